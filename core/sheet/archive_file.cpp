// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/archive_file.h"

#include "core/sheet/chat_archive.h"
#include "core/sheet/html_file.h"
#include "core/sheet/limits.h"
#include "core/sheet/part_bytes.h"
#include "core/sheet/sniff.h"
#include "core/sheet/workbook.h"
#include "core/sheet/xls_workbook.h"

namespace starvane::core {

namespace {

using Opened = Result<std::unique_ptr<SheetFile>>;

bool isNoTable(const Error &error)
{
    return std::holds_alternative<NotATable>(error) || std::holds_alternative<EmptyFile>(error);
}

/// What systems put into archives beside the files that were meant.
bool isSystemFile(std::string_view key)
{
    const auto slash = key.rfind('/');
    const auto name = slash == std::string_view::npos ? key : key.substr(slash + 1);
    return key.starts_with("__macosx/") || name.starts_with('.');
}

/// Whether the archive is a document of an office suite, which has parts rather than files.
bool isDocument(const ZipArchive &archive)
{
    return archive.has("_rels/.rels") || archive.has("[content_types].xml")
        || archive.has("xl/workbook.xml") || archive.has("mimetype");
}

/// Sorts the files of an archive into chat logs and other tables.
class ArchiveReader {
public:
    ArchiveReader(std::shared_ptr<ZipArchive> archive, const SheetOptions &options)
        : m_archive(std::move(archive))
        , m_options(options)
    {
    }

    Opened read()
    {
        for (const auto &part : m_archive->parts()) {
            if (isSystemFile(part.key))
                continue;
            auto done = take(part);
            if (!done && !isNoTable(done.error()))
                return Failure{done.error()};
        }
        if (!m_logs.empty())
            m_tables.push_back(joinChats(std::move(m_logs), m_options));
        if (m_tables.size() != 1) // of several, one import would leave all others out
            return Failure{
                NotATable{m_archive->file(), m_tables.empty() ? "ZIP" : "ZIP of tables"}};
        return std::move(m_tables.front());
    }

private:
    Result<Done> take(const ZipArchive::Part &part)
    {
        auto bytes = streamPart(m_archive, part);
        const auto kind = sniff(*bytes);
        if (!kind)
            return Failure{kind.error()};
        if (*kind == FileKind::Zip || *kind == FileKind::Compound)
            return takeWorkbook(part, *kind);
        const auto encoding = detectEncoding(*bytes);
        if (!encoding)
            return Failure{encoding.error()};
        if (*kind == FileKind::Html)
            return takeTable(openHtml(std::move(bytes), *encoding));
        return takeText({std::move(bytes), *encoding});
    }

    Result<Done> takeWorkbook(const ZipArchive::Part &part, FileKind kind)
    {
        m_loaded += part.size;
        if (m_loaded > limits::oldWorkbookBytes)
            return Failure{FileTooLarge{m_archive->file(), limits::oldWorkbookBytes}};
        auto bytes = loadPart(*m_archive, part);
        if (!bytes)
            return Failure{bytes.error()};
        return takeTable(kind == FileKind::Zip ? openWorkbook(*std::move(bytes))
                                               : openXlsWorkbook(*std::move(bytes)));
    }

    Result<Done> takeText(TextFile text)
    {
        const auto chat = openChat(text, m_options);
        if (!chat)
            return Failure{chat.error()};
        if (!*chat)
            return takeTable(openText(std::move(text), m_options));
        m_logs.push_back(std::move(text));
        return Done{};
    }

    Result<Done> takeTable(Opened table)
    {
        if (!table)
            return Failure{table.error()};
        m_tables.push_back(*std::move(table));
        return Done{};
    }

    std::shared_ptr<ZipArchive> m_archive;
    const SheetOptions &m_options;
    std::vector<TextFile> m_logs;
    std::vector<std::unique_ptr<SheetFile>> m_tables;
    std::uint64_t m_loaded = 0; // bytes of workbooks
};

} // namespace

Opened openZip(std::shared_ptr<ByteSource> bytes, const SheetOptions &options)
{
    auto workbook = openWorkbook(bytes);
    if (workbook || !std::holds_alternative<NotATable>(workbook.error()))
        return workbook;
    auto archive = ZipArchive::open(std::move(bytes));
    if (!archive)
        return Failure{archive.error()};
    if (isDocument(**archive))
        return Failure{NotATable{(*archive)->file(), "ZIP"}};
    return ArchiveReader(*std::move(archive), options).read();
}

} // namespace starvane::core
