// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_header.h"

#include "ui/format/age_state.h"
#include "ui/format/brief.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/label.h"
#include "ui/kit/mark.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace starvane::ui {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_title(new Label(Type::Title, Tone::Ink, this))
    , m_cards(new ChoiceRow(this))
    , m_ageMark(new MarkShape(this))
    , m_age(new Label(Type::Caption, Tone::Muted, this))
    , m_import(new QPushButton(this))
{
    m_title->setBold(true);
    m_import->setProperty("main", true);
    m_import->setIconSize({20, 16}); // with room before the word;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(16);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_cards);
    row->addStretch(1);
    row->addWidget(m_ageMark);
    row->addSpacing(-8); // mark and words belong together
    row->addWidget(m_age);
    row->addWidget(m_import);
    m_back->setIconSize({20, 20});
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setProperty("bare", true);
    m_back->hide();
    hideDataAge();
    connect(m_back, &QToolButton::clicked, this, &PageHeader::backWanted);
    connect(m_import, &QPushButton::clicked, this, &PageHeader::importWanted);
    connect(m_cards, &ChoiceRow::picked, this, &PageHeader::cardPicked);
    setCards({}, 0);
    retranslate();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setBackEnabled(bool enabled)
{
    m_back->setVisible(enabled);
}

void PageHeader::showDataAge(const Overview &overview)
{
    hideDataAge();
    if (!overview.card.asOf)
        return;
    const core::Instant asOf = *overview.card.asOf;
    const auto zone = core::Zone::find(overview.card.zone).value_or(core::Zone::utc());
    const State state = stateOfAge(overview.now - asOf);
    m_age->showText(
        tr("data to %1 · %2")
            .arg(Brief::moment(asOf, zone, overview.now), Brief::age(asOf, overview.now)));
    m_age->setTone(state == State::Good ? Tone::Muted : toneOf(state));
    m_ageMark->setState(state, m_theme);
    m_ageMark->setVisible(state != State::Good);
}

void PageHeader::hideDataAge()
{
    m_age->showText({});
    m_ageMark->hide();
}

void PageHeader::setImportEnabled(bool enabled)
{
    m_import->setVisible(enabled);
}

void PageHeader::setCards(const QStringList &names, int shown)
{
    m_cards->setVisible(names.size() > 1);
    if (names.size() < 2)
        return;
    m_cards->setChoices(names);
    m_cards->choose(shown);
}

void PageHeader::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_ageMark->setState(m_ageMark->state(), theme);
    m_back->setIcon(tintedIcon(QLatin1String("arrow-left"), theme.colours.ink));
    const QColor &colour = theme.colours.onAccent;
    m_import->setIcon(spacedIcon(QLatin1String("import"), colour, colour, m_import->iconSize()));
}

void PageHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageHeader::retranslate()
{
    m_cards->setAccessibleName(tr("Card"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_import->setText(tr("Import"));
    m_import->setToolTip(tr("Import export files of this store"));
    m_import->setAccessibleDescription(m_import->toolTip());
}

} // namespace starvane::ui
