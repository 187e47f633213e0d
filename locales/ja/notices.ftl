# 起きたこと。通知の各コードは、ここでは「notice-」を付けたキーになります。
# どの文でも $owner（company、lead、deal、contact、quote）と $bound（contact、company）を使えます。
# ほかに使えるものは各文の上に書いてあります。

## Done

# $names, $count
notice-added = 追加しました：{ $names }
# $names
notice-created = 作成して追加しました：{ $names }
# $names, $count
notice-already-added = { $names } はすでに関連付けられています。変更はありません。
# $names, $count
notice-removed = 解除しました：{ $names }
# $names, $count
notice-not-bound = { $names } はすでに関連付けられていません。変更はありません。
notice-ordered = 新しい順序を保存しました。
notice-unchanged = 変更する内容はありませんでした。
# $names
notice-primary-set = { $owner ->
    [company] この会社が { $names } の主要な会社になりました。
    [contact] { $names } が主要な会社になりました。
   *[other] { $names } が主要なコンタクトになりました。
}
# $count
notice-set-done = { $bound ->
    [company] リストを保存しました。{ $count } 件の会社が関連付けられています。
   *[contact] リストを保存しました。{ $count } 件のコンタクトが関連付けられています。
}
notice-cleared = { $bound ->
    [company] すべての会社をリストから解除しました。
   *[contact] すべてのコンタクトをリストから解除しました。
}
notice-repeat = リピートリードになりました。
notice-undone = 変更を元に戻しました。
# $count
notice-found = { $bound ->
    [company] { $count } 件の会社が見つかりました。
   *[contact] { $count } 件のコンタクトが見つかりました。
}
# $query, $count
notice-sources = { $count ->
    [0] 「{ $query }」に一致するレコードはないか、閲覧できるものがありません。
   *[other] 見つかったレコード：{ $count } 件
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }：リストは空です。コピーするものはありません。
   *[other] { $name }：リストに { $count } 件、うち { $new } 件はこのリストにありません。
}
# $found, $all
notice-pasted = { $all } 件中 { $found } 件が見つかりました。
# $query
notice-nothing-found = { $bound ->
    [company] 「{ $query }」に一致する会社はありません。名前の一部を入力してみてください。
   *[contact] 「{ $query }」に一致するコンタクトはありません。名前、電話番号、メールアドレスの一部を入力してみてください。
}

## Refused, and the person can do something about it

notice-conflict = その間にほかの人がリストを変更したため、何も保存しませんでした。現在の状態を確認して、もう一度お試しください。
# $names, $count
notice-main-company = この操作を行うと、次の { $count } 件のコンタクトの主要な会社もこの会社になります：{ $names }。まだ何も保存していません。
# $names, $count
notice-keep-refused = { $names } の編集権限がないため、主要な会社をそのままにして追加することはできません。追加してこの会社を主要な会社にすることはできます。
notice-hidden-people = { $bound ->
    [company] 閲覧できない会社がリストに含まれているため、すべてを解除することはできません。表示されている会社を 1 件ずつ解除するか、すべてを閲覧できる人に依頼してください。
   *[contact] 閲覧できないコンタクトがリストに含まれているため、すべてを解除することはできません。表示されているコンタクトを 1 件ずつ解除するか、すべてを閲覧できる人に依頼してください。
}
# $limit
notice-too-many = 一度に処理できるのは { $limit } 件までです。
notice-bad-id = { $bound ->
    [company] 存在しえない会社が指定されました。変更はありません。選び直してください。
   *[contact] 存在しえないコンタクトが指定されました。変更はありません。選び直してください。
}
notice-duplicate-id = { $bound ->
    [company] 同じ会社が 2 回指定されました。変更はありません。もう一度お試しください。
   *[contact] 同じコンタクトが 2 回指定されました。変更はありません。もう一度お試しください。
}
notice-no-source = レコードが存在しないか、閲覧権限がないため、コピーできません。
notice-no-change = このリストにそのような変更はありません。変更の記録は 90 日後に削除されます。
notice-not-undoable = この変更は元に戻せません。変更前または変更後のリストの内容が不明です。
notice-not-in-set = { $bound ->
    [company] 関連付けられていない会社が指定されました。変更はありません。もう一度お試しください。
   *[contact] 関連付けられていないコンタクトが指定されました。変更はありません。もう一度お試しください。
}
notice-primary-not-listed = 主要にするものは、選択した中から選んでください。変更はありません。
notice-incomplete-order = 新しい順序には、リストの全員を 1 回ずつ含める必要があります。変更はありません。もう一度お試しください。
notice-empty-set = { $bound ->
    [company] 会社を 1 件以上選んでください。すべてを解除するには「すべて解除」を使ってください。
   *[contact] コンタクトを 1 件以上選んでください。すべてを解除するには「すべて解除」を使ってください。
}
notice-confirm-needed = リスト全体を空にすることを確認してください。
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] 検索する内容を入力してください。
    [list] 名前、電話番号、メールアドレス、ID のいずれかを 1 件以上入力してください。
    [name] { $bound ->
        [company] 会社名を入力してください。
       *[contact] 名または姓を入力してください。
    }
    [contact_id] コンタクトを 1 件以上選んでください。
    [company_id] 会社を 1 件以上選んでください。
   *[other] フォームの内容が不足しています。変更はありません。もう一度お試しください。
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] 電話番号には数字が 1 つ以上必要です。
    [email] メールアドレスではありません。
   *[other] フォームにアプリが扱えない値がありました。変更はありません。もう一度お試しください。
}
# $limit
notice-too-long = 長すぎます。{ $limit } 文字まで入力できます。
# $names, $count
notice-unreadable = { $bound ->
    [company] { $names } を閲覧できないため、追加も解除もできません。この会社を閲覧できる人なら操作できます。
   *[contact] { $names } を閲覧できないため、追加も解除もできません。このコンタクトを閲覧できる人なら操作できます。
}
# $names
notice-hidden = { $bound ->
    [company] { $names } は存在しますが、閲覧権限がありません。
   *[contact] { $names } は存在しますが、このコンタクトの閲覧権限がありません。
}
# $names
notice-gone = { $bound ->
    [company] { $names } はもう存在しません。会社が削除されました。関連付けを解除できます。
   *[contact] { $names } はもう存在しません。コンタクトが削除されました。関連付けを解除できます。
}
notice-alike = { $bound ->
    [company] 似た会社がすでにあるため、まだ作成していません。
   *[contact] 似たコンタクトがすでにあるため、まだ作成していません。
}
notice-create-unsure = Bitrix24 の応答が届かなかったため、作成されたかどうか不明です。ここに表示されない場合は、2 分待ってからもう一度送信してください。それまでに存在するものが二重に作成されることはありません。
# $names
notice-created-only = { $names } を作成しましたが、まだ追加していません。
# $reason: the portal's own words
notice-refused = Bitrix24 に拒否されました：{ $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Bitrix24 が { $names } を拒否しました：「{ $reason }」
notice-unsure = Bitrix24 の応答が届きませんでした。リストの現在の状態は次のとおりです。変更が反映されたか確認してください。
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] 前回の変更（{ change-name }）は中断されましたが、反映されています。リストの現在の状態は次のとおりです。
    [nothing] 前回の変更（{ change-name }）は中断され、何も反映されていません。リストの現在の状態は次のとおりです。
   *[unclear] 前回の変更（{ change-name }）は中断されました。リストの現在の状態を確認してください。
}
notice-under-way = このリストの変更が少し前に始まり、まだ完了していない可能性があります。リストの現在の状態は次のとおりです。

## Rights

notice-not-allowed = { $owner ->
    [company] この会社を変更する権限がないため、何も保存しませんでした。編集権限は Bitrix24 の管理者が付与できます。
    [lead] このリードを変更する権限がないため、何も保存しませんでした。編集権限は Bitrix24 の管理者が付与できます。
    [deal] この取引を変更する権限がないため、何も保存しませんでした。編集権限は Bitrix24 の管理者が付与できます。
    [contact] このコンタクトを変更する権限がないため、何も保存しませんでした。編集権限は Bitrix24 の管理者が付与できます。
   *[quote] この見積を変更する権限がないため、何も保存しませんでした。編集権限は Bitrix24 の管理者が付与できます。
}
notice-create-denied = { $bound ->
    [company] 会社を作成する権限がありません。Bitrix24 の管理者が権限を付与できます。
   *[contact] コンタクトを作成する権限がありません。Bitrix24 の管理者が権限を付与できます。
}
notice-read-only = このリストは閲覧のみ可能です。このレコードの編集権限は Bitrix24 の管理者が付与できます。
notice-no-access = このレコードの閲覧権限がありません。Bitrix24 の管理者が権限を付与できます。
notice-not-granted = このタブは表示されません。閲覧できる人は Bitrix24 の管理者が決めています。管理者に依頼してください。
notice-change-not-granted = 何も保存していません。ここでは閲覧のみ可能です。変更できる人は Bitrix24 の管理者が決めています。管理者に依頼してください。
notice-grants-saved = 保存しました。全員の次の操作から有効になります。
# $code
notice-bad-code = 「{ $code }」はここで使えるアクセスコードではありません。変更はありません。
# $names
notice-unknown-code = Bitrix24 には { $names } に当たるものがありません。変更はありません。
notice-admin-needed = この操作は Bitrix24 の管理者だけが行えます。管理者に依頼してください。
notice-restricted = Bitrix24 の管理者がこのアプリを特定の人に限定しており、あなたは含まれていません。管理者に依頼してください。アクセスはマーケットのアプリのメニューで付与できます。その後、タブを開き直してください。
notice-user-gone = Bitrix24 に有効なユーザーとして登録されていません。管理者にお問い合わせください。
notice-scope = アプリに必要な権限（CRM）がありません。Bitrix24 の管理者が再インストールする必要があります。

## Signing in outside Bitrix24

notice-bad-address = Bitrix24 のアドレスではありません。company.bitrix24.jp のように名前だけを入力してください。
notice-unknown-portal = このアドレスの Bitrix24 にはアプリがインストールされていません。アドレスを確認するか、マーケットからのインストールを管理者に依頼してください。
notice-sign-in-stale = このログインは別のブラウザで開始されたか、10 分以上経過しています。最初からやり直してください。
notice-sign-in-refused = Bitrix24 で本人確認ができませんでした。最初からやり直してください。
notice-signed-out = ログアウトしました。

## The page or the launch

notice-token-invalid = このページは長時間開かれていたため無効になりました。タブを開き直してください。
notice-launch-dead = Bitrix24 で本人確認ができませんでした。タブを開き直してください。
notice-not-a-launch = このページは Bitrix24 の中からのみ開けます。
notice-forged = このリクエストはお使いの Bitrix24 からのものではないため、実行しませんでした。
notice-no-record = レコードが存在しないか、削除されています。
notice-half-installed = アプリのインストールが完了していません。Bitrix24 の管理者に一度開いてもらってください。
notice-not-installed = この Bitrix24 にはアプリがインストールされていません。管理者がマーケットからインストールできます。
notice-not-found = ページが見つかりません。
notice-method-not-allowed = このアドレスはそのような方法では使えません。
notice-too-large = フォームが大きすぎます。変更はありません。

## Bitrix24 or the network

notice-busy = Bitrix24 へのリクエストが混み合っています。数秒後にもう一度お試しください。
notice-plan = お使いの Bitrix24 のプランにはアプリが含まれていません。管理者がプランを変更できます。
notice-portal-closed = この Bitrix24 は閉鎖されました。
notice-blocked = リクエストが多すぎたため、Bitrix24 がアプリをブロックしました。アプリのサポートにお問い合わせください。
notice-subscription = マーケットアプリのサブスクリプションの期限が切れています。Bitrix24 の管理者が更新できます。
notice-portal-nonsense = Bitrix24 からの応答をアプリが理解できませんでした。1 分後にもう一度お試しください。
notice-unreachable = Bitrix24 が応答しませんでした。1 分後にもう一度お試しください。
notice-database = アプリが自身のデータを利用できません。1 分後にもう一度お試しください。
notice-internal = アプリで問題が発生しました。1 分後にもう一度お試しください。
notice-offline = 応答がありません。接続が切れている可能性があります。入力した内容は残っていますので、もう一度お試しください。

## The main page

# $count
notice-repaired = 修復したタブとイベント：{ $count } 件
notice-nothing-to-repair = すべてのタブとイベントは正しく登録されています。修復するものはありませんでした。
notice-renewed = Bitrix24 との接続を更新しました。
notice-not-renewed = 接続を更新できませんでした。アプリのメニューから開き直すと、新しい接続が作られます。
notice-bad-filter = 読み取れない欄があります。絞り込みは行いませんでした。
# $host
notice-portal-mismatch = 何も消去していません。確認のため、アドレス { $host } を入力してください。
notice-erased = この Bitrix24 に関するすべてを消去しました。今すぐアプリをアンインストールしてください。その前に誰かが開くと、この Bitrix24 が再び登録されます。
