// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/word_list.h"

#include "core/layout/column_binding.h"
#include "core/layout/text_fold.h"
#include "ui/kit/label.h"
#include "ui/words/field_names.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace starvane::ui {

namespace {

constexpr int perRow = 2;
constexpr std::size_t most = 24;

} // namespace

WordList::WordList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2 * perRow, 1);
}

void WordList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_met.clear();
    m_chosen.clear();
}

void WordList::add(const std::vector<core::UnknownWord> &words, const core::MappingDraft &draft)
{
    for (const core::UnknownWord &word : words) {
        const auto column = std::ranges::find_if(
            draft.columns, [&word](const auto &c) { return c.target && c.header == word.column; });
        if (column == draft.columns.end())
            continue;
        auto &met = m_met[*column->target];
        if (met.size() >= most || std::ranges::find(met, word.value) != met.end())
            continue;
        met.push_back(word.value);
        addRow(word, *column->target);
    }
}

void WordList::addRow(const core::UnknownWord &word, const core::FieldTarget &target)
{
    auto *name = new Label(Type::Body, Tone::Ink, this);
    //: a text in a file, the field that it is for
    name->setText(
        tr("“%1” (%2) means").arg(QString::fromStdString(word.value), fieldName(target.field)));
    auto *box = new QComboBox(this);
    box->addItem(tr("– leave it blank –"), QString());
    for (const std::string_view choice : core::findField(target.kind, target.field).field->choices)
        box->addItem(choiceName(choice),
                     QString::fromUtf8(choice.data(), qsizetype(choice.size())));
    box->setAccessibleName(name->text());
    const std::string text = core::folded(word.value);
    connect(box, &QComboBox::activated, this, [this, box, target, text] {
        m_chosen[target][text] = box->currentData().toString().toStdString();
        emit changed();
    });
    const int number = m_grid->count() / 2;
    m_grid->addWidget(name, number / perRow, 2 * (number % perRow));
    m_grid->addWidget(box, number / perRow, 2 * (number % perRow) + 1);
}

} // namespace starvane::ui
