// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/lines.h"
#include "ui/report/pagination.h"
#include "ui/report/paper_style.h"

#include <QString>

#include <memory>
#include <vector>

class QPainter;

namespace starvane::ui {

/// What is painted as a whole. Lengths in paper units.
class Block {
public:
    virtual ~Block() = default;

    [[nodiscard]] virtual double height() const = 0;
    virtual void paint(QPainter &painter, QPointF topLeft) const = 0;
};

/// The blocks of a report in their order, and how they hold together.
class BlockList final {
public:
    explicit BlockList(double width)
        : m_width(width)
    {
    }

    [[nodiscard]] double width() const { return m_width; }
    /// The place of the block, for Piece::repeated. The piece's height is the block's.
    std::size_t add(std::unique_ptr<Block> block, Piece piece);
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] const Block &block(std::size_t place) const { return *m_blocks.at(place); }

private:
    double m_width;
    std::vector<std::unique_ptr<Block>> m_blocks;
    std::vector<Piece> m_pieces;
};

/// A paragraph.
class TextBlock final : public Block {
public:
    TextBlock(const QString &text, const Lines::Format &format, double width)
        : m_lines(text, format, width)
    {
    }

    [[nodiscard]] double height() const override { return m_lines.height(); }
    void paint(QPainter &painter, QPointF topLeft) const override
    {
        m_lines.paint(painter, topLeft);
    }

private:
    Lines m_lines;
};

} // namespace starvane::ui
