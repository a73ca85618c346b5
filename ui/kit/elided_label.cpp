// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/elided_label.h"

namespace starvane::ui {

ElidedLabel::ElidedLabel(Type type, const QString &text, QWidget *parent)
    : QLabel(parent)
    , m_text(text)
{
    setFont(fontOf(type));
    setTextFormat(Qt::PlainText);
    setProperty("tone", QStringLiteral("ink"));
    setText(text);
    setToolTip(text.toHtmlEscaped());
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::sizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return minimumSizeHint();
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    setText(fontMetrics().elidedText(m_text, Qt::ElideMiddle, width()));
    QLabel::resizeEvent(event);
}

} // namespace starvane::ui
