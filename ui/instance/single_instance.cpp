// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/single_instance.h"

#include "ui/words/format.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalServer>
#include <QLocalSocket>

namespace starvane::ui {

namespace {

constexpr int patience = 3000; // ms
constexpr char taken = '+';

/// The same for every way to write the path of a database, also of one that is not made yet.
QString socketName(const std::filesystem::path &database)
{
    std::error_code ignored; // the path as it is will do
    const auto whole = std::filesystem::weakly_canonical(database, ignored);
    const QByteArray path = pathText(whole.empty() ? database : whole).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
    return QStringLiteral("starvane-") + QString::fromLatin1(digest.toHex().left(24));
}

/// As bytes: a file's name need not be text.
QList<QByteArray> absolutePaths(const QList<std::filesystem::path> &files)
{
    QList<QByteArray> paths;
    for (const std::filesystem::path &file : files) {
        std::error_code ignored;
        const auto whole = std::filesystem::absolute(file, ignored);
        const std::u8string bytes = (whole.empty() ? file : whole).u8string();
        paths << QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    }
    return paths;
}

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path &database, QObject *parent)
    : QObject(parent)
    , m_name(socketName(database))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *const socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(*socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

bool SingleInstance::handOver(const QList<std::filesystem::path> &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    QDataStream stream(&socket);
    stream << absolutePaths(files);
    socket.flush();
    char answer = 0;
    return socket.waitForReadyRead(patience) && socket.getChar(&answer) && answer == taken;
}

void SingleInstance::listen()
{
    if (m_server->listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left by one that was killed: nobody answered there
    m_server->listen(m_name);
}

void SingleInstance::answer(QLocalSocket &socket)
{
    QDataStream stream(&socket);
    QList<QByteArray> paths;
    stream.startTransaction();
    stream >> paths;
    if (!stream.commitTransaction())
        return; // the rest is still to come
    socket.putChar(taken);
    socket.flush();
    socket.disconnectFromServer();
    QList<std::filesystem::path> files;
    for (const QByteArray &path : paths)
        files << pathOf(path.toStdString());
    emit startedAgain(files);
}

} // namespace starvane::ui
