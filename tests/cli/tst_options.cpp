// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QTest>

using namespace starvane;
using app::UsageError;
using Problem = app::UsageError::Problem;
using Arguments = std::vector<std::string>;

Q_DECLARE_METATYPE(starvane::app::UsageError)

namespace {

/// The command of a command line that must be understood.
template <class C>
C commandOf(const Arguments &arguments)
{
    const auto options = app::parseOptions(arguments);
    return options ? std::get<C>(options->command) : throw std::runtime_error("not understood");
}

core::Day day(int year, unsigned month, unsigned dayOfMonth)
{
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth);
}

} // namespace

class OptionsTest final : public QObject {
    Q_OBJECT

private slots:
    void opensTheWindowWithoutACommand()
    {
        std::ignore = commandOf<app::OpenWindow>({});
        std::ignore = commandOf<app::OpenWindow>({"--language", "zh_CN"});
    }

    void takesFilesThatAreThereWithoutACommand()
    {
        const std::string file = std::string(STARVANE_TEST_DATA) + "/headers/jd-reception.csv";
        const auto window = commandOf<app::OpenWindow>({file});
        QCOMPARE(window.files.size(), std::size_t(1));
        QCOMPARE(window.files.front().string(), file);
        const std::vector<std::string> missing = {file, "/no/such/file.csv"};
        QVERIFY(!app::parseOptions(missing));
    }

    void takesGlobalOptionsBeforeAndAfterTheCommand_data()
    {
        QTest::addColumn<Arguments>("arguments");
        QTest::newRow("before") << Arguments{"--database", "数据.db", "--language",
                                             "zh_CN",      "--json",  "batches"};
        QTest::newRow("after") << Arguments{"batches", "--json",     "--database",
                                            "数据.db", "--language", "zh_CN"};
        QTest::newRow("with =") << Arguments{"batches", "--json", "--database=数据.db",
                                             "--language=zh_CN"};
    }

    void takesGlobalOptionsBeforeAndAfterTheCommand()
    {
        QFETCH(const Arguments, arguments);
        const auto options = app::parseOptions(arguments);
        QVERIFY(options);
        QVERIFY(std::holds_alternative<app::ListBatches>(options->command));
        QVERIFY(options->json);
        QVERIFY(options->database == std::filesystem::path(u8"数据.db"));
        QVERIFY(options->language == ui::Language::Chinese);
        QVERIFY(app::languageOption(arguments) == ui::Language::Chinese);
    }

    void readsStores()
    {
        std::ignore = commandOf<app::ListStores>({"stores"});
        const auto add = commandOf<app::AddStore>({"stores", "add", "岚山", "--platform", "1688"});
        QCOMPARE(add.name, std::string("岚山"));
        QCOMPARE(add.platform, std::string("1688"));
        const auto set = commandOf<app::SetStore>(
            {"stores", "set", "岚山", "peer.dispute", "0.002", "--from", "2022-10-01"});
        QCOMPARE(set.name, std::string("岚山"));
        QCOMPARE(set.key, std::string("peer.dispute"));
        QCOMPARE(set.value, std::string("0.002"));
        QVERIFY(set.from == day(2022, 10, 1));
    }

    void readsImport()
    {
        const auto import = commandOf<app::ImportFiles>(
            {"import", "--store", "岚山", "--platform", "1688", "--layout", "l.toml",
             "--exported-at", "2022-11-01 10:00", "--from", "2022-10-01", "--to", "2022-10-31",
             "订单.csv", "score", "a b.csv", "--json"});
        QCOMPARE(import.store, std::string("岚山"));
        QVERIFY(import.platform == "1688");
        QVERIFY(import.layout == std::filesystem::path("l.toml"));
        QVERIFY(import.exportedAt == "2022-11-01 10:00");
        QVERIFY(import.from == day(2022, 10, 1));
        QVERIFY(import.to == day(2022, 10, 31));
        const std::vector<std::filesystem::path> files = {u8"订单.csv", "score", "a b.csv"};
        QVERIFY(import.files == files);
    }

    void readsBatchesUndoAndRejects()
    {
        QVERIFY(commandOf<app::UndoBatch>({"undo", "3"}).batch == core::BatchId{3});
        const auto rejects = commandOf<app::ShowRejects>({"rejects", "3", "-o", "未导入.csv"});
        QVERIFY(rejects.batch == core::BatchId{3});
        QVERIFY(rejects.output == std::filesystem::path(u8"未导入.csv"));
    }

    void readsAReading()
    {
        const auto reading = commandOf<app::AddReading>({"reading", "--store", "A", "--indicator",
                                                         "composite", "--day", "2022-10-31",
                                                         "--value", "-1.5", "--score", "4.2"});
        QCOMPARE(reading.store, std::string("A"));
        QCOMPARE(reading.reading.indicator, std::string("composite"));
        QVERIFY(reading.reading.day == day(2022, 10, 31));
        QVERIFY(reading.reading.value == -1.5);
        QVERIFY(reading.reading.score == 4.2);
        QVERIFY(!reading.reading.peer);
    }

    void readsScoreTrendAndRecords()
    {
        const auto score =
            commandOf<app::ShowScore>({"score", "--store", "A", "--on", "2022-10-31", "--card",
                                       "express", "--from", "2022-10-01", "--to", "2022-10-31"});
        QVERIFY(score.request.on == day(2022, 10, 31));
        QCOMPARE(score.request.card, std::string("express"));
        QVERIFY((score.request.window == core::DayRange{day(2022, 10, 1), day(2022, 10, 31)}));

        const auto trend =
            commandOf<app::ShowTrend>({"trend", "--store", "A", "--indicator", "composite",
                                       "--from", "2022-10-01", "--to", "2022-10-01"});
        QVERIFY((trend.request.days == core::DayRange{day(2022, 10, 1), day(2022, 10, 1)}));

        const auto records = commandOf<app::ShowRecords>(
            {"records", "--store", "A", "--indicator", "dispute", "--which", "excluded"});
        QVERIFY(records.request.which == core::Verdict::Excluded);
        QVERIFY(!records.request.on);
    }

    void readsWhatExplains()
    {
        const auto causes = commandOf<app::ShowCauses>(
            {"causes", "--store", "A", "--indicator", "dispute", "--on", "2022-10-03"});
        QCOMPARE(causes.request.indicator, std::string("dispute"));
        QVERIFY(causes.request.on == day(2022, 10, 3));
        // A change may be asked for backwards.
        const auto composite = commandOf<app::ShowChange>(
            {"change", "--store", "A", "--from", "2022-10-03", "--to", "2022-10-01"});
        QVERIFY(composite.request.indicator.empty() && !composite.request.by);
        QVERIFY(composite.request.from == day(2022, 10, 3));
        QVERIFY(composite.request.to == day(2022, 10, 1));
        const auto groups =
            commandOf<app::ShowChange>({"change", "--store", "A", "--from", "2022-10-01", "--to",
                                        "2022-10-03", "--indicator", "x", "--by", "hour"});
        QVERIFY(groups.request.by == core::Dimension::Hour);
    }

    void readsDutiesAndPenalties()
    {
        const auto list =
            commandOf<app::ListDuties>({"duties", "--store", "A", "--at", "2018-11-01T00:30:00Z"});
        QCOMPARE(list.store, std::string("A"));
        QVERIFY(list.at == "2018-11-01T00:30:00Z");
        QVERIFY(!commandOf<app::ListDuties>({"duties", "--store", "A"}).at);
        const auto tick = commandOf<app::TickDuty>({"duties", "done", "x-1-43", "--note", "sent"});
        QCOMPARE(tick.id, std::string("x-1-43"));
        QCOMPARE(tick.note, std::string("sent"));
        QCOMPARE(commandOf<app::ShowPenalties>({"penalties", "--store", "A"}).store,
                 std::string("A"));
    }

    void helpWinsOverWhatIsMissing()
    {
        QCOMPARE(commandOf<app::ShowHelp>({"--help"}).topic, std::string());
        QCOMPARE(commandOf<app::ShowHelp>({"import", "--help"}).topic, std::string("import"));
        QCOMPARE(commandOf<app::ShowHelp>({"stores", "add", "-h"}).topic, std::string("stores"));
        QCOMPARE(commandOf<app::ShowHelp>({"help", "trend"}).topic, std::string("trend"));
        std::ignore = commandOf<app::ShowVersion>({"--version"});
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<Arguments>("arguments");
        QTest::addColumn<UsageError>("error");
        using A = Arguments;
        using E = UsageError;
        QTest::newRow("unknown command")
            << A{"scoer"} << E{.problem = Problem::UnknownCommand, .value = "scoer"};
        QTest::newRow("unknown option")
            << A{"score", "--stor", "A"}
            << E{.problem = Problem::UnknownOption, .value = "--stor", .command = "score"};
        QTest::newRow("one too many")
            << A{"score", "--store", "A", "B"}
            << E{.problem = Problem::Unexpected, .value = "B", .command = "score"};
        QTest::newRow("no store") << A{
            "score"} << E{.problem = Problem::Missing, .option = "--store", .command = "score"};
        QTest::newRow("empty store")
            << A{"score", "--store", ""}
            << E{.problem = Problem::Missing, .option = "--store", .command = "score"};
        QTest::newRow("no value") << A{"score", "--store"}
                                  << E{.problem = Problem::NeedsValue,
                                       .option = "--store",
                                       .command = "score"};
        QTest::newRow("twice") << A{
            "score", "--store", "A", "--store",
            "B"} << E{.problem = Problem::Repeated, .option = "--store", .command = "score"};
        QTest::newRow("language") << A{"--language", "de", "stores"}
                                  << E{.problem = Problem::NotAChoice,
                                       .option = "--language",
                                       .value = "de",
                                       .choices = {"zh_CN", "en"}};
        QTest::newRow("no such day") << A{"score", "--store", "A", "--on", "2022-02-30"}
                                     << E{.problem = Problem::NotADay,
                                          .option = "--on",
                                          .value = "2022-02-30",
                                          .command = "score"};
        QTest::newRow("half a range") << A{"score", "--store", "A", "--to", "2022-02-01"}
                                      << E{.problem = Problem::Together,
                                           .option = "--to",
                                           .value = "--from",
                                           .command = "score"};
        QTest::newRow("days the wrong way round")
            << A{"import", "--store", "A", "--from", "2022-02-02", "--to", "2022-02-01", "a.csv"}
            << E{.problem = Problem::WrongOrder,
                 .option = "--to",
                 .value = "2022-02-01",
                 .command = "import"};
        QTest::newRow("no file") << A{
            "import", "--store",
            "A"} << E{.problem = Problem::Missing, .option = "FILE", .command = "import"};
        QTest::newRow("no time") << A{"import", "--store", "A", "--exported-at", "noon", "a.csv"}
                                 << E{.problem = Problem::NotATime,
                                      .option = "--exported-at",
                                      .value = "noon",
                                      .command = "import"};
        QTest::newRow("trend without days")
            << A{"trend", "--store", "A", "--indicator", "x", "--to", "2022-02-01"}
            << E{.problem = Problem::Missing, .option = "--from", .command = "trend"};
        QTest::newRow("no such verdict")
            << A{"records", "--store", "A", "--indicator", "x", "--which", "bad"}
            << E{.problem = Problem::NotAChoice,
                 .option = "--which",
                 .value = "bad",
                 .choices = {"counted", "missed", "excluded"},
                 .command = "records"};
        QTest::newRow("a dimension of no indicator")
            << A{"change", "--store",    "A",    "--from", "2022-02-01",
                 "--to",   "2022-02-02", "--by", "hour"}
            << E{.problem = Problem::Together,
                 .option = "--by",
                 .value = "--indicator",
                 .command = "change"};
        QTest::newRow("no such dimension")
            << A{"change",     "--store",     "A", "--from", "2022-02-01", "--to",
                 "2022-02-02", "--indicator", "x", "--by",   "colour"}
            << E{.problem = Problem::NotAChoice,
                 .option = "--by",
                 .value = "colour",
                 .choices = {"product", "carrier", "agent", "reason", "kind", "country", "hour",
                             "weekday"},
                 .command = "change"};
        QTest::newRow("nothing to read")
            << A{"reading", "--store", "A", "--indicator", "x", "--day", "2022-02-01"}
            << E{.problem = Problem::NothingToStore,
                 .choices = {"--value", "--score", "--peer", "--excellent"},
                 .command = "reading"};
        QTest::newRow("no number") << A{"reading", "--store",    "A",       "--indicator", "x",
                                        "--day",   "2022-02-01", "--value", "nan"}
                                   << E{.problem = Problem::NotANumber,
                                        .option = "--value",
                                        .value = "nan",
                                        .command = "reading"};
        QTest::newRow("no batch") << A{"undo", "orders.csv"}
                                  << E{.problem = Problem::NotABatch,
                                       .value = "orders.csv",
                                       .command = "undo"};
        QTest::newRow("duties at no time") << A{"duties", "--store", "A", "--at", "noon"}
                                           << E{.problem = Problem::NotATime,
                                                .option = "--at",
                                                .value = "noon",
                                                .command = "duties"};
        QTest::newRow("duties of no store")
            << A{"duties"}
            << E{.problem = Problem::Missing, .option = "--store", .command = "duties"};
        QTest::newRow("no duty to tick")
            << A{"duties", "done"}
            << E{.problem = Problem::Missing, .option = "ID", .command = "duties"};
        QTest::newRow("store without platform")
            << A{"stores", "add", "A"}
            << E{.problem = Problem::Missing, .option = "--platform", .command = "stores"};
    }

    void saysWhatIsWrong()
    {
        QFETCH(const Arguments, arguments);
        QFETCH(const UsageError, error);
        const auto options = app::parseOptions(arguments);
        QVERIFY(!options);
        QVERIFY2(options.error() == error, qPrintable(app::describe(options.error())));
    }
};

QTEST_APPLESS_MAIN(OptionsTest)
#include "tst_options.moc"
