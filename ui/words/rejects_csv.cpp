// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/rejects_csv.h"

#include "core/export/csv_writer.h"
#include "core/sheet/utf8.h"
#include "ui/words/describe.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace starvane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

std::string csvLine(const std::vector<std::string> &cells)
{
    std::string line;
    for (const std::string &cell : cells) {
        if (&cell != &cells.front())
            line += ',';
        core::appendCsvCell(line, cell);
    }
    return line + "\r\n";
}

QStringList reasonTitles()
{
    return {Words::tr("Row"), Words::tr("Column"), Words::tr("Value"), Words::tr("Reason")};
}

/// The headers of all rows, in the order in which they first come.
std::vector<std::string> headersOf(std::span<const core::Reject> rejects)
{
    std::vector<std::string> headers;
    for (const core::Reject &reject : rejects) {
        for (const auto &[header, value] : reject.cells) {
            if (std::find(headers.begin(), headers.end(), header) == headers.end())
                headers.push_back(header);
        }
    }
    return headers;
}

std::vector<std::string>
cellsOf(const core::Reject &reject, const std::vector<std::string> &headers)
{
    std::vector<std::string> cells = {std::to_string(reject.row), reject.column, reject.value,
                                      describe(reject.reason).toStdString()};
    for (const std::string &header : headers) {
        const auto cell = std::find_if(reject.cells.begin(), reject.cells.end(),
                                       [&](const auto &c) { return c.first == header; });
        cells.push_back(cell == reject.cells.end() ? std::string() : cell->second);
    }
    return cells;
}

} // namespace

std::string rejectsCsv(std::span<const core::Reject> rejects)
{
    const std::vector<std::string> headers = headersOf(rejects);
    std::vector<std::string> titles;
    for (const QString &title : reasonTitles())
        titles.push_back(title.toStdString());
    titles.insert(titles.end(), headers.begin(), headers.end());

    std::string csv = std::string(core::utf8::byteOrderMark) + csvLine(titles);
    for (const core::Reject &reject : rejects)
        csv += csvLine(cellsOf(reject, headers));
    return csv;
}

core::Result<core::Done> writeFile(const std::filesystem::path &file, const std::string &content)
{
    QSaveFile output(pathText(file));
    const bool written = output.open(QIODevice::WriteOnly)
        && output.write(content.data(), qint64(content.size())) == qint64(content.size())
        && output.commit();
    if (!written)
        return core::Failure{core::FileUnusable{file, output.errorString().toStdString()}};
    return core::Done{};
}

} // namespace starvane::ui
