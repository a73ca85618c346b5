// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/record_query.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

// A list may have a million records, so no text of theirs is looked at twice: files and reasons
// are few, and what was said of one is remembered. Sorting works on one number a record: its time,
// its value, or the place of its text among the different texts of the column.

namespace starvane::ui {

namespace {

using core::EvidenceRecord;

constexpr std::size_t betweenLooks = 4096; // records

/// The bytes that decide a text of a record; of equal ones the text is equal. Reasons are told
/// apart by kind and rule.
std::string keyOf(const EvidenceRecord &record, RecordColumn column)
{
    switch (column) {
    case RecordColumn::Number:
        return record.no;
    case RecordColumn::Why:
        return std::to_string(static_cast<int>(record.leftOut)) + record.why.en;
    case RecordColumn::File:
        return record.file;
    default:
        break;
    }
    std::string all;
    for (const core::RecordKey &key : record.keys) {
        if (key.dimension == dimensionOf(column))
            all += key.key + '\n';
    }
    return all;
}

/// The hour ("0") or the weekday ("1": Monday) of a time.
std::string timeKey(core::Instant at, core::Dimension dimension, const core::Zone &zone)
{
    const core::LocalTime local = zone.toLocal(at);
    if (dimension == core::Dimension::Hour)
        return std::to_string(std::chrono::floor<std::chrono::hours>(local.time).count());
    return std::to_string(std::chrono::weekday(local.day).iso_encoding());
}

bool hasKey(const EvidenceRecord &record, const RecordGroup::Key &wanted, const core::Zone &zone)
{
    if (wanted.dimension == core::Dimension::Hour || wanted.dimension == core::Dimension::Weekday)
        return timeKey(record.at, wanted.dimension, zone) == wanted.key;
    const auto isOf = [&](const core::RecordKey &key) { return key.dimension == wanted.dimension; };
    if (wanted.key.empty())
        return std::ranges::none_of(record.keys, isOf);
    return std::ranges::any_of(record.keys, [&](const core::RecordKey &key) {
        return isOf(key) && key.key == wanted.key;
    });
}

class TextFilter {
public:
    TextFilter(const RecordList &list, QString needle, Language language)
        : m_list(list)
        , m_cells(language)
        , m_needle(std::move(needle))
    {
        for (const RecordColumn column : list.columns) {
            if (RecordCells::isText(column) && column != RecordColumn::Number)
                m_memories.emplace_back(column, Memory());
        }
    }

    [[nodiscard]] bool accepts(const EvidenceRecord &record)
    {
        if (m_needle.isEmpty() || holds(record, RecordColumn::Number))
            return true;
        return std::ranges::any_of(m_memories, [&](auto &memory) {
            return remembered(record, memory.first, memory.second);
        });
    }

private:
    using Memory = std::unordered_map<std::string, bool>;

    [[nodiscard]] bool holds(const EvidenceRecord &record, RecordColumn column) const
    {
        return m_cells.text(m_list, record, column).contains(m_needle, Qt::CaseInsensitive);
    }

    [[nodiscard]] bool
    remembered(const EvidenceRecord &record, RecordColumn column, Memory &memory) const
    {
        const auto [known, isNew] = memory.try_emplace(keyOf(record, column), false);
        if (isNew)
            known->second = holds(record, column);
        return known->second;
    }

    const RecordList &m_list;
    RecordCells m_cells;
    QString m_needle;
    std::vector<std::pair<RecordColumn, Memory>> m_memories; // a column's texts that were looked at
};

/// Numbers come first, by their size; all else as words, in whatever case.
struct SortText {
    explicit SortText(const QString &text)
        : folded(text.toCaseFolded())
    {
        if (std::ranges::all_of(text, [](QChar c) { return c.isDigit(); }))
            digits = text.size();
    }
    friend bool operator<(const SortText &a, const SortText &b)
    {
        return a.digits != b.digits ? a.digits < b.digits : a.folded < b.folded;
    }

    qsizetype digits = std::numeric_limits<qsizetype>::max(); // of a number
    QString folded;
};

/// For each of @p places the place of its text among all of the column.
std::vector<double> ranksOf(const RecordList &list, const RecordPlaces &places, RecordColumn column,
                            const RecordCells &cells)
{
    std::unordered_map<std::string, std::size_t> numbers;
    std::vector<SortText> texts;
    std::vector<std::size_t> numberOf;
    for (const std::uint32_t place : places) {
        const EvidenceRecord &record = list.records[place];
        const auto [known, isNew] = numbers.try_emplace(keyOf(record, column), texts.size());
        if (isNew)
            texts.emplace_back(cells.text(list, record, column));
        numberOf.push_back(known->second);
    }
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return texts[a] < texts[b]; });
    std::vector<double> rank(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = static_cast<double>(i);
    std::vector<double> ranks;
    std::ranges::transform(numberOf, std::back_inserter(ranks),
                           [&](std::size_t number) { return rank[number]; });
    return ranks;
}

double secondsOf(core::Instant instant)
{
    return static_cast<double>(instant.time_since_epoch().count());
}

/// Not a number where there is none.
double numberIn(const RecordList &list, const EvidenceRecord &record, RecordColumn column)
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    switch (column) {
    case RecordColumn::Due:
        return record.due ? secondsOf(*record.due) : nothing;
    case RecordColumn::Value:
        return list.unit == core::Unit::Percent ? double(record.verdict)
                                                : record.value.value_or(nothing);
    case RecordColumn::Waited: {
        const core::Reply *const reply = list.replyOf(record);
        return reply != nullptr && reply->after ? static_cast<double>(reply->after->count())
                                                : nothing;
    }
    case RecordColumn::Weight:
        return record.weight;
    case RecordColumn::Row:
        return static_cast<double>(record.row);
    default:
        return secondsOf(record.at);
    }
}

std::vector<double> keysOf(const RecordList &list, const RecordPlaces &places,
                           const RecordQuery &query, const RecordCells &cells)
{
    if (RecordCells::isText(query.sortedBy))
        return ranksOf(list, places, query.sortedBy, cells);
    std::vector<double> keys;
    std::ranges::transform(places, std::back_inserter(keys), [&](std::uint32_t place) {
        return numberIn(list, list.records[place], query.sortedBy);
    });
    return keys;
}

void sortPlaces(const RecordList &list, const RecordQuery &query, Language language,
                RecordPlaces &places)
{
    const std::vector<double> keys = keysOf(list, places, query, RecordCells(language));
    std::vector<std::uint32_t> order(places.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
        if (keys[a] != keys[a] || keys[b] != keys[b]) // not a number
            return keys[a] == keys[a] && keys[b] != keys[b];
        return query.descending ? keys[a] > keys[b] : keys[a] < keys[b];
    });
    std::ranges::transform(order, order.begin(), [&](std::uint32_t i) { return places[i]; });
    places = std::move(order);
}

} // namespace

bool RecordGroup::holds(const EvidenceRecord &record, const core::Zone &zone) const
{
    return std::ranges::all_of(keys, [&](const Key &key) { return hasKey(record, key, zone); });
}

RecordQueryJob::Work
recordQueryWork(std::shared_ptr<const RecordList> list, const RecordQuery &query, Language language)
{
    return [list = std::move(list), query,
            language](const std::stop_token &stop,
                      const core::ProgressCallback & /*progress*/) -> core::Result<RecordPlaces> {
        TextFilter filter(*list, query.text, language);
        RecordPlaces places;
        for (std::size_t i = 0; i < list->records.size(); ++i) {
            if (i % betweenLooks == 0 && stop.stop_requested())
                return core::Failure{core::Cancelled{}};
            const EvidenceRecord &record = list->records[i];
            if (query.group.holds(record, list->zone) && filter.accepts(record))
                places.push_back(static_cast<std::uint32_t>(i));
        }
        sortPlaces(*list, query, language, places);
        return places;
    };
}

} // namespace starvane::ui
