// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/describe.h"
#include "ui/words/format.h"
#include "ui/words/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace starvane;

namespace {

/// One of every case, and of every kind within it.
std::vector<core::Error> everyError()
{
    const std::filesystem::path file = ui::pathOf("dir/订单 100%1.csv");
    std::vector<core::Error> errors = {
        core::FileUnusable{file, "Permission denied"},
        core::EmptyFile{file},
        core::EncryptedFile{file},
        core::DamagedFile{file, "xl/workbook.xml"},
        core::FileTooLarge{file, 1U << 30U},
        core::RowTooLong{file, 12, 1U << 20U},
        core::BrokenText{file, 12, "GB18030"},
        core::UnknownHeader{file, {}, {}},
        core::UnknownHeader{file, {"a", "b"}, {}},
        core::UnknownHeader{file, {"a", "b"}, {{"1688-orders", {"订单编号", "订单付款时间"}}}},
        core::AmbiguousDates{file, 12, "Date", "03/04/2022"},
        core::BrokenRules{file, 0, "", "unexpected key"},
        core::BrokenRules{file, 7, "fulfilment", "unexpected key"},
        core::Cancelled{},
        core::StoreExists{"岚山"},
    };
    for (const char *kind : {"PDF", "PNG", "ZIP", "HTML", "XLS", "binary"})
        errors.emplace_back(core::NotATable{file, kind});
    for (int i = 0; i <= int(core::StorageFault::Other); ++i)
        errors.emplace_back(core::StorageFailed{core::StorageFault(i), file, "disk I/O error"});
    for (int i = 0; i <= int(core::Subject::Tip); ++i) {
        errors.emplace_back(core::Unknown{core::Subject(i), "x", {}});
        errors.emplace_back(core::Unknown{core::Subject(i), "x", {"a", "b"}});
    }
    for (int i = 0; i <= int(core::Expected::AlarmLine); ++i)
        errors.emplace_back(core::BadValue{"share.dispute", "2", core::Expected(i)});
    return errors;
}

std::vector<core::Reject> everyReject()
{
    std::vector<core::Reject> rejects;
    for (int i = 0; i <= int(core::RejectReason::OutOfRange); ++i) {
        for (const char *value : {"", "2026-13-01"})
            rejects.push_back({.row = 12,
                               .column = "订单付款时间",
                               .value = value,
                               .reason = core::RejectReason(i),
                               .cells = {}});
    }
    return rejects;
}

core::Batch batchOf(std::uint64_t rows, std::uint64_t rejected)
{
    core::Batch batch;
    batch.rows = rows;
    batch.rejected = rejected;
    return batch;
}

std::vector<core::Batch> everyOutcome()
{
    core::Batch emptyPeriod;
    emptyPeriod.coverage = core::DayRange{core::Day(), core::Day() + std::chrono::days(30)};
    return {batchOf(3, 0), batchOf(1, 0), batchOf(8413, 3), batchOf(2, 1),
            batchOf(2, 2), batchOf(0, 0), emptyPeriod};
}

std::vector<core::Contradiction> everyContradiction()
{
    using enum core::RecordKind;
    std::vector<core::Contradiction> all;
    const auto add = [&all](core::RecordKind kind, const char *earlier,
                            std::initializer_list<const char *> laterOnes) {
        for (const char *const later : laterOnes) {
            for (const std::uint64_t rows : {1U, 4U})
                all.push_back({kind, earlier, later, 17, rows});
        }
    };
    add(Order, "created_at",
        {"paid_at", "shipped_at", "collected_at", "delivered_at", "completed_at"});
    add(Order, "paid_at", {"shipped_at", "collected_at", "delivered_at"});
    add(Shipment, "shipped_at", {"delivered_at"});
    add(Shipment, "collected_at", {"delivered_at"});
    add(Refund, "requested_at", {"first_handled_at", "completed_at"});
    add(Conversation, "started_at", {"first_reply_at"});
    add(Dispute, "opened_at", {"first_reply_at", "closed_at"});
    return all;
}

QStringList everySentence()
{
    QStringList sentences;
    for (const core::Error &error : everyError())
        sentences += ui::describe(error);
    for (const core::Reject &reject : everyReject())
        sentences += ui::describe(reject);
    for (const core::Batch &batch : everyOutcome())
        sentences += ui::describeImported(batch);
    sentences += ui::describe(
        core::UnknownWord{.column = "订单状态", .value = "x", .firstRow = 2, .rows = 1});
    sentences += ui::describe(
        core::UnknownWord{.column = "订单状态", .value = "x", .firstRow = 2, .rows = 9});
    for (const core::Contradiction &contradiction : everyContradiction())
        sentences += ui::describe(contradiction);
    sentences += ui::describeSameAs(core::BatchId{3});
    return sentences;
}

} // namespace

class DescribeTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ui::installWords(*QCoreApplication::instance(), ui::Language::English);
        m_english = everySentence();
    }

    void everyCaseIsASentence()
    {
        const QRegularExpression placeholder(QStringLiteral("%[2-9]|%1[^.]"));
        for (const QString &sentence : m_english) {
            QVERIFY2(sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1Char('?')),
                     qPrintable(sentence));
            QVERIFY2(!sentence.contains(placeholder), qPrintable(sentence));
        }
    }

    void saysWhereAndWhat()
    {
        const core::Reject reject{.row = 12,
                                  .column = "订单付款时间",
                                  .value = "2026-13-01",
                                  .reason = core::RejectReason::NotADate,
                                  .cells = {}};
        QCOMPARE(ui::describe(reject),
                 QStringLiteral("Row 12, column 订单付款时间: “2026-13-01” is not a date."));
        QCOMPARE(ui::describeImported(batchOf(8413, 3)),
                 QStringLiteral("The other 8,410 rows were imported."));
        QVERIFY(ui::describe(core::BrokenText{"a.csv", 12, "UTF-8"})
                    .startsWith(QStringLiteral("a.csv, row 12: ")));
    }

    void saysWhichTimesCannotBe()
    {
        core::Contradiction times{core::RecordKind::Order, "shipped_at", "delivered_at", 17, 4};
        QCOMPARE(ui::describe(times),
                 QStringLiteral("Row 17 and 3 more: delivered before dispatched. The rows were "
                                "kept; check their times."));
        times.rows = 1;
        QVERIFY(ui::describe(times).startsWith(
            QStringLiteral("Row 17: delivered before dispatched. The row was kept")));
        for (const core::Contradiction &contradiction : everyContradiction())
            QVERIFY(!ui::describe(contradiction).contains(QLatin1Char('_')));
    }

    void namesNearLayoutsAndWhatTheyLack()
    {
        const QString text = ui::describe(core::UnknownHeader{
            "a.csv",
            {"订单编号", "买家"},
            {{"1688-orders", {"订单付款时间", "订单状态"}}, {"1688-refunds", {"退款编号"}}}});
        QVERIFY(text.contains(QStringLiteral("“1688-orders” comes close")));
        QVERIFY(text.contains(QStringLiteral("missing columns: 订单付款时间, 订单状态.")));
        QVERIFY(text.contains(QStringLiteral("missing columns: 退款编号.")));
    }

    void saysThatAFailedDatabaseWasNotChanged()
    {
        for (int i = 0; i <= int(core::StorageFault::Other); ++i) {
            const QString text =
                ui::describe(core::StorageFailed{core::StorageFault(i), "a.db", "detail"});
            QVERIFY2(text.contains(QStringLiteral("a.db")), qPrintable(text));
            QVERIFY2(text.endsWith(QStringLiteral("Nothing was changed.")), qPrintable(text));
        }
    }

    void listsWhatIsKnown()
    {
        QCOMPARE(ui::describe(core::Unknown{core::Subject::Store, "岚", {"岚山", "晴禾"}}),
                 QStringLiteral("There is no store “岚”. Known: 岚山, 晴禾."));
    }

    void keepsPlaceholdersOfTheUsersOwn()
    {
        const QString text = ui::describe(core::DamagedFile{"100%2.csv", "part"});
        QVERIFY2(text.startsWith(QStringLiteral("100%2.csv is damaged")), qPrintable(text));
    }

    void nothingIsLeftUntranslated()
    {
        QFile file(QStringLiteral(WORDS_TS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("<message>"));
        QVERIFY(!text.contains("unfinished"));
        QVERIFY(!text.contains("<translation />"));
        QVERIFY(!text.contains("<translation></translation>"));
    }

    // The last one: what is installed stays.
    void everyCaseIsSaidInChinese()
    {
        ui::installWords(*QCoreApplication::instance(), ui::Language::Chinese);
        const QStringList chinese = everySentence();
        const QRegularExpression ideograph(QStringLiteral("[一-龥]"));
        QCOMPARE(chinese.size(), m_english.size());
        for (qsizetype i = 0; i < chinese.size(); ++i) {
            QVERIFY2(chinese[i] != m_english[i], qPrintable(m_english[i]));
            QVERIFY2(chinese[i].contains(ideograph), qPrintable(chinese[i]));
        }
        QCOMPARE(ui::describeImported(batchOf(8413, 3)), QStringLiteral("其余 8,410 行已导入。"));
    }

private:
    QStringList m_english;
};

QTEST_GUILESS_MAIN(DescribeTest)
#include "tst_describe.moc"
