// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/time_painter.h"

#include "ui/chart/day_series.h"
#include "ui/chart/line_labels.h"
#include "ui/chart/read_out_box.h"
#include "ui/chart/series_style.h"
#include "ui/chart/time_words.h"
#include "ui/kit/star_row.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace starvane::ui {

namespace {

constexpr double labelGap = 8;
constexpr double markerRadius = 3.5;

/// The last point with a value that is in sight; null when there is none.
const TimePoint *lastInSight(const TimeSeries &series, const TimeScale &scale)
{
    const auto found = std::find_if(series.points.rbegin(), series.points.rend(),
                                    [&scale](const TimePoint &point) {
                                        return point.value && scale.isInSight(numberOf(point.day));
                                    });
    return found == series.points.rend() ? nullptr : &*found;
}

double half(double coordinate)
{
    return std::floor(coordinate) + 0.5;
}

} // namespace

QRectF markBox(const TimeMark &mark, const TimeScale &scale)
{
    constexpr double side = 9;
    const double first = numberOf(mark.days.first);
    const double last = numberOf(mark.days.last);
    const Extent seen = scale.days();
    if (last < seen.low || first > seen.high)
        return {};
    const double left = scale.place(std::max(first, seen.low), 0).x();
    const double right = scale.place(std::min(last, seen.high), 0).x();
    const double top = scale.plot().bottom() + (markLane - side) / 2;
    return {left - side / 2, top, right - left + side, side};
}

void paintTimeMark(QPainter &painter, MarkKind kind, const QRectF &box, const Colours &colours)
{
    const QPointF middle = box.center();
    painter.setPen(Qt::NoPen);
    switch (kind) {
    case MarkKind::RuleChange: {
        const double r = box.height() / 2;
        painter.setBrush(colours.fair);
        painter.drawPolygon(QPolygonF{{middle + QPointF(0, -r), middle + QPointF(r, 0),
                                       middle + QPointF(0, r), middle + QPointF(-r, 0)}});
        break;
    }
    case MarkKind::Promotion:
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(box.adjusted(0, 2, 0, -2), 2, 2);
        break;
    case MarkKind::Import:
        painter.setBrush(colours.muted);
        painter.drawRect(QRectF(std::floor(middle.x()), box.top(), 1, box.height()));
        break;
    case MarkKind::Star:
        paintOneStar(painter, box.adjusted(-1, -1, 1, 1), colours);
        break;
    case MarkKind::StarAtBest:
        paintOneStar(painter, box.adjusted(-1, -1, 1, 1), colours, StarShape::Hollow);
        break;
    case MarkKind::Goal:
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawEllipse(middle, 1.75, 1.75);
        break;
    }
}

TimePainter::TimePainter(const TimeContent &content, const TimeScale &scale, const Theme &theme)
    : m_content(content)
    , m_scale(scale)
    , m_colours(theme.colours)
{
}

QMarginsF TimePainter::margins() const
{
    constexpr double mostOfWidth = 0.3;
    const QFontMetricsF caption(fontOf(Type::Caption));
    const QFontMetricsF body(fontOf(Type::Body, QFont::DemiBold));
    double left = 0;
    for (const Tick &tick : m_scale.ticks())
        left = std::max(left, caption.horizontalAdvance(tick.label));
    double right = 0;
    for (const End &end : ends())
        right = std::max(right, body.horizontalAdvance(end.text));
    right = std::min(right, m_scale.width() * mostOfWidth);
    const double lane = m_content.marks.empty() ? 0 : markLane;
    return {left + labelGap, caption.height() / 2 + 2, right + 2 * labelGap,
            caption.height() + 6 + lane};
}

void TimePainter::paintBehind(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintBands(painter);
    paintValueAxis(painter);
    paintDayAxis(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TimeSeries &series : m_content.series)
        paintRange(painter, series);
    paintMarks(painter);
}

void TimePainter::paintBands(QPainter &painter) const
{
    const QRectF plot = m_scale.plot();
    for (const TimeBand &band : m_content.bands) {
        const double top = m_scale.place(0, band.high).y();
        const double bottom = m_scale.place(0, band.low).y();
        const QRectF strip(plot.left(), top, plot.width(), bottom - top);
        painter.fillRect(strip.intersected(plot), mixed(m_colours.star, m_colours.surface, 0.07));
    }
}

/// A band for each run of days that have one.
void TimePainter::paintRange(QPainter &painter, const TimeSeries &series) const
{
    constexpr double tint = 0.16;
    painter.save();
    painter.setClipRect(m_scale.plot());
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(seriesPen(series.style, m_colours).color(), m_colours.surface, tint));
    QPolygonF upper;
    QPolygonF lower;
    const auto close = [&] {
        std::reverse(lower.begin(), lower.end());
        painter.drawPolygon(upper + lower);
        upper.clear();
        lower.clear();
    };
    for (const TimePoint &point : series.points) {
        if (point.range) {
            upper << m_scale.place(numberOf(point.day), point.range->high);
            lower << m_scale.place(numberOf(point.day), point.range->low);
        } else if (!upper.isEmpty()) {
            close();
        }
    }
    if (!upper.isEmpty())
        close();
    painter.restore();
}

void TimePainter::paintValueAxis(QPainter &painter) const
{
    const QRectF plot = m_scale.plot();
    painter.setFont(fontOf(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    for (const Tick &tick : m_scale.ticks()) {
        const double y = std::round(m_scale.place(0, tick.place).y());
        painter.setPen(QPen(m_colours.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(m_colours.muted);
        const double width = metrics.horizontalAdvance(tick.label);
        painter.drawText(QPointF(plot.left() - labelGap - width, y + metrics.capHeight() / 2),
                         tick.label);
    }
}

void TimePainter::paintDayAxis(QPainter &painter) const
{
    const QRectF plot = m_scale.plot();
    painter.setFont(fontOf(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    const double lane = m_content.marks.empty() ? 0 : markLane;
    const double baseline = plot.bottom() + lane + 4 + metrics.ascent();
    const double wanted = metrics.horizontalAdvance(QStringLiteral("00 MMMM")) + 12;
    for (const Tick &tick : dayTicks(m_scale.days(), plot.width(), wanted)) {
        const double x = std::round(m_scale.place(tick.place, 0).x());
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = std::clamp(x - width / 2, plot.left() - labelGap, //
                                       std::max(plot.left(), plot.right() + labelGap - width));
        painter.setPen(QPen(m_colours.line, 1));
        painter.drawLine(QPointF(x, plot.bottom() + lane), QPointF(x, plot.bottom() + lane + 3));
        painter.setPen(m_colours.muted);
        painter.drawText(QPointF(left, baseline), tick.label);
    }
}

void TimePainter::paintMarks(QPainter &painter) const
{
    const QRectF plot = m_scale.plot();
    for (const TimeMark &mark : m_content.marks) {
        const QRectF box = markBox(mark, m_scale);
        if (box.isEmpty())
            continue;
        if (mark.kind == MarkKind::Promotion) {
            const QRectF days(box.left(), plot.top(), box.width(), plot.height());
            painter.fillRect(days.intersected(plot),
                             mixed(m_colours.accent, m_colours.surface, 0.08));
        } else if (mark.kind == MarkKind::RuleChange) {
            const double x = half(box.center().x());
            painter.setPen(QPen(mixed(m_colours.fair, m_colours.surface, 0.5), 1, Qt::DotLine));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
        paintTimeMark(painter, mark.kind, box, m_colours);
    }
    paintMarkLabels(painter);
}

/// Behind its mark; before it where the next mark leaves no room; else not.
void TimePainter::paintMarkLabels(QPainter &painter) const
{
    constexpr double apart = 3;
    std::vector<QRectF> taken;
    for (const TimeMark &mark : m_content.marks)
        taken.push_back(markBox(mark, m_scale).adjusted(-1, 0, 1, 0));
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(m_colours.muted);
    const QFontMetricsF metrics(painter.font());
    for (const TimeMark &mark : m_content.marks) {
        const QRectF box = markBox(mark, m_scale);
        if (mark.label.isEmpty() || box.isEmpty())
            continue;
        const QSizeF size(metrics.horizontalAdvance(mark.label), box.height());
        for (const double left : {box.right() + apart, box.left() - apart - size.width()}) {
            const QRectF room({left, box.top()}, size);
            if (std::ranges::any_of(
                    taken, [&room](const QRectF &other) { return other.intersects(room); }))
                continue;
            taken.push_back(room);
            painter.drawText(QPointF(left, box.center().y() + metrics.capHeight() / 2), mark.label);
            break;
        }
    }
}

void TimePainter::paintFront(QPainter &painter) const
{
    for (const TimeLine &line : m_content.lines)
        paintLine(painter, line);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TimeSeries &series : m_content.series) {
        if (!series.isBefore)
            paintMarkers(painter, series);
    }
    LineLabels(m_content, m_scale, m_colours).paint(painter);
    const QRectF plot = m_scale.plot();
    painter.setFont(fontOf(hasOneName() ? Type::Body : Type::Caption, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const double room = margins().right() - labelGap;
    for (const End &end : ends()) {
        paintSeriesMark(painter, end.at, end.series->style, m_colours, markerRadius + 0.5);
        painter.setPen(seriesPen(end.series->style, m_colours).color());
        painter.drawText(QPointF(plot.right() + labelGap + 2, end.y + metrics.capHeight() / 2),
                         metrics.elidedText(end.text, Qt::ElideMiddle, room));
    }
}

void TimePainter::paintLine(QPainter &painter, const TimeLine &line) const
{
    const QRectF plot = m_scale.plot();
    const double y = std::round(m_scale.place(0, line.value).y());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(
        QPen(mixed(LineLabels::colour(line, m_colours), m_colours.surface, 0.7), 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

/// On each point where there is room, else some way apart; a chart of one line needs none but its
/// end.
void TimePainter::paintMarkers(QPainter &painter, const TimeSeries &series) const
{
    constexpr double apart = 96;
    constexpr double roomy = 18;
    const Extent seen = m_scale.days();
    if (series.points.size() < 2)
        return;
    const double gap = numberOf(series.points[1].day) - numberOf(series.points[0].day);
    const double each = gap / (seen.high - seen.low) * m_scale.plot().width();
    const bool isDense = each < roomy;
    constexpr std::size_t mostMarked = 31;
    if (hasOneName() && (isDense || series.points.size() > mostMarked))
        return;
    double next = m_scale.plot().left() + (isDense ? apart * (0.3 + 0.17 * series.style) : -1);
    for (const TimePoint &point : series.points) {
        if (!point.value || !m_scale.isInSight(numberOf(point.day)))
            continue;
        const QPointF at = m_scale.place(numberOf(point.day), *point.value);
        if (at.x() < next)
            continue;
        paintSeriesMark(painter, at, series.style, m_colours, markerRadius);
        next = isDense ? at.x() + apart : next;
    }
}

bool TimePainter::hasOneName() const
{
    return std::ranges::count(m_content.series, false, &TimeSeries::isBefore) < 2;
}

QString TimePainter::endText(const TimeSeries &series, const TimePoint &point) const
{
    const QString value = valueText(point.value, m_content.axis);
    return hasOneName() ? value : series.name + QLatin1Char(' ') + value;
}

/// The labels at the lines' ends, pushed apart where they would cover each other: sorted by height,
/// each at least a line under the one before; then from below, so that none leaves the plot.
std::vector<TimePainter::End> TimePainter::ends() const
{
    std::vector<End> ends;
    for (const TimeSeries &series : m_content.series) {
        const TimePoint *const last = series.isBefore ? nullptr : lastInSight(series, m_scale);
        if (last == nullptr)
            continue;
        const QPointF at = m_scale.place(numberOf(last->day), *last->value);
        ends.push_back({&series, at, endText(series, *last), at.y()});
    }
    std::ranges::sort(ends, {}, &End::y);
    const double line = QFontMetricsF(fontOf(Type::Caption)).height() + 1;
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i].y = std::max(ends[i].y, ends[i - 1].y + line);
    double most = m_scale.plot().bottom();
    for (std::size_t i = ends.size(); i-- > 0;) {
        ends[i].y = std::min(ends[i].y, most);
        most = ends[i].y - line;
    }
    return ends;
}

std::optional<int> TimePainter::lineAt(QPointF at) const
{
    const QFontMetricsF metrics(fontOf(Type::Caption, QFont::DemiBold));
    const double left = m_scale.plot().right() + labelGap;
    for (const End &end : ends()) {
        const QRectF box(left, end.y - metrics.height() / 2, metrics.horizontalAdvance(end.text),
                         metrics.height());
        if (box.contains(at))
            return end.series->style;
    }
    return std::nullopt;
}

void TimePainter::paintReadOut(QPainter &painter, core::Day day) const
{
    const QRectF plot = m_scale.plot();
    const double x = half(m_scale.place(numberOf(day), 0).x());
    painter.setPen(QPen(m_colours.muted, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TimeSeries &series : m_content.series) {
        const TimePoint *const point = pointOn(series, day);
        if (point != nullptr && point->value)
            paintSeriesMark(painter, m_scale.place(numberOf(day), *point->value), series.style,
                            m_colours, markerRadius);
    }
    ReadOutBox(TimeWords(m_content).readOut(day), m_colours).paint(painter, plot, x);
}

} // namespace starvane::ui
