# ما حدث. كل رمز إشعار هو مفتاح هنا بعد "notice-".
# يمكن لكل نص استخدام $owner (company, lead, deal, contact, quote) و $bound (contact, company)؛
# وما عدا ذلك مكتوب فوق النص.

## Done

# $names, $count
notice-added = أُضيف: { $names }.
# $names
notice-created = أُنشئ وأُضيف: { $names }.
# $names, $count
notice-already-added = كان الارتباط موجودًا من قبل: { $names }. لم يتغير شيء.
# $names, $count
notice-removed = أُزيل: { $names }.
# $names, $count
notice-not-bound = لم يعد هناك ارتباط: { $names }. لم يتغير شيء.
notice-ordered = حُفظ الترتيب الجديد.
notice-unchanged = كل شيء كما كان: لا يوجد ما يُغيَّر.
# $names
notice-primary-set = { $owner ->
    [company] أصبحت هذه الشركة الرئيسية لـ { $names }.
    [contact] الشركة الرئيسية الآن: { $names }.
   *[other] جهة الاتصال الأساسية الآن: { $names }.
}
# $count
notice-set-done = { $bound ->
    [company] { $count ->
        [zero] حُفظت القائمة: لا شركات مرتبطة ({ $count }).
        [one] حُفظت القائمة: شركة واحدة مرتبطة.
        [two] حُفظت القائمة: شركتان مرتبطتان.
        [few] حُفظت القائمة: { $count } شركات مرتبطة.
        [many] حُفظت القائمة: { $count } شركة مرتبطة.
       *[other] حُفظت القائمة: { $count } شركة مرتبطة.
    }
   *[contact] { $count ->
        [zero] حُفظت القائمة: لا جهات اتصال مرتبطة ({ $count }).
        [one] حُفظت القائمة: جهة اتصال واحدة مرتبطة.
        [two] حُفظت القائمة: جهتا اتصال مرتبطتان.
        [few] حُفظت القائمة: { $count } جهات اتصال مرتبطة.
        [many] حُفظت القائمة: { $count } جهة اتصال مرتبطة.
       *[other] حُفظت القائمة: { $count } جهة اتصال مرتبطة.
    }
}
notice-cleared = { $bound ->
    [company] أُزيلت جميع الشركات من القائمة.
   *[contact] أُزيلت جميع جهات الاتصال من القائمة.
}
notice-repeat = أصبح هذا عميلًا محتملًا متكررًا.
notice-undone = تم التراجع عن التغيير.
# $count
notice-found = { $bound ->
    [company] { $count ->
        [zero] لم يُعثر على شركات ({ $count }).
        [one] عُثر على شركة واحدة.
        [two] عُثر على شركتين.
        [few] عُثر على { $count } شركات.
        [many] عُثر على { $count } شركة.
       *[other] عُثر على { $count } شركة.
    }
   *[contact] { $count ->
        [zero] لم يُعثر على جهات اتصال ({ $count }).
        [one] عُثر على جهة اتصال واحدة.
        [two] عُثر على جهتي اتصال.
        [few] عُثر على { $count } جهات اتصال.
        [many] عُثر على { $count } جهة اتصال.
       *[other] عُثر على { $count } جهة اتصال.
    }
}
# $query, $count
notice-sources = { $count ->
    [0] لا يوجد سجل يطابق «{ $query }»، أو لا يوجد ما يُسمح لك برؤيته.
   *[other] السجلات التي عُثر عليها: { $count }.
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }: القائمة فارغة، لا يوجد ما يُنسخ.
   *[other] { $name }: في قائمته { $count }، منها { $new } ليست في هذه القائمة.
}
# $found, $all
notice-pasted = عُثر على { $found } من { $all }.
# $query
notice-nothing-found = { $bound ->
    [company] لا توجد شركة تطابق «{ $query }». جرّب جزءًا من الاسم.
   *[contact] لا توجد جهة اتصال تطابق «{ $query }». جرّب جزءًا من الاسم أو رقم الهاتف أو عنوان البريد الإلكتروني.
}

## Refused, and the person can do something about it

notice-conflict = غيّر شخص آخر القائمة في هذه الأثناء، لذلك لم يُحفظ شيء. هذه هي الحالة الآن: يُرجى المراجعة ثم إعادة المحاولة.
# $names, $count
notice-main-company = { $count ->
    [zero] سيجعل هذا أيضًا هذه الشركة رئيسية لـ: { $names } ({ $count }). لم يُحفظ شيء بعد.
    [one] سيجعل هذا أيضًا هذه الشركة رئيسية لـ: { $names }. لم يُحفظ شيء بعد.
    [two] سيجعل هذا أيضًا هذه الشركة رئيسية لشخصين: { $names }. لم يُحفظ شيء بعد.
    [few] سيجعل هذا أيضًا هذه الشركة رئيسية لـ { $count } أشخاص: { $names }. لم يُحفظ شيء بعد.
    [many] سيجعل هذا أيضًا هذه الشركة رئيسية لـ { $count } شخصًا: { $names }. لم يُحفظ شيء بعد.
   *[other] سيجعل هذا أيضًا هذه الشركة رئيسية لـ { $count } شخص: { $names }. لم يُحفظ شيء بعد.
}
# $names, $count
notice-keep-refused = لا يُسمح لك بتعديل { $names }، لذلك لا تمكن الإضافة مع إبقاء الشركة الرئيسية كما هي. يمكنك الإضافة وجعل هذه الشركة رئيسية.
notice-hidden-people = { $bound ->
    [company] تحتوي القائمة على شركات لا يمكنك رؤيتها، لذلك لا يمكنك إفراغها. أزل الشركات التي تراها واحدة تلو الأخرى، أو اطلب ذلك ممن يستطيع رؤيتها كلها.
   *[contact] تحتوي القائمة على جهات اتصال لا يمكنك رؤيتها، لذلك لا يمكنك إفراغها. أزل جهات الاتصال التي تراها واحدة تلو الأخرى، أو اطلب ذلك ممن يستطيع رؤيتها كلها.
}
# $limit
notice-too-many = هذا كثير دفعة واحدة: الحد الأقصى { $limit }.
notice-bad-id = { $bound ->
    [company] ذكر النموذج شركة لا يمكن أن توجد. لم يتغير شيء؛ يُرجى الاختيار من جديد.
   *[contact] ذكر النموذج جهة اتصال لا يمكن أن توجد. لم يتغير شيء؛ يُرجى الاختيار من جديد.
}
notice-duplicate-id = { $bound ->
    [company] ذكر النموذج الشركة نفسها مرتين. لم يتغير شيء؛ يُرجى إعادة المحاولة.
   *[contact] ذكر النموذج جهة الاتصال نفسها مرتين. لم يتغير شيء؛ يُرجى إعادة المحاولة.
}
notice-no-source = لا يوجد سجل كهذا أو لا يُسمح لك برؤيته، لذلك لا يمكن النسخ منه.
notice-no-change = لا يوجد تغيير كهذا في هذه القائمة. تُنسى التغييرات بعد 90 يومًا.
notice-not-undoable = لا يمكن التراجع عن هذا التغيير: حالة القائمة قبله أو بعده غير معروفة.
notice-not-in-set = { $bound ->
    [company] ذكر النموذج شركة غير مرتبطة. لم يتغير شيء؛ يُرجى إعادة المحاولة.
   *[contact] ذكر النموذج جهة اتصال غير مرتبطة. لم يتغير شيء؛ يُرجى إعادة المحاولة.
}
notice-primary-not-listed = يجب أن يكون العنصر الأساسي من بين المحدد. لم يتغير شيء.
notice-incomplete-order = يجب أن يذكر الترتيب الجديد كل عنصر في القائمة مرة واحدة بالضبط. لم يتغير شيء؛ يُرجى إعادة المحاولة.
notice-empty-set = { $bound ->
    [company] اختر شركة واحدة على الأقل. لإزالة الكل استخدم «إزالة الكل».
   *[contact] اختر جهة اتصال واحدة على الأقل. لإزالة الكل استخدم «إزالة الكل».
}
notice-confirm-needed = يُرجى تأكيد إفراغ القائمة كلها.
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] اكتب ما تبحث عنه.
    [list] الصق أو اكتب اسمًا أو رقم هاتف أو عنوان بريد إلكتروني أو معرّفًا واحدًا على الأقل.
    [name] { $bound ->
        [company] اكتب اسم الشركة.
       *[contact] اكتب الاسم الأول أو اسم العائلة.
    }
    [contact_id] اختر جهة اتصال واحدة على الأقل.
    [company_id] اختر شركة واحدة على الأقل.
   *[other] كان النموذج ناقصًا. لم يتغير شيء؛ يُرجى إعادة المحاولة.
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] يحتاج رقم الهاتف إلى رقم واحد على الأقل.
    [email] هذا ليس عنوان بريد إلكتروني.
   *[other] احتوى النموذج على قيمة لا يعرفها التطبيق. لم يتغير شيء؛ يُرجى إعادة المحاولة.
}
# $limit
notice-too-long = هذا طويل جدًا: الحد الأقصى لعدد الأحرف { $limit }.
# $names, $count
notice-unreadable = { $bound ->
    [company] لا يمكنك رؤية { $names }، لذلك لا يمكنك الإضافة أو الإزالة. يستطيع ذلك من يرى الشركة.
   *[contact] لا يمكنك رؤية { $names }، لذلك لا يمكنك الإضافة أو الإزالة. يستطيع ذلك من يرى جهة الاتصال.
}
# $names
notice-hidden = { $bound ->
    [company] { $names }: موجودة، لكن لا يُسمح لك برؤيتها.
   *[contact] { $names }: موجودة، لكن لا يُسمح لك برؤية جهة الاتصال هذه.
}
# $names
notice-gone = { $bound ->
    [company] { $names }: لم تعد موجودة، فقد حُذفت الشركة. يمكنك إزالة الارتباط.
   *[contact] { $names }: لم تعد موجودة، فقد حُذفت جهة الاتصال. يمكنك إزالة الارتباط.
}
notice-alike = { $bound ->
    [company] توجد شركة كهذه بالفعل، لذلك لم يُنشأ شيء بعد.
   *[contact] توجد جهة اتصال كهذه بالفعل، لذلك لم يُنشأ شيء بعد.
}
notice-create-unsure = لم يصل رد Bitrix24، فربما تم الإنشاء وربما لم يتم. إن لم يظهر هنا فانتظر دقيقتين وأرسل النموذج مرة أخرى: ما يكون موجودًا حينها لا يُنشأ مرتين.
# $names
notice-created-only = أُنشئ ولم يُضَف: { $names }.
# $reason: the portal's own words
notice-refused = رفض Bitrix24 ذلك: { $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = رفض Bitrix24 { $names }: «{ $reason }».
notice-unsure = لم يصل رد Bitrix24. هذه هي القائمة الآن: يُرجى التحقق مما إذا كان تغييرك قد تم.
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] انقطع التغيير الأخير ({ change-name })، لكنه تم. هذه هي القائمة الآن.
    [nothing] انقطع التغيير الأخير ({ change-name })، ولم يتم منه شيء. هذه هي القائمة الآن.
   *[unclear] انقطع التغيير الأخير ({ change-name }). هذه هي القائمة الآن: يُرجى التحقق مما تم منه.
}
notice-under-way = بدأ تغيير لهذه القائمة قبل لحظة وقد لا يكون مكتملًا. هذه هي القائمة الآن.

## Rights

notice-not-allowed = { $owner ->
    [company] لا يُسمح لك بتغيير هذه الشركة، لذلك لم يُحفظ شيء. يمكن لمسؤول Bitrix24 منحك حق التعديل.
    [lead] لا يُسمح لك بتغيير هذا العميل المحتمل، لذلك لم يُحفظ شيء. يمكن لمسؤول Bitrix24 منحك حق التعديل.
    [deal] لا يُسمح لك بتغيير هذه الصفقة، لذلك لم يُحفظ شيء. يمكن لمسؤول Bitrix24 منحك حق التعديل.
    [contact] لا يُسمح لك بتغيير جهة الاتصال هذه، لذلك لم يُحفظ شيء. يمكن لمسؤول Bitrix24 منحك حق التعديل.
   *[quote] لا يُسمح لك بتغيير عرض الأسعار هذا، لذلك لم يُحفظ شيء. يمكن لمسؤول Bitrix24 منحك حق التعديل.
}
notice-create-denied = { $bound ->
    [company] لا يُسمح لك بإنشاء شركات. يمكن لمسؤول Bitrix24 منحك هذا الحق.
   *[contact] لا يُسمح لك بإنشاء جهات اتصال. يمكن لمسؤول Bitrix24 منحك هذا الحق.
}
notice-read-only = يمكنك رؤية هذه القائمة لا تغييرها. يمكن لمسؤول Bitrix24 منحك حق تعديل هذا السجل.
notice-no-access = لا يُسمح لك برؤية هذا السجل. يمكن لمسؤول Bitrix24 منحك هذا الحق.
notice-not-granted = لا تُعرض لك علامة التبويب هذه: مسؤولو Bitrix24 لديك يقررون من يراها. يُرجى الطلب من أحدهم.
notice-change-not-granted = لم يُحفظ شيء: يمكنك الرؤية دون التغيير هنا. مسؤولو Bitrix24 لديك يقررون من يغيّر؛ يُرجى الطلب من أحدهم.
notice-grants-saved = حُفظ. يسري ذلك مع النقرة التالية للجميع.
# $code
notice-bad-code = «{ $code }» ليس رمز وصول يمكن استخدامه هنا. لم يتغير شيء.
# $names
notice-unknown-code = لا يعرف Bitrix24 أحدًا وراء { $names }. لم يتغير شيء.
notice-admin-needed = لا يستطيع ذلك إلا مسؤول Bitrix24. يُرجى الطلب منه.
notice-restricted = قصر مسؤولو Bitrix24 لديك هذا التطبيق على أشخاص معينين، ولست منهم. اطلب من أحدهم: يُمنح الوصول في Market من قائمة التطبيق. ثم افتح علامة التبويب من جديد.
notice-user-gone = لا يعرفك Bitrix24 كمستخدم نشط. يُرجى مراجعة المسؤول.
notice-scope = ينقص التطبيق إذن يحتاج إليه (CRM). يجب على مسؤول Bitrix24 تثبيته من جديد.

## Signing in outside Bitrix24

notice-bad-address = هذا ليس عنوان Bitrix24. اكتب الاسم فقط، مثل company.bitrix24.com.
notice-unknown-portal = التطبيق غير مثبت في Bitrix24 بهذا العنوان. تحقق من العنوان، أو اطلب من المسؤول تثبيت التطبيق من Market.
notice-sign-in-stale = لم يبدأ تسجيل الدخول هذا في هذا المتصفح، أو استغرق أكثر من عشر دقائق. يُرجى البدء من جديد.
notice-sign-in-refused = لم يؤكد Bitrix24 هويتك. يُرجى البدء من جديد.
notice-signed-out = تم تسجيل الخروج.

## The page or the launch

notice-token-invalid = بقيت هذه الصفحة مفتوحة مدة طويلة. يُرجى فتح علامة التبويب من جديد.
notice-launch-dead = لم يؤكد Bitrix24 هويتك. يُرجى فتح علامة التبويب من جديد.
notice-not-a-launch = لا يمكن فتح هذه الصفحة إلا من داخل Bitrix24.
notice-forged = لم يأتِ هذا الطلب من Bitrix24 الخاص بك، لذلك لم يُنفَّذ.
notice-no-record = لا يوجد سجل كهذا، أو أنه حُذف.
notice-half-installed = لم يكتمل تثبيت هذا التطبيق. يُرجى أن تطلب من مسؤول Bitrix24 فتحه مرة واحدة.
notice-not-installed = التطبيق غير مثبت في Bitrix24 هذا. يمكن للمسؤول تثبيته من Market.
notice-not-found = لا توجد صفحة كهذه.
notice-method-not-allowed = لا يمكن استخدام هذا العنوان بهذه الطريقة.
notice-too-large = كان النموذج كبيرًا جدًا. لم يتغير شيء.

## Bitrix24 or the network

notice-busy = يتلقى Bitrix24 طلبات كثيرة جدًا الآن. يُرجى إعادة المحاولة بعد بضع ثوانٍ.
notice-plan = خطة Bitrix24 لديك لا تشمل التطبيقات. يمكن للمسؤول تغيير الخطة.
notice-portal-closed = أُغلق Bitrix24 هذا.
notice-blocked = حظر Bitrix24 التطبيق بسبب كثرة الطلبات. يُرجى التواصل مع دعم التطبيق.
notice-subscription = انتهى الاشتراك في تطبيقات Market. يمكن لمسؤول Bitrix24 تجديده.
notice-portal-nonsense = أجاب Bitrix24 بما لا يفهمه التطبيق. يُرجى إعادة المحاولة بعد دقيقة.
notice-unreachable = لم يُجب Bitrix24. يُرجى إعادة المحاولة بعد دقيقة.
notice-database = لا يستطيع التطبيق استخدام بياناته الآن. يُرجى إعادة المحاولة بعد دقيقة.
notice-internal = حدث خطأ في التطبيق. يُرجى إعادة المحاولة بعد دقيقة.
notice-offline = لم يصل رد: قد يكون الاتصال منقطعًا. ما أدخلته ما زال هنا، يُرجى إعادة المحاولة.

## The main page

# $count
notice-repaired = علامات التبويب والأحداث التي أُصلحت: { $count }.
notice-nothing-to-repair = جميع علامات التبويب والأحداث مربوطة كما ينبغي: لا يوجد ما يُصلَح.
notice-renewed = جُدّد اتصالك بـ Bitrix24.
notice-not-renewed = تعذّر تجديد اتصالك. افتح التطبيق من جديد من قائمة التطبيقات: فذلك ينشئ اتصالًا جديدًا.
notice-bad-filter = تعذّرت قراءة أحد الحقول. لم تُجرَ أي تصفية.
# $host
notice-portal-mismatch = لم يُمحَ شيء: للتأكيد اكتب العنوان { $host }.
notice-erased = مُحي كل شيء عن Bitrix24 هذا. يُرجى إلغاء تثبيت التطبيق هناك الآن: فمن يفتحه قبل ذلك يجعل Bitrix24 هذا معروفًا من جديد.
