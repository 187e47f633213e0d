# Bitrix24 の画面の外から利用する人のためのページ。

## Signing in

login-title = Bindery にログイン
login-lead = Bindery はお使いの Bitrix24 を利用します。そこでログインすると、すぐにこちらへ戻ります。
login-address = Bitrix24 のアドレス
login-hint = Bitrix24 を開いているときにブラウザに表示されるアドレス（例：company.bitrix24.jp）
login-submit = Bitrix24 へ進む
login-again = ログイン
login-portals = ログイン中の Bitrix24
login-other = 別の Bitrix24
choose-title = どの Bitrix24 ですか？
choose-lead = 複数の Bitrix24 にログインしています。使用するものを選んでください。
sign-out = ログアウト
open-again = もう一度開く
outside-sign-in = または、ここでログインして Bitrix24 の外で利用できます

## The list of records

open-in-portal = Bitrix24 で開く
bar-label = Bindery
records-kinds = レコードの種類
records-find = { $owner ->
    [company] 会社を名前で検索
    [lead] リードをタイトルで検索
    [deal] 取引をタイトルで検索
    [contact] コンタクトを名前、電話、メールで検索
   *[quote] 見積をタイトルで検索
}
records-find-all = すべて表示
records-none = 閲覧できるものはありません。
# $query
records-nothing = 「{ $query }」に一致するものはありません。名前の一部を入力してみてください。
records-end = これ以上はありません。
records-next = 次のページ
records-first = 最初のページ
# $id
record-unnamed = { $owner ->
    [company] 会社 #{ $id }
    [lead] リード #{ $id }
    [deal] 取引 #{ $id }
    [contact] コンタクト #{ $id }
   *[quote] 見積 #{ $id }
}
