// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_line.h"

#include "ui/format/brief.h"
#include "ui/kit/label.h"
#include "ui/words/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace starvane::ui {

namespace {

constexpr int whole = 1000;

/// Nothing while it is too early to tell.
std::optional<std::chrono::seconds> timeLeft(double fraction, std::int64_t elapsed)
{
    constexpr double enough = 0.03;
    constexpr std::int64_t patience = 800; // ms
    if (fraction < enough || elapsed < patience)
        return std::nullopt;
    const double left = double(elapsed) * (1 - fraction) / fraction / 1000;
    return std::chrono::seconds(std::lround(left));
}

} // namespace

WorkLine::WorkLine(QWidget *parent)
    : QFrame(parent)
    , m_what(new Label(Type::Caption, Tone::Ink, this))
    , m_progress(new Label(Type::Caption, Tone::Muted, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setProperty("box", QStringLiteral("strip"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(240);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 24, 6);
    row->setSpacing(12);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_progress);
    row->addStretch(1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelled();
    });
    retranslate();
    hide();
}

void WorkLine::start(const QString &what)
{
    m_since.start();
    m_what->setText(what);
    m_progress->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
}

void WorkLine::showProgress(const core::Progress &progress)
{
    m_bar->setRange(0, whole);
    m_bar->setValue(static_cast<int>(progress.fraction * whole));
    const QString rows = countText(progress.rows);
    const QString share = shareText(std::floor(progress.fraction * 100) / 100);
    if (const auto left = timeLeft(progress.fraction, m_since.elapsed()))
        m_progress->setText(tr("%1 rows · %2 · %3 left").arg(rows, share, Brief::duration(*left)));
    else
        m_progress->setText(tr("%1 rows · %2").arg(rows, share));
    m_bar->setAccessibleDescription(m_progress->text());
}

void WorkLine::stop()
{
    hide();
}

QString WorkLine::text() const
{
    return m_what->text() + QLatin1Char(' ') + m_progress->text();
}

void WorkLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void WorkLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress"));
}

} // namespace starvane::ui
