// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace starvane::core {

/// Bytes that can be read from any place: a file, or memory in tests.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Fills @p out from @p offset on and returns how much there was: less than asked for only
    /// where the bytes end. Fails when the bytes are no longer those that size() spoke of.
    [[nodiscard]] virtual Result<std::size_t> readAt(std::uint64_t offset, std::span<char> out) = 0;

    [[nodiscard]] virtual std::uint64_t size() const = 0;

    /// What errors name.
    [[nodiscard]] virtual const std::filesystem::path &file() const = 0;
};

/// Fails with FileUnusable, also for a folder and whatever else is no plain file.
[[nodiscard]] Result<std::shared_ptr<ByteSource>> openFile(const std::filesystem::path &file);

/// Bytes that outlive the source.
[[nodiscard]] std::shared_ptr<ByteSource>
fromMemory(std::span<const char> bytes, const std::filesystem::path &file);

} // namespace starvane::core
