#!/usr/bin/python3
"""Small cases for the JD oracle itself, and the worked store in tests/data."""

import io
import json
import tempfile
import unittest
import zipfile
from datetime import date, datetime
from pathlib import Path

import common
import oracle_jd as oracle

ORDERS = "订单号,支付方式,下单时间,订单状态,付款确认时间,订单完成时间,\n"
PARCELS = "订单号,运单号,承运商,出库时间,揽收时间,妥投时间\n"
SERVICES = "服务单号,订单号,服务单状态,售后服务单申请时间,商家首次审核时间,商家首次处理时间,售后服务单整体时长,客户预期处理方式\n"
CONVERSATIONS = "咨询时间,咨询类型,客服,首次响应时间,满意度,顾客,cid\n"
REVIEWS = "订单号,评价时间,商品编号,评分,是否默认评价,用户\n"
DISPUTES = "纠纷单号,订单号,申请时间,判责结果,是否京东介入,是否申诉成功,是否超时\n"

DAY = date(2022, 6, 6)  # the window of orders: 2-31 May; of disputes: 3 May - 1 June
AS_OF = datetime(2022, 6, 6, 9, 30)
LONG_AGO = "9,在线支付,2021-01-01 08:00:00,完成,2021-01-01 08:00:00,,\n"
OLD_PARCEL = "9,79,京东快递,2021-01-01 10:00:00,2021-01-01 11:00:00,2021-01-02 10:00:00\n"
OLD_SERVICE = "89,9,完成,2021-01-02 08:00:00,2021-01-02 09:00:00,,1,退货\n"
OLD_DISPUTE = "JF9,9,2021-01-02 08:00:00,消费者责任,否,否,否\n"


def reckoning(*texts, as_of=AS_OF, exempt=()):
    """The reckoning of files with these texts."""
    store = common.Store()
    for text in texts:
        if not oracle.read_chat(store, text):
            common.read_table(store, oracle.LAYOUTS, common.csv_rows(text))
    return oracle.Reckoning(store, as_of, exempt)


def order(number, paid, status="完成", payment="在线支付"):
    """An order's row, created when it was paid."""
    return f"{number},{payment},{paid},{status},{paid},,\n"


class Tables(unittest.TestCase):
    ROW = order("1\t", "2022-05-10 10:00:00 ")

    def test_stray_tabs_blanks_and_trailing_commas_do_not_matter(self):
        found = reckoning(ORDERS + self.ROW + '2,在线支付,2022-05-11,"完成\t",2022-05-11,,,,\n,,,,,,\n')
        self.assertEqual([o["order_no"] for o in found.orders], ["1", "2"])

    def test_rows_without_a_number_a_creation_or_a_buyer_are_rejected(self):
        store = common.Store()
        for text in (
            ORDERS + ",在线支付,2022-05-11,完成,2022-05-11,,\n1,在线支付,,完成,2022-05-11,,\n",
            SERVICES + ",1,完成,2022-05-11 10:00:00,,,1,退货\n",
            CONVERSATIONS + "2022-05-11 10:00:00,,小美,,,,c1\n",
            REVIEWS + "1,2022-05-11 10:00:00,2,,否,a\n1,2022-05-11 10:00:00,2,6,否,a\n",
        ):
            common.read_table(store, oracle.LAYOUTS, common.csv_rows(text))
        self.assertEqual(store.rejected[""], 6)
        self.assertEqual(store.seen, {})

    def test_a_workbook_reads_like_a_table(self):
        def cell(place, text):
            if isinstance(text, float):
                return f'<c r="{place}" s="1"><v>{text}</v></c>'
            return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'

        names = CONVERSATIONS.strip().split(",")
        head = "".join(cell(f"{letter}1", name) for letter, name in zip("ABCDEFG", names))
        # 44691.5 is 2022-05-10 12:00:00; column B is left out
        row = cell("A2", "2022-05-10 11:59:50") + cell("D2", 44691.5) + cell("F2", "甲")
        main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        related = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        book = io.BytesIO()
        with zipfile.ZipFile(book, "w") as archive:
            archive.writestr(
                "xl/workbook.xml",
                f'<workbook {main} {related}><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
            )
            archive.writestr(
                "xl/_rels/workbook.xml.rels",
                '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
            )
            archive.writestr(
                "xl/worksheets/sheet1.xml",
                f'<worksheet {main}><sheetData><row r="1">{head}</row><row r="2">{row}</row></sheetData></worksheet>',
            )
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "any name"
            path.write_bytes(book.getvalue())
            store = common.read_files([path], oracle.LAYOUTS, oracle.read_chat)
        self.assertEqual(oracle.Reckoning(store, AS_OF).measure("response_30s", DAY), (1, 1))

    def test_utf8_and_gb18030_read_alike_and_line_breaks_in_quotes_hold(self):
        for encoding in ("utf-8", "utf-8-sig", "gb18030"):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "a"
                path.write_bytes((ORDERS.strip() + '备注\n' + self.ROW.strip() + '"甲\n乙"\n').encode(encoding))
                store = common.read_files([path], oracle.LAYOUTS, oracle.read_chat)
            self.assertEqual(len(oracle.Reckoning(store, AS_OF).orders), 1)

    def test_an_unknown_header_is_an_error_and_a_reception_report_is_passed_over(self):
        with self.assertRaises(ValueError):
            reckoning("a,b\n1,2\n")
        self.assertIsNone(reckoning("客服,接待量,30s应答率\n小美,3,90%\n").measure("response_30s", DAY))


class Merging(unittest.TestCase):
    def test_the_newer_row_wins_and_a_blank_never_erases(self):
        older = ORDERS + "1,在线支付,2022-05-10 10:00:00,等待出库,2022-05-10 10:00:00,,\n"
        newer = ORDERS + "1,在线支付,2022-05-10 10:00:00,(删除)等待出库,,2022-05-12 10:00:00,\n"
        for files in ((older, newer), (newer, older)):
            found = reckoning(*files).orders
            self.assertEqual([o["status"] for o in found], ["cancelled"])
            self.assertEqual(found[0]["paid_at"], datetime(2022, 5, 10, 10))

    def test_equal_lines_without_a_number_count_once_a_file(self):
        twice = REVIEWS + "1,2022-05-10 10:00:00,2,5,否,a\n" * 2
        self.assertEqual(reckoning(twice, twice).measure("review_satisfaction", DAY), (20, 2))

    def test_marks_before_a_status(self):
        for text, status in (
            ("(锁定)等待出库", "to_ship"),
            ("锁定", "to_ship"),
            ("(删除)等待确认收货", "cancelled"),
            ("（删除）完成", "cancelled"),
            ("完成", "completed"),
            ("别的", None),
        ):
            self.assertEqual(oracle.status_cell(text), status)


class Windows(unittest.TestCase):
    def test_each_window_has_its_own_days(self):
        for asked, indicator, first, last in (
            ("2021-12-22", "collected_same_day", "2021-11-17", "2021-12-16"),
            ("2021-12-07", "response_30s", "2021-11-02", "2021-12-01"),
            ("2021-10-05", "dispute", "2021-09-01", "2021-09-30"),
            ("2021-10-31", "service_hours", "2021-10-01", "2021-10-30"),
            ("2021-10-05", "return_satisfaction", "2021-04-08", "2021-10-04"),
        ):
            window = common.days_before(date.fromisoformat(asked), *oracle.MEASURES[indicator][1])
            self.assertEqual((window.first.isoformat(), window.last.isoformat()), (first, last))

    def test_without_files_there_is_nothing_and_without_records_nothing_of_nothing(self):
        found = reckoning(ORDERS + LONG_AGO, PARCELS + OLD_PARCEL)
        self.assertEqual(found.measure("collected_same_day", DAY), (0, 0))
        self.assertIsNone(found.measure("dispute", DAY))
        self.assertIsNone(found.measure("return_satisfaction", DAY))

    def test_orders_before_all_that_is_known_of_disputes_have_no_value(self):
        later = DISPUTES + "JF1,1,2022-06-02 10:00:00,商家责任,否,否,否\n"
        self.assertIsNone(reckoning(ORDERS + order("1", "2022-05-10"), later).measure("dispute", DAY))


class Logistics(unittest.TestCase):
    def measure(self, paid, *parcels, indicator="collected_same_day", status="完成", as_of=AS_OF, **more):
        """The measure on DAY of one order beside one of long ago, which only gives coverage."""
        rows = "".join(f"1,7{n},京东快递,{parcel}\n" for n, parcel in enumerate(parcels))
        orders = ORDERS + LONG_AGO + order("1", paid, status, more.get("payment", "在线支付"))
        found = reckoning(orders, PARCELS + OLD_PARCEL + rows, as_of=as_of, exempt=more.get("exempt", ()))
        return found.measure(indicator, DAY)

    def test_the_day_of_payment_ends_at_midnight(self):
        paid = "2022-05-10 23:50:00"
        self.assertEqual(self.measure(paid, ",2022-05-10 23:59:59,"), (1, 1))
        self.assertEqual(self.measure(paid, ",2022-05-11 00:00:00,"), (0, 1))

    def test_an_unscanned_order_is_pending_until_its_day_is_over(self):
        paid = "2022-05-31 10:00:00"
        self.assertEqual(self.measure(paid, as_of=datetime(2022, 5, 31, 23, 59, 59)), (0, 0))
        self.assertEqual(self.measure(paid, as_of=datetime(2022, 6, 1)), (0, 1))

    def test_arrival_by_the_end_of_the_next_day(self):
        paid = "2022-05-10 00:00:00"
        for moment, figure in (("2022-05-11 23:59:59", (1, 1)), ("2022-05-12 00:00:00", (0, 1)), ("", (0, 0))):
            self.assertEqual(self.measure(paid, f",,{moment}", indicator="next_day_arrival"), figure)

    def test_of_several_parcels_the_last_scan_counts_and_delivery_once_all_are(self):
        paid = "2022-05-10 10:00:00"
        first, last = ",2022-05-10 12:00:00,2022-05-11 10:00:00", ",2022-05-11 12:00:00,2022-05-12 10:00:00"
        on_its_way = ",2022-05-10 13:00:00,"
        self.assertEqual(self.measure(paid, last, first), (0, 1))
        self.assertEqual(self.measure(paid, last, first, indicator="delivery_hours"), (48, 1))
        self.assertEqual(self.measure(paid, first, on_its_way), (1, 1))
        self.assertEqual(self.measure(paid, first, on_its_way, indicator="delivery_hours"), (0, 0))

    def test_cancelled_before_dispatch_is_left_out_but_not_after_it(self):
        paid = "2022-05-10 10:00:00"
        for status in ("已取消", "(删除)等待出库"):
            self.assertEqual(self.measure(paid, status=status), (0, 0))
            self.assertEqual(self.measure(paid, "2022-05-10 11:00:00,,", status=status), (0, 1))

    def test_impossible_times_are_left_out(self):
        paid = "2022-05-10 10:00:00"
        early = ",2022-05-10 09:59:59,2022-05-10 09:59:59"
        for indicator in ("collected_same_day", "next_day_arrival", "delivery_hours"):
            self.assertEqual(self.measure(paid, early, indicator=indicator), (0, 0))

    def test_goods_paid_at_the_door_count_from_their_order(self):
        rows = ORDERS + LONG_AGO + "1,货到付款,2022-05-10 10:00:00,完成,,,\n"
        parcel = PARCELS + OLD_PARCEL + "1,71,,,2022-05-10 20:00:00,\n"
        self.assertEqual(reckoning(rows, parcel).measure("collected_same_day", DAY), (1, 1))

    def test_exempt_days_are_taken_out(self):
        span = oracle.exempt_range("2022-05-09..2022-05-10")
        for day, figure in (("10", (0, 0)), ("11", (1, 1))):
            scan = f",2022-05-{day} 12:00:00,"
            self.assertEqual(self.measure(f"2022-05-{day} 10:00:00", scan, exempt=[span]), figure)

    def test_a_delivered_status_alone_is_no_delivery(self):
        self.assertEqual(self.measure("2022-05-10 10:00:00", indicator="delivery_hours"), (0, 0))


class Response(unittest.TestCase):
    def measure(self, *rows, day=DAY, indicator="response_30s", as_of=AS_OF):
        """The measure of conversations in a table."""
        return reckoning(CONVERSATIONS + "".join(row + "\n" for row in rows), as_of=as_of).measure(indicator, day)

    def test_thirty_seconds_sharp_are_in_time_and_silence_is_missed(self):
        self.assertEqual(self.measure("2022-05-10 10:00:00,,小美,2022-05-10 10:00:30,,甲,c"), (1, 1))
        self.assertEqual(self.measure("2022-05-10 10:00:00,,小美,2022-05-10 10:00:31,,甲,c"), (0, 1))
        self.assertEqual(self.measure("2022-05-10 10:00:00,,小美,,,甲,c"), (0, 1))
        self.assertEqual(self.measure("2022-05-10 10:00:00,,jimi_1,2022-05-10 10:00:01,,甲,c"), (1, 1))

    def test_offline_messages_and_replies_before_the_start_are_left_out(self):
        rows = [f"2022-05-10 10:00:00,{kind},小美,,,甲{kind},c" for kind in ("离线咨询", "用户留言", "在线咨询", "新")]
        self.assertEqual(self.measure(*rows), (0, 2))
        self.assertEqual(self.measure("2022-05-10 10:00:00,,小美,2022-05-10 09:59:59,,甲,c"), (0, 0))

    def test_what_is_not_due_is_pending(self):
        row = "2022-05-31 10:00:00,,小美,,,甲,c"
        self.assertEqual(self.measure(row, as_of=datetime(2022, 5, 31, 10, 0, 29)), (0, 0))
        self.assertEqual(self.measure(row, as_of=datetime(2022, 5, 31, 10, 0, 30)), (0, 1))

    def test_night_hours_grew_on_22_december_2021(self):
        day_before, first = date(2021, 12, 21), date(2021, 12, 22)
        for clock, before, since in (
            ("00:00:00", 0, 0),
            ("07:59:59", 0, 0),
            ("08:00:00", 1, 0),
            ("08:59:59", 1, 0),
            ("09:00:00", 1, 1),
            ("22:59:59", 1, 1),
            ("23:00:00", 1, 0),
        ):
            row = f"2021-12-10 {clock},,小美,,,甲,c"
            self.assertEqual(self.measure(row, day=day_before)[1], before, clock)
            self.assertEqual(self.measure(row, day=first)[1], since, clock)

    def test_satisfaction_is_satisfied_of_rated_at_any_hour(self):
        words = ("非常满意", "满意", "一般", "不满意", "非常不满意", "未评价", "")
        rows = [f"2022-05-10 03:00:00,离线,小美,,{word},甲{n},c" for n, word in enumerate(words)]
        self.assertEqual(self.measure(*rows, indicator="consult_satisfaction"), (2, 5))


class Chat(unittest.TestCase):
    LOG = (
        "/*****************以下为一通会话************************************/\n"
        "甲 2022-05-10 10:00:00\n在吗\n"
        "jimi_vender_1 2022-05-10 10:00:05\n您好\n"
        "/*****************会话结束_时间:2022-05-10 10:05:00\n"
        "/*****************以下为一通会话************************************/\n"
        "乙 2022-05-10 11:00:00\n在吗\n"
        "/*****************以下为一通会话************************************/\n"
        "丙 2022-05-10 12:00:00\n在吗\n小美 2022-05-10 12:00:31\n在\n"
    )

    def test_a_log_is_read_with_and_without_ends(self):
        self.assertEqual(reckoning(self.LOG).measure("response_30s", DAY), (1, 3))

    def test_log_and_table_tell_of_one_conversation_within_a_minute(self):
        rows = "2022-05-10 10:01:00,,小美,,满意,甲,c\n2022-05-10 11:01:01,,小美,,,乙,c\n"
        found = reckoning(CONVERSATIONS + rows, self.LOG)
        self.assertEqual(len(found.conversations), 4)


class AfterSales(unittest.TestCase):
    def hours(self, *rows):
        """service_hours of these service orders."""
        return reckoning(SERVICES + OLD_SERVICE + "".join(row + "\n" for row in rows)).measure("service_hours", DAY)

    def test_the_earlier_of_audit_and_handling_counts(self):
        times = "2022-06-01 10:00:00,2022-06-01 13:00:00,2022-06-01 12:00:00"
        self.assertEqual(self.hours(f"1,1,完成,{times},24.00,退货"), (2, 1))
        self.assertEqual(self.hours("1,1,完成,2022-06-01 10:00:00,,,24,退货"), (0, 0))
        for status in ("取消", "已取消"):
            self.assertEqual(self.hours(f"1,1,{status},{times},24,退货"), (0, 0))

    def test_the_window_is_that_of_the_completion(self):
        times = "2022-05-06 00:00:00,2022-05-06 01:00:00,"
        for hours, counted in (("23.99", 0), ("24", 1), ("743.99", 1), ("744", 0), ("", 0)):
            self.assertEqual(self.hours(f"1,1,完成,{times},{hours},退货")[1], counted, hours)

    def test_applied_for_at_most_180_days_before(self):
        # 180 days before 6 June 2022 is 8 December 2021
        for applied, hours, counted in (("2021-12-08 00:00:00", 4200, 1), ("2021-12-07 23:59:59", 4200, 0)):
            row = f"1,1,完成,{applied},{applied[:10]} 23:59:59,,{hours},退货"
            self.assertEqual(self.hours(row)[1], counted, applied)

    def test_return_rate_is_over_what_arrived_or_was_completed(self):
        orders = "".join(
            order(n, "2022-05-10 10:00:00", s) for n, s in enumerate(("完成", "完成", "等待确认收货", "等待出库"), 1)
        )
        parcels = "3,73,,,,2022-05-12 10:00:00\n"
        services = "".join(
            f"{n},{number},待处理,2022-05-20 10:00:00,,,,{kind}\n"
            for n, (number, kind) in enumerate([(1, "换货"), (2, "别的"), (3, "维修"), (3, "退货"), (4, "退货")])
        )
        found = reckoning(ORDERS + orders, PARCELS + OLD_PARCEL + parcels, SERVICES + OLD_SERVICE + services)
        self.assertEqual(found.measure("return_rate", DAY), (2, 3))

    def test_reviews_are_points_of_ten_without_default_ones(self):
        rows = "1,2022-05-10 10:00:00,2,5,否,a\n1,2022-05-10 10:00:00,3,2,,a\n2,2022-05-11 10:00:00,2,5,是,a\n"
        found = reckoning(REVIEWS + rows)
        self.assertEqual(found.measure("review_satisfaction", DAY), (14, 2))
        self.assertEqual(oracle.card_on(found, DAY)["indicators"]["review_satisfaction"]["score"], 3.5)


class Disputes(unittest.TestCase):
    def measure(self, indicator, *rows):
        """The measure of these disputes, with two orders paid on 10 May, one of them cancelled."""
        orders = ORDERS + order("1", "2022-05-10 10:00:00") + order("2", "2022-05-10 10:00:00", "已取消")
        disputes = "".join(f"JF{n},{row}\n" for n, row in enumerate(rows))
        return reckoning(orders, DISPUTES + OLD_DISPUTE + disputes).measure(indicator, DAY)

    def test_lost_counts_unless_won_on_appeal_or_settled(self):
        for verdict, won, lost in (
            ("商家责任", "否", 1),
            ("双方责任", "", 1),
            ("商家责任", "是", 0),
            ("商家已和解", "否", 0),
            ("消费者责任", "否", 0),
            ("", "否", 0),
        ):
            self.assertEqual(self.measure("dispute", f"2,2022-05-20,{verdict},是,{won},否"), (lost, 2), verdict)

    def test_an_order_counts_once(self):
        row = "1,2022-05-20,商家责任,是,否,否"
        self.assertEqual(self.measure("dispute", row, row), (1, 2))

    def test_blank_is_no_intervention_and_no_time_out(self):
        rows = ("1,2022-05-20,,是,,是", "1,2022-05-21,,否,,否", "1,2022-05-22,,,,", ",2022-06-01,,,,", ",2022-06-02,,,,")
        self.assertEqual(self.measure("dispute_self_resolved", *rows), (3, 4))
        self.assertEqual(self.measure("dispute_on_time", *rows), (3, 4))


class Scores(unittest.TestCase):
    def test_benchmarks_give_four_and_five_points(self):
        for indicator, (_, peer, excellent) in oracle.BENCHMARKS.items():
            self.assertAlmostEqual(oracle.score(indicator, peer), 4.0)
            self.assertEqual(oracle.score(indicator, excellent), 5.0)
        self.assertAlmostEqual(oracle.score("delivery_hours", 48.0), 4.5)
        self.assertAlmostEqual(oracle.score("dispute", 0.002), 2.0)

    def test_factors_weigh_alike_and_the_bonus_is_capped(self):
        lines = {i: {"score": None} for i in oracle.MEASURES}
        self.assertIsNone(oracle.composite_of(lines, 3))
        lines["review_satisfaction"] = {"score": 4.0}
        lines["response_30s"] = {"score": 2.0}
        lines["consult_satisfaction"] = {"score": 4.0}
        lines["return_rate"] = {"score": 0.0}
        self.assertAlmostEqual(oracle.composite_of(lines), 3.5)
        self.assertAlmostEqual(oracle.composite_of(lines, 2), 3.6)
        self.assertAlmostEqual(oracle.composite_of(lines, 9), 3.75)
        lines["response_30s"] = lines["consult_satisfaction"] = lines["review_satisfaction"] = {"score": 4.9}
        self.assertEqual(oracle.composite_of(lines, 9), 5.0)

    def test_stars_follow_the_cut_offs(self):
        for composite, stars in ((5.0, 4.9), (4.8, 4.9), (4.79, 4.5), (4.0, 4.0), (3.0, 3.0), (2.99, 2.5), (None, None)):
            self.assertEqual(oracle.stars_of(composite), stars)


class WorkedStore(unittest.TestCase):
    def setUp(self):
        folder = common.worked_store("jd")
        self.expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        files = sorted(path for path in folder.iterdir() if path.suffix != ".json")
        self.store = common.read_files(files, oracle.LAYOUTS, oracle.read_chat)

    def test_every_figure_agrees_with_the_makers(self):
        found = oracle.Reckoning(self.store, datetime.fromisoformat(self.expected["as_of"]))
        for day, indicators in self.expected["days"].items():
            for indicator, pair in indicators.items():
                with self.subTest(day=day, indicator=indicator):
                    measure = found.measure(indicator, date.fromisoformat(day))
                    if pair is None:
                        self.assertIsNone(measure)
                    else:
                        self.assertAlmostEqual(measure[0], pair[0], delta=1e-9)
                        self.assertEqual(measure[1], pair[1])

    def test_as_many_rows_are_rejected(self):
        for file, count in self.expected["rejected"].items():
            self.assertEqual(self.store.rejected[file], count, file)


if __name__ == "__main__":
    unittest.main()
