#!/usr/bin/python3
"""An independent reckoning of JD's store weather vane, straight from the export files.

It shares no code and no database with the program: it reads orders, logistics, service orders,
conversations, reviews and disputes from the files themselves and works out the card from the written
rules, so that the program's figures can be compared with it.

    oracle_jd.py --as-of "2022-08-05 19:40:38" --day 2022-08-05 [--day …]
                 [--assured-services N] [--exempt 2024-02-04..2024-02-17 …] FILE…

prints {day: {"version", "composite", "stars", "indicators": {id: {"numerator", "denominator",
"value", "score"}}}}. All times are Asia/Shanghai, as in the files. Orders run by their payment
(货到付款: by their creation). Windows, in days before the day asked, both ends included: 35-6; the
disputes' three 34-5; service_hours 30-1; return_satisfaction 180-1.

review_satisfaction   reviews by their time that are not default ones: 2 x sum of stars / their number;
                      score = value / 2. (Returned goods are in: no column of the files names them.)
response_30s          conversations by their start, without night hours (23:00:00-08:59:59, for a day
                      asked before 2021-12-22 00:00:00-07:59:59) and offline messages (离线, 留言):
                      first answer at most 30 s after the start / all. Unanswered is missed.
consult_satisfaction  conversations by their start, at any hour: 非常满意 and 满意 / rated ones.
collected_same_day    orders paid in the window: scanned on the day of payment / all; unscanned ones
                      are pending until that day is over.
next_day_arrival      the delivered ones: delivered by the end of the day after payment / all.
delivery_hours        the delivered ones: mean hours from payment to delivery.
service_hours         service orders completed (application plus 整体时长) in the window and applied for
                      on one of the 180 days before the day asked, or that much earlier: mean hours from
                      application to the earlier of first audit and first handling.
return_satisfaction   no public file carries the rating: always without data.
return_rate           orders paid in the window that are delivered or completed: with a return, an
                      exchange or a repair / all. Shown only.
dispute               orders paid in the window: with a dispute judged seller or both, not won on
                      appeal / all, cancelled ones included.
dispute_self_resolved disputes by their opening: the platform did not step in / all.
dispute_on_time       disputes by their opening: nothing timed out / all.

Left out of the three logistics figures: cancelled orders with neither dispatch nor scan. A scan, a
delivery or an answer before the payment or the start is impossible and is left out of the figures that
use it. Of several parcels the last scan counts; an order is delivered once all of them are. Exempt days
are taken out of the response, collection, arrival, delivery and service-hours figures.

Five factors of 20 % each, a factor being the mean of its indicators with a score and a share. Each
opened assured-purchase service adds 0.05 to the composite, 0.25 at most, up to 5.

Doubtful points, and how they are decided here:

 1. 24:00. A scan at 00:00:00 of the day after payment is not on the day of payment: not met. A delivery
    at 00:00:00 two days after the day of payment is not by the end of the day after it: not met. An
    unscanned order's day is over when as-of is that midnight or later.
 2. An unanswered conversation whose 30 s end after as-of is pending ("what is not due is pending"), not
    missed.
 3. consult_satisfaction keeps offline messages and impossible answers: "any hour", and nothing there is
    about the answer. An unknown word of satisfaction is unrated.
 4. service_hours: "the order is 取消/已取消" is the service order's status, not the shop order's. An
    audit or handling before the application is left out as an impossible time, as a reply would be.
    Applied for exactly 180 days before, by calendar days, is still in. A service order without 整体时长
    is not completed, whatever its status.
 5. An exempt service order is one whose completion is dated in the range (the date that puts it in the
    window); an order by its payment, a conversation by its start.
 6. return_rate counts among the orders delivered or completed only ("over the counted records"), so that
    it cannot exceed 1. Completed is status 完成 or a time of completion (a (删除) order with such a
    time too); delivered needs the delivery.
 7. "Asks whether X happened by the as-of moment": disputes opened and service orders applied for after
    as-of do not count in dispute and return_rate. Deliveries and scans are taken as they are known.
 8. One as-of for all kinds: the program keeps one a kind and uses the oldest among an indicator's needs.
    A file is taken to cover the time from its earliest event to this as-of.
 9. A parcel row without a tracking number is a parcel of its own. A parcel that is not scanned does not
    hold up the others' scan ("the last scan"), but one not delivered holds up the delivery.
10. 货到付款 sets paid_at = created_at even where a confirmation of payment is given.
11. A scan before the payment leaves the order out of collected_same_day alone, a delivery before it out of
    next_day_arrival and delivery_hours alone.
12. The plus-hours completion of a service order is no event for as-of; here it does not make a row newer
    either.
13. Stars outside 1-5 are no stars: the review is rejected. A cell with an unreadable optional time counts
    as blank; an unreadable required one rejects the row.
14. Two fully equal lines of reviews, or of conversations, in one file are two records; lines with the same
    key and other values are one.
15. From 2025-10-01 review_satisfaction mixes in the official total, which no file here carries: the formula
    alone. The reception report holds official readings only and is passed over.
16. In a chat log the first sender who is no robot (jimi_) is the buyer; the conversation starts with the
    buyer's first message and is answered by the first message of anyone else from then on.
"""

import re
from datetime import date, datetime, time, timedelta

from common import (
    HOUR,
    ONE_DAY,
    Layout,
    Window,
    days_before,
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

VERSION = "2018-07-01"
PROMPT = timedelta(seconds=30)
EARLY_NIGHT_UNTIL = date(2021, 12, 22)
LONGEST_SERVICE = timedelta(days=180)
BONUS, MOST_BONUS = 0.05, 0.25

STARS = [(4.8, 4.9), (4.5, 4.5), (4.0, 4.0), (3.5, 3.5), (3.0, 3.0)]
BOTTOM_STARS = 2.5

# id: (higher is better, peer, excellent)
BENCHMARKS = {
    "response_30s": (True, 0.90, 0.98),
    "consult_satisfaction": (True, 0.85, 0.95),
    "collected_same_day": (True, 0.80, 0.95),
    "next_day_arrival": (True, 0.50, 0.80),
    "delivery_hours": (False, 60.0, 36.0),
    "service_hours": (False, 24.0, 8.0),
    "return_satisfaction": (True, 0.80, 0.95),
    "return_rate": (False, 0.06, 0.02),
    "dispute": (False, 0.001, 0.0),
    "dispute_self_resolved": (True, 0.80, 0.95),
    "dispute_on_time": (True, 0.95, 1.0),
}

# the factors, 20 % each; return_rate has no share
FACTORS = [
    ["review_satisfaction"],
    ["response_30s", "consult_satisfaction"],
    ["collected_same_day", "next_day_arrival", "delivery_hours"],
    ["service_hours", "return_satisfaction"],
    ["dispute", "dispute_self_resolved", "dispute_on_time"],
]

# ---------------------------------------------------------------- reading

STATUSES = {
    "等待付款": "unpaid",
    "等待出库": "to_ship",
    "等待确认收货": "shipped",
    "完成": "completed",
    "已取消": "cancelled",
}
ORDER_RANKS = {"unpaid": 0, "to_ship": 1, "shipped": 2, "completed": 3, "cancelled": 4}
SERVICE_RANKS = {"待处理": 0, "完成": 1, "取消": 2, "已取消": 2}
KINDS = {"退货": "return", "换货": "exchange", "维修": "repair"}
VERDICTS = {"商家责任": "seller", "双方责任": "both", "消费者责任": "buyer", "商家已和解": "settled"}
RATINGS = {"非常满意": True, "满意": True, "一般": False, "不满意": False, "非常不满意": False}


def status_cell(text):
    """An order's status; a mark (删除) cancels it, a mark (锁定) says nothing unless it stands alone."""
    text = text.replace("（", "(").replace("）", ")")
    if text.startswith("(删除)"):
        return "cancelled"
    if text in ("锁定", "(锁定)"):
        return "to_ship"
    return STATUSES.get(text.removeprefix("(锁定)").strip())


def derive_order(order):
    """Goods paid for at the door count as paid when they were ordered."""
    if order["payment"] == "货到付款":
        order["paid_at"] = order["created_at"]


def derive_service(service):
    """The earlier of audit and handling, and the completion, from application and duration."""
    service["first_handled_at"] = min(
        (t for t in (service["audited_at"], service["handled_at"]) if t), default=None
    )
    applied, hours = service["requested_at"], service["hours"]
    service["completed_at"] = (
        None if applied is None or hours is None else applied + timedelta(seconds=round(hours * 3600))
    )


LAYOUTS = (
    Layout(
        kind="order",
        marks=("下单时间", "订单状态"),
        columns={
            "order_no": (str, "订单号"),
            "created_at": (time_cell, "下单时间"),
            "paid_at": (time_cell, "付款确认时间"),
            "completed_at": (time_cell, "订单完成时间"),
            "status": (status_cell, "订单状态"),
            "payment": (str, "支付方式"),
        },
        required=("order_no", "created_at"),
        events=("created_at", "paid_at", "completed_at"),
        number="order_no",
        derive=derive_order,
        ranks=ORDER_RANKS,
    ),
    Layout(
        kind="parcel",
        marks=("订单号", "运单号", "妥投时间"),
        columns={
            "order_no": (str, "订单号"),
            "tracking_no": (str, "运单号"),
            "shipped_at": (time_cell, "出库时间"),
            "collected_at": (time_cell, "揽收时间"),
            "delivered_at": (time_cell, "妥投时间"),
        },
        required=("order_no|tracking_no",),
        events=("shipped_at", "collected_at", "delivered_at"),
        key=("order_no",),
        number="tracking_no",
    ),
    Layout(
        kind="service",
        marks=("服务单号",),
        columns={
            "service_no": (str, "服务单号"),
            "order_no": (str, "订单号"),
            "requested_at": (time_cell, "售后服务单申请时间"),
            "audited_at": (time_cell, "商家首次审核时间"),
            "handled_at": (time_cell, "商家首次处理时间"),
            "hours": (number_cell, "售后服务单整体时长"),
            "kind": (KINDS.get, "客户预期处理方式"),
            "status": (str, "服务单状态"),
        },
        required=("service_no", "order_no", "requested_at"),
        events=("requested_at", "audited_at", "handled_at"),
        number="service_no",
        derive=derive_service,
        ranks=SERVICE_RANKS,
    ),
    Layout(
        kind="conversation",
        marks=("咨询时间", "顾客"),
        columns={
            "buyer": (str, "顾客"),
            "started_at": (time_cell, "咨询时间"),
            "first_reply_at": (time_cell, "首次响应时间"),
            "type": (str, "咨询类型"),
            "agent": (str, "客服"),
            "satisfied": (RATINGS.get, "满意度"),
        },
        required=("buyer", "started_at"),
        events=("started_at", "first_reply_at"),
        key=("buyer", "started_at"),
    ),
    Layout(
        kind="review",
        marks=("评价时间", "评分"),
        columns={
            "order_no": (str, "订单号"),
            "reviewed_at": (time_cell, "评价时间"),
            "product_id": (str, "商品编号"),
            "stars": (stars_cell, "评分"),
            "default": (yes_cell, "是否默认评价"),
        },
        required=("reviewed_at", "stars"),
        events=("reviewed_at",),
        key=("order_no", "product_id", "reviewed_at"),
    ),
    Layout(
        kind="dispute",
        marks=("纠纷单号", "判责结果"),
        columns={
            "dispute_no": (str, "纠纷单号"),
            "order_no": (str, "订单号"),
            "opened_at": (time_cell, "申请时间"),
            "verdict": (VERDICTS.get, "判责结果"),
            "intervened": (yes_cell, "是否京东介入"),
            "won": (yes_cell, "是否申诉成功"),
            "timed_out": (yes_cell, "是否超时"),
        },
        required=("opened_at",),
        events=("opened_at",),
        key=("order_no", "opened_at"),
        number="dispute_no",
    ),
    Layout(kind="reception", marks=("接待量", "30s应答率"), columns={}, required=(), events=()),
)

CHAT_START = "以下为一通会话"
CHAT_END = re.compile(r"/\*+会话结束_时间")
CHAT_LINE = re.compile(r"(\S.*?)\s+(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\s*")
SAME_CONVERSATION = timedelta(seconds=60)


def chat_blocks(text):
    """The (sender, moment) pairs of each conversation of a chat log."""
    block = None
    for line in text.splitlines():
        opening = CHAT_LINE.fullmatch(line)
        if CHAT_START in line and line.startswith("/*"):
            if block:
                yield block
            block = []
        elif CHAT_END.match(line):
            if block:
                yield block
            block = None
        elif opening and block is not None:
            block.append((opening.group(1), time_cell(opening.group(2))))
    if block:
        yield block


def read_chat(store, text):
    """Reads a chat log, if the text is one; says whether it was."""
    if not text.lstrip().startswith("/*"):
        return False
    for block in chat_blocks(text):
        buyer = next((sender for sender, _ in block if not sender.startswith("jimi_")), None)
        if buyer is None:
            continue
        started = min(moment for sender, moment in block if sender == buyer)
        replies = [moment for sender, moment in block if sender != buyer and moment >= started]
        values = {"buyer": buyer, "started_at": started, "first_reply_at": min(replies, default=None)}
        events = [started, *replies[:1]]
        store.add("conversation", (buyer, started, "log"), values, (max(events), -1))
        store.cover(("conversation.started_at", "conversation.first_reply_at"), started.date())
    return True


def one_of_log_and_table(conversations):
    """The conversations, those of the log joined to the table's by buyer and start within 60 s."""
    logged = [c for key, c in conversations.items() if key[-1] == "log"]
    found = [dict(c) for key, c in conversations.items() if key[-1] != "log"]
    for entry in sorted(logged, key=lambda c: c["started_at"]):
        same = [
            c
            for c in found
            if c["buyer"] == entry["buyer"]
            and abs(c["started_at"] - entry["started_at"]) <= SAME_CONVERSATION
            and not c.get("joined")
        ]
        if same:
            nearest = min(same, key=lambda c: abs(c["started_at"] - entry["started_at"]))
            nearest["joined"] = True
            nearest["first_reply_at"] = nearest["first_reply_at"] or entry["first_reply_at"]
        else:
            found.append({"type": None, "satisfied": None, **entry, "joined": True})
    return found


# ---------------------------------------------------------------- measures


def midnight_after(moment, days):
    """The midnight that ends the day `days` after a moment's own."""
    return datetime.combine(moment.date() + (days + 1) * ONE_DAY, time())


def add_parcels(order, parcels):
    """Gives the order the last dispatch and scan of its parcels, and the delivery once all are."""
    for name in ("shipped_at", "collected_at", "delivered_at"):
        order[name] = max((p[name] for p in parcels if p[name]), default=None)
    if any(p["delivered_at"] is None for p in parcels):
        order["delivered_at"] = None


class Reckoning:
    """The measures of a store's records on any day."""

    def __init__(self, store, as_of, exempt=()):
        self.store, self.as_of, self.exempt = store, as_of, exempt
        parcels = {}
        for parcel in store.merged("parcel").values():
            parcels.setdefault(parcel["order_no"], []).append(parcel)
        orders = store.merged("order").values()
        self.orders = [order for order in orders if order["paid_at"]]
        for order in self.orders:
            add_parcels(order, parcels.get(order["order_no"], []))
        self.services = list(store.merged("service").values())
        self.conversations = one_of_log_and_table(store.merged("conversation"))
        self.reviews = list(store.merged("review").values())
        self.disputes = list(store.merged("dispute").values())

    def measure(self, indicator, day):
        """(numerator, denominator) on a day, or None without data."""
        needs, (first, last), count = MEASURES[indicator]
        window = days_before(day, first, last)
        return measure(self.store, needs, window, self.as_of, lambda w: count(self, w, day))

    def free(self, moment):
        """Whether a moment lies in no exempt range."""
        return not any(span.holds(moment) for span in self.exempt)

    def paid(self, window):
        """The orders paid in the window."""
        return [order for order in self.orders if window.holds(order["paid_at"])]

    def sent(self, window):
        """Of these, the ones the logistics figures look at."""
        return [
            order
            for order in self.paid(window)
            if self.free(order["paid_at"])
            and (order["status"] != "cancelled" or order["shipped_at"] or order["collected_at"])
        ]

    def delivered(self, window):
        """Of these, the delivered ones."""
        return [o for o in self.sent(window) if o["delivered_at"] and o["delivered_at"] >= o["paid_at"]]

    def orders_with(self, records, moment):
        """The order numbers of records that were there at as-of."""
        return {r["order_no"] for r in records if r[moment] <= self.as_of and r["order_no"]}


def review_satisfaction(store, window, _day):
    given = [r for r in store.reviews if window.holds(r["reviewed_at"]) and not r["default"]]
    return total(2 * r["stars"] for r in given)


def at_night(moment, day):
    """Whether a conversation started in the hours that a day asked leaves out."""
    if day < EARLY_NIGHT_UNTIL:
        return moment.hour < 8
    return moment.hour >= 23 or moment.hour < 9


def response_30s(store, window, day):
    waits = []
    for c in store.conversations:
        started, replied, kind = c["started_at"], c["first_reply_at"], c["type"] or ""
        if not window.holds(started) or not store.free(started) or at_night(started, day):
            continue
        if "离线" in kind or "留言" in kind or (replied and replied < started):
            continue
        if replied or started + PROMPT <= store.as_of:
            waits.append(replied - started if replied else None)
    return rate(wait is not None and wait <= PROMPT for wait in waits)


def consult_satisfaction(store, window, _day):
    return rate(
        c["satisfied"]
        for c in store.conversations
        if window.holds(c["started_at"]) and c["satisfied"] is not None
    )


def collected_same_day(store, window, _day):
    flags = []
    for order in store.sent(window):
        scan, end = order["collected_at"], midnight_after(order["paid_at"], 0)
        possible = scan >= order["paid_at"] if scan else end <= store.as_of
        if possible:
            flags.append(scan is not None and scan < end)
    return rate(flags)


def next_day_arrival(store, window, _day):
    return rate(o["delivered_at"] < midnight_after(o["paid_at"], 1) for o in store.delivered(window))


def delivery_hours(store, window, _day):
    return total((o["delivered_at"] - o["paid_at"]) / HOUR for o in store.delivered(window))


def service_hours(store, window, day):
    return total(
        (s["first_handled_at"] - s["requested_at"]) / HOUR
        for s in store.services
        if window.holds(s["completed_at"])
        and store.free(s["completed_at"])
        and s["requested_at"].date() >= day - LONGEST_SERVICE
        and s["status"] not in ("取消", "已取消")
        and s["first_handled_at"]
        and s["first_handled_at"] >= s["requested_at"]
    )


def return_rate(store, window, _day):
    returned = store.orders_with([s for s in store.services if s["kind"]], "requested_at")
    return rate(
        order["order_no"] in returned
        for order in store.paid(window)
        if order["delivered_at"] or order["completed_at"] or order["status"] == "completed"
    )


def dispute(store, window, _day):
    against = [d for d in store.disputes if d["verdict"] in ("seller", "both") and not d["won"]]
    lost = store.orders_with(against, "opened_at")
    return rate(order["order_no"] in lost for order in store.paid(window))


def dispute_self_resolved(store, window, _day):
    return rate(not d["intervened"] for d in store.disputes if window.holds(d["opened_at"]))


def dispute_on_time(store, window, _day):
    return rate(not d["timed_out"] for d in store.disputes if window.holds(d["opened_at"]))


ORDERS, DISPUTES = (35, 6), (34, 5)  # days before the day asked
PAID = "order.paid_at"

# id: (the fields it needs, its window, how it is counted)
MEASURES = {
    "review_satisfaction": (("review.stars",), ORDERS, review_satisfaction),
    "response_30s": (("conversation.first_reply_at",), ORDERS, response_30s),
    "consult_satisfaction": (("conversation.satisfied",), ORDERS, consult_satisfaction),
    "collected_same_day": ((PAID, "parcel.collected_at"), ORDERS, collected_same_day),
    "next_day_arrival": ((PAID, "parcel.delivered_at"), ORDERS, next_day_arrival),
    "delivery_hours": ((PAID, "parcel.delivered_at"), ORDERS, delivery_hours),
    "service_hours": (("service.audited_at|service.handled_at", "service.hours"), (30, 1), service_hours),
    "return_satisfaction": (("service.satisfied",), (180, 1), None),
    "return_rate": ((PAID, "service.kind"), ORDERS, return_rate),
    "dispute": ((PAID, "dispute.verdict"), DISPUTES, dispute),
    "dispute_self_resolved": (("dispute.intervened",), DISPUTES, dispute_self_resolved),
    "dispute_on_time": (("dispute.timed_out",), DISPUTES, dispute_on_time),
}


# ---------------------------------------------------------------- the card


def score(indicator, value):
    """The points of a value."""
    return value / 2 if indicator == "review_satisfaction" else points(value, BENCHMARKS[indicator])


def composite_of(lines, assured_services=0):
    """The mean of the factors that have a score, with the bonus, 5 at most."""
    factors = [mean_score([lines[i] for i in factor]) for factor in FACTORS]
    scores = [factor for factor in factors if factor is not None]
    if not scores:
        return None
    return min(5.0, sum(scores) / len(scores) + min(MOST_BONUS, BONUS * assured_services))


def stars_of(composite):
    """The star level of a composite by the cut-offs."""
    if composite is None:
        return None
    return next((stars for least, stars in STARS if composite >= least), BOTTOM_STARS)


def card_on(reckoning, day, assured_services=0):
    """The whole card of a day."""
    lines = {
        i: line_of(reckoning.measure(i, day), lambda value, i=i: score(i, value)) for i in MEASURES
    }
    composite = composite_of(lines, assured_services)
    return {"version": VERSION, "composite": composite, "stars": stars_of(composite), "indicators": lines}


def exempt_range(text):
    """A range of days, written FROM..TO."""
    first, last = text.split("..")
    return Window(date.fromisoformat(first), date.fromisoformat(last))


def main():
    options = parser("JD weather vane from export files")
    options.add_argument("--assured-services", type=int, default=0)
    options.add_argument("--exempt", action="append", default=[], type=exempt_range, metavar="FROM..TO")
    wanted = options.parse_args()
    reckoning = Reckoning(read_files(wanted.files, LAYOUTS, read_chat), wanted.as_of, wanted.exempt)
    show((day, card_on(reckoning, day, wanted.assured_services)) for day in wanted.day)


if __name__ == "__main__":
    main()
