// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "ui/jobs/once.h"
#include "ui/shell/import_news.h"
#include "ui/words/format.h"

#include <utility>

namespace starvane::ui {

Desk::Desk(Workspace workspace, Clock clock, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_clock(std::move(clock))
    , m_imports(m_workspace)
    , m_listing(this)
    , m_loading(this)
    , m_batches(this)
    , m_rejects(this)
    , m_demo(this)
    , m_adding(this)
    , m_undo(this)
    , m_due(m_workspace, m_clock)
    , m_advice(m_workspace, m_clock)
    , m_start(m_workspace)
{
    connect(&m_imports, &ImportQueue::started, this,
            [this](const std::filesystem::path &file, int waiting) {
                const QString name = fileNameText(file);
                emit workStarted(waiting == 0 ? tr("Importing %1").arg(name)
                                              : tr("Importing %1, files to follow: %2")
                                                    .arg(name, countText(std::int64_t(waiting))));
            });
    connect(&m_imports, &ImportQueue::progressed, this, &Desk::progressed);
    connect(&m_imports, &ImportQueue::fileDone, this,
            [this](const ImportTask &task, const ImportJob::Outcome &outcome) {
                if (auto question = questionOf(task, outcome))
                    m_questions.push_back(*std::move(question));
                else
                    takeFile(ImportNews::ofFile(task.request.file, outcome), outcome);
            });
    connect(&m_imports, &ImportQueue::drained, this, [this] {
        endWork();
        if (!m_clean.empty())
            emit news(ImportNews::ofCleanFiles(std::exchange(m_clean, {})));
        if (!m_questions.empty())
            emit questions(std::exchange(m_questions, {}));
    });
    connect(&m_due, &DueDesk::news, this, &Desk::news);
    connect(&m_advice, &AdviceDesk::news, this, &Desk::news);
    connect(&m_advice, &AdviceDesk::changed, this, [this] { open(m_store); });
    connect(&m_start, &StartNews::news, this, &Desk::news);
}

/// Files with nothing to say are told together once all are in.
void Desk::takeFile(const NewsItem &item, const ImportJob::Outcome &outcome)
{
    if (item.state == State::Good)
        m_clean.push_back(*outcome->batch);
    else
        emit news(item);
}

QStringList Desk::storeNames() const
{
    QStringList names;
    for (const StoreSummary &summary : m_stores.stores())
        names << QString::fromStdString(summary.store.name);
    return names;
}

bool Desk::isBusy() const
{
    return m_imports.isBusy() || m_demo.isRunning() || m_undo.isRunning();
}

template <class T>
bool Desk::failed(const core::Result<T> &outcome)
{
    if (!outcome)
        emit news(ImportNews::ofError(outcome.error()));
    return !outcome;
}

bool Desk::refuseWhileBusy()
{
    if (isBusy())
        emit news({.state = State::Fair,
                   .text = [] { return tr("An import is going on. Try again when it is done."); },
                   .batch = {}});
    return isBusy();
}

void Desk::reload(const QString &wanted)
{
    m_listing.run(storeListWork(m_workspace), [this, wanted](const StoreListJob::Outcome &outcome) {
        if (failed(outcome))
            emit noStore();
        else
            settle(*outcome, wanted);
    });
}

void Desk::settle(std::vector<StoreSummary> stores, const QString &wanted)
{
    m_stores.setStores(std::move(stores));
    if (m_stores.stores().empty()) {
        m_store.clear();
        m_due.open({});
        m_advice.open({});
        emit storesChanged();
        emit opened({});
        emit noStore();
        return;
    }
    const QStringList names = storeNames();
    const QString kept = names.contains(m_store) ? m_store : names.front();
    open(names.contains(wanted) ? wanted : kept);
    if (names.size() > 1)
        m_due.countAll();
}

void Desk::open(const QString &store)
{
    if (store != m_store)
        m_card.clear();
    m_store = store;
    emit storesChanged();
    emit opened(store);
    load();
    m_due.open(store);
    m_advice.open(store.toStdString());
}

void Desk::openCard(const QString &card)
{
    m_card = card;
    load();
}

void Desk::load()
{
    m_loading.run(
        overviewWork(
            m_workspace,
            {.store = m_store.toStdString(), .now = m_clock(), .card = m_card.toStdString()}),
        [this](const OverviewJob::Outcome &outcome) {
            if (!failed(outcome))
                emit overviewLoaded(*outcome);
        });
}

void Desk::addReadings(const std::vector<core::Reading> &readings)
{
    if (refuseWhileBusy())
        return;
    runOnce<core::Done>(
        this, readingWork(m_workspace, m_store.toStdString(), readings),
        [this, count = static_cast<int>(readings.size())](const ReadingJob::Outcome &outcome) {
            if (!failed(outcome))
                emit news({.state = State::Good,
                           .text =
                               [count] {
                                   return tr("%Ln figure(s) of the back office entered.", nullptr,
                                             count);
                               },
                           .batch = {}});
            endWork();
        });
}

void Desk::importFiles(const QList<std::filesystem::path> &files)
{
    std::vector<ImportTask> tasks;
    for (const std::filesystem::path &file : files) {
        tasks.emplace_back();
        tasks.back().request.store = m_store.toStdString();
        tasks.back().request.file = file;
    }
    importTasks(tasks);
}

void Desk::importTasks(const std::vector<ImportTask> &tasks)
{
    if (m_demo.isRunning() || m_undo.isRunning()) {
        refuseWhileBusy();
        return;
    }
    for (const ImportTask &task : tasks)
        m_imports.add(task);
}

void Desk::tell(const core::Error &error)
{
    emit news(ImportNews::ofError(error));
}

void Desk::tellSilent(const std::filesystem::path &file)
{
    core::ImportOutcome silent;
    silent.batch.emplace();
    emit news(ImportNews::ofFile(file, silent));
}

void Desk::addStore(const QString &name, const QString &platform,
                    const QList<std::filesystem::path> &files)
{
    m_adding.run(addStoreWork(m_workspace, name.toStdString(), platform.toStdString()),
                 [this, name, files](const AddStoreJob::Outcome &outcome) {
                     if (failed(outcome))
                         return;
                     m_store = name;
                     m_card.clear();
                     reload(name);
                     importFiles(files);
                 });
}

void Desk::loadDemo()
{
    if (refuseWhileBusy())
        return;
    emit workStarted(tr("Loading the demo stores"));
    m_demo.run(
        demoWork(m_workspace),
        [this](const DemoJob::Outcome &outcome) {
            if (!failed(outcome))
                emit news({.state = State::Good,
                           .text =
                               [isThere = outcome->empty()] {
                                   return isThere
                                       ? tr("The demo stores are there already.")
                                       : tr("The demo stores are loaded: their files went through "
                                            "the same import as yours.");
                               },
                           .batch = {}});
            endWork(outcome && !outcome->empty() ? QString::fromStdString(outcome->front())
                                                 : QString());
        },
        [this](const core::Progress &progress) { emit progressed(progress); });
}

void Desk::undo(BatchKey batch)
{
    if (refuseWhileBusy())
        return;
    emit workStarted(tr("Taking an import back"));
    m_undo.run(
        undoWork(m_workspace, batch.id),
        [this](const UndoJob::Outcome &outcome) {
            if (!failed(outcome))
                emit news({.state = State::Good,
                           .text =
                               [] {
                                   return tr("The import is taken back. Import the file again if "
                                             "you need it after all.");
                               },
                           .batch = {}});
            endWork();
        },
        [this](const core::Progress &progress) { emit progressed(progress); });
}

void Desk::endWork(const QString &wanted)
{
    emit workEnded();
    reload(wanted);
    loadBatches();
}

void Desk::cancel()
{
    m_imports.cancel();
    m_demo.cancel();
    m_undo.cancel();
    m_due.cancel();
}

void Desk::loadBatches()
{
    m_batches.run(batchListWork(m_workspace), [this](const BatchListJob::Outcome &outcome) {
        if (!failed(outcome))
            emit batchesLoaded(*outcome);
    });
}

void Desk::loadRejects(BatchKey batch)
{
    m_rejects.run(rejectListWork(m_workspace, batch.id),
                  [this, batch](const RejectListJob::Outcome &outcome) {
                      if (!failed(outcome))
                          emit rejectsLoaded(batch, *outcome);
                  });
}

} // namespace starvane::ui
