// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

namespace starvane::ui {

void JobBase::follow(QFutureWatcherBase &watcher)
{
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        emit progressed({.rows = m_rows->load(), .fraction = double(value) / wholeWork});
    });
    connect(&watcher, &QFutureWatcherBase::finished, this, &JobBase::finished);
}

} // namespace starvane::ui
