// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/archive_file.h"

#include "core/sheet/chat_archive.h"
#include "core/sheet/html_file.h"
#include "core/sheet/limits.h"
#include "core/sheet/part_bytes.h"
#include "core/sheet/sniff.h"
#include "core/sheet/workbook.h"
#include "core/sheet/xls_workbook.h"

#include <cassert>

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

struct Table {
    std::string name; // of its file
    std::unique_ptr<SheetFile> file;
};

/// Several tables as one file with the sheets of all.
class Tables final : public SheetFile {
public:
    explicit Tables(std::vector<Table> tables)
        : m_tables(std::move(tables))
    {
        for (std::size_t table = 0; table < m_tables.size(); ++table) {
            const auto names = m_tables[table].file->sheets();
            for (std::size_t sheet = 0; sheet < names.size(); ++sheet) {
                const std::string &file = m_tables[table].name;
                m_names.push_back(names[sheet].empty() ? file : file + "/" + names[sheet]);
                m_places.push_back({table, sheet});
            }
        }
    }

    [[nodiscard]] std::string encoding() const override
    {
        return m_tables.front().file->encoding();
    }
    [[nodiscard]] std::vector<std::string> sheets() const override { return m_names; }

    Result<std::unique_ptr<RowSource>> open(std::size_t sheet) override
    {
        assert(sheet < m_places.size());
        return m_tables[m_places[sheet].table].file->open(m_places[sheet].sheet);
    }

private:
    struct Place {
        std::size_t table;
        std::size_t sheet; // of that table
    };

    std::vector<Table> m_tables;
    std::vector<std::string> m_names;
    std::vector<Place> m_places;
};

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
            m_tables.insert(m_tables.begin(),
                            Table{m_logName, joinChats(std::move(m_logs), m_options)});
        if (m_tables.empty())
            return Failure{NotATable{m_archive->file(), "ZIP"}};
        if (m_tables.size() == 1)
            return std::move(m_tables.front().file);
        return std::unique_ptr<SheetFile>(std::make_unique<Tables>(std::move(m_tables)));
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
            return takeTable(part, openHtml(std::move(bytes), *encoding));
        return takeText(part, {std::move(bytes), *encoding});
    }

    Result<Done> takeWorkbook(const ZipArchive::Part &part, FileKind kind)
    {
        m_loaded += part.size;
        if (m_loaded > limits::oldWorkbookBytes)
            return Failure{FileTooLarge{m_archive->file(), limits::oldWorkbookBytes}};
        auto bytes = loadPart(*m_archive, part);
        if (!bytes)
            return Failure{bytes.error()};
        return takeTable(part,
                         kind == FileKind::Zip ? openWorkbook(*std::move(bytes))
                                               : openXlsWorkbook(*std::move(bytes)));
    }

    Result<Done> takeText(const ZipArchive::Part &part, TextFile text)
    {
        const auto chat = openChat(text, m_options);
        if (!chat)
            return Failure{chat.error()};
        if (!*chat)
            return takeTable(part, openText(std::move(text), m_options));
        if (m_logs.empty())
            m_logName = part.name;
        m_logs.push_back(std::move(text));
        return Done{};
    }

    Result<Done> takeTable(const ZipArchive::Part &part, Opened table)
    {
        if (!table)
            return Failure{table.error()};
        m_tables.push_back({part.name, *std::move(table)});
        return Done{};
    }

    std::shared_ptr<ZipArchive> m_archive;
    const SheetOptions &m_options;
    std::vector<TextFile> m_logs;
    std::string m_logName; // of the first one
    std::vector<Table> m_tables;
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
