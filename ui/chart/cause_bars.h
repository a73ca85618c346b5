// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace starvane::ui {

/// One cause, as it is written and drawn.
struct CauseBar {
    QString label;
    QString figures; // beside the bar: "34 of 80"
    QString sentence; // all of it, for the tool tip and assistive technology
    double share = 0; // of all, 0 to 1: how long the bar is
    QString shareText; // "61 %"
    QString cumulativeText; // of this one and those above it: "83 %"
    bool isPickable = true; // otherwise it is of several causes, and has no bar
};

/// What stands over the numbers beside the bars; an empty one over nothing.
struct CauseHeadings {
    QString figures;
    QString share;
    QString cumulative;
};

/// Causes as horizontal bars, the greatest first, each with its share and what it adds up to. The
/// arrow keys walk, Enter or a click picks one, and again lets it go.
class CauseBars final : public QWidget {
    Q_OBJECT

public:
    explicit CauseBars(QWidget *parent = nullptr);

    void setBars(std::vector<CauseBar> bars, CauseHeadings headings = {});
    void setTheme(const Theme &theme);
    /// −1: none. Says nothing.
    void setPicked(int bar);
    [[nodiscard]] int picked() const { return m_picked; }
    [[nodiscard]] const std::vector<CauseBar> &bars() const { return m_bars; }
    /// Where a bar is drawn.
    [[nodiscard]] QRect rowRect(int bar) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By the user; −1: none any more.
    void barPicked(int bar);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// The widths of a row's parts.
    struct Columns {
        int label;
        int bar;
        int figures;
        int share;
        int cumulative;
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] int rowHeight() const;
    /// What the headings take; 0 without any.
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int rowAt(int y) const;
    void paintHeadings(QPainter &painter, const Columns &columns) const;
    void paintRow(QPainter &painter, int row, const Columns &columns, double longest) const;
    void toggle(int bar);
    void moveTo(int bar);
    void describe();

    std::vector<CauseBar> m_bars;
    CauseHeadings m_headings;
    Theme m_theme;
    int m_picked = -1;
    int m_current = 0; // of the keyboard
    int m_hovered = -1;
};

} // namespace starvane::ui
