// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_overview.h"
#include "ui/readings/figure_edit.h"
#include "ui/readings/readings_dialog.h"
#include "ui/shell/language_switch.h"

#include <QApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace starvane;

namespace {

ui::FigureEdit *field(const QWidget &dialog, const QString &name)
{
    for (ui::FigureEdit *candidate : dialog.findChildren<ui::FigureEdit *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QPushButton *saveOf(const QWidget &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
}

} // namespace

class TestReadings final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_language.set(ui::Language::English); }

    void figuresAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("percent");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<double>("number"); // −1: none
        QTest::newRow("blank") << QString() << true << true << -1.0;
        QTest::newRow("percent") << QStringLiteral("93.5") << true << true << 0.935;
        QTest::newRow("with its sign") << QStringLiteral(" 93.5 % ") << true << true << 0.935;
        QTest::newRow("full width") << QStringLiteral("９３．５％") << true << true << 0.935;
        QTest::newRow("the whole") << QStringLiteral("100%") << true << true << 1.0;
        QTest::newRow("too much") << QStringLiteral("100.1") << true << false << -1.0;
        QTest::newRow("below zero") << QStringLiteral("−1") << true << false << -1.0;
        QTest::newRow("a word") << QStringLiteral("abc") << true << false << -1.0;
        QTest::newRow("a sign alone") << QStringLiteral("%") << true << false << -1.0;
        QTest::newRow("a figure") << QStringLiteral("4.25") << false << true << 4.25;
        QTest::newRow("no percent") << QStringLiteral("4%") << false << false << -1.0;
        QTest::newRow("not finite") << QStringLiteral("nan") << false << false << -1.0;
    }

    void figuresAreReadAsPeopleTypeThem()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, percent);
        QFETCH(const bool, valid);
        QFETCH(const double, number);
        const ui::FigureRange range =
            percent ? ui::rangeOf(core::Unit::Percent) : ui::rangeOf(core::Unit::Stars);
        const ui::Figure figure = ui::figureIn(text, range);
        QCOMPARE(figure.isValid, valid);
        QCOMPARE(figure.number.value_or(-1), number);
    }

    void aWrongFigureIsToldInItsPlace()
    {
        ui::ReadingsDialog dialog(tests::sampleOverview());
        dialog.show();
        ui::FigureEdit *value = field(dialog, QStringLiteral("Dispute rate, value"));
        QVERIFY(value);
        QVERIFY(!saveOf(dialog)->isEnabled());
        QTest::keyClicks(value, QStringLiteral("abc"));
        QVERIFY(value->property("wrong").toBool());
        QVERIFY(value->accessibleDescription().contains(QStringLiteral("“abc”")));
        QVERIFY(!saveOf(dialog)->isEnabled());
        value->clear();
        QTest::keyClicks(value, QStringLiteral("0.4%"));
        QVERIFY(!value->property("wrong").toBool());
        QVERIFY(saveOf(dialog)->isEnabled());
    }

    void whatIsTypedBecomesReadings()
    {
        ui::ReadingsDialog dialog(tests::sampleVane());
        dialog.show();
        QSignalSpy wanted(&dialog, &ui::ReadingsDialog::readingsWanted);
        dialog.findChild<QDateEdit *>()->setDate(QDate(2022, 10, 30));
        QTest::keyClicks(field(dialog, QStringLiteral("Review satisfaction, value")),
                         QStringLiteral("93.5%"));
        QTest::keyClicks(field(dialog, QStringLiteral("Review satisfaction, points")),
                         QStringLiteral("9.6")); // of 10
        QTest::keyClicks(field(dialog, QStringLiteral("Review satisfaction, peer average")),
                         QStringLiteral("90"));
        QTest::keyClicks(field(dialog, QStringLiteral("Rank")), QStringLiteral("85"));
        QTest::keyClick(field(dialog, QStringLiteral("Composite")), Qt::Key_9);
        QTest::mouseClick(saveOf(dialog), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        const auto readings = dialog.readings();
        QCOMPARE(readings.size(), std::size_t(3));
        const core::Day day = std::chrono::year(2022) / std::chrono::October / 30;
        QCOMPARE(readings[0].indicator, std::string("i0"));
        QVERIFY(readings[0].day == day);
        QCOMPARE(*readings[0].value, 0.935);
        QCOMPARE(*readings[0].score, 9.6);
        QCOMPARE(*readings[0].peer, 0.9);
        QVERIFY(!readings[0].excellent);
        QCOMPARE(readings[1].indicator, std::string("composite"));
        QCOMPARE(*readings[1].score, 9.0);
        QCOMPARE(readings[2].indicator, std::string("rank"));
        QCOMPARE(*readings[2].value, 0.85);
    }

    void pointsAreLimitedByThePlatformsScale()
    {
        ui::ReadingsDialog five(tests::sampleOverview());
        ui::FigureEdit *points = field(five, QStringLiteral("On-time fulfilment, points"));
        points->setText(QStringLiteral("5.1"));
        QVERIFY(!points->complaint().isEmpty());
        ui::ReadingsDialog ten(tests::sampleVane());
        points = field(ten, QStringLiteral("Review satisfaction, points"));
        points->setText(QStringLiteral("9.9"));
        QVERIFY(points->complaint().isEmpty());
    }

    void theCursorStandsWhereItIsWanted()
    {
        ui::ReadingsDialog dialog(tests::sampleOverview());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.focusOn("refund_hours");
        QTRY_COMPARE(QApplication::focusWidget(),
                     field(dialog, QStringLiteral("Refund handling time, value")));
        dialog.focusOn("rank");
        QTRY_COMPARE(QApplication::focusWidget(), field(dialog, QStringLiteral("Rank")));
        dialog.focusOn("no such one");
    }

    void itSpeaksChineseToo()
    {
        m_language.set(ui::Language::Chinese);
        const ui::ReadingsDialog dialog(tests::sampleOverview());
        QVERIFY(field(dialog, QStringLiteral("纠纷率，同行平均")));
    }

private:
    ui::LanguageSwitch m_language;
};

QTEST_MAIN(TestReadings)
#include "tst_readings.moc"
