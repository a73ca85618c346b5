// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/duty_work.h"
#include "ui/jobs/latest.h"
#include "ui/shell/news.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace starvane::ui {

/// The duties and penalties of the store that is open, and the counts of all. No widgets.
class DueDesk final : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<core::Instant()>;

    DueDesk(Workspace workspace, Clock clock, QObject *parent = nullptr);

    /// An empty name: no store.
    void open(const QString &store);
    void countAll();
    /// Ticks duties off and lists again.
    void tickOff(const QStringList &ids, const QString &note);
    void untick(const QStringList &ids);
    void cancel();

signals:
    /// Null where there is no store.
    void dueLoaded(const std::shared_ptr<const starvane::ui::DueList> &due);
    void penaltiesLoaded(const std::vector<starvane::core::PenaltySum> &sums);
    void counted(const starvane::ui::DueCountsByStore &counts);
    void news(const starvane::ui::NewsItem &item);

private:
    template <class T>
    bool failed(const core::Result<T> &outcome);
    void load();

    Workspace m_workspace;
    Clock m_clock;
    QString m_store;
    Latest<std::shared_ptr<const DueList>> m_duties;
    Latest<std::vector<core::PenaltySum>> m_penalties;
    Latest<DueCountsByStore> m_counts;
};

} // namespace starvane::ui
