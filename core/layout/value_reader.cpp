// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/value_reader.h"

#include "core/layout/html_entities.h"
#include "core/layout/text_fold.h"

#include <cassert>
#include <utility>

namespace starvane::core {

namespace {

void setText(Value &value, std::string_view text)
{
    if (auto *const old = std::get_if<std::string>(&value); old != nullptr)
        old->assign(text);
    else
        value.emplace<std::string>(text);
}

bool isBlank(const Value &value)
{
    return value.index() == 0;
}

bool hasWords(const BoundField &field)
{
    return !field.mapping->values.empty() || !field.mapping->contains.empty()
        || field.field->type == FieldType::Choice;
}

} // namespace

ValueReader::ValueReader(const LayoutMatch &match, Binding &binding, ReaderOptions options,
                         DayOrderFinder dayOrders)
    : m_header(match.header)
    , m_buyerKey(std::move(options.buyerKey))
    , m_clock(clockOf(*match.layout, options.zone))
    , m_dayOrders(std::move(dayOrders))
    , m_knownOrders(match.header.size(), match.layout->dayOrder)
    , m_defaultCurrency(match.layout->currency.value_or(options.currency))
    , m_digits(minorDigits(m_defaultCurrency))
    , m_htmlEntities(match.layout->htmlEntities)
{
    for (const std::string &format : match.layout->dates) {
        auto pattern = DatePattern::compile(format);
        assert(pattern); // the loader has checked it
        m_patterns.push_back(*std::move(pattern));
    }
    for (BoundRecord &record : binding.records) {
        for (BoundField &field : record.fields) {
            if (field.field->type == FieldType::Currency && !m_currencyField)
                m_currencyField = field;
            if (!hasWords(field))
                continue;
            field.words = m_wordMaps.size();
            m_wordMaps.emplace_back(field);
        }
    }
}

bool ValueReader::startRow(const Row &row)
{
    if (!m_currencyField)
        return true;
    if (!read(*m_currencyField, row, m_rowCurrency))
        return false;
    const auto *const code = std::get_if<std::string>(&m_rowCurrency);
    m_digits = minorDigits(code == nullptr ? std::string_view(m_defaultCurrency) : *code);
    return true;
}

bool ValueReader::read(const BoundField &field, const Row &row, Value &value)
{
    const std::size_t column = field.columns.front();
    if (!field.derive)
        return readCell(field, {cellAt(row, column), column, row.number}, value);
    m_isComputed = false;
    if (!field.hasOwn)
        return derive(field, row, value);
    if (!readCell(field, {cellAt(row, column), column, row.number}, value))
        return false;
    return !isBlank(value) || derive(field, row, value);
}

bool ValueReader::readCell(const BoundField &field, const CellAt &at, Value &value)
{
    if (at.cell.text.empty()) {
        value = std::monostate();
        return true;
    }
    if (m_htmlEntities && field.field->type == FieldType::Text)
        return readDecoded(field, at, value);
    if (field.words)
        return readWord(field, at, value);
    return readTyped(field, at, value);
}

bool ValueReader::readDecoded(const BoundField &field, CellAt at, Value &value)
{
    if (at.cell.text.find('&') != std::string_view::npos) {
        m_decoded = withoutEntities(at.cell.text);
        at.cell.text = m_decoded;
    }
    return field.words ? readWord(field, at, value) : readTyped(field, at, value);
}

bool ValueReader::readWord(const BoundField &field, const CellAt &at, Value &value)
{
    const FieldType type = field.field->type;
    const bool isText = type == FieldType::Choice || type == FieldType::Text;
    const std::string *const word = m_wordMaps[*field.words].find(at.cell.text);
    if (word != nullptr && !word->empty()) {
        if (!isText)
            return readTyped(field, {{.text = *word, .isNumber = false}, at.column, at.row}, value);
        setText(value, *word);
        return true;
    }
    // A text may be any; but where one is needed, the layout is to know it.
    if (word == nullptr && type == FieldType::Text && !field.required)
        return readTyped(field, at, value);
    // Numbers speak for themselves, and so does a plain yes or no.
    if (word == nullptr && !isText && (type != FieldType::Boolean || parseBoolean(at.cell.text)))
        return readTyped(field, at, value);
    if (word == nullptr && !isPlaceholder(at.cell.text))
        m_unknown.add(m_header[at.column], at.cell.text, at.row);
    value = std::monostate();
    return true;
}

bool ValueReader::readTyped(const BoundField &field, const CellAt &at, Value &value)
{
    const Cell &cell = at.cell;
    const FieldType type = field.field->type;
    if (type == FieldType::Text) {
        setText(value, cell.text);
        return true;
    }
    // 无 is a plain "no" where yes and no are asked for.
    if (isPlaceholder(cell.text) && !(type == FieldType::Boolean && parseBoolean(cell.text))) {
        value = std::monostate();
        return true;
    }
    switch (type) {
    case FieldType::Id:
        return readId(at, value);
    case FieldType::Time:
    case FieldType::Deadline:
        return readTime(at, false, value);
    case FieldType::CalendarDay:
        return readTime(at, true, value);
    case FieldType::Hours:
        return keep(at, parseHours(cell.text), value);
    case FieldType::Integer:
        return keep(at, parseInteger(cell.text, cell.isNumber), value);
    case FieldType::Real:
        return readReal(*field.field, at, value);
    case FieldType::Money:
        return keep(at, parseMoney(cell.text, cell.isNumber, m_digits), value);
    case FieldType::Currency:
        return readCurrency(at, value);
    case FieldType::Boolean:
        return keep(at, parseBoolean(cell.text), value);
    case FieldType::Buyer:
        value = m_buyerKey(cell.text);
        return true;
    case FieldType::Text:
    case FieldType::Choice:
        break; // done before
    }
    assert(false);
    return false;
}

template <class T>
bool ValueReader::keep(const CellAt &at, const Parsed<T> &parsed, Value &value)
{
    if (!parsed)
        return fail(at, parsed.error());
    value = *parsed;
    return true;
}

bool ValueReader::readReal(const Field &field, const CellAt &at, Value &value)
{
    const auto parsed = parseReal(at.cell.text);
    if (parsed && (*parsed < field.lowest || *parsed > field.highest))
        return fail(at, RejectReason::OutOfRange);
    return keep(at, parsed, value);
}

bool ValueReader::fail(const CellAt &at, RejectReason reason)
{
    m_fault = {at.column, reason};
    return false;
}

bool ValueReader::readId(const CellAt &at, Value &value)
{
    if (isDamagedId(at.cell.text, at.cell.isNumber))
        return fail(at, RejectReason::DamagedId);
    setText(value, at.cell.text);
    return true;
}

bool ValueReader::readCurrency(const CellAt &at, Value &value)
{
    const std::string code = currencyCode(at.cell.text);
    if (code.empty())
        return fail(at, RejectReason::NotMoney);
    setText(value, code);
    return true;
}

bool ValueReader::readTime(const CellAt &at, bool asDay, Value &value)
{
    if (m_patterns.empty())
        return readUsualTime(at, asDay, value);
    for (const DatePattern &pattern : m_patterns) {
        if (const auto date = pattern.match(at.cell.text)) {
            keepDate(*date, asDay, value);
            return true;
        }
    }
    return fail(at, RejectReason::NotADate);
}

bool ValueReader::readUsualTime(const CellAt &at, bool asDay, Value &value)
{
    auto date = parseDate(at.cell.text, at.cell.isNumber);
    if (!date)
        return fail(at, RejectReason::NotADate);
    if (date->dayMonth && !settleDay(at, *date))
        return false;
    keepDate(*date, asDay, value);
    return true;
}

/// Gives "03/04/2020" its day as the whole column has it.
bool ValueReader::settleDay(const CellAt &at, ParsedDate &date)
{
    auto &known = m_knownOrders[at.column];
    if (!known) {
        const auto order = m_dayOrders.orderOf(at.column);
        if (!order) {
            m_failure = order.error();
            return false;
        }
        known = *order;
    }
    const auto day = date.dayMonth->in(*known);
    if (!day)
        return fail(at, RejectReason::NotADate);
    date.day = *day;
    return true;
}

void ValueReader::keepDate(const ParsedDate &date, bool asDay, Value &value)
{
    if (!date.offset) {
        keepTime({date.day, date.time}, asDay, value);
        return;
    }
    const Instant instant = date.day + date.time - *date.offset;
    if (asDay)
        keepTime(m_clock.zone().toLocal(instant), asDay, value);
    else
        value = std::int64_t{instant.time_since_epoch().count()};
}

void ValueReader::keepTime(LocalTime local, bool asDay, Value &value)
{
    if (asDay)
        value = std::int64_t{local.day.time_since_epoch().count()};
    else
        value = m_clock.toInstant(local);
}

} // namespace starvane::core
