// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/setting_list.h"
#include "core/rating/setting_names.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <QTemporaryDir>

#include <algorithm>
#include <fstream>
#include <set>

using namespace starvane;

namespace {

core::Day day(const char *text)
{
    return *core::parseDay(text);
}

} // namespace

/// What of a store may be set, and what holds.
class TestSettingList : public QObject {
    Q_OBJECT

private slots:
    /// As resources/platforms/generic says: on_time_handover has the assumed benchmarks 0.9, 0.98.
    void showsThePacksFigures()
    {
        tests::TemporaryLedger temporary;
        temporary.addStore("generic");
        const auto peer = setting(temporary, "peer.on_time_handover", "2025-03-01");
        QCOMPARE(peer.value, std::string("0.9"));
        QCOMPARE(peer.source, core::Source::Assumed);
        QCOMPARE(peer.unit, core::Unit::Percent);
        QCOMPARE(peer.name.en, std::string("On-time handover"));
        QVERIFY(!peer.since);
        QCOMPARE(setting(temporary, "excellent.on_time_handover", "2025-03-01").value,
                 std::string("0.98"));
        QCOMPARE(setting(temporary, "alarm.composite", "2025-03-01").value, std::string());
        QCOMPARE(setting(temporary, "exempt", "2025-03-01").group, core::StoreSetting::Group::Days);
    }

    void showsTheSellersFromItsDayOn()
    {
        tests::TemporaryLedger temporary;
        temporary.addStore("generic");
        QVERIFY(set(temporary, "peer.on_time_handover", "0.92", "2025-03-01"));
        QVERIFY(set(temporary, "alarm.composite", "4.2", "2025-03-01"));
        const auto before = setting(temporary, "peer.on_time_handover", "2025-02-28");
        QCOMPARE(before.source, core::Source::Assumed);
        QCOMPARE(before.value, std::string("0.9"));
        const auto since = setting(temporary, "peer.on_time_handover", "2025-03-01");
        QCOMPARE(since.source, core::Source::Seller);
        QCOMPARE(since.value, std::string("0.92"));
        QCOMPARE(since.since, std::optional(day("2025-03-01")));
        // The other benchmark is still the pack's.
        QCOMPARE(setting(temporary, "excellent.on_time_handover", "2025-03-01").source,
                 core::Source::Assumed);
        QCOMPARE(setting(temporary, "alarm.composite", "2025-03-01").value, std::string("4.2"));
    }

    void isTakenBack()
    {
        tests::TemporaryLedger temporary;
        temporary.addStore("generic");
        QVERIFY(set(temporary, "peer.on_time_handover", "0.91", "2025-02-01"));
        QVERIFY(set(temporary, "peer.on_time_handover", "0.92", "2025-03-01"));
        const auto taken = core::clearSetting(temporary.ledger(), "store", "peer.on_time_handover",
                                              day("2025-03-01"));
        QVERIFY(taken);
        QCOMPARE(*taken, std::optional<std::string>("0.92"));
        QCOMPARE(setting(temporary, "peer.on_time_handover", "2025-03-05").value,
                 std::string("0.91"));
        QVERIFY(!*core::clearSetting(temporary.ledger(), "store", "peer.on_time_handover",
                                     day("2025-03-01")));
    }

    /// As resources/platforms/jd/names.toml says; no shipped pack leaves one to its key.
    void callsParametersAndWordsAsThePackDoes()
    {
        tests::TemporaryLedger temporary;
        temporary.addStore("jd");
        QCOMPARE(setting(temporary, "parameter.assured_services", "2025-03-01").name.en,
                 std::string("Assured-purchase services opened"));
        for (const core::Pack &pack : tests::packs().all()) {
            const auto names = core::settingNames(pack);
            QVERIFY(names);
            for (const auto &[name, value] : pack.parameters)
                QVERIFY2(names->contains("parameter." + name), name.c_str());
            for (const auto &[name, words] : pack.words)
                QVERIFY2(names->contains("words." + name), name.c_str());
        }
    }

    void refusesANameOfNothing()
    {
        const QTemporaryDir folder;
        core::Pack pack;
        pack.folder = folder.path().toStdString();
        pack.parameters = {{"hours", 1}};
        QVERIFY(core::settingNames(pack)->empty()); // there is no such file
        std::ofstream(pack.folder / "names.toml")
            << "[parameter]\nhours = { zh_CN = \"时\", en = \"Hours\" }\n"
            << "days = { zh_CN = \"天\", en = \"Days\" }\n";
        const auto names = core::settingNames(pack);
        QVERIFY(!names);
        QCOMPARE(std::get<core::BrokenRules>(names.error()).line, 3U);
    }

    /// Whatever is listed can be set to what it is, and no key is listed twice.
    void listsKeysThatCanBeSet()
    {
        for (const core::Pack &pack : tests::packs().all()) {
            tests::TemporaryLedger temporary;
            temporary.addStore(pack.id);
            std::set<std::string> keys;
            for (const auto &one : list(temporary, "2025-03-01")) {
                QVERIFY2(keys.insert(one.key).second, one.key.c_str());
                if (!one.value.empty())
                    QVERIFY2(set(temporary, one.key, one.value, "2025-03-01"), one.key.c_str());
            }
            QVERIFY(keys.size() > 20);
        }
    }

private:
    static std::vector<core::StoreSetting> list(tests::TemporaryLedger &temporary, const char *on)
    {
        return *core::settingList(temporary.ledger(), tests::packs(), "store", day(on));
    }

    static core::StoreSetting
    setting(tests::TemporaryLedger &temporary, const std::string &key, const char *on)
    {
        for (const auto &one : list(temporary, on)) {
            if (one.key == key)
                return one;
        }
        return {};
    }

    static bool set(tests::TemporaryLedger &temporary, const std::string &key,
                    const std::string &value, const char *from)
    {
        return core::setStore(temporary.ledger(), tests::packs(), "store", key, value, day(from))
            .
            operator bool();
    }
};

QTEST_APPLESS_MAIN(TestSettingList)
#include "tst_setting_list.moc"
