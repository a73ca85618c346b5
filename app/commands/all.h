// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "app/console.h"
#include "core/ledger/ledger.h"
#include "core/rating/pack.h"

// The commands, a source file each. Every one answers on the console and says how it went.

namespace starvane::app {

[[nodiscard]] ExitCode listStores(core::Ledger &ledger, const Console &console);
[[nodiscard]] ExitCode addStore(const AddStore &command, core::Ledger &ledger,
                                const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode setStore(const SetStore &command, core::Ledger &ledger,
                                const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode importFiles(const ImportFiles &command, core::Ledger &ledger,
                                   const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode listBatches(core::Ledger &ledger, const Console &console);
[[nodiscard]] ExitCode undoBatch(const UndoBatch &command, core::Ledger &ledger,
                                 const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode
showRejects(const ShowRejects &command, core::Ledger &ledger, const Console &console);
[[nodiscard]] ExitCode addReading(const AddReading &command, core::Ledger &ledger,
                                  const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode showScore(const ShowScore &command, core::Ledger &ledger,
                                 const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode showPlan(const ShowPlan &command, core::Ledger &ledger,
                                const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode showTrend(const ShowTrend &command, core::Ledger &ledger,
                                 const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode showRecords(const ShowRecords &command, core::Ledger &ledger,
                                   const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode reconcile(const Reconcile &command, core::Ledger &ledger,
                                 const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode showCauses(const ShowCauses &command, core::Ledger &ledger,
                                  const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode showChange(const ShowChange &command, core::Ledger &ledger,
                                  const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode listDuties(const ListDuties &command, core::Ledger &ledger,
                                  const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode tickDuty(const TickDuty &command, core::Ledger &ledger,
                                const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode showPenalties(const ShowPenalties &command, core::Ledger &ledger,
                                     const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode exportData(const ExportData &command, core::Ledger &ledger,
                                  const core::PackSet &packs, const Console &console);
/// Needs a QGuiApplication.
[[nodiscard]] ExitCode makeReport(const MakeReport &command, core::Ledger &ledger,
                                  const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode
backUpLedger(const BackUpLedger &command, core::Ledger &ledger, const Console &console);
/// Opens no ledger: the one that is there may be damaged.
[[nodiscard]] ExitCode restoreLedger(const RestoreLedger &command,
                                     const std::filesystem::path &database, const Console &console);
[[nodiscard]] ExitCode checkLedger(const CheckLedger &command, core::Ledger &ledger,
                                   const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode
listPromotions(const ListPromotions &command, core::Ledger &ledger, const Console &console);
[[nodiscard]] ExitCode
addPromotion(const AddPromotion &command, core::Ledger &ledger, const Console &console);
[[nodiscard]] ExitCode
removePromotion(const RemovePromotion &command, core::Ledger &ledger, const Console &console);
[[nodiscard]] ExitCode listAdvice(const ListAdvice &command, core::Ledger &ledger,
                                  const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode adoptTip(const AdoptTip &command, core::Ledger &ledger,
                                const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode dropTip(const DropTip &command, core::Ledger &ledger,
                               const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode listLayouts(core::Ledger &ledger, const Console &console);
[[nodiscard]] ExitCode addLayout(const AddLayout &command, core::Ledger &ledger,
                                 const core::PackSet &packs, const Console &console);
[[nodiscard]] ExitCode
removeLayout(const RemoveLayout &command, core::Ledger &ledger, const Console &console);
[[nodiscard]] ExitCode fillDemo(const std::filesystem::path &samples, core::Ledger &ledger,
                                const core::PackSet &packs, const Console &console);

} // namespace starvane::app
