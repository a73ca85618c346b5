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

/// Two orders of a shop, to be handed over by noon of 3 and 4 March 2023, UTC.
const QByteArray orders = "order_no,created_at,ship_by,status,amount\n"
                          "43,2023-03-01 12:00:00,2023-03-03 12:00:00,paid,19.90\n"
                          "44,2023-03-01 13:00:00,2023-03-04 12:00:00,paid,5.00\n";

const QByteArray penalties = "Penalty Date,Order ID,Penalty,Policy,Reason,Dispute Status\n"
                             "2018-11-02T18:05:00,o1,2.00,Order Cancellation Policy,,\n";

} // namespace

/// Duties and penalties on the command line.
class DutyCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void listsDuties()
    {
        const Program program;
        importOrders(program);
        const Run json = program.run(words("duties --store A --at 2023-03-04T00:00:00Z --json"));
        QVERIFY2(json.code == 0, qPrintable(json.err));
        const QJsonArray duties = json.json().array();
        QCOMPARE(duties.size(), 2);
        const QJsonObject expected{
            {QStringLiteral("id"), QStringLiteral("hand_over-1-43")},
            {QStringLiteral("duty"), QStringLiteral("hand_over")},
            {QStringLiteral("record"), QStringLiteral("order")},
            {QStringLiteral("no"), QStringLiteral("43")},
            {QStringLiteral("due_at"), QStringLiteral("2023-03-03T12:00:00Z")},
            {QStringLiteral("overdue"), true}};
        QCOMPARE(duties.at(0).toObject(), expected);
        QCOMPARE(duties.at(1).toObject().value(QStringLiteral("overdue")), QJsonValue(false));

        const Run table = program.run(words("duties --store A --at 2023-03-04"));
        QVERIFY2(table.out.contains("A · duties as of 4 Mar 2023 00:00\n"), table.out.constData());
        QVERIFY2(table.out.contains("2023-03-03 12:00:00  overdue  Hand over an order  order   43  "
                                    "    19.90 USD  hand_over-1-43\n"),
                 table.out.constData());
    }

    void ticksADutyOff()
    {
        const Program program;
        importOrders(program);
        const Run done = program.run(words("duties done hand_over-1-43 --note")
                                     + QStringList{QStringLiteral("交了")});
        QVERIFY2(done.code == 0, qPrintable(done.err));
        const Run list = program.run(words("duties --store A --at 2023-03-04T00:00:00Z --json"));
        QCOMPARE(list.json().array().size(), 1);

        const Run unknown = program.run(words("duties done nothing-1-43"));
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(QStringLiteral("no duty “nothing-1-43”")),
                 qPrintable(unknown.err));
    }

    void saysThatNothingIsToBeDone()
    {
        const Program program;
        importOrders(program);
        const Run list = program.run(words("duties --store A --at 2023-02-28"));
        QCOMPARE(list.code, 0);
        QVERIFY2(list.out.contains("A has nothing to do as of 28 Feb 2023 00:00.\n"),
                 list.out.constData());
        QCOMPARE(program.run(words("duties --store B")).code, 1);
        QCOMPARE(program.run(words("duties --store A --at noon")).code, 2);
    }

    void showsPenalties()
    {
        const Program program;
        program.write(QStringLiteral("p.csv"), penalties);
        std::ignore = program.run(words("import --store W --platform wish p.csv"));
        const Run json = program.run(words("penalties --store W --json"));
        QVERIFY2(json.code == 0, qPrintable(json.err));
        const QJsonObject expected{{QStringLiteral("month"), QStringLiteral("2018-11")},
                                   {QStringLiteral("kind"), QStringLiteral("cancellation")},
                                   {QStringLiteral("expected_count"), 0},
                                   {QStringLiteral("expected"), 0},
                                   {QStringLiteral("received_count"), 1},
                                   {QStringLiteral("received"), 2},
                                   {QStringLiteral("difference"), 2},
                                   {QStringLiteral("currency"), QStringLiteral("USD")}};
        QCOMPARE(json.json().array(), QJsonArray{expected});
        const Run table = program.run(words("penalties --store W"));
        QVERIFY2(table.out.contains("2018-11  Cancelled order            1: 2.00 USD    2.00 USD"),
                 table.out.constData());
    }

private:
    static void importOrders(const Program &program)
    {
        program.write(QStringLiteral("a.csv"), orders);
        const Run run = program.run(words("import --store A --platform generic a.csv"));
        QVERIFY2(run.code == 0, qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(DutyCommandsTest)
#include "tst_duty_commands.moc"
