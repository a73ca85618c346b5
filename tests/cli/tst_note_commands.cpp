// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

const QByteArray orders = "order_no,created_at,ship_by,status\n"
                          "43,2023-03-01 12:00:00,2023-03-03 12:00:00,paid\n";

const QByteArray germanOrders = "Vorgang,Zeitpunkt\n9,2023-03-01 12:00:00\n";
const QByteArray germanLayout = "id = \"german\"\nplatform = \"generic\"\n"
                                "name = { zh_CN = \"德文订单\", en = \"German orders\" }\n"
                                "[order.columns]\n"
                                "order_no = [\"Vorgang\"]\ncreated_at = [\"Zeitpunkt\"]\n";

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

/// What a seller keeps beside the records, on the command line.
class NoteCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void keepsPromotions()
    {
        const Program program;
        addStore(program);
        const Run added = program.run(
            words("promotions add 双11 --store A --from 2022-11-01 --to 2022-11-11 --json"));
        QVERIFY2(added.code == 0, qPrintable(added.err));
        const QJsonObject expected{{QStringLiteral("id"), 1},
                                   {QStringLiteral("name"), QStringLiteral("双11")},
                                   {QStringLiteral("from"), QStringLiteral("2022-11-01")},
                                   {QStringLiteral("to"), QStringLiteral("2022-11-11")}};
        QCOMPARE(added.json().array(), QJsonArray{expected});
        const Run table = program.run(words("promotions --store A"));
        QVERIFY2(table.out.contains("1  2022-11-01  2022-11-11  双11\n"), table.out.constData());

        QCOMPARE(program.run(words("promotions remove 2 --store A")).code, 1);
        QCOMPARE(program.run(words("promotions remove one --store A")).code, 2);
        QCOMPARE(program.run(words("promotions add X --store A --from 2022-11-01")).code, 2);
        const Run removed = program.run(words("promotions remove 1 --store A --json"));
        QCOMPARE(removed.json().array(), QJsonArray());
    }

    void followsAdvice()
    {
        const Program program;
        addStore(program);
        const Run adopted = program.run(
            words("advice adopt hand-over-in-time --store A --on 2023-03-01 --note 夜班 --json"));
        QVERIFY2(adopted.code == 0, qPrintable(adopted.err));
        const QJsonObject advice = adopted.json().array().at(0).toObject();
        QCOMPARE(textOf(advice, "tip"), QStringLiteral("hand-over-in-time"));
        QCOMPARE(textOf(advice, "indicator"), QStringLiteral("on_time_handover"));
        QCOMPARE(textOf(advice, "adopted_on"), QStringLiteral("2023-03-01"));
        QCOMPARE(textOf(advice, "note"), QStringLiteral("夜班"));
        QCOMPARE(textOf(advice, "verdict"), QStringLiteral("too_early"));
        QVERIFY(advice.value(QStringLiteral("difference")).isNull());
        const Run table = program.run(words("advice --store A"));
        QVERIFY2(table.out.contains("too early to tell"), table.out.constData());

        const Run unknown = program.run(words("advice adopt nothing --store A"));
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(QStringLiteral("hand-over-in-time")),
                 qPrintable(unknown.err));
        const Run dropped =
            program.run(words("advice drop hand-over-in-time --store A --on 2023-03-01 --json"));
        QCOMPARE(dropped.json().array(), QJsonArray()); // on the very day: it never was
    }

    void keepsLayouts()
    {
        const Program program;
        addStore(program);
        program.write(QStringLiteral("g.csv"), germanOrders);
        program.write(QStringLiteral("g.toml"), germanLayout);
        QCOMPARE(program.run(words("import --store A g.csv")).code, 1);
        const Run added = program.run(words("layouts add g.toml --json"));
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QCOMPARE(textOf(added.json().array().at(0).toObject(), "layout"), QStringLiteral("german"));
        const Run imported = program.run(words("import --store A g.csv --json"));
        QVERIFY2(imported.code == 0, qPrintable(imported.err));
        QVERIFY(imported.out.contains("\"layout\": \"german\""));
        QCOMPARE(program.run(words("layouts remove german")).code, 0);
        QCOMPARE(program.run(words("layouts remove german")).code, 1);
        program.write(QStringLiteral("bad.toml"), "id = \"bad\"\n");
        const Run bad = program.run(words("layouts add bad.toml"));
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.err.contains(QStringLiteral("bad.toml")), qPrintable(bad.err));
    }

    void warnsWithItsExitCode()
    {
        const Program program;
        addStore(program);
        const Run none = program.run(words("check --alarms"));
        QCOMPARE(none.code, 0);
        QVERIFY2(none.out.contains("No alarm is set."), none.out.constData());
        QCOMPARE(
            program.run(words("check --alarms --json")).json().object(),
            (QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("alarms"), QJsonArray()}}));

        QCOMPARE(program.run(words("stores set A alarm.data_days 7")).code, 0); // data of 2023
        QCOMPARE(program.run(words("stores set A alarm.duty_hours 48")).code, 0);
        const Run json = program.run(words("check --alarms --json"));
        QCOMPARE(json.code, 3);
        QCOMPARE(json.json().object().value(QStringLiteral("ok")), QJsonValue(false));
        const QJsonArray alarms = json.json().object().value(QStringLiteral("alarms")).toArray();
        QCOMPARE(alarms.size(), 2);
        QCOMPARE(textOf(alarms.at(0).toObject(), "alarm"), QStringLiteral("duty"));
        QCOMPARE(textOf(alarms.at(1).toObject(), "id"), QStringLiteral("order"));
        const Run text = program.run(words("check --alarms"));
        QCOMPARE(text.code, 3);
        QVERIFY2(text.out.contains("A – Hand over an order: 0 overdue, 1 due within 48 h"),
                 text.out.constData());
        const Run chinese = program.run(words("check --alarms --language zh_CN"));
        QVERIFY2(chinese.out.contains("48 小时内到期 1 项"), chinese.out.constData());

        QCOMPARE(program.run(words("check")).code, 0); // as ever
        QCOMPARE(program.run(words("check --json")).json().object(),
                 (QJsonObject{{QStringLiteral("ok"), true}}));
        QCOMPARE(program.run(words("stores set A alarm.data_days off")).code, 0);
        QCOMPARE(program.run(words("stores set A alarm.duty_hours off")).code, 0);
        QCOMPARE(program.run(words("check --alarms")).code, 0);
        QCOMPARE(program.run(words("stores set A alarm.composite 9")).code, 2);
    }

    void tellsOwnPacks()
    {
        const Program program;
        addStore(program);
        QVERIFY(QDir().mkpath(program.path(QStringLiteral("data/starvane/platforms/shop"))));
        program.write(QStringLiteral("data/starvane/platforms/shop/pack.toml"),
                      "id = \"shop\"\nname = 1\n");
        const Run check = program.run(words("check"));
        QCOMPARE(check.code, 1);
        QVERIFY2(check.out.contains("is sound"), check.out.constData());
        QVERIFY2(check.err.contains(QStringLiteral("pack.toml")), qPrintable(check.err));
        QCOMPARE(program.run(words("score --store A --json")).code, 0); // the others do
    }

private:
    static void addStore(const Program &program)
    {
        program.write(QStringLiteral("a.csv"), orders);
        const Run run = program.run(words("import --store A --platform generic a.csv"));
        QVERIFY2(run.code == 0, qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(NoteCommandsTest)
#include "tst_note_commands.moc"
