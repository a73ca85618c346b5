// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/link_flow.h"
#include "ui/overview/overview.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <optional>

class QLabel;
class QPushButton;

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
    /// "31 Oct", with the full score where it is not 5: "31 Oct · of 10".
    [[nodiscard]] QString day() const;
    /// "1 of 2 pass", for a card without levels.
    [[nodiscard]] QString passed() const;
    /// "From 10 Nov to 16 Nov": the days that a card without levels looks at.
    [[nodiscard]] QString days() const;
    /// "JD Good Shop: rank 72 %, needs 80 %", one a line.
    [[nodiscard]] QString badges() const;
    /// Whether a badge waits for a figure that was never entered.
    [[nodiscard]] const core::Badge *unknownBadge() const;
    /// "includes a bonus of 0.20", or nothing.
    [[nodiscard]] QString bonus() const;
    /// "+0.08 since 1 Oct", or nothing.
    [[nodiscard]] QString change() const;
    /// "4.5 ★ needs +0.38", "The highest level".
    [[nodiscard]] QString next() const;
    /// "By itself on 3 Dec, if the days go on as the last 28.", or nothing.
    [[nodiscard]] QString byItself() const;
    [[nodiscard]] QString gate() const;
    /// "Logistics 3.92", each with the weakest of its indicators as target; none for a card
    /// without modules.
    [[nodiscard]] std::vector<Link> modules() const;
    /// The names of the weak indicators, in the order of their urgency.
    [[nodiscard]] std::vector<Link> weak() const;
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

signals:
    void indicatorWanted(const std::string &indicator);
    /// To type in what the back office shows.
    void readingWanted(const std::string &indicator);
    /// To see what stands in the way of the next level.
    void planWanted();
    /// To see why the composite differs from the one a month before.
    void changeWanted();

private:
    void layOut();
    void showStars(const Overview &overview, const Theme &theme);
    void showExtras(const Overview &overview);

    Label *m_title;
    Label *m_day;
    StarRow *m_stars;
    Label *m_passed; // in the place of the stars
    Label *m_composite;
    Label *m_compositeName;
    QLabel *m_direction; // an icon
    Label *m_change;
    QPushButton *m_why;
    LevelScale *m_scale;
    Label *m_next;
    Label *m_byItself;
    QPushButton *m_plan;
    Label *m_gate;
    Label *m_basis;
    LinkFlow *m_modules;
    LinkFlow *m_weak;
    Label *m_bonus;
    Label *m_badges;
    QPushButton *m_enter;
    std::string m_wanted; // what m_enter asks for
};

} // namespace starvane::ui
