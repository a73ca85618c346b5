// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/program_panel.h"

#include "ui/kit/card.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/label.h"
#include "ui/words/speech.h"

#include <QEvent>
#include <QVBoxLayout>

namespace starvane::ui {

ProgramPanel::ProgramPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Card::padding, Card::padding, Card::padding, Card::padding);
    inside->setSpacing(8);
    const auto addChoice = [card, inside](Label *&name, ChoiceRow *&choice, Label *&note) {
        name = new Label(Type::Body, Tone::Ink, card);
        name->setBold(true);
        choice = new ChoiceRow(card);
        note = new Label(Type::Caption, Tone::Muted, card);
        note->setWrapping();
        inside->addWidget(name);
        inside->addWidget(choice);
        inside->addWidget(note);
    };
    addChoice(m_languageName, m_language, m_languageNote);
    inside->addSpacing(8);
    addChoice(m_themeName, m_theme, m_themeNote);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_language, &ChoiceRow::picked, this,
            [this](int number) { emit languagePicked(static_cast<Language>(number)); });
    connect(m_theme, &ChoiceRow::picked, this,
            [this](int number) { emit themePicked(static_cast<ThemeChoice>(number)); });
    retranslate();
}

void ProgramPanel::setThemeChoice(ThemeChoice choice)
{
    m_theme->choose(static_cast<int>(choice));
}

void ProgramPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgramPanel::retranslate()
{
    m_languageName->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    // In their own languages, whichever is on; in the order of Language.
    m_language->setChoices({QStringLiteral("English"), QStringLiteral("中文")});
    m_language->choose(static_cast<int>(Speech().language()));
    m_languageNote->setText(tr("Of the window. Reports have a choice of their own."));
    m_themeName->setText(tr("Theme"));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setChoices({tr("Like the desktop"), tr("Light"), tr("Dark")}); // as ThemeChoice
    m_themeNote->setText(tr("What is printed is always light."));
}

} // namespace starvane::ui
