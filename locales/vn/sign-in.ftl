# Các trang dành cho người truy cập ngoài Bitrix24.

## Signing in

login-title = Đăng nhập Bindery
login-lead = Bindery dùng Bitrix24 của bạn: bạn đăng nhập ở đó rồi quay lại ngay.
login-address = Địa chỉ Bitrix24 của bạn
login-hint = Như hiển thị trong trình duyệt khi mở Bitrix24, ví dụ company.bitrix24.vn
login-submit = Tiếp tục đến Bitrix24
login-again = Đăng nhập
login-portals = Bạn đã đăng nhập vào
login-other = Bitrix24 khác
choose-title = Bitrix24 nào?
choose-lead = Bạn đã đăng nhập vào nhiều Bitrix24. Hãy chọn nơi bạn muốn làm việc.
sign-out = Đăng xuất
open-again = Mở lại
outside-sign-in = Hoặc đăng nhập tại đây và làm việc ngoài Bitrix24

## The list of records

open-in-portal = Mở trong Bitrix24
bar-label = Bindery
records-kinds = Loại bản ghi
records-find = { $owner ->
    [company] Tìm công ty theo tên
    [lead] Tìm khách hàng tiềm năng theo tiêu đề
    [deal] Tìm giao dịch theo tiêu đề
    [contact] Tìm liên hệ theo tên, điện thoại hoặc email
   *[quote] Tìm báo giá theo tiêu đề
}
records-find-all = Hiển thị tất cả
records-none = Không có gì bạn được phép xem ở đây.
# $query
records-nothing = Không có gì khớp với “{ $query }”. Hãy thử một phần của tên.
records-end = Không còn gì nữa.
records-next = Trang sau
records-first = Trang đầu
# $id
record-unnamed = { $owner ->
    [company] Công ty #{ $id }
    [lead] Khách hàng tiềm năng #{ $id }
    [deal] Giao dịch #{ $id }
    [contact] Liên hệ #{ $id }
   *[quote] Báo giá #{ $id }
}
