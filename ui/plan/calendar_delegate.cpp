// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/calendar_delegate.h"

#include "ui/format/brief.h"
#include "ui/kit/star_paint.h"
#include "ui/plan/calendar_model.h"
#include "ui/theme/icon.h"
#include "ui/words/format.h"

#include <QFontMetrics>
#include <QPainter>

namespace starvane::ui {

namespace {

constexpr int padding = 5;
constexpr int gap = 1; // half of it between cells
constexpr int radius = 4;
constexpr double faintest = 0.10; // share of the accent behind a day with failures that leave
constexpr double strongest = 0.34;

} // namespace

CalendarDelegate::CalendarDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

int CalendarDelegate::rowHeight()
{
    return 2 * QFontMetrics(fontOf(Type::Caption)).height() + padding + 2 * gap;
}

void CalendarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    const Colours &colours = m_theme.colours;
    const QRect cell = option.rect.adjusted(gap, gap, -gap, -gap);
    const auto failures = index.data(CalendarModel::FailuresRole).toLongLong();
    const double weight = index.data(CalendarModel::WeightRole).toDouble();
    const bool planned = index.data(CalendarModel::PlannedRole).toBool();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double share = failures > 0 ? faintest + (strongest - faintest) * weight : 0;
    painter->setBrush(failures > 0 ? mixed(colours.accent, colours.surface, share)
                                   : colours.canvas);
    painter->setPen(Qt::NoPen);
    if (chosen || planned)
        painter->setPen(QPen(chosen ? colours.ink : colours.accent, 2));
    painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), radius, radius);

    painter->setFont(fontOf(Type::Caption));
    const int line = painter->fontMetrics().height();
    const QRect inside = cell.adjusted(padding, 2, -padding, -2);
    const QRect top(inside.left(), inside.top(), inside.width(), line);
    const QRect bottom(inside.left(), inside.bottom() - line + 1, inside.width(), line);
    painter->setPen(failures > 0 ? colours.ink : colours.muted);
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(Qt::DisplayRole).toString());
    if (failures > 0) {
        painter->setFont(fontOf(Type::Caption, QFont::DemiBold));
        painter->setPen(colours.ink);
        painter->drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter,
                          QStringLiteral("−%1").arg(countText(std::int64_t(failures))));
        painter->setFont(fontOf(Type::Caption));
    }
    if (planned) {
        const int side = line - 2;
        const QPixmap icon = tintedPixmap(QLatin1String("target"), colours.accent, side,
                                          painter->device()->devicePixelRatioF());
        painter->drawPixmap(top.right() - side + 1, top.top() + 1, icon);
    }
    paintStars(*painter, bottom, index);
    painter->restore();
}

/// "★ 4.5" by itself, "☆ 4.5" if nothing fails any more.
void CalendarDelegate::paintStars(QPainter &painter, const QRect &line,
                                  const QModelIndex &index) const
{
    const QVariant byItself = index.data(CalendarModel::ByItselfRole);
    const QVariant atBest = index.data(CalendarModel::AtBestRole);
    if (!byItself.isValid() && !atBest.isValid())
        return;
    const QString stars = Brief::stars((byItself.isValid() ? byItself : atBest).toDouble());
    painter.setPen(m_theme.colours.ink);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, stars);
    const int side = line.height() - 5;
    const int left = line.right() - painter.fontMetrics().horizontalAdvance(stars) - side - 2;
    paintOneStar(painter, QRectF(left, line.center().y() - side / 2.0 + 0.5, side, side),
                 m_theme.colours, byItself.isValid() ? StarShape::Full : StarShape::Hollow);
}

} // namespace starvane::ui
