// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rating/dimension.h"

#include <QLocale>
#include <QString>

#include <string>

// What records are told apart by, in front of people.

namespace starvane::ui {

/// "product", "hour of day".
[[nodiscard]] QString dimensionName(core::Dimension dimension);
/// The same as a title: "Product".
[[nodiscard]] QString dimensionTitle(core::Dimension dimension);
/// A key of a dimension: "Leather gloves (LG-113)", "14:00–15:00", "Monday"; "unknown" when it is
/// empty.
[[nodiscard]] QString keyName(core::Dimension dimension, const std::string &key,
                              const std::string &title = {}, const QLocale &locale = QLocale());
/// Keys that are not listed one by one: "12 others".
[[nodiscard]] QString othersName(std::size_t keys);

} // namespace starvane::ui
