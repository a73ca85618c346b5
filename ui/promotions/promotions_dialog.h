// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/promotion_work.h"
#include "ui/shell/live_page.h"

#include <QDialog>

#include <optional>
#include <string>
#include <vector>

class QDateEdit;
class QDialogButtonBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QTableView;

namespace starvane::ui {

class Label;
class PromotionTableModel;

/// A store's promotions: to add, change and remove. Each act is stored at once, off the ui thread;
/// what was removed can be put back.
class PromotionsDialog final : public QDialog {
    Q_OBJECT

public:
    PromotionsDialog(PageParts parts, std::string store, QWidget *parent = nullptr);

signals:
    /// The stored promotions are others now.
    void changed();

private:
    enum class Act { List, Add, Change, Remove };

    void layOut();
    [[nodiscard]] QGridLayout *makeForm();
    void dressTable();
    void connectAll();
    void run(Act act, PromotionsJob::Work work);
    void setWorking(bool working);
    void showList(Act act, const std::vector<core::Promotion> &list);
    /// The one that is selected in the list.
    [[nodiscard]] std::optional<core::Promotion> selected() const;
    [[nodiscard]] core::DayRange days() const;
    [[nodiscard]] QString name() const;
    /// What is wrong with the form.
    [[nodiscard]] QString complaint() const;
    void complain(const QString &complaint);
    void checkDays();
    void fillForm();
    void clearForm();
    void save();
    void remove();
    void putBack();

    PageParts m_parts;
    std::string m_store;
    std::optional<core::Promotion> m_removed; // the last one, to be put back
    PromotionTableModel *m_model;
    QTableView *m_table;
    Label *m_none;
    QLineEdit *m_name;
    QDateEdit *m_first;
    QDateEdit *m_last;
    Label *m_note;
    QPushButton *m_undo;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_another;
    QDialogButtonBox *m_buttons;
};

} // namespace starvane::ui
