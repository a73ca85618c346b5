// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/change.h"
#include "ui/chart/waterfall.h"

#include <QCoreApplication>
#include <QString>

namespace starvane::ui {

/// What is said of a change between two days. Formats figures; the split itself is core's.
class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    /// "The composite fell by 0.21 from 1 Sep to 30 Sep 2022, most of it through …".
    [[nodiscard]] static QString sentence(const core::CompositeChange &change);
    [[nodiscard]] static QString
    sentence(const core::IndicatorChange &change, const core::DimensionChange &dimension);
    [[nodiscard]] static Waterfall waterfall(const core::CompositeChange &change);
    [[nodiscard]] static Waterfall
    waterfall(const core::IndicatorChange &change, const core::DimensionChange &dimension);
    /// A difference of two values with its sign and unit: "−1.4 pp", "+3.2 h".
    [[nodiscard]] static QString difference(double difference, core::Unit unit);
};

} // namespace starvane::ui
