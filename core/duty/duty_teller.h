// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duty/duty.h"
#include "core/duty/open_duties.h"

namespace starvane::core {

struct ToldDuty {
    Duty duty;
    std::string key; // the record's, see keySql()
};

/// Tells what is known of the records that one rule finds open at a moment. Throws SqlError; what
/// it is made of must outlive it.
class DutyTeller {
public:
    DutyTeller(Database &database, const StoreRules &rules, const DutyRule &rule, Instant now);

    [[nodiscard]] ToldDuty tell(const OpenRecord &open);

private:
    [[nodiscard]] std::string recordSql() const;
    [[nodiscard]] std::string productOf(const std::string &orderNo);
    void addStake(Duty &duty) const;

    const StoreRules &m_rules;
    const DutyRule &m_rule;
    RecordKind m_kind;
    Instant m_now;
    Statement m_record;
    Statement m_goods;
};

} // namespace starvane::core
