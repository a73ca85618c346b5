// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace starvane::ui {

/// Installed on the application: the wheel over a field that has not the focus scrolls the page and
/// does not change what the field holds.
class WheelGuard final : public QObject {
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace starvane::ui
