// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/level_card.h"

#include "ui/chart/level_scale.h"
#include "ui/format/brief.h"
#include "ui/kit/label.h"
#include "ui/kit/mark.h"
#include "ui/kit/star_row.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

/// Up, down or level, told by shape and colour; the words stand beside it.
struct Direction {
    QLatin1String icon;
    Tone tone;
    QColor colour;
};

Direction directionOf(double change, const Colours &colours)
{
    constexpr double visible = 0.005;
    if (change >= visible)
        return {QLatin1String("trending-up"), Tone::Good, colours.good};
    if (change <= -visible)
        return {QLatin1String("trending-down"), Tone::Weak, colours.weak};
    return {QLatin1String("move-right"), Tone::Muted, colours.muted};
}

QIcon weakIcon(const Theme &theme, double pixelRatio)
{
    const int side = QFontMetrics(fontOf(Type::Caption)).capHeight() + 1;
    constexpr int gap = 4; // to the text
    QPixmap picture(QSize(side + gap, side) * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, QRectF(0, 0, side, side), State::Weak, theme.colours);
    return picture;
}

} // namespace

LevelCard::LevelCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(Type::Section, Tone::Ink, this))
    , m_day(new Label(Type::Caption, Tone::Muted, this))
    , m_stars(new StarRow(this))
    , m_passed(new Label(Type::Figure, Tone::Ink, this))
    , m_composite(new Label(Type::Title, Tone::Ink, this))
    , m_compositeName(new Label(Type::Caption, Tone::Muted, this))
    , m_direction(new QLabel(this))
    , m_change(new Label(Type::Caption, Tone::Muted, this))
    , m_why(new QPushButton(this))
    , m_scale(new LevelScale(this))
    , m_next(new Label(Type::Body, Tone::Ink, this))
    , m_byItself(new Label(Type::Caption, Tone::Ink, this))
    , m_plan(new QPushButton(this))
    , m_gate(new Label(Type::Caption, Tone::Muted, this))
    , m_basis(new Label(Type::Caption, Tone::Muted, this))
    , m_modules(new LinkFlow(this))
    , m_weak(new LinkFlow(this))
    , m_bonus(new Label(Type::Caption, Tone::Muted, this))
    , m_badges(new Label(Type::Caption, Tone::Ink, this))
    , m_enter(new QPushButton(this))
{
    m_title->setBold(true);
    m_composite->setBold(true);
    m_next->setBold(true);
    m_next->setWrapping();
    m_passed->setWrapping();
    m_byItself->setWrapping();
    m_plan->setProperty("link", true);
    m_gate->setWrapping();
    for (Label *label : {m_bonus, m_badges})
        label->setWrapping();
    m_enter->setProperty("link", true);
    for (LinkFlow *links : {m_modules, m_weak})
        connect(links, &LinkFlow::picked, this, &LevelCard::indicatorWanted);
    connect(m_enter, &QPushButton::clicked, this, [this] { emit readingWanted(m_wanted); });
    connect(m_plan, &QPushButton::clicked, this, &LevelCard::planWanted);
    m_why->setProperty("link", true);
    connect(m_why, &QPushButton::clicked, this, &LevelCard::changeWanted);
    setFocusPolicy(Qt::StrongFocus);
    layOut();
}

void LevelCard::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_day);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(6);
    figures->addWidget(m_composite, 0, Qt::AlignBaseline);
    figures->addWidget(m_compositeName, 0, Qt::AlignBaseline);
    figures->addStretch(1);
    figures->addWidget(m_direction);
    figures->addWidget(m_change);

    auto *next = new QHBoxLayout;
    next->addWidget(m_next, 1);
    next->addWidget(m_basis, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding - 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addSpacing(6);
    column->addWidget(m_stars);
    column->addWidget(m_passed);
    column->addSpacing(2);
    column->addLayout(figures);
    column->addWidget(m_scale);
    column->addLayout(next);
    column->addWidget(m_byItself);
    column->addWidget(m_gate);
    column->addWidget(m_bonus);
    column->addWidget(m_modules);
    column->addWidget(m_weak);
    column->addWidget(m_badges);
    column->addWidget(m_enter, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(12);
    ways->addWidget(m_plan);
    ways->addWidget(m_why);
    ways->addStretch(1);
    column->addLayout(ways);
}

void LevelCard::showLevel(const Overview &overview, const Theme &theme)
{
    const LevelWords words(overview);
    const auto &card = overview.card;
    m_title->setText(pick(card.cardName));
    m_day->showText(words.day());
    m_passed->showText(overview.hasLevels() ? QString() : words.passed());
    showStars(overview, theme);
    m_next->setText(overview.hasLevels() ? words.next() : words.days());
    m_byItself->showText(words.byItself());
    m_plan->setText(tr("How to get there ›"));
    m_plan->setVisible(card.next.has_value());
    m_gate->showText(words.gate());
    m_basis->showText(words.basis());
    m_modules->setLinks(words.modules());
    std::vector<Link> weak = words.weak();
    for (Link &link : weak)
        link.icon = weakIcon(theme, devicePixelRatioF());
    m_weak->setLinks(std::move(weak));
    m_basis->setToolTip(toolTipOf(words.basisExplained()));
    showExtras(overview);
    setAccessibleName(pick(card.cardName));
    setAccessibleDescription(words.spoken());
}

/// The stars, the composite and its course; nothing of them for a card without levels.
void LevelCard::showStars(const Overview &overview, const Theme &theme)
{
    const LevelWords words(overview);
    const auto &card = overview.card;
    const bool levels = overview.hasLevels();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_stars), static_cast<QWidget *>(m_composite),
          static_cast<QWidget *>(m_compositeName), static_cast<QWidget *>(m_scale)})
        widget->setVisible(levels);
    m_stars->setStars(card.stars, theme);
    m_composite->setText(words.composite());
    m_compositeName->setText(LevelWords::tr("composite"));
    m_scale->setLevel(card.composite, card.starCutOffs, card.scale, theme);
    const auto change = monthChange(overview);
    const Direction direction = directionOf(change ? change->change : 0, theme.colours);
    m_direction->setPixmap(tintedPixmap(direction.icon, direction.colour, 16, devicePixelRatioF()));
    m_direction->setVisible(change.has_value());
    m_change->showText(words.change());
    m_change->setTone(direction.tone);
    m_why->setText(tr("What changed ›"));
    m_why->setAccessibleName(tr("Why the composite changed"));
    m_why->setVisible(change.has_value());
}

void LevelCard::showExtras(const Overview &overview)
{
    const LevelWords words(overview);
    m_bonus->showText(words.bonus());
    m_badges->showText(words.badges());
    const core::Badge *const unknown = words.unknownBadge();
    m_wanted = unknown != nullptr ? unknown->reading : std::string();
    m_enter->setVisible(unknown != nullptr);
    m_enter->setText(tr("Enter the back office's figure…"));
}

} // namespace starvane::ui
