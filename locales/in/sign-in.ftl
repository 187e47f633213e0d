# उन लोगों के लिए पृष्ठ जो Bitrix24 के बिना आते हैं।

## Signing in

login-title = Bindery में साइन इन करें
login-lead = Bindery आपके Bitrix24 का उपयोग करता है: आप वहाँ साइन इन करते हैं और सीधे वापस आते हैं।
login-address = आपके Bitrix24 का पता
login-hint = जैसा Bitrix24 खुला होने पर ब्राउज़र में दिखता है, जैसे company.bitrix24.in
login-submit = Bitrix24 पर जाएँ
login-again = साइन इन करें
login-portals = आप इनमें साइन इन हैं
login-other = दूसरा Bitrix24
choose-title = कौन-सा Bitrix24?
choose-lead = आप एक से अधिक Bitrix24 में साइन इन हैं। जिसमें काम करना है, उसे चुनें।
sign-out = साइन आउट करें
open-again = फिर खोलें
outside-sign-in = या यहाँ साइन इन करके Bitrix24 के बाहर काम करें

## The list of records

open-in-portal = Bitrix24 में खोलें
bar-label = Bindery
records-kinds = रिकॉर्ड के प्रकार
records-find = { $owner ->
    [company] नाम से कंपनी खोजें
    [lead] शीर्षक से लीड खोजें
    [deal] शीर्षक से डील खोजें
    [contact] नाम, फ़ोन या ई-मेल से संपर्क खोजें
   *[quote] शीर्षक से कोटेशन खोजें
}
records-find-all = सभी दिखाएँ
records-none = यहाँ ऐसा कुछ नहीं है जिसे आप देख सकें।
# $query
records-nothing = “{ $query }” से कुछ मेल नहीं खाता। नाम का कोई भाग आज़माएँ।
records-end = और कुछ नहीं है।
records-next = अगला पृष्ठ
records-first = पहला पृष्ठ
# $id
record-unnamed = { $owner ->
    [company] कंपनी #{ $id }
    [lead] लीड #{ $id }
    [deal] डील #{ $id }
    [contact] संपर्क #{ $id }
   *[quote] कोटेशन #{ $id }
}
