"""Writes what was measured as RESULTS.md, and keeps what people wrote below `## Steps taken`."""
import datetime
import re
import statistics
from dataclasses import dataclass, field

from budgets import budgets
from measure import median

# The size that the budgets speak of.
BUDGET_SIZE = 10_000
# The share of the processors' time taken by others above which a run does not count.
BUSY = 0.1
STEPS = "## Steps taken\n"
FIRST_STEPS = STEPS + """
Kept by hand: each change that was made for speed, with what it changed.
"""


@dataclass
class Size:
    """What was measured with one number of briefs, by the name of the tool."""
    count: int
    runs: dict = field(default_factory=dict)
    outputs: dict = field(default_factory=dict)

    def median(self, tool, what="seconds"):
        return median(self.runs[tool], what)

    def ratio(self, what, other):
        """How much Dossier takes for each that another tool takes."""
        return self.median("Dossier", what) / self.median(other, what)

    def gate_share(self):
        """What part of Dossier's processor time the search for what is withheld takes."""
        shares = []
        for taken in self.runs["Dossier"]:
            found = re.search(r"^ *gate, on all threads: ([\d.]+) ms$", taken.text, re.MULTILINE)
            if found:
                shares.append(float(found.group(1)) / 1000 / taken.processor_seconds)
        return statistics.median(shares) if shares else None

    def per_brief(self, tool):
        return self.median(tool) / self.count

    def per_page(self, tool):
        return self.median(tool) / self.outputs[tool].pages


@dataclass
class Results:
    machine: list
    seed: int
    # The share of the processors' time that others took when it began.
    others: float
    sizes: list = field(default_factory=list)
    own_site: list = field(default_factory=list)
    own_output: tuple = ()
    # Of the program that was measured, then of the static one where there is one.
    starts: list = field(default_factory=list)
    # From a save to the new page, in milliseconds, with as many briefs as the budgets speak of.
    # Milliseconds, by what was done while the site was served.
    saves: dict = field(default_factory=dict)

    # A site of 250 countries, and its largest page of each kind.
    world: list = field(default_factory=list)
    world_output: tuple = ()
    world_pages: list = field(default_factory=list)

    def size(self, count):
        return next((size for size in self.sizes if size.count == count), None)


def duration(seconds):
    return f"{seconds:.2f} s" if seconds >= 1 else f"{1000 * seconds:.1f} ms"


def memory(runs):
    bound = "at most " if any(run.peak_is_bound for run in runs) else ""
    return f"{bound}{median(runs, 'peak_bytes') / 2**20:,.0f} MiB"


def table(head, rows):
    lines = ["| " + " | ".join(cells) + " |" for cells in [head, ["---"] * len(head), *rows]]
    return "\n".join(lines) + "\n"


def write(results, path):
    steps = FIRST_STEPS
    if path.exists():
        _, mark, kept = path.read_text(encoding="utf-8").partition("\n" + STEPS)
        if mark:
            steps = STEPS + kept
    sections = [head(results), budget_section(results), *map(size_section, results.sizes),
                flatness_section(results), small_section(results), world_section(results), compared(), steps]
    path.write_text("\n".join(section for section in sections if section), encoding="utf-8")


def head(results):
    facts = "".join(f"- {name}: {value}\n" for name, value in results.machine)
    busy = ""
    if results.others > BUSY:
        busy = ("\n**The machine was busy with other work during this run: times are too long, ratios uncertain, and "
                "no\nverdict counts but those on memory. Processor times say more.**\n")
    return f"""# Results

Measured by `make bench` on {datetime.date.today()}, with seed {results.seed}. Only "Steps taken" is
written by hand. Times are medians.

{facts}{busy}"""


def budget_section(results):
    rows = [[budget.what, budget.limit, *budget.verdict()] for budget in budgets(results, BUDGET_SIZE)]
    return "## Budgets\n\n" + table(["what", "budget", "measured", "verdict"], rows)


def size_section(size):
    rows = []
    for tool, runs in size.runs.items():
        output = size.outputs[tool]
        times = [run.seconds for run in runs]
        rows.append([
            tool, duration(size.median(tool)), f"{duration(min(times))}-{duration(max(times))}",
            duration(median(runs, "processor_seconds")), memory(runs),
            f"{1000 * size.per_brief(tool):.3f} ms", f"{1000 * size.per_page(tool):.3f} ms", f"{output.pages:,}", f"{output.files:,}",
            f"{output.bytes / 1e6:,.1f} MB"])
    rounds = len(size.runs["Dossier"])
    hugo = "Hugo was left out, because the machine has too little memory for it."
    if "Hugo" in size.runs:
        hugo = (f"Hugo takes {1 / size.ratio('seconds', 'Hugo'):.2f} times Dossier's time, "
                f"{1 / size.ratio('processor_seconds', 'Hugo'):.2f} times its processor time and "
                f"{1 / size.ratio('peak_bytes', 'Hugo'):.2f} times its memory.")
    return f"""## {size.count:,} brief{"s" if size.count > 1 else ""}, {rounds} round{"s" if rounds > 1 else ""}

{table(["", "wall time", "least-most", "processor time", "peak memory", "a brief", "a page", "pages",
        "files", "output"], rows)}
{hugo}
Dossier takes {size.ratio("seconds", "floor, 1 thread"):.1f} times the time of the floor on one thread, \
{size.ratio("seconds", "floor, 2 threads"):.1f} times on two.
"""


def flatness_section(results):
    if len(results.sizes) < 2:
        return ""
    def costs(size, tool):
        if tool not in size.runs:
            return ["left out", "left out"]
        return [f"{1000 * size.per_brief(tool):.3f} ms", f"{1000 * size.per_page(tool):.3f} ms"]

    rows = [[f"{size.count:,}", *costs(size, "Dossier"), *costs(size, "Hugo")] for size in results.sizes]
    return "## The cost of one more\n\n" + table(
        ["briefs", "Dossier, a brief", "Dossier, a page", "Hugo, a brief", "Hugo, a page"], rows)


def small_section(results):
    def row(what, runs, remark):
        return [what, f"{len(runs)}", duration(median(runs)), duration(median(runs, "processor_seconds")), remark]

    rows = [row("this repository's site, cold", results.own_site,
                f"{results.own_output.pages} pages, {results.own_output.bytes / 1e6:.1f} MB")]
    for name, runs in zip(["`--version`", "`--version` of the static program"], results.starts):
        rows.append(row(name, runs, runs[0].text.strip()))
    for what, times in results.saves.items():
        rows.append([f"preview of {BUDGET_SIZE:,} briefs: {what}", f"{len(times)}",
                     duration(statistics.median(times) / 1000), "", f"worst {max(times):.1f} ms"])
    return "## Small things\n\n" + table(["what", "times", "wall time", "processor time", "remark"], rows)


def world_section(results):
    """A site of many countries, where no page may grow with their number."""
    if not results.world:
        return ""
    output = results.world_output
    rows = [[path, f"{size / 1000:,.0f} kB"] for path, size in results.world_pages[:8]]
    return f"""## A world of 250 countries

`Benchmarks/world.py`: 50 indicators over 10 years, 200 treaties and 600 organizations. Dossier takes
{duration(median(results.world))} ({duration(median(results.world, "processor_seconds"))} of processor time) and \
{memory(results.world)} for {output.pages:,} pages, {output.bytes / 1e6:,.1f} MB in all.

{table(["largest page of its kind", "size"], rows)}"""


def compared():
    return """## What is compared

`Benchmarks/corpus.py` writes the same briefs twice: the same prose, figures, instruments, organizations
and sources, in each tool's own form. Each tool builds all of it into a folder that is not there, on
a memory file system, in turn within one run. Pages and bytes are those that each wrote. Proved in
the first round: Dossier has no finding (but a note of each
older edition that it is not closed), pages of both name every figure, source, partner and
instrument of their brief, and Hugo's timeline is in order.

- **Dossier** runs `dossier build` with every rule, export and gate. Beside the briefs it makes a page
  for each instrument, organization and source that says where it is used, and the law and the
  organizations of each country; each page numbers its citations, lists its sources with the way back,
  and links earlier editions; CSV, JSON, HSDS and a manifest of hashes; and every byte is searched for
  what is withheld. Hugo does none of that.
- **Hugo** has the templates in `Benchmarks/hugo/`: head with Open Graph and JSON-LD, breadcrumb, figure
  cards with date and source, outcomes, partners and a sorted timeline resolved from data (the six
  instruments of the outcomes; Dossier's is of the country's newest five), the body, lists, countries
  as a taxonomy, feed and sitemap. What stands inside prose (values of figures,
  addresses of laws and sources) is written resolved, because that is less work for Hugo than
  shortcodes. One file a page, no feed for each list, the parts that are the same on many pages
  cached, extensions of Markdown that Dossier lacks turned off, and 20 entries in its feed, where
  Dossier's has every brief.
- **The floor** is `Benchmarks/floor.c`: it reads the same Markdown, parses and renders it with libcmark, and
  writes files of the same number and size as Dossier's, filled up with spaces.
"""
