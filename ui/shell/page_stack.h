// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/live_page.h"
#include "ui/words/language.h"

#include <QLatin1String>
#include <QStackedWidget>
#include <QStringList>

#include <array>
#include <vector>

namespace starvane::ui {

class DuePage;
class ImportsPage;
class IndicatorPage;
class OverviewPage;
class SettingsPage;
class StoresPage;

/// The pages of the window, by number. One that loads for itself is made when it is first turned
/// to. Some are reached from others, and lead back there: by Alt+Left, Esc or the mouse's back
/// button.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    enum Number {
        Stores,
        Overview,
        Trends,
        Due,
        Plan,
        Imports,
        Reports,
        Settings,
        Indicator, // reached from others
        Change, // reached from others
        Count
    };

    explicit PageStack(PageParts parts, QWidget *parent = nullptr);

    [[nodiscard]] StoresPage &stores() const { return *m_stores; }
    [[nodiscard]] OverviewPage &overview() const { return *m_overview; }
    [[nodiscard]] DuePage &due() const { return *m_due; }
    [[nodiscard]] ImportsPage &imports() const { return *m_imports; }

    [[nodiscard]] static QStringList names();
    /// The chapter of the manual that tells about a page.
    [[nodiscard]] static QString chapter(int page);
    /// Whether the window offers it; a page that is reached from others is not, nor is a number
    /// that no page has.
    [[nodiscard]] static bool isListed(int page);
    [[nodiscard]] static std::array<QLatin1String, Count> icons();
    /// Forgets the way back.
    void turnTo(int page);
    /// Turns to a page, an indicator or an import, that leads back to where one is.
    void visit(int page);
    void visit(const IndicatorKey &key);
    void visit(BatchKey batch);
    void goBack();
    [[nodiscard]] bool canGoBack() const { return !m_trail.empty(); }
    /// The page at the front; the overview for one that the window does not offer, for it tells
    /// more about a figure of the overview.
    [[nodiscard]] int listedPage() const;
    [[nodiscard]] QString title() const;
    /// Tells the pages that load for themselves which store is open.
    void open(const QString &store);
    void setTheme(const Theme &theme);
    /// What the settings show as chosen.
    void setThemeChoice(ThemeChoice choice);

signals:
    /// Another page is at the front, or it is about something else.
    void turned();
    void news(const starvane::ui::NewsItem &item);
    void importWanted();
    void readingWanted(const std::string &indicator);
    void dataChanged();
    void languagePicked(starvane::ui::Language language);
    void themePicked(starvane::ui::ThemeChoice choice);
    void storeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A page, and which indicator when it is about one.
    struct Place {
        int page;
        IndicatorKey key = {};
    };
    [[nodiscard]] Place here() const;
    void show(int page);
    void showIndicator(const IndicatorKey &key);
    void showPromotions();
    [[nodiscard]] IndicatorPage *indicator() const;
    void setPage(int number, QWidget *page);
    void addLive(int number, LivePage *page);
    void connectSettings(SettingsPage &page);

    PageParts m_parts;
    QString m_store;
    Theme m_theme;
    ThemeChoice m_themeChoice = ThemeChoice::System;
    std::vector<LivePage *> m_live; // made so far
    std::vector<Place> m_trail; // the way back, the last place at its end
    StoresPage *m_stores;
    OverviewPage *m_overview;
    DuePage *m_due;
    ImportsPage *m_imports;
};

} // namespace starvane::ui
