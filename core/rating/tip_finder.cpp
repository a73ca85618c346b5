// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/tip_finder.h"

#include "core/rating/tip_sql.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <utility>

namespace starvane::core {

namespace {

/// A fact as found: a number, and for a commonest value its words in both languages.
struct Found {
    double number = 0;
    std::optional<Text> words;
};

using Facts = std::map<std::string, Found>;

std::string plainNumber(double number)
{
    std::array<char, 32> buffer{};
    const int digits = number == std::round(number) ? 0 : 1;
    const int length = std::snprintf(buffer.data(), buffer.size(), "%.*f", digits, number);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

/// The text with {name} and {name%} replaced.
std::string filled(const std::string &text, const Facts &facts, std::string Text::*language)
{
    std::string result;
    std::size_t from = 0;
    for (std::size_t open = text.find('{'); open != std::string::npos;
         open = text.find('{', from)) {
        const std::size_t close = std::min(text.find('}', open), text.size() - 1);
        std::string name = text.substr(open + 1, close - open - 1);
        result += text.substr(from, open - from);
        from = close + 1;
        const bool percent = !name.empty() && name.back() == '%';
        if (percent)
            name.pop_back();
        const auto fact = facts.find(name);
        if (fact == facts.end())
            continue;
        if (percent) // a no-break space in English, as numbers are written there elsewhere
            result += plainNumber(std::round(100 * fact->second.number))
                + (language == &Text::zh ? "%" : "\u00a0%");
        else
            result += fact->second.words ? (*fact->second.words).*language
                                         : plainNumber(fact->second.number);
    }
    return result + text.substr(from);
}

/// Facts as JSON: {"late": 3, "carrier": ["中通、韵达", "中通, 韵达"]}.
std::string encodeFacts(const Facts &facts)
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

Facts decodeFacts(const std::string &text)
{
    Facts facts;
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
        const Facts facts = gather(tip);
        if (!holds(tip, facts))
            return std::nullopt;
        return Tip{tip.id,
                   tip.indicator,
                   {filled(tip.text.zh, facts, &Text::zh), filled(tip.text.en, facts, &Text::en)},
                   score.gain,
                   score.weak};
    }

private:
    Facts gather(const TipRule &tip)
    {
        if (tip.facts.empty() || m_missed.sql().empty())
            return {};
        const std::string question = questionOf(tip);
        if (const auto answer = m_cache.find(m_rule, question))
            return decodeFacts(*answer);
        m_missed.make();
        Facts facts;
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
                question += " most " + std::to_string(fact.limit) + (fact.isHour ? " hours" : "");
        }
        return question;
    }

    void addNumbers(const TipRule &tip, Facts &facts)
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

    void addMost(const Fact &fact, Facts &facts)
    {
        std::vector<std::string> values;
        std::vector<std::int64_t> hours;
        double share = 0;
        Statement rows = m_database.prepare(mostSql(fact, MissedRecords::table));
        while (rows.step()) {
            if (fact.isHour)
                hours.push_back(rows.integer(0));
            else
                values.emplace_back(rows.text(0));
            share += rows.real(1) / rows.real(2);
        }
        Text words;
        for (const std::string &value : fact.isHour ? spansOf(hours) : values) {
            words.zh += (words.zh.empty() ? "" : "、") + value;
            words.en += (words.en.empty() ? "" : ", ") + value;
        }
        facts[fact.name].words = words;
        facts[fact.name + "_share"].number = share;
    }

    /// By the clock, neighbours as one: {20, 9, 19} is "9–10", "19–21".
    static std::vector<std::string> spansOf(std::vector<std::int64_t> hours)
    {
        std::ranges::sort(hours);
        std::vector<std::string> spans;
        for (std::size_t first = 0; first < hours.size();) {
            std::size_t next = first + 1;
            while (next < hours.size() && hours[next] == hours[next - 1] + 1)
                ++next;
            spans.push_back(std::to_string(hours[first]) + "–"
                            + std::to_string(hours[next - 1] + 1));
            first = next;
        }
        return spans;
    }

    bool holds(const TipRule &tip, const Facts &facts)
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
