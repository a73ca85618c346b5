// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_sheet.h"

#include <string>

// What follows the begin of an HTML text. The tags that a fuzzer hardly guesses are written short:
// ~ a table, # a row, @ a cell, ^ a spanning cell.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    std::string html = "<html>";
    for (const char c : starvane::fuzz::spanOf(bytes, size)) {
        if (c == '~')
            html += "<table>";
        else if (c == '#')
            html += "<tr>";
        else if (c == '@')
            html += "<td>";
        else if (c == '^')
            html += "<td colspan=2 rowspan=2>";
        else
            html += c;
    }
    starvane::fuzz::readAll(html);
    return 0;
}
