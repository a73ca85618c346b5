// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/kit/star_paint.h"
#include "ui/report/state_words.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace starvane::ui {

namespace {

/// Stars, figure and composite beside sentences about them.
class LevelBlock final : public Block {
public:
    struct Content {
        std::optional<double> stars;
        QString starsText;
        QString composite;
        QString state;
        QColor stateColour;
        QStringList sentences;
    };

    LevelBlock(const Content &content, const PaperStyle &style, double width)
        : m_stars(content.stars)
        , m_style(style)
        , m_width(width)
        , m_sentencesLeft(inset + starsWidth + gap + compositeWidth(content, style) + gap)
        , m_starsText(content.starsText, note(style), starsWidth)
        , m_composite(content.composite, {style.font(PaperType::Figure), style.colours.ink},
                      compositeWidth(content, style))
        , m_state(content.state, {style.font(PaperType::Strong), content.stateColour},
                  compositeWidth(content, style))
        , m_sentences(content.sentences.join(QLatin1Char('\n')),
                      {style.font(PaperType::Body), style.colours.ink},
                      width - m_sentencesLeft - inset)
    {
    }

    [[nodiscard]] double height() const override
    {
        return std::max({starsHeight + m_starsText.height(),
                         m_composite.height() + m_state.height(), m_sentences.height()})
            + 2 * inset;
    }

    void paint(QPainter &painter, QPointF topLeft) const override
    {
        painter.fillRect(QRectF(topLeft, QSizeF(m_width, height())), m_style.colours.canvas);
        const QPointF at = topLeft + QPointF(inset, inset);
        paintStarRow(painter, at);
        m_starsText.paint(painter, at + QPointF(0, starsHeight));
        const QPointF composite = at + QPointF(starsWidth + gap, 0);
        m_composite.paint(painter, composite - QPointF(0, points(4)));
        m_state.paint(painter, composite + QPointF(0, m_composite.height() - points(6)));
        m_sentences.paint(painter, topLeft + QPointF(m_sentencesLeft, inset));
    }

private:
    static constexpr double inset = points(10);
    static constexpr double gap = points(14);
    static constexpr double starsWidth = points(132);
    static constexpr double starsHeight = points(32);

    /// As wide as the words under the composite.
    static double compositeWidth(const Content &content, const PaperStyle &style)
    {
        const QFontMetricsF metrics(style.font(PaperType::Strong));
        return std::clamp(metrics.horizontalAdvance(content.state) + points(1), points(92),
                          points(160));
    }
    static Lines::Format note(const PaperStyle &style)
    {
        return {style.font(PaperType::Note), style.colours.muted};
    }

    /// Drawn in points, for its outlines have fixed widths.
    void paintStarRow(QPainter &painter, QPointF at) const
    {
        painter.save();
        painter.translate(at);
        painter.scale(unitsPerPoint, unitsPerPoint);
        const QRectF box(0, 0, starsWidth / unitsPerPoint, starsHeight / unitsPerPoint - 5);
        paintStars(painter, box, m_stars.value_or(0), m_style.colours);
        painter.restore();
    }

    std::optional<double> m_stars;
    const PaperStyle &m_style;
    double m_width;
    double m_sentencesLeft;
    Lines m_starsText;
    Lines m_composite;
    Lines m_state;
    Lines m_sentences;
};

/// "+0.12 since 30 Sep 2025", or nothing.
QString since(const Draft &draft, const core::MonthCard &month, std::size_t place)
{
    const core::MonthLevel &now = month.levels.back();
    const core::MonthLevel &then = month.levels.at(place);
    if (!now.composite || !then.composite)
        return {};
    const QString change = draft.change(*now.composite - *then.composite);
    const QString day = dayText(then.on, draft.speech());
    if (!then.stars)
        return draft.speech().translate("Report", "%1 since %2").arg(change, day);
    return draft.speech()
        .translate("Report", "%1 since %2 (then %3 with %4 stars)")
        .arg(change, day, draft.points(then.composite),
             draft.speech().locale().toString(*then.stars, 'f', 1));
}

QString next(const Draft &draft, const core::ScoreCard &card)
{
    if (!card.next)
        return draft.speech().translate("Report", "The highest level.");
    const QString needs = draft.speech()
                              .translate("Report", "%1 stars need %2")
                              .arg(draft.speech().locale().toString(card.next->stars, 'f', 1),
                                   draft.change(card.next->needed));
    if (!card.next->gate)
        return needs;
    //: what a level needs: what it opens
    return draft.speech().translate("Report", "%1: %2").arg(needs, draft.pick(*card.next->gate));
}

QString starsWords(const Draft &draft, const core::ScoreCard &card)
{
    if (!card.stars)
        return {};
    return draft.speech()
        .translate("Report", "%1 stars on %2, levels: %3")
        .arg(draft.speech().locale().toString(*card.stars, 'f', 1),
             dayText(card.on, draft.speech()), sourceName(card.starsSource, draft.speech()));
}

void addComposite(Draft &draft, const core::MonthCard &month)
{
    const core::ScoreCard &card = month.card;
    const PaperStyle &style = draft.style();
    const Mark mark = markOf(*card.composite);
    LevelBlock::Content content;
    content.stars = card.stars;
    content.starsText = starsWords(draft, card);
    content.composite = draft.points(card.composite);
    //: a sign, a word, the best score: "▲ fair, composite of 5"
    content.state = draft.speech()
                        .translate("Report", "%1 %2, composite of %3")
                        .arg(markSign(mark), markWord(mark, draft.speech()),
                             sumText(draft.report().scale, draft.speech()));
    content.stateColour = colourOf(mark, style.colours);
    content.sentences << since(draft, month, month.levels.size() - 2) << since(draft, month, 0)
                      << next(draft, card);
    if (card.bonus > 0)
        content.sentences << draft.speech()
                                 .translate("Report", "%1 of it is a bonus")
                                 .arg(draft.change(card.bonus));
    content.sentences.removeAll(QString());
    draft.block(std::make_unique<LevelBlock>(content, style, draft.width()), points(10));
}

/// The composite and the stars at the ends of thirteen months.
void addYear(Draft &draft, const core::MonthCard &month)
{
    const Speech &speech = draft.speech();
    std::vector<PaperColumn> columns{
        {.title = speech.translate("Report", "End of"), .isWhole = true}};
    PaperRow composites{{.text = speech.translate("Report", "Composite")}};
    PaperRow stars{{.text = speech.translate("Report", "Stars")}};
    for (const core::MonthLevel &level : month.levels) {
        const bool isNow = &level == &month.levels.back();
        columns.push_back(
            {.title = shortMonthText(level.month, speech), .alignment = Qt::AlignRight});
        const bool isWeak = level.composite && markOf(*level.composite) == Mark::Weak;
        composites.push_back({.text = draft.points(level.composite),
                              .colour = isWeak ? draft.style().colours.weak : QColor(),
                              .isStrong = isNow});
        stars.push_back({.text = level.stars ? speech.locale().toString(*level.stars, 'f', 1)
                                             : QStringLiteral("–"),
                         .isStrong = isNow});
    }
    PaperTable table(std::move(columns));
    table.add(std::move(composites));
    if (month.card.stars)
        table.add(std::move(stars));
    draft.table(table);
}

/// "On-time fulfilment 3.82"
QString figureOf(const Draft &draft, const core::IndicatorScore &indicator)
{
    const QString name = draft.pick(indicator.name);
    const QString figure = indicator.score
        ? draft.points(indicator.score)
        : valueText(indicator.value, indicator.unit, draft.speech());
    //: an indicator, its points or value
    return draft.speech().translate("Report", "%1 %2", "indicator").arg(name, figure);
}

QString weakOnes(const Draft &draft)
{
    QStringList weak;
    bool isAnyKnown = false;
    for (const core::MonthCard &month : draft.report().cards) {
        for (const core::IndicatorScore &one : month.card.indicators) {
            isAnyKnown = isAnyKnown || one.score || one.passes;
            if (one.weak)
                weak << figureOf(draft, one);
        }
    }
    if (!isAnyKnown)
        return {};
    if (weak.isEmpty())
        return draft.speech().translate("Report", "● No indicator is weak.");
    return draft.speech()
        .translate("Report", "▼ Weak: %1.")
        .arg(weak.join(draft.speech().translate("Report", ", ")));
}

/// The indicator whose points changed most since the month before, up or down; nothing under 0.01.
QString mostChanged(const Draft &draft, bool up)
{
    constexpr double least = 0.01;
    const core::MonthCard &month = draft.report().cards.front();
    double most = least;
    QString sentence;
    for (std::size_t i = 0; i < month.indicators.size(); ++i) {
        const auto &score = month.card.indicators[i].score;
        const auto &before = month.indicators[i].scoreBefore;
        if (!score || !before || (up ? *score - *before : *before - *score) < most)
            continue;
        most = up ? *score - *before : *before - *score;
        const QString text = up ? draft.speech().translate("Report", "Rose most: %1 (%2).")
                                : draft.speech().translate("Report", "Fell most: %1 (%2).");
        sentence =
            text.arg(figureOf(draft, month.card.indicators[i]), draft.change(*score - *before));
    }
    return sentence;
}

/// "Without data: …", or nothing.
QString unknownOnes(const Draft &draft)
{
    QStringList unknown;
    for (const core::MonthCard &month : draft.report().cards) {
        for (const core::IndicatorScore &one : month.card.indicators) {
            if (!one.value && !one.score)
                unknown << draft.pick(one.name);
        }
    }
    if (unknown.isEmpty())
        return {};
    return draft.speech()
        .translate("Report", "Without data: %1.")
        .arg(unknown.join(draft.speech().translate("Report", ", ")));
}

QString passing(const Draft &draft, const core::ScoreCard &card)
{
    std::int64_t known = 0;
    std::int64_t pass = 0;
    for (const core::IndicatorScore &one : card.indicators) {
        known += one.passes ? 1 : 0;
        pass += one.passes.value_or(false) ? 1 : 0;
    }
    if (known == 0)
        return {};
    return draft.speech()
        .translate("Report", "%1: %2 of %3 indicators pass.")
        .arg(draft.pick(card.cardName), countText(pass, draft.speech()),
             countText(known, draft.speech()));
}

} // namespace

void addLevel(Draft &draft)
{
    const auto &report = draft.report();
    if (!report.hasData)
        return;
    const core::MonthCard &month = report.cards.front();
    if (month.card.composite) {
        addComposite(draft, month);
        addYear(draft, month);
    }
    draft.heading(draft.speech().translate("Report", "In short"));
    draft.paragraph(weakOnes(draft));
    for (const core::MonthCard &one : report.cards)
        draft.paragraph(passing(draft, one.card));
    draft.paragraph(Draft::joined({mostChanged(draft, false), mostChanged(draft, true)}));
    draft.paragraph(unknownOnes(draft));
}

} // namespace starvane::ui
