#!/usr/bin/python3
"""An independent reckoning of the card of a generic store, straight from the export files.

It shares no code and no database with the program: it reads orders, refunds, conversations, reviews and
disputes under the plain English headers and works out the card from the written rules, so that the
program's figures can be compared with it.

    oracle_generic.py --as-of "2024-06-30 12:00:00" --day 2024-06-30 [--day …] FILE…

prints {day: {"version", "composite", "stars", "indicators": {id: {"numerator", "denominator",
"value", "score"}}}}. All times are UTC; the window is the 30 days that end on the day asked; orders run
by created_at.

on_time_delivery     delivered_at <= deliver_by / orders delivered or overdue; cancelled orders and those
                     without deliver_by are out.
on_time_handover     collected_at, else shipped_at, <= ship_by / orders handed over or overdue; those
                     cancelled before the handover and those without ship_by are out.
seller_cancellation  cancelled by the seller / orders.
refund_rate          with a refund / orders.
reply_24h            conversations by their start: answered within 24 h / answered or overdue.
review_stars         mean stars of reviews by reviewed_at.
dispute              with a dispute judged seller or both / orders.

The composite is the plain mean of the scores; stars are it rounded down to halves, 1 to 5.

Doubtful points, and how they are decided here:

 1. Overdue is due at as-of or before it (due_by <= as_of); <= is in time.
 2. A date without a time, deliver_by and ship_by too, is its 00:00.
 3. An order is cancelled when its status says so or it has a cancelled_at (not after as-of). Cancelled by
    the seller is a cancelled order whose cancelled_by is seller.
 4. "Cancelled before handover" is cancelled without a handover, or cancelled_at earlier than it.
 5. on_time_delivery leaves out every cancelled order, delivered or not.
 6. Any refund record makes an order refunded, whatever its kind and status; an order status "refunded"
    without a record does not. Refunds requested and disputes opened after as-of do not count.
 7. A reply, scan or delivery earlier than what it follows is in time (only JD's page calls it impossible).
 8. Two orders' lines with one number are one order; blank order numbers reject the row.
 9. The page gives the card no version: "version" is null.
10. One as-of for all kinds: the program keeps one a kind and uses the oldest among an indicator's needs.
    A file is taken to cover the time from its earliest event to this as-of; ship_by and deliver_by are no
    events.
11. Stars outside 1-5 are no stars: the review is rejected.
12. An unknown word of status, cancelled_by or liability is blank; case does not matter. "canceled" is
    cancelled.
"""

from common import (
    HOUR,
    Layout,
    days_before,
    halves_down,
    line_of,
    mean_score,
    measure,
    parser,
    points,
    rate,
    read_files,
    show,
    stars_cell,
    time_cell,
    total,
)

VERSION = None

# id: (higher is better, peer, excellent)
BENCHMARKS = {
    "on_time_delivery": (True, 0.90, 0.98),
    "on_time_handover": (True, 0.90, 0.98),
    "seller_cancellation": (False, 0.02, 0.0),
    "refund_rate": (False, 0.08, 0.02),
    "reply_24h": (True, 0.90, 0.99),
    "review_stars": (True, 4.2, 4.8),
    "dispute": (False, 0.01, 0.0),
}

# ---------------------------------------------------------------- reading

STATUSES = ("unpaid", "to_ship", "shipped", "delivered", "completed", "cancelled", "refunded")
PEOPLE = ("buyer", "seller", "platform")
LIABILITIES = ("seller", "both", "buyer", "withdrawn", "settled", "pending")


def word_of(words):
    """Reads one of these words, in any case."""

    def read(text):
        word = text.lower()
        word = "cancelled" if word == "canceled" else word
        return word if word in words else None

    return read


def same_names(**readers):
    """Columns whose headers are the fields' own names."""
    return {name: (read, name) for name, read in readers.items()}


LAYOUTS = (
    Layout(
        kind="order",
        marks=("order_no", "created_at"),
        columns=same_names(
            order_no=str,
            created_at=time_cell,
            paid_at=time_cell,
            ship_by=time_cell,
            shipped_at=time_cell,
            collected_at=time_cell,
            deliver_by=time_cell,
            delivered_at=time_cell,
            cancelled_at=time_cell,
            cancelled_by=word_of(PEOPLE),
            status=word_of(STATUSES),
        ),
        required=("order_no", "created_at"),
        events=("created_at", "paid_at", "shipped_at", "collected_at", "delivered_at", "cancelled_at"),
        number="order_no",
        ranks={status: rank for rank, status in enumerate(STATUSES)},
    ),
    Layout(
        kind="refund",
        marks=("order_no", "requested_at"),
        columns=same_names(refund_no=str, order_no=str, requested_at=time_cell, completed_at=time_cell),
        required=("order_no", "requested_at"),
        events=("requested_at", "completed_at"),
        key=("order_no", "requested_at"),
        number="refund_no",
    ),
    Layout(
        kind="conversation",
        marks=("buyer", "started_at"),
        columns=same_names(
            conversation_no=str, buyer=str, started_at=time_cell, first_reply_at=time_cell, agent=str
        ),
        required=("buyer", "started_at"),
        events=("started_at", "first_reply_at"),
        key=("buyer", "started_at"),
        number="conversation_no",
    ),
    Layout(
        kind="review",
        marks=("reviewed_at", "stars"),
        columns=same_names(
            review_no=str, order_no=str, reviewed_at=time_cell, stars=stars_cell, product_id=str
        ),
        required=("reviewed_at", "stars"),
        events=("reviewed_at",),
        key=("order_no", "product_id", "reviewed_at"),
        number="review_no",
    ),
    Layout(
        kind="dispute",
        marks=("opened_at", "liability"),
        columns=same_names(
            dispute_no=str,
            order_no=str,
            opened_at=time_cell,
            closed_at=time_cell,
            kind=str.lower,
            liability=word_of(LIABILITIES),
        ),
        required=("opened_at",),
        events=("opened_at", "closed_at"),
        key=("order_no", "opened_at", "kind"),
        number="dispute_no",
    ),
)

# ---------------------------------------------------------------- measures


class Reckoning:
    """The measures of a store's records on any day."""

    def __init__(self, store, as_of):
        self.store, self.as_of = store, as_of
        self.orders = list(store.merged("order").values())
        self.refunds = list(store.merged("refund").values())
        self.conversations = list(store.merged("conversation").values())
        self.reviews = list(store.merged("review").values())
        self.disputes = list(store.merged("dispute").values())

    def measure(self, indicator, day):
        """(numerator, denominator) on a day, or None without data."""
        needs, count = MEASURES[indicator]
        return measure(self.store, needs, days_before(day, 29, 0), self.as_of, lambda w: count(self, w))

    def created(self, window):
        """The orders of the window."""
        return [order for order in self.orders if window.holds(order["created_at"])]

    def cancelled(self, order):
        """Whether the order is cancelled at as-of."""
        at = order["cancelled_at"]
        return order["status"] == "cancelled" or (at is not None and at <= self.as_of)

    def counts(self, done, due):
        """Whether something is done or overdue."""
        return done is not None or due <= self.as_of

    def numbers(self, records, moment):
        """The order numbers of records that were there at as-of."""
        return {record["order_no"] for record in records if record[moment] <= self.as_of}


def met(done, due):
    """Whether something was done in time."""
    return done is not None and done <= due


def on_time_delivery(store, window):
    return rate(
        met(o["delivered_at"], o["deliver_by"])
        for o in store.created(window)
        if o["deliver_by"] and not store.cancelled(o) and store.counts(o["delivered_at"], o["deliver_by"])
    )


def on_time_handover(store, window):
    flags = []
    for order in store.created(window):
        done, due = order["collected_at"] or order["shipped_at"], order["ship_by"]
        cancelled_at = order["cancelled_at"]
        too_soon = store.cancelled(order) and (done is None or (cancelled_at and cancelled_at < done))
        if due and not too_soon and store.counts(done, due):
            flags.append(met(done, due))
    return rate(flags)


def seller_cancellation(store, window):
    return rate(store.cancelled(o) and o["cancelled_by"] == "seller" for o in store.created(window))


def refund_rate(store, window):
    refunded = store.numbers(store.refunds, "requested_at")
    return rate(order["order_no"] in refunded for order in store.created(window))


def reply_24h(store, window):
    return rate(
        met(c["first_reply_at"], c["started_at"] + 24 * HOUR)
        for c in store.conversations
        if window.holds(c["started_at"]) and store.counts(c["first_reply_at"], c["started_at"] + 24 * HOUR)
    )


def review_stars(store, window):
    return total(r["stars"] for r in store.reviews if window.holds(r["reviewed_at"]))


def dispute(store, window):
    against = [d for d in store.disputes if d["liability"] in ("seller", "both")]
    lost = store.numbers(against, "opened_at")
    return rate(order["order_no"] in lost for order in store.created(window))


CREATED = "order.created_at"

# id: (the fields it needs, how it is counted)
MEASURES = {
    "on_time_delivery": ((CREATED, "order.deliver_by", "order.delivered_at"), on_time_delivery),
    "on_time_handover": ((CREATED, "order.ship_by", "order.collected_at|order.shipped_at"), on_time_handover),
    "seller_cancellation": ((CREATED, "order.cancelled_by"), seller_cancellation),
    "refund_rate": ((CREATED, "refund.requested_at"), refund_rate),
    "reply_24h": (("conversation.first_reply_at",), reply_24h),
    "review_stars": (("review.stars",), review_stars),
    "dispute": ((CREATED, "dispute.liability"), dispute),
}


# ---------------------------------------------------------------- the card


def card_on(reckoning, day):
    """The whole card of a day."""
    lines = {
        i: line_of(reckoning.measure(i, day), lambda value, i=i: points(value, BENCHMARKS[i]))
        for i in MEASURES
    }
    composite = mean_score(lines.values())
    return {"version": VERSION, "composite": composite, "stars": halves_down(composite), "indicators": lines}


def main():
    wanted = parser("card of a generic store from export files").parse_args()
    reckoning = Reckoning(read_files(wanted.files, LAYOUTS), wanted.as_of)
    show((day, card_on(reckoning, day)) for day in wanted.day)


if __name__ == "__main__":
    main()
