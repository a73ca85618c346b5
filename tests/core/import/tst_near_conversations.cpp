// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

using namespace starvane;
using tests::Shop;

namespace {

const std::string asOf = "2022-08-05 19:40:38";

/// A chat log of one buyer whose conversations start at given times and are answered 20 s later.
std::string chatLog(const std::vector<std::string> &starts)
{
    std::string log;
    for (const std::string &start : starts) {
        const std::string answer = start.substr(0, start.size() - 2) + "59";
        log += "/*****************以下为一通会话************************************/\n"
               "buyer1 "
            + start + "\n在吗\n店铺-小王 " + answer
            + "\n在的\n"
              "/*****************会话结束_时间:"
            + answer + "\n";
    }
    return log;
}

std::string table(const std::vector<std::string> &starts)
{
    std::string csv = "咨询时间,咨询类型,客服,首次响应时间,满意度,顾客\n";
    for (const std::string &start : starts)
        csv += start + ",售前,店铺-小王,,满意,buyer1\n";
    return csv;
}

} // namespace

/// A chat log and a table that tell of the same conversations.
class TestNearConversations : public QObject {
    Q_OBJECT

private slots:
    void oneOfBoth_data()
    {
        QTest::addColumn<bool>("tableFirst");
        QTest::newRow("table first") << true;
        QTest::newRow("log first") << false;
    }

    void oneOfBoth()
    {
        QFETCH(const bool, tableFirst);
        Shop shop("jd");
        const std::string log = chatLog({"2022-08-01 10:00:30", "2022-08-01 12:00:00"});
        const std::string rows = table({"2022-08-01 10:00:00", "2022-08-01 12:01:01"});
        shop.importWell(tableFirst ? rows : log, asOf);
        shop.importWell(tableFirst ? log : rows, asOf);
        // 30 s apart is one conversation, 61 s apart are two.
        QCOMPARE(shop.count("conversation_record"), 3);
        QCOMPARE(
            shop.count("conversation_record WHERE satisfied = 1 AND first_reply_at IS NOT NULL"),
            1);
    }

    void nearOnesOfOneFileStayApart()
    {
        Shop shop("jd");
        shop.importWell(table({"2022-08-01 10:00:00", "2022-08-01 10:00:40"}), asOf);
        QCOMPARE(shop.count("conversation_record"), 2);
        shop.importWell(
            table({"2022-08-01 10:00:00", "2022-08-01 10:00:40", "2022-08-01 10:01:10"}), asOf);
        QCOMPARE(shop.count("conversation_record"), 3);
    }

    void undoTakesTheirPartsOut()
    {
        Shop shop("jd");
        const auto rows = shop.importWell(table({"2022-08-01 10:00:00"}), asOf);
        shop.importWell(chatLog({"2022-08-01 10:00:30"}), asOf);
        QCOMPARE(shop.count("conversation_record"), 1);
        shop.undo(rows.id);
        QCOMPARE(shop.count("conversation_record WHERE satisfied IS NULL AND"
                            " first_reply_at - started_at = 29"),
                 1);
        shop.importWell(chatLog({"2022-08-01 10:00:30", "2022-08-02 10:00:00"}), asOf);
        QCOMPARE(shop.count("conversation_record"), 2);
    }
};

QTEST_APPLESS_MAIN(TestNearConversations)
#include "tst_near_conversations.moc"
