// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/indicator_facts.h"

#include "ui/format/brief.h"
#include "ui/overview/indicator_words.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QStringList>

namespace starvane::ui {

std::vector<Fact> IndicatorFacts::all() const
{
    const IndicatorWords words(m_score, m_figures.overview);
    std::vector<Fact> facts;
    for (const Fact &fact :
         {Fact{tr("Rule"), pick(m_score.rule)}, Fact{tr("Days"), window()},
          Fact{tr("Benchmark"), benchmark()}, Fact{tr("Share"), share()},
          Fact{tr("One more failure"), words.oneMore()},
          Fact{tr("95 % interval"), words.interval()}, Fact{tr("Back office"), official()},
          Fact{tr("What is at stake"), pick(m_score.why)},
          Fact{tr("Where the back office shows it"), pick(m_score.where)},
          //: the text of the platform that a rule is taken from
          Fact{tr("Taken from"), pick(m_figures.source)}}) {
        if (!fact.text.isEmpty())
            facts.push_back(fact);
    }
    return facts;
}

QString IndicatorFacts::window() const
{
    const core::Day on = m_figures.overview.card.on;
    const auto days = (m_score.window.last - m_score.window.first).count() + 1;
    //: first day, last day, how many
    return tr("%1 to %2, %3 days")
        .arg(Brief::day(m_score.window.first, on), Brief::day(m_score.window.last, on),
             countText(std::int64_t(days)));
}

QString IndicatorFacts::benchmark() const
{
    const QString limit = IndicatorWords(m_score, m_figures.overview).limit();
    if (!limit.isEmpty())
        return limit;
    if (!m_score.peer || !m_score.excellent)
        return {};
    const double scale = m_figures.overview.card.scale;
    return tr("%1 is worth %2 points, %3 is worth %4; %5")
        .arg(valueText(*m_score.peer, m_score.unit), pointsText(4, scale),
             valueText(*m_score.excellent, m_score.unit), pointsText(5, scale),
             sourceName(m_score.benchmarkSource));
}

QString IndicatorFacts::share() const
{
    if (m_score.share <= 0)
        return {};
    return tr("%1 of the composite; %2")
        .arg(shareText(m_score.share), sourceName(m_score.shareSource));
}

QString IndicatorFacts::official() const
{
    if (!m_score.official || (!m_score.official->value && !m_score.official->score))
        return {};
    QStringList parts;
    if (m_score.official->value)
        parts << valueText(*m_score.official->value, m_score.unit);
    if (m_score.official->score)
        parts << tr("%1 points")
                     .arg(pointsText(*m_score.official->score, m_figures.overview.card.scale));
    //: a value and points, a day
    return tr("%1 on %2")
        .arg(parts.join(QStringLiteral(" · ")),
             Brief::day(m_score.official->day, m_figures.overview.card.on));
}

} // namespace starvane::ui
