// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper_style.h"

#include <QStringList>

namespace starvane::ui {

namespace {

double sizeOf(PaperType type)
{
    switch (type) {
    case PaperType::Note:
        return 7.5;
    case PaperType::Body:
    case PaperType::Strong:
        return 8.5;
    case PaperType::Heading:
        return 11.5;
    case PaperType::Title:
        return 19;
    case PaperType::Figure:
        return 24;
    }
    return 8.5;
}

} // namespace

QFont PaperStyle::font(PaperType type) const
{
    constexpr double noLigatures = 100.01; // of the usual spacing; "ffi" stays three letters
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("WenQuanYi Micro Hei")});
    font.setPixelSize(static_cast<int>(points(sizeOf(type))));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::PercentageSpacing, noLigatures);
    const bool isPlain = type == PaperType::Note || type == PaperType::Body;
    font.setWeight(isPlain ? QFont::Normal : QFont::Bold);
    return font;
}

} // namespace starvane::ui
