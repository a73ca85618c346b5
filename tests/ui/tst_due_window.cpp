// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "tests/ui/window_bench.h"
#include "ui/due/due_page.h"
#include "ui/due/duty_panel.h"
#include "ui/imports/imports_page.h"
#include "ui/overview/due_card.h"
#include "ui/overview/indicator_card.h"
#include "ui/readings/figure_edit.h"
#include "ui/readings/readings_dialog.h"
#include "ui/shell/news.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/stores/stores_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace starvane;
using starvane::tests::button;

namespace {

/// Two orders that were paid and never dispatched, and one that was.
std::string openOrders()
{
    return "订单编号,买家会员名,实付款(元),订单状态,订单创建时间,订单付款时间,发货时间\n"
           "1000001,buyer,12.50,等待卖家发货,2025-12-01 10:00:00,2025-12-01 10:05:00,\n"
           "1000002,buyer,99.00,等待卖家发货,2025-12-03 10:00:00,2025-12-03 10:05:00,\n"
           "1000003,buyer,12.50,交易成功,2025-12-03 10:00:00,2025-12-03 10:05:00,"
           "2025-12-03 12:00:00\n";
}

QString newsOf(const ui::MainWindow &window)
{
    return window.findChild<ui::NewsList *>()->texts().join(QLatin1Char('\n'));
}

/// Nobody can write or read a database that is a folder.
void breakDatabase(const std::filesystem::path &database)
{
    for (const char *const suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(database.string() + suffix);
    std::filesystem::create_directory(database);
}

} // namespace

/// The window with duties, readings and several stores, on a database of its own.
class TestDueWindow final : public QObject {
    Q_OBJECT

private slots:
    void dutiesAreListedTickedOffAndTakenBack()
    {
        tests::WindowBench bench;
        bench.addStore("store");
        const auto window = shown(bench);
        QTRY_VERIFY(window->windowTitle().startsWith(QLatin1String("store")));
        window->importFiles({bench.write("订单.csv", openOrders())});
        QTRY_VERIFY(window->findChild<ui::DueCard *>()->isVisible());
        QTRY_VERIFY(duties(*window).model()->rowCount() >= 2);

        QTest::mouseClick(window->findChild<ui::DueCard *>(), Qt::LeftButton);
        QTRY_VERIFY(window->findChild<ui::DuePage *>()->isVisible());
        const int before = duties(*window).model()->rowCount();
        duties(*window).selectRow(0);
        QTest::mouseClick(button(*window, QStringLiteral("Tick off")), Qt::LeftButton);
        QTRY_COMPARE(duties(*window).model()->rowCount(), before - 1);
        QVERIFY2(newsOf(*window).contains(QLatin1String("1 duty ticked off.")),
                 qPrintable(newsOf(*window)));
        QTest::mouseClick(button(*window, QStringLiteral("Undo")), Qt::LeftButton);
        QTRY_COMPARE(duties(*window).model()->rowCount(), before);
    }

    void aTickThatFailsIsNews()
    {
        tests::WindowBench bench;
        bench.addStore("store");
        const auto window = shown(bench);
        QTRY_VERIFY(window->windowTitle().startsWith(QLatin1String("store")));
        window->importFiles({bench.write("订单.csv", openOrders())});
        QTRY_VERIFY(duties(*window).model()->rowCount() >= 2);
        turnTo(*window, ui::PageStack::Due);
        QTest::qWait(300); // what goes on ends
        breakDatabase(bench.workspace().database);
        duties(*window).selectRow(0);
        QTest::mouseClick(button(*window, QStringLiteral("Tick off")), Qt::LeftButton);
        QTRY_VERIFY2(newsOf(*window).contains(QLatin1String("test.db")),
                     qPrintable(newsOf(*window)));
        QVERIFY(!newsOf(*window).contains(QLatin1String("ticked off")));
    }

    void readingsLightAnIndicatorAndStandAmongTheImports()
    {
        tests::WindowBench bench;
        bench.addStore("store");
        const auto window = shown(bench);
        QTRY_VERIFY(window->windowTitle().startsWith(QLatin1String("store")));
        window->importFiles({bench.write("订单.csv", openOrders())});
        QTRY_VERIFY(button(*window, QStringLiteral("Enter the back office's figure…")));
        QTest::mouseClick(button(*window, QStringLiteral("Enter the back office's figure…")),
                          Qt::LeftButton);
        auto *dialog = window->findChild<ui::ReadingsDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChildren<ui::FigureEdit *>().front(), QStringLiteral("93.5"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        QTRY_VERIFY2(
            newsOf(*window).contains(QLatin1String("1 figure of the back office entered.")),
            qPrintable(newsOf(*window)));
        turnTo(*window, ui::PageStack::Imports);
        const auto *batches = window->findChild<ui::ImportsPage *>()->findChild<QTableView *>();
        QTRY_COMPARE(batches->model()->rowCount(), 2);
        QCOMPARE(batches->model()->index(0, 0).data().toString(),
                 QStringLiteral("entered by hand"));
    }

    void readingsThatCannotBeStoredAreNews()
    {
        tests::WindowBench bench;
        bench.addStore("store");
        const auto window = shown(bench);
        QTRY_VERIFY(window->windowTitle().startsWith(QLatin1String("store")));
        QTest::qWait(500);
        QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = window->findChild<ui::ReadingsDialog *>();
        QVERIFY(dialog);
        breakDatabase(bench.workspace().database);
        QTest::keyClicks(dialog->findChildren<ui::FigureEdit *>().front(), QStringLiteral("90%"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        QTRY_VERIFY2(newsOf(*window).contains(QLatin1String("test.db")),
                     qPrintable(newsOf(*window)));
    }

    void allStoresStandSideBySide()
    {
        tests::WindowBench bench;
        bench.addStore("one");
        {
            const auto window = shown(bench);
            QTRY_VERIFY(window->windowTitle().startsWith(QLatin1String("one")));
            QVERIFY(!entry(*window, QStringLiteral("All stores"))->isVisible());
        }
        bench.addStore("two");
        const auto window = shown(bench);
        QTRY_VERIFY(entry(*window, QStringLiteral("All stores"))->isVisible());
        QTest::mouseClick(entry(*window, QStringLiteral("All stores")), Qt::LeftButton);
        auto *table = window->findChild<ui::StoresPage *>()->findChild<QTableView *>();
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        QTRY_COMPARE(table->model()->index(1, 5).data().toString(), QStringLiteral("–"));
        const QString wanted = table->model()->index(1, 0).data().toString();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(1, 0)).center());
        QTRY_VERIFY(window->windowTitle().startsWith(wanted));
        QCOMPARE(window->findChild<ui::PageStack *>()->currentIndex(),
                 int(ui::PageStack::Overview));
    }

    void theKeyboardReachesThePages()
    {
        tests::WindowBench bench;
        bench.addStore("one");
        bench.addStore("two");
        const auto window = shown(bench);
        QTRY_VERIFY(window->windowTitle().startsWith(QLatin1String("one")));
        const auto *pages = window->findChild<ui::PageStack *>();
        for (const int page : {ui::PageStack::Due, ui::PageStack::Stores, ui::PageStack::Overview,
                               ui::PageStack::Imports}) {
            QTest::keyClick(window.get(), Qt::Key(Qt::Key_1 + page), Qt::AltModifier);
            QTRY_COMPARE(pages->currentIndex(), page);
        }
    }

private:
    static std::unique_ptr<ui::MainWindow> shown(tests::WindowBench &bench)
    {
        auto window = bench.window();
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
        return window;
    }

    static QTableView &duties(const ui::MainWindow &window)
    {
        return *window.findChild<ui::DutyPanel *>()->findChild<QTableView *>();
    }

    static QAbstractButton *entry(const ui::MainWindow &window, const QString &name)
    {
        for (auto *candidate :
             window.findChild<ui::SideBar *>()->findChildren<QAbstractButton *>()) {
            if (candidate->text() == name)
                return candidate;
        }
        return nullptr;
    }

    static void turnTo(ui::MainWindow &window, int page)
    {
        emit window.findChild<ui::SideBar *>()->pagePicked(page);
    }
};

QTEST_MAIN(TestDueWindow)
#include "tst_due_window.moc"
