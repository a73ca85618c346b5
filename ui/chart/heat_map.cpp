// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/heat_map.h"

#include "ui/format/brief.h"
#include "ui/words/format.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr int weekdays = 7;
constexpr int hours = 24;
constexpr int labelGap = 8;
constexpr int hoursBetweenLabels = 3;
constexpr double warmest = 0.55; // of the colour; more would drown the count

template <class Use>
void forEachPlace(Use use)
{
    for (int weekday = 0; weekday < weekdays; ++weekday) {
        for (int hour = 0; hour < hours; ++hour)
            use(HeatPlace{weekday, hour});
    }
}

QString hourText(int hour)
{
    return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFont(fontOf(Type::Caption));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatMap::setCells(const core::HeatMap &cells)
{
    m_cells = cells;
    m_picked.reset();
    m_current = {};
    forEachPlace([this](const HeatPlace &place) {
        if (cell(place).missed > cell(m_current).missed)
            m_current = place;
    });
    describe();
    update();
}

void HeatMap::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void HeatMap::setPicked(std::optional<HeatPlace> place)
{
    m_picked = place;
    update();
}

const core::HeatCell &HeatMap::cell(const HeatPlace &place) const
{
    return m_cells.at(static_cast<std::size_t>(place.weekday))
        .at(static_cast<std::size_t>(place.hour));
}

std::int64_t HeatMap::most() const
{
    std::int64_t most = 0;
    forEachPlace([&](const HeatPlace &place) { most = std::max(most, cell(place).missed); });
    return most;
}

QString HeatMap::name(const HeatPlace &place)
{
    //: a weekday, from one hour to the next
    return tr("%1 %2–%3")
        .arg(QLocale().dayName(place.weekday + 1), hourText(place.hour), hourText(place.hour + 1));
}

QString HeatMap::sentence(const HeatPlace &place) const
{
    const core::HeatCell &one = cell(place);
    if (one.counted == 0)
        return tr("%1: nothing counted").arg(name(place));
    return tr("%1: %2 of %3 missed")
        .arg(name(place), countText(one.missed), countText(one.counted));
}

/// The warmest cells in sentences; once the keyboard is here, the one it stands on.
void HeatMap::describe()
{
    QString text = sentence(m_current);
    if (!hasFocus() && most() == 0)
        text = tr("Nothing was missed.");
    else if (!hasFocus())
        text = tr("Most at: %1").arg(text);
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

int HeatMap::labelWidth() const
{
    int width = 0;
    for (int weekday = 1; weekday <= weekdays; ++weekday)
        width = std::max(
            width,
            fontMetrics().horizontalAdvance(QLocale().dayName(weekday, QLocale::ShortFormat)));
    return width + labelGap;
}

int HeatMap::rowHeight() const
{
    return fontMetrics().height() + 8;
}

QSize HeatMap::sizeHint() const
{
    return {600, weekdays * rowHeight() + fontMetrics().height() + 4};
}

QSize HeatMap::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

QRect HeatMap::cellRect(const HeatPlace &place) const
{
    const int left = labelWidth();
    const auto edge = [&](int hour) { return left + (width() - left) * hour / hours; };
    return {edge(place.hour), place.weekday * rowHeight(), edge(place.hour + 1) - edge(place.hour),
            rowHeight()};
}

void HeatMap::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(font());
    paintAxes(painter);
    const std::int64_t highest = most();
    forEachPlace([&](const HeatPlace &place) { paintCell(painter, place, highest); });
}

void HeatMap::paintAxes(QPainter &painter) const
{
    painter.setPen(m_theme.colours.muted);
    for (int weekday = 0; weekday < weekdays; ++weekday)
        painter.drawText(QRect(0, weekday * rowHeight(), labelWidth(), rowHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().dayName(weekday + 1, QLocale::ShortFormat));
    for (int hour = 0; hour < hours; hour += hoursBetweenLabels) {
        const QRect last = cellRect({weekdays - 1, hour});
        const QRect box(last.left(), last.bottom() + 3, last.width() * hoursBetweenLabels,
                        fontMetrics().height());
        painter.drawText(box, Qt::AlignLeft, hourText(hour));
    }
}

void HeatMap::paintCell(QPainter &painter, const HeatPlace &place, std::int64_t most) const
{
    const Colours &c = m_theme.colours;
    const core::HeatCell &one = cell(place);
    const QRect box = cellRect(place).adjusted(1, 1, -1, -1);
    const double heat = most == 0 ? 0 : static_cast<double>(one.missed) / static_cast<double>(most);
    const QColor ground = one.counted == 0 ? c.canvas : mixed(c.weak, c.canvas, heat * warmest);
    painter.fillRect(box, ground);
    if (one.counted > 0) {
        const QString count = countText(one.missed);
        const bool fits = fontMetrics().horizontalAdvance(count) <= box.width();
        painter.setPen(one.missed > 0 ? c.ink : c.muted);
        painter.drawText(box, Qt::AlignCenter, fits ? count : QStringLiteral("…"));
    }
    const bool keyed = hasFocus() && place == m_current;
    if (keyed || m_picked == place) {
        painter.setPen(QPen(m_picked == place ? c.accent : c.ink, 2));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
}

std::optional<HeatPlace> HeatMap::placeAt(QPoint point) const
{
    std::optional<HeatPlace> found;
    forEachPlace([&](const HeatPlace &place) {
        if (cellRect(place).contains(point))
            found = place;
    });
    return found;
}

void HeatMap::toggle(const HeatPlace &place)
{
    if (cell(place).counted == 0)
        return;
    setPicked(m_picked == place ? std::nullopt : std::optional(place));
    emit placePicked(m_picked);
}

void HeatMap::moveBy(int weekdaysOn, int hoursOn)
{
    m_current.weekday = std::clamp(m_current.weekday + weekdaysOn, 0, weekdays - 1);
    m_current.hour = std::clamp(m_current.hour + hoursOn, 0, hours - 1);
    describe();
    update();
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto place = placeAt(help->pos());
    QToolTip::showText(help->globalPos(), place ? toolTipOf(sentence(*place)) : QString(), this);
    return true;
}

void HeatMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    const auto place = placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !place) {
        event->ignore();
        return;
    }
    m_current = *place;
    toggle(*place);
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    describe();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveBy(0, -1);
        return;
    case Qt::Key_Right:
        moveBy(0, 1);
        return;
    case Qt::Key_Up:
        moveBy(-1, 0);
        return;
    case Qt::Key_Down:
        moveBy(1, 0);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        toggle(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace starvane::ui
