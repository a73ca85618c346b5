// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/describe_reconciliation.h"

#include "ui/words/format.h"
#include "ui/words/names.h"
#include "ui/words/speech.h"
#include "ui/words/zone_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace starvane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

/// As exactly as the reading is shown, so that two figures that differ look different.
QString figureText(double figure, const core::Reconciliation &about)
{
    const int decimals =
        about.rounding > 0 ? static_cast<int>(std::lround(-std::log10(2 * about.rounding))) : 4;
    if (about.isScore)
        return Words::tr("%1 points").arg(QLocale().toString(figure, 'f', std::max(2, decimals)));
    if (about.unit == core::Unit::Percent)
        return Speech()
            .translate("Format", "%1 %")
            .arg(QLocale().toString(100 * figure, 'f', std::max(1, decimals - 2)));
    return valueText(figure, about.unit);
}

QString list(const std::vector<std::string> &needs)
{
    QStringList names;
    for (const std::string &need : needs)
        names << QString::fromStdString(need);
    //: between the names of kinds of data
    return names.join(Words::tr(", "));
}

/// The condition of a sentence.
struct Condition {
    const core::Reconciliation &about;

    QString operator()(const core::AutomaticReplies &replies) const
    {
        return replies.count ? Words::tr("if automatic replies counted as answers")
                             : Words::tr("if automatic replies did not count as answers");
    }
    QString operator()(const core::MovedWindow &window) const
    {
        const std::chrono::days by{window.days};
        return Words::tr("if the window ran from %1 to %2")
            .arg(dayText(about.window.first + by), dayText(about.window.last + by));
    }
    QString operator()(const core::OtherZone &zone) const
    {
        return Words::tr("if days were those of %1, not of %2")
            .arg(zoneText(zone.zone), zoneText(about.zone));
    }
    QString operator()(const core::EarlierData &data) const
    {
        const auto zone = core::Zone::find(about.zone).value_or(core::Zone::utc());
        return Words::tr("if only what happened until %1 were known")
            .arg(timeText(data.asOf, zone));
    }
    QString operator()(const core::MissingData & /*unused*/) const { return {}; }
};

bool isWorthTelling(const core::Explanation &explanation, const core::Reconciliation &about)
{
    return std::holds_alternative<core::MissingData>(explanation.assumption)
        || (explanation.remaining && *explanation.remaining < std::abs(*about.difference()));
}

} // namespace

QString describe(const core::Reconciliation &reconciliation, Language language)
{
    const QString name =
        Words::tr("%1, %2").arg(pick(reconciliation.name, language), dayText(reconciliation.day));
    if (!reconciliation.reading)
        return Words::tr("%1: it is not noted what the back office shows.").arg(name);
    const QString shown = figureText(*reconciliation.reading, reconciliation);
    if (!reconciliation.computed && !reconciliation.missing.empty())
        return Words::tr("%1: the back office shows %2; the files give nothing, without data for "
                         "%3.")
            .arg(name, shown, list(reconciliation.missing));
    if (!reconciliation.computed)
        return Words::tr("%1: the back office shows %2; the files give nothing to compare.")
            .arg(name, shown);
    const QString computed = figureText(*reconciliation.computed, reconciliation);
    if (reconciliation.isWithinRounding)
        return Words::tr("%1: the back office shows %2, and so do the files.").arg(name, shown);
    return Words::tr("%1: the back office shows %2, the files give %3.").arg(name, shown, computed);
}

QString describe(const core::Explanation &explanation, const core::Reconciliation &reconciliation)
{
    if (const auto *const missing = std::get_if<core::MissingData>(&explanation.assumption))
        return Words::tr("Files are missing: the window is covered only in part by %1.")
            .arg(list(missing->needs));
    const QString condition = std::visit(Condition{reconciliation}, explanation.assumption);
    const QString changed = countText(explanation.changed);
    if (!explanation.recomputed)
        return Words::tr("There would be no figure %1; records judged otherwise: %2.")
            .arg(condition, changed);
    return Words::tr("It would be %1 %2; records judged otherwise: %3.")
        .arg(figureText(*explanation.recomputed, reconciliation), condition, changed);
}

QStringList describeExplanations(const core::Reconciliation &reconciliation)
{
    QStringList sentences;
    for (const core::Explanation &explanation : reconciliation.explanations) {
        if (isWorthTelling(explanation, reconciliation))
            sentences << describe(explanation, reconciliation);
    }
    return sentences;
}

QString describeOutcome(const core::Reconciliation &reconciliation)
{
    if (!reconciliation.difference() || reconciliation.isWithinRounding)
        return {};
    if (reconciliation.explanations.empty() || !reconciliation.explanations.front().explains)
        return Words::tr("Nothing that was tried explains the difference.");
    return Words::tr("The first of these explains the difference.");
}

} // namespace starvane::ui
