// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/format.h"

#include "core/layout/number_parsers.h"

#include "ui/words/qt_day.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <cmath>

namespace starvane::ui {

namespace {

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

QString decimal(double number, int decimals, const Speech &speech)
{
    return withMinus(speech.locale().toString(rounded(number, decimals), 'f', decimals));
}

} // namespace

QString valueText(double value, core::Unit unit, const Speech &speech)
{
    switch (unit) {
    case core::Unit::Percent:
        return speech.translate("Format", "%1 %").arg(decimal(value * 100, 1, speech));
    case core::Unit::Hours:
        return speech.translate("Format", "%1 h").arg(decimal(value, 1, speech));
    case core::Unit::Days:
        return speech.translate("Format", "%1 days").arg(decimal(value, 1, speech));
    case core::Unit::Stars:
        return speech.translate("Format", "%1 stars").arg(decimal(value, 2, speech));
    case core::Unit::Points:
        return speech.translate("Format", "%1 points").arg(decimal(value, 2, speech));
    }
    return decimal(value, 2, speech);
}

QString valueText(const std::optional<double> &value, core::Unit unit, const Speech &speech)
{
    return value ? valueText(*value, unit, speech) : nothing;
}

QString pointsText(double score, double scale, const Speech &speech)
{
    return decimal(score * scale / 5, 2, speech);
}

QString pointsText(const std::optional<double> &score, double scale, const Speech &speech)
{
    return score ? pointsText(*score, scale, speech) : nothing;
}

QString changeText(double points, const Speech &speech)
{
    const QString text = decimal(points, 2, speech);
    return rounded(points, 2) > 0 ? QLatin1Char('+') + text : text;
}

QString moneyText(std::int64_t minorUnits, const std::string &currency, const Speech &speech)
{
    const int digits = core::minorDigits(currency);
    const double whole = static_cast<double>(minorUnits) / std::pow(10.0, digits);
    return withMinus(speech.locale().toString(whole, 'f', digits)) + QLatin1Char(' ')
        + QString::fromStdString(currency);
}

QString shareText(double share, const Speech &speech)
{
    const double percent = rounded(share * 100, 1);
    const int decimals = percent == std::round(percent) ? 0 : 1;
    return speech.translate("Format", "%1 %").arg(decimal(percent, decimals, speech));
}

QString countText(std::int64_t count, const Speech &speech)
{
    return withMinus(speech.locale().toString(qlonglong(count)));
}

QString countText(std::uint64_t count, const Speech &speech)
{
    return speech.locale().toString(qulonglong(count));
}

QString sumText(double sum, const Speech &speech)
{
    const double shown = rounded(sum, 1);
    return decimal(shown, shown == std::round(shown) ? 0 : 1, speech);
}

QString dayText(core::Day day, const Speech &speech)
{
    //: a day; QLocale's letters
    return speech.locale().toString(toDate(day), speech.translate("Format", "d MMM yyyy"));
}

QString monthText(std::chrono::year_month month, const Speech &speech)
{
    //: a month; QLocale's letters
    const QString pattern = speech.translate("Format", "MMMM yyyy");
    return speech.locale().toString(toDate(core::Day{month / 1}), pattern);
}

QString timeText(core::Instant instant, const core::Zone &zone, const Speech &speech)
{
    const core::LocalTime local = zone.toLocal(instant);
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(local.time.count()) * 1000);
    //: a day and a time; QLocale's letters
    return speech.locale().toString(QDateTime(toDate(local.day), time, Qt::UTC),
                                    speech.translate("Format", "d MMM yyyy HH:mm"));
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

QString markWord(Mark mark, const Speech &speech)
{
    switch (mark) {
    case Mark::Weak:
        return speech.translate("Format", "weak");
    case Mark::Fair:
        return speech.translate("Format", "fair");
    case Mark::Good:
        break;
    }
    return speech.translate("Format", "good");
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
