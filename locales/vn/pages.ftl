# Các trang xung quanh thẻ.

app-name = Bindery

## A refusal or a failure

message-title-alert = Không thực hiện được
message-title-status = Xong
try-again = Thử lại
message-typed = Nội dung bạn đã nhập:

## Installation

install-title = Đang cài đặt Bindery
install-text = Thẻ đã được thêm vào các thẻ CRM của bạn. Vui lòng đợi, ứng dụng sắp mở.
install-noscript = Để hoàn tất cài đặt, Bitrix24 cần JavaScript. Hãy bật nó trong trình duyệt và mở lại trang này.
install-stuck = Bitrix24 chưa xác nhận việc cài đặt. Hãy tải lại trang; nếu vẫn không được, hãy mở ứng dụng từ menu ứng dụng.

## Main page

main-lead = Bindery thêm một thẻ vào các thẻ CRM của bạn. Thẻ hiển thị ai được liên kết với bản ghi và cho phép bạn thay đổi.
main-how-title = Cách sử dụng
main-how-1 = Mở một công ty, giao dịch hoặc khách hàng tiềm năng và chọn thẻ “Liên hệ liên kết”; trong liên hệ, thẻ có tên “Công ty liên kết”. Nếu thẻ bị ẩn, hãy xem trong mục “Thêm”.
main-how-2 = Tìm theo tên, điện thoại hoặc email rồi thêm vào. Sắp xếp thứ tự, đánh dấu mục chính, gỡ bỏ những mục không còn cần.
main-how-3 = Bạn chỉ xem và thay đổi được những gì quyền của bạn trong Bitrix24 cho phép.
main-tabs-head = Thẻ ở đâu
tab-there = có thẻ
tab-missing = không có thẻ
main-cards = { $owner ->
    [company] Công ty
    [lead] Khách hàng tiềm năng
    [deal] Giao dịch
    [contact] Liên hệ
   *[quote] Báo giá
}

## Opened outside Bitrix24

outside-title = Mở Bindery trong Bitrix24
outside-text = Ứng dụng này hoạt động bên trong Bitrix24.
outside-step-1 = Mở Bitrix24 của bạn và đăng nhập.
outside-step-2 = Mở một công ty, giao dịch hoặc khách hàng tiềm năng trong CRM.
outside-step-3 = Chọn thẻ “Liên hệ liên kết”. Nếu thẻ bị ẩn, hãy xem trong mục “Thêm”.
