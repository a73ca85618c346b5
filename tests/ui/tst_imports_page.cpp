// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_bench.h"
#include "ui/format/moments.h"
#include "ui/imports/coverage_strip.h"
#include "ui/imports/imports_page.h"
#include "ui/imports/kind_coverage.h"
#include "ui/kit/choice_row.h"
#include "ui/shell/language_switch.h"
#include "ui/words/language.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace starvane;

namespace {

core::Day day(int month, unsigned dayOfMonth)
{
    return core::Day(std::chrono::year(2025) / month / dayOfMonth);
}

core::Batch batch(std::int64_t id, const std::string &store, const std::vector<std::string> &kinds,
                  const std::optional<core::DayRange> &coverage)
{
    core::Batch made;
    made.id = static_cast<core::BatchId>(id);
    made.store = store;
    made.file = "/nowhere/file.csv";
    made.layout = "1688-orders";
    made.encoding = "GB18030";
    made.records = kinds;
    made.coverage = coverage;
    made.rows = 5;
    return made;
}

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *candidate : page.findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestImportsPage final : public QObject {
    Q_OBJECT

private slots:
    void coverageIsJoinedByKindOfOneStore()
    {
        const std::vector<core::Batch> batches = {
            batch(1, "a", {"order", "refund"}, core::DayRange{day(1, 1), day(1, 31)}),
            batch(2, "a", {"order"}, core::DayRange{day(2, 1), day(2, 10)}),
            batch(3, "a", {"order"}, core::DayRange{day(3, 1), day(3, 2)}),
            batch(4, "b", {"review"}, core::DayRange{day(1, 1), day(1, 2)}),
            batch(5, "a", {"review"}, std::nullopt),
            batch(6, "a", {"reading"}, core::DayRange{day(1, 1), day(1, 1)}),
        };
        const auto coverage = ui::coverageOf(batches, "a");
        const std::vector<ui::KindCoverage> expected = {
            {"order", {{day(1, 1), day(2, 10)}, {day(3, 1), day(3, 2)}}},
            {"refund", {{day(1, 1), day(1, 31)}}}};
        QVERIFY(coverage == expected);
        QVERIFY(ui::coverageOf(batches, "none").empty());
    }

    void theStripSaysItsDays()
    {
        QLocale::setDefault(ui::localeOf(ui::Language::English));
        ui::CoverageStrip strip;
        strip.setDays({{day(1, 1), day(2, 10)}, {day(3, 1), day(3, 2)}}, {day(1, 1), day(3, 2)});
        QCOMPARE(strip.sentence(),
                 QStringLiteral("1 Jan – 2 Mar 2025, without 11 Feb – 28 Feb 2025"));
        QCOMPARE(strip.accessibleDescription(), strip.sentence());
        const core::Day before(std::chrono::year(2024) / 10 / 15);
        QCOMPARE(ui::spanText({before, day(1, 1)}), QStringLiteral("15 Oct 2024 – 1 Jan 2025"));
        strip.setDays({{day(1, 5), day(1, 5)}}, {day(1, 1), day(3, 2)});
        QCOMPARE(strip.sentence(), QStringLiteral("5 Jan 2025"));
    }

    void aFileCanBeImportedAgainWhileItIsThere()
    {
        const tests::WindowBench bench;
        core::Batch there = batch(2, "a", {"order"}, core::DayRange{day(1, 1), day(1, 31)});
        there.file = ui::pathText(bench.write("订单.csv", "x")).toStdString();
        ui::ImportsPage page;
        page.show();
        page.showBatches({batch(1, "a", {"order"}, {}), there});
        QPushButton *const again = button(page, QStringLiteral("Import the file again"));
        page.select(core::BatchId(1));
        QVERIFY(again->isVisible() && !again->isEnabled());
        page.select(core::BatchId(2));
        QVERIFY(again->isEnabled());
        std::vector<ui::ImportTask> tasks;
        connect(&page, &ui::ImportsPage::importAgainWanted, this,
                [&tasks](const ui::ImportTask &task) { tasks.push_back(task); });
        again->click();
        QCOMPARE(tasks.size(), std::size_t(1));
        QCOMPARE(tasks.front().request.store, std::string("a"));
        QCOMPARE(ui::pathText(tasks.front().request.file).toStdString(), there.file);
    }

    void rejectsAreSavedOnceTheyAreThere()
    {
        core::Batch bad = batch(1, "a", {"order"}, {});
        bad.rejected = 1;
        ui::ImportsPage page;
        page.show();
        QSignalSpy wanted(&page, &ui::ImportsPage::rejectsWanted);
        page.showBatches({bad});
        page.select(core::BatchId(1));
        QCOMPARE(wanted.count(), 1);
        QPushButton *const save = button(page, QStringLiteral("Save rejected rows as CSV…"));
        QVERIFY(save->isVisible() && !save->isEnabled());
        page.showRejects({core::BatchId(1)},
                         {core::Reject{.row = 3,
                                       .column = "c",
                                       .value = "v",
                                       .reason = core::RejectReason::NotADate,
                                       .cells = {}}});
        QVERIFY(save->isEnabled());
    }

    void theOpenStoresFilesComeFirst()
    {
        ui::ImportsPage page;
        page.show();
        page.showStore(QStringLiteral("b"));
        page.showBatches({batch(1, "a", {"order"}, {}), batch(2, "b", {"order"}, {}),
                          batch(3, "a", {"review"}, {})});
        const auto *table = page.findChild<QTableView *>();
        auto *stores = page.findChild<ui::ChoiceRow *>();
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->isColumnHidden(ui::BatchTableModel::StoreColumn));
        const auto chips = stores->findChildren<QAbstractButton *>();
        QCOMPARE(chips.at(0)->text(), QStringLiteral("This store · 1"));
        QCOMPARE(chips.at(1)->text(), QStringLiteral("All stores · 3"));
        QTest::mouseClick(chips.at(1), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(!table->isColumnHidden(ui::BatchTableModel::StoreColumn));
        page.showStore(QStringLiteral("a"));
        QCOMPARE(table->model()->rowCount(), 2);
        page.select(core::BatchId(2)); // news of another store
        QCOMPARE(table->model()->rowCount(), 3);
        page.showBatches({batch(1, "a", {"order"}, {})});
        QVERIFY(!stores->isVisible());
    }

    void theTableIsNoWiderThanItsContents()
    {
        ui::LanguageSwitch language;
        language.set(ui::Language::English);
        ui::ImportsPage page;
        page.resize(1080, 600);
        page.show();
        page.showBatches({batch(1, "a", {"order"}, core::DayRange{day(1, 1), day(1, 31)})});
        const auto *table = page.findChild<QTableView *>();
        const int narrow = table->horizontalHeader()->length();
        QVERIFY(narrow <= table->viewport()->width());
        for (const ui::Language one : {ui::Language::Chinese, ui::Language::English}) {
            page.resize(2360, 1200);
            QCoreApplication::processEvents();
            QVERIFY(table->horizontalHeader()->length() <= 1500); // nothing stands far away
            language.set(one);
            QCoreApplication::processEvents();
            QVERIFY(table->horizontalHeader()->length() <= 1500);
            page.resize(1080, 600);
            QCoreApplication::processEvents();
            QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
        }
        QCOMPARE(table->horizontalHeader()->length(), narrow);
    }

    void layoutAndEncodingAreInTheHistory()
    {
        ui::ImportsPage page({{"1688-orders", {"1688 订单", "1688 orders"}}});
        core::Batch own = batch(2, "a", {"order"}, {});
        own.layout = "my-orders";
        page.showBatches({batch(1, "a", {"order"}, {}), own});
        const auto *model = page.findChild<QTableView *>()->model();
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->index(1, column).data().toString();
        QVERIFY(texts.contains(QStringLiteral("1688 orders")));
        QCOMPARE(model->index(0, ui::BatchTableModel::LayoutColumn).data().toString(),
                 QStringLiteral("my-orders"));
        QVERIFY(texts.contains(QStringLiteral("GB18030")));
    }
};

QTEST_MAIN(TestImportsPage)
#include "tst_imports_page.moc"
