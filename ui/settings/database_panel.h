// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest.h"
#include "ui/jobs/settings_work.h"
#include "ui/shell/news.h"

#include <QWidget>

#include <filesystem>
#include <optional>

class QProgressBar;
class QPushButton;

namespace starvane::ui {

class Card;
class ElidedLabel;
class Label;

/// Where the database is, a backup of it, and a backup back in its place.
class DatabasePanel final : public QWidget {
    Q_OBJECT

public:
    explicit DatabasePanel(const Workspace &workspace, QWidget *parent = nullptr);

    /// Null: nothing is known yet.
    void showFacts(const SettingsPtr &facts);
    /// Writes a backup, off the ui thread.
    void backUp(const std::filesystem::path &file);
    /// Asks first; then puts the backup in the database's place, off the ui thread.
    void askToRestore(const std::filesystem::path &backup);

signals:
    void news(const starvane::ui::NewsItem &item);
    /// Another database stands there.
    void restored();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void showCopies();
    void pickBackup();
    void pickRestore();
    void restore(const std::filesystem::path &backup);
    void startWork(const QString &what);
    void endWork();
    void fail(const core::Error &error);

    Workspace m_workspace;
    SettingsPtr m_facts;
    Latest<bool> m_backingUp;
    Latest<std::optional<std::filesystem::path>> m_restoring;
    Card *m_card;
    Label *m_title;
    ElidedLabel *m_path;
    Label *m_size;
    QPushButton *m_copy;
    QPushButton *m_folder;
    QPushButton *m_backUp;
    QPushButton *m_restore;
    Label *m_note;
    QWidget *m_work; // hidden while nothing goes on
    Label *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    Label *m_copiesTitle;
    Label *m_copies;
};

} // namespace starvane::ui
