// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/mark.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace starvane::ui {

/// Where a composite stands between the cut-offs of the star levels.
class LevelScale final : public QWidget {
    Q_OBJECT

public:
    explicit LevelScale(QWidget *parent = nullptr);

    /// @p cutOffs highest first, as in the score card; points are written on @p scale.
    void setLevel(std::optional<double> composite, std::vector<double> cutOffs, double scale,
                  const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double low() const;
    [[nodiscard]] double place(double composite) const;
    void paintTrack(QPainter &painter, double y) const;
    void paintCutOffs(QPainter &painter, double y) const;

    std::optional<double> m_composite;
    std::vector<double> m_cutOffs;
    double m_scale = 5;
    Theme m_theme;
};

} // namespace starvane::ui
