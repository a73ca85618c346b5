// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace starvane::ui {

/// A box on the page: surface, hairline, round corners, 16 px of padding.
class Card : public QFrame {
    Q_OBJECT

public:
    static constexpr int padding = 16;

    explicit Card(QWidget *parent = nullptr);

protected:
    // The frame lights up when the keyboard brought the focus here, not after a click.
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setKeyed(bool keyed);
};

} // namespace starvane::ui
