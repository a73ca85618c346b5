// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtConcurrent>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace starvane::ui {

/// Work off the ui thread; its signals come on the ui thread. Deleting it cancels it and waits for
/// it; the work must look at its stop token.
class JobBase : public QObject {
    Q_OBJECT

public:
    /// Asks the work to stop; finished() still comes, most often with Cancelled.
    void cancel() { m_stop.request_stop(); }

signals:
    void progressed(const starvane::core::Progress &progress);
    void finished();

protected:
    static constexpr int wholeWork = 1000;

    using QObject::QObject;
    void follow(QFutureWatcherBase &watcher);

    std::stop_source m_stop;
    std::shared_ptr<std::atomic<std::uint64_t>> m_rows =
        std::make_shared<std::atomic<std::uint64_t>>(0);
};

template <class T>
class Job final : public JobBase {
public:
    using Outcome = core::Result<T>;
    /// Holds copies of all it uses, for it runs on another thread.
    using Work = std::function<Outcome(const std::stop_token &, const core::ProgressCallback &)>;

    explicit Job(Work work, QObject *parent = nullptr)
        : JobBase(parent)
        , m_work(std::move(work))
    {
        follow(m_watcher);
    }

    ~Job() override
    {
        cancel();
        m_watcher.disconnect(this);
        m_watcher.waitForFinished();
    }

    /// To be called once.
    void start()
    {
        auto run = [work = m_work, stop = m_stop.get_token(),
                    rows = m_rows](QPromise<Outcome> &promise) {
            promise.setProgressRange(0, wholeWork);
            promise.addResult(work(stop, [&](const core::Progress &progress) {
                rows->store(progress.rows);
                promise.setProgressValue(static_cast<int>(progress.fraction * wholeWork));
            }));
        };
        m_watcher.setFuture(QtConcurrent::run(std::move(run)));
    }

    /// To be asked after finished().
    [[nodiscard]] Outcome outcome() const { return m_watcher.result(); }

private:
    Work m_work;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace starvane::ui
