#!/usr/bin/python3
"""An independent reckoning of the 1688 service stars, straight from the export files.

It shares no code and no database with the program: it reads orders, logistics, refunds, disputes,
reviews and conversations from the files themselves and works out both versions of the card from the
written rules, so that the program's figures can be compared with it.

    oracle_1688.py --as-of "2025-11-15 09:30:00" --day 2025-11-15 [--day …] [--version V] FILE…

prints {day: {"version", "composite", "stars", "indicators": {id: {"numerator", "denominator",
"value", "score"}}}}. Without --version a day is judged by the newest version in force on it.

What is counted (all times are Asia/Shanghai, as in the files; a window is the 30 whole days that
end on the day before the day asked for):

fulfilment           orders paid in the window. Due: payment plus the promised hours, else plus 48 h.
                     Done: the collection scan where hours are promised and the goods are not
                     custom-made, else dispatch (else the scan, where no dispatch is known). Met when
                     done <= due. Not done and due after as-of: pending, left out. Cancelled without
                     dispatch or scan: left out (the file does not say who cancelled, so it was not
                     the seller).
collected_48h        the same orders with due = payment plus 48 h and done = the collection scan, for
                     custom-made goods too; pending and cancelled orders are left out alike (assumed).
response_3min        of each buyer and day the first conversation started within 09:00:00-20:59:59,
                     by its start. Met when a person answered within 180 s; unanswered is missed.
consult_satisfaction conversations by their start, at any hour: satisfied / rated.
quality_refund       orders paid in the window whose first refund, by request time, has a quality
                     reason / all orders paid in the window, cancelled ones included.
refund_hours         refunds by completion: mean hours from request to completion.
dispute              orders paid in the window with a dispute judged seller or both / all paid.
bad_quality_reviews  reviews by their time: 1-2 stars / all.

An indicator whose files are missing, or whose window ends before their earliest event, has no value;
one without events has none either. The composite is the share-weighted mean over what has a score.
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from common import csv_rows, decode, line_of, mean_score, parser, points, show, text_cell

WINDOW = timedelta(days=30)
DEFAULT_PROMISE = timedelta(hours=48)
FIRST_SECOND, LAST_SECOND = time(9, 0, 0), time(20, 59, 59)
PROMPT = timedelta(seconds=180)

QUALITY_WORDS = (
    "质量问题 材质不符 做工粗糙 做工问题 缩水 褪色 开线 走丝 假冒 安全隐患 描述不符 参数不符 规格不符 "
    "配件问题 屏幕问题 功能 效果不符 变质 日期不符 破损 污渍 尺寸不符 颜色不符 款式不符 货不对版"
).split()

CANCELLED = {"交易取消", "交易关闭", "交易终止"}
STATUS_RANK = {
    "等待买家付款": 0, "等待卖家发货": 1, "等待物流公司揽件": 2, "等待买家收货": 2,
    "等待买家确认收货": 2, "等待买家签收": 2, "买家已签收": 3, "已收货": 3, "交易成功": 4,
    "交易取消": 5, "交易关闭": 5, "交易终止": 5,
}  # fmt: skip
AGAINST_SELLER = {"卖家责任", "双方责任"}
YES = {"是", "1", "true", "yes", "定制", "y"}
SATISFIED = {"满意": True, "非常满意": True, "一般": False, "不满意": False, "非常不满意": False}

STARS = [(4.8, 5.0), (4.5, 4.5), (4.0, 4.0), (3.5, 3.5)]
BOTTOM_STARS = 3.0

# id: (higher is better, peer, excellent)
BENCHMARKS = {
    "fulfilment": (True, 0.95, 1.0),
    "collected_48h": (True, 0.95, 1.0),
    "response_3min": (True, 0.90, 1.0),
    "consult_satisfaction": (True, 0.85, 0.95),
    "quality_refund": (False, 0.02, 0.003),
    "refund_hours": (False, 24.0, 6.0),
    "dispute": (False, 0.002, 0.0),
    "bad_quality_reviews": (False, 0.03, 0.005),
}

# version: [(share, indicators of the module)], the oldest first
CARDS = {
    "2021-01-01": [
        (0.2, ["fulfilment"]),
        (0.2, ["response_3min"]),
        (0.2, ["quality_refund"]),
        (0.2, ["refund_hours"]),
        (0.2, ["dispute"]),
    ],
    "2022-11-01": [
        (0.35, ["collected_48h", "fulfilment"]),
        (0.30, ["refund_hours", "dispute"]),
        (0.20, ["response_3min", "consult_satisfaction"]),
        (0.15, ["quality_refund", "bad_quality_reviews"]),
    ],
}


# ---------------------------------------------------------------- cells and rows


def time_cell(cell):
    """A moment to the second, or None for a blank cell. A date alone is its midnight."""
    cell = text_cell(cell)
    if not cell:
        return None
    if re.fullmatch(r"\d+(\.\d+)?", cell):
        return datetime(1899, 12, 30) + timedelta(seconds=round(float(cell) * 86400))
    parts = re.fullmatch(
        r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?)?", cell
    )
    if not parts:
        raise ValueError(f"no date: {cell!r}")
    return datetime(*(int(part or 0) for part in parts.groups()))


def table_rows(text):
    """The data rows of a CSV as dicts of clean cells, keyed by header name; empty rows are dropped."""
    rows = iter(csv_rows(text))
    header = [text_cell(cell) for cell in next(rows, [])]
    for row in rows:
        cells = [text_cell(cell) for cell in row]
        if any(cells):
            yield dict(zip(header, cells + [""] * (len(header) - len(cells))))


# ---------------------------------------------------------------- records


@dataclass
class Conversation:
    """One question of a buyer: who answered it first, and when."""

    buyer: str
    started_at: datetime
    first_reply_at: datetime | None = None
    person: bool = False
    satisfied: bool | None = None


@dataclass
class Store:
    """All that the files tell. Records with a number hang on it; `since` is a kind's earliest day."""

    orders: dict = field(default_factory=dict)
    parcels: dict = field(default_factory=dict)
    refunds: dict = field(default_factory=dict)
    disputes: dict = field(default_factory=dict)
    reviews: set = field(default_factory=set)
    conversations: dict = field(default_factory=dict)
    since: dict = field(default_factory=dict)

    def note(self, kind, *moments):
        """Widens the kind's coverage to these moments."""
        known = [moment.date() for moment in moments if moment]
        if kind in self.since:
            known.append(self.since[kind])
        if known:
            self.since[kind] = min(known)


@dataclass
class Sightings:
    """What several rows say of one record: per field the newest word that is not blank."""

    seen: list = field(default_factory=list)

    def add(self, fields, newness):
        """Adds a row's fields; a later row wins over an equally new one."""
        self.seen.append((newness, len(self.seen), fields))

    def merged(self):
        """The record as it stands after all rows."""
        record = {}
        for _, _, fields in sorted(self.seen, key=lambda entry: entry[:2]):
            for name, value in fields.items():
                if value not in (None, "") or name not in record:
                    record[name] = value
        return record


def latest(*moments):
    """The last of the known moments; the beginning of time where none is known."""
    return max((moment for moment in moments if moment), default=datetime.min)


# ---------------------------------------------------------------- reading


def read_orders(store, rows):
    """Orders; rows without a number continue the order above, the totals row is no order."""
    for row in rows:
        number = row["订单编号"]
        if not number.isdigit():
            continue
        order = {
            "created_at": time_cell(row["订单创建时间"]),
            "paid_at": time_cell(row["订单付款时间"]),
            "status": row["订单状态"],
        }
        newness = (latest(order["created_at"], order["paid_at"]), STATUS_RANK.get(order["status"], -1))
        store.orders.setdefault(number, Sightings()).add(order, newness)
        store.note("orders", order["created_at"], order["paid_at"])


def read_parcels(store, rows):
    """Parcels, by order and tracking number."""
    for row in rows:
        hours = row.get("承诺发货小时", "")
        parcel = {
            "shipped_at": time_cell(row.get("发货时间", "")),
            "collected_at": time_cell(row.get("揽收时间", "")),
            "delivered_at": time_cell(row.get("签收时间", "")),
            "promise": timedelta(hours=float(hours)) if hours else None,
            "custom": row["定制"].lower() in YES if row.get("定制") else None,
        }
        moments = (parcel["shipped_at"], parcel["collected_at"], parcel["delivered_at"])
        parcels = store.parcels.setdefault(row["订单编号"], {})
        parcels.setdefault(row.get("运单号", ""), Sightings()).add(parcel, latest(*moments))
        store.note("parcels", *moments)


def read_refunds(store, rows):
    """Refunds, by their own number with the order's."""
    for row in rows:
        refund = {
            "order": row["订单编号"],
            "requested_at": time_cell(row["申请时间"]),
            "completed_at": time_cell(row["退款完结时间"]),
            "reason": row["退款原因"],
        }
        moments = (refund["requested_at"], refund["completed_at"])
        key = (row["退款编号"] or refund["requested_at"], refund["order"])
        store.refunds.setdefault(key, Sightings()).add(refund, latest(*moments))
        store.note("refunds", *moments)


def read_disputes(store, rows):
    """Disputes, by their own number with the order's."""
    for row in rows:
        dispute = {
            "order": row["订单编号"],
            "opened_at": time_cell(row["申请时间"]),
            "closed_at": time_cell(row.get("完结时间", "")),
            "verdict": row["判定结果"],
        }
        moments = (dispute["opened_at"], dispute["closed_at"])
        key = (row["纠纷单号"] or dispute["opened_at"], dispute["order"])
        store.disputes.setdefault(key, Sightings()).add(dispute, latest(*moments))
        store.note("disputes", *moments)


def read_reviews(store, rows):
    """Reviews: the same order, product and moment is the same review."""
    for row in rows:
        reviewed_at = time_cell(row["评价时间"])
        stars = float(row["评价星级"].removesuffix("星"))
        store.reviews.add((row["订单编号"], row.get("商品编号", ""), reviewed_at, stars))
        store.note("reviews", reviewed_at)


def add_conversation(store, conversation):
    """The same buyer at the same second is the same conversation."""
    store.conversations[(conversation.buyer, conversation.started_at)] = conversation
    store.note("conversations", conversation.started_at)


def read_conversations(store, rows):
    """The table of conversations, one a row."""
    for row in rows:
        add_conversation(
            store,
            Conversation(
                buyer=row["买家会员名"],
                started_at=time_cell(row["咨询时间"]),
                first_reply_at=time_cell(row["首次回复时间"]),
                person=row.get("回复类型", "人工") == "人工",
                satisfied=SATISFIED.get(row.get("满意度", "")),
            ),
        )


BLOCK = re.compile(r"-{28}(.+?)-{28}")
MESSAGE = re.compile(r"(.+)\((\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\):  (.*)")


def chat_messages(text):
    """(buyer, by the buyer?, moment, text) of each message of a Wangwang chat text, in file order."""
    buyer, message = None, None
    for line in text.splitlines():
        block, opening = BLOCK.fullmatch(line), MESSAGE.fullmatch(line)
        if message and (block or opening or line == "=" * 64):
            yield tuple(message)
            message = None
        if block:
            buyer = block.group(1)
        elif opening:
            nick, moment, words = opening.groups()
            message = [buyer, nick == buyer, time_cell(moment), words]
        elif message:
            message[3] += "\n" + line
    if message:
        yield tuple(message)


def read_chat(store, text, automatic=frozenset()):
    """Conversations of a chat text.

    One starts at a buyer's message that follows a seller's, or opens the buyer's day. Automatic
    replies are those whose text the caller names: they are no reply at all.
    """
    by_buyer = {}
    for buyer, by_buyer_self, moment, words in chat_messages(text):
        if by_buyer_self or words.strip() not in automatic:
            by_buyer.setdefault(buyer, []).append((moment, by_buyer_self))
    for buyer, messages in by_buyer.items():
        for conversation in split_conversations(buyer, sorted(messages, key=lambda m: m[0])):
            add_conversation(store, conversation)


def split_conversations(buyer, messages):
    """The conversations in one buyer's messages, which are in the order of time."""
    current, answered, day = None, True, None
    for moment, by_buyer in messages:
        if by_buyer and (answered or moment.date() != day):
            if current:
                yield current
            current = Conversation(buyer, moment)
        elif not by_buyer and current and current.first_reply_at is None:
            current.first_reply_at, current.person = moment, True
        if by_buyer:
            day = moment.date()
        answered = not by_buyer
    if current:
        yield current


# A file's kind is told by the first of these headers that it has.
READERS = {
    "订单创建时间": read_orders,
    "退款编号": read_refunds,
    "纠纷单号": read_disputes,
    "评价时间": read_reviews,
    "咨询时间": read_conversations,
    "揽收时间": read_parcels,
}


def read_text(store, text, automatic=frozenset()):
    """Reads one file's text into the store, whatever kind it is."""
    if text.lstrip().startswith("=" * 64):
        return read_chat(store, text, automatic)
    header = [text_cell(cell) for cell in next(iter(csv_rows(text)), [])]
    for column, read in READERS.items():
        if column in header:
            return read(store, table_rows(text))
    raise ValueError(f"unknown header: {header}")


def read_files(paths, automatic=frozenset()):
    """The store that these files tell of."""
    store = Store()
    for path in paths:
        read_text(store, decode(Path(path).read_bytes()), automatic)
    return store


# ---------------------------------------------------------------- measures


@dataclass
class Order:
    """An order with its parcels: of several scans the last counts."""

    number: str
    paid_at: datetime
    cancelled: bool
    shipped_at: datetime | None
    collected_at: datetime | None
    promise: timedelta | None
    custom: bool

    def left_out(self, done_at, due_at, as_of):
        """Pending at as-of, or cancelled before dispatch."""
        if self.cancelled and self.shipped_at is None and self.collected_at is None:
            return True
        return done_at is None and due_at > as_of


def join_order(number, order, parcels):
    """The order as its own rows and those of its parcels tell."""

    def last(name):
        return max((parcel[name] for parcel in parcels if parcel[name] is not None), default=None)

    return Order(
        number=number,
        paid_at=order["paid_at"],
        cancelled=order["status"] in CANCELLED,
        shipped_at=last("shipped_at"),
        collected_at=last("collected_at"),
        promise=last("promise"),
        custom=bool(last("custom")),
    )


class Reckoning:
    """The measures of a store's records on any day."""

    def __init__(self, store, as_of):
        self.as_of = as_of
        self.since = store.since
        self.orders = [
            join_order(number, order, [s.merged() for s in store.parcels.get(number, {}).values()])
            for number, order in ((n, s.merged()) for n, s in store.orders.items())
            if order["paid_at"]
        ]
        self.refunds = [sightings.merged() for sightings in store.refunds.values()]
        self.quality_orders = quality_orders(self.refunds)
        disputes = (sightings.merged() for sightings in store.disputes.values())
        self.lost_orders = {d["order"] for d in disputes if d["verdict"] in AGAINST_SELLER}
        self.reviews = store.reviews
        self.conversations = list(store.conversations.values())
        self.first_questions = first_questions(self.conversations)

    def covered(self, last_day, *kinds):
        """Whether the window that ends on the last day touches what is known of all these kinds."""
        return all(kind in self.since and self.since[kind] <= last_day for kind in kinds)

    def measure(self, indicator, day):
        """(numerator, denominator) on a day, or None where a needed file is missing."""
        first, last = day - WINDOW, day - timedelta(days=1)
        needs, count = MEASURES[indicator]
        if not self.covered(last, *needs):
            return None
        return count(self, lambda moment: moment is not None and first <= moment.date() <= last)


def quality_orders(refunds):
    """The orders whose first refund, by request time, names a quality reason."""
    first = {}
    for refund in sorted(refunds, key=lambda refund: refund["requested_at"]):
        first.setdefault(refund["order"], refund["reason"])
    return {order for order, reason in first.items() if any(word in reason for word in QUALITY_WORDS)}


def first_questions(conversations):
    """Each buyer's first conversation of a day among those started in the counted hours."""
    first = {}
    for conversation in sorted(conversations, key=lambda c: c.started_at):
        if FIRST_SECOND <= conversation.started_at.time() <= LAST_SECOND:
            first.setdefault((conversation.buyer, conversation.started_at.date()), conversation)
    return list(first.values())


def share_in_time(reckoning, within, due_of, done_of):
    """Orders paid within the window: how many were done in time, of how many."""
    met = counted = 0
    for order in reckoning.orders:
        done_at, due_at = done_of(order), due_of(order)
        if within(order.paid_at) and not order.left_out(done_at, due_at, reckoning.as_of):
            counted += 1
            met += done_at is not None and done_at <= due_at
    return met, counted


def fulfilment(reckoning, within):
    def done_of(order):
        if order.promise is not None and not order.custom:
            return order.collected_at
        return order.shipped_at or order.collected_at

    def due_of(order):
        return order.paid_at + (DEFAULT_PROMISE if order.promise is None else order.promise)

    return share_in_time(reckoning, within, due_of, done_of)


def collected_48h(reckoning, within):
    return share_in_time(
        reckoning, within, lambda order: order.paid_at + DEFAULT_PROMISE, lambda order: order.collected_at
    )


def response_3min(reckoning, within):
    asked = [c for c in reckoning.first_questions if within(c.started_at)]
    met = sum(
        c.person and c.first_reply_at is not None and c.first_reply_at - c.started_at <= PROMPT for c in asked
    )
    return met, len(asked)


def consult_satisfaction(reckoning, within):
    rated = [c.satisfied for c in reckoning.conversations if within(c.started_at) and c.satisfied is not None]
    return sum(rated), len(rated)


def orders_among(reckoning, within, numbers):
    """Orders paid within the window: how many are among the numbers, of how many."""
    paid = [order.number for order in reckoning.orders if within(order.paid_at)]
    return sum(number in numbers for number in paid), len(paid)


def quality_refund(reckoning, within):
    return orders_among(reckoning, within, reckoning.quality_orders)


def dispute(reckoning, within):
    return orders_among(reckoning, within, reckoning.lost_orders)


def refund_hours(reckoning, within):
    spans = [r["completed_at"] - r["requested_at"] for r in reckoning.refunds if within(r["completed_at"])]
    return sum(spans, timedelta()).total_seconds() / 3600, len(spans)


def bad_quality_reviews(reckoning, within):
    stars = [stars for _, _, reviewed_at, stars in reckoning.reviews if within(reviewed_at)]
    return sum(s <= 2 for s in stars), len(stars)


# id: (the kinds of files it needs, how it is counted)
MEASURES = {
    "fulfilment": (("orders", "parcels"), fulfilment),
    "collected_48h": (("orders", "parcels"), collected_48h),
    "response_3min": (("conversations",), response_3min),
    "consult_satisfaction": (("conversations",), consult_satisfaction),
    "quality_refund": (("orders", "refunds"), quality_refund),
    "refund_hours": (("refunds",), refund_hours),
    "dispute": (("orders", "disputes"), dispute),
    "bad_quality_reviews": (("reviews",), bad_quality_reviews),
}


# ---------------------------------------------------------------- scores


def composite_of(modules, lines):
    """The share-weighted mean of the modules, each the mean of its indicators that have a score."""
    total = weight = 0.0
    for share, indicators in modules:
        score = mean_score([lines[i] for i in indicators])
        if score is not None:
            total += share * score
            weight += share
    return total / weight if weight else None


def stars_of(composite):
    """The star level of a composite by the cut-offs."""
    if composite is None:
        return None
    return next((stars for from_, stars in STARS if composite >= from_), BOTTOM_STARS)


def version_on(day):
    """The newest version in force on a day; before the first one, the first."""
    in_force = [version for version in CARDS if date.fromisoformat(version) <= day]
    return in_force[-1] if in_force else next(iter(CARDS))


def card_on(reckoning, day, version=None):
    """The whole card of a day."""
    version = version or version_on(day)
    modules = CARDS[version]
    lines = {
        i: line_of(reckoning.measure(i, day), lambda value, i=i: points(value, BENCHMARKS[i]))
        for _, module in modules
        for i in module
    }
    composite = composite_of(modules, lines)
    return {
        "version": version,
        "composite": composite,
        "stars": stars_of(composite),
        "indicators": lines,
    }


def main():
    options = parser("1688 service stars from export files")
    options.add_argument("--version", choices=CARDS)
    options.add_argument("--automatic", action="append", default=[], help="text of an automatic reply")
    wanted = options.parse_args()
    reckoning = Reckoning(read_files(wanted.files, frozenset(wanted.automatic)), wanted.as_of)
    show((day, card_on(reckoning, day, wanted.version)) for day in wanted.day)


if __name__ == "__main__":
    main()
