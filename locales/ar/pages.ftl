# الصفحات المحيطة بعلامة التبويب.

app-name = Bindery

## A refusal or a failure

message-title-alert = لم ينجح ذلك
message-title-status = تم
try-again = إعادة المحاولة
message-typed = هذا ما كتبته:

## Installation

install-title = جارٍ تثبيت Bindery
install-text = أُضيفت علامة التبويب إلى بطاقات CRM. لحظة واحدة، التطبيق على وشك أن يُفتح.
install-noscript = لإكمال التثبيت يحتاج Bitrix24 إلى JavaScript. فعّله في متصفحك وافتح هذه الصفحة مرة أخرى.
install-stuck = لم يؤكد Bitrix24 التثبيت بعد. أعد تحميل الصفحة؛ وإن لم يُجدِ ذلك، فافتح التطبيق من قائمة التطبيقات.

## Main page

main-lead = يضيف Bindery علامة تبويب إلى بطاقات CRM، تعرض من يرتبط بالسجل وتتيح لك تغيير ذلك.
main-how-title = طريقة الاستخدام
main-how-1 = افتح شركة أو صفقة أو عميلًا محتملًا واختر علامة التبويب «جهات الاتصال المرتبطة»؛ وفي جهة الاتصال اسمها «الشركات المرتبطة». إن كانت مخفية فابحث عنها تحت «المزيد».
main-how-2 = ابحث بالاسم أو الهاتف أو البريد الإلكتروني وأضف. رتّب القائمة، وحدّد الأساسي، وأزل ما لم تعد تحتاج إليه.
main-how-3 = ترى وتغيّر فقط ما تسمح به حقوقك في Bitrix24.
main-tabs-head = مكان علامة التبويب
tab-there = علامة التبويب موجودة
tab-missing = لا توجد علامة تبويب
main-cards = { $owner ->
    [company] الشركات
    [lead] العملاء المحتملون
    [deal] الصفقات
    [contact] جهات الاتصال
   *[quote] عروض الأسعار
}

## Opened outside Bitrix24

outside-title = افتح Bindery في Bitrix24
outside-text = يعمل هذا التطبيق داخل Bitrix24.
outside-step-1 = افتح Bitrix24 وسجّل الدخول.
outside-step-2 = افتح شركة أو صفقة أو عميلًا محتملًا في CRM.
outside-step-3 = اختر علامة التبويب «جهات الاتصال المرتبطة». إن كانت مخفية فابحث عنها تحت «المزيد».
