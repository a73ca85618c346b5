// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/describe_advice.h"

namespace starvane::ui {

QString describe(core::AdviceVerdict verdict, const Speech &speech)
{
    switch (verdict) {
    case core::AdviceVerdict::TooEarly:
        return speech.translate("AdviceVerdict", "too early to tell");
    case core::AdviceVerdict::Better:
        return speech.translate("AdviceVerdict", "better");
    case core::AdviceVerdict::Worse:
        return speech.translate("AdviceVerdict", "worse");
    case core::AdviceVerdict::NoClearChange:
        break;
    }
    return speech.translate("AdviceVerdict", "no clear change");
}

} // namespace starvane::ui
