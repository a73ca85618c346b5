// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/draft_check.h"
#include "ui/wizard/mapping_work.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <optional>

namespace starvane::ui {

/// The first rows below a file's header, and which of their cells would be rejected.
class PreviewTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ProblemRole = Qt::UserRole }; ///< whether the cell would be rejected

    explicit PreviewTableModel(QObject *parent = nullptr);

    void setFile(std::shared_ptr<const MappingStart> start);
    void setCheck(const core::DraftCheck &check);
    /// What is wrong with a cell, in a sentence; empty when nothing is.
    [[nodiscard]] QString problemAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const core::CellProblem &problem) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const std::vector<core::PreviewRow> &rows() const;
    [[nodiscard]] QString textAt(const QModelIndex &index) const;
    /// The place of the model's row among the preview's.
    [[nodiscard]] std::size_t placeOf(int row) const;

    std::shared_ptr<const MappingStart> m_start;
    std::size_t m_firstRow = 0; // below the header
    std::map<std::pair<std::size_t, std::size_t>, core::RejectReason> m_problems; // place, column
};

} // namespace starvane::ui
