// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

using namespace starvane;

namespace {

const std::string columns = "订单编号,申请时间,退款原因,退款完结时间\n";
const std::string row = "A1,2022-10-01 09:00:00,破损,\n";

std::string times(int count, const std::string &one)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += one;
    return text;
}

} // namespace

/// Equal lines of records without a number: as many as any one file has.
class TestRecordsWithoutNumber : public QObject {
    Q_OBJECT

private slots:
    void countsTheMostOfAnyFile_data()
    {
        QTest::addColumn<std::vector<int>>("rowsOfFiles");
        QTest::addColumn<int>("records");
        QTest::newRow("one file") << std::vector{2} << 2;
        QTest::newRow("fewer, then more") << std::vector{2, 3} << 3;
        QTest::newRow("more, then fewer") << std::vector{3, 1} << 3;
        QTest::newRow("three files") << std::vector{1, 2, 4} << 4;
    }

    void countsTheMostOfAnyFile()
    {
        QFETCH(const std::vector<int>, rowsOfFiles);
        QFETCH(const int, records);
        tests::Shop shop;
        for (const int rows : rowsOfFiles)
            shop.importWell(columns + times(rows, row));
        QCOMPARE(shop.count("refunds"), records);
    }

    void undoTakesTheSurplus()
    {
        tests::Shop shop;
        shop.importWell(columns + row);
        const auto three = shop.importWell(columns + times(3, row));
        QCOMPARE(three.added, 2U);
        QCOMPARE(three.unchanged, 1U);
        shop.undo(three.id);
        QCOMPARE(shop.count("refunds"), 1);
    }

    void theSameRecordGrows()
    {
        tests::Shop shop;
        shop.importWell(columns + row);
        const auto grown =
            shop.importWell(columns + "A1,2022-10-01 09:00:00,破损,2022-10-01 21:00:00\n");
        QCOMPARE(grown.updated, 1U);
        QCOMPARE(grown.added, 0U);
        QCOMPARE(shop.cell("SELECT count(*), max(completed_at) - max(requested_at) FROM refunds"),
                 std::string("1|43200"));
        shop.importWell(columns + "A1,2022-10-01 09:00:01,破损,\n"); // another moment
        QCOMPARE(shop.count("refunds"), 2);
    }

    void aNumberTellsWithItsOrder()
    {
        tests::Shop shop;
        const std::string numbered = "退款编号,订单编号,申请时间,退款原因\n";
        shop.importWell(numbered + "TQ1,A1,2022-10-01 09:00:00,破损\n"
                        + "TQ1,A2,2022-10-01 09:00:00,破损\n" + "TQ1,A1,2022-10-01 10:00:00,\n");
        QCOMPARE(shop.count("refunds"), 2);
        QCOMPARE(shop.cell("SELECT reason FROM refunds WHERE order_no = 'A1'"),
                 std::string("破损"));
    }
};

QTEST_APPLESS_MAIN(TestRecordsWithoutNumber)
#include "tst_records_without_number.moc"
