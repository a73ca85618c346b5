// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook_parts.h"

#include "core/sheet/xml_part.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace starvane::core {

namespace {

struct Relationship {
    std::string type; // the last word of its URI
    std::string target; // a part's full name
};
using Relationships = std::map<std::string, Relationship, std::less<>>;

std::string_view folderOf(std::string_view part)
{
    const auto slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash + 1);
}

/// A target is relative to its source's folder, or absolute.
std::string resolved(std::string_view folder, std::string target)
{
    std::replace(target.begin(), target.end(), '\\', '/');
    const bool isAbsolute = target.starts_with('/');
    const std::string path = isAbsolute ? target : std::string(folder) + target;
    std::string result;
    for (std::size_t at = 0; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        const std::string_view step = std::string_view(path).substr(at, end - at);
        if (step == "..")
            result.erase(std::min(result.rfind('/'), result.size()));
        else if (!step.empty() && step != ".")
            result.append("/").append(step);
        at = end + 1;
    }
    return result.substr(result.empty() ? 0 : 1);
}

class RelationshipHandler final : public XmlHandler {
public:
    explicit RelationshipHandler(std::string_view folder)
        : m_folder(folder)
    {
    }

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes["TargetMode"] == "External")
            return;
        const auto type = attributes["Type"];
        m_relationships.try_emplace(
            std::string(attributes["Id"]),
            Relationship{std::string(type.substr(type.rfind('/') + 1)),
                         resolved(m_folder, std::string(attributes["Target"]))});
    }

    void endElement(std::string_view) override { }
    void text(std::string_view) override { }

    Relationships take() { return std::move(m_relationships); }

private:
    std::string m_folder;
    Relationships m_relationships;
};

/// Of the part @p source, or of the whole package when it is empty.
Result<Relationships> readRelationships(ZipArchive &archive, std::string_view source)
{
    const std::string_view folder = folderOf(source);
    const std::string part =
        std::string(folder) + "_rels/" + std::string(source.substr(folder.size())) + ".rels";
    RelationshipHandler handler(folder);
    if (auto done = parsePart(archive, part, handler); !done)
        return Failure{done.error()};
    return handler.take();
}

const Relationship *findType(const Relationships &relationships, std::string_view type)
{
    const auto found = std::find_if(relationships.begin(), relationships.end(),
                                    [type](const auto &r) { return r.second.type == type; });
    return found == relationships.end() ? nullptr : &found->second;
}

class WorkbookHandler final : public XmlHandler {
public:
    struct Sheet {
        std::string name;
        std::string relationship;
    };

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        m_isWorkbook = m_isWorkbook || name == "workbook";
        if (name == "workbookPr") {
            const auto flag = attributes["date1904"];
            if (flag == "1" || flag == "true")
                m_dates = DateSystem::From1904;
        } else if (name == "sheet") {
            m_sheets.push_back({std::string(attributes["name"]), std::string(attributes["id"])});
        }
    }

    void endElement(std::string_view) override { }
    void text(std::string_view) override { }

    [[nodiscard]] bool isWorkbook() const { return m_isWorkbook; }
    [[nodiscard]] DateSystem dates() const { return m_dates; }
    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; }

private:
    bool m_isWorkbook = false;
    DateSystem m_dates = DateSystem::From1900;
    std::vector<Sheet> m_sheets;
};

int parseId(std::string_view text)
{
    int id = -1;
    (void)std::from_chars(text.data(), text.data() + text.size(), id);
    return id;
}

class StylesHandler final : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt") {
            const int id = parseId(attributes["numFmtId"]);
            m_customFormats.insert_or_assign(id, isDateFormat(attributes["formatCode"]));
        } else if (name == "cellXfs") {
            m_isInCellFormats = true;
        } else if (name == "xf" && m_isInCellFormats) {
            m_formatIds.push_back(parseId(attributes["numFmtId"]));
        }
    }

    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_isInCellFormats = false;
    }

    void text(std::string_view) override { }

    [[nodiscard]] std::vector<bool> isDateStyle() const
    {
        std::vector<bool> result;
        for (const int id : m_formatIds) {
            const auto custom = m_customFormats.find(id);
            result.push_back(custom == m_customFormats.end() ? isDateFormat(id) : custom->second);
        }
        return result;
    }

private:
    std::map<int, bool> m_customFormats;
    std::vector<int> m_formatIds;
    bool m_isInCellFormats = false;
};

/// The workbook's main part; nothing when the package is no workbook.
Result<std::string> findWorkbook(ZipArchive &archive)
{
    std::string part = "xl/workbook.xml";
    if (archive.has("_rels/.rels")) {
        const auto relationships = readRelationships(archive, {});
        if (!relationships)
            return Failure{relationships.error()};
        if (const auto *document = findType(*relationships, "officeDocument"))
            part = document->target;
    }
    if (!archive.has(part) || !part.ends_with(".xml"))
        return Failure{NotATable{archive.file(), "ZIP"}};
    return part;
}

std::vector<WorkbookParts::Sheet>
sheetsOf(const WorkbookHandler &workbook, const Relationships &relationships)
{
    std::vector<WorkbookParts::Sheet> sheets;
    for (const auto &sheet : workbook.sheets()) {
        const auto found = relationships.find(sheet.relationship);
        const std::string part = found == relationships.end() ? "" : found->second.target;
        // A chart may be a sheet, too.
        if (part.empty() || found->second.type == "worksheet")
            sheets.push_back({sheet.name, part});
    }
    return sheets;
}

} // namespace

Result<WorkbookParts> readWorkbookParts(ZipArchive &archive)
{
    const auto part = findWorkbook(archive);
    if (!part)
        return Failure{part.error()};
    WorkbookHandler workbook;
    if (auto done = parsePart(archive, *part, workbook); !done)
        return Failure{done.error()};
    if (!workbook.isWorkbook())
        return Failure{NotATable{archive.file(), "ZIP"}};
    const auto relationships = readRelationships(archive, *part);
    if (!relationships)
        return Failure{relationships.error()};

    StylesHandler styles;
    if (const auto *found = findType(*relationships, "styles");
        found != nullptr && archive.has(found->target)) {
        if (auto done = parsePart(archive, found->target, styles); !done)
            return Failure{done.error()};
    }
    const auto *strings = findType(*relationships, "sharedStrings");
    const bool hasStrings = strings != nullptr && archive.has(strings->target);
    return WorkbookParts{sheetsOf(workbook, *relationships), hasStrings ? strings->target : "",
                         styles.isDateStyle(), workbook.dates()};
}

} // namespace starvane::core
