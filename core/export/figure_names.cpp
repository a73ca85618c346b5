// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/figure_names.h"

namespace starvane::core {

std::string nameOf(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return "percent";
    case Unit::Hours:
        return "hours";
    case Unit::Days:
        return "days";
    case Unit::Stars:
        return "stars";
    case Unit::Points:
        break;
    }
    return "points";
}

std::string nameOf(Basis basis)
{
    switch (basis) {
    case Basis::Computed:
        return "computed";
    case Basis::Official:
        return "official";
    case Basis::None:
        break;
    }
    return "none";
}

std::string nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Counted:
        return "counted";
    case Verdict::Missed:
        return "missed";
    case Verdict::Excluded:
        break;
    }
    return "excluded";
}

std::string nameOf(AdviceVerdict verdict)
{
    switch (verdict) {
    case AdviceVerdict::TooEarly:
        return "too_early";
    case AdviceVerdict::Better:
        return "better";
    case AdviceVerdict::Worse:
        return "worse";
    case AdviceVerdict::NoClearChange:
        break;
    }
    return "no_clear_change";
}

std::string nameOf(LeftOut reason)
{
    switch (reason) {
    case LeftOut::No:
        return "";
    case LeftOut::ByRule:
        return "rule";
    case LeftOut::NotDueYet:
        return "not_due_yet";
    case LeftOut::NoValue:
        break;
    }
    return "no_value";
}

} // namespace starvane::core
