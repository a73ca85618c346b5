// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/import_queue.h"

#include "core/import/known_layouts.h"
#include "core/layout/layout_text.h"
#include "ui/jobs/ledger_work.h"

#include <utility>

namespace starvane::ui {

namespace {

/// A layout that cannot be kept ends it before anything is imported.
ImportJob::Work taskWork(const Workspace &workspace, const ImportTask &task)
{
    return onLedger<core::ImportOutcome>(
        workspace,
        [task](core::Ledger &ledger, const core::PackSet &packs, const std::stop_token &stop,
               const core::ProgressCallback &progress) -> ImportJob::Outcome {
            if (task.remember && task.request.mapping) {
                const auto saved =
                    core::saveLayout(ledger, packs, core::layoutText(*task.request.mapping));
                if (!saved)
                    return core::Failure{saved.error()};
            }
            auto outcome = core::importFile(ledger, packs, task.request, stop, progress);
            if (!outcome || !outcome->batch || !task.replaces)
                return outcome;
            const auto undone = core::undoBatch(ledger, packs, *task.replaces, stop, progress);
            if (!undone)
                return core::Failure{undone.error()};
            return outcome;
        });
}

} // namespace

ImportQueue::ImportQueue(Workspace workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
{
}

void ImportQueue::add(const ImportTask &task)
{
    m_waiting.push_back(task);
    if (m_job == nullptr)
        next();
}

void ImportQueue::cancel()
{
    m_waiting.clear();
    if (m_job != nullptr)
        m_job->cancel();
}

void ImportQueue::next()
{
    m_task = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_job = new ImportJob(taskWork(m_workspace, m_task), this);
    connect(m_job, &JobBase::progressed, this, &ImportQueue::progressed);
    connect(m_job, &JobBase::finished, this, &ImportQueue::take);
    emit started(m_task.request.file, static_cast<int>(m_waiting.size()));
    m_job->start();
}

void ImportQueue::take()
{
    ImportJob *job = std::exchange(m_job, nullptr);
    job->deleteLater();
    emit fileDone(std::exchange(m_task, {}), job->outcome());
    if (m_job != nullptr) // a listener was quick to add another file
        return;
    if (m_waiting.empty())
        emit drained();
    else
        next();
}

} // namespace starvane::ui
