<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Parallax</source>
            <translation>Про Parallax</translation>
        </message>
        <message>
            <source>Puts sources side by side and shows where they disagree. A highlight means that two sources disagree, never that one of them lies: you decide.</source>
            <translation>Ставить джерела поруч і показує, де вони розходяться. Позначка означає, що два джерела суперечать одне одному, але ніколи — що одне з них бреше: вирішуєте ви.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версії</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Ліцензії</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Views</source>
            <translation>Подання</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Читання</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Знахідки</translation>
        </message>
        <message>
            <source>Editing and files</source>
            <translation>Редагування та файли</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Бібліотека</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Порівняння</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Матриця</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Часова вісь</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Пошук</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <source>List of keys</source>
            <translation>Список клавіш</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Довідка</translation>
        </message>
        <message>
            <source>About Parallax</source>
            <translation>Про Parallax</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Наступна панель</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Попередня панель</translation>
        </message>
        <message>
            <source>Next mark in this article</source>
            <translation>Наступне місце в цій статті</translation>
        </message>
        <message>
            <source>Previous mark in this article</source>
            <translation>Попереднє місце в цій статті</translation>
        </message>
        <message>
            <source>Sections of this article</source>
            <translation>Розділи цієї статті</translation>
        </message>
        <message>
            <source>Cursor in the text</source>
            <translation>Курсор у тексті</translation>
        </message>
        <message>
            <source>Find in page</source>
            <translation>Знайти на сторінці</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Знайти далі</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Знайти раніше</translation>
        </message>
        <message>
            <source>Scroll together</source>
            <translation>Гортати разом</translation>
        </message>
        <message>
            <source>Overview strips</source>
            <translation>Оглядові смуги</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Бічна панель</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Інспектор</translation>
        </message>
        <message>
            <source>Claims only</source>
            <translation>Лише твердження</translation>
        </message>
        <message>
            <source>Only in this source</source>
            <translation>Лише в цьому джерелі</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Більший текст</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Менший текст</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Звичайний розмір тексту</translation>
        </message>
        <message>
            <source>Only the text</source>
            <translation>Лише текст</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>На весь екран</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>Копіювати з посиланням</translation>
        </message>
        <message>
            <source>Next finding</source>
            <translation>Наступна знахідка</translation>
        </message>
        <message>
            <source>Previous finding</source>
            <translation>Попередня знахідка</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Підтвердити</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Відхилити</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Неясно</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Mark the selection</source>
            <translation>Позначити виділене</translation>
        </message>
        <message>
            <source>Find what disagrees with this</source>
            <translation>Знайти, що цьому суперечить</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати дію</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторити дію</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Додати файли…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Додати теку…</translation>
        </message>
        <message>
            <source>Add an address…</source>
            <translation>Додати адресу…</translation>
        </message>
        <message>
            <source>Add what was copied</source>
            <translation>Додати скопійоване</translation>
        </message>
        <message>
            <source>Compare with another…</source>
            <translation>Порівняти ще з одним…</translation>
        </message>
        <message>
            <source>Move this pane to the left</source>
            <translation>Пересунути цю панель ліворуч</translation>
        </message>
        <message>
            <source>Move this pane to the right</source>
            <translation>Пересунути цю панель праворуч</translation>
        </message>
        <message>
            <source>Close this pane</source>
            <translation>Закрити цю панель</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Експорт…</translation>
        </message>
        <message>
            <source>Take in flags…</source>
            <translation>Прийняти позначки…</translation>
        </message>
        <message>
            <source>Compare two people's flags…</source>
            <translation>Порівняти позначки двох людей…</translation>
        </message>
        <message>
            <source>Verify a dossier…</source>
            <translation>Перевірити досьє…</translation>
        </message>
        <message>
            <source>Library safety…</source>
            <translation>Збереженість бібліотеки…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти</translation>
        </message>
    </context>
    <context>
        <name>AgainstView</name>
        <message>
            <source>Claims held against the sentence</source>
            <translation>Твердження проти цього речення</translation>
        </message>
        <message>
            <source>What disagrees with this?</source>
            <translation>Що цьому суперечить?</translation>
        </message>
        <message>
            <source>Asking the library…</source>
            <translation>Запитуємо бібліотеку…</translation>
        </message>
        <message>
            <source>Nothing in the library disagrees with it</source>
            <translation>Ніщо в бібліотеці цьому не суперечить</translation>
        </message>
        <message>
            <source>No claim was found that is about the same thing and says otherwise.</source>
            <translation>Не знайдено твердження про те саме, яке каже інакше.</translation>
        </message>
        <message>
            <source>This could not be asked</source>
            <translation>Запит не вдався</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>Agreeing</name>
        <message>
            <source>One file to compare with your own flags, or two with each other</source>
            <translation>Один файл для порівняння з вашими позначками або два між собою</translation>
        </message>
        <message>
            <source>Flags (*.json *.jsonld)</source>
            <translation>Позначки (*.json *.jsonld)</translation>
        </message>
        <message>
            <source>this library</source>
            <translation>ця бібліотека</translation>
        </message>
        <message>
            <source>Comparing flags</source>
            <translation>Порівняння позначок</translation>
        </message>
    </context>
    <context>
        <name>AgreementDialog</name>
        <message>
            <source>Compare two people's flags</source>
            <translation>Порівняти позначки двох людей</translation>
        </message>
        <message>
            <source>Passages</source>
            <translation>Уривки</translation>
        </message>
        <message>
            <source>Only in {first}: {only_first}. Only in {second}: {only_second}. Judged differently: {conflicts}.</source>
            <translation>Позначено лише в одному: {first} — {only_first}, {second} — {only_second}. Оцінено по-різному: {conflicts}.</translation>
        </message>
        <message>
            <source>The two mark no passage in common</source>
            <translation>Спільних позначених уривків немає</translation>
        </message>
        <message>
            <source>They agree on {agreed} of {both} passages</source>
            <translation>Згода щодо {agreed} із {both} уривків</translation>
        </message>
        <message>
            <source>dismissed</source>
            <translation>відхилено</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>неясно</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Backup (*.backup *.zip)</source>
            <translation>Резервна копія (*.backup *.zip)</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Зробити резервну копію</translation>
        </message>
        <message>
            <source>Backups (*.backup *.zip *.sqlite);;All files (*)</source>
            <translation>Резервні копії (*.backup *.zip *.sqlite);;Усі файли (*)</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Повернення з резервної копії</translation>
        </message>
        <message>
            <source>Put “{name}” in the place of this library?</source>
            <translation>Поставити «{name}» на місце цієї бібліотеки?</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Повернути</translation>
        </message>
        <message>
            <source>Build the library anew from what can be read of it?</source>
            <translation>Відбудувати бібліотеку з того, що ще читається?</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Відновити</translation>
        </message>
        <message>
            <source>What is here now is kept beside it, in {folder}. Steps of this sitting cannot be undone afterwards.</source>
            <translation>Те, що тут зараз, зберігається поруч, у {folder}. Кроки цього сеансу потім не можна буде скасувати.</translation>
        </message>
    </context>
    <context>
        <name>AttachDialog</name>
        <message>
            <source>Put a flag back on its words</source>
            <translation>Повернути позначку на її слова</translation>
        </message>
        <message>
            <source>It stood on: “%s”</source>
            <translation>Вона стояла на: «%s»</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Стаття</translation>
        </message>
        <message>
            <source>Find words in this article</source>
            <translation>Знайти слова в цій статті</translation>
        </message>
        <message>
            <source>Select the words the flag belongs on</source>
            <translation>Виділіть слова, до яких належить позначка</translation>
        </message>
        <message>
            <source>Put it here</source>
            <translation>Поставити тут</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Findings of this comparison</source>
            <translation>Знахідки цього порівняння</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <source>Checking the library</source>
            <translation>Перевіряємо бібліотеку</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Робимо резервну копію</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Повертаємо з резервної копії</translation>
        </message>
        <message>
            <source>Repairing</source>
            <translation>Відновлюємо бібліотеку</translation>
        </message>
        <message>
            <source>Computing everything anew</source>
            <translation>Обчислюємо все заново</translation>
        </message>
        <message>
            <source>An import is under way. Wait until it ends, or pause it first.</source>
            <translation>Триває імпорт. Дочекайтеся кінця або спершу призупиніть його.</translation>
        </message>
        <message>
            <source>The library is sound</source>
            <translation>Бібліотека ціла</translation>
        </message>
        <message>
            <source>Every checksum is right; nothing is lost.</source>
            <translation>Усі контрольні суми збігаються; нічого не втрачено.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are damaged</source>
            <translation>
                <numerusform>Пошкоджено %n місце</numerusform>
                <numerusform>Пошкоджено %n місця</numerusform>
                <numerusform>Пошкоджено %n місць</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything else can be read. Repairing keeps the damaged files.</source>
            <translation>Усе інше читається. Під час відновлення пошкоджені файли зберігаються.</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Резервну копію зроблено</translation>
        </message>
        <message>
            <source>{path} ({size}). Its content was checked while it was written.</source>
            <translation>{path} ({size}). Вміст перевірено під час запису.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n стаття</numerusform>
                <numerusform>%n статті</numerusform>
                <numerusform>%n статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s)</source>
            <translation>
                <numerusform>%n позначка</numerusform>
                <numerusform>%n позначки</numerusform>
                <numerusform>%n позначок</numerusform>
            </translation>
        </message>
        <message>
            <source>Restored: {articles}, {flags}</source>
            <translation>Повернуто: {articles}, {flags}</translation>
        </message>
        <message>
            <source>Repaired: {articles}, {flags}</source>
            <translation>Відновлено: {articles}, {flags}</translation>
        </message>
        <message numerus="yes">
            <source>It was stopped; %n imported file(s) are read by the next repair.</source>
            <translation>
                <numerusform>Відновлення зупинено; %n імпортований файл прочитає наступне відновлення.</numerusform>
                <numerusform>Відновлення зупинено; %n імпортовані файли прочитає наступне відновлення.</numerusform>
                <numerusform>Відновлення зупинено; %n імпортованих файлів прочитає наступне відновлення.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in {folder}.</source>
            <translation>Те, що було раніше, зберігається в {folder}.</translation>
        </message>
        <message numerus="yes">
            <source>Computed anew for %n article(s)</source>
            <translation>
                <numerusform>Обчислено заново для %n статті</numerusform>
                <numerusform>Обчислено заново для %n статей</numerusform>
                <numerusform>Обчислено заново для %n статей</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Зупинено; нічого не змінено.</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>Chart; arrow keys step through the numbers</source>
            <translation>Діаграма; стрілки ведуть від числа до числа</translation>
        </message>
    </context>
    <context>
        <name>Collecting</name>
        <message>
            <source>New…</source>
            <translation>Нова…</translation>
        </message>
        <message>
            <source>Add to collection</source>
            <translation>Додати до добірки</translation>
        </message>
        <message>
            <source>Take out of collection</source>
            <translation>Вилучити з добірки</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>Перейменувати добірку</translation>
        </message>
        <message>
            <source>Delete collection</source>
            <translation>Видалити добірку</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>Нова добірка</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Назва:</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Перейменувати…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати дію</translation>
        </message>
        <message>
            <source>The collection “{name}” is deleted. {key} brings it back.</source>
            <translation>Добірку «{name}» видалено. {key} поверне її.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>{key} brings everything back.</source>
            <translation>{key} повертає все назад.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Додати файли</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Додати теку</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Додати адресу</translation>
        </message>
        <message>
            <source>The page is fetched once, now, because you ask for it. This goes online:</source>
            <translation>Сторінку буде отримано один раз, зараз, бо ви про це просите. Це виходить у мережу:</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message numerus="yes">
            <source>%n claim(s) only in this source</source>
            <translation>
                <numerusform>%n твердження лише в цьому джерелі</numerusform>
                <numerusform>%n твердження лише в цьому джерелі</numerusform>
                <numerusform>%n тверджень лише в цьому джерелі</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>Take back</source>
            <translation>Забрати назад</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Підтвердити</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Відхилити</translation>
        </message>
        <message>
            <source>Mark as unclear</source>
            <translation>Позначити як неясне</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Мітки</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Зв’язок</translation>
        </message>
        <message>
            <source>Say that the two stand in another relation</source>
            <translation>Вказати інший зв’язок між ними</translation>
        </message>
        <message>
            <source>Put a flag back on its words</source>
            <translation>Повернути позначку на її слова</translation>
        </message>
        <message>
            <source>Change relation</source>
            <translation>Змінити зв’язок</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Details</source>
            <translation>Відомості</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Видання</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Автори</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Мітки</translation>
        </message>
        <message>
            <source>“{text}” is no date; write it as 2022-03-30.</source>
            <translation>«{text}» — не дата; пишіть так: 2022-03-30.</translation>
        </message>
        <message>
            <source>From: {origin}</source>
            <translation>Звідки: {origin}</translation>
        </message>
        <message>
            <source>Compare with the former version</source>
            <translation>Порівняти з попередньою версією</translation>
        </message>
        <message>
            <source>{version}, changed on {day}</source>
            <translation>{version}, змінено {day}</translation>
        </message>
        <message>
            <source>{version}, taken in on {day}</source>
            <translation>{version}, додано {day}</translation>
        </message>
        <message>
            <source>{n} words</source>
            <translation>{n} слів</translation>
        </message>
    </context>
    <context>
        <name>Editions</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n зміна</numerusform>
                <numerusform>%n зміни</numerusform>
                <numerusform>%n змін</numerusform>
            </translation>
        </message>
        <message>
            <source>Another text stood at the same address.</source>
            <translation>За цією адресою був іще один текст.</translation>
        </message>
        <message>
            <source>What was changed since: {version}</source>
            <translation>Що змінилося відтоді: {version}</translation>
        </message>
        <message>
            <source>Compare with the former version</source>
            <translation>Порівняти з попередньою версією</translation>
        </message>
    </context>
    <context>
        <name>Emptiness</name>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Поки що нема чого порівнювати</translation>
        </message>
        <message>
            <source>Findings appear here as soon as two articles speak of the same thing.</source>
            <translation>Знахідки з’являться тут, щойно дві статті говоритимуть про те саме.</translation>
        </message>
        <message>
            <source>Go to the library</source>
            <translation>До бібліотеки</translation>
        </message>
        <message>
            <source>No finding fits these filters</source>
            <translation>Жодна знахідка не відповідає фільтрам</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) are held back by them.</source>
            <translation>
                <numerusform>Вони приховують %n знахідку.</numerusform>
                <numerusform>Вони приховують %n знахідки.</numerusform>
                <numerusform>Вони приховують %n знахідок.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Показати все</translation>
        </message>
        <message>
            <source>These articles do not meet</source>
            <translation>Ці статті не перетинаються</translation>
        </message>
        <message>
            <source>Nothing in them was found to be about the same thing.</source>
            <translation>У них не знайдено нічого про те саме.</translation>
        </message>
    </context>
    <context>
        <name>EmptyComparison</name>
        <message>
            <source>Choose in the library</source>
            <translation>Вибрати в бібліотеці</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Додати файли…</translation>
        </message>
        <message>
            <source>Reading the articles…</source>
            <translation>Читаємо статті…</translation>
        </message>
        <message>
            <source>Who says what, and where they meet.</source>
            <translation>Хто що каже і де це сходиться.</translation>
        </message>
        <message>
            <source>These cannot be compared</source>
            <translation>Їх не можна порівняти</translation>
        </message>
        <message>
            <source>Nothing is compared</source>
            <translation>Нічого не порівнюється</translation>
        </message>
        <message>
            <source>Choose two to four articles, or drop files here.</source>
            <translation>Виберіть від двох до чотирьох статей або перетягніть сюди файли.</translation>
        </message>
    </context>
    <context>
        <name>EmptyLibrary</name>
        <message>
            <source>Your library is empty</source>
            <translation>Ваша бібліотека порожня</translation>
        </message>
        <message>
            <source>Drop files, folders, text or an address here, or begin with:</source>
            <translation>Перетягніть сюди файли, теки, текст чи адресу або почніть так:</translation>
        </message>
        <message>
            <source>The sample library</source>
            <translation>Бібліотека зразків</translation>
        </message>
    </context>
    <context>
        <name>EmptySearch</name>
        <message>
            <source>Your library is empty</source>
            <translation>Ваша бібліотека порожня</translation>
        </message>
        <message>
            <source>There is nothing to search in yet; bring articles in first.</source>
            <translation>Шукати ще немає в чому; спершу додайте статті.</translation>
        </message>
        <message>
            <source>Go to the library</source>
            <translation>До бібліотеки</translation>
        </message>
        <message>
            <source>Nothing found for “{query}”</source>
            <translation>За запитом «{query}» нічого не знайдено</translation>
        </message>
        <message>
            <source>Fewer words, another spelling, or a word with ~ behind it may find more.</source>
            <translation>Менше слів, інше написання або слово з ~ наприкінці можуть дати більше.</translation>
        </message>
        <message>
            <source>Search for {query}</source>
            <translation>Шукати {query}</translation>
        </message>
        <message>
            <source>Show examples</source>
            <translation>Показати приклади</translation>
        </message>
        <message>
            <source>The search cannot answer</source>
            <translation>Пошук не може відповісти</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
    </context>
    <context>
        <name>EntryDetail</name>
        <message>
            <source>Write a note; Esc goes back to the queue</source>
            <translation>Напишіть нотатку; Esc повертає до черги</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Tags, separated by commas</source>
            <translation>Мітки через кому</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Мітки</translation>
        </message>
        <message>
            <source>marked by hand · %s</source>
            <translation>позначено вручну · %s</translation>
        </message>
    </context>
    <context>
        <name>EvidenceSource</name>
        <message>
            <source>Looking at the whole library</source>
            <translation>Оглядаємо всю бібліотеку</translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>every spelling of a name: Kiev, Kyiv, kyiv</source>
            <translation>кожне написання назви: Kiev, Kyiv, kyiv</translation>
        </message>
        <message>
            <source>these words in this order</source>
            <translation>ці слова в такому порядку</translation>
        </message>
        <message>
            <source>what one person says of something</source>
            <translation>що одна людина каже про щось</translation>
        </message>
        <message>
            <source>articles that quote somebody</source>
            <translation>статті, що цитують когось</translation>
        </message>
        <message>
            <source>words close to each other</source>
            <translation>слова поблизу одне одного</translation>
        </message>
        <message>
            <source>words that begin so</source>
            <translation>слова, що так починаються</translation>
        </message>
        <message>
            <source>words spelt nearly so</source>
            <translation>слова з майже таким написанням</translation>
        </message>
        <message>
            <source>with one word and without another</source>
            <translation>з одним словом і без іншого</translation>
        </message>
        <message>
            <source>from a day on</source>
            <translation>починаючи з певного дня</translation>
        </message>
        <message>
            <source>a number above another</source>
            <translation>число, більше за інше</translation>
        </message>
        <message>
            <source>in titles only</source>
            <translation>лише в заголовках</translation>
        </message>
        <message>
            <source>from one outlet</source>
            <translation>з одного видання</translation>
        </message>
        <message>
            <source>where a comparison found a contradiction</source>
            <translation>де порівняння знайшло суперечність</translation>
        </message>
        <message>
            <source>where you flagged a contradiction</source>
            <translation>де ви позначили суперечність</translation>
        </message>
        <message>
            <source>single claims instead of articles</source>
            <translation>окремі твердження замість статей</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Page (*.html)</source>
            <translation>Сторінка (*.html)</translation>
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
            <translation>Таблиця (*.csv)</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>Дані (*.json)</translation>
        </message>
        <message>
            <source>Web annotations (*.jsonld)</source>
            <translation>Вебанотації (*.jsonld)</translation>
        </message>
        <message>
            <source>Evidence dossier (*.dossier)</source>
            <translation>Досьє доказів (*.dossier)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Експорт</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Експортуємо</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>Записано до {path}.</translation>
        </message>
    </context>
    <context>
        <name>FacetList</name>
        <message>
            <source>Narrow the library</source>
            <translation>Звузити бібліотеку</translation>
        </message>
        <message>
            <source>Narrow the results</source>
            <translation>Звузити результати</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n результат</numerusform>
                <numerusform>%n результати</numerusform>
                <numerusform>%n результатів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Facets</name>
        <message>
            <source>In force</source>
            <translation>Діє</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Добірки</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Видання</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Мовець</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Мітка</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Стан</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>позначено</translation>
        </message>
        <message>
            <source>contradicted</source>
            <translation>оскаржено</translation>
        </message>
        <message>
            <source>date uncertain</source>
            <translation>дата непевна</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Місяць</translation>
        </message>
        <message>
            <source>Flagged as</source>
            <translation>Позначено як</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Зв’язок</translation>
        </message>
    </context>
    <context>
        <name>FaultWatch</name>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Показати звіт</translation>
        </message>
    </context>
    <context>
        <name>FeedsDialog</name>
        <message>
            <source>Feeds</source>
            <translation>Стрічки</translation>
        </message>
        <message>
            <source>Address of a feed</source>
            <translation>Адреса стрічки</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Стежити</translation>
        </message>
        <message>
            <source>Add a list (OPML)…</source>
            <translation>Додати список (OPML)…</translation>
        </message>
        <message>
            <source>Feeds that are followed</source>
            <translation>Стрічки, за якими ви стежите</translation>
        </message>
        <message>
            <source>Stop following</source>
            <translation>Більше не стежити</translation>
        </message>
        <message>
            <source>Fetch now</source>
            <translation>Отримати зараз</translation>
        </message>
        <message>
            <source>Fetch pages too, where a feed gives only an address</source>
            <translation>Отримувати й сторінки, де стрічка дає лише адресу</translation>
        </message>
        <message>
            <source>Going online is forbidden in the settings; nothing can be fetched.</source>
            <translation>Вихід у мережу заборонено в налаштуваннях; нічого не можна отримати.</translation>
        </message>
        <message>
            <source>No feed is followed yet: write the address of one above.</source>
            <translation>Ще немає жодної стрічки: впишіть її адресу вище.</translation>
        </message>
        <message>
            <source>Fetching goes online: the site of each feed and of each page learns your address and what you read. At most {n} pages are fetched.</source>
            <translation>Отримання виходить у мережу: сайт кожної стрічки й кожної сторінки дізнається вашу адресу та що ви читаєте. Отримується щонайбільше {n} сторінок.</translation>
        </message>
        <message>
            <source>Fetching goes online: each feed's site learns your address. Items with a text become articles.</source>
            <translation>Отримання виходить у мережу: сайт кожної стрічки дізнається вашу адресу. Записи з текстом стають статтями.</translation>
        </message>
        <message>
            <source>Lists of feeds (*.opml *.xml)</source>
            <translation>Списки стрічок (*.opml *.xml)</translation>
        </message>
        <message>
            <source>Add a list of feeds</source>
            <translation>Додати список стрічок</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Articles that copy one story count as one origin, not as confirmation.</source>
            <translation>Статті, що копіюють одну новину, рахуються як одне першоджерело, а не як підтвердження.</translation>
        </message>
        <message>
            <source>How sure a finding must be to be shown</source>
            <translation>Наскільки певною має бути знахідка, щоб її показати</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Знахідки</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} з {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n стаття</numerusform>
                <numerusform>%n статті</numerusform>
                <numerusform>%n статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n першоджерело</numerusform>
                <numerusform>%n першоджерела</numerusform>
                <numerusform>%n першоджерел</numerusform>
            </translation>
        </message>
        <message>
            <source>from {score}</source>
            <translation>від {score}</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Рішення</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Мовець</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Видання</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Стаття</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Мітка</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>any decision</source>
            <translation>будь-яке рішення</translation>
        </message>
        <message>
            <source>any speaker</source>
            <translation>будь-який мовець</translation>
        </message>
        <message>
            <source>any outlet</source>
            <translation>будь-яке видання</translation>
        </message>
        <message>
            <source>any article</source>
            <translation>будь-яка стаття</translation>
        </message>
        <message>
            <source>any tag</source>
            <translation>будь-яка мітка</translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>показано %n</numerusform>
                <numerusform>показано %n</numerusform>
                <numerusform>показано %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show findings at least this sure</source>
            <translation>Показувати знахідки, щонайменше настільки певні</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Певність</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this article</source>
            <translation>Знайти в цій статті</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Попереднє</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Наступне</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>{at} of {all}</source>
            <translation>{at} з {all}</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>не знайдено</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>How sure the relation is, from 0 to 1</source>
            <translation>Наскільки певний зв’язок, від 0 до 1</translation>
        </message>
        <message>
            <source>⚑ confirmed</source>
            <translation>⚑ підтверджено</translation>
        </message>
        <message>
            <source>✕ dismissed</source>
            <translation>✕ відхилено</translation>
        </message>
        <message>
            <source>⚐ unclear</source>
            <translation>⚐ неясно</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>запропоновано</translation>
        </message>
        <message>
            <source>Note on this finding</source>
            <translation>Нотатка до цієї знахідки</translation>
        </message>
        <message>
            <source>Note; Ctrl+Return keeps it, Esc gives it up</source>
            <translation>Нотатка; Ctrl+Enter зберігає, Esc скасовує</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Забрати назад</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Підтвердити</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Відхилити</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Більше</translation>
        </message>
        <message>
            <source>It {relation}</source>
            <translation>Це означає: {relation}</translation>
        </message>
    </context>
    <context>
        <name>Gutter</name>
        <message>
            <source>What joins these two articles</source>
            <translation>Що поєднує ці дві статті</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n знахідка</numerusform>
                <numerusform>%n знахідки</numerusform>
                <numerusform>%n знахідок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) with the other end further up</source>
            <translation>
                <numerusform>%n знахідка, другий кінець якої вище</numerusform>
                <numerusform>%n знахідки, другий кінець яких вище</numerusform>
                <numerusform>%n знахідок, другий кінець яких вище</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) with the other end further down</source>
            <translation>
                <numerusform>%n знахідка, другий кінець якої нижче</numerusform>
                <numerusform>%n знахідки, другий кінець яких нижче</numerusform>
                <numerusform>%n знахідок, другий кінець яких нижче</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) with the other end in a pane further left</source>
            <translation>
                <numerusform>%n знахідка, другий кінець якої в панелі лівіше</numerusform>
                <numerusform>%n знахідки, другий кінець яких у панелі лівіше</numerusform>
                <numerusform>%n знахідок, другий кінець яких у панелі лівіше</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) with the other end in a pane further right</source>
            <translation>
                <numerusform>%n знахідка, другий кінець якої в панелі правіше</numerusform>
                <numerusform>%n знахідки, другий кінець яких у панелі правіше</numerusform>
                <numerusform>%n знахідок, другий кінець яких у панелі правіше</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Help pages</source>
            <translation>Сторінки довідки</translation>
        </message>
        <message>
            <source>Find in the help</source>
            <translation>Знайти в довідці</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Сторінка довідки</translation>
        </message>
        <message>
            <source>Open this address?</source>
            <translation>Відкрити цю адресу?</translation>
        </message>
        <message>
            <source>In your browser: {address}</source>
            <translation>У вашому браузері: {address}</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Жодна сторінка не містить цих слів.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>relation: {new}</source>
            <translation>зв’язок: {new}</translation>
        </message>
        <message>
            <source>note: {new}</source>
            <translation>нотатка: {new}</translation>
        </message>
        <message>
            <source>tags: {new}</source>
            <translation>мітки: {new}</translation>
        </message>
        <message>
            <source>the article was read again</source>
            <translation>статтю прочитано знову</translation>
        </message>
        <message>
            <source>moved to a later version of the page</source>
            <translation>перенесено на пізнішу версію сторінки</translation>
        </message>
    </context>
    <context>
        <name>HitDelegate</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n знахідка</numerusform>
                <numerusform>%n знахідки</numerusform>
                <numerusform>%n знахідок</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HitsModel</name>
        <message numerus="yes">
            <source>%n more of the same wording</source>
            <translation>
                <numerusform>ще %n із тим самим текстом</numerusform>
                <numerusform>ще %n із тим самим текстом</numerusform>
                <numerusform>ще %n із тим самим текстом</numerusform>
            </translation>
        </message>
        <message>
            <source>the same wording</source>
            <translation>той самий текст</translation>
        </message>
    </context>
    <context>
        <name>ImportQueue</name>
        <message>
            <source>waiting</source>
            <translation>чекає</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>читається</translation>
        </message>
        <message>
            <source>added</source>
            <translation>додано</translation>
        </message>
        <message>
            <source>there already</source>
            <translation>уже є</translation>
        </message>
        <message>
            <source>new version</source>
            <translation>нова версія</translation>
        </message>
        <message>
            <source>address only</source>
            <translation>лише адреса</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>відхилено</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Nothing is compared yet. Choose articles in the library.</source>
            <translation>Поки що нічого не порівнюється. Виберіть статті в бібліотеці.</translation>
        </message>
        <message>
            <source>Nothing in these texts meets. Add another source from the sidebar.</source>
            <translation>У цих текстах ніщо не перетинається. Додайте ще джерело з бічної панелі.</translation>
        </message>
        <message>
            <source>What was found is switched off above. Switch a relation on to see it.</source>
            <translation>Знайдене вимкнено вгорі. Увімкніть зв’язок, щоб його побачити.</translation>
        </message>
        <message>
            <source>No finding is as sure as that. Move the slider to the left to see more.</source>
            <translation>Немає настільки певних знахідок. Пересуньте повзунок ліворуч, щоб побачити більше.</translation>
        </message>
    </context>
    <context>
        <name>IntakeQueue</name>
        <message>
            <source>Importing</source>
            <translation>Імпорт</translation>
        </message>
    </context>
    <context>
        <name>Job</name>
        <message>
            <source>Something went wrong inside Parallax (%s). Try again; the log has it.</source>
            <translation>У Parallax щось пішло не так (%s). Спробуйте ще раз; це записано в журналі.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Compare</source>
            <translation>Порівняння</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Читати</translation>
        </message>
        <message>
            <source>Compare with its origin</source>
            <translation>Порівняти з першоджерелом</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Відомості…</translation>
        </message>
        <message>
            <source>Add a tag…</source>
            <translation>Додати мітку…</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Добірка</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n article(s)</source>
            <translation>
                <numerusform>Видалити %n статтю</numerusform>
                <numerusform>Видалити %n статті</numerusform>
                <numerusform>Видалити %n статей</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted. {key} brings it back.</source>
            <translation>Видалено. {key} поверне назад.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Скасувати дію</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Мітка</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Додати мітку</translation>
        </message>
        <message>
            <source>Tag:</source>
            <translation>Мітка:</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Імпортуємо</translation>
        </message>
        <message>
            <source>Edit metadata</source>
            <translation>Редагувати відомості</translation>
        </message>
    </context>
    <context>
        <name>KeyList</name>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
    </context>
    <context>
        <name>KeysModel</name>
        <message>
            <source>Where</source>
            <translation>Де</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Команда</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Find a command or a key</source>
            <translation>Знайти команду чи клавішу</translation>
        </message>
        <message>
            <source>No command or key has these letters.</source>
            <translation>Жодна команда чи клавіша не містить цих літер.</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Нова клавіша</translation>
        </message>
        <message>
            <source>Give it this key</source>
            <translation>Призначити цю клавішу</translation>
        </message>
        <message>
            <source>Usual keys</source>
            <translation>Звичайні клавіші</translation>
        </message>
        <message>
            <source>All as they were</source>
            <translation>Усі як були</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Команди та їхні клавіші</translation>
        </message>
        <message>
            <source>“{command}” has this key now and would lose it.</source>
            <translation>Цю клавішу має «{command}» і втратить її.</translation>
        </message>
        <message>
            <source>“{command}” has a usual key of this command now and would lose it.</source>
            <translation>«{command}» зараз має звичну клавішу цієї команди і втратить її.</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Видання</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Знахідки</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Мітки</translation>
        </message>
        <message>
            <source>none</source>
            <translation>немає</translation>
        </message>
        <message>
            <source>Edit metadata</source>
            <translation>Редагувати відомості</translation>
        </message>
        <message>
            <source>Read from the text, not given with it.</source>
            <translation>Взято з тексту, а не вказано окремо.</translation>
        </message>
    </context>
    <context>
        <name>LibraryTable</name>
        <message>
            <source>Articles of the library</source>
            <translation>Статті бібліотеки</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Filter by title, outlet or tag</source>
            <translation>Фільтр за заголовком, виданням чи міткою</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Бібліотека</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Порівняння</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Додати…</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Більше…</translation>
        </message>
        <message>
            <source>Feeds…</source>
            <translation>Стрічки…</translation>
        </message>
        <message>
            <source>Comparing the library</source>
            <translation>Порівнюємо бібліотеку</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n стаття</numerusform>
                <numerusform>%n статті</numerusform>
                <numerusform>%n статей</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} з {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n першоджерело</numerusform>
                <numerusform>%n першоджерела</numerusform>
                <numerusform>%n першоджерел</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Читати</translation>
        </message>
        <message>
            <source>Compare {n}</source>
            <translation>Порівняти {n}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Drop it here to add it to the library.</source>
            <translation>Відпустіть тут, щоб додати до бібліотеки.</translation>
        </message>
    </context>
    <context>
        <name>Matrix</name>
        <message>
            <source>On no side</source>
            <translation>Без сторони</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>says nothing of it</source>
            <translation>нічого про це не каже</translation>
        </message>
    </context>
    <context>
        <name>MatrixTable</name>
        <message>
            <source>Who says what</source>
            <translation>Хто що каже</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
    </context>
    <context>
        <name>MatrixView</name>
        <message>
            <source>Who says what</source>
            <translation>Хто що каже</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Стовпці</translation>
        </message>
        <message>
            <source>One speaker over time</source>
            <translation>Один мовець у часі</translation>
        </message>
        <message>
            <source>Speakers and sides…</source>
            <translation>Мовці та сторони…</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>усі</translation>
        </message>
        <message numerus="yes">
            <source>%n topic(s)</source>
            <translation>
                <numerusform>%n тема</numerusform>
                <numerusform>%n теми</numerusform>
                <numerusform>%n тем</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n speaker(s)</source>
            <translation>
                <numerusform>%n мовець</numerusform>
                <numerusform>%n мовці</numerusform>
                <numerusform>%n мовців</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n стаття</numerusform>
                <numerusform>%n статті</numerusform>
                <numerusform>%n статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n першоджерело</numerusform>
                <numerusform>%n першоджерела</numerusform>
                <numerusform>%n першоджерел</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n shown</source>
            <translation>
                <numerusform>показано першу %n</numerusform>
                <numerusform>показано перші %n</numerusform>
                <numerusform>показано перших %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No topics yet</source>
            <translation>Тем поки що немає</translation>
        </message>
        <message>
            <source>A topic appears where at least two statements are about the same thing.</source>
            <translation>Тема з’являється там, де щонайменше два твердження стосуються того самого.</translation>
        </message>
        <message>
            <source>Go to the library</source>
            <translation>До бібліотеки</translation>
        </message>
        <message>
            <source>Open comparison</source>
            <translation>Відкрити порівняння</translation>
        </message>
        <message>
            <source>Rename topic…</source>
            <translation>Перейменувати тему…</translation>
        </message>
    </context>
    <context>
        <name>NamingDesk</name>
        <message>
            <source>Rename topic</source>
            <translation>Перейменувати тему</translation>
        </message>
        <message>
            <source>A name of your own; leave it empty to get the found one back:</source>
            <translation>Власна назва; залиште порожнім, щоб повернути знайдену:</translation>
        </message>
        <message>
            <source>Merge speakers</source>
            <translation>Об’єднати мовців</translation>
        </message>
        <message>
            <source>Put on a side</source>
            <translation>Віднести до сторони</translation>
        </message>
        <message>
            <source>“%s” is the same as:</source>
            <translation>«%s» — це те саме, що:</translation>
        </message>
        <message>
            <source>“%s” speaks for:</source>
            <translation>«%s» говорить від імені:</translation>
        </message>
        <message>
            <source>Show over time</source>
            <translation>Показати в часі</translation>
        </message>
        <message>
            <source>Merge with another speaker…</source>
            <translation>Об’єднати з іншим мовцем…</translation>
        </message>
        <message>
            <source>Put on a side…</source>
            <translation>Віднести до сторони…</translation>
        </message>
        <message>
            <source>{step}: done. Undo takes it back.</source>
            <translation>{step}: готово. «Скасувати» поверне все, як було.</translation>
        </message>
    </context>
    <context>
        <name>NothingFits</name>
        <message>
            <source>No article fits</source>
            <translation>Жодна стаття не підходить</translation>
        </message>
        <message>
            <source>Search in the texts</source>
            <translation>Шукати в текстах</translation>
        </message>
        <message>
            <source>Write less in the filter, or choose fewer of the words beside it.</source>
            <translation>Напишіть у фільтрі менше або виберіть менше слів поруч.</translation>
        </message>
        <message>
            <source>No title, outlet or tag has “{words}” in it.</source>
            <translation>Жоден заголовок, видання чи мітка не містить «{words}».</translation>
        </message>
        <message>
            <source>Show all articles</source>
            <translation>Показати всі статті</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message numerus="yes">
            <source>An import was interrupted, %n item(s) left.</source>
            <translation>
                <numerusform>Імпорт перервано, залишився %n запис.</numerusform>
                <numerusform>Імпорт перервано, залишилося %n записи.</numerusform>
                <numerusform>Імпорт перервано, залишилося %n записів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Give up the rest</source>
            <translation>Відмовитися від решти</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) can be read from their files again by a better extractor. Flags stay on their words.</source>
            <translation>
                <numerusform>%n текст можна краще прочитати з файлу знову. Позначки лишаються на своїх словах.</numerusform>
                <numerusform>%n тексти можна краще прочитати з файлів знову. Позначки лишаються на своїх словах.</numerusform>
                <numerusform>%n текстів можна краще прочитати з файлів знову. Позначки лишаються на своїх словах.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитати знову</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не зараз</translation>
        </message>
        <message>
            <source>Reading files again</source>
            <translation>Файли читаються знову</translation>
        </message>
        <message>
            <source>Read files again</source>
            <translation>Файли прочитано знову</translation>
        </message>
        <message>
            <source>{better} texts got better, {kept} were kept as they are.</source>
            <translation>Поліпшено текстів: {better}, залишено як є: {kept}.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Comparing</source>
            <translation>Порівнюємо</translation>
        </message>
        <message>
            <source>Four panes are the most; close one first.</source>
            <translation>Найбільше чотири панелі; спершу закрийте одну.</translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>вставлений текст</translation>
        </message>
        <message>
            <source>There is no text, file or address to add.</source>
            <translation>Немає тексту, файлу чи адреси, щоб додати.</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Імпортуємо</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) added</source>
            <translation>
                <numerusform>додано %n статтю</numerusform>
                <numerusform>додано %n статті</numerusform>
                <numerusform>додано %n статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n уже є</numerusform>
                <numerusform>%n уже є</numerusform>
                <numerusform>%n уже є</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n відхилено</numerusform>
                <numerusform>%n відхилено</numerusform>
                <numerusform>%n відхилено</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>the address</source>
            <translation>адреса</translation>
        </message>
        <message>
            <source>the book's details</source>
            <translation>відомості про книгу</translation>
        </message>
        <message>
            <source>the bookmarks</source>
            <translation>закладки</translation>
        </message>
        <message>
            <source>the by-line</source>
            <translation>рядок автора</translation>
        </message>
        <message>
            <source>the date line</source>
            <translation>рядок дати</translation>
        </message>
        <message>
            <source>the feed</source>
            <translation>стрічка</translation>
        </message>
        <message>
            <source>a field of the file</source>
            <translation>поле файлу</translation>
        </message>
        <message>
            <source>the file's properties</source>
            <translation>властивості файлу</translation>
        </message>
        <message>
            <source>the first line</source>
            <translation>перший рядок</translation>
        </message>
        <message>
            <source>the first sentence</source>
            <translation>перше речення</translation>
        </message>
        <message>
            <source>the head of the file</source>
            <translation>заголовок файлу</translation>
        </message>
        <message>
            <source>given with the file</source>
            <translation>вказано під час імпорту</translation>
        </message>
        <message>
            <source>the heading</source>
            <translation>заголовок тексту</translation>
        </message>
        <message>
            <source>the headline</source>
            <translation>заголовок статті</translation>
        </message>
        <message>
            <source>the page's own details</source>
            <translation>відомості самої сторінки</translation>
        </message>
        <message>
            <source>inferred from the text</source>
            <translation>виведено з тексту</translation>
        </message>
        <message>
            <source>the last line</source>
            <translation>останній рядок</translation>
        </message>
        <message>
            <source>the mail's head</source>
            <translation>заголовок листа</translation>
        </message>
        <message>
            <source>entered by hand</source>
            <translation>введено вручну</translation>
        </message>
    </context>
    <context>
        <name>OutcomeDialog</name>
        <message>
            <source>Copy all</source>
            <translation>Копіювати все</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>not yet decided</source>
            <translation>ще не вирішено</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>підтверджено</translation>
        </message>
        <message>
            <source>dismissed</source>
            <translation>відхилено</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>неясно</translation>
        </message>
        <message>
            <source>passage lost</source>
            <translation>уривок втрачено</translation>
        </message>
        <message>
            <source>surest first</source>
            <translation>спершу найпевніші</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>спершу найновіші</translation>
        </message>
        <message>
            <source>oldest first</source>
            <translation>спершу найдавніші</translation>
        </message>
        <message>
            <source>by article</source>
            <translation>за статтею</translation>
        </message>
        <message>
            <source>speakers</source>
            <translation>мовці</translation>
        </message>
        <message>
            <source>sides</source>
            <translation>сторони</translation>
        </message>
        <message>
            <source>outlets</source>
            <translation>видання</translation>
        </message>
        <message>
            <source>days</source>
            <translation>дні</translation>
        </message>
    </context>
    <context>
        <name>OverviewBar</name>
        <message>
            <source>Overview of the findings in this article</source>
            <translation>Огляд знахідок у цій статті</translation>
        </message>
        <message>
            <source>Where the findings are; click to go there</source>
            <translation>Де знахідки; клацніть, щоб перейти</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Progress</source>
            <translation>Перебіг</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>This could not be gathered</source>
            <translation>Це не вдалося зібрати</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>Reading and comparing…</source>
            <translation>Читаємо й порівнюємо…</translation>
        </message>
        <message>
            <source>Every article is read once; the next time this is quick.</source>
            <translation>Кожна стаття читається один раз; наступного разу буде швидко.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Зупинено</translation>
        </message>
        <message>
            <source>What was read so far is kept.</source>
            <translation>Прочитане збережено.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <source>Close this pane</source>
            <translation>Закрити цю панель</translation>
        </message>
        <message>
            <source>Sections of this article</source>
            <translation>Розділи цієї статті</translation>
        </message>
        <message>
            <source>Compare with another article</source>
            <translation>Порівняти ще з однією статтею</translation>
        </message>
        <message>
            <source>Drag to put this article elsewhere in the row</source>
            <translation>Перетягніть, щоб переставити цю статтю в ряду</translation>
        </message>
        <message>
            <source>{words} words · {minutes} min</source>
            <translation>{words} слів · {minutes} хв</translation>
        </message>
        <message>
            <source>copy of {name}</source>
            <translation>копія: {name}</translation>
        </message>
    </context>
    <context>
        <name>PanePictures</name>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n зображення</numerusform>
                <numerusform>%n зображення</numerusform>
                <numerusform>%n зображення</numerusform>
            </translation>
        </message>
        <message>
            <source>Pictures of the article</source>
            <translation>Зображення статті</translation>
        </message>
    </context>
    <context>
        <name>PaneRow</name>
        <message>
            <source>Panes further left</source>
            <translation>Панелі лівіше</translation>
        </message>
        <message>
            <source>Panes further right</source>
            <translation>Панелі правіше</translation>
        </message>
    </context>
    <context>
        <name>PassageCard</name>
        <message>
            <source>Put it there</source>
            <translation>Поставити туди</translation>
        </message>
        <message>
            <source>Put it back on its words…</source>
            <translation>Повернути на її слова…</translation>
        </message>
        <message>
            <source>An article that is no longer here</source>
            <translation>Стаття, якої вже немає</translation>
        </message>
        <message>
            <source>Its article may say it here: “%s”</source>
            <translation>Можливо, у статті це тут: «%s»</translation>
        </message>
        <message>
            <source>Open “%s”</source>
            <translation>Відкрити «%s»</translation>
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message>
            <source>Picture</source>
            <translation>Зображення</translation>
        </message>
        <message>
            <source>The picture was not saved with the page.</source>
            <translation>Зображення не було збережено зі сторінкою.</translation>
        </message>
    </context>
    <context>
        <name>PictureStrip</name>
        <message>
            <source>Pictures of the article</source>
            <translation>Зображення статті</translation>
        </message>
    </context>
    <context>
        <name>QueueDelegate</name>
        <message>
            <source>by hand</source>
            <translation>вручну</translation>
        </message>
    </context>
    <context>
        <name>QueueDialog</name>
        <message>
            <source>Import</source>
            <translation>Імпорт</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Перебіг імпорту</translation>
        </message>
        <message>
            <source>Items of the import</source>
            <translation>Записи імпорту</translation>
        </message>
        <message>
            <source>Only what was refused</source>
            <translation>Лише відхилене</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Призупинити</translation>
        </message>
        <message>
            <source>Cancel the rest</source>
            <translation>Скасувати решту</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Importing {done} of {all}</source>
            <translation>Імпорт {done} з {all}</translation>
        </message>
        <message numerus="yes">
            <source>Paused, %n item(s) left</source>
            <translation>
                <numerusform>Призупинено, залишився %n запис</numerusform>
                <numerusform>Призупинено, залишилося %n записи</numerusform>
                <numerusform>Призупинено, залишилося %n записів</numerusform>
            </translation>
        </message>
        <message>
            <source>Import finished</source>
            <translation>Імпорт завершено</translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n додано</numerusform>
                <numerusform>%n додано</numerusform>
                <numerusform>%n додано</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n уже є</numerusform>
                <numerusform>%n уже є</numerusform>
                <numerusform>%n уже є</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new version(s)</source>
            <translation>
                <numerusform>%n нова версія</numerusform>
                <numerusform>%n нові версії</numerusform>
                <numerusform>%n нових версій</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n only as an address</source>
            <translation>
                <numerusform>%n лише як адреса</numerusform>
                <numerusform>%n лише як адреса</numerusform>
                <numerusform>%n лише як адреса</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n відхилено</numerusform>
                <numerusform>%n відхилено</numerusform>
                <numerusform>%n відхилено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n near copy(ies)</source>
            <translation>
                <numerusform>%n майже копія</numerusform>
                <numerusform>%n майже копії</numerusform>
                <numerusform>%n майже копій</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Import cancelled</source>
            <translation>Імпорт скасовано</translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message numerus="yes">
            <source>Near copy of “{title}”, %n word(s) differ.</source>
            <translation>
                <numerusform>Майже копія «{title}», відрізняється %n слово.</numerusform>
                <numerusform>Майже копія «{title}», відрізняються %n слова.</numerusform>
                <numerusform>Майже копія «{title}», відрізняються %n слів.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Copy</source>
            <translation>Копіювати</translation>
        </message>
        <message>
            <source>Flag this passage</source>
            <translation>Позначити цей уривок</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Позначити</translation>
        </message>
        <message>
            <source>Find what disagrees</source>
            <translation>Знайти, що суперечить</translation>
        </message>
        <message>
            <source>Copy quote</source>
            <translation>Копіювати цитату</translation>
        </message>
        <message>
            <source>Show a second time</source>
            <translation>Показати вдруге</translation>
        </message>
        <message>
            <source>Select some words first.</source>
            <translation>Спершу виділіть кілька слів.</translation>
        </message>
        <message>
            <source>Copied with its source.</source>
            <translation>Скопійовано з джерелом.</translation>
        </message>
        <message>
            <source>Select a sentence first.</source>
            <translation>Спершу виділіть речення.</translation>
        </message>
    </context>
    <context>
        <name>RelationToggle</name>
        <message>
            <source>Show: {what}</source>
            <translation>Показати: {what}</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Confirm</source>
            <translation>Підтвердити</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Відхилити</translation>
        </message>
        <message>
            <source>Mark as unclear</source>
            <translation>Позначити як неясне</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Change relation</source>
            <translation>Змінити зв’язок</translation>
        </message>
        <message>
            <source>First end marked. Select the second and mark it too, or press Esc.</source>
            <translation>Перший кінець позначено. Виділіть другий і позначте його так само або натисніть Esc.</translation>
        </message>
        <message>
            <source>Mark a pair</source>
            <translation>Позначити пару</translation>
        </message>
        <message>
            <source>Marked as a contradiction.</source>
            <translation>Позначено як суперечність.</translation>
        </message>
        <message>
            <source>Flag a passage</source>
            <translation>Позначити уривок</translation>
        </message>
        <message>
            <source>Marking given up.</source>
            <translation>Позначення скасовано.</translation>
        </message>
        <message>
            <source>Select a finding first.</source>
            <translation>Спершу виберіть знахідку.</translation>
        </message>
        <message>
            <source>Remove flag</source>
            <translation>Прибрати позначку</translation>
        </message>
    </context>
    <context>
        <name>ReviewBoard</name>
        <message>
            <source>Open in comparison</source>
            <translation>Відкрити в порівнянні</translation>
        </message>
        <message>
            <source>{done} of {total} decided</source>
            <translation>вирішено {done} з {total}</translation>
        </message>
        <message>
            <source>All {total} decided</source>
            <translation>Усі {total} вирішено</translation>
        </message>
        <message>
            <source>Findings to review</source>
            <translation>Знахідки для перегляду</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Перегляд</translation>
        </message>
        <message>
            <source>How far the review is</source>
            <translation>Скільки переглянуто</translation>
        </message>
        <message>
            <source>Take the report away…</source>
            <translation>Забрати звіт…</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Підтвердити</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Відхилити</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Неясно</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>negation</source>
            <translation>заперечення</translation>
        </message>
        <message>
            <source>denial</source>
            <translation>спростування</translation>
        </message>
        <message>
            <source>antonym</source>
            <translation>антонім</translation>
        </message>
        <message>
            <source>number</source>
            <translation>число</translation>
        </message>
        <message>
            <source>same number</source>
            <translation>те саме число</translation>
        </message>
        <message>
            <source>open number</source>
            <translation>відкрите число</translation>
        </message>
        <message>
            <source>date</source>
            <translation>дата</translation>
        </message>
        <message>
            <source>same date</source>
            <translation>та сама дата</translation>
        </message>
        <message>
            <source>place</source>
            <translation>місце</translation>
        </message>
        <message>
            <source>name</source>
            <translation>ім’я</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>вид</translation>
        </message>
        <message>
            <source>word</source>
            <translation>слово</translation>
        </message>
        <message>
            <source>single</source>
            <translation>єдине</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>ролі</translation>
        </message>
        <message>
            <source>exchange</source>
            <translation>обмін ролями</translation>
        </message>
        <message>
            <source>doer</source>
            <translation>виконавець</translation>
        </message>
        <message>
            <source>modality</source>
            <translation>модальність</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>умова</translation>
        </message>
        <message>
            <source>cause</source>
            <translation>причина</translation>
        </message>
        <message>
            <source>rebuttal</source>
            <translation>відсіч</translation>
        </message>
        <message>
            <source>quantifier</source>
            <translation>усі, дехто, ніхто</translation>
        </message>
        <message>
            <source>quote drift</source>
            <translation>змінена цитата</translation>
        </message>
        <message>
            <source>poles</source>
            <translation>протилежні полюси</translation>
        </message>
        <message>
            <source>class</source>
            <translation>клас</translation>
        </message>
        <message>
            <source>part</source>
            <translation>частина</translation>
        </message>
        <message>
            <source>excess</source>
            <translation>частина більша за ціле</translation>
        </message>
        <message>
            <source>clause</source>
            <translation>частина речення</translation>
        </message>
        <message>
            <source>other day</source>
            <translation>інший день</translation>
        </message>
        <message>
            <source>other scope</source>
            <translation>інший обсяг</translation>
        </message>
        <message>
            <source>moving count</source>
            <translation>рухомий підрахунок</translation>
        </message>
        <message>
            <source>earlier state</source>
            <translation>попередній стан</translation>
        </message>
        <message>
            <source>other subject</source>
            <translation>інший предмет</translation>
        </message>
        <message>
            <source>later</source>
            <translation>пізніше</translation>
        </message>
        <message>
            <source>other place</source>
            <translation>інше місце</translation>
        </message>
        <message>
            <source>breakdown</source>
            <translation>розбивка</translation>
        </message>
        <message>
            <source>same speaker</source>
            <translation>той самий мовець</translation>
        </message>
        <message>
            <source>one voice</source>
            <translation>один голос</translation>
        </message>
        <message>
            <source>other event</source>
            <translation>інша подія</translation>
        </message>
        <message>
            <source>told again</source>
            <translation>уже сказано</translation>
        </message>
        <message>
            <source>other matter</source>
            <translation>інша справа</translation>
        </message>
        <message>
            <source>of another</source>
            <translation>про іншого</translation>
        </message>
        <message>
            <source>subset</source>
            <translation>підмножина</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>вирок повідомленню</translation>
        </message>
        <message>
            <source>other story</source>
            <translation>інша історія</translation>
        </message>
        <message>
            <source>question</source>
            <translation>запитання</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>час доби</translation>
        </message>
        <message>
            <source>comparison</source>
            <translation>порівняння</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>Repair: copies and imported files may still have it.</source>
            <translation>Відновіть: копії та імпортовані файли можуть це мати.</translation>
        </message>
        <message>
            <source>Its title, date or other details were damaged.</source>
            <translation>Пошкоджено її заголовок, дату чи інші відомості.</translation>
        </message>
        <message>
            <source>Its text was damaged.</source>
            <translation>Пошкоджено її текст.</translation>
        </message>
        <message>
            <source>The flag was damaged.</source>
            <translation>Позначку пошкоджено.</translation>
        </message>
        <message>
            <source>An entry of the history was damaged.</source>
            <translation>Пошкоджено запис історії.</translation>
        </message>
        <message>
            <source>A name, a collection or a setting was damaged.</source>
            <translation>Пошкоджено назву, добірку або налаштування.</translation>
        </message>
        <message>
            <source>Parts of the file cannot be read.</source>
            <translation>Частини файлу не читаються.</translation>
        </message>
        <message>
            <source>Something belongs to an article that is gone.</source>
            <translation>Щось належить статті, якої вже немає.</translation>
        </message>
        <message>
            <source>Its text is damaged or gone.</source>
            <translation>Текст пошкоджено або втрачено.</translation>
        </message>
        <message>
            <source>It is not as the journal of flags says.</source>
            <translation>Вона не така, як каже журнал позначок.</translation>
        </message>
        <message>
            <source>Its passage is no longer there; its quote is kept.</source>
            <translation>Цього місця вже немає; цитату збережено.</translation>
        </message>
        <message>
            <source>The search index</source>
            <translation>Пошуковий індекс</translation>
        </message>
        <message>
            <source>An imported file</source>
            <translation>Імпортований файл</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>Історія</translation>
        </message>
        <message>
            <source>The journal of flags</source>
            <translation>Журнал позначок</translation>
        </message>
        <message>
            <source>Restore a backup, or import the file again.</source>
            <translation>Поверніть резервну копію або імпортуйте файл знову.</translation>
        </message>
        <message>
            <source>Nothing: the next search mends it.</source>
            <translation>Нічого: виправить наступний пошук.</translation>
        </message>
        <message>
            <source>Nothing: it does no harm.</source>
            <translation>Нічого: це не шкодить.</translation>
        </message>
        <message>
            <source>Open it under Findings and put it back on its words.</source>
            <translation>Відкрийте її в «Знахідках» і поверніть на її слова.</translation>
        </message>
        <message>
            <source>Repair adds them.</source>
            <translation>Відновлення додасть їх.</translation>
        </message>
        <message>
            <source>Nothing: it mends itself.</source>
            <translation>Нічого: усе виправиться само.</translation>
        </message>
        <message>
            <source>The library's file</source>
            <translation>Файл бібліотеки</translation>
        </message>
    </context>
    <context>
        <name>SafetyDialog</name>
        <message>
            <source>Library safety</source>
            <translation>Збереженість бібліотеки</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Що</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Що не так</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Що робити</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Відновити…</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n стаття</numerusform>
                <numerusform>%n статті</numerusform>
                <numerusform>%n статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s)</source>
            <translation>
                <numerusform>%n позначка</numerusform>
                <numerusform>%n позначки</numerusform>
                <numerusform>%n позначок</numerusform>
            </translation>
        </message>
        <message>
            <source>beside the library, checked</source>
            <translation>поруч із бібліотекою, перевірена</translation>
        </message>
        <message>
            <source>none yet; Parallax makes one when it is closed</source>
            <translation>ще немає; Parallax зробить її під час закриття</translation>
        </message>
        <message>
            <source>none yet; keep one on another disk</source>
            <translation>ще немає; тримайте одну на іншому диску</translation>
        </message>
        <message>
            <source>none is known; this library is read only</source>
            <translation>жодної не відомо; ця бібліотека лише для читання</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Показати теку</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Де лежить</translation>
        </message>
        <message>
            <source>It holds</source>
            <translation>Вміст</translation>
        </message>
        <message>
            <source>Newest copy</source>
            <translation>Найновіша копія</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Остання резервна копія</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Перевірити</translation>
        </message>
        <message>
            <source>Looks at every row, imported file and flag; changes nothing.</source>
            <translation>Переглядає кожен запис, імпортований файл і позначку; нічого не змінює.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Резервна копія…</translation>
        </message>
        <message>
            <source>Writes articles, imported files and flags to one file of your choice.</source>
            <translation>Записує статті, імпортовані файли та позначки в один файл на ваш вибір.</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Повернути з копії…</translation>
        </message>
        <message>
            <source>Puts a backup in the library's place; what is here now is kept beside it.</source>
            <translation>Ставить резервну копію на місце бібліотеки; те, що тут зараз, зберігається поруч.</translation>
        </message>
        <message>
            <source>Rebuild</source>
            <translation>Обчислити заново</translation>
        </message>
        <message>
            <source>Computes claims, findings and the search index anew; nothing is lost.</source>
            <translation>Заново обчислює твердження, знахідки та пошуковий індекс; нічого не губиться.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Перебіг</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
    </context>
    <context>
        <name>ScopeBox</name>
        <message>
            <source>Which articles</source>
            <translation>Які статті</translation>
        </message>
        <message>
            <source>Whole library</source>
            <translation>Уся бібліотека</translation>
        </message>
        <message>
            <source>This comparison</source>
            <translation>Це порівняння</translation>
        </message>
    </context>
    <context>
        <name>SearchBoard</name>
        <message>
            <source>Articles found</source>
            <translation>Знайдені статті</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Пошук</translation>
        </message>
        <message>
            <source>Search for the suggested words</source>
            <translation>Шукати запропоновані слова</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>best first</source>
            <translation>спершу найкращі</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>спершу найновіші</translation>
        </message>
        <message>
            <source>most findings first</source>
            <translation>спершу з найбільшою кількістю знахідок</translation>
        </message>
        <message>
            <source>Keep this search…</source>
            <translation>Зберегти пошук…</translation>
        </message>
        <message>
            <source>Open   ↵</source>
            <translation>Відкрити   ↵</translation>
        </message>
        <message>
            <source>Open beside   Ctrl+↵</source>
            <translation>Відкрити поруч   Ctrl+↵</translation>
        </message>
        <message>
            <source>Compare selected</source>
            <translation>Порівняти вибрані</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Більше схожого</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Indexing</source>
            <translation>Індексуємо</translation>
        </message>
    </context>
    <context>
        <name>SearchView</name>
        <message>
            <source>Search</source>
            <translation>Пошук</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n результат</numerusform>
                <numerusform>%n результати</numerusform>
                <numerusform>%n результатів</numerusform>
            </translation>
        </message>
        <message>
            <source>{time} ms</source>
            <translation>{time} мс</translation>
        </message>
        <message>
            <source>cut short; there may be more</source>
            <translation>скорочено; може бути більше</translation>
        </message>
        <message>
            <source>The index is being built; more may be found shortly.</source>
            <translation>Індекс будується; незабаром можна буде знайти більше.</translation>
        </message>
        <message>
            <source>Read as: {query}</source>
            <translation>Прочитано як: {query}</translation>
        </message>
        <message>
            <source>Did you mean {query}?</source>
            <translation>Можливо, ви мали на увазі {query}?</translation>
        </message>
        <message>
            <source>Keep this search</source>
            <translation>Зберегти цей пошук</translation>
        </message>
        <message>
            <source>Under which name?</source>
            <translation>Під якою назвою?</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>? unclear</source>
            <translation>? неясно</translation>
        </message>
        <message>
            <source>A PDF cannot be drawn here; write {name}.html instead.</source>
            <translation>Тут неможливо створити PDF; збережіть натомість {name}.html.</translation>
        </message>
        <message>
            <source>A flag stands on words that the new text lacks.</source>
            <translation>Позначка стоїть на словах, яких бракує в новому тексті.</translation>
        </message>
        <message>
            <source>A part of it is damaged.</source>
            <translation>Частину файлу пошкоджено.</translation>
        </message>
        <message>
            <source>A part of it is larger than {limit}.</source>
            <translation>Частина файлу більша за {limit}.</translation>
        </message>
        <message>
            <source>A report cannot be written as “{ending}”; end the file's name in .html, .pdf, .md, .csv or .json.</source>
            <translation>Звіт не можна зберегти як «{ending}»; назва файлу має закінчуватися на .html, .pdf, .md, .csv або .json.</translation>
        </message>
        <message>
            <source>A row of {table} ({name}) no longer matches its checksum.</source>
            <translation>Рядок таблиці {table} ({name}) більше не відповідає своїй контрольній сумі.</translation>
        </message>
        <message>
            <source>A row of {table} refers to one of {other} that is not there.</source>
            <translation>Рядок таблиці {table} посилається на рядок таблиці {other}, якого немає.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>An article has no field “{name}” that can be changed.</source>
            <translation>У статті немає поля «{name}», яке можна змінити.</translation>
        </message>
        <message>
            <source>Annotation {number}</source>
            <translation>Анотація {number}</translation>
        </message>
        <message>
            <source>Another program is importing this list just now.</source>
            <translation>Цей список саме зараз імпортує інша програма.</translation>
        </message>
        <message>
            <source>Another program is writing the search index; try again.</source>
            <translation>Інша програма записує пошуковий індекс; спробуйте ще раз.</translation>
        </message>
        <message>
            <source>Another program is writing to the library in {folder}; nothing was changed. Try again when it has finished.</source>
            <translation>Інша програма записує до бібліотеки в {folder}; нічого не змінено. Спробуйте знову, коли вона закінчить.</translation>
        </message>
        <message>
            <source>Another text of this address, {id}, is kept beside it.</source>
            <translation>Інший текст за цією адресою, {id}, збережено поруч.</translation>
        </message>
        <message>
            <source>Archives are nested more than {most} deep.</source>
            <translation>Глибина вкладення архівів перевищує {most}.</translation>
        </message>
        <message>
            <source>Article {id}: {why}</source>
            <translation>Стаття {id}: {why}</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статті</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Автори</translation>
        </message>
        <message>
            <source>Bad Gateway</source>
            <translation>помилка шлюзу</translation>
        </message>
        <message>
            <source>Bad Request</source>
            <translation>хибний запит</translation>
        </message>
        <message>
            <source>Both ends are the same passage; mark another one as the second end.</source>
            <translation>Обидва кінці — той самий уривок; позначте інший як другий кінець.</translation>
        </message>
        <message>
            <source>Checking imported files</source>
            <translation>Перевіряємо імпортовані файли</translation>
        </message>
        <message>
            <source>Checking the library's file</source>
            <translation>Перевіряємо файл бібліотеки</translation>
        </message>
        <message>
            <source>Comparing claims</source>
            <translation>Порівнюємо твердження</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Підтверджено</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>у з’єднанні відмовлено</translation>
        </message>
        <message>
            <source>Connection reset by peer</source>
            <translation>з’єднання розірвано іншою стороною</translation>
        </message>
        <message>
            <source>Connection timed out</source>
            <translation>час очікування з’єднання вичерпано</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>пристрій або файл зайнято</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Відхилено</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>File SHA-256</source>
            <translation>SHA-256 файлу</translation>
        </message>
        <message>
            <source>File is not a zip file</source>
            <translation>це не файл zip</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>надто довга назва файлу</translation>
        </message>
        <message>
            <source>Flag {id} has no end {end}; choose 1 or {last}.</source>
            <translation>Позначка {id} не має кінця {end}; виберіть 1 або {last}.</translation>
        </message>
        <message>
            <source>Flagged {when}</source>
            <translation>Позначено {when}</translation>
        </message>
        <message>
            <source>Flagged {when} by {who}</source>
            <translation>Позначено {when}, {who}</translation>
        </message>
        <message>
            <source>Flags cannot be written as “{ending}”; end the file's name in .json, or in .jsonld for Web Annotations.</source>
            <translation>Позначки не можна зберегти як «{ending}»; назва файлу має закінчуватися на .json або, для Web Annotations, на .jsonld.</translation>
        </message>
        <message>
            <source>Folding reprints</source>
            <translation>Згортаємо передруки</translation>
        </message>
        <message>
            <source>Following numbers</source>
            <translation>Простежуємо числа</translation>
        </message>
        <message>
            <source>Forbidden</source>
            <translation>доступ заборонено</translation>
        </message>
        <message>
            <source>Gateway Timeout</source>
            <translation>час очікування шлюзу вичерпано</translation>
        </message>
        <message>
            <source>Gathering topics</source>
            <translation>Збираємо теми</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>більше не існує</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Ідентифікатор</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Імпортовано</translation>
        </message>
        <message>
            <source>Indexing</source>
            <translation>Індексуємо</translation>
        </message>
        <message>
            <source>Indexing stopped {times} times at the same articles; {left} of them cannot be searched.</source>
            <translation>Індексування зупинялося на тих самих статтях (разів: {times}); не можна шукати в {left} з них.</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>помилка введення-виведення</translation>
        </message>
        <message>
            <source>Internal Server Error</source>
            <translation>внутрішня помилка сервера</translation>
        </message>
        <message>
            <source>Invalid argument</source>
            <translation>неприпустиме значення</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>це тека</translation>
        </message>
        <message>
            <source>It has more than {most:,} pages.</source>
            <translation>У файлі понад {most:,} сторінок.</translation>
        </message>
        <message>
            <source>It has no text layer: it is a scan; run text recognition on it and import the result.</source>
            <translation>У файлі немає тексту: це скановані сторінки; розпізнайте текст і імпортуйте результат.</translation>
        </message>
        <message>
            <source>It holds a line of over {most:,} signs without a space.</source>
            <translation>У тексті є рядок із понад {most:,} знаків без пробілу.</translation>
        </message>
        <message>
            <source>It holds more records than are read.</source>
            <translation>Архів містить більше записів, ніж програма читає.</translation>
        </message>
        <message>
            <source>It holds more than {most:,} files.</source>
            <translation>Архів містить понад {most:,} файлів.</translation>
        </message>
        <message>
            <source>It holds neither a text nor an address under a name that is known.</source>
            <translation>Немає ні тексту, ні адреси під відомою назвою.</translation>
        </message>
        <message>
            <source>It holds no text; where you see some, copy and paste it.</source>
            <translation>Тексту немає; якщо ви його бачите, скопіюйте його і вставте.</translation>
        </message>
        <message>
            <source>It is a ZIM library; open the article in its reader, save the page and import that.</source>
            <translation>Це бібліотека ZIM; відкрийте статтю у відповідній програмі, збережіть сторінку й імпортуйте її.</translation>
        </message>
        <message>
            <source>It is a compressed file; unpack it and import what is inside.</source>
            <translation>Це стиснений файл; розпакуйте його й імпортуйте вміст.</translation>
        </message>
        <message>
            <source>It is a database, not text; export what you need as CSV or JSON.</source>
            <translation>Це база даних, а не текст; експортуйте потрібне як CSV або JSON.</translation>
        </message>
        <message>
            <source>It is a picture, not text; run text recognition on it and import the result.</source>
            <translation>Це зображення, а не текст; розпізнайте текст і імпортуйте результат.</translation>
        </message>
        <message>
            <source>It is a report or a flag file of Parallax, not an article; flags are taken in with “parallax flag import”.</source>
            <translation>Це звіт або файл позначок Parallax, а не стаття; для позначок є команда «Прийняти позначки».</translation>
        </message>
        <message>
            <source>It is an old Office file; save it as DOCX or PDF and import that.</source>
            <translation>Це файл старого формату Office; збережіть його як DOCX або PDF й імпортуйте.</translation>
        </message>
        <message>
            <source>It is nested too deeply to be read.</source>
            <translation>Вміст має завелику глибину вкладення, його не прочитати.</translation>
        </message>
        <message>
            <source>It is no object with named fields.</source>
            <translation>Це не об’єкт з іменованими полями.</translation>
        </message>
        <message>
            <source>It is not valid JSON ({reason}).</source>
            <translation>Це некоректний JSON ({reason}).</translation>
        </message>
        <message>
            <source>It is protected by a password; save it without one and import that.</source>
            <translation>Файл захищено паролем; збережіть його без пароля й імпортуйте.</translation>
        </message>
        <message>
            <source>It redirects to {address}.</source>
            <translation>Адреса переспрямовує на {address}.</translation>
        </message>
        <message>
            <source>It unpacks to over 200 times its size; it may be a zip bomb.</source>
            <translation>Після розпакування вміст був би у понад 200 разів більший; це може бути zip-бомба.</translation>
        </message>
        <message>
            <source>Its end is damaged; what stood before is taken.</source>
            <translation>Кінець пошкоджено; те, що було перед ним, прийнято.</translation>
        </message>
        <message>
            <source>Its file no longer gives one text that is surely this article.</source>
            <translation>Файл більше не дає тексту, який напевно є цією статтею.</translation>
        </message>
        <message>
            <source>Its members overlap; it may be a zip bomb.</source>
            <translation>Частини архіву накладаються; це може бути zip-бомба.</translation>
        </message>
        <message>
            <source>Its text is longer than {most:,} characters; split it.</source>
            <translation>Текст довший за {most:,} знаків; поділіть його.</translation>
        </message>
        <message>
            <source>Listening to the speakers</source>
            <translation>Слухаємо мовців</translation>
        </message>
        <message>
            <source>Made {when} with Parallax</source>
            <translation>Створено {when} у Parallax</translation>
        </message>
        <message>
            <source>More than one article begins with “{id}”; write more of the id.</source>
            <translation>З «{id}» починається кілька статей; уведіть більше знаків ідентифікатора.</translation>
        </message>
        <message>
            <source>More than one flag begins with “{id}”; write more of the id.</source>
            <translation>З «{id}» починається кілька позначок; уведіть більше знаків ідентифікатора.</translation>
        </message>
        <message>
            <source>More than {most:,} articles.</source>
            <translation>Понад {most:,} статей.</translation>
        </message>
        <message>
            <source>More than {most:,} items.</source>
            <translation>Понад {most:,} записів.</translation>
        </message>
        <message>
            <source>More than {most:,} mails.</source>
            <translation>Понад {most:,} листів.</translation>
        </message>
        <message>
            <source>More than {most:,} rows.</source>
            <translation>Понад {most:,} рядків.</translation>
        </message>
        <message>
            <source>Network is unreachable</source>
            <translation>мережа недоступна</translation>
        </message>
        <message>
            <source>No backup was made, because the library is damaged: {problem} Run “parallax check --repair”.</source>
            <translation>Резервну копію не створено, бо бібліотеку пошкоджено: {problem} Виконайте «parallax check --repair».</translation>
        </message>
        <message>
            <source>No library can be opened in {folder}: {reason}. Choose another folder, or free some space.</source>
            <translation>У {folder} не вдається відкрити бібліотеку: {reason}. Виберіть іншу теку або звільніть місце.</translation>
        </message>
        <message>
            <source>No route to host</source>
            <translation>немає маршруту до вузла</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>на диску немає місця</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>немає такого файлу чи теки</translation>
        </message>
        <message>
            <source>Not Found</source>
            <translation>не знайдено</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>це не тека</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Nothing can be put into {folder}: {reason}. Make the folder writable, or choose another library.</source>
            <translation>У {folder} нічого не можна записати: {reason}. Дозвольте запис до теки або виберіть іншу бібліотеку.</translation>
        </message>
        <message>
            <source>Nothing was flagged or found.</source>
            <translation>Нічого не позначено й не знайдено.</translation>
        </message>
        <message>
            <source>Only its address is known; import the address to fetch the page, which goes online.</source>
            <translation>Відома лише адреса; імпортуйте її, щоб отримати сторінку, — це виходить у мережу.</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>операцію не дозволено</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Видання</translation>
        </message>
        <message>
            <source>Packing imported files</source>
            <translation>Пакуємо імпортовані файли</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>немає доступу</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>диск доступний лише для читання</translation>
        </message>
        <message>
            <source>Reading claims</source>
            <translation>Читаємо твердження</translation>
        </message>
        <message>
            <source>Reading imported files again</source>
            <translation>Знову читаємо імпортовані файли</translation>
        </message>
        <message>
            <source>Reading it took too long; it is damaged or made to do harm.</source>
            <translation>Читання тривало надто довго; файл пошкоджено або створено, щоб зашкодити.</translation>
        </message>
        <message>
            <source>Reading it took too much memory; it is damaged or made to do harm.</source>
            <translation>Читання потребувало забагато пам’яті; файл пошкоджено або створено, щоб зашкодити.</translation>
        </message>
        <message>
            <source>SQLite found damage: {said}.</source>
            <translation>SQLite виявив пошкодження: {said}.</translation>
        </message>
        <message>
            <source>Saving what can be read</source>
            <translation>Рятуємо те, що читається</translation>
        </message>
        <message>
            <source>Service Unavailable</source>
            <translation>сервіс недоступний</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Зупинено.</translation>
        </message>
        <message>
            <source>Suggested, not reviewed</source>
            <translation>Запропоновано, не переглянуто</translation>
        </message>
        <message>
            <source>Tags: {tags}</source>
            <translation>Мітки: {tags}</translation>
        </message>
        <message>
            <source>Text SHA-256</source>
            <translation>SHA-256 тексту</translation>
        </message>
        <message>
            <source>The PDF is damaged or made to do harm.</source>
            <translation>PDF-файл пошкоджено або створено, щоб зашкодити.</translation>
        </message>
        <message>
            <source>The PDF is damaged; download or save it again.</source>
            <translation>PDF-файл пошкоджено; завантажте або збережіть його ще раз.</translation>
        </message>
        <message>
            <source>The article is in the library; what was missing of its facts is noted there.</source>
            <translation>Стаття вже в бібліотеці; відомості, яких бракувало, додано.</translation>
        </message>
        <message>
            <source>The article {id} has to be deleted before it is removed.</source>
            <translation>Спершу видаліть статтю {id}, а тоді її можна буде прибрати остаточно.</translation>
        </message>
        <message>
            <source>The article {id} no longer matches its checksum and is not shown. Run “parallax check”, then restore a backup or import it again.</source>
            <translation>Стаття {id} більше не відповідає своїй контрольній сумі, тому її не показано. Виконайте «parallax check», а тоді відновіть резервну копію або імпортуйте статтю знову.</translation>
        </message>
        <message>
            <source>The article {id} was imported and is gone.</source>
            <translation>Статтю {id} було імпортовано, а тепер її немає.</translation>
        </message>
        <message>
            <source>The backup {backup} could not be written: {reason}. Choose another place or free some space.</source>
            <translation>Не вдалося записати резервну копію {backup}: {reason}. Виберіть інше місце або звільніть місце на диску.</translation>
        </message>
        <message>
            <source>The book has no list of contents.</source>
            <translation>У книзі немає змісту.</translation>
        </message>
        <message>
            <source>The book holds no text that can be read.</source>
            <translation>У книзі немає тексту, який можна прочитати.</translation>
        </message>
        <message>
            <source>The book's container</source>
            <translation>Контейнер книги</translation>
        </message>
        <message>
            <source>The book's list of contents</source>
            <translation>Зміст книги</translation>
        </message>
        <message>
            <source>The document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>The document has no body.</source>
            <translation>У документі немає основної частини.</translation>
        </message>
        <message>
            <source>The document has no content.</source>
            <translation>У документі немає вмісту.</translation>
        </message>
        <message>
            <source>The document holds no text.</source>
            <translation>У документі немає тексту.</translation>
        </message>
        <message>
            <source>The document's properties</source>
            <translation>Властивості документа</translation>
        </message>
        <message>
            <source>The dossier unpacks to more than 1 GB and is not opened.</source>
            <translation>Після розпакування досьє було б більше за 1 ГБ, тому його не відкрито.</translation>
        </message>
        <message>
            <source>The dossier was made by a later version of Parallax; update it.</source>
            <translation>Досьє створено новішою версією Parallax; оновіть програму.</translation>
        </message>
        <message>
            <source>The dossier's index</source>
            <translation>Покажчик досьє</translation>
        </message>
        <message>
            <source>The feed</source>
            <translation>Стрічка</translation>
        </message>
        <message>
            <source>The feed defines entities of its own, which are not read; this item may be altered.</source>
            <translation>Стрічка визначає власні сутності, яких програма не читає; цей запис може бути змінено.</translation>
        </message>
        <message>
            <source>The feed holds no items.</source>
            <translation>У стрічці немає записів.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>The file cannot be checked by SQLite: {reason}.</source>
            <translation>SQLite не може перевірити файл: {reason}.</translation>
        </message>
        <message>
            <source>The file holds binary data, not text; save it as text or PDF and import that.</source>
            <translation>У файлі двійкові дані, а не текст; збережіть його як текст або PDF і імпортуйте.</translation>
        </message>
        <message>
            <source>The file is damaged; download or save it again.</source>
            <translation>Файл пошкоджено; завантажте або збережіть його ще раз.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Файл порожній.</translation>
        </message>
        <message>
            <source>The file is empty: there is nothing to import.</source>
            <translation>Файл порожній: імпортувати нічого.</translation>
        </message>
        <message>
            <source>The file is named {kind} but holds something else; give it its right ending.</source>
            <translation>За назвою це файл {kind}, але вміст у ньому інший; дайте йому правильне розширення.</translation>
        </message>
        <message>
            <source>The file of the article {id} was not read again, so nothing was changed.</source>
            <translation>Файл статті {id} не перечитували, тож нічого не змінено.</translation>
        </message>
        <message>
            <source>The files in {folder} belong to two different libraries; nothing was changed. Use “parallax restore” to put a backup in place, or remove {file} if the library shown then is the right one.</source>
            <translation>Файли в {folder} належать до двох різних бібліотек; нічого не змінено. Відновіть резервну копію командою «parallax restore» або видаліть {file}, якщо бібліотека, яку тоді буде показано, — правильна.</translation>
        </message>
        <message>
            <source>The flag file</source>
            <translation>Файл позначок</translation>
        </message>
        <message>
            <source>The flag file was written by a later version of Parallax; update it.</source>
            <translation>Файл позначок записано новішою версією Parallax; оновіть програму.</translation>
        </message>
        <message>
            <source>The flag journal is missing; it is written anew when the library is next opened.</source>
            <translation>Журналу позначок немає; його буде записано знову, коли бібліотеку відкриють наступного разу.</translation>
        </message>
        <message>
            <source>The flag {id} is not as its history says.</source>
            <translation>Позначка {id} не така, як каже її історія.</translation>
        </message>
        <message>
            <source>The flag {id} is not as the flag journal says.</source>
            <translation>Позначка {id} не така, як каже журнал позначок.</translation>
        </message>
        <message>
            <source>The flag {id} is not listed with its articles.</source>
            <translation>Позначки {id} немає в списку її статей.</translation>
        </message>
        <message>
            <source>The flag {id} no longer matches its checksum and is not shown. Run “parallax check”; the flag journal still holds it.</source>
            <translation>Позначка {id} більше не відповідає своїй контрольній сумі, тому її не показано. Виконайте «parallax check»; у журналі позначок вона ще є.</translation>
        </message>
        <message>
            <source>The imported file of this article is missing from the library ({path}).</source>
            <translation>Імпортованого файлу цієї статті немає в бібліотеці ({path}).</translation>
        </message>
        <message>
            <source>The imported file {name}… belongs to no article; it does no harm.</source>
            <translation>Імпортований файл {name}… не належить жодній статті; це не шкодить.</translation>
        </message>
        <message>
            <source>The imported file {path} no longer matches its checksum; restore a backup.</source>
            <translation>Імпортований файл {path} більше не відповідає своїй контрольній сумі; відновіть резервну копію.</translation>
        </message>
        <message>
            <source>The item holds no text.</source>
            <translation>У записі немає тексту.</translation>
        </message>
        <message>
            <source>The library could not be brought to its new format (step {step}); it was left as it was. Run “parallax check” on it.</source>
            <translation>Бібліотеку не вдалося перевести в новий формат (крок {step}); її залишено як є. Перевірте її командою «parallax check».</translation>
        </message>
        <message>
            <source>The library file {path} is damaged. “parallax check --repair” brings back what can be brought back.</source>
            <translation>Файл бібліотеки {path} пошкоджено. «parallax check --repair» відновить усе, що можна відновити.</translation>
        </message>
        <message>
            <source>The library in {folder} can only be read, not changed.</source>
            <translation>Бібліотеку в {folder} можна лише читати, але не змінювати.</translation>
        </message>
        <message>
            <source>The library in {folder} cannot be written; nothing was changed. Make the folder writable or choose another library.</source>
            <translation>До бібліотеки в {folder} не можна записувати; нічого не змінено. Дозвольте запис до теки або виберіть іншу бібліотеку.</translation>
        </message>
        <message>
            <source>The library in {folder} could not be replaced: {reason}. Close every window of Parallax, free some space, and try again.</source>
            <translation>Бібліотеку в {folder} не вдалося замінити: {reason}. Закрийте всі вікна Parallax, звільніть місце й спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The library in {folder} could not be saved, probably because the disk is full; nothing was changed. {freed}Free some space and try again.</source>
            <translation>Бібліотеку в {folder} не вдалося зберегти, імовірно, через брак місця на диску; нічого не змінено. {freed}Звільніть місце й спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The library in {folder} could not do this: {reason}.</source>
            <translation>Бібліотека в {folder} не змогла цього зробити: {reason}.</translation>
        </message>
        <message>
            <source>The library in {folder} is open for reading only; nothing was changed. Make the folder writable or choose another library.</source>
            <translation>Бібліотеку в {folder} відкрито лише для читання; нічого не змінено. Дозвольте запис до теки або виберіть іншу бібліотеку.</translation>
        </message>
        <message>
            <source>The library in {folder} was damaged and was built anew (articles: {articles}, flags: {flags}); the damaged files are kept in {aside}. “parallax check --repair” also reads imported files again.</source>
            <translation>Бібліотеку в {folder} було пошкоджено й відбудовано (статей: {articles}, позначок: {flags}); пошкоджені файли збережено в {aside}. «parallax check --repair» ще раз читає й імпортовані файли.</translation>
        </message>
        <message>
            <source>The library in {folder} was replaced by another program; nothing was changed. Close Parallax and open it again.</source>
            <translation>Бібліотеку в {folder} замінила інша програма; нічого не змінено. Закрийте Parallax і відкрийте знову.</translation>
        </message>
        <message>
            <source>The library in {folder} was written by a later version of Parallax (format {version}, this one knows {wanted}); update Parallax to open it.</source>
            <translation>Бібліотеку в {folder} записано новішою версією Parallax (формат {version}, ця версія знає {wanted}); оновіть Parallax, щоб її відкрити.</translation>
        </message>
        <message>
            <source>The list names no feed; export the feeds as OPML and add that file.</source>
            <translation>У списку немає жодної стрічки; експортуйте стрічки як OPML і додайте цей файл.</translation>
        </message>
        <message>
            <source>The list of feeds</source>
            <translation>Список стрічок</translation>
        </message>
        <message>
            <source>The list of metadata is damaged.</source>
            <translation>Список метаданих пошкоджено.</translation>
        </message>
        <message>
            <source>The list of styles</source>
            <translation>Список стилів</translation>
        </message>
        <message>
            <source>The mail</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>The mail holds no text.</source>
            <translation>У листі немає тексту.</translation>
        </message>
        <message>
            <source>The mail is damaged; save it again.</source>
            <translation>Лист пошкоджено; збережіть його ще раз.</translation>
        </message>
        <message>
            <source>The mail is nested too deeply to be read.</source>
            <translation>Лист має завелику глибину вкладення, його не прочитати.</translation>
        </message>
        <message>
            <source>The mail's head is larger than 1 MB.</source>
            <translation>Заголовок листа більший за 1 МБ.</translation>
        </message>
        <message>
            <source>The page holds no text; where the browser shows some, copy and paste it.</source>
            <translation>На сторінці немає тексту; якщо браузер його показує, скопіюйте його і вставте.</translation>
        </message>
        <message>
            <source>The page is larger than {limit} without its pictures.</source>
            <translation>Сторінка навіть без зображень більша за {limit}.</translation>
        </message>
        <message>
            <source>The page is too large.</source>
            <translation>Сторінка завелика.</translation>
        </message>
        <message>
            <source>The passage of flag {id} is no longer there; its quote is kept.</source>
            <translation>Уривка позначки {id} більше немає; її цитату збережено.</translation>
        </message>
        <message>
            <source>The rich text file</source>
            <translation>Файл RTF</translation>
        </message>
        <message>
            <source>The rich text file is damaged; save it again.</source>
            <translation>Файл RTF пошкоджено; збережіть його ще раз.</translation>
        </message>
        <message>
            <source>The same text is in the library already.</source>
            <translation>Такий самий текст уже є в бібліотеці.</translation>
        </message>
        <message>
            <source>The saved page</source>
            <translation>Збережена сторінка</translation>
        </message>
        <message>
            <source>The saved page holds no page.</source>
            <translation>У збереженому файлі немає сторінки.</translation>
        </message>
        <message>
            <source>The saved page is nested too deeply to be read.</source>
            <translation>Збережена сторінка має завелику глибину вкладення, її не прочитати.</translation>
        </message>
        <message>
            <source>The search index cannot be written in {path}: {reason}. Free the folder or choose another with --library.</source>
            <translation>Не вдається записати пошуковий індекс у {path}: {reason}. Звільніть теку або виберіть іншу через --library.</translation>
        </message>
        <message>
            <source>The search index changes too fast to be read; try again.</source>
            <translation>Пошуковий індекс змінюється надто швидко; спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The search index is damaged and has to be built anew.</source>
            <translation>Пошуковий індекс пошкоджено, його треба побудувати заново.</translation>
        </message>
        <message numerus="yes">
            <source>The search index is not in step in {n} articles; the next search mends it.</source>
            <translation>
                <numerusform>Пошуковий індекс розходиться з бібліотекою в {n} статті; наступний пошук це виправить.</numerusform>
                <numerusform>Пошуковий індекс розходиться з бібліотекою в {n} статтях; наступний пошук це виправить.</numerusform>
                <numerusform>Пошуковий індекс розходиться з бібліотекою в {n} статтях; наступний пошук це виправить.</numerusform>
            </translation>
        </message>
        <message>
            <source>The table</source>
            <translation>Таблиця</translation>
        </message>
        <message>
            <source>The table's first line does not name at least two columns.</source>
            <translation>Перший рядок таблиці не називає щонайменше двох стовпців.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The text is in an encoding that cannot be recognised; save it as UTF-8 and try again.</source>
            <translation>Кодування тексту не вдається розпізнати; збережіть його як UTF-8 і спробуйте ще раз.</translation>
        </message>
        <message>
            <source>The text of article {id} is gone.</source>
            <translation>Тексту статті {id} більше немає.</translation>
        </message>
        <message>
            <source>The text of article {id} is not the imported one.</source>
            <translation>Текст статті {id} — не той, що було імпортовано.</translation>
        </message>
        <message>
            <source>The web archive is damaged; download or save it again.</source>
            <translation>Вебархів пошкоджено; завантажте або збережіть його ще раз.</translation>
        </message>
        <message>
            <source>The zip file is damaged; download or save it again.</source>
            <translation>Файл zip пошкоджено; завантажте або збережіть його ще раз.</translation>
        </message>
        <message>
            <source>The {table} cannot all be read: {reason}.</source>
            <translation>Таблицю {table} не вдається прочитати повністю: {reason}.</translation>
        </message>
        <message>
            <source>There is no article “{id}” in the library; “parallax list” shows all.</source>
            <translation>У бібліотеці немає статті «{id}»; усі показує «parallax list».</translation>
        </message>
        <message>
            <source>There is no file {name}; it looks like a web address. Import {address}, which goes online, or save the page from your browser and import that file.</source>
            <translation>Файлу {name} немає; це схоже на вебадресу. Імпортуйте {address}, для чого потрібна мережа, або збережіть сторінку в браузері й імпортуйте цей файл.</translation>
        </message>
        <message>
            <source>There is no flag “{id}” in the library; “parallax flag list” shows all.</source>
            <translation>У бібліотеці немає позначки «{id}»; усі показує «parallax flag list».</translation>
        </message>
        <message>
            <source>There is no library in {folder}, and none can be made because the folder cannot be written. Choose another folder.</source>
            <translation>У {folder} немає бібліотеки, і створити її не можна, бо запис до теки заборонено. Виберіть іншу теку.</translation>
        </message>
        <message numerus="yes">
            <source>There is no passage {start}–{end} in “{title}”, which has {n} characters; select some words of it.</source>
            <translation>
                <numerusform>У «{title}» немає уривка {start}–{end}: текст має {n} знак; виділіть у ньому кілька слів.</numerusform>
                <numerusform>У «{title}» немає уривка {start}–{end}: текст має {n} знаки; виділіть у ньому кілька слів.</numerusform>
                <numerusform>У «{title}» немає уривка {start}–{end}: текст має {n} знаків; виділіть у ньому кілька слів.</numerusform>
            </translation>
        </message>
        <message>
            <source>This JSON is not a flag file of Parallax; export the flags again.</source>
            <translation>Цей JSON — не файл позначок Parallax; експортуйте позначки ще раз.</translation>
        </message>
        <message>
            <source>This ZIP holds no dossier.json, so it is not a dossier of Parallax.</source>
            <translation>У цьому ZIP немає dossier.json, тож це не досьє Parallax.</translation>
        </message>
        <message>
            <source>This ZIP is not a dossier of Parallax.</source>
            <translation>Цей ZIP — не досьє Parallax.</translation>
        </message>
        <message>
            <source>This chapter is not in the book.</source>
            <translation>Цього розділу немає в книзі.</translation>
        </message>
        <message>
            <source>This file holds no annotations; export them again.</source>
            <translation>У цьому файлі немає анотацій; експортуйте їх ще раз.</translation>
        </message>
        <message>
            <source>This is not a dossier, or it is cut short ({reason}).</source>
            <translation>Це не досьє, або воно неповне ({reason}).</translation>
        </message>
        <message>
            <source>Too Many Requests</source>
            <translation>забагато запитів</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>відкрито забагато файлів</translation>
        </message>
        <message>
            <source>Unauthorized</source>
            <translation>потрібен вхід</translation>
        </message>
        <message>
            <source>Unclear</source>
            <translation>Неясно</translation>
        </message>
        <message>
            <source>Unpacked it is too large; it may be a bomb.</source>
            <translation>Після розпакування вміст завеликий; це може бути архівна бомба.</translation>
        </message>
        <message>
            <source>Unpacked it would be larger than {limit}; it may be a zip bomb.</source>
            <translation>Після розпакування вміст був би більший за {limit}; це може бути zip-бомба.</translation>
        </message>
        <message>
            <source>Unpacking imported files</source>
            <translation>Розпаковуємо імпортовані файли</translation>
        </message>
        <message>
            <source>Where the sources disagree</source>
            <translation>Де джерела суперечать одне одному</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>список</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <translation>список текстів</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>число</translation>
        </message>
        <message>
            <source>a number in it is too long</source>
            <translation>число в ньому задовге</translation>
        </message>
        <message>
            <source>a pair of offsets</source>
            <translation>пара позицій</translation>
        </message>
        <message>
            <source>a part is more than the whole</source>
            <translation>частина більша за ціле</translation>
        </message>
        <message>
            <source>a quote of the text</source>
            <translation>цитата з тексту</translation>
        </message>
        <message>
            <source>a sentence of these stands in surer findings</source>
            <translation>одне з речень уже є в певніших знахідках</translation>
        </message>
        <message>
            <source>a time with its zone</source>
            <translation>час із часовим поясом</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>ціле число</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>архів</translation>
        </message>
        <message>
            <source>article {id}, {start}–{end}</source>
            <translation>стаття {id}, {start}–{end}</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>станом на {day}</translation>
        </message>
        <message>
            <source>attachment {number}</source>
            <translation>вкладення {number}</translation>
        </message>
        <message>
            <source>both said by {speaker}</source>
            <translation>обидва вислови: {speaker}</translation>
        </message>
        <message>
            <source>both told by one article itself</source>
            <translation>про обидва розповідає сама стаття</translation>
        </message>
        <message>
            <source>by {who}</source>
            <translation>– {who}</translation>
        </message>
        <message>
            <source>changed {when}</source>
            <translation>змінено {when}</translation>
        </message>
        <message>
            <source>denied: {words}</source>
            <translation>заперечено: {words}</translation>
        </message>
        <message>
            <source>does not stand at characters {start}–{end} of its text</source>
            <translation>не стоїть на символах {start}–{end} свого тексту</translation>
        </message>
        <message>
            <source>every poll gives its own figures</source>
            <translation>кожне опитування дає власні цифри</translation>
        </message>
        <message>
            <source>feed</source>
            <translation>стрічка</translation>
        </message>
        <message>
            <source>few rare words are shared</source>
            <translation>мало спільних рідкісних слів</translation>
        </message>
        <message>
            <source>flag {number}</source>
            <translation>позначка {number}</translation>
        </message>
        <message>
            <source>flag {number}, “{words}”</source>
            <translation>позначка {number}, «{words}»</translation>
        </message>
        <message>
            <source>headlines give the toll of the hour</source>
            <translation>заголовки подають поточну кількість жертв</translation>
        </message>
        <message>
            <source>is as it was when the dossier was made</source>
            <translation>таке саме, як під час створення досьє</translation>
        </message>
        <message>
            <source>is in the dossier but not in its list</source>
            <translation>є в досьє, але не в його списку</translation>
        </message>
        <message>
            <source>is in this library at characters {start}–{end}</source>
            <translation>є в цій бібліотеці на символах {start}–{end}</translation>
        </message>
        <message>
            <source>is in this library at characters {start}–{end}, differently worded</source>
            <translation>є в цій бібліотеці на символах {start}–{end}, але іншими словами</translation>
        </message>
        <message>
            <source>is listed but missing from the dossier</source>
            <translation>є у списку, але бракує в досьє</translation>
        </message>
        <message>
            <source>is not in the article as this library has it</source>
            <translation>цього немає у статті, якою її має ця бібліотека</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>вона пошкоджена</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>вкладеність завелика</translation>
        </message>
        <message>
            <source>it is not text in UTF-8</source>
            <translation>це не текст у кодуванні UTF-8</translation>
        </message>
        <message>
            <source>{backup} is not a whole backup of Parallax ({reason}); nothing was changed. Use another backup.</source>
            <translation>{backup} — неповна резервна копія Parallax ({reason}); нічого не змінено. Візьміть іншу резервну копію.</translation>
        </message>
        <message>
            <source>{what} is damaged at line {line}, column {column}; download or save it again.</source>
            <translation>{what}: пошкоджено в рядку {line}, стовпці {column}; завантажте або збережіть ще раз.</translation>
        </message>
        <message>
            <source>{what} is nested too deeply or holds too long a text to be read; save it in another format.</source>
            <translation>{what}: завелика вкладеність або задовгий текст; збережіть в іншому форматі.</translation>
        </message>
        <message>
            <source>it took too long to answer</source>
            <translation>відповідь тривала надто довго</translation>
        </message>
        <message>
            <source>it was written by a later version</source>
            <translation>її записала новіша версія</translation>
        </message>
        <message>
            <source>item</source>
            <translation>запис</translation>
        </message>
        <message>
            <source>its article is not in this library</source>
            <translation>його статті немає в цій бібліотеці</translation>
        </message>
        <message>
            <source>its database does not match its checksum</source>
            <translation>база даних у ній не відповідає контрольній сумі</translation>
        </message>
        <message>
            <source>its text does not have the stated SHA-256</source>
            <translation>текст не має вказаного SHA-256</translation>
        </message>
        <message>
            <source>its text has the stated SHA-256</source>
            <translation>текст має вказаний SHA-256</translation>
        </message>
        <message>
            <source>its text is missing</source>
            <translation>бракує його тексту</translation>
        </message>
        <message>
            <source>its text is missing from the dossier</source>
            <translation>тексту бракує в досьє</translation>
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation>рядок {line}, стовпець {column}</translation>
        </message>
        <message>
            <source>mail {number}</source>
            <translation>лист {number}</translation>
        </message>
        <message>
            <source>no longer found in the text</source>
            <translation>у тексті більше не знайдено</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нічого</translation>
        </message>
        <message>
            <source>none of the files is the imported one</source>
            <translation>жоден із файлів не є імпортованим</translation>
        </message>
        <message>
            <source>note</source>
            <translation>нотатка</translation>
        </message>
        <message>
            <source>one article tells both</source>
            <translation>про обидва розповідає одна стаття</translation>
        </message>
        <message>
            <source>one passage or two</source>
            <translation>один уривок або два</translation>
        </message>
        <message>
            <source>one side counts a part of what the other counts</source>
            <translation>одна сторона рахує частину того, що рахує інша</translation>
        </message>
        <message>
            <source>one side lists the parts of a total</source>
            <translation>одна сторона перелічує частини цілого</translation>
        </message>
        <message>
            <source>one side only asks</source>
            <translation>одна сторона лише запитує</translation>
        </message>
        <message>
            <source>one this program knows (“{found}”)</source>
            <translation>значення, яке знає ця програма («{found}»)</translation>
        </message>
        <message>
            <source>only {word}</source>
            <translation>лише {word}</translation>
        </message>
        <message>
            <source>prices move by the minute</source>
            <translation>ціни змінюються щохвилини</translation>
        </message>
        <message>
            <source>relation</source>
            <translation>відношення</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>рядок {number}</translation>
        </message>
        <message>
            <source>stands at characters {start}–{end} with the stated context</source>
            <translation>стоїть на символах {start}–{end} з указаним контекстом</translation>
        </message>
        <message>
            <source>status</source>
            <translation>стан</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>мітки</translation>
        </message>
        <message>
            <source>text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>that of a flag</source>
            <translation>поле позначки</translation>
        </message>
        <message>
            <source>the articles report different events</source>
            <translation>статті розповідають про різні події</translation>
        </message>
        <message>
            <source>the imported file does not have the stated SHA-256</source>
            <translation>імпортований файл не має вказаного SHA-256</translation>
        </message>
        <message>
            <source>the imported file has the stated SHA-256</source>
            <translation>імпортований файл має вказаний SHA-256</translation>
        </message>
        <message>
            <source>the imported file is not in the dossier</source>
            <translation>імпортованого файлу немає в досьє</translation>
        </message>
        <message>
            <source>the times of its history are out of order</source>
            <translation>часи в історії йдуть не по порядку</translation>
        </message>
        <message>
            <source>the two sides count different people, places or times</source>
            <translation>сторони рахують різних людей, різні місця або час</translation>
        </message>
        <message>
            <source>there is no such site, or this machine is offline</source>
            <translation>такого сайту немає, або цей комп’ютер не в мережі</translation>
        </message>
        <message>
            <source>this library does not hold it</source>
            <translation>у цій бібліотеці його немає</translation>
        </message>
        <message>
            <source>this library holds another text of its address</source>
            <translation>ця бібліотека має інший текст за цією адресою</translation>
        </message>
        <message>
            <source>this library holds the same text</source>
            <translation>ця бібліотека має такий самий текст</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>так або ні</translation>
        </message>
        <message>
            <source>was changed since the dossier was made</source>
            <translation>змінено після створення досьє</translation>
        </message>
        <message>
            <source>was no longer found when the dossier was made</source>
            <translation>уже не знаходилося під час створення досьє</translation>
        </message>
        <message>
            <source>{address} answered with nothing.</source>
            <translation>{address}: відповідь порожня.</translation>
        </message>
        <message>
            <source>{address} answered {code} {said}.</source>
            <translation>{address}: сервер відповів {code} ({said}).</translation>
        </message>
        <message>
            <source>{address} cannot be fetched: only http and https addresses are.</source>
            <translation>{address} не можна отримати: підходять лише адреси http і https.</translation>
        </message>
        <message>
            <source>{address} cannot be reached: {reason}.</source>
            <translation>{address} недоступна: {reason}.</translation>
        </message>
        <message>
            <source>{address} cannot be read: {reason}.</source>
            <translation>{address} не вдається прочитати: {reason}.</translation>
        </message>
        <message>
            <source>{address} holds a password; take it out of the address.</source>
            <translation>В адресі {address} є пароль; приберіть його.</translation>
        </message>
        <message>
            <source>{address} is larger than {most} MB.</source>
            <translation>{address}: понад {most} МБ.</translation>
        </message>
        <message>
            <source>{address} is no address.</source>
            <translation>{address} — це не адреса.</translation>
        </message>
        <message>
            <source>{address} is no web address; a feed is named by its address.</source>
            <translation>{address} — не вебадреса; стрічку вказують за її адресою.</translation>
        </message>
        <message>
            <source>{address} is not among the feeds that are followed.</source>
            <translation>{address} немає серед стрічок, за якими ви стежите.</translation>
        </message>
        <message>
            <source>{address} redirects in a circle, or to something that is no web address.</source>
            <translation>{address} переспрямовує по колу або на щось, що не є вебадресою.</translation>
        </message>
        <message>
            <source>{address} redirects into your own network; that is refused.</source>
            <translation>{address} переспрямовує у вашу власну мережу; це відхилено.</translation>
        </message>
        <message>
            <source>{address} redirects more than {most} times.</source>
            <translation>{address}: забагато переспрямувань (понад {most}).</translation>
        </message>
        <message>
            <source>{address} took too long to answer.</source>
            <translation>{address}: відповідь тривала надто довго.</translation>
        </message>
        <message>
            <source>{address} was not fetched: going online is forbidden. Save the page and import the file, or allow it.</source>
            <translation>{address} не отримано: вихід у мережу заборонено. Збережіть сторінку й імпортуйте файл або дозвольте доступ.</translation>
        </message>
        <message>
            <source>{address} was not fetched: it was stopped.</source>
            <translation>{address} не отримано: зупинено.</translation>
        </message>
        <message>
            <source>{backup} is a folder; name a file for the backup.</source>
            <translation>{backup} — це тека; вкажіть файл для резервної копії.</translation>
        </message>
        <message>
            <source>{backup} is damaged and was not restored: {problem} Use another backup.</source>
            <translation>{backup} пошкоджено, відновлення не виконано: {problem} Візьміть іншу резервну копію.</translation>
        </message>
        <message>
            <source>{backup} is not a backup of Parallax; nothing was changed.</source>
            <translation>{backup} — не резервна копія Parallax; нічого не змінено.</translation>
        </message>
        <message>
            <source>{backup} is the library itself and no backup of it.</source>
            <translation>{backup} – це сама бібліотека, а не її резервна копія.</translation>
        </message>
        <message>
            <source>{backup} was written by a later version of Parallax; update Parallax to restore it.</source>
            <translation>{backup} записано новішою версією Parallax; оновіть Parallax, щоб відновити копію.</translation>
        </message>
        <message>
            <source>{day} (read from the text)</source>
            <translation>{day} (прочитано з тексту)</translation>
        </message>
        <message>
            <source>{name} does not match its checksum</source>
            <translation>{name} не відповідає контрольній сумі</translation>
        </message>
        <message>
            <source>{name} is not named</source>
            <translation>{name}: не згадано</translation>
        </message>
        <message>
            <source>{name} is too large</source>
            <translation>{name} завелике</translation>
        </message>
        <message>
            <source>{name} was not fetched: going online is forbidden.</source>
            <translation>{name} не отримано: вихід у мережу заборонено.</translation>
        </message>
        <message>
            <source>{name}: It holds no article.</source>
            <translation>{name}: статті немає.</translation>
        </message>
        <message numerus="yes">
            <source>{name}: It holds {n:,} addresses and no text; ask for the addresses to be fetched.</source>
            <translation>
                <numerusform>{name}: {n:,} адреса й жодного тексту; отримайте сторінку за адресою.</numerusform>
                <numerusform>{name}: {n:,} адреси й жодного тексту; отримайте сторінки за адресами.</numerusform>
                <numerusform>{name}: {n:,} адрес і жодного тексту; отримайте сторінки за адресами.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: The file is nested too deeply to be read.</source>
            <translation>{name}: файл має завелику глибину вкладення, його не прочитати.</translation>
        </message>
        <message>
            <source>{name}: The program ended {times} times while reading it.</source>
            <translation>{name}: під час читання програма завершувалася (разів: {times}).</translation>
        </message>
        <message numerus="yes">
            <source>{n} entries of the history are missing.</source>
            <translation>
                <numerusform>В історії бракує {n} запису.</numerusform>
                <numerusform>В історії бракує {n} записів.</numerusform>
                <numerusform>В історії бракує {n} записів.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines of the flag journal cannot be read; the flags are in the library too.</source>
            <translation>
                <numerusform>{n} рядок журналу позначок не вдається прочитати; позначки є і в бібліотеці.</numerusform>
                <numerusform>{n} рядки журналу позначок не вдається прочитати; позначки є і в бібліотеці.</numerusform>
                <numerusform>{n} рядків журналу позначок не вдається прочитати; позначки є і в бібліотеці.</numerusform>
            </translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} не вдається прочитати: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another place.</source>
            <translation>{path} не вдається записати: {reason}. Виберіть інше місце.</translation>
        </message>
        <message numerus="yes">
            <source>{path} holds {n} flags that the library lacks; a repair adds them.</source>
            <translation>
                <numerusform>{path} містить {n} позначку, якої немає в бібліотеці; відновлення її додасть.</numerusform>
                <numerusform>{path} містить {n} позначки, яких немає в бібліотеці; відновлення їх додасть.</numerusform>
                <numerusform>{path} містить {n} позначок, яких немає в бібліотеці; відновлення їх додасть.</numerusform>
            </translation>
        </message>
        <message>
            <source>{path} is a folder without files that could be read.</source>
            <translation>{path} — тека без файлів, які можна прочитати.</translation>
        </message>
        <message>
            <source>{path} is a folder; name the files in it.</source>
            <translation>{path} — це тека; вкажіть файли в ній.</translation>
        </message>
        <message>
            <source>{path} is larger than {most} MB, more than any article; export the part you need.</source>
            <translation>{path}: понад {most} МБ, більше за будь-яку статтю; експортуйте потрібну частину.</translation>
        </message>
        <message>
            <source>{path} is not a Parallax library but another program's file; choose another folder.</source>
            <translation>{path} — не бібліотека Parallax, а файл іншої програми; виберіть іншу теку.</translation>
        </message>
        <message>
            <source>{path} is not there; check the name.</source>
            <translation>{path}: такого файлу немає; перевірте назву.</translation>
        </message>
        <message>
            <source>{path} is the imported file</source>
            <translation>{path} — імпортований файл</translation>
        </message>
        <message>
            <source>{place} is not an object; export the file again.</source>
            <translation>{place} — не об’єкт; експортуйте файл ще раз.</translation>
        </message>
        <message>
            <source>{place} only</source>
            <translation>лише {place}</translation>
        </message>
        <message>
            <source>{place}: “{name}” is not {wanted}; export the file again.</source>
            <translation>{place}: для «{name}» очікується {wanted}; експортуйте файл ще раз.</translation>
        </message>
        <message>
            <source>{size} MB kept back for this were released. </source>
            <translation>{size} МБ, відкладені для цього, звільнено. </translation>
        </message>
        <message>
            <source>{speaker} rebuts {other}</source>
            <translation>{speaker} спростовує: {other}</translation>
        </message>
        <message>
            <source>{status} {relation}, 1 step in order of time</source>
            <translation>{status}: {relation}, 1 крок у часовому порядку</translation>
        </message>
        <message numerus="yes">
            <source>{status} {relation}, {n} steps in order of time</source>
            <translation>
                <numerusform>{status}: {relation}, {n} крок у часовому порядку</numerusform>
                <numerusform>{status}: {relation}, {n} кроки в часовому порядку</numerusform>
                <numerusform>{status}: {relation}, {n} кроків у часовому порядку</numerusform>
            </translation>
        </message>
        <message>
            <source>{stored} {table} are counted and {count} are read.</source>
            <translation>Таблиця {table}: полічено {stored}, прочитано {count}.</translation>
        </message>
        <message>
            <source>{title}, characters {start}–{end}</source>
            <translation>{title}, символи {start}–{end}</translation>
        </message>
        <message>
            <source>{what} contains entities, which are not read.</source>
            <translation>{what}: є сутності, яких програма не читає.</translation>
        </message>
        <message>
            <source>{what} is not readable JSON ({reason}); export it again.</source>
            <translation>{what}: JSON не читається ({reason}); експортуйте файл ще раз.</translation>
        </message>
        <message>
            <source>{what} is too large ({size}); at most {limit} can be read.</source>
            <translation>{what}: завеликий розмір ({size}); можна прочитати щонайбільше {limit}.</translation>
        </message>
        <message>
            <source>{word} limits it to a time</source>
            <translation>«{word}» обмежує це певним часом</translation>
        </message>
        <message>
            <source>“Contradicts” means that two sources disagree, never that one of them lies. Parallax finds and explains; a person decides.</source>
            <translation>«Суперечить» означає, що два джерела розходяться, і ніколи, що одне з них бреше. Parallax знаходить і пояснює; вирішує людина.</translation>
        </message>
        <message>
            <source>“{word}” is said of what this reports</source>
            <translation>«{word}» сказано про те, що тут повідомляється</translation>
        </message>
        <message>
            <source>⚐ suggestion, not reviewed</source>
            <translation>⚐ пропозиція, не переглянуто</translation>
        </message>
        <message>
            <source>⚑ confirmed</source>
            <translation>⚑ підтверджено</translation>
        </message>
        <message>
            <source>✕ dismissed</source>
            <translation>✕ відхилено</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Налаштування</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Вигляд</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Читання</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавіші</translation>
        </message>
        <message>
            <source>Network and privacy</source>
            <translation>Мережа і приватність</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Бібліотека</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Як у системі</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Світла</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темна</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема оформлення</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Висока контрастність</translation>
        </message>
        <message>
            <source>Nothing moves by itself</source>
            <translation>Ніщо не рухається само</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Перезапустити зараз</translation>
        </message>
        <message>
            <source>Another language is used from the next start on.</source>
            <translation>Інша мова діятиме з наступного запуску.</translation>
        </message>
        <message>
            <source>Source Serif (comes with Parallax)</source>
            <translation>Source Serif (постачається з Parallax)</translation>
        </message>
        <message>
            <source>Reading face</source>
            <translation>Шрифт для читання</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Розмір тексту</translation>
        </message>
        <message>
            <source>px</source>
            <translation>пкс</translation>
        </message>
        <message>
            <source>Line height</source>
            <translation>Висота рядка</translation>
        </message>
        <message>
            <source>Width of the column</source>
            <translation>Ширина колонки</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>знаків</translation>
        </message>
        <message>
            <source>Scroll compared articles together</source>
            <translation>Гортати порівнювані статті разом</translation>
        </message>
        <message>
            <source>Overview strips beside the scrollbars</source>
            <translation>Оглядові смуги біля смуг гортання</translation>
        </message>
        <message>
            <source>Fetch a page when I ask for it by its address</source>
            <translation>Отримувати сторінку, коли я прошу про це за адресою</translation>
        </message>
        <message>
            <source>Parallax never goes online by itself. With this off it does not go online at all. Nothing you read, search for or mark leaves this computer.</source>
            <translation>Parallax ніколи не виходить у мережу сам. Якщо це вимкнено, він не виходить узагалі. Ніщо з того, що ви читаєте, шукаєте чи позначаєте, не залишає цього комп’ютера.</translation>
        </message>
        <message>
            <source>Your name on flags</source>
            <translation>Ваше ім’я на позначках</translation>
        </message>
        <message>
            <source>kept in the history of flags</source>
            <translation>зберігається в історії позначок</translation>
        </message>
        <message>
            <source>Library, never to be lost</source>
            <translation>Бібліотека, її не можна втратити</translation>
        </message>
        <message>
            <source>Cache, may be deleted</source>
            <translation>Кеш, можна видалити</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статті</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Показати теку</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Compared articles, library and speakers</source>
            <translation>Порівнювані статті, бібліотека й мовці</translation>
        </message>
        <message>
            <source>Compare beside</source>
            <translation>Порівняти поруч</translation>
        </message>
        <message>
            <source>Read alone</source>
            <translation>Читати окремо</translation>
        </message>
        <message>
            <source>Show in place of “{title}”</source>
            <translation>Показати замість «{title}»</translation>
        </message>
        <message>
            <source>Show a second time</source>
            <translation>Показати вдруге</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Search what {name} says</source>
            <translation>Знайти, що каже {name}</translation>
        </message>
    </context>
    <context>
        <name>SidebarModel</name>
        <message>
            <source>Comparing ({n})</source>
            <translation>Порівнюємо ({n})</translation>
        </message>
        <message>
            <source>❐ copy</source>
            <translation>❐ копія</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Бібліотека</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln слово</numerusform>
                <numerusform>%Ln слова</numerusform>
                <numerusform>%Ln слів</numerusform>
            </translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Мовці</translation>
        </message>
    </context>
    <context>
        <name>SpeakersDialog</name>
        <message>
            <source>Speakers and sides</source>
            <translation>Мовці та сторони</translation>
        </message>
        <message>
            <source>Write the same name under “Shown as” for speakers who are one person, and a side for those who speak for one. An empty field gives back what was found.</source>
            <translation>Напишіть у «Показувати як» те саме ім’я для мовців, які є однією людиною, і сторону для тих, хто за неї говорить. Порожнє поле повертає знайдене.</translation>
        </message>
        <message>
            <source>Find a speaker</source>
            <translation>Знайти мовця</translation>
        </message>
    </context>
    <context>
        <name>SpeakersModel</name>
        <message>
            <source>Speaker</source>
            <translation>Мовець</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Показувати як</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Висловлювання</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Opening the library</source>
            <translation>Відкриваємо бібліотеку</translation>
        </message>
    </context>
    <context>
        <name>StartingPage</name>
        <message>
            <source>Saved</source>
            <translation>Збережені</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Нещодавні</translation>
        </message>
        <message>
            <source>What can be asked</source>
            <translation>Що можна запитати</translation>
        </message>
        <message>
            <source>Search for {query}</source>
            <translation>Шукати {query}</translation>
        </message>
        <message>
            <source>Forget {name}</source>
            <translation>Забути {name}</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Progress</source>
            <translation>Поступ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасувати</translation>
        </message>
        <message>
            <source>Cancel the work in progress</source>
            <translation>Скасувати поточну роботу</translation>
        </message>
        <message>
            <source>%s · %d s left</source>
            <translation>%s · ще %d с</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) compared</source>
            <translation>
                <numerusform>порівнюється %n стаття</numerusform>
                <numerusform>порівнюються %n статті</numerusform>
                <numerusform>порівнюється %n статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n твердження</numerusform>
                <numerusform>%n твердження</numerusform>
                <numerusform>%n тверджень</numerusform>
            </translation>
        </message>
        <message>
            <source>read only</source>
            <translation>лише для читання</translation>
        </message>
        <message>
            <source>confirm</source>
            <translation>підтвердити</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>без мережі</translation>
        </message>
        <message>
            <source>Finding {at} of {total}</source>
            <translation>Знахідка {at} з {total}</translation>
        </message>
        <message>
            <source>next finding</source>
            <translation>наступна знахідка</translation>
        </message>
        <message>
            <source>dismiss</source>
            <translation>відхилити</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>усі клавіші</translation>
        </message>
    </context>
    <context>
        <name>TakingIn</name>
        <message>
            <source>Flags (*.json *.jsonld)</source>
            <translation>Позначки (*.json *.jsonld)</translation>
        </message>
        <message>
            <source>Take in flags</source>
            <translation>Прийняти позначки</translation>
        </message>
        <message>
            <source>Taking in flags</source>
            <translation>Приймаємо позначки</translation>
        </message>
        <message>
            <source>Flags: {added} added, {changed} changed, {same} already here.</source>
            <translation>Позначки: додано {added}, змінено {changed}, уже були {same}.</translation>
        </message>
        <message>
            <source>You agree on {agreed} of {both} (kappa {kappa}).</source>
            <translation>Ви згодні в {agreed} з {both} (каппа {kappa}).</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>as of %1</source>
            <translation>станом на %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>What is counted</source>
            <translation>Що рахують</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Де</translation>
        </message>
        <message>
            <source>Which day</source>
            <translation>Який день</translation>
        </message>
        <message>
            <source>day of report</source>
            <translation>день повідомлення</translation>
        </message>
        <message>
            <source>day referred to</source>
            <translation>день, про який ідеться</translation>
        </message>
        <message>
            <source>Numbers over time</source>
            <translation>Числа в часі</translation>
        </message>
        <message>
            <source>Open in its article   ↵</source>
            <translation>Відкрити у статті   ↵</translation>
        </message>
        <message>
            <source>Open in its article</source>
            <translation>Відкрити у статті</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>усюди</translation>
        </message>
        <message>
            <source>hover a point to read the sentence; click to open it</source>
            <translation>наведіть на точку, щоб прочитати речення; клацніть, щоб відкрити</translation>
        </message>
        <message>
            <source>Point at a number, or step through them with the arrow keys.</source>
            <translation>Наведіть на число або переходьте між ними стрілками.</translation>
        </message>
        <message>
            <source>No number was given twice</source>
            <translation>Жодне число не названо двічі</translation>
        </message>
        <message>
            <source>A quantity appears here when it is counted at least twice on known days.</source>
            <translation>Величина з’являється тут, якщо її пораховано щонайменше двічі у відомі дні.</translation>
        </message>
        <message>
            <source>Go to the library</source>
            <translation>До бібліотеки</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Search articles, claims and speakers</source>
            <translation>Шукати статті, твердження й мовців</translation>
        </message>
        <message>
            <source>Search articles, claims, speakers… e.g. speaker:Lavrov Crimea</source>
            <translation>Пошук статей, тверджень, мовців… напр. speaker:Lavrov Crimea</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Читання</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема оформлення</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Світла</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темна</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Як у системі</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Taken back: {step}</source>
            <translation>Скасовано: {step}</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>Повторено: {step}</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <source>Verify a dossier</source>
            <translation>Перевірити досьє</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Що</translation>
        </message>
        <message>
            <source>What came out</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Only what does not hold or could not be checked</source>
            <translation>Лише те, що не підтвердилося або чого не вдалося перевірити</translation>
        </message>
        <message>
            <source>Check against a folder…</source>
            <translation>Звірити з текою…</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) do not hold</source>
            <translation>
                <numerusform>%n твердження не підтвердилося</numerusform>
                <numerusform>%n твердження не підтвердилися</numerusform>
                <numerusform>%n тверджень не підтвердилося</numerusform>
            </translation>
        </message>
        <message>
            <source>It holds</source>
            <translation>Усе підтверджено</translation>
        </message>
        <message>
            <source>{name}: {holds} hold, {fails} do not, {absent} could not be checked.</source>
            <translation>{name}: підтверджено {holds}, не підтверджено {fails}, не вдалося перевірити {absent}.</translation>
        </message>
    </context>
    <context>
        <name>Verifying</name>
        <message>
            <source>Evidence dossier (*.dossier *.zip)</source>
            <translation>Доказове досьє (*.dossier *.zip)</translation>
        </message>
        <message>
            <source>Verify a dossier</source>
            <translation>Перевірити досьє</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Перевірка досьє</translation>
        </message>
        <message>
            <source>Check against a folder</source>
            <translation>Звірити з текою</translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <source>Library</source>
            <translation>Бібліотека</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Порівняння</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Знахідки</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Матриця</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Часова вісь</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Пошук</translation>
        </message>
        <message>
            <source>What disagrees</source>
            <translation>Що суперечить</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Довідка</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>contradicts</source>
            <translation>суперечить</translation>
        </message>
        <message>
            <source>updates</source>
            <translation>оновлює</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>узгоджується</translation>
        </message>
        <message>
            <source>copies</source>
            <translation>копіює</translation>
        </message>
        <message>
            <source>unrelated</source>
            <translation>не пов’язано</translation>
        </message>
        <message>
            <source>These two disagree.</source>
            <translation>Ці двоє суперечать одне одному.</translation>
        </message>
        <message>
            <source>The same count or state, later.</source>
            <translation>Той самий підрахунок чи стан, пізніше.</translation>
        </message>
        <message>
            <source>These two say the same.</source>
            <translation>Ці двоє кажуть те саме.</translation>
        </message>
        <message>
            <source>The same wording from one origin: no independent confirmation.</source>
            <translation>Той самий текст з одного першоджерела: це не незалежне підтвердження.</translation>
        </message>
        <message>
            <source>These two speak of different things.</source>
            <translation>Ці двоє говорять про різне.</translation>
        </message>
        <message>
            <source>Version {number} of {all}</source>
            <translation>Версія {number} з {all}</translation>
        </message>
        <message>
            <source>changed in version {number}</source>
            <translation>змінено у версії {number}</translation>
        </message>
        <message>
            <source>kept in version {number}</source>
            <translation>залишилося у версії {number}</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>_Counts</name>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n твердження</numerusform>
                <numerusform>%n твердження</numerusform>
                <numerusform>%n тверджень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contradiction(s)</source>
            <translation>
                <numerusform>%n суперечність</numerusform>
                <numerusform>%n суперечності</numerusform>
                <numerusform>%n суперечностей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n update(s)</source>
            <translation>
                <numerusform>%n оновлення</numerusform>
                <numerusform>%n оновлення</numerusform>
                <numerusform>%n оновлень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n число</numerusform>
                <numerusform>%n числа</numerusform>
                <numerusform>%n чисел</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n джерело</numerusform>
                <numerusform>%n джерела</numerusform>
                <numerusform>%n джерел</numerusform>
            </translation>
        </message>
    </context>
</TS>
