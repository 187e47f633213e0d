# แท็บ ทุกข้อความใช้ $owner (company, lead, deal, contact, quote) และ $bound (contact, company) ได้
# สิ่งอื่นที่ใช้ได้เขียนไว้เหนือข้อความ

tab-title = { $bound ->
    [company] บริษัทที่เชื่อมโยง
   *[contact] ผู้ติดต่อที่เชื่อมโยง
}
owner-name = { $owner ->
    [company] บริษัท
    [lead] ลีด
    [deal] ดีล
    [contact] ผู้ติดต่อ
   *[quote] ใบเสนอราคา
}
refresh = รีเฟรช
dark = สีเข้ม

## Names

# $id
unnamed = { $bound ->
    [company] บริษัท #{ $id }
   *[contact] ผู้ติดต่อ #{ $id }
}
# $id
unreadable = { $bound ->
    [company] บริษัท #{ $id } — ไม่มีสิทธิ์ดูบริษัทนี้
   *[contact] ผู้ติดต่อ #{ $id } — ไม่มีสิทธิ์ดูผู้ติดต่อนี้
}
# $id
unclear = { $bound ->
    [company] บริษัท #{ $id } — ถูกซ่อนหรือถูกลบแล้ว
   *[contact] ผู้ติดต่อ #{ $id } — ถูกซ่อนหรือถูกลบแล้ว
}
# $id
no-more = { $bound ->
    [company] บริษัท #{ $id } — ไม่มีอยู่แล้ว
   *[contact] ผู้ติดต่อ #{ $id } — ไม่มีอยู่แล้ว
}
no-more-hint = เหลือเพียงการเชื่อมโยง สามารถนำออกได้
check = ตรวจสอบ
unreadable-hint = { $bound ->
    [company] ไม่มีสิทธิ์ดูบริษัทนี้ จึงย้ายหรือนำออกไม่ได้
   *[contact] ไม่มีสิทธิ์ดูผู้ติดต่อนี้ จึงย้ายหรือนำออกไม่ได้
}
# $count: how many more names there are
and-more = และอีก { $count } รายการ

## Search

search-label = { $bound ->
    [company] เพิ่มบริษัท: ค้นหาด้วยชื่อ
   *[contact] เพิ่มผู้ติดต่อ: ค้นหาด้วยชื่อ โทรศัพท์ หรืออีเมล
}
search = ค้นหา
results-title = ผลการค้นหา
search-more = นี่คือ 50 รายการแรก พิมพ์ชื่อเพิ่มเพื่อจำกัดผลลัพธ์
choose-in-portal = เลือกใน Bitrix24

## A pasted list

paste-title = วางรายการ
paste-label = ชื่อ หมายเลขโทรศัพท์ ที่อยู่อีเมล หรือ ID: บรรทัดละหนึ่งรายการ หรือคั่นด้วยจุลภาค
paste-submit = ค้นหารายการ
paste-missing = ไม่พบ
# $text: the entry of the list
paste-maybe = “{ $text }” อาจเป็นรายการนี้

## Somebody new

create-title = { $bound ->
    [company] สร้างบริษัท
   *[contact] สร้างผู้ติดต่อ
}
create-name = { $bound ->
    [company] ชื่อบริษัท
   *[contact] ชื่อ
}
create-last-name = นามสกุล
create-post = ตำแหน่ง
create-submit = สร้างและเพิ่ม
alike-title = มีอยู่ใน Bitrix24 แล้ว
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = มีอีก { $count } รายการที่มีหมายเลขโทรศัพท์หรือที่อยู่อีเมลนี้ แต่ไม่มีสิทธิ์ดู
add-instead = เพิ่มรายการนี้แทน
create-anyway = สร้างต่อไป
created-title = สร้างแล้ว แต่ยังไม่ได้เพิ่ม

## Copying another record's list

copy-title = คัดลอกจากรายการอื่น
copy-kind = ประเภทรายการ
copy-label = ชื่อหรือหมายเลข
copy-show = แสดงรายการ
# $count
copy-unseen = ไม่แสดงเพราะไม่มีสิทธิ์ดู: { $count }
# $limit
copy-steps = เพิ่มได้ครั้งละไม่เกิน { $limit } รายการ รายการแรก ๆ ถูกเลือกไว้แล้ว จากนั้นส่วนที่เหลือจะแสดงที่นี่อีกครั้ง

## Adding

linked-already = อยู่ในรายการแล้ว
add = เพิ่ม
add-selected = เพิ่มที่เลือก
add-main-title = บริษัทหลักของผู้ที่มีบริษัทอื่นอยู่แล้ว
add-keep = คงไว้ตามเดิม
add-take = ตั้งบริษัทนี้เป็นบริษัทหลัก
add-keep-hint = บริษัทหลักยังคงเดิม
other-main-company = บริษัทหลัก: บริษัทอื่น
# $name
main-company-is = บริษัทหลัก: { $name }

## The list

primary = { $owner ->
    [company] บริษัทหลักของผู้ติดต่อนี้
    [contact] บริษัทหลัก
   *[other] ผู้ติดต่อหลัก
}
make-primary = { $owner ->
    [company] ตั้งเป็นบริษัทหลักของผู้ติดต่อ
    [contact] ตั้งเป็นบริษัทหลัก
   *[other] ตั้งเป็นผู้ติดต่อหลัก
}
move-up = เลื่อนขึ้น
move-down = เลื่อนลง
move = ย้าย
move-hint = ลาก หรือใช้ปุ่มลูกศร กด Enter หรือเว้นวรรคเพื่อหยิบและวาง กด Escape เพื่อคืนที่เดิม
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: ตำแหน่ง { $place } จาก { $count }
sort-by-name = เรียงตามชื่อ
remove = นำออก
select = เลือก
remove-selected = นำที่เลือกออก
head-phone = โทรศัพท์
head-email = อีเมล
head-bound = { $bound ->
    [company] บริษัท
   *[contact] ผู้ติดต่อ
}
head-primary = { $owner ->
    [company] บริษัทหลัก
    [contact] บริษัทหลัก
   *[other] หลัก
}
head-order = ลำดับ
last-active = กิจกรรมล่าสุด
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } ม.ค. { $year }
    [2] { $day } ก.พ. { $year }
    [3] { $day } มี.ค. { $year }
    [4] { $day } เม.ย. { $year }
    [5] { $day } พ.ค. { $year }
    [6] { $day } มิ.ย. { $year }
    [7] { $day } ก.ค. { $year }
    [8] { $day } ส.ค. { $year }
    [9] { $day } ก.ย. { $year }
    [10] { $day } ต.ค. { $year }
    [11] { $day } พ.ย. { $year }
   *[12] { $day } ธ.ค. { $year }
}

## Everything about one of them

details = รายละเอียด
details-phones = โทรศัพท์
details-emails = อีเมล
details-companies = บริษัท
details-main = บริษัทหลัก
details-none = ไม่มี
details-close = ปิด
call = โทร
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] ที่ทำงาน
    [MOBILE] มือถือ
    [HOME] บ้าน
    [FAX] แฟกซ์
    [MAILING] ส่งจดหมาย
   *[OTHER] อื่น ๆ
}

empty = { $bound ->
    [company] ยังไม่มีบริษัทที่เชื่อมโยง
   *[contact] ยังไม่มีผู้ติดต่อที่เชื่อมโยง
}
empty-hint = { $bound ->
    [company] ค้นหาบริษัทด้านบนแล้วเพิ่ม
   *[contact] ค้นหาผู้ติดต่อด้านบนแล้วเพิ่ม
}

## Choosing the whole set

set-title = เลือกรายการที่จะคงไว้
set-hint = { $bound ->
    [company] บริษัทที่ทำเครื่องหมายจะอยู่ในรายการหรือถูกเพิ่มเข้ามา ที่เหลือจะถูกนำออก บริษัทที่มองไม่เห็นจะยังคงอยู่
   *[contact] ผู้ติดต่อที่ทำเครื่องหมายจะอยู่ในรายการหรือถูกเพิ่มเข้ามา ที่เหลือจะถูกนำออก ผู้ติดต่อที่มองไม่เห็นจะยังคงอยู่
}
set-bound = อยู่ในรายการขณะนี้
set-found = พบจากการค้นหา
set-primary = { $bound ->
    [company] บริษัทหลัก
   *[contact] ผู้ติดต่อหลัก
}
set-primary-keep = คงไว้ตามเดิม
set-submit = บันทึกรายการนี้

## Removing all

clear-title = นำออกทั้งหมด
# $count
clear-hint = { $bound ->
    [company] บริษัท { $count } แห่งจะถูกนำออกจากรายการ ตัวบริษัทยังอยู่ใน CRM
   *[contact] ผู้ติดต่อ { $count } รายจะถูกนำออกจากรายการ ตัวผู้ติดต่อยังอยู่ใน CRM
}
clear-submit = ใช่ นำออกทั้งหมด

## Repeat leads

repeat-hint = การเชื่อมโยงผู้ติดต่อที่นี่ไม่ได้ทำให้เป็นลีดซ้ำ
repeat-submit = ทำให้เป็นลีดซ้ำ

## The main company

question-title = บริษัทหลักของใครจะเปลี่ยน
question-yes = ดำเนินการต่อและตั้งเป็นบริษัทหลัก
question-no = ยกเลิก

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] การเพิ่ม
    [remove] การนำออก
    [order] ลำดับใหม่
    [primary] การตั้งรายการหลัก
    [clear] การนำออกทั้งหมด
    [undo] การเลิกทำ
    [repeat] ลีดซ้ำ
   *[set] รายการใหม่
}

## History and undo

history-title = ประวัติ
history-show = แสดงการเปลี่ยนแปลง
history-older = การเปลี่ยนแปลงก่อนหน้า
history-newest = การเปลี่ยนแปลงล่าสุด
history-empty = ไม่มีการเปลี่ยนแปลงใน 90 วันที่ผ่านมา
history-you = คุณ
# $id
history-user = ผู้ใช้ #{ $id }
history-sides = ก่อนและหลัง
history-before = ก่อน
history-after = หลัง
history-nobody = { $bound ->
    [company] ไม่มีบริษัท
   *[contact] ไม่มีผู้ติดต่อ
}
history-unknown = ไม่ทราบว่ารายการในตอนนั้นเป็นอย่างไร
history-unsure = ไม่ได้รับคำตอบ
history-cut-off = ถูกขัดจังหวะ
history-intended = ยังไม่เสร็จ
undo = เลิกทำ

difference-title = สิ่งที่เปลี่ยนไปตั้งแต่นั้น
# $names
diff-added = เพิ่มแล้ว: { $names }
# $names
diff-removed = นำออกแล้ว: { $names }
# $names
diff-moved = ย้ายแล้ว: { $names }
# $names
diff-marked = { $owner ->
    [company] บริษัทนี้เป็นบริษัทหลักของ: { $names }
    [contact] บริษัทหลัก: { $names }
   *[other] ผู้ติดต่อหลัก: { $names }
}
# $names, $from and $to: names of companies
diff-main = บริษัทหลักของ { $names }: เดิม { $from } ปัจจุบัน { $to }
diff-no-company = ไม่มี
diff-nothing = รายการยังคงเดิม
# $names
diff-named = สำหรับ: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = อยู่ในรายการแล้ว: { $names }
# $names
unlinked-before = ไม่อยู่ในรายการแล้ว: { $names }

## What a conflict comes to

conflict-since = หลังจากนั้นมีผู้อื่นเปลี่ยนรายการ จึงไม่ได้เลิกทำ นี่คือสถานะปัจจุบัน
conflict-both = มีผู้อื่นเปลี่ยนรายการขณะที่กำลังบันทึก: การเปลี่ยนแปลงทั้งสองมีผลแล้ว โปรดตรวจสอบ
# $names, $count
conflict-again = { $names } ถูกนำออกในระหว่างนั้นและเชื่อมโยงใหม่แล้ว
# $names
conflict-moved = บริษัทนี้เป็นบริษัทหลักของ { $names } แล้ว
