#!/usr/bin/python3
"""Small cases for the oracle of a generic store."""

import csv
import io
import json
import subprocess
import sys
import tempfile
import unittest
from datetime import date, datetime
from pathlib import Path

import common
import oracle_generic as oracle

ORDER_NAMES = (
    "order_no,created_at,paid_at,ship_by,shipped_at,collected_at,deliver_by,delivered_at,cancelled_at,"
    "cancelled_by,status,buyer,amount,currency,carrier,tracking_no,product_id,product,quantity,price"
).split(",")
REFUNDS = "refund_no,order_no,requested_at,completed_at,reason,kind,amount,status\n"
CONVERSATIONS = "conversation_no,buyer,started_at,first_reply_at,agent\n"
REVIEWS = "review_no,order_no,reviewed_at,stars,product_id\n"
DISPUTES = "dispute_no,order_no,opened_at,closed_at,kind,liability\n"

DAY = date(2024, 6, 30)  # its window: 1-30 June
AS_OF = datetime(2024, 7, 31, 12)
NOON = "2024-06-10 12:00:00"


def orders_file(*orders):
    """The text of an orders file, with an order of long ago that only gives coverage."""
    text = io.StringIO()
    writer = csv.DictWriter(text, ORDER_NAMES, lineterminator="\n")
    writer.writeheader()
    writer.writerow({"order_no": "old", "created_at": "2023-01-01"})
    for n, order in enumerate(orders, 1):
        writer.writerow({"order_no": n, "created_at": "2024-06-05 10:00:00", **order})
    return text.getvalue()


def reckoning(*texts, as_of=AS_OF):
    """The reckoning of files with these texts."""
    store = common.Store()
    for text in texts:
        common.read_table(store, oracle.LAYOUTS, common.csv_rows(text))
    return oracle.Reckoning(store, as_of)


def measure(indicator, *orders, as_of=AS_OF, more=()):
    """An indicator's measure of these orders on DAY."""
    return reckoning(orders_file(*orders), *more, as_of=as_of).measure(indicator, DAY)


class Delivery(unittest.TestCase):
    def test_in_time_is_at_the_latest_when_due(self):
        for moment, met in ((NOON, 1), ("2024-06-10 12:00:01", 0)):
            self.assertEqual(measure("on_time_delivery", {"deliver_by": NOON, "delivered_at": moment}), (met, 1))

    def test_counted_once_delivered_or_overdue(self):
        due = {"deliver_by": NOON}
        self.assertEqual(measure("on_time_delivery", due, as_of=datetime(2024, 6, 10, 11, 59, 59)), (0, 0))
        self.assertEqual(measure("on_time_delivery", due, as_of=datetime(2024, 6, 10, 12)), (0, 1))

    def test_cancelled_orders_and_those_without_a_deadline_are_out(self):
        done = {"delivered_at": NOON}
        self.assertEqual(measure("on_time_delivery", done), (0, 0))
        for gone in ({"status": "cancelled"}, {"status": "Canceled"}, {"cancelled_at": "2024-06-12"}):
            self.assertEqual(measure("on_time_delivery", {"deliver_by": NOON, **done, **gone}), (0, 0))

    def test_the_window_is_30_whole_days_ending_on_the_day(self):
        for created, counted in (
            ("2024-05-31 23:59:59", 0),
            ("2024-06-01 00:00:00", 1),
            ("2024-06-30 23:59:59", 1),
            ("2024-07-01 00:00:00", 0),
        ):
            found = measure("on_time_delivery", {"created_at": created, "deliver_by": "2024-07-02"})
            self.assertEqual(found[1], counted, created)


class Handover(unittest.TestCase):
    def test_the_scan_counts_and_else_the_dispatch(self):
        late, early = "2024-06-10 12:00:01", "2024-06-10 11:00:00"
        for order, met in (
            ({"collected_at": NOON, "shipped_at": late}, 1),
            ({"collected_at": late, "shipped_at": early}, 0),
            ({"shipped_at": early}, 1),
            ({}, 0),
        ):
            self.assertEqual(measure("on_time_handover", {"ship_by": NOON, **order}), (met, 1), order)

    def test_cancelled_before_the_handover_is_out_and_after_it_in(self):
        order = {"ship_by": NOON, "status": "cancelled"}
        self.assertEqual(measure("on_time_handover", order), (0, 0))
        sent = {**order, "shipped_at": "2024-06-10 11:00:00"}
        self.assertEqual(measure("on_time_handover", sent), (1, 1))
        self.assertEqual(measure("on_time_handover", {**sent, "cancelled_at": "2024-06-09"}), (0, 0))
        self.assertEqual(measure("on_time_handover", {**sent, "cancelled_at": "2024-06-11"}), (1, 1))


class Trouble(unittest.TestCase):
    def test_cancelled_by_the_seller(self):
        orders = [{"status": "cancelled", "cancelled_by": who} for who in ("seller", "SELLER", "buyer", "platform", "")]
        self.assertEqual(measure("seller_cancellation", *orders, {}), (2, 6))

    def test_orders_with_a_refund_count_once(self):
        rows = "R1,1,2024-06-20,,,refund,1,\nR2,1,2024-06-21,,,return,1,\nR3,x,2024-06-21,,,,,\nR4,2,,,,,,\n"
        found = reckoning(orders_file({}, {}), REFUNDS + "R0,old,2023-01-02,,,,,\n" + rows)
        self.assertEqual(found.measure("refund_rate", DAY), (1, 2))
        self.assertEqual(found.store.rejected[""], 1)

    def test_disputes_judged_seller_or_both(self):
        rows = "".join(
            f"D{n},{n},2024-06-20,,dispute,{liability}\n"
            for n, liability in enumerate(("seller", "Both", "buyer", "withdrawn", "settled", "pending", ""), 1)
        )
        disputes = DISPUTES + "D0,old,2023-01-02,,,\n" + rows
        self.assertEqual(measure("dispute", *[{}] * 7, more=[disputes]), (2, 7))
        self.assertIsNone(measure("dispute", *[{}] * 7))

    def test_replies_within_a_day(self):
        rows = (
            "1,a,2024-06-10 10:00:00,2024-06-11 10:00:00,x\n"
            "2,a,2024-06-10 10:00:00,2024-06-11 10:00:01,x\n"
            "3,b,2024-06-10 10:00:00,,x\n"
            "4,,2024-06-10 10:00:00,,x\n"
        )
        found = reckoning(CONVERSATIONS + rows)
        self.assertEqual(found.measure("reply_24h", DAY), (1, 3))
        found = reckoning(CONVERSATIONS + rows, as_of=datetime(2024, 6, 11, 9, 59, 59))
        self.assertEqual(found.measure("reply_24h", DAY), (1, 2))

    def test_stars_are_a_mean(self):
        rows = "1,a,2024-06-10,5,p\n2,a,2024-06-10,2,p\n2,a,2024-06-10,2,p\n3,a,2024-06-10,0,p\n"
        self.assertEqual(reckoning(REVIEWS + rows).measure("review_stars", DAY), (7, 2))


class Merging(unittest.TestCase):
    def test_lines_of_one_order_are_one_order_and_the_newest_value_wins(self):
        older = orders_file({"order_no": "1", "status": "shipped", "ship_by": NOON, "shipped_at": "2024-06-10"})
        newer = orders_file({"order_no": "1", "status": "cancelled", "cancelled_at": "2024-06-11"})
        for files in ((older, newer), (newer, older), (older, older, newer)):
            found = reckoning(*files)
            self.assertEqual(found.measure("on_time_handover", DAY), (1, 1))
            self.assertEqual(found.measure("on_time_delivery", DAY), (0, 0))

    def test_with_equal_times_the_later_status_wins(self):
        cancelled, shipped = (orders_file({"status": status}) for status in ("cancelled", "shipped"))
        for files in ((cancelled, shipped), (shipped, cancelled)):
            order = next(o for o in reckoning(*files).orders if o["order_no"] == "1")
            self.assertEqual(order["status"], "cancelled")


class Card(unittest.TestCase):
    def test_the_card_on_the_command_line(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "reviews"
            path.write_text(REVIEWS + "1,a,2024-06-10 10:00:00,4,p\n", encoding="utf-8")
            command = [sys.executable, str(Path(oracle.__file__)), "--as-of", "2024-07-01 00:00:00"]
            out = subprocess.run(
                [*command, "--day", "2024-06-30", "--day", "2024-08-30", path], capture_output=True, check=True
            ).stdout
        cards = json.loads(out)
        self.assertAlmostEqual(cards["2024-06-30"]["composite"], 4 * 4 / 4.2)
        self.assertEqual(cards["2024-06-30"]["stars"], 3.5)
        line = cards["2024-06-30"]["indicators"]["review_stars"]
        self.assertEqual((line["numerator"], line["denominator"], line["value"]), (4.0, 1.0, 4.0))
        self.assertIsNone(cards["2024-06-30"]["indicators"]["dispute"]["numerator"])
        self.assertIsNone(cards["2024-08-30"]["composite"])
        self.assertEqual(cards["2024-08-30"]["indicators"]["review_stars"]["numerator"], 0.0)

    def test_benchmarks_give_four_and_five_points(self):
        for benchmark in oracle.BENCHMARKS.values():
            self.assertAlmostEqual(common.points(benchmark[1], benchmark), 4.0)
            self.assertEqual(common.points(benchmark[2], benchmark), 5.0)


if __name__ == "__main__":
    unittest.main()
