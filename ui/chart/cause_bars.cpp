// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/cause_bars.h"

#include "ui/format/brief.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr int gap = 12;
constexpr int inset = 6;
constexpr double labelShare = 0.34;
constexpr int leastBar = 60;

/// Of the texts in @p font and of the heading over them.
int widest(const std::vector<CauseBar> &bars, const QFont &font, QString CauseBar::*text,
           const QString &heading = {})
{
    const QFontMetrics metrics(font);
    int width = QFontMetrics(fontOf(Type::Caption)).horizontalAdvance(heading);
    for (const CauseBar &bar : bars)
        width = std::max(width, metrics.horizontalAdvance(bar.*text));
    return width == 0 ? 0 : width + 2; // rounded up, so that nothing is elided
}

} // namespace

CauseBars::CauseBars(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CauseBars::setBars(std::vector<CauseBar> bars, CauseHeadings headings)
{
    m_bars = std::move(bars);
    m_headings = std::move(headings);
    m_picked = -1;
    m_current = 0;
    m_hovered = -1;
    describe();
    updateGeometry();
    update();
}

void CauseBars::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void CauseBars::setPicked(int bar)
{
    m_picked = bar;
    update();
}

/// The whole in sentences; once the keyboard is here, the one it stands on.
void CauseBars::describe()
{
    QStringList sentences;
    for (const CauseBar &bar : m_bars)
        sentences << bar.sentence;
    const bool one = hasFocus() && m_current < static_cast<int>(m_bars.size());
    setAccessibleDescription(one ? m_bars[static_cast<std::size_t>(m_current)].sentence
                                 : sentences.join(QLatin1Char('\n')));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

int CauseBars::rowHeight() const
{
    return fontMetrics().height() + 2 * inset;
}

int CauseBars::headHeight() const
{
    return m_headings.figures.isEmpty() ? 0 : QFontMetrics(fontOf(Type::Caption)).height() + inset;
}

QRect CauseBars::rowRect(int bar) const
{
    return {0, headHeight() + bar * rowHeight(), width(), rowHeight()};
}

QSize CauseBars::sizeHint() const
{
    return {400, headHeight() + static_cast<int>(m_bars.size()) * rowHeight()};
}

QSize CauseBars::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

CauseBars::Columns CauseBars::columns() const
{
    const QFont caption = fontOf(Type::Caption);
    Columns columns{.label = widest(m_bars, font(), &CauseBar::label),
                    .bar = 0,
                    .figures = widest(m_bars, caption, &CauseBar::figures, m_headings.figures),
                    .share = widest(m_bars, fontOf(Type::Body, QFont::DemiBold),
                                    &CauseBar::shareText, m_headings.share),
                    .cumulative =
                        widest(m_bars, caption, &CauseBar::cumulativeText, m_headings.cumulative)};
    columns.label = std::min(columns.label, static_cast<int>(width() * labelShare));
    const int left = width() - 2 * inset - 4 * gap - columns.label - columns.figures - columns.share
        - columns.cumulative;
    columns.bar = std::max(leastBar, left);
    return columns;
}

void CauseBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double longest = 0;
    for (const CauseBar &bar : m_bars)
        longest = bar.isPickable ? std::max(longest, bar.share) : longest;
    const Columns widths = columns();
    paintHeadings(painter, widths);
    for (int row = 0; row < static_cast<int>(m_bars.size()); ++row)
        paintRow(painter, row, widths, longest);
}

void CauseBars::paintHeadings(QPainter &painter, const Columns &columns) const
{
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(m_theme.colours.muted);
    QRect part(0, 0, width() - inset, headHeight());
    const auto write = [&](int room, const QString &text) {
        part.setLeft(part.right() + 1 - room);
        painter.drawText(part, Qt::AlignRight | Qt::AlignTop, text);
        part.moveRight(part.left() - 1 - gap);
    };
    write(columns.cumulative, m_headings.cumulative);
    write(columns.share, m_headings.share);
    write(columns.figures, m_headings.figures);
}

void CauseBars::paintRow(QPainter &painter, int row, const Columns &columns, double longest) const
{
    const CauseBar &bar = m_bars[static_cast<std::size_t>(row)];
    const Colours &c = m_theme.colours;
    const QRect box = rowRect(row);
    const bool keyed = hasFocus() && row == m_current;
    if (row == m_picked || row == m_hovered || keyed) {
        painter.setPen(keyed ? QPen(c.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(mixed(c.accent, c.surface, row == m_picked ? 0.16 : 0.06));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QRect part = box.adjusted(inset, 0, -inset, 0);
    const auto write = [&](int width, const QString &text, const QColor &colour, const QFont &with,
                           Qt::Alignment side) {
        part.setWidth(width);
        painter.setFont(with);
        painter.setPen(colour);
        painter.drawText(part, static_cast<int>(side | Qt::AlignVCenter),
                         QFontMetrics(with).elidedText(text, Qt::ElideMiddle, width));
        part.moveLeft(part.right() + 1 + gap);
    };
    write(columns.label, bar.label, c.ink, font(), Qt::AlignLeft);
    const double length = longest > 0 ? columns.bar * bar.share / longest : 0;
    const double thickness = fontMetrics().capHeight() + 2;
    const QRectF shape(part.left(), box.center().y() - thickness / 2 + 0.5, length, thickness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    if (bar.isPickable)
        painter.drawRoundedRect(shape, 2, 2);
    part.moveLeft(part.left() + columns.bar + gap);
    write(columns.figures, bar.figures, c.muted, fontOf(Type::Caption), Qt::AlignRight);
    write(columns.share, bar.shareText, c.ink, fontOf(Type::Body, QFont::DemiBold), Qt::AlignRight);
    write(columns.cumulative, bar.cumulativeText, c.muted, fontOf(Type::Caption), Qt::AlignRight);
}

int CauseBars::rowAt(int y) const
{
    const int row = y < headHeight() ? -1 : (y - headHeight()) / rowHeight();
    return row < static_cast<int>(m_bars.size()) ? row : -1;
}

void CauseBars::toggle(int bar)
{
    if (bar < 0 || !m_bars[static_cast<std::size_t>(bar)].isPickable)
        return;
    setPicked(m_picked == bar ? -1 : bar);
    emit barPicked(m_picked);
}

void CauseBars::moveTo(int bar)
{
    m_current = std::clamp(bar, 0, std::max(0, static_cast<int>(m_bars.size()) - 1));
    describe();
    update();
}

bool CauseBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    QToolTip::showText(
        help->globalPos(),
        row < 0 ? QString() : toolTipOf(m_bars[static_cast<std::size_t>(row)].sentence), this);
    return true;
}

void CauseBars::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const int row = rowAt(event->position().toPoint().y());
    if (row >= 0)
        m_current = row;
    toggle(row);
}

void CauseBars::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = rowAt(event->position().toPoint().y());
    update();
}

void CauseBars::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void CauseBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    describe();
}

void CauseBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        moveTo(m_current - 1);
        return;
    case Qt::Key_Down:
        moveTo(m_current + 1);
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(static_cast<int>(m_bars.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_bars.empty())
            toggle(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace starvane::ui
