// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the pages as PNGs, to be looked at: every page in both languages, both themes and two
// sizes. Tells the texts that were cut, and fails then.
//   screenshots FOLDER [PART OF A FILE'S NAME]

#include "tests/ui/screenshots/demo_shots.h"
#include "tests/ui/screenshots/import_shots.h"
#include "tests/ui/screenshots/sample_shots.h"

#include <QApplication>
#include <QTest>

#include <cstdio>

namespace {

using namespace starvane;

void shootMadeUp(const tests::Album &album)
{
    tests::WindowBench bench;
    bench.addStore("义乌小商品旗舰店");
    bench.addStore("蓝山");
    const auto window = bench.window();
    window->show();
    QTest::qWait(500); // what the empty stores load is replaced by the samples
    tests::inEachLook(*window, album, [&](const tests::Album &look) {
        tests::shootSamples(*window, look);
        tests::shootImports(*window, look);
        tests::shootQuestions(*window, bench, look);
    });
}

void shootDemoStores(const tests::Album &album)
{
    tests::WindowBench bench;
    bench.now = core::Instant(std::chrono::seconds(1763172000)); // 2025-11-15 10:00 in Shanghai
    if (!bench.fillDemo())
        qFatal("the sample stores cannot be read");
    const auto window = bench.window();
    window->show();
    QTest::qWait(1500); // the counts of all stores
    tests::inEachLook(*window, album,
                      [&](const tests::Album &look) { tests::shootDemo(*window, look); });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList cut;
    const tests::Album album{
        .folder = QDir(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".")),
        .filter = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString(),
        .cut = &cut};
    album.folder.mkpath(QStringLiteral("."));
    ui::applyFonts(application);
    shootMadeUp(album);
    shootDemoStores(album);
    for (const QString &text : cut)
        std::fprintf(stderr, "cut: %s\n", qPrintable(text));
    return cut.isEmpty() ? 0 : 1;
}
