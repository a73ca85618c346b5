// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/line_reader.h"
#include "core/sheet/row_source.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// Whether @p head begins a chat client's text export: with a line of 64 equals signs.
[[nodiscard]] bool isChatLog(std::string_view head);

/// The conversations of a chat log as rows. The text is made of blocks, one a buyer:
///
///     ----------------------------nick----------------------------     (28 and 28)
///     nick(2026-06-17 09:13:33):  a message
///     its second line
///     shop:agent(2026-06-17 09:14:13):  an answer
///
/// between headings that stand between lines of 64 equals signs. A conversation begins with a
/// buyer's message that follows a seller's or is the first of its day, and ends where the next one
/// or another block begins.
class ChatRows final : public RowSource {
public:
    ChatRows(TextWindow window, const std::vector<std::string> &automaticReplies);

    [[nodiscard]] Result<bool> next(Row &row) override;
    [[nodiscard]] double fractionRead() const override { return m_lines.fractionRead(); }

private:
    struct Message {
        std::string sender;
        std::string time; // yyyy-MM-dd HH:mm:ss
        std::string text;
        std::uint64_t line = 0;
    };

    struct Reply {
        std::string time;
        std::string agent;
    };

    struct Conversation {
        std::string buyer;
        std::string startedAt;
        std::uint64_t line = 0;
        std::optional<Reply> byPerson; // the first one
        std::optional<Reply> automatic; // the first one
    };

    void takeLine(std::string_view line);
    void closeBlock();
    void closeMessage();
    void takeBuyersMessage();
    void takeSellersMessage();
    void closeConversation();
    void show(Row &row);

    LineReader m_lines;
    std::vector<std::string> m_automaticReplies; // trimmed
    std::string m_buyer; // whose block it is, empty outside
    std::string m_lastDay; // of the buyer's last message in the block
    bool m_sellerSpokeLast = false;
    std::optional<Message> m_message; // further lines may follow
    std::optional<Conversation> m_conversation; // it goes on
    std::vector<Conversation> m_finished; // one, or two at the end of a block
    std::size_t m_shown = 0; // of those
    std::array<Cell, 5> m_cells;
    bool m_isHeaderShown = false;
};

} // namespace starvane::core
