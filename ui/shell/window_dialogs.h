// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview.h"
#include "ui/words/language.h"

#include <QList>
#include <QObject>

#include <filesystem>
#include <string>

class QWidget;

namespace starvane::ui {

class Desk;
class ImportQuestions;
class ManualWindow;
struct WindowSettings;

/// The questions that the window asks, and what the desk does with the answers.
class WindowDialogs final : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it; the dialogs are @p window's.
    WindowDialogs(Desk &desk, WindowSettings &settings, QWidget &window);

    /// Imports into the open store; asks for a store when there is none.
    void importFiles(const QList<std::filesystem::path> &files);
    void askForFiles();
    /// Files whose columns the user says himself.
    void askForMapping();
    /// The files are imported into the new store.
    void askForStore(const QList<std::filesystem::path> &files = {});
    /// Puts the cursor on @p indicator where one is named.
    void askForReadings(const Overview &overview, const std::string &indicator = {});
    /// A file's name in resources/manual: "index.md".
    void showManual(const QString &chapter, Language language);
    /// Of the manual, where it is open.
    void setLanguage(Language language);
    void showAbout();

signals:
    /// WindowSettings::recent has changed.
    void recentChanged();

private:
    [[nodiscard]] QList<std::filesystem::path> pickFiles(const QString &title);
    void remember(const QList<std::filesystem::path> &files);

    Desk &m_desk;
    WindowSettings &m_settings;
    QWidget &m_window;
    ImportQuestions *m_questions;
    ManualWindow *m_manual = nullptr; // the window's
};

} // namespace starvane::ui
