// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the overview as PNGs: languages × themes × sizes, to be looked at. screenshots FOLDER

#include "tests/ui/sample_overview.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/language_switch.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QStringList>

#include <array>

namespace {

using namespace starvane;

void shoot(ui::OverviewPage &page, const QDir &folder, const QString &name, QSize size)
{
    page.resize(size);
    page.show();
    QApplication::processEvents();
    page.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    folder.mkpath(QStringLiteral("."));
    ui::applyFonts(application);
    ui::LanguageSwitch language;
    const auto store = std::make_shared<const ui::Overview>(tests::sampleOverview());
    const auto vane = std::make_shared<const ui::Overview>(tests::sampleVane());
    for (const bool dark : {false, true}) {
        const ui::Theme theme = dark ? ui::darkTheme() : ui::lightTheme();
        ui::applyTheme(application, theme);
        for (const auto spoken : {ui::Language::English, ui::Language::Chinese}) {
            language.set(spoken);
            const QString suffix = QStringLiteral("%1-%2").arg(
                spoken == ui::Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"),
                dark ? QStringLiteral("dark") : QStringLiteral("light"));
            ui::OverviewPage page;
            page.setTheme(theme);
            shoot(page, folder, QStringLiteral("empty-") + suffix, {1080, 640});
            page.showOverview(store);
            shoot(page, folder, QStringLiteral("1280-") + suffix, {1080, 640});
            shoot(page, folder, QStringLiteral("2560-") + suffix, {2360, 1360});
            page.showOverview(vane);
            shoot(page, folder, QStringLiteral("vane-") + suffix, {1080, 1000});
        }
    }
    return 0;
}
