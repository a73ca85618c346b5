// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicator/record_cells.h"

#include "ui/words/dimension_words.h"
#include "ui/words/format.h"
#include "ui/words/names.h"
#include "ui/words/zone_words.h"

#include <QStringList>

namespace starvane::ui {

namespace {

const QString none = QStringLiteral("–");

} // namespace

bool RecordCells::isNumber(RecordColumn column)
{
    return column == RecordColumn::Value || column == RecordColumn::Weight
        || column == RecordColumn::Row;
}

bool RecordCells::isText(RecordColumn column)
{
    return column == RecordColumn::Number || column == RecordColumn::Why
        || column == RecordColumn::File || dimensionOf(column);
}

QString RecordCells::header(const RecordList &list, RecordColumn column) const
{
    switch (column) {
    case RecordColumn::Number:
        return tr("Number");
    case RecordColumn::Time:
        return clockText(list.zone.name());
    case RecordColumn::Due:
        return tr("Due");
    case RecordColumn::Value:
        return list.unit == core::Unit::Percent ? tr("Outcome") : tr("Value");
    case RecordColumn::Waited:
        return tr("Buyer waited");
    case RecordColumn::Weight:
        return tr("Weight");
    case RecordColumn::Why:
        return tr("Why it is left out");
    case RecordColumn::Product:
    case RecordColumn::Carrier:
    case RecordColumn::Agent:
    case RecordColumn::Reason:
        return dimensionTitle(*dimensionOf(column));
    case RecordColumn::File:
        return tr("File");
    case RecordColumn::Row:
        break;
    }
    return tr("Row");
}

QString RecordCells::value(const RecordList &list, const core::EvidenceRecord &record) const
{
    if (list.unit != core::Unit::Percent)
        return valueText(record.value, list.unit, localeOf(m_language));
    return verdictName(record.verdict);
}

QString RecordCells::waited(const core::Reply *reply, const QLocale &locale)
{
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t shortest = 2 * minute; // below it seconds tell more
    constexpr std::int64_t longest = 120 * minute;
    if (reply == nullptr)
        return none;
    if (!reply->after)
        return tr("never answered");
    if (reply->isAutomatic)
        return tr("automatic only");
    const std::int64_t seconds = reply->after->count();
    if (seconds < shortest)
        return tr("%1 s").arg(countText(seconds, locale));
    if (seconds < longest)
        return tr("%1 min").arg(countText(seconds / minute, locale));
    return tr("%1 h").arg(countText(seconds / (60 * minute), locale));
}

QString RecordCells::keys(const core::EvidenceRecord &record, core::Dimension dimension)
{
    QStringList texts;
    for (const core::RecordKey &key : record.keys) {
        if (key.dimension == dimension)
            texts << QString::fromStdString(key.title.empty() ? key.key : key.title);
    }
    return texts.isEmpty() ? none : texts.join(QStringLiteral(" · "));
}

QString RecordCells::text(const RecordList &list, const core::EvidenceRecord &record,
                          RecordColumn column) const
{
    const QLocale locale = localeOf(m_language);
    switch (column) {
    case RecordColumn::Number:
        return record.no.empty() ? none : QString::fromStdString(record.no);
    case RecordColumn::Time:
        return timeText(record.at, list.zone, locale);
    case RecordColumn::Due:
        return record.due ? timeText(*record.due, list.zone, locale) : none;
    case RecordColumn::Value:
        return value(list, record);
    case RecordColumn::Waited:
        return waited(list.replyOf(record), locale);
    case RecordColumn::Weight:
        return sumText(record.weight, locale);
    case RecordColumn::Why:
        return reasonName(record, m_language);
    case RecordColumn::Product:
    case RecordColumn::Carrier:
    case RecordColumn::Agent:
    case RecordColumn::Reason:
        return keys(record, *dimensionOf(column));
    case RecordColumn::File:
        return record.file.empty() ? none : fileNameText(pathOf(record.file));
    case RecordColumn::Row:
        break;
    }
    return record.row == 0 ? none : QString::number(record.row);
}

} // namespace starvane::ui
