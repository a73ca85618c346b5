// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tall_page.h"

#include <QLayout>

namespace starvane::ui {

TallPage::TallPage(QWidget *parent)
    : QWidget(parent)
{
    setProperty("page", true);
    setAttribute(Qt::WA_StyledBackground);
}

QSize TallPage::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    const bool wraps = layout() != nullptr && layout()->hasHeightForWidth();
    return wraps ? QSize(least.width(), 0) : least;
}

} // namespace starvane::ui
