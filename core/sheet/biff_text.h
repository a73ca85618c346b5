// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/biff_records.h"
#include "core/sheet/shared_strings.h"

#include <cstdint>
#include <string>

namespace starvane::core {

/// How the version of an old workbook writes texts.
struct BiffTexts {
    /// BIFF8: UTF-16. Before, bytes in the code page.
    bool isUnicode = true;
    std::uint16_t codePage = 936;
};

/// Reads values from the record at hand and the continuations that follow it.
class BiffCursor {
public:
    /// Starts @p offset bytes into the record, which has so many.
    BiffCursor(BiffRecords &records, std::size_t offset)
        : m_records(records)
        , m_rest(records.data().substr(offset))
    {
    }

    [[nodiscard]] Result<std::uint64_t> number(std::size_t bytes);
    [[nodiscard]] Result<Done> skip(std::uint64_t bytes);
    /// A text of BIFF8 that begins with its formatting flags, without its formatting. Never fails
    /// for wrong characters: they become U+FFFD, and NULs are left out.
    [[nodiscard]] Result<std::string> text(std::size_t characters);
    /// A text of any version whose length stands in @p lengthBytes bytes before it.
    [[nodiscard]] Result<std::string> countedText(std::size_t lengthBytes, const BiffTexts &texts);

private:
    [[nodiscard]] Result<std::u16string> characters(std::size_t count, bool isWide);
    [[nodiscard]] Result<std::string> bytes(std::size_t count, const BiffTexts &texts);
    [[nodiscard]] Result<Done> goOn();

    BiffRecords &m_records;
    std::string_view m_rest; // of the record at hand
};

/// Reads the table of texts that @p records are at. Fails with DamagedFile, and with FileTooLarge
/// for a text beyond limits::cellUnits.
[[nodiscard]] Result<SharedStrings>
readBiffStrings(BiffRecords &records, const std::filesystem::path &file);

} // namespace starvane::core
