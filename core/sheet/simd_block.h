// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#define STARVANE_SSE2 1
#include <emmintrin.h>
#endif

namespace starvane::core {

/// Sixteen bytes looked at at once. A mask has a bit for each byte, the first byte's lowest.
class SimdBlock {
public:
    static constexpr unsigned width = 16;

#ifdef STARVANE_SSE2
    /// @p bytes need no alignment.
    explicit SimdBlock(const char *bytes)
        : m_bytes(_mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes)))
    {
    }

    void store(char *out) const
    {
        _mm_storeu_si128(reinterpret_cast<__m128i *>(out), m_bytes);
    }

    [[nodiscard]] std::uint32_t nonAscii() const
    {
        return mask(m_bytes);
    }

    /// Where one of four characters is.
    [[nodiscard]] std::uint32_t anyOf(char a, char b, char c, char d) const
    {
        const auto ab = _mm_or_si128(equal(a), equal(b));
        return mask(_mm_or_si128(ab, _mm_or_si128(equal(c), equal(d))));
    }

private:
    [[nodiscard]] __m128i equal(char c) const
    {
        return _mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(c));
    }
    static std::uint32_t mask(__m128i bytes)
    {
        return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes));
    }

    __m128i m_bytes;
#else
    explicit SimdBlock(const char *bytes)
        : m_bytes(bytes)
    {
    }

    void store(char *out) const
    {
        for (unsigned i = 0; i < width; ++i)
            out[i] = m_bytes[i];
    }

    [[nodiscard]] std::uint32_t nonAscii() const
    {
        return collect([](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    }

    [[nodiscard]] std::uint32_t anyOf(char a, char b, char c, char d) const
    {
        return collect([=](char e) { return e == a || e == b || e == c || e == d; });
    }

private:
    template <class Test>
    [[nodiscard]] std::uint32_t collect(Test test) const
    {
        std::uint32_t mask = 0;
        for (unsigned i = 0; i < width; ++i)
            mask |= static_cast<std::uint32_t>(test(m_bytes[i])) << i;
        return mask;
    }

    const char *m_bytes;
#endif
};

} // namespace starvane::core
