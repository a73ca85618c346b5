// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/ledger_edit.h"
#include "ui/jobs/settings_work.h"
#include "ui/words/retold.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace starvane::ui {

class Card;
class Label;

/// What the open store is; its time zone, its readings, and the way to another store.
class StorePanel final : public QWidget {
    Q_OBJECT

public:
    explicit StorePanel(QWidget *parent = nullptr);

    /// Null: nothing is known yet.
    void showFacts(const SettingsPtr &facts);
    void showError(const core::Error &error);

signals:
    void editWanted(const starvane::ui::LedgerEdit &edit, const starvane::ui::Retold &done);
    void readingsWanted();
    void storeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void saveZone();

    SettingsPtr m_facts;
    Card *m_card;
    Label *m_name;
    Label *m_platform;
    Label *m_zoneName;
    QComboBox *m_zone;
    QPushButton *m_saveZone;
    Label *m_zoneNote;
    Label *m_wrong;
    Label *m_readingsNote;
    QPushButton *m_readings;
    QPushButton *m_add;
};

} // namespace starvane::ui
