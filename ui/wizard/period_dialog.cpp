// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/period_dialog.h"

#include "ui/kit/day_edit.h"
#include "ui/kit/label.h"
#include "ui/words/format.h"
#include "ui/words/qt_day.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

DayEdit *dayField(core::Day day, core::Day today, const QString &name, QWidget *parent)
{
    auto *field = new DayEdit(parent);
    field->setLatest(today);
    field->setDay(day);
    field->setAccessibleName(name);
    return field;
}

} // namespace

PeriodDialog::PeriodDialog(const std::filesystem::path &file, core::Day today, QWidget *parent)
    : QDialog(parent)
    , m_note(new Label(Type::Caption, Tone::Weak, this))
    , m_buttons(new QDialogButtonBox(this))
{
    constexpr std::chrono::days month{29};
    m_first = dayField(today - month, today, tr("First day"), this);
    m_last = dayField(today, today, tr("Last day"), this);
    setWindowTitle(tr("Which days is the file about?"));
    auto *text = new Label(Type::Body, Tone::Ink, this);
    text->setWrapping();
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    text->setText(tr("%1 has a header and no rows: nothing happened. Give the days that it was "
                     "exported for, so that they count as known.")
                      .arg(fileNameText(file)));
    auto *form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(tr("&First day"), m_first);
    form->addRow(tr("&Last day"), m_last);
    form->addRow(QString(), m_note);
    QPushButton *import = m_buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import->setProperty("main", true);
    m_buttons->addButton(tr("Skip"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_buttons);
    connect(m_first, &DayEdit::dateChanged, this, &PeriodDialog::check);
    connect(m_last, &DayEdit::dateChanged, this, &PeriodDialog::check);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit answered();
    });
    check();
}

core::DayRange PeriodDialog::period() const
{
    return {m_first->day(), m_last->day()};
}

void PeriodDialog::check()
{
    const bool isPeriod = m_first->day() <= m_last->day();
    m_note->setText(isPeriod ? QString() : tr("The first day comes after the last."));
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(isPeriod);
    }
}

} // namespace starvane::ui
