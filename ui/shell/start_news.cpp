// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_news.h"

#include "ui/format/brief.h"
#include "ui/jobs/alarm_work.h"
#include "ui/jobs/once.h"
#include "ui/shell/import_news.h"
#include "ui/words/describe_alarm.h"

namespace starvane::ui {

namespace {

/// One line a store, however many alarms are on.
QString sentenceOf(const core::StoreAlarms &store)
{
    QStringList alarms;
    for (const core::Alarm &alarm : store.alarms)
        alarms << describe(alarm, pick(alarm.name));
    //: several alarms in one line
    return StartNews::tr("Alarm, %1 – %2")
        .arg(QString::fromStdString(store.store), alarms.join(StartNews::tr("; ")));
}

} // namespace

StartNews::StartNews(Workspace workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
{
}

void StartNews::tell(core::Instant now)
{
    for (const core::OwnPack &own : m_workspace.packs->own()) {
        if (own.trouble)
            emit news(ImportNews::ofError(*own.trouble));
    }
    runOnce<std::vector<core::StoreAlarms>>(
        this, alarmWork(m_workspace, now), [this](const AlarmJob::Outcome &stores) {
            if (!stores)
                return; // the window says by itself what is wrong with the database
            for (const core::StoreAlarms &store : *stores) {
                if (!store.alarms.empty())
                    emit news({.state = State::Weak,
                               .text = [store] { return sentenceOf(store); },
                               .batch = {}});
            }
        });
}

} // namespace starvane::ui
