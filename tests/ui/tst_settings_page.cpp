// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/setting_list.h"
#include "core/ledger/promotions.h"
#include "core/rating/rater.h"
#include "tests/ui/finding.h"
#include "tests/ui/window_bench.h"
#include "ui/kit/choice_row.h"
#include "ui/overview/overview_page.h"
#include "ui/readings/figure_edit.h"
#include "ui/settings/database_panel.h"
#include "ui/settings/figures_panel.h"
#include "ui/settings/own_rules_panel.h"
#include "ui/settings/program_panel.h"
#include "ui/settings/promotion_panel.h"
#include "ui/settings/setting_editor.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/store_panel.h"
#include "ui/shell/news.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace starvane;
using starvane::tests::button;

namespace {

/// Three orders a day from 1 November 2025 on, the first of each seventh day three days late.
std::string orders()
{
    constexpr int days = 40;
    std::string text =
        "订单编号,买家会员名,实付款(元),订单状态,订单创建时间,订单付款时间,发货时间\n";
    const core::Day first = *core::parseDay("2025-11-01");
    for (int day = 0; day < days; ++day) {
        for (int i = 0; i < 3; ++i) {
            const std::string paid = core::toText(first + std::chrono::days(day));
            const int wait = day % 7 == 0 && i == 0 ? 3 : 0;
            const std::string sent = core::toText(first + std::chrono::days(day + wait));
            text += std::to_string(day * 10 + i) + ",buyer,12.50,交易成功," + paid + " 10:00:00,"
                + paid + " 10:05:00," + sent + " 12:00:00\n";
        }
    }
    return text;
}

} // namespace

/// The settings page in the window, on a database of its own with one store's orders.
class TestSettingsPage final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<tests::WindowBench>();
        m_bench->addStore("one");
        auto ledger = openLedger();
        core::ImportRequest request;
        request.store = "one";
        request.file = m_bench->write("订单.csv", orders());
        QVERIFY(core::importFile(ledger, *m_bench->workspace().packs, request, {},
                                 [](const core::Progress &) {}));
        m_window = m_bench->window();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(m_window->windowTitle().startsWith(QLatin1String("one")));
        emit m_window->findChild<ui::SideBar *>()->pagePicked(ui::PageStack::Settings);
        m_page = m_window->findChild<ui::SettingsPage *>();
        QVERIFY(m_page);
        m_page->showSection(ui::SettingsPage::Benchmarks);
        QTRY_VERIFY(table().model()->rowCount() > 0);
    }

    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void aBenchmarkFromADayOnMovesThePoints()
    {
        const auto before = scoreOn("fulfilment", "2025-12-08");
        select(QStringLiteral("On-time fulfilment"), QStringLiteral("worth 4.00"));
        QCOMPARE(field().text(), QStringLiteral("95"));
        field().setText(QStringLiteral("90"));
        day().setDate(QDate(2025, 12, 5));
        QTest::mouseClick(button(figures(), QStringLiteral("Save")), Qt::LeftButton);
        QTRY_VERIFY(set("peer.fulfilment"));
        QVERIFY(*set("peer.fulfilment")
                == (core::Setting{"peer.fulfilment", *core::parseDay("2025-12-05"), "0.9"}));
        // 5 of 90 orders of the window are late; between what is worth 4 and 5 points the way is
        // straight.
        const auto card = cardOn("2025-12-08");
        const core::IndicatorScore &now = indicatorOf(card, "fulfilment");
        constexpr double value = 85.0 / 90;
        QCOMPARE(*now.numerator / *now.denominator, value);
        QVERIFY(std::abs(*now.score - (4 + (value - 0.9) / (1 - 0.9))) < 1e-9);
        QVERIFY(*now.score > *before + 0.1); // 94 % was under what was worth 4 points
        QCOMPARE(*scoreOn("fulfilment", "2025-12-04"), 4 + (86.0 / 90 - 0.95) / (1 - 0.95));
        const auto today = cardOn(nullptr); // what the overview shows
        QTRY_VERIFY(overviewSays(ui::pointsText(indicatorOf(today, "fulfilment").score)));
        QTRY_VERIFY(saysOf(1, QStringLiteral("90 %")));
        QVERIFY(saysOf(2, QStringLiteral("own figure from 5 Dec 2025 on")));
    }

    void theDayIsSeenWhole()
    {
        const QRect room = day().findChild<QLineEdit *>()->contentsRect();
        QVERIFY(room.width() >= day().fontMetrics().horizontalAdvance(day().text()));
    }

    void theNewsTakesAnEditBack()
    {
        select(QStringLiteral("On-time fulfilment"), QStringLiteral("worth 4.00"));
        field().setText(QStringLiteral("90 %"));
        QTest::keyClick(&field(), Qt::Key_Return);
        QTRY_COMPARE(news().size(), 1);
        QVERIFY2(news().front().startsWith(
                     QStringLiteral("On-time fulfilment – worth 4.00 points: 90 %, from ")),
                 qPrintable(news().front()));
        QVERIFY(set("peer.fulfilment"));
        QTest::mouseClick(button(*m_window->findChild<ui::NewsList *>(), QStringLiteral("Undo")),
                          Qt::LeftButton);
        QTRY_VERIFY(!set("peer.fulfilment"));
        QTRY_VERIFY(saysOf(1, QStringLiteral("95 %")));
        QTRY_COMPARE(field().text(), QStringLiteral("95"));
        QVERIFY(news().back().startsWith(QStringLiteral("Undone: On-time")));
    }

    void ctrlZTakesEditsBackTheLastFirst()
    {
        select(QStringLiteral("On-time fulfilment"), QStringLiteral("worth 4.00"));
        for (const char *const value : {"91", "92"}) {
            field().setFocus();
            field().setText(QLatin1String(value));
            day().setDate(QDate(2025, 12, 1));
            QTest::keyClick(&field(), Qt::Key_Return);
            QTRY_COMPARE(valueOf("peer.fulfilment"), "0." + std::string(value));
            QTRY_VERIFY(news().size() > 0 && news().back().contains(QLatin1String(value)));
        }
        QVERIFY(table().hasFocus()); // and not the field, whose Ctrl+Z is its own
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(valueOf("peer.fulfilment"), std::string("0.91"));
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!set("peer.fulfilment"));
    }

    void aWrongValueIsToldAndNotStored()
    {
        select(QStringLiteral("On-time fulfilment"), QStringLiteral("worth 4.00"));
        field().setText(QStringLiteral("much"));
        QTest::keyClick(&field(), Qt::Key_Return);
        QTRY_VERIFY(says(QStringLiteral("is not a number from 0 to 100")));
        field().setText(QStringLiteral("100")); // the other one is 100 % as well
        QTest::keyClick(&field(), Qt::Key_Return);
        QTRY_VERIFY(says(QStringLiteral("worth 5.00 points has to be better than what is worth "
                                        "4.00")));
        QVERIFY(!set("peer.fulfilment"));
        QVERIFY(news().isEmpty());
    }

    void whatIsTakenBackHoldsAsBefore()
    {
        select(QStringLiteral("On-time fulfilment"), QStringLiteral("worth 4.00"));
        field().setText(QStringLiteral("90"));
        figures().findChild<QCheckBox *>()->setChecked(true);
        QTest::keyClick(&field(), Qt::Key_Return);
        QTRY_VERIFY(saysOf(2, QStringLiteral("own figure always")));
        QTest::mouseClick(button(figures(), QStringLiteral("Take mine back")), Qt::LeftButton);
        QTRY_VERIFY(!set("peer.fulfilment"));
        QTRY_VERIFY(saysOf(2, QStringLiteral("assumed ⓘ")));
    }

    void listsAreTypedOneALine()
    {
        m_page->showSection(ui::SettingsPage::Texts);
        select(QStringLiteral("Exempt days"), {});
        auto *lines = figures().findChild<QPlainTextEdit *>();
        QVERIFY(lines->isVisible());
        lines->setPlainText(QStringLiteral("2025-01-28..2025-02-04\n\n2025-10-01\n"));
        QTest::mouseClick(button(figures(), QStringLiteral("Save")), Qt::LeftButton);
        QTRY_COMPARE(valueOf("exempt"), std::string("2025-01-28..2025-02-04,2025-10-01"));
        QTRY_VERIFY(saysOf(1, QStringLiteral("2 periods")));
        lines->setPlainText(QStringLiteral("tomorrow"));
        QTest::mouseClick(button(figures(), QStringLiteral("Save")), Qt::LeftButton);
        QTRY_VERIFY(says(QStringLiteral("Exempt days: “tomorrow” are not days")));
        QCOMPARE(valueOf("exempt"), std::string("2025-01-28..2025-02-04,2025-10-01"));
        lines->setPlainText(QString());
        QTest::mouseClick(button(figures(), QStringLiteral("Save")), Qt::LeftButton);
        QTRY_VERIFY(!set("exempt"));
    }

    void anAlarmIsDrawnAndSwitchedOff()
    {
        m_page->showSection(ui::SettingsPage::Alarms);
        select(QStringLiteral("Composite"), {});
        QVERIFY(saysOf(1, QStringLiteral("off")));
        field().setText(QStringLiteral("4.2"));
        QTest::keyClick(&field(), Qt::Key_Return);
        QTRY_COMPARE(valueOf("alarm.composite"), std::string("4.2"));
        QTRY_VERIFY(button(figures(), QStringLiteral("Switch off")));
        QTest::mouseClick(button(figures(), QStringLiteral("Switch off")), Qt::LeftButton);
        QTRY_VERIFY(!set("alarm.composite"));
    }

    void aSearchGoesThroughAllOfThem()
    {
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(m_page->focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("FULFIL"));
        auto ledger = openLedger();
        const auto all = core::settingList(ledger, *m_bench->workspace().packs, "one",
                                           *core::parseDay("2026-01-01"));
        const auto wanted = std::ranges::count_if(*all, [](const core::StoreSetting &one) {
            return one.name.en.find("fulfil") != std::string::npos;
        });
        QVERIFY(wanted >= 4); // two benchmarks, a share, an alarm
        QCOMPARE(table().model()->rowCount(), static_cast<int>(wanted));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(table().hasFocus());
        QTest::keyClick(&table(), Qt::Key_Return);
        QVERIFY(field().hasFocus());
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(table().hasFocus());
    }

    void thePageSpeaksTheLanguageThatIsPicked()
    {
        auto *program = m_page->findChild<ui::ProgramPanel *>();
        const auto rows = program->findChildren<ui::ChoiceRow *>();
        m_page->showSection(ui::SettingsPage::Program);
        QTest::mouseClick(rows.at(0)->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
        QTRY_COMPARE(m_page->findChild<QListWidget *>()->item(0)->text(),
                     QStringLiteral("语言与主题"));
        m_window->setLanguage(ui::Language::English); // as the menu does
        QTRY_COMPARE(rows.at(0)->chosen(), 0);
        QTest::mouseClick(rows.at(1)->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
        QVERIFY(ui::isDark(qApp->palette()));
        m_window->setThemeChoice(ui::ThemeChoice::Light);
        QCOMPARE(rows.at(1)->chosen(), 1);
        QVERIFY(!ui::isDark(qApp->palette()));
    }

    void promotionsComeAndGo()
    {
        m_page->showSection(ui::SettingsPage::Promotions);
        auto *panel = m_page->findChild<ui::PromotionPanel *>();
        auto *name = panel->findChild<QLineEdit *>();
        const auto days = panel->findChildren<QDateEdit *>();
        QTest::mouseClick(button(*panel, QStringLiteral("Add")), Qt::LeftButton);
        QVERIFY(says(QStringLiteral("Give the promotion a name first.")));
        QTest::keyClicks(name, QStringLiteral("Double 11"));
        days.at(0)->setDate(QDate(2025, 11, 1));
        days.at(1)->setDate(QDate(2025, 11, 11));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(promotions().size(), std::size_t(1));
        QCOMPARE(promotions().front().name, std::string("Double 11"));
        QVERIFY(promotions().front().days
                == (core::DayRange{*core::parseDay("2025-11-01"), *core::parseDay("2025-11-11")}));
        auto *list = panel->findChild<QTableView *>();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setFocus();
        list->selectRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(promotions().empty());
        QTRY_VERIFY(!list->isVisible());
        QTest::keyClick(m_page, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(promotions().size(), std::size_t(1));
        QCOMPARE(promotions().front().name, std::string("Double 11"));
    }

    void aPromotionIsChangedAndWrongDaysAreSaid()
    {
        while (!promotions().empty()) {
            auto ledger = openLedger();
            QVERIFY(core::removePromotion(ledger, ledger.store("one")->id, promotions()[0].id));
        }
        const core::Day june = *core::parseDay("2025-06-18");
        {
            auto ledger = openLedger();
            QVERIFY(core::addPromotion(ledger, ledger.store("one")->id, "618", {june, june}));
        }
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        m_page->showSection(ui::SettingsPage::Promotions);
        auto *panel = m_page->findChild<ui::PromotionPanel *>();
        auto *list = panel->findChild<QTableView *>();
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("618"));
        list->selectRow(0);
        QCOMPARE(panel->findChild<QLineEdit *>()->text(), QStringLiteral("618"));
        const auto days = panel->findChildren<QDateEdit *>();
        days.at(1)->setDate(QDate(2025, 6, 17));
        const QString wrong =
            QStringLiteral("The last day, 17 Jun 2025, is before the first, 18 Jun 2025.");
        QVERIFY(says(wrong));
        QTest::mouseClick(button(*panel, QStringLiteral("Save the change")), Qt::LeftButton);
        QTest::qWait(200);
        QVERIFY(says(wrong));
        QVERIFY(promotions().front().days == (core::DayRange{june, june}));

        days.at(1)->setDate(QDate(2025, 6, 20));
        QVERIFY(!says(wrong));
        QTest::mouseClick(button(*panel, QStringLiteral("Save the change")), Qt::LeftButton);
        const core::DayRange longer{june, *core::parseDay("2025-06-20")};
        QTRY_VERIFY(promotions().front().days == longer);
        QCOMPARE(promotions().size(), std::size_t(1));
        QTRY_VERIFY(button(*panel, QStringLiteral("Add")) != nullptr); // for the next one
        QTest::keyClick(m_page, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(promotions().front().days == (core::DayRange{june, june}));
    }

    void theTimeZoneIsChangedAndBack()
    {
        m_page->showSection(ui::SettingsPage::Store);
        auto *panel = m_page->findChild<ui::StorePanel *>();
        auto *zone = panel->findChild<QComboBox *>();
        QTRY_COMPARE(zone->currentText(), QStringLiteral("Asia/Shanghai"));
        QVERIFY(!button(*panel, QStringLiteral("Save"))->isEnabled());
        zone->setEditText(QStringLiteral("Asia/Nowhere"));
        QTest::mouseClick(button(*panel, QStringLiteral("Save")), Qt::LeftButton);
        QTRY_VERIFY(says(QStringLiteral("There is no time zone “Asia/Nowhere”")));
        zone->setEditText(QStringLiteral("America/New_York"));
        QTest::mouseClick(button(*panel, QStringLiteral("Save")), Qt::LeftButton);
        QTRY_COMPARE(openLedger().store("one")->zone, std::string("America/New_York"));
        QTRY_COMPARE(news().size(), 1);
        QTest::keyClick(m_page, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(openLedger().store("one")->zone, std::string("Asia/Shanghai"));
        QTRY_COMPARE(zone->currentText(), QStringLiteral("Asia/Shanghai"));
    }

    void aBrokenLayoutIsToldAndRemoved()
    {
        {
            auto ledger = openLedger();
            QVERIFY(core::addOwnLayout(ledger, {"mine", "id = ", core::Instant{}}));
        }
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        m_page->showSection(ui::SettingsPage::OwnRules);
        auto *panel = m_page->findChild<ui::OwnRulesPanel *>();
        auto *list = panel->findChild<QTableView *>();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("mine"));
        QCOMPARE(list->model()->index(0, 1).data().toString(), QStringLiteral("cannot be read"));
        QVERIFY(says(QStringLiteral("mine")));
        QTest::mouseClick(button(*panel, QStringLiteral("Remove layout")), Qt::LeftButton);
        QTRY_COMPARE(list->model()->rowCount(), 0); // loaded again after the edit was noted
        QTest::keyClick(m_page, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        auto ledger = openLedger();
        QCOMPARE(core::ownLayouts(ledger)->front().toml, std::string("id = "));
    }

    void aBackupOpensAndComesBack()
    {
        m_page->showSection(ui::SettingsPage::Database);
        const auto file = m_bench->folder() / "kept.db";
        m_page->database().backUp(file);
        QTRY_COMPARE(news().size(), 1);
        {
            auto kept = core::Ledger::open(file);
            QVERIFY(kept);
            QCOMPARE(kept->stores()->size(), std::size_t(1));
            QCOMPARE(kept->batches()->size(), std::size_t(1));
        }
        m_bench->addStore("two");
        m_page->database().askToRestore(file);
        auto *question = m_page->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY2(question->informativeText().contains(QLatin1String("test.db.before-restore")),
                 qPrintable(question->informativeText()));
        QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
        QTest::qWait(50);
        QCOMPARE(openLedger().stores()->size(), std::size_t(2));
        m_page->database().askToRestore(file);
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
        question = m_page->findChildren<QMessageBox *>().back();
        for (QAbstractButton *answer : question->buttons()) {
            if (question->buttonRole(answer) == QMessageBox::AcceptRole)
                QTest::mouseClick(answer, Qt::LeftButton);
        }
        QTRY_COMPARE(news().size(), 2);
        QVERIFY2(news().back().contains(QLatin1String("kept.db again")), qPrintable(news().back()));
        QCOMPARE(openLedger().stores()->size(), std::size_t(1));
        QTRY_VERIFY(says(QStringLiteral("test.db.before-restore")));
    }

    void everyFieldHasAName()
    {
        for (int section = 0; section < ui::SettingsPage::SectionCount; ++section) {
            m_page->showSection(static_cast<ui::SettingsPage::Section>(section));
            for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
                const bool isInput = qobject_cast<const QLineEdit *>(widget) != nullptr
                    || qobject_cast<const QAbstractItemView *>(widget) != nullptr
                    || qobject_cast<const QComboBox *>(widget) != nullptr
                    || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
                    || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
                const bool isPart = widget->objectName().startsWith(QLatin1String("qt_"))
                    || qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr
                    || widget->inherits("QComboBoxListView") || widget->inherits("QHeaderView");
                if (isInput && !isPart && widget->isVisible())
                    QVERIFY2(!widget->accessibleName().isEmpty(),
                             widget->metaObject()->className());
                const auto *push = qobject_cast<const QAbstractButton *>(widget);
                if (push != nullptr && push->isVisible() && push->focusPolicy() != Qt::NoFocus)
                    QVERIFY(!push->text().isEmpty() || !push->accessibleName().isEmpty());
            }
        }
    }

    void withoutAStoreTheProgramIsStillSet()
    {
        tests::WindowBench bench;
        const auto window = bench.window();
        window->show();
        emit window->findChild<ui::SideBar *>()->pagePicked(ui::PageStack::Settings);
        auto *page = window->findChild<ui::SettingsPage *>();
        page->showSection(ui::SettingsPage::Benchmarks);
        const auto hasSentence = [page](const QString &text) {
            return std::ranges::any_of(page->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        QTRY_VERIFY(hasSentence(QStringLiteral("There is no store yet.")));
        page->showSection(ui::SettingsPage::Database);
        QTRY_VERIFY(hasSentence(QStringLiteral("on this computer only")));
    }

private:
    [[nodiscard]] core::Ledger openLedger() const
    {
        return *core::Ledger::open(m_bench->workspace().database);
    }

    [[nodiscard]] ui::FiguresPanel &figures() const
    {
        return *m_page->findChild<ui::FiguresPanel *>();
    }
    [[nodiscard]] QTableView &table() const { return *figures().findChild<QTableView *>(); }
    [[nodiscard]] QLineEdit &field() const { return *figures().findChild<ui::FigureEdit *>(); }
    [[nodiscard]] QDateEdit &day() const { return *figures().findChild<QDateEdit *>(); }

    /// Selects the row of a setting by its name and how its role begins.
    void select(const QString &name, const QString &role) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const QString text =
                table().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            if (text.startsWith(name + QLatin1Char(' ') + role)) {
                table().selectRow(row);
                return;
            }
        }
        QFAIL("no such setting");
    }

    /// Whether a cell of the selected row says so.
    [[nodiscard]] bool saysOf(int column, const QString &text) const
    {
        const QModelIndex index = table().currentIndex().siblingAtColumn(column);
        return index.data(Qt::AccessibleTextRole).toString() == text;
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    [[nodiscard]] bool overviewSays(const QString &text) const
    {
        const auto *page = m_window->findChild<ui::OverviewPage *>();
        return std::ranges::any_of(page->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->text().contains(text);
        });
    }

    [[nodiscard]] QStringList news() const
    {
        return m_window->findChild<ui::NewsList *>()->texts();
    }

    /// What is stored for a key, the newest.
    [[nodiscard]] std::optional<core::Setting> set(const std::string &key) const
    {
        auto ledger = openLedger();
        std::optional<core::Setting> found;
        for (const core::Setting &one : *ledger.settings(ledger.store("one")->id)) {
            if (one.key == key)
                found = one;
        }
        return found;
    }
    [[nodiscard]] std::string valueOf(const std::string &key) const
    {
        const auto found = set(key);
        return found ? found->value : std::string();
    }

    [[nodiscard]] std::vector<core::Promotion> promotions() const
    {
        auto ledger = openLedger();
        return *core::promotions(ledger, ledger.store("one")->id);
    }

    /// Null: on the day that the data speak for.
    [[nodiscard]] core::ScoreCard cardOn(const char *on) const
    {
        auto ledger = openLedger();
        core::Rater rater(ledger, *m_bench->workspace().packs);
        return *rater.score({.store = "one",
                             .on = on == nullptr ? std::nullopt : core::parseDay(on),
                             .card = {},
                             .window = {}});
    }
    [[nodiscard]] static const core::IndicatorScore &
    indicatorOf(const core::ScoreCard &card, const std::string &id)
    {
        return *std::ranges::find(card.indicators, id, &core::IndicatorScore::id);
    }
    [[nodiscard]] std::optional<double> scoreOn(const std::string &id, const char *on) const
    {
        return indicatorOf(cardOn(on), id).score;
    }
    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::SettingsPage *m_page = nullptr; // in the window
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
