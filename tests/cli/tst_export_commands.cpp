// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

const QByteArray orders = "order_no,created_at,cancel_reason,amount\n"
                          "43,2023-03-01 12:00:00,=1+1,19.90\n"
                          "44,2023-03-01 13:00:00,,5.00\n";

const QJsonObject fine{{QStringLiteral("ok"), true}};

void importOrders(const Program &program)
{
    program.write(QStringLiteral("o.csv"), orders);
    const Run run = program.run(words("import --store A --platform generic o.csv"));
    QVERIFY2(run.code == 0, qPrintable(run.err));
}

bool exists(const Program &program, const char *name)
{
    return QFile::exists(program.path(QString::fromLatin1(name)));
}

} // namespace

/// export, backup and restore on the command line.
class ExportCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void writesATableToStandardOutput()
    {
        const Program program;
        importOrders(program);
        const Run run = program.run(words("export --store A --table orders"));
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY(run.err.isEmpty());
        QVERIFY(run.out.startsWith("\xEF\xBB\xBForder_no,created_at,paid_at,"));
        QVERIFY2(run.out.contains("\r\n43,2023-03-01 12:00:00,,"), run.out.constData());
        QVERIFY(run.out.contains(",\u200B=1+1,"));
        QCOMPARE(run.out.count("\r\n"), 3);
    }

    void writesFilesThatAreImportedAgain()
    {
        const Program program;
        importOrders(program);
        for (const char *const file : {"out.csv", "out.xlsx"}) {
            const QString name = QString::fromLatin1(file);
            const Run run =
                program.run(words("export --store A --table orders -o") + QStringList{name});
            QVERIFY2(run.code == 0, qPrintable(run.err));
            QVERIFY(run.out.isEmpty());
            QCOMPARE(run.err, name + QStringLiteral(": rows written: 2.\n"));
            const Run import = program.run(words("import --platform generic --json --store")
                                           + QStringList{name, name});
            QVERIFY2(import.code == 0, qPrintable(import.err));
            const QJsonObject batch =
                import.json().object().value(QStringLiteral("batches")).toArray().at(0).toObject();
            QCOMPARE(batch.value(QStringLiteral("added")).toInt(), 2);
        }
        const Run json = program.run(words("export --store A --table orders -o out.csv --json"));
        QCOMPARE(json.json().object(), fine);
    }

    void namesFollowTheLanguage()
    {
        const Program program;
        importOrders(program);
        const auto card = [&program](const char *language) {
            return program.run(words("export --store A --table indicators --language")
                               + words(language));
        };
        QVERIFY(card("en").out.contains(",On-time handover,"));
        QVERIFY(card("zh_CN").out.contains(",准时交运率,"));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        const auto add = [](const char *line, int code, const char *told) {
            QTest::newRow(line) << QString::fromLatin1(line) << code << QString::fromUtf8(told);
        };
        add("--store A --table sums", 2, "“sums” is not one of orders, shipments, refunds,");
        add("--store A", 2, "--table");
        add("--table orders", 2, "--store");
        add("--store A --table orders -o a.pdf", 2, "“a.pdf” is not one of .csv, .xlsx");
        add("--store A --table orders --json", 2, "--json needs -o");
        add("--store A --table orders --on 2023-03-01", 2, "--on needs --table indicators");
        add("--store A --table trend --from 2023-03-01", 2, "--to");
        add("--store A --table evidence --which missed", 2, "--indicator");
        add("--store B --table orders", 1, "B");
        add("--store A --table evidence --indicator nix --which missed", 1, "nix");
        add("--store A --table orders -o no/a.csv", 1, "no/a.csv");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(const QString, line);
        QFETCH(const int, code);
        QFETCH(const QString, told);
        const Program program;
        importOrders(program);
        const Run run = program.run(words("export") + line.split(QLatin1Char(' ')));
        QCOMPARE(run.code, code);
        QVERIFY2(run.out.isEmpty(), run.out.constData());
        QVERIFY2(run.err.contains(told), qPrintable(run.err));
        QCOMPARE(QDir(program.path(QString())).entryList({QStringLiteral("*.part")}).size(), 0);
    }

    void backsUpAndRestores()
    {
        const Program program;
        importOrders(program);
        const Run backup = program.run(words("backup saved.db"));
        QVERIFY2(backup.code == 0, qPrintable(backup.err));
        QCOMPARE(backup.out, QByteArray("The backup saved.db is written.\n"));
        QCOMPARE(program.run(words("stores add B --platform wish")).code, 0);
        const Run again = program.run(words("backup second.db --json"));
        QCOMPARE(again.json().object(), fine);

        const Run restored = program.run(words("restore saved.db"));
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QVERIFY(restored.out.contains("store.db.before-restore"));
        QCOMPARE(program.run(words("stores --json")).json().array().size(), 1);
        QVERIFY(exists(program, "store.db.before-restore"));
        QCOMPARE(program.run(words("restore second.db --json")).json().object(), fine);
        QCOMPARE(program.run(words("stores --json")).json().array().size(), 2);
        const Run replaced = program.run(words("backup saved.db"));
        QVERIFY2(replaced.out.contains("in place of an earlier one"), replaced.out.constData());
    }

    void refusesWhatIsNoBackup()
    {
        const Program program;
        importOrders(program);
        const QByteArray before = program.read(QStringLiteral("o.csv"));
        const Run over = program.run(words("backup o.csv"));
        QCOMPARE(over.code, 1);
        QVERIFY2(over.err.contains(QStringLiteral("o.csv")), qPrintable(over.err));
        QCOMPARE(program.read(QStringLiteral("o.csv")), before);
        for (const char *const line : {"restore o.csv", "restore no.db", "restore store.db"}) {
            const Run run = program.run(words(line));
            QCOMPARE(run.code, 1);
            QVERIFY(!run.err.isEmpty());
        }
        QCOMPARE(program.run(words("backup")).code, 2);
        QCOMPARE(program.run(words("restore")).code, 2);
        QCOMPARE(program.run(words("stores --json")).json().array().size(), 1);
    }

    /// What is damaged can be restored, though no command can read it.
    void restoresOverADamagedDatabase()
    {
        const Program program;
        importOrders(program);
        QCOMPARE(program.run(words("backup saved.db")).code, 0);
        program.write(QStringLiteral("store.db"), QByteArray(5000, 'x'));
        QCOMPARE(program.run(words("stores")).code, 1);
        QCOMPARE(program.run(words("restore saved.db")).code, 0);
        QCOMPARE(program.run(words("check")).code, 0);
    }
};

QTEST_GUILESS_MAIN(ExportCommandsTest)
#include "tst_export_commands.moc"
