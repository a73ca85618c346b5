// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/trend_view.h"

#include "ui/format/brief.h"
#include "ui/words/format.h"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace starvane::ui {

namespace {

constexpr double full = 5;
constexpr double benchmark = 4;
constexpr double step = 0.5;
constexpr int endLabelWidth = 40;
constexpr qsizetype smoothUpTo = 2000; // points; above it antialiasing costs too much

double numberOf(core::Day day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

} // namespace

TrendView::TrendView(QWidget *parent)
    : QChartView(parent)
    , m_days(new QCategoryAxis(this))
    , m_points(new QValueAxis(this))
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 4, endLabelWidth, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_points, Qt::AlignLeft);
    m_days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("background: transparent"));
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setAcceptDrops(false); // files dropped here are for the window
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

double TrendView::shown(double score) const
{
    return score * m_frame.scale / full;
}

QPointF TrendView::place(double day, double score) const
{
    const QRectF plot = chart()->plotArea();
    const double days = std::max(1.0, m_days->max() - m_days->min());
    const double points = m_points->max() - m_points->min();
    return {plot.left() + (day - m_days->min()) / days * plot.width(),
            plot.bottom() - (shown(score) - m_points->min()) / points * plot.height()};
}

void TrendView::setTrend(std::span<const core::TrendPoint> trend, const TrendFrame &frame,
                         const Theme &theme)
{
    m_trend.assign(trend.begin(), trend.end());
    m_frame = frame;
    m_theme = theme;
    m_picked.reset();
    chart()->removeAllSeries();
    fitAxes();
    labelMonths();
    styleAxes();
    addRuns();
    viewport()->update();
}

void TrendView::addRuns()
{
    setRenderHint(QPainter::Antialiasing, qsizetype(m_trend.size()) <= smoothUpTo);
    for (const DayRun &run : runsOf(m_trend, m_frame.smallSample)) {
        auto *line = new QLineSeries(chart());
        QList<QPointF> points;
        std::ranges::transform(run.points, std::back_inserter(points),
                               [this](QPointF p) { return QPointF(p.x(), shown(p.y())); });
        if (points.size() == 1) // a day alone is still to be seen
            points.append(points.front() + QPointF(0.3, 0));
        line->replace(points);
        QPen pen(m_theme.colours.accent, run.small ? 1.25 : 2);
        pen.setStyle(run.small ? Qt::DotLine : Qt::SolidLine);
        pen.setJoinStyle(Qt::RoundJoin);
        line->setPen(pen);
        chart()->addSeries(line);
        line->attachAxis(m_days);
        line->attachAxis(m_points);
    }
}

void TrendView::fitAxes()
{
    const Extent extent = extentOf(m_trend).value_or(Extent{benchmark, benchmark});
    const double low = std::floor((std::min(extent.low, benchmark) - 0.12) / step) * step;
    const double high = std::ceil((std::max(extent.high, benchmark) + 0.12) / step) * step;
    const double top = std::clamp(high, low + 2 * step, full);
    const double bottom = std::max(0.0, std::min(low, top - 2 * step));
    m_points->setRange(shown(bottom), shown(top));
    m_points->setTickType(QValueAxis::TicksDynamic);
    m_points->setTickAnchor(0);
    m_points->setTickInterval(shown(top - bottom > 2.6 ? 1.0 : step));
    m_points->setLabelFormat(QStringLiteral("%.1f"));
    if (!m_trend.empty())
        m_days->setRange(numberOf(m_trend.front().day), numberOf(m_trend.back().day));
}

void TrendView::labelMonths()
{
    constexpr double roomAtTheEdge = 3;
    for (const QString &label : m_days->categoriesLabels())
        m_days->remove(label);
    m_days->setStartValue(m_days->min());
    for (const core::TrendPoint &point : m_trend) {
        const std::chrono::year_month_day date(point.day);
        const double day = numberOf(point.day);
        if (date.day() == std::chrono::day(1) && day >= m_days->min() + roomAtTheEdge
            && day <= m_days->max() - roomAtTheEdge)
            m_days->append(Brief::month(point.day), day);
    }
}

void TrendView::styleAxes()
{
    const Colours &c = m_theme.colours;
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_days), static_cast<QAbstractAxis *>(m_points)}) {
        axis->setLabelsFont(fontOf(Type::Caption));
        axis->setLabelsColor(c.muted);
        axis->setLinePen(QPen(c.line, 1));
        axis->setGridLinePen(QPen(c.line, 1));
    }
    m_points->setLineVisible(false);
    m_days->setGridLineVisible(false);
}

QString TrendView::readOut() const
{
    if (!m_picked)
        return {};
    const core::TrendPoint &point = m_trend[*m_picked];
    const QString day = Brief::day(point.day, m_trend.back().day);
    if (!point.score)
        return QCoreApplication::translate("TrendChart", "%1: no data").arg(day);
    return QCoreApplication::translate("TrendChart", "%1: %2 %3", "a day, a name, points")
        .arg(day, m_frame.name, pointsText(*point.score, m_frame.scale));
}

void TrendView::drawBackground(QPainter *painter, const QRectF & /*rect*/)
{
    const Colours &c = m_theme.colours;
    const QRectF plot = chart()->plotArea();
    painter->setRenderHint(QPainter::Antialiasing, false);
    double above = plot.top();
    bool tinted = true;
    for (const double band : m_frame.bands) { // highest first
        const double y = std::clamp(place(0, band).y(), plot.top(), plot.bottom());
        if (tinted)
            painter->fillRect(QRectF(plot.left(), above, plot.width(), y - above),
                              mixed(c.star, c.surface, 0.07));
        tinted = !tinted;
        above = y;
    }
    paintBenchmark(*painter);
}

bool TrendView::crossesLine(const QRectF &box) const
{
    return std::ranges::any_of(m_trend, [&](const core::TrendPoint &point) {
        return point.score && box.contains(place(numberOf(point.day), *point.score));
    });
}

/// The line at 4 points, labelled at the line where the trend leaves room.
void TrendView::paintBenchmark(QPainter &painter) const
{
    const Colours &c = m_theme.colours;
    const QRectF plot = chart()->plotArea();
    const double y = std::round(place(0, benchmark).y());
    painter.setPen(QPen(mixed(c.weak, c.surface, 0.7), 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(c.weak);
    const QString label = QCoreApplication::translate("TrendChart", "weak under %1")
                              .arg(pointsText(benchmark, m_frame.scale));
    const QFontMetricsF metrics(painter.font());
    QRectF box(0, 0, metrics.horizontalAdvance(label) + 12, metrics.height() + 2);
    for (const double top : {y + 1, y - box.height(), y + 9, y + 17}) {
        for (double left = plot.left(); left + box.width() < plot.right();
             left += box.width() / 2) {
            box.moveTopLeft({left, top});
            if (crossesLine(box) || !plot.contains(box))
                continue;
            painter.drawText(box, Qt::AlignCenter, label);
            return;
        }
    }
}

void TrendView::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    const auto last = std::find_if(m_trend.rbegin(), m_trend.rend(),
                                   [](const core::TrendPoint &p) { return p.score.has_value(); });
    if (last == m_trend.rend())
        return;
    const Colours &c = m_theme.colours;
    const QPointF end = place(numberOf(last->day), *last->score);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(c.surface, 1.5));
    painter->setBrush(c.accent);
    painter->drawEllipse(end, 4, 4);
    painter->setFont(fontOf(Type::Body, QFont::DemiBold));
    const double baseline = end.y() + painter->fontMetrics().capHeight() / 2.0;
    painter->setPen(c.accent);
    painter->drawText(QPointF(end.x() + 8, baseline), pointsText(*last->score, m_frame.scale));
    if (m_picked)
        paintReadOut(*painter, m_trend[*m_picked]);
}

void TrendView::paintReadOut(QPainter &painter, const core::TrendPoint &point) const
{
    const Colours &c = m_theme.colours;
    const QRectF plot = chart()->plotArea();
    const double x = std::round(place(numberOf(point.day), benchmark).x()) + 0.5;
    painter.setPen(QPen(c.muted, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    if (point.score) {
        painter.setBrush(c.accent);
        painter.drawEllipse(QPointF(x, place(0, *point.score).y()), 3.5, 3.5);
    }
    painter.setFont(fontOf(Type::Caption));
    const QString text = readOut();
    QRectF box(0, 0, painter.fontMetrics().horizontalAdvance(text) + 16,
               painter.fontMetrics().height() + 8);
    const bool right = x + 8 + box.width() <= plot.right();
    box.moveTopLeft(QPointF(right ? x + 8 : x - 8 - box.width(), plot.top() + 4));
    painter.setPen(QPen(mixed(c.muted, c.surface, 0.45), 1));
    painter.setBrush(c.raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(c.ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

void TrendView::pick(std::optional<std::size_t> index)
{
    if (m_picked == index)
        return;
    m_picked = index;
    viewport()->update();
}

void TrendView::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = chart()->plotArea();
    const QPointF at = event->position();
    if (m_trend.empty() || at.x() < plot.left() - 4 || at.x() > plot.right() + 4) {
        pick(std::nullopt);
        return;
    }
    const double fraction = std::clamp((at.x() - plot.left()) / plot.width(), 0.0, 1.0);
    pick(static_cast<std::size_t>(std::lround(fraction * double(m_trend.size() - 1))));
}

void TrendView::leaveEvent(QEvent *event)
{
    pick(std::nullopt);
    QChartView::leaveEvent(event);
}

void TrendView::focusOutEvent(QFocusEvent *event)
{
    pick(std::nullopt);
    QChartView::focusOutEvent(event);
}

void TrendView::keyPressEvent(QKeyEvent *event)
{
    const std::size_t last = m_trend.empty() ? 0 : m_trend.size() - 1;
    const std::size_t at = m_picked.value_or(last);
    if (m_trend.empty() || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)) {
        event->ignore(); // so that the page scrolls
        return;
    }
    if (event->key() == Qt::Key_Left)
        pick(m_picked && at > 0 ? at - 1 : at);
    else
        pick(std::min(at + (m_picked ? 1 : 0), last));
}

} // namespace starvane::ui
