// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/ledger.h"
#include "core/rating/pack.h"
#include "core/report/month_report.h"

#include <chrono>
#include <string>

namespace starvane::core {

struct MonthRequest {
    std::string store;
    std::chrono::year_month month{};
};

/// Makes the content of a store's month. Works on the ledger's connection and thread; both
/// references must outlive it.
class MonthReporter {
public:
    MonthReporter(Ledger &ledger, const PackSet &packs);

    /// A month that nothing is known of, a future one too, gives a report without data. Unknown and
    /// StorageFailed are its errors.
    [[nodiscard]] Result<MonthReport> report(const MonthRequest &request);

private:
    Ledger &m_ledger;
    const PackSet &m_packs;
};

} // namespace starvane::core
