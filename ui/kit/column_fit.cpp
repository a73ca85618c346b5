// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/column_fit.h"

#include "ui/kit/table_text.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace starvane::ui {

namespace {

constexpr int widest = 320; // px, of a column that does not give way
constexpr int widestElastic = 560; // before the others have their gaps
constexpr int leastElastic = 96;
constexpr int mostGap = 32; // that is added to a column

} // namespace

ColumnFit::ColumnFit(QTableView &table, std::vector<int> elastic)
    : QObject(&table)
    , m_table(table)
    , m_elastic(std::move(elastic))
{
    constexpr int rowsMeasured = 30; // a long list is not measured whole
    table.horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    table.horizontalHeader()->setStretchLastSection(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table.installEventFilter(this);
}

void ColumnFit::setElastic(std::vector<int> elastic)
{
    m_elastic = std::move(elastic);
}

std::vector<ColumnFit::Width> ColumnFit::wanted() const
{
    const QAbstractItemView &view = m_table; // whose hints are public
    std::vector<Width> widths;
    for (const int column : seenColumns(m_table)) {
        const int title = m_table.horizontalHeader()->sectionSizeHint(column);
        const int whole = std::max(view.sizeHintForColumn(column), title) + 1;
        const bool isElastic = std::ranges::find(m_elastic, column) != m_elastic.end();
        widths.push_back({.column = column,
                          .width = std::min(whole, isElastic ? widestElastic : widest),
                          .whole = whole,
                          .least = std::max(title + 1, std::min(whole, leastElastic)),
                          .isElastic = isElastic});
    }
    return widths;
}

/// With the vertical scroll bar, so that nothing moves when it comes.
int ColumnFit::room() const
{
    return m_table.width() - 2 * m_table.frameWidth()
        - m_table.verticalScrollBar()->sizeHint().width();
}

void ColumnFit::fit()
{
    std::vector<Width> widths = wanted();
    if (widths.empty())
        return;
    int elastic = 0;
    int fixed = 0;
    for (const Width &one : widths)
        (one.isElastic ? elastic : fixed) += one.width;
    const int left = room() - fixed - elastic;
    const int count = static_cast<int>(widths.size());
    const int gap = std::clamp(left / count, 0, mostGap);
    int spare = std::max(0, left - gap * count); // that texts may have which are longer still
    for (const Width &one : widths) {
        int width = one.width + gap;
        if (left < 0 && one.isElastic)
            width = std::max(one.least, one.width * std::max(0, room() - fixed) / elastic);
        const int more = one.isElastic ? std::min(spare, one.whole - one.width) : 0;
        spare -= more;
        m_table.setColumnWidth(one.column, width + more);
    }
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto *const resized = static_cast<QResizeEvent *>(event);
        if (resized->size().width() != resized->oldSize().width())
            fit();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace starvane::ui
