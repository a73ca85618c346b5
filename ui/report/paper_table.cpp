// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper_table.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace starvane::ui {

namespace {

constexpr double padding = points(3.5); // above and below a row's text
constexpr double gutter = points(7); // between columns

/// A text and its note in a column.
struct Placement {
    double left = 0;
    Lines text;
    Lines note;
    [[nodiscard]] double height() const { return text.height() + note.height(); }
};

/// A row, with a line under it.
class RowBlock final : public Block {
public:
    RowBlock(std::vector<Placement> cells, double width, QColor line, QColor ground = {})
        : m_cells(std::move(cells))
        , m_width(width)
        , m_line(std::move(line))
        , m_ground(std::move(ground))
    {
        for (const Placement &cell : m_cells)
            m_height = std::max(m_height, cell.height());
    }

    [[nodiscard]] double height() const override { return m_height + 2 * padding; }

    void paint(QPainter &painter, QPointF topLeft) const override
    {
        const QRectF box(topLeft, QSizeF(m_width, height()));
        if (m_ground.isValid())
            painter.fillRect(box, m_ground);
        painter.setPen(QPen(m_line, points(1)));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        for (const Placement &cell : m_cells) {
            const QPointF at = topLeft + QPointF(cell.left, padding);
            cell.text.paint(painter, at);
            cell.note.paint(painter, at + QPointF(0, cell.text.height()));
        }
    }

private:
    std::vector<Placement> m_cells;
    double m_width;
    QColor m_line;
    QColor m_ground;
    double m_height = 0;
};

/// Lays cells out in columns.
class RowMaker {
public:
    RowMaker(const PaperStyle &style, std::vector<double> widths, double width)
        : m_style(style)
        , m_widths(std::move(widths))
        , m_width(width)
    {
    }

    [[nodiscard]] std::unique_ptr<Block> header(const std::vector<PaperColumn> &columns) const
    {
        std::vector<Placement> cells;
        double left = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            Lines::Format format{m_style.font(PaperType::Note), m_style.colours.muted};
            format.alignment = columns[i].alignment;
            cells.push_back({left, Lines(columns[i].title, format, textWidth(i)),
                             Lines({}, format, textWidth(i))});
            left += m_widths[i];
        }
        return std::make_unique<RowBlock>(std::move(cells), m_width, m_style.colours.muted);
    }

    [[nodiscard]] std::unique_ptr<Block>
    row(const std::vector<PaperColumn> &columns, const PaperRow &row) const
    {
        std::vector<Placement> cells;
        double left = 0;
        for (std::size_t i = 0; i < columns.size() && i < row.size(); ++i) {
            cells.push_back(place(row[i], columns[i].alignment, left, textWidth(i)));
            left += m_widths[i];
        }
        return std::make_unique<RowBlock>(std::move(cells), m_width, m_style.colours.line);
    }

    /// The first cell across the table, the second one at its right.
    [[nodiscard]] std::unique_ptr<Block> group(const PaperRow &row) const
    {
        const double figure = m_width / 3;
        std::vector<Placement> cells;
        cells.push_back(place(row[0], Qt::AlignLeft, points(4), m_width - figure - points(8)));
        cells.push_back(place(row[1], Qt::AlignRight, m_width - figure - points(4), figure));
        return std::make_unique<RowBlock>(std::move(cells), m_width, m_style.colours.line,
                                          m_style.colours.canvas);
    }

private:
    [[nodiscard]] double textWidth(std::size_t column) const
    {
        const bool isLast = column + 1 == m_widths.size();
        return m_widths[column] - (isLast ? 0 : gutter);
    }

    [[nodiscard]] Placement
    place(const PaperCell &cell, Qt::Alignment alignment, double left, double width) const
    {
        Lines::Format text{m_style.font(cell.isStrong ? PaperType::Strong : PaperType::Body),
                           cell.colour.isValid() ? cell.colour : m_style.colours.ink};
        text.alignment = alignment;
        Lines::Format note{m_style.font(PaperType::Note), m_style.colours.muted};
        note.alignment = alignment;
        return {left, Lines(cell.text, text, width), Lines(cell.note, note, width)};
    }

    const PaperStyle &m_style;
    std::vector<double> m_widths;
    double m_width;
};

} // namespace

PaperTable::PaperTable(std::vector<PaperColumn> columns)
    : m_columns(std::move(columns))
{
}

void PaperTable::add(PaperRow row)
{
    m_rows.push_back({.row = std::move(row), .isGroup = false});
}

void PaperTable::addGroup(const QString &title, const QString &figure)
{
    m_rows.push_back(
        {.row = {{.text = title, .isStrong = true}, {.text = figure}}, .isGroup = true});
}

std::vector<double> PaperTable::widths(double width) const
{
    const double all =
        std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
                        [](double sum, const PaperColumn &column) { return sum + column.share; });
    std::vector<double> widths;
    std::transform(m_columns.begin(), m_columns.end(), std::back_inserter(widths),
                   [&](const PaperColumn &column) { return column.share / all * width; });
    return widths;
}

void PaperTable::addTo(BlockList &blocks, const PaperStyle &style, double gap) const
{
    const RowMaker maker(style, widths(blocks.width()), blocks.width());
    const std::size_t header =
        blocks.add(maker.header(m_columns), {.gap = gap, .keepWithNext = true});
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Entry &entry = m_rows[i];
        const bool isAlone = i == 0 || i + 2 == m_rows.size(); // no row is left alone on a page
        blocks.add(entry.isGroup ? maker.group(entry.row) : maker.row(m_columns, entry.row),
                   {.keepWithNext = entry.isGroup || isAlone, .repeated = header});
    }
}

} // namespace starvane::ui
