// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/cause_rows.h"

#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QLocale>

#include <algorithm>

namespace starvane::ui {

namespace {

void addUp(std::vector<CauseRow> &rows)
{
    double sum = 0;
    for (CauseRow &row : rows) {
        sum += row.share;
        row.cumulative = sum;
    }
}

} // namespace

QString CauseRow::sentence() const
{
    //: a cause, missed, counted, a share
    return CauseRows::tr("%1: %2 of %3 missed, %4 of all that were")
        .arg(name, countText(missed), countText(counted), valueText(share, core::Unit::Percent));
}

QString CauseRows::nameOf(const core::Cause &cause, core::Dimension dimension)
{
    if (cause.key.empty())
        return tr("not stated");
    if (dimension == core::Dimension::Kind)
        return penaltyName(cause.key);
    return QString::fromStdString(cause.title.empty() ? cause.key : cause.title);
}

std::vector<CauseRow> CauseRows::of(const core::CauseDimension &dimension)
{
    std::vector<CauseRow> rows;
    for (const core::Cause &cause : dimension.causes) {
        if (cause.missed == 0)
            continue;
        const QString name = nameOf(cause, dimension.dimension);
        rows.push_back({.name = name,
                        .missed = cause.missed,
                        .counted = cause.counted,
                        .share = cause.missedShare,
                        .group = {.keys = {{dimension.dimension, cause.key}}, .name = name}});
    }
    if (dimension.others && dimension.others->sum.missed > 0) {
        const core::Cause &sum = dimension.others->sum;
        rows.push_back({.name = tr("%Ln other(s)", nullptr, int(dimension.others->keys)),
                        .missed = sum.missed,
                        .counted = sum.counted,
                        .share = sum.missedShare,
                        .group = {}});
    }
    addUp(rows);
    return rows;
}

RecordGroup CauseRows::groupOf(const HeatPlace &place)
{
    return {.keys = {{core::Dimension::Weekday, std::to_string(place.weekday + 1)},
                     {core::Dimension::Hour, std::to_string(place.hour)}},
            .name = HeatMap::name(place)};
}

std::vector<CauseRow> CauseRows::of(const core::Causes &causes)
{
    std::vector<CauseRow> rows;
    for (int weekday = 0; weekday < int(causes.heat.size()); ++weekday) {
        const auto &hours = causes.heat.at(std::size_t(weekday));
        for (int hour = 0; hour < int(hours.size()); ++hour) {
            const core::HeatCell &cell = hours.at(std::size_t(hour));
            if (cell.missed == 0)
                continue;
            const HeatPlace place{weekday, hour};
            rows.push_back({.name = HeatMap::name(place),
                            .missed = cell.missed,
                            .counted = cell.counted,
                            .share = double(cell.missed) / double(causes.missed),
                            .group = groupOf(place)});
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &CauseRow::missed);
    addUp(rows);
    return rows;
}

} // namespace starvane::ui
