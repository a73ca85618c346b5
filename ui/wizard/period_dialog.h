// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QDialog>

#include <filesystem>

class QDialogButtonBox;

namespace starvane::ui {

class DayEdit;
class Label;

/// Asks for which days a file without rows was exported: it says that nothing happened on them.
class PeriodDialog final : public QDialog {
    Q_OBJECT

public:
    PeriodDialog(const std::filesystem::path &file, core::Day today, QWidget *parent = nullptr);

    [[nodiscard]] core::DayRange period() const;

signals:
    /// The dialog closes; see period().
    void answered();

private:
    void check();

    DayEdit *m_first;
    DayEdit *m_last;
    Label *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace starvane::ui
