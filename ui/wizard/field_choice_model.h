// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/mapping_draft.h"

#include <QStandardItemModel>

#include <optional>

namespace starvane::ui {

/// What a column may be: nothing, or a field of a kind of record. The kinds are titles that cannot
/// be chosen; the main one stands first. All columns share one such model.
class FieldChoiceModel final : public QStandardItemModel {
    Q_OBJECT

public:
    explicit FieldChoiceModel(QObject *parent = nullptr);

    /// Makes the list anew, in the language that is on.
    void fill(core::RecordKind main);
    [[nodiscard]] int rowOf(const std::optional<core::FieldTarget> &target) const;
    [[nodiscard]] std::optional<core::FieldTarget> targetAt(int row) const;

private:
    void addKind(core::RecordKind kind);
    std::vector<std::optional<core::FieldTarget>> m_targets; // by row; a title has none
};

} // namespace starvane::ui
