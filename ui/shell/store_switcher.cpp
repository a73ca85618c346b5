// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/store_switcher.h"

#include "ui/format/brief.h"
#include "ui/shell/store_list_model.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr int inset = 10;
constexpr int iconSide = 16;
constexpr int mostRows = 10;

} // namespace

StoreSwitcher::StoreSwitcher(StoreListModel &stores, QWidget *parent)
    : QPushButton(parent)
    , m_stores(stores)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_list(new QListView(m_popup))
    , m_delegate(new StoreDelegate(this))
{
    m_popup->setProperty("box", QStringLiteral("popup"));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_list);
    m_list->setModel(&m_stores);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &StoreSwitcher::openList);
    connect(m_list, &QListView::clicked, this, &StoreSwitcher::pick);
    connect(m_list, &QListView::activated, this, &StoreSwitcher::pick);
    connect(&m_stores, &StoreListModel::modelReset, this, &StoreSwitcher::retranslate);
    retranslate();
}

QSize StoreSwitcher::sizeHint() const
{
    return {m_folded ? 40 : 176, storeLineHeight() + 2 * inset};
}

QSize StoreSwitcher::minimumSizeHint() const
{
    return {40, storeLineHeight() + 2 * inset};
}

void StoreSwitcher::setCurrent(const QString &name)
{
    m_current = name;
    retranslate();
}

void StoreSwitcher::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

void StoreSwitcher::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    update();
}

std::optional<StoreLine> StoreSwitcher::currentLine() const
{
    const int row = m_stores.rowOf(m_current);
    if (row < 0)
        return std::nullopt;
    const StoreSummary &summary = m_stores.stores()[static_cast<std::size_t>(row)];
    return StoreLine{.name = m_current,
                     .platform = m_stores.index(row).data(StoreListModel::PlatformRole).toString(),
                     .stars = summary.stars,
                     .weak = summary.weak};
}

void StoreSwitcher::retranslate()
{
    const int row = m_stores.rowOf(m_current);
    const QString words =
        row < 0 ? QString() : storeInWords(m_stores.stores()[static_cast<std::size_t>(row)]);
    setAccessibleName(row < 0 ? tr("No store yet") : tr("Store %1").arg(m_current));
    setAccessibleDescription(words);
    setToolTip(row < 0 ? accessibleName() : tr("%1: %2").arg(m_current, words));
    m_list->setAccessibleName(tr("All stores"));
    setEnabled(m_stores.rowCount() > 0);
    update();
}

void StoreSwitcher::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void StoreSwitcher::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const Colours &c = m_theme.colours;
    const auto icon = [&](const char *name, int x) {
        painter.drawPixmap(
            x, (height() - iconSide) / 2,
            tintedPixmap(QLatin1String(name), c.muted, iconSide, devicePixelRatioF()));
    };
    if (m_folded) {
        paintFolded(painter);
        return;
    }
    icon("chevrons-up-down", width() - inset - iconSide);
    const QRect box = rect().adjusted(inset, inset, -inset - iconSide - 4, -inset);
    if (const auto line = currentLine()) {
        paintStoreLine(painter, box, *line, c);
    } else {
        painter.setPen(c.muted);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, tr("No store yet"));
    }
}

/// The icon, and the stars' figure under it.
void StoreSwitcher::paintFolded(QPainter &painter) const
{
    const auto line = currentLine();
    painter.setFont(fontOf(Type::Caption));
    const int textHeight = line && line->stars ? painter.fontMetrics().height() : 0;
    const int top = (height() - iconSide - textHeight) / 2;
    painter.drawPixmap(
        (width() - iconSide) / 2, top,
        tintedPixmap(QLatin1String("store"), m_theme.colours.muted, iconSide, devicePixelRatioF()));
    painter.setPen(m_theme.colours.ink);
    if (textHeight > 0)
        painter.drawText(QRect(0, top + iconSide + 1, width(), textHeight), Qt::AlignCenter,
                         Brief::stars(*line->stars));
}

void StoreSwitcher::openList()
{
    const int row = m_stores.rowOf(m_current);
    m_list->setCurrentIndex(m_stores.index(std::max(row, 0)));
    const int rowHeight = m_list->sizeHintForRow(0);
    const int rows = std::min(m_stores.rowCount(), mostRows);
    m_popup->resize(std::max(width(), 260), rows * rowHeight + 10);
    m_popup->move(mapToGlobal(QPoint(0, height() + 4)));
    m_popup->show();
    m_list->setFocus();
}

void StoreSwitcher::pick(const QModelIndex &index)
{
    m_popup->hide();
    const QString name = index.data(StoreListModel::NameRole).toString();
    if (!name.isEmpty() && name != m_current)
        emit picked(name);
}

} // namespace starvane::ui
