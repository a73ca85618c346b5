// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rule_check.h"

#include "core/ledger/migrations.h"
#include "core/rating/rule_functions.h"
#include "core/rating/rule_sql.h"
#include "core/rating/tip_sql.h"

#include <algorithm>
#include <set>

namespace starvane::core {

namespace {

constexpr const char *sampleRows = "store = 1";
const Instant sampleMoment{};

class Checker {
public:
    explicit Checker(Database &database)
        : m_database(database)
    {
    }

    void check(const Pack &pack)
    {
        installRuleFunctions(m_database,
                             {Zone::utc(), pack.words, pack.tables, pack.calendars, {}});
        for (const Card &card : pack.cards) {
            for (const CardVersion &version : card.versions)
                check(version, pack);
        }
        std::set<std::string> tipIds;
        for (const TipRule &tip : pack.tips) {
            expectNew(tipIds, tip.id, {pack.folder / "tips.toml", tip.line, tip.indicator, {}});
            check(tip, pack);
        }
        std::set<std::string> dutyIds;
        for (const DutyRule &duty : pack.duties) {
            expectNew(dutyIds, duty.id, {pack.folder / "duties.toml", duty.line, duty.id, {}});
            check(duty, pack);
        }
        for (const FineRule &fine : pack.fines)
            check(fine, pack);
    }

private:
    void prepare(const std::string &sql, const BrokenRules &blame)
    {
        try {
            static_cast<void>(m_database.prepare(withAsOf(sql, sampleMoment)));
        } catch (const SqlError &error) {
            throw BrokenRules{blame.file, blame.line, blame.indicator, blame.reason + error.what()};
        }
    }

    static void expectNew(std::set<std::string> &ids, const std::string &id, BrokenRules blame)
    {
        if (!ids.insert(id).second) {
            blame.reason = "there are two of the id \"" + id + "\"";
            throw BrokenRules(blame);
        }
    }

    void check(const CardVersion &version, const Pack &pack)
    {
        std::set<std::string> ids;
        for (const Indicator &indicator : version.indicators) {
            expectNew(ids, indicator.id, {version.file, indicator.line, indicator.id, {}});
            check(indicator, version, pack);
            if (indicator.blend && !indicatorOf(version, indicator.blend->reading))
                throw BrokenRules{version.file, indicator.line, indicator.id,
                                  "blend: the card has no indicator \"" + indicator.blend->reading
                                      + "\""};
        }
        for (const BadgeRule &badge : version.badges)
            expectParameter(badge.from, version, pack);
        if (version.bonus) {
            expectParameter(version.bonus->count, version, pack);
            expectParameter(version.bonus->each, version, pack);
            expectParameter(version.bonus->most, version, pack);
        }
    }

    static bool indicatorOf(const CardVersion &version, const std::string &id)
    {
        return std::any_of(version.indicators.begin(), version.indicators.end(),
                           [&id](const Indicator &one) { return one.id == id; });
    }

    static void
    expectParameter(const std::string &name, const CardVersion &version, const Pack &pack)
    {
        if (!pack.parameters.contains(name))
            throw BrokenRules{version.file, 0, {}, "there is no parameter \"" + name + "\""};
    }

    /// A duty's or fine's expressions over its view.
    void check(const std::string &view, const std::vector<std::string> &rules, const Pack &pack,
               const BrokenRules &blame)
    {
        if (!kindOfView(view))
            throw BrokenRules{blame.file, blame.line, blame.indicator,
                              "over: there is no view \"" + view + "\""};
        for (const std::string &rule : rules) {
            if (!rule.empty())
                prepare(withMoment(replaceParameters("SELECT " + rule + " FROM " + view + " WHERE "
                                                         + sampleRows,
                                                     pack.parameters, blame),
                                   "now", sampleMoment),
                        blame);
        }
    }

    void check(const DutyRule &duty, const Pack &pack)
    {
        check(duty.over, {duty.at, duty.open, duty.due, duty.stake}, pack,
              {pack.folder / "duties.toml", duty.line, duty.id, {}});
    }

    void check(const FineRule &fine, const Pack &pack)
    {
        const BrokenRules blame{pack.folder / "fines.toml", fine.line, fine.kind, {}};
        check(fine.over, {fine.at, fine.when, fine.amount}, pack, blame);
        if (const auto &exemption = fine.exemption)
            check(fine.over,
                  {exemption->weekOf, exemption->by, exemption->of, exemption->among,
                   exemption->share},
                  pack, blame);
    }

    void check(const Indicator &indicator, const CardVersion &version, const Pack &pack)
    {
        if (!indicator.isMeasured())
            return;
        const BrokenRules blame{version.file, indicator.line, indicator.id, {}};
        const auto kind = kindOfView(indicator.over);
        if (!kind)
            throw BrokenRules{version.file, indicator.line, indicator.id,
                              "over: there is no view \"" + indicator.over + "\""};
        const auto at = fieldIndex(*kind, indicator.at);
        if (!at || fieldsOf(*kind)[*at].type != FieldType::Time)
            throw BrokenRules{version.file, indicator.line, indicator.id,
                              "at: must be a time of the view's own records"};
        std::vector<Day> days = {version.firstDay}; // each on which other exclusions hold
        for (const Exclusion &exclusion : indicator.excludes) {
            if (exclusion.from)
                days.push_back(*exclusion.from);
        }
        for (const Day day : days) {
            const RuleSql rule = ruleSql(indicator, day, pack.parameters, version.file);
            std::string columns = rule.verdict + ", " + rule.weight + ", " + rule.value;
            if (!rule.lastAsked.empty())
                columns += ", " + rule.lastAsked;
            for (const Group &group : indicator.by)
                columns += ", " + (group.name == "product_id" ? "id" : group.sql);
            prepare("SELECT " + columns + " FROM " + indicator.over + " WHERE " + sampleRows,
                    blame);
        }
    }

    void check(const TipRule &tip, const Pack &pack)
    {
        const auto file = pack.folder / "tips.toml";
        const BrokenRules blame{file, tip.line, tip.indicator, "tip " + tip.id + ": "};
        const CardVersion *version = nullptr;
        const Indicator *const indicator = find(tip.indicator, pack, &version);
        if (indicator == nullptr)
            throw BrokenRules{blame.file, blame.line, blame.indicator,
                              blame.reason + "no card has this indicator"};
        if (indicator->isMeasured())
            checkFacts(withParameters(tip, pack.parameters, file), *indicator, *version, pack,
                       blame);
    }

    void checkFacts(const TipRule &tip, const Indicator &indicator, const CardVersion &version,
                    const Pack &pack, const BrokenRules &blame)
    {
        const RuleSql rule = ruleSql(indicator, version.firstDay, pack.parameters, version.file);
        const std::string evidence = "("
            + missedRecordsSql(m_database, indicator, rule, {tip}, "verdict = 1", sampleRows) + ")";
        const std::string numbers = numbersSql(tip, evidence);
        if (!numbers.empty())
            prepare(numbers, blame);
        for (const Fact &fact : tip.facts) {
            if (fact.kind == Fact::Kind::Most)
                prepare(mostSql(fact, evidence), blame);
        }
        prepare("SELECT "
                    + replaceNames(tip.when,
                                   [&](std::string_view name) {
                                       return std::optional(sampleFact(tip, name, blame));
                                   }),
                blame);
    }

    static std::string
    sampleFact(const TipRule &tip, std::string_view name, const BrokenRules &blame)
    {
        const bool known =
            std::any_of(tip.facts.begin(), tip.facts.end(), [name](const Fact &fact) {
                return fact.kind == Fact::Kind::Number ? name == fact.name
                                                       : name == fact.name + "_share";
            });
        if (!known)
            throw BrokenRules{blame.file, blame.line, blame.indicator,
                              blame.reason + "there is no fact \"" + std::string(name) + "\""};
        return "1";
    }

    static const Indicator *
    find(const std::string &id, const Pack &pack, const CardVersion **version)
    {
        for (const Card &card : pack.cards) {
            for (const CardVersion &one : card.versions) {
                for (const Indicator &indicator : one.indicators) {
                    *version = &one;
                    if (indicator.id == id)
                        return &indicator;
                }
            }
        }
        return nullptr;
    }

    Database &m_database;
};

} // namespace

void checkRules(const std::vector<Pack> &packs)
{
    Database database({}, Database::Mode::InMemory);
    migrate(database);
    database.allowOnlyReading();
    Checker checker(database);
    for (const Pack &pack : packs) {
        checker.check(pack);
    }
}

} // namespace starvane::core
