// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/demo.h"
#include "core/rating/rater.h"
#include "tests/core/temporary_ledger.h"

#include <QProcess>
#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>

using namespace starvane;
namespace fs = std::filesystem;

namespace {

const QStringList monthEnds = {"2024-11-30", "2024-12-31", "2025-01-31", "2025-02-28", "2025-03-31",
                               "2025-04-30", "2025-05-31", "2025-06-30", "2025-07-31", "2025-08-31",
                               "2025-09-30", "2025-10-31", "2025-11-15"};

/// The packs with one version of 1688's card alone, so that any day is judged by it.
core::PackSet packsWith(const fs::path &folder, const std::string &version)
{
    fs::copy(fs::path(STARVANE_RESOURCES) / "platforms", folder, fs::copy_options::recursive);
    for (const std::string other : {"2021", "2022"}) {
        if (other != version)
            fs::remove(folder / "1688/cards" / ("service-" + other + ".toml"));
    }
    fs::remove(folder / "1688/tips.toml"); // they name indicators of both versions
    auto packs = core::PackSet::load(folder);
    if (!packs)
        throw std::runtime_error("the packs do not load");
    return *std::move(packs);
}

nlohmann::json askOracle(const QString &version)
{
    QStringList arguments = {ORACLE, "--as-of", "2025-11-15 09:30:00", "--version", version};
    for (const QString &day : monthEnds)
        arguments << "--day" << day;
    for (const auto &entry :
         fs::directory_iterator(fs::path(STARVANE_RESOURCES) / "samples/1688")) {
        if (entry.path().extension() == ".csv" || entry.path().extension() == ".txt")
            arguments << QString::fromStdString(entry.path().string());
    }
    QProcess oracle;
    oracle.start(PYTHON3, arguments);
    oracle.waitForFinished(120000);
    const QByteArray answer = oracle.readAllStandardOutput();
    if (oracle.exitCode() != 0 || answer.isEmpty())
        throw std::runtime_error(oracle.readAllStandardError().toStdString());
    return nlohmann::json::parse(answer.toStdString());
}

bool equals(const std::optional<double> &own, const nlohmann::json &oracle)
{
    if (oracle.is_null() || !own)
        return oracle.is_null() && !own;
    return std::abs(*own - oracle.get<double>()) < 1e-9;
}

} // namespace

/// The sample store scored by the program and by a script that reads the exports, not the database,
/// and was written from the platform's rules alone.
class TestOracle : public QObject {
    Q_OBJECT

private slots:
    void agreesOnTheSampleStore_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("2021") << "2021-01-01";
        QTest::newRow("2022") << "2022-11-01";
    }

    void agreesOnTheSampleStore()
    {
        QFETCH(const QString, version);
        tests::TemporaryLedger temporary;
        const core::PackSet packs =
            packsWith(temporary.folder() / "packs", version.left(4).toStdString());
        const auto made =
            core::fillDemo(temporary.ledger(), packs, fs::path(STARVANE_RESOURCES) / "samples", {},
                           [](const core::Progress &) {});
        QVERIFY(made && !made->empty());
        const nlohmann::json oracle = askOracle(version);
        core::Rater rater(temporary.ledger(), packs);
        for (const QString &day : monthEnds) {
            core::ScoreRequest request;
            request.store = storeOf1688(temporary.ledger());
            request.on = core::parseDay(day.toStdString());
            const auto card = rater.score(request);
            QVERIFY(card);
            compare(*card, oracle.at(day.toStdString()), day);
        }
    }

private:
    static std::string storeOf1688(core::Ledger &ledger)
    {
        for (const core::Store &store : *ledger.stores()) {
            if (store.platform == "1688")
                return store.name;
        }
        return {};
    }

    static void
    compare(const core::ScoreCard &card, const nlohmann::json &oracle, const QString &day)
    {
        int compared = 0;
        for (const core::IndicatorScore &own : card.indicators) {
            if (!oracle["indicators"].contains(own.id))
                continue; // the back office alone knows it
            const nlohmann::json &other = oracle["indicators"][own.id];
            const std::string message = day.toStdString() + " " + own.id + ": "
                + std::to_string(own.numerator.value_or(-1)) + "/"
                + std::to_string(own.denominator.value_or(-1)) + ", " + other.dump();
            const bool hasEvents = own.denominator.value_or(0) > 0;
            QVERIFY2(!hasEvents || equals(own.numerator, other["numerator"]), message.c_str());
            QVERIFY2(!hasEvents || equals(own.denominator, other["denominator"]), message.c_str());
            QVERIFY2(equals(own.value, other["value"]), message.c_str());
            QVERIFY2(equals(own.score, other["score"]), message.c_str());
            ++compared;
        }
        QCOMPARE(compared, static_cast<int>(oracle["indicators"].size()));
        QVERIFY2(equals(card.composite, oracle["composite"]), qPrintable(day));
        QVERIFY2(equals(card.stars, oracle["stars"]), qPrintable(day));
    }
};

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
