// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

namespace starvane::ui {

Colours lightColours()
{
    return {.canvas = QColor(0xF6, 0xF7, 0xF9),
            .surface = QColor(0xFF, 0xFF, 0xFF),
            .raised = QColor(0xFF, 0xFF, 0xFF),
            .line = QColor(0xE1, 0xE5, 0xEA),
            .ink = QColor(0x1A, 0x22, 0x30),
            .muted = QColor(0x56, 0x61, 0x73),
            .accent = QColor(0x1F, 0x5F, 0xD6),
            .onAccent = QColor(0xFF, 0xFF, 0xFF),
            .good = QColor(0x0B, 0x6E, 0x5F),
            .fair = QColor(0x8A, 0x5A, 0x00),
            .weak = QColor(0xB3, 0x26, 0x1E),
            .star = QColor(0xC7, 0x77, 0x00)};
}

Colours darkColours()
{
    return {.canvas = QColor(0x14, 0x17, 0x1C),
            .surface = QColor(0x1C, 0x20, 0x27),
            .raised = QColor(0x25, 0x2A, 0x33),
            .line = QColor(0x33, 0x3A, 0x45),
            .ink = QColor(0xE8, 0xEC, 0xF2),
            .muted = QColor(0xA3, 0xAE, 0xBE),
            .accent = QColor(0x7A, 0xA7, 0xFF),
            .onAccent = QColor(0x14, 0x17, 0x1C),
            .good = QColor(0x4C, 0xC9, 0xB0),
            .fair = QColor(0xF0, 0xB4, 0x4C),
            .weak = QColor(0xFF, 0x8A, 0x80),
            .star = QColor(0xFF, 0xC2, 0x4D)};
}

QColor mixed(const QColor &top, const QColor &ground, double share)
{
    const auto blend = [share](float a, float b) {
        return static_cast<float>(a * share + b * (1 - share));
    };
    return QColor::fromRgbF(blend(top.redF(), ground.redF()), blend(top.greenF(), ground.greenF()),
                            blend(top.blueF(), ground.blueF()));
}

} // namespace starvane::ui
