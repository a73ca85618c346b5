// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reconciliation_json.h"

#include "app/json_parts.h"
#include "core/export/figure_names.h"

namespace starvane::app {

namespace {

struct AssumptionJson {
    Json operator()(const core::AutomaticReplies &replies) const
    {
        return {{"assumption", "automatic_replies"}, {"count", replies.count}};
    }
    Json operator()(const core::MovedWindow &window) const
    {
        return {{"assumption", "window"}, {"days", window.days}};
    }
    Json operator()(const core::OtherZone &zone) const
    {
        return {{"assumption", "zone"}, {"zone", zone.zone}};
    }
    Json operator()(const core::EarlierData &data) const
    {
        return {{"assumption", "earlier_data"}, {"as_of", core::toText(data.asOf)}};
    }
    Json operator()(const core::MissingData &data) const
    {
        return {{"assumption", "missing_data"}, {"needs", data.needs}};
    }
};

Json verdictJson(const std::optional<core::Verdict> &verdict)
{
    return verdict ? Json(core::nameOf(*verdict)) : Json();
}

Json recordJson(const core::ChangedRecord &record)
{
    return {{"record", record.kind},
            {"no", orNull(record.no)},
            {"at", core::toText(record.at)},
            {"before", verdictJson(record.before)},
            {"after", verdictJson(record.after)},
            {"file", record.file},
            {"row", record.row}};
}

Json explanationJson(const core::Explanation &explanation)
{
    Json json = std::visit(AssumptionJson(), explanation.assumption);
    json["value"] = orNull(explanation.recomputed);
    json["remaining"] = orNull(explanation.remaining);
    json["explains"] = explanation.explains;
    json["changed"] = explanation.changed;
    json["records"] = arrayOf(explanation.records, recordJson);
    return json;
}

Json reconciliationJson(const core::Reconciliation &found)
{
    return {{"indicator", found.indicator},
            {"day", core::toText(found.day)},
            {"from", core::toText(found.window.first)},
            {"to", core::toText(found.window.last)},
            {"unit", core::nameOf(found.unit)},
            {"compares", found.isScore ? "score" : "value"},
            {"reading", orNull(found.reading)},
            {"computed", orNull(found.computed)},
            {"difference", orNull(found.difference())},
            {"within_rounding", found.isWithinRounding},
            {"missing", found.missing},
            {"explanations", arrayOf(found.explanations, explanationJson)}};
}

} // namespace

std::string reconciliationsJson(std::span<const core::Reconciliation> reconciliations)
{
    return document(arrayOf(reconciliations, reconciliationJson));
}

} // namespace starvane::app
