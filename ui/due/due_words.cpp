// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/due_words.h"

#include "core/layout/number_parsers.h"
#include "ui/format/brief.h"
#include "ui/words/format.h"

#include <QStringList>
#include <QTime>

#include <cmath>

namespace starvane::ui {

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

QString symbolOf(const std::string &currency)
{
    if (currency == "CNY")
        return QStringLiteral("¥");
    if (currency == "USD")
        return QStringLiteral("$");
    return currency.empty() ? QString() : QString::fromStdString(currency) + QChar(QChar::Nbsp);
}

} // namespace

QString DueWords::nearness(Nearness nearness, bool isOfThePast)
{
    switch (nearness) {
    case Nearness::Overdue:
        return tr("overdue");
    case Nearness::Today:
        return isOfThePast ? tr("that day") : tr("today");
    case Nearness::Later:
        break;
    }
    return tr("later");
}

QString DueWords::dueAt(core::Instant dueAt, const DueList &due, const core::Zone &zone)
{
    const core::LocalTime local = zone.toLocal(dueAt);
    if (due.isOfThePast() || local.day != zone.dayOf(due.now))
        return Brief::moment(dueAt, zone, due.now);
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(local.time.count()));
    return tr("today %1").arg(time.toString(QStringLiteral("HH:mm")));
}

QString DueWords::timeLeft(core::Instant dueAt, core::Instant at)
{
    const bool over = dueAt <= at;
    const std::int64_t seconds = std::abs((dueAt - at).count());
    if (seconds < 2 * hour) {
        const QString count = countText(seconds / minute);
        return over ? tr("%1 min overdue").arg(count) : tr("%1 min left").arg(count);
    }
    if (seconds < 2 * day) {
        const QString count = countText(seconds / hour);
        return over ? tr("%1 h overdue").arg(count) : tr("%1 h left").arg(count);
    }
    const QString count = countText(seconds / day);
    return over ? tr("%1 d overdue").arg(count) : tr("%1 d left").arg(count);
}

QString DueWords::money(std::int64_t minor, const std::string &currency)
{
    const int digits = core::minorDigits(currency);
    const double whole = double(std::abs(minor)) / std::pow(10.0, digits);
    const QString sign = minor < 0 ? QString(QChar(0x2212)) : QString();
    return sign + symbolOf(currency) + QLocale().toString(whole, 'f', digits);
}

QString DueWords::counts(const DueCounts &counts)
{
    QStringList parts;
    if (counts.overdue > 0)
        parts << tr("%1 overdue").arg(countText(counts.overdue));
    if (counts.today > 0 && counts.isOfThePast)
        parts << tr("%1 that day", "duties").arg(countText(counts.today));
    else if (counts.today > 0)
        parts << tr("%1 today", "duties").arg(countText(counts.today));
    return parts.join(QStringLiteral(" · "));
}

QString DueWords::moment(const DueList &due)
{
    if (!due.list.asOf)
        return {};
    const core::Zone zone = due.zone();
    const QString data = Brief::moment(*due.list.asOf, zone, due.now);
    const QString age = Brief::age(*due.list.asOf, due.now);
    const QString vanish =
        tr("Finished items disappear with the next import; you can also tick them off before.");
    constexpr std::int64_t longAgo = hour;
    if (due.list.at == *due.list.asOf && (due.now - due.list.at).count() >= longAgo)
        return tr("Your data end at %1 (%2); the time left is counted from then. %3")
            .arg(data, age, vanish);
    return vanish;
}

} // namespace starvane::ui
