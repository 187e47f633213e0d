# Trang chính của ứng dụng, trong menu bên trái của Bitrix24.

main-link = Giới thiệu ứng dụng
sections-label = Mục
section-state = Cài đặt
section-grants = Quyền truy cập
section-history = Lịch sử
section-journal = Yêu cầu
section-data = Dữ liệu

## For everybody

main-may-title = Bạn có thể làm gì
main-may-who = Quyền của bạn trong CRM quyết định bạn xem và thay đổi được gì ở đó. Quản trị viên Bitrix24 có thể thay đổi các quyền này.

## The state of the installation

state-good = ổn
state-bad = cần chú ý
state-bound = Thẻ và sự kiện
state-events = Các sự kiện ứng dụng lắng nghe
event-there = đã gắn
event-missing = chưa gắn
# $count
state-superfluous = Các gắn kết cũ còn sót lại của ứng dụng: { $count }
# $version
state-version = Phiên bản ứng dụng: { $version }.
# $version
state-recorded = Thẻ và sự kiện được gắn cho phiên bản { $version }.
state-repair = Kiểm tra và sửa
state-tokens = Kết nối với Bitrix24
# $count
state-people = Số người đang kết nối: { $count }
# $names
state-administrators = Trong đó có quản trị viên: { $names }
state-no-administrator = Không có quản trị viên nào đang kết nối.
state-renewed = Gia hạn lần cuối:
# $count
state-troubled = Số kết nối không gia hạn được lần gần nhất: { $count }
# $count
state-ended = Số kết nối đã kết thúc: { $count }. Chúng sẽ trở lại khi những người đó mở ứng dụng.
state-renew = Gia hạn kết nối của tôi
state-limits = Giới hạn của Bitrix24 trong 24 giờ qua
state-limits-none = không gặp
state-limits-met = đã gặp
state-limit-last = lần cuối:
state-limits-hint = Khi Bitrix24 bận, ứng dụng đợi và đề nghị mọi người thử lại. Không cần sửa gì.

## History and requests

filter-kind = Loại bản ghi
filter-record = ID bản ghi
filter-user = ID người dùng
filter-change = Loại thay đổi
filter-from = Từ ngày (UTC)
filter-to = Đến ngày (UTC)
filter-any = bất kỳ
filter-method = Phương thức
filter-request = ID yêu cầu
filter-failed = chỉ những yêu cầu thất bại
filter-show = Hiển thị
filter-nothing = Không tìm thấy gì.
export = Tải xuống CSV
# $count
export-hint = Tệp gồm { $count } thay đổi mới nhất khớp với bộ lọc, chỉ có ID, không có tên.
journal-hint = Những gì ứng dụng đã hỏi Bitrix24 và câu trả lời. Tên, số điện thoại, địa chỉ và bí mật được cắt bỏ trước khi ghi.
journal-no-answer = không có phản hồi
# $count
journal-took = { $count } ms

## Data

data-kept = Những gì được lưu và trong bao lâu
data-stored = Dữ liệu hiện được lưu về Bitrix24 này
stored-portal = Địa chỉ Bitrix24 của bạn, những gì được cài đặt ở đó và tên các trường CRM
stored-people = Ai được làm gì và ai chọn màu tối, theo ID của người và phòng ban
stored-events = Thông báo của Bitrix24 về việc cài đặt và gỡ ứng dụng, được mã hóa
stored-tokens = Các token để ứng dụng hỏi Bitrix24 thay mặt những người đã mở nó, được mã hóa
stored-changes = Lịch sử thay đổi: ai đã liên kết hoặc gỡ bản ghi nào và khi nào, theo ID
stored-journal = Nhật ký yêu cầu đến Bitrix24: phương thức, ID và thời gian, không có tên và nội dung
stored-sessions = Phiên của những người đăng nhập ngoài Bitrix24
# $days, $hours
kept-until = Khi ứng dụng còn được cài đặt, sau đó { $days } ngày; { $hours } giờ nếu yêu cầu xóa dữ liệu
kept-tokens = Khi ứng dụng còn được cài đặt; hai token mới nhất của mỗi người
# $days
kept-days = { $days } ngày
# $days
kept-events = Cho đến khi xử lý xong; { $days } ngày nếu thất bại
# $hours
kept-hours = { $hours } giờ
# $table
table-name = { $table ->
    [sessions] Phiên
    [chains] Token
    [changes] Thay đổi
    [events] Sự kiện Bitrix24 đang chờ
    [inbox_leases] Sự kiện đang xử lý
    [preferences] Lựa chọn màu tối
    [portals] Cài đặt
    [journal] Yêu cầu trong nhật ký
   *[other] { $table }
}
erase-title = Xóa tất cả
erase-what = Thao tác này xóa ngay và vĩnh viễn mọi thứ ứng dụng đã lưu về Bitrix24 này. CRM của bạn vẫn giữ nguyên.
erase-then = Các thẻ vẫn còn cho đến khi gỡ cài đặt ứng dụng. Hãy gỡ cài đặt sau đó: ai mở ứng dụng trước lúc đó sẽ khiến Bitrix24 này được đăng ký lại.
# $host
erase-confirm = Để xác nhận, hãy nhập địa chỉ { $host }
erase = Xóa tất cả

## Who may do what

grants-everybody = Mọi người trong Bitrix24 này đều có thể mở thẻ và thay đổi liên kết.
grants-lead = Tại đây quản trị viên quyết định ai thấy thẻ và ai được thay đổi liên kết. Quyền trong CRM vẫn được áp dụng và quản trị viên luôn làm được mọi việc. Thay đổi có hiệu lực từ lần nhấp tiếp theo của mọi người.
grants-all-cards = Tất cả các thẻ CRM
grants-see = Ai được xem
grants-change = Ai được thay đổi
grants-is-everybody = Mọi người
grants-is-nobody = Chỉ quản trị viên
grants-is-these = Quản trị viên và những đối tượng sau:
grants-to-everybody = Cho phép mọi người
grants-to-nobody = Chỉ quản trị viên
grants-means-everybody = nghĩa là mọi người
grants-code = Mã truy cập
grants-code-hint = Mã truy cập theo cách viết của Bitrix24: U7 là người 7 (IU7 với tư cách nhân viên), D5 là phòng ban 5, DR5 gồm cả mọi cấp dưới, G9 là nhóm 9, SG9 là nhóm làm việc 9. AU và G2 nghĩa là mọi người.
grants-add = Thêm
grants-choose = Chọn…
# $name
grants-remove = Gỡ { $name }
grants-own = Quy tắc riêng cho một loại thẻ CRM:
grants-common = Cùng quy tắc như tất cả các thẻ
may-lead = Quản trị viên Bitrix24 quyết định ai được dùng thẻ. Bạn có thể:
may-change = xem và thay đổi
may-see = xem, không thay đổi
may-nothing = không truy cập được

## The operator's documents, where the operator has written none

privacy-title = Quyền riêng tư
privacy-lead = Bên vận hành máy chủ này chưa công bố chính sách riêng. Đây là những gì phần mềm thực hiện.
privacy-not-stored = Tên, số điện thoại, địa chỉ email và mọi thứ khác trong CRM của bạn được đọc từ Bitrix24 khi có người xem, hiển thị cho người đó và không được lưu.
privacy-use = Dữ liệu được dùng thế nào
privacy-use-rights = Ứng dụng hỏi Bitrix24 bằng quyền của người nhấp chuột. Ứng dụng không cho ai thấy những gì họ không được xem ở đó.
privacy-use-nobody = Không có gì được chuyển cho ai ngoài Bitrix24 của bạn và máy chủ ủy quyền của nó. Không có thống kê, quảng cáo hay nội dung của bên thứ ba.
privacy-use-cookie = Bên trong Bitrix24, ứng dụng không dùng cookie. Người đăng nhập bên ngoài nhận một cookie chứa số ngẫu nhiên, kết thúc cùng phiên.
privacy-use-log = Nhật ký máy chủ chứa thời gian, địa chỉ trang và ID, không có tên và nội dung. Thời gian lưu nhật ký và bản sao lưu do bên vận hành quyết định.
privacy-erase = Cách xóa
privacy-erase-how = Quản trị viên Bitrix24 mở ứng dụng từ menu, vào “Dữ liệu” và xóa tất cả. Gỡ cài đặt ứng dụng sẽ chấm dứt ngay mọi quyền truy cập; dữ liệu đã lưu được xóa sau các thời hạn nêu trên.
license-title = Điều khoản sử dụng
license-lead = Bên vận hành máy chủ này chưa công bố điều khoản riêng. Phần mềm có giấy phép sau:
