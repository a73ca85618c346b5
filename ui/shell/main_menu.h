// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/words/language.h"

#include <QKeySequence>
#include <QObject>
#include <QStringList>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace starvane::ui {

/// Everything that the window can do, with its shortcuts.
class MainMenu final : public QObject {
    Q_OBJECT

public:
    /// Fills @p bar, which must outlive it.
    MainMenu(QMenuBar &bar, QObject *parent);

    void setLanguage(Language language);
    void setThemeChoice(ThemeChoice choice);
    void setStores(const QStringList &names, const QString &current);
    void setPages(const QStringList &names);
    void setPageVisible(int page, bool visible);
    /// Full paths, the newest first.
    void setRecentFiles(const QStringList &files);
    void setFullScreen(bool full);
    void setImportEnabled(bool enabled);
    void setReadingsEnabled(bool enabled);
    void retranslate();

signals:
    void importWanted();
    /// Files whose columns the user says himself.
    void mappingWanted();
    void recentPicked(const QString &file);
    void storeWanted();
    void demoWanted();
    void quitWanted();
    void storePicked(const QString &name);
    void readingsWanted();
    void pagePicked(int page);
    void reloadWanted();
    void languagePicked(starvane::ui::Language language);
    void themePicked(starvane::ui::ThemeChoice choice);
    void fullScreenWanted(bool full);
    void manualWanted();
    void aboutWanted();

private:
    void addFileMenu(QMenuBar &bar);
    void addStoreMenu(QMenuBar &bar);
    void addHelpMenu(QMenuBar &bar);
    void addViewMenu(QMenuBar &bar);
    void addLanguages(QMenu &menu);
    void addThemes(QMenu &menu);
    /// An action whose text comes with retranslate().
    QAction *add(QMenu &menu, const char *source, const QKeySequence &keys = {});

    struct Translated {
        QAction *action;
        const char *source;
    };

    std::vector<Translated> m_translated;
    QAction *m_mapping = nullptr; // the menu's
    QAction *m_import = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_stores = nullptr;
    std::vector<QAction *> m_storeNames; // in m_stores
    QAction *m_readings = nullptr;
    QMenu *m_view = nullptr;
    QAction *m_viewStart = nullptr; // pages come before it
    std::vector<QAction *> m_pages;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
    QAction *m_fullScreen = nullptr;
};

} // namespace starvane::ui
