// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/tip_finder.h"

#include "core/rating/tip_sql.h"

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
        if (percent)
            result += plainNumber(std::round(100 * fact->second.number)) + " %";
        else
            result += fact->second.words ? (*fact->second.words).*language
                                         : plainNumber(fact->second.number);
    }
    return result + text.substr(from);
}

class Finder {
public:
    Finder(Database &database, const RatingPlan &plan, const CardScorer &scorer)
        : m_database(database)
        , m_plan(plan)
        , m_scorer(scorer)
    {
    }

    std::optional<Tip> find(const TipRule &tip, const PlannedIndicator &planned,
                            const IndicatorScore &score, Day on)
    {
        const Facts facts = gather(tip, planned, score, on);
        if (!holds(tip, facts))
            return std::nullopt;
        return Tip{tip.id, tip.indicator,
                   {filled(tip.text.zh, facts, &Text::zh), filled(tip.text.en, facts, &Text::en)},
                   score.gain, score.weak};
    }

private:
    Facts gather(const TipRule &tip, const PlannedIndicator &planned, const IndicatorScore &score,
                 Day on)
    {
        Facts facts;
        if (tip.facts.empty() || score.basis != Basis::Computed)
            return facts;
        const Indicator &indicator = *planned.indicator;
        const MeasureRule &rule = m_plan.rules[planned.ruleOn(on)];
        std::optional<SourcedBenchmark> benchmark;
        if (score.peer && score.excellent)
            benchmark = {*score.peer, *score.excellent, score.benchmarkSource};
        const std::string evidence
            = withAsOf(evidenceSql(indicator, rule.sql, CardScorer::missedSql(indicator, benchmark),
                                   m_scorer.windowSql(indicator, score.window)),
                       rule.asOf);
        addNumbers(tip, evidence, facts);
        for (const Fact &fact : tip.facts) {
            if (fact.kind == Fact::Kind::Most)
                addMost(fact, evidence, facts);
        }
        return facts;
    }

    void addNumbers(const TipRule &tip, const std::string &evidence, Facts &facts)
    {
        const std::string sql = numbersSql(tip, evidence);
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

    void addMost(const Fact &fact, const std::string &evidence, Facts &facts)
    {
        Text words;
        double share = 0;
        Statement rows = m_database.prepare(mostSql(fact, evidence));
        while (rows.step()) {
            const std::string value = fact.isHour ? hours(rows.integer(0)) : std::string(rows.text(0));
            words.zh += (words.zh.empty() ? "" : "、") + value;
            words.en += (words.en.empty() ? "" : ", ") + value;
            share += rows.real(1) / rows.real(2);
        }
        facts[fact.name].words = words;
        facts[fact.name + "_share"].number = share;
    }

    static std::string hours(std::int64_t hour)
    {
        return std::to_string(hour) + "–" + std::to_string(hour + 1);
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
    const RatingPlan &m_plan;
    const CardScorer &m_scorer;
};

} // namespace

std::vector<Tip> findTips(Database &database, const StoreRules &rules, const RatingPlan &plan,
                          const CardScorer &scorer, const CardVersion &version,
                          const ScoreCard &card)
{
    installRuleFunctions(database, rules.zone(), rules.words());
    Finder finder(database, plan, scorer);
    std::vector<Tip> tips;
    for (std::size_t i = 0; i < version.indicators.size(); ++i) {
        const IndicatorScore &score = card.indicators[i];
        if (!score.score || score.gain <= 0)
            continue;
        for (const TipRule &tip : rules.pack().tips) {
            if (tip.indicator != score.id)
                continue;
            if (auto found = finder.find(tip, plan.of(version.indicators[i]), score, card.on))
                tips.push_back(*std::move(found));
        }
    }
    std::stable_sort(tips.begin(), tips.end(), [](const Tip &a, const Tip &b) {
        return std::pair(a.isForWeak, a.gain) > std::pair(b.isForWeak, b.gain);
    });
    return tips;
}

} // namespace starvane::core
