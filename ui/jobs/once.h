// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"

#include <functional>

namespace starvane::ui {

/// Runs work that must not be lost to the next: each outcome is heard. Ends with @p owner.
template <class T>
void runOnce(QObject *owner, typename Job<T>::Work work,
             std::function<void(const core::Result<T> &)> use)
{
    auto *job = new Job<T>(std::move(work), owner);
    QObject::connect(job, &JobBase::finished, owner, [job, use] {
        job->deleteLater();
        use(job->outcome());
    });
    job->start();
}

} // namespace starvane::ui
