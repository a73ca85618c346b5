// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "tests/ui/sample_due.h"
#include "ui/due/due_page.h"
#include "ui/due/due_words.h"
#include "ui/due/duty_panel.h"
#include "ui/due/duty_table_model.h"
#include "ui/due/penalty_panel.h"
#include "ui/due/penalty_table_model.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/mark.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/shell/language_switch.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <set>

using namespace starvane;
using starvane::tests::button;

namespace {

QString shown(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestDuePage final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_language.set(ui::Language::English);
        m_page = std::make_unique<ui::DuePage>();
        m_page->resize(1080, 640);
        m_page->showDue(tests::sampleDue());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<ui::DutyPanel *>()->findChild<QTableView *>();
    }

    void theModelsKeepTheContract()
    {
        ui::DutyTableModel duties;
        ui::PenaltyTableModel penalties;
        const QAbstractItemModelTester dutyTester(&duties);
        const QAbstractItemModelTester penaltyTester(&penalties);
        duties.setDue(tests::sampleDue());
        duties.setFilter({.kind = "handle_refund", .text = QStringLiteral("88120003")});
        QCOMPARE(duties.rowCount(), 1);
        QCOMPARE(duties.total(), std::int64_t(12));
        penalties.setSums(tests::samplePenalties());
        duties.setDue(nullptr);
        penalties.setSums({});
    }

    void aRowSaysWhatWhenAndHowMuch()
    {
        const QAbstractItemModel &model = *m_table->model();
        using Duties = ui::DutyTableModel;
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(shown(model, 0, Duties::NearnessColumn), QStringLiteral("overdue"));
        QCOMPARE(shown(model, 0, Duties::DueColumn),
                 QStringLiteral("2 d overdue · 29 Oct 05:20")); // on the clock of Shanghai
        QCOMPARE(shown(model, 3, Duties::DueColumn), QStringLiteral("40 min left · 31 Oct 11:00"));
        QCOMPARE(shown(model, 6, Duties::NearnessColumn), QStringLiteral("that day"));
        QCOMPARE(shown(model, 7, Duties::NearnessColumn), QStringLiteral("later"));
        QCOMPARE(shown(model, 0, Duties::StakeColumn), QStringLiteral("¥135.83"));
        QCOMPARE(shown(model, 6, Duties::StakeColumn), QStringLiteral("–"));
        QVERIFY(shown(model, 2, Duties::RecordColumn, Qt::ToolTipRole)
                    .contains(QLatin1String("2998017345120010003")));
        m_language.set(ui::Language::Chinese);
        QVERIFY(shown(model, 0, Duties::DueColumn).startsWith(QStringLiteral("逾期 2 天")));
        QVERIFY(shown(model, 4, Duties::DueColumn).startsWith(QStringLiteral("还有 3 小时")));
    }

    void theStateIsNoMatterOfColourAlone()
    {
        std::set<int> marks;
        std::set<QString> words;
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            const QModelIndex index = m_table->model()->index(row, 0);
            marks.insert(index.data(ui::MarkRole).toInt());
            words.insert(index.data().toString());
        }
        QCOMPARE(marks.size(), std::size_t(3));
        QCOMPARE(words.size(), std::size_t(3));
    }

    void aClickOnAKindShowsItAlone()
    {
        auto *kinds = m_page->findChild<ui::DutyPanel *>()->findChild<ui::ChoiceRow *>();
        const auto chips = kinds->findChildren<QAbstractButton *>();
        QCOMPARE(chips.at(0)->text(), QStringLiteral("All · 12"));
        QCOMPARE(chips.at(3)->text(), QStringLiteral("Handle a refund · 2"));
        QTest::mouseClick(chips.at(3), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), 2);
        const QString todo = m_table->model()->index(0, 1).data(Qt::ToolTipRole).toString();
        QVERIFY(!todo.isEmpty());
        QVERIFY(textOf(*m_page).contains(QStringLiteral("three times a day"))); // told once
        m_page->showDue(tests::sampleDue()); // the choice outlives a reload
        QCOMPARE(m_table->model()->rowCount(), 2);
        QTest::keyClick(chips.at(3), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(m_table->model()->rowCount(), 7);
    }

    /// Three are overdue and four are due by the end of 31 October, the day of the data.
    void whatPressesIsCountedAsInTheSideBar()
    {
        auto *kinds = m_page->findChild<ui::DutyPanel *>()->findChild<ui::ChoiceRow *>();
        const auto chips = kinds->findChildren<QAbstractButton *>();
        QCOMPARE(chips.at(1)->text(), QStringLiteral("Overdue and that day · 7"));
        QTest::mouseClick(chips.at(1), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), 7);
    }

    void oldDataAreMarked()
    {
        const auto *mark = m_page->findChild<ui::MarkShape *>();
        QVERIFY(mark->isVisible());
        QCOMPARE(mark->state(), ui::State::Fair); // three days old
        auto fresh = std::make_shared<ui::DueList>(*tests::sampleDue());
        fresh->now = fresh->list.at;
        m_page->showDue(fresh);
        QVERIFY(!mark->isVisible());
    }

    void typingFindsNumbersAndProducts()
    {
        QTest::keyClick(m_table, Qt::Key_F, Qt::ControlModifier);
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QTest::keyClicks(text, QStringLiteral("tempered GLASS"));
        QCOMPARE(m_table->model()->rowCount(), 4);
        text->setText(QStringLiteral("no such thing"));
        QCOMPARE(m_table->model()->rowCount(), 0);
        QVERIFY(!m_table->isVisible());
        QTest::mouseClick(button(*m_page, QStringLiteral("Show all")), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), 12);
        QVERIFY(m_table->isVisible());
    }

    void numbersAreCopiedByButtonAndKey()
    {
        QApplication::clipboard()->clear();
        QVERIFY(!button(*m_page, QStringLiteral("Copy order numbers"))->isEnabled());
        m_table->setFocus();
        m_table->selectRow(2);
        QTest::keyClick(m_table, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("2998017345120010002\n2998017345120010003"));
        m_table->selectRow(6); // has none
        QTest::mouseClick(button(*m_page, QStringLiteral("Copy order numbers")), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().endsWith(QLatin1String("0003"))); // still
    }

    void dutiesAreTickedOffWithANote()
    {
        QSignalSpy ticked(m_page.get(), &ui::DuePage::tickWanted);
        m_table->selectRow(1);
        auto *note = qobject_cast<QLineEdit *>(
            button(*m_page, QStringLiteral("Tick off"))->previousInFocusChain());
        QVERIFY(note);
        QTest::keyClicks(note, QStringLiteral("phoned"));
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(ticked.count(), 1);
        QCOMPARE(ticked.front().at(0).toStringList(), QStringList{QStringLiteral("dispatch2")});
        QCOMPARE(ticked.front().at(1).toString(), QStringLiteral("phoned"));
        QVERIFY(note->text().isEmpty());
        QTest::mouseClick(button(*m_page, QStringLiteral("Tick off")), Qt::LeftButton);
        QCOMPARE(ticked.count(), 2);
    }

    void emptyListsSayWhatTheyMean()
    {
        const auto *empty = m_page->findChild<ui::EmptyState *>();
        m_page->showDue(nullptr);
        QVERIFY(empty->isVisible());
        QVERIFY(textOf(*empty).contains(QLatin1String("Import those files")));
        auto done = std::make_shared<ui::DueList>(*tests::sampleDue());
        done->list.duties.clear();
        m_page->showDue(done);
        QVERIFY(textOf(*empty).contains(QLatin1String("Nothing is due")));
        QVERIFY(!button(*m_page, QStringLiteral("Show all")));
    }

    void aHundredThousandRowsScrollSmoothly()
    {
        QElapsedTimer clock;
        clock.start();
        m_page->showDue(tests::manyDuties(100000));
        QCoreApplication::processEvents();
        QVERIFY2(clock.elapsed() < 1500, QByteArray::number(clock.elapsed()).constData());
        QScrollBar *bar = m_table->verticalScrollBar();
        constexpr int frames = 60;
        clock.restart();
        for (int i = 1; i <= frames; ++i) {
            bar->setValue(bar->maximum() / frames * i);
            m_table->viewport()->repaint();
        }
        const qint64 perFrame = clock.elapsed() / frames;
        QVERIFY2(perFrame < 50, QByteArray::number(perFrame).constData());
        clock.restart();
        m_page->findChild<QLineEdit *>()->setText(QStringLiteral("RF881"));
        QVERIFY2(clock.elapsed() < 1000, QByteArray::number(clock.elapsed()).constData());
        QVERIFY(m_table->model()->rowCount() > 0);
    }

    void penaltiesStandBesideOnlyWhereThereAreSome()
    {
        auto *parts = m_page->findChild<ui::ChoiceRow *>(QString(), Qt::FindDirectChildrenOnly);
        const auto *panel = m_page->findChild<ui::PenaltyPanel *>();
        QVERIFY(!parts->isVisible());
        m_page->showPenalties(tests::samplePenalties());
        QVERIFY(parts->isVisible());
        QTest::mouseClick(parts->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
        QVERIFY(panel->isVisible());
        const QAbstractItemModel &model = *panel->findChild<QTableView *>()->model();
        using Penalties = ui::PenaltyTableModel;
        QCOMPARE(model.rowCount(), 4); // November has a total
        QCOMPARE(shown(model, 0, Penalties::MonthColumn), QStringLiteral("November 2018"));
        QCOMPARE(shown(model, 0, Penalties::DifferenceColumn), QStringLiteral("+$4.00"));
        QCOMPARE(shown(model, 0, Penalties::ExpectedColumn, ui::SecondLineRole),
                 QStringLiteral("12 fines"));
        QCOMPARE(shown(model, 1, Penalties::DifferenceColumn), QStringLiteral("−$3.50"));
        QCOMPARE(shown(model, 2, Penalties::KindColumn), QStringLiteral("Total"));
        QCOMPARE(shown(model, 2, Penalties::ReceivedColumn), QStringLiteral("$37.00"));
        m_page->showPenalties({});
        QVERIFY(!parts->isVisible());
        QVERIFY(!panel->isVisible());
    }

    void everythingToReachHasAName()
    {
        m_page->showPenalties(tests::samplePenalties());
        for (const auto *view : m_page->findChildren<QTableView *>())
            QVERIFY(!view->accessibleName().isEmpty());
        for (const auto *edit : m_page->findChildren<QLineEdit *>())
            QVERIFY(!edit->accessibleName().isEmpty());
    }

private:
    static QString textOf(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }

    ui::LanguageSwitch m_language;
    std::unique_ptr<ui::DuePage> m_page;
    QTableView *m_table = nullptr; // of the duties
};

QTEST_MAIN(TestDuePage)
#include "tst_due_page.moc"
