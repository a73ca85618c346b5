// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper_trend.h"

#include "ui/chart/day_series.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace starvane::ui {

namespace {

constexpr double gutter = points(16); // between charts

double numberOf(core::Day day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

/// 1, 2 or 5 times a power of ten, at least @p length.
double roundStep(double length)
{
    const double power = std::pow(10.0, std::floor(std::log10(length)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= length * 0.999)
            return factor * power;
    }
    return 10 * power;
}

/// Paints one chart into a box.
class TrendPainter {
public:
    TrendPainter(QPainter &painter, const PaperTrend &trend, const PaperStyle &style, QRectF box)
        : m_painter(painter)
        , m_trend(trend)
        , m_style(style)
        , m_note(style.font(PaperType::Note))
        , m_metrics(m_note)
        , m_box(box)
    {
        const double titleHeight = QFontMetricsF(style.font(PaperType::Strong)).height();
        m_plot = box.adjusted(labelWidth(), titleHeight + points(5),
                              -m_metrics.horizontalAdvance(endLabel()) - points(8),
                              -m_metrics.height() - points(3));
        if (m_trend.line)
            m_lineLabel = lineLabelBox(place(0, *m_trend.line).y());
    }

    void paint() const
    {
        paintTitle();
        paintMonth();
        paintHeights();
        paintMonths();
        paintRuns();
        paintLine();
        paintEnd();
    }

private:
    [[nodiscard]] const core::TrendPoint *last() const
    {
        const auto found =
            std::find_if(m_trend.trend.rbegin(), m_trend.trend.rend(),
                         [](const core::TrendPoint &point) { return point.score.has_value(); });
        return found == m_trend.trend.rend() ? nullptr : &*found;
    }

    [[nodiscard]] QString endLabel() const
    {
        const core::TrendPoint *const point = last();
        return point == nullptr ? QString() : m_trend.label(*point->score);
    }

    [[nodiscard]] double labelWidth() const
    {
        double width = 0;
        for (double at = m_trend.low; at <= m_trend.high + m_trend.step / 100; at += m_trend.step)
            width = std::max(width, m_metrics.horizontalAdvance(m_trend.label(at)));
        return width + points(5);
    }

    [[nodiscard]] QPointF place(double day, double height) const
    {
        const double first = numberOf(m_trend.trend.front().day);
        const double days = std::max(1.0, numberOf(m_trend.trend.back().day) - first);
        const double heights = m_trend.high - m_trend.low;
        const double within = std::clamp(height, m_trend.low, m_trend.high);
        return {m_plot.left() + (day - first) / days * m_plot.width(),
                m_plot.bottom() - (within - m_trend.low) / heights * m_plot.height()};
    }

    void write(QPointF baseline, const QString &text, const QColor &colour) const
    {
        m_painter.setFont(m_note);
        m_painter.setPen(colour);
        m_painter.drawText(baseline, text);
    }

    void paintTitle() const
    {
        Lines::Format format{m_style.font(PaperType::Strong), m_style.colours.ink};
        format.mostLines = 1;
        const bool isBesideLabel = m_trend.line && m_lineLabel.top() < m_plot.top();
        const double right = isBesideLabel ? m_lineLabel.left() - points(4) : m_box.right();
        Lines(m_trend.title, format, right - m_box.left()).paint(m_painter, m_box.topLeft());
    }

    void paintMonth() const
    {
        const double left = place(numberOf(m_trend.month.first), 0).x();
        const double right = place(numberOf(m_trend.month.last), 0).x();
        m_painter.fillRect(QRectF(left, m_plot.top(), right - left, m_plot.height()),
                           mixed(m_style.colours.accent, m_style.colours.surface, 0.08));
    }

    void paintHeights() const
    {
        for (double at = m_trend.low; at <= m_trend.high + m_trend.step / 100; at += m_trend.step) {
            const double y = place(0, at).y();
            m_painter.setPen(QPen(m_style.colours.line, m_style.hairline()));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            const QString label = m_trend.label(at);
            write({m_plot.left() - points(4) - m_metrics.horizontalAdvance(label),
                   y + m_metrics.capHeight() / 2},
                  label, m_style.colours.muted);
        }
    }

    /// Every so many months have their label that labels do not touch.
    [[nodiscard]] int monthsBetweenLabels() const
    {
        constexpr double monthDays = 30;
        const double month = place(numberOf(m_trend.trend.front().day) + monthDays, 0).x()
            - place(numberOf(m_trend.trend.front().day), 0).x();
        double widest = 0;
        for (const core::TrendPoint &point : m_trend.trend)
            if (isFirstOfMonth(point.day))
                widest =
                    std::max(widest, m_metrics.horizontalAdvance(m_trend.monthLabel(point.day)));
        for (const int months : {1, 2, 3, 4})
            if (widest + points(4) <= month * months)
                return months;
        return 6;
    }

    static bool isFirstOfMonth(core::Day day)
    {
        return std::chrono::year_month_day(day).day() == std::chrono::day(1);
    }

    void paintMonths() const
    {
        const int between = monthsBetweenLabels();
        int count = 0;
        for (const core::TrendPoint &point : m_trend.trend) {
            if (!isFirstOfMonth(point.day) || count++ % between != 0)
                continue;
            const double x = place(numberOf(point.day), 0).x();
            m_painter.setPen(QPen(m_style.colours.line, m_style.hairline()));
            m_painter.drawLine(QPointF(x, m_plot.bottom()),
                               QPointF(x, m_plot.bottom() + points(3)));
            write({x, m_plot.bottom() + points(2) + m_metrics.ascent()},
                  m_trend.monthLabel(point.day), m_style.colours.muted);
        }
    }

    void paintRuns() const
    {
        for (const DayRun &run : runsOf(scorePoints(m_trend.trend, m_trend.smallSample))) {
            QPolygonF line;
            for (const QPointF &point : run.points)
                line << place(point.x(), point.y());
            if (line.size() == 1) // a day alone is still to be seen
                line << line.front() + QPointF(points(1), 0);
            QPen pen(m_style.colours.accent, points(run.small ? 1 : 1.5));
            pen.setStyle(run.small ? Qt::DotLine : Qt::SolidLine);
            pen.setJoinStyle(Qt::RoundJoin);
            m_painter.setPen(pen);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPolyline(line);
        }
    }

    /// Whether the trend, a day's jump up or down included, runs through the box.
    [[nodiscard]] bool crossesTrend(const QRectF &box) const
    {
        const core::TrendPoint *before = nullptr;
        for (const core::TrendPoint &point : m_trend.trend) {
            if (point.score) {
                const core::TrendPoint &from = before == nullptr ? point : *before;
                const QRectF way(place(numberOf(from.day), *from.score),
                                 place(numberOf(point.day), *point.score));
                const double pen = points(1.5);
                if (way.normalized().adjusted(-pen, -pen, pen, pen).intersects(box))
                    return true;
            }
            before = point.score ? &point : nullptr;
        }
        return false;
    }

    /// Where the trend leaves room at the line, else beside the title.
    [[nodiscard]] QRectF lineLabelBox(double line) const
    {
        QRectF box(0, 0, m_metrics.horizontalAdvance(m_trend.lineLabel) + points(4),
                   m_metrics.height());
        for (const double top : {line + points(1), line - box.height() - points(1)}) {
            for (double left = m_plot.left(); left + box.width() <= m_plot.right();
                 left += box.width() / 4) {
                box.moveTopLeft({left, top});
                if (!crossesTrend(box) && m_plot.contains(box))
                    return box;
            }
        }
        box.moveTopRight({m_plot.right(), m_box.top()});
        return box;
    }

    void paintLine() const
    {
        if (!m_trend.line)
            return;
        const double y = place(0, *m_trend.line).y();
        m_painter.setPen(QPen(m_style.colours.weak, m_style.hairline(), Qt::DashLine));
        m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        write(m_lineLabel.topLeft() + QPointF(points(2), m_metrics.ascent()), m_trend.lineLabel,
              m_style.colours.weak);
    }

    void paintEnd() const
    {
        const core::TrendPoint *const point = last();
        if (point == nullptr)
            return;
        const QPointF end = place(numberOf(point->day), *point->score);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.colours.accent);
        m_painter.drawEllipse(end, points(2.2), points(2.2));
        write({m_plot.right() + points(6), end.y() + m_metrics.capHeight() / 2}, endLabel(),
              m_style.colours.accent);
    }

    QPainter &m_painter;
    const PaperTrend &m_trend;
    const PaperStyle &m_style;
    QFont m_note;
    QFontMetricsF m_metrics;
    QRectF m_box;
    QRectF m_plot;
    QRectF m_lineLabel; // of a trend with a line
};

} // namespace

void fitHeights(PaperTrend &trend, double lowest, double highest)
{
    constexpr double steps = 4;
    const Extent none{trend.line.value_or(lowest), trend.line.value_or(highest)};
    const Extent extent = extentOf(scorePoints(trend.trend, trend.smallSample)).value_or(none);
    const double low = std::min(extent.low, trend.line.value_or(extent.low));
    const double high = std::max(extent.high, trend.line.value_or(extent.high));
    const double length = std::max(high - low, (highest - lowest) / 20);
    trend.step = roundStep(length / steps);
    trend.low = std::max(lowest, std::floor(low / trend.step) * trend.step);
    trend.high = std::min(highest, std::ceil(high / trend.step) * trend.step);
    if (trend.high - trend.low < trend.step)
        trend.high = trend.low + trend.step;
}

TrendRowBlock::TrendRowBlock(std::vector<PaperTrend> trends, std::size_t places, double width,
                             double height, const PaperStyle &style)
    : m_trends(std::move(trends))
    , m_places(places)
    , m_width(width)
    , m_height(height)
    , m_style(style)
{
}

void TrendRowBlock::paint(QPainter &painter, QPointF topLeft) const
{
    const auto count = static_cast<double>(m_places);
    const double width = (m_width - gutter * (count - 1)) / count;
    for (std::size_t i = 0; i < m_trends.size(); ++i) {
        const QPointF at = topLeft + QPointF(static_cast<double>(i) * (width + gutter), 0);
        TrendPainter(painter, m_trends[i], m_style, QRectF(at, QSizeF(width, m_height))).paint();
    }
}

} // namespace starvane::ui
