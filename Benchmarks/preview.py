#!/usr/bin/env python3
"""Measures the preview: from its start to the first page, and from a save to the new page.

    Benchmarks/preview.py DOSSIER CONTENT [--saves 50] [--json]

Saves of several kinds are made. Each is timed from the moment at which the file is written until a
browser that waits for news has the new page whole: the event, the request and all bytes. Times are in
milliseconds.
"""
import argparse
import http.client
import json
import pathlib
import re
import statistics
import subprocess
import time
import urllib.parse


def get(port, path):
    connection = http.client.HTTPConnection("localhost", port, timeout=300)
    connection.request("GET", path)
    return connection.getresponse().read()


def save(port, route, file, text, token):
    """Milliseconds from writing the file until the page has the token."""
    shown = re.search(rb'data-mark="([^"]*)"', get(port, "/" + route)).group(1).decode()
    events = http.client.HTTPConnection("localhost", port, timeout=300)
    events.request("GET", f"/_dossier/events?{route}&{urllib.parse.quote(shown, safe='')}")
    stream = events.getresponse()
    stream.readline(), stream.readline()
    begin = time.perf_counter()
    file.write_text(text)
    while stream.readline().strip() != b"event: reload":
        pass
    assert token.encode() in get(port, "/" + route), f"the page does not say '{token}'"
    passed = 1000 * (time.perf_counter() - begin)
    events.close()
    time.sleep(0.5)
    return passed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("dossier")
    parser.add_argument("content", type=pathlib.Path)
    parser.add_argument("--saves", type=int, default=50)
    parser.add_argument("--json", action="store_true", help="print all times, for programs")
    arguments = parser.parse_args()
    times = {}
    start = time.perf_counter()
    server = subprocess.Popen(
        [arguments.dossier, "serve", "--content", str(arguments.content), "--port", "8700"],
        stdout=subprocess.PIPE, text=True)
    port = int(re.search(r"localhost:(\d+)", server.stdout.readline()).group(1))
    try:
        page = get(port, "/")
        assert b"<h1" in page
        times["first page"] = [1000 * (time.perf_counter() - start)]
        file = sorted(arguments.content.glob("countries/*/factsheet-*.md"))[-1]
        country, edition = file.parent.name, file.stem.split("-")[1]
        route = f"countries/{country}.html"
        while f"{edition}".encode() not in get(port, "/" + route):
            time.sleep(0.1)
        times["all pages"] = [1000 * (time.perf_counter() - start)]
        time.sleep(3)  # the rules are asked in the background
        text = file.read_text()
        figures = arguments.content / "figures" / "figures.yml"
        values = figures.read_text()
        figure = re.search(r"headline:\n  - (\S+)", text).group(1)
        value = re.search(rf"id: {figure}\n.*\n  value: (\d+)", values)

        times["a sentence"] = [
            save(port, route, file, text + f"\nSaved {number} at once.\n", f"Saved {number} at once.")
            for number in range(arguments.saves)]
        times["a heading"] = [
            save(port, route, file, text + f"\n## Heading {number}\n", f"Heading {number}")
            for number in range(arguments.saves)]
        times["the summary in the front matter"] = [
            save(port, route, file, re.sub("summary: .*", f"summary: Summary {number}.", text),
                 f"Summary {number}.")
            for number in range(arguments.saves)]
        file.write_text(text)
        time.sleep(1)
        times["a figure's value"] = [
            save(port, route, figures,
                 values[:value.start(1)] + str(700 + number) + values[value.end(1):], f">{700 + number}<")
            for number in range(arguments.saves)]
        figures.write_text(values)
        time.sleep(1)
        new = file.with_name("factsheet-2999.md")
        text = text.replace(f"-{edition}\n", "-2999\n", 1).replace(f"edition: {edition}", "edition: 2999")
        text = re.sub("supersedes: .*", f"supersedes: {country}-{edition}", text)
        times["a new file"] = [save(port, route, new, text, "2999")]
        new.unlink()
    finally:
        server.terminate()
        server.wait()
    if arguments.json:
        print(json.dumps(times))
        return
    for what, each in times.items():
        print(f"{what}: median {statistics.median(each):.1f}, worst {max(each):.1f} of {len(each)}")


main()
