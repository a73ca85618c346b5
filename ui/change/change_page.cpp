// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/change/change_page.h"

#include "ui/change/change_part.h"
#include "ui/change/change_words.h"
#include "ui/format/brief.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/day_edit.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/shell/import_news.h"
#include "ui/words/dimension_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <array>

namespace starvane::ui {

namespace {

constexpr int pageMargin = 24;
constexpr std::array spans{7, 30, 90}; // days

} // namespace

ChangePage::ChangePage(const PageParts &parts, QWidget *parent)
    : LivePage(parts, parent)
    , m_job(this)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_fromName(new Label(Type::Body, Tone::Muted, this))
    , m_from(new DayEdit(this))
    , m_toName(new Label(Type::Body, Tone::Muted, this))
    , m_to(new DayEdit(this))
    , m_spans(new ChoiceRow(this))
    , m_composite(new ChangePart(this))
    , m_indicator(new ChangePart(this))
    , m_dimensions(new ChoiceRow(this))
    , m_more(new QPushButton(this))
{
    layOut();
    for (DayEdit *edit : {m_from, m_to}) {
        connect(edit, &DayEdit::dateChanged, this, [this] {
            m_spans->choose(-1);
            askAgain({});
        });
    }
    connect(m_spans, &ChoiceRow::picked, this, &ChangePage::compareDaysBack);
    connect(&m_composite->chart(), &WaterfallChart::picked, this, [this](std::size_t step) {
        if (m_answer && step < m_answer->composite.indicators.size())
            askAgain(m_answer->composite.indicators[step].id);
    });
    connect(m_dimensions, &ChoiceRow::picked, this, &ChangePage::renderIndicator);
    connect(m_more, &QPushButton::clicked, this, [this] {
        emit indicatorWanted({.indicator = m_answer->indicator->indicator,
                              .card = m_answer->indicator->card,
                              .on = m_answer->indicator->to});
    });
    retranslate();
}

void ChangePage::layOut()
{
    auto *page = new QWidget;
    page->setProperty("page", true);
    auto *days = new QHBoxLayout;
    days->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_fromName), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_toName), static_cast<QWidget *>(m_to)})
        days->addWidget(widget);
    days->addSpacing(16);
    days->addWidget(m_spans, 1);
    m_indicator->middle().addWidget(m_dimensions);
    m_indicator->head().addWidget(m_more);
    m_more->setProperty("link", true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(pageMargin, 0, pageMargin, pageMargin);
    column->setSpacing(16);
    column->addLayout(days);
    column->addWidget(m_composite);
    column->addWidget(m_indicator);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void ChangePage::setTheme(const Theme &theme)
{
    m_theme = theme;
    render();
}

void ChangePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LivePage::changeEvent(event);
}

void ChangePage::load()
{
    const bool same = store() == m_shownStore;
    m_shownStore = store();
    if (!same)
        m_answer.reset();
    render();
    if (m_shownStore.empty())
        return;
    if (m_answer)
        askAgain(m_answer->indicator ? m_answer->indicator->indicator : std::string());
    else
        ask({.store = m_shownStore});
}

void ChangePage::ask(const ChangeQuestion &question)
{
    m_job.run(changeWork(parts().workspace, question), [this](const ChangeJob::Outcome &outcome) {
        if (outcome)
            showAnswer(*outcome);
        else
            emit news(ImportNews::ofError(outcome.error()));
    });
}

void ChangePage::askAgain(const std::string &indicator)
{
    ask({.store = m_shownStore,
         .days = core::DayRange{m_from->day(), m_to->day()},
         .indicator = indicator});
}

void ChangePage::compareDaysBack(int number)
{
    const QSignalBlocker quiet(m_from);
    m_from->setDay(m_to->day() - std::chrono::days(spans.at(static_cast<std::size_t>(number))));
    askAgain({});
}

void ChangePage::showAnswer(const ChangeAnswer &answer)
{
    m_answer = answer;
    render();
}

void ChangePage::render()
{
    m_stack->setCurrentIndex(m_answer ? 1 : 0);
    if (!m_answer)
        return;
    const core::CompositeChange &change = m_answer->composite;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDay(change.from);
    m_to->setDay(change.to);
    m_composite->showChange(ChangeWords::sentence(change), ChangeWords::waterfall(change), m_theme);
    std::optional<std::size_t> current;
    for (std::size_t i = 0; i < change.indicators.size(); ++i) {
        if (m_answer->indicator && change.indicators[i].id == m_answer->indicator->indicator)
            current = i;
    }
    m_composite->chart().setCurrent(current);
    QStringList names;
    if (m_answer->indicator) {
        for (const core::DimensionChange &dimension : m_answer->indicator->dimensions)
            names << dimensionTitle(dimension.dimension);
    }
    m_dimensions->setChoices(names);
    renderIndicator();
}

void ChangePage::renderIndicator()
{
    m_indicator->setVisible(m_answer && m_answer->indicator);
    if (!m_answer || !m_answer->indicator)
        return;
    const core::IndicatorChange &change = *m_answer->indicator;
    m_indicator->setTitle(pick(change.name));
    const int chosen = m_dimensions->chosen();
    const core::DimensionChange none;
    const core::DimensionChange &dimension =
        chosen < 0 ? none : change.dimensions.at(static_cast<std::size_t>(chosen));
    m_indicator->showChange(ChangeWords::sentence(change, dimension),
                            ChangeWords::waterfall(change, dimension), m_theme);
}

void ChangePage::retranslate()
{
    m_fromName->setText(tr("From"));
    m_toName->setText(tr("to"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Second day"));
    QStringList names;
    for (const int days : spans)
        names << tr("%Ln day(s) before", nullptr, days);
    m_spans->setChoices(names);
    m_spans->choose(1);
    m_composite->setTitle(tr("Composite"));
    m_more->setText(tr("Open the indicator"));
    m_empty->setWords(tr("Nothing to compare yet"),
                      tr("Import the exports of two months, and this page tells what changed."));
    m_composite->retranslate();
    m_indicator->retranslate();
    render();
}

} // namespace starvane::ui
