// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/penalty/penalty_sums.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace starvane::ui {

class Label;
class PenaltyTableModel;
class TableCard;

/// Fines that the orders let expect beside those that came, by month and kind.
class PenaltyPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PenaltyPanel(QWidget *parent = nullptr);

    void showSums(const std::vector<core::PenaltySum> &sums);
    void setTheme(const Theme &theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PenaltyTableModel *m_sums;
    Label *m_note;
    TableCard *m_card;
};

} // namespace starvane::ui
