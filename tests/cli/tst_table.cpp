// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table.h"

#include <QTest>

using starvane::app::displayWidth;
using starvane::app::Table;

class TableTest final : public QObject {
    Q_OBJECT

private slots:
    void countsColumnsOfATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");

        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("latin") << QStringLiteral("store 1688") << 10;
        QTest::newRow("chinese") << QStringLiteral("发货履约率") << 10;
        QTest::newRow("mixed") << QStringLiteral("48H揽收率") << 9;
        QTest::newRow("fullwidth signs") << QStringLiteral("（元）") << 6;
        QTest::newRow("chinese punctuation") << QStringLiteral("订单、退款。") << 12;
        QTest::newRow("ambiguous ones are narrow") << QStringLiteral("★★★★☆ ▼▲●·–−") << 12;
        QTest::newRow("combining accent") << QStringLiteral("e\u0301") << 1;
        QTest::newRow("beyond the first plane") << QStringLiteral("𠮷野家") << 6;
        QTest::newRow("emoji") << QStringLiteral("📦") << 2;
        QTest::newRow("korean, japanese") << QStringLiteral("한국カナ") << 8;
        QTest::newRow("halfwidth kana") << QStringLiteral("ｶﾅ") << 2;
        QTest::newRow("zero width space") << QStringLiteral("a\u200Bb") << 2;
    }

    void countsColumnsOfATerminal()
    {
        QFETCH(const QString, text);
        QFETCH(const int, width);
        QCOMPARE(displayWidth(text), width);
    }

    void standsInColumns()
    {
        Table table({{QStringLiteral("指标")}, {QStringLiteral("Value"), Table::Align::Right}});
        table.addRow({QStringLiteral("发货履约率"), QStringLiteral("93.0 %")});
        table.addRow({QStringLiteral("dispute"), QStringLiteral("–")});
        QCOMPARE(table.text(),
                 QStringLiteral("指标         Value\n"
                                "发货履约率  93.0 %\n"
                                "dispute          –\n"));
    }

    void leavesUntitledColumnsWithoutATitleLine()
    {
        Table table({{}, {}});
        table.addRow({QStringLiteral("+0.21"), QStringLiteral("staff the peaks")});
        QCOMPARE(table.text(), QStringLiteral("+0.21  staff the peaks\n"));
    }

    void fillsUpShortRows()
    {
        Table table({{QStringLiteral("a")}, {QStringLiteral("b")}});
        table.addRow({QStringLiteral("1")});
        QCOMPARE(table.text(), QStringLiteral("a  b\n1\n"));
    }

    void letsNoCellSteerTheTerminal()
    {
        Table table({Table::Column()});
        table.addRow({QStringLiteral("a\nb\x1b[31mc\td")});
        QCOMPARE(table.text(), QStringLiteral("a b [31mc d\n"));
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "tst_table.moc"
