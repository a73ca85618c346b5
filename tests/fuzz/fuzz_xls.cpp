// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/sheet/xls_making.h"
#include "fuzz_sheet.h"

#include <string>

// The first byte says what the others are: the records before the sheet's, those of the sheet, a
// workbook's stream, or a compound file from behind its magic number on.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    using namespace starvane::test;
    if (size == 0 || size > 60000)
        return 0;
    const auto rest = starvane::fuzz::spanOf(bytes + 1, size - 1);
    const std::string content(rest.begin(), rest.end());
    const std::string shared = record(0x00FD, place(0, 0) + word(0));
    const std::string strings = record(0x00FC, word(1) + word(1) + half(1) + '\0' + 'x');
    switch (bytes[0] % 5) {
    case 0:
        starvane::fuzz::readAll(xls(shared, content));
        break;
    case 1:
        starvane::fuzz::readAll(xls(content, strings));
        break;
    case 2:
        starvane::fuzz::readAll(compoundFile(workbookStream("", content, bytesVersion), u"Book"));
        break;
    case 3:
        starvane::fuzz::readAll(compoundFile(content));
        break;
    default:
        starvane::fuzz::readAll(xls(shared, strings).substr(0, 8) + content);
        break;
    }
    return 0;
}
