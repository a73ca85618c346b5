// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "ui/words/describe.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// What only the command line can do about an error.
QString hintFor(const core::Error &error)
{
    if (std::holds_alternative<core::UnknownHeader>(error)
        || std::holds_alternative<core::AmbiguousDates>(error))
        return Words::tr("A layout of your own is given with --layout FILE.");
    const auto *unknown = std::get_if<core::Unknown>(&error);
    if (unknown != nullptr && unknown->subject == core::Subject::Store)
        return Words::tr("“starvane stores add NAME --platform ID” makes a store.");
    return {};
}

} // namespace

void Console::print(const QString &line) const
{
    print(line.toStdString() + '\n');
}

void Console::print(const std::string &document) const
{
    out << document;
}

void Console::tell(const QString &line) const
{
    err << line.toStdString() << '\n';
    err.flush();
}

ExitCode Console::fail(const core::Error &error) const
{
    tell(ui::describe(error));
    const QString hint = hintFor(error);
    if (!hint.isEmpty())
        tell(hint);
    // A value that cannot stand where it was given is wrong usage, like one that cannot be read.
    return std::holds_alternative<core::BadValue>(error) ? ExitCode::WrongUsage
                                                         : ExitCode::Incomplete;
}

} // namespace starvane::app
