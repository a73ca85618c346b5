// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xls_workbook.h"

#include "core/sheet/biff_records.h"
#include "core/sheet/compound_file.h"
#include "core/sheet/little_endian.h"
#include "core/sheet/xls_rows.h"

#include <cassert>
#include <map>
#include <optional>

namespace starvane::core {

namespace {

namespace record {

constexpr std::uint16_t end = 0x000A;
constexpr std::uint16_t dateSystem = 0x0022;
constexpr std::uint16_t encryption = 0x002F;
constexpr std::uint16_t codePage = 0x0042;
constexpr std::uint16_t sheet = 0x0085;
constexpr std::uint16_t cellFormat = 0x00E0;
constexpr std::uint16_t strings = 0x00FC;
constexpr std::uint16_t numberFormat = 0x041E;
constexpr std::uint16_t begin = 0x0809;

} // namespace record

/// Reads the records before those of the sheets.
class GlobalsReader {
public:
    explicit GlobalsReader(std::shared_ptr<ByteSource> stream)
        : m_records(stream, 0)
    {
        m_workbook.stream = std::move(stream);
    }

    [[nodiscard]] Result<XlsWorkbook> read();

private:
    [[nodiscard]] Result<Done> takeVersion();
    [[nodiscard]] Result<Done> takeRecord();
    [[nodiscard]] Result<Done> takeSheet();
    [[nodiscard]] Result<Done> takeNumberFormat();
    [[nodiscard]] Result<Done> takeStrings();
    [[nodiscard]] std::optional<std::uint16_t> numberAt(std::size_t offset) const;
    void makeStyles();

    BiffRecords m_records;
    XlsWorkbook m_workbook;
    std::map<int, bool> m_isDateFormat; // of the file's own formats
    std::vector<int> m_formats; // by style
};

std::optional<std::uint16_t> GlobalsReader::numberAt(std::size_t offset) const
{
    if (m_records.data().size() < offset + 2)
        return std::nullopt;
    return littleEndian<std::uint16_t>(m_records.data(), offset);
}

Result<Done> GlobalsReader::takeVersion()
{
    constexpr std::uint16_t unicodeVersion = 0x0600;
    constexpr std::uint16_t bytesVersion = 0x0500;
    const auto more = m_records.next();
    if (!more)
        return Failure{more.error()};
    const auto version = *more ? numberAt(0) : std::nullopt;
    if (!version || m_records.type() != record::begin)
        return m_records.damaged();
    if (*version != unicodeVersion && *version != bytesVersion)
        return Failure{NotATable{m_workbook.stream->file(), "XLS"}};
    m_workbook.texts.isUnicode = *version == unicodeVersion;
    return Done{};
}

Result<XlsWorkbook> GlobalsReader::read()
{
    if (auto done = takeVersion(); !done)
        return Failure{done.error()};
    for (;;) {
        const auto more = m_records.next();
        if (!more)
            return Failure{more.error()};
        if (!*more)
            return m_records.damaged();
        if (m_records.type() == record::end)
            break;
        if (auto done = takeRecord(); !done)
            return Failure{done.error()};
    }
    makeStyles();
    return std::move(m_workbook);
}

Result<Done> GlobalsReader::takeRecord()
{
    switch (m_records.type()) {
    case record::encryption:
        return Failure{EncryptedFile{m_workbook.stream->file()}};
    case record::dateSystem:
        m_workbook.dates = numberAt(0) == 1 ? DateSystem::From1904 : DateSystem::From1900;
        break;
    case record::codePage:
        m_workbook.texts.codePage = numberAt(0).value_or(m_workbook.texts.codePage);
        break;
    case record::cellFormat:
        m_formats.push_back(numberAt(2).value_or(0));
        break;
    case record::numberFormat:
        return takeNumberFormat();
    case record::sheet:
        return takeSheet();
    case record::strings:
        return takeStrings();
    default:
        break;
    }
    return Done{};
}

Result<Done> GlobalsReader::takeNumberFormat()
{
    const auto id = numberAt(0);
    if (!id)
        return m_records.damaged();
    BiffCursor cursor(m_records, 2);
    const auto code = cursor.countedText(m_workbook.texts.isUnicode ? 2 : 1, m_workbook.texts);
    if (!code)
        return Failure{code.error()};
    m_isDateFormat.insert_or_assign(*id, isDateFormat(*code));
    return Done{};
}

Result<Done> GlobalsReader::takeSheet()
{
    constexpr std::size_t nameAt = 6;
    constexpr char ofCells = 0;
    const std::string_view data = m_records.data();
    if (data.size() < nameAt)
        return m_records.damaged();
    if (data[nameAt - 1] != ofCells)
        return Done{};
    const std::uint64_t offset = littleEndian<std::uint32_t>(data, 0);
    BiffCursor cursor(m_records, nameAt);
    auto name = cursor.countedText(1, m_workbook.texts);
    if (!name)
        return Failure{name.error()};
    m_workbook.sheets.push_back({*std::move(name), offset});
    return Done{};
}

Result<Done> GlobalsReader::takeStrings()
{
    auto strings = readBiffStrings(m_records, m_workbook.stream->file());
    if (!strings)
        return Failure{strings.error()};
    m_workbook.strings = *std::move(strings);
    return Done{};
}

void GlobalsReader::makeStyles()
{
    for (const int id : m_formats) {
        const auto own = m_isDateFormat.find(id);
        m_workbook.isDateStyle.push_back(own == m_isDateFormat.end() ? isDateFormat(id)
                                                                     : own->second);
    }
}

class XlsFile final : public SheetFile {
public:
    explicit XlsFile(std::shared_ptr<const XlsWorkbook> workbook)
        : m_workbook(std::move(workbook))
    {
    }

    [[nodiscard]] std::string encoding() const override { return "XLS"; }

    [[nodiscard]] std::vector<std::string> sheets() const override
    {
        std::vector<std::string> names;
        for (const auto &sheet : m_workbook->sheets)
            names.push_back(sheet.name);
        return names;
    }

    Result<std::unique_ptr<RowSource>> open(std::size_t sheet) override
    {
        assert(sheet < m_workbook->sheets.size());
        return std::unique_ptr<RowSource>(
            std::make_unique<XlsRows>(m_workbook, m_workbook->sheets[sheet].offset));
    }

private:
    std::shared_ptr<const XlsWorkbook> m_workbook;
};

} // namespace

Result<XlsWorkbook> readXlsWorkbook(std::shared_ptr<ByteSource> stream)
{
    return GlobalsReader(std::move(stream)).read();
}

Result<std::unique_ptr<SheetFile>> openXlsWorkbook(std::shared_ptr<ByteSource> bytes)
{
    auto stream = openWorkbookStream(bytes);
    if (!stream)
        return Failure{stream.error()};
    if (!*stream)
        return Failure{NotATable{bytes->file(), "binary"}};
    auto workbook = readXlsWorkbook(*std::move(stream));
    if (!workbook)
        return Failure{workbook.error()};
    return std::unique_ptr<SheetFile>(
        std::make_unique<XlsFile>(std::make_shared<const XlsWorkbook>(*std::move(workbook))));
}

} // namespace starvane::core
