// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run.h"

#include "app/commands/all.h"
#include "app/help.h"

namespace starvane::app {

namespace {

class Runner {
public:
    Runner(const Places &places, const Console &console)
        : m_places(places)
        , m_console(console)
    {
    }

    ExitCode operator()(const OpenWindow & /*unused*/) const { return ExitCode::Done; }
    ExitCode operator()(const ShowHelp &command) const { return showHelp(command, m_console); }
    ExitCode operator()(const ShowVersion & /*unused*/) const { return showVersion(m_console); }

    // These read or write records only, and need no platform's rules.
    ExitCode operator()(const ListStores & /*unused*/) const
    {
        return withLedger([this](core::Ledger &ledger) { return listStores(ledger, m_console); });
    }
    ExitCode operator()(const ListBatches & /*unused*/) const
    {
        return withLedger([this](core::Ledger &ledger) { return listBatches(ledger, m_console); });
    }
    ExitCode operator()(const ShowRejects &command) const
    {
        return withLedger(
            [&](core::Ledger &ledger) { return showRejects(command, ledger, m_console); });
    }
    ExitCode operator()(const BackUpLedger &command) const
    {
        return withLedger(
            [&](core::Ledger &ledger) { return backUpLedger(command, ledger, m_console); });
    }
    ExitCode operator()(const RestoreLedger &command) const
    {
        return restoreLedger(command, m_places.database, m_console);
    }
    ExitCode operator()(const ListPromotions &command) const
    {
        return noted(command, listPromotions);
    }
    ExitCode operator()(const AddPromotion &command) const { return noted(command, addPromotion); }
    ExitCode operator()(const RemovePromotion &command) const
    {
        return noted(command, removePromotion);
    }
    ExitCode operator()(const ListLayouts & /*unused*/) const
    {
        return withLedger([this](core::Ledger &ledger) { return listLayouts(ledger, m_console); });
    }
    ExitCode operator()(const RemoveLayout &command) const { return noted(command, removeLayout); }

    ExitCode operator()(const FillDemo & /*unused*/) const
    {
        return withPacks({}, [this](core::Ledger &ledger, const core::PackSet &packs) {
            return fillDemo(m_places.samples, ledger, packs, m_console);
        });
    }
    ExitCode operator()(const CheckLedger &command) const { return rated(command, checkLedger); }
    ExitCode operator()(const ListAdvice &command) const { return rated(command, listAdvice); }
    ExitCode operator()(const AdoptTip &command) const { return rated(command, adoptTip); }
    ExitCode operator()(const DropTip &command) const { return rated(command, dropTip); }
    ExitCode operator()(const AddLayout &command) const { return rated(command, addLayout); }
    ExitCode operator()(const AddStore &command) const { return rated(command, addStore); }
    ExitCode operator()(const SetStore &command) const { return rated(command, setStore); }
    ExitCode operator()(const ImportFiles &command) const { return rated(command, importFiles); }
    ExitCode operator()(const UndoBatch &command) const { return rated(command, undoBatch); }
    ExitCode operator()(const AddReading &command) const { return rated(command, addReading); }
    ExitCode operator()(const ShowScore &command) const { return rated(command, showScore); }
    ExitCode operator()(const ShowPlan &command) const { return rated(command, showPlan); }
    ExitCode operator()(const ShowTrend &command) const { return rated(command, showTrend); }
    ExitCode operator()(const ShowRecords &command) const { return rated(command, showRecords); }
    ExitCode operator()(const Reconcile &command) const { return rated(command, reconcile); }
    ExitCode operator()(const ShowCauses &command) const { return rated(command, showCauses); }
    ExitCode operator()(const ShowChange &command) const { return rated(command, showChange); }
    ExitCode operator()(const ListDuties &command) const { return rated(command, listDuties); }
    ExitCode operator()(const TickDuty &command) const { return rated(command, tickDuty); }
    ExitCode operator()(const ShowPenalties &command) const
    {
        return rated(command, showPenalties);
    }
    ExitCode operator()(const ExportData &command) const { return rated(command, exportData); }
    ExitCode operator()(const MakeReport &command) const { return rated(command, makeReport); }

private:
    template <class Work>
    [[nodiscard]] ExitCode withLedger(Work work) const
    {
        auto ledger = core::Ledger::open(m_places.database);
        return ledger ? work(*ledger) : m_console.fail(ledger.error());
    }

    template <class C>
    ExitCode
    noted(const C &command, ExitCode (*run)(const C &, core::Ledger &, const Console &)) const
    {
        return withLedger([&](core::Ledger &ledger) { return run(command, ledger, m_console); });
    }

    /// Loads the packs that @p store needs: its platform's, or all when there is no such store.
    template <class Work>
    [[nodiscard]] ExitCode withPacks(const std::string &store, Work work) const
    {
        return withLedger([&](core::Ledger &ledger) {
            const auto known = ledger.store(store);
            const auto packs =
                core::PackSet::load(m_places.platforms, known ? known->platform : std::string());
            return packs ? work(ledger, *packs) : m_console.fail(packs.error());
        });
    }

    /// The store a command is about; empty: none, or it may be made.
    template <class C>
    static std::string storeOf(const C &command)
    {
        if constexpr (requires { command.request.store; })
            return command.request.store;
        else if constexpr (requires { command.platform; })
            return {};
        else if constexpr (requires { command.store; })
            return command.store;
        return {};
    }

    template <class C>
    ExitCode
    rated(const C &command,
          ExitCode (*run)(const C &, core::Ledger &, const core::PackSet &, const Console &)) const
    {
        return withPacks(storeOf(command), [&](core::Ledger &ledger, const core::PackSet &packs) {
            return run(command, ledger, packs, m_console);
        });
    }

    const Places &m_places;
    const Console &m_console;
};

} // namespace

ExitCode runCommand(const Command &command, const Places &places, const Console &console)
{
    return std::visit(Runner(places, console), command);
}

} // namespace starvane::app
