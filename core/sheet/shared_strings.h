// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/xml_part.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

/// A workbook's table of texts, in little more memory than the texts themselves.
class SharedStrings {
public:
    /// Texts longer than limits::cellUnits must not be added.
    void add(std::string_view text);

    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    /// Valid as long as the table.
    [[nodiscard]] std::string_view operator[](std::size_t index) const;

private:
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_used = 0; // of the last chunk
    std::deque<std::uint64_t> m_places; // chunk, offset in it and length: 22, 20 and 22 bits
};

/// Collects the text of a cell or of a shared string: rich text in one piece, without the readings
/// that East Asian texts may carry.
class RichText {
public:
    /// To be called with the elements `is` and `si` and all within them.
    void startElement(std::string_view name);
    void endElement(std::string_view name);
    [[nodiscard]] bool takesText() const { return m_isText && !m_isReading; }

private:
    bool m_isInside = false;
    bool m_isText = false;
    bool m_isReading = false;
};

/// Fails with FileTooLarge for a text beyond limits::cellUnits.
[[nodiscard]] Result<SharedStrings> readSharedStrings(ZipArchive &archive, std::string_view part);

/// Whether a text of a workbook's cell is within limits::cellUnits.
[[nodiscard]] bool fitsIntoCell(std::string_view text);

} // namespace starvane::core
