// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/mapping_guess.h"

#include "core/layout/cell_likeness.h"
#include "core/layout/column_binding.h"
#include "core/layout/header_words.h"
#include "core/layout/known_headers.h"
#include "core/layout/text_fold.h"

#include <algorithm>
#include <array>
#include <set>

// How a mapping is guessed:
//
// 1. Each pair of a column and a field gets a likeness from the column's name (KnownHeaders); a
//    field whose cells would mostly be rejected gets none.
// 2. For each kind of record, columns and fields are paired, the likeliest pair first. A kind's
//    strength is the sum of its pairs' likeness, each divided by how many kinds lay claim to the
//    column: 订单编号 is in every export, 揽收时间 in few. A kind that lacks a field it needs is
//    halved. The strongest kind is what a row is.
// 3. Columns that are left may make a second kind, when their names say so outright.
// 4. A needed number or time that is still missing is looked for in the cells.

namespace starvane::core {

namespace {

constexpr double likely = 0.6; // from here on a likeness is a guess
constexpr double outright = 0.9;
constexpr double mostlyReadable = 0.5;
constexpr double lacking = 0.5;
constexpr std::size_t searchedRows = 20; // as many as matchLayout() looks at

struct Column {
    HeaderName name;
    SampleCells cells;
};

struct Pairing {
    double likeness = 0;
    std::size_t column = 0;
    FieldTarget target;
};

bool isRequired(const FieldTarget &target)
{
    return findField(target.kind, target.field).field->required;
}

class Guesser {
public:
    Guesser(const PreviewSheet &sheet, const KnownHeaders &known, MappingDraft &draft)
        : m_sheet(sheet)
        , m_known(known)
        , m_draft(draft)
    {
    }

    void guess(const GuessRequest &request)
    {
        findHeader(request.headerRow);
        takeColumns();
        for (std::size_t kind = 0; kind < recordKindCount; ++kind)
            m_likely.at(kind) = likelyPairs(static_cast<RecordKind>(kind));
        m_draft.main = request.main.value_or(strongestKind());
        take(paired(m_draft.main));
        for (std::size_t kind = 0; kind < recordKindCount; ++kind)
            addSecond(static_cast<RecordKind>(kind));
        lookIntoCells();
        takeWords();
        m_draft.continuationRows = findContinuations();
    }

private:
    void findHeader(const std::optional<std::uint64_t> &given)
    {
        std::size_t best = 0;
        std::pair<std::size_t, std::size_t> most; // known names, words
        for (std::size_t i = 0; i < std::min(searchedRows, m_sheet.rows.size()); ++i) {
            const PreviewRow &row = m_sheet.rows[i];
            if (given == row.number) {
                best = i;
                break;
            }
            const auto here = std::pair(knownNames(row), wordsIn(textsOf(row)));
            if (here > most) {
                most = here;
                best = i;
            }
        }
        m_header = best;
        m_draft.headerRow = m_sheet.rows.at(best).number;
    }

    static std::vector<std::string> textsOf(const PreviewRow &row)
    {
        std::vector<std::string> texts;
        for (const PreviewCell &cell : row.cells)
            texts.push_back(cell.text);
        return texts;
    }

    [[nodiscard]] std::size_t knownNames(const PreviewRow &row) const
    {
        return static_cast<std::size_t>(
            std::count_if(row.cells.begin(), row.cells.end(), [this](const PreviewCell &cell) {
                return m_known.knows(HeaderName(cell.text));
            }));
    }

    void takeColumns()
    {
        std::set<std::string> met;
        for (const std::string &name : textsOf(m_sheet.rows[m_header])) {
            const std::string plain = folded(name);
            const bool isUsable = !plain.empty() && met.insert(plain).second;
            m_draft.columns.push_back({.header = name, .isUsable = isUsable, .target = {}});
            m_columns.push_back({HeaderName(name), cellsOf(m_columns.size())});
        }
    }

    [[nodiscard]] SampleCells cellsOf(std::size_t column) const
    {
        SampleCells cells;
        for (std::size_t i = m_header + 1; i < m_sheet.rows.size(); ++i) {
            const PreviewRow &row = m_sheet.rows[i];
            if (column < row.cells.size() && !row.cells[column].text.empty()
                && !isPlaceholder(row.cells[column].text))
                cells.push_back(&row.cells[column]);
        }
        return cells;
    }

    [[nodiscard]] std::vector<Pairing> likelyPairs(RecordKind kind) const
    {
        std::vector<Pairing> pairs;
        for (const FieldTarget &target : targetsOf(kind)) {
            for (std::size_t column = 0; column < m_columns.size(); ++column) {
                const double likeness = likenessOf(column, target);
                if (likeness >= likely)
                    pairs.push_back({likeness, column, target});
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pairing &a, const Pairing &b) {
            return a.likeness > b.likeness;
        });
        return pairs;
    }

    [[nodiscard]] double likenessOf(std::size_t column, const FieldTarget &target) const
    {
        if (!m_draft.columns[column].isUsable)
            return 0;
        const double likeness = m_known.likeness(m_columns[column].name, target);
        if (likeness < likely)
            return 0;
        const Field &field = *findField(target.kind, target.field).field;
        const double share = readableShare(field, m_known.words(target), m_columns[column].cells);
        return share >= mostlyReadable ? likeness : 0;
    }

    /// The likeliest pairs of a kind in which no column and no field comes twice.
    [[nodiscard]] std::vector<Pairing> paired(RecordKind kind) const
    {
        std::vector<Pairing> chosen;
        for (const Pairing &pair : m_likely.at(static_cast<std::size_t>(kind))) {
            const bool isTaken =
                m_draft.columns[pair.column].target.has_value()
                || std::any_of(chosen.begin(), chosen.end(), [&pair](const Pairing &other) {
                       return other.column == pair.column || other.target == pair.target;
                   });
            if (!isTaken)
                chosen.push_back(pair);
        }
        return chosen;
    }

    [[nodiscard]] double strengthOf(RecordKind kind) const
    {
        const auto chosen = paired(kind);
        double strength = 0;
        for (const Pairing &pair : chosen)
            strength += pair.likeness / claimants(pair.column);
        const auto targets = targetsOf(kind);
        const auto needed = std::count_if(targets.begin(), targets.end(), isRequired);
        const auto found = std::count_if(chosen.begin(), chosen.end(), [](const Pairing &pair) {
            return isRequired(pair.target);
        });
        return found < needed ? strength * lacking : strength;
    }

    [[nodiscard]] double claimants(std::size_t column) const
    {
        return static_cast<double>(
            std::count_if(m_likely.begin(), m_likely.end(), [column](const auto &pairs) {
                return std::any_of(pairs.begin(), pairs.end(),
                                   [column](const Pairing &pair) { return pair.column == column; });
            }));
    }

    [[nodiscard]] RecordKind strongestKind() const
    {
        RecordKind strongest = RecordKind::Order;
        double most = 0;
        for (std::size_t kind = 0; kind < recordKindCount; ++kind) {
            const double strength = strengthOf(static_cast<RecordKind>(kind));
            if (strength > most) {
                most = strength;
                strongest = static_cast<RecordKind>(kind);
            }
        }
        return strongest;
    }

    void take(const std::vector<Pairing> &pairs)
    {
        for (const Pairing &pair : pairs) {
            DraftColumn &column = m_draft.columns[pair.column];
            column.target = pair.target;
            column.mappedBy = pair.likeness >= outright ? MappedBy::Name : MappedBy::LikeName;
        }
    }

    /// A kind whose needed fields the columns left over name outright; the order's number is
    /// shared.
    void addSecond(RecordKind kind)
    {
        if (kind == m_draft.main || kind == RecordKind::Shipment)
            return;
        auto pairs = paired(kind);
        std::erase_if(pairs, [](const Pairing &pair) { return pair.likeness < outright; });
        MappingDraft with = m_draft;
        for (const Pairing &pair : pairs)
            with.columns[pair.column].target = pair.target;
        const auto missing = missingOf(with);
        const bool isWhole =
            std::none_of(missing.begin(), missing.end(),
                         [kind](const MissingField &field) { return field.kind == kind; });
        if (isWhole)
            take(pairs);
    }

    void lookIntoCells()
    {
        for (const MissingField &missing : missingOf(m_draft)) {
            const FieldTarget target{missing.kind, missing.anyOf.front()};
            const FieldType type = findField(target.kind, target.field).field->type;
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                DraftColumn &column = m_draft.columns[i];
                const bool fits = type == FieldType::Id ? areNumbersOfThings(m_columns[i].cells)
                    : type == FieldType::Time || type == FieldType::CalendarDay
                    ? areTimes(m_columns[i].cells)
                    : false;
                if (column.target || !column.isUsable || !fits)
                    continue;
                column.target = target;
                column.mappedBy = MappedBy::Content;
                break;
            }
        }
    }

    void takeWords()
    {
        for (const DraftColumn &column : m_draft.columns) {
            if (column.target && !m_known.words(*column.target).empty())
                m_draft.words[*column.target] = m_known.words(*column.target);
        }
    }

    /// Rows without the order's number, but with goods, below a row that has it.
    [[nodiscard]] bool findContinuations() const
    {
        std::optional<std::size_t> number;
        std::vector<std::size_t> goods;
        for (std::size_t i = 0; i < m_draft.columns.size(); ++i) {
            const auto &target = m_draft.columns[i].target;
            if (target == FieldTarget{RecordKind::Order, "order_no"})
                number = i;
            else if (target && findField(target->kind, target->field).ofLine)
                goods.push_back(i);
        }
        if (!number || m_draft.main != RecordKind::Order)
            return false;
        const auto has = [](const PreviewRow &row, std::size_t column) {
            return column < row.cells.size() && !row.cells[column].text.empty();
        };
        bool isBelow = false;
        for (std::size_t i = m_header + 1; i < m_sheet.rows.size(); ++i) {
            const PreviewRow &row = m_sheet.rows[i];
            const bool isNumbered = has(row, *number);
            const bool hasGoods = std::any_of(goods.begin(), goods.end(),
                                              [&](std::size_t column) { return has(row, column); });
            if (isBelow && !isNumbered && hasGoods)
                return true;
            isBelow = isBelow || isNumbered;
        }
        return false;
    }

    const PreviewSheet &m_sheet;
    const KnownHeaders &m_known;
    MappingDraft &m_draft;
    std::size_t m_header = 0; // the row's place
    std::vector<Column> m_columns;
    std::array<std::vector<Pairing>, recordKindCount> m_likely; // by kind, the likeliest first
};

} // namespace

MappingDraft guessMapping(const FilePreview &preview, const GuessRequest &request,
                          std::span<const Layout *const> known)
{
    MappingDraft draft;
    draft.platform = request.platform;
    draft.sheet = request.sheet;
    draft.dayOrder = request.dayOrder;
    const std::u8string stem = preview.file.stem().u8string();
    const std::string name(stem.begin(), stem.end());
    draft.name = {.zh = name, .en = name};
    const KnownHeaders headers(known, request.platform);
    Guesser(preview.sheets.at(request.sheet), headers, draft).guess(request);
    return draft;
}

} // namespace starvane::core
