// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

class BatchTableModel;
class Card;
class CoverageCard;
class Label;
class RejectTableModel;

/// The imported files, the rows of one of them that were rejected, and the way back.
class ImportsPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportsPage(QWidget *parent = nullptr);

    void showBatches(std::vector<core::Batch> batches);
    /// Whose covered days are shown.
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

private:
    void layOut();
    void connectParts();
    void showCoverage();
    void importAgain();
    void saveRejects();
    void follow();
    void fitTables();
    void retranslate();
    [[nodiscard]] const core::Batch *current() const;

    BatchTableModel *m_batches;
    RejectTableModel *m_rejects;
    CoverageCard *m_coverage;
    Card *m_batchCard;
    QTableView *m_batchTable; // in its card
    Label *m_none;
    QPushButton *m_again;
    QPushButton *m_save;
    QPushButton *m_undo;
    Label *m_rejectTitle;
    Card *m_rejectCard;
    QTableView *m_rejectTable; // in its card
    QString m_store;
    std::optional<core::BatchId> m_wanted; // to select once it is in the list
};

} // namespace starvane::ui
