// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace starvane;
using core::Verdict;
using tests::Shop;

namespace {

constexpr std::array ids = {"fulfilment", "response_3min", "quality_refund", "refund_hours",
                            "dispute"};

std::string two(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// A store with three orders a day in October, some late, some cancelled, refunded, disputed.
void fill(Shop &shop)
{
    std::string orders = "订单编号,订单创建时间,订单付款时间,订单状态,发货时间,买家等级\n";
    std::string refunds = "退款编号,订单编号,申请时间,退款原因,退款类型,退款完结时间\n";
    std::string chats = "买家会员名,咨询时间,首次回复时间,客服,回复类型\n";
    std::string disputes = "纠纷单号,订单编号,申请时间,判定结果\n";
    for (int day = 1; day <= 31; ++day) {
        const std::string date = "2022-10-" + two(day);
        for (int i = 0; i < 3; ++i) {
            const int number = day * 10 + i;
            const std::string no = "A" + std::to_string(number);
            const std::string dispatched =
                number % 7 == 0 ? "" : date + (number % 5 == 0 ? "" : " 20:00:00");
            orders += no + "," + date + " 00:10:00," + date + " 00:30:00,"
                + (number % 14 == 0 ? "交易关闭" : "") + "," + dispatched + ",L"
                + std::to_string(number % 6) + "\n";
            if (number % 4 == 0)
                refunds += "TQ" + no + "," + no + "," + date + " 12:00:00,"
                    + (number % 8 == 0 ? "破损" : "不想要了") + ","
                    + (number % 12 == 0 ? "换货" : "") + "," + date + " 23:30:00\n";
            if (number % 11 == 0)
                disputes += "JF" + no + "," + no + "," + date + " 13:00:00,"
                    + (number % 2 == 0 ? "卖家责任" : "撤销") + "\n";
            chats += "买家" + std::to_string(number % 13) + "," + date + " 1" + std::to_string(i)
                + ":00:00," + date + " 1" + std::to_string(i) + ":0" + std::to_string(number % 6)
                + ":00,小美,人工\n";
        }
    }
    for (const std::string &csv : {orders, refunds, chats, disputes})
        shop.importWell(csv, "2022-11-01 09:00:00");
    shop.set("parameter.b_buyer_weight", "2", "2022-10-16");
}

bool isSame(const std::optional<double> &a, const std::optional<double> &b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < 1e-9);
}

} // namespace

/// The evidence follows from the same rule as the figure, and the trend from the same sums.
class TestEvidence : public QObject {
    Q_OBJECT

private slots:
    void makesTheFigure()
    {
        Shop shop;
        fill(shop);
        for (const char *const on : {"2022-10-10", "2022-10-20", "2022-10-31"}) {
            const auto card = shop.card(on);
            for (const char *const id : ids)
                verify(shop, id, on, Shop::indicatorOf(card, id));
        }
    }

    void namesFileAndRow()
    {
        Shop shop;
        const std::string columns =
            "订单编号,订单创建时间,订单付款时间,订单状态,发货时间,揽收时间\n";
        const core::Batch first =
            shop.importWell(columns + "A1,2022-10-10 09:00:00,2022-10-10 10:00:00,,,\n"
                                + "A2,2022-10-11 09:00:00,2022-10-11 10:00:00,,,\n"
                                + "A3,2022-10-12 09:00:00,2022-10-12 10:00:00,交易关闭,,\n",
                            "2022-10-20 09:00:00");
        const auto late = shop.evidence("fulfilment", "2022-10-31", Verdict::Missed);
        QCOMPARE(late.size(), 2U);
        QCOMPARE(late[0].kind, std::string("order"));
        QCOMPARE(late[0].no, std::string("A1"));
        QVERIFY(late[0].at == shop.at("2022-10-10 10:00:00"));
        QVERIFY(late[0].verdict == Verdict::Missed && late[0].leftOut == core::LeftOut::No);
        QVERIFY(std::filesystem::path(late[0].file).filename() == "export1.csv");
        QCOMPARE(late[0].row, 2U);
        QVERIFY(late[0].batch == first.id);
        QVERIFY(late[0].due == shop.at("2022-10-12 10:00:00")); // 48 hours after payment
        QCOMPARE(late[1].row, 3U);
        const auto left = shop.evidence("fulfilment", "2022-10-31", Verdict::Excluded);
        QCOMPARE(left.size(), 1U);
        QCOMPARE(left[0].no, std::string("A3"));
        QCOMPARE(left[0].row, 4U);
        QCOMPARE(left[0].why.en, std::string("cancelled before dispatch, not by the seller"));
        QVERIFY(!left[0].value);
        // News of A1 in another file.
        const core::Batch second = shop.importWell(
            columns + "A1,2022-10-10 09:00:00,2022-10-10 10:00:00,,2022-10-19 10:00:00,\n",
            "2022-10-20 09:00:00");
        const auto now = shop.evidence("fulfilment", "2022-10-31", Verdict::Missed);
        QCOMPARE(now.size(), 2U);
        QVERIFY(std::filesystem::path(now[0].file).filename() == "export2.csv");
        QCOMPARE(now[0].row, 2U);
        QVERIFY(now[0].batch == second.id && now[1].batch == first.id);
    }

    void trendsAreScoresDayByDay()
    {
        Shop shop;
        fill(shop);
        core::Rater rater(shop.ledger(), tests::packs());
        const core::DayRange october{Shop::day("2022-10-01"), Shop::day("2022-10-31")};
        const auto all = rater.trends("store", october);
        QVERIFY(all);
        for (const std::string id : ids) {
            core::TrendRequest request{"store", id, october, {}};
            const auto trend = rater.trend(request);
            QVERIFY(trend);
            QCOMPARE(trend->size(), 31U);
            const auto &same = all->at(id);
            for (std::size_t i = 0; i < trend->size(); ++i) {
                const core::TrendPoint &point = (*trend)[i];
                QVERIFY(point.day == october.first + std::chrono::days{i});
                const auto score = shop.indicator(id, core::toText(point.day));
                QVERIFY(isSame(point.value, score.value) && isSame(point.score, score.score));
                QVERIFY(isSame(point.numerator, score.numerator));
                QVERIFY(isSame(point.denominator, score.denominator));
                QCOMPARE(point.counted, score.counted);
                QVERIFY(isSame(point.value, same[i].value));
            }
        }
        const auto composite = rater.trend({"store", "composite", october, {}});
        QVERIFY(composite);
        for (const core::TrendPoint &point : *composite)
            QVERIFY(isSame(point.value, shop.card(core::toText(point.day)).composite));
        QVERIFY(!composite->front().value); // before any order: a gap, no zero
        QVERIFY(composite->back().value);
    }

    void aTrendCrossesVersions()
    {
        Shop shop;
        fill(shop);
        core::Rater rater(shop.ledger(), tests::packs());
        const core::DayRange days{Shop::day("2022-10-30"), Shop::day("2022-11-02")};
        const auto old = rater.trend({"store", "fulfilment", days, {}});
        QVERIFY(old && old->size() == 4 && old->at(1).value && old->at(2).value);
        const auto young = rater.trend({"store", "collected_48h", days, {}});
        QVERIFY(young && young->size() == 4);
        QVERIFY(!young->at(0).value && !young->at(1).value); // no such indicator then
    }

    void aGivenPeriodReplacesTheWindows()
    {
        Shop shop;
        fill(shop);
        core::ScoreRequest request;
        request.store = "store";
        request.on = Shop::day("2022-10-31");
        request.window = {Shop::day("2022-10-02"), Shop::day("2022-10-03")};
        const auto card = shop.card(request);
        for (const auto &one : card.indicators)
            QVERIFY(one.window == *request.window);
        // Orders 20, 21, 22 and 30, 31, 32; 21 was never dispatched.
        const auto fulfilment = Shop::indicatorOf(card, "fulfilment");
        QCOMPARE(fulfilment.counted, 6);
        QCOMPARE(fulfilment.missed, 1);
    }

    void asksForTheAsOfDayUnlessTold()
    {
        Shop shop;
        fill(shop);
        core::ScoreRequest request;
        request.store = "store";
        const auto card = shop.card(request);
        QVERIFY(card.on == Shop::day("2022-11-01"));
        QVERIFY(card.asOf == shop.at("2022-11-01 09:00:00"));
    }

    void saysWhatItDoesNotKnow()
    {
        Shop shop;
        core::Rater rater(shop.ledger(), tests::packs());
        const core::DayRange days{Shop::day("2022-10-30"), Shop::day("2022-10-31")};
        const auto subjectOf = [](const auto &result) {
            return std::get<core::Unknown>(result.error()).subject;
        };
        QVERIFY(subjectOf(rater.score({"nobody", {}, {}, {}})) == core::Subject::Store);
        QVERIFY(subjectOf(rater.score({"store", {}, "express", {}})) == core::Subject::Card);
        QVERIFY(subjectOf(rater.trend({"store", "joy", days, {}})) == core::Subject::Indicator);
        core::EvidenceRequest request;
        request.store = "store";
        request.indicator = "collected_48h"; // not on the card of that day
        request.on = days.first;
        QVERIFY(subjectOf(rater.records(request)) == core::Subject::Indicator);
    }

private:
    static void verify(Shop &shop, const std::string &id, const std::string &on,
                       const core::IndicatorScore &score)
    {
        const auto counted = shop.evidence(id, on, Verdict::Counted);
        const auto missed = shop.evidence(id, on, Verdict::Missed);
        const auto excluded = shop.evidence(id, on, Verdict::Excluded);
        const std::string where = id + " on " + on;
        QVERIFY2(static_cast<std::int64_t>(counted.size()) == score.counted, where.c_str());
        QVERIFY2(static_cast<std::int64_t>(missed.size()) == score.missed, where.c_str());
        QVERIFY2(static_cast<std::int64_t>(excluded.size()) == score.excluded, where.c_str());
        QVERIFY2(score.counted > 0, where.c_str());
        if (id == "refund_hours") {
            QVERIFY(!score.interval); // a mean
        } else {
            QVERIFY2(score.interval == core::wilsonInterval(*score.value, score.counted),
                     where.c_str());
        }
        double weights = 0;
        double weighted = 0;
        core::Instant last{};
        for (const core::EvidenceRecord &record : counted) {
            weights += record.weight;
            weighted += record.weight * record.value.value_or(0);
            QVERIFY(record.at >= last); // oldest first
            last = record.at;
            QVERIFY(!record.file.empty() && record.row >= 2);
        }
        QVERIFY2(std::abs(weights - score.denominator.value()) < 1e-9, where.c_str());
        QVERIFY2(std::abs(weighted - score.numerator.value()) < 1e-6, where.c_str());
        for (const core::EvidenceRecord &record : excluded) {
            QVERIFY(record.leftOut != core::LeftOut::No);
            QVERIFY((record.leftOut == core::LeftOut::ByRule) == !record.why.zh.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
