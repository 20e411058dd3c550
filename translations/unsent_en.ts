<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n text(s) about trouble</source>
        <translation>
            <numerusform>%n text about trouble</numerusform>
            <numerusform>%n texts about trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a known cause</source>
        <translation>
            <numerusform>%n with a known cause</numerusform>
            <numerusform>%n with a known cause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          and %n more day(s)</source>
        <translation>
            <numerusform>          and %n more day</numerusform>
            <numerusform>          and %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SizeCheck</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <comment>a size</comment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsent::connection::SmtpSession</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsent::pages::ConnectionPage</name>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation>
            <numerusform>%n line.</numerusform>
            <numerusform>%n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsent::pages::DiagnosisPage</name>
    <message numerus="yes">
        <source>Read, but set aside (%n)</source>
        <translation>
            <numerusform>Read, but set aside (%n)</numerusform>
            <numerusform>Read, but set aside (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsent::pages::MatrixCells</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsent::pages::OutcomePage</name>
    <message numerus="yes">
        <source>%n step(s) tried</source>
        <translation>
            <numerusform>%n step tried</numerusform>
            <numerusform>%n steps tried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsent::pages::SizeResult</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsent::pages::SourcesCard</name>
    <message numerus="yes">
        <source>Where this comes from (%n)</source>
        <translation>
            <numerusform>Where this comes from (%n)</numerusform>
            <numerusform>Where this comes from (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsent::pages::Wizard</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unsent::pages::Words</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
