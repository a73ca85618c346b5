// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/store_painter.h"
#include "ui/theme/theme.h"

#include <QPushButton>

class QFrame;
class QListView;

namespace starvane::ui {

class StoreListModel;

/// Shows the current store; a click or a key lists all of them.
class StoreSwitcher final : public QPushButton {
    Q_OBJECT

public:
    /// @p stores must outlive it.
    explicit StoreSwitcher(StoreListModel &stores, QWidget *parent = nullptr);

    void setCurrent(const QString &name);
    void setFolded(bool folded);
    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void picked(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<StoreLine> currentLine() const;
    void paintFolded(QPainter &painter) const;
    void openList();
    void pick(const QModelIndex &index);
    void retranslate();

    StoreListModel &m_stores;
    QFrame *m_popup;
    QListView *m_list;
    StoreDelegate *m_delegate;
    QString m_current;
    bool m_folded = false;
    Theme m_theme;
};

} // namespace starvane::ui
