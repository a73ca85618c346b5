// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace starvane::ui {

class Desk;
class MainMenu;
class NewsList;
class PageHeader;
class PageStack;
class WindowDialogs;
class WorkLine;

/// Connects the menu with the desk, and with the questions that lead there.
void linkMenu(const MainMenu &menu, Desk &desk, WindowDialogs &dialogs);

/// Asks for files and stores where header and pages want it.
void linkQuestions(const PageHeader &header, const PageStack &pages, WindowDialogs &dialogs);

/// Connects the pages with the desk: what it loads they show, what they want it does.
void linkPages(Desk &desk, PageStack &pages);

/// Brings the news of the desk and of the pages under the header; from there ticks are taken back
/// and imports shown.
void linkNews(Desk &desk, PageStack &pages, NewsList &news);

/// Shows the desk's work, and stops it from there.
void linkWork(Desk &desk, WorkLine &work);

} // namespace starvane::ui
