// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/due/due_list.h"
#include "ui/due/duty_filter.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace starvane::ui {

class Card;
class ChoiceRow;
class ColumnFit;
class DutyTableModel;
class EmptyState;
class Label;
class MarkShape;
class TwoLineDelegate;

/// What is open, to be filtered, copied and ticked off. Shows what it is given.
class DutyPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DutyPanel(QWidget *parent = nullptr);

    /// Null: nothing is known yet.
    void showDue(std::shared_ptr<const DueList> due);
    void setTheme(const Theme &theme);
    /// Puts the order numbers of the selected rows on the clipboard, one a line, each once.
    void copyNumbers() const;

signals:
    void tickWanted(const QStringList &ids, const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void addKeys();
    void layOut();
    void connectAll();
    void retranslate();
    void showKinds();
    void showWords();
    void showAge();
    void takeKind(int number);
    void filter();
    void showAll();
    void follow();
    void tickOff();
    [[nodiscard]] std::vector<const core::Duty *> selected() const;

    std::shared_ptr<const DueList> m_due;
    DutyTableModel *m_duties;
    DutyFilter m_filter;
    Theme m_theme;
    TwoLineDelegate *m_delegate;
    ChoiceRow *m_kinds;
    QLineEdit *m_text;
    QWidget *m_body;
    QStackedLayout *m_stack; // of m_body
    Card *m_card;
    QTableView *m_table; // in m_card
    ColumnFit *m_fit; // m_table's
    EmptyState *m_empty;
    QPushButton *m_all; // in m_empty
    MarkShape *m_momentMark;
    Label *m_moment;
    Label *m_todo; // of the kind chosen
    Label *m_count;
    QPushButton *m_copy;
    QLineEdit *m_note;
    QPushButton *m_tick;
};

} // namespace starvane::ui
