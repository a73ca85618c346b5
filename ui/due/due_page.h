// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/penalty/penalty_sums.h"
#include "ui/due/due_list.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <vector>

class QStackedWidget;

namespace starvane::ui {

class ChoiceRow;
class DutyPanel;
class PenaltyPanel;

/// What is open and by when; for a store with fines, these as well.
class DuePage final : public QWidget {
    Q_OBJECT

public:
    explicit DuePage(QWidget *parent = nullptr);

    /// Null: there is no store.
    void showDue(std::shared_ptr<const DueList> due);
    void showPenalties(const std::vector<core::PenaltySum> &sums);
    void setTheme(const Theme &theme);

signals:
    void tickWanted(const QStringList &ids, const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ChoiceRow *m_parts; // hidden while there are no penalties
    QStackedWidget *m_stack;
    DutyPanel *m_duties;
    PenaltyPanel *m_penalties;
};

} // namespace starvane::ui
