// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/waterfall.h"

#include "ui/format/brief.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace starvane::ui {

namespace {

constexpr double gap = 12; // between the columns
constexpr double unchanged = 1e-9;
constexpr double leastBar = 2; // px: a step that is there is seen
constexpr double mostOfWidth = 0.36; // for the names

} // namespace

WaterfallChart::WaterfallChart(QWidget *parent)
    : QWidget(parent)
{
    setFont(fontOf(Type::Body));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WaterfallChart::setWaterfall(Waterfall waterfall, const Theme &theme)
{
    m_waterfall = std::move(waterfall);
    m_theme = theme;
    m_low = std::min(m_waterfall.start, m_waterfall.end);
    m_high = std::max(m_waterfall.start, m_waterfall.end);
    double reached = m_waterfall.start;
    for (const WaterfallStep &step : m_waterfall.steps) {
        reached += step.change;
        m_low = std::min(m_low, reached);
        m_high = std::max(m_high, reached);
    }
    if (m_current && *m_current >= m_waterfall.steps.size())
        m_current.reset();
    describe();
    updateGeometry();
    update();
}

void WaterfallChart::setCurrent(std::optional<std::size_t> step)
{
    m_current = step;
    update();
}

QSize WaterfallChart::sizeHint() const
{
    const auto rows = static_cast<int>(m_waterfall.steps.size()) + 2;
    return {480, rows * rowHeight()};
}

QSize WaterfallChart::minimumSizeHint() const
{
    return {280, sizeHint().height()};
}

int WaterfallChart::rowHeight() const
{
    return fontMetrics().height() + 12;
}

WaterfallChart::Columns WaterfallChart::columns() const
{
    const QFontMetricsF metrics(font());
    double names = std::max(metrics.horizontalAdvance(m_waterfall.startName),
                            metrics.horizontalAdvance(m_waterfall.endName));
    double texts = std::max(metrics.horizontalAdvance(m_waterfall.startText),
                            metrics.horizontalAdvance(m_waterfall.endText));
    for (const WaterfallStep &step : m_waterfall.steps) {
        names = std::max(names, metrics.horizontalAdvance(step.name));
        texts = std::max(texts, metrics.horizontalAdvance(step.text));
    }
    names = std::min(names + gap, mostOfWidth * width());
    return {.nameWidth = names, .barLeft = names + gap, .barRight = width() - texts - 2 * gap};
}

double WaterfallChart::place(double value, const Columns &columns) const
{
    const double span = m_high - m_low;
    const double share = span > 0 ? (value - m_low) / span : 0.5;
    return columns.barLeft + share * std::max(0.0, columns.barRight - columns.barLeft);
}

void WaterfallChart::paintTexts(QPainter &painter, int row, const QString &name,
                                const QString &text) const
{
    const Columns c = columns();
    const double top = row * rowHeight();
    painter.setPen(m_theme.colours.ink);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QRectF(gap / 2, top, c.nameWidth - gap / 2, rowHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(name, Qt::ElideRight, c.nameWidth - gap / 2));
    painter.drawText(QRectF(c.barRight + gap, top, width() - c.barRight - 1.5 * gap, rowHeight()),
                     Qt::AlignRight | Qt::AlignVCenter, text);
}

/// A point, no bar: a bar that does not begin at nothing would tell a wrong size.
void WaterfallChart::paintTotal(QPainter &painter, int row, const QString &name,
                                const QString &text, double value) const
{
    constexpr double radius = 5;
    const double y = (row + 0.5) * rowHeight();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    paintTexts(painter, row, name, text);
    painter.setFont(font());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours.ink);
    painter.drawEllipse(QPointF(place(value, columns()), y), radius, radius);
}

void WaterfallChart::paintStep(QPainter &painter, std::size_t number, double from) const
{
    const WaterfallStep &step = m_waterfall.steps[number];
    const Colours &c = m_theme.colours;
    const int row = static_cast<int>(number) + 1;
    const double top = row * rowHeight();
    if (m_current == number)
        painter.fillRect(QRectF(0, top, width(), rowHeight()), mixed(c.accent, c.surface, 0.12));
    const Columns places = columns();
    const double x0 = place(from, places);
    const double x1 = place(from + step.change, places);
    painter.setPen(QPen(c.line, 1));
    painter.drawLine(QPointF(x0, top - rowHeight() / 2.0), QPointF(x0, top + rowHeight() / 2.0));
    const double height = rowHeight() - 12;
    QRectF bar(QPointF(std::min(x0, x1), top + 6), QSizeF(std::abs(x1 - x0), height));
    bar.setWidth(std::max(bar.width(), leastBar));
    painter.setPen(Qt::NoPen);
    const bool isUnchanged = std::abs(step.change) < unchanged;
    painter.setBrush(isUnchanged ? c.muted : step.isGood ? c.good : c.weak);
    painter.drawRoundedRect(bar, 2, 2);
    paintTexts(painter, row, step.name, step.text);
}

void WaterfallChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double reached = m_waterfall.start;
    for (std::size_t i = 0; i < m_waterfall.steps.size(); ++i) {
        paintStep(painter, i, reached);
        reached += m_waterfall.steps[i].change;
    }
    const int last = static_cast<int>(m_waterfall.steps.size()) + 1;
    paintTotal(painter, 0, m_waterfall.startName, m_waterfall.startText, m_waterfall.start);
    paintTotal(painter, last, m_waterfall.endName, m_waterfall.endText, m_waterfall.end);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

std::optional<std::size_t> WaterfallChart::stepAt(QPoint position) const
{
    const int row = position.y() / rowHeight();
    const auto steps = static_cast<int>(m_waterfall.steps.size());
    if (row < 1 || row > steps)
        return std::nullopt;
    return static_cast<std::size_t>(row - 1);
}

bool WaterfallChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto step = stepAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       step ? toolTipOf(m_waterfall.steps[*step].details) : QString(), this);
    return true;
}

void WaterfallChart::mousePressEvent(QMouseEvent *event)
{
    if (const auto step = stepAt(event->position().toPoint())) {
        setCurrent(step);
        emit picked(*step);
    }
}

void WaterfallChart::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if ((!up && event->key() != Qt::Key_Down) || m_waterfall.steps.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const std::size_t last = m_waterfall.steps.size() - 1;
    if (!m_current)
        setCurrent(up ? last : 0);
    else
        setCurrent(up ? *m_current - std::min<std::size_t>(1, *m_current)
                      : std::min(*m_current + 1, last));
    emit picked(*m_current);
}

/// All of it in words, for who listens.
void WaterfallChart::describe()
{
    QStringList parts{m_waterfall.startName + QLatin1Char(' ') + m_waterfall.startText};
    for (const WaterfallStep &step : m_waterfall.steps)
        parts << step.name + QLatin1Char(' ') + step.text;
    parts << m_waterfall.endName + QLatin1Char(' ') + m_waterfall.endText;
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

} // namespace starvane::ui
