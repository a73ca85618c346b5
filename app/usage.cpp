// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/usage.h"

#include <QCoreApplication>
#include <QStringList>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

QString listed(const std::vector<std::string> &choices)
{
    QStringList list;
    for (const std::string &choice : choices)
        list += QString::fromStdString(choice);
    return list.join(Words::tr(", "));
}

QString sentence(const UsageError &error)
{
    using Problem = UsageError::Problem;
    const QString option = QString::fromStdString(error.option);
    const QString value = QString::fromStdString(error.value);
    switch (error.problem) {
    case Problem::UnknownCommand:
        return Words::tr("There is no command “%1”.").arg(value);
    case Problem::UnknownOption:
        return Words::tr("There is no option “%1” here.").arg(value);
    case Problem::Unexpected:
        return Words::tr("“%1” is one argument too many.").arg(value);
    case Problem::Missing:
        return Words::tr("%1 is missing.").arg(option);
    case Problem::NeedsValue:
        return Words::tr("%1 needs a value.").arg(option);
    case Problem::Repeated:
        return Words::tr("%1 is given twice.").arg(option);
    case Problem::NotAChoice:
        return Words::tr("%1: “%2” is not one of %3.").arg(option, value, listed(error.choices));
    case Problem::NotADay:
        return Words::tr("%1: “%2” is not a day. Write it as 2022-10-31.").arg(option, value);
    case Problem::NotAMonth:
        return Words::tr("%1: “%2” is not a month. Write it as 2022-10.").arg(option, value);
    case Problem::NotATime:
        return Words::tr("%1: “%2” is not a time. Write it as 2022-10-31T18:20:00.")
            .arg(option, value);
    case Problem::NotANumber:
        return Words::tr("%1: “%2” is not a number.").arg(option, value);
    case Problem::NotABatch:
        return Words::tr("“%1” is not a batch number. “starvane batches” lists them.").arg(value);
    case Problem::WrongOrder:
        return Words::tr("%1: “%2” comes before the first day.").arg(option, value);
    case Problem::Together:
        return Words::tr("%1 needs %2 as well.").arg(option, value);
    case Problem::NothingToStore:
        break;
    }
    return Words::tr("Nothing is given to store: one of %1 is needed.").arg(listed(error.choices));
}

} // namespace

QString describe(const UsageError &error)
{
    const QString command = QString::fromStdString(error.command);
    const QString help = command.isEmpty() ? QStringLiteral("starvane --help")
                                           : QStringLiteral("starvane %1 --help").arg(command);
    return Words::tr("%1 See “%2”.").arg(sentence(error), help);
}

} // namespace starvane::app
