// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_topic.h"

#include <QtGlobal>

namespace starvane::app {

std::vector<HelpTopic> programTopics()
{
    return {
        {"", QT_TRANSLATE_NOOP("Help", R"(Starvane shows how each store stands with its platform.

Usage: starvane [--database FILE] [--language zh_CN|en] COMMAND …
Without a command the window opens.

Files in
  import    read export files of the platform's back office
  batches   the files imported so far
  undo      take an import back
  rejects   rows that could not be used, and why
  reading   note what the back office shows
Figures out
  score     stars, composite and indicators on a day, and what to do first
  plan      the least that has to be done for a number of stars
  trend     an indicator or the composite, day by day
  records   the orders, refunds … behind an indicator
  reconcile why the back office shows something else than the files give
  causes    where an indicator's missed records come from
  change    why the composite or an indicator differs between two days
  duties    what is due, and until when
  penalties fines to be expected from the orders, beside those received
Data out
  export    a table as CSV or as a workbook
  report    a store's month to print: a PDF, a workbook, or CSV files
Stores and database
  stores    list, add, set
  promotions  the days of your promotions
  advice    the advice you follow, and whether it worked
  layouts   the layouts you mapped yourself
  demo      fill the database from sample exports
  backup    copy the database; restore: put a copy in its place
  check     is the database sound? --alarms: is a store in trouble?

Options
  --database FILE       another database than your own
  --language zh_CN|en   default: the environment's
  --json                one JSON document on standard output and nothing else
  --picture FILE        write the overview as a PNG instead of opening the window
  --help, --version     “starvane COMMAND --help” tells more about a command

Exit codes: 0 done, also when nothing was new · 1 nothing or only part could be used ·
2 wrong usage · 3 an alarm is on

Example
  starvane import --store Lanshan --platform 1688 orders.csv logistics.xlsx
  starvane score --store Lanshan)")},
    };
}

} // namespace starvane::app
