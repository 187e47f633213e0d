# 供不通過 Bitrix24 界面存取的使用者使用的頁面。

## Signing in

login-title = 登入 Bindery
login-lead = Bindery 使用您的 Bitrix24：您在那裡登入，然後直接返回。
login-address = 您的 Bitrix24 地址
login-hint = 即開啟 Bitrix24 時瀏覽器中顯示的地址，例如 company.bitrix24.com
login-submit = 前往 Bitrix24
login-again = 登入
login-portals = 您已登入
login-other = 另一個 Bitrix24
choose-title = 選擇哪個 Bitrix24？
choose-lead = 您已登入多個 Bitrix24。請選擇要使用的一個。
sign-out = 登出
open-again = 再次開啟
outside-sign-in = 或在此登入，在 Bitrix24 之外使用

## The list of records

open-in-portal = 在 Bitrix24 中開啟
bar-label = Bindery
records-kinds = 記錄類型
records-find = { $owner ->
    [company] 按名稱尋找公司
    [lead] 按標題尋找潛在客戶
    [deal] 按標題尋找交易
    [contact] 按姓名、電話或電子郵件尋找聯絡人
   *[quote] 按標題尋找報價
}
records-find-all = 顯示全部
records-none = 沒有您可以檢視的內容。
# $query
records-nothing = 沒有與「{ $query }」相符的內容。請嘗試輸入名稱的一部分。
records-end = 沒有更多內容。
records-next = 下一頁
records-first = 第一頁
# $id
record-unnamed = { $owner ->
    [company] 公司 #{ $id }
    [lead] 潛在客戶 #{ $id }
    [deal] 交易 #{ $id }
    [contact] 聯絡人 #{ $id }
   *[quote] 報價 #{ $id }
}
