# टैब के आस-पास के पृष्ठ।

app-name = Bindery

## A refusal or a failure

message-title-alert = यह नहीं हो सका
message-title-status = हो गया
try-again = फिर कोशिश करें
message-typed = आपने यह लिखा था:

## Installation

install-title = Bindery इंस्टॉल हो रहा है
install-text = टैब आपके CRM कार्डों में जोड़ दिया गया है। एक क्षण, ऐप खुलने वाला है।
install-noscript = इंस्टॉलेशन पूरा करने के लिए Bitrix24 को JavaScript चाहिए। अपने ब्राउज़र में इसे चालू करें और यह पृष्ठ फिर खोलें।
install-stuck = Bitrix24 ने अभी इंस्टॉलेशन की पुष्टि नहीं की है। पृष्ठ फिर लोड करें; यदि इससे काम न बने, तो ऐप को ऐप मेनू से खोलें।

## Main page

main-lead = Bindery आपके CRM कार्डों में एक टैब जोड़ता है। वह दिखाता है कि रिकॉर्ड से कौन जुड़ा है और आप उसे बदल सकते हैं।
main-how-title = उपयोग कैसे करें
main-how-1 = कोई कंपनी, डील या लीड खोलें और “जुड़े संपर्क” टैब चुनें; संपर्क में इसका नाम “जुड़ी कंपनियाँ” है। यदि वह न दिखे, तो “अधिक” में देखें।
main-how-2 = नाम, फ़ोन या ई-मेल से खोजें और जोड़ें। क्रम लगाएँ, मुख्य चुनें, और जिनकी ज़रूरत नहीं उन्हें हटाएँ।
main-how-3 = आप केवल वही देखते और बदलते हैं जिसकी अनुमति Bitrix24 में आपके अधिकार देते हैं।
main-tabs-head = टैब कहाँ है
tab-there = टैब है
tab-missing = टैब नहीं है
main-cards = { $owner ->
    [company] कंपनियाँ
    [lead] लीड
    [deal] डील
    [contact] संपर्क
   *[quote] कोटेशन
}

## Opened outside Bitrix24

outside-title = Bindery को Bitrix24 में खोलें
outside-text = यह ऐप Bitrix24 के भीतर काम करता है।
outside-step-1 = अपना Bitrix24 खोलें और साइन इन करें।
outside-step-2 = CRM में कोई कंपनी, डील या लीड खोलें।
outside-step-3 = “जुड़े संपर्क” टैब चुनें। यदि वह न दिखे, तो “अधिक” में देखें।
