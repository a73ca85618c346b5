// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/record_reader.h"

#include <string>
#include <utility>
#include <vector>

namespace starvane::test {

using Table = std::vector<std::vector<std::string>>;

/// A file of tables in memory. A cell that starts with '#' is a number: "#44761.5". Rows without
/// any text are passed over, as a RowSource does.
class TableFile : public core::SheetFile {
public:
    explicit TableFile(Table table)
        : TableFile(std::vector<Table>{std::move(table)})
    {
    }
    explicit TableFile(std::vector<Table> sheets)
        : m_sheets(std::move(sheets))
    {
    }

    [[nodiscard]] std::string encoding() const override { return "UTF-8"; }
    [[nodiscard]] std::vector<std::string> sheets() const override
    {
        return std::vector<std::string>(m_sheets.size());
    }
    [[nodiscard]] core::Result<std::unique_ptr<core::RowSource>> open(std::size_t sheet) override
    {
        ++opened;
        return std::unique_ptr<core::RowSource>(std::make_unique<Source>(m_sheets.at(sheet)));
    }

    int opened = 0;

private:
    class Source : public core::RowSource {
    public:
        explicit Source(const Table &table)
            : m_table(table)
        {
        }

        [[nodiscard]] core::Result<bool> next(core::Row &row) override
        {
            while (m_next < m_table.size()) {
                const auto &texts = m_table[m_next++];
                m_cells.clear();
                bool any = false;
                for (const std::string &text : texts) {
                    const bool isNumber = text.starts_with('#');
                    m_cells.push_back({std::string_view(text).substr(isNumber ? 1 : 0), isNumber});
                    any = any || !text.empty();
                }
                row = {m_next, m_cells};
                if (any)
                    return true;
            }
            return false;
        }
        [[nodiscard]] double fractionRead() const override { return 0.5; }

    private:
        const Table &m_table;
        std::vector<core::Cell> m_cells;
        std::size_t m_next = 0;
    };

    std::vector<Table> m_sheets;
};

} // namespace starvane::test
