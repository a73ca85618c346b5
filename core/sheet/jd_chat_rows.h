// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/conversation_rows.h"

#include <optional>
#include <string>

namespace starvane::core {

/// Whether @p head begins a JD chat log: with the line that opens a block.
[[nodiscard]] bool isJdChatLog(std::string_view head);

/// The conversations of a JD chat log as rows. The text is made of blocks, one a conversation:
///
///     /*****************以下为一通会话************************************/
///     buyer 2026-06-17 09:13:33
///     a message
///     its second line
///     shop-agent 2026-06-17 09:14:13
///     an answer
///     /*****************会话结束_时间:2026-06-17 09:20:00
///
/// of which the last line may be missing. Senders that begin with jimi_ are robots. The buyer is
/// the first sender that is neither a robot nor, by its prefix, an agent; whoever else speaks is an
/// agent. Answers count from the buyer's first message on; without one there is no conversation.
class JdChatRows final : public ConversationRows {
public:
    JdChatRows(TextWindow window, const SheetOptions &options)
        : ConversationRows(std::move(window))
        , m_senders(options)
    {
    }

private:
    void takeLine(std::string_view line) override;
    void closeBlock() override;
    void closeMessage();

    ChatSenders m_senders;
    bool m_isInBlock = false;
    std::optional<ChatMessage> m_message; // further lines may follow
    std::optional<Conversation> m_conversation; // of the block, once the buyer has spoken
};

} // namespace starvane::core
