// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <nettle/hmac.h>
#include <nettle/sha2.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <random>
#include <system_error>
#include <vector>

namespace starvane::core {

namespace {

std::string hex(const std::uint8_t *bytes, std::size_t size)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * size);
    for (std::size_t i = 0; i < size; ++i) {
        text += digits[bytes[i] >> 4U];
        text += digits[bytes[i] & 15U];
    }
    return text;
}

const std::uint8_t *bytesOf(const char *text)
{
    return reinterpret_cast<const std::uint8_t *>(text);
}

} // namespace

Result<std::string> sha256Of(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return Failure{FileUnusable{file, std::generic_category().message(errno)}};
    sha256_ctx context;
    sha256_init(&context);
    std::vector<char> block(1U << 18U);
    while (stream.read(block.data(), static_cast<std::streamsize>(block.size()))
           || stream.gcount() > 0)
        sha256_update(&context, static_cast<std::size_t>(stream.gcount()), bytesOf(block.data()));
    if (stream.bad())
        return Failure{FileUnusable{file, std::generic_category().message(errno)}};
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    return hex(digest.data(), digest.size());
}

std::string randomKey()
{
    std::random_device source;
    std::array<std::uint8_t, 32> bytes{};
    for (std::uint8_t &byte : bytes)
        byte = static_cast<std::uint8_t>(source());
    return hex(bytes.data(), bytes.size());
}

struct KeyedHash::State {
    hmac_sha256_ctx context;
};

KeyedHash::KeyedHash(std::string_view key)
    : m_state(std::make_unique<State>())
{
    hmac_sha256_set_key(&m_state->context, key.size(), bytesOf(key.data()));
}

KeyedHash::KeyedHash(KeyedHash &&) noexcept = default;
KeyedHash &KeyedHash::operator=(KeyedHash &&) noexcept = default;
KeyedHash::~KeyedHash() = default;

std::int64_t KeyedHash::operator()(std::string_view name)
{
    hmac_sha256_update(&m_state->context, name.size(), bytesOf(name.data()));
    std::array<std::uint8_t, sizeof(std::int64_t)> digest{};
    hmac_sha256_digest(&m_state->context, digest.size(), digest.data());
    std::int64_t number = 0;
    std::memcpy(&number, digest.data(), digest.size());
    return number;
}

} // namespace starvane::core
