// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// What a run of the program left.
struct Run {
    int code = -1;
    QByteArray out;
    QString err;

    /// The standard output as one JSON document; null if it is anything else.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// The program `starvane` with a folder and a database of its own.
class Program {
public:
    Program();

    /// Runs it in the folder, with the database there.
    [[nodiscard]] Run run(const QStringList &arguments) const;
    /// Runs it as it is, without --database.
    [[nodiscard]] Run runBare(const QStringList &arguments) const;

    void setLanguage(const QString &lang) { m_language = lang; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
    QString m_language = QStringLiteral("C.UTF-8");
};
