// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/kind_coverage.h"
#include "ui/kit/card.h"
#include "ui/theme/theme.h"

#include <vector>

class QGridLayout;

namespace starvane::ui {

class Label;

/// For which days a store's data are known, by kind of record.
class CoverageCard final : public Card {
    Q_OBJECT

public:
    explicit CoverageCard(QWidget *parent = nullptr);

    void showCoverage(const QString &store, const std::vector<KindCoverage> &coverage);
    void setTheme(const Theme &theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addKind(const KindCoverage &kind, core::DayRange shown);

    QString m_store;
    std::vector<KindCoverage> m_coverage;
    Theme m_theme;
    Label *m_title;
    QGridLayout *m_grid;
};

} // namespace starvane::ui
