#!/usr/bin/python3
"""Small cases for the Wish oracle itself, and the worked store in tests/data."""

import csv
import io
import json
import unittest
from datetime import date, datetime

import common
import oracle_wish as oracle

NAMES = [
    "Transaction Date",
    "Order Id",
    "Order State",
    "Product ID",
    "Currency Code",
    "Price (each)",
    "Shipping (each)",
    "Available for Fulfillment Time",
    "Shipped on",
    "Date Shipping Carrier Confirmed Delivery",
    "Tracking Confirmed",
    "Tracking Confirmed Date",
    "Country",
    "Country Code",
    "Refund Date",
    "Refund Reason",
    "Is Wish Express",
]
TICKETS = "Ticket ID,Order ID,Opened,First Reply,Closed,Type\n"
RATINGS = "Order IDs,Date,Rating,Comment,Refund Reason\n"

DAY = date(2019, 6, 30)  # its window: 1-30 June
AS_OF = datetime(2019, 8, 31, 12)
OLD_TICKET = "1,old,2018-01-01T00:00:00,2018-01-01T01:00:00,2018-01-01T02:00:00,complaint\n"


def order(number="1", released="2019-06-10T10:00:00", state="SHIPPED", **more):
    """An order's cells."""
    cells = {
        "Transaction Date": released,
        "Order Id": number,
        "Order State": state,
        "Product ID": "p1",
        "Country": "US",
        "Is Wish Express": "True",
    }
    short = {
        "shipped": "Shipped on",
        "delivered": "Date Shipping Carrier Confirmed Delivery",
        "confirmed": "Tracking Confirmed Date",
        "flag": "Tracking Confirmed",
        "refunded": "Refund Date",
        "reason": "Refund Reason",
        "available": "Available for Fulfillment Time",
        "price": "Price (each)",
        "shipping": "Shipping (each)",
        "currency": "Currency Code",
        "country": "Country",
        "code": "Country Code",
        "product": "Product ID",
        "express": "Is Wish Express",
    }
    cells.update({short[name]: value for name, value in more.items()})
    return cells


def orders_file(*orders):
    """The text of an orders file, with one order of long ago that only gives coverage."""
    text = io.StringIO()
    writer = csv.DictWriter(text, NAMES, lineterminator="\n")
    writer.writeheader()
    writer.writerows([order("old", "2018-01-01", express="False"), *orders])
    return text.getvalue()


def reckoning(*texts, as_of=AS_OF):
    """The reckoning of files with these texts."""
    store = common.Store()
    for text in texts:
        common.read_table(store, oracle.LAYOUTS, common.csv_rows(text))
    return oracle.Reckoning(store, as_of)


def measure(indicator, *orders, as_of=AS_OF, tickets="", day=DAY):
    """An indicator's measure of these orders and tickets."""
    files = [orders_file(*orders), TICKETS + OLD_TICKET + tickets]
    return reckoning(*files, as_of=as_of).measure(indicator, day)


class Cells(unittest.TestCase):
    def test_every_way_of_writing_a_date(self):
        for cell, moment in (
            ("2018-03-04", datetime(2018, 3, 4)),
            ("2018-03-04T05:06:07", datetime(2018, 3, 4, 5, 6, 7)),
            ("2018-03-04T05:06:07Z", datetime(2018, 3, 4, 5, 6, 7)),
            ("03-04-2018", datetime(2018, 3, 4)),
            ("03/04/2018", datetime(2018, 3, 4)),
            ("03/04/2018 05:06", datetime(2018, 3, 4, 5, 6)),
            ("13/04/2018", None),
            (" \t", None),
        ):
            self.assertEqual(common.time_cell(cell), moment)

    def test_release_is_the_first_of_two_columns(self):
        found = reckoning(orders_file(order("1", available="2019-06-11"), order("2"))).orders
        releases = {o["order_no"]: o["released_at"] for o in found}
        self.assertEqual(releases["1"], datetime(2019, 6, 11))
        self.assertEqual(releases["2"], datetime(2019, 6, 10, 10))

    def test_what_was_never_released_is_in_no_figure(self):
        states = (*oracle.NEVER_RELEASED, "CANCELLED BY WISH (FLAGGED TRANSACTION)")
        orders = [order(str(n), state=state) for n, state in enumerate(states)]
        self.assertEqual(measure("out_of_stock_refund", *orders), (0, 0))
        self.assertEqual(measure("out_of_stock_refund", order(state="Delaying")), (0, 1))

    def test_the_newer_row_wins_and_last_updated_is_no_event(self):
        older = orders_file(order(state="APPROVED"))
        newer = orders_file(order(state="REFUNDED BY MERCHANT", refunded="06-12-2019"))
        for files in ((older, newer), (newer, older)):
            self.assertEqual(reckoning(*files).measure("refund_rate", date(2019, 8, 31)), (1, 1))


class Speed(unittest.TestCase):
    def test_48_hours_sharp_are_in_time(self):
        self.assertEqual(measure("tracking_2d", order(shipped="2019-06-12T10:00:00")), (1, 1))
        self.assertEqual(measure("tracking_2d", order(shipped="2019-06-12T10:00:01")), (0, 1))

    def test_a_date_before_the_release_is_in_time(self):
        early = order(shipped="06-10-2019", delivered="06/10/2019")
        self.assertEqual(measure("tracking_2d", early), (1, 1))
        self.assertAlmostEqual(measure("delivery_days", early)[0], -10 / 24)

    def test_due_at_as_of_is_due(self):
        for second, figure in ((59, (0, 0)), (60, (0, 1))):
            as_of = datetime(2019, 6, 12, 9, 59, second) if second < 60 else datetime(2019, 6, 12, 10)
            self.assertEqual(measure("tracking_2d", order(state="APPROVED"), as_of=as_of), figure)

    def test_who_cancelled_before_dispatch_decides(self):
        for state, counted in (
            ("CANCELLED BY CUSTOMER", 0),
            ("REFUNDED BY WISH", 0),
            ("REFUNDED", 0),
            ("REFUNDED BY MERCHANT", 1),
            ("REFUNDED BY WISH FOR MERCHANT", 1),
            ("APPROVED", 1),
        ):
            for indicator in ("tracking_2d", "delivered_14d"):
                self.assertEqual(measure(indicator, order(state=state)), (0, counted), state)

    def test_refunded_for_non_fulfilment_is_missed(self):
        for reason, counted in (("Store is unable to fulfill order", 1), ("Item was returned to sender", 0)):
            lost = order(state="REFUNDED BY WISH", refunded="06-20-2019", reason=reason)
            self.assertEqual(measure("tracking_2d", lost), (0, counted), reason)

    def test_refunded_after_dispatch_and_never_delivered_is_missed_once_due(self):
        lost = order(state="REFUNDED BY WISH", shipped="2019-06-11", refunded="06-20-2019")
        self.assertEqual(measure("delivered_14d", lost), (0, 1))
        self.assertEqual(measure("delivered_14d", lost, as_of=datetime(2019, 6, 24, 9, 59, 59)), (0, 0))

    def test_14_days_are_336_hours(self):
        for moment, met in (("2019-06-24T10:00:00", 1), ("2019-06-24T10:00:01", 0)):
            self.assertEqual(measure("delivered_14d", order(delivered=moment)), (met, 1))

    def test_the_window_is_30_whole_days_ending_on_the_day(self):
        for released, counted in (
            ("2019-05-31T23:59:59", 0),
            ("2019-06-01T00:00:00", 1),
            ("2019-06-30T23:59:59", 1),
            ("2019-07-01T00:00:00", 0),
        ):
            self.assertEqual(measure("out_of_stock_refund", order(released=released))[1], counted, released)


class Tracking(unittest.TestCase):
    def test_valid_from_168_hours_or_once_confirmed(self):
        sent = order(shipped="2019-06-11T10:00:00")
        self.assertEqual(measure("valid_tracking", sent, as_of=datetime(2019, 6, 18, 9, 59, 59)), (0, 0))
        self.assertEqual(measure("valid_tracking", sent, as_of=datetime(2019, 6, 18, 10)), (0, 1))
        confirmed = order(shipped="2019-06-11T10:00:00", confirmed="2019-06-12")
        self.assertEqual(measure("valid_tracking", confirmed, as_of=datetime(2019, 6, 13)), (1, 1))

    def test_a_confirmation_without_its_date_is_valid_but_never_in_time(self):
        sent = order(shipped="2019-06-11T10:00:00", flag="Yes")
        self.assertEqual(measure("valid_tracking", sent), (1, 1))
        self.assertEqual(measure("traceable_3d", sent), (0, 1))
        self.assertEqual(measure("late_confirmed", sent), (0, 0))

    def test_traceable_within_72_hours_of_dispatch(self):
        for moment, met in (("2019-06-14T10:00:00", 1), ("2019-06-14T10:00:01", 0)):
            sent = order(shipped="2019-06-11T10:00:00", confirmed=moment)
            self.assertEqual(measure("traceable_3d", sent), (met, 1))

    def test_late_confirmed_after_168_hours(self):
        for moment, late in (("2019-06-17T10:00:00", 0), ("2019-06-17T10:00:01", 1)):
            self.assertEqual(measure("late_confirmed", order(confirmed=moment)), (late, 1))

    def test_dearer_orders_have_336_hours_since_9_july_2019(self):
        week, fortnight = "2019-07-16T00:00:01", "2019-07-23T00:00:01"
        for released, confirmed, price, currency, late in (
            ("2019-07-09T00:00:00", week, "90.00", "USD", 0),
            ("2019-07-09T00:00:00", fortnight, "90.00", "USD", 1),
            ("2019-07-09T00:00:00", week, "89.99", "USD", 1),
            ("2019-07-09T00:00:00", week, "90.00", "EUR", 1),
            ("2019-07-09T00:00:00", week, "90.00", "", 0),
            ("2019-07-08T23:59:59", week, "90.00", "USD", 1),
        ):
            dear = order(released=released, confirmed=confirmed, price=price, shipping="10", currency=currency)
            self.assertEqual(measure("late_confirmed", dear, day=date(2019, 7, 31)), (late, 1), (released, price))


class Trouble(unittest.TestCase):
    def test_customer_cancelled_orders_are_in_the_denominators(self):
        orders = (order("1"), order("2", state="CANCELLED BY CUSTOMER"))
        for indicator in ("out_of_stock_refund", "chargeback", "complaint"):
            self.assertEqual(measure(indicator, *orders), (0, 2))

    def test_stock_by_the_merchants_hand_or_by_the_reason(self):
        for more, bad in (
            ({"state": "REFUNDED BY MERCHANT"}, 1),
            ({"state": "REFUNDED BY WISH FOR MERCHANT"}, 1),
            ({"state": "REFUNDED BY MERCHANT", "shipped": "2019-06-11"}, 0),
            ({"state": "REFUNDED BY WISH"}, 0),
            ({"state": "REFUNDED BY WISH", "reason": "Store is UNABLE to fulfill order"}, 1),
            ({"state": "REFUNDED", "shipped": "2019-06-11", "reason": "缺货"}, 1),
            ({"state": "REFUNDED", "reason": "Item is damaged"}, 0),
        ):
            self.assertEqual(measure("out_of_stock_refund", order(**more)), (bad, 1), more)

    def test_refunds_are_counted_93_to_63_days_before(self):
        # 93 days before 30 June 2019 is 29 March, 63 days before is 28 April
        for released, counted in (("03-28-2019", 0), ("03-29-2019", 1), ("04-28-2019", 1), ("04-29-2019", 0)):
            found = measure("refund_rate", order(released=released, state="REFUNDED"))
            self.assertEqual(found, (counted, counted), released)

    def test_a_refund_date_alone_is_a_refund_but_not_the_customers(self):
        day = date(2019, 8, 31)
        dated = {"refunded": "06-12-2019"}
        self.assertEqual(measure("refund_rate", order(**dated), day=day), (1, 1))
        self.assertEqual(measure("refund_rate", order(state="CANCELLED BY CUSTOMER", **dated), day=day), (0, 1))

    def test_tickets_by_kind_and_an_order_once(self):
        rows = (
            "2,1,2019-06-12T00:00:00,,,A Complaint (item)\n"
            "3,1,2019-06-13T00:00:00,,,complaint\n"
            "4,2,2019-06-13T00:00:00,,,Chargeback opened\n"
            "5,2,2019-06-13T00:00:00,,,question\n"
        )
        orders = (order("1"), order("2"), order("3"))
        self.assertEqual(measure("complaint", *orders, tickets=rows), (1, 3))
        self.assertEqual(measure("chargeback", *orders, tickets=rows), (1, 3))

    def test_complaints_without_an_order_are_answered_too(self):
        rows = (
            "2,x,2019-06-12T00:00:00,2019-06-13T00:00:00,2019-07-01T00:00:00,complaint\n"
            "3,,2019-06-13T00:00:00,2019-06-14T00:00:01,2019-06-14T12:00:00,complaint\n"
            "4,x,2019-06-13T00:00:00,2019-06-13T00:00:01,2019-06-14T00:00:00,chargeback\n"
            "5,x,2019-06-13T12:00:00,,,complaint\n"
        )
        self.assertEqual(measure("reply_24h", tickets=rows), (1, 3))
        self.assertEqual(measure("reply_24h", tickets=rows, as_of=datetime(2019, 6, 14, 11)), (1, 2))
        self.assertEqual(measure("complaint_hours", tickets=rows), (36, 1))

    def test_ratings_keep_equal_lines_and_the_first_order(self):
        rows = '"a, b",06/10/2019,4,fine,\n' + '"a, b",06/10/2019,4,fine,\n' + "c,06/11/2019,3,,\n"
        found = reckoning(RATINGS + rows, RATINGS + rows)
        self.assertEqual(found.measure("praise", DAY), (2, 3))
        self.assertEqual(found.measure("rating_30d", DAY), (11, 3))
        self.assertEqual({r["order_no"] for r in found.reviews}, {"a", "c"})

    def test_without_tickets_only_what_needs_them_is_missing(self):
        found = reckoning(orders_file(order()))
        self.assertIsNone(found.measure("complaint", DAY))
        self.assertIsNone(found.measure("reply_24h", DAY))
        self.assertEqual(found.measure("tracking_2d", DAY), (0, 1))


class Calendar(unittest.TestCase):
    def test_the_pages_two_examples(self):
        self.assertEqual(oracle.business_days(datetime(2017, 2, 27), datetime(2017, 3, 7)), 6)
        self.assertEqual(oracle.business_days(datetime(2017, 5, 25), datetime(2017, 6, 2)), 5)

    def test_the_holidays_of_2017_and_2018(self):
        self.assertEqual(
            sorted(day.isoformat()[5:] for day in oracle.postal_holidays(2018)),
            "01-01 01-15 02-19 05-28 07-04 09-03 10-08 11-12 11-22 12-25".split(),
        )
        found = oracle.postal_holidays(2017)
        self.assertIn(date(2017, 1, 2), found)
        self.assertIn(date(2017, 11, 11), found)  # a Saturday stays
        self.assertNotIn(date(2017, 11, 10), found)

    def test_limits_by_code_or_name(self):
        for country, limit in (
            ("US", 5),
            ("fr", 6),
            ("Switzerland", 6),
            ("Puerto Rico", 7),
            ("SE", 8),
            ("BRAZIL", 10),
            ("Atlantis", 5),
            (None, 5),
        ):
            self.assertEqual(oracle.limit_of(country), limit, country)

    def test_a_weekend_does_not_count(self):
        friday = datetime(2019, 6, 14, 23)
        self.assertEqual(oracle.business_days(friday, datetime(2019, 6, 16)), 0)
        self.assertEqual(oracle.business_days(friday, datetime(2019, 6, 17)), 1)
        saturday = datetime(2019, 6, 15)
        self.assertEqual(oracle.business_days(saturday, datetime(2019, 6, 21)), 5)
        self.assertEqual(oracle.overdue_from(saturday, 5), datetime(2019, 6, 24))


class Express(unittest.TestCase):
    def card(self, *orders, as_of=AS_OF, day="2019-06-16"):
        """The figures of the week of 10-16 June 2019."""
        found = reckoning(orders_file(*orders), as_of=as_of)
        return oracle.express_card_on(found, date.fromisoformat(day))["indicators"]

    def late(self, *orders, **more):
        """(late, counted)."""
        line = self.card(*orders, **more)["we_late_arrival"]
        return line["numerator"], line["denominator"]

    def test_the_week_is_monday_to_sunday(self):
        for released, counted in (("06-09-2019", 0), ("06-10-2019", 1), ("06-16-2019", 1), ("06-17-2019", 0)):
            self.assertEqual(self.late(order(released=released))[1], counted, released)
        self.assertEqual(self.late(order(express="No"))[1], 0)

    def test_the_countrys_limit_decides(self):
        # six business days: 11, 12, 13, 14, 17 and 18 June
        parcel = {"delivered": "06/18/2019"}
        self.assertEqual(self.late(order(**parcel)), (1, 1))
        self.assertEqual(self.late(order(country="", code="US", **parcel)), (1, 1))
        self.assertEqual(self.late(order(country="France", **parcel)), (0, 1))
        self.assertEqual(self.late(order(delivered="2019-06-17T23:59:59")), (0, 1))

    def test_overdue_once_the_day_after_the_limit_begins(self):
        self.assertEqual(self.late(order(), as_of=datetime(2019, 6, 17, 23, 59, 59)), (0, 0))
        self.assertEqual(self.late(order(), as_of=datetime(2019, 6, 18)), (1, 1))

    def test_undispatched_and_cancelled_orders_are_in_the_cancellations_only(self):
        states = ("CANCELLED BY CUSTOMER", "REFUNDED BY WISH", "REFUNDED BY MERCHANT", "REFUNDED BY WISH FOR MERCHANT")
        card = self.card(*(order(str(n), state=state) for n, state in enumerate(states)))
        self.assertEqual(card["we_late_arrival"]["denominator"], 0)
        self.assertIsNone(card["we_late_arrival"]["passes"])
        self.assertEqual((card["we_cancellation"]["numerator"], card["we_cancellation"]["denominator"]), (2, 4))
        sent = order(state="REFUNDED BY MERCHANT", shipped="2019-06-11")
        card = self.card(sent)
        self.assertEqual(card["we_late_arrival"]["numerator"], 1)
        self.assertEqual(card["we_cancellation"]["numerator"], 0)

    def test_five_per_cent_passes_for_arrival_and_not_for_cancellation(self):
        good = [order(str(n), delivered="06/12/2019") for n in range(19)]
        late = order("late", delivered="06/28/2019")
        line = self.card(*good, late)["we_late_arrival"]
        self.assertEqual((line["value"], line["passes"]), (0.05, True))
        line = self.card(*good, order("gone", state="REFUNDED BY MERCHANT"))["we_cancellation"]
        self.assertEqual((line["value"], line["passes"]), (0.05, False))

    def test_products_and_countries_are_told_apart(self):
        orders = (
            order("1", delivered="06/12/2019", product="p1", country="us"),
            order("2", delivered="06/28/2019", product="p2", country="US"),
            order("3", delivered="06/12/2019", product="p2", country="France"),
            order("4", state="CANCELLED BY CUSTOMER", product="p3", country="DE"),
        )
        card = self.card(*orders)
        self.assertEqual(card["we_late_arrival"]["products"], {"p1": [0, 1], "p2": [1, 2]})
        self.assertEqual(card["we_late_arrival"]["countries"], {"US": [1, 2], "France": [0, 1]})
        self.assertEqual(card["we_cancellation"]["products"]["p3"], [0, 1])


class Scores(unittest.TestCase):
    def test_benchmarks_give_four_and_five_points(self):
        for indicator, (_, peer, excellent) in oracle.BENCHMARKS.items():
            self.assertAlmostEqual(common.points(peer, oracle.BENCHMARKS[indicator]), 4.0)
            self.assertEqual(common.points(excellent, oracle.BENCHMARKS[indicator]), 5.0)

    def test_stars_are_halves_rounded_down(self):
        for composite, stars in ((5.0, 5.0), (4.99, 4.5), (4.5, 4.5), (3.49, 3.0), (0.3, 1.0), (None, None)):
            self.assertEqual(common.halves_down(composite), stars)

    def test_the_composite_is_the_mean_of_what_has_a_score(self):
        card = oracle.card_on(reckoning(RATINGS + "a,06/10/2019,4,,\n"), DAY)
        self.assertEqual((card["composite"], card["stars"]), (4.5, 4.5))  # praise 5, stars 4


class WorkedStore(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = common.worked_store("wish")
        cls.expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        files = sorted(path for path in folder.iterdir() if path.suffix != ".json")
        as_of = datetime.fromisoformat(cls.expected["as_of"].removesuffix("Z"))
        cls.found = oracle.Reckoning(common.read_files(files, oracle.LAYOUTS), as_of)

    def test_every_after_sales_figure_agrees_with_the_makers(self):
        for day, indicators in self.expected["after_sales"].items():
            for indicator, figure in indicators.items():
                with self.subTest(day=day, indicator=indicator):
                    asked = date.fromisoformat(day)
                    window = common.days_before(asked, *oracle.MEASURES[indicator][1])
                    self.assertEqual([window.first.isoformat(), window.last.isoformat()], [figure["from"], figure["to"]])
                    measure = self.found.measure(indicator, asked)
                    self.assertAlmostEqual(measure[0], figure["pair"][0], delta=1e-9)
                    self.assertEqual(measure[1], figure["pair"][1])

    def test_every_express_figure_agrees_with_the_makers(self):
        for day, week in self.expected["express"].items():
            lines = oracle.express_card_on(self.found, date.fromisoformat(day))["indicators"]
            for indicator, line in lines.items():
                figure = week["figures"].get(indicator, {"pair": [0, 0], "products": {}})
                with self.subTest(day=day, indicator=indicator):
                    self.assertEqual([line["numerator"], line["denominator"]], figure["pair"])
                    self.assertEqual(line["products"], figure["products"])


if __name__ == "__main__":
    unittest.main()
