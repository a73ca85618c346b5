// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_sheet.h"

#include <string>

// What follows the heading of a chat log. Line ends and the pieces of a line that a fuzzer hardly
// guesses are written short: ~ a ruler, # the dashes around a nick, @ a time.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    std::string log(64, '=');
    log += '\n';
    for (const char c : starvane::fuzz::spanOf(bytes, size)) {
        if (c == '~')
            log.append(64, '=');
        else if (c == '#')
            log.append(28, '-');
        else if (c == '@')
            log += "(2026-06-17 09:13:33):  ";
        else
            log += c;
    }
    starvane::fuzz::readAll(log);
    return 0;
}
