// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace starvane::ui {

/// One step from the start to the end.
struct WaterfallStep {
    QString name;
    QString text; // the change as people read it, with its sign
    QString details; // what it is made of, in a line or two
    double change = 0;
    bool isGood = true; // for the store; told by colour, the sign stands in `text`
};

/// What the steps lead from and to; the steps add up to end − start.
struct Waterfall {
    QString startName;
    QString startText;
    double start = 0;
    QString endName;
    QString endText;
    double end = 0;
    std::vector<WaterfallStep> steps;
};

/// A change and what it is made of, as bars that go on where the one above ended. Draws what it is
/// given. The arrow keys walk over the steps, Enter or a click picks one.
class WaterfallChart final : public QWidget {
    Q_OBJECT

public:
    explicit WaterfallChart(QWidget *parent = nullptr);

    void setWaterfall(Waterfall waterfall, const Theme &theme);
    /// The step that is marked as the one told about elsewhere; nothing: none.
    void setCurrent(std::optional<std::size_t> step);
    [[nodiscard]] std::optional<std::size_t> current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void picked(std::size_t step);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Columns {
        double nameWidth;
        double barLeft;
        double barRight;
    };

    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] double place(double value, const Columns &columns) const;
    [[nodiscard]] std::optional<std::size_t> stepAt(QPoint position) const;
    void paintTotal(QPainter &painter, int row, const QString &name, const QString &text,
                    double value) const;
    void paintStep(QPainter &painter, std::size_t step, double from) const;
    void paintTexts(QPainter &painter, int row, const QString &name, const QString &text) const;
    void describe();

    Waterfall m_waterfall;
    Theme m_theme;
    double m_low = 0;
    double m_high = 1;
    std::optional<std::size_t> m_current;
};

} // namespace starvane::ui
