// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/chat_rows.h"

#include "core/sheet/clean_cell.h"

#include <algorithm>

namespace starvane::core {

namespace {

constexpr std::string_view ruler =
    "================================================================";
constexpr std::string_view dashes = "----------------------------";

std::string_view dayOf(std::string_view time)
{
    return time.substr(0, 10);
}

struct MessageHead {
    std::string_view sender;
    std::string_view time;
    std::string_view text;
};

/// Reads "nick(2026-06-17 09:13:33):  text"; a nick may hold brackets of its own.
std::optional<MessageHead> parseHead(std::string_view line)
{
    constexpr std::string_view tail = "):";
    constexpr std::size_t timeSize = 19;
    for (auto at = line.find('('); at != std::string_view::npos; at = line.find('(', at + 1)) {
        const std::string_view time = line.substr(at + 1, timeSize);
        if (at == 0 || !isChatTime(time) || !line.substr(at + 1 + timeSize).starts_with(tail))
            continue;
        return MessageHead{trimmed(line.substr(0, at)), time,
                           line.substr(at + 1 + timeSize + tail.size())};
    }
    return std::nullopt;
}

/// The nick in the line that opens a buyer's block, empty for another line.
std::string_view nickOf(std::string_view line)
{
    if (line.size() <= 2 * dashes.size() || !line.starts_with(dashes) || !line.ends_with(dashes))
        return {};
    const auto nick = line.substr(dashes.size(), line.size() - 2 * dashes.size());
    return nick.find_first_not_of('-') == std::string_view::npos ? std::string_view()
                                                                 : trimmed(nick);
}

/// "shop:agent" is how a shop's people sign.
std::string_view agentOf(std::string_view sender)
{
    const auto colon = sender.find(':');
    return colon == std::string_view::npos ? sender : sender.substr(colon + 1);
}

} // namespace

bool isChatLog(std::string_view head)
{
    const auto start = std::min(head.find_first_not_of(" \t\r\n"), head.size());
    const std::string_view line = head.substr(start, head.find_first_of("\r\n", start) - start);
    return trimmed(line) == ruler;
}

void ChatRows::takeLine(std::string_view line)
{
    if (line == ruler) {
        closeBlock();
    } else if (const auto nick = nickOf(line); !nick.empty()) {
        closeBlock();
        m_buyer = m_senders.isAgent(nick) ? std::string_view() : nick;
    } else if (m_buyer.empty()) {
        return; // a heading
    } else if (const auto head = parseHead(line)) {
        closeMessage();
        m_message = {std::string(head->sender), std::string(head->time), std::string(head->text),
                     linesRead()};
    } else if (m_message) {
        m_message->append(line);
    }
}

void ChatRows::closeBlock()
{
    closeMessage();
    closeConversation();
    m_buyer.clear();
    m_lastDay.clear();
    m_sellerSpokeLast = false;
}

void ChatRows::closeMessage()
{
    if (!m_message)
        return;
    if (m_message->sender == m_buyer)
        takeBuyersMessage();
    else
        takeSellersMessage();
    m_message.reset();
}

void ChatRows::takeBuyersMessage()
{
    const std::string_view day = dayOf(m_message->time);
    if (m_sellerSpokeLast || day != m_lastDay) {
        closeConversation();
        m_conversation = {m_buyer, m_message->time, m_message->line, {}, {}};
    }
    m_lastDay = day;
    m_sellerSpokeLast = false;
}

void ChatRows::takeSellersMessage()
{
    m_sellerSpokeLast = true;
    if (!m_conversation)
        return;
    const bool isAutomatic = m_senders.isAutomatic(m_message->text);
    m_conversation->take({m_message->time, std::string(agentOf(m_message->sender)),
                          isAutomatic ? Replier::Automatic : Replier::Person});
}

void ChatRows::closeConversation()
{
    if (m_conversation)
        finish(*std::move(m_conversation));
    m_conversation.reset();
}

} // namespace starvane::core
