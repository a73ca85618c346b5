// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QStyledItemDelegate>

#include <optional>

namespace starvane::ui {

/// What a line about a store shows.
struct StoreLine {
    QString name;
    QString platform;
    std::optional<double> stars;
    int weak = 0;
};

/// Two lines in @p box: the name; platform, stars and weak count.
void paintStoreLine(QPainter &painter, const QRect &box, const StoreLine &line,
                    const Colours &colours);
[[nodiscard]] int storeLineHeight();

/// Paints the rows of a StoreListModel.
class StoreDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit StoreDelegate(QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme;
};

} // namespace starvane::ui
