// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace starvane::ui {

/// A few things of which one is chosen, as chips in a row that wraps; the arrow keys move the
/// choice.
class ChoiceRow final : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceRow(QWidget *parent = nullptr);

    /// Keeps the choice where there still is one of its number, else chooses the first.
    void setChoices(const QStringList &names);
    /// Says nothing. −1: none of them.
    void choose(int number);
    /// −1 when there is nothing to choose from.
    [[nodiscard]] int chosen() const;
    [[nodiscard]] int count() const;

signals:
    /// By the user.
    void picked(int number);

private:
    QButtonGroup *m_group;
};

} // namespace starvane::ui
