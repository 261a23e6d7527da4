# SPDX-License-Identifier: EUPL-1.2
"""check-includes against small trees that break one rule each."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

TOOL = pathlib.Path(__file__).with_name("check-includes")
SPDX = "// SPDX-License-Identifier: EUPL-1.2\n"

# Headers that the trees below include, and what stands for Qt's own.
HEADERS = ["core/base/Error.h", "core/domain/Money.h", "core/crypto/Jws.h", "core/store/Database.h",
           "core/journal/Journal.h", "core/sync/Pull.h", "core/office/Office.h", "core/flows/Flow.h",
           "core/wire/Message.h", "ui/shell/Frame.h", "app/desk/Settings.h",
           "resources/terms/Terms.h"]
QT = ["QtCore/QString", "QtGui/QColor", "QtWidgets/QLabel", "QtSql/QSqlQuery", "QtNetwork/QSslKey"]

# A file, what it says after its first line, and the line of the answer about it (without the root).
BROKEN = [
    ("core/domain/A.h", '#include "core/crypto/Jws.h"\n',
     "core/domain/A.h:2: core/domain may not include core/crypto"),
    ("core/base/A.h", '\n\n#include "core/domain/Money.h"\n',
     "core/base/A.h:4: core/base may not include core/domain, only nothing"),
    ("core/store/A.h", '#include "core/domain/Money.h"\n',
     "core/store may not include core/domain, only core/base"),
    ("core/wire/A.h", '#include "core/crypto/Jws.h"\n', "core/wire may not include core/crypto"),
    ("core/replica/A.h", '#include "core/wire/Message.h"\n', "core/replica may not include core/wire"),
    ("core/office/A.h", '#include "core/store/Database.h"\n', "core/office may not include core/store"),
    ("core/flows/A.h", '#include "core/journal/Journal.h"\n', "core/flows may not include core/journal"),
    ("core/office/A.h", '#include "core/flows/Flow.h"\n', "core/office may not include core/flows"),
    ("ui/pages/A.cpp", '#include "core/office/Office.h"\n', "ui may not include core/office"),
    ("app/central/A.cpp", '#include "core/office/Office.h"\n', "app/central may not include core/office"),
    ("app/central/A.cpp", '#include "app/desk/Settings.h"\n', "app/central may not include app/desk"),
    ("core/flows/A.cpp", '#include "resources/terms/Terms.h"\n', "core/flows may not include resources"),
    ("resources/terms/A.cpp", '#include "core/journal/Journal.h"\n',
     "resources may not include core/journal"),
    ("app/deskctl/A.cpp", '#include "ui/shell/Frame.h"\n', "app/deskctl may not include ui"),
    ("core/office/A.cpp", "#include <sqlite3.h>\n",
     "core/office/A.cpp:2: <sqlite3.h> is for core/store only"),
    ("core/sync/A.cpp", "  #  include <openssl/evp.h>\n",
     "<openssl/evp.h> is for core/crypto, app/central only"),
    ("core/sync/A.cpp", "#include <httplib.h>\n", "<httplib.h> is for app/central only"),
    ("core/office/A.cpp", "#include <PCSC/winscard.h>\n", "<PCSC/winscard.h> is for core/card only"),
    ("core/flows/A.cpp", "#include <qrencode.h>\n", "<qrencode.h> is for core/slip only"),
    ("core/flows/A.cpp", "#include <QLabel>\n", "<QLabel> is of QtWidgets, which is for ui, app/desk only"),
    ("core/flows/A.cpp", "#include <QtGui/QColor>\n", "is of QtGui, which is for ui, app/desk only"),
    ("core/domain/A.cpp", "#include <QSslKey>\n", "is of QtNetwork, which is for core/sync, app only"),
    ("app/desk/A.cpp", "#include <QSqlQuery>\n", "<QSqlQuery> is of QtSql, which is used nowhere"),
    ("core/base/A.cpp", '#include "moc_Money.cpp"\n', '"moc_Money.cpp" is not the path of a file from the root'),
    ("core/base/A.cpp", '#include "Error.h"\n', '"Error.h" is not the path of a file from the root'),
    ("core/novel/A.cpp", "", "core/novel/A.cpp:1: this folder has no row in the table of allowed links"),
    ("core/flows/A.cpp", "\nauto a = tr(text);\n", "core/flows/A.cpp:3: tr() is for ui and app/desk only"),
    ("app/deskctl/A.cpp", "auto a = QCoreApplication::translate(text);\n",
     "tr() is for ui and app/desk only"),
    ("core/flows/A.cpp", "int i = 60'000; auto a = tr(text); char c = 'x';\n", "A.cpp:2: tr() is for"),
    ("tests/unit/CMakeLists.txt", "", 'the file does not start with "# SPDX'),
]

FINE = [
    ("core/sync/A.cpp", '#include "core/journal/Journal.h"\n#include "core/base/Error.h"\n#include <QSslKey>\n'),
    ("core/journal/A.cpp", '#include "core/crypto/Jws.h"\n#include "core/store/Database.h"\n#include "A.moc"\n'),
    ("core/store/A.cpp", "#include <sqlite3.h>\n#include <vector>\n#include <QString>\n"),
    ("app/desk/A.cpp", '#include "core/journal/Journal.h"\n#include "ui/shell/Frame.h"\nauto a = tr("x");\n'),
    ("app/central/A.cpp", '#include "core/store/Database.h"\n#include <httplib.h>\n'),
    ("core/base/A.cpp", '#include "moc_Error.cpp"\n'),
    ("ui/A.cpp", '#include "shell/moc_Frame.cpp"\n'),
    ("app/desk/B.cpp", '#include "core/store/Database.h"\n#include "resources/terms/Terms.h"\n'),
    ("ui/pages/A.cpp", '#include "core/flows/Flow.h"\n#include <QLabel>\nauto a = tr("x");\n'),
    ("core/flows/A.cpp", '// tr("x")\n/* #include <sqlite3.h>\n*/\nauto a = "tr(x)"; auto b = str(x); char c = \'"\';\n'),
]


class CheckIncludesTest(unittest.TestCase):
    def check(self, name, text, first=SPDX):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder) / "tree"
            for path, content in [(header, SPDX) for header in HEADERS] + [(name, first + text)]:
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(content, encoding="utf-8")
            qt = pathlib.Path(folder) / "qt"
            for path in QT:
                (qt / path).parent.mkdir(parents=True, exist_ok=True)
                (qt / path).write_text("", encoding="utf-8")
            run = subprocess.run([sys.executable, TOOL, "--root", root, "--qt-headers", qt],
                                 capture_output=True, text=True, check=False)
            self.assertEqual(run.stderr, "")
            return run.returncode, run.stdout

    def test_everyBrokenRule_isNamedWithItsPlace(self):
        for name, text, expected in BROKEN:
            with self.subTest(name=name, text=text):
                code, answer = self.check(name, text)
                self.assertEqual(code, 1)
                self.assertIn(expected, answer)
                self.assertEqual(answer.count("\n"), 1, answer)

    def test_whatIsAllowed_passes(self):
        for name, text in FINE:
            with self.subTest(name=name, text=text):
                self.assertEqual(self.check(name, text), (0, "every include is allowed\n"))

    def test_firstLineMissing_isNamed(self):
        code, answer = self.check("core/base/A.h", "#pragma once\n", first="")
        self.assertEqual(code, 1)
        self.assertIn('core/base/A.h:1: the file does not start with "// SPDX', answer)


if __name__ == "__main__":
    unittest.main()
