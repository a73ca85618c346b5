// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/advice_book.h"
#include "core/import/import_file.h"
#include "tests/ui/finding.h"
#include "tests/ui/window_bench.h"
#include "ui/advice/follow_line.h"
#include "ui/indicator/indicator_page.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/tips_panel.h"
#include "ui/shell/page_stack.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace starvane;
using starvane::tests::button;
using starvane::tests::textOf;

namespace {

constexpr const char *tip = "ship-stock-first"; // of on-time fulfilment, window of 30 days
constexpr const char *today = "2026-01-01"; // by the window's clock
constexpr const char *soonAfter = "2025-12-01"; // the data of 5 November still speak for it

core::Day day(const char *text)
{
    return *core::parseDay(text);
}

/// Four orders a day for 30 days before 1 November 2025, two of them dispatched three days after
/// payment, and for so many days since then, all dispatched on the same day.
std::string orders(int daysAfter)
{
    std::string text =
        "订单编号,买家会员名,实付款(元),订单状态,订单创建时间,订单付款时间,发货时间\n";
    for (int i = -30; i < daysAfter; ++i) {
        for (int order = 0; order < 4; ++order) {
            const int wait = i < 0 && order < 2 ? 3 : 0;
            const core::Day paid = day("2025-11-01") + std::chrono::days(i);
            text += std::to_string(100000 + i * 10 + order) + ",buyer,12.50,交易成功,"
                + core::toText(paid) + " 10:00:00," + core::toText(paid) + " 10:05:00,"
                + core::toText(paid + std::chrono::days(wait)) + " 12:00:00\n";
        }
    }
    return text;
}

} // namespace

/// Adopting and dropping advice in the window, on a ledger of its own.
class TestFollowedAdvice final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<tests::WindowBench>(); }
    void cleanup() { m_window.reset(); }

    void adviceIsAdoptedAndDroppedFromTheKeyboard()
    {
        m_bench->now = core::Instant(day(soonAfter).time_since_epoch());
        show(5);
        QTRY_VERIFY(line(overview()) != nullptr);
        line(overview())->setFocus();
        QTRY_COMPARE(focusedText(), QStringLiteral("We do this from today"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(stored().size(), std::size_t(1));
        const core::AdoptedTip expected{tip, "fulfilment", day(soonAfter), "", {}};
        QCOMPARE(stored().front(), expected);
        QTRY_VERIFY(textOf(overview())
                        .contains(QLatin1String("Followed since 1 Dec 2025: too early to tell")));
        // The key opened nothing, and the focus is where it can be taken back.
        QCOMPARE(pages().currentIndex(), int(ui::PageStack::Overview));
        QTRY_COMPARE(focusedText(), QStringLiteral("Stop following"));

        m_window.reset();
        open();
        QTRY_VERIFY(line(overview()) != nullptr
                    && button(*line(overview()), QStringLiteral("Stop following")) != nullptr);
        line(overview())->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(stored().empty()); // on its day it is forgotten
        QTRY_COMPARE(focusedText(), QStringLiteral("We do this from today"));
        QVERIFY(!textOf(overview()).contains(QLatin1String("Followed")));
    }

    /// What is begun on 1 January cannot be seen in data of 5 November.
    void withOldDataOnlyAnotherDayIsOffered()
    {
        show(5);
        QTRY_VERIFY(line(overview()) != nullptr);
        QVERIFY(button(*line(overview()), QStringLiteral("We do this from today")) == nullptr);
        line(overview())->setFocus();
        QTRY_COMPARE(focusedText(), QStringLiteral("We did this…"));
    }

    void theDayCanBeChosen()
    {
        m_bench->now = core::Instant(day(soonAfter).time_since_epoch());
        show(5);
        QTRY_VERIFY(line(overview()) != nullptr);
        QTest::mouseClick(button(*line(overview()), QStringLiteral("another day…")),
                          Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QCalendarWidget *>() != nullptr);
        auto *calendar = m_window->findChild<QCalendarWidget *>();
        QCOMPARE(calendar->maximumDate(), QDate(2025, 12, 1));
        calendar->setSelectedDate(QDate(2025, 11, 1));
        QTest::keyClick(calendar->findChild<QTableView *>(), Qt::Key_Return);
        QTRY_COMPARE(stored().size(), std::size_t(1));
        QCOMPARE(stored().front().adoptedOn, day("2025-11-01"));
    }

    /// 60 of 120 orders were in time on the 30 days before, 120 of 120 on the 30 since.
    void whatBecameOfItIsSaid()
    {
        show(40);
        auto ledger = core::Ledger::open(m_bench->workspace().database);
        QVERIFY(core::AdviceBook(*ledger, *m_bench->workspace().packs)
                    .adopt("store", tip, day("2025-11-01"), ""));
        m_window.reset();
        open();
        const QString verdict =
            QStringLiteral("Followed since 1 Nov 2025: better, 50.0 % → 100.0 %");
        QTRY_VERIFY(textOf(overview()).contains(verdict));
        // No late order is left in the window, so that the tip itself is gone.
        QVERIFY(textOf(overview())
                    .contains(QLatin1String("On-time fulfilment: the data of these days no longer "
                                            "call for what you are doing.")));

        pages().visit(ui::IndicatorKey{.indicator = "fulfilment"});
        auto *page = m_window->findChild<ui::IndicatorPage *>();
        QTRY_VERIFY(textOf(*page).contains(verdict));
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->text() != verdict)
                continue;
            const QString why = label->toolTip();
            for (const char *const words :
                 {"Before: 120 records from 2 Oct 2025 to 31 Oct 2025: 50.0 %",
                  "After: 120 records from 1 Nov 2025 to 30 Nov 2025: 100.0 %", "+50.0 % ("})
                QVERIFY2(why.contains(QLatin1String(words)), qPrintable(why));
        }
        QTest::mouseClick(button(*line(*page), QStringLiteral("Stop following")), Qt::LeftButton);
        QTRY_VERIFY(stored().front().endedOn.has_value());
        QCOMPARE(stored().front().endedOn, day(today));
        QTRY_VERIFY(!textOf(*page).contains(verdict));
    }

private:
    void show(int daysAfter)
    {
        m_bench->addStore("store");
        auto ledger = core::Ledger::open(m_bench->workspace().database);
        core::ImportRequest request;
        request.store = "store";
        request.file = m_bench->write("订单.csv", orders(daysAfter));
        QVERIFY(core::importFile(*ledger, *m_bench->workspace().packs, request, {},
                                 [](const core::Progress &) {}));
        open();
    }

    void open()
    {
        m_window = m_bench->window();
        m_window->resize(1280, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    [[nodiscard]] std::vector<core::AdoptedTip> stored() const
    {
        auto ledger = core::Ledger::open(m_bench->workspace().database);
        return *core::adoptedTips(*ledger, ledger->store("store")->id);
    }

    [[nodiscard]] ui::PageStack &pages() const { return *m_window->findChild<ui::PageStack *>(); }
    [[nodiscard]] ui::OverviewPage &overview() const { return pages().overview(); }

    /// Of the tip, where it is seen; null while it is not.
    [[nodiscard]] static ui::FollowLine *line(const QWidget &page)
    {
        for (auto *one : page.findChildren<ui::FollowLine *>()) {
            if (one->isVisible() && one->tip() == tip)
                return one;
        }
        return nullptr;
    }

    [[nodiscard]] static QString focusedText()
    {
        const auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return focused != nullptr ? focused->text() : QString();
    }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestFollowedAdvice)
#include "tst_followed_advice.moc"
