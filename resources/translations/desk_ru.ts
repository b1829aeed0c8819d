<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About the program</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>Practice data</source>
            <translation>Учебные данные</translation>
        </message>
        <message>
            <source>Everything taken in practice goes. Press again to do it.</source>
            <translation>Всё принятое в учебном режиме исчезнет. Нажмите ещё раз, чтобы подтвердить.</translation>
        </message>
        <message>
            <source>Yes, reset the practice data</source>
            <translation>Да, сбросить учебные данные</translation>
        </message>
        <message>
            <source>Begin again with an empty register and three new visitors.</source>
            <translation>Начать заново с пустым реестром и тремя новыми посетителями.</translation>
        </message>
        <message>
            <source>Reset the practice data</source>
            <translation>Сбросить учебные данные</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>{services} services in {editions} editions, {open} take applications today</source>
            <translation>Услуг: {services}, редакций: {editions}; сегодня принимают заявления: {open}</translation>
        </message>
        <message>
            <source>The law inside</source>
            <translation>Законодательство внутри</translation>
        </message>
        <message>
            <source>Folder of the data</source>
            <translation>Папка данных</translation>
        </message>
    </context>
    <context>
        <name>AccountForm</name>
        <message>
            <source>Surname, given name, patronymic</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>As it is printed on receipts</source>
            <translation>Так, как печатается в расписках</translation>
        </message>
        <message>
            <source>Position in Kazakh</source>
            <translation>Должность на казахском</translation>
        </message>
        <message>
            <source>Position in Russian</source>
            <translation>Должность на русском</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Latin letters and digits, for example aigerim</source>
            <translation>Латинские буквы и цифры, например aigerim</translation>
        </message>
        <message>
            <source>At least {count} characters; several words are easy to remember</source>
            <translation>Не меньше {count} знаков; несколько слов легко запомнить</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Password again</source>
            <translation>Пароль ещё раз</translation>
        </message>
    </context>
    <context>
        <name>AccountPanel</name>
        <message>
            <source>Set a new password</source>
            <translation>Задать новый пароль</translation>
        </message>
        <message>
            <source>Let in again</source>
            <translation>Впустить снова</translation>
        </message>
        <message>
            <source>Switch the account off</source>
            <translation>Отключить</translation>
        </message>
    </context>
    <context>
        <name>AccountsSection</name>
        <message>
            <source>Accounts</source>
            <translation>Специалисты</translation>
        </message>
        <message>
            <source>Enter chooses an account to switch it off</source>
            <translation type="vanished">Enter – выбрать специалиста, чтобы отключить вход</translation>
        </message>
        <message>
            <source>Enter chooses an account to be changed</source>
            <translation>Enter – выбрать специалиста для изменения</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Добавить специалиста</translation>
        </message>
        <message>
            <source>Your own password</source>
            <translation>Ваш пароль</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>A supervisor also records the days of acts, an administrator changes everything</source>
            <translation>Старший специалист записывает и дни актов, администратор меняет всё</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Password now</source>
            <translation>Нынешний пароль</translation>
        </message>
        <message>
            <source>At least {count} characters</source>
            <translation type="vanished">Не меньше {count} знаков</translation>
        </message>
        <message>
            <source>New password</source>
            <translation type="vanished">Новый пароль</translation>
        </message>
        <message>
            <source>New password again</source>
            <translation type="vanished">Новый пароль ещё раз</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Сменить пароль</translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Ваша учётная запись</translation>
        </message>
        <message>
            <source>An administrator adds accounts and switches them off.</source>
            <translation>Специалистов добавляет и отключает администратор.</translation>
        </message>
        <message>
            <source>Switch off: {name}</source>
            <translation type="vanished">Отключить: {name}</translation>
        </message>
        <message>
            <source>Nobody switches off the own account.</source>
            <translation>Свою учётную запись не отключают.</translation>
        </message>
        <message>
            <source>May sign in</source>
            <translation>Может войти</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Отключён</translation>
        </message>
    </context>
    <context>
        <name>ActForm</name>
        <message>
            <source>{title}, wording of {day}</source>
            <translation>{title}, редакция от {day}</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Where the day is known from</source>
            <translation>Откуда известен день</translation>
        </message>
        <message>
            <source>For example: letter of the legal department and its number</source>
            <translation>Например: письмо юридического отдела и его номер</translation>
        </message>
        <message>
            <source>Working translation of the title</source>
            <translation>Рабочий перевод названия</translation>
        </message>
    </context>
    <context>
        <name>ActsSection</name>
        <message>
            <source>Every record</source>
            <translation>Все записи</translation>
        </message>
        <message>
            <source>Nothing is ever erased; the last one counts</source>
            <translation>Ничего не стирается; действует последняя</translation>
        </message>
        <message>
            <source>No day was recorded yet.</source>
            <translation>Дни ещё не записаны.</translation>
        </message>
        <message>
            <source>You can read the days. A supervisor or an administrator records them.</source>
            <translation>Дни можно посмотреть. Записывает их старший специалист или администратор.</translation>
        </message>
        <message>
            <source>Recorded: in force from {day}</source>
            <translation>Записано: действует с {day}</translation>
        </message>
        <message>
            <source>No day is recorded: takes no applications</source>
            <translation>День не записан: заявления не принимаются</translation>
        </message>
        <message>
            <source>From {day}. {who}, {when}. Source: {source}</source>
            <translation>С {day}. {who}, {when}. Источник: {source}</translation>
        </message>
    </context>
    <context>
        <name>ApplicationScreen</name>
        <message>
            <source>Case</source>
            <translation>Дело</translation>
        </message>
        <message>
            <source>Print a copy</source>
            <translation>Напечатать копию</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Напечатать</translation>
        </message>
        <message>
            <source>Record and close</source>
            <translation>Отметить и закрыть</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Закрыть дело</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Что решено</translation>
        </message>
        <message>
            <source>Papers of the case</source>
            <translation>Документы дела</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Applicant and family</source>
            <translation>Заявитель и семья</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Перечень документов</translation>
        </message>
        <message>
            <source>Pages of the applicant</source>
            <translation>Страницы заявителя</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n экземпляр</numerusform>
                <numerusform>%n экземпляра</numerusform>
                <numerusform>%n экземпляров</numerusform>
            </translation>
        </message>
        <message>
            <source>Electronic, goes without paper</source>
            <translation>Электронный, направляется без бумаги</translation>
        </message>
        <message>
            <source>In the preview</source>
            <translation>В просмотре</translation>
        </message>
        <message>
            <source>This desk has no case {number}</source>
            <translation>На этом рабочем месте нет дела {number}</translation>
        </message>
        <message>
            <source>It may belong to another desk of the office: the second group of the number names it.</source>
            <translation>Оно может принадлежать другому рабочему месту: его называет вторая группа номера.</translation>
        </message>
        <message>
            <source>To the register</source>
            <translation>В реестр</translation>
        </message>
        <message>
            <source>The case is closed</source>
            <translation>Дело закрыто</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Hide this notice</source>
            <translation>Скрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>CannotStart</name>
        <message>
            <source>The program cannot start</source>
            <translation>Программа не может запуститься</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>CaseRows</name>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Дата решения</translation>
        </message>
        <message>
            <source>By the rules of</source>
            <translation>По правилам</translation>
        </message>
        <message>
            <source>Result for the applicant by</source>
            <translation>Срок результата для заявителя</translation>
        </message>
        <message>
            <source>Result back at this counter by</source>
            <translation>Результат поступит в это окно до</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Told to the clerk</source>
            <translation>Специалист предупреждён</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Заявитель</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Гражданство</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Region asked for</source>
            <translation>Запрошенный регион</translation>
        </message>
        <message>
            <source>Employment category</source>
            <translation>Категория занятости</translation>
        </message>
        <message>
            <source>Family member</source>
            <translation>Член семьи</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>действителен до {day}</translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message>
            <source>In work</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Выдано</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Consulted</source>
            <translation>Проконсультирован</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Срок сегодня</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Receipt of acceptance</source>
            <translation>Расписка о приеме</translation>
        </message>
        <message>
            <source>Stamped copy of the application</source>
            <translation>Копия заявления со штампом</translation>
        </message>
        <message>
            <source>Receipt of refusal to accept</source>
            <translation>Расписка об отказе в приеме</translation>
        </message>
        <message>
            <source>Notice of refusal to accept</source>
            <translation>Уведомление об отказе в приеме</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>В очереди</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Печатается</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлено</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Напечатано</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>Не напечатано</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Paper jam: take the jammed sheet out, it goes on by itself</source>
            <translation>Замятие бумаги: выньте застрявший лист, печать продолжится сама</translation>
        </message>
        <message>
            <source>The printer is open: close its cover, it goes on by itself</source>
            <translation>Принтер открыт: закройте крышку, печать продолжится сама</translation>
        </message>
        <message>
            <source>No paper: add paper, it goes on by itself</source>
            <translation>Нет бумаги: добавьте бумагу, печать продолжится сама</translation>
        </message>
        <message>
            <source>No toner: change the cartridge, it goes on by itself</source>
            <translation>Закончился тонер: замените картридж, печать продолжится сама</translation>
        </message>
        <message>
            <source>The printer does not answer: switch it on and look at its cable</source>
            <translation>Принтер не отвечает: включите его и проверьте кабель</translation>
        </message>
        <message>
            <source>The printer takes no papers: choose another printer</source>
            <translation>Принтер не принимает документы: выберите другой принтер</translation>
        </message>
        <message>
            <source>The printer is paused: ask the administrator to resume it</source>
            <translation>Принтер приостановлен: попросите администратора возобновить его работу</translation>
        </message>
        <message>
            <source>The printer does not say why: look at its display</source>
            <translation>Принтер не сообщает причину: посмотрите на его дисплей</translation>
        </message>
        <message>
            <source>Nobody can say that the paper came out: look into the tray, else try again</source>
            <translation>Неизвестно, вышел ли лист: посмотрите в лоток, если его нет, напечатайте снова</translation>
        </message>
        <message>
            <source>Application accepted</source>
            <translation>Заявление принято</translation>
        </message>
        <message>
            <source>Acceptance refused</source>
            <translation>Отказано в приеме</translation>
        </message>
        <message>
            <source>Visitor consulted</source>
            <translation>Посетитель проконсультирован</translation>
        </message>
        <message>
            <source>Step recorded as done</source>
            <translation>Отмечено выполнение этапа</translation>
        </message>
        <message>
            <source>Case closed</source>
            <translation>Дело закрыто</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Отправлено на принтер</translation>
        </message>
        <message>
            <source>Printing ended</source>
            <translation>Печать завершена</translation>
        </message>
        <message>
            <source>Copy sent to the printer</source>
            <translation>Копия отправлена на принтер</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a date in words, see QLocale::toString</comment>
            <translation>d MMMM yyyy 'года'</translation>
        </message>
        <message>
            <source>Practice printer</source>
            <translation>Учебный принтер</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Applicant and family</source>
            <translation>Заявитель и семья</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>Обратите внимание</translation>
        </message>
        <message>
            <source>None of this stops the decision</source>
            <translation>Ничто из этого не мешает принять решение</translation>
        </message>
        <message>
            <source>What is printed, and by when</source>
            <translation>Что печатается и какие сроки</translation>
        </message>
        <message>
            <source>The package is complete: accept the application</source>
            <translation>Пакет полный: примите заявление</translation>
        </message>
        <message>
            <source>Ctrl+Enter accepts and registers it.</source>
            <translation>Ctrl+Enter принимает и регистрирует его.</translation>
        </message>
        <message numerus="yes">
            <source>The package is not complete: %n document(s)</source>
            <translation>
                <numerusform>Пакет неполный: %n документ</numerusform>
                <numerusform>Пакет неполный: %n документа</numerusform>
                <numerusform>Пакет неполный: %n документов</numerusform>
            </translation>
        </message>
        <message>
            <source>F9 refuses to accept the package and prints the receipt.</source>
            <translation>F9 отказывает в приеме пакета и печатает расписку.</translation>
        </message>
        <message>
            <source>{form}, copies: {count}</source>
            <translation>{form}, экземпляров: {count}</translation>
        </message>
        <message>
            <source>Printed: {papers}</source>
            <translation>Печатается: {papers}</translation>
        </message>
        <message>
            <source>Sent electronically: {papers}</source>
            <translation>Отправляется электронно: {papers}</translation>
        </message>
        <message>
            <source>The rules give no paper for this decision.</source>
            <translation>Правила не предусматривают документа для этого решения.</translation>
        </message>
        <message>
            <source>Due on {day}</source>
            <translation>Срок исполнения: {day}</translation>
        </message>
        <message>
            <source>the result is back at this counter by {day}</source>
            <translation>результат поступит в это окно до {day}</translation>
        </message>
        <message>
            <source>Another region or city</source>
            <translation>Другой регион или город</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Дано</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>Не дано</translation>
        </message>
        <message>
            <source>Consent to the processing of personal data</source>
            <translation>Согласие на обработку персональных данных</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Заявитель</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Офис</translation>
        </message>
        <message>
            <source>First administrator</source>
            <translation>Первый администратор</translation>
        </message>
        <message>
            <source>Acts in force</source>
            <translation>Действующие акты</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Наименование</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>{code}, desk {desk}</source>
            <translation>{code}, окно {desk}</translation>
        </message>
        <message>
            <source>Code and desk</source>
            <translation>Код и окно</translation>
        </message>
        <message>
            <source>Kind of office</source>
            <translation>Вид офиса</translation>
        </message>
        <message>
            <source>another region or city</source>
            <translation>другая область или город</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>duty department</source>
            <translation>дежурный отдел</translation>
        </message>
        <message>
            <source>as the act sets them</source>
            <translation>как установлено актом</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы работы</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Service provider</source>
            <translation>Услугодатель</translation>
        </message>
        <message>
            <source>no day: takes no applications</source>
            <translation>дня нет: заявления не принимаются</translation>
        </message>
    </context>
    <context>
        <name>ClockBanner</name>
        <message>
            <source>The clock is right</source>
            <translation>Часы верны</translation>
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
        <name>ClosedPanel</name>
        <message>
            <source>working days</source>
            <translation>рабочие дни</translation>
        </message>
        <message>
            <source>Monday to Saturday</source>
            <translation>с понедельника по субботу</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>ежедневно</translation>
        </message>
        <message>
            <source>break {from}–{to}</source>
            <translation>перерыв {from}–{to}</translation>
        </message>
    </context>
    <context>
        <name>ClosingCard</name>
        <message>
            <source>Choose what became of the result</source>
            <translation>Выберите, что стало с результатом</translation>
        </message>
        <message>
            <source>Enter the day on which it happened</source>
            <translation>Введите день, когда это произошло</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Закрыть дело</translation>
        </message>
        <message>
            <source>Record it when it has happened: a closed case stays closed, and its term stops.</source>
            <translation>Отмечайте, когда это произошло: закрытое дело не открывается снова, его срок останавливается.</translation>
        </message>
        <message>
            <source>What became of the result</source>
            <translation>Что стало с результатом</translation>
        </message>
        <message>
            <source>The result was handed over</source>
            <translation>Результат выдан</translation>
        </message>
        <message>
            <source>The applicant or the representative has received it</source>
            <translation>Его получил заявитель или представитель</translation>
        </message>
        <message>
            <source>The result was returned</source>
            <translation>Результат возвращен</translation>
        </message>
        <message>
            <source>Nobody came for it, or it went back to the provider</source>
            <translation>За ним никто не пришел, или он вернулся услугодателю</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>В какой день</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Stays with the case; it is not printed</source>
            <translation>Хранится с делом, не печатается</translation>
        </message>
        <message>
            <source>Do not close</source>
            <translation>Не закрывать</translation>
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
        <name>DecisionPanel</name>
        <message>
            <source>Registration number</source>
            <translation>Регистрационный номер</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
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
        <name>DeskWords</name>
        <message>
            <source>Clerk</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Старший специалист</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Администратор</translation>
        </message>
    </context>
    <context>
        <name>DraftsCard</name>
        <message>
            <source>Visits to go on with</source>
            <translation>Незавершённые приёмы</translation>
        </message>
        <message>
            <source>Enter goes on where you stopped, Delete gives the visit up</source>
            <translation>Enter – продолжить с того же места, Delete – отменить приём</translation>
        </message>
        <message>
            <source>No visit was left half-way. What you type is kept here if you are interrupted.</source>
            <translation>Незавершённых приёмов нет. Если вас прервут, набранное сохранится здесь.</translation>
        </message>
        <message>
            <source>no service yet</source>
            <translation>услуга не выбрана</translation>
        </message>
        <message>
            <source>{done} of {of} steps</source>
            <translation>{done} из {of} шагов</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Без имени</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Choose files</source>
            <translation>Выбрать файлы</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Drop the files of the paper here</source>
            <translation>Перетащите сюда файлы документа</translation>
        </message>
    </context>
    <context>
        <name>Endings</name>
        <message>
            <source>The visit was given up</source>
            <translation>Обращение прекращено</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>The consultation is noted</source>
            <translation>Консультация отмечена</translation>
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
        <name>FactsCard</name>
        <message>
            <source>About this visit</source>
            <translation>Об этом обращении</translation>
        </message>
        <message>
            <source>Another region or city</source>
            <translation>Другой регион или город</translation>
        </message>
        <message>
            <source>Day of registration, arrival or leaving the school</source>
            <translation>День регистрации, прибытия или окончания учебного заведения</translation>
        </message>
    </context>
    <context>
        <name>FieldNotes</name>
        <message>
            <source>Fill in: {label}</source>
            <translation>Заполните: {label}</translation>
        </message>
        <message>
            <source>Shorten to {fact} letters: {label}</source>
            <translation>Сократите до {fact} букв: {label}</translation>
        </message>
        <message>
            <source>Type a day such as 03.02.2001: {label}</source>
            <translation>Введите дату в виде 03.02.2001: {label}</translation>
        </message>
        <message>
            <source>This day is still to come: {label}</source>
            <translation>Этот день еще не наступил: {label}</translation>
        </message>
        <message>
            <source>Check the year: {label}</source>
            <translation>Проверьте год: {label}</translation>
        </message>
        <message>
            <source>An IIN has 12 digits: check the number</source>
            <translation>ИИН состоит из 12 цифр: проверьте номер</translation>
        </message>
        <message>
            <source>An IIN has digits only: check the number</source>
            <translation>ИИН состоит только из цифр: проверьте номер</translation>
        </message>
        <message>
            <source>The check digit of the IIN differs: check the number</source>
            <translation>Контрольная цифра ИИН не сходится: проверьте номер</translation>
        </message>
        <message>
            <source>The IIN names another date of birth: compare with the document</source>
            <translation>В ИИН другая дата рождения: сверьте с документом</translation>
        </message>
        <message>
            <source>This person is entered twice</source>
            <translation>Этот человек введен дважды</translation>
        </message>
        <message>
            <source>This day is before the day of issue</source>
            <translation>Этот день раньше дня выдачи</translation>
        </message>
        <message>
            <source>Latin letters among Cyrillic ones: F11 puts them right</source>
            <translation>Латинские буквы среди кириллицы: F11 исправит</translation>
        </message>
        <message>
            <source>These letters cannot be printed: {fact}. Write them in Cyrillic or Latin letters</source>
            <translation>Эти буквы не печатаются: {fact}. Напишите их кириллицей или латиницей</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Applicant and family</source>
            <translation type="vanished">Заявитель и семья</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Check and decide</source>
            <translation type="vanished">Проверка и решение</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Заявитель</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Оригинал</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копия</translation>
        </message>
        <message>
            <source>Original and copy</source>
            <translation>Оригинал и копия</translation>
        </message>
        <message>
            <source>Digital</source>
            <translation>Цифровой</translation>
        </message>
        <message>
            <source>Does not exist</source>
            <translation>Такого документа нет</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Оба</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Not shown</source>
            <translation>Не показан</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>Попросите</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Не отмечено</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Есть</translation>
        </message>
        <message>
            <source>Declared absent</source>
            <translation>Заявлено, что нет</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Истек срок</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Не хватает</translation>
        </message>
        <message>
            <source>The act of this service was revoked</source>
            <translation>Акт об этой услуге утратил силу</translation>
        </message>
        <message>
            <source>No papers are taken under it. Tell the visitor which act revoked it.</source>
            <translation>По нему документы не принимаются. Сообщите посетителю, каким актом он отменен.</translation>
        </message>
        <message>
            <source>No rules of this service are in force on this day</source>
            <translation>На этот день нет действующих правил этой услуги</translation>
        </message>
        <message>
            <source>The day an act came into force is entered in the settings by a supervisor; until then no papers are taken under it.</source>
            <translation>День вступления акта в силу вводит руководитель в настройках; до этого документы по нему не принимаются.</translation>
        </message>
        <message>
            <source>This service is not taken here in this way</source>
            <translation>Здесь эту услугу таким способом не принимают</translation>
        </message>
        <message>
            <source>Tell the visitor where it is taken: {places}.</source>
            <translation>Сообщите посетителю, где ее принимают: {places}.</translation>
        </message>
        <message>
            <source>The counter does not receive people at this hour</source>
            <translation>В это время окно не принимает</translation>
        </message>
        <message>
            <source>Reception hours by the rules: {hours}.</source>
            <translation>Часы приема по правилам: {hours}.</translation>
        </message>
        <message>
            <source>Another office receives this group of applicants</source>
            <translation>Эту группу заявителей принимает другая организация</translation>
        </message>
        <message>
            <source>Tell the visitor where to go: {places}.</source>
            <translation>Сообщите посетителю, куда обратиться: {places}.</translation>
        </message>
        <message>
            <source>The list of documents of this service is not in the catalogue</source>
            <translation>Перечня документов этой услуги нет в каталоге</translation>
        </message>
        <message>
            <source>You can advise the visitor; papers cannot be taken here.</source>
            <translation>Вы можете проконсультировать посетителя; документы здесь не принимаются.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Принимается</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Утратила силу</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Не действует</translation>
        </message>
        <message>
            <source>Not taken here</source>
            <translation>Здесь не принимают</translation>
        </message>
        <message>
            <source>Closed at this hour</source>
            <translation>Сейчас приема нет</translation>
        </message>
        <message>
            <source>Another office</source>
            <translation>Другая организация</translation>
        </message>
        <message>
            <source>Advice only</source>
            <translation>Только консультация</translation>
        </message>
        <message>
            <source>The region asked for has no quota for this group this year. The provider decides.</source>
            <translation>В запрошенном регионе в этом году нет квоты для этой группы. Решает услугодатель.</translation>
        </message>
        <message>
            <source>No consent to the processing of personal data: the provider may refuse the service for it; it is no ground to refuse to accept the papers.</source>
            <translation>Нет согласия на обработку персональных данных: услугодатель может по этой причине отказать в услуге; это не основание для отказа в приеме документов.</translation>
        </message>
        <message>
            <source>The applicant was included in the quota before: the provider may refuse the service for it.</source>
            <translation>Заявитель ранее включался в квоту: услугодатель может по этой причине отказать в услуге.</translation>
        </message>
        <message>
            <source>The period that the ground asks for is not kept by the day entered. The provider decides.</source>
            <translation>По введенной дате срок, предусмотренный основанием, не соблюден. Решает услугодатель.</translation>
        </message>
        <message>
            <source>A paper of this visit has no official text in one language: its working translation is marked.</source>
            <translation>У одного из печатаемых документов нет официального текста на одном из языков: вместо него стоит рабочий перевод с пометкой.</translation>
        </message>
        <message>
            <source>The rules set no form of this receipt: the form of the office is printed.</source>
            <translation>Форма этой расписки правилами не установлена: печатается форма организации.</translation>
        </message>
        <message>
            <source>The provider of the region asked for cannot be named: its line stays empty.</source>
            <translation>Услугодателя запрошенного региона назвать нельзя: его строка останется пустой.</translation>
        </message>
        <message>
            <source>The stages of the rules together take longer than the term told to the applicant.</source>
            <translation>Этапы по правилам вместе длиннее срока, названного заявителю.</translation>
        </message>
        <message>
            <source>A day before the due date may become a day off: the date may move.</source>
            <translation>Один из дней до срока может стать выходным: дата может сдвинуться.</translation>
        </message>
        <message>
            <source>The other parts of this application have no list of documents in the catalogue.</source>
            <translation>У других частей этого заявления нет перечня документов в каталоге.</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Заявление</translation>
        </message>
        <message>
            <source>Receipt of acceptance</source>
            <translation>Расписка о приеме</translation>
        </message>
        <message>
            <source>Receipt of acceptance (form of the office)</source>
            <translation>Расписка о приеме (форма организации)</translation>
        </message>
        <message>
            <source>Copy of the application with the stamp</source>
            <translation>Копия заявления со штампом</translation>
        </message>
        <message>
            <source>Receipt of refusal to accept</source>
            <translation>Расписка об отказе в приеме</translation>
        </message>
        <message>
            <source>Notice of refusal to accept through the system</source>
            <translation>Уведомление об отказе в приеме через систему</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>У окна</translation>
        </message>
        <message>
            <source>Visit at home</source>
            <translation>Прием на дому</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Гражданство</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Employment category</source>
            <translation>Категория занятости</translation>
        </message>
        <message>
            <source>Surname, given name, patronymic</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Kinship</source>
            <translation>Степень родства</translation>
        </message>
        <message>
            <source>How it was shown</source>
            <translation>Как представлен</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>Вид документа</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Номер документа</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Дата выдачи</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Действует до</translation>
        </message>
        <message>
            <source>How the visitor came</source>
            <translation>Способ обращения</translation>
        </message>
        <message>
            <source>Kind of application</source>
            <translation>Вид обращения</translation>
        </message>
        <message>
            <source>Ground of the application</source>
            <translation>Основание обращения</translation>
        </message>
        <message>
            <source>The ground counts from</source>
            <translation>Основание действует с</translation>
        </message>
        <message>
            <source>Region asked for</source>
            <translation>Запрошенный регион</translation>
        </message>
        <message>
            <source>The applicant was included in the quota before</source>
            <translation>Заявитель ранее включался в квоту</translation>
        </message>
        <message>
            <source>The applicant consents to the processing of personal data</source>
            <translation>Заявитель согласен на обработку персональных данных</translation>
        </message>
        <message>
            <source>Remove from the family</source>
            <translation>Убрать из семьи</translation>
        </message>
    </context>
    <context>
        <name>IntakeScreen</name>
        <message>
            <source>New visit</source>
            <translation>Новый приём</translation>
        </message>
        <message>
            <source>The name is not typed yet</source>
            <translation>Имя еще не введено</translation>
        </message>
        <message>
            <source>Give up the visit</source>
            <translation>Прекратить обращение</translation>
        </message>
        <message>
            <source>Note the consultation</source>
            <translation>Отметить консультацию</translation>
        </message>
        <message>
            <source>Refuse to accept</source>
            <translation>Отказать в приеме</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Back to the documents</source>
            <translation>К документам</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation type="vanished">Шаги</translation>
        </message>
        <message>
            <source>Nothing is missing and nothing has expired: acceptance cannot be refused</source>
            <translation>Все на месте и ничего не истекло: отказать в приеме нельзя</translation>
        </message>
        <message>
            <source>The rules know no other ground. Advice on this page is for the provider's decision.</source>
            <translation>Другого основания правила не знают. Замечания на этой странице важны для решения услугодателя.</translation>
        </message>
        <message>
            <source>The consultation is noted</source>
            <translation type="vanished">Консультация отмечена</translation>
        </message>
        <message>
            <source>The visit was given up</source>
            <translation type="vanished">Обращение прекращено</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation type="vanished">Вернуть</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation type="vanished">Сохранено на этом компьютере</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Ещё не сохранено</translation>
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
            <translation>Отказать в приеме</translation>
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
            <source>Settings</source>
            <translation>Настройки</translation>
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
            <source>Give up the visit</source>
            <translation>Прекратить обращение</translation>
        </message>
        <message>
            <source>Add a family member</source>
            <translation>Добавить члена семьи</translation>
        </message>
        <message>
            <source>Remove from the family</source>
            <translation>Убрать из семьи</translation>
        </message>
        <message>
            <source>Cyrillic letters for Latin ones in names</source>
            <translation>Кириллица вместо латиницы в именах</translation>
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
        <name>LawPlaces</name>
        <message>
            <source>point {point}</source>
            <translation>пункт {point}</translation>
        </message>
        <message>
            <source>point {point}, subpoint {sub})</source>
            <translation>подпункт {sub}) пункта {point}</translation>
        </message>
        <message>
            <source>appendix {appendix}</source>
            <translation>приложение {appendix}</translation>
        </message>
        <message>
            <source>appendix {appendix}, row {row}</source>
            <translation>приложение {appendix}, строка {row}</translation>
        </message>
        <message>
            <source>appendix {appendix}, row {row}, subpoint {sub})</source>
            <translation>приложение {appendix}, строка {row}, подпункт {sub})</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
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
        <message>
            <source>No account has this login</source>
            <translation>Учётной записи с таким логином нет</translation>
        </message>
        <message>
            <source>Check the login, or ask an administrator for an account.</source>
            <translation>Проверьте логин или попросите администратора завести учётную запись.</translation>
        </message>
        <message>
            <source>Login or password is not right</source>
            <translation>Неверный логин или пароль</translation>
        </message>
        <message>
            <source>Type both again. Look at the keyboard layout and at Caps Lock.</source>
            <translation>Наберите заново. Проверьте раскладку и Caps Lock.</translation>
        </message>
        <message>
            <source>Nobody could open the desk any more</source>
            <translation>Рабочее место больше никто не сможет открыть</translation>
        </message>
        <message>
            <source>Add another account first, then switch this one off.</source>
            <translation>Сначала добавьте другую учётную запись, потом отключите эту.</translation>
        </message>
        <message>
            <source>No administrator would remain</source>
            <translation>Не останется ни одного администратора</translation>
        </message>
        <message>
            <source>Make another clerk administrator first.</source>
            <translation>Сначала назначьте администратором другого специалиста.</translation>
        </message>
        <message>
            <source>Type a login name</source>
            <translation>Введите логин</translation>
        </message>
        <message>
            <source>It needs at least one letter or digit.</source>
            <translation>В нем должна быть хотя бы одна буква или цифра.</translation>
        </message>
        <message>
            <source>The password needs at least {shortest} characters</source>
            <translation>В пароле должно быть не меньше {shortest} знаков</translation>
        </message>
        <message>
            <source>Type a longer password.</source>
            <translation>Наберите пароль длиннее.</translation>
        </message>
        <message>
            <source>Another account has this login</source>
            <translation>Такой логин уже есть у другого специалиста</translation>
        </message>
        <message>
            <source>Choose another login.</source>
            <translation>Выберите другой логин.</translation>
        </message>
        <message>
            <source>Your account may not do this</source>
            <translation>У вашей учётной записи нет такого права</translation>
        </message>
        <message>
            <source>Ask an administrator of the desk.</source>
            <translation>Обратитесь к администратору рабочего места.</translation>
        </message>
        <message>
            <source>The set-up of this desk was not finished</source>
            <translation>Настройка этого рабочего места не была закончена</translation>
        </message>
        <message>
            <source>Finish it with the same login and password.</source>
            <translation>Закончите её с тем же логином и паролем.</translation>
        </message>
        <message>
            <source>The program is already open on this computer</source>
            <translation>Программа уже открыта на этом компьютере</translation>
        </message>
        <message>
            <source>Go to its window, or close it there and try again.</source>
            <translation>Перейдите в её окно или закройте его и попробуйте снова.</translation>
        </message>
        <message>
            <source>The data were made by another version of the program</source>
            <translation>Данные созданы другой версией программы</translation>
        </message>
        <message>
            <source>Nothing was changed. Start the version that made them, or install the newest one. Found: {found}. Known here: {known}.</source>
            <translation>Ничего не изменено. Запустите ту версию, которая их создала, или установите новейшую. Найдено: {found}. Известно здесь: {known}.</translation>
        </message>
        <message>
            <source>The data cannot be read or written</source>
            <translation>Данные не читаются или не записываются</translation>
        </message>
        <message>
            <source>What was saved is safe. Check the disk and try again.</source>
            <translation>Всё сохранённое цело. Проверьте диск и попробуйте снова.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Диск заполнен</translation>
        </message>
        <message>
            <source>What was saved is safe. Make room on the disk, then try again.</source>
            <translation>Всё сохранённое цело. Освободите место на диске и попробуйте снова.</translation>
        </message>
        <message>
            <source>Another program holds the data</source>
            <translation>Данные занял другой процесс</translation>
        </message>
        <message>
            <source>What was saved is safe. Wait a moment, or close backup and antivirus programs that read the folder, then try again.</source>
            <translation>Всё сохранённое цело. Подождите немного или закройте программы резервного копирования и антивирусы, читающие папку, и попробуйте снова.</translation>
        </message>
        <message>
            <source>The data folder may only be read</source>
            <translation>Папка данных доступна только для чтения</translation>
        </message>
        <message>
            <source>What was saved is safe. Ask for the right to write into the folder, then try again.</source>
            <translation>Всё сохранённое цело. Попросите право записи в папку и попробуйте снова.</translation>
        </message>
        <message>
            <source>This desk has no case {number}</source>
            <translation>На этом рабочем месте нет дела {number}</translation>
        </message>
        <message>
            <source>Scan the bar code, or search by name or IIN. The case may belong to another desk.</source>
            <translation>Отсканируйте штрихкод или ищите по имени или ИИН. Дело может быть на другом рабочем месте.</translation>
        </message>
        <message>
            <source>This visit was already decided</source>
            <translation>По этому приему решение уже принято</translation>
        </message>
        <message>
            <source>The decision and its number stand: find the case in the register.</source>
            <translation>Решение и его номер остаются в силе: найдите дело в реестре.</translation>
        </message>
        <message>
            <source>There is no result to hand over</source>
            <translation>Нет результата для выдачи</translation>
        </message>
        <message>
            <source>The case is closed already, or it is a refusal. Look at its history.</source>
            <translation>Дело уже закрыто, или это отказ в приеме. Посмотрите его историю.</translation>
        </message>
        <message>
            <source>The day lies before the visit or after today</source>
            <translation>Этот день раньше приема или позже сегодняшнего</translation>
        </message>
        <message>
            <source>Enter the day on which it happened.</source>
            <translation>Введите день, когда это произошло.</translation>
        </message>
        <message>
            <source>The rules of this case have no such step</source>
            <translation>В правилах этого дела нет такого этапа</translation>
        </message>
        <message>
            <source>Nothing was changed. Open the case again.</source>
            <translation>Ничего не изменено. Откройте дело снова.</translation>
        </message>
        <message>
            <source>This desk has given every number of the year</source>
            <translation>Номера этого рабочего места на год закончились</translation>
        </message>
        <message>
            <source>The visit is kept. Tell the administrator to add another desk.</source>
            <translation>Прием сохранен. Сообщите администратору, что нужно еще одно рабочее место.</translation>
        </message>
        <message>
            <source>A stored paper is gone from the disk</source>
            <translation>Сохраненный документ исчез с диска</translation>
        </message>
        <message>
            <source>The case itself is safe. Tell the administrator: the paper can come from a backup.</source>
            <translation>Само дело в сохранности. Сообщите администратору: документ можно взять из резервной копии.</translation>
        </message>
        <message>
            <source>A stored paper was changed on the disk and is not shown</source>
            <translation>Сохраненный документ изменен на диске и не показывается</translation>
        </message>
        <message>
            <source>The record of the desk was changed from outside</source>
            <translation>Журнал рабочего места изменен извне</translation>
        </message>
        <message>
            <source>Work may go on. Tell the administrator at once: entry {position}.</source>
            <translation>Работу можно продолжать. Сразу сообщите администратору: запись {position}.</translation>
        </message>
        <message>
            <source>The printer cannot be reached</source>
            <translation>Нет связи с принтером</translation>
        </message>
        <message>
            <source>Switch it on and look at its cable, or choose another printer.</source>
            <translation>Включите его и проверьте кабель или выберите другой принтер.</translation>
        </message>
        <message>
            <source>The printer takes no papers</source>
            <translation>Принтер не принимает документы</translation>
        </message>
        <message>
            <source>Choose another printer.</source>
            <translation>Выберите другой принтер.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>Не удалось записать файл</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Выберите другую папку или освободите место на диске.</translation>
        </message>
        <message>
            <source>The clock of this computer is behind: it shows {wall}</source>
            <translation>Часы этого компьютера отстают: они показывают {wall}</translation>
        </message>
        <message>
            <source>It should be at least {expected}. Every date on a paper comes from it: have it set.</source>
            <translation>Должно быть не раньше {expected}. Все даты в документах берутся из этих часов: попросите их исправить.</translation>
        </message>
        <message>
            <source>The clock of this computer was changed: it shows {wall}</source>
            <translation>Часы этого компьютера были переведены: они показывают {wall}</translation>
        </message>
        <message>
            <source>It should be about {expected}. Every date on a paper comes from it: have it set.</source>
            <translation>Должно быть около {expected}. Все даты в документах берутся из этих часов: попросите их исправить.</translation>
        </message>
        <message>
            <source>Something in the visit is still to be put right</source>
            <translation>В обращении еще есть что исправить</translation>
        </message>
        <message>
            <source>Press Ctrl+Enter on each step: the fields are named there.</source>
            <translation>Нажмите Ctrl+Enter на каждом шаге: поля названы там.</translation>
        </message>
        <message>
            <source>The service takes no papers at this visit</source>
            <translation>При этом обращении документы по услуге не принимаются</translation>
        </message>
        <message>
            <source>The first step says why and what is open today.</source>
            <translation>Причина и то, что открыто сегодня, названы на первом шаге.</translation>
        </message>
        <message>
            <source>Documents are missing or have expired</source>
            <translation>Документов не хватает или их срок истек</translation>
        </message>
        <message>
            <source>Ask for them, or refuse to accept with F9.</source>
            <translation>Попросите их или откажите в приеме клавишей F9.</translation>
        </message>
        <message>
            <source>The package is complete: acceptance cannot be refused</source>
            <translation>Пакет полный: отказать в приеме нельзя</translation>
        </message>
        <message>
            <source>Accept it with Ctrl+Enter.</source>
            <translation>Примите его клавишами Ctrl+Enter.</translation>
        </message>
        <message>
            <source>The office wants pages of every document before acceptance</source>
            <translation>Организация требует страницы каждого документа до приема</translation>
        </message>
        <message>
            <source>Add the files to: {lines}.</source>
            <translation>Добавьте файлы: {lines}.</translation>
        </message>
        <message>
            <source>This file cannot be a page: {name}</source>
            <translation>Этот файл не может быть страницей: {name}</translation>
        </message>
        <message>
            <source>Take a PDF, JPEG, PNG or TIFF file of at most 64 MiB that is not empty.</source>
            <translation>Возьмите непустой файл PDF, JPEG, PNG или TIFF не больше 64 МиБ.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be shown as a page</source>
            <translation>Файл повреждён, показать его как страницу нельзя</translation>
        </message>
        <message>
            <source>Scan the paper again, or ask for the file once more.</source>
            <translation>Отсканируйте бумагу ещё раз или запросите файл повторно.</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Файл пустой</translation>
        </message>
        <message>
            <source>The end of the picture is missing</source>
            <translation>У изображения нет конца</translation>
        </message>
        <message>
            <source>Scan the paper again. The original is kept as it came.</source>
            <translation>Отсканируйте бумагу ещё раз. Исходный файл сохранён как есть.</translation>
        </message>
        <message>
            <source>Pictures of the kind HEIC cannot be read here</source>
            <translation>Изображения HEIC здесь не читаются</translation>
        </message>
        <message>
            <source>Save the photo as JPEG on the phone, or scan the paper.</source>
            <translation>Сохраните фото на телефоне в JPEG или отсканируйте бумагу.</translation>
        </message>
        <message>
            <source>The file is no picture of a page</source>
            <translation>Файл не является изображением страницы</translation>
        </message>
        <message>
            <source>Take a PDF, JPEG, PNG or TIFF file.</source>
            <translation>Возьмите файл PDF, JPEG, PNG или TIFF.</translation>
        </message>
        <message>
            <source>The picture is too large: {megapixels} million pixels</source>
            <translation>Изображение слишком большое: {megapixels} млн точек</translation>
        </message>
        <message>
            <source>Scan the paper with 300 dpi. At most {limit} million pixels are taken.</source>
            <translation>Отсканируйте бумагу с 300 dpi. Принимается не больше {limit} млн точек.</translation>
        </message>
        <message>
            <source>The PDF is damaged and cannot be opened</source>
            <translation>PDF повреждён и не открывается</translation>
        </message>
        <message>
            <source>Ask for the file once more, or scan the paper.</source>
            <translation>Запросите файл повторно или отсканируйте бумагу.</translation>
        </message>
        <message>
            <source>The PDF is locked with a password</source>
            <translation>PDF закрыт паролем</translation>
        </message>
        <message>
            <source>Ask for the file without a password, or scan the paper.</source>
            <translation>Запросите файл без пароля или отсканируйте бумагу.</translation>
        </message>
        <message>
            <source>The PDF holds a program or other files and is not taken</source>
            <translation>В PDF есть программа или другие файлы, он не принимается</translation>
        </message>
        <message>
            <source>Ask for a PDF without them, or print it and scan the paper.</source>
            <translation>Запросите PDF без них или распечатайте и отсканируйте бумагу.</translation>
        </message>
        <message>
            <source>The PDF holds no pages</source>
            <translation>В PDF нет страниц</translation>
        </message>
        <message>
            <source>There is no setting called {key}</source>
            <translation>Настройки {key} нет</translation>
        </message>
        <message>
            <source>Correct the name at {place}.</source>
            <translation>Исправьте имя в {place}.</translation>
        </message>
        <message>
            <source>The setting {key} has a value that does not fit</source>
            <translation>Значение настройки {key} не подходит</translation>
        </message>
        <message>
            <source>Correct it at {place}. What fits: {expected}.</source>
            <translation>Исправьте в {place}. Подходит: {expected}.</translation>
        </message>
        <message>
            <source>The administrator of this computer has fixed the setting {key}</source>
            <translation>Настройку {key} закрепил администратор этого компьютера</translation>
        </message>
        <message>
            <source>Start without changing it at {place}.</source>
            <translation>Запустите, не меняя её в {place}.</translation>
        </message>
        <message>
            <source>A file of settings cannot be read</source>
            <translation>Файл настроек не читается</translation>
        </message>
        <message>
            <source>Correct it at {place}.</source>
            <translation>Исправьте в {place}.</translation>
        </message>
        <message>
            <source>A file of the program has an error: {place}</source>
            <translation>В файле программы ошибка: {place}</translation>
        </message>
        <message>
            <source>No visit can be taken until it is put right; what was saved is safe. Tell an administrator the file and the line, or install the program again.</source>
            <translation>Пока ошибка не исправлена, принимать заявления нельзя; сохранённое не пострадало. Сообщите администратору файл и строку или установите программу заново.</translation>
        </message>
        <message>
            <source>The scanner reported a fault</source>
            <translation>Сканер сообщил о неисправности</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Switch the scanner off and on, then scan the rest.</source>
            <translation>Сохранено страниц: {pages}. Выключите и включите сканер, затем отсканируйте остальное.</translation>
        </message>
        <message>
            <source>There is no paper in the feeder</source>
            <translation>В податчике нет бумаги</translation>
        </message>
        <message>
            <source>Put the sheets in, or lay one on the glass.</source>
            <translation>Вложите листы или положите один на стекло.</translation>
        </message>
        <message>
            <source>Paper jam at page {page}</source>
            <translation>Замятие бумаги на странице {page}</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Take the paper out, put the rest back and continue.</source>
            <translation>Сохранено страниц: {pages}. Выньте бумагу, вложите остальное и продолжайте.</translation>
        </message>
        <message>
            <source>The cover of the scanner is open</source>
            <translation>Крышка сканера открыта</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Close the cover and continue.</source>
            <translation>Сохранено страниц: {pages}. Закройте крышку и продолжайте.</translation>
        </message>
        <message>
            <source>Two sheets may have gone in together</source>
            <translation>Возможно, два листа прошли вместе</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Compare the last page with the paper, then put the rest back.</source>
            <translation>Сохранено страниц: {pages}. Сравните последнюю страницу с бумагой и вложите остальное.</translation>
        </message>
        <message>
            <source>The scanner is in use</source>
            <translation>Сканер занят</translation>
        </message>
        <message>
            <source>Close the other program that scans, or wait until it is done.</source>
            <translation>Закройте другую программу, которая сканирует, или подождите, пока она закончит.</translation>
        </message>
        <message>
            <source>The scanner does not answer</source>
            <translation>Сканер не отвечает</translation>
        </message>
        <message>
            <source>Check that it is switched on, and its cable or the network. Pages kept: {pages}.</source>
            <translation>Проверьте, включён ли он, и его кабель или сеть. Сохранено страниц: {pages}.</translation>
        </message>
        <message>
            <source>This computer may not use the scanner</source>
            <translation>Этому компьютеру нельзя пользоваться сканером</translation>
        </message>
        <message>
            <source>Ask the administrator for the right to use it.</source>
            <translation>Попросите у администратора право на него.</translation>
        </message>
        <message>
            <source>The scanner has too little memory for page {page}</source>
            <translation>Сканеру не хватает памяти для страницы {page}</translation>
        </message>
        <message>
            <source>Scan it with a lower resolution or in grey. Pages kept: {pages}.</source>
            <translation>Отсканируйте её с меньшим разрешением или в сером. Сохранено страниц: {pages}.</translation>
        </message>
        <message>
            <source>There is no room on this computer for page {page}</source>
            <translation>На этом компьютере нет места для страницы {page}</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Make room on the disk, then put the rest back.</source>
            <translation>Сохранено страниц: {pages}. Освободите место на диске и вложите остальное.</translation>
        </message>
        <message>
            <source>Page {page} could not be stored</source>
            <translation>Страницу {page} не удалось сохранить</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Check the disk, then scan the rest.</source>
            <translation>Сохранено страниц: {pages}. Проверьте диск и отсканируйте остальное.</translation>
        </message>
        <message>
            <source>Page {page} is incomplete</source>
            <translation>Страница {page} неполная</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Scan this page again.</source>
            <translation>Сохранено страниц: {pages}. Отсканируйте эту страницу ещё раз.</translation>
        </message>
        <message>
            <source>Page {page} is too large</source>
            <translation>Страница {page} слишком большая</translation>
        </message>
        <message>
            <source>The scanner counted {counted} pages, here are {pages}</source>
            <translation>Сканер насчитал страниц: {counted}, здесь их {pages}</translation>
        </message>
        <message>
            <source>Compare with the papers and scan what is missing.</source>
            <translation>Сравните с бумагами и отсканируйте недостающее.</translation>
        </message>
        <message>
            <source>The scanner cannot do what was asked</source>
            <translation>Сканер не может сделать то, что требуется</translation>
        </message>
        <message>
            <source>Choose another source, colour mode or resolution.</source>
            <translation>Выберите другой источник, цветовой режим или разрешение.</translation>
        </message>
        <message>
            <source>There is no driver for scanners on this computer</source>
            <translation>На этом компьютере нет драйвера сканеров</translation>
        </message>
        <message>
            <source>Ask the administrator to install SANE. Scanners of the network and files work without it.</source>
            <translation>Попросите администратора установить SANE. Сетевые сканеры и файлы работают и без него.</translation>
        </message>
        <message>
            <source>The scanner stopped answering</source>
            <translation>Сканер перестал отвечать</translation>
        </message>
        <message>
            <source>The scanner's driver broke down</source>
            <translation>Драйвер сканера дал сбой</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Scan the rest. If it happens again, tell the administrator.</source>
            <translation>Сохранено страниц: {pages}. Отсканируйте остальное. Если повторится, сообщите администратору.</translation>
        </message>
        <message>
            <source>The folder for new pages cannot be used: {folder}</source>
            <translation>Папку для новых страниц нельзя использовать: {folder}</translation>
        </message>
        <message>
            <source>Check that it is there and that you may write to it.</source>
            <translation>Проверьте, что она на месте и что вам можно в неё писать.</translation>
        </message>
        <message>
            <source>The copy of the desk is damaged: {part}</source>
            <translation>Копия данных повреждена: {part}</translation>
        </message>
        <message>
            <source>Use another copy. If it was made just now, have the desk looked at.</source>
            <translation>Используйте другую копию. Если она сделана только что, проверьте компьютер.</translation>
        </message>
        <message>
            <source>The folder already holds something</source>
            <translation>В папке уже что-то есть</translation>
        </message>
        <message>
            <source>Choose a folder that does not exist yet.</source>
            <translation>Выберите папку, которой еще нет.</translation>
        </message>
        <message>
            <source>A print template has a mistake: {what}</source>
            <translation>В шаблоне печати ошибка: {what}</translation>
        </message>
        <message>
            <source>Correct {file}, line {line}, or install the program anew.</source>
            <translation>Исправьте {file}, строка {line}, или переустановите программу.</translation>
        </message>
        <message>
            <source>There is no template of form {form_id} for this edition</source>
            <translation>Для этой редакции нет шаблона формы {form_id}</translation>
        </message>
        <message>
            <source>Install the program anew; the draft is kept.</source>
            <translation>Переустановите программу; черновик сохранен.</translation>
        </message>
    </context>
    <context>
        <name>NewPassword</name>
        <message>
            <source>At least {count} characters</source>
            <translation>Не меньше {count} знаков</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>New password again</source>
            <translation>Новый пароль ещё раз</translation>
        </message>
    </context>
    <context>
        <name>OfficeForm</name>
        <message>
            <source>Another region or city</source>
            <translation>Другая область или город</translation>
        </message>
        <message>
            <source>Office and desk</source>
            <translation>Офис и окно</translation>
        </message>
        <message>
            <source>Its place in the law</source>
            <translation>Место в законодательстве</translation>
        </message>
        <message>
            <source>As it is printed on receipts</source>
            <translation>Так, как печатается в расписках</translation>
        </message>
        <message>
            <source>Name of the office in Kazakh</source>
            <translation>Наименование офиса на казахском</translation>
        </message>
        <message>
            <source>Name of the office in Russian</source>
            <translation>Наименование офиса на русском</translation>
        </message>
        <message>
            <source>Office code</source>
            <translation>Код офиса</translation>
        </message>
        <message>
            <source>Three Latin letters or digits, part of every number: ATR-01-26-000001-K</source>
            <translation>Три латинские буквы или цифры, часть каждого номера: ATR-01-26-000001-K</translation>
        </message>
        <message>
            <source>Desk number</source>
            <translation>Номер окна</translation>
        </message>
        <message>
            <source>1 to 99, another one for each computer of the office</source>
            <translation>От 1 до 99, свой у каждого компьютера офиса</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Kind of office</source>
            <translation>Вид офиса</translation>
        </message>
        <message>
            <source>Decides which services, hours and receipts apply</source>
            <translation>Определяет услуги, часы работы и расписки</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>Number of the department</source>
            <translation>Номер отдела</translation>
        </message>
        <message>
            <source>For the receipts of the State Corporation; may stay empty</source>
            <translation>Для расписок Государственной корпорации; можно не указывать</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы работы</translation>
        </message>
        <message>
            <source>Duty department: longer hours on weekdays and on Saturday</source>
            <translation>Дежурный отдел: дольше работает в будни и в субботу</translation>
        </message>
        <message>
            <source>Who decides on the applications, as it is printed</source>
            <translation>Кто решает по заявлениям, так, как печатается</translation>
        </message>
        <message>
            <source>Service provider in Kazakh</source>
            <translation>Услугодатель на казахском</translation>
        </message>
        <message>
            <source>Service provider in Russian</source>
            <translation>Услугодатель на русском</translation>
        </message>
    </context>
    <context>
        <name>OfficeSection</name>
        <message>
            <source>You can read these particulars. An administrator changes them.</source>
            <translation>Эти сведения можно посмотреть. Меняет их администратор.</translation>
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
        <name>PaperDetails</name>
        <message>
            <source>One more document here</source>
            <translation>Ещё один документ по этому пункту</translation>
        </message>
    </context>
    <context>
        <name>PaperForm</name>
        <message>
            <source>Remove this document</source>
            <translation>Убрать этот документ</translation>
        </message>
        <message>
            <source>Remove the page {name}</source>
            <translation>Убрать страницу {name}</translation>
        </message>
    </context>
    <context>
        <name>PaperRow</name>
        <message>
            <source>Details</source>
            <translation>Подробнее</translation>
        </message>
        <message>
            <source>Details (Enter)</source>
            <translation>Подробнее (Enter)</translation>
        </message>
    </context>
    <context>
        <name>PaperSaving</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить как PDF…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>The file holds personal data. Delete it when it has been printed.</source>
            <translation>Файл содержит персональные данные. Удалите его после печати.</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>O original, C copy, B both, D digital, A does not exist, Del not shown, Enter details</source>
            <translation>O оригинал, C копия, B оба, D цифровой, A нет такого, Del не показан, Enter подробнее</translation>
        </message>
        <message>
            <source>Documents of this visitor</source>
            <translation>Документы этого посетителя</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Заявитель</translation>
        </message>
        <message>
            <source>Family member {number}</source>
            <translation>Член семьи {number}</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>действует до {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {all} settled</source>
            <translation>Готово {done} из {all}</translation>
        </message>
        <message>
            <source>Ask for it now, or press F9: the receipt of refusal names what is missing or expired.</source>
            <translation>Попросите сейчас или нажмите F9: в расписке об отказе названо недостающее и просроченное.</translation>
        </message>
        <message numerus="yes">
            <source>The package is not complete: %n document(s)</source>
            <translation>
                <numerusform>Пакет неполный: %n документ</numerusform>
                <numerusform>Пакет неполный: %n документа</numerusform>
                <numerusform>Пакет неполный: %n документов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Applicant</source>
            <translation>Заявитель</translation>
        </message>
        <message>
            <source>Add a family member</source>
            <translation>Добавить члена семьи</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Those who are named in the application</source>
            <translation>Те, кто указан в заявлении</translation>
        </message>
        <message>
            <source>Family member {number}</source>
            <translation>Член семьи {number}</translation>
        </message>
        <message>
            <source>If there is one</source>
            <translation>При наличии</translation>
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
        <name>PrintRow</name>
        <message>
            <source>Copy No. {number}</source>
            <translation>Копия № {number}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>PrintTray</name>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить как PDF…</translation>
        </message>
        <message>
            <source>There is no printer. Connect one, or save the papers as PDF and print them elsewhere.</source>
            <translation>Принтера нет. Подключите принтер или сохраните документы как PDF и напечатайте в другом месте.</translation>
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
        <name>ReceiptScreen</name>
        <message>
            <source>Receipt</source>
            <translation>Расписка</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Напечатать все</translation>
        </message>
        <message>
            <source>Next visitor</source>
            <translation>Следующий посетитель</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Открыть дело</translation>
        </message>
        <message>
            <source>Papers of the case</source>
            <translation>Документы дела</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>The application is accepted</source>
            <translation>Заявление принято</translation>
        </message>
        <message>
            <source>Result by {day}</source>
            <translation>Срок результата: {day}</translation>
        </message>
        <message>
            <source>The law gives no day for the result</source>
            <translation>Закон не устанавливает срок результата</translation>
        </message>
        <message>
            <source>Acceptance of the papers is refused</source>
            <translation>В приеме документов отказано</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) to bring</source>
            <translation>
                <numerusform>Нужно принести %n документ</numerusform>
                <numerusform>Нужно принести %n документа</numerusform>
                <numerusform>Нужно принести %n документов</numerusform>
            </translation>
        </message>
        <message>
            <source>With the complete package the applicant may come again on any day.</source>
            <translation>С полным пакетом документов заявитель может прийти снова в любой день.</translation>
        </message>
        <message>
            <source>The result is back at this counter by {day}</source>
            <translation>Результат поступит в это окно до: {day}</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Что дальше</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Что нужно принести</translation>
        </message>
        <message>
            <source>Registered by the provider</source>
            <translation>Регистрация у услугодателя</translation>
        </message>
        <message>
            <source>Result back at this counter by</source>
            <translation>Результат поступит в это окно до</translation>
        </message>
        <message>
            <source>Result for the applicant by</source>
            <translation>Срок результата для заявителя</translation>
        </message>
        <message>
            <source>The next step by law, by</source>
            <translation>Срок следующего этапа по закону</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Не представлен</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Срок истек</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n экземпляр</numerusform>
                <numerusform>%n экземпляра</numerusform>
                <numerusform>%n экземпляров</numerusform>
            </translation>
        </message>
        <message>
            <source>Electronic, goes without paper</source>
            <translation>Электронный, направляется без бумаги</translation>
        </message>
        <message>
            <source>In the preview</source>
            <translation>В просмотре</translation>
        </message>
        <message>
            <source>The number is copied</source>
            <translation>Номер скопирован</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="vanished">Сохранить как PDF…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation type="vanished">Сохранено: {file}</translation>
        </message>
        <message>
            <source>The file holds personal data. Delete it when it has been printed.</source>
            <translation type="vanished">Файл содержит персональные данные. Удалите его после печати.</translation>
        </message>
        <message>
            <source>All papers were sent to the printer</source>
            <translation>Все документы отправлены на принтер</translation>
        </message>
        <message>
            <source>A further print is a marked copy: it is made on the page of the case.</source>
            <translation>Повторная печать помечается как копия: она делается на странице дела.</translation>
        </message>
    </context>
    <context>
        <name>RegisterScreen</name>
        <message>
            <source>Register of applications</source>
            <translation>Реестр заявлений</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n заявление</numerusform>
                <numerusform>%n заявления</numerusform>
                <numerusform>%n заявлений</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Открыть дело</translation>
        </message>
        <message>
            <source>Number, name or IIN</source>
            <translation>Номер, фамилия, имя или ИИН</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Дата решения</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Заявления</translation>
        </message>
        <message>
            <source>Which applications</source>
            <translation>Какие заявления</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Due and late</source>
            <translation>Срок подошел</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Выдано</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Заявитель</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Услуга</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Public service</source>
            <translation type="vanished">Государственная услуга</translation>
        </message>
        <message>
            <source>Result by</source>
            <translation type="vanished">Срок результата</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>Nothing is found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Look for a part of the name, of the number or of the IIN, or show all applications.</source>
            <translation>Ищите по части имени, номера или ИИН либо покажите все заявления.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>Every application that is accepted or refused at this desk is listed here.</source>
            <translation>Здесь перечислены все заявления, принятые на этом рабочем месте, и все отказы в приеме.</translation>
        </message>
        <message>
            <source>There are no applications yet</source>
            <translation>Заявлений пока нет</translation>
        </message>
        <message>
            <source>This desk has no case {number}</source>
            <translation>На этом рабочем месте нет дела {number}</translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Which service?</source>
            <translation>Какая услуга?</translation>
        </message>
        <message>
            <source>Arrow keys move, Enter chooses</source>
            <translation>Стрелки перемещают, Enter выбирает</translation>
        </message>
        <message>
            <source>Search by name in any language</source>
            <translation>Поиск по названию на любом языке</translation>
        </message>
        <message>
            <source>Search for a service</source>
            <translation>Поиск услуги</translation>
        </message>
        <message>
            <source>Another service</source>
            <translation>Другая услуга</translation>
        </message>
        <message>
            <source>the day the act came into force is not entered in the settings</source>
            <translation>день вступления акта в силу не введен в настройках</translation>
        </message>
        <message>
            <source>signed {day}</source>
            <translation>подписан {day}</translation>
        </message>
    </context>
    <context>
        <name>ServiceRow</name>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
    </context>
    <context>
        <name>SetUpNotes</name>
        <message>
            <source>Type three Latin letters or digits for the office code, such as ATR</source>
            <translation>Наберите код офиса из трёх латинских букв или цифр, например ATR</translation>
        </message>
        <message>
            <source>Type a number from 1 to 99 for the desk</source>
            <translation>Наберите номер окна от 1 до 99</translation>
        </message>
        <message>
            <source>Type the login in Latin letters, digits, dots and hyphens, without spaces</source>
            <translation>Наберите логин латинскими буквами, цифрами, точками и дефисами, без пробелов</translation>
        </message>
        <message>
            <source>Another account has this login: choose another</source>
            <translation>Такой логин уже есть: выберите другой</translation>
        </message>
        <message>
            <source>Type a password of at least {fact} characters</source>
            <translation>Наберите пароль не короче {fact} знаков</translation>
        </message>
        <message>
            <source>The two passwords differ: type them again</source>
            <translation>Пароли различаются: наберите их заново</translation>
        </message>
        <message>
            <source>This password is not right</source>
            <translation>Этот пароль неверен</translation>
        </message>
        <message>
            <source>The act was signed only on {fact}: it cannot be in force before</source>
            <translation>Акт подписан только {fact}: раньше он действовать не может</translation>
        </message>
    </context>
    <context>
        <name>SetUpScreen</name>
        <message>
            <source>Set up the desk</source>
            <translation>Настройка рабочего места</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Создаём…</translation>
        </message>
        <message>
            <source>Create the desk</source>
            <translation>Создать рабочее место</translation>
        </message>
        <message>
            <source>The set-up of this desk was not finished</source>
            <translation>Настройка этого рабочего места не была закончена</translation>
        </message>
        <message>
            <source>Finish it with the same login and password.</source>
            <translation>Закончите её с тем же логином и паролем.</translation>
        </message>
        <message>
            <source>First administrator</source>
            <translation>Первый администратор</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Шаг {step} из {steps}</translation>
        </message>
        <message>
            <source>Which office is this?</source>
            <translation>Какой это офис?</translation>
        </message>
        <message>
            <source>Everything but the code and the desk number can be changed later.</source>
            <translation>Всё, кроме кода и номера окна, можно изменить позже.</translation>
        </message>
        <message>
            <source>Who looks after this desk?</source>
            <translation>Кто отвечает за рабочее место?</translation>
        </message>
        <message>
            <source>The administrator adds the clerks. Without a login and a password nobody opens the data: they are encrypted.</source>
            <translation>Специалистов добавляет администратор. Данные зашифрованы: без логина и пароля их не откроет никто.</translation>
        </message>
        <message>
            <source>From when are the acts in force?</source>
            <translation>С какого дня действуют акты?</translation>
        </message>
        <message>
            <source>An act comes into force ten calendar days after its first official publication. Enter the day your lawyer names. Without it the edition takes no applications. A day may stay empty now.</source>
            <translation>Акт вводится в действие по истечении десяти календарных дней после дня первого официального опубликования. Введите день, который назовёт юрист. Без него по этой редакции заявления не принимаются. Сейчас день можно не указывать.</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>Всё верно?</translation>
        </message>
        <message>
            <source>Nothing is stored yet: the desk is made when you choose to create it.</source>
            <translation>Пока ничего не сохранено: рабочее место создаётся только по вашей команде.</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Store the office</source>
            <translation>Сохранить офис</translation>
        </message>
        <message>
            <source>Record the days</source>
            <translation>Записать дни</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Это окно</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Офис</translation>
        </message>
        <message>
            <source>Acts in force</source>
            <translation>Действующие акты</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Специалисты</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>The office is stored</source>
            <translation>Офис сохранён</translation>
        </message>
        <message>
            <source>The days are recorded</source>
            <translation>Дни записаны</translation>
        </message>
        <message>
            <source>The account is added</source>
            <translation>Специалист добавлен</translation>
        </message>
        <message>
            <source>The account has a new password</source>
            <translation>Специалисту задан новый пароль</translation>
        </message>
        <message>
            <source>The account is switched off</source>
            <translation>Вход специалиста отключён</translation>
        </message>
        <message>
            <source>Your password is changed</source>
            <translation>Ваш пароль изменён</translation>
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
            <translation type="vanished">Поиск</translation>
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
        <name>SignInScreen</name>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Locked by {name}</source>
            <translation>Заблокировано: {name}</translation>
        </message>
        <message>
            <source>Everything is kept as it was. Another clerk may sign in too.</source>
            <translation>Всё сохранено как было. Войти может и другой специалист.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Открываем…</translation>
        </message>
        <message>
            <source>Practice: login {login}, password {password}</source>
            <translation>Учебный режим: логин {login}, пароль {password}</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on</source>
            <translation>Похоже, включён Caps Lock</translation>
        </message>
        <message>
            <source>The keyboard types Cyrillic letters</source>
            <translation>Клавиатура набирает кириллицу</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <source>My day</source>
            <translation>Мой день</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>Доброе утро, {name}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>Добрый день, {name}</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>Добрый вечер, {name}</translation>
        </message>
        <message>
            <source>Opening the desk…</source>
            <translation>Открываем рабочее место…</translation>
        </message>
        <message>
            <source>{day}. {office}, desk {desk}</source>
            <translation type="vanished">{day}. {office}, окно {desk}</translation>
        </message>
        <message>
            <source>{day} · {office}, desk {desk}</source>
            <translation>{day} · {office}, окно {desk}</translation>
        </message>
        <message>
            <source>New visit</source>
            <translation>Новый приём</translation>
        </message>
        <message>
            <source>IIN, registration number or surname</source>
            <translation>ИИН, регистрационный номер или фамилия</translation>
        </message>
        <message>
            <source>Enter searches the register, F2 begins a visit with what is typed</source>
            <translation>Enter – поиск в реестре, F2 – начать приём с набранным</translation>
        </message>
        <message>
            <source>The visit was given up: {name}</source>
            <translation>Приём отменён: {name}</translation>
        </message>
        <message>
            <source>Ctrl+Z takes it back.</source>
            <translation>Ctrl+Z вернёт его.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Вернуть</translation>
        </message>
    </context>
    <context>
        <name>StepPage</name>
        <message>
            <source>working translation</source>
            <translation>рабочий перевод</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <source>Working translation: only the official wording is the law.</source>
            <translation>Рабочий перевод: законом является только официальный текст.</translation>
        </message>
        <message>
            <source>Legal dates</source>
            <translation>Сроки по закону</translation>
        </message>
        <message>
            <source>Enter on a step records the day it was done</source>
            <translation>Enter на этапе отмечает день его выполнения</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>День выполнения</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Отметить</translation>
        </message>
        <message>
            <source>Last day: {day}</source>
            <translation>Последний день: {day}</translation>
        </message>
        <message>
            <source>Done {day}</source>
            <translation>Выполнено {day}</translation>
        </message>
        <message>
            <source>Day has passed</source>
            <translation>Срок прошел</translation>
        </message>
        <message>
            <source>Enter the day on which the step was done</source>
            <translation>Введите день, когда этап выполнен</translation>
        </message>
    </context>
    <context>
        <name>StepsPanel</name>
        <message>
            <source>Steps</source>
            <translation>Шаги</translation>
        </message>
        <message>
            <source>Something has expired</source>
            <translation>Просрочено</translation>
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
    <context>
        <name>TodayCard</name>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>решено</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>срок сегодня</translation>
        </message>
        <message>
            <source>late</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>Late results</source>
            <translation>Просроченные результаты</translation>
        </message>
        <message>
            <source>Results due today</source>
            <translation>Результаты со сроком сегодня</translation>
        </message>
        <message>
            <source>Decided today</source>
            <translation>Решённые сегодня</translation>
        </message>
        <message>
            <source>Nothing was decided today yet, and no result is due.</source>
            <translation>Сегодня решений ещё не было, результатов со сроком тоже нет.</translation>
        </message>
        <message>
            <source>All of them in the register</source>
            <translation>Все – в реестре</translation>
        </message>
        <message>
            <source>{number}, due {day}</source>
            <translation>{number}, срок {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Выдано</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Advised</source>
            <translation>Консультация</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Waiting</source>
            <translation>В очереди</translation>
        </message>
        <message>
            <source>Enter calls the visitor</source>
            <translation>Enter – вызвать посетителя</translation>
        </message>
        <message>
            <source>Nobody is waiting. F2 begins a visit with whoever comes to the counter.</source>
            <translation>В очереди никого нет. F2 начнёт приём того, кто подойдёт к окну.</translation>
        </message>
    </context>
    <context>
        <name>WindowSection</name>
        <message>
            <source>What you see</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Высокий контраст</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Язык окна</translation>
        </message>
        <message>
            <source>Papers are always in Kazakh and Russian</source>
            <translation>Документы всегда на казахском и русском</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Size of type</source>
            <translation>Размер шрифта</translation>
        </message>
        <message>
            <source>Ctrl and plus, Ctrl and minus do the same anywhere</source>
            <translation>Ctrl и плюс, Ctrl и минус делают то же везде</translation>
        </message>
        <message>
            <source>Printer of this desk</source>
            <translation>Принтер этого окна</translation>
        </message>
        <message>
            <source>Looking for printers…</source>
            <translation>Ищем принтеры…</translation>
        </message>
        <message>
            <source>There is no printer: papers are kept and can be printed later</source>
            <translation>Принтера нет: документы сохраняются, их можно напечатать позже</translation>
        </message>
        <message>
            <source>Offered first wherever something is printed</source>
            <translation>Предлагается первым при печати</translation>
        </message>
    </context>
    <context>
        <name>self.drafts</name>
        <message>
            <source>No name yet</source>
            <translation>Без имени</translation>
        </message>
    </context>
</TS>
