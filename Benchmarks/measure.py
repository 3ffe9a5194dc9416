"""Runs a program once and says what it took: wall time, processor time and the most memory."""
import os
import pathlib
import resource
import statistics
import subprocess
import tempfile
import time
from typing import NamedTuple


class BenchmarkError(Exception):
    """Says why nothing was measured."""


class Run(NamedTuple):
    seconds: float
    processor_seconds: float
    peak_bytes: int
    # Whether the peak may be that of this program, from which the other is started as a copy.
    peak_is_bound: bool
    text: str


class Output(NamedTuple):
    pages: int
    files: int
    bytes: int


def run(command, environment=None):
    """Runs `command` to its end; its peak memory is the kernel's count for this process alone."""
    with tempfile.TemporaryFile() as text:
        begin = time.perf_counter()
        try:
            process = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=text,
                                       stderr=subprocess.STDOUT, env=environment)
        except OSError as error:
            raise BenchmarkError(f"'{command[0]}' cannot be started: {error.strerror}") from error
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            raise
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        text.seek(0)
        said = text.read().decode(errors="replace")
    if process.returncode != 0:
        last = "\n".join(said.splitlines()[-20:])
        raise BenchmarkError(f"{' '.join(map(str, command))} ended with {process.returncode}:\n{last}")
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, usage.ru_maxrss <= own, said)


def median(runs, of="seconds"):
    return statistics.median(getattr(run, of) for run in runs)


def files_in(folder):
    """Every file's path under `folder` and its size, in order."""
    found = []
    for place, _, names in os.walk(folder):
        for name in names:
            path = pathlib.Path(place, name)
            found.append((path.relative_to(folder).as_posix(), path.stat().st_size))
    return sorted(found)


def output_of(folder):
    files = files_in(folder)
    pages = sum(path.endswith(".html") for path, _ in files)
    return Output(pages, len(files), sum(size for _, size in files))


def largest_pages(folder):
    """The largest page of each kind, which is its path with its numbers and countries left out: the path
    and its size, the largest first."""
    largest = {}
    for path, size in files_in(folder):
        parts = path.split("/")
        kind = "/".join([parts[0], str(len(parts)), parts[-1] if len(parts) > 2 else ""])
        if path.endswith(".html") and size > largest.get(kind, ("", 0))[1]:
            largest[kind] = (path, size)
    return sorted(largest.values(), key=lambda page: (-page[1], page[0]))
