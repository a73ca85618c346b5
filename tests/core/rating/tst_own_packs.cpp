// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <iterator>

using namespace starvane;
namespace fs = std::filesystem;

namespace {

const fs::path shipped = fs::path(STARVANE_RESOURCES) / "platforms";

/// A seller's folder of packs.
class OwnFolder {
public:
    [[nodiscard]] fs::path path() const { return tests::pathOf(m_folder.path()); }

    /// The shipped pack `generic` under another name.
    void add(const std::string &id, const std::string &englishName) const
    {
        fs::copy(shipped / "generic", path() / id, fs::copy_options::recursive);
        const fs::path head = path() / id / "pack.toml";
        std::ifstream stream(head);
        std::string text(std::istreambuf_iterator<char>(stream), {});
        const auto replaceLine = [&text](const std::string &key, const std::string &line) {
            const auto start = text.find(key + " =");
            text.replace(start, text.find('\n', start) - start, line);
        };
        replaceLine("id", "id = \"" + id + "\"");
        replaceLine("name", "name = { zh_CN = \"我的\", en = \"" + englishName + "\" }");
        std::ofstream(head) << text;
    }

    void write(const std::string &id, const std::string &text) const
    {
        fs::create_directories(path() / id);
        std::ofstream(path() / id / "pack.toml") << text;
    }

    [[nodiscard]] core::Result<core::PackSet> load(const std::string &only = {}) const
    {
        return core::PackSet::load({shipped, path()}, only);
    }

private:
    QTemporaryDir m_folder;
};

std::vector<std::string> idsOf(const core::PackSet &packs)
{
    std::vector<std::string> ids;
    for (const core::Pack &pack : packs.all())
        ids.push_back(pack.id);
    return ids;
}

} // namespace

/// Packs that a seller keeps beside the shipped ones.
class TestOwnPacks : public QObject {
    Q_OBJECT

private slots:
    void standBesideTheShippedOnes()
    {
        const OwnFolder own;
        own.add("ebay", "My shop");
        const auto packs = own.load();
        QVERIFY(packs);
        QCOMPARE(idsOf(*packs),
                 (std::vector<std::string>{"1688", "ebay", "generic", "jd", "wish"}));
        QCOMPARE((*packs->pack("ebay"))->name.en, std::string("My shop"));
        QCOMPARE(packs->own().size(), std::size_t(1));
        QVERIFY(!packs->own().front().replacesShipped && !packs->own().front().trouble);
    }

    void replaceAShippedOne()
    {
        const OwnFolder own;
        own.add("generic", "Mine");
        const auto packs = own.load();
        QVERIFY(packs);
        QCOMPARE(packs->all().size(), std::size_t(4));
        QCOMPARE((*packs->pack("generic"))->name.en, std::string("Mine"));
        QVERIFY((*packs->pack("generic"))->folder == own.path() / "generic");
        QVERIFY(packs->own().front().replacesShipped);
    }

    void doNotStopTheProgramWhenBroken()
    {
        const OwnFolder own;
        own.write("generic", "id = \"generic\"\nname = words");
        own.write("shop", "id = \"other\"");
        const auto packs = own.load();
        QVERIFY(packs);
        QCOMPARE(packs->all().size(), std::size_t(4));
        QVERIFY((*packs->pack("generic"))->folder == shipped / "generic"); // the shipped one stays
        QCOMPARE(packs->own().size(), std::size_t(2));
        const auto &broken = std::get<core::BrokenRules>(*packs->own().front().trouble);
        QVERIFY(broken.file == own.path() / "generic" / "pack.toml");
        QCOMPARE(broken.line, 2U);
    }

    void aStoreOfABrokenOneSaysWhy()
    {
        const OwnFolder own;
        own.write("shop", "id = \"other\"");
        const auto packs = own.load("shop");
        QVERIFY(packs);
        const auto pack = packs->pack("shop");
        QVERIFY(std::holds_alternative<core::BrokenRules>(pack.error()));
        QVERIFY(std::holds_alternative<core::Unknown>(packs->pack("elsewhere").error()));
    }

    void areLoadedAloneWhenAsked()
    {
        const OwnFolder own;
        own.add("ebay", "My shop");
        own.write("shop", "id = \"other\"");
        const auto packs = own.load("ebay");
        QCOMPARE(idsOf(*packs), std::vector<std::string>{"ebay"});
        QCOMPARE(packs->own().size(), std::size_t(1));
    }

    void needNoFolder()
    {
        const auto packs = core::PackSet::load({shipped, "/no/such/folder"});
        QVERIFY(packs);
        QCOMPARE(packs->all().size(), std::size_t(4));
        QVERIFY(packs->own().empty());
    }
};

QTEST_APPLESS_MAIN(TestOwnPacks)
#include "tst_own_packs.moc"
