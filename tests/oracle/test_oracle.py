#!/usr/bin/python3
"""Small cases for the oracle itself, and the worked store in tests/data."""

import json
import unittest
from datetime import date, datetime, timedelta
from pathlib import Path

import oracle_1688 as oracle

ORDERS = "订单编号,订单状态,订单创建时间,订单付款时间,货品标题,数量\n"
PARCELS = "订单编号,运单号,发货时间,揽收时间,签收时间,承诺发货小时,定制\n"
REFUNDS = "退款编号,订单编号,申请时间,退款原因,退款状态,退款金额,退款完结时间\n"
DISPUTES = "纠纷单号,订单编号,申请时间,判定结果\n"
REVIEWS = "订单编号,评价时间,评价星级,商品编号\n"
CONVERSATIONS = "买家会员名,咨询时间,首次回复时间,客服,回复类型,满意度\n"

DAY = date(2025, 5, 31)  # its window: 1-30 May
AS_OF = datetime(2025, 5, 31, 9, 30)
LONG_AGO = "9,交易成功,2025-01-01 08:00:00,2025-01-01 08:00:00,碗,1\n"
NO_PARCEL = "9,79,2025-01-01 10:00:00,2025-01-01 11:00:00,,,\n"


def reckoning(*texts, as_of=AS_OF, automatic=()):
    """The reckoning of files with these texts."""
    store = oracle.Store()
    for text in texts:
        oracle.read_text(store, text, frozenset(automatic))
    return oracle.Reckoning(store, as_of)


def order(number, paid, status="交易成功"):
    """An order's row, created when it was paid."""
    return f"{number},{status},{paid},{paid},碗,1\n"


class Cells(unittest.TestCase):
    def test_numbers_lose_their_padding_and_keep_all_digits(self):
        for cell in ('="4300000000000522654"', "'4300000000000522654", "4300000000000522654\t"):
            self.assertEqual(oracle.text_cell(cell), "4300000000000522654")

    def test_every_usual_date_is_read(self):
        for cell, moment in (
            ("2026/7/19 21:20:02", datetime(2026, 7, 19, 21, 20, 2)),
            ("2026-07-19 21:20", datetime(2026, 7, 19, 21, 20)),
            ("2026-07-19", datetime(2026, 7, 19)),
            ("45658.5", datetime(2025, 1, 1, 12)),
            ("45658", datetime(2025, 1, 1)),
            (" \t", None),
        ):
            self.assertEqual(oracle.time_cell(cell), moment)

    def test_an_impossible_date_is_an_error(self):
        for cell in ("2026-13-01", "yesterday"):
            with self.assertRaises(ValueError):
                oracle.time_cell(cell)

    def test_utf8_with_and_without_mark_and_gb18030_read_alike(self):
        for encoding in ("utf-8", "utf-8-sig", "gb18030"):
            self.assertEqual(oracle.decode("订单编号¥".encode(encoding)), "订单编号¥")


class Rows(unittest.TestCase):
    def test_continuation_and_totals_rows_are_no_orders(self):
        text = ORDERS + order("1\t", "2025-05-02 10:00:00") + ",,,,盘,2\n合计,,,,,3\n"
        self.assertEqual([o.number for o in reckoning(text).orders], ["1"])

    def test_an_unpaid_order_is_not_counted(self):
        self.assertEqual(reckoning(ORDERS + "1,等待买家付款,2025-05-02,,碗,1\n").orders, [])

    def test_an_order_in_two_files_is_one_with_the_newer_status(self):
        paid = "2025-05-02 10:00:00"
        newer, older = ORDERS + order("1", paid, "交易关闭"), ORDERS + order("1", paid, "等待卖家发货")
        for files in ((newer, older), (older, newer)):
            self.assertEqual([o.cancelled for o in reckoning(*files).orders], [True])

    def test_of_two_parcels_the_last_scan_counts(self):
        parcels = "".join(f"1,7{day},2025-05-02 12:00:00,2025-05-0{day} 20:00:00,,,\n" for day in (3, 2))
        found = reckoning(ORDERS + order("1", "2025-05-02 10:00:00"), PARCELS + parcels).orders[0]
        self.assertEqual(found.collected_at, datetime(2025, 5, 3, 20))

    def test_an_unknown_header_is_an_error(self):
        with self.assertRaises(ValueError):
            reckoning("a,b\n1,2\n")


class Fulfilment(unittest.TestCase):
    def measure(self, paid, parcel="", status="交易成功", indicator="fulfilment"):
        """The measure on DAY of one order beside one of long ago, which only gives coverage."""
        orders = ORDERS + LONG_AGO + order("1", paid, status)
        parcels = PARCELS + NO_PARCEL + (f"1,71,{parcel}\n" if parcel else "")
        return reckoning(orders, parcels).measure(indicator, DAY)

    def test_without_a_promise_dispatch_within_48_hours_counts(self):
        paid = "2025-05-10 10:00:00"
        self.assertEqual(self.measure(paid, "2025-05-12 10:00:00,2025-05-20 10:00:00,,,"), (1, 1))
        self.assertEqual(self.measure(paid, "2025-05-12 10:00:01,2025-05-12 10:00:02,,,"), (0, 1))

    def test_without_dispatch_the_scan_stands_for_it(self):
        self.assertEqual(self.measure("2025-05-10 10:00:00", ",2025-05-12 10:00:00,,,"), (1, 1))

    def test_with_a_promise_the_scan_counts(self):
        paid = "2025-05-10 10:00:00"
        self.assertEqual(self.measure(paid, "2025-05-10 11:00:00,2025-05-11 10:00:00,,24,否"), (1, 1))
        self.assertEqual(self.measure(paid, "2025-05-10 11:00:00,2025-05-11 10:00:01,,24,否"), (0, 1))

    def test_custom_goods_count_by_dispatch(self):
        late_scan = "2025-05-13 10:00:00,2025-05-14 10:00:00,,72,是"
        self.assertEqual(self.measure("2025-05-10 10:00:00", late_scan), (1, 1))

    def test_not_yet_due_is_pending_and_overdue_is_missed(self):
        self.assertEqual(self.measure("2025-05-29 09:30:01", status="等待卖家发货"), (0, 0))
        self.assertEqual(self.measure("2025-05-29 09:30:00", status="等待卖家发货"), (0, 1))
        shipped = "2025-05-30 11:00:00,,,72,否"
        self.assertEqual(self.measure("2025-05-30 10:00:00", shipped), (0, 0))

    def test_cancelled_before_dispatch_is_left_out_but_not_after_it(self):
        paid = "2025-05-10 10:00:00"
        for status in oracle.CANCELLED:
            self.assertEqual(self.measure(paid, status=status), (0, 0))
            self.assertEqual(self.measure(paid, "2025-05-11 10:00:00,,,,", status), (1, 1))

    def test_the_window_is_whole_days_and_ends_on_the_day_before(self):
        shipped = "2025-06-01 00:00:00,,,,"
        for paid, counted in (
            ("2025-04-30 23:59:59", 0),
            ("2025-05-01 00:00:00", 1),
            ("2025-05-30 23:59:59", 1),
            ("2025-05-31 00:00:00", 0),
        ):
            self.assertEqual(self.measure(paid, shipped)[1], counted, paid)

    def test_collected_48h_asks_for_the_scan_whatever_was_promised(self):
        paid, scan = "2025-05-10 10:00:00", "2025-05-10 11:00:00,2025-05-12 10:00:0{},,72,是"
        self.assertEqual(self.measure(paid, scan.format(0), indicator="collected_48h"), (1, 1))
        self.assertEqual(self.measure(paid, scan.format(1), indicator="collected_48h"), (0, 1))

    def test_without_a_logistics_file_there_is_no_measure(self):
        self.assertIsNone(reckoning(ORDERS + order("1", "2025-05-10")).measure("fulfilment", DAY))


class Response(unittest.TestCase):
    def measure(self, *rows):
        """The measure on DAY of conversations in a table."""
        return reckoning(CONVERSATIONS + "".join(row + "\n" for row in rows)).measure("response_3min", DAY)

    def test_three_minutes_sharp_is_in_time(self):
        self.assertEqual(self.measure("甲,2025-05-10 10:00:00,2025-05-10 10:03:00,小美,人工,"), (1, 1))
        self.assertEqual(self.measure("甲,2025-05-10 10:00:00,2025-05-10 10:03:01,小美,人工,"), (0, 1))

    def test_machines_and_silence_are_missed(self):
        rows = [f"{n},2025-05-10 10:00:00,2025-05-10 10:00:01,小美,{n},满意" for n in ("机器人", "自动")]
        self.assertEqual(self.measure(*rows, "甲,2025-05-10 10:00:00,,,,"), (0, 3))

    def test_only_the_first_of_a_buyer_and_day_within_the_hours_counts(self):
        self.assertEqual(
            self.measure(
                "甲,2025-05-10 08:50:00,,,,",
                "甲,2025-05-10 09:00:00,2025-05-10 09:01:00,小美,人工,",
                "甲,2025-05-10 15:00:00,,,,",
                "乙,2025-05-10 20:59:59,2025-05-10 21:01:00,小美,人工,",
                "丙,2025-05-10 21:00:00,,,,",
            ),
            (2, 2),
        )

    def test_satisfaction_is_satisfied_of_rated_at_any_hour(self):
        rows = "甲,2025-05-10 23:00:00,,,,满意\n甲,2025-05-11 10:00:00,,,,不满意\n乙,2025-05-11 10:00:00,,,,\n"
        self.assertEqual(reckoning(CONVERSATIONS + rows).measure("consult_satisfaction", DAY), (1, 2))


def chat(*blocks):
    """A chat text of (buyer, message lines…) blocks."""
    lines = ["=" * 64, "单聊", "=" * 64]
    for buyer, *messages in blocks:
        lines += ["-" * 28 + buyer + "-" * 28, *messages]
    return "\r\n".join(lines) + "\r\n"


class Chat(unittest.TestCase):
    def test_a_conversation_starts_after_a_seller_or_with_the_day(self):
        text = chat(
            (
                "甲",
                "甲(2025-05-10 10:00:00):  在吗",
                "第二行",
                "甲(2025-05-10 10:01:00):  ？",
                "店:小美(2025-05-10 10:02:30):  在的",
                "甲(2025-05-10 10:05:00):  好",
                "甲(2025-05-11 10:00:00):  早",
                "店:小美(2025-05-11 10:00:05):  早",
            )
        )
        found = reckoning(text)
        self.assertEqual(
            [(c.started_at, c.first_reply_at) for c in found.conversations],
            [
                (datetime(2025, 5, 10, 10), datetime(2025, 5, 10, 10, 2, 30)),
                (datetime(2025, 5, 10, 10, 5), None),
                (datetime(2025, 5, 11, 10), datetime(2025, 5, 11, 10, 0, 5)),
            ],
        )
        self.assertEqual(found.measure("response_3min", DAY), (2, 2))

    def test_a_named_automatic_reply_is_no_reply(self):
        text = chat(
            (
                "甲",
                "甲(2025-05-10 10:00:00):  在吗",
                "店:小美(2025-05-10 10:00:01):  稍后回复您",
                "店:小美(2025-05-10 10:09:00):  在的",
            )
        )
        self.assertEqual(reckoning(text).measure("response_3min", DAY), (1, 1))
        self.assertEqual(reckoning(text, automatic=["稍后回复您"]).measure("response_3min", DAY), (0, 1))

    def test_blocks_are_kept_apart(self):
        text = chat(("甲", "甲(2025-05-10 10:00:00):  在吗"), ("乙", "店:阿杰(2025-05-10 10:00:09):  您好"))
        self.assertEqual(reckoning(text).measure("response_3min", DAY), (0, 1))


class AfterSales(unittest.TestCase):
    def store(self, refunds="", disputes="", reviews=""):
        """Two orders paid on 10 May, with these rows of trouble."""
        orders = ORDERS + order("1", "2025-05-10 10:00:00") + order("2", "2025-05-10 11:00:00", "交易关闭")
        long_ago = "TQ9,9,2025-01-01 08:00:00,多拍,退款成功,1,2025-01-01 10:00:00\n"
        return reckoning(
            orders,
            REFUNDS + long_ago + refunds,
            DISPUTES + "JF9,9,2025-01-01,撤销\n" + disputes,
            REVIEWS + reviews,
        )

    def test_the_first_reason_by_request_decides(self):
        quality = "TQ2,1,2025-05-13 10:00:00,做工粗糙/有瑕疵,退款成功,1,2025-05-14 10:00:00\n"
        other = "TQ1,1,2025-05-{} 10:00:00,不想要了,退款成功,1,2025-05-16 10:00:00\n"
        self.assertEqual(self.store(quality + other.format(12)).measure("quality_refund", DAY), (0, 2))
        self.assertEqual(self.store(quality + other.format(15)).measure("quality_refund", DAY), (1, 2))

    def test_hours_are_those_of_refunds_completed_in_the_window(self):
        refunds = (
            "TQ1,1,2025-04-30 23:00:00,多拍,退款成功,1,2025-05-01 00:30:00\n"
            "TQ2,1,2025-05-30 22:00:00,多拍,退款成功,1,2025-05-31 00:00:00\n"
            "TQ3,2,2025-05-30 22:00:00,多拍,等待卖家同意退款协议,1,\n"
        )
        self.assertEqual(self.store(refunds).measure("refund_hours", DAY), (1.5, 1))

    def test_only_verdicts_against_the_seller_count_and_an_order_once(self):
        rows = "".join(
            f"JF{n},{number},2025-05-20,{verdict}\n"
            for n, (number, verdict) in enumerate(
                [("1", "卖家责任"), ("1", "双方责任"), ("2", "买家责任"), ("2", "撤销"), ("2", "协商一致"), ("2", "")]
            )
        )
        self.assertEqual(self.store(disputes=rows).measure("dispute", DAY), (1, 2))

    def test_one_and_two_stars_are_bad_reviews(self):
        rows = "".join(f"{n},2025-05-1{n} 10:00:00,{n},68000000000{n}\n" for n in range(1, 6))
        self.assertEqual(self.store(reviews=rows).measure("bad_quality_reviews", DAY), (2, 5))


def points(indicator, value):
    """An indicator's points of a value."""
    return oracle.points(value, oracle.BENCHMARKS[indicator])


class Scores(unittest.TestCase):
    def test_benchmarks_give_four_and_five_points(self):
        for indicator, (_, peer, excellent) in oracle.BENCHMARKS.items():
            self.assertAlmostEqual(points(indicator, peer), 4.0)
            self.assertEqual(points(indicator, excellent), 5.0)

    def test_between_and_beyond_the_benchmarks(self):
        self.assertAlmostEqual(points("fulfilment", 0.93), 4 * 0.93 / 0.95)
        self.assertAlmostEqual(points("fulfilment", 0.975), 4.5)
        self.assertEqual(points("fulfilment", 0.0), 0.0)
        self.assertAlmostEqual(points("refund_hours", 15.0), 4.5)
        self.assertAlmostEqual(points("refund_hours", 48.0), 2.0)
        self.assertEqual(points("refund_hours", 1.0), 5.0)

    def test_without_an_event_there_is_neither_value_nor_score(self):
        for measure in (None, (0, 0)):
            line = oracle.line_of(measure, lambda value: points("dispute", value))
            self.assertIsNone(line["value"])
            self.assertIsNone(line["score"])

    def test_modules_are_means_and_empty_ones_give_their_share_away(self):
        lines = {name: {"score": score} for name, score in (("a", 3.0), ("b", None), ("c", 5.0), ("d", None))}
        modules = [(0.6, ["a", "b"]), (0.2, ["c"]), (0.2, ["d"])]
        self.assertAlmostEqual(oracle.composite_of(modules, lines), (0.6 * 3 + 0.2 * 5) / 0.8)
        self.assertIsNone(oracle.composite_of([(1.0, ["d"])], lines))

    def test_stars_follow_the_cut_offs(self):
        for composite, stars in ((4.8, 5.0), (4.79, 4.5), (4.0, 4.0), (3.99, 3.5), (0.0, 3.0), (None, None)):
            self.assertEqual(oracle.stars_of(composite), stars)

    def test_a_day_is_judged_by_the_version_in_force(self):
        for day, version in (("2020-01-01", "2021"), ("2022-10-31", "2021"), ("2022-11-01", "2022")):
            self.assertTrue(oracle.version_on(date.fromisoformat(day)).startswith(version))

    def test_shares_of_each_version_sum_to_one(self):
        for modules in oracle.CARDS.values():
            self.assertAlmostEqual(sum(share for share, _ in modules), 1.0)


class SampleStore(unittest.TestCase):
    """The bundled sample store tells its story: good, hurt by the promotion, healed, work left to do."""

    @classmethod
    def setUpClass(cls):
        folder = Path(__file__).parents[2] / "resources" / "samples" / "1688"
        files = sorted(path for path in folder.iterdir() if path.suffix in (".csv", ".txt"))
        cls.reckoning = oracle.Reckoning(oracle.read_files(files), datetime(2025, 11, 15, 9, 30))

    def card(self, day):
        """(composite, ids of the weak indicators) of a day."""
        card = oracle.card_on(self.reckoning, date.fromisoformat(day))
        scores = {i: line["score"] for i, line in card["indicators"].items() if line["score"] is not None}
        return card["composite"], {i for i, score in scores.items() if score < 4}

    def test_the_promotion_hurts(self):
        composite, weak = self.card("2024-11-30")
        self.assertTrue(3.5 <= composite <= 3.8, composite)
        self.assertGreaterEqual(len(weak), 2)

    def test_spring_and_summer_are_good(self):
        for month, last in ((3, 31), (4, 30), (5, 31), (7, 31), (8, 31)):
            composite, weak = self.card(f"2025-{month:02}-{last}")
            self.assertTrue(4.4 <= composite <= 4.7, composite)
            self.assertEqual(weak, set())

    def test_the_last_day_leaves_something_to_do(self):
        composite, weak = self.card("2025-11-15")
        self.assertTrue(4.0 <= composite <= 4.3, composite)
        self.assertEqual(weak, {"fulfilment", "response_3min"})

    def test_nothing_is_later_than_the_export(self):
        self.assertTrue(all(o.paid_at <= self.reckoning.as_of for o in self.reckoning.orders))
        latest = max(c.started_at for c in self.reckoning.conversations)
        self.assertTrue(timedelta() <= self.reckoning.as_of - latest < timedelta(days=1))


class WorkedStore(unittest.TestCase):
    def test_every_figure_agrees_with_the_makers(self):
        folder = Path(__file__).parent.parent / "data" / "worked" / "1688"
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        files = sorted(path for path in folder.iterdir() if path.suffix != ".json")
        found = oracle.Reckoning(oracle.read_files(files), datetime.fromisoformat(expected["as_of"]))
        for day, indicators in expected["days"].items():
            for indicator, (numerator, denominator) in indicators.items():
                with self.subTest(day=day, indicator=indicator):
                    measure = found.measure(indicator, date.fromisoformat(day))
                    self.assertAlmostEqual(measure[0], numerator, delta=1e-9)
                    self.assertEqual(measure[1], denominator)


if __name__ == "__main__":
    unittest.main()
