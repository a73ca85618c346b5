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
        <translation>拒收 %1</translation>
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
        <source>%1 of %2</source>
        <translation>%2 条中 %1 条</translation>
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
        <source>computed</source>
        <translation>自行计算</translation>
    </message>
    <message>
        <source>official %1</source>
        <translation>官方 %1</translation>
    </message>
    <message>
        <source>official</source>
        <translation>官方</translation>
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
        <translation>样本少：再失误一次 %1</translation>
    </message>
    <message>
        <source>Assumed: %1 is worth %2 points, %3 is worth %4. The platform does not publish its benchmarks.</source>
        <translation>假定：%1 得 %2 分，%3 得 %4 分。平台未公布基准值。</translation>
    </message>
    <message>
        <source>Assumed: it makes up %1 of the composite.</source>
        <translation>假定：占综合得分的 %1。</translation>
    </message>
    <message>
        <source>Partial: the imported files cover only a part of the days from %1 to %2.</source>
        <translation>数据不全：已导入的文件只覆盖了 %1 至 %2 的一部分。</translation>
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
        <translation>只有后台提供：%1</translation>
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
        <translation>较 %2 %1</translation>
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
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>The composite went from %1 to %2; the lowest was %3.</source>
        <translation>综合得分从 %1 到 %2；最低为 %3。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a module, its points</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>%1: no data</source>
        <translation>%1：无数据</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a day, a name, points</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>weak under %1</source>
        <translation>低于 %1 为偏低</translation>
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
        <translation>让卖家看清店铺在平台上的表现。只在本机运行，从不连接网络。</translation>
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
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>a day and a time; QLocale&apos;s letters</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>starvane::ui::ChartCard</name>
    <message>
        <source>Composite, %1 days</source>
        <translation>综合得分，近 %1 天</translation>
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
        <source>Fetch next: %1 – %2</source>
        <translation>接下来导出：%1。%2</translation>
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
        <translation>正在载入演示店铺</translation>
    </message>
    <message>
        <source>The demo stores are there already.</source>
        <translation>演示店铺已经载入过了。</translation>
    </message>
    <message>
        <source>The demo stores are loaded: their files went through the same import as yours.</source>
        <translation>演示店铺已载入：其文件与您自己的文件走同样的导入流程。</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>The import is taken back. Import the file again if you need it after all.</source>
        <translation>导入已撤销。如仍需要，请重新导入该文件。</translation>
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
    <name>starvane::ui::ImportsPage</name>
    <message>
        <source>Nothing was imported yet. Drop export files anywhere on this window.</source>
        <translation>还没有导入过文件。把导出的文件拖到窗口任意位置即可。</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒收的行</translation>
    </message>
    <message>
        <source>Rejected rows of %1: %2</source>
        <translation>%1 被拒收的行：%2</translation>
    </message>
    <message>
        <source>%1: no row was rejected</source>
        <translation>%1：没有被拒收的行</translation>
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
        <translation>载入演示店铺(&amp;D)</translation>
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
</context>
<context>
    <name>starvane::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
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
        <source>Import export files</source>
        <translation>导入导出文件</translation>
    </message>
    <message>
        <source>Exports (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip *.log);;All files (*)</source>
        <translation>导出文件 (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip *.log);;所有文件 (*)</translation>
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
        <translation>查看被拒收的行</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
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
        <translation>载入演示店铺</translation>
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
    <name>starvane::ui::PageHeader</name>
    <message>
        <source>data to %1 · %2</source>
        <translation>数据截至 %1 · %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import export files of this store</source>
        <translation>导入本店的导出文件</translation>
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
