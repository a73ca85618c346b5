// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/own_rules_model.h"

#include "ui/format/brief.h"
#include "ui/kit/mark.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/words/describe.h"
#include "ui/words/format.h"

namespace starvane::ui {

OwnRulesModel::OwnRulesModel(QObject *parent)
    : TwoLineModel(ColumnCount, parent)
{
}

void OwnRulesModel::setRules(std::vector<core::OwnPack> packs, std::vector<KeptLayout> layouts)
{
    beginResetModel();
    m_packs = std::move(packs);
    m_layouts = std::move(layouts);
    endResetModel();
}

const core::OwnPack *OwnRulesModel::pack(int row) const
{
    const auto number = static_cast<std::size_t>(row);
    return number < m_packs.size() ? &m_packs[number] : nullptr;
}

const KeptLayout *OwnRulesModel::layout(int row) const
{
    return pack(row) != nullptr ? nullptr
                                : &m_layouts.at(static_cast<std::size_t>(row) - m_packs.size());
}

QString OwnRulesModel::trouble(int row) const
{
    if (const core::OwnPack *const own = pack(row); own != nullptr)
        return own->trouble ? describe(*own->trouble) : QString();
    const KeptLayout *const kept = layout(row);
    return kept->trouble ? describe(*kept->trouble) : QString();
}

QString OwnRulesModel::shown(int row, int column) const
{
    if (column == StateColumn)
        return trouble(row).isEmpty() ? tr("in use") : tr("cannot be read");
    const core::OwnPack *const own = pack(row);
    return QString::fromStdString(own != nullptr ? own->id : layout(row)->layout.id);
}

QString OwnRulesModel::secondLine(int row, int column) const
{
    const core::OwnPack *const own = pack(row);
    if (column == StateColumn)
        return own != nullptr && own->replacesShipped && !own->trouble
            ? tr("in place of the shipped one")
            : QString();
    if (own != nullptr)
        return tr("Platform, in %1").arg(pathText(own->folder));
    const auto day = std::chrono::floor<std::chrono::days>(layout(row)->layout.madeAt);
    return tr("Layout, mapped on %1").arg(dayText(day));
}

QVariant OwnRulesModel::look(int row, int column, int role) const
{
    const bool isState = column == StateColumn;
    if (role == Qt::ToolTipRole)
        return toolTipOf(isState ? trouble(row) : secondLine(row, column));
    if (role == MarkRole && isState)
        return static_cast<int>(trouble(row).isEmpty() ? State::Good : State::Weak);
    return {};
}

QString OwnRulesModel::title(int column) const
{
    return column == NameColumn ? tr("Platform or layout") : tr("State");
}

} // namespace starvane::ui
