// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace starvane;

class CsvTest final : public QObject {
    Q_OBJECT

private slots:
    void writesACell_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("cell");

        QTest::newRow("plain") << std::string("4300001") << std::string("4300001");
        QTest::newRow("empty") << std::string() << std::string();
        QTest::newRow("comma") << std::string("a,b") << std::string("\"a,b\"");
        QTest::newRow("quote") << std::string("a\"b") << std::string("\"a\"\"b\"");
        QTest::newRow("line break") << std::string("a\nb") << std::string("\"a\nb\"");
        QTest::newRow("formula") << std::string("=1+1") << std::string("'=1+1");
        QTest::newRow("formula with quotes")
            << std::string("=HYPERLINK(\"x\",1)") << std::string("\"'=HYPERLINK(\"\"x\"\",1)\"");
        QTest::newRow("at") << std::string("@SUM(A1)") << std::string("'@SUM(A1)");
        QTest::newRow("plus formula") << std::string("+A1") << std::string("'+A1");
        QTest::newRow("minus formula") << std::string("-2+A1") << std::string("'-2+A1");
        QTest::newRow("tab") << std::string("\t=1") << std::string("'\t=1");
        QTest::newRow("return") << std::string("\r=1") << std::string("\"'\r=1\"");
        QTest::newRow("negative number") << std::string("-1.50") << std::string("-1.50");
        QTest::newRow("signed thousands") << std::string("+1,234") << std::string("\"+1,234\"");
        QTest::newRow("dash") << std::string("-") << std::string("-");
        QTest::newRow("chinese") << std::string("做工粗糙") << std::string("做工粗糙");
    }

    void writesACell()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, cell);
        QCOMPARE(app::csvCell(text), cell);
    }

    void writesRejectsUnderTheirHeaders()
    {
        const std::vector<core::Reject> rejects = {
            {.row = 3,
             .column = "付款时间",
             .value = "2026-13-01",
             .reason = core::RejectReason::NotADate,
             .cells = {{"订单编号", "43"}, {"付款时间", "2026-13-01"}}},
            {.row = 9,
             .column = "订单编号",
             .value = "",
             .reason = core::RejectReason::Missing,
             .cells = {{"付款时间", "2026-01-02"}, {"金额", "1"}}},
        };
        QCOMPARE(QByteArray::fromStdString(app::rejectsCsv(rejects)),
                 QByteArray("\uFEFFRow,Column,Value,Reason,订单编号,付款时间,金额\r\n"
                            "3,付款时间,2026-13-01,is no date,43,2026-13-01,\r\n"
                            "9,订单编号,,\"is blank, but is needed\",,2026-01-02,1\r\n"));
    }

    void writesAWholeFileOrSaysWhyNot()
    {
        const QTemporaryDir folder;
        const std::filesystem::path base = folder.path().toStdString();
        QVERIFY(app::writeFile(base / "a.csv", "x"));
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("x"));

        const auto failed = app::writeFile(base / "no" / "a.csv", "x");
        QVERIFY(!failed);
        const auto *unusable = std::get_if<core::FileUnusable>(&failed.error());
        QVERIFY(unusable != nullptr);
        QCOMPARE(unusable->file, base / "no" / "a.csv");
        QVERIFY(!unusable->reason.empty());
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
