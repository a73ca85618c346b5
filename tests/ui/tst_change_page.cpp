// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rater.h"
#include "tests/ui/finding.h"
#include "tests/ui/window_bench.h"
#include "ui/change/change_page.h"
#include "ui/change/change_part.h"
#include "ui/chart/waterfall.h"
#include "ui/indicator/indicator_page.h"
#include "ui/kit/day_edit.h"
#include "ui/overview/level_card.h"
#include "ui/shell/page_stack.h"
#include "ui/stores/stores_page.h"

#include <QTableView>
#include <QTest>

using namespace starvane;
using starvane::tests::button;
using starvane::tests::textOf;

namespace {

const QString home = QStringLiteral("晴禾家居（示例）");

/// A number of a table as people read it; its minus is a real one.
double numberOf(const QAbstractItemModel &model, int row, int column)
{
    QString text = model.index(row, column).data().toString();
    return text.replace(QChar(0x2212), QLatin1Char('-')).remove(QLatin1Char('+')).toDouble();
}

} // namespace

/// The page of what changed, in the window, on a demo store.
class TestChangePage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_bench.fillDemo());
        m_window = m_bench.window();
        m_window->resize(1280, 720);
        m_window->show();
        QTRY_VERIFY(!m_window->findChild<ui::LevelCard *>()->accessibleDescription().isEmpty());
        emit m_window->findChild<ui::StoresPage *>()->picked(home);
    }

    void init()
    {
        QTRY_VERIFY(button(*m_window, QStringLiteral("What changed ›")) != nullptr);
        QTest::mouseClick(button(*m_window, QStringLiteral("What changed ›")), Qt::LeftButton);
        QTRY_VERIFY(page().findChild<ui::ChangePart *>()->chart().isVisible());
    }

    void cleanup() { m_window->findChild<ui::PageStack *>()->turnTo(ui::PageStack::Overview); }

    /// Scores of both days come from the rater's other way, the card of a day.
    void theStepsLeadFromOneDayToTheOther()
    {
        const double before = composite(from().day());
        const double after = composite(to().day());
        QCOMPARE(to().day() - from().day(), std::chrono::days(30));
        QTest::keyClick(&composites().chart(), Qt::Key_T);
        const auto &model = *composites().findChild<QTableView *>()->model();
        double sum = 0;
        const int last = model.rowCount() - 1;
        for (int row = 1; row < last; ++row)
            sum += numberOf(model, row, 1);
        QVERIFY(model.rowCount() > 8);
        QVERIFY(std::abs(numberOf(model, 0, 1) - before) < 0.006);
        QVERIFY(std::abs(numberOf(model, last, 1) - after) < 0.006);
        QVERIFY2(std::abs(sum - (after - before)) < 0.005 * model.rowCount(),
                 qPrintable(QStringLiteral("%1 against %2").arg(sum).arg(after - before)));
        QVERIFY(textOf(page()).contains(QStringLiteral("The composite fell by 0.14")));
        QTest::keyClick(composites().findChild<QTableView *>(), Qt::Key_T);
        QVERIFY(composites().chart().isVisible());
    }

    void everyStepIsSeen()
    {
        for (const ui::ChangePart *part : page().findChildren<ui::ChangePart *>())
            QVERIFY(part->chart().height() >= part->chart().sizeHint().height());
    }

    void aStepIsTakenApartAndOpened()
    {
        ui::WaterfallChart &chart = composites().chart();
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Down);
        const auto picked = chart.current();
        QVERIFY(picked.has_value());
        QTest::keyClick(&chart, Qt::Key_Return);
        QTRY_VERIFY(button(page(), QStringLiteral("Open the indicator")) != nullptr);
        QTest::mouseClick(button(page(), QStringLiteral("Open the indicator")), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<ui::IndicatorPage *>() != nullptr);
        QVERIFY(m_window->findChild<ui::IndicatorPage *>()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(page().isVisible());
    }

    void otherDaysAreCompared()
    {
        QTest::mouseClick(button(page(), QStringLiteral("90 days before")), Qt::LeftButton);
        QTRY_COMPARE(to().day() - from().day(), std::chrono::days(90));
        const double change = composite(to().day()) - composite(from().day());
        const QString size = QString::number(std::abs(change), 'f', 2);
        QTRY_VERIFY2(textOf(page()).contains(size), qPrintable(textOf(page()) + size));
        QTest::mouseClick(button(page(), QStringLiteral("30 days before")), Qt::LeftButton);
        QTRY_COMPARE(to().day() - from().day(), std::chrono::days(30));
    }

private:
    [[nodiscard]] ui::ChangePage &page() const { return *m_window->findChild<ui::ChangePage *>(); }
    [[nodiscard]] ui::ChangePart &composites() const
    {
        return *page().findChild<ui::ChangePart *>();
    }
    [[nodiscard]] ui::DayEdit &from() const { return *page().findChildren<ui::DayEdit *>().at(0); }
    [[nodiscard]] ui::DayEdit &to() const { return *page().findChildren<ui::DayEdit *>().at(1); }

    [[nodiscard]] double composite(core::Day day) const
    {
        auto ledger = core::Ledger::open(m_bench.workspace().database);
        core::ScoreRequest request;
        request.store = home.toStdString();
        request.on = day;
        return core::Rater(*ledger, *m_bench.workspace().packs).score(request)->composite.value();
    }

    tests::WindowBench m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestChangePage)
#include "tst_change_page.moc"
