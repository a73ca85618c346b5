// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicator/indicator_work.h"
#include "ui/indicator/record_query.h"
#include "ui/jobs/batch_key.h"
#include "ui/jobs/latest.h"
#include "ui/kit/card.h"
#include "ui/shell/news.h"

#include <filesystem>
#include <memory>

class QAction;
class QLineEdit;
class QPushButton;
class QTableView;

namespace starvane::ui {

class ChoiceRow;
class ColumnFit;
class Label;
class ProvenanceLine;
class RecordTableModel;

/// The counted, missed and excluded records behind a figure, to be sorted, searched, copied,
/// exported and followed to file and row. Loads, searches and sorts off the ui thread; what is
/// shown stays until then.
class RecordsPanel final : public Card {
    Q_OBJECT

public:
    explicit RecordsPanel(Workspace workspace, QWidget *parent = nullptr);

    /// Null: nothing.
    void showFigures(std::shared_ptr<const IndicatorFigures> figures);
    /// Shows only the records of a group, until another is set or its chip is clicked away.
    void setGroup(const RecordGroup &group);
    /// How tall it may be, in px; it is less tall when there are fewer rows, and shows a few in any
    /// case.
    void setRoom(int height);
    /// Writes what is shown into a file, CSV or a workbook by its ending.
    void exportTo(const std::filesystem::path &file);

signals:
    void news(const starvane::ui::NewsItem &item);
    void batchWanted(starvane::ui::BatchKey batch);
    /// The user wants all records again.
    void groupLeft();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void addActions();
    void layOut();
    void connectAll();
    void retranslate();
    void showTabs();
    void pickTab(int tab);
    void load();
    void find();
    void showFound(const RecordPlaces &places);
    void fitColumns();
    void fitHeight();
    void sortBy(int column);
    void showSelected();
    void showState();
    void askForFile();
    [[nodiscard]] QString emptyText() const;

    Workspace m_workspace;
    std::shared_ptr<const IndicatorFigures> m_figures; // null: none
    std::shared_ptr<const RecordList> m_list; // null: not loaded
    core::Verdict m_which = core::Verdict::Missed;
    RecordQuery m_query;
    RecordTableModel *m_model;
    ChoiceRow *m_tabs;
    QPushButton *m_group; // hidden while there is none
    QLineEdit *m_text;
    QPushButton *m_export;
    QTableView *m_table;
    ColumnFit *m_fit; // m_table's
    int m_room = 0; // px
    Label *m_none;
    Label *m_count;
    ProvenanceLine *m_provenance;
    QAction *m_copy;
    QAction *m_sort;
    Latest<std::shared_ptr<const RecordList>> m_loading;
    Latest<RecordPlaces> m_finding;
};

} // namespace starvane::ui
