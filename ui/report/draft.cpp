// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/draft.h"

#include "ui/words/format.h"

namespace starvane::ui {

namespace {

constexpr double fullScore = 5;
constexpr double sectionGap = ui::points(17);
constexpr double textGap = ui::points(4);
constexpr double tableGap = ui::points(11); // under something else than a heading

} // namespace

Draft::Draft(const core::MonthReport &report, const Speech &speech, const PaperStyle &style,
             double width)
    : m_report(report)
    , m_speech(speech)
    , m_style(style)
    , m_zone(core::Zone::find(report.zone).value_or(core::Zone::utc()))
    , m_blocks(width)
{
}

QString Draft::pick(const core::Text &text) const
{
    return ui::pick(text, m_speech.language());
}

QString Draft::points(const std::optional<double> &score) const
{
    return pointsText(score, m_report.scale, m_speech);
}

QString Draft::change(double scoreChange) const
{
    return changeText(scoreChange * m_report.scale / fullScore, m_speech);
}

QString Draft::joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

void Draft::addText(const QString &text, PaperType type, const QColor &colour, const Piece &piece)
{
    if (!text.isEmpty())
        m_blocks.add(
            std::make_unique<TextBlock>(text, Lines::Format{m_style.font(type), colour}, width()),
            piece);
}

void Draft::heading(const QString &text)
{
    addText(text, PaperType::Heading, m_style.colours.ink,
            {.gap = sectionGap, .keepWithNext = true});
}

void Draft::paragraph(const QString &text)
{
    paragraph(text, m_style.colours.ink);
}

void Draft::paragraph(const QString &text, const QColor &colour)
{
    addText(text, PaperType::Body, colour, {.gap = textGap});
}

void Draft::note(const QString &text)
{
    addText(text, PaperType::Note, m_style.colours.muted, {.gap = textGap});
}

void Draft::notes(const QStringList &texts)
{
    for (const QString &text : texts)
        addText(text, PaperType::Note, m_style.colours.muted,
                {.gap = textGap, .keepWithNext = &text != &texts.back()});
}

void Draft::table(const PaperTable &table, const QStringList &notes)
{
    QStringList texts = notes;
    texts.removeAll(QString());
    const auto &pieces = m_blocks.pieces();
    const bool isUnderHeading = !pieces.empty() && pieces.back().keepWithNext;
    table.addTo(m_blocks, m_style, isUnderHeading ? textGap : tableGap, !texts.isEmpty());
    this->notes(texts);
}

void Draft::block(std::unique_ptr<Block> block, double gap)
{
    m_blocks.add(std::move(block), {.gap = gap});
}

void Draft::block(std::unique_ptr<Block> block, double gap, const QString &note)
{
    m_blocks.add(std::move(block), {.gap = gap, .keepWithNext = !note.isEmpty()});
    this->note(note);
}

} // namespace starvane::ui
