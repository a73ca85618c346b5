// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/promotions.h"
#include "core/rating/rater.h"
#include "tests/ui/window_bench.h"
#include "ui/chart/time_chart.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/empty_state.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/store_switcher.h"
#include "ui/trends/series_picker.h"
#include "ui/trends/trend_controls.h"
#include "ui/trends/trends_page.h"

#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QWheelEvent>

using namespace starvane;

namespace {

constexpr int orderDays = 119;

core::Day dayOf(int number)
{
    return *core::parseDay("2025-08-03") + std::chrono::days(number); // the last is 29 November
}

/// Three orders a day; every seventh day one is three days late.
std::string orders()
{
    std::string text =
        "订单编号,买家会员名,实付款(元),订单状态,订单创建时间,订单付款时间,发货时间\n";
    for (int day = 0; day < orderDays; ++day) {
        for (int i = 0; i < 3; ++i) {
            const int wait = day % 7 == 0 && i == 0 ? 3 : 0;
            const std::string paid = core::toText(dayOf(day));
            text += std::to_string(day * 10 + i) + "," + "buyer,12.50,交易成功," + paid
                + " 10:00:00," + paid + " 10:05:00," + core::toText(dayOf(day + wait))
                + " 12:00:00\n";
        }
    }
    return text;
}

QString contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

} // namespace

/// The trends page in the window, on a database of its own with one store's orders.
class TestTrendsPage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bench.addStore("one");
        m_bench.addStore("two", "jd");
        auto ledger = core::Ledger::open(m_bench.workspace().database);
        core::ImportRequest request;
        request.store = "one";
        request.file = m_bench.write("订单.csv", orders());
        QVERIFY(core::importFile(*ledger, *m_bench.workspace().packs, request, {},
                                 [](const core::Progress &) {}));
        m_window = m_bench.window();
        m_window->show();
        QTRY_VERIFY(m_window->windowTitle().startsWith(QLatin1String("one")));
        emit m_window->findChild<ui::SideBar *>()->pagePicked(ui::PageStack::Trends);
        m_page = m_window->findChild<ui::TrendsPage *>();
        QVERIFY(m_page);
        m_chart = m_page->findChild<ui::TimeChart *>();
        m_controls = m_page->findChild<ui::TrendControls *>();
        QTRY_COMPARE(table().rowCount(), 90);
    }

    void cleanupTestCase() { m_window.reset(); }

    void theCompositeOfTheOpenStoreIsDrawnAtFirst()
    {
        QCOMPARE(titleOf(1), QStringLiteral("Composite"));
        QVERIFY2(m_chart->summary().startsWith(QLatin1String("Composite ")),
                 qPrintable(m_chart->summary()));
    }

    void linesAreTickedFromTheKeyboard()
    {
        auto &picker = m_controls->picker();
        QTest::mouseClick(&picker, Qt::LeftButton);
        auto *search = picker.findChild<QLineEdit *>();
        auto *list = picker.findChild<QTreeWidget *>();
        QVERIFY(search->isVisible());
        QTest::keyClicks(search, QStringLiteral("fulfil"));
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list->hasFocus());
        QCOMPARE(list->currentItem()->text(0), QStringLiteral("On-time fulfilment"));
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_COMPARE(table().columnCount(), 4); // with what happened
        QCOMPARE(titleOf(2), QStringLiteral("On-time fulfilment"));
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
    }

    void moreThanFiveCannotBeTicked()
    {
        auto *list = m_controls->picker().findChild<QTreeWidget *>();
        int ticked = 0;
        int free = 0;
        for (QTreeWidgetItemIterator at(list); *at != nullptr; ++at) {
            if (!(*at)->data(0, Qt::CheckStateRole).isValid())
                continue;
            if ((*at)->checkState(0) == Qt::Unchecked && ((*at)->flags() & Qt::ItemIsEnabled))
                (*at)->setCheckState(0, Qt::Checked);
        }
        for (QTreeWidgetItemIterator at(list); *at != nullptr; ++at) {
            if (!(*at)->data(0, Qt::CheckStateRole).isValid())
                continue;
            ticked += (*at)->checkState(0) == Qt::Checked ? 1 : 0;
            free += (*at)->checkState(0) != Qt::Checked && ((*at)->flags() & Qt::ItemIsEnabled);
        }
        QCOMPARE(ticked, 5);
        QCOMPARE(free, 0);
        QTRY_COMPARE(table().columnCount(), 7);
        choose({"fulfilment"});
    }

    void theFileHoldsWhatTheRaterSays()
    {
        choose({"fulfilment"});
        pick(measure(), 1); // values
        QTRY_VERIFY(table().index(0, 1).data().toString().contains(QLatin1Char('%')));
        const QString file = QString::fromStdString((m_bench.folder() / "trend.csv").string());
        QVERIFY(m_chart->exportTo(ui::pathOf(file.toStdString())));
        auto ledger = core::Ledger::open(m_bench.workspace().database);
        core::Rater rater(*ledger, *m_bench.workspace().packs);
        const core::DayRange days = m_chart->daysInSight();
        const auto trend = rater.trend({"one", "fulfilment", days, ""});
        QVERIFY(trend);
        QCOMPARE(trend->size(), std::size_t(90));
        const QStringList lines = contentOf(file).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 92);
        int known = 0;
        for (std::size_t i = 0; i < trend->size(); ++i) {
            const QStringList cells = lines[int(i) + 1].split(QLatin1Char(','));
            QCOMPARE(cells[0].toStdString(), core::toText(trend->at(i).day));
            QCOMPARE(cells[1].isEmpty(), !trend->at(i).value);
            if (trend->at(i).value) {
                QCOMPARE(cells[1].toDouble(), *trend->at(i).value);
                ++known;
            }
        }
        QVERIFY(known > 80);
        QVERIFY(m_chart->exportTo(m_bench.folder() / "trend.png"));
        QVERIFY(m_chart->exportTo(m_bench.folder() / "trend.svg"));
        pick(measure(), 0);
    }

    void weeksAreMadeOfTheirOwnRecords()
    {
        choose({"fulfilment"});
        pick(step(), 1);
        pick(measure(), 1);
        QTRY_COMPARE(table().rowCount(), 13); // from Monday 1 September on
        // 21 orders a week, one of them late
        QTRY_COMPARE(table().index(1, 1).data().toString(), QStringLiteral("95.2 %"));
        QCOMPARE(table().index(1, 0).data().toString(), QStringLiteral("17 Nov – 23 Nov"));
        pick(step(), 2);
        QTRY_COMPARE(table().rowCount(), 3);
        QCOMPARE(table().index(1, 0).data().toString(), QStringLiteral("October 2025"));
        pick(step(), 0);
        pick(measure(), 0);
        QTRY_COMPARE(table().rowCount(), 90);
    }

    void thePeriodBeforeStandsBeside()
    {
        auto *before = m_controls->findChild<QCheckBox *>();
        choose({"fulfilment"});
        const int columns = table().columnCount();
        before->setChecked(true);
        QTRY_COMPARE(table().columnCount(), columns + 1);
        QCOMPARE(titleOf(2), QStringLiteral("On-time fulfilment, before"));
        auto ledger = core::Ledger::open(m_bench.workspace().database);
        core::Rater rater(*ledger, *m_bench.workspace().packs);
        const core::Day last = m_chart->daysInSight().last - std::chrono::days(90);
        const auto trend = rater.trend({"one", "fulfilment", {last, last}, ""});
        QCOMPARE(table().index(0, 2).data().toString(), ui::pointsText(trend->front().score));
        before->setChecked(false);
        QTRY_COMPARE(table().columnCount(), columns);
    }

    void theWheelZoomsAndThePointerReadsOut()
    {
        auto *view = qobject_cast<QAbstractScrollArea *>(m_chart->focusProxy())->viewport();
        const QPointF middle = QRectF(view->rect()).center();
        QWheelEvent wheel(middle, view->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view, &wheel);
        const core::DayRange seen = m_chart->daysInSight();
        QVERIFY((seen.last - seen.first).count() < 60);
        QMouseEvent move(QEvent::MouseMove, middle, view->mapToGlobal(middle), Qt::NoButton,
                         Qt::NoButton, {});
        QApplication::sendEvent(view, &move);
        QVERIFY2(m_chart->readOut().contains(QLatin1String("\nOn-time fulfilment ")),
                 qPrintable(m_chart->readOut()));
        QTest::keyClick(m_chart->focusProxy(), Qt::Key_Home);
        QCOMPARE((m_chart->daysInSight().last - m_chart->daysInSight().first).count(), 89);
    }

    void theImportIsMarked()
    {
        const int last = table().columnCount() - 1;
        QCOMPARE(titleOf(last), QStringLiteral("What happened"));
        QVERIFY2(table().index(0, last).data().toString().contains(QStringLiteral("订单.csv")),
                 qPrintable(table().index(0, last).data().toString()));
    }

    void promotionsAreMarked()
    {
        const core::DayRange days{*core::parseDay("2025-11-01"), *core::parseDay("2025-11-11")};
        {
            auto ledger = core::Ledger::open(m_bench.workspace().database);
            QVERIFY(core::addPromotion(*ledger, ledger->store("one")->id, "双11", days));
        }
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        const QString mark = QStringLiteral("Promotion, 1 Nov – 11 Nov: 双11");
        const auto isMarked = [&](int row) {
            return table().index(row, table().columnCount() - 1).data().toString().contains(mark);
        };
        QTRY_VERIFY(isMarked(18)); // 11 November: the last row is 29 November
        QVERIFY(isMarked(28));
        QVERIFY(!isMarked(17) && !isMarked(29));
    }

    void aStoreWithoutDataSaysWhatToDo()
    {
        emit m_window->findChild<ui::SideBar *>()->switcher().picked(QStringLiteral("two"));
        QTRY_VERIFY(m_page->findChild<ui::EmptyState *>()->isVisible());
        emit m_window->findChild<ui::SideBar *>()->switcher().picked(QStringLiteral("one"));
        QTRY_VERIFY(m_chart->isVisible());
    }

private:
    [[nodiscard]] QAbstractItemModel &table() const { return *m_chart->tableModel(); }

    [[nodiscard]] QString titleOf(int column) const
    {
        return table().headerData(column, Qt::Horizontal).toString();
    }

    [[nodiscard]] ui::ChoiceRow &row(int number) const
    {
        return *m_controls->findChildren<ui::ChoiceRow *>().at(number);
    }
    [[nodiscard]] ui::ChoiceRow &step() const { return row(1); }
    [[nodiscard]] ui::ChoiceRow &measure() const { return row(2); }

    static void pick(ui::ChoiceRow &choices, int number)
    {
        choices.choose(number);
        emit choices.picked(number);
    }

    /// Of the store "one".
    void choose(const std::vector<std::string> &indicators)
    {
        std::vector<ui::SeriesKey> keys;
        for (const std::string &indicator : indicators)
            keys.push_back({"one", "service", indicator});
        emit m_controls->picker().picked(keys);
        QTRY_COMPARE(table().columnCount(), int(keys.size()) + 2);
    }

    tests::WindowBench m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::TrendsPage *m_page = nullptr;
    ui::TimeChart *m_chart = nullptr;
    ui::TrendControls *m_controls = nullptr;
};

QTEST_MAIN(TestTrendsPage)
#include "tst_trends_page.moc"
