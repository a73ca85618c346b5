// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/describe.h"

#include "ui/words/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace starvane::ui {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString listed(const std::vector<std::string> &names, const QString &separator)
{
    QStringList list;
    for (const std::string &name : names)
        list += text(name);
    return list.join(separator);
}

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(Error)

public:
    // ---- files ----

    QString operator()(const core::FileUnusable &e) const
    {
        return tr("%1 cannot be read or written: %2. Check the path and the rights to it.")
            .arg(pathText(e.file), text(e.reason));
    }
    QString operator()(const core::EmptyFile &e) const
    {
        return tr("%1 is empty: not even a header is in it. Export it again.")
            .arg(fileNameText(e.file));
    }
    QString operator()(const core::NotATable &e) const
    {
        if (e.kind == "ZIP of tables")
            return tr("%1 holds several tables. Unpack it and import each of them.")
                .arg(fileNameText(e.file));
        return tr("%1 is not a table but %2. Export it as CSV or XLSX.")
            .arg(fileNameText(e.file), kindOfContent(e.kind));
    }
    QString operator()(const core::EncryptedFile &e) const
    {
        return tr("%1 is protected by a password. Open it in a spreadsheet program and save it "
                  "without one.")
            .arg(fileNameText(e.file));
    }
    QString operator()(const core::DamagedFile &e) const
    {
        return tr("%1 is damaged or was not downloaded in full (%2). Download it again.")
            .arg(fileNameText(e.file), text(e.part));
    }
    QString operator()(const core::FileTooLarge &e) const
    {
        return tr("%1 unpacks to more than the limit of %2. Export a shorter period.")
            .arg(fileNameText(e.file), QLocale().formattedDataSize(qint64(e.limit)));
    }
    QString operator()(const core::RowTooLong &e) const
    {
        return tr("%1, row %2: the row is longer than %3. Most often a quotation mark was opened "
                  "and never closed; export the file again.")
            .arg(fileNameText(e.file), countText(e.row),
                 QLocale().formattedDataSize(qint64(e.limit)));
    }
    QString operator()(const core::BrokenText &e) const
    {
        return tr("%1, row %2: the bytes there are no text in %3. Export the file again, or save "
                  "it as CSV in UTF-8.")
            .arg(fileNameText(e.file), countText(e.row), text(e.encoding));
    }

    // ---- layouts ----

    QString operator()(const core::UnknownHeader &e) const
    {
        if (e.header.empty())
            return tr("%1: no row looks like a header of this platform's exports. Is it the right "
                      "file?")
                .arg(fileNameText(e.file));
        QStringList lines(tr("%1: no layout of this platform fits the header “%2”.")
                              .arg(fileNameText(e.file), shortHeader(e.header)));
        for (const core::NearLayout &near : e.near)
            lines += tr("  The layout “%1” comes close; missing columns: %2.")
                         .arg(text(near.layout), listed(near.missing, tr(", ")));
        lines += tr("Export the file again with these columns, or give a layout that names the "
                    "file's own.");
        return lines.join(QLatin1Char('\n'));
    }
    QString operator()(const core::AmbiguousDates &e) const
    {
        return tr("%1, row %2, column %3: “%4” can be read day first or month first, and nothing "
                  "in the file decides it. Give a layout whose “day_order” says which.")
            .arg(fileNameText(e.file), countText(e.row), text(e.column), text(e.value));
    }
    QString operator()(const core::BrokenRules &e) const
    {
        QString where = pathText(e.file);
        if (e.line != 0)
            where = tr("%1, line %2").arg(where, countText(e.line));
        if (!e.indicator.empty())
            where = tr("%1, indicator %2").arg(where, text(e.indicator));
        return tr("%1: the rules there cannot be used: %2. Correct the file, or install the "
                  "program again.")
            .arg(where, text(e.reason));
    }

    // ---- ledger ----

    QString operator()(const core::StorageFailed &e) const
    {
        const QString what = e.fault == core::StorageFault::Other
            ? tr("The database %1 failed: %2.").arg(pathText(e.file), text(e.detail))
            : storageFault(e.fault).arg(pathText(e.file));
        return tr("%1 Nothing was changed.").arg(what);
    }
    QString operator()(const core::Cancelled & /*unused*/) const
    {
        return tr("Stopped as asked. The database is as it was before.");
    }

    // ---- requests ----

    QString operator()(const core::Unknown &e) const
    {
        QString what = unknownSubject(e.subject).arg(text(e.name));
        if (e.known.empty())
            return what;
        return tr("%1 Known: %2.").arg(what, listed(e.known, tr(", ")));
    }
    QString operator()(const core::StoreExists &e) const
    {
        return tr("There is a store “%1” already. Choose another name.").arg(text(e.name));
    }
    QString operator()(const core::BadValue &e) const
    {
        return expected(e.expected).arg(text(e.name), text(e.value));
    }

private:
    static QString kindOfContent(const std::string &kind)
    {
        if (kind == "HTML")
            return tr("a web page");
        if (kind == "XLS")
            return tr("an old Excel workbook (.xls)");
        if (kind == "binary")
            return tr("a file of an unknown kind");
        return tr("a file of the kind %1").arg(text(kind));
    }

    /// A header of fifty columns fills no screen: its first ones tell which file it is.
    static QString shortHeader(const std::vector<std::string> &header)
    {
        constexpr std::size_t shown = 8;
        if (header.size() <= shown)
            return listed(header, tr(", "));
        const auto last = header.begin() + shown;
        return tr("%1, … (%2 columns)")
            .arg(listed({header.begin(), last}, tr(", ")), countText(std::uint64_t(header.size())));
    }

    static QString storageFault(core::StorageFault fault)
    {
        switch (fault) {
        case core::StorageFault::Full:
            return tr("The disk of the database %1 is full. Free some space and try again.");
        case core::StorageFault::ReadOnly:
            return tr("The database %1 cannot be written. Check the rights to the file and its "
                      "folder.");
        case core::StorageFault::Busy:
            return tr("The database %1 is in use by another import. Try again when it is done.");
        case core::StorageFault::Damaged:
            return tr("The database %1 is damaged. Restore a backup of it.");
        case core::StorageFault::NotALedger:
            return tr("%1 is not a database of Starvane. Choose another file.");
        case core::StorageFault::NewerSchema:
        case core::StorageFault::Other: // said above, with SQLite's message
            break;
        }
        return tr("The database %1 was made by a newer version of Starvane. Update the program.");
    }

    static QString unknownSubject(core::Subject subject)
    {
        switch (subject) {
        case core::Subject::Store:
            return tr("There is no store “%1”.");
        case core::Subject::Platform:
            return tr("There is no platform “%1”.");
        case core::Subject::Card:
            return tr("The platform has no card “%1”.");
        case core::Subject::Indicator:
            return tr("The store's platform has no indicator “%1”.");
        case core::Subject::Batch:
            return tr("There is no batch %1.");
        case core::Subject::SettingKey:
            return tr("A store has no setting “%1”.");
        case core::Subject::Duty:
            return tr(
                "There is no duty “%1”. “starvane duties --store NAME --json” tells their ids.");
        case core::Subject::Layout:
            return tr("There is no layout “%1” of your own.");
        case core::Subject::Promotion:
            return tr("The store has no promotion %1.");
        case core::Subject::Tip:
            return tr("The store has no advice “%1”.");
        case core::Subject::Zone:
            break;
        }
        return tr("There is no time zone “%1”. Time zones have names such as Asia/Shanghai.");
    }

    static QString expected(core::Expected expected)
    {
        switch (expected) {
        case core::Expected::Date:
            return tr("%1: “%2” is not a day. Write it as 2022-10-31.");
        case core::Expected::Time:
            return tr(
                "%1: “%2” is not a time. Write it as 2022-10-31T18:20:00, in the store's zone "
                "or with an offset such as +08:00.");
        case core::Expected::Number:
            return tr("%1: “%2” is not a number that can be used here.");
        case core::Expected::Share:
            return tr("%1: “%2” is not a share. A share lies between 0 and 1, as in 0.2.");
        case core::Expected::DayOrder:
            return tr("%1: “%2” comes before the first day. Put the earlier day first.");
        case core::Expected::DayRanges:
            return tr("%1: “%2” are not days. Write them as 2024-02-04..2024-02-17, several with a "
                      "comma between them.");
        case core::Expected::AlarmLine:
            return tr(
                "%1: “%2” cannot be the line of an alarm. Write a number that can be reached, or "
                "“off”.");
        case core::Expected::Text:
            break;
        }
        return tr("%1: “%2” cannot be used here; a text is needed.");
    }
};

} // namespace

QString describe(const core::Error &error)
{
    return std::visit(ErrorText(), error);
}

} // namespace starvane::ui
