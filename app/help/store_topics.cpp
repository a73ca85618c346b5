// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_topic.h"

#include <QtGlobal>

namespace starvane::app {

std::vector<HelpTopic> storeTopics()
{
    return {
        {"stores", QT_TRANSLATE_NOOP("Help", R"(Lists the stores, adds one, or changes a setting.

Usage: starvane stores [--json]
       starvane stores add NAME --platform ID
       starvane stores set NAME KEY VALUE [--from DAY]

A setting holds from DAY on; without one it holds always. KEY is one of
  zone              the store's time zone, such as Asia/Shanghai
  peer.INDICATOR    the benchmark worth 4.0 points (0.95 is 95 %)
  excellent.INDICATOR   the benchmark worth 5.0 points
  share.INDICATOR   the indicator's share of the composite (0.2 is 20 %)
  parameter.NAME    a number of the platform's rules; words.NAME a list of its words
  stars.LEVEL       the composite from which a level starts
  exempt            days the platform exempts: 2024-02-04..2024-02-17, 2025-01-28
  automatic_replies, agent_prefixes   texts in chat logs, with | between them
  alarm.composite, alarm.score.INDICATOR   points under which “check --alarms” warns
  alarm.duty_hours  warn when a duty is due within so many hours, or overdue
  alarm.data_days   warn when the newest data are more than so many days old
An alarm is switched off by the value off.

Example
  starvane stores add Lanshan --platform 1688
  starvane stores set Lanshan peer.fulfilment 0.97 --from 2022-10-01)")},
        {"reading",
         QT_TRANSLATE_NOOP("Help", R"(Notes what the back office shows for an indicator on a day.

Usage: starvane reading --store NAME --indicator ID --day DAY
                        [--value V] [--score S] [--peer V] [--excellent V]

  --indicator ID   an indicator, or composite, stars, rank
  --value V        the value; a rate as a fraction, 0.93 for 93 %
  --score S        the points, of 5
  --peer V         the peers' value; --excellent V: the value worth 5 points

Example
  starvane reading --store Lanshan --indicator fulfilment --day 2022-10-31 --value 0.93)")},
    };
}

} // namespace starvane::app
