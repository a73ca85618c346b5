// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_file.h"
#include "tests/ui/finding.h"
#include "tests/ui/window_bench.h"
#include "ui/indicator/facts_panel.h"
#include "ui/indicator/indicator_page.h"
#include "ui/indicator/reconciliation_card.h"
#include "ui/overview/indicator_card.h"
#include "ui/readings/readings_dialog.h"
#include "ui/shell/page_stack.h"
#include "ui/words/zone_words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace starvane;
using starvane::tests::button;

namespace {

/// Twenty first questions of October 2022: 12 answered by a person within a minute, 5 by a robot, 3
/// after ten minutes. The rule of 1688 takes a person's replies alone, so the files give 12 of 20.
std::string conversations()
{
    std::string csv = "买家会员名,咨询时间,首次回复时间,客服,回复类型\n";
    for (int i = 0; i < 20; ++i) {
        const std::string hour = "2022-10-" + std::to_string(10 + i % 10) + " 10:";
        csv += "b" + std::to_string(i) + "," + hour + "00:00," + hour + (i < 17 ? "01" : "10")
            + ":00,a," + (i >= 12 && i < 17 ? "机器人" : "人工") + "\n";
    }
    return csv;
}

} // namespace

/// What the window makes of a figure of the back office that differs from the files'.
class TestReconciliationCard final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<tests::WindowBench>();
        m_bench->addStore("store");
        auto ledger = core::Ledger::open(m_bench->workspace().database);
        core::ImportRequest request;
        request.store = "store";
        request.file = m_bench->write("talks.csv", conversations());
        request.exportedAt =
            core::parseInstant("2022-11-01 09:00:00", *core::Zone::find("Asia/Shanghai"));
        QVERIFY(core::importFile(*ledger, *m_bench->workspace().packs, request, {},
                                 [](const core::Progress &) {}));
    }

    void cleanup() { m_window.reset(); }

    void theCardLeadsToTheReason()
    {
        read(17.0 / 20);
        show();
        const auto mark = [this] {
            return button(*card(), QStringLiteral("Back office 85.0 %: why?"));
        };
        QTRY_VERIFY(card() != nullptr && mark() != nullptr);
        mark()->setFocus();
        QTest::keyClick(mark(), Qt::Key_Return);
        QTRY_COMPARE(pages().currentIndex(), int(ui::PageStack::Indicator));
        const QStringList expected{
            QStringLiteral("Back office and files"),
            QStringLiteral("Reply within 3 minutes, 1 Nov 2022: the back office shows 85.0 %, "
                           "the files give 60.0 %."),
            QStringLiteral("The first of these explains the difference."),
            QStringLiteral("1."),
            QStringLiteral("It would be 85.0 % if automatic replies counted as answers; records "
                           "judged otherwise: 5."),
        };
        QTRY_COMPARE(texts().mid(0, expected.size()), expected);
    }

    void whatNothingExplainsIsSaid()
    {
        read(0.97);
        show();
        openIndicator();
        QTRY_VERIFY(
            texts().contains(QStringLiteral("Nothing that was tried explains the difference.")));
    }

    void aReadingThatAgreesIsNotMarked()
    {
        read(0.6);
        show();
        QTRY_VERIFY(card() != nullptr);
        QTest::qWait(100);
        for (const QAbstractButton *one : card()->findChildren<QAbstractButton *>())
            QVERIFY2(!one->isVisible(), qPrintable(one->text()));
        openIndicator();
        QTRY_VERIFY(texts().contains(QStringLiteral(
            "Reply within 3 minutes, 1 Nov 2022: the back office shows 60.0 %, and so do the "
            "files.")));
        QCOMPARE(texts().size(), 2); // with the title: there is nothing to explain
    }

    void withoutAReadingOneIsAskedFor()
    {
        show();
        openIndicator();
        auto *facts = m_window->findChild<ui::FactsPanel *>();
        const QString ask = QStringLiteral("Does your back office show something else?");
        QTRY_VERIFY(button(*facts, ask) != nullptr);
        QVERIFY(!difference().isVisible());
        QTest::mouseClick(button(*facts, ask), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<ui::ReadingsDialog *>() != nullptr);
    }

    void zonesAreSaidAsPeopleSayThem_data()
    {
        QTest::addColumn<std::string>("zone");
        QTest::addColumn<QString>("said");
        QTest::newRow("ahead") << std::string("Etc/GMT-7") << QStringLiteral("UTC+7");
        QTest::newRow("behind") << std::string("Etc/GMT+11") << QStringLiteral("UTC−11");
        QTest::newRow("none") << std::string("Etc/GMT") << QStringLiteral("UTC");
        QTest::newRow("UTC") << std::string("UTC") << QStringLiteral("UTC");
        QTest::newRow("half an hour") << std::string("Asia/Kolkata") << QStringLiteral("UTC+5:30");
        QTest::newRow("China") << std::string("Asia/Shanghai") << QStringLiteral("Beijing time");
        QTest::newRow("place") << std::string("Asia/Ho_Chi_Minh") << QStringLiteral("UTC+7");
        QTest::newRow("summer time")
            << std::string("America/New_York") << QStringLiteral("America/New_York");
    }

    void zonesAreSaidAsPeopleSayThem()
    {
        QFETCH(const std::string, zone);
        QTEST(ui::zoneText(zone), "said");
    }

private:
    /// What the back office shows on the as-of day.
    void read(double value) const
    {
        core::Reading reading;
        reading.indicator = "response_3min";
        reading.day = *core::parseDay("2022-11-01");
        reading.value = value;
        auto ledger = core::Ledger::open(m_bench->workspace().database);
        QVERIFY(core::addReading(*ledger, *m_bench->workspace().packs, "store", reading));
    }

    void show()
    {
        m_window = m_bench->window();
        m_window->resize(1280, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->windowTitle().startsWith(QLatin1String("store")));
    }

    void openIndicator() const
    {
        pages().visit(ui::IndicatorKey{.indicator = "response_3min"});
        QTRY_COMPARE(pages().currentIndex(), int(ui::PageStack::Indicator));
        QTRY_COMPARE(pages().title(), QStringLiteral("Reply within 3 minutes"));
    }

    [[nodiscard]] ui::PageStack &pages() const { return *m_window->findChild<ui::PageStack *>(); }
    [[nodiscard]] ui::ReconciliationCard &difference() const
    {
        return *m_window->findChild<ui::ReconciliationCard *>();
    }
    [[nodiscard]] ui::IndicatorCard *card() const
    {
        for (auto *one : m_window->findChildren<ui::IndicatorCard *>()) {
            if (one->isVisible() && one->indicator() == "response_3min")
                return one;
        }
        return nullptr;
    }

    /// Of the card on the indicator's page, from above.
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : difference().findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestReconciliationCard)
#include "tst_reconciliation_card.moc"
