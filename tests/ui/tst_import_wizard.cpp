// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/known_headers.h"
#include "tests/ui/window_bench.h"
#include "ui/shell/news.h"
#include "ui/wizard/day_order_dialog.h"
#include "ui/wizard/field_choice_model.h"
#include "ui/wizard/mapping_wizard.h"
#include "ui/wizard/period_dialog.h"
#include "ui/words/field_names.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace starvane;

namespace {

/// Known to no layout: a number by its cells, a time by its cells, and what nobody can guess.
const std::string ownHeader = "Beleg,Moment,Betrag,Lage\n";

std::string ownFile(int first, int rows)
{
    std::string text = ownHeader;
    for (int i = first; i < first + rows; ++i)
        text += "A-" + std::to_string(10000 + i) + ",2025-12-01 10:00:00,12.50,unterwegs\n";
    return text;
}

/// 1688's own header, dates that tell neither day nor month.
std::string doubtfulFile(int first)
{
    return "订单编号,订单创建时间\n" + std::to_string(first) + ",03/04/2025\n"
        + std::to_string(first + 1) + ",05/06/2025\n";
}

QString newsOf(const ui::MainWindow &window)
{
    return window.findChild<ui::NewsList *>()->texts().join(QLatin1Char('\n'));
}

QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text().remove(QLatin1Char('&')).startsWith(text))
            return candidate;
    }
    return nullptr;
}

void click(const QWidget &window, const QString &text)
{
    QPushButton *const found = button(window, text);
    QVERIFY2(found, qPrintable(text));
    QTest::mouseClick(found, Qt::LeftButton);
}

template <class Dialog>
Dialog *opened(const QWidget &window)
{
    Dialog *dialog = nullptr;
    (void)QTest::qWaitFor([&] {
        dialog = window.findChild<Dialog *>();
        return dialog != nullptr && dialog->isVisible();
    });
    return dialog;
}

/// Waits until the file is read.
ui::MappingWizard *readyWizard(const QWidget &window)
{
    auto *wizard = opened<ui::MappingWizard>(window);
    (void)QTest::qWaitFor(
        [&] { return wizard->findChild<QTableView *>()->model()->columnCount() > 0; });
    return wizard;
}

QComboBox *boxOf(const ui::MappingWizard &wizard, const QString &column)
{
    const QString name = QStringLiteral("Field of column ") + column;
    for (QComboBox *box : wizard.findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

/// As a user picks it from the list.
void choose(const ui::MappingWizard &wizard, const QString &column, const core::FieldTarget &target)
{
    QComboBox *const box = boxOf(wizard, column);
    QVERIFY(box);
    const int row = wizard.findChild<ui::FieldChoiceModel *>()->rowOf(target);
    QVERIFY(row > 0);
    box->setCurrentIndex(row);
    emit box->activated(row);
}

bool isSaid(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

constexpr core::FieldTarget amount{core::RecordKind::Order, "amount"};
constexpr core::FieldTarget status{core::RecordKind::Order, "status"};
constexpr core::FieldTarget createdAt{core::RecordKind::Order, "created_at"};

} // namespace

class TestImportWizard final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<tests::WindowBench>();
        m_bench->addStore("store");
        m_window = m_bench->window();
        m_window->show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
        QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("store – Starvane"));
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void anUnknownFileIsMappedImportedAndRemembered()
    {
        drop(m_bench->write("mine.csv", ownFile(0, 2)));
        ui::MappingWizard *wizard = readyWizard(*m_window);
        QVERIFY(wizard);
        QCOMPARE(boxOf(*wizard, QStringLiteral("Beleg"))->currentText(),
                 QStringLiteral("Order number *"));
        QCOMPARE(boxOf(*wizard, QStringLiteral("Moment"))->currentText(),
                 QStringLiteral("Ordered at *"));
        QCOMPARE(boxOf(*wizard, QStringLiteral("Betrag"))->currentIndex(), 0);
        choose(*wizard, QStringLiteral("Betrag"), amount);
        QVERIFY(isSaid(*wizard, QStringLiteral("All 2 rows shown can be read.")));
        click(*wizard, QStringLiteral("Import"));
        QTRY_VERIFY2(newsOf(*m_window).contains(QStringLiteral("mine.csv: 2 rows, 2 new")),
                     qPrintable(newsOf(*m_window)));
        QVERIFY(batches().front().layout.starts_with("own-"));

        drop(m_bench->write("next.csv", ownFile(2, 3)));
        QTRY_VERIFY2(newsOf(*m_window).contains(QStringLiteral("next.csv: 3 rows, 3 new")),
                     qPrintable(newsOf(*m_window)));
        QVERIFY(m_window->findChild<ui::MappingWizard *>() == nullptr);
        QCOMPARE(batches().back().layout, batches().front().layout);
    }

    void oneAnswerIsForAllFilesOfTheHeader()
    {
        m_window->importFiles({m_bench->write("a.csv", ownFile(0, 1)),
                               m_bench->write("b.csv", ownFile(1, 1)),
                               m_bench->write("订单.csv", tests::ordersFile(3)),
                               m_bench->write("c.csv", ownFile(2, 1))});
        ui::MappingWizard *wizard = readyWizard(*m_window);
        QCOMPARE(batches().size(), std::size_t(1)); // the known file did not wait
        QVERIFY(isShown<QCheckBox>(*wizard, QStringLiteral("the other 2 files")));
        click(*wizard, QStringLiteral("Import"));
        QTRY_COMPARE(batches().size(), std::size_t(4));
        QTest::qWait(50);
        QVERIFY(m_window->findChild<ui::MappingWizard *>() == nullptr);
    }

    void whatIsNotRememberedIsAskedAgain()
    {
        drop(m_bench->write("a.csv", ownFile(0, 1)));
        ui::MappingWizard *wizard = readyWizard(*m_window);
        wizard->findChildren<QCheckBox *>().front()->setChecked(false);
        click(*wizard, QStringLiteral("Import"));
        QTRY_COMPARE(batches().size(), std::size_t(1));
        QTRY_VERIFY(m_window->findChild<ui::MappingWizard *>() == nullptr);
        drop(m_bench->write("b.csv", ownFile(1, 1)));
        QVERIFY(readyWizard(*m_window));
    }

    void aFileLeftOutIsTold()
    {
        drop(m_bench->write("a.csv", ownFile(0, 1)));
        click(*readyWizard(*m_window), QStringLiteral("Leave this file out"));
        QTRY_VERIFY2(newsOf(*m_window).contains(QStringLiteral("a.csv: no layout")),
                     qPrintable(newsOf(*m_window)));
        QVERIFY(batches().empty());
    }

    void aFileThatVanishedIsTold()
    {
        ui::MappingWizard wizard(m_bench->workspace(),
                                 {.store = "store", .file = m_bench->folder() / "gone.csv"}, 0);
        QSignalSpy failed(&wizard, &ui::MappingWizard::failed);
        QSignalSpy leftOut(&wizard, &ui::MappingWizard::leftOut);
        wizard.show();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!wizard.isVisible());
        QCOMPARE(leftOut.count(), 0);
    }

    void missingFieldsStopTheImport()
    {
        drop(m_bench->write("a.csv", ownFile(0, 1)));
        ui::MappingWizard *wizard = readyWizard(*m_window);
        QVERIFY(button(*wizard, QStringLiteral("Import"))->isEnabled());
        QComboBox *const moment = boxOf(*wizard, QStringLiteral("Moment"));
        moment->setCurrentIndex(0);
        emit moment->activated(0);
        QVERIFY(!button(*wizard, QStringLiteral("Import"))->isEnabled());
        QVERIFY(isSaid(*wizard, QStringLiteral("Ordered at (orders)")));
    }

    void redCellsSayWhy()
    {
        drop(m_bench->write("a.csv", ownFile(0, 2)));
        ui::MappingWizard *wizard = readyWizard(*m_window);
        choose(*wizard, QStringLiteral("Lage"), createdAt);
        QVERIFY(isSaid(*wizard, QStringLiteral("None of the 2 rows shown could be used")));
        click(*wizard, QStringLiteral("Next red cell"));
        const auto *table = wizard->findChild<QTableView *>();
        QCOMPARE(table->currentIndex().row(), 0);
        QCOMPARE(table->currentIndex().column(), 3);
        QVERIFY(isSaid(*wizard, QStringLiteral("“unterwegs” is not a date")));
        QVERIFY(table->currentIndex().data().toString().startsWith(QStringLiteral("▼")));
        click(*wizard, QStringLiteral("Import")); // it is the user's file
        QTRY_COMPARE(batches().size(), std::size_t(1));
        QCOMPARE(batches().front().rejected, std::uint64_t(2));
    }

    void unknownStatesCanBeNamed()
    {
        drop(m_bench->write("a.csv", ownFile(0, 2)));
        ui::MappingWizard *wizard = readyWizard(*m_window);
        choose(*wizard, QStringLiteral("Lage"), status);
        QComboBox *word = nullptr;
        for (QComboBox *box : wizard->findChildren<QComboBox *>()) {
            if (box->accessibleName().contains(QStringLiteral("“unterwegs”")))
                word = box;
        }
        QVERIFY(word);
        const int shipped = word->findData(QStringLiteral("shipped"));
        word->setCurrentIndex(shipped);
        emit word->activated(shipped);
        click(*wizard, QStringLiteral("Import"));
        QTRY_VERIFY(newsOf(*m_window).contains(QStringLiteral("a.csv: 2 rows, 2 new")));
        QVERIFY2(!newsOf(*m_window).contains(QStringLiteral("unterwegs")),
                 qPrintable(newsOf(*m_window)));
    }

    void theWizardAsksForTheDayOrder()
    {
        drop(m_bench->write("a.csv",
                            ownHeader + "A-10001,03/04/2025,1,x\nA-10002,05/06/2025,1,x\n"));
        ui::MappingWizard *wizard = readyWizard(*m_window);
        QVERIFY(!button(*wizard, QStringLiteral("Import"))->isEnabled());
        for (QRadioButton *choice : wizard->findChildren<QRadioButton *>()) {
            QVERIFY(choice->isVisible());
            QVERIFY(!choice->isChecked());
            if (choice->text().startsWith(QStringLiteral("day first")))
                QTest::mouseClick(choice, Qt::LeftButton);
        }
        QVERIFY(button(*wizard, QStringLiteral("Import"))->isEnabled());
        click(*wizard, QStringLiteral("Import"));
        QTRY_COMPARE(batches().size(), std::size_t(1));
        const core::DayRange days = batches().front().coverage.value();
        QCOMPARE(ui::dayText(days.first, QLocale::c()), dayTextOf(2025, 4, 3));
    }

    void doubtfulDatesOfKnownFilesAreAskedOnce()
    {
        m_window->importFiles({m_bench->write("a.csv", doubtfulFile(1000001)),
                               m_bench->write("b.csv", doubtfulFile(1000011))});
        auto *dialog = opened<ui::DayOrderDialog>(*m_window);
        QVERIFY(dialog);
        QVERIFY(isSaid(*dialog, QStringLiteral("2 files")));
        click(*dialog, QStringLiteral("Month first: 4 Mar 2025"));
        QTRY_COMPARE(batches().size(), std::size_t(2));
        QCOMPARE(ui::dayText(batches().front().coverage->first, QLocale::c()),
                 dayTextOf(2025, 3, 4));
        QTest::qWait(50);
        QVERIFY(m_window->findChild<ui::DayOrderDialog *>() == nullptr);
    }

    void aFileWithoutRowsIsAskedForItsDays()
    {
        drop(m_bench->write("empty.csv", "订单编号,订单创建时间,订单付款时间\n"));
        auto *dialog = opened<ui::PeriodDialog>(*m_window);
        QVERIFY(dialog);
        const auto days = dialog->findChildren<QDateEdit *>();
        QCOMPARE(days.size(), qsizetype(2));
        days[0]->setDate(QDate(2025, 11, 30));
        days[1]->setDate(QDate(2025, 11, 1));
        QVERIFY(!button(*dialog, QStringLiteral("Import"))->isEnabled());
        days[0]->setDate(QDate(2025, 10, 1));
        click(*dialog, QStringLiteral("Import"));
        QTRY_VERIFY(batches().size() == 1 && batches().front().coverage);
        QCOMPARE(ui::dayText(batches().front().coverage->first, QLocale::c()),
                 dayTextOf(2025, 10, 1));
        QCOMPARE(ui::dayText(batches().front().coverage->last, QLocale::c()),
                 dayTextOf(2025, 11, 1));
    }

    void theKeyboardReachesTheListAboveAColumn()
    {
        drop(m_bench->write("a.csv", ownFile(0, 2)));
        ui::MappingWizard *wizard = readyWizard(*m_window);
        auto *table = wizard->findChild<QTableView *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 2));
        QTest::keyClick(table, Qt::Key_F4);
        QComboBox *const box = boxOf(*wizard, QStringLiteral("Betrag"));
        QTRY_VERIFY(box->view()->isVisible());
        box->hidePopup();
    }

    void anotherEncodingCanBeChosen()
    {
        // 鍗曞彿 is what 单号 in UTF-8 looks like as GB18030.
        drop(m_bench->write("a.csv", "单号X,Moment\nA-10001,2025-12-01 10:00\n"));
        ui::MappingWizard *wizard = readyWizard(*m_window);
        QComboBox *encoding = nullptr;
        for (QComboBox *box : wizard->findChildren<QComboBox *>()) {
            if (box->itemText(0).startsWith(QStringLiteral("UTF-8: 单号X")))
                encoding = box;
        }
        QVERIFY(encoding);
        QCOMPARE(encoding->count(), 2);
        encoding->setCurrentIndex(1);
        emit encoding->activated(1);
        QTRY_VERIFY(boxOf(*wizard, QStringLiteral("鍗曞彿X")) != nullptr);
    }

    void aWideFileIsShown()
    {
        std::string header;
        std::string row;
        for (int i = 0; i < 300; ++i) {
            header +=
                (i == 0 ? "" : ",") + (i % 50 == 7 ? std::string() : "c" + std::to_string(i % 200));
            row += (i == 0 ? "" : ",") + std::to_string(i);
        }
        drop(m_bench->write("wide.csv", header + "\n" + row + "\n"));
        ui::MappingWizard *wizard = readyWizard(*m_window);
        QCOMPARE(wizard->findChild<QTableView *>()->model()->columnCount(), 300);
        QVERIFY(boxOf(*wizard, QStringLiteral("c1"))->isEnabled());
        QVERIFY(!button(*wizard, QStringLiteral("Import"))->isEnabled());
    }

    void everyFieldAndChoiceHasWords()
    {
        for (std::size_t kind = 0; kind < core::recordKindCount; ++kind) {
            for (const auto &target : core::targetsOf(static_cast<core::RecordKind>(kind)))
                QVERIFY2(isNamed(target.field, ui::fieldName(target.field)), target.field.data());
            for (const auto &field : core::fieldsOf(static_cast<core::RecordKind>(kind))) {
                for (const std::string_view choice : field.choices) {
                    const QString words = ui::choiceName(choice);
                    QVERIFY2(!words.contains(QLatin1Char('_')), choice.data());
                }
            }
        }
    }

private:
    static bool isNamed(std::string_view field, const QString &words)
    {
        return words != QString::fromUtf8(field.data(), qsizetype(field.size()));
    }

    static QString dayTextOf(int year, unsigned month, unsigned day)
    {
        return ui::dayText(core::Day(std::chrono::year(year) / month / day), QLocale::c());
    }

    template <class Button>
    static bool isShown(const QWidget &window, const QString &text)
    {
        const auto buttons = window.findChildren<Button *>();
        return std::any_of(buttons.begin(), buttons.end(), [&text](const Button *candidate) {
            return candidate->isVisible() && candidate->text().contains(text);
        });
    }

    void drop(const std::filesystem::path &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(ui::pathText(file))});
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent event({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
        QVERIFY(event.isAccepted());
    }

    [[nodiscard]] std::vector<core::Batch> batches() const
    {
        auto ledger = core::Ledger::open(m_bench->workspace().database);
        return *ledger->batches();
    }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
