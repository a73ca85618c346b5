// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/trend_chart.h"

#include "ui/chart/trend_view.h"

#include <QVBoxLayout>

namespace starvane::ui {

TrendChart::TrendChart(QWidget *parent)
    : QWidget(parent)
    , m_view(new TrendView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    setMinimumHeight(140);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TrendChart::setTrend(std::span<const core::TrendPoint> trend, const TrendFrame &frame,
                          const Theme &theme)
{
    m_view->setTrend(trend, frame, theme);
    m_view->setAccessibleName(frame.name);
    m_view->setAccessibleDescription(accessibleDescription());
}

QString TrendChart::readOut() const
{
    return m_view->readOut();
}

QSize TrendChart::sizeHint() const
{
    return {320, 180};
}

} // namespace starvane::ui
