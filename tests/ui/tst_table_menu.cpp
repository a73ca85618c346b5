// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/row_source.h"
#include "ui/kit/table.h"
#include "ui/kit/table_menu.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/shell/language_switch.h"
#include "ui/words/format.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace starvane;

namespace {

using Texts = std::vector<std::vector<std::string>>;

Texts textsIn(const std::filesystem::path &file)
{
    auto sheets = core::openSheetFile(file, {});
    auto rows = (*sheets)->open(0);
    Texts texts;
    core::Row row;
    for (auto more = (*rows)->next(row); more && *more; more = (*rows)->next(row)) {
        auto &cells = texts.emplace_back();
        for (const core::Cell &cell : row.cells)
            cells.emplace_back(cell.text);
    }
    return texts;
}

QStandardItem *item(const QString &text, Qt::Alignment side, const QString &below = {})
{
    auto *made = new QStandardItem(text);
    made->setTextAlignment(side | Qt::AlignVCenter);
    if (!below.isEmpty())
        made->setData(below, ui::SecondLineRole);
    return made;
}

} // namespace

/// What the context menu of every table does: here on one of two rows.
class TestTableMenu final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_model.clear();
        m_model.setHorizontalHeaderLabels({QStringLiteral("Order"), QStringLiteral("Rows"),
                                           QStringLiteral("Rate"), QStringLiteral("Change"),
                                           QStringLiteral("Hidden"), QStringLiteral("What")});
        m_model.appendRow({item(QStringLiteral("680000023757"), Qt::AlignLeft),
                           item(QStringLiteral("1,234"), Qt::AlignRight),
                           item(QStringLiteral("93.0 %"), Qt::AlignRight),
                           item(QStringLiteral("−0.31"), Qt::AlignRight),
                           item(QStringLiteral("secret"), Qt::AlignLeft),
                           item(QStringLiteral("=1+1"), Qt::AlignLeft, QStringLiteral("below"))});
        m_model.appendRow({item(QStringLiteral("A-1"), Qt::AlignLeft),
                           item(QStringLiteral("–"), Qt::AlignRight),
                           item(QStringLiteral("4300000000000000001"), Qt::AlignRight),
                           item(QStringLiteral("+0.20"), Qt::AlignRight),
                           item(QStringLiteral("secret"), Qt::AlignLeft),
                           item(QStringLiteral("a, b"), Qt::AlignLeft)});
        m_table = std::make_unique<QTableView>();
        ui::dressTable(*m_table);
        m_table->setModel(&m_model);
        m_table->hideColumn(4);
        m_menu = new ui::TableMenu(*m_table);
    }

    void csvHasWhatIsSeen()
    {
        const QByteArray text = exported("table.csv");
        QVERIFY(text.startsWith("\xEF\xBB\xBF" // the byte order mark
                                "Order,Rows,Rate,Change,What,What (second line)\r\n"));
        QVERIFY2(text.contains("\r\n680000023757,1234,0.930,-0.31,"), text.constData());
        QVERIFY(text.contains(",below\r\n"));
        QVERIFY(text.contains("\r\nA-1,–,4300000000000000001,0.20,\"a, b\",\r\n"));
        QVERIFY(!text.contains("secret"));
        QVERIFY(!text.contains(",=1+1")); // no formula
    }

    void workbookHasNumbersAndNoFormula()
    {
        (void)exported("table.xlsx");
        const Texts texts = textsIn(ui::pathOf(path("table.xlsx").toStdString()));
        QCOMPARE(texts.size(), std::size_t{3});
        const std::vector<std::string> first = {"680000023757", "1234", "0.93",
                                                "-0.31",        "=1+1", "below"};
        QCOMPARE(texts.at(1), first);
        QCOMPARE(texts.at(2).at(2), std::string("4300000000000000001")); // not rounded
    }

    void columnsStandAsTheUserMovedThem()
    {
        m_table->horizontalHeader()->moveSection(1, 0);
        QVERIFY(exported("moved.csv").contains("Rows,Order,Rate"));
    }

    void aKeyAloneIsNoEntry()
    {
        auto *key = new QAction(m_table.get());
        key->setShortcut(QKeySequence::Delete);
        m_table->addAction(key);
        m_table->show();
        QContextMenuEvent event(QContextMenuEvent::Mouse, {20, 20},
                                m_table->viewport()->mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(m_table->viewport(), &event);
        auto *menu = m_table->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QStringList texts;
        for (const QAction *const one : menu->actions())
            texts << one->text();
        QCOMPARE(texts, (QStringList{QStringLiteral("Copy"), QStringLiteral("Export table…")}));
        menu->close();
    }

    /// The menu's action asks for a file, and writes it.
    void theActionAsksForAFile()
    {
        m_table->show();
        action(QStringLiteral("Export table…"))->trigger();
        auto *dialog = m_table->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setDirectory(m_folder.path());
        dialog->selectFile(path("asked"));
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(path("asked.csv")));
    }

    void aFailureIsTold()
    {
        m_menu->exportTo("/nowhere/at/all/table.csv");
        QTRY_VERIFY(m_table->findChild<QMessageBox *>());
        QVERIFY(m_table->findChild<QMessageBox *>()->text().contains(QLatin1String("table.csv")));
    }

    void theMenuSpeaksChinese()
    {
        ui::LanguageSwitch language;
        language.set(ui::Language::Chinese);
        QCoreApplication::processEvents();
        QVERIFY(action(QStringLiteral("导出表格…")));
        QVERIFY(action(QStringLiteral("复制")));
        language.set(ui::Language::English);
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QByteArray exported(const char *name)
    {
        m_menu->exportTo(ui::pathOf(path(name).toStdString()));
        (void)QTest::qWaitFor([&] { return QFile::exists(path(name)); });
        QFile file(path(name));
        (void)file.open(QIODevice::ReadOnly);
        return file.readAll();
    }

    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *const one : m_table->actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_table;
    ui::TableMenu *m_menu = nullptr; // the table's
};

QTEST_MAIN(TestTableMenu)
#include "tst_table_menu.moc"
