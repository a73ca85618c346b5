<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CauseRows</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNews</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%Ln fewer failure(s)</source>
        <translation>
            <numerusform>%Ln fewer failure</numerusform>
            <numerusform>%Ln fewer failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) at full points</source>
        <translation>
            <numerusform>%Ln record at full points</numerusform>
            <numerusform>%Ln records at full points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>avoid %1 of %2 failure(s)</source>
        <translation>
            <numerusform>avoid %1 of %2 failure</numerusform>
            <numerusform>avoid %1 of %2 failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) without a failure would do as much today.</source>
        <translation>
            <numerusform>%Ln more record without a failure would do as much today.</numerusform>
            <numerusform>%Ln more records without a failure would do as much today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln day(s) the failures of today count no more.</source>
        <translation>
            <numerusform>In %Ln day the failures of today count no more.</numerusform>
            <numerusform>In %Ln days the failures of today count no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s)</source>
        <translation>
            <numerusform>%Ln period</numerusform>
            <numerusform>%Ln periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starvane::ui::ChangePage</name>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>%Ln day before</numerusform>
            <numerusform>%Ln days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starvane::ui::CoverageStrip</name>
    <message numerus="yes">
        <source>and %Ln more gap(s)</source>
        <translation>
            <numerusform>and %Ln more gap</numerusform>
            <numerusform>and %Ln more gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starvane::ui::DayOrderDialog</name>
    <message numerus="yes">
        <source>The answer is for %Ln file(s).</source>
        <translation>
            <numerusform>The answer is for %Ln file.</numerusform>
            <numerusform>The answer is for %Ln files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starvane::ui::Desk</name>
    <message numerus="yes">
        <source>%Ln figure(s) of the back office entered.</source>
        <translation>
            <numerusform>%Ln figure of the back office entered.</numerusform>
            <numerusform>%Ln figures of the back office entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starvane::ui::DueDesk</name>
    <message numerus="yes">
        <source>%Ln duty(s) ticked off.</source>
        <translation>
            <numerusform>%Ln duty ticked off.</numerusform>
            <numerusform>%Ln duties ticked off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starvane::ui::PenaltyTableModel</name>
    <message numerus="yes">
        <source>%Ln fine(s)</source>
        <translation>
            <numerusform>%Ln fine</numerusform>
            <numerusform>%Ln fines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starvane::ui::RememberRow</name>
    <message numerus="yes">
        <source>Use it for the other %Ln file(s) with this header</source>
        <translation>
            <numerusform>Use it for the other file with this header</numerusform>
            <numerusform>Use it for the other %Ln files with this header</numerusform>
        </translation>
    </message>
</context>
</TS>
