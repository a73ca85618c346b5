// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/work.h"

#include <QObject>

#include <deque>
#include <optional>

namespace starvane::ui {

/// A file to import, and what is to be done besides.
struct ImportTask {
    core::ImportRequest request;
    bool remember = false; // the request's mapping, for files of the same header
    std::optional<core::BatchId> replaces = {}; // taken back once the file is imported
};

/// Imports files one after the other, off the ui thread.
class ImportQueue final : public QObject {
    Q_OBJECT

public:
    explicit ImportQueue(Workspace workspace, QObject *parent = nullptr);

    void add(const ImportTask &task);
    /// Stops the file at work and forgets the waiting ones.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

signals:
    void started(const std::filesystem::path &file, int waiting);
    void progressed(const starvane::core::Progress &progress);
    void
    fileDone(const starvane::ui::ImportTask &task, const starvane::ui::ImportJob::Outcome &outcome);
    /// Nothing is left to do.
    void drained();

private:
    void next();
    void take();

    Workspace m_workspace;
    std::deque<ImportTask> m_waiting;
    ImportTask m_task; // at work
    ImportJob *m_job = nullptr; // ours
};

} // namespace starvane::ui
