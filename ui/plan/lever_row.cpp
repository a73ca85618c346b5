// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/lever_row.h"

#include "ui/format/brief.h"
#include "ui/kit/label.h"
#include "ui/plan/effort_slider.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

constexpr int effortLetters = 30;
constexpr int longestSlider = 420; // px

} // namespace

LeverRow::LeverRow(QWidget *parent)
    : QWidget(parent)
    , m_number(new Label(Type::Body, Tone::Muted, this))
    , m_name(new QPushButton(this))
    , m_score(new Label(Type::Caption, Tone::Muted, this))
    , m_gain(new Label(Type::Body, Tone::Good, this))
    , m_slider(new EffortSlider(this))
    , m_effort(new Label(Type::Caption, Tone::Ink, this))
    , m_about(new Label(Type::Caption, Tone::Muted, this))
{
    m_name->setProperty("link", true);
    m_gain->setBold(true);
    m_gain->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_gain->setMinimumWidth(m_gain->fontMetrics().horizontalAdvance(QStringLiteral("+0.00")) + 4);
    // So that the sliders of a list are as long as each other.
    m_slider->setMaximumWidth(longestSlider);
    m_effort->setMinimumWidth(effortLetters * m_effort->fontMetrics().averageCharWidth());
    m_about->setWrapping();
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_number);
    head->addWidget(m_name);
    head->addStretch(1);
    head->addWidget(m_score);
    head->addWidget(m_gain);
    auto *tried = new QHBoxLayout;
    tried->setSpacing(12);
    tried->addWidget(m_slider, 2);
    tried->addWidget(m_effort, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(head);
    column->addLayout(tried);
    column->addWidget(m_about);
    connect(m_slider, &QSlider::valueChanged, this, &LeverRow::moved);
    connect(m_name, &QPushButton::clicked, this, &LeverRow::indicatorWanted);
}

void LeverRow::showLine(const LeverLine &line, const Theme &theme)
{
    m_number->showText(line.number > 0 ? tr("%1.").arg(line.number) : QString());
    m_name->setText(QString(line.name).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_name->setAccessibleName(line.name);
    m_slider->setVisible(line.most > 0);
    m_slider->setAccessibleName(line.name);
    m_about->showText(line.about);
    for (QWidget *part : std::initializer_list<QWidget *>{m_about, m_slider, m_effort})
        part->setToolTip(toolTipOf(line.more));
    const QSignalBlocker silent(m_slider);
    m_slider->setRoom(line.most, line.planned, theme);
}

void LeverRow::showEffect(const LeverEffect &effect)
{
    m_effort->showText(effect.effort);
    m_score->showText(effect.score);
    m_gain->setText(effect.gain);
    m_slider->setAccessibleDescription(
        QStringList{effect.effort, effect.score, effect.gain}.join(QStringLiteral(", ")));
}

void LeverRow::setEffort(int effort)
{
    const QSignalBlocker silent(m_slider);
    m_slider->setValue(effort);
    m_slider->update();
}

} // namespace starvane::ui
