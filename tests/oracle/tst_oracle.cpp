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

/// What a platform's sample store is asked.
struct Question {
    std::string platform;
    std::string card; // empty: the platform's first
    std::string version; // empty: whichever is in force
    QString asOf; // on the clock of the platform's zone
    QStringList days; // month ends, and the as-of day
};

QStringList monthEnds(int year, int month, const QString &last)
{
    QStringList days;
    for (QDate day(year, month, 1); days.size() < 12; day = day.addMonths(1))
        days << QDate(day.year(), day.month(), day.daysInMonth()).toString(Qt::ISODate);
    return days << last;
}

Question questionOf1688(const std::string &version)
{
    return {"1688", "", version, "2025-11-15 09:30:00", monthEnds(2024, 11, "2025-11-15")};
}

/// The packs with one version of 1688's card alone, so that any day is judged by it.
core::PackSet packsWith(const fs::path &folder, const std::string &version)
{
    fs::copy(fs::path(STARVANE_RESOURCES) / "platforms", folder, fs::copy_options::recursive);
    for (const std::string other : {"2021", "2022"}) {
        if (!version.starts_with(other))
            fs::remove(folder / "1688/cards" / ("service-" + other + ".toml"));
    }
    fs::remove(folder / "1688/tips.toml"); // they name indicators of both versions
    auto packs = core::PackSet::load({folder});
    if (!packs)
        throw std::runtime_error("the packs do not load");
    return *std::move(packs);
}

bool isExport(const fs::path &file)
{
    return file.extension() != ".toml" && file.extension() != ".md";
}

nlohmann::json askOracle(const Question &question)
{
    QStringList arguments = {QString(ORACLES) + "/oracle_"
                                 + QString::fromStdString(question.platform) + ".py",
                             "--as-of", question.asOf};
    if (!question.version.empty())
        arguments << "--version" << QString::fromStdString(question.version);
    if (!question.card.empty())
        arguments << "--card" << QString::fromStdString(question.card);
    for (const QString &day : question.days)
        arguments << "--day" << day;
    for (const auto &entry :
         fs::directory_iterator(fs::path(STARVANE_RESOURCES) / "samples" / question.platform)) {
        if (isExport(entry.path()))
            arguments << QString::fromStdString(entry.path().string());
    }
    QProcess oracle;
    oracle.start(PYTHON3, arguments);
    oracle.waitForFinished(240000);
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

std::string textOf(const core::IndicatorScore &own)
{
    return own.id + ": " + std::to_string(own.numerator.value_or(-1)) + "/"
        + std::to_string(own.denominator.value_or(-1));
}

} // namespace

/// The sample stores scored by the program and by scripts that read the exports, not the database,
/// and were written from the platforms' rules alone.
class TestOracle : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto made = core::fillDemo(m_temporary.ledger(), tests::packs(),
                                         fs::path(STARVANE_RESOURCES) / "samples", {},
                                         [](const core::Progress &) {});
        QVERIFY(made);
        QCOMPARE(made->size(), std::size_t(4));
        for (const core::Batch &batch : *m_temporary.ledger().batches())
            QVERIFY2(batch.rejected == 0, batch.file.c_str());
    }

    void agreesOn1688_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("2021") << "2021-01-01";
        QTest::newRow("2022") << "2022-11-01";
    }

    void agreesOn1688()
    {
        QFETCH(const QString, version);
        const QTemporaryDir folder;
        const core::PackSet packs =
            packsWith(tests::pathOf(folder.path()) / "packs", version.toStdString());
        compare(questionOf1688(version.toStdString()), packs);
    }

    void agreesOnJd()
    {
        compare({"jd", "", "", "2025-11-15 09:30:00", monthEnds(2024, 11, "2025-11-15")},
                tests::packs());
    }

    void agreesOnWish()
    {
        compare({"wish", "", "", "2019-09-22 21:00:00", monthEnds(2018, 9, "2019-09-22")},
                tests::packs());
    }

    void agreesOnWishExpress()
    {
        compare({"wish", "express", "", "2019-09-22 21:00:00", monthEnds(2018, 9, "2019-09-15")},
                tests::packs());
    }

    void agreesOnGeneric()
    {
        compare({"generic", "", "", "2025-11-15 09:00:00", monthEnds(2024, 11, "2025-11-15")},
                tests::packs());
    }

private:
    std::string storeOn(const std::string &platform)
    {
        for (const core::Store &store : *m_temporary.ledger().stores()) {
            if (store.platform == platform)
                return store.name;
        }
        return {};
    }

    void compare(const Question &question, const core::PackSet &packs)
    {
        const nlohmann::json oracle = askOracle(question);
        core::Rater rater(m_temporary.ledger(), packs);
        for (const QString &day : question.days) {
            core::ScoreRequest request;
            request.store = storeOn(question.platform);
            request.card = question.card;
            request.on = core::parseDay(day.toStdString());
            const auto card = rater.score(request);
            QVERIFY(card);
            compare(*card, oracle.at(day.toStdString()), day);
        }
    }

    static void
    compare(const core::ScoreCard &card, const nlohmann::json &oracle, const QString &day)
    {
        std::size_t compared = 0;
        for (const core::IndicatorScore &own : card.indicators) {
            if (!oracle["indicators"].contains(own.id))
                continue; // the back office alone knows it
            compare(own, oracle["indicators"][own.id], day.toStdString() + " ");
            ++compared;
        }
        QCOMPARE(compared, oracle["indicators"].size());
        if (oracle.contains("composite")) {
            QVERIFY2(equals(card.composite, oracle["composite"]), qPrintable(day));
            QVERIFY2(equals(card.stars, oracle["stars"]), qPrintable(day));
        }
    }

    static void
    compare(const core::IndicatorScore &own, const nlohmann::json &other, const std::string &where)
    {
        if (own.basis == core::Basis::Official)
            return; // typed in or imported as it is, where records say nothing
        const std::string message = where + textOf(own) + ", " + other.dump().substr(0, 300);
        const bool hasEvents = own.denominator.value_or(0) > 0;
        QVERIFY2(!hasEvents || equals(own.numerator, other["numerator"]), message.c_str());
        QVERIFY2(!hasEvents || equals(own.denominator, other["denominator"]), message.c_str());
        QVERIFY2(equals(own.value, other["value"]), message.c_str());
        if (other.contains("passes"))
            QVERIFY2(own.passes
                         == (other["passes"].is_null()
                                 ? std::optional<bool>()
                                 : std::optional(other["passes"].get<bool>())),
                     message.c_str());
        else
            QVERIFY2(equals(own.score, other["score"]), message.c_str());
        if (other.contains("products"))
            compareGroups(own, "product_id", other["products"], message);
    }

    static void compareGroups(const core::IndicatorScore &own, const std::string &by,
                              const nlohmann::json &other, const std::string &message)
    {
        for (const core::Grouping &grouping : own.groupings) {
            if (grouping.by != by)
                continue;
            QVERIFY2(grouping.groups.size() == other.size(), message.c_str());
            for (const core::GroupMeasure &group : grouping.groups) {
                QVERIFY2(other.contains(group.key), message.c_str());
                QVERIFY2(equals(group.numerator, other[group.key][0]), message.c_str());
                QVERIFY2(equals(group.denominator, other[group.key][1]), message.c_str());
            }
            return;
        }
        QVERIFY2(other.empty(), message.c_str());
    }

    tests::TemporaryLedger m_temporary;
};

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
