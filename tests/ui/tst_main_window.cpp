// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "tests/ui/window_bench.h"
#include "ui/imports/imports_page.h"
#include "ui/overview/level_card.h"
#include "ui/shell/add_store_dialog.h"
#include "ui/shell/news.h"
#include "ui/shell/page_header.h"
#include "ui/shell/run_window.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/store_switcher.h"
#include "ui/shell/work_line.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPixmap>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace starvane;
using starvane::tests::button;

namespace {

void drop(QWidget &window, const std::filesystem::path &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(ui::pathText(file))});
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    QVERIFY(event.isAccepted());
}

QString newsOf(const ui::MainWindow &window)
{
    return window.findChild<ui::NewsList *>()->texts().join(QLatin1Char('\n'));
}

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT

private slots:
    void aDroppedFileIsImportedAndTold()
    {
        tests::WindowBench bench;
        bench.addStore("store");
        const auto window = shown(bench);
        QTRY_COMPARE(window->windowTitle(), QStringLiteral("store – Starvane"));
        drop(*window, bench.write("订单.csv", tests::ordersFile(20)));
        QTRY_VERIFY2(
            newsOf(*window).contains(QStringLiteral("订单.csv: 21 rows, 20 new, 1 rejected")),
            qPrintable(newsOf(*window)));
        QTRY_VERIFY(window->findChild<ui::LevelCard *>()->isVisible());

        QTest::mouseClick(button(*window, QStringLiteral("Show")), Qt::LeftButton);
        QTRY_VERIFY(window->findChild<ui::ImportsPage *>()->isVisible());
    }

    void aFileThatIsNoneIsToldInWords()
    {
        tests::WindowBench bench;
        bench.addStore("store");
        const auto window = shown(bench);
        QTRY_VERIFY(window->windowTitle().startsWith(QLatin1String("store")));
        drop(*window, bench.write("empty.csv", {}));
        QTRY_VERIFY2(newsOf(*window).contains(QStringLiteral("empty.csv is empty")),
                     qPrintable(newsOf(*window)));
    }

    void newsIsToldAnewInTheOtherLanguage()
    {
        tests::WindowBench bench;
        bench.addStore("store");
        const auto window = shown(bench);
        QTRY_VERIFY(window->windowTitle().startsWith(QLatin1String("store")));
        drop(*window, bench.write("订单.csv", tests::ordersFile(20)));
        QTRY_VERIFY(newsOf(*window).contains(QStringLiteral("20 new, 1 rejected")));
        window->setLanguage(ui::Language::Chinese);
        QCoreApplication::processEvents();
        QVERIFY2(newsOf(*window).contains(QStringLiteral("新增 20")), qPrintable(newsOf(*window)));
        QVERIFY(newsOf(*window).contains(QStringLiteral("未导入 1")));
        QVERIFY(!newsOf(*window).contains(QLatin1String("rejected")));
    }

    void withoutAStoreADropAsksForOne()
    {
        tests::WindowBench bench;
        const auto window = shown(bench);
        QTest::qWait(200);
        drop(*window, bench.write("订单.csv", tests::ordersFile(3)));
        auto *dialog = window->findChild<ui::AddStoreDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("my shop"));
        QTest::mouseClick(button(*dialog, QStringLiteral("Add")), Qt::LeftButton);
        QTRY_VERIFY(window->windowTitle().startsWith(QLatin1String("my shop")));
        QTRY_VERIFY2(newsOf(*window).contains(QStringLiteral("订单.csv: ")),
                     qPrintable(newsOf(*window)));
    }

    void cancelLeavesTheLedgerAsItWas()
    {
        tests::WindowBench bench;
        bench.addStore("store");
        const auto window = shown(bench);
        QTRY_VERIFY(window->windowTitle().startsWith(QLatin1String("store")));
        window->importFiles({bench.write("large.csv", tests::ordersFile(300000))});
        const auto *work = window->findChild<ui::WorkLine *>();
        QVERIFY(work->isVisible());
        QTest::mouseClick(button(*work, QStringLiteral("Cancel")), Qt::LeftButton);
        QTRY_VERIFY(!work->isVisible());
        auto ledger = core::Ledger::open(bench.workspace().database);
        QVERIFY(ledger->batches()->empty());
    }

    void theLanguageChangesEverywhere()
    {
        tests::WindowBench bench;
        const auto window = shown(bench);
        window->setLanguage(ui::Language::Chinese);
        QCoreApplication::processEvents();
        QVERIFY(window->menuBar()->actions().front()->text().contains(QStringLiteral("文件")));
        QVERIFY(button(*window, QStringLiteral("载入示例店铺")));
        window->setLanguage(ui::Language::English);
        QCoreApplication::processEvents();
        QVERIFY(button(*window, QStringLiteral("Load the demo stores")));
    }

    void theSideBarFoldsAndTheChoicesAreKept()
    {
        tests::WindowBench bench;
        {
            const auto window = shown(bench);
            const auto *side = window->findChild<ui::SideBar *>();
            window->resize(1200, 700);
            QTRY_VERIFY(!side->isFolded());
            window->resize(1000, 700);
            QTRY_VERIFY(side->isFolded());
            window->setThemeChoice(ui::ThemeChoice::Dark);
            window->close();
        }
        QCOMPARE(ui::loadSettings(bench.settings).theme, ui::ThemeChoice::Dark);
        const auto again = shown(bench);
        QTRY_COMPARE(again->width(), 1000);
    }

    void everythingToReachHasAName()
    {
        tests::WindowBench bench;
        bench.addStore("store");
        const auto window = shown(bench);
        QTRY_VERIFY(window->windowTitle().startsWith(QLatin1String("store")));
        for (const auto *widget : window->findChildren<QAbstractButton *>()) {
            if (widget->isVisible())
                QVERIFY2(!widget->text().isEmpty() || !widget->accessibleName().isEmpty(),
                         widget->metaObject()->className());
        }
    }

    void thePictureIsWrittenWithoutAWindow()
    {
        const tests::WindowBench bench;
        bench.addStore("store");
        const ui::OverviewPicture picture{.database = bench.workspace().database,
                                          .packs = bench.workspace().packs,
                                          .store = {},
                                          .file = bench.folder() / "overview.png",
                                          .language = ui::Language::Chinese};
        QVERIFY(ui::saveOverviewPng(*qApp, picture));
        QCOMPARE(QPixmap(ui::pathText(picture.file)).width(), 1280);
    }

private:
    static std::unique_ptr<ui::MainWindow> shown(tests::WindowBench &bench)
    {
        auto window = bench.window();
        window->show();
        (void)QTest::qWaitForWindowExposed(window.get());
        return window;
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
