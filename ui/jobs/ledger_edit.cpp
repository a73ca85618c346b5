// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/ledger_edit.h"

#include "core/import/setting_list.h"
#include "core/import/store_settings.h"
#include "ui/jobs/ledger_work.h"

#include <algorithm>

namespace starvane::ui {

namespace {

/// Does an edit, and says what undoes it.
class Editor {
public:
    using Undo = EditJob::Outcome;

    Editor(core::Ledger &ledger, const core::PackSet &packs)
        : m_ledger(ledger)
        , m_packs(packs)
    {
    }

    Undo operator()(const SettingEdit &edit) const
    {
        SettingEdit undo = edit;
        if (!edit.value) {
            auto taken = core::clearSetting(m_ledger, edit.store, edit.key, edit.firstDay);
            if (!taken)
                return core::Failure{taken.error()};
            undo.value = *std::move(taken);
            return LedgerEdit(undo);
        }
        auto before = valueBefore(edit);
        if (!before)
            return core::Failure{before.error()};
        undo.value = *std::move(before);
        const auto set =
            core::setStore(m_ledger, m_packs, edit.store, edit.key, *edit.value, edit.firstDay);
        return set ? Undo(undo) : Undo(core::Failure{set.error()});
    }

    Undo operator()(const PromotionEdit &edit) const
    {
        const auto store = m_ledger.store(edit.store);
        if (!store)
            return core::Failure{store.error()};
        const core::Promotion &promotion = edit.promotion;
        switch (edit.act) {
        case Act::Add:
            return undoOf(edit, Act::Remove,
                          core::addPromotion(m_ledger, store->id, promotion.name, promotion.days));
        case Act::Remove:
            return undoOf(edit, Act::Add, core::removePromotion(m_ledger, store->id, promotion.id));
        case Act::Change:
            break;
        }
        const auto before = core::promotions(m_ledger, store->id);
        if (!before)
            return core::Failure{before.error()};
        const auto changed = core::changePromotion(m_ledger, store->id, promotion);
        if (!changed)
            return core::Failure{changed.error()};
        return undoOf(edit, Act::Change,
                      *std::ranges::find(*before, promotion.id, &core::Promotion::id));
    }

    Undo operator()(const LayoutEdit &edit) const
    {
        if (!edit.adds) {
            auto removed = core::removeOwnLayout(m_ledger, edit.layout.id);
            return removed ? Undo(LayoutEdit{*removed, true})
                           : Undo(core::Failure{removed.error()});
        }
        const auto added = core::addOwnLayout(m_ledger, edit.layout);
        return added ? Undo(LayoutEdit{edit.layout, false}) : Undo(core::Failure{added.error()});
    }

private:
    using Act = PromotionEdit::Act;

    static Undo
    undoOf(const PromotionEdit &edit, Act act, const core::Result<core::Promotion> &promotion)
    {
        if (!promotion)
            return core::Failure{promotion.error()};
        return LedgerEdit(PromotionEdit{edit.store, *promotion, act});
    }

    /// What was set for the very key and day.
    [[nodiscard]] core::Result<std::optional<std::string>>
    valueBefore(const SettingEdit &edit) const
    {
        const auto store = m_ledger.store(edit.store);
        if (!store)
            return core::Failure{store.error()};
        if (edit.key == "zone")
            return std::optional(store->zone);
        const auto settings = m_ledger.settings(store->id);
        if (!settings)
            return core::Failure{settings.error()};
        const core::Day day = edit.firstDay.value_or(core::settingsBegin);
        const auto same = std::ranges::find_if(*settings, [&](const core::Setting &one) {
            return one.key == edit.key && one.firstDay == day;
        });
        return same == settings->end() ? std::nullopt : std::optional(same->value);
    }

    core::Ledger &m_ledger;
    const core::PackSet &m_packs;
};

} // namespace

EditJob::Work editWork(const Workspace &workspace, const LedgerEdit &edit)
{
    return onLedger<LedgerEdit>(workspace,
                                [edit](core::Ledger &ledger, const core::PackSet &packs,
                                       const std::stop_token & /*stop*/,
                                       const core::ProgressCallback & /*progress*/) {
                                    return std::visit(Editor(ledger, packs), edit);
                                });
}

} // namespace starvane::ui
