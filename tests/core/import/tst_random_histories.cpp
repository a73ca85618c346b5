// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sqlite.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace starvane;

namespace {

/// An export as a seller might make it: a few records, some of them told before, cells blank at
/// random.
class ExportMaker {
public:
    explicit ExportMaker(unsigned seed)
        : m_random(seed)
    {
    }

    std::string make()
    {
        switch (pick(5)) {
        case 0:
            return rows("退款编号,订单编号,申请时间,退款原因,退款状态,退款完结时间\n",
                        [this] { return refund(); });
        case 1:
            return rows("订单编号,运单号,物流公司,发货时间,揽收时间,签收时间,承诺发货小时\n",
                        [this] { return shipment(); });
        case 2:
            return rows("买家会员名,咨询时间,首次回复时间,客服,回复类型\n",
                        [this] { return conversation(); });
        case 3:
            return rows("纠纷单号,订单编号,申请时间,判定结果\n", [this] { return dispute(); });
        default:
            return rows("订单编号,买家会员名,订单状态,订单创建时间,订单付款时间,货品标题,数量,"
                        "单价(元),Offer ID,实付款(元)\n",
                        [this] { return order(); });
        }
    }

    int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

private:
    template <class Row>
    std::string rows(std::string text, Row row)
    {
        for (int i = pick(7); i >= 0; --i) {
            const std::string one = row();
            text += one;
            if (pick(6) == 0)
                text += one; // the very row again
        }
        return text;
    }

    std::string orderNo() { return "43000000000000000" + std::to_string(10 + pick(8)); }

    std::string time(int chanceOfBlank)
    {
        if (pick(100) < chanceOfBlank)
            return {};
        const std::string day = std::to_string(1 + pick(9));
        return "2025-03-0" + day + " 1" + std::to_string(pick(10)) + ":00:0"
            + std::to_string(pick(9));
    }

    std::string word(std::initializer_list<const char *> words)
    {
        return *(words.begin() + pick(static_cast<int>(words.size())));
    }

    std::string order()
    {
        std::string text = orderNo() + "," + word({"甲", "乙", ""}) + ","
            + word({"等待卖家发货", "交易成功", "交易关闭", ""}) + ",2025-03-0"
            + std::to_string(1 + pick(3)) + " 10:00:00," + time(30) + "," + goods() + ","
            + word({"10.00", "12.50", ""}) + "\n";
        for (int i = pick(3); i > 0; --i)
            text += ",,,,," + goods() + ",\n";
        return text;
    }

    std::string goods()
    {
        return word({"灯", "杯", "伞"}) + "," + word({"1", "2", ""}) + "," + word({"3.00", "4.00"})
            + "," + word({"701", "702"});
    }

    std::string refund()
    {
        return word({"TQ1", "TQ2", ""}) + "," + orderNo() + "," + "2025-03-0"
            + std::to_string(1 + pick(2)) + " 10:00:00," + word({"质量问题", "不想要了", ""}) + ","
            + word({"退款成功", "等待卖家同意退款协议", ""}) + "," + time(50) + "\n";
    }

    std::string shipment()
    {
        const std::string number = word({"P1", "P2", "P3", "P4"});
        return (pick(5) == 0 ? std::string() : orderNo()) + "," + number + ","
            + word({"中通", "韵达"}) + "," + time(30) + "," + time(40) + "," + time(60) + ","
            + word({"24", "72", ""}) + "\n";
    }

    std::string conversation()
    {
        return word({"甲", "乙", "丙"}) + ",2025-03-0" + std::to_string(1 + pick(3)) + " 1"
            + std::to_string(pick(3)) + ":00:00," + time(40) + "," + word({"小美", ""}) + ","
            + word({"人工", "自动", ""}) + "\n";
    }

    std::string dispute()
    {
        return word({"JF1", "JF2", ""}) + "," + orderNo() + ",2025-03-0"
            + std::to_string(1 + pick(3)) + " 09:00:00," + word({"卖家责任", "撤销", ""}) + "\n";
    }

    std::mt19937 m_random;
};

/// A file as it was imported.
struct Imported {
    std::filesystem::path file;
    core::Instant exportedAt;
};

constexpr std::array recordTables = {"order",   "shipment", "refund", "conversation",
                                     "dispute", "review",   "reading"};

/// Every row of a query as one text, sorted.
std::vector<std::string> rowsOf(core::Ledger &ledger, const std::string &sql)
{
    std::vector<std::string> rows;
    core::Statement statement = ledger.database().prepare(sql);
    while (statement.step()) {
        std::string row;
        for (int column = 0; column < statement.columns(); ++column)
            row += (statement.isNull(column) ? std::string("NULL")
                                             : std::string(statement.text(column)))
                + "|";
        rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::string columnsWithoutId(core::Ledger &ledger, const std::string &table)
{
    std::string columns;
    core::Statement names =
        ledger.database().prepare("SELECT name FROM pragma_table_info('" + table + "')");
    while (names.step()) {
        const std::string name(names.text(0));
        if (name != "id")
            columns += (columns.empty() ? "\"" : ", \"") + name + "\"";
    }
    return columns;
}

/// What is visible: records, what shipments say together, and all sums by the rules' wording.
std::map<std::string, std::vector<std::string>> visible(core::Ledger &ledger)
{
    std::map<std::string, std::vector<std::string>> content;
    for (const std::string kind : recordTables) {
        const std::string table = kind + "_record";
        content[kind] =
            rowsOf(ledger, "SELECT " + columnsWithoutId(ledger, table) + " FROM " + table);
    }
    content["parcel"] = rowsOf(ledger, "SELECT * FROM parcel");
    content["loose_parcel"] = rowsOf(ledger, "SELECT * FROM loose_parcel");
    content["sums"] = rowsOf(ledger,
                             "SELECT r.rule, r.as_of, day, counted, missed, excluded, pending,"
                             " weight, weighted FROM measure_day d JOIN measure_rule r"
                             " ON r.id = d.rule");
    content["coverage"] = rowsOf(ledger,
                                 "SELECT field, first_day, last_day, as_of FROM coverage"
                                 " JOIN batch ON batch.id = coverage.batch");
    return content;
}

} // namespace

/// The ledger's promise: whatever was imported and undone, in whatever order, it shows what
/// importing the files that are left into an empty one shows. The sums too.
class TestRandomHistories : public QObject {
    Q_OBJECT

private slots:
    void equalsImportingWhatIsLeft_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void equalsImportingWhatIsLeft()
    {
        QFETCH(const unsigned, seed);
        ExportMaker maker(seed);
        tests::TemporaryLedger history;
        history.addStore("1688");
        std::map<core::BatchId, Imported> left;
        for (int step = 0; step < 14; ++step) {
            if (!left.empty() && maker.pick(3) == 0)
                undoOne(history, left, maker);
            else
                importOne(history, left, maker, step);
        }
        compareWithFresh(history, left);
    }

private:
    static void importOne(tests::TemporaryLedger &history, std::map<core::BatchId, Imported> &left,
                          ExportMaker &maker, int step)
    {
        core::ImportRequest request;
        request.file = history.write("export" + std::to_string(step) + ".csv", maker.make());
        request.exportedAt =
            core::Instant{std::chrono::seconds{1741000000 + maker.pick(10) * 86400}};
        const auto outcome = history.import(request);
        QVERIFY(outcome);
        if (outcome->batch)
            left[outcome->batch->id] = {request.file, *request.exportedAt};
    }

    static void undoOne(tests::TemporaryLedger &history, std::map<core::BatchId, Imported> &left,
                        ExportMaker &maker)
    {
        const auto victim = std::next(left.begin(), maker.pick(static_cast<int>(left.size())));
        QVERIFY(core::undoBatch(history.ledger(), tests::packs(), victim->first, {},
                                [](const core::Progress &) {}));
        left.erase(victim);
    }

    static void
    compareWithFresh(tests::TemporaryLedger &history, const std::map<core::BatchId, Imported> &left)
    {
        tests::TemporaryLedger fresh;
        fresh.addStore("1688");
        const std::string key = *history.ledger().buyerKey();
        fresh.ledger().database().prepare("UPDATE secret SET value = ?1").with(key).run();
        for (const auto &[batch, imported] : left) {
            core::ImportRequest request;
            request.file = imported.file;
            request.exportedAt = imported.exportedAt;
            QVERIFY(fresh.import(request));
        }
        const auto expected = visible(fresh.ledger());
        const auto actual = visible(history.ledger());
        for (const auto &[table, rows] : expected) {
            const auto found = actual.at(table);
            for (const std::string &row : rows) {
                if (std::find(found.begin(), found.end(), row) == found.end())
                    qWarning("%s only when imported anew: %s", table.c_str(), row.c_str());
            }
            for (const std::string &row : found) {
                if (std::find(rows.begin(), rows.end(), row) == rows.end())
                    qWarning("%s only in the history: %s", table.c_str(), row.c_str());
            }
            QVERIFY2(found == rows, table.c_str());
        }
        QVERIFY(history.ledger().check()->empty());
    }
};

QTEST_APPLESS_MAIN(TestRandomHistories)
#include "tst_random_histories.moc"
