// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/import_question.h"

namespace starvane::ui {

std::optional<ImportQuestion> questionOf(const ImportTask &task, const ImportJob::Outcome &outcome)
{
    if (outcome) {
        const bool isSilent =
            outcome->batch && outcome->batch->rows == 0 && !outcome->batch->coverage;
        if (!isSilent)
            return std::nullopt;
        return ImportQuestion{.task = task, .about = NoPeriod{outcome->batch->id}};
    }
    if (const auto *header = std::get_if<core::UnknownHeader>(&outcome.error()); header != nullptr)
        return ImportQuestion{.task = task, .about = *header};
    if (const auto *dates = std::get_if<core::AmbiguousDates>(&outcome.error()); dates != nullptr)
        return ImportQuestion{.task = task, .about = *dates};
    return std::nullopt;
}

} // namespace starvane::ui
