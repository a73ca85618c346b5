// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/record_keys.h"

#include "core/ledger/record_codec.h"
#include "core/rating/dimension_sql.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace starvane::core {

std::string_view keyIn(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

std::vector<RecordKey> productsIn(std::string_view lines)
{
    std::vector<RecordKey> products;
    for (OrderLine &line : linesFrom(lines)) {
        std::string key = line.productId.empty() ? line.product : std::move(line.productId);
        const auto isKey = [&key](const RecordKey &one) { return one.key == key; };
        if (!key.empty() && std::none_of(products.begin(), products.end(), isKey))
            products.push_back({Dimension::Product, std::move(key), std::move(line.product)});
    }
    return products;
}

void appendKeys(RecordKind kind, Dimension dimension, std::string_view text,
                std::vector<RecordKey> &keys)
{
    if (dimension == Dimension::Product && isOfLines(kind)) {
        std::ranges::move(productsIn(text), std::back_inserter(keys));
        return;
    }
    if (const std::string_view key = keyIn(text); !key.empty())
        keys.push_back({dimension, std::string(key), {}});
}

} // namespace starvane::core
