// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace starvane::ui {

/// What a scroll area scrolls: as tall as its texts are at the width they have. By itself an area
/// makes room for them at their narrowest, and scrolls into emptiness.
class TallPage final : public QWidget {
    Q_OBJECT

public:
    explicit TallPage(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace starvane::ui
