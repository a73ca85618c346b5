// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/base/time.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace starvane::ui {

/// A text of a pack in the language of the default locale.
[[nodiscard]] QString pick(const core::Text &text);

/// The short forms that cards and axes have room for; the long ones are in ui/words.
class Brief {
    Q_DECLARE_TR_FUNCTIONS(Brief)

public:
    /// A change of a score of 5 on the platform's scale: "+0.38", "−0.31".
    [[nodiscard]] static QString change(double scoreChange, double scale);
    /// A level of stars: "4.5".
    [[nodiscard]] static QString stars(double stars);
    /// "31 Oct"; with the year where it is not @p today's.
    [[nodiscard]] static QString day(core::Day day, core::Day today);
    /// "31 Oct 18:20", on the clock of @p zone.
    [[nodiscard]] static QString
    moment(core::Instant instant, const core::Zone &zone, core::Instant now);
    /// How long ago: "3 d old".
    [[nodiscard]] static QString age(core::Instant instant, core::Instant now);
    [[nodiscard]] static QString duration(std::chrono::seconds time);
    /// The month's name on an axis.
    [[nodiscard]] static QString month(core::Day day);
    /// "November 2025".
    [[nodiscard]] static QString monthOfYear(core::Day day);
    /// One after another, as the language sets them apart.
    [[nodiscard]] static QString sentences(QStringList sentences);
    /// "2025".
    [[nodiscard]] static QString year(core::Day day);
};

/// A tool tip that wraps; nothing for no text.
[[nodiscard]] QString toolTipOf(const QString &text);

} // namespace starvane::ui
