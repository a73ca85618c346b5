#!/usr/bin/python3
"""Makes the export files of an invented Wish shop: thirteen months under the rules of 2018 and 2019.

    make_wish.py -o DIR [--seed N] [--orders N]

The same seed gives the same bytes: orders of 2018 under the older header and of 2019 under the newer
one, the penalties and store ratings as the merchant pages show them, and tickets.

The story: from mid-October to the end of 2018 goods sell out and the new cancellation fines begin, and
before Christmas parcels are late. At the Chinese New Year goods leave late or not at all. In April and
May 2019 a batch of solar lamps comes back. From 8 to 26 July a carrier is on strike, and tickets opened
around noon or at the weekend wait until the middle of August. Then it heals, but since late August one
Wish Express product is sent from the wrong warehouse, and another is sold out in September.

All files are exported at 2019-09-22 21:00 UTC; nothing later is in any of them, deadlines apart.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sample_store import (
    after, csv_bytes, days, demo_bytes, hour_of_day, pick, run_maker, rush, some, spell, stream,
)  # fmt: skip

FIRST_DAY = date(2018, 9, 1)
EXPORTED_AT = datetime(2019, 9, 22, 21, 0)
DEFAULT_SEED = 2019
DEFAULT_ORDERS = 3500
BUYERS = 1600
LAST_DISPATCH = datetime(2019, 9, 20, 16, 0)

RUSHES = (
    (date(2018, 11, 19), date(2018, 12, 14), 1.6),
    (date(2018, 12, 24), date(2019, 1, 2), 0.6),
)
ORDER_HOURS = (9, 10, 10, 9, 7, 5, 4, 3, 3, 3, 3, 4, 5, 6, 7, 8, 9, 9, 10, 10, 10, 9, 9, 9)
TICKET_HOURS = (3, 3, 3, 2, 2, 2, 2, 3, 4, 5, 6, 7, 9, 9, 8, 7, 7, 7, 6, 6, 5, 5, 4, 4)
HOLIDAYS = frozenset(
    (date(2018, 9, 3), date(2018, 10, 8), date(2018, 11, 12), date(2018, 11, 22), date(2018, 12, 25),
     date(2019, 1, 1), date(2019, 1, 21), date(2019, 2, 18), date(2019, 5, 27), date(2019, 7, 4), date(2019, 9, 2))
)  # fmt: skip
# country: its English name, how often, business days that Wish Express grants
COUNTRIES = {
    "US": ("United States", 43, 5), "FR": ("France", 9, 6), "DE": ("Germany", 9, 5), "GB": ("United Kingdom", 8, 5),
    "CH": ("Switzerland", 3, 6), "DK": ("Denmark", 2, 6), "IT": ("Italy", 5, 6), "AU": ("Australia", 4, 7),
    "FI": ("Finland", 2, 7), "PR": ("Puerto Rico", 1, 7), "MX": ("Mexico", 3, 7), "ES": ("Spain", 4, 8),
    "NO": ("Norway", 2, 8), "SE": ("Sweden", 2, 8), "BR": ("Brazil", 3, 10), "CA": ("Canada", 4, 5),
}  # fmt: skip
# product, price, shipping, how often bought, sent by Wish Express
GOODS = (
    ("Women&#39;s Sun Hat &amp; Scarf", 12.0, 3.0, 4, True), ("Silicone Baking Mats, 2 pieces", 9.5, 2.0, 4, True),
    ("Phone Ring Holder 360&deg;", 4.0, 1.0, 6, True), ("LED Strip Light, 5 m", 14.0, 3.0, 5, True),
    ("Caf&eacute; Style Enamel Mug", 8.0, 2.5, 4, True), ("Yoga Mat with Carry Strap", 19.0, 6.0, 3, True),
    ("Insulated Bottle 750 ml", 15.0, 4.0, 4, True), ("Camping Hammock &quot;Lazy Day&quot;", 24.0, 5.0, 2, True),
    ("Cordless Hand Vacuum", 118.0, 12.0, 1, True), ("Solar Garden Lamp &amp; Stake", 16.0, 4.0, 6, False),
    ("Magnetic Charging Cable", 3.5, 1.0, 8, False), ("Knitted Winter Gloves", 5.0, 1.5, 5, False),
    ("Makeup Brush Set, 12 pieces", 7.0, 2.0, 6, False), ("Kids&#39; Drawing Tablet", 11.0, 3.0, 5, False),
    ("Stainless Steel Garlic Press", 6.0, 1.5, 4, False), ("Bluetooth Speaker &lt;Mini&gt;", 13.0, 3.0, 5, False),
    ("Beard Trimmer", 21.0, 4.0, 3, False), ("Drone with Camera", 149.0, 15.0, 2, False),
    ("Mechanical Wrist Watch", 96.0, 5.0, 2, False), ("Dog Leash, reflective", 5.5, 1.5, 5, False),
    ("Shower Curtain 180 &times; 180", 10.5, 3.0, 4, False), ("Retro Sunglasses", 4.5, 1.0, 7, False),
    ("Car Phone Mount", 6.5, 1.5, 6, False), ("Puzzle, 1000 pieces", 12.5, 4.0, 3, False),
)  # fmt: skip
FAULTY, MISROUTED, SOLD_OUT = 9, 1, 16
STRIKING = "HopParcel"
STANDARD_CARRIERS = (("YanWing Post", 55), ("EastBay Logistics", 45))
EXPRESS_CARRIERS = (("USPS", 50), (STRIKING, 50))

FIRST_NAMES = ("Alma", "Bero", "Cleo", "Dario", "Edda", "Falk", "Gita", "Hugo", "Ines", "Jory", "Kaia", "Lino", "Mira")
NAME_HEADS = ("Sample", "Testa", "Mock", "Demo", "Ficti", "Exempla", "Proto", "Dummy", "Nowhere", "Invento")
NAME_TAILS = ("wood", "ford", "sen", "field", "berg", "ley", "stone", "mann", "vale", "rini", "quist", "court")
STREETS = ("Sample Street", "Rue de l&#39;Exemple", "Musterweg", "Via Prova", "Calle Ficticia", "Nowhere Lane")
CITIES = ("Exampleton", "Sampleville", "Musterstadt", "Villeprova", "Ficticia")

STOCK_REASONS = ("The item is out of stock", "Store is unable to fulfill order")
QUALITY_REASONS = (("Item is damaged", 4), ("Item does not match listing", 4), ("Item is defective", 5))
LATE_REASON = "Item did not arrive on time"
MALICIOUS_REASON = "No longer wanted"
COMMENTS = {
    5: ("Great, thank you!", "很好", "muy bien", "👍 great", "works as told", ""), 4: ("ok &amp; fast", "nice", "bien", ""),
    3: ("so so", "smaller than I thought", ""), 2: ("slow, very slow", "color is off", ""),
    1: ("Bad, \"very\" bad\nnever again", "broken on arrival", "stopped after a day", ""),
}  # fmt: skip
REFUNDED_STATES = (
    ("REFUNDED BY MERCHANT", 45), ("REFUNDED BY WISH", 30), ("REFUNDED", 15), ("REFUNDED BY WISH FOR MERCHANT", 10),
)  # fmt: skip
NEVER_RELEASED = (("DECLINED", 10), ("CANCELLED BY WISH (FLAGGED TRANSACTION)", 8), ("UNKNOWN", 2))

CHARGEBACK_DAYS = (
    date(2018, 10, 5), date(2018, 12, 3), date(2018, 12, 10), date(2019, 2, 4), date(2019, 4, 22), date(2019, 5, 3),
    date(2019, 5, 14), date(2019, 5, 20), date(2019, 7, 12), date(2019, 7, 19), date(2019, 8, 27),
)  # fmt: skip
OPEN_TICKETS = (51.0, 27.5, 9.0, 2.5)  # hours before the export, no reply yet
STRAY_TICKETS = (date(2018, 11, 14), date(2019, 3, 6), date(2019, 6, 21), date(2019, 9, 3))  # of unknown orders
MISLEADING_DAYS = (
    date(2018, 11, 20), date(2018, 12, 12), date(2019, 1, 10), date(2019, 1, 22), date(2019, 4, 18), date(2019, 8, 20),
)  # fmt: skip
MALICIOUS_REFUNDS = 3

CANCELLATION_FINES_FROM = datetime(2018, 10, 18)  # 17:00 Pacific of the day before
DEARER_MISLEADING_FROM = date(2019, 1, 15)
DEAR_LATER_FROM = datetime(2019, 7, 9)  # dear goods have 14 days for their first scan, from then on


# ---------------------------------------------------------------- the story


def christmas(day):
    return spell(day, date(2018, 11, 26), date(2018, 12, 22), 5)


def new_year(day):
    """How much the Chinese New Year weighs on a day."""
    return spell(day, date(2019, 2, 2), date(2019, 2, 11), 3)


def strike(day):
    return spell(day, date(2019, 7, 8), date(2019, 7, 26), 4)


def faulty_batch(day):
    return date(2019, 4, 8) <= day <= date(2019, 5, 25)


def demand_for(product, day):
    """How often a product is bought; two are in fashion at the end."""
    _, _, _, weight, express = GOODS[product]
    in_fashion = product in (MISROUTED, SOLD_OUT) and day >= date(2019, 8, 24)
    return weight * (0.86 if express else 0.58) * (3 if in_fashion else 1)


def sold_out_chance(product, day):
    """The chance that the shop has to cancel for want of stock."""
    if product == SOLD_OUT and day >= date(2019, 9, 8):
        return 0.7
    return 0.005 + 0.035 * spell(day, date(2018, 10, 16), date(2018, 12, 20), 8) + 0.015 * strike(day)


def express_late_chance(order, day):
    """The chance that a Wish Express parcel is late."""
    if order.product == MISROUTED and day >= date(2019, 8, 24):
        return 0.75
    return 0.022 + 0.10 * christmas(day) + (0.62 if order.carrier == STRIKING else 0.05) * strike(day)


def slow_ticket_chance(opened_at):
    """The chance that a ticket waits for more than a day."""
    weight = spell(opened_at.date(), date(2019, 7, 10), date(2019, 8, 15), 8)
    pressed = opened_at.hour in (12, 13) or opened_at.weekday() >= 5
    return 0.05 + 0.08 * christmas(opened_at.date()) + (0.55 if pressed else 0.10) * weight


# ---------------------------------------------------------------- records


@dataclass(frozen=True)
class Buyer:
    """An invented buyer."""

    first: str
    last: str
    street: str
    city: str
    zipcode: str
    phone: str
    country: str


@dataclass
class Order:
    """An order and what became of it by the time of the export."""

    number: str
    transaction: str
    created_at: datetime
    buyer: Buyer
    product: int
    quantity: int
    price: float
    shipping: float
    carrier: str
    state: str = "APPROVED"
    released_at: datetime | None = None
    shipped_at: datetime | None = None
    confirmed: bool = False
    confirmed_at: datetime | None = None
    delivered_at: datetime | None = None
    refunded_at: datetime | None = None
    refund_reason: str = ""

    @property
    def express(self):
        return GOODS[self.product][4]

    @property
    def value(self):
        return round(self.quantity * (self.price + self.shipping), 2)

    @property
    def limit(self):
        """The business days Wish Express grants."""
        return COUNTRIES[self.buyer.country][2]

    @property
    def faulty(self):
        return self.product == FAULTY and faulty_batch(self.created_at.date())

    @property
    def late_express(self):
        """Whether a Wish Express order that left the shop came late, or has not come though it is due."""
        if not self.express or not self.shipped_at:
            return False
        came = self.delivered_at or EXPORTED_AT
        return business_days(self.released_at.date(), came.date()) > self.limit

    @property
    def cancelled_by_merchant(self):
        return self.state in ("REFUNDED BY MERCHANT", "REFUNDED BY WISH FOR MERCHANT") and not self.shipped_at

    @property
    def not_fulfilled(self):
        return self.state == "REFUNDED BY WISH" and not self.shipped_at

    @property
    def late_confirmed(self):
        dear = self.price + self.shipping >= 100 and self.released_at and self.released_at >= DEAR_LATER_FROM
        limit = timedelta(days=14 if dear else 7)
        return bool(self.confirmed_at) and self.confirmed_at - self.released_at > limit


def known(moment):
    """The moment if it has come by the export, else None."""
    return moment if moment and moment <= EXPORTED_AT else None


def day_only(rng, moment, chance):
    """The moment, or with this chance its day alone, which the export shows without a time."""
    return datetime.combine(moment.date(), time()) if moment and rng.random() < chance else moment


def is_business(day):
    return day.weekday() < 5 and day not in HOLIDAYS


def business_days(first, last):
    """The business days after the first day, the last one included."""
    return sum(is_business(day) for day in days(first + timedelta(days=1), last))


def business_day_after(day, count):
    """The day that is so many business days later."""
    while count:
        day += timedelta(days=1)
        count -= is_business(day)
    return day


def key(rng, digits):
    """An id of so many hexadecimal digits."""
    return f"{rng.getrandbits(4 * digits):0{digits}x}"


# ---------------------------------------------------------------- orders


def make_names(rng):
    """As many different names as there are buyers."""
    names = set()
    while len(names) < BUYERS:
        first, initial = rng.choice(FIRST_NAMES), rng.choice("ABCDEFGHJKLMNOPRSTVWZ")
        names.add((f"{first} {initial}.", rng.choice(NAME_HEADS) + rng.choice(NAME_TAILS)))
    return sorted(names)


def make_buyers(seed):
    """The shop's buyers, each in one country."""
    rng, codes = stream(seed, "buyers"), list(COUNTRIES)
    weights = [weight for _, weight, _ in COUNTRIES.values()]
    return [
        Buyer(first, last, f"{rng.randint(1, 99)} {rng.choice(STREETS)}", rng.choice(CITIES),
              f"00{rng.randrange(1000):03}", f"55501{rng.randrange(100):02}", rng.choices(codes, weights)[0])
        for first, last in make_names(rng)
    ]  # fmt: skip


def refund(order, state, moment, reason):
    """Gives the money back, if that moment has come."""
    if known(moment):
        order.state, order.refunded_at, order.refund_reason = state, moment, reason


def drop(rng, order):
    """Whether the order ends before dispatch: the buyer steps back, stock is out, or nobody sends it in time."""
    day, draw = order.released_at.date(), rng.random()
    out = sold_out_chance(order.product, day)
    forgotten = 0.002 + 0.05 * new_year(day) * (not order.express)
    if draw < out:
        state = pick(rng, (("REFUNDED BY MERCHANT", 7), ("REFUNDED BY WISH FOR MERCHANT", 3)))
        refund(order, state, after(rng, order.released_at, 8, 60), rng.choice(STOCK_REASONS))
    elif draw < out + forgotten:
        auto = order.released_at + timedelta(days=5, minutes=rng.randint(1, 50))
        refund(order, "REFUNDED BY WISH", auto, STOCK_REASONS[1])
        order.state = order.state if order.refunded_at else "DELAYING"
    elif draw < out + forgotten + 0.014:
        order.state = "CANCELLED BY CUSTOMER"
    else:
        return False
    return True


def dispatch(rng, order):
    """The upload of the tracking number, mostly within a day, on working days of the shop."""
    day = order.released_at.date()
    hours = rng.uniform(5, 24) if order.express else rng.uniform(8, 34)
    slow = 0.022 + 0.04 * christmas(day) + (0 if order.express else 0.65) * new_year(day)
    if rng.random() < slow:
        hours = rng.uniform(50, 104)
    planned = order.released_at + timedelta(seconds=round(3600 * hours))
    if planned > LAST_DISPATCH:
        return None
    return max(order.released_at, day_only(rng, planned, 0.12))


def confirm(rng, order):
    """The carrier's first scan."""
    day = order.shipped_at.date()
    if rng.random() < 0.012:
        return
    hours = rng.uniform(3, 26) if order.express else rng.uniform(6, 58)
    late = 0.018 + 0.22 * new_year(day) * (not order.express) + 0.04 * christmas(day)
    late += (0.45 if order.carrier == STRIKING else 0.03) * strike(day)
    if rng.random() < late:
        hours = rng.uniform(80, 260)
    order.confirmed_at = day_only(rng, known(after(rng, order.shipped_at, hours, hours + 1)), 0.1)
    order.confirmed = bool(order.confirmed_at)
    if order.confirmed and rng.random() < 0.004:
        order.confirmed_at = None


def arrival(rng, order):
    """The day of delivery by the order's business days or, without Wish Express, by its days on the road."""
    day = order.released_at.date()
    if order.express:
        late = rng.random() < express_late_chance(order, day)
        in_time = min(order.limit, rng.choice((2, 3, 3, 4, 4, 5, order.limit)))
        return business_day_after(day, order.limit + rng.randint(1, 4) if late else in_time)
    slow = rng.random() < 0.045 + 0.13 * christmas(day) + 0.12 * strike(day)
    held = rng.randint(3, 8) * (rng.random() < new_year(day))
    on_road = rng.randint(15, 24) if slow else rng.choice((7, 8, 8, 9, 9, 10, 10, 11, 12, 13))
    return day + timedelta(days=held + on_road)


def deliver(rng, order):
    """The delivery; what is lost is paid back."""
    planned = datetime.combine(arrival(rng, order), time(rng.randint(12, 22), rng.randrange(60), rng.randrange(60)))
    if order.confirmed_at:
        planned = max(planned, after(rng, order.confirmed_at, 20, 60))
    lost = not order.confirmed or rng.random() < 0.007
    if lost:
        refund(order, "REFUNDED BY WISH", order.released_at + timedelta(days=rng.randint(24, 34)), LATE_REASON)
    else:
        order.delivered_at = day_only(rng, known(planned), 0.25)


def give_back(rng, order):
    """Some delivered goods are paid back, more often faulty or late ones."""
    late = order.delivered_at - order.released_at > timedelta(days=14) or order.late_express
    chance = 0.40 if order.faulty else 0.10 if late else 0.028
    if rng.random() < chance:
        moment = day_only(rng, after(rng, order.delivered_at, 30, 260), 0.7)
        refund(order, pick(rng, REFUNDED_STATES), moment, pick(rng, QUALITY_REASONS))


def fulfil(rng, order):
    """Dispatch, first scan, delivery and refund of a released order, as far as they have come."""
    order.shipped_at = dispatch(rng, order)
    if not order.shipped_at:
        overdue = EXPORTED_AT - order.released_at > timedelta(hours=60)
        order.state = "DELAYING" if overdue else "APPROVED"
        return
    order.state = "SHIPPED"
    confirm(rng, order)
    deliver(rng, order)
    if order.delivered_at:
        give_back(rng, order)


def release(rng, order):
    """The order becomes the shop's to send, unless the payment is doubtful; in 2018 at once."""
    recent = EXPORTED_AT - order.created_at < timedelta(days=3)
    if rng.random() < (0.08 if recent else 0.016):
        order.state = "UNDER REVIEW FOR FRAUD" if recent else pick(rng, NEVER_RELEASED)
        return
    checked = order.created_at if order.created_at.year == 2018 else after(rng, order.created_at, 0.5, 9)
    order.released_at = known(checked)
    if not order.released_at:
        order.state = "PENDING"


def make_order(rng, buyer, day):
    """One order of the day with its whole life."""
    product = rng.choices(range(len(GOODS)), [demand_for(place, day) for place in range(len(GOODS))])[0]
    _, price, shipping, _, express = GOODS[product]
    factor = rng.choice((1, 1, 0.95, 0.9, 1.1))
    order = Order(
        number=key(rng, 24), transaction=key(rng, 24), created_at=hour_of_day(rng, day, ORDER_HOURS), buyer=buyer,
        product=product, quantity=1 if price > 90 and rng.random() < 0.9 else rng.choice((1, 1, 1, 1, 2, 3)),
        price=round(price * factor, 2), shipping=shipping,
        carrier=pick(rng, EXPRESS_CARRIERS if express else STANDARD_CARRIERS),
    )  # fmt: skip
    release(rng, order)
    if order.released_at and not drop(rng, order):
        fulfil(rng, order)
    return order


def mark_malicious(rng, orders):
    """A few buyers want their money back although the goods came and nothing is wrong with them."""
    first = EXPORTED_AT - timedelta(days=16)
    came = [o for o in orders if o.state == "SHIPPED" and o.delivered_at and o.delivered_at > first]
    came = [o for o in came if EXPORTED_AT - o.delivered_at > timedelta(days=6)]
    for order in rng.sample(came, MALICIOUS_REFUNDS):
        refund(order, "REFUNDED BY WISH", after(rng, order.delivered_at, 30, 140), MALICIOUS_REASON)


def make_orders(seed, wanted):
    """About the wanted number of orders, in the order of their creation."""
    rng, buyers = stream(seed, "orders"), make_buyers(seed)
    calendar = list(days(FIRST_DAY, EXPORTED_AT.date()))
    usual = wanted / sum(rush(day, RUSHES) for day in calendar)
    orders = []
    for day in calendar:
        for _ in range(some(rng, usual * rush(day, RUSHES))):
            order = make_order(rng, rng.choice(buyers), day)
            if known(order.created_at):
                orders.append(order)
    mark_malicious(rng, orders)
    return sorted(orders, key=lambda order: order.created_at)


# ---------------------------------------------------------------- tickets and ratings


def answered(rng, opened_at):
    """(first reply, closed) of a ticket, as far as they have come."""
    if rng.random() < slow_ticket_chance(opened_at):
        reply = after(rng, opened_at, 25, 70)
    else:
        reply = opened_at + timedelta(seconds=round(3600 * min(23, rng.gammavariate(1.8, 4))) + 300)
    closed = after(rng, reply, 1, 45)
    return known(reply), known(closed)


def complaint_chance(order):
    """How likely a buyer is to complain: faulty and late goods make them."""
    if order.faulty:
        return 0.5
    slow = not order.delivered_at or order.delivered_at - order.released_at > timedelta(days=13) or order.late_express
    return 0.30 if slow else 0.055


def complaint_rows(rng, orders):
    """Complaints about orders, some of them answered late; the last ones not at all."""
    for order in (o for o in orders if o.shipped_at):
        start = order.delivered_at or order.released_at + timedelta(days=15)
        day = start.date() + timedelta(days=rng.randint(-2, 6))
        opened_at = max(hour_of_day(rng, day, TICKET_HOURS), after(rng, order.shipped_at, 20, 60))
        if rng.random() < complaint_chance(order) and opened_at < EXPORTED_AT - timedelta(days=3):
            yield [order.number, opened_at, *answered(rng, opened_at), "Customer complaint"]
    moving = [o for o in orders if o.shipped_at and not o.delivered_at and not o.refunded_at]
    moving = [o for o in moving if EXPORTED_AT - o.shipped_at > timedelta(days=6)]
    for hours, order in zip(OPEN_TICKETS, rng.sample(moving, len(OPEN_TICKETS))):
        yield [order.number, EXPORTED_AT - timedelta(hours=hours), None, None, "Customer complaint"]


def make_tickets(seed, orders):
    """Rows of the tickets' file: complaints, chargebacks and a few of orders that no file tells of."""
    rng = stream(seed, "tickets")
    rows = list(complaint_rows(rng, orders))
    for day in STRAY_TICKETS:
        opened_at = hour_of_day(rng, day, TICKET_HOURS)
        rows.append([key(rng, 24), opened_at, *answered(rng, opened_at), "Customer complaint"])
    for day in CHARGEBACK_DAYS:
        near = sorted((o for o in orders if o.shipped_at), key=lambda o: abs(o.created_at.date() - day))
        order = next((o for o in near[:60] if o.faulty), near[0])
        opened_at = after(rng, order.created_at, 480, 600)
        rows.append([order.number, opened_at, *answered(rng, opened_at), "Chargeback"])
    rows.sort(key=lambda row: row[1])
    return [[f"{880000 + 7 * place}", order, *map(stamp, moments), kind]
            for place, (order, *moments, kind) in enumerate(rows)]  # fmt: skip


def stars_given(rng, order):
    """The stars of a rating: few bad ones, many for a failing lamp or a late parcel."""
    if order.faulty:
        return rng.choices((1, 2, 3, 4, 5), (40, 20, 14, 12, 14))[0]
    late = order.delivered_at - order.released_at > timedelta(days=14) or order.late_express
    return rng.choices((1, 2, 3, 4, 5), (18, 14, 20, 22, 26) if late else (3, 3, 6, 20, 68))[0]


def make_ratings(seed, orders):
    """Rows of the ratings' file; now and then one tells of two orders."""
    rng, rows = stream(seed, "ratings"), []
    for order in (o for o in orders if o.delivered_at):
        stars, day = stars_given(rng, order), order.delivered_at.date() + timedelta(days=rng.randint(0, 12))
        second = f", {key(rng, 24)}" if rng.random() < 0.02 else ""
        rated = rng.random() < (0.5 if order.faulty else 0.27)
        if rated and day < EXPORTED_AT.date():
            rows.append([day, [f"{order.number}{second}", f"{day:%m/%d/%Y}", stars, rng.choice(COMMENTS[stars]),
                               order.refund_reason]])  # fmt: skip
    return [row for _, row in sorted(rows, key=lambda dated: dated[0])]


# ---------------------------------------------------------------- penalties

POLICIES = {
    "cancellation": ("Order Cancellation Policy", "Order cancelled by merchant before confirmed fulfillment"),
    "not_fulfilled": ("Order Not Fulfilled Policy", "Not fulfilled within 5 calendar days, auto-refunded"),
    "late_confirmed": ("Late Confirmed Fulfillment Policy", "First carrier scan later than the policy allows"),
    "misleading_tracking": ("Misleading Tracking Policy", "Misleading tracking number"),
    "we_late_arrival": ("Wish Express Late Arrival Policy", "Late arrival, weekly sum of the country"),
    "other": ("Prohibited Product Policy", "Product removed after review"),
}
FRESH_BLANKS = {"cancellation": 4, "late_confirmed": 4, "misleading_tracking": 1, "we_late_arrival": 3}
SETTLED_BY = datetime(2019, 5, 15)  # fines before may have been left alone; later ones are dealt with, the newest apart


def cancellation_fines(rng, orders):
    """Two dollars for each order the shop cancelled; two fines are the platform's mistakes."""
    for order in orders:
        fined = order.cancelled_by_merchant and order.released_at >= CANCELLATION_FINES_FROM
        if fined and rng.random() < 0.95:
            yield [after(rng, order.refunded_at, 4, 28), order.number, 2.0, "cancellation"]
    stepped_back = [o for o in orders if o.state == "CANCELLED BY CUSTOMER" and o.released_at >= CANCELLATION_FINES_FROM]
    for order in rng.sample(stepped_back, 2):
        yield [after(rng, order.released_at, 30, 60), order.number, 2.0, "cancellation"]


def order_fines(rng, orders):
    """Fines for orders never sent and for late first scans."""
    for order in orders:
        if order.not_fulfilled:
            yield [after(rng, order.refunded_at, 2, 12), order.number, 50.0, "not_fulfilled"]
        if order.late_confirmed:
            fine = max(1.0, 0.2 * order.value)
            yield [after(rng, order.confirmed_at, 24, 72), order.number, fine, "late_confirmed"]


def misleading_fines(rng, orders):
    """Fines for the dearest order of the weeks before each day, dearer themselves from 15 January 2019."""
    for day in MISLEADING_DAYS:
        recent = [o for o in orders if o.shipped_at and 12 <= (day - o.shipped_at.date()).days < 40]
        order = max(recent, key=lambda o: o.value)
        extra = 500 if day >= DEARER_MISLEADING_FROM else 100
        yield [hour_of_day(rng, day, ORDER_HOURS), order.number, order.value + extra, "misleading_tracking"]


def express_fines(rng, orders):
    """Fines a week and country for late Wish Express parcels, less the exemption."""
    groups = {}
    for order in (o for o in orders if o.express and o.released_at):
        week = order.released_at.date() - timedelta(days=order.released_at.weekday())
        groups.setdefault((week, order.buyer.country), []).append(order)
    for (week, country), part in sorted(groups.items()):
        late = [order for order in part if order.late_express]
        exempt = (0.01 if country == "US" else 0.02) * sum(order.value for order in part)
        fine = sum(max(5.0, 0.2 * order.value) for order in late) - exempt
        if late and fine > 0:
            judged = datetime.combine(week + timedelta(days=23), time(20))
            yield [after(rng, judged, 0, 3), max(late, key=lambda o: o.value).number, fine, "we_late_arrival"]


def dispute_status(rng, issued_at, kind, age):
    """Whether the shop has appealed: `age` counts the fines of its kind from the newest."""
    if kind == "not_fulfilled" or age < FRESH_BLANKS.get(kind, 0):
        return ""
    if issued_at < SETTLED_BY and rng.random() < 0.3:
        return ""
    recent = EXPORTED_AT - issued_at < timedelta(days=21)
    return "Under Review" if recent else pick(
        rng, (("Accepted", 5), ("Dispute Rejected", 2), ("Dispute Approved", 2)))  # fmt: skip


def make_penalties(seed, orders):
    """Rows of the penalties' file, oldest first."""
    rng = stream(seed, "penalties")
    other = [[datetime(2019, 3, 12, 9, 40), rng.choice(orders[:1500]).number, 1000.0, "other"]]
    fines = [*cancellation_fines(rng, orders), *order_fines(rng, orders), *misleading_fines(rng, orders),
             *express_fines(rng, orders), *other]  # fmt: skip
    fines = sorted((fine for fine in fines if known(fine[0])), reverse=True)
    seen, rows = {}, []
    for issued_at, number, amount, kind in fines:
        age = seen[kind] = seen.get(kind, -1) + 1
        status = dispute_status(rng, issued_at, kind, age)
        rows.append([stamp(issued_at), number, f"${amount:,.2f}", *POLICIES[kind], status])
    return rows[::-1]


# ---------------------------------------------------------------- files

ORDER_HEADER_2017 = (
    "Transaction Date,Order Id,Transaction ID,Order State,SKU,Product,Product ID,Product Link,Product Image URL,Size,"
    "Color,Price (each),Cost (each),Shipping (each),Shipping Cost (each),Quantity,Total Cost,Days to Fulfill,"
    "Hours to Fulfill,Shipped on,Confirmed Delivery,Date Shipping Carrier Confirmed Delivery,Provider,Tracking,"
    "Tracking Confirmed,Tracking Confirmed Date,Shipping Address,Name,First Name,Last Name,Street Address 1,"
    "Street Address 2,City,State,Zipcode,Country,Last Updated,Phone Number,Country Code,% Refund Responsibility,"
    "Refund Responsibility Amount,Refund Date,Refund Reason,Is Wish Express,Wish Express Delivery Deadline"
).split(",")
ORDER_HEADER_2019 = (
    "Transaction Date,Order Id,Transaction ID,Order State,SKU,Product,Product ID,Product Link,Product Image URL,Size,"
    "Color,Currency Code,Price (each),Cost (each),Shipping (each),Shipping Cost (each),Quantity,Total Cost,"
    "SE Cashback Amount,Available for Fulfillment Time,Shipped on,Confirmed Delivery,"
    "Date Shipping Carrier Confirmed Delivery,Provider,Tracking,Tracking Confirmed,Tracking Confirmed Date,"
    "Shipping Address,Name,First Name,Last Name,Street Address 1,Street Address 2,City,State,Zipcode,Country,"
    "Last Updated,Phone Number,Country Code,% Refund Responsibility,Refund Responsibility Amount,Refund Date,"
    "Refund Reason,Is Wish Express,Wish Express Delivery Deadline,Requires Delivery Confirmation,Advanced Logistics,"
    "Is Combined Order,PremiumCarrier Upgraded,Late Confirmed Fulfillment Fine Amount,Customer Identity Number,"
    "Final Product Price,Final Shipping Price,Final Total Product Price,Final Total"
).split(",")


def stamp(moment):
    return f"{moment:%Y-%m-%dT%H:%M:%S}" if moment else ""


def shown(moment, day_form, form="%Y-%m-%dT%H:%M:%S"):
    """A moment as its column shows it: in the day's form where there is no time of day."""
    if not moment:
        return ""
    return format(moment, day_form if moment.time() == time() else form)


def buyer_cells(rng, buyer):
    """Cells of the invented buyer; some rows name the country in full."""
    country = COUNTRIES[buyer.country][0] if rng.random() < 0.08 else buyer.country
    return {
        "Shipping Address": f"{buyer.street},\n{buyer.city} {buyer.zipcode}",
        "Name": f"{buyer.first} {buyer.last}",
        "First Name": buyer.first,
        "Last Name": buyer.last,
        "Street Address 1": buyer.street,
        "City": buyer.city,
        "State": "CA" if buyer.country == "US" else "",
        "Zipcode": buyer.zipcode,
        "Country": country,
        "Country Code": buyer.country,
        "Phone Number": buyer.phone,
    }


def goods_cells(order):
    """Cells of the product."""
    product = f"5b{order.product:02x}c0ffee0000000000{7919 * (order.product + 1):06x}"
    cost, shipping_cost = round(0.85 * order.price, 2), round(0.85 * order.shipping, 2)
    return {
        "SKU": f"TW-{order.product + 1:02}",
        "Product": GOODS[order.product][0],
        "Product ID": product[:24],
        "Product Link": f"https://www.example.com/c/{product[:24]}",
        "Currency Code": "USD",
        "Price (each)": f"{order.price:.2f}",
        "Cost (each)": f"{cost:.2f}",
        "Shipping (each)": f"{order.shipping:.2f}",
        "Shipping Cost (each)": f"{shipping_cost:.2f}",
        "Quantity": order.quantity,
        "Total Cost": f"{order.quantity * (cost + shipping_cost):.2f}",
    }


def refund_cells(order):
    """Cells of the refund, where there is one."""
    if not order.refunded_at:
        return {}
    return {
        "% Refund Responsibility": "100",
        "Refund Responsibility Amount": f"{0.85 * order.value:.2f}",
        "Refund Date": shown(order.refunded_at, "%m-%d-%Y"),
        "Refund Reason": order.refund_reason,
    }


def latest(order):
    """The order's last event, for its Last Updated."""
    early = (order.created_at, order.released_at, order.shipped_at)
    late = (order.confirmed_at, order.delivered_at, order.refunded_at)
    return max(moment for moment in early + late if moment)


def event_cells(order):
    """Cells of the order's course, in the manner of its year."""
    old = order.created_at.year == 2018
    yes_no = ("No", "Yes") if old else ("False", "True")
    cells = {
        "Transaction Date": stamp(order.created_at) if old else f"{order.created_at:%m-%d-%Y}",
        "Available for Fulfillment Time": stamp(order.released_at),
        "Shipped on": shown(order.shipped_at, "%m-%d-%Y"),
        "Confirmed Delivery": yes_no[bool(order.delivered_at)],
        "Date Shipping Carrier Confirmed Delivery": shown(
            order.delivered_at, "%m/%d/%Y", "%m/%d/%Y %H:%M:%S" if old else "%Y-%m-%dT%H:%M:%S"),
        "Tracking Confirmed": yes_no[order.confirmed],
        "Tracking Confirmed Date": shown(order.confirmed_at, "%Y-%m-%d"),
        "Last Updated": f"{latest(order):%m/%d/%Y}",
        "Is Wish Express": yes_no[order.express],
        "Requires Delivery Confirmation": yes_no[0],
        "Is Combined Order": yes_no[0],
    }  # fmt: skip
    if order.express and order.released_at:
        deadline = business_day_after(order.released_at.date(), order.limit)
        cells["Wish Express Delivery Deadline"] = f"{deadline:%m-%d-%Y}"
    return cells


def order_row(seed, order, header):
    """The row of an order."""
    rng = stream(seed, order.number)
    cells = buyer_cells(rng, order.buyer) | goods_cells(order) | event_cells(order) | refund_cells(order)
    cells |= {"Order Id": order.number, "Transaction ID": order.transaction, "Order State": order.state}
    if order.shipped_at:
        cells |= {"Provider": order.carrier, "Tracking": f"94{order.transaction[:18]}"}
    return [cells.get(name, "") for name in header]


def order_file(seed, orders, header, first, last):
    """The export of the orders created from the first to the last day, newest first."""
    part = [order for order in reversed(orders) if first <= order.created_at.date() <= last]
    return csv_bytes(header, (order_row(seed, order, header) for order in part), "utf-8")


def sample_files(seed, wanted):
    """All files of the sample store: name -> bytes, in the order of import."""
    orders = make_orders(seed, wanted)
    penalties = "Penalty Date,Order ID,Penalty,Policy,Reason,Dispute Status".split(",")
    ratings = "Order IDs,Date,Rating,Comment,Refund Reason".split(",")
    tickets = "Ticket ID,Order ID,Opened,First Reply,Closed,Type".split(",")
    h1, h2 = (date(2019, 1, 1), date(2019, 6, 30)), (date(2019, 7, 1), date(2019, 9, 22))
    files = {
        "orders-2018.csv": order_file(seed, orders, ORDER_HEADER_2017, FIRST_DAY, date(2018, 12, 31)),
        "orders-2019-h1.csv": order_file(seed, orders, ORDER_HEADER_2019, *h1),
        "orders-2019-h2.csv": order_file(seed, orders, ORDER_HEADER_2019, *h2),
        "penalties.csv": csv_bytes(penalties, make_penalties(seed, orders), "utf-8"),
        "store_ratings.csv": csv_bytes(ratings, make_ratings(seed, orders), "utf-8"),
        "tickets.csv": csv_bytes(tickets, make_tickets(seed, orders), "utf-8-sig"),
    }
    store = ("暖屋海外（示例）", "Tidewell Goods (sample)")
    return files | {"demo.toml": demo_bytes("make_wish.py", store, "wish", files, EXPORTED_AT)}


if __name__ == "__main__":
    run_maker("made-up Wish exports: a sample store", DEFAULT_SEED, DEFAULT_ORDERS, sample_files)
