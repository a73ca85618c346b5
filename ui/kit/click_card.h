// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

namespace starvane::ui {

/// A box that opens something: a click anywhere on it, or Enter or Space while it has the focus.
class ClickCard : public Card {
    Q_OBJECT

public:
    explicit ClickCard(QWidget *parent = nullptr);

signals:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace starvane::ui
