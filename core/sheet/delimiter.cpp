// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/delimiter.h"

#include "core/sheet/record_scanner.h"

#include <map>

namespace starvane::core {

namespace {

constexpr std::size_t rowsLookedAt = 32;

/// How well a delimiter fits.
struct Fit {
    std::size_t rows = 0; // that have the most frequent number of cells
    std::size_t cells = 0; // that number
};

bool isBetter(const Fit &a, const Fit &b)
{
    return a.rows != b.rows ? a.rows > b.rows : a.cells > b.cells;
}

Fit fitOf(char delimiter, std::string_view head, bool isAll)
{
    std::map<std::size_t, std::size_t> rowsByCells;
    RecordScanner scanner(delimiter);
    for (std::size_t row = 0; row < rowsLookedAt && !head.empty(); ++row) {
        const auto length = scanner.scan(head, isAll);
        // A head that ends within its first row still tells something.
        if (!length && row > 0)
            break;
        ++rowsByCells[scanner.cells().size()];
        head.remove_prefix(length.value_or(head.size()));
    }
    Fit best;
    for (const auto &[cells, rows] : rowsByCells) {
        if (cells > 1 && rows >= best.rows)
            best = {rows, cells};
    }
    return best;
}

} // namespace

char findDelimiter(std::string_view head, bool isAll)
{
    char delimiter = ',';
    Fit best;
    for (const char candidate : {',', '\t', ';', '|'}) {
        const Fit fit = fitOf(candidate, head, isAll);
        if (isBetter(fit, best)) {
            best = fit;
            delimiter = candidate;
        }
    }
    return delimiter;
}

} // namespace starvane::core
