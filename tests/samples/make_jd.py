#!/usr/bin/python3
"""Makes the export files of an invented JD shop: thirteen months that hurt, heal and ask for work.

    make_jd.py -o DIR [--seed N] [--orders N]

The same seed gives the same bytes: orders by quarter in the back office's three headers, logistics,
service orders, conversations as a table and as a chat log, reviews, disputes and a reception report.

The story: two rushes (Double 11 of 2024, 618) leave small dents. From late July to 10 September 2025 a
batch of air fryers comes back, and two disputes over it are lost. In August and September replies are
slow at noon and one agent's most, and service orders wait. From 8 to 22 September a carrier is on
strike. By the end of October most has healed; noon is short of agents again since 16 October.

All files are exported at 2025-11-15 09:30 Asia/Shanghai; nothing later is in any of them.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

import shop_words as words
from sample_store import (
    after, csv_bytes, days, demo_bytes, hour_of_day, next_time, pick, run_maker, rush, some, spell, stream,
    workbook_bytes,
)  # fmt: skip

FIRST_DAY = date(2024, 10, 12)
EXPORTED_AT = datetime(2025, 11, 15, 9, 30)
DEFAULT_SEED = 618
DEFAULT_ORDERS = 4500
BUYERS = 1500

RUSHES = (
    (date(2024, 10, 31), date(2024, 11, 3), 1.5),
    (date(2024, 11, 9), date(2024, 11, 12), 2.4),
    (date(2025, 1, 26), date(2025, 2, 4), 0.3),
    (date(2025, 6, 15), date(2025, 6, 19), 2.2),
    (date(2025, 10, 31), date(2025, 11, 2), 1.3),
    (date(2025, 11, 9), date(2025, 11, 12), 1.9),
)
ORDER_HOURS = (3, 1, 0, 0, 0, 1, 2, 4, 8, 11, 12, 10, 9, 9, 9, 9, 9, 8, 8, 10, 12, 7, 4, 3)
CHAT_HOURS = (2, 1, 0, 0, 0, 0, 1, 3, 6, 12, 13, 12, 11, 10, 11, 11, 10, 9, 9, 11, 12, 10, 7, 3)
DISPATCHES = (time(11, 0), time(16, 0), time(21, 0))
PICKUPS = (time(13, 0), time(17, 30), time(22, 30))
LAST_ROUND = datetime(2025, 11, 14, 21, 0)  # the evening's dispatch was the last one
SOLD_OUT = (date(2025, 11, 12), date(2025, 11, 13))  # a few orders of these days wait for goods

SHOP = "禾暖小家电"
AGENTS = ("禾暖-小棠", "禾暖-阿宁", "禾暖-小陆", "禾暖-晚晚")
SLOW_AGENT = "禾暖-小陆"
ROBOT = "jimi_vender_10001"
LOG_DAYS = (date(2025, 10, 20), date(2025, 11, 9))  # of these the chat log tells, too

# carrier, how often, days on the road and their weights
CARRIERS = (
    ("京东快递", 72, ((0, 4), (1, 84), (2, 12))),
    ("迅禾速运", 18, ((1, 22), (2, 48), (3, 26), (4, 4))),
    ("韵达快递", 10, ((1, 18), (2, 48), (3, 28), (5, 6))),
)
STRIKING = "迅禾速运"
RETURN_CARRIER = "京东快递"

SUMMER, WINTER = (5, 6, 7, 8), (10, 11, 12, 1, 2)
# title, price, how often bought, months of its season (then three times as often, else half)
GOODS = (
    ("电热水壶1.7L家用保温一体烧水壶", 89.0, 6, ()), ("养生壶迷你办公室煮茶器0.8L", 129.0, 5, ()),
    ("空气炸锅5L大容量可视家用", 259.0, 6, ()), ("电饭煲1.6L小型1-2人智能预约", 169.0, 4, ()),
    ("破壁机轻音家用多功能豆浆机", 359.0, 2, ()), ("便携榨汁杯无线充电随行果汁机", 79.0, 4, SUMMER),
    ("煮蛋器双层定时自动断电", 49.0, 4, ()), ("三明治早餐机可换盘华夫饼机", 99.0, 3, ()),
    ("电火锅分体式宿舍小电锅3L", 139.0, 3, WINTER), ("多士炉烤面包机不锈钢", 119.0, 2, ()),
    ("加湿器大雾量卧室静音4L", 109.0, 4, WINTER), ("暖风机取暖器桌面小型", 149.0, 4, WINTER),
    ("电热毯双人双控1.8米", 179.0, 3, WINTER), ("暖脚宝插电加热脚垫", 69.0, 3, WINTER),
    ("循环扇空气对流立式遥控", 199.0, 3, SUMMER), ("手持小风扇高速便携", 45.0, 4, SUMMER),
    ("护眼台灯学习专用可调光", 119.0, 4, ()), ("挂烫机手持折叠旅行蒸汽熨斗", 139.0, 3, ()),
    ("吹风机大功率负离子", 99.0, 4, ()), ("卷发棒双用直板夹", 75.0, 3, ()),
    ("电动牙刷声波成人款配4刷头", 89.0, 5, ()), ("剃须刀电动三刀头水洗", 129.0, 3, ()),
    ("除螨仪家用床上小型紫外线", 189.0, 2, ()), ("无线吸尘器手持轻便", 299.0, 2, ()),
    ("体重秤精准充电款", 49.0, 4, ()), ("厨房秤0.1克烘焙电子秤", 35.0, 4, ()),
    ("插座面板延长线2米六位", 39.0, 5, ()), ("毛球修剪器充电式去球器", 42.0, 4, ()),
)  # fmt: skip
FAULTY = 2
# what the buyer says, what the warehouse notes when the goods are back
REASONS = (
    ("不制热", "性能故障"), ("有异响", "性能故障"), ("外壳有裂纹", "商品破损"), ("漏水", "质量问题"), ("与描述不符", "商品与描述不符"),
    ("尺寸不合适", "七天无理由"), ("不喜欢", "七天无理由"), ("少配件", "少件漏发"), ("用了几天不通电", "性能故障"),
)  # fmt: skip
FAULTY_REASONS = (
    ("不制热", "性能故障"), ("有异响", "性能故障"), ("可视窗开裂", "商品破损"), ("用了几天不通电", "性能故障"),
)  # fmt: skip

# The disputes, by day of payment: days until it opens, verdict, stepped in, appeal won, timed out.
DISPUTES = (
    (date(2024, 10, 20), 9, "商家已和解", "否", "否", "否"),
    (date(2024, 11, 10), 10, "消费者责任", "是", "否", "否"),
    (date(2024, 11, 11), 12, "商家责任", "是", "否", "否"),
    (date(2024, 11, 12), 9, "商家已和解", "否", "否", "否"),
    (date(2024, 12, 19), 8, "商家已和解", "否", "否", "否"),
    (date(2025, 1, 14), 11, "消费者责任", "否", "否", "否"),
    (date(2025, 2, 21), 9, "商家已和解", "否", "否", "否"),
    (date(2025, 3, 17), 10, "商家责任", "是", "是", "否"),
    (date(2025, 4, 22), 8, "商家已和解", "否", "否", "否"),
    (date(2025, 5, 26), 12, "消费者责任", "否", "否", "否"),
    (date(2025, 6, 17), 9, "商家已和解", "否", "否", "否"),
    (date(2025, 7, 28), 13, "商家已和解", "是", "否", "否"),
    (date(2025, 8, 4), 12, "商家责任", "是", "否", "是"),
    (date(2025, 8, 11), 11, "商家已和解", "否", "否", "否"),
    (date(2025, 8, 19), 12, "双方责任", "是", "否", "否"),
    (date(2025, 8, 25), 11, "商家责任", "是", "是", "否"),
    (date(2025, 9, 2), 12, "消费者责任", "是", "否", "否"),
    (date(2025, 9, 11), 11, "商家责任", "是", "否", "是"),
    (date(2025, 9, 13), 10, "商家已和解", "否", "否", "否"),
    (date(2025, 9, 26), 9, "商家已和解", "否", "否", "否"),
    (date(2025, 10, 13), 10, "商家已和解", "否", "否", "否"),
    (date(2025, 10, 22), 9, "消费者责任", "否", "否", "否"),
)
OPEN_DISPUTES = ((26.0, "否"), (7.5, "否"))  # hours before the export, stepped in: not judged yet
OPEN_SERVICES = (27.5, 15.2, 6.8, 1.1)  # hours before the export: nobody has audited these


# ---------------------------------------------------------------- the story


def busy(day):
    """How much a rush weighs on a day, 0 to 1."""
    return max(
        spell(day, date(2024, 11, 9), date(2024, 11, 13), 2),
        0.6 * spell(day, date(2025, 6, 16), date(2025, 6, 20), 2),
        0.5 * spell(day, date(2025, 11, 9), date(2025, 11, 13), 2),
    )


def strike(day):
    """How much the carrier's strike weighs on a day."""
    return spell(day, date(2025, 9, 8), date(2025, 9, 22), 4)


def service_strain(day):
    """How much service suffers: August and September 2025."""
    return max(0.35 * busy(day), spell(day, date(2025, 8, 12), date(2025, 9, 24), 6))


def faulty_batch(day):
    """Whether the air fryers of the day come from the batch that comes back."""
    return date(2025, 7, 22) <= day <= date(2025, 9, 10)


def slow_reply_chance(agent, started_at):
    """The chance that a person takes more than 30 seconds."""
    day = started_at.date()
    strain, end = service_strain(day), spell(day, date(2025, 10, 16), date.max)
    chance = 0.045 + 0.05 * strain
    if agent == SLOW_AGENT:
        chance += 0.36 * strain + 0.26 * end
    if started_at.hour in (12, 13):
        chance += 0.45 * strain + 0.50 * end
    return min(0.9, chance + (0.3 if started_at.hour < 9 or started_at.hour == 23 else 0))


# ---------------------------------------------------------------- records


@dataclass
class Order:
    """An order and what became of it by the time of the export; a line is (product, quantity, price)."""

    number: str
    created_at: datetime
    buyer: str
    lines: list
    carrier: tuple
    on_delivery: bool = False
    discount: float = 0.0
    paid_at: datetime | None = None
    shipped_at: datetime | None = None
    parcels: list = field(default_factory=list)  # (tracking number, collected_at, delivered_at) each
    completed_at: datetime | None = None
    cancelled: str = ""  # "已取消", or "(删除)" as a prefix of the status before
    mark: str = ""

    @property
    def goods_total(self):
        return round(sum(price * quantity for _, quantity, price in self.lines), 2)

    @property
    def delivered_at(self):
        """The last parcel's delivery, once all are delivered."""
        moments = [delivered for _, _, delivered in self.parcels]
        return max(moments) if moments and all(moments) else None

    @property
    def faulty(self):
        return faulty_batch(self.created_at.date()) and any(product == FAULTY for product, _, _ in self.lines)


@dataclass
class Service:
    """A service order: what the buyer wants back, and how the shop dealt with it."""

    order: Order
    line: tuple
    requested_at: datetime
    kind: str
    reason: tuple
    audited_at: datetime | None = None
    handled_at: datetime | None = None
    hours: float | None = None
    state: str = "待处理"


@dataclass
class Talk:
    """A conversation with its first reply and how the buyer rated it."""

    buyer: str
    started_at: datetime
    kind: str
    agent: str
    passed_to: str
    replied_at: datetime | None
    rating: str
    product: int
    seconds: int = 0  # until its end


def known(moment):
    """The moment if it has come by the export, else None."""
    return moment if moment and moment <= EXPORTED_AT else None


def product_id(place):
    return f"{10025500000100 + 137 * place}"


# ---------------------------------------------------------------- orders


def buyers_of(seed):
    """The accounts of the shop's buyers."""
    rng, nicks = stream(seed, "buyers"), set()
    while len(nicks) < BUYERS:
        if rng.random() < 0.4:
            nicks.add(f"{rng.choice(words.NICK_HEADS)}{rng.choice(words.GIVEN)}{rng.randrange(1000)}")
        else:
            nicks.add(f"jd_sample{rng.randrange(10**6):06}")
    return sorted(nicks)


def weight_of(place, month):
    """How often a product is bought in a month."""
    _, _, weight, season = GOODS[place]
    return weight if not season else weight * (3 if month in season else 0.5)


def make_lines(rng, day):
    """One to four products, mostly one."""
    weights = [weight_of(place, day.month) for place in range(len(GOODS))]
    count = rng.choices((1, 2, 3, 4), (82, 13, 4, 1))[0]
    chosen = dict.fromkeys(rng.choices(range(len(GOODS)), weights, k=count))
    off = rng.choice((1, 1, 0.95, 0.9))
    return [(product, rng.choice((1, 1, 1, 1, 1, 2)), round(GOODS[product][1] * off, 2)) for product in chosen]


def pay(rng, order):
    """Most pay within minutes, a few never; on delivery there is nothing to pay yet."""
    if order.on_delivery:
        order.paid_at = order.created_at
    elif rng.random() < 0.025:
        order.cancelled = "已取消" if EXPORTED_AT - order.created_at > timedelta(days=1) else ""
    else:
        order.paid_at = known(after(rng, order.created_at, 0.005, 0.4 if rng.random() < 0.95 else 12))


def cancel(rng, order):
    """A few buyers step back before the goods leave."""
    draw = rng.random()
    if draw < 0.030:
        order.cancelled = "已取消" if draw < 0.018 else "(删除)"


def dispatch(rng, order):
    """When the goods leave the shop: the next round, unless something slips or is sold out."""
    day = order.paid_at.date()
    slips = rng.random() < 0.018 + 0.22 * busy(day)
    planned = next_time(order.paid_at + timedelta(minutes=25), DISPATCHES)
    if slips:
        planned = next_time(planned + timedelta(hours=rng.uniform(10, 40)), DISPATCHES)
    waits = SOLD_OUT[0] <= day <= SOLD_OUT[1] and rng.random() < 0.09
    return None if waits or planned > LAST_ROUND else after(rng, planned, 0, 0.4)


def pickup(rng, order):
    """When the carrier scans the goods: its next round, days later in the strike."""
    weight = strike(order.shipped_at.date())
    held = rng.uniform(20, 70) if order.carrier[0] == STRIKING and rng.random() < 0.85 * weight else 0
    late = rng.random() < 0.015 + 0.10 * weight
    start = order.shipped_at + timedelta(hours=held + (rng.uniform(10, 20) if late else 0))
    return after(rng, next_time(start, PICKUPS), 0, 0.5)


def delivery(rng, order, collected_at):
    """When the goods arrive, by day: slower in a strike, a rush and at the New Year."""
    day = collected_at.date()
    on_road = pick(rng, order.carrier[2])
    if order.carrier[0] == STRIKING:
        on_road += round(rng.uniform(1, 4) * strike(day))
    on_road += rng.random() < 0.30 * strike(day) + 0.25 * busy(day)
    if date(2025, 1, 22) <= day <= date(2025, 2, 3):
        on_road += rng.randint(1, 3)
    arrives = datetime.combine(day + timedelta(days=on_road), time(rng.randint(9, 20), rng.randrange(60)))
    return max(arrives, after(rng, collected_at, 6, 14)) if on_road == 0 else arrives


def ship(rng, order):
    """Dispatch, scans of one or two parcels, delivery and completion, as far as they have come."""
    order.shipped_at = dispatch(rng, order)
    if not order.shipped_at:
        return
    for n in range(2 if len(order.lines) > 1 and rng.random() < 0.35 else 1):
        collected_at = pickup(rng, order)
        delivered_at = delivery(rng, order, collected_at)
        code = f"JDS{rng.randrange(10**11):011}" if order.carrier[0] == "京东快递" else f"7{rng.randrange(10**13):013}"
        order.parcels.append((code, known(collected_at), known(delivered_at)))
    if order.delivered_at:
        order.completed_at = known(after(rng, order.delivered_at, 2, 170))


def make_order(rng, number, buyer, day):
    """One order of the day with its whole life."""
    carrier = rng.choices(CARRIERS, [weight for _, weight, _ in CARRIERS])[0]
    order = Order(number, hour_of_day(rng, day, ORDER_HOURS), buyer, make_lines(rng, day), carrier)
    order.on_delivery = rng.random() < 0.03
    order.discount = min(rng.choice((0.0, 0.0, 0.0, 5.0, 10.0, 20.0)), order.goods_total - 1)
    pay(rng, order)
    if order.paid_at:
        cancel(rng, order)
    if order.paid_at and not order.cancelled:
        ship(rng, order)
    return order


def mark_locked(rng, orders):
    """Some late orders are locked while a request is looked at; one bears the mark alone."""
    last = EXPORTED_AT - timedelta(days=20)
    waiting = [o for o in orders if o.paid_at and not o.shipped_at and not o.cancelled]
    moving = [o for o in orders if o.shipped_at and not o.completed_at and o.created_at > last]
    for order in rng.sample(waiting, 2) + rng.sample(moving, 4):
        order.mark = "(锁定)"
    next(o for o in reversed(waiting) if not o.mark).mark = "锁定"


def make_orders(seed, wanted):
    """About the wanted number of orders, in the order of their creation."""
    rng, buyers = stream(seed, "orders"), buyers_of(seed)
    calendar = list(days(FIRST_DAY, EXPORTED_AT.date()))
    usual = wanted / sum(rush(day, RUSHES) for day in calendar)
    orders, serial = [], 310_000_000_000
    for day in calendar:
        for _ in range(some(rng, usual * rush(day, RUSHES))):
            serial += rng.randrange(10**3, 10**6)
            order = make_order(rng, str(serial), rng.choice(buyers), day)
            if known(order.created_at):
                orders.append(order)
    orders.sort(key=lambda order: order.created_at)
    mark_locked(rng, orders)
    return orders


# ---------------------------------------------------------------- service orders, disputes, reviews


def handle(rng, service):
    """The shop audits and handles a request, in some eleven hours, much later under strain."""
    mean = 11 + 36 * service_strain(service.requested_at.date())
    first = known(service.requested_at + timedelta(seconds=round(3600 * rng.gammavariate(2.2, mean / 2.2)) + 90))
    if rng.random() < 0.05:
        service.state = rng.choice(("取消", "已取消"))
        return
    if rng.random() < 0.9:
        service.audited_at = first
    service.handled_at = first if not service.audited_at else known(after(rng, service.audited_at, 1, 60))
    hours = round(rng.uniform(70, 260), 2)
    if service.handled_at and known(service.requested_at + timedelta(hours=hours)):
        service.hours, service.state = hours, "完成"


def service_of(rng, order):
    """The order's service order, where there is one."""
    if not order.delivered_at or rng.random() >= (0.42 if order.faulty else 0.045):
        return None
    requested_at = after(rng, order.delivered_at, 8, 200)
    if requested_at > EXPORTED_AT - timedelta(hours=30):
        return None
    line = next((line for line in order.lines if order.faulty and line[0] == FAULTY), order.lines[0])
    kind = pick(rng, (("退货", 60), ("换货", 28), ("维修", 12)))
    service = Service(order, line, requested_at, kind, rng.choice(FAULTY_REASONS if order.faulty else REASONS))
    handle(rng, service)
    return service


def make_services(seed, orders):
    """All service orders by request; the last ones nobody has audited yet."""
    rng = stream(seed, "services")
    services = [service for service in (service_of(rng, order) for order in orders) if service]
    served = {service.order.number for service in services}
    fresh = [o for o in orders if o.delivered_at and o.number not in served]
    fresh = [o for o in fresh if timedelta(days=2) < EXPORTED_AT - o.delivered_at < timedelta(days=7)]
    for hours, order in zip(OPEN_SERVICES, rng.sample(fresh, len(OPEN_SERVICES))):
        kind, moment = rng.choice(("退货", "换货")), EXPORTED_AT - timedelta(hours=hours)
        services.append(Service(order, order.lines[0], moment, kind, rng.choice(REASONS)))
    return sorted(services, key=lambda service: service.requested_at)


def make_disputes(seed, orders):
    """The story's disputes as rows of their file, the open ones last."""
    rng, rows = stream(seed, "disputes"), []
    shipped = [order for order in orders if order.shipped_at]
    for day, opens, *outcome in DISPUTES:
        noon = datetime.combine(day, time(12))
        order = min(shipped, key=lambda o: (abs(o.paid_at - noon), o.number))
        rows.append([order.number, after(rng, order.paid_at, 24 * opens, 24 * opens + 8), *outcome])
    late = [o for o in shipped if timedelta(days=5) < EXPORTED_AT - o.created_at < timedelta(days=14)]
    for (hours, stepped_in), order in zip(OPEN_DISPUTES, rng.sample(late, len(OPEN_DISPUTES))):
        rows.append([order.number, EXPORTED_AT - timedelta(hours=hours), "", stepped_in, "", ""])
    rows.sort(key=lambda row: row[1])
    return [[f"JF{70001 + place}", *row] for place, row in enumerate(rows)]


def stars_given(rng, order):
    """The stars of a review: few bad ones, many for a failing air fryer or a slow parcel."""
    if order.faulty:
        return rng.choices((1, 2, 3, 4, 5), (38, 18, 14, 12, 18))[0]
    slow = order.delivered_at - order.paid_at > timedelta(hours=100)
    return rng.choices((1, 2, 3, 4, 5), (12, 10, 18, 25, 35) if slow else (1.2, 1.3, 3.5, 12, 82))[0]


def make_reviews(seed, orders):
    """Rows of the reviews' file: a third of the delivered orders are reviewed, some by default."""
    rng, rows = stream(seed, "reviews"), []
    for order in (o for o in orders if o.delivered_at):
        line, default = order.lines[0][0], rng.random() < 0.18
        stars, reviews = stars_given(rng, order), rng.random() < (0.6 if order.faulty else 0.38)
        reviewed_at = known(after(rng, order.delivered_at, *((168, 240) if default else (4, 260))))
        if reviews and reviewed_at:
            product = product_id(FAULTY if order.faulty else line)
            rows.append([f"{order.number}{tab(rng)}", reviewed_at, product, 5 if default else stars,
                         "是" if default else "否", order.buyer])  # fmt: skip
    return sorted(rows, key=lambda row: row[1])


# ---------------------------------------------------------------- conversations


def reply_to(rng, agent, started_at):
    """When the first reply comes: a robot at once, a person in time, or late, or never."""
    if agent == ROBOT:
        return started_at + timedelta(seconds=rng.randint(0, 3))
    if rng.random() >= slow_reply_chance(agent, started_at):
        return started_at + timedelta(seconds=round(min(30, 4 + rng.gammavariate(2, 4.5))))
    if rng.random() < 0.14:
        return None
    return started_at + timedelta(seconds=rng.randint(31, 75) if rng.random() < 0.6 else rng.randint(76, 1500))


def rating(rng, agent, started_at, replied_at):
    """What a buyer says of the service, mostly nothing."""
    if not replied_at or rng.random() > 0.32:
        return rng.choice(("", "未评价"))
    strain = service_strain(started_at.date())
    happy = 0.93 - 0.10 * strain - (0.06 if agent == ROBOT else 0)
    happy -= 0.15 if replied_at - started_at > timedelta(seconds=90) else 0
    if rng.random() < happy:
        return rng.choice(("非常满意", "非常满意", "满意"))
    return rng.choice(("一般", "不满意", "非常不满意"))


def make_talk(rng, buyer, day):
    """One conversation of the day, online or left as a message."""
    started_at = hour_of_day(rng, day, CHAT_HOURS)
    months = [weight_of(place, day.month) for place in range(len(GOODS))]
    agent = ROBOT if rng.random() < 0.2 else rng.choices(AGENTS, (30, 28, 22, 20))[0]
    kind = pick(rng, (("在线咨询", 95), ("离线咨询", 3), ("留言", 2))) if agent != ROBOT else "在线咨询"
    passed_to = rng.choice(AGENTS) if agent == ROBOT and rng.random() < 0.3 else ""
    replied_at = reply_to(rng, agent, started_at) if kind == "在线咨询" else after(rng, started_at, 0.2, 14)
    replied_at = known(replied_at)
    rated = rating(rng, agent, started_at, replied_at if kind == "在线咨询" else None)
    return Talk(buyer, started_at, kind, agent, passed_to, replied_at, rated, rng.choices(range(len(GOODS)), months)[0])


def make_talks(seed, wanted):
    """All conversations in the order of their start, a few more than the wanted orders."""
    rng, buyers = stream(seed, "conversations"), buyers_of(seed)
    talks = []
    for day in days(FIRST_DAY, EXPORTED_AT.date()):
        for _ in range(some(rng, 0.0027 * wanted * rush(day, RUSHES) ** 0.8)):
            talk = make_talk(rng, rng.choice(buyers), day)
            if known(talk.started_at):
                talk.seconds = rng.randint(150, 1500) if talk.replied_at else 0
                talks.append(talk)
    return sorted(talks, key=lambda talk: talk.started_at)


def in_log(talk):
    """Whether the chat log tells of a conversation: three weeks of two agents and the robot."""
    online = talk.kind == "在线咨询" and talk.agent in (AGENTS[0], SLOW_AGENT, ROBOT)
    return online and LOG_DAYS[0] <= talk.started_at.date() <= LOG_DAYS[1]


def seconds_early(rng, talk):
    """The log sees the buyer's first words a little before the table starts to count; no verdict hangs on it."""
    waited = (talk.replied_at - talk.started_at).seconds if talk.replied_at else 60
    return rng.randint(0, min(25, 30 - waited) if waited <= 30 else 25)


def messages_of(rng, talk):
    """(who, when, text) of a conversation."""
    first = talk.started_at - timedelta(seconds=seconds_early(rng, talk))
    title = GOODS[talk.product][0]
    messages = [(talk.buyer, first, rng.choice(QUESTIONS).format(item=title[:6], id=product_id(talk.product)))]
    if not talk.replied_at:
        return messages
    messages.append((talk.agent, talk.replied_at, rng.choice(ROBOT_WORDS if talk.agent == ROBOT else GREETINGS)))
    if talk.passed_to or rng.random() < 0.6:
        more = talk.replied_at + timedelta(seconds=rng.randint(12, 90))
        messages.append((talk.buyer, more, rng.choice(FOLLOW_UPS)))
        answered = more + timedelta(seconds=rng.randint(6, 55))
        messages.append((talk.passed_to or talk.agent, answered, rng.choice(ANSWERS)))
    return messages


def chat_log(seed, talks):
    """The chat log; some conversations lack the time of their end, some the end."""
    rng, lines = stream(seed, "log"), []
    for talk in talks:
        lines.append("/*****************以下为一通会话************************************/")
        messages = messages_of(rng, talk)
        for who, moment, text in messages:
            lines += [f"{who} {moment}", text]
        ended = messages[-1][1] + timedelta(seconds=rng.randint(60, 600))
        end = rng.choices((f"会话结束_时间:{ended}", "会话结束_时间:", "会话结束", ""), (85, 5, 4, 6))[0]
        lines += [f"/*****************{end}", ""] if end else [""]
    return "\r\n".join(lines).encode()


# ---------------------------------------------------------------- words

QUESTIONS = (
    "你好，{item}什么时候发货？", "https://item.example/{id}.html\n这款有现货吗", "{item}保修多久？", "在吗\n想问下{item}",
    "今天拍明天能到吗？", "能开电子发票吗", "{item}功率多大，宿舍能用吗", "物流一直没更新，帮忙看看", "收到的{item}有划痕",
    "申请了售后怎么还没人处理", "可以改地址吗？", "{item}和另一款有什么区别",
)  # fmt: skip
ROBOT_WORDS = ("您好，我是智能客服，请问有什么可以帮您？", "亲，为您找到以下答案：\n1. 发货时间\n2. 退换政策", "您好，请简单描述您的问题")
GREETINGS = ("您好，在的，请稍等", "亲，欢迎光临禾暖", "您好，马上帮您查", "在的，有现货，今天可以发", "您好，请问有什么可以帮您")
FOLLOW_UPS = ("好的", "那大概几号能到", "麻烦快一点", "可以优惠点吗", "谢谢", "转人工")
ANSWERS = ("一般次日达哦", "已经帮您催了", "下单备注就可以", "整机保修一年，放心使用", "不客气，有问题随时联系", "已为您登记，稍后回复您")
STREET_SIGNS = ("3幢", "门口快递柜", "5单元", "北门", "商铺")


# ---------------------------------------------------------------- order files

ORDER_HEADER_30 = (
    "订单号,商品ID,商品名称,订购数量,支付方式,下单时间,京东价,订单金额,结算金额,余额支付,应付金额,订单状态,订单类型,下单帐号,"
    "客户姓名,客户地址,联系电话,订单备注,发票类型,发票抬头,发票内容,商家备注,商家备注等级（等级1-5为由高到低）,运费金额,付款确认时间,"
    "增值税发票,货号,订单完成时间,订单来源,订单渠道"
).split(",")
ORDER_HEADER_35 = [*ORDER_HEADER_30, *"送装服务,服务费,仓库id,仓库名称,普通发票纳税编号".split(",")]
ORDER_HEADER_40 = [*ORDER_HEADER_35, *"商家SKUID,邮箱地址,邮政编码,是否为品牌商订单,是否为toplife订单".split(",")]
SERVICE_HEADER = (
    "服务单号,订单号,商品编号,商品名称,商品金额,服务单状态,售后服务单申请时间,商家首次审核时间,商家首次处理时间,售后服务单整体时长,"
    "审核结果,处理结果描述,客户预期处理方式,返回方式,客户问题描述,最新审核时间,审核意见,审核人姓名,取件时间,取件状态,发货时间,运单号,"
    "运费金额,快递公司,商家收货时间,收货登记原因,收货人,处理人,退款金额,换新订单,换新商品编号,是否闪退订单"
).split(",")
CONVERSATION_HEADER = (
    "咨询时间,咨询类型,客服,转接后客服,技能组,商品编号,商品名称,首次响应时间,新平均响应时间(S),会话时长(M),客户消息数,客服消息数,"
    "满意度,是否解决,顾客,cid"
).split(",")
RECEPTION_HEADER = (
    "客服,接待量,平均响应时长（新）,30s应答率,客服3分钟人工回复率,好评量,评价量,售前接待人数,促成下单人数,促成下单商品金额"
).split(",")


@dataclass(frozen=True)
class Dress:
    """How an order export is written: `ends` is what stands after the last column."""

    first: date
    last: date
    header: list
    workbook: bool = False
    ends: bool = False


# The last file overlaps the one before it by a week, as a seller's exports do.
QUARTER = Dress(date(2024, 10, 12), date(2024, 12, 31), ORDER_HEADER_30)
ORDER_FILES = {
    "orders-2024-q4.csv": QUARTER,
    "orders-2025-q1.csv": replace(QUARTER, first=date(2025, 1, 1), last=date(2025, 3, 31), header=ORDER_HEADER_35),
    "orders-2025-q2.xlsx": Dress(date(2025, 4, 1), date(2025, 6, 30), ORDER_HEADER_40, workbook=True),
    "orders-2025-q3.csv": Dress(date(2025, 7, 1), date(2025, 9, 30), ORDER_HEADER_40, ends=True),
    "orders-2025-q4.csv": Dress(date(2025, 9, 24), date(2025, 11, 15), ORDER_HEADER_40),
}


def tab(rng):
    """A stray tab, now and then."""
    return "\t" if rng.random() < 0.15 else ""


def status_of(order):
    """The order's status in the back office's words."""
    if not order.paid_at:
        status = "等待付款"
    elif order.completed_at:
        status = "完成"
    else:
        status = "等待确认收货" if order.shipped_at else "等待出库"
    if order.cancelled:
        return order.cancelled if order.cancelled == "已取消" else f"(删除){status}"
    return order.mark if order.mark == "锁定" else f"{order.mark}{status}"


def buyer_cells(rng):
    """Cells of an invented buyer."""
    street = f"{rng.choice(words.STREETS)}{rng.randint(1, 300)}号"
    cells = {
        "客户姓名": rng.choice(words.SURNAMES) + "".join(rng.sample(words.GIVEN, 2)),
        "客户地址": f"{rng.choice(words.PLACES)}\n{street}, “{rng.choice(STREET_SIGNS)}”",
        "联系电话": f"12{rng.randrange(10**9):09}",
    }
    if rng.random() < 0.05:
        cells["订单备注"] = rng.choice(("请尽快发货,谢谢", "送货前\n打电话", "不要放\"门口\""))
    if rng.random() < 0.15:
        cells |= {"发票类型": "电子发票", "发票抬头": "个人", "发票内容": "明细"}
    return cells


def order_cells(rng, order):
    """The order-level cells, which every row of the order repeats."""
    confirmed = "" if order.on_delivery else str(order.paid_at or "")
    due = round(order.goods_total - order.discount, 2)
    return buyer_cells(rng) | {
        "订单号": order.number + tab(rng),
        "支付方式": "货到付款" if order.on_delivery else "在线支付",
        "下单时间": f"{order.created_at}{tab(rng)}",
        "订单金额": f"{order.goods_total:.2f}",
        "结算金额": f"{due:.2f}",
        "余额支付": "0.00",
        "应付金额": f"{due:.2f}",
        "订单状态": status_of(order) + tab(rng),
        "订单类型": "SOP",
        "下单帐号": order.buyer,
        "运费金额": "0.00",
        "付款确认时间": confirmed and confirmed + tab(rng),
        "订单完成时间": str(order.completed_at or ""),
        "订单来源": "京东",
        "订单渠道": rng.choice(("APP", "APP", "APP", "微信", "PC")),
    }


def order_rows(seed, orders, dress):
    """The rows of an order export, newest order first: one a product."""
    for order in reversed(orders):
        rng = stream(seed, order.number)
        cells = order_cells(rng, order)
        for product, quantity, price in order.lines:
            row = cells | {
                "商品ID": product_id(product) + tab(rng),
                "商品名称": GOODS[product][0],
                "订购数量": str(quantity),
                "京东价": f"{price:.2f}",
                "货号": f"HN{product + 1:03}",
            }
            yield [row.get(name, "") for name in dress.header] + [""] * dress.ends


def order_file(seed, orders, dress):
    """One order export: a workbook, or GB18030 text."""
    part = [order for order in orders if dress.first <= order.created_at.date() <= dress.last]
    rows = order_rows(seed, part, dress)
    if dress.workbook:
        return workbook_bytes("订单", dress.header, ([cell.strip() for cell in row] for row in rows))
    return csv_bytes(dress.header + [""] * dress.ends, rows, "gb18030")


# ---------------------------------------------------------------- the other files


def logistics_file(seed, orders):
    """The logistics table: a row a parcel."""
    rng = stream(seed, "logistics")
    header = ["订单号", "运单号", "承运商", "出库时间", "揽收时间", "妥投时间"]
    rows = [
        [order.number + tab(rng), tracking, order.carrier[0], order.shipped_at, collected_at, delivered_at]
        for order in orders
        for tracking, collected_at, delivered_at in order.parcels
    ]
    return csv_bytes(header, rows, "utf-8-sig")


def service_cells(rng, service):
    """The cells of a service order that are filled in."""
    product, quantity, price = service.line
    cells = {
        "订单号": service.order.number + tab(rng),
        "商品编号": product_id(product),
        "商品名称": GOODS[product][0],
        "商品金额": f"{price:.2f}",
        "服务单状态": service.state,
        "售后服务单申请时间": f"{service.requested_at}{tab(rng)}",
        "商家首次审核时间": service.audited_at,
        "商家首次处理时间": service.handled_at,
        "售后服务单整体时长": f"{service.hours:.2f}" if service.hours else "",
        "客户预期处理方式": service.kind,
        "客户问题描述": f"{service.reason[0]}，\n请尽快处理",
    }
    if service.handled_at:
        cells |= {"审核结果": "上门取件", "审核人姓名": "示例审核员", "返回方式": "上门取件", "快递公司": RETURN_CARRIER}
        cells["收货登记原因"] = service.reason[1]
    if service.state == "完成" and service.kind == "退货":
        cells["退款金额"] = f"{price * quantity:.2f}"
    return cells


def services_file(seed, services):
    """The service orders."""
    rng, rows = stream(seed, "service file"), []
    for place, service in enumerate(services):
        cells = service_cells(rng, service) | {"服务单号": str(2_600_000_000 + 13 * place)}
        rows.append([cells.get(name, "") for name in SERVICE_HEADER])
    return csv_bytes(SERVICE_HEADER, rows, "gb18030")


def conversation_row(rng, talk, place):
    """The row of a conversation; the first reply is a true date cell."""
    waited = (talk.replied_at - talk.started_at).seconds if talk.replied_at else None
    answered = bool(talk.replied_at)
    return [
        str(talk.started_at), talk.kind, talk.agent, talk.passed_to, "售前组" if place % 3 else "售后组",
        product_id(talk.product), GOODS[talk.product][0], talk.replied_at, waited, round(talk.seconds / 60, 1),
        rng.randint(1, 6), rng.randint(1, 6) if answered else 0, talk.rating,
        rng.choice(("是", "是", "否", "")) if answered else "", talk.buyer, f"c{51_000_000 + 7 * place}",
    ]  # fmt: skip


def conversations_file(seed, talks):
    """The conversations as a workbook."""
    rng = stream(seed, "conversation file")
    rows = [conversation_row(rng, talk, place) for place, talk in enumerate(talks)]
    return workbook_bytes("咨询明细", CONVERSATION_HEADER, rows)


def reception_row(rng, agent, talks):
    """What the back office says of an agent's conversations."""
    replied = [(talk.replied_at - talk.started_at).seconds for talk in talks if talk.replied_at]
    rated = [talk.rating for talk in talks if talk.rating not in ("", "未评价")]
    quick, soon = (sum(waited <= limit for waited in replied) / len(talks) for limit in (30, 180))
    buyers = len({talk.buyer for talk in talks})
    bought = round(buyers * rng.uniform(0.25, 0.4))
    mean = sum(replied) / len(replied)
    praised = sum(rating in ("满意", "非常满意") for rating in rated)
    return [agent, len(talks), f"{mean:.1f}", f"{quick:.2%}", f"{soon:.2%}", praised, len(rated), buyers, bought,
            f"{bought * rng.uniform(110, 150):.2f}"]  # fmt: skip


def reception_file(seed, talks):
    """The reception report: the four agents over the last 30 whole days, by day from 9 to 23 o'clock."""
    rng = stream(seed, "reception")
    last = EXPORTED_AT.date() - timedelta(days=1)
    within = [t for t in talks if timedelta(0) <= last - t.started_at.date() < timedelta(days=30)]
    within = [t for t in within if t.kind == "在线咨询" and 9 <= t.started_at.hour < 23]
    rows = [reception_row(rng, agent, [t for t in within if t.agent == agent]) for agent in AGENTS]
    return csv_bytes(RECEPTION_HEADER, rows, "gb18030")


def sample_files(seed, wanted):
    """All files of the sample store: name -> bytes, in the order of import."""
    orders, talks = make_orders(seed, wanted), make_talks(seed, wanted)
    logged = [talk for talk in talks if in_log(talk)]
    only_in_log = {id(talk) for talk in logged[::8]}
    files = {name: order_file(seed, orders, dress) for name, dress in ORDER_FILES.items()}
    files["logistics.csv"] = logistics_file(seed, orders)
    files["service-orders.csv"] = services_file(seed, make_services(seed, orders))
    files["conversations.xlsx"] = conversations_file(seed, [t for t in talks if id(t) not in only_in_log])
    files["chat.log"] = chat_log(seed, logged)
    disputes = ["纠纷单号", "订单号", "申请时间", "判责结果", "是否京东介入", "是否申诉成功", "是否超时"]
    files["disputes.csv"] = csv_bytes(disputes, make_disputes(seed, orders), "utf-8-sig")
    reviews = ["订单号", "评价时间", "商品编号", "评分", "是否默认评价", "用户"]
    files["reviews.csv"] = csv_bytes(reviews, make_reviews(seed, orders), "gb18030")
    files["reception.csv"] = reception_file(seed, talks)
    store = (f"{SHOP}（示例）", "Henuan Appliances (sample)")
    return files | {"demo.toml": demo_bytes("make_jd.py", store, "jd", files, EXPORTED_AT)}


if __name__ == "__main__":
    run_maker("made-up JD exports: a sample store", DEFAULT_SEED, DEFAULT_ORDERS, sample_files)
