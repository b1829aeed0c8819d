<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ApplicationScreen</name>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n copy</numerusform>
                <numerusform>%n copies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message numerus="yes">
            <source>The package is not complete: %n document(s)</source>
            <translation>
                <numerusform>The package is not complete: %n document</numerusform>
                <numerusform>The package is not complete: %n documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClockRing</name>
        <message numerus="yes">
            <source>of %n minute(s)</source>
            <translation>
                <numerusform>of %n minute</numerusform>
                <numerusform>of %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) used</source>
            <translation>
                <numerusform>%n minute used</numerusform>
                <numerusform>%n minutes used</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorSummary</name>
        <message numerus="yes">
            <source>%n thing(s) to put right</source>
            <translation>
                <numerusform>%n thing to put right</numerusform>
                <numerusform>%n things to put right</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The package is not complete: %n document(s)</source>
            <translation>
                <numerusform>The package is not complete: %n document</numerusform>
                <numerusform>The package is not complete: %n documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceiptScreen</name>
        <message numerus="yes">
            <source>%n paper(s) to bring</source>
            <translation>
                <numerusform>%n paper to bring</numerusform>
                <numerusform>%n papers to bring</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n copy</numerusform>
                <numerusform>%n copies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterScreen</name>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n application</numerusform>
                <numerusform>%n applications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message numerus="yes">
            <source>%n application(s) to send</source>
            <translation>
                <numerusform>%n application to send</numerusform>
                <numerusform>%n applications to send</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message numerus="yes">
            <source>%n letter(s) too long, shorten the text</source>
            <translation>
                <numerusform>%n letter too long, shorten the text</numerusform>
                <numerusform>%n letters too long, shorten the text</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayCard</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
</TS>
