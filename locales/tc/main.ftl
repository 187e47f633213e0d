# 應用程式的主頁面，位於 Bitrix24 的左側選單中。

main-link = 關於本應用程式
sections-label = 區段
section-state = 安裝
section-grants = 存取權限
section-history = 歷史記錄
section-journal = 請求
section-data = 資料

## For everybody

main-may-title = 您可以做什麼
main-may-who = 您在 CRM 中的權限決定您能檢視和變更的內容。Bitrix24 管理員可以變更這些權限。

## The state of the installation

state-good = 正常
state-bad = 需要處理
state-bound = 索引標籤和事件
state-events = 應用監聽的事件
event-there = 已绑定
event-missing = 未绑定
# $count
state-superfluous = 應用遺留的舊绑定：{ $count }
# $version
state-version = 應用版本：{ $version }。
# $version
state-recorded = 索引標籤和事件是為版本 { $version } 绑定的。
state-repair = 檢查並修複
state-tokens = 與 Bitrix24 的連接
# $count
state-people = 已連接的使用者：{ $count }
# $names
state-administrators = 其中的管理員：{ $names }
state-no-administrator = 沒有管理員已連接。
state-renewed = 上次更新：
# $count
state-troubled = 上次未能更新的連接：{ $count }
# $count
state-ended = 已結束的連接：{ $count }。這些使用者開啟應用後會恢複。
state-renew = 更新我的連接
state-limits = 最近 24 小時內 Bitrix24 的限製
state-limits-none = 未遇到
state-limits-met = 遇到
state-limit-last = 最近一次：
state-limits-hint = 當 Bitrix24 繁忙時，應用會等待並請使用者重試。無需修複。

## History and requests

filter-kind = 記錄類型
filter-record = 記錄 ID
filter-user = 使用者 ID
filter-change = 變更類型
filter-from = 起始日期（UTC）
filter-to = 結束日期（UTC）
filter-any = 任意
filter-method = 方法
filter-request = 請求 ID
filter-failed = 僅失敗的
filter-show = 顯示
filter-nothing = 沒有找到任何內容。
export = 下載 CSV
# $count
export-hint = 文件包含筛選出的最新 { $count } 條變更，只有 ID，沒有名稱。
journal-hint = 應用向 Bitrix24 請求了什麼以及得到的答複。寫入之前會去除姓名、電話號碼、地址和機密資訊。
journal-no-answer = 沒有答複
# $count
journal-took = { $count } 毫秒

## Data

data-kept = 儲存的內容及期限
data-stored = 目前儲存的有關此 Bitrix24 的內容
stored-portal = 您的 Bitrix24 的地址、其中安裝的內容以及 CRM 字段的名稱
stored-people = 誰可以做什麼以及誰使用深色界面，以使用者和部門的 ID 表示
stored-events = Bitrix24 關於安裝和移除應用程式的消息，已加密
stored-tokens = 應用代表開啟它的使用者向 Bitrix24 請求時使用的令牌，已加密
stored-changes = 變更歷史：誰在何時關聯或移除了哪些記錄，以 ID 表示
stored-journal = 向 Bitrix24 請求的日志：方法、ID 和時間，不含姓名和內容
stored-sessions = 在 Bitrix24 之外登入的使用者的會話
# $days, $hours
kept-until = 應用安裝期間及之後 { $days } 天；如要求刪除資料，則為 { $hours } 小時
kept-tokens = 應用安裝期間；每個使用者最新的兩個
# $days
kept-days = { $days } 天
# $days
kept-events = 直到處理完畢；如處理失敗，則為 { $days } 天
# $hours
kept-hours = { $hours } 小時
# $table
table-name = { $table ->
    [sessions] 會話
    [chains] 令牌
    [changes] 變更
    [events] 等待處理的 Bitrix24 事件
    [inbox_leases] 正在處理的事件
    [preferences] 深色界面的選擇
    [portals] 安裝
    [journal] 日志中的請求
   *[other] { $table }
}
erase-title = 刪除全部資料
erase-what = 這將立即並永久刪除應用儲存的有關此 Bitrix24 的所有內容。您的 CRM 保持不變。
erase-then = 在卸載應用之前，索引標籤仍保留在卡片中。請隨後卸載應用：在此之前有人開啟它，此 Bitrix24 會被重新登記。
# $host
erase-confirm = 請輸入地址 { $host } 以確認
erase = 刪除全部資料

## Who may do what

grants-everybody = 此 Bitrix24 中的所有人都可以開啟索引標籤並變更關聯。
grants-lead = 管理員在此決定誰可以看到索引標籤，以及誰可以用它變更關聯。CRM 中的權限同樣有效，管理員始終可以進行所有操作。變更從每個人的下一次點擊起生效。
grants-all-cards = 所有卡片
grants-see = 誰可以檢視
grants-change = 誰可以變更
grants-is-everybody = 所有人
grants-is-nobody = 僅管理員
grants-is-these = 管理員和以下對象：
grants-to-everybody = 允許所有人
grants-to-nobody = 僅管理員
grants-means-everybody = 表示所有人
grants-code = 存取代碼
grants-code-hint = Bitrix24 的存取代碼：U7 是使用者 7（IU7 表示作為員工），D5 是部門 5，DR5 包括其所有下級部門，G9 是群組 9，SG9 是工作組 9。AU 和 G2 表示所有人。
grants-add = 新增
grants-choose = 選擇…
# $name
grants-remove = 移除 { $name }
grants-own = 為某類卡片設置其他規則：
grants-common = 與所有卡片的規則相同
may-lead = 由您的 Bitrix24 管理員決定誰可以使用此索引標籤。您的權限：
may-change = 檢視和變更
may-see = 僅檢視，不能變更
may-nothing = 無權存取

## The operator's documents, where the operator has written none

privacy-title = 隱私
privacy-lead = 此服務器的運營者沒有發布自己的隱私政策。以下是軟件的實際做法。
privacy-not-stored = 姓名、電話號碼、電子郵件地址以及您 CRM 中的所有其他內容，只在有人檢視時從 Bitrix24 讀取並向其顯示，不會儲存。
privacy-use = 如何使用
privacy-use-rights = 應用以點擊者的權限向 Bitrix24 請求。它不會向任何人顯示其在那裡無權檢視的內容。
privacy-use-nobody = 除您的 Bitrix24 及其授權服務器外，不向任何人傳遞任何內容。沒有統計、广告或第三方內容。
privacy-use-cookie = 在 Bitrix24 內部，應用不使用 Cookie。在外部登入的使用者會得到一個 Cookie，其中是隨會話結束的隨機數。
privacy-use-log = 服務器日志包含時間、頁面地址和 ID，不含姓名和內容。日志和備份的儲存期限由運營者決定。
privacy-erase = 如何刪除
privacy-erase-how = 您的 Bitrix24 管理員從應用程式選單開啟應用，進入「資料」並刪除全部資料。卸載應用會立即終止所有存取；已儲存的內容在上述期限後刪除。
license-title = 使用條款
license-lead = 此服務器的運營者沒有發布自己的使用條款。軟件采用以下許可：
