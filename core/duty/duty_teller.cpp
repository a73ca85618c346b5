// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duty/duty_teller.h"

#include "core/duty/duty_id.h"
#include "core/duty/duty_view.h"
#include "core/ledger/record_sql.h"
#include "core/rating/rule_sql.h"

#include <cmath>

namespace starvane::core {

namespace {

/// The columns of recordSql().
enum Column { At, Key, Number, OrderNumber, Stake, Currency, Product };

} // namespace

DutyTeller::DutyTeller(Database &database, const StoreRules &rules, const DutyRule &rule,
                       Instant now)
    : m_rules(rules)
    , m_rule(rule)
    , m_kind(kindOfView(rule.over).value()) // checked when the pack was loaded
    , m_now(now)
    , m_record(database.prepare(recordSql()))
    , m_goods(
          database.prepare("SELECT coalesce(nullif(lines ->> '$[0][2]', ''), lines ->> '$[0][0]')"
                           " FROM order_record WHERE store = ?1 AND order_no = ?2"))
{
}

ToldDuty DutyTeller::tell(const OpenRecord &open)
{
    m_record.with(open.id).step();
    ToldDuty told;
    told.key = m_record.text(Key);
    Duty &duty = told.duty;
    duty.id = toText(DutyId{m_rules.store().id, m_rule.id, told.key});
    duty.duty = m_rule.id;
    duty.name = m_rule.name;
    duty.todo = m_rule.todo;
    duty.record = nameOf(m_kind);
    duty.no = m_record.text(Number);
    duty.orderNo = m_record.text(OrderNumber);
    duty.at = Instant{std::chrono::seconds{m_record.integer(At)}};
    duty.dueAt = open.dueAt;
    duty.isOverdue = open.dueAt < m_now;
    duty.source = m_rule.source;
    duty.product = productOf(duty.orderNo);
    addStake(duty);
    return told;
}

std::string DutyTeller::recordSql() const
{
    const std::string &view = m_rule.over;
    const std::string stake = m_rule.stake.empty() ? "NULL" : m_rule.stake;
    const std::string product = fieldIndex(m_kind, "product_id") ? view + ".product_id" : "NULL";
    const std::string sql = "SELECT (" + m_rule.at + "), " + keySql(m_kind) + ", "
        + numberSql(m_kind) + ", " + orderNumberSql(m_kind) + ", (" + stake + "), "
        + currencySql(m_kind, view) + ", " + product + " FROM " + view + " WHERE id = ?1";
    return dutySql(sql, m_rule, m_rules, m_now);
}

void DutyTeller::addStake(Duty &duty) const
{
    if (m_record.isNull(Stake))
        return;
    duty.stake = std::llround(m_record.real(Stake));
    duty.currency =
        m_record.isNull(Currency) ? m_rules.pack().currency : std::string(m_record.text(Currency));
}

std::string DutyTeller::productOf(const std::string &orderNo)
{
    const auto store = static_cast<std::int64_t>(m_rules.store().id);
    if (!orderNo.empty() && m_goods.with(store, orderNo).step() && !m_goods.text(0).empty())
        return std::string(m_goods.text(0));
    return std::string(m_record.text(Product));
}

} // namespace starvane::core
