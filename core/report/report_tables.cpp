// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_tables.h"

#include "core/base/month.h"
#include "core/export/cell_making.h"
#include "core/export/figure_names.h"
#include "core/layout/number_parsers.h"
#include "core/rating/rater.h"

namespace starvane::core {

namespace {

/// Makes the tables of one report.
class Tables {
public:
    Tables(const MonthReport &report, TextLanguage language)
        : m_report(report)
        , m_language(language)
        , m_zone(Zone::find(report.zone).value_or(Zone::utc()))
    {
    }

    [[nodiscard]] std::vector<ReportTable> make() const
    {
        std::vector<ReportTable> tables;
        tables.push_back({"summary", summary()});
        tables.push_back({"indicators", indicators()});
        tables.push_back({"trends", trends()});
        tables.push_back({"causes", causes()});
        tables.push_back({"tips", tips()});
        tables.push_back({"advice", advice()});
        tables.push_back({"penalties", penaltyRows(m_report.penalties, m_language)});
        tables.push_back({"appeals", appeals()});
        tables.push_back({"sources", sources()});
        tables.push_back({"files", files()});
        return tables;
    }

private:
    [[nodiscard]] ExportCell moment(const std::optional<Instant> &instant) const
    {
        return instant ? ExportCell(wallTime(*instant, m_zone)) : ExportCell();
    }

    /// An item a row; those of a card's level also have a card and a day.
    [[nodiscard]] MemoryRows summary() const
    {
        MemoryRows rows({{"item", 26}, {"card"}, {"day"}, {"value", 26}});
        const ExportCell none;
        rows.add({std::string("store"), none, none, m_report.store});
        rows.add({std::string("platform"), none, none, m_report.platformName.*m_language});
        rows.add({std::string("month"), none, none, toText(m_report.month)});
        rows.add({std::string("from"), none, none, m_report.days.first});
        rows.add({std::string("to"), none, none, m_report.days.last});
        rows.add({std::string("whole"), none, none, m_report.isWhole});
        rows.add({std::string("as_of"), none, none, moment(m_report.asOf)});
        for (const MonthCard &month : m_report.cards)
            addLevels(month, rows);
        return rows;
    }

    static void addLevels(const MonthCard &month, MemoryRows &rows)
    {
        const std::string &card = month.card.card;
        rows.add({std::string("version"), card, month.card.on, month.card.version});
        for (const MonthLevel &level : month.levels) {
            if (level.composite)
                rows.add({std::string(compositeId), card, level.on, *level.composite});
            if (level.stars)
                rows.add({std::string("stars"), card, level.on, *level.stars});
        }
        if (!month.outlook)
            return;
        const auto add = [&](const char *item, Scenario scenario) {
            const ProjectedDay &day = month.outlook->days.at(placeOf(scenario));
            rows.add({std::string(item), card, month.outlook->on, orBlank(day.composite)});
        };
        add("composite_nothing_new", Scenario::NothingNew);
        add("composite_as_last_28", Scenario::AsLast28);
        add("composite_no_more_failures", Scenario::NoMoreFailures);
    }

    [[nodiscard]] MemoryRows indicators() const
    {
        MemoryRows rows({{"card"},         {"on"},
                         {"id", 22},       {"name", 24},
                         {"module"},       {"value"},
                         {"value_before"}, {"unit"},
                         {"score"},        {"score_before"},
                         {"passes"},       {"weak"},
                         {"counted"},      {"missed"},
                         {"excluded"},     {"pending"},
                         {"low"},          {"high"},
                         {"month_value"},  {"month_counted"},
                         {"month_missed"}, {"month_excluded"},
                         {"peer"},         {"excellent"},
                         {"share"},        {"basis"},
                         {"small_sample"}, {"partial"},
                         {"leaving"},      {"missing", 30}});
        for (const MonthCard &month : m_report.cards) {
            for (std::size_t i = 0; i < month.indicators.size(); ++i)
                rows.add(indicatorRow(month.card, month.card.indicators[i], month.indicators[i]));
        }
        return rows;
    }

    [[nodiscard]] ExportRow indicatorRow(const ScoreCard &card, const IndicatorScore &score,
                                         const MonthIndicator &month) const
    {
        const CalendarSum &sum = month.calendar;
        return {card.card,
                card.on,
                score.id,
                score.name.*m_language,
                orBlank(score.module),
                orBlank(score.value),
                orBlank(month.valueBefore),
                nameOf(score.unit),
                orBlank(score.score),
                orBlank(month.scoreBefore),
                orBlank(score.passes),
                score.weak,
                score.counted,
                score.missed,
                score.excluded,
                score.pending,
                score.interval ? ExportCell(score.interval->low) : ExportCell(),
                score.interval ? ExportCell(score.interval->high) : ExportCell(),
                orBlank(sum.value),
                sum.counted,
                sum.missed,
                sum.excluded,
                orBlank(score.peer),
                orBlank(score.excellent),
                score.share,
                nameOf(score.basis),
                score.smallSample,
                score.partial,
                month.leaving,
                joined(score.missing)};
    }

    static void addTrend(const std::string &card, const std::string &indicator,
                         const std::vector<TrendPoint> &trend, MemoryRows &rows)
    {
        for (const TrendPoint &point : trend) {
            if (point.value || point.score)
                rows.add({card, indicator, point.day, orBlank(point.value), orBlank(point.score),
                          point.counted});
        }
    }

    [[nodiscard]] MemoryRows trends() const
    {
        MemoryRows rows({{"card"}, {"indicator", 22}, {"day"}, {"value"}, {"score"}, {"counted"}});
        for (const MonthCard &month : m_report.cards) {
            addTrend(month.card.card, std::string(compositeId), month.trend, rows);
            for (std::size_t i = 0; i < month.indicators.size(); ++i)
                addTrend(month.card.card, month.card.indicators[i].id, month.indicators[i].trend,
                         rows);
        }
        return rows;
    }

    [[nodiscard]] MemoryRows causes() const
    {
        MemoryRows rows({{"card"},
                         {"indicator", 22},
                         {"by"},
                         {"key", 24},
                         {"title", 30},
                         {"counted"},
                         {"missed"},
                         {"missed_share"}});
        for (const MonthCard &month : m_report.cards) {
            for (const Causes &one : month.causes) {
                for (const CauseDimension &dimension : one.dimensions) {
                    for (const Cause &cause : dimension.causes)
                        rows.add({one.card, one.indicator, std::string(nameOf(dimension.dimension)),
                                  cause.key, cause.title, cause.counted, cause.missed,
                                  cause.missedShare});
                }
            }
        }
        return rows;
    }

    [[nodiscard]] MemoryRows tips() const
    {
        MemoryRows rows({{"card"}, {"tip", 22}, {"indicator", 22}, {"gain"}, {"text", 60}});
        for (const MonthCard &month : m_report.cards) {
            for (const Tip &tip : month.card.tips)
                rows.add({month.card.card, tip.id, tip.indicator, tip.gain, tip.text.*m_language});
        }
        return rows;
    }

    [[nodiscard]] MemoryRows advice() const
    {
        MemoryRows rows({{"tip", 22},
                         {"indicator", 22},
                         {"adopted_on"},
                         {"ended_on"},
                         {"note", 30},
                         {"before"},
                         {"before_counted"},
                         {"after"},
                         {"after_counted"},
                         {"difference"},
                         {"difference_low"},
                         {"difference_high"},
                         {"verdict"}});
        for (const AdviceEffect &effect : m_report.advice) {
            const auto &adopted = effect.adopted;
            const auto &difference = effect.difference;
            rows.add({adopted.tip, adopted.indicator, adopted.adoptedOn, orBlank(adopted.endedOn),
                      adopted.note, orBlank(effect.before.value), effect.before.counted,
                      orBlank(effect.after.value), effect.after.counted,
                      difference ? ExportCell(difference->value) : ExportCell(),
                      difference ? ExportCell(difference->low) : ExportCell(),
                      difference ? ExportCell(difference->high) : ExportCell(),
                      nameOf(effect.verdict)});
        }
        return rows;
    }

    [[nodiscard]] MemoryRows appeals() const
    {
        MemoryRows rows({{"status", 24}, {"count"}, {"amount"}, {"currency"}});
        for (const AppealSum &sum : m_report.appeals)
            rows.add({sum.status, sum.count, Decimal{sum.amount, minorDigits(sum.currency)},
                      sum.currency});
        return rows;
    }

    [[nodiscard]] MemoryRows sources() const
    {
        MemoryRows rows(
            {{"kind"}, {"name", 20}, {"as_of", 20}, {"covered_days"}, {"days"}, {"fetch", 50}});
        for (const MonthSource &source : m_report.sources)
            rows.add({source.data.kind, source.data.name.*m_language, moment(source.data.asOf),
                      static_cast<std::int64_t>(source.coveredDays),
                      static_cast<std::int64_t>(m_report.daysOfMonth),
                      source.data.fetch.*m_language});
        return rows;
    }

    [[nodiscard]] MemoryRows files() const
    {
        MemoryRows rows({{"file", 40}, {"records", 20}, {"as_of", 20}, {"rows"}, {"rejected"}});
        for (const MonthFile &file : m_report.files)
            rows.add({file.file, joined(file.kinds), moment(file.asOf),
                      static_cast<std::int64_t>(file.rows),
                      static_cast<std::int64_t>(file.rejected)});
        return rows;
    }

    const MonthReport &m_report;
    TextLanguage m_language;
    Zone m_zone;
};

} // namespace

std::vector<ReportTable> tablesOf(const MonthReport &report, TextLanguage language)
{
    return Tables(report, language).make();
}

} // namespace starvane::core
