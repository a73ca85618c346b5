// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/score_card.h"

#include <QLineEdit>

#include <optional>

namespace starvane::ui {

/// What may be typed: a number between two others, or nothing.
struct FigureRange {
    double low = 0;
    double high = 0;
    bool isPercent = false; // typed as "93.5" or "93.5%", kept as the fraction 0.935
};

/// The values that a unit allows.
[[nodiscard]] FigureRange rangeOf(core::Unit unit);

/// A figure as it was typed; an empty text is none.
struct Figure {
    std::optional<double> number;
    bool isValid = true;
};
[[nodiscard]] Figure figureIn(const QString &text, const FigureRange &range);

/// A field for one figure. A wrong one is told by its frame and its description at once.
class FigureEdit final : public QLineEdit {
    Q_OBJECT

public:
    FigureEdit(const FigureRange &range, const QString &name, QWidget *parent);

    /// For another figure; the text is checked again.
    void setRange(const FigureRange &range, const QString &name);
    [[nodiscard]] Figure figure() const;
    /// What is wrong, in a sentence; empty when nothing is.
    [[nodiscard]] QString complaint() const;

private:
    void check();

    FigureRange m_range;
};

} // namespace starvane::ui
