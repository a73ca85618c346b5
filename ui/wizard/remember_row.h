// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace starvane::ui {

/// What a mapping is for besides the file at hand: the next ones, and those that wait.
class RememberRow final : public QWidget {
    Q_OBJECT

public:
    /// @p others: how many files that wait have the same header.
    RememberRow(const QString &name, int others, QWidget *parent = nullptr);

    [[nodiscard]] bool isRemembered() const;
    /// Trimmed; may be empty.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isForOthers() const;

private:
    int m_others;
    QCheckBox *m_remember;
    QLineEdit *m_name;
    QCheckBox *m_forOthers;
};

} // namespace starvane::ui
