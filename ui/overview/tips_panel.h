// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/overview/overview.h"

class QPushButton;
class QVBoxLayout;

namespace starvane::ui {

class Label;

/// What to do first: the tips with what each gains. Three of them, the rest on request. A click on
/// one opens its indicator.
class TipsPanel final : public Card {
    Q_OBJECT

public:
    explicit TipsPanel(QWidget *parent = nullptr);

    void showTips(const Overview &overview);

signals:
    void indicatorWanted(const std::string &indicator);

private:
    void addTip(const core::Tip &tip, const Overview &overview);
    void clear();
    void unfold();

    Label *m_title;
    Label *m_unit;
    QVBoxLayout *m_rows; // in our layout
    Label *m_none;
    QPushButton *m_more;
    bool m_unfolded = false; // by the user
    bool m_folded = false;
};

} // namespace starvane::ui
