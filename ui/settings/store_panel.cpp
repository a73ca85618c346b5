// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/store_panel.h"

#include "ui/format/brief.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/words/describe.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

/// To be chosen from, or typed.
QComboBox *zoneChoice(QWidget *parent)
{
    constexpr int shownLetters = 24;
    auto *zones = new QComboBox(parent);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            zones->addItem(QString::fromUtf8(zone));
    }
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    zones->setMinimumContentsLength(shownLetters);
    return zones;
}

} // namespace

StorePanel::StorePanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_name(new Label(Type::Section, Tone::Ink, m_card))
    , m_platform(new Label(Type::Body, Tone::Muted, m_card))
    , m_zoneName(new Label(Type::Body, Tone::Ink, m_card))
    , m_zone(zoneChoice(m_card))
    , m_saveZone(new QPushButton(m_card))
    , m_zoneNote(new Label(Type::Caption, Tone::Muted, m_card))
    , m_wrong(new Label(Type::Caption, Tone::Weak, m_card))
    , m_readingsNote(new Label(Type::Caption, Tone::Muted, m_card))
    , m_readings(new QPushButton(m_card))
    , m_add(new QPushButton(this))
{
    layOut();
    connect(m_saveZone, &QPushButton::clicked, this, &StorePanel::saveZone);
    connect(m_zone->lineEdit(), &QLineEdit::returnPressed, this, &StorePanel::saveZone);
    connect(m_zone, &QComboBox::editTextChanged, this, [this](const QString &text) {
        const bool isNew =
            m_facts && m_facts->store && text.trimmed().toStdString() != m_facts->store->store.zone;
        m_saveZone->setEnabled(isNew);
        m_wrong->showText({});
    });
    connect(m_readings, &QPushButton::clicked, this, &StorePanel::readingsWanted);
    connect(m_add, &QPushButton::clicked, this, &StorePanel::storeWanted);
    retranslate();
    showFacts(nullptr);
}

void StorePanel::layOut()
{
    m_name->setBold(true);
    m_zoneName->setBold(true);
    for (Label *label : {m_name, m_platform, m_zoneNote, m_wrong, m_readingsNote})
        label->setWrapping();
    m_zone->setMinimumHeight(m_saveZone->sizeHint().height());
    auto *zone = new QHBoxLayout;
    zone->setSpacing(8);
    zone->addWidget(m_zone);
    zone->addWidget(m_saveZone);
    zone->addStretch(1);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(Card::padding, Card::padding, Card::padding, Card::padding);
    inside->setSpacing(8);
    inside->addWidget(m_name);
    inside->addWidget(m_platform);
    inside->addSpacing(8);
    inside->addWidget(m_zoneName);
    inside->addLayout(zone);
    inside->addWidget(m_wrong);
    inside->addWidget(m_zoneNote);
    inside->addSpacing(8);
    inside->addWidget(m_readings, 0, Qt::AlignLeft);
    inside->addWidget(m_readingsNote);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_card);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void StorePanel::showFacts(const SettingsPtr &facts)
{
    m_facts = facts;
    const bool hasStore = facts && facts->store;
    m_card->setVisible(hasStore);
    m_wrong->showText({});
    if (!hasStore)
        return;
    m_name->setText(QString::fromStdString(facts->store->store.name));
    m_platform->setText(tr("Platform: %1").arg(pick(facts->store->platformName)));
    m_zone->setEditText(QString::fromStdString(facts->store->store.zone));
    m_saveZone->setEnabled(false);
}

void StorePanel::showError(const core::Error &error)
{
    m_wrong->showText(describe(error));
}

void StorePanel::saveZone()
{
    const QString zone = m_zone->currentText().trimmed();
    if (!m_saveZone->isEnabled())
        return;
    emit editWanted(SettingEdit{.store = m_facts->store->store.name,
                                .key = "zone",
                                .value = zone.toStdString()},
                    [store = QString::fromStdString(m_facts->store->store.name), zone] {
                        return tr("The days of %1 are now those of %2.").arg(store, zone);
                    });
}

void StorePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showFacts(m_facts);
    }
    QWidget::changeEvent(event);
}

void StorePanel::retranslate()
{
    m_zoneName->setText(tr("Time zone"));
    m_zone->setAccessibleName(tr("Time zone of the store"));
    m_saveZone->setText(tr("Save"));
    m_zoneNote->setText(tr("In which a day begins and ends, and a time in a file is read. Files "
                           "that are imported already keep the times they were read with."));
    m_readings->setText(tr("Enter what the back office shows…"));
    m_readings->setToolTip(tr("Values, points and benchmarks of a day (Ctrl+E)"));
    m_readingsNote->setText(
        tr("Where the platform shows a figure, it goes before the computed one, "
           "and its benchmarks before the assumed ones."));
    m_add->setText(tr("Add a store…"));
    m_add->setToolTip(tr("Another shop, on this platform or on another one (Ctrl+N)"));
}

} // namespace starvane::ui
