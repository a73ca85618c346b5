// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/causes.h"
#include "ui/chart/heat_map.h"
#include "ui/indicator/record_query.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace starvane::ui {

/// A cause in words, with the records that it stands for.
struct CauseRow {
    QString name = {};
    std::int64_t missed = 0;
    std::int64_t counted = 0;
    double share = 0; // of all missed records
    double cumulative = 0; // with those before it; may pass 1 with products
    RecordGroup group = {}; // without keys: of several causes
    [[nodiscard]] QString sentence() const;
};

/// Makes rows of causes.
class CauseRows {
    Q_DECLARE_TR_FUNCTIONS(CauseRows)

public:
    /// Those with missed records, the most missed first, the others last.
    [[nodiscard]] static std::vector<CauseRow> of(const core::CauseDimension &dimension);
    /// The hours of weekdays with missed records, the most missed first.
    [[nodiscard]] static std::vector<CauseRow> of(const core::Causes &causes);
    [[nodiscard]] static RecordGroup groupOf(const HeatPlace &place);

private:
    [[nodiscard]] static QString nameOf(const core::Cause &cause, core::Dimension dimension);
};

} // namespace starvane::ui
