// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/block.h"

namespace starvane::ui {

std::size_t BlockList::add(std::unique_ptr<Block> block, Piece piece)
{
    piece.height = block->height();
    m_blocks.push_back(std::move(block));
    m_pieces.push_back(piece);
    return m_pieces.size() - 1;
}

} // namespace starvane::ui
