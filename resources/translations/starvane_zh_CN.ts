<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Brief</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day without and with its year; QLocale&apos;s letters</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day, a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 h old</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d old</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 months old</source>
        <translation>%1 个月前</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 年前</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>a month on an axis; QLocale&apos;s letters</extracomment>
        <translation>M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>a month and its year; QLocale&apos;s letters</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>a year on an axis; QLocale&apos;s letters</extracomment>
        <translation>yyyy年</translation>
    </message>
</context>
<context>
    <name>CauseRows</name>
    <message>
        <source>%1: %2 of %3 missed, %4 of all that were</source>
        <extracomment>a cause, missed, counted, a share</extracomment>
        <translation>%1：%3 条中 %2 条未达标，占全部未达标的 %4</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>其他 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 pp</source>
        <extracomment>a difference of two percentages, in percentage points</extracomment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>There is no composite on one of the two days.</source>
        <translation>其中一天没有综合得分。</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>The composite stayed the same %1.</source>
        <translation>%1，综合得分没有变化。</translation>
    </message>
    <message>
        <source>%1 did most: %2.</source>
        <translation>影响最大的是%1：%2。</translation>
    </message>
    <message>
        <source>%1 has no value on one of the two days.</source>
        <translation>%1在其中一天没有数值。</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3.</source>
        <translation>%1从 %2 变为 %3。</translation>
    </message>
    <message>
        <source>%1 did most: %2 (its own rate %3, its volume %4).</source>
        <translation>影响最大的是%1：%2（自身变化 %3，单量变化 %4）。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>through its points %1, through its weight %2</source>
        <translation>得分变化带来 %1，权重变化带来 %2</translation>
    </message>
    <message>
        <source>Rules and benchmarks</source>
        <translation>规则与基准</translation>
    </message>
    <message>
        <source>What other benchmarks, shares or a new version of the card did.</source>
        <translation>基准、权重或新版评分卡带来的变化。</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>its own rate %1, its volume %2</source>
        <translation>自身变化 %1，单量变化 %2</translation>
    </message>
    <message>
        <source>%1 of %2 → %3 of %4</source>
        <translation>%2 条中 %1 → %4 条中 %3</translation>
    </message>
    <message>
        <source>Figures of the back office</source>
        <translation>后台数值</translation>
    </message>
    <message>
        <source>The composite fell by %1 %2.</source>
        <translation>%2，综合得分下降 %1。</translation>
    </message>
    <message>
        <source>The composite rose by %1 %2.</source>
        <translation>%2，综合得分上升 %1。</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1（上期）</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1（下限）</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1（上限）</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 min overdue</source>
        <translation>逾期 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>还有 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h overdue</source>
        <translation>逾期 %1 小时</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>还有 %1 小时</translation>
    </message>
    <message>
        <source>%1 d overdue</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation>还有 %1 天</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>已逾期 %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>duties</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Your data end at %1 (%2); the time left is counted from then. %3</source>
        <translation>数据截至%1（%2），剩余时间从那时算起。%3</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>%1 that day</source>
        <comment>duties</comment>
        <translation>当天 %1</translation>
    </message>
    <message>
        <source>Finished items disappear with the next import; you can also tick them off before.</source>
        <translation>处理完的条目会在下次导入后消失，也可以先标为已处理。</translation>
    </message>
</context>
<context>
    <name>ForecastContent</name>
    <message>
        <source>Composite, forecast</source>
        <translation>综合得分预测</translation>
    </message>
    <message>
        <source>weak under %1</source>
        <translation>低于 %1 为偏低</translation>
    </message>
    <message>
        <source>4 points</source>
        <translation>4 分线</translation>
    </message>
    <message>
        <source>5 points</source>
        <translation>5 分线</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>your plan</source>
        <translation>本计划</translation>
    </message>
</context>
<context>
    <name>ImportNews</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>未导入 %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a list</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a file&apos;s name, what happened to it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorFacts</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>考核期</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>One more failure</source>
        <translation>再有一次未达标</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>后台显示</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>有什么影响</translation>
    </message>
    <message>
        <source>Where the back office shows it</source>
        <translation>后台在哪里看</translation>
    </message>
    <message>
        <source>%1 to %2, %3 days</source>
        <extracomment>first day, last day, how many</extracomment>
        <translation>%1至%2，共 %3 天</translation>
    </message>
    <message>
        <source>%1 is worth %2 points, %3 is worth %4; %5</source>
        <translation>%2 分：%1，%4 分：%3；%5</translation>
    </message>
    <message>
        <source>%1 of the composite; %2</source>
        <translation>占综合得分的 %1；%2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>a value and points, a day</extracomment>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>Taken from</source>
        <extracomment>the text of the platform that a rule is taken from</extracomment>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>IndicatorWords</name>
    <message>
        <source>not scored</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>points, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 missed</source>
        <translation>%2 条中 %1 条未达标</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1 条的均值</translation>
    </message>
    <message>
        <source>%1 of %2 worse than %3</source>
        <translation>%2 条中 %1 条差于 %3</translation>
    </message>
    <message>
        <source>%1 · %2 not due yet</source>
        <translation>%1 · %2 未到期</translation>
    </message>
    <message>
        <source>back office %1</source>
        <translation>后台 %1</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>按明细计算</translation>
    </message>
    <message>
        <source>official %1</source>
        <translation>官方 %1</translation>
    </message>
    <message>
        <source>assumed ⓘ</source>
        <translation>假定 ⓘ</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>数据不全</translation>
    </message>
    <message>
        <source>small sample</source>
        <translation>样本少</translation>
    </message>
    <message>
        <source>small sample: one more failure %1</source>
        <translation>样本少：再有一次未达标 %1</translation>
    </message>
    <message>
        <source>Assumed: %1 is worth %2 points, %3 is worth %4. The platform does not publish its benchmarks.</source>
        <translation>假定：%2 分对应 %1，%4 分对应 %3。平台未公布基准。</translation>
    </message>
    <message>
        <source>Assumed: it makes up %1 of the composite.</source>
        <translation>假定：占综合得分的 %1。</translation>
    </message>
    <message>
        <source>Partial: the imported files cover only a part of the days from %1 to %2.</source>
        <translation>数据不全：已导入的文件只覆盖了%1至%2的一部分。</translation>
    </message>
    <message>
        <source>Needs %1: %2</source>
        <translation>需要导入%1：%2</translation>
    </message>
    <message>
        <source>The imported files hold nothing to measure in these days.</source>
        <translation>已导入的文件在这段时间里没有可计算的记录。</translation>
    </message>
    <message>
        <source>None of the imported files holds what it needs.</source>
        <translation>已导入的文件中没有它所需的字段。</translation>
    </message>
    <message>
        <source>Only the back office shows it: %1</source>
        <translation>只有后台显示：%1</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不达标</translation>
    </message>
    <message>
        <source>passes up to %1</source>
        <translation>不超过 %1 达标</translation>
    </message>
    <message>
        <source>passes under %1</source>
        <translation>低于 %1 达标</translation>
    </message>
    <message>
        <source>passes from %1 up</source>
        <translation>不低于 %1 达标</translation>
    </message>
    <message>
        <source>passes over %1</source>
        <translation>高于 %1 达标</translation>
    </message>
    <message>
        <source>%1 %2, few records</source>
        <comment>points, state</comment>
        <translation>%1 %2，记录少</translation>
    </message>
    <message>
        <source>fails, few records</source>
        <translation>不达标，记录少</translation>
    </message>
    <message>
        <source>%1 to %2: where the true rate lies, as far as %3 records can tell</source>
        <translation>%1 至 %2：按 %3 条记录推断，真实比例在此范围内</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a change</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Back office %1: why?</source>
        <translation>后台显示 %1：为什么？</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>95% 置信区间：%1</translation>
    </message>
    <message>
        <source>One more failure: %1</source>
        <translation>再有一次未达标：%1</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%2 条中 %1 条未达标</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>composite</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>较%2 %1</translation>
    </message>
    <message>
        <source>No composite yet: no indicator has a score.</source>
        <translation>暂无综合得分：还没有指标得分。</translation>
    </message>
    <message>
        <source>The highest level.</source>
        <translation>已是最高星级。</translation>
    </message>
    <message>
        <source>%1 ★ needs %2</source>
        <translation>升到 %1 ★ 还差 %2</translation>
    </message>
    <message>
        <source>assumed ⓘ</source>
        <translation>假定 ⓘ</translation>
    </message>
    <message>
        <source>The platform does not publish the composites at which a level starts; these are assumed: %1.</source>
        <translation>平台未公布各星级的综合得分线，以下为假定值：%1。</translation>
    </message>
    <message>
        <source>%1 stars, composite %2.</source>
        <translation>%1 星，综合得分 %2。</translation>
    </message>
    <message>
        <source>There is no composite in these 90 days.</source>
        <translation>近 90 天没有综合得分。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>points on a day</extracomment>
        <translation>%2的 %1</translation>
    </message>
    <message>
        <source>The composite went from %1 to %2; the lowest was %3.</source>
        <translation>综合得分从%1 到%2；最低为%3。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a module, its points</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>● %1: reached with rank %2</source>
        <translation>● %1：已达到，排名 %2</translation>
    </message>
    <message>
        <source>▼ %1: rank %2, needs %3</source>
        <translation>▼ %1：排名 %2，需达到 %3</translation>
    </message>
    <message>
        <source>%1 · of %2</source>
        <extracomment>a day, the full score</extracomment>
        <translation>%1 · 满分 %2</translation>
    </message>
    <message>
        <source>By itself on %1, if the days go on as the last 28.</source>
        <translation>照最近 28 天的情形，%1自然达到。</translation>
    </message>
    <message>
        <source>%1 of %2 indicators pass</source>
        <translation>%2 项指标中 %1 项达标</translation>
    </message>
    <message>
        <source>%1: enter your rank (needs %2)</source>
        <translation>%1：请录入排名（需达到 %2）</translation>
    </message>
    <message>
        <source>includes a bonus of %1</source>
        <translation>含加分 %1</translation>
    </message>
    <message>
        <source>Opens its weakest indicator, %1</source>
        <translation>打开其中得分最低的指标：%1</translation>
    </message>
    <message>
        <source>Weak: opens the indicator</source>
        <translation>偏低：打开该指标</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>the first and the last of some days</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first of two days of a year; QLocale&apos;s letters</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the last of two days of a year; QLocale&apos;s letters</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>a day and a time; QLocale&apos;s letters</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>%1 ★</source>
        <translation>%1 ★</translation>
    </message>
    <message>
        <source>%1 has no stars: its indicators pass or fail.</source>
        <translation>%1没有星级：各指标只分达标和不达标。</translation>
    </message>
    <message>
        <source>There is no composite to plan with yet.</source>
        <translation>还没有可以规划的综合得分。</translation>
    </message>
    <message>
        <source>No day of the next %1 reaches %2.</source>
        <translation>未来 %1 天都达不到 %2。</translation>
    </message>
    <message>
        <source>%1 is reached today.</source>
        <translation>今天已达到 %1。</translation>
    </message>
    <message>
        <source>%1 comes by itself on %2, if the days go on as the last 28.</source>
        <translation>照最近 28 天的情形，%2会自然达到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer failure(s)</source>
        <translation>
            <numerusform>少 %Ln 次未达标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be reached on %2 with %3.</source>
        <extracomment>stars, a day, what to do</extracomment>
        <translation>%2可达到 %1，前提是%3。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What each indicator will show is below.</source>
        <translation>各指标的走势见下方。</translation>
    </message>
    <message>
        <source>No indicator with a share of the composite will have a score. Import the store&apos;s files.</source>
        <translation>计入综合得分的指标都不会有得分。请导入店铺的文件。</translation>
    </message>
    <message>
        <source>All effort brings the composite to %1 on %2; %3 is needed.</source>
        <translation>尽全力，综合得分在%2也只到 %1；需要 %3。</translation>
    </message>
    <message>
        <source>The composite goes from %1 to %2.</source>
        <translation>综合得分从 %1 升到 %2。</translation>
    </message>
    <message>
        <source>The composite is %1; %2 is needed.</source>
        <translation>综合得分为 %1；需要 %2。</translation>
    </message>
    <message>
        <source>At the earliest, if nothing fails any more, it comes on %1.</source>
        <translation>若不再有未达标，最早在%1达到。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The plan&apos;s day.</source>
        <translation>计划达成日。</translation>
    </message>
    <message>
        <source>%1 for the first time if the days go on as the last 28.</source>
        <translation>照最近 28 天的情形，首次达到 %1。</translation>
    </message>
    <message>
        <source>%1 for the first time if nothing fails any more.</source>
        <translation>若不再有未达标，首次达到 %1。</translation>
    </message>
    <message>
        <source>%1 for the first time if nothing new happens.</source>
        <translation>若没有新记录，首次达到 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>failures</comment>
        <extracomment>an indicator, a number of failures</extracomment>
        <translation>%1 %2 次</translation>
    </message>
    <message>
        <source>Old failures that stop counting: %1.</source>
        <translation>不再计入的旧未达标：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Nothing changes by itself.</source>
        <translation>没有自然变化。</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>a number of records</extracomment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Counted from %1, the last day of your data: import newer files.</source>
        <translation>从数据的最后一天%1算起：请导入新文件。</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新记录</translation>
    </message>
    <message>
        <source>no failures</source>
        <translation>不再有未达标</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) at full points</source>
        <translation>
            <numerusform>%Ln 条记录做到满分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records at full points</source>
        <translation>%2 条记录中 %1 条做到满分</translation>
    </message>
    <message>
        <source>★ reached if it goes on · ☆ reached with no failures · ◎ day of the plan</source>
        <translation>★ 照最近 28 天可达到 · ☆ 不再有未达标可达到 · ◎ 计划达到的日子</translation>
    </message>
    <message>
        <source>if it goes on</source>
        <translation>照最近 28 天</translation>
    </message>
    <message>
        <source>If it goes on, it is %1 on %2.</source>
        <translation>照最近 28 天，%2为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>avoid %1 of %2 failure(s)</source>
        <translation>
            <numerusform>%2 次未达标中避免 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one gives the indicator %1 points.</source>
        <translation>每做到一次，指标得分 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) without a failure would do as much today.</source>
        <translation>
            <numerusform>现在再加 %Ln 条达标记录，效果相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln day(s) the failures of today count no more.</source>
        <translation>
            <numerusform>目前的未达标 %Ln 天后全部不再计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>If nothing fails any more, it comes on %1.</source>
        <translation>不再有未达标，最早%1达到。</translation>
    </message>
    <message>
        <source>Until %1 none of %2 may fail.</source>
        <translation>至%1，%2 条中不可再有未达标。</translation>
    </message>
    <message>
        <source>Until %1 at most %2 of %3 may fail.</source>
        <translation>至%1，%3 条中最多可 %2 条未达标。</translation>
    </message>
</context>
<context>
    <name>RecordCells</name>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>加权倍数</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>不计入的原因</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Buyer waited</source>
        <translation>买家等待</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>从未回复</translation>
    </message>
    <message>
        <source>automatic only</source>
        <translation>仅自动回复</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Automatic replies</source>
        <translation>自动回复</translation>
    </message>
    <message>
        <source>How agents&apos; names begin</source>
        <translation>客服昵称的开头</translation>
    </message>
    <message>
        <source>Exempt days</source>
        <translation>免考核日期</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>有待办到期</translation>
    </message>
    <message>
        <source>Age of the data</source>
        <translation>数据的新旧</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 星</translation>
    </message>
    <message>
        <source>worth %1 points</source>
        <translation>得 %1 分的基准</translation>
    </message>
    <message>
        <source>share</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>from this composite on</source>
        <translation>综合得分达到此值</translation>
    </message>
    <message>
        <source>number in the platform&apos;s rules</source>
        <translation>平台规则中的数值</translation>
    </message>
    <message>
        <source>words that the platform&apos;s rules look for</source>
        <translation>平台规则查找的词</translation>
    </message>
    <message>
        <source>in exported chats</source>
        <translation>用于导出的聊天记录</translation>
    </message>
    <message>
        <source>left out by the platform</source>
        <translation>平台不计入的日子</translation>
    </message>
    <message>
        <source>warns so many hours before</source>
        <translation>到期前多少小时预警</translation>
    </message>
    <message>
        <source>warns when the newest are older, in days</source>
        <translation>最新数据超过多少天时预警</translation>
    </message>
    <message>
        <source>warns below so many points</source>
        <translation>低于此分数时预警</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a setting, what about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>assumed ⓘ</source>
        <translation>假定 ⓘ</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>The platform&apos;s rules say so.</source>
        <translation>平台规则如此规定。</translation>
    </message>
    <message>
        <source>The platform does not publish this; Starvane assumes it. If you know better, set your own.</source>
        <translation>平台没有公布此值，由 Starvane 假定。如果您知道实际的值，请自行设定。</translation>
    </message>
    <message>
        <source>You set this. Take it back to return to what held before.</source>
        <translation>由您设定。撤销后，恢复原来的值。</translation>
    </message>
    <message>
        <source>The back office showed this; it came with a file or you entered it. A newer reading takes its place.</source>
        <translation>来自后台：随文件导入或由您录入。更新的读数会取代它。</translation>
    </message>
    <message>
        <source>Between the two benchmarks the points go in a straight line.</source>
        <translation>两个基准之间，得分按直线变化。</translation>
    </message>
    <message>
        <source>Together the shares make the whole, whatever they add up to. What has 0 is shown and does not count; within a module all that count do so alike.</source>
        <translation>权重不必合计 100%，以总和为整体。权重为 0 的只显示、不计分；同一模块内计分的各项权重相同。</translation>
    </message>
    <message>
        <source>The composite from which the level is reached.</source>
        <translation>综合得分达到多少即为这一星级。</translation>
    </message>
    <message>
        <source>The rules and duties of the platform calculate with this number.</source>
        <translation>平台的规则与待办用这个数值计算。</translation>
    </message>
    <message>
        <source>A text that holds one of these words counts. One word a line.</source>
        <translation>含有其中任一词的文字即符合。每行一个词。</translation>
    </message>
    <message>
        <source>Records of these days count in no indicator. A day or a period a line, as 2025-01-28..2025-02-04.</source>
        <translation>这些日子的记录不计入任何指标。每行一天或一段，如 2025-01-28..2025-02-04。</translation>
    </message>
    <message>
        <source>A reply that holds one of these texts comes from a machine and is not yours. One text a line.</source>
        <translation>含有其中任一文字的回复来自自动回复，不算人工回复。每行一条。</translation>
    </message>
    <message>
        <source>Who speaks under a name that begins like this is one of you. One beginning a line.</source>
        <translation>昵称以此开头的发言者是本店客服。每行一个开头。</translation>
    </message>
    <message>
        <source>Overdue duties warn as well.</source>
        <translation>已逾期的待办同样预警。</translation>
    </message>
    <message>
        <source>Then it is time to export new files.</source>
        <translation>该导出新文件了。</translation>
    </message>
    <message>
        <source>In the points that the platform shows. Starvane warns when it opens, and so does “starvane check --alarms”.</source>
        <translation>按平台显示的分数。Starvane 打开时预警，“starvane check --alarms”也会预警。</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>What is worth %1 points has to be better than what is worth %2.</source>
        <translation>得 %1 分的基准必须优于得 %2 分的基准。</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>from a day to a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a value, the least and the most it may be</extracomment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1, small sample</source>
        <translation>%1，样本少</translation>
    </message>
    <message>
        <source>Rules, %1: %2</source>
        <extracomment>when, what</extracomment>
        <translation>规则变化，%1：%2</translation>
    </message>
    <message>
        <source>Promotion, %1: %2</source>
        <translation>促销，%1：%2</translation>
    </message>
    <message>
        <source>Import, %1: %2</source>
        <translation>导入，%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a series, when in the period before, a value</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a series, a value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <translation>%1：无数据。</translation>
    </message>
    <message>
        <source>%1: %2 on %3, the only value.</source>
        <extracomment>a series, a value, a day</extracomment>
        <translation>%1：%3为 %2，仅此一个值。</translation>
    </message>
    <message>
        <source>%1 stayed at %2 from %3 to %4.</source>
        <translation>%1从%3到%4一直是 %2。</translation>
    </message>
    <message>
        <source>%1 was %2 on %3 and %4 on %5; highest %6 on %7, lowest %8 on %9.</source>
        <translation>%1在%3为 %2，在%5为 %4；最高 %6（%7），最低 %8（%9）。</translation>
    </message>
    <message>
        <source>%1 rose from %2 on %3 to %4 on %5; highest %6 on %7, lowest %8 on %9.</source>
        <translation>%1从%3的 %2 升至%5的 %4；最高 %6（%7），最低 %8（%9）。</translation>
    </message>
    <message>
        <source>%1 fell from %2 on %3 to %4 on %5; highest %6 on %7, lowest %8 on %9.</source>
        <translation>%1从%3的 %2 降至%5的 %4；最高 %6（%7），最低 %8（%9）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TrendsContent</name>
    <message>
        <source>%1 composite</source>
        <extracomment>a card&apos;s</extracomment>
        <translation>%1综合得分</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a store, one of its indicators
----------
an indicator, what a line says
----------
a store, its promotion</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>weak under %1</source>
        <translation>低于 %1 为偏低</translation>
    </message>
    <message>
        <source>%1 points: %2</source>
        <extracomment>points, the value they are given for</extracomment>
        <translation>%1 分：%2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限值 %1</translation>
    </message>
    <message>
        <source>new rules for %1</source>
        <translation>%1启用新规则</translation>
    </message>
    <message>
        <source>%1 leaves out: %2</source>
        <extracomment>an indicator, what is left out</extracomment>
        <translation>%1不再计入：%2</translation>
    </message>
    <message>
        <source>%1 no longer leaves out: %2</source>
        <translation>%1恢复计入：%2</translation>
    </message>
    <message>
        <source>%1 is measured in a new way</source>
        <translation>%1改用新算法</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
</context>
<context>
    <name>starvane::ui::AboutDialog</name>
    <message>
        <source>About Starvane</source>
        <translation>关于 Starvane</translation>
    </message>
    <message>
        <source>Starvane %1</source>
        <translation>Starvane %1</translation>
    </message>
    <message>
        <source>Shows sellers how their stores stand with their platforms. It works on this computer only and never opens a connection to the network.</source>
        <translation>让卖家看清店铺在平台上的表现。只在本机运行，从不联网。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1. Icons: Lucide (ISC).</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。基于 Qt %1 制作。图标：Lucide（ISC）。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::AddStoreDialog</name>
    <message>
        <source>Add a store</source>
        <translation>添加店铺</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>There is a store of this name already.</source>
        <translation>已有同名店铺。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::BatchTableModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>覆盖日期</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手动录入</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>表格格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Records, not rows: one row may tell of several records, as of an order and its refund, and several rows of one.</source>
        <translation>按记录数，不是行数：一行可能有多条记录（如订单及其退款），一条记录也可能占多行。</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
</context>
<context>
    <name>starvane::ui::CalendarCard</name>
    <message>
        <source>The days that matter</source>
        <translation>关键日子</translation>
    </message>
    <message>
        <source>−3: so many old failures stop counting · %1</source>
        <extracomment>the key of the calendar: of its numbers, of its stars</extracomment>
        <translation>−3：当天有 3 次旧的未达标不再计入 · %1</translation>
    </message>
</context>
<context>
    <name>starvane::ui::CalendarModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a day, what is worth knowing of it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>starvane::ui::CauseTableModel</name>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>累计</translation>
    </message>
</context>
<context>
    <name>starvane::ui::CausesPanel</name>
    <message>
        <source>Hour and weekday</source>
        <translation>时段与星期</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing was missed in these days.</source>
        <translation>这些天没有未达标的记录。</translation>
    </message>
    <message>
        <source>Where the misses come from</source>
        <translation>未达标从哪里来</translation>
    </message>
    <message>
        <source>T: as a table</source>
        <translation>按 T 显示表格</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>分类方式</translation>
    </message>
    <message>
        <source>Misses by hour and weekday</source>
        <translation>各时段、各星期的未达标</translation>
    </message>
    <message>
        <source>An order counts for each of its products · T: as a table</source>
        <translation>含多个商品的订单在每个商品下各计一次 · 按 T 显示表格</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>heading over “7 of 21”</comment>
        <translation>未达标</translation>
    </message>
    <message>
        <source>share of all misses</source>
        <translation>占全部未达标</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>累计</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ChangePage</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>第二天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>前 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>打开该指标</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的数据</translation>
    </message>
    <message>
        <source>Import the exports of two months, and this page tells what changed.</source>
        <translation>导入两个月的数据后，这里会说明哪些方面发生了变化。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ChangePart</name>
    <message>
        <source>Press T to see the numbers as a table</source>
        <translation>按 T 查看数字表格</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ChartCard</name>
    <message>
        <source>Composite, %1 days</source>
        <translation>综合得分，近 %1 天</translation>
    </message>
    <message>
        <source>weak under %1</source>
        <translation>低于 %1 为偏低</translation>
    </message>
    <message>
        <source>strips: star levels</source>
        <translation>色带：星级区间</translation>
    </message>
    <message>
        <source>Trends ›</source>
        <translation>趋势 ›</translation>
    </message>
</context>
<context>
    <name>starvane::ui::CoverageCard</name>
    <message>
        <source>Days covered · %1</source>
        <translation>覆盖日期 · %1</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
</context>
<context>
    <name>starvane::ui::CoverageStrip</name>
    <message>
        <source>no day</source>
        <translation>没有任何一天</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more gap(s)</source>
        <translation>
            <numerusform>以及另外 %Ln 段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <extracomment>covered days, the gaps in them</extracomment>
        <translation>%1，缺 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>covered: %1</source>
        <translation>有数据：%1</translation>
    </message>
    <message>
        <source>nothing known: %1</source>
        <translation>没有数据：%1</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>缺 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>缺 %Ln 段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starvane::ui::DataPanel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>never imported</source>
        <translation>从未导入</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Export next: %1 – %2</source>
        <translation>接下来导出：%1。%2</translation>
    </message>
</context>
<context>
    <name>starvane::ui::DatabasePanel</name>
    <message>
        <source>%1, on this computer only; nothing of it goes over the network.</source>
        <translation>%1，只在这台电脑上，不会传到网络。</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>备份数据库</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>数据库 (*.db)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Databases (*.db);;All files (*)</source>
        <translation>数据库 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>正在写入备份…</translation>
    </message>
    <message>
        <source>The backup %1 is written, in place of an earlier one.</source>
        <translation>备份已保存为 %1，替换了原来的备份。</translation>
    </message>
    <message>
        <source>The backup %1 is written.</source>
        <translation>备份已保存为 %1。</translation>
    </message>
    <message>
        <source>Replace all stores, records and settings by those of %1?</source>
        <translation>用 %1 中的内容替换所有店铺、记录和设置？</translation>
    </message>
    <message>
        <source>What came into the database after the backup is no longer in it. The database as it is now is kept as %1.before-restore, in place of one that was kept so before.</source>
        <translation>备份之后导入的内容将不再保留。现在的数据库另存为 %1.before-restore，并取代之前同名的文件。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking the backup and putting it in place…</source>
        <translation>正在检查备份并恢复…</translation>
    </message>
    <message>
        <source>The database is that of %1 again.</source>
        <translation>数据库已恢复为 %1 的内容。</translation>
    </message>
    <message>
        <source>The one before is kept as %1.</source>
        <translation>之前的数据库保存为 %1。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Puts the whole path on the clipboard</source>
        <translation>把完整路径复制到剪贴板</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The folder that the database lies in</source>
        <translation>数据库所在的文件夹</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Writes a copy of everything into one file; you can go on working</source>
        <translation>把全部内容复制到一个文件，期间可以继续工作</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the database</source>
        <translation>用备份取代数据库</translation>
    </message>
    <message>
        <source>A backup holds all stores, records, settings and layouts. It is one file, to be kept on another disk.</source>
        <translation>备份包含所有店铺、记录、设置和表格格式，是一个文件，请保存到另一块磁盘。</translation>
    </message>
    <message>
        <source>Kept beside it, from before an update or a restore</source>
        <translation>旁边保留的副本（更新或恢复之前）</translation>
    </message>
</context>
<context>
    <name>starvane::ui::DayChooser</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day the figures speak for; the windows end with it</source>
        <translation>数字所对应的日期，考核期以它为准</translation>
    </message>
    <message>
        <source>One day back</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>One day on</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>最新一天</translation>
    </message>
</context>
<context>
    <name>starvane::ui::DayEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a day as QLocale&apos;s letters write it</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>starvane::ui::DayOrderChoice</name>
    <message>
        <source>day first: 31/12</source>
        <translation>日在前：31/12</translation>
    </message>
    <message>
        <source>month first: 12/31</source>
        <translation>月在前：12/31</translation>
    </message>
    <message>
        <source>“%1” in column %2 can be read in two ways. How are the dates written?</source>
        <translation>“%2”列的“%1”有两种读法。日期是怎样写的？</translation>
    </message>
</context>
<context>
    <name>starvane::ui::DayOrderDialog</name>
    <message>
        <source>How are the dates written?</source>
        <translation>日期是怎样写的？</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: “%4” can be read in two ways, and nothing in the file decides it.</source>
        <translation>%1 第 %2 行“%3”列：“%4”有两种读法，文件里没有别的内容能确定是哪一种。</translation>
    </message>
    <message numerus="yes">
        <source>The answer is for %Ln file(s).</source>
        <translation>
            <numerusform>这个回答用于 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Day first: %1</source>
        <extracomment>a day as it would be read</extracomment>
        <translation>日在前(&amp;D)：%1</translation>
    </message>
    <message>
        <source>&amp;Month first: %1</source>
        <translation>月在前(&amp;M)：%1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>starvane::ui::Desk</name>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Importing %1, files to follow: %2</source>
        <translation>正在导入 %1，还有 %2 个文件</translation>
    </message>
    <message>
        <source>An import is going on. Try again when it is done.</source>
        <translation>正在导入，请等导入完成后再试。</translation>
    </message>
    <message>
        <source>Loading the demo stores</source>
        <translation>正在载入示例店铺</translation>
    </message>
    <message>
        <source>The demo stores are there already.</source>
        <translation>示例店铺已经载入过了。</translation>
    </message>
    <message>
        <source>The demo stores are loaded: their files went through the same import as yours.</source>
        <translation>示例店铺已载入：它们的文件和您的文件走的是同样的导入。</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>The import is taken back. Import the file again if you need it after all.</source>
        <translation>导入已撤销。如仍需要，请重新导入该文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of the back office entered.</source>
        <translation>
            <numerusform>已录入 %Ln 项后台数值。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starvane::ui::DropHint</name>
    <message>
        <source>Drop to import (files: %1)</source>
        <translation>松开即可导入（%1 个文件）</translation>
    </message>
    <message>
        <source>Drop to import into %1 (files: %2)</source>
        <translation>松开即可导入到 %1（%2 个文件）</translation>
    </message>
</context>
<context>
    <name>starvane::ui::DueCard</name>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Nothing is open in the imported files.</source>
        <translation>导入的文件里没有待办。</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>查看全部 %1 条</translation>
    </message>
</context>
<context>
    <name>starvane::ui::DueDesk</name>
    <message numerus="yes">
        <source>%Ln duty(s) ticked off.</source>
        <translation>
            <numerusform>已将 %Ln 条待办标为已处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starvane::ui::DuePage</name>
    <message>
        <source>Penalties</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>逐条处理</translation>
    </message>
</context>
<context>
    <name>starvane::ui::DutyPanel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a choice, how many there are of it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Select rows to copy or tick off</source>
        <translation>选中行后可复制或标为已处理</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 条</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有符合的待办</translation>
    </message>
    <message>
        <source>No open item of this kind contains this text.</source>
        <translation>这一类待办里没有包含这段文字的。</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>还没有待办可看</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>In the imported files everything is dispatched, answered and settled. Newer files may bring new work.</source>
        <translation>导入的文件里，该发的都发了，该回的都回了，该处理的都处理了。更新的文件可能带来新的待办。</translation>
    </message>
    <message>
        <source>Kind of duty</source>
        <translation>待办类别</translation>
    </message>
    <message>
        <source>Number, product or duty</source>
        <translation>单号、商品或待办</translation>
    </message>
    <message>
        <source>Show only what holds this text</source>
        <translation>只显示包含这段文字的待办</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>待办列表</translation>
    </message>
    <message>
        <source>Copy order numbers</source>
        <translation>复制订单号</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可不填）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>标为已处理</translation>
    </message>
    <message>
        <source>They are done: do not list them again, not even after the next import</source>
        <translation>已经处理：不再列出，下次导入后也不列</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>What is due comes from orders, refunds, conversations and disputes. Import those files to see what is due and when.</source>
        <translation>待办来自订单、退款、咨询和纠纷。导入这些文件，就能看到该做什么、何时到期。</translation>
    </message>
    <message>
        <source>Overdue and that day</source>
        <translation>已逾期和当天</translation>
    </message>
    <message>
        <source>Overdue and today</source>
        <translation>已逾期和今天</translation>
    </message>
</context>
<context>
    <name>starvane::ui::DutyTableModel</name>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how long is left, and until when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1，订单 %2</translation>
    </message>
</context>
<context>
    <name>starvane::ui::FactsPanel</name>
    <message>
        <source>Enter the back office&apos;s figure…</source>
        <translation>录入后台数值…</translation>
    </message>
    <message>
        <source>Enter a newer figure of the back office…</source>
        <translation>填写后台更新的数值…</translation>
    </message>
    <message>
        <source>Does your back office show something else?</source>
        <translation>后台显示的不一样？</translation>
    </message>
</context>
<context>
    <name>starvane::ui::FieldChoiceModel</name>
    <message>
        <source>– not used –</source>
        <extracomment>what a column of a file is: none of the fields</extracomment>
        <translation>– 不使用 –</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>required</comment>
        <extracomment>a field that a record cannot do without</extracomment>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>starvane::ui::FigureEdit</name>
    <message>
        <source>%1: “%2” is not a number from %3 to %4.</source>
        <extracomment>a field, what was typed, the least and the greatest number</extracomment>
        <translation>%1：“%2”应为 %3 到 %4 之间的数。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number from %3 up.</source>
        <translation>%1：“%2”应为不小于 %3 的数。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::FiguresPanel</name>
    <message>
        <source>Settings of the store</source>
        <translation>店铺的设置</translation>
    </message>
    <message>
        <source>There is no store yet. Add one to see its figures here.</source>
        <translation>还没有店铺。添加店铺后，这里显示它的数值。</translation>
    </message>
    <message>
        <source>The platform has no such setting.</source>
        <translation>该平台没有这类设置。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::FollowLine</name>
    <message>
        <source>another day…</source>
        <translation>从另一天起…</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>不再这样做</translation>
    </message>
    <message>
        <source>We do this from another day on…</source>
        <translation>从另一天起这样做…</translation>
    </message>
    <message>
        <source>From today on. What was only begun today is forgotten altogether.</source>
        <translation>从今天起停止。今天才开始的，会当作从未开始。</translation>
    </message>
    <message>
        <source>We do this from today</source>
        <translation>从今天起这样做</translation>
    </message>
    <message>
        <source>Again from today</source>
        <translation>从今天起再这样做</translation>
    </message>
    <message>
        <source>The first day on which you do this</source>
        <translation>开始这样做的第一天</translation>
    </message>
    <message>
        <source>We did this…</source>
        <translation>我们这样做过…</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ForecastCard</name>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What to show of the indicator</source>
        <translation>显示指标的哪一项</translation>
    </message>
    <message>
        <source>What to forecast</source>
        <translation>预测对象</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a value and its points</extracomment>
        <translation>%1（%2分）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenario</comment>
        <extracomment>a scenario, what is shown then</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On %1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>starvane::ui::GroupsCard</name>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不达标</translation>
    </message>
    <message>
        <source>The worst products and countries</source>
        <translation>最差的商品和国家</translation>
    </message>
    <message>
        <source>No order of these days counts for this card.</source>
        <translation>这些天没有订单计入这张评分卡。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed, counted</comment>
        <translation>%2 单中 %1 单</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 products fail</source>
        <extracomment>an indicator, how many of how many</extracomment>
        <translation>%1 · %3 个商品中 %2 个不达标</translation>
    </message>
    <message>
        <source>%1 · all %2 products pass</source>
        <translation>%1 · %2 个商品全部达标</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 countries fail</source>
        <translation>%1 · %3 个国家中 %2 个不达标</translation>
    </message>
    <message>
        <source>%1 · all %2 countries pass</source>
        <translation>%1 · %2 个国家全部达标</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 fail</source>
        <translation>%1 · %3 个中 %2 个不达标</translation>
    </message>
    <message>
        <source>%1 · all %2 pass</source>
        <translation>%1 · %2 个全部达标</translation>
    </message>
</context>
<context>
    <name>starvane::ui::HeatMap</name>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>a weekday, from one hour to the next</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1: nothing counted</source>
        <translation>%1：没有计入的记录</translation>
    </message>
    <message>
        <source>%1: %2 of %3 missed</source>
        <translation>%1：%3 条中 %2 条未达标</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>没有未达标的记录。</translation>
    </message>
    <message>
        <source>Most at: %1</source>
        <translation>最多的时段：%1</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ImportsPage</name>
    <message>
        <source>Nothing was imported yet. Drop export files anywhere on this window.</source>
        <translation>还没有导入过文件。把导出的文件拖到窗口任意位置即可。</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Rejected rows of %1: %2</source>
        <translation>%1 未导入的行：%2</translation>
    </message>
    <message>
        <source>%1: no row was rejected</source>
        <translation>%1：全部行都已导入</translation>
    </message>
    <message>
        <source>%1 rejected rows.csv</source>
        <extracomment>the name of a file with rejected rows</extracomment>
        <translation>%1 未导入的行.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows are in %1. Correct them in the source and import it again.</source>
        <translation>未导入的行已保存到 %1。请在来源中改正，然后重新导入。</translation>
    </message>
    <message>
        <source>Import the file again</source>
        <translation>重新导入此文件</translation>
    </message>
    <message>
        <source>After it was corrected in the source</source>
        <translation>在来源中改正之后</translation>
    </message>
    <message>
        <source>The file is no longer in its place</source>
        <translation>文件已不在原来的位置</translation>
    </message>
    <message>
        <source>Save rejected rows as CSV…</source>
        <translation>把未导入的行存为 CSV…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>This store · %1</source>
        <translation>本店 · %1</translation>
    </message>
    <message>
        <source>All stores · %1</source>
        <translation>全部店铺 · %1</translation>
    </message>
    <message>
        <source>Whose files to show</source>
        <translation>显示哪些店铺的文件</translation>
    </message>
</context>
<context>
    <name>starvane::ui::IndicatorCard</name>
    <message>
        <source>Enter the back office&apos;s figure…</source>
        <translation>录入后台数值…</translation>
    </message>
</context>
<context>
    <name>starvane::ui::IndicatorPage</name>
    <message>
        <source>No such figure</source>
        <translation>没有这个数字</translation>
    </message>
</context>
<context>
    <name>starvane::ui::LevelCard</name>
    <message>
        <source>Enter the back office&apos;s figure…</source>
        <translation>录入后台数值…</translation>
    </message>
    <message>
        <source>How to get there ›</source>
        <translation>怎样升星 ›</translation>
    </message>
    <message>
        <source>What changed ›</source>
        <translation>为何变化 ›</translation>
    </message>
    <message>
        <source>Why the composite changed</source>
        <translation>综合得分变化的原因</translation>
    </message>
</context>
<context>
    <name>starvane::ui::LeverRow</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>starvane::ui::MainMenu</name>
    <message>
        <source>&amp;Store</source>
        <translation>店铺(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Starvane</source>
        <translation>关于 Starvane(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Add a store…</source>
        <translation>添加店铺(&amp;A)…</translation>
    </message>
    <message>
        <source>Load the &amp;demo stores</source>
        <translation>载入示例店铺(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>跟随系统(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Enter what the back office shows…</source>
        <translation>录入后台数值(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>Import with o&amp;wn mapping…</source>
        <translation>自己匹配列再导入(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ManualWindow</name>
    <message>
        <source>Starvane manual</source>
        <translation>Starvane 使用手册</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
</context>
<context>
    <name>starvane::ui::MappingHeader</name>
    <message>
        <source>Field of column %1</source>
        <translation>“%1”列是什么</translation>
    </message>
    <message>
        <source>A column without a name, or with the name of one before it, cannot be used. Give it a name of its own in the file.</source>
        <translation>没有列名，或与前面的列同名，这一列就不能用。请在文件中给它一个单独的列名。</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>不能使用</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>● known name</source>
        <translation>● 已知的列名</translation>
    </message>
    <message>
        <source>▲ guess: like a known name</source>
        <translation>▲ 推测：与已知列名相近</translation>
    </message>
    <message>
        <source>▲ guess: from its cells</source>
        <translation>▲ 推测：根据内容</translation>
    </message>
</context>
<context>
    <name>starvane::ui::MappingStateLine</name>
    <message>
        <source> or </source>
        <extracomment>between the last two of several things of which one is enough</extracomment>
        <translation>或</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>fields, a kind of record: &quot;Order number (orders)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the parts of a list</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>&amp;Next red cell</source>
        <translation>下一个红色单元格(&amp;N)</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>No column is chosen yet for: %1.</source>
        <translation>还没有选定哪一列是：%1。</translation>
    </message>
    <message>
        <source>Say how the dates are written.</source>
        <translation>请说明日期是怎样写的。</translation>
    </message>
    <message>
        <source>None of the %1 rows shown could be used: look at the cells in red.</source>
        <translation>所示的 %1 行都不会被导入：请看红色单元格。</translation>
    </message>
    <message>
        <source>%1 of the %2 rows shown would be rejected, for their cells in red.</source>
        <translation>所示的 %2 行中有 %1 行不会被导入，原因在红色单元格。</translation>
    </message>
    <message>
        <source>All %1 rows shown can be read.</source>
        <translation>所示的 %1 行都能读取。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::MappingTable</name>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
</context>
<context>
    <name>starvane::ui::MappingWizard</name>
    <message>
        <source>Which column is what? – %1</source>
        <translation>匹配文件的列 – %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>不导入此文件</translation>
    </message>
    <message>
        <source>Choose above each column what it is; * must be among them. Guesses are marked; cells in red would be rejected.</source>
        <translation>请在每一列上方选择它是什么，带 * 的必须有。推测的已标出；红色单元格所在的行不会被导入。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::MarkLegend</name>
    <message>
        <source>rules change</source>
        <translation>规则变化</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>data imported to here</source>
        <translation>数据导入至此</translation>
    </message>
</context>
<context>
    <name>starvane::ui::NewsLine</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show the rejected rows</source>
        <translation>查看未导入的行</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the ticks back</source>
        <translation>恢复这些待办</translation>
    </message>
    <message>
        <source>Make it as it was before</source>
        <translation>恢复原来的样子</translation>
    </message>
</context>
<context>
    <name>starvane::ui::OverviewPage</name>
    <message>
        <source>Welcome to Starvane</source>
        <translation>欢迎使用 Starvane</translation>
    </message>
    <message>
        <source>Starvane reads the files that you export from your platform&apos;s back office and shows how your store stands: stars, weak indicators, and what to do first. Everything stays on this computer.</source>
        <translation>Starvane 读取您从平台后台导出的文件，告诉您店铺的现状：星级、偏低的指标，以及先做什么。所有数据都留在本机。</translation>
    </message>
    <message>
        <source>You can also drop export files anywhere on this window.</source>
        <translation>也可以直接把导出的文件拖到窗口任意位置。</translation>
    </message>
    <message>
        <source>Load the demo stores</source>
        <translation>载入示例店铺</translation>
    </message>
    <message>
        <source>Add a store…</source>
        <translation>添加店铺…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of data, where to fetch it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Now the data</source>
        <translation>接下来导入数据</translation>
    </message>
    <message>
        <source>Nothing is imported for %1 yet. Drop the export files of %2 anywhere on this window, several at once if you like.</source>
        <translation>%1 还没有导入数据。把%2后台导出的文件拖到窗口任意位置即可，可以一次拖多个。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>starvane::ui::OwnRulesModel</name>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>in place of the shipped one</source>
        <translation>替换自带的平台</translation>
    </message>
    <message>
        <source>Platform, in %1</source>
        <translation>平台，位于 %1</translation>
    </message>
    <message>
        <source>Layout, mapped on %1</source>
        <translation>表格格式，匹配于 %1</translation>
    </message>
    <message>
        <source>Platform or layout</source>
        <translation>平台或表格格式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>starvane::ui::OwnRulesPanel</name>
    <message>
        <source>Layout “%1” removed. What was imported with it stays.</source>
        <translation>表格格式“%1”已删除。用它导入的数据保留。</translation>
    </message>
    <message>
        <source>Platforms and layouts of your own</source>
        <translation>自定义平台与表格格式</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Remove layout</source>
        <translation>删除表格格式</translation>
    </message>
    <message>
        <source>Files with this header are not recognised any more (Del)</source>
        <translation>不再识别这种表头的文件（Del）</translation>
    </message>
    <message>
        <source>A layout is kept when you map the columns of a file (File → Import with own mapping) and let Starvane remember it. A platform of your own is a folder of rules; the manual tells what is in it.</source>
        <translation>自己匹配文件的列（文件 → 自己匹配列再导入）并让 Starvane 记住，就会保存为表格格式。自定义平台是一个规则文件夹，内容见手册。</translation>
    </message>
    <message>
        <source>You have no platforms or layouts of your own yet.</source>
        <translation>还没有自定义平台或表格格式。</translation>
    </message>
    <message>
        <source>Where platforms of your own lie</source>
        <translation>自定义平台所在的文件夹</translation>
    </message>
    <message>
        <source>It is made when it is not there</source>
        <translation>文件夹不存在时会新建</translation>
    </message>
</context>
<context>
    <name>starvane::ui::PageHeader</name>
    <message>
        <source>data to %1 · %2</source>
        <translation>数据截至%1 · %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import export files of this store</source>
        <translation>导入本店的导出文件</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>评分卡</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>返回（Alt+左箭头）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>starvane::ui::PageStack</name>
    <message>
        <source>All stores</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化原因</translation>
    </message>
</context>
<context>
    <name>starvane::ui::PenaltyPanel</name>
    <message>
        <source>Penalties by month</source>
        <translation>按月罚款</translation>
    </message>
    <message>
        <source>Expected: computed from your orders by the platform&apos;s rules. Received: the penalties you imported. Deadlines of appeals are listed under To do.</source>
        <translation>应罚：按平台规则由订单推算。实罚：您导入的罚款。申诉期限列在“逐条处理”里。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::PenaltyTableModel</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>a month and its year; QLocale&apos;s letters</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fine(s)</source>
        <translation>
            <numerusform>%Ln 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>多于应罚</translation>
    </message>
    <message>
        <source>less than expected</source>
        <translation>少于应罚</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Expected from the orders</source>
        <translation>应罚（按订单推算）</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实罚</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>starvane::ui::PeriodDialog</name>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Which days is the file about?</source>
        <translation>这个文件是哪些天的？</translation>
    </message>
    <message>
        <source>%1 has a header and no rows: nothing happened. Give the days that it was exported for, so that they count as known.</source>
        <translation>%1 只有表头，没有数据行，说明这段时间没有记录。请给出导出的起止日期，这些天就算有了数据。</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>开始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>结束日期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>The first day comes after the last.</source>
        <translation>开始日期晚于结束日期。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>starvane::ui::PlanPage</name>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Nothing to plan with yet</source>
        <translation>还没有可规划的数据</translation>
    </message>
    <message>
        <source>Add a store first. Its plan to the next star is made from its files.</source>
        <translation>请先添加店铺。升星计划由店铺的文件算出。</translation>
    </message>
    <message>
        <source>Import the store&apos;s export files: the forecast and the plan to the next star are made from the last 28 days.</source>
        <translation>请导入店铺的导出文件：预测和升星计划由最近 28 天的数据算出。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ProgramPanel</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window. Reports have a choice of their own.</source>
        <translation>窗口的语言。报表可另行选择。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>What is printed is always light.</source>
        <translation>打印始终为浅色。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::PromotionPanel</name>
    <message>
        <source>Give the promotion a name first.</source>
        <translation>请先填写促销名称。</translation>
    </message>
    <message>
        <source>Promotion “%1” added: %2 – %3.</source>
        <translation>已添加促销“%1”：%2–%3。</translation>
    </message>
    <message>
        <source>Promotion “%1” removed.</source>
        <translation>已删除促销“%1”。</translation>
    </message>
    <message>
        <source>The page “Trends” marks these days. They change no figure.</source>
        <translation>“趋势”页会标出这些日子。它们不改变任何数值。</translation>
    </message>
    <message>
        <source>There is no store yet. Add one to see its promotions here.</source>
        <translation>还没有店铺。添加店铺后，这里显示它的促销。</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Name of the promotion</source>
        <translation>促销名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Keep the promotion (Enter)</source>
        <translation>保存促销（回车）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take the selected promotion away (Del)</source>
        <translation>删除选中的促销（Del）</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2.</source>
        <translation>结束日期 %1 早于开始日期 %2。</translation>
    </message>
    <message>
        <source>Promotion “%1” changed: %2 – %3.</source>
        <translation>已修改促销“%1”：%2–%3。</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再添加一个</translation>
    </message>
    <message>
        <source>No promotions yet. The page “Trends” marks their days; they change no figure.</source>
        <translation>还没有促销活动。“趋势”页会标出这些日子；不影响任何数值。</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>starvane::ui::PromotionTableModel</name>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ProvenanceLine</name>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>查看这次导入</translation>
    </message>
    <message>
        <source>Select a record to see the file and row it comes from.</source>
        <translation>选中一条记录，这里显示它来自哪个文件、哪一行。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a kind of record, its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: file %2, row %3</source>
        <translation>%1：文件 %2，第 %3 行</translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <extracomment>where a record comes from, a time</extracomment>
        <translation>%1，%2 导入</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ReadingChoices</name>
    <message>
        <source>&amp;Rows are</source>
        <translation>每一行是(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>表头在第几行(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an encoding, what the file&apos;s header looks like in it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ReadingsDialog</name>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>What the back office shows</source>
        <translation>后台数值</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>得分（满分 %1）</translation>
    </message>
    <message>
        <source>Peer average</source>
        <translation>同行平均</translation>
    </message>
    <message>
        <source>Peer excellent</source>
        <translation>同行优秀</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an indicator, one of its figures</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>peer average</source>
        <translation>同行平均</translation>
    </message>
    <message>
        <source>peer excellent</source>
        <translation>同行优秀</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Type what the back office shows for %1 on this day; leave the others blank. Peer figures also set the benchmark from that day on.</source>
        <translation>录入后台在这一天为%1显示的数值，其余留空。同行数值也从那天起作为基准。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ReconciliationCard</name>
    <message>
        <source>%1.</source>
        <comment>a place in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Back office and files</source>
        <translation>后台与文件对账</translation>
    </message>
    <message>
        <source>Looking for what the back office does otherwise…</source>
        <translation>正在查找后台算法的不同之处…</translation>
    </message>
</context>
<context>
    <name>starvane::ui::RecordsPanel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a choice, how many there are of it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Only %1; show all again</source>
        <translation>只看%1；点击恢复全部</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2 条</translation>
    </message>
    <message>
        <source>The platform measures this by itself; no imported record is behind it.</source>
        <translation>这项由平台自己统计，没有对应的导入记录。</translation>
    </message>
    <message>
        <source>No record here is of that kind.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Nothing was missed in these days.</source>
        <translation>这些天没有未达标的记录。</translation>
    </message>
    <message>
        <source>No record counts in these days.</source>
        <translation>这些天没有计入的记录。</translation>
    </message>
    <message>
        <source>Nothing was left out in these days.</source>
        <translation>这些天没有不计入的记录。</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>records.csv</source>
        <translation>记录.csv</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1: %2 records written.</source>
        <translation>%1：已写入 %2 条记录。</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>看哪些记录</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Show only what holds this text</source>
        <translation>只显示含有这些文字的</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the records shown into a CSV file or a workbook</source>
        <translation>把显示的记录写入 CSV 文件或工作簿</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>按此列排序</translation>
    </message>
</context>
<context>
    <name>starvane::ui::RejectTableModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>starvane::ui::RememberRow</name>
    <message>
        <source>Re&amp;member this layout as</source>
        <translation>记住这个格式(&amp;M)</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>格式的名称</translation>
    </message>
    <message numerus="yes">
        <source>Use it for the other %Ln file(s) with this header</source>
        <translation>
            <numerusform>也用于另外 %Ln 个同表头的文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starvane::ui::ReportPage</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报表语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save as workbook…</source>
        <translation>存为工作簿…</translation>
    </message>
    <message>
        <source>Save as CSV files…</source>
        <translation>存为 CSV 文件…</translation>
    </message>
    <message>
        <source>No month to report yet</source>
        <translation>还没有可报告的月份</translation>
    </message>
    <message>
        <source>Import the files of a month: its report is made from them.</source>
        <translation>导入一个月的文件，月报由它们生成。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>月报已存为 %1。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>存为工作簿</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>存放 CSV 文件的文件夹</translation>
    </message>
</context>
<context>
    <name>starvane::ui::SeriesPicker</name>
    <message>
        <source>Search indicators and stores</source>
        <translation>搜索指标、店铺</translation>
    </message>
    <message>
        <source>Lines to draw</source>
        <translation>要画的曲线</translation>
    </message>
    <message>
        <source>Up to five lines.</source>
        <translation>最多五条曲线。</translation>
    </message>
    <message>
        <source>Lines: %1 of 5 ▾</source>
        <translation>曲线：%1 / 5 ▾</translation>
    </message>
    <message>
        <source>Choose the lines, %1 of 5 chosen</source>
        <translation>选择曲线，已选 %1 / 5</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合得分</translation>
    </message>
</context>
<context>
    <name>starvane::ui::SettingEditor</name>
    <message>
        <source>Switch off</source>
        <translation>关闭预警</translation>
    </message>
    <message>
        <source>Take mine back</source>
        <translation>撤销自定值</translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation>请先输入数值。</translation>
    </message>
    <message>
        <source>Enter a line first.</source>
        <translation>请先输入一行。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>a setting, its value, &quot;always&quot; or &quot;from 1 Mar 2025 on&quot;</extracomment>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a setting, its value</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: taken back.</source>
        <translation>%1：已撤销。</translation>
    </message>
    <message>
        <source>from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>The day from which it holds</source>
        <translation>生效的第一天</translation>
    </message>
    <message>
        <source>Days and months before keep what held then</source>
        <translation>之前的日期和月份保持当时的值</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Also for all the days before</source>
        <translation>对之前的所有日期同样有效</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What held before you set it holds again</source>
        <translation>恢复您设定之前的值</translation>
    </message>
</context>
<context>
    <name>starvane::ui::SettingTableModel</name>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>starvane::ui::SettingsPage</name>
    <message>
        <source>Settings with “%1”</source>
        <translation>含“%1”的设置</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Find a setting of the store</source>
        <translation>查找店铺的设置</translation>
    </message>
    <message>
        <source>Looks through all figures, texts and alarms (Ctrl+F)</source>
        <translation>在所有数值、文字和预警中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>语言与主题</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Shares and levels</source>
        <translation>权重与星级</translation>
    </message>
    <message>
        <source>Figures of the rules</source>
        <translation>规则中的数值</translation>
    </message>
    <message>
        <source>Chats and exempt days</source>
        <translation>聊天与免考核日期</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
</context>
<context>
    <name>starvane::ui::SideBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>starvane::ui::StartNews</name>
    <message>
        <source>Alarm, %1 – %2</source>
        <extracomment>several alarms in one line</extracomment>
        <translation>预警，%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>starvane::ui::StepTableModel</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>构成</translation>
    </message>
</context>
<context>
    <name>starvane::ui::StoreListModel</name>
    <message>
        <source>no stars yet</source>
        <translation>暂无星级</translation>
    </message>
    <message>
        <source>%1 stars, no weak indicator</source>
        <translation>%1 星，无偏低指标</translation>
    </message>
    <message>
        <source>%1 stars, %2 weak</source>
        <translation>%1 星，%2 项偏低</translation>
    </message>
</context>
<context>
    <name>starvane::ui::StorePanel</name>
    <message>
        <source>Platform: %1</source>
        <translation>平台：%1</translation>
    </message>
    <message>
        <source>The days of %1 are now those of %2.</source>
        <translation>%1 的日期现按 %2 划分。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Time zone of the store</source>
        <translation>店铺的时区</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>In which a day begins and ends, and a time in a file is read. Files that are imported already keep the times they were read with.</source>
        <translation>按此划分日期，并读取文件中的时间。已导入的文件保持当时读取的时间。</translation>
    </message>
    <message>
        <source>Enter what the back office shows…</source>
        <translation>录入后台显示的数值…</translation>
    </message>
    <message>
        <source>Values, points and benchmarks of a day (Ctrl+E)</source>
        <translation>某一天的数值、得分和基准（Ctrl+E）</translation>
    </message>
    <message>
        <source>Where the platform shows a figure, it goes before the computed one, and its benchmarks before the assumed ones.</source>
        <translation>平台显示的数值优先于计算值，平台的基准优先于假定的基准。</translation>
    </message>
    <message>
        <source>Add a store…</source>
        <translation>添加店铺…</translation>
    </message>
    <message>
        <source>Another shop, on this platform or on another one (Ctrl+N)</source>
        <translation>另一家店铺，同一平台或其他平台（Ctrl+N）</translation>
    </message>
</context>
<context>
    <name>starvane::ui::StoreSwitcher</name>
    <message>
        <source>No store yet</source>
        <translation>还没有店铺</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>店铺 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>全部店铺</translation>
    </message>
</context>
<context>
    <name>starvane::ui::StoreTableModel</name>
    <message>
        <source>, </source>
        <extracomment>between the names of indicators</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 weak</source>
        <translation>%1 项偏低</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing today</source>
        <translation>今天没有</translation>
    </message>
    <message>
        <source>never imported</source>
        <translation>从未导入</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>满分 %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>Weak indicators</source>
        <translation>偏低的指标</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Change, 30 d</source>
        <translation>近 30 天变化</translation>
    </message>
    <message>
        <source>Weak: opens the indicator</source>
        <translation>偏低：打开该指标</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>▼ %1</source>
        <translation>▼ %1</translation>
    </message>
    <message>
        <source>nothing that day</source>
        <translation>当天没有</translation>
    </message>
</context>
<context>
    <name>starvane::ui::StoresPage</name>
    <message>
        <source>All stores</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>The worst store first. Scores are on each platform&apos;s own scale. A click opens the store.</source>
        <translation>最差的店铺排在最前；得分按各平台自己的满分显示；点击即可打开店铺。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::TableMenu</name>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>%1 (second line)</source>
        <translation>%1（第二行）</translation>
    </message>
</context>
<context>
    <name>starvane::ui::TargetCard</name>
    <message>
        <source>Aim at</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>评分卡</translation>
    </message>
</context>
<context>
    <name>starvane::ui::TimeChart</name>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Table of the values (*.csv)</source>
        <translation>数据表 (*.csv)</translation>
    </message>
    <message>
        <source>Table behind the chart</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>显示全部日期</translation>
    </message>
    <message>
        <source>Workbook of the values (*.xlsx)</source>
        <translation>数值工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>starvane::ui::TimeTableModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1（上期）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>starvane::ui::TipsPanel</name>
    <message>
        <source>%1 points for %2: %3</source>
        <translation>%2可得 %1 分：%3</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>先做什么</translation>
    </message>
    <message>
        <source>gain in points</source>
        <translation>可提升的分数</translation>
    </message>
    <message>
        <source>Nothing in the data of these days calls for action.</source>
        <translation>这段时间的数据中没有需要处理的问题。</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 条</translation>
    </message>
    <message>
        <source>%1: the data of these days no longer call for what you are doing.</source>
        <translation>%1：从这些天的数据看，已不再需要您正在做的改进。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该做什么</translation>
    </message>
</context>
<context>
    <name>starvane::ui::TrendControls</name>
    <message>
        <source>Values need lines of one unit, and points need indicators that have them.</source>
        <translation>数值要求各曲线单位相同；得分要求指标有得分。</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>对比上期</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>A value for each</source>
        <translation>统计周期</translation>
    </message>
    <message>
        <source>Points or values</source>
        <translation>得分或数值</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>starvane::ui::TrendsPage</name>
    <message>
        <source>Each day as the platform shows it: over the indicator&apos;s own window up to that day.</source>
        <translation>每天的数值与平台口径一致：按指标自身的考核期统计到当天。</translation>
    </message>
    <message>
        <source>Each value is made of what happened in that week or month alone.</source>
        <translation>每个数值只统计当周或当月发生的记录。</translation>
    </message>
    <message>
        <source>Thin and dashed: the period before.</source>
        <translation>细虚线：上期。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The values behind the chart, and back (T)</source>
        <translation>图表背后的数据，再按返回（T）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>As PNG, SVG or CSV (Ctrl+S)</source>
        <translation>导出为 PNG、SVG 或 CSV（Ctrl+S）</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>还没有可画的数据</translation>
    </message>
    <message>
        <source>Once files are imported, this page shows how stars, points and indicators run over the days.</source>
        <translation>导入文件后，这里显示星级、得分和各项指标每天的走势。</translation>
    </message>
    <message>
        <source>Dotted: a small sample. Wheel or + − zoom, drag to move, double click shows all, T the table; a click on a line&apos;s name, or 1 to 5, opens its indicator.</source>
        <translation>点线：样本少。滚轮或 + − 缩放，拖动平移，双击显示全部，T 键看数据表；点曲线名或按 1–5 打开该指标。</translation>
    </message>
    <message>
        <source>Promotions…</source>
        <translation>促销…</translation>
    </message>
    <message>
        <source>The store&apos;s promotions, marked under the lines</source>
        <translation>店铺的促销，标在曲线下方</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ValueCard</name>
    <message>
        <source>%1 = %2 points</source>
        <extracomment>a value, the points it is worth</extracomment>
        <translation>%1 = %2 分</translation>
    </message>
    <message>
        <source>Value over time</source>
        <translation>数值走势</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Enter the back office&apos;s figure…</source>
        <translation>录入后台数值…</translation>
    </message>
</context>
<context>
    <name>starvane::ui::WhatIfCard</name>
    <message>
        <source>What to do until %1</source>
        <translation>%1之前要做的事</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>points before and after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>reaches %1</source>
        <translation>达到 %1</translation>
    </message>
    <message>
        <source>does not reach %1, which needs %2</source>
        <translation>达不到 %1（需要 %2）</translation>
    </message>
    <message>
        <source>Set all to 0</source>
        <translation>全部归零</translation>
    </message>
    <message>
        <source>points of the indicator · gain of the composite</source>
        <translation>指标得分 · 综合得分提升</translation>
    </message>
    <message>
        <source>Nothing to gain.</source>
        <translation>没有可提升的。</translation>
    </message>
</context>
<context>
    <name>starvane::ui::WindowDialogs</name>
    <message>
        <source>Import export files</source>
        <translation>导入导出文件</translation>
    </message>
    <message>
        <source>Exports (*.csv *.txt *.tsv *.xlsx *.xls *.zip *.log *.html);;All files (*)</source>
        <translation>导出文件 (*.csv *.txt *.tsv *.xlsx *.xls *.zip *.log *.html);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import with own mapping</source>
        <translation>自己匹配列再导入</translation>
    </message>
</context>
<context>
    <name>starvane::ui::WindowFrame</name>
    <message>
        <source>Starvane</source>
        <extracomment>a store, the program</extracomment>
        <translation>Starvane</translation>
    </message>
    <message>
        <source>%1 – Starvane</source>
        <translation>%1 – Starvane</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>starvane::ui::WordList</name>
    <message>
        <source>“%1” (%2) means</source>
        <extracomment>a text in a file, the field that it is for</extracomment>
        <translation>“%1”（%2）表示</translation>
    </message>
    <message>
        <source>– leave it blank –</source>
        <translation>– 留空 –</translation>
    </message>
</context>
<context>
    <name>starvane::ui::WorkLine</name>
    <message>
        <source>%1 rows · %2 · %3 left</source>
        <translation>%1 行 · %2 · 剩余 %3</translation>
    </message>
    <message>
        <source>%1 rows · %2</source>
        <translation>%1 行 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
</TS>
