// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/country_name.h"

#include <QLocale>

#include <unicode/uloc.h>

#include <array>
#include <string>

namespace starvane::ui {

// QLocale names a country in its own language or in English only; ICU in any.
QString countryName(std::string_view code)
{
    constexpr std::size_t codeLength = 2;
    constexpr std::int32_t longest = 128;
    const QString plain = QString::fromUtf8(code.data(), qsizetype(code.size()));
    if (code.size() != codeLength)
        return plain;
    std::array<char16_t, longest> name{};
    UErrorCode error = U_ZERO_ERROR;
    const std::string place = "und_" + std::string(code);
    const std::int32_t length = uloc_getDisplayCountry(
        place.c_str(), QLocale().name().toUtf8().constData(), name.data(), longest, &error);
    if (U_FAILURE(error) != 0 || length <= 0 || length >= longest)
        return plain;
    return QString::fromUtf16(name.data(), length);
}

} // namespace starvane::ui
