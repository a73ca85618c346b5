// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duty/duty_id.h"
#include "duty_shop.h"

#include <QtTest>

using namespace starvane;
using Lines = std::vector<std::string>;

namespace {

const std::string ordersHeader = "order,created,paid,shipped,amount,currency,product id,product\n";
const std::string order43 = ordersHeader + "43,2023-03-01 11:00:00,2023-03-01 12:00:00,,1,,,\n";
const std::string orders42And43 = ordersHeader
    + "42,2023-03-01 11:00:00,2023-03-01 11:59:59,,1,,,\n"
      "43,2023-03-01 11:00:00,2023-03-01 12:00:00,,1,,,\n";
const std::string refunds = "refund,of order,requested,handled,refund amount\n"
                            "R-1 a/b,43,2023-03-02 10:00:00,,\n"
                            ",42,2023-03-02 11:00:00,,\n";
const std::string then = "2023-03-02 12:00:00";

const core::PackSet &plainPacks()
{
    static const core::PackSet set = *core::PackSet::load({PLAIN_PACKS});
    return set;
}

} // namespace

/// Duties ticked off by hand.
class TestDutyTicks : public QObject {
    Q_OBJECT

private slots:
    void ticksOffAndTakesBack()
    {
        tests::DutyShop shop(plainPacks(), "plain");
        shop.setNow("2023-03-02 13:00:00");
        shop.import(orders42And43);
        QVERIFY(shop.finder().markDone("dispatch-1-42", "by hand"));
        QVERIFY(shop.linesAt(then) == Lines{"dispatch 43"});
        core::Statement kept =
            shop.ledger().database().prepare("SELECT done_at, note FROM duty_done");
        QVERIFY(kept.step());
        QCOMPARE(kept.integer(0), shop.at("2023-03-02 13:00:00").time_since_epoch().count());
        QCOMPARE(kept.text(1), std::string_view("by hand"));
        kept.reset();
        QVERIFY(shop.finder().markDone("dispatch-1-42", "again"));
        QVERIFY(shop.finder().markOpen("dispatch-1-42"));
        QVERIFY(shop.finder().markOpen("dispatch-1-42"));
        QVERIFY(shop.linesAt(then) == (Lines{"dispatch 42", "dispatch 43"}));
    }

    void staysTickedAfterUndoAndReimport()
    {
        tests::DutyShop shop(plainPacks(), "plain");
        const auto batch = shop.import(order43);
        const std::string id = shop.dutiesAt(then).at(0).id;
        QVERIFY(shop.finder().markDone(id, {}));
        shop.undo(batch);
        QVERIFY(!shop.finder().markDone(id, {})); // nothing is known of the order
        shop.import(orders42And43);
        QVERIFY(shop.linesAt(then) == Lines{"dispatch 42"});
        QVERIFY(shop.finder().markOpen(id));
        QVERIFY(shop.linesAt(then) == (Lines{"dispatch 42", "dispatch 43"}));
    }

    void ticksOneRuleOfARecord()
    {
        tests::DutyShop shop(plainPacks(), "plain");
        shop.import(ordersHeader
                    + "43,2023-03-01 11:00:00,2023-03-01 12:00:00,2023-03-03 12:00:00,1,EUR,,\n");
        QVERIFY(shop.finder().markDone("call-1-43", {}));
        QVERIFY(shop.linesAt(then) == Lines{"dispatch 43"});
        QVERIFY(shop.linesAt("2023-03-03 12:00:00").empty());
    }

    void ticksRecordsWithStrangeNumbersOrNone()
    {
        tests::DutyShop shop(plainPacks(), "plain");
        shop.import(refunds);
        const auto duties = shop.dutiesAt(then);
        QCOMPARE(duties.size(), 2U);
        for (const core::Duty &duty : duties) {
            QVERIFY2(duty.id.find_first_of(" /\x1f") == std::string::npos, duty.id.c_str());
            QVERIFY2(shop.finder().markDone(duty.id, {}), duty.id.c_str());
        }
        QVERIFY(shop.dutiesAt(then).empty());
    }

    void ticksInTheStoreThatTheIdNames()
    {
        tests::DutyShop shop(plainPacks(), "plain");
        shop.addStore("plain", "other");
        shop.import(order43);
        shop.import(order43, {}, "other");
        QVERIFY(shop.finder().markDone("dispatch-2-43", {}));
        QVERIFY(shop.linesAt(then) == Lines{"dispatch 43"});
        const auto other = shop.finder().find({"other", shop.at(then)});
        QVERIFY(other && other->duties.empty());
    }

    void refusesUnknownIds_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id :
             {"", "dispatch", "dispatch-1", "dispatch-1-44", "dispatch-2-43", "nothing-1-43",
              "refund-1-43", "dispatch-01-43", "dispatch--43", "dispatch-1-%34%33"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void refusesUnknownIds()
    {
        QFETCH(const QString, id);
        tests::DutyShop shop(plainPacks(), "plain");
        shop.import(order43);
        for (const auto &refused : {shop.finder().markDone(id.toStdString(), {}),
                                    shop.finder().markOpen(id.toStdString())}) {
            QVERIFY(!refused);
            const core::Unknown expected{core::Subject::Duty, id.toStdString(), {}};
            QVERIFY(std::get<core::Unknown>(refused.error()) == expected);
        }
    }

    void readsBackWhatItWrites_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("number") << "4300000000000000001";
        QTest::newRow("hyphens") << "a-b-c";
        QTest::newRow("percent") << "100%41%";
        QTest::newRow("separator") << QStringLiteral("R 1\x1f"
                                                     "43");
        QTest::newRow("Chinese") << QStringLiteral("订单 1");
        QTest::newRow("empty") << "";
    }
    void readsBackWhatItWrites()
    {
        QFETCH(const QString, key);
        const core::DutyId id{core::StoreId{12}, "appeal_penalty", key.toStdString()};
        const auto read = core::parseDutyId(core::toText(id));
        QVERIFY2(read == id, core::toText(id).c_str());
    }
};

QTEST_APPLESS_MAIN(TestDutyTicks)
#include "tst_duty_ticks.moc"
