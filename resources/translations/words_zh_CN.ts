<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>采纳日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>停止日</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>采纳前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>采纳后</translation>
    </message>
    <message>
        <source>Difference (95 %)</source>
        <translation>变化（95% 区间）</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 follows no advice yet. “starvane score --store NAME” tells what there is, “starvane advice adopt TIP --store NAME” notes that you follow it.</source>
        <translation>%1 还没有采纳建议。“starvane score --store NAME”列出建议，“starvane advice adopt TIP --store NAME”记录采纳。</translation>
    </message>
</context>
<context>
    <name>AdviceVerdict</name>
    <message>
        <source>too early to tell</source>
        <translation>还不能下结论</translation>
    </message>
    <message>
        <source>better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>没有明显变化</translation>
    </message>
    <message>
        <source>Followed since %1</source>
        <translation>%1起采纳</translation>
    </message>
    <message>
        <source>Followed from %1 to %2</source>
        <translation>%1至%2采纳</translation>
    </message>
    <message>
        <source>%1 records from %2 to %3: %4</source>
        <translation>%2至%3共 %1 条记录：%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Followed since …&quot;, a verdict</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3 → %4</source>
        <extracomment>&quot;Followed since …&quot;, a verdict, the figures before and after</extracomment>
        <translation>%1：%2，%3 → %4</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>Difference, with 95 % confidence: %1</source>
        <translation>变化（95% 置信区间）：%1</translation>
    </message>
    <message>
        <source>A verdict takes %1 days of data from then on, and enough records before and after; the files tell of %2 days.</source>
        <translation>要下结论，采纳后需有 %1 天的数据，且前后都有足够的记录；文件中已有 %2 天。</translation>
    </message>
    <message>
        <source>What else changed on these days may have had a part in it.</source>
        <translation>这段时间的其他变化也可能有影响。</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>%1: composite %2, under the line of %3</source>
        <translation>%1：综合得分 %2，低于预警线 %3</translation>
    </message>
    <message>
        <source>%1: %2 points, under the line of %3</source>
        <translation>%1：%2 分，低于预警线 %3</translation>
    </message>
    <message>
        <source>%1: %2 overdue, %3 due within %4 h</source>
        <translation>%1：已逾期 %2 项，%4 小时内到期 %3 项</translation>
    </message>
    <message>
        <source>%1: age of the newest data in days %2, the line is %3</source>
        <translation>%1：最新数据已过 %2 天，预警线为 %3 天</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Close Starvane&apos;s window and whatever else has it open.</source>
        <translation>请关闭 Starvane 的窗口以及正在使用它的其他程序。</translation>
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
        <source>The database is that of %1 again.</source>
        <translation>数据库已恢复为 %1。</translation>
    </message>
    <message>
        <source>The one before is kept as %1.</source>
        <translation>原来的数据库保留为 %1。</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>表格格式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Data to (UTC)</source>
        <translation>数据截至（UTC）</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>No file has been imported yet.</source>
        <translation>还没有导入过文件。</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Of all missed</source>
        <translation>占全部未达标</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Missed of them</source>
        <translation>未达标率</translation>
    </message>
    <message>
        <source>%1 · %2 to %3: %4 of %5 missed</source>
        <translation>%1 · %2至%3：%5 条中 %4 条未达标</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>%1 pp</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>The card&apos;s rules changed on %1.</source>
        <translation>评分规则于%1换了新版本。</translation>
    </message>
    <message>
        <source>There is no composite on both days, %1 and %2, to be compared.</source>
        <translation>%1和%2并非都有综合得分，无法比较。</translation>
    </message>
    <message>
        <source>Composite %1 on %2, %3 on %4: %5</source>
        <translation>综合得分%2为 %1，%4为 %3：%5</translation>
    </message>
    <message>
        <source>%1, above all %2 (%3)</source>
        <translation>%1，主要因为“%2”（%3）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Points before</source>
        <translation>之前得分</translation>
    </message>
    <message>
        <source>Points after</source>
        <translation>之后得分</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>因得分</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>因权重</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>对综合得分</translation>
    </message>
    <message>
        <source>Benchmarks, shares, version</source>
        <translation>基准、权重、规则版本</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Records before</source>
        <translation>之前记录</translation>
    </message>
    <message>
        <source>Records after</source>
        <translation>之后记录</translation>
    </message>
    <message>
        <source>By its rate</source>
        <translation>因自身</translation>
    </message>
    <message>
        <source>By its volume</source>
        <translation>因数量</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 has no value on both days, %2 and %3, to be compared.</source>
        <translation>%1在%2和%3并非都有数值，无法比较。</translation>
    </message>
    <message>
        <source>%1: %2 on %3, %4 on %5: %6</source>
        <translation>%1：%3为 %2，%5为 %4：%6</translation>
    </message>
    <message>
        <source>By the back office&apos;s figures: %1</source>
        <translation>因后台显示的数值：%1</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The database %1 is sound.</source>
        <translation>数据库 %1 完好。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore a backup of it. Found:</source>
        <translation>数据库 %1 已损坏，请用备份恢复。发现的问题：</translation>
    </message>
    <message>
        <source>The platform %1 is your own, in place of the shipped one: %2.</source>
        <translation>平台 %1 使用您自己的规则，代替自带的：%2。</translation>
    </message>
    <message>
        <source>The platform %1 is your own: %2.</source>
        <translation>平台 %1 使用您自己的规则：%2。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No alarm is set. Set one with “starvane stores set NAME alarm.composite 4”; “starvane check --help” tells which there are.</source>
        <translation>还没有设置预警。用“starvane stores set NAME alarm.composite 4”设置；“starvane check --help”列出有哪些预警。</translation>
    </message>
    <message>
        <source>No alarm is on.</source>
        <translation>没有预警。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>结果无法写到标准输出。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>A layout of your own is given with --layout FILE.</source>
        <translation>自定义的表格格式用 --layout FILE 指定。</translation>
    </message>
    <message>
        <source>“starvane stores add NAME --platform ID” makes a store.</source>
        <translation>用“starvane stores add NAME --platform ID”新建店铺。</translation>
    </message>
</context>
<context>
    <name>Csv</name>
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
        <translation>值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo&apos;s stores are there already.</source>
        <translation>示例店铺已经在数据库里了。</translation>
    </message>
    <message>
        <source>Made the store “%1”. Look at it: starvane score --store &quot;%1&quot;</source>
        <translation>已建立店铺“%1”。查看：starvane score --store &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Dimensions</name>
    <message>
        <source>refund</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>chargeback</source>
        <translation>拒付</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>物流公司</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>hour of day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其他 %1 项</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>待办号</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 has nothing to do as of %2.</source>
        <translation>截至%2，%1 没有待办。</translation>
    </message>
    <message>
        <source>%1 · duties as of %2</source>
        <translation>%1 · 截至%2 的待办</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 holds several tables. Unpack it and import each of them.</source>
        <translation>%1 里有多个表格：请解压后分别导入。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2. Check the path and the rights to it.</source>
        <translation>无法读写 %1：%2。请检查路径和权限。</translation>
    </message>
    <message>
        <source>%1 is empty: not even a header is in it. Export it again.</source>
        <translation>%1 是空文件，连表头也没有。请重新导出。</translation>
    </message>
    <message>
        <source>%1 is not a table but %2. Export it as CSV or XLSX.</source>
        <translation>%1 不是表格，而是%2。请导出为 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in a spreadsheet program and save it without one.</source>
        <translation>%1 有密码保护。请用表格软件打开，取消密码后另存。</translation>
    </message>
    <message>
        <source>%1 is damaged or was not downloaded in full (%2). Download it again.</source>
        <translation>%1 已损坏或没有下载完整（%2）。请重新下载。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the limit of %2. Export a shorter period.</source>
        <translation>%1 解压后超过上限 %2。请缩短导出的时间段。</translation>
    </message>
    <message>
        <source>%1, row %2: the row is longer than %3. Most often a quotation mark was opened and never closed; export the file again.</source>
        <translation>%1 第 %2 行：这一行超过 %3。多半是有引号没有配对，请重新导出文件。</translation>
    </message>
    <message>
        <source>%1, row %2: the bytes there are no text in %3. Export the file again, or save it as CSV in UTF-8.</source>
        <translation>%1 第 %2 行：内容不是 %3 编码的文字。请重新导出，或另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>%1: no row looks like a header of this platform&apos;s exports. Is it the right file?</source>
        <translation>%1：没有一行像这个平台导出文件的表头。文件选对了吗？</translation>
    </message>
    <message>
        <source>%1: no layout of this platform fits the header “%2”.</source>
        <translation>%1：这个平台的表格格式都与表头“%2”不符。</translation>
    </message>
    <message>
        <source>  The layout “%1” comes close; missing columns: %2.</source>
        <translation>  最接近的格式是“%1”，缺少的列：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Export the file again with these columns, or give a layout that names the file&apos;s own.</source>
        <translation>请勾选这些列重新导出，或者提供与该文件列名对应的表格格式。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>%1, indicator %2</source>
        <translation>%1 指标 %2</translation>
    </message>
    <message>
        <source>%1: the rules there cannot be used: %2. Correct the file, or install the program again.</source>
        <translation>%1：其中的规则无法使用：%2。请修正该文件，或重新安装程序。</translation>
    </message>
    <message>
        <source>The database %1 failed: %2.</source>
        <translation>数据库 %1 出错：%2。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1没有改动任何数据。</translation>
    </message>
    <message>
        <source>Stopped as asked. The database is as it was before.</source>
        <translation>已按要求停止，数据库保持原样。</translation>
    </message>
    <message>
        <source>%1 Known: %2.</source>
        <translation>%1现有：%2。</translation>
    </message>
    <message>
        <source>There is a store “%1” already. Choose another name.</source>
        <translation>店铺“%1”已经存在，请换一个名称。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>旧版 Excel 工作簿（.xls）</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>类型不明的文件</translation>
    </message>
    <message>
        <source>a file of the kind %1</source>
        <translation>%1 类型的文件</translation>
    </message>
    <message>
        <source>%1, … (%2 columns)</source>
        <translation>%1……（共 %2 列）</translation>
    </message>
    <message>
        <source>The disk of the database %1 is full. Free some space and try again.</source>
        <translation>数据库 %1 所在的磁盘已满。请清理出空间后再试。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written. Check the rights to the file and its folder.</source>
        <translation>数据库 %1 无法写入。请检查该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The database %1 is in use by another import. Try again when it is done.</source>
        <translation>数据库 %1 正被另一个导入占用。请等它完成后再试。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Restore a backup of it.</source>
        <translation>数据库 %1 已损坏，请用备份恢复。</translation>
    </message>
    <message>
        <source>%1 is not a database of Starvane. Choose another file.</source>
        <translation>%1 不是 Starvane 的数据库，请选择别的文件。</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Starvane. Update the program.</source>
        <translation>数据库 %1 由更新版本的 Starvane 建立，请升级程序。</translation>
    </message>
    <message>
        <source>There is no store “%1”.</source>
        <translation>没有店铺“%1”。</translation>
    </message>
    <message>
        <source>There is no platform “%1”.</source>
        <translation>没有平台“%1”。</translation>
    </message>
    <message>
        <source>The platform has no card “%1”.</source>
        <translation>该平台没有评分卡“%1”。</translation>
    </message>
    <message>
        <source>The store&apos;s platform has no indicator “%1”.</source>
        <translation>店铺所在平台没有指标“%1”。</translation>
    </message>
    <message>
        <source>There is no batch %1.</source>
        <translation>没有批次 %1。</translation>
    </message>
    <message>
        <source>A store has no setting “%1”.</source>
        <translation>店铺没有设置项“%1”。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be the line of an alarm. Write a number that can be reached, or “off”.</source>
        <translation>%1：“%2”不能作为预警线。请写一个可以达到的数字，或写 off 关闭。</translation>
    </message>
    <message>
        <source>There is no layout “%1” of your own.</source>
        <translation>没有您自己的表格格式“%1”。</translation>
    </message>
    <message>
        <source>The store has no promotion %1.</source>
        <translation>该店铺没有编号为 %1 的促销。</translation>
    </message>
    <message>
        <source>The store has no advice “%1”.</source>
        <translation>该店铺没有建议“%1”。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Time zones have names such as Asia/Shanghai.</source>
        <translation>没有时区“%1”。时区的写法如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day. Write it as 2022-10-31.</source>
        <translation>%1：“%2”不是日期。请写成 2022-10-31。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a time. Write it as 2022-10-31T18:20:00, in the store&apos;s zone or with an offset such as +08:00.</source>
        <translation>%1：“%2”不是时间。请写成 2022-10-31T18:20:00，按店铺时区，或带上 +08:00 这样的时差。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number that can be used here.</source>
        <translation>%1：“%2”不是这里可用的数字。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a share. A share lies between 0 and 1, as in 0.2.</source>
        <translation>%1：“%2”不是权重。权重在 0 和 1 之间，例如 0.2。</translation>
    </message>
    <message>
        <source>%1: “%2” comes before the first day. Put the earlier day first.</source>
        <translation>%1：“%2”早于开始日期。请把较早的日期写在前面。</translation>
    </message>
    <message>
        <source>%1: “%2” are not days. Write them as 2024-02-04..2024-02-17, several with a comma between them.</source>
        <translation>%1：“%2”不是日期范围。请写成 2024-02-04..2024-02-17，多段之间用逗号分开。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be used here; a text is needed.</source>
        <translation>%1：“%2”不能用在这里，需要一段文字。</translation>
    </message>
    <message>
        <source>There is no duty “%1”. “starvane duties --store NAME --json” tells their ids.</source>
        <translation>没有待办“%1”。“starvane duties --store 店铺 --json”会列出待办号。</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: “%4” can be read day first or month first, and nothing in the file decides it. Give a layout whose “day_order” says which.</source>
        <translation>%1 第 %2 行“%3”列：“%4”可以读成日在前，也可以读成月在前，文件里没有能判断的值。请在表格格式的 day_order 里写明。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1: rows written: %2.</source>
        <translation>%1：已写入 %2 行。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Order number</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Ready for dispatch at</source>
        <translation>可发货时间</translation>
    </message>
    <message>
        <source>Promised hours to dispatch</source>
        <translation>承诺发货小时</translation>
    </message>
    <message>
        <source>Dispatch by</source>
        <translation>最晚发货时间</translation>
    </message>
    <message>
        <source>Dispatched at</source>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>揽收时间</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>最晚送达时间</translation>
    </message>
    <message>
        <source>Delivered at</source>
        <translation>签收时间</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>取消时间</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>取消方</translation>
    </message>
    <message>
        <source>Reason of cancellation</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Buyer’s level</source>
        <translation>买家等级</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>物流公司</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Tracking confirmed at</source>
        <translation>物流确认时间</translation>
    </message>
    <message>
        <source>Express order</source>
        <translation>是否 Wish Express 订单</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Made to order</source>
        <translation>是否定制</translation>
    </message>
    <message>
        <source>Tracking confirmed</source>
        <translation>物流是否确认</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>商品编号</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Shipping fee</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Requested at</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>First handled at</source>
        <translation>首次处理时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>是否满意</translation>
    </message>
    <message>
        <source>Conversation number</source>
        <translation>咨询编号</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>咨询时间</translation>
    </message>
    <message>
        <source>First reply at</source>
        <translation>首次回复时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Replied by</source>
        <translation>回复类型</translation>
    </message>
    <message>
        <source>Official account</source>
        <translation>是否官方账号</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>是否离线</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>是否评价</translation>
    </message>
    <message>
        <source>Dispute number</source>
        <translation>纠纷编号</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>发起时间</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>完结时间</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>判责结果</translation>
    </message>
    <message>
        <source>Platform intervened</source>
        <translation>平台是否介入</translation>
    </message>
    <message>
        <source>Appeal won</source>
        <translation>申诉是否成功</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>是否超时</translation>
    </message>
    <message>
        <source>Review number</source>
        <translation>评价编号</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>评价星级</translation>
    </message>
    <message>
        <source>Default review</source>
        <translation>是否默认评价</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>是否退货</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
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
        <source>Penalty number</source>
        <translation>罚款编号</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>罚款时间</translation>
    </message>
    <message>
        <source>State of the appeal</source>
        <translation>申诉状态</translation>
    </message>
    <message>
        <source>waiting for payment</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>waiting for dispatch</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动回复</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>chargeback</source>
        <translation>拒付</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>待判定</translation>
    </message>
    <message>
        <source>both</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>协商一致</translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>not fulfilled</source>
        <translation>未履行</translation>
    </message>
    <message>
        <source>confirmed late</source>
        <translation>延时确认</translation>
    </message>
    <message>
        <source>misleading tracking</source>
        <translation>误导性单号</translation>
    </message>
    <message>
        <source>late Express delivery</source>
        <translation>Wish Express 延迟到达</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
        <source>%1 stars</source>
        <translation>%1 星</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a day; QLocale&apos;s letters</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>a day and a time; QLocale&apos;s letters</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>a month; QLocale&apos;s letters</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Tells why the back office shows something else than the files give.

Usage: starvane reconcile --store NAME [--indicator ID] [--on DAY] [--card ID] [--json]

  --indicator ID   default: all of the card whose reading is noted
  --on DAY         the newest reading up to this day; default: the day of the newest data

Tried: automatic replies count or do not, the window lies a day earlier or later, days of
another zone, and what the back office could not know yet on the day of the reading.

Example
  starvane reading --store Lanshan --indicator fulfilment --day 2025-03-31 --value 0.952
  starvane reconcile --store Lanshan --indicator fulfilment</source>
        <translation>说明后台显示的数值为什么和文件算出的不一样。

用法：starvane reconcile --store 店铺 [--indicator 指标] [--on 日期] [--card 评分卡] [--json]

  --indicator 指标   默认：评分卡中记录过后台数值的全部指标
  --on 日期          取这一天及之前最近一次记录的后台数值；默认：最新数据的那一天

会逐一尝试：自动回复计入或不计入、考核期早一天或晚一天、按别的时区划分日期，
以及后台当天还不知道的数据。

示例
  starvane reading --store 岚山 --indicator fulfilment --day 2025-03-31 --value 0.952
  starvane reconcile --store 岚山 --indicator fulfilment</translation>
    </message>
    <message>
        <source>Starvane shows how each store stands with its platform.

Usage: starvane [--database FILE] [--language zh_CN|en] COMMAND …
Without a command the window opens.

Files in
  import    read export files of the platform&apos;s back office
  batches   the files imported so far
  undo      take an import back
  rejects   rows that could not be used, and why
  reading   note what the back office shows
Figures out
  score     stars, composite and indicators on a day, and what to do first
  plan      the least that has to be done for a number of stars
  trend     an indicator or the composite, day by day
  records   the orders, refunds … behind an indicator
  reconcile why the back office shows something else than the files give
  causes    where an indicator&apos;s missed records come from
  change    why the composite or an indicator differs between two days
  duties    what is due, and until when
  penalties fines to be expected from the orders, beside those received
Data out
  export    a table as CSV or as a workbook
  report    a store&apos;s month to print: a PDF, a workbook, or CSV files
Stores and database
  stores    list, add, set
  promotions  the days of your promotions
  advice    the advice you follow, and whether it worked
  layouts   the layouts you mapped yourself
  demo      fill the database from sample exports
  backup    copy the database; restore: put a copy in its place
  check     is the database sound? --alarms: is a store in trouble?

Options
  --database FILE       another database than your own
  --language zh_CN|en   default: the environment&apos;s
  --json                one JSON document on standard output and nothing else
  --picture FILE        write the overview as a PNG instead of opening the window
  --help, --version     “starvane COMMAND --help” tells more about a command

Exit codes: 0 done, also when nothing was new · 1 nothing or only part could be used ·
2 wrong usage · 3 an alarm is on

Example
  starvane import --store Lanshan --platform 1688 orders.csv logistics.xlsx
  starvane score --store Lanshan</source>
        <translation>Starvane 显示各店铺在平台上的星级与指标。

用法：starvane [--database FILE] [--language zh_CN|en] COMMAND …
不带命令时打开窗口。

导入文件
  import    读取从平台后台导出的文件
  batches   已导入的文件
  undo      撤销一次导入
  rejects   未能导入的行及原因
  reading   记录后台显示的数值
查看结果
  score     某一天的星级、综合得分、指标，以及优先改进什么
  plan      达到某个星级最少要做什么
  trend     某个指标或综合得分的逐日走势
  records   指标背后的订单、退款等明细
  reconcile 后台数值为什么和文件算出的不一样
  causes    某个指标的未达标来自哪里
  change    综合得分或指标在两天之间为什么变了
  duties    有哪些待办、截止到何时
  penalties 按订单推算的应罚与实罚
导出数据
  export    把一张表存成 CSV 或工作簿
  report    打印一家店的月报：PDF、工作簿或 CSV 文件
店铺与数据库
  stores    查看、新建、设置店铺
  promotions  店铺的促销日期
  advice    采纳了哪些建议，是否有效
  layouts   您自己的表格格式
  demo      用示例文件填充数据库
  backup    备份数据库；restore 用备份恢复
  check     检查数据库是否完好；--alarms 检查店铺有无预警

选项
  --database FILE       使用别的数据库
  --language zh_CN|en   默认按系统环境
  --json                标准输出只给一个 JSON 文档
  --picture FILE        不打开窗口，把总览存成 PNG
  --help, --version     “starvane COMMAND --help”查看某个命令的说明

退出码：0 完成（没有新内容也算）· 1 全部或部分无法使用 ·
2 用法错误 · 3 有预警

示例
  starvane import --store 岚山 --platform 1688 订单.csv 物流.xlsx
  starvane score --store 岚山</translation>
    </message>
    <message>
        <source>Lists the stores, adds one, or changes a setting.

Usage: starvane stores [--json]
       starvane stores add NAME --platform ID
       starvane stores set NAME KEY VALUE [--from DAY]

A setting holds from DAY on; without one it holds always. KEY is one of
  zone              the store&apos;s time zone, such as Asia/Shanghai
  peer.INDICATOR    the benchmark worth 4.0 points (0.95 is 95 %)
  excellent.INDICATOR   the benchmark worth 5.0 points
  share.INDICATOR   the indicator&apos;s share of the composite (0.2 is 20 %)
  parameter.NAME    a number of the platform&apos;s rules; words.NAME a list of its words
  stars.LEVEL       the composite from which a level starts
  exempt            days the platform exempts: 2024-02-04..2024-02-17, 2025-01-28
  automatic_replies, agent_prefixes   texts in chat logs, with | between them
  alarm.composite, alarm.score.INDICATOR   points under which “check --alarms” warns
  alarm.duty_hours  warn when a duty is due within so many hours, or overdue
  alarm.data_days   warn when the newest data are more than so many days old
An alarm is switched off by the value off.

Example
  starvane stores add Lanshan --platform 1688
  starvane stores set Lanshan peer.fulfilment 0.97 --from 2022-10-01</source>
        <translation>查看店铺、新建店铺或修改设置。

用法：starvane stores [--json]
      starvane stores add NAME --platform ID
      starvane stores set NAME KEY VALUE [--from DAY]

设置从 DAY 起生效；不写则一直有效。KEY 可以是
  zone              店铺的时区，如 Asia/Shanghai
  peer.INDICATOR    得 4.0 分的基准值（0.95 即 95%）
  excellent.INDICATOR   得 5.0 分的基准值
  share.INDICATOR   指标在综合得分中的权重（0.2 即 20%）
  parameter.NAME    平台规则中的数值；words.NAME 为其词表
  stars.LEVEL       某一星级的综合得分起点
  exempt            平台豁免的日期：2024-02-04..2024-02-17, 2025-01-28
  automatic_replies、agent_prefixes   聊天记录中的自动回复与客服前缀，用 | 分开
  alarm.composite、alarm.score.INDICATOR   低于此分值时“check --alarms”发出预警
  alarm.duty_hours  待办在多少小时内到期或已逾期时预警
  alarm.data_days   最新数据超过多少天时预警
值为 off 时关闭该预警。

示例
  starvane stores add 岚山 --platform 1688
  starvane stores set 岚山 peer.fulfilment 0.97 --from 2022-10-01</translation>
    </message>
    <message>
        <source>Reads export files into a store. A file is known by its header, not by its name.

Usage: starvane import --store NAME [--platform ID] [--layout FILE] [--exported-at TIME]
                       [--from DAY] [--to DAY] [--json] FILE…

  --store NAME         the store; it is made if --platform is given
  --platform ID        1688, jd, wish or generic
  --layout FILE        a TOML file that says which column is what
  --exported-at TIME   when the files were exported, in the store&apos;s zone or with an offset;
                       default: the latest event in the rows
  --from DAY, --to DAY the period that the files cover; default: from the earliest event to
                       the time of the export

A file that fails does not stop the next. Ctrl-C stops; the file being read leaves no trace.

Example
  starvane import --store Lanshan --platform 1688 orders.csv refunds.csv
  starvane import --store Lanshan --from 2022-10-01 --to 2022-10-31 disputes.csv
  starvane import --store Lanshan --exported-at &quot;2022-11-01 10:00&quot; logistics.xlsx</source>
        <translation>把导出的文件读入店铺。文件按表头识别，与文件名无关。

用法：starvane import --store NAME [--platform ID] [--layout FILE] [--exported-at TIME]
                      [--from DAY] [--to DAY] [--json] FILE…

  --store NAME         店铺；给出 --platform 时没有就新建
  --platform ID        1688、jd、wish 或 generic
  --layout FILE        说明各列含义的 TOML 文件
  --exported-at TIME   导出的时间，按店铺时区或带时差；默认取数据中最晚的事件时间
  --from DAY, --to DAY 文件覆盖的时间段；默认从最早的事件到导出时间

某个文件失败不影响后面的文件。按 Ctrl-C 停止，正在读的文件不会留下任何数据。

示例
  starvane import --store 岚山 --platform 1688 订单.csv 退款.csv
  starvane import --store 岚山 --from 2022-10-01 --to 2022-10-31 纠纷.csv
  starvane import --store 岚山 --exported-at &quot;2022-11-01 10:00&quot; 物流.xlsx</translation>
    </message>
    <message>
        <source>Lists the imported files, oldest first.

Usage: starvane batches [--json]</source>
        <translation>列出已导入的文件，最早的在前。

用法：starvane batches [--json]</translation>
    </message>
    <message>
        <source>Takes an import back: records become what the other files say.

Usage: starvane undo BATCH

Example
  starvane undo 3</source>
        <translation>撤销一次导入：记录恢复为其他文件所说的样子。

用法：starvane undo BATCH

示例
  starvane undo 3</translation>
    </message>
    <message>
        <source>Shows the rows of an import that could not be used, each with its reason.

Usage: starvane rejects BATCH [-o FILE.csv] [--json]

  -o FILE.csv   writes them with the cells under their headers: correct and import it

Example
  starvane rejects 3 -o rejected.csv</source>
        <translation>列出某次导入中未能导入的行及原因。

用法：starvane rejects BATCH [-o FILE.csv] [--json]

  -o FILE.csv   按原表头写出这些行：改正后可再次导入

示例
  starvane rejects 3 -o 未导入.csv</translation>
    </message>
    <message>
        <source>Notes what the back office shows for an indicator on a day.

Usage: starvane reading --store NAME --indicator ID --day DAY
                        [--value V] [--score S] [--peer V] [--excellent V]

  --indicator ID   an indicator, or composite, stars, rank
  --value V        the value; a rate as a fraction, 0.93 for 93 %
  --score S        the points, of 5
  --peer V         the peers&apos; value; --excellent V: the value worth 5 points

Example
  starvane reading --store Lanshan --indicator fulfilment --day 2022-10-31 --value 0.93</source>
        <translation>记录后台显示的某个指标某一天的数值。

用法：starvane reading --store NAME --indicator ID --day DAY
                       [--value V] [--score S] [--peer V] [--excellent V]

  --indicator ID   指标，或 composite（综合得分）、stars（星级）、rank（排名）
  --value V        数值；比率写成小数，93% 写 0.93
  --score S        得分，满分 5
  --peer V         同行值；--excellent V：得 5 分的优秀值

示例
  starvane reading --store 岚山 --indicator fulfilment --day 2022-10-31 --value 0.93</translation>
    </message>
    <message>
        <source>Shows the card of a store: stars, composite, indicators, what to do first.

Usage: starvane score --store NAME [--on DAY] [--card ID] [--from DAY --to DAY] [--json]

  --on DAY               default: the day the data speak for
  --card ID              default: the platform&apos;s first card
  --from DAY, --to DAY   replace the windows of the indicators

Example
  starvane score --store Lanshan --on 2022-10-31</source>
        <translation>显示店铺的评分卡：星级、综合得分、指标，以及优先改进什么。

用法：starvane score --store NAME [--on DAY] [--card ID] [--from DAY --to DAY] [--json]

  --on DAY               默认为数据截至的那一天
  --card ID              默认为平台的第一张评分卡
  --from DAY, --to DAY   替换各指标的考核期

示例
  starvane score --store 岚山 --on 2022-10-31</translation>
    </message>
    <message>
        <source>Shows an indicator day by day. A day without data is a gap, never zero.

Usage: starvane trend --store NAME --indicator ID|composite --from DAY --to DAY [--card ID]
                      [--json]

Example
  starvane trend --store Lanshan --indicator composite --from 2022-10-01 --to 2022-10-31</source>
        <translation>逐日显示指标。没有数据的日子留空，不当作零。

用法：starvane trend --store NAME --indicator ID|composite --from DAY --to DAY [--card ID]
                     [--json]

示例
  starvane trend --store 岚山 --indicator composite --from 2022-10-01 --to 2022-10-31</translation>
    </message>
    <message>
        <source>Lists the records behind an indicator, with file and row.

Usage: starvane records --store NAME --indicator ID [--on DAY]
                        --which counted|missed|excluded [--card ID] [--json]

Example
  starvane records --store Lanshan --indicator fulfilment --which missed</source>
        <translation>列出指标背后的记录，注明文件和行。

用法：starvane records --store NAME --indicator ID [--on DAY]
                       --which counted|missed|excluded [--card ID] [--json]

  counted   计入的全部记录
  missed    其中未达标的
  excluded  不计入的及原因

示例
  starvane records --store 岚山 --indicator fulfilment --which missed</translation>
    </message>
    <message>
        <source>Writes a table of a store: CSV on standard output, or a file.

Usage: starvane export --store NAME --table TABLE [-o FILE.csv|FILE.xlsx] [--json]

  --table TABLE   orders, shipments, refunds, conversations, disputes, reviews, penalties,
                  readings, batches, rejects, duties, penalty-sums, or one of
    indicators    the card of a day: [--on DAY] [--card ID]
    trend         all indicators day by day: --from DAY --to DAY [--card ID]
    evidence      the records behind an indicator: --indicator ID
                  --which counted|missed|excluded [--on DAY] [--card ID]
  -o FILE         CSV in UTF-8, or a workbook with real numbers and dates; past 1,048,576
                  rows it goes on in another sheet

Times are the store&apos;s. An order has a row for each of its lines and the times of its parcels.
No cell is a formula. A store of the platform generic imports what was exported; a buyer is a
hash and stays one.

Example
  starvane export --store Lanshan --table orders -o orders.xlsx
  starvane export --store Lanshan --table trend --from 2022-10-01 --to 2022-10-31</source>
        <translation>导出店铺的一张表：不指定文件时把 CSV 写到标准输出。

用法：starvane export --store NAME --table TABLE [-o FILE.csv|FILE.xlsx] [--json]

  --table TABLE   orders、shipments、refunds、conversations、disputes、reviews、penalties、
                  readings、batches、rejects、duties、penalty-sums，或者
    indicators    某一天的评分卡：[--on DAY] [--card ID]
    trend         所有指标逐日走势：--from DAY --to DAY [--card ID]
    evidence      指标背后的记录：--indicator ID
                  --which counted|missed|excluded [--on DAY] [--card ID]
  -o FILE         UTF-8 编码的 CSV，或带真正数字和日期的工作簿；超过 1,048,576 行
                  时接着写入下一个工作表

时间按店铺时区。订单每个商品一行，并带上包裹的物流时间。任何单元格都不是公式。
通用平台（generic）的店铺可以再导入；买家只有哈希值。

示例
  starvane export --store 岚山 --table orders -o 订单.xlsx
  starvane export --store 岚山 --table trend --from 2022-10-01 --to 2022-10-31</translation>
    </message>
    <message>
        <source>Copies the whole database, also while an import is running.

Usage: starvane backup FILE [--json]

An earlier backup with this name is replaced, any other file is not.

Example
  starvane backup starvane-2022-10-31.db</source>
        <translation>备份整个数据库，导入进行中也可以。

用法：starvane backup FILE [--json]

同名的旧备份会被替换，其他文件不会。

示例
  starvane backup starvane-2022-10-31.db</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the database. Close Starvane&apos;s window before.

Usage: starvane restore FILE [--json]

The backup is checked first. The database that was there is kept beside it under the same name
with “.before-restore”; restoring that one takes the step back.

Example
  starvane restore starvane-2022-10-31.db</source>
        <translation>用备份替换现在的数据库。请先关闭 Starvane 的窗口。

用法：starvane restore FILE [--json]

先检查备份是否完好。原来的数据库保留在同一文件夹，名称后加“.before-restore”；
再恢复它就能退回。

示例
  starvane restore starvane-2022-10-31.db</translation>
    </message>
    <message>
        <source>Checks that the database is sound, and the packs and layouts of your own.

Usage: starvane check [--alarms] [--json]

  --alarms   also looks at every store and exits with 3 when an alarm is on: the composite or
             an indicator under its line, a duty due soon or overdue, data too old. No alarm
             is set at first: draw the lines with “starvane stores set”, in the points that
             the platform shows. JSON: {&quot;ok&quot;:…,&quot;alarms&quot;:[…]}, points of 5.

A pack of your own lies in platforms/ID in the folder of your data; it may take the place of a
shipped one. One that is broken is told here and counts for nothing.

Example
  starvane stores set Lanshan alarm.composite 4.2
  starvane stores set Lanshan alarm.duty_hours 24
  starvane check --alarms</source>
        <translation>检查数据库，以及您自己的平台规则和表格格式是否完好。

用法：starvane check [--alarms] [--json]

  --alarms   同时检查每个店铺，有预警时退出码为 3：综合得分或某个指标低于预警线、待办即将
             到期或已逾期、数据过旧。起初没有预警线，用“starvane stores set”设置，分值
             按平台显示的分制。JSON：{&quot;ok&quot;:…,&quot;alarms&quot;:[…]}，分值为 5 分制。

您自己的平台规则放在数据文件夹的 platforms/ID 下，可以代替程序自带的同名规则；有错误的会在
这里指出，且不起作用。

示例
  starvane stores set 岚山 alarm.composite 4.2
  starvane stores set 岚山 alarm.duty_hours 24
  starvane check --alarms</translation>
    </message>
    <message>
        <source>Keeps the days of a store&apos;s promotions: lists them, adds or removes one.

Usage: starvane promotions --store NAME [--json]
       starvane promotions add TITLE --store NAME --from DAY --to DAY
       starvane promotions remove ID --store NAME

They change no figure.

Example
  starvane promotions add &quot;Double 11&quot; --store Lanshan --from 2022-11-01 --to 2022-11-11</source>
        <translation>记录店铺的促销日期：查看、添加或删除。

用法：starvane promotions --store NAME [--json]
      starvane promotions add TITLE --store NAME --from DAY --to DAY
      starvane promotions remove ID --store NAME

促销不改变任何数值。

示例
  starvane promotions add 双11 --store 岚山 --from 2022-11-01 --to 2022-11-11</translation>
    </message>
    <message>
        <source>Notes which advice a store follows, and tells whether it worked.

Usage: starvane advice --store NAME [--json]
       starvane advice adopt TIP --store NAME [--on DAY] [--note TEXT]
       starvane advice drop TIP --store NAME [--on DAY]

  TIP        an id of “starvane score --store NAME --json”
  --on DAY   the day it began, or ended; default: today

The indicator over the days before is compared with the days since, on each side as many as its
window has. Until the files tell of 7 days since, or while either side has few records, it is
too early to tell. Better and worse are said with 95 % confidence: for rates by Newcombe&apos;s
interval (1998, method 10), for means by the spread between days. That both came together does
not prove that one caused the other.

Example
  starvane advice adopt scan-late --store Lanshan --note &quot;second pick-up at 20:00&quot;</source>
        <translation>记录店铺采纳了哪些建议，并说明是否有效。

用法：starvane advice --store NAME [--json]
      starvane advice adopt TIP --store NAME [--on DAY] [--note TEXT]
      starvane advice drop TIP --store NAME [--on DAY]

  TIP        “starvane score --store NAME --json”给出的建议编号
  --on DAY   开始或停止采纳的日期，默认今天

比较采纳之前与之后的指标，两边的天数都与该指标的考核期相同。采纳后有数据的日子不足 7 天，
或任一边的记录太少时，还不能下结论。变好或变差的结论有 95% 的把握：比率用 Newcombe 区间
（1998 年，方法 10），平均值按各天之间的差异计算。同时发生并不能证明是建议带来的。

示例
  starvane advice adopt scan-late --store 岚山 --note &quot;20 点加一次揽收&quot;</translation>
    </message>
    <message>
        <source>Keeps layouts of your own: which column of a file is what. They are chosen by header as the
shipped ones are, and go before them.

Usage: starvane layouts [--json]
       starvane layouts add FILE.toml
       starvane layouts remove ID

An own layout takes the place of a shipped one with the same id. Batches read through a layout
stay when it is removed.

Example
  starvane layouts add my-orders.toml</source>
        <translation>保存您自己的表格格式：文件的哪一列是什么。导入时与自带的一样按表头识别，并优先于自带的。

用法：starvane layouts [--json]
      starvane layouts add FILE.toml
      starvane layouts remove ID

与自带格式同名的，代替自带的。删除后不影响已导入的批次。

示例
  starvane layouts add my-orders.toml</translation>
    </message>
    <message>
        <source>Fills the database from the bundled sample exports, through the real import.

Usage: starvane demo

Example
  starvane --database demo.db demo</source>
        <translation>用自带的示例导出文件填充数据库，走真实的导入过程。

用法：starvane demo

示例
  starvane --database demo.db demo</translation>
    </message>
    <message>
        <source>Lists what a store has to do, the overdue first, or ticks it off.

Usage: starvane duties --store NAME [--at TIME] [--json]
       starvane duties done ID [--note TEXT]

  --at TIME     in the store&apos;s zone or with an offset; default: now, or the time the data
                speak for when that is more than three days ago
  ID            of a duty, as the list shows it; ticked off, it is listed no more

Example
  starvane duties --store Lanshan
  starvane duties done dispatch-1-4300000000000000001 --note &quot;sent this morning&quot;</source>
        <translation>列出店铺的待办，已逾期的在前；或者勾掉一项。

用法：starvane duties --store 店铺 [--at 时间] [--json]
      starvane duties done 待办号 [--note 备注]

  --at 时间     按店铺的时区，或带时差；默认为现在；数据超过三天没有更新时，
                默认为数据截至的时间
  待办号        见列表；勾掉后不再列出

示例
  starvane duties --store 岚山
  starvane duties done dispatch-1-4300000000000000001 --note &quot;今早已发&quot;</translation>
    </message>
    <message>
        <source>Shows, month by month, the fines to be expected from the orders and those received.

Usage: starvane penalties --store NAME [--json]

Example
  starvane penalties --store Lanshan</source>
        <translation>逐月列出按订单推算的应罚和实罚。

用法：starvane penalties --store 店铺 [--json]

示例
  starvane penalties --store 岚山</translation>
    </message>
    <message>
        <source>Shows the least that has to be done for a number of stars within 60 days.

Usage: starvane plan --store NAME [--target STARS] [--on DAY] [--card ID] [--json]

  --target STARS   default: the next level
  --on DAY         default: the day the data speak for
  --card ID        default: the platform&apos;s first card

Without effort the days go on as the last 28. What counts as effort is a failure avoided; of
a mean a record with the value worth 5 points. No other way to the stars takes less.

Example
  starvane plan --store Lanshan --target 4.5</source>
        <translation>列出 60 天内达到某个星级最少要做什么。

用法：starvane plan --store 店铺 [--target 星级] [--on 日期] [--card ID] [--json]

  --target 星级    默认是下一个星级
  --on 日期        默认是数据截至的那一天
  --card ID        默认是平台的第一张评分卡

不做任何改进时，往后的日子按最近 28 天继续。每少一次未达标算一份努力；
均值类指标，每有一条记录做到 5 分的水平算一份。没有比这更省力的办法。

示例
  starvane plan --store 岚山 --target 4.5</translation>
    </message>
    <message>
        <source>Shows where an indicator&apos;s missed records come from: product, carrier, agent, hour …

Usage: starvane causes --store NAME --indicator ID [--on DAY] [--card ID] [--json]

  --on DAY    default: the day the data speak for

Most missed first. An order with several products stands under each of them. The document of
--json also has the hours of each weekday.

Example
  starvane causes --store Lanshan --indicator fulfilment</source>
        <translation>显示某个指标的未达标来自哪里：商品、物流公司、客服、时段等。

用法：starvane causes --store 店铺 --indicator 指标 [--on 日期] [--card 评分卡] [--json]

  --on 日期   默认为数据截至的那一天

未达标多的在前。一个订单有几种商品时，每种商品下各算一次。
--json 的文档里还有每周各天、各小时的数目。

示例
  starvane causes --store 岚山 --indicator fulfilment</translation>
    </message>
    <message>
        <source>Shows why the composite, or an indicator, moved between two days.

Usage: starvane change --store NAME --from DAY --to DAY [--card ID] [--json]
       starvane change --store NAME --from DAY --to DAY --indicator ID [--by DIMENSION]

  --indicator ID    splits the indicator&apos;s value among groups of records
  --by DIMENSION    product, carrier, agent, reason, kind, country, hour or weekday;
                    default: all that apply

The parts add up exactly to the difference. An indicator or group does something by being
better or worse, and by weighing more or less than before.

Example
  starvane change --store Lanshan --from 2022-09-30 --to 2022-10-31
  starvane change --store Lanshan --from 2022-09-30 --to 2022-10-31 --indicator fulfilment</source>
        <translation>显示综合得分或某个指标在两天之间为什么变了。

用法：starvane change --store 店铺 --from 日期 --to 日期 [--card 评分卡] [--json]
      starvane change --store 店铺 --from 日期 --to 日期 --indicator 指标 [--by 维度] …

  --indicator 指标   把指标值的变化拆到各组记录
  --by 维度          product（商品）、carrier（物流公司）、agent（客服）、reason（原因）、kind（类型）、
                     country（国家）、hour（时段）或 weekday（星期），默认列出所有适用的

各部分之和正好等于总变化：一部分来自本身变好或变差，一部分来自所占权重变大或变小。

示例
  starvane change --store 岚山 --from 2022-09-30 --to 2022-10-31
  starvane change --store 岚山 --from 2022-09-30 --to 2022-10-31 --indicator fulfilment</translation>
    </message>
    <message>
        <source>Makes the printed month of a store: a PDF, a workbook, or CSV files.

Usage: starvane report --store NAME --month YYYY-MM -o FILE.pdf|FILE.xlsx|FOLDER/
                       [--paper a4|letter] [--csv] [--json]
       starvane report --all-stores --month YYYY-MM -o FOLDER [--csv|--xlsx] …

  --month YYYY-MM   the card on the month&apos;s last day, or on the day that the data end, and the
                    sums of its calendar days
  -o FILE           .pdf or .xlsx; a folder, or --csv, takes a CSV file a table
  --all-stores      a report a store, named after store and month, in the folder
  --paper           of a PDF; default: a4

The report is in the language of --language. A month without data gives a report that says so.
The same data give the same bytes.

Example
  starvane report --store Lanshan --month 2022-10 -o october.pdf
  starvane report --all-stores --month 2022-10 -o reports/ --language en</source>
        <translation>生成一家店的月报：PDF、工作簿或 CSV 文件。

用法：starvane report --store 店铺 --month YYYY-MM -o 文件.pdf|文件.xlsx|文件夹/
                       [--paper a4|letter] [--csv] [--json]
      starvane report --all-stores --month YYYY-MM -o 文件夹 [--csv|--xlsx] …

  --month YYYY-MM   当月最后一天（或数据截止那天）的评分卡，旁边是自然月的合计
  -o 文件           .pdf 或 .xlsx；给文件夹或加 --csv，则每张表一个 CSV 文件
  --all-stores      每家店一份，按店铺和月份命名，放进文件夹
  --paper           PDF 的纸张，默认 a4

月报的语言由 --language 决定。没有数据的月份也有一份月报，说明没有数据。
相同的数据生成相同的字节。

示例
  starvane report --store 蓝山 --month 2022-10 -o 十月.pdf
  starvane report --all-stores --month 2022-10 -o 月报/ --language en</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file has no rows, and says nothing without a period: give the days that it was exported for, and import it again.</source>
        <translation>文件只有表头，没有数据行，也不知道是哪段时间的。请给出导出的起止日期，再导入一次。</translation>
    </message>
    <message>
        <source>The file has no rows: it says that nothing happened from %1 to %2.</source>
        <translation>文件只有表头，没有数据行：表示%1至%2没有记录。</translation>
    </message>
    <message>
        <source>paid before ordered</source>
        <translation>付款早于下单</translation>
    </message>
    <message>
        <source>dispatched before ordered</source>
        <translation>发货早于下单</translation>
    </message>
    <message>
        <source>collected before ordered</source>
        <translation>揽收早于下单</translation>
    </message>
    <message>
        <source>delivered before ordered</source>
        <translation>签收早于下单</translation>
    </message>
    <message>
        <source>completed before ordered</source>
        <translation>完成早于下单</translation>
    </message>
    <message>
        <source>dispatched before paid</source>
        <translation>发货早于付款</translation>
    </message>
    <message>
        <source>collected before paid</source>
        <translation>揽收早于付款</translation>
    </message>
    <message>
        <source>delivered before paid</source>
        <translation>签收早于付款</translation>
    </message>
    <message>
        <source>delivered before dispatched</source>
        <translation>签收早于发货</translation>
    </message>
    <message>
        <source>delivered before collected</source>
        <translation>签收早于揽收</translation>
    </message>
    <message>
        <source>refund handled before it was requested</source>
        <translation>退款处理早于申请</translation>
    </message>
    <message>
        <source>refund completed before it was requested</source>
        <translation>退款完结早于申请</translation>
    </message>
    <message>
        <source>replied before the conversation began</source>
        <translation>首次回复早于咨询开始</translation>
    </message>
    <message>
        <source>dispute answered before it was opened</source>
        <translation>纠纷响应早于发起</translation>
    </message>
    <message>
        <source>dispute closed before it was opened</source>
        <translation>纠纷完结早于发起</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <extracomment>fields of a record, such as &quot;shipped_at&quot;</extracomment>
        <translation>%1 早于 %2</translation>
    </message>
    <message>
        <source>is blank, but is needed</source>
        <translation>为空，但这一项必填</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is not an amount of money</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>is not a duration</source>
        <translation>不是时长</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>is a long number that a spreadsheet program has rounded; export the file again and import it without opening it there</source>
        <translation>是被表格软件四舍五入过的长数字；请重新导出，不要用表格软件打开保存，直接导入</translation>
    </message>
    <message>
        <source>is blank, and there is no order above that the row could continue</source>
        <translation>为空，而上面没有可以接续的订单</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>Row %1, column %2 %3.</source>
        <extracomment>%3 is a reason such as &quot;is blank, but is needed&quot;</extracomment>
        <translation>第 %1 行“%2”列%3。</translation>
    </message>
    <message>
        <source>Row %1, column %2: “%3” %4.</source>
        <extracomment>%4 is a reason such as &quot;is not a date&quot;</extracomment>
        <translation>第 %1 行“%2”列：“%3”%4。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 rows, first row %2</source>
        <translation>共 %1 行，最早在第 %2 行</translation>
    </message>
    <message>
        <source>Column %1: “%2” is not a state that the layout knows (%3). The field was left blank there.</source>
        <translation>“%1”列：“%2”不是表格格式认识的状态（%3），该项按空白处理。</translation>
    </message>
    <message>
        <source>Row %1: %2. The row was kept; check its times.</source>
        <extracomment>%2 says what cannot be, such as &quot;delivered before dispatched&quot;</extracomment>
        <translation>第 %1 行：%2。该行已保留，请核对时间。</translation>
    </message>
    <message>
        <source>Row %1 and %2 more: %3. The rows were kept; check their times.</source>
        <extracomment>%3 says what cannot be, such as &quot;delivered before dispatched&quot;</extracomment>
        <translation>第 %1 行及另外 %2 行：%3。这些行已保留，请核对时间。</translation>
    </message>
    <message>
        <source>No row was imported.</source>
        <translation>没有导入任何一行。</translation>
    </message>
    <message>
        <source>1 row was imported.</source>
        <translation>已导入 1 行。</translation>
    </message>
    <message>
        <source>%1 rows were imported.</source>
        <translation>已导入 %1 行。</translation>
    </message>
    <message>
        <source>The other row was imported.</source>
        <translation>其余 1 行已导入。</translation>
    </message>
    <message>
        <source>The other %1 rows were imported.</source>
        <translation>其余 %1 行已导入。</translation>
    </message>
    <message>
        <source>The very file was imported before, as batch %1: nothing is new.</source>
        <translation>同一文件已导入过（批次 %1），没有新内容。</translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation>不是日期</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>%1: %2 of %3 rows could not be used:</source>
        <translation>%1：%3 行中有 %2 行无法导入：</translation>
    </message>
    <message>
        <source>  … and %1 more.</source>
        <translation>  ……另有 %1 行。</translation>
    </message>
    <message>
        <source>To see them all, with their cells: starvane rejects %1</source>
        <translation>查看全部及其内容：starvane rejects %1</translation>
    </message>
    <message>
        <source>The days are given with --from DAY --to DAY.</source>
        <translation>起止日期用 --from DAY --to DAY 给出。</translation>
    </message>
    <message>
        <source>The store “%1” is on the platform %2, not on %3. Leave --platform out, or name another store.</source>
        <translation>店铺“%1”在平台 %2 上，不在 %3 上。请去掉 --platform，或改用别的店铺。</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>There is no layout of your own.</source>
        <translation>还没有您自己的表格格式。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>表格格式</translation>
    </message>
    <message>
        <source>Kept since (UTC)</source>
        <translation>保存时间（UTC）</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>penalties</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>后台数值</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>后台数值</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>按明细计算</translation>
    </message>
    <message>
        <source>official</source>
        <translation>官方数值</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>platform&apos;s rule</source>
        <translation>平台规则</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>own figure</source>
        <translation>自定</translation>
    </message>
</context>
<context>
    <name>Penalties</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 笔：%2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应罚</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实罚</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>No fine was received, and none is to be expected from the orders.</source>
        <translation>没有收到罚款，按订单推算也没有。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>What may fail until %1:</source>
        <translation>%1之前最多还可有多少次未达标：</translation>
    </message>
    <message>
        <source>This card has no composite, so there are no stars to plan for.</source>
        <translation>这张评分卡没有综合得分，没有星级可以规划。</translation>
    </message>
    <message>
        <source>There is nothing to plan with: no indicator with a share will have a score. Import the store&apos;s files.</source>
        <translation>无法规划：计入综合得分的指标往后都不会有得分。请导入店铺的文件。</translation>
    </message>
    <message>
        <source>No day of the next %1 reaches %2 stars. All effort brings the composite to %3 on %4.</source>
        <translation>未来 %1 天都达不到 %2 星。尽全力，综合得分在%4也只到 %3。</translation>
    </message>
    <message>
        <source>%1 stars are reached already: the composite is %2.</source>
        <translation>已经达到 %1 星：综合得分 %2。</translation>
    </message>
    <message>
        <source>%1 stars come by themselves on %2, when the days go on as the last 28: the composite is %3 then.</source>
        <translation>照最近 28 天的情形，%2自然达到 %1 星，届时综合得分 %3。</translation>
    </message>
    <message>
        <source>%1 stars on %2 with the least effort, %3 in all: the composite goes from %4 to %5.</source>
        <translation>%2可达到 %1 星，最少一共要 %3 份努力：综合得分从 %4 升到 %5。</translation>
    </message>
    <message>
        <source>%1 records worth 5 points</source>
        <translation>%1 条记录做到 5 分的水平</translation>
    </message>
    <message>
        <source>avoid %1 of %2 failures</source>
        <translation>%2 次未达标中避免 %1 次</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做的</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>综合得分</translation>
    </message>
    <message>
        <source>Or clean records</source>
        <translation>或需达标记录</translation>
    </message>
    <message>
        <source>Old failures gone in</source>
        <translation>旧未达标移出考核期</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Records to come</source>
        <translation>预计记录</translation>
    </message>
    <message>
        <source>Usual failures</source>
        <translation>预计未达标</translation>
    </message>
    <message>
        <source>May fail</source>
        <translation>还可未达标</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 rows · %2 %</source>
        <translation>%1 行 · %2%</translation>
    </message>
</context>
<context>
    <name>Promotions</name>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>%1 has no promotion.</source>
        <translation>%1 没有促销。</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the names of kinds of data</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>if automatic replies counted as answers</source>
        <translation>如果自动回复也算回复</translation>
    </message>
    <message>
        <source>if automatic replies did not count as answers</source>
        <translation>如果自动回复不算回复</translation>
    </message>
    <message>
        <source>if the window ran from %1 to %2</source>
        <translation>如果考核期是%1至%2</translation>
    </message>
    <message>
        <source>if only what happened until %1 were known</source>
        <translation>如果只知道%1 之前发生的事</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: it is not noted what the back office shows.</source>
        <translation>%1：还没有记录后台显示的数值。</translation>
    </message>
    <message>
        <source>%1: the back office shows %2; the files give nothing, without data for %3.</source>
        <translation>%1：后台显示 %2；缺少 %3 的数据，文件算不出数值。</translation>
    </message>
    <message>
        <source>%1: the back office shows %2; the files give nothing to compare.</source>
        <translation>%1：后台显示 %2；文件算不出可比的数值。</translation>
    </message>
    <message>
        <source>%1: the back office shows %2, and so do the files.</source>
        <translation>%1：后台显示 %2，与文件算出的一致。</translation>
    </message>
    <message>
        <source>%1: the back office shows %2, the files give %3.</source>
        <translation>%1：后台显示 %2，文件算出 %3。</translation>
    </message>
    <message>
        <source>Files are missing: the window is covered only in part by %1.</source>
        <translation>缺少文件：%1只覆盖了考核期的一部分。</translation>
    </message>
    <message>
        <source>There would be no figure %1; records judged otherwise: %2.</source>
        <translation>%1，就没有数值；判定不同的记录：%2 条。</translation>
    </message>
    <message>
        <source>It would be %1 %2; records judged otherwise: %3.</source>
        <translation>%2，则为 %1；判定不同的记录：%3 条。</translation>
    </message>
    <message>
        <source>Nothing that was tried explains the difference.</source>
        <translation>试过的假设都解释不了这个差异。</translation>
    </message>
    <message>
        <source>The first of these explains the difference.</source>
        <translation>上面第一条可以解释这个差异。</translation>
    </message>
    <message>
        <source>not in the window</source>
        <translation>不在考核期内</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本软件</translation>
    </message>
    <message>
        <source>There</source>
        <translation>按此假设</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>It is not noted what the back office shows of any indicator.</source>
        <translation>还没有记录任何指标的后台数值。</translation>
    </message>
    <message>
        <source>if days were those of %1, not of %2</source>
        <translation>如果按%1而不是%2划分日期</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>加权倍数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>There are no such records in the window.</source>
        <translation>考核期内没有这样的记录。</translation>
    </message>
</context>
<context>
    <name>Rejects</name>
    <message>
        <source>Every row of this batch could be used.</source>
        <translation>这个批次的每一行都已导入。</translation>
    </message>
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
        <translation>值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>该行内容</translation>
    </message>
    <message>
        <source>%1: rows written: %2.</source>
        <translation>%1：已写入 %2 行。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Gain</source>
        <translation>提升</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What to do first: %1</source>
        <translation>先做这些：%1</translation>
    </message>
    <message>
        <source>The gain is what the composite rises by when the indicator is no longer weak, or else is the best.</source>
        <translation>提升：指标不再偏低时（已不偏低的到满分时）综合得分上升多少。</translation>
    </message>
    <message>
        <source>More tips are in the window: %1.</source>
        <translation>另有 %1 条建议，请在窗口中查看。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Missed, counted</source>
        <translation>未达标 / 计入</translation>
    </message>
    <message>
        <source>Month alone</source>
        <translation>当月单独</translation>
    </message>
    <message>
        <source>Worth %1 / %2</source>
        <translation>%1 / %2 分对应</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>上月 %1</translation>
    </message>
    <message>
        <source>%1 not due yet</source>
        <translation>%1 条未到期</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>back office %1</source>
        <translation>后台 %1</translation>
    </message>
    <message>
        <source>partial data</source>
        <translation>数据不全</translation>
    </message>
    <message>
        <source>small sample</source>
        <translation>样本少</translation>
    </message>
    <message>
        <source>%1 points are the peers&apos; level, %2 the best; under %1 an indicator is weak.</source>
        <translation>%1 分相当于同行水平，%2 分为满分；低于 %1 分的指标为偏低项。</translation>
    </message>
    <message>
        <source>“Month alone” counts the days from %1 to %2, whatever days the platform&apos;s window has.</source>
        <translation>“当月单独”只统计%1至%2，与平台的考核期无关。</translation>
    </message>
    <message>
        <source>Indicators: %1</source>
        <translation>指标：%1</translation>
    </message>
    <message>
        <source>Missed now</source>
        <translation>现在未达标</translation>
    </message>
    <message>
        <source>No longer by %1</source>
        <translation>到%1不再计入</translation>
    </message>
    <message>
        <source>Still counted then</source>
        <translation>届时仍计入</translation>
    </message>
    <message>
        <source>If the days go on as the last 28, the composite on %1 is %2, with %3 stars.</source>
        <translation>若接下来与最近 28 天一样，%1的综合得分为 %2，%3 星。</translation>
    </message>
    <message>
        <source>If nothing more fails, it is %1, with %2 stars.</source>
        <translation>若不再有未达标的记录，综合得分为 %1，%2 星。</translation>
    </message>
    <message>
        <source>What counts no more next month: %1</source>
        <translation>下月不再计入的：%1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>较%2变化 %1</translation>
    </message>
    <message>
        <source>%1 since %2 (then %3 with %4 stars)</source>
        <translation>较%2变化 %1（当时 %3 分，%4 星）</translation>
    </message>
    <message>
        <source>The highest level.</source>
        <translation>已是最高星级。</translation>
    </message>
    <message>
        <source>%1 stars need %2</source>
        <translation>升到 %1 星还差 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a level needs: what it opens</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 stars on %2, levels: %3</source>
        <translation>%1 星（%2），星级划分：%3</translation>
    </message>
    <message>
        <source>%1 %2, composite of %3</source>
        <extracomment>a sign, a word, the best score: &quot;▲ fair, composite of 5&quot;</extracomment>
        <translation>%1 %2，综合得分满分 %3</translation>
    </message>
    <message>
        <source>%1 of it is a bonus</source>
        <translation>其中 %1 为加分</translation>
    </message>
    <message>
        <source>End of</source>
        <translation>月末</translation>
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
        <source>%1 %2</source>
        <comment>indicator</comment>
        <extracomment>an indicator, its points or value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>● No indicator is weak.</source>
        <translation>● 没有偏低指标。</translation>
    </message>
    <message>
        <source>▼ Weak: %1.</source>
        <translation>▼ 偏低：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Rose most: %1 (%2).</source>
        <translation>上升最多：%1（%2）。</translation>
    </message>
    <message>
        <source>Fell most: %1 (%2).</source>
        <translation>下降最多：%1（%2）。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 indicators pass.</source>
        <translation>%1：%3 项指标中 %2 项达标。</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>number: %1</source>
        <translation>%1 笔</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>not appealed</source>
        <translation>未申诉</translation>
    </message>
    <message>
        <source>Fines and appeals</source>
        <translation>罚款与申诉</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Expected from the orders</source>
        <translation>按订单推算</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实际收到</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a store, a month</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>a page, the number of pages</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>覆盖天数</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>从哪里导出</translation>
    </message>
    <message>
        <source>never imported</source>
        <translation>从未导入</translation>
    </message>
    <message>
        <source>File of the month</source>
        <translation>当月的文件</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Older files that cover a day of the month: %1.</source>
        <translation>另有 %1 个较早的文件也覆盖当月。</translation>
    </message>
    <message>
        <source>only the back office shows it: %1</source>
        <translation>只有后台显示：%1</translation>
    </message>
    <message>
        <source>nothing to measure in these days</source>
        <translation>这段时间没有可计算的记录</translation>
    </message>
    <message>
        <source>none of the imported files holds what it needs</source>
        <translation>已导入的文件中没有它所需的字段</translation>
    </message>
    <message>
        <source>No data for</source>
        <translation>没有数据的指标</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>需要什么</translation>
    </message>
    <message>
        <source>Assumed: the composites at which a star level starts (%1); the platform does not publish them.</source>
        <translation>假定：各星级的起始综合得分（%1），平台未公布。</translation>
    </message>
    <message>
        <source>Assumed: the benchmarks of %1; the platform does not publish them.</source>
        <translation>假定：%1的基准值，平台未公布。</translation>
    </message>
    <message>
        <source>Assumed: the shares in the composite of %1.</source>
        <translation>假定：%1在综合得分中的权重。</translation>
    </message>
    <message>
        <source>Partial: the files cover a part of the days of %1.</source>
        <translation>数据不全：文件只覆盖了%1的部分日期。</translation>
    </message>
    <message>
        <source>Small sample, fewer than %1 records: %2.</source>
        <translation>样本少（不足 %1 条记录）：%2。</translation>
    </message>
    <message>
        <source>Sources, gaps and assumptions</source>
        <translation>数据来源、缺口与假定</translation>
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
        <source>MMM yy</source>
        <extracomment>a month over a narrow column; QLocale&apos;s letters</extracomment>
        <translation>yy/M</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two days</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: the month&apos;s data end there</source>
        <translation>%1，当月数据到此为止</translation>
    </message>
    <message>
        <source>%1, rules of %2</source>
        <extracomment>a card&apos;s name, a day</extracomment>
        <translation>%1（%2起的规则）</translation>
    </message>
    <message>
        <source>nothing was ever imported</source>
        <translation>从未导入过数据</translation>
    </message>
    <message>
        <source>data as of %1 (%2)</source>
        <extracomment>a day and a time, a time zone</extracomment>
        <translation>数据截至%1（%2）</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation>月度报告，%1</translation>
    </message>
    <message>
        <source>There are no data of this month: no imported file covers a day of it, or none holds what the indicators need. The files to import are listed below.</source>
        <translation>本月没有数据：导入的文件都不覆盖这个月，或者都没有指标所需的内容。需要导入的文件列在下面。</translation>
    </message>
    <message>
        <source>weak under %1</source>
        <translation>低于 %1 为偏低</translation>
    </message>
    <message>
        <source>passes %1</source>
        <translation>达标线 %1</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>a month on an axis; QLocale&apos;s letters</extracomment>
        <translation>M月</translation>
    </message>
    <message>
        <source>A year&apos;s course: %1</source>
        <translation>一年走势：%1</translation>
    </message>
    <message>
        <source>The month is shaded. A gap is a day without data; thin dots are days with too few records to judge.</source>
        <translation>阴影为本月。断开处没有数据；细点线表示记录太少，不足以判断。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a day without its year; QLocale&apos;s letters</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Under the counts: where the rate lies with 95 % certainty, since few records say little.</source>
        <translation>数量下方：有 95% 把握比率所在的范围，记录少时范围就宽。</translation>
    </message>
    <message>
        <source>Causes of the weak indicators: %1</source>
        <translation>偏低指标的原因：%1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Most of the missed</source>
        <translation>未达标最多的</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a cause, how many missed records, their share of all missed</extracomment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <translation>%1–%2 点</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>物流公司</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>In brackets: the share of all missed.</source>
        <translation>括号内为占全部未达标的比例。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Without data: %1.</source>
        <translation>没有数据：%1。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到%1止</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>records</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>difference</comment>
        <extracomment>a difference lies between two values</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Advice on</source>
        <translation>针对的指标</translation>
    </message>
    <message>
        <source>Followed since</source>
        <translation>采纳日期</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>采纳前</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>Advice you followed</source>
        <translation>采纳的建议</translation>
    </message>
    <message>
        <source>Compared are as many days before and since as the indicator&apos;s window has. Under the verdict: where the difference lies with 95 % certainty. That both came together is no proof that one caused the other.</source>
        <translation>采纳前后各取与指标考核期等长的天数来比较。结论下方：有 95% 把握差值所在的范围。两者同时发生，不能证明其中一个导致另一个。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>采纳后</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>%1 is written.</source>
        <translation>%1 已写好。</translation>
    </message>
    <message>
        <source>%1 is written; it says that there are no data of %2.</source>
        <translation>%1 已写好，内容说明%2没有数据。</translation>
    </message>
    <message>
        <source>%1 has not begun yet: there is nothing to report of it. The newest month is the one that your data end in.</source>
        <translation>%1还没有开始，没有可报告的内容。最新的一个月是数据截止的那个月。</translation>
    </message>
    <message>
        <source>There is no store yet.</source>
        <translation>还没有店铺。</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>and %1 more, in the window</source>
        <translation>另有 %1 条，见窗口</translation>
    </message>
    <message>
        <source>back office %1 on %2</source>
        <translation>后台%2显示 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>No composite: no indicator with a share has a score.</source>
        <translation>没有综合得分：计入综合得分的指标都没有得分。</translation>
    </message>
    <message>
        <source>composite %1 of %2  %3 %4</source>
        <translation>综合得分 %1（满分 %2）  %3 %4</translation>
    </message>
    <message>
        <source>%1  %2 stars (%3)   %4</source>
        <translation>%1  %2 星（%3）   %4</translation>
    </message>
    <message>
        <source>%1 stars need %2: %3</source>
        <translation>升到 %1 星还差 %2：%3</translation>
    </message>
    <message>
        <source>%1 stars need %2</source>
        <translation>升到 %1 星还差 %2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>partial data</source>
        <translation>数据不全</translation>
    </message>
    <message>
        <source>small sample</source>
        <translation>样本少</translation>
    </message>
    <message>
        <source>weak, few records</source>
        <translation>偏低，但记录少</translation>
    </message>
    <message>
        <source>%1: 95 % sure from %2 to %3</source>
        <translation>%1：95% 把握在 %2 至 %3 之间</translation>
    </message>
    <message>
        <source>%1 not due yet</source>
        <translation>%1 条未到期</translation>
    </message>
    <message>
        <source>benchmark assumed</source>
        <translation>基准为假定值</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>缺少数据</translation>
    </message>
    <message>
        <source>%1: note what the back office shows with “starvane reading --indicator %2”</source>
        <translation>%1：请用“starvane reading --indicator %2”记录后台显示的数值</translation>
    </message>
    <message>
        <source>%1: no data (%2). Import: %3</source>
        <translation>%1：无数据（%2）。请导入：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>优先改进</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>截至%1</translation>
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
        <source>This card has no composite: its indicators pass or fail.</source>
        <translation>这张评分卡没有综合得分：各指标只分达标和不达标。</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1: worst products</source>
        <translation>%1：最差的商品</translation>
    </message>
    <message>
        <source>%1: worst by %2</source>
        <translation>%1：最差的%2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
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
        <source>bonus %1, within the composite</source>
        <translation>加分 %1，已含在综合得分里</translation>
    </message>
    <message>
        <source>%1: unknown; note it with “starvane reading --indicator %2”</source>
        <translation>%1：未知；用“starvane reading --indicator %2”记录</translation>
    </message>
    <message>
        <source>%1: not reached, rank %2, needs %3</source>
        <translation>%1：未达到，排名 %2，需达到 %3</translation>
    </message>
    <message>
        <source>%1: reached, rank %2, needs %3 (%4)</source>
        <translation>%1：已达到，排名 %2，需达到 %3（%4）</translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>There is no store yet. Make one with “starvane stores add NAME --platform ID”, or look at “starvane demo”.</source>
        <translation>还没有店铺。用“starvane stores add NAME --platform ID”新建，或用“starvane demo”看示例。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Batch %1 (%2) is taken back.</source>
        <translation>已撤销批次 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>这里没有选项“%1”。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>参数“%1”多余。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 给了两次。</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of %3.</source>
        <translation>%1：“%2”不在可选值之中：%3。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day. Write it as 2022-10-31.</source>
        <translation>%1：“%2”不是日期。请写成 2022-10-31。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a time. Write it as 2022-10-31T18:20:00.</source>
        <translation>%1：“%2”不是时间。请写成 2022-10-31T18:20:00。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1：“%2”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not a batch number. “starvane batches” lists them.</source>
        <translation>“%1”不是批次号。用“starvane batches”查看。</translation>
    </message>
    <message>
        <source>%1: “%2” comes before the first day.</source>
        <translation>%1：“%2”早于开始日期。</translation>
    </message>
    <message>
        <source>%1 needs %2 as well.</source>
        <translation>%1 还需要 %2。</translation>
    </message>
    <message>
        <source>Nothing is given to store: one of %1 is needed.</source>
        <translation>没有给出要记录的值：至少需要其中一项：%1。</translation>
    </message>
    <message>
        <source>%1 See “%2”.</source>
        <translation>%1请看“%2”。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a month. Write it as 2022-10.</source>
        <translation>%1：“%2”不是月份，请写成 2022-10。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no display to open the window on. The commands do without one: see “starvane --help”.</source>
        <translation>没有显示器，窗口打不开。各命令不需要显示器：请看“starvane --help”。</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <extracomment>the title of a column; a zone</extracomment>
        <translation>时间（%1）</translation>
    </message>
</context>
</TS>
