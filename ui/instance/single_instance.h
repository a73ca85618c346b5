// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <filesystem>

class QLocalServer;
class QLocalSocket;

namespace starvane::ui {

/// One window a database: a later start of the same user hands its files to the one that runs, over
/// a local socket that only this user may open.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const std::filesystem::path &database, QObject *parent = nullptr);

    /// Whether a running window took the files; it then comes to the front. Waits for it for three
    /// seconds at most.
    [[nodiscard]] bool handOver(const QList<std::filesystem::path> &files) const;
    /// Takes what later starts hand over. Without a place for the socket they open windows of their
    /// own.
    void listen();

signals:
    /// The files, absolute; none: somebody only started the program again.
    void startedAgain(const QList<std::filesystem::path> &files);

private:
    void answer(QLocalSocket &socket);

    QString m_name;
    QLocalServer *m_server; // ours
};

} // namespace starvane::ui
