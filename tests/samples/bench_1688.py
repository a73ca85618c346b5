"""Writes a 1688 order export of any size, for measuring: GB18030, the 49-column header, ~285 bytes a row.

Rows are made one by one and written as they come, so that memory stays small. A third of the orders
have a second or third row with the order's own cells blank. The companion files tell of every n-th
order, spread evenly over the export, so that each indicator has something to count. Orders of the
last two days still wait to be sent.
"""

from contextlib import ExitStack
from datetime import datetime, timedelta
from random import Random

import shop_words as words
from headers_1688 import ORDER_HEADER_49

FIRST_MOMENT = datetime(2022, 1, 1, 0, 0, 30)
SPAN_SECONDS = 3 * 365 * 86400
LAST_WAITING = FIRST_MOMENT + timedelta(seconds=SPAN_SECONDS) - timedelta(days=2)
FLUSH_ROWS = 20_000
FIRST_NUMBER = 4_300_000_000_000_000_000
NUMBER_STEP = 10_007

ORDER_CELLS = ORDER_HEADER_49.index("货品标题")
TAIL = "," * (len(ORDER_HEADER_49) - 1 - ORDER_HEADER_49.index("运单号"))
CONTINUATION = "," * ORDER_CELLS

COMPANIONS = {
    "logistics": "订单编号,运单号,物流公司,发货时间,揽收时间,签收时间,承诺发货小时,定制",
    "refunds": "退款编号,订单编号,申请时间,退款原因,退款状态,退款金额,退款完结时间",
    "disputes": "纠纷单号,订单编号,申请时间,首次响应时间,完结时间,判定结果",
    "conversations": "买家会员名,咨询时间,首次回复时间,客服,回复类型,满意度",
}
REASONS = [reason for reason, _ in words.QUALITY_REASONS + words.OTHER_REASONS]
VERDICTS = ("卖家责任", "双方责任", "买家责任", "撤销", "协商一致")


def goods_cells():
    """The goods cells of every product, up to 型号, and those after it: made once, used often."""
    return [
        [
            f"{p.title},{p.price:.2f},{quantity},{p.unit},{p.item},{variant},{p.offer},{sku},,,,,"
            for quantity in (2, 10, 50)
        ]
        for p in words.catalogue()
        for sku, variant in p.variants
    ]


def head_cells(rng, number, buyer, paid_at):
    """The order-level cells of one order, up to the goods."""
    amount = rng.random() * 2000
    created = paid_at - timedelta(seconds=rng.randrange(20, 3000))
    status = "等待卖家发货" if paid_at > LAST_WAITING else "交易成功"
    total = f'"¥{amount + 6:,.2f}"' if amount > 994 else f"{amount + 6:.2f}"
    return (
        f"{number}\t,云上（示例）贸易有限公司,{buyer},{words.SHOP_COMPANY},{words.SHOP_ACCOUNT},"
        f"{amount:.2f},6.00,0.00,{total},{status},{created},{paid_at},,"
        f"{rng.choice(words.SURNAMES)}小禾,浙江省 杭州市 余杭区 星禾路{number % 300}号 3幢 2单元,,,"
        f"12{number % 10**9:09},"
    )


def logistics_line(rng, number, paid_at):
    """Dispatch, scan and delivery, one in twelve too late."""
    shipped = paid_at + timedelta(seconds=rng.randrange(3600, 30 * 3600) * (1 if rng.random() < 0.92 else 3))
    collected = shipped + timedelta(hours=3)
    delivered = shipped + timedelta(hours=60)
    promised = rng.choice(("24", "48", ""))
    return f"{number}\t,7{number % 10**13:013},中通快递,{shipped},{collected},{delivered},{promised},否"


def refund_line(rng, number, paid_at):
    """A refund asked for in the week after payment."""
    asked = paid_at + timedelta(hours=rng.randrange(1, 170))
    done = asked + timedelta(seconds=rng.randrange(600, 200_000))
    return f"TQ{number % 10**9:09},{number}\t,{asked},{rng.choice(REASONS)},退款成功,12.30,{done}"


def dispute_line(rng, number, paid_at):
    """A dispute that ended one way or the other."""
    opened = paid_at + timedelta(days=8)
    answered, closed = opened + timedelta(hours=5), opened + timedelta(days=9)
    return f"JF{number % 10**9:09},{number}\t,{opened},{answered},{closed},{rng.choice(VERDICTS)}"


def conversation_line(rng, buyer, paid_at):
    """A question before the payment."""
    asked = paid_at - timedelta(hours=4)
    reply = asked + timedelta(seconds=rng.randrange(5, 260))
    return f"{buyer},{asked},{reply},{rng.choice(words.AGENTS)},人工,{rng.choice(('满意', '满意', '不满意', ''))}"


def companion_lines(rng, number, buyer, paid_at):
    """(kind, line) for one order: always a parcel, often a conversation, seldom trouble."""
    yield "logistics", logistics_line(rng, number, paid_at)
    if rng.random() < 0.5:
        yield "conversations", conversation_line(rng, buyer, paid_at)
    if rng.random() < 0.06:
        yield "refunds", refund_line(rng, number, paid_at)
    if rng.random() < 0.002:
        yield "disputes", dispute_line(rng, number, paid_at)


class Output:
    """A text file that encodes its lines in large pieces."""

    def __init__(self, stack, path, header):
        self.file = stack.enter_context(path.open("wb"))
        self.lines = [header]

    def add(self, line):
        """Keeps the line, and writes when enough have gathered."""
        self.lines.append(line)
        if len(self.lines) >= FLUSH_ROWS:
            self.flush()

    def flush(self):
        """Writes what has gathered."""
        self.file.write("".join(line + "\r\n" for line in self.lines).encode("gb18030"))
        self.lines.clear()


def order_lines(rng, goods, number, buyer, paid_at, most):
    """The rows of one order, at most so many."""
    rows = min(most, 1 if rng.random() < 0.67 else rng.choice((2, 3)))
    parcel = f"中通快递,7{number % 10**13:013}"
    yield head_cells(rng, number, buyer, paid_at) + rng.choice(rng.choice(goods)) + parcel + TAIL
    for _ in range(rows - 1):
        yield CONTINUATION + rng.choice(rng.choice(goods)) + "," + TAIL


def write(path, rows, seed, share):
    """Writes the order file with so many data rows, and companions for a share of its orders."""
    rng, goods = Random(f"{seed}/benchmark"), goods_cells()
    with ExitStack() as stack:
        orders = Output(stack, path, ",".join(ORDER_HEADER_49))
        companions = {}
        if share > 0:
            beside = {kind: path.with_name(f"{path.stem}-{kind}.csv") for kind in COMPANIONS}
            companions = {kind: Output(stack, beside[kind], header) for kind, header in COMPANIONS.items()}
        written = place = 0
        while written < rows:
            number, buyer = FIRST_NUMBER + place * NUMBER_STEP, f"tb{place * 7919 % 50_000:08}"
            paid_at = FIRST_MOMENT + timedelta(seconds=SPAN_SECONDS * written // rows)
            for line in order_lines(rng, goods, number, buyer, paid_at, rows - written):
                orders.add(line)
                written += 1
            if int((place + 1) * share) > int(place * share):
                for kind, line in companion_lines(rng, number, buyer, paid_at):
                    companions[kind].add(line)
            place += 1
        for output in (orders, *companions.values()):
            output.flush()
