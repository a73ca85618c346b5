// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/command_spec.h"

#include "core/base/month.h"

#include <array>

namespace starvane::app {

namespace {

using Problem = UsageError::Problem;

constexpr std::array papers = {"a4", "letter"};

std::chrono::year_month readMonth(const OptionTexts &texts, OptionValues &values)
{
    const std::string text = values.required("--month", texts.month);
    const auto month = core::parseMonth(text);
    if (!month)
        values.fail({.problem = Problem::NotAMonth, .option = "--month", .value = text});
    return month.value_or(std::chrono::year_month{});
}

/// What one store's output is by its name; nothing where only a folder can be meant.
std::optional<ReportForm> formOf(const std::filesystem::path &output)
{
    if (output.extension() == ".pdf" || output.extension() == ".PDF")
        return ReportForm::Pdf;
    return core::formOf(output) == core::FileForm::Xlsx ? std::optional(ReportForm::Xlsx)
                                                        : std::nullopt;
}

bool isFolder(const std::filesystem::path &output)
{
    std::error_code ignored;
    return !output.has_filename() || std::filesystem::is_directory(output, ignored);
}

ReportForm readForm(const OptionTexts &texts, OptionValues &values, const MakeReport &report)
{
    if (texts.csv)
        return ReportForm::Csv;
    if (report.store.empty())
        return texts.xlsx ? ReportForm::Xlsx : ReportForm::Pdf;
    if (const auto form = formOf(report.output))
        return *form;
    if (!isFolder(report.output))
        values.fail({.problem = Problem::NotAChoice,
                     .option = "-o",
                     .value = texts.output.value_or(""),
                     .choices = {".pdf", ".xlsx", "FOLDER/"}});
    return ReportForm::Csv;
}

Command readReport(const OptionTexts &texts, OptionValues &values)
{
    MakeReport report;
    if (!texts.allStores)
        report.store = values.required("--store", texts.store);
    else if (texts.store)
        values.fail({.problem = Problem::Unexpected, .value = "--store"});
    report.month = readMonth(texts, values);
    report.output = *OptionValues::path(values.required("-o", texts.output));
    report.form = readForm(texts, values, report);
    if (texts.paper)
        report.paper = static_cast<ui::Paper>(values.choice("--paper", texts.paper, papers));
    return report;
}

} // namespace

CommandSpec reportCommand()
{
    using T = OptionTexts;
    return {"report",
            {{"--store", &T::store},
             {"--month", &T::month},
             {"-o,--output", &T::output},
             {"--paper", &T::paper}},
            readReport,
            false,
            {{"--all-stores", &T::allStores}, {"--csv", &T::csv}, {"--xlsx", &T::xlsx}}};
}

} // namespace starvane::app
