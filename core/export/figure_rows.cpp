// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/figure_rows.h"

#include "core/base/month.h"
#include "core/export/cell_making.h"
#include "core/export/figure_names.h"
#include "core/layout/number_parsers.h"

#include <algorithm>
#include <utility>

namespace starvane::core {

namespace {

ExportCell momentOrBlank(const std::optional<Instant> &instant, const Zone &zone)
{
    return instant ? ExportCell(wallTime(*instant, zone)) : ExportCell();
}

std::vector<ExportColumn> indicatorColumns()
{
    return {{"card"},         {"on"},        {"id", 22},    {"name", 24},    {"module"},
            {"from"},         {"to"},        {"numerator"}, {"denominator"}, {"value"},
            {"unit"},         {"score"},     {"passes"},    {"weak"},        {"basis"},
            {"small_sample"}, {"partial"},   {"counted"},   {"missed"},      {"excluded"},
            {"peer"},         {"excellent"}, {"share"},     {"missing", 30}};
}

ExportRow
indicatorRow(const ScoreCard &card, const IndicatorScore &indicator, TextLanguage language)
{
    return {card.card,
            card.on,
            indicator.id,
            indicator.name.*language,
            orBlank(indicator.module),
            indicator.window.first,
            indicator.window.last,
            orBlank(indicator.numerator),
            orBlank(indicator.denominator),
            orBlank(indicator.value),
            nameOf(indicator.unit),
            orBlank(indicator.score),
            orBlank(indicator.passes),
            indicator.weak,
            nameOf(indicator.basis),
            indicator.smallSample,
            indicator.partial,
            indicator.counted,
            indicator.missed,
            indicator.excluded,
            orBlank(indicator.peer),
            orBlank(indicator.excellent),
            indicator.share,
            joined(indicator.missing)};
}

/// A figure of the whole card, in the columns of its indicators; the others stay blank.
ExportRow cardRow(const std::vector<std::pair<std::string, ExportCell>> &cells)
{
    ExportRow row;
    for (const ExportColumn &column : indicatorColumns()) {
        const auto cell = std::find_if(cells.begin(), cells.end(), [&column](const auto &one) {
            return one.first == column.name;
        });
        row.push_back(cell == cells.end() ? ExportCell() : cell->second);
    }
    return row;
}

void addPoints(MemoryRows &rows, const std::string &id, const Trends &trends)
{
    const auto points = trends.find(id);
    if (points == trends.end())
        return;
    for (const TrendPoint &point : points->second)
        rows.add({id, point.day, orBlank(point.numerator), orBlank(point.denominator),
                  orBlank(point.value), orBlank(point.score), point.counted});
}

} // namespace

MemoryRows::MemoryRows(std::vector<ExportColumn> columns)
    : m_columns(std::move(columns))
{
}

void MemoryRows::add(ExportRow row)
{
    m_rows.push_back(std::move(row));
}

const ExportRow *MemoryRows::next()
{
    return m_next < m_rows.size() ? &m_rows[m_next++] : nullptr;
}

double MemoryRows::fraction() const
{
    return m_rows.empty() ? 1.0 : static_cast<double>(m_next) / static_cast<double>(m_rows.size());
}

MemoryRows indicatorRows(const ScoreCard &card, TextLanguage language)
{
    MemoryRows rows(indicatorColumns());
    for (const IndicatorScore &indicator : card.indicators)
        rows.add(indicatorRow(card, indicator, language));
    rows.add(cardRow({{"card", card.card},
                      {"on", card.on},
                      {"id", std::string(compositeId)},
                      {"unit", nameOf(Unit::Points)},
                      {"score", orBlank(card.composite)}}));
    if (card.stars)
        rows.add(cardRow({{"card", card.card},
                          {"on", card.on},
                          {"id", std::string("stars")},
                          {"value", *card.stars},
                          {"unit", nameOf(Unit::Stars)}}));
    return rows;
}

MemoryRows trendRows(const ScoreCard &card, const Trends &trends)
{
    MemoryRows rows({{"indicator", 22},
                     {"day"},
                     {"numerator"},
                     {"denominator"},
                     {"value"},
                     {"score"},
                     {"counted"}});
    for (const IndicatorScore &indicator : card.indicators)
        addPoints(rows, indicator.id, trends);
    addPoints(rows, std::string(compositeId), trends);
    return rows;
}

MemoryRows
evidenceRows(std::span<const EvidenceRecord> records, const Zone &zone, TextLanguage language)
{
    MemoryRows rows({{"record"},
                     {"no", 22},
                     {"at", 20},
                     {"value"},
                     {"weight"},
                     {"verdict"},
                     {"left_out"},
                     {"why", 30},
                     {"file", 30},
                     {"row"}});
    for (const EvidenceRecord &record : records)
        rows.add({record.kind, record.no, wallTime(record.at, zone), orBlank(record.value),
                  record.weight, nameOf(record.verdict), nameOf(record.leftOut),
                  record.why.*language, record.file,
                  record.row == 0 ? ExportCell() : static_cast<std::int64_t>(record.row)});
    return rows;
}

MemoryRows dutyRows(const DutyList &list, TextLanguage language)
{
    MemoryRows rows({{"id", 34},
                     {"duty", 20},
                     {"name", 24},
                     {"record"},
                     {"no", 22},
                     {"order_no", 22},
                     {"product", 30},
                     {"at", 20},
                     {"due_at", 20},
                     {"overdue"},
                     {"stake"},
                     {"currency"}});
    const Zone zone = Zone::find(list.zone).value_or(Zone::utc());
    for (const Duty &duty : list.duties)
        rows.add({duty.id, duty.duty, duty.name.*language, duty.record, duty.no, duty.orderNo,
                  duty.product, wallTime(duty.at, zone), wallTime(duty.dueAt, zone), duty.isOverdue,
                  duty.stake ? ExportCell(Decimal{*duty.stake, minorDigits(duty.currency)})
                             : ExportCell(),
                  duty.stake ? ExportCell(duty.currency) : ExportCell()});
    return rows;
}

MemoryRows penaltyRows(std::span<const PenaltySum> sums, TextLanguage language)
{
    MemoryRows rows({{"month"},
                     {"kind", 20},
                     {"name", 24},
                     {"expected_count"},
                     {"expected"},
                     {"received_count"},
                     {"received"},
                     {"difference"},
                     {"currency"}});
    for (const PenaltySum &sum : sums) {
        const int digits = minorDigits(sum.currency);
        rows.add({toText(sum.month), sum.kind, sum.name.*language, sum.expectedCount,
                  Decimal{sum.expected, digits}, sum.receivedCount, Decimal{sum.received, digits},
                  Decimal{sum.difference(), digits}, sum.currency});
    }
    return rows;
}

MemoryRows batchRows(std::span<const Batch> batches, const Store &store)
{
    MemoryRows rows({{"batch"},
                     {"file", 30},
                     {"sha256", 20},
                     {"layout", 20},
                     {"encoding"},
                     {"records", 20},
                     {"imported_at", 20},
                     {"as_of", 20},
                     {"from"},
                     {"to"},
                     {"rows"},
                     {"added"},
                     {"updated"},
                     {"unchanged"},
                     {"rejected"}});
    const Zone zone = Zone::find(store.zone).value_or(Zone::utc());
    const auto count = [](std::uint64_t number) { return static_cast<std::int64_t>(number); };
    for (const Batch &batch : batches) {
        if (batch.store != store.name)
            continue;
        rows.add({static_cast<std::int64_t>(batch.id), batch.file, batch.sha256, batch.layout,
                  batch.encoding, joined(batch.records), wallTime(batch.importedAt, zone),
                  momentOrBlank(batch.asOf, zone),
                  batch.coverage ? ExportCell(batch.coverage->first) : ExportCell(),
                  batch.coverage ? ExportCell(batch.coverage->last) : ExportCell(),
                  count(batch.rows), count(batch.added), count(batch.updated),
                  count(batch.unchanged), count(batch.rejected)});
    }
    return rows;
}

} // namespace starvane::core
