"""
Ends a worker and whatever it started, also what left its session: found by a marker in the environment, and what has
cleared its environment too by being handed to this process when its parent ends (Linux).
"""
from __future__ import annotations

import os
import signal
import sys
import time
from typing import List

MARKER_VARIABLE = "TORCH_COMPILE_CHECK_WORKER"

# prctl(2).
PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
ADOPTED_GRACE_SECONDS = 0.5


def _prctl(option: int, value: int) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    try:
        import ctypes

        return bool(ctypes.CDLL(None).prctl(option, value, 0, 0, 0) == 0)
    except (ImportError, OSError, AttributeError):  # a Python without ctypes, a system without prctl
        return False


def adopt_orphans() -> bool:
    """From now on a descendant whose parent ends becomes a child of this process, not of the first one of the machine."""
    return _prctl(PR_SET_CHILD_SUBREAPER, 1)


def end_with_parent(number: int) -> bool:
    """From now on the kernel sends this process the signal when its parent is gone, however it went."""
    return _prctl(PR_SET_PDEATHSIG, number)


def children() -> List[int]:
    """Ids of this process's own children that run; empty where there is no /proc."""
    own, found = os.getpid(), []
    try:
        entries = os.listdir("/proc")
    except OSError:
        return []
    for entry in filter(str.isdigit, entries):
        try:
            with open(f"/proc/{entry}/stat", "rb") as file:
                # The name in parentheses may hold anything, parentheses too.
                state, parent = file.read().rpartition(b")")[2].split()[:2]
        except (OSError, ValueError):  # gone
            continue
        if int(parent) == own and state not in (b"Z", b"X"):
            found.append(int(entry))
    return found


def end_children() -> int:
    """
    Ends what is left of this process's children, and theirs, and says how many there were. For the end of a run only:
    nothing of the harness's own may run any more.
    """
    met = set()
    deadline = time.monotonic() + ADOPTED_GRACE_SECONDS
    for _ in range(400):
        alive = children()
        if not alive:
            break
        for pid in alive:
            late = time.monotonic() >= deadline
            if pid not in met or late:
                met.add(pid)
                try:
                    os.kill(pid, signal.SIGKILL if late else signal.SIGTERM)
                except OSError:  # gone meanwhile
                    pass
        time.sleep(0.01)
        reap()
    return len(met)


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
