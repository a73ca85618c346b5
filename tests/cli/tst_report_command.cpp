// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QtTest>

/// `starvane report` without a display, on a store of three orders.
class TestReportCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program.write(QStringLiteral("orders.csv"),
                        "order_no,created_at,ship_by,collected_at\n"
                        "1,2025-10-02 10:00:00,2025-10-03 18:00:00,2025-10-03 12:00:00\n"
                        "2,2025-10-03 10:00:00,2025-10-04 18:00:00,2025-10-06 12:00:00\n"
                        "3,2025-11-03 10:00:00,2025-11-04 18:00:00,2025-11-04 12:00:00\n");
        for (const char *store : {"A/B", "A:B"})
            QCOMPARE(run({"import", "--store", store, "--platform", "generic", "orders.csv"}).code,
                     0);
    }

    void pdf()
    {
        const Run made =
            run({"report", "--store", "A/B", "--month", "2025-10", "-o", "october.pdf"});
        QCOMPARE(made.code, 0);
        QVERIFY(made.out.isEmpty());
        QVERIFY(made.err.contains(QStringLiteral("october.pdf")));
        const QByteArray bytes = m_program.read(QStringLiteral("october.pdf"));
        QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
        QVERIFY(bytes.contains("/MediaBox [0 0 595"));
        QCOMPARE(run({"report", "--store", "A/B", "--month", "2025-10", "--paper", "letter",
                      "--language", "zh_CN", "-o", "letter.pdf"})
                     .code,
                 0);
        QVERIFY(m_program.read(QStringLiteral("letter.pdf")).contains("/MediaBox [0 0 612"));
    }

    void allStores()
    {
        QCOMPARE(run({"report", "--all-stores", "--month", "2025-10", "-o", "all"}).code, 0);
        const QDir folder(m_program.path(QStringLiteral("all")));
        QCOMPARE(
            folder.entryList(QDir::Files, QDir::Name),
            (QStringList{QStringLiteral("A_B-2025-10-2.pdf"), QStringLiteral("A_B-2025-10.pdf")}));
    }

    void tables()
    {
        QCOMPARE(run({"report", "--store", "A/B", "--month", "2025-10", "-o", "csv/"}).code, 0);
        QVERIFY(m_program.read(QStringLiteral("csv/indicators.csv")).contains("on_time_handover"));
        QCOMPARE(
            run({"report", "--store", "A/B", "--month", "2025-10", "--csv", "-o", "csv2"}).code, 0);
        QVERIFY(!m_program.read(QStringLiteral("csv2/summary.csv")).isEmpty());
        QCOMPARE(run({"report", "--store", "A/B", "--month", "2025-10", "-o", "o.xlsx"}).code, 0);
        QVERIFY(m_program.read(QStringLiteral("o.xlsx")).startsWith("PK"));
    }

    void monthWithoutData()
    {
        const Run made = run({"report", "--store", "A/B", "--month", "2024-01", "-o", "empty.pdf"});
        QCOMPARE(made.code, 0);
        QVERIFY(made.err.contains(QStringLiteral("no data of January 2024")));
        QVERIFY(m_program.read(QStringLiteral("empty.pdf")).startsWith("%PDF-"));
    }

    /// A month with all that a report can tell, of each kind of store: one to six pages.
    void samplesTakeSixPagesAtMost()
    {
        const auto demo = [this](const QStringList &arguments) {
            return m_program.runBare(
                QStringList{QStringLiteral("--database"), QStringLiteral("demo.db")} + arguments);
        };
        QCOMPARE(demo({QStringLiteral("demo")}).code, 0);
        for (const char *language : {"en", "zh_CN"}) {
            for (const char *month : {"2025-10", "2019-08"}) // the store of Wish ended in 2019
                QCOMPARE(demo(list({"--language", language, "report", "--all-stores", "--month",
                                    month, "-o", language}))
                             .code,
                         0);
            const QDir folder(m_program.path(QString::fromLatin1(language)));
            const QStringList files = folder.entryList(QDir::Files);
            QCOMPARE(files.size(), 8);
            for (const QString &file : files) {
                QFile pdf(folder.filePath(file));
                QVERIFY(pdf.open(QIODevice::ReadOnly));
                const auto pages = pdf.readAll().count("/Type /Page\n");
                QVERIFY2(pages >= 1 && pages <= 6, qPrintable(file));
            }
        }
    }

    void json()
    {
        const Run made =
            run({"report", "--store", "A/B", "--month", "2025-10", "-o", "json.pdf", "--json"});
        QCOMPARE(made.json().object().value(QStringLiteral("ok")).toBool(), true);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        const auto add = [](const char *name, std::initializer_list<const char *> arguments,
                            int code, const char *word) {
            QTest::newRow(name) << list(arguments) << code << QString::fromUtf8(word);
        };
        add("future month", {"--store", "A/B", "--month", "2999-01", "-o", "f.pdf"}, 2,
            "has not begun");
        add("no month", {"--store", "A/B", "--month", "October", "-o", "f.pdf"}, 2, "2022-10");
        add("13th month", {"--store", "A/B", "--month", "2025-13", "-o", "f.pdf"}, 2,
            "not a month");
        add("no output", {"--store", "A/B", "--month", "2025-10"}, 2, "-o is missing");
        add("another ending", {"--store", "A/B", "--month", "2025-10", "-o", "f.doc"}, 2, ".xlsx");
        add("no store", {"--month", "2025-10", "-o", "f.pdf"}, 2, "--store is missing");
        add("unknown store", {"--store", "C", "--month", "2025-10", "-o", "f.pdf"}, 1, "“C”");
        add("no such folder", {"--store", "A/B", "--month", "2025-10", "-o", "x/y/f.pdf"}, 1,
            "f.pdf");
        add("paper", {"--store", "A/B", "--month", "2025-10", "-o", "f.pdf", "--paper", "a5"}, 2,
            "letter");
    }
    void wrongUse()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        QFETCH(const QString, word);
        const Run made = m_program.run(QStringList{QStringLiteral("report")} + arguments);
        QCOMPARE(made.code, code);
        QVERIFY2(made.err.contains(word), qPrintable(made.err));
        QVERIFY(m_program.read(QStringLiteral("f.pdf")).isEmpty());
    }

private:
    static QStringList list(std::initializer_list<const char *> arguments)
    {
        QStringList texts;
        for (const char *argument : arguments)
            texts << QString::fromUtf8(argument);
        return texts;
    }
    Run run(std::initializer_list<const char *> arguments)
    {
        return m_program.run(list(arguments));
    }

    Program m_program;
};

QTEST_APPLESS_MAIN(TestReportCommand)
#include "tst_report_command.moc"
