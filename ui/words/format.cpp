// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <cmath>

namespace starvane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

const QChar minusSign(0x2212);
const QString nothing(QChar(0x2013));

/// No "−0.0": what rounds to zero has no sign.
double rounded(double number, int decimals)
{
    const double power = std::pow(10.0, decimals);
    const double result = std::round(number * power) / power;
    return result == 0 ? 0 : result;
}

QString withMinus(QString text)
{
    return text.replace(QLatin1Char('-'), minusSign);
}

QString decimal(double number, int decimals, const QLocale &locale)
{
    return withMinus(locale.toString(rounded(number, decimals), 'f', decimals));
}

QDate toDate(core::Day day)
{
    const std::chrono::year_month_day date(day);
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

} // namespace

QString valueText(double value, core::Unit unit, const QLocale &locale)
{
    switch (unit) {
    case core::Unit::Percent:
        return Words::tr("%1 %").arg(decimal(value * 100, 1, locale));
    case core::Unit::Hours:
        return Words::tr("%1 h").arg(decimal(value, 1, locale));
    case core::Unit::Days:
        return Words::tr("%1 days").arg(decimal(value, 1, locale));
    case core::Unit::Stars:
        return Words::tr("%1 stars").arg(decimal(value, 2, locale));
    case core::Unit::Points:
        return Words::tr("%1 points").arg(decimal(value, 2, locale));
    }
    return decimal(value, 2, locale);
}

QString valueText(const std::optional<double> &value, core::Unit unit, const QLocale &locale)
{
    return value ? valueText(*value, unit, locale) : nothing;
}

QString pointsText(double score, double scale, const QLocale &locale)
{
    return decimal(score * scale / 5, 2, locale);
}

QString pointsText(const std::optional<double> &score, double scale, const QLocale &locale)
{
    return score ? pointsText(*score, scale, locale) : nothing;
}

QString changeText(double points, const QLocale &locale)
{
    const QString text = decimal(points, 2, locale);
    return rounded(points, 2) > 0 ? QLatin1Char('+') + text : text;
}

QString shareText(double share, const QLocale &locale)
{
    const double percent = rounded(share * 100, 1);
    const int decimals = percent == std::round(percent) ? 0 : 1;
    return Words::tr("%1 %").arg(decimal(percent, decimals, locale));
}

QString countText(std::int64_t count, const QLocale &locale)
{
    return withMinus(locale.toString(qlonglong(count)));
}

QString countText(std::uint64_t count, const QLocale &locale)
{
    return locale.toString(qulonglong(count));
}

QString sumText(double sum, const QLocale &locale)
{
    const double shown = rounded(sum, 1);
    return decimal(shown, shown == std::round(shown) ? 0 : 1, locale);
}

QString dayText(core::Day day, const QLocale &locale)
{
    //: a day; QLocale's letters
    return locale.toString(toDate(day), Words::tr("d MMM yyyy"));
}

QString timeText(core::Instant instant, const core::Zone &zone, const QLocale &locale)
{
    const core::LocalTime local = zone.toLocal(instant);
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(local.time.count()) * 1000);
    //: a day and a time; QLocale's letters
    return locale.toString(QDateTime(toDate(local.day), time, Qt::UTC),
                           Words::tr("d MMM yyyy HH:mm"));
}

QString starsText(double stars)
{
    const int halves = std::clamp(int(std::lround(stars * 2)), 0, 10);
    QString text(halves / 2, QChar(0x2605));
    if (halves % 2 == 1)
        text += QChar(0x00BD);
    return text.leftJustified(5, QChar(0x2606));
}

Mark markOf(double score)
{
    if (score < 4.0)
        return Mark::Weak;
    return score < 4.5 ? Mark::Fair : Mark::Good;
}

QString markSign(Mark mark)
{
    constexpr std::array signs = {u'▼', u'▲', u'●'};
    return {QChar(signs.at(static_cast<std::size_t>(mark)))};
}

QString markWord(Mark mark)
{
    switch (mark) {
    case Mark::Weak:
        return Words::tr("weak");
    case Mark::Fair:
        return Words::tr("fair");
    case Mark::Good:
        break;
    }
    return Words::tr("good");
}

QString pathText(const std::filesystem::path &path)
{
    const std::u8string text = path.u8string();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString fileNameText(const std::filesystem::path &path)
{
    return pathText(path.has_filename() ? path.filename() : path);
}

std::filesystem::path pathOf(std::string_view utf8)
{
    return {std::u8string(utf8.begin(), utf8.end())};
}

} // namespace starvane::ui
