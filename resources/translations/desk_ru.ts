<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Banner</name>
        <message>
            <source>Hide this notice</source>
            <translation>Скрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>ClockRing</name>
        <message>
            <source>Service time</source>
            <translation>Время обслуживания</translation>
        </message>
        <message numerus="yes">
            <source>of %n minute(s)</source>
            <translation>
                <numerusform>из %n минуты</numerusform>
                <numerusform>из %n минут</numerusform>
                <numerusform>из %n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) used</source>
            <translation>
                <numerusform>прошла %n минута</numerusform>
                <numerusform>прошло %n минуты</numerusform>
                <numerusform>прошло %n минут</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>Type the day, month and year in digits: 03.02.2001</source>
            <translation>Напишите день, месяц и год цифрами: 03.02.2001</translation>
        </message>
    </context>
    <context>
        <name>DemoRibbon</name>
        <message>
            <source>Practice: invented people, nothing is sent</source>
            <translation>Учебный режим: люди вымышлены, ничего не отправляется</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Choose files</source>
            <translation>Выбрать файлы</translation>
        </message>
        <message>
            <source>Drop the files of the paper here</source>
            <translation>Перетащите сюда файлы документа</translation>
        </message>
    </context>
    <context>
        <name>ErrorSummary</name>
        <message numerus="yes">
            <source>%n thing(s) to put right</source>
            <translation>
                <numerusform>Исправьте %n место</numerusform>
                <numerusform>Исправьте %n места</numerusform>
                <numerusform>Исправьте %n мест</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>The law on what is in focus</source>
            <translation>Закон о том, что в фокусе</translation>
        </message>
        <message>
            <source>New visit</source>
            <translation>Новый приём</translation>
        </message>
        <message>
            <source>Register of applications</source>
            <translation>Реестр заявлений</translation>
        </message>
        <message>
            <source>Scan papers</source>
            <translation>Сканировать документы</translation>
        </message>
        <message>
            <source>Send to the centre now</source>
            <translation>Отправить в центр сейчас</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>Мой день</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>Refuse to accept</source>
            <translation>Отказать в приёме</translation>
        </message>
        <message>
            <source>Continue, accept</source>
            <translation>Продолжить, принять</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Lock the desk</source>
            <translation>Заблокировать рабочее место</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить действие</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>Крупнее шрифт</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>Мельче шрифт</translation>
        </message>
        <message>
            <source>Hold: the other language</source>
            <translation>Удерживать: другой язык</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Все клавиши</translation>
        </message>
    </context>
    <context>
        <name>KeysScreen</name>
        <message>
            <source>All keys</source>
            <translation>Все клавиши</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>The same in every language and keyboard layout</source>
            <translation>Одинаковы на любом языке и в любой раскладке</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Reception</source>
            <translation>Приём</translation>
        </message>
        <message>
            <source>Nothing in the law is noted for this place</source>
            <translation>Для этого места норма закона не указана</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>This could not be done</source>
            <translation>Действие не выполнено</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again.</source>
            <translation>Ничего не изменилось. Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Something in the form is not right</source>
            <translation>В форме есть ошибка</translation>
        </message>
        <message>
            <source>Check the fields marked red.</source>
            <translation>Проверьте поля, отмеченные красным.</translation>
        </message>
        <message>
            <source>A device or the line did not answer</source>
            <translation>Устройство или связь не ответили</translation>
        </message>
        <message>
            <source>Check that it is switched on and try again.</source>
            <translation>Проверьте, что оно включено, и повторите.</translation>
        </message>
        <message>
            <source>The data folder cannot be used: {folder}</source>
            <translation>Папкой данных нельзя пользоваться: {folder}</translation>
        </message>
        <message>
            <source>Check that the disk is there and that you may write to it. Reason: {reason}.</source>
            <translation>Проверьте, что диск на месте и в него можно писать. Причина: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>PagedTable</name>
        <message>
            <source>{first} to {last} of {total}</source>
            <translation>{first}–{last} из {total}</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Дальше</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Smaller</source>
            <translation>Уменьшить</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>По ширине</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Preview of the paper</source>
            <translation>Просмотр документа</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страница {page} из {pages}</translation>
        </message>
    </context>
    <context>
        <name>ProblemScreen</name>
        <message>
            <source>The program made a mistake</source>
            <translation>В программе произошла ошибка</translation>
        </message>
        <message>
            <source>What you entered is saved</source>
            <translation>Введённое сохранено</translation>
        </message>
        <message>
            <source>Back to work</source>
            <translation>Вернуться к работе</translation>
        </message>
        <message>
            <source>Incident number {number}</source>
            <translation>Номер случая {number}</translation>
        </message>
        <message>
            <source>You can go on working</source>
            <translation>Можно продолжать работу</translation>
        </message>
        <message>
            <source>Everything shown as saved is kept. The last act may not have happened: look at the application before you repeat it.</source>
            <translation>Всё, что показано как сохранённое, сохранено. Последнее действие могло не выполниться: посмотрите заявление, прежде чем повторять.</translation>
        </message>
        <message>
            <source>Incident number</source>
            <translation>Номер случая</translation>
        </message>
        <message>
            <source>If it happens again, tell this number to those who look after the program.</source>
            <translation>Если повторится, сообщите этот номер тем, кто обслуживает программу.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>New visit</source>
            <translation>Новый приём</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>Мой день</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Реестр</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправка</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation type="vanished">Все клавиши</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>Приём</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) to send</source>
            <translation>
                <numerusform>К отправке %n заявление</numerusform>
                <numerusform>К отправке %n заявления</numerusform>
                <numerusform>К отправке %n заявлений</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Всё отправлено</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Отправляется</translation>
        </message>
        <message>
            <source>No line to the centre</source>
            <translation>Нет связи с центром</translation>
        </message>
        <message>
            <source>Works without a centre</source>
            <translation>Работает без центра</translation>
        </message>
        <message>
            <source>Signing card is in</source>
            <translation>Карта ЭЦП вставлена</translation>
        </message>
        <message>
            <source>No signing card</source>
            <translation>Нет карты ЭЦП</translation>
        </message>
        <message>
            <source>No card reader</source>
            <translation>Нет считывателя карт</translation>
        </message>
    </context>
    <context>
        <name>SummaryList</name>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Completed</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Не начато</translation>
        </message>
        <message>
            <source>Cannot start yet</source>
            <translation>Пока недоступно</translation>
        </message>
        <message>
            <source>There is a problem</source>
            <translation>Есть ошибка</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message numerus="yes">
            <source>%n letter(s) too long, shorten the text</source>
            <translation>
                <numerusform>Текст длиннее на %n знак, сократите его</numerusform>
                <numerusform>Текст длиннее на %n знака, сократите его</numerusform>
                <numerusform>Текст длиннее на %n знаков, сократите его</numerusform>
            </translation>
        </message>
    </context>
</TS>
