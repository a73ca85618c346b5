// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

const QByteArray ordersHeader =
    "订单编号,买家会员名,实付款(元),订单状态,订单创建时间,订单付款时间,货品标题,数量\n";

/// Three good orders, the second one of two kinds of goods, and a row with a day that is none.
const QByteArray orders = ordersHeader
    + "4300000000000000001,甲,10.00,交易成功,2022-10-01 08:00:00,2022-10-01 09:00:00,杯,1\n"
      "4300000000000000002,乙,20.00,等待买家收货,2022-10-02 08:00:00,2022-10-02 09:00:00,盘,2\n"
      ",,,,,,碗,1\n"
      "4300000000000000003,丙,30.00,交易成功,2022-10-03 08:00:00,2026-13-01 09:00:00,杯,1\n"
      "\n"
      "4300000000000000004,丁,40.00,交易成功,2022-10-04 08:00:00,2022-10-04 09:00:00,杯,1\n";

/// The same orders without the bad row, the second one further on.
const QByteArray laterOrders = ordersHeader
    + "4300000000000000001,甲,10.00,交易成功,2022-10-01 08:00:00,2022-10-01 09:00:00,杯,1\n"
      "4300000000000000002,乙,20.00,交易成功,2022-10-02 08:00:00,2022-10-02 09:00:00,盘,2\n"
      ",,,,,,碗,1\n"
      "4300000000000000005,戊,50.00,交易成功,2022-10-05 08:00:00,2022-10-05 09:00:00,杯,1\n";

QJsonObject batchOf(const Run &run)
{
    return run.json().object().value(QStringLiteral("batches")).toArray().at(0).toObject();
}

int count(const QJsonObject &batch, const char *key)
{
    return batch.value(QLatin1String(key)).toInt(-1);
}

} // namespace

/// What a seller and a script do with the program, on files like the platform's.
class CommandLineTest final : public QObject {
    Q_OBJECT

private slots:
    void importsAndCounts()
    {
        const Program program;
        const Run run = importOrders(program);
        QCOMPARE(run.code, 1); // a row could not be used
        QVERIFY2(run.json().isObject(), run.out.constData());
        const QJsonObject batch = batchOf(run);
        QCOMPARE(batch.keys().size(), 10);
        QCOMPARE(batch.value(QStringLiteral("file")).toString(), QStringLiteral("订单 十月.csv"));
        QCOMPARE(batch.value(QStringLiteral("layout")).toString(), QStringLiteral("1688-orders"));
        QCOMPARE(batch.value(QStringLiteral("encoding")).toString(), QStringLiteral("UTF-8"));
        QVERIFY(batch.value(QStringLiteral("records")).toArray().contains(QStringLiteral("order")));
        QCOMPARE(count(batch, "rows"), 5);
        QCOMPARE(count(batch, "added"), 3);
        QCOMPARE(count(batch, "updated"), 0);
        QCOMPARE(count(batch, "unchanged"), 0);
        QCOMPARE(count(batch, "rejected"), 1);
        const QString place = QStringLiteral("Row 5, column 订单付款时间: “2026-13-01 09:00:00”");
        QVERIFY2(run.err.contains(place), qPrintable(run.err));
        QVERIFY2(run.err.contains(QStringLiteral("starvane rejects ")), qPrintable(run.err));
    }

    void saysThatTheVeryFileIsNothingNew()
    {
        const Program program;
        std::ignore = importOrders(program);
        const Run again = importOrders(program);
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json().object().value(QStringLiteral("batches")).toArray().size(), 0);
        QVERIFY2(again.err.contains(QStringLiteral("imported before")), qPrintable(again.err));
        QCOMPARE(program.run(words("batches --json")).json().array().size(), 1);
    }

    void updatesWhatIsNewer()
    {
        const Program program;
        std::ignore = importOrders(program);
        program.write(QStringLiteral("b.csv"), laterOrders);
        const Run run = program.run(words("import --store 岚山 --json b.csv"));
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.isEmpty(), qPrintable(run.err));
        const QJsonObject batch = batchOf(run);
        QCOMPARE(count(batch, "rows"), 4);
        QCOMPARE(count(batch, "added"), 1);
        QCOMPARE(count(batch, "updated"), 1);
        QCOMPARE(count(batch, "unchanged"), 1);
        QCOMPARE(count(batch, "rejected"), 0);
    }

    void showsRejectedRows()
    {
        const Program program;
        const QString id = QString::number(count(batchOf(importOrders(program)), "batch"));
        const Run table = program.run({QStringLiteral("rejects"), id});
        QCOMPARE(table.code, 0);
        QVERIFY2(table.out.contains("订单付款时间"), table.out.constData());

        const Run json = program.run({QStringLiteral("rejects"), id, QStringLiteral("--json")});
        const QJsonObject reject = json.json().array().at(0).toObject();
        QCOMPARE(count(reject, "row"), 5);
        QCOMPARE(reject.value(QStringLiteral("reason")).toString(), QStringLiteral("not_a_date"));
        QVERIFY2(!json.out.contains("丙"), "a buyer's name is never stored");

        const Run csv = program.run(
            {QStringLiteral("rejects"), id, QStringLiteral("-o"), QStringLiteral("未导入.csv")});
        QCOMPARE(csv.code, 0);
        const QByteArray text = program.read(QStringLiteral("未导入.csv"));
        QVERIFY(text.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(text.count("\r\n"), 2);
        QVERIFY2(text.contains("4300000000000000003"), text.constData());
    }

    void importsCorrectedRejects()
    {
        const Program program;
        const QString id = QString::number(count(batchOf(importOrders(program)), "batch"));
        std::ignore = program.run(
            {QStringLiteral("rejects"), id, QStringLiteral("-o"), QStringLiteral("r.csv")});
        QByteArray text = program.read(QStringLiteral("r.csv"));
        program.write(QStringLiteral("r.csv"), text.replace("2026-13-01", "2022-10-03"));
        const Run run = program.run(words("import --store 岚山 --json r.csv"));
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QCOMPARE(count(batchOf(run), "added"), 1);
    }

    void takesAnImportBack()
    {
        const Program program;
        const int id = count(batchOf(importOrders(program)), "batch");
        const Run undone = program.run({QStringLiteral("undo"), QString::number(id)});
        QVERIFY2(undone.code == 0, qPrintable(undone.err));
        QCOMPARE(program.run(words("batches --json")).json().array().size(), 0);
        QCOMPARE(count(batchOf(importOrders(program)), "added"), 3);

        const Run unknown = program.run(words("undo 4711"));
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(QStringLiteral("4711")), qPrintable(unknown.err));
    }

    void listsAndAddsStores()
    {
        const Program program;
        const Run none = program.run(words("stores --json"));
        QCOMPARE(none.code, 0);
        QVERIFY(none.json().isArray());
        QCOMPARE(program.run(words("stores add 岚山 --platform 1688")).code, 0);
        const QJsonArray stores = program.run(words("stores --json")).json().array();
        const QJsonObject expected{{QStringLiteral("store"), QStringLiteral("岚山")},
                                   {QStringLiteral("platform"), QStringLiteral("1688")}};
        QCOMPARE(stores, QJsonArray{expected});

        const Run twice = program.run(words("stores add 岚山 --platform 1688"));
        QCOMPARE(twice.code, 1);
        const Run platform = program.run(words("stores add B --platform nix"));
        QCOMPARE(platform.code, 1);
        QVERIFY2(platform.err.contains(QStringLiteral("1688")), qPrintable(platform.err));
    }

    void namesTheStoresThereAre()
    {
        const Program program;
        std::ignore = program.run(words("stores add 岚山 --platform 1688"));
        const Run score = program.run(words("score --store 岚 --json"));
        QCOMPARE(score.code, 1);
        QVERIFY(score.out.isEmpty());
        QVERIFY2(score.err.contains(QStringLiteral("岚山")), qPrintable(score.err));

        program.write(QStringLiteral("a.csv"), orders);
        const Run import = program.run(words("import --store 岚 --json a.csv"));
        QCOMPARE(import.code, 1);
        QCOMPARE(import.json().object().value(QStringLiteral("batches")).toArray().size(), 0);
        const Run other = program.run(words("import --store 岚山 --platform generic a.csv"));
        QCOMPARE(other.code, 1);
        QVERIFY2(other.err.contains(QStringLiteral("1688")), qPrintable(other.err));
    }

    void saysWhichLayoutsComeClose()
    {
        const Program program;
        QByteArray renamed = orders;
        renamed.replace("订单创建时间", "某个时间");
        program.write(QStringLiteral("新表.csv"), renamed);
        const Run run = program.run(words("import --store 岚山 --platform 1688 --json 新表.csv"));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.json().object().value(QStringLiteral("batches")).toArray().size(), 0);
        QVERIFY2(run.err.contains(QStringLiteral("新表.csv")), qPrintable(run.err));
        QVERIFY2(run.err.contains(QStringLiteral("1688-orders")), qPrintable(run.err));
        QVERIFY2(run.err.contains(QStringLiteral("订单创建时间")), qPrintable(run.err));
    }

    void goesOnAfterAFileThatFails()
    {
        const Program program;
        program.write(QStringLiteral("leer.csv"), {});
        program.write(QStringLiteral("b.csv"), laterOrders);
        const Run run =
            program.run(words("import --store A --platform 1688 --json nix.csv leer.csv b.csv"));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.json().object().value(QStringLiteral("batches")).toArray().size(), 1);
        QVERIFY2(run.err.contains(QStringLiteral("nix.csv")), qPrintable(run.err));
        QVERIFY2(run.err.contains(QStringLiteral("leer.csv is empty")), qPrintable(run.err));
    }

    void takesAHeaderWithoutRowsAsNothingHappened()
    {
        const Program program;
        program.write(QStringLiteral("empty.csv"), ordersHeader);
        const Run run = program.run(words("import --store A --platform 1688 --json empty.csv "
                                          "--from 2022-10-01 --to 2022-10-31"));
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QCOMPARE(count(batchOf(run), "rows"), 0);
        const QString period = QStringLiteral("nothing happened from 1 Oct 2022 to 31 Oct 2022");
        QVERIFY2(run.err.contains(period), qPrintable(run.err));
    }

    void scoresAndTracesTheScore()
    {
        const Program program;
        program.write(QStringLiteral("b.csv"), laterOrders);
        std::ignore = program.run(words("import --store A --platform 1688 b.csv"));
        const Run score = program.run(words("score --store A --json"));
        QVERIFY2(score.code == 0, qPrintable(score.err));
        const QJsonObject card = score.json().object();
        QCOMPARE(card.value(QStringLiteral("platform")).toString(), QStringLiteral("1688"));
        QCOMPARE(card.value(QStringLiteral("as_of")).toString(),
                 QStringLiteral("2022-10-05T01:00:00Z"));
        QVERIFY(card.value(QStringLiteral("composite")).isNull());
        for (const auto indicator : card.value(QStringLiteral("indicators")).toArray())
            QVERIFY(indicator.toObject().contains(QStringLiteral("module")));

        const Run table = program.run(words("score --store A"));
        QCOMPARE(table.code, 0);
        QVERIFY2(!table.out.isEmpty(), "people get a table");
        const Run trend = program.run(words("trend --store A --indicator fulfilment --from "
                                            "2022-10-01 --to 2022-10-05 --json"));
        QCOMPARE(trend.json().array().size(), 5);
        const Run records =
            program.run(words("records --store A --indicator fulfilment --which counted --json"));
        QVERIFY(records.json().isArray());
        const Run causes = program.run(words("causes --store A --indicator fulfilment --json"));
        QCOMPARE(causes.json().object().value(QStringLiteral("counted")).toInt(),
                 static_cast<int>(records.json().array().size()));
        const Run change =
            program.run(words("change --store A --from 2022-10-02 --to 2022-10-05 --language en"));
        QVERIFY2(change.code == 0 && change.out.contains("There is no composite on both days"),
                 change.out.constData());
        const Run unknown =
            program.run(words("change --store A --from 2022-10-02 --to 2022-10-05 --indicator x"));
        QCOMPARE(unknown.code, 1);
    }

    void keepsAReading()
    {
        const Program program;
        std::ignore = program.run(words("stores add A --platform 1688"));
        const Run reading = program.run(
            words("reading --store A --indicator fulfilment --day 2022-10-31 --value 0.93"));
        QVERIFY2(reading.code == 0, qPrintable(reading.err));
        const Run score = program.run(words("score --store A --on 2022-10-31 --json"));
        const QJsonObject card = score.json().object();
        for (const auto value : card.value(QStringLiteral("indicators")).toArray()) {
            const QJsonObject indicator = value.toObject();
            if (indicator.value(QStringLiteral("id")) != QStringLiteral("fulfilment"))
                continue;
            QCOMPARE(indicator.value(QStringLiteral("value")).toDouble(), 0.93);
            QCOMPARE(indicator.value(QStringLiteral("basis")).toString(),
                     QStringLiteral("official"));
        }
        const Run unknown =
            program.run(words("reading --store A --indicator nix --day 2022-10-31 --value 0.93"));
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(QStringLiteral("fulfilment")), qPrintable(unknown.err));
    }

    void setsAStore()
    {
        const Program program;
        std::ignore = program.run(words("stores add A --platform 1688"));
        const auto set = [&](const char *rest) {
            return program.run(words("stores set A") + words(rest));
        };
        QCOMPARE(set("peer.fulfilment 0.97 --from 2022-10-01").code, 0);
        QCOMPARE(set("zone Asia/Urumqi").code, 0);
        QVERIFY(set("nonsense 1").code != 0);
        QVERIFY(set("share.fulfilment lots").code != 0);
    }

    void checksTheDatabase()
    {
        const Program program;
        std::ignore = importOrders(program);
        const Run run = program.run(words("check --json"));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json().object(), (QJsonObject{{QStringLiteral("ok"), true}}));
    }

    void refusesWhatIsNoDatabase()
    {
        const Program program;
        const QByteArray text(4096, 'x');
        program.write(QStringLiteral("store.db"), text);
        const Run run = program.run(words("stores"));
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(QStringLiteral("store.db")), qPrintable(run.err));
        QCOMPARE(program.read(QStringLiteral("store.db")), text);
    }

    void makesItsOwnDatabase()
    {
        const Program program;
        const Run run = program.runBare(words("stores add A --platform 1688"));
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY(!program.read(QStringLiteral("data/starvane/starvane.db")).isEmpty());
    }

    void speaksChinese()
    {
        Program program;
        program.setLanguage(QStringLiteral("zh_CN.UTF-8"));
        const Run import = importOrders(program);
        const QString reject = QStringLiteral("第 5 行“订单付款时间”列");
        QVERIFY2(import.err.contains(reject), qPrintable(import.err));
        const Run table = program.run(words("score --store 岚山"));
        QVERIFY2(table.out.contains("发货履约率"), table.out.constData());
        const Run unknown = program.run(words("score --store 岚"));
        QVERIFY2(unknown.err.contains(QStringLiteral("没有店铺“岚”")), qPrintable(unknown.err));
    }

private:
    static Run importOrders(const Program &program)
    {
        program.write(QStringLiteral("订单 十月.csv"), orders);
        return program.run(words("import --store 岚山 --platform 1688 --json")
                           + QStringList{QStringLiteral("订单 十月.csv")});
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
