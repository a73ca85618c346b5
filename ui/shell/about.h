// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace starvane::ui {

/// What the program is and under which licences.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace starvane::ui
