// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace starvane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

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

QString wordFor(std::string_view kind, const char *KindWords::*word)
{
    const auto *const found = std::find_if(kinds.begin(), kinds.end(),
                                           [&](const KindWords &k) { return k.kind == kind; });
    if (found == kinds.end())
        return QString::fromUtf8(kind.data(), qsizetype(kind.size()));
    return Words::tr((*found).*word);
}

} // namespace

QString kindName(std::string_view kind)
{
    return wordFor(kind, &KindWords::many);
}

QString recordName(std::string_view kind)
{
    return wordFor(kind, &KindWords::one);
}

QString verdictName(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Counted:
        return Words::tr("counted");
    case core::Verdict::Missed:
        return Words::tr("missed");
    case core::Verdict::Excluded:
        break;
    }
    return Words::tr("excluded");
}

QString reasonName(const core::EvidenceRecord &record, Language language)
{
    switch (record.leftOut) {
    case core::LeftOut::NotDueYet:
        return Words::tr("not due yet");
    case core::LeftOut::NoValue:
        return Words::tr("no value");
    case core::LeftOut::No:
    case core::LeftOut::ByRule:
        break;
    }
    return pick(record.why, language);
}

QString groupName(std::string_view by)
{
    if (by == "agent")
        return Words::tr("agent");
    if (by == "destination")
        return Words::tr("destination");
    return QString::fromUtf8(by.data(), static_cast<qsizetype>(by.size()));
}

QString penaltyName(std::string_view kind)
{
    if (kind == "other")
        return Words::tr("other");
    return QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
}

QString basisName(core::Basis basis)
{
    switch (basis) {
    case core::Basis::Computed:
        return Words::tr("computed");
    case core::Basis::Official:
        return Words::tr("official");
    case core::Basis::None:
        break;
    }
    return Words::tr("no data");
}

QString sourceName(core::Source source)
{
    switch (source) {
    case core::Source::Rule:
        return Words::tr("platform's rule");
    case core::Source::Assumed:
        return Words::tr("assumed");
    case core::Source::Seller:
        return Words::tr("own figure");
    case core::Source::Official:
        break;
    }
    return Words::tr("official");
}

} // namespace starvane::ui
