// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_sheet.h"

// Any bytes at all: the kind and the encoding are found out, too.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    starvane::fuzz::readAll(starvane::fuzz::spanOf(bytes, size));
    return 0;
}
