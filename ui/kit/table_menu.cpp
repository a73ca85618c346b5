// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table_menu.h"

#include "core/export/export_table.h"
#include "ui/jobs/once.h"
#include "ui/kit/table_text.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/words/describe.h"
#include "ui/words/format.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QTableView>

#include <optional>

namespace starvane::ui {

namespace {

constexpr qsizetype longestNumber = 15; // characters; what has more is an order's number

/// "1,234" and "−0.31" in the application's locale, with as many decimals as are written.
std::optional<core::Decimal> numberIn(QString text)
{
    const QLocale locale;
    text.replace(QChar(0x2212), QLatin1Char('-'));
    text.remove(locale.groupSeparator());
    if (text.startsWith(QLatin1Char('+')))
        text.remove(0, 1);
    const qsizetype point = text.indexOf(locale.decimalPoint());
    const auto digits = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    text.remove(locale.decimalPoint());
    bool isNumber = false;
    const qlonglong units = text.toLongLong(&isNumber);
    if (!isNumber || text.size() > longestNumber)
        return std::nullopt;
    return core::Decimal{units, digits};
}

core::ExportCell numberCell(QString text)
{
    constexpr int digitsOfPercent = 2;
    const bool isPercent = text.endsWith(QLatin1Char('%'));
    if (isPercent)
        text.chop(1);
    auto number = numberIn(text.trimmed());
    if (!number)
        return {};
    if (isPercent)
        number->digits += digitsOfPercent;
    return number->digits == 0 ? core::ExportCell(number->units) : core::ExportCell(*number);
}

core::ExportCell textCell(const QString &text)
{
    return text.isEmpty() ? core::ExportCell() : core::ExportCell(text.toStdString());
}

core::ExportCell cellOf(const QModelIndex &index)
{
    const QString text = index.data().toString();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const auto number = alignment.testFlag(Qt::AlignRight) ? numberCell(text) : core::ExportCell();
    return number.index() == 0 ? textCell(text) : number;
}

QString secondLine(const QModelIndex &index)
{
    return index.data(SecondLineRole).toString();
}

bool hasSecondLines(const QAbstractItemModel &model, int column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!secondLine(model.index(row, column)).isEmpty())
            return true;
    }
    return false;
}

/// A column of what is exported.
struct Source {
    int column = 0; // the model's
    bool isSecondLine = false;
};

} // namespace

core::MemoryRows shownRows(const QTableView &table)
{
    constexpr int width = 20; // characters
    const QAbstractItemModel &model = *table.model();
    std::vector<Source> sources;
    std::vector<core::ExportColumn> titles;
    for (const int column : seenColumns(table)) {
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        sources.push_back({column, false});
        titles.push_back({title.toStdString(), width});
        if (hasSecondLines(model, column)) {
            sources.push_back({column, true});
            titles.push_back(
                {QCoreApplication::translate("starvane::ui::TableMenu", "%1 (second line)")
                     .arg(title)
                     .toStdString(),
                 width});
        }
    }
    core::MemoryRows rows(std::move(titles));
    for (int row = 0; row < model.rowCount(); ++row) {
        core::ExportRow cells;
        for (const Source &source : sources) {
            const QModelIndex index = model.index(row, source.column);
            cells.push_back(source.isSecondLine ? textCell(secondLine(index)) : cellOf(index));
        }
        rows.add(std::move(cells));
    }
    return rows;
}

TableMenu::TableMenu(QTableView &table, Copying copying)
    : QObject(&table)
    , m_table(table)
    , m_copy(copying == Copying::Rows ? addCopyAction(table) : nullptr)
    , m_export(new QAction(this))
{
    table.addAction(m_export);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    table.installEventFilter(this);
    connect(&table, &QWidget::customContextMenuRequested, this, &TableMenu::popUp);
    connect(m_export, &QAction::triggered, this, &TableMenu::askForFile);
    retranslate();
}

void TableMenu::popUp(QPoint place)
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *const action : m_table.actions()) {
        if (!action->text().isEmpty())
            menu->addAction(action);
    }
    menu->popup(m_table.viewport()->mapToGlobal(place));
}

void TableMenu::askForFile()
{
    auto *dialog = new QFileDialog(&m_table, tr("Export the table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV file (*.csv)"), tr("Excel workbook (*.xlsx)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const auto at = filter.lastIndexOf(QLatin1Char('.'));
        dialog->setDefaultSuffix(filter.mid(at + 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { exportTo(pathOf(file.toStdString())); });
    dialog->open();
}

void TableMenu::exportTo(const std::filesystem::path &file)
{
    runOnce<std::uint64_t>(
        this,
        [rows = shownRows(m_table), file](const std::stop_token &stop,
                                          const core::ProgressCallback &progress) mutable {
            return core::exportRows(rows, "table", file,
                                    core::formOf(file).value_or(core::FileForm::Csv), stop,
                                    progress);
        },
        [this](const core::Result<std::uint64_t> &written) {
            if (!written)
                tell(written.error());
        });
}

void TableMenu::tell(const core::Error &error)
{
    auto *told = new QMessageBox(QMessageBox::Warning, tr("Export the table"), describe(error),
                                 QMessageBox::Ok, &m_table);
    told->setAttribute(Qt::WA_DeleteOnClose);
    told->open();
}

bool TableMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void TableMenu::retranslate()
{
    if (m_copy != nullptr)
        m_copy->setText(tr("Copy"));
    m_export->setText(tr("Export table…"));
}

} // namespace starvane::ui
