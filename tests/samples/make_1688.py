#!/usr/bin/python3
"""Makes the export files of an invented 1688 shop: thirteen months that hurt, heal and ask for work.

    make_1688.py -o DIR [--seed N] [--orders N]
    make_1688.py --benchmark FILE.csv --rows N [--companions SHARE] [--seed N]

The same seed gives the same bytes. The first form writes the sample store: orders by quarter in the
back office's own headers, logistics, refunds, disputes, reviews, conversations as a table and as chat
text, and demo.toml, which lists them in the order of import. The second form writes one large order
file, and on wish small companion files (see bench_1688.py).

The story is told by two curves over the days. `strain` is 1 in the promotion of 8-14 November 2024
and fades until spring: late dispatch and scans, slow replies at noon and in the evening, faulty
promotion goods, slow refunds, lost disputes. `drift` rises in the last weeks: one carrier scans late
and the evenings are short of agents. On the last day something is left to do: the evening round
before was not run, some goods are out of stock, refunds and a dispute are open.

All files are exported at 2025-11-15 09:30 Asia/Shanghai; nothing later is in any of them.
"""

import argparse
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import bench_1688
import shop_words as words
from headers_1688 import ORDER_HEADER_32, ORDER_HEADER_49
from sample_store import (
    after,
    csv_bytes,
    days,
    demo_bytes,
    hour_of_day,
    next_time,
    pick,
    rush,
    stream,
    write_files,
)

FIRST_DAY = date(2024, 10, 15)
EXPORTED_AT = datetime(2025, 11, 15, 9, 30)
STORE = ("晴禾家居（示例）", "Qinghe Home (sample)")
PROMOTION = (date(2024, 11, 8), date(2024, 11, 14))
DRIFT = (date(2025, 10, 18), date(2025, 11, 5))
DEFAULT_SEED = 1688
DEFAULT_ORDERS = 5000
BUYERS = 1200
CHAT_ENDS = datetime(2025, 4, 1)  # conversations are chat text before, a table from here on

MONTH_DEMAND = (0.85, 0.6, 1.05, 1.0, 1.0, 1.05, 0.85, 0.95, 1.05, 1.05, 1.1, 0.95)
WEEKDAY_DEMAND = (1.15, 1.1, 1.05, 1.05, 1.0, 0.8, 0.85)
RUSHES = (  # first day, last day, times the usual demand
    (*PROMOTION, 2.6),
    (date(2025, 1, 25), date(2025, 2, 4), 0.2),
    (date(2025, 6, 14), date(2025, 6, 18), 1.4),
    (date(2025, 11, 8), date(2025, 11, 12), 1.7),
)
ORDER_HOURS = (3, 1, 1, 1, 1, 1, 2, 4, 8, 12, 14, 12, 8, 9, 13, 14, 13, 10, 8, 9, 11, 11, 8, 5)
CHAT_HOURS = (1, 0, 0, 0, 0, 0, 1, 3, 7, 13, 14, 12, 11, 10, 12, 13, 12, 9, 8, 11, 12, 5, 3, 2)
DISPATCHES = (time(11, 30), time(17, 0), time(20, 30))
PICKUPS = (time(13, 30), time(21, 30))

LAST_ROUND = datetime(2025, 11, 14, 12, 0)  # what was not dispatched by then still waits
OUT_OF_STOCK = (date(2025, 11, 10), date(2025, 11, 13))  # a few orders of these days wait for goods

# The disputes, by day of payment: days until it opens, days open (None: still open), verdict.
DISPUTES = (
    (date(2024, 10, 15), 3, 4, "撤销"),
    (date(2024, 11, 8), 9, 8, "协商一致"),
    (date(2024, 11, 10), 8, 12, "卖家责任"),
    (date(2024, 11, 13), 12, 9, "双方责任"),
    (date(2024, 11, 14), 12, 9, "买家责任"),
    (date(2024, 12, 6), 8, 10, "卖家责任"),
    (date(2025, 1, 9), 7, 5, "撤销"),
    (date(2025, 3, 18), 9, 6, "协商一致"),
    (date(2025, 5, 20), 8, 9, "买家责任"),
    (date(2025, 8, 26), 6, 4, "撤销"),
    (date(2025, 9, 17), 9, 7, "协商一致"),
    (date(2025, 11, 4), 8, None, ""),
)
# Refunds still open at the end: hours before the export at which they were asked for.
OPEN_REFUNDS = (1.5, 5.0, 14.5)


# ---------------------------------------------------------------- the story


def strain(day):
    """How much the promotion of 2024 weighs on a day, 0 to 1."""
    if day < PROMOTION[0]:
        return 0.0
    if day <= PROMOTION[1]:
        return 1.0
    return 0.85 * 0.5 ** ((day - PROMOTION[1]).days / 15)


def drift(day):
    """How much the shop has slackened again at the end, 0 to 1."""
    return min(1.0, max(0.0, (day - DRIFT[0]) / (DRIFT[1] - DRIFT[0])))


def demand(day):
    """The orders to expect on a day, relative to a usual one."""
    return MONTH_DEMAND[day.month - 1] * WEEKDAY_DEMAND[day.weekday()] * rush(day, RUSHES)


def slow_hour_chance(hour, day):
    """The chance that a question at this hour gets no person's answer within three minutes."""
    noon, evening = hour in (12, 13), hour >= 18
    chance = 0.11 if noon else 0.09 if evening else 0.05
    chance += strain(day) * (0.36 if noon else 0.32 if evening else 0.08)
    return chance + drift(day) * (0.42 if evening else 0.05)


# ---------------------------------------------------------------- records


@dataclass
class Line:
    """One product of an order, in one variant."""

    product: words.Product
    sku: str
    variant: str
    quantity: int
    price: float

    @property
    def total(self):
        return round(self.quantity * self.price, 2)


@dataclass
class Order:
    """An order and what became of it by the time of the export."""

    number: str
    created_at: datetime
    buyer: str
    lines: list
    freight: float
    discount: float
    paid_at: datetime | None = None
    carrier: str = ""
    parcels: list = field(default_factory=list)  # (tracking number, collected_at) each
    promised: int | None = None
    custom: bool = False
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None
    completed_at: datetime | None = None
    closed_at: datetime | None = None
    late: bool = False

    @property
    def goods_total(self):
        return round(sum(line.total for line in self.lines), 2)

    @property
    def total(self):
        return round(max(0.01, self.goods_total + self.freight + self.discount), 2)

    @property
    def collected_at(self):
        scans = [scan for _, scan in self.parcels if scan]
        return max(scans, default=None)


@dataclass
class Refund:
    order: Order
    requested_at: datetime
    reason: str
    amount: float
    completed_at: datetime | None


@dataclass
class Conversation:
    buyer: str
    started_at: datetime
    agent: str
    replied_at: datetime | None
    replied_by: str
    rating: str


# ---------------------------------------------------------------- chance


def known(moment):
    """The moment if it has come by the export, else None."""
    return moment if moment and moment <= EXPORTED_AT else None


def buyers_of(seed):
    """The nicks of the shop's buyers."""
    rng = stream(seed, "buyers")
    nicks = set()
    while len(nicks) < BUYERS:
        if rng.random() < 0.6:
            nicks.add(rng.choice(words.NICK_HEADS) + rng.choice(words.NICK_TAILS) + str(rng.randrange(100)))
        else:
            nicks.add(f"tb{rng.randrange(10**8):08}")
    return sorted(nicks)


# ---------------------------------------------------------------- orders


def make_lines(rng, products, day):
    """One to four products; in the promotion its goods come first more often."""
    in_promotion = PROMOTION[0] <= day <= PROMOTION[1]
    weights = [p.weight * (3 if p.faulty and in_promotion else 1) for p in products]
    first = rng.choices(products, weights)[0]
    chosen = [first]
    if not first.custom:
        others = [p for p in products if not p.custom and p is not first]
        chosen += rng.sample(others, rng.choices((0, 1, 2, 3), (62, 24, 10, 4))[0])
    lines = []
    for product in chosen:
        sku, variant = rng.choice(product.variants)
        quantity = rng.choice((2, 5, 10, 12, 20, 30, 50, 100)) if product.price < 20 else rng.randint(1, 40)
        price = round(product.price * rng.choice((1, 1, 0.98, 0.95)), 2)
        lines.append(Line(product, sku, variant, quantity, price))
    return lines


def pay(rng, order):
    """Most pay within the hour, some the next day, a few never."""
    if rng.random() < 0.035:
        order.closed_at = known(order.created_at + timedelta(days=3))
    else:
        least, most = (0.01, 0.6) if rng.random() < 0.94 else (3, 20)
        order.paid_at = known(after(rng, order.created_at, least, most))


def scan_slip(rng, order, day):
    """Hours that the carrier's scan comes too late, mostly none: two days under strain, one in the end."""
    weak = order.carrier == words.LATE_CARRIER
    draw, strained = rng.random(), 0.010 + strain(day) * (0.25 if weak else 0.05)
    if draw < strained:
        return rng.uniform(24, 52)
    slackened = 0.003 + drift(day) * (0.40 if weak else 0.012)
    return rng.uniform(16, 34) if draw < strained + slackened else 0


def dispatch(rng, order, day):
    """When the goods leave the shop: the next dispatch round, unless something slips."""
    slips = rng.random() < 0.022 + 0.085 * strain(day) + 0.012 * drift(day)
    slip = timedelta(hours=rng.uniform(26, 70)) if slips else timedelta()
    if order.custom:
        planned = order.paid_at + timedelta(hours=order.promised * rng.uniform(0.3, 0.9)) + slip
    else:
        planned = next_time(order.paid_at + timedelta(minutes=45) + slip, DISPATCHES)
    order.late = slips
    if planned > LAST_ROUND or (OUT_OF_STOCK[0] <= day <= OUT_OF_STOCK[1] and rng.random() < 0.05):
        planned = max(planned, EXPORTED_AT + timedelta(hours=2))
    return after(rng, planned, 0, 0.4)


def ship(rng, order):
    """Dispatch, scans of one or two parcels, delivery and completion, as far as they have come."""
    day = order.paid_at.date()
    order.shipped_at = known(dispatch(rng, order, day))
    if not order.shipped_at:
        return
    parcels = 2 if rng.random() < 0.03 else 1
    pickup = next_time(order.shipped_at, PICKUPS) + timedelta(hours=scan_slip(rng, order, day))
    scans = [after(rng, pickup, 0, 0.7) for _ in range(parcels)]
    order.parcels = [(f"7{rng.randrange(10**13):013}", known(scan)) for scan in scans]
    if known(max(scans)):
        order.delivered_at = known(after(rng, max(scans), 28, 105))
    if order.delivered_at:
        order.completed_at = known(after(rng, order.delivered_at, 20, 220))


def make_order(rng, number, buyer, products, day):
    """One order of the day with its whole life."""
    lines = make_lines(rng, products, day)
    order = Order(
        number=number,
        created_at=hour_of_day(rng, day, ORDER_HOURS),
        buyer=buyer,
        lines=lines,
        freight=rng.choice((0.0, 0.0, 4.5, 6.0, 8.0, 12.0)),
        discount=rng.choice((0.0, 0.0, 0.0, -1.5, -5.0, 2.0)),
        carrier=pick(rng, words.CARRIERS),
        promised=lines[0].product.hours,
        custom=lines[0].product.custom,
    )
    pay(rng, order)
    if order.paid_at and rng.random() < 0.02 + 0.015 * strain(day):
        order.closed_at = known(after(rng, order.paid_at, 0.5, 16))
    if order.paid_at and not order.closed_at:
        ship(rng, order)
    return order


def make_orders(seed, wanted):
    """About the wanted number of orders, in the order of their creation."""
    rng, products, buyers = stream(seed, "orders"), words.catalogue(), buyers_of(seed)
    usual = wanted / sum(demand(day) for day in days(FIRST_DAY, EXPORTED_AT.date()))
    orders, serial = [], 4_300_000_000_000_000_000 + rng.randrange(10**6)
    for day in days(FIRST_DAY, EXPORTED_AT.date()):
        for _ in range(int(usual * demand(day) * rng.uniform(0.85, 1.15) + rng.random())):
            serial += rng.randrange(10**10, 10**12)
            order = make_order(rng, str(serial), rng.choice(buyers), products, day)
            if known(order.created_at):
                orders.append(order)
    return sorted(orders, key=lambda order: order.created_at)


# ---------------------------------------------------------------- refunds, disputes, reviews


def refund_amount(rng, order):
    """All of it, or the worth of a part."""
    return order.total if rng.random() < 0.25 else round(order.total * rng.uniform(0.1, 0.8), 2)


def handled(rng, requested_at):
    """When the shop completes a refund: a mean of 18 hours, much more under strain."""
    day = requested_at.date()
    mean = 18.0 + 15 * strain(day) + 8 * drift(day)
    return known(requested_at + timedelta(seconds=round(3600 * rng.gammavariate(2.5, mean / 2.5)) + 60))


def quality_chance(order):
    """The chance that an order comes back for its quality."""
    day = order.paid_at.date()
    faulty = any(line.product.faulty for line in order.lines)
    return 0.007 + 0.012 * drift(day) + (0.008 + 0.15 * strain(day) if faulty else 0)


def after_delivery_reason(rng, order):
    """Why a delivered order is refunded, or None where it is not."""
    draw, quality = rng.random(), quality_chance(order)
    if draw < quality:
        return pick(rng, words.QUALITY_REASONS)
    if draw < quality + 0.03 + 0.03 * strain(order.paid_at.date()):
        return words.LATE_REASON if order.late and rng.random() < 0.6 else pick(rng, words.OTHER_REASONS)
    return None


def refunds_of(rng, order):
    """The refunds of one order: on cancelling, after delivery, and now and then a second one."""
    if order.closed_at and order.paid_at:
        requested_at = after(rng, order.paid_at, 0.1, 0.4)
        if requested_at < order.closed_at:
            yield Refund(order, requested_at, pick(rng, words.EARLY_REASONS), order.total, order.closed_at)
    if not order.delivered_at:
        return
    reason = after_delivery_reason(rng, order)
    requested_at = known(after(rng, order.delivered_at, 4, 130))
    if reason and requested_at:
        first = Refund(order, requested_at, reason, refund_amount(rng, order), handled(rng, requested_at))
        yield first
        again = known(after(rng, requested_at, 60, 120))
        if rng.random() < 0.06 and again:
            reason = pick(rng, words.QUALITY_REASONS)
            yield Refund(order, again, reason, refund_amount(rng, order), handled(rng, again))


def open_refunds(rng, orders):
    """Requests of the last hours that nobody has handled yet."""
    recent = [o for o in orders if o.delivered_at and EXPORTED_AT - o.delivered_at < timedelta(days=6)]
    for hours, order in zip(OPEN_REFUNDS, rng.sample(recent, min(len(recent), len(OPEN_REFUNDS)))):
        yield Refund(order, EXPORTED_AT - timedelta(hours=hours), "协商一致退款", refund_amount(rng, order), None)


def make_refunds(seed, orders):
    """All refunds by request; an order refunded in full is closed."""
    rng = stream(seed, "refunds")
    refunds = [refund for order in orders for refund in refunds_of(rng, order)]
    refunded = {refund.order.number for refund in refunds}
    refunds += open_refunds(rng, [order for order in orders if order.number not in refunded])
    for refund in refunds:
        if refund.completed_at and refund.amount == refund.order.total:
            refund.order.closed_at = refund.completed_at
    return sorted(refunds, key=lambda refund: refund.requested_at)


def make_disputes(seed, orders):
    """The story's disputes as rows of their file."""
    rng, rows = stream(seed, "disputes"), []
    shipped = [order for order in orders if order.shipped_at]
    for place, (day, opens, lasts, verdict) in enumerate(DISPUTES):
        noon = datetime.combine(day, time(12))
        order = min(shipped, key=lambda o: abs(o.paid_at - noon))
        opened_at = after(rng, order.paid_at, 24 * opens, 24 * opens + 6)
        answered_at = after(rng, opened_at, 1, 20)
        closed_at = after(rng, opened_at, 24 * lasts, 24 * lasts + 8) if lasts else None
        rows.append([f"JF{90001 + place}", order.number, opened_at, answered_at, closed_at, verdict])
    return rows


def stars_given(rng, order):
    """The stars of a review: few bad ones, more for faulty or late orders of the promotion."""
    weight = strain(order.paid_at.date())
    bad = 0.016 + (0.05 * weight if order.late or any(line.product.faulty for line in order.lines) else 0)
    return rng.choices((1, 2, 3, 4, 5), (bad * 50, bad * 50, 4, 9, 87 - bad * 100))[0]


def make_reviews(seed, orders):
    """Rows of the reviews' file: two of five delivered orders are reviewed."""
    rng = stream(seed, "reviews")
    rows = []
    for order in (o for o in orders if o.delivered_at):
        reviewed_at = known(after(rng, order.delivered_at, 5, 200))
        stars, line, reviews = stars_given(rng, order), rng.choice(order.lines), rng.random() < 0.4
        if reviews and reviewed_at:
            rows.append([order.number, reviewed_at, stars, line.product.offer])
    return sorted(rows, key=lambda row: row[1])


# ---------------------------------------------------------------- conversations


def first_reply(rng, started_at):
    """(when, by what) the first reply came: a person in time, or late, or never, or a machine."""
    if rng.random() >= slow_hour_chance(started_at.hour, started_at.date()):
        return started_at + timedelta(seconds=rng.randint(6, 170)), "人工"
    in_table, draw = started_at >= CHAT_ENDS, rng.random()
    if in_table and draw < 0.3:
        return started_at + timedelta(seconds=rng.randint(0, 2)), rng.choice(("自动", "机器人"))
    if draw > 0.85:
        return None, ""
    least, most = (185, 240) if rng.random() < 0.2 else (241, 7200)
    return started_at + timedelta(seconds=rng.randint(least, most)), "人工"


def rating(rng, replied_by, started_at):
    """What a buyer says of the service, mostly nothing."""
    if not replied_by or rng.random() > 0.3:
        return ""
    happy = 0.93 if replied_by == "人工" else 0.6
    return "满意" if rng.random() < happy - 0.01 * drift(started_at.date()) else "不满意"


def make_conversations(seed, wanted):
    """All conversations in the order of their start, a few more than the wanted orders."""
    rng, buyers = stream(seed, "conversations"), buyers_of(seed)
    usual = 0.0028 * wanted
    talks = []
    for day in days(FIRST_DAY, EXPORTED_AT.date()):
        for _ in range(int(usual * demand(day) ** 0.8 * rng.uniform(0.85, 1.15) + rng.random())):
            started_at = hour_of_day(rng, day, CHAT_HOURS)
            replied_at, replied_by = first_reply(rng, started_at)
            talk = Conversation(
                rng.choice(buyers), started_at, rng.choice(words.AGENTS), replied_at, replied_by,
                rating(rng, replied_by, started_at),
            )  # fmt: skip
            if known(talk.replied_at or talk.started_at):
                talks.append(talk)
    return sorted(talks, key=lambda talk: talk.started_at)


def messages_of(rng, talk, products):
    """(moment, who, text) of a conversation, some with a second line or a follow-up."""
    agent = f"{words.SHOP_ACCOUNT}:{talk.agent}"
    question = rng.choice(words.QUESTIONS).format(item=rng.choice(products).title[:8])
    if rng.random() < 0.15:
        question += "\r\n" + rng.choice(words.SECOND_LINES)
    messages = [(talk.started_at, talk.buyer, question)]
    if talk.replied_at:
        messages.append((talk.replied_at, agent, rng.choice(words.GREETINGS)))
        if rng.random() < 0.35:
            more = talk.replied_at + timedelta(seconds=rng.randint(15, 240))
            messages.append((more, talk.buyer, rng.choice(words.FOLLOW_UPS)))
            messages.append((more + timedelta(seconds=rng.randint(8, 150)), agent, rng.choice(words.ANSWERS)))
    return messages


def chat_text(seed, talks):
    """The chat text: a block a buyer, the messages of each in the order of time."""
    rng, products = stream(seed, "chat"), words.catalogue()
    blocks = {}
    for talk in talks:
        blocks.setdefault(talk.buyer, []).extend(messages_of(rng, talk, products))
    rule, dash = "=" * 64, "-" * 28
    lines = [rule, "单聊".center(30), rule]
    for buyer, messages in blocks.items():
        lines.append(f"{dash}{buyer}{dash}")
        lines += [f"{who}({moment}):  {text}" for moment, who, text in sorted(messages)]
    return "\r\n".join(lines) + "\r\n"


# ---------------------------------------------------------------- files


@dataclass(frozen=True)
class Dress:
    """How an export writes its cells."""

    header: list
    encoding: str
    number: str  # around an order number
    moment: str  # "iso" or "slash"
    totals: bool = False

    def date(self, moment):
        """A moment in this export's manner."""
        if moment is None or self.moment == "iso":
            return str(moment or "")
        return f"{moment.year}/{moment.month}/{moment.day} {moment.hour}:{moment:%M:%S}"


# file, first and last day of creation, how it is written. The last one overlaps the one before it by a
# week, as a seller's exports do.
USUAL_DRESS = Dress(ORDER_HEADER_49, "gb18030", "{}\t", "slash")
ORDER_FILES = (
    ("orders-2024-q4.csv", date(2024, 10, 15), date(2024, 12, 31), USUAL_DRESS),
    ("orders-2025-q1.csv", date(2025, 1, 1), date(2025, 3, 31),
     Dress(ORDER_HEADER_32, "utf-8-sig", "{}\t", "iso")),
    ("orders-2025-q2.csv", date(2025, 4, 1), date(2025, 6, 30), replace(USUAL_DRESS, totals=True)),
    ("orders-2025-q3.csv", date(2025, 7, 1), date(2025, 9, 30),
     Dress(ORDER_HEADER_49, "utf-8", '="{}"', "iso")),
    ("orders-2025-q4.csv", date(2025, 9, 24), date(2025, 11, 15), USUAL_DRESS),
)  # fmt: skip


def status_of(order):
    """The order's status in the back office's words."""
    if order.closed_at:
        return "交易关闭" if order.paid_at else "交易取消"
    if not order.paid_at:
        return "等待买家付款"
    if order.completed_at:
        return "交易成功"
    if order.delivered_at:
        return "买家已签收"
    if order.collected_at:
        return "等待买家收货"
    return "等待物流公司揽件" if order.shipped_at else "等待卖家发货"


def money(amount):
    """Money as the export shows it: a sign and thousands where the sum is large."""
    return f"¥{amount:,.2f}" if amount >= 1000 else f"{amount:.2f}"


def buyer_cells(rng):
    """Cells of an invented buyer."""
    who = rng.choice(words.SURNAMES) + "".join(rng.sample(words.GIVEN, 2))
    street = f"{rng.choice(words.STREETS)}{rng.randint(1, 300)}号"
    where = f"{rng.choice(words.PLACES)}\n{street}, “{rng.randint(1, 20)}”幢"
    firm = rng.choice(words.NICK_HEADS) + "（示例）" + rng.choice(words.FIRM_TAILS)
    cells = {"收货人姓名": who, "收货地址": where, "联系手机": f"12{rng.randrange(10**9):09}"}
    if rng.random() < 0.4:
        cells["买家公司名"] = firm
    if rng.random() < 0.03:
        cells |= {"发票：购货单位名称": firm, "发票：纳税人识别号": f"00{rng.randrange(10**15):015}X"}
    return cells


def order_cells(rng, order, dress):
    """The order-level cells, which stand on the order's first row only."""
    freight, paid = ("运费", "实付款") if dress.header is ORDER_HEADER_32 else ("运费(元)", "实付款(元)")
    return buyer_cells(rng) | {
        "订单编号": dress.number.format(order.number),
        "买家会员名": order.buyer,
        "卖家公司名": words.SHOP_COMPANY,
        "卖家会员名": words.SHOP_ACCOUNT,
        "货品总价(元)": money(order.goods_total),
        freight: f"{order.freight:.2f}",
        "涨价或折扣(元)": f"{order.discount:.2f}",
        paid: money(order.total),
        "订单状态": status_of(order),
        "订单创建时间": dress.date(order.created_at),
        "订单付款时间": dress.date(order.paid_at),
        "物流公司": order.carrier if order.parcels else "",
        "运单号": order.parcels[0][0] if order.parcels else "",
        "是否代发订单": "否",
    }


def line_cells(line):
    """The cells of one product."""
    return {
        "货品标题": line.product.title,
        "单价(元)": f"{line.price:.2f}",
        "数量": str(line.quantity),
        "单位": line.product.unit,
        "货号": line.product.item,
        "型号": line.variant,
        "Offer ID": line.product.offer,
        "SKU ID": line.sku,
    }


def order_rows(seed, orders, dress):
    """The rows of an order export, newest order first."""
    for order in reversed(orders):
        cells = order_cells(stream(seed, order.number), order, dress)
        for line in order.lines:
            row = cells | line_cells(line)
            yield [row.get(name, "") for name in dress.header]
            cells = {}
    if dress.totals:
        totals = {"订单编号": "合计", "实付款(元)": f"{sum(order.total for order in orders):,.2f}"}
        yield [totals.get(name, "") for name in dress.header]


def logistics_file(orders):
    """The logistics table: numbers padded as a spreadsheet needs them."""
    header = ["订单编号", "运单号", "物流公司", "发货时间", "揽收时间", "签收时间", "承诺发货小时", "定制"]
    rows = []
    for order in orders:
        number = f'="{order.number}"'
        terms = [order.promised, "是" if order.custom else "否"]
        for tracking, collected_at in order.parcels:
            times = [order.shipped_at, collected_at, order.delivered_at]
            rows.append([number, f"'{tracking}", order.carrier, *times, *terms])
    return csv_bytes(header, rows, "utf-8-sig")


def refunds_file(refunds):
    header = ["退款编号", "订单编号", "申请时间", "退款原因", "退款状态", "退款金额", "退款完结时间"]
    rows = [
        [
            f"TQ{90000001 + place}",
            f"{refund.order.number}\t",
            refund.requested_at,
            refund.reason,
            "退款成功" if refund.completed_at else "等待卖家同意退款协议",
            money(refund.amount),
            refund.completed_at,
        ]
        for place, refund in enumerate(refunds)
    ]
    return csv_bytes(header, rows, "gb18030")


def disputes_file(rows):
    header = ["纠纷单号", "订单编号", "申请时间", "首次响应时间", "完结时间", "判定结果"]
    return csv_bytes(header, rows, "gb18030")


def reviews_file(rows):
    return csv_bytes(["订单编号", "评价时间", "评价星级", "商品编号"], rows, "utf-8-sig")


def conversations_file(talks):
    header = ["买家会员名", "咨询时间", "首次回复时间", "客服", "回复类型", "满意度"]
    rows = [[t.buyer, t.started_at, t.replied_at, t.agent, t.replied_by, t.rating] for t in talks]
    return csv_bytes(header, rows, "utf-8-sig")


def sample_files(seed, wanted):
    """All files of the sample store: name -> bytes, in the order of import."""
    orders = make_orders(seed, wanted)
    refunds = make_refunds(seed, orders)
    talks = make_conversations(seed, wanted)
    files = {}
    for name, first, last, dress in ORDER_FILES:
        part = [order for order in orders if first <= order.created_at.date() <= last]
        files[name] = csv_bytes(dress.header, order_rows(seed, part, dress), dress.encoding)
    files["logistics.csv"] = logistics_file(orders)
    files["refunds.csv"] = refunds_file(refunds)
    files["disputes.csv"] = disputes_file(make_disputes(seed, orders))
    files["reviews.csv"] = reviews_file(make_reviews(seed, orders))
    files["chat.txt"] = chat_text(seed, [t for t in talks if t.started_at < CHAT_ENDS]).encode("gb18030")
    files["conversations.csv"] = conversations_file([t for t in talks if t.started_at >= CHAT_ENDS])
    return files | {"demo.toml": demo_bytes("make_1688.py", STORE, "1688", files, EXPORTED_AT)}


def arguments():
    parser = argparse.ArgumentParser(description="made-up 1688 exports: a sample store, or a benchmark file")
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("-o", "--output", type=Path, metavar="DIR", help="write the sample store here")
    what.add_argument("--benchmark", type=Path, metavar="FILE", help="write one large order file")
    parser.add_argument("--orders", type=int, default=DEFAULT_ORDERS, help="about so many in the store")
    parser.add_argument("--rows", type=int, default=1_000_000, help="data rows of the benchmark file")
    parser.add_argument("--companions", type=float, default=0.0, metavar="SHARE",
                        help="also write logistics, refunds, … for this share of the orders")  # fmt: skip
    return parser.parse_args()


def main():
    wanted = arguments()
    if wanted.benchmark:
        bench_1688.write(wanted.benchmark, wanted.rows, wanted.seed, wanted.companions)
        return
    write_files(wanted.output, sample_files(wanted.seed, wanted.orders))


if __name__ == "__main__":
    main()
