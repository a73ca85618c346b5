// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/reading_match.h"
#include "tests/core/import/shop.h"

#include <QtTest>

#include <cmath>
#include <functional>
#include <set>

using namespace starvane;
using namespace std::chrono_literals;
using tests::Shop;

namespace {

struct Talk {
    std::string no;
    core::Instant started;
    core::Instant replied;
    bool byPerson = true;
};

/// 60 days of conversations from 1 January 2023, 12 to 17 a day at odd hours, each answered
/// after 0.5 to 40 hours, every fourth by a robot or by nobody at all: no two days are alike.
std::vector<Talk> talks()
{
    std::vector<Talk> talks;
    unsigned chance = 11;
    const auto next = [&chance](unsigned below) {
        chance = chance * 1103515245U + 12345U;
        return (chance >> 16U) % below;
    };
    const core::Day first = Shop::day("2023-01-01");
    for (int day = 0; day < 60; ++day) {
        const unsigned count = 12 + next(6);
        for (unsigned i = 0; i < count; ++i) {
            Talk talk;
            talk.no = "T" + std::to_string(talks.size());
            talk.started =
                core::Instant{first + std::chrono::days{day}} + std::chrono::minutes{next(24 * 60)};
            talk.replied = talk.started + std::chrono::minutes{30 + next(40 * 60 - 30)};
            talk.byPerson = next(4) != 0;
            talks.push_back(talk);
        }
    }
    return talks;
}

std::string local(core::Instant instant)
{
    return core::toLocalText(instant, core::Zone::utc());
}

void fill(Shop &shop, const std::vector<Talk> &talks)
{
    std::string csv = "conversation_no,buyer,started_at,first_reply_at,replied_by\n";
    for (const Talk &talk : talks)
        csv += talk.no + ",b" + talk.no + "," + local(talk.started) + "," + local(talk.replied)
            + "," + (talk.byPerson ? "human" : "bot") + "\n";
    shop.importWell(csv, "2023-03-20 00:00:00");
}

/// Good over all of what @p isGood says anything of.
double rateOf(const std::vector<Talk> &talks,
              const std::function<std::optional<bool>(const Talk &)> &isGood)
{
    double good = 0;
    double all = 0;
    for (const Talk &talk : talks) {
        if (const auto one = isGood(talk)) {
            all += 1;
            good += *one ? 1 : 0;
        }
    }
    return good / all;
}

/// Answered within 24 hours, of those begun from one moment until another.
double answered(const std::vector<Talk> &talks, core::Instant from, core::Instant until)
{
    return rateOf(talks, [=](const Talk &talk) -> std::optional<bool> {
        if (talk.started < from || talk.started >= until)
            return std::nullopt;
        return talk.replied - talk.started <= 24h;
    });
}

constexpr const char *on = "2023-02-20"; // the 30 days from 22 January
const core::Instant windowBegin{Shop::day("2023-01-22")};
const core::Instant windowEnd{Shop::day("2023-02-21")};

core::Reconciliation
reconcile(Shop &shop, const std::string &indicator, const std::string &day = on)
{
    core::ReconcileRequest request;
    request.store = "store";
    request.indicator = indicator;
    request.on = Shop::day(day);
    auto found = core::Rater(shop.ledger(), tests::packs()).reconcile(request);
    if (!found)
        throw std::runtime_error("reconcile " + indicator);
    return *std::move(found);
}

core::Reading readingOf(const std::string &indicator, double value, const std::string &day = on)
{
    core::Reading reading;
    reading.indicator = indicator;
    reading.day = Shop::day(day);
    reading.value = value;
    return reading;
}

/// What the back office shows is made by a count of the test's own; its cause comes out first.
template <class A>
void verifyFirst(const core::Reconciliation &found, const A &cause, double reading)
{
    QCOMPARE(found.reading, reading);
    QVERIFY(found.computed && !found.isWithinRounding);
    QVERIFY(!found.explanations.empty());
    const core::Explanation &first = found.explanations.front();
    QCOMPARE(first.assumption.index(), core::Assumption(cause).index());
    QVERIFY(std::get<A>(first.assumption) == cause);
    QVERIFY(first.explains);
    QVERIFY(std::abs(*first.recomputed - reading) < 1e-9);
    QVERIFY(first.changed > 0);
    for (std::size_t i = 1; i < found.explanations.size(); ++i)
        QVERIFY(!found.explanations[i].explains);
}

} // namespace

/// Why the back office shows something else than the files give.
class ReconcileTest final : public QObject {
    Q_OBJECT

private slots:
    void says_whenThereIsNoReading()
    {
        Shop shop("generic");
        fill(shop, talks());
        const auto found = reconcile(shop, "reply_24h");
        QVERIFY(!found.reading && !found.difference() && found.explanations.empty());
        QVERIFY(std::abs(*found.computed - answered(talks(), windowBegin, windowEnd)) < 1e-12);
        QCOMPARE(found.day, Shop::day(on));
    }

    void says_whenNothingIsComputed()
    {
        Shop shop("generic");
        shop.read(readingOf("reply_24h", 0.9));
        const auto found = reconcile(shop, "reply_24h");
        QCOMPARE(found.reading, 0.9);
        QVERIFY(!found.computed && found.explanations.empty());
        const std::vector<std::string> missing = {"conversation.started_at",
                                                  "conversation.first_reply_at"};
        QCOMPARE(found.missing, missing);
    }

    void takesARoundedReadingForEqual()
    {
        Shop shop("generic");
        fill(shop, talks());
        const double computed = answered(talks(), windowBegin, windowEnd);
        shop.read(readingOf("reply_24h", std::round(computed * 100) / 100));
        const auto found = reconcile(shop, "reply_24h");
        QVERIFY(found.isWithinRounding && found.explanations.empty());
        QCOMPARE(found.rounding, 0.005);
        QVERIFY(*found.difference() != 0);
        QVERIFY(!core::contradicts(shop.indicator("reply_24h", on), Shop::day(on), 5));

        shop.read(readingOf("reply_24h", std::round(computed * 100) / 100 + 0.01));
        QVERIFY(!reconcile(shop, "reply_24h").isWithinRounding);
        QVERIFY(core::contradicts(shop.indicator("reply_24h", on), Shop::day(on), 5));
        // The day after it is the reading of another day, and contradicts nothing.
        QVERIFY(!core::contradicts(shop.indicator("reply_24h", "2023-02-21"),
                                   Shop::day("2023-02-21"), 5));
    }

    /// The newest reading is held against the figure of its own day, not of the day asked for.
    void takesTheDayOfTheReading()
    {
        Shop shop("generic");
        fill(shop, talks());
        const double computed = answered(talks(), windowBegin - 48h, windowEnd - 48h);
        shop.read(readingOf("reply_24h", computed, "2023-02-18"));
        const auto found = reconcile(shop, "reply_24h");
        QCOMPARE(found.day, Shop::day("2023-02-18"));
        QVERIFY(found.isWithinRounding);
    }

    void comparesScoresWhenNoValueIsShown()
    {
        Shop shop("generic");
        fill(shop, talks());
        const auto score = shop.indicator("reply_24h", on).score;
        core::Reading reading;
        reading.indicator = "reply_24h";
        reading.day = Shop::day(on);
        reading.score = std::round(*score * 100) / 100;
        shop.read(reading);
        auto found = reconcile(shop, "reply_24h");
        QVERIFY(found.isScore && found.isWithinRounding);
        QCOMPARE(found.computed, score);
    }

    void findsThatRobotsDoNotCount()
    {
        Shop shop("generic");
        const auto all = talks();
        fill(shop, all);
        const double shown = rateOf(all, [](const Talk &talk) -> std::optional<bool> {
            if (talk.started < windowBegin || talk.started >= windowEnd)
                return std::nullopt;
            return talk.byPerson && talk.replied - talk.started <= 24h;
        });
        shop.read(readingOf("reply_24h", shown));
        const auto found = reconcile(shop, "reply_24h");
        verifyFirst(found, core::AutomaticReplies{false}, shown);
        // Those a robot answered in time are missed then.
        const core::Explanation &first = found.explanations.front();
        for (const core::ChangedRecord &record : first.records) {
            QCOMPARE(record.kind, "conversation");
            QCOMPARE(record.after, core::Verdict::Missed);
        }
        const auto answeredByRobot = [](const Talk &talk) {
            return !talk.byPerson && talk.started >= windowBegin && talk.started < windowEnd
                && talk.replied - talk.started <= 24h;
        };
        QCOMPARE(first.changed, std::int64_t(std::ranges::count_if(all, answeredByRobot)));
    }

    void findsThatRobotsCount()
    {
        Shop shop; // 1688, whose rule takes a person's replies alone
        std::string csv = "买家会员名,咨询时间,首次回复时间,客服,回复类型\n";
        for (int i = 0; i < 20; ++i) { // 12 by a person in a minute, 5 by a robot, 3 after 10
            const std::string hour = "2022-10-" + std::to_string(10 + i % 10) + " 10:";
            csv += "b" + std::to_string(i) + "," + hour + "00:00," + hour + (i < 17 ? "01" : "10")
                + ":00,a," + (i >= 12 && i < 17 ? "机器人" : "人工") + "\n";
        }
        shop.importWell(csv, "2022-11-01 09:00:00");
        shop.read(readingOf("response_3min", 17.0 / 20, "2022-10-31"));
        const auto found = reconcile(shop, "response_3min", "2022-10-31");
        QVERIFY(std::abs(*found.computed - 12.0 / 20) < 1e-12);
        verifyFirst(found, core::AutomaticReplies{true}, 17.0 / 20);
        QCOMPARE(found.explanations.front().changed, std::int64_t{5});
    }

    void findsAMovedWindow_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("earlier") << -1;
        QTest::newRow("later") << 1;
    }
    void findsAMovedWindow()
    {
        QFETCH(const int, days);
        Shop shop("generic");
        const auto all = talks();
        fill(shop, all);
        const auto by = std::chrono::hours{24 * days};
        const double shown = answered(all, windowBegin + by, windowEnd + by);
        shop.read(readingOf("reply_24h", shown));
        const auto found = reconcile(shop, "reply_24h");
        verifyFirst(found, core::MovedWindow{days}, shown);

        // The records of the day that comes in and of the one that goes out.
        std::set<std::string> expected;
        for (const Talk &talk : all) {
            const bool wasIn = talk.started >= windowBegin && talk.started < windowEnd;
            const bool isIn = talk.started >= windowBegin + by && talk.started < windowEnd + by;
            if (wasIn != isIn)
                expected.insert(talk.no);
        }
        std::set<std::string> numbers;
        for (const core::ChangedRecord &record : found.explanations.front().records) {
            numbers.insert(record.no);
            QVERIFY(record.before.has_value() != record.after.has_value());
            QVERIFY(record.file.ends_with("export1.csv"));
            const std::size_t place = std::stoul(record.no.substr(1));
            QCOMPARE(record.row, std::uint64_t{place + 2}); // the first line is the header
            QCOMPARE(record.at, all[place].started);
        }
        QCOMPARE(numbers, expected);
        QCOMPARE(found.explanations.front().changed, std::int64_t(expected.size()));
    }

    void findsAnotherZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("ahead");
        QTest::newRow("the sellers'") << QStringLiteral("Asia/Shanghai") << 8;
        QTest::newRow("a file's") << QStringLiteral("America/Sao_Paulo") << -3;
        QTest::newRow("an hour ahead") << QStringLiteral("Etc/GMT-1") << 1;
        QTest::newRow("an hour behind") << QStringLiteral("Etc/GMT+1") << -1;
    }
    void findsAnotherZone()
    {
        QFETCH(const QString, zone);
        QFETCH(const int, ahead);
        Shop shop("generic");
        const auto all = talks();
        fill(shop, all);
        const auto by = std::chrono::hours{-ahead}; // its days begin so much later
        const double shown = answered(all, windowBegin + by, windowEnd + by);
        shop.read(readingOf("reply_24h", shown));
        verifyFirst(reconcile(shop, "reply_24h"), core::OtherZone{zone.toStdString()}, shown);
    }

    /// At the end of the reading's day: later replies are not there yet, nor is what was asked
    /// late.
    void findsThatTheBackOfficeKnewLess()
    {
        Shop shop("generic");
        const auto all = talks();
        fill(shop, all);
        const double shown = rateOf(all, [](const Talk &talk) -> std::optional<bool> {
            if (talk.started < windowBegin || talk.started >= windowEnd)
                return std::nullopt;
            if (talk.replied <= windowEnd)
                return talk.replied - talk.started <= 24h;
            return talk.started + 24h <= windowEnd ? std::optional(false) : std::nullopt;
        });
        shop.read(readingOf("reply_24h", shown));
        verifyFirst(reconcile(shop, "reply_24h"), core::EarlierData{windowEnd}, shown);
    }

    /// What an order's rule asks of other records is taken back too: refunds asked for later.
    void findsThatRefundsCameLater()
    {
        Shop shop("generic");
        std::string orders = "order_no,created_at\n";
        std::string refunds = "refund_no,order_no,requested_at\n";
        for (int i = 0; i < 24; ++i) { // from 28 January to 20 February, one a day, at noon
            const auto created = windowEnd - std::chrono::hours{24 * i + 12};
            const std::string no = "A" + std::to_string(i);
            orders += no + "," + local(created) + "\n";
            if (i % 3 == 0) // 8 refunds, requested five days later: 6 of them by 20 February
                refunds += "R" + no + "," + no + "," + local(created + 120h) + "\n";
        }
        shop.importWell(orders, "2023-03-20 00:00:00");
        shop.importWell(refunds, "2023-03-20 00:00:00");
        shop.read(readingOf("refund_rate", 6.0 / 24));
        const auto found = reconcile(shop, "refund_rate");
        QVERIFY(std::abs(*found.computed - 8.0 / 24) < 1e-12);
        verifyFirst(found, core::EarlierData{windowEnd}, 6.0 / 24);
        QCOMPARE(found.explanations.front().changed, std::int64_t{2});
        QCOMPARE(found.explanations.front().records.at(1).no, "A0");
        QCOMPARE(found.explanations.front().records.at(1).before, core::Verdict::Missed);
        QCOMPARE(found.explanations.front().records.at(1).after, core::Verdict::Counted);
    }

    void namesTheFilesThatAreMissing()
    {
        Shop shop("generic");
        fill(shop, talks()); // from 1 January
        shop.read(readingOf("reply_24h", 0.123, "2023-01-10"));
        const auto found = reconcile(shop, "reply_24h", "2023-01-10");
        QVERIFY(!found.explanations.empty());
        const core::Explanation &last = found.explanations.back();
        const core::MissingData expected{
            {"conversation.started_at", "conversation.first_reply_at"}};
        QVERIFY(last.assumption == core::Assumption(expected));
        QVERIFY(!last.recomputed && !last.explains);
    }

    /// Of what does not explain a reading, that which comes closest stands first; figures of the
    /// store are as before.
    void ranksAndLeavesNothingBehind()
    {
        Shop shop("generic");
        fill(shop, talks());
        const double before = *shop.indicator("reply_24h", on).value;
        shop.read(readingOf("reply_24h", 0.1234567));
        const auto found = reconcile(shop, "reply_24h");
        for (std::size_t i = 1; i < found.explanations.size(); ++i)
            QVERIFY(*found.explanations[i - 1].remaining <= *found.explanations[i].remaining);
        QCOMPARE(*shop.indicator("reply_24h", on).value, before);
    }
};

QTEST_APPLESS_MAIN(ReconcileTest)
#include "tst_reconcile.moc"
