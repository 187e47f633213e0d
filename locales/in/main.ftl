# ऐप का मुख्य पृष्ठ, Bitrix24 के मेनू में।

main-link = ऐप के बारे में
sections-label = अनुभाग
section-state = इंस्टॉलेशन
section-grants = पहुँच
section-history = इतिहास
section-journal = अनुरोध
section-data = डेटा

## For everybody

main-may-title = आप क्या कर सकते हैं
main-may-who = CRM में आपके अधिकार तय करते हैं कि आप वहाँ क्या देख और बदल सकते हैं। Bitrix24 का व्यवस्थापक इन्हें बदल सकता है।

## The state of the installation

state-good = ठीक है
state-bad = ध्यान चाहिए
state-bound = टैब और घटनाएँ
state-events = घटनाएँ जिन्हें ऐप सुनता है
event-there = बँधी है
event-missing = बँधी नहीं है
# $count
state-superfluous = ऐप के बचे हुए पुराने बंधन: { $count }
# $version
state-version = ऐप का संस्करण: { $version }।
# $version
state-recorded = टैब और घटनाएँ संस्करण { $version } के लिए बाँधी गई थीं।
state-repair = जाँचें और सुधारें
state-tokens = Bitrix24 से कनेक्शन
# $count
state-people = जुड़े हुए लोग: { $count }
# $names
state-administrators = उनमें व्यवस्थापक: { $names }
state-no-administrator = कोई व्यवस्थापक जुड़ा नहीं है।
state-renewed = पिछला नवीनीकरण:
# $count
state-troubled = कनेक्शन जो पिछली बार नवीनीकृत नहीं हो सके: { $count }
# $count
state-ended = समाप्त हो चुके कनेक्शन: { $count }। ये उन लोगों के ऐप खोलने पर लौट आते हैं।
state-renew = मेरा कनेक्शन नवीनीकृत करें
state-limits = पिछले 24 घंटों में Bitrix24 की सीमाएँ
state-limits-none = कोई नहीं
state-limits-met = पहुँची
state-limit-last = पिछली:
state-limits-hint = जब Bitrix24 व्यस्त होता है, तो ऐप प्रतीक्षा करता है और फिर कोशिश करने को कहता है। कुछ सुधारने की ज़रूरत नहीं है।

## History and requests

filter-kind = रिकॉर्ड का प्रकार
filter-record = रिकॉर्ड ID
filter-user = उपयोगकर्ता ID
filter-change = परिवर्तन का प्रकार
filter-from = इस दिन से (UTC)
filter-to = इस दिन तक (UTC)
filter-any = कोई भी
filter-method = विधि
filter-request = अनुरोध ID
filter-failed = केवल असफल
filter-show = दिखाएँ
filter-nothing = कुछ नहीं मिला।
export = CSV डाउनलोड करें
# $count
export-hint = फ़ाइल में फ़िल्टर से मिले नवीनतम { $count } परिवर्तन हैं, ID के साथ और नामों के बिना।
journal-hint = ऐप ने Bitrix24 से क्या माँगा और उसने क्या उत्तर दिया। नाम, फ़ोन नंबर, पते और गोपनीय बातें लिखने से पहले हटा दी जाती हैं।
journal-no-answer = कोई उत्तर नहीं
# $count
journal-took = { $count } ms

## Data

data-kept = क्या रखा जाता है, और कितने समय तक
data-stored = इस Bitrix24 के बारे में अभी क्या सहेजा है
stored-portal = आपके Bitrix24 का पता, वहाँ क्या इंस्टॉल है, और उसके CRM फ़ील्ड के नाम
stored-people = कौन क्या कर सकता है, और किसे गहरे रंग चाहिए, लोगों और विभागों की ID के अनुसार
stored-events = ऐप के इंस्टॉल होने और हटने के बारे में Bitrix24 के संदेश, एन्क्रिप्टेड
stored-tokens = टोकन जिनसे ऐप इसे खोलने वाले लोगों की ओर से Bitrix24 से पूछता है, एन्क्रिप्टेड
stored-changes = परिवर्तनों का इतिहास: किसने कौन-से रिकॉर्ड कब जोड़े या हटाए, ID के अनुसार
stored-journal = Bitrix24 को भेजे अनुरोधों का लॉग: विधियाँ, ID और समय, नामों और सामग्री के बिना
stored-sessions = Bitrix24 के बाहर साइन इन करने वाले लोगों के सत्र
# $days, $hours
kept-until = जब तक ऐप इंस्टॉल है, फिर { $days } दिन; यदि डेटा हटाने को कहा गया हो तो { $hours } घंटे
kept-tokens = जब तक ऐप इंस्टॉल है; हर व्यक्ति के दो नवीनतम
# $days
kept-days = { $days } दिन
# $days
kept-events = पूरे होने तक; असफल होने पर { $days } दिन
# $hours
kept-hours = { $hours } घंटे
# $table
table-name = { $table ->
    [sessions] सत्र
    [chains] टोकन
    [changes] परिवर्तन
    [events] प्रतीक्षारत Bitrix24 घटनाएँ
    [inbox_leases] जिन घटनाओं पर काम हो रहा है
    [preferences] गहरे रंगों के चुनाव
    [portals] इंस्टॉलेशन
    [journal] लॉग में अनुरोध
   *[other] { $table }
}
erase-title = सब कुछ मिटाएँ
erase-what = इससे ऐप में इस Bitrix24 के बारे में सहेजा सब कुछ तुरंत और हमेशा के लिए हट जाता है। आपका CRM जैसा है वैसा रहता है।
erase-then = ऐप अनइंस्टॉल होने तक टैब कार्डों में बने रहते हैं। इसके बाद उसे अनइंस्टॉल करें: उससे पहले जो इसे खोलेगा, वह इस Bitrix24 को फिर से दर्ज कर देगा।
# $host
erase-confirm = पुष्टि के लिए पता { $host } लिखें
erase = सब कुछ मिटाएँ

## Who may do what

grants-everybody = इस Bitrix24 में हर कोई टैब खोल सकता है और जुड़ाव बदल सकता है।
grants-lead = यहाँ व्यवस्थापक तय करते हैं कि टैब कौन देखे और उससे जुड़ाव कौन बदले। CRM के अधिकार भी लागू रहते हैं, और व्यवस्थापक हमेशा सब कुछ कर सकते हैं। परिवर्तन सबके अगले क्लिक से लागू होता है।
grants-all-cards = सभी कार्ड
grants-see = कौन देख सकता है
grants-change = कौन बदल सकता है
grants-is-everybody = सभी
grants-is-nobody = केवल व्यवस्थापक
grants-is-these = व्यवस्थापक और ये:
grants-to-everybody = सभी को अनुमति दें
grants-to-nobody = केवल व्यवस्थापक
grants-means-everybody = मतलब सभी
grants-code = पहुँच कोड
grants-code-hint = पहुँच कोड जैसे Bitrix24 लिखता है: U7 व्यक्ति 7 है (IU7 कर्मचारी के रूप में), D5 विभाग 5, DR5 उसके नीचे के सभी के साथ, G9 समूह 9, SG9 कार्यसमूह 9। AU और G2 का मतलब सभी है।
grants-add = जोड़ें
grants-choose = चुनें…
# $name
grants-remove = { $name } को हटाएँ
grants-own = एक प्रकार के कार्ड के लिए अलग नियम:
grants-common = सभी कार्डों जैसे नियम
may-lead = आपके Bitrix24 के व्यवस्थापक तय करते हैं कि टैब का उपयोग कौन करे। आप यह कर सकते हैं:
may-change = देखना और बदलना
may-see = देखना, बदलना नहीं
may-nothing = पहुँच नहीं

## The operator's documents, where the operator has written none

privacy-title = गोपनीयता
privacy-lead = इस सर्वर के संचालक ने अपनी कोई गोपनीयता नीति प्रकाशित नहीं की है। सॉफ़्टवेयर यह करता है।
privacy-not-stored = नाम, फ़ोन नंबर, ई-मेल पते और आपके CRM की बाकी सब चीज़ें तब Bitrix24 से पढ़ी जाती हैं जब कोई उन्हें देखता है, उसे दिखाई जाती हैं, और सहेजी नहीं जातीं।
privacy-use = इसका क्या होता है
privacy-use-rights = ऐप क्लिक करने वाले व्यक्ति के अधिकारों से Bitrix24 से पूछता है। वह किसी को ऐसा कुछ नहीं दिखाता जिसे वह वहाँ नहीं देख सकता।
privacy-use-nobody = आपके Bitrix24 और उसके प्राधिकरण सर्वरों के सिवा किसी को कुछ नहीं दिया जाता। न आँकड़े, न विज्ञापन, न तीसरे पक्ष की सामग्री।
privacy-use-cookie = Bitrix24 के भीतर ऐप कुकी का उपयोग नहीं करता। बाहर साइन इन करने वाले को एक कुकी मिलती है, जिसमें एक यादृच्छिक संख्या होती है और जो सत्र के साथ समाप्त होती है।
privacy-use-log = सर्वर के लॉग में समय, पृष्ठों के पते और ID होते हैं, नाम और सामग्री नहीं। लॉग और बैकअप कितने समय रखे जाएँ, यह संचालक तय करता है।
privacy-erase = इसे कैसे मिटाएँ
privacy-erase-how = आपके Bitrix24 का व्यवस्थापक ऐप को ऐप मेनू से खोलता है, “डेटा” में जाता है और सब कुछ मिटाता है। ऐप अनइंस्टॉल करने से सारी पहुँच तुरंत समाप्त हो जाती है; जो सहेजा है वह ऊपर दिए समय के बाद मिटाया जाता है।
license-title = उपयोग की शर्तें
license-lead = इस सर्वर के संचालक ने अपनी कोई शर्तें प्रकाशित नहीं की हैं। सॉफ़्टवेयर का लाइसेंस यह है:
