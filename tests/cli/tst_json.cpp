// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json.h"
#include "sample_card.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace starvane;
using Json = nlohmann::ordered_json;

namespace {

/// Compared as text: keys, their order and the way numbers are written are the interface.
QString tidy(std::string_view json)
{
    return QString::fromStdString(Json::parse(json).dump(1));
}

core::Batch sampleBatch()
{
    core::Batch batch;
    batch.id = core::BatchId{7};
    batch.store = "岚山";
    batch.file = "订单.csv";
    batch.sha256 = "ab12";
    batch.layout = "1688-orders";
    batch.encoding = "GB18030";
    batch.records = {"order"};
    batch.rows = 5;
    batch.added = 2;
    batch.updated = 1;
    batch.unchanged = 1;
    batch.rejected = 1;
    return batch;
}

} // namespace

class JsonTest final : public QObject {
    Q_OBJECT

private slots:
    void writesACardToTheLetter()
    {
        constexpr const char *expected = R"(
{ "store": "…", "platform": "1688", "card": "service", "version": "2021-01-01", "on": "2022-10-31", "as_of": "2022-11-01T02:00:00Z",
  "composite": 4.12, "stars": 4.0, "stars_basis": "assumed",
  "indicators": [ { "id": "fulfilment", "module": null, "from": "2022-10-01", "to": "2022-10-30", "numerator": 930.0, "denominator": 1000.0,
      "value": 0.93, "unit": "percent", "score": 3.9158, "weak": true, "basis": "computed", "small_sample": false, "partial": false,
      "counted": 1000, "missed": 70, "excluded": 12, "peer": 0.95, "excellent": 1.0, "share": 0.2 } ],
  "tips": [ { "id": "scan-late", "indicator": "fulfilment", "gain": 0.017 } ] })";
        QCOMPARE(tidy(app::scoreJson(sampleCard())), tidy(expected));
    }

    void tellsHowSureARateIs()
    {
        core::ScoreCard card = sampleCard();
        card.indicators.front().interval = core::Interval{0.912, 0.944};
        card.indicators.front().oneMoreFailure = -0.0039;
        const Json json = Json::parse(app::scoreJson(card));
        const Json &indicator = json.at("indicators").at(0);
        QCOMPARE(tidy(indicator.at("interval").dump()), tidy(R"({"low":0.912,"high":0.944})"));
        QVERIFY(indicator.at("one_more_failure") == -0.0039);
    }

    void saysWhatIsMissing()
    {
        core::ScoreCard card = sampleCard();
        card.composite.reset();
        card.stars.reset();
        card.asOf.reset();
        card.indicators = {sampleWithoutData()};
        const Json json = Json::parse(app::scoreJson(card));
        QVERIFY(json.at("composite").is_null());
        QVERIFY(json.at("stars").is_null());
        QVERIFY(json.at("as_of").is_null());
        const Json &indicator = json.at("indicators").at(0);
        QVERIFY(indicator.at("value").is_null());
        QVERIFY(indicator.at("score").is_null());
        QVERIFY(indicator.at("numerator").is_null());
        QVERIFY(indicator.at("basis") == "none");
        QVERIFY(indicator.at("missing") == Json({"dispute.opened_at"}));
    }

    void tellsWhatPasses()
    {
        core::ScoreCard card = sampleExpressCard();
        const Json json = Json::parse(app::scoreJson(card));
        QVERIFY(json.at("composite").is_null() && json.at("stars").is_null());
        QVERIFY(!json.contains("bonus") && !json.contains("badges"));
        const Json &indicator = json.at("indicators").at(0);
        QVERIFY(indicator.at("passes") == false);
        QVERIFY(indicator.at("weak") == true);
        QCOMPARE(tidy(indicator.at("products").dump()),
                 tidy(R"([{"product_id":"p1","numerator":3.0,"denominator":4.0,"value":0.75,
                      "passes":false,"suspended":false},
                      {"product_id":"p2","numerator":1.0,"denominator":4.0,"value":0.25}])"));
        QCOMPARE(tidy(indicator.at("groups").dump()),
                 tidy(R"({"destination":[{"destination":"FR","numerator":4.0,"denominator":8.0,
                      "value":0.5,"passes":false,"suspended":true}]})"));
    }

    void tellsBonusAndBadges()
    {
        core::ScoreCard card = sampleCard();
        card.bonus = 0.15;
        card.badges = sampleBadges();
        const Json json = Json::parse(app::scoreJson(card));
        QVERIFY(json.at("bonus") == 0.15);
        QCOMPARE(tidy(json.at("badges").dump()),
                 tidy(R"([{"id":"good_shop","reached":true,"needed":0.8,"shown":0.825},
                      {"id":"new","reached":null,"needed":5.0,"shown":null}])"));
    }

    void writesDuties()
    {
        core::Duty duty;
        duty.id = "dispatch-1-43";
        duty.duty = "dispatch";
        duty.record = "order";
        duty.no = "43";
        duty.dueAt = core::Day() + std::chrono::hours(1);
        duty.isOverdue = true;
        core::Duty without = duty;
        without.no = {};
        without.isOverdue = false;
        const std::vector<core::Duty> duties = {duty, without};
        QCOMPARE(tidy(app::dutiesJson(duties)),
                 tidy(R"([{"id":"dispatch-1-43","duty":"dispatch","record":"order","no":"43",
                      "due_at":"1970-01-01T01:00:00Z","overdue":true},
                      {"id":"dispatch-1-43","duty":"dispatch","record":"order","no":null,
                      "due_at":"1970-01-01T01:00:00Z","overdue":false}])"));
        QCOMPARE(tidy(app::dutiesJson({})), tidy("[]"));
    }

    void writesPenalties()
    {
        core::PenaltySum dollars;
        dollars.month = std::chrono::year(2018) / std::chrono::month(11);
        dollars.kind = "cancellation";
        dollars.currency = "USD";
        dollars.expectedCount = 3;
        dollars.expected = 650;
        dollars.receivedCount = 2;
        dollars.received = 400;
        core::PenaltySum yen = dollars;
        yen.currency = "JPY";
        const std::vector<core::PenaltySum> sums = {dollars, yen};
        QCOMPARE(tidy(app::penaltiesJson(sums)),
                 tidy(R"([{"month":"2018-11","kind":"cancellation","expected_count":3,
                      "expected":6.5,"received_count":2,"received":4.0,"difference":-2.5,
                      "currency":"USD"},{"month":"2018-11","kind":"cancellation",
                      "expected_count":3,"expected":650.0,"received_count":2,"received":400.0,
                      "difference":-250.0,"currency":"JPY"}])"));
    }

    void doesNotRound()
    {
        core::ScoreCard card = sampleCard();
        card.composite = 1.0 / 3.0;
        const Json json = Json::parse(app::scoreJson(card));
        QVERIFY(json.at("composite").get<double>() == 1.0 / 3.0);
    }

    void writesAnImport()
    {
        const std::vector<core::Batch> batches = {sampleBatch()};
        QCOMPARE(tidy(app::importJson(batches)),
                 tidy(R"({"batches":[{"batch":7,"file":"订单.csv","layout":"1688-orders",
                      "records":["order"],"encoding":"GB18030","rows":5,"added":2,"updated":1,
                      "unchanged":1,"rejected":1}]})"));
        QCOMPARE(tidy(app::importJson({})), tidy(R"({"batches":[]})"));
    }

    void writesBatches()
    {
        std::vector<core::Batch> batches = {sampleBatch()};
        batches.front().asOf = core::Day() + std::chrono::hours(1);
        QCOMPARE(tidy(app::batchesJson(batches)),
                 tidy(R"([{"batch":7,"file":"订单.csv","sha256":"ab12","rows":5,"added":2,
                      "updated":1,"unchanged":1,"rejected":1,"layout":"1688-orders",
                      "encoding":"GB18030","store":"岚山","records":["order"],
                      "as_of":"1970-01-01T01:00:00Z"}])"));
        QCOMPARE(tidy(app::batchesJson({})), tidy("[]"));
    }

    void writesStores()
    {
        const std::vector<core::Store> stores = {
            {.id = {}, .name = "岚山", .platform = "1688", .zone = "Asia/Shanghai"},
            {.id = {}, .name = "B", .platform = "jd", .zone = "Asia/Shanghai"}};
        QCOMPARE(tidy(app::storesJson(stores)),
                 tidy(R"([{"store":"岚山","platform":"1688"},{"store":"B","platform":"jd"}])"));
    }

    void writesATrendWithGaps()
    {
        core::TrendPoint known;
        known.numerator = 9.0;
        known.denominator = 10.0;
        known.value = 0.9;
        known.score = 3.8;
        core::TrendPoint gap;
        gap.day = core::Day() + std::chrono::days(1);
        const std::vector<core::TrendPoint> trend = {known, gap};
        QCOMPARE(tidy(app::trendJson(trend)),
                 tidy(R"([{"day":"1970-01-01","numerator":9.0,"denominator":10.0,"value":0.9,
                      "score":3.8},{"day":"1970-01-02","numerator":null,"denominator":null,
                      "value":null,"score":null}])"));
    }

    void writesRecords()
    {
        const std::vector<core::EvidenceRecord> records = {{.kind = "order",
                                                            .no = "43",
                                                            .at = core::Day(),
                                                            .due = {},
                                                            .value = 0.0,
                                                            .weight = 1,
                                                            .verdict = core::Verdict::Missed,
                                                            .why = {},
                                                            .keys = {},
                                                            .file = "订单.csv",
                                                            .row = 12},
                                                           {.kind = "conversation",
                                                            .no = "",
                                                            .at = core::Day(),
                                                            .due = {},
                                                            .value = {},
                                                            .weight = 1,
                                                            .verdict = core::Verdict::Excluded,
                                                            .leftOut = core::LeftOut::NotDueYet,
                                                            .why = {},
                                                            .keys = {},
                                                            .file = "",
                                                            .row = 0}};
        QCOMPARE(tidy(app::recordsJson(records, ui::Language::Chinese)),
                 tidy(R"([{"record":"order","no":"43","at":"1970-01-01T00:00:00Z","value":0.0,
                      "weight":1.0,"why":null,"file":"订单.csv","row":12},
                      {"record":"conversation","no":null,"at":"1970-01-01T00:00:00Z","value":null,
                      "weight":1.0,"why":"not due yet","file":null,"row":null}])"));
    }

    void writesCauses()
    {
        core::Causes causes;
        causes.store = "岚山";
        causes.card = "service";
        causes.indicator = "fulfilment";
        causes.zone = "Asia/Shanghai";
        causes.counted = 10;
        causes.missed = 4;
        core::CauseDimension carriers{core::Dimension::Carrier, {{"", "", 8, 2, 0.5}}, {}};
        carriers.others = core::OtherCauses{2, {"", "", 2, 2, 0.5}};
        causes.dimensions = {carriers, {core::Dimension::Product, {{"P1", "Pot", 4, 4, 1}}, {}}};
        causes.heat.at(6).at(23) = {10, 4};
        QCOMPARE(tidy(app::causesJson(causes)),
                 tidy(R"({"store":"岚山","card":"service","on":"1970-01-01",
                      "indicator":"fulfilment","unit":"percent","from":"1970-01-01",
                      "to":"1970-01-01","zone":"Asia/Shanghai","counted":10,"missed":4,
                      "dimensions":[{"dimension":"carrier","causes":[{"key":null,"counted":8,
                      "missed":2,"share":0.5,"rate":0.25}],"others":{"keys":2,"counted":2,
                      "missed":2,"share":0.5,"rate":1.0}},{"dimension":"product","causes":[{
                      "key":"P1","title":"Pot","counted":4,"missed":4,"share":1.0,"rate":1.0}],
                      "others":null}],"heat":[{"weekday":7,"hour":23,"counted":10,"missed":4}]})"));
    }

    void writesChanges()
    {
        core::CompositeChange composite;
        composite.compositeBefore = 4;
        composite.compositeAfter = 4.5;
        composite.bonus = 0.25;
        core::IndicatorEffect effect;
        effect.id = "dispute";
        effect.scoreAfter = 5;
        effect.effect = {0.125, 0.125};
        composite.indicators = {effect};
        composite.largest = 0;
        const Json whole = Json::parse(app::changeJson(composite));
        QVERIFY(whole.at("change") == 0.5 && whole.at("bonus") == 0.25);
        QVERIFY(whole.at("rules") == 0.0 && whole.at("largest") == "dispute");
        QCOMPARE(tidy(whole.at("indicators").dump()),
                 tidy(R"([{"id":"dispute","unit":"percent","value_before":null,"value_after":null,
                      "score_before":null,"score_after":5.0,"score":0.125,"weight":0.125,
                      "effect":0.25}])"));

        core::IndicatorChange change;
        change.valueBefore = 0.5;
        core::GroupEffect group{"North", "", 2, 0, 0.5, {}, {0, -0.25}};
        change.dimensions = {{core::Dimension::Carrier, {group}, {}, 0}};
        const Json json = Json::parse(app::changeJson(change));
        QVERIFY(json.at("change").is_null());
        QCOMPARE(tidy(json.at("dimensions").dump()),
                 tidy(R"([{"dimension":"carrier","groups":[{"key":"North","weight_before":2.0,
                      "weight_after":0.0,"value_before":0.5,"value_after":null,"rate":0.0,
                      "volume":-0.25,"effect":-0.25}],"others":null,"largest":0}])"));
    }

    void writesRejects()
    {
        const std::vector<core::Reject> rejects = {{.row = 3,
                                                    .column = "付款时间",
                                                    .value = "x",
                                                    .reason = core::RejectReason::NotADate,
                                                    .cells = {{"订单编号", "43"}}}};
        QCOMPARE(tidy(app::rejectsJson(core::BatchId{7}, rejects)),
                 tidy(R"([{"batch":7,"row":3,"column":"付款时间","value":"x",
                      "reason":"not_a_date","cells":{"订单编号":"43"}}])"));
    }

    void writesACheck()
    {
        QCOMPARE(tidy(app::checkJson({})), tidy(R"({"ok":true})"));
        const std::vector<std::string> findings = {"row 3 missing from index x"};
        QCOMPARE(tidy(app::checkJson(findings)),
                 tidy(R"({"ok":false,"findings":["row 3 missing from index x"]})"));
    }

    void survivesBytesThatAreNoText()
    {
        std::vector<core::Batch> batches = {sampleBatch()};
        batches.front().file = "\xB6\xA9.csv";
        const Json json = Json::parse(app::importJson(batches));
        QVERIFY(json.at("batches").at(0).at("file") == "\uFFFD\uFFFD.csv");
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
