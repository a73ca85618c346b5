// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/temporary_ledger.h"

#include <QRegularExpression>
#include <QtTest>

#include <iterator>
#include <set>

using namespace starvane;

namespace {

void addNames(const core::CardVersion &version, std::set<std::string> &names)
{
    for (const core::Module &module : version.modules)
        names.insert(module.id);
    for (const core::BadgeRule &badge : version.badges)
        names.insert(badge.id);
    for (const core::Indicator &indicator : version.indicators)
        names.insert(indicator.id);
}

void addNames(const core::Pack &pack, std::set<std::string> &names)
{
    for (const core::Card &card : pack.cards) {
        names.insert(card.id);
        for (const core::CardVersion &version : card.versions)
            addNames(version, names);
    }
    for (const core::TipRule &tip : pack.tips)
        names.insert(tip.id);
    for (const core::DutyRule &duty : pack.duties)
        names.insert(duty.id);
    for (const core::FineRule &fine : pack.fines)
        names.insert(fine.kind);
    for (const core::Layout &layout : pack.layouts)
        names.insert(layout.id);
    for (const auto &[name, value] : pack.parameters)
        names.insert(name);
    for (const auto &[name, value] : pack.words)
        names.insert(name);
    for (const auto &[name, value] : pack.calendars)
        names.insert(name);
}

/// Keys of packs and cards, settings and the like.
const std::set<std::string> keys = {"stars",
                                    "gates",
                                    "gain",
                                    "where",
                                    "why",
                                    "weight",
                                    "excludes",
                                    "bonus",
                                    "rank",
                                    "official",
                                    "replied_by",
                                    "by",
                                    "product_id",
                                    "automatic_replies",
                                    "misleading_tracking"};

} // namespace

/// tests/coverage.md names only what there is.
class TestCoverage : public QObject {
    Q_OBJECT

private slots:
    void everyNameExists()
    {
        std::set<std::string> names = keys;
        for (const core::Pack &pack : tests::packs().all())
            addNames(pack, names);
        std::ifstream stream(std::filesystem::path(STARVANE_TEST_DATA) / "../coverage.md");
        const QString text = QString::fromStdString({std::istreambuf_iterator<char>(stream), {}});
        QVERIFY(text.size() > 1000);
        static const QRegularExpression name("`([a-z0-9_-]+)`");
        for (auto match = name.globalMatch(text); match.hasNext();) {
            const QString found = match.next().captured(1);
            QVERIFY2(names.contains(found.toStdString()), qPrintable(found));
        }
    }
};

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
