// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/due_desk.h"

#include "ui/jobs/once.h"
#include "ui/shell/import_news.h"

namespace starvane::ui {

namespace {

std::vector<std::string> idsOf(const QStringList &ids)
{
    std::vector<std::string> made;
    for (const QString &id : ids)
        made.push_back(id.toStdString());
    return made;
}

} // namespace

DueDesk::DueDesk(Workspace workspace, Clock clock, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_clock(std::move(clock))
    , m_duties(this)
    , m_penalties(this)
    , m_counts(this)
{
}

template <class T>
bool DueDesk::failed(const core::Result<T> &outcome)
{
    if (!outcome)
        emit news(ImportNews::ofError(outcome.error()));
    return !outcome;
}

void DueDesk::open(const QString &store)
{
    if (store != m_store) { // nobody else's duties may stand there meanwhile
        emit dueLoaded(nullptr);
        emit penaltiesLoaded({});
    }
    m_store = store;
    load();
}

void DueDesk::load()
{
    if (m_store.isEmpty())
        return;
    const std::string store = m_store.toStdString();
    m_duties.run(dueWork(m_workspace, store, m_clock()), [this](const DueJob::Outcome &outcome) {
        if (!failed(outcome))
            emit dueLoaded(*outcome);
    });
    m_penalties.run(penaltyWork(m_workspace, store), [this](const PenaltyJob::Outcome &outcome) {
        if (!failed(outcome))
            emit penaltiesLoaded(*outcome);
    });
}

void DueDesk::countAll()
{
    m_counts.run(dueCountsWork(m_workspace, m_clock()),
                 [this](const DueCountsJob::Outcome &outcome) {
                     if (outcome) // the store list told what is wrong already
                         emit counted(*outcome);
                 });
}

void DueDesk::tickOff(const QStringList &ids, const QString &note)
{
    runOnce<core::Done>(this, tickWork(m_workspace, idsOf(ids), note.toStdString()),
                        [this, ids](const TickJob::Outcome &outcome) {
                            if (!failed(outcome))
                                emit news({.state = State::Good,
                                           .text =
                                               [count = static_cast<int>(ids.size())] {
                                                   return tr("%Ln duty(s) ticked off.", nullptr,
                                                             count);
                                               },
                                           .batch = {},
                                           .ticked = ids});
                            load();
                            countAll();
                        });
}

void DueDesk::untick(const QStringList &ids)
{
    runOnce<core::Done>(this, untickWork(m_workspace, idsOf(ids)),
                        [this](const TickJob::Outcome &outcome) {
                            failed(outcome);
                            load();
                            countAll();
                        });
}

void DueDesk::cancel()
{
    m_duties.cancel();
    m_penalties.cancel();
    m_counts.cancel();
}

} // namespace starvane::ui
