// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_bench.h"
#include "ui/help/manual_window.h"
#include "ui/imports/imports_page.h"
#include "ui/shell/page_stack.h"

#include <QDir>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace starvane;

namespace {

QString textOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

const QDir manual(QStringLiteral(STARVANE_RESOURCES "/manual"));

} // namespace

class TestManual final : public QObject {
    Q_OBJECT

private slots:
    void bothLanguagesHaveTheSameChapters()
    {
        const QStringList english =
            QDir(manual.filePath(QStringLiteral("en"))).entryList(QDir::Files);
        QVERIFY(english.size() >= 12);
        QCOMPARE(QDir(manual.filePath(QStringLiteral("zh_CN"))).entryList(QDir::Files), english);
    }

    void everyLinkAndPictureIsThere()
    {
        static const QRegularExpression target(QStringLiteral(R"(\]\(([^)]+)\))"));
        for (const char *const language : {"en", "zh_CN"}) {
            const QDir folder(manual.filePath(QLatin1String(language)));
            for (const QString &chapter : folder.entryList(QDir::Files)) {
                auto found = target.globalMatch(textOf(folder.filePath(chapter)));
                while (found.hasNext()) {
                    const QString file = found.next().captured(1);
                    QVERIFY2(folder.exists(file), qPrintable(chapter + QLatin1Char(' ') + file));
                }
            }
        }
    }

    void everyChapterIsReachedFromTheContents()
    {
        for (const char *const language : {"en", "zh_CN"}) {
            const QDir folder(manual.filePath(QLatin1String(language)));
            const QString contents = textOf(folder.filePath(QStringLiteral("index.md")));
            for (const QString &chapter : folder.entryList(QDir::Files)) {
                if (chapter != QLatin1String("index.md"))
                    QVERIFY2(contents.contains(QLatin1Char('(') + chapter), qPrintable(chapter));
            }
        }
    }

    void everyPageHasItsChapter()
    {
        for (int page = 0; page < ui::PageStack::Count; ++page)
            QVERIFY(manual.exists(QStringLiteral("en/") + ui::PageStack::chapter(page)));
    }

    void opensWithAKeyAndFollowsTheLanguage()
    {
        tests::WindowBench bench;
        bench.addStore("store");
        const auto window = bench.window();
        window->show();
        QTRY_COMPARE(window->windowTitle(), QStringLiteral("store – Starvane"));
        QTest::keyClick(window.get(), Qt::Key_F1);
        auto *help = window->findChild<ui::ManualWindow *>();
        QVERIFY(help != nullptr && help->isVisible());
        QCOMPARE(help->chapter(), QStringLiteral("pages.md"));
        auto *text = help->findChild<QTextBrowser *>();
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("The pages")));
        window->setLanguage(ui::Language::Chinese);
        QTRY_VERIFY(text->toPlainText().startsWith(QStringLiteral("各个页面")));
        QCOMPARE(help->chapter(), QStringLiteral("pages.md"));
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
        window->setLanguage(ui::Language::English);
    }
};

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
