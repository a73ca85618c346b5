// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_topic.h"

#include <QtGlobal>

namespace starvane::app {

std::vector<HelpTopic> ledgerTopics()
{
    return {
        {"backup",
         QT_TRANSLATE_NOOP("Help", R"(Copies the whole database, also while an import is running.

Usage: starvane backup FILE [--json]

An earlier backup with this name is replaced, any other file is not.

Example
  starvane backup starvane-2022-10-31.db)")},
        {"restore",
         QT_TRANSLATE_NOOP(
             "Help", R"(Puts a backup in the place of the database. Close Starvane's window before.

Usage: starvane restore FILE [--json]

The backup is checked first. The database that was there is kept beside it under the same name
with “.before-restore”; restoring that one takes the step back.

Example
  starvane restore starvane-2022-10-31.db)")},
        {"check",
         QT_TRANSLATE_NOOP(
             "Help", R"(Checks that the database is sound, and the packs and layouts of your own.

Usage: starvane check [--alarms] [--json]

  --alarms   also looks at every store and exits with 3 when an alarm is on: the composite or
             an indicator under its line, a duty due soon or overdue, data too old. No alarm
             is set at first: draw the lines with “starvane stores set”, in the points that
             the platform shows. JSON: {"ok":…,"alarms":[…]}, points of 5.

A pack of your own lies in platforms/ID in the folder of your data; it may take the place of a
shipped one. One that is broken is told here and counts for nothing.

Example
  starvane stores set Lanshan alarm.composite 4.2
  starvane stores set Lanshan alarm.duty_hours 24
  starvane check --alarms)")},
        {"demo",
         QT_TRANSLATE_NOOP(
             "Help", R"(Fills the database from the bundled sample exports, through the real import.

Usage: starvane demo

Example
  starvane --database demo.db demo)")},
    };
}

} // namespace starvane::app
