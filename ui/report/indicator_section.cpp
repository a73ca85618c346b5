// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/report/state_words.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QStringList>

#include <algorithm>

namespace starvane::ui {

namespace {

/// The table of one card.
class IndicatorTable {
public:
    IndicatorTable(const Draft &draft, const core::MonthCard &month)
        : m_draft(draft)
        , m_speech(draft.speech())
        , m_month(month)
        , m_table(columns())
    {
    }

    PaperTable make()
    {
        addOfModule(std::nullopt);
        for (const core::ModuleScore &module : m_month.card.modules) {
            m_table.addGroup(m_draft.pick(module.name), moduleFigure(module));
            addOfModule(module.id);
        }
        return m_table;
    }

private:
    [[nodiscard]] std::vector<PaperColumn> columns() const
    {
        constexpr auto right = Qt::AlignRight;
        const double scale = m_draft.report().scale;
        return {
            {.title = m_speech.translate("Report", "Indicator"), .share = 118},
            {.title = shortDayText(m_month.card.on, m_speech),
             .share = 62,
             .alignment = right,
             .isWhole = true},
            {.title = m_speech.translate("Report", "Points"),
             .share = 62,
             .alignment = right,
             .isWhole = true},
            {.title = m_speech.translate("Report", "Missed, counted"),
             .share = 72,
             .alignment = right},
            {.title = m_speech.translate("Report", "Month alone"), .share = 62, .alignment = right},
            {.title = m_speech.translate("Report", "Worth %1 / %2")
                          .arg(pointsText(4, scale, m_speech), pointsText(5, scale, m_speech)),
             .share = 74,
             .alignment = right,
             .isWhole = true},
            {.title = m_speech.translate("Report", "Basis"), .share = 72}};
    }

    [[nodiscard]] QString moduleFigure(const core::ModuleScore &module) const
    {
        return Draft::joined(
            {m_speech.translate("Report", "%1 points").arg(m_draft.points(module.score)),
             m_speech.translate("Report", "share %1").arg(shareText(module.share, m_speech))});
    }

    void addOfModule(const std::optional<std::string> &module)
    {
        for (std::size_t i = 0; i < m_month.card.indicators.size(); ++i) {
            if (m_month.card.indicators[i].module == module)
                m_table.add(row(m_month.card.indicators[i], m_month.indicators[i]));
        }
    }

    [[nodiscard]] PaperRow
    row(const core::IndicatorScore &score, const core::MonthIndicator &month) const
    {
        const auto mark = markOf(score);
        return {
            {.text = m_draft.pick(score.name),
             .note = score.module || score.share <= 0
                 ? QString()
                 : m_speech.translate("Report", "share %1").arg(shareText(score.share, m_speech)),
             .isStrong = score.weak},
            {.text = valueText(score.value, score.unit, m_speech), .note = before(score, month)},
            {.text = stateText(score, m_draft.report().scale, m_speech),
             .note = change(score, month),
             .colour = mark ? colourOf(*mark, m_draft.style().colours) : QColor(),
             .isStrong = score.weak},
            missed(score),
            calendar(score, month.calendar),
            benchmark(score, month),
            basis(score)};
    }

    [[nodiscard]] QString
    before(const core::IndicatorScore &score, const core::MonthIndicator &month) const
    {
        if (!month.valueBefore || !score.value)
            return {};
        return m_speech.translate("Report", "before %1")
            .arg(valueText(*month.valueBefore, score.unit, m_speech));
    }

    [[nodiscard]] QString
    change(const core::IndicatorScore &score, const core::MonthIndicator &month) const
    {
        if (!month.scoreBefore || !score.score)
            return {};
        return m_draft.change(*score.score - *month.scoreBefore);
    }

    [[nodiscard]] PaperCell missed(const core::IndicatorScore &score) const
    {
        if (score.basis != core::Basis::Computed || score.counted == 0)
            return {.text = QStringLiteral("–")};
        QStringList notes;
        if (score.interval)
            notes << m_speech.translate("Report", "%1 to %2")
                         .arg(numberText(score.interval->low, score.unit, m_speech),
                              valueText(score.interval->high, score.unit, m_speech));
        if (score.pending > 0)
            notes << m_speech.translate("Report", "%1 not due yet")
                         .arg(countText(score.pending, m_speech));
        return {.text = ofCounted(score.missed, score.counted),
                .note = notes.join(QLatin1Char('\n'))};
    }

    [[nodiscard]] PaperCell
    calendar(const core::IndicatorScore &score, const core::CalendarSum &sum) const
    {
        if (!sum.value)
            return {.text = QStringLiteral("–")};
        return {.text = valueText(*sum.value, score.unit, m_speech),
                .note = ofCounted(sum.missed, sum.counted)};
    }

    [[nodiscard]] QString ofCounted(std::int64_t missed, std::int64_t counted) const
    {
        return m_speech.translate("Report", "%1 of %2")
            .arg(countText(missed, m_speech), countText(counted, m_speech));
    }

    [[nodiscard]] PaperCell
    benchmark(const core::IndicatorScore &score, const core::MonthIndicator &month) const
    {
        if (month.limit)
            return {.text = limitText(*month.limit, score.unit, m_speech)};
        if (!score.peer || !score.excellent)
            return {.text = QStringLiteral("–")};
        return {.text = QStringLiteral("%1 / %2").arg(
                    numberText(*score.peer, score.unit, m_speech),
                    valueText(*score.excellent, score.unit, m_speech)),
                .note = sourceName(score.benchmarkSource, m_speech)};
    }

    [[nodiscard]] PaperCell basis(const core::IndicatorScore &score) const
    {
        QStringList notes;
        if (score.official)
            notes << m_speech.translate("Report", "back office %1")
                         .arg(score.official->value
                                  ? valueText(*score.official->value, score.unit, m_speech)
                                  : dayText(score.official->day, m_speech));
        if (score.partial)
            notes << m_speech.translate("Report", "partial data");
        if (score.smallSample)
            notes << m_speech.translate("Report", "small sample");
        return {.text = basisName(score.basis, m_speech), .note = Draft::joined(notes)};
    }

    const Draft &m_draft;
    const Speech &m_speech;
    const core::MonthCard &m_month;
    PaperTable m_table;
};

QString legend(const Draft &draft, const core::MonthCard &month)
{
    const Speech &speech = draft.speech();
    QStringList sentences;
    if (month.card.composite)
        sentences << speech
                         .translate("Report",
                                    "%1 points are the peers' level, %2 the best; under "
                                    "%1 an indicator is weak.")
                         .arg(draft.points(4), draft.points(5));
    sentences << speech
                     .translate("Report",
                                "“Month alone” counts the days from %1 to %2, whatever "
                                "days the platform's window has.")
                     .arg(dayText(draft.report().days.first, speech),
                          dayText(draft.report().days.last, speech));
    sentences << speech.translate("Report",
                                  "Under the counts: where the rate lies with 95 % "
                                  "certainty, since few records say little.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace

void addIndicators(Draft &draft)
{
    if (!draft.report().hasData)
        return;
    for (const core::MonthCard &month : draft.report().cards) {
        if (month.card.indicators.empty())
            continue;
        draft.heading(draft.speech()
                          .translate("Report", "Indicators: %1")
                          .arg(draft.pick(month.card.cardName)));
        draft.table(IndicatorTable(draft, month).make(), {legend(draft, month)});
    }
}

} // namespace starvane::ui
