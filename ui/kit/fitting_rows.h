// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace starvane::ui {

/// Widgets one under the other, of which it shows as many as its height has room for; the others
/// are hidden. It asks for the height of the first few only.
class FittingRows final : public QWidget {
    Q_OBJECT

public:
    explicit FittingRows(QWidget *parent = nullptr);

    /// Takes the row over.
    void add(QWidget *row);
    /// Deletes all rows.
    void clear();
    /// How many rows always have room; more than there are: all.
    void setLeast(std::size_t least);
    void setSpacing(int spacing);
    [[nodiscard]] std::size_t count() const { return m_rows.size(); }
    /// How many rows there is room for.
    [[nodiscard]] std::size_t shown() const { return m_shown; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void shownChanged(std::size_t shown);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::vector<QWidget *> m_rows; // children
    std::size_t m_least = 3;
    std::size_t m_shown = 0;
    int m_spacing = 2;
};

} // namespace starvane::ui
