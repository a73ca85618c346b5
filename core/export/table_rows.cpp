// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_rows.h"

#include "core/export/record_rows.h"

namespace starvane::core {

namespace {

using Rows = Result<std::unique_ptr<TableRows>>;

template <class T>
Rows hold(T rows)
{
    return std::unique_ptr<TableRows>(std::make_unique<T>(std::move(rows)));
}

std::optional<RecordKind> kindIn(ExportTable table)
{
    switch (table) {
    case ExportTable::Orders:
        return RecordKind::Order;
    case ExportTable::Shipments:
        return RecordKind::Shipment;
    case ExportTable::Refunds:
        return RecordKind::Refund;
    case ExportTable::Conversations:
        return RecordKind::Conversation;
    case ExportTable::Disputes:
        return RecordKind::Dispute;
    case ExportTable::Reviews:
        return RecordKind::Review;
    case ExportTable::Penalties:
        return RecordKind::Penalty;
    case ExportTable::Readings:
        return RecordKind::Reading;
    default:
        return std::nullopt;
    }
}

/// Makes the rows of one request.
class Opener {
public:
    Opener(Ledger &ledger, const PackSet &packs, const ExportRequest &request, const Store &store)
        : m_ledger(ledger)
        , m_packs(packs)
        , m_request(request)
        , m_store(store)
    {
    }

    [[nodiscard]] Rows open()
    {
        if (const auto kind = kindIn(m_request.table))
            return records(*kind);
        switch (m_request.table) {
        case ExportTable::Indicators:
            return indicators();
        case ExportTable::Trend:
            return trend();
        case ExportTable::Evidence:
            return evidence();
        case ExportTable::Duties:
            return duties();
        case ExportTable::PenaltySums:
            return penaltySums();
        case ExportTable::Batches:
            return batches();
        default:
            return std::unique_ptr<TableRows>(
                std::make_unique<RejectRows>(m_ledger.database(), m_store, m_request.words.reason));
        }
    }

private:
    [[nodiscard]] TextLanguage language() const { return m_request.words.language; }

    [[nodiscard]] Rows records(RecordKind kind)
    {
        const auto pack = m_packs.pack(m_store.platform);
        if (!pack)
            return Failure{pack.error()};
        return std::unique_ptr<TableRows>(
            std::make_unique<RecordRows>(m_ledger.database(), m_store, kind, (*pack)->currency));
    }

    [[nodiscard]] Result<ScoreCard> card(std::optional<Day> on)
    {
        return Rater(m_ledger, m_packs)
            .score({.store = m_store.name, .on = on, .card = m_request.card, .window = {}});
    }

    [[nodiscard]] Rows indicators()
    {
        const auto found = card(m_request.on);
        if (!found)
            return Failure{found.error()};
        return hold(indicatorRows(*found, language()));
    }

    /// The first card's trends come in one pass, another card's one by one.
    [[nodiscard]] Rows trend()
    {
        const auto found = card(m_request.days.last);
        if (!found)
            return Failure{found.error()};
        auto trends = m_request.card.empty()
            ? Rater(m_ledger, m_packs).trends(m_store.name, m_request.days)
            : trendsOf(*found);
        if (!trends)
            return Failure{trends.error()};
        return hold(trendRows(*found, *trends));
    }

    [[nodiscard]] Result<Trends> trendsOf(const ScoreCard &card)
    {
        std::vector<std::string> ids{std::string(compositeId)};
        for (const IndicatorScore &indicator : card.indicators)
            ids.push_back(indicator.id);
        Trends trends;
        for (const std::string &id : ids) {
            auto points =
                Rater(m_ledger, m_packs).trend({m_store.name, id, m_request.days, card.card});
            if (!points)
                return Failure{points.error()};
            trends[id] = *std::move(points);
        }
        return trends;
    }

    [[nodiscard]] Rows evidence()
    {
        const auto found = Rater(m_ledger, m_packs)
                               .records({m_store.name, m_request.indicator, m_request.on,
                                         m_request.which, m_request.card});
        if (!found)
            return Failure{found.error()};
        return hold(
            evidenceRows(*found, Zone::find(m_store.zone).value_or(Zone::utc()), language()));
    }

    [[nodiscard]] Rows duties()
    {
        const auto found = DutyFinder(m_ledger, m_packs).find({m_store.name, std::nullopt});
        if (!found)
            return Failure{found.error()};
        return hold(dutyRows(*found, language()));
    }

    [[nodiscard]] Rows penaltySums()
    {
        const auto found = PenaltyFinder(m_ledger, m_packs).sums(m_store.name);
        if (!found)
            return Failure{found.error()};
        return hold(penaltyRows(*found, language()));
    }

    [[nodiscard]] Rows batches()
    {
        const auto found = m_ledger.batches();
        if (!found)
            return Failure{found.error()};
        return hold(batchRows(*found, m_store));
    }

    Ledger &m_ledger;
    const PackSet &m_packs;
    const ExportRequest &m_request;
    const Store &m_store;
};

} // namespace

Result<std::unique_ptr<TableRows>>
openTable(Ledger &ledger, const PackSet &packs, const ExportRequest &request)
{
    const auto store = ledger.store(request.store);
    if (!store)
        return Failure{store.error()};
    return Opener(ledger, packs, request, *store).open();
}

} // namespace starvane::core
