// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"

#include <QTest>

using starvane::test::read;

namespace {

const std::string ruler(64, '=');
const std::string heading = ruler + "\n              单聊              \n" + ruler + "\n";
const std::string headerRow = "1:[buyer][started_at][first_reply_at][agent][replied_by]";

std::string block(const std::string &nick)
{
    return std::string(28, '-') + nick + std::string(28, '-') + "\n";
}

std::string message(const std::string &sender, const std::string &time, const std::string &text)
{
    return sender + "(" + time + "):  " + text + "\n";
}

std::string buyer(const std::string &time)
{
    return message("甲", time, "在吗");
}
std::string seller(const std::string &time)
{
    return message("店:小美", time, "您好");
}
std::string robot(const std::string &time)
{
    return message("店:小二", time, "亲，稍等");
}

} // namespace

class TstChatRows : public QObject {
    Q_OBJECT

private slots:
    void findsConversations_data();
    void findsConversations();
    void passesColleaguesOver();
    void readsEveryEncodingAndLineEnd();
    void isBrokenWhereTheTextIs();
};

// The heading takes lines 1 to 3 and a block's first line is the 4th, so its first message is on
// line 5.
void TstChatRows::findsConversations_data()
{
    QTest::addColumn<std::string>("log");
    QTest::addColumn<std::string>("rows");
    const auto add = [](const char *name, const std::string &log, const std::string &rows) {
        QTest::newRow(name) << heading + log << headerRow + (rows.empty() ? "" : " ") + rows;
    };

    add("no block", "", "");
    add("empty block", block("甲"), "");
    add("only the seller", block("甲") + seller("2026-06-17 09:00:00"), "");
    add("answered", block("甲") + buyer("2026-06-17 09:00:00") + seller("2026-06-17 09:01:00"),
        "5:[甲][2026-06-17 09:00:00][2026-06-17 09:01:00][小美][person]");
    add("no answer", block("甲") + buyer("2026-06-17 09:00:00"),
        "5:[甲][2026-06-17 09:00:00][][][]");
    add("several questions are one",
        block("甲") + buyer("2026-06-17 09:00:00") + buyer("2026-06-17 09:00:30")
            + seller("2026-06-17 09:01:00"),
        "5:[甲][2026-06-17 09:00:00][2026-06-17 09:01:00][小美][person]");
    add("several answers are one",
        block("甲") + buyer("2026-06-17 09:00:00") + seller("2026-06-17 09:01:00")
            + seller("2026-06-17 09:02:00"),
        "5:[甲][2026-06-17 09:00:00][2026-06-17 09:01:00][小美][person]");
    add("a question after an answer",
        block("甲") + buyer("2026-06-17 09:00:00") + seller("2026-06-17 09:01:00")
            + buyer("2026-06-17 09:02:00") + seller("2026-06-17 09:03:00"),
        "5:[甲][2026-06-17 09:00:00][2026-06-17 09:01:00][小美][person] "
        "7:[甲][2026-06-17 09:02:00][2026-06-17 09:03:00][小美][person]");
    add("a new day opens a new one",
        block("甲") + buyer("2026-06-17 23:59:59") + buyer("2026-06-18 00:00:00")
            + seller("2026-06-18 00:00:05"),
        "5:[甲][2026-06-17 23:59:59][][][] "
        "6:[甲][2026-06-18 00:00:00][2026-06-18 00:00:05][小美][person]");
    add("an answer the next day",
        block("甲") + buyer("2026-06-17 23:59:59") + seller("2026-06-18 08:00:00"),
        "5:[甲][2026-06-17 23:59:59][2026-06-18 08:00:00][小美][person]");
    add("the seller speaks first",
        block("甲") + seller("2026-06-17 09:00:00") + buyer("2026-06-17 09:01:00"),
        "6:[甲][2026-06-17 09:01:00][][][]");
    add("automatic, then a person",
        block("甲") + buyer("2026-06-17 09:00:00") + robot("2026-06-17 09:00:01")
            + seller("2026-06-17 09:01:00"),
        "5:[甲][2026-06-17 09:00:00][2026-06-17 09:01:00][小美][person]");
    add("only automatic",
        block("甲") + buyer("2026-06-17 09:00:00") + robot("2026-06-17 09:00:01")
            + robot("2026-06-17 09:00:02"),
        "5:[甲][2026-06-17 09:00:00][2026-06-17 09:00:01][小二][auto]");
    add("automatic with other blanks",
        block("甲") + buyer("2026-06-17 09:00:00")
            + message("店:小二", "2026-06-17 09:00:01", " 亲，稍等  "),
        "5:[甲][2026-06-17 09:00:00][2026-06-17 09:00:01][小二][auto]");
    add("automatic in two lines",
        block("甲") + buyer("2026-06-17 09:00:00")
            + message("店:小二", "2026-06-17 09:00:01", "第一行\n第二行"),
        "5:[甲][2026-06-17 09:00:00][2026-06-17 09:00:01][小二][auto]");
    add("more than the automatic text",
        block("甲") + buyer("2026-06-17 09:00:00")
            + message("店:小二", "2026-06-17 09:00:01", "亲，稍等\n在的"),
        "5:[甲][2026-06-17 09:00:00][2026-06-17 09:00:01][小二][person]");
    add("further lines count as lines",
        block("甲") + message("甲", "2026-06-17 09:00:00", "在吗\n\n多少钱")
            + seller("2026-06-17 09:01:00") + buyer("2026-06-17 09:02:00"),
        "5:[甲][2026-06-17 09:00:00][2026-06-17 09:01:00][小美][person] "
        "9:[甲][2026-06-17 09:02:00][][][]");
    add("two buyers",
        block("乙") + message("乙", "2026-06-17 09:00:00", "在吗") + block("甲")
            + buyer("2026-06-17 09:00:00") + seller("2026-06-17 09:01:00"),
        "5:[乙][2026-06-17 09:00:00][][][] "
        "7:[甲][2026-06-17 09:00:00][2026-06-17 09:01:00][小美][person]");
    add("the same buyer twice",
        block("甲") + buyer("2026-06-17 09:00:00") + block("甲") + buyer("2026-06-17 09:00:01"),
        "5:[甲][2026-06-17 09:00:00][][][] 7:[甲][2026-06-17 09:00:01][][][]");
    add("another section",
        block("甲") + buyer("2026-06-17 09:00:00") + heading + block("乙")
            + message("乙", "2026-06-17 09:00:00", "在吗"),
        "5:[甲][2026-06-17 09:00:00][][][] 10:[乙][2026-06-17 09:00:00][][][]");
    add("a seller without a colon",
        block("甲") + buyer("2026-06-17 09:00:00")
            + message("义乌小店", "2026-06-17 09:01:00", "您好"),
        "5:[甲][2026-06-17 09:00:00][2026-06-17 09:01:00][义乌小店][person]");
    add("brackets in a nick",
        block("甲(乙)") + message("甲(乙)", "2026-06-17 09:00:00", "(2026-06-17 09:00:00):"),
        "5:[甲(乙)][2026-06-17 09:00:00][][][]");
    add("dashes in a nick", block("甲-") + message("甲-", "2026-06-17 09:00:00", "x"),
        "5:[甲-][2026-06-17 09:00:00][][][]");
    add("a line of dashes in a message",
        block("甲") + message("甲", "2026-06-17 09:00:00", "x\n" + std::string(80, '-'))
            + seller("2026-06-17 09:01:00"),
        "5:[甲][2026-06-17 09:00:00][2026-06-17 09:01:00][小美][person]");
    add("no such time is text",
        block("甲") + buyer("2026-06-17 09:00:00") + seller("2026-02-30 09:00:00")
            + seller("2026-06-17 24:00:00"),
        "5:[甲][2026-06-17 09:00:00][][][]");
    add("messages outside of a block", buyer("2026-06-17 09:00:00"), "");
    add("no line end",
        block("甲") + "甲(2026-06-17 09:00:00):", "5:[甲][2026-06-17 09:00:00][][][]");
}

void TstChatRows::findsConversations()
{
    QFETCH(const std::string, log);
    QFETCH(const std::string, rows);
    const starvane::core::SheetOptions options = {{" 亲，稍等 ", "第一行\r\n第二行"}};
    QCOMPARE(QString::fromStdString(read(log, options)), QString::fromStdString(rows));
}

void TstChatRows::passesColleaguesOver()
{
    const std::string log = heading + block("店:小美")
        + message("店:小美", "2026-06-17 09:00:00", "x") + block("甲")
        + buyer("2026-06-17 09:00:00");
    starvane::core::SheetOptions options;
    options.agentPrefixes = {"店:"};
    QCOMPARE(read(log, options), headerRow + " 7:[甲][2026-06-17 09:00:00][][][]");
}

void TstChatRows::readsEveryEncodingAndLineEnd()
{
    const std::string rows = headerRow + " 5:[a][2026-06-17 09:00:00][][][]";
    std::string log = heading + block("a") + message("a", "2026-06-17 09:00:00", "x");
    QCOMPARE(read("\xEF\xBB\xBF" + log), rows);
    std::string crlf;
    for (const char c : log)
        crlf.append(c == '\n' ? "\r" : "").append(1, c);
    QCOMPARE(read(crlf), rows);
    log.replace(log.find("单聊"), 6, "\xB5\xA5\xC1\xC4"); // GBK
    QCOMPARE(read(log), rows);
}

void TstChatRows::isBrokenWhereTheTextIs()
{
    const std::string log = heading + block("甲") + buyer("2026-06-17 09:00:00");
    QCOMPARE(read(log + "x\xFF\xFF\xFF\xFF\n"), headerRow + " !broken: row 6 UTF-8");
    QCOMPARE(read(log + std::string(5 << 20, 'x')), headerRow + " !too long: row 6");
}

QTEST_APPLESS_MAIN(TstChatRows)
#include "tst_chat_rows.moc"
