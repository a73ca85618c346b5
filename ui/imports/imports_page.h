// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/batch_table_model.h"
#include "ui/jobs/batch_key.h"
#include "ui/jobs/import_queue.h"
#include "ui/shell/news.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QTableView;

namespace starvane::ui {

class Card;
class ChoiceRow;
class ColumnFit;
class CoverageCard;
class Label;
class RejectTableModel;
class TwoLineDelegate;

/// The imported files of the open store or of all, the rows of one of them that were rejected, and
/// the way back.
class ImportsPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportsPage(LayoutNames names = {}, QWidget *parent = nullptr);

    void showBatches(std::vector<core::Batch> batches);
    /// Whose files and covered days are shown.
    void showStore(const QString &store);
    void setTheme(const Theme &theme);
    /// Selects a batch, as soon as it is in the list, and asks for its rejects.
    void select(core::BatchId batch);
    void showRejects(BatchKey batch, std::vector<core::Reject> rejects);

signals:
    void rejectsWanted(starvane::ui::BatchKey batch);
    void undoWanted(starvane::ui::BatchKey batch);
    /// A file that was corrected, or is to be read in another way.
    void importAgainWanted(const starvane::ui::ImportTask &task);
    void news(const starvane::ui::NewsItem &item);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showChosen();
    [[nodiscard]] bool offersAll() const;
    void importAgain();
    void saveRejects();
    void follow();
    void fitTables();
    void retranslate();
    [[nodiscard]] const core::Batch *current() const;

    std::vector<core::Batch> m_all; // of all stores, oldest first
    BatchTableModel *m_batches; // of the stores chosen
    RejectTableModel *m_rejects;
    TwoLineDelegate *m_delegate;
    CoverageCard *m_coverage;
    ChoiceRow *m_stores; // the open one or all
    Card *m_batchCard;
    QTableView *m_batchTable; // in its card
    ColumnFit *m_batchFit;
    Label *m_none;
    QPushButton *m_again;
    QPushButton *m_save;
    QPushButton *m_undo;
    Label *m_rejectTitle;
    Card *m_rejectCard;
    QTableView *m_rejectTable; // in its card
    ColumnFit *m_rejectFit;
    QString m_store;
    std::optional<core::BatchId> m_wanted; // to select once it is in the list
};

} // namespace starvane::ui
