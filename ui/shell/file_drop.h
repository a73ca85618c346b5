// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <filesystem>

class QDropEvent;
class QWidget;

namespace starvane::ui {

class Desk;
class DropHint;

/// Takes files that are dropped anywhere on a window, and says where they will go while they hover
/// over it. No folders, nothing from the network.
class FileDrop final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it; @p window, its parent, comes to accept drops.
    FileDrop(const Desk &desk, QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void dropped(const QList<std::filesystem::path> &files);

private:
    void enter(QDropEvent &event);
    void drop(QDropEvent &event);

    const Desk &m_desk;
    DropHint *m_hint; // the window's
};

} // namespace starvane::ui
