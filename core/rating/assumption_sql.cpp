// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/assumption_sql.h"

#include "core/rating/rule_sql.h"
#include "core/record/fields.h"

#include <algorithm>
#include <functional>

namespace starvane::core {

namespace {

constexpr std::string_view tableEnd = "_record";

/// A column's expression, empty: as it is.
using Replacement = std::function<std::string(const std::string &column)>;

/// "name AS NOT MATERIALIZED (SELECT …)": indexes stay of use.
std::string source(Database &database, const std::string &name, const Replacement &replacement,
                   const std::string &where)
{
    const Statement all = database.prepare("SELECT * FROM main." + name);
    std::string columns;
    for (int i = 0; i < all.columns(); ++i) {
        const std::string column(all.columnName(i));
        const std::string quoted = '"' + column + '"';
        const std::string other = replacement(column);
        columns += (i == 0 ? "" : ", ") + (other.empty() ? quoted : other + " AS " + quoted);
    }
    return name + " AS NOT MATERIALIZED (SELECT " + columns + " FROM main." + name
        + (where.empty() ? "" : " WHERE " + where) + ")";
}

/// The kind whose records stand in a view or table of this name.
std::optional<RecordKind> kindIn(std::string_view name)
{
    if (name.ends_with(tableEnd))
        return kindNamed(name.substr(0, name.size() - tableEnd.size()));
    return kindOfView(name);
}

/// The time from which on there is a record of a kind; empty: it has none.
std::string beginOf(RecordKind kind)
{
    const auto fields = fieldsOf(kind);
    const auto begin = std::find_if(fields.begin(), fields.end(), [](const Field &field) {
        return field.required && field.type == FieldType::Time;
    });
    return begin == fields.end() ? std::string() : std::string(begin->name);
}

/// The time at which a field gets the value it has in the end; empty: it is not known.
std::string decidedAt(RecordKind kind, const std::string &field)
{
    if (kind == RecordKind::Order
        && (field == "status" || field == "cancelled_by" || field == "cancel_reason"))
        return "cancelled_at";
    if (kind == RecordKind::Dispute && (field == "liability" || field == "appeal_won"))
        return "closed_at";
    return {};
}

} // namespace

std::optional<bool> otherAutomaticReplies(const std::string &rule)
{
    const auto words = wordsOf(rule);
    if (words.contains("replied_by"))
        return true;
    return words.contains("first_reply_at") ? std::optional(false) : std::nullopt;
}

std::string automaticRepliesSql(Database &database, bool count)
{
    const auto replaced = [count](const std::string &column) -> std::string {
        if (count)
            return column == "replied_by" ? "'person'" : "";
        return column == "first_reply_at"
            ? "iif(coalesce(replied_by, 'person') = 'person', first_reply_at, NULL)"
            : "";
    };
    return "WITH " + source(database, "conversations", replaced, {}) + ' ';
}

std::string knownAtSql(Database &database, const std::string &rule, Instant moment)
{
    const std::string limit = std::to_string(moment.time_since_epoch().count());
    std::string sources;
    for (const std::string &name : wordsOf(rule)) {
        const auto kind = kindIn(name);
        if (!kind)
            continue;
        const auto replaced = [&](const std::string &column) -> std::string {
            const std::string time = column.ends_with("_at") ? column : decidedAt(*kind, column);
            return time.empty() ? "" : "iif(" + time + " > " + limit + ", NULL, " + column + ")";
        };
        const std::string begin = beginOf(*kind);
        sources += (sources.empty() ? "WITH " : ", ")
            + source(database, name, replaced, begin.empty() ? begin : begin + " <= " + limit);
    }
    return sources.empty() ? sources : sources + ' ';
}

} // namespace starvane::core
