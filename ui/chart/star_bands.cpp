// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/star_bands.h"

namespace starvane::ui {

std::vector<TimeBand> starBands(const std::vector<double> &cutOffs)
{
    constexpr double bestScore = 5;
    std::vector<TimeBand> bands;
    double above = bestScore;
    for (std::size_t i = 0; i < cutOffs.size(); ++i) {
        if (i % 2 == 0)
            bands.push_back({cutOffs[i], above});
        above = cutOffs[i];
    }
    return bands;
}

} // namespace starvane::ui
