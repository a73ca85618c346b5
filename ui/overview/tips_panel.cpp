// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tips_panel.h"

#include "ui/format/brief.h"
#include "ui/kit/click_card.h"
#include "ui/kit/label.h"
#include "ui/words/format.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

constexpr std::size_t shownAtFirst = 3;
constexpr std::size_t foldedFrom = 5; // it is not worth a button to hide a single one

QString indicatorName(const Overview &overview, const std::string &id)
{
    for (const core::IndicatorScore &indicator : overview.card.indicators) {
        if (indicator.id == id)
            return pick(indicator.name);
    }
    return {};
}

} // namespace

TipsPanel::TipsPanel(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_unit(new Label(Type::Caption, Tone::Muted, this))
    , m_rows(new QVBoxLayout)
    , m_none(new Label(Type::Body, Tone::Muted, this))
    , m_more(new QPushButton(this))
{
    m_title->setBold(true);
    m_none->setWrapping();
    m_more->setProperty("link", true);
    m_rows->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_unit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addWidget(m_none);
    column->addStretch(1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &TipsPanel::unfold);
}

void TipsPanel::clear()
{
    while (m_rows->count() > 0) {
        QLayoutItem *item = m_rows->takeAt(0);
        delete item->widget();
        delete item;
    }
}

void TipsPanel::addTip(const core::Tip &tip, const Overview &overview)
{
    auto *row = new ClickCard(this);
    row->setProperty("box", QStringLiteral("row"));
    const QString name = indicatorName(overview, tip.indicator);
    auto *gain = new Label(Type::Body, Tone::Good, row);
    gain->setBold(true);
    gain->setMinimumWidth(gain->fontMetrics().horizontalAdvance(QStringLiteral("+0.000")));
    if (overview.hasLevels()) // otherwise there are no points to gain
        gain->setText(Brief::change(tip.gain, overview.card.scale));
    gain->setVisible(overview.hasLevels());
    auto *text = new Label(Type::Body, Tone::Ink, row);
    text->setWrapping();
    text->setText(pick(tip.text));
    row->setToolTip(toolTipOf(name));
    row->setAccessibleName(gain->text().isEmpty()
                               ? text->text()
                               : tr("%1 points for %2: %3").arg(gain->text(), name, text->text()));
    row->setVisible(!m_folded || static_cast<std::size_t>(m_rows->count()) < shownAtFirst);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(4, 3, 4, 3);
    line->setSpacing(8);
    line->addWidget(gain, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    m_rows->addWidget(row);
    connect(row, &ClickCard::clicked, this,
            [this, indicator = tip.indicator] { emit indicatorWanted(indicator); });
}

void TipsPanel::showTips(const Overview &overview)
{
    clear();
    const auto &tips = overview.card.tips;
    m_folded = !m_unfolded && tips.size() >= foldedFrom;
    m_title->setText(tr("What to do first"));
    m_unit->showText(tips.empty() || !overview.hasLevels() ? QString() : tr("gain in points"));
    for (const core::Tip &tip : tips)
        addTip(tip, overview);
    m_none->showText(tips.empty() ? tr("Nothing in the data of these days calls for action.")
                                  : QString());
    m_more->setText(tr("Show all %1").arg(countText(static_cast<std::int64_t>(tips.size()))));
    m_more->setVisible(m_folded);
    setAccessibleName(m_title->text());
}

void TipsPanel::unfold()
{
    m_unfolded = true;
    m_more->hide();
    for (int i = 0; i < m_rows->count(); ++i)
        m_rows->itemAt(i)->widget()->show();
    updateGeometry();
}

} // namespace starvane::ui
