// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/album.h"

#include "tests/ui/cut_text.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"

#include <QImage>
#include <QTest>

namespace starvane::tests {

QString Album::fileOf(const QString &name) const
{
    return name + QLatin1Char('-') + suffix + QStringLiteral(".png");
}

bool Album::wants(const QString &name) const
{
    return fileOf(name).contains(filter);
}

void Album::shoot(QWidget &widget, const QString &name) const
{
    if (!wants(name))
        return;
    settle(widget);
    for (const QString &text : cutTexts(widget))
        *cut << fileOf(name) + QStringLiteral(": ") + text;
    constexpr int smallest = 0; // of the qualities: as small as PNG can
    widget.grab()
        .toImage()
        .convertToFormat(QImage::Format_RGB888)
        .save(folder.filePath(fileOf(name)), "PNG", smallest);
}

void settle(QWidget &widget)
{
    constexpr int interval = 100; // ms
    constexpr int longest = 60; // intervals
    constexpr int still = 3;
    QImage last;
    int same = 0;
    for (int i = 0; i < longest && same < still; ++i) {
        QTest::qWait(interval);
        QImage now = widget.grab().toImage();
        same = now == last ? same + 1 : 0;
        last = std::move(now);
    }
}

void turnTo(ui::MainWindow &window, int page)
{
    emit window.findChild<ui::SideBar *>()->pagePicked(page);
    QCoreApplication::processEvents();
}

} // namespace starvane::tests
