// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace starvane::core {

/// A text for people in both languages of the program, UTF-8. Comes from packs, never from code.
struct Text {
    std::string zh;
    std::string en;
    friend bool operator==(const Text &, const Text &) = default;
};

} // namespace starvane::core
