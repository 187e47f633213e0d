# علامة التبويب. يمكن لكل نص استخدام $owner (company, lead, deal, contact, quote) و $bound (contact, company)؛
# وما عدا ذلك مكتوب فوق النص.

tab-title = { $bound ->
    [company] الشركات المرتبطة
   *[contact] جهات الاتصال المرتبطة
}
owner-name = { $owner ->
    [company] شركة
    [lead] عميل محتمل
    [deal] صفقة
    [contact] جهة اتصال
   *[quote] عرض أسعار
}
refresh = تحديث
dark = ألوان داكنة

## Names

# $id
unnamed = { $bound ->
    [company] شركة #{ $id }
   *[contact] جهة اتصال #{ $id }
}
# $id
unreadable = { $bound ->
    [company] شركة #{ $id } — لا يُسمح لك برؤية هذه الشركة
   *[contact] جهة اتصال #{ $id } — لا يُسمح لك برؤية جهة الاتصال هذه
}
# $id
unclear = { $bound ->
    [company] شركة #{ $id } — مخفية عنك أو محذوفة
   *[contact] جهة اتصال #{ $id } — مخفية عنك أو محذوفة
}
# $id
no-more = { $bound ->
    [company] شركة #{ $id } — لم تعد موجودة
   *[contact] جهة اتصال #{ $id } — لم تعد موجودة
}
no-more-hint = لم يبقَ سوى الارتباط، ويمكنك إزالته.
check = التحقق
unreadable-hint = { $bound ->
    [company] لا يُسمح لك برؤية هذه الشركة، لذلك لا يمكنك نقلها أو إزالتها.
   *[contact] لا يُسمح لك برؤية جهة الاتصال هذه، لذلك لا يمكنك نقلها أو إزالتها.
}
# $count: how many more names there are
and-more = { $count ->
    [zero] و{ $count } غيرها
    [one] وواحدة غيرها
    [two] واثنتان غيرهما
    [few] و{ $count } غيرها
    [many] و{ $count } غيرها
   *[other] و{ $count } غيرها
}

## Search

search-label = { $bound ->
    [company] إضافة شركة: البحث بالاسم
   *[contact] إضافة جهة اتصال: البحث بالاسم أو الهاتف أو البريد الإلكتروني
}
search = بحث
results-title = النتائج
search-more = هذه أول 50 نتيجة. اكتب المزيد من الاسم لتضييق البحث.
choose-in-portal = الاختيار في Bitrix24

## A pasted list

paste-title = لصق قائمة
paste-label = أسماء أو أرقام هواتف أو عناوين بريد إلكتروني أو معرّفات: واحد في كل سطر أو تفصل بينها فواصل
paste-submit = البحث عنها
paste-missing = غير موجود
# $text: the entry of the list
paste-maybe = قد يكون «{ $text }» هو هذا

## Somebody new

create-title = { $bound ->
    [company] إنشاء شركة
   *[contact] إنشاء جهة اتصال
}
create-name = { $bound ->
    [company] اسم الشركة
   *[contact] الاسم الأول
}
create-last-name = اسم العائلة
create-post = المنصب
create-submit = إنشاء وإضافة
alike-title = موجود في Bitrix24
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = { $count ->
    [zero] لا يوجد غيره ({ $count }) بهذا الهاتف أو البريد الإلكتروني.
    [one] يوجد سجل آخر بهذا الهاتف أو البريد الإلكتروني، لكن لا يُسمح لك برؤيته.
    [two] يوجد سجلان آخران بهذا الهاتف أو البريد الإلكتروني، لكن لا يُسمح لك برؤيتهما.
    [few] توجد { $count } سجلات أخرى بهذا الهاتف أو البريد الإلكتروني، لكن لا يُسمح لك برؤيتها.
    [many] يوجد { $count } سجلًا آخر بهذا الهاتف أو البريد الإلكتروني، لكن لا يُسمح لك برؤيتها.
   *[other] يوجد { $count } سجل آخر بهذا الهاتف أو البريد الإلكتروني، لكن لا يُسمح لك برؤيتها.
}
add-instead = إضافة هذا بدلًا منه
create-anyway = الإنشاء على أي حال
created-title = أُنشئ ولم يُضَف بعد

## Copying another record's list

copy-title = النسخ من سجل آخر
copy-kind = نوع السجل
copy-label = الاسم أو الرقم
copy-show = عرض قائمته
# $count
copy-unseen = غير معروض لأنه لا يُسمح لك برؤيته: { $count }
# $limit
copy-steps = يُضاف { $limit } على الأكثر دفعة واحدة. الأوائل محددة؛ وبعدها يُعرض الباقي هنا من جديد.

## Adding

linked-already = موجود في القائمة
add = إضافة
add-selected = إضافة المحدد
add-main-title = الشركة الرئيسية لمن لديهم شركة أخرى
add-keep = تركها كما هي
add-take = جعل هذه الشركة شركتهم الرئيسية
add-keep-hint = تبقى الشركة الرئيسية كما هي
other-main-company = الشركة الرئيسية: شركة أخرى
# $name
main-company-is = الشركة الرئيسية: { $name }

## The list

primary = { $owner ->
    [company] الشركة الرئيسية لجهة الاتصال هذه
    [contact] الشركة الرئيسية
   *[other] جهة الاتصال الأساسية
}
make-primary = { $owner ->
    [company] جعلها الشركة الرئيسية لجهة الاتصال
    [contact] جعلها الشركة الرئيسية
   *[other] جعلها جهة الاتصال الأساسية
}
move-up = نقل إلى أعلى
move-down = نقل إلى أسفل
move = نقل
move-hint = اسحب العنصر أو استخدم مفاتيح الأسهم. مفتاح Enter أو المسافة للالتقاط والوضع، وEscape للإعادة إلى مكانه.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: الموضع { $place } من { $count }
sort-by-name = ترتيب بالاسم
remove = إزالة
select = تحديد
remove-selected = إزالة المحدد
head-phone = الهاتف
head-email = البريد الإلكتروني
head-bound = { $bound ->
    [company] الشركة
   *[contact] جهة الاتصال
}
head-primary = { $owner ->
    [company] الشركة الرئيسية
    [contact] الشركة الرئيسية
   *[other] أساسية
}
head-order = الترتيب
last-active = آخر نشاط
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } يناير { $year }
    [2] { $day } فبراير { $year }
    [3] { $day } مارس { $year }
    [4] { $day } أبريل { $year }
    [5] { $day } مايو { $year }
    [6] { $day } يونيو { $year }
    [7] { $day } يوليو { $year }
    [8] { $day } أغسطس { $year }
    [9] { $day } سبتمبر { $year }
    [10] { $day } أكتوبر { $year }
    [11] { $day } نوفمبر { $year }
   *[12] { $day } ديسمبر { $year }
}

## Everything about one of them

details = التفاصيل
details-phones = الهواتف
details-emails = البريد الإلكتروني
details-companies = الشركات
details-main = الشركة الرئيسية
details-none = لا شيء
details-close = إغلاق
call = اتصال
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] العمل
    [MOBILE] جوال
    [HOME] المنزل
    [FAX] فاكس
    [MAILING] مراسلات
   *[OTHER] آخر
}

empty = { $bound ->
    [company] لا توجد شركات مرتبطة بعد
   *[contact] لا توجد جهات اتصال مرتبطة بعد
}
empty-hint = { $bound ->
    [company] ابحث عن شركة في الأعلى وأضفها.
   *[contact] ابحث عن جهة اتصال في الأعلى وأضفها.
}

## Choosing the whole set

set-title = اختيار من يبقى
set-hint = { $bound ->
    [company] الشركات المحددة تبقى في القائمة أو تُضاف إليها، وتُزال بقية الشركات. أما الشركات التي لا يمكنك رؤيتها فتبقى.
   *[contact] جهات الاتصال المحددة تبقى في القائمة أو تُضاف إليها، وتُزال البقية. أما جهات الاتصال التي لا يمكنك رؤيتها فتبقى.
}
set-bound = في القائمة الآن
set-found = نتائج بحثك
set-primary = { $bound ->
    [company] الشركة الرئيسية
   *[contact] جهة الاتصال الأساسية
}
set-primary-keep = دون تغيير
set-submit = حفظ هذه القائمة

## Removing all

clear-title = إزالة الكل
# $count
clear-hint = { $bound ->
    [company] { $count ->
        [zero] لن تُزال أي شركة من القائمة ({ $count }).
        [one] ستُزال شركة واحدة من القائمة، وتبقى الشركة نفسها في CRM.
        [two] ستُزال شركتان من القائمة، وتبقى الشركتان نفساهما في CRM.
        [few] ستُزال { $count } شركات من القائمة، وتبقى الشركات نفسها في CRM.
        [many] ستُزال { $count } شركة من القائمة، وتبقى الشركات نفسها في CRM.
       *[other] ستُزال { $count } شركة من القائمة، وتبقى الشركات نفسها في CRM.
    }
   *[contact] { $count ->
        [zero] لن تُزال أي جهة اتصال من القائمة ({ $count }).
        [one] ستُزال جهة اتصال واحدة من القائمة، وتبقى جهة الاتصال نفسها في CRM.
        [two] ستُزال جهتا اتصال من القائمة، وتبقى جهتا الاتصال نفساهما في CRM.
        [few] ستُزال { $count } جهات اتصال من القائمة، وتبقى جهات الاتصال نفسها في CRM.
        [many] ستُزال { $count } جهة اتصال من القائمة، وتبقى جهات الاتصال نفسها في CRM.
       *[other] ستُزال { $count } جهة اتصال من القائمة، وتبقى جهات الاتصال نفسها في CRM.
    }
}
clear-submit = نعم، إزالة الكل

## Repeat leads

repeat-hint = ربط جهات الاتصال هنا لا يجعل هذا عميلًا محتملًا متكررًا.
repeat-submit = جعله عميلًا محتملًا متكررًا

## The main company

question-title = من ستتغير شركته الرئيسية
question-yes = المتابعة وجعل هذه الشركة شركتهم الرئيسية
question-no = إلغاء

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] إضافة
    [remove] إزالة
    [order] ترتيب جديد
    [primary] علامة جديدة
    [clear] إزالة الكل
    [undo] تراجع
    [repeat] عميل محتمل متكرر
   *[set] قائمة جديدة
}

## History and undo

history-title = السجل
history-show = عرض التغييرات
history-older = تغييرات أقدم
history-newest = أحدث التغييرات
history-empty = لم يتغير شيء هنا خلال آخر 90 يومًا.
history-you = أنت
# $id
history-user = المستخدم #{ $id }
history-sides = قبل وبعد
history-before = قبل
history-after = بعد
history-nobody = { $bound ->
    [company] لا توجد شركة
   *[contact] لا توجد جهة اتصال
}
history-unknown = حالة القائمة آنذاك غير معروفة.
history-unsure = لم يصل الرد
history-cut-off = انقطع
history-intended = لم يكتمل
undo = تراجع

difference-title = ما تغيّر منذ ذلك الحين
# $names
diff-added = أُضيف: { $names }
# $names
diff-removed = أُزيل: { $names }
# $names
diff-moved = نُقل: { $names }
# $names
diff-marked = { $owner ->
    [company] هذه هي الشركة الرئيسية لـ: { $names }
    [contact] الشركة الرئيسية: { $names }
   *[other] جهة الاتصال الأساسية: { $names }
}
# $names, $from and $to: names of companies
diff-main = الشركة الرئيسية لـ { $names }: كانت { $from } وأصبحت { $to }
diff-no-company = لا شيء
diff-nothing = بقيت القائمة كما هي.
# $names
diff-named = المقصود: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = موجود في القائمة من قبل: { $names }.
# $names
unlinked-before = لم يعد في القائمة: { $names }.

## What a conflict comes to

conflict-since = غيّر شخص آخر القائمة بعد ذلك، لذلك لم يُتراجع عن أي شيء. هذه هي الحالة الآن.
conflict-both = غيّر شخص آخر القائمة أثناء حفظ تغييرك: أصبح التغييران ساريين معًا. يُرجى المراجعة.
# $names, $count
conflict-again = { $count ->
    [zero] أُزيل في هذه الأثناء وأُعيد ربطه: { $names }.
    [one] أُزيل في هذه الأثناء وأُعيد ربطه: { $names }.
    [two] أُزيلا في هذه الأثناء وأُعيد ربطهما: { $names }.
    [few] أُزيلوا في هذه الأثناء وأُعيد ربطهم: { $names }.
    [many] أُزيلوا في هذه الأثناء وأُعيد ربطهم: { $names }.
   *[other] أُزيلوا في هذه الأثناء وأُعيد ربطهم: { $names }.
}
# $names
conflict-moved = أصبحت هذه الشركة الرئيسية لـ { $names }.
