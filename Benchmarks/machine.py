"""Describes the machine and the programs that were measured on it."""
import os
import pathlib
import platform
import re
import subprocess
import time

HERE = pathlib.Path(__file__).resolve().parent


def first_line(*command):
    """The first line that a program says; nothing where it is missing or fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=HERE)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return (done.stdout.strip() or done.stderr.strip()).partition("\n")[0]


def first_match(pattern, path):
    match = re.search(pattern, pathlib.Path(path).read_text(encoding="utf-8"), re.MULTILINE)
    return match.group(1) if match else "not stated"


def work_of_others(seconds=3):
    """The share of the processors' time that other programs take, as seen for some seconds.

    The load average would not tell them from the build that went before.
    """
    def times():
        user, nice, system, idle, waiting, *rest = map(int, first_match(r"^cpu\s+(.+)$", "/proc/stat").split())
        return user + nice + system + sum(rest[:3]), idle + waiting

    busy, idle = times()
    time.sleep(seconds)
    busy, idle = (after - before for after, before in zip(times(), (busy, idle)))
    return busy / max(busy + idle, 1)


def describe(dossier, hugo):
    """What was measured where, as pairs of a name and a value."""
    memory = first_match(r"^MemTotal:\s+(\d+) kB", "/proc/meminfo")
    commit = first_line("git", "log", "-1", "--format=%h of %cs")
    if first_line("git", "status", "--porcelain", "--untracked-files=no", ":(top)",
                  ":(top,exclude)Benchmarks/RESULTS.md"):
        commit += ", with changes that are not committed"
    facts = [
        ("processor", first_match(r"^model name\s*:\s*(.+)$", "/proc/cpuinfo")),
        ("cores", str(len(os.sched_getaffinity(0)))),
        ("memory", f"{int(memory) / 2**20:.1f} GiB" if memory.isdigit() else memory),
        ("system", f"{platform.system()} {platform.release()}, {platform.machine()}"),
        ("file system", "in memory (/dev/shm)"),
        ("commit", commit),
        ("Dossier", first_line(dossier, "--version").removeprefix("dossier ")),
        ("Swift", first_line("swift", "--version").removeprefix("Swift version ")),
        ("Hugo", first_line(hugo, "version").split("-")[0].removeprefix("hugo v")),
        ("libcmark", first_line("pkg-config", "--modversion", "libcmark")),
    ]
    return [(name, value) for name, value in facts if value]
