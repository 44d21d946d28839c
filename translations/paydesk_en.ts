<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ui::ExchangesPart</name>
    <message numerus="yes">
        <source>%n line(s) of the log could not be read.</source>
        <translation>
            <numerusform>%n line of the log could not be read.</numerusform>
            <numerusform>%n lines of the log could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OpenStrip</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReceiptDialog</name>
    <message numerus="yes">
        <source>Print %n slip(s)?</source>
        <translation>
            <numerusform>Print %n slip?</numerusform>
            <numerusform>Print %n slips?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SaleActions</name>
    <message numerus="yes">
        <source>%n sale(s). The gateways are asked no faster than they allow, beside the open sales, and you can stop at any time.</source>
        <translation>
            <numerusform>%n sale. The gateways are asked no faster than they allow, beside the open sales, and you can stop at any time.</numerusform>
            <numerusform>%n sales. The gateways are asked no faster than they allow, beside the open sales, and you can stop at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One note on %n sale(s)</source>
        <translation>
            <numerusform>One note on %n sale</numerusform>
            <numerusform>One note on %n sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sale(s) by hand?</source>
        <translation>
            <numerusform>Mark %n sale by hand?</numerusform>
            <numerusform>Mark %n sales by hand?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) marked.</source>
        <translation>
            <numerusform>%n sale marked.</numerusform>
            <numerusform>%n sales marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they are: their state is certain.</source>
        <translation>
            <numerusform>%n stayed as it is: its state is certain.</numerusform>
            <numerusform>%n stayed as they are: their state is certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) copied.</source>
        <translation>
            <numerusform>%n sale copied.</numerusform>
            <numerusform>%n sales copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) marked</source>
        <translation>
            <numerusform>%n sale marked</numerusform>
            <numerusform>%n sales marked</numerusform>
        </translation>
    </message>
</context>
</TS>
