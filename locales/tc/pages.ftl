# 索引標籤之外的頁面。

app-name = Bindery

## A refusal or a failure

message-title-alert = 操作未成功
message-title-status = 完成
try-again = 重試
message-typed = 您輸入的內容：

## Installation

install-title = 正在安裝 Bindery
install-text = 索引標籤已新增到您的 CRM 卡片中。請稍候，應用程式即將開啟。
install-noscript = Bitrix24 需要 JavaScript 才能完成安裝。請在瀏覽器中啟用它，然後重新開啟此頁面。
install-stuck = Bitrix24 尚未確認安裝。請重新載入頁面；如果仍無效，請從應用程式選單中開啟本應用程式。

## Main page

main-lead = Bindery 為您的 CRM 卡片新增一個索引標籤，顯示與該記錄關聯的對象，並讓您進行變更。
main-how-title = 使用方法
main-how-1 = 開啟公司、交易或潛在客戶，選擇「關聯的聯絡人」索引標籤；在聯絡人中它名為「關聯的公司」。如果沒有顯示，請在「更多」中尋找。
main-how-2 = 按姓名、電話或電子郵件搜尋並新增。您可以調整順序、標記主要對象，並移除不再需要的對象。
main-how-3 = 您只能檢視和變更您在 Bitrix24 中有權限的內容。
main-tabs-head = 索引標籤的位置
tab-there = 有索引標籤
tab-missing = 沒有索引標籤
main-cards = { $owner ->
    [company] 公司
    [lead] 潛在客戶
    [deal] 交易
    [contact] 聯絡人
   *[quote] 報價
}

## Opened outside Bitrix24

outside-title = 在 Bitrix24 中開啟 Bindery
outside-text = 本應用程式在 Bitrix24 內部執行。
outside-step-1 = 開啟您的 Bitrix24 並登入。
outside-step-2 = 在 CRM 中開啟公司、交易或潛在客戶。
outside-step-3 = 選擇「關聯的聯絡人」索引標籤。如果沒有顯示，請在「更多」中尋找。
