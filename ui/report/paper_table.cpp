// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper_table.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr double padding = points(3.5); // above and below a row's text
constexpr double gutter = points(7); // between columns
constexpr double wideGutter = points(13); // where right-aligned texts meet left-aligned ones

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
        painter.fillRect(QRectF(box.left(), box.bottom() - rule, box.width(), rule), m_line);
        for (const Placement &cell : m_cells) {
            const QPointF at = topLeft + QPointF(cell.left, padding);
            cell.text.paint(painter, at);
            cell.note.paint(painter, at + QPointF(0, cell.text.height()));
        }
    }

private:
    static constexpr double rule = points(1);

    std::vector<Placement> m_cells;
    double m_width;
    QColor m_line;
    QColor m_ground;
    double m_height = 0;
};

/// What is left free before a column.
double gutterBefore(std::span<const PaperColumn> columns, std::size_t column)
{
    if (column == 0)
        return 0;
    const bool meets = columns[column - 1].alignment == Qt::AlignRight
        && columns[column].alignment == Qt::AlignLeft;
    return meets ? wideGutter : gutter;
}

/// Lays cells out in columns.
class RowMaker {
public:
    RowMaker(const PaperStyle &style, std::span<const PaperColumn> columns,
             const std::vector<double> &widths, double width)
        : m_style(style)
        , m_width(width)
    {
        double left = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double before = gutterBefore(columns, i);
            m_slots.push_back({left + before, widths[i] - before, columns[i].alignment});
            left += widths[i];
        }
    }

    [[nodiscard]] std::unique_ptr<Block> header(std::span<const PaperColumn> columns) const
    {
        std::vector<Placement> cells;
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells.push_back(place({.note = columns[i].title}, m_slots[i]));
        return std::make_unique<RowBlock>(std::move(cells), m_width, m_style.colours.muted);
    }

    [[nodiscard]] std::unique_ptr<Block> row(const PaperRow &row) const
    {
        std::vector<Placement> cells;
        for (std::size_t i = 0; i < m_slots.size() && i < row.size(); ++i)
            cells.push_back(place(row[i], m_slots[i]));
        return std::make_unique<RowBlock>(std::move(cells), m_width, m_style.colours.line);
    }

    /// The first cell across the table, the second one at its right.
    [[nodiscard]] std::unique_ptr<Block> group(const PaperRow &row) const
    {
        const double figure = m_width / 3;
        std::vector<Placement> cells;
        cells.push_back(place(row[0], {points(4), m_width - figure - points(8), Qt::AlignLeft}));
        cells.push_back(place(row[1], {m_width - figure - points(4), figure, Qt::AlignRight}));
        return std::make_unique<RowBlock>(std::move(cells), m_width, m_style.colours.line,
                                          m_style.colours.canvas);
    }

private:
    /// Where the texts of a column stand.
    struct Slot {
        double left = 0;
        double width = 0;
        Qt::Alignment alignment;
    };

    [[nodiscard]] Placement place(const PaperCell &cell, const Slot &slot) const
    {
        Lines::Format text{m_style.font(cell.isStrong ? PaperType::Strong : PaperType::Body),
                           cell.colour.isValid() ? cell.colour : m_style.colours.ink};
        text.alignment = slot.alignment;
        Lines::Format note{m_style.font(PaperType::Note), m_style.colours.muted};
        note.alignment = slot.alignment;
        return {slot.left, Lines(cell.text, text, slot.width), Lines(cell.note, note, slot.width)};
    }

    const PaperStyle &m_style;
    std::vector<Slot> m_slots;
    double m_width;
};

double widthOf(const PaperCell &cell, const PaperStyle &style)
{
    const QFontMetricsF text(style.font(cell.isStrong ? PaperType::Strong : PaperType::Body));
    const QFontMetricsF note(style.font(PaperType::Note));
    return std::max(text.horizontalAdvance(cell.text), note.horizontalAdvance(cell.note));
}

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

double PaperTable::least(std::size_t column, const PaperStyle &style, double width) const
{
    constexpr double mostOfWidth = 0.25;
    constexpr double slack = points(1); // of one line's measure
    if (!m_columns[column].isWhole)
        return 0;
    double widest = widthOf({.note = m_columns[column].title}, style);
    for (const Entry &entry : m_rows) {
        if (!entry.isGroup && column < entry.row.size())
            widest = std::max(widest, widthOf(entry.row[column], style));
    }
    return std::min(widest + slack + gutterBefore(m_columns, column), width * mostOfWidth);
}

/// By their shares, but that a column which would have less than its least has that, and the others
/// share what is left.
std::vector<double> PaperTable::widths(const PaperStyle &style, double width) const
{
    std::vector<double> fixed(m_columns.size(), 0);
    std::vector<double> widths(m_columns.size(), 0);
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        double left = width;
        double shares = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            left -= fixed[i];
            shares += fixed[i] > 0 ? 0 : m_columns[i].share;
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            widths[i] = fixed[i] > 0 ? fixed[i] : left * m_columns[i].share / shares;
            const double wanted = fixed[i] > 0 ? 0 : least(i, style, width);
            if (widths[i] < wanted) {
                fixed[i] = wanted;
                isSettled = false;
            }
        }
    }
    return widths;
}

void PaperTable::addTo(BlockList &blocks, const PaperStyle &style, double gap, bool isNoted) const
{
    const RowMaker maker(style, m_columns, widths(style, blocks.width()), blocks.width());
    const std::size_t header =
        blocks.add(maker.header(m_columns), {.gap = gap, .keepWithNext = true});
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Entry &entry = m_rows[i];
        const bool isLast = i + 1 == m_rows.size();
        const bool isAlone = i == 0 || i + 2 == m_rows.size(); // no row is left alone on a page
        blocks.add(
            entry.isGroup ? maker.group(entry.row) : maker.row(entry.row),
            {.keepWithNext = isLast ? isNoted : entry.isGroup || isAlone, .repeated = header});
    }
}

} // namespace starvane::ui
