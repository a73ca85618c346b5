// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QFont>

// How the printed report looks. Lengths are in units of 1/20 point, so that the same layout serves
// paper, PDF and screen: painters are scaled, fonts have whole sizes in it.

namespace starvane::ui {

constexpr double unitsPerPoint = 20;
constexpr int unitsPerInch = 1440;

[[nodiscard]] constexpr double points(double length)
{
    return length * unitsPerPoint;
}

enum class PaperType { Note, Body, Strong, Heading, Title, Figure };

/// Fonts and colours; always the light ones. A value.
struct PaperStyle {
    Colours colours = lightColours();

    /// Latin from Noto Sans, Chinese from WenQuanYi Micro Hei: with both, the text that is read out
    /// of a PDF is the text that was written (Qt 6.4 takes Noto Sans CJK's 月 for a radical).
    [[nodiscard]] QFont font(PaperType type) const;
    /// A hairline on paper is one point.
    [[nodiscard]] static double hairline() { return points(1); }
};

} // namespace starvane::ui
