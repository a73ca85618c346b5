// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/day_order_dialog.h"

#include "ui/kit/label.h"
#include "ui/words/format.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

/// The day that the doubtful text is when read so.
QString reading(const core::AmbiguousDates &dates, core::DayOrder order)
{
    const auto date = core::parseDate(dates.value, false);
    const auto day = date && date->dayMonth ? date->dayMonth->in(order) : std::nullopt;
    return day ? dayText(*day) : QString();
}

} // namespace

DayOrderDialog::DayOrderDialog(const core::AmbiguousDates &dates, int files, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How are the dates written?"));
    auto *text = new Label(Type::Body, Tone::Ink, this);
    text->setWrapping();
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    text->setText(tr("%1, row %2, column %3: “%4” can be read in two ways, and nothing in the file "
                     "decides it.")
                      .arg(fileNameText(dates.file), countText(dates.row),
                           QString::fromStdString(dates.column),
                           QString::fromStdString(dates.value)));
    auto *note = new Label(Type::Caption, Tone::Muted, this);
    note->showText(files > 1 ? tr("The answer is for %Ln file(s).", nullptr, files) : QString());
    auto *buttons = new QDialogButtonBox(this);
    //: a day as it would be read
    auto *day =
        buttons->addButton(tr("&Day first: %1").arg(reading(dates, core::DayOrder::DayFirst)),
                           QDialogButtonBox::AcceptRole);
    auto *month =
        buttons->addButton(tr("&Month first: %1").arg(reading(dates, core::DayOrder::MonthFirst)),
                           QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave out"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(note);
    column->addWidget(buttons);
    const auto answer = [this](bool isDayFirst) {
        accept();
        emit answered(isDayFirst);
    };
    connect(day, &QPushButton::clicked, this, [answer] { answer(true); });
    connect(month, &QPushButton::clicked, this, [answer] { answer(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace starvane::ui
