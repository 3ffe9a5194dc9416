#!/usr/bin/env python3
"""Measures Dossier beside Hugo and beside the floor, and writes Benchmarks/RESULTS.md.

    Benchmarks/run.py [N ...] [--dossier PROGRAM] [--rounds R] [--results FILE] [--quiet]

For each size a corpus of N briefs is written to a memory file system, once for each tool; the
tools then build it in turn, round by round, each into a folder that is not there. `make bench` makes
the program first and passes SIZES on. 100000 is measured on request: it takes long.
"""
import argparse
import json
import pathlib
import platform
import shutil
import signal
import sys
import tempfile

import report
from contestants import Dossier, Floor, Hugo, compile_floor, install_hugo
from machine import describe, work_of_others
from made_up import MadeUpSite
from measure import BenchmarkError, largest_pages, output_of, run

HERE = pathlib.Path(__file__).resolve().parent
MEMORY = pathlib.Path("/dev/shm")
# A brief's corpus in both forms and the largest output of it, with room to spare.
ROOM_PER_BRIEF, ROOM = 100_000, 300_000_000
# Hugo takes 177 kB of memory a brief at 10,000, and a machine without memory measures nothing.
HUGO_PER_BRIEF = 180_000


def available_memory():
    lines = pathlib.Path("/proc/meminfo").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))


def rounds_for(count):
    return 5 if count <= 1000 else 3 if count <= 10000 else 1


class Benchmark:
    def __init__(self, arguments):
        self.arguments = arguments
        self.dossier = arguments.dossier.resolve()
        if not self.dossier.is_file():
            raise BenchmarkError(f"'{arguments.dossier}' is missing; run 'make bench', which makes it, "
                                 "or name the program with --dossier")

    def say(self, text):
        if not self.arguments.quiet:
            print(f"bench: {text}", file=sys.stderr, flush=True)

    def check_room(self, sizes):
        if not MEMORY.is_dir():
            raise BenchmarkError(f"there is no memory file system at {MEMORY}; times on a disk would not count")
        wanted = max(sizes) * ROOM_PER_BRIEF + ROOM
        free = min(shutil.disk_usage(MEMORY).free, available_memory())
        if free < wanted:
            raise BenchmarkError(f"{MEMORY} has {free / 1e9:.1f} GB of memory free, and {max(sizes):,} briefs need "
                                 f"{wanted / 1e9:.1f} GB")

    def measure(self):
        sizes = sorted(set(self.arguments.sizes))
        self.check_room(sizes)
        hugo = install_hugo()
        others = work_of_others()
        if others > report.BUSY:
            self.say(f"others take {others:.0%} of the processors: times will be too long, and ratios uncertain")
        machine = describe(self.dossier, hugo) + [("taken by other programs when it began", f"{others:.0%}")]
        results = report.Results(machine, self.arguments.seed, others)
        with tempfile.TemporaryDirectory(prefix="dossier-bench-", dir=MEMORY) as place:
            place = pathlib.Path(place)
            floor = compile_floor(place)
            # A copy, so that a build that goes on meanwhile does not put another in its place.
            self.dossier = pathlib.Path(shutil.copy(self.dossier, place / "dossier"))
            self.measure_small(results, place)
            self.measure_world(results, place / "world")
            for count in sizes:
                folder = place / str(count)
                results.sizes.append(self.measure_size(count, folder, hugo, floor))
                if count == report.BUDGET_SIZE:
                    results.saves = self.measure_saves(folder / "Content")
                shutil.rmtree(folder)
                # After each, because a larger one may fail.
                report.write(results, self.arguments.results)
        self.say(f"wrote {self.arguments.results}")

    def measure_size(self, count, folder, hugo, floor):
        self.say(f"writing {count:,} briefs")
        # In a process of its own, because a small one tells the memory of others better.
        run([sys.executable, HERE / "corpus.py", count, folder / "Content", "--hugo", folder / "hugo",
             "--seed", self.arguments.seed])
        site = MadeUpSite(count, self.arguments.seed)
        dossier, other = Dossier(self.dossier, folder), Hugo(hugo, folder)
        floors = [Floor(floor, folder, threads) for threads in (1, 2)]
        tools = [dossier, other, *floors]
        if available_memory() < count * (ROOM_PER_BRIEF + HUGO_PER_BRIEF):
            self.say(f"Hugo is left out at {count:,} briefs, for which this machine has too little memory")
            tools.remove(other)
        size = report.Size(count)
        rounds = self.arguments.rounds or rounds_for(count)
        for number in range(rounds):
            for tool in tools:
                taken = run(tool.command, tool.environment)
                size.runs.setdefault(tool.name, []).append(taken)
                self.say(f"{count:,} briefs, round {number + 1} of {rounds}: {tool.name} "
                         f"{taken.seconds:.2f} s, {taken.peak_bytes / 2**20:.0f} MiB")
                if number == 0:
                    tool.prove(taken, site)
                    size.outputs[tool.name] = output_of(tool.output)
                    if tool is dossier:
                        for one in floors:
                            one.plan_like(tool.output, site)
                shutil.rmtree(tool.output)
        return size

    def measure_small(self, results, place):
        """The repository's own site, and how long the program takes to start."""
        self.say("building the repository's own site")
        output = place / "own-site"
        for _ in range(20):
            results.own_site.append(run([self.dossier, "build", "--content", HERE.parent / "Content",
                                         "--output", output]))
            results.own_output = output_of(output)
            shutil.rmtree(output)
        static = sorted((HERE.parent / "dist").glob(f"dossier-*-linux-{platform.machine()}"))
        for program in [self.dossier, *static[-1:]]:
            self.say(f"starting {program.name}")
            results.starts.append([run([program, "--version"]) for _ in range(50)])

    def measure_world(self, results, folder):
        """A site of 250 countries, 50 indicators over 10 years, 200 treaties and 600 organizations."""
        self.say("building a world of 250 countries")
        run([sys.executable, HERE / "world.py", folder / "Content", "--seed", self.arguments.seed])
        for _ in range(3):
            taken = run([self.dossier, "build", "--content", folder / "Content", "--output", folder / "Output"])
            results.world.append(taken)
            results.world_output = output_of(folder / "Output")
            results.world_pages = largest_pages(folder / "Output")
            shutil.rmtree(folder / "Output")
        shutil.rmtree(folder)

    def measure_saves(self, content):
        self.say("saving files while they are served")
        taken = run([sys.executable, HERE / "preview.py", self.dossier, content, "--saves", "50", "--json"])
        return json.loads(taken.text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("sizes", type=int, nargs="*", metavar="N", default=[10, 1000, 10000],
                        help="how many briefs (default: 10 1000 10000)")
    parser.add_argument("--dossier", type=pathlib.Path, metavar="PROGRAM",
                        default=HERE.parent / ".build/release/dossier", help="default: the release build")
    parser.add_argument("--rounds", type=int, metavar="R",
                        help="default: 5 up to 1,000 briefs, 3 up to 10,000, else 1")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--results", type=pathlib.Path, metavar="FILE", default=HERE / "RESULTS.md")
    parser.add_argument("--quiet", action="store_true", help="say nothing while it runs")
    arguments = parser.parse_args()
    if any(size < 1 for size in arguments.sizes):
        parser.error("a size must be 1 or more")
    # What is on the memory file system is taken away whatever ends this.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        Benchmark(arguments).measure()
    except BenchmarkError as error:
        print(f"bench: {error}", file=sys.stderr)
        sys.exit(1)


main()
