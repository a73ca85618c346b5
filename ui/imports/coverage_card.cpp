// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/coverage_card.h"

#include "ui/format/moments.h"
#include "ui/imports/coverage_axis.h"
#include "ui/imports/coverage_strip.h"
#include "ui/kit/label.h"
#include "ui/words/names.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace starvane::ui {

CoverageCard::CoverageCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_grid(new QGridLayout)
{
    m_title->setBold(true);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 12, padding, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_grid);
}

void CoverageCard::showCoverage(const QString &store, const std::vector<KindCoverage> &coverage)
{
    m_store = store;
    m_coverage = coverage;
    fill();
}

void CoverageCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (CoverageStrip *strip : findChildren<CoverageStrip *>())
        strip->setTheme(theme);
    for (CoverageAxis *axis : findChildren<CoverageAxis *>())
        axis->setTheme(theme);
}

void CoverageCard::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(tr("Days covered · %1").arg(m_store));
    setVisible(!m_coverage.empty());
    if (m_coverage.empty())
        return;
    core::DayRange shown{m_coverage.front().days.front().first,
                         m_coverage.front().days.back().last};
    for (const KindCoverage &kind : m_coverage) {
        shown.first = std::min(shown.first, kind.days.front().first);
        shown.last = std::max(shown.last, kind.days.back().last);
    }
    for (const KindCoverage &kind : m_coverage)
        addKind(kind, shown);
    auto *axis = new CoverageAxis(this);
    axis->setTheme(m_theme);
    axis->setDays(shown);
    m_grid->addWidget(axis, m_grid->rowCount(), 1);
}

void CoverageCard::addKind(const KindCoverage &kind, core::DayRange shown)
{
    const int row = m_grid->rowCount();
    auto *name = new Label(Type::Body, Tone::Ink, this);
    name->setText(kindName(kind.kind));
    auto *strip = new CoverageStrip(this);
    strip->setTheme(m_theme);
    strip->setDays(kind.days, shown);
    strip->setAccessibleName(name->text());
    auto *days = new Label(Type::Caption, Tone::Muted, this);
    const QString whole = spanText({kind.days.front().first, kind.days.back().last});
    const int gaps = static_cast<int>(kind.days.size()) - 1;
    days->setText(gaps == 0 ? whole : tr("▲ %1").arg(strip->missing()));
    days->setTone(gaps == 0 ? Tone::Muted : Tone::Fair);
    days->setToolTip(strip->sentence());
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(strip, row, 1);
    m_grid->addWidget(days, row, 2);
}

void CoverageCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    Card::changeEvent(event);
}

} // namespace starvane::ui
