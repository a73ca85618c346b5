// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLatin1String>
#include <QStackedWidget>
#include <QStringList>

#include <array>

namespace starvane::ui {

class DuePage;
class ImportsPage;
class OverviewPage;
class StoresPage;

/// The pages of the window, by number.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    enum Number { Stores, Overview, Due, Imports, Count };

    explicit PageStack(QWidget *parent = nullptr);

    [[nodiscard]] StoresPage &stores() const { return *m_stores; }
    [[nodiscard]] OverviewPage &overview() const { return *m_overview; }
    [[nodiscard]] DuePage &due() const { return *m_due; }
    [[nodiscard]] ImportsPage &imports() const { return *m_imports; }

    [[nodiscard]] static QStringList names();
    [[nodiscard]] static std::array<QLatin1String, Count> icons();
    void setTheme(const Theme &theme);

private:
    StoresPage *m_stores;
    OverviewPage *m_overview;
    DuePage *m_due;
    ImportsPage *m_imports;
};

} // namespace starvane::ui
