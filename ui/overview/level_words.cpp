// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/brief.h"
#include "ui/overview/indicator_words.h"
#include "ui/overview/level_card.h"
#include "ui/words/format.h"

#include <QStringList>

#include <algorithm>

namespace starvane::ui {

namespace {

/// Of a module; null when none of its indicators has points.
const core::IndicatorScore *weakestOf(const core::ScoreCard &card, const std::string &module)
{
    const core::IndicatorScore *weakest = nullptr;
    for (const core::IndicatorScore &one : card.indicators) {
        const bool isOfIt = one.module == module && one.score;
        if (isOfIt && (weakest == nullptr || *one.score < *weakest->score))
            weakest = &one;
    }
    return weakest;
}

} // namespace

std::optional<MonthChange> monthChange(const Overview &overview)
{
    constexpr std::chrono::days month{30};
    const auto &trend = overview.trend("composite");
    if (trend.empty() || !trend.back().score)
        return std::nullopt;
    const core::Day since = trend.back().day - month;
    for (const core::TrendPoint &point : trend) {
        if (point.day == since && point.score)
            return MonthChange{.change = *trend.back().score - *point.score, .since = since};
    }
    return std::nullopt;
}

LevelWords::LevelWords(const Overview &overview)
    : m_overview(overview)
{
}

QString LevelWords::composite() const
{
    const auto &card = m_overview.card;
    return pointsText(card.composite, card.scale);
}

QString LevelWords::day() const
{
    constexpr double usual = 5;
    const auto &card = m_overview.card;
    if (!m_overview.hasLevels())
        return {};
    const QString day = Brief::day(card.on, std::chrono::floor<std::chrono::days>(m_overview.now));
    if (card.scale == usual)
        return day;
    //: a day, the full score
    return tr("%1 · of %2").arg(day, QLocale().toString(card.scale));
}

QString LevelWords::passed() const
{
    std::int64_t known = 0;
    std::int64_t passing = 0;
    for (const core::IndicatorScore &indicator : m_overview.card.indicators) {
        known += indicator.passes ? 1 : 0;
        passing += indicator.passes.value_or(false) ? 1 : 0;
    }
    if (known == 0)
        return tr("no data");
    return tr("%1 of %2 indicators pass").arg(countText(passing), countText(known));
}

QString LevelWords::days() const
{
    const auto &indicators = m_overview.card.indicators;
    if (indicators.empty())
        return {};
    const core::Day today = std::chrono::floor<std::chrono::days>(m_overview.now);
    return tr("From %1 to %2")
        .arg(Brief::day(indicators.front().window.first, today),
             Brief::day(indicators.front().window.last, today));
}

QString LevelWords::badges() const
{
    QStringList lines;
    for (const core::Badge &badge : m_overview.card.badges) {
        const QString name = pick(badge.name);
        const QString needed = valueText(badge.needed, core::Unit::Percent);
        if (!badge.shown)
            lines << tr("%1: enter your rank (needs %2)").arg(name, needed);
        else if (badge.isReached())
            lines << tr("● %1: reached with rank %2")
                         .arg(name, valueText(*badge.shown, core::Unit::Percent));
        else
            lines << tr("▼ %1: rank %2, needs %3")
                         .arg(name, valueText(*badge.shown, core::Unit::Percent), needed);
    }
    return lines.join(QLatin1Char('\n'));
}

const core::Badge *LevelWords::unknownBadge() const
{
    const auto &badges = m_overview.card.badges;
    const auto found = std::ranges::find_if(
        badges, [](const core::Badge &badge) { return !badge.shown.has_value(); });
    return found == badges.end() ? nullptr : &*found;
}

QString LevelWords::bonus() const
{
    const auto &card = m_overview.card;
    if (card.bonus <= 0)
        return {};
    return tr("includes a bonus of %1").arg(pointsText(card.bonus, card.scale));
}

QString LevelWords::change() const
{
    const auto change = monthChange(m_overview);
    if (!change)
        return {};
    return tr("%1 since %2")
        .arg(Brief::change(change->change, m_overview.card.scale),
             Brief::day(change->since, m_overview.card.on));
}

QString LevelWords::next() const
{
    const auto &card = m_overview.card;
    if (!card.composite)
        return tr("No composite yet: no indicator has a score.");
    if (!card.next)
        return tr("The highest level.");
    return tr("%1 ★ needs %2")
        .arg(Brief::stars(card.next->stars), Brief::change(card.next->needed, card.scale));
}

QString LevelWords::byItself() const
{
    const auto &day = m_overview.nextByItself;
    if (!day)
        return {};
    return tr("By itself on %1, if the days go on as the last 28.")
        .arg(Brief::day(*day, m_overview.card.on));
}

QString LevelWords::gate() const
{
    const auto &next = m_overview.card.next;
    return next && next->gate ? pick(*next->gate) : QString();
}

std::vector<Link> LevelWords::modules() const
{
    std::vector<Link> links;
    for (const core::ModuleScore &module : m_overview.card.modules) {
        const core::IndicatorScore *const weakest = weakestOf(m_overview.card, module.id);
        if (weakest == nullptr)
            continue;
        //: a module, its points
        links.push_back(
            {.target = weakest->id,
             .text = tr("%1 %2").arg(pick(module.name),
                                     pointsText(module.score, m_overview.card.scale)),
             .toolTip = tr("Opens its weakest indicator, %1").arg(pick(weakest->name))});
    }
    return links;
}

std::vector<Link> LevelWords::weak() const
{
    std::vector<Link> links;
    for (const core::IndicatorScore *one : inOrderOfUrgency(m_overview.card.indicators)) {
        if (one->weak)
            links.push_back({.target = one->id,
                             .text = pick(one->name),
                             .toolTip = tr("Weak: opens the indicator")});
    }
    return links;
}

QString LevelWords::basis() const
{
    const bool assumed = m_overview.card.starsSource == core::Source::Assumed;
    return assumed && m_overview.hasLevels() ? tr("assumed ⓘ") : QString();
}

QString LevelWords::basisExplained() const
{
    QStringList levels;
    for (const double cutOff : m_overview.card.starCutOffs) {
        if (cutOff > 0)
            levels << pointsText(cutOff, m_overview.card.scale);
    }
    return tr("The platform does not publish the composites at which a level starts; these are "
              "assumed: %1.")
        .arg(levels.join(QStringLiteral(" · ")));
}

QString LevelWords::spoken() const
{
    const auto &card = m_overview.card;
    QStringList sentences;
    if (!m_overview.hasLevels())
        return QStringList{passed(), days()}.join(QLatin1Char(' '));
    if (card.stars)
        sentences << tr("%1 stars, composite %2.").arg(Brief::stars(*card.stars), composite());
    if (!change().isEmpty())
        sentences << change();
    sentences << next() << byItself() << gate() << basis() << bonus() << badges();
    for (const Link &module : modules())
        sentences << module.text;
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString LevelWords::course() const
{
    const auto &trend = m_overview.trend("composite");
    const auto known = [](const core::TrendPoint &point) { return point.score.has_value(); };
    const auto first = std::ranges::find_if(trend, known);
    if (first == trend.end())
        return tr("There is no composite in these 90 days.");
    const auto last = std::find_if(trend.rbegin(), trend.rend(), known);
    const auto lowest = std::ranges::min_element(trend, [](const auto &a, const auto &b) {
        return a.score.value_or(5.1) < b.score.value_or(5.1);
    });
    const auto written = [this](const core::TrendPoint &point) {
        //: points on a day
        return tr("%1 on %2")
            .arg(pointsText(point.score, m_overview.card.scale),
                 Brief::day(point.day, m_overview.card.on));
    };
    return tr("The composite went from %1 to %2; the lowest was %3.")
        .arg(written(*first), written(*last), written(*lowest));
}

} // namespace starvane::ui
