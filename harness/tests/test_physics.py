import shutil
import subprocess

import pytest

from compile_check_harness.card import NvmlCard, clock_reasons, first_visible, foreign_processes, number, parse_smi, uuid_name
from compile_check_harness.host import parse_cpu_times
from compile_check_harness.nvml import Nvml, reason_names
from compile_check_harness.physics import disturbance, limited_by_power, merge_states

FAKE_NVML = r"""
#include <string.h>
typedef unsigned int u; typedef unsigned long long ull;
typedef struct { u pid; ull used; u gi; u ci; } info;
typedef struct { ull total, free_, used; } mem;
typedef struct { u pid; ull when; u sm, mem, enc, dec; } util;
int nvmlInit_v2(void) { return 0; }
int nvmlDeviceGetHandleByIndex_v2(u i, void **h) { *h = (void *)(size_t)(i + 1); return i < 2 ? 0 : 2; }
int nvmlDeviceGetHandleByUUID(const char *s, void **h) { *h = (void *)2; return strcmp(s, "GPU-abc") ? 2 : 0; }
int nvmlDeviceGetCount_v2(u *n) { *n = 2; return 0; }
int nvmlSystemGetDriverVersion(char *b, u n) { strncpy(b, "580.1", n); return 0; }
int nvmlDeviceGetName(void *h, char *b, u n) { strncpy(b, "NVIDIA H200", n); return 0; }
int nvmlDeviceGetMemoryInfo(void *h, mem *m) { m->total = 150000000000ull; return 0; }
int nvmlDeviceGetEnforcedPowerLimit(void *h, u *v) { *v = 700000; return 0; }
int nvmlDeviceGetPowerUsage(void *h, u *v) { *v = 412500; return 0; }
int nvmlDeviceGetClockInfo(void *h, u kind, u *v) { *v = kind == 1 ? 1980 : 0; return 0; }
int nvmlDeviceGetMaxClockInfo(void *h, u kind, u *v) { *v = 1980; return 0; }
int nvmlDeviceGetTemperature(void *h, u kind, u *v) { *v = 41; return 0; }
int nvmlDeviceGetMigMode(void *h, u *c, u *p) { return 3; }
int nvmlDeviceGetCudaComputeCapability(void *h, int *a, int *b) { *a = 9; *b = 0; return 0; }
int nvmlDeviceGetCurrentClocksThrottleReasons(void *h, ull *v) { *v = 0x24; return 0; }
int nvmlDeviceGetComputeRunningProcesses_v3(void *h, u *n, info *i) {
  if (*n < 70) { *n = 70; return 7; }
  for (u k = 0; k < 70; k++) i[k].pid = 1000 + k;
  *n = 70; return 0;
}
int nvmlDeviceGetProcessUtilization(void *h, util *s, u *n, ull since) {
  s[0].pid = 1000; s[0].sm = 30; s[1].pid = 1001; s[1].sm = 0; *n = 2; return 0;
}
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler")
    folder = tmp_path_factory.mktemp("nvml")
    (folder / "nvml.c").write_text(FAKE_NVML)
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-w", "-o", str(folder / "nvml.so"), str(folder / "nvml.c")], check=True
    )
    return str(folder / "nvml.so")


def test_nvml_describes_the_card(library):
    described = NvmlCard(Nvml(library), "0").describe()
    assert described == {
        "device": "cuda", "gpuName": "NVIDIA H200", "gpuCount": 2, "gpuMemoryBytes": 150000000000,
        "gpuPowerLimitWatts": 700.0, "mig": None, "computeCapability": "9.0", "driver": "580.1",
    }


def test_nvml_tells_the_state_and_who_else_computes(library):
    card = NvmlCard(Nvml(library), "GPU-abc")
    state = card.state(lambda pid: pid >= 1002, 3)
    assert (state["smClockMhz"], state["temperatureCelsius"], state["powerWatts"]) == (1980, 41, 412.5)
    assert state["throttleReasons"] == ["sw-power-cap", "sw-thermal-slowdown"]
    assert (state["otherProcesses"], state["othersBusy"]) == (2, True)
    assert card.state(lambda pid: pid not in (1001,), 3)["othersBusy"] is False


def test_an_unknown_card_or_no_library_is_an_os_error(library):
    with pytest.raises(OSError):
        NvmlCard(Nvml(library), "7")
    with pytest.raises(OSError):
        Nvml("libdoes-not-exist.so.1")


@pytest.mark.parametrize(
    "pids, ours, on_card, expected",
    [
        ([10, 11, 99], {10, 11}, 2, (1, [99])),
        ([10, 11], {10, 11}, 2, (0, [])),
        # The ids are another namespace's: three on the card, two of them must be ours.
        ([501, 502, 503], {10, 11}, 2, (1, [])),
        ([501], {10, 11}, 2, (0, [])),
        ([99], set(), 0, (1, [99])),
    ],
)
def test_other_processes_on_the_card_are_counted(pids, ours, on_card, expected):
    assert foreign_processes(pids, lambda pid: pid in ours, on_card) == expected


@pytest.mark.parametrize(
    "state, steal, usual, words",
    [
        ({"smClockMhz": 1980, "throttleReasons": []}, 0.0, 1980, None),
        ({"smClockMhz": 1800, "throttleReasons": ["sw-power-cap"]}, 0.0, 1980, None),
        ({"smClockMhz": 1500, "throttleReasons": ["sw-power-cap"]}, 0.0, 1980, "SM clock 1500 MHz, usually 1980"),
        ({"smClockMhz": 1500, "throttleReasons": []}, 0.0, None, None),
        ({"smClockMhz": 1980, "throttleReasons": ["hw-thermal-slowdown"]}, 0.0, None, "hw-thermal-slowdown"),
        ({"otherProcesses": 1, "othersBusy": None}, 0.0, None, None),
        ({"otherProcesses": 1, "othersBusy": True}, 0.0, None, "1 other process on the card"),
        ({"smClockMhz": 1100, "maxSmClockMhz": 1980}, 0.0, None, "SM clock 1100 MHz of 1980 MHz"),
        ({"smClockMhz": 1100, "maxSmClockMhz": 1980, "throttleReasons": ["sw-power-cap"]}, 0.0, None, None),
        ({"smClockMhz": 1100, "maxSmClockMhz": 1980, "clockSet": True}, 0.0, None, None),
        ({"smClockMhz": 345, "maxSmClockMhz": 1980, "idle": True}, 0.0, 1980, None),
        ({"otherProcesses": 2, "othersBusy": True}, 0.0, None, "2 other processes"),
        ({"otherProcesses": 1, "othersBusy": False}, 0.0, None, None),
        ({}, 0.25, None, "the hypervisor took 25%"),
        ({}, None, None, None),
    ],
)
def test_a_block_is_disturbed_only_by_what_moves_time(state, steal, usual, words):
    found = disturbance(state, steal, usual)
    assert found is None if words is None else words in found


def test_samples_of_a_block_become_one_state():
    merged = merge_states(
        [
            {"smClockMhz": 1980, "temperatureCelsius": 40, "throttleReasons": [], "otherProcesses": 0},
            {"smClockMhz": 1200, "temperatureCelsius": 44, "throttleReasons": ["sw-power-cap"], "otherProcesses": 1},
            {"smClockMhz": 1965, "temperatureCelsius": None, "throttleReasons": ["sw-power-cap"], "otherProcesses": 0},
        ]
    )
    assert (merged["smClockMhz"], merged["temperatureCelsius"], merged["otherProcesses"]) == (1965, 44, 1)
    assert merged["throttleReasons"] == ["sw-power-cap"]
    assert merge_states([]) == {}


def test_a_look_at_an_idle_card_says_nothing_about_its_clock_at_work():
    merged = merge_states([{"smClockMhz": 345, "idle": True}, {"smClockMhz": 345, "idle": True}, {"smClockMhz": 1980}])
    assert (merged["smClockMhz"], merged["idle"]) == (1980, False)
    assert merge_states([{"smClockMhz": 345, "idle": True}])["idle"] is True


@pytest.mark.parametrize(
    "state, limited",
    [
        ({"smClockMhz": 1980, "maxSmClockMhz": 1980, "throttleReasons": ["sw-power-cap"]}, True),
        ({"smClockMhz": 1900, "maxSmClockMhz": 1980}, True),
        ({"smClockMhz": 1950, "maxSmClockMhz": 1980}, False),
        ({"smClockMhz": 1200, "maxSmClockMhz": 1980, "clockSet": True}, False),
        ({"smClockMhz": 345, "maxSmClockMhz": 1980, "idle": True}, False),
        ({}, False),
    ],
)
def test_a_card_is_limited_by_power_when_it_says_so_or_runs_below_its_clock_for_no_other_reason(state, limited):
    assert limited_by_power(state) is limited


def test_the_clocks_reasons_are_told_apart():
    assert clock_reasons(0x1) == {"throttleReasons": [], "idle": True, "clockSet": False}
    assert clock_reasons(0x2 | 0x4) == {"throttleReasons": ["sw-power-cap"], "idle": False, "clockSet": True}


@pytest.mark.parametrize(
    "environment, identity",
    [({}, "0"), ({"CUDA_VISIBLE_DEVICES": "3,1"}, "3"), ({"CUDA_VISIBLE_DEVICES": ""}, None),
     ({"CUDA_VISIBLE_DEVICES": "-1"}, None), ({"CUDA_VISIBLE_DEVICES": "GPU-abc,GPU-def"}, "GPU-abc")],
)
def test_the_visible_card_is_the_first_one_named(environment, identity):
    assert first_visible(environment) == identity


def test_nvidia_smi_is_read_field_by_field():
    line = "NVIDIA H200, GPU-1, 143771, 700.00, 580.1, 1980, 1980, 41, [N/A], 0x0000000000000004, 9.0\n"
    values = parse_smi(line)
    assert (values["name"], number(values["memory.total"]), number(values["power.draw"])) == ("NVIDIA H200", 143771.0, None)
    assert parse_smi("") == {} and parse_smi("a,b") == {}


def test_small_things_of_the_machine():
    assert uuid_name("12ab") == "GPU-12ab" and uuid_name("MIG-1") == "MIG-1"
    assert reason_names(0x1 | 0x8 | 0x80) == ["hw-slowdown", "hw-power-brake-slowdown"]
    assert parse_cpu_times("cpu  100 0 50 800 20 0 10 20 5 0") == (1000, 20)
    assert parse_cpu_times("intr 1 2") is None
