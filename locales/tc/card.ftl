# 索引標籤。每條文本都可以使用 $owner（company、lead、deal、contact、quote）和 $bound（contact、
# company）；其他可用的變量寫在該文本上方。

tab-title = { $bound ->
    [company] 關聯的公司
   *[contact] 關聯的聯絡人
}
owner-name = { $owner ->
    [company] 公司
    [lead] 潛在客戶
    [deal] 交易
    [contact] 聯絡人
   *[quote] 報價
}
refresh = 重新整理
dark = 深色界面

## Names

# $id
unnamed = { $bound ->
    [company] 公司 #{ $id }
   *[contact] 聯絡人 #{ $id }
}
# $id
unreadable = { $bound ->
    [company] 公司 #{ $id } — 您無權檢視該公司
   *[contact] 聯絡人 #{ $id } — 您無權檢視該聯絡人
}
# $id
unclear = { $bound ->
    [company] 公司 #{ $id } — 對您隱藏或已被刪除
   *[contact] 聯絡人 #{ $id } — 對您隱藏或已被刪除
}
# $id
no-more = { $bound ->
    [company] 公司 #{ $id } — 已不存在
   *[contact] 聯絡人 #{ $id } — 已不存在
}
no-more-hint = 只剩下關聯，您可以將其移除。
check = 查明原因
unreadable-hint = { $bound ->
    [company] 您無權檢視該公司，因此不能移動或移除它。
   *[contact] 您無權檢視該聯絡人，因此不能移動或移除。
}
# $count: how many more names there are
and-more = 等另外 { $count } 個

## Search

search-label = { $bound ->
    [company] 新增公司：按名稱搜尋
   *[contact] 新增聯絡人：按姓名、電話或電子郵件搜尋
}
search = 搜尋
results-title = 搜尋結果
search-more = 這裡顯示前 50 條。請輸入更多字元以縮小範圍。
choose-in-portal = 在 Bitrix24 中選擇

## A pasted list

paste-title = 貼上清單
paste-label = 姓名、電話號碼、電子郵件地址或 ID：每行一個，或用逗號分隔
paste-submit = 尋找
paste-missing = 未找到
# $text: the entry of the list
paste-maybe = 「{ $text }」可能是這一個

## Somebody new

create-title = { $bound ->
    [company] 新建公司
   *[contact] 新建聯絡人
}
create-name = { $bound ->
    [company] 公司名稱
   *[contact] 名字
}
create-last-name = 姓氏
create-post = 職位
create-submit = 新建並新增
alike-title = Bitrix24 中已有
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = 另有 { $count } 個具有相同的電話號碼或電子郵件地址，但您無權檢視。
add-instead = 改為新增這一個
create-anyway = 仍然新建
created-title = 已新建，但尚未新增

## Copying another record's list

copy-title = 從其他記錄複製
copy-kind = 記錄類型
copy-label = 名稱或編號
copy-show = 顯示其清單
# $count
copy-unseen = 因您無權檢視而未顯示：{ $count }
# $limit
copy-steps = 一次最多新增 { $limit } 個。已勾選前面的；之後會再次顯示其餘的。

## Adding

linked-already = 已在清單中
add = 新增
add-selected = 新增所選
add-main-title = 已有其他主要公司的聯絡人
add-keep = 保持不變
add-take = 將本公司設為其主要公司
add-keep-hint = 其主要公司保持不變
other-main-company = 主要公司：另一家公司
# $name
main-company-is = 主要公司：{ $name }

## The list

primary = { $owner ->
    [company] 該聯絡人的主要公司
    [contact] 主要公司
   *[other] 主要聯絡人
}
make-primary = { $owner ->
    [company] 設為其主要公司
    [contact] 設為主要公司
   *[other] 設為主要聯絡人
}
move-up = 上移
move-down = 下移
move = 移動
move-hint = 拖動，或使用方向鍵。按 Enter 或空格鍵拿起和放下，按 Escape 放回原處。
# $name, $place, $count: filled in by the page's script
moved-to = { $name }：第 { $place } 位，共 { $count } 位
sort-by-name = 按名稱排序
remove = 移除
select = 選擇
remove-selected = 移除所選
head-phone = 電話
head-email = 電子郵件
head-bound = { $bound ->
    [company] 公司
   *[contact] 聯絡人
}
head-primary = { $owner ->
    [company] 主要公司
    [contact] 主要公司
   *[other] 主要
}
head-order = 順序
last-active = 最近活動
# $day, $month (1 to 12), $year
day = { $year }年{ $month }月{ $day }日

## Everything about one of them

details = 詳情
details-phones = 電話
details-emails = 電子郵件
details-companies = 公司
details-main = 主要公司
details-none = 無
details-close = 關閉
call = 撥打
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] 工作
    [MOBILE] 手機
    [HOME] 住家
    [FAX] 傳真
    [MAILING] 郵寄
   *[OTHER] 其他
}

empty = { $bound ->
    [company] 尚未關聯任何公司
   *[contact] 尚未關聯任何聯絡人
}
empty-hint = { $bound ->
    [company] 請在上方搜尋公司並新增。
   *[contact] 請在上方搜尋聯絡人並新增。
}

## Choosing the whole set

set-title = 選擇要保留的成員
set-hint = { $bound ->
    [company] 勾選的公司將保留在清單中或加入清單，其餘的將被移除。您看不到的公司會保留。
   *[contact] 勾選的聯絡人將保留在清單中或加入清單，其餘的將被移除。您看不到的聯絡人會保留。
}
set-bound = 目前在清單中
set-found = 您的搜尋結果
set-primary = { $bound ->
    [company] 主要公司
   *[contact] 主要聯絡人
}
set-primary-keep = 保持不變
set-submit = 儲存此清單

## Removing all

clear-title = 全部移除
# $count
clear-hint = { $bound ->
    [company] 將從清單中移除 { $count } 家公司。公司本身仍保留在您的 CRM 中。
   *[contact] 將從清單中移除 { $count } 個聯絡人。聯絡人本身仍保留在您的 CRM 中。
}
clear-submit = 是，全部移除

## Repeat leads

repeat-hint = 在此關聯聯絡人不會使其成為重複潛在客戶。
repeat-submit = 設為重複潛在客戶

## The main company

question-title = 哪些聯絡人的主要公司會改變
question-yes = 繼續，並將本公司設為其主要公司
question-no = 取消

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] 新增
    [remove] 移除
    [order] 調整順序
    [primary] 變更標記
    [clear] 全部移除
    [undo] 復原
    [repeat] 重複潛在客戶
   *[set] 新清單
}

## History and undo

history-title = 歷史記錄
history-show = 顯示變更
history-older = 更早的變更
history-newest = 最新的變更
history-empty = 最近 90 天內沒有任何變更。
history-you = 您
# $id
history-user = 使用者 #{ $id }
history-sides = 變更前後
history-before = 變更前
history-after = 變更後
history-nobody = { $bound ->
    [company] 沒有公司
   *[contact] 沒有聯絡人
}
history-unknown = 當時的清單內容不詳。
history-unsure = 未收到回應
history-cut-off = 已中斷
history-intended = 未完成
undo = 復原

difference-title = 此後的變化
# $names
diff-added = 已新增：{ $names }
# $names
diff-removed = 已移除：{ $names }
# $names
diff-moved = 已移動：{ $names }
# $names
diff-marked = { $owner ->
    [company] 以本公司為主要公司：{ $names }
    [contact] 主要公司：{ $names }
   *[other] 主要聯絡人：{ $names }
}
# $names, $from and $to: names of companies
diff-main = { $names } 的主要公司：原為 { $from }，現為 { $to }
diff-no-company = 無
diff-nothing = 清單沒有變化。
# $names
diff-named = 涉及：{ $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = 已在清單中：{ $names }。
# $names
unlinked-before = 已不在清單中：{ $names }。

## What a conflict comes to

conflict-since = 此後有人變更了清單，因此沒有復原任何內容。以下是目前狀態。
conflict-both = 在儲存您的變更時，有人也變更了清單：兩處變更現在都已生效。請檢查。
# $names, $count
conflict-again = { $names } 在此期間被移除，現已重新關聯。
# $names
conflict-moved = 本公司現在是 { $names } 的主要公司。
