// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all.h"

#include "app/indicator_unit.h"
#include "app/json.h"
#include "app/table.h"
#include "core/rating/rater.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// Of a rate a record's value is met or not, of a mean a figure.
QString valueOf(const core::EvidenceRecord &record, core::Unit unit)
{
    if (record.verdict == core::Verdict::Excluded)
        return {};
    if (unit == core::Unit::Percent)
        return ui::verdictName(record.verdict);
    return ui::valueText(record.value, unit);
}

QString placeOf(const core::EvidenceRecord &record)
{
    QString file = QString::fromStdString(record.file);
    if (record.row == 0)
        return file;
    return Words::tr("%1, row %2").arg(file, QString::number(record.row));
}

Table recordTable(const std::vector<core::EvidenceRecord> &records, const IndicatorUnit &about,
                  ui::Language language)
{
    constexpr auto right = Table::Align::Right;
    Table table({{Words::tr("Record")},
                 {Words::tr("Number")},
                 {Words::tr("Time")},
                 {Words::tr("Value"), right},
                 {Words::tr("Weight"), right},
                 {Words::tr("Why")},
                 {Words::tr("From")}});
    for (const core::EvidenceRecord &record : records)
        table.addRow({ui::recordName(record.kind), QString::fromStdString(record.no),
                      QString::fromStdString(core::toLocalText(record.at, about.zone)),
                      valueOf(record, about.unit), ui::sumText(record.weight),
                      ui::reasonName(record, language), placeOf(record)});
    return table;
}

} // namespace

ExitCode showRecords(const ShowRecords &command, core::Ledger &ledger, const core::PackSet &packs,
                     const Console &console)
{
    const auto records = core::Rater(ledger, packs).records(command.request);
    if (!records)
        return console.fail(records.error());
    if (console.json) {
        console.print(recordsJson(*records, console.language));
        return ExitCode::Done;
    }
    if (records->empty()) {
        console.print(Words::tr("There are no such records in the window."));
        return ExitCode::Done;
    }
    const auto about =
        aboutIndicator(ledger, packs, command.request.store, command.request.indicator);
    if (!about)
        return console.fail(about.error());
    console.print(recordTable(*records, *about, console.language).text().toStdString());
    return ExitCode::Done;
}

} // namespace starvane::app
