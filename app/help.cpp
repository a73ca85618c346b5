// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/help/help_topic.h"
#include "app/usage.h"

#include <QCoreApplication>

#include <algorithm>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

std::vector<HelpTopic> allTopics()
{
    std::vector<HelpTopic> all;
    for (const auto &subject :
         {programTopics(), storeTopics(), importTopics(), ratingTopics(), reasonTopics(),
          dutyTopics(), exportTopics(), reportTopics(), noteTopics(), ledgerTopics()})
        all.insert(all.end(), subject.begin(), subject.end());
    return all;
}

} // namespace

ExitCode showHelp(const ShowHelp &command, const Console &console)
{
    const std::vector<HelpTopic> topics = allTopics();
    const auto topic = std::ranges::find(topics, command.topic, &HelpTopic::command);
    if (topic == topics.end()) {
        console.tell(
            describe({.problem = UsageError::Problem::UnknownCommand, .value = command.topic}));
        return ExitCode::WrongUsage;
    }
    console.print(Words::tr(topic->text));
    return ExitCode::Done;
}

ExitCode showVersion(const Console &console)
{
    console.print(QStringLiteral("starvane " STARVANE_VERSION));
    return ExitCode::Done;
}

} // namespace starvane::app
