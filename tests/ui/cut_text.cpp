// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cut_text.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace starvane::tests {

namespace {

bool isCut(const QLabel &label)
{
    const int height =
        label.hasHeightForWidth() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    const int width = label.wordWrap() ? 0 : label.sizeHint().width();
    return label.height() < height || label.width() < width;
}

bool isCut(const QPushButton &button)
{
    return button.width() < button.minimumSizeHint().width()
        || button.height() < button.fontMetrics().height();
}

/// A check box or a radio button.
bool isCut(const QAbstractButton &button)
{
    return button.width() < button.sizeHint().width();
}

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    return room.width() < box.fontMetrics().horizontalAdvance(box.currentText());
}

/// A widget in a layout ends where its parent does; what a scroll area holds may be larger than it.
bool standsOut(const QWidget &widget)
{
    const QWidget *const parent = widget.parentWidget();
    if (parent == nullptr || parent->layout() == nullptr || widget.isWindow())
        return false;
    return widget.geometry().right() > parent->rect().right()
        || widget.geometry().bottom() > parent->rect().bottom();
}

template <class W>
void addCut(const QWidget &within, QStringList &cut)
{
    for (const W *const one : within.findChildren<W *>()) {
        QString text;
        if constexpr (std::is_same_v<W, QComboBox>)
            text = one->currentText();
        else
            text = one->text();
        if (one->isVisible() && !text.isEmpty() && (isCut(*one) || standsOut(*one)))
            cut << text;
    }
}

/// Headings of columns that are in sight; the last one stretches or is scrolled to.
void addCutHeadings(const QWidget &within, QStringList &cut)
{
    for (const QHeaderView *const header : within.findChildren<QHeaderView *>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal)
            continue;
        for (int section = 0; section < header->count(); ++section) {
            if (!header->isSectionHidden(section)
                && header->sectionSize(section) < header->sectionSizeHint(section))
                cut << header->model()
                           ->headerData(section, Qt::Horizontal, Qt::DisplayRole)
                           .toString();
        }
    }
}

} // namespace

QStringList cutTexts(const QWidget &widget)
{
    QStringList cut;
    addCut<QLabel>(widget, cut);
    addCut<QPushButton>(widget, cut);
    addCut<QCheckBox>(widget, cut);
    addCut<QRadioButton>(widget, cut);
    addCut<QComboBox>(widget, cut);
    addCutHeadings(widget, cut);
    return cut;
}

} // namespace starvane::tests
