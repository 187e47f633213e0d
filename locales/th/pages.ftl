# หน้าต่าง ๆ รอบแท็บ

app-name = Bindery

## A refusal or a failure

message-title-alert = ทำไม่สำเร็จ
message-title-status = เสร็จแล้ว
try-again = ลองอีกครั้ง
message-typed = สิ่งที่พิมพ์ไว้:

## Installation

install-title = กำลังติดตั้ง Bindery
install-text = เพิ่มแท็บลงในการ์ด CRM แล้ว โปรดรอสักครู่ แอปกำลังจะเปิด
install-noscript = Bitrix24 ต้องใช้ JavaScript เพื่อติดตั้งให้เสร็จ เปิดใช้ในเบราว์เซอร์แล้วเปิดหน้านี้อีกครั้ง
install-stuck = Bitrix24 ยังไม่ยืนยันการติดตั้ง โหลดหน้านี้ใหม่ หากยังไม่ได้ ให้เปิดแอปจากเมนูแอป

## Main page

main-lead = Bindery เพิ่มแท็บลงในการ์ด CRM แสดงว่าใครเชื่อมโยงกับรายการนั้นและเปลี่ยนแปลงได้
main-how-title = วิธีใช้
main-how-1 = เปิดบริษัท ดีล หรือลีด แล้วเลือกแท็บ “ผู้ติดต่อที่เชื่อมโยง” ในผู้ติดต่อชื่อว่า “บริษัทที่เชื่อมโยง” หากไม่เห็นให้ดูใน “เพิ่มเติม”
main-how-2 = ค้นหาด้วยชื่อ โทรศัพท์ หรืออีเมลแล้วเพิ่ม จัดลำดับ ตั้งรายการหลัก และนำรายการที่ไม่ต้องการออก
main-how-3 = ดูและเปลี่ยนได้เฉพาะสิ่งที่สิทธิ์ใน Bitrix24 อนุญาต
main-tabs-head = แท็บอยู่ที่ไหน
tab-there = มีแท็บ
tab-missing = ไม่มีแท็บ
main-cards = { $owner ->
    [company] บริษัท
    [lead] ลีด
    [deal] ดีล
    [contact] ผู้ติดต่อ
   *[quote] ใบเสนอราคา
}

## Opened outside Bitrix24

outside-title = เปิด Bindery ใน Bitrix24
outside-text = แอปนี้ทำงานภายใน Bitrix24
outside-step-1 = เปิด Bitrix24 แล้วเข้าสู่ระบบ
outside-step-2 = เปิดบริษัท ดีล หรือลีดใน CRM
outside-step-3 = เลือกแท็บ “ผู้ติดต่อที่เชื่อมโยง” หากไม่เห็นให้ดูใน “เพิ่มเติม”
