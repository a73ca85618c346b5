// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/database_panel.h"

#include "ui/jobs/backup_work.h"
#include "ui/kit/card.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/label.h"
#include "ui/shell/import_news.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QDate>
#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

std::filesystem::path toPath(const QString &file)
{
    return std::filesystem::path(file.toStdU16String());
}

} // namespace

DatabasePanel::DatabasePanel(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_backingUp(this)
    , m_restoring(this)
    , m_card(new Card(this))
    , m_title(new Label(Type::Body, Tone::Ink, m_card))
    , m_path(new ElidedLabel(Type::Body, pathText(workspace.database), m_card))
    , m_size(new Label(Type::Caption, Tone::Muted, m_card))
    , m_copy(new QPushButton(m_card))
    , m_folder(new QPushButton(m_card))
    , m_backUp(new QPushButton(m_card))
    , m_restore(new QPushButton(m_card))
    , m_note(new Label(Type::Caption, Tone::Muted, m_card))
    , m_work(new QWidget(m_card))
    , m_what(new Label(Type::Caption, Tone::Ink, m_work))
    , m_bar(new QProgressBar(m_work))
    , m_cancel(new QPushButton(m_work))
    , m_copiesTitle(new Label(Type::Body, Tone::Ink, m_card))
    , m_copies(new Label(Type::Caption, Tone::Muted, m_card))
{
    layOut();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_path->fullText()); });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(pathText(m_workspace.database.parent_path())));
    });
    connect(m_backUp, &QPushButton::clicked, this, &DatabasePanel::pickBackup);
    connect(m_restore, &QPushButton::clicked, this, &DatabasePanel::pickRestore);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_backingUp.cancel();
        m_restoring.cancel();
    });
    retranslate();
}

void DatabasePanel::layOut()
{
    m_title->setBold(true);
    m_copiesTitle->setBold(true);
    for (Label *label : {m_size, m_note, m_copies})
        label->setWrapping();
    m_copies->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setProperty("link", true);
    m_folder->setProperty("link", true);
    m_backUp->setProperty("main", true);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    auto *place = new QHBoxLayout;
    place->setSpacing(16);
    place->addWidget(m_path, 1);
    place->addWidget(m_copy);
    place->addWidget(m_folder);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_backUp);
    actions->addWidget(m_restore);
    actions->addStretch(1);
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(12);
    work->addWidget(m_what);
    work->addWidget(m_bar, 1);
    work->addWidget(m_cancel);
    m_work->hide();
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(Card::padding, Card::padding, Card::padding, Card::padding);
    inside->setSpacing(8);
    inside->addWidget(m_title);
    inside->addLayout(place);
    inside->addWidget(m_size);
    inside->addSpacing(8);
    inside->addLayout(actions);
    inside->addWidget(m_work);
    inside->addWidget(m_note);
    inside->addSpacing(8);
    inside->addWidget(m_copiesTitle);
    inside->addWidget(m_copies);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
}

void DatabasePanel::showFacts(const SettingsPtr &facts)
{
    m_facts = facts;
    m_size->showText(
        facts ? tr("%1, on this computer only; nothing of it goes over the network.")
                    .arg(QLocale().formattedDataSize(static_cast<qint64>(facts->databaseSize), 1,
                                                     QLocale::DataSizeTraditionalFormat))
              : QString());
    showCopies();
}

void DatabasePanel::showCopies()
{
    QStringList names;
    if (m_facts) {
        for (const std::filesystem::path &copy : m_facts->copies)
            names << fileNameText(copy);
    }
    m_copiesTitle->setVisible(!names.isEmpty());
    m_copies->showText(names.join(QLatin1Char('\n')));
}

void DatabasePanel::pickBackup()
{
    const QString name =
        QStringLiteral("starvane-%1.db").arg(QDate::currentDate().toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(this, tr("Back up the database"), name,
                                                      tr("Databases (*.db)"));
    if (!file.isEmpty())
        backUp(toPath(file));
}

void DatabasePanel::pickRestore()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Restore a backup"), {},
                                                      tr("Databases (*.db);;All files (*)"));
    if (!file.isEmpty())
        askToRestore(toPath(file));
}

void DatabasePanel::backUp(const std::filesystem::path &file)
{
    startWork(tr("Writing the backup…"));
    m_backingUp.run(backUpWork(m_workspace, file), [this, file](const BackUpJob::Outcome &outcome) {
        endWork();
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        const auto text = [file = pathText(file), isAnother = *outcome] {
            return isAnother ? tr("The backup %1 is written, in place of an earlier one.").arg(file)
                             : tr("The backup %1 is written.").arg(file);
        };
        emit news({.state = State::Good, .text = text, .batch = {}});
    });
}

void DatabasePanel::askToRestore(const std::filesystem::path &backup)
{
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Restore a backup"),
        tr("Replace all stores, records and settings by those of %1?").arg(fileNameText(backup)),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("What came into the database after the backup is no longer in it. The database as it "
           "is now is kept as %1.before-restore, in place of one that was kept so before.")
            .arg(fileNameText(m_workspace.database)));
    const QPushButton *const replace = question->addButton(tr("Restore"), QMessageBox::AcceptRole);
    question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(replace, &QPushButton::clicked, this, [this, backup] { restore(backup); });
    question->open();
}

void DatabasePanel::restore(const std::filesystem::path &backup)
{
    startWork(tr("Checking the backup and putting it in place…"));
    m_restoring.run(
        restoreWork(m_workspace, backup), [this, backup](const RestoreJob::Outcome &outcome) {
            endWork();
            if (!outcome) {
                fail(outcome.error());
                return;
            }
            const auto text = [backup, before = *outcome] {
                const QString told = tr("The database is that of %1 again.").arg(pathText(backup));
                return before ? told + QLatin1Char(' ')
                        + tr("The one before is kept as %1.").arg(pathText(*before))
                              : told;
            };
            emit news({.state = State::Good, .text = text, .batch = {}});
            emit restored();
        });
}

void DatabasePanel::startWork(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_work->show();
    m_backUp->setEnabled(false);
    m_restore->setEnabled(false);
}

void DatabasePanel::endWork()
{
    m_work->hide();
    m_backUp->setEnabled(true);
    m_restore->setEnabled(true);
}

/// One that the user stopped needs no telling.
void DatabasePanel::fail(const core::Error &error)
{
    if (!std::holds_alternative<core::Cancelled>(error))
        emit news(ImportNews::ofError(error));
}

void DatabasePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showFacts(m_facts);
    }
    QWidget::changeEvent(event);
}

void DatabasePanel::retranslate()
{
    m_title->setText(tr("Where it is"));
    m_copy->setText(tr("Copy path"));
    m_copy->setToolTip(tr("Puts the whole path on the clipboard"));
    m_folder->setText(tr("Open folder"));
    m_folder->setToolTip(tr("The folder that the database lies in"));
    m_backUp->setText(tr("Back up…"));
    m_backUp->setToolTip(tr("Writes a copy of everything into one file; you can go on working"));
    m_restore->setText(tr("Restore…"));
    m_restore->setToolTip(tr("Puts a backup in the place of the database"));
    m_note->setText(tr("A backup holds all stores, records, settings and layouts. It is one file, "
                       "to be kept on another disk."));
    m_cancel->setText(tr("Cancel"));
    m_copiesTitle->setText(tr("Kept beside it, from before an update or a restore"));
}

} // namespace starvane::ui
