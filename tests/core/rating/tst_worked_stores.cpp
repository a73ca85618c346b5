// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rater.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>

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

const core::IndicatorScore &indicator(const core::ScoreCard &card, const std::string &id)
{
    return *std::find_if(card.indicators.begin(), card.indicators.end(),
                         [&id](const core::IndicatorScore &one) { return one.id == id; });
}

} // namespace

/// Small stores whose figures were worked out without any program of ours.
class TestWorkedStores : public QObject {
    Q_OBJECT

private slots:
    void figuresOf1688_data()
    {
        QTest::addColumn<bool>("backwards");
        QTest::newRow("files in order") << false;
        QTest::newRow("files backwards") << true;
    }

    void figuresOf1688()
    {
        QFETCH(const bool, backwards);
        const auto folder = std::filesystem::path(STARVANE_TEST_DATA) / "worked/1688";
        const nlohmann::json expected = expectedFigures(folder);
        tests::TemporaryLedger temporary;
        const core::Store store = temporary.addStore("1688");
        const core::Zone zone = *core::Zone::find(store.zone);
        const auto asOf = core::parseInstant(expected["as_of"].get<std::string>(), zone);
        auto files = exportsIn(folder);
        if (backwards)
            std::reverse(files.begin(), files.end());
        for (const auto &file : files) {
            core::ImportRequest request;
            request.file = file;
            request.exportedAt = asOf;
            const auto outcome = temporary.import(request);
            QVERIFY2(outcome, file.c_str());
            QVERIFY(outcome->firstRejects.empty());
        }
        core::Rater rater(temporary.ledger(), tests::packs());
        for (const auto &[day, figures] : expected["days"].items()) {
            core::ScoreRequest request;
            request.store = store.name;
            request.on = core::parseDay(day);
            const auto card = rater.score(request);
            QVERIFY(card);
            for (const auto &[id, pair] : figures.items())
                compare(day + " " + id, indicator(*card, id), pair[0].get<double>(),
                        pair[1].get<double>());
        }
    }

private:
    static void compare(const std::string &what, const core::IndicatorScore &score,
                        double numerator, double denominator)
    {
        const bool equal = score.numerator && score.denominator
            && std::abs(*score.numerator - numerator) < 1e-9
            && std::abs(*score.denominator - denominator) < 1e-9;
        const std::string message = what + ": " + std::to_string(score.numerator.value_or(-1)) + "/"
            + std::to_string(score.denominator.value_or(-1)) + " instead of "
            + std::to_string(numerator) + "/" + std::to_string(denominator);
        QVERIFY2(equal, message.c_str());
    }
};

QTEST_APPLESS_MAIN(TestWorkedStores)
#include "tst_worked_stores.moc"
