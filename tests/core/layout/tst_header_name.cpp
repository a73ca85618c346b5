// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/header_name.h"

#include <QTest>

using namespace starvane::core;

class TestHeaderName : public QObject {
    Q_OBJECT

    static double likeness(const char *a, const char *b)
    {
        const double there = HeaderName(a).likenessTo(HeaderName(b));
        const double back = HeaderName(b).likenessTo(HeaderName(a));
        return qFuzzyCompare(1 + there, 1 + back) ? there : -1;
    }

private slots:
    void theSameNameIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::newRow("case and space") << QByteArray("Order No.") << QByteArray("orderno");
        QTest::newRow("underscore") << QByteArray("order_no") << QByteArray("Order-No");
        QTest::newRow("unit") << QByteArray("实付款(元)") << QByteArray("实付款");
        QTest::newRow("full width") << QByteArray("实付款（元）") << QByteArray("实付款");
        QTest::newRow("only a bracket") << QByteArray("(S)") << QByteArray("s");
    }
    void theSameNameIsTheSame()
    {
        QFETCH(const QByteArray, a);
        QFETCH(const QByteArray, b);
        QCOMPARE(likeness(a.constData(), b.constData()), 1.0);
    }

    void likeNames_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        const auto add = [](const char *a, const char *b) {
            QTest::addRow("%s ~ %s", a, b) << QByteArray(a) << QByteArray(b);
        };
        add("order_id", "Order Number");
        add("Date Shipped", "shipped_at");
        add("OrderCreatedAt", "created_at order");
        add("Customer ID", "buyer_no");
        add("订单编号", "订单号");
        add("退款申请时间", "申请时间");
        add("订购数量", "数量");
        add("发货日期", "发货时间");
        add("快递单号", "物流单号");
        add("顾客名称", "买家名称");
        add("揽收", "揽收时间");
    }
    void likeNames()
    {
        QFETCH(const QByteArray, a);
        QFETCH(const QByteArray, b);
        const double found = likeness(a.constData(), b.constData());
        QVERIFY2(found >= 0.6 && found < 1, qPrintable(QString::number(found)));
    }

    void strangers_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        const auto add = [](const char *a, const char *b) {
            QTest::addRow("%s ≠ %s", a, b) << QByteArray(a) << QByteArray(b);
        };
        add("created_at", "shipped_at");
        add("Order ID", "Product ID");
        add("paid", "id");
        add("订单创建时间", "订单付款时间");
        add("买家留言", "买家");
        add("订单状态", "订单号");
        add("退款金额", "退款时间");
        add("客服", "服务");
        add("时间", "发货时间");
        add("Date", "日期");
        add("", "x");
        add("", "");
        add("()", "()");
    }
    void strangers()
    {
        QFETCH(const QByteArray, a);
        QFETCH(const QByteArray, b);
        const double found = likeness(a.constData(), b.constData());
        QVERIFY2(found >= 0 && found < 0.6, qPrintable(QString::number(found)));
    }

    void anEndlessNameTakesNoTime()
    {
        const std::string endless(200000, 'x');
        QCOMPARE(HeaderName(endless).likenessTo(HeaderName("order_no")), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestHeaderName)
#include "tst_header_name.moc"
