// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/expressions.h"

#include "core/rating/rule_sql.h"

#include <initializer_list>
#include <stdexcept>

namespace starvane::core {

namespace {

class ExpressionsIn {
public:
    explicit ExpressionsIn(Pack &pack)
        : m_pack(pack)
    {
    }

    void put()
    {
        for (Card &card : m_pack.cards) {
            for (CardVersion &version : card.versions) {
                for (Indicator &indicator : version.indicators)
                    putInto(indicator, version.file);
            }
        }
        m_file = m_pack.folder / "tips.toml";
        for (TipRule &tip : m_pack.tips) {
            for (Fact &fact : tip.facts)
                into({&fact.sql}, tip.line);
        }
        m_file = m_pack.folder / "duties.toml";
        for (DutyRule &duty : m_pack.duties)
            into({&duty.at, &duty.open, &duty.due, &duty.stake}, duty.line);
        m_file = m_pack.folder / "fines.toml";
        for (FineRule &fine : m_pack.fines)
            putInto(fine);
    }

private:
    void putInto(Indicator &indicator, const std::filesystem::path &file)
    {
        m_file = file;
        into({&indicator.due, &indicator.done, &indicator.pending, &indicator.value,
              &indicator.weight, &indicator.lastAskedDay},
             indicator.line);
        for (Exclusion &exclusion : indicator.excludes)
            into({&exclusion.when}, indicator.line);
        for (Group &group : indicator.by)
            into({&group.sql}, indicator.line);
    }

    void putInto(FineRule &fine)
    {
        into({&fine.at, &fine.when, &fine.amount}, fine.line);
        if (fine.exemption) {
            FineExemption &exemption = *fine.exemption;
            into({&exemption.weekOf, &exemption.by, &exemption.of, &exemption.among,
                  &exemption.share},
                 fine.line);
        }
    }

    void into(std::initializer_list<std::string *> rules, std::uint64_t line)
    {
        try {
            for (std::string *const sql : rules)
                *sql = replaceExpressions(*sql, m_pack.expressions);
        } catch (const std::invalid_argument &circle) {
            throw BrokenRules{m_file, line, {}, circle.what()};
        }
    }

    Pack &m_pack;
    std::filesystem::path m_file;
};

} // namespace

void expandExpressions(Pack &pack)
{
    ExpressionsIn(pack).put();
}

} // namespace starvane::core
