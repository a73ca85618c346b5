// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/work.h"

#include <QObject>

#include <deque>

namespace starvane::ui {

/// Imports files one after the other, off the ui thread.
class ImportQueue final : public QObject {
    Q_OBJECT

public:
    explicit ImportQueue(Workspace workspace, QObject *parent = nullptr);

    void add(const core::ImportRequest &request);
    /// Stops the file at work and forgets the waiting ones.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

signals:
    void started(const std::filesystem::path &file, int waiting);
    void progressed(const starvane::core::Progress &progress);
    void
    fileDone(const std::filesystem::path &file, const starvane::ui::ImportJob::Outcome &outcome);
    /// Nothing is left to do.
    void drained();

private:
    void next();
    void take();

    Workspace m_workspace;
    std::deque<core::ImportRequest> m_waiting;
    std::filesystem::path m_file; // at work
    ImportJob *m_job = nullptr; // ours
};

} // namespace starvane::ui
