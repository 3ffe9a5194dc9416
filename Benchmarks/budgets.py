"""The budgets of Dossier's speed, and whether they are met. What was not measured has no number."""
import statistics
from typing import NamedTuple, Optional

from measure import median


class Budget(NamedTuple):
    what: str
    limit: str
    # As it is printed, and as a multiple of the budget: 1 is just met.
    measured: Optional[str] = None
    part: Optional[float] = None

    def verdict(self):
        if self.measured is None:
            return ["not measured", ""]
        return [self.measured, "met" if self.part <= 1 else f"missed: {self.part:.2f} times the budget"]


def limited(what, limit, value, most, text):
    """A budget that `value` must not go over; without a number when there is no value."""
    if value is None:
        return Budget(what, limit)
    return Budget(what, limit, text(value), value / most)


def budgets(results, count):
    def ratio(measure, tool):
        size = results.size(count)
        return size.ratio(measure, tool) if size and tool in size.runs else None

    def times_hugo(value):
        return f"{value:.2f} of Hugo's (Hugo / Dossier {1 / value:.2f})"

    def times_floor(value):
        return f"{value:.1f} times"

    def milliseconds(value):
        return f"{value:.1f} ms"

    static = results.starts[1] if len(results.starts) > 1 else None
    small, large = results.size(1_000), results.size(100_000)
    gate = small.gate_share() if small else None
    growth = large.per_brief("Dossier") / small.per_brief("Dossier") if small and large else None
    peak = large.median("Dossier", "peak_bytes") / 2**30 if large else None
    return [
        limited(f"cold build of {count:,} briefs", "at most 0.1 of Hugo's time", ratio("seconds", "Hugo"), 0.1,
                times_hugo),
        limited("the same, against the floor on two threads", "at most 2 times",
                ratio("seconds", "floor, 2 threads"), 2, times_floor),
        limited("the same, against the floor on one thread", "at most 2 times",
                ratio("seconds", "floor, 1 thread"), 2, times_floor),
        limited(f"peak memory at {count:,} briefs", "at most 0.2 of Hugo's", ratio("peak_bytes", "Hugo"), 0.2,
                times_hugo),
        limited("the gate at 1,000 briefs, with 50 withheld terms", "at most 0.1 of the processor time", gate, 0.1,
                lambda value: f"{value:.3f} of it"),
        limited(f"a save to the new page served, at {count:,} briefs", "under 50 ms",
                statistics.median(results.saves["a sentence"]) if results.saves else None, 50, milliseconds),
        limited("cold build of this repository's own site", "under 100 ms",
                1000 * median(results.own_site) if results.own_site else None, 100, milliseconds),
        limited("largest page of a world of 250 countries", "at most 500 kB",
                results.world_pages[0][1] / 1000 if results.world_pages else None, 500,
                lambda value: f"{value:,.0f} kB"),
        limited("`--version` of the static program", "under 15 ms",
                1000 * median(static) if static else None, 15, milliseconds),
        limited("cost of a brief, 100,000 against 1,000", "flat: at most 1.1 times", growth, 1.1,
                lambda value: f"{value:.2f} times"),
        limited("peak memory at 100,000 briefs", "at most 2 GiB", peak, 2, lambda value: f"{value:.2f} GiB"),
    ]
