// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/conversation_rows.h"

#include <optional>
#include <string>

namespace starvane::core {

/// Whether @p head begins a chat client's text export: with a line of 64 equals signs.
[[nodiscard]] bool isChatLog(std::string_view head);

/// The conversations of a Wangwang chat log as rows. The text is made of blocks, one a buyer:
///
///     ----------------------------nick----------------------------     (28 and 28)
///     nick(2026-06-17 09:13:33):  a message
///     its second line
///     shop:agent(2026-06-17 09:14:13):  an answer
///
/// between headings that stand between lines of 64 equals signs. A conversation begins with a
/// buyer's message that follows a seller's or is the first of its day, and ends where the next one
/// or another block begins. A block whose nick is an agent's is no buyer's and has no conversation.
class ChatRows final : public ConversationRows {
public:
    ChatRows(TextWindow window, const SheetOptions &options)
        : ConversationRows(std::move(window))
        , m_senders(options)
    {
    }

private:
    void takeLine(std::string_view line) override;
    void closeBlock() override;
    void closeMessage();
    void takeBuyersMessage();
    void takeSellersMessage();
    void closeConversation();

    ChatSenders m_senders;
    std::string m_buyer; // whose block it is, empty outside
    std::string m_lastDay; // of the buyer's last message in the block
    bool m_sellerSpokeLast = false;
    std::optional<ChatMessage> m_message; // further lines may follow
    std::optional<Conversation> m_conversation; // it goes on
};

} // namespace starvane::core
