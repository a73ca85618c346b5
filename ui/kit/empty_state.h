// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QLabel;

namespace starvane::ui {

class Label;

/// A page that has nothing to show yet: what to do about it, in a sentence and buttons.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence, const QString &hints = {});
    /// The first one added is the main one. The page owns it.
    QPushButton *addButton();

private:
    QLabel *m_icon;
    Label *m_title;
    Label *m_sentence;
    Label *m_hints;
    QHBoxLayout *m_buttons; // in our layout
};

} // namespace starvane::ui
