// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty_shop.h"
#include "tests/core/temporary_ledger.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <memory>

using namespace starvane;

/// When a worked store's penalties have to be appealed. Its figures were worked out without any
/// program of ours; what they leave open between an earliest and a latest deadline is not compared.
class TestWishDuties : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto folder = std::filesystem::path(STARVANE_TEST_DATA) / "worked" / "wish";
        std::ifstream stream(folder / "expected.json");
        m_expected = nlohmann::json::parse(stream)["duties"];
        m_shop = std::make_unique<tests::DutyShop>(tests::packs(), "wish");
        for (const auto &entry : std::filesystem::directory_iterator(folder)) {
            if (entry.path().extension() == ".csv")
                m_shop->importFile(entry.path());
        }
    }

    void appealsInTime_data()
    {
        QTest::addColumn<QString>("moment");
        for (const auto &[moment, duties] : m_expected.items())
            QTest::newRow(moment.c_str()) << QString::fromStdString(moment);
        QCOMPARE(m_expected.size(), 6U);
    }

    void appealsInTime()
    {
        QFETCH(const QString, moment);
        const auto &expected = m_expected[moment.toStdString()];
        std::map<std::string, core::Duty> appeals;
        for (const core::Duty &duty : m_shop->dutiesAt(moment.toStdString())) {
            if (duty.duty == "appeal_penalty")
                appeals[duty.orderNo] = duty;
        }
        for (const auto &[order, due] : expected["open"].items()) {
            QVERIFY2(appeals.contains(order), order.c_str());
            QVERIFY2(!appeals[order].isOverdue, order.c_str());
            QCOMPARE(core::toText(appeals[order].dueAt), due["proposed"].get<std::string>());
        }
        for (const auto &order : expected["over"]) {
            QVERIFY2(appeals.contains(order), order.get<std::string>().c_str());
            QVERIFY2(appeals[order].isOverdue, order.get<std::string>().c_str());
        }
    }

    void listsNoPenaltyOfLater()
    {
        for (const core::Duty &duty : m_shop->dutiesAt("2018-11-01T00:30:00Z"))
            QVERIFY2(duty.at <= m_shop->at("2018-11-01T00:30:00Z"), duty.id.c_str());
    }

private:
    nlohmann::json m_expected;
    std::unique_ptr<tests::DutyShop> m_shop;
};

QTEST_APPLESS_MAIN(TestWishDuties)
#include "tst_wish_duties.moc"
