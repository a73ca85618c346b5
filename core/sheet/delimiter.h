// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace starvane::core {

/// Which of comma, tab, semicolon and pipe parts the cells of @p head, a file's first rows: the
/// one that splits the most rows into the same number of cells. A comma when none does. Bytes
/// behind @p head are there to be read, as TextWindow promises; @p isAll: the file has no more.
[[nodiscard]] char findDelimiter(std::string_view head, bool isAll);

} // namespace starvane::core
