// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/biff_records.h"

#include "core/sheet/little_endian.h"

#include <algorithm>

namespace starvane::core {

namespace {

constexpr std::size_t headerSize = 4;
constexpr std::size_t blockSize = std::size_t{256} * 1024; // longer than any record

} // namespace

Result<std::string_view> BiffRecords::view(std::uint64_t offset, std::size_t size)
{
    const std::uint64_t end = m_bufferAt + m_buffer.size();
    if (offset < m_bufferAt || offset + size > end) {
        m_buffer.resize(blockSize);
        m_bufferAt = offset;
        const auto got = m_stream->readAt(offset, m_buffer);
        m_buffer.resize(got ? *got : 0);
        if (!got)
            return Failure{got.error()};
    }
    const auto at = static_cast<std::size_t>(offset - m_bufferAt);
    const std::string_view bytes(m_buffer.data(), m_buffer.size());
    return bytes.size() - at < size ? std::string_view() : bytes.substr(at, size);
}

Result<bool> BiffRecords::next()
{
    const auto header = view(m_next, headerSize);
    if (!header)
        return Failure{header.error()};
    if (header->empty())
        return false;
    m_type = littleEndian<std::uint16_t>(*header, 0);
    const std::size_t size = littleEndian<std::uint16_t>(*header, 2);
    const auto record = view(m_next, headerSize + size);
    if (!record)
        return Failure{record.error()};
    if (record->empty())
        return damaged();
    m_data = record->substr(headerSize);
    m_next += headerSize + size;
    return true;
}

Result<bool> BiffRecords::nextContinuation()
{
    const auto header = view(m_next, headerSize);
    if (!header)
        return Failure{header.error()};
    if (header->empty() || littleEndian<std::uint16_t>(*header, 0) != continuation)
        return false;
    return next();
}

double BiffRecords::fractionRead() const
{
    const auto size = static_cast<double>(m_stream->size());
    return size > 0 ? std::min(static_cast<double>(m_next) / size, 1.0) : 1.0;
}

Failure<DamagedFile> BiffRecords::damaged() const
{
    return Failure{DamagedFile{m_stream->file(), "XLS"}};
}

} // namespace starvane::core
