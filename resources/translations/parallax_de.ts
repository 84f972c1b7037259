<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Parallax</source>
            <translation>Über Parallax</translation>
        </message>
        <message>
            <source>Puts sources side by side and shows where they disagree. A highlight means that two sources disagree, never that one of them lies: you decide.</source>
            <translation>Stellt Quellen nebeneinander und zeigt, wo sie sich widersprechen. Eine Markierung heißt, dass zwei Quellen einander widersprechen, nie, dass eine von ihnen lügt: Sie entscheiden.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Funde</translation>
        </message>
        <message>
            <source>Editing and files</source>
            <translation>Bearbeiten und Dateien</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>List of keys</source>
            <translation>Liste der Tasten</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>About Parallax</source>
            <translation>Über Parallax</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächste Spalte</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Vorige Spalte</translation>
        </message>
        <message>
            <source>Next mark in this article</source>
            <translation>Nächste Stelle in diesem Artikel</translation>
        </message>
        <message>
            <source>Previous mark in this article</source>
            <translation>Vorige Stelle in diesem Artikel</translation>
        </message>
        <message>
            <source>Sections of this article</source>
            <translation>Abschnitte dieses Artikels</translation>
        </message>
        <message>
            <source>Cursor in the text</source>
            <translation>Schreibmarke im Text</translation>
        </message>
        <message>
            <source>Find in page</source>
            <translation>In der Seite suchen</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Rückwärts suchen</translation>
        </message>
        <message>
            <source>Scroll together</source>
            <translation>Gemeinsam rollen</translation>
        </message>
        <message>
            <source>Overview strips</source>
            <translation>Übersichtsstreifen</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Claims only</source>
            <translation>Nur Aussagen</translation>
        </message>
        <message>
            <source>Only in this source</source>
            <translation>Nur in dieser Quelle</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größere Schrift</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinere Schrift</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Übliche Schriftgröße</translation>
        </message>
        <message>
            <source>Only the text</source>
            <translation>Nur der Text</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Ganzer Bildschirm</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>Mit Quelle kopieren</translation>
        </message>
        <message>
            <source>Next finding</source>
            <translation>Nächster Fund</translation>
        </message>
        <message>
            <source>Previous finding</source>
            <translation>Voriger Fund</translation>
        </message>
        <message>
            <source>Flag: confirm</source>
            <translation>Markieren: bestätigen</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Unklar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Mark the selection</source>
            <translation>Auswahl markieren</translation>
        </message>
        <message>
            <source>Find what disagrees with this</source>
            <translation>Suchen, was dem widerspricht</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen …</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <source>Add an address…</source>
            <translation>Adresse hinzufügen …</translation>
        </message>
        <message>
            <source>Add what was copied</source>
            <translation>Kopiertes hinzufügen</translation>
        </message>
        <message>
            <source>Compare with another…</source>
            <translation>Mit weiterem vergleichen …</translation>
        </message>
        <message>
            <source>Move this pane to the left</source>
            <translation>Diese Spalte nach links</translation>
        </message>
        <message>
            <source>Move this pane to the right</source>
            <translation>Diese Spalte nach rechts</translation>
        </message>
        <message>
            <source>Close this pane</source>
            <translation>Diese Spalte schließen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ausgeben …</translation>
        </message>
        <message>
            <source>Take in flags…</source>
            <translation>Markierungen übernehmen …</translation>
        </message>
        <message>
            <source>Compare two people's flags…</source>
            <translation>Markierungen zweier Personen vergleichen …</translation>
        </message>
        <message>
            <source>Verify a dossier…</source>
            <translation>Mappe prüfen …</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>AgainstView</name>
        <message>
            <source>Claims held against the sentence</source>
            <translation>Aussagen, die dem Satz entgegenstehen</translation>
        </message>
        <message>
            <source>What disagrees with this?</source>
            <translation>Was widerspricht dem?</translation>
        </message>
        <message>
            <source>Asking the library…</source>
            <translation>Die Bibliothek wird befragt …</translation>
        </message>
        <message>
            <source>Nothing in the library disagrees with it</source>
            <translation>Nichts in der Bibliothek widerspricht dem</translation>
        </message>
        <message>
            <source>No claim was found that is about the same thing and says otherwise.</source>
            <translation>Es wurde keine Aussage gefunden, die vom Selben handelt und anderes sagt.</translation>
        </message>
        <message>
            <source>This could not be asked</source>
            <translation>Das konnte nicht gefragt werden</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>Agreeing</name>
        <message>
            <source>One file to compare with your own flags, or two with each other</source>
            <translation>Eine Datei zum Vergleich mit Ihren eigenen Markierungen, oder zwei miteinander</translation>
        </message>
        <message>
            <source>Flags (*.json *.jsonld)</source>
            <translation>Markierungen (*.json *.jsonld)</translation>
        </message>
        <message>
            <source>this library</source>
            <translation>diese Bibliothek</translation>
        </message>
        <message>
            <source>Comparing flags</source>
            <translation>Markierungen werden verglichen</translation>
        </message>
    </context>
    <context>
        <name>AgreementDialog</name>
        <message>
            <source>Compare two people's flags</source>
            <translation>Markierungen zweier Personen vergleichen</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Only in {first}: {only_first}. Only in {second}: {only_second}. Judged differently: {conflicts}.</source>
            <translation>Nur in {first}: {only_first}. Nur in {second}: {only_second}. Verschieden beurteilt: {conflicts}.</translation>
        </message>
        <message>
            <source>The two mark no passage in common</source>
            <translation>Die beiden markieren keine gemeinsame Stelle</translation>
        </message>
        <message>
            <source>They agree on {agreed} of {both} passages</source>
            <translation>Sie stimmen bei {agreed} von {both} Stellen überein</translation>
        </message>
        <message>
            <source>dismissed</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>unklar</translation>
        </message>
    </context>
    <context>
        <name>AttachDialog</name>
        <message>
            <source>Put a flag back on its words</source>
            <translation>Markierung wieder auf ihre Wörter setzen</translation>
        </message>
        <message>
            <source>It stood on: “%s”</source>
            <translation>Sie stand auf: „%s“</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Find words in this article</source>
            <translation>Wörter in diesem Artikel suchen</translation>
        </message>
        <message>
            <source>Select the words the flag belongs on</source>
            <translation>Wählen Sie die Wörter, auf die die Markierung gehört</translation>
        </message>
        <message>
            <source>Put it here</source>
            <translation>Hierher setzen</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Findings of this comparison</source>
            <translation>Funde dieses Vergleichs</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>Chart; arrow keys step through the numbers</source>
            <translation>Diagramm; die Pfeiltasten gehen von Zahl zu Zahl</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>{key} brings everything back.</source>
            <translation>{key} holt alles zurück.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Ordner hinzufügen</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Adresse hinzufügen</translation>
        </message>
        <message>
            <source>The page is fetched once, now, because you ask for it. This goes online:</source>
            <translation>Die Seite wird einmal geholt, jetzt, weil Sie darum bitten. Das geht ins Netz:</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Mark as unclear</source>
            <translation>Als unklar vermerken</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Beziehung</translation>
        </message>
        <message>
            <source>Say that the two stand in another relation</source>
            <translation>Sagen, dass die beiden in anderer Beziehung stehen</translation>
        </message>
        <message>
            <source>Put a flag back on its words</source>
            <translation>Markierung wieder auf ihre Wörter setzen</translation>
        </message>
        <message>
            <source>Change relation</source>
            <translation>Beziehung ändern</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Details</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>“{text}” is no date; write it as 2022-03-30.</source>
            <translation>„{text}“ ist kein Datum; schreiben Sie es wie 2022-03-30.</translation>
        </message>
        <message>
            <source>From: {origin}</source>
            <translation>Herkunft: {origin}</translation>
        </message>
        <message>
            <source>Compare with the former version</source>
            <translation>Mit der früheren Fassung vergleichen</translation>
        </message>
        <message>
            <source>{version}, changed on {day}</source>
            <translation>{version}, geändert am {day}</translation>
        </message>
        <message>
            <source>{version}, taken in on {day}</source>
            <translation>{version}, aufgenommen am {day}</translation>
        </message>
        <message>
            <source>{n} words</source>
            <translation>{n} Wörter</translation>
        </message>
    </context>
    <context>
        <name>Editions</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n Änderung</numerusform>
                <numerusform>%n Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Another text stood at the same address.</source>
            <translation>Unter derselben Adresse stand noch ein anderer Text.</translation>
        </message>
        <message>
            <source>What was changed since: {version}</source>
            <translation>Was sich geändert hat seit: {version}</translation>
        </message>
        <message>
            <source>Compare with the former version</source>
            <translation>Mit der früheren Fassung vergleichen</translation>
        </message>
    </context>
    <context>
        <name>Emptiness</name>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Noch nichts zu vergleichen</translation>
        </message>
        <message>
            <source>Findings appear here as soon as two articles speak of the same thing.</source>
            <translation>Hier erscheinen Funde, sobald zwei Artikel vom Selben handeln.</translation>
        </message>
        <message>
            <source>Go to the library</source>
            <translation>Zur Bibliothek</translation>
        </message>
        <message>
            <source>No finding fits these filters</source>
            <translation>Kein Fund passt zu diesen Filtern</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) are held back by them.</source>
            <translation>
                <numerusform>%n Fund wird von ihnen zurückgehalten.</numerusform>
                <numerusform>%n Funde werden von ihnen zurückgehalten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>These articles do not meet</source>
            <translation>Diese Artikel begegnen sich nicht</translation>
        </message>
        <message>
            <source>Nothing in them was found to be about the same thing.</source>
            <translation>In ihnen wurde nichts gefunden, das vom Selben handelt.</translation>
        </message>
    </context>
    <context>
        <name>EmptyComparison</name>
        <message>
            <source>Choose in the library</source>
            <translation>In der Bibliothek wählen</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen …</translation>
        </message>
        <message>
            <source>Reading the articles…</source>
            <translation>Die Artikel werden gelesen …</translation>
        </message>
        <message>
            <source>Who says what, and where they meet.</source>
            <translation>Wer was sagt, und wo es sich begegnet.</translation>
        </message>
        <message>
            <source>These cannot be compared</source>
            <translation>Diese lassen sich nicht vergleichen</translation>
        </message>
        <message>
            <source>Nothing is compared</source>
            <translation>Nichts wird verglichen</translation>
        </message>
        <message>
            <source>Choose two to four articles, or drop files here.</source>
            <translation>Wählen Sie zwei bis vier Artikel, oder legen Sie Dateien hier ab.</translation>
        </message>
    </context>
    <context>
        <name>EmptyLibrary</name>
        <message>
            <source>Your library is empty</source>
            <translation>Ihre Bibliothek ist leer</translation>
        </message>
        <message>
            <source>Drop files, folders, text or an address here, or begin with:</source>
            <translation>Legen Sie Dateien, Ordner, Text oder eine Adresse hier ab, oder beginnen Sie mit:</translation>
        </message>
        <message>
            <source>The sample library</source>
            <translation>Die Beispielbibliothek</translation>
        </message>
    </context>
    <context>
        <name>EntryDetail</name>
        <message>
            <source>Write a note; Esc goes back to the queue</source>
            <translation>Notiz schreiben; Esc führt zurück in die Reihe</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Tags, separated by commas</source>
            <translation>Schlagwörter, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>marked by hand · %s</source>
            <translation>von Hand markiert · %s</translation>
        </message>
    </context>
    <context>
        <name>EvidenceSource</name>
        <message>
            <source>Looking at the whole library</source>
            <translation>Die ganze Bibliothek wird angesehen</translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>every spelling of a name: Kiev, Kyiv, kyiv</source>
            <translation>jede Schreibweise eines Namens: Kiev, Kyiv, kyiv</translation>
        </message>
        <message>
            <source>these words in this order</source>
            <translation>diese Wörter in dieser Folge</translation>
        </message>
        <message>
            <source>what one person says of something</source>
            <translation>was eine Person über etwas sagt</translation>
        </message>
        <message>
            <source>articles that quote somebody</source>
            <translation>Artikel, die jemanden zitieren</translation>
        </message>
        <message>
            <source>words close to each other</source>
            <translation>Wörter nah beieinander</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <translation>Wörter, die so beginnen</translation>
        </message>
        <message>
            <source>words spelt nearly so</source>
            <translation>Wörter, die fast so geschrieben sind</translation>
        </message>
        <message>
            <source>with one word and without another</source>
            <translation>mit einem Wort und ohne ein anderes</translation>
        </message>
        <message>
            <source>from a day on</source>
            <translation>von einem Tag an</translation>
        </message>
        <message>
            <source>a number above another</source>
            <translation>eine Zahl über einer anderen</translation>
        </message>
        <message>
            <source>in titles only</source>
            <translation>nur in Titeln</translation>
        </message>
        <message>
            <source>from one outlet</source>
            <translation>aus einem Medium</translation>
        </message>
        <message>
            <source>where a comparison found a contradiction</source>
            <translation>wo ein Vergleich einen Widerspruch fand</translation>
        </message>
        <message>
            <source>where you flagged a contradiction</source>
            <translation>wo Sie einen Widerspruch markiert haben</translation>
        </message>
        <message>
            <source>single claims instead of articles</source>
            <translation>einzelne Aussagen statt Artikel</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Page (*.html)</source>
            <translation>Seite (*.html)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>Daten (*.json)</translation>
        </message>
        <message>
            <source>Web annotations (*.jsonld)</source>
            <translation>Web-Anmerkungen (*.jsonld)</translation>
        </message>
        <message>
            <source>Evidence dossier (*.dossier)</source>
            <translation>Beweismappe (*.dossier)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Ausgeben</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Wird ausgegeben</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>Nach {path} geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>FacetList</name>
        <message>
            <source>Narrow the library</source>
            <translation>Bibliothek eingrenzen</translation>
        </message>
        <message>
            <source>Narrow the results</source>
            <translation>Ergebnisse eingrenzen</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n Ergebnis</numerusform>
                <numerusform>%n Ergebnisse</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Facets</name>
        <message>
            <source>Collections</source>
            <translation>Sammlungen</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>markiert</translation>
        </message>
        <message>
            <source>contradicted</source>
            <translation>widersprochen</translation>
        </message>
        <message>
            <source>date uncertain</source>
            <translation>Datum unsicher</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Flagged as</source>
            <translation>Markiert als</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Beziehung</translation>
        </message>
    </context>
    <context>
        <name>FaultWatch</name>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Bericht zeigen</translation>
        </message>
    </context>
    <context>
        <name>FeedsDialog</name>
        <message>
            <source>Feeds</source>
            <translation>Feeds</translation>
        </message>
        <message>
            <source>Address of a feed</source>
            <translation>Adresse eines Feeds</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>Add a list (OPML)…</source>
            <translation>Liste hinzufügen (OPML) …</translation>
        </message>
        <message>
            <source>Feeds that are followed</source>
            <translation>Feeds, denen gefolgt wird</translation>
        </message>
        <message>
            <source>Stop following</source>
            <translation>Nicht mehr folgen</translation>
        </message>
        <message>
            <source>Fetch now</source>
            <translation>Jetzt holen</translation>
        </message>
        <message>
            <source>Fetch pages too, where a feed gives only an address</source>
            <translation>Auch Seiten holen, wo ein Feed nur eine Adresse nennt</translation>
        </message>
        <message>
            <source>Going online is forbidden in the settings; nothing can be fetched.</source>
            <translation>Ins Netz zu gehen ist in den Einstellungen verboten; nichts kann geholt werden.</translation>
        </message>
        <message>
            <source>No feed is followed yet: write the address of one above.</source>
            <translation>Noch wird keinem Feed gefolgt: Schreiben Sie oben die Adresse eines Feeds.</translation>
        </message>
        <message>
            <source>Fetching goes online: the site of each feed and of each page learns your address and what you read. At most {n} pages are fetched.</source>
            <translation>Holen geht ins Netz: Die Website jedes Feeds und jeder Seite erfährt Ihre Adresse und was Sie lesen. Höchstens {n} Seiten werden geholt.</translation>
        </message>
        <message>
            <source>Fetching goes online: each feed's site learns your address. Items with a text become articles.</source>
            <translation>Holen geht ins Netz: Die Seite jedes Feeds erfährt Ihre Adresse. Einträge mit Text werden Artikel.</translation>
        </message>
        <message>
            <source>Lists of feeds (*.opml *.xml)</source>
            <translation>Feed-Listen (*.opml *.xml)</translation>
        </message>
        <message>
            <source>Add a list of feeds</source>
            <translation>Eine Feed-Liste hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Articles that copy one story count as one origin, not as confirmation.</source>
            <translation>Artikel, die eine Meldung kopieren, zählen als ein Ursprung, nicht als Bestätigung.</translation>
        </message>
        <message>
            <source>How sure a finding must be to be shown</source>
            <translation>Wie sicher ein Fund sein muss, um gezeigt zu werden</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Funde</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} von {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n Ursprung</numerusform>
                <numerusform>%n Ursprünge</numerusform>
            </translation>
        </message>
        <message>
            <source>from {score}</source>
            <translation>ab {score}</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>any decision</source>
            <translation>jede Entscheidung</translation>
        </message>
        <message>
            <source>any speaker</source>
            <translation>jeder Sprecher</translation>
        </message>
        <message>
            <source>any outlet</source>
            <translation>jedes Medium</translation>
        </message>
        <message>
            <source>any article</source>
            <translation>jeder Artikel</translation>
        </message>
        <message>
            <source>any tag</source>
            <translation>jedes Schlagwort</translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n gezeigt</numerusform>
                <numerusform>%n gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>Show findings at least this sure</source>
            <translation>Funde zeigen, die mindestens so sicher sind</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Sicher</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this article</source>
            <translation>In diesem Artikel suchen</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächste</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>{at} of {all}</source>
            <translation>{at} von {all}</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>How sure the relation is, from 0 to 1</source>
            <translation>Wie sicher die Beziehung ist, von 0 bis 1</translation>
        </message>
        <message>
            <source>⚑ confirmed</source>
            <translation>⚑ bestätigt</translation>
        </message>
        <message>
            <source>✕ dismissed</source>
            <translation>✕ verworfen</translation>
        </message>
        <message>
            <source>⚐ unclear</source>
            <translation>⚐ unklar</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>vorgeschlagen</translation>
        </message>
        <message>
            <source>Note on this finding</source>
            <translation>Notiz zu diesem Fund</translation>
        </message>
        <message>
            <source>Note; Ctrl+Return keeps it, Esc gives it up</source>
            <translation>Notiz; Strg+Eingabe behält sie, Esc gibt sie auf</translation>
        </message>
        <message>
            <source>Unflag</source>
            <translation>Markierung entfernen</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Markieren</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>It {relation}</source>
            <translation>Das heißt: {relation}</translation>
        </message>
    </context>
    <context>
        <name>Gutter</name>
        <message>
            <source>What joins these two articles</source>
            <translation>Was diese beiden Artikel verbindet</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n Fund</numerusform>
                <numerusform>%n Funde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) with the other end further up</source>
            <translation>
                <numerusform>%n Fund, dessen anderes Ende weiter oben steht</numerusform>
                <numerusform>%n Funde, deren anderes Ende weiter oben steht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) with the other end further down</source>
            <translation>
                <numerusform>%n Fund, dessen anderes Ende weiter unten steht</numerusform>
                <numerusform>%n Funde, deren anderes Ende weiter unten steht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) with the other end in a pane further left</source>
            <translation>
                <numerusform>%n Fund, dessen anderes Ende in einer Spalte weiter links steht</numerusform>
                <numerusform>%n Funde, deren anderes Ende in einer Spalte weiter links steht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) with the other end in a pane further right</source>
            <translation>
                <numerusform>%n Fund, dessen anderes Ende in einer Spalte weiter rechts steht</numerusform>
                <numerusform>%n Funde, deren anderes Ende in einer Spalte weiter rechts steht</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Help pages</source>
            <translation>Hilfeseiten</translation>
        </message>
        <message>
            <source>Find in the help</source>
            <translation>In der Hilfe suchen</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Hilfeseite</translation>
        </message>
        <message>
            <source>Open this address?</source>
            <translation>Diese Adresse öffnen?</translation>
        </message>
        <message>
            <source>In your browser: {address}</source>
            <translation>In Ihrem Browser: {address}</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Keine Seite enthält diese Wörter.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>relation: {new}</source>
            <translation>Beziehung: {new}</translation>
        </message>
        <message>
            <source>note: {new}</source>
            <translation>Notiz: {new}</translation>
        </message>
        <message>
            <source>tags: {new}</source>
            <translation>Schlagwörter: {new}</translation>
        </message>
        <message>
            <source>the article was read again</source>
            <translation>der Artikel wurde neu gelesen</translation>
        </message>
        <message>
            <source>moved to a later version of the page</source>
            <translation>auf eine spätere Fassung der Seite übertragen</translation>
        </message>
    </context>
    <context>
        <name>HitDelegate</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n Fund</numerusform>
                <numerusform>%n Funde</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HitsModel</name>
        <message numerus="yes">
            <source>%n more of the same wording</source>
            <translation>
                <numerusform>%n weiterer mit demselben Wortlaut</numerusform>
                <numerusform>%n weitere mit demselben Wortlaut</numerusform>
            </translation>
        </message>
        <message>
            <source>the same wording</source>
            <translation>derselbe Wortlaut</translation>
        </message>
    </context>
    <context>
        <name>ImportQueue</name>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>wird gelesen</translation>
        </message>
        <message>
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <source>there already</source>
            <translation>schon da</translation>
        </message>
        <message>
            <source>new version</source>
            <translation>neue Fassung</translation>
        </message>
        <message>
            <source>address only</source>
            <translation>nur Adresse</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Nothing is compared yet. Choose articles in the library.</source>
            <translation>Noch wird nichts verglichen. Wählen Sie Artikel in der Bibliothek.</translation>
        </message>
        <message>
            <source>Nothing in these texts meets. Add another source from the sidebar.</source>
            <translation>In diesen Texten begegnet sich nichts. Fügen Sie aus der Seitenleiste eine Quelle hinzu.</translation>
        </message>
        <message>
            <source>No finding is as sure as that. Move the slider to the left to see more.</source>
            <translation>Kein Fund ist so sicher. Schieben Sie den Regler nach links, um mehr zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>IntakeQueue</name>
        <message>
            <source>Importing</source>
            <translation>Wird importiert</translation>
        </message>
    </context>
    <context>
        <name>Job</name>
        <message>
            <source>Something went wrong inside Parallax (%s). Try again; the log has it.</source>
            <translation>In Parallax ist etwas schiefgegangen (%s). Versuchen Sie es noch einmal; es steht im Protokoll.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Compare</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Compare with its origin</source>
            <translation>Mit dem Ursprung vergleichen</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Angaben …</translation>
        </message>
        <message>
            <source>Add a tag…</source>
            <translation>Schlagwort hinzufügen …</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Neu …</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n article(s)</source>
            <translation>
                <numerusform>%n Artikel löschen</numerusform>
                <numerusform>%n Artikel löschen</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted. {key} brings it back.</source>
            <translation>Gelöscht. {key} bringt es zurück.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Add to collection</source>
            <translation>Zur Sammlung hinzufügen</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Schlagwort hinzufügen</translation>
        </message>
        <message>
            <source>Tag:</source>
            <translation>Schlagwort:</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Neue Sammlung</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Name:</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Wird importiert</translation>
        </message>
        <message>
            <source>Edit metadata</source>
            <translation>Angaben bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>KeyList</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>KeysModel</name>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Find a command or a key</source>
            <translation>Befehl oder Taste suchen</translation>
        </message>
        <message>
            <source>No command or key has these letters.</source>
            <translation>Kein Befehl und keine Taste enthält diese Buchstaben.</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
        <message>
            <source>Give it this key</source>
            <translation>Diese Taste geben</translation>
        </message>
        <message>
            <source>Usual keys</source>
            <translation>Übliche Tasten</translation>
        </message>
        <message>
            <source>All as they were</source>
            <translation>Alle wie zuvor</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>“{command}” has this key now and would lose it.</source>
            <translation>„{command}“ hat diese Taste und würde sie verlieren.</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Funde</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Edit metadata</source>
            <translation>Angaben bearbeiten</translation>
        </message>
        <message>
            <source>Read from the text, not given with it.</source>
            <translation>Aus dem Text gelesen, nicht mitgegeben.</translation>
        </message>
    </context>
    <context>
        <name>LibraryTable</name>
        <message>
            <source>Articles of the library</source>
            <translation>Artikel der Bibliothek</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Filter by title, outlet or tag</source>
            <translation>Nach Titel, Medium oder Schlagwort filtern</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen …</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Mehr …</translation>
        </message>
        <message>
            <source>Feeds…</source>
            <translation>Feeds …</translation>
        </message>
        <message>
            <source>Comparing the library</source>
            <translation>Die Bibliothek wird verglichen</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} von {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n Ursprung</numerusform>
                <numerusform>%n Ursprünge</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Compare {n}</source>
            <translation>{n} vergleichen</translation>
        </message>
    </context>
    <context>
        <name>Matrix</name>
        <message>
            <source>On no side</source>
            <translation>Auf keiner Seite</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>says nothing of it</source>
            <translation>sagt nichts dazu</translation>
        </message>
    </context>
    <context>
        <name>MatrixTable</name>
        <message>
            <source>Who says what</source>
            <translation>Wer was sagt</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
    </context>
    <context>
        <name>MatrixView</name>
        <message>
            <source>Who says what</source>
            <translation>Wer was sagt</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>One speaker over time</source>
            <translation>Ein Sprecher im Lauf der Zeit</translation>
        </message>
        <message>
            <source>Speakers and sides…</source>
            <translation>Sprecher und Seiten …</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>alle</translation>
        </message>
        <message numerus="yes">
            <source>%n topic(s)</source>
            <translation>
                <numerusform>%n Thema</numerusform>
                <numerusform>%n Themen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n speaker(s)</source>
            <translation>
                <numerusform>%n Sprecher</numerusform>
                <numerusform>%n Sprecher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n Ursprung</numerusform>
                <numerusform>%n Ursprünge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n shown</source>
            <translation>
                <numerusform>der erste %n gezeigt</numerusform>
                <numerusform>die ersten %n gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>No topics yet</source>
            <translation>Noch keine Themen</translation>
        </message>
        <message>
            <source>A topic appears where at least two statements are about the same thing.</source>
            <translation>Ein Thema erscheint, wo mindestens zwei Aussagen vom Selben handeln.</translation>
        </message>
        <message>
            <source>Go to the library</source>
            <translation>Zur Bibliothek</translation>
        </message>
        <message>
            <source>Open comparison</source>
            <translation>Vergleich öffnen</translation>
        </message>
        <message>
            <source>Rename topic…</source>
            <translation>Thema umbenennen …</translation>
        </message>
    </context>
    <context>
        <name>NamingDesk</name>
        <message>
            <source>Rename topic</source>
            <translation>Thema umbenennen</translation>
        </message>
        <message>
            <source>A name of your own; leave it empty to get the found one back:</source>
            <translation>Ein eigener Name; leer gelassen gilt wieder der gefundene:</translation>
        </message>
        <message>
            <source>Merge speakers</source>
            <translation>Sprecher zusammenlegen</translation>
        </message>
        <message>
            <source>Put on a side</source>
            <translation>Auf eine Seite stellen</translation>
        </message>
        <message>
            <source>“%s” is the same as:</source>
            <translation>„%s“ ist dieselbe Person wie:</translation>
        </message>
        <message>
            <source>“%s” speaks for:</source>
            <translation>„%s“ spricht für:</translation>
        </message>
        <message>
            <source>Show over time</source>
            <translation>Im Lauf der Zeit zeigen</translation>
        </message>
        <message>
            <source>Merge with another speaker…</source>
            <translation>Mit anderem Sprecher zusammenlegen …</translation>
        </message>
        <message>
            <source>Put on a side…</source>
            <translation>Auf eine Seite stellen …</translation>
        </message>
        <message>
            <source>{step}: done. Undo takes it back.</source>
            <translation>{step}: erledigt. „Rückgängig“ nimmt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>NothingFits</name>
        <message>
            <source>No article fits</source>
            <translation>Kein Artikel passt</translation>
        </message>
        <message>
            <source>Search in the texts</source>
            <translation>In den Texten suchen</translation>
        </message>
        <message>
            <source>Write less in the filter, or choose fewer of the words beside it.</source>
            <translation>Schreiben Sie weniger in den Filter oder wählen Sie weniger von den Wörtern daneben.</translation>
        </message>
        <message>
            <source>No title, outlet or tag has “{words}” in it.</source>
            <translation>Kein Titel, Medium oder Schlagwort enthält „{words}“.</translation>
        </message>
        <message>
            <source>Show all articles</source>
            <translation>Alle Artikel zeigen</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message numerus="yes">
            <source>An import was interrupted, %n item(s) left.</source>
            <translation>
                <numerusform>Ein Import wurde unterbrochen, %n Eintrag ist übrig.</numerusform>
                <numerusform>Ein Import wurde unterbrochen, %n Einträge sind übrig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <source>Give up the rest</source>
            <translation>Rest aufgeben</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) can be read from their files again by a better extractor. Flags stay on their words.</source>
            <translation>
                <numerusform>%n Text kann aus seiner Datei besser neu gelesen werden. Markierungen bleiben auf ihren Wörtern.</numerusform>
                <numerusform>%n Texte können aus ihren Dateien besser neu gelesen werden. Markierungen bleiben auf ihren Wörtern.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Reading files again</source>
            <translation>Dateien werden neu gelesen</translation>
        </message>
        <message>
            <source>Read files again</source>
            <translation>Dateien neu gelesen</translation>
        </message>
        <message>
            <source>{better} texts got better, {kept} were kept as they are.</source>
            <translation>{better} Texte wurden besser, {kept} blieben, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Comparing</source>
            <translation>Wird verglichen</translation>
        </message>
        <message>
            <source>Four panes are the most; close one first.</source>
            <translation>Mehr als vier Spalten gehen nicht; schließen Sie zuerst eine.</translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>eingefügter Text</translation>
        </message>
        <message>
            <source>There is no text, file or address to add.</source>
            <translation>Es gibt keinen Text, keine Datei und keine Adresse zum Hinzufügen.</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Wird importiert</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) added</source>
            <translation>
                <numerusform>%n Artikel hinzugefügt</numerusform>
                <numerusform>%n Artikel hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n schon da</numerusform>
                <numerusform>%n schon da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutcomeDialog</name>
        <message>
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>not yet decided</source>
            <translation>noch nicht entschieden</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <source>dismissed</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>unklar</translation>
        </message>
        <message>
            <source>passage lost</source>
            <translation>Stelle verloren</translation>
        </message>
        <message>
            <source>surest first</source>
            <translation>sicherste zuerst</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>neueste zuerst</translation>
        </message>
        <message>
            <source>oldest first</source>
            <translation>älteste zuerst</translation>
        </message>
        <message>
            <source>by article</source>
            <translation>nach Artikel</translation>
        </message>
        <message>
            <source>speakers</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>sides</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>outlets</source>
            <translation>Medien</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
    </context>
    <context>
        <name>OverviewBar</name>
        <message>
            <source>Overview of the findings in this article</source>
            <translation>Übersicht der Funde in diesem Artikel</translation>
        </message>
        <message>
            <source>Where the findings are; click to go there</source>
            <translation>Wo die Funde stehen; klicken, um hinzugehen</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>This could not be gathered</source>
            <translation>Das ließ sich nicht zusammentragen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Reading and comparing…</source>
            <translation>Lesen und Vergleichen …</translation>
        </message>
        <message>
            <source>Every article is read once; the next time this is quick.</source>
            <translation>Jeder Artikel wird einmal gelesen; beim nächsten Mal geht es schnell.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>What was read so far is kept.</source>
            <translation>Was bisher gelesen wurde, bleibt.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <source>Close this pane</source>
            <translation>Diese Spalte schließen</translation>
        </message>
        <message>
            <source>Sections of this article</source>
            <translation>Abschnitte dieses Artikels</translation>
        </message>
        <message>
            <source>Compare with another article</source>
            <translation>Mit einem weiteren Artikel vergleichen</translation>
        </message>
        <message>
            <source>Drag to put this article elsewhere in the row</source>
            <translation>Ziehen, um diesen Artikel anderswohin in die Reihe zu stellen</translation>
        </message>
        <message>
            <source>{words} words · {minutes} min</source>
            <translation>{words} Wörter · {minutes} min</translation>
        </message>
        <message>
            <source>copy of {name}</source>
            <translation>Kopie von {name}</translation>
        </message>
    </context>
    <context>
        <name>PanePictures</name>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n Bild</numerusform>
                <numerusform>%n Bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Pictures of the article</source>
            <translation>Bilder des Artikels</translation>
        </message>
    </context>
    <context>
        <name>PaneRow</name>
        <message>
            <source>Panes further left</source>
            <translation>Spalten weiter links</translation>
        </message>
        <message>
            <source>Panes further right</source>
            <translation>Spalten weiter rechts</translation>
        </message>
    </context>
    <context>
        <name>PassageCard</name>
        <message>
            <source>Put it there</source>
            <translation>Dorthin setzen</translation>
        </message>
        <message>
            <source>Put it back on its words…</source>
            <translation>Wieder auf seine Wörter setzen …</translation>
        </message>
        <message>
            <source>An article that is no longer here</source>
            <translation>Ein Artikel, der nicht mehr da ist</translation>
        </message>
        <message>
            <source>Its article may say it here: “%s”</source>
            <translation>Der Artikel sagt es vielleicht hier: „%s“</translation>
        </message>
        <message>
            <source>Open “%s”</source>
            <translation>„%s“ öffnen</translation>
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>The picture was not saved with the page.</source>
            <translation>Das Bild wurde nicht mit der Seite gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>PictureStrip</name>
        <message>
            <source>Pictures of the article</source>
            <translation>Bilder des Artikels</translation>
        </message>
    </context>
    <context>
        <name>QueueDelegate</name>
        <message>
            <source>by hand</source>
            <translation>von Hand</translation>
        </message>
    </context>
    <context>
        <name>QueueDialog</name>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Fortschritt des Imports</translation>
        </message>
        <message>
            <source>Items of the import</source>
            <translation>Einträge des Imports</translation>
        </message>
        <message>
            <source>Only what was refused</source>
            <translation>Nur Abgelehntes</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Cancel the rest</source>
            <translation>Rest abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Importing {done} of {all}</source>
            <translation>Import {done} von {all}</translation>
        </message>
        <message numerus="yes">
            <source>Paused, %n item(s) left</source>
            <translation>
                <numerusform>Angehalten, %n Eintrag übrig</numerusform>
                <numerusform>Angehalten, %n Einträge übrig</numerusform>
            </translation>
        </message>
        <message>
            <source>Import finished</source>
            <translation>Import beendet</translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n hinzugefügt</numerusform>
                <numerusform>%n hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n schon da</numerusform>
                <numerusform>%n schon da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new version(s)</source>
            <translation>
                <numerusform>%n neue Fassung</numerusform>
                <numerusform>%n neue Fassungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only as an address</source>
            <translation>
                <numerusform>%n nur als Adresse</numerusform>
                <numerusform>%n nur als Adresse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n near copy(ies)</source>
            <translation>
                <numerusform>%n Beinahe-Kopie</numerusform>
                <numerusform>%n Beinahe-Kopien</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortfahren</translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message numerus="yes">
            <source>Near copy of “{title}”, %n word(s) differ.</source>
            <translation>
                <numerusform>Beinahe-Kopie von „{title}“, %n Wort ist anders.</numerusform>
                <numerusform>Beinahe-Kopie von „{title}“, %n Wörter sind anders.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Flag this passage</source>
            <translation>Diese Stelle markieren</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Markieren</translation>
        </message>
        <message>
            <source>Find what disagrees</source>
            <translation>Widersprechendes suchen</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Zitat kopieren</translation>
        </message>
        <message>
            <source>Show a second time</source>
            <translation>Ein zweites Mal zeigen</translation>
        </message>
        <message>
            <source>Select some words first.</source>
            <translation>Wählen Sie zuerst einige Wörter.</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>Mit Quelle kopiert.</translation>
        </message>
        <message>
            <source>Select a sentence first.</source>
            <translation>Wählen Sie zuerst einen Satz.</translation>
        </message>
    </context>
    <context>
        <name>RelationToggle</name>
        <message>
            <source>Show: {what}</source>
            <translation>Zeigen: {what}</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Flag</source>
            <translation>Markieren</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Mark as unclear</source>
            <translation>Als unklar vermerken</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Change relation</source>
            <translation>Beziehung ändern</translation>
        </message>
        <message>
            <source>First end marked. Select the second and mark it too, or press Esc.</source>
            <translation>Erstes Ende markiert. Wählen Sie das zweite und markieren Sie es ebenso, oder drücken Sie Esc.</translation>
        </message>
        <message>
            <source>Mark a pair</source>
            <translation>Ein Paar markieren</translation>
        </message>
        <message>
            <source>Marked as a contradiction.</source>
            <translation>Als Widerspruch markiert.</translation>
        </message>
        <message>
            <source>Flag a passage</source>
            <translation>Eine Stelle markieren</translation>
        </message>
        <message>
            <source>Marking given up.</source>
            <translation>Markieren aufgegeben.</translation>
        </message>
        <message>
            <source>Select a finding first.</source>
            <translation>Wählen Sie zuerst einen Fund.</translation>
        </message>
        <message>
            <source>Remove flag</source>
            <translation>Markierung entfernen</translation>
        </message>
    </context>
    <context>
        <name>ReviewBoard</name>
        <message>
            <source>Open in comparison</source>
            <translation>Im Vergleich öffnen</translation>
        </message>
        <message>
            <source>{done} of {total} decided</source>
            <translation>{done} von {total} entschieden</translation>
        </message>
        <message>
            <source>All {total} decided</source>
            <translation>Alle {total} entschieden</translation>
        </message>
        <message>
            <source>Findings to review</source>
            <translation>Funde zum Durchsehen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Durchsicht</translation>
        </message>
        <message>
            <source>How far the review is</source>
            <translation>Wie weit die Durchsicht ist</translation>
        </message>
        <message>
            <source>Take the report away…</source>
            <translation>Bericht mitnehmen …</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Unklar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>ScopeBox</name>
        <message>
            <source>Which articles</source>
            <translation>Welche Artikel</translation>
        </message>
        <message>
            <source>Whole library</source>
            <translation>Ganze Bibliothek</translation>
        </message>
        <message>
            <source>This comparison</source>
            <translation>Dieser Vergleich</translation>
        </message>
    </context>
    <context>
        <name>SearchBoard</name>
        <message>
            <source>Articles found</source>
            <translation>Gefundene Artikel</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Search for the suggested words</source>
            <translation>Nach den vorgeschlagenen Wörtern suchen</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>best first</source>
            <translation>beste zuerst</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>neueste zuerst</translation>
        </message>
        <message>
            <source>most findings first</source>
            <translation>meiste Funde zuerst</translation>
        </message>
        <message>
            <source>Keep this search…</source>
            <translation>Suche behalten …</translation>
        </message>
        <message>
            <source>Open   ↵</source>
            <translation>Öffnen   ↵</translation>
        </message>
        <message>
            <source>Open beside   Ctrl+↵</source>
            <translation>Daneben öffnen   Strg+↵</translation>
        </message>
        <message>
            <source>Compare selected</source>
            <translation>Gewählte vergleichen</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Mehr wie dieses</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Indexing</source>
            <translation>Index wird erstellt</translation>
        </message>
    </context>
    <context>
        <name>SearchView</name>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n Ergebnis</numerusform>
                <numerusform>%n Ergebnisse</numerusform>
            </translation>
        </message>
        <message>
            <source>cut short; there may be more</source>
            <translation>abgekürzt; es kann mehr geben</translation>
        </message>
        <message>
            <source>The index is being built; more may be found shortly.</source>
            <translation>Der Index wird gerade erstellt; bald lässt sich mehr finden.</translation>
        </message>
        <message>
            <source>Read as: {query}</source>
            <translation>Gelesen als: {query}</translation>
        </message>
        <message>
            <source>Did you mean {query}?</source>
            <translation>Meinten Sie {query}?</translation>
        </message>
        <message>
            <source>Nothing found for “{query}”</source>
            <translation>Nichts gefunden für „{query}“</translation>
        </message>
        <message>
            <source>Fewer words, another spelling, or a word with ~ behind it may find more.</source>
            <translation>Weniger Wörter, eine andere Schreibweise oder ein Wort mit ~ dahinter finden vielleicht mehr.</translation>
        </message>
        <message>
            <source>Search for {query}</source>
            <translation>Nach {query} suchen</translation>
        </message>
        <message>
            <source>Show examples</source>
            <translation>Beispiele zeigen</translation>
        </message>
        <message>
            <source>The search cannot answer</source>
            <translation>Die Suche kann nicht antworten</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Keep this search</source>
            <translation>Diese Suche behalten</translation>
        </message>
        <message>
            <source>Under which name?</source>
            <translation>Unter welchem Namen?</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Network and privacy</source>
            <translation>Netz und Privates</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Nothing moves by itself</source>
            <translation>Nichts bewegt sich von selbst</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Jetzt neu starten</translation>
        </message>
        <message>
            <source>Another language is used from the next start on.</source>
            <translation>Eine andere Sprache gilt vom nächsten Start an.</translation>
        </message>
        <message>
            <source>Source Serif (comes with Parallax)</source>
            <translation>Source Serif (kommt mit Parallax)</translation>
        </message>
        <message>
            <source>Reading face</source>
            <translation>Leseschrift</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Line height</source>
            <translation>Zeilenabstand</translation>
        </message>
        <message>
            <source>Width of the column</source>
            <translation>Breite der Spalte</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>Scroll compared articles together</source>
            <translation>Verglichene Artikel gemeinsam rollen</translation>
        </message>
        <message>
            <source>Overview strips beside the scrollbars</source>
            <translation>Übersichtsstreifen neben den Rollbalken</translation>
        </message>
        <message>
            <source>Fetch a page when I ask for it by its address</source>
            <translation>Eine Seite holen, wenn ich mit ihrer Adresse darum bitte</translation>
        </message>
        <message>
            <source>Parallax never goes online by itself. With this off it does not go online at all. Nothing you read, search for or mark leaves this computer.</source>
            <translation>Parallax geht nie von selbst ins Netz. Ist dies aus, geht es gar nicht ins Netz. Nichts, was Sie lesen, suchen oder markieren, verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>Your name on flags</source>
            <translation>Ihr Name an Markierungen</translation>
        </message>
        <message>
            <source>kept in the history of flags</source>
            <translation>steht im Verlauf der Markierungen</translation>
        </message>
        <message>
            <source>Library, never to be lost</source>
            <translation>Bibliothek, darf nie verloren gehen</translation>
        </message>
        <message>
            <source>Cache, may be deleted</source>
            <translation>Zwischenspeicher, darf gelöscht werden</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Compared articles, library and speakers</source>
            <translation>Verglichene Artikel, Bibliothek und Sprecher</translation>
        </message>
        <message>
            <source>Compare beside</source>
            <translation>Daneben vergleichen</translation>
        </message>
        <message>
            <source>Read alone</source>
            <translation>Allein lesen</translation>
        </message>
        <message>
            <source>Show in place of “{title}”</source>
            <translation>Anstelle von „{title}“ zeigen</translation>
        </message>
        <message>
            <source>Show a second time</source>
            <translation>Ein zweites Mal zeigen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Search what {name} says</source>
            <translation>Suchen, was {name} sagt</translation>
        </message>
    </context>
    <context>
        <name>SidebarModel</name>
        <message>
            <source>Comparing ({n})</source>
            <translation>Im Vergleich ({n})</translation>
        </message>
        <message>
            <source>❐ copy · {detail}</source>
            <translation>❐ Kopie · {detail}</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Sprecher</translation>
        </message>
    </context>
    <context>
        <name>SpeakersDialog</name>
        <message>
            <source>Speakers and sides</source>
            <translation>Sprecher und Seiten</translation>
        </message>
        <message>
            <source>Write the same name under “Shown as” for speakers who are one person, and a side for those who speak for one. An empty field gives back what was found.</source>
            <translation>Schreiben Sie unter „Gezeigt als“ denselben Namen für Sprecher, die eine Person sind, und eine Seite für die, die für eine sprechen. Ein leeres Feld gibt zurück, was gefunden wurde.</translation>
        </message>
        <message>
            <source>Find a speaker</source>
            <translation>Sprecher suchen</translation>
        </message>
    </context>
    <context>
        <name>SpeakersModel</name>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Gezeigt als</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Opening the library</source>
            <translation>Die Bibliothek wird geöffnet</translation>
        </message>
    </context>
    <context>
        <name>StartingPage</name>
        <message>
            <source>Saved</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>What can be asked</source>
            <translation>Was sich fragen lässt</translation>
        </message>
        <message>
            <source>Search for {query}</source>
            <translation>Nach {query} suchen</translation>
        </message>
        <message>
            <source>Forget {name}</source>
            <translation>{name} vergessen</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel the work in progress</source>
            <translation>Laufende Arbeit abbrechen</translation>
        </message>
        <message>
            <source>%s · %d s left</source>
            <translation>%s · noch %d s</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) compared</source>
            <translation>
                <numerusform>%n Artikel im Vergleich</numerusform>
                <numerusform>%n Artikel im Vergleich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n Aussage</numerusform>
                <numerusform>%n Aussagen</numerusform>
            </translation>
        </message>
        <message>
            <source>offline</source>
            <translation>ohne Netz</translation>
        </message>
        <message>
            <source>Finding {at} of {total}</source>
            <translation>Fund {at} von {total}</translation>
        </message>
        <message>
            <source>next finding</source>
            <translation>nächster Fund</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>markieren</translation>
        </message>
        <message>
            <source>dismiss</source>
            <translation>verwerfen</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>alle Tasten</translation>
        </message>
    </context>
    <context>
        <name>TakingIn</name>
        <message>
            <source>Flags (*.json *.jsonld)</source>
            <translation>Markierungen (*.json *.jsonld)</translation>
        </message>
        <message>
            <source>Take in flags</source>
            <translation>Markierungen übernehmen</translation>
        </message>
        <message>
            <source>Taking in flags</source>
            <translation>Markierungen werden übernommen</translation>
        </message>
        <message>
            <source>Flags: {added} added, {changed} changed, {same} already here.</source>
            <translation>Markierungen: {added} hinzugefügt, {changed} geändert, {same} schon da.</translation>
        </message>
        <message>
            <source>You agree on {agreed} of {both} (kappa {kappa}).</source>
            <translation>Sie stimmen in {agreed} von {both} überein (Kappa {kappa}).</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>as of %1</source>
            <translation>Stand %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>What is counted</source>
            <translation>Was gezählt wird</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Which day</source>
            <translation>Welcher Tag</translation>
        </message>
        <message>
            <source>day of report</source>
            <translation>Tag der Meldung</translation>
        </message>
        <message>
            <source>day referred to</source>
            <translation>gemeinter Tag</translation>
        </message>
        <message>
            <source>Numbers over time</source>
            <translation>Zahlen im Lauf der Zeit</translation>
        </message>
        <message>
            <source>Open in its article   ↵</source>
            <translation>Im Artikel öffnen   ↵</translation>
        </message>
        <message>
            <source>Open in its article</source>
            <translation>Im Artikel öffnen</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>überall</translation>
        </message>
        <message>
            <source>hover a point to read the sentence; click to open it</source>
            <translation>auf einen Punkt zeigen, um den Satz zu lesen; klicken, um ihn zu öffnen</translation>
        </message>
        <message>
            <source>Point at a number, or step through them with the arrow keys.</source>
            <translation>Zeigen Sie auf eine Zahl, oder gehen Sie mit den Pfeiltasten von einer zur nächsten.</translation>
        </message>
        <message>
            <source>No number was given twice</source>
            <translation>Keine Zahl wurde zweimal genannt</translation>
        </message>
        <message>
            <source>A quantity appears here when it is counted at least twice on known days.</source>
            <translation>Eine Größe erscheint hier, wenn sie mindestens zweimal an bekannten Tagen gezählt wurde.</translation>
        </message>
        <message>
            <source>Go to the library</source>
            <translation>Zur Bibliothek</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Search articles, claims and speakers</source>
            <translation>Artikel, Aussagen und Sprecher suchen</translation>
        </message>
        <message>
            <source>Search articles, claims, speakers… e.g. speaker:Lavrov Crimea</source>
            <translation>Artikel, Aussagen, Sprecher suchen … z. B. speaker:Lavrov Crimea</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <source>Verify a dossier</source>
            <translation>Mappe prüfen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What came out</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Only what does not hold or could not be checked</source>
            <translation>Nur was nicht zutrifft oder nicht geprüft werden konnte</translation>
        </message>
        <message>
            <source>Check against a folder…</source>
            <translation>Mit einem Ordner vergleichen …</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) do not hold</source>
            <translation>
                <numerusform>%n Angabe trifft nicht zu</numerusform>
                <numerusform>%n Angaben treffen nicht zu</numerusform>
            </translation>
        </message>
        <message>
            <source>It holds</source>
            <translation>Alles trifft zu</translation>
        </message>
        <message>
            <source>{name}: {holds} hold, {fails} do not, {absent} could not be checked.</source>
            <translation>{name}: {holds} treffen zu, {fails} nicht, {absent} konnten nicht geprüft werden.</translation>
        </message>
    </context>
    <context>
        <name>Verifying</name>
        <message>
            <source>Evidence dossier (*.dossier *.zip)</source>
            <translation>Beweismappe (*.dossier *.zip)</translation>
        </message>
        <message>
            <source>Verify a dossier</source>
            <translation>Mappe prüfen</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Mappe wird geprüft</translation>
        </message>
        <message>
            <source>Check against a folder</source>
            <translation>Mit einem Ordner vergleichen</translation>
        </message>
        <message>
            <source>is listed but missing from the dossier</source>
            <translation>ist aufgeführt, fehlt aber in der Mappe</translation>
        </message>
        <message>
            <source>is in the dossier but not in its list</source>
            <translation>ist in der Mappe, aber nicht in ihrer Liste</translation>
        </message>
        <message>
            <source>was changed since the dossier was made</source>
            <translation>wurde verändert, seit die Mappe angelegt wurde</translation>
        </message>
        <message>
            <source>is as it was when the dossier was made</source>
            <translation>ist so wie beim Anlegen der Mappe</translation>
        </message>
        <message>
            <source>its text is missing from the dossier</source>
            <translation>sein Text fehlt in der Mappe</translation>
        </message>
        <message>
            <source>its text does not have the stated SHA-256</source>
            <translation>sein Text hat nicht den angegebenen SHA-256</translation>
        </message>
        <message>
            <source>its text has the stated SHA-256</source>
            <translation>sein Text hat den angegebenen SHA-256</translation>
        </message>
        <message>
            <source>the imported file is not in the dossier</source>
            <translation>die importierte Datei ist nicht in der Mappe</translation>
        </message>
        <message>
            <source>the imported file does not have the stated SHA-256</source>
            <translation>die importierte Datei hat nicht den angegebenen SHA-256</translation>
        </message>
        <message>
            <source>the imported file has the stated SHA-256</source>
            <translation>die importierte Datei hat den angegebenen SHA-256</translation>
        </message>
        <message>
            <source>{0} is the imported file</source>
            <translation>{0} ist die importierte Datei</translation>
        </message>
        <message>
            <source>none of the files is the imported one</source>
            <translation>keine der Dateien ist die importierte</translation>
        </message>
        <message>
            <source>this library holds the same text</source>
            <translation>diese Bibliothek enthält denselben Text</translation>
        </message>
        <message>
            <source>this library holds another text of its address</source>
            <translation>diese Bibliothek enthält einen anderen Text dieser Adresse</translation>
        </message>
        <message>
            <source>this library does not hold it</source>
            <translation>diese Bibliothek enthält ihn nicht</translation>
        </message>
        <message>
            <source>the times of its history are out of order</source>
            <translation>die Zeiten seines Verlaufs folgen nicht aufeinander</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}, {1} step in order of time</source>
            <translation>{0}, {1} Schritt in zeitlicher Folge</translation>
        </message>
        <message>
            <source>{0}, {1} steps in order of time</source>
            <translation>{0}, {1} Schritte in zeitlicher Folge</translation>
        </message>
        <message>
            <source>was no longer found when the dossier was made</source>
            <translation>war beim Anlegen der Mappe nicht mehr zu finden</translation>
        </message>
        <message>
            <source>its text is missing</source>
            <translation>sein Text fehlt</translation>
        </message>
        <message>
            <source>does not stand at characters {0}–{1} of its text</source>
            <translation>steht nicht an den Zeichen {0}–{1} seines Textes</translation>
        </message>
        <message>
            <source>stands at characters {0}–{1} with the stated context</source>
            <translation>steht an den Zeichen {0}–{1} mit der angegebenen Umgebung</translation>
        </message>
        <message>
            <source>its article is not in this library</source>
            <translation>sein Artikel ist nicht in dieser Bibliothek</translation>
        </message>
        <message>
            <source>is not in the article as this library has it</source>
            <translation>steht nicht im Artikel, wie ihn diese Bibliothek hat</translation>
        </message>
        <message>
            <source>is in this library at characters {0}–{1}, differently worded</source>
            <translation>steht in dieser Bibliothek an den Zeichen {0}–{1}, anders formuliert</translation>
        </message>
        <message>
            <source>is in this library at characters {0}–{1}</source>
            <translation>steht in dieser Bibliothek an den Zeichen {0}–{1}</translation>
        </message>
        <message>
            <source>flag {0}, “{1}”</source>
            <translation>Markierung {0}, „{1}“</translation>
        </message>
        <message>
            <source>flag {0}</source>
            <translation>Markierung {0}</translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Funde</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>What disagrees</source>
            <translation>Was widerspricht</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>contradicts</source>
            <translation>widerspricht</translation>
        </message>
        <message>
            <source>updates</source>
            <translation>schreibt fort</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>stimmt überein</translation>
        </message>
        <message>
            <source>copies</source>
            <translation>kopiert</translation>
        </message>
        <message>
            <source>unrelated</source>
            <translation>ohne Bezug</translation>
        </message>
        <message>
            <source>These two disagree.</source>
            <translation>Diese beiden widersprechen sich.</translation>
        </message>
        <message>
            <source>The same count or state, later.</source>
            <translation>Dieselbe Zählung oder Lage, später.</translation>
        </message>
        <message>
            <source>These two say the same.</source>
            <translation>Diese beiden sagen dasselbe.</translation>
        </message>
        <message>
            <source>The same wording from one origin: no independent confirmation.</source>
            <translation>Derselbe Wortlaut aus einem Ursprung: keine unabhängige Bestätigung.</translation>
        </message>
        <message>
            <source>These two speak of different things.</source>
            <translation>Diese beiden handeln von Verschiedenem.</translation>
        </message>
        <message>
            <source>Version {number} of {all}</source>
            <translation>Fassung {number} von {all}</translation>
        </message>
        <message>
            <source>changed in version {number}</source>
            <translation>geändert in Version {number}</translation>
        </message>
        <message>
            <source>kept in version {number}</source>
            <translation>geblieben in Version {number}</translation>
        </message>
    </context>
    <context>
        <name>_Counts</name>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n Aussage</numerusform>
                <numerusform>%n Aussagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contradiction(s)</source>
            <translation>
                <numerusform>%n Widerspruch</numerusform>
                <numerusform>%n Widersprüche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n update(s)</source>
            <translation>
                <numerusform>%n Fortschreibung</numerusform>
                <numerusform>%n Fortschreibungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n Zahl</numerusform>
                <numerusform>%n Zahlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n Quelle</numerusform>
                <numerusform>%n Quellen</numerusform>
            </translation>
        </message>
    </context>
</TS>
