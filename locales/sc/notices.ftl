# 发生了什么。每个通知代码在这里都有对应的键，前缀为“notice-”。
# 每条文本都可以使用 $owner（company、lead、deal、contact、quote）和 $bound（contact、company）；
# 其他可用的变量写在该文本上方。

## Done

# $names, $count
notice-added = 已添加：{ $names }。
# $names
notice-created = 已新建并添加：{ $names }。
# $names, $count
notice-already-added = { $names } 已经关联，没有任何更改。
# $names, $count
notice-removed = 已移除：{ $names }。
# $names, $count
notice-not-bound = { $names } 已不再关联，没有任何更改。
notice-ordered = 新的顺序已保存。
notice-unchanged = 一切如常：没有需要更改的内容。
# $names
notice-primary-set = { $owner ->
    [company] 本公司现在是 { $names } 的主要公司。
    [contact] { $names } 现在是主要公司。
   *[other] { $names } 现在是主要联系人。
}
# $count
notice-set-done = { $bound ->
    [company] 列表已保存：已关联 { $count } 家公司。
   *[contact] 列表已保存：已关联 { $count } 个联系人。
}
notice-cleared = { $bound ->
    [company] 已从列表中移除所有公司。
   *[contact] 已从列表中移除所有联系人。
}
notice-repeat = 该线索现在是重复线索。
notice-undone = 更改已撤销。
# $count
notice-found = { $bound ->
    [company] 找到 { $count } 家公司。
   *[contact] 找到 { $count } 个联系人。
}
# $query, $count
notice-sources = { $count ->
    [0] 没有与“{ $query }”匹配的记录，或没有您可以查看的记录。
   *[other] 找到的记录：{ $count }。
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }：列表为空，没有可复制的内容。
   *[other] { $name }：其列表中有 { $count } 个，其中 { $new } 个不在此列表中。
}
# $found, $all
notice-pasted = 共 { $all } 项，找到 { $found } 项。
# $query
notice-nothing-found = { $bound ->
    [company] 没有与“{ $query }”匹配的公司。请尝试输入名称的一部分。
   *[contact] 没有与“{ $query }”匹配的联系人。请尝试输入姓名、电话号码或电子邮件地址的一部分。
}

## Refused, and the person can do something about it

notice-conflict = 在此期间有人更改了列表，因此没有保存任何内容。以下是当前状态：请检查后重试。
# $names, $count
notice-main-company = 这还会使本公司成为以下 { $count } 个联系人的主要公司：{ $names }。尚未保存任何内容。
# $names, $count
notice-keep-refused = 您无权编辑 { $names }，因此无法在保持其主要公司不变的情况下添加。您可以添加并将本公司设为其主要公司。
notice-hidden-people = { $bound ->
    [company] 列表中有您看不到的公司，因此您不能清空列表。请逐个移除您能看到的公司，或请能看到全部公司的人操作。
   *[contact] 列表中有您看不到的联系人，因此您不能清空列表。请逐个移除您能看到的联系人，或请能看到全部联系人的人操作。
}
# $limit
notice-too-many = 一次处理的数量过多：最多 { $limit } 个。
notice-bad-id = { $bound ->
    [company] 表单中的公司不可能存在。没有任何更改，请重新选择。
   *[contact] 表单中的联系人不可能存在。没有任何更改，请重新选择。
}
notice-duplicate-id = { $bound ->
    [company] 表单中同一公司出现了两次。没有任何更改，请重试。
   *[contact] 表单中同一联系人出现了两次。没有任何更改，请重试。
}
notice-no-source = 没有这样的记录，或您无权查看，因此无法从中复制。
notice-no-change = 此列表没有这样的更改。更改记录在 90 天后删除。
notice-not-undoable = 此更改无法撤销：更改之前或之后的列表内容不详。
notice-not-in-set = { $bound ->
    [company] 表单中有未关联的公司。没有任何更改，请重试。
   *[contact] 表单中有未关联的联系人。没有任何更改，请重试。
}
notice-primary-not-listed = 要标记的对象必须在所选范围内。没有任何更改。
notice-incomplete-order = 新的顺序必须恰好包含列表中的每一项一次。没有任何更改，请重试。
notice-empty-set = { $bound ->
    [company] 请至少选择一家公司。要移除全部，请使用“全部移除”。
   *[contact] 请至少选择一个联系人。要移除全部，请使用“全部移除”。
}
notice-confirm-needed = 请确认要清空整个列表。
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] 请输入要搜索的内容。
    [list] 请粘贴或输入至少一个姓名、电话号码、电子邮件地址或 ID。
    [name] { $bound ->
        [company] 请输入公司名称。
       *[contact] 请输入名字或姓氏。
    }
    [contact_id] 请至少选择一个联系人。
    [company_id] 请至少选择一家公司。
   *[other] 表单不完整。没有任何更改，请重试。
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] 电话号码至少需要一个数字。
    [email] 这不是电子邮件地址。
   *[other] 表单中有应用无法识别的值。没有任何更改，请重试。
}
# $limit
notice-too-long = 内容过长：最多 { $limit } 个字符。
# $names, $count
notice-unreadable = { $bound ->
    [company] 您看不到 { $names }，因此不能添加或移除。能看到该公司的人可以操作。
   *[contact] 您看不到 { $names }，因此不能添加或移除。能看到该联系人的人可以操作。
}
# $names
notice-hidden = { $bound ->
    [company] { $names } 存在，但您无权查看。
   *[contact] { $names } 存在，但您无权查看该联系人。
}
# $names
notice-gone = { $bound ->
    [company] { $names } 已不存在：该公司已被删除。您可以移除该关联。
   *[contact] { $names } 已不存在：该联系人已被删除。您可以移除该关联。
}
notice-alike = { $bound ->
    [company] 已有这样的公司，因此尚未新建。
   *[contact] 已有这样的联系人，因此尚未新建。
}
notice-create-unsure = 未收到 Bitrix24 的响应，因此可能已新建，也可能没有。如果此处没有显示，请等待两分钟后再次提交表单：届时已存在的不会重复新建。
# $names
notice-created-only = { $names } 已新建，但尚未添加。
# $reason: the portal's own words
notice-refused = Bitrix24 拒绝了此操作：{ $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Bitrix24 拒绝了 { $names }：“{ $reason }”。
notice-unsure = 未收到 Bitrix24 的响应。以下是列表的当前状态：请检查您的更改是否已生效。
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] 上次更改（{ change-name }）被中断，但已完成。以下是列表的当前状态。
    [nothing] 上次更改（{ change-name }）被中断，没有任何内容生效。以下是列表的当前状态。
   *[unclear] 上次更改（{ change-name }）被中断。以下是列表的当前状态：请检查其结果。
}
notice-under-way = 此列表的一项更改刚刚开始，可能尚未完成。以下是列表的当前状态。

## Rights

notice-not-allowed = { $owner ->
    [company] 您无权更改此公司，因此没有保存任何内容。Bitrix24 管理员可以授予您编辑权限。
    [lead] 您无权更改此线索，因此没有保存任何内容。Bitrix24 管理员可以授予您编辑权限。
    [deal] 您无权更改此交易，因此没有保存任何内容。Bitrix24 管理员可以授予您编辑权限。
    [contact] 您无权更改此联系人，因此没有保存任何内容。Bitrix24 管理员可以授予您编辑权限。
   *[quote] 您无权更改此报价，因此没有保存任何内容。Bitrix24 管理员可以授予您编辑权限。
}
notice-create-denied = { $bound ->
    [company] 您无权新建公司。Bitrix24 管理员可以授予您权限。
   *[contact] 您无权新建联系人。Bitrix24 管理员可以授予您权限。
}
notice-read-only = 您可以查看此列表，但不能更改。Bitrix24 管理员可以授予您编辑此记录的权限。
notice-no-access = 您无权查看此记录。Bitrix24 管理员可以授予您权限。
notice-not-granted = 此选项卡不对您显示：由您的 Bitrix24 管理员决定谁可以查看。请联系其中一位。
notice-change-not-granted = 没有保存任何内容：您可以查看，但不能在此更改。由您的 Bitrix24 管理员决定谁可以更改；请联系其中一位。
notice-grants-saved = 已保存。从每个人的下一次点击起生效。
# $code
notice-bad-code = “{ $code }”不是此处可用的访问代码。没有任何更改。
# $names
notice-unknown-code = Bitrix24 中没有与 { $names } 对应的对象。没有任何更改。
notice-admin-needed = 只有 Bitrix24 管理员可以执行此操作。请联系管理员。
notice-restricted = 您的 Bitrix24 管理员已将本应用限定给某些人使用，您不在其中。请联系其中一位：在应用市场的应用菜单中可以授予访问权限。然后重新打开选项卡。
notice-user-gone = Bitrix24 中没有您这个有效用户。请联系管理员。
notice-scope = 本应用缺少所需的权限（CRM）。Bitrix24 管理员需要重新安装应用。

## Signing in outside Bitrix24

notice-bad-address = 这不是 Bitrix24 的地址。请只输入其名称，例如 company.bitrix24.cn。
notice-unknown-portal = 此地址的 Bitrix24 中没有安装本应用。请检查地址，或请管理员从应用市场安装。
notice-sign-in-stale = 此次登录不是在本浏览器中开始的，或已超过十分钟。请重新开始。
notice-sign-in-refused = Bitrix24 未确认您的身份。请重新开始。
notice-signed-out = 您已退出。

## The page or the launch

notice-token-invalid = 此页面打开的时间过长。请重新打开选项卡。
notice-launch-dead = Bitrix24 未确认您的身份。请重新打开选项卡。
notice-not-a-launch = 此页面只能在 Bitrix24 内部打开。
notice-forged = 此请求并非来自您的 Bitrix24，因此未执行。
notice-no-record = 没有这样的记录，或已被删除。
notice-half-installed = 本应用的安装尚未完成。请让 Bitrix24 管理员打开一次应用。
notice-not-installed = 此 Bitrix24 中没有安装本应用。管理员可以从应用市场安装。
notice-not-found = 没有这样的页面。
notice-method-not-allowed = 此地址不能这样使用。
notice-too-large = 表单过大。没有任何更改。

## Bitrix24 or the network

notice-busy = Bitrix24 当前收到的请求过多。请几秒后重试。
notice-plan = 您的 Bitrix24 套餐不包含应用。管理员可以更改套餐。
notice-portal-closed = 此 Bitrix24 已关闭。
notice-blocked = 由于请求过多，Bitrix24 已阻止本应用。请联系应用的技术支持。
notice-subscription = 应用市场的订阅已到期。Bitrix24 管理员可以续订。
notice-portal-nonsense = Bitrix24 返回了应用无法理解的响应。请一分钟后重试。
notice-unreachable = Bitrix24 没有响应。请一分钟后重试。
notice-database = 应用暂时无法访问自己的数据。请一分钟后重试。
notice-internal = 应用出现错误。请一分钟后重试。
notice-offline = 没有响应：网络可能已断开。您输入的内容仍在这里，请重试。

## The main page

# $count
notice-repaired = 已修复的选项卡和事件：{ $count }。
notice-nothing-to-repair = 所有选项卡和事件均已正确绑定：无需修复。
notice-renewed = 您与 Bitrix24 的连接已更新。
notice-not-renewed = 无法更新您的连接。请从应用菜单重新打开应用，这样会建立新的连接。
notice-bad-filter = 有一个字段无法识别。没有进行筛选。
# $host
notice-portal-mismatch = 没有删除任何内容：请输入地址 { $host } 以确认。
notice-erased = 有关此 Bitrix24 的所有内容均已删除。请现在在其中卸载应用：在此之前有人打开它，此 Bitrix24 会被重新登记。
