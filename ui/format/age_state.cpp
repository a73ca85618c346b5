// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/age_state.h"

namespace starvane::ui {

State stateOfAge(std::chrono::seconds age)
{
    if (age >= std::chrono::days(30))
        return State::Weak;
    return age >= std::chrono::days(7) ? State::Fair : State::Good;
}

} // namespace starvane::ui
