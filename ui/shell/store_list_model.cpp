// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/store_list_model.h"

#include "ui/format/brief.h"
#include "ui/words/format.h"

#include <algorithm>

namespace starvane::ui {

StoreListModel::StoreListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void StoreListModel::setStores(std::vector<StoreSummary> stores)
{
    beginResetModel();
    m_stores = std::move(stores);
    endResetModel();
}

int StoreListModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find_if(m_stores, [&](const StoreSummary &summary) {
        return QString::fromStdString(summary.store.name) == name;
    });
    return found == m_stores.end() ? -1 : static_cast<int>(found - m_stores.begin());
}

int StoreListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stores.size());
}

QVariant StoreListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoreSummary &summary = m_stores[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(summary.store.name);
    case PlatformRole:
        return pick(summary.platformName);
    case StarsRole:
        return summary.stars ? QVariant(*summary.stars) : QVariant();
    case WeakRole:
        return summary.weak;
    case Qt::AccessibleDescriptionRole:
        return storeInWords(summary);
    default:
        return {};
    }
}

QString storeInWords(const StoreSummary &store)
{
    if (!store.stars)
        return StoreListModel::tr("no stars yet");
    if (store.weak == 0)
        return StoreListModel::tr("%1 stars, no weak indicator").arg(Brief::stars(*store.stars));
    return StoreListModel::tr("%1 stars, %2 weak")
        .arg(Brief::stars(*store.stars), countText(std::int64_t(store.weak)));
}

} // namespace starvane::ui
