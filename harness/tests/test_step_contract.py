import inspect

import pytest

from compile_check_harness.compile_parameter import CompileDropIn, merge_arguments
from compile_check_harness.failure import StepContractError, describe
from compile_check_harness.step_loading import call_arguments, check_step, load_function, side_search_path, translate
from plans import write_step


def plain(width=8):
    return width


def takes_compile(compile, width=8):
    return width


def needs_width(width, *, depth):
    return width, depth


def takes_anything(**params):
    return params


@pytest.mark.parametrize(
    "function, params, settings, words",
    [
        (plain, {"depth": 2}, {}, ["`depth`", "takes width"]),
        (plain, {"depth": 2, "heads": 1}, {}, ["`depth`, `heads`"]),
        (lambda: None, {"depth": 2}, {}, ["takes no parameters"]),
        (needs_width, {"width": 1}, {}, ["needs `depth`"]),
        (takes_compile, {"compile": True}, {}, ["rename the parameter"]),
        (plain, {}, {"mode": "max-autotune"}, ["no parameter named `compile`", "`mode`", "compile=torch.compile"]),
        (plain, {}, {"backend": "aot_eager"}, ["`backend`"]),
        (takes_anything, {}, {"dynamic": True}, ["`dynamic`"]),
    ],
)
def test_a_breach_of_the_contract_names_what_to_change(function, params, settings, words):
    with pytest.raises(StepContractError) as caught:
        call_arguments(function, "step.py:make_step", params, settings, True)
    for word in words:
        assert word in str(caught.value)


def test_default_settings_need_no_compile_parameter():
    assert call_arguments(plain, "f", {"width": 1}, {"backend": "inductor"}, True) == ({"width": 1}, False)


def test_settings_of_a_variant_do_not_matter_to_the_eager_arm():
    assert call_arguments(plain, "f", {}, {"mode": "max-autotune"}, False) == ({}, False)


def test_a_function_with_keyword_arguments_gets_all_params_but_no_compile():
    assert call_arguments(takes_anything, "f", {"a": 1}, {}, True) == ({"a": 1}, False)


def test_a_compile_parameter_is_found_even_without_a_default():
    assert call_arguments(takes_compile, "f", {}, {"mode": "x"}, True) == ({}, True)


@pytest.mark.parametrize(
    "source, function, words",
    [
        (None, "make_step", ["does not exist", "relative to the working directory"]),
        ("def other(): ...\nimport os", "make_step", ["no function named make_step", "It defines: other."]),
        ("x = 1", "make_step", ["It defines no function"]),
        ("make_step = 3", "make_step", ["is a int, not a function"]),
    ],
)
def test_a_step_that_cannot_be_found_says_where_it_was_looked_for(tmp_path, source, function, words):
    if source is not None:
        write_step(tmp_path, source)
    with pytest.raises(StepContractError) as caught:
        load_function(str(tmp_path), "step.py", function)
    for word in words:
        assert word in str(caught.value)


def test_a_step_file_named_like_a_loaded_module_does_not_replace_it(tmp_path):
    write_step(tmp_path, "def make_step(): return 1", "inspect.py")
    assert load_function(str(tmp_path), "inspect.py", "make_step")() == 1
    import sys

    assert sys.modules["inspect"] is inspect


@pytest.mark.parametrize("step, words", [(None, "returned None"), (3.5, "returned a float")])
def test_a_step_that_is_not_callable_is_refused(step, words):
    with pytest.raises(StepContractError, match=words):
        check_step(step, "step.py:make_step")


def test_the_variant_is_laid_over_the_users_own_arguments():
    own = {"mode": "default", "dynamic": True, "fullgraph": True}
    assert merge_arguments(own, {"dynamic": False}) == {"mode": "default", "dynamic": False, "fullgraph": True}


@pytest.mark.parametrize("wins, goes", [("mode", "options"), ("options", "mode")])
def test_mode_and_options_exclude_each_other_as_in_torch(wins, goes):
    assert merge_arguments({goes: "theirs"}, {wins: "ours"}) == {wins: "ours"}


def calls_of(settings):
    seen = []

    def torch_compile(model, **arguments):
        seen.append(arguments)
        return ("compiled", model)

    return CompileDropIn(settings, torch_compile), seen


def test_the_drop_in_is_the_identity_in_the_eager_arm_in_every_form():
    drop_in, seen = calls_of(None)

    @drop_in
    def bare():
        return 1

    @drop_in(mode="max-autotune")
    def with_arguments():
        return 2

    assert (bare(), with_arguments(), drop_in(plain, dynamic=True)) == (1, 2, plain)
    assert seen == [] and drop_in.calls == 3


def test_the_drop_in_compiles_in_the_compiled_arm_in_every_form():
    drop_in, seen = calls_of({"backend": "aot_eager"})
    assert drop_in(plain) == ("compiled", plain)
    assert drop_in(fullgraph=True)(plain) == ("compiled", plain)
    assert seen == [{"backend": "aot_eager"}, {"backend": "aot_eager", "fullgraph": True}]


def test_the_own_tree_comes_first_and_the_harness_is_gone(tmp_path):
    tree, work = tmp_path / "tree", tmp_path / "tree" / "train"
    for folder in (tree / "src", work / "bench"):
        folder.mkdir(parents=True)
    path = side_search_path(str(tree), str(work), "bench/step.py", ["/harness", "/usr/lib"], "/harness", [])
    assert path == [str(work), str(tree), str(tree / "src"), str(work / "bench"), "/usr/lib"]


def test_a_path_into_the_other_sides_tree_becomes_the_own_one(tmp_path):
    for side in ("head", "base"):
        (tmp_path / side / "python").mkdir(parents=True)
    head, base = str(tmp_path / "head"), str(tmp_path / "base")
    assert translate(head + "/python", base, [head]) == base + "/python"
    assert translate(head + "/gone", base, [head]) == head + "/gone"
    assert translate(base + "/python", base, [head]) == base + "/python"


def raised(error):
    try:
        raise error
    except BaseException as caught:
        return describe(caught, ["GITHUB_TOKEN", "HF_TOKEN"])


@pytest.mark.parametrize(
    "error, kind, variable, message",
    [
        (KeyError("HF_TOKEN"), "crashed", "HF_TOKEN", "HF_TOKEN"),
        (RuntimeError("set GITHUB_TOKEN first"), "crashed", "GITHUB_TOKEN", "set GITHUB_TOKEN first"),
        (KeyError("HF_TOKEN_2"), "crashed", None, "HF_TOKEN_2"),
        (RuntimeError("CUDA out of memory. Tried to allocate"), "out-of-memory", None, "CUDA out of memory"),
        (MemoryError(), "out-of-memory", None, "MemoryError"),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried"), "out-of-memory", None, "allocate"),
        (SystemExit(3), "crashed", None, "sys.exit(3)"),
        (ValueError("expected 8, got 16"), "crashed", None, "expected 8, got 16"),
    ],
)
def test_an_exception_becomes_an_outcome(error, kind, variable, message):
    described = raised(error)
    assert (described["kind"], described["missingVariable"]) == (kind, variable)
    assert message in described["message"]


def test_an_error_that_torch_wrapped_is_still_out_of_memory():
    try:
        try:
            raise MemoryError()
        except MemoryError as cause:
            raise RuntimeError("backend compiler failed") from cause
    except RuntimeError as error:
        assert describe(error, [])["kind"] == "out-of-memory"
