// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/sheet_xml.h"

namespace starvane::core {

namespace {

constexpr std::string_view declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view relationType =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view contentType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.";

std::string relation(const std::string &id, std::string_view type, const std::string &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + std::string(relationType) + std::string(type)
        + "\" Target=\"" + target + "\"/>";
}

std::string part(const std::string &name, std::string_view type)
{
    return "<Override PartName=\"/xl/" + name + "\" ContentType=\"" + std::string(contentType)
        + std::string(type) + "+xml\"/>";
}

} // namespace

std::string workbookXml(const std::vector<std::string> &sheets)
{
    std::string xml(declaration);
    xml += R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")"
           R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
           "<sheets>";
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        xml += "<sheet name=\"";
        appendXmlText(xml, sheets[i]);
        xml += "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
    }
    return xml + "</sheets></workbook>";
}

std::string workbookRelationsXml(std::size_t sheets)
{
    std::string xml(declaration);
    xml +=
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    for (std::size_t i = 1; i <= sheets; ++i) {
        const std::string number = std::to_string(i);
        xml += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
    }
    return xml + relation("rId" + std::to_string(sheets + 1), "styles", "styles.xml")
        + "</Relationships>";
}

std::string contentTypesXml(std::size_t sheets)
{
    std::string xml(declaration);
    xml += R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
           R"(<Default Extension="rels")"
           R"( ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
           R"(<Default Extension="xml" ContentType="application/xml"/>)";
    xml += part("workbook.xml", "sheet.main") + part("styles.xml", "styles");
    for (std::size_t i = 1; i <= sheets; ++i)
        xml += part("worksheets/sheet" + std::to_string(i) + ".xml", "worksheet");
    return xml + "</Types>";
}

std::string_view packageRelationsXml()
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
}

// The cell formats are those of Style in sheet_xml.cpp; format 49 is text, 1 whole, 2 two places.
std::string_view stylesXml()
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="3">
<numFmt numFmtId="164" formatCode="yyyy\-mm\-dd\ hh:mm:ss"/>
<numFmt numFmtId="165" formatCode="yyyy\-mm\-dd"/>
<numFmt numFmtId="166" formatCode="0.000"/>
</numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>
<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill>
<fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="8">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>)";
}

} // namespace starvane::core
