// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/clean_cell.h"

#include <QTest>

#include <string>

class TstCleanCell : public QObject {
    Q_OBJECT

private slots:
    void cleans_data();
    void cleans();
};

void TstCleanCell::cleans_data()
{
    QTest::addColumn<std::string>("cell");
    QTest::addColumn<std::string>("clean");
    const auto add = [](const std::string &cell, const std::string &clean) {
        QTest::newRow((cell + "|").c_str()) << cell << clean;
    };

    add("", "");
    add("a", "a");
    add(" a b ", "a b");
    add("\ta\t", "a");
    add("a\r\n", "a");
    add("   ", "");
    add("\xC2\xA0中\xC2\xA0", "中");
    add("\xE3\x80\x80中文\xE3\x80\x80", "中文");
    add("\xEF\xBB\xBF订单", "订单");
    add("\xE2\x80\x8B订单\xE2\x80\x8B \xEF\xBB\xBF", "订单");
    add("a\xC2\xA0"
        "b",
        "a\xC2\xA0"
        "b");
    add("ä\xC2\xA0", "ä");
    add("‘x’", "‘x’");
    add("、", "、"); // E3 80 81: no blank, though it begins like one
    add("＀", "＀"); // EF BC 80
    add("\xE5\x80\x80", "\xE5\x80\x80"); // ends like an ideographic blank
    add("\xE5\x80\x8B", "\xE5\x80\x8B"); // ends like a zero-width one
    add("\xC3\xA0", "\xC3\xA0"); // ends like a no-break blank
    add("\xE3\xBB\xBF", "\xE3\xBB\xBF"); // ends like a mark

    add("430\t", "430");
    add("'7800", "7800");
    add("`7800", "7800");
    add("' 7800", "7800");
    add("'7800\t", "7800");
    add("'-7.5", "-7.5");
    add("'2022-01-01 10:00:00", "2022-01-01 10:00:00");
    add("'SF1234567", "SF1234567");
    add("''7800", "''7800");
    add("'7800'", "'7800'");
    add("'hello'", "'hello'");
    add("'hello", "'hello");
    add("'80s music", "'80s music");
    add("'第1批", "'第1批");
    add("'", "'");
    add("`", "`");
    add("7800'", "7800'");

    add("=\"4300000000000522654\"", "4300000000000522654");
    add("=\"\"430\"\"", "430");
    add(" =\"430\t\" ", "430");
    add("=\"'430\"", "430");
    add("=\"\"", "");
    add("=\"", "=\"");
    add("=\"\"\"", "=\"\"\"");
    add("=", "=");
    add("=430", "=430");
    add("=\"a\"&\"b\"", "=\"a\"&\"b\"");
    add("=\"订单编号\"", "订单编号");
    add("=SUM(A1)", "=SUM(A1)");
    add("4300000000000522654", "4300000000000522654");
    add("007", "007");
}

void TstCleanCell::cleans()
{
    QFETCH(const std::string, cell);
    QFETCH(const std::string, clean);
    QCOMPARE(QString::fromStdString(std::string(starvane::core::cleanCell(cell))),
             QString::fromStdString(clean));
}

QTEST_APPLESS_MAIN(TstCleanCell)
#include "tst_clean_cell.moc"
