// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/chart/time_data.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <filesystem>

class QAbstractItemModel;
class QAction;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace starvane::ui {

class TimeTableModel;
class TimeView;

/// Values over time, with what is behind them. Draws what it is given; computes and loads nothing.
///
/// The pointer or ← → read out a day. T shows the table, and the chart again; Ctrl+S writes a file.
/// Where it is zoomable, the wheel and + − zoom, dragging and Shift+← → move, a double click and
/// Home show all again. The menu has all of it.
class TimeChart final : public QWidget {
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);

    void setContent(const TimeContent &content, const Theme &theme);
    /// Off at first: on a page that scrolls the wheel is the page's.
    void setZoomable(bool zoomable);
    /// A click on a line's name, or its number on the keyboard, picks it. Off at first.
    void setLinesPickable(bool pickable);

    /// The day read out with all its values, a line each; nothing when none is.
    [[nodiscard]] QString readOut() const;
    /// A sentence a series; the accessible description has it too.
    [[nodiscard]] QString summary() const;
    /// The table behind, as it is sorted.
    [[nodiscard]] QAbstractItemModel *tableModel() const;
    [[nodiscard]] bool showsTable() const;
    void showTable(bool shown);
    /// The first and the last day in sight.
    [[nodiscard]] core::DayRange daysInSight() const;

    /// Writes PNG, SVG or CSV by the file's ending, another one as PNG; in light colours.
    [[nodiscard]] core::Result<core::Done> exportTo(const std::filesystem::path &file) const;
    /// Asks for the file.
    void askForFile();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void tableShown(bool shown);
    /// By its style, which tells it from the others.
    void linePicked(int style);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    void retranslate();
    void describe();
    void exportAs(const QString &file);
    void copyTable() const;

    QStackedLayout *m_stack; // ours
    TimeView *m_view; // in m_stack
    QTableView *m_table; // in m_stack
    TimeTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QAction *m_tableAction;
    QAction *m_copy;
    QAction *m_export;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_reset;
};

} // namespace starvane::ui
