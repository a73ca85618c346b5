// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/data_panel.h"

#include "ui/format/brief.h"
#include "ui/kit/label.h"
#include "ui/kit/page_grid.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace starvane::ui {

namespace {

/// With all its texts in one line.
int widthOf(const QWidget &row)
{
    int width = row.layout()->spacing();
    for (const Label *const label : row.findChildren<Label *>())
        width += label->fontMetrics().horizontalAdvance(label->text()) + 1;
    return width;
}

/// Columns as wide as the widest of some rows; where none has the room a name takes two lines.
GridMetrics gridFor(const std::vector<QWidget *> &rows)
{
    int column = 310;
    for (const QWidget *const row : rows)
        column = std::max(column, widthOf(*row));
    return {.column = column, .wideColumn = column, .gap = 32, .rowGap = 2};
}

bool isLacking(const core::ScoreCard &card, const std::string &kind)
{
    return std::ranges::any_of(card.indicators, [&](const core::IndicatorScore &indicator) {
        return indicator.share > 0
            && std::ranges::any_of(indicator.missing, [&](const std::string &need) {
                   return need.starts_with(kind + '.');
               });
    });
}

core::Zone zoneOf(const core::ScoreCard &card)
{
    return core::Zone::find(card.zone).value_or(core::Zone::utc());
}

} // namespace

const core::DataAge *nextToFetch(const core::ScoreCard &card)
{
    const core::DataAge *next = nullptr;
    for (const core::DataAge &data : card.data) {
        if (!data.asOf && isLacking(card, data.kind))
            return &data;
        if (data.asOf && (next == nullptr || *data.asOf < *next->asOf))
            next = &data;
    }
    return next;
}

DataPanel::DataPanel(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_next(new Label(Type::Caption, Tone::Ink, this))
    , m_kinds(new QWidget(this))
{
    m_title->setBold(true);
    m_next->setWrapping();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_kinds);
    column->addWidget(m_next);
    column->addStretch(1);
}

QWidget *DataPanel::rowOf(const core::DataAge &kind, const Overview &overview)
{
    auto *row = new QWidget(m_kinds);
    auto *name = new Label(Type::Caption, Tone::Ink, row);
    name->setWrapping();
    name->setText(pick(kind.name));
    auto *age = new Label(Type::Caption, Tone::Muted, row);
    const core::Zone zone = zoneOf(overview.card);
    age->setText(kind.asOf ? tr("%1 · %2").arg(Brief::moment(*kind.asOf, zone, overview.now),
                                               Brief::age(*kind.asOf, overview.now))
                           : tr("never imported"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(name, 1, Qt::AlignTop);
    line->addWidget(age, 0, Qt::AlignTop);
    age->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    row->setToolTip(toolTipOf(pick(kind.fetch)));
    return row;
}

void DataPanel::showData(const Overview &overview)
{
    qDeleteAll(m_kinds->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_kinds->layout();
    std::vector<QWidget *> rows;
    for (const core::DataAge &kind : overview.card.data)
        rows.push_back(rowOf(kind, overview));
    auto *grid = new PageGrid(m_kinds, gridFor(rows));
    grid->setContentsMargins(0, 0, 0, 0);
    for (QWidget *const row : rows) {
        grid->add(row, Place::Cell);
        row->show();
    }
    m_title->setText(tr("Data"));
    setAccessibleName(m_title->text());
    const core::DataAge *next = nextToFetch(overview.card);
    m_next->showText(next != nullptr
                         ? tr("Export next: %1 – %2").arg(pick(next->name), pick(next->fetch))
                         : QString());
}

} // namespace starvane::ui
