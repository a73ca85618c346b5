// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/waterfall.h"
#include "ui/kit/card.h"

class QHBoxLayout;
class QTableView;
class QVBoxLayout;

namespace starvane::ui {

class Label;
class StepTableModel;

/// A change with its sentence and its waterfall; the key T turns that into a table and back.
class ChangePart final : public Card {
    Q_OBJECT

public:
    explicit ChangePart(QWidget *parent = nullptr);

    /// Room beside the title, at its right end.
    [[nodiscard]] QHBoxLayout &head() const { return *m_head; }
    /// Room for controls between the sentence and the waterfall.
    [[nodiscard]] QVBoxLayout &middle() const { return *m_middle; }
    void setTitle(const QString &title);
    /// A waterfall without steps is not shown.
    void showChange(const QString &sentence, const Waterfall &waterfall, const Theme &theme);
    [[nodiscard]] WaterfallChart &chart() const { return *m_chart; }
    void retranslate();

private:
    void showTable(bool table);

    Label *m_title;
    Label *m_sentence;
    QHBoxLayout *m_head; // in our layout
    QVBoxLayout *m_middle; // in our layout
    WaterfallChart *m_chart;
    StepTableModel *m_steps;
    QTableView *m_table;
    Label *m_hint;
};

} // namespace starvane::ui
