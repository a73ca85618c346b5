// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/block_bytes.h"

#include <algorithm>

namespace starvane::core {

namespace {

class BlockBytes final : public ByteSource {
public:
    BlockBytes(std::shared_ptr<ByteSource> base, std::vector<std::uint64_t> offsets,
               std::size_t blockSize, std::uint64_t size)
        : m_base(std::move(base))
        , m_offsets(std::move(offsets))
        , m_blockSize(blockSize)
        , m_size(size)
    {
    }

    Result<std::size_t> readAt(std::uint64_t offset, std::span<char> out) override
    {
        const std::uint64_t left = m_size - std::min(offset, m_size);
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), left));
        std::size_t done = 0;
        while (done < wanted) {
            const std::uint64_t at = offset + done;
            const std::size_t size = std::min(runFrom(at), wanted - done);
            const std::uint64_t place =
                m_offsets[static_cast<std::size_t>(at / m_blockSize)] + at % m_blockSize;
            const auto got = m_base->readAt(place, out.subspan(done, size));
            if (!got)
                return got;
            if (*got < size)
                return Failure{DamagedFile{file(), "XLS"}};
            done += size;
        }
        return done;
    }

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] const std::filesystem::path &file() const override { return m_base->file(); }

private:
    /// How many bytes from @p at on stand side by side.
    [[nodiscard]] std::size_t runFrom(std::uint64_t at) const
    {
        constexpr std::size_t longest = std::size_t{1} << 20;
        auto block = static_cast<std::size_t>(at / m_blockSize);
        std::size_t run = m_blockSize - static_cast<std::size_t>(at % m_blockSize);
        while (run < longest && block + 1 < m_offsets.size()
               && m_offsets[block + 1] == m_offsets[block] + m_blockSize) {
            run += m_blockSize;
            ++block;
        }
        return run;
    }

    std::shared_ptr<ByteSource> m_base;
    std::vector<std::uint64_t> m_offsets;
    std::size_t m_blockSize;
    std::uint64_t m_size;
};

} // namespace

std::shared_ptr<ByteSource> joinBlocks(std::shared_ptr<ByteSource> base,
                                       std::vector<std::uint64_t> offsets, std::size_t blockSize,
                                       std::uint64_t size)
{
    return std::make_shared<BlockBytes>(std::move(base), std::move(offsets), blockSize, size);
}

} // namespace starvane::core
