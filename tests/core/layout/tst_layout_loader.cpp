// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace starvane::core;

namespace {

/// Four lines; records start on line 5.
const std::string head = "id = \"x-orders\"\n"
                         "platform = \"x\"\n"
                         "name = { zh_CN = \"订单\", en = \"Orders\" }\n"
                         "\n";
const std::string columns = "[order.columns]\n"
                            "order_no = [\"No\"]\n"
                            "created_at = [\"Created\"]\n";

} // namespace

class TestLayoutLoader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<Layout> load(const std::string &text)
    {
        const std::filesystem::path file = m_folder.filePath("layout.toml").toStdString();
        std::ofstream(file, std::ios::binary) << text;
        return loadLayout(file);
    }

private slots:
    void readsAll()
    {
        const auto layout =
            load("id = \"x-orders\"\nplatform = \"x\"\n"
                 "name = { zh_CN = \"订单\", en = \"Orders\" }\n"
                 "dates = [\"yyyy-MM-dd\", \"d/M/yyyy H:mm\"]\n"
                 "timezone = \"America/Sao_Paulo\"\ncurrency = \"BRL\"\n"
                 "[shipment.columns]\ntracking_no = [\"T\"]\nshipped_at = [\"S\"]\n"
                 "[order]\ncontinuation = true\n"
                 + columns
                 + "status = [\"State\"]\nproduct_id = [\"Goods\"]\n"
                   "[order.values.status]\n\"已 取消\" = \"cancelled\"\n\"?\" = \"\"\n"
                   "[order.derive]\n"
                   "paid_at = { first_of = [\"A\", \"B\"] }\n"
                   "shipped_at = { earliest_of = [\"A\", \"B\", \"C\"] }\n"
                   "completed_at = { plus_hours = [\"A\", \"H\"] }\n");
        QVERIFY(layout);
        QCOMPARE(layout->id, std::string("x-orders"));
        QCOMPARE(layout->platform, std::string("x"));
        QVERIFY((layout->name == Text{"订单", "Orders"}));
        QCOMPARE(layout->dates.size(), 2U);
        QCOMPARE(*layout->timezone, std::string("America/Sao_Paulo"));
        QCOMPARE(*layout->currency, std::string("BRL"));
        QCOMPARE(layout->records.size(), 2U);
        QVERIFY(layout->records[0].kind == RecordKind::Shipment); // in the order of the file
        const RecordMapping &order = layout->records[1];
        QVERIFY(order.continuationRows);
        QCOMPARE(order.fields.size(), 7U);
        const auto find = [&order](std::string_view name) {
            return *std::find_if(order.fields.begin(), order.fields.end(),
                                 [name](const FieldMapping &field) { return field.field == name; });
        };
        QVERIFY((find("status").values
                 == std::map<std::string, std::string>{{"已取消", "cancelled"}, {"?", ""}}));
        QVERIFY(!find("status").derive);
        QVERIFY(find("paid_at").derive->rule == DeriveRule::FirstOf);
        QVERIFY(find("shipped_at").derive->rule == DeriveRule::EarliestOf);
        QVERIFY(find("completed_at").derive->rule == DeriveRule::PlusHours);
        QVERIFY((find("completed_at").derive->columns == std::vector<std::string>{"A", "H"}));
        QVERIFY(!layout->htmlEntities);
    }

    void readsWhatColumnsAndDerivationsShare()
    {
        const auto layout =
            load("html_entities = true\n" + head + "[order]\nrequired = [\"paid_at\"]\n" + columns
                 + "paid_at = [\"Paid\"]\ncompleted_at = [\"Done\"]\nstatus = [\"State\"]\n"
                   "[order.derive]\n"
                   "paid_at = { when = [\"Way\", \"货到 付款\"], use = \"Created\" }\n"
                   "completed_at = { plus_hours = [\"A\", \"H\"] }\n"
                   "tracking_no = { first_word_of = [\"T\"] }\n"
                   "[order.contains]\nstatus = [[\"Sent \", \"shipped\"], [\"\", \"to_ship\"]]\n");
        QVERIFY2(layout, layout ? "" : std::get<BrokenRules>(layout.error()).reason.c_str());
        QVERIFY(layout->htmlEntities);
        const auto &fields = layout->records[0].fields;
        const auto find = [&fields](std::string_view name) {
            return *std::find_if(fields.begin(), fields.end(),
                                 [name](const FieldMapping &field) { return field.field == name; });
        };
        QVERIFY((find("paid_at").columns == std::vector<std::string>{"Paid"}));
        QVERIFY(find("paid_at").required);
        QVERIFY(find("paid_at").derive->rule == DeriveRule::When);
        QVERIFY((find("paid_at").derive->columns == std::vector<std::string>{"Way", "Created"}));
        QCOMPARE(find("paid_at").derive->when, std::string("货到付款"));
        QVERIFY(find("completed_at").derive->rule == DeriveRule::PlusHours);
        QVERIFY((find("completed_at").columns == std::vector<std::string>{"Done"}));
        QVERIFY(find("tracking_no").derive->rule == DeriveRule::FirstWordOf);
        const std::vector<std::pair<std::string, std::string>> parts = {{"sent", "shipped"},
                                                                        {"", "to_ship"}};
        QVERIFY(find("status").contains == parts);
    }

    void readsAReport()
    {
        const auto layout = load(head
                                 + "[reading.report]\nweight = [\"接待量\", \"咨询量\"]\n"
                                   "response_30s = { value = [\"30s应答率\"] }\n"
                                   "satisfied = { part = [\"好评量\"], of = [\"评价量\"] }\n");
        QVERIFY2(layout, layout ? "" : std::get<BrokenRules>(layout.error()).reason.c_str());
        const auto &report = layout->records.at(0).report;
        QVERIFY(report);
        QVERIFY((report->weight == std::vector<std::string>{"接待量", "咨询量"}));
        QCOMPARE(report->rates.size(), 2U);
        QCOMPARE(report->rates[0].indicator, std::string("response_30s"));
        QVERIFY((report->rates[0].value == std::vector<std::string>{"30s应答率"}));
        QVERIFY((report->rates[1].of == std::vector<std::string>{"评价量"}));
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<std::string>("about"); // what the reason has to name
        const auto add = [](const char *name, const std::string &text, int line,
                            const char *about) {
            QTest::newRow(name) << text << line << std::string(about);
        };
        add("no TOML", "id = \"x\"\nplatform =\n", 2, "");
        add("same key twice", "id = \"x\"\nid = \"y\"\n", 2, "");
        add("no id", "platform = \"x\"\nname = { zh_CN = \"x\", en = \"x\" }\n" + columns, 1,
            "'id'");
        add("blank id", "id = \"\"\n" + head.substr(head.find("platform")) + columns, 1, "'id'");
        add("id is a number", "id = 1\nplatform = \"x\"\n", 1, "id");
        add("no platform", "id = \"x\"\nname = { zh_CN = \"x\", en = \"x\" }\n", 1, "'platform'");
        add("no name", "id = \"x\"\nplatform = \"x\"\n" + columns, 1, "'name'");
        add("name in one language", "id = \"x\"\nplatform = \"x\"\nname = { en = \"x\" }\n", 3,
            "'zh_CN'");
        add("name in another language",
            "id = \"x\"\nplatform = \"x\"\nname = { zh_CN = \"x\", en = \"x\", de = \"x\" }\n", 3,
            "'de'");
        add("name is a text", "id = \"x\"\nplatform = \"x\"\nname = \"x\"\n", 3, "'name'");
        add("unknown key", head + "colour = \"red\"\n" + columns, 5, "'colour'");
        add("unknown record", head + "[parcel.columns]\norder_no = [\"No\"]\n", 5, "'parcel'");
        add("record is a text", head + "order = \"No\"\n", 5, "order");
        add("no record", head, 1, "no record");
        add("bad date format", head + "dates = [\n\"yyyy-MM-dd\",\n\"yyyy-mm-dd\"]\n" + columns, 7,
            "'yyyy-mm-dd'");
        add("dates are a text", head + "dates = \"yyyy-MM-dd\"\n" + columns, 5, "'dates'");
        add("no dates", head + "dates = []\n" + columns, 5, "'dates'");
        add("unknown zone", head + "timezone = \"Asia/Peking2\"\n" + columns, 5, "'Asia/Peking2'");
        add("zone is a number", head + "timezone = 8\n" + columns, 5, "'timezone'");
        add("bad currency", head + "currency = \"rmb\"\n" + columns, 5, "'rmb'");
        add("unknown field", head + columns + "colour = [\"C\"]\n", 8, "'colour'");
        add("goods of a refund",
            head
                + "[refund.columns]\norder_no = [\"N\"]\nrequested_at = [\"A\"]\nprice = [\"P\"]\n",
            8, "'price'");
        add("columns are a text", head + columns + "status = \"S\"\n", 8, "'status'");
        add("no columns for a field", head + columns + "status = []\n", 8, "'status'");
        add("column is a number", head + columns + "status = [\n1]\n", 9, "'status'");
        add("blank column", head + columns + "status = [\"S\", \" \"]\n", 8, "'status'");
        add("columns is no table", head + "[order]\ncolumns = 1\n", 6, "'columns'");
        add("unknown key of a record", head + columns + "[order.value]\nstatus = 1\n", 8,
            "'value'");
        add("required field missing", head + "[order.columns]\norder_no = [\"No\"]\n", 5,
            "'created_at'");
        add("required field missing in a second record",
            head + columns + "[refund.columns]\norder_no = [\"No\"]\n", 8, "'requested_at'");
        add("shipment without a number", head + "[shipment.columns]\nshipped_at = [\"S\"]\n", 5,
            "'tracking_no'");
        add("shipment with nothing else", head + "[shipment.columns]\norder_no = [\"S\"]\n", 5,
            "one more");
        add("values of no field", head + columns + "[order.values.colour]\na = \"b\"\n", 8,
            "'colour'");
        add("values without a column", head + columns + "[order.values.status]\na = \"shipped\"\n",
            8, "'status'");
        add("values of a time", head + columns + "[order.values.created_at]\na = \"b\"\n", 8,
            "'created_at'");
        add("value among no choices",
            head + columns
                + "status = [\"S\"]\n[order.values.status]\na = \"shipped\"\nb = \"sent\"\n",
            11, "'sent'");
        add("value of a boolean",
            head + columns + "express = [\"E\"]\n[order.values.express]\na = \"yes\"\n", 10,
            "'yes'");
        add("value of an integer",
            head + columns + "buyer_level = [\"L\"]\n[order.values.buyer_level]\na = \"one\"\n", 10,
            "'one'");
        add("value is a boolean",
            head + columns + "express = [\"E\"]\n[order.values.express]\na = true\n", 10, "'a'");
        add("same value twice",
            head + columns
                + "status = [\"S\"]\n[order.values.status]\nab = \"shipped\"\n\"A B\" = "
                  "\"shipped\"\n",
            0, "twice");
        add("derived and mapped",
            head + columns + "[order.derive]\ncreated_at = { first_of = [\"A\"] }\n", 9,
            "'created_at'");
        add("unknown derivation",
            head + columns + "[order.derive]\npaid_at = { last_of = [\"A\"] }\n", 9, "'last_of'");
        add("two derivations",
            head + columns
                + "[order.derive]\npaid_at = { first_of = [\"A\"], earliest_of = [\"A\"] }\n",
            9, "'paid_at'");
        add("derivation is a list", head + columns + "[order.derive]\npaid_at = [\"A\"]\n", 9,
            "'paid_at'");
        add("derived unknown field",
            head + columns + "[order.derive]\ncolour = { first_of = [\"A\"] }\n", 9, "'colour'");
        add("earliest of no times",
            head + columns + "[order.derive]\ncarrier = { earliest_of = [\"A\"] }\n", 9,
            "'carrier'");
        add("hours of one column",
            head + columns + "[order.derive]\npaid_at = { plus_hours = [\"A\"] }\n", 9,
            "'plus_hours'");
        add("first word of a number",
            head + columns + "[order.derive]\namount = { first_word_of = [\"A\"] }\n", 9,
            "'amount'");
        add("first word and mapped",
            head + columns + "[order.derive]\norder_no = { first_word_of = [\"A\"] }\n", 9,
            "'order_no'");
        add("condition without a text",
            head + columns + "[order.derive]\npaid_at = { when = [\"A\"], use = \"B\" }\n", 9,
            "'when'");
        add("condition without a use",
            head + columns + "[order.derive]\npaid_at = { when = [\"A\", \"x\"] }\n", 9, "'when'");
        add("condition with a blank use",
            head + columns + "[order.derive]\npaid_at = { when = [\"A\", \"x\"], use = \" \" }\n",
            9, "'use'");
        add("required without a column", head + "[order]\nrequired = [\"amount\"]\n" + columns, 6,
            "'amount'");
        add("required goods",
            head + "[order]\nrequired = [\"sku\"]\n" + columns + "sku = [\"S\"]\n", 6, "'sku'");
        add("required is a text", head + "[order]\nrequired = \"order_no\"\n" + columns, 6,
            "'required'");
        add("parts of a time", head + columns + "[order.contains]\ncreated_at = [[\"a\", \"b\"]]\n",
            9, "'created_at'");
        add("parts without a column",
            head + columns + "[order.contains]\nstatus = [[\"a\", \"shipped\"]]\n", 9, "'status'");
        add("parts are a table",
            head + columns + "status = [\"S\"]\n[order.contains]\nstatus = { a = \"shipped\" }\n",
            10, "'status'");
        add("part without a value",
            head + columns + "status = [\"S\"]\n[order.contains]\nstatus = [[\"a\"]]\n", 10,
            "'status'");
        add("part among no choices",
            head + columns + "status = [\"S\"]\n[order.contains]\nstatus = [[\"a\", \"sent\"]]\n",
            10, "'sent'");
        add("part after every text",
            head + columns
                + "status = [\"S\"]\n[order.contains]\nstatus = [[\"\", \"shipped\"], [\"a\", "
                  "\"to_ship\"]]\n",
            10, "never");
        add("entities are a text", "html_entities = \"yes\"\n" + head + columns, 1,
            "'html_entities'");
        add("report of orders", head + "[order.report]\nweight = [\"W\"]\n", 5, "'report'");
        add("report and columns",
            head
                + "[reading.report]\nweight = [\"W\"]\nx = { value = [\"V\"] }\n"
                  "[reading.columns]\nday = [\"D\"]\n",
            5, "beside");
        add("report beside another record",
            head + "[reading.report]\nweight = [\"W\"]\nx = { value = [\"V\"] }\n" + columns, 8,
            "alone");
        add("report without indicators", head + "[reading.report]\nweight = [\"W\"]\n", 5,
            "indicator");
        add("mean without a weight", head + "[reading.report]\nx = { value = [\"V\"] }\n", 5,
            "'weight'");
        add("part of nothing", head + "[reading.report]\nx = { part = [\"V\"] }\n", 6, "'x'");
        add("value and part",
            head + "[reading.report]\nx = { value = [\"V\"], part = [\"V\"], of = [\"O\"] }\n", 6,
            "'x'");
        add("unknown key of a rate", head + "[reading.report]\nx = { mean = [\"V\"] }\n", 6,
            "'mean'");
        add("continuation is a text", head + "[order]\ncontinuation = \"yes\"\n" + columns, 6,
            "'continuation'");
        add("continuation of a refund",
            head
                + "[refund]\ncontinuation = true\n[refund.columns]\norder_no = "
                  "[\"N\"]\nrequested_at = [\"A\"]\n",
            6, "'continuation'");
    }

    void tellsWhatIsWrong()
    {
        QFETCH(const std::string, text);
        QFETCH(const int, line);
        QFETCH(const std::string, about);
        const auto layout = load(text);
        QVERIFY(!layout);
        const auto *const rules = std::get_if<BrokenRules>(&layout.error());
        QVERIFY(rules);
        if (line != 0) // the file's order of keys is not kept
            QCOMPARE(static_cast<int>(rules->line), line);
        QVERIFY2(rules->reason.find(about) != std::string::npos, rules->reason.c_str());
        QVERIFY(!rules->reason.empty());
        QVERIFY(rules->indicator.empty());
        QCOMPARE(rules->file.filename().string(), std::string("layout.toml"));
    }

    void tellsOfAMissingFile()
    {
        const auto layout = loadLayout(m_folder.filePath("none.toml").toStdString());
        QVERIFY(!layout);
        const auto *const unusable = std::get_if<FileUnusable>(&layout.error());
        QVERIFY(unusable);
        QVERIFY(!unusable->reason.empty());
    }
};

QTEST_APPLESS_MAIN(TestLayoutLoader)
#include "tst_layout_loader.moc"
