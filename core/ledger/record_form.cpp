// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/record_form.h"

#include "core/ledger/merge.h"
#include "core/ledger/record_codec.h"

#include <functional>

namespace starvane::core {

void fillForm(const Record &record, RecordForm &form)
{
    form.identity = identityOf(record);
    form.contentHash.reset();
    if (lacksNumber(record))
        form.contentHash = std::hash<std::string>()(encodeRecord(record));
    form.lines.clear();
    if (!record.lines.empty())
        appendLines(form.lines, record.lines);
    form.earliestEvent = earliestEvent(record);
    form.latestEvent = latestEvent(record);
}

} // namespace starvane::core
