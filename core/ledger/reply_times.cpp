// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/reply_times.h"

#include "core/ledger/storage_guard.h"

namespace starvane::core {

namespace {

constexpr const char *sql =
    "SELECT s.batch, s.row, c.first_reply_at - c.started_at,"
    " coalesce(c.replied_by, 'person') <> 'person' FROM conversation_record AS c"
    " JOIN conversation_sighting AS s ON s.record = c.id"
    " WHERE c.store = ?1 AND c.started_at BETWEEN ?2 AND ?3";

Reply replyFrom(const Statement &row)
{
    Reply reply{.after = {}, .isAutomatic = row.integer(3) != 0};
    if (!row.isNull(2))
        reply.after = std::chrono::seconds(row.integer(2));
    return reply;
}

} // namespace

Result<Replies> repliesBetween(Ledger &ledger, const std::string &store, Instant from, Instant to)
{
    const auto known = ledger.store(store);
    if (!known)
        return Failure{known.error()};
    return guardStorage(ledger.file(), [&]() -> Result<Replies> {
        Replies replies;
        Statement rows = ledger.database().prepare(sql);
        rows.with(static_cast<std::int64_t>(known->id), from.time_since_epoch().count(),
                  to.time_since_epoch().count());
        while (rows.step())
            replies[{BatchId{rows.integer(0)}, static_cast<std::uint64_t>(rows.integer(1))}] =
                replyFrom(rows);
        return replies;
    });
}

} // namespace starvane::core
