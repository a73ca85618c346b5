// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_page.h"

#include "ui/kit/empty_state.h"
#include "ui/plan/plan_board.h"
#include "ui/shell/import_news.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedLayout>

namespace starvane::ui {

PlanPage::PlanPage(const PageParts &parts, QWidget *parent)
    : LivePage(parts, parent)
    , m_loading(this)
    , m_stack(new QStackedLayout(this))
    , m_blank(new QWidget(this))
    , m_empty(new EmptyState(this))
    , m_import(m_empty->addButton())
    , m_board(new PlanBoard(this))
{
    m_stack->addWidget(m_blank);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_board);
    connect(m_import, &QPushButton::clicked, this, &PlanPage::importWanted);
    connectBoard();
}

void PlanPage::connectBoard()
{
    connect(m_board, &PlanBoard::targetPicked, this, [this](double stars) {
        m_request.target = stars;
        load();
    });
    connect(m_board, &PlanBoard::cardPicked, this, [this](const std::string &card) {
        m_request.card = card;
        m_request.target.reset();
        load();
    });
    connect(m_board, &PlanBoard::indicatorWanted, this, [this](const std::string &indicator) {
        emit indicatorWanted({.indicator = indicator, .card = m_view->card().card, .on = {}});
    });
}

/// Another store is asked for its first card and its next level.
void PlanPage::load()
{
    if (m_request.store != store()) {
        m_request = {.store = store()};
        m_view.reset();
        render();
    }
    if (m_request.store.empty()) {
        m_loading.cancel();
        return;
    }
    m_request.now = parts().clock();
    m_loading.run(planWork(parts().workspace, m_request), [this](const PlanJob::Outcome &outcome) {
        if (!outcome) {
            emit news(ImportNews::ofError(outcome.error()));
            return;
        }
        m_view = *outcome;
        render();
    });
}

void PlanPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    render();
}

void PlanPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    LivePage::changeEvent(event);
}

void PlanPage::render()
{
    m_import->setText(tr("Import files…"));
    m_import->setVisible(!m_request.store.empty());
    m_empty->setWords(
        tr("Nothing to plan with yet"),
        m_request.store.empty()
            ? tr("Add a store first. Its plan to the next star is made from its files.")
            : tr("Import the store's export files: the forecast and the plan to the next star are "
                 "made from the last 28 days."));
    if (!m_view && !m_request.store.empty()) {
        m_stack->setCurrentWidget(m_blank);
    } else if (!m_view || !m_view->hasData()) {
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_board->showView(m_view, m_theme);
        m_stack->setCurrentWidget(m_board);
    }
}

} // namespace starvane::ui
