// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"

#include <functional>

namespace starvane::ui {

/// Runs work of which only the newest counts: starting another one lets the old one end unheard.
/// All of it ends, cancelled, with the owner.
template <class T>
class Latest final {
public:
    using Use = std::function<void(const core::Result<T> &)>;
    using Follow = std::function<void(const core::Progress &)>;

    explicit Latest(QObject *owner)
        : m_owner(owner)
    {
    }

    void run(typename Job<T>::Work work, Use use, const Follow &follow = {})
    {
        cancel();
        m_job = new Job<T>(std::move(work), m_owner);
        if (follow)
            QObject::connect(m_job, &JobBase::progressed, m_owner, follow);
        QObject::connect(m_job, &JobBase::finished, m_owner, [this, job = m_job, use] {
            job->deleteLater();
            if (job == m_job) {
                m_job = nullptr;
                use(job->outcome());
            }
        });
        m_job->start();
    }

    /// The outcome, most often Cancelled, still comes.
    void cancel()
    {
        if (m_job != nullptr)
            m_job->cancel();
    }

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

private:
    QObject *m_owner;
    Job<T> *m_job = nullptr; // the owner's
};

} // namespace starvane::ui
