// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QDateEdit>

namespace starvane::ui {

/// A calendar day to type or to pick, written as the program writes days. dateChanged() comes with
/// whole days only.
class DayEdit final : public QDateEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    [[nodiscard]] core::Day day() const;
    void setDay(core::Day day);
    /// None after it can be picked.
    void setLatest(core::Day day);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    /// The program's own turning to the field selects nothing in it.
    void focusInEvent(QFocusEvent *event) override;

private:
    void retranslate();
};

} // namespace starvane::ui
