"""The words of the made-up shop: its goods, its people, its carriers and what they say.

Everything here is invented. Telephone numbers start with 12, which no network uses; streets, firms
and nicks belong to nobody.
"""

from dataclasses import dataclass

SHOP_COMPANY = "义乌市晴禾家居用品有限公司"
SHOP_ACCOUNT = "晴禾家居"
AGENTS = ("小美", "阿杰", "晓雯", "小周")


@dataclass(frozen=True)
class Product:
    """One offer. `hours` is its dispatch promise (None: no promise), `weight` how often it is bought."""

    offer: str
    item: str
    title: str
    unit: str
    price: float
    hours: int | None
    weight: float
    custom: bool = False
    faulty: bool = False
    variants: tuple = ()


# title, unit, price, promised hours, how often bought; goods of the November promotion last
GOODS = (
    ("不锈钢保温杯316食品级大容量车载水杯批发", "个", 18.8, 24, 5),
    ("北欧风陶瓷马克杯办公室咖啡杯带盖勺", "个", 9.9, 24, 4),
    ("加厚304不锈钢沥水篮厨房洗菜盆", "个", 12.5, 48, 3),
    ("日式木质托盘长方形茶盘家用水果盘", "个", 15.6, None, 3),
    ("密封罐玻璃储物罐五谷杂粮收纳盒", "个", 6.8, 24, 5),
    ("厨房置物架免打孔壁挂调料架", "套", 21.9, 48, 3),
    ("一次性保鲜袋食品级加厚抽取式", "包", 2.3, 24, 6),
    ("竹纤维洗碗布不沾油抹布百洁布", "条", 1.2, 24, 8),
    ("硅胶锅垫隔热垫防烫餐桌垫", "片", 3.4, 24, 4),
    ("家用垃圾桶带盖按压式卫生间纸篓", "个", 11.8, None, 3),
    ("可折叠收纳箱牛津布衣物整理箱", "个", 13.9, 24, 5),
    ("真空压缩袋棉被收纳袋免抽气", "个", 4.6, 24, 4),
    ("衣架防滑无痕植绒衣挂批发", "个", 0.85, 24, 7),
    ("浴室防滑地垫吸水硅藻泥脚垫", "张", 16.4, 48, 4),
    ("儿童雨衣男女童斗篷式雨披", "件", 14.2, None, 2),
    ("全自动三折晴雨伞定制广告伞防晒", "把", 15.9, 24, 4),
    ("抽绳束口袋帆布收纳袋旅行袋", "个", 2.1, 24, 4),
    ("帆布包女手提单肩购物袋学生书包", "个", 8.9, 48, 3),
    ("圣诞节装饰品挂件圣诞树套装", "套", 19.9, None, 2),
    ("春节红包袋新年利是封创意烫金", "包", 1.9, 24, 3),
    ("仿真花满天星客厅摆设花束", "束", 5.5, 24, 3),
    ("木质相框摆台挂墙照片框A4", "个", 7.7, None, 2),
    ("香薰蜡烛伴手礼玻璃杯大豆蜡", "个", 10.8, 48, 3),
    ("毛绒玩具公仔抱枕抓机娃娃", "个", 8.3, 24, 4),
    ("益智磁力片儿童积木拼装玩具", "盒", 26.8, 24, 3),
    ("减压捏捏乐发泄球解压玩具", "个", 1.6, 24, 5),
    ("创意中性笔0.5黑色学生考试签字笔", "支", 0.45, 24, 7),
    ("手账本套装ins风笔记本子批发", "本", 6.2, 24, 3),
    ("手机支架桌面懒人支架可折叠", "个", 4.9, 24, 4),
    ("数据线三合一快充线尼龙编织", "条", 5.8, 24, 4),
    ("迷你小风扇手持USB充电便携", "台", 12.9, 48, 3),
    ("宠物饮水碗猫碗狗盆不锈钢防打翻", "个", 6.6, 24, 3),
    ("宠物除毛梳粘毛器猫毛清理器", "个", 5.1, 24, 3),
    ("瑜伽弹力带健身拉力绳阻力带", "条", 4.4, 24, 3),
    ("跳绳计数无绳成人儿童通用", "条", 7.9, 24, 2),
    ("发夹鲨鱼夹女后脑勺大号抓夹", "个", 1.1, 24, 7),
    ("发圈头绳高弹力橡皮筋盒装", "盒", 2.6, 24, 5),
    ("棉袜男女中筒袜四季运动袜批发", "双", 2.2, 24, 6),
)
CUSTOM_GOODS = (
    ("定制LOGO礼品保温杯套装企业伴手礼", "套", 36.0, 72, 0.7),
    ("定制印字帆布袋广告手提袋展会", "个", 5.2, 72, 0.6),
)
# the three that quality refunds gather on after the promotion
PROMOTION_GOODS = (
    ("太阳能庭院灯户外防水花园草坪灯", "个", 16.9, 24, 6),
    ("硅胶折叠水杯便携旅行伸缩杯", "个", 8.8, 24, 5),
    ("USB充电暖手宝迷你便携移动电源二合一", "个", 23.5, 24, 6),
)
VARIANTS = ("白色", "黑色", "米色", "雾蓝", "粉色", "大号", "中号", "小号")


def catalogue():
    """All offers, always the same; their ids are made up, as long as real ones."""
    told = [(goods, {}) for goods in GOODS]
    told += [(goods, {"custom": True}) for goods in CUSTOM_GOODS]
    told += [(goods, {"faulty": True}) for goods in PROMOTION_GOODS]
    products = []
    for place, ((title, unit, price, hours, weight), kind) in enumerate(told):
        first = 5100000000100 + 37 * place
        variants = tuple(
            (f"{first + n}", VARIANTS[(place + n) % len(VARIANTS)]) for n in range(2 + place % 3)
        )
        offer = f"{680000000000 + 7919 * (place + 1)}"
        item = f"QH{place + 1:03}"
        products.append(Product(offer, item, title, unit, price, hours, weight, variants=variants, **kind))
    return products


CARRIERS = (("中通快递", 35), ("圆通速递", 25), ("韵达快递", 20), ("申通快递", 10), ("极兔速递", 10))
LATE_CARRIER = "韵达快递"

PLACES = (
    "浙江省 杭州市 余杭区", "浙江省 宁波市 鄞州区", "江苏省 苏州市 吴中区", "江苏省 南京市 江宁区",
    "广东省 广州市 白云区", "广东省 深圳市 龙岗区", "福建省 泉州市 晋江市", "山东省 临沂市 兰山区",
    "河南省 郑州市 管城区", "湖南省 长沙市 雨花区", "湖北省 武汉市 江汉区", "四川省 成都市 武侯区",
    "河北省 石家庄市 长安区", "安徽省 合肥市 包河区", "陕西省 西安市 未央区", "辽宁省 沈阳市 大东区",
)  # fmt: skip
STREETS = ("星禾路", "云栖弄", "青麦街", "望稻路", "小桥巷", "东篱路", "新苗街", "槐荫路")
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"
GIVEN = "禾舟澜晴朗知远安然云舒念初乐言小满秋实"
NICK_HEADS = ("星辰", "小鹿", "云上", "好再来", "半夏", "阿福", "蓝橙", "多多", "清风", "南巷", "悦家", "老街")
NICK_TAILS = ("百货", "商行", "杂货铺", "小店", "优选", "日用", "生活馆", "文具", "批发部", "精品屋")
FIRM_TAILS = ("贸易有限公司", "电子商务有限公司", "百货商行（个体工商户）")

QUALITY_REASONS = (
    ("质量问题", 5), ("做工粗糙/有瑕疵", 4), ("货物破损", 3), ("功能故障", 3), ("颜色不符", 2), ("与商品描述不符", 2),
)  # fmt: skip
OTHER_REASONS = (("协商一致退款", 5), ("少件漏发", 4), ("七天无理由退货", 3), ("多拍/拍错", 3), ("快递一直未送到", 2))
LATE_REASON = "未按约定时间发货"
EARLY_REASONS = (("不想要了", 5), ("多拍/拍错", 4), ("收货信息填错", 2), ("协商一致退款", 1))

QUESTIONS = (
    "在吗，这款{item}还有现货吗？", "{item}拿100个什么价？", "老板，{item}今天能发货吗？", "亲，{item}起批量多少？",
    "您好，{item}可以混批吗", "{item}有没有别的颜色？", "发新疆运费怎么算？", "我昨天拍的单什么时候发出？",
    "物流两天没更新了，帮我看一下", "能开专票吗？", "收到的{item}少了两个，怎么处理？", "可以一件代发吗？",
)  # fmt: skip
SECOND_LINES = ("收货地址在县城，能送到吗", "数量大的话能便宜点吗", "麻烦快点回复，急用", "（图片）")
GREETINGS = ("您好，在的", "亲，在的，有现货", "您好，这款今天下午可以发", "在的，您要多少数量？", "您好，马上帮您查")
FOLLOW_UPS = ("那我要200个", "好的，什么时候到货？", "包装是什么样的？", "能再优惠点吗", "好的谢谢")
ANSWERS = ("可以的，您直接拍下就行", "一般2到4天到", "给您申请了优惠", "独立袋装，外面纸箱", "不客气，有问题随时联系")
