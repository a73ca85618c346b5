// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QLatin1String>

#include <cstdint>
#include <vector>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace starvane::ui {

class Label;
class StoreListModel;
class StoreSwitcher;

/// The store switcher and the way to the pages. Folds to icons.
class SideBar final : public QFrame {
    Q_OBJECT

public:
    static constexpr int width = 200;
    static constexpr int foldedWidth = 56;

    explicit SideBar(StoreListModel &stores, QWidget *parent = nullptr);

    /// Adds an entry for a page; its number counts from 0.
    void addPage(QLatin1String icon);
    void setPageNames(const QStringList &names);
    void setCurrentPage(int page);
    void setPageVisible(int page, bool visible);
    /// A count beside the page's name, told in words to who listens; 0: none.
    void setCount(int page, std::int64_t count, const QString &inWords);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setTheme(const Theme &theme);
    [[nodiscard]] StoreSwitcher &switcher() const { return *m_switcher; }

signals:
    void pagePicked(int page);

private:
    void drawIcons();

    struct Entry {
        QToolButton *button;
        QLatin1String icon;
        Label *count; // on the button
    };

    StoreSwitcher *m_switcher;
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    std::vector<Entry> m_entries;
    Theme m_theme;
    bool m_folded = false;
};

} // namespace starvane::ui
