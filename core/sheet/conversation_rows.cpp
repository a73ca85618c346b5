// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/conversation_rows.h"

#include "core/sheet/clean_cell.h"

#include <algorithm>
#include <chrono>

namespace starvane::core {

namespace {

/// Of a message's text; only automatic replies are compared, and they are shorter.
constexpr std::size_t textKept = 1 << 20;

int number(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

std::string_view wordOf(Replier replier)
{
    switch (replier) {
    case Replier::Person:
        return "person";
    case Replier::Robot:
        return "robot";
    case Replier::Automatic:
        return "auto";
    }
    return {};
}

} // namespace

void Conversation::take(Reply reply)
{
    auto &first = reply.by == Replier::Automatic ? automatic : answer;
    if (!first)
        first = std::move(reply);
}

void ChatMessage::append(std::string_view more)
{
    if (text.size() < textKept)
        text.append("\n").append(more);
}

bool isChatTime(std::string_view text)
{
    constexpr std::string_view timePattern = "0000-00-00 00:00:00";
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

ChatSenders::ChatSenders(const SheetOptions &options)
{
    for (std::string reply : options.automaticReplies) {
        std::erase(reply, '\r');
        m_automaticReplies.emplace_back(trimmed(reply));
    }
    for (const std::string &prefix : options.agentPrefixes) {
        if (!trimmed(prefix).empty())
            m_agentPrefixes.emplace_back(trimmed(prefix));
    }
}

bool ChatSenders::isAutomatic(std::string_view text) const
{
    return std::find(m_automaticReplies.begin(), m_automaticReplies.end(), trimmed(text))
        != m_automaticReplies.end();
}

bool ChatSenders::isAgent(std::string_view sender) const
{
    return std::any_of(m_agentPrefixes.begin(), m_agentPrefixes.end(),
                       [sender](const auto &prefix) { return sender.starts_with(prefix); });
}

Result<bool> ConversationRows::next(Row &row)
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
            m_linesRead = m_lines.number();
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

void ConversationRows::show(Row &row)
{
    const Conversation &conversation = m_finished[m_shown++];
    const auto &reply = conversation.answer ? conversation.answer : conversation.automatic;
    m_cells = {Cell{conversation.buyer}, Cell{conversation.startedAt}};
    if (reply) {
        m_cells[2] = Cell{reply->time};
        m_cells[3] = Cell{reply->agent};
        m_cells[4] = Cell{wordOf(reply->by)};
    }
    row = {conversation.line, m_cells};
}

} // namespace starvane::core
