// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/draft_check.h"
#include "tests/core/layout/preview_making.h"
#include "tests/core/layout/reading.h"

#include <QTest>

#include <random>
#include <set>

using namespace starvane::core;
using namespace starvane::test;

namespace {

const ReaderOptions options{
    .zone = *Zone::find("Asia/Shanghai"),
    .currency = "CNY",
    .buyerKey = [](std::string_view name) { return static_cast<std::int64_t>(name.size()); },
    .exportDay = exportDay};

/// A draft over a table's first row, one field a column; an empty one leaves the column out.
MappingDraft
draftOf(const Table &table, RecordKind kind, const std::vector<std::string_view> &fields)
{
    MappingDraft draft;
    draft.platform = "x";
    draft.name = {"x", "x"};
    draft.headerRow = 1;
    draft.main = kind;
    for (std::size_t i = 0; i < table.front().size(); ++i) {
        draft.columns.push_back({.header = table.front()[i], .isUsable = true, .target = {}});
        if (i < fields.size() && !fields[i].empty())
            draft.columns.back().target = FieldTarget{kind, fields[i]};
    }
    return draft;
}

} // namespace

class TestDraftCheck : public QObject {
    Q_OBJECT

private slots:
    void everyBadCellOfARowIsTold()
    {
        const Table table = {{"no", "made", "paid", "sum"},
                             {"1", "2024-01-01", "2024-01-01", "1.00"},
                             {"2", "yesterday", "soon", "much"},
                             {"", "2024-01-02", "", "2"}};
        const auto draft =
            draftOf(table, RecordKind::Order, {"order_no", "created_at", "paid_at", "amount"});
        const DraftCheck check = checkDraft(draft, previewOf(table), options);
        QCOMPARE(check.rows, 3U);
        QCOMPARE(check.badRows, 2U);
        const std::set<std::tuple<std::size_t, std::size_t, RejectReason>> expected = {
            {2, 1, RejectReason::NotADate},
            {2, 2, RejectReason::NotADate},
            {2, 3, RejectReason::NotMoney},
            {3, 0, RejectReason::Missing}};
        std::set<std::tuple<std::size_t, std::size_t, RejectReason>> found;
        for (const CellProblem &problem : check.problems)
            found.insert({problem.row, problem.column, problem.reason});
        QCOMPARE(check.problems.size(), expected.size());
        QVERIFY(found == expected);
    }

    void aParcelWithoutAnyNumberIsBad()
    {
        const Table table = {{"no", "track", "sent"}, {"", "", "2024-01-01"}, {"", "T1", ""}};
        const auto draft =
            draftOf(table, RecordKind::Shipment, {"order_no", "tracking_no", "shipped_at"});
        const DraftCheck check = checkDraft(draft, previewOf(table), options);
        QCOMPARE(check.problems, (std::vector<CellProblem>{{1, 0, RejectReason::Missing}}));
    }

    void sumsBelowTheTableAreNoRow()
    {
        const Table table = {{"no", "made", "sum"}, {"1", "2024-01-01", "5"}, {"合计", "", "5"}};
        const DraftCheck check =
            checkDraft(draftOf(table, RecordKind::Order, {"order_no", "created_at", "amount"}),
                       previewOf(table), options);
        QCOMPARE(check.rows, 1U);
        QVERIFY(check.problems.empty());
    }

    void doubtfulDatesAreToldUntilTheDraftDecides()
    {
        const Table table = {{"no", "made"}, {"1", "03/04/2024"}, {"2", "05/06/2024"}};
        MappingDraft draft = draftOf(table, RecordKind::Order, {"order_no", "created_at"});
        const DraftCheck asked = checkDraft(draft, previewOf(table), options);
        QVERIFY(asked.ambiguous);
        QCOMPARE(asked.ambiguous->column, std::string("made"));
        QCOMPARE(asked.ambiguous->value, std::string("03/04/2024"));
        draft.dayOrder = DayOrder::MonthFirst;
        QVERIFY(!checkDraft(draft, previewOf(table), options).ambiguous);
        QVERIFY(checkDraft(draft, previewOf(table), options).problems.empty());
    }

    /// Before the order of the dates is known.
    void whatIsBadEitherWayIsToldAtOnce()
    {
        const Table table = {
            {"no", "made", "sum"}, {"1", "03/04/2024", "5"}, {"2", "soon", "much"}};
        const auto draft = draftOf(table, RecordKind::Order, {"order_no", "created_at", "amount"});
        const DraftCheck check = checkDraft(draft, previewOf(table), options);
        QVERIFY(check.ambiguous);
        QCOMPARE(check.rows, 2U);
        QCOMPARE(check.badRows, 1U);
        QCOMPARE(check.problems,
                 (std::vector<CellProblem>{{2, 1, RejectReason::NotADate},
                                           {2, 2, RejectReason::NotMoney}}));
    }

    /// The 13th month does not exist: the wrong order makes the cell bad.
    void theWrongDayOrderShows()
    {
        const Table table = {{"no", "made"}, {"1", "13/04/2024"}};
        MappingDraft draft = draftOf(table, RecordKind::Order, {"order_no", "created_at"});
        draft.dayOrder = DayOrder::MonthFirst;
        QCOMPARE(checkDraft(draft, previewOf(table), options).problems,
                 (std::vector<CellProblem>{{1, 1, RejectReason::NotADate}}));
        draft.dayOrder = DayOrder::DayFirst;
        QVERIFY(checkDraft(draft, previewOf(table), options).problems.empty());
    }

    void unknownWordsAreTold()
    {
        const Table table = {{"no", "made", "state"}, {"1", "2024-01-01", "in orbit"}};
        MappingDraft draft =
            draftOf(table, RecordKind::Order, {"order_no", "created_at", "status"});
        const DraftCheck check = checkDraft(draft, previewOf(table), options);
        QCOMPARE(check.unknownWords.size(), 1U);
        QCOMPARE(check.unknownWords.front().value, std::string("in orbit"));
        draft.words[{RecordKind::Order, "status"}] = {{"inorbit", "shipped"}};
        QVERIFY(checkDraft(draft, previewOf(table), options).unknownWords.empty());
    }

    void theWholeSheetDecidesTheDayOrder()
    {
        Table table = {{"no", "made"}, {"1", "03/04/2024"}, {"2", "05/06/2024"}};
        const FilePreview preview = previewOf(table);
        {
            TableFile undecided(table);
            const FoundDayOrder found = findDayOrder(undecided, preview, 0, 1);
            QVERIFY(!found.order);
            QVERIFY(found.doubt);
            QCOMPARE(found.doubt->row, 2U);
        }
        table.push_back({"3", "04/13/2024"}); // beyond the preview
        TableFile decided(table);
        const FoundDayOrder found = findDayOrder(decided, preview, 0, 1);
        QVERIFY(found.order == DayOrder::MonthFirst);
        QVERIFY(!found.doubt);
    }

    void datesThatNeedNoOrderAreLeftAlone()
    {
        const Table table = {{"no", "made"}, {"1", "2024-03-04"}};
        TableFile file(table);
        const FoundDayOrder found = findDayOrder(file, previewOf(table), 0, 1);
        QVERIFY(!found.order && !found.doubt);
        QCOMPARE(file.opened, 0);
    }

    /// Against the import's own reader: a row is rejected exactly when a cell of it is told.
    void agreesWithTheImport()
    {
        const std::vector<std::string> cells = {"",     "1",    "2024-01-05", "13/02/2024", "x y",
                                                "-",    "5.5%", "#4.3E+18",   "#45000.5",   "否",
                                                "合计", "¥12",  "buyer",      "48小时"};
        std::mt19937 random(7);
        const std::vector<std::pair<RecordKind, std::vector<std::string_view>>> mappings = {
            {RecordKind::Order, {"order_no", "created_at", "amount", "express", "promised_hours"}},
            {RecordKind::Shipment, {"order_no", "tracking_no", "shipped_at", "carrier", ""}},
            {RecordKind::Review, {"stars", "reviewed_at", "order_no", "is_default", "buyer"}},
            {RecordKind::Reading, {"indicator", "day", "value", "score", "peer"}},
        };
        std::size_t rejected = 0;
        std::size_t accepted = 0;
        for (int round = 0; round < 400; ++round) {
            const auto &[kind, fields] =
                mappings[static_cast<std::size_t>(round) % mappings.size()];
            Table table = {{"a", "b", "c", "d", "e"}};
            for (int row = 0; row < 8; ++row) {
                table.emplace_back();
                for (int column = 0; column < 5; ++column)
                    table.back().push_back(cells[random() % cells.size()]);
            }
            MappingDraft draft = draftOf(table, kind, fields);
            draft.dayOrder = DayOrder::DayFirst;
            const FilePreview preview = previewOf(table);
            const DraftCheck check = checkDraft(draft, preview, options);
            std::set<std::uint64_t> told;
            for (const CellProblem &problem : check.problems)
                told.insert(preview.sheets[0].rows[problem.row].number);
            std::set<std::uint64_t> turnedDown;
            const Reading reading = read(table, layoutOf(draft));
            QVERIFY(!reading.error);
            for (const Reject &reject : reading.rejects)
                turnedDown.insert(reject.row);
            QVERIFY(told == turnedDown);
            QCOMPARE(check.badRows, told.size());
            QCOMPARE(check.rows, reading.rowCount);
            rejected += told.size();
            accepted += check.rows - check.badRows;
        }
        QVERIFY(rejected > 200 && accepted > 200);
    }
};

QTEST_APPLESS_MAIN(TestDraftCheck)
#include "tst_draft_check.moc"
