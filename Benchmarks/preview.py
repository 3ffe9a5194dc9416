#!/usr/bin/env python3
"""Measures the preview: from its start to the first page, and from a save to the new page.

    Benchmarks/preview.py DOSSIER CONTENT [--saves 50] [--plain]

A save is timed from the moment at which the file is written until a browser that waits for news has
the new page whole: the event, the request and all bytes. Times are in milliseconds.
"""
import argparse
import http.client
import pathlib
import re
import statistics
import subprocess
import time


def get(port, path):
    connection = http.client.HTTPConnection("localhost", port, timeout=300)
    connection.request("GET", path)
    return connection.getresponse().read()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("dossier")
    parser.add_argument("content", type=pathlib.Path)
    parser.add_argument("--saves", type=int, default=50)
    parser.add_argument("--plain", action="store_true", help="print the time of each save only")
    arguments = parser.parse_args()
    say = (lambda text: None) if arguments.plain else print
    start = time.perf_counter()
    server = subprocess.Popen(
        [arguments.dossier, "serve", "--content", str(arguments.content), "--port", "8700"],
        stdout=subprocess.PIPE, text=True)
    port = int(re.search(r"localhost:(\d+)", server.stdout.readline()).group(1))
    try:
        page = get(port, "/")
        assert b"<h1" in page
        say(f"first page: {1000 * (time.perf_counter() - start):.0f}")
        file = sorted(arguments.content.glob("countries/*/factsheet-*.md"))[-1]
        country, edition = file.parent.name, file.stem.split("-")[1]
        route = f"countries/{country}.html"
        while f"{edition}".encode() not in get(port, "/" + route):
            time.sleep(0.1)
        say(f"whole: {1000 * (time.perf_counter() - start):.0f}")
        time.sleep(3)  # the rules are asked in the background
        text = file.read_text()
        times = []
        for number in range(arguments.saves):
            events = http.client.HTTPConnection("localhost", port, timeout=300)
            events.request("GET", f"/_dossier/events?{route}")
            stream = events.getresponse()
            stream.readline(), stream.readline()
            token = f"Saved {number} at once."
            begin = time.perf_counter()
            file.write_text(text + f"\n{token}\n")
            while stream.readline().strip() != b"event: reload":
                pass
            assert token.encode() in get(port, "/" + route), "the page is not the new one"
            times.append(1000 * (time.perf_counter() - begin))
            events.close()
            time.sleep(0.3)
        file.write_text(text)
        if arguments.plain:
            print(*times)
        say(f"save to page: median {statistics.median(times):.1f}, worst {max(times):.1f} of {len(times)}")
    finally:
        server.terminate()
        server.wait()


main()
