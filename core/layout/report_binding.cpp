// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/report_binding.h"

namespace starvane::core {

BoundReport bindReport(const ReportMapping &report, const HeaderIndex &header)
{
    BoundReport bound;
    const auto find = [&](const std::vector<std::string> &names) {
        const auto column = header.findFirst(names);
        if (column)
            bound.columns.insert(*column);
        return column;
    };
    bound.weight = find(report.weight);
    for (const ReportRate &rate : report.rates) {
        const BoundRate columns{
            .rate = &rate, .value = find(rate.value), .part = find(rate.part), .of = find(rate.of)};
        const bool isMean = columns.value && bound.weight;
        if (isMean || (columns.part && columns.of))
            bound.rates.push_back(columns);
    }
    return bound;
}

std::vector<std::string> missingOfReport(const ReportMapping &mapping, const BoundReport &report)
{
    std::vector<std::string> missing;
    if (!mapping.weight.empty() && !report.weight)
        missing.push_back(mapping.weight.front());
    if (report.rates.empty()) {
        const ReportRate &first = mapping.rates.front();
        missing.push_back(first.value.empty() ? first.part.front() : first.value.front());
    }
    return missing;
}

} // namespace starvane::core
