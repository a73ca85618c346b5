// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/penalty_table_model.h"

#include "ui/due/due_words.h"
#include "ui/format/brief.h"
#include "ui/kit/mark.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace starvane::ui {

namespace {

QString kindText(const core::PenaltySum &sum)
{
    const QString name = pick(sum.name);
    return name.isEmpty() ? penaltyName(sum.kind) : name;
}

} // namespace

PenaltyTableModel::PenaltyTableModel(QObject *parent)
    : TwoLineModel(ColumnCount, parent)
{
}

void PenaltyTableModel::setSums(const std::vector<core::PenaltySum> &sums)
{
    beginResetModel();
    m_rows.clear();
    for (const core::PenaltySum &sum : sums) {
        const bool first = m_rows.empty() || m_rows.back().sum.month != sum.month;
        if (first && !m_rows.empty())
            addTotals(m_rows.back().sum.month);
        m_rows.push_back({.sum = sum, .isTotal = false, .isFirst = first});
    }
    if (!m_rows.empty())
        addTotals(m_rows.back().sum.month);
    endResetModel();
}

/// The month's rows are the last ones.
void PenaltyTableModel::addTotals(std::chrono::year_month month)
{
    std::vector<Row> totals;
    std::vector<std::size_t> kinds; // summed in each
    for (const Row &row : m_rows) {
        if (row.sum.month != month)
            continue;
        auto total = std::ranges::find(totals, row.sum.currency,
                                       [](const Row &r) { return r.sum.currency; });
        if (total == totals.end()) {
            total = totals.insert(totals.end(), {.sum = row.sum, .isTotal = true});
            kinds.push_back(1);
            continue;
        }
        ++kinds[static_cast<std::size_t>(total - totals.begin())];
        total->sum.expectedCount += row.sum.expectedCount;
        total->sum.expected += row.sum.expected;
        total->sum.receivedCount += row.sum.receivedCount;
        total->sum.received += row.sum.received;
    }
    for (std::size_t i = 0; i < totals.size(); ++i) {
        if (kinds[i] > 1)
            m_rows.push_back(std::move(totals[i]));
    }
}

QString PenaltyTableModel::shown(int row, int column) const
{
    const Row &one = rowAt(row);
    const core::PenaltySum &sum = one.sum;
    switch (column) {
    case MonthColumn: {
        const QDate first(int(sum.month.year()), int(unsigned(sum.month.month())), 1);
        //: a month and its year; QLocale's letters
        return one.isFirst ? QLocale().toString(first, tr("MMMM yyyy")) : QString();
    }
    case KindColumn:
        return one.isTotal ? tr("Total") : kindText(sum);
    case ExpectedColumn:
        return DueWords::money(sum.expected, sum.currency);
    case ReceivedColumn:
        return DueWords::money(sum.received, sum.currency);
    case DifferenceColumn:
        if (sum.difference() == 0)
            return DueWords::money(0, sum.currency);
        return (sum.difference() > 0 ? QStringLiteral("+") : QString())
            + DueWords::money(sum.difference(), sum.currency);
    default:
        return {};
    }
}

QString PenaltyTableModel::secondLine(int row, int column) const
{
    const core::PenaltySum &sum = rowAt(row).sum;
    if (column == ExpectedColumn)
        return tr("%Ln fine(s)", nullptr, static_cast<int>(sum.expectedCount));
    if (column == ReceivedColumn)
        return tr("%Ln fine(s)", nullptr, static_cast<int>(sum.receivedCount));
    if (column != DifferenceColumn || sum.difference() == 0)
        return {};
    return sum.difference() > 0 ? tr("more than expected") : tr("less than expected");
}

QVariant PenaltyTableModel::look(int row, int column, int role) const
{
    const Row &one = rowAt(row);
    if (role != ToneRole)
        return {};
    if (column == DifferenceColumn && one.sum.difference() > 0)
        return static_cast<int>(State::Weak);
    return one.isTotal || column == MonthColumn ? QVariant(plainTone) : QVariant();
}

QString PenaltyTableModel::title(int column) const
{
    switch (column) {
    case MonthColumn:
        return tr("Month");
    case KindColumn:
        return tr("Kind");
    case ExpectedColumn:
        return tr("Expected from the orders");
    case ReceivedColumn:
        return tr("Received");
    case DifferenceColumn:
        return tr("Difference");
    default:
        return {};
    }
}

} // namespace starvane::ui
