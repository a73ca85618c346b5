// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace starvane::ui {

enum class Tone { Ink, Muted, Accent, Good, Fair, Weak };

/// Text in one of the theme's sizes and colours. Wraps when asked; never interprets rich text.
class Label final : public QLabel {
    Q_OBJECT

public:
    explicit Label(Type type, Tone tone = Tone::Ink, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setBold(bool bold);
    /// Sets the text and hides the label when there is none.
    void showText(const QString &text);
    /// A wrapping label as tall as its text needs.
    void setWrapping();
};

} // namespace starvane::ui
