"""The trace's format, damaged and of other versions."""
from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any, Dict, List, Optional

from compile_case import SiteResolver, collect
from compile_check_harness import code_hash, graph_breaks, phases
from compile_check_harness.compile_rows import guard_text
from compile_check_harness.trace_reader import clock_offset, read_events, trace_files


def line(header: Dict[str, Any], payload: Optional[str] = None, at: Optional[float] = None) -> str:
    moment = time.time() if at is None else at
    stamp = time.strftime("V%m%d %H:%M:%S", time.localtime(moment)) + ".%06d" % int(moment % 1 * 1e6)
    text = "%s 4242 torch/_dynamo/x.py:1] %s\n" % (stamp, json.dumps(header))
    return text + "".join("\t%s\n" % part for part in (payload.splitlines() if payload is not None else []))


def artifact(name: str, frame: int = 0, compiled: int = 0) -> Dict[str, Any]:
    return {"artifact": {"name": name, "encoding": "string"}, "frame_id": frame, "frame_compile_id": compiled, "has_payload": "x"}


def metrics(**fields: Any) -> Dict[str, Any]:
    return {"compilation_metrics": {"compile_id": "0/0", **fields}, "frame_id": 0, "frame_compile_id": 0}


OLD_BREAK = """Graph break in user code at /repo/model.py:9
Reason: Unsupported: call_function BuiltinVariable(print) [ConstantVariable()] {}
User code traceback:
  File "/repo/model.py", line 9, in forward
    print("hi")
"""
NEW_BREAK = """Graph break in user code at /repo/model.py:9
Graph Break Reason: Encountered graph break when attempting to trace CALL: a function call, e.g. f(x, y):

Skip calling `torch.compiler.disable()`d function
  Explanation: Skip calling function `<function d at 0x7f4e73f56340>` since it was wrapped
    with `torch.compiler.disable` (reason: None)
  Hint: Remove the decorator.
  Hint: Or do not.

  Developer debug context: <function d at 0x7f4e73f56340>

 For more details about this graph break, please visit: https://meta-pytorch.github.io/compile-graph-break-site/gb/gb0098.html

User code traceback:
  File "/repo/train.py", line 3, in step
    model(x)
  File "/repo/model.py", line 9, in forward
    d(x)

Traceback (most recent call last):
  File "/site/torch/_dynamo/exc.py", line 1, in unimplemented
    raise Unsupported
"""


def write(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "dedicated_log_torch_trace_abc.log").write_text(text)
    return folder


def breaks(folder: Path, snapshot: Optional[Dict[str, Any]] = None) -> List[Dict[str, Any]]:
    return collect(folder, snapshot or {}, [], 10, SiteResolver("/repo", []))["counts"]["graphBreaks"]


def test_a_cut_off_file_gives_what_was_written_until_then(tmp_path: Path) -> None:
    whole = line(artifact("dynamo_graph_break_reason"), NEW_BREAK) + line(artifact("recompile_reasons", 0, 1), '["0/0: g"]')
    assert len(breaks(write(tmp_path / "a", whole + line(metrics(duration_us=5))[:90]))) == 1
    for cut in range(0, len(whole), 41):
        breaks(write(tmp_path / "b", whole[:cut]))


def test_a_damaged_line_does_not_hide_the_next_event(tmp_path: Path) -> None:
    damaged = 'V1122 23:04:18.384000 1 x] {"artifact": {"name": "dynamo_graph_break_reason", \n\tlost\n\x00\xff\n'
    text = damaged + line(artifact("dynamo_graph_break_reason"), NEW_BREAK)
    assert [entry["site"]["line"] for entry in breaks(write(tmp_path / "t", text))] == [9]


def test_events_nobody_asked_for_are_skipped_with_their_payload(tmp_path: Path) -> None:
    text = line({"chromium_event": {}, "has_payload": "x"}, '{"artifact": {"name": "recompile_reasons"}}') + line(
        {"describe_tensor": {"id": 0}}
    )
    write(tmp_path / "t", text)
    assert list(read_events(trace_files(tmp_path / "t")[0])) == []


def test_of_several_ranks_the_first_is_read(tmp_path: Path) -> None:
    for rank in (1, 0):
        (tmp_path / ("dedicated_log_torch_trace_rank_%d_x.log" % rank)).write_text("")
    assert [file.name for file in trace_files(tmp_path)] == ["dedicated_log_torch_trace_rank_0_x.log"]


def test_a_folder_that_is_not_there_means_no_trace(tmp_path: Path) -> None:
    collected = collect(tmp_path / "none", {}, [], 5, SiteResolver(str(tmp_path), []))
    assert collected["counts"]["source"] == "none"
    assert collected["graphs"] == [] and collected["compilerSeconds"] is None


def test_another_time_zone_is_corrected_by_the_rows(tmp_path: Path) -> None:
    ended = time.time() - 5 * 3600
    write(tmp_path / "t", line(metrics(end_time_us=int(ended * 1e6)), at=ended + 5 * 3600 + 0.1))
    events = list(read_events(trace_files(tmp_path / "t")[0]))
    assert clock_offset(events) == -5 * 3600


def test_a_step_is_found_although_log_lines_are_cut_to_the_millisecond(tmp_path: Path) -> None:
    whole = float(int(time.time()))
    spans = [(whole - 1, whole + 0.0002), (whole + 0.0002, whole + 0.0004), (whole + 0.0004, whole + 1)]
    row = metrics(start_time_us=int((whole + 0.0006) * 1e6), duration_us=10)
    text = line(artifact("recompile_reasons"), '["0/0: guard"]', whole) + line(row, at=whole)
    write(tmp_path / "t", text)
    recompiles = collect(tmp_path / "t", {}, spans, 3, SiteResolver("/repo", []))["counts"]["recompiles"]
    assert [entry["step"] for entry in recompiles] == [2]
    assert collect(tmp_path / "t", {}, spans, 2, SiteResolver("/repo", []))["counts"]["recompiles"] == []


def test_the_layout_of_torch_2_6_is_read(tmp_path: Path) -> None:
    found = breaks(write(tmp_path / "t", line(artifact("dynamo_graph_break_reason"), OLD_BREAK)))[0]
    assert (found["site"]["file"], found["site"]["line"], found["site"]["function"]) == ("model.py", 9, "forward")
    assert found["reason"] == "Unsupported: call_function BuiltinVariable(print) [ConstantVariable()] {}"
    assert (found["explanation"], found["hint"], found["link"]) == (None, None, None)


def test_the_newer_layout_is_read_without_addresses() -> None:
    found = graph_breaks.parse_break(NEW_BREAK)
    assert found is not None
    assert found.reason == "Skip calling `torch.compiler.disable()`d function"
    assert found.explanation == (
        "Skip calling function `<function d at 0x…>` since it was wrapped with `torch.compiler.disable` (reason: None)"
    )
    assert found.hint == "Remove the decorator.\nOr do not."
    assert found.link is not None and found.link.endswith("gb0098.html")
    assert found.frames == [("/repo/model.py", 9, "forward"), ("/repo/train.py", 3, "step")]


def test_a_guard_is_read_from_a_list_or_from_plain_text() -> None:
    assert guard_text('["0/1: tensor \'x\' size mismatch", "0/0: older"]') == "tensor 'x' size mismatch"
    assert guard_text("1/0: ___stack0 == 0.92    # if y > 1:  # mp/t1.py:9 in f\nUser stack trace:\n") == "___stack0 == 0.92"
    assert guard_text("") == "unknown"


COUNTER = """0/0: G['STEPS'] == 0      # STEPS += 1  # repo/model.py:7 in forward
User stack trace:
  File "/repo/train.py", line 3, in step
  File "/repo/model.py", line 7, in forward
    STEPS += 1
"""


def recompile(folder: Path, payload: str, stack: List[Dict[str, Any]]) -> Dict[str, Any]:
    strings = "".join(
        line({"str": [frame["filename"], index]}) for index, frame in enumerate(stack)
    )
    frames = [{**frame, "filename": index} for index, frame in enumerate(stack)]
    start = {"dynamo_start": {"stack": frames}, "frame_id": 0, "frame_compile_id": 1}
    text = strings + line(start) + line(artifact("recompile_reasons", 0, 1), payload)
    return collect(write(folder, text), {}, [], 10, SiteResolver("/repo", []))["counts"]["recompiles"][0]


def frame(file: str, number: int, name: str) -> Dict[str, Any]:
    return {"filename": file, "line": number, "name": name}


def test_a_recompile_is_led_back_to_the_line_that_its_guard_reads(tmp_path: Path) -> None:
    found = recompile(tmp_path / "t", COUNTER, [frame("/repo/train.py", 3, "step"), frame("/repo/model.py", 5, "forward")])
    assert found["reason"] == "G['STEPS'] == 0"
    # The function is what the recompile is known by from run to run.
    assert (found["site"]["file"], found["site"]["line"]) == ("model.py", 5)
    assert (found["userSite"]["file"], found["userSite"]["line"]) == ("model.py", 7)


def test_a_recompile_inside_of_a_dependency_is_led_back_to_the_call(tmp_path: Path) -> None:
    library = "/usr/lib/site-packages/torch/optim/adam.py"
    payload = "2/0: self.param_groups[0]['lr'] == 0.1  # for group\nUser stack trace:\n  File \"%s\", line 229, in step\n" % library
    found = recompile(tmp_path / "t", payload, [frame("/repo/train.py", 3, "step"), frame(library, 214, "step")])
    assert (found["userSite"]["file"], found["userSite"]["line"]) == ("train.py", 3)


def test_a_recompile_of_the_user_s_own_function_needs_no_other_line(tmp_path: Path) -> None:
    size = "0/0: tensor 'x' size mismatch at index 0. expected 8, actual 7"
    found = recompile(tmp_path / "t", size, [frame("/repo/train.py", 3, "step"), frame("/repo/model.py", 5, "forward")])
    assert found["userSite"] is None


def test_a_function_that_runs_eager_keeps_the_page_about_it(tmp_path: Path) -> None:
    body = NEW_BREAK[NEW_BREAK.index("Skip calling"):NEW_BREAK.index("User code")]
    row = metrics(fail_type="Unsupported", fail_reason=body, co_filename="/repo/model.py", co_firstlineno=5, co_name="forward")
    found = collect(write(tmp_path / "t", line(row)), {}, [], 10, SiteResolver("/repo", []))["counts"]["fallbacks"]
    assert found[0]["cause"] == "unsupported" and found[0]["link"].endswith("gb0098.html")


def test_phases_are_self_times() -> None:
    row = {
        "duration_us": 10_000_000, "dynamo_cumulative_compile_time_us": 9_000_000,
        "aot_autograd_cumulative_compile_time_us": 7_000_000, "inductor_cumulative_compile_time_us": 6_000_000,
        "inductor_code_gen_cumulative_compile_time_us": 4_000_000, "triton_compile_time_us": 1_000_000,
    }
    assert phases.row_phases(row) == {
        "dynamo": 2.0, "aot-autograd": 1.0, "inductor": 2.0, "code-generation": 3.0, "triton": 1.0, "other": 1.0
    }
    # A cache hit has no inductor fields: the look-up shows as AOT time.
    hit = {"duration_us": 3_000_000, "dynamo_cumulative_compile_time_us": 3_000_000, "aot_autograd_cumulative_compile_time_us": 1_000_000}
    assert phases.row_phases(hit) == {"dynamo": 2.0, "aot-autograd": 1.0}


def test_generated_code_is_hashed_without_folders_comments_and_cached_names() -> None:
    code = "# AOT ID: ['0_forward']\nx = load('/tmp/a/c{0}.so')  # reuse\n#include \"/tmp/torchinductor_a/2r/c{0}.h\"\n"
    one, two = code.format("a" * 51), code.format("b" * 51).replace("/tmp/a/", "/home/b/c/").replace("# reuse", "# other")
    assert code_hash.code_hash(one) == code_hash.code_hash(two)
    assert code_hash.code_hash(one) != code_hash.code_hash(one.replace("load", "store"))
    assert code_hash.code_direction(one) == "forward"


def test_pragmas_and_divisions_are_code() -> None:
    assert code_hash.normal_lines("#pragma omp parallel\ny = a / b / c") == ["#pragma omp parallel", "y = a / b / c"]


def test_an_event_after_much_that_nobody_asked_for_is_found(tmp_path: Path) -> None:
    noise = line({"chromium_event": {}, "has_payload": "x"}, "x" * 4000) * 100
    with open(tmp_path / "a.log", "w") as file:
        for _ in range(20):
            file.write(noise)
        file.write(line(artifact("dynamo_graph_break_reason"), NEW_BREAK))
    assert len(breaks(tmp_path)) == 1
