// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/pack.h"
#include "ui/jobs/settings_work.h"
#include "ui/kit/two_line_model.h"

#include <QString>

#include <vector>

namespace starvane::ui {

/// What the seller keeps beside the shipped rules: platforms of his own, then layouts that he
/// mapped. For a TwoLineDelegate.
class OwnRulesModel final : public TwoLineModel {
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, ColumnCount };

    explicit OwnRulesModel(QObject *parent = nullptr);

    void setRules(std::vector<core::OwnPack> packs, std::vector<KeptLayout> layouts);
    /// Null for a platform.
    [[nodiscard]] const KeptLayout *layout(int row) const;
    /// Why it cannot be used, in words; empty when it can.
    [[nodiscard]] QString trouble(int row) const;

private:
    [[nodiscard]] std::size_t rows() const override { return m_packs.size() + m_layouts.size(); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] const core::OwnPack *pack(int row) const;
    [[nodiscard]] QString shown(int row, int column) const override;
    [[nodiscard]] QString secondLine(int row, int column) const override;
    [[nodiscard]] QVariant look(int row, int column, int role) const override;

    std::vector<core::OwnPack> m_packs;
    std::vector<KeptLayout> m_layouts;
};

} // namespace starvane::ui
