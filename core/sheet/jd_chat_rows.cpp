// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/jd_chat_rows.h"

#include "core/sheet/clean_cell.h"

#include <algorithm>
#include <utility>

namespace starvane::core {

namespace {

constexpr std::string_view robotPrefix = "jimi_";

/// A line that starts with a slash and asterisks, without these; empty for another line.
std::string_view markOf(std::string_view line)
{
    constexpr std::string_view start = "/***";
    if (!line.starts_with(start))
        return {};
    return line.substr(std::min(line.find_first_not_of('*', 1), line.size()));
}

bool opensBlock(std::string_view line)
{
    return markOf(line).starts_with("以下为一通会话");
}

bool endsBlock(std::string_view line)
{
    return markOf(line).starts_with("会话结束");
}

struct MessageHead {
    std::string_view sender;
    std::string_view time;
};

/// Reads "sender 2026-06-17 09:13:33". A sender has no blanks and does not end like a label, so
/// that a text such as "paid at: 2026-06-17 09:13:33" stays one.
std::optional<MessageHead> parseHead(std::string_view line)
{
    constexpr std::size_t timeSize = 19;
    if (line.size() < timeSize + 2)
        return std::nullopt;
    const std::string_view time = line.substr(line.size() - timeSize);
    const std::string_view before = line.substr(0, line.size() - timeSize);
    const std::string_view sender = trimmed(before);
    const bool isLabel = sender.ends_with(':') || sender.ends_with("：");
    if (!isChatTime(time) || sender.empty() || sender.size() == before.size() || isLabel
        || sender.find_first_of(" \t") != std::string_view::npos)
        return std::nullopt;
    return MessageHead{sender, time};
}

} // namespace

bool isJdChatLog(std::string_view head)
{
    const auto start = std::min(head.find_first_not_of(" \t\r\n"), head.size());
    return opensBlock(head.substr(start));
}

void JdChatRows::takeLine(std::string_view line)
{
    if (opensBlock(line)) {
        closeBlock();
        m_isInBlock = true;
    } else if (endsBlock(line)) {
        closeBlock();
    } else if (!m_isInBlock) {
        return;
    } else if (const auto head = parseHead(line)) {
        closeMessage();
        m_message = {std::string(head->sender), std::string(head->time), {}, linesRead()};
    } else if (m_message) {
        m_message->append(line);
    }
}

void JdChatRows::closeBlock()
{
    closeMessage();
    if (m_conversation)
        finish(*std::move(m_conversation));
    m_conversation.reset();
    m_isInBlock = false;
}

void JdChatRows::closeMessage()
{
    if (!m_message)
        return;
    const ChatMessage message = *std::exchange(m_message, std::nullopt);
    const bool isRobot = message.sender.starts_with(robotPrefix);
    if (m_conversation && message.sender != m_conversation->buyer) {
        const Replier replier = isRobot           ? Replier::Robot
            : m_senders.isAutomatic(message.text) ? Replier::Automatic
                                                  : Replier::Person;
        m_conversation->take({message.time, message.sender, replier});
    } else if (!m_conversation && !isRobot && !m_senders.isAgent(message.sender)) {
        m_conversation = {message.sender, message.time, message.line, {}, {}};
    }
}

} // namespace starvane::core
