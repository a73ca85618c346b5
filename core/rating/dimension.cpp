// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/dimension.h"

namespace starvane::core {

std::string_view nameOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Product:
        return "product";
    case Dimension::Carrier:
        return "carrier";
    case Dimension::Agent:
        return "agent";
    case Dimension::Reason:
        return "reason";
    case Dimension::Kind:
        return "kind";
    case Dimension::Country:
        return "country";
    case Dimension::Hour:
        return "hour";
    case Dimension::Weekday:
        break;
    }
    return "weekday";
}

std::optional<Dimension> dimensionNamed(std::string_view name)
{
    for (const Dimension dimension : dimensions) {
        if (nameOf(dimension) == name)
            return dimension;
    }
    return std::nullopt;
}

} // namespace starvane::core
