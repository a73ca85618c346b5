// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

#include <cmath>
#include <random>
#include <set>

using namespace starvane;
using core::Dimension;
using core::Verdict;
using tests::Shop;

namespace {

/// What the test itself knows of a record, by its number.
struct Told {
    std::string carrier;
    std::string country;
    std::string agent;
    std::set<std::string> products;
};

std::string two(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// A year's summer in São Paulo (UTC−3 without a change of the clock then).
class Data {
public:
    Data()
        : m_shop("generic")
    {
        m_shop.set("zone", "America/Sao_Paulo");
        addOrders();
        addChats();
        addReviews();
    }

    [[nodiscard]] Shop &shop() { return m_shop; }
    [[nodiscard]] const Told &of(const std::string &no) const { return m_told.at(no); }

private:
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }

    std::string time(int day)
    {
        return "2022-10-" + two(day) + " " + two(upTo(23)) + ":" + two(upTo(59)) + ":00";
    }

    void addOrders()
    {
        constexpr std::array carriers = {"North", "South", "", "East", "West"};
        constexpr std::array countries = {"BR", "AR", "CL"};
        std::string csv =
            "order_no,created_at,paid_at,ship_by,collected_at,deliver_by,delivered_at,"
            "carrier,country,product_id,product\n";
        for (int i = 1; i <= 600; ++i) {
            const std::string no = "A" + std::to_string(i);
            const int day = 1 + upTo(19);
            Told told;
            told.carrier = carriers.at(static_cast<std::size_t>(upTo(4)));
            told.country = countries.at(static_cast<std::size_t>(upTo(2)));
            const std::string created = time(day);
            csv += no + "," + created + "," + created + ",2022-10-" + two(day + 2) + " 12:00:00,"
                + time(day + 1 + upTo(2)) + ",2022-10-26 12:00:00," + time(24 + upTo(4)) + ","
                + told.carrier + "," + told.country;
            for (int line = upTo(2); line >= 0; --line) {
                const int product = upTo(13); // often the same one again
                told.products.insert("P" + std::to_string(product));
                csv += ",P" + std::to_string(product) + ",Pot " + std::to_string(product) + "\n"
                    + (line > 0 ? ",,,,,,,," : "");
            }
            m_told[no] = told;
        }
        m_shop.importWell(csv, "2022-11-01 09:00:00");
    }

    void addChats()
    {
        constexpr std::array agents = {"Toby", "Maya", ""};
        std::string csv = "conversation_no,buyer,started_at,first_reply_at,agent\n";
        for (int i = 1; i <= 300; ++i) {
            const std::string no = "C" + std::to_string(i);
            const int day = 1 + upTo(19);
            m_told[no].agent = agents.at(static_cast<std::size_t>(upTo(2)));
            csv += no + ",b" + std::to_string(i) + "," + time(day) + "," + time(day + 1 + upTo(1))
                + "," + m_told[no].agent + "\n";
        }
        m_shop.importWell(csv, "2022-11-01 09:00:00");
    }

    /// Each of an order: carrier and country are the order's, the product is the review's own.
    void addReviews()
    {
        std::string csv = "review_no,order_no,reviewed_at,stars,product_id\n";
        for (int i = 1; i <= 200; ++i) {
            const std::string no = "R" + std::to_string(i);
            Told told = m_told.at("A" + std::to_string(i));
            told.products = {*told.products.begin()};
            csv += no + ",A" + std::to_string(i) + "," + time(27) + ","
                + std::to_string(1 + upTo(4)) + "," + *told.products.begin() + "\n";
            m_told[no] = told;
        }
        m_shop.importWell(csv, "2022-11-01 09:00:00");
    }

    std::mt19937 m_random{20221031};
    Shop m_shop;
    std::map<std::string, Told> m_told;
};

struct Count {
    std::int64_t counted = 0;
    std::int64_t missed = 0;
};

using Counts = std::map<std::string, Count>;

std::set<std::string> keysOf(Dimension dimension, const Told &told, core::Instant at)
{
    const core::Instant local = at - std::chrono::hours{3};
    const auto day = std::chrono::floor<std::chrono::days>(local);
    switch (dimension) {
    case Dimension::Product:
        return told.products;
    case Dimension::Carrier:
        return {told.carrier};
    case Dimension::Agent:
        return {told.agent};
    case Dimension::Country:
        return {told.country};
    case Dimension::Hour:
        return {std::to_string(std::chrono::floor<std::chrono::hours>(local - day).count())};
    case Dimension::Weekday:
        return {std::to_string(std::chrono::weekday(day).iso_encoding())};
    case Dimension::Reason:
    case Dimension::Kind:
        break;
    }
    return {""};
}

core::Causes causesOf(Shop &shop, const std::string &indicator, std::size_t listed)
{
    core::CausesRequest request;
    request.store = "store";
    request.indicator = indicator;
    request.on = Shop::day("2022-10-28");
    request.listed = listed;
    auto causes = core::Rater(shop.ledger(), tests::packs()).causes(request);
    if (!causes)
        throw std::runtime_error("no causes of " + indicator);
    return *std::move(causes);
}

} // namespace

/// Counted again from the records one by one, with what the test wrote into their files.
class TestCauses : public QObject {
    Q_OBJECT

private slots:
    void areTheRecords_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QStringList>("dimensions");
        QTest::newRow("orders") << "on_time_handover"
                                << QStringList{"product", "carrier", "country", "hour", "weekday"};
        QTest::newRow("conversations") << "reply_24h" << QStringList{"agent", "hour", "weekday"};
        QTest::newRow("a mean") << "review_stars"
                                << QStringList{"product", "carrier", "country", "hour", "weekday"};
    }

    void areTheRecords()
    {
        QFETCH(const QString, indicator);
        QFETCH(const QStringList, dimensions);
        const core::Causes causes = causesOf(m_data.shop(), indicator.toStdString(), 100);
        QStringList found;
        for (const core::CauseDimension &one : causes.dimensions) {
            found += QString::fromUtf8(core::nameOf(one.dimension).data());
            verify(indicator.toStdString(), one, causes);
        }
        QCOMPARE(found, dimensions);
        verifyHeat(indicator.toStdString(), causes);
    }

    void addsUpTheRest()
    {
        const core::Causes all = causesOf(m_data.shop(), "on_time_handover", 100);
        const core::Causes some = causesOf(m_data.shop(), "on_time_handover", 3);
        const auto &every = all.by(Dimension::Carrier)->causes;
        const auto *const carriers = some.by(Dimension::Carrier);
        QCOMPARE(every.size(), 5U); // "" among them
        QVERIFY(!all.by(Dimension::Carrier)->others);
        QCOMPARE(carriers->causes.size(), 3U);
        QVERIFY(carriers->others.has_value());
        QCOMPARE(carriers->others->keys, 2U);
        QCOMPARE(carriers->others->sum.missed, every[3].missed + every[4].missed);
        QCOMPARE(carriers->others->sum.counted, every[3].counted + every[4].counted);
        QVERIFY(std::abs(carriers->others->sum.missedShare - every[3].missedShare
                         - every[4].missedShare)
                < 1e-12);
        QCOMPARE(some.by(Dimension::Weekday)->causes.size(), 7U); // never cut
        QVERIFY(!some.by(Dimension::Weekday)->others);
    }

    void takesReasonAndKindOfRefunds()
    {
        Shop shop;
        shop.importWell("订单编号,订单创建时间,订单付款时间,物流公司,关闭原因\n"
                        "A1,2022-10-10 09:00:00,2022-10-10 09:00:00,中通,\n"
                        "A2,2022-10-10 09:00:00,2022-10-10 09:00:00,韵达,缺货\n",
                        "2022-10-31 09:00:00");
        shop.importWell("退款编号,订单编号,申请时间,退款原因,退款类型,退款完结时间\n"
                        "T1,A1,2022-10-11 09:00:00,破损,退货退款,2022-10-20 09:00:00\n"
                        "T2,A2,2022-10-11 09:00:00, 破损 ,仅退款,2022-10-20 10:00:00\n",
                        "2022-10-31 09:00:00");
        const auto refunds = causesOf(shop, "refund_hours", 10);
        QCOMPARE(refunds.counted, 2);
        const auto *const reasons = refunds.by(Dimension::Reason);
        QVERIFY(reasons != nullptr);
        QCOMPARE(reasons->causes.size(), 1U); // blanks around a text do not make another
        QCOMPARE(reasons->causes[0].key, std::string("破损"));
        QCOMPARE(reasons->causes[0].counted, 2);
        QCOMPARE(refunds.by(Dimension::Kind)->causes.size(), 2U);
        QCOMPARE(refunds.by(Dimension::Carrier)->causes.size(), 2U); // the orders'
        // Of an order: why it was cancelled, else why the money went back.
        const auto orders = causesOf(shop, "quality_refund", 10);
        std::set<std::string> keys;
        for (const core::Cause &cause : orders.by(Dimension::Reason)->causes)
            keys.insert(cause.key);
        QCOMPARE(keys, (std::set<std::string>{"破损", "缺货"}));
    }

    void hasNoneWithoutRecords()
    {
        Shop shop;
        const auto causes = causesOf(shop, "fulfilment", 10);
        QVERIFY(causes.dimensions.empty());
        QCOMPARE(causes.counted, 0);
    }

private:
    void verify(const std::string &indicator, const core::CauseDimension &dimension,
                const core::Causes &causes)
    {
        Counts counts = count(indicator, dimension.dimension);
        std::int64_t missed = std::numeric_limits<std::int64_t>::max();
        std::int64_t allMissed = 0;
        for (const core::Cause &cause : dimension.causes) {
            const Count expected = counts[cause.key];
            QCOMPARE(cause.counted, expected.counted);
            QCOMPARE(cause.missed, expected.missed);
            const auto share =
                static_cast<double>(cause.missed) / static_cast<double>(causes.missed);
            QVERIFY(std::abs(cause.missedShare - share) < 1e-12);
            QVERIFY(cause.missed <= missed); // most missed first
            missed = cause.missed;
            allMissed += cause.missed;
            if (dimension.dimension == Dimension::Product && indicator != "review_stars")
                QCOMPARE(cause.title, "Pot " + cause.key.substr(1));
            counts.erase(cause.key);
        }
        QVERIFY(counts.empty());
        QVERIFY(causes.missed > 10 && causes.missed < causes.counted);
        if (dimension.dimension != Dimension::Product)
            QCOMPARE(allMissed, causes.missed);
        else
            QVERIFY(allMissed >= causes.missed);
    }

    void verifyHeat(const std::string &indicator, const core::Causes &causes)
    {
        std::map<std::pair<std::string, std::string>, Count> cells;
        for (const auto which : {Verdict::Counted, Verdict::Missed}) {
            for (const auto &record : m_data.shop().evidence(indicator, "2022-10-28", which)) {
                const Told &told = m_data.of(record.no);
                Count &cell = cells[{*keysOf(Dimension::Weekday, told, record.at).begin(),
                                     *keysOf(Dimension::Hour, told, record.at).begin()}];
                ++(which == Verdict::Counted ? cell.counted : cell.missed);
            }
        }
        for (std::size_t day = 0; day < 7; ++day) {
            for (std::size_t hour = 0; hour < 24; ++hour) {
                const Count cell = cells[{std::to_string(day + 1), std::to_string(hour)}];
                QCOMPARE(causes.heat.at(day).at(hour).counted, cell.counted);
                QCOMPARE(causes.heat.at(day).at(hour).missed, cell.missed);
            }
        }
    }

    Counts count(const std::string &indicator, Dimension dimension)
    {
        Counts counts;
        for (const auto which : {Verdict::Counted, Verdict::Missed}) {
            for (const auto &record : m_data.shop().evidence(indicator, "2022-10-28", which)) {
                for (const auto &key : keysOf(dimension, m_data.of(record.no), record.at))
                    ++(which == Verdict::Counted ? counts[key].counted : counts[key].missed);
            }
        }
        return counts;
    }

    Data m_data;
};

QTEST_APPLESS_MAIN(TestCauses)
#include "tst_causes.moc"
