// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace starvane::ui {

class ChoiceRow;
class Label;
class MarkShape;

/// Above every page: its title, how old the data are, the main action.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Whether there is a page to go back to.
    void setBackEnabled(bool enabled);
    /// "data to 31 Oct 18:20 · 3 d old", marked from a week on; nothing when there are no data.
    void showDataAge(const Overview &overview);
    void hideDataAge();
    void setImportEnabled(bool enabled);
    /// The cards to choose from; less than two are no choice.
    void setCards(const QStringList &names, int shown);
    void setTheme(const Theme &theme);

signals:
    void backWanted();
    void importWanted();
    void cardPicked(int card);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_back;
    Label *m_title;
    ChoiceRow *m_cards;
    MarkShape *m_ageMark;
    Label *m_age;
    QPushButton *m_import;
    Theme m_theme;
};

} // namespace starvane::ui
