# หน้าสำหรับผู้ที่เข้ามาโดยไม่ผ่าน Bitrix24

## Signing in

login-title = เข้าสู่ระบบ Bindery
login-lead = Bindery ใช้ Bitrix24 ของคุณ: เข้าสู่ระบบที่นั่นแล้วกลับมาที่นี่ทันที
login-address = ที่อยู่ Bitrix24 ของคุณ
login-hint = ตามที่แสดงในเบราว์เซอร์เมื่อเปิด Bitrix24 เช่น company.bitrix24.com
login-submit = ไปยัง Bitrix24
login-again = เข้าสู่ระบบ
login-portals = เข้าสู่ระบบอยู่ที่
login-other = Bitrix24 อื่น
choose-title = Bitrix24 ใด
choose-lead = เข้าสู่ระบบอยู่มากกว่าหนึ่ง Bitrix24 โปรดเลือกที่ต้องการใช้
sign-out = ออกจากระบบ
open-again = เปิดอีกครั้ง
outside-sign-in = หรือเข้าสู่ระบบที่นี่เพื่อทำงานนอก Bitrix24

## The list of records

open-in-portal = เปิดใน Bitrix24
bar-label = Bindery
records-kinds = ประเภทรายการ
records-find = { $owner ->
    [company] ค้นหาบริษัทด้วยชื่อ
    [lead] ค้นหาลีดด้วยชื่อเรื่อง
    [deal] ค้นหาดีลด้วยชื่อเรื่อง
    [contact] ค้นหาผู้ติดต่อด้วยชื่อ โทรศัพท์ หรืออีเมล
   *[quote] ค้นหาใบเสนอราคาด้วยชื่อเรื่อง
}
records-find-all = แสดงทั้งหมด
records-none = ไม่มีสิ่งที่มีสิทธิ์ดู
# $query
records-nothing = ไม่มีรายการที่ตรงกับ “{ $query }” ลองใช้บางส่วนของชื่อ
records-end = ไม่มีรายการเพิ่มเติม
records-next = หน้าถัดไป
records-first = หน้าแรก
# $id
record-unnamed = { $owner ->
    [company] บริษัท #{ $id }
    [lead] ลีด #{ $id }
    [deal] ดีล #{ $id }
    [contact] ผู้ติดต่อ #{ $id }
   *[quote] ใบเสนอราคา #{ $id }
}
