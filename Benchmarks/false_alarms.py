#!/usr/bin/env python3
"""Counts how many invented shelters the gate takes for something on the pages of a site.

    Benchmarks/false_alarms.py [N] [--dossier PROGRAM] [--content FOLDER] [--seed S]

Adds N bodies to a copy of the content, each with an address, coordinates, a telephone number, a mail
address and a name of the region, all withheld or unlisted, and builds it. None of them exists, so
each that is found is a false alarm. The same N and seed always give the same bodies.
"""
import argparse
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
STREETS = """Norodom|Monivong|Sihanouk|Preah Sisowath|Russian Federation|Mao Tse Toung|Kampuchea Krom|Sukhumvit|
Phahonyothin|Ratchadaphisek|Charoen Krung|Rama IV|Lan Xang|Setthathirath|Samsenthai|Kaysone|Pyay|Anawrahta|
Bogyoke Aung San|Merchant|Merdeka|Sudirman|Diponegoro|Gatot Subroto|Gajah Mada|Rizal|Quezon|Taft|Mabini|
Bonifacio|Roxas|Lê Lợi|Nguyễn Huệ|Trần Hưng Đạo|Hai Bà Trưng|Lý Thường Kiệt|Old Market|River|Temple|School|
Garden|Lotus|Jasmine|Station|Church|Market|Hospital|Lake|Bamboo|Palm""".replace("\n", "").split("|")
SORTS = ["Street", "St.", "Road", "Rd.", "Boulevard", "Blvd", "Avenue", "Lane", "Soi"]
AREAS = """Boeung Keng Kang|Toul Kork|Tonle Bassac|Chamkar Mon|Daun Penh|Sen Sok|Khlong Toei|Bang Kapi|Sathon|
Chatuchak|Sikhottabong|Chanthabouly|Sisattanak|Kamayut|Hlaing|Sanchaung|Menteng|Kebayoran Baru|Ermita|Malate|
Poblacion|Hoàn Kiếm|Đống Đa|Ba Đình|Bến Nghé|Svay Por|Chreav|Mai Khao|Mae Sot|Poipet""".replace("\n", "").split("|")
CITIES = """Phnom Penh|Siem Reap|Battambang|Bangkok|Chiang Mai|Vientiane|Savannakhet|Yangon|Mandalay|Jakarta|
Surabaya|Manila|Cebu|Hanoi|Ho Chi Minh City|Da Nang|Kuala Lumpur|Singapore""".replace("\n", "").split("|")
HIGHWAYS = ["National Road", "National Road No.", "NR", "RN", "National Highway", "Provincial Road"]
UNITS = ["Flat", "Unit", "Apt", "Room", "Suite", "Floor", "Building", "Villa", "Level"]
LABELS = ["Sangkat", "Khan", "Phum", "Barangay", "Kelurahan", "Tambon", "Phường", ""]
FIRST = """Hope|Peace|Light|Lotus|New|Good|Safe|Women's|Children's|Family|Mekong|Golden|Blue|River|Sunrise|Rainbow|
Saint Mary|Holy Family|Green|Open""".replace("\n", "").split("|")
SECOND = """House|Home|Shelter|Centre|Haven|Garden|Refuge|Foundation|Family Home|Transit Centre|Village|Place|
Recovery Home|Light|Door""".replace("\n", "").split("|")
GIVEN = "Sokha Dara Chanthy Malee Somchai Nok Khamla Bounmy Aye Thida Zaw Putri Dewi Budi Maria Jose Linh Hoa Minh".split()
FAMILY = "Chan Sok Keo Srisai Wongsa Phommasan Win Htun Sari Wati Santos Reyes Nguyen Tran Pham Lim Tan Heng".split()


def address(chance):
    number = chance.choice([str(chance.randint(1, 400)), f"{chance.randint(1, 99)}/{chance.randint(1, 20)}",
                            f"{chance.randint(1, 99)}{chance.choice('ABCD')}"])
    street = f"{chance.choice(STREETS)} {chance.choice(SORTS)}"
    if chance.random() < 0.3:
        street = f"{chance.choice(['Street', 'St.', 'Soi', 'Road'])} {chance.randint(1, 600)}"
    house = chance.choice(["", "No. ", "#", "House "]) + number
    label = chance.choice(LABELS)
    area = f"{label} {chance.choice(AREAS)}".strip()
    parts = chance.choice([[f"{house}, {street}"], [f"{house} {street}"], [street, house], [f"{house} {street}"]])
    sort = chance.random()
    if sort < 0.15:
        parts = [f"{house}, {chance.choice(HIGHWAYS)} {chance.randint(1, 99)}"]
        parts = parts if chance.random() < 0.7 else [f"{chance.choice(HIGHWAYS)} {chance.randint(1, 99)}"]
    elif sort < 0.25:
        alley = chance.choice(["ngõ", "ngách", "hẻm", "Lane", "Alley"])
        parts = [f"{chance.choice(['Số ', 'No. ', ''])}{number}", f"{alley} {chance.randint(1, 300)}",
                 f"{chance.choice(['đường ', 'phố ', ''])}{chance.choice(STREETS)}"]
    elif sort < 0.4:
        parts = [f"{chance.choice(UNITS)} {chance.randint(1, 40)}", *parts]
    elif sort < 0.5:
        parts = [f"Behind {chance.choice(STREETS)} {chance.choice(['Temple', 'Market', 'School', 'Church'])}"]
    return ", ".join([*parts, area, chance.choice(CITIES)])


def record(number, chance):
    phone = f"+855 {chance.randint(10, 99)} {chance.randint(100, 999)} {chance.randint(100, 999)}"
    if chance.random() < 0.15:
        phone = f"{chance.choice(['1800', '1900', '1300'])} {chance.randint(100, 999)} {chance.randint(100, 999)}"
    name = f"{chance.choice(FIRST)} {chance.choice(GIVEN)} {chance.choice(SECOND)}"
    mail = f"{chance.choice(['info', 'contact', 'office', chance.choice(GIVEN).lower()])}@{chance.choice(GIVEN)}-" \
           f"{chance.choice(FAMILY)}.example".lower()
    return f"""- id: invented-{number}
  name: {json.dumps(name)}
  kind: ngo
  countries: KHM
  listed: false
  unlisted-reason: Invented.
  contacts:
    - {{channel: phone, value: "{phone}", visibility: withheld, published: 2026, sources: {SOURCE}}}
    - {{channel: email, value: "{mail}", visibility: withheld, published: 2026, sources: {SOURCE}}}
  locations:
    - visibility: withheld
      reason: Invented.
      address: {json.dumps(address(chance), ensure_ascii=False)}
      coordinates: "{chance.uniform(5, 25):.5f}, {chance.uniform(95, 125):.5f}"
      sources: {SOURCE}
  sources: {SOURCE}
"""


SOURCE = ""


def main():
    global SOURCE
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("count", type=int, nargs="?", default=3000)
    parser.add_argument("--dossier", type=pathlib.Path, default=HERE.parent / ".build/release/dossier")
    parser.add_argument("--content", type=pathlib.Path, default=HERE.parent / "Content")
    parser.add_argument("--source", default="", help="the source that the bodies cite (default: the first)")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    with tempfile.TemporaryDirectory() as place:
        content = pathlib.Path(place) / "Content"
        shutil.copytree(arguments.content, content)
        SOURCE = arguments.source or first_source(content)
        text = "".join(record(number, chance) for number in range(arguments.count))
        (content / "organizations" / "invented.yml").write_text(text, encoding="utf-8")
        run = subprocess.run([arguments.dossier, "build", "--content", content, "--output",
                              pathlib.Path(place) / "Output", "--format", "json"], capture_output=True, text=True)
    if run.returncode not in (0, 6):
        raise SystemExit(f"the build ended with {run.returncode}:\n{run.stderr[-2000:]}")
    found = json.loads(run.stdout or run.stderr)
    findings = found["findings"] if isinstance(found, dict) else found
    leaks = [one for one in findings if one["rule"] == "withheld-published"]
    lines = {(one.get("file"), one.get("line")) for one in leaks}
    values = {(one.get("line"), one["message"].split(" would be")[0]) for one in leaks}
    for one in leaks:
        print(one.get("line"), one["message"])
    others = sorted({one["rule"] for one in findings} - {"withheld-published"})
    print(f"{arguments.count} invented shelters: {len(values)} values of {len(lines)} found; other rules: {others}")
    sys.exit(len(lines) * 1000 > arguments.count)


def first_source(content):
    for line in sorted((content / "sources").glob("*.yml"))[0].read_text(encoding="utf-8").splitlines():
        if line.startswith("- id:"):
            return line.split(":")[1].strip()
    raise SystemExit("no source")


main()
