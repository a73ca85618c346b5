// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <cstring>
#include <fstream>

using namespace starvane::core;

class TestDigest : public QObject {
    Q_OBJECT

private slots:
    // The digests are those of FIPS 180-2.
    void digestsAFile_data()
    {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<std::string>("digest");
        QTest::newRow("empty")
            << std::string()
            << std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc")
            << std::string("abc")
            << std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("longer than a block")
            << std::string(1000000, 'a')
            << std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void digestsAFile()
    {
        QFETCH(const std::string, content);
        QFETCH(const std::string, digest);
        const auto file = path("文件 1.bin");
        std::ofstream(file, std::ios::binary) << content;
        const auto result = sha256Of(file);
        QVERIFY(result);
        QCOMPARE(*result, digest);
    }

    void saysWhatCannotBeRead()
    {
        for (const auto &file : {path("nowhere"), path(".")}) {
            const auto result = sha256Of(file);
            QVERIFY2(!result, file.c_str());
            const auto *const unusable = std::get_if<FileUnusable>(&result.error());
            QVERIFY(unusable != nullptr);
            QCOMPARE(unusable->file, file);
            QVERIFY(!unusable->reason.empty());
        }
    }

    void hashesNames()
    {
        KeyedHash hash("key");
        KeyedHash same("key");
        KeyedHash other("kez");
        const auto first = hash("张三");
        QVERIFY(hash("李四") != first);
        QVERIFY(hash("") != first);
        QCOMPARE(hash("张三"), first); // whatever was hashed in between
        QCOMPARE(same("张三"), first);
        QVERIFY(other("张三") != first);
        KeyedHash moved = std::move(same);
        QCOMPARE(moved("张三"), first);
    }

    void isHmacSha256()
    {
        // RFC 4231, test case 2.
        constexpr std::array<unsigned char, 8> digest = {0x5b, 0xdc, 0xc1, 0x46,
                                                         0xbf, 0x60, 0x75, 0x4e};
        std::int64_t expected = 0;
        std::memcpy(&expected, digest.data(), digest.size());
        QCOMPARE(KeyedHash("Jefe")("what do ya want for nothing?"), expected);
    }

    void makesKeys()
    {
        const std::string key = randomKey();
        QCOMPARE(key.size(), 64U);
        QCOMPARE(key.find_first_not_of("0123456789abcdef"), std::string::npos);
        QVERIFY(randomKey() != key);
    }

private:
    std::filesystem::path path(const char *name) const
    {
        const std::string text = name;
        return std::filesystem::path(m_folder.path().toStdString())
            / std::filesystem::path(std::u8string(text.begin(), text.end()));
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
