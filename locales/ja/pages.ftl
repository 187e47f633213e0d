# タブ以外のページ。

app-name = Bindery

## A refusal or a failure

message-title-alert = 実行できませんでした
message-title-status = 完了
try-again = もう一度試す
message-typed = 入力した内容：

## Installation

install-title = Bindery をインストールしています
install-text = CRM カードにタブを追加しました。まもなくアプリが開きます。
install-noscript = インストールを完了するには、Bitrix24 で JavaScript が必要です。ブラウザで有効にしてから、このページを開き直してください。
install-stuck = Bitrix24 がまだインストールを確認していません。ページを再読み込みしてください。解決しない場合は、アプリのメニューから開いてください。

## Main page

main-lead = Bindery は CRM カードにタブを追加します。レコードに関連付けられた相手を表示し、変更できます。
main-how-title = 使い方
main-how-1 = 会社、取引、リードを開き、「関連するコンタクト」タブを選びます。コンタクトでは「関連する会社」という名前です。表示されない場合は「その他」の中を確認してください。
main-how-2 = 名前、電話、メールで検索して追加します。並べ替えたり、主要なものに印を付けたり、不要なものを解除したりできます。
main-how-3 = 閲覧や変更ができるのは、Bitrix24 の権限で許可されたものだけです。
main-tabs-head = タブの場所
tab-there = タブあり
tab-missing = タブなし
main-cards = { $owner ->
    [company] 会社
    [lead] リード
    [deal] 取引
    [contact] コンタクト
   *[quote] 見積
}

## Opened outside Bitrix24

outside-title = Bitrix24 で Bindery を開いてください
outside-text = このアプリは Bitrix24 の中で動作します。
outside-step-1 = Bitrix24 を開いてログインします。
outside-step-2 = CRM で会社、取引、リードのいずれかを開きます。
outside-step-3 = 「関連するコンタクト」タブを選びます。表示されない場合は「その他」の中を確認してください。
