"""A made-up site of any size, for no tool in particular: the records, and the briefs one by one.

Everything is drawn from the seed alone, and a brief from the seed and its number: the brief with
the same number says the same in a small site and in a large one, but for the countries of what it
names while there are fewer briefs than countries. Nothing in it is true.
"""
import random
from typing import NamedTuple

CODES = """AFG ALB DZA AGO ARG ARM AUS AZE BGD BRB BLR BLZ BEN BTN BOL BIH BWA BRA BFA BDI CPV KHM CMR
CAN TCD CHL CHN COL COM CRI CIV HRV CUB DJI DMA DOM ECU EGY SLV ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO
DEU GHA GRD GTM GIN GNB GUY HTI HND ISL IND IDN IRQ ITA JAM JPN JOR KAZ KEN KIR KGZ LAO LBN LSO LBR LBY
MDG MWI MYS MDV MLI MRT MUS MEX MDA MNG MNE MAR MOZ MMR NAM NPL NIC NER NGA MKD PAK PAN PNG PRY PER PHL
RWA LCA WSM STP SEN SRB SLE SLB SOM ZAF SSD LKA SDN SUR TJK TZA THA TLS TGO TON TTO TUN TUR UGA UKR URY
UZB VUT VNM YEM ZMB ZWE""".split()
SUBJECTS = """The ministry|Parliament|The statistics office|A coalition of groups|The High Court|Local councils
The ombudsperson|An independent review|Civil society|The reform commission""".replace("\n", "|").split("|")
VERBS = "reported confirmed recommended adopted revised published disputed found noted postponed".split()
OBJECTS = """that women in rural districts wait longer for a land title than men do
new rules on equal pay for work of equal value
the budget line for shelters & legal aid
gaps in the civil registry that leave widows without proof of marriage
that fewer than half of the complaints reached a hearing
guidance for police stations on survivor-centred intake
disaggregated figures for all fifteen provinces
a complaint procedure under the optional protocol""".split("\n")
KINDS = ["law", "royal-decree", "sub-decree", "policy"]
HEADINGS = ["Context", "Findings", "What was done", "What is missing"]
YEARS = range(2018, 2025)


class Country(NamedTuple):
    id: str
    code: str
    name: str
    summary: str


class Source(NamedTuple):
    id: str
    title: str
    publisher: str
    year: int


class Figure(NamedTuple):
    id: str
    label: str
    value: int
    country: Country
    year: int
    source: Source
    page: int


class Instrument(NamedTuple):
    id: str
    title: str
    kind: str
    country: Country
    adopted: str
    adopted_source: Source
    source: Source


class Organization(NamedTuple):
    id: str
    name: str
    country: Country
    source: Source


class Secret(NamedTuple):
    """Something that an organization withholds."""
    number: int
    kind: str
    value: str
    country: Country
    source: Source


class Partner(NamedTuple):
    organization: Organization
    role: str
    source: Source
    page: int


class Achievement(NamedTuple):
    text: str
    source: Source
    page: int
    instrument: Instrument


class Area(NamedTuple):
    title: str
    source: Source
    achievements: list


class Paragraph(NamedTuple):
    """Sentences, a figure, the source that is cited for it, and an instrument."""
    text: str
    figure: Figure
    source: Source
    page: int
    instrument: Instrument


class Section(NamedTuple):
    heading: str
    paragraphs: list
    points: list


class Brief(NamedTuple):
    number: int
    id: str
    country: Country
    edition: int
    before: str
    title: str
    summary: str
    reviewed: str
    partners: list
    headline: list
    areas: list
    source: Source
    sections: list
    counts: list

    @property
    def findings(self):
        """The first figures, each with the sentence that goes on from its number."""
        return list(zip(self.headline, ["were counted by the registers.", "asked for help within a year.",
                                        "came back in the same year."]))


def sentence(chance):
    return (f"{chance.choice(SUBJECTS)} {chance.choice(VERBS)} {chance.choice(OBJECTS)} in "
            f"{chance.randint(1995, 2025)}.")


def marked(chance):
    """A sentence with emphasis, strong emphasis or a code span in it, as often as people write them."""
    before, after = chance.choice([("*", "*"), ("**", "**"), ("`", "`")])
    return (f"{chance.choice(SUBJECTS)} {before}{chance.choice(VERBS)}{after} {chance.choice(OBJECTS)} in "
            f"{chance.randint(1995, 2025)}.")


# What 35 organizations withhold; with 15 persons that is 50 terms.
SECRET_KINDS = ["address"] * 12 + ["coordinates"] * 8 + ["phone"] * 7 + ["email"] * 4 + ["name"] * 4


def made_up_word(chance):
    return "".join(chance.choice("bcdfghklmnprstvw") + chance.choice("aeiou") for _ in range(chance.randint(2, 4))).title()


def secret_value(kind, chance):
    """A value of a kind that stands nowhere else."""
    def word():
        return made_up_word(chance)

    return {
        "address": lambda: f"No. {chance.randint(2, 300)}, {word()} {word()} Street, Sangkat {word()}, {word()}",
        "coordinates": lambda: f"{chance.uniform(5, 25):.5f}, {chance.uniform(95, 125):.5f}",
        "phone": lambda: f"+855 {chance.randint(10, 99)} {chance.randint(200, 999)} {chance.randint(200, 999)}",
        "email": lambda: f"{word()}.{word()}@{word()}-{word()}.example".lower(),
        "name": lambda: f"{word()} {word()} House",
    }[kind]()


class MadeUpSite:
    """The site with `count` briefs. Its briefs are the editions of the factsheets of its countries."""

    def __init__(self, count, seed):
        self.count, self.seed = count, seed
        chance = random.Random(f"{seed}:records")
        self.countries = [Country(code.lower(), code, f"Country {code}", sentence(chance))
                          for code in CODES[:max(1, min(len(CODES), count))]]
        self.sources = [Source(f"source-{n}", f"Report {n} on access to justice", f"Institute {n % 40}",
                               chance.randint(2005, 2025)) for n in range(150)]
        self.figures = [self.figure(n, chance) for n in range(400)]
        self.instruments = [self.instrument(n, chance) for n in range(400)]
        self.organizations = [Organization(f"organization-{n}", f"Organization {n} for legal aid",
                                           chance.choice(self.countries), chance.choice(self.sources))
                              for n in range(300)]

        # Of a draw of its own, so that all else is what it was before there were secrets.
        chance = random.Random(f"{seed}:secrets")
        self.secrets = [Secret(n, kind, secret_value(kind, chance), chance.choice(self.countries),
                               chance.choice(self.sources)) for n, kind in enumerate(SECRET_KINDS)]
        self.persons = [f"{made_up_word(chance)} {made_up_word(chance)} {made_up_word(chance)}" for _ in range(15)]

    def briefs(self):
        return (self.brief(number) for number in range(self.count))

    def is_newest(self, brief):
        """Whether no later edition takes the place of this one."""
        return brief.number + len(self.countries) >= self.count

    def figure(self, number, chance):
        """A figure of a year before that of its source."""
        value, country, source = chance.randint(12, 90000), chance.choice(self.countries), chance.choice(self.sources)
        year = chance.randint(2004, source.year - 1)
        return Figure(f"figure-{number}", f"people counted in survey {number}", value, country, year, source,
                      chance.randint(1, 90))

    def instrument(self, number, chance):
        """An instrument whose source says when it was adopted, so is later than that."""
        kind, country, source = chance.choice(KINDS), chance.choice(self.countries), chance.choice(self.sources)
        adopted = f"{chance.randint(1980, source.year - 1)}-0{chance.randint(1, 9)}"
        return Instrument(f"instrument-{number}", f"Act {number} on civil registration", kind, country, adopted,
                          source, chance.choice(self.sources))

    def brief(self, number):
        chance = random.Random(f"{self.seed}:brief:{number}")
        country = self.countries[number % len(self.countries)]
        edition = 1900 + number // len(self.countries)
        return Brief(
            number=number, id=f"{country.id}-{edition}", country=country, edition=edition,
            before=f"{country.id}-{edition - 1}" if edition > 1900 else "",
            title=country.name, summary=sentence(chance),
            reviewed=f"2026-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}",
            partners=[Partner(organization, sentence(chance)[:60].strip(), chance.choice(self.sources),
                              chance.randint(1, 90)) for organization in chance.sample(self.organizations, 6)],
            headline=chance.sample(self.figures, 6),
            areas=[Area(title, chance.choice(self.sources), [self.achievement(chance) for _ in range(3)])
                   for title in ["Justice", "Protection"]],
            source=chance.choice(self.sources),
            sections=[Section(heading, [self.paragraph(chance) for _ in range(3)],
                              [sentence(chance) for _ in range(3)]) for heading in HEADINGS],
            counts=[(year, chance.randint(10, 900), chance.randint(10, 900)) for year in YEARS])

    def achievement(self, chance):
        return Achievement(sentence(chance), chance.choice(self.sources), chance.randint(1, 90),
                           chance.choice(self.instruments))

    def paragraph(self, chance):
        text = f"{sentence(chance)} {marked(chance)} {sentence(chance)}"
        return Paragraph(text, chance.choice(self.figures), chance.choice(self.sources),
                         chance.randint(1, 90), chance.choice(self.instruments))
