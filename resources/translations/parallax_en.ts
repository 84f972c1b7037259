<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Care</name>
        <message numerus="yes">
            <source>%n thing(s) are damaged</source>
            <translation>
                <numerusform>%n thing is damaged</numerusform>
                <numerusform>%n things are damaged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s)</source>
            <translation>
                <numerusform>%n flag</numerusform>
                <numerusform>%n flags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It was stopped; %n imported file(s) are read by the next repair.</source>
            <translation>
                <numerusform>It was stopped; %n imported file is read by the next repair.</numerusform>
                <numerusform>It was stopped; %n imported files are read by the next repair.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Computed anew for %n article(s)</source>
            <translation>
                <numerusform>Computed anew for %n article</numerusform>
                <numerusform>Computed anew for %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message numerus="yes">
            <source>%n claim(s) only in this source</source>
            <translation>
                <numerusform>%n claim only in this source</numerusform>
                <numerusform>%n claims only in this source</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Editions</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Emptiness</name>
        <message numerus="yes">
            <source>%n finding(s) are held back by them.</source>
            <translation>
                <numerusform>%n finding is held back by them.</numerusform>
                <numerusform>%n findings are held back by them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FacetList</name>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n origin</numerusform>
                <numerusform>%n origins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Gutter</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) with the other end further up</source>
            <translation>
                <numerusform>%n finding with its other end further up</numerusform>
                <numerusform>%n findings with their other ends further up</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) with the other end further down</source>
            <translation>
                <numerusform>%n finding with its other end further down</numerusform>
                <numerusform>%n findings with their other ends further down</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) with the other end in a pane further left</source>
            <translation>
                <numerusform>%n finding with its other end in a pane further left</numerusform>
                <numerusform>%n findings with their other ends in panes further left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) with the other end in a pane further right</source>
            <translation>
                <numerusform>%n finding with its other end in a pane further right</numerusform>
                <numerusform>%n findings with their other ends in panes further right</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HitDelegate</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HitsModel</name>
        <message numerus="yes">
            <source>%n more of the same wording</source>
            <translation>
                <numerusform>%n more of the same wording</numerusform>
                <numerusform>%n more of the same wording</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message numerus="yes">
            <source>Delete %n article(s)</source>
            <translation>
                <numerusform>Delete %n article</numerusform>
                <numerusform>Delete %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n origin</numerusform>
                <numerusform>%n origins</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatrixView</name>
        <message numerus="yes">
            <source>%n topic(s)</source>
            <translation>
                <numerusform>%n topic</numerusform>
                <numerusform>%n topics</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n speaker(s)</source>
            <translation>
                <numerusform>%n speaker</numerusform>
                <numerusform>%n speakers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n origin</numerusform>
                <numerusform>%n origins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n shown</source>
            <translation>
                <numerusform>the first %n shown</numerusform>
                <numerusform>the first %n shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message numerus="yes">
            <source>An import was interrupted, %n item(s) left.</source>
            <translation>
                <numerusform>An import was interrupted, %n item left.</numerusform>
                <numerusform>An import was interrupted, %n items left.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) can be read from their files again by a better extractor. Flags stay on their words.</source>
            <translation>
                <numerusform>%n text can be read from its file again by a better extractor. Flags stay on their words.</numerusform>
                <numerusform>%n texts can be read from their files again by a better extractor. Flags stay on their words.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message numerus="yes">
            <source>%n article(s) added</source>
            <translation>
                <numerusform>%n article added</numerusform>
                <numerusform>%n articles added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n there already</numerusform>
                <numerusform>%n there already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PanePictures</name>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueDialog</name>
        <message numerus="yes">
            <source>Paused, %n item(s) left</source>
            <translation>
                <numerusform>Paused, %n item left</numerusform>
                <numerusform>Paused, %n items left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n added</numerusform>
                <numerusform>%n added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n there already</numerusform>
                <numerusform>%n there already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new version(s)</source>
            <translation>
                <numerusform>%n new version</numerusform>
                <numerusform>%n new versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only as an address</source>
            <translation>
                <numerusform>%n only as an address</numerusform>
                <numerusform>%n only as an address</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n near copy(ies)</source>
            <translation>
                <numerusform>%n near copy</numerusform>
                <numerusform>%n near copies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message numerus="yes">
            <source>Near copy of “{title}”, %n word(s) differ.</source>
            <translation>
                <numerusform>Near copy of “{title}”, %n word differs.</numerusform>
                <numerusform>Near copy of “{title}”, %n words differ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SafetyDialog</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s)</source>
            <translation>
                <numerusform>%n flag</numerusform>
                <numerusform>%n flags</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchView</name>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message numerus="yes">
            <source>The search index is not in step in {n} articles; the next search mends it.</source>
            <translation>
                <numerusform>The search index is not in step in {n} article; the next search mends it.</numerusform>
                <numerusform>The search index is not in step in {n} articles; the next search mends it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no passage {start}–{end} in “{title}”, which has {n} characters; select some words of it.</source>
            <translation>
                <numerusform>There is no passage {start}–{end} in “{title}”, which has {n} character; select some words of it.</numerusform>
                <numerusform>There is no passage {start}–{end} in “{title}”, which has {n} characters; select some words of it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: It holds {n:,} addresses and no text; ask for the addresses to be fetched.</source>
            <translation>
                <numerusform>{name}: It holds {n:,} address and no text; ask for the address to be fetched.</numerusform>
                <numerusform>{name}: It holds {n:,} addresses and no text; ask for the addresses to be fetched.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} entries of the history are missing.</source>
            <translation>
                <numerusform>{n} entry of the history is missing.</numerusform>
                <numerusform>{n} entries of the history are missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines of the flag journal cannot be read; the flags are in the library too.</source>
            <translation>
                <numerusform>{n} line of the flag journal cannot be read; the flags are in the library too.</numerusform>
                <numerusform>{n} lines of the flag journal cannot be read; the flags are in the library too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{path} holds {n} flags that the library lacks; a repair adds them.</source>
            <translation>
                <numerusform>{path} holds {n} flag that the library lacks; a repair adds it.</numerusform>
                <numerusform>{path} holds {n} flags that the library lacks; a repair adds them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{status} {relation}, {n} steps in order of time</source>
            <translation>
                <numerusform>{status} {relation}, {n} step in order of time</numerusform>
                <numerusform>{status} {relation}, {n} steps in order of time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SidebarModel</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%n article(s) compared</source>
            <translation>
                <numerusform>%n article compared</numerusform>
                <numerusform>%n articles compared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n claim</numerusform>
                <numerusform>%n claims</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message numerus="yes">
            <source>%n statement(s) do not hold</source>
            <translation>
                <numerusform>%n statement does not hold</numerusform>
                <numerusform>%n statements do not hold</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Counts</name>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n claim</numerusform>
                <numerusform>%n claims</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contradiction(s)</source>
            <translation>
                <numerusform>%n contradiction</numerusform>
                <numerusform>%n contradictions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n update(s)</source>
            <translation>
                <numerusform>%n update</numerusform>
                <numerusform>%n updates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n number</numerusform>
                <numerusform>%n numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
    </context>
</TS>
