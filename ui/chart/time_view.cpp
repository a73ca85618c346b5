// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/time_view.h"

#include "ui/chart/day_series.h"
#include "ui/chart/decimate.h"
#include "ui/chart/series_style.h"
#include "ui/chart/time_painter.h"
#include "ui/chart/time_words.h"
#include "ui/format/brief.h"

#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace starvane::ui {

namespace {

constexpr double zoomStep = 0.8;
constexpr qsizetype smoothUpTo = 4000; // points; above it antialiasing costs too much

} // namespace

TimeView::TimeView(QWidget *parent)
    : QChartView(parent)
    , m_days(new QValueAxis(this))
    , m_values(new QValueAxis(this))
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_days->setVisible(false); // we paint our own
    m_values->setVisible(false);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("background: transparent"));
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setAcceptDrops(false); // files dropped here are for the window
    setContextMenuPolicy(Qt::NoContextMenu); // the chart has one
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TimeView::setContent(TimeContent content, const Theme &theme)
{
    m_content = std::move(content);
    m_theme = theme;
    m_dayList = daysOf(m_content);
    pick(std::nullopt);
    fitScale();
    layOut();
}

void TimeView::fitScale()
{
    std::optional<Extent> seen;
    const auto hold = [&seen](Extent extent) {
        const Extent before = seen.value_or(extent);
        seen = Extent{std::min(before.low, extent.low), std::max(before.high, extent.high)};
    };
    for (const TimeSeries &series : m_content.series) {
        if (const auto extent = extentOf(series.points))
            hold(*extent);
    }
    for (const TimeLine &line : m_content.lines)
        hold({line.value, line.value});
    m_scale.setValues(valueTicks(seen.value_or(Extent{0, 1}), m_content.axis));
    if (!m_dayList.empty())
        m_scale.setDays({numberOf(m_dayList.front()), numberOf(m_dayList.back())});
}

void TimeView::layOut()
{
    const QRectF all = viewport()->rect();
    m_scale.setWidth(all.width());
    m_scale.setPlot(all);
    const QMarginsF margins = TimePainter(m_content, m_scale, m_theme).margins();
    const QRectF plot = all.marginsRemoved(margins);
    m_scale.setPlot(plot.isValid() ? plot : QRectF(0, 0, 1, 1));
    chart()->setPlotArea(m_scale.plot());
    drawLines();
    viewport()->update();
}

void TimeView::drawLines()
{
    chart()->removeAllSeries();
    const Extent days = m_scale.days();
    const Extent values = m_scale.values();
    m_days->setRange(days.low, days.high);
    m_values->setRange(values.low, values.high);
    const int columns = std::max(1, static_cast<int>(m_scale.plot().width()));
    for (const TimeSeries &series : m_content.series) {
        for (const DayRun &run : runsOf(series.points))
            addRun(series, run, columns);
    }
    qsizetype points = 0;
    for (const QAbstractSeries *const line : chart()->series())
        points += static_cast<const QXYSeries *>(line)->count();
    setRenderHint(QPainter::Antialiasing, points <= smoothUpTo);
}

void TimeView::addRun(const TimeSeries &series, const DayRun &run, int columns)
{
    const Extent days = m_scale.days();
    QList<QPointF> points = decimated(run.points, days.low, days.high, columns);
    if (points.isEmpty())
        return;
    if (points.size() == 1) // a day alone is still to be seen
        points.append(points.front() + QPointF(0.3, 0));
    auto *line = new QLineSeries(chart());
    line->replace(points);
    const Colours &colours = m_theme.colours;
    line->setPen(series.isBefore ? beforePen(series.style, colours)
                     : run.small ? smallPen(series.style, colours)
                                 : seriesPen(series.style, colours));
    chart()->addSeries(line);
    line->attachAxis(m_days);
    line->attachAxis(m_values);
}

void TimeView::paintOn(QPainter &painter)
{
    render(&painter);
}

void TimeView::drawBackground(QPainter *painter, const QRectF & /*rect*/)
{
    TimePainter(m_content, m_scale, m_theme).paintBehind(*painter);
}

void TimeView::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    const TimePainter front(m_content, m_scale, m_theme);
    front.paintFront(*painter);
    if (m_picked)
        front.paintReadOut(*painter, *m_picked);
}

void TimeView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void TimeView::pick(std::optional<core::Day> day)
{
    if (m_picked == day)
        return;
    m_picked = day;
    viewport()->update();
    emit pickedChanged();
}

void TimeView::zoom(double factor)
{
    const Extent days = m_scale.days();
    m_scale.zoom(factor, m_picked ? numberOf(*m_picked) : (days.low + days.high) / 2);
    layOut();
}

void TimeView::resetZoom()
{
    m_scale.reset();
    layOut();
}

void TimeView::pan(double days)
{
    m_scale.pan(days);
    layOut();
}

/// The day with points that is nearest to a place on the screen.
std::optional<core::Day> TimeView::nearest(double x) const
{
    if (m_dayList.empty())
        return std::nullopt;
    const double wanted = m_scale.dayAt(x);
    const auto after = std::ranges::lower_bound(m_dayList, wanted, {}, numberOf);
    if (after == m_dayList.begin())
        return *after;
    const core::Day before = *(after - 1);
    const bool isBeforeNearer =
        after == m_dayList.end() || wanted - numberOf(before) < numberOf(*after) - wanted;
    return isBeforeNearer ? before : *after;
}

void TimeView::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120;
    if (!m_isZoomable) {
        event->ignore(); // so that the page scrolls
        return;
    }
    const double around = m_scale.dayAt(event->position().x());
    m_scale.zoom(std::pow(zoomStep, event->angleDelta().y() / notch), around);
    layOut();
    event->accept();
}

std::optional<int> TimeView::lineAt(QPointF at) const
{
    return m_picksLines ? TimePainter(m_content, m_scale, m_theme).lineAt(at) : std::nullopt;
}

void TimeView::mousePressEvent(QMouseEvent *event)
{
    if (const auto line = lineAt(event->position()))
        emit linePicked(*line);
    else if (m_isZoomable && event->button() == Qt::LeftButton)
        m_dragged = event->position().x();
    else
        event->ignore();
}

void TimeView::mouseMoveEvent(QMouseEvent *event)
{
    constexpr double slack = 4;
    const QPointF at = event->position();
    if (m_dragged && (event->buttons() & Qt::LeftButton) != 0) {
        pan(m_scale.dayAt(*m_dragged) - m_scale.dayAt(at.x()));
        m_dragged = at.x();
    }
    viewport()->setCursor(lineAt(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QRectF plot = m_scale.plot();
    const bool isOver = at.x() >= plot.left() - slack && at.x() <= plot.right() + slack;
    pick(isOver ? nearest(at.x()) : std::nullopt);
}

void TimeView::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    m_dragged.reset();
}

void TimeView::mouseDoubleClickEvent(QMouseEvent * /*event*/)
{
    resetZoom();
}

void TimeView::leaveEvent(QEvent *event)
{
    pick(std::nullopt);
    QChartView::leaveEvent(event);
}

void TimeView::focusOutEvent(QFocusEvent *event)
{
    pick(std::nullopt);
    QChartView::focusOutEvent(event);
}

/// Reads out so many points on; where that day is out of sight, it comes into it.
void TimeView::step(int points)
{
    if (m_dayList.empty())
        return;
    const auto last = static_cast<std::ptrdiff_t>(m_dayList.size()) - 1;
    auto at = last;
    if (m_picked)
        at = std::ranges::lower_bound(m_dayList, *m_picked) - m_dayList.begin() + points;
    const core::Day day =
        m_dayList[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, last))];
    const Extent seen = m_scale.days();
    if (numberOf(day) < seen.low)
        pan(numberOf(day) - seen.low);
    else if (numberOf(day) > seen.high)
        pan(numberOf(day) - seen.high);
    pick(day);
}

void TimeView::keyPressEvent(QKeyEvent *event)
{
    constexpr double quarter = 0.25;
    const bool isShifted = (event->modifiers() & Qt::ShiftModifier) != 0;
    const double span = m_scale.days().high - m_scale.days().low;
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int forth = key == Qt::Key_Right ? 1 : -1;
        if (isShifted && m_isZoomable)
            pan(forth * quarter * span);
        else
            step(forth);
    } else if (!zoomBy(key) && !pickBy(key)) {
        event->ignore(); // so that the page scrolls
    }
}

bool TimeView::zoomBy(int key)
{
    if (!m_isZoomable)
        return false;
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoom(zoomStep);
    else if (key == Qt::Key_Minus)
        zoom(1 / zoomStep);
    else if (key == Qt::Key_Home)
        resetZoom();
    else
        return false;
    return true;
}

bool TimeView::pickBy(int key)
{
    const int style = key - Qt::Key_1;
    const auto &series = m_content.series;
    if (!m_picksLines || std::ranges::find(series, style, &TimeSeries::style) == series.end())
        return false;
    emit linePicked(style);
    return true;
}

QString TimeView::markAt(QPointF at) const
{
    QStringList texts;
    for (const TimeMark &mark : m_content.marks) {
        if (markBox(mark, m_scale).adjusted(-2, -2, 2, 2).contains(at))
            texts << TimeWords(m_content).mark(mark);
    }
    return texts.join(QLatin1Char('\n'));
}

bool TimeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipOf(markAt(help->pos())), this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

} // namespace starvane::ui
