// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

// What the fields of records, and the values they choose among, are called in front of people.

namespace starvane::ui {

/// A field by its name in layouts: "Order number" for order_no; the name itself when it is unknown.
[[nodiscard]] QString fieldName(std::string_view field);

/// One of a field's choices: "waiting for payment" for unpaid; the value itself when it is unknown.
[[nodiscard]] QString choiceName(std::string_view choice);

} // namespace starvane::ui
