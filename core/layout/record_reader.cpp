// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/record_reader.h"

#include "core/layout/column_binding.h"
#include "core/layout/day_order.h"
#include "core/layout/report_reader.h"
#include "core/layout/row_mapper.h"

#include <cassert>
#include <set>
#include <unordered_set>
#include <utility>

namespace starvane::core {

namespace {

/// An order is handed over when the row after its last one has been read: `m_open` is the order
/// that may go on, `m_ahead` the row read beyond it.
class SheetRecordReader : public RecordReader {
public:
    SheetRecordReader(SheetFile &sheets, LayoutMatch match, const Binding &binding,
                      ReaderOptions options, const std::filesystem::path &file);
    [[nodiscard]] Result<Done> start(SheetFile &sheets);

    [[nodiscard]] Result<bool> next(RowRecords &records) override;
    [[nodiscard]] std::vector<Reject> takeRejects() override
    {
        return std::exchange(m_rejects, {});
    }
    [[nodiscard]] const std::vector<UnknownWord> &unknownWords() const override
    {
        return m_mapper.unknownWords();
    }
    [[nodiscard]] const std::vector<Contradiction> &contradictions() const override
    {
        return m_mapper.contradictions();
    }
    [[nodiscard]] std::uint64_t rows() const override { return m_rows; }
    [[nodiscard]] double fractionRead() const override { return m_source->fractionRead(); }
    [[nodiscard]] const std::vector<std::string> &fields() const override
    {
        return m_mapper.fields();
    }

private:
    enum class Taken { Started, Absorbed, Failed };
    [[nodiscard]] Taken take(const Row &row);
    [[nodiscard]] Taken takeContinuation(const Row &row);
    [[nodiscard]] Taken turnDown(const Row &row);
    [[nodiscard]] bool repeatsOpenOrder() const;
    void dropRepeatedGoods();
    [[nodiscard]] bool handOver(RowRecords &records);

    LayoutMatch m_match;
    RowMapper m_mapper;
    std::unique_ptr<RowSource> m_source;
    RowRecords m_open;
    RowRecords m_ahead;
    bool m_isOpen = false; // m_open holds records that are not handed over
    bool m_continuable = false; // the row before belongs to m_open
    bool m_ended = false;
    std::uint64_t m_rows = 0;
    std::vector<Reject> m_rejects;
    std::unordered_set<std::string> m_orders; // met so far, where an order has one row
};

std::vector<std::size_t> timeColumns(const Binding &binding)
{
    std::set<std::size_t> columns;
    for (const BoundRecord &record : binding.records) {
        for (const BoundField &field : record.fields) {
            const FieldType type = field.field->type;
            if (type == FieldType::Time || type == FieldType::Deadline
                || type == FieldType::CalendarDay)
                columns.insert(field.columns.begin(), field.columns.end());
        }
    }
    return {columns.begin(), columns.end()};
}

SheetRecordReader::SheetRecordReader(SheetFile &sheets, LayoutMatch match, const Binding &binding,
                                     ReaderOptions options, const std::filesystem::path &file)
    : m_match(std::move(match))
    , m_mapper(m_match, binding, std::move(options),
               DayOrderFinder(sheets, m_match, timeColumns(binding), file))
{
}

Result<Done> SheetRecordReader::start(SheetFile &sheets)
{
    auto source = sheets.open(m_match.sheet);
    if (!source)
        return Failure{source.error()};
    m_source = *std::move(source);
    return Done{};
}

Result<bool> SheetRecordReader::next(RowRecords &records)
{
    for (Row row; !m_ended;) {
        const auto more = m_source->next(row);
        if (!more)
            return Failure{more.error()};
        m_ended = !*more;
        if (m_ended)
            break;
        if (row.number <= m_match.headerRow)
            continue;
        const Taken taken = take(row);
        if (taken == Taken::Failed)
            return Failure{*m_mapper.failure()};
        if (taken == Taken::Absorbed)
            continue;
        const bool handed = handOver(records);
        std::swap(m_open, m_ahead);
        m_isOpen = true;
        if (handed)
            return true;
    }
    return handOver(records);
}

/// Whether there was something to hand over.
bool SheetRecordReader::handOver(RowRecords &records)
{
    if (!m_isOpen)
        return false;
    std::swap(records, m_open);
    m_isOpen = false;
    return true;
}

SheetRecordReader::Taken SheetRecordReader::take(const Row &row)
{
    if (m_mapper.isTotals(row)) {
        m_continuable = false;
        return Taken::Absorbed;
    }
    ++m_rows;
    if (m_mapper.isContinuation(row))
        return takeContinuation(row);
    if (!m_mapper.map(row, m_ahead.records)) {
        m_continuable = false;
        return turnDown(row);
    }
    m_continuable = true;
    dropRepeatedGoods();
    if (repeatsOpenOrder()) {
        for (OrderLine &line : m_ahead.records.front().lines)
            m_open.records.front().lines.push_back(std::move(line));
        ++m_open.rows;
        return Taken::Absorbed;
    }
    m_ahead.row = row.number;
    m_ahead.rows = 1;
    return Taken::Started;
}

SheetRecordReader::Taken SheetRecordReader::takeContinuation(const Row &row)
{
    if (!m_continuable || !m_isOpen) {
        m_rejects.push_back(m_mapper.rejectContinuation(row));
        return Taken::Absorbed;
    }
    if (!m_mapper.mapLine(row, m_open.records.front()))
        return turnDown(row);
    ++m_open.rows;
    return Taken::Absorbed;
}

SheetRecordReader::Taken SheetRecordReader::turnDown(const Row &row)
{
    if (m_mapper.failure())
        return Taken::Failed;
    m_rejects.push_back(m_mapper.reject(row));
    return Taken::Absorbed;
}

/// Where an order has one row, a second one of its number repeats its goods.
void SheetRecordReader::dropRepeatedGoods()
{
    static const std::size_t place = fieldIndex(RecordKind::Order, "order_no").value();
    if (!m_match.layout->records.front().oneRow)
        return;
    Record &order = m_ahead.records.front();
    if (!m_orders.insert(std::get<std::string>(order.values[place])).second)
        order.lines.clear();
}

/// Exports with one row for each kind of goods repeat the order's own values on each.
bool SheetRecordReader::repeatsOpenOrder() const
{
    if (!m_isOpen || !m_mapper.mapsOrders() || m_open.records.size() != m_ahead.records.size())
        return false;
    for (std::size_t i = 0; i < m_open.records.size(); ++i) {
        if (m_open.records[i].values != m_ahead.records[i].values)
            return false;
    }
    return true;
}

} // namespace

Result<std::unique_ptr<RecordReader>>
RecordReader::open(SheetFile &sheets, const LayoutMatch &match, ReaderOptions options,
                   const std::filesystem::path &file)
{
    assert(match.layout != nullptr);
    const Binding binding = bindColumns(*match.layout, HeaderIndex(match.header));
    assert(binding.fits());
    const auto &report = binding.records.front().report;
    if (report)
        return openReport(sheets, match, *report, options.exportDay);
    auto reader =
        std::make_unique<SheetRecordReader>(sheets, match, binding, std::move(options), file);
    const auto started = reader->start(sheets);
    if (!started)
        return Failure{started.error()};
    return std::unique_ptr<RecordReader>(std::move(reader));
}

} // namespace starvane::core
