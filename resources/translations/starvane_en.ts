<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportNews</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
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
</TS>
