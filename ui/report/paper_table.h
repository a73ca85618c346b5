// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/block.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace starvane::ui {

struct PaperColumn {
    QString title;
    double share = 1; // of the table's width, beside the other columns'
    Qt::Alignment alignment = Qt::AlignLeft;
    bool isWhole = false; // wide enough that its texts stand on one line, within reason
};

struct PaperCell {
    QString text = {};
    QString note = {}; // smaller, under it
    QColor colour = {}; // of the text; invalid: ink
    bool isStrong = false;
};

using PaperRow = std::vector<PaperCell>;

/// A table on paper: its header stands again on top of every page that it reaches, and no row is
/// cut.
class PaperTable final {
public:
    explicit PaperTable(std::vector<PaperColumn> columns);

    void add(PaperRow row);
    /// A line across all columns that heads the rows after it, with a figure at its right.
    void addGroup(const QString &title, const QString &figure);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    /// Adds the table's blocks, @p gap under what is above it. The last row stays with what follows
    /// the table when that @p isNoted: a note on it.
    void addTo(BlockList &blocks, const PaperStyle &style, double gap, bool isNoted) const;

private:
    struct Entry {
        PaperRow row;
        bool isGroup = false;
    };
    /// What a column takes at least, between @p width 's columns.
    [[nodiscard]] double least(std::size_t column, const PaperStyle &style, double width) const;
    [[nodiscard]] std::vector<double> widths(const PaperStyle &style, double width) const;

    std::vector<PaperColumn> m_columns;
    std::vector<Entry> m_rows;
};

} // namespace starvane::ui
