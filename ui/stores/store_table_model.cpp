// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stores/store_table_model.h"

#include "ui/due/due_words.h"
#include "ui/format/age_state.h"
#include "ui/format/brief.h"
#include "ui/kit/two_line_delegate.h"
#include "ui/words/format.h"

#include <QStringList>

#include <limits>

namespace starvane::ui {

namespace {

const QString dash(QChar(0x2013));

std::optional<double> changeOf(const StoreSummary &store)
{
    if (!store.composite || !store.compositeBefore)
        return std::nullopt;
    return *store.composite - *store.compositeBefore;
}

State directionOf(double change)
{
    constexpr double visible = 0.005; // of 5
    if (change >= visible)
        return State::Good;
    return change <= -visible ? State::Weak : State::Unknown;
}

QString changeText(double change, double scale)
{
    const QString number = Brief::change(change, scale);
    switch (directionOf(change)) {
    case State::Good:
        return StoreTableModel::tr("▲ %1").arg(number);
    case State::Weak:
        return StoreTableModel::tr("▼ %1").arg(number);
    default:
        return number;
    }
}

QString weakNames(const StoreSummary &store)
{
    QStringList names;
    for (const StoreSummary::Weak &weak : store.weakIndicators)
        names << pick(weak.name);
    //: between the names of indicators
    return names.join(StoreTableModel::tr(", "));
}

} // namespace

StoreTableModel::StoreTableModel(QObject *parent)
    : TwoLineModel(ColumnCount, parent)
{
}

void StoreTableModel::setStores(std::vector<StoreSummary> stores, core::Instant now)
{
    beginResetModel();
    m_stores = std::move(stores);
    m_now = now;
    endResetModel();
}

void StoreTableModel::setDueCounts(DueCountsByStore counts)
{
    m_counts = std::move(counts);
    if (rowCount() > 0)
        emit dataChanged(index(0, DueColumn), index(rowCount() - 1, DueColumn));
}

std::optional<DueCounts> StoreTableModel::due(const StoreSummary &store) const
{
    const auto found = m_counts.find(store.store.name);
    return found == m_counts.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Link> StoreTableModel::weakLinks(int row) const
{
    std::vector<Link> links;
    for (const StoreSummary::Weak &weak : m_stores[static_cast<std::size_t>(row)].weakIndicators)
        links.push_back({.target = weak.indicator,
                         .text = pick(weak.name),
                         .toolTip = tr("Weak: opens the indicator")});
    return links;
}

const std::string &StoreTableModel::cardOf(int row) const
{
    return m_stores[static_cast<std::size_t>(row)].cardId;
}

QString StoreTableModel::shown(int row, int column) const
{
    const StoreSummary &store = storeAt(row);
    switch (column) {
    case StoreColumn:
        return QString::fromStdString(store.store.name);
    case StarsColumn:
        return store.stars ? Brief::stars(*store.stars) : dash;
    case CompositeColumn:
        return pointsText(store.composite, store.scale);
    case ChangeColumn: {
        const auto change = changeOf(store);
        return change ? changeText(*change, store.scale) : dash;
    }
    case WeakColumn:
        if (store.weak > 0)
            return tr("%1 weak").arg(countText(std::int64_t(store.weak)));
        return store.composite ? tr("none") : dash;
    case DueColumn: {
        const auto counts = due(store);
        if (!store.asOf)
            return dash;
        if (!counts)
            return QStringLiteral("…");
        const QString words = DueWords::counts(*counts);
        if (words.isEmpty())
            return counts->isOfThePast ? tr("nothing that day") : tr("nothing today");
        return words;
    }
    case DataColumn:
        return store.asOf ? Brief::age(*store.asOf, m_now) : tr("never imported");
    default:
        return {};
    }
}

QString StoreTableModel::secondLine(int row, int column) const
{
    const StoreSummary &store = storeAt(row);
    switch (column) {
    case StoreColumn:
        return pick(store.platformName);
    case CompositeColumn:
        return store.composite ? tr("of %1").arg(QLocale().toString(store.scale)) : QString();
    case WeakColumn:
        return weakNames(store);
    case DataColumn: {
        if (!store.asOf)
            return {};
        const auto zone = core::Zone::find(store.store.zone).value_or(core::Zone::utc());
        return Brief::moment(*store.asOf, zone, m_now);
    }
    default:
        return {};
    }
}

QVariant StoreTableModel::mark(const StoreSummary &store, int column) const
{
    if (column == WeakColumn && (store.composite || store.weak > 0))
        return static_cast<int>(store.weak > 0 ? State::Weak : State::Good);
    if (column == DataColumn)
        return ageState(store);
    if (column != DueColumn)
        return {};
    const auto counts = due(store);
    if (!counts || !store.asOf)
        return {};
    if (counts->overdue > 0)
        return static_cast<int>(State::Weak);
    return static_cast<int>(counts->today > 0 ? State::Fair : State::Good);
}

/// Nothing while the data are fresh.
QVariant StoreTableModel::ageState(const StoreSummary &store) const
{
    const State state = store.asOf ? stateOfAge(m_now - *store.asOf) : State::Good;
    return state == State::Good ? QVariant() : static_cast<int>(state);
}

QVariant StoreTableModel::tone(const StoreSummary &store, int column) const
{
    switch (column) {
    case StoreColumn:
        return plainTone;
    case ChangeColumn: {
        const State direction = directionOf(changeOf(store).value_or(0));
        return direction == State::Unknown ? QVariant() : static_cast<int>(direction);
    }
    case DataColumn:
        return ageState(store);
    default:
        return {};
    }
}

double StoreTableModel::rank(const StoreSummary &store, int column) const
{
    constexpr double last = std::numeric_limits<double>::max(); // what is unknown comes last
    switch (column) {
    case StarsColumn:
        return store.stars.value_or(last);
    case CompositeColumn:
        return store.composite.value_or(last);
    case ChangeColumn:
        return changeOf(store).value_or(last);
    case WeakColumn:
        return -double(store.weak);
    case DueColumn: {
        constexpr double overdueFirst = 1e9;
        const auto counts = store.asOf ? due(store) : std::nullopt;
        return counts ? -double(counts->overdue) * overdueFirst - double(counts->today) : last;
    }
    case DataColumn:
        return store.asOf ? double(store.asOf->time_since_epoch().count()) : 0;
    default:
        return 0;
    }
}

QVariant StoreTableModel::look(int row, int column, int role) const
{
    const StoreSummary &store = storeAt(row);
    switch (role) {
    case MarkRole:
        return mark(store, column);
    case StarsRole:
        return column == StarsColumn && store.stars ? QVariant(*store.stars) : QVariant();
    case ToneRole:
        return tone(store, column);
    case NameRole:
        return QString::fromStdString(store.store.name);
    case SortRole:
        return column == StoreColumn ? QVariant(shown(row, column)) : QVariant(rank(store, column));
    case Qt::ToolTipRole:
        return toolTipOf(column == WeakColumn ? weakNames(store) : shown(row, column));
    default:
        return {};
    }
}

QString StoreTableModel::title(int column) const
{
    switch (column) {
    case StoreColumn:
        return tr("Store");
    case StarsColumn:
        return tr("Stars");
    case CompositeColumn:
        return tr("Composite");
    case ChangeColumn:
        return tr("Change, 30 d");
    case WeakColumn:
        return tr("Weak indicators");
    case DueColumn:
        return tr("Due");
    case DataColumn:
        return tr("Data");
    default:
        return {};
    }
}

} // namespace starvane::ui
