// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/merge.h"
#include "tests/core/layout/layout_maker.h"
#include "tests/core/layout/reading.h"

#include <QTest>

using namespace starvane::core;
using namespace starvane::test;

namespace {

/// 2022-07-19 00:00:00 in Shanghai.
constexpr std::int64_t july19 = 1658160000;

using Parts = std::vector<std::pair<std::string, std::string>>;

FieldMapping withParts(FieldMapping mapping, Parts parts)
{
    mapping.contains = std::move(parts);
    return mapping;
}

/// The field's values, row by row, of a layout of penalties: the first columns are a number and a
/// time.
std::vector<std::string> valuesOf(const Reading &reading, std::string_view field)
{
    std::vector<std::string> values;
    for (const RowRecords &row : reading.rows)
        values.push_back(valueOf(row.records.at(0), field));
    return values;
}

Reading readPenalties(const FieldMapping &mapping, const std::vector<std::string> &texts)
{
    Table table = {{"no", "at", "text", "other"}};
    for (const std::string &text : texts)
        table.push_back({"P" + std::to_string(table.size()), "2022-07-19", text, "-"});
    return read(
        table,
        layout("penalties",
               {record(RecordKind::Penalty,
                       {column("penalty_no", {"no"}), column("issued_at", {"at"}), mapping})}));
}

} // namespace

class TestFieldRules : public QObject {
    Q_OBJECT

private slots:
    void takesTheFirstTextThatIsContained()
    {
        const Reading reading = readPenalties(
            withParts(
                column("kind", {"text"}),
                {{"cancel", "cancellation"}, {"misleading", "misleading_tracking"}, {"", "other"}}),
            {"Order Cancellation Policy", "ＣＡＮＣＥＬ misleading", "Misleading  Tracking",
             "anything", "", "-", "not_fulfilled"});
        const std::vector<std::string> expected = {
            "cancellation", "cancellation", "misleading_tracking", "other", "", "",
            "not_fulfilled"}; // our own word
        QVERIFY(valuesOf(reading, "kind") == expected);
        QVERIFY(reading.unknownWords.empty());
    }

    void asksWholeTextsBeforeParts()
    {
        const Reading reading =
            readPenalties(withParts(column("kind", {"text"}, {{"nocancel", "other"}, {"?", ""}}),
                                    {{"cancel", "cancellation"}, {"skip", ""}}),
                          {"no cancel", "cancelled", "?", "skip this", "something else"});
        const std::vector<std::string> expected = {"other", "cancellation", "", "", ""};
        QVERIFY(valuesOf(reading, "kind") == expected);
        const std::vector<UnknownWord> words = {{"text", "something else", 6, 1}};
        QVERIFY(reading.unknownWords == words);
    }

    void findsPartsInAnyType()
    {
        const Layout made = layout(
            "chats",
            {record(RecordKind::Conversation,
                    {column("buyer", {"buyer"}), column("started_at", {"at"}),
                     withParts(column("offline", {"type"}),
                               {{"离线", "true"}, {"留言", "true"}, {"", "false"}}),
                     withParts(derived("satisfied", DeriveRule::FirstOf, {"none", "mark", "mark2"}),
                               {{"不满意", "false"}, {"满意", "true"}}),
                     withParts(column("agent", {"agent"}), {{"jimi", "robot"}})})});
        const Reading reading =
            read({{"buyer", "at", "type", "mark", "mark2", "agent"},
                  {"a", "2022-07-19", "离线消息", "非常满意", "不满意", "JIMI_vender"},
                  {"a", "2022-07-19", "咨询（留言）", "", "很不满意", "小李"},
                  {"a", "2022-07-19", "在线", "一般", "", ""}},
                 made);
        QVERIFY((valuesOf(reading, "offline") == std::vector<std::string>{"1", "1", "0"}));
        QVERIFY((valuesOf(reading, "satisfied") == std::vector<std::string>{"1", "0", ""}));
        // a text that is not named stays as it is
        QVERIFY((valuesOf(reading, "agent") == std::vector<std::string>{"robot", "小李", ""}));
        const std::vector<UnknownWord> words = {{"mark", "一般", 4, 1}};
        QVERIFY(reading.unknownWords == words);

        const Layout stars = layout(
            "reviews",
            {record(RecordKind::Review,
                    {column("reviewed_at", {"at"}),
                     withParts(column("stars", {"mark"}), {{"好评", "5"}, {"差评", "1"}})})});
        const Reading reviews = read(
            {{"at", "mark"}, {"2022-07-19", "默认好评"}, {"2022-07-19", "4"}, {"2022-07-19", "中"}},
            stars);
        QVERIFY((valuesOf(reviews, "stars") == std::vector<std::string>{"5.000000", "4.000000"}));
        QVERIFY(reviews.rejects.at(0).reason == RejectReason::NotANumber);
    }

    void keepsTextsThatAreNotNamed()
    {
        const Reading reading = readPenalties(
            column("dispute_status", {"text"}, {{"待定", "pending"}}), {"待 定", "won", "-", ""});
        QVERIFY((valuesOf(reading, "dispute_status")
                 == std::vector<std::string>{"pending", "won", "-", ""}));
        QVERIFY(reading.unknownWords.empty());
    }

    void wantsToKnowTheTextsOfARequiredField()
    {
        const Layout made = layout(
            "readings",
            {record(RecordKind::Reading,
                    {column("indicator", {"i"}, {{"纠纷率", "dispute"}}), column("day", {"d"})})});
        const Reading reading =
            read({{"i", "d"}, {"纠纷率", "2022-07-19"}, {"别的", "2022-07-19"}}, made);
        QVERIFY((valuesOf(reading, "indicator") == std::vector<std::string>{"dispute"}));
        QCOMPARE(reading.unknownWords.size(), 1U);
        QVERIFY(reading.rejects.at(0).reason == RejectReason::Missing);
    }

    void takesAColumnBeforeASum()
    {
        FieldMapping completed = derived("completed_at", DeriveRule::PlusHours, {"at", "hours"});
        completed.columns = {"done"};
        const Layout made = layout(
            "refunds",
            {record(RecordKind::Refund,
                    {column("order_no", {"no"}), column("requested_at", {"at"}), completed})});
        const Table rows = {{"no", "at", "hours", "done"},
                            {"A1", "2022-07-19", "48", "2022-07-20"},
                            {"A2", "2022-07-19", "48", ""},
                            {"A3", "2022-07-19", "", ""},
                            {"A4", "2022-07-19", "soon", "2022-07-20"},
                            {"A5", "2022-07-19", "soon", ""}};
        const Reading reading = read(rows, made);
        constexpr std::int64_t day = 86400;
        const std::vector<std::string> expected = {std::to_string(july19 + day),
                                                   std::to_string(july19 + 2 * day), "",
                                                   std::to_string(july19 + day)};
        QVERIFY(valuesOf(reading, "completed_at") == expected);
        QVERIFY(reading.rejects.at(0).reason == RejectReason::NotADuration);
        const auto latest = [&reading](std::size_t row) {
            return latestEvent(reading.rows.at(row).records[0]).value();
        };
        QCOMPARE(latest(0), july19 + day); // an event
        QCOMPARE(latest(1), july19); // worked out: none
        QCOMPARE(latest(2), july19);
        QCOMPARE(latest(3), july19 + day); // the memory of a row is used again
        QCOMPARE(earliestEvent(reading.rows[1].records[0]).value(), july19);

        Record asIfStored = reading.rows[1].records[0];
        asIfStored.notEvents = 0;
        QVERIFY(asIfStored == reading.rows[1].records[0]); // they say the same

        const Reading withoutHours =
            read({{"no", "at", "done"}, {"A1", "2022-07-19", "2022-07-20"}}, made);
        QCOMPARE(latestEvent(withoutHours.rows.at(0).records[0]).value(), july19 + day);
        const Reading withoutDone = read({{"no", "at", "hours"}, {"A1", "2022-07-19", "1"}}, made);
        QCOMPARE(valueOf(withoutDone.rows.at(0).records[0], "completed_at"),
                 std::to_string(july19 + 3600));
    }

    void usesAnotherColumnWhereOneSaysSo()
    {
        FieldMapping paid =
            derived("paid_at", DeriveRule::When, {"支付方式", "下单时间"}, "货到付款");
        paid.columns = {"付款确认时间"};
        const Layout made = layout(
            "orders",
            {record(RecordKind::Order,
                    {column("order_no", {"订单号"}), column("created_at", {"下单时间"}), paid})});
        const Reading reading = read({{"订单号", "支付方式", "下单时间", "付款确认时间"},
                                      {"A1", "在线支付", "2022-07-19 10:00", "2022-07-19 11:00"},
                                      {"A2", "货到付款", "2022-07-19 10:00", ""},
                                      {"A3", "1-货到 付款", "2022-07-19 10:00", ""},
                                      {"A4", "货到付款", "2022-07-19 10:00", "2022-07-20 11:00"},
                                      {"A5", "在线支付", "2022-07-19 10:00", ""},
                                      {"A6", "", "2022-07-19 10:00", ""}},
                                     made);
        const std::string ten = std::to_string(july19 + 36000);
        const std::vector<std::string> expected = {std::to_string(july19 + 39600),  ten, ten,
                                                   std::to_string(july19 + 126000), "",  ""};
        QVERIFY(valuesOf(reading, "paid_at") == expected);
        const Reading without = read({{"订单号", "下单时间", "付款确认时间"},
                                      {"A1", "2022-07-19 10:00", "2022-07-19 11:00"},
                                      {"A2", "2022-07-19 10:00", ""}},
                                     made);
        QVERIFY((valuesOf(without, "paid_at")
                 == std::vector<std::string>{std::to_string(july19 + 39600), ""}));
    }

    void takesTheFirstOfSeveralWords()
    {
        const Layout made = layout(
            "reviews",
            {record(RecordKind::Review,
                    {column("reviewed_at", {"at"}), column("stars", {"stars"}),
                     derived("order_no", DeriveRule::FirstWordOf, {"Order IDs", "Order"})})});
        Table table = {{"at", "stars", "Order IDs", "Order"}};
        for (const char *const text : {"abc, def", "abc;def", "abc def", "abc\ndef", "abc|def",
                                       " ,abc", "abc", "abc，def", "", "4.3E+18, 5"})
            table.push_back({"2022-07-19", "5", text, "other"});
        const Reading reading = read(table, made);
        std::vector<std::string> expected(8, "abc");
        expected.emplace_back("other");
        QVERIFY(valuesOf(reading, "order_no") == expected);
        QVERIFY(reading.rejects.at(0).reason == RejectReason::DamagedId);
    }

    void readsWishDates()
    {
        Layout made = layout("wish",
                             {record(RecordKind::Order,
                                     {column("order_no", {"no"}), column("created_at", {"at"})})});
        made.timezone = "America/Los_Angeles";
        made.dates = {"yyyy-MM-dd'T'HH:mm:ss",
                      "yyyy-MM-dd'T'HH:mm:ss'Z'",
                      "yyyy-MM-dd",
                      "MM-dd-yyyy",
                      "MM/dd/yyyy",
                      "MM/dd/yyyy HH:mm:ss"};
        const Reading reading = read({{"no", "at"},
                                      {"A1", "2018-12-08T16:23:09"},
                                      {"A2", "2018-12-08T16:23:09Z"},
                                      {"A3", "2018-12-08"},
                                      {"A4", "12-08-2018"},
                                      {"A5", "12/08/2018"},
                                      {"A6", "12/08/2018 16:23:09"},
                                      {"A7", "12.08.2018"}},
                                     made);
        // 2018-12-08 00:00:00 UTC is 1544227200; Los Angeles is eight hours behind
        constexpr std::int64_t midnight = 1544227200 + 8 * 3600;
        const auto at = [](std::int64_t time) { return std::to_string(time); };
        const std::vector<std::string> expected = {at(midnight + 58989), at(1544227200 + 58989),
                                                   at(midnight),         at(midnight),
                                                   at(midnight),         at(midnight + 58989)};
        QVERIFY(valuesOf(reading, "created_at") == expected);
        QVERIFY(reading.rejects.at(0).reason == RejectReason::NotADate);
    }
};

QTEST_APPLESS_MAIN(TestFieldRules)
#include "tst_field_rules.moc"
