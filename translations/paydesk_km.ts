<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km_KH" sourcelanguage="en_US">
<context>
    <name>Date</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Date in the page header: %1 short weekday, %2 day of the month, %3 short month (&quot;Fri 20 Nov&quot;)</extracomment>
        <translation>%1 ទី%2 ខែ%3</translation>
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
    <name>Screen</name>
    <message>
        <source>Charge</source>
        <translation>គិតប្រាក់</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
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
</context>
<context>
    <name>ui::CountdownRing</name>
    <message>
        <source>%1 left on this QR</source>
        <translation>QR នេះ​នៅសល់ %1</translation>
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
    <name>ui::EntryPanel</name>
    <message>
        <source>Show QR</source>
        <translation>បង្ហាញ QR</translation>
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
        <source>Show QR</source>
        <translation>បង្ហាញ QR</translation>
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
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Spoken name of a way to a screen: %1 its name, %2 the key for it</extracomment>
        <translation>%1 គ្រាប់ចុច %2</translation>
    </message>
</context>
<context>
    <name>ui::SaleOptions</name>
    <message>
        <source>Method</source>
        <translation>វិធីបង់</translation>
    </message>
    <message>
        <source>Dynamic QR</source>
        <translation>QR ឌីណាមិក</translation>
    </message>
    <message>
        <source>Printable sign</source>
        <translation>ផ្លាក QR បោះពុម្ព</translation>
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
        <source>Merchant account, store and till</source>
        <translation>គណនី​អាជីវករ សាខា និង​បញ្ជរ</translation>
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
</context>
<context>
    <name>ui::WelcomePanel</name>
    <message>
        <source>Type an amount. The customer scans. Look in the bank app for the money.</source>
        <translation>វាយ​ចំនួន​ទឹកប្រាក់។ អតិថិជន​ស្កេន។ មើល​ប្រាក់​ក្នុង​កម្មវិធី​ធនាគារ។</translation>
    </message>
    <message>
        <source>Works without the internet. Nothing leaves this computer.</source>
        <translation>ដំណើរការ​ដោយ​គ្មាន​អ៊ីនធឺណិត។ គ្មាន​អ្វី​ចេញ​ពី​កុំព្យូទ័រ​នេះ​ទេ។</translation>
    </message>
</context>
</TS>
