// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace {

// A1 and A2 of 10 October are late, A3 of the 11th is in time, A4 of the 12th was never sent.
const QByteArray orders = "订单编号,订单创建时间,订单付款时间,发货时间,揽收时间\n"
                          "A1,2022-10-10 09:00:00,2022-10-10 10:00:00,2022-10-19 10:00:00,\n"
                          "A2,2022-10-10 09:00:00,2022-10-10 11:00:00,2022-10-20 10:00:00,\n"
                          "A3,2022-10-11 09:00:00,2022-10-11 10:00:00,2022-10-11 12:00:00,\n"
                          "A4,2022-10-12 09:00:00,2022-10-12 10:00:00,,\n";

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

void importOrders(const Program &program)
{
    program.write(QStringLiteral("o.csv"), orders);
    Run run = program.run(words("import --store A --platform 1688 o.csv --exported-at")
                          + QStringList{QStringLiteral("2022-10-20 12:00:00")});
    QVERIFY2(run.code == 0, qPrintable(run.err));
}

QJsonObject jsonOf(const Program &program, const char *line)
{
    const Run run = program.run(words(line));
    if (run.code != 0)
        qWarning("%s", qPrintable(run.err));
    return run.json().object();
}

QJsonObject entry(const QJsonArray &array, const char *key, const QJsonValue &value)
{
    for (const QJsonValue &one : array) {
        if (one.toObject().value(QLatin1String(key)) == value)
            return one.toObject();
    }
    return {};
}

QJsonArray array(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toArray();
}

QJsonObject object(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toObject();
}

QJsonObject leaving(const char *day, int failures)
{
    return {{QStringLiteral("day"), QString::fromLatin1(day)},
            {QStringLiteral("indicator"), QStringLiteral("fulfilment")},
            {QStringLiteral("failures"), failures}};
}

} // namespace

/// plan, and the projection of score.
class PlanCommandTest final : public QObject {
    Q_OBJECT

private slots:
    // The window of 30 days ends on the day before the day asked for: the orders of 10 October
    // count until 9 November. Afterwards one of two, none of one, and nothing is in time.
    void theProjectionTellsWhenFailuresLeave()
    {
        const Program program;
        importOrders(program);
        const QJsonObject projection =
            object(jsonOf(program, "score --store A --on 2022-10-20 --json"), "projection");
        QCOMPARE(projection.value(QStringLiteral("days")).toInt(), 60);
        const QJsonObject fulfilment =
            entry(array(projection, "indicators"), "id", QStringLiteral("fulfilment"));
        const QJsonArray values = array(object(fulfilment, "nothing_new"), "values");
        QCOMPARE(values.size(), 60);
        QCOMPARE(values.at(0).toDouble(), 0.25); // 21 October
        QCOMPARE(values.at(19).toDouble(), 0.25); // 9 November
        QCOMPARE(values.at(20).toDouble(), 0.5); // 10 November
        QCOMPARE(values.at(21).toDouble(-1), 0.0); // 11 November
        QVERIFY(values.at(22).isNull()); // 12 November
        QJsonArray own;
        for (const QJsonValue &one : array(projection, "leaving")) {
            if (one.toObject().value(QStringLiteral("indicator"))
                == QJsonValue(QStringLiteral("fulfilment")))
                own.append(one);
        }
        QCOMPARE(own, (QJsonArray{leaving("2022-11-10", 2), leaving("2022-11-12", 1)}));
    }

    // From 12 November only orders of the days to come count, and none of them fails.
    void theProjectionTellsWhenNothingFailsAnyMore()
    {
        const Program program;
        importOrders(program);
        const QJsonObject projection =
            object(jsonOf(program, "score --store A --on 2022-10-20 --json"), "projection");
        const QJsonObject fulfilment =
            entry(array(projection, "indicators"), "id", QStringLiteral("fulfilment"));
        const QJsonObject best = object(fulfilment, "no_more_failures");
        QVERIFY(array(best, "values").at(21).toDouble() < 1);
        QCOMPARE(array(best, "values").at(22).toDouble(), 1.0);
        QCOMPARE(array(best, "scores").at(22).toDouble(), 5.0);
        const QJsonObject five = entry(array(projection, "stars"), "stars", 5.0);
        QString firstDay;
        for (const QJsonValue &day : array(object(projection, "scenarios"), "no_more_failures")) {
            if (firstDay.isEmpty() && day.toObject().value(QStringLiteral("stars")).toDouble() >= 5)
                firstDay = day.toObject().value(QStringLiteral("day")).toString();
        }
        QVERIFY(!firstDay.isEmpty());
        QCOMPARE(five.value(QStringLiteral("first_day")).toString(), firstDay);
        QVERIFY(five.value(QStringLiteral("nothing_new")).isNull());
    }

    void aScoreOverOtherDaysHasNoProjection()
    {
        const Program program;
        importOrders(program);
        const QJsonObject score =
            jsonOf(program, "score --store A --from 2022-10-10 --to 2022-10-12 --json");
        QVERIFY(!score.isEmpty());
        QVERIFY(object(score, "projection").isEmpty());
    }

    void aPlanSaysWhatItTakes()
    {
        const Program program;
        importOrders(program);
        const QJsonObject plan =
            jsonOf(program, "plan --store A --on 2022-10-20 --target 4.5 --json");
        QCOMPARE(plan.value(QStringLiteral("target")).toDouble(), 4.5);
        QCOMPARE(plan.value(QStringLiteral("reached")).toBool(), true);
        QCOMPARE(plan.value(QStringLiteral("on")).toString(), QStringLiteral("2022-10-20"));
        QVERIFY(plan.value(QStringLiteral("day")).toString()
                >= plan.value(QStringLiteral("first_day")).toString());
        QVERIFY(plan.value(QStringLiteral("planned_composite")).toDouble()
                >= plan.value(QStringLiteral("needed_composite")).toDouble() - 1e-9);
        int effort = 0;
        for (const QJsonValue &step : array(plan, "steps"))
            effort += step.toObject().value(QStringLiteral("effort")).toInt();
        QVERIFY(effort > 0);
        QCOMPARE(plan.value(QStringLiteral("effort")).toInt(), effort);
        const QJsonObject step =
            entry(array(plan, "steps"), "indicator", QStringLiteral("fulfilment"));
        // A4, of 12 October, counts until 11 November: 23 days from the 20th it is gone.
        QCOMPARE(step.value(QStringLiteral("days_until_old_failures_leave")).toInt(), 23);
        QCOMPARE(step.value(QStringLiteral("failures_to_avoid")),
                 step.value(QStringLiteral("effort")));
    }

    void aPlanIsTold()
    {
        const Program program;
        importOrders(program);
        const Run english = program.run(words("plan --store A --on 2022-10-20 --target 4.5"));
        QVERIFY2(english.code == 0, qPrintable(english.err));
        QVERIFY2(english.out.startsWith("4.5 stars on "), english.out.constData());
        QVERIFY(english.out.contains("On-time fulfilment"));
        const Run chinese =
            program.run(words("plan --store A --on 2022-10-20 --target 4.5 --language zh_CN"));
        QVERIFY2(chinese.out.contains("发货履约率"), chinese.out.constData());
    }

    void whatCannotBePlannedIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        QTest::newRow("no store") << "plan --target 4.5" << 2 << "--store";
        QTest::newRow("no number") << "plan --store A --target five" << 2 << "five";
        QTest::newRow("unknown store") << "plan --store B" << 1 << "B";
        QTest::newRow("unknown card") << "plan --store A --card nix" << 1 << "nix";
    }

    void whatCannotBePlannedIsSaid()
    {
        QFETCH(const QString, line);
        QFETCH(const int, code);
        QFETCH(const QString, told);
        const Program program;
        importOrders(program);
        const Run run = program.run(line.split(QLatin1Char(' ')));
        QCOMPARE(run.code, code);
        QVERIFY2(run.err.contains(told), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    }

    void aCardWithoutStarsHasNoPlan()
    {
        const Program program;
        QCOMPARE(program.run(words("stores add W --platform wish")).code, 0);
        const QJsonObject plan = jsonOf(program, "plan --store W --card express --json");
        QVERIFY(plan.value(QStringLiteral("target")).isNull());
        QCOMPARE(array(plan, "steps"), QJsonArray());
        const Run told = program.run(words("plan --store W --card express"));
        QCOMPARE(told.code, 0);
        QVERIFY2(told.out.contains("no composite"), told.out.constData());
    }
};

QTEST_GUILESS_MAIN(PlanCommandTest)
#include "tst_plan_command.moc"
