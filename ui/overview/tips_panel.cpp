// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tips_panel.h"

#include "ui/advice/follow_line.h"
#include "ui/format/brief.h"
#include "ui/kit/click_card.h"
#include "ui/kit/fitting_rows.h"
#include "ui/kit/label.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

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

core::Day todayOf(const Overview &overview)
{
    return core::Zone::find(overview.card.zone).value_or(core::Zone::utc()).dayOf(overview.now);
}

/// Whether the data reach into the days that the indicator would be measured on today.
bool isFresh(const Overview &overview, const std::string &id)
{
    const auto &all = overview.card.indicators;
    const auto found = std::ranges::find(all, id, &core::IndicatorScore::id);
    if (found == all.end())
        return true;
    const std::chrono::days age = todayOf(overview) - overview.card.on;
    return age <= found->window.last - found->window.first + std::chrono::days(1);
}

} // namespace

TipsPanel::TipsPanel(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_unit(new Label(Type::Caption, Tone::Muted, this))
    , m_rows(new FittingRows(this))
    , m_none(new Label(Type::Body, Tone::Muted, this))
    , m_more(new QPushButton(this))
{
    m_title->setBold(true);
    m_none->setWrapping();
    m_more->setProperty("link", true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_unit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_rows, 1);
    column->addWidget(m_none);
    column->addStretch(0);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &TipsPanel::unfold);
    connect(m_rows, &FittingRows::shownChanged, this, &TipsPanel::showWhatFits);
}

void TipsPanel::setIndicator(const std::string &indicator)
{
    m_indicator = indicator;
    m_unfolded = true;
}

bool TipsPanel::isEmpty() const
{
    return m_rows->count() == 0;
}

bool TipsPanel::isShown(const std::string &indicator) const
{
    return m_indicator.empty() || m_indicator == indicator;
}

/// A gain is the whole indicator's, not a tip's alone: it stands at the first of its tips, and
/// those first ones stand before the others.
void TipsPanel::gainOnce(std::vector<Row> &rows)
{
    std::set<std::string> seen;
    const auto others = std::ranges::stable_partition(
        rows, [&seen](const Row &row) { return seen.insert(row.indicator).second; });
    for (Row &row : others)
        row.gain.clear();
}

/// The tips, then the advice that is followed although the data call for it no more.
std::vector<TipsPanel::Row>
TipsPanel::rowsOf(const Overview &overview, const AdviceList *advice) const
{
    std::vector<Row> rows;
    for (const core::Tip &tip : overview.card.tips) {
        if (isShown(tip.indicator))
            rows.push_back({.tip = tip.id,
                            .indicator = tip.indicator,
                            .name = indicatorName(overview, tip.indicator),
                            .gain = overview.hasLevels() // otherwise there are no points to gain
                                ? Brief::change(tip.gain, overview.card.scale)
                                : QString(),
                            .text = pick(tip.text)});
    }
    gainOnce(rows);
    if (advice == nullptr)
        return rows;
    for (const core::AdviceEffect &effect : advice->effects) {
        const core::AdoptedTip &adopted = effect.adopted;
        const QString name = indicatorName(overview, adopted.indicator);
        if (!adopted.endedOn && isShown(adopted.indicator) && !name.isEmpty()
            && std::ranges::find(overview.card.tips, adopted.tip, &core::Tip::id)
                == overview.card.tips.end())
            rows.push_back(
                {.tip = adopted.tip,
                 .indicator = adopted.indicator,
                 .name = name,
                 .gain = {},
                 .text = tr("%1: the data of these days no longer call for what you are doing.")
                             .arg(name)});
    }
    return rows;
}

void TipsPanel::addRow(const Row &row, FollowLine *follow)
{
    auto *box = m_indicator.empty() ? new ClickCard(this) : new Card(this);
    box->setProperty("box", m_indicator.empty() ? QStringLiteral("row") : QString());
    auto *gain = new Label(Type::Body, Tone::Good, box);
    gain->setBold(true);
    gain->setMinimumWidth(gain->fontMetrics().horizontalAdvance(QStringLiteral("+0.000")));
    gain->setText(row.gain);
    gain->setVisible(!m_unit->text().isEmpty());
    auto *text = new Label(Type::Body, Tone::Ink, box);
    text->setWrapping();
    text->setText(row.text);
    box->setToolTip(m_indicator.empty() ? toolTipOf(row.name) : QString());
    box->setAccessibleName(row.gain.isEmpty()
                               ? row.text
                               : tr("%1 points for %2: %3").arg(row.gain, row.name, row.text));
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(text);
    column->addWidget(follow);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(4, 3, 4, 3);
    line->setSpacing(8);
    line->addWidget(gain, 0, Qt::AlignTop);
    line->addLayout(column, 1);
    m_rows->add(box);
    if (const auto *card = qobject_cast<ClickCard *>(box))
        connect(card, &ClickCard::clicked, this,
                [this, indicator = row.indicator] { emit indicatorWanted(indicator); });
}

std::string TipsPanel::focused() const
{
    const QWidget *widget = QApplication::focusWidget();
    for (; widget != nullptr && widget != this; widget = widget->parentWidget()) {
        if (const auto *line = qobject_cast<const FollowLine *>(widget))
            return isAncestorOf(line) ? line->tip() : std::string();
    }
    return {};
}

void TipsPanel::showTips(const Overview &overview, const AdviceList *advice, const Theme &theme)
{
    const std::string focusedTip = focused();
    m_rows->clear();
    const std::vector<Row> rows = rowsOf(overview, advice);
    m_rows->setLeast(m_unfolded || rows.size() < foldedFrom ? rows.size() : shownAtFirst);
    m_rows->setVisible(!rows.empty());
    m_title->setText(m_indicator.empty() ? tr("What to do first") : tr("What to do"));
    const bool gains =
        std::ranges::any_of(rows, [](const Row &row) { return !row.gain.isEmpty(); });
    m_unit->showText(gains ? tr("gain in points") : QString());
    for (const Row &row : rows) {
        auto *follow =
            new FollowLine(row.tip, todayOf(overview), isFresh(overview, row.indicator), this);
        follow->showEffect(advice == nullptr ? nullptr : advice->latest(row.tip), theme);
        QSizePolicy policy = follow->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        follow->setSizePolicy(policy);
        connect(follow, &FollowLine::adoptWanted, this, &TipsPanel::adoptWanted);
        connect(follow, &FollowLine::dropWanted, this, &TipsPanel::dropWanted);
        addRow(row, follow);
        follow->setVisible(advice != nullptr);
        if (row.tip == focusedTip)
            follow->setFocus();
    }
    m_none->showText(rows.empty() ? tr("Nothing in the data of these days calls for action.")
                                  : QString());
    m_more->setText(tr("Show all %1").arg(countText(static_cast<std::int64_t>(rows.size()))));
    showWhatFits();
    setAccessibleName(m_title->text());
}

void TipsPanel::unfold()
{
    m_unfolded = true;
    m_rows->setLeast(m_rows->count());
}

void TipsPanel::showWhatFits()
{
    m_more->setVisible(m_rows->shown() < m_rows->count());
}

} // namespace starvane::ui
