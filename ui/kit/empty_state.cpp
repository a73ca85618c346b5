// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_state.h"

#include "ui/kit/label.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

constexpr int columnWidth = 520;
constexpr int iconSide = 72;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new Label(Type::Title, Tone::Ink, this))
    , m_sentence(new Label(Type::Body, Tone::Ink, this))
    , m_hints(new Label(Type::Caption, Tone::Muted, this))
    , m_buttons(new QHBoxLayout)
{
    m_icon->setPixmap(
        tintedPixmap(QLatin1String("starvane"), Qt::black, iconSide, devicePixelRatioF()));
    m_title->setBold(true);
    for (Label *label : {m_title, m_sentence, m_hints})
        label->setWrapping();
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(4);
    column->addLayout(m_buttons);
    column->addSpacing(4);
    column->addWidget(m_hints);
    column->addStretch(3);
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(columnWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
}

void EmptyState::setWords(const QString &title, const QString &sentence, const QString &hints)
{
    m_title->setText(title);
    m_sentence->showText(sentence);
    m_hints->showText(hints);
}

QPushButton *EmptyState::addButton()
{
    auto *button = new QPushButton(this);
    if (m_buttons->count() == 1)
        button->setProperty("main", true);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace starvane::ui
