// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_table.h"
#include "tests/core/export/file_text.h"
#include "tests/core/import/shop.h"

#include <QtTest>

#include <sstream>

using namespace starvane;
using core::ExportTable;
using tests::Shop;

namespace {

constexpr const char *mark = "\xEF\xBB\xBF";

const auto silent = [](const core::Progress &) {};

core::ExportRequest requestFor(ExportTable table)
{
    core::ExportRequest request;
    request.store = "store";
    request.table = table;
    request.words.reason = [](core::RejectReason reason) {
        return "reason " + std::to_string(static_cast<int>(reason));
    };
    return request;
}

/// The table as CSV, without the byte order mark, its lines ended by a line feed.
QByteArray csvOf(Shop &shop, const core::ExportRequest &request)
{
    std::ostringstream stream;
    const auto rows =
        core::exportToStream(shop.ledger(), tests::packs(), request, stream, {}, silent);
    if (!rows)
        throw std::runtime_error("export: error " + std::to_string(rows.error().index()));
    QByteArray csv = QByteArray::fromStdString(stream.str());
    if (!csv.startsWith(mark))
        throw std::runtime_error("no byte order mark");
    return csv.mid(3).replace("\r\n", "\n");
}

QByteArray csvOf(Shop &shop, ExportTable table)
{
    return csvOf(shop, requestFor(table));
}

/// Two orders: one handed over in time, one too late.
Shop &filled(Shop &shop)
{
    shop.importWell("order_no,created_at,paid_at,ship_by,shipped_at,collected_at,status,amount\n"
                    "1,2024-05-01 08:00,2024-05-01 09:00,2024-05-03 09:00,2024-05-02 09:00,"
                    "2024-05-02 10:00,paid,10\n"
                    "2,2024-05-02 08:00,2024-05-02 09:00,2024-05-04 09:00,2024-05-06 09:00,"
                    "2024-05-06 10:00,paid,20.5\n",
                    "2024-05-10 00:00");
    return shop;
}

} // namespace

/// The tables that leave the program, by hand-worked values.
class TestExportTables : public QObject {
    Q_OBJECT

private slots:
    void ordersAreInTheStoresTime()
    {
        Shop shop("generic");
        shop.set("zone", "Asia/Shanghai");
        shop.importWell("order_no,created_at,paid_at,status,amount,currency,express\n"
                        "43,2024-05-01T00:00:00Z,2024-12-31 23:59:59,paid,1234.5,,yes\n");
        const QByteArray csv = csvOf(shop, ExportTable::Orders);
        const QByteArray header =
            "order_no,created_at,paid_at,released_at,promised_hours,ship_by,shipped_at,"
            "collected_at,deliver_by,delivered_at,completed_at,cancelled_at,cancelled_by,"
            "cancel_reason,status,buyer,buyer_level,amount,currency,carrier,tracking_no,"
            "tracking_confirmed_at,express,country,custom_made,tracking_confirmed,product_id,sku,"
            "product,quantity,price,shipping\n";
        QCOMPARE(csv,
                 header
                     + "43,2024-05-01 08:00:00,2024-12-31 23:59:59,,,,,,,,,,,,to_ship,,,1234.50,"
                       "USD,,,,yes,,,,,,,,,\n");
    }

    void refundsHaveTheirOrdersCurrency()
    {
        Shop shop("generic");
        shop.importWell("order_no,created_at,amount,currency\n1,2024-05-01,5,EUR\n");
        shop.importWell("refund_no,order_no,requested_at,amount\nR1,1,2024-05-02,1.5\n"
                        "R2,9,2024-05-03,2\n");
        QCOMPARE(csvOf(shop, ExportTable::Refunds),
                 QByteArray("refund_no,order_no,requested_at,first_handled_at,completed_at,reason,"
                            "kind,amount,status,by,satisfied,currency\n"
                            "R1,1,2024-05-02 00:00:00,,,,,1.50,,,,EUR\n"
                            "R2,9,2024-05-03 00:00:00,,,,,2.00,,,,USD\n"));
    }

    void onlyTheAskedStoreLeaves()
    {
        Shop shop("generic");
        shop.temporary().addStore("generic", "other");
        core::ImportRequest request;
        request.store = "other";
        request.file = shop.temporary().write("o.csv", "order_no,created_at\n7,2024-05-01\n");
        QVERIFY(shop.temporary().import(request));
        QCOMPARE(csvOf(shop, ExportTable::Orders).count('\n'), 1);
        QCOMPARE(csvOf(shop, ExportTable::Batches).count('\n'), 1);
    }

    void anEmptyStoreGivesHeaders()
    {
        Shop shop("generic");
        for (std::size_t i = 0; i < core::exportTableNames.size(); ++i) {
            core::ExportRequest request = requestFor(static_cast<ExportTable>(i));
            request.indicator = "on_time_handover";
            request.on = Shop::day("2024-05-03");
            request.days = {Shop::day("2024-05-03"), Shop::day("2024-05-03")};
            const QByteArray csv = csvOf(shop, request);
            const bool hasFigures =
                request.table == ExportTable::Indicators || request.table == ExportTable::Trend;
            QVERIFY2(csv.indexOf(',') > 0, core::exportTableNames.at(i));
            QVERIFY2(hasFigures || csv.count('\n') == 1, csv.constData());
        }
    }

    void indicatorsAreTheCard()
    {
        Shop shop("generic");
        const core::ScoreCard card = filled(shop).card("2024-05-09");
        core::ExportRequest request = requestFor(ExportTable::Indicators);
        request.on = Shop::day("2024-05-09");
        const QList<QByteArray> lines = csvOf(shop, request).trimmed().split('\n');
        QVERIFY(lines.at(0).startsWith("card,on,id,name,module,from,to,numerator,denominator,"));
        const auto handover = Shop::indicatorOf(card, "on_time_handover");
        QCOMPARE(handover.denominator, 2.0); // one of two in time
        QCOMPARE(handover.value, 0.5);
        const auto line = std::find_if(lines.begin(), lines.end(), [](const QByteArray &text) {
            return text.contains(",on_time_handover,");
        });
        QVERIFY(line != lines.end());
        QVERIFY2(line->contains(",1,2,0.5,percent,"), line->constData());
        const auto composites =
            std::count_if(lines.begin(), lines.end(),
                          [](const QByteArray &text) { return text.contains(",composite,"); });
        QCOMPARE(composites, 1);
    }

    void theTrendHasEveryDayAndIndicator()
    {
        Shop shop("generic");
        const auto indicators = filled(shop).card("2024-05-09").indicators.size();
        core::ExportRequest request = requestFor(ExportTable::Trend);
        request.days = {Shop::day("2024-05-01"), Shop::day("2024-05-09")};
        const QByteArray csv = csvOf(shop, request);
        QCOMPARE(csv.count('\n'), 1 + static_cast<qsizetype>(indicators + 1) * 9);
        QVERIFY(csv.startsWith("indicator,day,numerator,denominator,value,score,counted\n"));
        QVERIFY2(csv.contains("\non_time_handover,2024-05-01,1,1,1,5,1\n"), csv.constData());
        QVERIFY2(csv.contains("\non_time_handover,2024-05-09,1,2,0.5,"), csv.constData());
        request.card = shop.card("2024-05-09").card;
        QCOMPARE(csvOf(shop, request), csv); // asked for by name it is the same
    }

    void evidenceHasFileAndRow()
    {
        Shop shop("generic");
        filled(shop);
        core::ExportRequest request = requestFor(ExportTable::Evidence);
        request.indicator = "on_time_handover";
        request.on = Shop::day("2024-05-09");
        request.which = core::Verdict::Missed;
        const QByteArray csv = csvOf(shop, request);
        QCOMPARE(csv.count('\n'), 2);
        QVERIFY2(csv.contains("\norder,2,2024-05-02 08:00:00,0,1,missed,,,"), csv.constData());
        QVERIFY2(csv.endsWith("export1.csv,3\n"), csv.constData());
    }

    void dutiesAndPenalties()
    {
        Shop shop("generic");
        shop.set("zone", "Asia/Shanghai");
        shop.importWell("order_no,created_at,ship_by,status,amount\n"
                        "43,2023-03-01 12:00,2023-03-03 12:00,paid,19.90\n",
                        "2023-03-04 12:00");
        const QByteArray duties = csvOf(shop, ExportTable::Duties);
        QVERIFY2(duties.contains("\nhand_over-1-43,hand_over,Hand over an order,order,43,43,,"
                                 "2023-03-01 12:00:00,2023-03-03 12:00:00,yes,19.90,USD\n"),
                 duties.constData());
        shop.importWell("penalty_no,order_no,issued_at,kind,amount,currency\n"
                        "P1,43,2023-03-05,other,2.5,USD\nP2,43,2023-03-06,other,100,JPY\n");
        QCOMPARE(csvOf(shop, ExportTable::PenaltySums),
                 QByteArray("month,kind,name,expected_count,expected,received_count,received,"
                            "difference,currency\n"
                            "2023-03,other,,0,0,1,100,100,JPY\n"
                            "2023-03,other,,0,0.00,1,2.50,2.50,USD\n"));
    }

    void batchesAndRejects()
    {
        Shop shop("generic");
        shop.import("order_no,created_at,amount\n1,2024-05-01,5\n=2,soon,\n");
        const QByteArray batches = csvOf(shop, ExportTable::Batches);
        QVERIFY2(batches.contains(",generic-orders,UTF-8,order,"), batches.constData());
        QVERIFY2(batches.endsWith(",2024-05-01 00:00:00,2024-05-01,2024-05-01,2,1,0,0,1\n"),
                 batches.constData());
        const QByteArray rejects = csvOf(shop, ExportTable::Rejects);
        QVERIFY2(rejects.endsWith(",3,created_at,soon,reason 1,"
                                  "order_no: =2 · created_at: soon\n"),
                 rejects.constData());
        QVERIFY(rejects.startsWith("batch,file,row,column,value,reason,cells\n1,"));
    }

    void unknownNamesAreTold()
    {
        Shop shop("generic");
        std::ostringstream stream;
        core::ExportRequest request = requestFor(ExportTable::Orders);
        request.store = "nobody";
        const auto failed =
            core::exportToStream(shop.ledger(), tests::packs(), request, stream, {}, silent);
        QVERIFY(!failed);
        QVERIFY(std::holds_alternative<core::Unknown>(failed.error()));
        QVERIFY(stream.str().empty());
    }

    void cancellingLeavesTheOldFile()
    {
        Shop shop("generic");
        filled(shop);
        const auto file = shop.temporary().write("out.csv", "before");
        const std::size_t files = tests::filesIn(shop.temporary().folder());
        std::stop_source stop;
        stop.request_stop();
        const auto failed =
            core::exportToFile(shop.ledger(), tests::packs(), requestFor(ExportTable::Orders), file,
                               core::FileForm::Csv, stop.get_token(), silent);
        QVERIFY(!failed);
        QVERIFY(std::holds_alternative<core::Cancelled>(failed.error()));
        QCOMPARE(tests::readAll(file), std::string("before"));
        QCOMPARE(tests::filesIn(shop.temporary().folder()), files);
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        Shop shop("generic");
        const auto file = shop.temporary().folder() / "no" / "out.xlsx";
        const auto failed =
            core::exportToFile(shop.ledger(), tests::packs(), requestFor(ExportTable::Orders), file,
                               core::FileForm::Xlsx, {}, silent);
        QVERIFY(!failed);
        const auto *const unusable = std::get_if<core::FileUnusable>(&failed.error());
        QVERIFY(unusable != nullptr);
        QCOMPARE(unusable->file, file);
    }

    /// Others write while the rows leave; those that were there when it began are what leaves.
    void isConsistentWhileOthersWrite()
    {
        Shop shop("generic");
        std::string csv = "order_no,created_at\n";
        for (int i = 1; i <= 3000; ++i)
            csv += std::to_string(i) + ",2024-05-01\n";
        shop.importWell(csv);
        auto other = core::Ledger::open(shop.ledger().file());
        QVERIFY(other);
        class Meddler : public std::stringbuf {
        public:
            explicit Meddler(core::Ledger &ledger)
                : m_ledger(ledger)
            {
            }
            std::streamsize xsputn(const char *text, std::streamsize size) override
            {
                m_ledger.database().execute("DELETE FROM order_record");
                return std::stringbuf::xsputn(text, size);
            }

        private:
            core::Ledger &m_ledger;
        } buffer(*other);
        std::ostream stream(&buffer);
        const auto rows = core::exportToStream(shop.ledger(), tests::packs(),
                                               requestFor(ExportTable::Orders), stream, {}, silent);
        QVERIFY(rows);
        QCOMPARE(*rows, std::uint64_t(3000));
        QCOMPARE(shop.count("order_record"), 0);
    }

    void endingsAreForms()
    {
        QCOMPARE(core::formOf("a.csv"), core::FileForm::Csv);
        QCOMPARE(core::formOf("dir.csv/表.XLSX"), core::FileForm::Xlsx);
        QVERIFY(!core::formOf("a.xls"));
        QVERIFY(!core::formOf("csv"));
    }
};

QTEST_APPLESS_MAIN(TestExportTables)
#include "tst_export_tables.moc"
