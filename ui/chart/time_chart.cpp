// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/time_chart.h"

#include "ui/chart/chart_file.h"
#include "ui/chart/time_table_model.h"
#include "ui/chart/time_view.h"
#include "ui/chart/time_words.h"
#include "ui/kit/table.h"
#include "ui/words/describe.h"
#include "ui/words/format.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMessageBox>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>

#include <cmath>

namespace starvane::ui {

namespace {

constexpr double zoomStep = 0.8;

core::Day dayOf(double number)
{
    return core::Day(std::chrono::days(static_cast<int>(number)));
}

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_view(new TimeView(this))
    , m_table(new QTableView(this))
    , m_model(new TimeTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_tableAction(new QAction(this))
    , m_copy(new QAction(this))
    , m_export(new QAction(this))
    , m_zoomIn(new QAction(this))
    , m_zoomOut(new QAction(this))
    , m_reset(new QAction(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TimeTableModel::SortRole);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    setFocusProxy(m_view);
    setMinimumHeight(140);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_view, &TimeView::pickedChanged, this, &TimeChart::describe);
    connect(m_view, &TimeView::linePicked, this, &TimeChart::linePicked);
    addActions();
    setZoomable(false);
    retranslate();
}

void TimeChart::addActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tableAction->setShortcut(Qt::Key_T);
    m_tableAction->setCheckable(true);
    m_copy->setShortcut(QKeySequence::Copy);
    m_export->setShortcut(QKeySequence::Save);
    for (QAction *const action : {m_tableAction, m_copy, m_export, m_zoomIn, m_zoomOut, m_reset}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_tableAction, &QAction::toggled, this, &TimeChart::showTable);
    connect(m_copy, &QAction::triggered, this, &TimeChart::copyTable);
    connect(m_export, &QAction::triggered, this, &TimeChart::askForFile);
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_view->zoom(zoomStep); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_view->zoom(1 / zoomStep); });
    connect(m_reset, &QAction::triggered, m_view, &TimeView::resetZoom);
}

void TimeChart::setLinesPickable(bool pickable)
{
    m_view->setLinesPickable(pickable);
}

void TimeChart::setContent(const TimeContent &content, const Theme &theme)
{
    m_view->setContent(content, theme);
    m_model->setContent(content);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
    describe();
}

void TimeChart::setZoomable(bool zoomable)
{
    m_view->setZoomable(zoomable);
    for (QAction *const action : {m_zoomIn, m_zoomOut, m_reset})
        action->setVisible(zoomable);
}

QString TimeChart::readOut() const
{
    if (!m_view->picked())
        return {};
    QStringList lines;
    for (const ReadOutRow &row : TimeWords(m_view->content()).readOut(*m_view->picked()))
        lines << row.text;
    return lines.join(QLatin1Char('\n'));
}

QString TimeChart::summary() const
{
    return TimeWords(m_view->content()).summary();
}

void TimeChart::describe()
{
    const QString title = m_view->content().title;
    const QString read = readOut();
    m_view->setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_view->setAccessibleDescription(read.isEmpty() ? summary() : read);
    setAccessibleName(title);
    setAccessibleDescription(summary());
    QAccessibleEvent changed(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QAbstractItemModel *TimeChart::tableModel() const
{
    return m_sorted;
}

bool TimeChart::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void TimeChart::showTable(bool shown)
{
    m_tableAction->setChecked(shown);
    if (shown == showsTable())
        return;
    QWidget *const next = shown ? static_cast<QWidget *>(m_table) : m_view;
    const bool hadFocus = isAncestorOf(QGuiApplication::focusObject() != nullptr
                                           ? qobject_cast<QWidget *>(QGuiApplication::focusObject())
                                           : nullptr);
    m_stack->setCurrentWidget(next);
    setFocusProxy(next);
    if (hadFocus)
        next->setFocus();
    emit tableShown(shown);
}

core::DayRange TimeChart::daysInSight() const
{
    const Extent days = m_view->scale().days();
    return {dayOf(std::ceil(days.low)), dayOf(std::floor(days.high))};
}

core::Result<core::Done> TimeChart::exportTo(const std::filesystem::path &file) const
{
    constexpr QSize least(960, 420);
    const TimeContent &content = m_view->content();
    if (file.extension() == ".csv")
        return writeCsv(content, file);
    if (file.extension() == ".xlsx")
        return writeWorkbook(content, file);
    TimeView picture;
    picture.setAttribute(Qt::WA_DontShowOnScreen); // it is laid out as if it were seen
    picture.resize(m_view->size().expandedTo(least));
    picture.setContent(content, lightTheme());
    picture.show();
    const Paint paint = [&picture](QPainter &painter) { picture.paintOn(painter); };
    if (file.extension() == ".svg")
        return writeSvg(picture.size(), content.title, paint, file);
    return writePng(picture.size(), lightTheme().colours.surface, paint, file);
}

void TimeChart::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"),
                            tr("Table of the values (*.csv)"),
                            tr("Workbook of the values (*.xlsx)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const auto at = filter.lastIndexOf(QLatin1Char('.'));
        dialog->setDefaultSuffix(filter.mid(at + 1).chopped(1));
    });
    dialog->selectFile(fileNameFor(m_view->content()));
    connect(dialog, &QFileDialog::fileSelected, this, &TimeChart::exportAs);
    dialog->open();
}

void TimeChart::exportAs(const QString &file)
{
    const auto done = exportTo(pathOf(file.toStdString()));
    if (done)
        return;
    auto *told = new QMessageBox(QMessageBox::Warning, tr("Export the chart"),
                                 ui::describe(done.error()), QMessageBox::Ok, this);
    told->setAttribute(Qt::WA_DeleteOnClose);
    told->open();
}

/// All rows, or the selected ones, as a spreadsheet takes them.
void TimeChart::copyTable() const
{
    const QItemSelectionModel &selected = *m_table->selectionModel();
    const bool all = !showsTable() || !selected.hasSelection();
    const int columns = m_sorted->columnCount();
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells << m_sorted->headerData(column, Qt::Horizontal).toString();
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (!all && !selected.isRowSelected(row))
            continue;
        cells.clear();
        for (int column = 0; column < columns; ++column)
            cells << m_sorted->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void TimeChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimeChart::retranslate()
{
    m_tableAction->setText(tr("Table behind the chart"));
    m_copy->setText(tr("Copy the values"));
    m_export->setText(tr("Export…"));
    m_zoomIn->setText(tr("Zoom in"));
    m_zoomOut->setText(tr("Zoom out"));
    m_reset->setText(tr("Show all days"));
}

QSize TimeChart::sizeHint() const
{
    return {320, 180};
}

} // namespace starvane::ui
