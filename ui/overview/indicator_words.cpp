// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/indicator_words.h"

#include "core/rating/reading_match.h"
#include "ui/format/brief.h"
#include "ui/words/format.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace starvane::ui {

namespace {

int urgency(const core::IndicatorScore &indicator)
{
    if (!indicator.score && !indicator.value)
        return 2;
    return indicator.weak ? 0 : 1;
}

/// The kind of record in "order.shipped_at".
QString kindOf(const std::string &need)
{
    return QString::fromStdString(need.substr(0, need.find('.')));
}

/// Not measured from records: it lives on readings.
bool isOfficialOnly(const core::IndicatorScore &indicator)
{
    return indicator.missing == std::vector<std::string>{"reading"};
}

} // namespace

State stateOf(const core::IndicatorScore &indicator)
{
    if (indicator.passes)
        return *indicator.passes ? State::Good : State::Weak;
    if (!indicator.score)
        return State::Unknown;
    if (indicator.weak)
        return State::Weak;
    return markOf(*indicator.score) == Mark::Fair ? State::Fair : State::Good;
}

std::vector<const core::IndicatorScore *>
inOrderOfUrgency(std::span<const core::IndicatorScore> indicators)
{
    std::vector<const core::IndicatorScore *> ordered;
    for (const auto &indicator : indicators)
        ordered.push_back(&indicator);
    std::ranges::stable_sort(ordered, [](const auto *a, const auto *b) {
        if (urgency(*a) != urgency(*b))
            return urgency(*a) < urgency(*b);
        if (a->share != b->share)
            return a->share > b->share;
        return a->weak && b->weak && a->score < b->score;
    });
    return ordered;
}

IndicatorWords::IndicatorWords(const core::IndicatorScore &indicator, const Overview &overview)
    : m_indicator(indicator)
    , m_overview(overview)
{
}

QString IndicatorWords::stateWord(State state)
{
    switch (state) {
    case State::Weak:
        return markWord(Mark::Weak);
    case State::Fair:
        return markWord(Mark::Fair);
    case State::Good:
        return markWord(Mark::Good);
    case State::Unknown:
        break;
    }
    return tr("not scored");
}

QString IndicatorWords::state() const
{
    if (!m_indicator.score && !m_indicator.value)
        return tr("no data");
    if (m_indicator.passes && *m_indicator.passes)
        return tr("passes");
    if (m_indicator.passes)
        return m_indicator.smallSample ? tr("fails, few records") : tr("fails");
    if (!m_indicator.score)
        return stateWord(State::Unknown);
    const QString form = m_indicator.smallSample && m_indicator.weak
        ? tr("%1 %2, few records", "points, state")
        : tr("%1 %2", "points, state");
    return form.arg(pointsText(*m_indicator.score, m_overview.card.scale),
                    stateWord(stateOf(m_indicator)));
}

QString IndicatorWords::value() const
{
    return m_indicator.value ? valueText(*m_indicator.value, m_indicator.unit)
                             : QStringLiteral("–");
}

QString IndicatorWords::limit() const
{
    const auto limit = m_overview.limits.find(m_indicator.id);
    if (limit == m_overview.limits.end())
        return {};
    const QString bound = valueText(limit->second.bound, m_indicator.unit);
    switch (limit->second.side) {
    case core::Limit::Side::AtMost:
        return tr("passes up to %1").arg(bound);
    case core::Limit::Side::Below:
        return tr("passes under %1").arg(bound);
    case core::Limit::Side::AtLeast:
        return tr("passes from %1 up").arg(bound);
    case core::Limit::Side::Above:
        break;
    }
    return tr("passes over %1").arg(bound);
}

bool IndicatorWords::wantsReading() const
{
    return m_indicator.basis != core::Basis::Computed;
}

QString IndicatorWords::counted() const
{
    const QString missed = countText(m_indicator.missed);
    const QString all = countText(m_indicator.counted);
    if (m_indicator.unit == core::Unit::Percent)
        return m_indicator.higherIsBetter ? tr("%1 of %2 missed").arg(missed, all)
                                          : tr("%1 of %2 failed").arg(missed, all);
    if (!m_indicator.peer)
        return tr("mean of %1").arg(all);
    return tr("%1 of %2 worse than %3")
        .arg(missed, all, valueText(*m_indicator.peer, m_indicator.unit));
}

QString IndicatorWords::evidence() const
{
    if (!m_indicator.value || m_indicator.basis != core::Basis::Computed)
        return {};
    if (m_indicator.pending == 0)
        return counted();
    return tr("%1 · %2 not due yet").arg(counted(), countText(m_indicator.pending));
}

bool IndicatorWords::isAssumed() const
{
    const bool benchmark =
        m_indicator.benchmarkSource == core::Source::Assumed && !m_indicator.passes;
    const bool share = m_indicator.shareSource == core::Source::Assumed && m_indicator.share > 0;
    return benchmark || share;
}

QString IndicatorWords::basis() const
{
    QStringList parts;
    switch (m_indicator.basis) {
    case core::Basis::Computed:
        parts << tr("computed");
        if (m_indicator.official && m_indicator.official->value && contradiction().isEmpty())
            parts << tr("back office %1")
                         .arg(valueText(*m_indicator.official->value, m_indicator.unit));
        break;
    case core::Basis::Official:
        parts << tr("official %1").arg(Brief::day(m_indicator.official->day, m_overview.card.on));
        break;
    case core::Basis::None:
        return {};
    }
    if (isAssumed())
        parts << tr("assumed ⓘ");
    if (m_indicator.partial)
        parts << tr("partial");
    return parts.join(QStringLiteral(" · "));
}

QString IndicatorWords::sample() const
{
    if (!m_indicator.smallSample)
        return {};
    if (!m_indicator.oneMoreFailure)
        return tr("small sample");
    return tr("small sample: one more failure %1")
        .arg(Brief::change(*m_indicator.oneMoreFailure, m_overview.card.scale));
}

QString IndicatorWords::interval() const
{
    if (!m_indicator.interval)
        return {};
    return tr("%1 to %2: where the true rate lies, as far as %3 records can tell")
        .arg(valueText(m_indicator.interval->low, m_indicator.unit),
             valueText(m_indicator.interval->high, m_indicator.unit),
             countText(m_indicator.counted));
}

QString IndicatorWords::oneMore() const
{
    if (!m_indicator.oneMoreFailure)
        return {};
    return tr("%1 points", "a change")
        .arg(Brief::change(*m_indicator.oneMoreFailure, m_overview.card.scale));
}

QString IndicatorWords::contradiction() const
{
    const core::ScoreCard &card = m_overview.card;
    if (!core::contradicts(m_indicator, card.on, card.scale))
        return {};
    const core::OfficialFigure &shown = *m_indicator.official;
    return tr("Back office %1: why?")
        .arg(shown.value ? valueText(*shown.value, m_indicator.unit)
                         : tr("%1 points").arg(pointsText(*shown.score, card.scale)));
}

QString IndicatorWords::details() const
{
    QStringList lines{pick(m_indicator.rule)};
    if (m_indicator.interval)
        lines << tr("95 % interval: %1").arg(interval());
    if (m_indicator.oneMoreFailure)
        lines << tr("One more failure: %1").arg(oneMore());
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString IndicatorWords::basisExplained() const
{
    QStringList sentences;
    const auto &i = m_indicator;
    if (i.benchmarkSource == core::Source::Assumed && i.peer && i.excellent) {
        const double scale = m_overview.card.scale;
        sentences
            << tr("Assumed: %1 is worth %2 points, %3 is worth %4. The platform does not publish "
                  "its benchmarks.")
                   .arg(valueText(*i.peer, i.unit), pointsText(4, scale),
                        valueText(*i.excellent, i.unit), pointsText(5, scale));
    }
    if (i.shareSource == core::Source::Assumed && i.share > 0)
        sentences << tr("Assumed: it makes up %1 of the composite.").arg(shareText(i.share));
    if (i.partial)
        sentences << tr("Partial: the imported files cover only a part of the days from %1 to %2.")
                         .arg(Brief::day(i.window.first, m_overview.card.on),
                              Brief::day(i.window.last, m_overview.card.on));
    return sentences.join(QLatin1Char('\n'));
}

QString IndicatorWords::remedy() const
{
    if (m_indicator.value || m_indicator.score)
        return {};
    if (isOfficialOnly(m_indicator))
        return tr("Only the back office shows it: %1").arg(pick(m_indicator.where));
    QSet<QString> kinds;
    for (const std::string &need : m_indicator.missing)
        kinds.insert(kindOf(need));
    QStringList sentences;
    for (const core::DataAge &data : m_overview.card.data) {
        if (kinds.contains(QString::fromStdString(data.kind)))
            sentences << tr("Needs %1: %2").arg(pick(data.name), pick(data.fetch));
    }
    if (sentences.isEmpty())
        sentences << (m_indicator.missing.empty()
                          ? tr("The imported files hold nothing to measure in these days.")
                          : tr("None of the imported files holds what it needs."));
    return sentences.join(QLatin1Char('\n'));
}

QString IndicatorWords::module() const
{
    if (!m_indicator.module)
        return {};
    for (const core::ModuleScore &module : m_overview.card.modules) {
        if (module.id == *m_indicator.module)
            return pick(module.name);
    }
    return {};
}

QString IndicatorWords::spoken() const
{
    QStringList parts{state(), value(),         limit(),  evidence(),
                      basis(), contradiction(), sample(), remedy()};
    parts.removeIf(
        [](const QString &part) { return part.isEmpty() || part == QLatin1String("–"); });
    return parts.join(QStringLiteral(", "));
}

} // namespace starvane::ui
