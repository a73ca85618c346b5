// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/pack.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <fstream>
#include <set>

using namespace starvane::core;

namespace {

const std::string packText = R"toml(id = "shop"
name = { zh_CN = "店", en = "Shop" }
zone = "UTC"
currency = "USD"

[parameters]
heavy = 2
)toml";

const std::string cardText = R"toml([[card]]
id = "service"
name = { zh_CN = "服务", en = "Service" }
version = 2021-01-01
stars = [[4.5, 5.0], [0, 3.0]]
basis = "assumed"

[[card.indicator]]
id = "speed"
name = { zh_CN = "快", en = "Speed" }
rule = { zh_CN = "快", en = "Speed" }
unit = "percent"
better = "higher"
share = 1
window = { days = 30 }
needs = ["order.paid_at", "order.shipped_at | order.collected_at"]
over = "orders"
at = "paid_at"
due = "paid_at + 3600"
done = "shipped_at"
pending = "done_at IS NULL AND due_at > :as_of"
value = "done_at <= due_at"
weight = "iif(express = 1, :heavy, 1)"
benchmark = { peer = 0.9, excellent = 1.0, basis = "assumed" }
source = "us"

  [[card.indicator.excludes]]
  when = "status = 'cancelled'"
  why = { zh_CN = "取消", en = "cancelled" }
  from = 2021-06-01
)toml";

const std::string tipText = R"toml([[tip]]
id = "hurry"
indicator = "speed"
facts.late = { sql = "count(*)" }
facts.carrier = { most = "carrier", limit = 2 }
when = ":late > 0 AND :carrier_share > 0.5"
text = { zh_CN = "{late}", en = "{late} by {carrier} ({carrier_share%})" }
)toml";

const std::string dutyText = R"toml([[duty]]
id = "ship"
name = { zh_CN = "发", en = "Ship" }
todo = { zh_CN = "发", en = "Ship it." }
over = "orders"
at = "released_at"
open = "shipped_at IS NULL OR shipped_at > :now"
due = "released_at + 60 * :heavy"
source = "us"
)toml";

struct Texts {
    std::string pack = packText;
    std::string card = cardText;
    std::string tips = tipText;
    std::string duties = {};
};

void replace(std::string &text, const std::string &from, const std::string &to)
{
    const std::size_t place = text.find(from);
    if (place == std::string::npos)
        throw std::runtime_error("not there: " + from);
    text.replace(place, from.size(), to);
}

/// The number of the line that holds a text.
std::uint64_t lineOf(const std::string &text, const std::string &part)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(text.find(part));
    return static_cast<std::uint64_t>(std::count(text.begin(), end, '\n')) + 1;
}

} // namespace

class TestPackLoader : public QObject {
    Q_OBJECT

private slots:
    void loadsWhatIsShipped()
    {
        const auto packs = PackSet::load({std::filesystem::path(STARVANE_RESOURCES) / "platforms"});
        QVERIFY(packs);
        std::set<std::string> ids;
        for (const Pack &pack : packs->all()) {
            ids.insert(pack.id);
            QVERIFY(!pack.cards.empty() && !pack.layouts.empty() && !pack.data.empty());
            QVERIFY(Zone::find(pack.zone));
            for (const Card &card : pack.cards) {
                for (const CardVersion &version : card.versions) {
                    verifyOwnIds(version);
                    for (const Indicator &indicator : version.indicators)
                        verifyBothLanguages(indicator.source);
                }
            }
            for (const DutyRule &duty : pack.duties)
                verifyBothLanguages(duty.origin);
            for (const FineRule &fine : pack.fines)
                verifyBothLanguages(fine.origin);
        }
        QVERIFY(ids == std::set<std::string>({"1688", "generic", "jd", "wish"}));
        QVERIFY(std::is_sorted(packs->all().begin(), packs->all().end(),
                               [](const Pack &a, const Pack &b) { return a.id < b.id; }));
        const auto unknown = packs->pack("ebay");
        QVERIFY(!unknown && std::get<Unknown>(unknown.error()).subject == Subject::Platform);
    }

    void loadsAPack()
    {
        const auto packs = load({});
        QVERIFY(packs);
        const Pack &pack = **packs->pack("shop");
        QVERIFY(pack.card("service") != nullptr && pack.card("other") == nullptr);
        QCOMPARE(pack.smallSample, 20); // the default
        QCOMPARE(pack.scale, 5.0);
        QCOMPARE(pack.parameters.at("heavy"), 2.0);
        const Indicator &speed = pack.cards.at(0).versions.at(0).indicators.at(0);
        QVERIFY(speed.window == (Window{29, 0}));
        const std::vector<std::vector<std::string>> needs = {
            {"order.paid_at"}, {"order.shipped_at", "order.collected_at"}};
        QVERIFY(speed.needs == needs);
        QCOMPARE(speed.benchmark->peer, 0.9);
        QVERIFY(speed.benchmark->source == Source::Assumed);
        QVERIFY(speed.excludes.at(0).from && !speed.excludes.at(0).until);
        QVERIFY(speed.isMeasured() && !speed.isMean());
        QCOMPARE(pack.tips.at(0).facts.size(), 2U);
        QVERIFY(speed.source == (Text{"us", "us"})); // a plain text serves for both languages
    }

    void takesASourceInBothLanguages()
    {
        Texts texts;
        replace(texts.card, "source = \"us\"", "source = { zh_CN = \"我们\", en = \"us\" }");
        const auto packs = load(texts);
        QVERIFY(packs);
        const Indicator &speed = (*packs->pack("shop"))->cards[0].versions[0].indicators[0];
        QVERIFY(speed.source == (Text{"我们", "us"}));
    }

    /// What stands in braces in a shipped tip is one of its own facts; an unknown one would leave a
    /// hole in the sentence.
    void tipsTellTheirOwnFacts()
    {
        const auto packs = PackSet::load({std::filesystem::path(STARVANE_RESOURCES) / "platforms"});
        QVERIFY(packs);
        std::size_t told = 0;
        for (const Pack &pack : packs->all()) {
            for (const TipRule &tip : pack.tips) {
                const std::set<std::string> facts = factsOf(tip);
                for (const std::string &name : toldFacts(tip.text)) {
                    QVERIFY2(facts.contains(name), (tip.id + ": " + name).c_str());
                    ++told;
                }
            }
        }
        QVERIFY(told > 300);
    }

    void putsExpressionsIntoAllSql()
    {
        Texts texts;
        texts.pack += "\n[expressions]\nquick = \"shipped_at < hour\"\nhour = \"paid_at + 3600\"\n";
        replace(texts.card, "\"done_at <= due_at\"", "\"quick\"");
        replace(texts.card, "\"status = 'cancelled'\"", "\"status = 'quick'\"");
        const auto packs = load(texts);
        QVERIFY(packs);
        const Indicator &speed = (*packs->pack("shop"))->cards[0].versions[0].indicators[0];
        QCOMPARE(speed.value, std::string("(shipped_at < (paid_at + 3600))"));
        QCOMPARE(speed.excludes[0].when, std::string("status = 'quick'")); // a text stays
    }

    void refusesExpressionsInACircle()
    {
        Texts texts;
        texts.pack += "\n[expressions]\na = \"b\"\nb = \"a\"\n";
        replace(texts.card, "\"done_at <= due_at\"", "\"a\"");
        const auto packs = load(texts);
        QVERIFY(!packs);
        QVERIFY(std::get<BrokenRules>(packs.error()).reason.find("circle") != std::string::npos);
    }

    void refusesABrokenDuty_data()
    {
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::string>("to");
        const auto add = [](const char *from, const char *to) {
            QTest::newRow(to) << std::string(from) << std::string(to);
        };
        add("shipped_at IS NULL", "shiped_at IS NULL");
        add("released_at + 60", "released_at +");
        add("over = \"orders\"", "over = \"secret\"");
        add("source = \"us\"", "source = \"us\"\ncolour = 1");
        add(":now", ":light");
    }

    void refusesABrokenDuty()
    {
        QFETCH(const std::string, from);
        QFETCH(const std::string, to);
        Texts texts;
        texts.duties = dutyText;
        QVERIFY(load(texts));
        replace(texts.duties, from, to);
        const auto packs = load(texts);
        QVERIFY(!packs);
        QVERIFY(std::get<BrokenRules>(packs.error()).file.filename() == "duties.toml");
    }

    void refusesABrokenCard_data()
    {
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::string>("to");
        QTest::addColumn<std::string>("line"); // the one named holds this, after the change
        QTest::addColumn<std::string>("indicator");
        QTest::addColumn<std::string>("reason"); // holds this
        const auto add = [](const char *name, const char *from, const char *to, const char *line,
                            const char *indicator, const char *reason) {
            QTest::newRow(name) << std::string(from) << std::string(to) << std::string(line)
                                << std::string(indicator) << std::string(reason);
        };
        const char *const head = "[[card.indicator]]";
        add("no TOML", "[[card]]", "[[card]", "[[card]", "", "");
        add("unknown key", "share = 1", "share = 1\ncolour = 2", "colour", "speed", "colour");
        add("unknown key of the card", "basis = \"assumed\"", "colour = 2", "colour", "", "colour");
        add("no name", "name = { zh_CN = \"快\", en = \"Speed\" }\n", "", head, "speed", "name");
        add("a name in one language", "name = { zh_CN = \"快\", en = \"Speed\" }",
            "name = { en = \"Speed\" }", "name = { en", "speed", "zh_CN");
        add("no rule", "rule = { zh_CN = \"快\", en = \"Speed\" }\n", "", head, "speed", "rule");
        add("a source in one language", "source = \"us\"", "source = { en = \"us\" }", "source = {",
            "speed", "zh_CN");
        add("no source", "source = \"us\"\n", "", head, "speed", "source");
        add("unit", "\"percent\"", "\"parsecs\"", "parsecs", "speed", "unit");
        add("better", "\"higher\"", "\"faster\"", "faster", "speed", "better");
        add("a share as text", "share = 1", "share = \"1\"", "share", "speed", "share");
        add("no day in its window", "{ days = 30 }", "{ days = 0 }", "window", "speed", "days");
        add("a window in the future", "{ days = 30 }",
            "{ from_days_before = 1, to_days_before = -1 }", "window", "speed", "days");
        add("an unknown need", "\"order.paid_at\"", "\"order.colour\"", "needs", "speed", "colour");
        add("an unknown kind", "\"order.paid_at\"", "\"fax\"", "needs", "speed", "fax");
        add("no need", "[\"order.paid_at\", \"order.shipped_at | order.collected_at\"]", "[]",
            "needs", "speed", "needs");
        add("excellent is worse", "excellent = 1.0", "excellent = 0.8", "benchmark", "speed",
            "excellent");
        add("peer of nothing", "peer = 0.9", "peer = 0", "benchmark", "speed", "excellent");
        add("stars upside down", "[[4.5, 5.0], [0, 3.0]]", "[[0, 3.0], [4.5, 5.0]]", "stars", "",
            "stars");
        add("no lowest star", "[0, 3.0]", "[1, 3.0]", "stars", "", "stars");
        add("a version as text", "2021-01-01", "\"2021-01-01\"", "version", "", "version");
        add("an unknown module", "share = 1", "share = 1\nmodule = \"air\"", "[[card]]", "",
            "module");
        add("an unknown view", "over = \"orders\"", "over = \"secret\"", head, "speed", "secret");
        add("a table instead of a view", "over = \"orders\"", "over = \"order_record\"", head,
            "speed", "order_record");
        add("no time", "at = \"paid_at\"", "at = \"status\"", head, "speed", "at:");
        add("a deadline as its time", "at = \"paid_at\"", "at = \"ship_by\"", head, "speed", "at:");
        add("bad SQL", "\"done_at <= due_at\"", "\"done_at <= \"", head, "speed", "syntax");
        add("an unknown column", "\"shipped_at\"", "\"shiped_at\"", head, "speed", "shiped_at");
        add("an unknown function", "\"shipped_at\"", "\"haste(1)\"", head, "speed", "haste");
        add("an unknown parameter", ":heavy", ":light", head, "speed", "light");
        add("bad SQL in a clause", "\"status = 'cancelled'\"", "\"status =\"", head, "speed",
            "syntax");
        const char *const benchmark =
            "benchmark = { peer = 0.9, excellent = 1.0, basis = \"assumed\" }";
        add("a limit of no side", benchmark, "limit = { about = 0.05 }", "limit", "speed",
            "at_most");
        add("two ways to score", "source = \"us\"", "source = \"us\"\nlimit = { below = 0.1 }",
            head, "speed", "one of");
        add("a score by no number", benchmark, "score = \"value / two\"", "score", "speed",
            "score");
        add("a suspension of no group", benchmark,
            "limit = { below = 0.1 }\nsuspends = { by = \"sku\", above = 0.2 }", "suspends",
            "speed", "groups");
        add("an unknown group", "source = \"us\"", "source = \"us\"\nby = [\"colour\"]", head,
            "speed", "colour");
        add("an unknown last day", "source = \"us\"",
            "source = \"us\"\nlast_asked_day = \"colour + 1\"", head, "speed", "colour");
        add("a blend with nobody", "source = \"us\"",
            "source = \"us\"\nblend = { reading = \"x\", share = 0.2 }", head, "speed", "blend");
        add("DELETE", "\"done_at <= due_at\"", "\"DELETE FROM order_record\"", head, "speed", "");
        add("DELETE after it", "\"done_at <= due_at\"", "\"1; DELETE FROM order_record\"", head,
            "speed", "");
        add("PRAGMA", "\"done_at <= due_at\"", "\"PRAGMA user_version = 7\"", head, "speed", "");
        add("ATTACH", "\"done_at <= due_at\"", "\"1) FROM orders; ATTACH 'x' AS y; --\"", head,
            "speed", "");
        add("a pragma by its table", "\"done_at <= due_at\"",
            "\"(SELECT 1 FROM pragma_journal_mode('off'))\"", head, "speed", "not authorized");
    }

    void refusesABrokenCard()
    {
        QFETCH(const std::string, from);
        QFETCH(const std::string, to);
        QFETCH(const std::string, line);
        QFETCH(const std::string, indicator);
        QFETCH(const std::string, reason);
        Texts texts;
        replace(texts.card, from, to);
        const auto packs = load(texts);
        QVERIFY(!packs);
        const auto *const broken = std::get_if<BrokenRules>(&packs.error());
        QVERIFY(broken != nullptr);
        QVERIFY(broken->file.filename() == "card.toml");
        QCOMPARE(broken->line, lineOf(texts.card, line));
        QCOMPARE(broken->indicator, indicator);
        QVERIFY2(broken->reason.find(reason) != std::string::npos, broken->reason.c_str());
    }

    void refusesAVersionTwice()
    {
        Texts texts;
        texts.card += "\n" + cardText;
        const auto packs = load(texts);
        QVERIFY(!packs);
        const auto &broken = std::get<BrokenRules>(packs.error());
        QVERIFY(broken.reason.find("version") != std::string::npos);
        QVERIFY(broken.line > lineOf(texts.card, "version"));
    }

    void sortsVersions()
    {
        Texts texts;
        std::string older = cardText;
        replace(older, "2021-01-01", "2019-01-01");
        texts.card += "\n" + older;
        const auto packs = load(texts);
        QVERIFY(packs);
        const Card &card = packs->all().at(0).cards.at(0);
        QCOMPARE(card.versions.size(), 2U);
        QCOMPARE(toText(card.versions[0].firstDay), std::string("2019-01-01"));
        QCOMPARE(toText(card.on(*parseDay("2020-12-31")).firstDay), std::string("2019-01-01"));
        QCOMPARE(toText(card.on(*parseDay("2021-01-01")).firstDay), std::string("2021-01-01"));
        QCOMPARE(toText(card.on(*parseDay("2001-01-01")).firstDay), std::string("2019-01-01"));
    }

    void refusesABrokenPack_data()
    {
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::string>("to");
        QTest::addColumn<std::string>("line");
        const auto add = [](const char *from, const char *to, const char *line) {
            QTest::newRow(to) << std::string(from) << std::string(to) << std::string(line);
        };
        add("\"shop\"", "\"other\"", "id");
        add("\"UTC\"", "\"Mars\"", "zone");
        add("heavy = 2", "heavy = \"2\"", "heavy");
        add("currency = \"USD\"", "currency = 7", "currency");
        add("currency = \"USD\"", "currency = \"USD\"\ncolour = 1", "colour");
        add("currency = \"USD\"", "currency = \"USD\"\nsmall_sample = 1.5", "small_sample");
    }

    void refusesABrokenPack()
    {
        QFETCH(const std::string, from);
        QFETCH(const std::string, to);
        QFETCH(const std::string, line);
        Texts texts;
        replace(texts.pack, from, to);
        const auto packs = load(texts);
        QVERIFY(!packs);
        const auto &broken = std::get<BrokenRules>(packs.error());
        QVERIFY(broken.file.filename() == "pack.toml");
        QCOMPARE(broken.line, lineOf(texts.pack, line));
        QVERIFY(!broken.reason.empty());
    }

    void refusesABrokenTip_data()
    {
        QTest::addColumn<std::string>("from");
        QTest::addColumn<std::string>("to");
        const auto add = [](const char *from, const char *to) {
            QTest::newRow(to) << std::string(from) << std::string(to);
        };
        add("indicator = \"speed\"", "indicator = \"haste\"");
        add("count(*)", "sum(mist)");
        add("\"carrier\"", "\"carier\"");
        add(":late > 0", ":lat > 0");
        add(":carrier_share > 0.5", ":carrier > 0.5");
        add(":late > 0 AND", ":late > 0 AND AND");
        add("count(*)", "(DELETE FROM batch)");
    }

    void refusesABrokenTip()
    {
        QFETCH(const std::string, from);
        QFETCH(const std::string, to);
        Texts texts;
        replace(texts.tips, from, to);
        const auto packs = load(texts);
        QVERIFY(!packs);
        const auto &broken = std::get<BrokenRules>(packs.error());
        QVERIFY(broken.file.filename() == "tips.toml");
        QCOMPARE(broken.line, 1U);
        QVERIFY(broken.reason.find("hurry") != std::string::npos);
    }

    void saysWhenThereIsNothing()
    {
        const auto nowhere = PackSet::load({"/no/such/folder"});
        QVERIFY(!nowhere && std::holds_alternative<FileUnusable>(nowhere.error()));
        Texts texts;
        texts.card.clear();
        const auto cardless = load(texts);
        QVERIFY(!cardless && std::holds_alternative<BrokenRules>(cardless.error()));
        QTemporaryDir empty;
        const auto none = PackSet::load({empty.path().toStdString()});
        QVERIFY(none && none->all().empty());
    }

private:
    static void verifyOwnIds(const CardVersion &version)
    {
        std::set<std::string> ids;
        for (const Indicator &indicator : version.indicators) {
            QVERIFY2(ids.insert(indicator.id).second, indicator.id.c_str());
            QVERIFY(!indicator.name.zh.empty() && !indicator.name.en.empty());
            QVERIFY(!indicator.rule.zh.empty() && !indicator.rule.en.empty());
            QVERIFY2(!indicator.isMeasured() || indicator.benchmark || indicator.limit
                         || indicator.pointsPerUnit,
                     indicator.id.c_str());
        }
    }

    /// In Chinese and in something else.
    static void verifyBothLanguages(const Text &text)
    {
        QVERIFY2(!text.en.empty() && text.zh != text.en, text.en.c_str());
        QVERIFY2(QString::fromStdString(text.zh).contains(
                     QRegularExpression(QStringLiteral("\\p{Han}"))),
                 text.zh.c_str());
        QVERIFY2(!QString::fromStdString(text.en).contains(
                     QRegularExpression(QStringLiteral("\\p{Han}"))),
                 text.en.c_str());
    }

    /// What a tip's text may name.
    static std::set<std::string> factsOf(const TipRule &tip)
    {
        std::set<std::string> names;
        for (const Fact &fact : tip.facts) {
            names.insert(fact.name);
            if (fact.kind == Fact::Kind::Most)
                names.insert(fact.name + "_share");
        }
        return names;
    }

    /// What it does name, in both languages; a brace out of place is a name of its own.
    static std::vector<std::string> toldFacts(const Text &text)
    {
        static const QRegularExpression braces(
            QStringLiteral("\\{(\\w+)(%|\\|[^{}|]*\\|[^{}|]*)?\\}|[{}]"));
        std::vector<std::string> names;
        auto match = braces.globalMatch(QString::fromStdString(text.zh + text.en));
        while (match.hasNext()) {
            const auto one = match.next();
            names.push_back(one.captured(one.lastCapturedIndex() > 0 ? 1 : 0).toStdString());
        }
        return names;
    }

    static Result<PackSet> load(const Texts &texts)
    {
        const QTemporaryDir folder;
        const auto shop = std::filesystem::path(folder.path().toStdString()) / "shop";
        std::filesystem::create_directories(shop / "cards");
        std::ofstream(shop / "pack.toml") << texts.pack;
        std::ofstream(shop / "cards" / "card.toml") << texts.card;
        std::ofstream(shop / "tips.toml") << texts.tips;
        if (!texts.duties.empty())
            std::ofstream(shop / "duties.toml") << texts.duties;
        return PackSet::load({shop.parent_path()});
    }
};

QTEST_APPLESS_MAIN(TestPackLoader)
#include "tst_pack_loader.moc"
