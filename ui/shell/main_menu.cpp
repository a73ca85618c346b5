// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menu.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include <array>
#include <utility>

namespace starvane::ui {

MainMenu::MainMenu(QMenuBar &bar, QObject *parent)
    : QObject(parent)
    , m_languages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
{
    addFileMenu(bar);
    addStoreMenu(bar);
    addViewMenu(bar);
    addHelpMenu(bar);
    retranslate();
}

QAction *MainMenu::add(QMenu &menu, const char *source, const QKeySequence &keys)
{
    QAction *action = menu.addAction(QString());
    action->setShortcut(keys);
    m_translated.push_back({action, source});
    return action;
}

void MainMenu::addFileMenu(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(QString());
    m_translated.push_back({file->menuAction(), QT_TR_NOOP("&File")});
    m_import = add(*file, QT_TR_NOOP("&Import files…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(m_import, &QAction::triggered, this, &MainMenu::importWanted);
    m_mapping = add(*file, QT_TR_NOOP("Import with o&wn mapping…"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    connect(m_mapping, &QAction::triggered, this, &MainMenu::mappingWanted);
    m_recent = file->addMenu(QString());
    m_translated.push_back({m_recent->menuAction(), QT_TR_NOOP("&Recent files")});
    connect(add(*file, QT_TR_NOOP("&Add a store…"), QKeySequence(QKeySequence::New)),
            &QAction::triggered, this, &MainMenu::storeWanted);
    connect(add(*file, QT_TR_NOOP("Load the &demo stores")), &QAction::triggered, this,
            &MainMenu::demoWanted);
    file->addSeparator();
    QAction *quit = add(*file, QT_TR_NOOP("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &MainMenu::quitWanted);
}

void MainMenu::addStoreMenu(QMenuBar &bar)
{
    m_stores = bar.addMenu(QString());
    m_translated.push_back({m_stores->menuAction(), QT_TR_NOOP("&Store")});
    m_readings = add(*m_stores, QT_TR_NOOP("&Enter what the back office shows…"),
                     QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_readings, &QAction::triggered, this, &MainMenu::readingsWanted);
    m_stores->addSeparator();
}

void MainMenu::addHelpMenu(QMenuBar &bar)
{
    QMenu *help = bar.addMenu(QString());
    m_translated.push_back({help->menuAction(), QT_TR_NOOP("&Help")});
    connect(add(*help, QT_TR_NOOP("&Manual"), QKeySequence(Qt::Key_F1)), &QAction::triggered, this,
            &MainMenu::manualWanted);
    connect(add(*help, QT_TR_NOOP("&About Starvane")), &QAction::triggered, this,
            &MainMenu::aboutWanted);
}

void MainMenu::addViewMenu(QMenuBar &bar)
{
    m_view = bar.addMenu(QString());
    m_translated.push_back({m_view->menuAction(), QT_TR_NOOP("&View")});
    m_viewStart = m_view->addSeparator();
    QMenu *language = m_view->addMenu(QString());
    m_translated.push_back({language->menuAction(), QT_TR_NOOP("&Language")});
    addLanguages(*language);
    QMenu *theme = m_view->addMenu(QString());
    m_translated.push_back({theme->menuAction(), QT_TR_NOOP("&Theme")});
    addThemes(*theme);
    m_view->addSeparator();
    connect(add(*m_view, QT_TR_NOOP("&Reload"), QKeySequence(QKeySequence::Refresh)),
            &QAction::triggered, this, &MainMenu::reloadWanted);
    m_fullScreen = add(*m_view, QT_TR_NOOP("&Full screen"), QKeySequence(Qt::Key_F11));
    m_fullScreen->setCheckable(true);
    connect(m_fullScreen, &QAction::triggered, this, &MainMenu::fullScreenWanted);
}

void MainMenu::addLanguages(QMenu &menu)
{
    // In their own languages, whichever is on.
    const std::array names{QStringLiteral("English"), QStringLiteral("中文")};
    for (const Language language : {Language::English, Language::Chinese}) {
        QAction *action = menu.addAction(names.at(static_cast<std::size_t>(language)));
        action->setCheckable(true);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { emit languagePicked(language); });
    }
}

void MainMenu::addThemes(QMenu &menu)
{
    const std::array sources{QT_TR_NOOP("Like the &desktop"), QT_TR_NOOP("&Light"),
                             QT_TR_NOOP("Dar&k")};
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = add(menu, sources.at(static_cast<std::size_t>(choice)));
        action->setCheckable(true);
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { emit themePicked(choice); });
    }
}

void MainMenu::setLanguage(Language language)
{
    m_languages->actions().at(static_cast<qsizetype>(language))->setChecked(true);
}

void MainMenu::setThemeChoice(ThemeChoice choice)
{
    m_themes->actions().at(static_cast<qsizetype>(choice))->setChecked(true);
}

void MainMenu::setStores(const QStringList &names, const QString &current)
{
    constexpr int mostKeys = 9;
    for (QAction *action : std::exchange(m_storeNames, {}))
        delete action;
    m_stores->menuAction()->setVisible(!names.isEmpty());
    int number = 0;
    for (const QString &name : names) {
        QString shown = name;
        QAction *action = m_stores->addAction(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
        m_storeNames.push_back(action);
        action->setCheckable(true);
        action->setChecked(name == current);
        if (number < mostKeys)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)));
        ++number;
        connect(action, &QAction::triggered, this, [this, name] { emit storePicked(name); });
    }
}

void MainMenu::setPages(const QStringList &names)
{
    while (std::cmp_less(m_pages.size(), names.size())) {
        const int page = static_cast<int>(m_pages.size());
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + page)));
        m_view->insertAction(m_viewStart, action);
        m_pages.push_back(action);
        connect(action, &QAction::triggered, this, [this, page] { emit pagePicked(page); });
    }
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setText(names.at(static_cast<qsizetype>(i)));
}

void MainMenu::setPageVisible(int page, bool visible)
{
    m_pages.at(static_cast<std::size_t>(page))->setVisible(visible);
}

void MainMenu::setRecentFiles(const QStringList &files)
{
    m_recent->clear();
    m_recent->setEnabled(!files.isEmpty());
    for (const QString &file : files) {
        QString shown = QFileInfo(file).fileName();
        QAction *action = m_recent->addAction(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(QDir::toNativeSeparators(file));
        connect(action, &QAction::triggered, this, [this, file] { emit recentPicked(file); });
    }
}

void MainMenu::setFullScreen(bool full)
{
    m_fullScreen->setChecked(full);
}

void MainMenu::setImportEnabled(bool enabled)
{
    m_import->setEnabled(enabled);
    m_mapping->setEnabled(enabled);
    m_recent->setEnabled(enabled && !m_recent->isEmpty());
}

void MainMenu::setReadingsEnabled(bool enabled)
{
    m_readings->setEnabled(enabled);
}

void MainMenu::retranslate()
{
    for (const auto &[action, source] : m_translated)
        action->setText(tr(source));
}

} // namespace starvane::ui
