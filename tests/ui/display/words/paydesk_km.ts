<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km">
<context>
    <name>Customer</name>
    <message>
        <source>%1 %2 %3, %4</source>
        <translation>%1 %2 %3 %4</translation>
    </message>
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
        <translation>រូពីយ៉ា</translation>
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
        <translation>យន់</translation>
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
        <translation>ការ​ហាត់​ប្រើ៖ មិន​មាន​ការ​បង់​ប្រាក់​ពិត​នៅ​ទី​នេះ​ទេ</translation>
    </message>
    <message>
        <source>%1 and a code of %2. Please pay exactly this amount.</source>
        <translation>%1 និង​លេខ​កូដ %2។ សូម​បង់​ឱ្យ​ត្រូវ​ចំនួន​នេះ។</translation>
    </message>
    <message>
        <source>any bank app that reads %1</source>
        <translation>កម្មវិធី​ធនាគារ​ណា​ក៏​បាន ដែល​អាន %1</translation>
    </message>
    <message>
        <source>Check this name on your phone</source>
        <translation>សូម​ផ្ទៀង​ឈ្មោះ​នេះ​ក្នុង​ទូរសព្ទ​របស់​អ្នក</translation>
    </message>
    <message>
        <source>That payment did not go through</source>
        <translation>ការ​បង់​ប្រាក់​នោះ​មិន​បាន​សម្រេច</translation>
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
        <translation>មិន​ចាំបាច់​វាយ​ចំនួន​ប្រាក់​ទេ</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>បាន​បង់​រួច​ហើយ។ សូម​អរគុណ។</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>បង្កាន់ដៃ %1</translation>
    </message>
    <message>
        <source>Keep your receipt: scan with any camera</source>
        <translation>រក្សា​ទុក​បង្កាន់ដៃ៖ ស្កេន​ដោយ​កាមេរ៉ា​ណា​ក៏​បាន</translation>
    </message>
    <message>
        <source>Please see the cashier</source>
        <translation>សូម​ជួប​អ្នក​គិត​ប្រាក់</translation>
    </message>
    <message>
        <source>We want to look at this payment with you.</source>
        <translation>យើង​ចង់​ពិនិត្យ​ការ​បង់​ប្រាក់​នេះ​ជាមួយ​អ្នក។</translation>
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
        <translation>បង់​ប្រាក់​នៅ​ទី​នេះ ដោយ​កម្មវិធី​ធនាគារ​របស់​អ្នក</translation>
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
        <source>We are waiting for the bank's answer</source>
        <translation>យើង​កំពុង​រង់ចាំ​ចម្លើយ​ពី​ធនាគារ</translation>
    </message>
    <message>
        <source>This QR has expired</source>
        <translation>QR នេះ ផុត​កំណត់​ហើយ</translation>
    </message>
    <message>
        <source>Please wait for a new one</source>
        <translation>សូម​រង់ចាំ QR ថ្មី បន្តិច</translation>
    </message>
    <message>
        <source>If you have paid already, please tell the cashier.</source>
        <translation>បើ​អ្នក​បាន​បង់​ប្រាក់​រួច​ហើយ សូម​ប្រាប់​អ្នក​គិត​ប្រាក់។</translation>
    </message>
    <message>
        <source>Payment not completed</source>
        <translation>ការ​បង់​ប្រាក់​មិន​បាន​សម្រេច</translation>
    </message>
    <message>
        <source>Please ask the cashier to try again.</source>
        <translation>សូម​ប្រាប់​អ្នក​គិត​ប្រាក់ ឱ្យ​សាក​ម្ដង​ទៀត។</translation>
    </message>
    <message>
        <source>Your QR is on its way. One moment please.</source>
        <translation>QR របស់​អ្នក​ជិត​មក​ដល់​ហើយ។ សូម​រង់ចាំ​បន្តិច។</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>អេក្រង់​អតិថិជន</translation>
    </message>
</context>
</TS>
