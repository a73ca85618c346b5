// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/html_file.h"

#include "core/sheet/html_parser.h"

#include <algorithm>
#include <cassert>

namespace starvane::core {

namespace {

constexpr std::size_t mostTables = 100;

/// The rows of one of the tables.
class HtmlRows final : public RowSource {
public:
    HtmlRows(TextWindow window, std::size_t table)
        : m_parser(std::move(window))
        , m_table(table)
    {
    }

    Result<bool> next(Row &row) override
    {
        for (;;) {
            auto found = m_parser.next();
            if (!found)
                return Failure{found.error()};
            if (!*found)
                return false;
            if ((*found)->table != m_table)
                continue;
            m_row = **std::move(found);
            row = {m_row.number, m_row.cells.cells()};
            return true;
        }
    }

    [[nodiscard]] double fractionRead() const override { return m_parser.fractionRead(); }

private:
    HtmlParser m_parser;
    std::size_t m_table;
    HtmlRow m_row;
};

class HtmlFile final : public SheetFile {
public:
    HtmlFile(std::shared_ptr<ByteSource> bytes, Encoding encoding, std::vector<std::size_t> tables)
        : m_bytes(std::move(bytes))
        , m_encoding(encoding)
        , m_tables(std::move(tables))
    {
    }

    [[nodiscard]] std::string encoding() const override { return std::string(nameOf(m_encoding)); }

    [[nodiscard]] std::vector<std::string> sheets() const override
    {
        if (m_tables.size() == 1)
            return {std::string()};
        std::vector<std::string> names;
        for (std::size_t i = 1; i <= m_tables.size(); ++i)
            names.push_back(std::to_string(i));
        return names;
    }

    Result<std::unique_ptr<RowSource>> open(std::size_t sheet) override
    {
        assert(sheet < m_tables.size());
        return std::unique_ptr<RowSource>(
            std::make_unique<HtmlRows>(TextWindow(m_bytes, m_encoding), m_tables[sheet]));
    }

private:
    std::shared_ptr<ByteSource> m_bytes;
    Encoding m_encoding;
    std::vector<std::size_t> m_tables; // those with text
};

} // namespace

Result<std::unique_ptr<SheetFile>> openHtml(std::shared_ptr<ByteSource> bytes, Encoding encoding)
{
    HtmlParser parser(TextWindow(bytes, encoding));
    std::vector<std::size_t> tables;
    for (;;) {
        const auto row = parser.next();
        // An error behind the first rows is told where it stands, when these are read.
        if (!row && tables.empty())
            return Failure{row.error()};
        if (!row || !*row)
            break;
        if (std::find(tables.begin(), tables.end(), (*row)->table) == tables.end())
            tables.push_back((*row)->table);
        if (tables.size() > mostTables)
            return Failure{FileTooLarge{bytes->file(), mostTables}};
    }
    if (tables.empty())
        return Failure{NotATable{bytes->file(), "HTML"}};
    std::sort(tables.begin(), tables.end());
    return std::unique_ptr<SheetFile>(
        std::make_unique<HtmlFile>(std::move(bytes), encoding, std::move(tables)));
}

} // namespace starvane::core
