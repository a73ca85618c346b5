// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/describe_advice.h"

#include <QCoreApplication>

namespace starvane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AdviceVerdict)
};

} // namespace

QString describe(core::AdviceVerdict verdict)
{
    switch (verdict) {
    case core::AdviceVerdict::TooEarly:
        return Words::tr("too early to tell");
    case core::AdviceVerdict::Better:
        return Words::tr("better");
    case core::AdviceVerdict::Worse:
        return Words::tr("worse");
    case core::AdviceVerdict::NoClearChange:
        break;
    }
    return Words::tr("no clear change");
}

} // namespace starvane::ui
