// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>
#include <QWidget>

#include <string>
#include <vector>

class QPushButton;

namespace starvane::ui {

/// A link and what it leads to.
struct Link {
    std::string target;
    QString text;
    QString toolTip = {}; // plain text; spoken as well
    QIcon icon = {}; // as tall as a capital of the caption, 4 px wider than tall
};

/// A link as LinkFlow has it, without a word yet.
[[nodiscard]] QPushButton *makeSmallLink(QWidget *parent);

/// Links one after the other like words, in the caption's size. Hidden while there are none.
class LinkFlow final : public QWidget {
    Q_OBJECT

public:
    explicit LinkFlow(QWidget *parent = nullptr);

    /// Keeps the focus on the link that stands in the place of the one that had it.
    void setLinks(std::vector<Link> links);

signals:
    void picked(const std::string &target);

private:
    void addButton();

    std::vector<Link> m_links;
    std::vector<QPushButton *> m_buttons; // one a link, in our layout
};

} // namespace starvane::ui
