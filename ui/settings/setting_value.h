// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/setting_list.h"
#include "ui/readings/figure_edit.h"

#include <QString>
#include <QStringList>

#include <optional>

// A setting's value as core keeps it and as people type it: percents, points of the platform's
// scale, one item a line.

namespace starvane::ui {

class SettingValue {
public:
    /// Whether it is a list, typed one a line; otherwise it is a figure.
    [[nodiscard]] static bool isList(const core::StoreSetting &setting);
    /// Whether a change of it is to be dated; lists and alarms hold as a whole.
    [[nodiscard]] static bool isDated(const core::StoreSetting &setting);
    /// Of a figure, as core keeps it; nothing where none is set.
    [[nodiscard]] static std::optional<double> number(const core::StoreSetting &setting);
    /// Of a list.
    [[nodiscard]] static QStringList lines(const core::StoreSetting &setting);
    /// What may be typed for a figure.
    [[nodiscard]] static FigureRange range(const core::StoreSetting &setting, double scale);

    /// What stands in the field.
    [[nodiscard]] static QString typed(const core::StoreSetting &setting, double scale);
    /// A figure that was typed, for core.
    [[nodiscard]] static std::string
    ofFigure(const core::StoreSetting &setting, double figure, double scale);
    /// A list that was typed, for core; blank lines are none.
    [[nodiscard]] static std::string
    ofLines(const core::StoreSetting &setting, const QString &text);
};

} // namespace starvane::ui
