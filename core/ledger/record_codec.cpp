// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/record_codec.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>

namespace starvane::core {

namespace {

void appendNumber(std::string &json, std::int64_t number)
{
    std::array<char, 24> buffer{};
    char *const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    json.append(buffer.data(), end);
}

void appendText(std::string &json, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (static_cast<unsigned char>(c) >= 0x20) {
            json += c;
        } else {
            json += "\\u00";
            json += digits[static_cast<unsigned char>(c) >> 4U];
            json += digits[static_cast<unsigned char>(c) & 15U];
        }
    }
    json += '"';
}

void appendOptional(std::string &json, const std::optional<std::int64_t> &number)
{
    if (number)
        appendNumber(json, *number);
    else
        json += "null";
}

std::optional<std::int64_t> optionalNumber(const nlohmann::json &value)
{
    return value.is_null() ? std::nullopt : std::optional(value.get<std::int64_t>());
}

std::vector<OrderLine> linesOf(const nlohmann::json &array)
{
    std::vector<OrderLine> lines;
    for (const nlohmann::json &line : array) {
        lines.push_back({line[0].get<std::string>(), line[1].get<std::string>(),
                         line[2].get<std::string>(), optionalNumber(line[3]),
                         optionalNumber(line[4]), optionalNumber(line[5])});
    }
    return lines;
}

Value valueOf(const nlohmann::json &value)
{
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (value.is_number())
        return value.get<double>();
    if (value.is_string())
        return value.get<std::string>();
    return {};
}

} // namespace

void appendLines(std::string &json, const std::vector<OrderLine> &lines)
{
    json += '[';
    for (const OrderLine &line : lines) {
        json += json.back() == '[' ? "[" : ",[";
        for (const std::string *const text : {&line.productId, &line.sku, &line.product}) {
            appendText(json, *text);
            json += ',';
        }
        appendOptional(json, line.quantity);
        json += ',';
        appendOptional(json, line.price);
        json += ',';
        appendOptional(json, line.shipping);
        json += ']';
    }
    json += ']';
}

std::vector<OrderLine> linesFrom(std::string_view json)
{
    return json.empty() ? std::vector<OrderLine>() : linesOf(nlohmann::json::parse(json));
}

std::string encodeRecord(const Record &record)
{
    nlohmann::json values = nlohmann::json::array();
    for (const Value &value : record.values)
        std::visit(
            [&values]<class T>(const T &content) {
                if constexpr (std::is_same_v<T, std::monostate>)
                    values.push_back(nullptr);
                else
                    values.push_back(content);
            },
            value);
    std::string text = "[" + values.dump() + ",";
    appendLines(text, record.lines);
    return text + "]";
}

Record decodeRecord(RecordKind kind, std::string_view text)
{
    const nlohmann::json content = nlohmann::json::parse(text);
    Record record{kind, {}, linesOf(content[1])};
    for (const nlohmann::json &value : content[0])
        record.values.push_back(valueOf(value));
    record.values.resize(fieldsOf(kind).size()); // written before the kind had its newest fields
    return record;
}

} // namespace starvane::core
