// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "tests/ui/window_bench.h"
#include "ui/overview/level_card.h"
#include "ui/report/page/report_page.h"
#include "ui/shell/news.h"
#include "ui/shell/page_stack.h"
#include "ui/stores/stores_page.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace starvane;
using starvane::tests::button;

/// The page of the printed month in the window, on a demo store.
class TestReportWindow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QVERIFY(m_bench.fillDemo());
        m_window = m_bench.window();
        m_window->resize(1280, 720);
        m_window->show();
        QTRY_VERIFY(!m_window->findChild<ui::LevelCard *>()->accessibleDescription().isEmpty());
        emit m_window->findChild<ui::StoresPage *>()->picked(QStringLiteral("晴禾家居（示例）"));
        m_window->findChild<ui::PageStack *>()->turnTo(ui::PageStack::Reports);
        QTRY_VERIFY(choice(0).count() > 0);
        QTRY_VERIFY(button(page(), QStringLiteral("Save as PDF…"))->isEnabled());
    }

    void thePreviewOfThePrinterHasThePagesOfThePdf()
    {
        const QString file = m_folder.filePath(QStringLiteral("month.pdf"));
        saveAs(file);
        QTRY_VERIFY(news().contains(QStringLiteral("The report is saved as")));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QString content = QString::fromLatin1(pdf.readAll());
        QVERIFY(content.startsWith(QLatin1String("%PDF")));
        const auto pages = content.count(QRegularExpression(QStringLiteral("/Type /Page\\b")));
        QVERIFY(pages >= 1 && pages <= 6);

        QTest::mouseClick(button(page(), QStringLiteral("Print…")), Qt::LeftButton);
        auto *dialog = m_window->findChild<QPrintPreviewDialog *>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->isVisible());
        QTRY_COMPARE(dialog->findChild<QPrintPreviewWidget *>()->pageCount(), int(pages));
        dialog->close();
        QTRY_VERIFY(m_window->findChild<QPrintPreviewDialog *>() == nullptr);
    }

    void whatCannotBeWrittenIsSaid()
    {
        saveAs(m_folder.filePath(QStringLiteral("no/such/folder/month.pdf")));
        QTRY_VERIFY(news().contains(QStringLiteral("no/such/folder")));
    }

    void theReportSpeaksAsTheWindowUntilToldOtherwise()
    {
        QComboBox &languages = choice(1);
        QCOMPARE(languages.currentText(), QStringLiteral("English"));
        m_window->setLanguage(ui::Language::Chinese);
        QTRY_COMPARE(languages.currentText(), QStringLiteral("中文"));
        languages.setCurrentIndex(languages.findText(QStringLiteral("English")));
        emit languages.activated(languages.currentIndex());
        m_window->setLanguage(ui::Language::English);
        m_window->setLanguage(ui::Language::Chinese);
        QTest::qWait(50);
        QCOMPARE(languages.currentText(), QStringLiteral("English"));
        m_window->setLanguage(ui::Language::English);
    }

private:
    [[nodiscard]] ui::ReportPage &page() const { return *m_window->findChild<ui::ReportPage *>(); }
    /// Month, language, paper.
    [[nodiscard]] QComboBox &choice(int place) const
    {
        return *page().findChildren<QComboBox *>().at(place);
    }
    [[nodiscard]] QString news() const
    {
        return m_window->findChild<ui::NewsList *>()->texts().join(QLatin1Char('\n'));
    }

    /// Types a file's name into the dialog that the button opens.
    void saveAs(const QString &file)
    {
        QTimer::singleShot(300, this, [file] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            dialog->findChild<QLineEdit *>()->setText(file);
            dialog->setOption(QFileDialog::DontConfirmOverwrite);
            static_cast<QDialog *>(dialog)->accept();
        });
        QTest::mouseClick(button(page(), QStringLiteral("Save as PDF…")), Qt::LeftButton);
    }

    tests::WindowBench m_bench;
    QTemporaryDir m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestReportWindow)
#include "tst_report_window.moc"
