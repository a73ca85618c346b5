// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/row_source.h"
#include "ui/chart/axis_ticks.h"
#include "ui/chart/day_series.h"
#include "ui/chart/decimate.h"
#include "ui/chart/time_chart.h"
#include "ui/chart/time_scale.h"
#include "ui/chart/time_words.h"
#include "ui/words/format.h"

#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace starvane;

namespace {

constexpr core::Day firstDay{std::chrono::days{20000}}; // 4 October 2024, a Friday

ui::TimePoint point(int day, std::optional<double> value, bool small = false)
{
    const core::Day at = firstDay + std::chrono::days(day);
    return {.day = at, .days = {at, at}, .value = value, .small = small, .range = {}};
}

/// 100 days from 3.5 up to 4.49, without a value on the days 40 to 44; and one that stays.
ui::TimeContent sample()
{
    ui::TimeContent content{.title = QStringLiteral("Rates: all/some"), .axis = {}, .series = {}};
    ui::TimeSeries rising{.name = QStringLiteral("rising"), .points = {}};
    ui::TimeSeries flat{.name = QStringLiteral("flat"), .style = 1, .points = {}};
    for (int day = 0; day < 100; ++day) {
        const bool gap = day >= 40 && day < 45;
        rising.points.push_back(point(day, gap ? std::optional<double>() : 3.5 + 0.01 * day));
        flat.points.push_back(point(day, 4.2));
    }
    content.series = {rising, flat};
    const core::Day sale = firstDay + std::chrono::days(38); // 11 November
    content.marks = {{{sale, sale}, ui::MarkKind::Promotion, QStringLiteral("Singles’ day")}};
    return content;
}

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QWidget *viewportOf(QWidget *view)
{
    return qobject_cast<QAbstractScrollArea *>(view)->viewport();
}

void moveTo(QWidget &widget, QPoint at, Qt::MouseButtons held = Qt::NoButton)
{
    QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, held, {});
    QApplication::sendEvent(&widget, &move);
}

void turnWheel(QWidget &widget, int notches)
{
    const QPointF at = QRectF(widget.rect()).center();
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TestTimeChart final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_chart = std::make_unique<ui::TimeChart>();
        m_chart->resize(800, 300);
        m_chart->setZoomable(true);
        m_chart->setContent(sample(), ui::lightTheme());
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        m_chart->setFocus();
        m_view = m_chart->focusProxy();
    }

    void cleanup() { m_chart.reset(); }

    /// Whatever the line, each strip of pixels keeps its highest and lowest, and nothing is made
    /// up.
    void decimationKeepsTheExtremesOfEachPixel()
    {
        QList<QPointF> points;
        for (int i = 0; i < 10000; ++i)
            points.append({double(i), std::sin(i * 0.7) * (i % 97) + (i == 4321 ? 1000 : 0)});
        constexpr int columns = 200;
        const QList<QPointF> kept = ui::decimated(points, 1000, 9000, columns);
        QVERIFY(kept.size() <= 4 * columns + 2);
        QVERIFY(std::is_sorted(kept.begin(), kept.end(),
                               [](QPointF a, QPointF b) { return a.x() < b.x(); }));
        for (const QPointF &one : kept)
            QVERIFY(points.contains(one));
        for (int column = 0; column < columns; ++column) {
            const double left = 1000 + 40 * column;
            const double right = column + 1 < columns ? left + 40 : 9001; // the last with its end
            const auto [low, high] = extremes(points, left, right);
            const auto [keptLow, keptHigh] = extremes(kept, left, right);
            QCOMPARE(keptLow, low);
            QCOMPARE(keptHigh, high);
        }
        QCOMPARE(kept.front().x(), 999.0); // the line runs in from there
        QCOMPARE(kept.back().x(), 9001.0);
        QCOMPARE(ui::decimated(points, 0, 20, columns).size(), 22);
    }

    void ticksAreRoundAndHoldAllThatIsSeen()
    {
        const auto labels = [](const std::vector<ui::Tick> &ticks) {
            QStringList texts;
            for (const ui::Tick &tick : ticks)
                texts << tick.label;
            return texts.join(QLatin1Char(' '));
        };
        QCOMPARE(labels(ui::valueTicks({3.61, 4.4}, {})),
                 QStringLiteral("3.4 3.6 3.8 4.0 4.2 4.4 4.6"));
        QCOMPARE(labels(ui::valueTicks({3.1, 4.9}, {})), QStringLiteral("3.0 3.5 4.0 4.5 5.0"));
        const ui::TimeAxis percent{.unit = core::Unit::Percent};
        QCOMPARE(labels(ui::valueTicks({0.81, 0.999}, percent)),
                 QStringLiteral("80 % 85 % 90 % 95 % 100 %"));
        QCOMPARE(labels(ui::valueTicks({1, 1}, percent)),
                 QStringLiteral("98 % 98.5 % 99 % 99.5 % 100 %"));
        // 100 days from 4 October 2024: its months; the first January tells the year
        QCOMPARE(labels(ui::dayTicks({20000, 20099}, 600, 60)), QStringLiteral("Nov Dec 2025"));
        // Mondays
        QCOMPARE(labels(ui::dayTicks({20000, 20028}, 600, 60)),
                 QStringLiteral("7 Oct 14 Oct 21 Oct 28 Oct"));
    }

    void zoomKeepsItsPlaceAndItsBounds()
    {
        ui::TimeScale scale;
        scale.setDays({0, 100});
        scale.setPlot({10, 0, 200, 100});
        scale.zoom(0.5, 20);
        QCOMPARE(scale.days().low, 10.0);
        QCOMPARE(scale.days().high, 60.0);
        QCOMPARE(scale.dayAt(10 + 200 * 0.2), 20.0);
        scale.pan(1000);
        QCOMPARE(scale.days().low, 50.0);
        scale.zoom(1e-6, 75);
        QCOMPARE(scale.days().high - scale.days().low, 7.0);
        scale.zoom(1e6, 75);
        QVERIFY(!scale.isZoomed());
    }

    void theWheelZoomsDraggingMovesADoubleClickShowsAll()
    {
        QWidget *viewport = viewportOf(m_view);
        turnWheel(*viewport, 3); // 0.8 to the third: 51 of 99 days
        const core::DayRange zoomed = m_chart->daysInSight();
        QVERIFY2(lengthOf(zoomed) >= 49 && lengthOf(zoomed) <= 51,
                 QByteArray::number(lengthOf(zoomed)).constData());
        const QPoint middle = viewport->rect().center();
        QTest::mousePress(viewport, Qt::LeftButton, {}, middle);
        moveTo(*viewport, middle + QPoint(100, 0), Qt::LeftButton);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, middle + QPoint(100, 0));
        QVERIFY(m_chart->daysInSight().first < zoomed.first);
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, middle);
        QCOMPARE(m_chart->daysInSight(), all());
    }

    void theKeyboardDoesTheSame()
    {
        QTest::keyClick(m_view, Qt::Key_Plus);
        const core::DayRange zoomed = m_chart->daysInSight();
        QVERIFY(lengthOf(zoomed) <= 80); // 0.8 of 99 days
        QTest::keyClick(m_view, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(m_chart->daysInSight().first < zoomed.first);
        QTest::keyClick(m_view, Qt::Key_Minus);
        QTest::keyClick(m_view, Qt::Key_Home);
        QCOMPARE(m_chart->daysInSight(), all());
    }

    void aChartThatDoesNotZoomLeavesTheWheelToThePage()
    {
        m_chart->setZoomable(false);
        turnWheel(*viewportOf(m_view), 3);
        QCOMPARE(m_chart->daysInSight(), all());
    }

    void thePointerReadsOutTheDayAllValuesAndWhatHappened()
    {
        QWidget *viewport = viewportOf(m_view);
        QTest::keyClick(m_view, Qt::Key_Right); // the last day
        QCOMPARE(m_chart->readOut(), QStringLiteral("11 Jan\nrising 4.49\nflat 4.20"));
        for (int x = 0;
             x < viewport->width() && !m_chart->readOut().startsWith(QLatin1String("11 Nov")); ++x)
            moveTo(*viewport, QPoint(x, 100));
        QCOMPARE(m_chart->readOut(),
                 QStringLiteral("11 Nov 2024\nrising 3.88\nflat 4.20\n"
                                "Promotion, 11 Nov 2024: Singles’ day"));
        for (int x = 0;
             x < viewport->width() && !m_chart->readOut().startsWith(QLatin1String("15 Nov")); ++x)
            moveTo(*viewport, QPoint(x, 100));
        QVERIFY2(m_chart->readOut().contains(QLatin1String("rising no data")),
                 qPrintable(m_chart->readOut()));
    }

    void aSentenceTellsTheCourse()
    {
        QCOMPARE(m_chart->summary(),
                 QStringLiteral("rising rose from 3.50 on 4 Oct 2024 to 4.49 on 11 Jan; highest "
                                "4.49 on 11 Jan, lowest 3.50 on 4 Oct 2024.\n"
                                "flat stayed at 4.20 from 4 Oct 2024 to 11 Jan."));
        QCOMPARE(m_chart->accessibleDescription(), m_chart->summary());
    }

    void oneKeyShowsTheTableBehind()
    {
        QVERIFY(!m_chart->showsTable());
        QTest::keyClick(m_view, Qt::Key_T);
        QVERIFY(m_chart->showsTable());
        QAbstractItemModel &table = *m_chart->tableModel();
        QCOMPARE(table.rowCount(), 100);
        QCOMPARE(table.columnCount(), 4);
        QCOMPARE(table.index(0, 0).data().toString(), QStringLiteral("11 Jan")); // newest first
        QCOMPARE(table.index(0, 1).data().toString(), QStringLiteral("4.49"));
        QCOMPARE(table.index(99 - 42, 1).data().toString(), QStringLiteral("no data"));
        QCOMPARE(table.index(99 - 38, 3).data().toString(),
                 QStringLiteral("Promotion, 11 Nov 2024: Singles’ day"));
        table.sort(1, Qt::AscendingOrder);
        QCOMPARE(table.index(0, 1).data().toString(), QStringLiteral("3.50"));
        QCOMPARE(table.index(95, 1).data().toString(), QStringLiteral("no data")); // the 5 gaps
        QTest::keyClick(m_chart->focusProxy(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 101);
        QCOMPARE(lines.front(), QStringLiteral("Day\trising\tflat\tWhat happened"));
        QTest::keyClick(m_chart->focusProxy(), Qt::Key_T);
        QVERIFY(!m_chart->showsTable());
    }

    void filesHoldThePictureAndTheValues()
    {
        QTemporaryDir folder;
        const auto file = [&](const char *name) {
            return folder.filePath(QString::fromLatin1(name));
        };
        for (const char *name : {"chart.png", "chart.svg", "chart.csv", "chart.xlsx"})
            QVERIFY(m_chart->exportTo(ui::pathOf(file(name).toStdString())));
        const QImage picture(file("chart.png"));
        QCOMPARE(picture.size(), QSize(1920, 840));
        QVERIFY(hasColour(picture, ui::lightTheme().colours.series[0]));
        QVERIFY(hasColour(picture, ui::lightTheme().colours.series[1]));
        const QByteArray drawing = contentOf(file("chart.svg"));
        QVERIFY(drawing.contains("<svg"));
        QVERIFY(drawing.contains("<polyline") || drawing.contains("<path"));
        QVERIFY(!drawing.contains("<image")); // vectors, no pixels
        QVERIFY(drawing.contains("rising"));
        const QList<QByteArray> lines = contentOf(file("chart.csv")).split('\n');
        QCOMPARE(lines.size(), 102); // head, 100 days, the end of the last line
        QVERIFY2(lines[0].endsWith("day,rising,flat,what happened\r"), lines[0].constData());
        QCOMPARE(lines[1], QByteArray("2024-10-04,3.5,4.2,\r"));
        QCOMPARE(lines[43], QByteArray("2024-11-15,,4.2,\r"));
        auto book = core::openSheetFile(ui::pathOf(file("chart.xlsx").toStdString()), {});
        auto rows = (*book)->open(0);
        core::Row row;
        QVERIFY((*rows)->next(row) && (*rows)->next(row));
        QVERIFY(row.cells[0].text.starts_with("2024-10-04"));
        QCOMPARE(std::string(row.cells[1].text), "3.5");
    }

    void aFileThatCannotBeWrittenIsAnError()
    {
        const auto done = m_chart->exportTo("/nowhere/at/all/chart.csv");
        QVERIFY(!done);
        QVERIFY(std::holds_alternative<core::FileUnusable>(done.error()));
        QVERIFY(!m_chart->exportTo("/nowhere/at/all/chart.png"));
    }

    void nothingToShowIsNoCrash()
    {
        m_chart->setContent({}, ui::darkTheme());
        QTest::keyClick(m_view, Qt::Key_Left);
        QTest::keyClick(m_view, Qt::Key_Plus);
        QCOMPARE(m_chart->readOut(), QString());
        QVERIFY(!m_chart->grab().isNull());
    }

private:
    static std::pair<double, double>
    extremes(const QList<QPointF> &points, double left, double right)
    {
        double low = 1e9;
        double high = -1e9;
        for (const QPointF &one : points) {
            if (one.x() < left || one.x() >= right)
                continue;
            low = std::min(low, one.y());
            high = std::max(high, one.y());
        }
        return {low, high};
    }

    static int lengthOf(core::DayRange days) { return int((days.last - days.first).count()) + 1; }
    static core::DayRange all() { return {firstDay, firstDay + std::chrono::days(99)}; }

    static bool hasColour(const QImage &picture, const QColor &colour)
    {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y).rgb() == colour.rgb())
                    return true;
            }
        }
        return false;
    }

    std::unique_ptr<ui::TimeChart> m_chart;
    QWidget *m_view = nullptr; // of m_chart
};

QTEST_MAIN(TestTimeChart)
#include "tst_time_chart.moc"
