// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/score_card.h"
#include "ui/words/language.h"
#include "ui/words/speech.h"

#include <QString>

#include <string_view>

// What the program calls its things in front of people, in the application's language where no
// other is asked for.

namespace starvane::ui {

/// A kind of record by its name in layouts and JSON: "orders"; the name itself when it is unknown.
[[nodiscard]] QString kindName(std::string_view kind, const Speech &speech = {});
/// One record of the kind: "order".
[[nodiscard]] QString recordName(std::string_view kind, const Speech &speech = {});

/// "counted", "missed", "excluded".
[[nodiscard]] QString verdictName(core::Verdict verdict, const Speech &speech = {});
/// Why a record was left out of a measure; empty for one that counted.
[[nodiscard]] QString reasonName(const core::EvidenceRecord &record, Language language);
/// What records are grouped by: "agent", "destination"; the name itself when it is unknown.
[[nodiscard]] QString groupName(std::string_view by, const Speech &speech = {});
/// A penalty's kind where no rule names it.
[[nodiscard]] QString penaltyName(std::string_view kind, const Speech &speech = {});
/// Where a value comes from: "computed", "official", "no data".
[[nodiscard]] QString basisName(core::Basis basis, const Speech &speech = {});
/// Where a benchmark comes from: "rule", "assumed", "own figure", "official".
[[nodiscard]] QString sourceName(core::Source source, const Speech &speech = {});

} // namespace starvane::ui
