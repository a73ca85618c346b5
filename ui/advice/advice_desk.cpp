// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advice/advice_desk.h"

#include "ui/jobs/once.h"
#include "ui/shell/import_news.h"

namespace starvane::ui {

AdviceDesk::AdviceDesk(Workspace workspace, Clock clock, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_clock(std::move(clock))
    , m_loading(this)
{
}

void AdviceDesk::open(const std::string &store)
{
    if (store != m_store) // nobody else's advice may stand there meanwhile
        emit loaded(nullptr);
    m_store = store;
    if (m_store.empty())
        return;
    m_loading.run(adviceWork(m_workspace, store), [this](const AdviceJob::Outcome &outcome) {
        if (outcome)
            emit loaded(std::make_shared<const AdviceList>(AdviceList{*outcome}));
        else
            emit news(ImportNews::ofError(outcome.error()));
    });
}

void AdviceDesk::adopt(const std::string &tip, std::optional<core::Day> day)
{
    change(adoptWork(m_workspace, m_store, tip, day, m_clock()));
}

void AdviceDesk::drop(const std::string &tip)
{
    change(dropWork(m_workspace, m_store, tip, m_clock()));
}

void AdviceDesk::change(AdviceChangeJob::Work work)
{
    runOnce<core::Done>(this, std::move(work), [this](const AdviceChangeJob::Outcome &outcome) {
        if (outcome) {
            emit changed();
            return;
        }
        emit news(ImportNews::ofError(outcome.error()));
        open(m_store);
    });
}

} // namespace starvane::ui
