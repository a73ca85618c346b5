// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicator/record_query.h"
#include "ui/kit/table_model.h"

namespace starvane::ui {

/// Some records of a list in some order; its columns are those of RecordColumn. Makes the texts of
/// the cells that are seen only.
class RecordTableModel final : public TableModel {
    Q_OBJECT

public:
    explicit RecordTableModel(QObject *parent = nullptr);

    /// Null: nothing.
    void show(std::shared_ptr<const RecordList> list, RecordPlaces places, Language language);
    [[nodiscard]] const core::EvidenceRecord *record(int row) const;
    /// −1 when it is not shown.
    [[nodiscard]] int rowOf(const core::EvidenceRecord *record) const;
    [[nodiscard]] const RecordList *list() const { return m_list.get(); }
    /// Those that are shown, in their order.
    [[nodiscard]] std::vector<core::EvidenceRecord> records() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] std::size_t rows() const override { return m_places.size(); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isRight(int column) const override;

private:
    std::shared_ptr<const RecordList> m_list;
    RecordPlaces m_places;
    RecordCells m_cells{Language::English};
};

} // namespace starvane::ui
