// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/layout/date_parser.h"

#include <QDialog>

class QPushButton;

namespace starvane::ui {

/// Asks once whether day or month comes first in dates that tell neither.
class DayOrderDialog final : public QDialog {
    Q_OBJECT

public:
    /// @p files: how many the answer is for.
    DayOrderDialog(const core::AmbiguousDates &dates, int files, QWidget *parent = nullptr);

signals:
    /// Whether the day comes first; the dialog closes.
    void answered(bool isDayFirst);
};

} // namespace starvane::ui
