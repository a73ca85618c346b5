// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/store_painter.h"

#include "ui/format/brief.h"
#include "ui/kit/mark.h"
#include "ui/kit/star_row.h"
#include "ui/shell/store_list_model.h"
#include "ui/words/format.h"

#include <QPainter>

namespace starvane::ui {

namespace {

constexpr int rowPadding = 8;
constexpr int lineGap = 2;
constexpr int wordGap = 8;

/// Draws text at the left of what is left of @p rest and takes its room off.
void takeText(QPainter &painter, QRect &rest, const QString &text, const QColor &colour)
{
    painter.setPen(colour);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, shown);
    rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(shown) + wordGap);
}

void takeStar(QPainter &painter, QRect &rest, const Colours &colours)
{
    const int side = painter.fontMetrics().capHeight() + 3;
    const double top = rest.top() + (rest.height() - side) / 2.0;
    paintOneStar(painter, QRectF(rest.left(), top, side, side), colours);
    rest.setLeft(rest.left() + side + 3);
}

void takeMark(QPainter &painter, QRect &rest, const Colours &colours)
{
    const int side = painter.fontMetrics().capHeight();
    const double top = rest.top() + (rest.height() - side) / 2.0;
    paintMark(painter, QRectF(rest.left(), top, side, side), State::Weak, colours);
    rest.setLeft(rest.left() + side + 3);
}

} // namespace

int storeLineHeight()
{
    return QFontMetrics(fontOf(Type::Body)).height() + lineGap
        + QFontMetrics(fontOf(Type::Caption)).height();
}

void paintStoreLine(QPainter &painter, const QRect &box, const StoreLine &line,
                    const Colours &colours)
{
    painter.save();
    painter.setFont(fontOf(Type::Body, QFont::DemiBold));
    QRect rest(box.left(), box.top(), box.width(), painter.fontMetrics().height());
    takeText(painter, rest, line.name, colours.ink);

    painter.setFont(fontOf(Type::Caption));
    const int height = painter.fontMetrics().height();
    rest = QRect(box.left(), box.bottom() + 1 - height, box.width(), height);
    takeText(painter, rest, line.platform, colours.muted);
    if (line.stars) {
        takeStar(painter, rest, colours);
        takeText(painter, rest, Brief::stars(*line.stars), colours.ink);
    }
    if (line.weak > 0) {
        takeMark(painter, rest, colours);
        takeText(painter, rest, countText(std::int64_t(line.weak)), colours.weak);
    }
    painter.restore();
}

StoreDelegate::StoreDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void StoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colours &c = m_theme.colours;
    const bool lit = option.state.testFlag(QStyle::State_Selected)
        || option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, lit ? mixed(c.accent, c.raised, 0.14) : c.raised);
    const QVariant stars = index.data(StoreListModel::StarsRole);
    const StoreLine line{
        .name = index.data(StoreListModel::NameRole).toString(),
        .platform = index.data(StoreListModel::PlatformRole).toString(),
        .stars = stars.isValid() ? std::optional(stars.toDouble()) : std::nullopt,
        .weak = index.data(StoreListModel::WeakRole).toInt(),
    };
    paintStoreLine(*painter,
                   option.rect.adjusted(rowPadding + 4, rowPadding, -rowPadding - 4, -rowPadding),
                   line, c);
}

QSize StoreDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                              const QModelIndex & /*index*/) const
{
    return {220, storeLineHeight() + 2 * rowPadding};
}

} // namespace starvane::ui
