// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagination.h"

namespace starvane::ui {

namespace {

class Pages {
public:
    Pages(std::span<const Piece> pieces, double height)
        : m_pieces(pieces)
        , m_height(height)
    {
    }

    void place(std::size_t index)
    {
        const Piece &piece = m_pieces[index];
        const double gap = m_isAtTop ? 0 : piece.gap;
        const bool isOver = m_top + gap + heightKept(index) > m_height
            && (!isChained(index) || m_top + gap + piece.height > m_height);
        if (!m_isAtTop && isOver) {
            beginPage(piece);
            put(index, 0);
        } else {
            put(index, gap);
        }
    }

    std::vector<Page> take() { return std::move(m_pages); }

private:
    /// What has to be on one page from a piece on.
    [[nodiscard]] double heightKept(std::size_t index) const
    {
        double height = m_pieces[index].height;
        for (std::size_t i = index; m_pieces[i].keepWithNext && i + 1 < m_pieces.size(); ++i)
            height += m_pieces[i + 1].gap + m_pieces[i + 1].height;
        return height;
    }

    /// Whether the piece before, which fits with what follows it, is on this page already.
    [[nodiscard]] bool isChained(std::size_t index) const
    {
        return index > 0 && m_pieces[index - 1].keepWithNext;
    }

    void beginPage(const Piece &piece)
    {
        m_pages.emplace_back();
        m_top = 0;
        m_isAtTop = true;
        if (piece.repeated)
            put(*piece.repeated, 0);
    }

    void put(std::size_t index, double gap)
    {
        if (m_pages.empty())
            m_pages.emplace_back();
        m_top += gap;
        m_pages.back().push_back({.piece = index, .top = m_top});
        m_top += m_pieces[index].height;
        m_isAtTop = false;
    }

    std::span<const Piece> m_pieces;
    double m_height;
    std::vector<Page> m_pages;
    double m_top = 0; // of what comes next
    bool m_isAtTop = true;
};

} // namespace

std::vector<Page> paginate(std::span<const Piece> pieces, double pageHeight)
{
    Pages pages(pieces, pageHeight);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        pages.place(i);
    return pages.take();
}

} // namespace starvane::ui
