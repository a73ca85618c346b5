// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_file.h"

#include "core/base/digest.h"
#include "core/duty/open_candidates.h"
#include "core/import/known_layouts.h"
#include "core/import/record_queue.h"
#include "core/import/store_settings.h"
#include "core/ledger/batch_writer.h"
#include "core/ledger/storage_guard.h"
#include "core/rating/store_lookup.h"
#include "core/rating/sum_refresh.h"

#include <algorithm>
#include <future>

namespace starvane::core {

namespace {

constexpr std::size_t mostRejectsShown = 20;
constexpr std::chrono::milliseconds timeBetweenProgress{100};

std::string utf8(const std::filesystem::path &path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

Instant now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// What an import works with; made before the first row is read.
struct Source {
    Store store;
    const Pack *pack = nullptr;
    std::unique_ptr<SheetFile> sheets;
    std::vector<Layout> layouts; // the file may have
    LayoutMatch match;
    std::future<Result<std::string>> sha256; // worked out meanwhile
    bool hasBatchOfLayout = false; // else no earlier batch can be this very file
};

Result<std::vector<Layout>>
possibleLayouts(Ledger &ledger, const ImportRequest &request, const Pack &pack)
{
    if (request.mapping)
        return std::vector<Layout>{*request.mapping};
    if (!request.layout)
        return knownLayouts(ledger, pack);
    auto layout = loadLayout(*request.layout);
    if (!layout)
        return Failure{layout.error()};
    return std::vector<Layout>{*std::move(layout)};
}

Result<Done> findLayout(Ledger &ledger, const ImportRequest &request, Source &source)
{
    auto layouts = possibleLayouts(ledger, request, *source.pack);
    if (!layouts)
        return Failure{layouts.error()};
    source.layouts = *std::move(layouts);
    for (Layout &layout : source.layouts) {
        if (request.dayOrder)
            layout.dayOrder = request.dayOrder;
    }
    auto match = matchLayout(*source.sheets, source.layouts, request.file);
    if (!match)
        return Failure{match.error()};
    source.match = *std::move(match);
    return Done{};
}

Result<Source> openSource(Ledger &ledger, const PackSet &packs, const ImportRequest &request)
{
    Source source;
    auto store = ledger.store(request.store);
    if (!store)
        return Failure{store.error()};
    source.store = *std::move(store);
    const auto pack = packs.pack(source.store.platform);
    if (!pack)
        return Failure{pack.error()};
    source.pack = *pack;
    auto options = sheetOptions(ledger, source.store.id);
    if (!options)
        return Failure{options.error()};
    options->encoding = request.encoding;
    auto sheets = openSheetFile(request.file, *options);
    if (!sheets)
        return Failure{sheets.error()};
    source.sheets = *std::move(sheets);
    const auto found = findLayout(ledger, request, source);
    if (!found)
        return Failure{found.error()};
    source.sha256 = std::async(std::launch::async, sha256Of, request.file);
    Statement known =
        ledger.database().prepare("SELECT 1 FROM batch WHERE store = ?1 AND layout = ?2");
    source.hasBatchOfLayout =
        known.with(static_cast<std::int64_t>(source.store.id), source.match.layout->id).step();
    return source;
}

/// The batch that is this very file. A file without rows says something else for each period.
std::optional<BatchId> sameFile(Database &database, const Store &store, const std::string &sha256,
                                const ImportRequest &request)
{
    Statement rows = database.prepare("SELECT id, row_count, first_day, last_day FROM batch"
                                      " WHERE store = ?1 AND sha256 = ?2 ORDER BY id");
    rows.with(static_cast<std::int64_t>(store.id), sha256);
    const auto differs = [&rows](int column, const std::optional<Day> &day) {
        return day && rows.optionalInteger(column) != day->time_since_epoch().count();
    };
    while (rows.step()) {
        const bool otherPeriod = differs(2, request.firstDay) || differs(3, request.lastDay);
        if (rows.integer(1) > 0 || !otherPeriod)
            return static_cast<BatchId>(rows.integer(0));
    }
    return std::nullopt;
}

std::vector<RecordKind> kindsOf(const Layout &layout)
{
    std::vector<RecordKind> kinds;
    for (const RecordMapping &mapping : layout.records)
        kinds.push_back(mapping.kind);
    return kinds;
}

Result<std::unique_ptr<RecordReader>>
openReader(Ledger &ledger, Source &source, const Zone &zone, const ImportRequest &request)
{
    const auto key = ledger.buyerKey();
    if (!key)
        return Failure{key.error()};
    auto hash = std::make_shared<KeyedHash>(*key);
    ReaderOptions options{zone, source.match.layout->currency.value_or(source.pack->currency),
                          [hash](std::string_view name) { return (*hash)(name); },
                          zone.dayOf(request.exportedAt.value_or(now()))};
    return RecordReader::open(*source.sheets, source.match, std::move(options), request.file);
}

void writeChunk(const RecordChunk &chunk, BatchWriter &writer, std::vector<Reject> &firstRejects)
{
    std::size_t form = 0;
    for (std::size_t i = 0; i < chunk.used; ++i) {
        for (const Record &record : chunk.rows[i].records)
            writer.add(record, chunk.forms[form++], chunk.rows[i].row);
    }
    for (const Reject &reject : chunk.rejects) {
        writer.add(reject);
        if (firstRejects.size() < mostRejectsShown)
            firstRejects.push_back(reject);
    }
}

/// Moves everything the reader finds into the batch.
Result<Done> copyRows(RecordReader &reader, BatchWriter &writer, const std::stop_token &stop,
                      const ProgressCallback &progress, std::vector<Reject> &firstRejects)
{
    using Clock = std::chrono::steady_clock;
    RecordQueue queue(reader);
    Clock::time_point told{};
    for (bool isLast = false; !isLast;) {
        if (stop.stop_requested())
            return Failure{Cancelled{}};
        auto chunk = queue.take();
        writeChunk(*chunk, writer, firstRejects);
        if (chunk->error)
            return Failure{*chunk->error};
        isLast = chunk->isLast;
        if (Clock::now() - told > timeBetweenProgress) {
            told = Clock::now();
            progress({chunk->rowsRead, chunk->fraction});
        }
        queue.giveBack(std::move(chunk));
    }
    return Done{};
}

Result<Batch> batchNamed(Ledger &ledger, BatchId id)
{
    auto batches = ledger.batches();
    if (!batches)
        return Failure{batches.error()};
    Unknown unknown{Subject::Batch, std::to_string(static_cast<std::int64_t>(id)), {}};
    for (Batch &batch : *batches) {
        if (batch.id == id)
            return std::move(batch);
        unknown.known.push_back(std::to_string(static_cast<std::int64_t>(batch.id)));
    }
    return Failure{unknown};
}

/// Everything a commit leaves in the write-ahead log goes into the database, and the log is cut.
void tidyLog(Database &database)
{
    try {
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const SqlError &) {
        // Somebody reads, or the disk is full: the log stays as it is and nothing is lost.
        return;
    }
}

/// What is kept of a store's records beside them, within the caller's transaction.
Result<Done> refreshKept(Ledger &ledger, const PackSet &packs, const Store &store,
                         const TouchedDays &touched, SumKeeper::Records records)
{
    const auto rules = rulesOf(ledger, packs, store);
    if (!rules)
        return Failure{rules.error()};
    OpenCandidates(ledger.database(), *rules).update(touched);
    refreshSums(ledger.database(), *rules, touched, records);
    return Done{};
}

/// Makes all of a store's sums in a transaction of their own. The records are in by now and stay,
/// so a failure of storage is none of the import's: sums that are missing are made when they are
/// needed.
void makeSums(Ledger &ledger, const PackSet &packs, const Store &store, const TouchedDays &touched)
{
    try {
        Transaction transaction(ledger.database());
        if (refreshKept(ledger, packs, store, touched, SumKeeper::Records::Committed))
            transaction.commit();
    } catch (const SqlError &) {
        return;
    }
}

/// Commits changed records with the sums that follow from them. Where everything changed, the
/// records go first and the sums after them, so that two threads can read the records; should the
/// program end in between, the sums are missing, not wrong.
Result<Done> commitWithSums(Ledger &ledger, const PackSet &packs, const Store &store,
                            const TouchedDays &touched, Transaction &transaction)
{
    if (touched.isEverything()) {
        forgetSums(ledger, store);
        OpenCandidates::forget(ledger.database(), store.id);
        transaction.commit();
        makeSums(ledger, packs, store, touched);
    } else {
        const auto summed =
            refreshKept(ledger, packs, store, touched, SumKeeper::Records::OfThisTransaction);
        if (!summed)
            return Failure{summed.error()};
        transaction.commit();
    }
    tidyLog(ledger.database());
    return Done{};
}

class FileImport {
public:
    FileImport(Ledger &ledger, const PackSet &packs, const ImportRequest &request)
        : m_ledger(ledger)
        , m_packs(packs)
        , m_request(request)
    {
    }

    Result<ImportOutcome> run(const std::stop_token &stop, const ProgressCallback &progress)
    {
        auto source = openSource(m_ledger, m_packs, m_request);
        if (!source)
            return Failure{source.error()};
        if (source->hasBatchOfLayout) {
            m_sha256 = source->sha256.get();
            if (const auto same = findSame(source->store))
                return ImportOutcome{std::nullopt, same, {}, {}, {}};
        }
        const Zone zone = Zone::find(source->store.zone).value_or(Zone::utc());
        auto reader = openReader(m_ledger, *source, zone, m_request);
        if (!reader)
            return Failure{reader.error()};
        return write(*source, **reader, zone, stop, progress);
    }

private:
    [[nodiscard]] std::optional<BatchId> findSame(const Store &store) const
    {
        if (!*m_sha256)
            return std::nullopt;
        return sameFile(m_ledger.database(), store, **m_sha256, m_request);
    }

    Result<ImportOutcome> write(Source &source, RecordReader &reader, const Zone &zone,
                                const std::stop_token &stop, const ProgressCallback &progress)
    {
        ImportOutcome outcome;
        Database &database = m_ledger.database();
        Transaction transaction(database);
        BatchWriter writer(database, source.store, zone,
                           {utf8(m_request.file), source.match.layout->id,
                            source.sheets->encoding(), kindsOf(*source.match.layout), now()});
        const auto copied = copyRows(reader, writer, stop, progress, outcome.firstRejects);
        if (!copied)
            return Failure{copied.error()};
        if (!m_sha256)
            m_sha256 = source.sha256.get();
        if (!*m_sha256)
            return Failure{m_sha256->error()};
        if (const auto same = findSame(source.store)) // through another layout
            return ImportOutcome{std::nullopt, same, {}, {}, {}};
        if (!writer.finish({**m_sha256, reader.rows(), m_request.exportedAt, m_request.firstDay,
                            m_request.lastDay, reader.fields()},
                           stop))
            return Failure{Cancelled{}};
        if (stop.stop_requested())
            return Failure{Cancelled{}};
        const auto committed =
            commitWithSums(m_ledger, m_packs, source.store, writer.touched(), transaction);
        if (!committed)
            return Failure{committed.error()};
        outcome.unknownWords = reader.unknownWords();
        outcome.contradictions = reader.contradictions();
        auto batch = batchNamed(m_ledger, writer.id());
        if (!batch)
            return Failure{batch.error()};
        outcome.batch = *std::move(batch);
        return outcome;
    }

    Ledger &m_ledger;
    const PackSet &m_packs;
    const ImportRequest &m_request;
    std::optional<Result<std::string>> m_sha256;
};

} // namespace

Result<ImportOutcome> importFile(Ledger &ledger, const PackSet &packs, const ImportRequest &request,
                                 const std::stop_token &stop, const ProgressCallback &progress)
{
    return guardStorage(ledger.file(), [&]() -> Result<ImportOutcome> {
        return FileImport(ledger, packs, request).run(stop, progress);
    });
}

Result<Done> undoBatch(Ledger &ledger, const PackSet &packs, BatchId batch,
                       const std::stop_token &stop, const ProgressCallback &progress)
{
    return guardStorage(ledger.file(), [&]() -> Result<Done> {
        const auto known = batchNamed(ledger, batch);
        if (!known)
            return Failure{known.error()};
        const auto store = ledger.store(known->store);
        if (!store)
            return Failure{store.error()};
        Database &database = ledger.database();
        Transaction transaction(database);
        TouchedDays touched(Zone::find(store->zone).value_or(Zone::utc()));
        if (!removeBatch(database, batch, *store, touched, stop, progress))
            return Failure{Cancelled{}};
        return commitWithSums(ledger, packs, *store, touched, transaction);
    });
}

Result<Done>
addReading(Ledger &ledger, const PackSet &packs, const std::string &store, const Reading &reading)
{
    return guardStorage(ledger.file(), [&]() -> Result<Done> {
        const auto known = ledger.store(store);
        if (!known)
            return Failure{known.error()};
        const auto valid = checkReading(packs, *known, reading);
        if (!valid)
            return Failure{valid.error()};
        const Zone zone = Zone::find(known->zone).value_or(Zone::utc());
        const auto real = [](const std::optional<double> &number) {
            return number ? Value(*number) : Value();
        };
        const Record record{
            RecordKind::Reading,
            {reading.indicator, static_cast<std::int64_t>(reading.day.time_since_epoch().count()),
             real(reading.value), real(reading.score), real(reading.peer), real(reading.excellent)},
            {}};
        Database &database = ledger.database();
        Transaction transaction(database);
        BatchWriter writer(database, *known, zone,
                           {"", "reading", "", {RecordKind::Reading}, now()});
        RecordForm form;
        fillForm(record, form);
        writer.add(record, form, 1);
        static_cast<void>(
            writer.finish({"", 1, zone.startOf(reading.day), reading.day, reading.day, {}}, {}));
        return commitWithSums(ledger, packs, *known, writer.touched(), transaction);
    });
}

} // namespace starvane::core
