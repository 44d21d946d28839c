<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km_KH" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message>
        <source>Practice KHQR</source>
        <translation>KHQR ហាត់​ប្រើ</translation>
    </message>
    <message>
        <source>Practice bKash</source>
        <translation>bKash ហាត់​ប្រើ</translation>
    </message>
    <message>
        <source>Practice bayar.gg</source>
        <translation>bayar.gg ហាត់​ប្រើ</translation>
    </message>
    <message>
        <source>Practice Pakhi Pay</source>
        <translation>Pakhi Pay ហាត់​ប្រើ</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>If the gateway lets in known internet addresses only, the one of this shop is on its list.</source>
        <translation>បើ​ច្រក​ទូទាត់​អនុញ្ញាត​តែ​អាសយដ្ឋាន​អ៊ីនធឺណិត​ដែល​ស្គាល់ អាសយដ្ឋាន​របស់​ហាង​នេះ​មាន​ក្នុង​បញ្ជី​របស់​វា​ហើយ។</translation>
    </message>
    <message>
        <source>Signed notices are switched on at Pakhi Pay (May 2026). Paydesk believes no unsigned one.</source>
        <translation>បាន​បើក​សារ​ជូន​ដំណឹង​មាន​ហត្ថលេខា​នៅ Pakhi Pay (ខែឧសភា 2026)។ Paydesk មិន​ជឿ​សារ​ដែល​គ្មាន​ហត្ថលេខា​ទេ។</translation>
    </message>
    <message>
        <source>Nothing else in the shop still uses the member “token”, which was taken away in May 2026.</source>
        <translation>ក្នុង​ហាង​លែង​មាន​អ្វី​ផ្សេង​ប្រើ​វាល “token” ទៀត​ហើយ វាល​នោះ​ត្រូវ​បាន​ដក​ចេញ​ក្នុង​ខែឧសភា 2026។</translation>
    </message>
    <message>
        <source>If the shop has a WordPress page with Pakhi Pay, its plugin is the one of May 2026 or newer.</source>
        <translation>បើ​ហាង​មាន​ទំព័រ WordPress ដែល​ប្រើ Pakhi Pay កម្មវិធី​បន្ថែម (plugin) របស់​វា​គឺ​ជំនាន់​ខែឧសភា 2026 ឬ​ថ្មី​ជាង។</translation>
    </message>
    <message>
        <source>The API key stands on no public web page. Who has it can read your payments.</source>
        <translation>កូនសោ API មិន​មាន​លើ​ទំព័រ​វេប​សាធារណៈ​ណា​ទេ។ អ្នក​ដែល​មាន​វា​អាច​អាន​ការ​បង់ប្រាក់​របស់​អ្នក។</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ហាត់​ប្រើ</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>សាកល្បង (Sandbox)</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>ប្រាក់​ពិត</translation>
    </message>
    <message>
        <source>A gateway on this computer. Nobody pays, nothing leaves the shop.</source>
        <translation>ច្រក​ទូទាត់​លើ​កុំព្យូទ័រ​នេះ។ គ្មាន​អ្នក​បង់ គ្មាន​អ្វី​ចេញ​ពី​ហាង​ទេ។</translation>
    </message>
    <message>
        <source>The gateway&apos;s own test world, with its test key. No real money.</source>
        <translation>កន្លែង​សាកល្បង​របស់​ច្រក​ទូទាត់​ផ្ទាល់ ជាមួយ​កូនសោ​សាកល្បង​របស់​វា។ គ្មាន​ប្រាក់​ពិត​ទេ។</translation>
    </message>
    <message>
        <source>Customers pay real money into this account.</source>
        <translation>អតិថិជន​បង់​ប្រាក់​ពិត​ចូល​គណនី​នេះ។</translation>
    </message>
    <message>
        <source>KHQR for every Cambodian bank app. Dollars and riel.</source>
        <translation>KHQR សម្រាប់​កម្មវិធី​ធនាគារ​កម្ពុជា​ទាំងអស់។ ដុល្លារ និង​រៀល។</translation>
    </message>
    <message>
        <source>bKash in Bangladesh. The customer pays on a page. Taka.</source>
        <translation>bKash ក្នុង​ប្រទេស​បង់ក្លាដែស។ អតិថិជន​បង់​លើ​ទំព័រ​វេប។ តាកា។</translation>
    </message>
    <message>
        <source>QRIS, GoPay and OVO in Indonesia. Rupiah.</source>
        <translation>QRIS, GoPay និង OVO ក្នុង​ប្រទេស​ឥណ្ឌូណេស៊ី។ រូពី​ឥណ្ឌូណេស៊ី។</translation>
    </message>
    <message>
        <source>Wallets in Bangladesh. The customer pays on a page. Taka.</source>
        <translation>កាបូប​អេឡិចត្រូនិក​ក្នុង​ប្រទេស​បង់ក្លាដែស។ អតិថិជន​បង់​លើ​ទំព័រ​វេប។ តាកា។</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>កូនសោ API</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>កូនសោ​កម្មវិធី (App key)</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>កូនសោ​សម្ងាត់ (Secret key)</translation>
    </message>
    <message>
        <source>Sign in there and look under Brand settings.</source>
        <translation>សូម​ចូល​គណនី​នៅ​ទីនោះ រួច​មើល​ក្នុង Brand settings។</translation>
    </message>
    <message>
        <source>Sign in there and look under API Credentials: it names your shop.</source>
        <translation>សូម​ចូល​គណនី​នៅ​ទីនោះ រួច​មើល​ក្នុង API Credentials៖ វា​បញ្ជាក់​ថា​ជា​ហាង​របស់​អ្នក។</translation>
    </message>
    <message>
        <source>Beside the app key, under API Credentials: it signs each question.</source>
        <translation>នៅ​ក្បែរ​កូនសោ​កម្មវិធី ក្នុង API Credentials៖ វា​ចុះ​ហត្ថលេខា​លើ​សំណួរ​នីមួយៗ។</translation>
    </message>
    <message>
        <source>Sign in there and make a key. Paste it here as it is.</source>
        <translation>សូម​ចូល​គណនី​នៅ​ទីនោះ ហើយ​បង្កើត​កូនសោ។ សូម​បិទភ្ជាប់​វា​នៅ​ទីនេះ​ដូច​ដើម។</translation>
    </message>
    <message>
        <source>Key of %1, renew it before %2.</source>
        <translation>កូនសោ​ពី %1 សូម​ប្ដូរ​ជា​ថ្មី​មុន %2។</translation>
    </message>
    <message>
        <source>The key is %1 days old. Plan its renewal before %2.</source>
        <translation>កូនសោ​មាន​អាយុ %1 ថ្ងៃ​ហើយ។ សូម​គ្រោង​ប្ដូរ​ជា​ថ្មី​មុន %2។</translation>
    </message>
    <message>
        <source>The key is %1 days old. Renew it this week, before %2.</source>
        <translation>កូនសោ​មាន​អាយុ %1 ថ្ងៃ​ហើយ។ សូម​ប្ដូរ​ជា​ថ្មី​ក្នុង​សប្ដាហ៍​នេះ មុន %2។</translation>
    </message>
    <message>
        <source>The key is %1 days old. Renew it now.</source>
        <translation>កូនសោ​មាន​អាយុ %1 ថ្ងៃ​ហើយ។ សូម​ប្ដូរ​ជា​ថ្មី​ឥឡូវ។</translation>
    </message>
    <message>
        <source>Two keys hold until %1, %2.</source>
        <translation>កូនសោ​ទាំងពីរ​ប្រើបាន​ដល់ %1 ម៉ោង %2។</translation>
    </message>
    <message>
        <source>The day the key is to be renewed stands in a calendar.</source>
        <translation>ថ្ងៃ​ដែល​ត្រូវ​ប្ដូរ​កូនសោ​ជា​ថ្មី បាន​កត់​ក្នុង​ប្រតិទិន​ហើយ។</translation>
    </message>
    <message>
        <source>Our OVO number</source>
        <translation>លេខ OVO របស់​យើង</translation>
    </message>
    <message>
        <source>OVO customers send the exact amount to it. May stay empty.</source>
        <translation>អតិថិជន OVO ផ្ញើ​ឱ្យ​ត្រូវ​ចំនួន​ទឹកប្រាក់​ទៅ​លេខ​នេះ។ អាច​ទុក​ទទេ។</translation>
    </message>
    <message>
        <source>This is no Indonesian mobile number. Type one that begins with 08 or +62 and has 10 to 13 digits.</source>
        <translation>នេះ​មិនមែន​ជា​លេខ​ទូរសព្ទ​ដៃ​ឥណ្ឌូណេស៊ី​ទេ។ សូម​វាយ​លេខ​ដែល​ផ្ដើម​ដោយ 08 ឬ +62 ហើយ​មាន 10 ដល់ 13 ខ្ទង់។</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>riel</source>
        <translation>រៀល</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>ដុល្លារ​អាមេរិក</translation>
    </message>
    <message>
        <source>taka</source>
        <translation>តាកា</translation>
    </message>
    <message>
        <source>rupiah</source>
        <translation>រូពី​ឥណ្ឌូណេស៊ី</translation>
    </message>
    <message>
        <source>baht</source>
        <translation>បាត</translation>
    </message>
    <message>
        <source>ringgit</source>
        <translation>រីងហ្គីត</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>យ័ន</translation>
    </message>
    <message>
        <source>dong</source>
        <translation>ដុង</translation>
    </message>
    <message>
        <source>kip</source>
        <translation>គីប</translation>
    </message>
    <message>
        <source>Practice: no real money is paid here</source>
        <translation>ការ​ហាត់​ប្រើ៖ មិន​មាន​ការ​បង់ប្រាក់​ពិត​នៅ​ទីនេះ​ទេ</translation>
    </message>
    <message>
        <source>any bank app that reads %1</source>
        <extracomment>Beside the badge of a scheme; %1 is its name, as KHQR</extracomment>
        <translation>កម្មវិធី​ធនាគារ​ណា​ក៏​បាន ដែល​អាន %1</translation>
    </message>
    <message>
        <source>Check this name on your phone</source>
        <translation>សូម​ផ្ទៀង​ឈ្មោះ​នេះ​ក្នុង​ទូរសព្ទ​របស់​អ្នក</translation>
    </message>
    <message>
        <source>That payment did not go through</source>
        <translation>ការ​បង់ប្រាក់​នោះ​មិន​បាន​សម្រេច​ទេ</translation>
    </message>
    <message>
        <source>Scan with your banking app</source>
        <translation>ស្កេន​ដោយ​កម្មវិធី​ធនាគារ​របស់​អ្នក</translation>
    </message>
    <message>
        <source>You can scan this QR again</source>
        <translation>អ្នក​អាច​ស្កេន QR នេះ​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>No need to type the amount</source>
        <translation>មិន​ចាំបាច់​វាយ​ចំនួន​ទឹកប្រាក់​ទេ</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>បាន​បង់​រួច​ហើយ។ សូម​អរគុណ។</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <extracomment>%1 is the number of a sale, as S-2042</extracomment>
        <translation>បង្កាន់ដៃ %1</translation>
    </message>
    <message>
        <source>Keep your receipt: scan with any camera</source>
        <translation>រក្សាទុក​បង្កាន់ដៃ៖ ស្កេន​ដោយ​កាមេរ៉ា​ណា​ក៏​បាន</translation>
    </message>
    <message>
        <source>Please see the cashier</source>
        <translation>សូម​ជួប​អ្នក​គិតប្រាក់</translation>
    </message>
    <message>
        <source>We want to look at this payment with you.</source>
        <translation>យើង​ចង់​ពិនិត្យ​ការ​បង់ប្រាក់​នេះ​ជាមួយ​អ្នក។</translation>
    </message>
    <message>
        <source>Less has arrived than the amount to pay.</source>
        <translation>ប្រាក់​ដែល​មក​ដល់ តិច​ជាង​ចំនួន​ត្រូវ​បង់។</translation>
    </message>
    <message>
        <source>More has arrived than the amount to pay.</source>
        <translation>ប្រាក់​ដែល​មក​ដល់ ច្រើន​ជាង​ចំនួន​ត្រូវ​បង់។</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>ត្រូវ​បង់</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>បាន​មក​ដល់</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>សូម​ស្វាគមន៍</translation>
    </message>
    <message>
        <source>Pay here with your banking app</source>
        <translation>បង់ប្រាក់​នៅ​ទីនេះ ដោយ​កម្មវិធី​ធនាគារ​របស់​អ្នក</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>សូម​បង់</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>សូម​បញ្ជាក់​ក្នុង​ទូរសព្ទ​របស់​អ្នក</translation>
    </message>
    <message>
        <source>Then wait for the tick on this screen</source>
        <translation>រួច​រង់ចាំ​សញ្ញា​ធីក​លើ​អេក្រង់​នេះ</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>សូម​រង់ចាំ​បន្តិច</translation>
    </message>
    <message>
        <source>We are waiting for the bank&apos;s answer</source>
        <translation>យើង​កំពុង​រង់ចាំ​ចម្លើយ​ពី​ធនាគារ</translation>
    </message>
    <message>
        <source>This QR has expired</source>
        <translation>QR នេះ ផុតកំណត់​ហើយ</translation>
    </message>
    <message>
        <source>Please wait for a new one</source>
        <translation>សូម​រង់ចាំ QR ថ្មី​បន្តិច</translation>
    </message>
    <message>
        <source>If you have paid already, please tell the cashier.</source>
        <translation>បើ​អ្នក​បាន​បង់ប្រាក់​រួច​ហើយ សូម​ប្រាប់​អ្នក​គិតប្រាក់។</translation>
    </message>
    <message>
        <source>Payment not completed</source>
        <translation>ការ​បង់ប្រាក់​មិន​បាន​សម្រេច</translation>
    </message>
    <message>
        <source>Please ask the cashier to try again.</source>
        <translation>សូម​ប្រាប់​អ្នក​គិតប្រាក់ ឱ្យ​សាក​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Your QR is on its way. One moment please.</source>
        <translation>QR របស់​អ្នក​ជិត​មក​ដល់​ហើយ។ សូម​រង់ចាំ​បន្តិច។</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>អេក្រង់​អតិថិជន</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <extracomment>Date and time on the customer screen: %1 day, %2 name of the month, %3 year, %4 time (&quot;20 November 2026, 22:20&quot;)</extracomment>
        <translation>%1 %2 %3 ម៉ោង %4</translation>
    </message>
    <message>
        <source>Pay exactly this</source>
        <translation>សូម​បង់​ឱ្យ​ត្រូវ​ចំនួន​នេះ</translation>
    </message>
    <message>
        <source>%1 and the unique code %2</source>
        <extracomment>%1 price, %2 the small amount a gateway adds so that it recognises the payment</extracomment>
        <translation>%1 បូក​លេខ​កូដ​ពិសេស %2</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <extracomment>Below a QR that opens a web page; %1 is its host, as bdquickpay.com</extracomment>
        <translation>បើក %1</translation>
    </message>
    <message>
        <source>Scan with your phone&apos;s camera</source>
        <translation>ស្កេន​ដោយ​កាមេរ៉ា​ទូរសព្ទ​របស់​អ្នក</translation>
    </message>
    <message>
        <source>Pay on the page, then show us the transaction number</source>
        <translation>សូម​បង់​លើ​ទំព័រ​វេប រួច​បង្ហាញ​លេខ​ប្រតិបត្តិការ​ដល់​យើង</translation>
    </message>
    <message>
        <source>Pay on the page that opens</source>
        <translation>សូម​បង់​លើ​ទំព័រ​វេប​ដែល​បើក</translation>
    </message>
    <message>
        <source>Send with OVO to this number</source>
        <translation>សូម​ផ្ញើ​ដោយ OVO ទៅ​លេខ​នេះ</translation>
    </message>
    <message>
        <source>Any other amount is not recognised</source>
        <translation>ចំនួន​ផ្សេង​ពី​នេះ មិន​អាច​សម្គាល់​បាន​ទេ</translation>
    </message>
    <message>
        <source>Open OVO on your phone</source>
        <translation>សូម​បើក OVO ក្នុង​ទូរសព្ទ​របស់​អ្នក</translation>
    </message>
    <message>
        <source>Send exactly this amount to the number</source>
        <translation>សូម​ផ្ញើ​ឱ្យ​ត្រូវ​ចំនួន​នេះ​ទៅ​លេខ​នោះ</translation>
    </message>
    <message>
        <source>The time to pay is over</source>
        <translation>អស់​ពេល​បង់ប្រាក់​ហើយ</translation>
    </message>
    <message>
        <source>Please do not send the money now</source>
        <translation>សូម​កុំ​ផ្ញើ​ប្រាក់​ឥឡូវ</translation>
    </message>
    <message>
        <source>≈ %1 at %2</source>
        <extracomment>%1 the same amount in the shop&apos;s other currency, %2 riel for one dollar</extracomment>
        <translation>≈ %1 តាម​អត្រា %2</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Date in the page header: %1 short weekday, %2 day of the month, %3 short month (&quot;Fri 20 Nov&quot;)</extracomment>
        <translation>%1 ទី%2 ខែ%3</translation>
    </message>
    <message>
        <source>This is no day. Write it as %1 or %2.</source>
        <extracomment>What was typed is no day; %1 and %2 are today in two ways to write it, &quot;2026-11-30&quot; and &quot;30/11/2026&quot;</extracomment>
        <translation>នេះ​មិនមែន​ជា​ថ្ងៃ​ទេ។ សូម​សរសេរ​ដូច %1 ឬ %2។</translation>
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
        <translation>ទទួល​ថា​បានបង់</translation>
    </message>
    <message>
        <source>The sale counts %1. Your reason is kept with it.</source>
        <translation>ការលក់​នេះ​រាប់ %1។ មូលហេតុ​របស់​អ្នក​ត្រូវ​បាន​រក្សាទុក​ជាមួយ​វា។</translation>
    </message>
    <message>
        <source>Count %1 as paid?</source>
        <translation>រាប់ %1 ថា​បានបង់​ឬទេ?</translation>
    </message>
    <message>
        <source>You say that %1 is yours. It stays marked as done by hand.</source>
        <translation>អ្នក​បញ្ជាក់​ថា %1 ជា​របស់​អ្នក។ វា​នៅ​តែ​មាន​សម្គាល់​ថា​ធ្វើ​ដោយ​ដៃ។</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>កំណត់ចំណាំ​សម្រាប់ %1</translation>
    </message>
    <message>
        <source>It is kept in the timeline of the sale.</source>
        <translation>វា​ត្រូវ​បាន​រក្សាទុក​ក្នុង​លំដាប់​ព្រឹត្តិការណ៍​របស់​ការលក់។</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>រក្សាទុក​កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Make a second QR?</source>
        <translation>បង្កើត QR ទីពីរ​ឬទេ?</translation>
    </message>
    <message>
        <source>The first one of %1 may have been paid, and nobody knows yet. A customer who pays both pays twice.</source>
        <translation>QR ដំបូង​របស់ %1 ប្រហែលជា​បាន​បង់​រួចហើយ តែ​មិនទាន់​មាន​អ្នក​ដឹង​ទេ។ អតិថិជន​ដែល​បង់​ទាំងពីរ នឹង​បង់​ពីរ​ដង។</translation>
    </message>
    <message>
        <source>Make a second QR</source>
        <translation>បង្កើត QR ទីពីរ</translation>
    </message>
    <message>
        <source>Refund note</source>
        <translation>កំណត់ចំណាំ​សងវិញ</translation>
    </message>
    <message>
        <source>Write down that %1 goes back.</source>
        <translation>កត់ត្រា​ថា %1 ត្រូវ​សងវិញ។</translation>
    </message>
    <message>
        <source>Note that %1 goes back</source>
        <translation>កត់ត្រា​ថា %1 ត្រូវ​សងវិញ</translation>
    </message>
    <message>
        <source>Paydesk sends no money. Give it back yourself.</source>
        <translation>Paydesk មិន​ផ្ញើ​ប្រាក់​ទេ។ សូម​សងវិញ​ដោយ​ខ្លួនឯង។</translation>
    </message>
    <message>
        <source>%1 goes back to the payer</source>
        <translation>%1 ត្រូវ​សង​ទៅ​អ្នកបង់​វិញ</translation>
    </message>
    <message>
        <source>Not this sale</source>
        <translation>មិនមែន​ការលក់​នេះ</translation>
    </message>
    <message>
        <source>Close the sale as cancelled. The money stays on record.</source>
        <translation>បិទ​ការលក់​ជា​បាន​បោះបង់។ ប្រាក់​នៅ​តែ​មាន​ក្នុង​កំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Close %1 as cancelled?</source>
        <translation>បិទ %1 ជា​បាន​បោះបង់​ឬទេ?</translation>
    </message>
    <message>
        <source>The money that arrived stays on record with it.</source>
        <translation>ប្រាក់​ដែល​មក​ដល់ នៅ​តែ​មាន​ក្នុង​កំណត់ត្រា​ជាមួយ​វា។</translation>
    </message>
    <message>
        <source>Close the sale</source>
        <translation>បិទ​ការលក់</translation>
    </message>
    <message>
        <source>Close the alert of %1?</source>
        <translation>បិទ​ការ​ព្រមាន​របស់ %1 ឬទេ?</translation>
    </message>
    <message>
        <source>The exception stays on record.</source>
        <translation>ករណី​មិន​ប្រក្រតី​នៅ​តែ​មាន​ក្នុង​កំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>យោបល់</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>បិទ​ការ​ព្រមាន</translation>
    </message>
    <message>
        <source>Collect the rest</source>
        <translation>ទារ​ប្រាក់​ដែល​ខ្វះ</translation>
    </message>
    <message>
        <source>Ask for %1, in cash or as a sale of its own. The note is kept.</source>
        <translation>សូម​ទារ %1 ជា​សាច់ប្រាក់ ឬ​ជា​ការលក់​ដោយ​ឡែក​មួយ។ កំណត់ចំណាំ​ត្រូវ​បាន​រក្សាទុក។</translation>
    </message>
    <message>
        <source>Note that %1 was collected</source>
        <translation>កត់ត្រា​ថា​បាន​ទទួល %1</translation>
    </message>
    <message>
        <source>The sale still waits for your decision.</source>
        <translation>ការលក់​នេះ​នៅ​តែ​រង់ចាំ​ការ​សម្រេច​របស់​អ្នក។</translation>
    </message>
    <message>
        <source>The rest of %1 was collected</source>
        <translation>បាន​ទទួល​ប្រាក់​ដែល​ខ្វះ %1</translation>
    </message>
    <message>
        <source>Change given back</source>
        <translation>បាន​អាប់​ប្រាក់​វិញ</translation>
    </message>
    <message>
        <source>Write down that %1 went back in cash.</source>
        <translation>កត់ត្រា​ថា​បាន​អាប់ %1 វិញ​ជា​សាច់ប្រាក់។</translation>
    </message>
    <message>
        <source>Note that %1 went back</source>
        <translation>កត់ត្រា​ថា​បាន​អាប់ %1 វិញ</translation>
    </message>
    <message>
        <source>%1 went back in cash</source>
        <translation>បាន​អាប់ %1 វិញ​ជា​សាច់ប្រាក់</translation>
    </message>
    <message>
        <source>Keep the money for this sale</source>
        <translation>ទុក​ប្រាក់​សម្រាប់​ការលក់​នេះ</translation>
    </message>
    <message>
        <source>%1 counts as income, marked as late.</source>
        <translation>%1 រាប់​ជា​ចំណូល ដោយ​សម្គាល់​ថា​បង់​យឺត។</translation>
    </message>
    <message>
        <source>Accepted late</source>
        <translation>បាន​ទទួល​ទោះ​បង់​យឺត</translation>
    </message>
    <message>
        <source>It belongs to another sale</source>
        <translation>វា​ជា​របស់​ការលក់​ផ្សេង</translation>
    </message>
    <message>
        <source>Say which one. The alert closes, the record stays.</source>
        <translation>សូម​បញ្ជាក់​ថា​ការលក់​ណា។ ការ​ព្រមាន​បិទ តែ​កំណត់ត្រា​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>ការបង់​ទាំងពីរ​ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>The alert closes, the record stays.</source>
        <translation>ការ​ព្រមាន​បិទ តែ​កំណត់ត្រា​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>Write down that the second payment goes back.</source>
        <translation>កត់ត្រា​ថា​ការបង់​ទីពីរ​ត្រូវ​សងវិញ។</translation>
    </message>
    <message>
        <source>Note that the second payment goes back</source>
        <translation>កត់ត្រា​ថា​ការបង់​ទីពីរ​ត្រូវ​សងវិញ</translation>
    </message>
    <message>
        <source>The second payment goes back to the payer</source>
        <translation>ការបង់​ទីពីរ​ត្រូវ​សង​ទៅ​អ្នកបង់​វិញ</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>គ្មាន​អ្វី​មក​ដល់</translation>
    </message>
    <message>
        <source>The alert closes, the state stays as it is.</source>
        <translation>ការ​ព្រមាន​បិទ តែ​ស្ថានភាព​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>វា​ត្រឹមត្រូវ​ដូច​នេះ​ហើយ</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>បាន​មើល​ហើយ</translation>
    </message>
</context>
<context>
    <name>DetailFacts</name>
    <message>
        <source>Checksum</source>
        <translation>លេខ​ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Wrong: this text was changed or cut</source>
        <translation>ខុស៖ អត្ថបទ​នេះ​ត្រូវ​បាន​កែ ឬ​ដាច់</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>No payment code that Paydesk can read</source>
        <translation>គ្មាន​កូដ​បង់ប្រាក់​ដែល Paydesk អាច​អាន​បាន</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>បណ្ដាញ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ការ​ប្រើ</translation>
    </message>
    <message>
        <source>For any number of payments</source>
        <translation>សម្រាប់​ការ​បង់ប្រាក់​ច្រើន​ដង</translation>
    </message>
    <message>
        <source>For one payment</source>
        <translation>សម្រាប់​ការ​បង់ប្រាក់​តែ​មួយ​ដង</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>អាជីវករ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>ទីក្រុង</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>ប្រភេទ​ហាង</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួន​ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>លេខ​វិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរសព្ទ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>សាខា</translation>
    </message>
    <message>
        <source>Loyalty number</source>
        <translation>លេខ​សមាជិក</translation>
    </message>
    <message>
        <source>Reference in it</source>
        <translation>លេខយោង​ក្នុង​កូដ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>អតិថិជន</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>បញ្ជរ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>កូដ​បង្កើត​នៅ</translation>
    </message>
    <message>
        <source>Code ends</source>
        <translation>កូដ​ផុតកំណត់​នៅ</translation>
    </message>
    <message>
        <source>Right (%1)</source>
        <translation>ត្រឹមត្រូវ (%1)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Unique code</source>
        <translation>លេខ​កូដ​ពិសេស</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ត្រូវ​បង់</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បាន​ទទួល</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ខុស​គ្នា</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>បាន​ទុក</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>វិធីបង់</translation>
    </message>
    <message>
        <source>Paid via</source>
        <translation>បាន​បង់​តាម</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>អ្នកបង់</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>អ្នក​គិតប្រាក់</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>បង្កើត​នៅ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ផុតកំណត់​នៅ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>បាន​ប្ដូរ</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>បាន​សួរ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>បាន​មើល​ហើយ</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>លេខ​របស់​វា</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>ប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>ទំព័រ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Our ID</source>
        <translation>លេខ​សម្គាល់​របស់​យើង</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>បង់​នៅ​ម៉ោង</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>បានសងវិញ</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The least and the most time an answer took: &quot;180 ms to 1.4 s&quot;</extracomment>
        <translation>%1 ដល់ %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 មិល្លី​វិនាទី</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 វិនាទី</translation>
    </message>
    <message>
        <source>Asked for the code</source>
        <translation>បាន​សុំ​កូដ</translation>
    </message>
    <message>
        <source>Asked whether the sale arrived there</source>
        <translation>បាន​សួរ​ថា​ការលក់​បាន​ទៅ​ដល់​ទីនោះ​ឬ​នៅ</translation>
    </message>
    <message>
        <source>Asked whether money came</source>
        <translation>បាន​សួរ​ថា​ប្រាក់​បាន​មក​ឬ​នៅ</translation>
    </message>
    <message>
        <source>Waited for the money</source>
        <translation>បាន​រង់ចាំ​ប្រាក់</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <extracomment>%1 is a word of the log: &quot;qris-info&quot;</extracomment>
        <translation>បាន​សួរ៖ %1</translation>
    </message>
    <message>
        <source>The code was made.</source>
        <translation>បាន​បង្កើត​កូដ​ហើយ។</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>មាន​នៅ​ទីនោះ​ហើយ។</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>មិន​មាន​នៅ​ទីនោះ​ទេ។</translation>
    </message>
    <message>
        <source>No money yet.</source>
        <translation>មិនទាន់​មាន​ប្រាក់​ទេ។</translation>
    </message>
    <message>
        <source>The customer is paying.</source>
        <translation>អតិថិជន​កំពុង​បង់ប្រាក់។</translation>
    </message>
    <message>
        <source>The money came.</source>
        <translation>ប្រាក់​បាន​មក​ហើយ។</translation>
    </message>
    <message>
        <source>The payment failed.</source>
        <translation>ការ​បង់ប្រាក់​បរាជ័យ។</translation>
    </message>
    <message>
        <source>The code expired.</source>
        <translation>កូដ​ផុតកំណត់​ហើយ។</translation>
    </message>
    <message>
        <source>The payment was cancelled.</source>
        <translation>ការ​បង់ប្រាក់​ត្រូវ​បាន​បោះបង់។</translation>
    </message>
    <message>
        <source>The service does not know the outcome.</source>
        <translation>សេវា​មិន​ដឹង​លទ្ធផល​ទេ។</translation>
    </message>
    <message>
        <source>The answer could not be used: %1.</source>
        <translation>ចម្លើយ​ប្រើ​មិន​បាន​ទេ៖ %1។</translation>
    </message>
    <message>
        <source>The service has a problem: %1.</source>
        <translation>សេវា​មាន​បញ្ហា៖ %1។</translation>
    </message>
    <message>
        <source>Asked too often: %1.</source>
        <translation>សួរ​ញឹក​ពេក៖ %1។</translation>
    </message>
    <message>
        <source>The service does not know it: %1.</source>
        <translation>សេវា​មិន​ស្គាល់​វា​ទេ៖ %1។</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <extracomment>%1 is the service&apos;s word for the reason: &quot;AMOUNT_TOO_SMALL&quot;</extracomment>
        <translation>បាន​បដិសេធ៖ %1។</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 times</source>
        <extracomment>%1 and %2 are times of the day, %3 is a number from 2 on: &quot;14:32:10 to 14:39:50 · 87 times&quot;</extracomment>
        <translation>%1 ដល់ %2 · %3 ដង</translation>
    </message>
    <message>
        <source>%1 · attempt %2</source>
        <extracomment>%1 is a time of the day, %2 a number from 2 on</extracomment>
        <translation>%1 · ព្យាយាម​លើក​ទី %2</translation>
    </message>
    <message>
        <source>Answered %1 in %2.</source>
        <extracomment>%1 is the status of HTTP, %2 a duration: &quot;Answered 200 in 212 ms.&quot;</extracomment>
        <translation>បាន​ឆ្លើយ %1 ក្នុង %2។</translation>
    </message>
    <message>
        <source>Not sent: there was no way to the service.</source>
        <translation>មិន​បាន​ផ្ញើ​ទេ៖ គ្មាន​ការ​តភ្ជាប់​ទៅ​សេវា។</translation>
    </message>
    <message>
        <source>Stopped: the connection was not secure.</source>
        <translation>បាន​បញ្ឈប់៖ ការ​តភ្ជាប់​មិន​មាន​សុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>The line broke after %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>ការ​តភ្ជាប់​បាន​ដាច់​ក្រោយ %1។</translation>
    </message>
    <message>
        <source>No answer after %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>គ្មាន​ចម្លើយ​ក្រោយ %1។</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>%1 is what the service wrote</extracomment>
        <translation>វា​ប្រាប់​ថា៖ %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 is in English: why an answer could not be used</extracomment>
        <translation>មូលហេតុ៖ %1</translation>
    </message>
    <message>
        <source>Odd: %1</source>
        <extracomment>%1 is in English: an oddity of an answer that was taken all the same</extracomment>
        <translation>ចម្លែក៖ %1</translation>
    </message>
    <message>
        <source>The money was refunded.</source>
        <translation>ប្រាក់​ត្រូវ​បាន​សងវិញ។</translation>
    </message>
</context>
<context>
    <name>FilterOptions</name>
    <message>
        <source>What was odd</source>
        <translation>អ្វី​មិន​ប្រក្រតី</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Without closed sales that got no money</source>
        <extracomment>A condition: expired, cancelled and failed sales are left out</extracomment>
        <translation>មិន​រាប់​ការលក់​ដែល​បាន​បិទ​ហើយ​គ្មាន​ប្រាក់</translation>
    </message>
    <message>
        <source>Paid via %1</source>
        <extracomment>A condition: the way the money really came; %1 is &quot;ABA Bank&quot; or &quot;GoPay&quot;</extracomment>
        <translation>បាន​បង់​តាម %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>A condition: what was asked; %1 is an amount</extracomment>
        <translation>យ៉ាង​តិច %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>A condition: what was asked; %1 is an amount</extracomment>
        <translation>យ៉ាង​ច្រើន %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>គ្រប់​ថ្ងៃ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ម្សិលមិញ</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>សប្ដាហ៍​នេះ</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>ខែ​នេះ</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day: that one and all after it</extracomment>
        <translation>ចាប់ពី %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day: that one and all before it</extracomment>
        <translation>រហូត​ដល់ %1</translation>
    </message>
    <message>
        <source>Nothing odd</source>
        <translation>គ្មាន​អ្វី​មិន​ប្រក្រតី</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>បាន​សម្គាល់​ដោយ​ដៃ</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>ត្រូវ​ពិនិត្យ​មើល</translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation>មាន​កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Cashier %1</source>
        <extracomment>A condition: the cashier who made the sale; %1 is a name</extracomment>
        <translation>អ្នក​គិតប្រាក់ %1</translation>
    </message>
    <message>
        <source>By the code of %1</source>
        <extracomment>A condition: what came in by the static code of one sale; %1 is its number, as &quot;S-12&quot;</extracomment>
        <translation>តាម​កូដ​របស់ %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Type the amount</source>
        <translation>វាយ​ចំនួន​ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Show the QR</source>
        <translation>បង្ហាញ QR</translation>
    </message>
    <message>
        <source>Take back a digit</source>
        <translation>លុប​លេខ​មួយ​ខ្ទង់</translation>
    </message>
    <message>
        <source>Add to the running total</source>
        <translation>បូក​ចូល​ក្នុង​ចំនួន​សរុប</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>ប្ដូរ​រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Clear the amount, or take the QR away</source>
        <translation>លុប​ចំនួន​ទឹកប្រាក់ ឬ​យក QR ចេញ</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>ប្ដូរ​វិធីបង់</translation>
    </message>
    <message>
        <source>New QR, same amount</source>
        <translation>QR ថ្មី ចំនួន​ទឹកប្រាក់​ដដែល</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>ចម្លង​កូដ</translation>
    </message>
    <message>
        <source>Save the QR as a picture</source>
        <translation>រក្សាទុក QR ជា​រូបភាព</translation>
    </message>
    <message>
        <source>Check the sale on show now</source>
        <translation>ពិនិត្យ​ការលក់​ដែល​កំពុង​បង្ហាញ​ឥឡូវ</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>ការលក់​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Customer screen on or off</source>
        <translation>បើក ឬ​បិទ​អេក្រង់​អតិថិជន</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>សរសេរ​កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Go to an open sale</source>
        <translation>ទៅ​ការលក់​ដែល​កំពុង​បើក</translation>
    </message>
    <message>
        <source>Cancel the sale on show</source>
        <translation>បោះបង់​ការលក់​ដែល​កំពុង​បង្ហាញ</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>ប្ដូរ​គណនី</translation>
    </message>
    <message>
        <source>Print the sale chosen in History again</source>
        <translation>បោះពុម្ព​ការលក់​ដែល​បាន​ជ្រើស​ក្នុង​ប្រវត្តិ​ម្ដង​ទៀត</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Khmer</source>
        <translation>ខ្មែរ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>អង់គ្លេស</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>បង់ក្លាដែស</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>ឥណ្ឌូណេស៊ី</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The check of the ledger found a fault. Nothing was changed: keep the data folder as it is and restore a backup.</source>
        <translation>ការ​ពិនិត្យ​បញ្ជី​បាន​រក​ឃើញ​កំហុស។ គ្មាន​អ្វី​ត្រូវ​បាន​ប្ដូរ​ទេ៖ សូម​ទុក​ថត​ទិន្នន័យ​ដដែល ហើយ​ស្ដារ​ច្បាប់​ចម្លង។</translation>
    </message>
    <message>
        <source>The sales S-%1 to S-%2 are missing from this ledger. Compare them with the account&apos;s statement.</source>
        <translation>ការលក់ S-%1 ដល់ S-%2 បាត់​ពី​បញ្ជី​នេះ។ សូម​ប្រៀបធៀប​វា​ជាមួយ​របាយការណ៍​គណនី។</translation>
    </message>
    <message>
        <source>Sales from S-%1 on may be missing from this ledger, the next is numbered above S-%2. Compare them with the account&apos;s statement.</source>
        <translation>ការលក់​ចាប់ពី S-%1 អាច​បាត់​ពី​បញ្ជី​នេះ ការលក់​បន្ទាប់​មាន​លេខ​លើស S-%2។ សូម​ប្រៀបធៀប​វា​ជាមួយ​របាយការណ៍​គណនី។</translation>
    </message>
    <message>
        <source>The check of the ledger found a fault in what was derived from its events. The events are whole: rebuild it.</source>
        <translation>ការ​ពិនិត្យ​បញ្ជី​បាន​រក​ឃើញ​កំហុស​ក្នុង​អ្វី​ដែល​គណនា​ពី​ព្រឹត្តិការណ៍​របស់​វា។ ព្រឹត្តិការណ៍​នៅ​ពេញលេញ៖ សូម​គណនា​វា​ឡើងវិញ។</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>today, %1</source>
        <translation>ថ្ងៃនេះ ម៉ោង %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>ថ្ងៃស្អែក ម៉ោង %1</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Checking now.</source>
        <translation>កំពុង​ពិនិត្យ។</translation>
    </message>
    <message>
        <source>Next check in %1.</source>
        <translation>ពិនិត្យ​បន្ទាប់​ក្នុង %1។</translation>
    </message>
    <message>
        <source>%1 of %2 checks left this minute.</source>
        <translation>នាទី​នេះ​នៅសល់​ការ​ពិនិត្យ %1 ក្នុង​ចំណោម %2។</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>ការ​បង់ប្រាក់​មិន​បាន​សម្រេច​ទេ</translation>
    </message>
    <message>
        <source>Ask for another way to pay, or make a new QR.</source>
        <translation>សូម​សុំ​វិធីបង់​ផ្សេង ឬ​បង្កើត QR ថ្មី។</translation>
    </message>
    <message>
        <source>Do not hand over goods yet. Look at your bank app.</source>
        <translation>កុំ​ទាន់​ប្រគល់​ទំនិញ។ សូម​មើល​កម្មវិធី​ធនាគារ​របស់​អ្នក។</translation>
    </message>
    <message>
        <source>The sale is kept and asked again.</source>
        <translation>ការលក់​ត្រូវ​បាន​រក្សាទុក ហើយ​នឹង​សួរ​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>គ្មាន​ចម្លើយ​តាំង​ពី​ម៉ោង %1</translation>
    </message>
    <message>
        <source>Do not hand over goods yet. %1</source>
        <translation>កុំ​ទាន់​ប្រគល់​ទំនិញ។ %1</translation>
    </message>
    <message>
        <source>Checks have stopped</source>
        <translation>ការ​ពិនិត្យ​បាន​ឈប់</translation>
    </message>
    <message>
        <source>Cancelled at %1, watching goes on</source>
        <translation>បាន​បោះបង់​នៅ​ម៉ោង %1 ការ​តាមដាន​នៅ​បន្ត</translation>
    </message>
    <message>
        <source>Money that still comes is shown as late.</source>
        <translation>ប្រាក់​ដែល​នៅ​តែ​មក ត្រូវ​បង្ហាញ​ជា​បង់​យឺត។</translation>
    </message>
    <message>
        <source>Watching goes on</source>
        <translation>ការ​តាមដាន​នៅ​បន្ត</translation>
    </message>
    <message>
        <source>Money that still comes is shown as late. %1</source>
        <translation>ប្រាក់​ដែល​នៅ​តែ​មក ត្រូវ​បង្ហាញ​ជា​បង់​យឺត។ %1</translation>
    </message>
    <message>
        <source>No further check is planned</source>
        <translation>គ្មាន​ការ​ពិនិត្យ​បន្ត​ទៀត​ទេ</translation>
    </message>
    <message>
        <source>Check now when the customer says the money is sent.</source>
        <translation>សូម​ពិនិត្យ​ឥឡូវ ពេល​អតិថិជន​ប្រាប់​ថា​បាន​ផ្ញើ​ប្រាក់​ហើយ។</translation>
    </message>
    <message>
        <source>This sale is closed</source>
        <translation>ការលក់​នេះ​បាន​បិទ​ហើយ</translation>
    </message>
    <message>
        <source>Only a notice can confirm this QR</source>
        <translation>មាន​តែ​សារ​ជូន​ដំណឹង​ទេ ដែល​អាច​បញ្ជាក់ QR នេះ</translation>
    </message>
    <message>
        <source>The gateway has no check for it. Look at your bank app before handing over goods.</source>
        <translation>ច្រក​ទូទាត់​មិន​អាច​ពិនិត្យ​វា​បាន​ទេ។ សូម​មើល​កម្មវិធី​ធនាគារ​របស់​អ្នក មុន​ប្រគល់​ទំនិញ។</translation>
    </message>
    <message>
        <source>Waiting for the QR</source>
        <translation>កំពុង​រង់ចាំ QR</translation>
    </message>
    <message>
        <source>You can type the next amount meanwhile.</source>
        <translation>អ្នក​អាច​វាយ​ចំនួន​ទឹកប្រាក់​បន្ទាប់​បាន​ក្នុង​ពេល​នេះ។</translation>
    </message>
    <message>
        <source>The payment is on its way</source>
        <translation>ការ​បង់ប្រាក់​កំពុង​មក​ដល់</translation>
    </message>
    <message>
        <source>The last attempt did not go through</source>
        <translation>ការ​ព្យាយាម​ចុងក្រោយ​មិន​បាន​សម្រេច​ទេ</translation>
    </message>
    <message>
        <source>The customer may scan again. %1</source>
        <translation>អតិថិជន​អាច​ស្កេន​ម្ដង​ទៀត។ %1</translation>
    </message>
    <message>
        <source>Checked %1 ago: not paid yet</source>
        <translation>បាន​ពិនិត្យ %1 មុន៖ មិនទាន់​បង់</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>មិនទាន់​បាន​ពិនិត្យ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 វិនាទី</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 នាទី</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 នាទី %2 វិនាទី</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ម៉ោង %2 នាទី</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ថ្ងៃ %2 ម៉ោង</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>មិនទាន់​មាន​អ្វី​ទេ</translation>
    </message>
    <message>
        <source>The payer&apos;s browser came back, which proves nothing</source>
        <translation>កម្មវិធី​រុករក​របស់​អ្នកបង់​បាន​ត្រឡប់​មក​វិញ តែ​មិន​បញ្ជាក់​អ្វី​ទេ</translation>
    </message>
    <message>
        <source>A notice nobody signed, which proves nothing</source>
        <translation>សារ​ជូន​ដំណឹង​គ្មាន​ហត្ថលេខា ដែល​មិន​បញ្ជាក់​អ្វី​ទេ</translation>
    </message>
    <message>
        <source>A notice with the agreed word, not signed</source>
        <translation>សារ​ជូន​ដំណឹង​មាន​ពាក្យ​ដែល​បាន​ព្រម​គ្នា តែ​គ្មាន​ហត្ថលេខា</translation>
    </message>
    <message>
        <source>A signed notice of the gateway</source>
        <translation>សារ​ជូន​ដំណឹង​មាន​ហត្ថលេខា​ពី​ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>The gateway&apos;s own answer</source>
        <translation>ចម្លើយ​ផ្ទាល់​របស់​ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>The gateway&apos;s settlement file</source>
        <translation>ឯកសារ​ទូទាត់​បញ្ជី​របស់​ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>Marked by hand, with a reason</source>
        <translation>បាន​សម្គាល់​ដោយ​ដៃ ដោយ​មាន​មូលហេតុ</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>កំពុង​សួរ​ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>Usually under 2 s. The customer has nothing to pay yet.</source>
        <translation>ជា​ធម្មតា​តិច​ជាង 2 វិនាទី។ អតិថិជន​មិនទាន់​មាន​អ្វី​ត្រូវ​បង់​ទេ។</translation>
    </message>
    <message>
        <source>This QR has run out</source>
        <translation>QR នេះ ផុតកំណត់​ហើយ</translation>
    </message>
    <message>
        <source>It was good until %1. A new one has the same amount.</source>
        <translation>វា​ប្រើបាន​ដល់​ម៉ោង %1។ QR ថ្មី​មាន​ចំនួន​ទឹកប្រាក់​ដដែល។</translation>
    </message>
    <message>
        <source>A new one has the same amount.</source>
        <translation>QR ថ្មី​មាន​ចំនួន​ទឹកប្រាក់​ដដែល។</translation>
    </message>
    <message>
        <source>No money was taken</source>
        <translation>មិន​បាន​យក​ប្រាក់​ទេ</translation>
    </message>
    <message>
        <source>A new QR has the same amount.</source>
        <translation>QR ថ្មី​មាន​ចំនួន​ទឹកប្រាក់​ដដែល។</translation>
    </message>
    <message>
        <source>This QR is withdrawn</source>
        <translation>QR នេះ​ត្រូវ​បាន​ដក​ចេញ</translation>
    </message>
    <message>
        <source>The customer should not pay it any more.</source>
        <translation>អតិថិជន​មិន​គួរ​បង់​តាម​វា​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>Money went back</source>
        <translation>ប្រាក់​ត្រូវ​បាន​សងវិញ</translation>
    </message>
    <message>
        <source>The timeline in History says when and how much.</source>
        <translation>លំដាប់​ព្រឹត្តិការណ៍​ក្នុង​ប្រវត្តិ​ប្រាប់​ថា​ពេល​ណា និង​ប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>No QR came back</source>
        <translation>គ្មាន QR ត្រឡប់​មក​វិញ</translation>
    </message>
    <message>
        <source>The time of this QR is over</source>
        <translation>ពេល​របស់ QR នេះ​អស់​ហើយ</translation>
    </message>
    <message>
        <source>One more check tells whether it was paid in time.</source>
        <translation>ការ​ពិនិត្យ​មួយ​ទៀត​នឹង​ប្រាប់​ថា វា​បាន​បង់​ទាន់​ពេល​ឬទេ។</translation>
    </message>
    <message>
        <source>Decided at %1</source>
        <translation>បាន​សម្រេច​នៅ​ម៉ោង %1</translation>
    </message>
    <message>
        <source>It stays on record. Proof: %1.</source>
        <translation>វា​នៅ​តែ​មាន​ក្នុង​កំណត់ត្រា។ ភស្តុតាង៖ %1។</translation>
    </message>
    <message>
        <source>Proof: %1.</source>
        <translation>ភស្តុតាង៖ %1។</translation>
    </message>
    <message>
        <source>Payer %1, %2. %3</source>
        <translation>អ្នកបង់ %1 ម៉ោង %2។ %3</translation>
    </message>
    <message>
        <source>Less money arrived than asked</source>
        <translation>ប្រាក់​មក​ដល់​តិច​ជាង​ចំនួន​ត្រូវ​បង់</translation>
    </message>
    <message>
        <source>More money arrived than asked</source>
        <translation>ប្រាក់​មក​ដល់​ច្រើន​ជាង​ចំនួន​ត្រូវ​បង់</translation>
    </message>
    <message>
        <source>It is yours. Decide what it was for. %1</source>
        <translation>វា​ជា​របស់​អ្នក។ សូម​សម្រេច​ថា​វា​សម្រាប់​អ្វី។ %1</translation>
    </message>
    <message>
        <source>Late money: %1 for %2 arrived after the sale was closed</source>
        <translation>ប្រាក់​មក​យឺត៖ %1 សម្រាប់ %2 មក​ដល់​ក្រោយ​ការលក់​បាន​បិទ</translation>
    </message>
    <message>
        <source>Late money: %1 for %2 arrived %3 after its QR expired</source>
        <translation>ប្រាក់​មក​យឺត៖ %1 សម្រាប់ %2 មក​ដល់ %3 ក្រោយ QR ផុតកំណត់</translation>
    </message>
    <message>
        <source>A second payment arrived for this sale</source>
        <translation>ការបង់​ទីពីរ​បាន​មក​ដល់​សម្រាប់​ការលក់​នេះ</translation>
    </message>
    <message>
        <source>The money went to another account</source>
        <translation>ប្រាក់​បាន​ចូល​គណនី​ផ្សេង</translation>
    </message>
    <message>
        <source>The money came in another currency</source>
        <translation>ប្រាក់​បាន​មក​ជា​រូបិយប័ណ្ណ​ផ្សេង</translation>
    </message>
    <message>
        <source>Somebody says it is settled, and nothing proves it</source>
        <translation>មាន​គេ​ថា​បាន​បង់​រួចហើយ តែ​គ្មាន​អ្វី​បញ្ជាក់​ទេ</translation>
    </message>
    <message>
        <source>This sale needs a look</source>
        <translation>ការលក់​នេះ​ត្រូវ​ពិនិត្យ​មើល</translation>
    </message>
    <message>
        <source>The gateway may have made this sale or not. Nobody was shown its QR.</source>
        <translation>ច្រក​ទូទាត់​ប្រហែលជា​បាន​បង្កើត​ការលក់​នេះ ឬ​មិន​បាន។ គ្មាន​នរណា​បាន​ឃើញ QR របស់​វា​ទេ។</translation>
    </message>
    <message>
        <source>Ask the customer for the transaction number</source>
        <translation>សូម​សុំ​លេខ​ប្រតិបត្តិការ​ពី​អតិថិជន</translation>
    </message>
    <message>
        <source>It stands on the customer&apos;s phone after paying. Nothing else tells whether this is paid.</source>
        <translation>វា​បង្ហាញ​លើ​ទូរសព្ទ​អតិថិជន​ក្រោយ​ពេល​បង់ប្រាក់។ គ្មាន​អ្វី​ផ្សេង​ប្រាប់​ថា​បានបង់​ឬ​មិនទាន់​ទេ។</translation>
    </message>
    <message>
        <source>Pay exactly this: %1 and the unique code %2</source>
        <extracomment>%1 the price, %2 the small amount a gateway adds so that it recognises the payment</extracomment>
        <translation>សូម​បង់​ឱ្យ​ត្រូវ​ចំនួន​នេះ៖ %1 បូក​លេខ​កូដ​ពិសេស %2</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>មិន​ទាន់​បញ្ជាក់​នៅ​ឡើយ</translation>
    </message>
    <message>
        <source>%1 and the unique code %2</source>
        <extracomment>%1 the price, %2 the small amount a gateway adds so that it recognises the payment</extracomment>
        <translation>%1 បូក​លេខ​កូដ​ពិសេស %2</translation>
    </message>
    <message>
        <source>Of the service, being read back</source>
        <translation>របស់​សេវា កំពុង​អាន​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Of the service, shows this code</source>
        <translation>របស់​សេវា បង្ហាញ​កូដ​នេះ</translation>
    </message>
    <message>
        <source>Drawn here</source>
        <translation>គូរ​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>The time to pay is over</source>
        <translation>អស់​ពេល​បង់ប្រាក់​ហើយ</translation>
    </message>
    <message>
        <source>A new sale has the same amount.</source>
        <translation>ការលក់​ថ្មី​មាន​ចំនួន​ទឹកប្រាក់​ដដែល។</translation>
    </message>
    <message>
        <source>This sale is withdrawn</source>
        <translation>ការលក់​នេះ​ត្រូវ​បាន​ដក​ចេញ</translation>
    </message>
    <message>
        <source>Gateway asked: it confirms the payment</source>
        <translation>បាន​សួរ​ច្រក​ទូទាត់៖ វា​បញ្ជាក់​ការ​បង់ប្រាក់</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Sale</source>
        <translation>ការលក់</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>អ្នកបង់</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>វិធីបង់</translation>
    </message>
    <message>
        <source>Paid via</source>
        <translation>បាន​បង់​តាម</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ត្រូវ​បង់</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បាន​ទទួល</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>បង់​នៅ​ម៉ោង</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>បាន​ប្ដូរ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>អ្នក​គិតប្រាក់</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>One sale as a screen reader speaks it: %1 sale number, %2 amount, %3 state, %4 time</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>បាន​ទទួល %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>បង្កើត​នៅ</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>រក​ក្នុង៖</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ឈ្មោះ​ឯកសារ៖</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ប្រភេទ​ឯកសារ៖</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ថត៖</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ថត​ខាង​លើ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ទៅ​ថត​ខាង​លើ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>បង្កើត​ថត​ថ្មី</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>បង្កើត​ថត​ថ្មី</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ថត​ថ្មី</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ថត​ថ្មី</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>បង្ហាញ​ជា​បញ្ជី</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>បង្ហាញ​ជា​បញ្ជី</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>បង្ហាញ​លម្អិត</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>បង្ហាញ​លម្អិត</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>ថត​ដែល​ប្រើ​ញឹកញាប់</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ប្ដូរ​ឈ្មោះ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>បង្ហាញ​ឯកសារ​លាក់</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>មាន %1 រួច​ហើយ។
តើ​ចង់​ជំនួស​វា​ឬទេ?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ថ្ងៃ​កែ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>កុំព្យូទ័រ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>មិន​ធ្វើ​វិញ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើ​ឡើង​វិញ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើស​ទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ទេ</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>COPY %1</source>
        <extracomment>On a receipt that was printed before: %1 counts the copies</extracomment>
        <translation>ច្បាប់​ចម្លង %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ថ្ងៃខែ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ម៉ោង</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>ការលក់</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>លេខ​នៅ​ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>អ្នកបង់</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>On a receipt, before what was sold: &quot;Table 7&quot;</extracomment>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Unique code</source>
        <translation>លេខ​កូដ​ពិសេស</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ត្រូវ​បង់</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បាន​ទទួល</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>បានសងវិញ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>វិធីបង់</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>បានបង់</translation>
    </message>
    <message>
        <source>PAID LATE</source>
        <translation>បានបង់​យឺត</translation>
    </message>
    <message>
        <source>PAID, PARTLY REFUNDED</source>
        <translation>បានបង់ សងវិញ​មួយផ្នែក</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>មិនបានបង់</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ហាត់​ប្រើ</translation>
    </message>
    <message>
        <source>NOT A RECEIPT</source>
        <translation>មិនមែន​បង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>អ្នក​គិតប្រាក់</translation>
    </message>
    <message>
        <source>Check word: %1</source>
        <translation>ពាក្យ​ផ្ទៀងផ្ទាត់៖ %1</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>សូម​អរគុណ</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>លេខ​ប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>REFUNDED</source>
        <translation>បានសង​ប្រាក់​វិញ</translation>
    </message>
</context>
<context>
    <name>SaleFacts</name>
    <message>
        <source>KHQR, fixed code</source>
        <translation>KHQR កូដ​ថេរ</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>គ្មាន​ភស្តុតាង</translation>
    </message>
    <message>
        <source>The customer&apos;s browser came back</source>
        <translation>កម្មវិធី​រុករក​របស់​អតិថិជន​បាន​ត្រឡប់​មក​វិញ</translation>
    </message>
    <message>
        <source>Notification, not verified</source>
        <translation>សារ​ជូន​ដំណឹង មិនទាន់​ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Notification with our token</source>
        <translation>សារ​ជូន​ដំណឹង​មាន​លេខ​សម្ងាត់​របស់​យើង</translation>
    </message>
    <message>
        <source>Signed notification</source>
        <translation>សារ​ជូន​ដំណឹង​មាន​ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Asked the gateway</source>
        <translation>បាន​សួរ​ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>Settlement file</source>
        <translation>ឯកសារ​ទូទាត់​បញ្ជី</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>ដោយ​ដៃ</translation>
    </message>
    <message>
        <source>A person said so. No gateway has proven it.</source>
        <translation>មាន​មនុស្ស​ប្រាប់​ដូច្នេះ។ គ្មាន​ច្រក​ទូទាត់​ណា​បាន​បញ្ជាក់​ទេ។</translation>
    </message>
    <message>
        <source>Somebody says it is paid. Nothing proves it yet.</source>
        <translation>មាន​គេ​ថា​បាន​បង់​ហើយ។ មិនទាន់​មាន​អ្វី​បញ្ជាក់​ទេ។</translation>
    </message>
    <message>
        <source>The money came after the time was over.</source>
        <translation>ប្រាក់​បាន​មក​ក្រោយ​ពេល​អស់។</translation>
    </message>
    <message>
        <source>Money came a second time for this sale.</source>
        <translation>ប្រាក់​បាន​មក​ជា​លើក​ទីពីរ​សម្រាប់​ការលក់​នេះ។</translation>
    </message>
    <message>
        <source>More money came than was asked.</source>
        <translation>ប្រាក់​បាន​មក​ច្រើន​ជាង​ចំនួន​ត្រូវ​បង់។</translation>
    </message>
    <message>
        <source>Less money came than was asked.</source>
        <translation>ប្រាក់​បាន​មក​តិច​ជាង​ចំនួន​ត្រូវ​បង់។</translation>
    </message>
    <message>
        <source>The money went to another account.</source>
        <translation>ប្រាក់​បាន​ចូល​គណនី​ផ្សេង។</translation>
    </message>
    <message>
        <source>The money came in another currency.</source>
        <translation>ប្រាក់​បាន​មក​ជា​រូបិយប័ណ្ណ​ផ្សេង។</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>ទំព័រ​បង់ប្រាក់</translation>
    </message>
</context>
<context>
    <name>SaleOptions</name>
    <message>
        <source>Only a manager may do this.</source>
        <translation>មាន​តែ​អ្នក​គ្រប់គ្រង​ទេ ដែល​អាច​ធ្វើ​បាន។</translation>
    </message>
    <message>
        <source>The gateway gave no number for this sale: it cannot be asked about it.</source>
        <translation>ច្រក​ទូទាត់​មិន​បាន​ផ្ដល់​លេខ​សម្រាប់​ការលក់​នេះ​ទេ៖ មិន​អាច​សួរ​អំពី​វា​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Nothing about this sale asks for a look.</source>
        <translation>គ្មាន​អ្វី​អំពី​ការលក់​នេះ​ត្រូវ​ពិនិត្យ​មើល​ទេ។</translation>
    </message>
    <message>
        <source>This state is certain: nothing is left to mark by hand.</source>
        <translation>ស្ថានភាព​នេះ​ប្រាកដ​ហើយ៖ គ្មាន​អ្វី​ត្រូវ​សម្គាល់​ដោយ​ដៃ​ទេ។</translation>
    </message>
    <message>
        <source>It came in by the code of another sale: the gateway cannot be asked about it.</source>
        <translation>វា​បាន​ចូល​តាម​កូដ​របស់​ការលក់​ផ្សេង៖ មិន​អាច​សួរ​ច្រក​ទូទាត់​អំពី​វា​បាន​ទេ។</translation>
    </message>
    <message>
        <source>All of its money was refunded already.</source>
        <translation>ប្រាក់​ទាំងអស់​របស់​វា​ត្រូវ​បាន​សងវិញ​រួច​ហើយ។</translation>
    </message>
    <message>
        <source>No money of this sale is here to refund.</source>
        <translation>នៅ​ទីនេះ​គ្មាន​ប្រាក់​របស់​ការលក់​នេះ​សម្រាប់​សងវិញ​ទេ។</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>now</source>
        <translation>ឥឡូវ</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 វិនាទី​មុន</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 នាទី​មុន</translation>
    </message>
    <message>
        <source>Late money: %1 for %2 arrived after its time. Decide what it was for.</source>
        <translation>ប្រាក់​មក​យឺត៖ %1 សម្រាប់ %2 មក​ដល់​ក្រោយ​ពេល​អស់។ សូម​សម្រេច​ថា​វា​សម្រាប់​អ្វី។</translation>
    </message>
    <message>
        <source>Paid too little: %2 asked for %3 and got %1.</source>
        <translation>បង់​ខ្វះ៖ %2 ត្រូវ​បង់ %3 តែ​បាន​ទទួល %1។</translation>
    </message>
    <message>
        <source>Paid too much: %2 asked for %3 and got %1.</source>
        <translation>បង់​លើស៖ %2 ត្រូវ​បង់ %3 តែ​បាន​ទទួល %1។</translation>
    </message>
    <message>
        <source>%2 was paid twice. One of the two payments is not yours.</source>
        <translation>%2 ត្រូវ​បាន​បង់​ពីរ​ដង។ ការបង់​មួយ​ក្នុង​ចំណោម​ពីរ មិនមែន​ជា​របស់​អ្នក​ទេ។</translation>
    </message>
    <message>
        <source>Money for %2 went to another account. Look before you act.</source>
        <translation>ប្រាក់​សម្រាប់ %2 បាន​ចូល​គណនី​ផ្សេង។ សូម​មើល​មុន​ធ្វើ​អ្វី​មួយ។</translation>
    </message>
    <message>
        <source>%2 was paid in another currency. Look before you act.</source>
        <translation>%2 ត្រូវ​បាន​បង់​ជា​រូបិយប័ណ្ណ​ផ្សេង។ សូម​មើល​មុន​ធ្វើ​អ្វី​មួយ។</translation>
    </message>
    <message>
        <source>Somebody says %2 is paid, and nothing proves it yet.</source>
        <translation>មាន​គេ​ថា %2 បាន​បង់​ហើយ តែ​មិនទាន់​មាន​អ្វី​បញ្ជាក់​ទេ។</translation>
    </message>
    <message>
        <source>%2 needs a look.</source>
        <translation>%2 ត្រូវ​ពិនិត្យ​មើល។</translation>
    </message>
    <message>
        <source>pinned today %1</source>
        <extracomment>When the shop&apos;s rate of exchange was set; %1 a time of day, as 08:00</extracomment>
        <translation>បាន​កំណត់​ថ្ងៃនេះ​ម៉ោង %1</translation>
    </message>
    <message>
        <source>pinned %1 %2</source>
        <extracomment>%1 a day, as 2026-11-19, %2 a time of day</extracomment>
        <translation>បាន​កំណត់ %1 ម៉ោង %2</translation>
    </message>
    <message>
        <source>≈ %1 at %2, %3</source>
        <extracomment>%1 an amount in the other currency, %2 riel for one dollar, %3 since when (&quot;pinned today 08:00&quot;)</extracomment>
        <translation>≈ %1 តាម​អត្រា %2, %3</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Charge</source>
        <translation>គិតប្រាក់</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>គណនី</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The data folder %1 is a link. Name the folder itself.</source>
        <translation>ថត​ទិន្នន័យ %1 គឺ​ជា​តំណ។ សូម​បញ្ជាក់​ឈ្មោះ​ថត​ដើម​ផ្ទាល់។</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Check its rights or name another one with --data.</source>
        <translation>មិន​អាច​បង្កើត​ថត​ទិន្នន័យ %1 បាន​ទេ។ សូម​ពិនិត្យ​សិទ្ធិ​របស់​វា ឬ​បញ្ជាក់​ថត​ផ្សេង​ដោយ --data។</translation>
    </message>
    <message>
        <source>%1 is not a folder Paydesk can write to. Check its rights or name another one with --data.</source>
        <translation>%1 មិនមែន​ជា​ថត​ដែល Paydesk អាច​សរសេរ​ចូល​បាន​ទេ។ សូម​ពិនិត្យ​សិទ្ធិ​របស់​វា ឬ​បញ្ជាក់​ថត​ផ្សេង​ដោយ --data។</translation>
    </message>
    <message>
        <source>Other people may write to the data folder %1. Take that right away or name another one with --data.</source>
        <translation>អ្នក​ផ្សេង​មាន​សិទ្ធិ​សរសេរ​ចូល​ថត​ទិន្នន័យ %1។ សូម​ដក​សិទ្ធិ​នោះ ឬ​បញ្ជាក់​ថត​ផ្សេង​ដោយ --data។</translation>
    </message>
    <message>
        <source>This text is not complete JSON. Check that nothing is missing or added.</source>
        <translation>អត្ថបទ​នេះ​មិនមែន​ជា JSON ពេញលេញ​ទេ។ សូម​ពិនិត្យ​ថា​គ្មាន​អ្វី​បាត់ ឬ​លើស។</translation>
    </message>
    <message>
        <source>This text is not valid UTF-8. Save or send it as UTF-8.</source>
        <translation>អត្ថបទ​នេះ​មិនមែន​ជា UTF-8 ត្រឹមត្រូវ​ទេ។ សូម​រក្សាទុក ឬ​ផ្ញើ​វា​ជា UTF-8។</translation>
    </message>
    <message>
        <source>This JSON text holds a forbidden control character. Remove it.</source>
        <translation>អត្ថបទ JSON នេះ​មាន​តួអក្សរ​បញ្ជា​ដែល​ហាម​ប្រើ។ សូម​លុប​វា​ចេញ។</translation>
    </message>
    <message>
        <source>This JSON text names the same member twice. Remove one of them.</source>
        <translation>អត្ថបទ JSON នេះ​មាន​ឈ្មោះ​វាល​ដដែល​ពីរ​ដង។ សូម​លុប​មួយ​ចេញ។</translation>
    </message>
    <message>
        <source>This JSON text is nested too deeply. At most %1 levels are read.</source>
        <translation>អត្ថបទ JSON នេះ​មាន​ជាន់​ជ្រៅ​ពេក។ អាន​បាន​យ៉ាង​ច្រើន %1 ជាន់។</translation>
    </message>
    <message>
        <source>This JSON text is too large. At most %1 bytes are read.</source>
        <translation>អត្ថបទ JSON នេះ​ធំ​ពេក។ អាន​បាន​យ៉ាង​ច្រើន %1 បៃ។</translation>
    </message>
    <message>
        <source>This JSON text has another form than expected. Check the field %1.</source>
        <translation>អត្ថបទ JSON នេះ​មាន​ទម្រង់​ខុស​ពី​ការ​រំពឹង​ទុក។ សូម​ពិនិត្យ​វាល %1។</translation>
    </message>
    <message>
        <source>The settings file is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>ឯកសារ​ការកំណត់​គឺ​ជា​តំណ​ទៅ​កន្លែង​ផ្សេង ដូច្នេះ​មិន​ត្រូវ​បាន​ប្រើ​ទេ។ សូម​លុប​តំណ​នោះ​ក្នុង​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The settings file was damaged and is set aside. Check language, theme and shop details in the settings.</source>
        <translation>ឯកសារ​ការកំណត់​ខូច ហើយ​ត្រូវ​បាន​ទុក​ដោយ​ឡែក។ សូម​ពិនិត្យ​ភាសា រូបរាង និង​ព័ត៌មាន​ហាង ក្នុង​ការកំណត់។</translation>
    </message>
    <message>
        <source>The settings cannot be read, so the usual ones are used. Check the rights of the data folder.</source>
        <translation>មិន​អាច​អាន​ការកំណត់​បាន​ទេ ដូច្នេះ​ការកំណត់​ធម្មតា​ត្រូវ​បាន​ប្រើ។ សូម​ពិនិត្យ​សិទ្ធិ​របស់​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The settings could not be saved and hold only until Paydesk closes. Check space and rights of the data folder.</source>
        <translation>មិន​អាច​រក្សាទុក​ការកំណត់​បាន​ទេ ហើយ​វា​នៅ​តែ​ដល់​ពេល​បិទ Paydesk។ សូម​ពិនិត្យ​ទំហំ​ទំនេរ និង​សិទ្ធិ​របស់​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The code holds characters that cannot be shown. Ask for a new one.</source>
        <translation>កូដ​នេះ​មាន​តួអក្សរ​ដែល​មិន​អាច​បង្ហាញ​បាន។ សូម​សុំ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>The code asks for an amount of zero. Make a new one with the amount.</source>
        <translation>កូដ​នេះ​មាន​ចំនួន​ទឹកប្រាក់​សូន្យ។ សូម​បង្កើត​កូដ​ថ្មី​ដែល​មាន​ចំនួន​ទឹកប្រាក់។</translation>
    </message>
    <message>
        <source>The code names two accounts to pay to. Ask for a new one.</source>
        <translation>កូដ​នេះ​មាន​គណនី​ទទួល​ប្រាក់​ពីរ។ សូម​សុំ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>A Bakong account has exactly one @ with a name before and a bank after it, such as name@bank. Correct the account.</source>
        <translation>គណនី​បាគង​មាន @ តែ​មួយ ដោយ​មាន​ឈ្មោះ​នៅ​មុខ និង​ធនាគារ​នៅ​ក្រោយ ដូចជា name@bank។ សូម​កែ​គណនី​នេះ។</translation>
    </message>
    <message>
        <source>A KHQR has to name Cambodia as its country. Ask for a new one.</source>
        <translation>KHQR ត្រូវ​តែ​មាន​ប្រទេស​កម្ពុជា។ សូម​សុំ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>A payment code has at most 512 characters. Ask for a shorter one.</source>
        <translation>កូដ​បង់ប្រាក់​មាន​យ៉ាង​ច្រើន 512 តួអក្សរ។ សូម​សុំ​កូដ​ដែល​ខ្លី​ជាង។</translation>
    </message>
    <message>
        <source>The code is damaged or cut off. Scan it again or ask for a new one.</source>
        <translation>កូដ​នេះ​ខូច ឬ​ដាច់​មិន​ពេញ។ សូម​ស្កេន​ម្ដងទៀត ឬ​សុំ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>The code does not end in a checksum. Scan it again or ask for a new one.</source>
        <translation>កូដ​នេះ​មិន​បញ្ចប់​ដោយ​លេខ​ផ្ទៀងផ្ទាត់​ទេ។ សូម​ស្កេន​ម្ដងទៀត ឬ​សុំ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>There is no text here. Scan or paste a payment code.</source>
        <translation>គ្មាន​អត្ថបទ​នៅ​ទីនេះ​ទេ។ សូម​ស្កេន ឬ​បិទភ្ជាប់​កូដ​បង់ប្រាក់។</translation>
    </message>
    <message>
        <source>The text is longer than a QR code can hold. Scan or paste one payment code.</source>
        <translation>អត្ថបទ​នេះ​វែង​ជាង​កូដ QR អាច​ផ្ទុក​បាន។ សូម​ស្កេន ឬ​បិទភ្ជាប់​កូដ​បង់ប្រាក់​តែ​មួយ។</translation>
    </message>
    <message>
        <source>This is not a payment code. Scan the QR code of a shop or of a bank app.</source>
        <translation>នេះ​មិនមែន​ជា​កូដ​បង់ប្រាក់​ទេ។ សូម​ស្កេន​កូដ QR របស់​ហាង ឬ​របស់​កម្មវិធី​ធនាគារ។</translation>
    </message>
    <message>
        <source>The code says the same thing twice, so it cannot be trusted. Ask for a new one.</source>
        <translation>កូដ​នេះ​មាន​ព័ត៌មាន​ដដែល​ពីរ​ដង ដូច្នេះ​មិន​អាច​ទុកចិត្ត​បាន​ទេ។ សូម​សុំ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>The checksum does not fit, so the code was changed or misread. Scan it again or ask for a new one.</source>
        <translation>លេខ​ផ្ទៀងផ្ទាត់​មិន​ត្រូវ​គ្នា ដូច្នេះ​កូដ​នេះ​ត្រូវ​បាន​កែ ឬ​អាន​ខុស។ សូម​ស្កេន​ម្ដងទៀត ឬ​សុំ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>This is not a valid KHQR. Scan it again or ask for a new one.</source>
        <translation>នេះ​មិនមែន​ជា KHQR ត្រឹមត្រូវ​ទេ។ សូម​ស្កេន​ម្ដងទៀត ឬ​សុំ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>A name in a second language needs its language as two letters, such as km. Enter both or neither.</source>
        <translation>ឈ្មោះ​ជា​ភាសា​ទីពីរ​ត្រូវ​មាន​ភាសា​ជា​អក្សរ​ពីរ ដូចជា km។ សូម​បញ្ចូល​ទាំងពីរ ឬ​ទុក​ទទេ​ទាំងពីរ។</translation>
    </message>
    <message>
        <source>The time until which the code can be paid is not valid. Choose another one.</source>
        <translation>ពេល​ផុតកំណត់​បង់​តាម​កូដ​នេះ​មិន​ត្រឹមត្រូវ​ទេ។ សូម​ជ្រើស​ពេល​ផ្សេង។</translation>
    </message>
    <message>
        <source>Bakong could not be reached. Check the internet connection and try again.</source>
        <translation>មិន​អាច​ភ្ជាប់​ទៅ​បាគង​បាន​ទេ។ សូម​ពិនិត្យ​អ៊ីនធឺណិត រួច​ព្យាយាម​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The Bakong account is missing. Enter it as name@bank.</source>
        <translation>មិនទាន់​មាន​គណនី​បាគង​ទេ។ សូម​បញ្ចូល​ជា name@bank។</translation>
    </message>
    <message>
        <source>The shop name is missing. Enter up to 25 characters.</source>
        <translation>មិនទាន់​មាន​ឈ្មោះ​ហាង​ទេ។ សូម​បញ្ចូល​មិន​លើស 25 តួអក្សរ។</translation>
    </message>
    <message>
        <source>A Bakong account needs an @ between name and bank. Enter it as name@bank.</source>
        <translation>គណនី​បាគង​ត្រូវ​មាន @ រវាង​ឈ្មោះ និង​ធនាគារ។ សូម​បញ្ចូល​ជា name@bank។</translation>
    </message>
    <message>
        <source>This amount does not fit into a KHQR. Riel have no decimals, dollars at most two, 13 characters in all.</source>
        <translation>ចំនួន​ទឹកប្រាក់​នេះ​មិន​អាច​ដាក់​ក្នុង KHQR បាន​ទេ។ រៀល​គ្មាន​លេខ​ក្រោយ​ចំណុច ដុល្លារ​មាន​យ៉ាង​ច្រើន​ពីរ​ខ្ទង់ សរុប​មិន​លើស 13 តួ។</translation>
    </message>
    <message>
        <source>The code names no Bakong account to pay to. Ask for a new one.</source>
        <translation>កូដ​នេះ​គ្មាន​គណនី​បាគង​សម្រាប់​ទទួល​ប្រាក់​ទេ។ សូម​សុំ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>The Bakong account is too long. It has at most 32 characters.</source>
        <translation>គណនី​បាគង​វែង​ពេក។ វា​មាន​យ៉ាង​ច្រើន 32 តួអក្សរ។</translation>
    </message>
    <message>
        <source>The shop name is too long. Shorten it to 25 characters, where an emoji counts as two.</source>
        <translation>ឈ្មោះ​ហាង​វែង​ពេក។ សូម​កាត់​ឱ្យ​នៅ 25 តួអក្សរ ដោយ​រូប​អារម្មណ៍​មួយ​រាប់​ជា​ពីរ។</translation>
    </message>
    <message>
        <source>The currency is missing. Choose riel or dollars.</source>
        <translation>មិនទាន់​មាន​រូបិយប័ណ្ណ​ទេ។ សូម​ជ្រើស​រៀល ឬ​ដុល្លារ។</translation>
    </message>
    <message>
        <source>The bill number has to have 1 to 25 characters. Correct it.</source>
        <translation>លេខ​វិក្កយបត្រ​ត្រូវ​មាន 1 ដល់ 25 តួអក្សរ។ សូម​កែ​វា។</translation>
    </message>
    <message>
        <source>The store label has to have 1 to 25 characters. Correct it.</source>
        <translation>ឈ្មោះ​សាខា​ត្រូវ​មាន 1 ដល់ 25 តួអក្សរ។ សូម​កែ​វា។</translation>
    </message>
    <message>
        <source>The terminal label has to have 1 to 25 characters. Correct it.</source>
        <translation>ឈ្មោះ​បញ្ជរ​ត្រូវ​មាន 1 ដល់ 25 តួអក្សរ។ សូម​កែ​វា។</translation>
    </message>
    <message>
        <source>A payment link needs the app&apos;s name, icon and return address. Enter all three or none.</source>
        <translation>តំណ​បង់ប្រាក់​ត្រូវ​មាន​ឈ្មោះ រូបតំណាង និង​អាសយដ្ឋាន​ត្រឡប់ នៃ​កម្មវិធី។ សូម​បញ្ចូល​ទាំងបី ឬ​ទុក​ទទេ​ទាំងបី។</translation>
    </message>
    <message>
        <source>Bakong reports a fault of its own. Try again in a few minutes.</source>
        <translation>បាគង​ប្រាប់​ថា​ខ្លួន​មាន​បញ្ហា។ សូម​ព្យាយាម​ម្ដងទៀត​ក្នុង​ប៉ុន្មាន​នាទី​ទៀត។</translation>
    </message>
    <message>
        <source>The category code is too long. It has four digits.</source>
        <translation>លេខ​ប្រភេទ​អាជីវកម្ម​វែង​ពេក។ វា​មាន​លេខ​បួន​ខ្ទង់។</translation>
    </message>
    <message>
        <source>The currency is not a valid code. Choose riel or dollars.</source>
        <translation>រូបិយប័ណ្ណ​នេះ​មិន​ត្រឹមត្រូវ​ទេ។ សូម​ជ្រើស​រៀល ឬ​ដុល្លារ។</translation>
    </message>
    <message>
        <source>The city is too long. Shorten it to 15 characters.</source>
        <translation>ឈ្មោះ​ទីក្រុង​វែង​ពេក។ សូម​កាត់​ឱ្យ​នៅ 15 តួអក្សរ។</translation>
    </message>
    <message>
        <source>The city is missing. Enter up to 15 characters.</source>
        <translation>មិនទាន់​មាន​ទីក្រុង​ទេ។ សូម​បញ្ចូល​មិន​លើស 15 តួអក្សរ។</translation>
    </message>
    <message>
        <source>A KHQR is in riel or dollars. Choose one of the two.</source>
        <translation>KHQR ប្រើ​រៀល ឬ​ដុល្លារ។ សូម​ជ្រើស​មួយ​ក្នុង​ចំណោម​ពីរ​នេះ។</translation>
    </message>
    <message>
        <source>The address for payment links is not valid. Correct it in the account.</source>
        <translation>អាសយដ្ឋាន​សម្រាប់​តំណ​បង់ប្រាក់​មិន​ត្រឹមត្រូវ​ទេ។ សូម​កែ​វា​ក្នុង​គណនី។</translation>
    </message>
    <message>
        <source>The merchant number is missing. Enter the one the bank gave the shop.</source>
        <translation>មិនទាន់​មាន​លេខ​អាជីវករ​ទេ។ សូម​បញ្ចូល​លេខ​ដែល​ធនាគារ​ឱ្យ​ហាង។</translation>
    </message>
    <message>
        <source>The bank is missing. Enter the name of the shop&apos;s bank.</source>
        <translation>មិនទាន់​មាន​ធនាគារ​ទេ។ សូម​បញ្ចូល​ឈ្មោះ​ធនាគារ​របស់​ហាង។</translation>
    </message>
    <message>
        <source>The merchant number is too long. It has at most 32 characters.</source>
        <translation>លេខ​អាជីវករ​វែង​ពេក។ វា​មាន​យ៉ាង​ច្រើន 32 តួអក្សរ។</translation>
    </message>
    <message>
        <source>The name of the bank is too long. Shorten it to 32 characters.</source>
        <translation>ឈ្មោះ​ធនាគារ​វែង​ពេក។ សូម​កាត់​ឱ្យ​នៅ 32 តួអក្សរ។</translation>
    </message>
    <message>
        <source>The phone number has to have 1 to 25 characters. Correct it.</source>
        <translation>លេខ​ទូរសព្ទ​ត្រូវ​មាន 1 ដល់ 25 តួ។ សូម​កែ​វា។</translation>
    </message>
    <message>
        <source>The account or phone number behind the Bakong account is too long. It has at most 32 characters.</source>
        <translation>លេខ​គណនី ឬ​លេខ​ទូរសព្ទ នៃ​គណនី​បាគង​វែង​ពេក។ វា​មាន​យ៉ាង​ច្រើន 32 តួអក្សរ។</translation>
    </message>
    <message>
        <source>The shop name in the second language is missing. Enter it or remove the language.</source>
        <translation>មិនទាន់​មាន​ឈ្មោះ​ហាង​ជា​ភាសា​ទីពីរ​ទេ។ សូម​បញ្ចូល​វា ឬ​លុប​ភាសា​នោះ។</translation>
    </message>
    <message>
        <source>The shop name in the second language has to have 1 to 25 characters. Correct it.</source>
        <translation>ឈ្មោះ​ហាង​ជា​ភាសា​ទីពីរ​ត្រូវ​មាន 1 ដល់ 25 តួអក្សរ។ សូម​កែ​វា។</translation>
    </message>
    <message>
        <source>The city in the second language has to have 1 to 15 characters. Correct it.</source>
        <translation>ឈ្មោះ​ទីក្រុង​ជា​ភាសា​ទីពីរ​ត្រូវ​មាន 1 ដល់ 15 តួអក្សរ។ សូម​កែ​វា។</translation>
    </message>
    <message>
        <source>The purpose has to have 1 to 25 characters. Correct it.</source>
        <translation>គោលបំណង​ត្រូវ​មាន 1 ដល់ 25 តួអក្សរ។ សូម​កែ​វា។</translation>
    </message>
    <message>
        <source>The UnionPay account is too long. It has at most 99 characters.</source>
        <translation>គណនី UnionPay វែង​ពេក។ វា​មាន​យ៉ាង​ច្រើន 99 តួអក្សរ។</translation>
    </message>
    <message>
        <source>A UnionPay account cannot be paid in dollars. Choose riel or remove the account.</source>
        <translation>គណនី UnionPay មិន​អាច​ទទួល​ដុល្លារ​បាន​ទេ។ សូម​ជ្រើស​រៀល ឬ​លុប​គណនី​នេះ។</translation>
    </message>
    <message>
        <source>A code with an amount needs the time until which it can be paid. Set one.</source>
        <translation>កូដ​ដែល​មាន​ចំនួន​ទឹកប្រាក់​ត្រូវ​មាន​ពេល​ផុតកំណត់​បង់។ សូម​កំណត់​ពេល​នោះ។</translation>
    </message>
    <message>
        <source>The code has expired. Make a new one.</source>
        <translation>កូដ​នេះ​ផុតកំណត់​ហើយ។ សូម​បង្កើត​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>The code is for one payment but names no amount. Ask for a new one.</source>
        <translation>កូដ​នេះ​សម្រាប់​ការបង់​តែ​មួយ ប៉ុន្តែ​គ្មាន​ចំនួន​ទឹកប្រាក់។ សូម​សុំ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>The code would expire before it is made. Choose a later time.</source>
        <translation>កូដ​នេះ​នឹង​ផុតកំណត់​មុន​ពេល​បង្កើត។ សូម​ជ្រើស​ពេល​ក្រោយ​ជាង​នេះ។</translation>
    </message>
    <message>
        <source>The category code has to be digits. Enter the four digits of the bank.</source>
        <translation>លេខ​ប្រភេទ​អាជីវកម្ម​ត្រូវ​តែ​ជា​លេខ។ សូម​បញ្ចូល​លេខ​បួន​ខ្ទង់​ពី​ធនាគារ។</translation>
    </message>
    <message>
        <source>Bill number, phone, store, terminal and purpose are too long together. Shorten them so that with 4 more for each they stay within 99 characters.</source>
        <translation>លេខ​វិក្កយបត្រ ទូរសព្ទ សាខា បញ្ជរ និង​គោលបំណង សរុប​វែង​ពេក។ សូម​សរសេរ​ឱ្យ​ខ្លី​ជាង ដើម្បី​ឱ្យ​សរុប​ទាំងអស់ ដោយ​បូក​មួយៗ 4 តួ​ទៀត មិន​លើស 99 តួអក្សរ។</translation>
    </message>
    <message>
        <source>Bakong account, number and bank are too long together. Shorten them so that with 4 more for each they stay within 99 characters.</source>
        <translation>គណនី​បាគង លេខ និង​ធនាគារ សរុប​វែង​ពេក។ សូម​សរសេរ​ឱ្យ​ខ្លី​ជាង ដើម្បី​ឱ្យ​សរុប​ទាំងអស់ ដោយ​បូក​មួយៗ 4 តួ​ទៀត មិន​លើស 99 តួអក្សរ។</translation>
    </message>
    <message>
        <source>This is not a QRIS. Scan or paste the static QRIS of the shop.</source>
        <translation>នេះ​មិនមែន​ជា QRIS ទេ។ សូម​ស្កេន ឬ​បិទភ្ជាប់ QRIS អចិន្ត្រៃយ៍​របស់​ហាង។</translation>
    </message>
    <message>
        <source>This QRIS is not in rupiah. Scan or paste one in rupiah.</source>
        <translation>QRIS នេះ​មិនមែន​ជា​រូពី​ឥណ្ឌូណេស៊ី​ទេ។ សូម​ស្កេន ឬ​បិទភ្ជាប់ QRIS ជា​រូពី​ឥណ្ឌូណេស៊ី។</translation>
    </message>
    <message>
        <source>This QRIS was made for one order and cannot take another amount. Use the static QRIS of the shop.</source>
        <translation>QRIS នេះ​បង្កើត​សម្រាប់​ការ​បញ្ជាទិញ​តែ​មួយ ហើយ​មិន​អាច​ដាក់​ចំនួន​ទឹកប្រាក់​ផ្សេង​បាន​ទេ។ សូម​ប្រើ QRIS អចិន្ត្រៃយ៍​របស់​ហាង។</translation>
    </message>
    <message>
        <source>This QRIS lacks the required field %1. Ask its bank for a new one.</source>
        <translation>QRIS នេះ​ខ្វះ​វាល​ចាំបាច់ %1។ សូម​សុំ QRIS ថ្មី​ពី​ធនាគារ​របស់​វា។</translation>
    </message>
    <message>
        <source>One QRIS payment takes at most %1. Split the payment.</source>
        <translation>ការបង់​តាម QRIS មួយ​ដង​បាន​យ៉ាង​ច្រើន %1។ សូម​បំបែក​ការបង់។</translation>
    </message>
    <message>
        <source>A QRIS amount is whole rupiah above zero. Write it without decimals.</source>
        <translation>ចំនួន​ទឹកប្រាក់ QRIS ត្រូវ​ជា​រូពី​គត់​លើស​សូន្យ។ សូម​សរសេរ​ដោយ​គ្មាន​លេខ​ក្រោយ​ចំណុច។</translation>
    </message>
    <message>
        <source>A fee is whole rupiah above zero, or 0.01 to 99.99 percent with at most two decimals. Correct it.</source>
        <translation>កម្រៃ​សេវា​ត្រូវ​ជា​រូពី​គត់​លើស​សូន្យ ឬ 0.01 ដល់ 99.99 ភាគរយ​ដោយ​មាន​យ៉ាង​ច្រើន​ពីរ​ខ្ទង់​ក្រោយ​ចំណុច។ សូម​កែ​វា។</translation>
    </message>
    <message>
        <source>Type the number of pieces, then ×, then the price of one.</source>
        <translation>សូម​វាយ​ចំនួន​មុខទំនិញ រួច × រួច​តម្លៃ​ក្នុង​មួយ។</translation>
    </message>
    <message>
        <source>The price after × is missing. Type the price of one piece.</source>
        <translation>មិនទាន់​មាន​តម្លៃ​ក្រោយ × ទេ។ សូម​វាយ​តម្លៃ​ក្នុង​មួយ។</translation>
    </message>
    <message>
        <source>The amount is 0. Type how much the customer pays.</source>
        <translation>ចំនួន​ទឹកប្រាក់​គឺ 0។ សូម​វាយ​ចំនួន​ដែល​អតិថិជន​បង់។</translation>
    </message>
    <message>
        <source>This is not a multiple of 100 riel. Check the amount.</source>
        <translation>ចំនួន​នេះ​មិន​គត់ 100 រៀល​ទេ។ សូម​ពិនិត្យ​ចំនួន​ទឹកប្រាក់។</translation>
    </message>
    <message>
        <source>There is no amount yet. Type the amount first.</source>
        <translation>មិនទាន់​មាន​ចំនួន​ទឹកប្រាក់​ទេ។ សូម​វាយ​ចំនួន​ទឹកប្រាក់​ជាមុន។</translation>
    </message>
    <message>
        <source>This is not an amount. Type digits only, for example 12500 or 12.50.</source>
        <translation>នេះ​មិនមែន​ជា​ចំនួន​ទឹកប្រាក់​ទេ។ សូម​វាយ​តែ​លេខ ឧទាហរណ៍ 12500 ឬ 12.50។</translation>
    </message>
    <message>
        <source>The amount has two points. Type one point only.</source>
        <translation>ចំនួន​ទឹកប្រាក់​មាន​ចំណុច​ពីរ។ សូម​វាយ​ចំណុច​តែ​មួយ។</translation>
    </message>
    <message>
        <source>%1 has no decimals. Type a whole amount.</source>
        <translation>%1 គ្មាន​លេខ​ក្រោយ​ចំណុច​ទេ។ សូម​វាយ​ចំនួន​គត់។</translation>
    </message>
    <message>
        <source>%1 has only %2 decimals. Shorten the amount.</source>
        <translation>%1 មាន​លេខ​ក្រោយ​ចំណុច​តែ %2 ខ្ទង់។ សូម​កាត់​ចំនួន​ទឹកប្រាក់​ឱ្យ​ខ្លី។</translation>
    </message>
    <message>
        <source>This amount is too large. Check the number of zeros.</source>
        <translation>ចំនួន​ទឹកប្រាក់​នេះ​ធំ​ពេក។ សូម​ពិនិត្យ​ចំនួន​លេខ​សូន្យ។</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added up. Use one currency for one sale.</source>
        <translation>%1 និង %2 មិន​អាច​បូក​ចូល​គ្នា​បាន​ទេ។ សូម​ប្រើ​រូបិយប័ណ្ណ​តែ​មួយ​សម្រាប់​ការលក់​មួយ។</translation>
    </message>
    <message>
        <source>This amount is in %1. Switch the currency first.</source>
        <translation>ចំនួន​ទឹកប្រាក់​នេះ​ជា %1។ សូម​ប្ដូរ​រូបិយប័ណ្ណ​ជាមុន។</translation>
    </message>
    <message>
        <source>There is no text to draw as a QR code. Enter some text first.</source>
        <translation>គ្មាន​អត្ថបទ​សម្រាប់​គូរ​ជា​កូដ QR ទេ។ សូម​បញ្ចូល​អត្ថបទ​ជាមុន។</translation>
    </message>
    <message>
        <source>The text has %1 bytes and a QR code holds at most %2. Use a shorter text.</source>
        <translation>អត្ថបទ​មាន %1 បៃ ហើយ​កូដ QR ផ្ទុក​បាន​យ៉ាង​ច្រើន %2 បៃ។ សូម​ប្រើ​អត្ថបទ​ខ្លី​ជាង​នេះ។</translation>
    </message>
    <message>
        <source>The QR code could not be drawn. Close other programs and try again.</source>
        <translation>មិន​អាច​គូរ​កូដ QR បាន​ទេ។ សូម​បិទ​កម្មវិធី​ផ្សេង រួច​ព្យាយាម​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The QR code needs at least %1 pixels. Choose a larger width.</source>
        <translation>កូដ QR ត្រូវ​មាន​យ៉ាង​តិច %1 ភីកសែល។ សូម​ជ្រើស​ទទឹង​ធំ​ជាង​នេះ។</translation>
    </message>
    <message>
        <source>The picture could not be made. Close other programs and try again.</source>
        <translation>មិន​អាច​បង្កើត​រូបភាព​បាន​ទេ។ សូម​បិទ​កម្មវិធី​ផ្សេង រួច​ព្យាយាម​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The QR code could not be read back, so it is not shown. Draw it larger and try again.</source>
        <translation>មិន​អាច​អាន​កូដ QR ឡើងវិញ​បាន​ទេ ដូច្នេះ​មិន​បង្ហាញ​វា​ទេ។ សូម​គូរ​ឱ្យ​ធំ​ជាង​នេះ រួច​ព្យាយាម​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The picture is too large. Use one of at most 10 MB and 25 million pixels.</source>
        <translation>រូបភាព​នេះ​ធំ​ពេក។ សូម​ប្រើ​រូបភាព​មិន​លើស 10 MB និង 25 លាន​ភីកសែល។</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Save or photograph it again.</source>
        <translation>រូបភាព​នេះ​ខូច ហើយ​មិន​អាច​អាន​បាន​ទេ។ សូម​រក្សាទុក ឬ​ថត​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This file is not a picture Paydesk can read. Use a PNG, JPEG, GIF, BMP or WebP file.</source>
        <translation>ឯកសារ​នេះ​មិនមែន​ជា​រូបភាព​ដែល Paydesk អាច​អាន​បាន​ទេ។ សូម​ប្រើ​ឯកសារ PNG, JPEG, GIF, BMP ឬ WebP។</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Check its name and folder.</source>
        <translation>មិន​អាច​បើក​ឯកសារ %1 បាន​ទេ។ សូម​ពិនិត្យ​ឈ្មោះ និង​ថត​របស់​វា។</translation>
    </message>
    <message>
        <source>The picture %1 could not be saved. Choose another folder or name.</source>
        <translation>មិន​អាច​រក្សាទុក​រូបភាព %1 បាន​ទេ។ សូម​ជ្រើស​ថត ឬ​ឈ្មោះ​ផ្សេង។</translation>
    </message>
    <message>
        <source>A printable sign carries no amount. Clear the amount, or choose Dynamic QR with F4.</source>
        <translation>ផ្លាក QR បោះពុម្ព​គ្មាន​ចំនួន​ទឹកប្រាក់​ទេ។ សូម​លុប​ចំនួន​ទឹកប្រាក់ ឬ​ជ្រើស QR ឌីណាមិក​ដោយ F4។</translation>
    </message>
    <message>
        <source>No amount is needed: press Enter and the sign appears.</source>
        <translation>មិន​ចាំបាច់​មាន​ចំនួន​ទឹកប្រាក់​ទេ៖ ចុច Enter នោះ​ផ្លាក​នឹង​បង្ហាញ។</translation>
    </message>
    <message>
        <source>At most %1 with this method</source>
        <translation>វិធី​នេះ​ទទួល​ច្រើន​បំផុត %1</translation>
    </message>
    <message>
        <source>One QR holds at most %1. Type a smaller amount.</source>
        <translation>QR មួយ​ផ្ទុក​បាន​យ៉ាង​ច្រើន %1។ សូម​វាយ​ចំនួន​តូច​ជាង​នេះ។</translation>
    </message>
    <message>
        <source>The text of the code is on the clipboard.</source>
        <translation>អត្ថបទ​នៃ​កូដ​បាន​ចម្លង​ទុក​រួច​ដើម្បី​បិទភ្ជាប់។</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>បាន​រក្សាទុក​ជា %1។</translation>
    </message>
    <message>
        <source>The account has more than one @. Write it as name@bank.</source>
        <translation>គណនី​មាន @ លើស​ពី​មួយ។ សូម​សរសេរ​ជា name@bank។</translation>
    </message>
    <message>
        <source>The account needs a name before the @ and a bank after it.</source>
        <translation>គណនី​ត្រូវ​មាន​ឈ្មោះ​នៅ​មុខ @ និង​ធនាគារ​នៅ​ក្រោយ។</translation>
    </message>
    <message>
        <source>The account may hold Latin letters, digits and signs, but no spaces.</source>
        <translation>គណនី​អាច​មាន​អក្សរ​ឡាតាំង លេខ និង​សញ្ញា ប៉ុន្តែ​មិន​អាច​ដកឃ្លា​ទេ។</translation>
    </message>
    <message>
        <source>Type the city of the shop, such as Phnom Penh.</source>
        <translation>សូម​វាយ​ទីក្រុង​របស់​ហាង ដូចជា Phnom Penh។</translation>
    </message>
    <message>
        <source>Some bank apps cannot read a code with emoji or other pictures. Leave them out.</source>
        <translation>សូម​កុំ​ដាក់​រូប​អារម្មណ៍ ឬ​រូប​ផ្សេង៖ កម្មវិធី​ធនាគារ​ខ្លះ​មិន​អាច​អាន​កូដ​ដែល​មាន​រូប​បាន​ទេ។</translation>
    </message>
    <message>
        <source>There is an invisible sign in the text. Type it again by hand.</source>
        <translation>មាន​សញ្ញា​មើល​មិន​ឃើញ​ក្នុង​អត្ថបទ។ សូម​វាយ​វា​ម្ដងទៀត​ដោយ​ដៃ។</translation>
    </message>
    <message>
        <source>The pasted text can be read in two ways. Choose the amount that is meant.</source>
        <translation>អត្ថបទ​ដែល​បិទភ្ជាប់​អាច​អាន​បាន​ពីរ​យ៉ាង។ សូម​ជ្រើស​ចំនួន​ទឹកប្រាក់​ដែល​ត្រូវ។</translation>
    </message>
    <message>
        <source>The request was not accepted. Check the amount and the account.</source>
        <translation>សំណើ​មិន​ត្រូវ​បាន​ទទួល​ទេ។ សូម​ពិនិត្យ​ចំនួន​ទឹកប្រាក់ និង​គណនី។</translation>
    </message>
    <message>
        <source>The entry was not accepted. Correct the marked field.</source>
        <translation>ព័ត៌មាន​ដែល​បញ្ចូល​មិន​ត្រូវ​បាន​ទទួល​ទេ។ សូម​កែ​ប្រអប់​ដែល​បាន​សម្គាល់។</translation>
    </message>
    <message>
        <source>The monthly limit of this account is used up. Use another payment method.</source>
        <translation>ចំនួន​កំណត់​ប្រចាំ​ខែ​របស់​គណនី​នេះ​បាន​អស់​ហើយ។ សូម​ប្រើ​វិធី​បង់​ផ្សេង។</translation>
    </message>
    <message>
        <source>This account has no access at the moment. Call the manager.</source>
        <translation>គណនី​នេះ​មិន​មាន​សិទ្ធិ​ប្រើ​នៅ​ពេល​នេះ​ទេ។ សូម​ហៅ​អ្នក​គ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>Bakong does not answer. Paydesk tries again.</source>
        <translation>Bakong មិន​ឆ្លើយ​ទេ។ Paydesk កំពុង​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The last attempt did not go through. The customer can scan again.</source>
        <translation>ការ​ព្យាយាម​ចុង​ក្រោយ​មិន​បាន​សម្រេច​ទេ។ អតិថិជន​អាច​ស្កេន​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>A fixed QR cannot be checked. The payment is confirmed by notification.</source>
        <translation>QR ថេរ​មិន​អាច​ពិនិត្យ​បាន​ទេ។ ការ​បង់​ប្រាក់​ត្រូវ​បញ្ជាក់​ដោយ​សារ​ជូន​ដំណឹង។</translation>
    </message>
    <message>
        <source>This account has no access, or its monthly limit is used up. Call the manager.</source>
        <translation>គណនី​នេះ​មិន​មាន​សិទ្ធិ​ប្រើ ឬ​ចំនួន​កំណត់​ប្រចាំ​ខែ​បាន​អស់។ សូម​ហៅ​អ្នក​គ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>The answer of %1 does not fit this sale. Do not rely on it and call the manager.</source>
        <translation>ចម្លើយ​របស់ %1 មិន​ត្រូវ​នឹង​ការ​លក់​នេះ​ទេ។ កុំ​ពឹង​លើ​វា ហើយ​ហៅ​អ្នក​គ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>The key of this account is missing. Enter it in the account.</source>
        <translation>កូន​សោ​របស់​គណនី​នេះ​មិន​ទាន់​មាន។ សូម​បញ្ចូល​វា​ក្នុង​គណនី។</translation>
    </message>
    <message>
        <source>The key of this account holds signs that no key has. Enter it again in the account.</source>
        <translation>កូន​សោ​របស់​គណនី​នេះ​មាន​សញ្ញា​ដែល​កូន​សោ​មិន​អាច​មាន។ សូម​បញ្ចូល​ម្ដង​ទៀត​ក្នុង​គណនី។</translation>
    </message>
    <message>
        <source>This width is not possible. Choose %1 to %2 pixels.</source>
        <translation>ទទឹង​នេះ​មិន​អាច​ប្រើ​បាន​ទេ។ សូម​ជ្រើស​ពី %1 ដល់ %2 ភីកសែល។</translation>
    </message>
    <message>
        <source>The code of %1 does not fit this sale. Try again or call the manager.</source>
        <translation>កូដ​របស់ %1 មិន​ត្រូវ​នឹង​ការ​លក់​នេះ​ទេ។ សូម​ព្យាយាម​ម្ដង​ទៀត ឬ​ហៅ​អ្នក​គ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>There is no answer yet. Do not ask for the payment again.</source>
        <translation>មិន​ទាន់​មាន​ចម្លើយ​នៅ​ឡើយ។ កុំ​ទារ​ប្រាក់​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>%1 gave a status that Paydesk does not know. Paydesk goes on checking.</source>
        <translation>%1 បាន​ផ្ដល់​ស្ថានភាព​ដែល Paydesk មិន​ស្គាល់។ Paydesk នៅ​តែ​បន្ត​ពិនិត្យ។</translation>
    </message>
    <message>
        <source>The address of the service has changed. Check the address in the account.</source>
        <translation>អាសយដ្ឋាន​របស់​សេវា​បាន​ប្ដូរ។ សូម​ពិនិត្យ​អាសយដ្ឋាន​ក្នុង​គណនី។</translation>
    </message>
    <message>
        <source>%1 has a problem. Paydesk tries again.</source>
        <translation>%1 មាន​បញ្ហា។ Paydesk កំពុង​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Sign-in to %1 failed. Call the manager.</source>
        <translation>ការ​ចូល %1 មិន​បាន​សម្រេច។ សូម​ហៅ​អ្នក​គ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>%1 does not know this. Check the account and its address.</source>
        <translation>%1 មិន​ស្គាល់​ទិន្នន័យ​នេះ​ទេ។ សូម​ពិនិត្យ​គណនី និង​អាសយដ្ឋាន​របស់​វា។</translation>
    </message>
    <message>
        <source>%1 did not understand Paydesk. Report this to the manager.</source>
        <translation>%1 មិន​យល់​សំណើ​របស់ Paydesk ទេ។ សូម​ប្រាប់​អ្នក​គ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read. Report this to the manager if it comes again.</source>
        <translation>ចម្លើយ​របស់ %1 មិន​អាច​អាន​បាន​ទេ។ បើ​កើត​ឡើង​ម្ដង​ទៀត សូម​ប្រាប់​អ្នក​គ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>The service is busy. Paydesk goes on in %1 seconds.</source>
        <translation>សេវា​កំពុង​រវល់។ Paydesk នឹង​បន្ត​ក្នុង %1 វិនាទី។</translation>
    </message>
    <message>
        <source>This file is no sound backup of a ledger and nothing was changed. Choose another one.</source>
        <translation>ឯកសារ​នេះ​មិន​មែន​ជា​ច្បាប់​ចម្លង​បញ្ជី​ដែល​ត្រឹម​ត្រូវ​ទេ ហើយ​គ្មាន​អ្វី​ត្រូវ​បាន​ប្ដូរ។ សូម​ជ្រើស​ឯកសារ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The lock file is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>ឯកសារ​ចាក់​សោ​ជា​តំណ​ទៅ​កន្លែង​ផ្សេង ហើយ​មិន​ត្រូវ​បាន​ប្រើ​ទេ។ សូម​លុប​តំណ​នោះ​ក្នុង​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>Another Paydesk is using this data folder. Go to its window or close it first.</source>
        <translation>មាន Paydesk មួយ​ទៀត​កំពុង​ប្រើ​ថត​ទិន្នន័យ​នេះ។ សូម​ទៅ​កាន់​បង្អួច​នោះ ឬ​បិទ​វា​ជា​មុន។</translation>
    </message>
    <message>
        <source>There is no such sale in the ledger. Look for its number in History.</source>
        <translation>គ្មាន​ការ​លក់​បែប​នេះ​ក្នុង​បញ្ជី​ទេ។ សូម​រក​លេខ​របស់​វា​ក្នុង​ប្រវត្តិ។</translation>
    </message>
    <message>
        <source>A sale cannot be marked like this by hand. Choose paid, failed or cancelled.</source>
        <translation>ការ​លក់​មិន​អាច​សម្គាល់​ដោយ​ដៃ​បែប​នេះ​ទេ។ សូម​ជ្រើស បាន​បង់ បរាជ័យ ឬ​បាន​បោះ​បង់។</translation>
    </message>
    <message>
        <source>A sale marked by hand needs a reason. Write why in a few words.</source>
        <translation>ការ​លក់​ដែល​សម្គាល់​ដោយ​ដៃ​ត្រូវ​មាន​មូល​ហេតុ។ សូម​សរសេរ​មូល​ហេតុ​ខ្លី​មួយ។</translation>
    </message>
    <message>
        <source>The ledger file is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>ឯកសារ​បញ្ជី​ជា​តំណ​ទៅ​កន្លែង​ផ្សេង ហើយ​មិន​ត្រូវ​បាន​ប្រើ​ទេ។ សូម​លុប​តំណ​នោះ​ក្នុង​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The ledger cannot be opened. Check that the data folder is there.</source>
        <translation>មិន​អាច​បើក​បញ្ជី​បាន​ទេ។ សូម​ពិនិត្យ​ថា​មាន​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The ledger was damaged and is set aside. Restore a backup, or begin an empty ledger yourself.</source>
        <translation>បញ្ជី​បាន​ខូច ហើយ​ត្រូវ​ទុក​ដោយ​ឡែក។ សូម​ស្ដារ​ច្បាប់​ចម្លង ឬ​ចាប់​ផ្ដើម​បញ្ជី​ទទេ​ដោយ​ខ្លួន​ឯង។</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Paydesk. Install the newest version on this computer.</source>
        <translation>បញ្ជី​នេះ​សរសេរ​ដោយ Paydesk ជំនាន់​ថ្មី​ជាង។ សូម​ដំឡើង​ជំនាន់​ថ្មី​បំផុត​លើ​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message>
        <source>The ledger was written by an older Paydesk. Start Paydesk once to bring it up to date.</source>
        <translation>បញ្ជី​នេះ​សរសេរ​ដោយ Paydesk ជំនាន់​ចាស់។ សូម​បើក Paydesk ម្ដង ដើម្បី​ធ្វើ​បច្ចុប្បន្នភាព។</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Make room on the disk, then try again.</source>
        <translation>ថាស​ពេញ ហើយ​គ្មាន​អ្វី​ត្រូវ​បាន​រក្សា​ទុក។ សូម​ទុក​កន្លែង​ទំនេរ​លើ​ថាស រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Paydesk may not write to the ledger. Check the rights of the data folder.</source>
        <translation>Paydesk មិន​មាន​សិទ្ធិ​សរសេរ​ក្នុង​បញ្ជី​ទេ។ សូម​ពិនិត្យ​សិទ្ធិ​របស់​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The disk could not read or write the ledger. Check the disk, then start Paydesk again.</source>
        <translation>ថាស​មិន​អាច​អាន ឬ​សរសេរ​បញ្ជី​បាន​ទេ។ សូម​ពិនិត្យ​ថាស រួច​បើក Paydesk ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The ledger is damaged and was left untouched. Restore the newest backup.</source>
        <translation>បញ្ជី​បាន​ខូច ហើយ​មិន​ត្រូវ​បាន​ប៉ះ​ពាល់។ សូម​ស្ដារ​ច្បាប់​ចម្លង​ថ្មី​បំផុត។</translation>
    </message>
    <message>
        <source>Another program is writing to the ledger. Wait a moment, then try again.</source>
        <translation>មាន​កម្មវិធី​ផ្សេង​កំពុង​សរសេរ​ក្នុង​បញ្ជី។ សូម​រង់ចាំ​បន្តិច រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The ledger refused this step and nothing was saved. Start Paydesk again, then look at the sale in History.</source>
        <translation>បញ្ជី​បាន​បដិសេធ​ជំហាន​នេះ ហើយ​គ្មាន​អ្វី​ត្រូវ​បាន​រក្សា​ទុក។ សូម​បើក Paydesk ម្ដង​ទៀត រួច​មើល​ការ​លក់​ក្នុង​ប្រវត្តិ។</translation>
    </message>
    <message>
        <source>There is no answer from %1 yet. Check the payment before you charge again.</source>
        <translation>មិន​ទាន់​មាន​ចម្លើយ​ពី %1 ទេ។ សូម​ពិនិត្យ​ការ​បង់​ប្រាក់ មុន​ពេល​គិត​ប្រាក់​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure and was stopped. Check the clock and the network of this computer.</source>
        <translation>ការ​តភ្ជាប់​ទៅ %1 មិន​មាន​សុវត្ថិភាព ហើយ​ត្រូវ​បាន​បញ្ឈប់។ សូម​ពិនិត្យ​នាឡិកា និង​បណ្ដាញ​របស់​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message>
        <source>The address of %1 changed. Check the address in the account&apos;s settings.</source>
        <translation>អាសយដ្ឋាន​របស់ %1 បាន​ប្ដូរ។ សូម​ពិនិត្យ​អាសយដ្ឋាន​ក្នុង​ការ​កំណត់​គណនី។</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the internet connection.</source>
        <translation>គ្មាន​ការ​តភ្ជាប់​ទៅ %1 ទេ។ សូម​ពិនិត្យ​ការ​តភ្ជាប់​អ៊ីនធឺណិត។</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read. Try again and report it if it stays.</source>
        <translation>ចម្លើយ​របស់ %1 មិន​អាច​អាន​បាន​ទេ។ សូម​ព្យាយាម​ម្ដង​ទៀត ហើយ​រាយការណ៍​បើ​នៅ​តែ​មាន។</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use or not allowed. Choose another port.</source>
        <translation>ច្រក %1 របស់​កុំព្យូទ័រ​នេះ​កំពុង​ប្រើ ឬ​មិន​អនុញ្ញាត។ សូម​ជ្រើស​ច្រក​ផ្សេង។</translation>
    </message>
    <message>
        <source>The address of the service is not secure. Enter an address that begins with https.</source>
        <translation>អាសយដ្ឋាន​សេវា​មិន​មាន​សុវត្ថិភាព​ទេ។ សូម​បញ្ចូល​អាសយដ្ឋាន​ដែល​ផ្ដើម​ដោយ https។</translation>
    </message>
    <message>
        <source>The request could not be sent. Report this defect.</source>
        <translation>មិន​អាច​ផ្ញើ​សំណើ​បាន​ទេ។ សូម​រាយការណ៍​កំហុស​នេះ។</translation>
    </message>
    <message>
        <source>The key holds a sign that cannot be sent. Enter the key of the account again.</source>
        <translation>កូន​សោ​មាន​សញ្ញា​ដែល​ផ្ញើ​មិន​បាន។ សូម​បញ្ចូល​កូន​សោ​របស់​គណនី​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The data folder is on a network drive, where a ledger is not safe. Use a folder on this computer&apos;s own disk.</source>
        <translation>ថត​ទិន្នន័យ​នៅ​លើ​ថាស​បណ្ដាញ ដែល​មិន​មាន​សុវត្ថិភាព​សម្រាប់​បញ្ជី​ទេ។ សូម​ប្រើ​ថត​លើ​ថាស​របស់​កុំព្យូទ័រ​នេះ​ផ្ទាល់។</translation>
    </message>
    <message>
        <source>The gateway gave the code of another sale. Charge this sale once more.</source>
        <translation>ច្រក​ទូទាត់​បាន​ផ្ដល់​កូដ​របស់​ការលក់​ផ្សេង។ សូម​គិតប្រាក់​ការលក់​នេះ​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Paydesk cannot ask about this sale. Look for the payment in the app of the receiving account.</source>
        <translation>Paydesk មិន​អាច​សួរ​អំពី​ការលក់​នេះ​បាន​ទេ។ សូម​រក​ការ​បង់ប្រាក់​ក្នុង​កម្មវិធី​របស់​គណនី​ដែល​ទទួល។</translation>
    </message>
    <message>
        <source>This sale is not open any more. Look at its state before you go on.</source>
        <translation>ការលក់​នេះ​មិន​នៅ​បើក​ទៀត​ទេ។ សូម​មើល​ស្ថានភាព​របស់​វា មុន​បន្ត។</translation>
    </message>
    <message>
        <source>This account is not set up here. Choose another account.</source>
        <translation>គណនី​នេះ​មិនទាន់​បាន​រៀបចំ​នៅ​ទីនេះ​ទេ។ សូម​ជ្រើស​គណនី​ផ្សេង។</translation>
    </message>
    <message>
        <source>No sale of %1 was made.</source>
        <translation>មិន​បាន​បង្កើត​ការលក់ %1 ទេ។</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>There is no sound backup of the ledger. Bring one and restore it, or begin an empty ledger yourself.</source>
        <translation>គ្មាន​ច្បាប់​ចម្លង​បញ្ជី​ដែល​ត្រឹមត្រូវ​ទេ។ សូម​យក​ច្បាប់​ចម្លង​មួយ​មក​ស្ដារ ឬ​ចាប់ផ្ដើម​បញ្ជី​ទទេ​ដោយ​ខ្លួនឯង។</translation>
    </message>
    <message>
        <source>This Paydesk does not know the gateway of the account %1. Install a newer Paydesk.</source>
        <translation>Paydesk នេះ​មិន​ស្គាល់​ច្រក​ទូទាត់​របស់​គណនី %1 ទេ។ សូម​ដំឡើង Paydesk ជំនាន់​ថ្មី​ជាង។</translation>
    </message>
    <message>
        <source>No Paydesk is running on this data folder. Start it, or try again without it.</source>
        <translation>គ្មាន Paydesk កំពុង​ដំណើរការ​លើ​ថត​ទិន្នន័យ​នេះ​ទេ។ សូម​បើក​វា ឬ​ព្យាយាម​ម្ដង​ទៀត​ដោយ​គ្មាន​វា។</translation>
    </message>
    <message>
        <source>The Paydesk that runs on this data folder is practising. Close it, or add --practice.</source>
        <translation>Paydesk ដែល​កំពុង​ដំណើរការ​លើ​ថត​ទិន្នន័យ​នេះ គឺ​កំពុង​ហាត់​ប្រើ។ សូម​បិទ​វា ឬ​បន្ថែម --practice។</translation>
    </message>
    <message>
        <source>The Paydesk that runs on this data folder takes real money. Close it, or practise in another data folder.</source>
        <translation>Paydesk ដែល​កំពុង​ដំណើរការ​លើ​ថត​ទិន្នន័យ​នេះ ទទួល​ប្រាក់​ពិត។ សូម​បិទ​វា ឬ​ហាត់​ប្រើ​ក្នុង​ថត​ទិន្នន័យ​ផ្សេង។</translation>
    </message>
    <message>
        <source>Paydesk was closed before it answered. Look at the sale with payments show.</source>
        <translation>Paydesk ត្រូវ​បាន​បិទ​មុន​ពេល​ឆ្លើយ។ សូម​មើល​ការលក់​ដោយ payments show។</translation>
    </message>
    <message>
        <source>Another version of Paydesk is using this data folder. Close its window first.</source>
        <translation>Paydesk ជំនាន់​ផ្សេង​កំពុង​ប្រើ​ថត​ទិន្នន័យ​នេះ។ សូម​បិទ​វីនដូ​របស់​វា​ជាមុន។</translation>
    </message>
    <message>
        <source>The command line cannot reach this window. Selling goes on; start Paydesk again to try once more.</source>
        <translation>បន្ទាត់​ពាក្យ​បញ្ជា​មិន​អាច​ភ្ជាប់​ទៅ​វីនដូ​នេះ​បាន​ទេ។ ការលក់​នៅ​បន្ត សូម​បើក Paydesk ឡើងវិញ​ដើម្បី​សាក​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The list of accounts %1 cannot be read. Check the file and its rights.</source>
        <translation>មិន​អាច​អាន​បញ្ជី​គណនី %1 បាន​ទេ។ សូម​ពិនិត្យ​ឯកសារ និង​សិទ្ធិ​របស់​វា។</translation>
    </message>
    <message>
        <source>No QR came back. Make a new one, or ask for another way to pay.</source>
        <translation>គ្មាន QR ត្រឡប់​មក​វិញ។ សូម​បង្កើត​ថ្មី ឬ​សុំ​វិធីបង់​ផ្សេង។</translation>
    </message>
    <message>
        <source>%1 has no decimals. Type a whole amount, or press F8 for the other currency.</source>
        <translation>%1 គ្មាន​ខ្ទង់​ទសភាគ​ទេ។ សូម​វាយ​ចំនួន​គត់ ឬ​ចុច F8 សម្រាប់​រូបិយប័ណ្ណ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The list of accounts is of a newer Paydesk. Start that one, or update this one.</source>
        <translation>បញ្ជី​គណនី​នេះ​ជា​របស់ Paydesk ជំនាន់​ថ្មី​ជាង។ សូម​បើក​ជំនាន់​នោះ ឬ​ធ្វើ​បច្ចុប្បន្នភាព​ជំនាន់​នេះ។</translation>
    </message>
    <message>
        <source>The list of accounts is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>បញ្ជី​គណនី​គឺ​ជា​តំណ​ទៅ​កន្លែង​ផ្សេង ដូច្នេះ​មិន​ត្រូវ​បាន​ប្រើ​ទេ។ សូម​លុប​តំណ​នោះ​ក្នុង​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and is set aside as %1. Add the accounts again or repair that file.</source>
        <translation>បញ្ជី​គណនី​បាន​ខូច ហើយ​ត្រូវ​បាន​ទុក​ដោយ​ឡែក​ជា %1។ សូម​បន្ថែម​គណនី​ម្ដង​ទៀត ឬ​ជួសជុល​ឯកសារ​នោះ។</translation>
    </message>
    <message>
        <source>The accounts could not be saved. Check space and rights of the data folder and try again.</source>
        <translation>មិន​អាច​រក្សាទុក​គណនី​បាន​ទេ។ សូម​ពិនិត្យ​ទំហំ​ទំនេរ និង​សិទ្ធិ​របស់​ថត​ទិន្នន័យ រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>This cannot be the short name of an account. Use up to %1 small letters, digits and hyphens, and not the word practice in front.</source>
        <translation>នេះ​មិន​អាច​ជា​ឈ្មោះ​ខ្លី​របស់​គណនី​បាន​ទេ។ សូម​ប្រើ​អក្សរ​ឡាតាំង​តូច លេខ និង​សហសញ្ញា (-) សរុប​មិន​លើស %1 តួ ហើយ​កុំ​ដាក់​ពាក្យ practice នៅ​ខាង​មុខ។</translation>
    </message>
    <message>
        <source>The account needs a name of up to %1 signs that can all be seen. Type it again.</source>
        <translation>គណនី​ត្រូវ​មាន​ឈ្មោះ​មិន​លើស %1 តួអក្សរ ដែល​មើល​ឃើញ​ទាំងអស់។ សូម​វាយ​វា​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Practice accounts are on this computer and all others are not. Choose the kind that fits the address.</source>
        <translation>គណនី​ហាត់​ប្រើ​នៅ​លើ​កុំព្យូទ័រ​នេះ ហើយ​គណនី​ផ្សេង​ទាំងអស់​មិន​នៅ​លើ​កុំព្យូទ័រ​នេះ​ទេ។ សូម​ជ្រើស​ប្រភេទ​គណនី​ដែល​ត្រូវ​នឹង​អាសយដ្ឋាន។</translation>
    </message>
    <message>
        <source>%1 does not take %2. Choose another currency.</source>
        <translation>%1 មិន​ទទួល %2 ទេ។ សូម​ជ្រើស​រូបិយប័ណ្ណ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The account that gets the money or the shop&apos;s name is missing. Enter both as the payer sees them.</source>
        <translation>មិនទាន់​មាន​គណនី​ទទួល​ប្រាក់ ឬ​ឈ្មោះ​ហាង​ទេ។ សូម​បញ្ចូល​ទាំងពីរ ដូច​ដែល​អ្នកបង់​ឃើញ។</translation>
    </message>
    <message>
        <source>An entry of the account is too long or holds hidden signs. Type it again.</source>
        <translation>ព័ត៌មាន​មួយ​ក្នុង​គណនី​វែង​ពេក ឬ​មាន​សញ្ញា​មើល​មិន​ឃើញ។ សូម​វាយ​វា​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>គ្មាន​តំបន់​ម៉ោង​បែប​នេះ​ទេ។ សូម​ជ្រើស​មួយ​ពី​បញ្ជី​តំបន់​ម៉ោង។</translation>
    </message>
    <message>
        <source>The proxy needs a host name and a port from 1 to 65535. Correct them.</source>
        <translation>ប្រូកស៊ី (proxy) ត្រូវ​មាន​ឈ្មោះ​ម៉ាស៊ីន និង​លេខ​ច្រក​ពី 1 ដល់ 65535។ សូម​កែ​វា។</translation>
    </message>
    <message>
        <source>Sale %1 waits for exactly %2 too. Finish or cancel it, or make a new code for this sale.</source>
        <translation>ការលក់ %1 ក៏​កំពុង​រង់ចាំ​ចំនួន %2 ដូច​គ្នា​ទាំងស្រុង​ដែរ។ សូម​បញ្ចប់ ឬ​បោះបង់​ការលក់​នោះ ឬ​បង្កើត​កូដ​ថ្មី​សម្រាប់​ការលក់​នេះ។</translation>
    </message>
    <message>
        <source>This was refused, %1 says “%2”. Choose another payment method or call the manager.</source>
        <translation>សំណើ​នេះ​ត្រូវ​បាន​បដិសេធ ហើយ %1 ប្រាប់​ថា “%2”។ សូម​ជ្រើស​វិធីបង់​ផ្សេង ឬ​ហៅ​អ្នក​គ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>This was refused, %1 says “%2”. Check the amount and the payment method.</source>
        <translation>សំណើ​នេះ​ត្រូវ​បាន​បដិសេធ ហើយ %1 ប្រាប់​ថា “%2”។ សូម​ពិនិត្យ​ចំនួន​ទឹកប្រាក់ និង​វិធីបង់។</translation>
    </message>
    <message>
        <source>%1 does not know this payment method. Choose another method.</source>
        <translation>%1 មិន​ស្គាល់​វិធីបង់​នេះ​ទេ។ សូម​ជ្រើស​វិធីបង់​ផ្សេង។</translation>
    </message>
    <message>
        <source>%1 takes %2 only. Charge in %2 or choose another account.</source>
        <translation>%1 ទទួល​តែ %2 ប៉ុណ្ណោះ។ សូម​គិតប្រាក់​ជា %2 ឬ​ជ្រើស​គណនី​ផ្សេង។</translation>
    </message>
    <message>
        <source>This amount is too large for this method. Choose another one above %1.</source>
        <translation>ចំនួន​ទឹកប្រាក់​នេះ​ធំ​ពេក​សម្រាប់​វិធីបង់​នេះ។ សូម​ជ្រើស​វិធីបង់​ផ្សេង​សម្រាប់​ចំនួន​លើស %1។</translation>
    </message>
    <message>
        <source>Paydesk asked %1 which payment methods this account has. Nothing was created.</source>
        <translation>Paydesk បាន​សួរ %1 ថា​គណនី​នេះ​មាន​វិធីបង់​អ្វី​ខ្លះ។ គ្មាន​អ្វី​ត្រូវ​បាន​បង្កើត​ទេ។</translation>
    </message>
    <message>
        <source>%1 took the key. %2 of %3 payment methods can be used.</source>
        <translation>%1 បាន​ទទួល​កូនសោ។ វិធីបង់ %2 ក្នុង​ចំណោម %3 អាច​ប្រើ​បាន។</translation>
    </message>
    <message>
        <source>There is no such page. Start at page 1.</source>
        <translation>គ្មាន​ទំព័រ​បែប​នេះ​ទេ។ សូម​ចាប់ផ្ដើម​ពី​ទំព័រ 1។</translation>
    </message>
    <message>
        <source>A page cannot hold that many rows. Choose 1 to %1.</source>
        <translation>ទំព័រ​មួយ​មិន​អាច​មាន​ជួរ​ច្រើន​យ៉ាង​នេះ​បាន​ទេ។ សូម​ជ្រើស​ពី 1 ដល់ %1។</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct the days.</source>
        <translation>ថ្ងៃ​ចុងក្រោយ​នៅ​មុន​ថ្ងៃ​ដំបូង។ សូម​កែ​ថ្ងៃ​ទាំងនេះ។</translation>
    </message>
    <message>
        <source>%1 does not offer this to the account. Choose another method.</source>
        <translation>%1 មិន​ផ្ដល់​វិធីបង់​នេះ​ដល់​គណនី​ទេ។ សូម​ជ្រើស​វិធីបង់​ផ្សេង។</translation>
    </message>
    <message>
        <source>This needs an active subscription at %1. Choose another method or call the manager.</source>
        <translation>វិធីបង់​នេះ​ត្រូវ​មាន​ការ​ជាវ​សេវា​ដែល​នៅ​មាន​សុពលភាព​ជាមួយ %1។ សូម​ជ្រើស​វិធីបង់​ផ្សេង ឬ​ហៅ​អ្នក​គ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>This is not connected at %1 yet. The manager connects it on the website.</source>
        <translation>វិធីបង់​នេះ​មិនទាន់​បាន​ភ្ជាប់​នៅ %1 ទេ។ អ្នក​គ្រប់គ្រង​ភ្ជាប់​វា​នៅ​លើ​គេហទំព័រ។</translation>
    </message>
    <message>
        <source>This is not available at %1 now. Choose another method.</source>
        <translation>ឥឡូវ​វិធីបង់​នេះ​មិន​អាច​ប្រើ​បាន​នៅ %1 ទេ។ សូម​ជ្រើស​វិធីបង់​ផ្សេង។</translation>
    </message>
    <message>
        <source>The account has no active subscription at %1. If this is refused, call the manager.</source>
        <translation>គណនី​នេះ​គ្មាន​ការ​ជាវ​សេវា​ដែល​នៅ​មាន​សុពលភាព​ជាមួយ %1 ទេ។ បើ​វិធីបង់​នេះ​ត្រូវ​បាន​បដិសេធ សូម​ហៅ​អ្នក​គ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>There is no QRIS yet. Scan or paste the static QRIS of the shop.</source>
        <translation>មិនទាន់​មាន QRIS ទេ។ សូម​ស្កេន ឬ​បិទភ្ជាប់ QRIS អចិន្ត្រៃយ៍​របស់​ហាង។</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one below 10 MB.</source>
        <translation>រូបភាព​នេះ​ធំ​ពេក។ សូម​ជ្រើស​រូបភាព​តូច​ជាង 10 MB។</translation>
    </message>
    <message>
        <source>This is no picture that can be sent. Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>នេះ​មិនមែន​ជា​រូបភាព​ដែល​អាច​ផ្ញើ​បាន​ទេ។ សូម​ជ្រើស​ឯកសារ PNG, JPEG, GIF ឬ WebP។</translation>
    </message>
    <message>
        <source>There is no order number. Choose an order.</source>
        <translation>គ្មាន​លេខ​បញ្ជាទិញ​ទេ។ សូម​ជ្រើស​ការ​បញ្ជាទិញ​មួយ។</translation>
    </message>
    <message>
        <source>A name of the further data is empty or comes twice. Give each its own name.</source>
        <translation>ឈ្មោះ​មួយ​នៃ​ទិន្នន័យ​បន្ថែម​ទទេ ឬ​មាន​ពីរ​ដង។ សូម​ដាក់​ឈ្មោះ​ផ្សេង​គ្នា​ឱ្យ​ទិន្នន័យ​នីមួយៗ។</translation>
    </message>
    <message>
        <source>%1 gave no invoice for this sale. Look for the payment in the bKash statement.</source>
        <translation>%1 មិន​បាន​ផ្ដល់​វិក្កយបត្រ​សម្រាប់​ការលក់​នេះ​ទេ។ សូម​រក​ការ​បង់ប្រាក់​ក្នុង​របាយការណ៍​គណនី bKash។</translation>
    </message>
    <message>
        <source>%1 does not take these return pages. Enter web addresses in the account.</source>
        <translation>%1 មិន​ទទួល​ទំព័រ​ត្រឡប់​ទាំងនេះ​ទេ។ សូម​បញ្ចូល​អាសយដ្ឋាន​វេប​ក្នុង​គណនី។</translation>
    </message>
    <message>
        <source>The bKash account is inactive. Call the manager.</source>
        <translation>គណនី bKash មិន​ដំណើរការ​ទេ។ សូម​ហៅ​អ្នក​គ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>%1 does not know this invoice. Check which account the sale is of.</source>
        <translation>%1 មិន​ស្គាល់​វិក្កយបត្រ​នេះ​ទេ។ សូម​ពិនិត្យ​ថា​ការលក់​នេះ​ជា​របស់​គណនី​ណា។</translation>
    </message>
    <message>
        <source>This gateway cannot look up a sale. Check its own list before you charge again.</source>
        <translation>ច្រក​ទូទាត់​នេះ​មិន​អាច​រក​មើល​ការលក់​បាន​ទេ។ សូម​ពិនិត្យ​បញ្ជី​ផ្ទាល់​របស់​ច្រក​ទូទាត់ មុន​ពេល​គិតប្រាក់​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Paydesk asked %1 about a payment that does not exist. Nothing was created.</source>
        <translation>Paydesk បាន​សួរ %1 អំពី​ការ​បង់ប្រាក់​ដែល​មិន​មាន​ពិត។ គ្មាន​អ្វី​ត្រូវ​បាន​បង្កើត​ទេ។</translation>
    </message>
    <message>
        <source>%1 took the key and knows no such payment. The account works.</source>
        <translation>%1 បាន​ទទួល​កូនសោ ហើយ​មិន​ស្គាល់​ការ​បង់ប្រាក់​បែប​នេះ​ទេ។ គណនី​នេះ​ដំណើរការ។</translation>
    </message>
    <message>
        <source>%1 calls a made-up payment paid. Do not sell with this account, call %1.</source>
        <translation>%1 ប្រាប់​ថា​ការ​បង់ប្រាក់​ដែល​មិន​មាន​ពិត ត្រូវ​បាន​បង់​ហើយ។ សូម​កុំ​លក់​ដោយ​គណនី​នេះ ហើយ​ទាក់ទង %1។</translation>
    </message>
    <message>
        <source>%1 answered, but not whether it takes the key. That shows with the first sale.</source>
        <translation>%1 បាន​ឆ្លើយ តែ​មិន​បាន​ប្រាប់​ថា​ទទួល​កូនសោ​ឬទេ។ ការលក់​ដំបូង​នឹង​បង្ហាញ​ឱ្យ​ដឹង។</translation>
    </message>
    <message>
        <source>%1 takes %2 only. Choose another account for this currency.</source>
        <translation>%1 ទទួល​តែ %2 ប៉ុណ្ណោះ។ សូម​ជ្រើស​គណនី​ផ្សេង​សម្រាប់​រូបិយប័ណ្ណ​នេះ។</translation>
    </message>
    <message>
        <source>This sale has no number that %1 takes. Use letters, digits and hyphens.</source>
        <translation>ការលក់​នេះ​គ្មាន​លេខ​ដែល %1 ទទួល​ទេ។ សូម​ប្រើ​អក្សរ​ឡាតាំង លេខ និង​សហសញ្ញា (-)។</translation>
    </message>
    <message>
        <source>This account has no pages to return to after paying. Enter two addresses that begin with https.</source>
        <translation>គណនី​នេះ​គ្មាន​ទំព័រ​សម្រាប់​ត្រឡប់​ក្រោយ​ពេល​បង់ប្រាក់​ទេ។ សូម​បញ្ចូល​អាសយដ្ឋាន​ពីរ​ដែល​ផ្ដើម​ដោយ https។</translation>
    </message>
    <message>
        <source>The address for notifications is not safe. Enter one that begins with https.</source>
        <translation>អាសយដ្ឋាន​សម្រាប់​សារ​ជូន​ដំណឹង​មិន​មាន​សុវត្ថិភាព​ទេ។ សូម​បញ្ចូល​អាសយដ្ឋាន​ដែល​ផ្ដើម​ដោយ https។</translation>
    </message>
    <message>
        <source>This account has no name and e-mail for customers who give none. Enter them in the account.</source>
        <translation>គណនី​នេះ​មិនទាន់​មាន​ឈ្មោះ និង​អ៊ីមែល​សម្រាប់​ប្រើ ពេល​អតិថិជន​មិន​ផ្ដល់​ឱ្យ។ សូម​បញ្ចូល​ទាំងពីរ​ក្នុង​គណនី។</translation>
    </message>
    <message>
        <source>This name is too long or holds hidden signs. Type it again.</source>
        <translation>ឈ្មោះ​នេះ​វែង​ពេក ឬ​មាន​សញ្ញា​មើល​មិន​ឃើញ។ សូម​វាយ​វា​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it or leave it empty.</source>
        <translation>នេះ​មិនមែន​ជា​អាសយដ្ឋាន​អ៊ីមែល​ទេ។ សូម​កែ​វា ឬ​ទុក​ទទេ។</translation>
    </message>
    <message>
        <source>%1 refused this sale: %2. Check the entry and the account.</source>
        <translation>%1 បាន​បដិសេធ​ការលក់​នេះ៖ %2។ សូម​ពិនិត្យ​ព័ត៌មាន​ដែល​បញ្ចូល និង​គណនី។</translation>
    </message>
    <message>
        <source>Only the transaction number confirms this sale. Enter it from the customer&apos;s screen or message.</source>
        <translation>មាន​តែ​លេខ​ប្រតិបត្តិការ​ទេ ដែល​បញ្ជាក់​ការលក់​នេះ។ សូម​បញ្ចូល​លេខ​នោះ​ពី​អេក្រង់​ទូរសព្ទ ឬ​សារ​របស់​អតិថិជន។</translation>
    </message>
    <message>
        <source>This is not a transaction number. Type only letters, digits and hyphens.</source>
        <translation>នេះ​មិនមែន​ជា​លេខ​ប្រតិបត្តិការ​ទេ។ សូម​វាយ​តែ​អក្សរ​ឡាតាំង លេខ និង​សហសញ្ញា (-)។</translation>
    </message>
    <message>
        <source>%1 does not confirm this payment. Check the transaction number.</source>
        <translation>%1 មិន​បញ្ជាក់​ការ​បង់ប្រាក់​នេះ​ទេ។ សូម​ពិនិត្យ​លេខ​ប្រតិបត្តិការ។</translation>
    </message>
    <message>
        <source>%1 does not confirm this payment: %2. Check the transaction number.</source>
        <translation>%1 មិន​បញ្ជាក់​ការ​បង់ប្រាក់​នេះ​ទេ៖ %2។ សូម​ពិនិត្យ​លេខ​ប្រតិបត្តិការ។</translation>
    </message>
    <message>
        <source>This amount is too small. Type at least %1.</source>
        <translation>ចំនួន​ទឹកប្រាក់​នេះ​តូច​ពេក។ សូម​វាយ​យ៉ាង​តិច %1។</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked for Paydesk. Unlock it and try again.</source>
        <translation>បណ្ដុំ​កូនសោ​របស់​កុំព្យូទ័រ​នេះ​ជាប់​សោ​សម្រាប់ Paydesk។ សូម​ដោះ​សោ​វា រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Sign in to the desktop again and try again.</source>
        <translation>បណ្ដុំ​កូនសោ​របស់​កុំព្យូទ័រ​នេះ​មិន​ឆ្លើយ​ទេ។ សូម​ចូល​ប្រើ​កុំព្យូទ័រ​ឡើងវិញ រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>A key in the keyring of this computer cannot be read. Enter it again in the account.</source>
        <translation>មិន​អាច​អាន​កូនសោ​មួយ​ក្នុង​បណ្ដុំ​កូនសោ​របស់​កុំព្យូទ័រ​នេះ​បាន​ទេ។ សូម​បញ្ចូល​វា​ម្ដង​ទៀត​ក្នុង​គណនី។</translation>
    </message>
    <message>
        <source>The file with the keys is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>ឯកសារ​កូនសោ​គឺ​ជា​តំណ​ទៅ​កន្លែង​ផ្សេង ដូច្នេះ​មិន​ត្រូវ​បាន​ប្រើ​ទេ។ សូម​លុប​តំណ​នោះ​ក្នុង​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The file with the keys cannot be read. Check it and the rights of the data folder.</source>
        <translation>មិន​អាច​អាន​ឯកសារ​កូនសោ​បាន​ទេ។ សូម​ពិនិត្យ​ឯកសារ​នោះ និង​សិទ្ធិ​របស់​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a passphrase for it and enter the keys.</source>
        <translation>មិនទាន់​មាន​ឯកសារ​កូនសោ​ទេ។ សូម​ជ្រើស​ឃ្លា​សម្ងាត់​សម្រាប់​វា ហើយ​បញ្ចូល​កូនសោ។</translation>
    </message>
    <message>
        <source>The keys could not be saved. Check space and rights of the data folder and try again.</source>
        <translation>មិន​អាច​រក្សាទុក​កូនសោ​បាន​ទេ។ សូម​ពិនិត្យ​ទំហំ​ទំនេរ និង​សិទ្ធិ​របស់​ថត​ទិន្នន័យ រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The file with the keys opens but cannot be understood. Call the people who look after Paydesk.</source>
        <translation>ឯកសារ​កូនសោ​បើក​បាន តែ Paydesk មិន​យល់​ខ្លឹមសារ​របស់​វា​ទេ។ សូម​ហៅ​អ្នក​ដែល​ថែទាំ Paydesk។</translation>
    </message>
    <message>
        <source>The passphrase is too short. Choose one of %1 signs or more.</source>
        <translation>ឃ្លា​សម្ងាត់​ខ្លី​ពេក។ សូម​ជ្រើស​ឃ្លា​ដែល​មាន​យ៉ាង​តិច %1 តួអក្សរ។</translation>
    </message>
    <message>
        <source>The keys are locked. Unlock them with the passphrase.</source>
        <translation>កូនសោ​ត្រូវ​បាន​ចាក់​សោ។ សូម​ដោះ​សោ​ដោយ​ឃ្លា​សម្ងាត់។</translation>
    </message>
    <message>
        <source>There is a file with keys already. Unlock it with its passphrase.</source>
        <translation>មាន​ឯកសារ​កូនសោ​រួច​ហើយ។ សូម​ដោះ​សោ​វា​ដោយ​ឃ្លា​សម្ងាត់​របស់​វា។</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Wait %1 seconds.</source>
        <translation>ឃ្លា​សម្ងាត់​ខុស​ច្រើន​ដង​ពេក។ សូម​រង់ចាំ %1 វិនាទី។</translation>
    </message>
    <message>
        <source>The file with the keys is damaged and was set aside. Enter the keys of the accounts again.</source>
        <translation>ឯកសារ​កូនសោ​បាន​ខូច ហើយ​ត្រូវ​បាន​ទុក​ដោយ​ឡែក។ សូម​បញ្ចូល​កូនសោ​របស់​គណនី​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The keys cannot be kept safe on this computer now. Close other programs and try again.</source>
        <translation>ឥឡូវ​មិន​អាច​រក្សា​កូនសោ​ឱ្យ​មាន​សុវត្ថិភាព​លើ​កុំព្យូទ័រ​នេះ​បាន​ទេ។ សូម​បិទ​កម្មវិធី​ផ្សេង រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The file with the keys is of a newer Paydesk. Start that one, or update this one.</source>
        <translation>ឯកសារ​កូនសោ​នេះ​ជា​របស់ Paydesk ជំនាន់​ថ្មី​ជាង។ សូម​បើក​ជំនាន់​នោះ ឬ​ធ្វើ​បច្ចុប្បន្នភាព​ជំនាន់​នេះ។</translation>
    </message>
    <message>
        <source>This is not the passphrase of the keys. Type it again.</source>
        <translation>នេះ​មិនមែន​ជា​ឃ្លា​សម្ងាត់​របស់​កូនសោ​ទេ។ សូម​វាយ​វា​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>%1 is a backup of practice sales and nothing was changed. Choose a backup of the real sales.</source>
        <translation>%1 ជា​ច្បាប់​ចម្លង​នៃ​ការលក់​ហាត់​ប្រើ ហើយ​គ្មាន​អ្វី​ត្រូវ​បាន​ប្ដូរ​ទេ។ សូម​ជ្រើស​ច្បាប់​ចម្លង​នៃ​ការលក់​ពិត។</translation>
    </message>
    <message>
        <source>%1 is a backup of real sales and nothing was changed. Choose a backup of the practice sales.</source>
        <translation>%1 ជា​ច្បាប់​ចម្លង​នៃ​ការលក់​ពិត ហើយ​គ្មាន​អ្វី​ត្រូវ​បាន​ប្ដូរ​ទេ។ សូម​ជ្រើស​ច្បាប់​ចម្លង​នៃ​ការលក់​ហាត់​ប្រើ។</translation>
    </message>
    <message>
        <source>%1 is a backup of another ledger and nothing was changed. Choose a backup of this one, or restore it in an empty data folder.</source>
        <translation>%1 ជា​ច្បាប់​ចម្លង​នៃ​បញ្ជី​ផ្សេង ហើយ​គ្មាន​អ្វី​ត្រូវ​បាន​ប្ដូរ​ទេ។ សូម​ជ្រើស​ច្បាប់​ចម្លង​នៃ​បញ្ជី​នេះ ឬ​ស្ដារ​ច្បាប់​ចម្លង​នោះ​ក្នុង​ថត​ទិន្នន័យ​ទទេ។</translation>
    </message>
    <message>
        <source>A key of this account is not at hand. Unlock the keyring of this computer, or enter the key again.</source>
        <translation>គ្មាន​កូនសោ​របស់​គណនី​នេះ​នៅ​ក្នុង​ដៃ​ទេ។ សូម​ដោះ​សោ​បណ្ដុំ​កូនសោ​របស់​កុំព្យូទ័រ​នេះ ឬ​បញ្ចូល​កូនសោ​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>%1 is not there any more and nothing was changed. Choose another backup.</source>
        <translation>%1 លែង​មាន​ទៀត​ហើយ ហើយ​គ្មាន​អ្វី​ត្រូវ​បាន​ប្ដូរ​ទេ។ សូម​ជ្រើស​ច្បាប់​ចម្លង​ផ្សេង។</translation>
    </message>
    <message>
        <source>This account is not on the list any more. Look at the list again.</source>
        <translation>គណនី​នេះ​លែង​មាន​ក្នុង​បញ្ជី​ហើយ។ សូម​មើល​បញ្ជី​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The keyring of this computer keeps the keys. Lock and unlock it there.</source>
        <translation>បណ្ដុំ​កូនសោ​របស់​កុំព្យូទ័រ​នេះ​រក្សា​កូនសោ។ សូម​ចាក់​សោ និង​ដោះ​សោ​វា​នៅ​ទីនោះ។</translation>
    </message>
    <message>
        <source>The previous key is not kept any more. Enter the key that is to be used.</source>
        <translation>កូនសោ​មុន​លែង​ត្រូវ​បាន​រក្សាទុក​ហើយ។ សូម​បញ្ចូល​កូនសោ​ដែល​ត្រូវ​ប្រើ។</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>រក​មិន​ឃើញ %1</translation>
    </message>
    <message>
        <source>%1 found in %2 ms</source>
        <translation>បាន​រក​ឃើញ %1 ក្នុង %2 មិល្លី​វិនាទី</translation>
    </message>
    <message>
        <source>%1 found on the way</source>
        <translation>បាន​រក​ឃើញ %1 ពេល​ភ្ជាប់</translation>
    </message>
    <message>
        <source>%1, certificate good until %2</source>
        <translation>%1, វិញ្ញាបនបត្រ​ប្រើបាន​ដល់ %2</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2. Sales stop then unless %1 renews it.</source>
        <translation>វិញ្ញាបនបត្រ​របស់ %1 ផុតកំណត់​នៅ %2។ ពេល​នោះ​ការលក់​នឹង​ឈប់ លើក​លែង​តែ %1 ប្ដូរ​វា​ជា​ថ្មី។</translation>
    </message>
    <message>
        <source>On this computer, nothing goes out</source>
        <translation>នៅ​លើ​កុំព្យូទ័រ​នេះ គ្មាន​អ្វី​ចេញ​ទៅ​ក្រៅ</translation>
    </message>
    <message>
        <source>The line is secure</source>
        <translation>ការ​តភ្ជាប់​មាន​សុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Not secure, nothing was sent</source>
        <translation>មិន​មាន​សុវត្ថិភាព គ្មាន​អ្វី​ត្រូវ​បាន​ផ្ញើ</translation>
    </message>
    <message>
        <source>No answer in %1 ms</source>
        <translation>គ្មាន​ចម្លើយ​ក្នុង %1 មិល្លី​វិនាទី</translation>
    </message>
    <message>
        <source>Less than %1 s apart, %2 s allowed</source>
        <translation>ខុស​គ្នា​តិច​ជាង %1 វិនាទី អនុញ្ញាត %2 វិនាទី</translation>
    </message>
    <message>
        <source>%1 s apart, %2 s allowed</source>
        <translation>ខុស​គ្នា %1 វិនាទី អនុញ្ញាត %2 វិនាទី</translation>
    </message>
    <message>
        <source>The clock of this computer and that of %1 differ. Let this computer set its clock by the internet.</source>
        <translation>នាឡិកា​កុំព្យូទ័រ​នេះ​ខុស​ពី​នាឡិកា​របស់ %1។ សូម​ឱ្យ​កុំព្យូទ័រ​នេះ​កំណត់​នាឡិកា​តាម​អ៊ីនធឺណិត។</translation>
    </message>
    <message>
        <source>%1 in %2 ms, %3 requests a minute</source>
        <translation>%1 ក្នុង %2 មិល្លី​វិនាទី, %3 សំណើ​ក្នុង​មួយ​នាទី</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 ក្នុង %2 មិល្លី​វិនាទី</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the internet connection and test again.</source>
        <translation>%1 មិន​បាន​ឆ្លើយ​ទាន់​ពេល​ទេ។ សូម​ពិនិត្យ​អ៊ីនធឺណិត រួច​សាក​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>%1 does not answer at this address. Check the address in the account&apos;s settings.</source>
        <translation>%1 មិន​ឆ្លើយ​នៅ​អាសយដ្ឋាន​នេះ​ទេ។ សូម​ពិនិត្យ​អាសយដ្ឋាន​ក្នុង​ការកំណត់​គណនី។</translation>
    </message>
    <message>
        <source>The list of customers is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>បញ្ជី​អតិថិជន​គឺ​ជា​តំណ​ទៅ​កន្លែង​ផ្សេង ដូច្នេះ​មិន​ត្រូវ​បាន​ប្រើ​ទេ។ សូម​លុប​តំណ​នោះ​ក្នុង​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The customers could not be saved. Check space and rights of the data folder and try again.</source>
        <translation>មិន​អាច​រក្សាទុក​អតិថិជន​បាន​ទេ។ សូម​ពិនិត្យ​ទំហំ​ទំនេរ និង​សិទ្ធិ​របស់​ថត​ទិន្នន័យ រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The list of customers cannot be read. Check the rights of the data folder.</source>
        <translation>មិន​អាច​អាន​បញ្ជី​អតិថិជន​បាន​ទេ។ សូម​ពិនិត្យ​សិទ្ធិ​របស់​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>Dynamic QR</source>
        <translation>QR ឌីណាមិក</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>មិន​បាន​ប្រាប់</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Reported by %1, all times</source>
        <translation>តាម​របាយការណ៍​របស់ %1 គ្រប់​ពេល</translation>
    </message>
    <message>
        <source>Reported by %1, today</source>
        <translation>តាម​របាយការណ៍​របស់ %1 ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Reported by %1, this week</source>
        <translation>តាម​របាយការណ៍​របស់ %1 សប្ដាហ៍​នេះ</translation>
    </message>
    <message>
        <source>Reported by %1, this month</source>
        <translation>តាម​របាយការណ៍​របស់ %1 ខែ​នេះ</translation>
    </message>
    <message>
        <source>Reported by %1, this year</source>
        <translation>តាម​របាយការណ៍​របស់ %1 ឆ្នាំ​នេះ</translation>
    </message>
    <message>
        <source>Account at %1</source>
        <translation>គណនី​នៅ %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ឈ្មោះ​អ្នក​ប្រើ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>បាន​ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>បាន​ភ្ជាប់</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>មិន​បាន​ភ្ជាប់</translation>
    </message>
    <message>
        <source>Subscription active</source>
        <translation>ការ​ជាវ​សេវា​នៅ​មាន​សុពលភាព</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Paid payments</source>
        <translation>ការ​បង់ប្រាក់​ដែល​បានបង់</translation>
    </message>
    <message>
        <source>Amount (%1 does not say of which payments)</source>
        <translation>ចំនួន​ទឹកប្រាក់ (%1 មិន​ប្រាប់​ថា​ជា​ការ​បង់ប្រាក់​ណា​ខ្លះ​ទេ)</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>បង់​តាម %1</translation>
    </message>
    <message>
        <source>%1 could not be asked. Check the key of the account.</source>
        <translation>មិន​អាច​សួរ %1 បាន​ទេ។ សូម​ពិនិត្យ​កូនសោ​របស់​គណនី។</translation>
    </message>
    <message>
        <source>Paydesk and %1 made the same code. It can be shown to the customer.</source>
        <translation>Paydesk និង %1 បាន​បង្កើត​កូដ​ដូច​គ្នា។ អាច​បង្ហាញ​វា​ដល់​អតិថិជន​បាន។</translation>
    </message>
    <message>
        <source>The code of %1 says the same in another order. Paydesk&apos;s own code can be shown.</source>
        <translation>កូដ​របស់ %1 មាន​ខ្លឹមសារ​ដូច​គ្នា តែ​លំដាប់​ផ្សេង។ អាច​បង្ហាញ​កូដ​របស់ Paydesk ផ្ទាល់​បាន។</translation>
    </message>
    <message>
        <source>The code of %1 differs in the fields %2. Do not use it before the manager has compared them.</source>
        <translation>កូដ​របស់ %1 ខុស​គ្នា​ត្រង់​វាល %2។ សូម​កុំ​ប្រើ​វា មុន​ពេល​អ្នក​គ្រប់គ្រង​បាន​ប្រៀបធៀប​កូដ​ទាំងពីរ។</translation>
    </message>
    <message>
        <source>The payment timed out or had a wrong amount. Check the bKash statement before the customer pays again.</source>
        <translation>ការ​បង់ប្រាក់​អស់​ពេល ឬ​មាន​ចំនួន​ទឹកប្រាក់​ខុស។ សូម​ពិនិត្យ​របាយការណ៍​គណនី bKash មុន​ពេល​អតិថិជន​បង់​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>This gateway keeps no list that Paydesk can read. Its sales are those in History.</source>
        <translation>ច្រក​ទូទាត់​នេះ​គ្មាន​បញ្ជី​ដែល Paydesk អាច​អាន​បាន​ទេ។ ការលក់​របស់​វា​គឺ​ការលក់​ដែល​មាន​ក្នុង​ប្រវត្តិ។</translation>
    </message>
    <message>
        <source>%1 tells nothing about its accounts. Look on its website.</source>
        <translation>%1 មិន​ប្រាប់​អ្វី​អំពី​គណនី​របស់​ខ្លួន​ទេ។ សូម​មើល​លើ​គេហទំព័រ​របស់​វា។</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>ទំព័រ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>This number belongs to sale %1 already. Compare it with the customer&apos;s phone once more.</source>
        <translation>លេខ​នេះ​ជា​របស់​ការលក់ %1 រួច​ហើយ។ សូម​ផ្ទៀង​វា​ជាមួយ​ទូរសព្ទ​អតិថិជន​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>This is not a rate. Type the riel for one dollar, for example 4,050.</source>
        <translation>នេះ​មិនមែន​ជា​អត្រា​ប្ដូរប្រាក់​ទេ។ សូម​វាយ​ចំនួន​រៀល​ក្នុង​មួយ​ដុល្លារ ឧទាហរណ៍ 4,050។</translation>
    </message>
    <message>
        <source>One dollar is between %1 and %2 riel here. Type the riel for one dollar.</source>
        <translation>នៅ​ទីនេះ មួយ​ដុល្លារ​ស្មើ​ពី %1 ដល់ %2 រៀល។ សូម​វាយ​ចំនួន​រៀល​ក្នុង​មួយ​ដុល្លារ។</translation>
    </message>
    <message>
        <source>The network does not know %1. Check the address in the account&apos;s settings and the internet connection.</source>
        <translation>បណ្ដាញ​មិន​ស្គាល់ %1 ទេ។ សូម​ពិនិត្យ​អាសយដ្ឋាន​ក្នុង​ការកំណត់​គណនី និង​ការ​តភ្ជាប់​អ៊ីនធឺណិត។</translation>
    </message>
    <message>
        <source>There is no connection to %1 through its proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>គ្មាន​ការ​តភ្ជាប់​ទៅ %1 តាម​ប្រូកស៊ី (proxy) របស់​វា​ទេ។ សូម​ពិនិត្យ​ប្រូកស៊ី​ក្នុង​ការកំណត់​គណនី។</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses its user name or password. Enter both again in the account&apos;s settings.</source>
        <translation>ប្រូកស៊ី (proxy) ទៅ​កាន់ %1 បាន​បដិសេធ​ឈ្មោះ​អ្នក​ប្រើ ឬ​ពាក្យ​សម្ងាត់។ សូម​បញ្ចូល​ទាំងពីរ​ម្ដង​ទៀត​ក្នុង​ការកំណត់​គណនី។</translation>
    </message>
    <message>
        <source>The account of this sale is not set up here. Set it up again to go on checking.</source>
        <translation>គណនី​របស់​ការលក់​នេះ​មិនទាន់​បាន​រៀបចំ​នៅ​ទីនេះ​ទេ។ សូម​រៀបចំ​វា​ម្ដង​ទៀត ដើម្បី​បន្ត​ពិនិត្យ។</translation>
    </message>
    <message>
        <source>%1 finds this sale by itself. Check the sale instead of a number.</source>
        <translation>%1 រក​ឃើញ​ការលក់​នេះ​ដោយ​ខ្លួនឯង។ សូម​ពិនិត្យ​ការលក់ ជំនួស​ការ​វាយ​លេខ។</translation>
    </message>
    <message>
        <source>%1 takes no %2. Press F8 for another currency.</source>
        <translation>%1 មិន​ទទួល %2 ទេ។ សូម​ចុច F8 សម្រាប់​រូបិយប័ណ្ណ​ផ្សេង។</translation>
    </message>
    <message>
        <source>%1 takes %2 at least. Type a larger amount or choose another method.</source>
        <translation>%1 ទទួល​យ៉ាង​តិច %2។ សូម​វាយ​ចំនួន​ធំ​ជាង​នេះ ឬ​ជ្រើស​វិធីបង់​ផ្សេង។</translation>
    </message>
    <message>
        <source>%1 takes %2 at most. Type a smaller amount or choose another method.</source>
        <translation>%1 ទទួល​យ៉ាង​ច្រើន %2។ សូម​វាយ​ចំនួន​តូច​ជាង​នេះ ឬ​ជ្រើស​វិធីបង់​ផ្សេង។</translation>
    </message>
    <message>
        <source>%1 to %2 with this method</source>
        <translation>វិធី​នេះ​ទទួល %1 ដល់ %2</translation>
    </message>
    <message>
        <source>%1 or more with this method</source>
        <translation>វិធី​នេះ​ទទួល​ចាប់ពី %1 ឡើង</translation>
    </message>
    <message>
        <source>No account is ready to sell. Connect one or unlock the keys in Accounts.</source>
        <translation>គ្មាន​គណនី​ណា​រួចរាល់​សម្រាប់​ការ​គិតប្រាក់​ទេ។ សូម​ភ្ជាប់​គណនី​មួយ ឬ​ដោះ​សោ​កូនសោ​នៅ​ទំព័រ​គណនី។</translation>
    </message>
    <message>
        <source>%1 takes no %2, so %3 was put aside. Type the amount in %4.</source>
        <translation>%1 មិន​ទទួល %2 ទេ ដូច្នេះ​ចំនួន %3 ដែល​បាន​វាយ ត្រូវ​ទុក​មួយ​ឡែក។ សូម​វាយ​ចំនួន​ទឹកប្រាក់​ជា %4។</translation>
    </message>
    <message>
        <source>There is no number yet. Type the one on the customer&apos;s phone.</source>
        <translation>មិនទាន់​មាន​លេខ​ទេ។ សូម​វាយ​លេខ​លើ​ទូរសព្ទ​របស់​អតិថិជន។</translation>
    </message>
    <message>
        <source>Printable sign</source>
        <translation>ផ្លាក QR បោះពុម្ព</translation>
    </message>
    <message>
        <source>This kind of shop is not in the list. Type a part of it and choose.</source>
        <translation>ប្រភេទ​ហាង​នេះ​មិន​មាន​ក្នុង​បញ្ជី​ទេ។ សូម​វាយ​ផ្នែក​ខ្លះ​នៃ​ឈ្មោះ​វា រួច​ជ្រើស។</translation>
    </message>
    <message>
        <source>Another Paydesk has the counter open. Ask for lists and reports in its window.</source>
        <translation>មាន Paydesk មួយ​ទៀត​កំពុង​បើក​បញ្ជរ​គិតប្រាក់។ សូម​សុំ​បញ្ជី និង​របាយការណ៍​ក្នុង​វីនដូ​របស់​វា។</translation>
    </message>
    <message>
        <source>The account was changed before this sale was sent. Charge it once more.</source>
        <translation>គណនី​ត្រូវ​បាន​ប្ដូរ​មុន​ពេល​ផ្ញើ​ការលក់​នេះ។ សូម​គិតប្រាក់​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>This account is switched off. Choose another account.</source>
        <translation>គណនី​នេះ​ត្រូវ​បាន​បិទ។ សូម​ជ្រើសរើស​គណនី​ផ្សេង។</translation>
    </message>
    <message>
        <source>This is no Indonesian mobile number. Type one that begins with 08 or +62 and has 10 to 13 digits.</source>
        <translation>នេះ​មិនមែន​ជា​លេខ​ទូរសព្ទ​ដៃ​ឥណ្ឌូណេស៊ី​ទេ។ សូម​វាយ​លេខ​ដែល​ផ្ដើម​ដោយ 08 ឬ +62 ហើយ​មាន 10 ដល់ 13 ខ្ទង់។</translation>
    </message>
    <message>
        <source>%1 does not take the key. Paste it again, or make a new one there.</source>
        <translation>%1 មិន​ទទួល​កូនសោ​ទេ។ សូម​បិទភ្ជាប់​វា​ម្ដង​ទៀត ឬ​បង្កើត​កូនសោ​ថ្មី​នៅ​ទីនោះ។</translation>
    </message>
    <message>
        <source>%1 gives this account no access at the moment. Look into the account there.</source>
        <translation>នៅ​ពេល​នេះ %1 មិន​ផ្ដល់​សិទ្ធិ​ប្រើ​ដល់​គណនី​នេះ​ទេ។ សូម​ពិនិត្យ​គណនី​នៅ​ទីនោះ។</translation>
    </message>
    <message>
        <source>The answer of %1 makes no sense. Check the address of the service.</source>
        <translation>ចម្លើយ​របស់ %1 មិន​មាន​ន័យ​ទេ។ សូម​ពិនិត្យ​អាសយដ្ឋាន​របស់​សេវា។</translation>
    </message>
    <message>
        <source>This gateway counts no payments for its shops. Use the sums of History.</source>
        <translation>ច្រក​ទូទាត់​នេះ​មិន​រាប់​ការ​បង់ប្រាក់​ជូន​ហាង​ទេ។ សូម​ប្រើ​ចំនួន​សរុប​ក្នុង​ប្រវត្តិ។</translation>
    </message>
    <message>
        <source>A sale takes at most %1 lines of data. Remove this one.</source>
        <translation>ការលក់​មួយ​ទទួល​ទិន្នន័យ​យ៉ាង​ច្រើន %1 ជួរ។ សូម​លុប​ជួរ​នេះ។</translation>
    </message>
    <message>
        <source>This line has no name. Type one or remove the line.</source>
        <translation>ជួរ​នេះ​គ្មាន​ឈ្មោះ​ទេ។ សូម​វាយ​ឈ្មោះ ឬ​លុប​ជួរ​នេះ។</translation>
    </message>
    <message>
        <source>%1 is filled in by Paydesk. Choose another name.</source>
        <translation>Paydesk បំពេញ %1 ដោយ​ខ្លួនឯង។ សូម​ជ្រើស​ឈ្មោះ​ផ្សេង។</translation>
    </message>
    <message>
        <source>This name is there already. Choose another one.</source>
        <translation>មាន​ឈ្មោះ​នេះ​រួច​ហើយ។ សូម​ជ្រើស​ឈ្មោះ​ផ្សេង។</translation>
    </message>
    <message>
        <source>A name has at most %1 characters. Shorten it.</source>
        <translation>ឈ្មោះ​មាន​យ៉ាង​ច្រើន %1 តួអក្សរ។ សូម​កាត់​ឱ្យ​ខ្លី។</translation>
    </message>
    <message>
        <source>This line has no value. Type one or remove the line.</source>
        <translation>ជួរ​នេះ​គ្មាន​ខ្លឹមសារ​ទេ។ សូម​វាយ​ខ្លឹមសារ ឬ​លុប​ជួរ​នេះ។</translation>
    </message>
    <message>
        <source>A value has at most %1 characters. Shorten it.</source>
        <translation>ខ្លឹមសារ​មាន​យ៉ាង​ច្រើន %1 តួអក្សរ។ សូម​កាត់​ឱ្យ​ខ្លី។</translation>
    </message>
    <message>
        <source>The part of Paydesk that reads pictures is missing. Install Paydesk again.</source>
        <translation>បាត់​ផ្នែក​របស់ Paydesk ដែល​អាន​រូបភាព។ សូម​ដំឡើង Paydesk ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The gateway still works on this number for sale %1. Try again in a minute.</source>
        <translation>ច្រក​ទូទាត់​កំពុង​ពិនិត្យ​លេខ​នេះ​សម្រាប់​ការលក់ %1 នៅ​ឡើយ។ សូម​ព្យាយាម​ម្ដង​ទៀត​ក្នុង​មួយ​នាទី​ទៀត។</translation>
    </message>
    <message>
        <source>Sale %1 has this number, and the gateway cannot say now whether money came. Try again in a minute.</source>
        <translation>ការលក់ %1 មាន​លេខ​នេះ ហើយ​ឥឡូវ​ច្រក​ទូទាត់​មិន​អាច​ប្រាប់​ថា​ប្រាក់​បាន​មក​ឬ​មិនទាន់​ទេ។ សូម​ព្យាយាម​ម្ដង​ទៀត​ក្នុង​មួយ​នាទី​ទៀត។</translation>
    </message>
    <message>
        <source>%1 reads no QRIS for its shops. Choose an account of another gateway.</source>
        <translation>%1 មិន​អាន QRIS ជូន​ហាង​ទេ។ សូម​ជ្រើស​គណនី​នៃ​ច្រក​ទូទាត់​ផ្សេង។</translation>
    </message>
    <message>
        <source>This number was at sale %1, where no money came. It is at this sale now, and sale %1 has none.</source>
        <translation>លេខ​នេះ​ធ្លាប់​នៅ​ការលក់ %1 ដែល​គ្មាន​ប្រាក់​មក​ទេ។ ឥឡូវ​វា​នៅ​ការលក់​នេះ ហើយ​ការលក់ %1 លែង​មាន​លេខ​ហើយ។</translation>
    </message>
    <message>
        <source>%1 takes %2 at most. %3 takes this amount.</source>
        <translation>%1 ទទួល​យ៉ាង​ច្រើន %2។ %3 ទទួល​ចំនួន​ទឹកប្រាក់​នេះ។</translation>
    </message>
    <message>
        <source>The service sent no picture that can be read. Save the one drawn here instead.</source>
        <translation>សេវា​មិន​បាន​ផ្ញើ​រូបភាព​ដែល​អាច​អាន​បាន​ទេ។ សូម​រក្សាទុក​រូបភាព​ដែល​គូរ​នៅ​ទីនេះ​ជំនួស​វិញ។</translation>
    </message>
    <message>
        <source>The picture of the service cannot be read. Save the one drawn here instead.</source>
        <translation>មិន​អាច​អាន​រូបភាព​របស់​សេវា​បាន​ទេ។ សូម​រក្សាទុក​រូបភាព​ដែល​គូរ​នៅ​ទីនេះ​ជំនួស​វិញ។</translation>
    </message>
    <message>
        <source>The picture of the service does not show this sale&apos;s code. Save the one drawn here instead.</source>
        <translation>រូបភាព​របស់​សេវា​មិន​បង្ហាញ​កូដ​នៃ​ការលក់​នេះ​ទេ។ សូម​រក្សាទុក​រូបភាព​ដែល​គូរ​នៅ​ទីនេះ​ជំនួស​វិញ។</translation>
    </message>
    <message>
        <source>This picture cannot be opened. Choose another file.</source>
        <translation>មិន​អាច​បើក​រូបភាព​នេះ​បាន​ទេ។ សូម​ជ្រើស​ឯកសារ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The address for notices of the account is damaged. Enter the shop&apos;s public address again.</source>
        <translation>អាសយដ្ឋាន​ទទួល​សារ​ជូន​ដំណឹង​របស់​គណនី​បាន​ខូច។ សូម​បញ្ចូល​អាសយដ្ឋាន​សាធារណៈ​របស់​ហាង​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>This is no address of a shop on the internet. Enter one like %1, without a user name or anything behind a question mark.</source>
        <translation>នេះ​មិនមែន​ជា​អាសយដ្ឋាន​របស់​ហាង​លើ​អ៊ីនធឺណិត​ទេ។ សូម​បញ្ចូល​អាសយដ្ឋាន​ដូច %1 ដោយ​គ្មាន​ឈ្មោះ​អ្នក​ប្រើ ឬ​អ្វី​ក្រោយ​សញ្ញា​សួរ។</translation>
    </message>
    <message>
        <source>The internet does not know %1. Enter the name under which it reaches this shop.</source>
        <translation>អ៊ីនធឺណិត​មិន​ស្គាល់ %1 ទេ។ សូម​បញ្ចូល​ឈ្មោះ​ដែល​អ៊ីនធឺណិត​ប្រើ​ដើម្បី​ភ្ជាប់​មក​ហាង​នេះ។</translation>
    </message>
    <message>
        <source>A payment of this import cannot be kept. Export it again and import that.</source>
        <translation>មិន​អាច​រក្សាទុក​ការ​បង់ប្រាក់​មួយ​ក្នុង​ការ​នាំចូល​នេះ​បាន​ទេ។ សូម​នាំចេញ​វា​ម្ដង​ទៀត រួច​នាំចូល​ឯកសារ​នោះ។</translation>
    </message>
    <message>
        <source>This sale has no money to give back. Look at what happened to it first.</source>
        <translation>ការលក់​នេះ​គ្មាន​ប្រាក់​សម្រាប់​សងវិញ​ទេ។ សូម​មើល​ជាមុន​ថា​មាន​អ្វី​បាន​កើតឡើង​ចំពោះ​វា។</translation>
    </message>
    <message>
        <source>This sale waits for a decision. Mark it as paid first, or give everything back.</source>
        <translation>ការលក់​នេះ​រង់ចាំ​ការ​សម្រេច។ សូម​សម្គាល់​វា​ថា​បានបង់​ជាមុន ឬ​សងវិញ​ទាំងអស់។</translation>
    </message>
    <message>
        <source>A refund needs a reason. Write why in a few words.</source>
        <translation>ការ​សងវិញ​ត្រូវ​មាន​មូលហេតុ។ សូម​សរសេរ​មូលហេតុ​ខ្លី​មួយ។</translation>
    </message>
    <message>
        <source>This was stopped before its end. Start it again when there is time.</source>
        <translation>ការងារ​នេះ​ត្រូវ​បាន​បញ្ឈប់​មុន​ចប់។ សូម​ចាប់ផ្ដើម​វា​ម្ដង​ទៀត ពេល​មាន​ពេល​ទំនេរ។</translation>
    </message>
    <message>
        <source>The sum of these payments is too large. Choose a shorter time and try again.</source>
        <translation>ចំនួន​សរុប​នៃ​ការ​បង់ប្រាក់​ទាំងនេះ​ធំ​ពេក។ សូម​ជ្រើស​រយៈពេល​ខ្លី​ជាង​នេះ រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>A quotation mark is missing, so nothing from here to the end of the file can be told apart.</source>
        <translation>ខ្វះ​សញ្ញា​សម្រង់ ដូច្នេះ​មិន​អាច​បែងចែក​អ្វី​បាន​ទេ ចាប់ពី​ត្រង់​នេះ​ដល់​ចុង​ឯកសារ។</translation>
    </message>
    <message>
        <source>The row is longer than 1 MiB.</source>
        <translation>ជួរ​នេះ​វែង​ជាង 1 MiB។</translation>
    </message>
    <message>
        <source>A quotation mark stands in the wrong place, so the lines from here to %1 cannot be told apart.</source>
        <translation>សញ្ញា​សម្រង់​ស្ថិត​ខុស​កន្លែង ដូច្នេះ​មិន​អាច​បែងចែក​ជួរ​ពី​ត្រង់​នេះ​ដល់ %1 បាន​ទេ។</translation>
    </message>
    <message>
        <source>A quotation mark stands in the wrong place.</source>
        <translation>សញ្ញា​សម្រង់​ស្ថិត​ខុស​កន្លែង។</translation>
    </message>
    <message>
        <source>The row has %1 cells, and the first line names %2 columns.</source>
        <translation>ជួរ​នេះ​មាន %1 ក្រឡា តែ​ជួរ​ទី​មួយ​មាន​ឈ្មោះ​ជួរឈរ %2។</translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 មិនមែន​ជា UTF-8 ទេ។</translation>
    </message>
    <message>
        <source>The export was stopped and no file was written. Start it again.</source>
        <translation>ការ​នាំចេញ​ត្រូវ​បាន​បញ្ឈប់ ហើយ​គ្មាន​ឯកសារ​ត្រូវ​បាន​សរសេរ​ទេ។ សូម​ចាប់ផ្ដើម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Paydesk does not know the member %1.</source>
        <translation>Paydesk មិន​ស្គាល់​វាល %1 ទេ។</translation>
    </message>
    <message>
        <source>%1 is written as the wrong kind of value.</source>
        <translation>តម្លៃ​របស់ %1 សរសេរ​ខុស​ប្រភេទ។</translation>
    </message>
    <message>
        <source>The file says that it holds %1 payments, and %2 lines are there.</source>
        <translation>ឯកសារ​ប្រាប់​ថា​មាន​ការ​បង់ប្រាក់ %1 តែ​មាន %2 ជួរ។</translation>
    </message>
    <message>
        <source>The payments do not add up to the totals of the file.</source>
        <translation>ការ​បង់ប្រាក់​បូក​គ្នា​មិន​ត្រូវ​នឹង​ចំនួន​សរុប​ក្នុង​ឯកសារ​ទេ។</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>ជួរ​នេះ​វែង​ជាង 1 MiB។</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>ជួរ​នេះ​មិនមែន​ជា​វត្ថុ JSON (object) ទេ។</translation>
    </message>
    <message>
        <source>The line is no payment.</source>
        <translation>ជួរ​នេះ​មិនមែន​ជា​ការ​បង់ប្រាក់​ទេ។</translation>
    </message>
    <message>
        <source>The sums of the file are too large.</source>
        <translation>ចំនួន​សរុប​ក្នុង​ឯកសារ​ធំ​ពេក។</translation>
    </message>
    <message>
        <source>The file ends here without its totals, so payments may be missing.</source>
        <translation>ឯកសារ​ចប់​ត្រឹម​នេះ ដោយ​គ្មាន​ចំនួន​សរុប ដូច្នេះ​អាច​ខ្វះ​ការ​បង់ប្រាក់​ខ្លះ។</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Copy it to this computer and try again.</source>
        <translation>មិន​អាច​អាន​ឯកសារ​ដល់​ចប់​បាន​ទេ។ សូម​ចម្លង​វា​មក​កុំព្យូទ័រ​នេះ រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>There is no room for the file and nothing was saved. Make room, or choose another place.</source>
        <translation>គ្មាន​កន្លែង​ទំនេរ​សម្រាប់​ឯកសារ​ទេ ហើយ​គ្មាន​អ្វី​ត្រូវ​បាន​រក្សាទុក។ សូម​ធ្វើ​ឱ្យ​មាន​កន្លែង​ទំនេរ ឬ​ជ្រើស​កន្លែង​ផ្សេង។</translation>
    </message>
    <message>
        <source>The file cannot be written there. Check the rights of the folder, or choose another place.</source>
        <translation>មិន​អាច​សរសេរ​ឯកសារ​នៅ​ទីនោះ​បាន​ទេ។ សូម​ពិនិត្យ​សិទ្ធិ​របស់​ថត ឬ​ជ្រើស​កន្លែង​ផ្សេង។</translation>
    </message>
    <message>
        <source>The import was stopped, and what is in stays. Import the same file to go on.</source>
        <translation>ការ​នាំចូល​ត្រូវ​បាន​បញ្ឈប់ ហើយ​អ្វី​ដែល​បាន​ចូល​ហើយ​នៅ​ដដែល។ សូម​នាំចូល​ឯកសារ​ដដែល ដើម្បី​បន្ត។</translation>
    </message>
    <message>
        <source>The ledger has this payment as %1 with other values, and keeps those.</source>
        <translation>បញ្ជី​មាន​ការ​បង់ប្រាក់​នេះ​ជា %1 ដោយ​មាន​តម្លៃ​ផ្សេង ហើយ​រក្សាទុក​តម្លៃ​ទាំងនោះ។</translation>
    </message>
    <message>
        <source>The ledger has the payment %1 of this account as %2 already.</source>
        <translation>បញ្ជី​មាន​ការ​បង់ប្រាក់ %1 របស់​គណនី​នេះ​ជា %2 រួច​ហើយ។</translation>
    </message>
    <message>
        <source>This file is no list of payments from Paydesk. Choose a JSON lines or CSV file it exported.</source>
        <translation>ឯកសារ​នេះ​មិនមែន​ជា​បញ្ជី​ការ​បង់ប្រាក់​ពី Paydesk ទេ។ សូម​ជ្រើស​ឯកសារ JSON lines ឬ CSV ដែល Paydesk បាន​នាំចេញ។</translation>
    </message>
    <message>
        <source>%1 does not follow from the other amounts: %2.</source>
        <translation>%1 មិន​ត្រូវ​គ្នា​នឹង​ចំនួន​ទឹកប្រាក់​ផ្សេង​ទៀត​ទេ៖ %2។</translation>
    </message>
    <message>
        <source>%1 is no sale number: %2.</source>
        <translation>%1 មិនមែន​ជា​លេខ​ការលក់​ទេ៖ %2។</translation>
    </message>
    <message>
        <source>%1 is no id of a payment: %2.</source>
        <translation>%1 មិនមែន​ជា​លេខ​សម្គាល់​ការ​បង់ប្រាក់​ទេ៖ %2។</translation>
    </message>
    <message>
        <source>%1 is a word that Paydesk does not know: %2.</source>
        <translation>%1 ជា​ពាក្យ​ដែល Paydesk មិន​ស្គាល់៖ %2។</translation>
    </message>
    <message>
        <source>%1 is no amount of its currency: %2.</source>
        <translation>%1 មិនមែន​ជា​ចំនួន​ទឹកប្រាក់​តាម​រូបិយប័ណ្ណ​របស់​វា​ទេ៖ %2។</translation>
    </message>
    <message>
        <source>%1 is no time with its zone: %2.</source>
        <translation>%1 មិនមែន​ជា​ម៉ោង​ដែល​មាន​តំបន់​ម៉ោង​ទេ៖ %2។</translation>
    </message>
    <message>
        <source>%1 holds a zero byte.</source>
        <translation>%1 មាន​បៃ​សូន្យ។</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>ខ្វះ %1។</translation>
    </message>
    <message>
        <source>An amount received and its currency have to stand there both or neither.</source>
        <translation>ចំនួន​ទឹកប្រាក់​ដែល​បាន​ទទួល និង​រូបិយប័ណ្ណ​របស់​វា ត្រូវ​មាន​ទាំងពីរ ឬ​គ្មាន​ទាំងពីរ។</translation>
    </message>
    <message>
        <source>Only a manager may do this. Ask one to come to the counter.</source>
        <translation>មាន​តែ​អ្នក​គ្រប់គ្រង​ទេ ដែល​អាច​ធ្វើ​បាន។ សូម​ហៅ​អ្នក​គ្រប់គ្រង​មក​បញ្ជរ។</translation>
    </message>
    <message>
        <source>There is no room to try out the backup. Check space and rights of the data folder.</source>
        <translation>គ្មាន​កន្លែង​ទំនេរ​សម្រាប់​សាក​ច្បាប់​ចម្លង​ទេ។ សូម​ពិនិត្យ​ទំហំ​ទំនេរ និង​សិទ្ធិ​របស់​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 ជា​ថត។ សូម​ដាក់​ឈ្មោះ​ឯកសារ​ក្នុង​ថត​នោះ។</translation>
    </message>
    <message>
        <source>%1 is a ledger itself. Name another file.</source>
        <translation>%1 ជា​បញ្ជី​ផ្ទាល់។ សូម​ដាក់​ឈ្មោះ​ឯកសារ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The ledger did not pass its check and its backups stay as they are. Save a copy to a file of its own.</source>
        <translation>បញ្ជី​មិន​បាន​ឆ្លង​ការ​ពិនិត្យ​ទេ ហើយ​ច្បាប់​ចម្លង​របស់​វា​នៅ​ដដែល។ សូម​រក្សាទុក​ច្បាប់​ចម្លង​មួយ​ក្នុង​ឯកសារ​ដោយ​ឡែក។</translation>
    </message>
    <message>
        <source>The folder for copies %1 is not there. Plug in the stick or choose another folder.</source>
        <translation>គ្មាន​ថត​សម្រាប់​ច្បាប់​ចម្លង %1 ទេ។ សូម​ដោត​ឧបករណ៍ USB ឬ​ជ្រើស​ថត​ផ្សេង។</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read. Check the disk and make it again.</source>
        <translation>មិន​អាច​អាន​ច្បាប់​ចម្លង %1 បាន​ទេ។ សូម​ពិនិត្យ​ថាស រួច​បង្កើត​វា​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder for copies %1. Check its rights or choose another folder.</source>
        <translation>មិន​អាច​សរសេរ​ចូល​ថត​សម្រាប់​ច្បាប់​ចម្លង %1 បាន​ទេ។ សូម​ពិនិត្យ​សិទ្ធិ​របស់​វា ឬ​ជ្រើស​ថត​ផ្សេង។</translation>
    </message>
    <message>
        <source>The ledger is not open yet. Try again in a moment.</source>
        <translation>បញ្ជី​មិនទាន់​បើក​ទេ។ សូម​រង់ចាំ​បន្តិច រួច​ព្យាយាម​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Paydesk is closing, so the work was stopped. Begin it again.</source>
        <translation>Paydesk កំពុង​បិទ ដូច្នេះ​ការងារ​ត្រូវ​បាន​បញ្ឈប់។ សូម​ចាប់ផ្ដើម​វា​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and yours.</source>
        <translation>មិន​អាច​អាន​ឯកសារ​នេះ​បាន​ទេ។ សូម​ពិនិត្យ​ថា​វា​មាន ហើយ​អ្នក​មាន​សិទ្ធិ​អាន​វា។</translation>
    </message>
    <message>
        <source>The file was not read to its end and nothing was imported. Choose it again to begin anew.</source>
        <translation>ឯកសារ​មិន​ត្រូវ​បាន​អាន​ចប់ ហើយ​គ្មាន​អ្វី​ត្រូវ​បាន​នាំ​ចូល​ទេ។ ជ្រើស​វា​ម្ដង​ទៀត ដើម្បី​ចាប់​ផ្ដើម​ឡើង​វិញ។</translation>
    </message>
    <message>
        <source>The money received is in another currency than the price, and the exception does not say so.</source>
        <translation>ប្រាក់​ដែល​បាន​ទទួល ជា​រូបិយប័ណ្ណ​ផ្សេង​ពី​តម្លៃ ហើយ​ករណី​មិន​ប្រក្រតី​មិន​បាន​បញ្ជាក់​ដូច្នេះ​ទេ។</translation>
    </message>
    <message>
        <source>The state is a refund, and no amount was refunded.</source>
        <translation>ស្ថានភាព​គឺ​សង​វិញ តែ​គ្មាន​ចំនួន​ណា​ត្រូវ​បាន​សង​ទេ។</translation>
    </message>
    <message>
        <source>An amount was refunded, and the state is no refund.</source>
        <translation>មាន​ចំនួន​ត្រូវ​បាន​សង​វិញ តែ​ស្ថានភាព​មិន​មែន​សង​វិញ​ទេ។</translation>
    </message>
    <message>
        <source>More was refunded than was received.</source>
        <translation>បាន​សង​វិញ​ច្រើន​ជាង​បាន​ទទួល។</translation>
    </message>
    <message>
        <source>Paydesk keeps its own data there, so nothing was written. Choose another name or folder.</source>
        <translation>Paydesk រក្សា​ទុក​ទិន្នន័យ​របស់​វា​នៅ​ទីនោះ ដូច្នេះ​គ្មាន​អ្វី​ត្រូវ​បាន​សរសេរ​ទេ។ ជ្រើស​ឈ្មោះ ឬ​ថត​ផ្សេង។</translation>
    </message>
    <message>
        <source>The undoing was stopped, and what is taken back stays so. Undo again to take back the rest.</source>
        <translation>ការ​ដក​វិញ​ត្រូវ​បាន​បញ្ឈប់ ហើយ​អ្វី​ដែល​បាន​ដក​ហើយ នៅ​ដដែល។ ដក​វិញ​ម្ដង​ទៀត ដើម្បី​ដក​អ្វី​ដែល​នៅ​សល់។</translation>
    </message>
    <message>
        <source>This payment came in by the code of another sale. Name the sale that code belongs to.</source>
        <translation>ការ​បង់ប្រាក់​នេះ​បាន​ចូល​តាម​កូដ​របស់​ការលក់​ផ្សេង។ សូម​បញ្ជាក់​ការលក់​ដែល​ជា​ម្ចាស់​កូដ​នោះ។</translation>
    </message>
    <message>
        <source>The code of this sale is for one payment. Name the sale whose code any number of people pay by.</source>
        <translation>កូដ​របស់​ការលក់​នេះ​សម្រាប់​ការ​បង់ប្រាក់​តែ​មួយ​ដង។ សូម​បញ្ជាក់​ការលក់​ដែល​មនុស្ស​ប៉ុន្មាន​នាក់​ក៏​អាច​បង់​តាម​កូដ​របស់​វា​បាន។</translation>
    </message>
    <message>
        <source>This notice has no number, so it could count twice. Look for the payment at the gateway.</source>
        <translation>សារ​ជូន​ដំណឹង​នេះ​គ្មាន​លេខ​ទេ ដូច្នេះ​វា​អាច​ត្រូវ​រាប់​ពីរ​ដង។ សូម​រក​ការ​បង់ប្រាក់​នេះ​នៅ​ច្រក​ទូទាត់។</translation>
    </message>
    <message>
        <source>This notice does not prove that money came. Look for the payment in the app of your bank.</source>
        <translation>សារ​ជូន​ដំណឹង​នេះ​មិន​បញ្ជាក់​ថា​ប្រាក់​បាន​មក​ទេ។ សូម​រក​ការ​បង់ប្រាក់​នេះ​ក្នុង​កម្មវិធី​ធនាគារ​របស់​អ្នក។</translation>
    </message>
    <message>
        <source>The slip could not be written down. Print it again, nothing is lost.</source>
        <translation>មិន​អាច​កត់ត្រា​ប័ណ្ណ​បាន​ទេ។ សូម​បោះពុម្ព​វា​ម្ដង​ទៀត គ្មាន​អ្វី​បាត់​ទេ។</translation>
    </message>
    <message>
        <source>The log of the requests cannot be read. Check the rights of the data folder.</source>
        <translation>មិន​អាច​អាន​កំណត់ហេតុ​នៃ​សំណើ​បាន​ទេ។ សូម​ពិនិត្យ​សិទ្ធិ​របស់​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The printer did not take the slip. Look at the printer, then print again.</source>
        <translation>ម៉ាស៊ីន​បោះពុម្ព​មិន​បាន​ទទួល​ប័ណ្ណ​ទេ។ សូម​មើល​ម៉ាស៊ីន​បោះពុម្ព រួច​បោះពុម្ព​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>%1 takes real money at this address. Enter the address of its sandbox, or choose another kind.</source>
        <translation>%1 ទទួល​ប្រាក់​ពិត​នៅ​អាសយដ្ឋាន​នេះ។ សូម​បញ្ចូល​អាសយដ្ឋាន​សាកល្បង (Sandbox) របស់​វា ឬ​ជ្រើស​ប្រភេទ​ផ្សេង។</translation>
    </message>
    <message>
        <source>This is the address of one call, not of the service. Leave out what follows %1.</source>
        <translation>នេះ​ជា​អាសយដ្ឋាន​នៃ​សំណើ​តែ​មួយ មិនមែន​របស់​សេវា​ទេ។ សូម​លុប​អ្វី​ដែល​នៅ​ក្រោយ %1 ចេញ។</translation>
    </message>
    <message>
        <source>%1 does not answer on this computer. Start the practice service, or correct the account&apos;s address.</source>
        <translation>%1 មិន​ឆ្លើយ​លើ​កុំព្យូទ័រ​នេះ​ទេ។ សូម​បើក​សេវា​ហាត់​ប្រើ ឬ​កែ​អាសយដ្ឋាន​របស់​គណនី។</translation>
    </message>
    <message>
        <source>This much of the sale cannot be refunded. Write an amount up to %1.</source>
        <translation>មិន​អាច​សងវិញ​ច្រើន​ដល់​ប៉ុណ្ណេះ​ពី​ការលក់​នេះ​បាន​ទេ។ សូម​សរសេរ​ចំនួន​មិន​លើស %1។</translation>
    </message>
    <message>
        <source>The account %1 has the address where %2 takes real money. Correct its address before you practise with it.</source>
        <translation>គណនី %1 មាន​អាសយដ្ឋាន​ដែល %2 ទទួល​ប្រាក់​ពិត។ សូម​កែ​អាសយដ្ឋាន​របស់​វា មុន​ពេល​ហាត់​ប្រើ​ជាមួយ​វា។</translation>
    </message>
</context>
<context>
    <name>ShopKind</name>
    <message>
        <source>Veterinary clinic</source>
        <translation>គ្លីនិក​សត្វ</translation>
    </message>
    <message>
        <source>Farm cooperative</source>
        <translation>សហករណ៍​កសិកម្ម</translation>
    </message>
    <message>
        <source>Building and repairs</source>
        <translation>សំណង់ និង​ជួសជុល</translation>
    </message>
    <message>
        <source>Plumbing and air conditioning</source>
        <translation>បំពង់​ទឹក និង​ម៉ាស៊ីន​ត្រជាក់</translation>
    </message>
    <message>
        <source>Electrician</source>
        <translation>ជាង​អគ្គិសនី</translation>
    </message>
    <message>
        <source>Printing and publishing</source>
        <translation>បោះពុម្ព និង​បោះពុម្ព​ផ្សាយ</translation>
    </message>
    <message>
        <source>Local transport and ferries</source>
        <translation>ដឹក​អ្នក​ដំណើរ​ក្នុង​តំបន់ និង​សាឡាង</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>តាក់ស៊ី</translation>
    </message>
    <message>
        <source>Bus line</source>
        <translation>រថយន្ត​ក្រុង</translation>
    </message>
    <message>
        <source>Delivery and freight</source>
        <translation>ដឹក​ជញ្ជូន​ទំនិញ</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>សេវា​ដឹក​បញ្ញើ</translation>
    </message>
    <message>
        <source>Travel agency</source>
        <translation>ភ្នាក់ងារ​ទេសចរណ៍</translation>
    </message>
    <message>
        <source>Phones and phone accessories</source>
        <translation>ទូរសព្ទ និង​គ្រឿង​ទូរសព្ទ</translation>
    </message>
    <message>
        <source>Phone credit and calls</source>
        <translation>កាត​ទូរសព្ទ និង​ការ​ហៅ</translation>
    </message>
    <message>
        <source>Cable and pay television</source>
        <translation>ទូរទស្សន៍​ខ្សែ​កាប និង​ទូរទស្សន៍​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Electricity, gas and water</source>
        <translation>អគ្គិសនី ហ្គាស និង​ទឹក</translation>
    </message>
    <message>
        <source>Building materials, wholesale</source>
        <translation>សម្ភារ​សំណង់ លក់​ដុំ</translation>
    </message>
    <message>
        <source>Home improvement store</source>
        <translation>ហាង​សម្ភារ​កែលម្អ​ផ្ទះ</translation>
    </message>
    <message>
        <source>Timber and building materials</source>
        <translation>ឈើ និង​សម្ភារ​សំណង់</translation>
    </message>
    <message>
        <source>Hardware store</source>
        <translation>ហាង​គ្រឿង​ដែក និង​ឧបករណ៍</translation>
    </message>
    <message>
        <source>Plants and garden</source>
        <translation>រុក្ខជាតិ និង​សួន</translation>
    </message>
    <message>
        <source>Department store</source>
        <translation>ហាង​ទំនិញ​គ្រប់​មុខ</translation>
    </message>
    <message>
        <source>Variety store</source>
        <translation>ហាង​ទំនិញ​ចម្រុះ</translation>
    </message>
    <message>
        <source>General store</source>
        <translation>ហាង​ទំនិញ​ទូទៅ</translation>
    </message>
    <message>
        <source>Grocery and supermarket</source>
        <translation>គ្រឿង​ឧបភោគ​បរិភោគ និង​ផ្សារ​ទំនើប</translation>
    </message>
    <message>
        <source>Butcher and frozen food</source>
        <translation>សាច់ និង​អាហារ​កក</translation>
    </message>
    <message>
        <source>Sweets and nuts</source>
        <translation>បង្អែម ស្ករ​គ្រាប់ និង​គ្រាប់​លីង</translation>
    </message>
    <message>
        <source>Dairy products</source>
        <translation>ទឹកដោះគោ និង​ផលិតផល​ទឹកដោះគោ</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>ហាង​នំប៉័ង</translation>
    </message>
    <message>
        <source>Market stall and other food</source>
        <translation>តូប​ផ្សារ និង​អាហារ​ផ្សេង</translation>
    </message>
    <message>
        <source>Car dealer</source>
        <translation>លក់​រថយន្ត</translation>
    </message>
    <message>
        <source>Car parts</source>
        <translation>គ្រឿង​បន្លាស់​រថយន្ត</translation>
    </message>
    <message>
        <source>Petrol station</source>
        <translation>ស្ថានីយ​ប្រេង​ឥន្ធនៈ</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <translation>ម៉ូតូ</translation>
    </message>
    <message>
        <source>Men&apos;s clothing</source>
        <translation>សម្លៀកបំពាក់​បុរស</translation>
    </message>
    <message>
        <source>Women&apos;s clothing</source>
        <translation>សម្លៀកបំពាក់​ស្ត្រី</translation>
    </message>
    <message>
        <source>Children&apos;s clothing</source>
        <translation>សម្លៀកបំពាក់​កុមារ</translation>
    </message>
    <message>
        <source>Family clothing</source>
        <translation>សម្លៀកបំពាក់​គ្រួសារ</translation>
    </message>
    <message>
        <source>Sports clothing</source>
        <translation>សម្លៀកបំពាក់​កីឡា</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>ស្បែក​ជើង</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>ជាង​កាត់ដេរ</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>គ្រឿង​សង្ហារឹម</translation>
    </message>
    <message>
        <source>Household appliances</source>
        <translation>គ្រឿង​ប្រើប្រាស់​អគ្គិសនី​ក្នុង​ផ្ទះ</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>គ្រឿង​អេឡិចត្រូនិក</translation>
    </message>
    <message>
        <source>Computers and software</source>
        <translation>កុំព្យូទ័រ និង​កម្មវិធី</translation>
    </message>
    <message>
        <source>Caterer</source>
        <translation>សេវា​រៀបចំ​ម្ហូប​អាហារ</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>ភោជនីយដ្ឋាន</translation>
    </message>
    <message>
        <source>Bar and nightclub</source>
        <translation>បារ និង​ក្លឹប​រាត្រី</translation>
    </message>
    <message>
        <source>Coffee, drinks and fast food</source>
        <translation>កាហ្វេ ភេសជ្ជៈ និង​អាហារ​រហ័ស</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>ឱសថស្ថាន</translation>
    </message>
    <message>
        <source>Beer, wine and spirits</source>
        <translation>ស្រាបៀរ ស្រា​ទំពាំងបាយជូរ និង​ស្រា​ខ្លាំង</translation>
    </message>
    <message>
        <source>Second-hand goods</source>
        <translation>ទំនិញ​មួយ​ទឹក</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>កង់</translation>
    </message>
    <message>
        <source>Sporting goods</source>
        <translation>សម្ភារ​កីឡា</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>សៀវភៅ</translation>
    </message>
    <message>
        <source>Stationery and school supplies</source>
        <translation>សម្ភារ​ការិយាល័យ និង​សម្ភារ​សិក្សា</translation>
    </message>
    <message>
        <source>Jewellery and watches</source>
        <translation>គ្រឿង​អលង្ការ និង​នាឡិកា</translation>
    </message>
    <message>
        <source>Toys and games</source>
        <translation>ប្រដាប់​ក្មេង​លេង និង​ហ្គេម</translation>
    </message>
    <message>
        <source>Gifts and souvenirs</source>
        <translation>កាដូ និង​វត្ថុ​អនុស្សាវរីយ៍</translation>
    </message>
    <message>
        <source>Cosmetics</source>
        <translation>គ្រឿង​សម្អាង</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>ផ្កា</translation>
    </message>
    <message>
        <source>Pets and pet food</source>
        <translation>សត្វ​ចិញ្ចឹម និង​ចំណី​សត្វ</translation>
    </message>
    <message>
        <source>Other shop</source>
        <translation>ហាង​ផ្សេង</translation>
    </message>
    <message>
        <source>Hotel and guest house</source>
        <translation>សណ្ឋាគារ និង​ផ្ទះ​សំណាក់</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>បោក​អ៊ុត</translation>
    </message>
    <message>
        <source>Photo studio</source>
        <translation>ស្ទូឌីយោ​ថតរូប</translation>
    </message>
    <message>
        <source>Hairdresser and beauty salon</source>
        <translation>ហាង​កាត់​សក់ និង​កែ​សម្ផស្ស</translation>
    </message>
    <message>
        <source>Spa and massage</source>
        <translation>ស្ប៉ា និង​ម៉ាស្សា</translation>
    </message>
    <message>
        <source>Car and motorcycle repair</source>
        <translation>ជួសជុល​រថយន្ត និង​ម៉ូតូ</translation>
    </message>
    <message>
        <source>Car wash</source>
        <translation>លាង​រថយន្ត</translation>
    </message>
    <message>
        <source>Phone and electronics repair</source>
        <translation>ជួសជុល​ទូរសព្ទ និង​អេឡិចត្រូនិក</translation>
    </message>
    <message>
        <source>Gym and sports club</source>
        <translation>ក្លឹប​ហាត់ប្រាណ និង​កីឡា</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>វេជ្ជបណ្ឌិត</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>ទន្តពេទ្យ</translation>
    </message>
    <message>
        <source>Optician</source>
        <translation>ហាង​វ៉ែនតា</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>មន្ទីរពេទ្យ</translation>
    </message>
    <message>
        <source>School</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>Courses and lessons</source>
        <translation>វគ្គ​សិក្សា និង​ថ្នាក់​បង្រៀន</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>អង្គការ​សប្បុរសធម៌</translation>
    </message>
    <message>
        <source>Temple, mosque or church</source>
        <translation>វត្ត វិហារ​អ៊ីស្លាម ឬ​ព្រះវិហារ​គ្រិស្ត</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Not watched</source>
        <translation>មិនបាន​តាមដាន</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>កំពុង​សួរ​ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>រង់ចាំ</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>បានស្កេន</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>បានបង់</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>បង់ខ្វះ</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>បង់លើស</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>បង់យឺត</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>ផុតកំណត់</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>បរាជ័យ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>មិនទាន់ដឹង</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>បានសងវិញ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>បានបោះបង់</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>បង់​ពីរ​ដង</translation>
    </message>
    <message>
        <source>Wrong account</source>
        <translation>ខុស​គណនី</translation>
    </message>
    <message>
        <source>Wrong currency</source>
        <translation>ខុស​រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>គ្មាន​ភស្តុតាង</translation>
    </message>
    <message>
        <source>Ran out, checking</source>
        <translation>អស់​ពេល កំពុង​ពិនិត្យ</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>បានសងវិញ​មួយផ្នែក</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Money arrived late</source>
        <translation>ប្រាក់​មក​ដល់​យឺត</translation>
    </message>
    <message>
        <source>%1 arrived late</source>
        <translation>%1 មក​ដល់​យឺត</translation>
    </message>
    <message>
        <source>Less arrived than was asked</source>
        <translation>មក​ដល់​តិច​ជាង​ចំនួន​ត្រូវ​បង់</translation>
    </message>
    <message>
        <source>Only %1 arrived</source>
        <translation>មក​ដល់​តែ %1</translation>
    </message>
    <message>
        <source>More arrived than was asked</source>
        <translation>មក​ដល់​ច្រើន​ជាង​ចំនួន​ត្រូវ​បង់</translation>
    </message>
    <message>
        <source>%1 arrived, more than was asked</source>
        <translation>%1 មក​ដល់ ច្រើន​ជាង​ចំនួន​ត្រូវ​បង់</translation>
    </message>
    <message>
        <source>Paid a second time</source>
        <translation>បាន​បង់​ជា​លើក​ទីពីរ</translation>
    </message>
    <message>
        <source>%1 arrived a second time</source>
        <translation>%1 មក​ដល់​ជា​លើក​ទីពីរ</translation>
    </message>
    <message>
        <source>The money went to another account</source>
        <translation>ប្រាក់​បាន​ចូល​គណនី​ផ្សេង</translation>
    </message>
    <message>
        <source>The money came in another currency</source>
        <translation>ប្រាក់​បាន​មក​ជា​រូបិយប័ណ្ណ​ផ្សេង</translation>
    </message>
    <message>
        <source>%1 arrived, in another currency</source>
        <translation>%1 មក​ដល់ ជា​រូបិយប័ណ្ណ​ផ្សេង</translation>
    </message>
    <message>
        <source>Said to be paid, not proven</source>
        <translation>មាន​គេ​ថា​បាន​បង់ តែ​គ្មាន​ភស្តុតាង</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>បានបង់</translation>
    </message>
    <message>
        <source>Paid: %1 arrived</source>
        <translation>បានបង់៖ %1 មក​ដល់</translation>
    </message>
    <message>
        <source>Payment reported, not proven yet</source>
        <translation>បាន​រាយការណ៍​ការ​បង់ប្រាក់ តែ​មិនទាន់​មាន​ភស្តុតាង</translation>
    </message>
    <message>
        <source>The payment was proven again</source>
        <translation>ការ​បង់ប្រាក់​ត្រូវ​បាន​បញ្ជាក់​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Payment reported again, nothing changed</source>
        <translation>បាន​រាយការណ៍​ការ​បង់ប្រាក់​ម្ដង​ទៀត គ្មាន​អ្វី​ប្ដូរ</translation>
    </message>
    <message>
        <source>Marked as paid by hand</source>
        <translation>បាន​សម្គាល់​ដោយ​ដៃ​ថា​បានបង់</translation>
    </message>
    <message>
        <source>Marked as failed by hand</source>
        <translation>បាន​សម្គាល់​ដោយ​ដៃ​ថា​បរាជ័យ</translation>
    </message>
    <message>
        <source>Marked as cancelled by hand</source>
        <translation>បាន​សម្គាល់​ដោយ​ដៃ​ថា​បាន​បោះបង់</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>បាន​សម្គាល់​ដោយ​ដៃ</translation>
    </message>
    <message>
        <source>Sale created</source>
        <translation>បាន​បង្កើត​ការលក់</translation>
    </message>
    <message>
        <source>The gateway made the code</source>
        <translation>ច្រក​ទូទាត់​បាន​បង្កើត​កូដ</translation>
    </message>
    <message>
        <source>The gateway refused the sale</source>
        <translation>ច្រក​ទូទាត់​បាន​បដិសេធ​ការលក់</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>ច្រក​ទូទាត់​មិន​បាន​ឆ្លើយ</translation>
    </message>
    <message>
        <source>Looked: no money yet</source>
        <translation>បាន​មើល៖ មិនទាន់​មាន​ប្រាក់</translation>
    </message>
    <message>
        <source>The customer scanned the code</source>
        <translation>អតិថិជន​បាន​ស្កេន​កូដ</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>ការ​បង់ប្រាក់​បរាជ័យ</translation>
    </message>
    <message>
        <source>The time is over, the outcome is not known</source>
        <translation>អស់​ពេល​ហើយ មិនទាន់​ដឹង​លទ្ធផល</translation>
    </message>
    <message>
        <source>The code expired</source>
        <translation>កូដ​ផុតកំណត់</translation>
    </message>
    <message>
        <source>Sale cancelled</source>
        <translation>បាន​បោះបង់​ការលក់</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>បាន​ដក​កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>បាន​សរសេរ​កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>A person looked at it</source>
        <translation>មាន​មនុស្ស​បាន​មើល​វា</translation>
    </message>
    <message>
        <source>The ledger was derived again</source>
        <translation>បញ្ជី​ត្រូវ​បាន​គណនា​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>A line of the timeline: %1 is what the person wrote</extracomment>
        <translation>មូលហេតុ៖ %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <extracomment>A line of the timeline: %1 is a remark of a person or of the gateway</extracomment>
        <translation>យោបល់៖ %1</translation>
    </message>
    <message>
        <source>The money was accepted for this sale</source>
        <translation>បាន​យល់ព្រម​ទទួល​ប្រាក់​សម្រាប់​ការលក់​នេះ</translation>
    </message>
    <message>
        <source>The money belongs to another sale</source>
        <translation>ប្រាក់​ជា​របស់​ការលក់​ផ្សេង</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>ការបង់​ទាំងពីរ​ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>គ្មាន​អ្វី​មក​ដល់</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>តាម​នាឡិកា​របស់​កុំព្យូទ័រ​នេះ</translation>
    </message>
    <message>
        <source>Found in the list of the gateway</source>
        <translation>បាន​រក​ឃើញ​ក្នុង​បញ្ជី​របស់​ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>The transaction number was typed in</source>
        <translation>បាន​វាយ​បញ្ចូល​លេខ​ប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Timed out or wrong amount: check the bKash statement before the customer pays again</source>
        <translation>អស់​ពេល ឬ​ចំនួន​ទឹកប្រាក់​ខុស៖ សូម​ពិនិត្យ​របាយការណ៍​គណនី bKash មុន​ពេល​អតិថិជន​បង់​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Sale %1 waits for the same amount: the code was not shown</source>
        <translation>ការលក់ %1 កំពុង​រង់ចាំ​ចំនួន​ទឹកប្រាក់​ដដែល៖ កូដ​មិន​ត្រូវ​បាន​បង្ហាញ​ទេ</translation>
    </message>
    <message>
        <source>The transaction number went to another sale</source>
        <translation>លេខ​ប្រតិបត្តិការ​បាន​ទៅ​ការលក់​ផ្សេង</translation>
    </message>
    <message>
        <source>It is at sale %1 now: no money came for it here</source>
        <translation>ឥឡូវ​វា​នៅ​ការលក់ %1៖ គ្មាន​ប្រាក់​មក​សម្រាប់​វា​នៅ​ទីនេះ​ទេ</translation>
    </message>
    <message>
        <source>It was at sale %1 before, where no money came</source>
        <translation>ពី​មុន​វា​នៅ​ការលក់ %1 ដែល​គ្មាន​ប្រាក់​មក​ទេ</translation>
    </message>
    <message>
        <source>A refund was reported, nothing changed</source>
        <translation>បាន​រាយការណ៍​ការ​សងវិញ គ្មាន​អ្វី​ប្ដូរ</translation>
    </message>
    <message>
        <source>A slip that is no receipt was saved as PDF</source>
        <translation>ប័ណ្ណ​ដែល​មិនមែន​ជា​បង្កាន់ដៃ ត្រូវ​បាន​រក្សាទុក​ជា PDF</translation>
    </message>
    <message>
        <source>A slip that is no receipt was printed</source>
        <translation>ប័ណ្ណ​ដែល​មិនមែន​ជា​បង្កាន់ដៃ ត្រូវ​បាន​បោះពុម្ព</translation>
    </message>
    <message>
        <source>Receipt saved as PDF</source>
        <translation>បាន​រក្សាទុក​បង្កាន់ដៃ​ជា PDF</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>បាន​បោះពុម្ព​បង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Receipt saved as PDF, copy %1</source>
        <extracomment>%1 is the number of the copy, as it stands on the receipt: COPY 2</extracomment>
        <translation>បាន​រក្សាទុក​បង្កាន់ដៃ​ជា PDF ច្បាប់​ចម្លង %1</translation>
    </message>
    <message>
        <source>Receipt printed, copy %1</source>
        <translation>បាន​បោះពុម្ព​បង្កាន់ដៃ ច្បាប់​ចម្លង %1</translation>
    </message>
    <message>
        <source>The slip could not be made, it does not count</source>
        <translation>មិន​អាច​បង្កើត​ប័ណ្ណ​បាន​ទេ វា​មិន​ត្រូវ​បាន​រាប់</translation>
    </message>
    <message>
        <source>By the code of sale %1</source>
        <translation>តាម​កូដ​របស់​ការលក់ %1</translation>
    </message>
    <message>
        <source>Taken over from a file</source>
        <translation>បាន​នាំចូល​ពី​ឯកសារ</translation>
    </message>
    <message>
        <source>All the money was refunded</source>
        <translation>ប្រាក់​ទាំងអស់​ត្រូវ​បាន​សងវិញ</translation>
    </message>
    <message>
        <source>Money was refunded</source>
        <translation>ប្រាក់​ត្រូវ​បាន​សងវិញ</translation>
    </message>
    <message>
        <source>%1 was refunded, that was all of it</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>បាន​សងវិញ %1 នោះ​គឺ​ប្រាក់​ទាំងអស់</translation>
    </message>
    <message>
        <source>%1 was refunded</source>
        <translation>បាន​សងវិញ %1</translation>
    </message>
    <message>
        <source>Practice slip saved as PDF</source>
        <translation>បាន​រក្សាទុក​ប័ណ្ណ​ហាត់​ប្រើ​ជា PDF</translation>
    </message>
    <message>
        <source>Practice slip printed</source>
        <translation>បាន​បោះពុម្ព​ប័ណ្ណ​ហាត់​ប្រើ</translation>
    </message>
    <message>
        <source>The money is to be refunded</source>
        <translation>ប្រាក់​នឹង​ត្រូវ​សងវិញ</translation>
    </message>
</context>
<context>
    <name>UndoQuestion</name>
    <message>
        <source>Undo this import?</source>
        <translation>លុប​ការ​នាំចូល​នេះ​វិញ​ឬទេ?</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>លុប​ការ​នាំចូល​ពី %1 វិញ​ឬទេ?</translation>
    </message>
    <message>
        <source>Its payments go from the ledger again. Those to which something happened since stay.</source>
        <translation>ការ​បង់ប្រាក់​ក្នុង​ការ​នាំចូល​នេះ​ត្រូវ​ដក​ចេញ​ពី​បញ្ជី​វិញ។ ការ​បង់ប្រាក់​ដែល​មាន​អ្វី​កើតឡើង​ក្រោយ​មក នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>មិនមែន​ឥឡូវ</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>លុប​ការ​នាំចូល​វិញ</translation>
    </message>
</context>
<context>
    <name>ui::AccountDetail</name>
    <message>
        <source>It has no key yet.</source>
        <translation>វា​មិនទាន់​មាន​កូនសោ​ទេ។</translation>
    </message>
    <message>
        <source>Its keys are locked.</source>
        <translation>កូនសោ​របស់​វា​ត្រូវ​បាន​ចាក់​សោ។</translation>
    </message>
    <message>
        <source>Its key is not in the vault. Enter it again.</source>
        <translation>កូនសោ​របស់​វា​មិន​នៅ​ក្នុង​កន្លែង​រក្សា​កូនសោ​ទេ។ សូម​បញ្ចូល​វា​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>This Paydesk does not know the gateway. The account is kept as it is.</source>
        <translation>Paydesk នេះ​មិន​ស្គាល់​ច្រក​ទូទាត់​នេះ​ទេ។ គណនី​ត្រូវ​បាន​រក្សាទុក​ដដែល។</translation>
    </message>
    <message>
        <source>Receiver: %1</source>
        <translation>អ្នកទទួល៖ %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>អាសយដ្ឋាន៖ %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>ប្រូកស៊ី (proxy)៖ %1</translation>
    </message>
    <message>
        <source>On: sales can be made at it</source>
        <translation>បើក៖ អាច​ធ្វើ​ការលក់​តាម​គណនី​នេះ</translation>
    </message>
    <message>
        <source>Off. Switching it on begins with its test</source>
        <translation>បិទ។ ការ​បើក​គណនី​ចាប់ផ្ដើម​ដោយ​ការ​សាក​តភ្ជាប់</translation>
    </message>
    <message>
        <source>Sales begin with this account</source>
        <translation>ការលក់​ចាប់ផ្ដើម​ដោយ​គណនី​នេះ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ប្ដូរ</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>សាក​ឥឡូវ</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>បញ្ចូល​កូនសោ</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>ប្ដូរ​កូនសោ</translation>
    </message>
    <message>
        <source>Use the previous key again</source>
        <translation>ប្រើ​កូនសោ​មុន​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ឡើង​លើ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ចុះ​ក្រោម</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>លុប​គណនី</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>អ្វី​ដែល​ត្រូវ​ពិនិត្យ</translation>
    </message>
</context>
<context>
    <name>ui::AccountItem</name>
    <message>
        <source>stopped, needs a look</source>
        <translation>បាន​ឈប់ ត្រូវ​ពិនិត្យ​មើល</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>មិនទាន់​បាន​សួរ</translation>
    </message>
    <message>
        <source>no answer %1 s</source>
        <translation>គ្មាន​ចម្លើយ %1 វិនាទី</translation>
    </message>
    <message>
        <source>no answer %1 min</source>
        <translation>គ្មាន​ចម្លើយ %1 នាទី</translation>
    </message>
    <message>
        <source>no answer %1 h</source>
        <translation>គ្មាន​ចម្លើយ %1 ម៉ោង</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 វិនាទី​មុន</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 នាទី​មុន</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ម៉ោង​មុន</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <extracomment>Open payments of an account</extracomment>
        <translation>រង់ចាំ %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 % of requests free</source>
        <extracomment>Spoken standing of an account: %1 its name, %2 its last answer, %3 its open payments, %4 free requests in per cent</extracomment>
        <translation>%1៖ %2, %3, សំណើ​នៅ​ទំនេរ %4 %</translation>
    </message>
    <message>
        <source>%1 requests a minute, %2 % free</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 សំណើ​ក្នុង​មួយ​នាទី នៅ​ទំនេរ %2 %</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>នាឡិកា​មិន​ត្រូវ</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the gateway&apos;s by more than a minute. Set it right: the ledger and the reports keep its time.</source>
        <translation>នាឡិកា​កុំព្យូទ័រ​នេះ​ខុស​ពី​នាឡិកា​ច្រក​ទូទាត់​លើស​មួយ​នាទី។ សូម​កំណត់​វា​ឱ្យ​ត្រូវ៖ បញ្ជី​និង​របាយការណ៍​ប្រើ​ម៉ោង​របស់​វា។</translation>
    </message>
</context>
<context>
    <name>ui::AccountRow</name>
    <message>
        <source>Built in</source>
        <translation>មាន​ស្រាប់</translation>
    </message>
    <message>
        <source>On · sales begin here</source>
        <translation>បើក · ការលក់​ចាប់ផ្ដើម​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>ui::AccountsCard</name>
    <message>
        <source>Practice accounts, built in</source>
        <translation>គណនី​ហាត់​ប្រើ មាន​ស្រាប់</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>ភ្ជាប់​គណនី</translation>
    </message>
    <message>
        <source>Opening the accounts</source>
        <translation>កំពុង​បើក​បញ្ជី​គណនី</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of this computer.</source>
        <translation>កូនសោ​ត្រូវ​បាន​រក្សា​ក្នុង​បណ្ដុំ​កូនសោ​របស់​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message>
        <source>Keys are open.</source>
        <translation>កូនសោ​ត្រូវ​បាន​ដោះ​សោ។</translation>
    </message>
    <message>
        <source>Keys are locked.</source>
        <translation>កូនសោ​ត្រូវ​បាន​ចាក់​សោ។</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>ប្ដូរ​ឃ្លា​សម្ងាត់</translation>
    </message>
    <message>
        <source>Lock keys</source>
        <translation>ចាក់​សោ​កូនសោ</translation>
    </message>
    <message>
        <source>At %1…</source>
        <extracomment>A button that leads to the page of what a service says itself; %1 is &quot;bayar.gg&quot;</extracomment>
        <translation>នៅ %1…</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Remove %1?</source>
        <translation>លុប %1 ឬទេ?</translation>
    </message>
    <message>
        <source>Its keys are removed from this computer too. Its sales stay in the history; the account at the gateway stays as it is.</source>
        <translation>កូនសោ​របស់​វា​ក៏​ត្រូវ​លុប​ចេញ​ពី​កុំព្យូទ័រ​នេះ​ដែរ។ ការលក់​របស់​វា​នៅ​តែ​មាន​ក្នុង​ប្រវត្តិ ហើយ​គណនី​នៅ​ច្រក​ទូទាត់​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>រក្សាទុក​វា</translation>
    </message>
    <message>
        <source>Remove with its keys</source>
        <translation>លុប​ជាមួយ​កូនសោ​របស់​វា</translation>
    </message>
    <message>
        <source>Practice is on: sales go to the practice accounts, and to those here that take no real money.</source>
        <translation>ការ​ហាត់​ប្រើ​កំពុង​បើក៖ ការលក់​ទៅ​គណនី​ហាត់​ប្រើ និង​ទៅ​គណនី​នៅ​ទីនេះ​ដែល​មិន​ទទួល​ប្រាក់​ពិត។</translation>
    </message>
</context>
<context>
    <name>ui::ActionBar</name>
    <message>
        <source>Check now</source>
        <translation>ពិនិត្យ​ឥឡូវ</translation>
    </message>
    <message>
        <source>New QR</source>
        <translation>QR ថ្មី</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>សម្គាល់​ដោយ​ដៃ</translation>
    </message>
    <message>
        <source>Press again to cancel</source>
        <translation>ចុច​ម្ដង​ទៀត​ដើម្បី​បោះបង់</translation>
    </message>
    <message>
        <source>Cancel sale</source>
        <translation>បោះបង់​ការលក់</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ពេល​ក្រោយ</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>ការលក់​បន្ទាប់</translation>
    </message>
    <message>
        <source>type or Enter</source>
        <translation>វាយ ឬ Enter</translation>
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
        <translation>ការលក់​ថ្មី</translation>
    </message>
</context>
<context>
    <name>ui::AmountBounds</name>
    <message>
        <source>Amount asked for</source>
        <translation>ចំនួន​ត្រូវ​បង់</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>យ៉ាង​តិច</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>យ៉ាង​ច្រើន</translation>
    </message>
    <message>
        <source>This is less than the other amount. Correct one of them.</source>
        <translation>ចំនួន​នេះ​តិច​ជាង​ចំនួន​មួយ​ទៀត។ សូម​កែ​មួយ​ក្នុង​ចំណោម​ពីរ។</translation>
    </message>
</context>
<context>
    <name>ui::AmountComparison</name>
    <message>
        <source>Received</source>
        <translation>បាន​ទទួល</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>មិនទាន់​ដឹង</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ខុស​គ្នា</translation>
    </message>
    <message>
        <source>Too late by</source>
        <translation>យឺត​ពេល</translation>
    </message>
    <message>
        <source>Sale closed</source>
        <translation>ការលក់​បាន​បិទ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>មក​ដល់​នៅ</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>គណនី​ផ្សេង</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>រូបិយប័ណ្ណ​ផ្សេង</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>មាន​ភស្តុតាង</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ត្រូវ​បង់</translation>
    </message>
</context>
<context>
    <name>ui::BackupList</name>
    <message>
        <source>Readable</source>
        <translation>អាន​បាន</translation>
    </message>
    <message>
        <source>Of an older Paydesk</source>
        <translation>របស់ Paydesk ជំនាន់​ចាស់</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>អាន​មិន​បាន</translation>
    </message>
    <message>
        <source>Sound, tried out</source>
        <translation>ត្រឹមត្រូវ បាន​សាក​ហើយ</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>ការ​បង់ប្រាក់ %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ច្បាប់​ចម្លង</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>បង្កើត​នៅ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
</context>
<context>
    <name>ui::BackupScheduleRow</name>
    <message>
        <source>How often a backup is made</source>
        <translation>ធ្វើ​ច្បាប់​ចម្លង​ញឹកញាប់​ប៉ុណ្ណា</translation>
    </message>
    <message>
        <source>When the daily backup is made</source>
        <translation>ពេល​ធ្វើ​ច្បាប់​ចម្លង​ប្រចាំ​ថ្ងៃ</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>រក្សាទុក​ច្បាប់​ចម្លង​ប៉ុន្មាន</translation>
    </message>
    <message>
        <source>Every %1 hours</source>
        <translation>រៀងរាល់ %1 ម៉ោង</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>រៀងរាល់​ម៉ោង</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>រៀងរាល់​ថ្ងៃ</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>នៅ​ម៉ោង %1</translation>
    </message>
    <message>
        <source>When the day begins</source>
        <translation>ពេល​ថ្ងៃ​ចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Keep %1 days, %2 weeks, %3 months</source>
        <translation>រក្សាទុក %1 ថ្ងៃ %2 សប្ដាហ៍ %3 ខែ</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceBlock</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken name of a choice: %1 what is chosen, %2 the choice</extracomment>
        <translation>%1៖ %2</translation>
    </message>
</context>
<context>
    <name>ui::CodePart</name>
    <message>
        <source>Show the code</source>
        <translation>បង្ហាញ​កូដ</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>លាក់​កូដ</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>ខ្លឹមសារ​នៃ​កូដ</translation>
    </message>
    <message>
        <source>Fold what it says</source>
        <translation>លាក់​ខ្លឹមសារ​នៃ​កូដ</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied (&quot;Transaction&quot;)</extracomment>
        <translation>ចម្លង៖ %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
</context>
<context>
    <name>ui::CountdownRing</name>
    <message>
        <source>%1 left on this QR</source>
        <translation>QR នេះ​នៅសល់ %1</translation>
    </message>
</context>
<context>
    <name>ui::CounterTop</name>
    <message>
        <source>%1 takes no questions. Look at the account.</source>
        <translation>%1 មិន​ទទួល​សំណួរ​ទេ។ សូម​មើល​គណនី។</translation>
    </message>
    <message>
        <source>%1 does not answer. Open sales are checked as soon as it does.</source>
        <translation>%1 មិន​ឆ្លើយ​ទេ។ ការលក់​ដែល​នៅ​បើក​នឹង​ពិនិត្យ​ភ្លាម ពេល​វា​ឆ្លើយ។</translation>
    </message>
</context>
<context>
    <name>ui::CurrencySegment</name>
    <message>
        <source>Currency %1, F8 changes it</source>
        <translation>រូបិយប័ណ្ណ %1 ចុច F8 ដើម្បី​ប្ដូរ</translation>
    </message>
</context>
<context>
    <name>ui::CurrencyTable</name>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ត្រូវ​បង់</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បាន​ទទួល</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>បានសងវិញ</translation>
    </message>
    <message>
        <source>%1 in all rows, also those not paid or priced otherwise</source>
        <extracomment>Below the sums of a currency: %1 is what the whole column &quot;received&quot; of the file comes to</extracomment>
        <translation>%1 ក្នុង​គ្រប់​ជួរ រួម​ទាំង​ជួរ​ដែល​មិនបានបង់ ឬ​មាន​តម្លៃ​ជា​រូបិយប័ណ្ណ​ផ្សេង</translation>
    </message>
</context>
<context>
    <name>ui::CustomerSettings</name>
    <message>
        <source>Forget all customers?</source>
        <translation>បំភ្លេច​អតិថិជន​ទាំងអស់?</translation>
    </message>
    <message>
        <source>Their names, phones and e-mails are deleted from this computer and offered no more. Sales stay as they are.</source>
        <translation>ឈ្មោះ លេខ​ទូរស័ព្ទ និង​អ៊ីមែល​របស់​ពួកគេ​ត្រូវ​លុប​ចេញ​ពី​កុំព្យូទ័រ​នេះ ហើយ​មិន​ត្រូវ​ស្នើ​ទៀត​ទេ។ ការលក់​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>រក្សា​ទុក</translation>
    </message>
    <message>
        <source>Forget all</source>
        <extracomment>Button: %1 is how many customers are remembered</extracomment>
        <translation>បំភ្លេច​ទាំងអស់</translation>
    </message>
    <message>
        <source>Remembered customers</source>
        <translation>អតិថិជន​ដែល​បាន​ចាំ</translation>
    </message>
    <message>
        <source>Names, phones and e-mails typed for a sale stay in a file on this computer and are offered again.</source>
        <translation>ឈ្មោះ លេខ​ទូរស័ព្ទ និង​អ៊ីមែល​ដែល​វាយ​សម្រាប់​ការលក់ នៅ​ក្នុង​ឯកសារ​លើ​កុំព្យូទ័រ​នេះ ហើយ​ត្រូវ​ស្នើ​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Nobody is remembered while you practise.</source>
        <translation>ពេល​ហាត់​ប្រើ មិន​ចាំ​អ្នក​ណា​ទេ។</translation>
    </message>
    <message>
        <source>On</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Remember customers</source>
        <translation>ចាំ​អតិថិជន</translation>
    </message>
    <message>
        <source>Forget all (%1)</source>
        <translation>បំភ្លេច​ទាំងអស់ (%1)</translation>
    </message>
</context>
<context>
    <name>ui::CustomerWindow</name>
    <message>
        <source>Customer screen</source>
        <translation>អេក្រង់​អតិថិជន</translation>
    </message>
</context>
<context>
    <name>ui::DamagedLedgerDialog</name>
    <message>
        <source>The ledger of sales cannot be read. How do you want to go on?</source>
        <translation>មិន​អាច​អាន​បញ្ជី​ការលក់​បាន​ទេ។ តើ​អ្នក​ចង់​បន្ត​ដោយ​របៀប​ណា?</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the new one in any case. A backup is made every day; sales after the last one are only in the damaged file.</source>
        <translation>ឯកសារ​ដែល​ខូច​ត្រូវ​រក្សាទុក​ក្បែរ​ឯកសារ​ថ្មី​ជានិច្ច។ ច្បាប់​ចម្លង​ត្រូវ​បាន​ធ្វើ​រាល់​ថ្ងៃ។ ការលក់​ក្រោយ​ច្បាប់​ចម្លង​ចុងក្រោយ មាន​តែ​ក្នុង​ឯកសារ​ដែល​ខូច។</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>មិនមែន​ឥឡូវ</translation>
    </message>
    <message>
        <source>Begin an empty ledger</source>
        <translation>ចាប់ផ្ដើម​បញ្ជី​ទទេ</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>ស្ដារ​ច្បាប់​ចម្លង​ថ្មី​បំផុត</translation>
    </message>
    <message>
        <source>Begin without any of the sales so far?</source>
        <translation>ចាប់ផ្ដើម​ដោយ​គ្មាន​ការលក់​មុនៗ​ទាំងអស់​ឬទេ?</translation>
    </message>
    <message>
        <source>History and figures start empty. Open sales of the old ledger are not watched any more.</source>
        <translation>ប្រវត្តិ និង​តួលេខ​ចាប់ផ្ដើម​ទទេ។ ការលក់​ដែល​នៅ​បើក​ក្នុង​បញ្ជី​ចាស់ មិន​ត្រូវ​បាន​តាមដាន​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>ចាប់ផ្ដើម​ទទេ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>There is no backup to restore. The damaged file is kept beside the new one in any case.</source>
        <translation>គ្មាន​ច្បាប់​ចម្លង​សម្រាប់​ស្ដារ​ទេ។ ឯកសារ​ដែល​ខូច​ត្រូវ​រក្សាទុក​ក្បែរ​ឯកសារ​ថ្មី​ជានិច្ច។</translation>
    </message>
    <message>
        <source>The newest backup is from %1. Sales after it are only in the damaged file, which is kept in any case.</source>
        <translation>ច្បាប់​ចម្លង​ថ្មី​បំផុត​គឺ​ពី %1។ ការលក់​ក្រោយ​ច្បាប់​ចម្លង​នោះ មាន​តែ​ក្នុង​ឯកសារ​ដែល​ខូច ហើយ​ឯកសារ​នោះ​ត្រូវ​រក្សាទុក​ជានិច្ច។</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>ជ្រើស​ច្បាប់​ចម្លង…</translation>
    </message>
    <message>
        <source>Choose a backup of the ledger</source>
        <translation>ជ្រើស​ច្បាប់​ចម្លង​បញ្ជី</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>បញ្ជី (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ឯកសារ​ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>កំពុង​ស្ដារ​ច្បាប់​ចម្លង</translation>
    </message>
    <message>
        <source>Every sale of it is checked before it takes the ledger&apos;s place.</source>
        <translation>ការលក់​ទាំងអស់​ក្នុង​នោះ​ត្រូវ​បាន​ពិនិត្យ មុន​វា​ជំនួស​បញ្ជី។</translation>
    </message>
</context>
<context>
    <name>ui::DateRangePicker</name>
    <message>
        <source>First day</source>
        <translation>ថ្ងៃ​ដំបូង</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ថ្ងៃ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>បង្ហាញ​ថ្ងៃ​ទាំងនេះ</translation>
    </message>
    <message>
        <source>No day is written. Write the first or the last one.</source>
        <translation>មិនទាន់​បាន​សរសេរ​ថ្ងៃ​ទេ។ សូម​សរសេរ​ថ្ងៃ​ដំបូង ឬ​ថ្ងៃ​ចុងក្រោយ។</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct one of them.</source>
        <translation>ថ្ងៃ​ចុងក្រោយ​នៅ​មុន​ថ្ងៃ​ដំបូង។ សូម​កែ​ថ្ងៃ​ណា​មួយ។</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>I have looked at it</source>
        <translation>ខ្ញុំ​បាន​មើល​ហើយ</translation>
    </message>
    <message>
        <source>Show on Charge</source>
        <translation>បង្ហាញ​ក្នុង​គិតប្រាក់</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Everything about this sale</source>
        <translation>ព័ត៌មាន​ទាំងអស់​អំពី​ការលក់​នេះ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>អ្វី​ដែល​បាន​កើតឡើង</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ពិនិត្យ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>សម្គាល់</translation>
    </message>
    <message>
        <source>As we knew it at %1</source>
        <extracomment>%1 is a time: &quot;14:32:10&quot;</extracomment>
        <translation>តាម​ដែល​យើង​ដឹង​នៅ​ម៉ោង %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>សងវិញ</translation>
    </message>
    <message>
        <source>Choose an entry to see the sale as it was known then.</source>
        <translation>សូម​ជ្រើស​ព្រឹត្តិការណ៍​មួយ ដើម្បី​មើល​ការលក់​តាម​ដែល​បាន​ដឹង​នៅ​ពេល​នោះ។</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>អ្វី​ដែល​បាន​កើតឡើង ថ្មី​បំផុត​នៅ​មុន</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ឥឡូវ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ផ្សេង​ទៀត</translation>
    </message>
    <message>
        <source>This sale was not in the ledger from %1 on, as its import was undone.</source>
        <extracomment>%1 is a time: &quot;14:32:10&quot;</extracomment>
        <translation>ការ​លក់​នេះ​មិន​នៅ​ក្នុង​បញ្ជី​ទេ ចាប់​ពី %1 ព្រោះ​ការ​នាំ​ចូល​វា​ត្រូវ​បាន​ដក​វិញ។</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>បោះពុម្ព​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Already paid. Nobody has to pay this again.</source>
        <translation>បានបង់​រួចហើយ។ គ្មាន​នរណា​ត្រូវ​បង់​ម្ដង​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>This code is over. Make a new sale to be paid.</source>
        <translation>កូដ​នេះ​លែង​ប្រើបាន​ហើយ។ សូម​បង្កើត​ការលក់​ថ្មី ដើម្បី​ទទួល​ប្រាក់។</translation>
    </message>
</context>
<context>
    <name>ui::DisplayChip</name>
    <message>
        <source>The QR was read back from the screen. Phones read it from up to %1 cm.</source>
        <translation>QR ត្រូវ​បាន​អាន​ឡើងវិញ​ពី​អេក្រង់។ ទូរសព្ទ​អាន​វា​បាន​ពី​ចម្ងាយ​ដល់ %1 cm។</translation>
    </message>
    <message>
        <source>The QR on the screen could not be read back. Make the window larger.</source>
        <translation>មិន​អាច​អាន QR លើ​អេក្រង់​ឡើងវិញ​បាន​ទេ។ សូម​ពង្រីក​វីនដូ​ឱ្យ​ធំ​ជាង​នេះ។</translation>
    </message>
    <message>
        <source>Customer screen: off</source>
        <translation>អេក្រង់​អតិថិជន៖ បិទ</translation>
    </message>
    <message>
        <source>Customer screen: not plugged in</source>
        <translation>អេក្រង់​អតិថិជន៖ មិនទាន់​ដោត</translation>
    </message>
    <message>
        <source>Customer screen: idle</source>
        <translation>អេក្រង់​អតិថិជន៖ ទំនេរ</translation>
    </message>
    <message>
        <source>Customer screen: preparing</source>
        <translation>អេក្រង់​អតិថិជន៖ កំពុង​រៀបចំ</translation>
    </message>
    <message>
        <source>Customer screen: showing QR</source>
        <translation>អេក្រង់​អតិថិជន៖ កំពុង​បង្ហាញ QR</translation>
    </message>
    <message>
        <source>Customer screen: one moment</source>
        <translation>អេក្រង់​អតិថិជន៖ រង់ចាំ​បន្តិច</translation>
    </message>
    <message>
        <source>Customer screen: paid</source>
        <translation>អេក្រង់​អតិថិជន៖ បានបង់</translation>
    </message>
    <message>
        <source>Customer screen: see the cashier</source>
        <translation>អេក្រង់​អតិថិជន៖ ជួប​អ្នក​គិតប្រាក់</translation>
    </message>
    <message>
        <source>Customer screen: QR expired</source>
        <translation>អេក្រង់​អតិថិជន៖ QR ផុតកំណត់</translation>
    </message>
    <message>
        <source>Customer screen: not completed</source>
        <translation>អេក្រង់​អតិថិជន៖ មិន​បាន​សម្រេច</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>&amp;Identify the screens</source>
        <translation>បង្ហាញ​លេខ​អេក្រង់</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>អេក្រង់</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>តាម​វីនដូ​នេះ</translation>
    </message>
</context>
<context>
    <name>ui::DisplaySettings</name>
    <message>
        <source>Customer screen</source>
        <translation>អេក្រង់​អតិថិជន</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>អេក្រង់</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>What the customer reads.</source>
        <translation>ភាសា​ដែល​អតិថិជន​អាន។</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>តាម​វីនដូ​នេះ</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Amounts, times and the countdown.</source>
        <translation>ចំនួន​ទឹកប្រាក់ ម៉ោង និង​ការ​រាប់​ថយក្រោយ។</translation>
    </message>
    <message>
        <source>0–9 always</source>
        <translation>0–9 ជានិច្ច</translation>
    </message>
    <message>
        <source>The language&apos;s own</source>
        <translation>លេខ​តាម​ភាសា</translation>
    </message>
    <message>
        <source>Paid stays for</source>
        <translation>បង្ហាញ​ថា​បានបង់​រយៈពេល</translation>
    </message>
    <message>
        <source>Your own window keeps the result longer.</source>
        <translation>វីនដូ​របស់​អ្នក​ទុក​លទ្ធផល​យូរ​ជាង។</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, as in &quot;10 s&quot;</extracomment>
        <translation>%1 វិនាទី</translation>
    </message>
    <message>
        <source>&amp;Identify the screens</source>
        <translation>បង្ហាញ​លេខ​អេក្រង់</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>ស្វ័យប្រវត្តិ</translation>
    </message>
    <message>
        <source>Bound to the monitor itself, wherever it is plugged in.</source>
        <translation>ភ្ជាប់​នឹង​អេក្រង់​នោះ​ផ្ទាល់ ទោះ​ដោត​នៅ​កន្លែង​ណា​ក៏​ដោយ។</translation>
    </message>
    <message>
        <source>There is one screen. The customer screen opens as a window to try it.</source>
        <translation>មាន​អេក្រង់​តែ​មួយ។ អេក្រង់​អតិថិជន​បើក​ជា​វីនដូ​ដើម្បី​សាក។</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>បើក</translation>
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
        <translation>ប្រើ %1</translation>
    </message>
    <message>
        <source>Alt+T</source>
        <comment>key of Use another method</comment>
        <translation>Alt+T</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>បង្ហាញ QR</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionView</name>
    <message>
        <source>Needs a decision</source>
        <translation>ត្រូវ​ការ​សម្រេច</translation>
    </message>
</context>
<context>
    <name>ui::ExchangesPart</name>
    <message>
        <source>The log is being read.</source>
        <translation>កំពុង​អាន​កំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>There is no log of requests yet.</source>
        <translation>មិនទាន់​មាន​កំណត់ហេតុ​នៃ​សំណើ​ទេ។</translation>
    </message>
    <message>
        <source>Nothing is kept about this sale. The log goes back to %1, and the sale is older.</source>
        <extracomment>%1 is a time: &quot;Fri 20 Nov 22:20:31&quot;</extracomment>
        <translation>គ្មាន​អ្វី​ត្រូវ​បាន​រក្សាទុក​អំពី​ការលក់​នេះ​ទេ។ កំណត់ហេតុ​មាន​ចាប់ពី %1 ហើយ​ការលក់​នេះ​ចាស់​ជាង​នោះ។</translation>
    </message>
    <message>
        <source>The service was asked nothing about this sale.</source>
        <translation>មិន​បាន​សួរ​សេវា​អំពី​ការលក់​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Only the latest %1 of %2 requests are shown.</source>
        <translation>បង្ហាញ​តែ​សំណើ​ចុងក្រោយ %1 ក្នុង​ចំណោម %2។</translation>
    </message>
    <message>
        <source>The log goes back to %1. What was asked before that is no longer kept.</source>
        <extracomment>%1 is a time: &quot;Fri 20 Nov 22:20:31&quot;</extracomment>
        <translation>កំណត់ហេតុ​មាន​ចាប់ពី %1។ អ្វី​ដែល​បាន​សួរ​មុន​នោះ លែង​ត្រូវ​បាន​រក្សាទុក​ហើយ។</translation>
    </message>
    <message>
        <source>What is older than the last entry stands in the lines below them.</source>
        <translation>អ្វី​ដែល​ចាស់​ជាង​សំណើ​ចុងក្រោយ​ក្នុង​បញ្ជី មាន​ក្នុង​ជួរ​កំណត់ហេតុ​ខាងក្រោម។</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log could not be read.</source>
        <translation>
            <numerusform>មិន​អាច​អាន %n ជួរ​នៃ​កំណត់ហេតុ​បាន​ទេ។</numerusform>
            <numerusform>មិន​អាច​អាន %n ជួរ​នៃ​កំណត់ហេតុ​បាន​ទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>What the service answered</source>
        <translation>ចម្លើយ​របស់​សេវា</translation>
    </message>
    <message>
        <source>Fold the answers</source>
        <translation>លាក់​ចម្លើយ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>អាន​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>For support: the same as it stands in the log. Keys are never in it.</source>
        <translation>សម្រាប់​សុំ​ជំនួយ៖ ដូច​ដែល​មាន​ក្នុង​កំណត់ហេតុ។ កូនសោ​មិន​ដែល​មាន​ក្នុង​នោះ​ទេ។</translation>
    </message>
    <message>
        <source>The lines of the log</source>
        <translation>ជួរ​នៃ​កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>ចម្លង​ជា​អត្ថបទ</translation>
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
        <translation>សៀវភៅ​តារាង (XLSX)</translation>
    </message>
    <message>
        <source>For spreadsheets: amounts and times to calculate with.</source>
        <translation>សម្រាប់​កម្មវិធី​តារាង៖ អាច​គណនា​ជាមួយ​ចំនួន​ទឹកប្រាក់ និង​ម៉ោង។</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>តារាង (CSV)</translation>
    </message>
    <message>
        <source>For any other program: one row for each payment.</source>
        <translation>សម្រាប់​កម្មវិធី​ផ្សេង​ណា​ក៏​បាន៖ ការ​បង់ប្រាក់​នីមួយៗ​មាន​មួយ​ជួរ។</translation>
    </message>
    <message>
        <source>Everything (JSON lines)</source>
        <translation>ទាំងអស់ (JSON lines)</translation>
    </message>
    <message>
        <source>List (PDF)</source>
        <translation>បញ្ជី (PDF)</translation>
    </message>
    <message>
        <source>To print or send, with the totals at the end.</source>
        <translation>សម្រាប់​បោះពុម្ព ឬ​ផ្ញើ ដោយ​មាន​ចំនួន​សរុប​នៅ​ខាង​ចុង។</translation>
    </message>
    <message>
        <source>For a spreadsheet that shows strange letters</source>
        <translation>សម្រាប់​កម្មវិធី​តារាង​ដែល​បង្ហាញ​អក្សរ​ចម្លែក</translation>
    </message>
    <message>
        <source>Begins the file with a mark (BOM).</source>
        <translation>ចាប់ផ្ដើម​ឯកសារ​ដោយ​សញ្ញា​មួយ (BOM)។</translation>
    </message>
    <message>
        <source>Export these payments: %1</source>
        <translation>នាំចេញ​ការ​បង់ប្រាក់​ទាំងនេះ៖ %1</translation>
    </message>
    <message>
        <source>Export these payments</source>
        <translation>នាំចេញ​ការ​បង់ប្រាក់​ទាំងនេះ</translation>
    </message>
    <message>
        <source>All payments.</source>
        <translation>ការ​បង់ប្រាក់​ទាំងអស់។</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>ជ្រើស​កន្លែង​រក្សាទុក</translation>
    </message>
    <message>
        <source>Payments %1</source>
        <translation>ការបង់ប្រាក់ %1</translation>
    </message>
    <message>
        <source>Save the payments</source>
        <translation>រក្សាទុក​ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>កំពុង​សរសេរ​ឯកសារ</translation>
    </message>
    <message>
        <source>Counting the payments</source>
        <translation>កំពុង​រាប់​ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>%1 of %2 payments</source>
        <translation>ការ​បង់ប្រាក់ %1 ក្នុង​ចំណោម %2</translation>
    </message>
    <message>
        <source>%1 payments are written. The file is being closed.</source>
        <translation>បាន​សរសេរ​ការ​បង់ប្រាក់ %1។ ឯកសារ​កំពុង​បិទ។</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>បាន​សរសេរ​ឯកសារ​ហើយ</translation>
    </message>
    <message>
        <source>%1 in the folder %2.</source>
        <translation>%1 ក្នុង​ថត %2។</translation>
    </message>
    <message>
        <source>Payments in the file</source>
        <translation>ការ​បង់ប្រាក់​ក្នុង​ឯកសារ</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ត្រូវ​បង់</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បាន​ទទួល</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>បានសងវិញ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>កំពុង​បញ្ឈប់</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>ការ​បង់ប្រាក់​ទាំងអស់</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>ការលក់</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>អ្នកបង់</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>វិធីបង់</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>អ្នក​គិតប្រាក់</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>ចំនួន​សរុប</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ទំព័រ %1 ក្នុង​ចំណោម %2</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>សរសេរ​នៅ %1</translation>
    </message>
    <message>
        <source>Received in all rows</source>
        <translation>បាន​ទទួល​ក្នុង​គ្រប់​ជួរ</translation>
    </message>
    <message>
        <source>Every payment as it stands. Paydesk can read it in again.</source>
        <translation>ការ​បង់ប្រាក់​នីមួយៗ​តាម​ស្ថានភាព​បច្ចុប្បន្ន។ Paydesk អាច​អាន​វា​ចូល​វិញ​បាន។</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>បង្កើត​នៅ</translation>
    </message>
</context>
<context>
    <name>ui::FactsPanel</name>
    <message>
        <source>Reported by %1</source>
        <translation>តាម​របាយការណ៍​របស់ %1</translation>
    </message>
    <message>
        <source>Not asked yet. Ask it what it knows about this account.</source>
        <translation>មិនទាន់​បាន​សួរ។ សូម​សួរ​ថា​វា​ដឹង​អ្វី​ខ្លះ​អំពី​គណនី​នេះ។</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>សួរ​ឥឡូវ</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>ឈប់​ទាញ​យក</translation>
    </message>
    <message>
        <source>Fetch missing payments</source>
        <translation>ទាញ​យក​ការ​បង់ប្រាក់​ដែល​ខ្វះ</translation>
    </message>
    <message>
        <source>%1 payments looked at, %2 added so far.</source>
        <translation>បាន​មើល​ការ​បង់ប្រាក់ %1 និង​បាន​បន្ថែម %2 មក​ដល់​ពេល​នេះ។</translation>
    </message>
    <message>
        <source>%1 payments looked at, %2 added.</source>
        <translation>បាន​មើល​ការ​បង់ប្រាក់ %1 និង​បាន​បន្ថែម %2។</translation>
    </message>
    <message>
        <source>At %1…</source>
        <extracomment>A button that leads to the page of what a service says itself; %1 is &quot;bayar.gg&quot;</extracomment>
        <translation>នៅ %1…</translation>
    </message>
    <message>
        <source>The times of %1 are those of %2. Choose this time zone in the settings of the account.</source>
        <translation>ម៉ោង​របស់ %1 គឺ​តាម %2។ សូម​ជ្រើសរើស​តំបន់​ម៉ោង​នេះ​ក្នុង​ការ​កំណត់​គណនី។</translation>
    </message>
</context>
<context>
    <name>ui::FiguresPart</name>
    <message>
        <source>Asking %1</source>
        <translation>កំពុង​សួរ %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>មិន​អាច​ភ្ជាប់​ទៅ %1 បាន​ទេ</translation>
    </message>
    <message>
        <source>%1 gave no figures</source>
        <translation>%1 មិន​បាន​ផ្ដល់​តួលេខ​ទេ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>សួរ​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>មិន​បាន​ប្រាប់</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>ដូច​គ្នា</translation>
    </message>
    <message>
        <source>%1 more there</source>
        <translation>នៅ​ទីនោះ​លើស %1</translation>
    </message>
    <message>
        <source>%1 more here</source>
        <translation>នៅ​ទីនេះ​លើស %1</translation>
    </message>
    <message>
        <source>Payments made</source>
        <translation>ការ​បង់ប្រាក់​ដែល​បាន​បង្កើត</translation>
    </message>
    <message>
        <source>Paid payments</source>
        <translation>ការ​បង់ប្រាក់​ដែល​បានបង់</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>បង់​តាម %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួន​ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>%1 of the paid ones</source>
        <translation>ក្នុង​នោះ​បានបង់ %1</translation>
    </message>
    <message>
        <source>Same as all of ours</source>
        <translation>ដូច​ចំនួន​ទាំងអស់​របស់​យើង</translation>
    </message>
    <message>
        <source>Same as our paid ones</source>
        <translation>ដូច​ចំនួន​បានបង់​របស់​យើង</translation>
    </message>
    <message>
        <source>Differs from both of ours</source>
        <translation>ខុស​ពី​ចំនួន​ទាំងពីរ​របស់​យើង</translation>
    </message>
    <message>
        <source>Ours are counted from %1, 00:00, by the clock of %2.</source>
        <translation>តួលេខ​របស់​យើង​រាប់​ចាប់ពី %1 ម៉ោង 00:00 តាម​នាឡិកា​របស់ %2។</translation>
    </message>
    <message>
        <source>%1 does not say of which payments its amount is. Its figures are shown beside ours and never added to them.</source>
        <translation>%1 មិន​ប្រាប់​ថា ចំនួន​ទឹកប្រាក់​របស់​វា​ជា​របស់​ការ​បង់ប្រាក់​ណា​ខ្លះ​ទេ។ តួលេខ​របស់​វា​បង្ហាញ​ក្បែរ​តួលេខ​របស់​យើង ហើយ​មិន​ដែល​បូក​ចូល​គ្នា​ទេ។</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>សប្ដាហ៍​នេះ</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>ខែ​នេះ</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>ឆ្នាំ​នេះ</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>គ្រប់​ពេល</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>តាម​របាយការណ៍​របស់ %1</translation>
    </message>
    <message>
        <source>In Paydesk</source>
        <translation>ក្នុង Paydesk</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>ប្រៀបធៀប</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation>មិនទាន់​មាន​អ្វី​សម្រាប់​ជ្រើស​ទេ។</translation>
    </message>
    <message>
        <source>Pick dates</source>
        <translation>ជ្រើស​ថ្ងៃ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a chip of the filter bar: %1 is &quot;State&quot; or &quot;Account&quot;, %2 how many are chosen</extracomment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ផ្សេង​ទៀត</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>សម្អាត​ទាំងអស់</translation>
    </message>
    <message>
        <source>%1, press to take away</source>
        <extracomment>What a screen reader says of a chip: %1 is a condition of the filter, as &quot;Paid&quot;</extracomment>
        <translation>%1 ចុច​ដើម្បី​ដក​ចេញ</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>“%1” is saved.</source>
        <translation>បាន​រក្សាទុក “%1” ហើយ។</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិន​ធ្វើ​វិញ</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>បាន​លុប “%1” ហើយ។</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Practice sales: no real money moved.</source>
        <extracomment>Beside the title, where there is no room for the sentence</extracomment>
        <translation>ការលក់​ហាត់​ប្រើ៖ គ្មាន​ប្រាក់​ពិត​ផ្ទេរ​ទេ។</translation>
    </message>
    <message>
        <source>Reference, name, note, amount</source>
        <translation>លេខយោង ឈ្មោះ កំណត់ចំណាំ ចំនួន​ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Export these</source>
        <translation>នាំចេញ​ទាំងនេះ</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>តម្រង​ដែល​បាន​រក្សាទុក</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ហាត់​ប្រើ</translation>
    </message>
</context>
<context>
    <name>ui::FinishStep</name>
    <message>
        <source>Use the account</source>
        <translation>ប្រើ​គណនី</translation>
    </message>
    <message>
        <source>Sales can be made at an account that is on.</source>
        <translation>អាច​ធ្វើ​ការលក់​តាម​គណនី​ដែល​បាន​បើក។</translation>
    </message>
    <message>
        <source>It stays off until its test passes. Go back to the test, or finish and do it later.</source>
        <translation>វា​នៅ​បិទ​រហូត​ដល់​ការ​សាក​របស់​វា​បាន​ជោគជ័យ។ សូម​ត្រឡប់​ទៅ​ការ​សាក ឬ​បញ្ចប់​សិន ហើយ​សាក​ពេល​ក្រោយ។</translation>
    </message>
    <message>
        <source>On: sales can be made at it</source>
        <translation>បើក៖ អាច​ធ្វើ​ការលក់​តាម​គណនី​នេះ</translation>
    </message>
    <message>
        <source>Sales begin with this account</source>
        <translation>ការលក់​ចាប់ផ្ដើម​ដោយ​គណនី​នេះ</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>អ្វី​ដែល​ត្រូវ​ពិនិត្យ</translation>
    </message>
</context>
<context>
    <name>ui::FirstStart</name>
    <message>
        <source>Choose your language</source>
        <translation>ជ្រើសរើស​ភាសា​របស់​អ្នក</translation>
    </message>
    <message>
        <source>Who gets the money?</source>
        <translation>តើ​អ្នកណា​ទទួល​ប្រាក់?</translation>
    </message>
    <message>
        <source>You can change all of this later in the settings.</source>
        <translation>អ្នក​អាច​ប្ដូរ​ទាំងអស់​នេះ​នៅ​ពេល​ក្រោយ​ក្នុង​ការកំណត់។</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>តើ​អ្នក​ចង់​ចាប់ផ្ដើម​ដោយ​របៀប​ណា?</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>ហាត់​ប្រើ​ឥឡូវ</translation>
    </message>
    <message>
        <source>A pretend gateway runs on this computer. Sell, see customers pay, get a late payer. No account, no real money, a violet stripe on both screens.</source>
        <translation>ច្រក​ទូទាត់​សន្មត​ដំណើរការ​លើ​កុំព្យូទ័រ​នេះ។ សាក​លក់ មើល​អតិថិជន​បង់ និង​ជួប​អ្នកបង់​យឺត។ គ្មាន​គណនី គ្មាន​ប្រាក់​ពិត មាន​ឆ្នូត​ពណ៌​ស្វាយ​លើ​អេក្រង់​ទាំងពីរ។</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>ភ្ជាប់​គណនី</translation>
    </message>
    <message>
        <source>Bakong Gateway, QRIS, bKash or Pakhi Pay. Have the key at hand; a test shows what works before the first sale.</source>
        <translation>Bakong Gateway, QRIS, bKash ឬ Pakhi Pay។ សូម​ត្រៀម​កូនសោ​ទុក ការ​សាក​នឹង​បង្ហាញ​ថា​អ្វី​ដំណើរការ មុន​ការលក់​ដំបូង។</translation>
    </message>
    <message>
        <source>No key yet: make KHQR codes and look in the bank&apos;s app</source>
        <translation>មិនទាន់​មាន​កូនសោ៖ បង្កើត​កូដ KHQR ហើយ​មើល​ប្រាក់​ក្នុង​កម្មវិធី​ធនាគារ</translation>
    </message>
</context>
<context>
    <name>ui::GatewayStep</name>
    <message>
        <source>Choose the gateway the shop has an account with.</source>
        <translation>សូម​ជ្រើស​ច្រក​ទូទាត់​ដែល​ហាង​មាន​គណនី។</translation>
    </message>
    <message>
        <source>Choose what kind of money the account takes.</source>
        <translation>សូម​ជ្រើស​ប្រភេទ​ប្រាក់​ដែល​គណនី​ទទួល។</translation>
    </message>
    <message>
        <source>Never mixed up: each has its own colour, word and drawing.</source>
        <translation>មិន​ច្រឡំ​គ្នា​ទេ៖ ប្រភេទ​នីមួយៗ​មាន​ពណ៌ ពាក្យ និង​រូប​របស់​ខ្លួន។</translation>
    </message>
    <message>
        <source>Who takes the payments?</source>
        <translation>តើ​អ្នកណា​ទទួល​ការ​បង់ប្រាក់?</translation>
    </message>
    <message>
        <source>What kind of money</source>
        <translation>ប្រភេទ​ប្រាក់</translation>
    </message>
    <message>
        <source>The handbooks name none. Enter the address that the gateway gave the shop for its tests.</source>
        <translation>សៀវភៅ​ណែនាំ​មិន​បាន​ប្រាប់​អាសយដ្ឋាន​ទេ។ សូម​បញ្ចូល​អាសយដ្ឋាន​ដែល​ច្រក​ទូទាត់​បាន​ឱ្យ​ហាង​សម្រាប់​ការ​សាកល្បង។</translation>
    </message>
    <message>
        <source>Address of the sandbox</source>
        <translation>អាសយដ្ឋាន​សាកល្បង (Sandbox)</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>The sales cannot be read</source>
        <translation>មិន​អាច​អាន​ការលក់​បាន​ទេ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ព្យាយាម​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>មិនទាន់​មាន​ការលក់</translation>
    </message>
    <message>
        <source>Every sale stands here from the moment its code is shown.</source>
        <translation>ការលក់​នីមួយៗ​នៅ​ទីនេះ ចាប់ពី​ពេល​បង្ហាញ​កូដ​របស់​វា។</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>គិតប្រាក់</translation>
    </message>
    <message>
        <source>No sale fits</source>
        <extracomment>Nothing is listed; %1 is the filter: &quot;Today · Paid&quot;</extracomment>
        <translation>គ្មាន​ការលក់​ណា​ត្រូវ​តាម​តម្រង</translation>
    </message>
    <message>
        <source>You look for: %1</source>
        <translation>អ្នក​កំពុង​រក៖ %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>សម្អាត​ទាំងអស់</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>ការលក់</translation>
    </message>
    <message>
        <source>This sale is not in the ledger any more. Choose another one.</source>
        <translation>ការលក់​នេះ​លែង​មាន​ក្នុង​បញ្ជី​ហើយ។ សូម​ជ្រើស​ការលក់​ផ្សេង។</translation>
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
        <translation>នាំចូល​ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Choose a file that Paydesk exported as “Everything (JSON lines)” or “Table (CSV)”.</source>
        <translation>សូម​ជ្រើស​ឯកសារ​ដែល Paydesk បាន​នាំចេញ​ជា “ទាំងអស់ (JSON lines)” ឬ “តារាង (CSV)”។</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>លុប​ការ​នាំចូល​នេះ​វិញ</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ជ្រើស​ឯកសារ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Choose the file with the payments</source>
        <translation>ជ្រើស​ឯកសារ​ដែល​មាន​ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Payments of Paydesk (*.jsonl *.csv)</source>
        <translation>ការ​បង់ប្រាក់​របស់ Paydesk (*.jsonl *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ឯកសារ​ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>រួច​ហើយ %1 %</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>កំពុង​អាន​ឯកសារ</translation>
    </message>
    <message>
        <source>Import these payments?</source>
        <translation>នាំចូល​ការ​បង់ប្រាក់​ទាំងនេះ​ឬទេ?</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>គ្មាន​អ្វី​ត្រូវ​នាំចូល</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>មាន​នៅ​ទីនេះ​រួច​ហើយ</translation>
    </message>
    <message>
        <source>Already here with other values, which stay</source>
        <translation>មាន​នៅ​ទីនេះ​រួច​ហើយ ដោយ​មាន​តម្លៃ​ផ្សេង ដែល​នៅ​ដដែល</translation>
    </message>
    <message>
        <source>Left out: the same payment is here under another id</source>
        <translation>រំលង៖ ការ​បង់ប្រាក់​ដដែល​មាន​នៅ​ទីនេះ​ក្រោម​លេខ​សម្គាល់​ផ្សេង</translation>
    </message>
    <message>
        <source>Lines that cannot be read as a payment</source>
        <translation>ជួរ​ដែល​អាន​ជា​ការ​បង់ប្រាក់​មិន​បាន</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>កំពុង​នាំចូល</translation>
    </message>
    <message>
        <source>The payments are in the ledger</source>
        <translation>ការ​បង់ប្រាក់​បាន​ចូល​ក្នុង​បញ្ជី​ហើយ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>បាន​បន្ថែម</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>កំពុង​លុប​ការ​នាំចូល​វិញ</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>បាន​លុប​ការ​នាំចូល​វិញ​ហើយ</translation>
    </message>
    <message>
        <source>Payments taken back</source>
        <translation>ការ​បង់ប្រាក់​ដែល​បាន​ដក​ចេញ​វិញ</translation>
    </message>
    <message>
        <source>Kept, as something happened to them since</source>
        <translation>បាន​រក្សាទុក ព្រោះ​មាន​អ្វី​កើតឡើង​ចំពោះ​វា​ក្រោយ​មក</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>ជួរ %1៖ %2</translation>
    </message>
    <message>
        <source>And more lines like these: %1</source>
        <translation>និង​ជួរ​ផ្សេង​ទៀត​ដូច​នេះ៖ %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>កំពុង​បញ្ឈប់</translation>
    </message>
    <message>
        <source>Of these with another sale number, as theirs is taken or too high</source>
        <translation>ក្នុង​ចំណោម​នេះ ទទួល​លេខ​ការលក់​ផ្សេង ព្រោះ​លេខ​ដើម​ត្រូវ​បាន​ប្រើ​ហើយ ឬ​ធំ​ពេក</translation>
    </message>
    <message>
        <source>The totals of the file do not agree with its payments. Export it again.</source>
        <translation>ចំនួន​សរុប​ក្នុង​ឯកសារ​មិន​ត្រូវ​នឹង​ការ​បង់ប្រាក់​របស់​វា​ទេ។ សូម​នាំចេញ​វា​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The file ends without its totals. It may be cut off: export it again.</source>
        <translation>ឯកសារ​ចប់​ដោយ​គ្មាន​ចំនួន​សរុប។ វា​ប្រហែលជា​ដាច់​មិន​ពេញ៖ សូម​នាំចេញ​វា​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Undo that import</source>
        <translation>លុប​ការ​នាំចូល​នោះ​វិញ</translation>
    </message>
    <message>
        <source>This file has no totals, so nothing tells whether it is whole. Compare the number of its payments.</source>
        <translation>ឯកសារ​នេះ​គ្មាន​ចំនួន​សរុប​ទេ ដូច្នេះ​គ្មាន​អ្វី​បញ្ជាក់​ថា​វា​ពេញលេញ​ឬទេ។ សូម​ផ្ទៀង​ចំនួន​ការ​បង់ប្រាក់​របស់​វា។</translation>
    </message>
    <message>
        <source>Not everything was taken back</source>
        <translation>មិន​បាន​ដក​ចេញ​វិញ​ទាំង​អស់​ទេ</translation>
    </message>
    <message>
        <source>Nothing was taken back</source>
        <translation>គ្មាន​អ្វី​ត្រូវ​បាន​ដក​ចេញ​វិញ​ទេ</translation>
    </message>
</context>
<context>
    <name>ui::ImportList</name>
    <message>
        <source>Imported %1.</source>
        <translation>បាន​នាំចូល %1។</translation>
    </message>
    <message>
        <source>Imported %1 by %2.</source>
        <translation>បាន​នាំចូល %1 ដោយ %2។</translation>
    </message>
    <message>
        <source>Payments: %1, all taken back.</source>
        <translation>ការ​បង់ប្រាក់៖ %1, បាន​ដក​ចេញ​វិញ​ទាំងអស់។</translation>
    </message>
    <message>
        <source>Payments: %1, taken back: %2.</source>
        <translation>ការ​បង់ប្រាក់៖ %1, បាន​ដក​ចេញ​វិញ៖ %2។</translation>
    </message>
    <message>
        <source>Payments: %1.</source>
        <translation>ការ​បង់ប្រាក់៖ %1។</translation>
    </message>
    <message>
        <source>A file whose name is not known</source>
        <translation>ឯកសារ​ដែល​មិន​ស្គាល់​ឈ្មោះ</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>លុប​វិញ…</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>លុប​ការ​នាំចូល​ពី %1 វិញ</translation>
    </message>
</context>
<context>
    <name>ui::JumpDialog</name>
    <message>
        <source>Go to which day?</source>
        <translation>ទៅ​ថ្ងៃ​ណា?</translation>
    </message>
    <message>
        <source>The list moves to the latest sale of that day, or the one before it.</source>
        <translation>បញ្ជី​រំកិល​ទៅ​ការលក់​ចុងក្រោយ​នៃ​ថ្ងៃ​នោះ ឬ​ការលក់​មុន​ថ្ងៃ​នោះ។</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ទៅ​ទីនោះ</translation>
    </message>
</context>
<context>
    <name>ui::Keypad</name>
    <message>
        <source>Decimal point</source>
        <translation>ចំណុច​ទសភាគ</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>លុប​លេខ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>C</source>
        <comment>keypad: clear</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear the amount</source>
        <translation>លុប​ចំនួន​ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Add another amount</source>
        <translation>បូក​ចំនួន​ទឹកប្រាក់​មួយ​ទៀត</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>គុណ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>បង្ហាញ QR</translation>
    </message>
</context>
<context>
    <name>ui::KeysStep</name>
    <message>
        <source>The key is missing. Paste it here.</source>
        <translation>មិនទាន់​មាន​កូនសោ​ទេ។ សូម​បិទភ្ជាប់​វា​នៅ​ទីនេះ។</translation>
    </message>
    <message>
        <source>Shown on chips and reports.</source>
        <translation>បង្ហាញ​លើ​ស្លាក និង​ក្នុង​របាយការណ៍។</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>ឈ្មោះ​គណនី</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>បើក %1</translation>
    </message>
    <message>
        <source>Keys are made on the page of %1, in the account of the shop.</source>
        <translation>កូនសោ​បង្កើត​លើ​ទំព័រ​របស់ %1 ក្នុង​គណនី​របស់​ហាង។</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer, never in a file.</source>
        <translation>រក្សា​ក្នុង​បណ្ដុំ​កូនសោ​របស់​កុំព្យូទ័រ​នេះ មិន​ដែល​រក្សា​ក្នុង​ឯកសារ​ទេ។</translation>
    </message>
    <message>
        <source>Kept in a sealed file that only the passphrase opens.</source>
        <translation>រក្សា​ក្នុង​ឯកសារ​បិទ​ជិត ដែល​បើក​បាន​តែ​ដោយ​ឃ្លា​សម្ងាត់។</translation>
    </message>
    <message>
        <source>Keys of %1 usually begin with %2. Look whether it is the right one.</source>
        <translation>ជា​ធម្មតា កូនសោ​របស់ %1 ចាប់ផ្ដើម​ដោយ %2។ សូម​មើល​ថា​វា​ជា​កូនសោ​ត្រឹមត្រូវ​ឬទេ។</translation>
    </message>
    <message>
        <source>%1 After a replacement the old one stays for 24 hours.</source>
        <translation>%1 ក្រោយ​ពេល​ប្ដូរ កូនសោ​ចាស់​នៅ​រក្សាទុក 24 ម៉ោង។</translation>
    </message>
</context>
<context>
    <name>ui::LastSales</name>
    <message>
        <source>Last sales</source>
        <translation>ការលក់​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Older sales are in History</source>
        <translation>ការលក់​ចាស់ៗ​នៅ​ក្នុង​ប្រវត្តិ</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>មិនទាន់​មាន​ការលក់</translation>
    </message>
    <message>
        <source>The last ten sales and how they went stand here.</source>
        <translation>ការលក់​ដប់​ចុងក្រោយ និង​លទ្ធផល​របស់​វា​នៅ​ទីនេះ។</translation>
    </message>
</context>
<context>
    <name>ui::LedgerCard</name>
    <message>
        <source>Save a copy of the ledger</source>
        <translation>រក្សាទុក​ច្បាប់​ចម្លង​មួយ​នៃ​បញ្ជី</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>បញ្ជី (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ឯកសារ​ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Choose a backup of the ledger</source>
        <translation>ជ្រើស​ច្បាប់​ចម្លង​បញ្ជី</translation>
    </message>
    <message>
        <source>Choose a folder for copies of the backups</source>
        <translation>ជ្រើស​ថត​សម្រាប់​ចម្លង​ច្បាប់​ចម្លង​ទៅ​ទុក</translation>
    </message>
    <message>
        <source>Derive all payments again from their events?</source>
        <translation>គណនា​ការ​បង់ប្រាក់​ទាំងអស់​ឡើងវិញ ពី​ព្រឹត្តិការណ៍​របស់​វា​ឬទេ?</translation>
    </message>
    <message>
        <source>Nothing that happened is lost. Paydesk starts again and sells nothing until it is done; open sales are watched again after it.</source>
        <translation>គ្មាន​អ្វី​ដែល​បាន​កើតឡើង​ត្រូវ​បាត់​ទេ។ Paydesk បើក​ឡើងវិញ ហើយ​មិន​លក់​អ្វី​ទេ​រហូត​ដល់​រួច ក្រោយ​នោះ​ការលក់​ដែល​នៅ​បើក​ត្រូវ​តាមដាន​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>មិនមែន​ឥឡូវ</translation>
    </message>
    <message>
        <source>Rebuild and start again</source>
        <translation>គណនា​ឡើងវិញ ហើយ​បើក​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Ledger and backups</source>
        <translation>បញ្ជី និង​ច្បាប់​ចម្លង</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>រក្សាទុក​ច្បាប់​ចម្លង​មួយ…</translation>
    </message>
    <message>
        <source>Rehearse a restore</source>
        <translation>សាក​ស្ដារ</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>ស្ដារ…</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>ស្ដារ​ឯកសារ​ផ្សេង…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ជ្រើស​ថត…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>ថត​ផ្សេង…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>ចម្លង​ឥឡូវ</translation>
    </message>
    <message>
        <source>Make no copies</source>
        <translation>កុំ​ចម្លង​ទៅ​ទុក</translation>
    </message>
    <message>
        <source>Payments from a file</source>
        <translation>ការ​បង់ប្រាក់​ពី​ឯកសារ</translation>
    </message>
    <message>
        <source>Takes in what Paydesk exported as JSON lines or CSV. You see first what it would do, and can take it back.</source>
        <translation>នាំ​ចូល​អ្វី​ដែល Paydesk បាន​នាំ​ចេញ​ជា JSON lines ឬ CSV។ អ្នក​ឃើញ​ជា​មុន​ថា​វា​នឹង​ធ្វើ​អ្វី ហើយ​អាច​ដក​វិញ​បាន។</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>នាំ​ចូល…</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>គណនា​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Derives every payment again from the events of the ledger. It mends totals and lists that disagree with them.</source>
        <translation>គណនា​ការ​បង់ប្រាក់​ទាំងអស់​ឡើងវិញ ពី​ព្រឹត្តិការណ៍​ក្នុង​បញ្ជី។ វា​កែ​ចំនួន​សរុប និង​បញ្ជី​ផ្សេងៗ​ដែល​មិន​ត្រូវ​គ្នា​នឹង​ព្រឹត្តិការណ៍​ទាំងនោះ។</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>គណនា​ឡើងវិញ…</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>ឈប់​ពិនិត្យ</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ពិនិត្យ​ឥឡូវ</translation>
    </message>
    <message>
        <source>Checked %1: %2 payments, %3 events.</source>
        <translation>បាន​ពិនិត្យ %1៖ ការ​បង់ប្រាក់ %2 ព្រឹត្តិការណ៍ %3។</translation>
    </message>
    <message>
        <source>Checking the ledger, %1 % done</source>
        <translation>កំពុង​ពិនិត្យ​បញ្ជី រួច​ហើយ %1 %</translation>
    </message>
    <message>
        <source>Sales go on meanwhile.</source>
        <translation>ការលក់​នៅ​បន្ត​ក្នុង​ពេល​នេះ។</translation>
    </message>
    <message>
        <source>The ledger could not be checked</source>
        <translation>មិន​អាច​ពិនិត្យ​បញ្ជី​បាន​ទេ</translation>
    </message>
    <message>
        <source>The ledger is not checked yet</source>
        <translation>បញ្ជី​មិនទាន់​បាន​ពិនិត្យ</translation>
    </message>
    <message>
        <source>It is checked after every start and once a day.</source>
        <translation>វា​ត្រូវ​ពិនិត្យ​ក្រោយ​ពេល​បើក​រាល់​លើក និង​មួយ​ថ្ងៃ​ម្ដង។</translation>
    </message>
    <message>
        <source>The ledger is sound</source>
        <translation>បញ្ជី​ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>The check of the ledger found a fault</source>
        <translation>ការ​ពិនិត្យ​បញ្ជី​បាន​រក​ឃើញ​កំហុស</translation>
    </message>
    <message>
        <source>What was derived from the events is wrong, the events are whole: rebuild it.</source>
        <translation>អ្វី​ដែល​គណនា​ពី​ព្រឹត្តិការណ៍​ខុស តែ​ព្រឹត្តិការណ៍​នៅ​ពេញលេញ៖ សូម​គណនា​វា​ឡើងវិញ។</translation>
    </message>
    <message>
        <source>Keep the data folder as it is and restore a backup.</source>
        <translation>សូម​ទុក​ថត​ទិន្នន័យ​ដដែល ហើយ​ស្ដារ​ច្បាប់​ចម្លង។</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>កំពុង​ធ្វើ​ច្បាប់​ចម្លង…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ធ្វើ​ច្បាប់​ចម្លង​ឥឡូវ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ច្បាប់​ចម្លង</translation>
    </message>
    <message>
        <source>The backups are being looked through.</source>
        <translation>កំពុង​ពិនិត្យ​មើល​ច្បាប់​ចម្លង។</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>មិនទាន់​មាន​ច្បាប់​ចម្លង​ទេ</translation>
    </message>
    <message>
        <source>Last backup %1, %2</source>
        <translation>ច្បាប់​ចម្លង​ចុងក្រោយ %1, %2</translation>
    </message>
    <message>
        <source>Copies go to %1</source>
        <translation>ច្បាប់​ចម្លង​ត្រូវ​ចម្លង​ទៅ %1</translation>
    </message>
    <message>
        <source>No copies in a second place</source>
        <translation>គ្មាន​ច្បាប់​ចម្លង​នៅ​កន្លែង​ទីពីរ</translation>
    </message>
    <message>
        <source>Each backup is copied there too.</source>
        <translation>ច្បាប់​ចម្លង​នីមួយៗ​ត្រូវ​ចម្លង​ទៅ​ទីនោះ​ដែរ។</translation>
    </message>
    <message>
        <source>A stick or another disk keeps the backups when this computer is lost.</source>
        <translation>ឧបករណ៍ USB ឬ​ថាស​មួយ​ទៀត​រក្សា​ច្បាប់​ចម្លង ពេល​កុំព្យូទ័រ​នេះ​បាត់ ឬ​ខូច។</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>បាន​ធ្វើ​ច្បាប់​ចម្លង​ទៅ %1។</translation>
    </message>
    <message>
        <source>No backup is made by itself while the ledger has a fault.</source>
        <translation>ច្បាប់​ចម្លង​មិន​ធ្វើ​ដោយ​ខ្លួនឯង​ទេ ពេល​បញ្ជី​មាន​កំហុស។</translation>
    </message>
    <message>
        <source>Next backup: now, after the check.</source>
        <translation>ច្បាប់​ចម្លង​បន្ទាប់៖ ឥឡូវ ក្រោយ​ការ​ពិនិត្យ។</translation>
    </message>
    <message>
        <source>Next backup: %1. If the computer is off then, it is made at the next start.</source>
        <translation>ច្បាប់​ចម្លង​បន្ទាប់៖ %1។ បើ​កុំព្យូទ័រ​បិទ​នៅ​ពេល​នោះ វា​នឹង​ធ្វើ​នៅ​ពេល​បើក​លើក​ក្រោយ។</translation>
    </message>
    <message>
        <source>Last backup %1, %2, checked</source>
        <translation>ច្បាប់​ចម្លង​ចុងក្រោយ %1, %2, បាន​ពិនិត្យ</translation>
    </message>
    <message>
        <source>Checked %1: not all of it can be read.</source>
        <translation>បាន​ពិនិត្យ %1៖ មាន​ផ្នែក​ខ្លះ​មិន​អាច​អាន​បាន​ទេ។</translation>
    </message>
</context>
<context>
    <name>ui::LedgerWorkDialog</name>
    <message>
        <source>Go on selling</source>
        <translation>បន្ត​លក់</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>កំពុង​ស្ដារ​ច្បាប់​ចម្លង</translation>
    </message>
    <message>
        <source>Rebuilding the ledger</source>
        <translation>កំពុង​គណនា​បញ្ជី​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Every sale of it is checked before it takes the ledger&apos;s place.</source>
        <translation>ការលក់​ទាំងអស់​ក្នុង​នោះ​ត្រូវ​បាន​ពិនិត្យ មុន​វា​ជំនួស​បញ្ជី។</translation>
    </message>
    <message>
        <source>Every payment is derived again from its events.</source>
        <translation>ការ​បង់ប្រាក់​នីមួយៗ​ត្រូវ​គណនា​ឡើងវិញ ពី​ព្រឹត្តិការណ៍​របស់​វា។</translation>
    </message>
    <message>
        <source>The ledger is rebuilt</source>
        <translation>បាន​គណនា​បញ្ជី​ឡើងវិញ​ហើយ</translation>
    </message>
    <message>
        <source>All payments agree with their events again.</source>
        <translation>ការ​បង់ប្រាក់​ទាំងអស់​ត្រូវ​គ្នា​នឹង​ព្រឹត្តិការណ៍​របស់​វា​វិញ​ហើយ។</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>បាន​ស្ដារ​ច្បាប់​ចម្លង​ហើយ</translation>
    </message>
    <message>
        <source>Sales go on with it.</source>
        <translation>ការលក់​បន្ត​ជាមួយ​វា។</translation>
    </message>
    <message>
        <source>Sales go on with it. The ledger that stood there is kept as %1.</source>
        <translation>ការលក់​បន្ត​ជាមួយ​វា។ បញ្ជី​ដែល​មាន​ពី​មុន ត្រូវ​បាន​រក្សាទុក​ជា %1។</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>មិន​បាន​ស្ដារ​ច្បាប់​ចម្លង​ទេ</translation>
    </message>
    <message>
        <source>The ledger was not rebuilt</source>
        <translation>មិន​បាន​គណនា​បញ្ជី​ឡើងវិញ​ទេ</translation>
    </message>
</context>
<context>
    <name>ui::ListFilters</name>
    <message>
        <source>This is no day. Write it as 2026-11-30.</source>
        <translation>នេះ​មិនមែន​ជា​ថ្ងៃ​ទេ។ សូម​សរសេរ​ដូច 2026-11-30។</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct one of them.</source>
        <translation>ថ្ងៃ​ចុងក្រោយ​នៅ​មុន​ថ្ងៃ​ដំបូង។ សូម​កែ​ថ្ងៃ​ណា​មួយ។</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ថ្ងៃ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ថ្ងៃ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Last 92 days</source>
        <translation>92 ថ្ងៃ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>គ្រប់​ថ្ងៃ</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>ជ្រើស​ថ្ងៃ</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>គ្រប់​ស្ថានភាព</translation>
    </message>
    <message>
        <source>Asked for by any method</source>
        <translation>ត្រូវ​បង់​តាម​គ្រប់​វិធី</translation>
    </message>
    <message>
        <source>Paid with any method</source>
        <translation>បានបង់​តាម​គ្រប់​វិធី</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <extracomment>On a chip: the payments asked for by a method; %1 is &quot;GoPay&quot;</extracomment>
        <translation>ត្រូវ​បង់​តាម %1</translation>
    </message>
    <message>
        <source>Paid with %1</source>
        <extracomment>On a chip: the payments that came by a method; %1 is &quot;GoPay&quot;</extracomment>
        <translation>បានបង់​តាម %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>សម្អាត​តម្រង</translation>
    </message>
    <message>
        <source>Search, then Enter</source>
        <translation>ស្វែងរក រួច​ចុច Enter</translation>
    </message>
    <message>
        <source>Invoice, description, or the customer&apos;s name, e-mail or phone</source>
        <translation>វិក្កយបត្រ ការ​ពណ៌នា ឬ​ឈ្មោះ អ៊ីមែល ឬ​ទូរសព្ទ​របស់​អតិថិជន</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ថ្ងៃ​ដំបូង</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ថ្ងៃ​ចុងក្រោយ</translation>
    </message>
</context>
<context>
    <name>ui::ListFoot</name>
    <message>
        <source>Counting…</source>
        <extracomment>Under the list while its length is counted: %1 is the place of the chosen sale</extracomment>
        <translation>កំពុង​រាប់…</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1, កំពុង​រាប់…</translation>
    </message>
    <message>
        <source>One sale</source>
        <translation>ការលក់​មួយ</translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation>ការលក់ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under the list: %1 is the place of the chosen sale, %2 how many there are</extracomment>
        <translation>%1 ក្នុង​ចំណោម %2</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <extracomment>Under the list, behind its length: how many sales are marked</extracomment>
        <translation>បាន​ជ្រើស %1</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter detail · Space mark · Ctrl+G day</source>
        <translation>↑ ↓ ផ្លាស់ទី · Enter លម្អិត · Space ជ្រើស · Ctrl+G ថ្ងៃ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ព្យាយាម​ម្ដង​ទៀត</translation>
    </message>
</context>
<context>
    <name>ui::ListPart</name>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Take missing rows over</source>
        <translation>យក​ជួរ​ដែល​ខ្វះ​មក​បញ្ចូល</translation>
    </message>
    <message>
        <source>No payments there</source>
        <translation>គ្មាន​ការ​បង់ប្រាក់​នៅ​ទីនោះ</translation>
    </message>
    <message>
        <source>%1 lists none for these filters. Clear them to see all there are.</source>
        <translation>%1 គ្មាន​ការ​បង់ប្រាក់​ណា​តាម​តម្រង​ទាំងនេះ​ទេ។ សូម​សម្អាត​តម្រង ដើម្បី​មើល​ទាំងអស់។</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>សម្អាត​តម្រង</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>មិន​អាច​ភ្ជាប់​ទៅ %1 បាន​ទេ</translation>
    </message>
    <message>
        <source>%1 gave no list</source>
        <translation>%1 មិន​បាន​ផ្ដល់​បញ្ជី​ទេ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>សួរ​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>កំពុង​សួរ %1</translation>
    </message>
    <message>
        <source>%1 to %2 of %3.</source>
        <translation>%1 ដល់ %2 ក្នុង​ចំណោម %3។</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 ដល់ %2។</translation>
    </message>
    <message>
        <source>Nothing on this page is missing here.</source>
        <translation>គ្មាន​អ្វី​លើ​ទំព័រ​នេះ​ខ្វះ​នៅ​ទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Missing here: %1. Other state here: %2.</source>
        <translation>ខ្វះ​នៅ​ទីនេះ៖ %1។ ស្ថានភាព​ផ្សេង​នៅ​ទីនេះ៖ %2។</translation>
    </message>
    <message>
        <source>Not readable: %1.</source>
        <translation>អាន​មិន​បាន៖ %1។</translation>
    </message>
    <message>
        <source>Taking over. Looked at %1: %2 added, %3 brought up to date, %4 left out.</source>
        <translation>កំពុង​យក​មក​បញ្ចូល។ បាន​មើល %1៖ បន្ថែម %2 ធ្វើ​បច្ចុប្បន្នភាព %3 រំលង %4។</translation>
    </message>
    <message>
        <source>Stopped. Looked at %1: %2 added, %3 brought up to date, %4 left out.</source>
        <translation>បាន​ឈប់។ បាន​មើល %1៖ បន្ថែម %2 ធ្វើ​បច្ចុប្បន្នភាព %3 រំលង %4។</translation>
    </message>
    <message>
        <source>Done. Looked at %1: %2 added, %3 brought up to date, %4 left out.</source>
        <translation>រួច​ហើយ។ បាន​មើល %1៖ បន្ថែម %2 ធ្វើ​បច្ចុប្បន្នភាព %3 រំលង %4។</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Payments at %1</source>
        <translation>ការ​បង់ប្រាក់​នៅ %1</translation>
    </message>
</context>
<context>
    <name>ui::ListedModel</name>
    <message>
        <source>Made</source>
        <translation>បង្កើត​នៅ</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>វិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>វិធីបង់</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>Head of a column: the state of a payment there; %1 is a service, as &quot;bayar.gg&quot;</extracomment>
        <translation>នៅ %1</translation>
    </message>
    <message>
        <source>In Paydesk</source>
        <translation>ក្នុង Paydesk</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួន​ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ខ្វះ</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>បើក​នៅ​កន្លែង​ផ្សេង</translation>
    </message>
    <message>
        <source>No price told</source>
        <translation>មិន​បាន​ប្រាប់​តម្លៃ</translation>
    </message>
    <message>
        <source>%1, %2, at %3: %4, in Paydesk: %5</source>
        <extracomment>One payment as a screen reader speaks it: %1 invoice, %2 amount, %3 service, %4 state there, %5 state here</extracomment>
        <translation>%1, %2, នៅ %3៖ %4, ក្នុង Paydesk៖ %5</translation>
    </message>
    <message>
        <source>not taken over yet</source>
        <translation>មិនទាន់​យក​មក​បញ្ចូល</translation>
    </message>
</context>
<context>
    <name>ui::LoadingBars</name>
    <message>
        <source>Reading the sales</source>
        <translation>កំពុង​អាន​ការលក់</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>បញ្ជី​គ្រាប់ចុច​នេះ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ពេញ​អេក្រង់</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>A key&apos;s work in the overview of keys: %1 is the name of a screen</extracomment>
        <translation>ទៅ​កាន់ %1</translation>
    </message>
    <message>
        <source>Practice controls</source>
        <translation>ផ្ទាំង​បញ្ជា​ហាត់​ប្រើ</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>ចេញ​ពី​ការ​ហាត់​ប្រើ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>សម្រេច</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>គណនា​ឡើងវិញ…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>ស្ដារ…</translation>
    </message>
</context>
<context>
    <name>ui::MetadataDialog</name>
    <message>
        <source>Data for this sale</source>
        <translation>ទិន្នន័យ​សម្រាប់​ការលក់​នេះ</translation>
    </message>
    <message>
        <source>Names and values %1 keeps with the payment. The customer does not see them.</source>
        <translation>ឈ្មោះ និង​ខ្លឹមសារ​ដែល %1 រក្សាទុក​ជាមួយ​ការ​បង់ប្រាក់។ អតិថិជន​មើល​មិន​ឃើញ​ទេ។</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>បន្ថែម​ជួរ​មួយ (&amp;A)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Use for this sale</source>
        <translation>ប្រើ​សម្រាប់​ការលក់​នេះ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ខ្លឹមសារ</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>លុប​ជួរ​នេះ</translation>
    </message>
</context>
<context>
    <name>ui::MethodChoice</name>
    <message>
        <source>It cannot be used now. Sales begin with the first method that can.</source>
        <translation>ឥឡូវ​មិន​អាច​ប្រើ​វា​បាន​ទេ។ ការលក់​ចាប់ផ្ដើម​ដោយ​វិធីបង់​ដំបូង​ដែល​ប្រើ​បាន។</translation>
    </message>
    <message>
        <source>The cashier can choose another one for each sale.</source>
        <translation>អ្នក​គិតប្រាក់​អាច​ជ្រើស​វិធីបង់​ផ្សេង​សម្រាប់​ការលក់​នីមួយៗ។</translation>
    </message>
    <message>
        <source>Method sales begin with</source>
        <translation>វិធីបង់​ពេល​ចាប់ផ្ដើម​ការលក់</translation>
    </message>
    <message>
        <source>First available</source>
        <translation>វិធី​ដំបូង​ដែល​ប្រើ​បាន</translation>
    </message>
</context>
<context>
    <name>ui::MoneyField</name>
    <message>
        <source>Amounts the text may mean</source>
        <translation>ចំនួន​ទឹកប្រាក់​ដែល​អត្ថបទ​នេះ​អាច​មានន័យ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ទទេ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួន​ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>សរុប​បណ្ដោះអាសន្ន</translation>
    </message>
</context>
<context>
    <name>ui::MonthGrid</name>
    <message>
        <source>Days of a month</source>
        <translation>ថ្ងៃ​ក្នុង​ខែ</translation>
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
        <translation>ដូច​ដែល​សៀវភៅ​ណែនាំ​របស់​ច្រក​ទូទាត់​ប្រាប់។ កូនសោ​មិន​ផ្ញើ​ទៅ​កន្លែង​ផ្សេង​ទេ។</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>អាច​ទុក​ទទេ។</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>អាសយដ្ឋាន​របស់​សេវា</translation>
    </message>
    <message>
        <source>Time zone of the gateway&apos;s times</source>
        <translation>តំបន់​ម៉ោង​របស់​ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ប្រូកស៊ី (proxy)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Only where the shop&apos;s network demands one.</source>
        <translation>តែ​ពេល​បណ្ដាញ​របស់​ហាង​តម្រូវ​ឱ្យ​មាន។</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>ឈ្មោះ​ម៉ាស៊ីន​របស់​ប្រូកស៊ី</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>លេខ​ច្រក​របស់​ប្រូកស៊ី</translation>
    </message>
    <message>
        <source>User name there</source>
        <translation>ឈ្មោះ​អ្នក​ប្រើ​នៅ​ទីនោះ</translation>
    </message>
    <message>
        <source>Password there</source>
        <translation>ពាក្យ​សម្ងាត់​នៅ​ទីនោះ</translation>
    </message>
    <message>
        <source>Kept with the keys.</source>
        <translation>រក្សា​ជាមួយ​កូនសោ។</translation>
    </message>
</context>
<context>
    <name>ui::NoAccounts</name>
    <message>
        <source>No account yet</source>
        <translation>មិនទាន់​មាន​គណនី​ទេ</translation>
    </message>
    <message>
        <source>Connect the account the shop has at a gateway. A few minutes, and the key of the gateway, are all it takes.</source>
        <translation>សូម​ភ្ជាប់​គណនី​ដែល​ហាង​មាន​នៅ​ច្រក​ទូទាត់។ ត្រូវ​ការ​តែ​ប៉ុន្មាន​នាទី និង​កូនសោ​របស់​ច្រក​ទូទាត់​ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>ភ្ជាប់​គណនី</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>ហាត់​ប្រើ​ជាមុន</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>បាន​ដឹង​ហើយ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n ទៀត</numerusform>
            <numerusform>%n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>បាន​ចម្លង​ព័ត៌មាន</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>ចម្លង​ព័ត៌មាន​សម្រាប់​សុំ​ជំនួយ</translation>
    </message>
</context>
<context>
    <name>ui::NumberField</name>
    <message>
        <source>Transaction number</source>
        <translation>លេខ​ប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>As on the phone</source>
        <translation>ដូច​លើ​ទូរសព្ទ</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>ពិនិត្យ​លេខ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 is asked about. Another number takes its place.</source>
        <translation>កំពុង​សួរ​អំពី %1។ លេខ​ផ្សេង​នឹង​ជំនួស​វា។</translation>
    </message>
    <message>
        <source>Type, paste or scan it.</source>
        <translation>សូម​វាយ បិទភ្ជាប់ ឬ​ស្កេន​វា។</translation>
    </message>
</context>
<context>
    <name>ui::OpenStrip</name>
    <message>
        <source>New sale</source>
        <translation>ការលក់​ថ្មី</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n ទៀត</numerusform>
            <numerusform>+%n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · needs you</source>
        <translation>%1 · រង់ចាំ​អ្នក</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>នៅសល់ %1</translation>
    </message>
    <message>
        <source>No sale is open.</source>
        <translation>គ្មាន​ការលក់​ដែល​នៅ​បើក​ទេ។</translation>
    </message>
</context>
<context>
    <name>ui::PageLink</name>
    <message>
        <source>Opens %1</source>
        <extracomment>%1 is the host of a web page, as bdquickpay.com</extracomment>
        <translation>បើក %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>បើក​ទំព័រ</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>បាន​ចម្លង​តំណ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>ចម្លង​តំណ</translation>
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
        <translation>%1 យឺត​ជាង QR %2</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>បង់​នៅ​ម៉ោង</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>អ្នកបង់</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>ប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Stays here until your next sale</source>
        <translation>នៅ​ទីនេះ​រហូត​ដល់​ការលក់​បន្ទាប់​របស់​អ្នក</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseForm</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>សូម​វាយ​ឃ្លា​សម្ងាត់។</translation>
    </message>
    <message>
        <source>The passphrase is too short. Choose 8 signs or more.</source>
        <translation>ឃ្លា​សម្ងាត់​ខ្លី​ពេក។ សូម​ជ្រើស​ឃ្លា​ដែល​មាន​យ៉ាង​តិច 8 តួអក្សរ។</translation>
    </message>
    <message>
        <source>The two are not alike. Type it once more.</source>
        <translation>ឃ្លា​ទាំងពីរ​មិន​ដូច​គ្នា​ទេ។ សូម​វាយ​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Eight signs or more; several words are easy to keep in mind.</source>
        <translation>ប្រាំបី​តួអក្សរ​ឡើង​ទៅ។ ពាក្យ​ច្រើន​ផ្សំ​គ្នា​ងាយ​ចងចាំ។</translation>
    </message>
    <message>
        <source>Too short yet.</source>
        <translation>នៅ​ខ្លី​ពេក។</translation>
    </message>
    <message>
        <source>Weak. Add a word or two.</source>
        <translation>ខ្សោយ។ សូម​បន្ថែម​ពាក្យ​មួយ ឬ​ពីរ។</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>មធ្យម។ បន្ថែម​ពាក្យ​មួយ​ទៀត​នឹង​ខ្លាំង។</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>ខ្លាំង។</translation>
    </message>
    <message>
        <source>The keys are locked</source>
        <translation>កូនសោ​ត្រូវ​បាន​ចាក់​សោ</translation>
    </message>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>ជ្រើស​ឃ្លា​សម្ងាត់​សម្រាប់​កូនសោ</translation>
    </message>
    <message>
        <source>Change the passphrase of the keys?</source>
        <translation>ប្ដូរ​ឃ្លា​សម្ងាត់​របស់​កូនសោ​ឬទេ?</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the keys go into a sealed file. Nobody can open it without the passphrase, not even we: write it down and keep it in a safe place.</source>
        <translation>កុំព្យូទ័រ​នេះ​គ្មាន​បណ្ដុំ​កូនសោ​ទេ ដូច្នេះ​កូនសោ​ត្រូវ​រក្សា​ក្នុង​ឯកសារ​បិទ​ជិត។ បើ​គ្មាន​ឃ្លា​សម្ងាត់ គ្មាន​នរណា​អាច​បើក​វា​បាន​ទេ សូម្បី​តែ​យើង៖ សូម​សរសេរ​ឃ្លា​នោះ​ទុក ហើយ​រក្សា​ក្នុង​កន្លែង​មាន​សុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>The keys stay as they are. The old passphrase opens nothing afterwards.</source>
        <translation>កូនសោ​នៅ​ដដែល។ ក្រោយ​ពេល​ប្ដូរ ឃ្លា​សម្ងាត់​ចាស់​បើក​អ្វី​មិន​បាន​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ដោះ​សោ</translation>
    </message>
    <message>
        <source>Keep this passphrase</source>
        <translation>រក្សាទុក​ឃ្លា​សម្ងាត់​នេះ</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>ប្ដូរ​វា</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>ឃ្លា​សម្ងាត់​បច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លា​សម្ងាត់</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>ឃ្លា​សម្ងាត់​ថ្មី</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>វាយ​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Sales at the shop&apos;s accounts need them. Type the passphrase that was chosen for this counter.</source>
        <translation>ការលក់​តាម​គណនី​របស់​ហាង​ត្រូវ​ការ​កូនសោ។ សូម​វាយ​ឃ្លា​សម្ងាត់​ដែល​បាន​ជ្រើស​សម្រាប់​បញ្ជរ​នេះ។</translation>
    </message>
</context>
<context>
    <name>ui::PayToCard</name>
    <message>
        <source>The customer sends by OVO to our number</source>
        <translation>អតិថិជន​ផ្ញើ​តាម OVO ទៅ​លេខ​របស់​យើង</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>ឱ្យ​ត្រូវ​ចំនួន %1</translation>
    </message>
    <message>
        <source>There is no QR: OVO payments are told apart by this amount alone. Any other one is not recognised.</source>
        <translation>គ្មាន QR ទេ៖ ការបង់​តាម OVO សម្គាល់​បាន​តែ​តាម​ចំនួន​ទឹកប្រាក់​នេះ​ប៉ុណ្ណោះ។ ចំនួន​ផ្សេង មិន​អាច​សម្គាល់​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>បាន​ចម្លង​លេខ</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>ចម្លង​លេខ</translation>
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
        <translation>អ្វី​ដែល​អ្នកបង់​មើលឃើញ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួន​ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>អ្នកទទួល</translation>
    </message>
    <message>
        <source>The payer&apos;s bank app shows these words. Compare them with the phone.</source>
        <translation>កម្មវិធី​ធនាគារ​របស់​អ្នកបង់​បង្ហាញ​ពាក្យ​ទាំងនេះ។ សូម​ផ្ទៀង​ជាមួយ​ទូរសព្ទ។</translation>
    </message>
    <message>
        <source>The payer types it</source>
        <translation>អ្នកបង់​វាយ​ដោយ​ខ្លួនឯង</translation>
    </message>
</context>
<context>
    <name>ui::PayerSample</name>
    <message>
        <source>What the payer will see</source>
        <translation>អ្វី​ដែល​អ្នកបង់​នឹង​ឃើញ</translation>
    </message>
    <message>
        <source>Choose a gateway, and a sample stands here.</source>
        <translation>សូម​ជ្រើស​ច្រក​ទូទាត់ នោះ​គំរូ​នឹង​បង្ហាញ​នៅ​ទីនេះ។</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>ឈ្មោះ​ហាង</translation>
    </message>
    <message>
        <source>The code comes once the receiver and the shop&apos;s name are typed.</source>
        <translation>កូដ​នឹង​បង្ហាញ ពេល​បាន​វាយ​អ្នកទទួល និង​ឈ្មោះ​ហាង​រួច។</translation>
    </message>
    <message>
        <source>A sample for %1, drawn here and not sent anywhere.</source>
        <translation>គំរូ​សម្រាប់ %1 គូរ​នៅ​ទីនេះ ហើយ​មិន​ផ្ញើ​ទៅ​ណា​ទេ។</translation>
    </message>
    <message>
        <source>Pay here with your wallet or your bank app</source>
        <translation>បង់ប្រាក់​នៅ​ទីនេះ ដោយ​កាបូប​អេឡិចត្រូនិក ឬ​កម្មវិធី​ធនាគារ​របស់​អ្នក</translation>
    </message>
    <message>
        <source>The customer scans a code and pays on a page of %1. The page is theirs and may look different; the amount is the one you ask.</source>
        <translation>អតិថិជន​ស្កេន​កូដ ហើយ​បង់​លើ​ទំព័រ​វេប​របស់ %1។ ទំព័រ​នោះ​ជា​របស់​គេ ហើយ​អាច​មើល​ទៅ​ខុស​ពី​នេះ តែ​ចំនួន​ទឹកប្រាក់​គឺ​ចំនួន​ដែល​អ្នក​គិតប្រាក់។</translation>
    </message>
</context>
<context>
    <name>ui::PaymentModel</name>
    <message>
        <source>This sale is being read</source>
        <translation>កំពុង​អាន​ការលក់​នេះ</translation>
    </message>
</context>
<context>
    <name>ui::PaymentTable</name>
    <message>
        <source>Columns and order</source>
        <translation>ជួរឈរ និង​លំដាប់</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Turn the order round: smallest first</source>
        <translation>ត្រឡប់​លំដាប់៖ តូច​បំផុត​នៅ​មុន</translation>
    </message>
    <message>
        <source>Turn the order round: largest first</source>
        <translation>ត្រឡប់​លំដាប់៖ ធំ​បំផុត​នៅ​មុន</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>ជួរឈរ​ដូច​ដើម</translation>
    </message>
    <message>
        <source>%1 (no room at this width)</source>
        <extracomment>A column that is chosen and gave way on a narrow window; %1 is its head, as &quot;Payer&quot;</extracomment>
        <translation>%1 (គ្មាន​កន្លែង​ក្នុង​ទទឹង​នេះ)</translation>
    </message>
</context>
<context>
    <name>ui::PictureChoiceDialog</name>
    <message>
        <source>%1, %2 px wide</source>
        <extracomment>%1 is PNG or SVG, %2 a number of pixels</extracomment>
        <translation>%1, ទទឹង %2 ភីកសែល</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <translation>រូបភាព​នៃ​កូដ</translation>
    </message>
    <message>
        <source>For saving. The code on the screen is always drawn here.</source>
        <translation>សម្រាប់​រក្សាទុក។ កូដ​លើ​អេក្រង់​តែងតែ​គូរ​នៅ​ទីនេះ។</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ប្រើ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>គូរ​ដោយ</translation>
    </message>
    <message>
        <source>Paydesk</source>
        <translation>Paydesk</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ប្រភេទ​ឯកសារ</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>ទទឹង​ជា​ភីកសែល</translation>
    </message>
    <message>
        <source>It is read back: only a picture of the sale&apos;s own code can be saved.</source>
        <translation>វា​ត្រូវ​បាន​អាន​ឡើងវិញ៖ រក្សាទុក​បាន​តែ​រូបភាព​នៃ​កូដ​របស់​ការលក់​នេះ​ផ្ទាល់។</translation>
    </message>
    <message>
        <source>This width is not possible. Choose %1 to %2 pixels.</source>
        <translation>ទទឹង​នេះ​មិន​អាច​ប្រើ​បាន​ទេ។ សូម​ជ្រើស​ពី %1 ដល់ %2 ភីកសែល។</translation>
    </message>
</context>
<context>
    <name>ui::PracticePanel</name>
    <message>
        <source>Practice controls</source>
        <translation>ផ្ទាំង​បញ្ជា​ហាត់​ប្រើ</translation>
    </message>
    <message>
        <source>The world around</source>
        <translation>ស្ថានភាព​ជុំវិញ</translation>
    </message>
    <message>
        <source>Customers pay by themselves</source>
        <translation>អតិថិជន​បង់​ដោយ​ខ្លួនឯង</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>Only when told here</source>
        <translation>តែ​ពេល​បញ្ជា​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>What the line does to every request</source>
        <translation>អ្វី​ដែល​បណ្ដាញ​ធ្វើ​ចំពោះ​សំណើ​នីមួយៗ</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ដំណើរការ</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>ភ្ជាប់​មិន​បាន</translation>
    </message>
    <message>
        <source>Answer gets lost</source>
        <translation>ចម្លើយ​បាត់</translation>
    </message>
    <message>
        <source>Bank is down (502)</source>
        <translation>ធនាគារ​មិន​ដំណើរការ (502)</translation>
    </message>
    <message>
        <source>Gateway error (500)</source>
        <translation>ច្រក​ទូទាត់​មាន​កំហុស (500)</translation>
    </message>
    <message>
        <source>Web page instead of an answer</source>
        <translation>ទំព័រ​វេប​ជំនួស​ចម្លើយ</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>សំណើ​ច្រើន​ពេក (429)</translation>
    </message>
    <message>
        <source>Quota used up (403)</source>
        <translation>អស់​ចំនួន​កំណត់ (403)</translation>
    </message>
    <message>
        <source>Key refused (403)</source>
        <translation>កូនសោ​ត្រូវ​បាន​បដិសេធ (403)</translation>
    </message>
    <message>
        <source>Speed of the simulation</source>
        <translation>ល្បឿន​នៃ​ការ​សាកល្បង</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ធម្មតា</translation>
    </message>
    <message>
        <source>5 times</source>
        <translation>5 ដង</translation>
    </message>
    <message>
        <source>20 times</source>
        <translation>20 ដង</translation>
    </message>
    <message>
        <source>New codes expire after</source>
        <translation>កូដ​ថ្មី​ផុតកំណត់​ក្រោយ</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 នាទី</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 នាទី</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 វិនាទី</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ម៉ោង</translation>
    </message>
    <message>
        <source>Clock of the gateway</source>
        <translation>នាឡិកា​របស់​ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>5 min ahead</source>
        <translation>លឿន 5 នាទី</translation>
    </message>
    <message>
        <source>5 min behind</source>
        <translation>យឺត 5 នាទី</translation>
    </message>
    <message>
        <source>1 h ahead</source>
        <translation>លឿន 1 ម៉ោង</translation>
    </message>
    <message>
        <source>1 h behind</source>
        <translation>យឺត 1 ម៉ោង</translation>
    </message>
</context>
<context>
    <name>ui::PracticePayments</name>
    <message>
        <source>The customer</source>
        <translation>អតិថិជន</translation>
    </message>
    <message>
        <source>No practice sale yet. Show a QR on the Charge screen first.</source>
        <translation>មិនទាន់​មាន​ការលក់​ហាត់​ប្រើ​ទេ។ សូម​បង្ហាញ QR ក្នុង​អេក្រង់​គិតប្រាក់​ជាមុន។</translation>
    </message>
    <message>
        <source>Pays now</source>
        <translation>បង់​ឥឡូវ</translation>
    </message>
    <message>
        <source>Pays less</source>
        <translation>បង់​ខ្វះ</translation>
    </message>
    <message>
        <source>Pays more</source>
        <translation>បង់​លើស</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>បង់​ពីរ​ដង</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>បរាជ័យ</translation>
    </message>
    <message>
        <source>The phone shows the transaction number %1.</source>
        <translation>ទូរសព្ទ​បង្ហាញ​លេខ​ប្រតិបត្តិការ %1។</translation>
    </message>
</context>
<context>
    <name>ui::PracticeStripe</name>
    <message>
        <source>Practice: nothing here is real money.</source>
        <translation>ការ​ហាត់​ប្រើ៖ គ្មាន​ប្រាក់​ពិត​នៅ​ទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Own ledger, loopback gateways.</source>
        <translation>បញ្ជី​ដោយ​ឡែក ច្រក​ទូទាត់​សន្មត​ក្នុង​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message>
        <source>Practice controls</source>
        <translation>ផ្ទាំង​បញ្ជា​ហាត់​ប្រើ</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>ចេញ​ពី​ការ​ហាត់​ប្រើ</translation>
    </message>
</context>
<context>
    <name>ui::QrPanel</name>
    <message>
        <source>Save the picture of the code</source>
        <translation>រក្សាទុក​រូបភាព​នៃ​កូដ</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>រូបភាព PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>គំនូរ SVG (*.svg)</translation>
    </message>
    <message>
        <source>left on this QR</source>
        <translation>នៅសល់​សម្រាប់ QR នេះ</translation>
    </message>
    <message>
        <source>The payer may still have paid</source>
        <translation>អ្នកបង់​ប្រហែលជា​បាន​បង់​រួចហើយ</translation>
    </message>
    <message>
        <source>Nobody checks this payment yet</source>
        <translation>មិនទាន់​មាន​អ្នក​ពិនិត្យ​ការបង់​នេះ​ទេ</translation>
    </message>
    <message>
        <source>Look at your bank app before you make a new QR.</source>
        <translation>សូម​មើល​កម្មវិធី​ធនាគារ​របស់​អ្នក មុន​បង្កើត QR ថ្មី។</translation>
    </message>
    <message>
        <source>Look at your bank app before handing over goods.</source>
        <translation>សូម​មើល​កម្មវិធី​ធនាគារ​របស់​អ្នក មុន​ប្រគល់​ទំនិញ។</translation>
    </message>
    <message>
        <source>New QR</source>
        <translation>QR ថ្មី</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>ចម្លង​កូដ</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>រក្សាទុក​រូប</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>ការលក់​បន្ទាប់</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Type the next amount any time: it starts the next sale.</source>
        <translation>អាច​វាយ​ចំនួន​ទឹកប្រាក់​បន្ទាប់​បាន​គ្រប់ពេល៖ វា​ចាប់ផ្ដើម​ការលក់​បន្ទាប់។</translation>
    </message>
    <message>
        <source>Verified scannable</source>
        <translation>បាន​ផ្ទៀងផ្ទាត់​ថា​ស្កេន​បាន</translation>
    </message>
    <message>
        <source>Reading the picture back</source>
        <translation>កំពុង​អាន​រូបភាព​ឡើងវិញ</translation>
    </message>
    <message>
        <source>The payer types the amount</source>
        <translation>អ្នកបង់​វាយ​ចំនួន​ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>This QR has run out</source>
        <translation>QR នេះ ផុតកំណត់​ហើយ</translation>
    </message>
    <message>
        <source>It was good until %1. A new one has the same amount.</source>
        <translation>វា​ប្រើបាន​ដល់​ម៉ោង %1។ QR ថ្មី​មាន​ចំនួន​ទឹកប្រាក់​ដដែល។</translation>
    </message>
    <message>
        <source>Payer sees</source>
        <translation>អ្នកបង់​ឃើញ</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>អ្នកទទួល</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>បង្កើត​នៅ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>QR code on show</source>
        <translation>កំពុង​បង្ហាញ​កូដ QR</translation>
    </message>
    <message>
        <source>SVG drawing of the service (*.svg)</source>
        <translation>គំនូរ SVG របស់​សេវា (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture of the service (*.png)</source>
        <translation>រូបភាព PNG របស់​សេវា (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::QrisPart</name>
    <message>
        <source>There is no QRIS yet. Paste its text or open its picture.</source>
        <translation>មិនទាន់​មាន QRIS ទេ។ សូម​បិទភ្ជាប់​អត្ថបទ​របស់​វា ឬ​បើក​រូបភាព​របស់​វា។</translation>
    </message>
    <message>
        <source>This is a code of another network. Take a QRIS.</source>
        <translation>នេះ​ជា​កូដ​នៃ​បណ្ដាញ​ផ្សេង។ សូម​ប្រើ QRIS។</translation>
    </message>
    <message>
        <source>This is no amount in rupiah. Write whole rupiah, such as 18500.</source>
        <translation>នេះ​មិនមែន​ជា​ចំនួន​ទឹកប្រាក់​ជា​រូពី​ឥណ្ឌូណេស៊ី​ទេ។ សូម​សរសេរ​ជា​រូពី​គត់ ដូចជា 18500។</translation>
    </message>
    <message>
        <source>There is no code on this picture. Take another one of the whole sign.</source>
        <translation>គ្មាន​កូដ​លើ​រូបភាព​នេះ​ទេ។ សូម​ថត​រូប​ផ្សេង​ឱ្យ​ឃើញ​ផ្លាក​ទាំងមូល។</translation>
    </message>
    <message>
        <source>There are several codes on this picture. Take one that shows one alone.</source>
        <translation>មាន​កូដ​ច្រើន​លើ​រូបភាព​នេះ។ សូម​ថត​រូប​ដែល​មាន​កូដ​តែ​មួយ។</translation>
    </message>
    <message>
        <source>Read from the picture.</source>
        <translation>បាន​អាន​ពី​រូបភាព។</translation>
    </message>
    <message>
        <source>There is neither a picture nor a text to paste. Copy the QRIS first.</source>
        <translation>គ្មាន​រូបភាព ឬ​អត្ថបទ​សម្រាប់​បិទភ្ជាប់​ទេ។ សូម​ចម្លង QRIS ជាមុន។</translation>
    </message>
    <message>
        <source>Open the picture of a QRIS</source>
        <translation>បើក​រូបភាព​នៃ QRIS</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>រូបភាព (%1)</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>មិន​បាន​ប្រាប់</translation>
    </message>
    <message>
        <source>For one sale</source>
        <translation>សម្រាប់​ការលក់​មួយ</translation>
    </message>
    <message>
        <source>Fixed, for every sale</source>
        <translation>ថេរ សម្រាប់​គ្រប់​ការលក់</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ហាង</translation>
    </message>
    <message>
        <source>City</source>
        <translation>ទីក្រុង</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Amount inside</source>
        <translation>ចំនួន​ទឹកប្រាក់​ក្នុង​កូដ</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>កំពុង​សួរ %1</translation>
    </message>
    <message>
        <source>%1 reads the same in this code as Paydesk.</source>
        <translation>%1 អាន​កូដ​នេះ​ដូច​គ្នា​នឹង Paydesk។</translation>
    </message>
    <message>
        <source>%1 reads this code otherwise than Paydesk. Use the shop&apos;s own sign.</source>
        <translation>%1 អាន​កូដ​នេះ​ខុស​ពី Paydesk។ សូម​ប្រើ​ផ្លាក​របស់​ហាង​ផ្ទាល់។</translation>
    </message>
    <message>
        <source>A QRIS and its amount</source>
        <translation>QRIS និង​ចំនួន​ទឹកប្រាក់​របស់​វា</translation>
    </message>
    <message>
        <source>Text of the QRIS</source>
        <translation>អត្ថបទ​នៃ QRIS</translation>
    </message>
    <message>
        <source>Amount in rupiah, to put into it</source>
        <translation>ចំនួន​ជា​រូពី​ឥណ្ឌូណេស៊ី សម្រាប់​ដាក់​ចូល</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>បើក​រូបភាព</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>A picture may also be dropped here. Nothing is charged.</source>
        <translation>អាច​ទម្លាក់​រូបភាព​នៅ​ទីនេះ​បាន​ដែរ។ មិន​មាន​ការ​គិតប្រាក់​ទេ។</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>សួរ %1</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>មិនទាន់​មាន​កូដ</translation>
    </message>
    <message>
        <source>What stands in it is shown here as Paydesk and %1 read it. Paste it, or open its picture.</source>
        <translation>អ្វី​ដែល​មាន​ក្នុង​កូដ​នឹង​បង្ហាញ​នៅ​ទីនេះ តាម​ដែល Paydesk និង %1 អាន។ សូម​បិទភ្ជាប់​កូដ ឬ​បើក​រូបភាព​របស់​វា។</translation>
    </message>
    <message>
        <source>Read by Paydesk</source>
        <translation>អាន​ដោយ Paydesk</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>អាន​ដោយ %1</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>ចម្លង​កូដ</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Spoken name of a way to a screen: %1 its name, %2 the key for it</extracomment>
        <translation>%1 គ្រាប់ចុច %2</translation>
    </message>
    <message>
        <source>%1, need a look: %2</source>
        <extracomment>Spoken name of a way to a screen: %1 its name and key, %2 how many payments there need a person</extracomment>
        <translation>%1, ត្រូវ​ពិនិត្យ​មើល៖ %2</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
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
        <translation>សូម​សរសេរ​ខ្លី​មួយ វា​ត្រូវ​បាន​រក្សាទុក​ជាមួយ​ការលក់។</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptDialog</name>
    <message>
        <source>Print the slip of %1?</source>
        <translation>បោះពុម្ព​ប័ណ្ណ​របស់ %1 ឬទេ?</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slip(s)?</source>
        <translation>
            <numerusform>បោះពុម្ព​ប័ណ្ណ %n សន្លឹក​ឬទេ?</numerusform>
            <numerusform>បោះពុម្ព​ប័ណ្ណ %n សន្លឹក​ឬទេ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The slip as it will be on paper</source>
        <translation>ប័ណ្ណ​ដូច​ដែល​នឹង​មាន​លើ​ក្រដាស</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>រក្សាទុក​ជា PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>%1 mm roll</source>
        <extracomment>A size of paper: a roll as wide as %1 millimetres</extracomment>
        <translation>ក្រដាស​រមូរ %1 mm</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>ម៉ាស៊ីន​បោះពុម្ព៖ %1</translation>
    </message>
    <message>
        <source>This is the first of them, of sale %1.</source>
        <translation>នេះ​ជា​ប័ណ្ណ​ទី​មួយ របស់​ការលក់ %1។</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF instead.</source>
        <translation>មិនទាន់​មាន​ម៉ាស៊ីន​បោះពុម្ព​លើ​កុំព្យូទ័រ​នេះ​ទេ។ សូម​រក្សាទុក​ជា PDF ជំនួស​វិញ។</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>កំពុង​រក​ម៉ាស៊ីន​បោះពុម្ព …</translation>
    </message>
    <message>
        <source>It will look like this on paper.</source>
        <translation>វា​នឹង​មាន​រូបរាង​ដូច្នេះ​លើ​ក្រដាស។</translation>
    </message>
    <message>
        <source>Printing. Sales go on meanwhile.</source>
        <translation>កំពុង​បោះពុម្ព។ ការលក់​នៅ​បន្ត​ក្នុង​ពេល​នេះ។</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>រក្សាទុក​ប័ណ្ណ</translation>
    </message>
    <message>
        <source>Slip %1</source>
        <extracomment>A file&apos;s name; %1 is the number of a sale</extracomment>
        <translation>ប័ណ្ណ %1</translation>
    </message>
    <message>
        <source>Slips from %1</source>
        <translation>ប័ណ្ណចាប់ពី %1</translation>
    </message>
</context>
<context>
    <name>ui::RefundDialog</name>
    <message>
        <source>Write down a refund of %1?</source>
        <translation>កត់ត្រា​ការ​សងវិញ​សម្រាប់ %1 ឬទេ?</translation>
    </message>
    <message>
        <source>Paydesk sends no money: give it back in cash or in the app of the receiving account. Money that came a second time is not counted here: for that, say that you have looked at the sale.</source>
        <translation>Paydesk មិន​ផ្ញើ​ប្រាក់​ទេ៖ សូម​សងវិញ​ជា​សាច់ប្រាក់ ឬ​ក្នុង​កម្មវិធី​របស់​គណនី​ដែល​ទទួល។ ប្រាក់​ដែល​មក​ជា​លើក​ទីពីរ មិន​រាប់​នៅ​ទីនេះ​ទេ៖ ចំពោះ​ប្រាក់​នោះ សូម​បញ្ជាក់​ថា​អ្នក​បាន​មើល​ការលក់​ហើយ។</translation>
    </message>
    <message>
        <source>Paydesk sends no money: give it back in cash or in the app of the receiving account. Your name and the reason stay on record.</source>
        <translation>Paydesk មិន​ផ្ញើ​ប្រាក់​ទេ៖ សូម​សងវិញ​ជា​សាច់ប្រាក់ ឬ​ក្នុង​កម្មវិធី​របស់​គណនី​ដែល​ទទួល។ ឈ្មោះ និង​មូលហេតុ​របស់​អ្នក​នៅ​តែ​មាន​ក្នុង​កំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>កត់ត្រា</translation>
    </message>
    <message>
        <source>All of it, %1, or first mark the sale as paid</source>
        <translation>ទាំងអស់ %1 ឬ​សម្គាល់​ការលក់​ថា​បានបង់​ជាមុន</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>យ៉ាង​ច្រើន %1</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write it with a point, or without separators.</source>
        <translation>អត្ថបទ​នេះ​អាច​អាន​បាន​ពីរ​យ៉ាង។ សូម​សរសេរ​ដោយ​មាន​ចំណុច ឬ​ដោយ​គ្មាន​សញ្ញា​ខណ្ឌ។</translation>
    </message>
    <message>
        <source>This sale waits for a decision. Write all of it, %1.</source>
        <translation>ការលក់​នេះ​រង់ចាំ​ការ​សម្រេច។ សូម​សរសេរ​ចំនួន​ទាំងអស់ %1។</translation>
    </message>
    <message>
        <source>A reason is needed. Write why in a few words.</source>
        <translation>ត្រូវ​មាន​មូលហេតុ។ សូម​សរសេរ​មូលហេតុ​ខ្លី​មួយ។</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>ចំនួន​ដែល​បាន​សងវិញ</translation>
    </message>
    <message>
        <source>This much cannot be refunded. Write an amount up to %1.</source>
        <translation>មិន​អាច​សងវិញ​ច្រើន​ដល់​ប៉ុណ្ណេះ​បាន​ទេ។ សូម​សរសេរ​ចំនួន​មិន​លើស %1។</translation>
    </message>
</context>
<context>
    <name>ui::RemarkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>Trying out the backup of %1</source>
        <translation>កំពុង​សាក​ច្បាប់​ចម្លង​ពី %1</translation>
    </message>
    <message>
        <source>It is restored beside the ledger and checked whole. Nothing is changed, sales go on.</source>
        <translation>វា​ត្រូវ​ស្ដារ​នៅ​ក្បែរ​បញ្ជី ហើយ​ពិនិត្យ​ទាំងមូល។ គ្មាន​អ្វី​ប្ដូរ​ទេ ការលក់​នៅ​បន្ត។</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>ក្នុង​ច្បាប់​ចម្លង</translation>
    </message>
    <message>
        <source>In the ledger now</source>
        <translation>ក្នុង​បញ្ជី​ឥឡូវ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>ព្រឹត្តិការណ៍​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Paid in %1</source>
        <extracomment>%1 is a currency: &quot;Paid in USD&quot;</extracomment>
        <translation>បាន​បង់​ជា %1</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <translation>បាន​ទទួល​ជា %1</translation>
    </message>
    <message>
        <source>The backup of %1 can be restored</source>
        <translation>អាច​ស្ដារ​ច្បាប់​ចម្លង​ពី %1 បាន</translation>
    </message>
    <message>
        <source>It is sound. Nothing was changed.</source>
        <translation>វា​ត្រឹមត្រូវ។ គ្មាន​អ្វី​ត្រូវ​បាន​ប្ដូរ​ទេ។</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>ស្ដារ​ច្បាប់​ចម្លង​ពី %1 ឬទេ?</translation>
    </message>
    <message>
        <source>It is sound. The ledger of now is set aside under another name, never overwritten. Paydesk starts again with the backup.</source>
        <translation>វា​ត្រឹមត្រូវ។ បញ្ជី​ឥឡូវ​ត្រូវ​ទុក​ដោយ​ឡែក​ក្រោម​ឈ្មោះ​ផ្សេង មិន​ដែល​សរសេរ​ជាន់​លើ​ទេ។ Paydesk បើក​ឡើងវិញ​ជាមួយ​ច្បាប់​ចម្លង។</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>ស្ដារ ហើយ​បើក​ឡើងវិញ</translation>
    </message>
    <message>
        <source>The ledger of now cannot be read. What came after the backup is in that file only.</source>
        <translation>មិន​អាច​អាន​បញ្ជី​ឥឡូវ​បាន​ទេ។ អ្វី​ដែល​មក​ក្រោយ​ច្បាប់​ចម្លង មាន​តែ​ក្នុង​ឯកសារ​នោះ។</translation>
    </message>
    <message>
        <source>The backup is no earlier state of this ledger.</source>
        <translation>ច្បាប់​ចម្លង​នេះ​មិនមែន​ជា​ស្ថានភាព​មុន​នៃ​បញ្ជី​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>The sale %1 is not in the backup.</source>
        <translation>ការលក់ %1 មិន​មាន​ក្នុង​ច្បាប់​ចម្លង​ទេ។</translation>
    </message>
    <message>
        <source>%1 sales are not in the backup, %2 to %3.</source>
        <translation>ការលក់ %1 មិន​មាន​ក្នុង​ច្បាប់​ចម្លង​ទេ ពី %2 ដល់ %3។</translation>
    </message>
    <message>
        <source>%1 older sales have changed since, their changes are not in it either.</source>
        <translation>ការលក់​ចាស់ៗ %1 បាន​ប្ដូរ​ក្រោយ​មក ការ​ប្ដូរ​ទាំងនោះ​ក៏​មិន​មាន​ក្នុង​ច្បាប់​ចម្លង​ដែរ។</translation>
    </message>
    <message>
        <source>Nothing that the ledger holds now is missing from the backup.</source>
        <translation>អ្វី​ដែល​បញ្ជី​មាន​ឥឡូវ គ្មាន​អ្វី​ខ្វះ​ក្នុង​ច្បាប់​ចម្លង​ទេ។</translation>
    </message>
    <message>
        <source>The backup of %1 cannot be restored</source>
        <translation>មិន​អាច​ស្ដារ​ច្បាប់​ចម្លង​ពី %1 បាន​ទេ</translation>
    </message>
</context>
<context>
    <name>ui::SaleActions</name>
    <message>
        <source>Only a manager may do this.</source>
        <translation>មាន​តែ​អ្នក​គ្រប់គ្រង​ទេ ដែល​អាច​ធ្វើ​បាន។</translation>
    </message>
    <message>
        <source>At most %1 sales at once.</source>
        <translation>ម្ដង​បាន​យ៉ាង​ច្រើន​ការលក់ %1។</translation>
    </message>
    <message>
        <source>Many sales are checked already. Stop that before you check others.</source>
        <translation>មាន​ការលក់​ច្រើន​កំពុង​ត្រូវ​ពិនិត្យ​រួច​ហើយ។ សូម​បញ្ឈប់​ការ​នោះ មុន​ពិនិត្យ​ការលក់​ផ្សេង។</translation>
    </message>
    <message>
        <source>All sales of this list are certain: there is nothing to check.</source>
        <translation>ការលក់​ទាំងអស់​ក្នុង​បញ្ជី​នេះ​ប្រាកដ​ហើយ៖ គ្មាន​អ្វី​ត្រូវ​ពិនិត្យ​ទេ។</translation>
    </message>
    <message>
        <source>Check every sale of this list that is not paid?</source>
        <translation>ពិនិត្យ​គ្រប់​ការលក់​ក្នុង​បញ្ជី​នេះ​ដែល​មិនទាន់​បង់​ឬទេ?</translation>
    </message>
    <message>
        <source>Counting them …</source>
        <translation>កំពុង​រាប់ …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>ពិនិត្យ​ទាំងនេះ</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>គ្មាន​ទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s). The gateways are asked no faster than they allow, beside the open sales, and you can stop at any time.</source>
        <translation>
            <numerusform>ការលក់ %n។ ច្រក​ទូទាត់​មិន​ត្រូវ​សួរ​លឿន​ជាង​អ្វី​ដែល​វា​អនុញ្ញាត​ទេ ការ​សួរ​ធ្វើ​ទន្ទឹម​នឹង​ការលក់​ដែល​នៅ​បើក ហើយ​អ្នក​អាច​បញ្ឈប់​បាន​គ្រប់ពេល។</numerusform>
            <numerusform>ការលក់ %n។ ច្រក​ទូទាត់​មិន​ត្រូវ​សួរ​លឿន​ជាង​អ្វី​ដែល​វា​អនុញ្ញាត​ទេ ការ​សួរ​ធ្វើ​ទន្ទឹម​នឹង​ការលក់​ដែល​នៅ​បើក ហើយ​អ្នក​អាច​បញ្ឈប់​បាន​គ្រប់ពេល។</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>កំណត់ចំណាំ​លើ %1</translation>
    </message>
    <message>
        <source>Only people here see it.</source>
        <translation>មាន​តែ​អ្នក​នៅ​ទីនេះ​ទេ ដែល​មើលឃើញ។</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>រក្សាទុក​កំណត់ចំណាំ</translation>
    </message>
    <message numerus="yes">
        <source>One note on %n sale(s)</source>
        <translation>
            <numerusform>កំណត់ចំណាំ​មួយ​លើ​ការលក់ %n</numerusform>
            <numerusform>កំណត់ចំណាំ​មួយ​លើ​ការលក់ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands on each of them, in place of the note before.</source>
        <translation>វា​ស្ថិត​លើ​ការលក់​នីមួយៗ ជំនួស​កំណត់ចំណាំ​ពី​មុន។</translation>
    </message>
    <message>
        <source>There is no note to keep. Write it, or cancel.</source>
        <translation>គ្មាន​កំណត់ចំណាំ​ត្រូវ​រក្សាទុក​ទេ។ សូម​សរសេរ​វា ឬ​បោះបង់។</translation>
    </message>
    <message>
        <source>Have you settled %1?</source>
        <translation>តើ​អ្នក​បាន​ដោះស្រាយ %1 ហើយ​ឬ​នៅ?</translation>
    </message>
    <message>
        <source>It stays on record and no longer asks for attention.</source>
        <translation>វា​នៅ​តែ​មាន​ក្នុង​កំណត់ត្រា ហើយ​មិន​ទារ​ការ​យក​ចិត្ត​ទុក​ដាក់​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>What you did about it, if you like</source>
        <translation>អ្វី​ដែល​អ្នក​បាន​ធ្វើ បើ​អ្នក​ចង់​សរសេរ</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>ខ្ញុំ​បាន​មើល​ហើយ</translation>
    </message>
    <message>
        <source>Mark %1 by hand?</source>
        <translation>សម្គាល់ %1 ដោយ​ដៃ​ឬទេ?</translation>
    </message>
    <message>
        <source>Your word then stands instead of the gateway&apos;s, with your reason beside it.</source>
        <translation>ពាក្យ​របស់​អ្នក​នឹង​ជំនួស​ពាក្យ​របស់​ច្រក​ទូទាត់ ដោយ​មាន​មូលហេតុ​របស់​អ្នក​នៅ​ក្បែរ។</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>សម្គាល់</translation>
    </message>
    <message>
        <source>A reason is needed. Write why in a few words.</source>
        <translation>ត្រូវ​មាន​មូលហេតុ។ សូម​សរសេរ​មូលហេតុ​ខ្លី​មួយ។</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sale(s) by hand?</source>
        <translation>
            <numerusform>សម្គាល់​ការលក់ %n ដោយ​ដៃ​ឬទេ?</numerusform>
            <numerusform>សម្គាល់​ការលក់ %n ដោយ​ដៃ​ឬទេ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your word then stands on each of them, with your reason. Those whose state is certain stay as they are.</source>
        <translation>ពាក្យ​របស់​អ្នក​នឹង​ស្ថិត​លើ​ការលក់​នីមួយៗ ជាមួយ​មូលហេតុ​របស់​អ្នក។ ការលក់​ដែល​មាន​ស្ថានភាព​ប្រាកដ នៅ​ដដែល។</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) marked.</source>
        <translation>
            <numerusform>បាន​សម្គាល់​ការលក់ %n។</numerusform>
            <numerusform>បាន​សម្គាល់​ការលក់ %n។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they are: their state is certain.</source>
        <translation>
            <numerusform>ការលក់ %n នៅ​ដដែល៖ ស្ថានភាព​របស់​វា​ប្រាកដ​ហើយ។</numerusform>
            <numerusform>ការលក់ %n នៅ​ដដែល៖ ស្ថានភាព​របស់​វា​ប្រាកដ​ហើយ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) copied.</source>
        <translation>
            <numerusform>បាន​ចម្លង​ការលក់ %n។</numerusform>
            <numerusform>បាន​ចម្លង​ការលក់ %n។</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1 of %2 sales</source>
        <translation>បាន​ពិនិត្យ​ការលក់ %1 ក្នុង​ចំណោម %2</translation>
    </message>
    <message>
        <source>Checked all %1 sales</source>
        <translation>បាន​ពិនិត្យ​ការលក់​ទាំងអស់ %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 sales</source>
        <translation>បាន​ឈប់​ក្រោយ​ការលក់ %1 ក្នុង​ចំណោម %2</translation>
    </message>
    <message>
        <source>%1 with news</source>
        <translation>%1 មាន​ព័ត៌មាន​ថ្មី</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 គ្មាន​ចម្លើយ</translation>
    </message>
    <message>
        <source>%1: reading its list of payments</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1៖ កំពុង​អាន​បញ្ជី​ការ​បង់ប្រាក់​របស់​វា</translation>
    </message>
    <message>
        <source>%1: its list of payments is read</source>
        <translation>%1៖ បាន​អាន​បញ្ជី​ការ​បង់ប្រាក់​របស់​វា​ហើយ</translation>
    </message>
    <message>
        <source>%1: stopped; what was read stays</source>
        <translation>%1៖ បាន​ឈប់ អ្វី​ដែល​បាន​អាន​នៅ​ដដែល</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>បាន​អាន %1</translation>
    </message>
    <message>
        <source>%1 new here</source>
        <translation>%1 ថ្មី​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>អ្វី​ដែល​អាច​ធ្វើ​បាន</translation>
    </message>
    <message>
        <source>Show on Charge</source>
        <translation>បង្ហាញ​ក្នុង​គិតប្រាក់</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ពិនិត្យ​ឥឡូវ</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>កំណត់ចំណាំ …</translation>
    </message>
    <message>
        <source>Mark by hand …</source>
        <translation>សម្គាល់​ដោយ​ដៃ …</translation>
    </message>
    <message>
        <source>Write down a refund …</source>
        <translation>កត់ត្រា​ការ​សងវិញ …</translation>
    </message>
    <message>
        <source>Copy as a line</source>
        <translation>ចម្លង​ជា​មួយ​ជួរ</translation>
    </message>
    <message>
        <source>Copy only</source>
        <translation>ចម្លង​តែ</translation>
    </message>
    <message>
        <source>Sale number</source>
        <translation>លេខ​ការលក់</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>Our ID</source>
        <translation>លេខ​សម្គាល់​របស់​យើង</translation>
    </message>
    <message>
        <source>The gateway&apos;s number</source>
        <translation>លេខ​របស់​ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>លេខ​ប្រតិបត្តិការ</translation>
    </message>
    <message>
        <source>Address of the payment page</source>
        <translation>អាសយដ្ឋាន​ទំព័រ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <translation>អត្ថបទ​នៃ​កូដ</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) marked</source>
        <translation>
            <numerusform>បាន​ជ្រើស​ការលក់ %n</numerusform>
            <numerusform>បាន​ជ្រើស​ការលក់ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on each …</source>
        <translation>កំណត់ចំណាំ​លើ​ការលក់​នីមួយៗ …</translation>
    </message>
    <message>
        <source>Copy as lines</source>
        <translation>ចម្លង​ជា​ជួរ</translation>
    </message>
    <message>
        <source>Check all of this list that are not paid …</source>
        <translation>ពិនិត្យ​ការលក់​ទាំងអស់​ក្នុង​បញ្ជី​នេះ​ដែល​មិនទាន់​បង់ …</translation>
    </message>
    <message>
        <source>Hide closed sales without money</source>
        <translation>លាក់​ការលក់​ដែល​បាន​បិទ​ហើយ​គ្មាន​ប្រាក់</translation>
    </message>
    <message>
        <source>Fetch missing sales from %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>ទាញ​យក​ការលក់​ដែល​ខ្វះ​ពី %1</translation>
    </message>
    <message>
        <source>Print again …</source>
        <translation>បោះពុម្ព​ម្ដង​ទៀត …</translation>
    </message>
    <message>
        <source>Print each again …</source>
        <translation>បោះពុម្ព​នីមួយៗ​ម្ដង​ទៀត …</translation>
    </message>
    <message>
        <source>%1 not asked: their accounts are not set up here</source>
        <translation>មិន​បាន​សួរ %1៖ គណនី​របស់​វា​មិនទាន់​បាន​រៀបចំ​នៅ​ទីនេះ​ទេ</translation>
    </message>
</context>
<context>
    <name>ui::SaleAnswers</name>
    <message>
        <source>Details copied</source>
        <translation>បាន​ចម្លង​ព័ត៌មាន</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>ចម្លង​ព័ត៌មាន​សម្រាប់​សុំ​ជំនួយ</translation>
    </message>
</context>
<context>
    <name>ui::SaleOptions</name>
    <message>
        <source>Method</source>
        <translation>វិធីបង់</translation>
    </message>
    <message>
        <source>One code for one sale, with its amount. It runs out after %1 minutes.</source>
        <translation>កូដ​មួយ​សម្រាប់​ការលក់​មួយ មាន​ចំនួន​ទឹកប្រាក់។ វា​ផុតកំណត់​ក្រោយ %1 នាទី។</translation>
    </message>
    <message>
        <source>One code for every sale, without an amount. The payer types it.</source>
        <translation>កូដ​មួយ​សម្រាប់​គ្រប់​ការលក់ គ្មាន​ចំនួន​ទឹកប្រាក់។ អ្នកបង់​វាយ​ដោយ​ខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Nobody checks this payment yet. Look at your bank app before handing over goods.</source>
        <translation>មិនទាន់​មាន​អ្នក​ពិនិត្យ​ការបង់​នេះ​ទេ។ សូម​មើល​កម្មវិធី​ធនាគារ​របស់​អ្នក មុន​ប្រគល់​ទំនិញ។</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>Bill or table</source>
        <translation>វិក្កយបត្រ ឬ​តុ</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <comment>key of Reference</comment>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Add a note for the payer</source>
        <translation>បន្ថែម​កំណត់ចំណាំ​សម្រាប់​អ្នកបង់</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <comment>key of Note</comment>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>One code for one sale, with its amount. %1 watches it until it is paid.</source>
        <translation>កូដ​មួយ​សម្រាប់​ការលក់​មួយ មាន​ចំនួន​ទឹកប្រាក់។ %1 តាមដាន​វា​រហូត​ដល់​បានបង់។</translation>
    </message>
    <message>
        <source>The QR opens a page to pay on. Then ask the customer for the transaction number.</source>
        <translation>QR នេះ​បើក​ទំព័រ​វេប​សម្រាប់​បង់ប្រាក់។ រួច​សូម​សុំ​លេខ​ប្រតិបត្តិការ​ពី​អតិថិជន។</translation>
    </message>
    <message>
        <source>The QR opens a page to pay on.</source>
        <translation>QR នេះ​បើក​ទំព័រ​វេប​សម្រាប់​បង់ប្រាក់។</translation>
    </message>
    <message>
        <source>One code for one sale, with its amount.</source>
        <translation>កូដ​មួយ​សម្រាប់​ការលក់​មួយ មាន​ចំនួន​ទឹកប្រាក់។</translation>
    </message>
    <message>
        <source>The customer pays a few hundred more: the unique code.</source>
        <translation>អតិថិជន​បង់​បន្ថែម​ពីរ​បី​រយ​រូពី៖ លេខ​កូដ​ពិសេស។</translation>
    </message>
    <message>
        <source>No account is ready to sell.</source>
        <translation>គ្មាន​គណនី​ណា​រួចរាល់​សម្រាប់​ការ​គិតប្រាក់​ទេ។</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>QR for bank apps</source>
        <translation>QR សម្រាប់​កម្មវិធី​ធនាគារ</translation>
    </message>
    <message>
        <source>Alt+Q</source>
        <comment>key of QR for bank apps</comment>
        <translation>Alt+Q</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>អតិថិជន</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>ឈ្មោះ ទូរសព្ទ ឬ​អ៊ីមែល</translation>
    </message>
    <message>
        <source>Alt+U</source>
        <comment>key of Customer</comment>
        <translation>Alt+U</translation>
    </message>
    <message>
        <source>The number of the sale</source>
        <translation>លេខ​ការលក់</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>ពី %1៖ %2</translation>
    </message>
    <message>
        <source>Drawn here</source>
        <translation>គូរ​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ទិន្នន័យ</translation>
    </message>
    <message>
        <source>Alt+D</source>
        <comment>key of Data</comment>
        <translation>Alt+D</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Alt+P</source>
        <comment>key of Picture</comment>
        <translation>Alt+P</translation>
    </message>
    <message>
        <source>For the gateway to keep</source>
        <translation>សម្រាប់​ច្រក​ទូទាត់​រក្សាទុក</translation>
    </message>
</context>
<context>
    <name>ui::SalePanel</name>
    <message>
        <source>It stays on record whatever you choose.</source>
        <translation>វា​នៅ​តែ​មាន​ក្នុង​កំណត់ត្រា ទោះ​អ្នក​ជ្រើស​អ្វី​ក៏​ដោយ។</translation>
    </message>
    <message>
        <source>Nothing is shown as paid until you decide.</source>
        <translation>គ្មាន​អ្វី​បង្ហាញ​ថា​បានបង់​ទេ រហូត​ដល់​អ្នក​សម្រេច។</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>បាន​ចម្លង​ព័ត៌មាន</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>ចម្លង​ព័ត៌មាន​សម្រាប់​សុំ​ជំនួយ</translation>
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
        <translation>ចំនួន​ទឹកប្រាក់​ដដែល​ម្ដង​ទៀត​ឬ?</translation>
    </message>
    <message>
        <source>%1 was charged a moment ago. A second sale asks for the money twice.</source>
        <translation>%1 ទើប​បាន​គិតប្រាក់​អម្បាញ់មិញ។ ការលក់​ទីពីរ​ទារ​ប្រាក់​ពីរ​ដង។</translation>
    </message>
    <message>
        <source>Charge again</source>
        <translation>គិតប្រាក់​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>That is more than ten times what a sale usually is.</source>
        <translation>វា​លើស​ដប់​ដង​នៃ​ការលក់​ធម្មតា។</translation>
    </message>
    <message>
        <source>Charge it</source>
        <translation>គិតប្រាក់​នេះ</translation>
    </message>
</context>
<context>
    <name>ui::SaleView</name>
    <message>
        <source>Waiting for payment</source>
        <translation>កំពុង​រង់ចាំ​ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>The payer types the amount</source>
        <translation>អ្នកបង់​វាយ​ចំនួន​ទឹកប្រាក់</translation>
    </message>
    <message>
        <source>left on this QR</source>
        <translation>នៅសល់​សម្រាប់ QR នេះ</translation>
    </message>
    <message>
        <source>Type the next amount any time: this sale moves to the strip above and goes on being watched.</source>
        <translation>អាច​វាយ​ចំនួន​ទឹកប្រាក់​បន្ទាប់​បាន​គ្រប់ពេល៖ ការលក់​នេះ​ទៅ​របារ​ខាង​លើ ហើយ​នៅ​បន្ត​តាមដាន។</translation>
    </message>
    <message>
        <source>Type the next amount any time.</source>
        <translation>អាច​វាយ​ចំនួន​ទឹកប្រាក់​បន្ទាប់​បាន​គ្រប់ពេល។</translation>
    </message>
    <message>
        <source>This QR cannot be shown</source>
        <translation>មិន​អាច​បង្ហាញ QR នេះ​បាន​ទេ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Payer sees</source>
        <translation>អ្នកបង់​ឃើញ</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>អ្នកទទួល</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>បង្កើត​នៅ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខយោង</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>QR code on show</source>
        <translation>កំពុង​បង្ហាញ​កូដ QR</translation>
    </message>
    <message>
        <source>Verified scannable</source>
        <translation>បាន​ផ្ទៀងផ្ទាត់​ថា​ស្កេន​បាន</translation>
    </message>
    <message>
        <source>Reading the picture back</source>
        <translation>កំពុង​អាន​រូបភាព​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Esc goes to the next amount: this sale moves to the strip above and goes on being watched.</source>
        <translation>Esc ទៅ​ចំនួន​ទឹកប្រាក់​បន្ទាប់៖ ការលក់​នេះ​ទៅ​របារ​ខាង​លើ ហើយ​នៅ​បន្ត​តាមដាន។</translation>
    </message>
    <message>
        <source>left to pay</source>
        <translation>នៅសល់​សម្រាប់​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>រក្សាទុក​រូប</translation>
    </message>
</context>
<context>
    <name>ui::SavedFiltersCard</name>
    <message>
        <source>No filter is saved yet.</source>
        <translation>មិនទាន់​មាន​តម្រង​ដែល​បាន​រក្សាទុក​ទេ។</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>ការលក់​ទាំងអស់</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ប្ដូរ​ឈ្មោះ</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>ប្ដូរ​ឈ្មោះ %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>លុប %1</translation>
    </message>
    <message>
        <source>Save this filter as</source>
        <extracomment>%1 is the name of a saved filter</extracomment>
        <translation>រក្សាទុក​តម្រង​នេះ​ជា</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>ឈ្មោះ​ថ្មី​របស់ “%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>All sales are shown. Choose something first, then save it here.</source>
        <translation>កំពុង​បង្ហាញ​ការលក់​ទាំងអស់។ សូម​ជ្រើស​លក្ខខណ្ឌ​ជាមុន រួច​រក្សាទុក​នៅ​ទីនេះ។</translation>
    </message>
    <message>
        <source>A name is missing. Write a few words.</source>
        <translation>មិនទាន់​មាន​ឈ្មោះ​ទេ។ សូម​សរសេរ​ខ្លី​មួយ។</translation>
    </message>
    <message>
        <source>Another filter has this name. Write another one.</source>
        <translation>តម្រង​មួយ​ទៀត​មាន​ឈ្មោះ​នេះ​ហើយ។ សូម​សរសេរ​ឈ្មោះ​ផ្សេង។</translation>
    </message>
    <message>
        <source>There is one of this name. Press Save again to replace it.</source>
        <translation>មាន​តម្រង​ឈ្មោះ​នេះ​រួច​ហើយ។ ចុច “រក្សាទុក” ម្ដង​ទៀត ដើម្បី​ជំនួស​វា។</translation>
    </message>
    <message>
        <source>There is no room for another one. Delete one first.</source>
        <translation>គ្មាន​កន្លែង​សម្រាប់​មួយ​ទៀត​ទេ។ សូម​លុប​មួយ​ចេញ​ជាមុន។</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioList</name>
    <message>
        <source>Pays after 8 s, as all other digits do</source>
        <translation>បង់​ក្រោយ 8 វិនាទី ដូច​លេខ​ផ្សេង​ទៀត​ទាំងអស់</translation>
    </message>
    <message>
        <source>Nobody pays: the QR expires</source>
        <translation>គ្មាន​អ្នក​បង់៖ QR ផុតកំណត់</translation>
    </message>
    <message>
        <source>The payment fails</source>
        <translation>ការ​បង់ប្រាក់​បរាជ័យ</translation>
    </message>
    <message>
        <source>Pays 30 s after the QR expired</source>
        <translation>បង់ 30 វិនាទី​ក្រោយ QR ផុតកំណត់</translation>
    </message>
    <message>
        <source>Pays another amount</source>
        <translation>បង់​ចំនួន​ទឹកប្រាក់​ផ្សេង</translation>
    </message>
    <message>
        <source>The first two checks get an error</source>
        <translation>ការ​ពិនិត្យ​ពីរ​លើក​ដំបូង​ជួប​កំហុស</translation>
    </message>
    <message>
        <source>The next check is refused for 20 s</source>
        <translation>ការ​ពិនិត្យ​បន្ទាប់​ត្រូវ​បាន​បដិសេធ 20 វិនាទី</translation>
    </message>
    <message>
        <source>The long check times out twice</source>
        <translation>ការ​ពិនិត្យ​វែង​អស់​ពេល​ពីរ​ដង</translation>
    </message>
    <message>
        <source>Numbers come as text, text as numbers</source>
        <translation>លេខ​មក​ជា​អត្ថបទ អត្ថបទ​មក​ជា​លេខ</translation>
    </message>
    <message>
        <source>Each answer takes 12 s</source>
        <translation>ចម្លើយ​នីមួយៗ​យក​ពេល 12 វិនាទី</translation>
    </message>
    <message>
        <source>The amount decides</source>
        <translation>ចំនួន​ទឹកប្រាក់​ជា​អ្នក​កំណត់</translation>
    </message>
    <message>
        <source>The last two digits say what the customer does: $10.07 and 25,007 ៛ both end in 07.</source>
        <translation>លេខ​ពីរ​ខ្ទង់​ចុងក្រោយ​កំណត់​អ្វី​ដែល​អតិថិជន​ធ្វើ៖ $10.07 និង 25,007 ៛ បញ្ចប់​ដោយ 07 ទាំងពីរ។</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>ប្ដូរ</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation>ប្ដូរ៖ %1</translation>
    </message>
</context>
<context>
    <name>ui::ServicePage</name>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>ត្រឡប់​ទៅ​គណនី</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>Title of a page: what a service says itself; %1 is &quot;bayar.gg&quot;</extracomment>
        <translation>នៅ %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>តួលេខ</translation>
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
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Of this window, at once.</source>
        <translation>ភាសា​នៃ​វីនដូ​នេះ ប្ដូរ​ភ្លាម។</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>តាម​កុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>រូបរាង</translation>
    </message>
    <message>
        <source>Codes are always black on white.</source>
        <translation>កូដ​តែងតែ​ខ្មៅ​លើ​ផ្ទៃ​ស។</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>កម្រិត​ពណ៌​ខ្ពស់</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Of everything on the screen.</source>
        <translation>ទំហំ​អ្វីៗ​ទាំងអស់​លើ​អេក្រង់។</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>On this window. Codes and files always use 0–9.</source>
        <translation>លើ​វីនដូ​នេះ។ កូដ និង​ឯកសារ​តែងតែ​ប្រើ 0–9។</translation>
    </message>
    <message>
        <source>0–9 always</source>
        <translation>0–9 ជានិច្ច</translation>
    </message>
    <message>
        <source>The language&apos;s own</source>
        <translation>លេខ​តាម​ភាសា</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>បើក​ឡើងវិញ​ឥឡូវ</translation>
    </message>
    <message>
        <source>Shop details</source>
        <translation>ព័ត៌មាន​ហាង</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of the window, as in &quot;125 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The new size comes with the next start.</source>
        <translation>ទំហំ​ថ្មី​នឹង​ប្រើ​នៅ​ពេល​បើក​លើក​ក្រោយ។</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>ថ្ងៃ​ដំបូង​នៃ​សប្ដាហ៍</translation>
    </message>
    <message>
        <source>Of “This week” and the calendar in History.</source>
        <translation>សម្រាប់ “សប្ដាហ៍​នេះ” និង​ប្រតិទិន​ក្នុង​ប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>ថ្ងៃអាទិត្យ</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>ថ្ងៃចន្ទ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>ថ្ងៃសៅរ៍</translation>
    </message>
</context>
<context>
    <name>ui::SetupView</name>
    <message>
        <source>name and keys</source>
        <translation>ឈ្មោះ និង​កូនសោ</translation>
    </message>
    <message>
        <source>key in the keyring</source>
        <translation>កូនសោ​ក្នុង​បណ្ដុំ​កូនសោ</translation>
    </message>
    <message>
        <source>key in the sealed file</source>
        <translation>កូនសោ​ក្នុង​ឯកសារ​បិទ​ជិត</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>who takes the payments</source>
        <translation>អ្នក​ដែល​ទទួល​ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>ព័ត៌មាន​ចូល​ប្រើ</translation>
    </message>
    <message>
        <source>Shop details</source>
        <translation>ព័ត៌មាន​ហាង</translation>
    </message>
    <message>
        <source>what the payer sees</source>
        <translation>អ្វី​ដែល​អ្នកបង់​ឃើញ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>សាក</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>បាន​ជោគជ័យ</translation>
    </message>
    <message>
        <source>not passed yet</source>
        <translation>មិនទាន់​ជោគជ័យ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>បញ្ចប់</translation>
    </message>
    <message>
        <source>switch on, what to see to</source>
        <translation>បើក​គណនី និង​អ្វី​ដែល​ត្រូវ​ពិនិត្យ</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ឈប់​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ថយក្រោយ (&amp;B)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>រក្សាទុក ហើយ​បន្ត</translation>
    </message>
    <message>
        <source>This is a new key, address or proxy. Once it is kept, nothing can be sold at this account until its test passes.</source>
        <translation>នេះ​ជា​កូនសោ អាសយដ្ឋាន ឬ​ប្រូកស៊ី (proxy) ថ្មី។ ក្រោយ​ពេល​រក្សាទុក​វា មិន​អាច​លក់​តាម​គណនី​នេះ​បាន​ទេ រហូត​ដល់​ការ​សាក​បាន​ជោគជ័យ។</translation>
    </message>
    <message>
        <source>You can stop here. Everything you typed is kept.</source>
        <translation>អ្នក​អាច​ឈប់​នៅ​ត្រង់​នេះ។ អ្វីៗ​ទាំងអស់​ដែល​អ្នក​បាន​វាយ​ត្រូវ​បាន​រក្សាទុក។</translation>
    </message>
    <message>
        <source>You can stop here. Everything you typed is kept; the account is off until its test passes.</source>
        <translation>អ្នក​អាច​ឈប់​នៅ​ទីនេះ។ អ្វីៗ​ដែល​អ្នក​បាន​វាយ​ត្រូវ​រក្សាទុក ហើយ​គណនី​ត្រូវ​បិទ​រហូត​ដល់​ការ​សាក​បាន​ជោគជ័យ។</translation>
    </message>
    <message>
        <source>Not everything typed here can be kept. Complete it, or stop again to drop it.</source>
        <translation>អ្វី​ដែល​បាន​វាយ​នៅ​ទីនេះ មិន​អាច​រក្សាទុក​បាន​ទាំងអស់​ទេ។ សូម​បំពេញ​ឱ្យ​គ្រប់ ឬ​ចុច “ឈប់​នៅ​ទីនេះ” ម្ដង​ទៀត ដើម្បី​បោះបង់​វា។</translation>
    </message>
</context>
<context>
    <name>ui::ShopForm</name>
    <message>
        <source>Your bank app shows it as name@bank.</source>
        <translation>កម្មវិធី​ធនាគារ​របស់​អ្នក​បង្ហាញ​វា​ជា name@bank។</translation>
    </message>
    <message>
        <source>%1 of 25 characters used.</source>
        <translation>បាន​ប្រើ %1 ក្នុង 25 តួអក្សរ។</translation>
    </message>
    <message>
        <source>%1 of 15 characters used.</source>
        <translation>បាន​ប្រើ %1 ក្នុង 15 តួអក្សរ។</translation>
    </message>
    <message>
        <source>Only for merchant accounts.</source>
        <translation>សម្រាប់​តែ​គណនី​អាជីវករ។</translation>
    </message>
    <message>
        <source>Bakong account</source>
        <translation>គណនី​បាគង</translation>
    </message>
    <message>
        <source>name@bank</source>
        <translation>name@bank</translation>
    </message>
    <message>
        <source>Shop name the payer sees</source>
        <translation>ឈ្មោះ​ហាង​ដែល​អ្នកបង់​ឃើញ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>ទីក្រុង</translation>
    </message>
    <message>
        <source>Merchant id</source>
        <translation>លេខ​អាជីវករ</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ធនាគារ</translation>
    </message>
    <message>
        <source>Store, if you have several</source>
        <translation>សាខា បើ​មាន​ច្រើន</translation>
    </message>
    <message>
        <source>Till, if you have several</source>
        <translation>បញ្ជរ បើ​មាន​ច្រើន</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>បង្ហាញ​តិច​ជាង</translation>
    </message>
    <message>
        <source>Save shop details</source>
        <translation>រក្សាទុក​ព័ត៌មាន​ហាង</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Type a part of its name. It goes into codes made here.</source>
        <translation>សូម​វាយ​ផ្នែក​ខ្លះ​នៃ​ឈ្មោះ​វា។ វា​ចូល​ក្នុង​កូដ​ដែល​បង្កើត​នៅ​ទីនេះ។</translation>
    </message>
    <message>
        <source>Riel for one dollar, %1.</source>
        <translation>ចំនួន​រៀល​ក្នុង​មួយ​ដុល្លារ %1។</translation>
    </message>
    <message>
        <source>Riel for one dollar, to show both. Saving pins it.</source>
        <translation>ចំនួន​រៀល​ក្នុង​មួយ​ដុល្លារ ដើម្បី​បង្ហាញ​ទាំងពីរ។ ពេល​រក្សាទុក អត្រា​នេះ​ត្រូវ​កំណត់​ទុក។</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>ប្រភេទ​ហាង</translation>
    </message>
    <message>
        <source>Shop rate</source>
        <translation>អត្រា​ប្ដូរប្រាក់​របស់​ហាង</translation>
    </message>
    <message>
        <source>4,050</source>
        <translation>4,050</translation>
    </message>
    <message>
        <source>Merchant account, store, till, kind and rate</source>
        <translation>គណនី​អាជីវករ សាខា បញ្ជរ ប្រភេទ និង​អត្រា</translation>
    </message>
</context>
<context>
    <name>ui::ShopStep</name>
    <message>
        <source>There is a sign in it that cannot be seen. Type it again.</source>
        <translation>មាន​សញ្ញា​មើល​មិន​ឃើញ​នៅ​ក្នុង​នោះ។ សូម​វាយ​វា​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>The payer sees this name. Type it.</source>
        <translation>អ្នកបង់​ឃើញ​ឈ្មោះ​នេះ។ សូម​វាយ​វា។</translation>
    </message>
    <message>
        <source>Longer than 25 letters. Bank apps would cut it off.</source>
        <translation>វែង​ជាង 25 តួអក្សរ។ កម្មវិធី​ធនាគារ​នឹង​កាត់​វា​ចោល​ខ្លះ។</translation>
    </message>
    <message>
        <source>Longer than 15 letters. Shorten it.</source>
        <translation>វែង​ជាង 15 តួអក្សរ។ សូម​កាត់​ឱ្យ​ខ្លី។</translation>
    </message>
    <message>
        <source>The gateway asks for a name with every sale. Type one.</source>
        <translation>ច្រក​ទូទាត់​ត្រូវ​ការ​ឈ្មោះ​សម្រាប់​ការលក់​នីមួយៗ។ សូម​វាយ​ឈ្មោះ​មួយ។</translation>
    </message>
    <message>
        <source>The gateway asks for an e-mail address with every sale. Type one of the shop.</source>
        <translation>ច្រក​ទូទាត់​ត្រូវ​ការ​អាសយដ្ឋាន​អ៊ីមែល​សម្រាប់​ការលក់​នីមួយៗ។ សូម​វាយ​អ៊ីមែល​មួយ​របស់​ហាង។</translation>
    </message>
    <message>
        <source>A web address begins with https. Correct it.</source>
        <translation>អាសយដ្ឋាន​វេប​ផ្ដើម​ដោយ https។ សូម​កែ​វា។</translation>
    </message>
    <message>
        <source>Gets the money. The bank app shows it as name@bank.</source>
        <translation>គណនី​នេះ​ទទួល​ប្រាក់។ កម្មវិធី​ធនាគារ​បង្ហាញ​វា​ជា name@bank។</translation>
    </message>
    <message>
        <source>25 letters at most, %1 used.</source>
        <translation>យ៉ាង​ច្រើន 25 តួអក្សរ បាន​ប្រើ %1។</translation>
    </message>
    <message>
        <source>15 letters at most, %1 used.</source>
        <translation>យ៉ាង​ច្រើន 15 តួអក្សរ បាន​ប្រើ %1។</translation>
    </message>
    <message>
        <source>Sent for customers who give no name.</source>
        <translation>ផ្ញើ​សម្រាប់​អតិថិជន​ដែល​មិន​ផ្ដល់​ឈ្មោះ។</translation>
    </message>
    <message>
        <source>Of the shop: receipts of such sales go there.</source>
        <translation>អ៊ីមែល​របស់​ហាង៖ បង្កាន់ដៃ​នៃ​ការលក់​បែប​នេះ​ទៅ​ទីនោះ។</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>អាច​ទុក​ទទេ។</translation>
    </message>
    <message>
        <source>May stay empty: Paydesk shows a page of its own then.</source>
        <translation>អាច​ទុក​ទទេ៖ ពេល​នោះ Paydesk បង្ហាញ​ទំព័រ​របស់​ខ្លួន។</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>បង្ហាញ​តិច​ជាង</translation>
    </message>
    <message>
        <source>Advanced: address, time zone, proxy</source>
        <translation>កម្រិត​ខ្ពស់៖ អាសយដ្ឋាន តំបន់​ម៉ោង ប្រូកស៊ី</translation>
    </message>
    <message>
        <source>Receiver account</source>
        <translation>គណនី​អ្នកទទួល</translation>
    </message>
    <message>
        <source>name@bank</source>
        <translation>name@bank</translation>
    </message>
    <message>
        <source>Shop name the payer sees</source>
        <translation>ឈ្មោះ​ហាង​ដែល​អ្នកបង់​ឃើញ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>ទីក្រុង</translation>
    </message>
    <message>
        <source>Name of a walk-in customer</source>
        <translation>ឈ្មោះ​អតិថិជន​ទូទៅ</translation>
    </message>
    <message>
        <source>E-mail of a walk-in customer</source>
        <translation>អ៊ីមែល​អតិថិជន​ទូទៅ</translation>
    </message>
    <message>
        <source>Phone of a walk-in customer</source>
        <translation>ទូរសព្ទ​អតិថិជន​ទូទៅ</translation>
    </message>
    <message>
        <source>Page after payment</source>
        <translation>ទំព័រ​ក្រោយ​ពេល​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Page after giving up</source>
        <translation>ទំព័រ​ក្រោយ​ពេល​បោះបង់</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>រូបិយប័ណ្ណ​ប្រើ​ធម្មតា</translation>
    </message>
    <message>
        <source>A sale can choose another one.</source>
        <translation>ការ​លក់​មួយ​អាច​ជ្រើសរើស​រូបិយប័ណ្ណ​ផ្សេង​បាន។</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>គ្រាប់ចុច</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>ui::ShownSale</name>
    <message>
        <source>Cancel this sale?</source>
        <translation>បោះបង់​ការលក់​នេះ​ឬទេ?</translation>
    </message>
    <message>
        <source>Its QR leaves both screens. Money that still comes is found and shown as late.</source>
        <translation>QR របស់​វា​ចេញ​ពី​អេក្រង់​ទាំងពីរ។ ប្រាក់​ដែល​នៅ​តែ​មក ត្រូវ​បាន​រក​ឃើញ និង​បង្ហាញ​ជា​បង់​យឺត។</translation>
    </message>
    <message>
        <source>Cancel sale</source>
        <translation>បោះបង់​ការលក់</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>បន្ត​រង់ចាំ</translation>
    </message>
</context>
<context>
    <name>ui::SlipPrinting</name>
    <message>
        <source>%1 of %2 slips are printed.</source>
        <translation>បាន​បោះពុម្ព​ប័ណ្ណ %1 សន្លឹក ក្នុង​ចំណោម %2។</translation>
    </message>
    <message>
        <source>%1 of %2 slips are printed. Only the others are left here.</source>
        <translation>បាន​បោះពុម្ព​ប័ណ្ណ %1 សន្លឹក ក្នុង​ចំណោម %2។ នៅ​ទីនេះ​សល់​តែ​ប័ណ្ណ​ផ្សេង​ទៀត។</translation>
    </message>
</context>
<context>
    <name>ui::SoundSettings</name>
    <message>
        <source>Sounds</source>
        <translation>សំឡេង</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>កម្រិត​សំឡេង</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>កម្រិត​សំឡេង​រោទ៍</translation>
    </message>
    <message>
        <source>Sound of %1</source>
        <extracomment>Spoken name of a switch: %1 is what happened, as in &quot;Paid&quot;</extracomment>
        <translation>សំឡេង​សម្រាប់ %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>សាក</translation>
    </message>
    <message>
        <source>Play the sound of %1</source>
        <extracomment>Spoken name of a button: %1 is what happened, as in &quot;Paid&quot;</extracomment>
        <translation>ចាក់​សំឡេង​សម្រាប់ %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>បានបង់</translation>
    </message>
    <message>
        <source>Two rising tones, once the payment is proven and written down.</source>
        <translation>សំឡេង​ពីរ​ឡើង​ខ្ពស់ ពេល​ការ​បង់ប្រាក់​មាន​ភស្តុតាង និង​បាន​កត់ត្រា។</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>បរាជ័យ</translation>
    </message>
    <message>
        <source>One long low tone.</source>
        <translation>សំឡេង​ទាប​វែង​មួយ។</translation>
    </message>
    <message>
        <source>Late money</source>
        <translation>ប្រាក់​មក​យឺត</translation>
    </message>
    <message>
        <source>Three bells, when money comes after the QR expired.</source>
        <translation>សំឡេង​កណ្ដឹង​បី ពេល​ប្រាក់​មក​ក្រោយ QR ផុតកំណត់។</translation>
    </message>
    <message>
        <source>Short, over and other exceptions</source>
        <translation>បង់​ខ្វះ បង់​លើស និង​ករណី​មិន​ប្រក្រតី​ផ្សេង</translation>
    </message>
    <message>
        <source>Two falling tones.</source>
        <translation>សំឡេង​ពីរ​ចុះ​ទាប។</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>ផុតកំណត់</translation>
    </message>
    <message>
        <source>One soft low tone.</source>
        <translation>សំឡេង​ទាប​ស្រាល​មួយ។</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>បិទ​សំឡេង</translation>
    </message>
    <message>
        <source>This computer has nothing to play sounds on. Connect a loudspeaker and press Test.</source>
        <translation>កុំព្យូទ័រ​នេះ​គ្មាន​ឧបករណ៍​ចាក់​សំឡេង​ទេ។ សូម​ភ្ជាប់​ឧបករណ៍​បំពង​សំឡេង រួច​ចុច​សាក។</translation>
    </message>
    <message>
        <source>The volume is 0: nothing sounds.</source>
        <translation>កម្រិត​សំឡេង​គឺ 0៖ គ្មាន​សំឡេង​អ្វី​ទេ។</translation>
    </message>
</context>
<context>
    <name>ui::StartProblemDialog</name>
    <message>
        <source>Quit Paydesk</source>
        <translation>ចេញ​ពី Paydesk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>មិនមែន​ឥឡូវ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ព្យាយាម​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Paydesk is open already</source>
        <translation>Paydesk បើក​រួច​ហើយ</translation>
    </message>
    <message>
        <source>The ledger needs a newer Paydesk</source>
        <translation>បញ្ជី​ត្រូវ​ការ Paydesk ជំនាន់​ថ្មី​ជាង</translation>
    </message>
    <message>
        <source>Paydesk cannot write its data</source>
        <translation>Paydesk មិន​អាច​សរសេរ​ទិន្នន័យ​របស់​វា​បាន​ទេ</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ថាស​ពេញ​ហើយ</translation>
    </message>
    <message>
        <source>The data folder cannot be made</source>
        <translation>មិន​អាច​បង្កើត​ថត​ទិន្នន័យ​បាន​ទេ</translation>
    </message>
    <message>
        <source>The data folder is open to other people</source>
        <translation>អ្នក​ផ្សេង​អាច​ចូល​ប្រើ​ថត​ទិន្នន័យ​បាន</translation>
    </message>
    <message>
        <source>Paydesk does not follow links to its data</source>
        <translation>Paydesk មិន​ទៅ​តាម​តំណ​ទៅ​ទិន្នន័យ​របស់​វា​ទេ</translation>
    </message>
    <message>
        <source>The ledger of sales cannot be opened</source>
        <translation>មិន​អាច​បើក​បញ្ជី​ការលក់​បាន​ទេ</translation>
    </message>
</context>
<context>
    <name>ui::StaticCodePart</name>
    <message>
        <source>Payments are being counted…</source>
        <translation>កំពុង​រាប់​ការ​បង់ប្រាក់…</translation>
    </message>
    <message>
        <source>Nobody has paid by this code yet.</source>
        <translation>មិនទាន់​មាន​អ្នក​បង់​តាម​កូដ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>It came in by the code of a sale that is not in this ledger.</source>
        <translation>វា​បាន​ចូល​តាម​កូដ​របស់​ការលក់​ដែល​មិន​មាន​ក្នុង​បញ្ជី​នេះ។</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បាន​ទទួល</translation>
    </message>
    <message>
        <source>Payments by this code</source>
        <translation>ការ​បង់ប្រាក់​តាម​កូដ​នេះ</translation>
    </message>
    <message>
        <source>Came in by the code of %1</source>
        <extracomment>A way to another sale: %1 is its number, as &quot;S-12&quot;</extracomment>
        <translation>បាន​ចូល​តាម​កូដ​របស់ %1</translation>
    </message>
    <message>
        <source>Show all in the list</source>
        <translation>បង្ហាញ​ទាំងអស់​ក្នុង​បញ្ជី</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ព្យាយាម​ម្ដង​ទៀត</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>Codes are made on this computer. Look in the bank app for the money.</source>
        <translation>កូដ​បង្កើត​លើ​កុំព្យូទ័រ​នេះ។ សូម​មើល​ប្រាក់​ក្នុង​កម្មវិធី​ធនាគារ។</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>កម្រិត​ពណ៌​ខ្ពស់</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>រូបរាង៖ %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>ភាសា៖ %1</translation>
    </message>
    <message>
        <source>Checking ledger</source>
        <translation>កំពុង​ពិនិត្យ​បញ្ជី</translation>
    </message>
    <message>
        <source>Ledger checked</source>
        <translation>បាន​ពិនិត្យ​បញ្ជី</translation>
    </message>
    <message>
        <source>Ledger needs a look</source>
        <translation>បញ្ជី​ត្រូវ​ពិនិត្យ​មើល</translation>
    </message>
    <message>
        <source>Key of %1: renew it now</source>
        <extracomment>Item of the status bar: %1 is the name of an account, %2 how many days its key is still good (&quot;d&quot;: days)</extracomment>
        <translation>កូនសោ​របស់ %1៖ សូម​ប្ដូរ​ជា​ថ្មី​ឥឡូវ</translation>
    </message>
    <message>
        <source>Key of %1: %2 d left</source>
        <translation>កូនសោ​របស់ %1៖ នៅសល់ %2 ថ្ងៃ</translation>
    </message>
</context>
<context>
    <name>ui::TestCard</name>
    <message>
        <source>Test now</source>
        <translation>សាក​ឥឡូវ</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>សាក​ម្ដង​ទៀត</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>ការ​សាក​តភ្ជាប់</translation>
    </message>
    <message>
        <source>One harmless question to the gateway. No money moves, nothing is created.</source>
        <translation>សំណួរ​មួយ​ដែល​គ្មាន​គ្រោះថ្នាក់​ទៅ​ច្រក​ទូទាត់។ គ្មាន​ប្រាក់​ផ្ទេរ គ្មាន​អ្វី​ត្រូវ​បាន​បង្កើត​ទេ។</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>កំពុង​សួរ​ច្រក​ទូទាត់</translation>
    </message>
    <message>
        <source>No money moves, nothing is created.</source>
        <translation>គ្មាន​ប្រាក់​ផ្ទេរ គ្មាន​អ្វី​ត្រូវ​បាន​បង្កើត​ទេ។</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>រក​ឃើញ​ឈ្មោះ</translation>
    </message>
    <message>
        <source>Secure line</source>
        <translation>ការ​តភ្ជាប់​មាន​សុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>នាឡិកា</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>បាន​ទទួល​កូនសោ</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>មិន​បាន​ទៅ​ដល់​ជំហាន​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>បញ្ហា</translation>
    </message>
    <message>
        <source>Connection test: passed</source>
        <translation>ការ​សាក​តភ្ជាប់៖ បាន​ជោគជ័យ</translation>
    </message>
    <message>
        <source>Connection test: not passed</source>
        <translation>ការ​សាក​តភ្ជាប់៖ មិន​ជោគជ័យ</translation>
    </message>
    <message>
        <source>Connection test: %1 of %2 pass</source>
        <translation>ការ​សាក​តភ្ជាប់៖ បាន​ជោគជ័យ %1 ក្នុង​ចំណោម %2</translation>
    </message>
    <message>
        <source>%1, took %2 s.</source>
        <translation>%1, យក​ពេល %2 វិនាទី។</translation>
    </message>
    <message>
        <source>No money moved, nothing was created.</source>
        <translation>គ្មាន​ប្រាក់​បាន​ផ្ទេរ គ្មាន​អ្វី​ត្រូវ​បាន​បង្កើត​ទេ។</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>គ្មាន​អ្វី​ត្រូវ​បាន​ផ្ញើ​ទេ។</translation>
    </message>
</context>
<context>
    <name>ui::TestStep</name>
    <message>
        <source>The test asks %1, with the key and the details of the steps before.</source>
        <translation>ការ​សាក​សួរ %1 ដោយ​ប្រើ​កូនសោ និង​ព័ត៌មាន​ពី​ជំហាន​មុនៗ។</translation>
    </message>
</context>
<context>
    <name>ui::TotalsBand</name>
    <message>
        <source>%1 · counting…</source>
        <extracomment>Over the sum of a currency while it is counted; %1 is its code</extracomment>
        <translation>%1 · កំពុង​រាប់…</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>បានបង់ %1</translation>
    </message>
    <message>
        <source>%1 of %2 paid</source>
        <extracomment>Under the sum of a currency: %1 is how many sales were paid, %2 how many there are</extracomment>
        <translation>បានបង់ %1 ក្នុង​ចំណោម %2</translation>
    </message>
    <message>
        <source>Received · counting…</source>
        <translation>បាន​ទទួល · កំពុង​រាប់…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បាន​ទទួល</translation>
    </message>
    <message>
        <source>No sales here</source>
        <translation>គ្មាន​ការលក់​នៅ​ទីនេះ​ទេ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>មិនទាន់​ដឹង</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>ចំនួន​សរុប</translation>
    </message>
    <message>
        <source>%1, plus %2</source>
        <extracomment>Under the sum of a currency: %1 is what stands there (&quot;16 paid&quot;), %2 an amount that came in another currency</extracomment>
        <translation>%1 បូក %2</translation>
    </message>
    <message>
        <source>plus %1</source>
        <extracomment>On the line below &quot;16 paid&quot;: %1 is an amount that came in another currency</extracomment>
        <translation>បូក %1</translation>
    </message>
    <message>
        <source>%1, %2 refunded</source>
        <extracomment>Under the sum of a currency: %1 is what stands there (&quot;16 paid&quot;), %2 an amount that went back to payers since</extracomment>
        <translation>%1, បានសងវិញ %2</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>Beside the code of a currency: %1 is an amount that went back to payers since</extracomment>
        <translation>បានសងវិញ %1</translation>
    </message>
</context>
<context>
    <name>ui::TrayAlert</name>
    <message>
        <source>%1, sale S-%2</source>
        <extracomment>What a message of the desktop says: %1 is an amount, %2 the number of the sale</extracomment>
        <translation>%1, ការលក់ S-%2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>កំពុង​បើក៖ %1</translation>
    </message>
    <message>
        <source>Need a look: %1</source>
        <translation>ត្រូវ​ពិនិត្យ​មើល៖ %1</translation>
    </message>
</context>
<context>
    <name>ui::VaultDialog</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>ui::WebhookPanel</name>
    <message>
        <source>The same for all accounts. Leave it empty where there is none.</source>
        <translation>ដូច​គ្នា​សម្រាប់​គណនី​ទាំងអស់។ ទុក​ទទេ បើ​គ្មាន។</translation>
    </message>
    <message>
        <source>Address for notices</source>
        <translation>អាសយដ្ឋាន​ទទួល​សារ​ជូន​ដំណឹង</translation>
    </message>
    <message>
        <source>Paydesk finds payments by asking %1. It needs no notices, and this version does not receive them yet.</source>
        <translation>Paydesk រក​ការ​បង់ប្រាក់​ដោយ​សួរ %1។ វា​មិន​ត្រូវ​ការ​សារ​ជូន​ដំណឹង​ទេ ហើយ​ជំនាន់​នេះ​មិនទាន់​ទទួល​សារ​ទាំងនោះ​ទេ។</translation>
    </message>
    <message>
        <source>The address is made from the one under which the internet reaches this shop, of a tunnel or a router. It is not entered yet.</source>
        <translation>អាសយដ្ឋាន​នេះ​បង្កើត​ពី​អាសយដ្ឋាន​ដែល​អ៊ីនធឺណិត​ប្រើ​ដើម្បី​ភ្ជាប់​មក​ហាង​នេះ ពី​សេវា​ផ្លូវ​ភ្ជាប់ (tunnel) ឬ​រោតទ័រ (router)។ វា​មិនទាន់​បាន​បញ្ចូល​ទេ។</translation>
    </message>
    <message>
        <source>Enter the address at %1 once a later version receives notices, not before.</source>
        <translation>សូម​បញ្ចូល​អាសយដ្ឋាន​នេះ​នៅ %1 ពេល​ជំនាន់​ក្រោយ​ទទួល​សារ​ជូន​ដំណឹង​បាន កុំ​បញ្ចូល​មុន​នោះ។</translation>
    </message>
    <message>
        <source>A later version gives the address to %1 with each sale. Nobody has to enter it there.</source>
        <translation>ជំនាន់​ក្រោយ​នឹង​ផ្ដល់​អាសយដ្ឋាន​នេះ​ដល់ %1 ជាមួយ​ការលក់​នីមួយៗ។ គ្មាន​អ្នក​ណា​ត្រូវ​បញ្ចូល​វា​នៅ​ទីនោះ​ទេ។</translation>
    </message>
    <message>
        <source>Public address of this shop</source>
        <translation>អាសយដ្ឋាន​សាធារណៈ​របស់​ហាង​នេះ</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>បាន​ចម្លង​អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>ចម្លង​អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Enter the public address</source>
        <translation>បញ្ចូល​អាសយដ្ឋាន​សាធារណៈ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ប្ដូរ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>ទុក​ដដែល</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePanel</name>
    <message>
        <source>Type an amount. The customer scans. Paydesk watches and tells you when the money is really there.</source>
        <translation>វាយ​ចំនួន​ទឹកប្រាក់។ អតិថិជន​ស្កេន។ Paydesk តាមដាន ហើយ​ប្រាប់​អ្នក ពេល​ប្រាក់​មក​ដល់​ពិត។</translation>
    </message>
    <message>
        <source>Works without an account, without the internet, in two minutes.</source>
        <translation>ដំណើរការ​ដោយ​គ្មាន​គណនី គ្មាន​អ៊ីនធឺណិត ក្នុង​ពីរ​នាទី។</translation>
    </message>
</context>
<context>
    <name>ui::WorkBand</name>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
</TS>
