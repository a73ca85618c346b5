// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label.h"

#include <QStyle>

#include <array>

namespace starvane::ui {

Label::Label(Type type, Tone tone, QWidget *parent)
    : QLabel(parent)
{
    setFont(fontOf(type));
    setTextFormat(Qt::PlainText);
    setTone(tone);
}

void Label::setTone(Tone tone)
{
    static constexpr std::array names{"ink", "muted", "accent", "good", "fair", "weak"};
    const QString name = QLatin1String(names.at(static_cast<std::size_t>(tone)));
    if (property("tone").toString() == name)
        return;
    setProperty("tone", name);
    style()->unpolish(this);
    style()->polish(this);
}

// By style sheet: a weight given by setFont() is lost when Qt 6.4 polishes the label.
void Label::setBold(bool bold)
{
    setProperty("bold", bold);
    style()->unpolish(this);
    style()->polish(this);
}

void Label::showText(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void Label::setWrapping()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

} // namespace starvane::ui
