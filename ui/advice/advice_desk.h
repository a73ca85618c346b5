// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/advice/advice_list.h"
#include "ui/jobs/advice_work.h"
#include "ui/jobs/latest.h"
#include "ui/shell/news.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace starvane::ui {

/// What the open store does about its advice. Works off the ui thread. No widgets.
class AdviceDesk final : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<core::Instant()>;

    AdviceDesk(Workspace workspace, Clock clock, QObject *parent = nullptr);

    /// An empty name: no store.
    void open(const std::string &store);
    /// @p day: nothing is today in the store's zone.
    void adopt(const std::string &tip, std::optional<core::Day> day);
    /// From today on; what was adopted today is forgotten.
    void drop(const std::string &tip);

signals:
    /// Null: another store was opened, and its list is not known yet.
    void loaded(const std::shared_ptr<const starvane::ui::AdviceList> &list);
    /// Advice was adopted or dropped, and is stored so.
    void changed();
    void news(const starvane::ui::NewsItem &item);

private:
    void change(AdviceChangeJob::Work work);

    Workspace m_workspace;
    Clock m_clock;
    std::string m_store;
    Latest<std::vector<core::AdviceEffect>> m_loading;
};

} // namespace starvane::ui
