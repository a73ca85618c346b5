// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace starvane::core {

/// SHA-256 of a file's bytes, in hex. FileUnusable when it cannot be read.
[[nodiscard]] Result<std::string> sha256Of(const std::filesystem::path &file);

/// 32 bytes of the system's randomness, in hex.
[[nodiscard]] std::string randomKey();

/// Names as keyed hashes: equal names give equal numbers, and without the key nobody gets back from
/// a number to a name. The first 8 bytes of HMAC-SHA-256. For one thread.
class KeyedHash {
public:
    explicit KeyedHash(std::string_view key);
    KeyedHash(KeyedHash &&) noexcept;
    KeyedHash &operator=(KeyedHash &&) noexcept;
    ~KeyedHash();

    [[nodiscard]] std::int64_t operator()(std::string_view name);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace starvane::core
