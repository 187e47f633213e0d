# 选项卡。每条文本都可以使用 $owner（company、lead、deal、contact、quote）和 $bound（contact、
# company）；其他可用的变量写在该文本上方。

tab-title = { $bound ->
    [company] 关联的公司
   *[contact] 关联的联系人
}
owner-name = { $owner ->
    [company] 公司
    [lead] 线索
    [deal] 交易
    [contact] 联系人
   *[quote] 报价
}
refresh = 刷新
dark = 深色界面

## Names

# $id
unnamed = { $bound ->
    [company] 公司 #{ $id }
   *[contact] 联系人 #{ $id }
}
# $id
unreadable = { $bound ->
    [company] 公司 #{ $id } — 您无权查看该公司
   *[contact] 联系人 #{ $id } — 您无权查看该联系人
}
# $id
unclear = { $bound ->
    [company] 公司 #{ $id } — 对您隐藏或已被删除
   *[contact] 联系人 #{ $id } — 对您隐藏或已被删除
}
# $id
no-more = { $bound ->
    [company] 公司 #{ $id } — 已不存在
   *[contact] 联系人 #{ $id } — 已不存在
}
no-more-hint = 只剩下关联，您可以将其移除。
check = 查明原因
unreadable-hint = { $bound ->
    [company] 您无权查看该公司，因此不能移动或移除它。
   *[contact] 您无权查看该联系人，因此不能移动或移除。
}
# $count: how many more names there are
and-more = 等另外 { $count } 个

## Search

search-label = { $bound ->
    [company] 添加公司：按名称搜索
   *[contact] 添加联系人：按姓名、电话或电子邮件搜索
}
search = 搜索
results-title = 搜索结果
search-more = 这里显示前 50 条。请输入更多字符以缩小范围。
choose-in-portal = 在 Bitrix24 中选择

## A pasted list

paste-title = 粘贴列表
paste-label = 姓名、电话号码、电子邮件地址或 ID：每行一个，或用逗号分隔
paste-submit = 查找
paste-missing = 未找到
# $text: the entry of the list
paste-maybe = “{ $text }”可能是这一个

## Somebody new

create-title = { $bound ->
    [company] 新建公司
   *[contact] 新建联系人
}
create-name = { $bound ->
    [company] 公司名称
   *[contact] 名字
}
create-last-name = 姓氏
create-post = 职位
create-submit = 新建并添加
alike-title = Bitrix24 中已有
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = 另有 { $count } 个具有相同的电话号码或电子邮件地址，但您无权查看。
add-instead = 改为添加这一个
create-anyway = 仍然新建
created-title = 已新建，但尚未添加

## Copying another record's list

copy-title = 从其他记录复制
copy-kind = 记录类型
copy-label = 名称或编号
copy-show = 显示其列表
# $count
copy-unseen = 因您无权查看而未显示：{ $count }
# $limit
copy-steps = 一次最多添加 { $limit } 个。已勾选前面的；之后会再次显示其余的。

## Adding

linked-already = 已在列表中
add = 添加
add-selected = 添加所选
add-main-title = 已有其他主要公司的联系人
add-keep = 保持不变
add-take = 将本公司设为其主要公司
add-keep-hint = 其主要公司保持不变
other-main-company = 主要公司：另一家公司
# $name
main-company-is = 主要公司：{ $name }

## The list

primary = { $owner ->
    [company] 该联系人的主要公司
    [contact] 主要公司
   *[other] 主要联系人
}
make-primary = { $owner ->
    [company] 设为其主要公司
    [contact] 设为主要公司
   *[other] 设为主要联系人
}
move-up = 上移
move-down = 下移
move = 移动
move-hint = 拖动，或使用方向键。按 Enter 或空格键拿起和放下，按 Escape 放回原处。
# $name, $place, $count: filled in by the page's script
moved-to = { $name }：第 { $place } 位，共 { $count } 位
sort-by-name = 按名称排序
remove = 移除
select = 选择
remove-selected = 移除所选
head-phone = 电话
head-email = 电子邮件
head-bound = { $bound ->
    [company] 公司
   *[contact] 联系人
}
head-primary = { $owner ->
    [company] 主要公司
    [contact] 主要公司
   *[other] 主要
}
head-order = 顺序
last-active = 最近活动
# $day, $month (1 to 12), $year
day = { $year }年{ $month }月{ $day }日

## Everything about one of them

details = 详情
details-phones = 电话
details-emails = 电子邮件
details-companies = 公司
details-main = 主要公司
details-none = 无
details-close = 关闭
call = 呼叫
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] 工作
    [MOBILE] 手机
    [HOME] 住宅
    [FAX] 传真
    [MAILING] 邮寄
   *[OTHER] 其他
}

empty = { $bound ->
    [company] 尚未关联任何公司
   *[contact] 尚未关联任何联系人
}
empty-hint = { $bound ->
    [company] 请在上方搜索公司并添加。
   *[contact] 请在上方搜索联系人并添加。
}

## Choosing the whole set

set-title = 选择要保留的成员
set-hint = { $bound ->
    [company] 勾选的公司将保留在列表中或加入列表，其余的将被移除。您看不到的公司会保留。
   *[contact] 勾选的联系人将保留在列表中或加入列表，其余的将被移除。您看不到的联系人会保留。
}
set-bound = 当前在列表中
set-found = 您的搜索结果
set-primary = { $bound ->
    [company] 主要公司
   *[contact] 主要联系人
}
set-primary-keep = 保持不变
set-submit = 保存此列表

## Removing all

clear-title = 全部移除
# $count
clear-hint = { $bound ->
    [company] 将从列表中移除 { $count } 家公司。公司本身仍保留在您的 CRM 中。
   *[contact] 将从列表中移除 { $count } 个联系人。联系人本身仍保留在您的 CRM 中。
}
clear-submit = 是，全部移除

## Repeat leads

repeat-hint = 在此关联联系人不会使其成为重复线索。
repeat-submit = 设为重复线索

## The main company

question-title = 哪些联系人的主要公司会改变
question-yes = 继续，并将本公司设为其主要公司
question-no = 取消

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] 添加
    [remove] 移除
    [order] 调整顺序
    [primary] 更改标记
    [clear] 全部移除
    [undo] 撤销
    [repeat] 重复线索
   *[set] 新列表
}

## History and undo

history-title = 历史记录
history-show = 显示更改
history-older = 更早的更改
history-newest = 最新的更改
history-empty = 最近 90 天内没有任何更改。
history-you = 您
# $id
history-user = 用户 #{ $id }
history-sides = 更改前后
history-before = 更改前
history-after = 更改后
history-nobody = { $bound ->
    [company] 没有公司
   *[contact] 没有联系人
}
history-unknown = 当时的列表内容不详。
history-unsure = 未收到响应
history-cut-off = 已中断
history-intended = 未完成
undo = 撤销

difference-title = 此后的变化
# $names
diff-added = 已添加：{ $names }
# $names
diff-removed = 已移除：{ $names }
# $names
diff-moved = 已移动：{ $names }
# $names
diff-marked = { $owner ->
    [company] 以本公司为主要公司：{ $names }
    [contact] 主要公司：{ $names }
   *[other] 主要联系人：{ $names }
}
# $names, $from and $to: names of companies
diff-main = { $names } 的主要公司：原为 { $from }，现为 { $to }
diff-no-company = 无
diff-nothing = 列表没有变化。
# $names
diff-named = 涉及：{ $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = 已在列表中：{ $names }。
# $names
unlinked-before = 已不在列表中：{ $names }。

## What a conflict comes to

conflict-since = 此后有人更改了列表，因此没有撤销任何内容。以下是当前状态。
conflict-both = 在保存您的更改时，有人也更改了列表：两处更改现在都已生效。请检查。
# $names, $count
conflict-again = { $names } 在此期间被移除，现已重新关联。
# $names
conflict-moved = 本公司现在是 { $names } 的主要公司。
