# Bitrix24 の左メニューにあるアプリのメインページ。

main-link = このアプリについて
sections-label = セクション
section-state = インストール
section-grants = アクセス
section-history = 履歴
section-journal = リクエスト
section-data = データ

## For everybody

main-may-title = あなたができること
main-may-who = 閲覧や変更ができる範囲は CRM の権限で決まります。権限は Bitrix24 の管理者が変更できます。

## The state of the installation

state-good = 正常
state-bad = 対応が必要
state-bound = タブとイベント
state-events = アプリが受け取るイベント
event-there = 登録済み
event-missing = 未登録
# $count
state-superfluous = 残っているアプリの古い登録：{ $count }
# $version
state-version = アプリのバージョン：{ $version }
# $version
state-recorded = タブとイベントはバージョン { $version } 用に登録されています。
state-repair = 確認して修復
state-tokens = Bitrix24 との接続
# $count
state-people = 接続中の人数：{ $count }
# $names
state-administrators = うち管理者：{ $names }
state-no-administrator = 接続中の管理者はいません。
state-renewed = 最終更新：
# $count
state-troubled = 前回更新できなかった接続：{ $count }
# $count
state-ended = 終了した接続：{ $count }。本人がアプリを開くと元に戻ります。
state-renew = 自分の接続を更新
state-limits = 過去 24 時間の Bitrix24 の制限
state-limits-none = なし
state-limits-met = あり
state-limit-last = 最後：
state-limits-hint = Bitrix24 が混み合っているとき、アプリは待機し、再試行を案内します。修復は不要です。

## History and requests

filter-kind = レコードの種類
filter-record = レコード ID
filter-user = ユーザー ID
filter-change = 変更の種類
filter-from = 開始日（UTC）
filter-to = 終了日（UTC）
filter-any = すべて
filter-method = メソッド
filter-request = リクエスト ID
filter-failed = 失敗したもののみ
filter-show = 表示
filter-nothing = 何も見つかりませんでした。
export = CSV をダウンロード
# $count
export-hint = ファイルには、絞り込みに一致する最新の { $count } 件の変更が、名前なしの ID で含まれます。
journal-hint = アプリが Bitrix24 に求めた内容とその応答です。名前、電話番号、アドレス、秘密情報は書き込む前に取り除かれます。
journal-no-answer = 応答なし
# $count
journal-took = { $count } ミリ秒

## Data

data-kept = 保存する内容と期間
data-stored = この Bitrix24 について現在保存されている内容
stored-portal = Bitrix24 のアドレス、インストール内容、CRM フィールドの名前
stored-people = 誰が何をできるか、誰が暗い配色を選んだか（人と部署の ID）
stored-events = アプリのインストールと削除に関する Bitrix24 の通知（暗号化済み）
stored-tokens = アプリを開いた人に代わって Bitrix24 に問い合わせるためのトークン（暗号化済み）
stored-changes = 変更の履歴：誰がいつどのレコードを関連付けたか、解除したか（ID のみ）
stored-journal = Bitrix24 へのリクエストの記録：メソッド、ID、時刻（名前と内容は含みません）
stored-sessions = Bitrix24 の外でログインした人のセッション
# $days, $hours
kept-until = アプリのインストール中とその後 { $days } 日間。データの削除が求められた場合は { $hours } 時間
kept-tokens = アプリのインストール中。1 人につき最新の 2 件
# $days
kept-days = { $days } 日間
# $days
kept-events = 処理されるまで。失敗した場合は { $days } 日間
# $hours
kept-hours = { $hours } 時間
# $table
table-name = { $table ->
    [sessions] セッション
    [chains] トークン
    [changes] 変更
    [events] 処理待ちの Bitrix24 イベント
    [inbox_leases] 処理中のイベント
    [preferences] 配色の設定
    [portals] インストール
    [journal] 記録されたリクエスト
   *[other] { $table }
}
erase-title = すべて消去
erase-what = アプリがこの Bitrix24 について保存した内容を、直ちに完全に削除します。CRM はそのまま残ります。
erase-then = アプリをアンインストールするまで、タブはカードに残ります。その後アンインストールしてください。その前に誰かが開くと、この Bitrix24 が再び登録されます。
# $host
erase-confirm = 確認のため、アドレス { $host } を入力してください
erase = すべて消去

## Who may do what

grants-everybody = この Bitrix24 の全員がタブを開き、関連付けを変更できます。
grants-lead = 誰がタブを閲覧でき、誰が関連付けを変更できるかを、管理者がここで決めます。CRM の権限も適用され、管理者は常にすべて行えます。変更は全員の次の操作から有効になります。
grants-all-cards = すべてのカード
grants-see = 閲覧できる人
grants-change = 変更できる人
grants-is-everybody = 全員
grants-is-nobody = 管理者のみ
grants-is-these = 管理者と次の対象：
grants-to-everybody = 全員に許可
grants-to-nobody = 管理者のみ
grants-means-everybody = 全員を意味します
grants-code = アクセスコード
grants-code-hint = Bitrix24 のアクセスコード：U7 は人 7（IU7 は従業員として）、D5 は部署 5、DR5 は配下を含む部署、G9 はグループ 9、SG9 はワークグループ 9。AU と G2 は全員を意味します。
grants-add = 追加
grants-choose = 選択…
# $name
grants-remove = { $name } を外す
grants-own = カードの種類ごとの別の規則：
grants-common = すべてのカードと同じ規則
may-lead = タブを使える人は Bitrix24 の管理者が決めています。あなたの権限：
may-change = 閲覧と変更
may-see = 閲覧のみ
may-nothing = アクセス不可

## The operator's documents, where the operator has written none

privacy-title = プライバシー
privacy-lead = このサーバーの運営者は独自のプライバシーポリシーを公開していません。以下はソフトウェアの動作です。
privacy-not-stored = 名前、電話番号、メールアドレスなど CRM の内容は、誰かが閲覧するときに Bitrix24 から読み取って表示するだけで、保存しません。
privacy-use = 利用方法
privacy-use-rights = アプリは操作した人の権限で Bitrix24 に問い合わせます。そこで閲覧できないものを表示することはありません。
privacy-use-nobody = お使いの Bitrix24 とその認可サーバー以外には何も渡しません。統計、広告、第三者のコンテンツはありません。
privacy-use-cookie = Bitrix24 の中では Cookie を使いません。外でログインした人には、セッションとともに消える乱数の Cookie が 1 つ渡されます。
privacy-use-log = サーバーのログには時刻、ページのアドレス、ID が記録され、名前や内容は含まれません。ログとバックアップの保存期間は運営者が決めます。
privacy-erase = 消去の方法
privacy-erase-how = Bitrix24 の管理者がアプリのメニューからアプリを開き、「データ」ですべてを消去します。アンインストールするとすべてのアクセスが直ちに終わり、保存された内容は上記の期間の後に消去されます。
license-title = 利用条件
license-lead = このサーバーの運営者は独自の利用条件を公開していません。ソフトウェアのライセンスは次のとおりです：
