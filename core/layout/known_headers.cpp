// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/known_headers.h"

#include "core/layout/column_binding.h"

#include <algorithm>

namespace starvane::core {

namespace {

constexpr double ofOtherPlatform = 0.97;

} // namespace

std::vector<FieldTarget> targetsOf(RecordKind kind)
{
    std::vector<FieldTarget> targets;
    for (const Field &field : fieldsOf(kind))
        targets.push_back({kind, field.name});
    if (kind == RecordKind::Order) {
        for (const Field &field : lineFields())
            targets.push_back({kind, field.name});
    }
    return targets;
}

KnownHeaders::KnownHeaders(std::span<const Layout *const> layouts, std::string_view platform)
{
    for (std::size_t kind = 0; kind < recordKindCount; ++kind) {
        for (const FieldTarget &target : targetsOf(static_cast<RecordKind>(kind)))
            m_names[target].push_back({HeaderName(target.field), false});
    }
    for (const bool own : {true, false}) { // the platform's own words come first, and stay
        for (const Layout *const layout : layouts) {
            if ((layout->platform == platform) == own)
                add(*layout, own);
        }
    }
}

void KnownHeaders::add(const Layout &layout, bool isOwn)
{
    for (const RecordMapping &record : layout.records) {
        for (const FieldMapping &field : record.fields)
            add(record.kind, field, isOwn);
    }
}

void KnownHeaders::add(RecordKind kind, const FieldMapping &field, bool isOwn)
{
    const Field *const known = findField(kind, field.field).field;
    const FieldTarget target{kind, known->name};
    for (const std::string &name : field.columns)
        m_names[target].push_back({HeaderName(name), isOwn});
    if (field.derive && field.derive->rule == DeriveRule::FirstOf) {
        for (const std::string &name : field.derive->columns)
            m_names[target].push_back({HeaderName(name), isOwn});
    }
    if (isOwn || known->type != FieldType::Text)
        m_words[target].insert(field.values.begin(), field.values.end());
}

double KnownHeaders::likeness(const HeaderName &name, const FieldTarget &target) const
{
    double best = 0;
    const auto names = m_names.find(target);
    if (names == m_names.end())
        return best;
    for (const Name &known : names->second)
        best = std::max(best, name.likenessTo(known.name) * (known.isOwn ? 1 : ofOtherPlatform));
    return best;
}

bool KnownHeaders::knows(const HeaderName &name) const
{
    return std::any_of(m_names.begin(), m_names.end(), [&name](const auto &field) {
        return std::any_of(field.second.begin(), field.second.end(),
                           [&name](const Name &known) { return known.name.likenessTo(name) == 1; });
    });
}

const std::map<std::string, std::string> &KnownHeaders::words(const FieldTarget &target) const
{
    static const std::map<std::string, std::string> none;
    const auto found = m_words.find(target);
    return found == m_words.end() ? none : found->second;
}

} // namespace starvane::core
