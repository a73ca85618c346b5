// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"

#include <QTest>

using namespace starvane::test;
using namespace std::string_literals;
namespace core = starvane::core;

namespace {

const std::string headerRow = "1:[buyer][started_at][first_reply_at][agent][replied_by]";
const std::string start =
    "/" + std::string(17, '*') + "以下为一通会话" + std::string(36, '*') + "/\n";
const std::string end = "/" + std::string(17, '*') + "会话结束_时间:2026-06-17 10:00:00\n";

std::string message(const std::string &sender, const std::string &time, const std::string &text)
{
    return sender + " 2026-06-17 " + time + "\n" + text + "\n";
}
std::string buyer(const std::string &time)
{
    return message("jd_甲", time, "在吗");
}
std::string agent(const std::string &time)
{
    return message("蓝山小美", time, "您好");
}
std::string robot(const std::string &time)
{
    return message("jimi_vender_1", time, "亲，我是机器人");
}

std::string readWith(const std::string &log, const std::vector<std::string> &prefixes)
{
    core::SheetOptions options;
    options.automaticReplies = {" 亲，稍等 "};
    options.agentPrefixes = prefixes;
    return read(log, options);
}

} // namespace

class TstJdChatRows : public QObject {
    Q_OBJECT

private slots:
    void findsConversations_data();
    void findsConversations();
    void knowsAgentsByPrefix_data();
    void knowsAgentsByPrefix();
    void readsEveryEncodingAndLineEnd();
    void isBrokenWhereTheTextIs();
};

// A block's first line is the 1st, so its first message is on line 2.
void TstJdChatRows::findsConversations_data()
{
    QTest::addColumn<std::string>("log");
    QTest::addColumn<std::string>("rows");
    const auto add = [](const char *name, const std::string &log, const std::string &rows) {
        QTest::newRow(name) << log << headerRow + (rows.empty() ? "" : " ") + rows;
    };
    const std::string answered =
        "2:[jd_甲][2026-06-17 09:00:00][2026-06-17 09:01:00][蓝山小美][person]";

    add("empty block", start + end, "");
    add("answered", start + buyer("09:00:00") + agent("09:01:00") + end, answered);
    add("no answer", start + buyer("09:00:00") + end, "2:[jd_甲][2026-06-17 09:00:00][][][]");
    add("only a robot", start + robot("09:00:00") + end, "");
    add("one conversation a block",
        start + buyer("09:00:00") + agent("09:01:00") + buyer("09:02:00") + agent("09:03:00") + end,
        answered);
    add("a robot first", start + buyer("09:00:00") + robot("09:00:01") + agent("09:01:00") + end,
        "2:[jd_甲][2026-06-17 09:00:00][2026-06-17 09:00:01][jimi_vender_1][robot]");
    add("a person first", start + buyer("09:00:00") + agent("09:01:00") + robot("09:01:01") + end,
        answered);
    add("a robot before the question",
        start + robot("08:59:59") + buyer("09:00:00") + agent("09:01:00") + end,
        "4:[jd_甲][2026-06-17 09:00:00][2026-06-17 09:01:00][蓝山小美][person]");
    add("automatic, then a person",
        start + buyer("09:00:00") + message("蓝山小二", "09:00:01", "亲，稍等") + agent("09:01:00")
            + end,
        answered);
    add("only automatic",
        start + buyer("09:00:00") + message("蓝山小二", "09:00:01", "亲，稍等  ") + end,
        "2:[jd_甲][2026-06-17 09:00:00][2026-06-17 09:00:01][蓝山小二][auto]");
    add("automatic, then a robot",
        start + buyer("09:00:00") + message("蓝山小二", "09:00:01", "亲，稍等") + robot("09:00:02")
            + end,
        "2:[jd_甲][2026-06-17 09:00:00][2026-06-17 09:00:02][jimi_vender_1][robot]");
    add("several blocks",
        start + buyer("09:00:00") + agent("09:01:00") + end + "\n" + start
            + message("乙", "09:05:00", "你好") + end,
        answered + " 9:[乙][2026-06-17 09:05:00][][][]");
    add("no end, then another block",
        start + buyer("09:00:00") + agent("09:01:00") + start + message("乙", "09:05:00", "x"),
        answered + " 7:[乙][2026-06-17 09:05:00][][][]");
    add("an end without a time",
        start + buyer("09:00:00") + "/***会话结束_时间:\n" + agent("09:01:00"),
        "2:[jd_甲][2026-06-17 09:00:00][][][]");
    add("other asterisks",
        "/***以下为一通会话***/\n" + buyer("09:00:00") + agent("09:01:00") + "/****会话结束\n",
        answered);
    add("blank lines before", "\n\n" + start + buyer("09:00:00"),
        "4:[jd_甲][2026-06-17 09:00:00][][][]");
    add("what only looks like a message",
        start
            + message("jd_甲", "09:00:00",
                      "下单时间: 2026-06-17 08:00:00\n付款 时间 2026-06-17 08:00:01\n"
                      "2026-06-17 08:00:02\n签收2026-06-17 08:00:03\nx 2026-02-30 08:00:00")
            + agent("09:01:00") + end,
        answered);
    add("no text", start + "jd_甲 2026-06-17 09:00:00\n蓝山小美\t2026-06-17 09:01:00", answered);
    add("the agent first and unknown", start + agent("09:00:00") + buyer("09:01:00") + end,
        "2:[蓝山小美][2026-06-17 09:00:00][2026-06-17 09:01:00][jd_甲][person]");
}

void TstJdChatRows::findsConversations()
{
    QFETCH(const std::string, log);
    QFETCH(const std::string, rows);
    QCOMPARE(QString::fromStdString(readWith(log, {})), QString::fromStdString(rows));
    // A prefix that none has changes nothing.
    QCOMPARE(QString::fromStdString(readWith(log, {"黑海", " "})), QString::fromStdString(rows));
}

void TstJdChatRows::knowsAgentsByPrefix_data()
{
    QTest::addColumn<std::string>("messages");
    QTest::addColumn<std::string>("rows");
    const auto add = [](const char *name, const std::string &messages, const std::string &rows) {
        QTest::newRow(name) << messages << headerRow + (rows.empty() ? "" : " ") + rows;
    };
    add("the agent first", agent("09:00:00") + buyer("09:01:00") + agent("09:02:00"),
        "4:[jd_甲][2026-06-17 09:01:00][2026-06-17 09:02:00][蓝山小美][person]");
    add("nobody else", agent("09:00:00") + robot("09:00:01"), "");
    add("a colleague of another name",
        buyer("09:00:00") + message("外包客服", "09:01:00", "您好") + agent("09:02:00"),
        "2:[jd_甲][2026-06-17 09:00:00][2026-06-17 09:01:00][外包客服][person]");
}

void TstJdChatRows::knowsAgentsByPrefix()
{
    QFETCH(const std::string, messages);
    QFETCH(const std::string, rows);
    QCOMPARE(QString::fromStdString(readWith(start + messages + end, {"黑海", " 蓝山 "})),
             QString::fromStdString(rows));
}

void TstJdChatRows::readsEveryEncodingAndLineEnd()
{
    const std::string rows = headerRow + " 2:[a][2026-06-17 09:00:00][][][]";
    const std::string log = start + message("a", "09:00:00", "x") + end;
    QCOMPARE(read("\xEF\xBB\xBF" + log), rows);
    std::string crlf;
    for (const char c : log)
        crlf.append(c == '\n' ? "\r" : "").append(1, c);
    QCOMPARE(read(crlf), rows);
    const std::string gbk = "/***\xD2\xD4\xCF\xC2\xCE\xAA\xD2\xBB\xCD\xA8\xBB\xE1\xBB\xB0***/\n"
        + message("a", "09:00:00", "x") + "/***\xBB\xE1\xBB\xB0\xBD\xE1\xCA\xF8_\n";
    const auto file = open(gbk);
    QVERIFY(static_cast<bool>(file));
    QCOMPARE((*file)->encoding(), "GB18030"s);
    QCOMPARE(readSheet(**file), rows);
}

void TstJdChatRows::isBrokenWhereTheTextIs()
{
    const std::string log = start + buyer("09:00:00");
    QCOMPARE(read(log + "x\xFF\xFF\xFF\xFF\n"), headerRow + " !broken: row 4 UTF-8");
    QCOMPARE(read(log + std::string(5 << 20, 'x')), headerRow + " !too long: row 4");
}

QTEST_APPLESS_MAIN(TstJdChatRows)
#include "tst_jd_chat_rows.moc"
