// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/names.h"

#include <algorithm>
#include <array>

namespace starvane::ui {

namespace {

struct KindWords {
    std::string_view kind;
    const char *many;
    const char *one;
};

constexpr std::array kinds = {
    KindWords{"order", QT_TRANSLATE_NOOP("Names", "orders"), QT_TRANSLATE_NOOP("Names", "order")},
    KindWords{"shipment", QT_TRANSLATE_NOOP("Names", "shipments"),
              QT_TRANSLATE_NOOP("Names", "shipment")},
    KindWords{"refund", QT_TRANSLATE_NOOP("Names", "refunds"),
              QT_TRANSLATE_NOOP("Names", "refund")},
    KindWords{"conversation", QT_TRANSLATE_NOOP("Names", "conversations"),
              QT_TRANSLATE_NOOP("Names", "conversation")},
    KindWords{"dispute", QT_TRANSLATE_NOOP("Names", "disputes"),
              QT_TRANSLATE_NOOP("Names", "dispute")},
    KindWords{"review", QT_TRANSLATE_NOOP("Names", "reviews"),
              QT_TRANSLATE_NOOP("Names", "review")},
    KindWords{"penalty", QT_TRANSLATE_NOOP("Names", "penalties"),
              QT_TRANSLATE_NOOP("Names", "penalty")},
    KindWords{"reading", QT_TRANSLATE_NOOP("Names", "readings"),
              QT_TRANSLATE_NOOP("Names", "reading")},
};

QString wordFor(std::string_view kind, const char *KindWords::*word, const Speech &speech)
{
    const auto *const found = std::ranges::find(kinds, kind, &KindWords::kind);
    if (found == kinds.end())
        return QString::fromUtf8(kind.data(), qsizetype(kind.size()));
    return speech.translate("Names", (*found).*word);
}

} // namespace

QString kindName(std::string_view kind, const Speech &speech)
{
    return wordFor(kind, &KindWords::many, speech);
}

QString recordName(std::string_view kind, const Speech &speech)
{
    return wordFor(kind, &KindWords::one, speech);
}

QString verdictName(core::Verdict verdict, const Speech &speech)
{
    switch (verdict) {
    case core::Verdict::Counted:
        return speech.translate("Names", "counted");
    case core::Verdict::Missed:
        return speech.translate("Names", "missed");
    case core::Verdict::Excluded:
        break;
    }
    return speech.translate("Names", "excluded");
}

QString reasonName(const core::EvidenceRecord &record, Language language)
{
    const Speech speech;
    switch (record.leftOut) {
    case core::LeftOut::NotDueYet:
        return speech.translate("Names", "not due yet");
    case core::LeftOut::NoValue:
        return speech.translate("Names", "no value");
    case core::LeftOut::No:
    case core::LeftOut::ByRule:
        break;
    }
    return pick(record.why, language);
}

QString groupName(std::string_view by, const Speech &speech)
{
    if (by == "agent")
        return speech.translate("Names", "agent");
    if (by == "destination")
        return speech.translate("Names", "destination");
    return QString::fromUtf8(by.data(), static_cast<qsizetype>(by.size()));
}

QString penaltyName(std::string_view kind, const Speech &speech)
{
    if (kind == "other")
        return speech.translate("Names", "other");
    return QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
}

QString basisName(core::Basis basis, const Speech &speech)
{
    switch (basis) {
    case core::Basis::Computed:
        return speech.translate("Names", "computed");
    case core::Basis::Official:
        return speech.translate("Names", "official");
    case core::Basis::None:
        break;
    }
    return speech.translate("Names", "no data");
}

QString sourceName(core::Source source, const Speech &speech)
{
    switch (source) {
    case core::Source::Rule:
        return speech.translate("Names", "platform's rule");
    case core::Source::Assumed:
        return speech.translate("Names", "assumed");
    case core::Source::Seller:
        return speech.translate("Names", "own figure");
    case core::Source::Official:
        break;
    }
    return speech.translate("Names", "official");
}

} // namespace starvane::ui
