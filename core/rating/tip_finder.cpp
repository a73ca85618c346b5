// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/tip_finder.h"

#include "core/rating/tip_sql.h"
#include "core/rating/tip_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace starvane::core {

namespace {

/// Facts as JSON: {"late": 3, "carrier": ["中通、韵达", "中通, 韵达"]}.
std::string encodeFacts(const FoundFacts &facts)
{
    nlohmann::json json = nlohmann::json::object();
    for (const auto &[name, fact] : facts) {
        if (fact.words)
            json[name] = {fact.words->zh, fact.words->en};
        else
            json[name] = fact.number;
    }
    return json.dump();
}

FoundFacts decodeFacts(const std::string &text)
{
    FoundFacts facts;
    const nlohmann::json json = nlohmann::json::parse(text);
    for (const auto &[name, fact] : json.items()) {
        if (fact.is_array())
            facts[name].words = Text{fact[0].get<std::string>(), fact[1].get<std::string>()};
        else
            facts[name].number = fact.get<double>();
    }
    return facts;
}

/// The missed records of one indicator, put into a table in memory when the first fact asks for
/// them: a large store is read once for all tips.
class MissedRecords {
public:
    static constexpr const char *table = "temp.missed_record";

    MissedRecords(Database &database, std::string sql)
        : m_database(database)
        , m_sql(std::move(sql))
    {
    }
    MissedRecords(const MissedRecords &) = delete;
    MissedRecords &operator=(const MissedRecords &) = delete;
    ~MissedRecords()
    {
        if (m_isMade)
            m_database.execute(std::string("DROP TABLE ") + table);
    }

    [[nodiscard]] const std::string &sql() const { return m_sql; }
    void make()
    {
        if (!m_isMade)
            m_database.execute(std::string("CREATE TABLE ") + table + " AS " + m_sql);
        m_isMade = true;
    }

private:
    Database &m_database;
    std::string m_sql;
    bool m_isMade = false;
};

/// Finds the tips of one indicator.
class Finder {
public:
    Finder(Database &database, FactCache &cache, std::int64_t rule, std::string missedRecords)
        : m_database(database)
        , m_cache(cache)
        , m_rule(rule)
        , m_missed(database, std::move(missedRecords))
    {
    }

    std::optional<Tip> find(const TipRule &tip, const IndicatorScore &score)
    {
        const FoundFacts facts = gather(tip);
        if (!holds(tip, facts))
            return std::nullopt;
        return Tip{tip.id, tip.indicator, tipText(tip.text, facts), score.gain, score.weak};
    }

private:
    FoundFacts gather(const TipRule &tip)
    {
        if (tip.facts.empty() || m_missed.sql().empty())
            return {};
        const std::string question = questionOf(tip);
        if (const auto answer = m_cache.find(m_rule, question))
            return decodeFacts(*answer);
        m_missed.make();
        FoundFacts facts;
        addNumbers(tip, facts);
        for (const Fact &fact : tip.facts) {
            if (fact.kind == Fact::Kind::Most)
                addMost(fact, facts);
        }
        m_cache.keep(m_rule, question, encodeFacts(facts));
        return facts;
    }

    [[nodiscard]] std::string questionOf(const TipRule &tip) const
    {
        std::string question = m_missed.sql();
        for (const Fact &fact : tip.facts) {
            question += '\n' + fact.name + ": " + fact.sql;
            if (fact.kind == Fact::Kind::Most)
                question += " most " + std::to_string(fact.limit) + " as "
                    + std::to_string(static_cast<int>(fact.values));
        }
        return question;
    }

    void addNumbers(const TipRule &tip, FoundFacts &facts)
    {
        const std::string sql = numbersSql(tip, MissedRecords::table);
        if (sql.empty())
            return;
        Statement row = m_database.prepare(sql);
        row.step();
        int column = 0;
        for (const Fact &fact : tip.facts) {
            if (fact.kind == Fact::Kind::Number)
                facts[fact.name].number = row.real(column++);
        }
    }

    void addMost(const Fact &fact, FoundFacts &facts)
    {
        std::vector<Text> texts;
        std::vector<std::int64_t> numbers;
        double share = 0;
        Statement rows = m_database.prepare(mostSql(fact, MissedRecords::table));
        while (rows.step()) {
            if (fact.values == Fact::Values::Hours || fact.values == Fact::Values::Days)
                numbers.push_back(rows.integer(0));
            else
                texts.push_back(wordsOf(std::string(rows.text(0)), fact.values));
            share += rows.real(1) / rows.real(2);
        }
        if (fact.values == Fact::Values::Hours)
            texts = hourSpans(std::move(numbers));
        else if (fact.values == Fact::Values::Days)
            texts = dayWords(std::move(numbers));
        facts[fact.name].words = listed(texts);
        facts[fact.name + "_share"].number = share;
    }

    static Text wordsOf(const std::string &text, Fact::Values values)
    {
        return values == Fact::Values::Countries ? countryWords(text) : Text{text, text};
    }

    bool holds(const TipRule &tip, const FoundFacts &facts)
    {
        const auto number = [&facts](std::string_view name) {
            const auto fact = facts.find(std::string(name));
            return std::optional(fact == facts.end() ? std::string("NULL")
                                                     : sqlNumber(fact->second.number));
        };
        return m_database.integer("SELECT (" + replaceNames(tip.when, number) + ") IS TRUE") != 0;
    }

    Database &m_database;
    FactCache &m_cache;
    std::int64_t m_rule;
    MissedRecords m_missed;
};

/// With the parameters of a day in their facts.
std::vector<TipRule> tipsFor(const StoreRules &store, const std::string &indicator, Day on)
{
    std::vector<TipRule> tips;
    for (const TipRule &tip : store.pack().tips) {
        if (tip.indicator != indicator)
            continue;
        tips.push_back(
            withParameters(tip, store.parameters(on), store.pack().folder / "tips.toml"));
    }
    return tips;
}

} // namespace

TipFinder::TipFinder(Database &database, const RatingPlan &plan, const SumKeeper &sums,
                     const CardScorer &scorer, FactCache::Mode mode)
    : m_database(database)
    , m_plan(plan)
    , m_sums(sums)
    , m_scorer(scorer)
    , m_cache(database, mode)
{
}

std::vector<Tip> TipFinder::find(const CardVersion &version, const ScoreCard &card)
{
    installRuleFunctions(m_database, m_plan.store.facts());
    std::vector<Tip> tips;
    for (std::size_t i = 0; i < version.indicators.size(); ++i) {
        const IndicatorScore &score = card.indicators[i];
        if (score.passes || (score.score && *score.score < bestScore))
            addTips(m_plan.of(version.indicators[i]), score, card.on, tips);
    }
    std::stable_sort(tips.begin(), tips.end(), [](const Tip &a, const Tip &b) {
        return std::pair(a.isForWeak, a.gain) > std::pair(b.isForWeak, b.gain);
    });
    return tips;
}

void TipFinder::addTips(const PlannedIndicator &planned, const IndicatorScore &score, Day on,
                        std::vector<Tip> &tips)
{
    const auto rules = tipsFor(m_plan.store, score.id, on);
    std::int64_t rule = 0;
    std::string missed; // stays empty without records of our own
    if (score.basis == Basis::Computed) {
        const std::size_t place = planned.ruleOn(on);
        std::optional<SourcedBenchmark> benchmark;
        if (score.peer && score.excellent)
            benchmark = {*score.peer, *score.excellent, score.benchmarkSource};
        rule = m_sums.idOf(place);
        missed =
            withAsOf(missedRecordsSql(m_database, *planned.indicator, m_plan.rules[place].sql,
                                      rules, CardScorer::missedSql(*planned.indicator, benchmark),
                                      m_scorer.windowSql(planned, on, score.window)),
                     m_plan.rules[place].asOf);
    }
    Finder finder(m_database, m_cache, rule, missed);
    for (const TipRule &one : rules) {
        if (auto tip = finder.find(one, score))
            tips.push_back(*std::move(tip));
    }
}

} // namespace starvane::core
