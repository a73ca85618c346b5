// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/ledger_edit.h"
#include "ui/jobs/settings_work.h"
#include "ui/kit/card.h"
#include "ui/words/retold.h"

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace starvane::ui {

class DayEdit;
class FigureEdit;
class Label;

/// The form for one setting of a store: its value, the day from which it holds, and the way back to
/// what held without it.
class SettingEditor final : public Card {
    Q_OBJECT

public:
    explicit SettingEditor(QWidget *parent = nullptr);

    /// What was typed for another setting is gone; for the same one it stays while it is unsaved.
    void showSetting(const core::StoreSetting &setting, const StoreFacts &facts);
    /// There is nothing to edit.
    void clear();
    void showError(const core::Error &error);
    void focusField();

signals:
    /// @p done is what to tell when it is done.
    void editWanted(const starvane::ui::LedgerEdit &edit, const starvane::ui::Retold &done);
    /// Esc: back to where the setting was chosen.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void retranslate();
    void render();
    void fillDay();
    [[nodiscard]] core::Day shownDay() const;
    [[nodiscard]] bool isDirty() const;
    /// Whether there is something to save: another value, or another day for it.
    [[nodiscard]] bool isChanged() const;
    void follow();
    [[nodiscard]] std::optional<core::Day> firstDay() const;
    void save();
    void saveFigure();
    void saveLines();
    void send(const std::string &value);
    void takeBack();

    std::optional<core::StoreSetting> m_setting;
    std::string m_store;
    double m_scale = 5;
    core::Day m_today{};
    core::Day m_dataDay{};
    Label *m_name;
    Label *m_explanation;
    QPlainTextEdit *m_lines;
    FigureEdit *m_figure;
    Label *m_unit;
    Label *m_from;
    DayEdit *m_day;
    QCheckBox *m_always;
    QPushButton *m_save;
    QPushButton *m_takeBack;
    Label *m_wrong;
};

} // namespace starvane::ui
