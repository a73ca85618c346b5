// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/batch_key.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QTableView;

namespace starvane::ui {

class BatchTableModel;
class Card;
class Label;
class RejectTableModel;

/// The imported files, the rows of one of them that were rejected, and the way back.
class ImportsPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportsPage(QWidget *parent = nullptr);

    void showBatches(std::vector<core::Batch> batches);
    /// Selects a batch, as soon as it is in the list, and asks for its rejects.
    void select(core::BatchId batch);
    void showRejects(BatchKey batch, std::vector<core::Reject> rejects);

signals:
    void rejectsWanted(starvane::ui::BatchKey batch);
    void undoWanted(starvane::ui::BatchKey batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void follow();
    void fitTables();
    void retranslate();
    [[nodiscard]] const core::Batch *current() const;

    BatchTableModel *m_batches;
    RejectTableModel *m_rejects;
    Card *m_batchCard;
    QTableView *m_batchTable; // in its card
    Label *m_none;
    QPushButton *m_undo;
    Label *m_rejectTitle;
    Card *m_rejectCard;
    QTableView *m_rejectTable; // in its card
    std::optional<core::BatchId> m_wanted; // to select once it is in the list
};

} // namespace starvane::ui
