// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "ui/overview/overview.h"

#include <QDialog>

#include <string>
#include <vector>

class QDialogButtonBox;
class QGridLayout;
class QScrollArea;

namespace starvane::ui {

class DayEdit;
class FigureEdit;
class Label;
struct FigureRange;

/// Asks for what the back office shows on a day: of each indicator of a card, and of the store.
class ReadingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ReadingsDialog(const Overview &overview, QWidget *parent = nullptr);

    /// Puts the cursor on an indicator's value.
    void focusOn(const std::string &indicator);
    /// Of what was typed; blank lines give none.
    [[nodiscard]] std::vector<core::Reading> readings() const;

signals:
    void readingsWanted(const std::vector<starvane::core::Reading> &readings);

private:
    /// A line of the form: fields that do not apply are null.
    struct Line {
        std::string indicator;
        FigureEdit *value = nullptr;
        FigureEdit *score = nullptr;
        FigureEdit *peer = nullptr;
        FigureEdit *excellent = nullptr;
        [[nodiscard]] std::vector<FigureEdit *> fields() const;
    };

    void layOut();
    QWidget *makeForm();
    void addHeads(QGridLayout &grid);
    void addIndicator(QGridLayout &grid, const core::IndicatorScore &indicator);
    void addOwn(QGridLayout &grid);
    void addName(QGridLayout &grid, const QString &name, const QString &tip);
    /// In the row that was started last.
    FigureEdit *addField(QGridLayout &grid, int column, const QString &name,
                         const FigureRange &range, const QString &unit = {});
    void check();
    void take();

    core::ScoreCard m_card;
    DayEdit *m_day;
    QScrollArea *m_scroll;
    Label *m_note;
    QDialogButtonBox *m_buttons;
    std::vector<Line> m_lines;
};

} // namespace starvane::ui
