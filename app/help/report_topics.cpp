// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_topic.h"

#include <QtGlobal>

namespace starvane::app {

std::vector<HelpTopic> reportTopics()
{
    return {
        {"report",
         QT_TRANSLATE_NOOP("Help",
                           R"(Makes the printed month of a store: a PDF, a workbook, or CSV files.

Usage: starvane report --store NAME --month YYYY-MM -o FILE.pdf|FILE.xlsx|FOLDER/
                       [--paper a4|letter] [--csv] [--json]
       starvane report --all-stores --month YYYY-MM -o FOLDER [--csv|--xlsx] …

  --month YYYY-MM   the card on the month's last day, or on the day that the data end, and the
                    sums of its calendar days
  -o FILE           .pdf or .xlsx; a folder, or --csv, takes a CSV file a table
  --all-stores      a report a store, named after store and month, in the folder
  --paper           of a PDF; default: a4

The report is in the language of --language. A month without data gives a report that says so.
The same data give the same bytes.

Example
  starvane report --store Lanshan --month 2022-10 -o october.pdf
  starvane report --all-stores --month 2022-10 -o reports/ --language en)")},
    };
}

} // namespace starvane::app
