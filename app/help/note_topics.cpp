// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_topic.h"

#include <QtGlobal>

namespace starvane::app {

std::vector<HelpTopic> noteTopics()
{
    return {
        {"promotions",
         QT_TRANSLATE_NOOP(
             "Help", R"(Keeps the days of a store's promotions: lists them, adds or removes one.

Usage: starvane promotions --store NAME [--json]
       starvane promotions add TITLE --store NAME --from DAY --to DAY
       starvane promotions remove ID --store NAME

They change no figure.

Example
  starvane promotions add "Double 11" --store Lanshan --from 2022-11-01 --to 2022-11-11)")},
        {"advice",
         QT_TRANSLATE_NOOP("Help",
                           R"(Notes which advice a store follows, and tells whether it worked.

Usage: starvane advice --store NAME [--json]
       starvane advice adopt TIP --store NAME [--on DAY] [--note TEXT]
       starvane advice drop TIP --store NAME [--on DAY]

  TIP        an id of “starvane score --store NAME --json”
  --on DAY   the day it began, or ended; default: today

The indicator over the days before is compared with the days since, on each side as many as its
window has. Until the files tell of 7 days since, or while either side has few records, it is
too early to tell. Better and worse are said with 95 % confidence: for rates by Newcombe's
interval (1998, method 10), for means by the spread between days. That both came together does
not prove that one caused the other.

Example
  starvane advice adopt scan-late --store Lanshan --note "second pick-up at 20:00")")},
        {"layouts",
         QT_TRANSLATE_NOOP(
             "Help",
             R"(Keeps layouts of your own: which column of a file is what. They are chosen by header as the
shipped ones are, and go before them.

Usage: starvane layouts [--json]
       starvane layouts add FILE.toml
       starvane layouts remove ID

An own layout takes the place of a shipped one with the same id. Batches read through a layout
stay when it is removed.

Example
  starvane layouts add my-orders.toml)")},
    };
}

} // namespace starvane::app
