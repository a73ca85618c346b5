// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace starvane::core;

class TstByteSource : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void opensAFileWithAChineseName();
    void refusesWhatIsNoFile();
    void refusesAnUnreadableFile();
    void failsWhenTheFileGrows();
    void failsWhenTheFileShrinks();
    void readsFromAnyPlace();

private:
    [[nodiscard]] std::filesystem::path path(const char *name) const
    {
        const std::u8string utf8(reinterpret_cast<const char8_t *>(name));
        return std::filesystem::path(m_folder.path().toStdString()) / utf8;
    }
    static void write(const std::filesystem::path &file, const std::string &bytes)
    {
        std::ofstream(file, std::ios::binary) << bytes;
    }

    QTemporaryDir m_folder;
};

void TstByteSource::opensAFileWithAChineseName()
{
    const auto file = path("订单导出 1.csv");
    write(file, "a,b\n");
    const auto sheets = openSheetFile(file, {});
    QVERIFY(sheets);
    QCOMPARE(starvane::test::readSheet(**sheets), std::string("1:[a][b]"));
}

void TstByteSource::refusesWhatIsNoFile()
{
    const auto missing = openSheetFile(path("missing"), {});
    QVERIFY(!missing);
    QVERIFY(missing.error()
            == Error(FileUnusable{
                path("missing"),
                std::make_error_code(std::errc::no_such_file_or_directory).message()}));
    const auto folder = openSheetFile(path(""), {});
    QVERIFY(!folder);
    QVERIFY(folder.error()
            == Error(
                FileUnusable{path(""), std::make_error_code(std::errc::is_a_directory).message()}));
    const auto device = openSheetFile("/dev/zero", {});
    QVERIFY(!device && std::holds_alternative<FileUnusable>(device.error()));
    write(path("empty"), "");
    const auto empty = openSheetFile(path("empty"), {});
    QVERIFY(!empty && empty.error() == Error(EmptyFile{path("empty")}));
}

void TstByteSource::refusesAnUnreadableFile()
{
    const auto file = path("closed.csv");
    write(file, "a,b\n");
    std::filesystem::permissions(file, std::filesystem::perms::none);
    if (std::ifstream(file).good())
        return; // this user may read everything
    const auto closed = openSheetFile(file, {});
    QVERIFY(!closed && std::holds_alternative<FileUnusable>(closed.error()));
}

void TstByteSource::failsWhenTheFileGrows()
{
    const auto file = path("growing.csv");
    write(file, "a,b\n1,2\n");
    const auto sheets = openSheetFile(file, {});
    QVERIFY(sheets);
    write(file, "a,b\n1,2\n3,4\n");
    QCOMPARE(starvane::test::readSheet(**sheets), std::string("!unusable"));
}

void TstByteSource::failsWhenTheFileShrinks()
{
    const auto file = path("shrinking.csv");
    write(file, "a,b\n1,2\n3,4\n");
    const auto sheets = openSheetFile(file, {});
    QVERIFY(sheets);
    write(file, "a,b\n1,2\n");
    QCOMPARE(starvane::test::readSheet(**sheets), std::string("!unusable"));
}

void TstByteSource::readsFromAnyPlace()
{
    const auto file = path("bytes");
    write(file, "0123456789");
    const auto bytes = openFile(file);
    QVERIFY(bytes);
    QCOMPARE((*bytes)->size(), std::uint64_t{10});
    std::array<char, 4> out{};
    const auto at = [&](std::uint64_t offset) {
        const auto got = (*bytes)->readAt(offset, out);
        return got ? std::string(out.data(), *got) : "failed";
    };
    QCOMPARE(at(0), std::string("0123"));
    QCOMPARE(at(4), std::string("4567"));
    QCOMPARE(at(8), std::string("89"));
    QCOMPARE(at(2), std::string("2345"));
    QCOMPARE(at(10), std::string());
    QCOMPARE(at(99), std::string());
}

QTEST_APPLESS_MAIN(TstByteSource)
#include "tst_byte_source.moc"
