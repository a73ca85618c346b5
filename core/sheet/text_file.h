// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/conversation_rows.h"
#include "core/sheet/encoding.h"
#include "core/sheet/row_source.h"

namespace starvane::core {

/// A text that is being opened.
struct TextFile {
    std::shared_ptr<ByteSource> bytes;
    Encoding encoding;
};

/// The rows of a chat log of any kind, null when the text is none.
[[nodiscard]] Result<std::unique_ptr<ConversationRows>>
openChat(const TextFile &text, const SheetOptions &options);

/// A text as a file of one sheet: a chat log, or else a table.
[[nodiscard]] std::unique_ptr<SheetFile> openText(TextFile text, const SheetOptions &options);

} // namespace starvane::core
