// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rater.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>

using namespace starvane;

namespace {

nlohmann::json expectedFigures(const std::filesystem::path &folder)
{
    std::ifstream stream(folder / "expected.json");
    return nlohmann::json::parse(stream);
}

std::vector<std::filesystem::path> exportsIn(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".json")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Order exports of earlier days, which speak for themselves.
bool isOlderExport(const std::filesystem::path &file)
{
    const std::u8string name = file.filename().u8string();
    return name.starts_with(u8"订单2021") || name.starts_with(u8"订单202204")
        || name.starts_with(u8"Wish_Orders_2018");
}

const core::IndicatorScore &indicator(const core::ScoreCard &card, const std::string &id)
{
    return *std::find_if(card.indicators.begin(), card.indicators.end(),
                         [&id](const core::IndicatorScore &one) { return one.id == id; });
}

} // namespace

/// A worked store, imported in either order of its files.
class WorkedStore {
public:
    WorkedStore(const std::string &platform, bool backwards)
        : m_folder(std::filesystem::path(STARVANE_TEST_DATA) / "worked" / platform)
        , m_expected(expectedFigures(m_folder))
        , m_store(m_temporary.addStore(platform))
    {
        const core::Zone zone = *core::Zone::find(m_store.zone);
        const auto asOf = core::parseInstant(m_expected["as_of"].get<std::string>(), zone);
        auto files = exportsIn(m_folder);
        if (backwards)
            std::reverse(files.begin(), files.end());
        for (const auto &file : files) {
            core::ImportRequest request;
            request.file = file;
            if (!isOlderExport(file))
                request.exportedAt = asOf;
            const auto outcome = m_temporary.import(request);
            if (!outcome)
                throw std::runtime_error("no import of " + file.string());
            m_rejected[file.filename().string()] = outcome->batch->rejected;
        }
    }

    [[nodiscard]] const nlohmann::json &expected() const { return m_expected; }
    [[nodiscard]] const std::map<std::string, std::uint64_t> &rejected() const
    {
        return m_rejected;
    }

    core::ScoreCard card(const std::string &id, const std::string &day)
    {
        core::ScoreRequest request;
        request.store = m_store.name;
        request.card = id;
        request.on = core::parseDay(day);
        auto card = core::Rater(m_temporary.ledger(), tests::packs()).score(request);
        if (!card)
            throw std::runtime_error("no card on " + day);
        return *std::move(card);
    }

private:
    std::filesystem::path m_folder;
    nlohmann::json m_expected;
    tests::TemporaryLedger m_temporary;
    core::Store m_store;
    std::map<std::string, std::uint64_t> m_rejected;
};

/// Small stores whose figures were worked out without any program of ours.
class TestWorkedStores : public QObject {
    Q_OBJECT

private slots:
    void figuresOf1688_data() { eitherOrder(); }
    void figuresOf1688()
    {
        QFETCH(const bool, backwards);
        WorkedStore store("1688", backwards);
        for (const auto &[file, rejected] : store.rejected())
            QVERIFY2(rejected == 0, file.c_str());
        for (const auto &[day, figures] : store.expected()["days"].items())
            compareDay(day, figures, store.card("", day));
    }

    void figuresOfJd_data() { eitherOrder(); }
    void figuresOfJd()
    {
        QFETCH(const bool, backwards);
        WorkedStore store("jd", backwards);
        for (const auto &[file, rejected] : store.expected()["rejected"].items())
            QVERIFY2(store.rejected().at(file) == rejected.get<std::uint64_t>(), file.c_str());
        for (const auto &[day, figures] : store.expected()["days"].items())
            compareDay(day, figures, store.card("service", day));
    }

    void figuresOfWish_data() { eitherOrder(); }
    void figuresOfWish()
    {
        QFETCH(const bool, backwards);
        WorkedStore store("wish", backwards);
        for (const auto &[file, rejected] : store.rejected())
            QVERIFY2(rejected == 0, file.c_str());
        for (const auto &[day, figures] : store.expected()["after_sales"].items()) {
            const auto card = store.card("after-sales", day);
            for (const auto &[id, figure] : figures.items()) {
                const auto &own = indicator(card, id);
                QCOMPARE(core::toText(own.window.first), figure["from"].get<std::string>());
                QCOMPARE(core::toText(own.window.last), figure["to"].get<std::string>());
                compare(day + " " + id, own, figure["pair"]);
            }
        }
    }

    void weeksOfWish_data() { eitherOrder(); }
    void weeksOfWish()
    {
        QFETCH(const bool, backwards);
        WorkedStore store("wish", backwards);
        for (const auto &[day, week] : store.expected()["express"].items()) {
            const auto card = store.card("express", day);
            QVERIFY(!card.composite && !card.stars);
            for (const auto &[id, figure] : week["figures"].items()) {
                const auto &own = indicator(card, id);
                QCOMPARE(core::toText(own.window.first), week["from"].get<std::string>());
                QCOMPARE(core::toText(own.window.last), week["to"].get<std::string>());
                compare(day + " " + id, own, figure["pair"]);
                compareProducts(day + " " + id, own, figure["products"]);
            }
        }
    }

private:
    static void eitherOrder()
    {
        QTest::addColumn<bool>("backwards");
        QTest::newRow("files in order") << false;
        QTest::newRow("files backwards") << true;
    }

    static void
    compareDay(const std::string &day, const nlohmann::json &figures, const core::ScoreCard &card)
    {
        for (const auto &[id, pair] : figures.items())
            compare(day + " " + id, indicator(card, id), pair);
    }

    /// Null: nothing can be known of it.
    static void
    compare(const std::string &what, const core::IndicatorScore &score, const nlohmann::json &pair)
    {
        if (pair.is_null()) {
            QVERIFY2(!score.value, what.c_str());
            return;
        }
        const auto numerator = pair[0].get<double>();
        const auto denominator = pair[1].get<double>();
        const bool equal = score.numerator && score.denominator
            && std::abs(*score.numerator - numerator) < 1e-9
            && std::abs(*score.denominator - denominator) < 1e-9;
        const std::string message = what + ": " + std::to_string(score.numerator.value_or(-1)) + "/"
            + std::to_string(score.denominator.value_or(-1)) + " instead of " + pair.dump();
        QVERIFY2(equal, message.c_str());
    }

    static void compareProducts(const std::string &what, const core::IndicatorScore &score,
                                const nlohmann::json &products)
    {
        const auto &grouping =
            *std::find_if(score.groupings.begin(), score.groupings.end(),
                          [](const core::Grouping &one) { return one.by == "product_id"; });
        QCOMPARE(grouping.groups.size(), products.size());
        double worst = 2;
        for (const core::GroupMeasure &group : grouping.groups) {
            const std::string message = what + " " + group.key;
            QVERIFY2(products.contains(group.key), message.c_str());
            QCOMPARE(group.numerator, products[group.key][0].get<double>());
            QCOMPARE(group.denominator, products[group.key][1].get<double>());
            QVERIFY2(group.value <= worst, message.c_str());
            worst = group.value;
        }
    }
};

QTEST_APPLESS_MAIN(TestWorkedStores)
#include "tst_worked_stores.moc"
