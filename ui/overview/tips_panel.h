// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advice/advice_list.h"
#include "ui/kit/card.h"
#include "ui/overview/overview.h"
#include "ui/theme/theme.h"

#include <optional>
#include <string>

class QPushButton;

namespace starvane::ui {

class FittingRows;
class FollowLine;
class Label;

/// What to do first: the tips with what each gains and what became of those that are followed.
/// As many as fit but at least three, the rest on request. A click on one opens its indicator.
class TipsPanel final : public Card {
    Q_OBJECT

public:
    explicit TipsPanel(QWidget *parent = nullptr);

    /// Shows the tips of one indicator alone, all of them; a click opens nothing.
    void setIndicator(const std::string &indicator);
    /// Null advice: not known yet.
    void showTips(const Overview &overview, const AdviceList *advice, const Theme &theme);
    /// Whether it has neither a tip nor advice that is followed.
    [[nodiscard]] bool isEmpty() const;

signals:
    void indicatorWanted(const std::string &indicator);
    /// Nothing: today, whichever day that is.
    void adoptWanted(const std::string &tip, const std::optional<starvane::core::Day> &day);
    void dropWanted(const std::string &tip);

private:
    /// One line of the list.
    struct Row {
        std::string tip;
        std::string indicator;
        QString name; // of the indicator
        QString gain; // empty: none
        QString text;
    };

    [[nodiscard]] bool isShown(const std::string &indicator) const;
    [[nodiscard]] std::vector<Row> rowsOf(const Overview &overview, const AdviceList *advice) const;
    static void gainOnce(std::vector<Row> &rows);
    void addRow(const Row &row, FollowLine *follow);
    /// Whose line has the focus; empty: none.
    [[nodiscard]] std::string focused() const;
    void unfold();
    void showWhatFits();

    std::string m_indicator; // empty: all
    Label *m_title;
    Label *m_unit;
    FittingRows *m_rows;
    Label *m_none;
    QPushButton *m_more;
    bool m_unfolded = false; // by the user
};

} // namespace starvane::ui
