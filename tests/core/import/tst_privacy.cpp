// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/shop.h"

#include <QtTest>

#include <array>
#include <fstream>
#include <iterator>

using namespace starvane;

namespace {

constexpr std::array secrets = {"欧阳震华",         "王府井大街七号", "13912345678",
                                "010-87654321",     "旺旺甲乙丙",     "机密科技有限公司",
                                "91330000MA27XKPR", "100006",         "请放门卫处"};

std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

/// What the seller's files say of people stays in the files.
class TestPrivacy : public QObject {
    Q_OBJECT

private slots:
    void keepsNobodysData()
    {
        tests::Shop shop;
        const std::string columns =
            "订单编号,买家公司名,买家会员名,实付款(元),订单状态,订单创建时间,订单付款时间,"
            "收货人姓名,收货地址,邮编,联系电话,联系手机,货品标题,单价(元),数量,Offer ID,买家留言,"
            "发票：购货单位名称,发票：纳税人识别号\n";
        const std::string people = ",欧阳震华,王府井大街七号,100006,010-87654321,13912345678,"
                                   "灯,3.00,1,701,请放门卫处,机密科技有限公司,91330000MA27XKPR\n";
        const std::string buyer = ",机密科技有限公司,旺旺甲乙丙,10.00,交易成功,";
        const auto outcome = shop.import(
            columns + "4300000000000000001" + buyer + "2022-10-01 09:00:00,2022-10-01 10:00:00"
            + people // good
            + "4300000000000000002" + buyer + "昨天,2022-10-01 10:00:00" + people // no date
            + buyer + "2022-10-01 09:00:00," + people // no number: goods of the one before
            + "4.3E+18" + buyer + "2022-10-01 09:00:00," + people // a damaged number
            + "4300000000000000001" + buyer + "2022-10-01 09:00:00,2022-10-01 11:00:00"
            + people); // a second version
        QVERIFY(outcome.batch);
        QVERIFY(outcome.batch->rejected >= 2);
        QVERIFY(outcome.batch->added >= 1);
        shop.import("买家会员名,咨询时间,首次回复时间,客服\n"
                    "旺旺甲乙丙,2022-10-01 09:00:00,2022-10-01 09:01:00,小美\n"
                    "旺旺甲乙丙,昨天,2022-10-01 09:01:00,小美\n"
                    ",2022-10-01 09:00:00,,小美\n");
        shop.import("订单编号,评价时间,评价星级,商品编号,买家会员名\n"
                    "4300000000000000001,2022-10-05 09:00:00,5,701,旺旺甲乙丙\n"
                    "4300000000000000001,2022-10-05 09:00:00,十星,701,旺旺甲乙丙\n");
        QCOMPARE(shop.count("conversation_record"), 1);
        QCOMPARE(shop.count("review_record"), 1);
        QVERIFY(shop.count("reject") >= 4);
        const auto file = shop.ledger().file();
        for (const char *const suffix : {"", "-wal", "-shm", "-journal"})
            searchIn(file.string() + suffix);
    }

    void groupsByAKeyedHash()
    {
        tests::Shop shop;
        shop.importWell("订单编号,买家会员名,订单创建时间\n"
                        "A1,旺旺甲乙丙,2022-10-01 09:00:00\n"
                        "A2,旺旺甲乙丙,2022-10-01 09:00:00\n"
                        "A3,旺旺甲乙丁,2022-10-01 09:00:00\n");
        QCOMPARE(shop.cell("SELECT count(DISTINCT buyer), count(buyer) FROM orders"),
                 std::string("2|3"));
        tests::Shop other; // a ledger of its own has a key of its own
        other.importWell("订单编号,买家会员名,订单创建时间\nA1,旺旺甲乙丙,2022-10-01 09:00:00\n");
        QVERIFY(other.cell("SELECT buyer FROM orders")
                != shop.cell("SELECT buyer FROM orders WHERE order_no = 'A1'"));
    }

private:
    static void searchIn(const std::filesystem::path &file)
    {
        const std::string bytes = bytesOf(file);
        for (const char *const secret : secrets) {
            const std::string message = std::string(secret) + " is in " + file.string();
            QVERIFY2(bytes.find(secret) == std::string::npos, message.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
