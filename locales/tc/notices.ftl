# 發生了什麼。每個通知代碼在這裡都有對應的鍵，前缀為“notice-”。
# 每條文本都可以使用 $owner（company、lead、deal、contact、quote）和 $bound（contact、company）；
# 其他可用的變量寫在該文本上方。

## Done

# $names, $count
notice-added = 已新增：{ $names }。
# $names
notice-created = 已新建並新增：{ $names }。
# $names, $count
notice-already-added = { $names } 已經關聯，沒有任何變更。
# $names, $count
notice-removed = 已移除：{ $names }。
# $names, $count
notice-not-bound = { $names } 已不再關聯，沒有任何變更。
notice-ordered = 新的順序已儲存。
notice-unchanged = 一切如常：沒有需要變更的內容。
# $names
notice-primary-set = { $owner ->
    [company] 本公司現在是 { $names } 的主要公司。
    [contact] { $names } 現在是主要公司。
   *[other] { $names } 現在是主要聯絡人。
}
# $count
notice-set-done = { $bound ->
    [company] 清單已儲存：已關聯 { $count } 家公司。
   *[contact] 清單已儲存：已關聯 { $count } 個聯絡人。
}
notice-cleared = { $bound ->
    [company] 已從清單中移除所有公司。
   *[contact] 已從清單中移除所有聯絡人。
}
notice-repeat = 該潛在客戶現在是重複潛在客戶。
notice-undone = 變更已復原。
# $count
notice-found = { $bound ->
    [company] 找到 { $count } 家公司。
   *[contact] 找到 { $count } 個聯絡人。
}
# $query, $count
notice-sources = { $count ->
    [0] 沒有與「{ $query }」相符的記錄，或沒有您可以檢視的記錄。
   *[other] 找到的記錄：{ $count }。
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }：清單為空，沒有可複製的內容。
   *[other] { $name }：其清單中有 { $count } 個，其中 { $new } 個不在此清單中。
}
# $found, $all
notice-pasted = 共 { $all } 項，找到 { $found } 項。
# $query
notice-nothing-found = { $bound ->
    [company] 沒有與「{ $query }」相符的公司。請嘗試輸入名稱的一部分。
   *[contact] 沒有與「{ $query }」相符的聯絡人。請嘗試輸入姓名、電話號碼或電子郵件地址的一部分。
}

## Refused, and the person can do something about it

notice-conflict = 在此期間有人變更了清單，因此沒有儲存任何內容。以下是目前狀態：請檢查後重試。
# $names, $count
notice-main-company = 這還會使本公司成為以下 { $count } 個聯絡人的主要公司：{ $names }。尚未儲存任何內容。
# $names, $count
notice-keep-refused = 您無權編輯 { $names }，因此無法在保持其主要公司不變的情況下新增。您可以新增並將本公司設為其主要公司。
notice-hidden-people = { $bound ->
    [company] 清單中有您看不到的公司，因此您不能清空清單。請逐個移除您能看到的公司，或請能看到全部公司的人操作。
   *[contact] 清單中有您看不到的聯絡人，因此您不能清空清單。請逐個移除您能看到的聯絡人，或請能看到全部聯絡人的人操作。
}
# $limit
notice-too-many = 一次處理的數量過多：最多 { $limit } 個。
notice-bad-id = { $bound ->
    [company] 表單中的公司不可能存在。沒有任何變更，請重新選擇。
   *[contact] 表單中的聯絡人不可能存在。沒有任何變更，請重新選擇。
}
notice-duplicate-id = { $bound ->
    [company] 表單中同一公司出現了兩次。沒有任何變更，請重試。
   *[contact] 表單中同一聯絡人出現了兩次。沒有任何變更，請重試。
}
notice-no-source = 沒有這樣的記錄，或您無權檢視，因此無法從中複製。
notice-no-change = 此清單沒有這樣的變更。變更記錄在 90 天後刪除。
notice-not-undoable = 此變更無法復原：變更之前或之後的清單內容不詳。
notice-not-in-set = { $bound ->
    [company] 表單中有未關聯的公司。沒有任何變更，請重試。
   *[contact] 表單中有未關聯的聯絡人。沒有任何變更，請重試。
}
notice-primary-not-listed = 要標記的對象必須在所選範圍內。沒有任何變更。
notice-incomplete-order = 新的順序必須恰好包含清單中的每一項一次。沒有任何變更，請重試。
notice-empty-set = { $bound ->
    [company] 請至少選擇一家公司。要移除全部，請使用「全部移除」。
   *[contact] 請至少選擇一個聯絡人。要移除全部，請使用「全部移除」。
}
notice-confirm-needed = 請確認要清空整個清單。
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] 請輸入要搜尋的內容。
    [list] 請貼上或輸入至少一個姓名、電話號碼、電子郵件地址或 ID。
    [name] { $bound ->
        [company] 請輸入公司名稱。
       *[contact] 請輸入名字或姓氏。
    }
    [contact_id] 請至少選擇一個聯絡人。
    [company_id] 請至少選擇一家公司。
   *[other] 表單不完整。沒有任何變更，請重試。
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] 電話號碼至少需要一個數字。
    [email] 這不是電子郵件地址。
   *[other] 表單中有應用程式無法識別的值。沒有任何變更，請重試。
}
# $limit
notice-too-long = 內容過長：最多 { $limit } 個字元。
# $names, $count
notice-unreadable = { $bound ->
    [company] 您看不到 { $names }，因此不能新增或移除。能看到該公司的人可以操作。
   *[contact] 您看不到 { $names }，因此不能新增或移除。能看到該聯絡人的人可以操作。
}
# $names
notice-hidden = { $bound ->
    [company] { $names } 存在，但您無權檢視。
   *[contact] { $names } 存在，但您無權檢視該聯絡人。
}
# $names
notice-gone = { $bound ->
    [company] { $names } 已不存在：該公司已被刪除。您可以移除該關聯。
   *[contact] { $names } 已不存在：該聯絡人已被刪除。您可以移除該關聯。
}
notice-alike = { $bound ->
    [company] 已有這樣的公司，因此尚未新建。
   *[contact] 已有這樣的聯絡人，因此尚未新建。
}
notice-create-unsure = 未收到 Bitrix24 的回應，因此可能已新建，也可能沒有。如果此處沒有顯示，請等待兩分鐘後再次提交表單：届時已存在的不會重複新建。
# $names
notice-created-only = { $names } 已新建，但尚未新增。
# $reason: the portal's own words
notice-refused = Bitrix24 拒絕了此操作：{ $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Bitrix24 拒絕了 { $names }：「{ $reason }」。
notice-unsure = 未收到 Bitrix24 的回應。以下是清單的目前狀態：請檢查您的變更是否已生效。
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] 上次變更（{ change-name }）被中斷，但已完成。以下是清單的目前狀態。
    [nothing] 上次變更（{ change-name }）被中斷，沒有任何內容生效。以下是清單的目前狀態。
   *[unclear] 上次變更（{ change-name }）被中斷。以下是清單的目前狀態：請檢查其結果。
}
notice-under-way = 此清單的一項變更剛剛開始，可能尚未完成。以下是清單的目前狀態。

## Rights

notice-not-allowed = { $owner ->
    [company] 您無權變更此公司，因此沒有儲存任何內容。Bitrix24 管理員可以授予您編輯權限。
    [lead] 您無權變更此潛在客戶，因此沒有儲存任何內容。Bitrix24 管理員可以授予您編輯權限。
    [deal] 您無權變更此交易，因此沒有儲存任何內容。Bitrix24 管理員可以授予您編輯權限。
    [contact] 您無權變更此聯絡人，因此沒有儲存任何內容。Bitrix24 管理員可以授予您編輯權限。
   *[quote] 您無權變更此報價，因此沒有儲存任何內容。Bitrix24 管理員可以授予您編輯權限。
}
notice-create-denied = { $bound ->
    [company] 您無權新建公司。Bitrix24 管理員可以授予您權限。
   *[contact] 您無權新建聯絡人。Bitrix24 管理員可以授予您權限。
}
notice-read-only = 您可以檢視此清單，但不能變更。Bitrix24 管理員可以授予您編輯此記錄的權限。
notice-no-access = 您無權檢視此記錄。Bitrix24 管理員可以授予您權限。
notice-not-granted = 此索引標籤不對您顯示：由您的 Bitrix24 管理員決定誰可以檢視。請聯絡其中一位。
notice-change-not-granted = 沒有儲存任何內容：您可以檢視，但不能在此變更。由您的 Bitrix24 管理員決定誰可以變更；請聯絡其中一位。
notice-grants-saved = 已儲存。從每個人的下一次點擊起生效。
# $code
notice-bad-code = 「{ $code }」不是此處可用的存取代碼。沒有任何變更。
# $names
notice-unknown-code = Bitrix24 中沒有與 { $names } 對應的對象。沒有任何變更。
notice-admin-needed = 只有 Bitrix24 管理員可以執行此操作。請聯絡管理員。
notice-restricted = 您的 Bitrix24 管理員已將本應用程式限定給某些人使用，您不在其中。請聯絡其中一位：在應用市場的應用程式選單中可以授予存取權限。然後重新開啟索引標籤。
notice-user-gone = Bitrix24 中沒有您這個有效使用者。請聯絡管理員。
notice-scope = 本應用程式缺少所需的權限（CRM）。Bitrix24 管理員需要重新安裝應用程式。

## Signing in outside Bitrix24

notice-bad-address = 這不是 Bitrix24 的地址。請只輸入其名稱，例如 company.bitrix24.com。
notice-unknown-portal = 此地址的 Bitrix24 中沒有安裝本應用程式。請檢查地址，或請管理員從應用市場安裝。
notice-sign-in-stale = 此次登入不是在本瀏覽器中開始的，或已超過十分鐘。請重新開始。
notice-sign-in-refused = Bitrix24 未確認您的身分。請重新開始。
notice-signed-out = 您已登出。

## The page or the launch

notice-token-invalid = 此頁面開啟的時間過長。請重新開啟索引標籤。
notice-launch-dead = Bitrix24 未確認您的身分。請重新開啟索引標籤。
notice-not-a-launch = 此頁面只能在 Bitrix24 內部開啟。
notice-forged = 此請求並非來自您的 Bitrix24，因此未執行。
notice-no-record = 沒有這樣的記錄，或已被刪除。
notice-half-installed = 本應用程式的安裝尚未完成。請讓 Bitrix24 管理員開啟一次應用程式。
notice-not-installed = 此 Bitrix24 中沒有安裝本應用程式。管理員可以從應用市場安裝。
notice-not-found = 沒有這樣的頁面。
notice-method-not-allowed = 此地址不能這樣使用。
notice-too-large = 表單過大。沒有任何變更。

## Bitrix24 or the network

notice-busy = Bitrix24 目前收到的請求過多。請幾秒後重試。
notice-plan = 您的 Bitrix24 方案不包含應用程式。管理員可以變更方案。
notice-portal-closed = 此 Bitrix24 已關閉。
notice-blocked = 由於請求過多，Bitrix24 已阻止本應用程式。請聯絡應用程式的技術支援。
notice-subscription = 應用市場的訂閱已到期。Bitrix24 管理員可以續訂。
notice-portal-nonsense = Bitrix24 返回了應用程式無法理解的回應。請一分鐘後重試。
notice-unreachable = Bitrix24 沒有回應。請一分鐘後重試。
notice-database = 應用程式暫時無法存取自己的資料。請一分鐘後重試。
notice-internal = 應用程式出現錯誤。請一分鐘後重試。
notice-offline = 沒有回應：網路可能已斷開。您輸入的內容仍在這裡，請重試。

## The main page

# $count
notice-repaired = 已修複的索引標籤和事件：{ $count }。
notice-nothing-to-repair = 所有索引標籤和事件均已正確绑定：無需修複。
notice-renewed = 您與 Bitrix24 的連接已更新。
notice-not-renewed = 無法更新您的連接。請從應用程式選單重新開啟應用，這樣會建立新的連接。
notice-bad-filter = 有一個字段無法識別。沒有進行筛選。
# $host
notice-portal-mismatch = 沒有刪除任何內容：請輸入地址 { $host } 以確認。
notice-erased = 有關此 Bitrix24 的所有內容均已刪除。請現在在其中卸載應用：在此之前有人開啟它，此 Bitrix24 會被重新登記。
