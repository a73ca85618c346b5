// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

namespace starvane::ui {

namespace {

double pointsOf(Type type)
{
    switch (type) {
    case Type::Caption:
        return 9;
    case Type::Body:
        return 10;
    case Type::Section:
        return 12;
    case Type::Title:
        return 15;
    case Type::Figure:
        return 22;
    case Type::Stars:
        return 34;
    }
    return 10;
}

QColor tokenColour(const Theme &theme, const QString &token)
{
    const Colours &c = theme.colours;
    const double chosen = theme.dark ? 0.24 : 0.12; // to be told from its neighbours
    const std::array<std::pair<QLatin1String, QColor>, 15> tokens{{
        {QLatin1String("canvas"), c.canvas},
        {QLatin1String("surface"), c.surface},
        {QLatin1String("raised"), c.raised},
        {QLatin1String("line"), c.line},
        {QLatin1String("ink"), c.ink},
        {QLatin1String("muted"), c.muted},
        {QLatin1String("accent"), c.accent},
        {QLatin1String("onAccent"), c.onAccent},
        {QLatin1String("good"), c.good},
        {QLatin1String("fair"), c.fair},
        {QLatin1String("weak"), c.weak},
        {QLatin1String("hover"), mixed(c.ink, c.canvas, 0.05)},
        {QLatin1String("chosen"), mixed(c.accent, c.canvas, chosen)},
        {QLatin1String("accentHover"), mixed(c.ink, c.accent, 0.12)},
        {QLatin1String("edge"), mixed(c.muted, c.surface, 0.45)},
    }};
    for (const auto &[name, colour] : tokens) {
        if (name == token)
            return colour;
    }
    Q_ASSERT_X(false, "styleSheetOf", qPrintable(token));
    return {};
}

} // namespace

Theme lightTheme()
{
    return {.dark = false, .colours = lightColours()};
}

Theme darkTheme()
{
    return {.dark = true, .colours = darkColours()};
}

Theme themeFor(ThemeChoice choice, bool systemIsDark)
{
    const bool dark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    return dark ? darkTheme() : lightTheme();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const Theme &theme)
{
    const Colours &c = theme.colours;
    QPalette palette(c.surface, c.canvas);
    palette.setColor(QPalette::Window, c.canvas);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.canvas);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(c.muted, c.canvas, 0.65));
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    QFile file(QStringLiteral(":/starvane/theme/starvane.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString source = QString::fromUtf8(file.readAll());
    // Of icons in a sheet the colour cannot be told: they are there twice.
    source.replace(QLatin1String("@shade"),
                   theme.dark ? QLatin1String("dark") : QLatin1String("light"));
    static const QRegularExpression token(QStringLiteral("@([A-Za-z]+)"));
    QString sheet;
    qsizetype done = 0;
    for (auto hits = token.globalMatch(source); hits.hasNext();) {
        const auto hit = hits.next();
        sheet += source.mid(done, hit.capturedStart() - done);
        sheet += tokenColour(theme, hit.captured(1)).name();
        done = hit.capturedEnd();
    }
    return sheet + source.mid(done);
}

QFont fontOf(Type type, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(pointsOf(type));
    font.setWeight(weight);
    return font;
}

void applyFonts(QApplication & /*application*/)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QStringList families{QFontInfo(system).family()};
    // A pan-Chinese family has the glyph shapes of one country: take those of mainland China.
    if (families.front().contains(QLatin1String("CJK")))
        families.clear();
    families << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("WenQuanYi Micro Hei");
    QFont font = system;
    font.setFamilies(families);
    font.setPointSizeF(pointsOf(Type::Body));
    QApplication::setFont(font);
}

void applyTheme(QApplication &application, const Theme &theme)
{
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
}

} // namespace starvane::ui
