// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/coverage_strip.h"

#include "ui/format/moments.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr std::chrono::days oneDay{1};

} // namespace

CoverageStrip::CoverageStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageStrip::setDays(std::vector<core::DayRange> days, core::DayRange shown)
{
    m_days = std::move(days);
    m_shown = shown;
    setAccessibleDescription(sentence());
    update();
}

void CoverageStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

std::vector<core::DayRange> CoverageStrip::gaps() const
{
    std::vector<core::DayRange> gaps;
    for (std::size_t i = 1; i < m_days.size(); ++i)
        gaps.push_back({m_days[i - 1].last + oneDay, m_days[i].first - oneDay});
    return gaps;
}

QString CoverageStrip::missing() const
{
    const auto all = gaps();
    if (all.size() == 1)
        return tr("missing %1").arg(spanText(all.front()));
    return tr("%Ln gap(s)", nullptr, static_cast<int>(all.size()));
}

QString CoverageStrip::sentence() const
{
    constexpr std::size_t mostGaps = 3;
    if (m_days.empty())
        return tr("no day");
    const QString whole = spanText({m_days.front().first, m_days.back().last});
    const auto all = gaps();
    QStringList texts;
    for (std::size_t i = 0; i < std::min(mostGaps, all.size()); ++i)
        texts << spanText(all[i]);
    if (all.size() > mostGaps)
        texts << tr("and %Ln more gap(s)", nullptr, static_cast<int>(all.size() - mostGaps));
    //: covered days, the gaps in them
    return texts.isEmpty() ? whole : tr("%1, without %2").arg(whole, texts.join(tr(", ")));
}

QSize CoverageStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height()};
}

QSize CoverageStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

/// Where a day begins.
double CoverageStrip::placeOf(core::Day day) const
{
    const auto all = (m_shown.last - m_shown.first + oneDay).count();
    const auto before = (day - m_shown.first).count();
    return std::clamp(double(before) / double(std::max<std::int64_t>(all, 1)), 0.0, 1.0) * width();
}

QString CoverageStrip::textAt(int x) const
{
    for (const core::DayRange &range : m_days) {
        if (x >= placeOf(range.first) && x <= placeOf(range.last + oneDay))
            return tr("covered: %1").arg(spanText(range));
    }
    for (const core::DayRange &gap : gaps()) {
        if (x >= placeOf(gap.first) && x <= placeOf(gap.last + oneDay))
            return tr("nothing known: %1").arg(spanText(gap));
    }
    return tr("nothing known");
}

bool CoverageStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos().x()), this);
    return true;
}

void CoverageStrip::paintEvent(QPaintEvent * /*event*/)
{
    constexpr double thickness = 10;
    constexpr double narrowest = 2; // a single day in a year is to be seen
    const Colours &colours = m_theme.colours;
    const double top = (height() - thickness) / 2;
    QPainter painter(this);
    painter.fillRect(QRectF(0, top, width(), thickness), mixed(colours.line, colours.surface, 0.6));
    for (const core::DayRange &range : m_days) {
        const double left = placeOf(range.first);
        const double right = placeOf(range.last + oneDay);
        painter.fillRect(QRectF(left, top, std::max(right - left, narrowest), thickness),
                         colours.accent);
    }
    for (const core::DayRange &gap : gaps()) { // what is to be looked at
        const double left = placeOf(gap.first);
        const QRectF missing(left, top, placeOf(gap.last + oneDay) - left, thickness);
        painter.fillRect(missing, mixed(colours.fair, colours.surface, 0.15));
        painter.fillRect(missing, QBrush(colours.fair, Qt::BDiagPattern));
    }
    painter.setPen(QPen(colours.surface, 1));
    // Months apart: the eye counts them.
    const std::chrono::year_month_day first(m_shown.first);
    for (auto month = first.year() / first.month() / 1;; month += std::chrono::months(1)) {
        const core::Day start(month);
        if (start > m_shown.last)
            break;
        if (start > m_shown.first) {
            const double x = placeOf(start);
            painter.drawLine(QPointF(x, top), QPointF(x, top + thickness));
        }
    }
}

} // namespace starvane::ui
