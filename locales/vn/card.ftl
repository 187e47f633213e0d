# Thẻ. Mọi câu đều có thể dùng $owner (company, lead, deal, contact, quote) và $bound (contact,
# company); những gì khác có thể dùng được ghi phía trên câu.

tab-title = { $bound ->
    [company] Công ty liên kết
   *[contact] Liên hệ liên kết
}
owner-name = { $owner ->
    [company] Công ty
    [lead] Khách hàng tiềm năng
    [deal] Giao dịch
    [contact] Liên hệ
   *[quote] Báo giá
}
refresh = Làm mới
dark = Màu tối

## Names

# $id
unnamed = { $bound ->
    [company] Công ty #{ $id }
   *[contact] Liên hệ #{ $id }
}
# $id
unreadable = { $bound ->
    [company] Công ty #{ $id } — bạn không được xem công ty này
   *[contact] Liên hệ #{ $id } — bạn không được xem liên hệ này
}
# $id
unclear = { $bound ->
    [company] Công ty #{ $id } — bị ẩn với bạn hoặc đã bị xóa
   *[contact] Liên hệ #{ $id } — bị ẩn với bạn hoặc đã bị xóa
}
# $id
no-more = { $bound ->
    [company] Công ty #{ $id } — không còn tồn tại
   *[contact] Liên hệ #{ $id } — không còn tồn tại
}
no-more-hint = Chỉ còn lại liên kết. Bạn có thể gỡ bỏ.
check = Kiểm tra
unreadable-hint = { $bound ->
    [company] Bạn không được xem công ty này nên không thể di chuyển hoặc gỡ bỏ.
   *[contact] Bạn không được xem liên hệ này nên không thể di chuyển hoặc gỡ bỏ.
}
# $count: how many more names there are
and-more = và { $count } mục khác

## Search

search-label = { $bound ->
    [company] Thêm công ty: tìm theo tên
   *[contact] Thêm liên hệ: tìm theo tên, điện thoại hoặc email
}
search = Tìm
results-title = Kết quả
search-more = Đây là 50 kết quả đầu tiên. Hãy nhập thêm để thu hẹp.
choose-in-portal = Chọn trong Bitrix24

## A pasted list

paste-title = Dán danh sách
paste-label = Tên, số điện thoại, địa chỉ email hoặc ID: mỗi dòng một mục hoặc cách nhau bằng dấu phẩy
paste-submit = Tra cứu
paste-missing = Không tìm thấy
# $text: the entry of the list
paste-maybe = “{ $text }” có thể là mục này

## Somebody new

create-title = { $bound ->
    [company] Tạo công ty
   *[contact] Tạo liên hệ
}
create-name = { $bound ->
    [company] Tên công ty
   *[contact] Tên
}
create-last-name = Họ
create-post = Chức vụ
create-submit = Tạo và thêm
alike-title = Đã có trong Bitrix24
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = Còn { $count } mục khác có số điện thoại hoặc địa chỉ email này nhưng bạn không được xem.
add-instead = Thêm mục này thay thế
create-anyway = Vẫn tạo
created-title = Đã tạo nhưng chưa thêm

## Copying another record's list

copy-title = Sao chép từ bản ghi khác
copy-kind = Loại bản ghi
copy-label = Tên hoặc số
copy-show = Hiển thị danh sách
# $count
copy-unseen = Không hiển thị vì bạn không được xem: { $count }
# $limit
copy-steps = Mỗi lần thêm tối đa { $limit } mục. Các mục đầu đã được chọn; sau đó những mục còn lại sẽ hiện ra tại đây.

## Adding

linked-already = Đã có trong danh sách
add = Thêm
add-selected = Thêm mục đã chọn
add-main-title = Công ty chính của những liên hệ đã có công ty khác
add-keep = Giữ nguyên
add-take = Đặt công ty này làm công ty chính
add-keep-hint = Công ty chính được giữ nguyên
other-main-company = Công ty chính: công ty khác
# $name
main-company-is = Công ty chính: { $name }

## The list

primary = { $owner ->
    [company] công ty chính của liên hệ này
    [contact] công ty chính
   *[other] liên hệ chính
}
make-primary = { $owner ->
    [company] Đặt làm công ty chính của liên hệ
    [contact] Đặt làm công ty chính
   *[other] Đặt làm liên hệ chính
}
move-up = Lên
move-down = Xuống
move = Di chuyển
move-hint = Kéo hoặc dùng các phím mũi tên. Enter hoặc phím cách để nhấc lên và đặt xuống, Escape để trả về chỗ cũ.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: vị trí { $place } trên { $count }
sort-by-name = Sắp xếp theo tên
remove = Gỡ bỏ
select = Chọn
remove-selected = Gỡ bỏ mục đã chọn
head-phone = Điện thoại
head-email = Email
head-bound = { $bound ->
    [company] Công ty
   *[contact] Liên hệ
}
head-primary = { $owner ->
    [company] Công ty chính
    [contact] Công ty chính
   *[other] Chính
}
head-order = Thứ tự
last-active = Hoạt động gần nhất
# $day, $month (1 to 12), $year
day = { $day }/{ $month }/{ $year }

## Everything about one of them

details = Chi tiết
details-phones = Điện thoại
details-emails = Email
details-companies = Công ty
details-main = công ty chính
details-none = không có
details-close = Đóng
call = Gọi
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] cơ quan
    [MOBILE] di động
    [HOME] nhà riêng
    [FAX] fax
    [MAILING] gửi thư
   *[OTHER] khác
}

empty = { $bound ->
    [company] Chưa có công ty nào được liên kết
   *[contact] Chưa có liên hệ nào được liên kết
}
empty-hint = { $bound ->
    [company] Hãy tìm công ty ở trên và thêm vào.
   *[contact] Hãy tìm liên hệ ở trên và thêm vào.
}

## Choosing the whole set

set-title = Chọn những mục giữ lại
set-hint = { $bound ->
    [company] Các công ty được đánh dấu sẽ ở lại hoặc được thêm vào danh sách, các công ty khác bị gỡ bỏ. Những công ty bạn không thấy vẫn được giữ.
   *[contact] Các liên hệ được đánh dấu sẽ ở lại hoặc được thêm vào danh sách, các liên hệ khác bị gỡ bỏ. Những liên hệ bạn không thấy vẫn được giữ.
}
set-bound = Hiện có trong danh sách
set-found = Tìm thấy qua tìm kiếm
set-primary = { $bound ->
    [company] Công ty chính
   *[contact] Liên hệ chính
}
set-primary-keep = Giữ nguyên
set-submit = Lưu danh sách này

## Removing all

clear-title = Gỡ bỏ tất cả
# $count
clear-hint = { $bound ->
    [company] { $count } công ty sẽ bị gỡ khỏi danh sách. Bản thân công ty vẫn còn trong CRM của bạn.
   *[contact] { $count } liên hệ sẽ bị gỡ khỏi danh sách. Bản thân liên hệ vẫn còn trong CRM của bạn.
}
clear-submit = Có, gỡ bỏ tất cả

## Repeat leads

repeat-hint = Liên kết liên hệ ở đây không biến mục này thành khách hàng tiềm năng lặp lại.
repeat-submit = Đặt thành khách hàng tiềm năng lặp lại

## The main company

question-title = Công ty chính của ai sẽ thay đổi
question-yes = Tiếp tục và đặt công ty này làm công ty chính
question-no = Hủy

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] thêm
    [remove] gỡ bỏ
    [order] thứ tự mới
    [primary] đánh dấu mới
    [clear] gỡ bỏ tất cả
    [undo] hoàn tác
    [repeat] khách hàng tiềm năng lặp lại
   *[set] danh sách mới
}

## History and undo

history-title = Lịch sử
history-show = Hiển thị các thay đổi
history-older = Thay đổi cũ hơn
history-newest = Thay đổi mới nhất
history-empty = Không có thay đổi nào trong 90 ngày qua.
history-you = Bạn
# $id
history-user = Người dùng #{ $id }
history-sides = Trước và sau
history-before = Trước
history-after = Sau
history-nobody = { $bound ->
    [company] Không có công ty nào
   *[contact] Không có liên hệ nào
}
history-unknown = Không rõ danh sách lúc đó thế nào.
history-unsure = không nhận được phản hồi
history-cut-off = bị gián đoạn
history-intended = chưa hoàn tất
undo = Hoàn tác

difference-title = Những gì đã thay đổi từ đó
# $names
diff-added = Đã thêm: { $names }
# $names
diff-removed = Đã gỡ bỏ: { $names }
# $names
diff-moved = Đã di chuyển: { $names }
# $names
diff-marked = { $owner ->
    [company] Công ty này là công ty chính của: { $names }
    [contact] Công ty chính: { $names }
   *[other] Liên hệ chính: { $names }
}
# $names, $from and $to: names of companies
diff-main = Công ty chính của { $names }: trước là { $from }, nay là { $to }
diff-no-company = không có
diff-nothing = Danh sách không thay đổi.
# $names
diff-named = Dành cho: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Đã có trong danh sách: { $names }.
# $names
unlinked-before = Không còn trong danh sách: { $names }.

## What a conflict comes to

conflict-since = Sau đó có người khác đã thay đổi danh sách nên không có gì được hoàn tác. Đây là tình trạng hiện tại.
conflict-both = Người khác đã thay đổi danh sách trong khi thay đổi của bạn đang được lưu: cả hai thay đổi đều đã có hiệu lực. Vui lòng kiểm tra.
# $names, $count
conflict-again = { $names } đã bị gỡ bỏ trong lúc đó và nay được liên kết lại.
# $names
conflict-moved = Công ty này hiện là công ty chính của { $names }.
