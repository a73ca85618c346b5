// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"

#include <memory>
#include <string_view>
#include <vector>

namespace starvane::core {

/// The records that the stream of an old workbook (BIFF) is a sequence of.
class BiffRecords {
public:
    /// The record that goes on with the one before it.
    static constexpr std::uint16_t continuation = 0x003C;

    /// Starts at @p offset of @p stream.
    BiffRecords(std::shared_ptr<ByteSource> stream, std::uint64_t offset)
        : m_stream(std::move(stream))
        , m_next(offset)
    {
    }

    /// Moves to the next record, false at the stream's end. Fails with DamagedFile for a record
    /// that is cut off.
    [[nodiscard]] Result<bool> next();
    /// Moves to the next record if that is a continuation.
    [[nodiscard]] Result<bool> nextContinuation();

    [[nodiscard]] std::uint16_t type() const { return m_type; }
    /// Valid until the next move.
    [[nodiscard]] std::string_view data() const { return m_data; }

    [[nodiscard]] double fractionRead() const;
    [[nodiscard]] Failure<DamagedFile> damaged() const;

private:
    /// Empty where the stream ends before.
    [[nodiscard]] Result<std::string_view> view(std::uint64_t offset, std::size_t size);

    std::shared_ptr<ByteSource> m_stream;
    std::vector<char> m_buffer;
    std::uint64_t m_bufferAt = 0;
    std::uint64_t m_next;
    std::uint16_t m_type = 0;
    std::string_view m_data;
};

} // namespace starvane::core
