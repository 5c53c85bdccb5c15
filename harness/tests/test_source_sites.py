"""Sites: files of the tree, of distributions, of the standard library, and unreadable ones."""
from __future__ import annotations

from pathlib import Path

import pytest

from compile_case import SiteResolver
from compile_check_harness.source_sites import plain_function


def distribution(folder: Path, name: str, version: str, module: str, record: str = "") -> None:
    (folder / module).mkdir(parents=True, exist_ok=True)
    metadata = folder / ("%s-%s.dist-info" % (name.replace("-", "_"), version))
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: %s\nVersion: %s\n" % (name, version))
    if record:
        (metadata / "RECORD").write_text(record)


def test_a_file_of_the_tree_is_relative_to_it(tmp_path: Path) -> None:
    (tmp_path / "pkg").mkdir()
    (tmp_path / "pkg" / "model.py").write_text("a\n    b = 1\n")
    site = SiteResolver(str(tmp_path), []).resolve(str(tmp_path / "pkg" / "model.py"), 2, "forward")
    assert site == {
        "file": "pkg/model.py", "package": None, "packageVersion": None, "packagePath": None,
        "line": 2, "function": "forward", "sourceLine": "b = 1",
    }


def test_a_venv_inside_the_tree_is_not_the_tree(tmp_path: Path) -> None:
    folder = tmp_path / ".venv" / "lib" / "python3.11" / "site-packages"
    distribution(folder, "Pretty-Name", "1.2", "ugly", "ugly/core.py,,\n")
    (folder / "ugly" / "core.py").write_text("x = 1\n")
    site = SiteResolver(str(tmp_path), [str(folder)]).resolve(str(folder / "ugly" / "core.py"), 1, "f")
    assert (site["file"], site["package"], site["packageVersion"]) == (None, "Pretty-Name", "1.2")
    assert (site["packagePath"], site["sourceLine"]) == ("ugly/core.py", "x = 1")


def test_a_package_without_metadata_is_named_by_its_folder(tmp_path: Path) -> None:
    file = tmp_path / "lib" / "site-packages" / "loose" / "a.py"
    site = SiteResolver("/elsewhere", []).resolve(str(file), 3, None)
    assert (site["package"], site["packageVersion"], site["packagePath"]) == ("loose", None, "loose/a.py")
    assert site["sourceLine"] is None


def test_a_target_folder_on_the_search_path_is_a_distribution(tmp_path: Path) -> None:
    distribution(tmp_path / "vendor", "dep", "3.0", "dep", "dep/a.py,,\n")
    site = SiteResolver("/elsewhere", [str(tmp_path / "vendor")]).resolve(str(tmp_path / "vendor" / "dep" / "a.py"), 1, None)
    assert (site["package"], site["packageVersion"]) == ("dep", "3.0")


def test_an_editable_install_of_the_tree_is_the_tree(tmp_path: Path) -> None:
    (tmp_path / "src" / "mine").mkdir(parents=True)
    (tmp_path / "src" / "mine.egg-info").mkdir()
    site = SiteResolver(str(tmp_path), [str(tmp_path / "src")]).resolve(str(tmp_path / "src" / "mine" / "a.py"), 1, None)
    assert site["file"] == "src/mine/a.py"


@pytest.mark.parametrize("file", [None, "", "<string>", "<frozen importlib._bootstrap>", "/nowhere/at/all.py"])
def test_what_belongs_nowhere_names_nothing(file: str) -> None:
    site = SiteResolver("/repo", []).resolve(file, None, None)
    assert set(site.values()) == {None}


def test_the_standard_library_is_python_itself() -> None:
    import json

    site = SiteResolver("/repo", []).resolve(json.__file__, 1, None)
    assert site["package"] == "python" and site["packagePath"] == "json/__init__.py"


def test_source_lines_survive_encodings_damage_and_absence(tmp_path: Path) -> None:
    (tmp_path / "latin.py").write_bytes("# -*- coding: latin-1 -*-\ns = 'ä'\n".encode("latin-1"))
    (tmp_path / "broken.py").write_bytes(b"\xff\xfe\x00\n")
    (tmp_path / "long.py").write_text("x" * 10_000)
    sites = SiteResolver(str(tmp_path), [])
    assert sites.source_line(str(tmp_path / "latin.py"), 2) == "s = 'ä'"
    assert sites.source_line(str(tmp_path / "broken.py"), 1) is None
    assert len(sites.source_line(str(tmp_path / "long.py"), 1) or "") == 500
    assert sites.source_line(str(tmp_path / "latin.py"), 99) is None


@pytest.mark.parametrize("name, plain", [
    ("torch_dynamo_resume_in_forward_at_9", "forward"), ("__resume_at_30_1", "__resume_at_30_1"),
    ("forward", "forward"), ("<module>", "<module>"), (None, None),
])
def test_a_resumed_function_has_its_own_name(name: str, plain: str) -> None:
    assert plain_function(name) == plain
