// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promotions/promotions_dialog.h"

#include "ui/jobs/once.h"
#include "ui/kit/calendar.h"
#include "ui/kit/label.h"
#include "ui/kit/table.h"
#include "ui/promotions/promotion_table_model.h"
#include "ui/words/describe.h"
#include "ui/words/format.h"
#include "ui/words/qt_day.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace starvane::ui {

PromotionsDialog::PromotionsDialog(PageParts parts, std::string store, QWidget *parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
    , m_store(std::move(store))
    , m_model(new PromotionTableModel(this))
    , m_table(new QTableView(this))
    , m_none(new Label(Type::Body, Tone::Muted, this))
    , m_name(new QLineEdit(this))
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
    , m_note(new Label(Type::Caption, Tone::Weak, this))
    , m_undo(new QPushButton(tr("Put it back"), this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_another(new QPushButton(tr("Add another"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setWindowTitle(tr("Promotions"));
    m_save->setProperty("main", true);
    m_save->setDefault(true);
    m_undo->setProperty("link", true);
    m_undo->hide();
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_none->setText(tr("No promotion yet."));
    m_none->setAlignment(Qt::AlignCenter);
    dressTable();
    layOut();
    connectAll();
    clearForm();
    run(Act::List, promotionsWork(m_parts.workspace, m_store));
}

void PromotionsDialog::dressTable()
{
    constexpr int rowsSeen = 6;
    constexpr int nameWidth = 240;
    ui::dressTable(*m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Promotions"));
    m_table->setMinimumHeight(rowsSeen * m_table->verticalHeader()->defaultSectionSize()
                              + m_table->horizontalHeader()->sizeHint().height());
    m_table->setColumnWidth(PromotionTableModel::NameColumn, nameWidth);
    m_table->setColumnWidth(PromotionTableModel::FirstColumn, nameWidth / 2);
    auto *over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_none);
}

QGridLayout *PromotionsDialog::makeForm()
{
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    form->setColumnStretch(0, 1);
    int column = 0;
    const auto add = [&](QWidget *field, const QString &name) {
        auto *head = new Label(Type::Caption, Tone::Muted, this);
        head->setText(name);
        field->setAccessibleName(name);
        form->addWidget(head, 0, column);
        form->addWidget(field, 1, column);
        ++column;
    };
    add(m_name, tr("Name"));
    add(m_first, tr("First day"));
    add(m_last, tr("Last day"));
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        dressCalendar(*edit->calendarWidget());
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setMinimumHeight(m_name->sizeHint().height());
    }
    return form;
}

void PromotionsDialog::layOut()
{
    auto *intro = new Label(Type::Body, Tone::Ink, this);
    intro->setWrapping();
    intro->setText(tr("The promotions of %1 are marked under the trends. They change no figure.")
                       .arg(QString::fromStdString(m_store)));
    auto *note = new QHBoxLayout;
    note->setSpacing(12);
    note->addWidget(m_note, 1);
    note->addWidget(m_undo);
    m_note->setWrapping();
    m_note->setMinimumHeight(m_note->fontMetrics().height() + 8); // nothing jumps when it speaks
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_save);
    acts->addWidget(m_remove);
    acts->addWidget(m_another);
    acts->addStretch(1);
    acts->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(m_table, 1);
    column->addLayout(makeForm());
    column->addLayout(note);
    column->addLayout(acts);
    setMinimumWidth(560);
    m_name->setFocus();
}

void PromotionsDialog::connectAll()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PromotionsDialog::fillForm);
    connect(m_first, &QDateEdit::dateChanged, this, &PromotionsDialog::checkDays);
    connect(m_last, &QDateEdit::dateChanged, this, &PromotionsDialog::checkDays);
    connect(m_name, &QLineEdit::textEdited, this, &PromotionsDialog::checkDays);
    connect(m_save, &QPushButton::clicked, this, &PromotionsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &PromotionsDialog::remove);
    connect(m_undo, &QPushButton::clicked, this, &PromotionsDialog::putBack);
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        m_name->setFocus();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PromotionsDialog::run(Act act, PromotionsJob::Work work)
{
    setWorking(act != Act::List);
    runOnce<std::vector<core::Promotion>>(this, std::move(work),
                                          [this, act](const PromotionsJob::Outcome &outcome) {
                                              setWorking(false);
                                              if (outcome)
                                                  showList(act, *outcome);
                                              else
                                                  complain(describe(outcome.error()));
                                          });
}

/// Nothing is stored twice by a second click.
void PromotionsDialog::setWorking(bool working)
{
    for (QPushButton *button : {m_save, m_remove, m_undo})
        button->setEnabled(!working);
}

void PromotionsDialog::showList(Act act, const std::vector<core::Promotion> &list)
{
    m_model->setPromotions(list);
    m_none->setVisible(list.empty());
    if (act == Act::List) // what is typed meanwhile stays
        return;
    clearForm();
    m_name->setFocus();
    if (act == Act::Remove && m_removed) {
        m_note->setTone(Tone::Muted);
        m_note->setText(tr("“%1” is removed.").arg(QString::fromStdString(m_removed->name)));
        m_undo->show();
    }
    emit changed();
}

std::optional<core::Promotion> PromotionsDialog::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return m_model->promotions().at(static_cast<std::size_t>(rows.front().row()));
}

core::DayRange PromotionsDialog::days() const
{
    return {toDay(m_first->date()), toDay(m_last->date())};
}

QString PromotionsDialog::name() const
{
    return m_name->text().trimmed();
}

QString PromotionsDialog::complaint() const
{
    if (days().last < days().first)
        return tr("The last day, %1, is before the first, %2.")
            .arg(dayText(days().last), dayText(days().first));
    return name().isEmpty() ? tr("A promotion needs a name.") : QString();
}

void PromotionsDialog::complain(const QString &complaint)
{
    m_note->setTone(Tone::Weak);
    m_note->setText(complaint);
    m_undo->hide();
}

/// A name that is not typed yet is no mistake.
void PromotionsDialog::checkDays()
{
    complain(days().last < days().first ? complaint() : QString());
}

/// With the selected promotion, else for a new one.
void PromotionsDialog::fillForm()
{
    const auto promotion = selected();
    m_save->setText(promotion ? tr("Save the change") : tr("Add"));
    m_remove->setVisible(promotion.has_value());
    m_another->setVisible(promotion.has_value());
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    const auto today = std::chrono::floor<std::chrono::days>(m_parts.clock());
    m_name->setText(promotion ? QString::fromStdString(promotion->name) : QString());
    m_first->setDate(toDate(promotion ? promotion->days.first : today));
    m_last->setDate(toDate(promotion ? promotion->days.last : today));
    complain({});
}

void PromotionsDialog::clearForm()
{
    m_table->clearSelection();
    fillForm();
}

void PromotionsDialog::save()
{
    complain(complaint());
    if (!complaint().isEmpty())
        return;
    if (auto promotion = selected()) {
        promotion->name = name().toStdString();
        promotion->days = days();
        run(Act::Change, changePromotionWork(m_parts.workspace, m_store, *promotion));
    } else {
        run(Act::Add, addPromotionWork(m_parts.workspace, m_store, name().toStdString(), days()));
    }
}

void PromotionsDialog::remove()
{
    m_removed = selected();
    if (m_removed)
        run(Act::Remove, removePromotionWork(m_parts.workspace, m_store, m_removed->id));
}

void PromotionsDialog::putBack()
{
    if (m_removed)
        run(Act::Add,
            addPromotionWork(m_parts.workspace, m_store, m_removed->name, m_removed->days));
}

} // namespace starvane::ui
