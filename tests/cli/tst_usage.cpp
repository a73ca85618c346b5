// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QTest>

/// The program before it has read or written anything: help, language, wrong usage.
class UsageTest final : public QObject {
    Q_OBJECT

private slots:
    void helpsWithoutADisplay()
    {
        const Program program;
        const Run run = program.runBare({QStringLiteral("--help")});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("Usage: starvane"));
        QVERIFY2(run.err.isEmpty(), qPrintable(run.err));
    }

    void helpsWithEveryCommand_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
             {"stores", "import",     "batches", "undo",      "rejects", "reading",
              "score",  "trend",      "records", "reconcile", "causes",  "change",
              "duties", "penalties",  "export",  "backup",    "restore", "check",
              "demo",   "promotions", "advice",  "layouts"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void helpsWithEveryCommand()
    {
        QFETCH(const QString, command);
        Program program;
        const Run english = program.runBare({command, QStringLiteral("--help")});
        QCOMPARE(english.code, 0);
        QVERIFY(english.out.contains("Usage: starvane " + command.toUtf8()));
        const Run topic = program.runBare({QStringLiteral("help"), command});
        QCOMPARE(topic.out, english.out);

        program.setLanguage(QStringLiteral("zh_CN.UTF-8"));
        const Run chinese = program.runBare({command, QStringLiteral("--help")});
        QCOMPARE(chinese.code, 0);
        QVERIFY(chinese.out.contains("用法：starvane " + command.toUtf8()));
    }

    void saysItsVersion()
    {
        const Program program;
        const Run run = program.runBare({QStringLiteral("--version")});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith("starvane "));
    }

    void speaksTheLanguageOfTheOptionFirst()
    {
        Program program;
        program.setLanguage(QStringLiteral("zh_CN.UTF-8"));
        QVERIFY(program.runBare({QStringLiteral("--help")}).out.contains("用法"));
        const QStringList english = {QStringLiteral("--help"), QStringLiteral("--language=en")};
        QVERIFY(program.runBare(english).out.contains("Usage"));
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("command") << QStringList{QStringLiteral("scoer")};
        QTest::newRow("option") << QStringList{QStringLiteral("stores"), QStringLiteral("--nix")};
        QTest::newRow("missing") << QStringList{QStringLiteral("score")};
        QTest::newRow("day") << QStringList{QStringLiteral("score"), QStringLiteral("--store"),
                                            QStringLiteral("A"), QStringLiteral("--on"),
                                            QStringLiteral("31.10.2022")};
        QTest::newRow("json too") << QStringList{QStringLiteral("score"), QStringLiteral("--json")};
    }

    void refusesWrongUsage()
    {
        QFETCH(const QStringList, arguments);
        Program program;
        const Run run = program.runBare(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.out.isEmpty(), run.out.constData());
        QCOMPARE(run.err.count(QLatin1Char('\n')), 1);
        QVERIFY2(run.err.contains(QStringLiteral("--help")), qPrintable(run.err));

        program.setLanguage(QStringLiteral("zh_CN.UTF-8"));
        const Run chinese = program.runBare(arguments);
        QCOMPARE(chinese.code, 2);
        QVERIFY2(chinese.err.contains(QStringLiteral("请看")), qPrintable(chinese.err));
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "tst_usage.moc"
