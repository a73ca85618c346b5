// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends_content.h"

#include "ui/format/brief.h"
#include "ui/words/format.h"

#include <algorithm>
#include <map>
#include <set>

namespace starvane::ui {

namespace {

constexpr double weakBelow = 4;
constexpr double fullScore = 5;

bool hasFigure(const ChosenTrend &trend, std::optional<double> core::TrendPoint::*figure)
{
    return std::ranges::any_of(trend.points, [figure](const core::TrendPoint &point) {
        return (point.*figure).has_value();
    });
}

/// Whether all of them have the same.
template <class T>
bool isOne(const std::vector<ChosenTrend> &trends, T ChosenTrend::*part)
{
    return std::ranges::all_of(
        trends, [&](const ChosenTrend &trend) { return trend.*part == trends.front().*part; });
}

} // namespace

TrendsContent::TrendsContent(const TrendsData &data, Measure wanted)
    : m_data(data)
    , m_wanted(wanted)
{
}

bool TrendsContent::canShowValues() const
{
    return !m_data.trends.empty() && m_data.trends.front().unit
        && isOne(m_data.trends, &ChosenTrend::unit);
}

bool TrendsContent::canShowScores() const
{
    return !canShowValues() || std::ranges::any_of(m_data.trends, [](const ChosenTrend &trend) {
        return hasFigure(trend, &core::TrendPoint::score);
    });
}

Measure TrendsContent::measure() const
{
    if (m_wanted == Measure::Values)
        return canShowValues() ? Measure::Values : Measure::Scores;
    return canShowScores() ? Measure::Scores : Measure::Values;
}

TimeAxis TrendsContent::axis() const
{
    if (measure() == Measure::Values)
        return {.unit = m_data.trends.front().unit};
    // Platforms of different scales meet at five points.
    const bool oneScale = !m_data.trends.empty() && isOne(m_data.trends, &ChosenTrend::scale);
    return {.unit = {}, .scale = oneScale ? m_data.trends.front().scale : fullScore};
}

/// As short as it stays plain: the store where there are several, the card where a store has
/// several composites.
QString TrendsContent::name(const ChosenTrend &trend) const
{
    const auto sameStore = [&](const ChosenTrend &other) {
        return other.key.store == m_data.trends.front().key.store;
    };
    const auto isOtherComposite = [&](const ChosenTrend &other) {
        return !other.unit && other.key.store == trend.key.store && other.key != trend.key;
    };
    QString text = pick(trend.name);
    if (!trend.unit)
        text = std::ranges::any_of(m_data.trends, isOtherComposite)
            //: a card's
            ? tr("%1 composite").arg(pick(trend.name))
            : tr("Composite");
    if (std::ranges::all_of(m_data.trends, sameStore))
        return text;
    //: a store, one of its indicators
    return tr("%1: %2").arg(QString::fromStdString(trend.key.store), text);
}

/// Those of the period before are drawn where the one after them is that is as far from the end.
std::vector<TimePoint> TrendsContent::points(const std::vector<core::TrendPoint> &trend,
                                             const std::vector<core::DayRange> &periods,
                                             std::int64_t smallSample) const
{
    const auto figure =
        measure() == Measure::Values ? &core::TrendPoint::value : &core::TrendPoint::score;
    std::vector<TimePoint> points;
    const std::size_t count = std::min({trend.size(), periods.size(), m_data.periods.size()});
    points.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        points.push_back({.day = m_data.periods[i].first,
                          .days = periods[i],
                          .value = trend[i].*figure,
                          .small = trend[i].counted > 0 && trend[i].counted < smallSample,
                          .range = {}});
    return points;
}

void TrendsContent::addSeries(const ChosenTrend &trend, int style, TimeContent &content) const
{
    content.series.push_back({.name = name(trend),
                              .style = style,
                              .points = points(trend.points, m_data.periods, trend.smallSample)});
    if (!trend.before.empty())
        content.series.push_back(
            {.name = name(trend),
             .style = style,
             .isBefore = true,
             .points = points(trend.before, m_data.before, trend.smallSample)});
}

void TrendsContent::addLines(TimeContent &content) const
{
    if (measure() == Measure::Scores) {
        const double scale = content.axis.scale;
        content.lines.push_back({.value = weakBelow,
                                 .label = tr("weak under %1").arg(pointsText(weakBelow, scale)),
                                 .isWeak = true});
        return;
    }
    std::set<std::string> told;
    for (const ChosenTrend &trend : m_data.trends) {
        if (told.insert(trend.key.card + '/' + trend.key.indicator).second)
            addValueLines(trend, content);
    }
}

void TrendsContent::addValueLines(const ChosenTrend &trend, TimeContent &content) const
{
    const auto add = [&](double value, const QString &label, bool isWeak) {
        const bool isAlone = isOne(m_data.trends, &ChosenTrend::name);
        content.lines.push_back({.value = value,
                                 //: an indicator, what a line says
                                 .label = isAlone ? label : tr("%1: %2").arg(name(trend), label),
                                 .isWeak = isWeak});
    };
    const core::Unit unit = trend.unit.value_or(core::Unit::Percent);
    if (trend.peer)
        add(*trend.peer,
            //: points, the value they are given for
            tr("%1 points: %2")
                .arg(pointsText(weakBelow, trend.scale), valueText(*trend.peer, unit)),
            true);
    if (trend.excellent)
        add(*trend.excellent,
            tr("%1 points: %2")
                .arg(pointsText(fullScore, trend.scale), valueText(*trend.excellent, unit)),
            false);
    if (trend.limit)
        add(trend.limit->bound, tr("limit %1").arg(valueText(trend.limit->bound, unit)), true);
}

QString TrendsContent::changeText(const core::RuleChange &change) const
{
    const QString card = pick(change.card);
    const QString indicator = pick(change.indicator);
    switch (change.kind) {
    case core::RuleChange::Kind::Version:
        return tr("new rules for %1").arg(card);
    case core::RuleChange::Kind::ExclusionBegins:
        //: an indicator, what is left out
        return tr("%1 leaves out: %2").arg(indicator, pick(change.why));
    case core::RuleChange::Kind::ExclusionEnds:
        return tr("%1 no longer leaves out: %2").arg(indicator, pick(change.why));
    case core::RuleChange::Kind::BlendBegins:
        return tr("%1 is measured in a new way").arg(indicator);
    }
    return card;
}

/// With the store's name where there are lines of several.
void TrendsContent::addPromotions(TimeContent &content) const
{
    const auto sameStore = [&](const ChosenTrend &other) {
        return other.key.store == m_data.trends.front().key.store;
    };
    const bool isOneStore = std::ranges::all_of(m_data.trends, sameStore);
    for (const StorePromotion &one : m_data.promotions) {
        const QString name = QString::fromStdString(one.promotion.name);
        content.marks.push_back({.days = one.promotion.days,
                                 .kind = MarkKind::Promotion,
                                 //: a store, its promotion
                                 .text = isOneStore
                                     ? name
                                     : tr("%1: %2").arg(QString::fromStdString(one.store), name)});
    }
}

/// A mark a day and kind for imports: their files together.
void TrendsContent::addMarks(TimeContent &content) const
{
    for (const StoreRuleChange &one : m_data.ruleChanges)
        content.marks.push_back({.days = {one.change.day, one.change.day},
                                 .kind = MarkKind::RuleChange,
                                 .text = changeText(one.change)});
    addPromotions(content);
    std::map<core::Day, QStringList> files;
    for (const StoreImport &one : m_data.imports)
        files[one.day] << fileNameText(pathOf(one.file));
    for (auto &[day, names] : files) {
        names.removeDuplicates();
        content.marks.push_back({.days = {day, day},
                                 .kind = MarkKind::Import,
                                 .text = names.join(QStringLiteral(", "))});
    }
}

TimeContent TrendsContent::content() const
{
    TimeContent content{.title = tr("Trends"), .axis = axis(), .series = {}};
    int style = 0;
    for (const ChosenTrend &trend : m_data.trends)
        addSeries(trend, style++, content);
    addLines(content);
    addMarks(content);
    return content;
}

} // namespace starvane::ui
