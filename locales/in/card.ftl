# टैब। हर पाठ $owner (company, lead, deal, contact, quote) और $bound (contact, company) का उपयोग
# कर सकता है; और क्या उपलब्ध है, यह पाठ के ऊपर लिखा है।

tab-title = { $bound ->
    [company] जुड़ी कंपनियाँ
   *[contact] जुड़े संपर्क
}
owner-name = { $owner ->
    [company] कंपनी
    [lead] लीड
    [deal] डील
    [contact] संपर्क
   *[quote] कोटेशन
}
refresh = रीफ़्रेश करें
dark = गहरे रंग

## Names

# $id
unnamed = { $bound ->
    [company] कंपनी #{ $id }
   *[contact] संपर्क #{ $id }
}
# $id
unreadable = { $bound ->
    [company] कंपनी #{ $id } — आपको यह कंपनी देखने का अधिकार नहीं है
   *[contact] संपर्क #{ $id } — आपको यह संपर्क देखने का अधिकार नहीं है
}
# $id
unclear = { $bound ->
    [company] कंपनी #{ $id } — आपसे छिपी है या हटा दी गई है
   *[contact] संपर्क #{ $id } — आपसे छिपा है या हटा दिया गया है
}
# $id
no-more = { $bound ->
    [company] कंपनी #{ $id } — अब मौजूद नहीं है
   *[contact] संपर्क #{ $id } — अब मौजूद नहीं है
}
no-more-hint = केवल जुड़ाव बचा है। आप उसे हटा सकते हैं।
check = पता करें
unreadable-hint = { $bound ->
    [company] आपको यह कंपनी देखने का अधिकार नहीं है, इसलिए आप इसे न खिसका सकते हैं, न हटा सकते हैं।
   *[contact] आपको यह संपर्क देखने का अधिकार नहीं है, इसलिए आप इसे न खिसका सकते हैं, न हटा सकते हैं।
}
# $count: how many more names there are
and-more = { $count ->
    [one] और { $count } अन्य
   *[other] और { $count } अन्य
}

## Search

search-label = { $bound ->
    [company] कंपनी जोड़ें: नाम से खोजें
   *[contact] संपर्क जोड़ें: नाम, फ़ोन या ई-मेल से खोजें
}
search = खोजें
results-title = परिणाम
search-more = ये पहले 50 हैं। सूची छोटी करने के लिए नाम और लिखें।
choose-in-portal = Bitrix24 में चुनें

## A pasted list

paste-title = सूची चिपकाएँ
paste-label = नाम, फ़ोन नंबर, ई-मेल पते या ID: हर पंक्ति में एक, या अल्पविराम से अलग करके
paste-submit = इन्हें खोजें
paste-missing = नहीं मिला
# $text: the entry of the list
paste-maybe = “{ $text }” शायद यही है

## Somebody new

create-title = { $bound ->
    [company] कंपनी बनाएँ
   *[contact] संपर्क बनाएँ
}
create-name = { $bound ->
    [company] कंपनी का नाम
   *[contact] पहला नाम
}
create-last-name = उपनाम
create-post = पद
create-submit = बनाएँ और जोड़ें
alike-title = Bitrix24 में पहले से है
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = { $count ->
    [one] { $count } और के पास यही फ़ोन नंबर या ई-मेल पता है, पर आपको उसे देखने का अधिकार नहीं है।
   *[other] { $count } और के पास यही फ़ोन नंबर या ई-मेल पता है, पर आपको उन्हें देखने का अधिकार नहीं है।
}
add-instead = इसके बजाय यह जोड़ें
create-anyway = फिर भी बनाएँ
created-title = बनाया गया, पर अभी जोड़ा नहीं गया

## Copying another record's list

copy-title = दूसरे रिकॉर्ड से कॉपी करें
copy-kind = रिकॉर्ड का प्रकार
copy-label = नाम या संख्या
copy-show = उसकी सूची दिखाएँ
# $count
copy-unseen = नहीं दिखाए गए, क्योंकि आपको उन्हें देखने का अधिकार नहीं है: { $count }
# $limit
copy-steps = एक बार में अधिकतम { $limit } जोड़े जाते हैं। पहले वालों पर निशान लगा है; उसके बाद बाकी यहाँ फिर दिखेंगे।

## Adding

linked-already = पहले से सूची में
add = जोड़ें
add-selected = चुने हुए जोड़ें
add-main-title = जिनकी मुख्य कंपनी दूसरी है, उनकी मुख्य कंपनी
add-keep = जैसी है वैसी रहने दें
add-take = इस कंपनी को उनकी मुख्य कंपनी बनाएँ
add-keep-hint = उनकी मुख्य कंपनी वही रहेगी
other-main-company = मुख्य कंपनी: कोई दूसरी
# $name
main-company-is = मुख्य कंपनी: { $name }

## The list

primary = { $owner ->
    [company] इस संपर्क की मुख्य कंपनी
    [contact] मुख्य कंपनी
   *[other] मुख्य संपर्क
}
make-primary = { $owner ->
    [company] उनकी मुख्य कंपनी बनाएँ
    [contact] मुख्य कंपनी बनाएँ
   *[other] मुख्य संपर्क बनाएँ
}
move-up = ऊपर ले जाएँ
move-down = नीचे ले जाएँ
move = खिसकाएँ
move-hint = खींचें, या तीर कुंजियों का उपयोग करें। Enter या स्पेस उठाता और रखता है, Escape वापस रखता है।
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: { $count } में से स्थान { $place }
sort-by-name = नाम से क्रम लगाएँ
remove = हटाएँ
select = चुनें
remove-selected = चुने हुए हटाएँ
head-phone = फ़ोन
head-email = ई-मेल
head-bound = { $bound ->
    [company] कंपनी
   *[contact] संपर्क
}
head-primary = { $owner ->
    [company] मुख्य कंपनी
    [contact] मुख्य कंपनी
   *[other] मुख्य
}
head-order = क्रम
last-active = पिछली गतिविधि
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } जन॰ { $year }
    [2] { $day } फ़र॰ { $year }
    [3] { $day } मार्च { $year }
    [4] { $day } अप्रैल { $year }
    [5] { $day } मई { $year }
    [6] { $day } जून { $year }
    [7] { $day } जुल॰ { $year }
    [8] { $day } अग॰ { $year }
    [9] { $day } सित॰ { $year }
    [10] { $day } अक्टू॰ { $year }
    [11] { $day } नव॰ { $year }
   *[12] { $day } दिस॰ { $year }
}

## Everything about one of them

details = विवरण
details-phones = फ़ोन
details-emails = ई-मेल
details-companies = कंपनियाँ
details-main = मुख्य कंपनी
details-none = कोई नहीं
details-close = बंद करें
call = कॉल करें
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] कार्यालय
    [MOBILE] मोबाइल
    [HOME] घर
    [FAX] फ़ैक्स
    [MAILING] डाक
   *[OTHER] अन्य
}

empty = { $bound ->
    [company] अभी कोई कंपनी जुड़ी नहीं है
   *[contact] अभी कोई संपर्क जुड़ा नहीं है
}
empty-hint = { $bound ->
    [company] ऊपर कंपनी खोजें और जोड़ें।
   *[contact] ऊपर संपर्क खोजें और जोड़ें।
}

## Choosing the whole set

set-title = चुनें कि कौन रहे
set-hint = { $bound ->
    [company] निशान लगी कंपनियाँ सूची में रहती या आती हैं, बाकी सब हटा दी जाती हैं। जो कंपनियाँ आपको नहीं दिखतीं, वे बनी रहती हैं।
   *[contact] निशान लगे संपर्क सूची में रहते या आते हैं, बाकी सब हटा दिए जाते हैं। जो संपर्क आपको नहीं दिखते, वे बने रहते हैं।
}
set-bound = अभी सूची में
set-found = आपकी खोज में मिले
set-primary = { $bound ->
    [company] मुख्य कंपनी
   *[contact] मुख्य संपर्क
}
set-primary-keep = जैसा है वैसा रहने दें
set-submit = यह सूची सहेजें

## Removing all

clear-title = सभी हटाएँ
# $count
clear-hint = { $bound ->
    [company] { $count ->
        [one] { $count } कंपनी सूची से हटाई जाएगी। कंपनी स्वयं आपके CRM में रहेगी।
       *[other] { $count } कंपनियाँ सूची से हटाई जाएँगी। कंपनियाँ स्वयं आपके CRM में रहेंगी।
    }
   *[contact] { $count ->
        [one] { $count } संपर्क सूची से हटाया जाएगा। संपर्क स्वयं आपके CRM में रहेगा।
       *[other] { $count } संपर्क सूची से हटाए जाएँगे। संपर्क स्वयं आपके CRM में रहेंगे।
    }
}
clear-submit = हाँ, सभी हटाएँ

## Repeat leads

repeat-hint = यहाँ संपर्क जोड़ने से यह दोहराई गई लीड नहीं बनती।
repeat-submit = दोहराई गई लीड बनाएँ

## The main company

question-title = किनकी मुख्य कंपनी बदलेगी
question-yes = जारी रखें और इसे उनकी मुख्य कंपनी बनाएँ
question-no = रद्द करें

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] जोड़ना
    [remove] हटाना
    [order] नया क्रम
    [primary] नया मुख्य
    [clear] सभी हटाना
    [undo] पूर्ववत करना
    [repeat] दोहराई गई लीड
   *[set] नई सूची
}

## History and undo

history-title = इतिहास
history-show = परिवर्तन दिखाएँ
history-older = पुराने परिवर्तन
history-newest = नवीनतम परिवर्तन
history-empty = पिछले 90 दिनों में यहाँ कुछ नहीं बदला।
history-you = आप
# $id
history-user = उपयोगकर्ता #{ $id }
history-sides = पहले और बाद में
history-before = पहले
history-after = बाद में
history-nobody = { $bound ->
    [company] कोई कंपनी नहीं
   *[contact] कोई संपर्क नहीं
}
history-unknown = उस समय सूची कैसी थी, यह ज्ञात नहीं है।
history-unsure = उत्तर नहीं मिला
history-cut-off = बीच में रुका
history-intended = पूरा नहीं हुआ
undo = पूर्ववत करें

difference-title = तब से क्या बदला
# $names
diff-added = जोड़े गए: { $names }
# $names
diff-removed = हटाए गए: { $names }
# $names
diff-moved = खिसकाए गए: { $names }
# $names
diff-marked = { $owner ->
    [company] मुख्य कंपनी यह है: { $names }
    [contact] मुख्य कंपनी: { $names }
   *[other] मुख्य संपर्क: { $names }
}
# $names, $from and $to: names of companies
diff-main = { $names } की मुख्य कंपनी: पहले { $from }, अब { $to }
diff-no-company = कोई नहीं
diff-nothing = सूची वैसी ही रही।
# $names
diff-named = किनके लिए: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = पहले से सूची में: { $names }।
# $names
unlinked-before = अब सूची में नहीं: { $names }।

## What a conflict comes to

conflict-since = उसके बाद किसी और ने सूची बदली, इसलिए कुछ भी पूर्ववत नहीं किया गया। अभी स्थिति यह है।
conflict-both = आपका परिवर्तन सहेजे जाते समय किसी और ने भी सूची बदली: अब दोनों परिवर्तन लागू हैं। कृपया जाँच लें।
# $names, $count
conflict-again = { $count ->
    [one] { $names } इस बीच हटाया गया था और अब फिर से जुड़ा है।
   *[other] { $names } इस बीच हटाए गए थे और अब फिर से जुड़े हैं।
}
# $names
conflict-moved = अब यह { $names } की मुख्य कंपनी है।
