// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/known_layouts.h"
#include "core/ledger/own_layouts.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <algorithm>

using namespace starvane;

namespace {

std::string layoutToml(const std::string &id, const std::string &platform = "generic",
                       const std::string &number = "Vorgang")
{
    return "id = \"" + id + "\"\nplatform = \"" + platform
        + "\"\nname = { zh_CN = \"我的订单\", en = \"My orders\" }\n"
          "[order.columns]\norder_no = [\""
        + number + "\"]\ncreated_at = [\"Zeitpunkt\"]\n";
}

core::ImportRequest requestOf(std::filesystem::path file)
{
    core::ImportRequest request;
    request.file = std::move(file);
    return request;
}

const std::string german = "Vorgang,Zeitpunkt\nA1,2025-03-01 10:00:00\n";

} // namespace

/// Layouts that a seller mapped, beside the packs' own.
class TestKnownLayouts : public QObject {
    Q_OBJECT

private slots:
    void aSavedLayoutIsChosenByHeader()
    {
        tests::TemporaryLedger temporary;
        temporary.addStore("generic");
        const auto request = requestOf(temporary.write("a.csv", german));
        const auto before = temporary.import(request);
        QVERIFY(std::holds_alternative<core::UnknownHeader>(before.error()));
        const auto saved = core::saveLayout(temporary.ledger(), tests::packs(), layoutToml("mine"));
        QVERIFY(saved);
        QCOMPARE(saved->name.en, std::string("My orders"));
        const auto after = temporary.import(request);
        QVERIFY(after && after->batch);
        QCOMPARE(after->batch->layout, std::string("mine"));
        QCOMPARE(after->batch->added, 1U);
    }

    void theShippedLayoutsStay()
    {
        tests::TemporaryLedger temporary;
        temporary.addStore("generic");
        QVERIFY(core::saveLayout(temporary.ledger(), tests::packs(), layoutToml("mine")));
        const auto outcome = temporary.import(
            requestOf(temporary.write("a.csv", "order_no,created_at\nA1,2025-03-01 10:00:00\n")));
        QVERIFY(outcome && outcome->batch);
        QCOMPARE(outcome->batch->layout, std::string("generic-orders"));
    }

    void anOwnOneGoesBeforeAnEqualOne()
    {
        tests::TemporaryLedger temporary;
        temporary.addStore("generic");
        // Both fit the header with its two columns.
        QVERIFY(core::saveLayout(temporary.ledger(), tests::packs(),
                                 layoutToml("z", "generic", "order_no")));
        const auto outcome = temporary.import(
            requestOf(temporary.write("a.csv", "order_no,Zeitpunkt\nA1,2025-03-01 10:00:00\n")));
        QVERIFY(outcome && outcome->batch);
        QCOMPARE(outcome->batch->layout, std::string("z"));
    }

    void anOwnOneTakesThePlaceOfThePacks()
    {
        tests::TemporaryLedger temporary;
        QVERIFY(core::saveLayout(temporary.ledger(), tests::packs(), layoutToml("generic-orders")));
        const auto pack = tests::packs().pack("generic");
        const auto layouts = core::knownLayouts(temporary.ledger(), **pack);
        QVERIFY(layouts);
        QCOMPARE(layouts->size(), (*pack)->layouts.size());
        QCOMPARE(layouts->front().name.en, std::string("My orders"));
        QCOMPARE(std::count_if(layouts->begin(), layouts->end(),
                               [](const auto &one) { return one.id == "generic-orders"; }),
                 1);
    }

    void isOfItsPlatformAlone()
    {
        tests::TemporaryLedger temporary;
        QVERIFY(core::saveLayout(temporary.ledger(), tests::packs(), layoutToml("mine", "jd")));
        for (const char *const platform : {"generic", "jd"}) {
            const auto pack = tests::packs().pack(platform);
            const auto layouts = core::knownLayouts(temporary.ledger(), **pack);
            QCOMPARE(layouts->size() - (*pack)->layouts.size(),
                     std::size_t(std::string(platform) == "jd" ? 1 : 0));
        }
    }

    void refusesWhatIsNoLayout()
    {
        tests::TemporaryLedger temporary;
        const auto broken =
            core::saveLayout(temporary.ledger(), tests::packs(), "id = \"mine\"\nplatform = ");
        QCOMPARE(std::get<core::BrokenRules>(broken.error()).line, 2U);
        const auto foreign =
            core::saveLayout(temporary.ledger(), tests::packs(), layoutToml("mine", "ebay"));
        QCOMPARE(std::get<core::Unknown>(foreign.error()).subject, core::Subject::Platform);
        QVERIFY(core::ownLayouts(temporary.ledger())->empty());
    }

    void aBrokenOneIsToldAndPassedOver()
    {
        tests::TemporaryLedger temporary;
        temporary.addStore("generic");
        QVERIFY(core::saveLayout(temporary.ledger(), tests::packs(), layoutToml("mine")));
        QVERIFY(core::brokenLayouts(temporary.ledger())->empty());
        QVERIFY(core::addOwnLayout(temporary.ledger(), {"old", "id = \"old\"\nwords", {}}));
        const auto broken = core::brokenLayouts(temporary.ledger());
        QVERIFY(broken);
        QCOMPARE(broken->size(), std::size_t(1));
        QCOMPARE(broken->front().file, std::filesystem::path("old"));
        const auto outcome = temporary.import(requestOf(temporary.write("a.csv", german)));
        QVERIFY(outcome && outcome->batch);
    }
};

QTEST_APPLESS_MAIN(TestKnownLayouts)
#include "tst_known_layouts.moc"
