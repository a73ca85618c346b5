// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicator/record_list.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace starvane::ui {

/// What the cells of a list of records hold. Safe on any thread.
class RecordCells {
    Q_DECLARE_TR_FUNCTIONS(RecordCells)

public:
    explicit RecordCells(Language language)
        : m_language(language)
    {
    }

    /// The name of a column, with the zone of times.
    [[nodiscard]] QString header(const RecordList &list, RecordColumn column) const;
    [[nodiscard]] QString
    text(const RecordList &list, const core::EvidenceRecord &record, RecordColumn column) const;
    /// Numbers are written to the right.
    [[nodiscard]] static bool isNumber(RecordColumn column);
    /// What can be searched, and is sorted as words.
    [[nodiscard]] static bool isText(RecordColumn column);

private:
    [[nodiscard]] static QString
    keys(const core::EvidenceRecord &record, core::Dimension dimension);
    [[nodiscard]] static QString waited(const core::Reply *reply, const QLocale &locale);
    [[nodiscard]] QString value(const RecordList &list, const core::EvidenceRecord &record) const;

    Language m_language;
};

} // namespace starvane::ui
