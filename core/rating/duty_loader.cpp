// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/duty_loader.h"

#include "core/record/fields.h"

#include <algorithm>

namespace starvane::core {

namespace {

DutyRule dutyFrom(RuleTable &table)
{
    DutyRule duty;
    duty.id = table.text("id");
    table.setIndicator(duty.id);
    duty.line = table.line();
    duty.name = table.bothLanguages("name");
    duty.todo = table.bothLanguages("todo");
    duty.over = table.text("over");
    duty.at = table.text("at");
    duty.open = table.text("open");
    duty.due = table.text("due");
    duty.stake = table.textOr("stake", {});
    if (table.has("listed_days"))
        duty.listedDays = static_cast<int>(table.integer("listed_days"));
    duty.source = table.source("basis");
    duty.origin = table.bothLanguagesOrOne("source");
    table.expectNoMore();
    return duty;
}

FineExemption exemptionFrom(RuleTable table)
{
    FineExemption exemption{table.text("week_of"), table.text("by"), table.text("of"),
                            table.text("among"), table.text("share")};
    table.expectNoMore();
    return exemption;
}

FineRule fineFrom(RuleTable &table)
{
    FineRule fine;
    fine.kind = table.text("kind");
    table.setIndicator(fine.kind);
    fine.line = table.line();
    const auto kinds =
        fieldsOf(RecordKind::Penalty)[*fieldIndex(RecordKind::Penalty, "kind")].choices;
    if (std::find(kinds.begin(), kinds.end(), fine.kind) == kinds.end())
        table.fail("kind", "is no kind of penalty");
    fine.name = table.bothLanguages("name");
    fine.over = table.text("over");
    fine.at = table.text("at");
    fine.when = table.text("when");
    fine.amount = table.text("amount");
    if (table.has("exemption"))
        fine.exemption = exemptionFrom(table.table("exemption"));
    fine.source = table.source("basis");
    fine.origin = table.bothLanguagesOrOne("source");
    table.expectNoMore();
    return fine;
}

} // namespace

void loadDuties(const std::filesystem::path &file, Pack &pack)
{
    const toml::table content = parseRules(file);
    RuleTable root(content, file);
    for (RuleTable &duty : root.tablesOr("duty"))
        pack.duties.push_back(dutyFrom(duty));
    root.expectNoMore();
}

void loadFines(const std::filesystem::path &file, Pack &pack)
{
    const toml::table content = parseRules(file);
    RuleTable root(content, file);
    for (RuleTable &fine : root.tablesOr("fine"))
        pack.fines.push_back(fineFrom(fine));
    root.expectNoMore();
}

} // namespace starvane::core
