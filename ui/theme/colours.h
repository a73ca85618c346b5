// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace starvane::ui {

/// Every colour of the program; others are mixed from these.
struct Colours {
    QColor canvas; // the page
    QColor surface; // a card
    QColor raised; // a popup
    QColor line; // hairlines, axes
    QColor ink;
    QColor muted;
    QColor accent; // links, selection, main action, own line
    QColor onAccent; // text on the accent
    QColor good;
    QColor fair;
    QColor weak;
    QColor star; // stars only
    std::array<QColor, 5> series; // lines of a chart, in order
};

[[nodiscard]] Colours lightColours();
[[nodiscard]] Colours darkColours();

/// @p share of @p top over @p ground, opaque.
[[nodiscard]] QColor mixed(const QColor &top, const QColor &ground, double share);

} // namespace starvane::ui
