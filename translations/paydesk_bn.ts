<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_BD" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message>
        <source>Practice KHQR</source>
        <translation>অনুশীলন KHQR</translation>
    </message>
    <message>
        <source>Practice bKash</source>
        <translation>অনুশীলন bKash</translation>
    </message>
    <message>
        <source>Practice bayar.gg</source>
        <translation>অনুশীলন bayar.gg</translation>
    </message>
    <message>
        <source>Practice Pakhi Pay</source>
        <translation>অনুশীলন Pakhi Pay</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>If the gateway lets in known internet addresses only, the one of this shop is on its list.</source>
        <translation>গেটওয়ে শুধু পরিচিত ইন্টারনেট ঠিকানা ঢুকতে দিলে, এই দোকানের ঠিকানা তার তালিকায় আছে।</translation>
    </message>
    <message>
        <source>Signed notices are switched on at Pakhi Pay (May 2026). Paydesk believes no unsigned one.</source>
        <translation>Pakhi Pay-তে স্বাক্ষরিত বিজ্ঞপ্তি চালু করা আছে (মে 2026)। Paydesk স্বাক্ষরহীন কোনো বিজ্ঞপ্তি বিশ্বাস করে না।</translation>
    </message>
    <message>
        <source>Nothing else in the shop still uses the member “token”, which was taken away in May 2026.</source>
        <translation>দোকানের আর কিছুই এখন “token” ঘরটি ব্যবহার করে না, এটি মে 2026-এ তুলে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>If the shop has a WordPress page with Pakhi Pay, its plugin is the one of May 2026 or newer.</source>
        <translation>দোকানের Pakhi Pay-সহ WordPress পাতা থাকলে, তার প্লাগইন মে 2026-এর বা আরও নতুন।</translation>
    </message>
    <message>
        <source>The API key stands on no public web page. Who has it can read your payments.</source>
        <translation>API কী কোনো প্রকাশ্য ওয়েব পাতায় নেই। এটি যার হাতে থাকে সে আপনার পেমেন্ট দেখতে পারে।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>স্যান্ডবক্স</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>আসল টাকা</translation>
    </message>
    <message>
        <source>A gateway on this computer. Nobody pays, nothing leaves the shop.</source>
        <translation>এই কম্পিউটারেরই একটি গেটওয়ে। কেউ টাকা দেন না, দোকানের বাইরে কিছু যায় না।</translation>
    </message>
    <message>
        <source>The gateway&apos;s own test world, with its test key. No real money.</source>
        <translation>গেটওয়ের নিজের পরীক্ষার জগৎ, তার পরীক্ষার কী-সহ। আসল টাকা নেই।</translation>
    </message>
    <message>
        <source>Customers pay real money into this account.</source>
        <translation>গ্রাহকের দেওয়া আসল টাকা এই অ্যাকাউন্টে আসে।</translation>
    </message>
    <message>
        <source>KHQR for every Cambodian bank app. Dollars and riel.</source>
        <translation>কম্বোডিয়ার সব ব্যাংকের অ্যাপের জন্য KHQR। ডলার ও রিয়েল।</translation>
    </message>
    <message>
        <source>bKash in Bangladesh. The customer pays on a page. Taka.</source>
        <translation>বাংলাদেশে bKash। গ্রাহক একটি পাতায় টাকা দেন। মুদ্রা টাকা।</translation>
    </message>
    <message>
        <source>QRIS, GoPay and OVO in Indonesia. Rupiah.</source>
        <translation>ইন্দোনেশিয়ায় QRIS, GoPay ও OVO। রুপিয়া।</translation>
    </message>
    <message>
        <source>Wallets in Bangladesh. The customer pays on a page. Taka.</source>
        <translation>বাংলাদেশের ওয়ালেট। গ্রাহক একটি পাতায় টাকা দেন। মুদ্রা টাকা।</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API কী</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>অ্যাপ কী</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>সিক্রেট কী</translation>
    </message>
    <message>
        <source>Sign in there and look under Brand settings.</source>
        <translation>সেখানে সাইন-ইন করে “Brand settings” অংশে দেখুন।</translation>
    </message>
    <message>
        <source>Sign in there and look under API Credentials: it names your shop.</source>
        <translation>সেখানে সাইন-ইন করে “API Credentials” অংশে দেখুন: এটি আপনার দোকানকে চিনিয়ে দেয়।</translation>
    </message>
    <message>
        <source>Beside the app key, under API Credentials: it signs each question.</source>
        <translation>“API Credentials” অংশে অ্যাপ কী-এর পাশে: এটি প্রতিটি অনুরোধে স্বাক্ষর করে।</translation>
    </message>
    <message>
        <source>Sign in there and make a key. Paste it here as it is.</source>
        <translation>সেখানে সাইন-ইন করে একটি কী তৈরি করুন। যেমন আছে তেমনই এখানে পেস্ট করুন।</translation>
    </message>
    <message>
        <source>Key of %1, renew it before %2.</source>
        <translation>%1 তারিখের কী, %2 তারিখের আগে নবায়ন করুন।</translation>
    </message>
    <message>
        <source>The key is %1 days old. Plan its renewal before %2.</source>
        <translation>কী-টি %1 দিনের পুরোনো। %2 তারিখের আগে নবায়নের ব্যবস্থা করুন।</translation>
    </message>
    <message>
        <source>The key is %1 days old. Renew it this week, before %2.</source>
        <translation>কী-টি %1 দিনের পুরোনো। এই সপ্তাহেই নবায়ন করুন, %2 তারিখের আগে।</translation>
    </message>
    <message>
        <source>The key is %1 days old. Renew it now.</source>
        <translation>কী-টি %1 দিনের পুরোনো। এখনই নবায়ন করুন।</translation>
    </message>
    <message>
        <source>Two keys hold until %1, %2.</source>
        <translation>%1, %2 পর্যন্ত দুটি কী-ই চলবে।</translation>
    </message>
    <message>
        <source>The day the key is to be renewed stands in a calendar.</source>
        <translation>কী নবায়নের দিনটি ক্যালেন্ডারে লেখা আছে।</translation>
    </message>
    <message>
        <source>Our OVO number</source>
        <translation>আমাদের OVO নম্বর</translation>
    </message>
    <message>
        <source>OVO customers send the exact amount to it. May stay empty.</source>
        <translation>OVO-এর গ্রাহকেরা এই নম্বরে ঠিক পরিমাণটি পাঠান। খালি থাকতে পারে।</translation>
    </message>
    <message>
        <source>This is no Indonesian mobile number. Type one that begins with 08 or +62 and has 10 to 13 digits.</source>
        <translation>এটি ইন্দোনেশিয়ার মোবাইল নম্বর নয়। 08 বা +62 দিয়ে শুরু 10 থেকে 13 অঙ্কের একটি নম্বর লিখুন।</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>riel</source>
        <translation>রিয়েল</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>মার্কিন ডলার</translation>
    </message>
    <message>
        <source>taka</source>
        <translation>টাকা</translation>
    </message>
    <message>
        <source>rupiah</source>
        <translation>রুপিয়া</translation>
    </message>
    <message>
        <source>baht</source>
        <translation>বাত</translation>
    </message>
    <message>
        <source>ringgit</source>
        <translation>রিঙ্গিত</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>ইউয়ান</translation>
    </message>
    <message>
        <source>dong</source>
        <translation>ডং</translation>
    </message>
    <message>
        <source>kip</source>
        <translation>কিপ</translation>
    </message>
    <message>
        <source>Practice: no real money is paid here</source>
        <translation>অনুশীলন: এখানে আসল টাকা দেওয়া হচ্ছে না</translation>
    </message>
    <message>
        <source>any bank app that reads %1</source>
        <extracomment>Beside the badge of a scheme; %1 is its name, as KHQR</extracomment>
        <translation>%1 পড়তে পারে এমন যেকোনো ব্যাংকের অ্যাপ</translation>
    </message>
    <message>
        <source>Check this name on your phone</source>
        <translation>আপনার ফোনে এই নামটি মিলিয়ে নিন</translation>
    </message>
    <message>
        <source>That payment did not go through</source>
        <translation>পেমেন্টটি সফল হয়নি</translation>
    </message>
    <message>
        <source>Scan with your banking app</source>
        <translation>আপনার ব্যাংকের অ্যাপ দিয়ে স্ক্যান করুন</translation>
    </message>
    <message>
        <source>You can scan this QR again</source>
        <translation>এই QR আবার স্ক্যান করতে পারেন</translation>
    </message>
    <message>
        <source>No need to type the amount</source>
        <translation>পরিমাণ লিখতে হবে না</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>পরিশোধ হয়েছে। ধন্যবাদ।</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <extracomment>%1 is the number of a sale, as S-2042</extracomment>
        <translation>রসিদ %1</translation>
    </message>
    <message>
        <source>Keep your receipt: scan with any camera</source>
        <translation>রসিদ রাখুন: যেকোনো ক্যামেরায় স্ক্যান করুন</translation>
    </message>
    <message>
        <source>Please see the cashier</source>
        <translation>অনুগ্রহ করে ক্যাশিয়ারের সঙ্গে কথা বলুন</translation>
    </message>
    <message>
        <source>We want to look at this payment with you.</source>
        <translation>আমরা পেমেন্টটি আপনার সঙ্গে দেখে নিতে চাই।</translation>
    </message>
    <message>
        <source>Less has arrived than the amount to pay.</source>
        <translation>যত দেওয়ার কথা তার চেয়ে কম এসেছে।</translation>
    </message>
    <message>
        <source>More has arrived than the amount to pay.</source>
        <translation>যত দেওয়ার কথা তার চেয়ে বেশি এসেছে।</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>দেওয়ার কথা</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>এসেছে</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>স্বাগতম</translation>
    </message>
    <message>
        <source>Pay here with your banking app</source>
        <translation>এখানে ব্যাংকের অ্যাপ দিয়ে টাকা দিন</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>অনুগ্রহ করে টাকা দিন</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>আপনার ফোনে নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>Then wait for the tick on this screen</source>
        <translation>তারপর এই পর্দায় টিক চিহ্নের অপেক্ষা করুন</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>একটু অপেক্ষা করুন</translation>
    </message>
    <message>
        <source>We are waiting for the bank&apos;s answer</source>
        <translation>আমরা ব্যাংকের উত্তরের অপেক্ষায় আছি</translation>
    </message>
    <message>
        <source>This QR has expired</source>
        <translation>এই QR-এর মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>Please wait for a new one</source>
        <translation>নতুন QR-এর জন্য অপেক্ষা করুন</translation>
    </message>
    <message>
        <source>If you have paid already, please tell the cashier.</source>
        <translation>টাকা আগেই দিয়ে থাকলে ক্যাশিয়ারকে জানান।</translation>
    </message>
    <message>
        <source>Payment not completed</source>
        <translation>পেমেন্ট সম্পূর্ণ হয়নি</translation>
    </message>
    <message>
        <source>Please ask the cashier to try again.</source>
        <translation>ক্যাশিয়ারকে আবার চেষ্টা করতে বলুন।</translation>
    </message>
    <message>
        <source>Your QR is on its way. One moment please.</source>
        <translation>আপনার QR আসছে। একটু অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>গ্রাহকের পর্দা</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <extracomment>Date and time on the customer screen: %1 day, %2 name of the month, %3 year, %4 time (&quot;20 November 2026, 22:20&quot;)</extracomment>
        <translation>%1 %2 %3, %4</translation>
    </message>
    <message>
        <source>Pay exactly this</source>
        <translation>ঠিক এই পরিমাণই দিন</translation>
    </message>
    <message>
        <source>%1 and the unique code %2</source>
        <extracomment>%1 price, %2 the small amount a gateway adds so that it recognises the payment</extracomment>
        <translation>%1 এবং স্বতন্ত্র কোড বাবদ %2</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <extracomment>Below a QR that opens a web page; %1 is its host, as bdquickpay.com</extracomment>
        <translation>%1 খুলবে</translation>
    </message>
    <message>
        <source>Scan with your phone&apos;s camera</source>
        <translation>ফোনের ক্যামেরা দিয়ে স্ক্যান করুন</translation>
    </message>
    <message>
        <source>Pay on the page, then show us the transaction number</source>
        <translation>খোলা পাতায় টাকা দিন, তারপর আমাদের লেনদেনের নম্বর দেখান</translation>
    </message>
    <message>
        <source>Pay on the page that opens</source>
        <translation>যে পাতা খুলবে সেখানে টাকা দিন</translation>
    </message>
    <message>
        <source>Send with OVO to this number</source>
        <translation>OVO দিয়ে এই নম্বরে পাঠান</translation>
    </message>
    <message>
        <source>Any other amount is not recognised</source>
        <translation>অন্য কোনো পরিমাণ চেনা যায় না</translation>
    </message>
    <message>
        <source>Open OVO on your phone</source>
        <translation>আপনার ফোনে OVO খুলুন</translation>
    </message>
    <message>
        <source>Send exactly this amount to the number</source>
        <translation>নম্বরটিতে ঠিক এই পরিমাণই পাঠান</translation>
    </message>
    <message>
        <source>The time to pay is over</source>
        <translation>টাকা দেওয়ার সময় শেষ</translation>
    </message>
    <message>
        <source>Please do not send the money now</source>
        <translation>অনুগ্রহ করে এখন টাকা পাঠাবেন না</translation>
    </message>
    <message>
        <source>≈ %1 at %2</source>
        <extracomment>%1 the same amount in the shop&apos;s other currency, %2 riel for one dollar</extracomment>
        <translation>≈ %1, হার %2</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Date in the page header: %1 short weekday, %2 day of the month, %3 short month (&quot;Fri 20 Nov&quot;)</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1 or %2.</source>
        <extracomment>What was typed is no day; %1 and %2 are today in two ways to write it, &quot;2026-11-30&quot; and &quot;30/11/2026&quot;</extracomment>
        <translation>এটি কোনো তারিখ নয়। এভাবে লিখুন: %1 বা %2।</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day: %1 day of the month, %2 short month (&quot;20 Nov&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>with the year</comment>
        <extracomment>A day of another year: %1 &quot;20 Nov&quot;, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Accept as paid</source>
        <translation>পরিশোধিত ধরে নিন</translation>
    </message>
    <message>
        <source>The sale counts %1. Your reason is kept with it.</source>
        <translation>বিক্রিতে %1 ধরা হবে। আপনার কারণ সঙ্গে রাখা হবে।</translation>
    </message>
    <message>
        <source>Count %1 as paid?</source>
        <translation>%1 পরিশোধিত ধরবেন?</translation>
    </message>
    <message>
        <source>You say that %1 is yours. It stays marked as done by hand.</source>
        <translation>আপনি বলছেন %1 আপনার। এটি হাতে করা বলে চিহ্নিত থাকবে।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>%1-এর জন্য নোট</translation>
    </message>
    <message>
        <source>It is kept in the timeline of the sale.</source>
        <translation>এটি বিক্রির ঘটনাক্রমে রাখা হয়।</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>নোট রাখুন</translation>
    </message>
    <message>
        <source>Make a second QR?</source>
        <translation>দ্বিতীয় QR তৈরি করবেন?</translation>
    </message>
    <message>
        <source>The first one of %1 may have been paid, and nobody knows yet. A customer who pays both pays twice.</source>
        <translation>%1-এর প্রথম QR-এ টাকা দেওয়া হয়ে থাকতে পারে, এখনো কেউ জানে না। গ্রাহক দুটিতেই দিলে দুবার টাকা দেওয়া হবে।</translation>
    </message>
    <message>
        <source>Make a second QR</source>
        <translation>দ্বিতীয় QR তৈরি করুন</translation>
    </message>
    <message>
        <source>Refund note</source>
        <translation>ফেরতের নোট</translation>
    </message>
    <message>
        <source>Write down that %1 goes back.</source>
        <translation>লিখে রাখুন যে %1 ফেরত যাচ্ছে।</translation>
    </message>
    <message>
        <source>Note that %1 goes back</source>
        <translation>%1 ফেরত যাচ্ছে বলে নোট</translation>
    </message>
    <message>
        <source>Paydesk sends no money. Give it back yourself.</source>
        <translation>Paydesk টাকা পাঠায় না। নিজে ফেরত দিন।</translation>
    </message>
    <message>
        <source>%1 goes back to the payer</source>
        <translation>%1 গ্রাহককে ফেরত যাচ্ছে</translation>
    </message>
    <message>
        <source>Not this sale</source>
        <translation>এই বিক্রির নয়</translation>
    </message>
    <message>
        <source>Close the sale as cancelled. The money stays on record.</source>
        <translation>বিক্রিটি বাতিল বলে বন্ধ করুন। টাকার হিসাব রেকর্ডে থাকবে।</translation>
    </message>
    <message>
        <source>Close %1 as cancelled?</source>
        <translation>%1 বাতিল বলে বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>The money that arrived stays on record with it.</source>
        <translation>যে টাকা এসেছে তা এর সঙ্গে রেকর্ডে থাকবে।</translation>
    </message>
    <message>
        <source>Close the sale</source>
        <translation>বিক্রি বন্ধ করুন</translation>
    </message>
    <message>
        <source>Close the alert of %1?</source>
        <translation>%1-এর সতর্কতা বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>The exception stays on record.</source>
        <translation>ব্যতিক্রমটি রেকর্ডে থাকবে।</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>সতর্কতা বন্ধ করুন</translation>
    </message>
    <message>
        <source>Collect the rest</source>
        <translation>বাকিটা নিন</translation>
    </message>
    <message>
        <source>Ask for %1, in cash or as a sale of its own. The note is kept.</source>
        <translation>%1 চেয়ে নিন, নগদে বা আলাদা বিক্রি করে। নোটটি রাখা হয়।</translation>
    </message>
    <message>
        <source>Note that %1 was collected</source>
        <translation>%1 নেওয়া হয়েছে বলে নোট</translation>
    </message>
    <message>
        <source>The sale still waits for your decision.</source>
        <translation>বিক্রিটি এখনো আপনার সিদ্ধান্তের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>The rest of %1 was collected</source>
        <translation>বাকি %1 নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Change given back</source>
        <translation>বাড়তি টাকা ফেরত দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Write down that %1 went back in cash.</source>
        <translation>লিখে রাখুন যে %1 নগদে ফেরত দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Note that %1 went back</source>
        <translation>%1 ফেরত দেওয়া হয়েছে বলে নোট</translation>
    </message>
    <message>
        <source>%1 went back in cash</source>
        <translation>%1 নগদে ফেরত দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Keep the money for this sale</source>
        <translation>এই বিক্রির টাকা হিসেবে রাখুন</translation>
    </message>
    <message>
        <source>%1 counts as income, marked as late.</source>
        <translation>%1 আয় হিসেবে ধরা হবে, দেরিতে আসা বলে চিহ্নিত।</translation>
    </message>
    <message>
        <source>Accepted late</source>
        <translation>দেরিতে এলেও নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>It belongs to another sale</source>
        <translation>এটি অন্য বিক্রির টাকা</translation>
    </message>
    <message>
        <source>Say which one. The alert closes, the record stays.</source>
        <translation>কোনটির তা লিখুন। সতর্কতা বন্ধ হবে, রেকর্ড থাকবে।</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>দুটি পেমেন্টই ঠিক</translation>
    </message>
    <message>
        <source>The alert closes, the record stays.</source>
        <translation>সতর্কতা বন্ধ হবে, রেকর্ড থাকবে।</translation>
    </message>
    <message>
        <source>Write down that the second payment goes back.</source>
        <translation>লিখে রাখুন যে দ্বিতীয় পেমেন্টটি ফেরত যাচ্ছে।</translation>
    </message>
    <message>
        <source>Note that the second payment goes back</source>
        <translation>দ্বিতীয় পেমেন্ট ফেরত যাচ্ছে বলে নোট</translation>
    </message>
    <message>
        <source>The second payment goes back to the payer</source>
        <translation>দ্বিতীয় পেমেন্ট গ্রাহককে ফেরত যাচ্ছে</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>কিছুই আসেনি</translation>
    </message>
    <message>
        <source>The alert closes, the state stays as it is.</source>
        <translation>সতর্কতা বন্ধ হবে, অবস্থা একই থাকবে।</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>যেমন আছে তেমনই ঠিক</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>দেখা হয়েছে</translation>
    </message>
</context>
<context>
    <name>DetailFacts</name>
    <message>
        <source>Checksum</source>
        <translation>চেকসাম</translation>
    </message>
    <message>
        <source>Wrong: this text was changed or cut</source>
        <translation>ভুল: লেখাটি বদলানো বা কাটা হয়েছে</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>No payment code that Paydesk can read</source>
        <translation>Paydesk পড়তে পারে এমন পেমেন্ট কোড নয়</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>নেটওয়ার্ক</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ব্যবহার</translation>
    </message>
    <message>
        <source>For any number of payments</source>
        <translation>যত খুশি পেমেন্টের জন্য</translation>
    </message>
    <message>
        <source>For one payment</source>
        <translation>একটি পেমেন্টের জন্য</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>মার্চেন্ট</translation>
    </message>
    <message>
        <source>City</source>
        <translation>শহর</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>দেশ</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>দোকানের ধরন</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>মুদ্রা</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>বিল নম্বর</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>শাখা</translation>
    </message>
    <message>
        <source>Loyalty number</source>
        <translation>লয়্যালটি নম্বর</translation>
    </message>
    <message>
        <source>Reference in it</source>
        <translation>কোডের ভেতরের রেফারেন্স</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>গ্রাহক</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>কাউন্টার</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>কোড তৈরির সময়</translation>
    </message>
    <message>
        <source>Code ends</source>
        <translation>কোডের মেয়াদ</translation>
    </message>
    <message>
        <source>Right (%1)</source>
        <translation>ঠিক আছে (%1)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>দাম</translation>
    </message>
    <message>
        <source>Unique code</source>
        <translation>স্বতন্ত্র কোড</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>পার্থক্য</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>রাখা হয়েছে</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>গেটওয়ে</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>পদ্ধতি</translation>
    </message>
    <message>
        <source>Paid via</source>
        <translation>যে মাধ্যমে পরিশোধ</translation>
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
        <source>Payer</source>
        <translation>টাকা দিয়েছেন</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>তৈরির সময়</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>মেয়াদ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>বদলের সময়</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>শেষ যাচাই</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>দেখা হয়েছে</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>গেটওয়ের নম্বর</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>লেনদেন</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>পেমেন্টের পাতা</translation>
    </message>
    <message>
        <source>Our ID</source>
        <translation>আমাদের আইডি</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>পরিশোধের সময়</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>ফেরত দেওয়া</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The least and the most time an answer took: &quot;180 ms to 1.4 s&quot;</extracomment>
        <translation>%1 থেকে %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 মিলিসেকেন্ড</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 সেকেন্ড</translation>
    </message>
    <message>
        <source>Asked for the code</source>
        <translation>কোড চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Asked whether the sale arrived there</source>
        <translation>বিক্রিটি সেখানে পৌঁছেছে কি না জিজ্ঞাসা করা হয়েছে</translation>
    </message>
    <message>
        <source>Asked whether money came</source>
        <translation>টাকা এসেছে কি না জিজ্ঞাসা করা হয়েছে</translation>
    </message>
    <message>
        <source>Waited for the money</source>
        <translation>টাকার অপেক্ষা করা হয়েছে</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <extracomment>%1 is a word of the log: &quot;qris-info&quot;</extracomment>
        <translation>জিজ্ঞাসা করা হয়েছে: %1</translation>
    </message>
    <message>
        <source>The code was made.</source>
        <translation>কোড তৈরি হয়েছে।</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>সেখানে আছে।</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>সেখানে নেই।</translation>
    </message>
    <message>
        <source>No money yet.</source>
        <translation>এখনো টাকা আসেনি।</translation>
    </message>
    <message>
        <source>The customer is paying.</source>
        <translation>গ্রাহক টাকা দিচ্ছেন।</translation>
    </message>
    <message>
        <source>The money came.</source>
        <translation>টাকা এসেছে।</translation>
    </message>
    <message>
        <source>The payment failed.</source>
        <translation>পেমেন্ট ব্যর্থ হয়েছে।</translation>
    </message>
    <message>
        <source>The code expired.</source>
        <translation>কোডের মেয়াদ শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>The payment was cancelled.</source>
        <translation>পেমেন্ট বাতিল হয়েছে।</translation>
    </message>
    <message>
        <source>The service does not know the outcome.</source>
        <translation>সেবাটি ফলাফল জানে না।</translation>
    </message>
    <message>
        <source>The answer could not be used: %1.</source>
        <translation>উত্তরটি কাজে লাগানো যায়নি: %1।</translation>
    </message>
    <message>
        <source>The service has a problem: %1.</source>
        <translation>সেবায় সমস্যা হয়েছে: %1।</translation>
    </message>
    <message>
        <source>Asked too often: %1.</source>
        <translation>খুব ঘন ঘন জিজ্ঞাসা করা হয়েছে: %1।</translation>
    </message>
    <message>
        <source>The service does not know it: %1.</source>
        <translation>সেবাটি এটি চেনে না: %1।</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <extracomment>%1 is the service&apos;s word for the reason: &quot;AMOUNT_TOO_SMALL&quot;</extracomment>
        <translation>গ্রহণ করা হয়নি: %1।</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 times</source>
        <extracomment>%1 and %2 are times of the day, %3 is a number from 2 on: &quot;14:32:10 to 14:39:50 · 87 times&quot;</extracomment>
        <translation>%1 থেকে %2 · %3 বার</translation>
    </message>
    <message>
        <source>%1 · attempt %2</source>
        <extracomment>%1 is a time of the day, %2 a number from 2 on</extracomment>
        <translation>%1 · চেষ্টা %2</translation>
    </message>
    <message>
        <source>Answered %1 in %2.</source>
        <extracomment>%1 is the status of HTTP, %2 a duration: &quot;Answered 200 in 212 ms.&quot;</extracomment>
        <translation>উত্তর %1, সময় লেগেছে %2।</translation>
    </message>
    <message>
        <source>Not sent: there was no way to the service.</source>
        <translation>পাঠানো হয়নি: সেবায় পৌঁছানোর পথ ছিল না।</translation>
    </message>
    <message>
        <source>Stopped: the connection was not secure.</source>
        <translation>থামানো হয়েছে: সংযোগ নিরাপদ ছিল না।</translation>
    </message>
    <message>
        <source>The line broke after %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>%1 পরে সংযোগ কেটে গেছে।</translation>
    </message>
    <message>
        <source>No answer after %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>%1 পরেও উত্তর আসেনি।</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>%1 is what the service wrote</extracomment>
        <translation>সেবার কথা: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 is in English: why an answer could not be used</extracomment>
        <translation>কারণ: %1</translation>
    </message>
    <message>
        <source>Odd: %1</source>
        <extracomment>%1 is in English: an oddity of an answer that was taken all the same</extracomment>
        <translation>অস্বাভাবিক: %1</translation>
    </message>
    <message>
        <source>The money was refunded.</source>
        <translation>টাকা ফেরত দেওয়া হয়েছে।</translation>
    </message>
</context>
<context>
    <name>FilterOptions</name>
    <message>
        <source>What was odd</source>
        <translation>যা অস্বাভাবিক ছিল</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>মুদ্রা</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Without closed sales that got no money</source>
        <extracomment>A condition: expired, cancelled and failed sales are left out</extracomment>
        <translation>টাকা আসেনি এমন বন্ধ বিক্রি ছাড়া</translation>
    </message>
    <message>
        <source>Paid via %1</source>
        <extracomment>A condition: the way the money really came; %1 is &quot;ABA Bank&quot; or &quot;GoPay&quot;</extracomment>
        <translation>%1 দিয়ে পরিশোধিত</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>A condition: what was asked; %1 is an amount</extracomment>
        <translation>কমপক্ষে %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>A condition: what was asked; %1 is an amount</extracomment>
        <translation>সর্বোচ্চ %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>সব দিন</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>গতকাল</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>এই সপ্তাহ</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>এই মাস</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day: that one and all after it</extracomment>
        <translation>%1 থেকে</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day: that one and all before it</extracomment>
        <translation>%1 পর্যন্ত</translation>
    </message>
    <message>
        <source>Nothing odd</source>
        <translation>অস্বাভাবিক কিছু নেই</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>হাতে চিহ্নিত</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>দেখা দরকার</translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation>নোট আছে</translation>
    </message>
    <message>
        <source>Cashier %1</source>
        <extracomment>A condition: the cashier who made the sale; %1 is a name</extracomment>
        <translation>ক্যাশিয়ার %1</translation>
    </message>
    <message>
        <source>By the code of %1</source>
        <extracomment>A condition: what came in by the static code of one sale; %1 is its number, as &quot;S-12&quot;</extracomment>
        <translation>%1-এর কোড দিয়ে</translation>
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
    <message>
        <source>Check the sale on show now</source>
        <translation>দেখানো বিক্রি এখনই যাচাই করা</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>শেষ বিক্রিগুলো</translation>
    </message>
    <message>
        <source>Customer screen on or off</source>
        <translation>ক্রেতার পর্দা চালু বা বন্ধ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>নোট লেখা</translation>
    </message>
    <message>
        <source>Go to an open sale</source>
        <translation>খোলা বিক্রিতে যাওয়া</translation>
    </message>
    <message>
        <source>Cancel the sale on show</source>
        <translation>দেখানো বিক্রি বাতিল করা</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>অন্য অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Print the sale chosen in History again</source>
        <translation>ইতিহাসে বেছে নেওয়া বিক্রি আবার ছাপা</translation>
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
    <name>Ledger</name>
    <message>
        <source>The check of the ledger found a fault. Nothing was changed: keep the data folder as it is and restore a backup.</source>
        <translation>খাতা যাচাই করে ত্রুটি পাওয়া গেছে। কিছুই বদলানো হয়নি: ডেটা ফোল্ডার যেমন আছে রাখুন ও ব্যাকআপ ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>The sales S-%1 to S-%2 are missing from this ledger. Compare them with the account&apos;s statement.</source>
        <translation>বিক্রি S-%1 থেকে S-%2 এই খাতায় নেই। অ্যাকাউন্টের বিবরণীর সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Sales from S-%1 on may be missing from this ledger, the next is numbered above S-%2. Compare them with the account&apos;s statement.</source>
        <translation>S-%1 থেকে পরের বিক্রি এই খাতায় না-ও থাকতে পারে, পরেরটির নম্বর S-%2-এর উপরে হবে। অ্যাকাউন্টের বিবরণীর সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>The check of the ledger found a fault in what was derived from its events. The events are whole: rebuild it.</source>
        <translation>খাতা যাচাই করে ঘটনা থেকে করা হিসাবে ত্রুটি পাওয়া গেছে। ঘটনাগুলো অক্ষত: খাতা নতুন করে গড়ুন।</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>today, %1</source>
        <translation>আজ, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>আগামীকাল, %1</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Checking now.</source>
        <translation>এখন যাচাই হচ্ছে।</translation>
    </message>
    <message>
        <source>Next check in %1.</source>
        <translation>%1 পরে আবার যাচাই।</translation>
    </message>
    <message>
        <source>%1 of %2 checks left this minute.</source>
        <translation>এই মিনিটে %2টির মধ্যে %1টি যাচাই বাকি।</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>পেমেন্ট সফল হয়নি</translation>
    </message>
    <message>
        <source>Ask for another way to pay, or make a new QR.</source>
        <translation>অন্যভাবে টাকা দিতে বলুন, অথবা নতুন QR তৈরি করুন।</translation>
    </message>
    <message>
        <source>Do not hand over goods yet. Look at your bank app.</source>
        <translation>এখনো পণ্য দেবেন না। আপনার ব্যাংকের অ্যাপ দেখে নিন।</translation>
    </message>
    <message>
        <source>The sale is kept and asked again.</source>
        <translation>বিক্রিটি রাখা আছে, আবার জিজ্ঞাসা করা হবে।</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>%1 থেকে উত্তর নেই</translation>
    </message>
    <message>
        <source>Do not hand over goods yet. %1</source>
        <translation>এখনো পণ্য দেবেন না। %1</translation>
    </message>
    <message>
        <source>Checks have stopped</source>
        <translation>যাচাই থেমে গেছে</translation>
    </message>
    <message>
        <source>Cancelled at %1, watching goes on</source>
        <translation>বাতিলের সময় %1, নজর রাখা চলছে</translation>
    </message>
    <message>
        <source>Money that still comes is shown as late.</source>
        <translation>এরপরও টাকা এলে তা দেরিতে আসা হিসেবে দেখানো হবে।</translation>
    </message>
    <message>
        <source>Watching goes on</source>
        <translation>নজর রাখা চলছে</translation>
    </message>
    <message>
        <source>Money that still comes is shown as late. %1</source>
        <translation>এরপরও টাকা এলে তা দেরিতে আসা হিসেবে দেখানো হবে। %1</translation>
    </message>
    <message>
        <source>No further check is planned</source>
        <translation>আর কোনো যাচাই ঠিক করা নেই</translation>
    </message>
    <message>
        <source>Check now when the customer says the money is sent.</source>
        <translation>গ্রাহক টাকা পাঠানোর কথা বললে এখনই যাচাই করুন।</translation>
    </message>
    <message>
        <source>This sale is closed</source>
        <translation>এই বিক্রি বন্ধ</translation>
    </message>
    <message>
        <source>Only a notice can confirm this QR</source>
        <translation>এই QR শুধু বিজ্ঞপ্তিতে নিশ্চিত হয়</translation>
    </message>
    <message>
        <source>The gateway has no check for it. Look at your bank app before handing over goods.</source>
        <translation>গেটওয়েতে এটি যাচাইয়ের উপায় নেই। পণ্য দেওয়ার আগে আপনার ব্যাংকের অ্যাপ দেখে নিন।</translation>
    </message>
    <message>
        <source>Waiting for the QR</source>
        <translation>QR-এর অপেক্ষা চলছে</translation>
    </message>
    <message>
        <source>You can type the next amount meanwhile.</source>
        <translation>এর মধ্যে পরের পরিমাণ লিখতে পারেন।</translation>
    </message>
    <message>
        <source>The payment is on its way</source>
        <translation>পেমেন্ট আসছে</translation>
    </message>
    <message>
        <source>The last attempt did not go through</source>
        <translation>শেষ চেষ্টাটি সফল হয়নি</translation>
    </message>
    <message>
        <source>The customer may scan again. %1</source>
        <translation>গ্রাহক আবার স্ক্যান করতে পারেন। %1</translation>
    </message>
    <message>
        <source>Checked %1 ago: not paid yet</source>
        <translation>%1 আগে যাচাই হয়েছে: এখনো টাকা আসেনি</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>এখনো যাচাই হয়নি</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 সেকেন্ড</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 মিনিট</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 মি. %2 সে.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ঘ. %2 মি.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 দিন %2 ঘ.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>এখনো কিছু নেই</translation>
    </message>
    <message>
        <source>The payer&apos;s browser came back, which proves nothing</source>
        <translation>গ্রাহকের ব্রাউজার ফিরে এসেছে, এতে কিছুই প্রমাণ হয় না</translation>
    </message>
    <message>
        <source>A notice nobody signed, which proves nothing</source>
        <translation>স্বাক্ষরহীন বিজ্ঞপ্তি, এতে কিছুই প্রমাণ হয় না</translation>
    </message>
    <message>
        <source>A notice with the agreed word, not signed</source>
        <translation>ঠিক করা সংকেতসহ বিজ্ঞপ্তি, স্বাক্ষরিত নয়</translation>
    </message>
    <message>
        <source>A signed notice of the gateway</source>
        <translation>গেটওয়ের স্বাক্ষরিত বিজ্ঞপ্তি</translation>
    </message>
    <message>
        <source>The gateway&apos;s own answer</source>
        <translation>গেটওয়ের নিজের উত্তর</translation>
    </message>
    <message>
        <source>The gateway&apos;s settlement file</source>
        <translation>গেটওয়ের সেটেলমেন্ট ফাইল</translation>
    </message>
    <message>
        <source>Marked by hand, with a reason</source>
        <translation>কারণসহ হাতে চিহ্নিত</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>গেটওয়েতে অনুরোধ চলছে</translation>
    </message>
    <message>
        <source>Usually under 2 s. The customer has nothing to pay yet.</source>
        <translation>সাধারণত 2 সেকেন্ডের কম লাগে। গ্রাহকের এখনো টাকা দেওয়ার কিছু নেই।</translation>
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
        <source>A new one has the same amount.</source>
        <translation>নতুন QR-এ একই পরিমাণ থাকবে।</translation>
    </message>
    <message>
        <source>No money was taken</source>
        <translation>কোনো টাকা নেওয়া হয়নি</translation>
    </message>
    <message>
        <source>A new QR has the same amount.</source>
        <translation>নতুন QR-এ একই পরিমাণ থাকবে।</translation>
    </message>
    <message>
        <source>This QR is withdrawn</source>
        <translation>এই QR তুলে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>The customer should not pay it any more.</source>
        <translation>গ্রাহক যেন এতে আর টাকা না দেন।</translation>
    </message>
    <message>
        <source>Money went back</source>
        <translation>টাকা ফেরত গেছে</translation>
    </message>
    <message>
        <source>The timeline in History says when and how much.</source>
        <translation>কখন ও কত, তা ইতিহাসের ঘটনাক্রমে আছে।</translation>
    </message>
    <message>
        <source>No QR came back</source>
        <translation>কোনো QR আসেনি</translation>
    </message>
    <message>
        <source>The time of this QR is over</source>
        <translation>এই QR-এর সময় শেষ</translation>
    </message>
    <message>
        <source>One more check tells whether it was paid in time.</source>
        <translation>আর একবার যাচাই করলে জানা যাবে সময়মতো টাকা এসেছে কি না।</translation>
    </message>
    <message>
        <source>Decided at %1</source>
        <translation>সিদ্ধান্তের সময় %1</translation>
    </message>
    <message>
        <source>It stays on record. Proof: %1.</source>
        <translation>এটি রেকর্ডে থাকবে। প্রমাণ: %1।</translation>
    </message>
    <message>
        <source>Proof: %1.</source>
        <translation>প্রমাণ: %1।</translation>
    </message>
    <message>
        <source>Payer %1, %2. %3</source>
        <translation>টাকা দিয়েছেন %1, %2। %3</translation>
    </message>
    <message>
        <source>Less money arrived than asked</source>
        <translation>যত চাওয়া হয়েছে তার চেয়ে কম টাকা এসেছে</translation>
    </message>
    <message>
        <source>More money arrived than asked</source>
        <translation>যত চাওয়া হয়েছে তার চেয়ে বেশি টাকা এসেছে</translation>
    </message>
    <message>
        <source>It is yours. Decide what it was for. %1</source>
        <translation>টাকাটি আপনার। কিসের জন্য ছিল ঠিক করুন। %1</translation>
    </message>
    <message>
        <source>Late money: %1 for %2 arrived after the sale was closed</source>
        <translation>দেরিতে আসা টাকা: বিক্রি বন্ধ হওয়ার পরে %2-এর %1 এসেছে</translation>
    </message>
    <message>
        <source>Late money: %1 for %2 arrived %3 after its QR expired</source>
        <translation>দেরিতে আসা টাকা: QR-এর মেয়াদ শেষের %3 পরে %2-এর %1 এসেছে</translation>
    </message>
    <message>
        <source>A second payment arrived for this sale</source>
        <translation>এই বিক্রির জন্য দ্বিতীয় পেমেন্ট এসেছে</translation>
    </message>
    <message>
        <source>The money went to another account</source>
        <translation>টাকা অন্য অ্যাকাউন্টে গেছে</translation>
    </message>
    <message>
        <source>The money came in another currency</source>
        <translation>টাকা অন্য মুদ্রায় এসেছে</translation>
    </message>
    <message>
        <source>Somebody says it is settled, and nothing proves it</source>
        <translation>কেউ বলছে পরিশোধ হয়েছে, কিন্তু কোনো প্রমাণ নেই</translation>
    </message>
    <message>
        <source>This sale needs a look</source>
        <translation>এই বিক্রিটি দেখা দরকার</translation>
    </message>
    <message>
        <source>The gateway may have made this sale or not. Nobody was shown its QR.</source>
        <translation>গেটওয়ে বিক্রিটি তৈরি করে থাকতে পারে, না-ও পারে। এর QR কাউকে দেখানো হয়নি।</translation>
    </message>
    <message>
        <source>Ask the customer for the transaction number</source>
        <translation>গ্রাহকের কাছে লেনদেনের নম্বর চান</translation>
    </message>
    <message>
        <source>It stands on the customer&apos;s phone after paying. Nothing else tells whether this is paid.</source>
        <translation>টাকা দেওয়ার পরে এটি গ্রাহকের ফোনে থাকে। পরিশোধ হয়েছে কি না তা আর কিছুতেই জানা যায় না।</translation>
    </message>
    <message>
        <source>Pay exactly this: %1 and the unique code %2</source>
        <extracomment>%1 the price, %2 the small amount a gateway adds so that it recognises the payment</extracomment>
        <translation>ঠিক এই পরিমাণই দিতে হবে: %1 এবং স্বতন্ত্র কোড বাবদ %2</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>এখনো নিশ্চিত হয়নি</translation>
    </message>
    <message>
        <source>%1 and the unique code %2</source>
        <extracomment>%1 the price, %2 the small amount a gateway adds so that it recognises the payment</extracomment>
        <translation>%1 এবং স্বতন্ত্র কোড বাবদ %2</translation>
    </message>
    <message>
        <source>Of the service, being read back</source>
        <translation>সেবার ছবি, পড়ে দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Of the service, shows this code</source>
        <translation>সেবার ছবি, এই কোডই দেখায়</translation>
    </message>
    <message>
        <source>Drawn here</source>
        <translation>এখানেই আঁকা</translation>
    </message>
    <message>
        <source>The time to pay is over</source>
        <translation>টাকা দেওয়ার সময় শেষ</translation>
    </message>
    <message>
        <source>A new sale has the same amount.</source>
        <translation>নতুন বিক্রিতে একই পরিমাণ থাকবে।</translation>
    </message>
    <message>
        <source>This sale is withdrawn</source>
        <translation>এই বিক্রি তুলে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Gateway asked: it confirms the payment</source>
        <translation>গেটওয়েকে জিজ্ঞাসা করা হয়েছে: পেমেন্ট নিশ্চিত করেছে</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Sale</source>
        <translation>বিক্রি</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>রেফারেন্স</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>টাকা দিয়েছেন</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>গেটওয়ে</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>পদ্ধতি</translation>
    </message>
    <message>
        <source>Paid via</source>
        <translation>যে মাধ্যমে পরিশোধ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>পরিশোধের সময়</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>বদলের সময়</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>One sale as a screen reader speaks it: %1 sale number, %2 amount, %3 state, %4 time</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>পাওয়া গেছে %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>তৈরির সময়</translation>
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
    <name>ReceiptWords</name>
    <message>
        <source>COPY %1</source>
        <extracomment>On a receipt that was printed before: %1 counts the copies</extracomment>
        <translation>কপি %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>বিক্রি</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>গেটওয়ের নম্বর</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>টাকা দিয়েছেন</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>On a receipt, before what was sold: &quot;Table 7&quot;</extracomment>
        <translation>বাবদ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>দাম</translation>
    </message>
    <message>
        <source>Unique code</source>
        <translation>স্বতন্ত্র কোড</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>পদ্ধতি</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>পরিশোধিত</translation>
    </message>
    <message>
        <source>PAID LATE</source>
        <translation>দেরিতে পরিশোধিত</translation>
    </message>
    <message>
        <source>PAID, PARTLY REFUNDED</source>
        <translation>পরিশোধিত, আংশিক ফেরত</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>পরিশোধ হয়নি</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>NOT A RECEIPT</source>
        <translation>রসিদ নয়</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>Check word: %1</source>
        <translation>যাচাই-শব্দ: %1</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ধন্যবাদ</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>লেনদেনের নম্বর</translation>
    </message>
    <message>
        <source>REFUNDED</source>
        <translation>টাকা ফেরত</translation>
    </message>
</context>
<context>
    <name>SaleFacts</name>
    <message>
        <source>KHQR, fixed code</source>
        <translation>KHQR, স্থায়ী কোড</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>প্রমাণ নেই</translation>
    </message>
    <message>
        <source>The customer&apos;s browser came back</source>
        <translation>গ্রাহকের ব্রাউজার ফিরে এসেছে</translation>
    </message>
    <message>
        <source>Notification, not verified</source>
        <translation>বিজ্ঞপ্তি, যাচাই করা নয়</translation>
    </message>
    <message>
        <source>Notification with our token</source>
        <translation>আমাদের টোকেনসহ বিজ্ঞপ্তি</translation>
    </message>
    <message>
        <source>Signed notification</source>
        <translation>স্বাক্ষরিত বিজ্ঞপ্তি</translation>
    </message>
    <message>
        <source>Asked the gateway</source>
        <translation>গেটওয়েকে জিজ্ঞাসা করা হয়েছে</translation>
    </message>
    <message>
        <source>Settlement file</source>
        <translation>সেটেলমেন্ট ফাইল</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>হাতে</translation>
    </message>
    <message>
        <source>A person said so. No gateway has proven it.</source>
        <translation>একজন মানুষ বলেছেন। কোনো গেটওয়ে প্রমাণ দেয়নি।</translation>
    </message>
    <message>
        <source>Somebody says it is paid. Nothing proves it yet.</source>
        <translation>কেউ বলছে পরিশোধ হয়েছে। এখনো কোনো প্রমাণ নেই।</translation>
    </message>
    <message>
        <source>The money came after the time was over.</source>
        <translation>সময় শেষ হওয়ার পরে টাকা এসেছে।</translation>
    </message>
    <message>
        <source>Money came a second time for this sale.</source>
        <translation>এই বিক্রির জন্য দ্বিতীয়বার টাকা এসেছে।</translation>
    </message>
    <message>
        <source>More money came than was asked.</source>
        <translation>যত চাওয়া হয়েছে তার চেয়ে বেশি টাকা এসেছে।</translation>
    </message>
    <message>
        <source>Less money came than was asked.</source>
        <translation>যত চাওয়া হয়েছে তার চেয়ে কম টাকা এসেছে।</translation>
    </message>
    <message>
        <source>The money went to another account.</source>
        <translation>টাকা অন্য অ্যাকাউন্টে গেছে।</translation>
    </message>
    <message>
        <source>The money came in another currency.</source>
        <translation>টাকা অন্য মুদ্রায় এসেছে।</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>পেমেন্টের পাতা</translation>
    </message>
</context>
<context>
    <name>SaleOptions</name>
    <message>
        <source>Only a manager may do this.</source>
        <translation>এটি শুধু ম্যানেজার করতে পারেন।</translation>
    </message>
    <message>
        <source>The gateway gave no number for this sale: it cannot be asked about it.</source>
        <translation>গেটওয়ে এই বিক্রির কোনো নম্বর দেয়নি: তাই এর খোঁজ নেওয়া যায় না।</translation>
    </message>
    <message>
        <source>Nothing about this sale asks for a look.</source>
        <translation>এই বিক্রিতে দেখে নেওয়ার মতো কিছু নেই।</translation>
    </message>
    <message>
        <source>This state is certain: nothing is left to mark by hand.</source>
        <translation>এই অবস্থা নিশ্চিত: হাতে চিহ্নিত করার কিছু নেই।</translation>
    </message>
    <message>
        <source>It came in by the code of another sale: the gateway cannot be asked about it.</source>
        <translation>এটি অন্য বিক্রির কোড দিয়ে এসেছে: এর কথা গেটওয়েকে জিজ্ঞাসা করা যায় না।</translation>
    </message>
    <message>
        <source>All of its money was refunded already.</source>
        <translation>এর সব টাকা আগেই ফেরত দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>No money of this sale is here to refund.</source>
        <translation>এই বিক্রির ফেরত দেওয়ার মতো কোনো টাকা এখানে নেই।</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>now</source>
        <translation>এখন</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 সেকেন্ড আগে</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 মিনিট আগে</translation>
    </message>
    <message>
        <source>Late money: %1 for %2 arrived after its time. Decide what it was for.</source>
        <translation>দেরিতে আসা টাকা: সময় শেষের পরে %2-এর %1 এসেছে। কিসের জন্য ছিল ঠিক করুন।</translation>
    </message>
    <message>
        <source>Paid too little: %2 asked for %3 and got %1.</source>
        <translation>কম টাকা এসেছে: %2-এর জন্য %3 চাওয়া হয়েছিল, এসেছে %1।</translation>
    </message>
    <message>
        <source>Paid too much: %2 asked for %3 and got %1.</source>
        <translation>বেশি টাকা এসেছে: %2-এর জন্য %3 চাওয়া হয়েছিল, এসেছে %1।</translation>
    </message>
    <message>
        <source>%2 was paid twice. One of the two payments is not yours.</source>
        <translation>%2-এর টাকা দুবার এসেছে। দুটির একটি পেমেন্ট আপনার নয়।</translation>
    </message>
    <message>
        <source>Money for %2 went to another account. Look before you act.</source>
        <translation>%2-এর টাকা অন্য অ্যাকাউন্টে গেছে। কিছু করার আগে দেখে নিন।</translation>
    </message>
    <message>
        <source>%2 was paid in another currency. Look before you act.</source>
        <translation>%2-এর টাকা অন্য মুদ্রায় এসেছে। কিছু করার আগে দেখে নিন।</translation>
    </message>
    <message>
        <source>Somebody says %2 is paid, and nothing proves it yet.</source>
        <translation>কেউ বলছে %2 পরিশোধ হয়েছে, কিন্তু এখনো কোনো প্রমাণ নেই।</translation>
    </message>
    <message>
        <source>%2 needs a look.</source>
        <translation>%2 দেখা দরকার।</translation>
    </message>
    <message>
        <source>pinned today %1</source>
        <extracomment>When the shop&apos;s rate of exchange was set; %1 a time of day, as 08:00</extracomment>
        <translation>আজ %1-এ ঠিক করা</translation>
    </message>
    <message>
        <source>pinned %1 %2</source>
        <extracomment>%1 a day, as 2026-11-19, %2 a time of day</extracomment>
        <translation>%1 তারিখে %2-এ ঠিক করা</translation>
    </message>
    <message>
        <source>≈ %1 at %2, %3</source>
        <extracomment>%1 an amount in the other currency, %2 riel for one dollar, %3 since when (&quot;pinned today 08:00&quot;)</extracomment>
        <translation>≈ %1, হার %2, %3</translation>
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
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>অ্যাকাউন্ট</translation>
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
    <message>
        <source>The data folder is on a network drive, where a ledger is not safe. Use a folder on this computer&apos;s own disk.</source>
        <translation>ডেটা ফোল্ডারটি নেটওয়ার্ক ড্রাইভে, সেখানে খাতা নিরাপদ নয়। এই কম্পিউটারের নিজের ডিস্কের ফোল্ডার ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The gateway gave the code of another sale. Charge this sale once more.</source>
        <translation>গেটওয়ে অন্য বিক্রির কোড দিয়েছে। এই বিক্রিটি আরেকবার চার্জ করুন।</translation>
    </message>
    <message>
        <source>Paydesk cannot ask about this sale. Look for the payment in the app of the receiving account.</source>
        <translation>Paydesk এই বিক্রির খোঁজ নিতে পারছে না। যে অ্যাকাউন্টে টাকা আসে তার অ্যাপে পেমেন্টটি খুঁজুন।</translation>
    </message>
    <message>
        <source>This sale is not open any more. Look at its state before you go on.</source>
        <translation>এই বিক্রি আর চলমান নেই। এগোনোর আগে এর অবস্থা দেখুন।</translation>
    </message>
    <message>
        <source>This account is not set up here. Choose another account.</source>
        <translation>এই অ্যাকাউন্ট এখানে বসানো নেই। অন্য অ্যাকাউন্ট বেছে নিন।</translation>
    </message>
    <message>
        <source>No sale of %1 was made.</source>
        <translation>%1-এর কোনো বিক্রি তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 যেমন ছিল তেমনই আছে।</translation>
    </message>
    <message>
        <source>There is no sound backup of the ledger. Bring one and restore it, or begin an empty ledger yourself.</source>
        <translation>খাতার ঠিকঠাক ব্যাকআপ নেই। একটি এনে ফিরিয়ে আনুন, বা নিজে খালি খাতা শুরু করুন।</translation>
    </message>
    <message>
        <source>This Paydesk does not know the gateway of the account %1. Install a newer Paydesk.</source>
        <translation>এই Paydesk %1 অ্যাকাউন্টের গেটওয়ে চেনে না। আরও নতুন Paydesk বসান।</translation>
    </message>
    <message>
        <source>No Paydesk is running on this data folder. Start it, or try again without it.</source>
        <translation>এই ডেটা ফোল্ডারে কোনো Paydesk চলছে না। চালু করুন, বা এটি ছাড়া আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The Paydesk that runs on this data folder is practising. Close it, or add --practice.</source>
        <translation>এই ডেটা ফোল্ডারে চলা Paydesk অনুশীলনে আছে। সেটি বন্ধ করুন, বা --practice যোগ করুন।</translation>
    </message>
    <message>
        <source>The Paydesk that runs on this data folder takes real money. Close it, or practise in another data folder.</source>
        <translation>এই ডেটা ফোল্ডারে চলা Paydesk আসল টাকা নেয়। সেটি বন্ধ করুন, বা অন্য ডেটা ফোল্ডারে অনুশীলন করুন।</translation>
    </message>
    <message>
        <source>Paydesk was closed before it answered. Look at the sale with payments show.</source>
        <translation>উত্তর দেওয়ার আগেই Paydesk বন্ধ হয়েছে। payments show দিয়ে বিক্রিটি দেখুন।</translation>
    </message>
    <message>
        <source>Another version of Paydesk is using this data folder. Close its window first.</source>
        <translation>Paydesk-এর অন্য একটি সংস্করণ এই ডেটা ফোল্ডার ব্যবহার করছে। আগে তার উইন্ডো বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The command line cannot reach this window. Selling goes on; start Paydesk again to try once more.</source>
        <translation>কমান্ড লাইন এই উইন্ডোতে পৌঁছাতে পারছে না। বিক্রি চলবে; আবার চেষ্টা করতে Paydesk আবার চালু করুন।</translation>
    </message>
    <message>
        <source>The list of accounts %1 cannot be read. Check the file and its rights.</source>
        <translation>অ্যাকাউন্টের তালিকা %1 পড়া যাচ্ছে না। ফাইলটি ও তার অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>No QR came back. Make a new one, or ask for another way to pay.</source>
        <translation>কোনো QR আসেনি। নতুন একটি তৈরি করুন, অথবা অন্যভাবে টাকা দিতে বলুন।</translation>
    </message>
    <message>
        <source>%1 has no decimals. Type a whole amount, or press F8 for the other currency.</source>
        <translation>%1-এ দশমিক নেই। পূর্ণ অঙ্ক লিখুন, অথবা অন্য মুদ্রার জন্য F8 চাপুন।</translation>
    </message>
    <message>
        <source>The list of accounts is of a newer Paydesk. Start that one, or update this one.</source>
        <translation>অ্যাকাউন্টের তালিকাটি আরও নতুন Paydesk-এর। সেই Paydesk চালু করুন, অথবা এটি হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>The list of accounts is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>অ্যাকাউন্টের তালিকাটি অন্য জায়গার লিংক, তাই ব্যবহার করা হয়নি। ডেটা ফোল্ডার থেকে লিংকটি সরান।</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and is set aside as %1. Add the accounts again or repair that file.</source>
        <translation>অ্যাকাউন্টের তালিকা নষ্ট ছিল, তাই %1 নামে সরিয়ে রাখা হয়েছে। অ্যাকাউন্টগুলো আবার যোগ করুন বা সেই ফাইলটি ঠিক করুন।</translation>
    </message>
    <message>
        <source>The accounts could not be saved. Check space and rights of the data folder and try again.</source>
        <translation>অ্যাকাউন্টগুলো সংরক্ষণ করা যায়নি। ডেটা ফোল্ডারের খালি জায়গা ও অনুমতি দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This cannot be the short name of an account. Use up to %1 small letters, digits and hyphens, and not the word practice in front.</source>
        <translation>এটি অ্যাকাউন্টের সংক্ষিপ্ত নাম হতে পারে না। ইংরেজি ছোট হাতের অক্ষর, ইংরেজি অঙ্ক ও হাইফেন মিলিয়ে সর্বোচ্চ %1টি ব্যবহার করুন, শুরুতে practice শব্দটি দেবেন না।</translation>
    </message>
    <message>
        <source>The account needs a name of up to %1 signs that can all be seen. Type it again.</source>
        <translation>অ্যাকাউন্টের একটি নাম লাগে, সর্বোচ্চ %1 অক্ষরের, যার সব অক্ষর দেখা যায়। আবার লিখুন।</translation>
    </message>
    <message>
        <source>Practice accounts are on this computer and all others are not. Choose the kind that fits the address.</source>
        <translation>অনুশীলনের অ্যাকাউন্টের ঠিকানা এই কম্পিউটারেই, অন্য সব অ্যাকাউন্টের ঠিকানা এর বাইরে। ঠিকানার সঙ্গে মেলে এমন ধরন বেছে নিন।</translation>
    </message>
    <message>
        <source>%1 does not take %2. Choose another currency.</source>
        <translation>%1 %2 নেয় না। অন্য মুদ্রা বেছে নিন।</translation>
    </message>
    <message>
        <source>The account that gets the money or the shop&apos;s name is missing. Enter both as the payer sees them.</source>
        <translation>যে অ্যাকাউন্টে টাকা আসে সেটি বা দোকানের নাম দেওয়া হয়নি। গ্রাহক যেমন দেখেন তেমন করে দুটিই লিখুন।</translation>
    </message>
    <message>
        <source>An entry of the account is too long or holds hidden signs. Type it again.</source>
        <translation>অ্যাকাউন্টের একটি তথ্য খুব লম্বা বা তাতে অদৃশ্য চিহ্ন আছে। আবার লিখুন।</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>এমন কোনো টাইম জোন নেই। তালিকা থেকে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>The proxy needs a host name and a port from 1 to 65535. Correct them.</source>
        <translation>প্রক্সির জন্য হোস্টের নাম ও 1 থেকে 65535-এর মধ্যে একটি পোর্ট লাগে। এগুলো ঠিক করুন।</translation>
    </message>
    <message>
        <source>Sale %1 waits for exactly %2 too. Finish or cancel it, or make a new code for this sale.</source>
        <translation>বিক্রি %1-ও ঠিক %2-এর অপেক্ষায় আছে। সেটি শেষ বা বাতিল করুন, অথবা এই বিক্রির জন্য নতুন কোড তৈরি করুন।</translation>
    </message>
    <message>
        <source>This was refused, %1 says “%2”. Choose another payment method or call the manager.</source>
        <translation>এটি গ্রহণ করা হয়নি, %1 বলছে “%2”। অন্য পেমেন্ট পদ্ধতি বেছে নিন বা ম্যানেজারকে ডাকুন।</translation>
    </message>
    <message>
        <source>This was refused, %1 says “%2”. Check the amount and the payment method.</source>
        <translation>এটি গ্রহণ করা হয়নি, %1 বলছে “%2”। পরিমাণ ও পেমেন্ট পদ্ধতি দেখুন।</translation>
    </message>
    <message>
        <source>%1 does not know this payment method. Choose another method.</source>
        <translation>%1 এই পেমেন্ট পদ্ধতি চেনে না। অন্য পদ্ধতি বেছে নিন।</translation>
    </message>
    <message>
        <source>%1 takes %2 only. Charge in %2 or choose another account.</source>
        <translation>%1 শুধু %2 নেয়। %2 মুদ্রায় চার্জ করুন অথবা অন্য অ্যাকাউন্ট বেছে নিন।</translation>
    </message>
    <message>
        <source>This amount is too large for this method. Choose another one above %1.</source>
        <translation>এই পদ্ধতির জন্য পরিমাণটি খুব বড়। %1-এর বেশি হলে অন্য পদ্ধতি বেছে নিন।</translation>
    </message>
    <message>
        <source>Paydesk asked %1 which payment methods this account has. Nothing was created.</source>
        <translation>এই অ্যাকাউন্টে কোন কোন পেমেন্ট পদ্ধতি আছে, Paydesk তা %1-কে জিজ্ঞাসা করেছে। কিছুই তৈরি করা হয়নি।</translation>
    </message>
    <message>
        <source>%1 took the key. %2 of %3 payment methods can be used.</source>
        <translation>%1 কী-টি গ্রহণ করেছে। %3টি পেমেন্ট পদ্ধতির মধ্যে %2টি ব্যবহার করা যায়।</translation>
    </message>
    <message>
        <source>There is no such page. Start at page 1.</source>
        <translation>এমন কোনো পাতা নেই। পাতা 1 থেকে শুরু করুন।</translation>
    </message>
    <message>
        <source>A page cannot hold that many rows. Choose 1 to %1.</source>
        <translation>এক পাতায় এতগুলো সারি ধরে না। 1 থেকে %1-এর মধ্যে বেছে নিন।</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct the days.</source>
        <translation>শেষ দিনটি প্রথম দিনের আগে। দিনগুলো ঠিক করুন।</translation>
    </message>
    <message>
        <source>%1 does not offer this to the account. Choose another method.</source>
        <translation>%1 এই অ্যাকাউন্টে এটি দেয় না। অন্য পদ্ধতি বেছে নিন।</translation>
    </message>
    <message>
        <source>This needs an active subscription at %1. Choose another method or call the manager.</source>
        <translation>এর জন্য %1-এ চালু সাবস্ক্রিপশন লাগে। অন্য পদ্ধতি বেছে নিন বা ম্যানেজারকে ডাকুন।</translation>
    </message>
    <message>
        <source>This is not connected at %1 yet. The manager connects it on the website.</source>
        <translation>এটি এখনো %1-এ যুক্ত করা হয়নি। ম্যানেজার ওয়েবসাইটে এটি যুক্ত করেন।</translation>
    </message>
    <message>
        <source>This is not available at %1 now. Choose another method.</source>
        <translation>এটি এখন %1-এ পাওয়া যাচ্ছে না। অন্য পদ্ধতি বেছে নিন।</translation>
    </message>
    <message>
        <source>The account has no active subscription at %1. If this is refused, call the manager.</source>
        <translation>%1-এ এই অ্যাকাউন্টের চালু সাবস্ক্রিপশন নেই। এটি গ্রহণ করা না হলে ম্যানেজারকে ডাকুন।</translation>
    </message>
    <message>
        <source>There is no QRIS yet. Scan or paste the static QRIS of the shop.</source>
        <translation>এখনো কোনো QRIS নেই। দোকানের স্থায়ী QRIS স্ক্যান করুন বা পেস্ট করুন।</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one below 10 MB.</source>
        <translation>ছবিটি খুব বড়। 10 MB-এর কম একটি ছবি বেছে নিন।</translation>
    </message>
    <message>
        <source>This is no picture that can be sent. Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>এটি পাঠানোর মতো ছবি নয়। PNG, JPEG, GIF বা WebP ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>There is no order number. Choose an order.</source>
        <translation>অর্ডারের নম্বর নেই। একটি অর্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>A name of the further data is empty or comes twice. Give each its own name.</source>
        <translation>বাড়তি তথ্যের একটি নাম খালি বা দুবার আছে। প্রতিটির আলাদা নাম দিন।</translation>
    </message>
    <message>
        <source>%1 gave no invoice for this sale. Look for the payment in the bKash statement.</source>
        <translation>%1 এই বিক্রির ইনভয়েস দেয়নি। bKash-এর বিবরণীতে পেমেন্টটি খুঁজুন।</translation>
    </message>
    <message>
        <source>%1 does not take these return pages. Enter web addresses in the account.</source>
        <translation>%1 ফেরার এই পাতাগুলো নেয় না। অ্যাকাউন্টে ওয়েব ঠিকানা লিখুন।</translation>
    </message>
    <message>
        <source>The bKash account is inactive. Call the manager.</source>
        <translation>bKash অ্যাকাউন্টটি চালু নেই। ম্যানেজারকে ডাকুন।</translation>
    </message>
    <message>
        <source>%1 does not know this invoice. Check which account the sale is of.</source>
        <translation>%1 এই ইনভয়েস চেনে না। বিক্রিটি কোন অ্যাকাউন্টের দেখুন।</translation>
    </message>
    <message>
        <source>This gateway cannot look up a sale. Check its own list before you charge again.</source>
        <translation>এই গেটওয়েতে কোনো বিক্রির খোঁজ নেওয়া যায় না। আবার চার্জ করার আগে গেটওয়ের নিজের তালিকা দেখে নিন।</translation>
    </message>
    <message>
        <source>Paydesk asked %1 about a payment that does not exist. Nothing was created.</source>
        <translation>Paydesk %1-কে এমন একটি পেমেন্টের কথা জিজ্ঞাসা করেছে যা আসলে নেই। কিছুই তৈরি করা হয়নি।</translation>
    </message>
    <message>
        <source>%1 took the key and knows no such payment. The account works.</source>
        <translation>%1 কী-টি গ্রহণ করেছে, এমন কোনো পেমেন্ট তার জানা নেই। অ্যাকাউন্টটি ঠিকঠাক চলছে।</translation>
    </message>
    <message>
        <source>%1 calls a made-up payment paid. Do not sell with this account, call %1.</source>
        <translation>%1 একটি বানানো পেমেন্টকে পরিশোধিত বলছে। এই অ্যাকাউন্ট দিয়ে বিক্রি করবেন না, %1-এর সঙ্গে যোগাযোগ করুন।</translation>
    </message>
    <message>
        <source>%1 answered, but not whether it takes the key. That shows with the first sale.</source>
        <translation>%1 উত্তর দিয়েছে, কিন্তু কী-টি গ্রহণ করে কি না জানায়নি। প্রথম বিক্রিতে তা বোঝা যাবে।</translation>
    </message>
    <message>
        <source>%1 takes %2 only. Choose another account for this currency.</source>
        <translation>%1 শুধু %2 নেয়। এই মুদ্রার জন্য অন্য অ্যাকাউন্ট বেছে নিন।</translation>
    </message>
    <message>
        <source>This sale has no number that %1 takes. Use letters, digits and hyphens.</source>
        <translation>এই বিক্রির এমন নম্বর নেই যা %1 নেয়। ইংরেজি অক্ষর, ইংরেজি অঙ্ক ও হাইফেন ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>This account has no pages to return to after paying. Enter two addresses that begin with https.</source>
        <translation>টাকা দেওয়ার পরে ফেরার পাতা এই অ্যাকাউন্টে দেওয়া নেই। https দিয়ে শুরু দুটি ঠিকানা লিখুন।</translation>
    </message>
    <message>
        <source>The address for notifications is not safe. Enter one that begins with https.</source>
        <translation>বিজ্ঞপ্তির ঠিকানা নিরাপদ নয়। https দিয়ে শুরু ঠিকানা লিখুন।</translation>
    </message>
    <message>
        <source>This account has no name and e-mail for customers who give none. Enter them in the account.</source>
        <translation>যে গ্রাহক নাম ও ই-মেইল দেন না, তাঁর জন্য এই অ্যাকাউন্টে কোনো নাম ও ই-মেইল নেই। অ্যাকাউন্টে সেগুলো লিখুন।</translation>
    </message>
    <message>
        <source>This name is too long or holds hidden signs. Type it again.</source>
        <translation>নামটি খুব লম্বা বা এতে অদৃশ্য চিহ্ন আছে। আবার লিখুন।</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it or leave it empty.</source>
        <translation>এটি ই-মেইল ঠিকানা নয়। ঠিক করুন বা খালি রাখুন।</translation>
    </message>
    <message>
        <source>%1 refused this sale: %2. Check the entry and the account.</source>
        <translation>%1 এই বিক্রি নেয়নি: %2। লেখাটি ও অ্যাকাউন্ট দেখুন।</translation>
    </message>
    <message>
        <source>Only the transaction number confirms this sale. Enter it from the customer&apos;s screen or message.</source>
        <translation>এই বিক্রি শুধু লেনদেনের নম্বরেই নিশ্চিত হয়। গ্রাহকের ফোনের পর্দা বা বার্তা থেকে নম্বরটি লিখুন।</translation>
    </message>
    <message>
        <source>This is not a transaction number. Type only letters, digits and hyphens.</source>
        <translation>এটি লেনদেনের নম্বর নয়। শুধু ইংরেজি অক্ষর, ইংরেজি অঙ্ক ও হাইফেন লিখুন।</translation>
    </message>
    <message>
        <source>%1 does not confirm this payment. Check the transaction number.</source>
        <translation>%1 এই পেমেন্ট নিশ্চিত করছে না। লেনদেনের নম্বর দেখুন।</translation>
    </message>
    <message>
        <source>%1 does not confirm this payment: %2. Check the transaction number.</source>
        <translation>%1 এই পেমেন্ট নিশ্চিত করছে না: %2। লেনদেনের নম্বর দেখুন।</translation>
    </message>
    <message>
        <source>This amount is too small. Type at least %1.</source>
        <translation>পরিমাণটি খুব কম। অন্তত %1 লিখুন।</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked for Paydesk. Unlock it and try again.</source>
        <translation>এই কম্পিউটারের কী-রিং Paydesk-এর জন্য তালাবদ্ধ। তালা খুলে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Sign in to the desktop again and try again.</source>
        <translation>এই কম্পিউটারের কী-রিং সাড়া দিচ্ছে না। ডেস্কটপে নতুন করে সাইন-ইন করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>A key in the keyring of this computer cannot be read. Enter it again in the account.</source>
        <translation>এই কম্পিউটারের কী-রিংয়ের একটি কী পড়া যাচ্ছে না। অ্যাকাউন্টে কী-টি আবার লিখুন।</translation>
    </message>
    <message>
        <source>The file with the keys is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>কী-এর ফাইলটি অন্য জায়গার লিংক, তাই ব্যবহার করা হয়নি। ডেটা ফোল্ডার থেকে লিংকটি সরান।</translation>
    </message>
    <message>
        <source>The file with the keys cannot be read. Check it and the rights of the data folder.</source>
        <translation>কী-এর ফাইলটি পড়া যাচ্ছে না। ফাইলটি ও ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a passphrase for it and enter the keys.</source>
        <translation>এখনো কী-এর কোনো ফাইল নেই। এর জন্য একটি পাসফ্রেজ ঠিক করুন ও কী-গুলো লিখুন।</translation>
    </message>
    <message>
        <source>The keys could not be saved. Check space and rights of the data folder and try again.</source>
        <translation>কী-গুলো সংরক্ষণ করা যায়নি। ডেটা ফোল্ডারের খালি জায়গা ও অনুমতি দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The file with the keys opens but cannot be understood. Call the people who look after Paydesk.</source>
        <translation>কী-এর ফাইলটি খোলে, কিন্তু বোঝা যাচ্ছে না। যাঁরা Paydesk দেখাশোনা করেন তাঁদের ডাকুন।</translation>
    </message>
    <message>
        <source>The passphrase is too short. Choose one of %1 signs or more.</source>
        <translation>পাসফ্রেজটি খুব ছোট। %1 বা তার বেশি অক্ষরের একটি ঠিক করুন।</translation>
    </message>
    <message>
        <source>The keys are locked. Unlock them with the passphrase.</source>
        <translation>কী-গুলো তালাবদ্ধ। পাসফ্রেজ দিয়ে খুলুন।</translation>
    </message>
    <message>
        <source>There is a file with keys already. Unlock it with its passphrase.</source>
        <translation>কী-এর ফাইল আগে থেকেই আছে। তার পাসফ্রেজ দিয়ে খুলুন।</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Wait %1 seconds.</source>
        <translation>অনেকবার ভুল পাসফ্রেজ দেওয়া হয়েছে। %1 সেকেন্ড অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>The file with the keys is damaged and was set aside. Enter the keys of the accounts again.</source>
        <translation>কী-এর ফাইলটি নষ্ট, তাই সরিয়ে রাখা হয়েছে। অ্যাকাউন্টগুলোর কী আবার লিখুন।</translation>
    </message>
    <message>
        <source>The keys cannot be kept safe on this computer now. Close other programs and try again.</source>
        <translation>এই কম্পিউটারে এখন কী-গুলো নিরাপদে রাখা যাচ্ছে না। অন্য প্রোগ্রাম বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The file with the keys is of a newer Paydesk. Start that one, or update this one.</source>
        <translation>কী-এর ফাইলটি আরও নতুন Paydesk-এর। সেই Paydesk চালু করুন, অথবা এটি হালনাগাদ করুন।</translation>
    </message>
    <message>
        <source>This is not the passphrase of the keys. Type it again.</source>
        <translation>এটি কী-গুলোর পাসফ্রেজ নয়। আবার লিখুন।</translation>
    </message>
    <message>
        <source>%1 is a backup of practice sales and nothing was changed. Choose a backup of the real sales.</source>
        <translation>%1 অনুশীলনের বিক্রির ব্যাকআপ, কিছুই বদলানো হয়নি। আসল বিক্রির একটি ব্যাকআপ বেছে নিন।</translation>
    </message>
    <message>
        <source>%1 is a backup of real sales and nothing was changed. Choose a backup of the practice sales.</source>
        <translation>%1 আসল বিক্রির ব্যাকআপ, কিছুই বদলানো হয়নি। অনুশীলনের বিক্রির একটি ব্যাকআপ বেছে নিন।</translation>
    </message>
    <message>
        <source>%1 is a backup of another ledger and nothing was changed. Choose a backup of this one, or restore it in an empty data folder.</source>
        <translation>%1 অন্য একটি খাতার ব্যাকআপ, কিছুই বদলানো হয়নি। এই খাতার একটি ব্যাকআপ বেছে নিন, অথবা সেটি খালি ডেটা ফোল্ডারে ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>A key of this account is not at hand. Unlock the keyring of this computer, or enter the key again.</source>
        <translation>এই অ্যাকাউন্টের একটি কী হাতের কাছে নেই। এই কম্পিউটারের কী-রিংয়ের তালা খুলুন, অথবা কী আবার লিখুন।</translation>
    </message>
    <message>
        <source>%1 is not there any more and nothing was changed. Choose another backup.</source>
        <translation>%1 আর সেখানে নেই, কিছুই বদলানো হয়নি। অন্য একটি ব্যাকআপ বেছে নিন।</translation>
    </message>
    <message>
        <source>This account is not on the list any more. Look at the list again.</source>
        <translation>এই অ্যাকাউন্ট আর তালিকায় নেই। তালিকাটি আবার দেখুন।</translation>
    </message>
    <message>
        <source>The keyring of this computer keeps the keys. Lock and unlock it there.</source>
        <translation>কী-গুলো এই কম্পিউটারের কী-রিংয়ে থাকে। তালা দেওয়া ও খোলা সেখানেই করুন।</translation>
    </message>
    <message>
        <source>The previous key is not kept any more. Enter the key that is to be used.</source>
        <translation>আগের কী আর রাখা নেই। যে কী ব্যবহার করবেন সেটি লিখুন।</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>%1 found in %2 ms</source>
        <translation>%2 মিলিসেকেন্ডে %1 পাওয়া গেছে</translation>
    </message>
    <message>
        <source>%1 found on the way</source>
        <translation>সংযোগের পথেই %1 পাওয়া গেছে</translation>
    </message>
    <message>
        <source>%1, certificate good until %2</source>
        <translation>%1, সার্টিফিকেটের মেয়াদ %2 পর্যন্ত</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2. Sales stop then unless %1 renews it.</source>
        <translation>%1-এর সার্টিফিকেটের মেয়াদ %2 তারিখে শেষ। %1 এটি নবায়ন না করলে তখন বিক্রি বন্ধ হয়ে যাবে।</translation>
    </message>
    <message>
        <source>On this computer, nothing goes out</source>
        <translation>এই কম্পিউটারেই, বাইরে কিছু যায় না</translation>
    </message>
    <message>
        <source>The line is secure</source>
        <translation>সংযোগ নিরাপদ</translation>
    </message>
    <message>
        <source>Not secure, nothing was sent</source>
        <translation>নিরাপদ নয়, কিছুই পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>No answer in %1 ms</source>
        <translation>%1 মিলিসেকেন্ডেও উত্তর আসেনি</translation>
    </message>
    <message>
        <source>Less than %1 s apart, %2 s allowed</source>
        <translation>পার্থক্য %1 সেকেন্ডের কম, %2 সেকেন্ড পর্যন্ত চলে</translation>
    </message>
    <message>
        <source>%1 s apart, %2 s allowed</source>
        <translation>পার্থক্য %1 সেকেন্ড, %2 সেকেন্ড পর্যন্ত চলে</translation>
    </message>
    <message>
        <source>The clock of this computer and that of %1 differ. Let this computer set its clock by the internet.</source>
        <translation>এই কম্পিউটারের ও %1-এর ঘড়ি মেলে না। এই কম্পিউটারের ঘড়ি ইন্টারনেট থেকে মিলিয়ে নেওয়ার ব্যবস্থা করুন।</translation>
    </message>
    <message>
        <source>%1 in %2 ms, %3 requests a minute</source>
        <translation>%1, %2 মিলিসেকেন্ডে, মিনিটে %3টি অনুরোধ</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1, %2 মিলিসেকেন্ডে</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the internet connection and test again.</source>
        <translation>%1 সময়মতো উত্তর দেয়নি। ইন্টারনেট সংযোগ দেখে আবার পরীক্ষা করুন।</translation>
    </message>
    <message>
        <source>%1 does not answer at this address. Check the address in the account&apos;s settings.</source>
        <translation>%1 এই ঠিকানায় সাড়া দিচ্ছে না। অ্যাকাউন্টের সেটিংসে ঠিকানাটি দেখুন।</translation>
    </message>
    <message>
        <source>The list of customers is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>গ্রাহকদের তালিকাটি অন্য জায়গার লিংক, তাই ব্যবহার করা হয়নি। ডেটা ফোল্ডার থেকে লিংকটি সরান।</translation>
    </message>
    <message>
        <source>The customers could not be saved. Check space and rights of the data folder and try again.</source>
        <translation>গ্রাহকদের তালিকা সংরক্ষণ করা যায়নি। ডেটা ফোল্ডারের খালি জায়গা ও অনুমতি দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The list of customers cannot be read. Check the rights of the data folder.</source>
        <translation>গ্রাহকদের তালিকা পড়া যাচ্ছে না। ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>Dynamic QR</source>
        <translation>ডাইনামিক QR</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>জানানো হয়নি</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>None</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>Reported by %1, all times</source>
        <translation>%1 যা জানিয়েছে, সব সময়ের</translation>
    </message>
    <message>
        <source>Reported by %1, today</source>
        <translation>%1 যা জানিয়েছে, আজকের</translation>
    </message>
    <message>
        <source>Reported by %1, this week</source>
        <translation>%1 যা জানিয়েছে, এই সপ্তাহের</translation>
    </message>
    <message>
        <source>Reported by %1, this month</source>
        <translation>%1 যা জানিয়েছে, এই মাসের</translation>
    </message>
    <message>
        <source>Reported by %1, this year</source>
        <translation>%1 যা জানিয়েছে, এই বছরের</translation>
    </message>
    <message>
        <source>Account at %1</source>
        <translation>%1-এ অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ব্যবহারকারীর নাম</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ই-মেইল</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>যাচাইকৃত</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>যুক্ত আছে</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>যুক্ত নেই</translation>
    </message>
    <message>
        <source>Subscription active</source>
        <translation>সাবস্ক্রিপশন চালু</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>Paid payments</source>
        <translation>পরিশোধিত পেমেন্ট</translation>
    </message>
    <message>
        <source>Amount (%1 does not say of which payments)</source>
        <translation>পরিমাণ (কোন কোন পেমেন্টের, %1 তা জানায় না)</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>%1 দিয়ে পরিশোধিত</translation>
    </message>
    <message>
        <source>%1 could not be asked. Check the key of the account.</source>
        <translation>%1-কে জিজ্ঞাসা করা যায়নি। অ্যাকাউন্টের কী দেখুন।</translation>
    </message>
    <message>
        <source>Paydesk and %1 made the same code. It can be shown to the customer.</source>
        <translation>Paydesk ও %1 একই কোড তৈরি করেছে। এটি গ্রাহককে দেখানো যায়।</translation>
    </message>
    <message>
        <source>The code of %1 says the same in another order. Paydesk&apos;s own code can be shown.</source>
        <translation>%1-এর কোডে একই তথ্য অন্য ক্রমে আছে। Paydesk-এর নিজের কোড দেখানো যায়।</translation>
    </message>
    <message>
        <source>The code of %1 differs in the fields %2. Do not use it before the manager has compared them.</source>
        <translation>%1-এর কোডে %2 ঘরে অমিল আছে। ম্যানেজার মিলিয়ে দেখার আগে এটি ব্যবহার করবেন না।</translation>
    </message>
    <message>
        <source>The payment timed out or had a wrong amount. Check the bKash statement before the customer pays again.</source>
        <translation>পেমেন্টের সময় শেষ হয়ে গেছে বা পরিমাণ ভুল ছিল। গ্রাহক আবার টাকা দেওয়ার আগে bKash-এর বিবরণী দেখুন।</translation>
    </message>
    <message>
        <source>This gateway keeps no list that Paydesk can read. Its sales are those in History.</source>
        <translation>এই গেটওয়েতে Paydesk-এর পড়ার মতো কোনো তালিকা নেই। এর বিক্রিগুলো ইতিহাসেই আছে।</translation>
    </message>
    <message>
        <source>%1 tells nothing about its accounts. Look on its website.</source>
        <translation>%1 নিজের অ্যাকাউন্ট সম্পর্কে কিছু জানায় না। এর ওয়েবসাইটে দেখুন।</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>পেমেন্টের পাতা</translation>
    </message>
    <message>
        <source>This number belongs to sale %1 already. Compare it with the customer&apos;s phone once more.</source>
        <translation>এই নম্বর আগে থেকেই বিক্রি %1-এর। গ্রাহকের ফোনের সঙ্গে আরেকবার মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>This is not a rate. Type the riel for one dollar, for example 4,050.</source>
        <translation>এটি কোনো বিনিময় হার নয়। এক ডলারে কত রিয়েল লিখুন, যেমন 4,050।</translation>
    </message>
    <message>
        <source>One dollar is between %1 and %2 riel here. Type the riel for one dollar.</source>
        <translation>এখানে এক ডলার %1 থেকে %2 রিয়েলের মধ্যে হয়। এক ডলারে কত রিয়েল লিখুন।</translation>
    </message>
    <message>
        <source>The network does not know %1. Check the address in the account&apos;s settings and the internet connection.</source>
        <translation>নেটওয়ার্ক %1 চেনে না। অ্যাকাউন্টের সেটিংসে ঠিকানা ও ইন্টারনেট সংযোগ দেখুন।</translation>
    </message>
    <message>
        <source>There is no connection to %1 through its proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>প্রক্সির মাধ্যমে %1-এর সঙ্গে সংযোগ হচ্ছে না। অ্যাকাউন্টের সেটিংসে প্রক্সি দেখুন।</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses its user name or password. Enter both again in the account&apos;s settings.</source>
        <translation>%1-এ যাওয়ার পথের প্রক্সি ব্যবহারকারীর নাম বা পাসওয়ার্ড নিচ্ছে না। অ্যাকাউন্টের সেটিংসে দুটিই আবার লিখুন।</translation>
    </message>
    <message>
        <source>The account of this sale is not set up here. Set it up again to go on checking.</source>
        <translation>এই বিক্রির অ্যাকাউন্ট এখানে বসানো নেই। যাচাই চালিয়ে যেতে সেটি আবার বসান।</translation>
    </message>
    <message>
        <source>%1 finds this sale by itself. Check the sale instead of a number.</source>
        <translation>%1 নিজে থেকেই এই বিক্রি খুঁজে পায়। নম্বরের বদলে বিক্রিটি যাচাই করুন।</translation>
    </message>
    <message>
        <source>%1 takes no %2. Press F8 for another currency.</source>
        <translation>%1 %2 নেয় না। অন্য মুদ্রার জন্য F8 চাপুন।</translation>
    </message>
    <message>
        <source>%1 takes %2 at least. Type a larger amount or choose another method.</source>
        <translation>%1-এ %2-এর কম নেওয়া যায় না। আরও বেশি পরিমাণ লিখুন বা অন্য পদ্ধতি বেছে নিন।</translation>
    </message>
    <message>
        <source>%1 takes %2 at most. Type a smaller amount or choose another method.</source>
        <translation>%1-এ সর্বোচ্চ %2 নেওয়া যায়। কম পরিমাণ লিখুন বা অন্য পদ্ধতি বেছে নিন।</translation>
    </message>
    <message>
        <source>%1 to %2 with this method</source>
        <translation>এই পদ্ধতিতে %1 থেকে %2</translation>
    </message>
    <message>
        <source>%1 or more with this method</source>
        <translation>এই পদ্ধতিতে %1 বা তার বেশি</translation>
    </message>
    <message>
        <source>No account is ready to sell. Connect one or unlock the keys in Accounts.</source>
        <translation>বিক্রির জন্য কোনো অ্যাকাউন্ট প্রস্তুত নেই। অ্যাকাউন্ট পাতায় একটি যুক্ত করুন বা চাবির তালা খুলুন।</translation>
    </message>
    <message>
        <source>%1 takes no %2, so %3 was put aside. Type the amount in %4.</source>
        <translation>%1 %2 নেয় না, তাই %3 সরিয়ে রাখা হয়েছে। %4 মুদ্রায় পরিমাণ লিখুন।</translation>
    </message>
    <message>
        <source>There is no number yet. Type the one on the customer&apos;s phone.</source>
        <translation>এখনো কোনো নম্বর নেই। গ্রাহকের ফোনের নম্বরটি লিখুন।</translation>
    </message>
    <message>
        <source>Printable sign</source>
        <translation>ছাপানোর QR</translation>
    </message>
    <message>
        <source>This kind of shop is not in the list. Type a part of it and choose.</source>
        <translation>এই ধরনের দোকান তালিকায় নেই। নামের একটি অংশ লিখে বেছে নিন।</translation>
    </message>
    <message>
        <source>Another Paydesk has the counter open. Ask for lists and reports in its window.</source>
        <translation>অন্য একটি Paydesk-এ কাউন্টার খোলা আছে। তালিকা ও প্রতিবেদন সেটির উইন্ডোতে দেখুন।</translation>
    </message>
    <message>
        <source>The account was changed before this sale was sent. Charge it once more.</source>
        <translation>এই বিক্রি পাঠানোর আগেই অ্যাকাউন্ট বদলানো হয়েছে। আরেকবার চার্জ করুন।</translation>
    </message>
    <message>
        <source>This account is switched off. Choose another account.</source>
        <translation>এই অ্যাকাউন্ট বন্ধ করা আছে। অন্য অ্যাকাউন্ট বেছে নিন।</translation>
    </message>
    <message>
        <source>This is no Indonesian mobile number. Type one that begins with 08 or +62 and has 10 to 13 digits.</source>
        <translation>এটি ইন্দোনেশিয়ার মোবাইল নম্বর নয়। 08 বা +62 দিয়ে শুরু 10 থেকে 13 অঙ্কের একটি নম্বর লিখুন।</translation>
    </message>
    <message>
        <source>%1 does not take the key. Paste it again, or make a new one there.</source>
        <translation>%1 কী-টি নিচ্ছে না। আবার পেস্ট করুন, অথবা সেখানে নতুন কী তৈরি করুন।</translation>
    </message>
    <message>
        <source>%1 gives this account no access at the moment. Look into the account there.</source>
        <translation>%1 এখন এই অ্যাকাউন্টকে প্রবেশাধিকার দিচ্ছে না। সেখানে অ্যাকাউন্টটি দেখে নিন।</translation>
    </message>
    <message>
        <source>The answer of %1 makes no sense. Check the address of the service.</source>
        <translation>%1-এর উত্তর বোঝা যাচ্ছে না। সেবার ঠিকানা দেখুন।</translation>
    </message>
    <message>
        <source>This gateway counts no payments for its shops. Use the sums of History.</source>
        <translation>এই গেটওয়ে দোকানের পেমেন্টের হিসাব রাখে না। ইতিহাসের যোগফল ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>A sale takes at most %1 lines of data. Remove this one.</source>
        <translation>এক বিক্রিতে তথ্যের সর্বোচ্চ %1টি লাইন থাকতে পারে। এই লাইনটি সরান।</translation>
    </message>
    <message>
        <source>This line has no name. Type one or remove the line.</source>
        <translation>এই লাইনে নাম নেই। একটি নাম লিখুন অথবা লাইনটি সরান।</translation>
    </message>
    <message>
        <source>%1 is filled in by Paydesk. Choose another name.</source>
        <translation>%1 ঘরটি Paydesk নিজেই পূরণ করে। অন্য নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>This name is there already. Choose another one.</source>
        <translation>এই নাম আগে থেকেই আছে। অন্য নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>A name has at most %1 characters. Shorten it.</source>
        <translation>নামে সর্বোচ্চ %1টি অক্ষর থাকতে পারে। ছোট করুন।</translation>
    </message>
    <message>
        <source>This line has no value. Type one or remove the line.</source>
        <translation>এই লাইনে মান নেই। একটি মান লিখুন অথবা লাইনটি সরান।</translation>
    </message>
    <message>
        <source>A value has at most %1 characters. Shorten it.</source>
        <translation>মানটিতে সর্বোচ্চ %1টি অক্ষর থাকতে পারে। ছোট করুন।</translation>
    </message>
    <message>
        <source>The part of Paydesk that reads pictures is missing. Install Paydesk again.</source>
        <translation>Paydesk-এর ছবি পড়ার অংশটি নেই। Paydesk আবার বসান।</translation>
    </message>
    <message>
        <source>The gateway still works on this number for sale %1. Try again in a minute.</source>
        <translation>গেটওয়ে বিক্রি %1-এর জন্য এখনো এই নম্বর নিয়ে কাজ করছে। এক মিনিট পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Sale %1 has this number, and the gateway cannot say now whether money came. Try again in a minute.</source>
        <translation>এই নম্বর বিক্রি %1-এর, আর টাকা এসেছে কি না গেটওয়ে এখন বলতে পারছে না। এক মিনিট পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>%1 reads no QRIS for its shops. Choose an account of another gateway.</source>
        <translation>%1 দোকানের জন্য QRIS পড়ে দেয় না। অন্য গেটওয়ের একটি অ্যাকাউন্ট বেছে নিন।</translation>
    </message>
    <message>
        <source>This number was at sale %1, where no money came. It is at this sale now, and sale %1 has none.</source>
        <translation>এই নম্বর বিক্রি %1-এ ছিল, সেখানে টাকা আসেনি। এখন এটি এই বিক্রিতে আছে, বিক্রি %1-এ আর কোনো নম্বর নেই।</translation>
    </message>
    <message>
        <source>%1 takes %2 at most. %3 takes this amount.</source>
        <translation>%1-এ সর্বোচ্চ %2 নেওয়া যায়। এই পরিমাণ %3-এ নেওয়া যায়।</translation>
    </message>
    <message>
        <source>The service sent no picture that can be read. Save the one drawn here instead.</source>
        <translation>সেবাটি পড়ার মতো কোনো ছবি পাঠায়নি। তার বদলে এখানে আঁকা ছবিটি সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The picture of the service cannot be read. Save the one drawn here instead.</source>
        <translation>সেবার ছবিটি পড়া যাচ্ছে না। তার বদলে এখানে আঁকা ছবিটি সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The picture of the service does not show this sale&apos;s code. Save the one drawn here instead.</source>
        <translation>সেবার ছবিতে এই বিক্রির কোড নেই। তার বদলে এখানে আঁকা ছবিটি সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>This picture cannot be opened. Choose another file.</source>
        <translation>এই ছবি খোলা যাচ্ছে না। অন্য ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>The address for notices of the account is damaged. Enter the shop&apos;s public address again.</source>
        <translation>অ্যাকাউন্টের বিজ্ঞপ্তির ঠিকানাটি নষ্ট। দোকানের প্রকাশ্য ঠিকানা আবার লিখুন।</translation>
    </message>
    <message>
        <source>This is no address of a shop on the internet. Enter one like %1, without a user name or anything behind a question mark.</source>
        <translation>এটি ইন্টারনেটে কোনো দোকানের ঠিকানা নয়। %1-এর মতো একটি লিখুন, ব্যবহারকারীর নাম বা প্রশ্নচিহ্নের পরের অংশ ছাড়া।</translation>
    </message>
    <message>
        <source>The internet does not know %1. Enter the name under which it reaches this shop.</source>
        <translation>ইন্টারনেট %1 চেনে না। যে নামে ইন্টারনেট থেকে এই দোকানে পৌঁছানো যায় সেটি লিখুন।</translation>
    </message>
    <message>
        <source>A payment of this import cannot be kept. Export it again and import that.</source>
        <translation>এই আমদানির একটি পেমেন্ট রাখা যায় না। আবার এক্সপোর্ট করে সেটি আমদানি করুন।</translation>
    </message>
    <message>
        <source>This sale has no money to give back. Look at what happened to it first.</source>
        <translation>এই বিক্রিতে ফেরত দেওয়ার মতো টাকা নেই। আগে দেখুন এর কী হয়েছে।</translation>
    </message>
    <message>
        <source>This sale waits for a decision. Mark it as paid first, or give everything back.</source>
        <translation>এই বিক্রি সিদ্ধান্তের অপেক্ষায়। আগে এটি পরিশোধিত চিহ্নিত করুন, অথবা সব টাকা ফেরত দিন।</translation>
    </message>
    <message>
        <source>A refund needs a reason. Write why in a few words.</source>
        <translation>ফেরতের কারণ লাগবে। অল্প কথায় লিখুন কেন।</translation>
    </message>
    <message>
        <source>This was stopped before its end. Start it again when there is time.</source>
        <translation>শেষ হওয়ার আগেই এটি থামানো হয়েছে। সময় পেলে আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>The sum of these payments is too large. Choose a shorter time and try again.</source>
        <translation>এই পেমেন্টগুলোর যোগফল খুব বড়। আরও কম সময় বেছে নিয়ে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>A quotation mark is missing, so nothing from here to the end of the file can be told apart.</source>
        <translation>একটি উদ্ধৃতিচিহ্ন নেই, তাই এখান থেকে ফাইলের শেষ পর্যন্ত কিছুই আলাদা করা যায় না।</translation>
    </message>
    <message>
        <source>The row is longer than 1 MiB.</source>
        <translation>সারিটি 1 MiB-এর চেয়ে লম্বা।</translation>
    </message>
    <message>
        <source>A quotation mark stands in the wrong place, so the lines from here to %1 cannot be told apart.</source>
        <translation>একটি উদ্ধৃতিচিহ্ন ভুল জায়গায় আছে, তাই এখান থেকে %1 পর্যন্ত লাইনগুলো আলাদা করা যায় না।</translation>
    </message>
    <message>
        <source>A quotation mark stands in the wrong place.</source>
        <translation>একটি উদ্ধৃতিচিহ্ন ভুল জায়গায় আছে।</translation>
    </message>
    <message>
        <source>The row has %1 cells, and the first line names %2 columns.</source>
        <translation>সারিতে %1টি ঘর আছে, অথচ প্রথম লাইনে %2টি কলামের নাম আছে।</translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 UTF-8 নয়।</translation>
    </message>
    <message>
        <source>The export was stopped and no file was written. Start it again.</source>
        <translation>এক্সপোর্ট থামানো হয়েছে, কোনো ফাইল লেখা হয়নি। আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>Paydesk does not know the member %1.</source>
        <translation>Paydesk %1 ঘরটি চেনে না।</translation>
    </message>
    <message>
        <source>%1 is written as the wrong kind of value.</source>
        <translation>%1 ঘরে ভুল ধরনের মান লেখা আছে।</translation>
    </message>
    <message>
        <source>The file says that it holds %1 payments, and %2 lines are there.</source>
        <translation>ফাইলটি বলছে এতে %1টি পেমেন্ট আছে, কিন্তু লাইন আছে %2টি।</translation>
    </message>
    <message>
        <source>The payments do not add up to the totals of the file.</source>
        <translation>পেমেন্টগুলোর যোগফল ফাইলের মোটের সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>লাইনটি 1 MiB-এর চেয়ে লম্বা।</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>লাইনটি JSON অবজেক্ট নয়।</translation>
    </message>
    <message>
        <source>The line is no payment.</source>
        <translation>লাইনটি কোনো পেমেন্ট নয়।</translation>
    </message>
    <message>
        <source>The sums of the file are too large.</source>
        <translation>ফাইলের যোগফলগুলো খুব বড়।</translation>
    </message>
    <message>
        <source>The file ends here without its totals, so payments may be missing.</source>
        <translation>ফাইলটি মোটের হিসাব ছাড়াই এখানে শেষ, তাই কিছু পেমেন্ট বাদ পড়ে থাকতে পারে।</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Copy it to this computer and try again.</source>
        <translation>ফাইলটি শেষ পর্যন্ত পড়া যায়নি। এই কম্পিউটারে কপি করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>There is no room for the file and nothing was saved. Make room, or choose another place.</source>
        <translation>ফাইলের জন্য জায়গা নেই, কিছুই সংরক্ষণ হয়নি। জায়গা করুন, অথবা অন্য জায়গা বেছে নিন।</translation>
    </message>
    <message>
        <source>The file cannot be written there. Check the rights of the folder, or choose another place.</source>
        <translation>ফাইলটি সেখানে লেখা যাচ্ছে না। ফোল্ডারের অনুমতি দেখুন, অথবা অন্য জায়গা বেছে নিন।</translation>
    </message>
    <message>
        <source>The import was stopped, and what is in stays. Import the same file to go on.</source>
        <translation>আমদানি থামানো হয়েছে, যা এসেছে তা থাকবে। এগিয়ে যেতে একই ফাইল আবার আমদানি করুন।</translation>
    </message>
    <message>
        <source>The ledger has this payment as %1 with other values, and keeps those.</source>
        <translation>খাতায় এই পেমেন্ট %1 হিসেবে অন্য মানসহ আছে, সেগুলোই থাকবে।</translation>
    </message>
    <message>
        <source>The ledger has the payment %1 of this account as %2 already.</source>
        <translation>এই অ্যাকাউন্টের পেমেন্ট %1 খাতায় আগে থেকেই %2 হিসেবে আছে।</translation>
    </message>
    <message>
        <source>This file is no list of payments from Paydesk. Choose a JSON lines or CSV file it exported.</source>
        <translation>এই ফাইলটি Paydesk-এর পেমেন্টের তালিকা নয়। Paydesk থেকে এক্সপোর্ট করা JSON lines বা CSV ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>%1 does not follow from the other amounts: %2.</source>
        <translation>%1 অন্য পরিমাণগুলোর সঙ্গে মেলে না: %2।</translation>
    </message>
    <message>
        <source>%1 is no sale number: %2.</source>
        <translation>%1 বিক্রির নম্বর নয়: %2।</translation>
    </message>
    <message>
        <source>%1 is no id of a payment: %2.</source>
        <translation>%1 পেমেন্টের আইডি নয়: %2।</translation>
    </message>
    <message>
        <source>%1 is a word that Paydesk does not know: %2.</source>
        <translation>%1 এমন শব্দ যা Paydesk চেনে না: %2।</translation>
    </message>
    <message>
        <source>%1 is no amount of its currency: %2.</source>
        <translation>%1 তার মুদ্রার কোনো পরিমাণ নয়: %2।</translation>
    </message>
    <message>
        <source>%1 is no time with its zone: %2.</source>
        <translation>%1 টাইম জোনসহ কোনো সময় নয়: %2।</translation>
    </message>
    <message>
        <source>%1 holds a zero byte.</source>
        <translation>%1 ঘরে একটি শূন্য বাইট আছে।</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 নেই।</translation>
    </message>
    <message>
        <source>An amount received and its currency have to stand there both or neither.</source>
        <translation>পাওয়া পরিমাণ ও তার মুদ্রা হয় দুটিই থাকবে, নয়তো কোনোটিই নয়।</translation>
    </message>
    <message>
        <source>Only a manager may do this. Ask one to come to the counter.</source>
        <translation>এটি শুধু ম্যানেজার করতে পারেন। একজনকে কাউন্টারে আসতে বলুন।</translation>
    </message>
    <message>
        <source>There is no room to try out the backup. Check space and rights of the data folder.</source>
        <translation>ব্যাকআপটি পরখ করে দেখার জায়গা নেই। ডেটা ফোল্ডারের খালি জায়গা ও অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 একটি ফোল্ডার। তার ভেতরের একটি ফাইলের নাম দিন।</translation>
    </message>
    <message>
        <source>%1 is a ledger itself. Name another file.</source>
        <translation>%1 নিজেই একটি খাতা। অন্য ফাইলের নাম দিন।</translation>
    </message>
    <message>
        <source>The ledger did not pass its check and its backups stay as they are. Save a copy to a file of its own.</source>
        <translation>খাতার যাচাই সফল হয়নি, এর ব্যাকআপগুলো যেমন আছে তেমনই থাকবে। আলাদা একটি ফাইলে কপি সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The folder for copies %1 is not there. Plug in the stick or choose another folder.</source>
        <translation>কপির ফোল্ডার %1 সেখানে নেই। পেনড্রাইভটি লাগান বা অন্য ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read. Check the disk and make it again.</source>
        <translation>%1 ব্যাকআপটি পড়া যাচ্ছে না। ডিস্ক দেখুন ও ব্যাকআপটি আবার তৈরি করুন।</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder for copies %1. Check its rights or choose another folder.</source>
        <translation>কপির ফোল্ডার %1-এ কিছু লেখা যাচ্ছে না। এর অনুমতি দেখুন বা অন্য ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>The ledger is not open yet. Try again in a moment.</source>
        <translation>খাতা এখনো খোলেনি। একটু পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Paydesk is closing, so the work was stopped. Begin it again.</source>
        <translation>Paydesk বন্ধ হচ্ছে, তাই কাজটি থামানো হয়েছে। আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and yours.</source>
        <translation>এই ফাইলটি পড়া যাচ্ছে না। ফাইলটি আছে কি না ও আপনার কি না দেখুন।</translation>
    </message>
    <message>
        <source>The file was not read to its end and nothing was imported. Choose it again to begin anew.</source>
        <translation>ফাইলটি শেষ পর্যন্ত পড়া হয়নি এবং কিছুই আমদানি হয়নি। নতুন করে শুরু করতে ফাইলটি আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>The money received is in another currency than the price, and the exception does not say so.</source>
        <translation>পাওয়া টাকা দামের চেয়ে অন্য মুদ্রায়, আর ব্যতিক্রমে তা বলা নেই।</translation>
    </message>
    <message>
        <source>The state is a refund, and no amount was refunded.</source>
        <translation>অবস্থা ফেরত, কিন্তু কোনো টাকা ফেরত দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>An amount was refunded, and the state is no refund.</source>
        <translation>টাকা ফেরত দেওয়া হয়েছে, কিন্তু অবস্থা ফেরত নয়।</translation>
    </message>
    <message>
        <source>More was refunded than was received.</source>
        <translation>যত টাকা পাওয়া গেছে তার চেয়ে বেশি ফেরত দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Paydesk keeps its own data there, so nothing was written. Choose another name or folder.</source>
        <translation>Paydesk সেখানে নিজের ডেটা রাখে, তাই কিছুই লেখা হয়নি। অন্য নাম বা ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>The undoing was stopped, and what is taken back stays so. Undo again to take back the rest.</source>
        <translation>ফিরিয়ে নেওয়া থামানো হয়েছে, যা ফিরিয়ে নেওয়া হয়েছে তা তেমনই থাকবে। বাকিটা ফিরিয়ে নিতে আবার ফিরিয়ে নিন।</translation>
    </message>
    <message>
        <source>This payment came in by the code of another sale. Name the sale that code belongs to.</source>
        <translation>এই পেমেন্ট অন্য বিক্রির কোড দিয়ে এসেছে। কোডটি যে বিক্রির, সেটির নম্বর দিন।</translation>
    </message>
    <message>
        <source>The code of this sale is for one payment. Name the sale whose code any number of people pay by.</source>
        <translation>এই বিক্রির কোড একটিমাত্র পেমেন্টের জন্য। যে বিক্রির কোডে যত খুশি মানুষ টাকা দেন, সেটির নম্বর দিন।</translation>
    </message>
    <message>
        <source>This notice has no number, so it could count twice. Look for the payment at the gateway.</source>
        <translation>এই বিজ্ঞপ্তিতে নম্বর নেই, তাই দুবার গোনা হতে পারে। গেটওয়েতে পেমেন্টটি খুঁজুন।</translation>
    </message>
    <message>
        <source>This notice does not prove that money came. Look for the payment in the app of your bank.</source>
        <translation>টাকা এসেছে বলে এই বিজ্ঞপ্তিতে প্রমাণ হয় না। আপনার ব্যাংকের অ্যাপে পেমেন্টটি খুঁজুন।</translation>
    </message>
    <message>
        <source>The slip could not be written down. Print it again, nothing is lost.</source>
        <translation>স্লিপের কথা লিখে রাখা যায়নি। আবার ছাপুন, কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>The log of the requests cannot be read. Check the rights of the data folder.</source>
        <translation>অনুরোধের লগ পড়া যাচ্ছে না। ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>The printer did not take the slip. Look at the printer, then print again.</source>
        <translation>প্রিন্টার স্লিপটি নেয়নি। প্রিন্টার দেখে আবার ছাপুন।</translation>
    </message>
    <message>
        <source>%1 takes real money at this address. Enter the address of its sandbox, or choose another kind.</source>
        <translation>এই ঠিকানায় %1 আসল টাকা নেয়। এর স্যান্ডবক্সের ঠিকানা লিখুন, অথবা অন্য ধরন বেছে নিন।</translation>
    </message>
    <message>
        <source>This is the address of one call, not of the service. Leave out what follows %1.</source>
        <translation>এটি একটি অনুরোধের ঠিকানা, সেবার নয়। %1-এর পরের অংশ বাদ দিন।</translation>
    </message>
    <message>
        <source>%1 does not answer on this computer. Start the practice service, or correct the account&apos;s address.</source>
        <translation>এই কম্পিউটারে %1 সাড়া দিচ্ছে না। অনুশীলনের সেবা চালু করুন, অথবা অ্যাকাউন্টের ঠিকানা ঠিক করুন।</translation>
    </message>
    <message>
        <source>This much of the sale cannot be refunded. Write an amount up to %1.</source>
        <translation>এই বিক্রির এত টাকা ফেরত দেওয়া যাবে না। সর্বোচ্চ %1 পর্যন্ত একটি পরিমাণ লিখুন।</translation>
    </message>
    <message>
        <source>The account %1 has the address where %2 takes real money. Correct its address before you practise with it.</source>
        <translation>%1 অ্যাকাউন্টে যে ঠিকানা আছে, সেখানে %2 আসল টাকা নেয়। এটি দিয়ে অনুশীলনের আগে ঠিকানা ঠিক করুন।</translation>
    </message>
</context>
<context>
    <name>ShopKind</name>
    <message>
        <source>Veterinary clinic</source>
        <translation>পশু চিকিৎসালয়</translation>
    </message>
    <message>
        <source>Farm cooperative</source>
        <translation>কৃষি সমবায়</translation>
    </message>
    <message>
        <source>Building and repairs</source>
        <translation>নির্মাণ ও মেরামত</translation>
    </message>
    <message>
        <source>Plumbing and air conditioning</source>
        <translation>পানির লাইন ও এসির কাজ</translation>
    </message>
    <message>
        <source>Electrician</source>
        <translation>ইলেকট্রিক মিস্ত্রি</translation>
    </message>
    <message>
        <source>Printing and publishing</source>
        <translation>ছাপাখানা ও প্রকাশনা</translation>
    </message>
    <message>
        <source>Local transport and ferries</source>
        <translation>স্থানীয় পরিবহন ও ফেরি</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>ট্যাক্সি</translation>
    </message>
    <message>
        <source>Bus line</source>
        <translation>বাস সার্ভিস</translation>
    </message>
    <message>
        <source>Delivery and freight</source>
        <translation>ডেলিভারি ও মালপত্র পরিবহন</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>কুরিয়ার</translation>
    </message>
    <message>
        <source>Travel agency</source>
        <translation>ট্রাভেল এজেন্সি</translation>
    </message>
    <message>
        <source>Phones and phone accessories</source>
        <translation>ফোন ও ফোনের সরঞ্জাম</translation>
    </message>
    <message>
        <source>Phone credit and calls</source>
        <translation>ফোনের রিচার্জ ও কল</translation>
    </message>
    <message>
        <source>Cable and pay television</source>
        <translation>কেবল ও পে টেলিভিশন</translation>
    </message>
    <message>
        <source>Electricity, gas and water</source>
        <translation>বিদ্যুৎ, গ্যাস ও পানি</translation>
    </message>
    <message>
        <source>Building materials, wholesale</source>
        <translation>নির্মাণসামগ্রী, পাইকারি</translation>
    </message>
    <message>
        <source>Home improvement store</source>
        <translation>ঘর সাজানো ও মেরামতের দোকান</translation>
    </message>
    <message>
        <source>Timber and building materials</source>
        <translation>কাঠ ও নির্মাণসামগ্রী</translation>
    </message>
    <message>
        <source>Hardware store</source>
        <translation>হার্ডওয়্যারের দোকান</translation>
    </message>
    <message>
        <source>Plants and garden</source>
        <translation>গাছপালা ও বাগান</translation>
    </message>
    <message>
        <source>Department store</source>
        <translation>ডিপার্টমেন্ট স্টোর</translation>
    </message>
    <message>
        <source>Variety store</source>
        <translation>নানা পণ্যের দোকান</translation>
    </message>
    <message>
        <source>General store</source>
        <translation>জেনারেল স্টোর</translation>
    </message>
    <message>
        <source>Grocery and supermarket</source>
        <translation>মুদি দোকান ও সুপারমার্কেট</translation>
    </message>
    <message>
        <source>Butcher and frozen food</source>
        <translation>মাংস ও হিমায়িত খাবার</translation>
    </message>
    <message>
        <source>Sweets and nuts</source>
        <translation>মিষ্টি ও বাদাম</translation>
    </message>
    <message>
        <source>Dairy products</source>
        <translation>দুগ্ধজাত পণ্য</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>বেকারি</translation>
    </message>
    <message>
        <source>Market stall and other food</source>
        <translation>বাজারের দোকান ও অন্য খাবার</translation>
    </message>
    <message>
        <source>Car dealer</source>
        <translation>গাড়ি বিক্রেতা</translation>
    </message>
    <message>
        <source>Car parts</source>
        <translation>গাড়ির যন্ত্রাংশ</translation>
    </message>
    <message>
        <source>Petrol station</source>
        <translation>পেট্রোল পাম্প</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <translation>মোটরসাইকেল</translation>
    </message>
    <message>
        <source>Men&apos;s clothing</source>
        <translation>পুরুষদের পোশাক</translation>
    </message>
    <message>
        <source>Women&apos;s clothing</source>
        <translation>নারীদের পোশাক</translation>
    </message>
    <message>
        <source>Children&apos;s clothing</source>
        <translation>শিশুদের পোশাক</translation>
    </message>
    <message>
        <source>Family clothing</source>
        <translation>পরিবারের সবার পোশাক</translation>
    </message>
    <message>
        <source>Sports clothing</source>
        <translation>খেলাধুলার পোশাক</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>জুতা</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>দর্জি</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>আসবাবপত্র</translation>
    </message>
    <message>
        <source>Household appliances</source>
        <translation>ঘরের যন্ত্রপাতি</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>ইলেকট্রনিক্স</translation>
    </message>
    <message>
        <source>Computers and software</source>
        <translation>কম্পিউটার ও সফটওয়্যার</translation>
    </message>
    <message>
        <source>Caterer</source>
        <translation>ক্যাটারিং</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>রেস্তোরাঁ</translation>
    </message>
    <message>
        <source>Bar and nightclub</source>
        <translation>বার ও নাইটক্লাব</translation>
    </message>
    <message>
        <source>Coffee, drinks and fast food</source>
        <translation>কফি, পানীয় ও ফাস্ট ফুড</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>ওষুধের দোকান</translation>
    </message>
    <message>
        <source>Beer, wine and spirits</source>
        <translation>বিয়ার, ওয়াইন ও মদ</translation>
    </message>
    <message>
        <source>Second-hand goods</source>
        <translation>পুরোনো জিনিসপত্র</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>সাইকেল</translation>
    </message>
    <message>
        <source>Sporting goods</source>
        <translation>খেলার সামগ্রী</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>বই</translation>
    </message>
    <message>
        <source>Stationery and school supplies</source>
        <translation>স্টেশনারি ও স্কুলের সামগ্রী</translation>
    </message>
    <message>
        <source>Jewellery and watches</source>
        <translation>গয়না ও ঘড়ি</translation>
    </message>
    <message>
        <source>Toys and games</source>
        <translation>খেলনা ও গেম</translation>
    </message>
    <message>
        <source>Gifts and souvenirs</source>
        <translation>উপহার ও স্মারক</translation>
    </message>
    <message>
        <source>Cosmetics</source>
        <translation>প্রসাধনী</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>ফুল</translation>
    </message>
    <message>
        <source>Pets and pet food</source>
        <translation>পোষা প্রাণী ও তাদের খাবার</translation>
    </message>
    <message>
        <source>Other shop</source>
        <translation>অন্য দোকান</translation>
    </message>
    <message>
        <source>Hotel and guest house</source>
        <translation>হোটেল ও গেস্ট হাউস</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>লন্ড্রি</translation>
    </message>
    <message>
        <source>Photo studio</source>
        <translation>ফটো স্টুডিও</translation>
    </message>
    <message>
        <source>Hairdresser and beauty salon</source>
        <translation>চুল কাটা ও বিউটি পার্লার</translation>
    </message>
    <message>
        <source>Spa and massage</source>
        <translation>স্পা ও ম্যাসাজ</translation>
    </message>
    <message>
        <source>Car and motorcycle repair</source>
        <translation>গাড়ি ও মোটরসাইকেল মেরামত</translation>
    </message>
    <message>
        <source>Car wash</source>
        <translation>গাড়ি ধোয়া</translation>
    </message>
    <message>
        <source>Phone and electronics repair</source>
        <translation>ফোন ও ইলেকট্রনিক্স মেরামত</translation>
    </message>
    <message>
        <source>Gym and sports club</source>
        <translation>জিম ও ক্রীড়া ক্লাব</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ডাক্তার</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>দাঁতের ডাক্তার</translation>
    </message>
    <message>
        <source>Optician</source>
        <translation>চশমার দোকান</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>হাসপাতাল</translation>
    </message>
    <message>
        <source>School</source>
        <translation>স্কুল</translation>
    </message>
    <message>
        <source>Courses and lessons</source>
        <translation>কোর্স ও প্রশিক্ষণ</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>দাতব্য প্রতিষ্ঠান</translation>
    </message>
    <message>
        <source>Temple, mosque or church</source>
        <translation>মন্দির, মসজিদ বা গির্জা</translation>
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
    <message>
        <source>Paid twice</source>
        <translation>দুবার এসেছে</translation>
    </message>
    <message>
        <source>Wrong account</source>
        <translation>ভুল অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Wrong currency</source>
        <translation>ভুল মুদ্রা</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>প্রমাণ নেই</translation>
    </message>
    <message>
        <source>Ran out, checking</source>
        <translation>সময় শেষ, যাচাই চলছে</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>আংশিক ফেরত</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Money arrived late</source>
        <translation>টাকা দেরিতে এসেছে</translation>
    </message>
    <message>
        <source>%1 arrived late</source>
        <translation>%1 দেরিতে এসেছে</translation>
    </message>
    <message>
        <source>Less arrived than was asked</source>
        <translation>যত চাওয়া হয়েছে তার চেয়ে কম এসেছে</translation>
    </message>
    <message>
        <source>Only %1 arrived</source>
        <translation>মাত্র %1 এসেছে</translation>
    </message>
    <message>
        <source>More arrived than was asked</source>
        <translation>যত চাওয়া হয়েছে তার চেয়ে বেশি এসেছে</translation>
    </message>
    <message>
        <source>%1 arrived, more than was asked</source>
        <translation>%1 এসেছে, যত চাওয়া হয়েছে তার চেয়ে বেশি</translation>
    </message>
    <message>
        <source>Paid a second time</source>
        <translation>দ্বিতীয়বার টাকা এসেছে</translation>
    </message>
    <message>
        <source>%1 arrived a second time</source>
        <translation>দ্বিতীয়বার %1 এসেছে</translation>
    </message>
    <message>
        <source>The money went to another account</source>
        <translation>টাকা অন্য অ্যাকাউন্টে গেছে</translation>
    </message>
    <message>
        <source>The money came in another currency</source>
        <translation>টাকা অন্য মুদ্রায় এসেছে</translation>
    </message>
    <message>
        <source>%1 arrived, in another currency</source>
        <translation>%1 এসেছে, অন্য মুদ্রায়</translation>
    </message>
    <message>
        <source>Said to be paid, not proven</source>
        <translation>পরিশোধের কথা বলা হয়েছে, প্রমাণ নেই</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পরিশোধিত</translation>
    </message>
    <message>
        <source>Paid: %1 arrived</source>
        <translation>পরিশোধিত: %1 এসেছে</translation>
    </message>
    <message>
        <source>Payment reported, not proven yet</source>
        <translation>পেমেন্টের খবর এসেছে, এখনো প্রমাণ নেই</translation>
    </message>
    <message>
        <source>The payment was proven again</source>
        <translation>পেমেন্ট আবার প্রমাণিত হয়েছে</translation>
    </message>
    <message>
        <source>Payment reported again, nothing changed</source>
        <translation>পেমেন্টের খবর আবার এসেছে, কিছু বদলায়নি</translation>
    </message>
    <message>
        <source>Marked as paid by hand</source>
        <translation>হাতে পরিশোধিত চিহ্নিত</translation>
    </message>
    <message>
        <source>Marked as failed by hand</source>
        <translation>হাতে ব্যর্থ চিহ্নিত</translation>
    </message>
    <message>
        <source>Marked as cancelled by hand</source>
        <translation>হাতে বাতিল চিহ্নিত</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>হাতে চিহ্নিত</translation>
    </message>
    <message>
        <source>Sale created</source>
        <translation>বিক্রি তৈরি হয়েছে</translation>
    </message>
    <message>
        <source>The gateway made the code</source>
        <translation>গেটওয়ে কোড তৈরি করেছে</translation>
    </message>
    <message>
        <source>The gateway refused the sale</source>
        <translation>গেটওয়ে বিক্রিটি নেয়নি</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>গেটওয়ে উত্তর দেয়নি</translation>
    </message>
    <message>
        <source>Looked: no money yet</source>
        <translation>দেখা হয়েছে: এখনো টাকা আসেনি</translation>
    </message>
    <message>
        <source>The customer scanned the code</source>
        <translation>গ্রাহক কোড স্ক্যান করেছেন</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>পেমেন্ট ব্যর্থ হয়েছে</translation>
    </message>
    <message>
        <source>The time is over, the outcome is not known</source>
        <translation>সময় শেষ, ফলাফল অজানা</translation>
    </message>
    <message>
        <source>The code expired</source>
        <translation>কোডের মেয়াদ শেষ হয়েছে</translation>
    </message>
    <message>
        <source>Sale cancelled</source>
        <translation>বিক্রি বাতিল হয়েছে</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>নোট সরানো হয়েছে</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>নোট লেখা হয়েছে</translation>
    </message>
    <message>
        <source>A person looked at it</source>
        <translation>একজন মানুষ দেখেছেন</translation>
    </message>
    <message>
        <source>The ledger was derived again</source>
        <translation>খাতা আবার হিসাব করা হয়েছে</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>A line of the timeline: %1 is what the person wrote</extracomment>
        <translation>কারণ: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <extracomment>A line of the timeline: %1 is a remark of a person or of the gateway</extracomment>
        <translation>মন্তব্য: %1</translation>
    </message>
    <message>
        <source>The money was accepted for this sale</source>
        <translation>টাকা এই বিক্রির জন্য নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>The money belongs to another sale</source>
        <translation>এটি অন্য বিক্রির টাকা</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>দুটি পেমেন্টই ঠিক</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>কিছুই আসেনি</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>এই কম্পিউটারের ঘড়ি অনুযায়ী</translation>
    </message>
    <message>
        <source>Found in the list of the gateway</source>
        <translation>গেটওয়ের তালিকায় পাওয়া গেছে</translation>
    </message>
    <message>
        <source>The transaction number was typed in</source>
        <translation>লেনদেনের নম্বর লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Timed out or wrong amount: check the bKash statement before the customer pays again</source>
        <translation>সময় শেষ বা ভুল পরিমাণ: গ্রাহক আবার টাকা দেওয়ার আগে bKash-এর বিবরণী দেখুন</translation>
    </message>
    <message>
        <source>Sale %1 waits for the same amount: the code was not shown</source>
        <translation>বিক্রি %1 একই পরিমাণের অপেক্ষায় আছে: কোডটি দেখানো হয়নি</translation>
    </message>
    <message>
        <source>The transaction number went to another sale</source>
        <translation>লেনদেনের নম্বরটি অন্য বিক্রিতে গেছে</translation>
    </message>
    <message>
        <source>It is at sale %1 now: no money came for it here</source>
        <translation>এটি এখন বিক্রি %1-এ আছে: এখানে এর জন্য টাকা আসেনি</translation>
    </message>
    <message>
        <source>It was at sale %1 before, where no money came</source>
        <translation>এটি আগে বিক্রি %1-এ ছিল, সেখানে টাকা আসেনি</translation>
    </message>
    <message>
        <source>A refund was reported, nothing changed</source>
        <translation>ফেরতের খবর এসেছে, কিছু বদলায়নি</translation>
    </message>
    <message>
        <source>A slip that is no receipt was saved as PDF</source>
        <translation>রসিদ নয় এমন স্লিপ PDF হিসেবে সংরক্ষণ হয়েছে</translation>
    </message>
    <message>
        <source>A slip that is no receipt was printed</source>
        <translation>রসিদ নয় এমন স্লিপ ছাপা হয়েছে</translation>
    </message>
    <message>
        <source>Receipt saved as PDF</source>
        <translation>রসিদ PDF হিসেবে সংরক্ষণ হয়েছে</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>রসিদ ছাপা হয়েছে</translation>
    </message>
    <message>
        <source>Receipt saved as PDF, copy %1</source>
        <extracomment>%1 is the number of the copy, as it stands on the receipt: COPY 2</extracomment>
        <translation>রসিদ PDF হিসেবে সংরক্ষণ হয়েছে, কপি %1</translation>
    </message>
    <message>
        <source>Receipt printed, copy %1</source>
        <translation>রসিদ ছাপা হয়েছে, কপি %1</translation>
    </message>
    <message>
        <source>The slip could not be made, it does not count</source>
        <translation>স্লিপ তৈরি করা যায়নি, এটি গোনা হবে না</translation>
    </message>
    <message>
        <source>By the code of sale %1</source>
        <translation>বিক্রি %1-এর কোড দিয়ে</translation>
    </message>
    <message>
        <source>Taken over from a file</source>
        <translation>ফাইল থেকে আমদানি করা হয়েছে</translation>
    </message>
    <message>
        <source>All the money was refunded</source>
        <translation>সব টাকা ফেরত দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Money was refunded</source>
        <translation>টাকা ফেরত দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>%1 was refunded, that was all of it</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 ফেরত দেওয়া হয়েছে, এটাই ছিল সব টাকা</translation>
    </message>
    <message>
        <source>%1 was refunded</source>
        <translation>%1 ফেরত দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Practice slip saved as PDF</source>
        <translation>অনুশীলনের স্লিপ PDF হিসেবে সংরক্ষণ হয়েছে</translation>
    </message>
    <message>
        <source>Practice slip printed</source>
        <translation>অনুশীলনের স্লিপ ছাপা হয়েছে</translation>
    </message>
    <message>
        <source>The money is to be refunded</source>
        <translation>টাকা ফেরত দিতে হবে</translation>
    </message>
</context>
<context>
    <name>UndoQuestion</name>
    <message>
        <source>Undo this import?</source>
        <translation>এই আমদানি ফিরিয়ে নেবেন?</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>%1-এর আমদানি ফিরিয়ে নেবেন?</translation>
    </message>
    <message>
        <source>Its payments go from the ledger again. Those to which something happened since stay.</source>
        <translation>এর পেমেন্টগুলো খাতা থেকে সরে যাবে। আমদানির পরে যেগুলোতে কিছু ঘটেছে সেগুলো থাকবে।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>আমদানি ফিরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>ui::AccountDetail</name>
    <message>
        <source>It has no key yet.</source>
        <translation>এর এখনো কোনো কী নেই।</translation>
    </message>
    <message>
        <source>Its keys are locked.</source>
        <translation>এর কী-গুলো তালাবদ্ধ।</translation>
    </message>
    <message>
        <source>Its key is not in the vault. Enter it again.</source>
        <translation>এর কী নিরাপদ ভান্ডারে নেই। আবার লিখুন।</translation>
    </message>
    <message>
        <source>This Paydesk does not know the gateway. The account is kept as it is.</source>
        <translation>এই Paydesk গেটওয়েটি চেনে না। অ্যাকাউন্টটি যেমন আছে তেমনই রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Receiver: %1</source>
        <translation>প্রাপক: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>ঠিকানা: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>প্রক্সি: %1</translation>
    </message>
    <message>
        <source>On: sales can be made at it</source>
        <translation>চালু: এতে বিক্রি করা যায়</translation>
    </message>
    <message>
        <source>Off. Switching it on begins with its test</source>
        <translation>বন্ধ। চালু করতে গেলে আগে পরীক্ষা হয়</translation>
    </message>
    <message>
        <source>Sales begin with this account</source>
        <translation>বিক্রি এই অ্যাকাউন্ট দিয়ে শুরু হয়</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>এখনই পরীক্ষা করুন</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>কী লিখুন</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>কী বদলান</translation>
    </message>
    <message>
        <source>Use the previous key again</source>
        <translation>আগের কী আবার ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ওপরে</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>নিচে</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>অ্যাকাউন্ট সরান</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>যা দেখে নিতে হবে</translation>
    </message>
</context>
<context>
    <name>ui::AccountItem</name>
    <message>
        <source>stopped, needs a look</source>
        <translation>থেমে আছে, দেখা দরকার</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>এখনো জিজ্ঞাসা করা হয়নি</translation>
    </message>
    <message>
        <source>no answer %1 s</source>
        <translation>%1 সেকেন্ড উত্তর নেই</translation>
    </message>
    <message>
        <source>no answer %1 min</source>
        <translation>%1 মিনিট উত্তর নেই</translation>
    </message>
    <message>
        <source>no answer %1 h</source>
        <translation>%1 ঘণ্টা উত্তর নেই</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 সেকেন্ড আগে</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 মিনিট আগে</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ঘণ্টা আগে</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <extracomment>Open payments of an account</extracomment>
        <translation>%1টি অপেক্ষমাণ</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 % of requests free</source>
        <extracomment>Spoken standing of an account: %1 its name, %2 its last answer, %3 its open payments, %4 free requests in per cent</extracomment>
        <translation>%1: %2, %3, %4% অনুরোধ বাকি</translation>
    </message>
    <message>
        <source>%1 requests a minute, %2 % free</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>মিনিটে %1টি অনুরোধ, %2% বাকি</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>ঘড়ি ভুল</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the gateway&apos;s by more than a minute. Set it right: the ledger and the reports keep its time.</source>
        <translation>এই কম্পিউটারের ঘড়ি গেটওয়ের ঘড়ি থেকে এক মিনিটের বেশি আলাদা। ঘড়ি ঠিক করুন: খাতা ও প্রতিবেদন এই সময়ই রাখে।</translation>
    </message>
</context>
<context>
    <name>ui::AccountRow</name>
    <message>
        <source>Built in</source>
        <translation>সঙ্গে দেওয়া</translation>
    </message>
    <message>
        <source>On · sales begin here</source>
        <translation>চালু · বিক্রি এখান থেকে শুরু</translation>
    </message>
    <message>
        <source>On</source>
        <translation>চালু</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>বন্ধ</translation>
    </message>
</context>
<context>
    <name>ui::AccountsCard</name>
    <message>
        <source>Practice accounts, built in</source>
        <translation>অনুশীলনের অ্যাকাউন্ট, সঙ্গে দেওয়া</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>অ্যাকাউন্ট যুক্ত করুন</translation>
    </message>
    <message>
        <source>Opening the accounts</source>
        <translation>অ্যাকাউন্টগুলো খোলা হচ্ছে</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of this computer.</source>
        <translation>কী-গুলো এই কম্পিউটারের কী-রিংয়ে রাখা হয়।</translation>
    </message>
    <message>
        <source>Keys are open.</source>
        <translation>কী-গুলো খোলা আছে।</translation>
    </message>
    <message>
        <source>Keys are locked.</source>
        <translation>কী-গুলো তালাবদ্ধ।</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>পাসফ্রেজ বদলান</translation>
    </message>
    <message>
        <source>Lock keys</source>
        <translation>কী-গুলোতে তালা দিন</translation>
    </message>
    <message>
        <source>At %1…</source>
        <extracomment>A button that leads to the page of what a service says itself; %1 is &quot;bayar.gg&quot;</extracomment>
        <translation>%1-এ যা আছে…</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 সরাবেন?</translation>
    </message>
    <message>
        <source>Its keys are removed from this computer too. Its sales stay in the history; the account at the gateway stays as it is.</source>
        <translation>এর কী-গুলোও এই কম্পিউটার থেকে সরানো হবে। এর বিক্রি ইতিহাসে থাকবে; গেটওয়েতে অ্যাকাউন্টটি যেমন আছে তেমনই থাকবে।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>রেখে দিন</translation>
    </message>
    <message>
        <source>Remove with its keys</source>
        <translation>কী-সহ সরান</translation>
    </message>
    <message>
        <source>Practice is on: sales go to the practice accounts, and to those here that take no real money.</source>
        <translation>অনুশীলন চালু আছে: বিক্রি যায় অনুশীলনের অ্যাকাউন্টে, আর এখানকার যেগুলো আসল টাকা নেয় না সেগুলোতে।</translation>
    </message>
</context>
<context>
    <name>ui::ActionBar</name>
    <message>
        <source>Check now</source>
        <translation>এখনই যাচাই করুন</translation>
    </message>
    <message>
        <source>New QR</source>
        <translation>নতুন QR</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>হাতে চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>Press again to cancel</source>
        <translation>বাতিল করতে আবার চাপুন</translation>
    </message>
    <message>
        <source>Cancel sale</source>
        <translation>বিক্রি বাতিল করুন</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>পরে</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>পরের বিক্রি</translation>
    </message>
    <message>
        <source>type or Enter</source>
        <translation>লিখুন বা Enter</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Alt+M</source>
        <translation>Alt+M</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>নতুন বিক্রি</translation>
    </message>
</context>
<context>
    <name>ui::AmountBounds</name>
    <message>
        <source>Amount asked for</source>
        <translation>চাওয়া পরিমাণ</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>কমপক্ষে</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>সর্বোচ্চ</translation>
    </message>
    <message>
        <source>This is less than the other amount. Correct one of them.</source>
        <translation>এটি অন্য পরিমাণটির চেয়ে কম। একটি ঠিক করুন।</translation>
    </message>
</context>
<context>
    <name>ui::AmountComparison</name>
    <message>
        <source>Received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>পার্থক্য</translation>
    </message>
    <message>
        <source>Too late by</source>
        <translation>যত দেরি</translation>
    </message>
    <message>
        <source>Sale closed</source>
        <translation>বিক্রি বন্ধ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>যেখানে এসেছে</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>অন্য অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>অন্য মুদ্রা</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>প্রমাণিত</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>কিছুই না</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>চাওয়া হয়েছে</translation>
    </message>
</context>
<context>
    <name>ui::BackupList</name>
    <message>
        <source>Readable</source>
        <translation>পড়া যায়</translation>
    </message>
    <message>
        <source>Of an older Paydesk</source>
        <translation>পুরোনো Paydesk-এর</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>পড়া যায় না</translation>
    </message>
    <message>
        <source>Sound, tried out</source>
        <translation>ঠিকঠাক, পরখ করা</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1টি পেমেন্ট</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ব্যাকআপ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>তৈরির সময়</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
</context>
<context>
    <name>ui::BackupScheduleRow</name>
    <message>
        <source>How often a backup is made</source>
        <translation>কত ঘন ঘন ব্যাকআপ হয়</translation>
    </message>
    <message>
        <source>When the daily backup is made</source>
        <translation>দৈনিক ব্যাকআপ কখন হয়</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>কয়টি ব্যাকআপ রাখা হয়</translation>
    </message>
    <message>
        <source>Every %1 hours</source>
        <translation>প্রতি %1 ঘণ্টায়</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>প্রতি ঘণ্টায়</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>প্রতিদিন</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1-এ</translation>
    </message>
    <message>
        <source>When the day begins</source>
        <translation>দিনের শুরুতে</translation>
    </message>
    <message>
        <source>Keep %1 days, %2 weeks, %3 months</source>
        <translation>%1 দিন, %2 সপ্তাহ, %3 মাস রাখুন</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceBlock</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken name of a choice: %1 what is chosen, %2 the choice</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::CodePart</name>
    <message>
        <source>Show the code</source>
        <translation>কোড দেখান</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>কোড লুকান</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>কোডে যা লেখা আছে</translation>
    </message>
    <message>
        <source>Fold what it says</source>
        <translation>কোডের লেখা গুটিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied (&quot;Transaction&quot;)</extracomment>
        <translation>কপি করুন: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি</translation>
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
    <name>ui::CounterTop</name>
    <message>
        <source>%1 takes no questions. Look at the account.</source>
        <translation>%1-কে জিজ্ঞাসা করা যাচ্ছে না। অ্যাকাউন্টটি দেখুন।</translation>
    </message>
    <message>
        <source>%1 does not answer. Open sales are checked as soon as it does.</source>
        <translation>%1 সাড়া দিচ্ছে না। সাড়া দিলেই চলমান বিক্রিগুলো যাচাই হবে।</translation>
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
    <name>ui::CurrencyTable</name>
    <message>
        <source>Currency</source>
        <translation>মুদ্রা</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>%1 in all rows, also those not paid or priced otherwise</source>
        <extracomment>Below the sums of a currency: %1 is what the whole column &quot;received&quot; of the file comes to</extracomment>
        <translation>সব সারিতে মোট %1, যেগুলো পরিশোধ হয়নি বা যেগুলোর দাম অন্য মুদ্রায় সেগুলোসহ</translation>
    </message>
</context>
<context>
    <name>ui::CustomerSettings</name>
    <message>
        <source>Forget all customers?</source>
        <translation>সব গ্রাহককে ভুলে যাবেন?</translation>
    </message>
    <message>
        <source>Their names, phones and e-mails are deleted from this computer and offered no more. Sales stay as they are.</source>
        <translation>তাদের নাম, ফোন ও ই-মেইল এই কম্পিউটার থেকে মুছে যায় এবং আর দেখানো হয় না। বিক্রিগুলো যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>রেখে দিন</translation>
    </message>
    <message>
        <source>Forget all</source>
        <extracomment>Button: %1 is how many customers are remembered</extracomment>
        <translation>সব ভুলে যান</translation>
    </message>
    <message>
        <source>Remembered customers</source>
        <translation>মনে রাখা গ্রাহক</translation>
    </message>
    <message>
        <source>Names, phones and e-mails typed for a sale stay in a file on this computer and are offered again.</source>
        <translation>বিক্রির জন্য লেখা নাম, ফোন ও ই-মেইল এই কম্পিউটারের একটি ফাইলে থাকে এবং আবার দেখানো হয়।</translation>
    </message>
    <message>
        <source>Nobody is remembered while you practise.</source>
        <translation>অনুশীলনের সময় কাউকে মনে রাখা হয় না।</translation>
    </message>
    <message>
        <source>On</source>
        <translation>চালু</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Remember customers</source>
        <translation>গ্রাহকদের মনে রাখুন</translation>
    </message>
    <message>
        <source>Forget all (%1)</source>
        <translation>সব ভুলে যান (%1)</translation>
    </message>
</context>
<context>
    <name>ui::CustomerWindow</name>
    <message>
        <source>Customer screen</source>
        <translation>গ্রাহকের পর্দা</translation>
    </message>
</context>
<context>
    <name>ui::DamagedLedgerDialog</name>
    <message>
        <source>The ledger of sales cannot be read. How do you want to go on?</source>
        <translation>বিক্রির খাতা পড়া যাচ্ছে না। কীভাবে এগোবেন?</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the new one in any case. A backup is made every day; sales after the last one are only in the damaged file.</source>
        <translation>নষ্ট ফাইলটি সব ক্ষেত্রেই নতুনটির পাশে রাখা হয়। প্রতিদিন একটি ব্যাকআপ হয়; শেষ ব্যাকআপের পরের বিক্রি শুধু নষ্ট ফাইলে আছে।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Begin an empty ledger</source>
        <translation>খালি খাতা শুরু করুন</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>সবচেয়ে নতুন ব্যাকআপ ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Begin without any of the sales so far?</source>
        <translation>এ পর্যন্ত হওয়া সব বিক্রি ছাড়াই শুরু করবেন?</translation>
    </message>
    <message>
        <source>History and figures start empty. Open sales of the old ledger are not watched any more.</source>
        <translation>ইতিহাস ও হিসাব খালি থেকে শুরু হবে। পুরোনো খাতার চলমান বিক্রিতে আর নজর রাখা হবে না।</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>খালি শুরু করুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>There is no backup to restore. The damaged file is kept beside the new one in any case.</source>
        <translation>ফিরিয়ে আনার মতো কোনো ব্যাকআপ নেই। নষ্ট ফাইলটি সব ক্ষেত্রেই নতুনটির পাশে রাখা হয়।</translation>
    </message>
    <message>
        <source>The newest backup is from %1. Sales after it are only in the damaged file, which is kept in any case.</source>
        <translation>সবচেয়ে নতুন ব্যাকআপের সময় %1। তার পরের বিক্রি শুধু নষ্ট ফাইলে আছে, সেটি সব ক্ষেত্রেই রাখা হয়।</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>ব্যাকআপ বেছে নিন…</translation>
    </message>
    <message>
        <source>Choose a backup of the ledger</source>
        <translation>খাতার একটি ব্যাকআপ বেছে নিন</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>খাতা (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>ব্যাকআপ ফিরিয়ে আনা হচ্ছে</translation>
    </message>
    <message>
        <source>Every sale of it is checked before it takes the ledger&apos;s place.</source>
        <translation>এটি খাতার জায়গা নেওয়ার আগে এর প্রতিটি বিক্রি যাচাই করা হয়।</translation>
    </message>
</context>
<context>
    <name>ui::DateRangePicker</name>
    <message>
        <source>First day</source>
        <translation>প্রথম দিন</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>শেষ দিন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>এই দিনগুলো দেখান</translation>
    </message>
    <message>
        <source>No day is written. Write the first or the last one.</source>
        <translation>কোনো তারিখ লেখা নেই। প্রথম বা শেষ দিনটি লিখুন।</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct one of them.</source>
        <translation>শেষ দিনটি প্রথম দিনের আগে। একটি ঠিক করুন।</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>I have looked at it</source>
        <translation>আমি দেখেছি</translation>
    </message>
    <message>
        <source>Show on Charge</source>
        <translation>“পেমেন্ট নিন” পাতায় দেখান</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Everything about this sale</source>
        <translation>এই বিক্রির সব তথ্য</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ঘটনাক্রম</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>As we knew it at %1</source>
        <extracomment>%1 is a time: &quot;14:32:10&quot;</extracomment>
        <translation>%1-এ যেমন জানা ছিল</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Choose an entry to see the sale as it was known then.</source>
        <translation>বিক্রিটি তখন যেমন জানা ছিল তা দেখতে একটি লাইন বেছে নিন।</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>ঘটনাক্রম, নতুনগুলো আগে</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>এখন</translation>
    </message>
    <message>
        <source>More</source>
        <translation>আরও</translation>
    </message>
    <message>
        <source>This sale was not in the ledger from %1 on, as its import was undone.</source>
        <extracomment>%1 is a time: &quot;14:32:10&quot;</extracomment>
        <translation>%1 থেকে এই বিক্রি খাতায় ছিল না, কারণ এর আমদানি ফিরিয়ে নেওয়া হয়েছিল।</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>আবার ছাপুন</translation>
    </message>
    <message>
        <source>Already paid. Nobody has to pay this again.</source>
        <translation>আগেই পরিশোধ হয়েছে। এর টাকা আর কাউকে দিতে হবে না।</translation>
    </message>
    <message>
        <source>This code is over. Make a new sale to be paid.</source>
        <translation>এই কোড আর চলবে না। টাকা নিতে নতুন বিক্রি তৈরি করুন।</translation>
    </message>
</context>
<context>
    <name>ui::DisplayChip</name>
    <message>
        <source>The QR was read back from the screen. Phones read it from up to %1 cm.</source>
        <translation>পর্দা থেকে QR পড়ে দেখা হয়েছে। ফোনে সর্বোচ্চ %1 সেমি দূর থেকে পড়া যায়।</translation>
    </message>
    <message>
        <source>The QR on the screen could not be read back. Make the window larger.</source>
        <translation>পর্দার QR পরীক্ষায় পড়া যায়নি। উইন্ডো বড় করুন।</translation>
    </message>
    <message>
        <source>Customer screen: off</source>
        <translation>গ্রাহকের পর্দা: বন্ধ</translation>
    </message>
    <message>
        <source>Customer screen: not plugged in</source>
        <translation>গ্রাহকের পর্দা: লাগানো নেই</translation>
    </message>
    <message>
        <source>Customer screen: idle</source>
        <translation>গ্রাহকের পর্দা: প্রস্তুত</translation>
    </message>
    <message>
        <source>Customer screen: preparing</source>
        <translation>গ্রাহকের পর্দা: তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>Customer screen: showing QR</source>
        <translation>গ্রাহকের পর্দা: QR দেখাচ্ছে</translation>
    </message>
    <message>
        <source>Customer screen: one moment</source>
        <translation>গ্রাহকের পর্দা: একটু অপেক্ষা</translation>
    </message>
    <message>
        <source>Customer screen: paid</source>
        <translation>গ্রাহকের পর্দা: পরিশোধিত</translation>
    </message>
    <message>
        <source>Customer screen: see the cashier</source>
        <translation>গ্রাহকের পর্দা: ক্যাশিয়ারের কাছে যান</translation>
    </message>
    <message>
        <source>Customer screen: QR expired</source>
        <translation>গ্রাহকের পর্দা: QR-এর মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>Customer screen: not completed</source>
        <translation>গ্রাহকের পর্দা: সম্পূর্ণ হয়নি</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>চালু করুন</translation>
    </message>
    <message>
        <source>&amp;Identify the screens</source>
        <translation>পর্দা চিনিয়ে দিন</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>পর্দা</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>এই উইন্ডোর মতো</translation>
    </message>
</context>
<context>
    <name>ui::DisplaySettings</name>
    <message>
        <source>Customer screen</source>
        <translation>গ্রাহকের পর্দা</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>পর্দা</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>What the customer reads.</source>
        <translation>গ্রাহক যা পড়েন।</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>এই উইন্ডোর মতো</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>Amounts, times and the countdown.</source>
        <translation>পরিমাণ, সময় ও বাকি সময়ের গণনা।</translation>
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
        <source>Paid stays for</source>
        <translation>“পরিশোধ হয়েছে” যতক্ষণ থাকে</translation>
    </message>
    <message>
        <source>Your own window keeps the result longer.</source>
        <translation>আপনার নিজের উইন্ডোতে ফলাফল আরও বেশি সময় থাকে।</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, as in &quot;10 s&quot;</extracomment>
        <translation>%1 সেকেন্ড</translation>
    </message>
    <message>
        <source>&amp;Identify the screens</source>
        <translation>পর্দা চিনিয়ে দিন</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>স্বয়ংক্রিয়</translation>
    </message>
    <message>
        <source>Bound to the monitor itself, wherever it is plugged in.</source>
        <translation>মনিটরটির সঙ্গেই বাঁধা, যেখানেই লাগানো হোক।</translation>
    </message>
    <message>
        <source>There is one screen. The customer screen opens as a window to try it.</source>
        <translation>পর্দা একটিই আছে। চেষ্টা করে দেখার জন্য গ্রাহকের পর্দা উইন্ডো হিসেবে খোলে।</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>চালু করুন</translation>
    </message>
</context>
<context>
    <name>ui::EntryPanel</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>A button: %1 is a payment method that takes this amount</extracomment>
        <translation>%1 ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Alt+T</source>
        <comment>key of Use another method</comment>
        <translation>Alt+T</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>QR দেখান</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionView</name>
    <message>
        <source>Needs a decision</source>
        <translation>সিদ্ধান্ত দরকার</translation>
    </message>
</context>
<context>
    <name>ui::ExchangesPart</name>
    <message>
        <source>The log is being read.</source>
        <translation>লগ পড়া হচ্ছে।</translation>
    </message>
    <message>
        <source>There is no log of requests yet.</source>
        <translation>এখনো অনুরোধের কোনো লগ নেই।</translation>
    </message>
    <message>
        <source>Nothing is kept about this sale. The log goes back to %1, and the sale is older.</source>
        <extracomment>%1 is a time: &quot;Fri 20 Nov 22:20:31&quot;</extracomment>
        <translation>এই বিক্রির কিছু রাখা নেই। লগে %1 থেকে তথ্য আছে, বিক্রিটি তার চেয়ে পুরোনো।</translation>
    </message>
    <message>
        <source>The service was asked nothing about this sale.</source>
        <translation>এই বিক্রি নিয়ে সেবাকে কিছু জিজ্ঞাসা করা হয়নি।</translation>
    </message>
    <message>
        <source>Only the latest %1 of %2 requests are shown.</source>
        <translation>%2টি অনুরোধের মধ্যে শুধু শেষ %1টি দেখানো হচ্ছে।</translation>
    </message>
    <message>
        <source>The log goes back to %1. What was asked before that is no longer kept.</source>
        <extracomment>%1 is a time: &quot;Fri 20 Nov 22:20:31&quot;</extracomment>
        <translation>লগে %1 থেকে তথ্য আছে। তার আগে যা জিজ্ঞাসা করা হয়েছে তা আর রাখা নেই।</translation>
    </message>
    <message>
        <source>What is older than the last entry stands in the lines below them.</source>
        <translation>শেষেরটির চেয়েও পুরোনো যা আছে, তা নিচের লাইনগুলোতে আছে।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log could not be read.</source>
        <translation>
            <numerusform>লগের %nটি লাইন পড়া যায়নি।</numerusform>
            <numerusform>লগের %nটি লাইন পড়া যায়নি।</numerusform>
        </translation>
    </message>
    <message>
        <source>What the service answered</source>
        <translation>সেবা যা উত্তর দিয়েছে</translation>
    </message>
    <message>
        <source>Fold the answers</source>
        <translation>উত্তরগুলো গুটিয়ে নিন</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>আবার পড়ুন</translation>
    </message>
    <message>
        <source>For support: the same as it stands in the log. Keys are never in it.</source>
        <translation>সহায়তার জন্য: লগে যেমন আছে ঠিক তেমনই। এতে কখনো কী থাকে না।</translation>
    </message>
    <message>
        <source>The lines of the log</source>
        <translation>লগের লাইন</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>লেখা হিসেবে কপি করুন</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>ওয়ার্কবুক (XLSX)</translation>
    </message>
    <message>
        <source>For spreadsheets: amounts and times to calculate with.</source>
        <translation>স্প্রেডশিটের জন্য: পরিমাণ ও সময় দিয়ে হিসাব করা যায়।</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>টেবিল (CSV)</translation>
    </message>
    <message>
        <source>For any other program: one row for each payment.</source>
        <translation>অন্য যেকোনো প্রোগ্রামের জন্য: প্রতিটি পেমেন্টে একটি সারি।</translation>
    </message>
    <message>
        <source>Everything (JSON lines)</source>
        <translation>সবকিছু (JSON lines)</translation>
    </message>
    <message>
        <source>List (PDF)</source>
        <translation>তালিকা (PDF)</translation>
    </message>
    <message>
        <source>To print or send, with the totals at the end.</source>
        <translation>ছাপা বা পাঠানোর জন্য, শেষে মোটের হিসাবসহ।</translation>
    </message>
    <message>
        <source>For a spreadsheet that shows strange letters</source>
        <translation>স্প্রেডশিটে অদ্ভুত অক্ষর দেখা গেলে</translation>
    </message>
    <message>
        <source>Begins the file with a mark (BOM).</source>
        <translation>ফাইলের শুরুতে একটি চিহ্ন (BOM) থাকে।</translation>
    </message>
    <message>
        <source>Export these payments: %1</source>
        <translation>এই পেমেন্টগুলো এক্সপোর্ট করুন: %1</translation>
    </message>
    <message>
        <source>Export these payments</source>
        <translation>এই পেমেন্টগুলো এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>All payments.</source>
        <translation>সব পেমেন্ট।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>জায়গা বেছে নিন</translation>
    </message>
    <message>
        <source>Payments %1</source>
        <translation>পেমেন্ট %1</translation>
    </message>
    <message>
        <source>Save the payments</source>
        <translation>পেমেন্টগুলো সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ফাইল লেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Counting the payments</source>
        <translation>পেমেন্ট গোনা হচ্ছে</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>%1 of %2 payments</source>
        <translation>%2টির মধ্যে %1টি পেমেন্ট</translation>
    </message>
    <message>
        <source>%1 payments are written. The file is being closed.</source>
        <translation>%1টি পেমেন্ট লেখা হয়েছে। ফাইলটি বন্ধ করা হচ্ছে।</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>ফাইলটি লেখা হয়েছে</translation>
    </message>
    <message>
        <source>%1 in the folder %2.</source>
        <translation>%1, %2 ফোল্ডারে।</translation>
    </message>
    <message>
        <source>Payments in the file</source>
        <translation>ফাইলে পেমেন্ট</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>থামানো হচ্ছে</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>সব পেমেন্ট</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>বিক্রি</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>রেফারেন্স</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>টাকা দিয়েছেন</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>পদ্ধতি</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>মুদ্রা</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>পাতা %1, মোট %2</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>লেখার সময় %1</translation>
    </message>
    <message>
        <source>Received in all rows</source>
        <translation>সব সারিতে পাওয়া</translation>
    </message>
    <message>
        <source>Every payment as it stands. Paydesk can read it in again.</source>
        <translation>প্রতিটি পেমেন্ট, এখন যেমন আছে। Paydesk এটি আবার পড়ে নিতে পারে।</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>তৈরির সময়</translation>
    </message>
</context>
<context>
    <name>ui::FactsPanel</name>
    <message>
        <source>Reported by %1</source>
        <translation>%1 যা জানিয়েছে</translation>
    </message>
    <message>
        <source>Not asked yet. Ask it what it knows about this account.</source>
        <translation>এখনো জিজ্ঞাসা করা হয়নি। গেটওয়ে এই অ্যাকাউন্ট সম্পর্কে যা জানে তা জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>এখনই জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>আনা থামান</translation>
    </message>
    <message>
        <source>Fetch missing payments</source>
        <translation>বাদ পড়া পেমেন্ট আনুন</translation>
    </message>
    <message>
        <source>%1 payments looked at, %2 added so far.</source>
        <translation>%1টি পেমেন্ট দেখা হয়েছে, এ পর্যন্ত %2টি যোগ হয়েছে।</translation>
    </message>
    <message>
        <source>%1 payments looked at, %2 added.</source>
        <translation>%1টি পেমেন্ট দেখা হয়েছে, %2টি যোগ হয়েছে।</translation>
    </message>
    <message>
        <source>At %1…</source>
        <extracomment>A button that leads to the page of what a service says itself; %1 is &quot;bayar.gg&quot;</extracomment>
        <translation>%1-এ যা আছে…</translation>
    </message>
    <message>
        <source>The times of %1 are those of %2. Choose this time zone in the settings of the account.</source>
        <translation>%1-এর সময়গুলো %2 অনুযায়ী। অ্যাকাউন্টের সেটিংসে এই সময় অঞ্চলটি বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>ui::FiguresPart</name>
    <message>
        <source>Asking %1</source>
        <translation>%1-কে জিজ্ঞাসা করা হচ্ছে</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1-এর সঙ্গে যোগাযোগ করা যাচ্ছে না</translation>
    </message>
    <message>
        <source>%1 gave no figures</source>
        <translation>%1 কোনো হিসাব দেয়নি</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>আবার জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>জানানো হয়নি</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>একই</translation>
    </message>
    <message>
        <source>%1 more there</source>
        <translation>সেখানে %1 বেশি</translation>
    </message>
    <message>
        <source>%1 more here</source>
        <translation>এখানে %1 বেশি</translation>
    </message>
    <message>
        <source>Payments made</source>
        <translation>তৈরি হওয়া পেমেন্ট</translation>
    </message>
    <message>
        <source>Paid payments</source>
        <translation>পরিশোধিত পেমেন্ট</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>%1 দিয়ে পরিশোধিত</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>%1 of the paid ones</source>
        <translation>পরিশোধিতগুলোর %1</translation>
    </message>
    <message>
        <source>Same as all of ours</source>
        <translation>আমাদের সবগুলোর সমান</translation>
    </message>
    <message>
        <source>Same as our paid ones</source>
        <translation>আমাদের পরিশোধিতগুলোর সমান</translation>
    </message>
    <message>
        <source>Differs from both of ours</source>
        <translation>আমাদের দুটির কোনোটির সঙ্গেই মেলে না</translation>
    </message>
    <message>
        <source>Ours are counted from %1, 00:00, by the clock of %2.</source>
        <translation>আমাদেরগুলো গোনা হয়েছে %1, 00:00 থেকে, %2-এর ঘড়ি অনুযায়ী।</translation>
    </message>
    <message>
        <source>%1 does not say of which payments its amount is. Its figures are shown beside ours and never added to them.</source>
        <translation>পরিমাণটি কোন কোন পেমেন্টের, %1 তা জানায় না। এর হিসাব আমাদের হিসাবের পাশে দেখানো হয়, কখনো যোগ করা হয় না।</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>এই সপ্তাহ</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>এই মাস</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>এই বছর</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>সব সময়</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>%1 যা জানিয়েছে</translation>
    </message>
    <message>
        <source>In Paydesk</source>
        <translation>Paydesk-এ</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>তুলনা</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation>এখনো বেছে নেওয়ার কিছু নেই।</translation>
    </message>
    <message>
        <source>Pick dates</source>
        <translation>তারিখ বেছে নিন</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a chip of the filter bar: %1 is &quot;State&quot; or &quot;Account&quot;, %2 how many are chosen</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>আরও</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>সব মুছুন</translation>
    </message>
    <message>
        <source>%1, press to take away</source>
        <extracomment>What a screen reader says of a chip: %1 is a condition of the filter, as &quot;Paid&quot;</extracomment>
        <translation>%1, সরাতে চাপুন</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>পূর্বাবস্থায় ফিরুন</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” মোছা হয়েছে।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>Practice sales: no real money moved.</source>
        <extracomment>Beside the title, where there is no room for the sentence</extracomment>
        <translation>অনুশীলনের বিক্রি: আসল টাকার লেনদেন হয়নি।</translation>
    </message>
    <message>
        <source>Reference, name, note, amount</source>
        <translation>রেফারেন্স, নাম, নোট, পরিমাণ</translation>
    </message>
    <message>
        <source>Export these</source>
        <translation>এগুলো এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>সংরক্ষিত ফিল্টার</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
</context>
<context>
    <name>ui::FinishStep</name>
    <message>
        <source>Use the account</source>
        <translation>অ্যাকাউন্টটি ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Sales can be made at an account that is on.</source>
        <translation>যে অ্যাকাউন্ট চালু, তাতে বিক্রি করা যায়।</translation>
    </message>
    <message>
        <source>It stays off until its test passes. Go back to the test, or finish and do it later.</source>
        <translation>পরীক্ষা সফল না হওয়া পর্যন্ত এটি বন্ধ থাকবে। পরীক্ষায় ফিরে যান, অথবা শেষ করে পরে পরীক্ষা করুন।</translation>
    </message>
    <message>
        <source>On: sales can be made at it</source>
        <translation>চালু: এতে বিক্রি করা যায়</translation>
    </message>
    <message>
        <source>Sales begin with this account</source>
        <translation>বিক্রি এই অ্যাকাউন্ট দিয়ে শুরু হয়</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>যা দেখে নিতে হবে</translation>
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
    <message>
        <source>How do you want to begin?</source>
        <translation>কীভাবে শুরু করবেন?</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>এখন অনুশীলন করুন</translation>
    </message>
    <message>
        <source>A pretend gateway runs on this computer. Sell, see customers pay, get a late payer. No account, no real money, a violet stripe on both screens.</source>
        <translation>এই কম্পিউটারেই একটি নকল গেটওয়ে চলে। বিক্রি করুন, গ্রাহকের টাকা দেওয়া দেখুন, দেরিতে টাকা দেওয়া গ্রাহকও পাবেন। অ্যাকাউন্ট লাগে না, আসল টাকা নেই, দুই পর্দাতেই বেগুনি ফিতা থাকে।</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>অ্যাকাউন্ট যুক্ত করুন</translation>
    </message>
    <message>
        <source>Bakong Gateway, QRIS, bKash or Pakhi Pay. Have the key at hand; a test shows what works before the first sale.</source>
        <translation>Bakong Gateway, QRIS, bKash বা Pakhi Pay। কী হাতের কাছে রাখুন; কোন কোন কাজ চলে তা প্রথম বিক্রির আগেই পরীক্ষায় দেখা যায়।</translation>
    </message>
    <message>
        <source>No key yet: make KHQR codes and look in the bank&apos;s app</source>
        <translation>এখনো কী নেই: KHQR কোড তৈরি করুন ও ব্যাংকের অ্যাপে দেখুন</translation>
    </message>
</context>
<context>
    <name>ui::GatewayStep</name>
    <message>
        <source>Choose the gateway the shop has an account with.</source>
        <translation>দোকানের যে গেটওয়েতে অ্যাকাউন্ট আছে সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose what kind of money the account takes.</source>
        <translation>অ্যাকাউন্টটি কোন ধরনের টাকা নেয় বেছে নিন।</translation>
    </message>
    <message>
        <source>Never mixed up: each has its own colour, word and drawing.</source>
        <translation>কখনো গুলিয়ে যায় না: প্রতিটির আলাদা রং, শব্দ ও ছবি আছে।</translation>
    </message>
    <message>
        <source>Who takes the payments?</source>
        <translation>পেমেন্ট কে নেয়?</translation>
    </message>
    <message>
        <source>What kind of money</source>
        <translation>কোন ধরনের টাকা</translation>
    </message>
    <message>
        <source>The handbooks name none. Enter the address that the gateway gave the shop for its tests.</source>
        <translation>নির্দেশিকায় কোনো ঠিকানা দেওয়া নেই। গেটওয়ে দোকানকে পরীক্ষার জন্য যে ঠিকানা দিয়েছে সেটি লিখুন।</translation>
    </message>
    <message>
        <source>Address of the sandbox</source>
        <translation>স্যান্ডবক্সের ঠিকানা</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>The sales cannot be read</source>
        <translation>বিক্রিগুলো পড়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>এখনো কোনো বিক্রি নেই</translation>
    </message>
    <message>
        <source>Every sale stands here from the moment its code is shown.</source>
        <translation>কোড দেখানোর মুহূর্ত থেকেই প্রতিটি বিক্রি এখানে থাকে।</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>পেমেন্ট নিন</translation>
    </message>
    <message>
        <source>No sale fits</source>
        <extracomment>Nothing is listed; %1 is the filter: &quot;Today · Paid&quot;</extracomment>
        <translation>কোনো বিক্রি মেলেনি</translation>
    </message>
    <message>
        <source>You look for: %1</source>
        <translation>আপনি খুঁজছেন: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>সব মুছুন</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>বিক্রি</translation>
    </message>
    <message>
        <source>This sale is not in the ledger any more. Choose another one.</source>
        <translation>এই বিক্রি আর খাতায় নেই। অন্য একটি বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Import payments</source>
        <translation>পেমেন্ট আমদানি করুন</translation>
    </message>
    <message>
        <source>Choose a file that Paydesk exported as “Everything (JSON lines)” or “Table (CSV)”.</source>
        <translation>Paydesk থেকে “সবকিছু (JSON lines)” বা “টেবিল (CSV)” হিসেবে এক্সপোর্ট করা একটি ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>এই আমদানি ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>আমদানি করুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Choose the file with the payments</source>
        <translation>পেমেন্টের ফাইলটি বেছে নিন</translation>
    </message>
    <message>
        <source>Payments of Paydesk (*.jsonl *.csv)</source>
        <translation>Paydesk-এর পেমেন্ট (*.jsonl *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1% হয়েছে</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ফাইল পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Import these payments?</source>
        <translation>এই পেমেন্টগুলো আমদানি করবেন?</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>আমদানি করার কিছু নেই</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>আগে থেকেই আছে</translation>
    </message>
    <message>
        <source>Already here with other values, which stay</source>
        <translation>আগে থেকেই অন্য মানসহ আছে, সেগুলোই থাকবে</translation>
    </message>
    <message>
        <source>Left out: the same payment is here under another id</source>
        <translation>বাদ পড়েছে: একই পেমেন্ট এখানে অন্য আইডিতে আছে</translation>
    </message>
    <message>
        <source>Lines that cannot be read as a payment</source>
        <translation>পেমেন্ট হিসেবে পড়া যায় না এমন লাইন</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>আমদানি হচ্ছে</translation>
    </message>
    <message>
        <source>The payments are in the ledger</source>
        <translation>পেমেন্টগুলো খাতায় এসেছে</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>যোগ হয়েছে</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>আমদানি ফিরিয়ে নেওয়া হচ্ছে</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>আমদানি ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Payments taken back</source>
        <translation>ফিরিয়ে নেওয়া পেমেন্ট</translation>
    </message>
    <message>
        <source>Kept, as something happened to them since</source>
        <translation>রাখা হয়েছে, কারণ এর পরে এগুলোতে কিছু ঘটেছে</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>লাইন %1: %2</translation>
    </message>
    <message>
        <source>And more lines like these: %1</source>
        <translation>এমন আরও লাইন: %1টি</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>থামানো হচ্ছে</translation>
    </message>
    <message>
        <source>Of these with another sale number, as theirs is taken or too high</source>
        <translation>এর মধ্যে বিক্রির নম্বর বদলে যাবে, কারণ আগের নম্বর নেওয়া হয়ে গেছে বা খুব বড়</translation>
    </message>
    <message>
        <source>The totals of the file do not agree with its payments. Export it again.</source>
        <translation>ফাইলের মোটের হিসাব তার পেমেন্টের সঙ্গে মেলে না। আবার এক্সপোর্ট করুন।</translation>
    </message>
    <message>
        <source>The file ends without its totals. It may be cut off: export it again.</source>
        <translation>ফাইলটি মোটের হিসাব ছাড়াই শেষ। এটি কাটা পড়ে থাকতে পারে: আবার এক্সপোর্ট করুন।</translation>
    </message>
    <message>
        <source>Undo that import</source>
        <translation>সেই আমদানি ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>This file has no totals, so nothing tells whether it is whole. Compare the number of its payments.</source>
        <translation>এই ফাইলে মোটের হিসাব নেই, তাই ফাইলটি সম্পূর্ণ কি না বোঝার উপায় নেই। পেমেন্টের সংখ্যা মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Not everything was taken back</source>
        <translation>সবকিছু ফিরিয়ে নেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Nothing was taken back</source>
        <translation>কিছুই ফিরিয়ে নেওয়া হয়নি</translation>
    </message>
</context>
<context>
    <name>ui::ImportList</name>
    <message>
        <source>Imported %1.</source>
        <translation>আমদানি হয়েছে %1।</translation>
    </message>
    <message>
        <source>Imported %1 by %2.</source>
        <translation>আমদানি হয়েছে %1, করেছেন %2।</translation>
    </message>
    <message>
        <source>Payments: %1, all taken back.</source>
        <translation>পেমেন্ট: %1টি, সব ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Payments: %1, taken back: %2.</source>
        <translation>পেমেন্ট: %1টি, ফিরিয়ে নেওয়া হয়েছে: %2টি।</translation>
    </message>
    <message>
        <source>Payments: %1.</source>
        <translation>পেমেন্ট: %1টি।</translation>
    </message>
    <message>
        <source>A file whose name is not known</source>
        <translation>নাম জানা নেই এমন ফাইল</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>ফিরিয়ে নিন…</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>%1-এর আমদানি ফিরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>ui::JumpDialog</name>
    <message>
        <source>Go to which day?</source>
        <translation>কোন দিনে যাবেন?</translation>
    </message>
    <message>
        <source>The list moves to the latest sale of that day, or the one before it.</source>
        <translation>তালিকাটি সেই দিনের সর্বশেষ বিক্রিতে যায়, না থাকলে তার আগেরটিতে।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>সেখানে যান</translation>
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
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>QR দেখান</translation>
    </message>
</context>
<context>
    <name>ui::KeysStep</name>
    <message>
        <source>The key is missing. Paste it here.</source>
        <translation>কী দেওয়া হয়নি। এখানে পেস্ট করুন।</translation>
    </message>
    <message>
        <source>Shown on chips and reports.</source>
        <translation>ছোট লেবেলে ও প্রতিবেদনে দেখানো হয়।</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>অ্যাকাউন্টের নাম</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 খুলুন</translation>
    </message>
    <message>
        <source>Keys are made on the page of %1, in the account of the shop.</source>
        <translation>কী তৈরি হয় %1-এর পাতায়, দোকানের অ্যাকাউন্টে।</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer, never in a file.</source>
        <translation>এই কম্পিউটারের কী-রিংয়ে রাখা হয়, কখনো ফাইলে নয়।</translation>
    </message>
    <message>
        <source>Kept in a sealed file that only the passphrase opens.</source>
        <translation>একটি সুরক্ষিত ফাইলে রাখা হয়, যা শুধু পাসফ্রেজেই খোলে।</translation>
    </message>
    <message>
        <source>Keys of %1 usually begin with %2. Look whether it is the right one.</source>
        <translation>%1-এর কী সাধারণত %2 দিয়ে শুরু হয়। এটি সঠিক কী কি না দেখুন।</translation>
    </message>
    <message>
        <source>%1 After a replacement the old one stays for 24 hours.</source>
        <translation>%1 বদলানোর পরে পুরোনোটি 24 ঘণ্টা থাকে।</translation>
    </message>
</context>
<context>
    <name>ui::LastSales</name>
    <message>
        <source>Last sales</source>
        <translation>শেষ বিক্রিগুলো</translation>
    </message>
    <message>
        <source>Older sales are in History</source>
        <translation>পুরোনো বিক্রি ইতিহাসে আছে</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>এখনো কোনো বিক্রি নেই</translation>
    </message>
    <message>
        <source>The last ten sales and how they went stand here.</source>
        <translation>শেষ দশটি বিক্রি ও তার ফলাফল এখানে থাকে।</translation>
    </message>
</context>
<context>
    <name>ui::LedgerCard</name>
    <message>
        <source>Save a copy of the ledger</source>
        <translation>খাতার কপি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>খাতা (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Choose a backup of the ledger</source>
        <translation>খাতার একটি ব্যাকআপ বেছে নিন</translation>
    </message>
    <message>
        <source>Choose a folder for copies of the backups</source>
        <translation>ব্যাকআপের কপির জন্য ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>Derive all payments again from their events?</source>
        <translation>ঘটনা থেকে সব পেমেন্ট আবার হিসাব করবেন?</translation>
    </message>
    <message>
        <source>Nothing that happened is lost. Paydesk starts again and sells nothing until it is done; open sales are watched again after it.</source>
        <translation>যা ঘটেছে তার কিছুই হারায় না। Paydesk আবার চালু হয়, কাজ শেষ না হওয়া পর্যন্ত কিছু বিক্রি করে না; এরপর চলমান বিক্রিগুলোতে আবার নজর রাখা হয়।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Rebuild and start again</source>
        <translation>নতুন করে গড়ে আবার চালু করুন</translation>
    </message>
    <message>
        <source>Ledger and backups</source>
        <translation>খাতা ও ব্যাকআপ</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>কপি সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Rehearse a restore</source>
        <translation>ফিরিয়ে আনার মহড়া দিন</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>ফিরিয়ে আনুন…</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>অন্য ফাইল ফিরিয়ে আনুন…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ফোল্ডার বেছে নিন…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>অন্য ফোল্ডার…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>এখনই কপি করুন</translation>
    </message>
    <message>
        <source>Make no copies</source>
        <translation>কপি রাখবেন না</translation>
    </message>
    <message>
        <source>Payments from a file</source>
        <translation>ফাইল থেকে পেমেন্ট</translation>
    </message>
    <message>
        <source>Takes in what Paydesk exported as JSON lines or CSV. You see first what it would do, and can take it back.</source>
        <translation>Paydesk যা JSON lines বা CSV হিসেবে এক্সপোর্ট করেছে, তা আমদানি করে। কী হবে তা আগে দেখবেন, পরে ফিরিয়েও নিতে পারবেন।</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>আমদানি…</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>নতুন করে গড়ুন</translation>
    </message>
    <message>
        <source>Derives every payment again from the events of the ledger. It mends totals and lists that disagree with them.</source>
        <translation>খাতার ঘটনা থেকে প্রতিটি পেমেন্ট আবার হিসাব করে। ঘটনার সঙ্গে না মেলা মোট ও তালিকা ঠিক হয়ে যায়।</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>নতুন করে গড়ুন…</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>যাচাই থামান</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>এখনই যাচাই করুন</translation>
    </message>
    <message>
        <source>Checked %1: %2 payments, %3 events.</source>
        <translation>যাচাই হয়েছে %1: %2টি পেমেন্ট, %3টি ঘটনা।</translation>
    </message>
    <message>
        <source>Checking the ledger, %1 % done</source>
        <translation>খাতা যাচাই হচ্ছে, %1% হয়েছে</translation>
    </message>
    <message>
        <source>Sales go on meanwhile.</source>
        <translation>এর মধ্যে বিক্রি চলতে থাকে।</translation>
    </message>
    <message>
        <source>The ledger could not be checked</source>
        <translation>খাতা যাচাই করা যায়নি</translation>
    </message>
    <message>
        <source>The ledger is not checked yet</source>
        <translation>খাতা এখনো যাচাই হয়নি</translation>
    </message>
    <message>
        <source>It is checked after every start and once a day.</source>
        <translation>প্রতিবার চালু হওয়ার পরে এবং দিনে একবার যাচাই হয়।</translation>
    </message>
    <message>
        <source>The ledger is sound</source>
        <translation>খাতা ঠিকঠাক আছে</translation>
    </message>
    <message>
        <source>The check of the ledger found a fault</source>
        <translation>খাতা যাচাই করে ত্রুটি পাওয়া গেছে</translation>
    </message>
    <message>
        <source>What was derived from the events is wrong, the events are whole: rebuild it.</source>
        <translation>ঘটনা থেকে করা হিসাব ভুল, ঘটনাগুলো অক্ষত: খাতা নতুন করে গড়ুন।</translation>
    </message>
    <message>
        <source>Keep the data folder as it is and restore a backup.</source>
        <translation>ডেটা ফোল্ডার যেমন আছে রাখুন ও ব্যাকআপ ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>ব্যাকআপ হচ্ছে…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>এখনই ব্যাকআপ করুন</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ব্যাকআপ</translation>
    </message>
    <message>
        <source>The backups are being looked through.</source>
        <translation>ব্যাকআপগুলো দেখা হচ্ছে।</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>এখনো কোনো ব্যাকআপ নেই</translation>
    </message>
    <message>
        <source>Last backup %1, %2</source>
        <translation>শেষ ব্যাকআপ %1, %2</translation>
    </message>
    <message>
        <source>Copies go to %1</source>
        <translation>কপি যায় %1-এ</translation>
    </message>
    <message>
        <source>No copies in a second place</source>
        <translation>দ্বিতীয় জায়গায় কোনো কপি নেই</translation>
    </message>
    <message>
        <source>Each backup is copied there too.</source>
        <translation>প্রতিটি ব্যাকআপ সেখানেও কপি করা হয়।</translation>
    </message>
    <message>
        <source>A stick or another disk keeps the backups when this computer is lost.</source>
        <translation>এই কম্পিউটার হারালেও পেনড্রাইভ বা অন্য ডিস্কে ব্যাকআপ থেকে যায়।</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>%1-এ ব্যাকআপ করা হয়েছে।</translation>
    </message>
    <message>
        <source>No backup is made by itself while the ledger has a fault.</source>
        <translation>খাতায় ত্রুটি থাকা পর্যন্ত নিজে থেকে কোনো ব্যাকআপ হয় না।</translation>
    </message>
    <message>
        <source>Next backup: now, after the check.</source>
        <translation>পরের ব্যাকআপ: এখনই, যাচাইয়ের পরে।</translation>
    </message>
    <message>
        <source>Next backup: %1. If the computer is off then, it is made at the next start.</source>
        <translation>পরের ব্যাকআপ: %1। তখন কম্পিউটার বন্ধ থাকলে পরেরবার চালু হলে ব্যাকআপ হবে।</translation>
    </message>
    <message>
        <source>Last backup %1, %2, checked</source>
        <translation>শেষ ব্যাকআপ %1, %2, যাচাই করা</translation>
    </message>
    <message>
        <source>Checked %1: not all of it can be read.</source>
        <translation>যাচাই হয়েছে %1: সবটা পড়া যাচ্ছে না।</translation>
    </message>
</context>
<context>
    <name>ui::LedgerWorkDialog</name>
    <message>
        <source>Go on selling</source>
        <translation>বিক্রি চালিয়ে যান</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>ব্যাকআপ ফিরিয়ে আনা হচ্ছে</translation>
    </message>
    <message>
        <source>Rebuilding the ledger</source>
        <translation>খাতা নতুন করে গড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Every sale of it is checked before it takes the ledger&apos;s place.</source>
        <translation>এটি খাতার জায়গা নেওয়ার আগে এর প্রতিটি বিক্রি যাচাই করা হয়।</translation>
    </message>
    <message>
        <source>Every payment is derived again from its events.</source>
        <translation>প্রতিটি পেমেন্ট তার ঘটনা থেকে আবার হিসাব করা হয়।</translation>
    </message>
    <message>
        <source>The ledger is rebuilt</source>
        <translation>খাতা নতুন করে গড়া হয়েছে</translation>
    </message>
    <message>
        <source>All payments agree with their events again.</source>
        <translation>সব পেমেন্ট আবার তাদের ঘটনার সঙ্গে মেলে।</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>ব্যাকআপ ফিরিয়ে আনা হয়েছে</translation>
    </message>
    <message>
        <source>Sales go on with it.</source>
        <translation>এটি দিয়েই বিক্রি চলবে।</translation>
    </message>
    <message>
        <source>Sales go on with it. The ledger that stood there is kept as %1.</source>
        <translation>এটি দিয়েই বিক্রি চলবে। আগের খাতাটি %1 নামে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>ব্যাকআপ ফিরিয়ে আনা হয়নি</translation>
    </message>
    <message>
        <source>The ledger was not rebuilt</source>
        <translation>খাতা নতুন করে গড়া হয়নি</translation>
    </message>
</context>
<context>
    <name>ui::ListFilters</name>
    <message>
        <source>This is no day. Write it as 2026-11-30.</source>
        <translation>এটি কোনো তারিখ নয়। এভাবে লিখুন: 2026-11-30।</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct one of them.</source>
        <translation>শেষ দিনটি প্রথম দিনের আগে। একটি ঠিক করুন।</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>গত 7 দিন</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>গত 30 দিন</translation>
    </message>
    <message>
        <source>Last 92 days</source>
        <translation>গত 92 দিন</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>সব দিন</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>দিন বেছে নিন</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>যেকোনো অবস্থা</translation>
    </message>
    <message>
        <source>Asked for by any method</source>
        <translation>যেকোনো পদ্ধতিতে চাওয়া</translation>
    </message>
    <message>
        <source>Paid with any method</source>
        <translation>যেকোনো পদ্ধতিতে পরিশোধিত</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <extracomment>On a chip: the payments asked for by a method; %1 is &quot;GoPay&quot;</extracomment>
        <translation>%1 দিয়ে চাওয়া</translation>
    </message>
    <message>
        <source>Paid with %1</source>
        <extracomment>On a chip: the payments that came by a method; %1 is &quot;GoPay&quot;</extracomment>
        <translation>%1 দিয়ে পরিশোধিত</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ফিল্টার মুছুন</translation>
    </message>
    <message>
        <source>Search, then Enter</source>
        <translation>খুঁজুন, তারপর Enter</translation>
    </message>
    <message>
        <source>Invoice, description, or the customer&apos;s name, e-mail or phone</source>
        <translation>ইনভয়েস, বিবরণ, অথবা গ্রাহকের নাম, ই-মেইল বা ফোন</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>প্রথম দিন</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>শেষ দিন</translation>
    </message>
</context>
<context>
    <name>ui::ListFoot</name>
    <message>
        <source>Counting…</source>
        <extracomment>Under the list while its length is counted: %1 is the place of the chosen sale</extracomment>
        <translation>গোনা হচ্ছে…</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1, গোনা হচ্ছে…</translation>
    </message>
    <message>
        <source>One sale</source>
        <translation>একটি বিক্রি</translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation>%1টি বিক্রি</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under the list: %1 is the place of the chosen sale, %2 how many there are</extracomment>
        <translation>%2টির মধ্যে %1 নম্বর</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <extracomment>Under the list, behind its length: how many sales are marked</extracomment>
        <translation>%1টি বাছাই করা</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter detail · Space mark · Ctrl+G day</source>
        <translation>↑ ↓ ওপর-নিচ · Enter বিস্তারিত · Space বাছাই · Ctrl+G দিন</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
</context>
<context>
    <name>ui::ListPart</name>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Take missing rows over</source>
        <translation>বাদ পড়া সারি আনুন</translation>
    </message>
    <message>
        <source>No payments there</source>
        <translation>সেখানে কোনো পেমেন্ট নেই</translation>
    </message>
    <message>
        <source>%1 lists none for these filters. Clear them to see all there are.</source>
        <translation>এই ফিল্টারে %1-এর তালিকায় কিছু নেই। সব দেখতে ফিল্টার মুছুন।</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ফিল্টার মুছুন</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1-এর সঙ্গে যোগাযোগ করা যাচ্ছে না</translation>
    </message>
    <message>
        <source>%1 gave no list</source>
        <translation>%1 কোনো তালিকা দেয়নি</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>আবার জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1-কে জিজ্ঞাসা করা হচ্ছে</translation>
    </message>
    <message>
        <source>%1 to %2 of %3.</source>
        <translation>%3টির মধ্যে %1 থেকে %2।</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 থেকে %2।</translation>
    </message>
    <message>
        <source>Nothing on this page is missing here.</source>
        <translation>এই পাতার কিছুই এখানে বাদ পড়েনি।</translation>
    </message>
    <message>
        <source>Missing here: %1. Other state here: %2.</source>
        <translation>এখানে নেই: %1। এখানে অন্য অবস্থা: %2।</translation>
    </message>
    <message>
        <source>Not readable: %1.</source>
        <translation>পড়া যায়নি: %1।</translation>
    </message>
    <message>
        <source>Taking over. Looked at %1: %2 added, %3 brought up to date, %4 left out.</source>
        <translation>আনা হচ্ছে। %1টি দেখা হয়েছে: %2টি যোগ, %3টি হালনাগাদ, %4টি বাদ।</translation>
    </message>
    <message>
        <source>Stopped. Looked at %1: %2 added, %3 brought up to date, %4 left out.</source>
        <translation>থামানো হয়েছে। %1টি দেখা হয়েছে: %2টি যোগ, %3টি হালনাগাদ, %4টি বাদ।</translation>
    </message>
    <message>
        <source>Done. Looked at %1: %2 added, %3 brought up to date, %4 left out.</source>
        <translation>শেষ হয়েছে। %1টি দেখা হয়েছে: %2টি যোগ, %3টি হালনাগাদ, %4টি বাদ।</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগের</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরের</translation>
    </message>
    <message>
        <source>Payments at %1</source>
        <translation>%1-এর পেমেন্ট</translation>
    </message>
</context>
<context>
    <name>ui::ListedModel</name>
    <message>
        <source>Made</source>
        <translation>তৈরির সময়</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>ইনভয়েস</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>পদ্ধতি</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>Head of a column: the state of a payment there; %1 is a service, as &quot;bayar.gg&quot;</extracomment>
        <translation>%1-এ</translation>
    </message>
    <message>
        <source>In Paydesk</source>
        <translation>Paydesk-এ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>অন্যখানে চলমান</translation>
    </message>
    <message>
        <source>No price told</source>
        <translation>দাম জানানো হয়নি</translation>
    </message>
    <message>
        <source>%1, %2, at %3: %4, in Paydesk: %5</source>
        <extracomment>One payment as a screen reader speaks it: %1 invoice, %2 amount, %3 service, %4 state there, %5 state here</extracomment>
        <translation>%1, %2, %3-এ: %4, Paydesk-এ: %5</translation>
    </message>
    <message>
        <source>not taken over yet</source>
        <translation>এখনো আনা হয়নি</translation>
    </message>
</context>
<context>
    <name>ui::LoadingBars</name>
    <message>
        <source>Reading the sales</source>
        <translation>বিক্রিগুলো পড়া হচ্ছে</translation>
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
    <message>
        <source>Practice controls</source>
        <translation>অনুশীলনের নিয়ন্ত্রণ</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>অনুশীলন ছাড়ুন</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>সিদ্ধান্ত নিন</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>নতুন করে গড়ুন…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>ফিরিয়ে আনুন…</translation>
    </message>
</context>
<context>
    <name>ui::MetadataDialog</name>
    <message>
        <source>Data for this sale</source>
        <translation>এই বিক্রির তথ্য</translation>
    </message>
    <message>
        <source>Names and values %1 keeps with the payment. The customer does not see them.</source>
        <translation>নাম ও মান, যা %1 পেমেন্টের সঙ্গে রাখে। গ্রাহক এগুলো দেখেন না।</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>লাইন যোগ করুন (&amp;A)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Use for this sale</source>
        <translation>এই বিক্রিতে ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>এই লাইন সরান</translation>
    </message>
</context>
<context>
    <name>ui::MethodChoice</name>
    <message>
        <source>It cannot be used now. Sales begin with the first method that can.</source>
        <translation>এটি এখন ব্যবহার করা যায় না। যে পদ্ধতি প্রথমে পাওয়া যাবে, বিক্রি সেটি দিয়ে শুরু হবে।</translation>
    </message>
    <message>
        <source>The cashier can choose another one for each sale.</source>
        <translation>ক্যাশিয়ার প্রতিটি বিক্রির জন্য অন্যটি বেছে নিতে পারেন।</translation>
    </message>
    <message>
        <source>Method sales begin with</source>
        <translation>বিক্রি শুরুর পদ্ধতি</translation>
    </message>
    <message>
        <source>First available</source>
        <translation>প্রথম যেটি পাওয়া যায়</translation>
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
    <name>ui::MonthGrid</name>
    <message>
        <source>Days of a month</source>
        <translation>মাসের দিনগুলো</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Over the days of a month: %1 its name, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::NetworkFields</name>
    <message>
        <source>As the gateway&apos;s handbook gives it. Keys go nowhere else.</source>
        <translation>গেটওয়ের নির্দেশিকায় যেমন দেওয়া আছে। কী আর কোথাও যায় না।</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>খালি থাকতে পারে।</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>সেবার ঠিকানা</translation>
    </message>
    <message>
        <source>Time zone of the gateway&apos;s times</source>
        <translation>গেটওয়ের সময় যে টাইম জোনের</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>প্রক্সি</translation>
    </message>
    <message>
        <source>None</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>Only where the shop&apos;s network demands one.</source>
        <translation>শুধু দোকানের নেটওয়ার্কে লাগলে।</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>প্রক্সির হোস্ট</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>প্রক্সির পোর্ট</translation>
    </message>
    <message>
        <source>User name there</source>
        <translation>সেখানে ব্যবহারকারীর নাম</translation>
    </message>
    <message>
        <source>Password there</source>
        <translation>সেখানে পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Kept with the keys.</source>
        <translation>কী-গুলোর সঙ্গে রাখা হয়।</translation>
    </message>
</context>
<context>
    <name>ui::NoAccounts</name>
    <message>
        <source>No account yet</source>
        <translation>এখনো কোনো অ্যাকাউন্ট নেই</translation>
    </message>
    <message>
        <source>Connect the account the shop has at a gateway. A few minutes, and the key of the gateway, are all it takes.</source>
        <translation>গেটওয়েতে দোকানের যে অ্যাকাউন্ট আছে সেটি যুক্ত করুন। কয়েক মিনিট সময় আর গেটওয়ের কী হলেই চলে।</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>অ্যাকাউন্ট যুক্ত করুন</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>আগে অনুশীলন করুন</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>দেখেছি</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>আরও %nটি</numerusform>
            <numerusform>আরও %nটি</numerusform>
        </translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>তথ্য কপি হয়েছে</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>সহায়তার জন্য তথ্য কপি করুন</translation>
    </message>
</context>
<context>
    <name>ui::NumberField</name>
    <message>
        <source>Transaction number</source>
        <translation>লেনদেনের নম্বর</translation>
    </message>
    <message>
        <source>As on the phone</source>
        <translation>ফোনে যেমন আছে</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>নম্বর যাচাই করুন</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 is asked about. Another number takes its place.</source>
        <translation>%1-এর খোঁজ নেওয়া হচ্ছে। অন্য নম্বর দিলে সেটি এর জায়গা নেবে।</translation>
    </message>
    <message>
        <source>Type, paste or scan it.</source>
        <translation>লিখুন, পেস্ট করুন বা স্ক্যান করুন।</translation>
    </message>
</context>
<context>
    <name>ui::OpenStrip</name>
    <message>
        <source>New sale</source>
        <translation>নতুন বিক্রি</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%nটি আরও</numerusform>
            <numerusform>+%nটি আরও</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · needs you</source>
        <translation>%1 · আপনাকে দেখতে হবে</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>বাকি %1</translation>
    </message>
    <message>
        <source>No sale is open.</source>
        <translation>কোনো বিক্রি চলমান নেই।</translation>
    </message>
</context>
<context>
    <name>ui::PageLink</name>
    <message>
        <source>Opens %1</source>
        <extracomment>%1 is the host of a web page, as bdquickpay.com</extracomment>
        <translation>%1 খুলবে</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>পাতা খুলুন</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>লিংক কপি হয়েছে</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>লিংক কপি করুন</translation>
    </message>
    <message>
        <source>Alt+O</source>
        <translation>Alt+O</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
</context>
<context>
    <name>ui::PaidView</name>
    <message>
        <source>%1, %2 after the QR</source>
        <translation>%1, QR-এর %2 পরে</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>পরিশোধের সময়</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>টাকা দিয়েছেন</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>রেফারেন্স</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>লেনদেন</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Stays here until your next sale</source>
        <translation>আপনার পরের বিক্রি পর্যন্ত এখানে থাকবে</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseForm</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>পাসফ্রেজ লিখুন।</translation>
    </message>
    <message>
        <source>The passphrase is too short. Choose 8 signs or more.</source>
        <translation>পাসফ্রেজটি খুব ছোট। 8 বা তার বেশি অক্ষরের একটি ঠিক করুন।</translation>
    </message>
    <message>
        <source>The two are not alike. Type it once more.</source>
        <translation>দুটি এক নয়। আরেকবার লিখুন।</translation>
    </message>
    <message>
        <source>Eight signs or more; several words are easy to keep in mind.</source>
        <translation>আট বা তার বেশি অক্ষর; কয়েকটি শব্দ হলে মনে রাখা সহজ।</translation>
    </message>
    <message>
        <source>Too short yet.</source>
        <translation>এখনো খুব ছোট।</translation>
    </message>
    <message>
        <source>Weak. Add a word or two.</source>
        <translation>দুর্বল। আরও এক-দুটি শব্দ যোগ করুন।</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>মোটামুটি। আর একটি শব্দ দিলে শক্তিশালী হবে।</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>শক্তিশালী।</translation>
    </message>
    <message>
        <source>The keys are locked</source>
        <translation>কী-গুলো তালাবদ্ধ</translation>
    </message>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>কী-গুলোর জন্য একটি পাসফ্রেজ ঠিক করুন</translation>
    </message>
    <message>
        <source>Change the passphrase of the keys?</source>
        <translation>কী-গুলোর পাসফ্রেজ বদলাবেন?</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the keys go into a sealed file. Nobody can open it without the passphrase, not even we: write it down and keep it in a safe place.</source>
        <translation>এই কম্পিউটারে কী-রিং নেই, তাই কী-গুলো একটি সুরক্ষিত ফাইলে রাখা হয়। পাসফ্রেজ ছাড়া এটি কেউ খুলতে পারে না, আমরাও না: পাসফ্রেজটি লিখে নিরাপদ জায়গায় রাখুন।</translation>
    </message>
    <message>
        <source>The keys stay as they are. The old passphrase opens nothing afterwards.</source>
        <translation>কী-গুলো যেমন আছে তেমনই থাকবে। এরপর পুরোনো পাসফ্রেজে আর কিছু খুলবে না।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>তালা খুলুন</translation>
    </message>
    <message>
        <source>Keep this passphrase</source>
        <translation>এই পাসফ্রেজ রাখুন</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>বদলে দিন</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>এখনকার পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>নতুন পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>আরেকবার</translation>
    </message>
    <message>
        <source>Sales at the shop&apos;s accounts need them. Type the passphrase that was chosen for this counter.</source>
        <translation>দোকানের অ্যাকাউন্টগুলোতে বিক্রির জন্য এগুলো লাগে। এই কাউন্টারের জন্য ঠিক করা পাসফ্রেজটি লিখুন।</translation>
    </message>
</context>
<context>
    <name>ui::PayToCard</name>
    <message>
        <source>The customer sends by OVO to our number</source>
        <translation>গ্রাহক OVO দিয়ে আমাদের নম্বরে পাঠান</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>ঠিক %1</translation>
    </message>
    <message>
        <source>There is no QR: OVO payments are told apart by this amount alone. Any other one is not recognised.</source>
        <translation>কোনো QR নেই: OVO-এর পেমেন্ট শুধু এই পরিমাণ দেখেই আলাদা করা হয়। অন্য কোনো পরিমাণ চেনা যায় না।</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>নম্বর কপি হয়েছে</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>নম্বর কপি</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
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
    <name>ui::PayerSample</name>
    <message>
        <source>What the payer will see</source>
        <translation>গ্রাহক যা দেখবেন</translation>
    </message>
    <message>
        <source>Choose a gateway, and a sample stands here.</source>
        <translation>গেটওয়ে বেছে নিলে এখানে একটি নমুনা দেখা যাবে।</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>দোকানের নাম</translation>
    </message>
    <message>
        <source>The code comes once the receiver and the shop&apos;s name are typed.</source>
        <translation>প্রাপক ও দোকানের নাম লেখা হলে কোডটি আসবে।</translation>
    </message>
    <message>
        <source>A sample for %1, drawn here and not sent anywhere.</source>
        <translation>%1-এর একটি নমুনা, এখানেই আঁকা, কোথাও পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Pay here with your wallet or your bank app</source>
        <translation>আপনার ওয়ালেট বা ব্যাংকের অ্যাপ দিয়ে এখানে টাকা দিন</translation>
    </message>
    <message>
        <source>The customer scans a code and pays on a page of %1. The page is theirs and may look different; the amount is the one you ask.</source>
        <translation>গ্রাহক কোড স্ক্যান করে %1-এর একটি পাতায় টাকা দেন। পাতাটি তাদের, দেখতে অন্য রকম হতে পারে; পরিমাণ আপনি যা চান তা-ই।</translation>
    </message>
</context>
<context>
    <name>ui::PaymentModel</name>
    <message>
        <source>This sale is being read</source>
        <translation>এই বিক্রি পড়া হচ্ছে</translation>
    </message>
</context>
<context>
    <name>ui::PaymentTable</name>
    <message>
        <source>Columns and order</source>
        <translation>কলাম ও ক্রম</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ক্রম</translation>
    </message>
    <message>
        <source>Turn the order round: smallest first</source>
        <translation>ক্রম উল্টে দিন: ছোট আগে</translation>
    </message>
    <message>
        <source>Turn the order round: largest first</source>
        <translation>ক্রম উল্টে দিন: বড় আগে</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>কলাম আগের মতো করুন</translation>
    </message>
    <message>
        <source>%1 (no room at this width)</source>
        <extracomment>A column that is chosen and gave way on a narrow window; %1 is its head, as &quot;Payer&quot;</extracomment>
        <translation>%1 (এই প্রস্থে জায়গা নেই)</translation>
    </message>
</context>
<context>
    <name>ui::PictureChoiceDialog</name>
    <message>
        <source>%1, %2 px wide</source>
        <extracomment>%1 is PNG or SVG, %2 a number of pixels</extracomment>
        <translation>%1, প্রস্থ %2 পিক্সেল</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <translation>কোডের ছবি</translation>
    </message>
    <message>
        <source>For saving. The code on the screen is always drawn here.</source>
        <translation>সংরক্ষণের জন্য। পর্দার কোড সব সময় এখানেই আঁকা হয়।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>কে আঁকবে</translation>
    </message>
    <message>
        <source>Paydesk</source>
        <translation>Paydesk</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ফাইলের ধরন</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>প্রস্থ, পিক্সেলে</translation>
    </message>
    <message>
        <source>It is read back: only a picture of the sale&apos;s own code can be saved.</source>
        <translation>ছবিটি পড়ে দেখা হয়: শুধু এই বিক্রির নিজের কোডের ছবিই সংরক্ষণ করা যায়।</translation>
    </message>
    <message>
        <source>This width is not possible. Choose %1 to %2 pixels.</source>
        <translation>এই প্রস্থ সম্ভব নয়। %1 থেকে %2 পিক্সেল বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>ui::PracticePanel</name>
    <message>
        <source>Practice controls</source>
        <translation>অনুশীলনের নিয়ন্ত্রণ</translation>
    </message>
    <message>
        <source>The world around</source>
        <translation>চারপাশের পরিবেশ</translation>
    </message>
    <message>
        <source>Customers pay by themselves</source>
        <translation>গ্রাহক নিজে থেকেই টাকা দেন</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Only when told here</source>
        <translation>শুধু এখান থেকে বললে</translation>
    </message>
    <message>
        <source>What the line does to every request</source>
        <translation>প্রতিটি অনুরোধে সংযোগে যা হয়</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ঠিকঠাক চলে</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>যোগাযোগ হয় না</translation>
    </message>
    <message>
        <source>Answer gets lost</source>
        <translation>উত্তর হারিয়ে যায়</translation>
    </message>
    <message>
        <source>Bank is down (502)</source>
        <translation>ব্যাংক বন্ধ (502)</translation>
    </message>
    <message>
        <source>Gateway error (500)</source>
        <translation>গেটওয়ের ত্রুটি (500)</translation>
    </message>
    <message>
        <source>Web page instead of an answer</source>
        <translation>উত্তরের বদলে ওয়েব পাতা</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>অনুরোধ খুব বেশি (429)</translation>
    </message>
    <message>
        <source>Quota used up (403)</source>
        <translation>সীমা শেষ (403)</translation>
    </message>
    <message>
        <source>Key refused (403)</source>
        <translation>কী গ্রহণ করা হয়নি (403)</translation>
    </message>
    <message>
        <source>Speed of the simulation</source>
        <translation>অনুশীলনের গতি</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>স্বাভাবিক</translation>
    </message>
    <message>
        <source>5 times</source>
        <translation>5 গুণ</translation>
    </message>
    <message>
        <source>20 times</source>
        <translation>20 গুণ</translation>
    </message>
    <message>
        <source>New codes expire after</source>
        <translation>নতুন কোডের মেয়াদ</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 মিনিট</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 মিনিট</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 সেকেন্ড</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ঘণ্টা</translation>
    </message>
    <message>
        <source>Clock of the gateway</source>
        <translation>গেটওয়ের ঘড়ি</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ঠিক</translation>
    </message>
    <message>
        <source>5 min ahead</source>
        <translation>5 মিনিট এগিয়ে</translation>
    </message>
    <message>
        <source>5 min behind</source>
        <translation>5 মিনিট পিছিয়ে</translation>
    </message>
    <message>
        <source>1 h ahead</source>
        <translation>1 ঘণ্টা এগিয়ে</translation>
    </message>
    <message>
        <source>1 h behind</source>
        <translation>1 ঘণ্টা পিছিয়ে</translation>
    </message>
</context>
<context>
    <name>ui::PracticePayments</name>
    <message>
        <source>The customer</source>
        <translation>গ্রাহক</translation>
    </message>
    <message>
        <source>No practice sale yet. Show a QR on the Charge screen first.</source>
        <translation>এখনো অনুশীলনের কোনো বিক্রি নেই। আগে “পেমেন্ট নিন” পাতায় QR দেখান।</translation>
    </message>
    <message>
        <source>Pays now</source>
        <translation>এখনই টাকা দেন</translation>
    </message>
    <message>
        <source>Pays less</source>
        <translation>কম দেন</translation>
    </message>
    <message>
        <source>Pays more</source>
        <translation>বেশি দেন</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>দুবার দেন</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>ব্যর্থ হয়</translation>
    </message>
    <message>
        <source>The phone shows the transaction number %1.</source>
        <translation>ফোনে লেনদেনের নম্বর %1 দেখা যাচ্ছে।</translation>
    </message>
</context>
<context>
    <name>ui::PracticeStripe</name>
    <message>
        <source>Practice: nothing here is real money.</source>
        <translation>অনুশীলন: এখানে কোনো টাকাই আসল নয়।</translation>
    </message>
    <message>
        <source>Own ledger, loopback gateways.</source>
        <translation>আলাদা খাতা, গেটওয়ে এই কম্পিউটারেই।</translation>
    </message>
    <message>
        <source>Practice controls</source>
        <translation>অনুশীলনের নিয়ন্ত্রণ</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>অনুশীলন ছাড়ুন</translation>
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
    <message>
        <source>SVG drawing of the service (*.svg)</source>
        <translation>সেবার SVG অঙ্কন (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture of the service (*.png)</source>
        <translation>সেবার PNG ছবি (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::QrisPart</name>
    <message>
        <source>There is no QRIS yet. Paste its text or open its picture.</source>
        <translation>এখনো কোনো QRIS নেই। এর লেখা পেস্ট করুন বা এর ছবি খুলুন।</translation>
    </message>
    <message>
        <source>This is a code of another network. Take a QRIS.</source>
        <translation>এটি অন্য নেটওয়ার্কের কোড। একটি QRIS নিন।</translation>
    </message>
    <message>
        <source>This is no amount in rupiah. Write whole rupiah, such as 18500.</source>
        <translation>এটি রুপিয়ার পরিমাণ নয়। পূর্ণ রুপিয়া লিখুন, যেমন 18500।</translation>
    </message>
    <message>
        <source>There is no code on this picture. Take another one of the whole sign.</source>
        <translation>এই ছবিতে কোনো কোড নেই। ছাপানো QR-এর পুরোটা নিয়ে আরেকটি ছবি তুলুন।</translation>
    </message>
    <message>
        <source>There are several codes on this picture. Take one that shows one alone.</source>
        <translation>এই ছবিতে একাধিক কোড আছে। শুধু একটি কোড দেখা যায় এমন ছবি তুলুন।</translation>
    </message>
    <message>
        <source>Read from the picture.</source>
        <translation>ছবি থেকে পড়া হয়েছে।</translation>
    </message>
    <message>
        <source>There is neither a picture nor a text to paste. Copy the QRIS first.</source>
        <translation>পেস্ট করার মতো ছবি বা লেখা কিছুই নেই। আগে QRIS কপি করুন।</translation>
    </message>
    <message>
        <source>Open the picture of a QRIS</source>
        <translation>QRIS-এর ছবি খুলুন</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>ছবি (%1)</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>জানানো হয়নি</translation>
    </message>
    <message>
        <source>For one sale</source>
        <translation>এক বিক্রির জন্য</translation>
    </message>
    <message>
        <source>Fixed, for every sale</source>
        <translation>স্থায়ী, সব বিক্রির জন্য</translation>
    </message>
    <message>
        <source>None</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>দোকান</translation>
    </message>
    <message>
        <source>City</source>
        <translation>শহর</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Amount inside</source>
        <translation>ভেতরের পরিমাণ</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1-কে জিজ্ঞাসা করা হচ্ছে</translation>
    </message>
    <message>
        <source>%1 reads the same in this code as Paydesk.</source>
        <translation>এই কোডে %1 ও Paydesk একই তথ্য পড়েছে।</translation>
    </message>
    <message>
        <source>%1 reads this code otherwise than Paydesk. Use the shop&apos;s own sign.</source>
        <translation>এই কোড %1 ও Paydesk আলাদাভাবে পড়েছে। দোকানের নিজের ছাপানো QR ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>A QRIS and its amount</source>
        <translation>QRIS ও তার পরিমাণ</translation>
    </message>
    <message>
        <source>Text of the QRIS</source>
        <translation>QRIS-এর লেখা</translation>
    </message>
    <message>
        <source>Amount in rupiah, to put into it</source>
        <translation>এতে বসানোর পরিমাণ, রুপিয়ায়</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>ছবি খুলুন</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>A picture may also be dropped here. Nothing is charged.</source>
        <translation>ছবি টেনে এনে এখানে ছাড়াও যায়। কোনো পেমেন্ট নেওয়া হয় না।</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1-কে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>এখনো কোনো কোড নেই</translation>
    </message>
    <message>
        <source>What stands in it is shown here as Paydesk and %1 read it. Paste it, or open its picture.</source>
        <translation>কোডে যা আছে তা Paydesk ও %1 যেভাবে পড়ে সেভাবে এখানে দেখানো হয়। কোডটি পেস্ট করুন, অথবা তার ছবি খুলুন।</translation>
    </message>
    <message>
        <source>Read by Paydesk</source>
        <translation>Paydesk যা পড়েছে</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>%1 যা পড়েছে</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>কোড কপি করুন</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Spoken name of a way to a screen: %1 its name, %2 the key for it</extracomment>
        <translation>%1, কী %2</translation>
    </message>
    <message>
        <source>%1, need a look: %2</source>
        <extracomment>Spoken name of a way to a screen: %1 its name and key, %2 how many payments there need a person</extracomment>
        <translation>%1, দেখা দরকার: %2</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write a few words, they are kept with the sale.</source>
        <translation>অল্প কথায় লিখুন, বিক্রির সঙ্গে রাখা হবে।</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptDialog</name>
    <message>
        <source>Print the slip of %1?</source>
        <translation>%1-এর স্লিপ ছাপবেন?</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slip(s)?</source>
        <translation>
            <numerusform>%nটি স্লিপ ছাপবেন?</numerusform>
            <numerusform>%nটি স্লিপ ছাপবেন?</numerusform>
        </translation>
    </message>
    <message>
        <source>The slip as it will be on paper</source>
        <translation>কাগজে স্লিপটি যেমন হবে</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ছাপুন</translation>
    </message>
    <message>
        <source>%1 mm roll</source>
        <extracomment>A size of paper: a roll as wide as %1 millimetres</extracomment>
        <translation>%1 মিমি রোল</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>প্রিন্টার: %1</translation>
    </message>
    <message>
        <source>This is the first of them, of sale %1.</source>
        <translation>এটি এগুলোর প্রথমটি, বিক্রি %1-এর।</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF instead.</source>
        <translation>এই কম্পিউটারে কোনো প্রিন্টার বসানো নেই। তার বদলে PDF হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>প্রিন্টার খোঁজা হচ্ছে …</translation>
    </message>
    <message>
        <source>It will look like this on paper.</source>
        <translation>কাগজে এমন দেখাবে।</translation>
    </message>
    <message>
        <source>Printing. Sales go on meanwhile.</source>
        <translation>ছাপা হচ্ছে। এর মধ্যেই বিক্রি চলবে।</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>স্লিপ সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Slip %1</source>
        <extracomment>A file&apos;s name; %1 is the number of a sale</extracomment>
        <translation>স্লিপ %1</translation>
    </message>
    <message>
        <source>Slips from %1</source>
        <translation>%1 থেকে স্লিপ</translation>
    </message>
</context>
<context>
    <name>ui::RefundDialog</name>
    <message>
        <source>Write down a refund of %1?</source>
        <translation>%1-এর ফেরত লিখে রাখবেন?</translation>
    </message>
    <message>
        <source>Paydesk sends no money: give it back in cash or in the app of the receiving account. Money that came a second time is not counted here: for that, say that you have looked at the sale.</source>
        <translation>Paydesk টাকা পাঠায় না: নগদে বা যে অ্যাকাউন্টে টাকা এসেছে তার অ্যাপ থেকে ফেরত দিন। দ্বিতীয়বার আসা টাকা এখানে ধরা হয় না: তার জন্য জানান যে বিক্রিটি দেখেছেন।</translation>
    </message>
    <message>
        <source>Paydesk sends no money: give it back in cash or in the app of the receiving account. Your name and the reason stay on record.</source>
        <translation>Paydesk টাকা পাঠায় না: নগদে বা যে অ্যাকাউন্টে টাকা এসেছে তার অ্যাপ থেকে ফেরত দিন। আপনার নাম ও কারণ রেকর্ডে থাকবে।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>লিখে রাখুন</translation>
    </message>
    <message>
        <source>All of it, %1, or first mark the sale as paid</source>
        <translation>সবটা, %1, অথবা আগে বিক্রিটি পরিশোধিত চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>সর্বোচ্চ %1</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write it with a point, or without separators.</source>
        <translation>এটি দুভাবে পড়া যায়। দশমিক বিন্দু দিয়ে অথবা বিভাজক চিহ্ন ছাড়া লিখুন।</translation>
    </message>
    <message>
        <source>This sale waits for a decision. Write all of it, %1.</source>
        <translation>এই বিক্রি সিদ্ধান্তের অপেক্ষায়। সবটা লিখুন, %1।</translation>
    </message>
    <message>
        <source>A reason is needed. Write why in a few words.</source>
        <translation>কারণ লাগবে। অল্প কথায় লিখুন কেন।</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>ফেরত দেওয়া টাকার পরিমাণ</translation>
    </message>
    <message>
        <source>This much cannot be refunded. Write an amount up to %1.</source>
        <translation>এত টাকা ফেরত দেওয়া যাবে না। সর্বোচ্চ %1 পর্যন্ত একটি পরিমাণ লিখুন।</translation>
    </message>
</context>
<context>
    <name>ui::RemarkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>Trying out the backup of %1</source>
        <translation>%1-এর ব্যাকআপ পরখ করে দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>It is restored beside the ledger and checked whole. Nothing is changed, sales go on.</source>
        <translation>এটি খাতার পাশে ফিরিয়ে এনে পুরোটা যাচাই করা হয়। কিছুই বদলায় না, বিক্রি চলতে থাকে।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>ব্যাকআপে</translation>
    </message>
    <message>
        <source>In the ledger now</source>
        <translation>এখন খাতায়</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>শেষ লেখা</translation>
    </message>
    <message>
        <source>Paid in %1</source>
        <extracomment>%1 is a currency: &quot;Paid in USD&quot;</extracomment>
        <translation>%1-এ পরিশোধিত</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <translation>%1-এ পাওয়া গেছে</translation>
    </message>
    <message>
        <source>The backup of %1 can be restored</source>
        <translation>%1-এর ব্যাকআপ ফিরিয়ে আনা যায়</translation>
    </message>
    <message>
        <source>It is sound. Nothing was changed.</source>
        <translation>এটি ঠিকঠাক আছে। কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>%1-এর ব্যাকআপ ফিরিয়ে আনবেন?</translation>
    </message>
    <message>
        <source>It is sound. The ledger of now is set aside under another name, never overwritten. Paydesk starts again with the backup.</source>
        <translation>এটি ঠিকঠাক আছে। এখনকার খাতা অন্য নামে সরিয়ে রাখা হয়, কখনো তার ওপর লেখা হয় না। Paydesk ব্যাকআপটি নিয়ে আবার চালু হয়।</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>ফিরিয়ে এনে আবার চালু করুন</translation>
    </message>
    <message>
        <source>The ledger of now cannot be read. What came after the backup is in that file only.</source>
        <translation>এখনকার খাতা পড়া যাচ্ছে না। ব্যাকআপের পরে যা এসেছে তা শুধু সেই ফাইলে আছে।</translation>
    </message>
    <message>
        <source>The backup is no earlier state of this ledger.</source>
        <translation>ব্যাকআপটি এই খাতার আগের কোনো অবস্থা নয়।</translation>
    </message>
    <message>
        <source>The sale %1 is not in the backup.</source>
        <translation>বিক্রি %1 ব্যাকআপে নেই।</translation>
    </message>
    <message>
        <source>%1 sales are not in the backup, %2 to %3.</source>
        <translation>%2 থেকে %3, এই %1টি বিক্রি ব্যাকআপে নেই।</translation>
    </message>
    <message>
        <source>%1 older sales have changed since, their changes are not in it either.</source>
        <translation>পুরোনো আরও %1টি বিক্রি এর পরে বদলেছে, সেই বদলও ব্যাকআপে নেই।</translation>
    </message>
    <message>
        <source>Nothing that the ledger holds now is missing from the backup.</source>
        <translation>খাতায় এখন যা আছে তার কিছুই ব্যাকআপে বাদ পড়েনি।</translation>
    </message>
    <message>
        <source>The backup of %1 cannot be restored</source>
        <translation>%1-এর ব্যাকআপ ফিরিয়ে আনা যায় না</translation>
    </message>
</context>
<context>
    <name>ui::SaleActions</name>
    <message>
        <source>Only a manager may do this.</source>
        <translation>এটি শুধু ম্যানেজার করতে পারেন।</translation>
    </message>
    <message>
        <source>At most %1 sales at once.</source>
        <translation>একবারে সর্বোচ্চ %1টি বিক্রি।</translation>
    </message>
    <message>
        <source>Many sales are checked already. Stop that before you check others.</source>
        <translation>অনেক বিক্রি আগে থেকেই যাচাই হচ্ছে। অন্যগুলো যাচাই করার আগে সেটি থামান।</translation>
    </message>
    <message>
        <source>All sales of this list are certain: there is nothing to check.</source>
        <translation>এই তালিকার সব বিক্রি নিশ্চিত: যাচাই করার কিছু নেই।</translation>
    </message>
    <message>
        <source>Check every sale of this list that is not paid?</source>
        <translation>এই তালিকার পরিশোধ হয়নি এমন সব বিক্রি যাচাই করবেন?</translation>
    </message>
    <message>
        <source>Counting them …</source>
        <translation>গোনা হচ্ছে …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>যাচাই করুন</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>একটিও নেই।</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s). The gateways are asked no faster than they allow, beside the open sales, and you can stop at any time.</source>
        <translation>
            <numerusform>%nটি বিক্রি। চলমান বিক্রির পাশাপাশি গেটওয়েগুলোকে তাদের অনুমতির চেয়ে দ্রুত জিজ্ঞাসা করা হয় না, যেকোনো সময় থামাতে পারেন।</numerusform>
            <numerusform>%nটি বিক্রি। চলমান বিক্রির পাশাপাশি গেটওয়েগুলোকে তাদের অনুমতির চেয়ে দ্রুত জিজ্ঞাসা করা হয় না, যেকোনো সময় থামাতে পারেন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1-এর নোট</translation>
    </message>
    <message>
        <source>Only people here see it.</source>
        <translation>শুধু এখানকার লোকজন এটি দেখেন।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>নোট রাখুন</translation>
    </message>
    <message numerus="yes">
        <source>One note on %n sale(s)</source>
        <translation>
            <numerusform>%nটি বিক্রিতে একই নোট</numerusform>
            <numerusform>%nটি বিক্রিতে একই নোট</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands on each of them, in place of the note before.</source>
        <translation>এটি প্রতিটিতে থাকবে, আগের নোটের জায়গায়।</translation>
    </message>
    <message>
        <source>There is no note to keep. Write it, or cancel.</source>
        <translation>রাখার মতো নোট নেই। নোট লিখুন, অথবা বাতিল করুন।</translation>
    </message>
    <message>
        <source>Have you settled %1?</source>
        <translation>%1-এর মীমাংসা করেছেন?</translation>
    </message>
    <message>
        <source>It stays on record and no longer asks for attention.</source>
        <translation>এটি রেকর্ডে থাকবে, আর মনোযোগ চাইবে না।</translation>
    </message>
    <message>
        <source>What you did about it, if you like</source>
        <translation>আপনি কী করেছেন, চাইলে লিখুন</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>আমি দেখেছি</translation>
    </message>
    <message>
        <source>Mark %1 by hand?</source>
        <translation>%1 হাতে চিহ্নিত করবেন?</translation>
    </message>
    <message>
        <source>Your word then stands instead of the gateway&apos;s, with your reason beside it.</source>
        <translation>তখন গেটওয়ের কথার বদলে আপনার কথা থাকবে, পাশে আপনার কারণ।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>A reason is needed. Write why in a few words.</source>
        <translation>কারণ লাগবে। অল্প কথায় লিখুন কেন।</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sale(s) by hand?</source>
        <translation>
            <numerusform>%nটি বিক্রি হাতে চিহ্নিত করবেন?</numerusform>
            <numerusform>%nটি বিক্রি হাতে চিহ্নিত করবেন?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your word then stands on each of them, with your reason. Those whose state is certain stay as they are.</source>
        <translation>তখন প্রতিটিতে আপনার কথা থাকবে, পাশে আপনার কারণ। যেগুলোর অবস্থা নিশ্চিত সেগুলো যেমন আছে তেমনই থাকবে।</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) marked.</source>
        <translation>
            <numerusform>%nটি বিক্রি চিহ্নিত করা হয়েছে।</numerusform>
            <numerusform>%nটি বিক্রি চিহ্নিত করা হয়েছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they are: their state is certain.</source>
        <translation>
            <numerusform>%nটি যেমন ছিল তেমনই আছে: অবস্থা নিশ্চিত।</numerusform>
            <numerusform>%nটি যেমন ছিল তেমনই আছে: অবস্থা নিশ্চিত।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) copied.</source>
        <translation>
            <numerusform>%nটি বিক্রি কপি হয়েছে।</numerusform>
            <numerusform>%nটি বিক্রি কপি হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1 of %2 sales</source>
        <translation>%2টির মধ্যে %1টি বিক্রি যাচাই হয়েছে</translation>
    </message>
    <message>
        <source>Checked all %1 sales</source>
        <translation>মোট %1টি বিক্রিই যাচাই হয়েছে</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 sales</source>
        <translation>%2টির মধ্যে %1টি বিক্রির পরে থামানো হয়েছে</translation>
    </message>
    <message>
        <source>%1 with news</source>
        <translation>%1টিতে নতুন খবর</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1টির উত্তর আসেনি</translation>
    </message>
    <message>
        <source>%1: reading its list of payments</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1: এর পেমেন্টের তালিকা পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>%1: its list of payments is read</source>
        <translation>%1: এর পেমেন্টের তালিকা পড়া হয়েছে</translation>
    </message>
    <message>
        <source>%1: stopped; what was read stays</source>
        <translation>%1: থামানো হয়েছে; যা পড়া হয়েছে তা থাকবে</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1টি পড়া হয়েছে</translation>
    </message>
    <message>
        <source>%1 new here</source>
        <translation>%1টি এখানে নতুন</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>যা করা যায়</translation>
    </message>
    <message>
        <source>Show on Charge</source>
        <translation>“পেমেন্ট নিন” পাতায় দেখান</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>এখনই যাচাই করুন</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>নোট …</translation>
    </message>
    <message>
        <source>Mark by hand …</source>
        <translation>হাতে চিহ্নিত করুন …</translation>
    </message>
    <message>
        <source>Write down a refund …</source>
        <translation>ফেরত লিখে রাখুন …</translation>
    </message>
    <message>
        <source>Copy as a line</source>
        <translation>এক লাইন হিসেবে কপি করুন</translation>
    </message>
    <message>
        <source>Copy only</source>
        <translation>শুধু কপি করুন</translation>
    </message>
    <message>
        <source>Sale number</source>
        <translation>বিক্রির নম্বর</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>রেফারেন্স</translation>
    </message>
    <message>
        <source>Our ID</source>
        <translation>আমাদের আইডি</translation>
    </message>
    <message>
        <source>The gateway&apos;s number</source>
        <translation>গেটওয়ের নম্বর</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>লেনদেনের নম্বর</translation>
    </message>
    <message>
        <source>Address of the payment page</source>
        <translation>পেমেন্টের পাতার ঠিকানা</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <translation>কোডের লেখা</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) marked</source>
        <translation>
            <numerusform>%nটি বিক্রি বাছাই করা</numerusform>
            <numerusform>%nটি বিক্রি বাছাই করা</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on each …</source>
        <translation>প্রতিটিতে নোট …</translation>
    </message>
    <message>
        <source>Copy as lines</source>
        <translation>লাইন হিসেবে কপি করুন</translation>
    </message>
    <message>
        <source>Check all of this list that are not paid …</source>
        <translation>এই তালিকার পরিশোধ হয়নি এমন সব যাচাই করুন …</translation>
    </message>
    <message>
        <source>Hide closed sales without money</source>
        <translation>টাকা ছাড়া বন্ধ বিক্রি লুকান</translation>
    </message>
    <message>
        <source>Fetch missing sales from %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 থেকে বাদ পড়া বিক্রি আনুন</translation>
    </message>
    <message>
        <source>Print again …</source>
        <translation>আবার ছাপুন …</translation>
    </message>
    <message>
        <source>Print each again …</source>
        <translation>প্রতিটি আবার ছাপুন …</translation>
    </message>
    <message>
        <source>%1 not asked: their accounts are not set up here</source>
        <translation>%1টি জিজ্ঞাসা করা হয়নি: সেগুলোর অ্যাকাউন্ট এখানে বসানো নেই</translation>
    </message>
</context>
<context>
    <name>ui::SaleAnswers</name>
    <message>
        <source>Details copied</source>
        <translation>তথ্য কপি হয়েছে</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>সহায়তার জন্য তথ্য কপি করুন</translation>
    </message>
</context>
<context>
    <name>ui::SaleOptions</name>
    <message>
        <source>Method</source>
        <translation>পদ্ধতি</translation>
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
    <message>
        <source>One code for one sale, with its amount. %1 watches it until it is paid.</source>
        <translation>এক লেনদেনের জন্য এক কোড, পরিমাণসহ। টাকা না আসা পর্যন্ত %1 নজর রাখে।</translation>
    </message>
    <message>
        <source>The QR opens a page to pay on. Then ask the customer for the transaction number.</source>
        <translation>QR-এ টাকা দেওয়ার একটি পাতা খোলে। তারপর গ্রাহকের কাছে লেনদেনের নম্বর চান।</translation>
    </message>
    <message>
        <source>The QR opens a page to pay on.</source>
        <translation>QR-এ টাকা দেওয়ার একটি পাতা খোলে।</translation>
    </message>
    <message>
        <source>One code for one sale, with its amount.</source>
        <translation>এক লেনদেনের জন্য এক কোড, পরিমাণসহ।</translation>
    </message>
    <message>
        <source>The customer pays a few hundred more: the unique code.</source>
        <translation>গ্রাহক কয়েক শ বেশি দেন: এটিই স্বতন্ত্র কোড।</translation>
    </message>
    <message>
        <source>No account is ready to sell.</source>
        <translation>বিক্রির জন্য কোনো অ্যাকাউন্ট প্রস্তুত নেই।</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>QR for bank apps</source>
        <translation>ব্যাংকের অ্যাপের QR</translation>
    </message>
    <message>
        <source>Alt+Q</source>
        <comment>key of QR for bank apps</comment>
        <translation>Alt+Q</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>গ্রাহক</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>নাম, ফোন বা ই-মেইল</translation>
    </message>
    <message>
        <source>Alt+U</source>
        <comment>key of Customer</comment>
        <translation>Alt+U</translation>
    </message>
    <message>
        <source>The number of the sale</source>
        <translation>বিক্রির নম্বর</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1 থেকে: %2</translation>
    </message>
    <message>
        <source>Drawn here</source>
        <translation>এখানেই আঁকা</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>তথ্য</translation>
    </message>
    <message>
        <source>Alt+D</source>
        <comment>key of Data</comment>
        <translation>Alt+D</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Alt+P</source>
        <comment>key of Picture</comment>
        <translation>Alt+P</translation>
    </message>
    <message>
        <source>For the gateway to keep</source>
        <translation>গেটওয়ের কাছে রাখার জন্য</translation>
    </message>
</context>
<context>
    <name>ui::SalePanel</name>
    <message>
        <source>It stays on record whatever you choose.</source>
        <translation>যা-ই বেছে নিন, এটি রেকর্ডে থাকবে।</translation>
    </message>
    <message>
        <source>Nothing is shown as paid until you decide.</source>
        <translation>আপনি সিদ্ধান্ত না নেওয়া পর্যন্ত কিছুই পরিশোধিত দেখানো হবে না।</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>তথ্য কপি হয়েছে</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>সহায়তার জন্য তথ্য কপি করুন</translation>
    </message>
</context>
<context>
    <name>ui::SaleQuestion</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Same amount again?</source>
        <translation>আবার একই পরিমাণ?</translation>
    </message>
    <message>
        <source>%1 was charged a moment ago. A second sale asks for the money twice.</source>
        <translation>একটু আগেই %1 চার্জ করা হয়েছে। দ্বিতীয় বিক্রি মানে দুবার টাকা চাওয়া।</translation>
    </message>
    <message>
        <source>Charge again</source>
        <translation>আবার চার্জ করুন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>That is more than ten times what a sale usually is.</source>
        <translation>এটি সাধারণ বিক্রির দশ গুণের বেশি।</translation>
    </message>
    <message>
        <source>Charge it</source>
        <translation>চার্জ করুন</translation>
    </message>
</context>
<context>
    <name>ui::SaleView</name>
    <message>
        <source>Waiting for payment</source>
        <translation>টাকার অপেক্ষা চলছে</translation>
    </message>
    <message>
        <source>The payer types the amount</source>
        <translation>গ্রাহক পরিমাণ লিখবেন</translation>
    </message>
    <message>
        <source>left on this QR</source>
        <translation>এই QR-এর বাকি সময়</translation>
    </message>
    <message>
        <source>Type the next amount any time: this sale moves to the strip above and goes on being watched.</source>
        <translation>যেকোনো সময় পরের পরিমাণ লিখুন: এই বিক্রিটি ওপরের সারিতে চলে যাবে, নজর রাখা চলবে।</translation>
    </message>
    <message>
        <source>Type the next amount any time.</source>
        <translation>যেকোনো সময় পরের পরিমাণ লিখুন।</translation>
    </message>
    <message>
        <source>This QR cannot be shown</source>
        <translation>এই QR দেখানো যাচ্ছে না</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>অ্যাকাউন্ট</translation>
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
        <source>QR code on show</source>
        <translation>QR কোড দেখানো হচ্ছে</translation>
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
        <source>Esc goes to the next amount: this sale moves to the strip above and goes on being watched.</source>
        <translation>Esc চাপলে পরের পরিমাণে যাওয়া যায়: এই বিক্রিটি ওপরের সারিতে চলে যাবে, নজর রাখা চলবে।</translation>
    </message>
    <message>
        <source>left to pay</source>
        <translation>টাকা দেওয়ার বাকি সময়</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>ছবি সংরক্ষণ</translation>
    </message>
</context>
<context>
    <name>ui::SavedFiltersCard</name>
    <message>
        <source>No filter is saved yet.</source>
        <translation>এখনো কোনো ফিল্টার সংরক্ষিত নেই।</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>সব বিক্রি</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>নাম বদলান</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1-এর নাম বদলান</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 মুছুন</translation>
    </message>
    <message>
        <source>Save this filter as</source>
        <extracomment>%1 is the name of a saved filter</extracomment>
        <translation>এই ফিল্টার যে নামে সংরক্ষণ হবে</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>“%1”-এর নতুন নাম</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>All sales are shown. Choose something first, then save it here.</source>
        <translation>সব বিক্রি দেখানো হচ্ছে। আগে কিছু বেছে নিন, তারপর এখানে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>A name is missing. Write a few words.</source>
        <translation>নাম দেওয়া হয়নি। অল্প কথায় লিখুন।</translation>
    </message>
    <message>
        <source>Another filter has this name. Write another one.</source>
        <translation>অন্য একটি ফিল্টারের এই নাম আছে। অন্য নাম লিখুন।</translation>
    </message>
    <message>
        <source>There is one of this name. Press Save again to replace it.</source>
        <translation>এই নামে একটি আছে। সেটি বদলে দিতে আবার “সংরক্ষণ করুন” চাপুন।</translation>
    </message>
    <message>
        <source>There is no room for another one. Delete one first.</source>
        <translation>আরেকটির জায়গা নেই। আগে একটি মুছুন।</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioList</name>
    <message>
        <source>Pays after 8 s, as all other digits do</source>
        <translation>8 সেকেন্ড পরে টাকা দেন, অন্য সব অঙ্কেও তাই</translation>
    </message>
    <message>
        <source>Nobody pays: the QR expires</source>
        <translation>কেউ টাকা দেন না: QR-এর মেয়াদ শেষ হয়</translation>
    </message>
    <message>
        <source>The payment fails</source>
        <translation>পেমেন্ট ব্যর্থ হয়</translation>
    </message>
    <message>
        <source>Pays 30 s after the QR expired</source>
        <translation>QR-এর মেয়াদ শেষের 30 সেকেন্ড পরে টাকা দেন</translation>
    </message>
    <message>
        <source>Pays another amount</source>
        <translation>অন্য পরিমাণ দেন</translation>
    </message>
    <message>
        <source>The first two checks get an error</source>
        <translation>প্রথম দুটি যাচাইয়ে ত্রুটি আসে</translation>
    </message>
    <message>
        <source>The next check is refused for 20 s</source>
        <translation>পরের যাচাই 20 সেকেন্ডের জন্য ফিরিয়ে দেওয়া হয়</translation>
    </message>
    <message>
        <source>The long check times out twice</source>
        <translation>দীর্ঘ যাচাইয়ের সময় দুবার ফুরিয়ে যায়</translation>
    </message>
    <message>
        <source>Numbers come as text, text as numbers</source>
        <translation>সংখ্যা আসে লেখা হয়ে, লেখা আসে সংখ্যা হয়ে</translation>
    </message>
    <message>
        <source>Each answer takes 12 s</source>
        <translation>প্রতিটি উত্তরে 12 সেকেন্ড লাগে</translation>
    </message>
    <message>
        <source>The amount decides</source>
        <translation>পরিমাণেই ঠিক হয় কী হবে</translation>
    </message>
    <message>
        <source>The last two digits say what the customer does: $10.07 and 25,007 ៛ both end in 07.</source>
        <translation>গ্রাহক কী করবেন তা শেষ দুই অঙ্কে ঠিক হয়: $10.07 ও 25,007 ៛ দুটিই 07 দিয়ে শেষ।</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation>বদলান: %1</translation>
    </message>
</context>
<context>
    <name>ui::ServicePage</name>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>অ্যাকাউন্টে ফিরে যান</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>Title of a page: what a service says itself; %1 is &quot;bayar.gg&quot;</extracomment>
        <translation>%1-এ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>হিসাব</translation>
    </message>
    <message>
        <source>QRIS</source>
        <translation>QRIS</translation>
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
    <message>
        <source>First day of the week</source>
        <translation>সপ্তাহের প্রথম দিন</translation>
    </message>
    <message>
        <source>Of “This week” and the calendar in History.</source>
        <translation>ইতিহাসে “এই সপ্তাহ” ও ক্যালেন্ডারের জন্য।</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>রবিবার</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>সোমবার</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>শনিবার</translation>
    </message>
</context>
<context>
    <name>ui::SetupView</name>
    <message>
        <source>name and keys</source>
        <translation>নাম ও কী</translation>
    </message>
    <message>
        <source>key in the keyring</source>
        <translation>কী আছে কী-রিংয়ে</translation>
    </message>
    <message>
        <source>key in the sealed file</source>
        <translation>কী আছে সুরক্ষিত ফাইলে</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>গেটওয়ে</translation>
    </message>
    <message>
        <source>who takes the payments</source>
        <translation>পেমেন্ট কে নেয়</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>প্রবেশের তথ্য</translation>
    </message>
    <message>
        <source>Shop details</source>
        <translation>দোকানের তথ্য</translation>
    </message>
    <message>
        <source>what the payer sees</source>
        <translation>গ্রাহক যা দেখবেন</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>সফল</translation>
    </message>
    <message>
        <source>not passed yet</source>
        <translation>এখনো সফল নয়</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>শেষ করুন</translation>
    </message>
    <message>
        <source>switch on, what to see to</source>
        <translation>চালু করা, যা দেখে নিতে হবে</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>এখানে থামুন</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>পেছনে (&amp;B)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>সংরক্ষণ করে এগিয়ে যান</translation>
    </message>
    <message>
        <source>This is a new key, address or proxy. Once it is kept, nothing can be sold at this account until its test passes.</source>
        <translation>এটি নতুন কী, ঠিকানা বা প্রক্সি। এটি রাখার পর পরীক্ষা সফল না হওয়া পর্যন্ত এই অ্যাকাউন্টে বিক্রি করা যাবে না।</translation>
    </message>
    <message>
        <source>You can stop here. Everything you typed is kept.</source>
        <translation>আপনি এখানে থামতে পারেন। আপনি যা লিখেছেন সব রাখা হয়।</translation>
    </message>
    <message>
        <source>You can stop here. Everything you typed is kept; the account is off until its test passes.</source>
        <translation>এখানে থামতে পারেন। যা লিখেছেন সব রাখা থাকবে; পরীক্ষা সফল না হওয়া পর্যন্ত অ্যাকাউন্টটি বন্ধ থাকবে।</translation>
    </message>
    <message>
        <source>Not everything typed here can be kept. Complete it, or stop again to drop it.</source>
        <translation>এখানে যা লেখা হয়েছে তার সব রাখা যায় না। লেখা সম্পূর্ণ করুন, অথবা বাদ দিতে আবার “এখানে থামুন” চাপুন।</translation>
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
    <message>
        <source>Type a part of its name. It goes into codes made here.</source>
        <translation>নামের একটি অংশ লিখুন। এখানে তৈরি কোডে ধরনটি থাকে।</translation>
    </message>
    <message>
        <source>Riel for one dollar, %1.</source>
        <translation>এক ডলারে কত রিয়েল, %1।</translation>
    </message>
    <message>
        <source>Riel for one dollar, to show both. Saving pins it.</source>
        <translation>এক ডলারে কত রিয়েল, দুটিই দেখানোর জন্য। সংরক্ষণ করলে হারটি ঠিক হয়ে যায়।</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>দোকানের ধরন</translation>
    </message>
    <message>
        <source>Shop rate</source>
        <translation>দোকানের হার</translation>
    </message>
    <message>
        <source>4,050</source>
        <translation>4,050</translation>
    </message>
    <message>
        <source>Merchant account, store, till, kind and rate</source>
        <translation>মার্চেন্ট অ্যাকাউন্ট, শাখা, কাউন্টার, ধরন ও হার</translation>
    </message>
</context>
<context>
    <name>ui::ShopStep</name>
    <message>
        <source>There is a sign in it that cannot be seen. Type it again.</source>
        <translation>এতে একটি অদৃশ্য চিহ্ন আছে। আবার লিখুন।</translation>
    </message>
    <message>
        <source>The payer sees this name. Type it.</source>
        <translation>গ্রাহক এই নামটি দেখেন। নামটি লিখুন।</translation>
    </message>
    <message>
        <source>Longer than 25 letters. Bank apps would cut it off.</source>
        <translation>25 অক্ষরের বেশি। ব্যাংকের অ্যাপে নামটি কেটে যাবে।</translation>
    </message>
    <message>
        <source>Longer than 15 letters. Shorten it.</source>
        <translation>15 অক্ষরের বেশি। ছোট করুন।</translation>
    </message>
    <message>
        <source>The gateway asks for a name with every sale. Type one.</source>
        <translation>গেটওয়ে প্রতিটি বিক্রির সঙ্গে একটি নাম চায়। একটি লিখুন।</translation>
    </message>
    <message>
        <source>The gateway asks for an e-mail address with every sale. Type one of the shop.</source>
        <translation>গেটওয়ে প্রতিটি বিক্রির সঙ্গে একটি ই-মেইল ঠিকানা চায়। দোকানের একটি লিখুন।</translation>
    </message>
    <message>
        <source>A web address begins with https. Correct it.</source>
        <translation>ওয়েব ঠিকানা https দিয়ে শুরু হয়। ঠিক করুন।</translation>
    </message>
    <message>
        <source>Gets the money. The bank app shows it as name@bank.</source>
        <translation>এখানে টাকা আসে। ব্যাংকের অ্যাপে এটি name@bank আকারে থাকে।</translation>
    </message>
    <message>
        <source>25 letters at most, %1 used.</source>
        <translation>সর্বোচ্চ 25 অক্ষর, %1টি ব্যবহৃত।</translation>
    </message>
    <message>
        <source>15 letters at most, %1 used.</source>
        <translation>সর্বোচ্চ 15 অক্ষর, %1টি ব্যবহৃত।</translation>
    </message>
    <message>
        <source>Sent for customers who give no name.</source>
        <translation>যে গ্রাহক নাম দেন না, তাঁর জন্য এটি পাঠানো হয়।</translation>
    </message>
    <message>
        <source>Of the shop: receipts of such sales go there.</source>
        <translation>দোকানের ঠিকানা: এমন বিক্রির রসিদ সেখানে যায়।</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>খালি থাকতে পারে।</translation>
    </message>
    <message>
        <source>May stay empty: Paydesk shows a page of its own then.</source>
        <translation>খালি থাকতে পারে: তখন Paydesk নিজের একটি পাতা দেখায়।</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>কম তথ্য দেখান</translation>
    </message>
    <message>
        <source>Advanced: address, time zone, proxy</source>
        <translation>বাড়তি: ঠিকানা, টাইম জোন, প্রক্সি</translation>
    </message>
    <message>
        <source>Receiver account</source>
        <translation>প্রাপকের অ্যাকাউন্ট</translation>
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
        <source>Name of a walk-in customer</source>
        <translation>পরিচয় না দেওয়া গ্রাহকের নাম</translation>
    </message>
    <message>
        <source>E-mail of a walk-in customer</source>
        <translation>পরিচয় না দেওয়া গ্রাহকের ই-মেইল</translation>
    </message>
    <message>
        <source>Phone of a walk-in customer</source>
        <translation>পরিচয় না দেওয়া গ্রাহকের ফোন</translation>
    </message>
    <message>
        <source>Page after payment</source>
        <translation>টাকা দেওয়ার পরের পাতা</translation>
    </message>
    <message>
        <source>Page after giving up</source>
        <translation>টাকা না দিয়ে ফিরলে যে পাতা</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>সাধারণ মুদ্রা</translation>
    </message>
    <message>
        <source>A sale can choose another one.</source>
        <translation>কোনো বিক্রিতে অন্যটি বেছে নেওয়া যায়।</translation>
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
    <name>ui::ShownSale</name>
    <message>
        <source>Cancel this sale?</source>
        <translation>এই বিক্রি বাতিল করবেন?</translation>
    </message>
    <message>
        <source>Its QR leaves both screens. Money that still comes is found and shown as late.</source>
        <translation>এর QR দুই পর্দা থেকেই সরে যাবে। এরপরও টাকা এলে তা ধরা পড়বে ও দেরিতে আসা হিসেবে দেখানো হবে।</translation>
    </message>
    <message>
        <source>Cancel sale</source>
        <translation>বিক্রি বাতিল করুন</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>অপেক্ষা চালিয়ে যান</translation>
    </message>
</context>
<context>
    <name>ui::SlipPrinting</name>
    <message>
        <source>%1 of %2 slips are printed.</source>
        <translation>%2টির মধ্যে %1টি স্লিপ ছাপা হয়েছে।</translation>
    </message>
    <message>
        <source>%1 of %2 slips are printed. Only the others are left here.</source>
        <translation>%2টির মধ্যে %1টি স্লিপ ছাপা হয়েছে। এখানে শুধু বাকিগুলো আছে।</translation>
    </message>
</context>
<context>
    <name>ui::SoundSettings</name>
    <message>
        <source>Sounds</source>
        <translation>শব্দ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>শব্দের মাত্রা</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>সব শব্দের মাত্রা</translation>
    </message>
    <message>
        <source>Sound of %1</source>
        <extracomment>Spoken name of a switch: %1 is what happened, as in &quot;Paid&quot;</extracomment>
        <translation>“%1”-এর শব্দ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Play the sound of %1</source>
        <extracomment>Spoken name of a button: %1 is what happened, as in &quot;Paid&quot;</extracomment>
        <translation>“%1”-এর শব্দ শুনুন</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পরিশোধিত</translation>
    </message>
    <message>
        <source>Two rising tones, once the payment is proven and written down.</source>
        <translation>দুটি উঁচু হতে থাকা সুর, পেমেন্ট প্রমাণিত ও লেখা হওয়ার পরে।</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>One long low tone.</source>
        <translation>একটি লম্বা নিচু সুর।</translation>
    </message>
    <message>
        <source>Late money</source>
        <translation>দেরিতে আসা টাকা</translation>
    </message>
    <message>
        <source>Three bells, when money comes after the QR expired.</source>
        <translation>তিনটি ঘণ্টাধ্বনি, QR-এর মেয়াদ শেষের পরে টাকা এলে।</translation>
    </message>
    <message>
        <source>Short, over and other exceptions</source>
        <translation>কম, বেশি ও অন্য ব্যতিক্রম</translation>
    </message>
    <message>
        <source>Two falling tones.</source>
        <translation>দুটি নিচু হতে থাকা সুর।</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>One soft low tone.</source>
        <translation>একটি মৃদু নিচু সুর।</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>On</source>
        <translation>চালু</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>শব্দ বন্ধ</translation>
    </message>
    <message>
        <source>This computer has nothing to play sounds on. Connect a loudspeaker and press Test.</source>
        <translation>এই কম্পিউটারে শব্দ শোনানোর কিছু নেই। স্পিকার লাগিয়ে “পরীক্ষা” চাপুন।</translation>
    </message>
    <message>
        <source>The volume is 0: nothing sounds.</source>
        <translation>শব্দের মাত্রা 0: কোনো শব্দ হবে না।</translation>
    </message>
</context>
<context>
    <name>ui::StartProblemDialog</name>
    <message>
        <source>Quit Paydesk</source>
        <translation>Paydesk বন্ধ করুন</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>এখন নয়</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Paydesk is open already</source>
        <translation>Paydesk আগে থেকেই খোলা আছে</translation>
    </message>
    <message>
        <source>The ledger needs a newer Paydesk</source>
        <translation>খাতার জন্য আরও নতুন Paydesk লাগবে</translation>
    </message>
    <message>
        <source>Paydesk cannot write its data</source>
        <translation>Paydesk নিজের ডেটা লিখতে পারছে না</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ডিস্ক ভরা</translation>
    </message>
    <message>
        <source>The data folder cannot be made</source>
        <translation>ডেটা ফোল্ডার তৈরি করা যাচ্ছে না</translation>
    </message>
    <message>
        <source>The data folder is open to other people</source>
        <translation>ডেটা ফোল্ডার অন্যদের জন্যও খোলা</translation>
    </message>
    <message>
        <source>Paydesk does not follow links to its data</source>
        <translation>Paydesk লিংক ধরে নিজের ডেটায় যায় না</translation>
    </message>
    <message>
        <source>The ledger of sales cannot be opened</source>
        <translation>বিক্রির খাতা খোলা যাচ্ছে না</translation>
    </message>
</context>
<context>
    <name>ui::StaticCodePart</name>
    <message>
        <source>Payments are being counted…</source>
        <translation>পেমেন্ট গোনা হচ্ছে…</translation>
    </message>
    <message>
        <source>Nobody has paid by this code yet.</source>
        <translation>এই কোড দিয়ে এখনো কেউ টাকা দেননি।</translation>
    </message>
    <message>
        <source>It came in by the code of a sale that is not in this ledger.</source>
        <translation>এটি এমন বিক্রির কোড দিয়ে এসেছে যা এই খাতায় নেই।</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পেমেন্ট</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Payments by this code</source>
        <translation>এই কোড দিয়ে আসা পেমেন্ট</translation>
    </message>
    <message>
        <source>Came in by the code of %1</source>
        <extracomment>A way to another sale: %1 is its number, as &quot;S-12&quot;</extracomment>
        <translation>%1-এর কোড দিয়ে এসেছে</translation>
    </message>
    <message>
        <source>Show all in the list</source>
        <translation>সব তালিকায় দেখান</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>আবার চেষ্টা করুন</translation>
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
    <message>
        <source>Checking ledger</source>
        <translation>খাতা যাচাই হচ্ছে</translation>
    </message>
    <message>
        <source>Ledger checked</source>
        <translation>খাতা যাচাই হয়েছে</translation>
    </message>
    <message>
        <source>Ledger needs a look</source>
        <translation>খাতা দেখা দরকার</translation>
    </message>
    <message>
        <source>Key of %1: renew it now</source>
        <extracomment>Item of the status bar: %1 is the name of an account, %2 how many days its key is still good (&quot;d&quot;: days)</extracomment>
        <translation>%1-এর কী: এখনই নবায়ন করুন</translation>
    </message>
    <message>
        <source>Key of %1: %2 d left</source>
        <translation>%1-এর কী: %2 দিন বাকি</translation>
    </message>
</context>
<context>
    <name>ui::TestCard</name>
    <message>
        <source>Test now</source>
        <translation>এখনই পরীক্ষা করুন</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>আবার পরীক্ষা করুন</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>সংযোগ পরীক্ষা</translation>
    </message>
    <message>
        <source>One harmless question to the gateway. No money moves, nothing is created.</source>
        <translation>গেটওয়েকে একটি নিরীহ প্রশ্ন। কোনো টাকার লেনদেন হয় না, কিছুই তৈরি হয় না।</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>গেটওয়েতে অনুরোধ চলছে</translation>
    </message>
    <message>
        <source>No money moves, nothing is created.</source>
        <translation>কোনো টাকার লেনদেন হয় না, কিছুই তৈরি হয় না।</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>নাম খোঁজা</translation>
    </message>
    <message>
        <source>Secure line</source>
        <translation>নিরাপদ সংযোগ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ঘড়ি</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>কী গ্রহণ</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>এ পর্যন্ত পৌঁছায়নি।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>সমস্যা</translation>
    </message>
    <message>
        <source>Connection test: passed</source>
        <translation>সংযোগ পরীক্ষা: সফল</translation>
    </message>
    <message>
        <source>Connection test: not passed</source>
        <translation>সংযোগ পরীক্ষা: সফল নয়</translation>
    </message>
    <message>
        <source>Connection test: %1 of %2 pass</source>
        <translation>সংযোগ পরীক্ষা: %2টির মধ্যে %1টি সফল</translation>
    </message>
    <message>
        <source>%1, took %2 s.</source>
        <translation>%1, লেগেছে %2 সেকেন্ড।</translation>
    </message>
    <message>
        <source>No money moved, nothing was created.</source>
        <translation>কোনো টাকার লেনদেন হয়নি, কিছুই তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>কিছুই পাঠানো হয়নি।</translation>
    </message>
</context>
<context>
    <name>ui::TestStep</name>
    <message>
        <source>The test asks %1, with the key and the details of the steps before.</source>
        <translation>পরীক্ষায় %1-কে জিজ্ঞাসা করা হয়, আগের ধাপগুলোর কী ও তথ্য দিয়ে।</translation>
    </message>
</context>
<context>
    <name>ui::TotalsBand</name>
    <message>
        <source>%1 · counting…</source>
        <extracomment>Over the sum of a currency while it is counted; %1 is its code</extracomment>
        <translation>%1 · গোনা হচ্ছে…</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1টি পরিশোধিত</translation>
    </message>
    <message>
        <source>%1 of %2 paid</source>
        <extracomment>Under the sum of a currency: %1 is how many sales were paid, %2 how many there are</extracomment>
        <translation>%2টির মধ্যে %1টি পরিশোধিত</translation>
    </message>
    <message>
        <source>Received · counting…</source>
        <translation>পাওয়া গেছে · গোনা হচ্ছে…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>No sales here</source>
        <translation>এখানে কোনো বিক্রি নেই</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>%1, plus %2</source>
        <extracomment>Under the sum of a currency: %1 is what stands there (&quot;16 paid&quot;), %2 an amount that came in another currency</extracomment>
        <translation>%1, সঙ্গে %2</translation>
    </message>
    <message>
        <source>plus %1</source>
        <extracomment>On the line below &quot;16 paid&quot;: %1 is an amount that came in another currency</extracomment>
        <translation>সঙ্গে %1</translation>
    </message>
    <message>
        <source>%1, %2 refunded</source>
        <extracomment>Under the sum of a currency: %1 is what stands there (&quot;16 paid&quot;), %2 an amount that went back to payers since</extracomment>
        <translation>%1, ফেরত দেওয়া %2</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>Beside the code of a currency: %1 is an amount that went back to payers since</extracomment>
        <translation>ফেরত দেওয়া %1</translation>
    </message>
</context>
<context>
    <name>ui::TrayAlert</name>
    <message>
        <source>%1, sale S-%2</source>
        <extracomment>What a message of the desktop says: %1 is an amount, %2 the number of the sale</extracomment>
        <translation>%1, বিক্রি S-%2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>চলমান: %1</translation>
    </message>
    <message>
        <source>Need a look: %1</source>
        <translation>দেখা দরকার: %1</translation>
    </message>
</context>
<context>
    <name>ui::VaultDialog</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>ui::WebhookPanel</name>
    <message>
        <source>The same for all accounts. Leave it empty where there is none.</source>
        <translation>সব অ্যাকাউন্টের জন্য একই। না থাকলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>Address for notices</source>
        <translation>বিজ্ঞপ্তির ঠিকানা</translation>
    </message>
    <message>
        <source>Paydesk finds payments by asking %1. It needs no notices, and this version does not receive them yet.</source>
        <translation>Paydesk %1-কে জিজ্ঞাসা করে পেমেন্ট খুঁজে নেয়। এর বিজ্ঞপ্তি লাগে না, এই সংস্করণ এখনো বিজ্ঞপ্তি নেয়ও না।</translation>
    </message>
    <message>
        <source>The address is made from the one under which the internet reaches this shop, of a tunnel or a router. It is not entered yet.</source>
        <translation>ইন্টারনেট থেকে যে ঠিকানায় এই দোকানে পৌঁছানো যায়, টানেল বা রাউটারের, তা থেকেই এই ঠিকানা তৈরি হয়। সেটি এখনো লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Enter the address at %1 once a later version receives notices, not before.</source>
        <translation>পরের কোনো সংস্করণ বিজ্ঞপ্তি নিতে পারলে তখন %1-এ ঠিকানাটি লিখুন, তার আগে নয়।</translation>
    </message>
    <message>
        <source>A later version gives the address to %1 with each sale. Nobody has to enter it there.</source>
        <translation>পরের কোনো সংস্করণ প্রতিটি বিক্রির সঙ্গে %1-কে ঠিকানাটি দেবে। সেখানে কারও লিখতে হবে না।</translation>
    </message>
    <message>
        <source>Public address of this shop</source>
        <translation>এই দোকানের প্রকাশ্য ঠিকানা</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>ঠিকানা কপি হয়েছে</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>ঠিকানা কপি করুন</translation>
    </message>
    <message>
        <source>Enter the public address</source>
        <translation>প্রকাশ্য ঠিকানা লিখুন</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>যেমন আছে তেমনই রাখুন</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePanel</name>
    <message>
        <source>Type an amount. The customer scans. Paydesk watches and tells you when the money is really there.</source>
        <translation>পরিমাণ লিখুন। গ্রাহক স্ক্যান করবেন। Paydesk নজর রাখে এবং টাকা সত্যিই এলে জানায়।</translation>
    </message>
    <message>
        <source>Works without an account, without the internet, in two minutes.</source>
        <translation>অ্যাকাউন্ট ছাড়া, ইন্টারনেট ছাড়া, দুই মিনিটেই চলে।</translation>
    </message>
</context>
<context>
    <name>ui::WorkBand</name>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
</TS>
