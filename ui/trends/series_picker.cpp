// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/series_picker.h"

#include "core/rating/rater.h"
#include "ui/chart/series_style.h"
#include "ui/format/brief.h"
#include "ui/kit/label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr int storeRole = Qt::UserRole;
constexpr int cardRole = Qt::UserRole + 1;
constexpr int indicatorRole = Qt::UserRole + 2;

SeriesKey keyOf(const QTreeWidgetItem &item)
{
    const auto text = [&item](int role) { return item.data(0, role).toString().toStdString(); };
    return {text(storeRole), text(cardRole), text(indicatorRole)};
}

bool isSeries(const QTreeWidgetItem &item)
{
    return item.data(0, indicatorRole).isValid();
}

} // namespace

SeriesPicker::SeriesPicker(std::shared_ptr<const core::PackSet> packs, QWidget *parent)
    : QPushButton(parent)
    , m_packs(std::move(packs))
    , m_popup(new QFrame(this, Qt::Popup))
    , m_search(new QLineEdit(m_popup))
    , m_list(new QTreeWidget(m_popup))
    , m_note(new Label(Type::Caption, Tone::Muted, m_popup))
{
    m_popup->setProperty("box", QStringLiteral("popup"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    connect(this, &QPushButton::clicked, this, &SeriesPicker::openList);
    connect(m_search, &QLineEdit::textChanged, this, &SeriesPicker::search);
    connect(m_list, &QTreeWidget::itemChanged, this, &SeriesPicker::take);
    retranslate();
}

void SeriesPicker::setChoice(const std::vector<core::Store> &stores,
                             const std::vector<SeriesKey> &chosen)
{
    m_stores = stores;
    m_chosen = chosen;
    showCount();
    if (!m_popup->isVisible())
        fill();
}

void SeriesPicker::retranslate()
{
    m_search->setPlaceholderText(tr("Search indicators and stores"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Lines to draw"));
    m_note->setText(tr("Up to five lines."));
    fill();
    showCount();
}

void SeriesPicker::showCount()
{
    setText(tr("Lines: %1 of 5 ▾").arg(m_chosen.size()));
    setAccessibleName(tr("Choose the lines, %1 of 5 chosen").arg(m_chosen.size()));
}

void SeriesPicker::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const core::Store &store : m_stores) {
        const auto pack = m_packs->pack(store.platform);
        if (!pack)
            continue;
        auto *item = new QTreeWidgetItem(m_list, {QString::fromStdString(store.name)});
        item->setFlags(Qt::ItemIsEnabled);
        item->setFont(0, fontOf(Type::Body, QFont::DemiBold));
        for (const core::Card &card : (*pack)->cards) {
            QTreeWidgetItem *parent = item;
            if ((*pack)->cards.size() > 1) {
                parent = new QTreeWidgetItem(item, {pick(card.name)});
                parent->setFlags(Qt::ItemIsEnabled);
            }
            addCard(*parent, store, card);
        }
    }
    m_list->expandAll();
    limit();
}

void SeriesPicker::addCard(QTreeWidgetItem &parent, const core::Store &store,
                           const core::Card &card)
{
    const core::CardVersion &version = card.versions.back();
    if (!version.stars.empty())
        addSeries(parent, {store.name, card.id, std::string(core::compositeId)}, tr("Composite"));
    for (const core::Indicator &indicator : version.indicators)
        addSeries(parent, {store.name, card.id, indicator.id}, pick(indicator.name));
}

void SeriesPicker::addSeries(QTreeWidgetItem &parent, const SeriesKey &key, const QString &name)
{
    auto *item = new QTreeWidgetItem(&parent, {name});
    item->setData(0, storeRole, QString::fromStdString(key.store));
    item->setData(0, cardRole, QString::fromStdString(key.card));
    item->setData(0, indicatorRole, QString::fromStdString(key.indicator));
    const bool isChosen = std::ranges::find(m_chosen, key) != m_chosen.end();
    item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
}

/// What is not ticked cannot be when five are; the last one cannot be taken away.
void SeriesPicker::limit()
{
    const QSignalBlocker quiet(m_list);
    for (QTreeWidgetItemIterator at(m_list); *at != nullptr; ++at) {
        if (!isSeries(**at))
            continue;
        const bool isChosen = (*at)->checkState(0) == Qt::Checked;
        const bool isFree = isChosen ? m_chosen.size() > 1 : m_chosen.size() < mostSeries;
        (*at)->setFlags(isFree ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                            : isChosen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                       : Qt::ItemIsSelectable);
    }
}

/// A line stays in sight when its own name, its card's or its store's holds the text.
void SeriesPicker::search(const QString &text)
{
    const auto holds = [&text](const QTreeWidgetItem *item) {
        for (; item != nullptr; item = item->parent()) {
            if (item->text(0).contains(text, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    for (QTreeWidgetItemIterator at(m_list); *at != nullptr; ++at)
        (*at)->setHidden(true);
    for (QTreeWidgetItemIterator at(m_list); *at != nullptr; ++at) {
        if (!isSeries(**at) || !holds(*at))
            continue;
        for (QTreeWidgetItem *item = *at; item != nullptr; item = item->parent())
            item->setHidden(false);
    }
}

void SeriesPicker::take(QTreeWidgetItem *item)
{
    const SeriesKey key = keyOf(*item);
    std::erase(m_chosen, key);
    if (item->checkState(0) == Qt::Checked)
        m_chosen.push_back(key);
    limit();
    showCount();
    emit picked(m_chosen);
}

void SeriesPicker::openList()
{
    constexpr QSize size(360, 420);
    m_search->clear();
    m_popup->resize(size);
    m_popup->move(mapToGlobal(QPoint(0, height() + 4)));
    m_popup->show();
    m_search->setFocus();
}

bool SeriesPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return QPushButton::eventFilter(watched, event);
    m_list->setFocus();
    for (QTreeWidgetItemIterator at(m_list); *at != nullptr; ++at) {
        if (isSeries(**at) && !(*at)->isHidden()) {
            m_list->setCurrentItem(*at);
            break;
        }
    }
    return true;
}

} // namespace starvane::ui
