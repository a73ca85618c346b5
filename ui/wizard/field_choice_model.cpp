// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/field_choice_model.h"

#include "core/layout/column_binding.h"
#include "core/layout/known_headers.h"
#include "ui/words/field_names.h"
#include "ui/words/names.h"

#include <QFont>

#include <algorithm>

namespace starvane::ui {

FieldChoiceModel::FieldChoiceModel(QObject *parent)
    : QStandardItemModel(parent)
{
}

void FieldChoiceModel::fill(core::RecordKind main)
{
    clear();
    m_targets.assign(1, std::nullopt);
    //: what a column of a file is: none of the fields
    appendRow(new QStandardItem(tr("– not used –")));
    addKind(main);
    for (std::size_t i = 0; i < core::recordKindCount; ++i) {
        const auto kind = static_cast<core::RecordKind>(i);
        if (kind != main)
            addKind(kind);
    }
}

void FieldChoiceModel::addKind(core::RecordKind kind)
{
    auto *title = new QStandardItem(kindName(core::nameOf(kind)));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setFlags(Qt::NoItemFlags);
    appendRow(title);
    m_targets.emplace_back();
    for (const core::FieldTarget &target : core::targetsOf(kind)) {
        const bool isRequired = core::findField(kind, target.field).field->required;
        const QString name = fieldName(target.field);
        //: a field that a record cannot do without
        appendRow(new QStandardItem(isRequired ? tr("%1 *", "required").arg(name) : name));
        m_targets.emplace_back(target);
    }
}

int FieldChoiceModel::rowOf(const std::optional<core::FieldTarget> &target) const
{
    const auto found = std::find(m_targets.begin(), m_targets.end(), target);
    return target && found != m_targets.end() ? static_cast<int>(found - m_targets.begin()) : 0;
}

std::optional<core::FieldTarget> FieldChoiceModel::targetAt(int row) const
{
    return row < 0 || row >= rowCount() ? std::nullopt : m_targets[static_cast<std::size_t>(row)];
}

} // namespace starvane::ui
