// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_drop.h"

#include "ui/shell/desk.h"
#include "ui/shell/drop_hint.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace starvane::ui {

namespace {

QList<std::filesystem::path> filesOf(const QMimeData &data)
{
    QList<std::filesystem::path> files;
    for (const QUrl &url : data.urls()) {
        const QFileInfo info(url.toLocalFile());
        if (url.isLocalFile() && info.isFile())
            files << info.filesystemAbsoluteFilePath();
    }
    return files;
}

} // namespace

FileDrop::FileDrop(const Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_hint(new DropHint(&window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        enter(static_cast<QDropEvent &>(*event));
        return true;
    case QEvent::DragLeave:
        m_hint->hide();
        return true;
    case QEvent::Drop:
        drop(static_cast<QDropEvent &>(*event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void FileDrop::enter(QDropEvent &event)
{
    const auto files = filesOf(*event.mimeData());
    if (files.isEmpty())
        return;
    event.acceptProposedAction();
    m_hint->showFor(m_desk.store(), static_cast<int>(files.size()));
}

void FileDrop::drop(QDropEvent &event)
{
    m_hint->hide();
    const auto files = filesOf(*event.mimeData());
    if (files.isEmpty())
        return;
    event.acceptProposedAction();
    emit dropped(files);
}

} // namespace starvane::ui
