// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_due.h"
#include "ui/kit/mark.h"
#include "ui/kit/table_menu.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/shell/language_switch.h"
#include "ui/stores/store_table_model.h"
#include "ui/stores/stores_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace starvane;

class TestStoresPage final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_language.set(ui::Language::English);
        m_page = std::make_unique<ui::StoresPage>();
        m_page->resize(1080, 500);
        m_page->showStores(tests::sampleStores(), tests::sampleNow());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<QTableView *>();
    }

    void theModelKeepsTheContract()
    {
        ui::StoreTableModel stores;
        const QAbstractItemModelTester tester(&stores);
        stores.setStores(tests::sampleStores(), tests::sampleNow());
        stores.setDueCounts(tests::sampleDueCounts());
        stores.setStores({}, {});
    }

    void theWorstComesFirstAndTheUnknownLast()
    {
        QCOMPARE(names(),
                 (QStringList{QStringLiteral("Harbour Goods"), QStringLiteral("义乌小商品旗舰店"),
                              QStringLiteral("京东数码专营店"), QStringLiteral("新店")}));
    }

    void eachStoreIsWrittenOfItsOwnScale()
    {
        using Stores = ui::StoreTableModel;
        QCOMPARE(shown(2, Stores::CompositeColumn), QStringLiteral("9.22"));
        QCOMPARE(m_table->model()->index(2, Stores::CompositeColumn).data(ui::SecondLineRole),
                 QVariant(QStringLiteral("of 10")));
        QCOMPARE(shown(2, Stores::ChangeColumn), QStringLiteral("▼ −0.12")); // −0.06 of 5
        QCOMPARE(shown(1, Stores::ChangeColumn), QStringLiteral("▲ +0.12"));
        QCOMPARE(tone(2, Stores::ChangeColumn), int(ui::State::Weak));
        QCOMPARE(tone(1, Stores::ChangeColumn), int(ui::State::Good));
        QCOMPARE(shown(0, Stores::WeakColumn), QStringLiteral("4 weak"));
        QCOMPARE(shown(3, Stores::CompositeColumn), QStringLiteral("–"));
        QCOMPARE(shown(3, Stores::DataColumn), QStringLiteral("never imported"));
    }

    void whatIsShownCanBeExported()
    {
        QVERIFY(m_table->findChild<ui::TableMenu *>());
        auto rows = ui::shownRows(*m_table);
        QCOMPARE(rows.columns().front().name, std::string("Store"));
        QCOMPARE(std::get<std::string>(rows.next()->front()), std::string("Harbour Goods"));
    }

    void theCountsOfDutiesComeLater()
    {
        using Stores = ui::StoreTableModel;
        QCOMPARE(shown(1, Stores::DueColumn), QStringLiteral("…"));
        m_page->showDueCounts(tests::sampleDueCounts());
        QCOMPARE(shown(1, Stores::DueColumn), QStringLiteral("3 overdue · 4 that day"));
        QCOMPARE(shown(3, Stores::DueColumn), QStringLiteral("–")); // it has no data
        QVERIFY(!m_table->model()->index(3, Stores::DueColumn).data(ui::MarkRole).isValid());
        auto counts = tests::sampleDueCounts();
        counts["Harbour Goods"] = {0, 0, true};
        m_page->showDueCounts(counts);
        QCOMPARE(shown(0, Stores::DueColumn), QStringLiteral("nothing that day"));
    }

    void dataOfAWeekAgoAreMarked()
    {
        using Stores = ui::StoreTableModel; // 3, 5 and 8 days old
        QCOMPARE(tone(0, Stores::DataColumn), int(ui::State::Fair));
        QVERIFY(!m_table->model()->index(1, Stores::DataColumn).data(ui::ToneRole).isValid());
        QVERIFY(!m_table->model()->index(3, Stores::DataColumn).data(ui::ToneRole).isValid());
    }

    void aHeadSorts()
    {
        m_page->showDueCounts(tests::sampleDueCounts());
        const QHeaderView &heads = *m_table->horizontalHeader();
        const int x = heads.sectionViewportPosition(ui::StoreTableModel::DataColumn) + 12;
        QTest::mouseClick(heads.viewport(), Qt::LeftButton, {}, {x, heads.height() / 2});
        const QStringList byAge = names();
        QTest::mouseClick(heads.viewport(), Qt::LeftButton, {}, {x, heads.height() / 2});
        QVERIFY(names() != byAge);
    }

    void aClickAndEnterOpenAStore()
    {
        QSignalSpy picked(m_page.get(), &ui::StoresPage::picked);
        const QRect row = m_table->visualRect(m_table->model()->index(1, 2));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, row.center());
        QVERIFY(!picked.isEmpty());
        QCOMPARE(picked.front().front().toString(), QStringLiteral("义乌小商品旗舰店"));
        picked.clear();
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Up);
        QTest::keyClick(m_table, Qt::Key_Return);
        QVERIFY(!picked.isEmpty());
        QCOMPARE(picked.front().front().toString(), QStringLiteral("Harbour Goods"));
    }

    void aWeakIndicatorsNameLeadsToIt()
    {
        QSignalSpy picked(m_page.get(), &ui::StoresPage::picked);
        QSignalSpy wanted(m_page.get(), &ui::StoresPage::indicatorPicked);
        QTest::mouseClick(link(QStringLiteral("On-time fulfilment")), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toString(), QStringLiteral("义乌小商品旗舰店"));
        QCOMPARE(wanted.front().at(1).value<ui::IndicatorKey>().indicator,
                 std::string("On-time fulfilment")); // the sample's key
        QVERIFY(picked.isEmpty()); // not the store's overview
    }

    void theKeyboardReachesTheNames()
    {
        QSignalSpy wanted(m_page.get(), &ui::StoresPage::indicatorPicked);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Tab);
        auto *first = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(first);
        QCOMPARE(first->text(), QStringLiteral("Valid tracking rate")); // of the first row
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toString(), QStringLiteral("Harbour Goods"));
    }

    void namesWithoutRoomStandInAMenu()
    {
        m_page->resize(760, 500);
        QTRY_VERIFY(link(QStringLiteral("Average rating")) == nullptr);
        QPushButton *more = nullptr;
        for (QPushButton *button : m_table->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(QLatin1Char('+')) && !more)
                more = button;
        }
        QVERIFY(more);
        QStringList names;
        for (const QAction *action : more->menu()->actions())
            names << action->text();
        QVERIFY(names.contains(QStringLiteral("Average rating")));
        QCOMPARE(more->text(), QStringLiteral("+%1").arg(names.size()));
        QSignalSpy wanted(m_page.get(), &ui::StoresPage::indicatorPicked);
        more->menu()->actions().back()->trigger();
        QCOMPARE(wanted.front().at(1).value<ui::IndicatorKey>().indicator,
                 std::string("Average rating"));
    }

    void theLanguageChangesAtRunTime()
    {
        m_language.set(ui::Language::Chinese);
        QCoreApplication::processEvents();
        QCOMPARE(shown(0, ui::StoreTableModel::WeakColumn), QStringLiteral("4 项偏低"));
        QCOMPARE(m_table->model()
                     ->headerData(ui::StoreTableModel::CompositeColumn, Qt::Horizontal)
                     .toString(),
                 QStringLiteral("综合得分"));
    }

private:
    [[nodiscard]] QString shown(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }

    [[nodiscard]] QPushButton *link(const QString &text) const
    {
        for (QPushButton *button : m_table->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] int tone(int row, int column) const
    {
        return m_table->model()->index(row, column).data(ui::ToneRole).toInt();
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            names << shown(row, ui::StoreTableModel::StoreColumn);
        return names;
    }

    ui::LanguageSwitch m_language;
    std::unique_ptr<ui::StoresPage> m_page;
    QTableView *m_table = nullptr; // in the page
};

QTEST_MAIN(TestStoresPage)
#include "tst_stores_page.moc"
