// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advice/advice_desk.h"
#include "ui/jobs/import_question.h"
#include "ui/jobs/import_queue.h"
#include "ui/jobs/latest.h"
#include "ui/jobs/work.h"
#include "ui/shell/due_desk.h"
#include "ui/shell/news.h"
#include "ui/shell/start_news.h"
#include "ui/shell/store_list_model.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace starvane::ui {

/// What the window works on: the stores, the one that is open, the work that goes on. No widgets.
class Desk final : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<core::Instant()>;

    Desk(Workspace workspace, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] StoreListModel &stores() { return m_stores; }
    [[nodiscard]] const core::PackSet &packs() const { return *m_workspace.packs; }
    [[nodiscard]] QStringList storeNames() const;
    /// Empty when there is no store.
    [[nodiscard]] QString store() const { return m_store; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] core::Instant now() const { return m_clock(); }
    /// Of the duties; its signals are to be connected as the desk's own.
    [[nodiscard]] DueDesk &due() { return m_due; }
    /// Of the advice; its signals are to be connected as the desk's own.
    [[nodiscard]] AdviceDesk &advice() { return m_advice; }

    /// Tells the alarms that are on, and what is wrong with own packs. Once, at the start.
    void tellStartNews() { m_start.tell(m_clock()); }
    /// Reads the stores again, and opens @p wanted, else the one that is open, else the first.
    void reload(const QString &wanted = {});
    void open(const QString &store);
    /// Shows another card of the store that is open.
    void openCard(const QString &card);
    void importFiles(const QList<std::filesystem::path> &files);
    /// Imports files the way somebody said.
    void importTasks(const std::vector<ImportTask> &tasks);
    void tell(const core::Error &error);
    /// A file without rows whose period nobody gave.
    void tellSilent(const std::filesystem::path &file);
    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    /// Imports @p files into the store once it is made.
    void addStore(const QString &name, const QString &platform,
                  const QList<std::filesystem::path> &files);
    void loadDemo();
    /// Stores what the back office shows for the open store, and loads it again.
    void addReadings(const std::vector<core::Reading> &readings);
    void undo(BatchKey batch);
    void cancel();
    void loadBatches();
    void loadRejects(BatchKey batch);

signals:
    void storesChanged();
    /// A store was opened, or its data changed; empty: there is none.
    void opened(const QString &store);
    void noStore();
    void overviewLoaded(const std::shared_ptr<const starvane::ui::Overview> &overview);
    void batchesLoaded(const std::vector<starvane::core::Batch> &batches);
    void
    rejectsLoaded(starvane::ui::BatchKey batch, const std::vector<starvane::core::Reject> &rejects);
    void news(const starvane::ui::NewsItem &item);
    void workStarted(const QString &what);
    void progressed(const starvane::core::Progress &progress);
    void workEnded();
    /// Files that cannot be imported until somebody answers, when the others are done.
    void questions(const std::vector<starvane::ui::ImportQuestion> &questions);

private:
    void takeFile(const NewsItem &item, const ImportJob::Outcome &outcome);
    template <class T>
    bool failed(const core::Result<T> &outcome);
    bool refuseWhileBusy();
    void load();
    void settle(std::vector<StoreSummary> stores, const QString &wanted);
    void endWork(const QString &wanted = {});

    Workspace m_workspace;
    Clock m_clock;
    StoreListModel m_stores;
    QString m_store;
    QString m_card; // empty: the platform's first
    ImportQueue m_imports;
    std::vector<core::Batch> m_clean; // imported since the queue was empty, with nothing to say
    std::vector<ImportQuestion> m_questions; // of the files imported since the last drained()
    Latest<std::vector<StoreSummary>> m_listing;
    Latest<std::shared_ptr<const Overview>> m_loading;
    Latest<std::vector<core::Batch>> m_batches;
    Latest<std::vector<core::Reject>> m_rejects;
    Latest<std::vector<std::string>> m_demo;
    Latest<core::Store> m_adding;
    Latest<core::Done> m_undo;
    DueDesk m_due;
    AdviceDesk m_advice;
    StartNews m_start;
};

} // namespace starvane::ui
