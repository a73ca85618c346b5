// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/promotion_panel.h"

#include "ui/kit/card.h"
#include "ui/kit/day_edit.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/table_card.h"
#include "ui/kit/table_text.h"
#include "ui/settings/promotion_table_model.h"
#include "ui/words/describe.h"
#include "ui/words/format.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

constexpr int nameWidth = 220;

} // namespace

PromotionPanel::PromotionPanel(QWidget *parent)
    : QWidget(parent)
    , m_promotions(new PromotionTableModel(this))
    , m_sentence(new Label(Type::Caption, Tone::Muted, this))
    , m_card(new TableCard(*m_promotions, PromotionTableModel::NameColumn, this))
    , m_table(&m_card->table())
    , m_form(new Card(this))
    , m_name(new QLineEdit(m_form))
    , m_from(new Label(Type::Body, Tone::Ink, m_form))
    , m_first(new DayEdit(m_form))
    , m_to(new Label(Type::Body, Tone::Ink, m_form))
    , m_last(new DayEdit(m_form))
    , m_add(new QPushButton(m_form))
    , m_another(new QPushButton(m_form))
    , m_remove(new QPushButton(this))
    , m_wrong(new Label(Type::Caption, Tone::Weak, m_form))
{
    layOut();
    connect(addKey(*m_table, QKeySequence::Delete), &QAction::triggered, this,
            &PromotionPanel::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PromotionPanel::follow);
    connect(m_name, &QLineEdit::returnPressed, this, &PromotionPanel::save);
    connect(m_name, &QLineEdit::textChanged, this, &PromotionPanel::check);
    connect(m_first, &DayEdit::dateChanged, this, &PromotionPanel::check);
    connect(m_last, &DayEdit::dateChanged, this, &PromotionPanel::check);
    connect(m_add, &QPushButton::clicked, this, &PromotionPanel::save);
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        m_name->clear();
        m_name->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &PromotionPanel::remove);
    m_wrong->showText({});
    retranslate();
    showFacts(nullptr);
}

void PromotionPanel::layOut()
{
    m_sentence->setWrapping();
    m_wrong->setWrapping();
    m_name->setFixedWidth(nameWidth);
    m_name->setMaxLength(100);
    m_add->setProperty("main", true);
    for (QWidget *field : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_first),
                           static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_last),
                           static_cast<QWidget *>(m_add)})
        field->setMinimumHeight(m_name->sizeHint().height());
    for (QPushButton *button : {m_add, m_another, m_remove})
        button->setAutoDefault(false); // in a dialog too Enter saves once
    auto *fields = new QWidget(m_form);
    auto *flow = new FlowLayout(fields);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_to),
                            static_cast<QWidget *>(m_last), static_cast<QWidget *>(m_add),
                            static_cast<QWidget *>(m_another)})
        flow->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    fields->setSizePolicy(policy);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(Card::padding, 12, Card::padding, 12);
    form->setSpacing(8);
    form->addWidget(fields);
    form->addWidget(m_wrong);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_form);
    column->addWidget(m_card, 100);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void PromotionPanel::showFacts(const SettingsPtr &facts)
{
    const bool isNew = !m_facts && facts;
    m_facts = facts;
    const bool hasStore = facts && facts->store;
    if (selected()) // it was changed or removed, or may have been
        m_name->clear();
    m_promotions->setPromotions(hasStore ? facts->store->promotions
                                         : std::vector<core::Promotion>());
    if (isNew && hasStore) {
        m_first->setDay(facts->store->today);
        m_last->setDay(facts->store->today);
    }
    m_form->setVisible(hasStore);
    m_card->setVisible(m_promotions->rowCount() > 0);
    m_remove->setVisible(m_promotions->rowCount() > 0);
    m_card->fitColumns();
    follow();
    retranslate();
}

void PromotionPanel::showError(const core::Error &error)
{
    m_wrong->showText(describe(error));
}

void PromotionPanel::follow()
{
    const auto promotion = selected();
    m_remove->setEnabled(promotion.has_value());
    m_another->setVisible(promotion.has_value());
    m_add->setText(promotion ? tr("Save the change") : tr("Add"));
    if (!promotion) {
        m_add->setEnabled(true);
        return;
    }
    m_name->setText(QString::fromStdString(promotion->name));
    m_first->setDay(promotion->days.first);
    m_last->setDay(promotion->days.last);
    check();
}

std::optional<core::Promotion> PromotionPanel::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt
                          : std::optional(m_promotions->promotion(rows.front().row()));
}

core::DayRange PromotionPanel::days() const
{
    return {m_first->day(), m_last->day()};
}

QString PromotionPanel::complaint() const
{
    if (days().first <= days().last)
        return {};
    return tr("The last day, %1, is before the first, %2.")
        .arg(dayText(days().last), dayText(days().first));
}

/// A name that is not typed yet is no mistake.
void PromotionPanel::check()
{
    m_wrong->showText(complaint());
    const auto before = selected();
    m_add->setEnabled(!before || days() != before->days
                      || m_name->text().trimmed() != QString::fromStdString(before->name));
}

void PromotionPanel::save()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_wrong->showText(tr("Give the promotion a name first."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    check();
    if (!complaint().isEmpty())
        return;
    const auto before = selected();
    const auto done = [name, days = days(), isChange = before.has_value()] {
        const QString form = isChange ? tr("Promotion “%1” changed: %2 – %3.")
                                      : tr("Promotion “%1” added: %2 – %3.");
        return form.arg(name, dayText(days.first), dayText(days.last));
    };
    emit editWanted(PromotionEdit{m_facts->store->store.name,
                                  {.id = before ? before->id : core::PromotionId{},
                                   .days = days(),
                                   .name = name.toStdString()},
                                  before ? PromotionEdit::Act::Change : PromotionEdit::Act::Add},
                    done);
    if (!before)
        m_name->clear();
}

void PromotionPanel::remove()
{
    const auto promotion = selected();
    if (!promotion)
        return;
    emit editWanted(
        PromotionEdit{m_facts->store->store.name, *promotion, PromotionEdit::Act::Remove},
        [name = QString::fromStdString(promotion->name)] {
            return tr("Promotion “%1” removed.").arg(name);
        });
}

void PromotionPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PromotionPanel::retranslate()
{
    const bool hasStore = !m_facts || m_facts->store;
    const bool isEmpty = m_promotions->rowCount() == 0;
    m_sentence->setText(
        !hasStore     ? tr("There is no store yet. Add one to see its promotions here.")
            : isEmpty ? tr("No promotions yet. The page “Trends” marks their days; they change no "
                           "figure.")
                      : tr("The page “Trends” marks these days. They change no figure."));
    m_from->setText(tr("from"));
    m_to->setText(tr("to"));
    m_table->setAccessibleName(tr("Promotions"));
    m_name->setPlaceholderText(tr("Name of the promotion"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_first->setAccessibleName(tr("First day"));
    m_first->setToolTip(m_first->accessibleName());
    m_last->setAccessibleName(tr("Last day"));
    m_last->setToolTip(m_last->accessibleName());
    m_add->setText(selected() ? tr("Save the change") : tr("Add"));
    m_another->setText(tr("Add another"));
    m_add->setToolTip(tr("Keep the promotion (Enter)"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Take the selected promotion away (Del)"));
}

} // namespace starvane::ui
