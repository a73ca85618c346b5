// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/chat_rows.h"

#include "core/sheet/clean_cell.h"

#include <algorithm>
#include <chrono>

namespace starvane::core {

namespace {

constexpr std::string_view ruler =
    "================================================================";
constexpr std::string_view dashes = "----------------------------";
constexpr std::string_view timePattern = "0000-00-00 00:00:00";

/// Of a message's text; only automatic replies are compared, and they are shorter.
constexpr std::size_t textKept = 1 << 20;

int number(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

bool isTime(std::string_view text)
{
    const auto fits = [](char c, char pattern) {
        return pattern == '0' ? c >= '0' && c <= '9' : c == pattern;
    };
    if (!std::equal(text.begin(), text.end(), timePattern.begin(), timePattern.end(), fits))
        return false;
    const std::chrono::year_month_day day(
        std::chrono::year(number(text.substr(0, 4))),
        std::chrono::month(static_cast<unsigned>(number(text.substr(5, 2)))),
        std::chrono::day(static_cast<unsigned>(number(text.substr(8, 2)))));
    return day.ok() && number(text.substr(11, 2)) < 24 && number(text.substr(14, 2)) < 60
        && number(text.substr(17, 2)) < 60;
}

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
    const std::size_t timeSize = timePattern.size();
    for (auto at = line.find('('); at != std::string_view::npos; at = line.find('(', at + 1)) {
        const std::string_view time = line.substr(at + 1, timeSize);
        if (at == 0 || !isTime(time) || !line.substr(at + 1 + timeSize).starts_with(tail))
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

ChatRows::ChatRows(TextWindow window, const std::vector<std::string> &automaticReplies)
    : m_lines(std::move(window))
{
    for (std::string reply : automaticReplies) {
        std::erase(reply, '\r');
        m_automaticReplies.emplace_back(trimmed(reply));
    }
}

Result<bool> ChatRows::next(Row &row)
{
    if (!m_isHeaderShown) {
        m_isHeaderShown = true;
        m_cells = {Cell{"buyer"}, Cell{"started_at"}, Cell{"first_reply_at"}, Cell{"agent"},
                   Cell{"replied_by"}};
        row = {1, m_cells};
        return true;
    }
    while (m_shown == m_finished.size()) {
        m_finished.clear();
        m_shown = 0;
        const auto line = m_lines.next();
        if (!line)
            return Failure{line.error()};
        if (*line) {
            takeLine(trimmed(**line));
            continue;
        }
        closeBlock();
        if (m_finished.empty())
            return false;
    }
    show(row);
    return true;
}

void ChatRows::takeLine(std::string_view line)
{
    if (line == ruler) {
        closeBlock();
    } else if (const auto nick = nickOf(line); !nick.empty()) {
        closeBlock();
        m_buyer = nick;
    } else if (m_buyer.empty()) {
        return; // a heading
    } else if (const auto head = parseHead(line)) {
        closeMessage();
        m_message = {std::string(head->sender), std::string(head->time), std::string(head->text),
                     m_lines.number()};
    } else if (m_message && m_message->text.size() < textKept) {
        m_message->text.append("\n").append(line);
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
    const std::string_view text = trimmed(m_message->text);
    const bool isAutomatic = std::find(m_automaticReplies.begin(), m_automaticReplies.end(), text)
        != m_automaticReplies.end();
    auto &reply = isAutomatic ? m_conversation->automatic : m_conversation->byPerson;
    if (!reply)
        reply = {m_message->time, std::string(agentOf(m_message->sender))};
}

void ChatRows::closeConversation()
{
    if (m_conversation)
        m_finished.push_back(*std::move(m_conversation));
    m_conversation.reset();
}

void ChatRows::show(Row &row)
{
    const Conversation &conversation = m_finished[m_shown++];
    const bool byPerson = conversation.byPerson.has_value();
    const auto &reply = byPerson ? conversation.byPerson : conversation.automatic;
    m_cells = {Cell{conversation.buyer}, Cell{conversation.startedAt}};
    if (reply) {
        m_cells[2] = Cell{reply->time};
        m_cells[3] = Cell{reply->agent};
        m_cells[4] = Cell{byPerson ? "person" : "auto"};
    }
    row = {conversation.line, m_cells};
}

} // namespace starvane::core
