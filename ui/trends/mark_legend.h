// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/time_data.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <set>

namespace starvane::ui {

/// What the marks under a chart mean, those that there are.
class MarkLegend final : public QWidget {
    Q_OBJECT

public:
    explicit MarkLegend(QWidget *parent);

    void setMarks(const std::vector<TimeMark> &marks, const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString word(MarkKind kind);

    std::set<MarkKind> m_kinds;
    Theme m_theme;
};

} // namespace starvane::ui
