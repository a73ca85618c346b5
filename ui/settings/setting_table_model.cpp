// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_table_model.h"

#include "ui/format/brief.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/settings/setting_value.h"
#include "ui/settings/setting_words.h"

#include <algorithm>

namespace starvane::ui {

SettingTableModel::SettingTableModel(QObject *parent)
    : TwoLineModel(ColumnCount, parent)
{
}

void SettingTableModel::setSettings(std::vector<core::StoreSetting> settings, double scale)
{
    m_all = std::move(settings);
    m_scale = scale;
    refill();
}

void SettingTableModel::setFilter(SettingFilter filter)
{
    m_filter = std::move(filter);
    refill();
}

void SettingTableModel::refill()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (isListed(m_all[i]))
            m_shown.push_back(i);
    }
    endResetModel();
}

bool SettingTableModel::isListed(const core::StoreSetting &setting) const
{
    if (!m_filter.groups.empty()
        && std::ranges::find(m_filter.groups, setting.group) == m_filter.groups.end())
        return false;
    return m_filter.text.isEmpty()
        || SettingWords::whole(setting, m_scale).contains(m_filter.text, Qt::CaseInsensitive);
}

const core::StoreSetting &SettingTableModel::setting(int row) const
{
    return m_all.at(m_shown.at(static_cast<std::size_t>(row)));
}

int SettingTableModel::rowOf(const std::string &key) const
{
    const auto found = std::ranges::find_if(
        m_shown, [this, &key](std::size_t number) { return m_all[number].key == key; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

bool SettingTableModel::hasText(int column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!shown(row, column).isEmpty())
            return true;
    }
    return false;
}

QString SettingTableModel::shown(int row, int column) const
{
    const core::StoreSetting &one = setting(row);
    switch (column) {
    case NameColumn:
        return SettingWords::name(one);
    case ValueColumn:
        return SettingWords::value(one, m_scale);
    default:
        return SettingWords::source(one);
    }
}

QString SettingTableModel::secondLine(int row, int column) const
{
    const core::StoreSetting &one = setting(row);
    if (column == NameColumn)
        return SettingWords::role(one, m_scale);
    return column == SourceColumn ? SettingWords::since(one) : QString();
}

QString SettingTableModel::tip(const core::StoreSetting &setting, int column)
{
    if (column == SourceColumn)
        return toolTipOf(SettingWords::sourceTip(setting));
    if (column == ValueColumn && SettingValue::isList(setting))
        return toolTipOf(SettingValue::lines(setting).join(QStringLiteral(", ")));
    return toolTipOf(SettingWords::explanation(setting));
}

QVariant SettingTableModel::look(int row, int column, int role) const
{
    const core::StoreSetting &one = setting(row);
    if (role == Qt::ToolTipRole)
        return tip(one, column);
    if (role == ToneRole && one.since && column != NameColumn)
        return plainTone;
    return {};
}

QString SettingTableModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Setting");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("Where from");
    }
}

} // namespace starvane::ui
