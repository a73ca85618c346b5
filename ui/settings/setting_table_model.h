// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/settings_work.h"
#include "ui/kit/two_line_model.h"

#include <vector>

namespace starvane::ui {

/// Which of a store's settings are listed.
struct SettingFilter {
    std::vector<core::StoreSetting::Group> groups = {}; // empty: all
    QString text = {}; // in name or role; empty: any
};

/// Settings of a store with their values, and whose they are. For a TwoLineDelegate.
class SettingTableModel final : public TwoLineModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, SourceColumn, ColumnCount };

    explicit SettingTableModel(QObject *parent = nullptr);

    void setSettings(std::vector<core::StoreSetting> settings, double scale);
    void setFilter(SettingFilter filter);
    [[nodiscard]] const core::StoreSetting &setting(int row) const;
    /// −1: not listed.
    [[nodiscard]] int rowOf(const std::string &key) const;
    [[nodiscard]] double scale() const { return m_scale; }

    /// Whether any of the listed settings has something to show there.
    [[nodiscard]] bool hasText(int column) const;

private:
    [[nodiscard]] std::size_t rows() const override { return m_shown.size(); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isRight(int column) const override { return column == ValueColumn; }
    void refill();
    [[nodiscard]] bool isListed(const core::StoreSetting &setting) const;
    [[nodiscard]] QString shown(int row, int column) const override;
    [[nodiscard]] QString secondLine(int row, int column) const override;
    [[nodiscard]] QVariant look(int row, int column, int role) const override;
    [[nodiscard]] static QString tip(const core::StoreSetting &setting, int column);

    std::vector<core::StoreSetting> m_all;
    std::vector<std::size_t> m_shown; // in m_all
    double m_scale = 5;
    SettingFilter m_filter;
};

} // namespace starvane::ui
