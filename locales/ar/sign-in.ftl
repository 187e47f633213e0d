# صفحات لمن يأتي من خارج Bitrix24.

## Signing in

login-title = تسجيل الدخول إلى Bindery
login-lead = يستخدم Bindery حسابك في Bitrix24: تسجّل الدخول هناك ثم تعود مباشرة.
login-address = عنوان Bitrix24 الخاص بك
login-hint = كما يظهر في متصفحك عندما يكون Bitrix24 مفتوحًا، مثل company.bitrix24.com
login-submit = المتابعة إلى Bitrix24
login-again = تسجيل الدخول
login-portals = سجّلت الدخول إلى
login-other = Bitrix24 آخر
choose-title = أي Bitrix24؟
choose-lead = سجّلت الدخول إلى أكثر من Bitrix24. اختر الذي تريد العمل فيه.
sign-out = تسجيل الخروج
open-again = فتحه مرة أخرى
outside-sign-in = أو سجّل الدخول هنا واعمل خارج Bitrix24

## The list of records

open-in-portal = فتح في Bitrix24
bar-label = Bindery
records-kinds = أنواع السجلات
records-find = { $owner ->
    [company] البحث عن شركة بالاسم
    [lead] البحث عن عميل محتمل بالعنوان
    [deal] البحث عن صفقة بالعنوان
    [contact] البحث عن جهة اتصال بالاسم أو الهاتف أو البريد الإلكتروني
   *[quote] البحث عن عرض أسعار بالعنوان
}
records-find-all = عرض الكل
records-none = لا يوجد هنا ما يُسمح لك برؤيته.
# $query
records-nothing = لا يوجد ما يطابق «{ $query }». جرّب جزءًا من الاسم.
records-end = لا يوجد المزيد.
records-next = الصفحة التالية
records-first = الصفحة الأولى
# $id
record-unnamed = { $owner ->
    [company] شركة #{ $id }
    [lead] عميل محتمل #{ $id }
    [deal] صفقة #{ $id }
    [contact] جهة اتصال #{ $id }
   *[quote] عرض أسعار #{ $id }
}
