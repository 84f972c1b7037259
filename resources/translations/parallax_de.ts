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
            <source>Library safety…</source>
            <translation>Sicherheit der Bibliothek …</translation>
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
            <translation>Nur einer hat markiert: {first} {only_first}, {second} {only_second}. Verschieden beurteilt: {conflicts}.</translation>
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
        <name>Asking</name>
        <message>
            <source>Backup (*.backup *.zip)</source>
            <translation>Sicherung (*.backup *.zip)</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Backups (*.backup *.zip *.sqlite);;All files (*)</source>
            <translation>Sicherungen (*.backup *.zip *.sqlite);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Sicherung zurückholen</translation>
        </message>
        <message>
            <source>Put “{name}” in the place of this library?</source>
            <translation>„{name}“ an die Stelle dieser Bibliothek setzen?</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Build the library anew from what can be read of it?</source>
            <translation>Die Bibliothek aus dem, was noch lesbar ist, neu aufbauen?</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <source>What is here now is kept beside it, in {folder}. Steps of this sitting cannot be undone afterwards.</source>
            <translation>Was jetzt da ist, wird daneben aufgehoben, in {folder}. Schritte dieser Sitzung lassen sich danach nicht mehr rückgängig machen.</translation>
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
        <name>Care</name>
        <message>
            <source>Checking the library</source>
            <translation>Bibliothek wird geprüft</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Bibliothek wird gesichert</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Sicherung wird zurückgeholt</translation>
        </message>
        <message>
            <source>Repairing</source>
            <translation>Bibliothek wird repariert</translation>
        </message>
        <message>
            <source>Computing everything anew</source>
            <translation>Alles wird neu berechnet</translation>
        </message>
        <message>
            <source>An import is under way. Wait until it ends, or pause it first.</source>
            <translation>Ein Import läuft noch. Warten Sie das Ende ab, oder halten Sie ihn vorher an.</translation>
        </message>
        <message>
            <source>The library is sound</source>
            <translation>Die Bibliothek ist heil</translation>
        </message>
        <message>
            <source>Every checksum is right; nothing is lost.</source>
            <translation>Jede Prüfsumme stimmt; nichts ist verloren.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are damaged</source>
            <translation>
                <numerusform>%n Stelle ist beschädigt</numerusform>
                <numerusform>%n Stellen sind beschädigt</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything else can be read. Repairing keeps the damaged files.</source>
            <translation>Alles andere ist lesbar. Beim Reparieren bleiben die beschädigten Dateien erhalten.</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Gesichert</translation>
        </message>
        <message>
            <source>{path} ({size}). Its content was checked while it was written.</source>
            <translation>{path} ({size}). Der Inhalt wurde beim Schreiben geprüft.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s)</source>
            <translation>
                <numerusform>%n Markierung</numerusform>
                <numerusform>%n Markierungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Restored: {articles}, {flags}</source>
            <translation>Zurückgeholt: {articles}, {flags}</translation>
        </message>
        <message>
            <source>Repaired: {articles}, {flags}</source>
            <translation>Repariert: {articles}, {flags}</translation>
        </message>
        <message numerus="yes">
            <source>It was stopped; %n imported file(s) are read by the next repair.</source>
            <translation>
                <numerusform>Sie wurde angehalten; %n importierte Datei liest die nächste Reparatur.</numerusform>
                <numerusform>Sie wurde angehalten; %n importierte Dateien liest die nächste Reparatur.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in {folder}.</source>
            <translation>Was vorher da war, liegt in {folder}.</translation>
        </message>
        <message numerus="yes">
            <source>Computed anew for %n article(s)</source>
            <translation>
                <numerusform>Für %n Artikel neu berechnet</numerusform>
                <numerusform>Für %n Artikel neu berechnet</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Abgebrochen; es wurde nichts geändert.</translation>
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
        <name>Collecting</name>
        <message>
            <source>New…</source>
            <translation>Neu …</translation>
        </message>
        <message>
            <source>Add to collection</source>
            <translation>Zur Sammlung hinzufügen</translation>
        </message>
        <message>
            <source>Take out of collection</source>
            <translation>Aus der Sammlung nehmen</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Sammlung umbenennen</translation>
        </message>
        <message>
            <source>Delete collection</source>
            <translation>Sammlung löschen</translation>
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
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>The collection “{name}” is deleted. {key} brings it back.</source>
            <translation>Die Sammlung „{name}“ ist gelöscht. {key} holt sie zurück.</translation>
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
        <name>CompareView</name>
        <message numerus="yes">
            <source>%n claim(s) only in this source</source>
            <translation>
                <numerusform>%n Aussage nur in dieser Quelle</numerusform>
                <numerusform>%n Aussagen nur in dieser Quelle</numerusform>
            </translation>
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
        <name>EmptySearch</name>
        <message>
            <source>Your library is empty</source>
            <translation>Ihre Bibliothek ist leer</translation>
        </message>
        <message>
            <source>There is nothing to search in yet; bring articles in first.</source>
            <translation>Noch gibt es nichts zu durchsuchen; nehmen Sie zuerst Artikel auf.</translation>
        </message>
        <message>
            <source>Go to the library</source>
            <translation>Zur Bibliothek</translation>
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
            <source>In force</source>
            <translation>Wirksam</translation>
        </message>
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
            <source>“{words}”</source>
            <translation>„{words}“</translation>
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
            <source>What was found is switched off above. Switch a relation on to see it.</source>
            <translation>Was gefunden wurde, ist oben ausgeschaltet. Schalten Sie eine Beziehung ein, um es zu sehen.</translation>
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
            <source>Add a tag</source>
            <translation>Schlagwort hinzufügen</translation>
        </message>
        <message>
            <source>Tag:</source>
            <translation>Schlagwort:</translation>
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
        <message>
            <source>“{command}” has a usual key of this command now and would lose it.</source>
            <translation>„{command}“ hat jetzt eine übliche Taste dieses Befehls und würde sie verlieren.</translation>
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
        <name>MainWindow</name>
        <message>
            <source>Drop it here to add it to the library.</source>
            <translation>Hier ablegen, um es in die Bibliothek aufzunehmen.</translation>
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
        <name>Origins</name>
        <message>
            <source>the address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>the book's details</source>
            <translation>Angaben des Buches</translation>
        </message>
        <message>
            <source>the bookmarks</source>
            <translation>Lesezeichen</translation>
        </message>
        <message>
            <source>the by-line</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>the date line</source>
            <translation>Datumszeile</translation>
        </message>
        <message>
            <source>the feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>a field of the file</source>
            <translation>Feld der Datei</translation>
        </message>
        <message>
            <source>the file's properties</source>
            <translation>Eigenschaften der Datei</translation>
        </message>
        <message>
            <source>the first line</source>
            <translation>erste Zeile</translation>
        </message>
        <message>
            <source>the first sentence</source>
            <translation>erster Satz</translation>
        </message>
        <message>
            <source>the head of the file</source>
            <translation>Kopf der Datei</translation>
        </message>
        <message>
            <source>given with the file</source>
            <translation>beim Import angegeben</translation>
        </message>
        <message>
            <source>the heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>the headline</source>
            <translation>Schlagzeile</translation>
        </message>
        <message>
            <source>the page's own details</source>
            <translation>Angaben der Seite</translation>
        </message>
        <message>
            <source>inferred from the text</source>
            <translation>aus dem Text erschlossen</translation>
        </message>
        <message>
            <source>the last line</source>
            <translation>letzte Zeile</translation>
        </message>
        <message>
            <source>the mail's head</source>
            <translation>Kopf der Mail</translation>
        </message>
        <message>
            <source>entered by hand</source>
            <translation>von Hand eingegeben</translation>
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
        <message>
            <source>Import cancelled</source>
            <translation>Import abgebrochen</translation>
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
        <name>Rules</name>
        <message>
            <source>negation</source>
            <translation>Verneinung</translation>
        </message>
        <message>
            <source>denial</source>
            <translation>Dementi</translation>
        </message>
        <message>
            <source>antonym</source>
            <translation>Gegenwort</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>same number</source>
            <translation>gleiche Zahl</translation>
        </message>
        <message>
            <source>open number</source>
            <translation>offene Zahl</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>same date</source>
            <translation>gleiches Datum</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <source>single</source>
            <translation>Einziges</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>exchange</source>
            <translation>Rollentausch</translation>
        </message>
        <message>
            <source>doer</source>
            <translation>Handelnder</translation>
        </message>
        <message>
            <source>modality</source>
            <translation>Gewissheit</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>Bedingung</translation>
        </message>
        <message>
            <source>cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>rebuttal</source>
            <translation>Widerrede</translation>
        </message>
        <message>
            <source>quantifier</source>
            <translation>Alle, einige, keine</translation>
        </message>
        <message>
            <source>quote drift</source>
            <translation>abgewandeltes Zitat</translation>
        </message>
        <message>
            <source>poles</source>
            <translation>Gegenpole</translation>
        </message>
        <message>
            <source>class</source>
            <translation>Gattung</translation>
        </message>
        <message>
            <source>part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>excess</source>
            <translation>Teil über dem Ganzen</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>Teilsatz</translation>
        </message>
        <message>
            <source>other day</source>
            <translation>anderer Tag</translation>
        </message>
        <message>
            <source>other scope</source>
            <translation>anderer Rahmen</translation>
        </message>
        <message>
            <source>moving count</source>
            <translation>laufende Zählung</translation>
        </message>
        <message>
            <source>earlier state</source>
            <translation>früherer Stand</translation>
        </message>
        <message>
            <source>other subject</source>
            <translation>anderer Gegenstand</translation>
        </message>
        <message>
            <source>later</source>
            <translation>später</translation>
        </message>
        <message>
            <source>other place</source>
            <translation>anderer Ort</translation>
        </message>
        <message>
            <source>breakdown</source>
            <translation>Aufschlüsselung</translation>
        </message>
        <message>
            <source>same speaker</source>
            <translation>gleicher Sprecher</translation>
        </message>
        <message>
            <source>one voice</source>
            <translation>eine Stimme</translation>
        </message>
        <message>
            <source>other event</source>
            <translation>anderes Ereignis</translation>
        </message>
        <message>
            <source>told again</source>
            <translation>schon erzählt</translation>
        </message>
        <message>
            <source>other matter</source>
            <translation>andere Sache</translation>
        </message>
        <message>
            <source>of another</source>
            <translation>über jemand anderen</translation>
        </message>
        <message>
            <source>subset</source>
            <translation>Teilmenge</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>other story</source>
            <translation>andere Geschichte</translation>
        </message>
        <message>
            <source>question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>comparison</source>
            <translation>Vergleich</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>Repair: copies and imported files may still have it.</source>
            <translation>Reparieren: Kopien und importierte Dateien haben es vielleicht noch.</translation>
        </message>
        <message>
            <source>Its title, date or other details were damaged.</source>
            <translation>Titel, Datum oder andere Angaben wurden beschädigt.</translation>
        </message>
        <message>
            <source>Its text was damaged.</source>
            <translation>Sein Text wurde beschädigt.</translation>
        </message>
        <message>
            <source>The flag was damaged.</source>
            <translation>Die Markierung wurde beschädigt.</translation>
        </message>
        <message>
            <source>An entry of the history was damaged.</source>
            <translation>Ein Eintrag des Verlaufs wurde beschädigt.</translation>
        </message>
        <message>
            <source>A name, a collection or a setting was damaged.</source>
            <translation>Ein Name, eine Sammlung oder eine Einstellung wurde beschädigt.</translation>
        </message>
        <message>
            <source>Parts of the file cannot be read.</source>
            <translation>Teile der Datei sind nicht lesbar.</translation>
        </message>
        <message>
            <source>Something belongs to an article that is gone.</source>
            <translation>Etwas gehört zu einem Artikel, der nicht mehr da ist.</translation>
        </message>
        <message>
            <source>Its text is damaged or gone.</source>
            <translation>Der Text ist beschädigt oder fehlt.</translation>
        </message>
        <message>
            <source>It is not as the journal of flags says.</source>
            <translation>Sie ist nicht so, wie das Protokoll der Markierungen es sagt.</translation>
        </message>
        <message>
            <source>Its passage is no longer there; its quote is kept.</source>
            <translation>Die Stelle ist nicht mehr da; das Zitat ist aufbewahrt.</translation>
        </message>
        <message>
            <source>The search index</source>
            <translation>Der Suchindex</translation>
        </message>
        <message>
            <source>An imported file</source>
            <translation>Eine importierte Datei</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>Der Verlauf</translation>
        </message>
        <message>
            <source>The journal of flags</source>
            <translation>Das Protokoll der Markierungen</translation>
        </message>
        <message>
            <source>Restore a backup, or import the file again.</source>
            <translation>Eine Sicherung zurückholen, oder die Datei erneut importieren.</translation>
        </message>
        <message>
            <source>Nothing: the next search mends it.</source>
            <translation>Nichts: Die nächste Suche behebt es.</translation>
        </message>
        <message>
            <source>Nothing: it does no harm.</source>
            <translation>Nichts: Es schadet nicht.</translation>
        </message>
        <message>
            <source>Open it under Findings and put it back on its words.</source>
            <translation>Unter „Funde“ öffnen und wieder an ihre Worte setzen.</translation>
        </message>
        <message>
            <source>Repair adds them.</source>
            <translation>Reparieren fügt sie hinzu.</translation>
        </message>
        <message>
            <source>Nothing: it mends itself.</source>
            <translation>Nichts: Es behebt sich selbst.</translation>
        </message>
        <message>
            <source>The library's file</source>
            <translation>Die Datei der Bibliothek</translation>
        </message>
    </context>
    <context>
        <name>SafetyDialog</name>
        <message>
            <source>Library safety</source>
            <translation>Sicherheit der Bibliothek</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Reparieren …</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s)</source>
            <translation>
                <numerusform>%n Markierung</numerusform>
                <numerusform>%n Markierungen</numerusform>
            </translation>
        </message>
        <message>
            <source>beside the library, checked</source>
            <translation>neben der Bibliothek, geprüft</translation>
        </message>
        <message>
            <source>none yet; Parallax makes one when it is closed</source>
            <translation>noch keine; Parallax legt beim Schließen eine an</translation>
        </message>
        <message>
            <source>none yet; keep one on another disk</source>
            <translation>noch keine; heben Sie eine auf einem anderen Datenträger auf</translation>
        </message>
        <message>
            <source>none is known; this library is read only</source>
            <translation>keine bekannt; diese Bibliothek ist schreibgeschützt</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>It holds</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Newest copy</source>
            <translation>Neueste Kopie</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Letzte Sicherung</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <source>Looks at every row, imported file and flag; changes nothing.</source>
            <translation>Sieht jede Zeile, importierte Datei und Markierung an; ändert nichts.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Sichern …</translation>
        </message>
        <message>
            <source>Writes articles, imported files and flags to one file of your choice.</source>
            <translation>Schreibt Artikel, importierte Dateien und Markierungen in eine Datei Ihrer Wahl.</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Sicherung zurückholen …</translation>
        </message>
        <message>
            <source>Puts a backup in the library's place; what is here now is kept beside it.</source>
            <translation>Setzt eine Sicherung an die Stelle der Bibliothek; was jetzt da ist, wird daneben aufgehoben.</translation>
        </message>
        <message>
            <source>Rebuild</source>
            <translation>Neu berechnen</translation>
        </message>
        <message>
            <source>Computes claims, findings and the search index anew; nothing is lost.</source>
            <translation>Berechnet Aussagen, Funde und Suchindex neu; nichts geht verloren.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
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
            <source>{time} ms</source>
            <translation>{time} ms</translation>
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
            <source>Keep this search</source>
            <translation>Diese Suche behalten</translation>
        </message>
        <message>
            <source>Under which name?</source>
            <translation>Unter welchem Namen?</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>? unclear</source>
            <translation>? unklar</translation>
        </message>
        <message>
            <source>A PDF cannot be drawn here; write {name}.html instead.</source>
            <translation>Hier lässt sich kein PDF erzeugen; schreiben Sie stattdessen {name}.html.</translation>
        </message>
        <message>
            <source>A flag stands on words that the new text lacks.</source>
            <translation>Eine Markierung steht auf Wörtern, die im neuen Text fehlen.</translation>
        </message>
        <message>
            <source>A part of it is damaged.</source>
            <translation>Ein Teil davon ist beschädigt.</translation>
        </message>
        <message>
            <source>A part of it is larger than {limit}.</source>
            <translation>Ein Teil davon ist größer als {limit}.</translation>
        </message>
        <message>
            <source>A report cannot be written as “{ending}”; end the file's name in .html, .pdf, .md, .csv or .json.</source>
            <translation>Ein Bericht lässt sich nicht als „{ending}“ schreiben; lassen Sie den Dateinamen auf .html, .pdf, .md, .csv oder .json enden.</translation>
        </message>
        <message>
            <source>A row of {table} ({name}) no longer matches its checksum.</source>
            <translation>Eine Zeile von {table} ({name}) stimmt nicht mehr mit ihrer Prüfsumme überein.</translation>
        </message>
        <message>
            <source>A row of {table} refers to one of {other} that is not there.</source>
            <translation>Eine Zeile von {table} verweist auf eine von {other}, die es nicht gibt.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>An article has no field “{name}” that can be changed.</source>
            <translation>Ein Artikel hat kein Feld „{name}“, das sich ändern ließe.</translation>
        </message>
        <message>
            <source>Annotation {number}</source>
            <translation>Anmerkung {number}</translation>
        </message>
        <message>
            <source>Another program is importing this list just now.</source>
            <translation>Ein anderes Programm importiert diese Liste gerade.</translation>
        </message>
        <message>
            <source>Another program is writing the search index; try again.</source>
            <translation>Ein anderes Programm schreibt gerade den Suchindex; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Another program is writing to the library in {folder}; nothing was changed. Try again when it has finished.</source>
            <translation>Ein anderes Programm schreibt gerade in die Bibliothek in {folder}; es wurde nichts geändert. Versuchen Sie es wieder, wenn es fertig ist.</translation>
        </message>
        <message>
            <source>Another text of this address, {id}, is kept beside it.</source>
            <translation>Ein anderer Text dieser Adresse, {id}, bleibt daneben erhalten.</translation>
        </message>
        <message>
            <source>Archives are nested more than {most} deep.</source>
            <translation>Archive sind mehr als {most}-fach ineinander verschachtelt.</translation>
        </message>
        <message>
            <source>Article {id}: {why}</source>
            <translation>Artikel {id}: {why}</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Bad Gateway</source>
            <translation>Fehler einer Zwischenstation</translation>
        </message>
        <message>
            <source>Bad Request</source>
            <translation>fehlerhafte Anfrage</translation>
        </message>
        <message>
            <source>Both ends are the same passage; mark another one as the second end.</source>
            <translation>Beide Enden sind dieselbe Stelle; merken Sie eine andere als zweites Ende vor.</translation>
        </message>
        <message>
            <source>Checking imported files</source>
            <translation>Importierte Dateien werden geprüft</translation>
        </message>
        <message>
            <source>Checking the library's file</source>
            <translation>Datei der Bibliothek wird geprüft</translation>
        </message>
        <message>
            <source>Comparing claims</source>
            <translation>Aussagen werden verglichen</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>Verbindung abgelehnt</translation>
        </message>
        <message>
            <source>Connection reset by peer</source>
            <translation>Verbindung von der Gegenseite abgebrochen</translation>
        </message>
        <message>
            <source>Connection timed out</source>
            <translation>Zeitüberschreitung der Verbindung</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>Gerät oder Datei wird gerade benutzt</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>File SHA-256</source>
            <translation>SHA-256 der Datei</translation>
        </message>
        <message>
            <source>File is not a zip file</source>
            <translation>keine Zip-Datei</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>Dateiname zu lang</translation>
        </message>
        <message>
            <source>Flag {id} has no end {end}; choose 1 or {last}.</source>
            <translation>Die Markierung {id} hat kein Ende {end}; wählen Sie 1 oder {last}.</translation>
        </message>
        <message>
            <source>Flagged {when}</source>
            <translation>Markiert am {when}</translation>
        </message>
        <message>
            <source>Flagged {when} by {who}</source>
            <translation>Markiert am {when} von {who}</translation>
        </message>
        <message>
            <source>Flags cannot be written as “{ending}”; end the file's name in .json, or in .jsonld for Web Annotations.</source>
            <translation>Markierungen lassen sich nicht als „{ending}“ schreiben; lassen Sie den Dateinamen auf .json enden, oder auf .jsonld für Web Annotations.</translation>
        </message>
        <message>
            <source>Folding reprints</source>
            <translation>Nachdrucke werden zusammengefasst</translation>
        </message>
        <message>
            <source>Following numbers</source>
            <translation>Zahlen werden verfolgt</translation>
        </message>
        <message>
            <source>Forbidden</source>
            <translation>Zugriff verboten</translation>
        </message>
        <message>
            <source>Gateway Timeout</source>
            <translation>Zeitüberschreitung einer Zwischenstation</translation>
        </message>
        <message>
            <source>Gathering topics</source>
            <translation>Themen werden gesammelt</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>nicht mehr vorhanden</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Indexing</source>
            <translation>Index wird erstellt</translation>
        </message>
        <message>
            <source>Indexing stopped {times} times at the same articles; {left} of them cannot be searched.</source>
            <translation>Das Indizieren brach {times} Mal bei denselben Artikeln ab; {left} davon lassen sich nicht durchsuchen.</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>Ein-/Ausgabefehler</translation>
        </message>
        <message>
            <source>Internal Server Error</source>
            <translation>interner Serverfehler</translation>
        </message>
        <message>
            <source>Invalid argument</source>
            <translation>ungültige Angabe</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>ist ein Ordner</translation>
        </message>
        <message>
            <source>It has more than {most:,} pages.</source>
            <translation>Sie hat mehr als {most:,} Seiten.</translation>
        </message>
        <message>
            <source>It has no text layer: it is a scan; run text recognition on it and import the result.</source>
            <translation>Sie enthält keinen Text, sondern eingescannte Seiten; lassen Sie eine Texterkennung darüber laufen und importieren Sie das Ergebnis.</translation>
        </message>
        <message>
            <source>It holds a line of over {most:,} signs without a space.</source>
            <translation>Der Text enthält eine Zeile von über {most:,} Zeichen ohne Leerzeichen.</translation>
        </message>
        <message>
            <source>It holds more records than are read.</source>
            <translation>Das Archiv enthält mehr Einträge, als gelesen werden.</translation>
        </message>
        <message>
            <source>It holds more than {most:,} files.</source>
            <translation>Das Archiv enthält mehr als {most:,} Dateien.</translation>
        </message>
        <message>
            <source>It holds neither a text nor an address under a name that is known.</source>
            <translation>Weder ein Text noch eine Adresse steht unter einem bekannten Namen.</translation>
        </message>
        <message>
            <source>It holds no text; where you see some, copy and paste it.</source>
            <translation>Es ist kein Text enthalten; wo Sie welchen sehen, kopieren Sie ihn und fügen Sie ihn ein.</translation>
        </message>
        <message>
            <source>It is a ZIM library; open the article in its reader, save the page and import that.</source>
            <translation>Es ist eine ZIM-Bibliothek; öffnen Sie den Artikel in deren Leseprogramm, speichern Sie die Seite und importieren Sie diese.</translation>
        </message>
        <message>
            <source>It is a compressed file; unpack it and import what is inside.</source>
            <translation>Es ist eine komprimierte Datei; entpacken Sie sie und importieren Sie den Inhalt.</translation>
        </message>
        <message>
            <source>It is a database, not text; export what you need as CSV or JSON.</source>
            <translation>Es ist eine Datenbank, kein Text; exportieren Sie daraus das Nötige als CSV oder JSON.</translation>
        </message>
        <message>
            <source>It is a picture, not text; run text recognition on it and import the result.</source>
            <translation>Es ist ein Bild, kein Text; lassen Sie eine Texterkennung darüber laufen und importieren Sie das Ergebnis.</translation>
        </message>
        <message>
            <source>It is a report or a flag file of Parallax, not an article; flags are taken in with “parallax flag import”.</source>
            <translation>Es ist ein Bericht oder eine Markierungsdatei von Parallax, kein Artikel; Markierungen holen Sie mit „Markierungen übernehmen“ herein.</translation>
        </message>
        <message>
            <source>It is an old Office file; save it as DOCX or PDF and import that.</source>
            <translation>Es ist eine alte Office-Datei; speichern Sie sie als DOCX oder PDF und importieren Sie diese.</translation>
        </message>
        <message>
            <source>It is nested too deeply to be read.</source>
            <translation>Der Inhalt ist zu tief verschachtelt, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>It is no object with named fields.</source>
            <translation>Es ist kein Objekt mit benannten Feldern.</translation>
        </message>
        <message>
            <source>It is not valid JSON ({reason}).</source>
            <translation>Es ist kein gültiges JSON ({reason}).</translation>
        </message>
        <message>
            <source>It is protected by a password; save it without one and import that.</source>
            <translation>Die Datei ist mit einem Passwort geschützt; speichern Sie sie ohne Passwort und importieren Sie diese.</translation>
        </message>
        <message>
            <source>It redirects to {address}.</source>
            <translation>Die Adresse leitet weiter zu {address}.</translation>
        </message>
        <message>
            <source>It unpacks to over 200 times its size; it may be a zip bomb.</source>
            <translation>Entpackt wäre der Inhalt über 200-mal so groß; es könnte eine Zip-Bombe sein.</translation>
        </message>
        <message>
            <source>Its end is damaged; what stood before is taken.</source>
            <translation>Das Ende ist beschädigt; was davor stand, wurde übernommen.</translation>
        </message>
        <message>
            <source>Its file no longer gives one text that is surely this article.</source>
            <translation>Die Datei ergibt keinen Text mehr, der sicher dieser Artikel ist.</translation>
        </message>
        <message>
            <source>Its members overlap; it may be a zip bomb.</source>
            <translation>Die Teile des Archivs überschneiden sich; es könnte eine Zip-Bombe sein.</translation>
        </message>
        <message>
            <source>Its text is longer than {most:,} characters; split it.</source>
            <translation>Der Text ist länger als {most:,} Zeichen; teilen Sie ihn auf.</translation>
        </message>
        <message>
            <source>Listening to the speakers</source>
            <translation>Sprecher werden gesammelt</translation>
        </message>
        <message>
            <source>Made {when} with Parallax</source>
            <translation>Erstellt am {when} mit Parallax</translation>
        </message>
        <message>
            <source>More than one article begins with “{id}”; write more of the id.</source>
            <translation>Mehr als ein Artikel beginnt mit „{id}“; geben Sie mehr von der Kennung an.</translation>
        </message>
        <message>
            <source>More than one flag begins with “{id}”; write more of the id.</source>
            <translation>Mehr als eine Markierung beginnt mit „{id}“; geben Sie mehr von der Kennung an.</translation>
        </message>
        <message>
            <source>More than {most:,} articles.</source>
            <translation>Mehr als {most:,} Artikel.</translation>
        </message>
        <message>
            <source>More than {most:,} items.</source>
            <translation>Mehr als {most:,} Einträge.</translation>
        </message>
        <message>
            <source>More than {most:,} mails.</source>
            <translation>Mehr als {most:,} Mails.</translation>
        </message>
        <message>
            <source>More than {most:,} rows.</source>
            <translation>Mehr als {most:,} Zeilen.</translation>
        </message>
        <message>
            <source>Network is unreachable</source>
            <translation>Netz nicht erreichbar</translation>
        </message>
        <message>
            <source>No backup was made, because the library is damaged: {problem} Run “parallax check --repair”.</source>
            <translation>Es wurde keine Sicherung angelegt, weil die Bibliothek beschädigt ist: {problem} Führen Sie „parallax check --repair“ aus.</translation>
        </message>
        <message>
            <source>No library can be opened in {folder}: {reason}. Choose another folder, or free some space.</source>
            <translation>In {folder} lässt sich keine Bibliothek öffnen: {reason}. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>No route to host</source>
            <translation>kein Weg zum Rechner</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>kein Platz mehr auf dem Datenträger</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>Not Found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>kein Ordner</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Nothing can be put into {folder}: {reason}. Make the folder writable, or choose another library.</source>
            <translation>In {folder} lässt sich nichts ablegen: {reason}. Machen Sie den Ordner beschreibbar, oder wählen Sie eine andere Bibliothek.</translation>
        </message>
        <message>
            <source>Nothing was flagged or found.</source>
            <translation>Es wurde nichts markiert oder gefunden.</translation>
        </message>
        <message>
            <source>Only its address is known; import the address to fetch the page, which goes online.</source>
            <translation>Nur die Adresse ist bekannt; importieren Sie die Adresse, um die Seite zu holen. Das geht ins Netz.</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>nicht erlaubt</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Packing imported files</source>
            <translation>Importierte Dateien werden gepackt</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>Zugriff verweigert</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>Datenträger nur lesbar</translation>
        </message>
        <message>
            <source>Reading claims</source>
            <translation>Aussagen werden gelesen</translation>
        </message>
        <message>
            <source>Reading imported files again</source>
            <translation>Importierte Dateien werden neu gelesen</translation>
        </message>
        <message>
            <source>Reading it took too long; it is damaged or made to do harm.</source>
            <translation>Das Lesen dauerte zu lange; die Datei ist beschädigt oder soll Schaden anrichten.</translation>
        </message>
        <message>
            <source>Reading it took too much memory; it is damaged or made to do harm.</source>
            <translation>Das Lesen brauchte zu viel Speicher; die Datei ist beschädigt oder soll Schaden anrichten.</translation>
        </message>
        <message>
            <source>SQLite found damage: {said}.</source>
            <translation>SQLite hat Schäden gefunden: {said}.</translation>
        </message>
        <message>
            <source>Saving what can be read</source>
            <translation>Lesbares wird gerettet</translation>
        </message>
        <message>
            <source>Service Unavailable</source>
            <translation>Dienst nicht verfügbar</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>Suggested, not reviewed</source>
            <translation>Vorgeschlagen, nicht geprüft</translation>
        </message>
        <message>
            <source>Tags: {tags}</source>
            <translation>Schlagwörter: {tags}</translation>
        </message>
        <message>
            <source>Text SHA-256</source>
            <translation>SHA-256 des Textes</translation>
        </message>
        <message>
            <source>The PDF is damaged or made to do harm.</source>
            <translation>Die PDF-Datei ist beschädigt oder soll Schaden anrichten.</translation>
        </message>
        <message>
            <source>The PDF is damaged; download or save it again.</source>
            <translation>Die PDF-Datei ist beschädigt; laden oder speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The article is in the library; what was missing of its facts is noted there.</source>
            <translation>Der Artikel ist in der Bibliothek; was an Angaben fehlte, wurde dort ergänzt.</translation>
        </message>
        <message>
            <source>The article {id} has to be deleted before it is removed.</source>
            <translation>Der Artikel {id} muss erst gelöscht werden, bevor er entfernt wird.</translation>
        </message>
        <message>
            <source>The article {id} no longer matches its checksum and is not shown. Run “parallax check”, then restore a backup or import it again.</source>
            <translation>Der Artikel {id} stimmt nicht mehr mit seiner Prüfsumme überein und wird nicht gezeigt. Führen Sie „parallax check“ aus, dann stellen Sie eine Sicherung wieder her oder importieren Sie ihn neu.</translation>
        </message>
        <message>
            <source>The article {id} was imported and is gone.</source>
            <translation>Der Artikel {id} wurde importiert und ist verschwunden.</translation>
        </message>
        <message>
            <source>The backup {backup} could not be written: {reason}. Choose another place or free some space.</source>
            <translation>Die Sicherung {backup} ließ sich nicht schreiben: {reason}. Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>The book has no list of contents.</source>
            <translation>Das Buch hat kein Inhaltsverzeichnis.</translation>
        </message>
        <message>
            <source>The book holds no text that can be read.</source>
            <translation>Das Buch enthält keinen lesbaren Text.</translation>
        </message>
        <message>
            <source>The book's container</source>
            <translation>Das Verzeichnis des Buches</translation>
        </message>
        <message>
            <source>The book's list of contents</source>
            <translation>Das Inhaltsverzeichnis des Buches</translation>
        </message>
        <message>
            <source>The document</source>
            <translation>Das Dokument</translation>
        </message>
        <message>
            <source>The document has no body.</source>
            <translation>Das Dokument hat keinen Textteil.</translation>
        </message>
        <message>
            <source>The document has no content.</source>
            <translation>Das Dokument hat keinen Inhalt.</translation>
        </message>
        <message>
            <source>The document holds no text.</source>
            <translation>Das Dokument enthält keinen Text.</translation>
        </message>
        <message>
            <source>The document's properties</source>
            <translation>Die Angaben zum Dokument</translation>
        </message>
        <message>
            <source>The dossier unpacks to more than 1 GB and is not opened.</source>
            <translation>Die Mappe wäre entpackt größer als 1 GB und wird nicht geöffnet.</translation>
        </message>
        <message>
            <source>The dossier was made by a later version of Parallax; update it.</source>
            <translation>Die Mappe wurde mit einer neueren Version von Parallax angelegt; aktualisieren Sie Parallax.</translation>
        </message>
        <message>
            <source>The dossier's index</source>
            <translation>Das Verzeichnis der Mappe</translation>
        </message>
        <message>
            <source>The feed</source>
            <translation>Der Feed</translation>
        </message>
        <message>
            <source>The feed defines entities of its own, which are not read; this item may be altered.</source>
            <translation>Der Feed legt eigene Entitäten fest, die nicht gelesen werden; dieser Eintrag ist vielleicht verändert.</translation>
        </message>
        <message>
            <source>The feed holds no items.</source>
            <translation>Der Feed enthält keine Einträge.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Die Datei</translation>
        </message>
        <message>
            <source>The file cannot be checked by SQLite: {reason}.</source>
            <translation>SQLite kann die Datei nicht prüfen: {reason}.</translation>
        </message>
        <message>
            <source>The file holds binary data, not text; save it as text or PDF and import that.</source>
            <translation>Die Datei enthält Binärdaten statt Text; speichern Sie sie als Text oder PDF und importieren Sie diese.</translation>
        </message>
        <message>
            <source>The file is damaged; download or save it again.</source>
            <translation>Die Datei ist beschädigt; laden oder speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file is empty: there is nothing to import.</source>
            <translation>Die Datei ist leer: Es gibt nichts zu importieren.</translation>
        </message>
        <message>
            <source>The file is named {kind} but holds something else; give it its right ending.</source>
            <translation>Die Datei trägt die Endung {kind}, enthält aber etwas anderes; geben Sie ihr die richtige Endung.</translation>
        </message>
        <message>
            <source>The file of the article {id} was not read again, so nothing was changed.</source>
            <translation>Die Datei des Artikels {id} wurde nicht neu gelesen, daher wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The files in {folder} belong to two different libraries; nothing was changed. Use “parallax restore” to put a backup in place, or remove {file} if the library shown then is the right one.</source>
            <translation>Die Dateien in {folder} gehören zu zwei verschiedenen Bibliotheken; es wurde nichts geändert. Setzen Sie mit „parallax restore“ eine Sicherung ein, oder entfernen Sie {file}, falls die dann gezeigte Bibliothek die richtige ist.</translation>
        </message>
        <message>
            <source>The flag file</source>
            <translation>Die Markierungsdatei</translation>
        </message>
        <message>
            <source>The flag file was written by a later version of Parallax; update it.</source>
            <translation>Die Markierungsdatei wurde von einer neueren Version von Parallax geschrieben; aktualisieren Sie Parallax.</translation>
        </message>
        <message>
            <source>The flag journal is missing; it is written anew when the library is next opened.</source>
            <translation>Das Protokoll der Markierungen fehlt; es wird beim nächsten Öffnen der Bibliothek neu geschrieben.</translation>
        </message>
        <message>
            <source>The flag {id} is not as its history says.</source>
            <translation>Die Markierung {id} ist nicht so, wie ihr Verlauf es sagt.</translation>
        </message>
        <message>
            <source>The flag {id} is not as the flag journal says.</source>
            <translation>Die Markierung {id} ist nicht so, wie das Protokoll der Markierungen es sagt.</translation>
        </message>
        <message>
            <source>The flag {id} is not listed with its articles.</source>
            <translation>Die Markierung {id} ist bei ihren Artikeln nicht aufgeführt.</translation>
        </message>
        <message>
            <source>The flag {id} no longer matches its checksum and is not shown. Run “parallax check”; the flag journal still holds it.</source>
            <translation>Die Markierung {id} stimmt nicht mehr mit ihrer Prüfsumme überein und wird nicht gezeigt. Führen Sie „parallax check“ aus; im Protokoll der Markierungen ist sie noch enthalten.</translation>
        </message>
        <message>
            <source>The imported file of this article is missing from the library ({path}).</source>
            <translation>Die importierte Datei dieses Artikels fehlt in der Bibliothek ({path}).</translation>
        </message>
        <message>
            <source>The imported file {name}… belongs to no article; it does no harm.</source>
            <translation>Die importierte Datei {name}… gehört zu keinem Artikel; das schadet nicht.</translation>
        </message>
        <message>
            <source>The imported file {path} no longer matches its checksum; restore a backup.</source>
            <translation>Die importierte Datei {path} stimmt nicht mehr mit ihrer Prüfsumme überein; stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The item holds no text.</source>
            <translation>Der Eintrag enthält keinen Text.</translation>
        </message>
        <message>
            <source>The library could not be brought to its new format (step {step}); it was left as it was. Run “parallax check” on it.</source>
            <translation>Die Bibliothek ließ sich nicht auf das neue Format bringen (Schritt {step}); sie blieb, wie sie war. Prüfen Sie sie mit „parallax check“.</translation>
        </message>
        <message>
            <source>The library file {path} is damaged. “parallax check --repair” brings back what can be brought back.</source>
            <translation>Die Bibliotheksdatei {path} ist beschädigt. „parallax check --repair“ rettet, was zu retten ist.</translation>
        </message>
        <message>
            <source>The library in {folder} can only be read, not changed.</source>
            <translation>Die Bibliothek in {folder} kann nur gelesen, nicht geändert werden.</translation>
        </message>
        <message>
            <source>The library in {folder} cannot be written; nothing was changed. Make the folder writable or choose another library.</source>
            <translation>In die Bibliothek in {folder} lässt sich nicht schreiben; es wurde nichts geändert. Machen Sie den Ordner beschreibbar, oder wählen Sie eine andere Bibliothek.</translation>
        </message>
        <message>
            <source>The library in {folder} could not be replaced: {reason}. Close every window of Parallax, free some space, and try again.</source>
            <translation>Die Bibliothek in {folder} ließ sich nicht ersetzen: {reason}. Schließen Sie alle Fenster von Parallax, schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The library in {folder} could not be saved, probably because the disk is full; nothing was changed. {freed}Free some space and try again.</source>
            <translation>Die Bibliothek in {folder} ließ sich nicht speichern, vermutlich weil der Datenträger voll ist; es wurde nichts geändert. {freed}Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The library in {folder} could not do this: {reason}.</source>
            <translation>Die Bibliothek in {folder} konnte das nicht ausführen: {reason}.</translation>
        </message>
        <message>
            <source>The library in {folder} is open for reading only; nothing was changed. Make the folder writable or choose another library.</source>
            <translation>Die Bibliothek in {folder} ist nur zum Lesen geöffnet; es wurde nichts geändert. Machen Sie den Ordner beschreibbar, oder wählen Sie eine andere Bibliothek.</translation>
        </message>
        <message>
            <source>The library in {folder} was damaged and was built anew (articles: {articles}, flags: {flags}); the damaged files are kept in {aside}. “parallax check --repair” also reads imported files again.</source>
            <translation>Die Bibliothek in {folder} war beschädigt und wurde neu aufgebaut (Artikel: {articles}, Markierungen: {flags}); die beschädigten Dateien liegen in {aside}. „parallax check --repair“ liest auch importierte Dateien noch einmal.</translation>
        </message>
        <message>
            <source>The library in {folder} was replaced by another program; nothing was changed. Close Parallax and open it again.</source>
            <translation>Die Bibliothek in {folder} wurde von einem anderen Programm ersetzt; es wurde nichts geändert. Schließen Sie Parallax, und öffnen Sie es neu.</translation>
        </message>
        <message>
            <source>The library in {folder} was written by a later version of Parallax (format {version}, this one knows {wanted}); update Parallax to open it.</source>
            <translation>Die Bibliothek in {folder} wurde von einer neueren Version von Parallax geschrieben (Format {version}, diese hier kennt {wanted}); aktualisieren Sie Parallax, um sie zu öffnen.</translation>
        </message>
        <message>
            <source>The list names no feed; export the feeds as OPML and add that file.</source>
            <translation>Die Liste nennt keinen Feed; exportieren Sie die Feeds als OPML und fügen Sie diese Datei hinzu.</translation>
        </message>
        <message>
            <source>The list of feeds</source>
            <translation>Die Feed-Liste</translation>
        </message>
        <message>
            <source>The list of metadata is damaged.</source>
            <translation>Die Liste der Angaben ist beschädigt.</translation>
        </message>
        <message>
            <source>The list of styles</source>
            <translation>Die Liste der Formatvorlagen</translation>
        </message>
        <message>
            <source>The mail</source>
            <translation>Die Mail</translation>
        </message>
        <message>
            <source>The mail holds no text.</source>
            <translation>Die Mail enthält keinen Text.</translation>
        </message>
        <message>
            <source>The mail is damaged; save it again.</source>
            <translation>Die Mail ist beschädigt; speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The mail is nested too deeply to be read.</source>
            <translation>Die Mail ist zu tief verschachtelt, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>The mail's head is larger than 1 MB.</source>
            <translation>Der Kopf der Mail ist größer als 1 MB.</translation>
        </message>
        <message>
            <source>The page holds no text; where the browser shows some, copy and paste it.</source>
            <translation>Die Seite enthält keinen Text; zeigt der Browser welchen, kopieren Sie ihn und fügen Sie ihn ein.</translation>
        </message>
        <message>
            <source>The page is larger than {limit} without its pictures.</source>
            <translation>Die Seite ist auch ohne ihre Bilder größer als {limit}.</translation>
        </message>
        <message>
            <source>The page is too large.</source>
            <translation>Die Seite ist zu groß.</translation>
        </message>
        <message>
            <source>The passage of flag {id} is no longer there; its quote is kept.</source>
            <translation>Die Stelle der Markierung {id} gibt es nicht mehr; ihr Zitat bleibt erhalten.</translation>
        </message>
        <message>
            <source>The rich text file</source>
            <translation>Die RTF-Datei</translation>
        </message>
        <message>
            <source>The rich text file is damaged; save it again.</source>
            <translation>Die RTF-Datei ist beschädigt; speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The same text is in the library already.</source>
            <translation>Derselbe Text ist schon in der Bibliothek.</translation>
        </message>
        <message>
            <source>The saved page</source>
            <translation>Die gespeicherte Seite</translation>
        </message>
        <message>
            <source>The saved page holds no page.</source>
            <translation>Die gespeicherte Seite enthält keine Seite.</translation>
        </message>
        <message>
            <source>The saved page is nested too deeply to be read.</source>
            <translation>Die gespeicherte Seite ist zu tief verschachtelt, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>The search index cannot be written in {path}: {reason}. Free the folder or choose another with --library.</source>
            <translation>Der Suchindex lässt sich in {path} nicht schreiben: {reason}. Geben Sie den Ordner frei, oder wählen Sie mit --library einen anderen.</translation>
        </message>
        <message>
            <source>The search index changes too fast to be read; try again.</source>
            <translation>Der Suchindex ändert sich zu schnell, um gelesen zu werden; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The search index is damaged and has to be built anew.</source>
            <translation>Der Suchindex ist beschädigt und muss neu erstellt werden.</translation>
        </message>
        <message numerus="yes">
            <source>The search index is not in step in {n} articles; the next search mends it.</source>
            <translation>
                <numerusform>Der Suchindex ist bei {n} Artikel nicht auf dem neuesten Stand; die nächste Suche behebt das.</numerusform>
                <numerusform>Der Suchindex ist bei {n} Artikeln nicht auf dem neuesten Stand; die nächste Suche behebt das.</numerusform>
            </translation>
        </message>
        <message>
            <source>The table</source>
            <translation>Die Tabelle</translation>
        </message>
        <message>
            <source>The table's first line does not name at least two columns.</source>
            <translation>Die erste Zeile der Tabelle nennt nicht mindestens zwei Spalten.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Der Text</translation>
        </message>
        <message>
            <source>The text is in an encoding that cannot be recognised; save it as UTF-8 and try again.</source>
            <translation>Die Zeichenkodierung des Textes ist nicht zu erkennen; speichern Sie ihn als UTF-8, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The text of article {id} is gone.</source>
            <translation>Der Text des Artikels {id} ist verschwunden.</translation>
        </message>
        <message>
            <source>The text of article {id} is not the imported one.</source>
            <translation>Der Text des Artikels {id} ist nicht der importierte.</translation>
        </message>
        <message>
            <source>The web archive is damaged; download or save it again.</source>
            <translation>Das Webarchiv ist beschädigt; laden oder speichern Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The zip file is damaged; download or save it again.</source>
            <translation>Die Zip-Datei ist beschädigt; laden oder speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The {table} cannot all be read: {reason}.</source>
            <translation>Von {table} lässt sich nicht alles lesen: {reason}.</translation>
        </message>
        <message>
            <source>There is no article “{id}” in the library; “parallax list” shows all.</source>
            <translation>Es gibt keinen Artikel „{id}“ in der Bibliothek; „parallax list“ zeigt alle.</translation>
        </message>
        <message>
            <source>There is no file {name}; it looks like a web address. Import {address}, which goes online, or save the page from your browser and import that file.</source>
            <translation>Es gibt keine Datei {name}; das sieht nach einer Webadresse aus. Importieren Sie {address}, wofür das Netz gebraucht wird, oder speichern Sie die Seite im Browser und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>There is no flag “{id}” in the library; “parallax flag list” shows all.</source>
            <translation>Es gibt keine Markierung „{id}“ in der Bibliothek; „parallax flag list“ zeigt alle.</translation>
        </message>
        <message>
            <source>There is no library in {folder}, and none can be made because the folder cannot be written. Choose another folder.</source>
            <translation>In {folder} gibt es keine Bibliothek, und es lässt sich keine anlegen, weil der Ordner nicht beschreibbar ist. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message numerus="yes">
            <source>There is no passage {start}–{end} in “{title}”, which has {n} characters; select some words of it.</source>
            <translation>
                <numerusform>In „{title}“ gibt es keine Stelle {start}–{end}, der Text hat {n} Zeichen; wählen Sie einige Wörter daraus.</numerusform>
                <numerusform>In „{title}“ gibt es keine Stelle {start}–{end}, der Text hat {n} Zeichen; wählen Sie einige Wörter daraus.</numerusform>
            </translation>
        </message>
        <message>
            <source>This JSON is not a flag file of Parallax; export the flags again.</source>
            <translation>Dieses JSON ist keine Markierungsdatei von Parallax; exportieren Sie die Markierungen neu.</translation>
        </message>
        <message>
            <source>This ZIP holds no dossier.json, so it is not a dossier of Parallax.</source>
            <translation>Diese ZIP-Datei enthält keine dossier.json, ist also keine Mappe von Parallax.</translation>
        </message>
        <message>
            <source>This ZIP is not a dossier of Parallax.</source>
            <translation>Diese ZIP-Datei ist keine Mappe von Parallax.</translation>
        </message>
        <message>
            <source>This chapter is not in the book.</source>
            <translation>Dieses Kapitel ist nicht im Buch.</translation>
        </message>
        <message>
            <source>This file holds no annotations; export them again.</source>
            <translation>Diese Datei enthält keine Anmerkungen; exportieren Sie sie neu.</translation>
        </message>
        <message>
            <source>This is not a dossier, or it is cut short ({reason}).</source>
            <translation>Das ist keine Mappe, oder sie ist unvollständig ({reason}).</translation>
        </message>
        <message>
            <source>Too Many Requests</source>
            <translation>zu viele Anfragen</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>zu viele offene Dateien</translation>
        </message>
        <message>
            <source>Unauthorized</source>
            <translation>Anmeldung nötig</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Unklar</translation>
        </message>
        <message>
            <source>Unpacked it is too large; it may be a bomb.</source>
            <translation>Entpackt ist der Inhalt zu groß; es könnte eine Archivbombe sein.</translation>
        </message>
        <message>
            <source>Unpacked it would be larger than {limit}; it may be a zip bomb.</source>
            <translation>Entpackt wäre der Inhalt größer als {limit}; es könnte eine Zip-Bombe sein.</translation>
        </message>
        <message>
            <source>Unpacking imported files</source>
            <translation>Importierte Dateien werden entpackt</translation>
        </message>
        <message>
            <source>Where the sources disagree</source>
            <translation>Wo die Quellen sich widersprechen</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <translation>eine Liste von Texten</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a number in it is too long</source>
            <translation>eine Zahl darin ist zu lang</translation>
        </message>
        <message>
            <source>a pair of offsets</source>
            <translation>ein Paar von Positionen</translation>
        </message>
        <message>
            <source>a part is more than the whole</source>
            <translation>ein Teil ist mehr als das Ganze</translation>
        </message>
        <message>
            <source>a quote of the text</source>
            <translation>ein Zitat des Textes</translation>
        </message>
        <message>
            <source>a sentence of these stands in surer findings</source>
            <translation>einer der Sätze steht schon in sichereren Funden</translation>
        </message>
        <message>
            <source>a time with its zone</source>
            <translation>eine Zeit mit Zeitzone</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>article {id}, {start}–{end}</source>
            <translation>Artikel {id}, {start}–{end}</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>Stand {day}</translation>
        </message>
        <message>
            <source>attachment {number}</source>
            <translation>Anhang {number}</translation>
        </message>
        <message>
            <source>both said by {speaker}</source>
            <translation>beides sagt {speaker}</translation>
        </message>
        <message>
            <source>both told by one article itself</source>
            <translation>beides erzählt ein Artikel selbst</translation>
        </message>
        <message>
            <source>by {who}</source>
            <translation>von {who}</translation>
        </message>
        <message>
            <source>changed {when}</source>
            <translation>geändert am {when}</translation>
        </message>
        <message>
            <source>denied: {words}</source>
            <translation>bestritten: {words}</translation>
        </message>
        <message>
            <source>does not stand at characters {start}–{end} of its text</source>
            <translation>steht nicht an den Zeichen {start}–{end} seines Textes</translation>
        </message>
        <message>
            <source>every poll gives its own figures</source>
            <translation>jede Umfrage nennt eigene Zahlen</translation>
        </message>
        <message>
            <source>feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>few rare words are shared</source>
            <translation>kaum seltene Wörter gemeinsam</translation>
        </message>
        <message>
            <source>flag {number}</source>
            <translation>Markierung {number}</translation>
        </message>
        <message>
            <source>flag {number}, “{words}”</source>
            <translation>Markierung {number}, „{words}“</translation>
        </message>
        <message>
            <source>headlines give the toll of the hour</source>
            <translation>Schlagzeilen nennen die Opferzahl des Augenblicks</translation>
        </message>
        <message>
            <source>is as it was when the dossier was made</source>
            <translation>ist so wie beim Anlegen der Mappe</translation>
        </message>
        <message>
            <source>is in the dossier but not in its list</source>
            <translation>ist in der Mappe, aber nicht in ihrer Liste</translation>
        </message>
        <message>
            <source>is in this library at characters {start}–{end}</source>
            <translation>steht in dieser Bibliothek an den Zeichen {start}–{end}</translation>
        </message>
        <message>
            <source>is in this library at characters {start}–{end}, differently worded</source>
            <translation>steht in dieser Bibliothek an den Zeichen {start}–{end}, anders formuliert</translation>
        </message>
        <message>
            <source>is listed but missing from the dossier</source>
            <translation>ist aufgeführt, fehlt aber in der Mappe</translation>
        </message>
        <message>
            <source>is not in the article as this library has it</source>
            <translation>steht nicht im Artikel, wie ihn diese Bibliothek hat</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>sie ist beschädigt</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>es ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>it is not text in UTF-8</source>
            <translation>es ist kein Text in UTF-8</translation>
        </message>
        <message>
            <source>{backup} is not a whole backup of Parallax ({reason}); nothing was changed. Use another backup.</source>
            <translation>{backup} ist keine vollständige Sicherung von Parallax ({reason}); es wurde nichts geändert. Nehmen Sie eine andere Sicherung.</translation>
        </message>
        <message>
            <source>{what} is damaged at line {line}, column {column}; download or save it again.</source>
            <translation>{what} ist in Zeile {line}, Spalte {column} beschädigt; laden oder speichern Sie es erneut.</translation>
        </message>
        <message>
            <source>{what} is nested too deeply or holds too long a text to be read; save it in another format.</source>
            <translation>{what} ist zu tief verschachtelt oder enthält einen zu langen Text; speichern Sie es in einem anderen Format.</translation>
        </message>
        <message>
            <source>it took too long to answer</source>
            <translation>die Antwort dauerte zu lange</translation>
        </message>
        <message>
            <source>it was written by a later version</source>
            <translation>sie wurde von einer späteren Version geschrieben</translation>
        </message>
        <message>
            <source>item</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>its article is not in this library</source>
            <translation>sein Artikel ist nicht in dieser Bibliothek</translation>
        </message>
        <message>
            <source>its database does not match its checksum</source>
            <translation>die Datenbank darin passt nicht zu ihrer Prüfsumme</translation>
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
            <source>its text is missing</source>
            <translation>sein Text fehlt</translation>
        </message>
        <message>
            <source>its text is missing from the dossier</source>
            <translation>sein Text fehlt in der Mappe</translation>
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation>Zeile {line}, Spalte {column}</translation>
        </message>
        <message>
            <source>mail {number}</source>
            <translation>Mail {number}</translation>
        </message>
        <message>
            <source>no longer found in the text</source>
            <translation>im Text nicht mehr zu finden</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>none of the files is the imported one</source>
            <translation>keine der Dateien ist die importierte</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>one article tells both</source>
            <translation>ein Artikel erzählt beides</translation>
        </message>
        <message>
            <source>one passage or two</source>
            <translation>eine Stelle oder zwei</translation>
        </message>
        <message>
            <source>one side counts a part of what the other counts</source>
            <translation>eine Seite zählt einen Teil dessen, was die andere zählt</translation>
        </message>
        <message>
            <source>one side lists the parts of a total</source>
            <translation>eine Seite zählt Teile einer Summe auf</translation>
        </message>
        <message>
            <source>one side only asks</source>
            <translation>eine Seite fragt nur</translation>
        </message>
        <message>
            <source>one this program knows (“{found}”)</source>
            <translation>ein Wert, den dieses Programm kennt („{found}“)</translation>
        </message>
        <message>
            <source>only {word}</source>
            <translation>nur {word}</translation>
        </message>
        <message>
            <source>prices move by the minute</source>
            <translation>Kurse ändern sich minütlich</translation>
        </message>
        <message>
            <source>relation</source>
            <translation>Beziehung</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <source>stands at characters {start}–{end} with the stated context</source>
            <translation>steht an den Zeichen {start}–{end} mit der angegebenen Umgebung</translation>
        </message>
        <message>
            <source>status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>that of a flag</source>
            <translation>das einer Markierung</translation>
        </message>
        <message>
            <source>the articles report different events</source>
            <translation>die Artikel berichten von verschiedenen Ereignissen</translation>
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
            <source>the imported file is not in the dossier</source>
            <translation>die importierte Datei ist nicht in der Mappe</translation>
        </message>
        <message>
            <source>the times of its history are out of order</source>
            <translation>die Zeiten ihres Verlaufs folgen nicht aufeinander</translation>
        </message>
        <message>
            <source>the two sides count different people, places or times</source>
            <translation>die beiden Seiten zählen verschiedene Menschen, Orte oder Zeiten</translation>
        </message>
        <message>
            <source>there is no such site, or this machine is offline</source>
            <translation>eine solche Seite gibt es nicht, oder dieser Rechner ist offline</translation>
        </message>
        <message>
            <source>this library does not hold it</source>
            <translation>diese Bibliothek enthält ihn nicht</translation>
        </message>
        <message>
            <source>this library holds another text of its address</source>
            <translation>diese Bibliothek enthält einen anderen Text dieser Adresse</translation>
        </message>
        <message>
            <source>this library holds the same text</source>
            <translation>diese Bibliothek enthält denselben Text</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>wahr oder falsch</translation>
        </message>
        <message>
            <source>was changed since the dossier was made</source>
            <translation>wurde verändert, seit die Mappe angelegt wurde</translation>
        </message>
        <message>
            <source>was no longer found when the dossier was made</source>
            <translation>war beim Anlegen der Mappe nicht mehr zu finden</translation>
        </message>
        <message>
            <source>{address} answered with nothing.</source>
            <translation>{address} hat leer geantwortet.</translation>
        </message>
        <message>
            <source>{address} answered {code} {said}.</source>
            <translation>{address} antwortete mit {code} ({said}).</translation>
        </message>
        <message>
            <source>{address} cannot be fetched: only http and https addresses are.</source>
            <translation>{address} kann nicht geholt werden: Das geht nur mit http- und https-Adressen.</translation>
        </message>
        <message>
            <source>{address} cannot be reached: {reason}.</source>
            <translation>{address} ist nicht erreichbar: {reason}.</translation>
        </message>
        <message>
            <source>{address} cannot be read: {reason}.</source>
            <translation>{address} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>{address} holds a password; take it out of the address.</source>
            <translation>{address} enthält ein Passwort; nehmen Sie es aus der Adresse heraus.</translation>
        </message>
        <message>
            <source>{address} is larger than {most} MB.</source>
            <translation>{address} ist größer als {most} MB.</translation>
        </message>
        <message>
            <source>{address} is no address.</source>
            <translation>{address} ist keine Adresse.</translation>
        </message>
        <message>
            <source>{address} is no web address; a feed is named by its address.</source>
            <translation>{address} ist keine Webadresse; ein Feed wird über seine Adresse angegeben.</translation>
        </message>
        <message>
            <source>{address} is not among the feeds that are followed.</source>
            <translation>{address} gehört nicht zu den Feeds, denen gefolgt wird.</translation>
        </message>
        <message>
            <source>{address} redirects in a circle, or to something that is no web address.</source>
            <translation>{address} leitet im Kreis weiter oder zu etwas, das keine Webadresse ist.</translation>
        </message>
        <message>
            <source>{address} redirects into your own network; that is refused.</source>
            <translation>{address} leitet in Ihr eigenes Netz weiter; das wird abgelehnt.</translation>
        </message>
        <message>
            <source>{address} redirects more than {most} times.</source>
            <translation>{address} leitet mehr als {most}-mal weiter.</translation>
        </message>
        <message>
            <source>{address} took too long to answer.</source>
            <translation>{address} brauchte zu lange für die Antwort.</translation>
        </message>
        <message>
            <source>{address} was not fetched: going online is forbidden. Save the page and import the file, or allow it.</source>
            <translation>{address} wurde nicht geholt: Das Netz ist gesperrt. Speichern Sie die Seite und importieren Sie die Datei, oder erlauben Sie den Zugriff.</translation>
        </message>
        <message>
            <source>{address} was not fetched: it was stopped.</source>
            <translation>{address} wurde nicht geholt: Es wurde angehalten.</translation>
        </message>
        <message>
            <source>{backup} is a folder; name a file for the backup.</source>
            <translation>{backup} ist ein Ordner; nennen Sie eine Datei für die Sicherung.</translation>
        </message>
        <message>
            <source>{backup} is damaged and was not restored: {problem} Use another backup.</source>
            <translation>{backup} ist beschädigt und wurde nicht wiederhergestellt: {problem} Nehmen Sie eine andere Sicherung.</translation>
        </message>
        <message>
            <source>{backup} is not a backup of Parallax; nothing was changed.</source>
            <translation>{backup} ist keine Sicherung von Parallax; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>{backup} is the library itself and no backup of it.</source>
            <translation>{backup} ist die Bibliothek selbst und keine Sicherung von ihr.</translation>
        </message>
        <message>
            <source>{backup} was written by a later version of Parallax; update Parallax to restore it.</source>
            <translation>{backup} wurde von einer neueren Version von Parallax geschrieben; aktualisieren Sie Parallax, um die Sicherung wiederherzustellen.</translation>
        </message>
        <message>
            <source>{day} (read from the text)</source>
            <translation>{day} (aus dem Text gelesen)</translation>
        </message>
        <message>
            <source>{name} does not match its checksum</source>
            <translation>{name} passt nicht zur Prüfsumme</translation>
        </message>
        <message>
            <source>{name} is not named</source>
            <translation>{name} wird nicht genannt</translation>
        </message>
        <message>
            <source>{name} is too large</source>
            <translation>{name} ist zu groß</translation>
        </message>
        <message>
            <source>{name} was not fetched: going online is forbidden.</source>
            <translation>{name} wurde nicht geholt: Das Netz ist gesperrt.</translation>
        </message>
        <message>
            <source>{name}: It holds no article.</source>
            <translation>{name}: Kein Artikel enthalten.</translation>
        </message>
        <message numerus="yes">
            <source>{name}: It holds {n:,} addresses and no text; ask for the addresses to be fetched.</source>
            <translation>
                <numerusform>{name}: {n:,} Adresse und kein Text; lassen Sie die Adresse holen.</numerusform>
                <numerusform>{name}: {n:,} Adressen und kein Text; lassen Sie die Adressen holen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: The file is nested too deeply to be read.</source>
            <translation>{name}: Die Datei ist zu tief verschachtelt, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>{name}: The program ended {times} times while reading it.</source>
            <translation>{name}: Das Programm brach beim Lesen {times}-mal ab.</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries of the history are missing.</source>
            <translation>
                <numerusform>{n} Eintrag des Verlaufs fehlt.</numerusform>
                <numerusform>{n} Einträge des Verlaufs fehlen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines of the flag journal cannot be read; the flags are in the library too.</source>
            <translation>
                <numerusform>{n} Zeile des Protokolls der Markierungen ist nicht lesbar; die Markierungen stehen auch in der Bibliothek.</numerusform>
                <numerusform>{n} Zeilen des Protokolls der Markierungen sind nicht lesbar; die Markierungen stehen auch in der Bibliothek.</numerusform>
            </translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another place.</source>
            <translation>{path} lässt sich nicht schreiben: {reason}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message numerus="yes">
            <source>{path} holds {n} flags that the library lacks; a repair adds them.</source>
            <translation>
                <numerusform>{path} enthält {n} Markierung, die in der Bibliothek fehlt; eine Reparatur fügt sie hinzu.</numerusform>
                <numerusform>{path} enthält {n} Markierungen, die in der Bibliothek fehlen; eine Reparatur fügt sie hinzu.</numerusform>
            </translation>
        </message>
        <message>
            <source>{path} is a folder without files that could be read.</source>
            <translation>{path} ist ein Ordner ohne lesbare Dateien.</translation>
        </message>
        <message>
            <source>{path} is a folder; name the files in it.</source>
            <translation>{path} ist ein Ordner; nennen Sie die Dateien darin.</translation>
        </message>
        <message>
            <source>{path} is larger than {most} MB, more than any article; export the part you need.</source>
            <translation>{path} ist größer als {most} MB, mehr als jeder Artikel; exportieren Sie den Teil, den Sie brauchen.</translation>
        </message>
        <message>
            <source>{path} is not a Parallax library but another program's file; choose another folder.</source>
            <translation>{path} ist keine Bibliothek von Parallax, sondern die Datei eines anderen Programms; wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{path} is not there; check the name.</source>
            <translation>{path} ist nicht vorhanden; prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>{path} is the imported file</source>
            <translation>{path} ist die importierte Datei</translation>
        </message>
        <message>
            <source>{place} is not an object; export the file again.</source>
            <translation>{place} ist kein Objekt; exportieren Sie die Datei neu.</translation>
        </message>
        <message>
            <source>{place} only</source>
            <translation>nur {place}</translation>
        </message>
        <message>
            <source>{place}: “{name}” is not {wanted}; export the file again.</source>
            <translation>{place}: Für „{name}“ wird erwartet: {wanted}; exportieren Sie die Datei neu.</translation>
        </message>
        <message>
            <source>{size} MB kept back for this were released. </source>
            <translation>{size} MB, die dafür zurückgehalten waren, wurden freigegeben. </translation>
        </message>
        <message>
            <source>{speaker} rebuts {other}</source>
            <translation>{speaker} widerspricht {other}</translation>
        </message>
        <message>
            <source>{status} {relation}, 1 step in order of time</source>
            <translation>{status}: {relation}, 1 Schritt in zeitlicher Folge</translation>
        </message>
        <message numerus="yes">
            <source>{status} {relation}, {n} steps in order of time</source>
            <translation>
                <numerusform>{status}: {relation}, {n} Schritt in zeitlicher Folge</numerusform>
                <numerusform>{status}: {relation}, {n} Schritte in zeitlicher Folge</numerusform>
            </translation>
        </message>
        <message>
            <source>{stored} {table} are counted and {count} are read.</source>
            <translation>Von {table} werden {stored} gezählt und {count} gelesen.</translation>
        </message>
        <message>
            <source>{title}, characters {start}–{end}</source>
            <translation>{title}, Zeichen {start}–{end}</translation>
        </message>
        <message>
            <source>{what} contains entities, which are not read.</source>
            <translation>{what} enthält Entitäten, die nicht gelesen werden.</translation>
        </message>
        <message>
            <source>{what} is not readable JSON ({reason}); export it again.</source>
            <translation>{what} ist kein lesbares JSON ({reason}); exportieren Sie die Datei neu.</translation>
        </message>
        <message>
            <source>{what} is too large ({size}); at most {limit} can be read.</source>
            <translation>{what} ist zu groß ({size}); höchstens {limit} lassen sich lesen.</translation>
        </message>
        <message>
            <source>{word} limits it to a time</source>
            <translation>„{word}“ begrenzt es auf eine Zeit</translation>
        </message>
        <message>
            <source>“Contradicts” means that two sources disagree, never that one of them lies. Parallax finds and explains; a person decides.</source>
            <translation>„Widerspricht“ heißt, dass zwei Quellen einander widersprechen, nie, dass eine von ihnen lügt. Parallax findet und erklärt; ein Mensch entscheidet.</translation>
        </message>
        <message>
            <source>“{word}” is said of what this reports</source>
            <translation>„{word}“ wird von dem gesagt, was hier berichtet wird</translation>
        </message>
        <message>
            <source>⚐ suggestion, not reviewed</source>
            <translation>⚐ Vorschlag, nicht geprüft</translation>
        </message>
        <message>
            <source>⚑ confirmed</source>
            <translation>⚑ bestätigt</translation>
        </message>
        <message>
            <source>✕ dismissed</source>
            <translation>✕ verworfen</translation>
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
            <source>px</source>
            <translation>px</translation>
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
            <source>❐ copy</source>
            <translation>❐ Kopie</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln Wort</numerusform>
                <numerusform>%Ln Wörter</numerusform>
            </translation>
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
            <source>read only</source>
            <translation>schreibgeschützt</translation>
        </message>
        <message>
            <source>confirm</source>
            <translation>bestätigen</translation>
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
        <name>Undoing</name>
        <message>
            <source>Taken back: {step}</source>
            <translation>Zurückgenommen: {step}</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>Wiederholt: {step}</translation>
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
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
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
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
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
