// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_topic.h"

#include <QtGlobal>

namespace starvane::app {

std::vector<HelpTopic> ratingTopics()
{
    return {
        {"score",
         QT_TRANSLATE_NOOP(
             "Help", R"(Shows the card of a store: stars, composite, indicators, what to do first.

Usage: starvane score --store NAME [--on DAY] [--card ID] [--from DAY --to DAY] [--json]

  --on DAY               default: the day the data speak for
  --card ID              default: the platform's first card
  --from DAY, --to DAY   replace the windows of the indicators

Example
  starvane score --store Lanshan --on 2022-10-31)")},
        {"plan",
         QT_TRANSLATE_NOOP(
             "Help",
             R"(Shows the least that has to be done for a number of stars within 60 days.

Usage: starvane plan --store NAME [--target STARS] [--on DAY] [--card ID] [--json]

  --target STARS   default: the next level
  --on DAY         default: the day the data speak for
  --card ID        default: the platform's first card

Without effort the days go on as the last 28. What counts as effort is a failure avoided; of
a mean a record with the value worth 5 points. No other way to the stars takes less.

Example
  starvane plan --store Lanshan --target 4.5)")},
        {"trend",
         QT_TRANSLATE_NOOP(
             "Help", R"(Shows an indicator day by day. A day without data is a gap, never zero.

Usage: starvane trend --store NAME --indicator ID|composite --from DAY --to DAY [--card ID]
                      [--json]

Example
  starvane trend --store Lanshan --indicator composite --from 2022-10-01 --to 2022-10-31)")},
        {"records",
         QT_TRANSLATE_NOOP("Help", R"(Lists the records behind an indicator, with file and row.

Usage: starvane records --store NAME --indicator ID [--on DAY]
                        --which counted|missed|excluded [--card ID] [--json]

Example
  starvane records --store Lanshan --indicator fulfilment --which missed)")},
    };
}

std::vector<HelpTopic> reasonTopics()
{
    return {
        {"reconcile",
         QT_TRANSLATE_NOOP("Help",
                           R"(Tells why the back office shows something else than the files give.

Usage: starvane reconcile --store NAME [--indicator ID] [--on DAY] [--card ID] [--json]

  --indicator ID   default: all of the card whose reading is noted
  --on DAY         the newest reading up to this day; default: the day of the newest data

Tried: automatic replies count or do not, the window lies a day earlier or later, days of
another zone, and what the back office could not know yet on the day of the reading.

Example
  starvane reading --store Lanshan --indicator fulfilment --day 2025-03-31 --value 0.952
  starvane reconcile --store Lanshan --indicator fulfilment)")},
        {"causes",
         QT_TRANSLATE_NOOP(
             "Help",
             R"(Shows where an indicator's missed records come from: product, carrier, agent, hour …

Usage: starvane causes --store NAME --indicator ID [--on DAY] [--card ID] [--json]

  --on DAY    default: the day the data speak for

Most missed first. An order with several products stands under each of them. The document of
--json also has the hours of each weekday.

Example
  starvane causes --store Lanshan --indicator fulfilment)")},
        {"change",
         QT_TRANSLATE_NOOP("Help",
                           R"(Shows why the composite, or an indicator, moved between two days.

Usage: starvane change --store NAME --from DAY --to DAY [--card ID] [--json]
       starvane change --store NAME --from DAY --to DAY --indicator ID [--by DIMENSION]

  --indicator ID    splits the indicator's value among groups of records
  --by DIMENSION    product, carrier, agent, reason, kind, country, hour or weekday;
                    default: all that apply

The parts add up exactly to the difference. An indicator or group does something by being
better or worse, and by weighing more or less than before.

Example
  starvane change --store Lanshan --from 2022-09-30 --to 2022-10-31
  starvane change --store Lanshan --from 2022-09-30 --to 2022-10-31 --indicator fulfilment)")},
    };
}

} // namespace starvane::app
