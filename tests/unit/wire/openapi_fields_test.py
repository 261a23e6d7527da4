#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Usage: openapi_fields_test.py FIELD_TABLES OPENAPI_YAML

Holds the field tables of the messages (what the program FIELD_TABLES prints) against the description of the
API: the same fields, the same of them always there, and nothing said of one that the other contradicts.
"""
import json
import subprocess
import sys
import unittest

import yaml

TABLES = {}
SCHEMAS = {}

# Made in code, not from a table: what they are for is said where they are described.
WITHOUT_TABLE = {
    "Operation": {"type", "body"},
}


def merged(schemas):
    """One schema for a message that is described as one of several."""
    properties = {}
    for key, schema in [item for each in schemas for item in each["properties"].items()]:
        known = properties.setdefault(key, dict(schema))
        names = {*known.pop("enum", []), *schema.get("enum", []), *filter(None, [known.pop("const", None), schema.get("const")])}
        if names:
            known["enum"] = sorted(names)
    return {"properties": properties, "required": set.intersection(*(set(each["required"]) for each in schemas))}


def described(place):
    """The schema at "Tariff/items/items": a schema's name, then properties (or the items of a list)."""
    name, *path = place.split("/")
    schema = SCHEMAS[name]
    if "oneOf" in schema and "properties" not in schema:
        schema = merged([SCHEMAS[each["$ref"].rsplit("/", 1)[1]] for each in schema["oneOf"]])
    for step in path:
        schema = schema["items"] if step == "items" and "properties" not in schema else schema["properties"][step]
    return schema


class FieldTables(unittest.TestCase):
    def test_every_table_is_described_field_by_field(self):
        self.assertGreater(len(TABLES), 25)
        for place, table in TABLES.items():
            with self.subTest(message=place):
                schema = described(place)
                by_hand = WITHOUT_TABLE.get(place, set())
                self.assertEqual(set(table) | by_hand, set(schema["properties"]))
                always = {key for key, row in table.items() if row["required"]}
                self.assertEqual(always | by_hand, set(schema.get("required", [])))

    def test_what_is_said_of_a_field_agrees(self):
        for place, table in TABLES.items():
            for key, row in table.items():
                with self.subTest(message=place, field=key):
                    schema = described(place)["properties"][key]
                    for keyword, value in row["schema"].items():
                        self.assertEqual(sorted(value) if keyword == "enum" else value,
                                         sorted(schema[keyword]) if keyword == "enum" else schema.get(keyword))

    def test_every_type_of_operation_is_described(self):
        types = SCHEMAS["Operation"]["properties"]["type"]["enum"]
        listed = {each["properties"]["type"]["const"]: each["properties"]["body"]["$ref"].rsplit("/", 1)[1]
                  for each in SCHEMAS["Operation"]["oneOf"]}
        self.assertEqual(set(types), set(listed))
        self.assertTrue(set(listed.values()) <= set(TABLES))
        bodies = [place for place in TABLES if SCHEMAS.get(place, {}).get("additionalProperties") is False]
        self.assertEqual(set(listed.values()), set(bodies) - {"Operation"})


if __name__ == "__main__":
    with open(sys.argv.pop(2), encoding="utf-8") as file:
        SCHEMAS = yaml.safe_load(file)["components"]["schemas"]
    TABLES = json.loads(subprocess.run([sys.argv.pop(1)], check=True, capture_output=True).stdout)
    unittest.main()
