// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress_line.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

constexpr const char *clearLine = "\r\x1b[K"; // to the line's begin, and erase it

} // namespace

ProgressLine::ProgressLine(const Console &console)
    : m_console(console)
{
}

ProgressLine::~ProgressLine()
{
    if (!m_shown)
        return;
    m_console.err << clearLine;
    m_console.err.flush();
}

core::ProgressCallback ProgressLine::callback()
{
    return [this](const core::Progress &progress) { show(progress); };
}

void ProgressLine::show(const core::Progress &progress)
{
    if (!m_console.progress)
        return;
    m_shown = true;
    const double fraction = std::clamp(progress.fraction, 0.0, 1.0);
    const QString line =
        Words::tr("%1 rows · %2 %")
            .arg(ui::countText(progress.rows), ui::countText(std::int64_t(fraction * 100)));
    m_console.err << clearLine << line.toStdString();
    m_console.err.flush();
}

} // namespace starvane::app
