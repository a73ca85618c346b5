// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/line_reader.h"
#include "core/sheet/row_source.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// Who gave an answer; a robot's is as good as a person's, an automatic one only better than none.
enum class Replier { Person, Robot, Automatic };

/// A buyer's questions up to the answers they got.
struct Conversation {
    struct Reply {
        std::string time;
        std::string agent;
        Replier by = Replier::Person;
    };

    std::string buyer;
    std::string startedAt;
    std::uint64_t line = 0;
    std::optional<Reply> answer; // the first one that is not automatic
    std::optional<Reply> automatic; // the first one

    /// Keeps a reply if it is the first of its kind.
    void take(Reply reply);
};

/// What somebody says in a chat log.
struct ChatMessage {
    std::string sender;
    std::string time; // yyyy-MM-dd HH:mm:ss
    std::string text; // its begin, when it is very long
    std::uint64_t line = 0;

    /// A further line of the text.
    void append(std::string_view line);
};

/// Whether @p text is a moment as "yyyy-MM-dd HH:mm:ss".
[[nodiscard]] bool isChatTime(std::string_view text);

/// The texts that are no person's, and the senders that are the store's.
class ChatSenders {
public:
    explicit ChatSenders(const SheetOptions &options);

    [[nodiscard]] bool isAutomatic(std::string_view text) const;
    [[nodiscard]] bool isAgent(std::string_view sender) const;

private:
    std::vector<std::string> m_automaticReplies; // trimmed
    std::vector<std::string> m_agentPrefixes; // trimmed, none of them empty
};

/// The conversations of a chat log as rows, below a header: buyer, started_at, first_reply_at,
/// agent, replied_by ("person", "robot" or "auto"; empty without an answer).
class ConversationRows : public RowSource {
public:
    [[nodiscard]] Result<bool> next(Row &row) final;
    [[nodiscard]] double fractionRead() const final { return m_lines.fractionRead(); }

    /// So far: within takeLine(), the number of its line.
    [[nodiscard]] std::uint64_t linesRead() const { return m_linesRead; }

protected:
    explicit ConversationRows(TextWindow window)
        : m_lines(std::move(window))
    {
    }

    /// Hears every line, trimmed.
    virtual void takeLine(std::string_view line) = 0;
    /// Called at the end of the text: what has not been finished will not be.
    virtual void closeBlock() = 0;

    void finish(Conversation conversation) { m_finished.push_back(std::move(conversation)); }

private:
    void show(Row &row);

    LineReader m_lines;
    std::uint64_t m_linesRead = 0;
    std::vector<Conversation> m_finished; // by the last line
    std::size_t m_shown = 0; // of those
    std::array<Cell, 5> m_cells;
    bool m_isHeaderShown = false;
};

} // namespace starvane::core
