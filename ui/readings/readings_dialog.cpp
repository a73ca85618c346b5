// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readings/readings_dialog.h"

#include "ui/format/brief.h"
#include "ui/kit/day_edit.h"
#include "ui/kit/label.h"
#include "ui/readings/figure_edit.h"
#include "ui/words/qt_day.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace starvane::ui {

namespace {

enum Column { NameColumn, ValueColumn, ScoreColumn, PeerColumn, ExcellentColumn, ColumnCount };

constexpr int fieldWidth = 104;
constexpr int nameWidth = 220;

QString unitSign(core::Unit unit)
{
    switch (unit) {
    case core::Unit::Percent:
        return QStringLiteral("%");
    case core::Unit::Hours:
        return ReadingsDialog::tr("h", "hours");
    case core::Unit::Days:
        return ReadingsDialog::tr("d", "days");
    case core::Unit::Stars:
        return QStringLiteral("★");
    case core::Unit::Points:
        break;
    }
    return {};
}

std::optional<double> numberIn(const FigureEdit *field)
{
    return field == nullptr ? std::nullopt : field->figure().number;
}

} // namespace

std::vector<FigureEdit *> ReadingsDialog::Line::fields() const
{
    std::vector<FigureEdit *> fields{value, score, peer, excellent};
    std::erase(fields, nullptr);
    return fields;
}

ReadingsDialog::ReadingsDialog(const Overview &overview, QWidget *parent)
    : QDialog(parent)
    , m_card(overview.card)
    , m_day(new DayEdit(this))
    , m_scroll(new QScrollArea(this))
    , m_note(new Label(Type::Caption, Tone::Weak, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("What the back office shows"));
    m_day->setMinimumHeight(QLineEdit().sizeHint().height());
    m_day->setLatest(std::chrono::floor<std::chrono::days>(overview.now) + std::chrono::days(1));
    m_day->setDay(overview.card.on);
    m_day->setAccessibleName(tr("Day"));
    m_note->setWrapping();
    m_scroll->setWidget(makeForm());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPushButton *save = m_buttons->button(QDialogButtonBox::Save);
    save->setText(tr("Save"));
    save->setProperty("main", true);
    layOut();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ReadingsDialog::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void ReadingsDialog::layOut()
{
    constexpr int mostHeight = 420;
    auto *intro = new Label(Type::Body, Tone::Ink, this);
    intro->setWrapping();
    intro->setText(tr("Type what the back office shows for %1 on this day; leave the others blank. "
                      "Peer figures also set the benchmark from that day on.")
                       .arg(QString::fromStdString(m_card.store)));
    auto *dayName = new Label(Type::Body, Tone::Ink, this);
    dayName->setText(tr("&Day"));
    dayName->setBuddy(m_day);
    auto *day = new QHBoxLayout;
    day->setSpacing(12);
    day->addWidget(dayName);
    day->addWidget(m_day);
    day->addStretch(1);
    const QSize form = m_scroll->widget()->sizeHint();
    m_scroll->setMinimumWidth(form.width() + m_scroll->verticalScrollBar()->sizeHint().width() + 4);
    m_scroll->setMinimumHeight(std::min(form.height() + 2, mostHeight));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(day);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
}

QWidget *ReadingsDialog::makeForm()
{
    auto *form = new QWidget(m_scroll);
    form->setProperty("page", true);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    addHeads(*grid);
    for (const core::IndicatorScore &indicator : m_card.indicators)
        addIndicator(*grid, indicator);
    addOwn(*grid);
    grid->setColumnStretch(NameColumn, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    return form;
}

void ReadingsDialog::addHeads(QGridLayout &grid)
{
    const QString scale = QLocale().toString(m_card.scale);
    const QStringList heads{tr("Indicator"), tr("Value"), tr("Points of %1").arg(scale),
                            tr("Peer average"), tr("Peer excellent")};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *head = new Label(Type::Caption, Tone::Muted, grid.parentWidget());
        head->setText(heads[column]);
        grid.addWidget(head, 0, column, column == NameColumn ? Qt::AlignLeft : Qt::AlignRight);
    }
}

/// Starts a row.
void ReadingsDialog::addName(QGridLayout &grid, const QString &name, const QString &tip)
{
    auto *label = new Label(Type::Body, Tone::Ink, grid.parentWidget());
    label->setText(name);
    label->setMinimumWidth(nameWidth);
    label->setToolTip(toolTipOf(tip));
    grid.addWidget(label, grid.rowCount(), NameColumn);
}

FigureEdit *ReadingsDialog::addField(QGridLayout &grid, int column, const QString &name,
                                     const FigureRange &range, const QString &unit)
{
    auto *field = new FigureEdit(range, name, grid.parentWidget());
    field->setFixedWidth(fieldWidth);
    field->setPlaceholderText(unit);
    grid.addWidget(field, grid.rowCount() - 1, column);
    connect(field, &QLineEdit::textChanged, this, &ReadingsDialog::check);
    return field;
}

void ReadingsDialog::addIndicator(QGridLayout &grid, const core::IndicatorScore &indicator)
{
    const QString name = pick(indicator.name);
    const QString unit = unitSign(indicator.unit);
    const FigureRange range = rangeOf(indicator.unit);
    //: an indicator, one of its figures
    const QString form = tr("%1, %2");
    addName(grid, name, pick(indicator.where));
    Line line{.indicator = indicator.id};
    line.value = addField(grid, ValueColumn, form.arg(name, tr("value")), range, unit);
    line.score =
        addField(grid, ScoreColumn, form.arg(name, tr("points")), {.low = 0, .high = m_card.scale});
    line.peer = addField(grid, PeerColumn, form.arg(name, tr("peer average")), range, unit);
    line.excellent =
        addField(grid, ExcellentColumn, form.arg(name, tr("peer excellent")), range, unit);
    m_lines.push_back(std::move(line));
}

/// What is the store's own: composite, stars and rank.
void ReadingsDialog::addOwn(QGridLayout &grid)
{
    auto *head = new Label(Type::Section, Tone::Ink, grid.parentWidget());
    head->setBold(true);
    head->setText(tr("The store"));
    head->setContentsMargins(0, 8, 0, 0);
    grid.addWidget(head, grid.rowCount(), NameColumn, 1, ColumnCount);
    addName(grid, tr("Composite"), {});
    m_lines.push_back(
        {.indicator = "composite",
         .score = addField(grid, ScoreColumn, tr("Composite"), {.low = 0, .high = m_card.scale})});
    addName(grid, tr("Stars"), {});
    m_lines.push_back({.indicator = "stars",
                       .value = addField(grid, ValueColumn, tr("Stars"), rangeOf(core::Unit::Stars),
                                         QStringLiteral("★"))});
    addName(grid, tr("Rank"), {});
    m_lines.push_back(
        {.indicator = "rank",
         .value = addField(grid, ValueColumn, tr("Rank"), rangeOf(core::Unit::Percent),
                           unitSign(core::Unit::Percent))});
}

void ReadingsDialog::focusOn(const std::string &indicator)
{
    const auto line = std::ranges::find(m_lines, indicator, &Line::indicator);
    if (line == m_lines.end())
        return;
    FigureEdit *field = line->fields().front();
    field->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(field);
}

void ReadingsDialog::check()
{
    QString complaint;
    bool typed = false;
    for (const Line &line : m_lines) {
        for (const FigureEdit *field : line.fields()) {
            typed = typed || field->figure().number;
            if (complaint.isEmpty())
                complaint = field->complaint();
        }
    }
    m_note->setText(complaint);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(typed && complaint.isEmpty());
}

std::vector<core::Reading> ReadingsDialog::readings() const
{
    std::vector<core::Reading> readings;
    for (const Line &line : m_lines) {
        core::Reading reading{.indicator = line.indicator,
                              .day = m_day->day(),
                              .value = numberIn(line.value),
                              .score = numberIn(line.score),
                              .peer = numberIn(line.peer),
                              .excellent = numberIn(line.excellent)};
        if (reading.value || reading.score || reading.peer || reading.excellent)
            readings.push_back(std::move(reading));
    }
    return readings;
}

void ReadingsDialog::take()
{
    emit readingsWanted(readings());
    accept();
}

} // namespace starvane::ui
