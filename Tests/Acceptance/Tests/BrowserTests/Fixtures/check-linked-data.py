"""Checks the JSON-LD of every page in a folder against the schema.org vocabulary.

Each node is built as the strict model of its type: a property that the type does not have, a value
outside a property's range and an unknown enumeration member are errors. Prints one problem a line,
and at the end how many nodes it has read.
"""

import datetime
import html.parser
import json
import pathlib
import sys

import schema_org
from schema_org import enums

# The members of each enumeration by their address; several enumerations share some addresses.
ENUMERATIONS = {
    name: {"https://schema.org/" + str(member.value).rsplit("/", 1)[-1]: member for member in kind}
    for name, kind in vars(enums).items()
    if isinstance(kind, type) and issubclass(kind, schema_org.SchemaEnum)
    and kind is not schema_org.SchemaEnum
}


class Scripts(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.texts, self.inside = [], False

    def handle_starttag(self, tag, attributes):
        self.inside = tag == "script" and dict(attributes).get("type") == "application/ld+json"

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.texts.append(data)


class Checker:
    def __init__(self):
        self.nodes = 0

    def value(self, value, ranges):
        if isinstance(value, list):
            return [self.value(item, ranges) for item in value]
        if isinstance(value, dict):
            return self.node(value)
        if not isinstance(value, str):
            return value
        for name in ranges:
            if value in ENUMERATIONS.get(name, {}):
                return ENUMERATIONS[name][value]
        if "Date" in ranges and "Text" not in ranges:
            return datetime.date.fromisoformat(value)
        return value

    def node(self, members):
        self.nodes += 1
        members = dict(members)
        members.pop("@context", None)
        name = members.pop("@type")
        # What other nodes say of this one, each by a property of theirs (JSON-LD 1.1, section 4.8).
        for key, others in members.pop("@reverse", {}).items():
            for other in others:
                model = getattr(schema_org, other["@type"])
                found = [p for p in model.SCHEMA_PROPERTIES if p.schema_name == key]
                if not found or name not in found[0].ranges:
                    raise ValueError(f"'{key}' of {other['@type']} must not lead to {name}")
                self.node(other)
        model = getattr(schema_org, name)
        ranges = {p.schema_name: p.ranges for p in model.SCHEMA_PROPERTIES}
        values = {}
        for key, value in members.items():
            key = "schema_id" if key == "@id" else key
            if key != "schema_id" and key not in ranges:
                raise ValueError(f"{name} must not have '{key}'")
            values[key] = self.value(value, ranges.get(key, ()))
        return model(**values)


def main(folder):
    checker = Checker()
    for path in sorted(folder.rglob("*.html")):
        scripts = Scripts()
        scripts.feed(path.read_text(encoding="utf-8"))
        for text in scripts.texts:
            try:
                data = json.loads(text)
                if data.get("@context") != "https://schema.org":
                    raise ValueError("'@context' must be https://schema.org")
                checker.node(data)
            except Exception as error:
                first = " ".join(str(error).split())[:300]
                print(f"{path.relative_to(folder)}: {type(error).__name__}: {first}")
    print(checker.nodes)


main(pathlib.Path(sys.argv[1]))
