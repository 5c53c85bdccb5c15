"""Ends a worker and whatever it started, also what left its session: found by a marker in the environment."""
from __future__ import annotations

import os
import signal
from typing import List

MARKER_VARIABLE = "TORCH_COMPILE_CHECK_WORKER"


def marked_processes(marker: str) -> List[int]:
    """Ids of processes whose environment carries the marker; empty where there is no /proc."""
    wanted = f"{MARKER_VARIABLE}={marker}".encode()
    found = []
    try:
        entries = os.listdir("/proc")
    except OSError:
        return []
    for entry in entries:
        if not entry.isdigit() or int(entry) == os.getpid():
            continue
        try:
            with open(f"/proc/{entry}/environ", "rb") as file:
                # A prefix is enough: the run's marker finds the processes of all its workers.
                if any(each.startswith(wanted) for each in file.read().split(b"\0")):
                    found.append(int(entry))
        except OSError:  # gone, or another user's
            continue
    return found


def is_marked(pid: int, marker: str) -> bool:
    try:
        with open(f"/proc/{pid}/environ", "rb") as file:
            return f"{MARKER_VARIABLE}={marker}".encode() in file.read()
    except OSError:
        return False


def signal_marked(marker: str, number: int) -> int:
    """How many were found."""
    found = marked_processes(marker)
    for pid in found:
        try:
            os.kill(pid, number)
        except OSError:
            continue
    return len(found)


def signal_group(leader: int, number: int) -> None:
    try:
        os.killpg(leader, number)
    except OSError:  # the group is empty
        pass


def kill_all(marker: str) -> None:
    """Until nobody is left: a process can fork between the look and the signal."""
    for _ in range(20):
        if not signal_marked(marker, signal.SIGKILL):
            return


def reap() -> None:
    """Takes the exit codes of children that have ended, so that they do not stay behind as zombies."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except OSError:  # no children left
        pass
