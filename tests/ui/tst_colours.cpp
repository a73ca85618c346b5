// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace starvane::ui;

namespace {

constexpr double forText = 4.5;
constexpr double forMarks = 3;

double linear(float channel)
{
    return channel <= 0.03928F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// As WCAG 2 defines it.
double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestColours final : public QObject {
    Q_OBJECT

private slots:
    void contrastSuffices_data()
    {
        QTest::addColumn<QColor>("top");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Theme &theme : {lightTheme(), darkTheme()}) {
            const Colours &c = theme.colours;
            const QByteArray name = theme.dark ? "dark " : "light ";
            for (const QColor &ground : {c.canvas, c.surface, c.raised}) {
                for (const QColor &text : {c.ink, c.muted, c.accent, c.good, c.fair, c.weak})
                    QTest::newRow((name + text.name().toLatin1() + " on " + ground.name().toLatin1()
                                   + QByteArray::number(rowNumber++))
                                      .constData())
                        << text << ground << forText;
                QTest::newRow((name + "star " + QByteArray::number(rowNumber++)).constData())
                    << c.star << ground << forMarks;
            }
            for (const QColor &series : c.series) // a line's name stands in its colour
                QTest::newRow((name + "series " + QByteArray::number(rowNumber++)).constData())
                    << series << c.surface << forText;
            QTest::newRow((name + "on accent").constData()) << c.onAccent << c.accent << forText;
        }
    }

    void contrastSuffices()
    {
        QFETCH(const QColor, top);
        QFETCH(const QColor, ground);
        QFETCH(const double, least);
        QVERIFY2(contrast(top, ground) >= least,
                 QByteArray::number(contrast(top, ground)).constData());
    }

    void theSheetHasNoTokenLeft()
    {
        for (const Theme &theme : {lightTheme(), darkTheme()}) {
            const QString sheet = styleSheetOf(theme);
            QVERIFY(sheet.size() > 1000);
            QVERIFY(!sheet.contains(QLatin1Char('@')));
        }
    }

    /// A sheet that sets a field's colour would halve its placeholder's.
    void placeholdersAreRead()
    {
        for (const Theme &theme : {lightTheme(), darkTheme()}) {
            applyTheme(*qApp, theme);
            QLineEdit line;
            QPlainTextEdit text;
            for (QWidget *const field : std::initializer_list<QWidget *>{&line, &text}) {
                field->ensurePolished();
                const QColor shown = field->palette().color(QPalette::PlaceholderText);
                QCOMPARE(shown.alpha(), 255);
                QVERIFY(contrast(shown, theme.colours.surface) >= forText);
                QCOMPARE(field->palette().color(QPalette::Text), theme.colours.ink);
            }
        }
    }

    void theDesktopDecidesUnlessTheUserDoes()
    {
        QVERIFY(themeFor(ThemeChoice::System, true).dark);
        QVERIFY(!themeFor(ThemeChoice::System, false).dark);
        QVERIFY(themeFor(ThemeChoice::Dark, false).dark);
        QVERIFY(!themeFor(ThemeChoice::Light, true).dark);
    }

    void chineseGlyphsAreThoseOfMainlandChina()
    {
        applyFonts(*qApp);
        const QStringList families = QApplication::font().families();
        const auto at = families.indexOf(QStringLiteral("Noto Sans CJK SC"));
        QVERIFY(at >= 0);
        QVERIFY(families.indexOf(QStringLiteral("WenQuanYi Micro Hei")) > at);
    }

private:
    int rowNumber = 0;
};

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
