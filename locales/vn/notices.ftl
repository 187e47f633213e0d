# Điều gì đã xảy ra. Mỗi mã thông báo là một khóa ở đây, sau "notice-".
# Mọi câu đều có thể dùng $owner (company, lead, deal, contact, quote) và $bound (contact, company);
# những gì khác có thể dùng được ghi phía trên câu.

## Done

# $names, $count
notice-added = Đã thêm: { $names }.
# $names
notice-created = Đã tạo và thêm: { $names }.
# $names, $count
notice-already-added = { $names } đã được liên kết từ trước. Không có gì thay đổi.
# $names, $count
notice-removed = Đã gỡ bỏ: { $names }.
# $names, $count
notice-not-bound = { $names } không còn được liên kết. Không có gì thay đổi.
notice-ordered = Đã lưu thứ tự mới.
notice-unchanged = Mọi thứ vẫn như cũ: không có gì để thay đổi.
# $names
notice-primary-set = { $owner ->
    [company] Công ty này hiện là công ty chính của { $names }.
    [contact] { $names } hiện là công ty chính.
   *[other] { $names } hiện là liên hệ chính.
}
# $count
notice-set-done = { $bound ->
    [company] Đã lưu danh sách: { $count } công ty được liên kết.
   *[contact] Đã lưu danh sách: { $count } liên hệ được liên kết.
}
notice-cleared = { $bound ->
    [company] Đã gỡ tất cả công ty khỏi danh sách.
   *[contact] Đã gỡ tất cả liên hệ khỏi danh sách.
}
notice-repeat = Đây hiện là khách hàng tiềm năng lặp lại.
notice-undone = Đã hoàn tác thay đổi.
# $count
notice-found = { $bound ->
    [company] Tìm thấy { $count } công ty.
   *[contact] Tìm thấy { $count } liên hệ.
}
# $query, $count
notice-sources = { $count ->
    [0] Không có bản ghi nào khớp với “{ $query }” hoặc bạn không được xem.
   *[other] Số bản ghi tìm thấy: { $count }.
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }: danh sách trống, không có gì để sao chép.
   *[other] { $name }: có { $count } mục trong danh sách, { $new } mục không có trong danh sách này.
}
# $found, $all
notice-pasted = Tìm thấy { $found } trên { $all }.
# $query
notice-nothing-found = { $bound ->
    [company] Không có công ty nào khớp với “{ $query }”. Hãy thử một phần của tên.
   *[contact] Không có liên hệ nào khớp với “{ $query }”. Hãy thử một phần của tên, số điện thoại hoặc địa chỉ email.
}

## Refused, and the person can do something about it

notice-conflict = Trong lúc đó người khác đã thay đổi danh sách nên không có gì được lưu. Đây là tình trạng hiện tại: vui lòng kiểm tra và thử lại.
# $names, $count
notice-main-company = Việc này cũng sẽ đặt công ty này làm công ty chính của { $count } liên hệ: { $names }. Chưa có gì được lưu.
# $names, $count
notice-keep-refused = Bạn không được chỉnh sửa { $names } nên không thể thêm mà vẫn giữ nguyên công ty chính. Bạn có thể thêm và đặt công ty này làm công ty chính.
notice-hidden-people = { $bound ->
    [company] Danh sách có những công ty bạn không thấy nên bạn không thể xóa hết. Hãy gỡ từng công ty bạn thấy, hoặc nhờ người thấy được tất cả.
   *[contact] Danh sách có những liên hệ bạn không thấy nên bạn không thể xóa hết. Hãy gỡ từng liên hệ bạn thấy, hoặc nhờ người thấy được tất cả.
}
# $limit
notice-too-many = Quá nhiều trong một lần: tối đa { $limit } mục.
notice-bad-id = { $bound ->
    [company] Biểu mẫu nêu một công ty không thể tồn tại. Không có gì thay đổi; vui lòng chọn lại.
   *[contact] Biểu mẫu nêu một liên hệ không thể tồn tại. Không có gì thay đổi; vui lòng chọn lại.
}
notice-duplicate-id = { $bound ->
    [company] Biểu mẫu nêu cùng một công ty hai lần. Không có gì thay đổi; vui lòng thử lại.
   *[contact] Biểu mẫu nêu cùng một liên hệ hai lần. Không có gì thay đổi; vui lòng thử lại.
}
notice-no-source = Không có bản ghi như vậy hoặc bạn không được xem, nên không thể sao chép từ đó.
notice-no-change = Danh sách này không có thay đổi như vậy. Các thay đổi được xóa sau 90 ngày.
notice-not-undoable = Không thể hoàn tác thay đổi này: không rõ danh sách trước hoặc sau đó thế nào.
notice-not-in-set = { $bound ->
    [company] Biểu mẫu nêu một công ty chưa được liên kết. Không có gì thay đổi; vui lòng thử lại.
   *[contact] Biểu mẫu nêu một liên hệ chưa được liên kết. Không có gì thay đổi; vui lòng thử lại.
}
notice-primary-not-listed = Mục được đánh dấu phải nằm trong số đã chọn. Không có gì thay đổi.
notice-incomplete-order = Thứ tự mới phải nêu mỗi mục trong danh sách đúng một lần. Không có gì thay đổi; vui lòng thử lại.
notice-empty-set = { $bound ->
    [company] Hãy chọn ít nhất một công ty. Để gỡ bỏ tất cả, dùng “Gỡ bỏ tất cả”.
   *[contact] Hãy chọn ít nhất một liên hệ. Để gỡ bỏ tất cả, dùng “Gỡ bỏ tất cả”.
}
notice-confirm-needed = Vui lòng xác nhận rằng toàn bộ danh sách sẽ bị xóa hết.
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] Hãy nhập nội dung cần tìm.
    [list] Hãy dán hoặc nhập ít nhất một tên, số điện thoại, địa chỉ email hoặc ID.
    [name] { $bound ->
        [company] Hãy nhập tên công ty.
       *[contact] Hãy nhập tên hoặc họ.
    }
    [contact_id] Hãy chọn ít nhất một liên hệ.
    [company_id] Hãy chọn ít nhất một công ty.
   *[other] Biểu mẫu chưa đầy đủ. Không có gì thay đổi; vui lòng thử lại.
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] Số điện thoại cần ít nhất một chữ số.
    [email] Đó không phải là địa chỉ email.
   *[other] Biểu mẫu có giá trị mà ứng dụng không biết. Không có gì thay đổi; vui lòng thử lại.
}
# $limit
notice-too-long = Quá dài: tối đa { $limit } ký tự.
# $names, $count
notice-unreadable = { $bound ->
    [company] Bạn không thấy { $names } nên không thể thêm hoặc gỡ bỏ. Người thấy được công ty này có thể làm việc đó.
   *[contact] Bạn không thấy { $names } nên không thể thêm hoặc gỡ bỏ. Người thấy được liên hệ này có thể làm việc đó.
}
# $names
notice-hidden = { $bound ->
    [company] { $names } có tồn tại nhưng bạn không được xem.
   *[contact] { $names } có tồn tại nhưng bạn không được xem liên hệ này.
}
# $names
notice-gone = { $bound ->
    [company] { $names } không còn tồn tại: công ty đã bị xóa. Bạn có thể gỡ bỏ liên kết.
   *[contact] { $names } không còn tồn tại: liên hệ đã bị xóa. Bạn có thể gỡ bỏ liên kết.
}
notice-alike = { $bound ->
    [company] Đã có công ty như vậy nên chưa tạo gì.
   *[contact] Đã có liên hệ như vậy nên chưa tạo gì.
}
notice-create-unsure = Không nhận được phản hồi của Bitrix24 nên có thể đã tạo hoặc chưa. Nếu không thấy ở đây, hãy đợi hai phút rồi gửi lại biểu mẫu: những gì đã có lúc đó sẽ không bị tạo hai lần.
# $names
notice-created-only = { $names } đã được tạo nhưng chưa được thêm.
# $reason: the portal's own words
notice-refused = Bitrix24 từ chối việc này: { $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Bitrix24 từ chối { $names }: “{ $reason }”.
notice-unsure = Không nhận được phản hồi của Bitrix24. Đây là danh sách hiện tại: vui lòng kiểm tra xem thay đổi của bạn đã có hiệu lực chưa.
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] Thay đổi gần nhất ({ change-name }) bị gián đoạn nhưng đã có hiệu lực. Đây là danh sách hiện tại.
    [nothing] Thay đổi gần nhất ({ change-name }) bị gián đoạn và không có gì được thực hiện. Đây là danh sách hiện tại.
   *[unclear] Thay đổi gần nhất ({ change-name }) bị gián đoạn. Đây là danh sách hiện tại: vui lòng kiểm tra kết quả.
}
notice-under-way = Một thay đổi của danh sách này vừa bắt đầu và có thể chưa hoàn tất. Đây là danh sách hiện tại.

## Rights

notice-not-allowed = { $owner ->
    [company] Bạn không được thay đổi công ty này nên không có gì được lưu. Quản trị viên Bitrix24 có thể cấp quyền chỉnh sửa cho bạn.
    [lead] Bạn không được thay đổi khách hàng tiềm năng này nên không có gì được lưu. Quản trị viên Bitrix24 có thể cấp quyền chỉnh sửa cho bạn.
    [deal] Bạn không được thay đổi giao dịch này nên không có gì được lưu. Quản trị viên Bitrix24 có thể cấp quyền chỉnh sửa cho bạn.
    [contact] Bạn không được thay đổi liên hệ này nên không có gì được lưu. Quản trị viên Bitrix24 có thể cấp quyền chỉnh sửa cho bạn.
   *[quote] Bạn không được thay đổi báo giá này nên không có gì được lưu. Quản trị viên Bitrix24 có thể cấp quyền chỉnh sửa cho bạn.
}
notice-create-denied = { $bound ->
    [company] Bạn không được tạo công ty. Quản trị viên Bitrix24 có thể cấp quyền cho bạn.
   *[contact] Bạn không được tạo liên hệ. Quản trị viên Bitrix24 có thể cấp quyền cho bạn.
}
notice-read-only = Bạn có thể xem danh sách này nhưng không thể thay đổi. Quản trị viên Bitrix24 có thể cấp quyền chỉnh sửa bản ghi này cho bạn.
notice-no-access = Bạn không được xem bản ghi này. Quản trị viên Bitrix24 có thể cấp quyền cho bạn.
notice-not-granted = Thẻ này không hiển thị cho bạn: quản trị viên Bitrix24 quyết định ai được xem. Vui lòng hỏi họ.
notice-change-not-granted = Không có gì được lưu: bạn có thể xem nhưng không thể thay đổi ở đây. Quản trị viên Bitrix24 quyết định ai được thay đổi; vui lòng hỏi họ.
notice-grants-saved = Đã lưu. Có hiệu lực từ lần nhấp tiếp theo của mọi người.
# $code
notice-bad-code = “{ $code }” không phải là mã truy cập dùng được ở đây. Không có gì thay đổi.
# $names
notice-unknown-code = Bitrix24 không biết ai đứng sau { $names }. Không có gì thay đổi.
notice-admin-needed = Chỉ quản trị viên Bitrix24 mới làm được việc này. Vui lòng nhờ họ.
notice-restricted = Quản trị viên Bitrix24 đã giới hạn ứng dụng này cho một số người và bạn không nằm trong số đó. Hãy hỏi họ: quyền truy cập được cấp trong Market, ở menu của ứng dụng. Sau đó mở lại thẻ.
notice-user-gone = Bitrix24 không nhận ra bạn là người dùng đang hoạt động. Vui lòng hỏi quản trị viên.
notice-scope = Ứng dụng thiếu một quyền cần thiết (CRM). Quản trị viên Bitrix24 phải cài đặt lại ứng dụng.

## Signing in outside Bitrix24

notice-bad-address = Đó không phải là địa chỉ Bitrix24. Chỉ nhập tên, ví dụ company.bitrix24.vn.
notice-unknown-portal = Ứng dụng chưa được cài đặt trong Bitrix24 có địa chỉ này. Hãy kiểm tra địa chỉ, hoặc nhờ quản trị viên cài đặt ứng dụng từ Market.
notice-sign-in-stale = Lần đăng nhập này không bắt đầu trong trình duyệt này hoặc đã quá mười phút. Vui lòng bắt đầu lại.
notice-sign-in-refused = Bitrix24 không xác nhận bạn là ai. Vui lòng bắt đầu lại.
notice-signed-out = Bạn đã đăng xuất.

## The page or the launch

notice-token-invalid = Trang này đã mở quá lâu. Vui lòng mở lại thẻ.
notice-launch-dead = Bitrix24 không xác nhận bạn là ai. Vui lòng mở lại thẻ.
notice-not-a-launch = Trang này chỉ mở được từ bên trong Bitrix24.
notice-forged = Yêu cầu này không đến từ Bitrix24 của bạn nên không được thực hiện.
notice-no-record = Không có bản ghi như vậy hoặc bản ghi đã bị xóa.
notice-half-installed = Việc cài đặt ứng dụng chưa hoàn tất. Vui lòng nhờ quản trị viên Bitrix24 mở ứng dụng một lần.
notice-not-installed = Ứng dụng chưa được cài đặt trong Bitrix24 này. Quản trị viên có thể cài đặt từ Market.
notice-not-found = Không có trang như vậy.
notice-method-not-allowed = Địa chỉ này không dùng được theo cách đó.
notice-too-large = Biểu mẫu quá lớn. Không có gì thay đổi.

## Bitrix24 or the network

notice-busy = Bitrix24 đang nhận quá nhiều yêu cầu. Vui lòng thử lại sau vài giây.
notice-plan = Gói Bitrix24 của bạn không bao gồm ứng dụng. Quản trị viên có thể đổi gói.
notice-portal-closed = Bitrix24 này đã bị đóng.
notice-blocked = Bitrix24 đã chặn ứng dụng vì quá nhiều yêu cầu. Vui lòng liên hệ bộ phận hỗ trợ của ứng dụng.
notice-subscription = Gói đăng ký ứng dụng Market đã hết hạn. Quản trị viên Bitrix24 có thể gia hạn.
notice-portal-nonsense = Bitrix24 trả về phản hồi mà ứng dụng không hiểu. Vui lòng thử lại sau một phút.
notice-unreachable = Bitrix24 không phản hồi. Vui lòng thử lại sau một phút.
notice-database = Ứng dụng hiện không dùng được dữ liệu của mình. Vui lòng thử lại sau một phút.
notice-internal = Đã xảy ra lỗi trong ứng dụng. Vui lòng thử lại sau một phút.
notice-offline = Không có phản hồi: có thể mất kết nối. Nội dung bạn nhập vẫn còn ở đây, vui lòng thử lại.

## The main page

# $count
notice-repaired = Số thẻ và sự kiện đã được sửa: { $count }.
notice-nothing-to-repair = Mọi thẻ và sự kiện đều được gắn đúng: không có gì để sửa.
notice-renewed = Kết nối của bạn với Bitrix24 đã được gia hạn.
notice-not-renewed = Không gia hạn được kết nối của bạn. Hãy mở lại ứng dụng từ menu ứng dụng để tạo kết nối mới.
notice-bad-filter = Có một trường không đọc được. Không có gì được lọc.
# $host
notice-portal-mismatch = Không có gì bị xóa: để xác nhận, hãy nhập địa chỉ { $host }.
notice-erased = Mọi thứ về Bitrix24 này đã được xóa. Vui lòng gỡ cài đặt ứng dụng ngay: ai mở ứng dụng trước lúc đó sẽ khiến Bitrix24 này được đăng ký lại.
