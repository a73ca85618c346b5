// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/score_extras.h"

#include "app/table.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace starvane::app {

namespace {

constexpr std::size_t mostGroups = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Score)
};

QString badgeLine(const core::Badge &badge, ui::Language language)
{
    const QString name = ui::pick(badge.name, language);
    if (!badge.shown)
        return Words::tr("%1: unknown; note it with “starvane reading --indicator %2”")
            .arg(name, QString::fromStdString(badge.reading));
    const QString shown = ui::valueText(*badge.shown, core::Unit::Percent);
    const QString needed = ui::valueText(badge.needed, core::Unit::Percent);
    if (!badge.isReached())
        return Words::tr("%1: not reached, rank %2, needs %3").arg(name, shown, needed);
    return Words::tr("%1: reached, rank %2, needs %3 (%4)")
        .arg(name, shown, needed, ui::pick(badge.text, language));
}

QString groupWord(const core::GroupMeasure &group)
{
    if (group.isSuspended)
        return Words::tr("suspended");
    return group.passes ? verdictWord(*group.passes) : QString();
}

QString groupTitle(const core::IndicatorScore &indicator, const core::Grouping &grouping,
                   ui::Language language)
{
    const QString name = ui::pick(indicator.name, language);
    if (grouping.by == "product_id")
        return Words::tr("%1: worst products").arg(name);
    return Words::tr("%1: worst by %2").arg(name, ui::groupName(grouping.by));
}

QString groupTable(const core::IndicatorScore &indicator, const core::Grouping &grouping)
{
    Table table({{}, {{}, Table::Align::Right}, {}, {}});
    const std::size_t shown = std::min(mostGroups, grouping.groups.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const core::GroupMeasure &group = grouping.groups[i];
        table.addRow({printable(QString::fromStdString(group.key)),
                      ui::valueText(group.value, indicator.unit),
                      Words::tr("of %1").arg(ui::sumText(group.denominator)), groupWord(group)});
    }
    QString text = table.text();
    text.chop(1); // lines are joined later
    return text;
}

} // namespace

bool hasComposite(const core::ScoreCard &card)
{
    const auto hasShare = [](const auto &part) { return part.share > 0; };
    return card.composite || std::any_of(card.indicators.begin(), card.indicators.end(), hasShare)
        || std::any_of(card.modules.begin(), card.modules.end(), hasShare);
}

QString verdictWord(bool passes)
{
    return passes ? Words::tr("passes") : Words::tr("fails");
}

QStringList awardLines(const core::ScoreCard &card, ui::Language language)
{
    QStringList lines;
    if (card.bonus != 0)
        lines += Words::tr("bonus %1, within the composite")
                     .arg(ui::changeText(card.bonus * card.scale / 5));
    for (const core::Badge &badge : card.badges)
        lines += badgeLine(badge, language);
    return lines;
}

QStringList groupLines(const core::ScoreCard &card, ui::Language language)
{
    QStringList lines;
    for (const core::IndicatorScore &indicator : card.indicators) {
        for (const core::Grouping &grouping : indicator.groupings) {
            if (grouping.groups.empty())
                continue;
            lines += QString();
            lines += groupTitle(indicator, grouping, language);
            lines += groupTable(indicator, grouping);
        }
    }
    return lines;
}

} // namespace starvane::app
