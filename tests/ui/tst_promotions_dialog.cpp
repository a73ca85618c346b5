// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_file.h"
#include "core/ledger/promotions.h"
#include "tests/ui/window_bench.h"
#include "ui/chart/time_chart.h"
#include "ui/promotions/promotions_dialog.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/trends/trends_page.h"

#include <QAbstractItemModel>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace starvane;

namespace {

core::DayRange days(const char *first, const char *last)
{
    return {*core::parseDay(first), *core::parseDay(last)};
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *candidate : widget.findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

/// The promotions of a store, opened from its trends: orders of 1 December 2025.
class TestPromotionsDialog final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<tests::WindowBench>();
        m_bench->addStore("store");
        auto ledger = core::Ledger::open(m_bench->workspace().database);
        core::ImportRequest request;
        request.store = "store";
        request.file = m_bench->write("订单.csv", tests::ordersFile(30));
        QVERIFY(core::importFile(*ledger, *m_bench->workspace().packs, request, {},
                                 [](const core::Progress &) {}));
        m_window = m_bench->window();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->windowTitle().startsWith(QLatin1String("store")));
        emit m_window->findChild<ui::SideBar *>()->pagePicked(ui::PageStack::Trends);
        auto *page = m_window->findChild<ui::TrendsPage *>();
        QTRY_VERIFY(button(*page, QStringLiteral("Promotions…")) != nullptr);
        QTest::mouseClick(button(*page, QStringLiteral("Promotions…")), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<ui::PromotionsDialog *>() != nullptr);
        m_dialog = page->findChild<ui::PromotionsDialog *>();
        QTRY_VERIFY(texts().contains(QStringLiteral("No promotion yet.")));
    }

    void cleanup() { m_window.reset(); }

    void whatIsAddedIsStoredAndMarked()
    {
        type(QStringLiteral("双11"), QDate(2025, 11, 1), QDate(2025, 11, 11));
        QTest::keyClick(m_dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(stored().size(), std::size_t(1));
        QCOMPARE(stored().front().name, std::string("双11"));
        QCOMPARE(stored().front().days, days("2025-11-01", "2025-11-11"));
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QCOMPARE(table().model()->index(0, 0).data().toString(), QStringLiteral("双11"));
        QVERIFY(m_dialog->isVisible()); // for the next one
        QTRY_VERIFY2(whatHappened().contains(QStringLiteral("Promotion, 1 Nov – 11 Nov: 双11")),
                     qPrintable(whatHappened().join(QLatin1Char('\n'))));
    }

    void wrongDaysAreSaidAndNotStored()
    {
        type(QStringLiteral("双11"), QDate(2025, 11, 11), QDate(2025, 11, 1));
        const QString complaint =
            QStringLiteral("The last day, 1 Nov 2025, is before the first, 11 Nov 2025.");
        QVERIFY2(texts().contains(complaint), qPrintable(texts().join(QLatin1Char('\n'))));
        QTest::mouseClick(button(*m_dialog, QStringLiteral("Add")), Qt::LeftButton);
        QTest::qWait(200);
        QVERIFY(texts().contains(complaint));
        QVERIFY(stored().empty());

        type(QStringLiteral("  "), QDate(2025, 11, 1), QDate(2025, 11, 11));
        QTest::mouseClick(button(*m_dialog, QStringLiteral("Add")), Qt::LeftButton);
        QTest::qWait(200);
        QVERIFY(texts().contains(QStringLiteral("A promotion needs a name.")));
        QVERIFY(stored().empty());
    }

    void oneIsChangedRemovedAndPutBack()
    {
        type(QStringLiteral("双11"), QDate(2025, 11, 1), QDate(2025, 11, 11));
        QTest::mouseClick(button(*m_dialog, QStringLiteral("Add")), Qt::LeftButton);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        table().selectRow(0);
        auto *name = m_dialog->findChild<QLineEdit *>();
        QCOMPARE(name->text(), QStringLiteral("双11"));
        type(QStringLiteral("双12"), QDate(2025, 12, 12), QDate(2025, 12, 12));
        QTest::mouseClick(button(*m_dialog, QStringLiteral("Save the change")), Qt::LeftButton);
        QTRY_COMPARE(stored().front().name, std::string("双12"));
        QCOMPARE(stored().front().days, days("2025-12-12", "2025-12-12"));
        QCOMPARE(stored().size(), std::size_t(1));

        QTRY_COMPARE(table().model()->index(0, 0).data().toString(), QStringLiteral("双12"));
        table().selectRow(0);
        QTest::mouseClick(button(*m_dialog, QStringLiteral("Remove")), Qt::LeftButton);
        QTRY_VERIFY(stored().empty());
        QTRY_VERIFY(button(*m_dialog, QStringLiteral("Put it back")) != nullptr);
        QVERIFY(texts().contains(QStringLiteral("“双12” is removed.")));
        QTest::mouseClick(button(*m_dialog, QStringLiteral("Put it back")), Qt::LeftButton);
        QTRY_COMPARE(stored().size(), std::size_t(1));
        QCOMPARE(stored().front().days, days("2025-12-12", "2025-12-12"));
    }

private:
    void type(const QString &name, QDate first, QDate last) const
    {
        auto *field = m_dialog->findChild<QLineEdit *>();
        field->clear();
        field->insert(name);
        const auto edits = m_dialog->findChildren<QDateEdit *>();
        QCOMPARE(edits.size(), 2);
        edits[0]->setDate(first);
        edits[1]->setDate(last);
    }

    [[nodiscard]] std::vector<core::Promotion> stored() const
    {
        auto ledger = core::Ledger::open(m_bench->workspace().database);
        return *core::promotions(*ledger, ledger->store("store")->id);
    }

    [[nodiscard]] QTableView &table() const { return *m_dialog->findChild<QTableView *>(); }

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }

    /// The marks of the chart, as the table behind it lists them.
    [[nodiscard]] QStringList whatHappened() const
    {
        const auto &model =
            *m_window->findChild<ui::TrendsPage *>()->findChild<ui::TimeChart *>()->tableModel();
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells << model.index(row, model.columnCount() - 1).data().toString();
        return cells;
    }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::PromotionsDialog *m_dialog = nullptr; // the page's
};

QTEST_MAIN(TestPromotionsDialog)
#include "tst_promotions_dialog.moc"
