// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "ui/jobs/batch_key.h"
#include "ui/jobs/indicator_key.h"
#include "ui/jobs/work.h"
#include "ui/shell/news.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <string>

namespace starvane::ui {

/// What a page that loads for itself works with.
struct PageParts {
    Workspace workspace;
    std::function<core::Instant()> clock;
};

/// A page of the open store that loads what it shows by itself: once it is seen, and again when the
/// store or its data changed. A page nobody looks at costs nothing.
class LivePage : public QWidget {
    Q_OBJECT

public:
    explicit LivePage(PageParts parts, QWidget *parent = nullptr);

    /// Another store, or the same one with other data. Empty: there is no store.
    void open(const QString &store);
    virtual void setTheme(const Theme &theme) = 0;
    /// What the header says above it; empty: the page's name.
    [[nodiscard]] virtual QString title() const { return {}; }

signals:
    void news(const starvane::ui::NewsItem &item);
    void indicatorWanted(const starvane::ui::IndicatorKey &key);
    void importWanted();
    /// To see an import among the others.
    void batchWanted(starvane::ui::BatchKey batch);
    /// To type in what the back office shows for an indicator.
    void readingWanted(const std::string &indicator);
    /// To see and change the open store's promotions.
    void promotionsWanted();
    void titleChanged();
    /// The page changed what others show too: everything is to be loaded again.
    void dataChanged();

protected:
    void showEvent(QShowEvent *event) override;
    /// Starts loading the open store off the ui thread; the old content stays until then. Shows its
    /// empty state when there is no store. Called while the page is seen only.
    virtual void load() = 0;

    [[nodiscard]] std::string store() const { return m_store.toStdString(); }
    [[nodiscard]] const PageParts &parts() const { return m_parts; }

private:
    PageParts m_parts;
    QString m_store;
    bool m_isStale = true;
};

} // namespace starvane::ui
