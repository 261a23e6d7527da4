// SPDX-License-Identifier: EUPL-1.2
#include "app/central/imports/CsvFile.h"
#include "tests/support/Expect.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cekr::central
{

/// Rows as RFC 4180 has them, and as office programs write them.
class CsvFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void rows_areTakenApart_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArrayList>("read"); // "line: field|field"
        const auto row = [](const char* name, const QByteArray& rows, const QByteArrayList& read) {
            QTest::newRow(name) << rows << read;
        };
        row("plain", "1,2\n3,4\n", {"2: 1|2", "3: 3|4"});
        row("comma in quotes", "\"12,50\",2\n", {"2: 12,50|2"});
        row("quotation marks", "\"a \"\"b\"\"\",\"\"\"\"\n", {"2: a \"b\"|\""});
        row("empty fields", ",2\n\"\",\"\"\n1,\n", {"2: |2", "3: |", "4: 1|"});
        row("line ends in quotes", "\"a\nb\r\nc\",2\r\n3,4\r\n", {"2: a\nb\r\nc|2", "5: 3|4"});
        row("delimiters alone", ",\n1,2\n , \r\n,,,,\n\t\n3,4\n,", {"3: 1|2", "7: 3|4"});
        row("spaces around", " 1 ,\t2 \n \"3\" , \" 4 \" \n", {"2: 1|2", "3: 3| 4 "});
        row("other delimiter", ";\n1;2\n", {"2: ;", "3: 1;2"});
        row("no last line end", "1,\"2\"", {"2: 1|2"});
        row("more and fewer fields", "1\n1,2,3\n", {"2: 1", "3: 1|2|3"});
        row("quotation mark inside", "1\"x,2\n3,4\n",
            {"2! a quotation mark in a field that does not begin with one", "3: 3|4"});
        row("more after quotes", "\"1\"x,2\n3,4\n",
            {"2! something stands after a quotation mark that ends a field", "3: 3|4"});
        row("quotes without an end", "1,\"2\n3,4\n", {"2! a field in quotation marks does not end"});
    }

    void rows_areTakenApart()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const QByteArrayList, read);
        QCOMPARE(readAll("a,b\n" + rows), read);
    }

    void semicolons_decimalCommasNeedNoQuotes()
    {
        QCOMPARE(readAll("a;b\n12,50;2\n;\n"), QByteArrayList{"2: 12,50|2"});
        QCOMPARE(readAll("\xEF\xBB\xBF;;\r\n\"a\";b\r\n\"1;2\";\"3\"\r\n"), QByteArrayList{"3: 1;2|3"});
    }

    void quotesThatSwallowTheRest_areBounded()
    {
        write("a,b\n\"" + QByteArray("1,2\n").repeated(100'000));
        CsvFile file = test::take(CsvFile::open(path(), {{"a", "b"}}));
        const auto row = file.next();
        EXPECT_FAILURE(row, ErrorCode::MalformedFile);
        QVERIFY(row.error().detail.contains(u"longer than 1024"));
    }

    void longestRow_isTaken()
    {
        const QByteArray most = QByteArray(1022, 'x') + ",y";
        QCOMPARE(readAll("a,b\n" + most + "\r\n"),
                 QByteArrayList{"2: " + QByteArray(most).replace(',', '|')});
        write("a,b\n" + most + "yyyy\n");
        EXPECT_FAILURE(test::take(CsvFile::open(path(), {{"a", "b"}})).next(), ErrorCode::MalformedFile);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"file.csv"_s); }

    void write(const QByteArray& content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    [[nodiscard]] QByteArrayList readAll(const QByteArray& content) const
    {
        write(content);
        CsvFile file = test::take(CsvFile::open(path(), {{"a", "b"}}));
        QByteArrayList all;
        while (const auto line = test::take(file.next())) {
            QByteArrayList fields;
            for (const QByteArrayView field : line->fields) {
                fields += field.toByteArray();
            }
            const QByteArray number = QByteArray::number(line->number);
            all += line->fault != nullptr ? number + "! " + line->fault : number + ": " + fields.join('|');
        }
        return all;
    }

    QTemporaryDir m_folder;
};

} // namespace cekr::central

QTEST_APPLESS_MAIN(cekr::central::CsvFileTest)
#include "CsvFileTest.moc"
