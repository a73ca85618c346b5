// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/fact_cache.h"

namespace starvane::core {

FactCache::FactCache(Database &database, Mode mode)
    : m_mode(mode)
    , m_find(database.prepare("SELECT answer FROM tip_fact WHERE rule = ?1 AND question = ?2"))
    , m_keep(database.prepare("INSERT OR REPLACE INTO tip_fact VALUES (?1, ?2, ?3)"))
{
}

std::optional<std::string> FactCache::find(std::int64_t rule, const std::string &question)
{
    std::optional<std::string> answer;
    if (m_find.with(rule, question).step())
        answer = m_find.text(0);
    m_find.reset();
    return answer;
}

void FactCache::keep(std::int64_t rule, const std::string &question, const std::string &answer)
{
    if (m_mode == Mode::Fill)
        m_keep.with(rule, question, answer).run();
}

} // namespace starvane::core
