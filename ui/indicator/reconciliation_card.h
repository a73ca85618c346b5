// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/reconciliation.h"
#include "ui/kit/card.h"

#include <optional>

class QGridLayout;

namespace starvane::ui {

class Label;

/// What the back office shows beside what the files give, and what may explain the difference, the
/// likeliest first.
class ReconciliationCard final : public Card {
    Q_OBJECT

public:
    explicit ReconciliationCard(QWidget *parent = nullptr);

    /// Nothing: it is being worked out.
    void showReconciliation(const std::optional<core::Reconciliation> &found);

private:
    void addExplanation(int number, const QString &sentence, bool explains);
    void clear();

    Label *m_title;
    Label *m_sentence;
    Label *m_outcome;
    QGridLayout *m_explanations; // in our layout
};

} // namespace starvane::ui
