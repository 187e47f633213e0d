# 供不通过 Bitrix24 界面访问的用户使用的页面。

## Signing in

login-title = 登录 Bindery
login-lead = Bindery 使用您的 Bitrix24：您在那里登录，然后直接返回。
login-address = 您的 Bitrix24 地址
login-hint = 即打开 Bitrix24 时浏览器中显示的地址，例如 company.bitrix24.cn
login-submit = 前往 Bitrix24
login-again = 登录
login-portals = 您已登录
login-other = 另一个 Bitrix24
choose-title = 选择哪个 Bitrix24？
choose-lead = 您已登录多个 Bitrix24。请选择要使用的一个。
sign-out = 退出
open-again = 再次打开
outside-sign-in = 或在此登录，在 Bitrix24 之外使用

## The list of records

open-in-portal = 在 Bitrix24 中打开
bar-label = Bindery
records-kinds = 记录类型
records-find = { $owner ->
    [company] 按名称查找公司
    [lead] 按标题查找线索
    [deal] 按标题查找交易
    [contact] 按姓名、电话或电子邮件查找联系人
   *[quote] 按标题查找报价
}
records-find-all = 显示全部
records-none = 没有您可以查看的内容。
# $query
records-nothing = 没有与“{ $query }”匹配的内容。请尝试输入名称的一部分。
records-end = 没有更多内容。
records-next = 下一页
records-first = 第一页
# $id
record-unnamed = { $owner ->
    [company] 公司 #{ $id }
    [lead] 线索 #{ $id }
    [deal] 交易 #{ $id }
    [contact] 联系人 #{ $id }
   *[quote] 报价 #{ $id }
}
