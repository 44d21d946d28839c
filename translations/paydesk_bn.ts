<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_BD" sourcelanguage="en_US">
<context>
    <name>Date</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Date in the page header: %1 short weekday, %2 day of the month, %3 short month (&quot;Fri 20 Nov&quot;)</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Type the amount</source>
        <translation>পরিমাণ লিখুন</translation>
    </message>
    <message>
        <source>Show the QR</source>
        <translation>QR দেখান</translation>
    </message>
    <message>
        <source>Take back a digit</source>
        <translation>একটি অঙ্ক মুছুন</translation>
    </message>
    <message>
        <source>Add to the running total</source>
        <translation>চলতি মোটে যোগ করুন</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>অন্য মুদ্রা</translation>
    </message>
    <message>
        <source>Clear the amount, or take the QR away</source>
        <translation>পরিমাণ মুছুন, অথবা QR সরান</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>অন্য পদ্ধতি</translation>
    </message>
    <message>
        <source>New QR, same amount</source>
        <translation>নতুন QR, একই পরিমাণ</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>কোড কপি করুন</translation>
    </message>
    <message>
        <source>Save the QR as a picture</source>
        <translation>QR ছবি হিসেবে সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Khmer</source>
        <translation>খেমার</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ইংরেজি</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>বাংলা</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>ইন্দোনেশীয়</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>ফোল্ডার</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>কোথায়:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ফাইলের নাম:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ফাইলের ধরন:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ফোল্ডার:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>সামনে</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>পেছনে যান</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>সামনে যান</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ওপরের ফোল্ডার</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ওপরের ফোল্ডারে যান</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>নতুন ফোল্ডার তৈরি করুন</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>তালিকা হিসেবে দেখান</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>বিস্তারিত</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>বিস্তারিত দেখান</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>পাশের তালিকা</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>নাম বদলান</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>লুকানো ফাইল দেখান</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 আগে থেকেই আছে।
এটি বদলে দেবেন?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>পরিবর্তনের তারিখ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>কম্পিউটার</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>পূর্বাবস্থায় ফিরুন</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব নির্বাচন করুন</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>না</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Charge</source>
        <translation>পেমেন্ট নিন</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The data folder %1 is a link. Name the folder itself.</source>
        <translation>ডেটা ফোল্ডার %1 একটি লিংক। মূল ফোল্ডারটির নাম দিন।</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Check its rights or name another one with --data.</source>
        <translation>ডেটা ফোল্ডার %1 তৈরি করা যাচ্ছে না। এর অনুমতি দেখুন অথবা --data দিয়ে অন্য ফোল্ডারের নাম দিন।</translation>
    </message>
    <message>
        <source>%1 is not a folder Paydesk can write to. Check its rights or name another one with --data.</source>
        <translation>%1 ফোল্ডারে Paydesk লিখতে পারছে না। এর অনুমতি দেখুন অথবা --data দিয়ে অন্য ফোল্ডারের নাম দিন।</translation>
    </message>
    <message>
        <source>Other people may write to the data folder %1. Take that right away or name another one with --data.</source>
        <translation>ডেটা ফোল্ডার %1-এ অন্যদেরও লেখার অনুমতি আছে। সেই অনুমতি তুলে নিন অথবা --data দিয়ে অন্য ফোল্ডারের নাম দিন।</translation>
    </message>
    <message>
        <source>This text is not complete JSON. Check that nothing is missing or added.</source>
        <translation>লেখাটি সম্পূর্ণ JSON নয়। কিছু বাদ পড়েছে বা বাড়তি আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>This text is not valid UTF-8. Save or send it as UTF-8.</source>
        <translation>লেখাটি সঠিক UTF-8 নয়। UTF-8 হিসেবে সংরক্ষণ করুন বা পাঠান।</translation>
    </message>
    <message>
        <source>This JSON text holds a forbidden control character. Remove it.</source>
        <translation>এই JSON লেখায় একটি নিষিদ্ধ নিয়ন্ত্রণ অক্ষর আছে। সেটি মুছে দিন।</translation>
    </message>
    <message>
        <source>This JSON text names the same member twice. Remove one of them.</source>
        <translation>এই JSON লেখায় একই নাম দুবার আছে। একটি মুছে দিন।</translation>
    </message>
    <message>
        <source>This JSON text is nested too deeply. At most %1 levels are read.</source>
        <translation>এই JSON লেখায় স্তর খুব বেশি। সর্বোচ্চ %1টি স্তর পড়া যায়।</translation>
    </message>
    <message>
        <source>This JSON text is too large. At most %1 bytes are read.</source>
        <translation>এই JSON লেখা খুব বড়। সর্বোচ্চ %1 বাইট পড়া যায়।</translation>
    </message>
    <message>
        <source>This JSON text has another form than expected. Check the field %1.</source>
        <translation>এই JSON লেখার গঠন প্রত্যাশিত নয়। %1 ঘরটি দেখুন।</translation>
    </message>
    <message>
        <source>The settings file is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>সেটিংস ফাইলটি অন্য জায়গার লিংক, তাই ব্যবহার করা হয়নি। ডেটা ফোল্ডার থেকে লিংকটি মুছে দিন।</translation>
    </message>
    <message>
        <source>The settings file was damaged and is set aside. Check language, theme and shop details in the settings.</source>
        <translation>সেটিংস ফাইলটি নষ্ট ছিল, তাই সরিয়ে রাখা হয়েছে। সেটিংসে ভাষা, থিম ও দোকানের তথ্য দেখে নিন।</translation>
    </message>
    <message>
        <source>The settings cannot be read, so the usual ones are used. Check the rights of the data folder.</source>
        <translation>সেটিংস পড়া যাচ্ছে না, তাই সাধারণ সেটিংস ব্যবহার হচ্ছে। ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>The settings could not be saved and hold only until Paydesk closes. Check space and rights of the data folder.</source>
        <translation>সেটিংস সংরক্ষণ করা যায়নি, Paydesk বন্ধ হওয়া পর্যন্তই থাকবে। ডেটা ফোল্ডারের খালি জায়গা ও অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>The code holds characters that cannot be shown. Ask for a new one.</source>
        <translation>কোডে এমন অক্ষর আছে যা দেখানো যায় না। নতুন কোড চান।</translation>
    </message>
    <message>
        <source>The code asks for an amount of zero. Make a new one with the amount.</source>
        <translation>কোডে পরিমাণ শূন্য। পরিমাণসহ নতুন কোড তৈরি করুন।</translation>
    </message>
    <message>
        <source>The code names two accounts to pay to. Ask for a new one.</source>
        <translation>কোডে টাকা পাঠানোর দুটি অ্যাকাউন্ট আছে। নতুন কোড চান।</translation>
    </message>
    <message>
        <source>A Bakong account has exactly one @ with a name before and a bank after it, such as name@bank. Correct the account.</source>
        <translation>Bakong অ্যাকাউন্টে একটিমাত্র @ থাকে, আগে নাম ও পরে ব্যাংক, যেমন name@bank। অ্যাকাউন্টটি ঠিক করুন।</translation>
    </message>
    <message>
        <source>A KHQR has to name Cambodia as its country. Ask for a new one.</source>
        <translation>KHQR-এ দেশ হিসেবে কম্বোডিয়া থাকতে হবে। নতুন কোড চান।</translation>
    </message>
    <message>
        <source>A payment code has at most 512 characters. Ask for a shorter one.</source>
        <translation>পেমেন্ট কোডে সর্বোচ্চ 512টি অক্ষর থাকে। ছোট কোড চান।</translation>
    </message>
    <message>
        <source>The code is damaged or cut off. Scan it again or ask for a new one.</source>
        <translation>কোডটি নষ্ট বা অসম্পূর্ণ। আবার স্ক্যান করুন বা নতুন কোড চান।</translation>
    </message>
    <message>
        <source>The code does not end in a checksum. Scan it again or ask for a new one.</source>
        <translation>কোডের শেষে চেকসাম নেই। আবার স্ক্যান করুন বা নতুন কোড চান।</translation>
    </message>
    <message>
        <source>There is no text here. Scan or paste a payment code.</source>
        <translation>এখানে কোনো লেখা নেই। পেমেন্ট কোড স্ক্যান করুন বা পেস্ট করুন।</translation>
    </message>
    <message>
        <source>The text is longer than a QR code can hold. Scan or paste one payment code.</source>
        <translation>লেখাটি QR কোডের ধারণক্ষমতার চেয়ে বড়। একটি পেমেন্ট কোড স্ক্যান করুন বা পেস্ট করুন।</translation>
    </message>
    <message>
        <source>This is not a payment code. Scan the QR code of a shop or of a bank app.</source>
        <translation>এটি পেমেন্ট কোড নয়। কোনো দোকান বা ব্যাংকের অ্যাপের QR কোড স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>The code says the same thing twice, so it cannot be trusted. Ask for a new one.</source>
        <translation>কোডে একই তথ্য দুবার আছে, তাই এর ওপর ভরসা করা যায় না। নতুন কোড চান।</translation>
    </message>
    <message>
        <source>The checksum does not fit, so the code was changed or misread. Scan it again or ask for a new one.</source>
        <translation>চেকসাম মেলেনি, অর্থাৎ কোডটি বদলানো হয়েছে বা ভুল পড়া হয়েছে। আবার স্ক্যান করুন বা নতুন কোড চান।</translation>
    </message>
    <message>
        <source>This is not a valid KHQR. Scan it again or ask for a new one.</source>
        <translation>এটি সঠিক KHQR নয়। আবার স্ক্যান করুন বা নতুন কোড চান।</translation>
    </message>
    <message>
        <source>A name in a second language needs its language as two letters, such as km. Enter both or neither.</source>
        <translation>দ্বিতীয় ভাষার নামের সঙ্গে ভাষাটির দুই অক্ষরের কোড লাগে, যেমন km। দুটিই লিখুন অথবা কোনোটিই নয়।</translation>
    </message>
    <message>
        <source>The time until which the code can be paid is not valid. Choose another one.</source>
        <translation>কোডে টাকা দেওয়ার শেষ সময়টি সঠিক নয়। অন্য সময় বেছে নিন।</translation>
    </message>
    <message>
        <source>Bakong could not be reached. Check the internet connection and try again.</source>
        <translation>Bakong-এর সঙ্গে যোগাযোগ করা যায়নি। ইন্টারনেট সংযোগ দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The Bakong account is missing. Enter it as name@bank.</source>
        <translation>Bakong অ্যাকাউন্ট দেওয়া হয়নি। Name@bank আকারে লিখুন।</translation>
    </message>
    <message>
        <source>The shop name is missing. Enter up to 25 characters.</source>
        <translation>দোকানের নাম দেওয়া হয়নি। সর্বোচ্চ 25 অক্ষরে লিখুন।</translation>
    </message>
    <message>
        <source>A Bakong account needs an @ between name and bank. Enter it as name@bank.</source>
        <translation>Bakong অ্যাকাউন্টে নাম ও ব্যাংকের মাঝে @ লাগে। Name@bank আকারে লিখুন।</translation>
    </message>
    <message>
        <source>This amount does not fit into a KHQR. Riel have no decimals, dollars at most two, 13 characters in all.</source>
        <translation>এই পরিমাণ KHQR-এ ধরে না। রিয়েলে দশমিক নেই, ডলারে সর্বোচ্চ দুই ঘর, সব মিলিয়ে 13 অক্ষর।</translation>
    </message>
    <message>
        <source>The code names no Bakong account to pay to. Ask for a new one.</source>
        <translation>কোডে টাকা পাঠানোর Bakong অ্যাকাউন্ট নেই। নতুন কোড চান।</translation>
    </message>
    <message>
        <source>The Bakong account is too long. It has at most 32 characters.</source>
        <translation>Bakong অ্যাকাউন্ট খুব লম্বা। এতে সর্বোচ্চ 32টি অক্ষর থাকে।</translation>
    </message>
    <message>
        <source>The shop name is too long. Shorten it to 25 characters, where an emoji counts as two.</source>
        <translation>দোকানের নাম খুব লম্বা। 25 অক্ষরে ছোট করুন, একটি ইমোজি দুই অক্ষর ধরা হয়।</translation>
    </message>
    <message>
        <source>The currency is missing. Choose riel or dollars.</source>
        <translation>মুদ্রা দেওয়া হয়নি। রিয়েল বা ডলার বেছে নিন।</translation>
    </message>
    <message>
        <source>The bill number has to have 1 to 25 characters. Correct it.</source>
        <translation>বিল নম্বর 1 থেকে 25 অক্ষরের হতে হবে। ঠিক করুন।</translation>
    </message>
    <message>
        <source>The store label has to have 1 to 25 characters. Correct it.</source>
        <translation>শাখার নাম 1 থেকে 25 অক্ষরের হতে হবে। ঠিক করুন।</translation>
    </message>
    <message>
        <source>The terminal label has to have 1 to 25 characters. Correct it.</source>
        <translation>কাউন্টারের নাম 1 থেকে 25 অক্ষরের হতে হবে। ঠিক করুন।</translation>
    </message>
    <message>
        <source>A payment link needs the app&apos;s name, icon and return address. Enter all three or none.</source>
        <translation>পেমেন্ট লিংকে অ্যাপের নাম, আইকন ও ফেরার ঠিকানা লাগে। তিনটিই দিন অথবা কোনোটিই নয়।</translation>
    </message>
    <message>
        <source>Bakong reports a fault of its own. Try again in a few minutes.</source>
        <translation>Bakong নিজের ত্রুটির কথা জানিয়েছে। কয়েক মিনিট পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The category code is too long. It has four digits.</source>
        <translation>ক্যাটাগরি কোড খুব লম্বা। এটি চার অঙ্কের হয়।</translation>
    </message>
    <message>
        <source>The currency is not a valid code. Choose riel or dollars.</source>
        <translation>মুদ্রার কোডটি সঠিক নয়। রিয়েল বা ডলার বেছে নিন।</translation>
    </message>
    <message>
        <source>The city is too long. Shorten it to 15 characters.</source>
        <translation>শহরের নাম খুব লম্বা। 15 অক্ষরে ছোট করুন।</translation>
    </message>
    <message>
        <source>The city is missing. Enter up to 15 characters.</source>
        <translation>শহরের নাম দেওয়া হয়নি। সর্বোচ্চ 15 অক্ষরে লিখুন।</translation>
    </message>
    <message>
        <source>A KHQR is in riel or dollars. Choose one of the two.</source>
        <translation>KHQR রিয়েল বা ডলারে হয়। দুটির একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>The address for payment links is not valid. Correct it in the account.</source>
        <translation>পেমেন্ট লিংকের ঠিকানাটি সঠিক নয়। অ্যাকাউন্টে ঠিক করুন।</translation>
    </message>
    <message>
        <source>The merchant number is missing. Enter the one the bank gave the shop.</source>
        <translation>মার্চেন্ট নম্বর দেওয়া হয়নি। ব্যাংক দোকানকে যে নম্বর দিয়েছে সেটি লিখুন।</translation>
    </message>
    <message>
        <source>The bank is missing. Enter the name of the shop&apos;s bank.</source>
        <translation>ব্যাংক দেওয়া হয়নি। দোকানের ব্যাংকের নাম লিখুন।</translation>
    </message>
    <message>
        <source>The merchant number is too long. It has at most 32 characters.</source>
        <translation>মার্চেন্ট নম্বর খুব লম্বা। এতে সর্বোচ্চ 32টি অক্ষর থাকে।</translation>
    </message>
    <message>
        <source>The name of the bank is too long. Shorten it to 32 characters.</source>
        <translation>ব্যাংকের নাম খুব লম্বা। 32 অক্ষরে ছোট করুন।</translation>
    </message>
    <message>
        <source>The phone number has to have 1 to 25 characters. Correct it.</source>
        <translation>ফোন নম্বর 1 থেকে 25 অক্ষরের হতে হবে। ঠিক করুন।</translation>
    </message>
    <message>
        <source>The account or phone number behind the Bakong account is too long. It has at most 32 characters.</source>
        <translation>Bakong অ্যাকাউন্টের সঙ্গে যুক্ত অ্যাকাউন্ট বা ফোন নম্বর খুব লম্বা। এতে সর্বোচ্চ 32টি অক্ষর থাকে।</translation>
    </message>
    <message>
        <source>The shop name in the second language is missing. Enter it or remove the language.</source>
        <translation>দ্বিতীয় ভাষায় দোকানের নাম দেওয়া হয়নি। নামটি লিখুন অথবা ভাষাটি বাদ দিন।</translation>
    </message>
    <message>
        <source>The shop name in the second language has to have 1 to 25 characters. Correct it.</source>
        <translation>দ্বিতীয় ভাষায় দোকানের নাম 1 থেকে 25 অক্ষরের হতে হবে। ঠিক করুন।</translation>
    </message>
    <message>
        <source>The city in the second language has to have 1 to 15 characters. Correct it.</source>
        <translation>দ্বিতীয় ভাষায় শহরের নাম 1 থেকে 15 অক্ষরের হতে হবে। ঠিক করুন।</translation>
    </message>
    <message>
        <source>The purpose has to have 1 to 25 characters. Correct it.</source>
        <translation>উদ্দেশ্য 1 থেকে 25 অক্ষরের হতে হবে। ঠিক করুন।</translation>
    </message>
    <message>
        <source>The UnionPay account is too long. It has at most 99 characters.</source>
        <translation>UnionPay অ্যাকাউন্ট খুব লম্বা। এতে সর্বোচ্চ 99টি অক্ষর থাকে।</translation>
    </message>
    <message>
        <source>A UnionPay account cannot be paid in dollars. Choose riel or remove the account.</source>
        <translation>UnionPay অ্যাকাউন্টে ডলারে টাকা দেওয়া যায় না। রিয়েল বেছে নিন অথবা অ্যাকাউন্টটি বাদ দিন।</translation>
    </message>
    <message>
        <source>A code with an amount needs the time until which it can be paid. Set one.</source>
        <translation>পরিমাণসহ কোডে টাকা দেওয়ার শেষ সময় লাগে। একটি সময় ঠিক করে দিন।</translation>
    </message>
    <message>
        <source>The code has expired. Make a new one.</source>
        <translation>কোডের মেয়াদ শেষ। নতুন কোড তৈরি করুন।</translation>
    </message>
    <message>
        <source>The code is for one payment but names no amount. Ask for a new one.</source>
        <translation>কোডটি একবার পেমেন্টের জন্য, কিন্তু পরিমাণ নেই। নতুন কোড চান।</translation>
    </message>
    <message>
        <source>The code would expire before it is made. Choose a later time.</source>
        <translation>কোডটি তৈরির আগেই মেয়াদ শেষ হয়ে যাবে। আরও পরের সময় বেছে নিন।</translation>
    </message>
    <message>
        <source>The category code has to be digits. Enter the four digits of the bank.</source>
        <translation>ক্যাটাগরি কোডে শুধু অঙ্ক থাকবে। ব্যাংকের দেওয়া চারটি অঙ্ক লিখুন।</translation>
    </message>
    <message>
        <source>Bill number, phone, store, terminal and purpose are too long together. Shorten them so that with 4 more for each they stay within 99 characters.</source>
        <translation>বিল নম্বর, ফোন, শাখা, কাউন্টার ও উদ্দেশ্য একসঙ্গে খুব লম্বা। এমনভাবে ছোট করুন যেন প্রতিটির জন্য বাড়তি 4 অক্ষরসহ মোট 99 অক্ষরের মধ্যে থাকে।</translation>
    </message>
    <message>
        <source>Bakong account, number and bank are too long together. Shorten them so that with 4 more for each they stay within 99 characters.</source>
        <translation>Bakong অ্যাকাউন্ট, নম্বর ও ব্যাংক একসঙ্গে খুব লম্বা। এমনভাবে ছোট করুন যেন প্রতিটির জন্য বাড়তি 4 অক্ষরসহ মোট 99 অক্ষরের মধ্যে থাকে।</translation>
    </message>
    <message>
        <source>This is not a QRIS. Scan or paste the static QRIS of the shop.</source>
        <translation>এটি QRIS নয়। দোকানের স্থায়ী QRIS স্ক্যান করুন বা পেস্ট করুন।</translation>
    </message>
    <message>
        <source>This QRIS is not in rupiah. Scan or paste one in rupiah.</source>
        <translation>এই QRIS রুপিয়ায় নয়। রুপিয়ার QRIS স্ক্যান করুন বা পেস্ট করুন।</translation>
    </message>
    <message>
        <source>This QRIS was made for one order and cannot take another amount. Use the static QRIS of the shop.</source>
        <translation>এই QRIS একটি অর্ডারের জন্য তৈরি, এতে অন্য পরিমাণ নেওয়া যায় না। দোকানের স্থায়ী QRIS ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>This QRIS lacks the required field %1. Ask its bank for a new one.</source>
        <translation>এই QRIS-এ প্রয়োজনীয় ঘর %1 নেই। এর ব্যাংকের কাছে নতুন QRIS চান।</translation>
    </message>
    <message>
        <source>One QRIS payment takes at most %1. Split the payment.</source>
        <translation>একটি QRIS পেমেন্টে সর্বোচ্চ %1 নেওয়া যায়। পেমেন্টটি ভাগ করুন।</translation>
    </message>
    <message>
        <source>A QRIS amount is whole rupiah above zero. Write it without decimals.</source>
        <translation>QRIS-এর পরিমাণ শূন্যের বেশি পূর্ণ রুপিয়া। দশমিক ছাড়া লিখুন।</translation>
    </message>
    <message>
        <source>A fee is whole rupiah above zero, or 0.01 to 99.99 percent with at most two decimals. Correct it.</source>
        <translation>ফি শূন্যের বেশি পূর্ণ রুপিয়া, অথবা 0.01 থেকে 99.99 শতাংশ, দশমিকের পরে সর্বোচ্চ দুই ঘর। ঠিক করুন।</translation>
    </message>
    <message>
        <source>Type the number of pieces, then ×, then the price of one.</source>
        <translation>প্রথমে কয়টি পণ্য, তারপর ×, তারপর একটির দাম লিখুন।</translation>
    </message>
    <message>
        <source>The price after × is missing. Type the price of one piece.</source>
        <translation>× চিহ্নের পরে দাম নেই। একটির দাম লিখুন।</translation>
    </message>
    <message>
        <source>The amount is 0. Type how much the customer pays.</source>
        <translation>পরিমাণ 0। গ্রাহক কত টাকা দেবেন লিখুন।</translation>
    </message>
    <message>
        <source>This is not a multiple of 100 riel. Check the amount.</source>
        <translation>এটি 100 রিয়েলের গুণিতক নয়। পরিমাণটি দেখে নিন।</translation>
    </message>
    <message>
        <source>There is no amount yet. Type the amount first.</source>
        <translation>এখনো কোনো পরিমাণ নেই। আগে পরিমাণ লিখুন।</translation>
    </message>
    <message>
        <source>This is not an amount. Type digits only, for example 12500 or 12.50.</source>
        <translation>এটি কোনো পরিমাণ নয়। শুধু অঙ্ক লিখুন, যেমন 12500 বা 12.50।</translation>
    </message>
    <message>
        <source>The amount has two points. Type one point only.</source>
        <translation>পরিমাণে দুটি দশমিক বিন্দু আছে। একটিমাত্র বিন্দু লিখুন।</translation>
    </message>
    <message>
        <source>%1 has no decimals. Type a whole amount.</source>
        <translation>%1 মুদ্রায় দশমিক নেই। পূর্ণ সংখ্যা লিখুন।</translation>
    </message>
    <message>
        <source>%1 has only %2 decimals. Shorten the amount.</source>
        <translation>%1 মুদ্রায় দশমিকের পরে মাত্র %2 ঘর থাকে। পরিমাণটি ছোট করুন।</translation>
    </message>
    <message>
        <source>This amount is too large. Check the number of zeros.</source>
        <translation>পরিমাণটি খুব বড়। শূন্য কয়টি দেখে নিন।</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added up. Use one currency for one sale.</source>
        <translation>%1 ও %2 যোগ করা যায় না। এক লেনদেনে এক মুদ্রা ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>This amount is in %1. Switch the currency first.</source>
        <translation>এই পরিমাণ %1 মুদ্রায়। আগে মুদ্রা বদলান।</translation>
    </message>
    <message>
        <source>There is no text to draw as a QR code. Enter some text first.</source>
        <translation>QR কোড আঁকার মতো কোনো লেখা নেই। আগে কিছু লিখুন।</translation>
    </message>
    <message>
        <source>The text has %1 bytes and a QR code holds at most %2. Use a shorter text.</source>
        <translation>লেখাটি %1 বাইটের, কিন্তু QR কোডে সর্বোচ্চ %2 বাইট ধরে। ছোট লেখা ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The QR code could not be drawn. Close other programs and try again.</source>
        <translation>QR কোড আঁকা যায়নি। অন্য প্রোগ্রাম বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The QR code needs at least %1 pixels. Choose a larger width.</source>
        <translation>QR কোডের জন্য অন্তত %1 পিক্সেল লাগে। আরও বড় প্রস্থ বেছে নিন।</translation>
    </message>
    <message>
        <source>The picture could not be made. Close other programs and try again.</source>
        <translation>ছবিটি তৈরি করা যায়নি। অন্য প্রোগ্রাম বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The QR code could not be read back, so it is not shown. Draw it larger and try again.</source>
        <translation>QR কোডটি পরীক্ষায় পড়া যায়নি, তাই দেখানো হচ্ছে না। বড় করে এঁকে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The picture is too large. Use one of at most 10 MB and 25 million pixels.</source>
        <translation>ছবিটি খুব বড়। সর্বোচ্চ 10 MB ও আড়াই কোটি পিক্সেলের ছবি ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Save or photograph it again.</source>
        <translation>ছবিটি নষ্ট, পড়া যাচ্ছে না। আবার সংরক্ষণ করুন বা ছবি তুলুন।</translation>
    </message>
    <message>
        <source>This file is not a picture Paydesk can read. Use a PNG, JPEG, GIF, BMP or WebP file.</source>
        <translation>এই ফাইলটি Paydesk-এর পড়ার মতো ছবি নয়। PNG, JPEG, GIF, BMP বা WebP ফাইল ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Check its name and folder.</source>
        <translation>%1 ফাইলটি খোলা যাচ্ছে না। এর নাম ও ফোল্ডার দেখে নিন।</translation>
    </message>
    <message>
        <source>The picture %1 could not be saved. Choose another folder or name.</source>
        <translation>%1 ছবিটি সংরক্ষণ করা যায়নি। অন্য ফোল্ডার বা নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>A printable sign carries no amount. Clear the amount, or choose Dynamic QR with F4.</source>
        <translation>ছাপানোর QR-এ পরিমাণ থাকে না। পরিমাণ মুছুন, অথবা F4 চেপে ডাইনামিক QR বেছে নিন।</translation>
    </message>
    <message>
        <source>No amount is needed: press Enter and the sign appears.</source>
        <translation>পরিমাণ লাগবে না: Enter চাপলেই ছাপানোর QR দেখা যাবে।</translation>
    </message>
    <message>
        <source>At most %1 with this method</source>
        <translation>এই পদ্ধতিতে সর্বোচ্চ %1</translation>
    </message>
    <message>
        <source>One QR holds at most %1. Type a smaller amount.</source>
        <translation>একটি QR-এ সর্বোচ্চ %1 নেওয়া যায়। কম পরিমাণ লিখুন।</translation>
    </message>
    <message>
        <source>The text of the code is on the clipboard.</source>
        <translation>কোডের লেখা ক্লিপবোর্ডে কপি হয়েছে।</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 নামে সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>The account has more than one @. Write it as name@bank.</source>
        <translation>অ্যাকাউন্টে একাধিক @ আছে। name@bank আকারে লিখুন।</translation>
    </message>
    <message>
        <source>The account needs a name before the @ and a bank after it.</source>
        <translation>অ্যাকাউন্টে @ চিহ্নের আগে নাম ও পরে ব্যাংক লাগে।</translation>
    </message>
    <message>
        <source>The account may hold Latin letters, digits and signs, but no spaces.</source>
        <translation>অ্যাকাউন্টে ইংরেজি অক্ষর, অঙ্ক ও চিহ্ন থাকতে পারে, কিন্তু ফাঁকা জায়গা নয়।</translation>
    </message>
    <message>
        <source>Type the city of the shop, such as Phnom Penh.</source>
        <translation>দোকানের শহরের নাম লিখুন, যেমন Phnom Penh।</translation>
    </message>
    <message>
        <source>Some bank apps cannot read a code with emoji or other pictures. Leave them out.</source>
        <translation>ইমোজি বা অন্য ছবি থাকলে কিছু ব্যাংকের অ্যাপ কোড পড়তে পারে না। সেগুলো বাদ দিন।</translation>
    </message>
    <message>
        <source>There is an invisible sign in the text. Type it again by hand.</source>
        <translation>লেখায় একটি অদৃশ্য চিহ্ন আছে। হাতে আবার লিখুন।</translation>
    </message>
    <message>
        <source>The pasted text can be read in two ways. Choose the amount that is meant.</source>
        <translation>পেস্ট করা লেখাটি দুভাবে পড়া যায়। সঠিক পরিমাণটি বেছে নিন।</translation>
    </message>
    <message>
        <source>The request was not accepted. Check the amount and the account.</source>
        <translation>অনুরোধটি গ্রহণ করা হয়নি। পরিমাণ ও অ্যাকাউন্ট দেখুন।</translation>
    </message>
    <message>
        <source>The entry was not accepted. Correct the marked field.</source>
        <translation>লেখাটি গ্রহণ করা হয়নি। চিহ্নিত ঘরটি ঠিক করুন।</translation>
    </message>
    <message>
        <source>The monthly limit of this account is used up. Use another payment method.</source>
        <translation>এই অ্যাকাউন্টের মাসের সীমা শেষ। অন্য পেমেন্ট পদ্ধতি নিন।</translation>
    </message>
    <message>
        <source>This account has no access at the moment. Call the manager.</source>
        <translation>এই অ্যাকাউন্টের এখন প্রবেশাধিকার নেই। ম্যানেজারকে ডাকুন।</translation>
    </message>
    <message>
        <source>Bakong does not answer. Paydesk tries again.</source>
        <translation>Bakong সাড়া দিচ্ছে না। Paydesk আবার চেষ্টা করছে।</translation>
    </message>
    <message>
        <source>The last attempt did not go through. The customer can scan again.</source>
        <translation>শেষ চেষ্টাটি সফল হয়নি। গ্রাহক আবার স্ক্যান করতে পারেন।</translation>
    </message>
    <message>
        <source>A fixed QR cannot be checked. The payment is confirmed by notification.</source>
        <translation>স্থায়ী QR যাচাই করা যায় না। পেমেন্ট নিশ্চিত হয় বিজ্ঞপ্তিতে।</translation>
    </message>
    <message>
        <source>This account has no access, or its monthly limit is used up. Call the manager.</source>
        <translation>এই অ্যাকাউন্টের প্রবেশাধিকার নেই, অথবা মাসের সীমা শেষ। ম্যানেজারকে ডাকুন।</translation>
    </message>
    <message>
        <source>The answer of %1 does not fit this sale. Do not rely on it and call the manager.</source>
        <translation>%1-এর উত্তর এই বিক্রির সঙ্গে মেলে না। এর ওপর ভরসা করবেন না, ম্যানেজারকে ডাকুন।</translation>
    </message>
    <message>
        <source>The key of this account is missing. Enter it in the account.</source>
        <translation>এই অ্যাকাউন্টের কী নেই। অ্যাকাউন্টে কী-টি লিখুন।</translation>
    </message>
    <message>
        <source>The key of this account holds signs that no key has. Enter it again in the account.</source>
        <translation>এই অ্যাকাউন্টের কী-তে এমন চিহ্ন আছে যা কোনো কী-তে থাকে না। অ্যাকাউন্টে আবার লিখুন।</translation>
    </message>
    <message>
        <source>This width is not possible. Choose %1 to %2 pixels.</source>
        <translation>এই প্রস্থ সম্ভব নয়। %1 থেকে %2 পিক্সেল বেছে নিন।</translation>
    </message>
    <message>
        <source>The code of %1 does not fit this sale. Try again or call the manager.</source>
        <translation>%1-এর কোড এই বিক্রির সঙ্গে মেলে না। আবার চেষ্টা করুন বা ম্যানেজারকে ডাকুন।</translation>
    </message>
    <message>
        <source>There is no answer yet. Do not ask for the payment again.</source>
        <translation>এখনো উত্তর আসেনি। আবার পেমেন্ট চাইবেন না।</translation>
    </message>
    <message>
        <source>%1 gave a status that Paydesk does not know. Paydesk goes on checking.</source>
        <translation>%1 এমন অবস্থা জানিয়েছে যা Paydesk চেনে না। Paydesk যাচাই চালিয়ে যাচ্ছে।</translation>
    </message>
    <message>
        <source>The address of the service has changed. Check the address in the account.</source>
        <translation>সেবার ঠিকানা বদলে গেছে। অ্যাকাউন্টে ঠিকানাটি দেখুন।</translation>
    </message>
    <message>
        <source>%1 has a problem. Paydesk tries again.</source>
        <translation>%1-এ সমস্যা হয়েছে। Paydesk আবার চেষ্টা করছে।</translation>
    </message>
    <message>
        <source>Sign-in to %1 failed. Call the manager.</source>
        <translation>%1-এ সাইন-ইন হয়নি। ম্যানেজারকে ডাকুন।</translation>
    </message>
    <message>
        <source>%1 does not know this. Check the account and its address.</source>
        <translation>%1 এটি চেনে না। অ্যাকাউন্ট ও তার ঠিকানা দেখুন।</translation>
    </message>
    <message>
        <source>%1 did not understand Paydesk. Report this to the manager.</source>
        <translation>%1 Paydesk-এর কথা বোঝেনি। ম্যানেজারকে জানান।</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read. Report this to the manager if it comes again.</source>
        <translation>%1-এর উত্তর পড়া যায়নি। আবার হলে ম্যানেজারকে জানান।</translation>
    </message>
    <message>
        <source>The service is busy. Paydesk goes on in %1 seconds.</source>
        <translation>সেবাটি ব্যস্ত। Paydesk %1 সেকেন্ড পরে আবার শুরু করবে।</translation>
    </message>
    <message>
        <source>This file is no sound backup of a ledger and nothing was changed. Choose another one.</source>
        <translation>এই ফাইলটি খাতার ঠিকঠাক ব্যাকআপ নয়, কিছুই বদলানো হয়নি। অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>The lock file is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>লক ফাইলটি অন্য জায়গার লিংক, তাই ব্যবহার করা হয়নি। ডেটা ফোল্ডার থেকে লিংকটি সরান।</translation>
    </message>
    <message>
        <source>Another Paydesk is using this data folder. Go to its window or close it first.</source>
        <translation>অন্য একটি Paydesk এই ডেটা ফোল্ডার ব্যবহার করছে। সেই জানালায় যান বা আগে সেটি বন্ধ করুন।</translation>
    </message>
    <message>
        <source>There is no such sale in the ledger. Look for its number in History.</source>
        <translation>খাতায় এমন বিক্রি নেই। ইতিহাসে এর নম্বর খুঁজুন।</translation>
    </message>
    <message>
        <source>A sale cannot be marked like this by hand. Choose paid, failed or cancelled.</source>
        <translation>বিক্রি হাতে এভাবে চিহ্নিত করা যায় না। পরিশোধিত, ব্যর্থ বা বাতিল বেছে নিন।</translation>
    </message>
    <message>
        <source>A sale marked by hand needs a reason. Write why in a few words.</source>
        <translation>হাতে চিহ্নিত বিক্রির কারণ লাগে। অল্প কথায় কারণ লিখুন।</translation>
    </message>
    <message>
        <source>The ledger file is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>খাতার ফাইলটি অন্য জায়গার লিংক, তাই ব্যবহার করা হয়নি। ডেটা ফোল্ডার থেকে লিংকটি সরান।</translation>
    </message>
    <message>
        <source>The ledger cannot be opened. Check that the data folder is there.</source>
        <translation>খাতা খোলা যাচ্ছে না। ডেটা ফোল্ডারটি আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>The ledger was damaged and is set aside. Restore a backup, or begin an empty ledger yourself.</source>
        <translation>খাতা নষ্ট ছিল, আলাদা করে রাখা হয়েছে। ব্যাকআপ ফিরিয়ে আনুন, বা নিজে খালি খাতা শুরু করুন।</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Paydesk. Install the newest version on this computer.</source>
        <translation>খাতাটি আরও নতুন Paydesk-এ লেখা। এই কম্পিউটারে সর্বশেষ সংস্করণ বসান।</translation>
    </message>
    <message>
        <source>The ledger was written by an older Paydesk. Start Paydesk once to bring it up to date.</source>
        <translation>খাতাটি পুরোনো Paydesk-এ লেখা। হালনাগাদ করতে একবার Paydesk চালু করুন।</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Make room on the disk, then try again.</source>
        <translation>ডিস্ক ভরা, কিছুই সংরক্ষণ হয়নি। ডিস্কে জায়গা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Paydesk may not write to the ledger. Check the rights of the data folder.</source>
        <translation>Paydesk-এর খাতায় লেখার অনুমতি নেই। ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>The disk could not read or write the ledger. Check the disk, then start Paydesk again.</source>
        <translation>ডিস্ক খাতা পড়তে বা লিখতে পারেনি। ডিস্ক দেখুন, তারপর Paydesk আবার চালু করুন।</translation>
    </message>
    <message>
        <source>The ledger is damaged and was left untouched. Restore the newest backup.</source>
        <translation>খাতা নষ্ট, তাতে হাত দেওয়া হয়নি। সবচেয়ে নতুন ব্যাকআপ ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>Another program is writing to the ledger. Wait a moment, then try again.</source>
        <translation>অন্য একটি প্রোগ্রাম খাতায় লিখছে। একটু অপেক্ষা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The ledger refused this step and nothing was saved. Start Paydesk again, then look at the sale in History.</source>
        <translation>খাতা এই ধাপটি নেয়নি, কিছুই সংরক্ষণ হয়নি। Paydesk আবার চালু করে ইতিহাসে বিক্রিটি দেখুন।</translation>
    </message>
    <message>
        <source>There is no answer from %1 yet. Check the payment before you charge again.</source>
        <translation>%1 এখনো উত্তর দেয়নি। আবার চার্জ করার আগে পেমেন্টটি যাচাই করুন।</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure and was stopped. Check the clock and the network of this computer.</source>
        <translation>%1-এর সংযোগ নিরাপদ নয়, তাই থামানো হয়েছে। এই কম্পিউটারের ঘড়ি ও নেটওয়ার্ক দেখুন।</translation>
    </message>
    <message>
        <source>The address of %1 changed. Check the address in the account&apos;s settings.</source>
        <translation>%1-এর ঠিকানা বদলে গেছে। অ্যাকাউন্টের সেটিংসে ঠিকানাটি দেখুন।</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the internet connection.</source>
        <translation>%1-এর সঙ্গে সংযোগ নেই। ইন্টারনেট সংযোগ দেখুন।</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read. Try again and report it if it stays.</source>
        <translation>%1-এর উত্তর পড়া যায়নি। আবার চেষ্টা করুন, না কাটলে জানান।</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use or not allowed. Choose another port.</source>
        <translation>এই কম্পিউটারের পোর্ট %1 ব্যবহারে আছে বা অনুমতি নেই। অন্য পোর্ট বেছে নিন।</translation>
    </message>
    <message>
        <source>The address of the service is not secure. Enter an address that begins with https.</source>
        <translation>সেবার ঠিকানা নিরাপদ নয়। https দিয়ে শুরু ঠিকানা লিখুন।</translation>
    </message>
    <message>
        <source>The request could not be sent. Report this defect.</source>
        <translation>অনুরোধটি পাঠানো যায়নি। এই ত্রুটি জানান।</translation>
    </message>
    <message>
        <source>The key holds a sign that cannot be sent. Enter the key of the account again.</source>
        <translation>কী-তে এমন চিহ্ন আছে যা পাঠানো যায় না। অ্যাকাউন্টের কী আবার লিখুন।</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Not watched</source>
        <translation>যাচাই হচ্ছে না</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>গেটওয়েতে অনুরোধ চলছে</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষমাণ</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>স্ক্যান হয়েছে</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পরিশোধিত</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>কম এসেছে</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>বেশি এসেছে</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>দেরিতে এসেছে</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>ui::CountdownRing</name>
    <message>
        <source>%1 left on this QR</source>
        <translation>এই QR-এর সময় বাকি %1</translation>
    </message>
</context>
<context>
    <name>ui::CurrencySegment</name>
    <message>
        <source>Currency %1, F8 changes it</source>
        <translation>মুদ্রা %1, F8 চেপে বদলান</translation>
    </message>
</context>
<context>
    <name>ui::EntryPanel</name>
    <message>
        <source>Show QR</source>
        <translation>QR দেখান</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ui::FirstStart</name>
    <message>
        <source>Choose your language</source>
        <translation>আপনার ভাষা বেছে নিন</translation>
    </message>
    <message>
        <source>Who gets the money?</source>
        <translation>টাকা কে পাবেন?</translation>
    </message>
    <message>
        <source>You can change all of this later in the settings.</source>
        <translation>এসব পরে সেটিংসে বদলানো যাবে।</translation>
    </message>
</context>
<context>
    <name>ui::Keypad</name>
    <message>
        <source>Decimal point</source>
        <translation>দশমিক বিন্দু</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>শেষ অঙ্কটি মুছুন</translation>
    </message>
    <message>
        <source>C</source>
        <comment>keypad: clear</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear the amount</source>
        <translation>পরিমাণ মুছুন</translation>
    </message>
    <message>
        <source>Add another amount</source>
        <translation>আরেকটি পরিমাণ যোগ করুন</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>গুণ</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>QR দেখান</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>এই তালিকা</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>পূর্ণ পর্দা</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>A key&apos;s work in the overview of keys: %1 is the name of a screen</extracomment>
        <translation>“%1” পাতায় যান</translation>
    </message>
</context>
<context>
    <name>ui::MoneyField</name>
    <message>
        <source>Amounts the text may mean</source>
        <translation>লেখাটির সম্ভাব্য পরিমাণ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>খালি</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>চলতি মোট</translation>
    </message>
</context>
<context>
    <name>ui::PayerPreview</name>
    <message>
        <source>What the payer sees</source>
        <translation>গ্রাহক যা দেখবেন</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>প্রাপক</translation>
    </message>
    <message>
        <source>The payer&apos;s bank app shows these words. Compare them with the phone.</source>
        <translation>গ্রাহকের ব্যাংকের অ্যাপে এই লেখাগুলো দেখা যায়। ফোনের সঙ্গে মিলিয়ে নিন।</translation>
    </message>
    <message>
        <source>The payer types it</source>
        <translation>গ্রাহক লিখবেন</translation>
    </message>
</context>
<context>
    <name>ui::QrPanel</name>
    <message>
        <source>Save the picture of the code</source>
        <translation>কোডের ছবি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG ছবি (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG অঙ্কন (*.svg)</translation>
    </message>
    <message>
        <source>left on this QR</source>
        <translation>এই QR-এর বাকি সময়</translation>
    </message>
    <message>
        <source>The payer may still have paid</source>
        <translation>গ্রাহক টাকা দিয়েও থাকতে পারেন</translation>
    </message>
    <message>
        <source>Nobody checks this payment yet</source>
        <translation>এই পেমেন্ট এখনো কেউ যাচাই করছে না</translation>
    </message>
    <message>
        <source>Look at your bank app before you make a new QR.</source>
        <translation>নতুন QR তৈরির আগে আপনার ব্যাংকের অ্যাপ দেখে নিন।</translation>
    </message>
    <message>
        <source>Look at your bank app before handing over goods.</source>
        <translation>পণ্য দেওয়ার আগে আপনার ব্যাংকের অ্যাপ দেখে নিন।</translation>
    </message>
    <message>
        <source>New QR</source>
        <translation>নতুন QR</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>কোড কপি</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>ছবি সংরক্ষণ</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>পরের লেনদেন</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Type the next amount any time: it starts the next sale.</source>
        <translation>যেকোনো সময় পরের পরিমাণ লিখুন: তাতেই পরের লেনদেন শুরু হবে।</translation>
    </message>
    <message>
        <source>Verified scannable</source>
        <translation>স্ক্যান করা যায়, যাচাইকৃত</translation>
    </message>
    <message>
        <source>Reading the picture back</source>
        <translation>ছবিটি পড়ে দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>The payer types the amount</source>
        <translation>গ্রাহক পরিমাণ লিখবেন</translation>
    </message>
    <message>
        <source>This QR has run out</source>
        <translation>এই QR-এর মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>It was good until %1. A new one has the same amount.</source>
        <translation>এর মেয়াদ ছিল %1 পর্যন্ত। নতুন QR-এ একই পরিমাণ থাকবে।</translation>
    </message>
    <message>
        <source>Payer sees</source>
        <translation>গ্রাহক দেখবেন</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>প্রাপক</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>তৈরির সময়</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>রেফারেন্স</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>QR code on show</source>
        <translation>QR কোড দেখানো হচ্ছে</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Spoken name of a way to a screen: %1 its name, %2 the key for it</extracomment>
        <translation>%1, কী %2</translation>
    </message>
</context>
<context>
    <name>ui::SaleOptions</name>
    <message>
        <source>Method</source>
        <translation>পদ্ধতি</translation>
    </message>
    <message>
        <source>Dynamic QR</source>
        <translation>ডাইনামিক QR</translation>
    </message>
    <message>
        <source>Printable sign</source>
        <translation>ছাপানোর QR</translation>
    </message>
    <message>
        <source>One code for one sale, with its amount. It runs out after %1 minutes.</source>
        <translation>এক লেনদেনের জন্য এক কোড, পরিমাণসহ। মেয়াদ %1 মিনিট।</translation>
    </message>
    <message>
        <source>One code for every sale, without an amount. The payer types it.</source>
        <translation>সব লেনদেনের জন্য এক কোড, পরিমাণ ছাড়া। পরিমাণ গ্রাহক লিখবেন।</translation>
    </message>
    <message>
        <source>Nobody checks this payment yet. Look at your bank app before handing over goods.</source>
        <translation>এই পেমেন্ট এখনো কেউ যাচাই করছে না। পণ্য দেওয়ার আগে আপনার ব্যাংকের অ্যাপ দেখে নিন।</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>রেফারেন্স</translation>
    </message>
    <message>
        <source>Bill or table</source>
        <translation>বিল বা টেবিল নম্বর</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <comment>key of Reference</comment>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Add a note for the payer</source>
        <translation>গ্রাহকের জন্য নোট লিখুন</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <comment>key of Note</comment>
        <translation>Alt+N</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Of this window, at once.</source>
        <translation>এই উইন্ডোর ভাষা, সঙ্গে সঙ্গে বদলায়।</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>কম্পিউটারের মতো</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>থিম</translation>
    </message>
    <message>
        <source>Codes are always black on white.</source>
        <translation>কোড সব সময় সাদার ওপর কালো।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>উচ্চ কনট্রাস্ট</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Of everything on the screen.</source>
        <translation>পর্দার সবকিছুর আকার।</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>On this window. Codes and files always use 0–9.</source>
        <translation>এই উইন্ডোতে। কোড ও ফাইলে সব সময় 0–9 থাকে।</translation>
    </message>
    <message>
        <source>0–9 always</source>
        <translation>সব সময় 0–9</translation>
    </message>
    <message>
        <source>The language&apos;s own</source>
        <translation>ভাষার নিজস্ব</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>এখনই আবার চালু করুন</translation>
    </message>
    <message>
        <source>Shop details</source>
        <translation>দোকানের তথ্য</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of the window, as in &quot;125 %&quot;</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The new size comes with the next start.</source>
        <translation>পরের বার চালু হলে নতুন আকার দেখা যাবে।</translation>
    </message>
</context>
<context>
    <name>ui::ShopForm</name>
    <message>
        <source>Your bank app shows it as name@bank.</source>
        <translation>আপনার ব্যাংকের অ্যাপে এটি name@bank আকারে থাকে।</translation>
    </message>
    <message>
        <source>%1 of 25 characters used.</source>
        <translation>25 অক্ষরের মধ্যে %1টি ব্যবহৃত।</translation>
    </message>
    <message>
        <source>%1 of 15 characters used.</source>
        <translation>15 অক্ষরের মধ্যে %1টি ব্যবহৃত।</translation>
    </message>
    <message>
        <source>Only for merchant accounts.</source>
        <translation>শুধু মার্চেন্ট অ্যাকাউন্টের জন্য।</translation>
    </message>
    <message>
        <source>Bakong account</source>
        <translation>Bakong অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>name@bank</source>
        <translation>name@bank</translation>
    </message>
    <message>
        <source>Shop name the payer sees</source>
        <translation>দোকানের নাম, গ্রাহক যা দেখবেন</translation>
    </message>
    <message>
        <source>City</source>
        <translation>শহর</translation>
    </message>
    <message>
        <source>Merchant id</source>
        <translation>মার্চেন্ট আইডি</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ব্যাংক</translation>
    </message>
    <message>
        <source>Store, if you have several</source>
        <translation>শাখা, একাধিক থাকলে</translation>
    </message>
    <message>
        <source>Till, if you have several</source>
        <translation>কাউন্টার, একাধিক থাকলে</translation>
    </message>
    <message>
        <source>Merchant account, store and till</source>
        <translation>মার্চেন্ট অ্যাকাউন্ট, শাখা ও কাউন্টার</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>কম তথ্য দেখান</translation>
    </message>
    <message>
        <source>Save shop details</source>
        <translation>দোকানের তথ্য সংরক্ষণ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>কীবোর্ডের কী</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>Codes are made on this computer. Look in the bank app for the money.</source>
        <translation>কোড এই কম্পিউটারেই তৈরি হয়। টাকা এসেছে কি না ব্যাংকের অ্যাপে দেখুন।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>উচ্চ কনট্রাস্ট</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>থিম: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>ভাষা: %1</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePanel</name>
    <message>
        <source>Type an amount. The customer scans. Look in the bank app for the money.</source>
        <translation>পরিমাণ লিখুন। গ্রাহক স্ক্যান করবেন। টাকা এসেছে কি না ব্যাংকের অ্যাপে দেখুন।</translation>
    </message>
    <message>
        <source>Works without the internet. Nothing leaves this computer.</source>
        <translation>ইন্টারনেট ছাড়াই চলে। এই কম্পিউটার থেকে কিছুই বাইরে যায় না।</translation>
    </message>
</context>
</TS>
