// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_topic.h"

#include <QtGlobal>

namespace starvane::app {

std::vector<HelpTopic> exportTopics()
{
    return {
        {"export",
         QT_TRANSLATE_NOOP("Help", R"(Writes a table of a store: CSV on standard output, or a file.

Usage: starvane export --store NAME --table TABLE [-o FILE.csv|FILE.xlsx] [--json]

  --table TABLE   orders, shipments, refunds, conversations, disputes, reviews, penalties,
                  readings, batches, rejects, duties, penalty-sums, or one of
    indicators    the card of a day: [--on DAY] [--card ID]
    trend         all indicators day by day: --from DAY --to DAY [--card ID]
    evidence      the records behind an indicator: --indicator ID
                  --which counted|missed|excluded [--on DAY] [--card ID]
  -o FILE         CSV in UTF-8, or a workbook with real numbers and dates; past 1,048,576
                  rows it goes on in another sheet

Times are the store's. An order has a row for each of its lines and the times of its parcels.
No cell is a formula. A store of the platform generic imports what was exported; a buyer is a
hash and stays one.

Example
  starvane export --store Lanshan --table orders -o orders.xlsx
  starvane export --store Lanshan --table trend --from 2022-10-01 --to 2022-10-31)")},
    };
}

} // namespace starvane::app
