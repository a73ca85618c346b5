// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/json.h"
#include "core/base/month.h"
#include "core/duty/duty.h"
#include "core/report/month_reporter.h"
#include "core/report/report_files.h"
#include "core/sheet/utf8.h"
#include "ui/report/report_pdf.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <array>
#include <set>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

/// Nowhere on earth has the month begun.
bool isAhead(std::chrono::year_month month)
{
    constexpr std::chrono::hours earliestZone{14};
    const core::Instant now = core::systemTime() + earliestZone;
    return month > core::monthOf(std::chrono::floor<std::chrono::days>(now));
}

/// Makes one store's report after the other.
class Reports {
public:
    Reports(const MakeReport &command, core::Ledger &ledger, const core::PackSet &packs,
            const Console &console)
        : m_command(command)
        , m_console(console)
        , m_reporter(ledger, packs)
        , m_vocabulary(console.language)
    {
    }

    core::Result<core::Done> make(const std::string &store, const std::filesystem::path &output)
    {
        auto report = m_reporter.report({.store = store, .month = m_command.month});
        if (!report)
            return core::Failure{report.error()};
        const bool hasData = report->hasData;
        auto written = write(*std::move(report), output);
        if (written)
            tell(output, hasData);
        return written;
    }

private:
    core::Result<core::Done> write(core::MonthReport report, const std::filesystem::path &output)
    {
        const core::TextLanguage language =
            m_console.language == ui::Language::Chinese ? &core::Text::zh : &core::Text::en;
        switch (m_command.form) {
        case ReportForm::Xlsx:
            return core::writeReportWorkbook(report, language, output);
        case ReportForm::Csv:
            return core::writeReportCsv(report, language, output);
        case ReportForm::Pdf:
            break;
        }
        return ui::writePdf(ui::ReportDocument(std::move(report), m_vocabulary, m_command.paper),
                            output);
    }

    void tell(const std::filesystem::path &output, bool hasData) const
    {
        const QString file = ui::pathText(output);
        m_console.tell(hasData ? Words::tr("%1 is written.").arg(file)
                               : Words::tr("%1 is written; it says that there are no data of %2.")
                                     .arg(file, ui::monthText(m_command.month)));
    }

    const MakeReport &m_command;
    const Console &m_console;
    core::MonthReporter m_reporter;
    ui::Vocabulary m_vocabulary;
};

/// A file's or folder's name for one of several reports: the store's name without what no system
/// takes in one, cut to a length that every system takes, and the month.
std::string nameFor(const std::string &store, const MakeReport &command, int number)
{
    constexpr std::string_view refused = "/\\:*?\"<>|";
    constexpr std::size_t mostBytes = 180;
    std::string name;
    for (const char c : store)
        name += refused.find(c) == std::string_view::npos && (c < 0 || c >= ' ') ? c : '_';
    if (name.size() > mostBytes) {
        name.resize(mostBytes);
        name.resize(core::utf8::validLength(name));
    }
    name += '-' + core::toText(command.month);
    if (number > 1) // another store has the name when it is made one for a file
        name += '-' + std::to_string(number);
    const std::array<const char *, 3> endings = {".pdf", ".xlsx", ""};
    return name + endings.at(static_cast<std::size_t>(command.form));
}

core::Result<core::Done>
makeAll(const MakeReport &command, core::Ledger &ledger, Reports &reports, const Console &console)
{
    const auto stores = ledger.stores();
    if (!stores)
        return core::Failure{stores.error()};
    if (stores->empty())
        console.tell(Words::tr("There is no store yet."));
    std::error_code fault;
    std::filesystem::create_directories(command.output, fault);
    if (fault)
        return core::Failure{core::FileUnusable{command.output, fault.message()}};
    std::set<std::string> taken;
    for (const core::Store &store : *stores) {
        int number = 1;
        while (!taken.insert(nameFor(store.name, command, number)).second)
            ++number;
        auto made = reports.make(store.name,
                                 command.output / ui::pathOf(nameFor(store.name, command, number)));
        if (!made)
            return made;
    }
    return core::Done{};
}

} // namespace

ExitCode makeReport(const MakeReport &command, core::Ledger &ledger, const core::PackSet &packs,
                    const Console &console)
{
    if (isAhead(command.month)) {
        console.tell(
            Words::tr("%1 has not begun yet: there is nothing to report of it. The newest month is "
                      "the one that your data end in.")
                .arg(ui::monthText(command.month)));
        return ExitCode::WrongUsage;
    }
    Reports reports(command, ledger, packs, console);
    const auto done = command.store.empty() ? makeAll(command, ledger, reports, console)
                                            : reports.make(command.store, command.output);
    if (!done)
        return console.fail(done.error());
    if (console.json)
        console.print(checkJson({}));
    return ExitCode::Done;
}

} // namespace starvane::app
