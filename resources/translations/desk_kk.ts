<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>Banner</name>
        <message>
            <source>Hide this notice</source>
            <translation>Хабарламаны жасыру</translation>
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
        <name>DemoRibbon</name>
        <message>
            <source>Practice: invented people, nothing is sent</source>
            <translation>Жаттығу режимі: адамдар ойдан шығарылған, ештеңе жіберілмейді</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Choose files</source>
            <translation>Файлдарды таңдау</translation>
        </message>
        <message>
            <source>Drop the files of the paper here</source>
            <translation>Құжат файлдарын осы жерге сүйреп әкеліңіз</translation>
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
        <name>MainWindow</name>
        <message>
            <source>Reception</source>
            <translation>Қабылдау</translation>
        </message>
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
            <translation>Іздеу</translation>
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
        <message>
            <source>Reception</source>
            <translation>Қабылдау</translation>
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
</TS>
