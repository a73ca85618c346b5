// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"

#include <QDialog>

#include <string>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace starvane::ui {

class Label;

/// Asks for a new store's name and platform. A name that is taken is told at once.
class AddStoreDialog final : public QDialog {
    Q_OBJECT

public:
    AddStoreDialog(const core::PackSet &packs, QStringList taken, QWidget *parent = nullptr);

signals:
    void storeWanted(const QString &name, const QString &platform);

private:
    void fillPlatforms(const core::PackSet &packs);
    void check();
    void take();

    QStringList m_taken;
    QLineEdit *m_name;
    QComboBox *m_platform;
    Label *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace starvane::ui
