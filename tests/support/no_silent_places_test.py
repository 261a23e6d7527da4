# SPDX-License-Identifier: EUPL-1.2
"""no-silent-places against small sources, each with one place that would be passed by, or with none."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

TOOL = pathlib.Path(__file__).with_name("no-silent-places")
ENUM = "enum class Colour\n{\n    Red,\n    Green,\n};\n"
BODY = "using OperationBody = std::variant<Load, Refund>;\n"

# What a file says after the enum above (six lines), and the line and reason of the answer about it.
SILENT = [
    ("int f(Colour c)\n{\n    switch (c) {\n    case Colour::Red:\n        return 1;\n    default:\n        return 0;\n"
     "    }\n}\n", "11: default in a switch over Colour"),
    ("switch (a) { case 1: switch (c) { case cekr::Colour::Red: break; default: break; } break; default: break; }\n",
     "6: default in a switch over Colour"),
    ("struct V\n{\n    int operator()(const Load&) { return 1; }\n    int operator()(const auto&) { return 0; }\n};\n",
     "9: a visitor takes every type that it does not name"),
    ("struct V\n{\n    void operator()(auto) {}\n};\n", "8: a visitor takes every type that it does not name"),
    ("auto a = std::visit([](const auto&) { return 0; }, body);\n", "6: a visitor that does not look at what it visits"),
    ("std::visit(Visitor{[](const Load& load) { return 1; },\n    [&](const auto& other) { return f(other); }}, body);\n",
     "7: a visitor takes every type that the others of it do not name"),
    ("std::visit([](const auto& each) {\n    if constexpr (std::is_same_v<decltype(each), Load>) {\n    }\n}, body);\n",
     "7: a visitor asks for one type and forgets the others"),
    ("using Body = std::variant<Load, a::Refund>;\nint f(const Load& load);\nint f(const a::Refund&);\nint f(const Body& body);\n",
     "9: f(Body) takes what no other f() does"),
    ('auto rows = query("SELECT * FROM t");\n', "6: SELECT * reads whatever columns the table has"),
    ('auto rows = query("SELECT 1 FROM t"\n    " JOIN (select t.* FROM t)");\n', "7: SELECT * reads"),
    ("bool f()\n{\n    return std::holds_alternative<Load>(body);\n}\n", "8: asks for Load and passes by every other operation"),
    ("const auto* refund = operation ? std::get_if<cekr::Refund>(&operation->body) : nullptr;\n",
     "6: asks for cekr::Refund and passes by every other operation"),
]

SPOKEN = [
    "int f(Colour c)\n{\n    switch (c) {\n    case Colour::Red:\n        return 1;\n    case Colour::Green:\n        return 0;\n    }\n}\n",
    "switch (event->type()) { case QEvent::Paint: break; default: break; }\n",
    "switch (c) { case Colour::Red: break; case Colour::Green: switch (i) { case 1: break; default: break; } }\n",
    "auto a = std::visit([](const auto& each) { return toJson(each); }, body);\n",
    "std::visit(Visitor{[](const Load& load) { return 1; }, [](const Refund& refund) { return 0; }}, body);\n",
    "std::erase_if(all, [](const auto&) { return true; });\n",
    "using Body = std::variant<Load, Refund>;\nint f(const Load& load);\nint g(const Body& body);\n",
    'auto rows = query("SELECT a, count(*) FROM t"); // SELECT * FROM t\n',
    "/* default: */ struct V { V& operator=(const V&) = default; };\n",
    "auto* change = std::get_if<wire::Change>(&line);\n",
]


class NoSilentPlacesTest(unittest.TestCase):
    def check(self, text):
        with tempfile.TemporaryDirectory() as folder:
            for name, content in (("core/domain/Colour.h", ENUM), ("core/domain/Operation.h", BODY),
                                  ("ui/pages/A.cpp", ENUM + text)):
                path = pathlib.Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(content, encoding="utf-8")
            run = subprocess.run([sys.executable, TOOL, "--root", folder], capture_output=True, text=True,
                                 check=False)
            self.assertEqual(run.stderr, "")
            return run.returncode, run.stdout

    def test_everySilentPlace_isNamed(self):
        for text, expected in SILENT:
            with self.subTest(text=text):
                code, answer = self.check(text)
                self.assertEqual(code, 1)
                self.assertIn(f"ui/pages/A.cpp:{expected}", answer)
                self.assertIn("1 silent places", answer)

    def test_whatNamesEveryKind_passes(self):
        for text in SPOKEN:
            with self.subTest(text=text):
                self.assertEqual(self.check(text), (0, "no silent place\n"))


if __name__ == "__main__":
    unittest.main()
