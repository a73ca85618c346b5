// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"
#include "tests/core/report/month_shop.h"
#include "tests/ui/text_recorder.h"
#include "ui/report/paper_table.h"
#include "ui/report/report_document.h"
#include "ui/report/report_pdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

#include <algorithm>

using namespace starvane;
using namespace std::chrono;

namespace {

constexpr year_month october{year{2025}, month{10}};

/// 200 of the commonest characters, those among them that have a radical's double.
const QString commonCharacters =
    QStringLiteral("的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得"
                   "于着下自之年过发后作里"
                   "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理"
                   "心她本前开但因只从想实"
                   "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最"
                   "重并物手应战向头文体政"
                   "美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海"
                   "通教儿原东声提立及比员");

/// What pdftotext reads, without any white space.
QString textOf(const QByteArray &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-"),
                   QStringLiteral("-")});
    process.write(pdf);
    process.closeWriteChannel();
    process.waitForFinished();
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return QString::fromUtf8(process.readAllStandardOutput()).remove(blanks);
}

QString packed(const std::string &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return QString::fromStdString(text).remove(blanks);
}

bool isReadable()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// The characters that are seen, in the order of their numbers.
QString charactersOf(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    text.remove(blanks);
    std::sort(text.begin(), text.end());
    return text;
}

/// Of the rows of a table 200 points wide under its header.
std::vector<double> rowHeights(const ui::PaperTable &table, bool isNoted = false)
{
    ui::BlockList blocks(ui::points(200));
    table.addTo(blocks, ui::PaperStyle(), 0, isNoted);
    std::vector<double> heights;
    for (const ui::Piece &piece : blocks.pieces())
        heights.push_back(piece.height);
    heights.erase(heights.begin());
    return heights;
}

std::vector<std::size_t> piecesOf(const ui::Page &page)
{
    std::vector<std::size_t> pieces;
    for (const ui::Placed &placed : page)
        pieces.push_back(placed.piece);
    return pieces;
}

} // namespace

class TestReportPages : public QObject {
    Q_OBJECT

private slots:
    // ---- pages ----

    void piecesFillPages()
    {
        const std::vector<ui::Piece> pieces = {
            {.height = 40}, {.height = 30, .gap = 10}, {.height = 30, .gap = 10}};
        const auto pages = ui::paginate(pieces, 100); // 40 + 10 + 30 = 80; 10 + 30 more is 120
        QCOMPARE(pages.size(), std::size_t{2});
        const ui::Page first = {{.piece = 0, .top = 0}, {.piece = 1, .top = 50}};
        const ui::Page second = {{.piece = 2, .top = 0}}; // no gap at the top
        QCOMPARE(pages.at(0), first);
        QCOMPARE(pages.at(1), second);
    }

    void headingStaysWithWhatFollows()
    {
        const std::vector<ui::Piece> pieces = {{.height = 60},
                                               {.height = 20, .keepWithNext = true},
                                               {.height = 10, .keepWithNext = true},
                                               {.height = 20}};
        const auto pages = ui::paginate(pieces, 100); // the heading alone would fit: 60 + 20
        QCOMPARE(pages.size(), std::size_t{2});
        QCOMPARE(piecesOf(pages.at(0)), (std::vector<std::size_t>{0}));
        QCOMPARE(piecesOf(pages.at(1)), (std::vector<std::size_t>{1, 2, 3}));
    }

    void tableHeaderIsRepeated()
    {
        std::vector<ui::Piece> pieces = {{.height = 10, .keepWithNext = true}};
        for (int i = 0; i < 5; ++i)
            pieces.push_back({.height = 40, .repeated = 0});
        const auto pages = ui::paginate(pieces, 100); // 10 + 2 × 40 on each
        QCOMPARE(pages.size(), std::size_t{3});
        QCOMPARE(piecesOf(pages.at(0)), (std::vector<std::size_t>{0, 1, 2}));
        QCOMPARE(piecesOf(pages.at(1)), (std::vector<std::size_t>{0, 3, 4}));
        QCOMPARE(piecesOf(pages.at(2)), (std::vector<std::size_t>{0, 5}));
        QCOMPARE(pages.at(1).at(1).top, 10.0);
    }

    /// What cannot be kept together is parted, not lost, and nothing loops.
    void chainHigherThanAPage()
    {
        const std::vector<ui::Piece> pieces = {{.height = 60, .keepWithNext = true},
                                               {.height = 60, .keepWithNext = true},
                                               {.height = 150},
                                               {.height = 10}};
        const auto pages = ui::paginate(pieces, 100);
        std::vector<std::size_t> all;
        for (const ui::Page &page : pages)
            for (const std::size_t piece : piecesOf(page))
                all.push_back(piece);
        QCOMPARE(all, (std::vector<std::size_t>{0, 1, 2, 3}));
        QVERIFY(ui::paginate({}, 100).empty());
    }

    // ---- tables ----

    /// "Composite" beside thirteen months is not broken into "Composit" and "e".
    void wholeColumnIsNotBroken()
    {
        const auto heights = [](bool isWhole) {
            std::vector<ui::PaperColumn> columns(8);
            columns.front().isWhole = isWhole;
            ui::PaperTable table(columns);
            table.add({{.text = QStringLiteral("Composite")}});
            table.add({{.text = QStringLiteral("4")}});
            return rowHeights(table);
        };
        const auto broken = heights(false);
        QVERIFY(broken.at(0) > broken.at(1));
        const auto whole = heights(true);
        QCOMPARE(whole.at(0), whole.at(1));
    }

    /// A whole column leaves room for the others, however long its texts.
    void wholeColumnHasAnEnd()
    {
        std::vector<ui::PaperColumn> columns(2);
        columns.front().isWhole = true;
        ui::PaperTable table(columns);
        table.add({{.text = QString(200, QLatin1Char('W'))}, {.text = QStringLiteral("beside")}});
        table.add({{.text = {}}, {.text = QStringLiteral("beside")}});
        const auto heights = rowHeights(table);
        QVERIFY(heights.at(0) > heights.at(1));
    }

    void noteStaysWithTheLastRow_data()
    {
        QTest::addColumn<bool>("isNoted");
        QTest::newRow("with a note") << true;
        QTest::newRow("without") << false;
    }
    void noteStaysWithTheLastRow()
    {
        QFETCH(const bool, isNoted);
        ui::PaperTable table(std::vector<ui::PaperColumn>(1));
        for (int i = 0; i < 4; ++i)
            table.add({{.text = QString::number(i)}});
        ui::BlockList blocks(ui::points(200));
        table.addTo(blocks, ui::PaperStyle(), 0, isNoted);
        std::vector<bool> kept;
        for (const ui::Piece &piece : blocks.pieces())
            kept.push_back(piece.keepWithNext);
        // the header and the first row; the last but one; the last with its note
        QCOMPARE(kept, (std::vector<bool>{true, true, false, true, isNoted}));
    }

    // ---- documents ----

    void handWorkedMonth_data() { languages(); }
    void handWorkedMonth()
    {
        QFETCH(const ui::Language, language);
        const ui::Vocabulary vocabulary(language);
        const auto report = m_shop.report(october);
        const ui::ReportDocument document(report, vocabulary, ui::Paper::A4);
        QVERIFY(document.pageCount() >= 1 && document.pageCount() <= 6);
        verifyPlaces(document);
        QVERIFY2(isReadable(), "pdftotext is not installed");
        const QString text = textOf(ui::pdfOf(document));
        // 17 of 20 in time, 3.78 points, 3 of 20 missed; 17 of 21 in the month alone
        for (const char *figure : {"85.0%", "3.78", "81.0%", "25.50USD", "20.00USD"})
            QVERIFY2(text.contains(QLatin1String(figure)), figure);
        for (const auto &indicator : report.cards.front().card.indicators)
            QVERIFY2(text.contains(packed(ui::pick(indicator.name, language).toStdString())),
                     indicator.id.c_str());
        const bool isChinese = language == ui::Language::Chinese;
        QVERIFY(text.contains(isChinese ? QStringLiteral("月度报告，2025年10月")
                                        : QStringLiteral("Monthlyreport,October2025")));
        for (int page = 1; page <= document.pageCount(); ++page)
            QVERIFY(text.contains(QStringLiteral("%1/%2").arg(page).arg(document.pageCount())));
    }

    /// Every string: what is read out of the PDF is what was painted, character by character.
    void everyStringIsReadBack_data() { languages(); }
    void everyStringIsReadBack()
    {
        QVERIFY2(isReadable(), "pdftotext is not installed");
        QFETCH(const ui::Language, language);
        const ui::Vocabulary vocabulary(language);
        core::AdviceBook book(m_shop.shop().ledger(), tests::packs());
        QVERIFY(book.adopt("store", "hand-over-in-time", core::Day(october / 1), ""));
        const ui::ReportDocument document(m_shop.report(october), vocabulary, ui::Paper::A4);
        tests::TextRecorder recorder;
        for (int page = 0; page < document.pageCount(); ++page) {
            QPainter painter(&recorder);
            document.paintPage(painter, page, QRectF(QPointF(), document.pageSize()));
        }
        const QString text = textOf(ui::pdfOf(document));
        QVERIFY(recorder.texts().size() > 100);
        for (const QString &painted : recorder.texts())
            QVERIFY2(text.contains(packed(painted.toStdString())), qPrintable(painted));
        QCOMPARE(charactersOf(text), charactersOf(recorder.texts().join(QString())));
    }

    /// Qt takes some fonts' 月 for the radical ⽉: what is read must be what was written.
    void commonCharactersAreReadBack()
    {
        QVERIFY2(isReadable(), "pdftotext is not installed");
        QCOMPARE(commonCharacters.size(), 200);
        const ui::Vocabulary vocabulary(ui::Language::Chinese);
        for (int i = 0; i < 200; i += 50) {
            core::MonthReport report = m_shop.report(october);
            const QString name = commonCharacters.mid(i, 50);
            report.store = name.toStdString();
            const QString text =
                textOf(ui::pdfOf(ui::ReportDocument(report, vocabulary, ui::Paper::A4)));
            QVERIFY2(text.contains(name), qPrintable(name));
            for (const QChar c : text) // no radical instead of a character
                QVERIFY2(c.unicode() < 0x2E80 || c.unicode() > 0x2FDF, qPrintable(QString(c)));
        }
    }

    void lettersAreNoLigatures()
    {
        QVERIFY2(isReadable(), "pdftotext is not installed");
        core::MonthReport report = m_shop.report(october);
        report.store = "Traffic office flame";
        const ui::Vocabulary vocabulary(ui::Language::English);
        QVERIFY(textOf(ui::pdfOf(ui::ReportDocument(report, vocabulary, ui::Paper::A4)))
                    .contains(QStringLiteral("Trafficofficeflame")));
    }

    void emptyMonth_data() { languages(); }
    void emptyMonth()
    {
        QFETCH(const ui::Language, language);
        const ui::Vocabulary vocabulary(language);
        const ui::ReportDocument document(m_shop.report({year{2024}, month{1}}), vocabulary,
                                          ui::Paper::Letter);
        QCOMPARE(document.pageCount(), 1);
        QVERIFY2(isReadable(), "pdftotext is not installed");
        const QString text = textOf(ui::pdfOf(document));
        QVERIFY(text.contains(language == ui::Language::Chinese
                                  ? QStringLiteral("本月没有数据")
                                  : QStringLiteral("Therearenodataofthismonth")));
    }

    void fontsAreWithinAndChartsAreLines()
    {
        const ui::Vocabulary vocabulary(ui::Language::Chinese);
        const QByteArray pdf =
            ui::pdfOf(ui::ReportDocument(m_shop.report(october), vocabulary, ui::Paper::A4));
        QVERIFY(pdf.count("/Type /FontDescriptor") > 0);
        QCOMPARE(pdf.count("/FontFile2"), pdf.count("/Type /FontDescriptor"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    void sheets()
    {
        const ui::Vocabulary vocabulary(ui::Language::English);
        const auto report = m_shop.report(october);
        const ui::ReportDocument a4(report, vocabulary, ui::Paper::A4);
        const ui::ReportDocument letter(report, vocabulary, ui::Paper::Letter);
        QCOMPARE(a4.pageSize(), QSizeF(595, 842));
        QCOMPARE(letter.pageSize(), QSizeF(612, 792));
        verifyPlaces(letter);
    }

    void sameDataSameBytes()
    {
        const ui::Vocabulary vocabulary(ui::Language::Chinese);
        const auto bytes = [&] {
            return ui::pdfOf(ui::ReportDocument(m_shop.report(october), vocabulary, ui::Paper::A4));
        };
        const QByteArray first = bytes();
        QTest::qWait(1100); // the clock's seconds move on
        QCOMPARE(bytes(), first);
        QVERIFY(first.contains("/CreationDate (D:20251102120000"));
        QVERIFY(first.size() < 300 * 1024);
    }

    void longNames()
    {
        core::MonthReport report = m_shop.report(october);
        const ui::Vocabulary vocabulary(ui::Language::English);
        for (const QString &name : {QString(200, QLatin1Char('W')), commonCharacters}) {
            report.store = name.toStdString();
            const ui::ReportDocument document(report, vocabulary, ui::Paper::A4);
            verifyPlaces(document);
            if (isReadable()) // the whole name, in the title; above the pages it is cut
                QVERIFY(textOf(ui::pdfOf(document)).contains(name));
        }
    }

    void oneIndicator()
    {
        core::MonthReport report = m_shop.report(october);
        core::MonthCard &card = report.cards.front();
        const auto own = std::find_if(
            card.card.indicators.begin(), card.card.indicators.end(),
            [](const core::IndicatorScore &one) { return one.id == "on_time_handover"; });
        const auto place = own - card.card.indicators.begin();
        card.card.indicators = {*own};
        card.indicators = {card.indicators.at(static_cast<std::size_t>(place))};
        const ui::Vocabulary vocabulary(ui::Language::English);
        const ui::ReportDocument document(report, vocabulary, ui::Paper::A4);
        QVERIFY(document.pageCount() <= 3);
        verifyPlaces(document);
    }

    /// 40 weak indicators with names and tips of a paragraph each.
    void manyWeakIndicators()
    {
        core::MonthReport report = m_shop.report(october);
        core::MonthCard &card = report.cards.front();
        auto weak = *std::find_if(
            card.card.indicators.begin(), card.card.indicators.end(),
            [](const core::IndicatorScore &one) { return one.id == "on_time_handover"; });
        QString longName;
        for (int i = 0; i < 30; ++i)
            longName += QStringLiteral("很长的指标名称 and words ");
        weak.name.zh = weak.name.en = longName.toStdString();
        const core::MonthIndicator beside = card.indicators.front();
        card.card.indicators.assign(40, weak);
        card.indicators.assign(40, beside);
        card.card.tips.assign(40,
                              {.id = "t",
                               .indicator = weak.id,
                               .text = {weak.name.zh, weak.name.en},
                               .gain = 0.1,
                               .isForWeak = true});
        for (const ui::Language language : {ui::Language::Chinese, ui::Language::English}) {
            const ui::Vocabulary vocabulary(language);
            verifyPlaces(ui::ReportDocument(report, vocabulary, ui::Paper::A4));
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<ui::Language>("language");
        QTest::newRow("zh_CN") << ui::Language::Chinese;
        QTest::newRow("en") << ui::Language::English;
    }

    /// Every piece is on a page, whole, over nothing else, and no heading ends a page.
    static void verifyPlaces(const ui::ReportDocument &document)
    {
        const auto &pieces = document.pieces();
        const double height = document.contentBox().height();
        std::vector<bool> seen(pieces.size(), false);
        for (const ui::Page &page : document.pages()) {
            double end = 0;
            for (const ui::Placed &placed : page) {
                QVERIFY(placed.top >= end);
                end = placed.top + pieces.at(placed.piece).height;
                QVERIFY(end <= height);
                seen.at(placed.piece) = true;
            }
            QVERIFY(!pieces.at(page.back().piece).keepWithNext);
        }
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](bool one) { return one; }));
    }

    tests::MonthShop m_shop;
};

QTEST_MAIN(TestReportPages)
#include "tst_report_pages.moc"
