// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/wizard/mapping_work.h"

#include <QTableView>

#include <memory>
#include <optional>
#include <vector>

namespace starvane::ui {

class FieldChoiceModel;
class MappingHeader;
class PreviewDelegate;
class PreviewTableModel;

/// The first rows of an unknown file, above each column what it is; cells that would be rejected
/// are marked.
class MappingTable final : public QTableView {
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showStart(std::shared_ptr<const MappingStart> start);
    /// Shows the fields of the columns, and what they do to the rows.
    void showCheck(const core::MappingDraft &draft, const core::DraftCheck &check);
    /// Goes to the first of @p problems behind the current cell, else to the first of all.
    void goToNext(const std::vector<core::CellProblem> &problems);
    /// What is wrong with the current cell, in a sentence; empty when nothing is.
    [[nodiscard]] QString currentProblem() const;

signals:
    /// By the user; nothing: the column is left out.
    void picked(int column, const std::optional<starvane::core::FieldTarget> &target);
    void currentMoved();

private:
    void addShortcuts();
    void fitColumns();

    FieldChoiceModel *m_choices;
    PreviewTableModel *m_rows;
    PreviewDelegate *m_delegate;
    MappingHeader *m_header;
};

} // namespace starvane::ui
