// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/sheet_xml.h"

#include "core/export/cell_text.h"
#include "core/sheet/limits.h"
#include "core/sheet/utf8.h"

#include <cmath>

namespace starvane::core {

namespace {

/// Places among the cell formats of stylesXml().
enum class Style { Plain, Header, Text, Moment, Day, Whole, Places2, Places3 };

constexpr std::int64_t exactNumbers = 1'000'000'000'000'000; // a spreadsheet keeps 15 digits
constexpr Day dayZero = std::chrono::year(1899) / 12 / 30;
constexpr Day firstSerialDay = std::chrono::year(1900) / 3 / 1; // 1900-02-29 never was

bool isCharacterEscape(std::string_view text)
{
    constexpr std::string_view like = "_x0000_";
    if (text.size() < like.size() || !text.starts_with("_x") || text[like.size() - 1] != '_')
        return false;
    return text.substr(2, 4).find_first_not_of("0123456789ABCDEFabcdef") == std::string_view::npos;
}

void appendEscape(std::string &xml, unsigned char c)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    xml += "_x00";
    xml += digits[c >> 4U];
    xml += digits[c & 15U];
    xml += '_';
}

/// U+FFFE and U+FFFF, which are UTF-8 but no characters of XML.
bool isNonCharacter(std::string_view text)
{
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

/// Valid UTF-8, appended.
void appendValid(std::string &xml, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '&')
            xml += "&amp;";
        else if (c == '<')
            xml += "&lt;";
        else if (c == '>')
            xml += "&gt;";
        else if (c == '"')
            xml += "&quot;";
        else if (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n')
            appendEscape(xml, static_cast<unsigned char>(c));
        else if (c == '_' && isCharacterEscape(text.substr(i)))
            xml += "_x005F_";
        else if (c == '\xEF' && isNonCharacter(text.substr(i)))
            xml += text[i += 2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
        else
            xml += c;
    }
}

/// The text, or as much of it as a cell holds.
std::string_view fitting(std::string_view text)
{
    if (text.size() <= limits::cellUnits)
        return text;
    while (utf8::countUnits(text) > limits::cellUnits) {
        const std::size_t over = utf8::countUnits(text) - limits::cellUnits;
        text = text.substr(0, text.size() - over);
        text = text.substr(0, utf8::validLength(text));
    }
    return text;
}

std::string sane(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t length = utf8::validLength(text);
        result += text.substr(0, length);
        text.remove_prefix(length);
        if (text.empty())
            break;
        result += "\xEF\xBF\xBD";
        text.remove_prefix(1);
    }
    return result;
}

/// An open cell, "<c r=\"B7\" s=\"2\"".
void openCell(std::string &xml, std::string_view column, std::string_view row, Style style)
{
    xml += "<c r=\"";
    xml += column;
    xml += row;
    xml += "\" s=\"";
    xml += static_cast<char>('0' + static_cast<int>(style));
    xml += '"';
}

bool isBlankAtEnds(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    return !text.empty() && (isBlank(text.front()) || isBlank(text.back()));
}

void appendTextCell(std::string &xml, std::string_view text, std::string_view column,
                    std::string_view row, Style style)
{
    openCell(xml, column, row, style);
    xml += isBlankAtEnds(text) ? R"( t="inlineStr"><is><t xml:space="preserve">)"
                               : R"( t="inlineStr"><is><t>)";
    appendXmlText(xml, text);
    xml += "</t></is></c>";
}

bool isExact(std::int64_t number)
{
    return number > -exactNumbers && number < exactNumbers;
}

double serialOf(const LocalTime &local)
{
    constexpr double daySeconds = 86400;
    return static_cast<double>((local.day - dayZero).count())
        + static_cast<double>(local.time.count()) / daySeconds;
}

/// Appends a cell by the type of its content.
class CellAppender {
public:
    CellAppender(std::string &xml, std::string_view column, std::string_view row)
        : m_xml(xml)
        , m_column(column)
        , m_row(row)
    {
    }

    void operator()(std::monostate /*unused*/) { }
    void operator()(const std::string &text)
    {
        if (!text.empty())
            appendTextCell(m_xml, text, m_column, m_row, Style::Text);
    }
    void operator()(std::int64_t number)
    {
        isExact(number) ? appendNumber(number, Style::Whole) : appendAsText(number);
    }
    void operator()(double number)
    {
        std::isfinite(number) ? appendNumber(number, Style::Plain) : appendAsText(number);
    }
    void operator()(const Decimal &number)
    {
        const Style style = number.digits == 0 ? Style::Whole
            : number.digits == 3               ? Style::Places3
                                               : Style::Places2;
        isExact(number.units) ? appendNumber(number, style) : appendAsText(number);
    }
    void operator()(Day day)
    {
        day >= firstSerialDay ? appendNumber(serialOf({day, {}}), Style::Day) : appendAsText(day);
    }
    void operator()(const WallTime &time)
    {
        const bool hasSerial = !time.offset && time.local.day >= firstSerialDay;
        hasSerial ? appendNumber(serialOf(time.local), Style::Moment) : appendAsText(time);
    }
    void operator()(bool value) { appendAsText(value); }

private:
    void appendNumber(const ExportCell &number, Style style)
    {
        openCell(m_xml, m_column, m_row, style);
        m_xml += "><v>";
        appendText(m_xml, number);
        m_xml += "</v></c>";
    }
    void appendAsText(const ExportCell &cell)
    {
        std::string text;
        appendText(text, cell);
        appendTextCell(m_xml, text, m_column, m_row, Style::Text);
    }

    std::string &m_xml;
    std::string_view m_column;
    std::string_view m_row;
};

} // namespace

void appendXmlText(std::string &xml, std::string_view text)
{
    if (utf8::validLength(text) == text.size())
        appendValid(xml, fitting(text));
    else
        appendValid(xml, fitting(sane(text)));
}

std::string columnLetters(std::size_t column)
{
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

void appendCell(std::string &xml, const ExportCell &cell, std::string_view column,
                std::string_view row)
{
    std::visit(CellAppender(xml, column, row), cell);
}

std::string sheetStart(std::span<const ExportColumn> columns)
{
    std::string xml =
        R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
        "\n"
        R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
        R"(<sheetViews><sheetView workbookViewId="0">)"
        R"(<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>)"
        R"(</sheetView></sheetViews><cols>)";
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string place = std::to_string(i + 1);
        xml += "<col min=\"" + place + "\" max=\"" + place + "\" width=\""
            + std::to_string(columns[i].width) + "\" customWidth=\"1\"/>";
    }
    xml += R"(</cols><sheetData><row r="1">)";
    for (std::size_t i = 0; i < columns.size(); ++i)
        appendTextCell(xml, columns[i].name, columnLetters(i), "1", Style::Header);
    return xml + "</row>";
}

std::string_view sheetEnd()
{
    return "</sheetData></worksheet>";
}

} // namespace starvane::core
