// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_sheet.h"

#include <string>

// What follows the first line of a JD chat log. The pieces of a line that a fuzzer hardly guesses
// are written short: ~ a block's begin, # its end, @ a time, ^ a robot.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const std::string begin = "/***以下为一通会话***/\n";
    std::string log = begin;
    for (const char c : starvane::fuzz::spanOf(bytes, size)) {
        if (c == '~')
            log += begin;
        else if (c == '#')
            log += "/***会话结束_时间:\n";
        else if (c == '@')
            log += " 2026-06-17 09:13:33\n";
        else if (c == '^')
            log += "jimi_";
        else
            log += c;
    }
    starvane::fuzz::readAll(log);
    return 0;
}
