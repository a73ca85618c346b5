// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/score_card.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <span>
#include <vector>

namespace starvane::ui {

class TrendView;

/// What a trend is drawn against.
struct TrendFrame {
    QString name; // of the line, for the read-out
    double scale = 5; // points are written of this
    std::vector<double> bands; // scores at which a star level starts
    std::int64_t smallSample = 0;
};

/// A score over time with the star levels behind it. Draws what it is given; computes and loads
/// nothing. The pointer or the arrow keys read out a day.
class TrendChart final : public QWidget {
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    void
    setTrend(std::span<const core::TrendPoint> trend, const TrendFrame &frame, const Theme &theme);
    /// The day read out; nothing when none is. For tests and assistive technology.
    [[nodiscard]] QString readOut() const;
    [[nodiscard]] QSize sizeHint() const override;

private:
    TrendView *m_view; // in our layout
};

} // namespace starvane::ui
