// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/describe.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace starvane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// A file with a header and no rows tells that nothing happened, if it is known when.
QString describeNoRows(const core::Batch &batch)
{
    if (!batch.coverage)
        return Words::tr("The file has no rows, and says nothing without a period: give the days "
                         "that it was exported for, and import it again.");
    return Words::tr("The file has no rows: it says that nothing happened from %1 to %2.")
        .arg(dayText(batch.coverage->first), dayText(batch.coverage->last));
}

struct Impossibility {
    std::string_view earlier;
    std::string_view later;
    const char *words;
};
/// The fields tell the kind of record.
constexpr std::array impossibilities = {
    Impossibility{"created_at", "paid_at", QT_TRANSLATE_NOOP("Import", "paid before ordered")},
    Impossibility{"created_at", "shipped_at",
                  QT_TRANSLATE_NOOP("Import", "dispatched before ordered")},
    Impossibility{"created_at", "collected_at",
                  QT_TRANSLATE_NOOP("Import", "collected before ordered")},
    Impossibility{"created_at", "delivered_at",
                  QT_TRANSLATE_NOOP("Import", "delivered before ordered")},
    Impossibility{"created_at", "completed_at",
                  QT_TRANSLATE_NOOP("Import", "completed before ordered")},
    Impossibility{"paid_at", "shipped_at", QT_TRANSLATE_NOOP("Import", "dispatched before paid")},
    Impossibility{"paid_at", "collected_at", QT_TRANSLATE_NOOP("Import", "collected before paid")},
    Impossibility{"paid_at", "delivered_at", QT_TRANSLATE_NOOP("Import", "delivered before paid")},
    Impossibility{"shipped_at", "delivered_at",
                  QT_TRANSLATE_NOOP("Import", "delivered before dispatched")},
    Impossibility{"collected_at", "delivered_at",
                  QT_TRANSLATE_NOOP("Import", "delivered before collected")},
    Impossibility{"requested_at", "first_handled_at",
                  QT_TRANSLATE_NOOP("Import", "refund handled before it was requested")},
    Impossibility{"requested_at", "completed_at",
                  QT_TRANSLATE_NOOP("Import", "refund completed before it was requested")},
    Impossibility{"started_at", "first_reply_at",
                  QT_TRANSLATE_NOOP("Import", "replied before the conversation began")},
    Impossibility{"opened_at", "first_reply_at",
                  QT_TRANSLATE_NOOP("Import", "dispute answered before it was opened")},
    Impossibility{"opened_at", "closed_at",
                  QT_TRANSLATE_NOOP("Import", "dispute closed before it was opened")},
};

QString impossibleTimes(const core::Contradiction &times)
{
    const auto *const found = std::find_if(
        impossibilities.begin(), impossibilities.end(), [&times](const Impossibility &known) {
            return known.earlier == times.earlier && known.later == times.later;
        });
    if (found != impossibilities.end())
        return Words::tr(found->words);
    //: fields of a record, such as "shipped_at"
    return Words::tr("%1 before %2")
        .arg(QString::fromUtf8(times.later), QString::fromUtf8(times.earlier));
}

} // namespace

QString describe(core::RejectReason reason)
{
    switch (reason) {
    case core::RejectReason::Missing:
        return Words::tr("is blank, but is needed");
    case core::RejectReason::NotADate:
        return Words::tr("is not a date");
    case core::RejectReason::NotANumber:
        return Words::tr("is not a number");
    case core::RejectReason::NotMoney:
        return Words::tr("is not an amount of money");
    case core::RejectReason::NotADuration:
        return Words::tr("is not a duration");
    case core::RejectReason::NotABoolean:
        return Words::tr("is neither yes nor no");
    case core::RejectReason::DamagedId:
        return Words::tr("is a long number that a spreadsheet program has rounded; export the file "
                         "again and import it without opening it there");
    case core::RejectReason::ContinuesNothing:
        return Words::tr("is blank, and there is no order above that the row could continue");
    case core::RejectReason::OutOfRange:
        break;
    }
    return Words::tr("is out of range");
}

QString describe(const core::Reject &reject)
{
    const QString column = QString::fromStdString(reject.column);
    if (reject.value.empty())
        //: %3 is a reason such as "is blank, but is needed"
        return Words::tr("Row %1, column %2 %3.")
            .arg(countText(reject.row), column, describe(reject.reason));
    //: %4 is a reason such as "is not a date"
    return Words::tr("Row %1, column %2: “%3” %4.")
        .arg(countText(reject.row), column, QString::fromStdString(reject.value),
             describe(reject.reason));
}

QString describe(const core::UnknownWord &word)
{
    const QString place = word.rows == 1
        ? Words::tr("row %1").arg(countText(word.firstRow))
        : Words::tr("%1 rows, first row %2").arg(countText(word.rows), countText(word.firstRow));
    return Words::tr(
               "Column %1: “%2” is not a state that the layout knows (%3). The field was left "
               "blank there.")
        .arg(QString::fromStdString(word.column), QString::fromStdString(word.value), place);
}

QString describe(const core::Contradiction &contradiction)
{
    const QString row = countText(contradiction.firstRow);
    const QString times = impossibleTimes(contradiction);
    if (contradiction.rows <= 1)
        //: %2 says what cannot be, such as "delivered before dispatched"
        return Words::tr("Row %1: %2. The row was kept; check its times.").arg(row, times);
    //: %3 says what cannot be, such as "delivered before dispatched"
    return Words::tr("Row %1 and %2 more: %3. The rows were kept; check their times.")
        .arg(row, countText(contradiction.rows - 1), times);
}

QString describeImported(const core::Batch &batch)
{
    if (batch.rows == 0)
        return describeNoRows(batch);
    const std::uint64_t imported = batch.rows - std::min(batch.rejected, batch.rows);
    const QString count = countText(imported);
    if (imported == 0)
        return Words::tr("No row was imported.");
    if (batch.rejected == 0)
        return imported == 1 ? Words::tr("1 row was imported.")
                             : Words::tr("%1 rows were imported.").arg(count);
    return imported == 1 ? Words::tr("The other row was imported.")
                         : Words::tr("The other %1 rows were imported.").arg(count);
}

QString describeSameAs(core::BatchId batch)
{
    return Words::tr("The very file was imported before, as batch %1: nothing is new.")
        .arg(static_cast<qlonglong>(batch));
}

} // namespace starvane::ui
