"""The programs that build the corpus: how each is started, and the proof that it did its work."""
import html
import json
import os
import pathlib
import re
import shutil
import subprocess

import as_dossier
import as_hugo
from measure import BenchmarkError, files_in

HERE = pathlib.Path(__file__).resolve().parent


class Dossier:
    """`dossier build` as a user has it, with every check, export and gate."""
    name = "Dossier"

    def __init__(self, program, folder):
        self.output = folder / "dossier-output"
        self.command = [program, "build", "--content", folder / "Content", "--output", self.output,
                        "--timings"]
        self.environment = None

    def prove(self, run, site):
        # Of each older edition a note says that it isn't closed. Nothing else may be found.
        rules = set(re.findall(r"^ +\d+ (?:error|warning|note) +([a-z-]+)$", run.text, re.MULTILINE))
        if rules - {"edition-not-closed"} or (not rules and "; no findings;" not in run.text):
            raise BenchmarkError(f"the corpus must be free of findings:\n{run.text[-2000:]}")
        for brief in some_briefs(site):
            text = words(self.output / as_dossier.page(brief, site))
            expect(text, self.name, brief, names(brief))


class Hugo:
    """Hugo with the templates in `Benchmarks/hugo/`."""
    name = "Hugo"

    def __init__(self, program, folder):
        source = folder / "hugo"
        shutil.copytree(HERE / "hugo", source, dirs_exist_ok=True)
        self.output = folder / "hugo-output"
        self.command = [program, "--source", source, "--destination", self.output, "--noBuildLock",
                        "--panicOnWarning"]
        self.environment = dict(os.environ, HUGO_CACHEDIR=str(folder / "hugo-cache"))

    def prove(self, run, site):
        pages = list((self.output / "briefs").glob("*.html"))
        if len(pages) != site.count:
            raise BenchmarkError(f"Hugo must make {site.count} pages of briefs, not {len(pages)}")
        for brief in some_briefs(site):
            page = self.output / as_hugo.page(brief)
            expect(words(page), self.name, brief, names(brief))
            text = page.read_text(encoding="utf-8")
            data = re.search(r'<script type="application/ld\+json">(.*?)</script>', text)
            about = json.loads(data.group(1))["about"]["identifier"] if data else None
            if about != brief.country.code or 'property="og:description"' not in text:
                raise BenchmarkError(f"Hugo's head of {page.name} must have Open Graph and JSON-LD")
            dates = re.findall(r'<time datetime="(\d{4}-\d\d)">', text)
            if dates != sorted((one.adopted for one in instruments(brief)), reverse=True):
                raise BenchmarkError(f"Hugo's timeline of {page.name} must have its instruments, newest first")
        for name in ["index.xml", "sitemap.xml", "law.html", "countries/index.html"]:
            if not (self.output / name).is_file():
                raise BenchmarkError(f"Hugo must write {name}")


class Floor:
    """`floor.c`: reads, parses and writes as many bytes as Dossier, and does nothing else."""

    def __init__(self, program, folder, threads):
        self.name = f"floor, {threads} thread{'s' if threads > 1 else ''}"
        self.output = folder / f"floor-output-{threads}"
        self.plan = folder / "floor-plan.tsv"
        self.command = [program, self.plan, folder / "Content", self.output, threads]
        self.environment = None

    def plan_like(self, output, site):
        """Takes the files and their sizes from what Dossier wrote."""
        briefs = {as_dossier.page(brief, site): as_dossier.path(brief) for brief in site.briefs()}
        lines = []
        for path, size in files_in(output):
            brief = briefs.pop(path, None)
            lines.append(f"{size}\t{path}" + (f"\t{brief}" if brief else "") + "\n")
        if briefs:
            raise BenchmarkError(f"Dossier wrote no page {min(briefs)}")
        self.plan.write_text("".join(lines), encoding="utf-8")

    def prove(self, run, site):
        wanted = sum(int(line.split("\t")[0]) for line in self.plan.read_text().splitlines())
        written = sum(size for _, size in files_in(self.output))
        if wanted != written:
            raise BenchmarkError(f"the floor must write {wanted} bytes, not {written}")


def compile_floor(folder):
    compiler = shutil.which("cc") or shutil.which("clang")
    if compiler is None:
        raise BenchmarkError("'cc' or 'clang' is needed to compile Benchmarks/floor.c")
    program = folder / "floor"
    made = subprocess.run([compiler, "-O2", "-o", program, HERE / "floor.c", "-lcmark", "-lpthread"],
                          capture_output=True, text=True, check=False)
    if made.returncode != 0:
        raise BenchmarkError(f"Benchmarks/floor.c does not compile; is libcmark installed?\n{made.stderr}")
    return program


def install_hugo():
    made = subprocess.run([HERE.parent / "scripts" / "install-bench-tools"], stdout=subprocess.PIPE, text=True,
                          check=False)
    if made.returncode != 0:
        raise BenchmarkError("Hugo could not be installed; scripts/install-bench-tools says why")
    return made.stdout.strip()


def some_briefs(site):
    return [site.brief(number) for number in sorted({0, site.count // 2, site.count - 1})]


def instruments(brief):
    return [achievement.instrument for area in brief.areas for achievement in area.achievements]


def names(brief):
    """What a page can only have when it resolved what its brief names."""
    yield brief.summary
    for figure in brief.headline:
        yield figure.label
        yield f"{figure.value:,}"
        yield f"as of {figure.year}"
        yield figure.source.title
    for partner in brief.partners:
        yield partner.organization.name
        yield partner.source.title
    for instrument in instruments(brief):
        yield instrument.title
    for section in brief.sections:
        yield section.heading
        yield from section.points


def words(page):
    text = re.sub(r"<[^>]+>", "", page.read_text(encoding="utf-8"))
    return html.unescape(text)


def expect(text, tool, brief, wanted):
    for one in wanted:
        if one not in text:
            raise BenchmarkError(f"{tool}'s page of {brief.id} must say '{one}'")
