// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/advice_book.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

using namespace starvane;

namespace {

constexpr const char *tip = "hand-over-in-time"; // of on_time_handover, window of 30 days
constexpr int ordersADay = 4;

core::Day day(const char *text)
{
    return *core::parseDay(text);
}

core::Day plus(core::Day from, int days)
{
    return from + std::chrono::days{days};
}

/// A shop that handed over `lateBefore` of its four orders a day late until 1 March 2025 and
/// `lateAfter` since. Its orders were exported at the end of the last day of @p daysAfter.
class Shop {
public:
    Shop(int lateBefore, int lateAfter, int daysAfter)
    {
        m_temporary.addStore("generic");
        std::string text = "order_no,created_at,ship_by,collected_at\n";
        for (int i = -30; i < daysAfter; ++i) {
            for (int order = 0; order < ordersADay; ++order)
                text += row(i, order, order < (i < 0 ? lateBefore : lateAfter));
        }
        core::ImportRequest request;
        request.file = m_temporary.write("orders.csv", text);
        request.exportedAt =
            core::Instant{adopted + std::chrono::days{daysAfter}} - std::chrono::seconds{1};
        m_imported = m_temporary.import(request).operator bool();
    }

    [[nodiscard]] bool isImported() const { return m_imported; }
    [[nodiscard]] core::Ledger &ledger() { return m_temporary.ledger(); }
    [[nodiscard]] core::AdviceBook book()
    {
        return {ledger(), tests::packs(), [] { return core::Instant{plus(adopted, 60)}; }};
    }
    [[nodiscard]] core::AdviceEffect effect()
    {
        if (!book().adopt("store", tip, adopted, "a note"))
            return {};
        return book().effects("store")->front();
    }

    static const core::Day adopted;

private:
    /// Handed over at noon of the same day or, late, at 23:00; due at 18:00.
    static std::string row(int i, int order, bool late)
    {
        const std::string date = core::toText(plus(adopted, i));
        return date + "-" + std::to_string(order) + "," + date + " 08:00:00," + date + " 18:00:00,"
            + date + (late ? " 23:00:00\n" : " 12:00:00\n");
    }

    tests::TemporaryLedger m_temporary;
    bool m_imported = false;
};

const core::Day Shop::adopted = day("2025-03-01");

} // namespace

/// Whether advice that was followed did its work.
class TestAdvice : public QObject {
    Q_OBJECT

private slots:
    void comparesBeforeAndAfter()
    {
        Shop shop(2, 0, 10);
        QVERIFY(shop.isImported());
        const auto effect = shop.effect();
        QCOMPARE(effect.adopted.note, std::string("a note"));
        QCOMPARE(effect.adopted.indicator, std::string("on_time_handover"));
        QCOMPARE(effect.before.days, (core::DayRange{day("2025-01-30"), day("2025-02-28")}));
        QCOMPARE(effect.before.numerator, 60.0); // 30 days × 2 of 4
        QCOMPARE(effect.before.denominator, 120.0);
        QCOMPARE(effect.before.value.value(), 0.5);
        QCOMPARE(effect.after.days.first, day("2025-03-01"));
        QCOMPARE(effect.after.daysKnown, 10);
        QCOMPARE(effect.after.counted, 40);
        QCOMPARE(effect.after.value.value(), 1.0);
        QCOMPARE(effect.difference->value, 0.5);
        QCOMPARE(effect.verdict, core::AdviceVerdict::Better);
    }

    void judges_data()
    {
        QTest::addColumn<int>("lateBefore");
        QTest::addColumn<int>("lateAfter");
        QTest::addColumn<int>("days");
        QTest::addColumn<core::AdviceVerdict>("verdict");
        using enum core::AdviceVerdict;
        QTest::newRow("better") << 2 << 1 << 30 << Better;
        QTest::newRow("worse") << 0 << 1 << 30 << Worse;
        QTest::newRow("as it was") << 1 << 1 << 30 << NoClearChange;
        QTest::newRow("six days") << 2 << 0 << 6 << TooEarly; // 24 orders are enough, days are not
        QTest::newRow("seven days") << 2 << 0 << 7 << Better;
    }

    void judges()
    {
        QFETCH(const int, lateBefore);
        QFETCH(const int, lateAfter);
        QFETCH(const int, days);
        QFETCH(const core::AdviceVerdict, verdict);
        QCOMPARE(Shop(lateBefore, lateAfter, days).effect().verdict, verdict);
    }

    void needsRecordsBefore()
    {
        Shop shop(2, 0, 30);
        // 1 February has two days before it that files tell of: 8 orders, fewer than 20.
        QVERIFY(shop.book().adopt("store", tip, day("2025-02-01"), ""));
        const auto effect = shop.book().effects("store")->front();
        QCOMPARE(effect.before.counted, 8);
        QCOMPARE(effect.before.daysKnown, 2);
        QCOMPARE(effect.verdict, core::AdviceVerdict::TooEarly);
    }

    void looksNoFurtherThanItWasFollowed()
    {
        Shop shop(2, 0, 30);
        QVERIFY(shop.book().adopt("store", tip, Shop::adopted, ""));
        QVERIFY(shop.book().drop("store", tip, day("2025-03-06")));
        const auto effect = shop.book().effects("store")->front();
        QCOMPARE(effect.after.days, (core::DayRange{day("2025-03-01"), day("2025-03-05")}));
        QCOMPARE(effect.after.counted, 20);
        QCOMPARE(effect.verdict, core::AdviceVerdict::TooEarly);
    }

    void startsToday()
    {
        Shop shop(2, 0, 10);
        QVERIFY(shop.book().adopt("store", tip, std::nullopt, ""));
        const auto effect = shop.book().effects("store")->front();
        QCOMPARE(effect.adopted.adoptedOn, day("2025-04-30")); // 60 days after 1 March, UTC
        QCOMPARE(effect.after.daysKnown, 0);
        QVERIFY(!effect.difference);
        QCOMPARE(effect.verdict, core::AdviceVerdict::TooEarly);
    }

    void knowsTheTipsOfThePlatform()
    {
        Shop shop(2, 0, 1);
        const auto unknown = shop.book().adopt("store", "scan-later", std::nullopt, "");
        const auto &error = std::get<core::Unknown>(unknown.error());
        QCOMPARE(error.subject, core::Subject::Tip);
        QVERIFY(std::find(error.known.begin(), error.known.end(), tip) != error.known.end());
        QVERIFY(shop.book().effects("store")->empty());
    }
};

QTEST_APPLESS_MAIN(TestAdvice)
#include "tst_advice.moc"
