// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/mapping_draft.h"

#include <QTest>

#include <random>

using namespace starvane::core;

namespace {

MappingDraft draftOf(const std::vector<std::string> &header)
{
    MappingDraft draft;
    draft.platform = "generic";
    draft.name = {"表", "Table"};
    for (const std::string &name : header)
        draft.columns.push_back({.header = name, .isUsable = true, .target = {}});
    return draft;
}

} // namespace

class TestMappingDraft : public QObject {
    Q_OBJECT

private slots:
    void missingFieldsAreTold()
    {
        MappingDraft draft = draftOf({"a", "b", "c"});
        QCOMPARE(missingOf(draft),
                 (std::vector<MissingField>{{RecordKind::Order, {"order_no"}},
                                            {RecordKind::Order, {"created_at"}}}));
        QVERIFY(!checkedLayoutOf(draft));
        setTarget(draft, 0, FieldTarget{RecordKind::Order, "order_no"});
        setTarget(draft, 1, FieldTarget{RecordKind::Order, "created_at"});
        QVERIFY(missingOf(draft).empty());
        QVERIFY(checkedLayoutOf(draft));
    }

    void aShipmentNeedsANumberAndSomethingMore()
    {
        MappingDraft draft = draftOf({"a", "b"});
        draft.main = RecordKind::Shipment;
        QCOMPARE(missingOf(draft).size(), 2U);
        QCOMPARE(missingOf(draft).front().anyOf,
                 (std::vector<std::string_view>{"order_no", "tracking_no"}));
        setTarget(draft, 0, FieldTarget{RecordKind::Shipment, "tracking_no"});
        QCOMPARE(missingOf(draft).size(), 1U);
        setTarget(draft, 1, FieldTarget{RecordKind::Shipment, "carrier"});
        QVERIFY(missingOf(draft).empty());
        QVERIFY(checkedLayoutOf(draft));
    }

    void aFieldHasOneColumn()
    {
        MappingDraft draft = draftOf({"a", "b"});
        const FieldTarget number{RecordKind::Order, "order_no"};
        setTarget(draft, 0, number);
        setTarget(draft, 1, number);
        QVERIFY(!draft.columns[0].target);
        QVERIFY(draft.columns[1].target == number);
        setTarget(draft, 1, std::nullopt);
        QVERIFY(!draft.columns[1].target);
    }

    void theOrdersNumberFeedsEveryKind()
    {
        MappingDraft draft = draftOf({"no", "made", "asked"});
        setTarget(draft, 0, FieldTarget{RecordKind::Order, "order_no"});
        setTarget(draft, 1, FieldTarget{RecordKind::Order, "created_at"});
        setTarget(draft, 2, FieldTarget{RecordKind::Refund, "requested_at"});
        QVERIFY(missingOf(draft).empty());
        const auto layout = checkedLayoutOf(draft);
        QVERIFY(layout);
        QCOMPARE(layout->records.size(), 2U);
        QCOMPARE(layout->records[0].kind, RecordKind::Order);
        const RecordMapping &refund = layout->records[1];
        QCOMPARE(refund.kind, RecordKind::Refund);
        QCOMPARE(refund.fields.front().field, std::string("order_no"));
        QCOMPARE(refund.fields.front().columns, std::vector<std::string>{"no"});
    }

    void theMainKindIsTheFirstRecord()
    {
        MappingDraft draft = draftOf({"no", "asked", "made"});
        draft.main = RecordKind::Refund;
        setTarget(draft, 0, FieldTarget{RecordKind::Refund, "order_no"});
        setTarget(draft, 1, FieldTarget{RecordKind::Refund, "requested_at"});
        setTarget(draft, 2, FieldTarget{RecordKind::Order, "created_at"});
        const auto layout = checkedLayoutOf(draft);
        QVERIFY(layout);
        QCOMPARE(layout->records.front().kind, RecordKind::Refund);
    }

    void theSameHeaderGivesTheSameId()
    {
        QCOMPARE(layoutOf(draftOf({"A ", "b"})).id, layoutOf(draftOf({"a", "B"})).id);
        QVERIFY(layoutOf(draftOf({"a", "b"})).id != layoutOf(draftOf({"a", "c"})).id);
        QVERIFY(layoutOf(draftOf({"ab"})).id != layoutOf(draftOf({"a", "b"})).id);
    }

    /// Drafts that nobody would think of: random names, fields, words.
    void whatIsWholeIsReadBackEqual()
    {
        std::mt19937 random(20240613);
        const auto upTo = [&random](std::size_t limit) { return random() % limit; };
        const std::vector<std::string> bits = {"订单", "\"", "\\", " ", "a", "\n", "=", "#", "é"};
        int whole = 0;
        for (int round = 0; round < 300; ++round) {
            MappingDraft draft;
            draft.platform = "generic";
            draft.name = {"表\"", "\\"};
            draft.main = static_cast<RecordKind>(upTo(recordKindCount));
            if (upTo(2) == 0)
                draft.dayOrder = upTo(2) == 0 ? DayOrder::DayFirst : DayOrder::MonthFirst;
            if (upTo(2) == 0)
                draft.timezone = "Asia/Tokyo";
            const auto fields = fieldsOf(draft.main);
            for (std::size_t i = 0; i < fields.size(); ++i) {
                draft.columns.push_back(
                    {bits[upTo(bits.size())] + bits[upTo(bits.size())] + std::to_string(i),
                     true,
                     {}});
                if (fields[i].required || upTo(2) == 0)
                    setTarget(draft, i, FieldTarget{draft.main, fields[i].name});
                if (fields[i].type == FieldType::Choice)
                    draft.words[{draft.main, fields[i].name}] = {
                        {"x", std::string(fields[i].choices.front())}, {"\"", ""}};
            }
            const auto layout = checkedLayoutOf(draft);
            QCOMPARE(static_cast<bool>(layout), missingOf(draft).empty());
            if (!layout)
                continue;
            ++whole;
            Layout same = *layout;
            same.file.clear();
            QVERIFY(same == layoutOf(draft));
        }
        QVERIFY(whole > 200);
    }
};

QTEST_APPLESS_MAIN(TestMappingDraft)
#include "tst_mapping_draft.moc"
