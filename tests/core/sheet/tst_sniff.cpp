// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"

#include <QTest>

using starvane::test::read;
using namespace std::string_literals;

namespace {

const std::string compoundMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// A compound file whose directory, somewhere in it, has an entry of this name.
std::string compound(const std::u16string &stream)
{
    std::string bytes = compoundMagic;
    bytes.resize(70000 / 512 * 512);
    std::string entry;
    for (const char16_t c : stream) {
        entry += static_cast<char>(c);
        entry += '\0';
    }
    entry.resize(64);
    entry += static_cast<char>(2 * stream.size() + 2);
    entry.resize(128);
    return bytes + entry + std::string(384, '\0');
}

std::string noise(std::size_t size)
{
    std::string bytes;
    unsigned state = 1;
    for (std::size_t i = 0; i < size; ++i) {
        state = state * 1664525 + 1013904223;
        bytes += static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

class TstSniff : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsNoTable_data();
    void tellsWhatIsNoTable();
};

void TstSniff::tellsWhatIsNoTable_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("result");
    const auto add = [](const char *name, const std::string &bytes, const char *result) {
        QTest::newRow(name) << bytes << std::string(result);
    };

    add("empty", "", "!empty");
    add("only a mark", "\xEF\xBB\xBF", "!empty");
    add("only a wide mark", "\xFF\xFE", "!empty");
    add("pdf", "%PDF-1.7\n", "!no table: PDF");
    add("png", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s, "!no table: PNG");
    add("jpeg", "\xFF\xD8\xFF\xE0\0\x10JFIF"s, "!no table: JPEG");
    add("gif", "GIF89a\x01\0\x01\0"s, "!no table: GIF");
    add("rar", "Rar!\x1A\x07\x01\0"s, "!no table: RAR");
    add("gzip", "\x1F\x8B\x08\0\0\0\0\0"s, "!no table: GZIP");
    add("html", "<html><body>", "!no table: HTML");
    add("html, a table", "<html><body><table><tr><td>a", "1:[a]");
    add("html, shouting", "\r\n <HTML>", "!no table: HTML");
    add("html, doctype", "<!DOCTYPE html>\n<p>", "!no table: HTML");
    add("html, mark", "\xEF\xBB\xBF<Table border=1>", "!no table: HTML");
    add("html, wide", "\xFF\xFE<\0t\0a\0b\0l\0e\0>\0"s, "!no table: HTML");
    add("xhtml", "<?xml version='1.0'?>\n<html>", "!no table: HTML");
    add("xml", "<?xml version='1.0'?>\n<Workbook>", "!no table: XML");
    add("html in a cell", "a,b\n<html>,1\n", "1:[a][b] 2:[<html>][1]");
    add("an old workbook without a directory", compound(u"Workbook"), "!damaged: XLS");
    add("encrypted workbook", compound(u"EncryptedPackage"), "!encrypted");
    add("nearly encrypted", compound(u"EncryptedPackages"), "!damaged: XLS");
    add("cut off compound file", compoundMagic + "\0\0"s, "!damaged: XLS");
    add("noise", noise(1000), "!no table: binary");
    add("zeros", std::string(1000, '\0'), "!no table: binary");
    add("program",
        "\x7F"
        "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0"s,
        "!no table: binary");
    add("stray controls", "a,b\n1,\x01\n", "1:[a][b] 2:[1][\x01]");
    add("no archive", "PK\x03\x04", "!damaged: ZIP");
    add("empty archive", "PK\x05\x06"s + std::string(18, '\0'), "!no table: ZIP");
}

void TstSniff::tellsWhatIsNoTable()
{
    QFETCH(const std::string, bytes);
    QFETCH(const std::string, result);
    QCOMPARE(QString::fromStdString(read(bytes)), QString::fromStdString(result));
}

QTEST_APPLESS_MAIN(TstSniff)
#include "tst_sniff.moc"
