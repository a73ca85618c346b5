// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/export/export_table.h"
#include "core/ledger/ledger.h"
#include "core/ledger/promotions.h"
#include "core/rating/rater.h"

#include "ui/report/paper.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// What the command line can ask for: one struct a command, its values read and checked.

namespace starvane::app {

/// Without a command: the window.
struct OpenWindow {
    std::vector<std::filesystem::path> files = {}; // to import, as a file manager hands them over
};

struct ShowHelp {
    std::string topic; // a command's name, or empty
};

struct ShowVersion { };

struct ListStores { };

struct AddStore {
    std::string name;
    std::string platform;
};

struct SetStore {
    std::string name;
    std::string key;
    std::string value;
    std::optional<core::Day> from;
};

struct ImportFiles {
    std::string store;
    std::vector<std::filesystem::path> files = {};
    std::optional<std::string> platform; // makes the store if there is none
    std::optional<std::filesystem::path> layout;
    std::optional<std::string>
        exportedAt; // well-formed; in the store's zone unless it has an offset
    std::optional<core::Day> from;
    std::optional<core::Day> to;
};

struct ListBatches { };

struct UndoBatch {
    core::BatchId batch{};
};

struct ShowRejects {
    core::BatchId batch{};
    std::optional<std::filesystem::path> output; // a CSV file
};

struct AddReading {
    std::string store;
    core::Reading reading;
};

struct ShowScore {
    core::ScoreRequest request;
};

struct ShowPlan {
    core::PlanRequest request;
};

struct ShowTrend {
    core::TrendRequest request;
};

struct ShowRecords {
    core::EvidenceRequest request;
};

struct Reconcile {
    core::ReconcileRequest request; // without an indicator: all with a reading
};

struct ShowCauses {
    core::CausesRequest request;
};

struct ShowChange {
    core::IndicatorChangeRequest request; // without an indicator: the composite
};

struct ListDuties {
    std::string store;
    std::optional<std::string> at; // well-formed; in the store's zone unless it has an offset
};

struct TickDuty {
    std::string id;
    std::string note;
};

struct ShowPenalties {
    std::string store;
};

struct ExportData {
    core::ExportRequest request; // its words come from the console's language
    std::optional<std::filesystem::path> output; // else CSV on standard output
    core::FileForm form{}; // of the output
};

enum class ReportForm { Pdf, Xlsx, Csv };

struct MakeReport {
    std::string store; // empty: of all stores
    std::chrono::year_month month{};
    std::filesystem::path output; // a folder of all stores' reports, and of one store's CSV files
    ReportForm form{};
    ui::Paper paper{};
};

struct BackUpLedger {
    std::filesystem::path file;
};

struct RestoreLedger {
    std::filesystem::path file;
};

struct CheckLedger {
    bool alarms = false;
};

struct ListPromotions {
    std::string store;
};

struct AddPromotion {
    std::string store;
    std::string name;
    core::DayRange days{};
};

struct RemovePromotion {
    std::string store;
    core::PromotionId id{};
};

struct ListAdvice {
    std::string store;
};

struct AdoptTip {
    std::string store;
    std::string tip;
    std::optional<core::Day> on;
    std::string note;
};

struct DropTip {
    std::string store;
    std::string tip;
    std::optional<core::Day> on;
};

struct ListLayouts { };

struct AddLayout {
    std::filesystem::path file;
};

struct RemoveLayout {
    std::string id;
};

struct FillDemo { };

using Command =
    std::variant<OpenWindow, ShowHelp, ShowVersion, ListStores, AddStore, SetStore, ImportFiles,
                 ListBatches, UndoBatch, ShowRejects, AddReading, ShowScore, ShowPlan, ShowTrend,
                 ShowRecords, Reconcile, ShowCauses, ShowChange, ListDuties, TickDuty,
                 ShowPenalties, ExportData, MakeReport, BackUpLedger, RestoreLedger, CheckLedger,
                 ListPromotions, AddPromotion, RemovePromotion, ListAdvice, AdoptTip, DropTip,
                 ListLayouts, AddLayout, RemoveLayout, FillDemo>;

} // namespace starvane::app
