// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zip.h>

#include <map>
#include <string>

namespace starvane::test {

/// Parts of a package by name.
using Parts = std::map<std::string, std::string>;

/// A ZIP file of these parts.
inline std::string zipped(const Parts &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *const archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_source_keep(target);
    for (const auto &[name, content] : parts) {
        zip_source_t *const part = zip_source_buffer(archive, content.data(), content.size(), 0);
        zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}

const std::string relationshipType =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

inline std::string
relationship(const std::string &id, const std::string &type, const std::string &target)
{
    return "<Relationship Id='" + id + "' Type='" + relationshipType + type + "' Target='" + target
        + "'/>";
}

inline std::string relationships(const std::string &content)
{
    return "<?xml version='1.0' encoding='UTF-8'?>\n<Relationships>" + content + "</Relationships>";
}

/// The parts of a workbook with one sheet, whose rows are @p rows.
inline Parts workbook(const std::string &rows)
{
    return {
        {"_rels/.rels", relationships(relationship("r1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml",
         "<workbook xmlns:r='x'><workbookPr/><sheets><sheet name='表1' sheetId='1' r:id='r1'/>"
         "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relationships(relationship("r1", "worksheet", "worksheets/sheet1.xml")
                       + relationship("r2", "sharedStrings", "sharedStrings.xml")
                       + relationship("r3", "styles", "styles.xml"))},
        {"xl/sharedStrings.xml",
         "<sst><si><t>zero</t></si><si><r><t>o</t></r><r><rPr/><t xml:space='preserve'>ne </t></r>"
         "</si><si><t>东京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si><si/>"
         "<si><t>'7800</t></si><si><t>a_x000D_\nb</t></si></sst>"},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy&quot;年&quot;m'/>"
         "<numFmt numFmtId='165' formatCode='[h]:mm:ss'/>"
         "<numFmt numFmtId='166' formatCode='[Red]0.00'/></numFmts>"
         "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
         "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='22'/><xf numFmtId='164'/>"
         "<xf numFmtId='165'/><xf numFmtId='166'/><xf numFmtId='46'/></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet><dimension ref='A1:B2'/><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

} // namespace starvane::test
