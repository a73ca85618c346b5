// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/work.h"
#include "ui/shell/news.h"

#include <QObject>

namespace starvane::ui {

/// What the window tells when it opens: alarms that are on, and own packs that are broken.
class StartNews final : public QObject {
    Q_OBJECT

public:
    explicit StartNews(Workspace workspace, QObject *parent = nullptr);

    /// Tells it by and by; the alarms are those of @p now.
    void tell(core::Instant now);

signals:
    void news(const starvane::ui::NewsItem &item);

private:
    Workspace m_workspace;
};

} // namespace starvane::ui
