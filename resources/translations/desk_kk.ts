<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About the program</source>
            <translation>Бағдарлама туралы</translation>
        </message>
        <message>
            <source>Practice data</source>
            <translation>Жаттығу деректері</translation>
        </message>
        <message>
            <source>Everything taken in practice goes. Press again to do it.</source>
            <translation>Жаттығуда қабылданғанның бәрі жойылады. Растау үшін қайта басыңыз.</translation>
        </message>
        <message>
            <source>Yes, reset the practice data</source>
            <translation>Иә, жаттығу деректерін тазарту</translation>
        </message>
        <message>
            <source>Begin again with an empty register and three new visitors.</source>
            <translation>Бос тізіліммен және үш жаңа келушімен қайта бастау.</translation>
        </message>
        <message>
            <source>Reset the practice data</source>
            <translation>Жаттығу деректерін тазарту</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Нұсқасы</translation>
        </message>
        <message>
            <source>{services} services in {editions} editions, {open} take applications today</source>
            <translation>{services} қызмет, {editions} редакция; бүгін өтініш қабылдайтыны – {open}</translation>
        </message>
        <message>
            <source>The law inside</source>
            <translation>Ішіндегі заң</translation>
        </message>
        <message>
            <source>Folder of the data</source>
            <translation>Деректер қалтасы</translation>
        </message>
    </context>
    <context>
        <name>AccountForm</name>
        <message>
            <source>Surname, given name, patronymic</source>
            <translation>Тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>As it is printed on receipts</source>
            <translation>Қолхатта басылатын түрде</translation>
        </message>
        <message>
            <source>Position in Kazakh</source>
            <translation>Лауазымы қазақша</translation>
        </message>
        <message>
            <source>Position in Russian</source>
            <translation>Лауазымы орысша</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Latin letters and digits, for example aigerim</source>
            <translation>Латын әріптері мен цифрлар, мысалы aigerim</translation>
        </message>
        <message>
            <source>At least {count} characters; several words are easy to remember</source>
            <translation>Кемінде {count} таңба; бірнеше сөзді есте сақтау оңай</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Password again</source>
            <translation>Құпиясөз қайтадан</translation>
        </message>
    </context>
    <context>
        <name>AccountPanel</name>
        <message>
            <source>Set a new password</source>
            <translation>Жаңа құпиясөз қою</translation>
        </message>
        <message>
            <source>Let in again</source>
            <translation>Қайта кіргізу</translation>
        </message>
        <message>
            <source>Switch the account off</source>
            <translation>Маманды өшіру</translation>
        </message>
    </context>
    <context>
        <name>AccountsSection</name>
        <message>
            <source>Accounts</source>
            <translation>Мамандар</translation>
        </message>
        <message>
            <source>Enter chooses an account to switch it off</source>
            <translation type="vanished">Enter – кіру құқығын өшіру үшін маманды таңдау</translation>
        </message>
        <message>
            <source>Enter chooses an account to be changed</source>
            <translation>Enter – өзгертілетін маманды таңдау</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Маман қосу</translation>
        </message>
        <message>
            <source>Your own password</source>
            <translation>Өз құпиясөзіңіз</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>A supervisor also records the days of acts, an administrator changes everything</source>
            <translation>Аға маман актілердің күнін де тіркейді, әкімші бәрін өзгертеді</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>Маманды қосу</translation>
        </message>
        <message>
            <source>Password now</source>
            <translation>Қазіргі құпиясөз</translation>
        </message>
        <message>
            <source>At least {count} characters</source>
            <translation type="vanished">Кемінде {count} таңба</translation>
        </message>
        <message>
            <source>New password</source>
            <translation type="vanished">Жаңа құпиясөз</translation>
        </message>
        <message>
            <source>New password again</source>
            <translation type="vanished">Жаңа құпиясөз қайтадан</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Құпиясөзді өзгерту</translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Сіздің тіркеуіңіз</translation>
        </message>
        <message>
            <source>An administrator adds accounts and switches them off.</source>
            <translation>Мамандарды әкімші қосады және өшіреді.</translation>
        </message>
        <message>
            <source>Switch off: {name}</source>
            <translation type="vanished">Өшіру: {name}</translation>
        </message>
        <message>
            <source>Nobody switches off the own account.</source>
            <translation>Өз тіркеуін ешкім өшірмейді.</translation>
        </message>
        <message>
            <source>May sign in</source>
            <translation>Кіре алады</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Өшірілген</translation>
        </message>
    </context>
    <context>
        <name>ActForm</name>
        <message>
            <source>{title}, wording of {day}</source>
            <translation>{title}, {day} редакциясы</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Қолданысқа енген күні</translation>
        </message>
        <message>
            <source>Where the day is known from</source>
            <translation>Күн қайдан белгілі</translation>
        </message>
        <message>
            <source>For example: letter of the legal department and its number</source>
            <translation>Мысалы: заң бөлімінің хаты және оның нөмірі</translation>
        </message>
        <message>
            <source>Working translation of the title</source>
            <translation>Атауының жұмыс аудармасы</translation>
        </message>
    </context>
    <context>
        <name>ActsSection</name>
        <message>
            <source>Every record</source>
            <translation>Барлық жазбалар</translation>
        </message>
        <message>
            <source>Nothing is ever erased; the last one counts</source>
            <translation>Ештеңе өшірілмейді; соңғысы есептеледі</translation>
        </message>
        <message>
            <source>No day was recorded yet.</source>
            <translation>Әзірге күн тіркелмеген.</translation>
        </message>
        <message>
            <source>You can read the days. A supervisor or an administrator records them.</source>
            <translation>Күндерді көре аласыз. Оларды аға маман немесе әкімші тіркейді.</translation>
        </message>
        <message>
            <source>Recorded: in force from {day}</source>
            <translation>Тіркелген: {day} бастап қолданыста</translation>
        </message>
        <message>
            <source>No day is recorded: takes no applications</source>
            <translation>Күні тіркелмеген: өтініш қабылданбайды</translation>
        </message>
        <message>
            <source>From {day}. {who}, {when}. Source: {source}</source>
            <translation>{day} бастап. {who}, {when}. Негізі: {source}</translation>
        </message>
    </context>
    <context>
        <name>ApplicationScreen</name>
        <message>
            <source>Case</source>
            <translation>Іс</translation>
        </message>
        <message>
            <source>Print a copy</source>
            <translation>Көшірмесін басып шығару</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Record and close</source>
            <translation>Белгілеп, жабу</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Істі жабу</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Не шешілді</translation>
        </message>
        <message>
            <source>Papers of the case</source>
            <translation>Істің құжаттары</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Applicant and family</source>
            <translation>Өтініш беруші және отбасы</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Құжаттардың тексеру парағы</translation>
        </message>
        <message>
            <source>Pages of the applicant</source>
            <translation>Өтініш берушінің беттері</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Тарихы</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n дана</numerusform>
                <numerusform>%n дана</numerusform>
            </translation>
        </message>
        <message>
            <source>Electronic, goes without paper</source>
            <translation>Электрондық, қағазсыз жіберіледі</translation>
        </message>
        <message>
            <source>In the preview</source>
            <translation>Алдын ала қарауда</translation>
        </message>
        <message>
            <source>This desk has no case {number}</source>
            <translation>Бұл жұмыс орнында {number} ісі жоқ</translation>
        </message>
        <message>
            <source>It may belong to another desk of the office: the second group of the number names it.</source>
            <translation>Ол кеңсенің басқа жұмыс орнының ісі болуы мүмкін: оны нөмірдің екінші тобы көрсетеді.</translation>
        </message>
        <message>
            <source>To the register</source>
            <translation>Тізілімге</translation>
        </message>
        <message>
            <source>The case is closed</source>
            <translation>Іс жабылды</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Hide this notice</source>
            <translation>Хабарламаны жасыру</translation>
        </message>
    </context>
    <context>
        <name>CannotStart</name>
        <message>
            <source>The program cannot start</source>
            <translation>Бағдарлама іске қосылмады</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>CaseRows</name>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Бас тартылды</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Шешім күні</translation>
        </message>
        <message>
            <source>By the rules of</source>
            <translation>Қолданылған қағидалар</translation>
        </message>
        <message>
            <source>Result for the applicant by</source>
            <translation>Өтініш берушіге нәтиже берілетін мерзім</translation>
        </message>
        <message>
            <source>Result back at this counter by</source>
            <translation>Нәтиже осы терезеге келетін күн</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Told to the clerk</source>
            <translation>Маманға ескертілгені</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Өтініш беруші</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Азаматтығы</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Region asked for</source>
            <translation>Сұралған өңір</translation>
        </message>
        <message>
            <source>Employment category</source>
            <translation>Жұмыспен қамтылу санаты</translation>
        </message>
        <message>
            <source>Family member</source>
            <translation>Отбасы мүшесі</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>{day} дейін жарамды</translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message>
            <source>In work</source>
            <translation>Жұмыста</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Қайтарылды</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Бас тартылды</translation>
        </message>
        <message>
            <source>Consulted</source>
            <translation>Кеңес берілді</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Мерзімі өтті</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Мерзімі бүгін</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Receipt of acceptance</source>
            <translation>Қабылдау туралы қолхат</translation>
        </message>
        <message>
            <source>Stamped copy of the application</source>
            <translation>Өтініштің мөртабан басылған көшірмесі</translation>
        </message>
        <message>
            <source>Receipt of refusal to accept</source>
            <translation>Қабылдаудан бас тарту туралы қолхат</translation>
        </message>
        <message>
            <source>Notice of refusal to accept</source>
            <translation>Қабылдаудан бас тарту туралы хабарлама</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Кезекте</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Басылып жатыр</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Тоқтап тұр</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Басып шығарылды</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>Басып шығарылмады</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Тоқтатылды</translation>
        </message>
        <message>
            <source>Paper jam: take the jammed sheet out, it goes on by itself</source>
            <translation>Қағаз тұрып қалды: тұрып қалған парақты алыңыз, басып шығару өзі жалғасады</translation>
        </message>
        <message>
            <source>The printer is open: close its cover, it goes on by itself</source>
            <translation>Принтер ашық: қақпағын жабыңыз, басып шығару өзі жалғасады</translation>
        </message>
        <message>
            <source>No paper: add paper, it goes on by itself</source>
            <translation>Қағаз жоқ: қағаз салыңыз, басып шығару өзі жалғасады</translation>
        </message>
        <message>
            <source>No toner: change the cartridge, it goes on by itself</source>
            <translation>Тонер таусылды: картриджді ауыстырыңыз, басып шығару өзі жалғасады</translation>
        </message>
        <message>
            <source>The printer does not answer: switch it on and look at its cable</source>
            <translation>Принтер жауап бермейді: оны қосыңыз, кабелін тексеріңіз</translation>
        </message>
        <message>
            <source>The printer takes no papers: choose another printer</source>
            <translation>Принтер құжат қабылдамайды: басқа принтерді таңдаңыз</translation>
        </message>
        <message>
            <source>The printer is paused: ask the administrator to resume it</source>
            <translation>Принтер кідіртілген: әкімшіден оны қайта іске қосуды сұраңыз</translation>
        </message>
        <message>
            <source>The printer does not say why: look at its display</source>
            <translation>Принтер себебін айтпайды: оның дисплейіне қараңыз</translation>
        </message>
        <message>
            <source>Nobody can say that the paper came out: look into the tray, else try again</source>
            <translation>Парақтың шыққан-шықпағаны белгісіз: науаны қараңыз, жоқ болса қайта басып шығарыңыз</translation>
        </message>
        <message>
            <source>Application accepted</source>
            <translation>Өтініш қабылданды</translation>
        </message>
        <message>
            <source>Acceptance refused</source>
            <translation>Қабылдаудан бас тартылды</translation>
        </message>
        <message>
            <source>Visitor consulted</source>
            <translation>Келушіге кеңес берілді</translation>
        </message>
        <message>
            <source>Step recorded as done</source>
            <translation>Кезең орындалды деп белгіленді</translation>
        </message>
        <message>
            <source>Case closed</source>
            <translation>Іс жабылды</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Принтерге жіберілді</translation>
        </message>
        <message>
            <source>Printing ended</source>
            <translation>Басып шығару аяқталды</translation>
        </message>
        <message>
            <source>Copy sent to the printer</source>
            <translation>Көшірме принтерге жіберілді</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>a date in words, see QLocale::toString</comment>
            <translation>yyyy 'жылғы' d MMMM</translation>
        </message>
        <message>
            <source>Practice printer</source>
            <translation>Жаттығу принтері</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message>
            <source>Applicant and family</source>
            <translation>Өтініш беруші және отбасы</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>Біле жүріңіз</translation>
        </message>
        <message>
            <source>None of this stops the decision</source>
            <translation>Бұлардың ешқайсысы шешім қабылдауға кедергі болмайды</translation>
        </message>
        <message>
            <source>What is printed, and by when</source>
            <translation>Не басып шығарылады және мерзімдер</translation>
        </message>
        <message>
            <source>The package is complete: accept the application</source>
            <translation>Құжаттар топтамасы толық: өтінішті қабылдаңыз</translation>
        </message>
        <message>
            <source>Ctrl+Enter accepts and registers it.</source>
            <translation>Ctrl+Enter басылғанда өтініш қабылданып, тіркеледі.</translation>
        </message>
        <message numerus="yes">
            <source>The package is not complete: %n document(s)</source>
            <translation>
                <numerusform>Топтама толық емес: %n құжат</numerusform>
                <numerusform>Топтама толық емес: %n құжат</numerusform>
            </translation>
        </message>
        <message>
            <source>F9 refuses to accept the package and prints the receipt.</source>
            <translation>F9 басылғанда топтаманы қабылдаудан бас тартылып, қолхат басып шығарылады.</translation>
        </message>
        <message>
            <source>{form}, copies: {count}</source>
            <translation>{form}, дана саны: {count}</translation>
        </message>
        <message>
            <source>Printed: {papers}</source>
            <translation>Басып шығарылады: {papers}</translation>
        </message>
        <message>
            <source>Sent electronically: {papers}</source>
            <translation>Электрондық түрде жіберіледі: {papers}</translation>
        </message>
        <message>
            <source>The rules give no paper for this decision.</source>
            <translation>Қағидаларда бұл шешім үшін құжат көзделмеген.</translation>
        </message>
        <message>
            <source>Due on {day}</source>
            <translation>Орындау мерзімі: {day}</translation>
        </message>
        <message>
            <source>the result is back at this counter by {day}</source>
            <translation>нәтиже осы терезеге {day} дейін түседі</translation>
        </message>
        <message>
            <source>Another region or city</source>
            <translation>Басқа өңір немесе қала</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>Берілмеді</translation>
        </message>
        <message>
            <source>Consent to the processing of personal data</source>
            <translation>Дербес деректерді өңдеуге келісім</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Өтініш беруші</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Кеңсе</translation>
        </message>
        <message>
            <source>First administrator</source>
            <translation>Алғашқы әкімші</translation>
        </message>
        <message>
            <source>Acts in force</source>
            <translation>Қолданыстағы актілер</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>{code}, desk {desk}</source>
            <translation>{code}, {desk}-терезе</translation>
        </message>
        <message>
            <source>Code and desk</source>
            <translation>Коды және терезесі</translation>
        </message>
        <message>
            <source>Kind of office</source>
            <translation>Кеңсе түрі</translation>
        </message>
        <message>
            <source>another region or city</source>
            <translation>басқа облыс немесе қала</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Өңір</translation>
        </message>
        <message>
            <source>duty department</source>
            <translation>кезекші бөлім</translation>
        </message>
        <message>
            <source>as the act sets them</source>
            <translation>актіде белгіленгендей</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Жұмыс уақыты</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Service provider</source>
            <translation>Көрсетілетін қызметті беруші</translation>
        </message>
        <message>
            <source>no day: takes no applications</source>
            <translation>күні жоқ: өтініш қабылданбайды</translation>
        </message>
    </context>
    <context>
        <name>ClockBanner</name>
        <message>
            <source>The clock is right</source>
            <translation>Сағат дұрыс</translation>
        </message>
    </context>
    <context>
        <name>ClockRing</name>
        <message>
            <source>Service time</source>
            <translation>Қызмет көрсету уақыты</translation>
        </message>
        <message numerus="yes">
            <source>of %n minute(s)</source>
            <translation>
                <numerusform>%n минуттан</numerusform>
                <numerusform>%n минуттан</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) used</source>
            <translation>
                <numerusform>%n минут өтті</numerusform>
                <numerusform>%n минут өтті</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClosedPanel</name>
        <message>
            <source>working days</source>
            <translation>жұмыс күндері</translation>
        </message>
        <message>
            <source>Monday to Saturday</source>
            <translation>дүйсенбі–сенбі</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>күн сайын</translation>
        </message>
        <message>
            <source>break {from}–{to}</source>
            <translation>үзіліс {from}–{to}</translation>
        </message>
    </context>
    <context>
        <name>ClosingCard</name>
        <message>
            <source>Choose what became of the result</source>
            <translation>Нәтиженің не болғанын таңдаңыз</translation>
        </message>
        <message>
            <source>Enter the day on which it happened</source>
            <translation>Бұл болған күнді енгізіңіз</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Істі жабу</translation>
        </message>
        <message>
            <source>Record it when it has happened: a closed case stays closed, and its term stops.</source>
            <translation>Бұл болғаннан кейін ғана белгілеңіз: жабылған іс қайта ашылмайды, оның мерзімі тоқтайды.</translation>
        </message>
        <message>
            <source>What became of the result</source>
            <translation>Нәтиже не болды</translation>
        </message>
        <message>
            <source>The result was handed over</source>
            <translation>Нәтиже берілді</translation>
        </message>
        <message>
            <source>The applicant or the representative has received it</source>
            <translation>Оны өтініш беруші немесе өкілі алды</translation>
        </message>
        <message>
            <source>The result was returned</source>
            <translation>Нәтиже қайтарылды</translation>
        </message>
        <message>
            <source>Nobody came for it, or it went back to the provider</source>
            <translation>Оны ешкім алмады немесе ол көрсетілетін қызметті берушіге қайтарылды</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Қай күні</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Stays with the case; it is not printed</source>
            <translation>Іспен бірге сақталады, басып шығарылмайды</translation>
        </message>
        <message>
            <source>Do not close</source>
            <translation>Жаппау</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
        <message>
            <source>Type the day, month and year in digits: 03.02.2001</source>
            <translation>Күнін, айын және жылын цифрмен жазыңыз: 03.02.2001</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <source>Registration number</source>
            <translation>Тіркеу нөмірі</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіріп алу</translation>
        </message>
    </context>
    <context>
        <name>DemoRibbon</name>
        <message>
            <source>Practice: invented people, nothing is sent</source>
            <translation>Жаттығу режимі: адамдар ойдан шығарылған, ештеңе жіберілмейді</translation>
        </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message>
            <source>Clerk</source>
            <translation>Маман</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Аға маман</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Әкімші</translation>
        </message>
    </context>
    <context>
        <name>DraftsCard</name>
        <message>
            <source>Visits to go on with</source>
            <translation>Аяқталмаған қабылдаулар</translation>
        </message>
        <message>
            <source>Enter goes on where you stopped, Delete gives the visit up</source>
            <translation>Enter – тоқтаған жерден жалғастыру, Delete – қабылдауды тоқтату</translation>
        </message>
        <message>
            <source>No visit was left half-way. What you type is kept here if you are interrupted.</source>
            <translation>Аяқталмаған қабылдау жоқ. Жұмысыңыз бөлінсе, терілгеннің бәрі осында сақталады.</translation>
        </message>
        <message>
            <source>no service yet</source>
            <translation>қызмет таңдалмаған</translation>
        </message>
        <message>
            <source>{done} of {of} steps</source>
            <translation>{of} қадамнан {done}</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Аты-жөні жоқ</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Choose files</source>
            <translation>Файлдарды таңдау</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>Drop the files of the paper here</source>
            <translation>Құжат файлдарын осы жерге сүйреп әкеліңіз</translation>
        </message>
    </context>
    <context>
        <name>Endings</name>
        <message>
            <source>The visit was given up</source>
            <translation>Жүгіну тоқтатылды</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>The consultation is noted</source>
            <translation>Кеңес берілгені белгіленді</translation>
        </message>
    </context>
    <context>
        <name>ErrorSummary</name>
        <message numerus="yes">
            <source>%n thing(s) to put right</source>
            <translation>
                <numerusform>%n жерді түзету керек</numerusform>
                <numerusform>%n жерді түзету керек</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>About this visit</source>
            <translation>Осы жүгіну туралы</translation>
        </message>
        <message>
            <source>Another region or city</source>
            <translation>Басқа өңір немесе қала</translation>
        </message>
        <message>
            <source>Day of registration, arrival or leaving the school</source>
            <translation>Тіркелген, келген немесе оқу орнын бітірген күн</translation>
        </message>
    </context>
    <context>
        <name>FieldNotes</name>
        <message>
            <source>Fill in: {label}</source>
            <translation>Толтырыңыз: {label}</translation>
        </message>
        <message>
            <source>Shorten to {fact} letters: {label}</source>
            <translation>{fact} әріпке дейін қысқартыңыз: {label}</translation>
        </message>
        <message>
            <source>Type a day such as 03.02.2001: {label}</source>
            <translation>Күнді 03.02.2001 түрінде жазыңыз: {label}</translation>
        </message>
        <message>
            <source>This day is still to come: {label}</source>
            <translation>Бұл күн әлі келген жоқ: {label}</translation>
        </message>
        <message>
            <source>Check the year: {label}</source>
            <translation>Жылын тексеріңіз: {label}</translation>
        </message>
        <message>
            <source>An IIN has 12 digits: check the number</source>
            <translation>ЖСН 12 цифрдан тұрады: нөмірді тексеріңіз</translation>
        </message>
        <message>
            <source>An IIN has digits only: check the number</source>
            <translation>ЖСН тек цифрдан тұрады: нөмірді тексеріңіз</translation>
        </message>
        <message>
            <source>The check digit of the IIN differs: check the number</source>
            <translation>ЖСН бақылау саны сәйкес келмейді: нөмірді тексеріңіз</translation>
        </message>
        <message>
            <source>The IIN names another date of birth: compare with the document</source>
            <translation>ЖСН бойынша туған күн басқа: құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>This person is entered twice</source>
            <translation>Бұл адам екі рет енгізілген</translation>
        </message>
        <message>
            <source>This day is before the day of issue</source>
            <translation>Бұл күн берілген күннен бұрын</translation>
        </message>
        <message>
            <source>Latin letters among Cyrillic ones: F11 puts them right</source>
            <translation>Кирилл әріптерінің арасында латын әрпі бар: F11 түзетеді</translation>
        </message>
        <message>
            <source>These letters cannot be printed: {fact}. Write them in Cyrillic or Latin letters</source>
            <translation>Мына әріптер басып шығарылмайды: {fact}. Оларды кирилл не латын әріптерімен жазыңыз</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message>
            <source>Applicant and family</source>
            <translation type="vanished">Өтініш беруші және отбасы</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>Check and decide</source>
            <translation type="vanished">Тексеру және шешім</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Өтініш беруші</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Түпнұсқа</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшірме</translation>
        </message>
        <message>
            <source>Original and copy</source>
            <translation>Түпнұсқа және көшірме</translation>
        </message>
        <message>
            <source>Digital</source>
            <translation>Цифрлық</translation>
        </message>
        <message>
            <source>Does not exist</source>
            <translation>Мұндай құжат жоқ</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Екеуі</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Not shown</source>
            <translation>Ұсынбады</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>Сұраңыз</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Белгіленбеген</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Бар</translation>
        </message>
        <message>
            <source>Declared absent</source>
            <translation>Жоқ деп мәлімделді</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Жетіспейді</translation>
        </message>
        <message>
            <source>The act of this service was revoked</source>
            <translation>Бұл қызмет туралы актінің күші жойылған</translation>
        </message>
        <message>
            <source>No papers are taken under it. Tell the visitor which act revoked it.</source>
            <translation>Ол бойынша құжат қабылданбайды. Келушіге қай акт күшін жойғанын айтыңыз.</translation>
        </message>
        <message>
            <source>No rules of this service are in force on this day</source>
            <translation>Бұл күні осы қызметтің қолданыстағы қағидалары жоқ</translation>
        </message>
        <message>
            <source>The day an act came into force is entered in the settings by a supervisor; until then no papers are taken under it.</source>
            <translation>Актінің күшіне енген күнін басшы баптауларда енгізеді; оған дейін ол бойынша құжат қабылданбайды.</translation>
        </message>
        <message>
            <source>This service is not taken here in this way</source>
            <translation>Бұл қызмет мұнда осы тәсілмен қабылданбайды</translation>
        </message>
        <message>
            <source>Tell the visitor where it is taken: {places}.</source>
            <translation>Келушіге қайда қабылданатынын айтыңыз: {places}.</translation>
        </message>
        <message>
            <source>The counter does not receive people at this hour</source>
            <translation>Бұл уақытта терезеде қабылдау жоқ</translation>
        </message>
        <message>
            <source>Reception hours by the rules: {hours}.</source>
            <translation>Қағидалар бойынша қабылдау уақыты: {hours}.</translation>
        </message>
        <message>
            <source>Another office receives this group of applicants</source>
            <translation>Өтініш берушілердің бұл тобын басқа ұйым қабылдайды</translation>
        </message>
        <message>
            <source>Tell the visitor where to go: {places}.</source>
            <translation>Келушіге қайда баратынын айтыңыз: {places}.</translation>
        </message>
        <message>
            <source>The list of documents of this service is not in the catalogue</source>
            <translation>Бұл қызметтің құжаттар тізбесі каталогта жоқ</translation>
        </message>
        <message>
            <source>You can advise the visitor; papers cannot be taken here.</source>
            <translation>Келушіге кеңес бере аласыз; мұнда құжат қабылданбайды.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Қабылданады</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Күші жойылған</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Қолданыста емес</translation>
        </message>
        <message>
            <source>Not taken here</source>
            <translation>Мұнда қабылданбайды</translation>
        </message>
        <message>
            <source>Closed at this hour</source>
            <translation>Қазір қабылдау жоқ</translation>
        </message>
        <message>
            <source>Another office</source>
            <translation>Басқа ұйым</translation>
        </message>
        <message>
            <source>Advice only</source>
            <translation>Тек кеңес</translation>
        </message>
        <message>
            <source>The region asked for has no quota for this group this year. The provider decides.</source>
            <translation>Сұралған өңірде биыл бұл топқа квота жоқ. Шешімді көрсетілетін қызметті беруші қабылдайды.</translation>
        </message>
        <message>
            <source>No consent to the processing of personal data: the provider may refuse the service for it; it is no ground to refuse to accept the papers.</source>
            <translation>Дербес деректерді өңдеуге келісім жоқ: көрсетілетін қызметті беруші осыған байланысты қызметтен бас тартуы мүмкін; бұл құжаттарды қабылдаудан бас тартуға негіз емес.</translation>
        </message>
        <message>
            <source>The applicant was included in the quota before: the provider may refuse the service for it.</source>
            <translation>Өтініш беруші бұрын квотаға енгізілген: көрсетілетін қызметті беруші осыған байланысты қызметтен бас тартуы мүмкін.</translation>
        </message>
        <message>
            <source>The period that the ground asks for is not kept by the day entered. The provider decides.</source>
            <translation>Енгізілген күн бойынша негізде көзделген мерзім сақталмаған. Шешімді көрсетілетін қызметті беруші қабылдайды.</translation>
        </message>
        <message>
            <source>A paper of this visit has no official text in one language: its working translation is marked.</source>
            <translation>Басып шығарылатын құжаттардың бірінде бір тілдегі ресми мәтін жоқ: оның орнына жұмыс аудармасы тұр, ол белгіленген.</translation>
        </message>
        <message>
            <source>The rules set no form of this receipt: the form of the office is printed.</source>
            <translation>Қағидаларда бұл қолхаттың нысаны бекітілмеген: ұйымның нысаны басып шығарылады.</translation>
        </message>
        <message>
            <source>The provider of the region asked for cannot be named: its line stays empty.</source>
            <translation>Сұралған өңірдегі көрсетілетін қызметті берушіні атау мүмкін емес: оның жолы бос қалады.</translation>
        </message>
        <message>
            <source>The stages of the rules together take longer than the term told to the applicant.</source>
            <translation>Қағидалардағы кезеңдер бірге алғанда өтініш берушіге айтылған мерзімнен ұзақ.</translation>
        </message>
        <message>
            <source>A day before the due date may become a day off: the date may move.</source>
            <translation>Мерзімге дейінгі бір күн демалыс болуы мүмкін: мерзім жылжуы ықтимал.</translation>
        </message>
        <message>
            <source>The other parts of this application have no list of documents in the catalogue.</source>
            <translation>Бұл өтініштің қалған бөліктерінің құжаттар тізбесі каталогта жоқ.</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Receipt of acceptance</source>
            <translation>Қабылдау туралы қолхат</translation>
        </message>
        <message>
            <source>Receipt of acceptance (form of the office)</source>
            <translation>Қабылдау туралы қолхат (ұйымның нысаны)</translation>
        </message>
        <message>
            <source>Copy of the application with the stamp</source>
            <translation>Өтініштің мөртабан қойылған көшірмесі</translation>
        </message>
        <message>
            <source>Receipt of refusal to accept</source>
            <translation>Қабылдаудан бас тарту туралы қолхат</translation>
        </message>
        <message>
            <source>Notice of refusal to accept through the system</source>
            <translation>Қабылдаудан бас тарту туралы жүйе арқылы хабарлама</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>Терезеде</translation>
        </message>
        <message>
            <source>Visit at home</source>
            <translation>Үйге барып қабылдау</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Азаматтығы</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Employment category</source>
            <translation>Жұмыспен қамтылу санаты</translation>
        </message>
        <message>
            <source>Surname, given name, patronymic</source>
            <translation>Тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>Kinship</source>
            <translation>Туыстық дәрежесі</translation>
        </message>
        <message>
            <source>How it was shown</source>
            <translation>Қалай ұсынылды</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>Құжат түрі</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Құжат нөмірі</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Жарамды мерзімі</translation>
        </message>
        <message>
            <source>How the visitor came</source>
            <translation>Жүгіну тәсілі</translation>
        </message>
        <message>
            <source>Kind of application</source>
            <translation>Өтініш түрі</translation>
        </message>
        <message>
            <source>Ground of the application</source>
            <translation>Жүгіну негізі</translation>
        </message>
        <message>
            <source>The ground counts from</source>
            <translation>Негіз басталған күн</translation>
        </message>
        <message>
            <source>Region asked for</source>
            <translation>Сұралған өңір</translation>
        </message>
        <message>
            <source>The applicant was included in the quota before</source>
            <translation>Өтініш беруші бұрын квотаға енгізілген</translation>
        </message>
        <message>
            <source>The applicant consents to the processing of personal data</source>
            <translation>Өтініш беруші дербес деректерін өңдеуге келіседі</translation>
        </message>
        <message>
            <source>Remove from the family</source>
            <translation>Отбасынан алып тастау</translation>
        </message>
    </context>
    <context>
        <name>IntakeScreen</name>
        <message>
            <source>New visit</source>
            <translation>Жаңа қабылдау</translation>
        </message>
        <message>
            <source>The name is not typed yet</source>
            <translation>Аты-жөні әлі жазылмаған</translation>
        </message>
        <message>
            <source>Give up the visit</source>
            <translation>Жүгінуді тоқтату</translation>
        </message>
        <message>
            <source>Note the consultation</source>
            <translation>Кеңес берілгенін белгілеу</translation>
        </message>
        <message>
            <source>Refuse to accept</source>
            <translation>Қабылдаудан бас тарту</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сақталды</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Back to the documents</source>
            <translation>Құжаттарға</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation type="vanished">Қадамдар</translation>
        </message>
        <message>
            <source>Nothing is missing and nothing has expired: acceptance cannot be refused</source>
            <translation>Бәрі бар, мерзімі өткені жоқ: қабылдаудан бас тартуға болмайды</translation>
        </message>
        <message>
            <source>The rules know no other ground. Advice on this page is for the provider's decision.</source>
            <translation>Қағидаларда басқа негіз жоқ. Осы беттегі ескертпелер көрсетілетін қызметті берушінің шешіміне арналған.</translation>
        </message>
        <message>
            <source>The consultation is noted</source>
            <translation type="vanished">Кеңес берілгені белгіленді</translation>
        </message>
        <message>
            <source>The visit was given up</source>
            <translation type="vanished">Жүгіну тоқтатылды</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation type="vanished">Қайтару</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation type="vanished">Осы компьютерде сақталды</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Әлі сақталмады</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>The law on what is in focus</source>
            <translation>Таңдалған орынға қатысты заң</translation>
        </message>
        <message>
            <source>New visit</source>
            <translation>Жаңа қабылдау</translation>
        </message>
        <message>
            <source>Register of applications</source>
            <translation>Өтініштер тізілімі</translation>
        </message>
        <message>
            <source>Scan papers</source>
            <translation>Құжаттарды сканерлеу</translation>
        </message>
        <message>
            <source>Send to the centre now</source>
            <translation>Орталыққа қазір жіберу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>Менің күнім</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Қол қою</translation>
        </message>
        <message>
            <source>Refuse to accept</source>
            <translation>Қабылдаудан бас тарту</translation>
        </message>
        <message>
            <source>Continue, accept</source>
            <translation>Жалғастыру, қабылдау</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Lock the desk</source>
            <translation>Жұмыс орнын құлыптау</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Give up the visit</source>
            <translation>Жүгінуді тоқтату</translation>
        </message>
        <message>
            <source>Add a family member</source>
            <translation>Отбасы мүшесін қосу</translation>
        </message>
        <message>
            <source>Remove from the family</source>
            <translation>Отбасынан алып тастау</translation>
        </message>
        <message>
            <source>Cyrillic letters for Latin ones in names</source>
            <translation>Аттардағы латын әріптерін кирилл әріптеріне ауыстыру</translation>
        </message>
        <message>
            <source>Larger type</source>
            <translation>Қарпін үлкейту</translation>
        </message>
        <message>
            <source>Smaller type</source>
            <translation>Қарпін кішірейту</translation>
        </message>
        <message>
            <source>Hold: the other language</source>
            <translation>Басып тұру: басқа тіл</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Барлық пернелер</translation>
        </message>
    </context>
    <context>
        <name>KeysScreen</name>
        <message>
            <source>All keys</source>
            <translation>Барлық пернелер</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>The same in every language and keyboard layout</source>
            <translation>Кез келген тілде және пернетақта жаймасында бірдей</translation>
        </message>
    </context>
    <context>
        <name>LawPlaces</name>
        <message>
            <source>point {point}</source>
            <translation>{point}-тармақ</translation>
        </message>
        <message>
            <source>point {point}, subpoint {sub})</source>
            <translation>{point}-тармақтың {sub}) тармақшасы</translation>
        </message>
        <message>
            <source>appendix {appendix}</source>
            <translation>{appendix}-қосымша</translation>
        </message>
        <message>
            <source>appendix {appendix}, row {row}</source>
            <translation>{appendix}-қосымшаның {row}-жолы</translation>
        </message>
        <message>
            <source>appendix {appendix}, row {row}, subpoint {sub})</source>
            <translation>{appendix}-қосымшаның {row}-жолы, {sub}) тармақша</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Nothing in the law is noted for this place</source>
            <translation>Бұл орынға қатысты заң нормасы көрсетілмеген</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>This could not be done</source>
            <translation>Бұл әрекет орындалмады</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again.</source>
            <translation>Ештеңе өзгерген жоқ. Қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Something in the form is not right</source>
            <translation>Нысанда қате бар</translation>
        </message>
        <message>
            <source>Check the fields marked red.</source>
            <translation>Қызылмен белгіленген өрістерді тексеріңіз.</translation>
        </message>
        <message>
            <source>A device or the line did not answer</source>
            <translation>Құрылғы немесе байланыс жауап бермеді</translation>
        </message>
        <message>
            <source>Check that it is switched on and try again.</source>
            <translation>Қосулы екенін тексеріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The data folder cannot be used: {folder}</source>
            <translation>Деректер бумасын пайдалану мүмкін емес: {folder}</translation>
        </message>
        <message>
            <source>Check that the disk is there and that you may write to it. Reason: {reason}.</source>
            <translation>Дискінің қосулы екенін және оған жазуға рұқсат бар екенін тексеріңіз. Себебі: {reason}.</translation>
        </message>
        <message>
            <source>No account has this login</source>
            <translation>Мұндай логинмен тіркелген маман жоқ</translation>
        </message>
        <message>
            <source>Check the login, or ask an administrator for an account.</source>
            <translation>Логинді тексеріңіз немесе әкімшіден тіркеуді сұраңыз.</translation>
        </message>
        <message>
            <source>Login or password is not right</source>
            <translation>Логин немесе құпиясөз дұрыс емес</translation>
        </message>
        <message>
            <source>Type both again. Look at the keyboard layout and at Caps Lock.</source>
            <translation>Екеуін де қайта теріңіз. Пернетақта тілі мен Caps Lock қалпын қараңыз.</translation>
        </message>
        <message>
            <source>Nobody could open the desk any more</source>
            <translation>Жұмыс орнын енді ешкім аша алмай қалады</translation>
        </message>
        <message>
            <source>Add another account first, then switch this one off.</source>
            <translation>Алдымен басқа маманды қосыңыз, содан кейін мұны өшіріңіз.</translation>
        </message>
        <message>
            <source>No administrator would remain</source>
            <translation>Әкімші қалмайды</translation>
        </message>
        <message>
            <source>Make another clerk administrator first.</source>
            <translation>Алдымен басқа маманды әкімші етіңіз.</translation>
        </message>
        <message>
            <source>Type a login name</source>
            <translation>Логинді теріңіз</translation>
        </message>
        <message>
            <source>It needs at least one letter or digit.</source>
            <translation>Онда кемінде бір әріп немесе цифр болуы керек.</translation>
        </message>
        <message>
            <source>The password needs at least {shortest} characters</source>
            <translation>Құпиясөзде кемінде {shortest} таңба болуы керек</translation>
        </message>
        <message>
            <source>Type a longer password.</source>
            <translation>Ұзынырақ құпиясөз теріңіз.</translation>
        </message>
        <message>
            <source>Another account has this login</source>
            <translation>Бұл логин басқа маманда бар</translation>
        </message>
        <message>
            <source>Choose another login.</source>
            <translation>Басқа логин таңдаңыз.</translation>
        </message>
        <message>
            <source>Your account may not do this</source>
            <translation>Сіздің құқығыңыз бұған жетпейді</translation>
        </message>
        <message>
            <source>Ask an administrator of the desk.</source>
            <translation>Жұмыс орнының әкімшісіне жүгініңіз.</translation>
        </message>
        <message>
            <source>The set-up of this desk was not finished</source>
            <translation>Бұл жұмыс орнын баптау аяқталмаған</translation>
        </message>
        <message>
            <source>Finish it with the same login and password.</source>
            <translation>Оны сол логинмен және құпиясөзбен аяқтаңыз.</translation>
        </message>
        <message>
            <source>The program is already open on this computer</source>
            <translation>Бағдарлама осы компьютерде ашық тұр</translation>
        </message>
        <message>
            <source>Go to its window, or close it there and try again.</source>
            <translation>Сол терезеге өтіңіз немесе оны жауып, қайта көріңіз.</translation>
        </message>
        <message>
            <source>The data were made by another version of the program</source>
            <translation>Деректер бағдарламаның басқа нұсқасында жасалған</translation>
        </message>
        <message>
            <source>Nothing was changed. Start the version that made them, or install the newest one. Found: {found}. Known here: {known}.</source>
            <translation>Ештеңе өзгертілген жоқ. Деректерді жасаған нұсқаны іске қосыңыз немесе ең жаңасын орнатыңыз. Табылғаны: {found}. Мұнда белгілісі: {known}.</translation>
        </message>
        <message>
            <source>The data cannot be read or written</source>
            <translation>Деректерді оқу немесе жазу мүмкін емес</translation>
        </message>
        <message>
            <source>What was saved is safe. Check the disk and try again.</source>
            <translation>Сақталғанның бәрі орнында. Дискіні тексеріп, қайта көріңіз.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Дискіде орын жоқ</translation>
        </message>
        <message>
            <source>What was saved is safe. Make room on the disk, then try again.</source>
            <translation>Сақталғанның бәрі орнында. Дискіден орын босатып, қайта көріңіз.</translation>
        </message>
        <message>
            <source>Another program holds the data</source>
            <translation>Деректерді басқа бағдарлама ұстап тұр</translation>
        </message>
        <message>
            <source>What was saved is safe. Wait a moment, or close backup and antivirus programs that read the folder, then try again.</source>
            <translation>Сақталғанның бәрі орнында. Сәл күтіңіз немесе қалтаны оқып тұрған резервтік көшірме мен антивирус бағдарламаларын жауып, қайта көріңіз.</translation>
        </message>
        <message>
            <source>The data folder may only be read</source>
            <translation>Деректер қалтасын тек оқуға болады</translation>
        </message>
        <message>
            <source>What was saved is safe. Ask for the right to write into the folder, then try again.</source>
            <translation>Сақталғанның бәрі орнында. Қалтаға жазу құқығын сұрап, қайта көріңіз.</translation>
        </message>
        <message>
            <source>This desk has no case {number}</source>
            <translation>Бұл жұмыс орнында {number} ісі жоқ</translation>
        </message>
        <message>
            <source>Scan the bar code, or search by name or IIN. The case may belong to another desk.</source>
            <translation>Штрихкодты сканерлеңіз немесе аты-жөні не ЖСН бойынша іздеңіз. Іс басқа жұмыс орнында болуы мүмкін.</translation>
        </message>
        <message>
            <source>This visit was already decided</source>
            <translation>Бұл қабылдау бойынша шешім шығарылған</translation>
        </message>
        <message>
            <source>The decision and its number stand: find the case in the register.</source>
            <translation>Шешім мен оның нөмірі күшінде: істі тізілімнен табыңыз.</translation>
        </message>
        <message>
            <source>There is no result to hand over</source>
            <translation>Берілетін нәтиже жоқ</translation>
        </message>
        <message>
            <source>The case is closed already, or it is a refusal. Look at its history.</source>
            <translation>Іс жабылып қойған немесе бұл қабылдаудан бас тарту. Тарихын қараңыз.</translation>
        </message>
        <message>
            <source>The day lies before the visit or after today</source>
            <translation>Бұл күн қабылдауға дейін немесе бүгіннен кейін</translation>
        </message>
        <message>
            <source>Enter the day on which it happened.</source>
            <translation>Бұл болған күнді енгізіңіз.</translation>
        </message>
        <message>
            <source>The rules of this case have no such step</source>
            <translation>Бұл істің қағидаларында мұндай кезең жоқ</translation>
        </message>
        <message>
            <source>Nothing was changed. Open the case again.</source>
            <translation>Ештеңе өзгерген жоқ. Істі қайта ашыңыз.</translation>
        </message>
        <message>
            <source>This desk has given every number of the year</source>
            <translation>Бұл жұмыс орнының жылдық нөмірлері таусылды</translation>
        </message>
        <message>
            <source>The visit is kept. Tell the administrator to add another desk.</source>
            <translation>Қабылдау сақталды. Әкімшіге тағы бір жұмыс орнын қосу керегін айтыңыз.</translation>
        </message>
        <message>
            <source>A stored paper is gone from the disk</source>
            <translation>Сақталған құжат дискіде жоқ</translation>
        </message>
        <message>
            <source>The case itself is safe. Tell the administrator: the paper can come from a backup.</source>
            <translation>Істің өзі сақталған. Әкімшіге айтыңыз: құжатты сақтық көшірмеден алуға болады.</translation>
        </message>
        <message>
            <source>A stored paper was changed on the disk and is not shown</source>
            <translation>Сақталған құжат дискіде өзгертілген, ол көрсетілмейді</translation>
        </message>
        <message>
            <source>The record of the desk was changed from outside</source>
            <translation>Жұмыс орнының журналы сырттан өзгертілген</translation>
        </message>
        <message>
            <source>Work may go on. Tell the administrator at once: entry {position}.</source>
            <translation>Жұмысты жалғастыруға болады. Әкімшіге бірден айтыңыз: {position} жазба.</translation>
        </message>
        <message>
            <source>The printer cannot be reached</source>
            <translation>Принтермен байланыс жоқ</translation>
        </message>
        <message>
            <source>Switch it on and look at its cable, or choose another printer.</source>
            <translation>Оны қосыңыз, кабелін тексеріңіз немесе басқа принтерді таңдаңыз.</translation>
        </message>
        <message>
            <source>The printer takes no papers</source>
            <translation>Принтер құжат қабылдамайды</translation>
        </message>
        <message>
            <source>Choose another printer.</source>
            <translation>Басқа принтерді таңдаңыз.</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>Файлды жазу мүмкін болмады</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>Басқа қалтаны таңдаңыз немесе дискіде орын босатыңыз.</translation>
        </message>
        <message>
            <source>The clock of this computer is behind: it shows {wall}</source>
            <translation>Компьютердің сағаты артта қалған: {wall} көрсетіп тұр</translation>
        </message>
        <message>
            <source>It should be at least {expected}. Every date on a paper comes from it: have it set.</source>
            <translation>Кемінде {expected} болуы керек. Құжаттардағы барлық күн осы сағаттан алынады: оны түзетуді сұраңыз.</translation>
        </message>
        <message>
            <source>The clock of this computer was changed: it shows {wall}</source>
            <translation>Компьютердің сағаты өзгертілген: {wall} көрсетіп тұр</translation>
        </message>
        <message>
            <source>It should be about {expected}. Every date on a paper comes from it: have it set.</source>
            <translation>Шамамен {expected} болуы керек. Құжаттардағы барлық күн осы сағаттан алынады: оны түзетуді сұраңыз.</translation>
        </message>
        <message>
            <source>Something in the visit is still to be put right</source>
            <translation>Жүгінуде әлі түзететін жер бар</translation>
        </message>
        <message>
            <source>Press Ctrl+Enter on each step: the fields are named there.</source>
            <translation>Әр қадамда Ctrl+Enter басыңыз: өрістер сонда аталады.</translation>
        </message>
        <message>
            <source>The service takes no papers at this visit</source>
            <translation>Бұл жүгінуде қызмет бойынша құжат қабылданбайды</translation>
        </message>
        <message>
            <source>The first step says why and what is open today.</source>
            <translation>Себебі мен бүгін не қабылданатыны бірінші қадамда айтылған.</translation>
        </message>
        <message>
            <source>Documents are missing or have expired</source>
            <translation>Құжаттар жетіспейді немесе мерзімі өткен</translation>
        </message>
        <message>
            <source>Ask for them, or refuse to accept with F9.</source>
            <translation>Оларды сұраңыз немесе F9 арқылы қабылдаудан бас тартыңыз.</translation>
        </message>
        <message>
            <source>The package is complete: acceptance cannot be refused</source>
            <translation>Топтама толық: қабылдаудан бас тартуға болмайды</translation>
        </message>
        <message>
            <source>Accept it with Ctrl+Enter.</source>
            <translation>Ctrl+Enter арқылы қабылдаңыз.</translation>
        </message>
        <message>
            <source>The office wants pages of every document before acceptance</source>
            <translation>Ұйым қабылдау алдында әр құжаттың беттерін талап етеді</translation>
        </message>
        <message>
            <source>Add the files to: {lines}.</source>
            <translation>Файлдарды қосыңыз: {lines}.</translation>
        </message>
        <message>
            <source>This file cannot be a page: {name}</source>
            <translation>Бұл файл бет бола алмайды: {name}</translation>
        </message>
        <message>
            <source>Take a PDF, JPEG, PNG or TIFF file of at most 64 MiB that is not empty.</source>
            <translation>Бос емес, 64 МиБ-тан аспайтын PDF, JPEG, PNG немесе TIFF файлын алыңыз.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be shown as a page</source>
            <translation>Файл бүлінген, оны бет ретінде көрсету мүмкін емес</translation>
        </message>
        <message>
            <source>Scan the paper again, or ask for the file once more.</source>
            <translation>Қағазды қайта сканерлеңіз немесе файлды қайта сұраңыз.</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Файл бос</translation>
        </message>
        <message>
            <source>The end of the picture is missing</source>
            <translation>Суреттің соңы жоқ</translation>
        </message>
        <message>
            <source>Scan the paper again. The original is kept as it came.</source>
            <translation>Қағазды қайта сканерлеңіз. Түпнұсқа келген күйінде сақталды.</translation>
        </message>
        <message>
            <source>Pictures of the kind HEIC cannot be read here</source>
            <translation>HEIC пішіміндегі суреттер мұнда оқылмайды</translation>
        </message>
        <message>
            <source>Save the photo as JPEG on the phone, or scan the paper.</source>
            <translation>Фотоны телефонда JPEG түрінде сақтаңыз немесе қағазды сканерлеңіз.</translation>
        </message>
        <message>
            <source>The file is no picture of a page</source>
            <translation>Файл беттің суреті емес</translation>
        </message>
        <message>
            <source>Take a PDF, JPEG, PNG or TIFF file.</source>
            <translation>PDF, JPEG, PNG немесе TIFF файлын алыңыз.</translation>
        </message>
        <message>
            <source>The picture is too large: {megapixels} million pixels</source>
            <translation>Сурет тым үлкен: {megapixels} миллион нүкте</translation>
        </message>
        <message>
            <source>Scan the paper with 300 dpi. At most {limit} million pixels are taken.</source>
            <translation>Қағазды 300 dpi-мен сканерлеңіз. Ең көбі {limit} миллион нүкте қабылданады.</translation>
        </message>
        <message>
            <source>The PDF is damaged and cannot be opened</source>
            <translation>PDF бүлінген, оны ашу мүмкін емес</translation>
        </message>
        <message>
            <source>Ask for the file once more, or scan the paper.</source>
            <translation>Файлды қайта сұраңыз немесе қағазды сканерлеңіз.</translation>
        </message>
        <message>
            <source>The PDF is locked with a password</source>
            <translation>PDF құпиясөзбен жабылған</translation>
        </message>
        <message>
            <source>Ask for the file without a password, or scan the paper.</source>
            <translation>Құпиясөзсіз файл сұраңыз немесе қағазды сканерлеңіз.</translation>
        </message>
        <message>
            <source>The PDF holds a program or other files and is not taken</source>
            <translation>PDF ішінде бағдарлама немесе басқа файлдар бар, ол қабылданбайды</translation>
        </message>
        <message>
            <source>Ask for a PDF without them, or print it and scan the paper.</source>
            <translation>Оларсыз PDF сұраңыз немесе басып шығарып, қағазды сканерлеңіз.</translation>
        </message>
        <message>
            <source>The PDF holds no pages</source>
            <translation>PDF ішінде бет жоқ</translation>
        </message>
        <message>
            <source>There is no setting called {key}</source>
            <translation>{key} деген баптау жоқ</translation>
        </message>
        <message>
            <source>Correct the name at {place}.</source>
            <translation>{place} жеріндегі атауды түзетіңіз.</translation>
        </message>
        <message>
            <source>The setting {key} has a value that does not fit</source>
            <translation>{key} баптауының мәні жарамайды</translation>
        </message>
        <message>
            <source>Correct it at {place}. What fits: {expected}.</source>
            <translation>{place} жерінде түзетіңіз. Жарайтыны: {expected}.</translation>
        </message>
        <message>
            <source>The administrator of this computer has fixed the setting {key}</source>
            <translation>{key} баптауын осы компьютердің әкімшісі бекіткен</translation>
        </message>
        <message>
            <source>Start without changing it at {place}.</source>
            <translation>Оны {place} жерінде өзгертпей іске қосыңыз.</translation>
        </message>
        <message>
            <source>A file of settings cannot be read</source>
            <translation>Баптаулар файлы оқылмайды</translation>
        </message>
        <message>
            <source>Correct it at {place}.</source>
            <translation>{place} жерінде түзетіңіз.</translation>
        </message>
        <message>
            <source>A file of the program has an error: {place}</source>
            <translation>Бағдарлама файлында қате бар: {place}</translation>
        </message>
        <message>
            <source>No visit can be taken until it is put right; what was saved is safe. Tell an administrator the file and the line, or install the program again.</source>
            <translation>Қате түзетілгенше өтініш қабылдау мүмкін емес; сақталған деректер аман. Файл мен жолды әкімшіге айтыңыз немесе бағдарламаны қайта орнатыңыз.</translation>
        </message>
        <message>
            <source>The scanner reported a fault</source>
            <translation>Сканер ақау туралы хабарлады</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Switch the scanner off and on, then scan the rest.</source>
            <translation>Сақталған беттер: {pages}. Сканерді өшіріп, қайта қосыңыз да, қалғанын сканерлеңіз.</translation>
        </message>
        <message>
            <source>There is no paper in the feeder</source>
            <translation>Беріліс науасында қағаз жоқ</translation>
        </message>
        <message>
            <source>Put the sheets in, or lay one on the glass.</source>
            <translation>Парақтарды салыңыз немесе біреуін шыныға қойыңыз.</translation>
        </message>
        <message>
            <source>Paper jam at page {page}</source>
            <translation>{page}-бетте қағаз кептеліп қалды</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Take the paper out, put the rest back and continue.</source>
            <translation>Сақталған беттер: {pages}. Қағазды алыңыз, қалғанын қайта салып, жалғастырыңыз.</translation>
        </message>
        <message>
            <source>The cover of the scanner is open</source>
            <translation>Сканердің қақпағы ашық</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Close the cover and continue.</source>
            <translation>Сақталған беттер: {pages}. Қақпақты жауып, жалғастырыңыз.</translation>
        </message>
        <message>
            <source>Two sheets may have gone in together</source>
            <translation>Екі парақ бірге кеткен болуы мүмкін</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Compare the last page with the paper, then put the rest back.</source>
            <translation>Сақталған беттер: {pages}. Соңғы бетті қағазбен салыстырып, қалғанын қайта салыңыз.</translation>
        </message>
        <message>
            <source>The scanner is in use</source>
            <translation>Сканер бос емес</translation>
        </message>
        <message>
            <source>Close the other program that scans, or wait until it is done.</source>
            <translation>Сканерлеп жатқан басқа бағдарламаны жабыңыз немесе оның аяқталуын күтіңіз.</translation>
        </message>
        <message>
            <source>The scanner does not answer</source>
            <translation>Сканер жауап бермейді</translation>
        </message>
        <message>
            <source>Check that it is switched on, and its cable or the network. Pages kept: {pages}.</source>
            <translation>Оның қосулы екенін, кабелін немесе желіні тексеріңіз. Сақталған беттер: {pages}.</translation>
        </message>
        <message>
            <source>This computer may not use the scanner</source>
            <translation>Бұл компьютерге сканерді пайдалануға рұқсат жоқ</translation>
        </message>
        <message>
            <source>Ask the administrator for the right to use it.</source>
            <translation>Әкімшіден пайдалану құқығын сұраңыз.</translation>
        </message>
        <message>
            <source>The scanner has too little memory for page {page}</source>
            <translation>{page}-бетке сканердің жады жетпейді</translation>
        </message>
        <message>
            <source>Scan it with a lower resolution or in grey. Pages kept: {pages}.</source>
            <translation>Оны төменірек ажыратымдылықпен немесе сұр түспен сканерлеңіз. Сақталған беттер: {pages}.</translation>
        </message>
        <message>
            <source>There is no room on this computer for page {page}</source>
            <translation>Бұл компьютерде {page}-бетке орын жоқ</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Make room on the disk, then put the rest back.</source>
            <translation>Сақталған беттер: {pages}. Дискіде орын босатып, қалғанын қайта салыңыз.</translation>
        </message>
        <message>
            <source>Page {page} could not be stored</source>
            <translation>{page}-бет сақталмады</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Check the disk, then scan the rest.</source>
            <translation>Сақталған беттер: {pages}. Дискіні тексеріп, қалғанын сканерлеңіз.</translation>
        </message>
        <message>
            <source>Page {page} is incomplete</source>
            <translation>{page}-бет толық емес</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Scan this page again.</source>
            <translation>Сақталған беттер: {pages}. Осы бетті қайта сканерлеңіз.</translation>
        </message>
        <message>
            <source>Page {page} is too large</source>
            <translation>{page}-бет тым үлкен</translation>
        </message>
        <message>
            <source>The scanner counted {counted} pages, here are {pages}</source>
            <translation>Сканер {counted} бет санады, мұнда {pages} бет бар</translation>
        </message>
        <message>
            <source>Compare with the papers and scan what is missing.</source>
            <translation>Қағаздармен салыстырып, жетпегенін сканерлеңіз.</translation>
        </message>
        <message>
            <source>The scanner cannot do what was asked</source>
            <translation>Сканер сұралғанды орындай алмайды</translation>
        </message>
        <message>
            <source>Choose another source, colour mode or resolution.</source>
            <translation>Басқа қағаз көзін, түс режимін немесе ажыратымдылықты таңдаңыз.</translation>
        </message>
        <message>
            <source>There is no driver for scanners on this computer</source>
            <translation>Бұл компьютерде сканер драйвері жоқ</translation>
        </message>
        <message>
            <source>Ask the administrator to install SANE. Scanners of the network and files work without it.</source>
            <translation>Әкімшіден SANE орнатуын сұраңыз. Желілік сканерлер мен файлдар онсыз да жұмыс істейді.</translation>
        </message>
        <message>
            <source>The scanner stopped answering</source>
            <translation>Сканер жауап беруін тоқтатты</translation>
        </message>
        <message>
            <source>The scanner's driver broke down</source>
            <translation>Сканердің драйвері істен шықты</translation>
        </message>
        <message>
            <source>Pages kept: {pages}. Scan the rest. If it happens again, tell the administrator.</source>
            <translation>Сақталған беттер: {pages}. Қалғанын сканерлеңіз. Қайталанса, әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>The folder for new pages cannot be used: {folder}</source>
            <translation>Жаңа беттер қалтасын пайдалану мүмкін емес: {folder}</translation>
        </message>
        <message>
            <source>Check that it is there and that you may write to it.</source>
            <translation>Оның бар екенін және оған жазуға құқығыңыз бар екенін тексеріңіз.</translation>
        </message>
        <message>
            <source>The copy of the desk is damaged: {part}</source>
            <translation>Деректер көшірмесі бүлінген: {part}</translation>
        </message>
        <message>
            <source>Use another copy. If it was made just now, have the desk looked at.</source>
            <translation>Басқа көшірмені пайдаланыңыз. Ол жаңа ғана жасалса, компьютерді тексертіңіз.</translation>
        </message>
        <message>
            <source>The folder already holds something</source>
            <translation>Қалта бос емес</translation>
        </message>
        <message>
            <source>Choose a folder that does not exist yet.</source>
            <translation>Әлі жоқ қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>A print template has a mistake: {what}</source>
            <translation>Басып шығару үлгісінде қате бар: {what}</translation>
        </message>
        <message>
            <source>Correct {file}, line {line}, or install the program anew.</source>
            <translation>{file} файлының {line}-жолын түзетіңіз немесе бағдарламаны қайта орнатыңыз.</translation>
        </message>
        <message>
            <source>There is no template of form {form_id} for this edition</source>
            <translation>Бұл редакцияға арналған {form_id} нысанының үлгісі жоқ</translation>
        </message>
        <message>
            <source>Install the program anew; the draft is kept.</source>
            <translation>Бағдарламаны қайта орнатыңыз; жоба сақталған.</translation>
        </message>
    </context>
    <context>
        <name>NewPassword</name>
        <message>
            <source>At least {count} characters</source>
            <translation>Кемінде {count} таңба</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Жаңа құпиясөз</translation>
        </message>
        <message>
            <source>New password again</source>
            <translation>Жаңа құпиясөз қайтадан</translation>
        </message>
    </context>
    <context>
        <name>OfficeForm</name>
        <message>
            <source>Another region or city</source>
            <translation>Басқа облыс немесе қала</translation>
        </message>
        <message>
            <source>Office and desk</source>
            <translation>Кеңсе және терезе</translation>
        </message>
        <message>
            <source>Its place in the law</source>
            <translation>Заңдағы орны</translation>
        </message>
        <message>
            <source>As it is printed on receipts</source>
            <translation>Қолхатта басылатын түрде</translation>
        </message>
        <message>
            <source>Name of the office in Kazakh</source>
            <translation>Кеңсенің қазақша атауы</translation>
        </message>
        <message>
            <source>Name of the office in Russian</source>
            <translation>Кеңсенің орысша атауы</translation>
        </message>
        <message>
            <source>Office code</source>
            <translation>Кеңсе коды</translation>
        </message>
        <message>
            <source>Three Latin letters or digits, part of every number: ATR-01-26-000001-K</source>
            <translation>Үш латын әрпі немесе цифр, әр тіркеу нөмірінің бөлігі: ATR-01-26-000001-K</translation>
        </message>
        <message>
            <source>Desk number</source>
            <translation>Терезе нөмірі</translation>
        </message>
        <message>
            <source>1 to 99, another one for each computer of the office</source>
            <translation>1-ден 99-ға дейін, кеңсенің әр компьютерінде әртүрлі</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Kind of office</source>
            <translation>Кеңсе түрі</translation>
        </message>
        <message>
            <source>Decides which services, hours and receipts apply</source>
            <translation>Қызметтер, жұмыс уақыты және қолхаттар осыған байланысты</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Өңір</translation>
        </message>
        <message>
            <source>Number of the department</source>
            <translation>Бөлім нөмірі</translation>
        </message>
        <message>
            <source>For the receipts of the State Corporation; may stay empty</source>
            <translation>Мемлекеттік корпорацияның қолхаттары үшін; бос қалдыруға болады</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Жұмыс уақыты</translation>
        </message>
        <message>
            <source>Duty department: longer hours on weekdays and on Saturday</source>
            <translation>Кезекші бөлім: жұмыс күндері және сенбіде ұзақ қабылдайды</translation>
        </message>
        <message>
            <source>Who decides on the applications, as it is printed</source>
            <translation>Өтініштер бойынша шешім қабылдайтын орган, басылатын түрде</translation>
        </message>
        <message>
            <source>Service provider in Kazakh</source>
            <translation>Көрсетілетін қызметті беруші қазақша</translation>
        </message>
        <message>
            <source>Service provider in Russian</source>
            <translation>Көрсетілетін қызметті беруші орысша</translation>
        </message>
    </context>
    <context>
        <name>OfficeSection</name>
        <message>
            <source>You can read these particulars. An administrator changes them.</source>
            <translation>Бұл деректерді көре аласыз. Оларды әкімші өзгертеді.</translation>
        </message>
    </context>
    <context>
        <name>PagedTable</name>
        <message>
            <source>{first} to {last} of {total}</source>
            <translation>{total} ішінен {first}–{last}</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Алдыңғы</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Келесі</translation>
        </message>
    </context>
    <context>
        <name>PaperDetails</name>
        <message>
            <source>One more document here</source>
            <translation>Осы тармаққа тағы бір құжат</translation>
        </message>
    </context>
    <context>
        <name>PaperForm</name>
        <message>
            <source>Remove this document</source>
            <translation>Бұл құжатты алып тастау</translation>
        </message>
        <message>
            <source>Remove the page {name}</source>
            <translation>{name} бетін алып тастау</translation>
        </message>
    </context>
    <context>
        <name>PaperRow</name>
        <message>
            <source>Details</source>
            <translation>Толығырақ</translation>
        </message>
        <message>
            <source>Details (Enter)</source>
            <translation>Толығырақ (Enter)</translation>
        </message>
    </context>
    <context>
        <name>PaperSaving</name>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF етіп сақтау…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <source>The file holds personal data. Delete it when it has been printed.</source>
            <translation>Файлда дербес деректер бар. Басып шығарғаннан кейін оны жойыңыз.</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>O original, C copy, B both, D digital, A does not exist, Del not shown, Enter details</source>
            <translation>O түпнұсқа, C көшірме, B екеуі, D цифрлық, A жоқ, Del ұсынбады, Enter толығырақ</translation>
        </message>
        <message>
            <source>Documents of this visitor</source>
            <translation>Осы келушінің құжаттары</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Өтініш беруші</translation>
        </message>
        <message>
            <source>Family member {number}</source>
            <translation>Отбасының {number}-мүшесі</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>{day} дейін жарамды</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файл</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {all} settled</source>
            <translation>{all} құжаттан {done} реттелді</translation>
        </message>
        <message>
            <source>Ask for it now, or press F9: the receipt of refusal names what is missing or expired.</source>
            <translation>Қазір сұраңыз немесе F9 басыңыз: бас тарту туралы қолхатта жетіспейтіні мен мерзімі өткені аталады.</translation>
        </message>
        <message numerus="yes">
            <source>The package is not complete: %n document(s)</source>
            <translation>
                <numerusform>Топтама толық емес: %n құжат</numerusform>
                <numerusform>Топтама толық емес: %n құжат</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Applicant</source>
            <translation>Өтініш беруші</translation>
        </message>
        <message>
            <source>Add a family member</source>
            <translation>Отбасы мүшесін қосу</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Отбасы</translation>
        </message>
        <message>
            <source>Those who are named in the application</source>
            <translation>Өтініште көрсетілген адамдар</translation>
        </message>
        <message>
            <source>Family member {number}</source>
            <translation>Отбасының {number}-мүшесі</translation>
        </message>
        <message>
            <source>If there is one</source>
            <translation>Болған жағдайда</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Smaller</source>
            <translation>Кішірейту</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Үлкейту</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Ені бойынша</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Алдыңғы бет</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Келесі бет</translation>
        </message>
        <message>
            <source>Preview of the paper</source>
            <translation>Құжатты алдын ала қарау</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{pages} беттің {page}-беті</translation>
        </message>
    </context>
    <context>
        <name>PrintRow</name>
        <message>
            <source>Copy No. {number}</source>
            <translation>№ {number} көшірме</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Тоқтату</translation>
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
            <translation>PDF етіп сақтау…</translation>
        </message>
        <message>
            <source>There is no printer. Connect one, or save the papers as PDF and print them elsewhere.</source>
            <translation>Принтер жоқ. Принтерді қосыңыз немесе құжаттарды PDF етіп сақтап, басқа жерде басып шығарыңыз.</translation>
        </message>
    </context>
    <context>
        <name>ProblemScreen</name>
        <message>
            <source>The program made a mistake</source>
            <translation>Бағдарламада қате болды</translation>
        </message>
        <message>
            <source>What you entered is saved</source>
            <translation>Енгізгеніңіз сақталды</translation>
        </message>
        <message>
            <source>Back to work</source>
            <translation>Жұмысқа оралу</translation>
        </message>
        <message>
            <source>Incident number {number}</source>
            <translation>Оқиға нөмірі {number}</translation>
        </message>
        <message>
            <source>You can go on working</source>
            <translation>Жұмысты жалғастыра аласыз</translation>
        </message>
        <message>
            <source>Everything shown as saved is kept. The last act may not have happened: look at the application before you repeat it.</source>
            <translation>Сақталды деп көрсетілгеннің бәрі сақтаулы. Соңғы әрекет орындалмаған болуы мүмкін: қайталамас бұрын өтінішті қараңыз.</translation>
        </message>
        <message>
            <source>Incident number</source>
            <translation>Оқиға нөмірі</translation>
        </message>
        <message>
            <source>If it happens again, tell this number to those who look after the program.</source>
            <translation>Қайталанса, осы нөмірді бағдарламаға жауапты мамандарға айтыңыз.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Try again</source>
            <translation>Қайталау</translation>
        </message>
    </context>
    <context>
        <name>ReceiptScreen</name>
        <message>
            <source>Receipt</source>
            <translation>Қолхат</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Барлығын басып шығару</translation>
        </message>
        <message>
            <source>Next visitor</source>
            <translation>Келесі келуші</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Істі ашу</translation>
        </message>
        <message>
            <source>Papers of the case</source>
            <translation>Істің құжаттары</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>The application is accepted</source>
            <translation>Өтініш қабылданды</translation>
        </message>
        <message>
            <source>Result by {day}</source>
            <translation>Нәтиже мерзімі: {day}</translation>
        </message>
        <message>
            <source>The law gives no day for the result</source>
            <translation>Заңда нәтиженің мерзімі белгіленбеген</translation>
        </message>
        <message>
            <source>Acceptance of the papers is refused</source>
            <translation>Құжаттарды қабылдаудан бас тартылды</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) to bring</source>
            <translation>
                <numerusform>%n құжат әкелу керек</numerusform>
                <numerusform>%n құжат әкелу керек</numerusform>
            </translation>
        </message>
        <message>
            <source>With the complete package the applicant may come again on any day.</source>
            <translation>Құжаттар топтамасы толық болғанда өтініш беруші кез келген күні қайта келе алады.</translation>
        </message>
        <message>
            <source>The result is back at this counter by {day}</source>
            <translation>Нәтиже осы терезеге келетін күн: {day}</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Әрі қарай не болады</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Не әкелу керек</translation>
        </message>
        <message>
            <source>Registered by the provider</source>
            <translation>Көрсетілетін қызметті беруші тіркейтін күн</translation>
        </message>
        <message>
            <source>Result back at this counter by</source>
            <translation>Нәтиже осы терезеге келетін күн</translation>
        </message>
        <message>
            <source>Result for the applicant by</source>
            <translation>Өтініш берушіге нәтиже берілетін мерзім</translation>
        </message>
        <message>
            <source>The next step by law, by</source>
            <translation>Заң бойынша келесі кезеңнің мерзімі</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Ұсынылмаған</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n дана</numerusform>
                <numerusform>%n дана</numerusform>
            </translation>
        </message>
        <message>
            <source>Electronic, goes without paper</source>
            <translation>Электрондық, қағазсыз жіберіледі</translation>
        </message>
        <message>
            <source>In the preview</source>
            <translation>Алдын ала қарауда</translation>
        </message>
        <message>
            <source>The number is copied</source>
            <translation>Нөмір көшіріп алынды</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="vanished">PDF етіп сақтау…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation type="vanished">Сақталды: {file}</translation>
        </message>
        <message>
            <source>The file holds personal data. Delete it when it has been printed.</source>
            <translation type="vanished">Файлда дербес деректер бар. Басып шығарғаннан кейін оны жойыңыз.</translation>
        </message>
        <message>
            <source>All papers were sent to the printer</source>
            <translation>Барлық құжат принтерге жіберілді</translation>
        </message>
        <message>
            <source>A further print is a marked copy: it is made on the page of the case.</source>
            <translation>Қайта басып шығару көшірме деп белгіленеді: ол істің бетінде жасалады.</translation>
        </message>
    </context>
    <context>
        <name>RegisterScreen</name>
        <message>
            <source>Register of applications</source>
            <translation>Өтініштер тізілімі</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n өтініш</numerusform>
                <numerusform>%n өтініш</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Істі ашу</translation>
        </message>
        <message>
            <source>Number, name or IIN</source>
            <translation>Нөмірі, тегі, аты немесе ЖСН</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Шешім күні</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Which applications</source>
            <translation>Қандай өтініштер</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>Жұмыста</translation>
        </message>
        <message>
            <source>Due and late</source>
            <translation>Мерзімі жеткен</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Бас тартылды</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Қайтарылды</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Өтініш беруші</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>Public service</source>
            <translation type="vanished">Мемлекеттік көрсетілетін қызмет</translation>
        </message>
        <message>
            <source>Result by</source>
            <translation type="vanished">Нәтиже мерзімі</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>Маман</translation>
        </message>
        <message>
            <source>Nothing is found</source>
            <translation>Ештеңе табылмады</translation>
        </message>
        <message>
            <source>Look for a part of the name, of the number or of the IIN, or show all applications.</source>
            <translation>Аты-жөнінің, нөмірдің немесе ЖСН-нің бір бөлігін іздеңіз не барлық өтінішті көрсетіңіз.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Барлығын көрсету</translation>
        </message>
        <message>
            <source>Every application that is accepted or refused at this desk is listed here.</source>
            <translation>Осы жұмыс орнында қабылданған не қабылдаудан бас тартылған әрбір өтініш осында тізіледі.</translation>
        </message>
        <message>
            <source>There are no applications yet</source>
            <translation>Әзірге өтініш жоқ</translation>
        </message>
        <message>
            <source>This desk has no case {number}</source>
            <translation>Бұл жұмыс орнында {number} ісі жоқ</translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Which service?</source>
            <translation>Қай қызмет?</translation>
        </message>
        <message>
            <source>Arrow keys move, Enter chooses</source>
            <translation>Бағыттауыш пернелер жылжытады, Enter таңдайды</translation>
        </message>
        <message>
            <source>Search by name in any language</source>
            <translation>Кез келген тілдегі атауы бойынша іздеу</translation>
        </message>
        <message>
            <source>Search for a service</source>
            <translation>Қызметті іздеу</translation>
        </message>
        <message>
            <source>Another service</source>
            <translation>Басқа қызмет</translation>
        </message>
        <message>
            <source>the day the act came into force is not entered in the settings</source>
            <translation>актінің күшіне енген күні баптауларда енгізілмеген</translation>
        </message>
        <message>
            <source>signed {day}</source>
            <translation>{day} қол қойылған</translation>
        </message>
    </context>
    <context>
        <name>ServiceRow</name>
        <message>
            <source>since {day}</source>
            <translation>{day} бастап</translation>
        </message>
    </context>
    <context>
        <name>SetUpNotes</name>
        <message>
            <source>Type three Latin letters or digits for the office code, such as ATR</source>
            <translation>Кеңсе кодына үш латын әрпін немесе цифр теріңіз, мысалы ATR</translation>
        </message>
        <message>
            <source>Type a number from 1 to 99 for the desk</source>
            <translation>Терезеге 1-ден 99-ға дейінгі нөмір теріңіз</translation>
        </message>
        <message>
            <source>Type the login in Latin letters, digits, dots and hyphens, without spaces</source>
            <translation>Логинді латын әріптерімен, цифрлармен, нүкте және сызықшамен, бос орынсыз теріңіз</translation>
        </message>
        <message>
            <source>Another account has this login: choose another</source>
            <translation>Бұл логин басқа маманда бар: басқасын таңдаңыз</translation>
        </message>
        <message>
            <source>Type a password of at least {fact} characters</source>
            <translation>Кемінде {fact} таңбадан тұратын құпиясөз теріңіз</translation>
        </message>
        <message>
            <source>The two passwords differ: type them again</source>
            <translation>Екі құпиясөз әртүрлі: қайта теріңіз</translation>
        </message>
        <message>
            <source>This password is not right</source>
            <translation>Бұл құпиясөз дұрыс емес</translation>
        </message>
        <message>
            <source>The act was signed only on {fact}: it cannot be in force before</source>
            <translation>Актіге тек {fact} күні қол қойылған: ол бұдан бұрын қолданыста бола алмайды</translation>
        </message>
    </context>
    <context>
        <name>SetUpScreen</name>
        <message>
            <source>Set up the desk</source>
            <translation>Жұмыс орнын баптау</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Құрылуда…</translation>
        </message>
        <message>
            <source>Create the desk</source>
            <translation>Жұмыс орнын құру</translation>
        </message>
        <message>
            <source>The set-up of this desk was not finished</source>
            <translation>Бұл жұмыс орнын баптау аяқталмаған</translation>
        </message>
        <message>
            <source>Finish it with the same login and password.</source>
            <translation>Оны сол логинмен және құпиясөзбен аяқтаңыз.</translation>
        </message>
        <message>
            <source>First administrator</source>
            <translation>Алғашқы әкімші</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>{steps} қадамнан {step}</translation>
        </message>
        <message>
            <source>Which office is this?</source>
            <translation>Бұл қай кеңсе?</translation>
        </message>
        <message>
            <source>Everything but the code and the desk number can be changed later.</source>
            <translation>Коды мен терезе нөмірінен басқасының бәрін кейін өзгертуге болады.</translation>
        </message>
        <message>
            <source>Who looks after this desk?</source>
            <translation>Жұмыс орнына кім жауапты?</translation>
        </message>
        <message>
            <source>The administrator adds the clerks. Without a login and a password nobody opens the data: they are encrypted.</source>
            <translation>Мамандарды әкімші қосады. Деректер шифрланған: логин мен құпиясөзсіз оларды ешкім аша алмайды.</translation>
        </message>
        <message>
            <source>From when are the acts in force?</source>
            <translation>Актілер қай күннен бастап қолданыста?</translation>
        </message>
        <message>
            <source>An act comes into force ten calendar days after its first official publication. Enter the day your lawyer names. Without it the edition takes no applications. A day may stay empty now.</source>
            <translation>Акт алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі. Заңгеріңіз айтқан күнді енгізіңіз. Онсыз бұл редакция бойынша өтініш қабылданбайды. Күнді қазір бос қалдыруға болады.</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>Бәрі дұрыс па?</translation>
        </message>
        <message>
            <source>Nothing is stored yet: the desk is made when you choose to create it.</source>
            <translation>Әзірге ештеңе сақталған жоқ: жұмыс орны «Құру» басылғанда ғана жасалады.</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Store the office</source>
            <translation>Кеңсені сақтау</translation>
        </message>
        <message>
            <source>Record the days</source>
            <translation>Күндерді тіркеу</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Бұл терезе</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Кеңсе</translation>
        </message>
        <message>
            <source>Acts in force</source>
            <translation>Қолданыстағы актілер</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Мамандар</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Бағдарлама</translation>
        </message>
        <message>
            <source>The office is stored</source>
            <translation>Кеңсе сақталды</translation>
        </message>
        <message>
            <source>The days are recorded</source>
            <translation>Күндер тіркелді</translation>
        </message>
        <message>
            <source>The account is added</source>
            <translation>Маман қосылды</translation>
        </message>
        <message>
            <source>The account has a new password</source>
            <translation>Маманға жаңа құпиясөз қойылды</translation>
        </message>
        <message>
            <source>The account is switched off</source>
            <translation>Маманның кіру құқығы өшірілді</translation>
        </message>
        <message>
            <source>Your password is changed</source>
            <translation>Құпиясөзіңіз өзгертілді</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>New visit</source>
            <translation>Жаңа қабылдау</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>Менің күнім</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Тізілім</translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="vanished">Іздеу</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Жіберу</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation type="vanished">Барлық пернелер</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) to send</source>
            <translation>
                <numerusform>Жіберілетін %n өтініш</numerusform>
                <numerusform>Жіберілетін %n өтініш</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Барлығы жіберілді</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Жіберілуде</translation>
        </message>
        <message>
            <source>No line to the centre</source>
            <translation>Орталықпен байланыс жоқ</translation>
        </message>
        <message>
            <source>Works without a centre</source>
            <translation>Орталықсыз жұмыс істейді</translation>
        </message>
        <message>
            <source>Signing card is in</source>
            <translation>ЭЦҚ картасы салынған</translation>
        </message>
        <message>
            <source>No signing card</source>
            <translation>ЭЦҚ картасы жоқ</translation>
        </message>
        <message>
            <source>No card reader</source>
            <translation>Карта оқу құрылғысы жоқ</translation>
        </message>
    </context>
    <context>
        <name>SignInScreen</name>
        <message>
            <source>Sign in</source>
            <translation>Кіру</translation>
        </message>
        <message>
            <source>Locked by {name}</source>
            <translation>Құлыптаған: {name}</translation>
        </message>
        <message>
            <source>Everything is kept as it was. Another clerk may sign in too.</source>
            <translation>Барлығы сол қалпында сақталды. Басқа маман да кіре алады.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ашылуда…</translation>
        </message>
        <message>
            <source>Practice: login {login}, password {password}</source>
            <translation>Жаттығу режимі: логин – {login}, құпиясөз – {password}</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on</source>
            <translation>Caps Lock қосулы сияқты</translation>
        </message>
        <message>
            <source>The keyboard types Cyrillic letters</source>
            <translation>Пернетақта кириллица әріптерін теріп тұр</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <source>My day</source>
            <translation>Менің күнім</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>Қайырлы таң, {name}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>Қайырлы күн, {name}</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>Қайырлы кеш, {name}</translation>
        </message>
        <message>
            <source>Opening the desk…</source>
            <translation>Жұмыс орны ашылуда…</translation>
        </message>
        <message>
            <source>{day}. {office}, desk {desk}</source>
            <translation type="vanished">{day}. {office}, {desk}-терезе</translation>
        </message>
        <message>
            <source>{day} · {office}, desk {desk}</source>
            <translation>{day} · {office}, {desk}-терезе</translation>
        </message>
        <message>
            <source>New visit</source>
            <translation>Жаңа қабылдау</translation>
        </message>
        <message>
            <source>IIN, registration number or surname</source>
            <translation>ЖСН, тіркеу нөмірі немесе тегі</translation>
        </message>
        <message>
            <source>Enter searches the register, F2 begins a visit with what is typed</source>
            <translation>Enter – тізілімнен іздеу, F2 – терілген дерекпен қабылдауды бастау</translation>
        </message>
        <message>
            <source>The visit was given up: {name}</source>
            <translation>Қабылдау тоқтатылды: {name}</translation>
        </message>
        <message>
            <source>Ctrl+Z takes it back.</source>
            <translation>Ctrl+Z қайтарады.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Қайтару</translation>
        </message>
    </context>
    <context>
        <name>StepPage</name>
        <message>
            <source>working translation</source>
            <translation>жұмыс аудармасы</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <source>Working translation: only the official wording is the law.</source>
            <translation>Жұмыс аудармасы: заң болып тек ресми мәтін саналады.</translation>
        </message>
        <message>
            <source>Legal dates</source>
            <translation>Заңды мерзімдер</translation>
        </message>
        <message>
            <source>Enter on a step records the day it was done</source>
            <translation>Кезеңде Enter басылса, орындалған күні белгіленеді</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Орындалған күні</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Белгілеу</translation>
        </message>
        <message>
            <source>Last day: {day}</source>
            <translation>Соңғы күні: {day}</translation>
        </message>
        <message>
            <source>Done {day}</source>
            <translation>Орындалды {day}</translation>
        </message>
        <message>
            <source>Day has passed</source>
            <translation>Мерзімі өтті</translation>
        </message>
        <message>
            <source>Enter the day on which the step was done</source>
            <translation>Кезең орындалған күнді енгізіңіз</translation>
        </message>
    </context>
    <context>
        <name>StepsPanel</name>
        <message>
            <source>Steps</source>
            <translation>Қадамдар</translation>
        </message>
        <message>
            <source>Something has expired</source>
            <translation>Мерзімі өткен</translation>
        </message>
    </context>
    <context>
        <name>SummaryList</name>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Completed</source>
            <translation>Аяқталды</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Орындалуда</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Басталмаған</translation>
        </message>
        <message>
            <source>Cannot start yet</source>
            <translation>Әзірге қолжетімсіз</translation>
        </message>
        <message>
            <source>There is a problem</source>
            <translation>Қате бар</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message numerus="yes">
            <source>%n letter(s) too long, shorten the text</source>
            <translation>
                <numerusform>Мәтін %n таңбаға ұзын, қысқартыңыз</numerusform>
                <numerusform>Мәтін %n таңбаға ұзын, қысқартыңыз</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayCard</name>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>шешілді</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>мерзімі бүгін</translation>
        </message>
        <message>
            <source>late</source>
            <translation>мерзімі өтті</translation>
        </message>
        <message>
            <source>Late results</source>
            <translation>Мерзімі өткен нәтижелер</translation>
        </message>
        <message>
            <source>Results due today</source>
            <translation>Бүгін берілетін нәтижелер</translation>
        </message>
        <message>
            <source>Decided today</source>
            <translation>Бүгін шешілгендер</translation>
        </message>
        <message>
            <source>Nothing was decided today yet, and no result is due.</source>
            <translation>Бүгін әлі шешім қабылданған жоқ, мерзімі жеткен нәтиже де жоқ.</translation>
        </message>
        <message>
            <source>All of them in the register</source>
            <translation>Барлығы тізілімде</translation>
        </message>
        <message>
            <source>{number}, due {day}</source>
            <translation>{number}, мерзімі {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n күн</numerusform>
                <numerusform>%n күн</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Қайтарылды</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Бас тартылды</translation>
        </message>
        <message>
            <source>Advised</source>
            <translation>Кеңес берілді</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Waiting</source>
            <translation>Кезекте</translation>
        </message>
        <message>
            <source>Enter calls the visitor</source>
            <translation>Enter – келушіні шақыру</translation>
        </message>
        <message>
            <source>Nobody is waiting. F2 begins a visit with whoever comes to the counter.</source>
            <translation>Кезекте ешкім жоқ. Терезеге келген адамды қабылдау үшін F2 басыңыз.</translation>
        </message>
    </context>
    <context>
        <name>WindowSection</name>
        <message>
            <source>What you see</source>
            <translation>Көрініс</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Жоғары контраст</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Терезе тілі</translation>
        </message>
        <message>
            <source>Papers are always in Kazakh and Russian</source>
            <translation>Құжаттар әрқашан қазақша және орысша басылады</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Түстер</translation>
        </message>
        <message>
            <source>Size of type</source>
            <translation>Әріп өлшемі</translation>
        </message>
        <message>
            <source>Ctrl and plus, Ctrl and minus do the same anywhere</source>
            <translation>Ctrl мен плюс, Ctrl мен минус кез келген жерде осыны істейді</translation>
        </message>
        <message>
            <source>Printer of this desk</source>
            <translation>Осы терезенің принтері</translation>
        </message>
        <message>
            <source>Looking for printers…</source>
            <translation>Принтерлер ізделуде…</translation>
        </message>
        <message>
            <source>There is no printer: papers are kept and can be printed later</source>
            <translation>Принтер жоқ: құжаттар сақталады, кейін басып шығаруға болады</translation>
        </message>
        <message>
            <source>Offered first wherever something is printed</source>
            <translation>Басып шығаруда бірінші болып ұсынылады</translation>
        </message>
    </context>
    <context>
        <name>self.drafts</name>
        <message>
            <source>No name yet</source>
            <translation>Аты-жөні жоқ</translation>
        </message>
    </context>
</TS>
