// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/due/due_list.h"
#include "ui/overview/overview.h"
#include "ui/theme/theme.h"
#include "ui/words/language.h"

#include <QCoreApplication>

#include <memory>

class QWidget;

namespace starvane::ui {

class Desk;
class MainMenu;
class PageHeader;
class PageStack;
class SideBar;

/// What stands around the pages. All of it must outlive its WindowFrame.
struct FrameParts {
    Desk &desk;
    QWidget &window;
    MainMenu &menu;
    SideBar &side;
    PageHeader &header;
    PageStack &pages;
};

/// Keeps the frame around the pages in step with the stores, the open one, the page at the front,
/// language and theme: the window's title, the lists of stores and pages, the counts, the header.
class WindowFrame final {
    Q_DECLARE_TR_FUNCTIONS(starvane::ui::WindowFrame)

public:
    explicit WindowFrame(const FrameParts &parts);

    /// Null: there is no store.
    [[nodiscard]] const std::shared_ptr<const Overview> &overview() const { return m_overview; }

    void showStores();
    void showNoStore();
    void showOverview(const std::shared_ptr<const Overview> &overview);
    /// Null: there is no store.
    void showDue(const std::shared_ptr<const DueList> &due);
    /// Follows the page at the front.
    void showPage();
    void setTheme(const Theme &theme);
    /// Everything again, in the language that came on.
    void retranslate(Language language);

private:
    void showHeader();
    void showCards();
    void showDueCount();

    FrameParts m_parts;
    std::shared_ptr<const Overview> m_overview; // shown
    std::shared_ptr<const DueList> m_due; // shown
};

} // namespace starvane::ui
