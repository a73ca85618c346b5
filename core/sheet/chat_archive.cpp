// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/chat_archive.h"

#include <cassert>

namespace starvane::core {

namespace {

class JoinedRows final : public RowSource {
public:
    JoinedRows(std::vector<TextFile> logs, SheetOptions options)
        : m_logs(std::move(logs))
        , m_options(std::move(options))
    {
    }

    Result<bool> next(Row &row) override
    {
        for (;;) {
            if (m_rows == nullptr) {
                const auto opened = openNext(row);
                if (!opened || !*opened || m_opened == 1)
                    return opened;
            }
            auto more = m_rows->next(row);
            row.number += m_linesBefore;
            if (!more || *more)
                return more;
            m_linesBefore += m_rows->linesRead();
            m_rows.reset();
        }
    }

    [[nodiscard]] double fractionRead() const override
    {
        const double within = m_rows ? m_rows->fractionRead() - 1 : 0;
        return (static_cast<double>(m_opened) + within) / static_cast<double>(m_logs.size());
    }

private:
    /// Moves to the header of the next log, false when there is none.
    Result<bool> openNext(Row &row)
    {
        if (m_opened == m_logs.size())
            return false;
        auto rows = openChat(m_logs[m_opened++], m_options);
        if (!rows)
            return Failure{rows.error()};
        m_rows = *std::move(rows);
        return m_rows->next(row);
    }

    std::vector<TextFile> m_logs;
    SheetOptions m_options;
    std::size_t m_opened = 0;
    std::uint64_t m_linesBefore = 0; // of the logs that have been read
    std::unique_ptr<ConversationRows> m_rows; // of the last one that was opened
};

class ChatArchive final : public SheetFile {
public:
    ChatArchive(std::vector<TextFile> logs, SheetOptions options)
        : m_logs(std::move(logs))
        , m_options(std::move(options))
    {
    }

    [[nodiscard]] std::string encoding() const override
    {
        return std::string(nameOf(m_logs.front().encoding));
    }
    [[nodiscard]] std::vector<std::string> sheets() const override { return {std::string()}; }

    Result<std::unique_ptr<RowSource>> open([[maybe_unused]] std::size_t sheet) override
    {
        assert(sheet == 0);
        return std::unique_ptr<RowSource>(std::make_unique<JoinedRows>(m_logs, m_options));
    }

private:
    std::vector<TextFile> m_logs;
    SheetOptions m_options;
};

} // namespace

std::unique_ptr<SheetFile> joinChats(std::vector<TextFile> logs, const SheetOptions &options)
{
    return std::make_unique<ChatArchive>(std::move(logs), options);
}

} // namespace starvane::core
