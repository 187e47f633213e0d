# الصفحة الرئيسية للتطبيق في قائمة Bitrix24.

main-link = حول التطبيق
sections-label = الأقسام
section-state = التثبيت
section-grants = الوصول
section-history = السجل
section-journal = الطلبات
section-data = البيانات

## For everybody

main-may-title = ما يمكنك فعله
main-may-who = حقوقك في CRM تحدد ما تراه وما تغيّره هناك. يمكن لمسؤول Bitrix24 تغييرها.

## The state of the installation

state-good = سليم
state-bad = يحتاج إلى عناية
state-bound = علامات التبويب والأحداث
state-events = الأحداث التي يستمع إليها التطبيق
event-there = مربوط
event-missing = غير مربوط
# $count
state-superfluous = روابط قديمة متبقية للتطبيق: { $count }
# $version
state-version = إصدار التطبيق: { $version }.
# $version
state-recorded = رُبطت علامات التبويب والأحداث للإصدار { $version }.
state-repair = فحص وإصلاح
state-tokens = الاتصال بـ Bitrix24
# $count
state-people = عدد المتصلين: { $count }
# $names
state-administrators = المسؤولون منهم: { $names }
state-no-administrator = لا يوجد مسؤول متصل.
state-renewed = آخر تجديد:
# $count
state-troubled = الاتصالات التي تعذّر تجديدها آخر مرة: { $count }
# $count
state-ended = الاتصالات المنتهية: { $count }. تعود عندما يفتح أصحابها التطبيق.
state-renew = تجديد اتصالي
state-limits = حدود Bitrix24 خلال آخر 24 ساعة
state-limits-none = لا شيء
state-limits-met = بُلغت
state-limit-last = آخر مرة:
state-limits-hint = عندما يكون Bitrix24 مشغولًا ينتظر التطبيق ويطلب إعادة المحاولة. لا حاجة إلى إصلاح شيء.

## History and requests

filter-kind = نوع السجل
filter-record = معرّف السجل
filter-user = معرّف المستخدم
filter-change = نوع التغيير
filter-from = من يوم (UTC)
filter-to = إلى يوم (UTC)
filter-any = الكل
filter-method = الطريقة
filter-request = معرّف الطلب
filter-failed = الفاشلة فقط
filter-show = عرض
filter-nothing = لم يُعثر على شيء.
export = تنزيل CSV
# $count
export-hint = يحتوي الملف على أحدث التغييرات المطابقة للتصفية (حتى { $count })، بالمعرّفات ودون أسماء.
journal-hint = ما طلبه التطبيق من Bitrix24 وما أجاب به. تُحذف الأسماء وأرقام الهواتف والعناوين والأسرار قبل الكتابة.
journal-no-answer = لا يوجد رد
# $count
journal-took = { $count } ms

## Data

data-kept = ما يُحفظ ومدة حفظه
data-stored = المحفوظ الآن عن Bitrix24 هذا
stored-portal = عنوان Bitrix24 الخاص بك وما هو مثبت فيه وأسماء حقول CRM
stored-people = من يحق له ماذا ومن اختار الألوان الداكنة، بمعرّفات الأشخاص والأقسام
stored-events = رسائل Bitrix24 عن تثبيت التطبيق وإزالته، مشفّرة
stored-tokens = رموز يسأل بها التطبيق Bitrix24 نيابة عمن فتحوه، مشفّرة
stored-changes = سجل التغييرات: من ربط أو أزال أي سجلات ومتى، بالمعرّفات
stored-journal = سجل الطلبات إلى Bitrix24: الطرق والمعرّفات والأوقات، دون أسماء أو محتوى
stored-sessions = جلسات من سجّلوا الدخول من خارج Bitrix24
# $days, $hours
kept-until = ما دام التطبيق مثبتًا، ثم { $days } يومًا؛ و{ $hours } ساعة إذا طُلب حذف البيانات
kept-tokens = ما دام التطبيق مثبتًا؛ أحدث اثنين لكل شخص
# $days
kept-days = { $days } يومًا
# $days
kept-events = حتى تُعالج؛ و{ $days } يومًا إن تعذّر ذلك
# $hours
kept-hours = { $hours } ساعة
# $table
table-name = { $table ->
    [sessions] الجلسات
    [chains] الرموز
    [changes] التغييرات
    [events] أحداث Bitrix24 المنتظرة
    [inbox_leases] أحداث قيد المعالجة
    [preferences] اختيارات الألوان الداكنة
    [portals] التثبيتات
    [journal] الطلبات في السجل
   *[other] { $table }
}
erase-title = محو كل شيء
erase-what = يحذف هذا كل ما حفظه التطبيق عن Bitrix24 هذا فورًا ونهائيًا. ويبقى CRM كما هو.
erase-then = تبقى علامات التبويب في البطاقات حتى إلغاء تثبيت التطبيق. ألغِ تثبيته بعد ذلك: فمن يفتحه قبل ذلك يجعل Bitrix24 هذا معروفًا من جديد.
# $host
erase-confirm = للتأكيد اكتب العنوان { $host }
erase = محو كل شيء

## Who may do what

grants-everybody = يمكن للجميع في Bitrix24 هذا فتح علامة التبويب وتغيير الارتباطات.
grants-lead = هنا يقرر المسؤولون من يرى علامة التبويب ومن يغيّر الارتباطات بها. وتسري حقوق CRM أيضًا، ويحق للمسؤولين كل شيء دائمًا. يسري التغيير مع النقرة التالية للجميع.
grants-all-cards = جميع البطاقات
grants-see = من يرى
grants-change = من يغيّر
grants-is-everybody = الجميع
grants-is-nobody = المسؤولون فقط
grants-is-these = المسؤولون وهؤلاء:
grants-to-everybody = السماح للجميع
grants-to-nobody = المسؤولون فقط
grants-means-everybody = تعني الجميع
grants-code = رمز الوصول
grants-code-hint = رموز الوصول كما يكتبها Bitrix24: U7 هو الشخص 7 (وIU7 بصفته موظفًا)، وD5 القسم 5، وDR5 مع كل ما تحته، وG9 المجموعة 9، وSG9 مجموعة العمل 9. أما AU وG2 فتعنيان الجميع.
grants-add = إضافة
grants-choose = اختيار…
# $name
grants-remove = إزالة { $name }
grants-own = قواعد أخرى لنوع واحد من البطاقات:
grants-common = القواعد نفسها لجميع البطاقات
may-lead = مسؤولو Bitrix24 لديك يقررون من يستخدم علامة التبويب. يمكنك:
may-change = الرؤية والتغيير
may-see = الرؤية دون التغيير
may-nothing = لا وصول

## The operator's documents, where the operator has written none

privacy-title = الخصوصية
privacy-lead = لم ينشر مشغّل هذا الخادم سياسة خصوصية خاصة به. هذا ما يفعله البرنامج.
privacy-not-stored = الأسماء وأرقام الهواتف وعناوين البريد الإلكتروني وكل ما عداها في CRM تُقرأ من Bitrix24 عندما ينظر إليها أحد، وتُعرض عليه، ولا تُحفظ.
privacy-use = ما يحدث لها
privacy-use-rights = يسأل التطبيق Bitrix24 بحقوق من ينقر، ولا يعرض على أحد ما لا يُسمح له برؤيته هناك.
privacy-use-nobody = لا يُنقل شيء إلى أحد سوى Bitrix24 الخاص بك وخوادم التفويض التابعة له. لا إحصاءات ولا إعلانات ولا محتوى لأطراف أخرى.
privacy-use-cookie = داخل Bitrix24 لا يستخدم التطبيق ملفات تعريف الارتباط. من يسجّل الدخول من الخارج يحصل على ملف واحد فيه رقم عشوائي ينتهي بانتهاء الجلسة.
privacy-use-log = يحتوي سجل الخادم على الأوقات وعناوين الصفحات والمعرّفات، دون أسماء أو محتوى. ويحدد المشغّل مدة حفظ السجل والنسخ الاحتياطية.
privacy-erase = طريقة المحو
privacy-erase-how = يفتح مسؤول Bitrix24 التطبيق من قائمة التطبيقات، وينتقل إلى «البيانات» ويمحو كل شيء. إلغاء تثبيت التطبيق ينهي كل وصول فورًا، ويُمحى المحفوظ بعد المدد المذكورة أعلاه.
license-title = شروط الاستخدام
license-lead = لم ينشر مشغّل هذا الخادم شروط استخدام خاصة به. رخصة البرنامج هي:
