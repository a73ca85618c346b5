// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/header_name.h"
#include "core/layout/layout.h"
#include "core/layout/mapping_draft.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace starvane::core {

/// What layouts call the fields of records, and the texts they know in their cells.
class KnownHeaders {
public:
    /// @p layouts of all platforms. Those of @p platform count a little more than the others, and
    /// only theirs have words for texts: what one platform calls an indicator is none of another.
    KnownHeaders(std::span<const Layout *const> layouts, std::string_view platform);

    /// How surely a column of this name is the field, from 0 to 1.
    [[nodiscard]] double likeness(const HeaderName &name, const FieldTarget &target) const;
    /// Whether any layout has a column of this name.
    [[nodiscard]] bool knows(const HeaderName &name) const;
    /// Text in a file (folded) = our value; empty where no layout has any.
    [[nodiscard]] const std::map<std::string, std::string> &words(const FieldTarget &target) const;

private:
    struct Name {
        HeaderName name;
        bool isOwn; // of the platform
    };
    void add(const Layout &layout, bool isOwn);
    void add(RecordKind kind, const FieldMapping &field, bool isOwn);

    std::map<FieldTarget, std::vector<Name>> m_names;
    std::map<FieldTarget, std::map<std::string, std::string>> m_words;
};

/// All fields of a kind, an order's line among them.
[[nodiscard]] std::vector<FieldTarget> targetsOf(RecordKind kind);

} // namespace starvane::core
