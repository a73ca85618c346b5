// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/column_binding.h"
#include "core/layout/header_words.h"
#include "core/layout/record_reader.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace starvane::core {

namespace {

constexpr int searchedRows = 20;
constexpr std::size_t mostNear = 3;

/// A row that may be the header.
struct Candidate {
    std::size_t sheet = 0;
    std::uint64_t row = 0;
    std::vector<std::string> names;
};

/// A layout over a candidate.
struct Trial {
    const Layout *layout = nullptr;
    const Candidate *candidate = nullptr;
    Binding binding;
};

/// Whether @p a is the better of two fits; of equal ones the earlier row stays, and on one row the
/// layout that was given first.
bool fitsBetter(const Trial &a, const Trial &b)
{
    const auto rank = [](const Trial &trial) {
        return std::tuple(trial.binding.matchedColumns, trial.binding.matchedShare);
    };
    return rank(a) > rank(b);
}

/// Whether @p a came closer, of two layouts that do not fit.
bool isNearer(const Trial &a, const Trial &b)
{
    const auto rank = [](const Trial &trial) {
        return std::tuple(trial.binding.matchedColumns,
                          -static_cast<int>(trial.binding.missing.size()));
    };
    if (rank(a) != rank(b))
        return rank(a) > rank(b);
    return a.layout->id < b.layout->id;
}

Result<std::vector<Candidate>> firstRows(SheetFile &sheets, std::size_t sheet)
{
    auto source = sheets.open(sheet);
    if (!source)
        return Failure{source.error()};
    std::vector<Candidate> rows;
    Row row;
    for (int i = 0; i < searchedRows; ++i) {
        const auto more = (*source)->next(row);
        if (!more)
            return Failure{more.error()};
        if (!*more)
            break;
        Candidate candidate{.sheet = sheet, .row = row.number, .names = {}};
        for (const Cell &cell : row.cells)
            candidate.names.emplace_back(cell.text);
        rows.push_back(std::move(candidate));
    }
    return rows;
}

std::vector<Trial> tryAll(std::span<const Candidate> rows, std::span<const Layout> layouts)
{
    std::vector<Trial> trials;
    for (const Candidate &candidate : rows) {
        const HeaderIndex header(candidate.names);
        for (const Layout &layout : layouts) {
            Binding binding = bindColumns(layout, header);
            if (binding.matchedColumns > 0)
                trials.push_back({&layout, &candidate, std::move(binding)});
        }
    }
    return trials;
}

const Trial *bestFit(const std::vector<Trial> &trials)
{
    const Trial *best = nullptr;
    for (const Trial &trial : trials) {
        if (trial.binding.fits() && (best == nullptr || fitsBetter(trial, *best)))
            best = &trial;
    }
    return best;
}

/// The row with the most words in it, where no layout knows any of its names.
std::vector<std::string> likeliestHeader(const std::vector<Candidate> &rows)
{
    const auto most =
        std::max_element(rows.begin(), rows.end(), [](const Candidate &a, const Candidate &b) {
            return wordsIn(a.names) < wordsIn(b.names);
        });
    if (most == rows.end() || wordsIn(most->names) == 0)
        return {};
    return most->names;
}

UnknownHeader unknownHeader(const std::vector<Candidate> &rows, std::vector<Trial> trials,
                            const std::filesystem::path &file)
{
    std::stable_sort(trials.begin(), trials.end(), isNearer);
    UnknownHeader unknown{.file = file, .header = {}, .near = {}};
    if (trials.empty()) {
        unknown.header = likeliestHeader(rows);
        return unknown;
    }
    const Candidate *const header = trials.front().candidate;
    unknown.header = header->names;
    for (Trial &trial : trials) {
        if (trial.candidate == header && unknown.near.size() < mostNear)
            unknown.near.push_back({trial.layout->id, std::move(trial.binding.missing)});
    }
    return unknown;
}

} // namespace

Result<LayoutMatch>
matchLayout(SheetFile &sheets, std::span<const Layout> layouts, const std::filesystem::path &file)
{
    std::vector<Candidate> all;
    for (std::size_t sheet = 0; sheet < sheets.sheets().size(); ++sheet) {
        auto rows = firstRows(sheets, sheet);
        if (!rows)
            return Failure{rows.error()};
        const auto trials = tryAll(*rows, layouts);
        if (const Trial *const best = bestFit(trials); best != nullptr) {
            return LayoutMatch{.layout = best->layout,
                               .sheet = sheet,
                               .headerRow = best->candidate->row,
                               .header = best->candidate->names};
        }
        all.insert(all.end(), std::make_move_iterator(rows->begin()),
                   std::make_move_iterator(rows->end()));
    }
    return Failure{unknownHeader(all, tryAll(all, layouts), file)};
}

} // namespace starvane::core
