// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_rules.h"

#include <algorithm>

namespace starvane::core {

namespace {

std::vector<std::string> namesAt(const toml::table &table, std::string_view key)
{
    const toml::node *const node = table.get(key);
    return node == nullptr ? std::vector<std::string>() : textsAt(*node, inQuotes(key));
}

/// { value = […] }, or { part = […], of = […] }
ReportRate readRate(const toml::key &name, const toml::node &node)
{
    const std::string quoted = inQuotes(name.str());
    const toml::table &table = tableAt(node, quoted);
    for (const auto &[key, columns] : table) {
        if (key.str() != "value" && key.str() != "part" && key.str() != "of")
            breakRule(lineOf(key), "unknown key " + inQuotes(key.str()) + " in " + quoted);
    }
    ReportRate rate{.indicator = std::string(name.str()),
                    .value = namesAt(table, "value"),
                    .part = namesAt(table, "part"),
                    .of = namesAt(table, "of")};
    if (rate.part.empty() != rate.of.empty() || rate.value.empty() == rate.of.empty())
        breakRule(lineOf(name), quoted + " needs 'value', or 'part' and 'of'");
    return rate;
}

} // namespace

ReportMapping readReport(const toml::table &table, std::uint64_t line)
{
    ReportMapping report;
    for (const auto &[name, node] : table) {
        if (name.str() == "weight")
            report.weight = textsAt(node, "'weight'");
        else
            report.rates.push_back(readRate(name, node));
    }
    if (report.rates.empty())
        breakRule(line, "a report needs an indicator");
    const bool hasMean = std::any_of(report.rates.begin(), report.rates.end(),
                                     [](const ReportRate &rate) { return !rate.value.empty(); });
    if (hasMean && report.weight.empty())
        breakRule(line, "a report with a 'value' needs 'weight'");
    return report;
}

} // namespace starvane::core
