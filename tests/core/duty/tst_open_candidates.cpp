// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duty/open_candidates.h"
#include "core/import/demo.h"
#include "core/rating/store_lookup.h"
#include "duty_shop.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <memory>
#include <tuple>

using namespace starvane;
using Lines = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

using Listed = std::vector<std::tuple<std::string, core::Instant, bool>>;

Listed listed(core::Ledger &ledger, const std::string &store, core::Instant at)
{
    Listed listed;
    const auto list = core::DutyFinder(ledger, tests::packs()).find({store, at});
    for (const core::Duty &duty : list->duties)
        listed.emplace_back(duty.id, duty.dueAt, duty.isOverdue);
    return listed;
}

/// The same from all records.
Listed listedFromAll(core::Ledger &ledger, const std::string &store, core::Instant at)
{
    core::Transaction rolledBack(ledger.database());
    core::OpenCandidates::forget(ledger.database(), ledger.store(store)->id);
    return listed(ledger, store, at);
}

core::Instant newest(core::Ledger &ledger, const std::string &store)
{
    return core::DutyFinder(ledger, tests::packs()).find({store, {}})->asOf.value();
}

/// The plain pack with a duty more, in a folder of its own.
class MorePacks {
public:
    explicit MorePacks(const std::string &duty)
    {
        const fs::path folder = tests::pathOf(m_folder.path());
        fs::copy(PLAIN_PACKS, folder, fs::copy_options::recursive);
        std::ofstream(folder / "plain" / "duties.toml", std::ios::app) << duty;
        m_packs = std::make_unique<core::PackSet>(*core::PackSet::load({folder}));
    }
    [[nodiscard]] const core::PackSet &operator*() const { return *m_packs; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::PackSet> m_packs;
};

std::string remind(const std::string &at, const std::string &open)
{
    return "\n[[duty]]\nid = \"remind\"\nname = { zh_CN = \"催\", en = \"Remind\" }\n"
           "todo = { zh_CN = \"催。\", en = \"Remind.\" }\nover = \"orders\"\nat = \""
        + at + "\"\nopen = \"" + open
        + "\"\ndue = \"paid_at + 9 * 86400\"\nbasis = \"assumed\"\nsource = \"a test\"\n";
}

const std::string order = "order,created,paid,shipped,amount,currency,product id,product\n"
                          "43,2023-03-01 11:00:00,2023-03-01 12:00:00,,19.90,,,\n";

std::int64_t keptViews(core::Ledger &ledger)
{
    return ledger.database().integer("SELECT count(*) FROM open_view");
}

} // namespace

/// What is found among the kept candidates is what is found among all records.
class TestOpenCandidates : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto made = core::fillDemo(m_demo.ledger(), tests::packs(),
                                         fs::path(STARVANE_RESOURCES) / "samples", {},
                                         [](const core::Progress &) {});
        QVERIFY(made && made->size() >= 4);
    }

    void findTheSameAtEachLaterMoment()
    {
        const auto stores = m_demo.ledger().stores();
        std::size_t found = 0;
        for (const core::Store &store : *stores) {
            const core::Instant asOf = newest(m_demo.ledger(), store.name);
            for (int step = 0; step < 60; ++step) {
                const core::Instant at = asOf + step * std::chrono::hours(17);
                const Listed all = listedFromAll(m_demo.ledger(), store.name, at);
                QCOMPARE(listed(m_demo.ledger(), store.name, at), all);
                found += all.size();
            }
        }
        QVERIFY(found > 400);
    }

    void areKeptOfEveryShippedRule()
    {
        std::size_t views = 0;
        for (const core::Store &store : *m_demo.ledger().stores()) {
            const auto rules = *core::rulesOf(m_demo.ledger(), tests::packs(), store);
            core::OpenCandidates candidates(m_demo.ledger().database(), rules);
            for (const core::DutyView &view : core::DutyView::of(rules)) {
                QVERIFY2(candidates.sql(view, newest(m_demo.ledger(), store.name)),
                         (store.name + ' ' + view.name()).c_str());
                ++views;
            }
        }
        QCOMPARE(keptViews(m_demo.ledger()), std::int64_t(views));
    }

    /// Moments before the data's own are asked of all records.
    void areNotAskedAboutThePast()
    {
        for (const core::Store &store : *m_demo.ledger().stores()) {
            const core::Instant asOf = newest(m_demo.ledger(), store.name);
            for (int days = 1; days < 60; days += 6) {
                const core::Instant at = asOf - std::chrono::days(days);
                QCOMPARE(listed(m_demo.ledger(), store.name, at),
                         listedFromAll(m_demo.ledger(), store.name, at));
            }
        }
    }

    /// Each batch of a store is taken back, the newest first, and imported again.
    void followUndoAndImport()
    {
        core::Ledger &ledger = m_demo.ledger();
        const auto batches = ledger.batches();
        int undone = 0;
        for (const core::Batch &batch : *batches) {
            QVERIFY(core::undoBatch(ledger, tests::packs(), batch.id, {},
                                    [](const core::Progress &) {}));
            const auto asOf =
                core::DutyFinder(ledger, tests::packs()).find({batch.store, {}})->asOf;
            if (!asOf)
                continue;
            ++undone;
            for (const int hours : {0, 30, 200})
                QCOMPARE(listed(ledger, batch.store, *asOf + std::chrono::hours(hours)),
                         listedFromAll(ledger, batch.store, *asOf + std::chrono::hours(hours)));
        }
        QVERIFY(undone > 20);
    }

    void aRuleThatOpensByTheTimeAloneIsAskedOfAll()
    {
        const MorePacks packs(
            remind("paid_at", "shipped_at IS NULL AND paid_at + 3 * 86400 < :now"));
        tests::DutyShop shop(*packs, "plain");
        shop.import(order, "2023-03-01 13:00:00");
        QVERIFY(shop.linesAt("2023-03-05 13:00:00") == (Lines{"dispatch 43 overdue", "remind 43"}));
        core::Statement views = shop.ledger().database().prepare("SELECT count(*) FROM open_view"
                                                                 " WHERE question LIKE 'orders%'");
        views.step();
        QCOMPARE(views.integer(0), 0);
    }

    void aRuleThatBeginsLaterSaysSoByItsTime()
    {
        const MorePacks packs(remind("paid_at + 3 * 86400", "shipped_at IS NULL"));
        tests::DutyShop shop(*packs, "plain");
        shop.import(order, "2023-03-01 13:00:00");
        QVERIFY(shop.linesAt("2023-03-04 11:59:59") == (Lines{"dispatch 43 overdue"}));
        QVERIFY(shop.linesAt("2023-03-04 12:00:00") == (Lines{"dispatch 43 overdue", "remind 43"}));
        QCOMPARE(keptViews(shop.ledger()), 3);
    }

    /// What was kept under other rules would not follow the records.
    void thoseOfOtherRulesGo()
    {
        const MorePacks more(remind("paid_at", "shipped_at IS NULL"));
        const auto plain = core::PackSet::load({PLAIN_PACKS});
        tests::DutyShop shop(*more, "plain");
        shop.import(order, "2023-03-01 13:00:00");
        const auto rules = *core::rulesOf(shop.ledger(), *plain, *shop.ledger().store("store"));
        core::OpenCandidates candidates(shop.ledger().database(), rules);
        candidates.update(core::TouchedDays(rules.zone()));
        QCOMPARE(keptViews(shop.ledger()), 3);
        const auto orders = core::DutyView::of(rules).front();
        QCOMPARE(orders.name(), std::string("orders"));
        QVERIFY(candidates.sql(orders, shop.at("2023-03-01 13:00:00")));
        QVERIFY(!candidates.sql(orders, shop.at("2023-03-01 12:59:59")));
    }

private:
    tests::TemporaryLedger m_demo;
};

QTEST_APPLESS_MAIN(TestOpenCandidates)
#include "tst_open_candidates.moc"
