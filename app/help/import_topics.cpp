// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_topic.h"

#include <QtGlobal>

namespace starvane::app {

std::vector<HelpTopic> importTopics()
{
    return {
        {"import",
         QT_TRANSLATE_NOOP(
             "Help",
             R"(Reads export files into a store. A file is known by its header, not by its name.

Usage: starvane import --store NAME [--platform ID] [--layout FILE] [--exported-at TIME]
                       [--from DAY] [--to DAY] [--json] FILE…

  --store NAME         the store; it is made if --platform is given
  --platform ID        1688, jd, wish or generic
  --layout FILE        a TOML file that says which column is what
  --exported-at TIME   when the files were exported, in the store's zone or with an offset;
                       default: the latest event in the rows
  --from DAY, --to DAY the period that the files cover; default: from the earliest event to
                       the time of the export

A file that fails does not stop the next. Ctrl-C stops; the file being read leaves no trace.

Example
  starvane import --store Lanshan --platform 1688 orders.csv refunds.csv
  starvane import --store Lanshan --from 2022-10-01 --to 2022-10-31 disputes.csv
  starvane import --store Lanshan --exported-at "2022-11-01 10:00" logistics.xlsx)")},
        {"batches", QT_TRANSLATE_NOOP("Help", R"(Lists the imported files, oldest first.

Usage: starvane batches [--json])")},
        {"undo",
         QT_TRANSLATE_NOOP("Help", R"(Takes an import back: records become what the other files say.

Usage: starvane undo BATCH

Example
  starvane undo 3)")},
        {"rejects",
         QT_TRANSLATE_NOOP(
             "Help", R"(Shows the rows of an import that could not be used, each with its reason.

Usage: starvane rejects BATCH [-o FILE.csv] [--json]

  -o FILE.csv   writes them with the cells under their headers: correct and import it

Example
  starvane rejects 3 -o rejected.csv)")},
    };
}

} // namespace starvane::app
