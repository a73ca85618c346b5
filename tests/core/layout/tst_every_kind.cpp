// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/layout_maker.h"
#include "tests/core/layout/reading.h"

#include <QTest>

using namespace starvane::core;
using namespace starvane::test;

namespace {

std::vector<RecordKind> allKinds()
{
    std::vector<RecordKind> kinds;
    for (std::size_t i = 0; i < recordKindCount; ++i)
        kinds.push_back(static_cast<RecordKind>(i));
    return kinds;
}

std::vector<const Field *> allFieldsOf(RecordKind kind)
{
    std::vector<const Field *> fields;
    for (const Field &field : fieldsOf(kind))
        fields.push_back(&field);
    if (kind == RecordKind::Order) {
        for (const Field &field : lineFields())
            fields.push_back(&field);
    }
    return fields;
}

/// Every field of a kind under a column of its name.
Layout layoutOf(RecordKind kind)
{
    std::vector<FieldMapping> mappings;
    for (const Field *const field : allFieldsOf(kind))
        mappings.push_back(column(std::string(field->name), {std::string(field->name)}));
    return layout("every", {record(kind, std::move(mappings))});
}

std::string goodText(const Field &field)
{
    switch (field.type) {
    case FieldType::Id:
        return "N1";
    case FieldType::Text:
    case FieldType::Buyer:
        return "text";
    case FieldType::Time:
    case FieldType::Deadline:
    case FieldType::CalendarDay:
        return "2022-07-19";
    case FieldType::Hours:
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Money:
        return "5";
    case FieldType::Currency:
        return "USD";
    case FieldType::Boolean:
        return "yes";
    case FieldType::Choice:
        return std::string(field.choices.front());
    }
    return {};
}

struct Wrong {
    const char *text;
    RejectReason reason;
};

/// Texts that the type cannot be; none where any text will do, or leaves the field blank.
std::vector<Wrong> wrongTexts(FieldType type)
{
    using enum RejectReason;
    switch (type) {
    case FieldType::Id:
        return {{"4.3E+18", DamagedId}, {"#9007199254740993", DamagedId}};
    case FieldType::Time:
    case FieldType::Deadline:
    case FieldType::CalendarDay:
        return {{"soon", NotADate}, {"2022-02-30", NotADate}, {"1022-07-19", NotADate}};
    case FieldType::Hours:
        return {{"soon", NotADuration}, {"-1", NotADuration}, {"9999999", OutOfRange}};
    case FieldType::Integer:
        return {{"many", NotANumber}, {"1.5", NotANumber}, {"99999999999999999999", OutOfRange}};
    case FieldType::Real:
        return {{"many", NotANumber}};
    case FieldType::Money:
        return {{"much", NotMoney}, {"1,00", NotMoney}, {"1000000000000000000", OutOfRange}};
    case FieldType::Currency:
        return {{"dollars", NotMoney}};
    case FieldType::Boolean:
        return {{"maybe", NotABoolean}};
    case FieldType::Text:
    case FieldType::Buyer:
    case FieldType::Choice:
        break;
    }
    return {};
}

/// Three rows, all good but for one cell of the second.
Table tableOf(RecordKind kind, std::string_view field, const std::string &text)
{
    Table table(4);
    for (const Field *const one : allFieldsOf(kind)) {
        table[0].emplace_back(one->name);
        for (std::size_t row = 1; row < table.size(); ++row) {
            std::string good = goodText(*one);
            if (one->type == FieldType::Id)
                good += std::to_string(row);
            table[row].push_back(row == 2 && one->name == field ? text : good);
        }
    }
    return table;
}

/// What is wrong with a reading whose second row has to be rejected; empty when nothing is.
std::string faultIn(const Reading &reading, std::string_view column, RejectReason reason)
{
    if (reading.error)
        return "the file was turned down";
    if (reading.rows.size() != 2 || reading.rejects.size() != 1)
        return "the row was not rejected, or others were";
    if (accountedRows(reading) != reading.rowCount)
        return "rows are lost";
    const Reject &reject = reading.rejects.front();
    if (reject.row != 3 || reject.column != column || reject.reason != reason)
        return "rejected for row " + std::to_string(reject.row) + ", " + reject.column;
    return {};
}

} // namespace

class TestEveryKind : public QObject {
    Q_OBJECT

    static void addKinds()
    {
        QTest::addColumn<RecordKind>("kind");
        for (const RecordKind kind : allKinds())
            QTest::newRow(std::string(nameOf(kind)).c_str()) << kind;
    }

    static void check(const Reading &reading, std::string_view field, RejectReason reason)
    {
        const std::string fault = faultIn(reading, field, reason);
        QVERIFY2(fault.empty(), (std::string(field) + ": " + fault).c_str());
    }

private slots:
    void readsAGoodRow_data() { addKinds(); }
    void readsAGoodRow()
    {
        QFETCH(const RecordKind, kind);
        const Reading reading = read(tableOf(kind, "", ""), layoutOf(kind));
        QVERIFY(!reading.error);
        QVERIFY(reading.rejects.empty());
        QVERIFY(reading.unknownWords.empty());
        QCOMPARE(reading.rows.size(), 3U);
        QCOMPARE(accountedRows(reading), reading.rowCount);
        const Record &first = reading.rows[0].records.at(0);
        QVERIFY(first.kind == kind);
        for (const Field &field : fieldsOf(kind))
            QVERIFY2(!valueOf(first, field.name).empty(), std::string(field.name).c_str());
        QCOMPARE(first.lines.size(), kind == RecordKind::Order ? 1U : 0U);
    }

    void rejectsARowWithoutARequiredField_data() { addKinds(); }
    void rejectsARowWithoutARequiredField()
    {
        QFETCH(const RecordKind, kind);
        for (const Field &field : fieldsOf(kind)) {
            if (!field.required)
                continue;
            check(read(tableOf(kind, field.name, ""), layoutOf(kind)), field.name,
                  RejectReason::Missing);
        }
    }

    void rejectsARowWithoutWhatTheLayoutRequires_data() { addKinds(); }
    void rejectsARowWithoutWhatTheLayoutRequires()
    {
        QFETCH(const RecordKind, kind);
        const auto fields = fieldsOf(kind);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            Layout made = layoutOf(kind);
            made.records[0].fields[i].required = true;
            check(read(tableOf(kind, fields[i].name, ""), made), fields[i].name,
                  RejectReason::Missing);
            Table table = tableOf(kind, "", "");
            table[0][i] = "another name";
            const Reading reading = read(table, made);
            QVERIFY(reading.error);
            const auto &near = std::get<UnknownHeader>(*reading.error).near;
            QVERIFY((near.at(0).missing == std::vector{std::string(fields[i].name)}));
        }
    }

    void rejectsARowOfTheWrongType_data() { addKinds(); }
    void rejectsARowOfTheWrongType()
    {
        QFETCH(const RecordKind, kind);
        for (const Field *const field : allFieldsOf(kind)) {
            for (const Wrong &wrong : wrongTexts(field->type))
                check(read(tableOf(kind, field->name, wrong.text), layoutOf(kind)), field->name,
                      wrong.reason);
        }
    }

    void keepsARowWithAnUnknownWord_data() { addKinds(); }
    void keepsARowWithAnUnknownWord()
    {
        QFETCH(const RecordKind, kind);
        for (const Field &field : fieldsOf(kind)) {
            if (field.type != FieldType::Choice)
                continue;
            const Reading reading = read(tableOf(kind, field.name, "unheard of"), layoutOf(kind));
            QCOMPARE(reading.rows.size(), 3U);
            QCOMPARE(valueOf(reading.rows[1].records[0], field.name), std::string());
            const std::vector<UnknownWord> words = {{std::string(field.name), "unheard of", 3, 1}};
            QVERIFY(reading.unknownWords == words);
        }
    }

    void needsANumberOfAShipment()
    {
        const Layout made = layoutOf(RecordKind::Shipment);
        Table table = tableOf(RecordKind::Shipment, "order_no", "");
        table[2][1].clear(); // tracking_no
        check(read(table, made), "order_no", RejectReason::Missing);
    }
};

QTEST_APPLESS_MAIN(TestEveryKind)
#include "tst_every_kind.moc"
