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

/// Four conversations on 1 March 2023, UTC, all answered within the hour, one by a robot: 100 %
/// here, 75 % where robots do not count.
const QByteArray conversations = "conversation_no,buyer,started_at,first_reply_at,replied_by\n"
                                 "T1,a,2023-03-01 09:00:00,2023-03-01 09:10:00,human\n"
                                 "T2,b,2023-03-01 10:00:00,2023-03-01 10:10:00,bot\n"
                                 "T3,c,2023-03-01 11:00:00,2023-03-01 11:10:00,human\n"
                                 "T4,d,2023-03-01 12:00:00,2023-03-01 12:10:00,human\n";

} // namespace

/// Readings and files held against each other on the command line.
class ReconcileCommandTest final : public QObject {
    Q_OBJECT

private slots:
    void tellsWhy()
    {
        const Program program;
        fill(program);
        const Run none = program.run(words("reconcile --store A"));
        QCOMPARE(none.code, 0);
        QVERIFY2(none.out.contains("It is not noted"), none.out.constData());

        const Run noted = program.run(
            words("reading --store A --indicator reply_24h --day 2023-03-01 --value 0.75"));
        QCOMPARE(noted.code, 0);
        const Run text = program.run(words("reconcile --store A"));
        QVERIFY2(text.out.contains("Answered within 24 h, 1 Mar 2023: the back office shows 75.0 %,"
                                   " the files give 100.0 %.\n"
                                   "  It would be 75.0 % if automatic replies did not count as"
                                   " answers; records judged otherwise: 1.\n"),
                 text.out.constData());
        QVERIFY2(text.out.contains("T2"), text.out.constData());

        const Run json = program.run(words("reconcile --store A --indicator reply_24h --json"));
        const QJsonObject found = json.json().array().at(0).toObject();
        QCOMPARE(found.value(QStringLiteral("difference")), QJsonValue(0.25));
        const QJsonObject first =
            found.value(QStringLiteral("explanations")).toArray().at(0).toObject();
        QCOMPARE(first.value(QStringLiteral("assumption")),
                 QJsonValue(QStringLiteral("automatic_replies")));
        QCOMPARE(first.value(QStringLiteral("count")), QJsonValue(false));
        QCOMPARE(first.value(QStringLiteral("explains")), QJsonValue(true));
        const QJsonObject expected{{QStringLiteral("record"), QStringLiteral("conversation")},
                                   {QStringLiteral("no"), QStringLiteral("T2")},
                                   {QStringLiteral("at"), QStringLiteral("2023-03-01T10:00:00Z")},
                                   {QStringLiteral("before"), QStringLiteral("counted")},
                                   {QStringLiteral("after"), QStringLiteral("missed")}};
        QJsonObject record = first.value(QStringLiteral("records")).toArray().at(0).toObject();
        QVERIFY(record.take(QStringLiteral("file")).toString().endsWith(QStringLiteral("c.csv")));
        QCOMPARE(record.take(QStringLiteral("row")), QJsonValue(3));
        QCOMPARE(record, expected);
    }

    void refusesWhatItDoesNotKnow()
    {
        const Program program;
        fill(program);
        QCOMPARE(program.run(words("reconcile --store A --indicator nothing")).code, 1);
        QCOMPARE(program.run(words("reconcile")).code, 2);
    }

private:
    static void fill(const Program &program)
    {
        program.write(QStringLiteral("c.csv"), conversations);
        const Run run = program.run(words("import --store A --platform generic "
                                          "--exported-at 2023-03-05T00:00:00Z c.csv"));
        QVERIFY2(run.code == 0, qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(ReconcileCommandTest)
#include "tst_reconcile_command.moc"
