// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/duty_filter.h"

#include "ui/format/brief.h"

namespace starvane::ui {

bool DutyFilter::accepts(const core::Duty &duty, Nearness nearness) const
{
    if (isPressing && nearness == Nearness::Later)
        return false;
    if (!kind.empty() && duty.duty != kind)
        return false;
    if (text.isEmpty())
        return true;
    const auto holds = [this](const std::string &words) {
        return QString::fromStdString(words).contains(text, Qt::CaseInsensitive);
    };
    return holds(duty.no) || holds(duty.orderNo) || holds(duty.product)
        || pick(duty.name).contains(text, Qt::CaseInsensitive);
}

} // namespace starvane::ui
