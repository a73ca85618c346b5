// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_dialogs.h"

#include "ui/help/manual_window.h"
#include "ui/readings/readings_dialog.h"
#include "ui/shell/about.h"
#include "ui/shell/add_store_dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/import_questions.h"
#include "ui/shell/settings.h"
#include "ui/words/format.h"

#include <QFileDialog>
#include <QFileInfo>

namespace starvane::ui {

WindowDialogs::WindowDialogs(Desk &desk, WindowSettings &settings, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_settings(settings)
    , m_window(window)
    , m_questions(new ImportQuestions(desk, window, this))
{
}

void WindowDialogs::importFiles(const QList<std::filesystem::path> &files)
{
    remember(files);
    if (m_desk.store().isEmpty())
        askForStore(files);
    else
        m_desk.importFiles(files);
}

QList<std::filesystem::path> WindowDialogs::pickFiles(const QString &title)
{
    const QStringList names = QFileDialog::getOpenFileNames(
        &m_window, title, m_settings.folder,
        tr("Exports (*.csv *.txt *.tsv *.xlsx *.xls *.zip *.log *.html);;All files (*)"));
    QList<std::filesystem::path> files;
    for (const QString &name : names)
        files << QFileInfo(name).filesystemAbsoluteFilePath();
    if (!names.isEmpty())
        m_settings.folder = QFileInfo(names.front()).absolutePath();
    return files;
}

void WindowDialogs::askForFiles()
{
    const auto files = pickFiles(tr("Import export files"));
    if (!files.isEmpty())
        importFiles(files);
}

void WindowDialogs::askForMapping()
{
    const auto files = pickFiles(tr("Import with own mapping"));
    remember(files);
    m_questions->map(files);
}

void WindowDialogs::askForStore(const QList<std::filesystem::path> &files)
{
    auto *dialog = new AddStoreDialog(m_desk.packs(), m_desk.storeNames(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddStoreDialog::storeWanted, this,
            [this, files](const QString &name, const QString &platform) {
                m_desk.addStore(name, platform, files);
            });
    dialog->open();
}

void WindowDialogs::askForReadings(const Overview &overview, const std::string &indicator)
{
    auto *dialog = new ReadingsDialog(overview, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReadingsDialog::readingsWanted, &m_desk, &Desk::addReadings);
    dialog->open();
    if (!indicator.empty())
        dialog->focusOn(indicator);
}

void WindowDialogs::remember(const QList<std::filesystem::path> &files)
{
    constexpr qsizetype most = 10;
    QStringList &recent = m_settings.recent;
    for (const std::filesystem::path &file : files) {
        const QString path = pathText(file);
        recent.removeAll(path);
        recent.prepend(path);
    }
    recent = recent.mid(0, most);
    emit recentChanged();
}

void WindowDialogs::showManual(const QString &chapter, Language language)
{
    if (m_manual == nullptr)
        m_manual = new ManualWindow(&m_window);
    m_manual->setLanguage(language);
    m_manual->showChapter(chapter);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void WindowDialogs::setLanguage(Language language)
{
    if (m_manual != nullptr)
        m_manual->setLanguage(language);
}

void WindowDialogs::showAbout()
{
    auto *dialog = new AboutDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace starvane::ui
