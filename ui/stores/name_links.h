// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/link_flow.h"

class QMenu;

namespace starvane::ui {

/// Links on one line, for the second line of a TwoLineDelegate's cell; those without room stand in
/// a menu behind "+2".
class NameLinks final : public QWidget {
    Q_OBJECT

public:
    explicit NameLinks(std::vector<Link> links, QWidget *parent = nullptr);

    /// In the order of the keyboard.
    [[nodiscard]] const std::vector<QPushButton *> &buttons() const { return m_buttons; }

signals:
    void picked(const std::string &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton();

    std::vector<Link> m_links;
    std::vector<QPushButton *> m_buttons; // one a link, then the one of the menu
    QMenu *m_rest;
};

} // namespace starvane::ui
