<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_US">
<context>
    <name>CountdownRing</name>
    <message>
        <source>%1 left on this QR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrencySegment</name>
    <message>
        <source>Currency %1, F8 changes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Date in the page header: %1 short weekday, %2 day of the month, %3 short month (&quot;Fri 20 Nov&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Show QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the money?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change all of this later in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>keypad: clear</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Type the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the running total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the amount, or take the QR away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Amounts the text may mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayerPreview</name>
    <message>
        <source>What the payer sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer&apos;s bank app shows these words. Compare them with the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer types it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>Save the picture of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left on this QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer may still have paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody checks this payment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your bank app before you make a new QR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your bank app before handing over goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the next amount any time: it starts the next sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified scannable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer types the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QR has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was good until %1. A new one has the same amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code on show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Spoken name of a way to a screen: %1 its name, %2 the key for it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaleOptions</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printable sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code for one sale, with its amount. It runs out after %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code for every sale, without an amount. The payer types it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody checks this payment yet. Look at your bank app before handing over goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+R</source>
        <comment>key of Reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note for the payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+N</source>
        <comment>key of Note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The data folder %1 is a link. Name the folder itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Check its rights or name another one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder Paydesk can write to. Check its rights or name another one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people may write to the data folder %1. Take that right away or name another one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not complete JSON. Check that nothing is missing or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not valid UTF-8. Save or send it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON text holds a forbidden control character. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON text names the same member twice. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON text is nested too deeply. At most %1 levels are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON text is too large. At most %1 bytes are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON text has another form than expected. Check the field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged and is set aside. Check language, theme and shop details in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be read, so the usual ones are used. Check the rights of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved and hold only until Paydesk closes. Check space and rights of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code holds characters that cannot be shown; ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code asks for an amount of zero; make a new one with the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code names two accounts to pay to; ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Bakong account has exactly one @ with a name before and a bank after it, such as name@bank; correct the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KHQR has to name Cambodia as its country; ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment code has at most 512 characters; ask for a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is damaged or cut off; scan it again or ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code does not end in a checksum; scan it again or ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text here; scan or paste a payment code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than a QR code can hold; scan or paste one payment code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a payment code; scan the QR code of a shop or of a bank app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code says the same thing twice, so it cannot be trusted; ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum does not fit, so the code was changed or misread; scan it again or ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid KHQR; scan it again or ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in a second language needs its language as two letters, such as km; enter both or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time until which the code can be paid is not valid; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bakong could not be reached; check the internet connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bakong account is missing; enter it as name@bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop name is missing; enter up to 25 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Bakong account needs an @ between name and bank; enter it as name@bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount does not fit into a KHQR; riel have no decimals, dollars at most two, 13 characters in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code names no Bakong account to pay to; ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bakong account is too long; it has at most 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop name is too long; shorten it to 25 characters, where an emoji counts as two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency is missing; choose riel or dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill number has to have 1 to 25 characters; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store label has to have 1 to 25 characters; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminal label has to have 1 to 25 characters; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment link needs the app&apos;s name, icon and return address; enter all three or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bakong reports a fault of its own; try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category code is too long; it has four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency is not a valid code; choose riel or dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city is too long; shorten it to 15 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city is missing; enter up to 15 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KHQR is in riel or dollars; choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for payment links is not valid; correct it in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merchant number is missing; enter the one the bank gave the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank is missing; enter the name of the shop&apos;s bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merchant number is too long; it has at most 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the bank is too long; shorten it to 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number has to have 1 to 25 characters; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account or phone number behind the Bakong account is too long; it has at most 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop name in the second language is missing; enter it or remove the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop name in the second language has to have 1 to 25 characters; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city in the second language has to have 1 to 15 characters; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose has to have 1 to 25 characters; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UnionPay account is too long; it has at most 99 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UnionPay account cannot be paid in dollars; choose riel or remove the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code with an amount needs the time until which it can be paid; set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has expired; make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is for one payment but names no amount; ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code would expire before it is made; choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category code has to be digits; enter the four digits of the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill number, phone, store, terminal and purpose are too long together; shorten them so that with 4 more for each they stay within 99 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bakong account, number and bank are too long together; shorten them so that with 4 more for each they stay within 99 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a QRIS; scan or paste the static QRIS of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QRIS is not in rupiah; scan or paste one in rupiah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QRIS was made for one order and cannot take another amount; use the static QRIS of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QRIS lacks the required field %1; ask its bank for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One QRIS payment takes at most %1; split the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A QRIS amount is whole rupiah above zero; write it without decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fee is whole rupiah above zero, or 0.01 to 99.99 percent with at most two decimals; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of pieces, then ×, then the price of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price after × is missing. Type the price of one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is 0. Type how much the customer pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a multiple of 100 riel. Check the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no amount yet. Type the amount first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount. Type digits only, for example 12500 or 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount has two points. Type one point only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no decimals. Type a whole amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has only %2 decimals. Shorten the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large. Check the number of zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added up. Use one currency for one sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is in %1. Switch the currency first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to draw as a QR code; enter some text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 bytes and a QR code holds at most %2; use a shorter text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code could not be drawn; close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code needs at least %1 pixels; choose a larger width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made; close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code could not be read back, so it is not shown; draw it larger and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large; use one of at most 10 MB and 25 million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read; save or photograph it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture Paydesk can read; use a PNG, JPEG, GIF, BMP or WebP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be opened; check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 could not be saved. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printable sign carries no amount. Clear the amount, or choose Dynamic QR with F4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount is needed: press Enter and the sign appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 with this method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One QR holds at most %1. Type a smaller amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the code is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has more than one @. Write it as name@bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a name before the @ and a bank after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may hold Latin letters, digits and signs, but no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the city of the shop, such as Phnom Penh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out emoji and other pictures: some bank apps cannot read a code that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible sign in the text. Type it again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text can be read in two ways. Choose the amount that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this window, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are always black on white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this window. Codes and files always use 0–9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0–9 always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of the window, as in &quot;125 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new size comes with the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Your bank app shows it as name@bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 25 characters used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 15 characters used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for merchant accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bakong account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop name the payer sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store, if you have several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till, if you have several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant account, store and till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save shop details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Codes are made on this computer. Look in the bank app for the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Type an amount. The customer scans. Look in the bank app for the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without the internet. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
