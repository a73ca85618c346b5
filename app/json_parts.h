// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

// What the documents of --json are put together from.

namespace starvane::app {

using Json = nlohmann::ordered_json; // keys stay in the order they are written here

/// A document with a line break at its end. Bytes that are no UTF-8 (a file name may hold such)
/// become U+FFFD.
inline std::string document(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

template <class T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

inline Json orNull(const std::optional<core::Instant> &instant)
{
    return instant ? Json(core::toText(*instant)) : Json();
}

inline Json orNull(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

template <class T, class F>
Json arrayOf(const std::vector<T> &values, F toJson)
{
    Json array = Json::array();
    for (const T &value : values)
        array.push_back(toJson(value));
    return array;
}

template <class T, class F>
Json arrayOf(std::span<const T> values, F toJson)
{
    Json array = Json::array();
    for (const T &value : values)
        array.push_back(toJson(value));
    return array;
}

} // namespace starvane::app
