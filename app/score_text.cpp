// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/score_text.h"

#include "app/score_extras.h"
#include "app/table.h"
#include "ui/words/format.h"
#include "ui/words/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace starvane::app {

namespace {

using ui::pick;

constexpr auto right = Table::Align::Right;
constexpr std::size_t mostTips = 12;

/// Writes one card, a part at a time.
class ScoreText {
    Q_DECLARE_TR_FUNCTIONS(Score)

public:
    ScoreText(const core::ScoreCard &card, ui::Language language)
        : m_card(card)
        , m_language(language)
        , m_zone(core::Zone::find(card.zone).value_or(core::Zone::utc()))
    {
    }

    QString text()
    {
        addTitle();
        addLevel();
        m_lines += awardLines(m_card, m_language);
        addIndicators();
        addModules();
        m_lines += groupLines(m_card, m_language);
        addMissing();
        addTips();
        addData();
        return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    void addTitle()
    {
        m_lines += tr("%1 · %2 · %3 · %4")
                       .arg(printable(QString::fromStdString(m_card.store)),
                            pick(m_card.platformName, m_language),
                            pick(m_card.cardName, m_language), ui::dayText(m_card.on));
    }

    void addLevel()
    {
        if (!hasComposite(m_card)) {
            m_lines += tr("This card has no composite: its indicators pass or fail.");
            return;
        }
        if (!m_card.composite) {
            m_lines += tr("No composite: no indicator with a share has a score.");
            return;
        }
        const ui::Mark mark = ui::markOf(*m_card.composite);
        const QString composite =
            tr("composite %1 of %2  %3 %4")
                .arg(ui::pointsText(*m_card.composite, m_card.scale), ui::sumText(m_card.scale),
                     ui::markSign(mark), ui::markWord(mark));
        if (m_card.stars)
            m_lines +=
                tr("%1  %2 stars (%3)   %4")
                    .arg(ui::starsText(*m_card.stars), QLocale().toString(*m_card.stars, 'f', 1),
                         ui::sourceName(m_card.starsSource), composite);
        else
            m_lines += composite;
        if (m_card.next)
            addNext(*m_card.next);
    }

    void addNext(const core::NextStar &next)
    {
        const QString stars = QLocale().toString(next.stars, 'f', 1);
        const QString needed = ui::changeText(next.needed * m_card.scale / 5);
        m_lines += next.gate
            ? tr("%1 stars need %2: %3").arg(stars, needed, pick(*next.gate, m_language))
            : tr("%1 stars need %2").arg(stars, needed);
    }

    void addIndicators()
    {
        Table table({{},
                     {tr("Indicator")},
                     {tr("Value"), right},
                     {tr("Points"), right},
                     {},
                     {tr("Missed"), right},
                     {tr("Share"), right},
                     {tr("Notes")}});
        for (const core::IndicatorScore &indicator : m_card.indicators)
            table.addRow(row(indicator));
        m_lines += QString();
        addTable(table);
    }

    [[nodiscard]] QStringList row(const core::IndicatorScore &indicator) const
    {
        QString sign;
        QString word;
        if (indicator.score) {
            const ui::Mark mark = ui::markOf(*indicator.score);
            sign = ui::markSign(mark);
            word = ui::markWord(mark);
        } else if (indicator.passes) {
            sign = ui::markSign(*indicator.passes ? ui::Mark::Good : ui::Mark::Weak);
            word = verdictWord(*indicator.passes);
        }
        return {sign,
                pick(indicator.name, m_language),
                ui::valueText(indicator.value, indicator.unit),
                ui::pointsText(indicator.score, m_card.scale),
                word,
                missed(indicator),
                indicator.module ? QString() : ui::shareText(indicator.share), // else the module's
                notes(indicator)};
    }

    static QString missed(const core::IndicatorScore &indicator)
    {
        if (indicator.basis != core::Basis::Computed)
            return {};
        return tr("%1 of %2")
            .arg(ui::countText(indicator.missed), ui::countText(indicator.counted));
    }

    static QString official(const core::IndicatorScore &indicator)
    {
        QString day = ui::dayText(indicator.official->day);
        if (indicator.basis != core::Basis::Computed || !indicator.official->value)
            return day;
        return tr("back office %1 on %2")
            .arg(ui::valueText(indicator.official->value, indicator.unit), day);
    }

    /// The interval is told where chance can hide the rate.
    static QString smallSample(const core::IndicatorScore &indicator)
    {
        QString text = indicator.weak ? tr("weak, few records") : tr("small sample");
        if (!indicator.interval)
            return text;
        return tr("%1: 95 % sure from %2 to %3")
            .arg(text, ui::valueText(indicator.interval->low, indicator.unit),
                 ui::valueText(indicator.interval->high, indicator.unit));
    }

    static QString notes(const core::IndicatorScore &indicator)
    {
        QStringList notes(ui::basisName(indicator.basis));
        if (indicator.official)
            notes += official(indicator);
        if (indicator.partial)
            notes += tr("partial data");
        if (indicator.smallSample)
            notes += smallSample(indicator);
        if (indicator.pending > 0)
            notes += tr("%1 not due yet").arg(ui::countText(indicator.pending));
        if (indicator.peer && indicator.benchmarkSource == core::Source::Assumed)
            notes += tr("benchmark assumed");
        return notes.join(QStringLiteral(" · "));
    }

    void addModules()
    {
        if (m_card.modules.empty())
            return;
        Table table({{tr("Module")}, {tr("Points"), right}, {}, {tr("Share"), right}});
        for (const core::ModuleScore &module : m_card.modules)
            table.addRow({pick(module.name, m_language), ui::pointsText(module.score, m_card.scale),
                          module.score ? ui::markSign(ui::markOf(*module.score)) : QString(),
                          ui::shareText(module.share)});
        m_lines += QString();
        addTable(table);
    }

    void addMissing()
    {
        QStringList lines;
        for (const core::IndicatorScore &indicator : m_card.indicators) {
            if (indicator.basis == core::Basis::None && !indicator.missing.empty())
                lines += missingSentence(indicator);
        }
        if (lines.isEmpty())
            return;
        m_lines += QString();
        m_lines += tr("No data");
        for (const QString &line : lines)
            m_lines += printable(line);
    }

    [[nodiscard]] QString missingSentence(const core::IndicatorScore &indicator) const
    {
        if (indicator.missing.front() == "reading") // no file has it, but the back office
            return tr("%1: note what the back office shows with “starvane reading --indicator %2”")
                .arg(pick(indicator.name, m_language), QString::fromStdString(indicator.id));
        std::set<std::string> kinds;
        for (const std::string &need : indicator.missing)
            kinds.insert(need.substr(0, need.find('.')));
        QStringList files;
        for (const std::string &kind : kinds)
            files += fileOf(kind);
        QStringList needs;
        for (const std::string &need : indicator.missing)
            needs += QString::fromStdString(need);
        return tr("%1: no data (%2). Import: %3")
            .arg(pick(indicator.name, m_language), needs.join(tr(", ")), files.join(tr(", ")));
    }

    /// "refunds (back office → …)"
    [[nodiscard]] QString fileOf(const std::string &kind) const
    {
        const auto found =
            std::find_if(m_card.data.begin(), m_card.data.end(),
                         [&](const core::DataAge &data) { return data.kind == kind; });
        if (found == m_card.data.end())
            return ui::kindName(kind);
        const QString name = pick(found->name, m_language);
        const QString fetch = pick(found->fetch, m_language);
        return fetch.isEmpty() ? name : tr("%1 (%2)").arg(name, fetch);
    }

    void addTips()
    {
        Table table({{{}, right}, {}});
        const std::size_t shown = std::min(mostTips, m_card.tips.size());
        for (std::size_t i = 0; i < shown; ++i) {
            const core::Tip &tip = m_card.tips[i];
            table.addRow({ui::changeText(tip.gain * m_card.scale / 5), pick(tip.text, m_language)});
        }
        if (table.isEmpty())
            return;
        m_lines += QString();
        m_lines += tr("What to do first");
        addTable(table);
        if (shown < m_card.tips.size())
            m_lines +=
                tr("and %1 more, in the window")
                    .arg(ui::countText(static_cast<std::int64_t>(m_card.tips.size() - shown)));
    }

    void addData()
    {
        Table table({{}, {}});
        for (const core::DataAge &data : m_card.data)
            table.addRow({pick(data.name, m_language),
                          data.asOf ? tr("to %1").arg(ui::timeText(*data.asOf, m_zone))
                                    : tr("never imported")});
        if (table.isEmpty())
            return;
        m_lines += QString();
        m_lines += tr("Data");
        addTable(table);
    }

    void addTable(const Table &table)
    {
        QString text = table.text();
        text.chop(1); // lines are joined later
        m_lines += text;
    }

    const core::ScoreCard &m_card;
    ui::Language m_language;
    core::Zone m_zone;
    QStringList m_lines;
};

} // namespace

QString scoreText(const core::ScoreCard &card, ui::Language language)
{
    return ScoreText(card, language).text();
}

} // namespace starvane::app
