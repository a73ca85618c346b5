// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/overview/overview.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <optional>

class QLabel;

namespace starvane::ui {

class Label;
class LevelScale;
class StarRow;

/// How the composite of the last day differs from the one a month before: two points of the trend.
struct MonthChange {
    double change;
    core::Day since;
};
[[nodiscard]] std::optional<MonthChange> monthChange(const Overview &overview);

/// What the overview says about the level.
class LevelWords {
    Q_DECLARE_TR_FUNCTIONS(LevelWords)

public:
    explicit LevelWords(const Overview &overview);

    [[nodiscard]] QString composite() const;
    /// "+0.08 since 1 Oct", or nothing.
    [[nodiscard]] QString change() const;
    /// "4.5 ★ needs +0.38", "The highest level".
    [[nodiscard]] QString next() const;
    [[nodiscard]] QString gate() const;
    /// "Logistics 3.92 · Goods 4.41"; nothing for a card without modules.
    [[nodiscard]] QString modules() const;
    [[nodiscard]] QString basis() const;
    [[nodiscard]] QString basisExplained() const;
    [[nodiscard]] QString spoken() const;
    /// The course of the composite in a sentence.
    [[nodiscard]] QString course() const;

private:
    const Overview &m_overview;
};

/// The stars, the composite, and what the next level takes.
class LevelCard final : public Card {
    Q_OBJECT

public:
    explicit LevelCard(QWidget *parent = nullptr);

    void showLevel(const Overview &overview, const Theme &theme);

private:
    void layOut();

    Label *m_title;
    Label *m_day;
    StarRow *m_stars;
    Label *m_composite;
    Label *m_compositeName;
    QLabel *m_direction; // an icon
    Label *m_change;
    LevelScale *m_scale;
    Label *m_next;
    Label *m_gate;
    Label *m_basis;
    Label *m_modules;
};

} // namespace starvane::ui
