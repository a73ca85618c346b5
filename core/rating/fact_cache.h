// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/sqlite.h"

#include <cstdint>
#include <optional>
#include <string>

namespace starvane::core {

/// Facts of tips as found before, kept in the ledger beside the sums of the rule they are about
/// (tip_fact); new sums of the rule remove them. Written in an import's transaction alone, so that
/// looking at a store never waits for a lock.
class FactCache {
public:
    enum class Mode { ReadOnly, Fill };
    FactCache(Database &database, Mode mode);

    [[nodiscard]] std::optional<std::string> find(std::int64_t rule, const std::string &question);
    void keep(std::int64_t rule, const std::string &question, const std::string &answer);

private:
    Mode m_mode;
    Statement m_find;
    Statement m_keep;
};

} // namespace starvane::core
