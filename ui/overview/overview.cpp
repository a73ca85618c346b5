// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview.h"

namespace starvane::ui {

const std::vector<core::TrendPoint> &Overview::trend(const std::string &id) const
{
    static const std::vector<core::TrendPoint> none;
    const auto found = trends.find(id);
    return found == trends.end() ? none : found->second;
}

} // namespace starvane::ui
