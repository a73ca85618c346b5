// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/words/format.h"
#include "ui/words/names.h"

#include <map>

namespace starvane::ui {

namespace {

constexpr auto right = Qt::AlignRight;

/// "6.00 USD" with "3 fines" under it.
PaperCell
sumCell(const Draft &draft, std::int64_t count, std::int64_t sum, const std::string &currency)
{
    if (count == 0)
        return {.text = QStringLiteral("–")};
    return {
        .text = moneyText(sum, currency, draft.speech()),
        .note =
            draft.speech().translate("Report", "number: %1").arg(countText(count, draft.speech()))};
}

PaperRow sumRow(const Draft &draft, const QString &name, const core::PenaltySum &sum, bool isTotal)
{
    PaperRow row{{.text = name},
                 sumCell(draft, sum.expectedCount, sum.expected, sum.currency),
                 sumCell(draft, sum.receivedCount, sum.received, sum.currency),
                 {.text = moneyText(sum.difference(), sum.currency, draft.speech())}};
    for (PaperCell &cell : row)
        cell.isStrong = isTotal;
    return row;
}

/// Of each currency with several kinds of fines.
void addTotals(const Draft &draft, PaperTable &table)
{
    std::map<std::string, std::pair<core::PenaltySum, int>> totals;
    for (const core::PenaltySum &sum : draft.report().penalties) {
        auto &[total, kinds] = totals[sum.currency];
        total.currency = sum.currency;
        total.expectedCount += sum.expectedCount;
        total.expected += sum.expected;
        total.receivedCount += sum.receivedCount;
        total.received += sum.received;
        ++kinds;
    }
    for (const auto &[currency, total] : totals) {
        if (total.second > 1)
            table.add(
                sumRow(draft, draft.speech().translate("Report", "Together"), total.first, true));
    }
}

void addAppeals(Draft &draft)
{
    const Speech &speech = draft.speech();
    if (draft.report().appeals.empty())
        return;
    PaperTable table({{.title = speech.translate("Report", "Appeal"), .share = 3},
                      {.title = speech.translate("Report", "Fines"), .alignment = right},
                      {.title = speech.translate("Report", "Sum"), .alignment = right}});
    for (const core::AppealSum &sum : draft.report().appeals)
        table.add({{.text = sum.status.empty() ? speech.translate("Report", "not appealed")
                                               : QString::fromStdString(sum.status)},
                   {.text = countText(sum.count, speech)},
                   {.text = moneyText(sum.amount, sum.currency, speech)}});
    draft.table(table);
}

} // namespace

void addPenalties(Draft &draft)
{
    const Speech &speech = draft.speech();
    if (draft.report().penalties.empty())
        return;
    draft.heading(speech.translate("Report", "Fines and appeals"));
    PaperTable table(
        {{.title = speech.translate("Report", "Fine"), .share = 3},
         {.title = speech.translate("Report", "Expected from the orders"), .alignment = right},
         {.title = speech.translate("Report", "Received"), .alignment = right},
         {.title = speech.translate("Report", "Difference"), .alignment = right}});
    for (const core::PenaltySum &sum : draft.report().penalties) {
        const QString name = draft.pick(sum.name);
        table.add(sumRow(draft, name.isEmpty() ? penaltyName(sum.kind, speech) : name, sum, false));
    }
    addTotals(draft, table);
    draft.table(table);
    addAppeals(draft);
}

} // namespace starvane::ui
