# 选项卡之外的页面。

app-name = Bindery

## A refusal or a failure

message-title-alert = 操作未成功
message-title-status = 完成
try-again = 重试
message-typed = 您输入的内容：

## Installation

install-title = 正在安装 Bindery
install-text = 选项卡已添加到您的 CRM 卡片中。请稍候，应用即将打开。
install-noscript = Bitrix24 需要 JavaScript 才能完成安装。请在浏览器中启用它，然后重新打开此页面。
install-stuck = Bitrix24 尚未确认安装。请重新加载页面；如果仍无效，请从应用菜单中打开本应用。

## Main page

main-lead = Bindery 为您的 CRM 卡片添加一个选项卡，显示与该记录关联的对象，并让您进行更改。
main-how-title = 使用方法
main-how-1 = 打开公司、交易或线索，选择“关联的联系人”选项卡；在联系人中它名为“关联的公司”。如果没有显示，请在“更多”中查找。
main-how-2 = 按姓名、电话或电子邮件搜索并添加。您可以调整顺序、标记主要对象，并移除不再需要的对象。
main-how-3 = 您只能查看和更改您在 Bitrix24 中有权限的内容。
main-tabs-head = 选项卡的位置
tab-there = 有选项卡
tab-missing = 没有选项卡
main-cards = { $owner ->
    [company] 公司
    [lead] 线索
    [deal] 交易
    [contact] 联系人
   *[quote] 报价
}

## Opened outside Bitrix24

outside-title = 在 Bitrix24 中打开 Bindery
outside-text = 本应用在 Bitrix24 内部运行。
outside-step-1 = 打开您的 Bitrix24 并登录。
outside-step-2 = 在 CRM 中打开公司、交易或线索。
outside-step-3 = 选择“关联的联系人”选项卡。如果没有显示，请在“更多”中查找。
