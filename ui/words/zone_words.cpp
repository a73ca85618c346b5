// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/zone_words.h"

#include "core/base/time.h"

#include <cstdlib>
#include <optional>

namespace starvane::ui {

namespace {

bool isBeijing(const std::string &zone)
{
    return zone == "Asia/Shanghai";
}

std::chrono::seconds offsetIn(unsigned month, const core::Zone &zone)
{
    const core::Day day(std::chrono::year(2025) / std::chrono::month(month) / 1);
    const core::LocalTime local = zone.toLocal(core::Instant(day.time_since_epoch()));
    return local.day - day + local.time;
}

/// Nothing for a zone that has a summer time.
std::optional<std::chrono::minutes> offsetOf(const core::Zone &zone)
{
    const auto winter = offsetIn(1, zone);
    if (winter != offsetIn(7, zone))
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::minutes>(winter);
}

QString offsetText(std::chrono::minutes offset)
{
    const QString utc = QStringLiteral("UTC");
    const auto minutes = std::abs(offset.count());
    if (minutes == 0)
        return utc;
    const QString hours =
        (offset.count() < 0 ? QChar(u'−') : QChar(u'+')) + QString::number(minutes / 60);
    const auto rest = minutes % 60;
    return utc + hours
        + (rest == 0 ? QString() : QStringLiteral(":%1").arg(rest, 2, 10, QLatin1Char('0')));
}

} // namespace

QString zoneText(const std::string &zone, const Speech &speech)
{
    if (isBeijing(zone))
        return speech.translate("Zones", "Beijing time");
    const auto known = core::Zone::find(zone);
    const auto offset = known ? offsetOf(*known) : std::nullopt;
    return offset ? offsetText(*offset) : QString::fromStdString(zone);
}

QString clockText(const std::string &zone, const Speech &speech)
{
    const QString name = zoneText(zone, speech);
    //: the title of a column; a zone
    return isBeijing(zone) ? name : speech.translate("Zones", "Time (%1)").arg(name);
}

} // namespace starvane::ui
