// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/layout_maker.h"
#include "tests/core/layout/reading.h"

#include <QTest>

using namespace starvane::core;
using namespace starvane::test;

namespace {

/// A layout whose columns have the fields' own names.
Layout of(RecordKind kind, const std::vector<std::string> &fields)
{
    std::vector<FieldMapping> mappings;
    for (const std::string &field : fields)
        mappings.push_back(column(field, {field}));
    return layout("times", {record(kind, std::move(mappings))});
}

const std::vector<std::string> orderFields = {"order_no",     "created_at",   "paid_at",
                                              "shipped_at",   "collected_at", "delivered_at",
                                              "completed_at", "deliver_by"};

std::vector<Contradiction> inOrders(const Table &rows)
{
    Table table = {orderFields};
    for (const auto &times : rows) {
        table.push_back({"A" + std::to_string(table.size())});
        table.back().insert(table.back().end(), times.begin(), times.end());
    }
    const Reading reading = read(table, of(RecordKind::Order, orderFields));
    if (reading.rows.size() != rows.size())
        return {{RecordKind::Order, "a row", "was not kept", 0, 0}};
    return reading.contradictions;
}

} // namespace

class TestContradictions : public QObject {
    Q_OBJECT

private slots:
    void findsNothingInGoodTimes()
    {
        const auto found = inOrders(
            {{"2022-07-19 08:00", "2022-07-19 08:00", "2022-07-20 08:00", "2022-07-20 09:00",
              "2022-07-21 08:00", "2022-07-22 08:00", "2022-07-01"},
             {"2022-07-19 08:00"},
             {"2022-07-19 08:00", "", "", "", "2022-07-21 08:00", "", ""},
             // collected before marked as shipped: sellers are late, and that is no contradiction
             {"2022-07-19 08:00", "", "2022-07-20 08:00", "2022-07-19 20:00", "", "", ""}});
        QVERIFY(found.empty());
    }

    void findsEachPairOfAnOrder_data()
    {
        QTest::addColumn<std::vector<std::string>>("times");
        QTest::addColumn<std::string>("earlier");
        QTest::addColumn<std::string>("later");
        const auto add = [](const char *earlier, const char *later,
                            std::vector<std::string> times) {
            QTest::addRow("%s before %s", later, earlier)
                << std::move(times) << std::string(earlier) << std::string(later);
        };
        const std::string early = "2022-07-19 08:00:00";
        const std::string late = "2022-07-19 08:00:01";
        add("created_at", "paid_at", {late, early});
        add("created_at", "shipped_at", {late, "", early});
        add("created_at", "collected_at", {late, "", "", early});
        add("created_at", "delivered_at", {late, "", "", "", early});
        add("created_at", "completed_at", {late, "", "", "", "", early});
        add("paid_at", "shipped_at", {early, late, early});
        add("paid_at", "collected_at", {early, late, "", early});
        add("paid_at", "delivered_at", {early, late, "", "", early});
        add("shipped_at", "delivered_at", {early, "", late, "", early});
        add("collected_at", "delivered_at", {early, "", "", late, early});
    }

    void findsEachPairOfAnOrder()
    {
        QFETCH(const std::vector<std::string>, times);
        QFETCH(const std::string, earlier);
        QFETCH(const std::string, later);
        const auto found = inOrders({times});
        QCOMPARE(found.size(), 1U);
        QVERIFY((found[0] == Contradiction{RecordKind::Order, earlier, later, 2, 1}));
    }

    void findsEachPairOfOtherKinds_data()
    {
        QTest::addColumn<RecordKind>("kind");
        QTest::addColumn<std::vector<std::string>>("needed"); // further fields, with a text each
        QTest::addColumn<std::string>("earlier");
        QTest::addColumn<std::string>("later");
        const auto add = [](RecordKind kind, std::vector<std::string> needed, const char *earlier,
                            const char *later) {
            QTest::addRow("%s: %s", std::string(nameOf(kind)).c_str(), later)
                << kind << std::move(needed) << std::string(earlier) << std::string(later);
        };
        using enum RecordKind;
        add(Shipment, {"tracking_no"}, "shipped_at", "delivered_at");
        add(Shipment, {"tracking_no"}, "collected_at", "delivered_at");
        add(Refund, {"order_no"}, "requested_at", "first_handled_at");
        add(Refund, {"order_no"}, "requested_at", "completed_at");
        add(Conversation, {"buyer"}, "started_at", "first_reply_at");
        add(Dispute, {"dispute_no"}, "opened_at", "first_reply_at");
        add(Dispute, {"dispute_no"}, "opened_at", "closed_at");
    }

    void findsEachPairOfOtherKinds()
    {
        QFETCH(const RecordKind, kind);
        QFETCH(const std::vector<std::string>, needed);
        QFETCH(const std::string, earlier);
        QFETCH(const std::string, later);
        std::vector<std::string> fields = needed;
        fields.insert(fields.end(), {earlier, later});
        const auto row = [&needed](const char *first, const char *second) {
            std::vector<std::string> texts(needed.size(), "N1");
            texts.insert(texts.end(), {first, second});
            return texts;
        };
        const auto reading =
            read({fields, row("2022-07-19 10:00", "2022-07-19 10:00"),
                  row("2022-07-19 10:00", "2022-07-19 09:59"), row("2022-07-19 10:00", ""),
                  row("2022-07-19 10:00", "2022-07-19"), row("2022-07-19", "2022-07-18 23:00")},
                 of(kind, fields));
        QCOMPARE(accountedRows(reading), reading.rowCount);
        QCOMPARE(reading.contradictions.size(), 1U);
        QVERIFY((reading.contradictions[0] == Contradiction{kind, earlier, later, 3, 2}));
    }

    void comparesADateByItsDay_data()
    {
        QTest::addColumn<std::string>("created");
        QTest::addColumn<std::string>("delivered");
        QTest::addColumn<bool>("contradicts");
        const auto add = [](const char *created, const char *delivered, bool contradicts) {
            QTest::addRow("%s, %s", created, delivered)
                << std::string(created) << std::string(delivered) << contradicts;
        };
        add("2022-07-19 18:00", "2022-07-19", false);
        add("2022-07-19 23:59:59", "2022-07-19 00:00:00", false);
        add("2022-07-19 00:00:00", "2022-07-18", true);
        add("2022-07-20 00:00:01", "2022-07-19", true);
        add("2022-07-21 12:00:00", "2022-07-19", true);
        add("2022-07-19 18:00", "2022-07-19 00:00:01", true);
        add("2022-07-19", "2022-07-19", false);
        add("2022-07-19", "2022-07-18 23:59:59", true);
    }

    void comparesADateByItsDay()
    {
        QFETCH(const std::string, created);
        QFETCH(const std::string, delivered);
        QFETCH(const bool, contradicts);
        QCOMPARE(inOrders({{created, "", "", "", delivered}}).size(), contradicts ? 1U : 0U);
    }

    /// On 2017-10-15 the clocks of São Paulo went from midnight to one o'clock: the day begins at
    /// 03:00 UTC, which an offset reads as one o'clock.
    void knowsTheZonesMidnight()
    {
        Layout made = of(RecordKind::Order, orderFields);
        made.timezone = "America/Sao_Paulo";
        const auto reading = read({orderFields,
                                   {"A1", "2017-10-15 23:30", "2017-10-15"},
                                   {"A2", "2017-10-14 23:30", "2017-10-14"},
                                   {"A3", "2017-10-16 00:00:01", "2017-10-15"}},
                                  made);
        const std::vector<Contradiction> expected = {
            {RecordKind::Order, "created_at", "paid_at", 4, 1}};
        QVERIFY(reading.contradictions == expected);
    }

    void countsRowsAndNotRejects()
    {
        const Layout made =
            layout("both",
                   {record(RecordKind::Order,
                           {column("order_no", {"no"}), column("created_at", {"at"}),
                            column("paid_at", {"paid"}), column("shipped_at", {"sent"})}),
                    record(RecordKind::Refund,
                           {column("order_no", {"no"}), column("requested_at", {"asked"}),
                            column("completed_at", {"done"})})});
        const std::string eve = "2022-07-18 12:00";
        const std::string noon = "2022-07-19 12:00";
        const auto reading = read({{"no", "at", "paid", "sent", "asked", "done"},
                                   {"A1", noon, eve},
                                   {"A2", noon, noon, eve},
                                   {"A3", noon, eve, "", "soon", eve}, // rejected
                                   {"A4", noon, noon, noon, noon, eve},
                                   {"A5", noon, eve, "", noon, eve}},
                                  made);
        QCOMPARE(reading.rejects.size(), 1U);
        const std::vector<Contradiction> expected = {
            {RecordKind::Order, "created_at", "paid_at", 2, 2},
            {RecordKind::Order, "paid_at", "shipped_at", 3, 1},
            {RecordKind::Refund, "requested_at", "completed_at", 5, 2}};
        QVERIFY(reading.contradictions == expected);
    }
};

QTEST_APPLESS_MAIN(TestContradictions)
#include "tst_contradictions.moc"
