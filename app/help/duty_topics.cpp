// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_topic.h"

#include <QtGlobal>

namespace starvane::app {

std::vector<HelpTopic> dutyTopics()
{
    return {
        {"duties",
         QT_TRANSLATE_NOOP("Help",
                           R"(Lists what a store has to do, the overdue first, or ticks it off.

Usage: starvane duties --store NAME [--at TIME] [--json]
       starvane duties done ID [--note TEXT]

  --at TIME     in the store's zone or with an offset; default: now, or the time the data
                speak for when that is more than three days ago
  ID            of a duty, as the list shows it; ticked off, it is listed no more

Example
  starvane duties --store Lanshan
  starvane duties done dispatch-1-4300000000000000001 --note "sent this morning")")},
        {"penalties",
         QT_TRANSLATE_NOOP(
             "Help",
             R"(Shows, month by month, the fines to be expected from the orders and those received.

Usage: starvane penalties --store NAME [--json]

Example
  starvane penalties --store Lanshan)")},
    };
}

} // namespace starvane::app
