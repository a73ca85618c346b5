// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/usage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct Topic {
    std::string_view command; // empty: the program
    const char *text;
};

constexpr std::array topics = {
    Topic{"", QT_TRANSLATE_NOOP("Help", R"(Starvane shows how each store stands with its platform.

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
    Topic{"stores", QT_TRANSLATE_NOOP("Help", R"(Lists the stores, adds one, or changes a setting.

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
    Topic{"import",
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
    Topic{"batches", QT_TRANSLATE_NOOP("Help", R"(Lists the imported files, oldest first.

Usage: starvane batches [--json])")},
    Topic{
        "undo",
        QT_TRANSLATE_NOOP("Help", R"(Takes an import back: records become what the other files say.

Usage: starvane undo BATCH

Example
  starvane undo 3)")},
    Topic{"rejects",
          QT_TRANSLATE_NOOP(
              "Help", R"(Shows the rows of an import that could not be used, each with its reason.

Usage: starvane rejects BATCH [-o FILE.csv] [--json]

  -o FILE.csv   writes them with the cells under their headers: correct and import it

Example
  starvane rejects 3 -o rejected.csv)")},
    Topic{"reading",
          QT_TRANSLATE_NOOP("Help", R"(Notes what the back office shows for an indicator on a day.

Usage: starvane reading --store NAME --indicator ID --day DAY
                        [--value V] [--score S] [--peer V] [--excellent V]

  --indicator ID   an indicator, or composite, stars, rank
  --value V        the value; a rate as a fraction, 0.93 for 93 %
  --score S        the points, of 5
  --peer V         the peers' value; --excellent V: the value worth 5 points

Example
  starvane reading --store Lanshan --indicator fulfilment --day 2022-10-31 --value 0.93)")},
    Topic{"score",
          QT_TRANSLATE_NOOP(
              "Help", R"(Shows the card of a store: stars, composite, indicators, what to do first.

Usage: starvane score --store NAME [--on DAY] [--card ID] [--from DAY --to DAY] [--json]

  --on DAY               default: the day the data speak for
  --card ID              default: the platform's first card
  --from DAY, --to DAY   replace the windows of the indicators

Example
  starvane score --store Lanshan --on 2022-10-31)")},
    Topic{"plan",
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
    Topic{"trend",
          QT_TRANSLATE_NOOP(
              "Help", R"(Shows an indicator day by day. A day without data is a gap, never zero.

Usage: starvane trend --store NAME --indicator ID|composite --from DAY --to DAY [--card ID]
                      [--json]

Example
  starvane trend --store Lanshan --indicator composite --from 2022-10-01 --to 2022-10-31)")},
    Topic{"records",
          QT_TRANSLATE_NOOP("Help", R"(Lists the records behind an indicator, with file and row.

Usage: starvane records --store NAME --indicator ID [--on DAY]
                        --which counted|missed|excluded [--card ID] [--json]

Example
  starvane records --store Lanshan --indicator fulfilment --which missed)")},
    Topic{"reconcile",
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
    Topic{
        "causes",
        QT_TRANSLATE_NOOP(
            "Help",
            R"(Shows where an indicator's missed records come from: product, carrier, agent, hour …

Usage: starvane causes --store NAME --indicator ID [--on DAY] [--card ID] [--json]

  --on DAY    default: the day the data speak for

Most missed first. An order with several products stands under each of them. The document of
--json also has the hours of each weekday.

Example
  starvane causes --store Lanshan --indicator fulfilment)")},
    Topic{"change",
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
    Topic{"duties",
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
    Topic{"penalties",
          QT_TRANSLATE_NOOP(
              "Help",
              R"(Shows, month by month, the fines to be expected from the orders and those received.

Usage: starvane penalties --store NAME [--json]

Example
  starvane penalties --store Lanshan)")},
    Topic{"export",
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
    Topic{"report",
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
    Topic{"backup",
          QT_TRANSLATE_NOOP("Help", R"(Copies the whole database, also while an import is running.

Usage: starvane backup FILE [--json]

An earlier backup with this name is replaced, any other file is not.

Example
  starvane backup starvane-2022-10-31.db)")},
    Topic{"restore",
          QT_TRANSLATE_NOOP(
              "Help", R"(Puts a backup in the place of the database. Close Starvane's window before.

Usage: starvane restore FILE [--json]

The backup is checked first. The database that was there is kept beside it under the same name
with “.before-restore”; restoring that one takes the step back.

Example
  starvane restore starvane-2022-10-31.db)")},
    Topic{"check",
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
    Topic{"promotions",
          QT_TRANSLATE_NOOP(
              "Help", R"(Keeps the days of a store's promotions: lists them, adds or removes one.

Usage: starvane promotions --store NAME [--json]
       starvane promotions add TITLE --store NAME --from DAY --to DAY
       starvane promotions remove ID --store NAME

They change no figure.

Example
  starvane promotions add "Double 11" --store Lanshan --from 2022-11-01 --to 2022-11-11)")},
    Topic{"advice",
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
    Topic{
        "layouts",
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
    Topic{
        "demo",
        QT_TRANSLATE_NOOP(
            "Help", R"(Fills the database from the bundled sample exports, through the real import.

Usage: starvane demo

Example
  starvane --database demo.db demo)")},
};

} // namespace

ExitCode showHelp(const ShowHelp &command, const Console &console)
{
    const auto *const topic = std::find_if(
        topics.begin(), topics.end(), [&](const Topic &t) { return t.command == command.topic; });
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
