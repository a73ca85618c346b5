// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_questions.h"

#include "core/layout/text_fold.h"
#include "ui/shell/desk.h"
#include "ui/shell/import_news.h"
#include "ui/wizard/day_order_dialog.h"
#include "ui/wizard/mapping_wizard.h"
#include "ui/wizard/period_dialog.h"
#include "ui/words/describe.h"

#include <algorithm>
#include <utility>

namespace starvane::ui {

namespace {

/// One layout fits both.
bool isSameHeader(const core::UnknownHeader &a, const core::UnknownHeader &b)
{
    // Files picked by hand have no header yet: each is looked at for itself.
    return !a.header.empty()
        && std::ranges::equal(a.header, b.header, [](const auto &x, const auto &y) {
               return core::folded(x) == core::folded(y);
           });
}

template <class About>
const About *aboutOf(const ImportQuestion &question)
{
    return std::get_if<About>(&question.about);
}

} // namespace

ImportQuestions::ImportQuestions(Desk &desk, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{
    connect(&m_desk, &Desk::questions, this,
            qOverload<const std::vector<ImportQuestion> &>(&ImportQuestions::ask));
}

void ImportQuestions::ask(const std::vector<ImportQuestion> &questions)
{
    m_waiting.insert(m_waiting.end(), questions.begin(), questions.end());
    if (!m_isAsking)
        next();
}

void ImportQuestions::map(const QList<std::filesystem::path> &files)
{
    std::vector<ImportQuestion> questions;
    for (const std::filesystem::path &file : files) {
        ImportTask task;
        task.request.store = m_desk.store().toStdString();
        task.request.file = file;
        questions.push_back({task, core::UnknownHeader{file, {}, {}}});
    }
    ask(questions);
}

void ImportQuestions::next()
{
    if (m_waiting.empty())
        return;
    const ImportQuestion question = std::move(m_waiting.front());
    m_waiting.pop_front();
    std::visit([&](const auto &about) { ask(question, about); }, question.about);
}

void ImportQuestions::open(QDialog *dialog)
{
    m_isAsking = true;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // After the answer itself was heard.
    connect(
        dialog, &QDialog::finished, this,
        [this] {
            m_isAsking = false;
            next();
        },
        Qt::QueuedConnection);
    dialog->open();
}

void ImportQuestions::ask(const ImportQuestion &question, const core::UnknownHeader &header)
{
    const auto others = std::ranges::count_if(m_waiting, [&header](const ImportQuestion &waiting) {
        const auto *its = aboutOf<core::UnknownHeader>(waiting);
        return its != nullptr && isSameHeader(*its, header);
    });
    auto *wizard = new MappingWizard(m_desk.workspace(),
                                     {.store = question.task.request.store, .file = header.file},
                                     static_cast<int>(others), &m_window);
    connect(wizard, &MappingWizard::mapped, this,
            [this, question](const MappedFile &mapped) { import(question, mapped); });
    connect(wizard, &MappingWizard::failed, &m_desk, &Desk::tell);
    connect(wizard, &MappingWizard::leftOut, this, [this, header] {
        if (!header.header.empty()) // of a file picked by hand there is nothing to tell
            m_desk.tell(header);
    });
    open(wizard);
}

void ImportQuestions::import(const ImportQuestion &question, const MappedFile &mapped)
{
    const auto *header = aboutOf<core::UnknownHeader>(question);
    std::vector<ImportQuestion> files{question};
    if (mapped.isForOthers) {
        for (ImportQuestion &other : takeWaiting([header](const ImportQuestion &waiting) {
                 const auto *its = aboutOf<core::UnknownHeader>(waiting);
                 return its != nullptr && isSameHeader(*its, *header);
             }))
            files.push_back(std::move(other));
    }
    std::vector<ImportTask> tasks;
    for (const ImportQuestion &file : files) {
        ImportTask task = file.task;
        task.request.mapping = mapped.layout;
        task.request.encoding = mapped.encoding;
        task.remember = mapped.isRemembered;
        tasks.push_back(std::move(task));
    }
    m_desk.importTasks(tasks);
}

void ImportQuestions::ask(const ImportQuestion &question, const core::AmbiguousDates &dates)
{
    const auto others = std::ranges::count_if(m_waiting, [&dates](const ImportQuestion &waiting) {
        const auto *its = aboutOf<core::AmbiguousDates>(waiting);
        return its != nullptr && its->column == dates.column;
    });
    auto *dialog = new DayOrderDialog(dates, static_cast<int>(others) + 1, &m_window);
    connect(dialog, &DayOrderDialog::answered, this, [this, question](bool isDayFirst) {
        answerDates(question, isDayFirst ? core::DayOrder::DayFirst : core::DayOrder::MonthFirst);
    });
    connect(dialog, &QDialog::rejected, &m_desk, [this, dates] { m_desk.tell(dates); });
    open(dialog);
}

void ImportQuestions::answerDates(const ImportQuestion &question, core::DayOrder order)
{
    const std::string column = aboutOf<core::AmbiguousDates>(question)->column;
    std::vector<ImportQuestion> files = takeWaiting([&column](const ImportQuestion &waiting) {
        const auto *its = aboutOf<core::AmbiguousDates>(waiting);
        return its != nullptr && its->column == column;
    });
    files.insert(files.begin(), question);
    std::vector<ImportTask> tasks;
    for (const ImportQuestion &file : files) {
        tasks.push_back(file.task);
        tasks.back().request.dayOrder = order;
    }
    m_desk.importTasks(tasks);
}

void ImportQuestions::ask(const ImportQuestion &question, const NoPeriod &silent)
{
    const core::Day today = std::chrono::floor<std::chrono::days>(m_desk.now());
    auto *dialog = new PeriodDialog(question.task.request.file, today, &m_window);
    connect(dialog, &PeriodDialog::answered, this, [this, question, silent, dialog] {
        ImportTask task = question.task;
        task.request.firstDay = dialog->period().first;
        task.request.lastDay = dialog->period().last;
        task.replaces = silent.batch;
        m_desk.importTasks({task});
    });
    connect(dialog, &QDialog::rejected, &m_desk,
            [this, question] { m_desk.tellSilent(question.task.request.file); });
    open(dialog);
}

template <class Same>
std::vector<ImportQuestion> ImportQuestions::takeWaiting(Same same)
{
    const auto rest =
        std::stable_partition(m_waiting.begin(), m_waiting.end(),
                              [&same](const auto &waiting) { return !same(waiting); });
    std::vector<ImportQuestion> taken(std::make_move_iterator(rest),
                                      std::make_move_iterator(m_waiting.end()));
    m_waiting.erase(rest, m_waiting.end());
    return taken;
}

} // namespace starvane::ui
