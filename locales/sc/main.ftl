# 应用的主页面，位于 Bitrix24 的左侧菜单中。

main-link = 关于本应用
sections-label = 栏目
section-state = 安装
section-grants = 访问权限
section-history = 历史记录
section-journal = 请求
section-data = 数据

## For everybody

main-may-title = 您可以做什么
main-may-who = 您在 CRM 中的权限决定您能查看和更改的内容。Bitrix24 管理员可以更改这些权限。

## The state of the installation

state-good = 正常
state-bad = 需要处理
state-bound = 选项卡和事件
state-events = 应用监听的事件
event-there = 已绑定
event-missing = 未绑定
# $count
state-superfluous = 应用遗留的旧绑定：{ $count }
# $version
state-version = 应用版本：{ $version }。
# $version
state-recorded = 选项卡和事件是为版本 { $version } 绑定的。
state-repair = 检查并修复
state-tokens = 与 Bitrix24 的连接
# $count
state-people = 已连接的用户：{ $count }
# $names
state-administrators = 其中的管理员：{ $names }
state-no-administrator = 没有管理员已连接。
state-renewed = 上次更新：
# $count
state-troubled = 上次未能更新的连接：{ $count }
# $count
state-ended = 已结束的连接：{ $count }。这些用户打开应用后会恢复。
state-renew = 更新我的连接
state-limits = 最近 24 小时内 Bitrix24 的限制
state-limits-none = 未遇到
state-limits-met = 遇到
state-limit-last = 最近一次：
state-limits-hint = 当 Bitrix24 繁忙时，应用会等待并请用户重试。无需修复。

## History and requests

filter-kind = 记录类型
filter-record = 记录 ID
filter-user = 用户 ID
filter-change = 更改类型
filter-from = 起始日期（UTC）
filter-to = 结束日期（UTC）
filter-any = 任意
filter-method = 方法
filter-request = 请求 ID
filter-failed = 仅失败的
filter-show = 显示
filter-nothing = 没有找到任何内容。
export = 下载 CSV
# $count
export-hint = 文件包含筛选出的最新 { $count } 条更改，只有 ID，没有名称。
journal-hint = 应用向 Bitrix24 请求了什么以及得到的答复。写入之前会去除姓名、电话号码、地址和机密信息。
journal-no-answer = 没有答复
# $count
journal-took = { $count } 毫秒

## Data

data-kept = 保存的内容及期限
data-stored = 目前保存的有关此 Bitrix24 的内容
stored-portal = 您的 Bitrix24 的地址、其中安装的内容以及 CRM 字段的名称
stored-people = 谁可以做什么以及谁使用深色界面，以用户和部门的 ID 表示
stored-events = Bitrix24 关于安装和移除应用的消息，已加密
stored-tokens = 应用代表打开它的用户向 Bitrix24 请求时使用的令牌，已加密
stored-changes = 更改历史：谁在何时关联或移除了哪些记录，以 ID 表示
stored-journal = 向 Bitrix24 请求的日志：方法、ID 和时间，不含姓名和内容
stored-sessions = 在 Bitrix24 之外登录的用户的会话
# $days, $hours
kept-until = 应用安装期间及之后 { $days } 天；如要求删除数据，则为 { $hours } 小时
kept-tokens = 应用安装期间；每个用户最新的两个
# $days
kept-days = { $days } 天
# $days
kept-events = 直到处理完毕；如处理失败，则为 { $days } 天
# $hours
kept-hours = { $hours } 小时
# $table
table-name = { $table ->
    [sessions] 会话
    [chains] 令牌
    [changes] 更改
    [events] 等待处理的 Bitrix24 事件
    [inbox_leases] 正在处理的事件
    [preferences] 深色界面的选择
    [portals] 安装
    [journal] 日志中的请求
   *[other] { $table }
}
erase-title = 删除全部数据
erase-what = 这将立即并永久删除应用保存的有关此 Bitrix24 的所有内容。您的 CRM 保持不变。
erase-then = 在卸载应用之前，选项卡仍保留在卡片中。请随后卸载应用：在此之前有人打开它，此 Bitrix24 会被重新登记。
# $host
erase-confirm = 请输入地址 { $host } 以确认
erase = 删除全部数据

## Who may do what

grants-everybody = 此 Bitrix24 中的所有人都可以打开选项卡并更改关联。
grants-lead = 管理员在此决定谁可以看到选项卡，以及谁可以用它更改关联。CRM 中的权限同样有效，管理员始终可以进行所有操作。更改从每个人的下一次点击起生效。
grants-all-cards = 所有卡片
grants-see = 谁可以查看
grants-change = 谁可以更改
grants-is-everybody = 所有人
grants-is-nobody = 仅管理员
grants-is-these = 管理员和以下对象：
grants-to-everybody = 允许所有人
grants-to-nobody = 仅管理员
grants-means-everybody = 表示所有人
grants-code = 访问代码
grants-code-hint = Bitrix24 的访问代码：U7 是用户 7（IU7 表示作为员工），D5 是部门 5，DR5 包括其所有下级部门，G9 是群组 9，SG9 是工作组 9。AU 和 G2 表示所有人。
grants-add = 添加
grants-choose = 选择…
# $name
grants-remove = 移除 { $name }
grants-own = 为某类卡片设置其他规则：
grants-common = 与所有卡片的规则相同
may-lead = 由您的 Bitrix24 管理员决定谁可以使用此选项卡。您的权限：
may-change = 查看和更改
may-see = 仅查看，不能更改
may-nothing = 无权访问

## The operator's documents, where the operator has written none

privacy-title = 隐私
privacy-lead = 此服务器的运营者没有发布自己的隐私政策。以下是软件的实际做法。
privacy-not-stored = 姓名、电话号码、电子邮件地址以及您 CRM 中的所有其他内容，只在有人查看时从 Bitrix24 读取并向其显示，不会保存。
privacy-use = 如何使用
privacy-use-rights = 应用以点击者的权限向 Bitrix24 请求。它不会向任何人显示其在那里无权查看的内容。
privacy-use-nobody = 除您的 Bitrix24 及其授权服务器外，不向任何人传递任何内容。没有统计、广告或第三方内容。
privacy-use-cookie = 在 Bitrix24 内部，应用不使用 Cookie。在外部登录的用户会得到一个 Cookie，其中是随会话结束的随机数。
privacy-use-log = 服务器日志包含时间、页面地址和 ID，不含姓名和内容。日志和备份的保存期限由运营者决定。
privacy-erase = 如何删除
privacy-erase-how = 您的 Bitrix24 管理员从应用菜单打开应用，进入“数据”并删除全部数据。卸载应用会立即终止所有访问；已保存的内容在上述期限后删除。
license-title = 使用条款
license-lead = 此服务器的运营者没有发布自己的使用条款。软件采用以下许可：
