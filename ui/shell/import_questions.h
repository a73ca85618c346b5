// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/import_question.h"

#include <QList>
#include <QObject>

#include <deque>
#include <filesystem>
#include <vector>

class QDialog;
class QWidget;

namespace starvane::ui {

class Desk;
struct MappedFile;

/// Asks what has to be said before files can be imported, one dialog after the other, and has the
/// desk import them. A file left out is told in the news.
class ImportQuestions final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it; the dialogs are @p window's.
    ImportQuestions(Desk &desk, QWidget &window, QObject *parent = nullptr);

    void ask(const std::vector<ImportQuestion> &questions);
    /// Has the columns of files of the open store mapped by hand, whatever layouts there are.
    void map(const QList<std::filesystem::path> &files);

private:
    void next();
    void open(QDialog *dialog);
    void ask(const ImportQuestion &question, const core::UnknownHeader &header);
    void ask(const ImportQuestion &question, const core::AmbiguousDates &dates);
    void ask(const ImportQuestion &question, const NoPeriod &batch);
    void import(const ImportQuestion &question, const MappedFile &mapped);
    void answerDates(const ImportQuestion &question, core::DayOrder order);
    /// Takes those out of the waiting ones that an answer settles too.
    template <class Same>
    [[nodiscard]] std::vector<ImportQuestion> takeWaiting(Same same);

    Desk &m_desk;
    QWidget &m_window;
    std::deque<ImportQuestion> m_waiting;
    bool m_isAsking = false;
};

} // namespace starvane::ui
