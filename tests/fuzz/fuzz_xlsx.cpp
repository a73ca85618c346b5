// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/sheet/xlsx_making.h"
#include "fuzz_sheet.h"

#include <array>
#include <string>
#include <string_view>

// The first byte says which part of a workbook the others replace, or that they are a whole file.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto rest = starvane::fuzz::spanOf(bytes + 1, size - 1);
    const std::string content(rest.begin(), rest.end());
    constexpr std::array<std::string_view, 5> parts = {
        "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels"};
    const std::size_t choice = bytes[0] % (parts.size() + 2);
    if (choice == parts.size()) {
        starvane::fuzz::readAll(content);
        return 0;
    }
    auto workbook = starvane::test::workbook(
        choice == parts.size() + 1 ? content : "<row><c t='s' s='2'><v>1</v></c></row>");
    if (choice < parts.size())
        workbook[std::string(parts.at(choice))] = content;
    starvane::fuzz::readAll(starvane::test::zipped(workbook));
    return 0;
}
