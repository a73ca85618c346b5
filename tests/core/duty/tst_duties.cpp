// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty_shop.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

using namespace starvane;
using Lines = std::vector<std::string>;

namespace {

const std::string ordersHeader = "order,created,paid,shipped,amount,currency,product id,product\n";

const core::PackSet &plainPacks()
{
    static const core::PackSet set = *core::PackSet::load({PLAIN_PACKS});
    return set;
}

class PlainShop : public tests::DutyShop {
public:
    PlainShop()
        : DutyShop(plainPacks(), "plain")
    {
    }
    core::BatchId importOrders(const std::string &rows, const std::string &exportedAt = {})
    {
        return import(ordersHeader + rows, exportedAt);
    }
    /// Paid on 1 March 2023 at noon: due on 3 March at noon.
    void importOne() { importOrders("43,2023-03-01 11:00:00,2023-03-01 12:00:00,,19.90,,,\n"); }
};

} // namespace

/// What is open at a moment, by rules made for these tests.
class TestDuties : public QObject {
    Q_OBJECT

private slots:
    void listsFromTheRecordsTimeOn()
    {
        PlainShop shop;
        shop.importOne();
        QVERIFY(shop.linesAt("2023-03-01 11:59:59").empty());
        QVERIFY(shop.linesAt("2023-03-01 12:00:00") == Lines{"dispatch 43"});
    }

    void isOverdueOnceTheDeadlineIsOver()
    {
        PlainShop shop;
        shop.importOne();
        QVERIFY(shop.linesAt("2023-03-03 11:59:59") == Lines{"dispatch 43"});
        QVERIFY(shop.linesAt("2023-03-03 12:00:00") == Lines{"dispatch 43"});
        QVERIFY(shop.linesAt("2023-03-03 12:00:01") == Lines{"dispatch 43 overdue"});
    }

    void takesOverdueOnesOffAfterTheListedDays()
    {
        PlainShop shop;
        shop.importOne();
        QVERIFY(shop.linesAt("2023-04-02 12:00:00") == Lines{"dispatch 43 overdue"});
        QVERIFY(shop.linesAt("2023-04-02 12:00:01").empty());
    }

    /// Half a year to hand over: it is listed all the time, and 30 days after. 1 January and 184
    /// days are 4 July.
    void listsWhatIsDueLong()
    {
        tests::DutyShop shop(tests::packs(), "generic");
        shop.import("order_no,created_at,ship_by,collected_at\n"
                    "1,2023-01-01 00:00:00,2023-07-04 00:00:00,\n");
        QVERIFY(shop.linesAt("2023-01-01 00:00:00") == Lines{"hand_over 1"});
        QVERIFY(shop.linesAt("2023-07-04 00:00:00") == Lines{"hand_over 1"});
        QVERIFY(shop.linesAt("2023-08-03 00:00:00") == Lines{"hand_over 1 overdue"});
        QVERIFY(shop.linesAt("2023-08-03 00:00:01").empty());
    }

    void listsForeverWithoutListedDays()
    {
        PlainShop shop;
        shop.import(
            "refund,of order,requested,handled,refund amount\nR1,43,2013-03-01 12:00:00,,\n");
        QVERIFY(shop.linesAt("2023-03-01 12:00:00") == Lines{"refund R1 overdue"});
    }

    void knowsNothingOfWhatCameLater()
    {
        PlainShop shop;
        shop.importOrders("43,2023-03-01 11:00:00,2023-03-01 12:00:00,2023-03-02 08:30:00,1,,,\n");
        QVERIFY(shop.linesAt("2023-03-02 08:29:59") == Lines{"dispatch 43"});
        QVERIFY(shop.linesAt("2023-03-02 08:30:00").empty());
    }

    void leavesOutWhatHasNoTimeOrNoDeadline()
    {
        PlainShop shop;
        shop.importOrders("43,2023-03-01 11:00:00,,,1,,,\n");
        shop.import("reviewed product,reviewed,stars\ncup,2023-03-01 12:00:00,5\n");
        QVERIFY(shop.linesAt("2023-03-02 12:00:00").empty());
    }

    void sortsOverdueOnesFirstThenByTimeLeft()
    {
        PlainShop shop;
        shop.importOrders("1,2023-03-01 00:00:00,2023-03-04 09:00:00,,1,,,\n" // due 6 March 9:00
                          "2,2023-03-01 00:00:00,2023-03-01 10:00:00,,1,,,\n" // 3 March 10:00
                          "3,2023-03-01 00:00:00,2023-03-02 10:00:00,,1,,,\n"); // 4 March 10:00
        shop.import("refund,of order,requested,handled,refund amount\n"
                    "R1,1,2023-03-05 04:00:00,,\n" // 5 March 12:00
                    "R2,2,2023-03-03 10:00:00,,\n"); // 3 March 18:00
        QVERIFY(shop.linesAt("2023-03-05 11:00:00")
                == (Lines{"dispatch 2 overdue", "refund R2 overdue", "dispatch 3 overdue",
                          "refund R1", "dispatch 1"}));
    }

    void tellsAllOfAnOrder()
    {
        PlainShop shop;
        shop.importOrders("43,2023-03-01 11:00:00,2023-03-01 12:00:00,,19.90,USD,c1,杯\n");
        const auto duties = shop.dutiesAt("2023-03-02 00:00:00");
        QCOMPARE(duties.size(), 1U);
        const core::Duty &duty = duties.front();
        QCOMPARE(duty.id, std::string("dispatch-1-43"));
        QCOMPARE(duty.name.en, std::string("Dispatch"));
        QCOMPARE(duty.todo.zh, std::string("发货。"));
        QCOMPARE(duty.record, std::string("order"));
        QCOMPARE(duty.orderNo, std::string("43"));
        QCOMPARE(duty.product, std::string("杯"));
        QVERIFY(duty.at == shop.at("2023-03-01 12:00:00"));
        QVERIFY(duty.dueAt == shop.at("2023-03-03 12:00:00"));
        QVERIFY(duty.stake == 1990);
        QCOMPARE(duty.currency, std::string("USD"));
        QVERIFY(duty.source == core::Source::Rule);
    }

    void takesWhatARecordLacksFromItsOrder()
    {
        PlainShop shop;
        shop.importOrders("43,2023-03-01 11:00:00,2023-03-01 12:00:00,2023-03-01 13:00:00,20.20,"
                          "EUR,c1,\n"
                          "44,2023-03-01 11:00:00,2023-03-01 12:00:00,2023-03-01 13:00:00,9.00,"
                          ",,\n");
        shop.import("refund,of order,requested,handled,refund amount\n"
                    ",43,2023-03-02 10:00:00,,\nR2,44,2023-03-02 10:00:01,,3.00\n");
        auto duties = shop.dutiesAt("2023-03-02 12:00:00");
        QCOMPARE(duties.size(), 3U);
        QCOMPARE(duties[0].duty, std::string("call"));
        QVERIFY(!duties[0].stake && duties[0].currency.empty());
        QCOMPARE(duties[1].no, std::string("43"));
        QCOMPARE(duties[1].product, std::string("c1"));
        QVERIFY(duties[1].stake == 1010); // half of the order's
        QCOMPARE(duties[1].currency, std::string("EUR"));
        QCOMPARE(duties[2].no, std::string("R2"));
        QCOMPARE(duties[2].orderNo, std::string("44"));
        QVERIFY(duties[2].stake == 300 && duties[2].product.empty());
        QCOMPARE(duties[2].currency, std::string("CNY")); // the platform's
    }

    void namesAReviewedProduct()
    {
        PlainShop shop;
        shop.import("reviewed product,reviewed,stars\nplate,2023-03-01 12:00:00,5\n");
        const auto duties = shop.dutiesAt("2023-03-01 12:00:30");
        QCOMPARE(duties.size(), 1U);
        QVERIFY(duties[0].no.empty() && duties[0].orderNo.empty());
        QCOMPARE(duties[0].product, std::string("plate"));
    }

    void usesTheParametersOfTheDay()
    {
        PlainShop shop;
        shop.importOne();
        const auto from = core::parseDay("2023-03-03");
        QVERIFY(core::setStore(shop.ledger(), shop.packs(), "store", "parameter.dispatch_hours",
                               "12", from));
        QVERIFY(shop.linesAt("2023-03-02 23:59:59") == Lines{"dispatch 43"});
        QVERIFY(shop.linesAt("2023-03-03 00:00:00") == Lines{"dispatch 43 overdue"});
    }

    void asksAboutNowWhileTheDataAreFresh()
    {
        PlainShop shop;
        shop.importOrders("43,2023-03-01 11:00:00,2023-03-01 12:00:00,,1,,,\n",
                          "2023-03-02 00:00:00");
        shop.setNow("2023-03-05 00:00:00");
        const auto list = shop.listNow();
        QCOMPARE(list.store, std::string("store"));
        QCOMPARE(list.zone, std::string("Asia/Shanghai"));
        QVERIFY(list.at == shop.at("2023-03-05 00:00:00"));
        QVERIFY(list.asOf == shop.at("2023-03-02 00:00:00"));
        QVERIFY(list.duties.size() == 1 && list.duties[0].isOverdue);
    }

    void asksAboutTheDataWhenTheyAreOld()
    {
        PlainShop shop;
        shop.importOrders("43,2023-03-01 11:00:00,2023-03-01 12:00:00,,1,,,\n",
                          "2023-03-02 00:00:00");
        shop.setNow("2023-03-05 00:00:01");
        const auto list = shop.listNow();
        QVERIFY(list.at == shop.at("2023-03-02 00:00:00"));
        QVERIFY(list.duties.size() == 1 && !list.duties[0].isOverdue);
    }

    void hasNothingToDoWithoutData()
    {
        PlainShop shop;
        shop.setNow("2023-03-05 00:00:00");
        const auto list = shop.listNow();
        QVERIFY(list.at == shop.at("2023-03-05 00:00:00"));
        QVERIFY(!list.asOf && list.duties.empty());
    }

    void keepsStoresApart()
    {
        PlainShop shop;
        shop.addStore("plain", "other");
        shop.import(ordersHeader + "43,2023-03-01 11:00:00,2023-03-01 12:00:00,,1,,,\n", {},
                    "other");
        QVERIFY(shop.linesAt("2023-03-02 00:00:00").empty());
    }

    void refusesAnUnknownStore()
    {
        PlainShop shop;
        const auto refused = shop.finder().find({"nobody", std::nullopt});
        QVERIFY(!refused
                && std::get<core::Unknown>(refused.error()).subject == core::Subject::Store);
    }
};

QTEST_APPLESS_MAIN(TestDuties)
#include "tst_duties.moc"
