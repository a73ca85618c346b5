// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/text_file.h"

#include "core/sheet/chat_rows.h"
#include "core/sheet/csv_rows.h"
#include "core/sheet/jd_chat_rows.h"

#include <cassert>

namespace starvane::core {

namespace {

/// Shows the text's first block.
Result<TextWindow> openWindow(const TextFile &text)
{
    TextWindow window(text.bytes, text.encoding);
    if (auto grown = window.grow(); !grown)
        return Failure{grown.error()};
    return window;
}

/// Takes the window only when it shows a chat log.
std::unique_ptr<ConversationRows> chatIn(TextWindow &window, const SheetOptions &options)
{
    if (isChatLog(window.text()))
        return std::make_unique<ChatRows>(std::move(window), options);
    if (isJdChatLog(window.text()))
        return std::make_unique<JdChatRows>(std::move(window), options);
    return nullptr;
}

class TextSheetFile final : public SheetFile {
public:
    TextSheetFile(TextFile text, SheetOptions options)
        : m_text(std::move(text))
        , m_options(std::move(options))
    {
    }

    [[nodiscard]] std::string encoding() const override
    {
        return std::string(nameOf(m_text.encoding));
    }
    [[nodiscard]] std::vector<std::string> sheets() const override { return {std::string()}; }

    Result<std::unique_ptr<RowSource>> open([[maybe_unused]] std::size_t sheet) override
    {
        assert(sheet == 0);
        auto window = openWindow(m_text);
        if (!window)
            return Failure{window.error()};
        if (auto chat = chatIn(*window, m_options))
            return std::unique_ptr<RowSource>(std::move(chat));
        return std::unique_ptr<RowSource>(std::make_unique<CsvRows>(*std::move(window)));
    }

private:
    TextFile m_text;
    SheetOptions m_options;
};

} // namespace

Result<std::unique_ptr<ConversationRows>>
openChat(const TextFile &text, const SheetOptions &options)
{
    auto window = openWindow(text);
    if (!window)
        return Failure{window.error()};
    return chatIn(*window, options);
}

std::unique_ptr<SheetFile> openText(TextFile text, const SheetOptions &options)
{
    return std::make_unique<TextSheetFile>(std::move(text), options);
}

} // namespace starvane::core
