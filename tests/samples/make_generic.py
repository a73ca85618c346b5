#!/usr/bin/python3
"""Makes the files of an invented English garden shop: thirteen months for the pack of any other shop.

    make_generic.py -o DIR [--seed N] [--orders N]

The same seed gives the same bytes. Every file is UTF-8 CSV with our own field names as headers.

The story: before Christmas 2024 goods leave late and some are sold out; from May to early July 2025 a
batch of solar lanterns fails; in August replies are slow at noon and Toby's most; from 8 to 19
September a carrier is on strike. It heals each time; on the last day Toby's replies are slow again and
something is left to do.

All files are exported at 2025-11-15 09:00 UTC; nothing later is in any of them, deadlines apart.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sample_store import (
    after, csv_bytes, days, demo_bytes, hour_of_day, pick, run_maker, rush, some, spell, stream,
)  # fmt: skip

FIRST_DAY = date(2024, 10, 14)
EXPORTED_AT = datetime(2025, 11, 15, 9, 0)
DEFAULT_SEED = 2511
DEFAULT_ORDERS = 2500
BUYERS = 900

RUSHES = (
    (date(2024, 11, 29), date(2024, 12, 16), 1.9),
    (date(2024, 12, 22), date(2025, 1, 5), 0.45),
    (date(2025, 4, 12), date(2025, 5, 5), 1.35),
)
ORDER_HOURS = (2, 1, 0, 0, 0, 1, 3, 5, 7, 8, 8, 8, 9, 8, 7, 7, 7, 8, 9, 11, 12, 11, 8, 4)
CHAT_HOURS = (0, 0, 0, 0, 0, 0, 1, 4, 8, 11, 12, 11, 12, 11, 9, 9, 8, 7, 6, 6, 5, 3, 2, 1)
DISPATCH = time(15, 0)
LAST_DISPATCH = datetime(2025, 11, 14, 15, 0)
SOLD_OUT = (date(2025, 11, 10), date(2025, 11, 12))  # an order or two of these days waits for goods

# carrier, how often, days on the road and their weights, days promised
CARRIERS = (
    ("Northway Parcels", 50, ((2, 55), (3, 36), (4, 7), (6, 2)), 6),
    ("Swiftbird", 30, ((1, 70), (2, 26), (4, 4)), 4),
    ("Coastline Post", 20, ((2, 35), (3, 48), (4, 14), (7, 3)), 6),
)
STRIKING = "Northway Parcels"
FAULTY = "Solar lantern, set of 2"
GOODS = (  # product, price, how often bought
    ("Terracotta pot 15 cm", 4.50, 7), ("Terracotta pot 25 cm", 9.80, 5), ("Glazed planter, sea green", 18.00, 4),
    ("Hanging basket liner", 3.90, 4), ("Peat-free compost 20 l", 7.50, 5), ("Herb seed collection", 6.20, 6),
    ("Wildflower seed mix 100 g", 5.40, 6), ("Watering can 5 l", 14.50, 4), ("Brass hose nozzle", 11.90, 3),
    ("Garden hose 20 m", 24.00, 2), ("Bypass secateurs", 16.80, 4), ("Hand trowel, ash handle", 9.20, 5),
    ("Leather gloves", 12.40, 4), ("Kneeling mat", 8.60, 3), ("Bird feeder, copper roof", 21.50, 4),
    ("Suet balls, box of 50", 10.90, 4), ("Bee hotel", 15.30, 3), ("Willow plant supports", 7.80, 3),
    ("Jute twine 100 m", 3.20, 5), ("Slate plant labels", 6.90, 4), ("Storm candle", 8.20, 3),
    ("Picnic blanket", 26.50, 2), ("Enamel mug", 7.40, 4), ("Linen apron", 23.80, 2),
    (FAULTY, 19.90, 4), ("Compost caddy", 17.20, 3),
)  # fmt: skip
AGENTS = ("Maya", "Toby", "Priya")
SLOW_AGENT = "Toby"
NICK_HEADS = ("mossy", "quiet", "clover", "plum", "heron", "pebble", "thistle", "maple", "finch", "bramble", "oak")
NICK_TAILS = ("gate", "cottage", "lane", "garden", "allotment", "window", "terrace", "shed", "corner", "patch")

QUALITY_REASONS = (("faulty", 5), ("damaged in transit", 3), ("not as described", 3), ("poor quality", 2))
OTHER_REASONS = (("changed mind", 5), ("wrong item sent", 2), ("wrong size ordered", 3), ("item missing", 2))
LATE_REASON = "arrived too late"

# The disputes, by day of order: days until it opens, days open (None: still open), kind, liability.
DISPUTES = (
    (date(2024, 11, 6), 9, 6, "complaint", "withdrawn"),
    (date(2024, 12, 9), 12, 9, "dispute", "seller"),
    (date(2024, 12, 12), 11, 8, "dispute", "settled"),
    (date(2025, 1, 20), 10, 7, "complaint", "buyer"),
    (date(2025, 3, 11), 8, 5, "dispute", "withdrawn"),
    (date(2025, 5, 24), 14, 11, "dispute", "seller"),
    (date(2025, 6, 5), 12, 10, "dispute", "both"),
    (date(2025, 6, 14), 11, 12, "chargeback", "seller"),
    (date(2025, 7, 2), 10, 6, "complaint", "settled"),
    (date(2025, 9, 7), 13, 8, "dispute", "seller"),
    (date(2025, 9, 12), 12, 9, "dispute", "both"),
    (date(2025, 9, 15), 12, 10, "dispute", "settled"),
    (date(2025, 10, 24), 9, 7, "complaint", "buyer"),
    (date(2025, 11, 4), 9, None, "dispute", "pending"),
    (date(2025, 11, 6), 8, None, "complaint", "pending"),
)
OPEN_REFUNDS = (3.0, 20.0, 41.0)  # hours before the export


# ---------------------------------------------------------------- the story


def christmas(day):
    """How much the weeks before Christmas weigh on a day, 0 to 1."""
    return spell(day, date(2024, 12, 2), date(2024, 12, 15), 6)


def strike(day):
    """How much the carrier's strike weighs on a day."""
    return spell(day, date(2025, 9, 8), date(2025, 9, 19), 3)


def faulty_batch(day):
    """Whether the lanterns of the day come from the batch that fails."""
    return date(2025, 5, 8) <= day <= date(2025, 7, 6)


def slow_reply_chance(agent, started_at):
    """The chance that a question waits for more than a day."""
    day = started_at.date()
    summer, end = spell(day, date(2025, 7, 29), date(2025, 8, 30), 8), spell(day, date(2025, 10, 30), date.max)
    chance = 0.03 + 0.04 * summer
    if agent == SLOW_AGENT:
        chance += 0.40 * summer + 0.52 * end
    if started_at.hour in (12, 13):
        chance += 0.38 * summer + 0.30 * end
    return chance


# ---------------------------------------------------------------- records


@dataclass
class Order:
    """An order and what became of it by the time of the export; a line is (product, quantity)."""

    number: str
    created_at: datetime
    buyer: str
    lines: list
    carrier: tuple
    paid_at: datetime | None = None
    shipped_at: datetime | None = None
    collected_at: datetime | None = None
    delivered_at: datetime | None = None
    completed_at: datetime | None = None
    cancelled_at: datetime | None = None
    cancelled_by: str = ""
    tracking: str = ""

    @property
    def amount(self):
        return round(sum(GOODS[product][1] * quantity for product, quantity in self.lines) + 3.95, 2)

    @property
    def ship_by(self):
        return end_of_day(self.paid_at, 2) if self.paid_at else None

    @property
    def deliver_by(self):
        return end_of_day(self.paid_at, self.carrier[3]) if self.paid_at else None

    @property
    def faulty(self):
        bad = any(GOODS[product][0] == FAULTY for product, _ in self.lines)
        return bad and faulty_batch(self.created_at.date())

    @property
    def status(self):
        if self.cancelled_at:
            return "cancelled"
        if not self.paid_at:
            return "unpaid"
        if self.completed_at:
            return "completed"
        if self.delivered_at:
            return "delivered"
        return "shipped" if self.shipped_at else "to_ship"


def known(moment):
    """The moment if it has come by the export, else None."""
    return moment if moment and moment <= EXPORTED_AT else None


def end_of_day(moment, later):
    """The last second of the day so many days later."""
    return datetime.combine(moment.date() + timedelta(days=later), time(23, 59, 59))


def product_id(place):
    return f"LG-{place + 101}"


# ---------------------------------------------------------------- orders


def buyers_of(seed):
    """The names of the shop's customer accounts."""
    rng, names = stream(seed, "buyers"), set()
    while len(names) < BUYERS:
        names.add(f"{rng.choice(NICK_HEADS)}_{rng.choice(NICK_TAILS)}{rng.randrange(100)}")
    return sorted(names)


def make_lines(rng):
    """One to three products."""
    weights = [weight for _, _, weight in GOODS]
    chosen = dict.fromkeys(rng.choices(range(len(GOODS)), weights, k=rng.choices((1, 2, 3), (70, 22, 8))[0]))
    return [(product, rng.choice((1, 1, 1, 2, 3))) for product in chosen]


def next_dispatch(moment):
    """The next dispatch at 15:00, Monday to Saturday."""
    planned = datetime.combine(moment.date(), DISPATCH)
    while planned < moment or planned.weekday() == 6:
        planned += timedelta(days=1)
    return planned


def dispatch(rng, order):
    """When the goods leave the shop: the next dispatch, unless something slips."""
    day = order.paid_at.date()
    slips = rng.random() < 0.022 + 0.20 * christmas(day)
    planned = next_dispatch(order.paid_at + timedelta(days=rng.choice((2, 3, 4)) if slips else 0))
    waits = SOLD_OUT[0] <= day <= SOLD_OUT[1] and rng.random() < 0.10
    if waits or planned > LAST_DISPATCH:
        return None
    return after(rng, planned, -0.8, 0)


def travel(rng, order):
    """Collection and delivery; a strike holds the parcels up."""
    name, _, road, _ = order.carrier
    weight = strike(order.shipped_at.date())
    held = rng.uniform(1, 3) if name == STRIKING and rng.random() < 0.75 * weight else 0
    collected_at = after(rng, order.shipped_at + timedelta(days=held), 0.5, 4)
    order.collected_at = known(collected_at)
    on_road = pick(rng, road) + (rng.randint(2, 5) if held else round(weight * rng.random()))
    on_road += rng.random() < 0.25 * christmas(order.paid_at.date())
    if rng.random() > 0.004:
        day = collected_at.date() + timedelta(days=on_road)
        order.delivered_at = known(datetime.combine(day, time(rng.randint(8, 18), rng.randrange(60))))
    if order.delivered_at:
        order.completed_at = known(order.delivered_at + timedelta(days=7))


def cancel(rng, order):
    """Some buyers think better of it; the shop cancels what it cannot deliver."""
    draw, sold_out = rng.random(), 0.004 + 0.06 * christmas(order.paid_at.date())
    if draw < sold_out + 0.018:
        order.cancelled_at = known(after(rng, order.paid_at, 1, 20))
        order.cancelled_by = ("seller" if draw < sold_out else "buyer") if order.cancelled_at else ""


def make_order(rng, number, buyer, day):
    """One order of the day with its whole life."""
    carrier = rng.choices(CARRIERS, [weight for _, weight, _, _ in CARRIERS])[0]
    order = Order(number, hour_of_day(rng, day, ORDER_HOURS), buyer, make_lines(rng), carrier)
    if rng.random() < 0.02:
        order.cancelled_at = known(order.created_at + timedelta(days=2))
        order.cancelled_by = "platform" if order.cancelled_at else ""
        return order
    order.paid_at = known(after(rng, order.created_at, 0, 0.3))
    if order.paid_at:
        cancel(rng, order)
    if order.paid_at and not order.cancelled_at:
        order.shipped_at = dispatch(rng, order)
    if order.shipped_at:
        order.tracking = f"{carrier[0][:2].upper()}{rng.randrange(10**9):09}GB"
        travel(rng, order)
    return order


def make_orders(seed, wanted):
    """About the wanted number of orders, in the order of their creation."""
    rng, buyers = stream(seed, "orders"), buyers_of(seed)
    calendar = list(days(FIRST_DAY, EXPORTED_AT.date()))
    usual = wanted / sum(rush(day, RUSHES) for day in calendar)
    orders = []
    for day in calendar:
        for _ in range(some(rng, usual * rush(day, RUSHES))):
            number = f"LG{day:%y%m%d}-{rng.randrange(10**5):05}"
            order = make_order(rng, number, rng.choice(buyers), day)
            if known(order.created_at):
                orders.append(order)
    return sorted({order.number: order for order in orders}.values(), key=lambda order: order.created_at)


# ---------------------------------------------------------------- refunds, disputes, reviews, conversations


def refund_reason(rng, order):
    """Why an order is refunded, or None where it is not."""
    if order.faulty and rng.random() < 0.34:
        return "faulty"
    if not order.delivered_at:
        return "not received" if EXPORTED_AT - order.shipped_at > timedelta(days=12) else None
    if order.delivered_at > order.deliver_by and rng.random() < 0.10:
        return LATE_REASON
    draw = rng.random()
    return pick(rng, QUALITY_REASONS) if draw < 0.018 else pick(rng, OTHER_REASONS) if draw < 0.036 else None


def refund_row(rng, order, requested_at, reason, still_open):
    """A row of the refunds' file, its number left out."""
    kind = "refund" if reason in (LATE_REASON, "not received", "item missing") else pick(
        rng, (("refund", 3), ("return", 5), ("exchange", 2)))  # fmt: skip
    done = None if still_open else known(after(rng, requested_at, 5, 90))
    refused = reason == "changed mind" and rng.random() < 0.2
    status = ("refused" if refused else "completed") if done else "requested"
    amount = round(order.amount * rng.choice((1, 1, 0.5, 0.3)), 2)
    return [order.number, requested_at, done, reason, kind, amount, status]


def make_refunds(seed, orders):
    """Rows of the refunds' file, by request; the last ones are open."""
    rng, rows = stream(seed, "refunds"), []
    for order in (o for o in orders if o.shipped_at):
        reason = refund_reason(rng, order)
        start = order.delivered_at or order.shipped_at + timedelta(days=11)
        requested_at = after(rng, start, 6, 150)
        if reason and requested_at < EXPORTED_AT - timedelta(days=4):
            rows.append(refund_row(rng, order, requested_at, reason, False))
    refunded = {row[0] for row in rows}
    fresh = [o for o in orders if o.delivered_at and EXPORTED_AT - o.delivered_at < timedelta(days=9)]
    fresh = [o for o in fresh if EXPORTED_AT - o.delivered_at > timedelta(days=2) and o.number not in refunded]
    for hours, order in zip(OPEN_REFUNDS, rng.sample(fresh, len(OPEN_REFUNDS))):
        moment = EXPORTED_AT - timedelta(hours=hours)
        rows.append(refund_row(rng, order, moment, pick(rng, QUALITY_REASONS), True))
    rows.sort(key=lambda row: row[1])
    return [[f"RF{10001 + place}", *row] for place, row in enumerate(rows)]


def make_disputes(seed, orders):
    """The story's disputes as rows of their file, each about an order of its day."""
    rng, rows = stream(seed, "disputes"), []
    shipped = [order for order in orders if order.shipped_at]
    for place, (day, opens, lasts, kind, liability) in enumerate(DISPUTES):
        noon = datetime.combine(day, time(12))
        order = min(shipped, key=lambda o: abs(o.created_at - noon))
        opened_at = after(rng, order.created_at, 24 * opens, 24 * opens + 6)
        closed_at = after(rng, opened_at, 24 * lasts, 24 * lasts + 8) if lasts else None
        rows.append([f"DP{501 + place}", order.number, opened_at, closed_at, kind, liability])
    return rows


def stars_given(rng, order):
    """The stars of a review: few bad ones, many for a failing lantern or a late parcel."""
    if order.faulty:
        return rng.choices((1, 2, 3, 4, 5), (40, 25, 15, 10, 10))[0]
    if order.delivered_at > order.deliver_by:
        return rng.choices((1, 2, 3, 4, 5), (16, 16, 24, 24, 20))[0]
    return rng.choices((1, 2, 3, 4, 5), (1.5, 2, 4, 17, 75.5))[0]


def make_reviews(seed, orders):
    """Rows of the reviews' file: two of five delivered orders are reviewed."""
    rng, rows = stream(seed, "reviews"), []
    for order in (o for o in orders if o.delivered_at):
        reviewed_at = known(after(rng, order.delivered_at, 4, 240))
        stars, reviews = stars_given(rng, order), rng.random() < (0.6 if order.faulty else 0.4)
        reviewed = max(order.lines, key=lambda line: GOODS[line[0]][0] == FAULTY)[0]
        if reviews and reviewed_at:
            rows.append([order.number, reviewed_at, stars, product_id(reviewed)])
    rows.sort(key=lambda row: row[1])
    return [[f"RV{20001 + place}", *row] for place, row in enumerate(rows)]


def reply_to(rng, agent, started_at):
    """When a question is answered: within hours, after a day or more, or not at all."""
    if rng.random() >= slow_reply_chance(agent, started_at):
        return started_at + timedelta(seconds=round(3600 * min(23.5, rng.gammavariate(1.6, 2.2))) + 40)
    return None if rng.random() < 0.2 else after(rng, started_at, 25, 70)


def make_conversations(seed, wanted):
    """Rows of the conversations' file."""
    rng, buyers, rows = stream(seed, "conversations"), buyers_of(seed), []
    for day in days(FIRST_DAY, EXPORTED_AT.date()):
        for _ in range(some(rng, 0.0019 * wanted * rush(day, RUSHES) ** 0.7)):
            started_at, agent = hour_of_day(rng, day, CHAT_HOURS), rng.choice(AGENTS)
            reply = known(reply_to(rng, agent, started_at))
            if known(started_at):
                rows.append([rng.choice(buyers), started_at, reply, agent])
    rows.sort(key=lambda row: row[1])
    return [[f"CV{30001 + place}", *row] for place, row in enumerate(rows)]


# ---------------------------------------------------------------- files

ORDER_HEADER = (
    "order_no,created_at,paid_at,ship_by,shipped_at,collected_at,deliver_by,delivered_at,cancelled_at,cancelled_by,"
    "status,buyer,amount,currency,carrier,tracking_no,product_id,product,quantity,price"
).split(",")


def order_rows(orders):
    """The rows of the order file; an order's own cells stand on its first row only."""
    for order in orders:
        cells = [
            order.number, order.created_at, order.paid_at, order.ship_by, order.shipped_at, order.collected_at,
            order.deliver_by, order.delivered_at, order.cancelled_at, order.cancelled_by, order.status, order.buyer,
            f"{order.amount:.2f}", "GBP", order.carrier[0] if order.tracking else "", order.tracking,
        ]  # fmt: skip
        for product, quantity in order.lines:
            title, price, _ = GOODS[product]
            yield [*cells, product_id(product), title, quantity, f"{price:.2f}"]
            cells = [""] * len(cells)


def table(header, rows):
    return csv_bytes(header.split(","), rows, "utf-8")


def sample_files(seed, wanted):
    """All files of the sample store: name -> bytes, in the order of import."""
    orders = make_orders(seed, wanted)
    files = {
        "orders.csv": csv_bytes(ORDER_HEADER, order_rows(orders), "utf-8"),
        "refunds.csv": table(
            "refund_no,order_no,requested_at,completed_at,reason,kind,amount,status", make_refunds(seed, orders)),
        "disputes.csv": table(
            "dispute_no,order_no,opened_at,closed_at,kind,liability", make_disputes(seed, orders)),
        "reviews.csv": table("review_no,order_no,reviewed_at,stars,product_id", make_reviews(seed, orders)),
        "conversations.csv": table(
            "conversation_no,buyer,started_at,first_reply_at,agent", make_conversations(seed, wanted)),
    }  # fmt: skip
    store = ("百灵园艺（示例）", "Larkfield Garden (sample)")
    return files | {"demo.toml": demo_bytes("make_generic.py", store, "generic", files, EXPORTED_AT)}


if __name__ == "__main__":
    run_maker("made-up files of a garden shop: a sample store", DEFAULT_SEED, DEFAULT_ORDERS, sample_files)
