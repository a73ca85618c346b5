// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/reject_maker.h"

#include "core/layout/text_fold.h"

#include <utility>

namespace starvane::core {

constexpr std::size_t shownCharacters = 200; // of a cell

RejectMaker::RejectMaker(std::vector<std::string> header)
    : m_header(std::move(header))
    , m_shown(m_header.size())
    , m_private(m_header.size())
{
}

Reject RejectMaker::make(const Row &row, const CellFault &fault) const
{
    const auto shown = [&row](std::size_t column) {
        return std::string(firstCharacters(cellAt(row, column).text, shownCharacters));
    };
    Reject reject{.row = row.number,
                  .column = m_header[fault.column],
                  .value = m_private[fault.column] ? std::string() : shown(fault.column),
                  .reason = fault.reason,
                  .cells = {}};
    for (std::size_t column = 0; column < m_header.size(); ++column) {
        const bool isShown = m_shown[column] && !m_private[column];
        if (isShown && !cellAt(row, column).text.empty())
            reject.cells.emplace_back(m_header[column], shown(column));
    }
    return reject;
}

} // namespace starvane::core
