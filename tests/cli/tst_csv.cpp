// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/rejects_csv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace starvane;

class CsvTest final : public QObject {
    Q_OBJECT

private slots:
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
        QCOMPARE(QByteArray::fromStdString(ui::rejectsCsv(rejects)),
                 QByteArray("\uFEFFRow,Column,Value,Reason,订单编号,付款时间,金额\r\n"
                            "3,付款时间,2026-13-01,is not a date,43,2026-13-01,\r\n"
                            "9,订单编号,,\"is blank, but is needed\",,2026-01-02,1\r\n"));
    }

    void writesAWholeFileOrSaysWhyNot()
    {
        const QTemporaryDir folder;
        const std::filesystem::path base = folder.path().toStdString();
        QVERIFY(ui::writeFile(base / "a.csv", "x"));
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("x"));

        const auto failed = ui::writeFile(base / "no" / "a.csv", "x");
        QVERIFY(!failed);
        const auto *unusable = std::get_if<core::FileUnusable>(&failed.error());
        QVERIFY(unusable != nullptr);
        QCOMPARE(unusable->file, base / "no" / "a.csv");
        QVERIFY(!unusable->reason.empty());
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
