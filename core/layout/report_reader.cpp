// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/report_reader.h"

#include "core/layout/rate_sums.h"
#include "core/layout/totals_row.h"

#include <utility>

namespace starvane::core {

namespace {

class ReportReader : public RecordReader {
public:
    ReportReader(std::unique_ptr<RowSource> source, const LayoutMatch &match,
                 const BoundReport &report, Day day);

    [[nodiscard]] Result<bool> next(RowRecords &records) override;
    [[nodiscard]] std::vector<Reject> takeRejects() override
    {
        return std::exchange(m_rejects, {});
    }
    [[nodiscard]] const std::vector<UnknownWord> &unknownWords() const override
    {
        return m_noWords;
    }
    [[nodiscard]] const std::vector<Contradiction> &contradictions() const override
    {
        return m_noContradictions;
    }
    [[nodiscard]] std::uint64_t rows() const override { return m_rows; }
    [[nodiscard]] double fractionRead() const override { return m_source->fractionRead(); }
    [[nodiscard]] const std::vector<std::string> &fields() const override { return m_fields; }

private:
    void take(const Row &row);
    [[nodiscard]] Record recordOf(const RateMean &mean) const;

    std::unique_ptr<RowSource> m_source;
    std::uint64_t m_headerRow;
    Day m_day;
    RateSums m_sums;
    RejectMaker m_rejectMaker;
    std::uint64_t m_firstRow = 0; // of those that could be used
    std::uint64_t m_used = 0;
    std::uint64_t m_rows = 0;
    bool m_ended = false;
    std::vector<Reject> m_rejects;
    std::vector<UnknownWord> m_noWords;
    std::vector<Contradiction> m_noContradictions;
    std::vector<std::string> m_fields = {"reading.indicator", "reading.day", "reading.value"};
};

ReportReader::ReportReader(std::unique_ptr<RowSource> source, const LayoutMatch &match,
                           const BoundReport &report, Day day)
    : m_source(std::move(source))
    , m_headerRow(match.headerRow)
    , m_day(day)
    , m_sums(report, match.header)
    , m_rejectMaker(match.header)
{
    for (const std::size_t column : report.columns)
        m_rejectMaker.show(column);
}

Result<bool> ReportReader::next(RowRecords &records)
{
    for (Row row; !m_ended;) {
        const auto more = m_source->next(row);
        if (!more)
            return Failure{more.error()};
        m_ended = !*more;
        if (*more && row.number > m_headerRow)
            take(row);
    }
    if (m_used == 0)
        return false;
    records.row = m_firstRow;
    records.rows = std::exchange(m_used, 0);
    records.records.clear();
    for (const RateMean &mean : m_sums.means())
        records.records.push_back(recordOf(mean));
    return true;
}

void ReportReader::take(const Row &row)
{
    if (startsWithTotalsWord(row) || startsWithAverageWord(row))
        return;
    ++m_rows;
    if (const auto fault = m_sums.add(row)) {
        m_rejects.push_back(m_rejectMaker.make(row, *fault));
        return;
    }
    if (m_used++ == 0)
        m_firstRow = row.number;
}

Record ReportReader::recordOf(const RateMean &mean) const
{
    Record record;
    record.kind = RecordKind::Reading;
    record.values.resize(fieldsOf(record.kind).size());
    const auto put = [&record](std::string_view field, Value value) {
        record.values[fieldIndex(record.kind, field).value()] = std::move(value);
    };
    put("indicator", std::string(mean.indicator));
    put("day", std::int64_t{m_day.time_since_epoch().count()});
    put("value", mean.value);
    return record;
}

} // namespace

Result<std::unique_ptr<RecordReader>>
openReport(SheetFile &sheets, const LayoutMatch &match, const BoundReport &report, Day day)
{
    auto source = sheets.open(match.sheet);
    if (!source)
        return Failure{source.error()};
    return std::unique_ptr<RecordReader>(
        std::make_unique<ReportReader>(*std::move(source), match, report, day));
}

} // namespace starvane::core
