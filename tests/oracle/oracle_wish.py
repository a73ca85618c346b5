#!/usr/bin/python3
"""An independent reckoning of Wish's after-sales standards and Wish Express, from the export files.

It shares no code and no database with the program: it reads orders, tickets and store ratings from the
files themselves and works out both cards from the written rules, so that the program's figures can be
compared with it.

    oracle_wish.py --as-of "2019-09-22 21:17:43" --day 2019-09-22 [--day …] [--card express] FILE…

prints {day: {"version", "composite", "stars", "indicators": {id: {"numerator", "denominator",
"value", "score"}}}}; for --card express the day's ISO week, where an indicator has "passes" in place of
"score", and "products" and "countries" as {id: [numerator, denominator]}. All times are UTC.

An order is released at its Available for Fulfillment Time, else its Transaction Date; states PENDING,
DECLINED, UNDER REVIEW FOR FRAUD, CANCELLED BY WISH… and UNKNOWN are never released and in no figure.
Windows run over the 30 days that end on the day asked, orders by their release.

tracking_2d          dispatched within 48 h of the release / orders that are dispatched or due.
traceable_3d         of dispatched orders: tracking confirmed within 72 h of dispatch / confirmed or due.
delivered_14d        delivered within 336 h of the release / orders delivered or due.
delivery_days        mean days from release to delivery of delivered orders.
valid_tracking       of dispatched orders: with confirmed tracking / confirmed, or dispatched 168 h ago.
late_confirmed       of orders with a confirmation: first scan over 168 h after the release; 336 h where
                     price + shipping of a piece is $100 or more and the release 2019-07-09 or later.
out_of_stock_refund  cancelled or refunded by the merchant before dispatch, or refunded for want of stock
                     / released orders.
refund_rate          orders released 93-63 days before the day asked: refunded / all.
chargeback           with a chargeback / released orders.
complaint            with a complaint / released orders.
reply_24h            complaints by their opening: answered within 24 h / answered or due.
complaint_hours      mean hours from opening to closing of complaints closed in the window.
praise               reviews by their time: 4-5 stars / all.
rating_30d           reviews by their time: mean stars.

tracking_2d and delivered_14d leave out what the buyer or the platform cancelled or refunded before
dispatch (plain REFUNDED too); the merchant's own are missed. What is due at as-of is due; <= is in time;
an event before the release is in time.

we_late_arrival      Wish Express orders released in the week: not delivered within the business days of
                     their country / delivered or overdue; cancelled or refunded undispatched ones are out.
                     Passes at 5 % or less.
we_cancellation      the same orders: cancelled or refunded by the merchant before dispatch / all of them.
                     Passes under 5 %.

The day of release is day 0, business days are Monday to Friday without the ten US postal holidays, and
an undelivered order is overdue from 00:00 of business day limit + 1.

Doubtful points, and how they are decided here:

 1. "Before dispatch" is "never dispatched": Shipped on is blank. Refund dates carry no time, so a refund
    on the day of dispatch cannot be told apart by the clock.
 2. An order cancelled by the merchant is missed in tracking_2d and delivered_14d once it is due; before
    that it is pending like every other ("counted once done or due").
 3. Nothing in the export names an automatic refund for non-fulfilment. It is taken to be REFUNDED BY WISH
    with a reason that says the store did not fulfil the order (a stock reason); with another reason plain
    REFUNDED BY WISH is the platform's.
 4. A stock reason counts in out_of_stock_refund whoever refunded and whether or not it was dispatched.
 5. traceable_3d has pending orders too (not confirmed, and 72 h not over), by the general rule, although
    only tracking_2d and delivered_14d say so.
 6. "Tracking Confirmed: True" without a date makes an order valid in valid_tracking; in traceable_3d it is
    not in time once due, and late_confirmed does not look at it. "Confirmed Delivery: True" without a date
    is no delivery: late once due, not in delivery_days.
 7. A customer-cancelled or refunded order that was dispatched counts like any other dispatched one.
 8. Refunded is any state REFUNDED… or a Refund Date; CANCELLED BY CUSTOMER never, not even with one.
 9. A ticket's kind is chargeback if that word is in its type, else complaint if that word is; another
    type is neither, and in no figure. reply_24h and complaint_hours run over complaints, not chargebacks.
10. Complaints of an order that was never released are in reply_24h and complaint_hours, like those without
    a known order.
11. Tickets opened and refunds dated after as-of do not count for orders.
12. Equal lines of ratings, which have no number, are as many reviews as the file with most of them has.
    Of several Order IDs the first counts; they are parted by commas, semicolons or blanks.
13. $100 is asked of Price (each) + Shipping (each), in USD or where no currency is named.
14. Days, weeks and business days are UTC, the Pacific ones are the penalties' affair. Saturday is no
    business day, so an order delivered on the Saturday after its last business day is on time, and it is
    overdue on Monday at 00:00.
15. The ten holidays are those of 2017-2019: without Juneteenth. One on a Sunday moves to Monday,
    one on a Saturday stays and changes nothing.
16. The country is Country, else Country Code; a name is looked up for its limit without regard to case but
    listed as it is in the file, a two-letter code in capitals. Orders without a product or a country are in
    the store's figure only.
17. An undispatched order that is cancelled or refunded is out of we_late_arrival even if a delivery is
    given. A never-released order is in no week.
18. The release is derived row by row: a row with only a Transaction Date gives that, and the newer row's
    release wins.
19. One as-of for all kinds: the program keeps one a kind and uses the oldest among an indicator's needs.
    A file is taken to cover the time from its earliest event to this as-of.
20. A figure over orders needs released orders and the fields it looks at; where the files are there but
    nothing is counted, it is 0 of 0.
"""

import re
from datetime import date, datetime, time

from common import (
    HOUR,
    ONE_DAY,
    Layout,
    Window,
    days_before,
    halves_down,
    line_of,
    mean_score,
    measure,
    number_cell,
    parser,
    points,
    rate,
    read_files,
    show,
    stars_cell,
    time_cell,
    total,
    yes_cell,
)

VERSION = "2017-02-20"
DEARER_FROM = datetime(2019, 7, 9)

# id: (higher is better, peer, excellent)
BENCHMARKS = {
    "tracking_2d": (True, 0.95, 1.0),
    "traceable_3d": (True, 0.95, 1.0),
    "delivered_14d": (True, 0.80, 0.95),
    "delivery_days": (False, 14.0, 7.0),
    "valid_tracking": (True, 0.95, 0.99),
    "late_confirmed": (False, 0.10, 0.01),
    "out_of_stock_refund": (False, 0.02, 0.0),
    "refund_rate": (False, 0.10, 0.03),
    "chargeback": (False, 0.005, 0.0),
    "complaint": (False, 0.30, 0.05),
    "reply_24h": (True, 0.85, 0.99),
    "complaint_hours": (False, 48.0, 12.0),
    "praise": (True, 0.80, 0.95),
    "rating_30d": (True, 4.0, 4.8),
}

# ---------------------------------------------------------------- reading

NEVER_RELEASED = ("PENDING", "DECLINED", "UNDER REVIEW FOR FRAUD", "CANCELLED BY WISH", "UNKNOWN")
BY_MERCHANT = ("REFUNDED BY MERCHANT", "REFUNDED BY WISH FOR MERCHANT")
STOCK_WORDS = ("unable to fulfill", "out of stock", "缺货")


RANKS = {
    "PENDING": 0,
    "UNDER REVIEW FOR FRAUD": 0,
    "APPROVED": 1,
    "DELAYING": 1,
    "SHIPPED": 2,
    "DECLINED": 3,
    "CANCELLED BY CUSTOMER": 3,
    "CANCELLED BY WISH": 3,
    "REFUNDED": 4,
    "REFUNDED BY MERCHANT": 4,
    "REFUNDED BY WISH": 4,
    "REFUNDED BY WISH FOR MERCHANT": 4,
    "UNKNOWN": 0,
}


def state_cell(text):
    """An order's state; an unknown one is blank."""
    state = " ".join(text.upper().split())
    if state.startswith("CANCELLED BY WISH"):
        return "CANCELLED BY WISH"
    return state if state in RANKS else None


def first_number(text):
    """The first of several order numbers."""
    return next((part for part in re.split(r"[\s,;，；]+", text) if part), None)


def ticket_kind(text):
    """Chargeback or complaint, by the word in the ticket's type."""
    return next((kind for kind in ("chargeback", "complaint") if kind in text.lower()), None)


LAYOUTS = (
    Layout(
        kind="order",
        marks=("Order Id", "Order State", "Transaction Date"),
        columns={
            "order_no": (str, "Order Id"),
            "created_at": (time_cell, "Transaction Date"),
            "released_at": (time_cell, "Available for Fulfillment Time", "Transaction Date"),
            "status": (state_cell, "Order State"),
            "shipped_at": (time_cell, "Shipped on"),
            "delivered_at": (time_cell, "Date Shipping Carrier Confirmed Delivery"),
            "confirmed": (yes_cell, "Tracking Confirmed"),
            "tracking_confirmed_at": (time_cell, "Tracking Confirmed Date"),
            "refunded_at": (time_cell, "Refund Date"),
            "refund_reason": (str, "Refund Reason"),
            "price": (number_cell, "Price (each)"),
            "shipping": (number_cell, "Shipping (each)"),
            "currency": (str.upper, "Currency Code"),
            "express": (yes_cell, "Is Wish Express"),
            "product_id": (str, "Product ID"),
            "country": (str, "Country", "Country Code"),
        },
        required=("order_no", "created_at"),
        events=(
            "created_at",
            "released_at",
            "shipped_at",
            "delivered_at",
            "tracking_confirmed_at",
            "refunded_at",
        ),
        number="order_no",
        ranks=RANKS,
    ),
    Layout(
        kind="ticket",
        marks=("Ticket ID", "Opened"),
        columns={
            "ticket_no": (str, "Ticket ID"),
            "order_no": (str, "Order ID"),
            "opened_at": (time_cell, "Opened"),
            "first_reply_at": (time_cell, "First Reply"),
            "closed_at": (time_cell, "Closed"),
            "kind": (ticket_kind, "Type"),
        },
        required=("opened_at",),
        events=("opened_at", "first_reply_at", "closed_at"),
        key=("order_no", "opened_at", "kind"),
        number="ticket_no",
    ),
    Layout(
        kind="review",
        marks=("Date", "Rating"),
        columns={
            "order_no": (first_number, "Order IDs"),
            "reviewed_at": (time_cell, "Date"),
            "stars": (stars_cell, "Rating"),
        },
        required=("reviewed_at", "stars"),
        events=("reviewed_at",),
        key=("order_no", "reviewed_at"),
    ),
    Layout(kind="penalty", marks=("Penalty Date", "Penalty"), columns={}, required=(), events=()),
)

# ---------------------------------------------------------------- business days


def nth_weekday(year, month, weekday, number):
    """The n-th such weekday of a month."""
    first = date(year, month, 1)
    return first + ((weekday - first.weekday()) % 7 + 7 * (number - 1)) * ONE_DAY


def postal_holidays(year):
    """The ten US postal holidays of a year, those on a Sunday moved to Monday."""
    fixed = [date(year, 1, 1), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25)]
    moving = [
        nth_weekday(year, 1, 0, 3),  # Martin Luther King Jr.
        nth_weekday(year, 2, 0, 3),  # Washington's Birthday
        date(year, 5, 31) - date(year, 5, 31).weekday() * ONE_DAY,  # Memorial Day
        nth_weekday(year, 9, 0, 1),  # Labor Day
        nth_weekday(year, 10, 0, 2),  # Columbus Day
        nth_weekday(year, 11, 3, 4),  # Thanksgiving
    ]
    return {day + ONE_DAY if day.weekday() == 6 else day for day in fixed} | set(moving)


def is_business_day(day):
    """Monday to Friday, and no postal holiday."""
    return day.weekday() < 5 and day not in postal_holidays(day.year)


def business_days(released, delivered):
    """Business days after the day of release, up to the day of delivery."""
    days = (delivered.date() - released.date()).days
    return sum(is_business_day(released.date() + n * ONE_DAY) for n in range(1, days + 1))


def overdue_from(released, limit):
    """The beginning of business day limit + 1 after the release."""
    day, passed = released.date(), 0
    while passed <= limit:
        day += ONE_DAY
        passed += is_business_day(day)
    return datetime.combine(day, time())


DEFAULT_LIMIT = 5
LIMITS = {
    **dict.fromkeys(("FR", "CH", "DK", "IT"), 6),
    **dict.fromkeys(("AU", "FI", "PR", "MX"), 7),
    **dict.fromkeys(("ES", "NO", "SE"), 8),
    "BR": 10,
}
CODES = {
    "france": "FR",
    "switzerland": "CH",
    "denmark": "DK",
    "italy": "IT",
    "australia": "AU",
    "finland": "FI",
    "puerto rico": "PR",
    "mexico": "MX",
    "spain": "ES",
    "norway": "NO",
    "sweden": "SE",
    "brazil": "BR",
}


def limit_of(country):
    """The business days that a country allows."""
    country = country or ""
    return LIMITS.get(CODES.get(country.lower(), country.upper()), DEFAULT_LIMIT)


def listed_country(country):
    """A two-letter code in capitals; a name as it is."""
    return country.upper() if country and len(country) == 2 else country


# ---------------------------------------------------------------- measures


def by_customer(order):
    return order["status"] == "CANCELLED BY CUSTOMER"


def by_merchant(order):
    return order["status"] in BY_MERCHANT


def refunded_for_non_fulfilment(order):
    reason = (order["refund_reason"] or "").lower()
    return order["status"] == "REFUNDED BY WISH" and any(word in reason for word in STOCK_WORDS)


class Reckoning:
    """The measures of a store's records on any day."""

    def __init__(self, store, as_of):
        self.store, self.as_of = store, as_of
        orders = store.merged("order").values()
        self.orders = [order for order in orders if order["status"] not in NEVER_RELEASED]
        self.tickets = list(store.merged("ticket").values())
        self.complaints = [ticket for ticket in self.tickets if ticket["kind"] == "complaint"]
        self.reviews = list(store.merged("review").values())

    def measure(self, indicator, day):
        """(numerator, denominator) on a day, or None without data."""
        needs, (first, last), count = MEASURES[indicator]
        window = days_before(day, first, last)
        return measure(self.store, needs, window, self.as_of, lambda w: count(self, w))

    def week(self, indicator, day):
        """The Wish Express orders that count in the day's week, as (order, is bad) pairs."""
        monday = day - day.weekday() * ONE_DAY
        window = Window(monday, monday + 6 * ONE_DAY)
        orders = [o for o in self.released(window) if o["express"]]
        flags = [(order, EXPRESS[indicator](self, order)) for order in orders]
        return window, [(order, bad) for order, bad in flags if bad is not None]

    def released(self, window):
        """The orders released in the window."""
        return [order for order in self.orders if window.holds(order["released_at"])]

    def shipped(self, window):
        """Of these, the dispatched ones."""
        return [order for order in self.released(window) if order["shipped_at"]]

    def due(self, moment):
        """Whether what is due at a moment is due at as-of."""
        return moment <= self.as_of

    def refunded(self, order):
        """Whether it was refunded, by its state or a refund's date; a customer's cancelling is none."""
        if by_customer(order):
            return False
        dated = order["refunded_at"] is not None and order["refunded_at"] <= self.as_of
        return (order["status"] or "").startswith("REFUNDED") or dated

    def orders_with(self, kind):
        """The numbers of orders with a ticket of a kind."""
        return {t["order_no"] for t in self.tickets if t["kind"] == kind and t["opened_at"] <= self.as_of}

    def excused(self, order):
        """Cancelled or refunded before dispatch, and not by the merchant."""
        gone = by_customer(order) or self.refunded(order)
        missed = by_merchant(order) or refunded_for_non_fulfilment(order)
        return order["shipped_at"] is None and gone and not missed

    def in_time(self, window, name, allowed):
        """How many reached this within the hours allowed, of those that reached it or are due."""
        flags = []
        for order in self.released(window):
            done, due = order[name], order["released_at"] + allowed
            if not self.excused(order) and (done or self.due(due)):
                flags.append(done is not None and done <= due)
        return rate(flags)


def tracking_2d(store, window):
    return store.in_time(window, "shipped_at", 48 * HOUR)


def delivered_14d(store, window):
    return store.in_time(window, "delivered_at", 336 * HOUR)


def traceable_3d(store, window):
    flags = []
    for order in store.shipped(window):
        done, due = order["tracking_confirmed_at"], order["shipped_at"] + 72 * HOUR
        if done or store.due(due):
            flags.append(done is not None and done <= due)
    return rate(flags)


def delivery_days(store, window):
    delivered = [order for order in store.released(window) if order["delivered_at"]]
    return total((order["delivered_at"] - order["released_at"]) / ONE_DAY for order in delivered)


def valid_tracking(store, window):
    flags = []
    for order in store.shipped(window):
        valid = order["tracking_confirmed_at"] is not None or order["confirmed"] is True
        if valid or store.due(order["shipped_at"] + 168 * HOUR):
            flags.append(valid)
    return rate(flags)


def scan_allowed(order):
    """The hours a first scan may take after the release."""
    price = (order["price"] or 0) + (order["shipping"] or 0)
    dollars = order["currency"] in (None, "", "USD")
    dear = dollars and round(price * 100) >= 10000 and order["released_at"] >= DEARER_FROM
    return 336 * HOUR if dear else 168 * HOUR


def late_confirmed(store, window):
    return rate(
        order["tracking_confirmed_at"] - order["released_at"] > scan_allowed(order)
        for order in store.released(window)
        if order["tracking_confirmed_at"]
    )


def out_of_stock_refund(store, window):
    def bad(order):
        reason = (order["refund_reason"] or "").lower()
        return (by_merchant(order) and order["shipped_at"] is None) or any(w in reason for w in STOCK_WORDS)

    return rate(bad(order) for order in store.released(window))


def refund_rate(store, window):
    return rate(store.refunded(order) for order in store.released(window))


def chargeback(store, window):
    numbers = store.orders_with("chargeback")
    return rate(order["order_no"] in numbers for order in store.released(window))


def complaint(store, window):
    numbers = store.orders_with("complaint")
    return rate(order["order_no"] in numbers for order in store.released(window))


def reply_24h(store, window):
    flags = []
    for ticket in store.complaints:
        replied, due = ticket["first_reply_at"], ticket["opened_at"] + 24 * HOUR
        if window.holds(ticket["opened_at"]) and (replied or store.due(due)):
            flags.append(replied is not None and replied <= due)
    return rate(flags)


def complaint_hours(store, window):
    closed = [ticket for ticket in store.complaints if window.holds(ticket["closed_at"])]
    return total((ticket["closed_at"] - ticket["opened_at"]) / HOUR for ticket in closed)


def praise(store, window):
    return rate(r["stars"] >= 4 for r in store.reviews if window.holds(r["reviewed_at"]))


def rating_30d(store, window):
    return total(r["stars"] for r in store.reviews if window.holds(r["reviewed_at"]))


MONTH, QUARTER = (29, 0), (93, 63)  # days before the day asked
RELEASED = "order.released_at"

# id: (the fields it needs, its window, how it is counted)
MEASURES = {
    "tracking_2d": ((RELEASED, "order.shipped_at"), MONTH, tracking_2d),
    "traceable_3d": ((RELEASED, "order.shipped_at", "order.tracking_confirmed_at"), MONTH, traceable_3d),
    "delivered_14d": ((RELEASED, "order.delivered_at"), MONTH, delivered_14d),
    "delivery_days": ((RELEASED, "order.delivered_at"), MONTH, delivery_days),
    "valid_tracking": (
        (RELEASED, "order.shipped_at", "order.tracking_confirmed_at|order.confirmed"),
        MONTH,
        valid_tracking,
    ),
    "late_confirmed": ((RELEASED, "order.tracking_confirmed_at"), MONTH, late_confirmed),
    "out_of_stock_refund": ((RELEASED, "order.status"), MONTH, out_of_stock_refund),
    "refund_rate": ((RELEASED, "order.status|order.refunded_at"), QUARTER, refund_rate),
    "chargeback": ((RELEASED, "ticket.kind"), MONTH, chargeback),
    "complaint": ((RELEASED, "ticket.kind"), MONTH, complaint),
    "reply_24h": (("ticket.opened_at", "ticket.first_reply_at"), MONTH, reply_24h),
    "complaint_hours": (("ticket.opened_at", "ticket.closed_at"), MONTH, complaint_hours),
    "praise": (("review.stars",), MONTH, praise),
    "rating_30d": (("review.stars",), MONTH, rating_30d),
}


def we_late_arrival(store, order):
    """Whether a Wish Express order is late; None while it is pending, and for those left out."""
    if order["shipped_at"] is None and (by_customer(order) or store.refunded(order)):
        return None
    limit = limit_of(order["country"])
    if order["delivered_at"]:
        return business_days(order["released_at"], order["delivered_at"]) > limit
    return True if store.due(overdue_from(order["released_at"], limit)) else None


def we_cancellation(_store, order):
    """Whether a Wish Express order was cancelled by the merchant, or for non-fulfilment, before dispatch."""
    ended = by_merchant(order) or refunded_for_non_fulfilment(order)
    return ended and order["shipped_at"] is None


EXPRESS = {"we_late_arrival": we_late_arrival, "we_cancellation": we_cancellation}
PASSES = {"we_late_arrival": lambda value: value <= 0.05, "we_cancellation": lambda value: value < 0.05}
EXPRESS_NEEDS = {
    "we_late_arrival": (RELEASED, "order.express", "order.delivered_at"),
    "we_cancellation": (RELEASED, "order.express", "order.status"),
}


# ---------------------------------------------------------------- the cards


def card_on(reckoning, day):
    """The whole card of the after-sales standards on a day."""
    lines = {
        i: line_of(reckoning.measure(i, day), lambda value, i=i: points(value, BENCHMARKS[i]))
        for i in MEASURES
    }
    composite = mean_score(lines.values())
    return {"version": VERSION, "composite": composite, "stars": halves_down(composite), "indicators": lines}


def tally(pairs, name_of):
    """{name: [bad, all]} of (order, is bad) pairs; what has no name is not listed."""
    found = {}
    for order, bad in pairs:
        name = name_of(order)
        if name:
            counts = found.setdefault(name, [0.0, 0.0])
            counts[0] += bad
            counts[1] += 1
    return found


def express_line(reckoning, indicator, day):
    """One Wish Express figure of the day's week."""
    window, pairs = reckoning.week(indicator, day)
    measured = measure(
        reckoning.store,
        EXPRESS_NEEDS[indicator],
        window,
        reckoning.as_of,
        lambda _: rate(bad for _, bad in pairs),
    )
    line = line_of(measured, PASSES[indicator])
    line["passes"] = line.pop("score")
    line["products"] = tally(pairs, lambda order: order["product_id"]) if measured else {}
    line["countries"] = tally(pairs, lambda order: listed_country(order["country"])) if measured else {}
    return line


def express_card_on(reckoning, day):
    """The Wish Express card of the week that holds a day."""
    lines = {i: express_line(reckoning, i, day) for i in EXPRESS}
    return {"version": VERSION, "composite": None, "stars": None, "indicators": lines}


def main():
    options = parser("Wish after-sales standards and Wish Express from export files")
    options.add_argument("--card", choices=("after-sales", "express"), default="after-sales")
    wanted = options.parse_args()
    reckoning = Reckoning(read_files(wanted.files, LAYOUTS), wanted.as_of)
    card = express_card_on if wanted.card == "express" else card_on
    show((day, card(reckoning, day)) for day in wanted.day)


if __name__ == "__main__":
    main()
