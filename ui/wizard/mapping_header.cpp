// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/mapping_header.h"

#include "ui/wizard/field_choice_model.h"

#include <QComboBox>
#include <QPainter>
#include <QSignalBlocker>

namespace starvane::ui {

namespace {

constexpr int gap = 4;
constexpr int inset = 6;

} // namespace

MappingHeader::MappingHeader(FieldChoiceModel &choices, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_choices(choices)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::place);
}

void MappingHeader::makeBoxes(std::size_t count)
{
    while (m_boxes.size() > count) {
        delete m_boxes.back();
        m_boxes.pop_back();
    }
    while (m_boxes.size() < count) {
        auto *box = new QComboBox(viewport());
        const int column = static_cast<int>(m_boxes.size());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setModel(&m_choices);
        box->setMaxVisibleItems(16);
        box->setFocusPolicy(Qt::StrongFocus); // the wheel is for the table
        connect(box, &QComboBox::activated, this,
                [this, column](int choice) { emit picked(column, choice); });
        m_boxes.push_back(box);
    }
}

void MappingHeader::showColumns(const std::vector<core::DraftColumn> &columns)
{
    m_columns = columns;
    makeBoxes(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        QComboBox *const box = m_boxes[i];
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(m_choices.rowOf(columns[i].target));
        box->setEnabled(columns[i].isUsable);
        const QString name = QString::fromStdString(columns[i].header);
        box->setAccessibleName(tr("Field of column %1").arg(name));
        box->setAccessibleDescription(basisText(columns[i]));
        box->setToolTip(
            columns[i].isUsable
                ? name
                : tr("A column without a name, or with the name of one before it, cannot "
                     "be used. Give it a name of its own in the file."));
        box->show();
    }
    place();
    viewport()->update();
}

void MappingHeader::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void MappingHeader::openList(int column)
{
    if (column < 0 || column >= static_cast<int>(m_boxes.size()))
        return;
    QComboBox *const box = m_boxes[static_cast<std::size_t>(column)];
    if (!box->isEnabled())
        return;
    box->setFocus(Qt::ShortcutFocusReason);
    box->showPopup();
}

int MappingHeader::narrowest() const
{
    return fontMetrics().averageCharWidth() * 22 + 2 * inset;
}

QSize MappingHeader::sizeHint() const
{
    const int box = QComboBox().sizeHint().height();
    return {QHeaderView::sizeHint().width(),
            gap + box + gap + 2 * fontMetrics().lineSpacing() + 2 * gap};
}

void MappingHeader::place()
{
    for (std::size_t i = 0; i < m_boxes.size() && static_cast<int>(i) < count(); ++i) {
        const int column = static_cast<int>(i);
        m_boxes[i]->setGeometry(sectionViewportPosition(column) + gap, gap,
                                sectionSize(column) - 2 * gap, m_boxes[i]->sizeHint().height());
    }
}

void MappingHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

QString MappingHeader::basisText(const core::DraftColumn &column) const
{
    if (!column.isUsable)
        return tr("cannot be used");
    if (!column.target)
        return {};
    switch (column.mappedBy) {
    case core::MappedBy::Hand:
        return tr("chosen");
    case core::MappedBy::Name:
        return tr("● known name");
    case core::MappedBy::LikeName:
        return tr("▲ guess: like a known name");
    case core::MappedBy::Content:
        break;
    }
    return tr("▲ guess: from its cells");
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Colours &colours = m_theme.colours;
    painter->save();
    painter->fillRect(rect, colours.surface);
    painter->setPen(colours.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    if (column >= 0 && static_cast<std::size_t>(column) < m_columns.size()) {
        const core::DraftColumn &shown = m_columns[static_cast<std::size_t>(column)];
        const int line = fontMetrics().lineSpacing();
        const QRect caption = rect.adjusted(inset, rect.height() - line - gap, -inset, -gap);
        const QRect name = caption.translated(0, -line);
        QFont bold = font();
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(shown.isUsable ? colours.ink : colours.muted);
        const QString text = QString::fromStdString(shown.header).simplified();
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(bold).elidedText(text, Qt::ElideRight, name.width()));
        painter->setFont(font());
        const bool isGuess = shown.target
            && (shown.mappedBy == core::MappedBy::LikeName
                || shown.mappedBy == core::MappedBy::Content);
        painter->setPen(isGuess ? colours.fair : colours.muted);
        painter->drawText(
            caption, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(basisText(shown), Qt::ElideRight, caption.width()));
    }
    painter->restore();
}

} // namespace starvane::ui
