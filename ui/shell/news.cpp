// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/news.h"

#include "ui/kit/label.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace starvane::ui {

namespace {

QString stateName(State state)
{
    switch (state) {
    case State::Weak:
        return QStringLiteral("weak");
    case State::Fair:
        return QStringLiteral("fair");
    case State::Good:
        return QStringLiteral("good");
    case State::Unknown:
        break;
    }
    return QStringLiteral("note");
}

} // namespace

NewsLine::NewsLine(const NewsItem &item, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_item(item)
    , m_mark(new MarkShape(this))
    , m_text(new Label(Type::Body, Tone::Ink, this))
    , m_act(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setProperty("box", QStringLiteral("news"));
    setProperty("state", stateName(item.state));
    m_text->setWrapping();
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_act->setProperty("link", true);
    m_act->setVisible(item.hasAction());
    m_close->setIconSize({16, 16});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(10);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    row->addWidget(m_close);
    connect(m_act, &QPushButton::clicked, this, &NewsLine::act);
    connect(m_close, &QToolButton::clicked, this, &NewsLine::dismissed);
    setTheme(theme);
    retranslate();
}

void NewsLine::setTheme(const Theme &theme)
{
    m_mark->setState(m_item.state, theme);
    m_close->setIcon(tintedIcon(QLatin1String("x"), theme.colours.muted));
}

QString NewsLine::text() const
{
    return m_text->text();
}

void NewsLine::act()
{
    if (m_item.batch) {
        emit showWanted({*m_item.batch});
        return;
    }
    if (m_item.undo)
        m_item.undo();
    else
        emit untickWanted(m_item.ticked);
    emit dismissed();
}

void NewsLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NewsLine::retranslate()
{
    m_text->setText(m_item.text());
    m_act->setText(m_item.batch ? tr("Show") : tr("Undo"));
    if (m_item.undo)
        m_act->setToolTip(tr("Make it as it was before"));
    else
        m_act->setToolTip(m_item.batch ? tr("Show the rejected rows") : tr("Take the ticks back"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(tr("News"));
    setAccessibleDescription(m_text->text());
}

NewsList::NewsList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 0, 24, 12);
    m_column->setSpacing(6);
    hide();
}

void NewsList::add(const NewsItem &item)
{
    const bool isSame = !m_lines.empty() && m_lines.back()->text() == item.text();
    if (isSame && !item.hasAction())
        return;
    if (m_lines.size() == most)
        remove(m_lines.front());
    auto *line = new NewsLine(item, m_theme, this);
    connect(line, &NewsLine::showWanted, this, &NewsList::showWanted);
    connect(line, &NewsLine::untickWanted, this, &NewsList::untickWanted);
    connect(line, &NewsLine::dismissed, this, [this, line] { remove(line); });
    m_lines.push_back(line);
    m_column->addWidget(line);
    show();
}

void NewsList::remove(NewsLine *line)
{
    std::erase(m_lines, line);
    m_column->removeWidget(line);
    line->hide();
    line->deleteLater();
    setVisible(!m_lines.empty());
}

void NewsList::clearRead()
{
    const std::vector<NewsLine *> lines = m_lines;
    for (NewsLine *line : lines) {
        if (line->item().state == State::Good && !line->item().hasAction())
            remove(line);
    }
}

void NewsList::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (NewsLine *line : m_lines)
        line->setTheme(theme);
}

QStringList NewsList::texts() const
{
    QStringList texts;
    for (const NewsLine *line : m_lines)
        texts << line->text();
    return texts;
}

} // namespace starvane::ui
