// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/import_queue.h"

#include <utility>

namespace starvane::ui {

ImportQueue::ImportQueue(Workspace workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
{
}

void ImportQueue::add(const core::ImportRequest &request)
{
    m_waiting.push_back(request);
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
    const core::ImportRequest request = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_file = request.file;
    m_job = new ImportJob(importWork(m_workspace, request), this);
    connect(m_job, &JobBase::progressed, this, &ImportQueue::progressed);
    connect(m_job, &JobBase::finished, this, &ImportQueue::take);
    emit started(m_file, static_cast<int>(m_waiting.size()));
    m_job->start();
}

void ImportQueue::take()
{
    ImportJob *job = std::exchange(m_job, nullptr);
    job->deleteLater();
    emit fileDone(std::exchange(m_file, {}), job->outcome());
    if (m_job != nullptr) // a listener was quick to add another file
        return;
    if (m_waiting.empty())
        emit drained();
    else
        next();
}

} // namespace starvane::ui
