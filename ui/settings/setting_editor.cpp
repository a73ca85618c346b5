// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_editor.h"

#include "core/import/store_settings.h"
#include "ui/kit/day_edit.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/readings/figure_edit.h"
#include "ui/settings/setting_value.h"
#include "ui/settings/setting_words.h"
#include "ui/words/format.h"
#include "ui/words/qt_day.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

constexpr int figureWidth = 104;
constexpr int linesShown = 4;

} // namespace

SettingEditor::SettingEditor(QWidget *parent)
    : Card(parent)
    , m_name(new Label(Type::Body, Tone::Ink, this))
    , m_explanation(new Label(Type::Caption, Tone::Muted, this))
    , m_lines(new QPlainTextEdit(this))
    , m_figure(new FigureEdit({}, {}, this))
    , m_unit(new Label(Type::Body, Tone::Muted, this))
    , m_from(new Label(Type::Body, Tone::Ink, this))
    , m_day(new DayEdit(this))
    , m_always(new QCheckBox(this))
    , m_save(new QPushButton(this))
    , m_takeBack(new QPushButton(this))
    , m_wrong(new Label(Type::Caption, Tone::Weak, this))
{
    layOut();
    connect(m_figure, &QLineEdit::returnPressed, this, &SettingEditor::save);
    connect(m_save, &QPushButton::clicked, this, &SettingEditor::save);
    connect(m_takeBack, &QPushButton::clicked, this, &SettingEditor::takeBack);
    connect(m_always, &QCheckBox::toggled, m_day, &QWidget::setDisabled);
    connect(m_figure, &QLineEdit::textChanged, this, &SettingEditor::follow);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &SettingEditor::follow);
    connect(m_day, &DayEdit::dateChanged, this, &SettingEditor::follow);
    connect(m_always, &QCheckBox::toggled, this, &SettingEditor::follow);
    retranslate();
    clear();
}

void SettingEditor::layOut()
{
    const int height = m_figure->sizeHint().height();
    for (QWidget *widget : {static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_always),
                            static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_takeBack)})
        widget->setMinimumHeight(height);
    m_name->setBold(true);
    m_name->setWrapping();
    m_explanation->setWrapping();
    m_wrong->setWrapping();
    m_figure->setFixedWidth(figureWidth);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(fontMetrics().lineSpacing() * linesShown + 2 * Card::padding);
    m_save->setProperty("main", true);
    m_takeBack->setProperty("link", true);
    auto *form = new QWidget(this);
    auto *flow = new FlowLayout(form);
    for (QWidget *widget : {static_cast<QWidget *>(m_figure), static_cast<QWidget *>(m_unit),
                            static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_day),
                            static_cast<QWidget *>(m_always), static_cast<QWidget *>(m_save),
                            static_cast<QWidget *>(m_takeBack)})
        flow->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    form->setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 12, padding, 12);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_explanation);
    column->addWidget(m_lines);
    column->addWidget(form);
    column->addWidget(m_wrong);
}

void SettingEditor::showSetting(const core::StoreSetting &setting, const StoreFacts &facts)
{
    const bool isSame = m_setting && m_setting->key == setting.key && m_store == facts.store.name;
    const bool keep = isSame && isDirty() && m_setting->value == setting.value;
    m_setting = setting;
    m_store = facts.store.name;
    m_scale = facts.scale;
    m_today = facts.today;
    m_dataDay = facts.dataDay;
    render();
    if (keep)
        return;
    m_figure->setText(SettingValue::typed(setting, m_scale));
    m_lines->setPlainText(SettingValue::typed(setting, m_scale));
    fillDay();
    m_wrong->showText({});
}

void SettingEditor::clear()
{
    m_setting.reset();
    m_wrong->showText({});
    hide();
}

/// What depends on the kind of setting and on the language.
void SettingEditor::render()
{
    if (!m_setting)
        return;
    const QString whole = SettingWords::whole(*m_setting, m_scale);
    const bool isList = SettingValue::isList(*m_setting);
    const bool isDated = SettingValue::isDated(*m_setting);
    const QString unit = SettingWords::unit(*m_setting);
    m_name->setText(whole);
    m_explanation->setText(SettingWords::explanation(*m_setting));
    m_figure->setRange(SettingValue::range(*m_setting, m_scale), whole);
    m_lines->setAccessibleName(whole);
    m_unit->showText(isList ? QString() : unit);
    m_figure->setVisible(!isList);
    m_lines->setVisible(isList);
    m_from->setVisible(isDated);
    m_day->setVisible(isDated);
    m_always->setVisible(isDated);
    m_takeBack->setVisible(m_setting->since.has_value());
    const bool isAlarm = m_setting->group == core::StoreSetting::Group::Alarm;
    m_takeBack->setText(isAlarm ? tr("Switch off") : tr("Take mine back"));
    setAccessibleName(whole);
    show();
}

void SettingEditor::fillDay()
{
    const bool isAlways = m_setting->since == core::settingsBegin;
    m_day->setLatest(m_today);
    m_day->setDay(shownDay());
    m_always->setChecked(isAlways);
    m_day->setDisabled(isAlways);
    follow();
}

/// The day from which the setting holds; of one that the seller never set, the data's last.
core::Day SettingEditor::shownDay() const
{
    const auto since = m_setting->since;
    return since && since != core::settingsBegin ? *since : m_dataDay;
}

bool SettingEditor::isChanged() const
{
    if (!m_setting)
        return false;
    const bool wasAlways = m_setting->since == core::settingsBegin;
    const bool isOtherDay = SettingValue::isDated(*m_setting) && m_setting->since
        && (m_always->isChecked() != wasAlways || (!wasAlways && m_day->day() != shownDay()));
    return isDirty() || isOtherDay;
}

void SettingEditor::follow()
{
    m_wrong->showText({});
    m_save->setEnabled(isChanged());
}

bool SettingEditor::isDirty() const
{
    const QString typed = SettingValue::typed(*m_setting, m_scale);
    return (SettingValue::isList(*m_setting) ? m_lines->toPlainText() : m_figure->text()) != typed;
}

std::optional<core::Day> SettingEditor::firstDay() const
{
    if (SettingValue::isDated(*m_setting))
        return m_always->isChecked() ? std::nullopt : std::optional(m_day->day());
    // Of several lists the newest holds: it is the one to write over.
    return m_setting->since == core::settingsBegin ? std::nullopt : m_setting->since;
}

void SettingEditor::save()
{
    if (!isChanged())
        return;
    if (SettingValue::isList(*m_setting))
        saveLines();
    else
        saveFigure();
}

void SettingEditor::saveFigure()
{
    const Figure figure = m_figure->figure();
    if (!figure.isValid)
        m_wrong->showText(m_figure->complaint());
    else if (figure.number)
        send(SettingValue::ofFigure(*m_setting, *figure.number, m_scale));
    else if (m_setting->since)
        takeBack();
    else
        m_wrong->showText(tr("Enter a number first."));
}

void SettingEditor::saveLines()
{
    const std::string value = SettingValue::ofLines(*m_setting, m_lines->toPlainText());
    if (!value.empty())
        send(value);
    else if (m_setting->since)
        takeBack();
    else
        m_wrong->showText(tr("Enter a line first."));
}

void SettingEditor::send(const std::string &value)
{
    core::StoreSetting set = *m_setting;
    set.value = value;
    set.since = firstDay().value_or(core::settingsBegin);
    const auto done = [set, scale = m_scale] {
        const QString text = SettingWords::value(set, scale);
        const QString whole = SettingWords::whole(set, scale);
        return SettingValue::isDated(set)
            //: a setting, its value, "always" or "from 1 Mar 2025 on"
            ? tr("%1: %2, %3.").arg(whole, text, SettingWords::since(set))
            //: a setting, its value
            : tr("%1: %2.").arg(whole, text);
    };
    emit editWanted(SettingEdit{m_store, set.key, firstDay(), value}, done);
}

void SettingEditor::takeBack()
{
    const auto since = m_setting->since;
    const bool isAlways = since == core::settingsBegin;
    emit editWanted(
        SettingEdit{m_store, m_setting->key, isAlways ? std::nullopt : since, std::nullopt},
        [set = *m_setting, scale = m_scale] {
            return tr("%1: taken back.").arg(SettingWords::whole(set, scale));
        });
}

void SettingEditor::showError(const core::Error &error)
{
    if (m_setting)
        m_wrong->showText(SettingWords::refusal(error, *m_setting, m_scale));
}

void SettingEditor::focusField()
{
    if (!m_setting)
        return;
    if (SettingValue::isList(*m_setting)) {
        m_lines->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_figure->setFocus(Qt::OtherFocusReason);
    m_figure->selectAll();
}

void SettingEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_setting) {
        Card::keyPressEvent(event);
        return;
    }
    m_figure->setText(SettingValue::typed(*m_setting, m_scale));
    m_lines->setPlainText(SettingValue::typed(*m_setting, m_scale));
    fillDay();
    m_wrong->showText({});
    emit left();
}

void SettingEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SettingEditor::retranslate()
{
    m_from->setText(tr("from"));
    m_day->setAccessibleName(tr("The day from which it holds"));
    m_day->setToolTip(tr("Days and months before keep what held then"));
    m_always->setText(tr("always"));
    m_always->setToolTip(tr("Also for all the days before"));
    m_save->setText(tr("Save"));
    m_takeBack->setToolTip(tr("What held before you set it holds again"));
    render();
}

} // namespace starvane::ui
