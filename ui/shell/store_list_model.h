// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/work.h"

#include <QAbstractListModel>

#include <vector>

namespace starvane::ui {

/// All stores with their stars and weak counts. Read-only, replaced as a whole.
class StoreListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole,
        PlatformRole, // the platform's name
        StarsRole, // double; invalid where there are none
        WeakRole, // int
    };

    explicit StoreListModel(QObject *parent = nullptr);

    void setStores(std::vector<StoreSummary> stores);
    [[nodiscard]] const std::vector<StoreSummary> &stores() const { return m_stores; }
    /// −1 when there is none of the name.
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<StoreSummary> m_stores;
};

/// "4.0 stars, 2 weak": a store's line in words.
[[nodiscard]] QString storeInWords(const StoreSummary &store);

} // namespace starvane::ui
