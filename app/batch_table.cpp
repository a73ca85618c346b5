// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch_table.h"

#include "ui/words/format.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BatchTable)
};

QString asOfDay(const core::Batch &batch)
{
    return batch.asOf ? QString::fromStdString(core::toText(*batch.asOf)) : QStringLiteral("–");
}

} // namespace

Table batchTable(std::span<const core::Batch> batches)
{
    constexpr auto right = Table::Align::Right;
    Table table({{Words::tr("Batch"), right},
                 {Words::tr("Store")},
                 {Words::tr("File")},
                 {Words::tr("Layout")},
                 {Words::tr("Rows"), right},
                 {Words::tr("Added"), right},
                 {Words::tr("Updated"), right},
                 {Words::tr("Unchanged"), right},
                 {Words::tr("Rejected"), right},
                 {Words::tr("Data to (UTC)")}});
    for (const core::Batch &batch : batches)
        table.addRow(
            {QString::number(static_cast<qlonglong>(batch.id)), QString::fromStdString(batch.store),
             QString::fromStdString(batch.file), QString::fromStdString(batch.layout),
             ui::countText(batch.rows), ui::countText(batch.added), ui::countText(batch.updated),
             ui::countText(batch.unchanged), ui::countText(batch.rejected), asOfDay(batch)});
    return table;
}

} // namespace starvane::app
