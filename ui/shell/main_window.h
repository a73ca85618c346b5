// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/settings.h"
#include "ui/shell/window_frame.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

#include <filesystem>
#include <memory>
#include <optional>

class QSettings;

namespace starvane::ui {

class NewsList;
class WindowDialogs;
class WorkLine;

/// What the window needs to work; `settings` must outlive it.
struct WindowParts {
    Workspace workspace;
    QSettings *settings = nullptr;
    Desk::Clock clock;
    std::optional<Language> language; // else the remembered one, else the environment's
    QList<std::filesystem::path> files = {}; // to import at the start
    bool systemIsDark = false;
};

/// Places the pages, owns the menus, and connects both with the desk.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    static constexpr int foldUnder = 1100; // px

    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setThemeChoice(ThemeChoice choice);
    void comeToFront();
    /// Imports into the open store; asks for a store when there is none.
    void importFiles(const QList<std::filesystem::path> &files);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectMenu();
    void connectDesk();
    void connectPages();
    void restore(const WindowParts &parts);
    void retranslate();
    void showPage(int page);
    void leaveEmptyList();
    void openStore(const QString &store);
    void askForReadings(const std::string &indicator = {});
    void showManual();
    void setFullScreen(bool full);

    Desk m_desk;
    QSettings &m_file;
    WindowSettings m_settings;
    LanguageSwitch m_language;
    bool m_systemIsDark;
    WindowDialogs *m_dialogs;
    MainMenu *m_menu;
    SideBar *m_side;
    PageHeader *m_header;
    NewsList *m_news;
    PageStack *m_pages;
    WorkLine *m_work;
    WindowFrame m_frame;
};

} // namespace starvane::ui
