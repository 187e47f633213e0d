# หน้าหลักของแอปในเมนูด้านข้างของ Bitrix24

main-link = เกี่ยวกับแอป
sections-label = ส่วน
section-state = การติดตั้ง
section-grants = การเข้าถึง
section-history = ประวัติ
section-journal = คำขอ
section-data = ข้อมูล

## For everybody

main-may-title = สิ่งที่ทำได้
main-may-who = สิทธิ์ใน CRM กำหนดว่าดูและเปลี่ยนอะไรได้บ้าง ผู้ดูแลระบบ Bitrix24 เปลี่ยนสิทธิ์ได้

## The state of the installation

state-good = เรียบร้อย
state-bad = ต้องดูแล
state-bound = แท็บและเหตุการณ์
state-events = เหตุการณ์ที่แอปรับฟัง
event-there = ผูกแล้ว
event-missing = ยังไม่ผูก
# $count
state-superfluous = การผูกเก่าของแอปที่เหลืออยู่: { $count }
# $version
state-version = เวอร์ชันของแอป: { $version }
# $version
state-recorded = แท็บและเหตุการณ์ผูกไว้สำหรับเวอร์ชัน { $version }
state-repair = ตรวจสอบและซ่อม
state-tokens = การเชื่อมต่อกับ Bitrix24
# $count
state-people = ผู้ที่เชื่อมต่ออยู่: { $count }
# $names
state-administrators = ในจำนวนนั้นเป็นผู้ดูแลระบบ: { $names }
state-no-administrator = ไม่มีผู้ดูแลระบบเชื่อมต่ออยู่
state-renewed = ต่ออายุล่าสุด:
# $count
state-troubled = การเชื่อมต่อที่ต่ออายุไม่ได้ในครั้งล่าสุด: { $count }
# $count
state-ended = การเชื่อมต่อที่สิ้นสุดแล้ว: { $count } จะกลับมาเมื่อผู้ใช้เปิดแอป
state-renew = ต่ออายุการเชื่อมต่อของฉัน
state-limits = ขีดจำกัดของ Bitrix24 ใน 24 ชั่วโมงที่ผ่านมา
state-limits-none = ไม่พบ
state-limits-met = พบ
state-limit-last = ล่าสุด:
state-limits-hint = เมื่อ Bitrix24 ไม่ว่าง แอปจะรอและขอให้ลองอีกครั้ง ไม่ต้องซ่อมอะไร

## History and requests

filter-kind = ประเภทรายการ
filter-record = ID รายการ
filter-user = ID ผู้ใช้
filter-change = ประเภทการเปลี่ยนแปลง
filter-from = ตั้งแต่วันที่ (UTC)
filter-to = ถึงวันที่ (UTC)
filter-any = ทั้งหมด
filter-method = เมธอด
filter-request = ID คำขอ
filter-failed = เฉพาะที่ล้มเหลว
filter-show = แสดง
filter-nothing = ไม่พบอะไร
export = ดาวน์โหลด CSV
# $count
export-hint = ไฟล์มีการเปลี่ยนแปลงล่าสุด { $count } รายการที่ตรงกับตัวกรอง โดยมี ID และไม่มีชื่อ
journal-hint = สิ่งที่แอปขอจาก Bitrix24 และคำตอบที่ได้ ชื่อ หมายเลขโทรศัพท์ ที่อยู่ และความลับถูกตัดออกก่อนบันทึก
journal-no-answer = ไม่มีคำตอบ
# $count
journal-took = { $count } มิลลิวินาที

## Data

data-kept = สิ่งที่เก็บและระยะเวลา
data-stored = สิ่งที่เก็บเกี่ยวกับ Bitrix24 นี้ในขณะนี้
stored-portal = ที่อยู่ Bitrix24 ของคุณ สิ่งที่ติดตั้งอยู่ และชื่อฟิลด์ CRM
stored-people = ใครทำอะไรได้และใครเลือกสีเข้ม ตาม ID ของบุคคลและแผนก
stored-events = ข้อความของ Bitrix24 เกี่ยวกับการติดตั้งและถอนแอป เข้ารหัสแล้ว
stored-tokens = โทเคนที่แอปใช้ถาม Bitrix24 ในนามของผู้ที่เปิดแอป เข้ารหัสแล้ว
stored-changes = ประวัติการเปลี่ยนแปลง: ใครเชื่อมโยงหรือนำรายการใดออกเมื่อใด ตาม ID
stored-journal = บันทึกคำขอไปยัง Bitrix24: เมธอด ID และเวลา ไม่มีชื่อและเนื้อหา
stored-sessions = เซสชันของผู้ที่เข้าสู่ระบบนอก Bitrix24
# $days, $hours
kept-until = ขณะติดตั้งแอป และอีก { $days } วัน หรือ { $hours } ชั่วโมงหากขอให้ลบข้อมูล
kept-tokens = ขณะติดตั้งแอป สองรายการล่าสุดของแต่ละคน
# $days
kept-days = { $days } วัน
# $days
kept-events = จนกว่าจะประมวลผลเสร็จ { $days } วันหากล้มเหลว
# $hours
kept-hours = { $hours } ชั่วโมง
# $table
table-name = { $table ->
    [sessions] เซสชัน
    [chains] โทเคน
    [changes] การเปลี่ยนแปลง
    [events] เหตุการณ์ของ Bitrix24 ที่รออยู่
    [inbox_leases] เหตุการณ์ที่กำลังประมวลผล
    [preferences] การเลือกสีเข้ม
    [portals] การติดตั้ง
    [journal] คำขอในบันทึก
   *[other] { $table }
}
erase-title = ลบทุกอย่าง
erase-what = การดำเนินการนี้ลบทุกอย่างที่แอปเก็บเกี่ยวกับ Bitrix24 นี้ทันทีและถาวร CRM ยังคงเดิม
erase-then = แท็บจะยังอยู่ในการ์ดจนกว่าจะถอนการติดตั้งแอป โปรดถอนหลังจากนี้: หากมีใครเปิดแอปก่อนนั้น Bitrix24 นี้จะถูกลงทะเบียนอีกครั้ง
# $host
erase-confirm = เพื่อยืนยัน ให้พิมพ์ที่อยู่ { $host }
erase = ลบทุกอย่าง

## Who may do what

grants-everybody = ทุกคนใน Bitrix24 นี้เปิดแท็บและเปลี่ยนการเชื่อมโยงได้
grants-lead = ผู้ดูแลระบบกำหนดที่นี่ว่าใครเห็นแท็บและใครเปลี่ยนการเชื่อมโยงได้ สิทธิ์ใน CRM ยังมีผล และผู้ดูแลระบบทำได้ทุกอย่างเสมอ การเปลี่ยนแปลงมีผลตั้งแต่การคลิกครั้งถัดไปของทุกคน
grants-all-cards = การ์ดทั้งหมด
grants-see = ใครดูได้
grants-change = ใครเปลี่ยนได้
grants-is-everybody = ทุกคน
grants-is-nobody = เฉพาะผู้ดูแลระบบ
grants-is-these = ผู้ดูแลระบบและต่อไปนี้:
grants-to-everybody = อนุญาตทุกคน
grants-to-nobody = เฉพาะผู้ดูแลระบบ
grants-means-everybody = หมายถึงทุกคน
grants-code = รหัสการเข้าถึง
grants-code-hint = รหัสการเข้าถึงตามที่ Bitrix24 เขียน: U7 คือบุคคล 7 (IU7 ในฐานะพนักงาน) D5 คือแผนก 5 DR5 รวมทุกหน่วยย่อย G9 คือกลุ่ม 9 SG9 คือกลุ่มงาน 9 ส่วน AU และ G2 หมายถึงทุกคน
grants-add = เพิ่ม
grants-choose = เลือก…
# $name
grants-remove = นำ { $name } ออก
grants-own = กฎอื่นสำหรับการ์ดประเภทหนึ่ง:
grants-common = กฎเดียวกับการ์ดทั้งหมด
may-lead = ผู้ดูแลระบบ Bitrix24 กำหนดว่าใครใช้แท็บได้ คุณสามารถ:
may-change = ดูและเปลี่ยน
may-see = ดู แต่เปลี่ยนไม่ได้
may-nothing = ไม่มีสิทธิ์เข้าถึง

## The operator's documents, where the operator has written none

privacy-title = ความเป็นส่วนตัว
privacy-lead = ผู้ดำเนินการเซิร์ฟเวอร์นี้ไม่ได้เผยแพร่นโยบายของตนเอง นี่คือสิ่งที่ซอฟต์แวร์ทำ
privacy-not-stored = ชื่อ หมายเลขโทรศัพท์ ที่อยู่อีเมล และข้อมูลอื่นทั้งหมดใน CRM ถูกอ่านจาก Bitrix24 เมื่อมีผู้ดู แสดงให้ผู้นั้นเห็น และไม่ถูกเก็บ
privacy-use = นำไปใช้อย่างไร
privacy-use-rights = แอปถาม Bitrix24 ด้วยสิทธิ์ของผู้ที่คลิก และไม่แสดงสิ่งที่ผู้นั้นไม่มีสิทธิ์ดูที่นั่น
privacy-use-nobody = ไม่ส่งต่อสิ่งใดให้ใครนอกจาก Bitrix24 ของคุณและเซิร์ฟเวอร์การอนุญาต ไม่มีสถิติ โฆษณา หรือเนื้อหาของบุคคลที่สาม
privacy-use-cookie = ภายใน Bitrix24 แอปไม่ใช้คุกกี้ ผู้ที่เข้าสู่ระบบจากภายนอกจะได้รับหนึ่งรายการ ซึ่งมีเลขสุ่มที่สิ้นสุดพร้อมเซสชัน
privacy-use-log = บันทึกของเซิร์ฟเวอร์มีเวลา ที่อยู่หน้า และ ID ไม่มีชื่อและเนื้อหา ผู้ดำเนินการกำหนดระยะเวลาเก็บบันทึกและข้อมูลสำรอง
privacy-erase = วิธีลบ
privacy-erase-how = ผู้ดูแลระบบ Bitrix24 เปิดแอปจากเมนูแอป ไปที่ “ข้อมูล” แล้วลบทุกอย่าง การถอนการติดตั้งแอปสิ้นสุดการเข้าถึงทั้งหมดทันที สิ่งที่เก็บไว้จะถูกลบหลังระยะเวลาข้างต้น
license-title = เงื่อนไขการใช้งาน
license-lead = ผู้ดำเนินการเซิร์ฟเวอร์นี้ไม่ได้เผยแพร่เงื่อนไขของตนเอง ซอฟต์แวร์มีใบอนุญาตดังนี้:
