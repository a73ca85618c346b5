// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest.h"
#include "ui/jobs/ledger_edit.h"
#include "ui/jobs/settings_work.h"
#include "ui/shell/live_page.h"
#include "ui/words/language.h"

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace starvane::ui {

class DatabasePanel;
class FiguresPanel;
class Label;
class OwnRulesPanel;
class ProgramPanel;
class PromotionPanel;
class StorePanel;

/// Everything that can be set, in sections: of the program, of the open store, of the database.
/// What was changed can be taken back, the last change first.
class SettingsPage final : public LivePage {
    Q_OBJECT

public:
    enum Section {
        Program,
        Store,
        Benchmarks,
        Shares,
        Rules,
        Texts,
        Alarms,
        Promotions,
        OwnRules,
        Database,
        SectionCount
    };

    explicit SettingsPage(PageParts parts, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;
    /// Says nothing.
    void setThemeChoice(ThemeChoice choice);
    void showSection(Section section);
    [[nodiscard]] DatabasePanel &database() const { return *m_database; }

signals:
    void languagePicked(starvane::ui::Language language);
    void themePicked(starvane::ui::ThemeChoice choice);
    void storeWanted();

protected:
    void load() override;
    void changeEvent(QEvent *event) override;

private:
    using Refuse = std::function<void(const core::Error &)>;

    /// An edit that was made, and the one that undoes it.
    struct DoneEdit {
        int number;
        LedgerEdit undo;
        Retold text;
    };

    void layOut();
    void addKeys();
    void connectParts();
    void retranslate();
    void showFacts(const SettingsPtr &facts);
    void follow();
    void search(const QString &text);
    void edit(const LedgerEdit &edit, const Retold &done, const Refuse &refuse);
    void undoLast();
    void undo(int number);
    void tell(const core::Error &error);

    SettingsPtr m_facts;
    Latest<SettingsPtr> m_loading;
    std::vector<DoneEdit> m_done; // the last one at the end
    int m_edits = 0;
    QLineEdit *m_search;
    QListWidget *m_sections;
    Label *m_title;
    QStackedWidget *m_stack;
    ProgramPanel *m_program;
    StorePanel *m_store;
    FiguresPanel *m_figures;
    PromotionPanel *m_promotions;
    OwnRulesPanel *m_ownRules;
    DatabasePanel *m_database;
};

} // namespace starvane::ui
