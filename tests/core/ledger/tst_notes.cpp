// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/adopted_tips.h"
#include "core/ledger/own_layouts.h"
#include "core/ledger/promotions.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

using namespace starvane;

namespace {

core::Day day(const char *text)
{
    return *core::parseDay(text);
}

template <class Error, class T>
Error errorIn(const core::Result<T> &result)
{
    return std::get<Error>(result.error());
}

} // namespace

/// What a store keeps beside its records.
class TestNotes : public QObject {
    Q_OBJECT

private slots:
    void keepsPromotionsByStoreAndDay()
    {
        tests::TemporaryLedger temporary;
        core::Ledger &ledger = temporary.ledger();
        const auto store = temporary.addStore("1688").id;
        const auto other = temporary.addStore("1688", "other").id;
        const core::DayRange november{day("2025-11-01"), day("2025-11-11")};
        const core::DayRange june{day("2025-06-18"), day("2025-06-18")};
        const auto late = core::addPromotion(ledger, store, "双11", november);
        const auto early = core::addPromotion(ledger, store, "618", june);
        QVERIFY(late && early);
        const auto all = core::promotions(ledger, store);
        QCOMPARE(*all, (std::vector<core::Promotion>{*early, *late}));
        QCOMPARE((*all)[1].name, std::string("双11"));
        QCOMPARE((*all)[1].days, november);
        QVERIFY(core::promotions(ledger, other)->empty());

        QCOMPARE(errorIn<core::Unknown>(core::removePromotion(ledger, other, late->id)).known,
                 std::vector<std::string>{}); // not from another store
        QCOMPARE(*core::removePromotion(ledger, store, late->id), *late);
        QCOMPARE(*core::promotions(ledger, store), std::vector<core::Promotion>{*early});
        const auto again = core::addPromotion(ledger, store, "双11", november);
        QVERIFY(again->id != late->id); // a number is never used again
    }

    void changesAPromotion()
    {
        tests::TemporaryLedger temporary;
        core::Ledger &ledger = temporary.ledger();
        const auto store = temporary.addStore("1688").id;
        const auto other = temporary.addStore("1688", "other").id;
        const core::DayRange june{day("2025-06-18"), day("2025-06-18")};
        auto promotion = *core::addPromotion(ledger, store, "618", june);
        promotion.name = "年中大促";
        promotion.days.first = day("2025-06-01");
        QCOMPARE(*core::changePromotion(ledger, store, promotion), promotion);
        QCOMPARE(*core::promotions(ledger, store), std::vector<core::Promotion>{promotion});

        auto bad = promotion;
        bad.name.clear();
        QCOMPARE(errorIn<core::BadValue>(core::changePromotion(ledger, store, bad)).name,
                 std::string("name"));
        bad = promotion;
        bad.days.last = day("2025-05-31");
        QCOMPARE(errorIn<core::BadValue>(core::changePromotion(ledger, store, bad)).name,
                 std::string("days"));
        QCOMPARE(errorIn<core::Unknown>(core::changePromotion(ledger, other, promotion)).subject,
                 core::Subject::Promotion);
        QCOMPARE(*core::promotions(ledger, store), std::vector<core::Promotion>{promotion});
    }

    void refusesPromotionsThatCannotBe()
    {
        tests::TemporaryLedger temporary;
        const auto store = temporary.addStore("1688").id;
        const auto nameless = core::addPromotion(temporary.ledger(), store, "",
                                                 {day("2025-06-18"), day("2025-06-18")});
        QCOMPARE(errorIn<core::BadValue>(nameless).expected, core::Expected::Text);
        const auto backwards = core::addPromotion(temporary.ledger(), store, "618",
                                                  {day("2025-06-18"), day("2025-06-17")});
        QCOMPARE(errorIn<core::BadValue>(backwards).value, std::string("2025-06-18..2025-06-17"));
        QVERIFY(core::promotions(temporary.ledger(), store)->empty());
    }

    void followsATipOnceAtATime()
    {
        tests::TemporaryLedger temporary;
        core::Ledger &ledger = temporary.ledger();
        const auto store = temporary.addStore("1688").id;
        const core::AdoptedTip tip{"scan-late", "fulfilment", day("2025-03-01"), "夜班", {}};
        QCOMPARE(*core::adoptTip(ledger, store, tip), tip);
        auto again = tip; // it is followed already: only the note is news
        again.adoptedOn = day("2025-03-09");
        again.note = "两班";
        QVERIFY(core::adoptTip(ledger, store, again));
        again.adoptedOn = tip.adoptedOn;
        QCOMPARE(*core::adoptedTips(ledger, store), std::vector<core::AdoptedTip>{again});
        auto silent = tip;
        silent.note.clear();
        QCOMPARE(core::adoptTip(ledger, store, silent)->note, std::string("两班"));

        QVERIFY(core::dropTip(ledger, store, "scan-late", day("2025-04-01")));
        again.endedOn = day("2025-04-01");
        QCOMPARE(*core::adoptedTips(ledger, store), std::vector<core::AdoptedTip>{again});
        const auto dropped = core::dropTip(ledger, store, "scan-late", day("2025-04-02"));
        QCOMPARE(errorIn<core::Unknown>(dropped).subject, core::Subject::Tip);

        const core::AdoptedTip anew{"scan-late", "fulfilment", day("2025-05-01"), "", {}};
        QVERIFY(core::adoptTip(ledger, store, anew));
        QCOMPARE(*core::adoptedTips(ledger, store), (std::vector<core::AdoptedTip>{again, anew}));
    }

    void forgetsATipDroppedOnItsDay()
    {
        tests::TemporaryLedger temporary;
        const auto store = temporary.addStore("1688").id;
        QVERIFY(core::adoptTip(temporary.ledger(), store,
                               {"scan-late", "fulfilment", day("2025-03-01"), "", {}}));
        QVERIFY(core::dropTip(temporary.ledger(), store, "scan-late", day("2025-03-01")));
        QVERIFY(core::adoptedTips(temporary.ledger(), store)->empty());
    }

    void keepsLayoutsById()
    {
        tests::TemporaryLedger temporary;
        core::Ledger &ledger = temporary.ledger();
        const core::Instant moment{std::chrono::seconds{1750000000}};
        const core::OwnLayout second{"shop-b", "id = 1", moment};
        const core::OwnLayout first{"shop-a", "id = 2", moment};
        QVERIFY(core::addOwnLayout(ledger, second) && core::addOwnLayout(ledger, first));
        QCOMPARE(*core::ownLayouts(ledger), (std::vector<core::OwnLayout>{first, second}));
        const core::OwnLayout better{"shop-a", "id = 3", moment};
        QVERIFY(core::addOwnLayout(ledger, better));
        QCOMPARE(*core::removeOwnLayout(ledger, "shop-a"), better);
        QCOMPARE(*core::ownLayouts(ledger), std::vector<core::OwnLayout>{second});
        QCOMPARE(errorIn<core::Unknown>(core::removeOwnLayout(ledger, "shop-a")).known,
                 std::vector<std::string>{"shop-b"});
    }

    void outlivesAClosedLedger()
    {
        const QTemporaryDir folder;
        const auto file = tests::pathOf(folder.path()) / "a.db";
        {
            auto ledger = core::Ledger::open(file);
            const auto store = core::addStore(*ledger, tests::packs(), "store", "jd");
            QVERIFY(core::addPromotion(*ledger, store->id, "年货节",
                                       {day("2026-01-05"), day("2026-02-10")}));
        }
        auto ledger = core::Ledger::open(file);
        QCOMPARE(core::promotions(*ledger, ledger->store("store")->id)->size(), std::size_t(1));
        QVERIFY(ledger->check()->empty());
    }
};

QTEST_APPLESS_MAIN(TestNotes)
#include "tst_notes.moc"
