# タブ。どの文でも $owner（company、lead、deal、contact、quote）と $bound（contact、company）を
# 使えます。ほかに使えるものは各文の上に書いてあります。

tab-title = { $bound ->
    [company] 関連する会社
   *[contact] 関連するコンタクト
}
owner-name = { $owner ->
    [company] 会社
    [lead] リード
    [deal] 取引
    [contact] コンタクト
   *[quote] 見積
}
refresh = 更新
dark = 暗い配色

## Names

# $id
unnamed = { $bound ->
    [company] 会社 #{ $id }
   *[contact] コンタクト #{ $id }
}
# $id
unreadable = { $bound ->
    [company] 会社 #{ $id } — 閲覧権限がありません
   *[contact] コンタクト #{ $id } — 閲覧権限がありません
}
# $id
unclear = { $bound ->
    [company] 会社 #{ $id } — 非表示か、削除されています
   *[contact] コンタクト #{ $id } — 非表示か、削除されています
}
# $id
no-more = { $bound ->
    [company] 会社 #{ $id } — もう存在しません
   *[contact] コンタクト #{ $id } — もう存在しません
}
no-more-hint = 関連付けだけが残っています。解除できます。
check = 確認する
unreadable-hint = { $bound ->
    [company] この会社の閲覧権限がないため、移動や解除はできません。
   *[contact] このコンタクトの閲覧権限がないため、移動や解除はできません。
}
# $count: how many more names there are
and-more = 他 { $count } 件

## Search

search-label = { $bound ->
    [company] 会社を追加：名前で検索
   *[contact] コンタクトを追加：名前、電話、メールで検索
}
search = 検索
results-title = 検索結果
search-more = 最初の 50 件を表示しています。名前をさらに入力して絞り込んでください。
choose-in-portal = Bitrix24 で選択

## A pasted list

paste-title = リストを貼り付け
paste-label = 名前、電話番号、メールアドレス、ID を 1 行に 1 件ずつ、またはカンマ区切りで入力
paste-submit = 検索する
paste-missing = 見つかりませんでした
# $text: the entry of the list
paste-maybe = 「{ $text }」はこちらかもしれません

## Somebody new

create-title = { $bound ->
    [company] 会社を新規作成
   *[contact] コンタクトを新規作成
}
create-name = { $bound ->
    [company] 会社名
   *[contact] 名
}
create-last-name = 姓
create-post = 役職
create-submit = 作成して追加
alike-title = すでに Bitrix24 にあるもの
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = 同じ電話番号またはメールアドレスのものが他に { $count } 件ありますが、閲覧権限がありません。
add-instead = 代わりにこれを追加
create-anyway = それでも作成
created-title = 作成済み、未追加

## Copying another record's list

copy-title = 別のレコードからコピー
copy-kind = レコードの種類
copy-label = 名前または番号
copy-show = リストを表示
# $count
copy-unseen = 閲覧権限がないため表示していないもの：{ $count } 件
# $limit
copy-steps = 一度に追加できるのは { $limit } 件までです。先頭のものが選択されています。残りは後でまた表示されます。

## Adding

linked-already = 登録済み
add = 追加
add-selected = 選択した項目を追加
add-main-title = 別の主要な会社があるコンタクト
add-keep = そのままにする
add-take = この会社を主要な会社にする
add-keep-hint = 主要な会社は変わりません
other-main-company = 主要な会社：別の会社
# $name
main-company-is = 主要な会社：{ $name }

## The list

primary = { $owner ->
    [company] このコンタクトの主要な会社
    [contact] 主要な会社
   *[other] 主要なコンタクト
}
make-primary = { $owner ->
    [company] この会社を主要な会社にする
    [contact] 主要な会社にする
   *[other] 主要なコンタクトにする
}
move-up = 上へ
move-down = 下へ
move = 移動
move-hint = ドラッグするか、矢印キーを使います。Enter またはスペースで持ち上げて置き、Escape で元に戻します。
# $name, $place, $count: filled in by the page's script
moved-to = { $name }：{ $count } 件中 { $place } 番目
sort-by-name = 名前順に並べる
remove = 解除
select = 選択
remove-selected = 選択した項目を解除
head-phone = 電話
head-email = メール
head-bound = { $bound ->
    [company] 会社
   *[contact] コンタクト
}
head-primary = { $owner ->
    [company] 主要な会社
    [contact] 主要な会社
   *[other] 主要
}
head-order = 順序
last-active = 最終活動
# $day, $month (1 to 12), $year
day = { $year }年{ $month }月{ $day }日

## Everything about one of them

details = 詳細
details-phones = 電話番号
details-emails = メールアドレス
details-companies = 会社
details-main = 主要な会社
details-none = なし
details-close = 閉じる
call = 電話をかける
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] 勤務先
    [MOBILE] 携帯
    [HOME] 自宅
    [FAX] FAX
    [MAILING] 配信用
   *[OTHER] その他
}

empty = { $bound ->
    [company] 関連する会社はまだありません
   *[contact] 関連するコンタクトはまだありません
}
empty-hint = { $bound ->
    [company] 上の欄で会社を検索して追加してください。
   *[contact] 上の欄でコンタクトを検索して追加してください。
}

## Choosing the whole set

set-title = 残すものを選ぶ
set-hint = { $bound ->
    [company] チェックした会社はリストに残るか追加され、その他は解除されます。閲覧できない会社は残ります。
   *[contact] チェックしたコンタクトはリストに残るか追加され、その他は解除されます。閲覧できないコンタクトは残ります。
}
set-bound = 現在のリスト
set-found = 検索で見つかったもの
set-primary = { $bound ->
    [company] 主要な会社
   *[contact] 主要なコンタクト
}
set-primary-keep = そのままにする
set-submit = このリストを保存

## Removing all

clear-title = すべて解除
# $count
clear-hint = { $bound ->
    [company] { $count } 件の会社がリストから解除されます。会社自体は CRM に残ります。
   *[contact] { $count } 件のコンタクトがリストから解除されます。コンタクト自体は CRM に残ります。
}
clear-submit = はい、すべて解除します

## Repeat leads

repeat-hint = ここでコンタクトを関連付けても、リピートリードにはなりません。
repeat-submit = リピートリードにする

## The main company

question-title = 主要な会社が変わるコンタクト
question-yes = 続行し、この会社を主要な会社にする
question-no = キャンセル

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] 追加
    [remove] 解除
    [order] 並べ替え
    [primary] 主要の変更
    [clear] すべて解除
    [undo] 元に戻す
    [repeat] リピートリード
   *[set] 新しいリスト
}

## History and undo

history-title = 履歴
history-show = 変更を表示
history-older = 以前の変更
history-newest = 最新の変更
history-empty = 過去 90 日間に変更はありません。
history-you = あなた
# $id
history-user = ユーザー #{ $id }
history-sides = 変更前と変更後
history-before = 変更前
history-after = 変更後
history-nobody = { $bound ->
    [company] 会社なし
   *[contact] コンタクトなし
}
history-unknown = 当時のリストの内容は不明です。
history-unsure = 応答が届きませんでした
history-cut-off = 中断されました
history-intended = 完了していません
undo = 元に戻す

difference-title = その後の変更
# $names
diff-added = 追加：{ $names }
# $names
diff-removed = 解除：{ $names }
# $names
diff-moved = 移動：{ $names }
# $names
diff-marked = { $owner ->
    [company] この会社が主要な会社：{ $names }
    [contact] 主要な会社：{ $names }
   *[other] 主要なコンタクト：{ $names }
}
# $names, $from and $to: names of companies
diff-main = { $names } の主要な会社：変更前 { $from }、変更後 { $to }
diff-no-company = なし
diff-nothing = リストは変わっていません。
# $names
diff-named = 対象：{ $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = すでにリストにあります：{ $names }
# $names
unlinked-before = すでにリストにありません：{ $names }

## What a conflict comes to

conflict-since = その後ほかの人がリストを変更したため、元に戻しませんでした。現在の状態は次のとおりです。
conflict-both = 保存中にほかの人もリストを変更しました。両方の変更が反映されています。ご確認ください。
# $names, $count
conflict-again = { $names } はその間に解除されていましたが、再び関連付けられました。
# $names
conflict-moved = この会社が { $names } の主要な会社になりました。
