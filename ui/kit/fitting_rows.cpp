// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fitting_rows.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace starvane::ui {

namespace {

int heightOf(const QWidget &row, int width)
{
    const QLayout *const layout = row.layout();
    if (layout != nullptr && layout->hasHeightForWidth())
        return layout->totalHeightForWidth(width);
    return row.sizeHint().height();
}

} // namespace

FittingRows::FittingRows(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FittingRows::add(QWidget *row)
{
    row->setParent(this);
    m_rows.push_back(row);
    arrange();
    updateGeometry();
}

void FittingRows::clear()
{
    for (QWidget *row : m_rows)
        delete row;
    m_rows.clear();
    arrange();
    updateGeometry();
}

void FittingRows::setLeast(std::size_t least)
{
    m_least = least;
    arrange();
    updateGeometry();
}

void FittingRows::setSpacing(int spacing)
{
    m_spacing = spacing;
    arrange();
    updateGeometry();
}

int FittingRows::heightForWidth(int width) const
{
    int height = 0;
    for (std::size_t row = 0; row < std::min(m_least, m_rows.size()); ++row)
        height += heightOf(*m_rows[row], width) + (row > 0 ? m_spacing : 0);
    return height;
}

QSize FittingRows::sizeHint() const
{
    int widest = 0;
    for (const QWidget *row : m_rows)
        widest = std::max(widest, row->sizeHint().width());
    return {widest, heightForWidth(std::max(widest, width()))};
}

QSize FittingRows::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget *row : m_rows)
        widest = std::max(widest, row->minimumSizeHint().width());
    return {widest, 0};
}

bool FittingRows::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // a row became taller or lower
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

void FittingRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FittingRows::arrange()
{
    std::size_t shown = 0;
    int top = 0;
    for (QWidget *row : m_rows) {
        const int tall = heightOf(*row, width());
        const bool fits = shown < m_least || top + tall <= height();
        if (!fits)
            break;
        row->setGeometry(0, top, width(), tall);
        row->show();
        top += tall + m_spacing;
        ++shown;
    }
    for (std::size_t row = shown; row < m_rows.size(); ++row)
        m_rows[row]->hide();
    if (shown == m_shown)
        return;
    m_shown = shown;
    emit shownChanged(shown);
}

} // namespace starvane::ui
