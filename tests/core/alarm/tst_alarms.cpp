// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarm/alarm.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <cmath>

using namespace starvane;

namespace {

const core::Instant now = *core::parseInstant("2025-03-10T12:00:00Z", core::Zone::utc());

/// A shop of the platform generic: of 10 orders on 1 March, one was handed over late; two of 9
/// March are open, due on the 10th at 06:00 and at 20:00. Exported on the 10th at noon.
class Shop {
public:
    Shop()
    {
        m_temporary.addStore("generic");
        std::string text = "order_no,created_at,ship_by,collected_at,status\n";
        for (int i = 0; i < 10; ++i)
            text += "A" + std::to_string(i) + ",2025-03-01 08:00:00,2025-03-01 18:00:00,2025-03-01 "
                + (i == 0 ? "23" : "12") + ":00:00,shipped\n";
        text += "B0,2025-03-09 08:00:00,2025-03-10 06:00:00,,paid\n"
                "B1,2025-03-09 08:00:00,2025-03-10 20:00:00,,paid\n";
        core::ImportRequest request;
        request.file = m_temporary.write("orders.csv", text);
        request.exportedAt = now;
        m_isReady = m_temporary.import(request).operator bool();
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    bool set(const char *key, const char *value, std::optional<core::Day> from = {})
    {
        return core::setStore(m_temporary.ledger(), tests::packs(), "store", key, value, from)
            .
            operator bool();
    }
    core::StoreAlarms alarms(core::Instant at = now)
    {
        return *core::AlarmFinder(m_temporary.ledger(), tests::packs(), [at] {
                    return at;
                }).find("store");
    }

private:
    tests::TemporaryLedger m_temporary;
    bool m_isReady = false;
};

} // namespace

/// Lines that a seller drew, and what passed them.
class TestAlarms : public QObject {
    Q_OBJECT

private slots:
    void hasNoneAtFirst()
    {
        Shop shop;
        QVERIFY(shop.isReady());
        const auto found = shop.alarms();
        QVERIFY(!found.hasLines);
        QVERIFY(found.alarms.empty());
    }

    /// 9 of 11 in time (the open one that is overdue counts as late): 0.818 against peer 0.9 and
    /// excellent 0.98: under 4 points. The composite is that of the one indicator with data.
    void warnsOfPoints()
    {
        Shop shop;
        QVERIFY(shop.set("alarm.composite", "4") && shop.set("alarm.score.on_time_handover", "4"));
        const auto found = shop.alarms();
        QVERIFY(found.hasLines);
        QCOMPARE(found.alarms.size(), std::size_t(2));
        QCOMPARE(found.alarms[0].kind, core::Alarm::Kind::Composite);
        QCOMPARE(found.alarms[0].id, std::string("service"));
        QCOMPARE(found.alarms[1].kind, core::Alarm::Kind::Score);
        QCOMPARE(found.alarms[1].id, std::string("on_time_handover"));
        QVERIFY(found.alarms[1].value < 4);
        QCOMPARE(found.alarms[1].line, 4.0);
        QVERIFY(shop.set("alarm.composite", "0") && shop.set("alarm.score.on_time_handover", "0"));
        QVERIFY(shop.alarms().alarms.empty()); // no score is under 0
    }

    void warnsOfDuties()
    {
        Shop shop;
        QVERIFY(shop.set("alarm.duty_hours", "6"));
        const auto tight = shop.alarms();
        QCOMPARE(tight.alarms.size(), std::size_t(1));
        QCOMPARE(tight.alarms[0].kind, core::Alarm::Kind::Duty);
        QCOMPARE(tight.alarms[0].id, std::string("hand_over"));
        QCOMPARE(tight.alarms[0].overdue, 1);
        QCOMPARE(tight.alarms[0].soon, 0);
        QCOMPARE(tight.alarms[0].value, -6.0); // six hours ago
        QVERIFY(shop.set("alarm.duty_hours", "8"));
        QCOMPARE(shop.alarms().alarms[0].soon, 1); // 20:00 is eight hours from noon
    }

    void warnsOfOldData()
    {
        Shop shop;
        QVERIFY(shop.set("alarm.data_days", "3"));
        QVERIFY(shop.alarms(now + std::chrono::days{3}).alarms.empty());
        const auto found = shop.alarms(now + std::chrono::days{4});
        QCOMPARE(found.alarms.size(), std::size_t(1)); // of orders; other kinds were never imported
        QCOMPARE(found.alarms[0].kind, core::Alarm::Kind::Data);
        QCOMPARE(found.alarms[0].id, std::string("order"));
        QCOMPARE(found.alarms[0].value, 4.0);
    }

    void areSwitchedOff()
    {
        Shop shop;
        QVERIFY(shop.set("alarm.duty_hours", "6"));
        QVERIFY(shop.set("alarm.duty_hours", "off", core::parseDay("2025-03-10")));
        QVERIFY(!shop.alarms().hasLines);
        QVERIFY(shop.alarms(now - std::chrono::days{1}).hasLines); // in force until the day before
        QVERIFY(shop.set("alarm.duty_hours", "6", core::parseDay("2025-03-11")));
        QVERIFY(!shop.alarms().hasLines);
    }

    void linesCanBeReached()
    {
        Shop shop;
        QVERIFY(!shop.set("alarm.composite", "5.1")); // the platform shows points of 5
        QVERIFY(!shop.set("alarm.composite", "-1"));
        QVERIFY(!shop.set("alarm.composite", "low"));
        QVERIFY(!shop.set("alarm.score.nothing", "4"));
        QVERIFY(shop.set("alarm.data_days", "90"));
        QVERIFY(shop.set("alarm.composite", "off"));
    }

    /// JD shows points of 10: a line of 8 is one of 4.
    void takesThePlatformsPoints()
    {
        tests::TemporaryLedger temporary;
        temporary.addStore("jd");
        QVERIFY(core::setStore(temporary.ledger(), tests::packs(), "store",
                               "alarm.score.total_review_score", "8", std::nullopt));
        core::Reading reading;
        reading.indicator = "total_review_score";
        reading.day = *core::parseDay("2025-03-10");
        reading.score = 3.75; // 7.5 as the platform shows it
        QVERIFY(core::addReading(temporary.ledger(), tests::packs(), "store", reading));
        const auto found =
            core::AlarmFinder(temporary.ledger(), tests::packs(), [] { return now; }).findAll();
        QVERIFY(found);
        QVERIFY(found->front().hasLines);
        QCOMPARE(found->front().alarms.size(), std::size_t(1));
        QCOMPARE(found->front().alarms.front().line, 4.0);
        QCOMPARE(found->front().alarms.front().scale, 10.0);
    }
};

QTEST_APPLESS_MAIN(TestAlarms)
#include "tst_alarms.moc"
