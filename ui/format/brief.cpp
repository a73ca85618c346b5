// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/brief.h"

#include "ui/words/format.h"
#include "ui/words/language.h"
#include "ui/words/qt_day.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr double fullScore = 5;

} // namespace

QString pick(const core::Text &text)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return pick(text, chinese ? Language::Chinese : Language::English);
}

QString Brief::change(double scoreChange, double scale)
{
    return changeText(scoreChange * scale / fullScore);
}

QString Brief::stars(double stars)
{
    return QLocale().toString(stars, 'f', 1);
}

QString Brief::day(core::Day day, core::Day today)
{
    const QDate date = toDate(day);
    //: a day without and with its year; QLocale's letters
    const QString format = date.year() == toDate(today).year() ? tr("d MMM") : tr("d MMM yyyy");
    return QLocale().toString(date, format);
}

QString Brief::moment(core::Instant instant, const core::Zone &zone, core::Instant now)
{
    const core::LocalTime local = zone.toLocal(instant);
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(local.time.count()));
    //: a day, a time
    return tr("%1 %2").arg(day(local.day, zone.dayOf(now)), time.toString(QStringLiteral("HH:mm")));
}

QString Brief::age(core::Instant instant, core::Instant now)
{
    constexpr std::int64_t hour = 3600;
    constexpr std::int64_t dayLength = 24 * hour;
    const std::int64_t seconds = (now - instant).count();
    if (seconds < hour)
        return tr("just now");
    if (seconds < 2 * dayLength)
        return tr("%1 h old").arg(countText(seconds / hour));
    const std::int64_t days = seconds / dayLength;
    if (days < 100)
        return tr("%1 d old").arg(countText(days));
    if (days < 730)
        return tr("%1 months old").arg(countText(days * 100 / 3044));
    return tr("%1 years old").arg(countText(days * 100 / 36525));
}

QString Brief::duration(std::chrono::seconds time)
{
    const auto seconds = std::max<std::int64_t>(1, time.count());
    if (seconds < 90)
        return tr("%1 s").arg(countText(seconds));
    return tr("%1 min").arg(countText((seconds + 30) / 60));
}

QString Brief::month(core::Day day)
{
    //: a month on an axis; QLocale's letters
    return QLocale().toString(toDate(day), tr("MMM"));
}

QString Brief::monthOfYear(core::Day day)
{
    //: a month and its year; QLocale's letters
    return QLocale().toString(toDate(day), tr("MMMM yyyy"));
}

QString Brief::sentences(QStringList sentences)
{
    sentences.removeAll(QString());
    // A Chinese full stop brings its own space.
    return sentences.join(QLatin1Char(' ')).replace(QStringLiteral("。 "), QStringLiteral("。"));
}

QString Brief::year(core::Day day)
{
    //: a year on an axis; QLocale's letters
    return QLocale().toString(toDate(day), tr("yyyy"));
}

QString toolTipOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString html = text.toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(html);
}

} // namespace starvane::ui
