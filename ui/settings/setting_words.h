// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/import/setting_list.h"

#include <QCoreApplication>
#include <QString>

namespace starvane::ui {

/// What a store's settings are called in front of people, and how their values read. @p scale is
/// that of the platform's points.
class SettingWords {
    Q_DECLARE_TR_FUNCTIONS(SettingWords)

public:
    /// "On-time fulfilment", "4.5 stars".
    [[nodiscard]] static QString name(const core::StoreSetting &setting);
    /// What about it: "worth 4.00 points", "share".
    [[nodiscard]] static QString role(const core::StoreSetting &setting, double scale);
    /// Name and role in one line.
    [[nodiscard]] static QString whole(const core::StoreSetting &setting, double scale);
    /// "95.0 %", "26 words", "off".
    [[nodiscard]] static QString value(const core::StoreSetting &setting, double scale);
    /// Whose figure it is: "assumed ⓘ", "your own"; empty for what nobody set.
    [[nodiscard]] static QString source(const core::StoreSetting &setting);
    /// Since when the seller's own holds; empty otherwise.
    [[nodiscard]] static QString since(const core::StoreSetting &setting);
    /// A sentence or two that explain whose figure it is.
    [[nodiscard]] static QString sourceTip(const core::StoreSetting &setting);
    /// What the setting does, in a sentence or two.
    [[nodiscard]] static QString explanation(const core::StoreSetting &setting);
    /// What to write behind the field: "%", "points".
    [[nodiscard]] static QString unit(const core::StoreSetting &setting);
    /// Why core did not take a value.
    [[nodiscard]] static QString
    refusal(const core::Error &error, const core::StoreSetting &setting, double scale);
};

} // namespace starvane::ui
