<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message>
        <source>Practice KHQR</source>
        <translation>KHQR latihan</translation>
    </message>
    <message>
        <source>Practice bKash</source>
        <translation>bKash latihan</translation>
    </message>
    <message>
        <source>Practice bayar.gg</source>
        <translation>bayar.gg latihan</translation>
    </message>
    <message>
        <source>Practice Pakhi Pay</source>
        <translation>Pakhi Pay latihan</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>If the gateway lets in known internet addresses only, the one of this shop is on its list.</source>
        <translation>Jika gateway hanya menerima alamat internet yang dikenal, alamat toko ini sudah ada di daftarnya.</translation>
    </message>
    <message>
        <source>Signed notices are switched on at Pakhi Pay (May 2026). Paydesk believes no unsigned one.</source>
        <translation>Pemberitahuan bertanda tangan sudah diaktifkan di Pakhi Pay (Mei 2026). Paydesk tidak mempercayai yang tanpa tanda tangan.</translation>
    </message>
    <message>
        <source>Nothing else in the shop still uses the member “token”, which was taken away in May 2026.</source>
        <translation>Di toko tidak ada lagi yang memakai kolom “token”, yang dihapus pada Mei 2026.</translation>
    </message>
    <message>
        <source>If the shop has a WordPress page with Pakhi Pay, its plugin is the one of May 2026 or newer.</source>
        <translation>Jika toko punya halaman WordPress dengan Pakhi Pay, plugin-nya versi Mei 2026 atau lebih baru.</translation>
    </message>
    <message>
        <source>The API key stands on no public web page. Who has it can read your payments.</source>
        <translation>Kunci API tidak ada di halaman web publik mana pun. Siapa pun yang memegangnya bisa membaca pembayaran Anda.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Uang sungguhan</translation>
    </message>
    <message>
        <source>A gateway on this computer. Nobody pays, nothing leaves the shop.</source>
        <translation>Gateway di komputer ini. Tidak ada yang membayar, tidak ada yang keluar dari toko.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own test world, with its test key. No real money.</source>
        <translation>Lingkungan uji milik gateway sendiri, dengan kunci ujinya. Tanpa uang sungguhan.</translation>
    </message>
    <message>
        <source>Customers pay real money into this account.</source>
        <translation>Pelanggan membayar uang sungguhan ke akun ini.</translation>
    </message>
    <message>
        <source>KHQR for every Cambodian bank app. Dollars and riel.</source>
        <translation>KHQR untuk semua aplikasi bank Kamboja. Dolar dan riel.</translation>
    </message>
    <message>
        <source>bKash in Bangladesh. The customer pays on a page. Taka.</source>
        <translation>bKash di Bangladesh. Pelanggan membayar di halaman web. Taka.</translation>
    </message>
    <message>
        <source>QRIS, GoPay and OVO in Indonesia. Rupiah.</source>
        <translation>QRIS, GoPay, dan OVO di Indonesia. Rupiah.</translation>
    </message>
    <message>
        <source>Wallets in Bangladesh. The customer pays on a page. Taka.</source>
        <translation>Dompet digital di Bangladesh. Pelanggan membayar di halaman web. Taka.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Kunci API</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>Kunci aplikasi</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Kunci rahasia</translation>
    </message>
    <message>
        <source>Sign in there and look under Brand settings.</source>
        <translation>Masuk di sana dan lihat di Brand settings.</translation>
    </message>
    <message>
        <source>Sign in there and look under API Credentials: it names your shop.</source>
        <translation>Masuk di sana dan lihat di API Credentials: kunci ini menyebut toko Anda.</translation>
    </message>
    <message>
        <source>Beside the app key, under API Credentials: it signs each question.</source>
        <translation>Di samping kunci aplikasi, di API Credentials: kunci ini menandatangani setiap pertanyaan.</translation>
    </message>
    <message>
        <source>Sign in there and make a key. Paste it here as it is.</source>
        <translation>Masuk di sana dan buat kunci. Tempel di sini apa adanya.</translation>
    </message>
    <message>
        <source>Key of %1, renew it before %2.</source>
        <translation>Kunci dari %1, perbarui sebelum %2.</translation>
    </message>
    <message>
        <source>The key is %1 days old. Plan its renewal before %2.</source>
        <translation>Kunci sudah berumur %1 hari. Rencanakan pembaruannya sebelum %2.</translation>
    </message>
    <message>
        <source>The key is %1 days old. Renew it this week, before %2.</source>
        <translation>Kunci sudah berumur %1 hari. Perbarui minggu ini, sebelum %2.</translation>
    </message>
    <message>
        <source>The key is %1 days old. Renew it now.</source>
        <translation>Kunci sudah berumur %1 hari. Perbarui sekarang.</translation>
    </message>
    <message>
        <source>Two keys hold until %1, %2.</source>
        <translation>Dua kunci berlaku sampai %1, %2.</translation>
    </message>
    <message>
        <source>The day the key is to be renewed stands in a calendar.</source>
        <translation>Hari pembaruan kunci sudah tercatat di kalender.</translation>
    </message>
    <message>
        <source>Our OVO number</source>
        <translation>Nomor OVO toko</translation>
    </message>
    <message>
        <source>OVO customers send the exact amount to it. May stay empty.</source>
        <translation>Pelanggan OVO mengirim nominal yang tepat ke nomor ini. Boleh dikosongkan.</translation>
    </message>
    <message>
        <source>This is no Indonesian mobile number. Type one that begins with 08 or +62 and has 10 to 13 digits.</source>
        <translation>Ini bukan nomor ponsel Indonesia. Ketik nomor yang diawali 08 atau +62 dan terdiri dari 10 sampai 13 angka.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>riel</source>
        <translation>riel</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>dolar AS</translation>
    </message>
    <message>
        <source>taka</source>
        <translation>taka</translation>
    </message>
    <message>
        <source>rupiah</source>
        <translation>rupiah</translation>
    </message>
    <message>
        <source>baht</source>
        <translation>baht</translation>
    </message>
    <message>
        <source>ringgit</source>
        <translation>ringgit</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>dong</source>
        <translation>dong</translation>
    </message>
    <message>
        <source>kip</source>
        <translation>kip</translation>
    </message>
    <message>
        <source>Practice: no real money is paid here</source>
        <translation>Latihan: di sini tidak ada uang sungguhan yang dibayar</translation>
    </message>
    <message>
        <source>any bank app that reads %1</source>
        <extracomment>Beside the badge of a scheme; %1 is its name, as KHQR</extracomment>
        <translation>semua aplikasi bank yang membaca %1</translation>
    </message>
    <message>
        <source>Check this name on your phone</source>
        <translation>Cocokkan nama ini di ponsel Anda</translation>
    </message>
    <message>
        <source>That payment did not go through</source>
        <translation>Pembayaran tadi tidak berhasil</translation>
    </message>
    <message>
        <source>Scan with your banking app</source>
        <translation>Pindai dengan aplikasi bank Anda</translation>
    </message>
    <message>
        <source>You can scan this QR again</source>
        <translation>Anda dapat memindai QR ini lagi</translation>
    </message>
    <message>
        <source>No need to type the amount</source>
        <translation>Tidak perlu mengetik nominal</translation>
    </message>
    <message>
        <source>Paid. Thank you.</source>
        <translation>Lunas. Terima kasih.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <extracomment>%1 is the number of a sale, as S-2042</extracomment>
        <translation>Struk %1</translation>
    </message>
    <message>
        <source>Keep your receipt: scan with any camera</source>
        <translation>Simpan struk Anda: pindai dengan kamera apa pun</translation>
    </message>
    <message>
        <source>Please see the cashier</source>
        <translation>Silakan ke kasir</translation>
    </message>
    <message>
        <source>We want to look at this payment with you.</source>
        <translation>Kami ingin memeriksa pembayaran ini bersama Anda.</translation>
    </message>
    <message>
        <source>Less has arrived than the amount to pay.</source>
        <translation>Uang yang masuk kurang dari yang harus dibayar.</translation>
    </message>
    <message>
        <source>More has arrived than the amount to pay.</source>
        <translation>Uang yang masuk lebih dari yang harus dibayar.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Harus dibayar</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Pay here with your banking app</source>
        <translation>Bayar di sini dengan aplikasi bank Anda</translation>
    </message>
    <message>
        <source>Please pay</source>
        <translation>Silakan bayar</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>Konfirmasi di ponsel Anda</translation>
    </message>
    <message>
        <source>Then wait for the tick on this screen</source>
        <translation>Lalu tunggu tanda centang di layar ini</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Mohon tunggu sebentar</translation>
    </message>
    <message>
        <source>We are waiting for the bank&apos;s answer</source>
        <translation>Kami menunggu jawaban bank</translation>
    </message>
    <message>
        <source>This QR has expired</source>
        <translation>QR ini sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>Please wait for a new one</source>
        <translation>Mohon tunggu QR yang baru</translation>
    </message>
    <message>
        <source>If you have paid already, please tell the cashier.</source>
        <translation>Jika Anda sudah membayar, mohon beri tahu kasir.</translation>
    </message>
    <message>
        <source>Payment not completed</source>
        <translation>Pembayaran tidak selesai</translation>
    </message>
    <message>
        <source>Please ask the cashier to try again.</source>
        <translation>Mohon minta kasir mencoba lagi.</translation>
    </message>
    <message>
        <source>Your QR is on its way. One moment please.</source>
        <translation>QR Anda sedang disiapkan. Mohon tunggu sebentar.</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>Layar pelanggan</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <extracomment>Date and time on the customer screen: %1 day, %2 name of the month, %3 year, %4 time (&quot;20 November 2026, 22:20&quot;)</extracomment>
        <translation>%1 %2 %3, %4</translation>
    </message>
    <message>
        <source>Pay exactly this</source>
        <translation>Bayar tepat sebesar ini</translation>
    </message>
    <message>
        <source>%1 and the unique code %2</source>
        <extracomment>%1 price, %2 the small amount a gateway adds so that it recognises the payment</extracomment>
        <translation>%1 ditambah kode unik %2</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <extracomment>Below a QR that opens a web page; %1 is its host, as bdquickpay.com</extracomment>
        <translation>Membuka %1</translation>
    </message>
    <message>
        <source>Scan with your phone&apos;s camera</source>
        <translation>Pindai dengan kamera ponsel Anda</translation>
    </message>
    <message>
        <source>Pay on the page, then show us the transaction number</source>
        <translation>Bayar di halaman itu, lalu tunjukkan nomor transaksinya kepada kami</translation>
    </message>
    <message>
        <source>Pay on the page that opens</source>
        <translation>Bayar di halaman yang terbuka</translation>
    </message>
    <message>
        <source>Send with OVO to this number</source>
        <translation>Kirim dengan OVO ke nomor ini</translation>
    </message>
    <message>
        <source>Any other amount is not recognised</source>
        <translation>Nominal lain tidak dikenali</translation>
    </message>
    <message>
        <source>Open OVO on your phone</source>
        <translation>Buka OVO di ponsel Anda</translation>
    </message>
    <message>
        <source>Send exactly this amount to the number</source>
        <translation>Kirim tepat sebesar ini ke nomor tersebut</translation>
    </message>
    <message>
        <source>The time to pay is over</source>
        <translation>Waktu pembayaran sudah habis</translation>
    </message>
    <message>
        <source>Please do not send the money now</source>
        <translation>Mohon jangan kirim uang sekarang</translation>
    </message>
    <message>
        <source>≈ %1 at %2</source>
        <extracomment>%1 the same amount in the shop&apos;s other currency, %2 riel for one dollar</extracomment>
        <translation>≈ %1 dengan kurs %2</translation>
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
        <translation>Ini bukan tanggal. Tulis seperti %1 atau %2.</translation>
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
        <translation>Terima sebagai lunas</translation>
    </message>
    <message>
        <source>The sale counts %1. Your reason is kept with it.</source>
        <translation>Transaksi dihitung %1. Alasan Anda ikut disimpan.</translation>
    </message>
    <message>
        <source>Count %1 as paid?</source>
        <translation>Hitung %1 sebagai lunas?</translation>
    </message>
    <message>
        <source>You say that %1 is yours. It stays marked as done by hand.</source>
        <translation>Anda menyatakan %1 milik Anda. Tetap ditandai sebagai manual.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Catatan untuk %1</translation>
    </message>
    <message>
        <source>It is kept in the timeline of the sale.</source>
        <translation>Disimpan dalam kronologi transaksi.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>Make a second QR?</source>
        <translation>Buat QR kedua?</translation>
    </message>
    <message>
        <source>The first one of %1 may have been paid, and nobody knows yet. A customer who pays both pays twice.</source>
        <translation>QR pertama untuk %1 mungkin sudah dibayar, dan belum ada yang tahu. Pelanggan yang membayar keduanya membayar dua kali.</translation>
    </message>
    <message>
        <source>Make a second QR</source>
        <translation>Buat QR kedua</translation>
    </message>
    <message>
        <source>Refund note</source>
        <translation>Catatan pengembalian</translation>
    </message>
    <message>
        <source>Write down that %1 goes back.</source>
        <translation>Catat bahwa %1 dikembalikan.</translation>
    </message>
    <message>
        <source>Note that %1 goes back</source>
        <translation>Catatan bahwa %1 dikembalikan</translation>
    </message>
    <message>
        <source>Paydesk sends no money. Give it back yourself.</source>
        <translation>Paydesk tidak mengirim uang. Kembalikan sendiri.</translation>
    </message>
    <message>
        <source>%1 goes back to the payer</source>
        <translation>%1 dikembalikan kepada pembayar</translation>
    </message>
    <message>
        <source>Not this sale</source>
        <translation>Bukan transaksi ini</translation>
    </message>
    <message>
        <source>Close the sale as cancelled. The money stays on record.</source>
        <translation>Tutup transaksi sebagai batal. Uangnya tetap tercatat.</translation>
    </message>
    <message>
        <source>Close %1 as cancelled?</source>
        <translation>Tutup %1 sebagai batal?</translation>
    </message>
    <message>
        <source>The money that arrived stays on record with it.</source>
        <translation>Uang yang masuk tetap tercatat bersamanya.</translation>
    </message>
    <message>
        <source>Close the sale</source>
        <translation>Tutup transaksi</translation>
    </message>
    <message>
        <source>Close the alert of %1?</source>
        <translation>Tutup peringatan %1?</translation>
    </message>
    <message>
        <source>The exception stays on record.</source>
        <translation>Kejanggalan ini tetap tercatat.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>Tutup peringatan</translation>
    </message>
    <message>
        <source>Collect the rest</source>
        <translation>Tagih sisanya</translation>
    </message>
    <message>
        <source>Ask for %1, in cash or as a sale of its own. The note is kept.</source>
        <translation>Minta %1, tunai atau sebagai transaksi sendiri. Catatannya disimpan.</translation>
    </message>
    <message>
        <source>Note that %1 was collected</source>
        <translation>Catatan bahwa %1 sudah diterima</translation>
    </message>
    <message>
        <source>The sale still waits for your decision.</source>
        <translation>Transaksi masih menunggu keputusan Anda.</translation>
    </message>
    <message>
        <source>The rest of %1 was collected</source>
        <translation>Sisa %1 sudah diterima</translation>
    </message>
    <message>
        <source>Change given back</source>
        <translation>Kembalian sudah diberikan</translation>
    </message>
    <message>
        <source>Write down that %1 went back in cash.</source>
        <translation>Catat bahwa %1 dikembalikan tunai.</translation>
    </message>
    <message>
        <source>Note that %1 went back</source>
        <translation>Catatan bahwa %1 sudah dikembalikan</translation>
    </message>
    <message>
        <source>%1 went back in cash</source>
        <translation>%1 sudah dikembalikan tunai</translation>
    </message>
    <message>
        <source>Keep the money for this sale</source>
        <translation>Simpan uangnya untuk transaksi ini</translation>
    </message>
    <message>
        <source>%1 counts as income, marked as late.</source>
        <translation>%1 dihitung sebagai pemasukan, ditandai terlambat.</translation>
    </message>
    <message>
        <source>Accepted late</source>
        <translation>Diterima meski terlambat</translation>
    </message>
    <message>
        <source>It belongs to another sale</source>
        <translation>Ini milik transaksi lain</translation>
    </message>
    <message>
        <source>Say which one. The alert closes, the record stays.</source>
        <translation>Sebutkan yang mana. Peringatan ditutup, catatannya tetap ada.</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>Kedua pembayaran benar</translation>
    </message>
    <message>
        <source>The alert closes, the record stays.</source>
        <translation>Peringatan ditutup, catatannya tetap ada.</translation>
    </message>
    <message>
        <source>Write down that the second payment goes back.</source>
        <translation>Catat bahwa pembayaran kedua dikembalikan.</translation>
    </message>
    <message>
        <source>Note that the second payment goes back</source>
        <translation>Catatan bahwa pembayaran kedua dikembalikan</translation>
    </message>
    <message>
        <source>The second payment goes back to the payer</source>
        <translation>Pembayaran kedua dikembalikan kepada pembayar</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>Tidak ada yang masuk</translation>
    </message>
    <message>
        <source>The alert closes, the state stays as it is.</source>
        <translation>Peringatan ditutup, statusnya tetap sama.</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>Sudah benar begini</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Sudah dilihat</translation>
    </message>
</context>
<context>
    <name>DetailFacts</name>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Wrong: this text was changed or cut</source>
        <translation>Salah: teks ini telah diubah atau terpotong</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>No payment code that Paydesk can read</source>
        <translation>Bukan kode pembayaran yang bisa dibaca Paydesk</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Penggunaan</translation>
    </message>
    <message>
        <source>For any number of payments</source>
        <translation>Untuk berapa kali pun pembayaran</translation>
    </message>
    <message>
        <source>For one payment</source>
        <translation>Untuk satu pembayaran</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>Jenis toko</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>Nomor tagihan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Loyalty number</source>
        <translation>Nomor loyalitas</translation>
    </message>
    <message>
        <source>Reference in it</source>
        <translation>Referensi di dalamnya</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Keperluan</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>Kode dibuat</translation>
    </message>
    <message>
        <source>Code ends</source>
        <translation>Kode berlaku sampai</translation>
    </message>
    <message>
        <source>Right (%1)</source>
        <translation>Benar (%1)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Unique code</source>
        <translation>Kode unik</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ditagih</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Paid via</source>
        <translation>Dibayar lewat</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pembayar</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Terakhir diperiksa</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Sudah dilihat</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Nomor gateway</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaksi bank</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Halaman pembayaran</translation>
    </message>
    <message>
        <source>Our ID</source>
        <translation>ID kita</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Dibayar pukul</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Dikembalikan</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The least and the most time an answer took: &quot;180 ms to 1.4 s&quot;</extracomment>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>Asked for the code</source>
        <translation>Meminta kode</translation>
    </message>
    <message>
        <source>Asked whether the sale arrived there</source>
        <translation>Menanyakan apakah transaksi sampai di sana</translation>
    </message>
    <message>
        <source>Asked whether money came</source>
        <translation>Menanyakan apakah uang masuk</translation>
    </message>
    <message>
        <source>Waited for the money</source>
        <translation>Menunggu uang masuk</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <extracomment>%1 is a word of the log: &quot;qris-info&quot;</extracomment>
        <translation>Ditanyakan: %1</translation>
    </message>
    <message>
        <source>The code was made.</source>
        <translation>Kode sudah dibuat.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Ada di sana.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Tidak ada di sana.</translation>
    </message>
    <message>
        <source>No money yet.</source>
        <translation>Belum ada uang masuk.</translation>
    </message>
    <message>
        <source>The customer is paying.</source>
        <translation>Pelanggan sedang membayar.</translation>
    </message>
    <message>
        <source>The money came.</source>
        <translation>Uang sudah masuk.</translation>
    </message>
    <message>
        <source>The payment failed.</source>
        <translation>Pembayaran gagal.</translation>
    </message>
    <message>
        <source>The code expired.</source>
        <translation>Kode kedaluwarsa.</translation>
    </message>
    <message>
        <source>The payment was cancelled.</source>
        <translation>Pembayaran dibatalkan.</translation>
    </message>
    <message>
        <source>The service does not know the outcome.</source>
        <translation>Layanan tidak tahu hasilnya.</translation>
    </message>
    <message>
        <source>The answer could not be used: %1.</source>
        <translation>Jawaban tidak bisa dipakai: %1.</translation>
    </message>
    <message>
        <source>The service has a problem: %1.</source>
        <translation>Layanan sedang bermasalah: %1.</translation>
    </message>
    <message>
        <source>Asked too often: %1.</source>
        <translation>Terlalu sering ditanya: %1.</translation>
    </message>
    <message>
        <source>The service does not know it: %1.</source>
        <translation>Layanan tidak mengenalnya: %1.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <extracomment>%1 is the service&apos;s word for the reason: &quot;AMOUNT_TOO_SMALL&quot;</extracomment>
        <translation>Ditolak: %1.</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 times</source>
        <extracomment>%1 and %2 are times of the day, %3 is a number from 2 on: &quot;14:32:10 to 14:39:50 · 87 times&quot;</extracomment>
        <translation>%1 sampai %2 · %3 kali</translation>
    </message>
    <message>
        <source>%1 · attempt %2</source>
        <extracomment>%1 is a time of the day, %2 a number from 2 on</extracomment>
        <translation>%1 · percobaan ke-%2</translation>
    </message>
    <message>
        <source>Answered %1 in %2.</source>
        <extracomment>%1 is the status of HTTP, %2 a duration: &quot;Answered 200 in 212 ms.&quot;</extracomment>
        <translation>Dijawab %1 dalam %2.</translation>
    </message>
    <message>
        <source>Not sent: there was no way to the service.</source>
        <translation>Tidak terkirim: tidak ada jalan ke layanan.</translation>
    </message>
    <message>
        <source>Stopped: the connection was not secure.</source>
        <translation>Dihentikan: sambungan tidak aman.</translation>
    </message>
    <message>
        <source>The line broke after %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Sambungan terputus setelah %1.</translation>
    </message>
    <message>
        <source>No answer after %1.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Tidak ada jawaban setelah %1.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>%1 is what the service wrote</extracomment>
        <translation>Isinya: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 is in English: why an answer could not be used</extracomment>
        <translation>Alasan: %1</translation>
    </message>
    <message>
        <source>Odd: %1</source>
        <extracomment>%1 is in English: an oddity of an answer that was taken all the same</extracomment>
        <translation>Janggal: %1</translation>
    </message>
    <message>
        <source>The money was refunded.</source>
        <translation>Uang sudah dikembalikan.</translation>
    </message>
</context>
<context>
    <name>FilterOptions</name>
    <message>
        <source>What was odd</source>
        <translation>Kejanggalan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Without closed sales that got no money</source>
        <extracomment>A condition: expired, cancelled and failed sales are left out</extracomment>
        <translation>Tanpa transaksi tertutup yang tidak menerima uang</translation>
    </message>
    <message>
        <source>Paid via %1</source>
        <extracomment>A condition: the way the money really came; %1 is &quot;ABA Bank&quot; or &quot;GoPay&quot;</extracomment>
        <translation>Dibayar lewat %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>A condition: what was asked; %1 is an amount</extracomment>
        <translation>Paling sedikit %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>A condition: what was asked; %1 is an amount</extracomment>
        <translation>Paling banyak %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Semua hari</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day: that one and all after it</extracomment>
        <translation>Sejak %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day: that one and all before it</extracomment>
        <translation>Sampai %1</translation>
    </message>
    <message>
        <source>Nothing odd</source>
        <translation>Tanpa kejanggalan</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Ditandai manual</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation>Ada catatan</translation>
    </message>
    <message>
        <source>Cashier %1</source>
        <extracomment>A condition: the cashier who made the sale; %1 is a name</extracomment>
        <translation>Kasir %1</translation>
    </message>
    <message>
        <source>By the code of %1</source>
        <extracomment>A condition: what came in by the static code of one sale; %1 is its number, as &quot;S-12&quot;</extracomment>
        <translation>Lewat kode %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Type the amount</source>
        <translation>Ketik nominal</translation>
    </message>
    <message>
        <source>Show the QR</source>
        <translation>Tampilkan QR</translation>
    </message>
    <message>
        <source>Take back a digit</source>
        <translation>Hapus satu angka</translation>
    </message>
    <message>
        <source>Add to the running total</source>
        <translation>Tambahkan ke total berjalan</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Mata uang lain</translation>
    </message>
    <message>
        <source>Clear the amount, or take the QR away</source>
        <translation>Hapus nominal atau tutup QR</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Metode lain</translation>
    </message>
    <message>
        <source>New QR, same amount</source>
        <translation>QR baru, nominal sama</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Salin kode</translation>
    </message>
    <message>
        <source>Save the QR as a picture</source>
        <translation>Simpan QR sebagai gambar</translation>
    </message>
    <message>
        <source>Check the sale on show now</source>
        <translation>Periksa transaksi yang tampil sekarang</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>Transaksi terakhir</translation>
    </message>
    <message>
        <source>Customer screen on or off</source>
        <translation>Layar pelanggan nyala atau mati</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tulis catatan</translation>
    </message>
    <message>
        <source>Go to an open sale</source>
        <translation>Ke transaksi yang terbuka</translation>
    </message>
    <message>
        <source>Cancel the sale on show</source>
        <translation>Batalkan transaksi yang tampil</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Akun lain</translation>
    </message>
    <message>
        <source>Print the sale chosen in History again</source>
        <translation>Cetak lagi transaksi yang dipilih di Riwayat</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The check of the ledger found a fault. Nothing was changed: keep the data folder as it is and restore a backup.</source>
        <translation>Pemeriksaan buku menemukan kesalahan. Tidak ada yang diubah: biarkan folder data apa adanya dan pulihkan cadangan.</translation>
    </message>
    <message>
        <source>The sales S-%1 to S-%2 are missing from this ledger. Compare them with the account&apos;s statement.</source>
        <translation>Transaksi S-%1 sampai S-%2 tidak ada di buku ini. Cocokkan dengan mutasi rekening.</translation>
    </message>
    <message>
        <source>Sales from S-%1 on may be missing from this ledger, the next is numbered above S-%2. Compare them with the account&apos;s statement.</source>
        <translation>Transaksi mulai S-%1 mungkin tidak ada di buku ini, nomor berikutnya di atas S-%2. Cocokkan dengan mutasi rekening.</translation>
    </message>
    <message>
        <source>The check of the ledger found a fault in what was derived from its events. The events are whole: rebuild it.</source>
        <translation>Pemeriksaan buku menemukan kesalahan pada hasil hitungan dari peristiwanya. Peristiwanya utuh: bangun ulang buku.</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>today, %1</source>
        <translation>hari ini, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>besok, %1</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Checking now.</source>
        <translation>Sedang memeriksa.</translation>
    </message>
    <message>
        <source>Next check in %1.</source>
        <translation>Periksa lagi dalam %1.</translation>
    </message>
    <message>
        <source>%1 of %2 checks left this minute.</source>
        <translation>Sisa %1 dari %2 pemeriksaan menit ini.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>Pembayaran tidak berhasil</translation>
    </message>
    <message>
        <source>Ask for another way to pay, or make a new QR.</source>
        <translation>Minta cara bayar lain, atau buat QR baru.</translation>
    </message>
    <message>
        <source>Do not hand over goods yet. Look at your bank app.</source>
        <translation>Jangan serahkan barang dulu. Cek aplikasi bank Anda.</translation>
    </message>
    <message>
        <source>The sale is kept and asked again.</source>
        <translation>Transaksi disimpan dan akan ditanyakan lagi.</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Tidak ada jawaban sejak %1</translation>
    </message>
    <message>
        <source>Do not hand over goods yet. %1</source>
        <translation>Jangan serahkan barang dulu. %1</translation>
    </message>
    <message>
        <source>Checks have stopped</source>
        <translation>Pemeriksaan berhenti</translation>
    </message>
    <message>
        <source>Cancelled at %1, watching goes on</source>
        <translation>Dibatalkan pukul %1, pemantauan berlanjut</translation>
    </message>
    <message>
        <source>Money that still comes is shown as late.</source>
        <translation>Uang yang masih masuk ditampilkan sebagai terlambat.</translation>
    </message>
    <message>
        <source>Watching goes on</source>
        <translation>Pemantauan berlanjut</translation>
    </message>
    <message>
        <source>Money that still comes is shown as late. %1</source>
        <translation>Uang yang masih masuk ditampilkan sebagai terlambat. %1</translation>
    </message>
    <message>
        <source>No further check is planned</source>
        <translation>Tidak ada pemeriksaan lagi</translation>
    </message>
    <message>
        <source>Check now when the customer says the money is sent.</source>
        <translation>Periksa sekarang bila pelanggan mengatakan uangnya sudah dikirim.</translation>
    </message>
    <message>
        <source>This sale is closed</source>
        <translation>Transaksi ini sudah ditutup</translation>
    </message>
    <message>
        <source>Only a notice can confirm this QR</source>
        <translation>QR ini hanya dapat dipastikan lewat pemberitahuan</translation>
    </message>
    <message>
        <source>The gateway has no check for it. Look at your bank app before handing over goods.</source>
        <translation>Gateway tidak bisa memeriksanya. Cek aplikasi bank Anda sebelum menyerahkan barang.</translation>
    </message>
    <message>
        <source>Waiting for the QR</source>
        <translation>Menunggu QR</translation>
    </message>
    <message>
        <source>You can type the next amount meanwhile.</source>
        <translation>Sementara itu nominal berikutnya bisa diketik.</translation>
    </message>
    <message>
        <source>The payment is on its way</source>
        <translation>Pembayaran sedang diproses</translation>
    </message>
    <message>
        <source>The last attempt did not go through</source>
        <translation>Percobaan terakhir tidak berhasil</translation>
    </message>
    <message>
        <source>The customer may scan again. %1</source>
        <translation>Pelanggan boleh memindai lagi. %1</translation>
    </message>
    <message>
        <source>Checked %1 ago: not paid yet</source>
        <translation>Diperiksa %1 lalu: belum dibayar</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 mnt %2 dtk</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 jam %2 mnt</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 hari %2 jam</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>The payer&apos;s browser came back, which proves nothing</source>
        <translation>Peramban pembayar kembali, ini tidak membuktikan apa pun</translation>
    </message>
    <message>
        <source>A notice nobody signed, which proves nothing</source>
        <translation>Pemberitahuan tanpa tanda tangan, ini tidak membuktikan apa pun</translation>
    </message>
    <message>
        <source>A notice with the agreed word, not signed</source>
        <translation>Pemberitahuan dengan kata yang disepakati, tanpa tanda tangan</translation>
    </message>
    <message>
        <source>A signed notice of the gateway</source>
        <translation>Pemberitahuan bertanda tangan dari gateway</translation>
    </message>
    <message>
        <source>The gateway&apos;s own answer</source>
        <translation>Jawaban gateway sendiri</translation>
    </message>
    <message>
        <source>The gateway&apos;s settlement file</source>
        <translation>Berkas settlement dari gateway</translation>
    </message>
    <message>
        <source>Marked by hand, with a reason</source>
        <translation>Ditandai manual, dengan alasan</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Menghubungi gateway</translation>
    </message>
    <message>
        <source>Usually under 2 s. The customer has nothing to pay yet.</source>
        <translation>Biasanya kurang dari 2 detik. Pelanggan belum bisa membayar.</translation>
    </message>
    <message>
        <source>This QR has run out</source>
        <translation>QR ini sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>It was good until %1. A new one has the same amount.</source>
        <translation>Berlaku sampai %1. QR baru memuat nominal yang sama.</translation>
    </message>
    <message>
        <source>A new one has the same amount.</source>
        <translation>QR baru memuat nominal yang sama.</translation>
    </message>
    <message>
        <source>No money was taken</source>
        <translation>Tidak ada uang yang ditarik</translation>
    </message>
    <message>
        <source>A new QR has the same amount.</source>
        <translation>QR baru memuat nominal yang sama.</translation>
    </message>
    <message>
        <source>This QR is withdrawn</source>
        <translation>QR ini sudah ditarik</translation>
    </message>
    <message>
        <source>The customer should not pay it any more.</source>
        <translation>Pelanggan jangan membayarnya lagi.</translation>
    </message>
    <message>
        <source>Money went back</source>
        <translation>Uang sudah dikembalikan</translation>
    </message>
    <message>
        <source>The timeline in History says when and how much.</source>
        <translation>Waktu dan nominalnya ada dalam kronologi di Riwayat.</translation>
    </message>
    <message>
        <source>No QR came back</source>
        <translation>Tidak ada QR yang diterima</translation>
    </message>
    <message>
        <source>The time of this QR is over</source>
        <translation>Waktu QR ini sudah habis</translation>
    </message>
    <message>
        <source>One more check tells whether it was paid in time.</source>
        <translation>Satu pemeriksaan lagi memastikan apakah dibayar tepat waktu.</translation>
    </message>
    <message>
        <source>Decided at %1</source>
        <translation>Diputuskan pukul %1</translation>
    </message>
    <message>
        <source>It stays on record. Proof: %1.</source>
        <translation>Tetap tercatat. Bukti: %1.</translation>
    </message>
    <message>
        <source>Proof: %1.</source>
        <translation>Bukti: %1.</translation>
    </message>
    <message>
        <source>Payer %1, %2. %3</source>
        <translation>Pembayar %1, %2. %3</translation>
    </message>
    <message>
        <source>Less money arrived than asked</source>
        <translation>Uang yang masuk kurang dari yang ditagih</translation>
    </message>
    <message>
        <source>More money arrived than asked</source>
        <translation>Uang yang masuk lebih dari yang ditagih</translation>
    </message>
    <message>
        <source>It is yours. Decide what it was for. %1</source>
        <translation>Uang ini milik Anda. Tentukan untuk apa. %1</translation>
    </message>
    <message>
        <source>Late money: %1 for %2 arrived after the sale was closed</source>
        <translation>Uang terlambat: %1 untuk %2 masuk setelah transaksi ditutup</translation>
    </message>
    <message>
        <source>Late money: %1 for %2 arrived %3 after its QR expired</source>
        <translation>Uang terlambat: %1 untuk %2 masuk %3 setelah QR kedaluwarsa</translation>
    </message>
    <message>
        <source>A second payment arrived for this sale</source>
        <translation>Pembayaran kedua masuk untuk transaksi ini</translation>
    </message>
    <message>
        <source>The money went to another account</source>
        <translation>Uang masuk ke akun lain</translation>
    </message>
    <message>
        <source>The money came in another currency</source>
        <translation>Uang masuk dalam mata uang lain</translation>
    </message>
    <message>
        <source>Somebody says it is settled, and nothing proves it</source>
        <translation>Ada yang menyatakan lunas, tetapi tidak ada buktinya</translation>
    </message>
    <message>
        <source>This sale needs a look</source>
        <translation>Transaksi ini perlu dilihat</translation>
    </message>
    <message>
        <source>The gateway may have made this sale or not. Nobody was shown its QR.</source>
        <translation>Gateway mungkin sudah membuat transaksi ini, mungkin belum. QR-nya belum diperlihatkan kepada siapa pun.</translation>
    </message>
    <message>
        <source>Ask the customer for the transaction number</source>
        <translation>Minta nomor transaksi bank dari pelanggan</translation>
    </message>
    <message>
        <source>It stands on the customer&apos;s phone after paying. Nothing else tells whether this is paid.</source>
        <translation>Nomor itu ada di ponsel pelanggan setelah membayar. Hanya nomor itu yang memastikan apakah ini sudah dibayar.</translation>
    </message>
    <message>
        <source>Pay exactly this: %1 and the unique code %2</source>
        <extracomment>%1 the price, %2 the small amount a gateway adds so that it recognises the payment</extracomment>
        <translation>Bayar tepat sebesar ini: %1 ditambah kode unik %2</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Belum dikonfirmasi</translation>
    </message>
    <message>
        <source>%1 and the unique code %2</source>
        <extracomment>%1 the price, %2 the small amount a gateway adds so that it recognises the payment</extracomment>
        <translation>%1 ditambah kode unik %2</translation>
    </message>
    <message>
        <source>Of the service, being read back</source>
        <translation>Dari layanan, sedang dibaca ulang</translation>
    </message>
    <message>
        <source>Of the service, shows this code</source>
        <translation>Dari layanan, memuat kode ini</translation>
    </message>
    <message>
        <source>Drawn here</source>
        <translation>Digambar di sini</translation>
    </message>
    <message>
        <source>The time to pay is over</source>
        <translation>Waktu pembayaran sudah habis</translation>
    </message>
    <message>
        <source>A new sale has the same amount.</source>
        <translation>Transaksi baru memuat nominal yang sama.</translation>
    </message>
    <message>
        <source>This sale is withdrawn</source>
        <translation>Transaksi ini sudah ditarik</translation>
    </message>
    <message>
        <source>Gateway asked: it confirms the payment</source>
        <translation>Gateway ditanya: pembayaran dipastikan</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Sale</source>
        <translation>Transaksi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pembayar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Paid via</source>
        <translation>Dibayar lewat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ditagih</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Dibayar pukul</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>One sale as a screen reader speaks it: %1 sale number, %2 amount, %3 state, %4 time</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>diterima %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Lihat di:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder induk</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Buka folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder baru</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folder &amp;baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Tampilkan sebagai daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Tampilkan rincian</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bilah samping</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas &amp;tersembunyi</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Ganti dengan yang baru?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal diubah</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>COPY %1</source>
        <extracomment>On a receipt that was printed before: %1 counts the copies</extracomment>
        <translation>SALINAN %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Transaksi</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>Nomor gateway</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pembayar</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>On a receipt, before what was sold: &quot;Table 7&quot;</extracomment>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Unique code</source>
        <translation>Kode unik</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ditagih</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>LUNAS</translation>
    </message>
    <message>
        <source>PAID LATE</source>
        <translation>LUNAS TERLAMBAT</translation>
    </message>
    <message>
        <source>PAID, PARTLY REFUNDED</source>
        <translation>LUNAS, DIKEMBALIKAN SEBAGIAN</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>BELUM DIBAYAR</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>LATIHAN</translation>
    </message>
    <message>
        <source>NOT A RECEIPT</source>
        <translation>BUKAN BUKTI BAYAR</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>Check word: %1</source>
        <translation>Kata pemeriksa: %1</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Terima kasih</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>Nomor transaksi</translation>
    </message>
    <message>
        <source>REFUNDED</source>
        <translation>UANG DIKEMBALIKAN</translation>
    </message>
</context>
<context>
    <name>SaleFacts</name>
    <message>
        <source>KHQR, fixed code</source>
        <translation>KHQR, kode tetap</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Tidak ada bukti</translation>
    </message>
    <message>
        <source>The customer&apos;s browser came back</source>
        <translation>Peramban pelanggan kembali</translation>
    </message>
    <message>
        <source>Notification, not verified</source>
        <translation>Pemberitahuan, belum dibuktikan</translation>
    </message>
    <message>
        <source>Notification with our token</source>
        <translation>Pemberitahuan dengan token kita</translation>
    </message>
    <message>
        <source>Signed notification</source>
        <translation>Pemberitahuan bertanda tangan</translation>
    </message>
    <message>
        <source>Asked the gateway</source>
        <translation>Ditanyakan ke gateway</translation>
    </message>
    <message>
        <source>Settlement file</source>
        <translation>Berkas settlement</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>A person said so. No gateway has proven it.</source>
        <translation>Dinyatakan oleh orang. Belum ada gateway yang membuktikannya.</translation>
    </message>
    <message>
        <source>Somebody says it is paid. Nothing proves it yet.</source>
        <translation>Ada yang menyatakan lunas. Belum ada buktinya.</translation>
    </message>
    <message>
        <source>The money came after the time was over.</source>
        <translation>Uang masuk setelah waktunya habis.</translation>
    </message>
    <message>
        <source>Money came a second time for this sale.</source>
        <translation>Uang masuk untuk kedua kali bagi transaksi ini.</translation>
    </message>
    <message>
        <source>More money came than was asked.</source>
        <translation>Uang yang masuk lebih dari yang ditagih.</translation>
    </message>
    <message>
        <source>Less money came than was asked.</source>
        <translation>Uang yang masuk kurang dari yang ditagih.</translation>
    </message>
    <message>
        <source>The money went to another account.</source>
        <translation>Uang masuk ke akun lain.</translation>
    </message>
    <message>
        <source>The money came in another currency.</source>
        <translation>Uang masuk dalam mata uang lain.</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Halaman pembayaran</translation>
    </message>
</context>
<context>
    <name>SaleOptions</name>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Hanya manajer yang boleh melakukan ini.</translation>
    </message>
    <message>
        <source>The gateway gave no number for this sale: it cannot be asked about it.</source>
        <translation>Gateway tidak memberi nomor untuk transaksi ini, jadi tidak bisa ditanyakan.</translation>
    </message>
    <message>
        <source>Nothing about this sale asks for a look.</source>
        <translation>Tidak ada yang perlu dilihat pada transaksi ini.</translation>
    </message>
    <message>
        <source>This state is certain: nothing is left to mark by hand.</source>
        <translation>Status ini sudah pasti: tidak ada yang perlu ditandai manual.</translation>
    </message>
    <message>
        <source>It came in by the code of another sale: the gateway cannot be asked about it.</source>
        <translation>Ini masuk lewat kode transaksi lain: gateway tidak bisa ditanya tentangnya.</translation>
    </message>
    <message>
        <source>All of its money was refunded already.</source>
        <translation>Semua uangnya sudah dikembalikan.</translation>
    </message>
    <message>
        <source>No money of this sale is here to refund.</source>
        <translation>Tidak ada uang dari transaksi ini yang bisa dikembalikan.</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 dtk lalu</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 mnt lalu</translation>
    </message>
    <message>
        <source>Late money: %1 for %2 arrived after its time. Decide what it was for.</source>
        <translation>Uang terlambat: %1 untuk %2 masuk setelah waktunya. Tentukan untuk apa.</translation>
    </message>
    <message>
        <source>Paid too little: %2 asked for %3 and got %1.</source>
        <translation>Kurang bayar: %2 menagih %3 dan menerima %1.</translation>
    </message>
    <message>
        <source>Paid too much: %2 asked for %3 and got %1.</source>
        <translation>Lebih bayar: %2 menagih %3 dan menerima %1.</translation>
    </message>
    <message>
        <source>%2 was paid twice. One of the two payments is not yours.</source>
        <translation>%2 dibayar dua kali. Salah satunya bukan milik Anda.</translation>
    </message>
    <message>
        <source>Money for %2 went to another account. Look before you act.</source>
        <translation>Uang untuk %2 masuk ke akun lain. Periksa dulu sebelum bertindak.</translation>
    </message>
    <message>
        <source>%2 was paid in another currency. Look before you act.</source>
        <translation>%2 dibayar dalam mata uang lain. Periksa dulu sebelum bertindak.</translation>
    </message>
    <message>
        <source>Somebody says %2 is paid, and nothing proves it yet.</source>
        <translation>Ada yang menyatakan %2 lunas, tetapi belum ada buktinya.</translation>
    </message>
    <message>
        <source>%2 needs a look.</source>
        <translation>%2 perlu dilihat.</translation>
    </message>
    <message>
        <source>pinned today %1</source>
        <extracomment>When the shop&apos;s rate of exchange was set; %1 a time of day, as 08:00</extracomment>
        <translation>ditetapkan hari ini %1</translation>
    </message>
    <message>
        <source>pinned %1 %2</source>
        <extracomment>%1 a day, as 2026-11-19, %2 a time of day</extracomment>
        <translation>ditetapkan %1 %2</translation>
    </message>
    <message>
        <source>≈ %1 at %2, %3</source>
        <extracomment>%1 an amount in the other currency, %2 riel for one dollar, %3 since when (&quot;pinned today 08:00&quot;)</extracomment>
        <translation>≈ %1 dengan kurs %2, %3</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Charge</source>
        <translation>Tagih</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The data folder %1 is a link. Name the folder itself.</source>
        <translation>Folder data %1 adalah tautan. Sebutkan folder aslinya.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Check its rights or name another one with --data.</source>
        <translation>Folder data %1 tidak bisa dibuat. Periksa izinnya atau sebutkan folder lain dengan --data.</translation>
    </message>
    <message>
        <source>%1 is not a folder Paydesk can write to. Check its rights or name another one with --data.</source>
        <translation>Paydesk tidak bisa menulis ke folder %1. Periksa izinnya atau sebutkan folder lain dengan --data.</translation>
    </message>
    <message>
        <source>Other people may write to the data folder %1. Take that right away or name another one with --data.</source>
        <translation>Orang lain boleh menulis ke folder data %1. Cabut izin itu atau sebutkan folder lain dengan --data.</translation>
    </message>
    <message>
        <source>This text is not complete JSON. Check that nothing is missing or added.</source>
        <translation>Teks ini bukan JSON yang lengkap. Pastikan tidak ada yang kurang atau berlebih.</translation>
    </message>
    <message>
        <source>This text is not valid UTF-8. Save or send it as UTF-8.</source>
        <translation>Teks ini bukan UTF-8 yang sah. Simpan atau kirim sebagai UTF-8.</translation>
    </message>
    <message>
        <source>This JSON text holds a forbidden control character. Remove it.</source>
        <translation>Teks JSON ini memuat karakter kontrol yang terlarang. Hapus karakter itu.</translation>
    </message>
    <message>
        <source>This JSON text names the same member twice. Remove one of them.</source>
        <translation>Teks JSON ini menyebut nama yang sama dua kali. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>This JSON text is nested too deeply. At most %1 levels are read.</source>
        <translation>Teks JSON ini terlalu banyak tingkat. Paling banyak %1 tingkat yang dibaca.</translation>
    </message>
    <message>
        <source>This JSON text is too large. At most %1 bytes are read.</source>
        <translation>Teks JSON ini terlalu besar. Paling banyak %1 byte yang dibaca.</translation>
    </message>
    <message>
        <source>This JSON text has another form than expected. Check the field %1.</source>
        <translation>Bentuk teks JSON ini tidak sesuai harapan. Periksa kolom %1.</translation>
    </message>
    <message>
        <source>The settings file is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>Berkas setelan adalah tautan ke tempat lain dan tidak dipakai. Hapus tautan itu dari folder data.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is set aside. Check language, theme and shop details in the settings.</source>
        <translation>Berkas setelan rusak dan sudah disisihkan. Periksa bahasa, tema, dan data toko di setelan.</translation>
    </message>
    <message>
        <source>The settings cannot be read, so the usual ones are used. Check the rights of the data folder.</source>
        <translation>Setelan tidak bisa dibaca, jadi setelan bawaan yang dipakai. Periksa izin folder data.</translation>
    </message>
    <message>
        <source>The settings could not be saved and hold only until Paydesk closes. Check space and rights of the data folder.</source>
        <translation>Setelan tidak bisa disimpan dan hanya berlaku sampai Paydesk ditutup. Periksa ruang dan izin folder data.</translation>
    </message>
    <message>
        <source>The code holds characters that cannot be shown. Ask for a new one.</source>
        <translation>Kode memuat karakter yang tidak bisa ditampilkan. Minta kode baru.</translation>
    </message>
    <message>
        <source>The code asks for an amount of zero. Make a new one with the amount.</source>
        <translation>Nominal dalam kode adalah nol. Buat kode baru dengan nominalnya.</translation>
    </message>
    <message>
        <source>The code names two accounts to pay to. Ask for a new one.</source>
        <translation>Kode menyebut dua akun tujuan. Minta kode baru.</translation>
    </message>
    <message>
        <source>A Bakong account has exactly one @ with a name before and a bank after it, such as name@bank. Correct the account.</source>
        <translation>Akun Bakong memuat tepat satu @ dengan nama di depan dan bank di belakangnya, seperti nama@bank. Perbaiki akunnya.</translation>
    </message>
    <message>
        <source>A KHQR has to name Cambodia as its country. Ask for a new one.</source>
        <translation>KHQR harus menyebut Kamboja sebagai negaranya. Minta kode baru.</translation>
    </message>
    <message>
        <source>A payment code has at most 512 characters. Ask for a shorter one.</source>
        <translation>Kode pembayaran paling banyak 512 karakter. Minta kode yang lebih pendek.</translation>
    </message>
    <message>
        <source>The code is damaged or cut off. Scan it again or ask for a new one.</source>
        <translation>Kode rusak atau terpotong. Pindai lagi atau minta kode baru.</translation>
    </message>
    <message>
        <source>The code does not end in a checksum. Scan it again or ask for a new one.</source>
        <translation>Kode tidak diakhiri checksum. Pindai lagi atau minta kode baru.</translation>
    </message>
    <message>
        <source>There is no text here. Scan or paste a payment code.</source>
        <translation>Tidak ada teks di sini. Pindai atau tempel kode pembayaran.</translation>
    </message>
    <message>
        <source>The text is longer than a QR code can hold. Scan or paste one payment code.</source>
        <translation>Teks lebih panjang dari yang muat di kode QR. Pindai atau tempel satu kode pembayaran.</translation>
    </message>
    <message>
        <source>This is not a payment code. Scan the QR code of a shop or of a bank app.</source>
        <translation>Ini bukan kode pembayaran. Pindai kode QR toko atau aplikasi bank.</translation>
    </message>
    <message>
        <source>The code says the same thing twice, so it cannot be trusted. Ask for a new one.</source>
        <translation>Kode memuat hal yang sama dua kali, jadi tidak bisa dipercaya. Minta kode baru.</translation>
    </message>
    <message>
        <source>The checksum does not fit, so the code was changed or misread. Scan it again or ask for a new one.</source>
        <translation>Checksum tidak cocok, jadi kode telah diubah atau salah terbaca. Pindai lagi atau minta kode baru.</translation>
    </message>
    <message>
        <source>This is not a valid KHQR. Scan it again or ask for a new one.</source>
        <translation>Ini bukan KHQR yang sah. Pindai lagi atau minta kode baru.</translation>
    </message>
    <message>
        <source>A name in a second language needs its language as two letters, such as km. Enter both or neither.</source>
        <translation>Nama dalam bahasa kedua perlu kode bahasa dua huruf, seperti km. Isi keduanya atau kosongkan keduanya.</translation>
    </message>
    <message>
        <source>The time until which the code can be paid is not valid. Choose another one.</source>
        <translation>Batas waktu pembayaran kode tidak sah. Pilih waktu lain.</translation>
    </message>
    <message>
        <source>Bakong could not be reached. Check the internet connection and try again.</source>
        <translation>Bakong tidak bisa dihubungi. Periksa koneksi internet lalu coba lagi.</translation>
    </message>
    <message>
        <source>The Bakong account is missing. Enter it as name@bank.</source>
        <translation>Akun Bakong belum ada. Isi sebagai nama@bank.</translation>
    </message>
    <message>
        <source>The shop name is missing. Enter up to 25 characters.</source>
        <translation>Nama toko belum ada. Isi paling banyak 25 karakter.</translation>
    </message>
    <message>
        <source>A Bakong account needs an @ between name and bank. Enter it as name@bank.</source>
        <translation>Akun Bakong perlu @ di antara nama dan bank. Isi sebagai nama@bank.</translation>
    </message>
    <message>
        <source>This amount does not fit into a KHQR. Riel have no decimals, dollars at most two, 13 characters in all.</source>
        <translation>Nominal ini tidak muat di KHQR. Riel tanpa desimal, dolar paling banyak dua desimal, seluruhnya 13 karakter.</translation>
    </message>
    <message>
        <source>The code names no Bakong account to pay to. Ask for a new one.</source>
        <translation>Kode tidak menyebut akun Bakong tujuan. Minta kode baru.</translation>
    </message>
    <message>
        <source>The Bakong account is too long. It has at most 32 characters.</source>
        <translation>Akun Bakong terlalu panjang. Paling banyak 32 karakter.</translation>
    </message>
    <message>
        <source>The shop name is too long. Shorten it to 25 characters, where an emoji counts as two.</source>
        <translation>Nama toko terlalu panjang. Singkat menjadi 25 karakter, emoji dihitung dua.</translation>
    </message>
    <message>
        <source>The currency is missing. Choose riel or dollars.</source>
        <translation>Mata uang belum ada. Pilih riel atau dolar.</translation>
    </message>
    <message>
        <source>The bill number has to have 1 to 25 characters. Correct it.</source>
        <translation>Nomor tagihan harus 1 sampai 25 karakter. Perbaiki.</translation>
    </message>
    <message>
        <source>The store label has to have 1 to 25 characters. Correct it.</source>
        <translation>Nama cabang harus 1 sampai 25 karakter. Perbaiki.</translation>
    </message>
    <message>
        <source>The terminal label has to have 1 to 25 characters. Correct it.</source>
        <translation>Nama kasir harus 1 sampai 25 karakter. Perbaiki.</translation>
    </message>
    <message>
        <source>A payment link needs the app&apos;s name, icon and return address. Enter all three or none.</source>
        <translation>Tautan pembayaran perlu nama, ikon, dan alamat kembali aplikasi. Isi ketiganya atau kosongkan semua.</translation>
    </message>
    <message>
        <source>Bakong reports a fault of its own. Try again in a few minutes.</source>
        <translation>Bakong melaporkan gangguan di pihaknya. Coba lagi beberapa menit lagi.</translation>
    </message>
    <message>
        <source>The category code is too long. It has four digits.</source>
        <translation>Kode kategori terlalu panjang. Seharusnya empat angka.</translation>
    </message>
    <message>
        <source>The currency is not a valid code. Choose riel or dollars.</source>
        <translation>Kode mata uang tidak sah. Pilih riel atau dolar.</translation>
    </message>
    <message>
        <source>The city is too long. Shorten it to 15 characters.</source>
        <translation>Nama kota terlalu panjang. Singkat menjadi 15 karakter.</translation>
    </message>
    <message>
        <source>The city is missing. Enter up to 15 characters.</source>
        <translation>Kota belum ada. Isi paling banyak 15 karakter.</translation>
    </message>
    <message>
        <source>A KHQR is in riel or dollars. Choose one of the two.</source>
        <translation>KHQR memakai riel atau dolar. Pilih salah satu.</translation>
    </message>
    <message>
        <source>The address for payment links is not valid. Correct it in the account.</source>
        <translation>Alamat untuk tautan pembayaran tidak sah. Perbaiki di akun.</translation>
    </message>
    <message>
        <source>The merchant number is missing. Enter the one the bank gave the shop.</source>
        <translation>Nomor merchant belum ada. Isi nomor yang diberikan bank kepada toko.</translation>
    </message>
    <message>
        <source>The bank is missing. Enter the name of the shop&apos;s bank.</source>
        <translation>Bank belum ada. Isi nama bank toko.</translation>
    </message>
    <message>
        <source>The merchant number is too long. It has at most 32 characters.</source>
        <translation>Nomor merchant terlalu panjang. Paling banyak 32 karakter.</translation>
    </message>
    <message>
        <source>The name of the bank is too long. Shorten it to 32 characters.</source>
        <translation>Nama bank terlalu panjang. Singkat menjadi 32 karakter.</translation>
    </message>
    <message>
        <source>The phone number has to have 1 to 25 characters. Correct it.</source>
        <translation>Nomor telepon harus 1 sampai 25 karakter. Perbaiki.</translation>
    </message>
    <message>
        <source>The account or phone number behind the Bakong account is too long. It has at most 32 characters.</source>
        <translation>Nomor rekening atau telepon di balik akun Bakong terlalu panjang. Paling banyak 32 karakter.</translation>
    </message>
    <message>
        <source>The shop name in the second language is missing. Enter it or remove the language.</source>
        <translation>Nama toko dalam bahasa kedua belum ada. Isi namanya atau hapus bahasanya.</translation>
    </message>
    <message>
        <source>The shop name in the second language has to have 1 to 25 characters. Correct it.</source>
        <translation>Nama toko dalam bahasa kedua harus 1 sampai 25 karakter. Perbaiki.</translation>
    </message>
    <message>
        <source>The city in the second language has to have 1 to 15 characters. Correct it.</source>
        <translation>Kota dalam bahasa kedua harus 1 sampai 15 karakter. Perbaiki.</translation>
    </message>
    <message>
        <source>The purpose has to have 1 to 25 characters. Correct it.</source>
        <translation>Keperluan harus 1 sampai 25 karakter. Perbaiki.</translation>
    </message>
    <message>
        <source>The UnionPay account is too long. It has at most 99 characters.</source>
        <translation>Akun UnionPay terlalu panjang. Paling banyak 99 karakter.</translation>
    </message>
    <message>
        <source>A UnionPay account cannot be paid in dollars. Choose riel or remove the account.</source>
        <translation>Akun UnionPay tidak bisa dibayar dalam dolar. Pilih riel atau hapus akunnya.</translation>
    </message>
    <message>
        <source>A code with an amount needs the time until which it can be paid. Set one.</source>
        <translation>Kode dengan nominal perlu batas waktu pembayaran. Tentukan waktunya.</translation>
    </message>
    <message>
        <source>The code has expired. Make a new one.</source>
        <translation>Kode sudah kedaluwarsa. Buat kode baru.</translation>
    </message>
    <message>
        <source>The code is for one payment but names no amount. Ask for a new one.</source>
        <translation>Kode ini untuk satu pembayaran tetapi tanpa nominal. Minta kode baru.</translation>
    </message>
    <message>
        <source>The code would expire before it is made. Choose a later time.</source>
        <translation>Kode akan kedaluwarsa sebelum dibuat. Pilih waktu yang lebih lama.</translation>
    </message>
    <message>
        <source>The category code has to be digits. Enter the four digits of the bank.</source>
        <translation>Kode kategori harus berupa angka. Isi empat angka dari bank.</translation>
    </message>
    <message>
        <source>Bill number, phone, store, terminal and purpose are too long together. Shorten them so that with 4 more for each they stay within 99 characters.</source>
        <translation>Nomor tagihan, telepon, cabang, kasir, dan keperluan terlalu panjang jika digabung. Singkat agar dengan tambahan 4 untuk tiap isian tetap dalam 99 karakter.</translation>
    </message>
    <message>
        <source>Bakong account, number and bank are too long together. Shorten them so that with 4 more for each they stay within 99 characters.</source>
        <translation>Akun Bakong, nomor, dan bank terlalu panjang jika digabung. Singkat agar dengan tambahan 4 untuk tiap isian tetap dalam 99 karakter.</translation>
    </message>
    <message>
        <source>This is not a QRIS. Scan or paste the static QRIS of the shop.</source>
        <translation>Ini bukan QRIS. Pindai atau tempel QRIS statis toko.</translation>
    </message>
    <message>
        <source>This QRIS is not in rupiah. Scan or paste one in rupiah.</source>
        <translation>QRIS ini tidak dalam rupiah. Pindai atau tempel QRIS dalam rupiah.</translation>
    </message>
    <message>
        <source>This QRIS was made for one order and cannot take another amount. Use the static QRIS of the shop.</source>
        <translation>QRIS ini dibuat untuk satu pesanan dan tidak bisa memakai nominal lain. Gunakan QRIS statis toko.</translation>
    </message>
    <message>
        <source>This QRIS lacks the required field %1. Ask its bank for a new one.</source>
        <translation>QRIS ini tidak memuat kolom wajib %1. Minta QRIS baru dari banknya.</translation>
    </message>
    <message>
        <source>One QRIS payment takes at most %1. Split the payment.</source>
        <translation>Satu pembayaran QRIS paling banyak %1. Bagi pembayarannya.</translation>
    </message>
    <message>
        <source>A QRIS amount is whole rupiah above zero. Write it without decimals.</source>
        <translation>Nominal QRIS adalah rupiah bulat di atas nol. Tulis tanpa desimal.</translation>
    </message>
    <message>
        <source>A fee is whole rupiah above zero, or 0.01 to 99.99 percent with at most two decimals. Correct it.</source>
        <translation>Biaya adalah rupiah bulat di atas nol, atau 0.01 sampai 99.99 persen dengan paling banyak dua desimal. Perbaiki.</translation>
    </message>
    <message>
        <source>Type the number of pieces, then ×, then the price of one.</source>
        <translation>Ketik jumlah barang, lalu ×, lalu harga satuannya.</translation>
    </message>
    <message>
        <source>The price after × is missing. Type the price of one piece.</source>
        <translation>Harga setelah × belum ada. Ketik harga satuannya.</translation>
    </message>
    <message>
        <source>The amount is 0. Type how much the customer pays.</source>
        <translation>Nominalnya 0. Ketik berapa yang dibayar pelanggan.</translation>
    </message>
    <message>
        <source>This is not a multiple of 100 riel. Check the amount.</source>
        <translation>Ini bukan kelipatan 100 riel. Periksa nominalnya.</translation>
    </message>
    <message>
        <source>There is no amount yet. Type the amount first.</source>
        <translation>Nominal belum ada. Ketik nominal dulu.</translation>
    </message>
    <message>
        <source>This is not an amount. Type digits only, for example 12500 or 12.50.</source>
        <translation>Ini bukan nominal. Ketik angka saja, misalnya 12500 atau 12.50.</translation>
    </message>
    <message>
        <source>The amount has two points. Type one point only.</source>
        <translation>Nominal memuat dua tanda desimal. Ketik satu saja.</translation>
    </message>
    <message>
        <source>%1 has no decimals. Type a whole amount.</source>
        <translation>%1 tidak memakai desimal. Ketik nominal bulat.</translation>
    </message>
    <message>
        <source>%1 has only %2 decimals. Shorten the amount.</source>
        <translation>%1 hanya memakai %2 desimal. Persingkat nominalnya.</translation>
    </message>
    <message>
        <source>This amount is too large. Check the number of zeros.</source>
        <translation>Nominal ini terlalu besar. Periksa jumlah nolnya.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added up. Use one currency for one sale.</source>
        <translation>%1 dan %2 tidak bisa dijumlahkan. Gunakan satu mata uang untuk satu transaksi.</translation>
    </message>
    <message>
        <source>This amount is in %1. Switch the currency first.</source>
        <translation>Nominal ini dalam %1. Ganti mata uang dulu.</translation>
    </message>
    <message>
        <source>There is no text to draw as a QR code. Enter some text first.</source>
        <translation>Tidak ada teks untuk dijadikan kode QR. Isi teks dulu.</translation>
    </message>
    <message>
        <source>The text has %1 bytes and a QR code holds at most %2. Use a shorter text.</source>
        <translation>Teks berisi %1 byte dan kode QR memuat paling banyak %2. Gunakan teks yang lebih pendek.</translation>
    </message>
    <message>
        <source>The QR code could not be drawn. Close other programs and try again.</source>
        <translation>Kode QR tidak bisa digambar. Tutup program lain lalu coba lagi.</translation>
    </message>
    <message>
        <source>The QR code needs at least %1 pixels. Choose a larger width.</source>
        <translation>Kode QR perlu paling sedikit %1 piksel. Pilih lebar yang lebih besar.</translation>
    </message>
    <message>
        <source>The picture could not be made. Close other programs and try again.</source>
        <translation>Gambar tidak bisa dibuat. Tutup program lain lalu coba lagi.</translation>
    </message>
    <message>
        <source>The QR code could not be read back, so it is not shown. Draw it larger and try again.</source>
        <translation>Kode QR tidak bisa dibaca ulang, jadi tidak ditampilkan. Gambar lebih besar lalu coba lagi.</translation>
    </message>
    <message>
        <source>The picture is too large. Use one of at most 10 MB and 25 million pixels.</source>
        <translation>Gambar terlalu besar. Gunakan gambar paling besar 10 MB dan 25 juta piksel.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Save or photograph it again.</source>
        <translation>Gambar rusak dan tidak bisa dibaca. Simpan atau foto lagi.</translation>
    </message>
    <message>
        <source>This file is not a picture Paydesk can read. Use a PNG, JPEG, GIF, BMP or WebP file.</source>
        <translation>Berkas ini bukan gambar yang bisa dibaca Paydesk. Gunakan berkas PNG, JPEG, GIF, BMP, atau WebP.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Check its name and folder.</source>
        <translation>Berkas %1 tidak bisa dibuka. Periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>The picture %1 could not be saved. Choose another folder or name.</source>
        <translation>Gambar %1 tidak bisa disimpan. Pilih folder atau nama lain.</translation>
    </message>
    <message>
        <source>A printable sign carries no amount. Clear the amount, or choose Dynamic QR with F4.</source>
        <translation>QR cetak tidak memuat nominal. Hapus nominal, atau pilih QR dinamis dengan F4.</translation>
    </message>
    <message>
        <source>No amount is needed: press Enter and the sign appears.</source>
        <translation>Nominal tidak perlu: tekan Enter dan QR cetak muncul.</translation>
    </message>
    <message>
        <source>At most %1 with this method</source>
        <translation>Paling banyak %1 dengan metode ini</translation>
    </message>
    <message>
        <source>One QR holds at most %1. Type a smaller amount.</source>
        <translation>Satu QR paling banyak %1. Ketik nominal yang lebih kecil.</translation>
    </message>
    <message>
        <source>The text of the code is on the clipboard.</source>
        <translation>Teks kode sudah disalin ke papan klip.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>The account has more than one @. Write it as name@bank.</source>
        <translation>Akun memuat lebih dari satu @. Tulis sebagai nama@bank.</translation>
    </message>
    <message>
        <source>The account needs a name before the @ and a bank after it.</source>
        <translation>Akun perlu nama sebelum @ dan bank sesudahnya.</translation>
    </message>
    <message>
        <source>The account may hold Latin letters, digits and signs, but no spaces.</source>
        <translation>Akun boleh memuat huruf Latin, angka, dan tanda, tetapi tanpa spasi.</translation>
    </message>
    <message>
        <source>Type the city of the shop, such as Phnom Penh.</source>
        <translation>Ketik kota tempat toko berada, misalnya Phnom Penh.</translation>
    </message>
    <message>
        <source>Some bank apps cannot read a code with emoji or other pictures. Leave them out.</source>
        <translation>Sebagian aplikasi bank tidak bisa membaca kode yang memuat emoji atau gambar lain. Hapus emoji dan gambarnya.</translation>
    </message>
    <message>
        <source>There is an invisible sign in the text. Type it again by hand.</source>
        <translation>Ada tanda tak terlihat dalam teks. Ketik ulang dengan tangan.</translation>
    </message>
    <message>
        <source>The pasted text can be read in two ways. Choose the amount that is meant.</source>
        <translation>Teks yang ditempel bisa dibaca dengan dua cara. Pilih nominal yang dimaksud.</translation>
    </message>
    <message>
        <source>The request was not accepted. Check the amount and the account.</source>
        <translation>Permintaan tidak diterima. Periksa nominal dan akun.</translation>
    </message>
    <message>
        <source>The entry was not accepted. Correct the marked field.</source>
        <translation>Isian tidak diterima. Perbaiki kolom yang ditandai.</translation>
    </message>
    <message>
        <source>The monthly limit of this account is used up. Use another payment method.</source>
        <translation>Batas bulanan akun ini sudah habis. Gunakan metode pembayaran lain.</translation>
    </message>
    <message>
        <source>This account has no access at the moment. Call the manager.</source>
        <translation>Akun ini sedang tidak punya akses. Panggil manajer.</translation>
    </message>
    <message>
        <source>Bakong does not answer. Paydesk tries again.</source>
        <translation>Bakong tidak menjawab. Paydesk mencoba lagi.</translation>
    </message>
    <message>
        <source>The last attempt did not go through. The customer can scan again.</source>
        <translation>Percobaan terakhir tidak berhasil. Pelanggan dapat memindai lagi.</translation>
    </message>
    <message>
        <source>A fixed QR cannot be checked. The payment is confirmed by notification.</source>
        <translation>QR tetap tidak dapat diperiksa. Pembayaran dipastikan lewat pemberitahuan.</translation>
    </message>
    <message>
        <source>This account has no access, or its monthly limit is used up. Call the manager.</source>
        <translation>Akun ini tidak punya akses, atau batas bulanannya habis. Panggil manajer.</translation>
    </message>
    <message>
        <source>The answer of %1 does not fit this sale. Do not rely on it and call the manager.</source>
        <translation>Jawaban %1 tidak cocok dengan transaksi ini. Jangan andalkan dan panggil manajer.</translation>
    </message>
    <message>
        <source>The key of this account is missing. Enter it in the account.</source>
        <translation>Kunci akun ini belum ada. Isi kuncinya di akun.</translation>
    </message>
    <message>
        <source>The key of this account holds signs that no key has. Enter it again in the account.</source>
        <translation>Kunci akun ini memuat tanda yang tidak mungkin ada di kunci. Isi lagi di akun.</translation>
    </message>
    <message>
        <source>This width is not possible. Choose %1 to %2 pixels.</source>
        <translation>Lebar ini tidak bisa. Pilih %1 sampai %2 piksel.</translation>
    </message>
    <message>
        <source>The code of %1 does not fit this sale. Try again or call the manager.</source>
        <translation>Kode dari %1 tidak cocok dengan transaksi ini. Coba lagi atau panggil manajer.</translation>
    </message>
    <message>
        <source>There is no answer yet. Do not ask for the payment again.</source>
        <translation>Belum ada jawaban. Jangan minta pembayaran lagi.</translation>
    </message>
    <message>
        <source>%1 gave a status that Paydesk does not know. Paydesk goes on checking.</source>
        <translation>%1 memberi status yang tidak dikenal Paydesk. Paydesk terus memeriksa.</translation>
    </message>
    <message>
        <source>The address of the service has changed. Check the address in the account.</source>
        <translation>Alamat layanan berubah. Periksa alamat di akun.</translation>
    </message>
    <message>
        <source>%1 has a problem. Paydesk tries again.</source>
        <translation>%1 sedang bermasalah. Paydesk mencoba lagi.</translation>
    </message>
    <message>
        <source>Sign-in to %1 failed. Call the manager.</source>
        <translation>Masuk ke %1 gagal. Panggil manajer.</translation>
    </message>
    <message>
        <source>%1 does not know this. Check the account and its address.</source>
        <translation>%1 tidak mengenal ini. Periksa akun dan alamatnya.</translation>
    </message>
    <message>
        <source>%1 did not understand Paydesk. Report this to the manager.</source>
        <translation>%1 tidak memahami Paydesk. Laporkan kepada manajer.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read. Report this to the manager if it comes again.</source>
        <translation>Jawaban %1 tidak terbaca. Laporkan kepada manajer bila terulang.</translation>
    </message>
    <message>
        <source>The service is busy. Paydesk goes on in %1 seconds.</source>
        <translation>Layanan sedang sibuk. Paydesk lanjut dalam %1 detik.</translation>
    </message>
    <message>
        <source>This file is no sound backup of a ledger and nothing was changed. Choose another one.</source>
        <translation>Berkas ini bukan cadangan buku yang utuh dan tidak ada yang diubah. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The lock file is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>Berkas kunci adalah tautan ke tempat lain dan tidak dipakai. Hapus tautan itu di folder data.</translation>
    </message>
    <message>
        <source>Another Paydesk is using this data folder. Go to its window or close it first.</source>
        <translation>Paydesk lain sedang memakai folder data ini. Buka jendelanya atau tutup dulu.</translation>
    </message>
    <message>
        <source>There is no such sale in the ledger. Look for its number in History.</source>
        <translation>Tidak ada transaksi itu di buku. Cari nomornya di Riwayat.</translation>
    </message>
    <message>
        <source>A sale cannot be marked like this by hand. Choose paid, failed or cancelled.</source>
        <translation>Transaksi tidak bisa ditandai seperti ini. Pilih lunas, gagal, atau batal.</translation>
    </message>
    <message>
        <source>A sale marked by hand needs a reason. Write why in a few words.</source>
        <translation>Transaksi yang ditandai manual perlu alasan. Tulis alasannya dengan singkat.</translation>
    </message>
    <message>
        <source>The ledger file is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>Berkas buku adalah tautan ke tempat lain dan tidak dipakai. Hapus tautan itu di folder data.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened. Check that the data folder is there.</source>
        <translation>Buku tidak bisa dibuka. Periksa apakah folder data ada.</translation>
    </message>
    <message>
        <source>The ledger was damaged and is set aside. Restore a backup, or begin an empty ledger yourself.</source>
        <translation>Buku rusak dan disisihkan. Pulihkan cadangan, atau mulai sendiri buku kosong.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Paydesk. Install the newest version on this computer.</source>
        <translation>Buku ditulis oleh Paydesk yang lebih baru. Pasang versi terbaru di komputer ini.</translation>
    </message>
    <message>
        <source>The ledger was written by an older Paydesk. Start Paydesk once to bring it up to date.</source>
        <translation>Buku ditulis oleh Paydesk yang lebih lama. Jalankan Paydesk sekali untuk memperbaruinya.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Make room on the disk, then try again.</source>
        <translation>Disk penuh dan tidak ada yang disimpan. Kosongkan ruang di disk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Paydesk may not write to the ledger. Check the rights of the data folder.</source>
        <translation>Paydesk tidak boleh menulis ke buku. Periksa hak akses folder data.</translation>
    </message>
    <message>
        <source>The disk could not read or write the ledger. Check the disk, then start Paydesk again.</source>
        <translation>Disk tidak dapat membaca atau menulis buku. Periksa disk, lalu jalankan Paydesk lagi.</translation>
    </message>
    <message>
        <source>The ledger is damaged and was left untouched. Restore the newest backup.</source>
        <translation>Buku rusak dan tidak disentuh. Pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>Another program is writing to the ledger. Wait a moment, then try again.</source>
        <translation>Program lain sedang menulis ke buku. Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The ledger refused this step and nothing was saved. Start Paydesk again, then look at the sale in History.</source>
        <translation>Buku menolak langkah ini dan tidak ada yang disimpan. Jalankan Paydesk lagi, lalu lihat transaksi di Riwayat.</translation>
    </message>
    <message>
        <source>There is no answer from %1 yet. Check the payment before you charge again.</source>
        <translation>Belum ada jawaban dari %1. Periksa pembayaran sebelum menagih lagi.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure and was stopped. Check the clock and the network of this computer.</source>
        <translation>Sambungan ke %1 tidak aman dan dihentikan. Periksa jam dan jaringan komputer ini.</translation>
    </message>
    <message>
        <source>The address of %1 changed. Check the address in the account&apos;s settings.</source>
        <translation>Alamat %1 berubah. Periksa alamat di setelan akun.</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the internet connection.</source>
        <translation>Tidak ada sambungan ke %1. Periksa sambungan internet.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read. Try again and report it if it stays.</source>
        <translation>Jawaban %1 tidak terbaca. Coba lagi dan laporkan bila tetap begitu.</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use or not allowed. Choose another port.</source>
        <translation>Port %1 komputer ini sedang dipakai atau tidak diizinkan. Pilih port lain.</translation>
    </message>
    <message>
        <source>The address of the service is not secure. Enter an address that begins with https.</source>
        <translation>Alamat layanan tidak aman. Isi alamat yang diawali https.</translation>
    </message>
    <message>
        <source>The request could not be sent. Report this defect.</source>
        <translation>Permintaan tidak dapat dikirim. Laporkan kesalahan ini.</translation>
    </message>
    <message>
        <source>The key holds a sign that cannot be sent. Enter the key of the account again.</source>
        <translation>Kunci memuat tanda yang tidak dapat dikirim. Isi lagi kunci akun.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive, where a ledger is not safe. Use a folder on this computer&apos;s own disk.</source>
        <translation>Folder data berada di drive jaringan, tempat buku tidak aman. Gunakan folder di disk komputer ini sendiri.</translation>
    </message>
    <message>
        <source>The gateway gave the code of another sale. Charge this sale once more.</source>
        <translation>Gateway memberikan kode transaksi lain. Tagih transaksi ini sekali lagi.</translation>
    </message>
    <message>
        <source>Paydesk cannot ask about this sale. Look for the payment in the app of the receiving account.</source>
        <translation>Paydesk tidak bisa menanyakan transaksi ini. Cari pembayarannya di aplikasi akun penerima.</translation>
    </message>
    <message>
        <source>This sale is not open any more. Look at its state before you go on.</source>
        <translation>Transaksi ini sudah tidak berjalan. Lihat statusnya sebelum melanjutkan.</translation>
    </message>
    <message>
        <source>This account is not set up here. Choose another account.</source>
        <translation>Akun ini belum disiapkan di sini. Pilih akun lain.</translation>
    </message>
    <message>
        <source>No sale of %1 was made.</source>
        <translation>Tidak ada transaksi %1 yang dibuat.</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 tetap seperti semula.</translation>
    </message>
    <message>
        <source>There is no sound backup of the ledger. Bring one and restore it, or begin an empty ledger yourself.</source>
        <translation>Tidak ada cadangan buku yang utuh. Bawa satu cadangan lalu pulihkan, atau mulai sendiri buku kosong.</translation>
    </message>
    <message>
        <source>This Paydesk does not know the gateway of the account %1. Install a newer Paydesk.</source>
        <translation>Paydesk ini tidak mengenal gateway akun %1. Pasang Paydesk yang lebih baru.</translation>
    </message>
    <message>
        <source>No Paydesk is running on this data folder. Start it, or try again without it.</source>
        <translation>Tidak ada Paydesk yang berjalan di folder data ini. Jalankan, atau coba lagi tanpanya.</translation>
    </message>
    <message>
        <source>The Paydesk that runs on this data folder is practising. Close it, or add --practice.</source>
        <translation>Paydesk yang berjalan di folder data ini sedang latihan. Tutup, atau tambahkan --practice.</translation>
    </message>
    <message>
        <source>The Paydesk that runs on this data folder takes real money. Close it, or practise in another data folder.</source>
        <translation>Paydesk yang berjalan di folder data ini menerima uang sungguhan. Tutup, atau berlatih di folder data lain.</translation>
    </message>
    <message>
        <source>Paydesk was closed before it answered. Look at the sale with payments show.</source>
        <translation>Paydesk ditutup sebelum menjawab. Lihat transaksinya dengan payments show.</translation>
    </message>
    <message>
        <source>Another version of Paydesk is using this data folder. Close its window first.</source>
        <translation>Paydesk versi lain sedang memakai folder data ini. Tutup dulu jendelanya.</translation>
    </message>
    <message>
        <source>The command line cannot reach this window. Selling goes on; start Paydesk again to try once more.</source>
        <translation>Baris perintah tidak bisa menghubungi jendela ini. Penjualan tetap jalan; jalankan Paydesk lagi untuk mencoba sekali lagi.</translation>
    </message>
    <message>
        <source>The list of accounts %1 cannot be read. Check the file and its rights.</source>
        <translation>Daftar akun %1 tidak bisa dibaca. Periksa berkas dan izinnya.</translation>
    </message>
    <message>
        <source>No QR came back. Make a new one, or ask for another way to pay.</source>
        <translation>Tidak ada QR yang diterima. Buat yang baru, atau minta cara bayar lain.</translation>
    </message>
    <message>
        <source>%1 has no decimals. Type a whole amount, or press F8 for the other currency.</source>
        <translation>%1 tidak memakai desimal. Ketik jumlah bulat, atau tekan F8 untuk mata uang lain.</translation>
    </message>
    <message>
        <source>The list of accounts is of a newer Paydesk. Start that one, or update this one.</source>
        <translation>Daftar akun berasal dari Paydesk yang lebih baru. Jalankan Paydesk itu, atau perbarui yang ini.</translation>
    </message>
    <message>
        <source>The list of accounts is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>Daftar akun adalah tautan ke tempat lain dan tidak dipakai. Hapus tautan itu di folder data.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and is set aside as %1. Add the accounts again or repair that file.</source>
        <translation>Daftar akun rusak dan sudah disisihkan sebagai %1. Tambahkan lagi akunnya atau perbaiki berkas itu.</translation>
    </message>
    <message>
        <source>The accounts could not be saved. Check space and rights of the data folder and try again.</source>
        <translation>Akun tidak bisa disimpan. Periksa ruang dan izin folder data lalu coba lagi.</translation>
    </message>
    <message>
        <source>This cannot be the short name of an account. Use up to %1 small letters, digits and hyphens, and not the word practice in front.</source>
        <translation>Ini tidak bisa menjadi nama pendek akun. Gunakan paling banyak %1 huruf kecil, angka, dan tanda hubung, dan jangan diawali kata practice.</translation>
    </message>
    <message>
        <source>The account needs a name of up to %1 signs that can all be seen. Type it again.</source>
        <translation>Akun perlu nama paling banyak %1 karakter yang semuanya terlihat. Ketik lagi.</translation>
    </message>
    <message>
        <source>Practice accounts are on this computer and all others are not. Choose the kind that fits the address.</source>
        <translation>Akun latihan berada di komputer ini dan semua akun lain tidak. Pilih jenis yang cocok dengan alamatnya.</translation>
    </message>
    <message>
        <source>%1 does not take %2. Choose another currency.</source>
        <translation>%1 tidak menerima %2. Pilih mata uang lain.</translation>
    </message>
    <message>
        <source>The account that gets the money or the shop&apos;s name is missing. Enter both as the payer sees them.</source>
        <translation>Akun penerima uang atau nama toko belum ada. Isi keduanya seperti yang dilihat pembayar.</translation>
    </message>
    <message>
        <source>An entry of the account is too long or holds hidden signs. Type it again.</source>
        <translation>Salah satu isian akun terlalu panjang atau memuat tanda tersembunyi. Ketik lagi.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>Zona waktu itu tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>The proxy needs a host name and a port from 1 to 65535. Correct them.</source>
        <translation>Proxy perlu nama host dan port dari 1 sampai 65535. Perbaiki keduanya.</translation>
    </message>
    <message>
        <source>Sale %1 waits for exactly %2 too. Finish or cancel it, or make a new code for this sale.</source>
        <translation>Transaksi %1 juga menunggu tepat %2. Selesaikan atau batalkan transaksi itu, atau buat kode baru untuk transaksi ini.</translation>
    </message>
    <message>
        <source>This was refused, %1 says “%2”. Choose another payment method or call the manager.</source>
        <translation>Ini ditolak, %1 menyatakan “%2”. Pilih metode pembayaran lain atau panggil manajer.</translation>
    </message>
    <message>
        <source>This was refused, %1 says “%2”. Check the amount and the payment method.</source>
        <translation>Ini ditolak, %1 menyatakan “%2”. Periksa nominal dan metode pembayaran.</translation>
    </message>
    <message>
        <source>%1 does not know this payment method. Choose another method.</source>
        <translation>%1 tidak mengenal metode pembayaran ini. Pilih metode lain.</translation>
    </message>
    <message>
        <source>%1 takes %2 only. Charge in %2 or choose another account.</source>
        <translation>%1 hanya menerima %2. Tagih dalam %2 atau pilih akun lain.</translation>
    </message>
    <message>
        <source>This amount is too large for this method. Choose another one above %1.</source>
        <translation>Nominal ini terlalu besar untuk metode ini. Pilih metode lain untuk nominal di atas %1.</translation>
    </message>
    <message>
        <source>Paydesk asked %1 which payment methods this account has. Nothing was created.</source>
        <translation>Paydesk menanyakan kepada %1 metode pembayaran apa saja yang dimiliki akun ini. Tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>%1 took the key. %2 of %3 payment methods can be used.</source>
        <translation>%1 menerima kuncinya. %2 dari %3 metode pembayaran bisa dipakai.</translation>
    </message>
    <message>
        <source>There is no such page. Start at page 1.</source>
        <translation>Halaman itu tidak ada. Mulai dari halaman 1.</translation>
    </message>
    <message>
        <source>A page cannot hold that many rows. Choose 1 to %1.</source>
        <translation>Satu halaman tidak bisa memuat baris sebanyak itu. Pilih 1 sampai %1.</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct the days.</source>
        <translation>Hari terakhir lebih awal dari hari pertama. Perbaiki harinya.</translation>
    </message>
    <message>
        <source>%1 does not offer this to the account. Choose another method.</source>
        <translation>%1 tidak menyediakan metode ini untuk akun ini. Pilih metode lain.</translation>
    </message>
    <message>
        <source>This needs an active subscription at %1. Choose another method or call the manager.</source>
        <translation>Metode ini perlu langganan aktif di %1. Pilih metode lain atau panggil manajer.</translation>
    </message>
    <message>
        <source>This is not connected at %1 yet. The manager connects it on the website.</source>
        <translation>Metode ini belum disambungkan di %1. Manajer menyambungkannya lewat situs web.</translation>
    </message>
    <message>
        <source>This is not available at %1 now. Choose another method.</source>
        <translation>Metode ini sedang tidak tersedia di %1. Pilih metode lain.</translation>
    </message>
    <message>
        <source>The account has no active subscription at %1. If this is refused, call the manager.</source>
        <translation>Akun ini tidak punya langganan aktif di %1. Bila metode ini ditolak, panggil manajer.</translation>
    </message>
    <message>
        <source>There is no QRIS yet. Scan or paste the static QRIS of the shop.</source>
        <translation>QRIS belum ada. Pindai atau tempel QRIS statis toko.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one below 10 MB.</source>
        <translation>Gambar ini terlalu besar. Pilih gambar di bawah 10 MB.</translation>
    </message>
    <message>
        <source>This is no picture that can be sent. Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>Ini bukan gambar yang bisa dikirim. Pilih berkas PNG, JPEG, GIF, atau WebP.</translation>
    </message>
    <message>
        <source>There is no order number. Choose an order.</source>
        <translation>Nomor pesanan belum ada. Pilih pesanan.</translation>
    </message>
    <message>
        <source>A name of the further data is empty or comes twice. Give each its own name.</source>
        <translation>Salah satu nama data tambahan kosong atau muncul dua kali. Beri masing-masing nama sendiri.</translation>
    </message>
    <message>
        <source>%1 gave no invoice for this sale. Look for the payment in the bKash statement.</source>
        <translation>%1 tidak memberi invoice untuk transaksi ini. Cari pembayarannya di mutasi bKash.</translation>
    </message>
    <message>
        <source>%1 does not take these return pages. Enter web addresses in the account.</source>
        <translation>%1 tidak menerima halaman kembali ini. Isi alamat web di akun.</translation>
    </message>
    <message>
        <source>The bKash account is inactive. Call the manager.</source>
        <translation>Akun bKash tidak aktif. Panggil manajer.</translation>
    </message>
    <message>
        <source>%1 does not know this invoice. Check which account the sale is of.</source>
        <translation>%1 tidak mengenal invoice ini. Periksa transaksi ini dari akun mana.</translation>
    </message>
    <message>
        <source>This gateway cannot look up a sale. Check its own list before you charge again.</source>
        <translation>Gateway ini tidak bisa mencari transaksi. Periksa daftar milik gateway itu sendiri sebelum menagih lagi.</translation>
    </message>
    <message>
        <source>Paydesk asked %1 about a payment that does not exist. Nothing was created.</source>
        <translation>Paydesk bertanya kepada %1 tentang pembayaran yang tidak ada. Tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>%1 took the key and knows no such payment. The account works.</source>
        <translation>%1 menerima kuncinya dan tidak mengenal pembayaran itu. Akun ini berfungsi.</translation>
    </message>
    <message>
        <source>%1 calls a made-up payment paid. Do not sell with this account, call %1.</source>
        <translation>%1 menyatakan lunas sebuah pembayaran rekaan. Jangan berjualan dengan akun ini, hubungi %1.</translation>
    </message>
    <message>
        <source>%1 answered, but not whether it takes the key. That shows with the first sale.</source>
        <translation>%1 menjawab, tetapi tidak menyebut apakah kuncinya diterima. Itu baru terlihat pada transaksi pertama.</translation>
    </message>
    <message>
        <source>%1 takes %2 only. Choose another account for this currency.</source>
        <translation>%1 hanya menerima %2. Pilih akun lain untuk mata uang ini.</translation>
    </message>
    <message>
        <source>This sale has no number that %1 takes. Use letters, digits and hyphens.</source>
        <translation>Transaksi ini tidak punya nomor yang diterima %1. Gunakan huruf, angka, dan tanda hubung.</translation>
    </message>
    <message>
        <source>This account has no pages to return to after paying. Enter two addresses that begin with https.</source>
        <translation>Akun ini belum punya halaman kembali setelah pembayaran. Isi dua alamat yang diawali https.</translation>
    </message>
    <message>
        <source>The address for notifications is not safe. Enter one that begins with https.</source>
        <translation>Alamat untuk pemberitahuan tidak aman. Isi alamat yang diawali https.</translation>
    </message>
    <message>
        <source>This account has no name and e-mail for customers who give none. Enter them in the account.</source>
        <translation>Akun ini belum punya nama dan email untuk pelanggan yang tidak memberikannya. Isi keduanya di akun.</translation>
    </message>
    <message>
        <source>This name is too long or holds hidden signs. Type it again.</source>
        <translation>Nama ini terlalu panjang atau memuat tanda tersembunyi. Ketik lagi.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it or leave it empty.</source>
        <translation>Ini bukan alamat email. Perbaiki atau kosongkan.</translation>
    </message>
    <message>
        <source>%1 refused this sale: %2. Check the entry and the account.</source>
        <translation>%1 menolak transaksi ini: %2. Periksa isian dan akun.</translation>
    </message>
    <message>
        <source>Only the transaction number confirms this sale. Enter it from the customer&apos;s screen or message.</source>
        <translation>Transaksi ini hanya dapat dipastikan dengan nomor transaksi bank. Isi nomor itu dari layar atau pesan pelanggan.</translation>
    </message>
    <message>
        <source>This is not a transaction number. Type only letters, digits and hyphens.</source>
        <translation>Ini bukan nomor transaksi bank. Ketik huruf, angka, dan tanda hubung saja.</translation>
    </message>
    <message>
        <source>%1 does not confirm this payment. Check the transaction number.</source>
        <translation>%1 tidak memastikan pembayaran ini. Periksa nomor transaksi bank.</translation>
    </message>
    <message>
        <source>%1 does not confirm this payment: %2. Check the transaction number.</source>
        <translation>%1 tidak memastikan pembayaran ini: %2. Periksa nomor transaksi bank.</translation>
    </message>
    <message>
        <source>This amount is too small. Type at least %1.</source>
        <translation>Nominal ini terlalu kecil. Ketik paling sedikit %1.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked for Paydesk. Unlock it and try again.</source>
        <translation>Ring kunci komputer ini terkunci bagi Paydesk. Buka ring kunci itu lalu coba lagi.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Sign in to the desktop again and try again.</source>
        <translation>Ring kunci komputer ini tidak menjawab. Masuk lagi ke desktop lalu coba lagi.</translation>
    </message>
    <message>
        <source>A key in the keyring of this computer cannot be read. Enter it again in the account.</source>
        <translation>Sebuah kunci di ring kunci komputer ini tidak bisa dibaca. Isi lagi kunci itu di akun.</translation>
    </message>
    <message>
        <source>The file with the keys is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>Berkas berisi kunci akun adalah tautan ke tempat lain dan tidak dipakai. Hapus tautan itu di folder data.</translation>
    </message>
    <message>
        <source>The file with the keys cannot be read. Check it and the rights of the data folder.</source>
        <translation>Berkas berisi kunci akun tidak bisa dibaca. Periksa berkas itu dan izin folder data.</translation>
    </message>
    <message>
        <source>There is no file with keys yet. Choose a passphrase for it and enter the keys.</source>
        <translation>Berkas berisi kunci akun belum ada. Pilih frasa sandi untuk berkas itu dan isi kuncinya.</translation>
    </message>
    <message>
        <source>The keys could not be saved. Check space and rights of the data folder and try again.</source>
        <translation>Kunci akun tidak bisa disimpan. Periksa ruang dan izin folder data lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file with the keys opens but cannot be understood. Call the people who look after Paydesk.</source>
        <translation>Berkas berisi kunci akun terbuka tetapi isinya tidak bisa dipahami. Hubungi orang yang mengurus Paydesk.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Choose one of %1 signs or more.</source>
        <translation>Frasa sandi terlalu pendek. Pilih yang berisi %1 karakter atau lebih.</translation>
    </message>
    <message>
        <source>The keys are locked. Unlock them with the passphrase.</source>
        <translation>Kunci akun masih terkunci. Buka dengan frasa sandi.</translation>
    </message>
    <message>
        <source>There is a file with keys already. Unlock it with its passphrase.</source>
        <translation>Berkas berisi kunci akun sudah ada. Buka dengan frasa sandinya.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Wait %1 seconds.</source>
        <translation>Frasa sandi terlalu sering salah. Tunggu %1 detik.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged and was set aside. Enter the keys of the accounts again.</source>
        <translation>Berkas berisi kunci akun rusak dan sudah disisihkan. Isi lagi kunci semua akun.</translation>
    </message>
    <message>
        <source>The keys cannot be kept safe on this computer now. Close other programs and try again.</source>
        <translation>Kunci akun sekarang tidak bisa disimpan dengan aman di komputer ini. Tutup program lain lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file with the keys is of a newer Paydesk. Start that one, or update this one.</source>
        <translation>Berkas berisi kunci akun berasal dari Paydesk yang lebih baru. Jalankan Paydesk itu, atau perbarui yang ini.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the keys. Type it again.</source>
        <translation>Ini bukan frasa sandi untuk kunci akun. Ketik lagi.</translation>
    </message>
    <message>
        <source>%1 is a backup of practice sales and nothing was changed. Choose a backup of the real sales.</source>
        <translation>%1 adalah cadangan transaksi latihan dan tidak ada yang diubah. Pilih cadangan transaksi sungguhan.</translation>
    </message>
    <message>
        <source>%1 is a backup of real sales and nothing was changed. Choose a backup of the practice sales.</source>
        <translation>%1 adalah cadangan transaksi sungguhan dan tidak ada yang diubah. Pilih cadangan transaksi latihan.</translation>
    </message>
    <message>
        <source>%1 is a backup of another ledger and nothing was changed. Choose a backup of this one, or restore it in an empty data folder.</source>
        <translation>%1 adalah cadangan buku lain dan tidak ada yang diubah. Pilih cadangan buku ini, atau pulihkan cadangan itu di folder data kosong.</translation>
    </message>
    <message>
        <source>A key of this account is not at hand. Unlock the keyring of this computer, or enter the key again.</source>
        <translation>Kunci akun ini tidak tersedia. Buka ring kunci komputer ini, atau isi lagi kunci itu.</translation>
    </message>
    <message>
        <source>%1 is not there any more and nothing was changed. Choose another backup.</source>
        <translation>%1 sudah tidak ada dan tidak ada yang diubah. Pilih cadangan lain.</translation>
    </message>
    <message>
        <source>This account is not on the list any more. Look at the list again.</source>
        <translation>Akun ini sudah tidak ada di daftar. Lihat lagi daftarnya.</translation>
    </message>
    <message>
        <source>The keyring of this computer keeps the keys. Lock and unlock it there.</source>
        <translation>Ring kunci komputer ini yang menyimpan kunci akun. Kunci dan buka ring kunci itu di sana.</translation>
    </message>
    <message>
        <source>The previous key is not kept any more. Enter the key that is to be used.</source>
        <translation>Kunci sebelumnya sudah tidak disimpan. Isi kunci yang akan dipakai.</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 tidak ditemukan</translation>
    </message>
    <message>
        <source>%1 found in %2 ms</source>
        <translation>%1 ditemukan dalam %2 ms</translation>
    </message>
    <message>
        <source>%1 found on the way</source>
        <translation>%1 ditemukan saat menyambung</translation>
    </message>
    <message>
        <source>%1, certificate good until %2</source>
        <translation>%1, sertifikat berlaku sampai %2</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2. Sales stop then unless %1 renews it.</source>
        <translation>Sertifikat %1 berakhir pada %2. Setelah itu penjualan berhenti, kecuali %1 memperbaruinya.</translation>
    </message>
    <message>
        <source>On this computer, nothing goes out</source>
        <translation>Di komputer ini, tidak ada yang keluar</translation>
    </message>
    <message>
        <source>The line is secure</source>
        <translation>Sambungan aman</translation>
    </message>
    <message>
        <source>Not secure, nothing was sent</source>
        <translation>Tidak aman, tidak ada yang dikirim</translation>
    </message>
    <message>
        <source>No answer in %1 ms</source>
        <translation>Tidak ada jawaban dalam %1 ms</translation>
    </message>
    <message>
        <source>Less than %1 s apart, %2 s allowed</source>
        <translation>Selisih kurang dari %1 dtk, batasnya %2 dtk</translation>
    </message>
    <message>
        <source>%1 s apart, %2 s allowed</source>
        <translation>Selisih %1 dtk, batasnya %2 dtk</translation>
    </message>
    <message>
        <source>The clock of this computer and that of %1 differ. Let this computer set its clock by the internet.</source>
        <translation>Jam komputer ini dan jam %1 berbeda. Biarkan komputer ini menyetel jamnya lewat internet.</translation>
    </message>
    <message>
        <source>%1 in %2 ms, %3 requests a minute</source>
        <translation>%1 dalam %2 ms, %3 permintaan per menit</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 dalam %2 ms</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the internet connection and test again.</source>
        <translation>%1 tidak menjawab tepat waktu. Periksa sambungan internet lalu uji lagi.</translation>
    </message>
    <message>
        <source>%1 does not answer at this address. Check the address in the account&apos;s settings.</source>
        <translation>%1 tidak menjawab di alamat ini. Periksa alamat di setelan akun.</translation>
    </message>
    <message>
        <source>The list of customers is a link to another place and was not used. Remove the link in the data folder.</source>
        <translation>Daftar pelanggan adalah tautan ke tempat lain dan tidak dipakai. Hapus tautan itu di folder data.</translation>
    </message>
    <message>
        <source>The customers could not be saved. Check space and rights of the data folder and try again.</source>
        <translation>Data pelanggan tidak bisa disimpan. Periksa ruang dan izin folder data lalu coba lagi.</translation>
    </message>
    <message>
        <source>The list of customers cannot be read. Check the rights of the data folder.</source>
        <translation>Daftar pelanggan tidak bisa dibaca. Periksa izin folder data.</translation>
    </message>
    <message>
        <source>Dynamic QR</source>
        <translation>QR dinamis</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Tidak disebutkan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Reported by %1, all times</source>
        <translation>Dilaporkan oleh %1, sepanjang waktu</translation>
    </message>
    <message>
        <source>Reported by %1, today</source>
        <translation>Dilaporkan oleh %1, hari ini</translation>
    </message>
    <message>
        <source>Reported by %1, this week</source>
        <translation>Dilaporkan oleh %1, minggu ini</translation>
    </message>
    <message>
        <source>Reported by %1, this month</source>
        <translation>Dilaporkan oleh %1, bulan ini</translation>
    </message>
    <message>
        <source>Reported by %1, this year</source>
        <translation>Dilaporkan oleh %1, tahun ini</translation>
    </message>
    <message>
        <source>Account at %1</source>
        <translation>Akun di %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Tersambung</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Belum tersambung</translation>
    </message>
    <message>
        <source>Subscription active</source>
        <translation>Langganan aktif</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Paid payments</source>
        <translation>Pembayaran lunas</translation>
    </message>
    <message>
        <source>Amount (%1 does not say of which payments)</source>
        <translation>Nominal (%1 tidak menyebut dari pembayaran yang mana)</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>Dibayar dengan %1</translation>
    </message>
    <message>
        <source>%1 could not be asked. Check the key of the account.</source>
        <translation>%1 tidak bisa ditanya. Periksa kunci akun.</translation>
    </message>
    <message>
        <source>Paydesk and %1 made the same code. It can be shown to the customer.</source>
        <translation>Paydesk dan %1 membuat kode yang sama. Kode ini boleh ditampilkan kepada pelanggan.</translation>
    </message>
    <message>
        <source>The code of %1 says the same in another order. Paydesk&apos;s own code can be shown.</source>
        <translation>Kode dari %1 memuat isi yang sama dengan urutan lain. Kode buatan Paydesk sendiri boleh ditampilkan.</translation>
    </message>
    <message>
        <source>The code of %1 differs in the fields %2. Do not use it before the manager has compared them.</source>
        <translation>Kode dari %1 berbeda pada kolom %2. Jangan pakai sebelum manajer membandingkannya.</translation>
    </message>
    <message>
        <source>The payment timed out or had a wrong amount. Check the bKash statement before the customer pays again.</source>
        <translation>Waktu pembayaran habis atau nominalnya salah. Periksa mutasi bKash sebelum pelanggan membayar lagi.</translation>
    </message>
    <message>
        <source>This gateway keeps no list that Paydesk can read. Its sales are those in History.</source>
        <translation>Gateway ini tidak punya daftar yang bisa dibaca Paydesk. Transaksinya adalah yang ada di Riwayat.</translation>
    </message>
    <message>
        <source>%1 tells nothing about its accounts. Look on its website.</source>
        <translation>%1 tidak memberi keterangan tentang akunnya. Lihat di situs webnya.</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Halaman pembayaran</translation>
    </message>
    <message>
        <source>This number belongs to sale %1 already. Compare it with the customer&apos;s phone once more.</source>
        <translation>Nomor ini sudah dipakai transaksi %1. Cocokkan sekali lagi dengan ponsel pelanggan.</translation>
    </message>
    <message>
        <source>This is not a rate. Type the riel for one dollar, for example 4,050.</source>
        <translation>Ini bukan kurs. Ketik berapa riel untuk satu dolar, misalnya 4,050.</translation>
    </message>
    <message>
        <source>One dollar is between %1 and %2 riel here. Type the riel for one dollar.</source>
        <translation>Di sini satu dolar bernilai antara %1 dan %2 riel. Ketik berapa riel untuk satu dolar.</translation>
    </message>
    <message>
        <source>The network does not know %1. Check the address in the account&apos;s settings and the internet connection.</source>
        <translation>Jaringan tidak mengenal %1. Periksa alamat di setelan akun dan sambungan internet.</translation>
    </message>
    <message>
        <source>There is no connection to %1 through its proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>Tidak ada sambungan ke %1 lewat proxy-nya. Periksa proxy di setelan akun.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refuses its user name or password. Enter both again in the account&apos;s settings.</source>
        <translation>Proxy menuju %1 menolak nama pengguna atau kata sandinya. Isi lagi keduanya di setelan akun.</translation>
    </message>
    <message>
        <source>The account of this sale is not set up here. Set it up again to go on checking.</source>
        <translation>Akun transaksi ini belum disiapkan di sini. Siapkan lagi agar pemeriksaan berlanjut.</translation>
    </message>
    <message>
        <source>%1 finds this sale by itself. Check the sale instead of a number.</source>
        <translation>%1 menemukan sendiri transaksi ini. Periksa transaksinya, bukan nomornya.</translation>
    </message>
    <message>
        <source>%1 takes no %2. Press F8 for another currency.</source>
        <translation>%1 tidak menerima %2. Tekan F8 untuk mata uang lain.</translation>
    </message>
    <message>
        <source>%1 takes %2 at least. Type a larger amount or choose another method.</source>
        <translation>%1 menerima paling sedikit %2. Ketik nominal yang lebih besar atau pilih metode lain.</translation>
    </message>
    <message>
        <source>%1 takes %2 at most. Type a smaller amount or choose another method.</source>
        <translation>%1 menerima paling banyak %2. Ketik nominal yang lebih kecil atau pilih metode lain.</translation>
    </message>
    <message>
        <source>%1 to %2 with this method</source>
        <translation>%1 sampai %2 dengan metode ini</translation>
    </message>
    <message>
        <source>%1 or more with this method</source>
        <translation>Paling sedikit %1 dengan metode ini</translation>
    </message>
    <message>
        <source>No account is ready to sell. Connect one or unlock the keys in Accounts.</source>
        <translation>Belum ada akun yang siap untuk berjualan. Sambungkan satu akun atau buka kunci di halaman Akun.</translation>
    </message>
    <message>
        <source>%1 takes no %2, so %3 was put aside. Type the amount in %4.</source>
        <translation>%1 tidak menerima %2, jadi nominal %3 disisihkan. Ketik nominal dalam %4.</translation>
    </message>
    <message>
        <source>There is no number yet. Type the one on the customer&apos;s phone.</source>
        <translation>Nomor belum ada. Ketik nomor yang ada di ponsel pelanggan.</translation>
    </message>
    <message>
        <source>Printable sign</source>
        <translation>QR cetak</translation>
    </message>
    <message>
        <source>This kind of shop is not in the list. Type a part of it and choose.</source>
        <translation>Jenis toko ini tidak ada di daftar. Ketik sebagian namanya lalu pilih.</translation>
    </message>
    <message>
        <source>Another Paydesk has the counter open. Ask for lists and reports in its window.</source>
        <translation>Layar kasir sedang dibuka Paydesk lain. Minta daftar dan laporan di jendelanya.</translation>
    </message>
    <message>
        <source>The account was changed before this sale was sent. Charge it once more.</source>
        <translation>Akun diubah sebelum transaksi ini dikirim. Tagih sekali lagi.</translation>
    </message>
    <message>
        <source>This account is switched off. Choose another account.</source>
        <translation>Akun ini dinonaktifkan. Pilih akun lain.</translation>
    </message>
    <message>
        <source>This is no Indonesian mobile number. Type one that begins with 08 or +62 and has 10 to 13 digits.</source>
        <translation>Ini bukan nomor ponsel Indonesia. Ketik nomor yang diawali 08 atau +62 dan terdiri dari 10 sampai 13 angka.</translation>
    </message>
    <message>
        <source>%1 does not take the key. Paste it again, or make a new one there.</source>
        <translation>%1 tidak menerima kuncinya. Tempel lagi, atau buat kunci baru di sana.</translation>
    </message>
    <message>
        <source>%1 gives this account no access at the moment. Look into the account there.</source>
        <translation>%1 sedang tidak memberi akses kepada akun ini. Periksa akunnya di sana.</translation>
    </message>
    <message>
        <source>The answer of %1 makes no sense. Check the address of the service.</source>
        <translation>Jawaban %1 tidak masuk akal. Periksa alamat layanan.</translation>
    </message>
    <message>
        <source>This gateway counts no payments for its shops. Use the sums of History.</source>
        <translation>Gateway ini tidak menghitung pembayaran untuk toko. Gunakan jumlah di Riwayat.</translation>
    </message>
    <message>
        <source>A sale takes at most %1 lines of data. Remove this one.</source>
        <translation>Satu transaksi paling banyak memuat %1 baris data. Hapus baris ini.</translation>
    </message>
    <message>
        <source>This line has no name. Type one or remove the line.</source>
        <translation>Baris ini belum punya nama. Ketik namanya atau hapus barisnya.</translation>
    </message>
    <message>
        <source>%1 is filled in by Paydesk. Choose another name.</source>
        <translation>%1 diisi oleh Paydesk. Pilih nama lain.</translation>
    </message>
    <message>
        <source>This name is there already. Choose another one.</source>
        <translation>Nama ini sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters. Shorten it.</source>
        <translation>Nama paling banyak %1 karakter. Persingkat.</translation>
    </message>
    <message>
        <source>This line has no value. Type one or remove the line.</source>
        <translation>Baris ini belum punya nilai. Ketik nilainya atau hapus barisnya.</translation>
    </message>
    <message>
        <source>A value has at most %1 characters. Shorten it.</source>
        <translation>Nilai paling banyak %1 karakter. Persingkat.</translation>
    </message>
    <message>
        <source>The part of Paydesk that reads pictures is missing. Install Paydesk again.</source>
        <translation>Bagian Paydesk yang membaca gambar tidak ada. Pasang Paydesk lagi.</translation>
    </message>
    <message>
        <source>The gateway still works on this number for sale %1. Try again in a minute.</source>
        <translation>Gateway masih memproses nomor ini untuk transaksi %1. Coba lagi satu menit lagi.</translation>
    </message>
    <message>
        <source>Sale %1 has this number, and the gateway cannot say now whether money came. Try again in a minute.</source>
        <translation>Transaksi %1 memakai nomor ini, dan gateway belum bisa memastikan apakah uang sudah masuk. Coba lagi satu menit lagi.</translation>
    </message>
    <message>
        <source>%1 reads no QRIS for its shops. Choose an account of another gateway.</source>
        <translation>%1 tidak membaca QRIS untuk toko. Pilih akun dari gateway lain.</translation>
    </message>
    <message>
        <source>This number was at sale %1, where no money came. It is at this sale now, and sale %1 has none.</source>
        <translation>Nomor ini tadinya di transaksi %1, yang tidak menerima uang. Sekarang nomor ini di transaksi ini, dan transaksi %1 tidak punya nomor.</translation>
    </message>
    <message>
        <source>%1 takes %2 at most. %3 takes this amount.</source>
        <translation>%1 menerima paling banyak %2. %3 menerima nominal ini.</translation>
    </message>
    <message>
        <source>The service sent no picture that can be read. Save the one drawn here instead.</source>
        <translation>Layanan tidak mengirim gambar yang dapat dibaca. Simpan gambar yang dibuat di sini sebagai gantinya.</translation>
    </message>
    <message>
        <source>The picture of the service cannot be read. Save the one drawn here instead.</source>
        <translation>Gambar dari layanan tidak dapat dibaca. Simpan gambar yang dibuat di sini sebagai gantinya.</translation>
    </message>
    <message>
        <source>The picture of the service does not show this sale&apos;s code. Save the one drawn here instead.</source>
        <translation>Gambar dari layanan tidak memuat kode transaksi ini. Simpan gambar yang dibuat di sini sebagai gantinya.</translation>
    </message>
    <message>
        <source>This picture cannot be opened. Choose another file.</source>
        <translation>Gambar ini tidak bisa dibuka. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The address for notices of the account is damaged. Enter the shop&apos;s public address again.</source>
        <translation>Alamat untuk pemberitahuan akun ini rusak. Isi lagi alamat publik toko.</translation>
    </message>
    <message>
        <source>This is no address of a shop on the internet. Enter one like %1, without a user name or anything behind a question mark.</source>
        <translation>Ini bukan alamat toko di internet. Isi alamat seperti %1, tanpa nama pengguna atau apa pun setelah tanda tanya.</translation>
    </message>
    <message>
        <source>The internet does not know %1. Enter the name under which it reaches this shop.</source>
        <translation>Internet tidak mengenal %1. Isi nama yang dipakai internet untuk menghubungi toko ini.</translation>
    </message>
    <message>
        <source>A payment of this import cannot be kept. Export it again and import that.</source>
        <translation>Satu pembayaran dari impor ini tidak bisa disimpan. Ekspor lagi lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>This sale has no money to give back. Look at what happened to it first.</source>
        <translation>Transaksi ini tidak punya uang untuk dikembalikan. Lihat dulu apa yang terjadi padanya.</translation>
    </message>
    <message>
        <source>This sale waits for a decision. Mark it as paid first, or give everything back.</source>
        <translation>Transaksi ini menunggu keputusan. Tandai dulu sebagai lunas, atau kembalikan semuanya.</translation>
    </message>
    <message>
        <source>A refund needs a reason. Write why in a few words.</source>
        <translation>Pengembalian perlu alasan. Tulis alasannya dengan singkat.</translation>
    </message>
    <message>
        <source>This was stopped before its end. Start it again when there is time.</source>
        <translation>Proses ini dihentikan sebelum selesai. Mulai lagi bila ada waktu.</translation>
    </message>
    <message>
        <source>The sum of these payments is too large. Choose a shorter time and try again.</source>
        <translation>Jumlah pembayaran ini terlalu besar. Pilih rentang waktu yang lebih pendek lalu coba lagi.</translation>
    </message>
    <message>
        <source>A quotation mark is missing, so nothing from here to the end of the file can be told apart.</source>
        <translation>Ada tanda kutip yang kurang, jadi isi dari sini sampai akhir berkas tidak bisa dipisahkan.</translation>
    </message>
    <message>
        <source>The row is longer than 1 MiB.</source>
        <translation>Baris ini lebih panjang dari 1 MiB.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the wrong place, so the lines from here to %1 cannot be told apart.</source>
        <translation>Ada tanda kutip di tempat yang salah, jadi baris dari sini sampai %1 tidak bisa dipisahkan.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the wrong place.</source>
        <translation>Ada tanda kutip di tempat yang salah.</translation>
    </message>
    <message>
        <source>The row has %1 cells, and the first line names %2 columns.</source>
        <translation>Baris ini berisi %1 sel, sedangkan baris pertama menyebut %2 kolom.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 bukan UTF-8.</translation>
    </message>
    <message>
        <source>The export was stopped and no file was written. Start it again.</source>
        <translation>Ekspor dihentikan dan tidak ada berkas yang ditulis. Mulai lagi.</translation>
    </message>
    <message>
        <source>Paydesk does not know the member %1.</source>
        <translation>Paydesk tidak mengenal kolom %1.</translation>
    </message>
    <message>
        <source>%1 is written as the wrong kind of value.</source>
        <translation>%1 ditulis dengan jenis nilai yang salah.</translation>
    </message>
    <message>
        <source>The file says that it holds %1 payments, and %2 lines are there.</source>
        <translation>Berkas menyebut berisi %1 pembayaran, tetapi ada %2 baris di dalamnya.</translation>
    </message>
    <message>
        <source>The payments do not add up to the totals of the file.</source>
        <translation>Jumlah pembayaran tidak sesuai dengan total di berkas.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>Baris ini lebih panjang dari 1 MiB.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Baris ini bukan objek JSON.</translation>
    </message>
    <message>
        <source>The line is no payment.</source>
        <translation>Baris ini bukan pembayaran.</translation>
    </message>
    <message>
        <source>The sums of the file are too large.</source>
        <translation>Jumlah di berkas ini terlalu besar.</translation>
    </message>
    <message>
        <source>The file ends here without its totals, so payments may be missing.</source>
        <translation>Berkas berakhir di sini tanpa total, jadi mungkin ada pembayaran yang kurang.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Copy it to this computer and try again.</source>
        <translation>Berkas tidak bisa dibaca sampai akhir. Salin ke komputer ini lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is no room for the file and nothing was saved. Make room, or choose another place.</source>
        <translation>Tidak ada ruang untuk berkas dan tidak ada yang disimpan. Kosongkan ruang, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Check the rights of the folder, or choose another place.</source>
        <translation>Berkas tidak bisa ditulis di sana. Periksa izin folder, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>The import was stopped, and what is in stays. Import the same file to go on.</source>
        <translation>Impor dihentikan, dan yang sudah masuk tetap ada. Impor berkas yang sama untuk melanjutkan.</translation>
    </message>
    <message>
        <source>The ledger has this payment as %1 with other values, and keeps those.</source>
        <translation>Buku memuat pembayaran ini sebagai %1 dengan nilai lain, dan nilai itu yang dipertahankan.</translation>
    </message>
    <message>
        <source>The ledger has the payment %1 of this account as %2 already.</source>
        <translation>Buku sudah memuat pembayaran %1 dari akun ini sebagai %2.</translation>
    </message>
    <message>
        <source>This file is no list of payments from Paydesk. Choose a JSON lines or CSV file it exported.</source>
        <translation>Berkas ini bukan daftar pembayaran dari Paydesk. Pilih berkas JSON lines atau CSV hasil ekspornya.</translation>
    </message>
    <message>
        <source>%1 does not follow from the other amounts: %2.</source>
        <translation>%1 tidak sesuai dengan nominal lainnya: %2.</translation>
    </message>
    <message>
        <source>%1 is no sale number: %2.</source>
        <translation>%1 bukan nomor transaksi: %2.</translation>
    </message>
    <message>
        <source>%1 is no id of a payment: %2.</source>
        <translation>%1 bukan ID pembayaran: %2.</translation>
    </message>
    <message>
        <source>%1 is a word that Paydesk does not know: %2.</source>
        <translation>%1 adalah kata yang tidak dikenal Paydesk: %2.</translation>
    </message>
    <message>
        <source>%1 is no amount of its currency: %2.</source>
        <translation>%1 bukan nominal dalam mata uangnya: %2.</translation>
    </message>
    <message>
        <source>%1 is no time with its zone: %2.</source>
        <translation>%1 bukan waktu dengan zonanya: %2.</translation>
    </message>
    <message>
        <source>%1 holds a zero byte.</source>
        <translation>%1 memuat byte nol.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 tidak ada.</translation>
    </message>
    <message>
        <source>An amount received and its currency have to stand there both or neither.</source>
        <translation>Nominal yang diterima dan mata uangnya harus ada keduanya atau kosong keduanya.</translation>
    </message>
    <message>
        <source>Only a manager may do this. Ask one to come to the counter.</source>
        <translation>Hanya manajer yang boleh melakukan ini. Minta manajer datang ke kasir.</translation>
    </message>
    <message>
        <source>There is no room to try out the backup. Check space and rights of the data folder.</source>
        <translation>Tidak ada ruang untuk mencoba cadangan. Periksa ruang dan izin folder data.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 adalah folder. Sebutkan berkas di dalamnya.</translation>
    </message>
    <message>
        <source>%1 is a ledger itself. Name another file.</source>
        <translation>%1 sendiri adalah buku. Sebutkan berkas lain.</translation>
    </message>
    <message>
        <source>The ledger did not pass its check and its backups stay as they are. Save a copy to a file of its own.</source>
        <translation>Buku tidak lulus pemeriksaan dan cadangannya tetap seperti semula. Simpan salinan ke berkas tersendiri.</translation>
    </message>
    <message>
        <source>The folder for copies %1 is not there. Plug in the stick or choose another folder.</source>
        <translation>Folder untuk salinan %1 tidak ada. Pasang flashdisk atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read. Check the disk and make it again.</source>
        <translation>Cadangan %1 tidak bisa dibaca. Periksa disk dan buat lagi.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder for copies %1. Check its rights or choose another folder.</source>
        <translation>Tidak bisa menulis ke folder untuk salinan %1. Periksa izinnya atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The ledger is not open yet. Try again in a moment.</source>
        <translation>Buku belum terbuka. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>Paydesk is closing, so the work was stopped. Begin it again.</source>
        <translation>Paydesk sedang ditutup, jadi pekerjaan dihentikan. Mulai lagi.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and yours.</source>
        <translation>Berkas ini tidak bisa dibaca. Pastikan berkas itu ada dan milik Anda.</translation>
    </message>
    <message>
        <source>The file was not read to its end and nothing was imported. Choose it again to begin anew.</source>
        <translation>Berkas tidak terbaca sampai akhir dan tidak ada yang diimpor. Pilih lagi berkasnya untuk mulai dari awal.</translation>
    </message>
    <message>
        <source>The money received is in another currency than the price, and the exception does not say so.</source>
        <translation>Uang yang diterima bermata uang lain daripada harganya, dan pengecualiannya tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>The state is a refund, and no amount was refunded.</source>
        <translation>Statusnya pengembalian, tetapi tidak ada jumlah yang dikembalikan.</translation>
    </message>
    <message>
        <source>An amount was refunded, and the state is no refund.</source>
        <translation>Ada jumlah yang dikembalikan, tetapi statusnya bukan pengembalian.</translation>
    </message>
    <message>
        <source>More was refunded than was received.</source>
        <translation>Yang dikembalikan lebih banyak daripada yang diterima.</translation>
    </message>
    <message>
        <source>Paydesk keeps its own data there, so nothing was written. Choose another name or folder.</source>
        <translation>Paydesk menyimpan datanya sendiri di sana, jadi tidak ada yang ditulis. Pilih nama atau folder lain.</translation>
    </message>
    <message>
        <source>The undoing was stopped, and what is taken back stays so. Undo again to take back the rest.</source>
        <translation>Pembatalan dihentikan, dan yang sudah ditarik tetap begitu. Batalkan lagi untuk menarik sisanya.</translation>
    </message>
    <message>
        <source>This payment came in by the code of another sale. Name the sale that code belongs to.</source>
        <translation>Pembayaran ini masuk lewat kode transaksi lain. Sebutkan transaksi pemilik kode itu.</translation>
    </message>
    <message>
        <source>The code of this sale is for one payment. Name the sale whose code any number of people pay by.</source>
        <translation>Kode transaksi ini untuk satu pembayaran. Sebutkan transaksi yang kodenya bisa dibayar oleh berapa orang pun.</translation>
    </message>
    <message>
        <source>This notice has no number, so it could count twice. Look for the payment at the gateway.</source>
        <translation>Pemberitahuan ini tidak bernomor, jadi bisa terhitung dua kali. Cari pembayarannya di gateway.</translation>
    </message>
    <message>
        <source>This notice does not prove that money came. Look for the payment in the app of your bank.</source>
        <translation>Pemberitahuan ini tidak membuktikan bahwa uang masuk. Cari pembayarannya di aplikasi bank Anda.</translation>
    </message>
    <message>
        <source>The slip could not be written down. Print it again, nothing is lost.</source>
        <translation>Slip tidak bisa dicatat. Cetak lagi, tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>The log of the requests cannot be read. Check the rights of the data folder.</source>
        <translation>Log permintaan tidak bisa dibaca. Periksa izin folder data.</translation>
    </message>
    <message>
        <source>The printer did not take the slip. Look at the printer, then print again.</source>
        <translation>Printer tidak menerima slip. Periksa printer, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>%1 takes real money at this address. Enter the address of its sandbox, or choose another kind.</source>
        <translation>%1 menerima uang sungguhan di alamat ini. Isi alamat sandbox-nya, atau pilih jenis lain.</translation>
    </message>
    <message>
        <source>This is the address of one call, not of the service. Leave out what follows %1.</source>
        <translation>Ini alamat satu panggilan, bukan alamat layanan. Hapus bagian setelah %1.</translation>
    </message>
    <message>
        <source>%1 does not answer on this computer. Start the practice service, or correct the account&apos;s address.</source>
        <translation>%1 tidak menjawab di komputer ini. Jalankan layanan latihan, atau perbaiki alamat akun.</translation>
    </message>
    <message>
        <source>This much of the sale cannot be refunded. Write an amount up to %1.</source>
        <translation>Uang transaksi ini tidak bisa dikembalikan sebanyak itu. Tulis nominal paling banyak %1.</translation>
    </message>
    <message>
        <source>The account %1 has the address where %2 takes real money. Correct its address before you practise with it.</source>
        <translation>Akun %1 memakai alamat tempat %2 menerima uang sungguhan. Perbaiki alamatnya sebelum Anda berlatih dengan akun itu.</translation>
    </message>
</context>
<context>
    <name>ShopKind</name>
    <message>
        <source>Veterinary clinic</source>
        <translation>Klinik hewan</translation>
    </message>
    <message>
        <source>Farm cooperative</source>
        <translation>Koperasi tani</translation>
    </message>
    <message>
        <source>Building and repairs</source>
        <translation>Bangunan dan perbaikan</translation>
    </message>
    <message>
        <source>Plumbing and air conditioning</source>
        <translation>Pipa air dan AC</translation>
    </message>
    <message>
        <source>Electrician</source>
        <translation>Tukang listrik</translation>
    </message>
    <message>
        <source>Printing and publishing</source>
        <translation>Percetakan dan penerbitan</translation>
    </message>
    <message>
        <source>Local transport and ferries</source>
        <translation>Angkutan lokal dan feri</translation>
    </message>
    <message>
        <source>Taxi</source>
        <translation>Taksi</translation>
    </message>
    <message>
        <source>Bus line</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Delivery and freight</source>
        <translation>Pengiriman dan angkutan barang</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Kurir</translation>
    </message>
    <message>
        <source>Travel agency</source>
        <translation>Agen perjalanan</translation>
    </message>
    <message>
        <source>Phones and phone accessories</source>
        <translation>Ponsel dan aksesori ponsel</translation>
    </message>
    <message>
        <source>Phone credit and calls</source>
        <translation>Pulsa dan telepon</translation>
    </message>
    <message>
        <source>Cable and pay television</source>
        <translation>TV kabel dan TV berlangganan</translation>
    </message>
    <message>
        <source>Electricity, gas and water</source>
        <translation>Listrik, gas, dan air</translation>
    </message>
    <message>
        <source>Building materials, wholesale</source>
        <translation>Bahan bangunan, grosir</translation>
    </message>
    <message>
        <source>Home improvement store</source>
        <translation>Toko perlengkapan rumah</translation>
    </message>
    <message>
        <source>Timber and building materials</source>
        <translation>Kayu dan bahan bangunan</translation>
    </message>
    <message>
        <source>Hardware store</source>
        <translation>Toko besi dan perkakas</translation>
    </message>
    <message>
        <source>Plants and garden</source>
        <translation>Tanaman dan kebun</translation>
    </message>
    <message>
        <source>Department store</source>
        <translation>Toko serba ada</translation>
    </message>
    <message>
        <source>Variety store</source>
        <translation>Toko aneka barang</translation>
    </message>
    <message>
        <source>General store</source>
        <translation>Toko kelontong</translation>
    </message>
    <message>
        <source>Grocery and supermarket</source>
        <translation>Bahan makanan dan supermarket</translation>
    </message>
    <message>
        <source>Butcher and frozen food</source>
        <translation>Daging dan makanan beku</translation>
    </message>
    <message>
        <source>Sweets and nuts</source>
        <translation>Permen dan kacang</translation>
    </message>
    <message>
        <source>Dairy products</source>
        <translation>Produk susu</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Toko roti</translation>
    </message>
    <message>
        <source>Market stall and other food</source>
        <translation>Kios pasar dan makanan lain</translation>
    </message>
    <message>
        <source>Car dealer</source>
        <translation>Dealer mobil</translation>
    </message>
    <message>
        <source>Car parts</source>
        <translation>Suku cadang mobil</translation>
    </message>
    <message>
        <source>Petrol station</source>
        <translation>SPBU</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <translation>Sepeda motor</translation>
    </message>
    <message>
        <source>Men&apos;s clothing</source>
        <translation>Pakaian pria</translation>
    </message>
    <message>
        <source>Women&apos;s clothing</source>
        <translation>Pakaian wanita</translation>
    </message>
    <message>
        <source>Children&apos;s clothing</source>
        <translation>Pakaian anak</translation>
    </message>
    <message>
        <source>Family clothing</source>
        <translation>Pakaian keluarga</translation>
    </message>
    <message>
        <source>Sports clothing</source>
        <translation>Pakaian olahraga</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Sepatu</translation>
    </message>
    <message>
        <source>Tailor</source>
        <translation>Penjahit</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Mebel</translation>
    </message>
    <message>
        <source>Household appliances</source>
        <translation>Peralatan rumah tangga</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Elektronik</translation>
    </message>
    <message>
        <source>Computers and software</source>
        <translation>Komputer dan perangkat lunak</translation>
    </message>
    <message>
        <source>Caterer</source>
        <translation>Katering</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restoran</translation>
    </message>
    <message>
        <source>Bar and nightclub</source>
        <translation>Bar dan kelab malam</translation>
    </message>
    <message>
        <source>Coffee, drinks and fast food</source>
        <translation>Kopi, minuman, dan makanan cepat saji</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Apotek</translation>
    </message>
    <message>
        <source>Beer, wine and spirits</source>
        <translation>Bir, anggur, dan minuman keras</translation>
    </message>
    <message>
        <source>Second-hand goods</source>
        <translation>Barang bekas</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>Sepeda</translation>
    </message>
    <message>
        <source>Sporting goods</source>
        <translation>Perlengkapan olahraga</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Buku</translation>
    </message>
    <message>
        <source>Stationery and school supplies</source>
        <translation>Alat tulis dan perlengkapan sekolah</translation>
    </message>
    <message>
        <source>Jewellery and watches</source>
        <translation>Perhiasan dan jam tangan</translation>
    </message>
    <message>
        <source>Toys and games</source>
        <translation>Mainan dan permainan</translation>
    </message>
    <message>
        <source>Gifts and souvenirs</source>
        <translation>Hadiah dan oleh-oleh</translation>
    </message>
    <message>
        <source>Cosmetics</source>
        <translation>Kosmetik</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Bunga</translation>
    </message>
    <message>
        <source>Pets and pet food</source>
        <translation>Hewan peliharaan dan pakannya</translation>
    </message>
    <message>
        <source>Other shop</source>
        <translation>Toko lain</translation>
    </message>
    <message>
        <source>Hotel and guest house</source>
        <translation>Hotel dan penginapan</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Penatu</translation>
    </message>
    <message>
        <source>Photo studio</source>
        <translation>Studio foto</translation>
    </message>
    <message>
        <source>Hairdresser and beauty salon</source>
        <translation>Salon rambut dan kecantikan</translation>
    </message>
    <message>
        <source>Spa and massage</source>
        <translation>Spa dan pijat</translation>
    </message>
    <message>
        <source>Car and motorcycle repair</source>
        <translation>Bengkel mobil dan motor</translation>
    </message>
    <message>
        <source>Car wash</source>
        <translation>Cuci mobil</translation>
    </message>
    <message>
        <source>Phone and electronics repair</source>
        <translation>Servis ponsel dan elektronik</translation>
    </message>
    <message>
        <source>Gym and sports club</source>
        <translation>Gym dan klub olahraga</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Dokter</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>Dokter gigi</translation>
    </message>
    <message>
        <source>Optician</source>
        <translation>Optik</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Rumah sakit</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Sekolah</translation>
    </message>
    <message>
        <source>Courses and lessons</source>
        <translation>Kursus dan les</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>Lembaga amal</translation>
    </message>
    <message>
        <source>Temple, mosque or church</source>
        <translation>Wihara, masjid, atau gereja</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Not watched</source>
        <translation>Tidak dipantau</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Menghubungi gateway</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Dipindai</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Lebih</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Dibayar dua kali</translation>
    </message>
    <message>
        <source>Wrong account</source>
        <translation>Salah akun</translation>
    </message>
    <message>
        <source>Wrong currency</source>
        <translation>Salah mata uang</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Belum terbukti</translation>
    </message>
    <message>
        <source>Ran out, checking</source>
        <translation>Waktu habis, memeriksa</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Dikembalikan sebagian</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Money arrived late</source>
        <translation>Uang masuk terlambat</translation>
    </message>
    <message>
        <source>%1 arrived late</source>
        <translation>%1 masuk terlambat</translation>
    </message>
    <message>
        <source>Less arrived than was asked</source>
        <translation>Yang masuk kurang dari yang ditagih</translation>
    </message>
    <message>
        <source>Only %1 arrived</source>
        <translation>Hanya %1 yang masuk</translation>
    </message>
    <message>
        <source>More arrived than was asked</source>
        <translation>Yang masuk lebih dari yang ditagih</translation>
    </message>
    <message>
        <source>%1 arrived, more than was asked</source>
        <translation>%1 masuk, lebih dari yang ditagih</translation>
    </message>
    <message>
        <source>Paid a second time</source>
        <translation>Dibayar untuk kedua kali</translation>
    </message>
    <message>
        <source>%1 arrived a second time</source>
        <translation>%1 masuk untuk kedua kali</translation>
    </message>
    <message>
        <source>The money went to another account</source>
        <translation>Uang masuk ke akun lain</translation>
    </message>
    <message>
        <source>The money came in another currency</source>
        <translation>Uang masuk dalam mata uang lain</translation>
    </message>
    <message>
        <source>%1 arrived, in another currency</source>
        <translation>%1 masuk, dalam mata uang lain</translation>
    </message>
    <message>
        <source>Said to be paid, not proven</source>
        <translation>Dinyatakan lunas, belum terbukti</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Paid: %1 arrived</source>
        <translation>Lunas: %1 masuk</translation>
    </message>
    <message>
        <source>Payment reported, not proven yet</source>
        <translation>Pembayaran dilaporkan, belum terbukti</translation>
    </message>
    <message>
        <source>The payment was proven again</source>
        <translation>Pembayaran terbukti lagi</translation>
    </message>
    <message>
        <source>Payment reported again, nothing changed</source>
        <translation>Pembayaran dilaporkan lagi, tidak ada yang berubah</translation>
    </message>
    <message>
        <source>Marked as paid by hand</source>
        <translation>Ditandai manual sebagai lunas</translation>
    </message>
    <message>
        <source>Marked as failed by hand</source>
        <translation>Ditandai manual sebagai gagal</translation>
    </message>
    <message>
        <source>Marked as cancelled by hand</source>
        <translation>Ditandai manual sebagai batal</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Ditandai manual</translation>
    </message>
    <message>
        <source>Sale created</source>
        <translation>Transaksi dibuat</translation>
    </message>
    <message>
        <source>The gateway made the code</source>
        <translation>Gateway membuat kode</translation>
    </message>
    <message>
        <source>The gateway refused the sale</source>
        <translation>Gateway menolak transaksi</translation>
    </message>
    <message>
        <source>The gateway did not answer</source>
        <translation>Gateway tidak menjawab</translation>
    </message>
    <message>
        <source>Looked: no money yet</source>
        <translation>Diperiksa: uang belum masuk</translation>
    </message>
    <message>
        <source>The customer scanned the code</source>
        <translation>Pelanggan memindai kode</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>Pembayaran gagal</translation>
    </message>
    <message>
        <source>The time is over, the outcome is not known</source>
        <translation>Waktu habis, hasilnya belum diketahui</translation>
    </message>
    <message>
        <source>The code expired</source>
        <translation>Kode kedaluwarsa</translation>
    </message>
    <message>
        <source>Sale cancelled</source>
        <translation>Transaksi dibatalkan</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Catatan dihapus</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Catatan ditulis</translation>
    </message>
    <message>
        <source>A person looked at it</source>
        <translation>Sudah dilihat seseorang</translation>
    </message>
    <message>
        <source>The ledger was derived again</source>
        <translation>Buku dihitung ulang</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>A line of the timeline: %1 is what the person wrote</extracomment>
        <translation>Alasan: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <extracomment>A line of the timeline: %1 is a remark of a person or of the gateway</extracomment>
        <translation>Keterangan: %1</translation>
    </message>
    <message>
        <source>The money was accepted for this sale</source>
        <translation>Uang dihitung untuk transaksi ini</translation>
    </message>
    <message>
        <source>The money belongs to another sale</source>
        <translation>Uang ini milik transaksi lain</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>Kedua pembayaran benar</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>Tidak ada yang masuk</translation>
    </message>
    <message>
        <source>By the clock of this computer</source>
        <translation>Menurut jam komputer ini</translation>
    </message>
    <message>
        <source>Found in the list of the gateway</source>
        <translation>Ditemukan di daftar gateway</translation>
    </message>
    <message>
        <source>The transaction number was typed in</source>
        <translation>Nomor transaksi bank diketik</translation>
    </message>
    <message>
        <source>Timed out or wrong amount: check the bKash statement before the customer pays again</source>
        <translation>Waktu habis atau nominal salah: periksa mutasi bKash sebelum pelanggan membayar lagi</translation>
    </message>
    <message>
        <source>Sale %1 waits for the same amount: the code was not shown</source>
        <translation>Transaksi %1 menunggu nominal yang sama: kode tidak ditampilkan</translation>
    </message>
    <message>
        <source>The transaction number went to another sale</source>
        <translation>Nomor transaksi bank pindah ke transaksi lain</translation>
    </message>
    <message>
        <source>It is at sale %1 now: no money came for it here</source>
        <translation>Sekarang di transaksi %1: di sini tidak ada uang masuk untuk nomor itu</translation>
    </message>
    <message>
        <source>It was at sale %1 before, where no money came</source>
        <translation>Sebelumnya di transaksi %1, yang tidak menerima uang</translation>
    </message>
    <message>
        <source>A refund was reported, nothing changed</source>
        <translation>Pengembalian dilaporkan, tidak ada yang berubah</translation>
    </message>
    <message>
        <source>A slip that is no receipt was saved as PDF</source>
        <translation>Slip yang bukan bukti bayar disimpan sebagai PDF</translation>
    </message>
    <message>
        <source>A slip that is no receipt was printed</source>
        <translation>Slip yang bukan bukti bayar dicetak</translation>
    </message>
    <message>
        <source>Receipt saved as PDF</source>
        <translation>Struk disimpan sebagai PDF</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Struk dicetak</translation>
    </message>
    <message>
        <source>Receipt saved as PDF, copy %1</source>
        <extracomment>%1 is the number of the copy, as it stands on the receipt: COPY 2</extracomment>
        <translation>Struk disimpan sebagai PDF, salinan %1</translation>
    </message>
    <message>
        <source>Receipt printed, copy %1</source>
        <translation>Struk dicetak, salinan %1</translation>
    </message>
    <message>
        <source>The slip could not be made, it does not count</source>
        <translation>Slip tidak bisa dibuat, jadi tidak dihitung</translation>
    </message>
    <message>
        <source>By the code of sale %1</source>
        <translation>Lewat kode transaksi %1</translation>
    </message>
    <message>
        <source>Taken over from a file</source>
        <translation>Diimpor dari berkas</translation>
    </message>
    <message>
        <source>All the money was refunded</source>
        <translation>Semua uang sudah dikembalikan</translation>
    </message>
    <message>
        <source>Money was refunded</source>
        <translation>Uang dikembalikan</translation>
    </message>
    <message>
        <source>%1 was refunded, that was all of it</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 dikembalikan, itu seluruhnya</translation>
    </message>
    <message>
        <source>%1 was refunded</source>
        <translation>%1 dikembalikan</translation>
    </message>
    <message>
        <source>Practice slip saved as PDF</source>
        <translation>Slip latihan disimpan sebagai PDF</translation>
    </message>
    <message>
        <source>Practice slip printed</source>
        <translation>Slip latihan dicetak</translation>
    </message>
    <message>
        <source>The money is to be refunded</source>
        <translation>Uang akan dikembalikan</translation>
    </message>
</context>
<context>
    <name>UndoQuestion</name>
    <message>
        <source>Undo this import?</source>
        <translation>Urungkan impor ini?</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Urungkan impor %1?</translation>
    </message>
    <message>
        <source>Its payments go from the ledger again. Those to which something happened since stay.</source>
        <translation>Pembayarannya dikeluarkan lagi dari buku. Pembayaran yang sudah berubah sejak itu tetap disimpan.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Urungkan impor</translation>
    </message>
</context>
<context>
    <name>ui::AccountDetail</name>
    <message>
        <source>It has no key yet.</source>
        <translation>Akun ini belum punya kunci.</translation>
    </message>
    <message>
        <source>Its keys are locked.</source>
        <translation>Kunci akun ini masih terkunci.</translation>
    </message>
    <message>
        <source>Its key is not in the vault. Enter it again.</source>
        <translation>Kunci akun ini tidak ada di penyimpanan kunci. Isi lagi.</translation>
    </message>
    <message>
        <source>This Paydesk does not know the gateway. The account is kept as it is.</source>
        <translation>Paydesk ini tidak mengenal gateway itu. Akun disimpan apa adanya.</translation>
    </message>
    <message>
        <source>Receiver: %1</source>
        <translation>Penerima: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Alamat: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>On: sales can be made at it</source>
        <translation>Aktif: transaksi bisa dibuat di akun ini</translation>
    </message>
    <message>
        <source>Off. Switching it on begins with its test</source>
        <translation>Nonaktif. Pengaktifan diawali dengan ujinya</translation>
    </message>
    <message>
        <source>Sales begin with this account</source>
        <translation>Transaksi dimulai dengan akun ini</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Uji sekarang</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Isi kunci</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Ganti kunci</translation>
    </message>
    <message>
        <source>Use the previous key again</source>
        <translation>Pakai lagi kunci sebelumnya</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Hapus akun</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>Perlu diurus</translation>
    </message>
</context>
<context>
    <name>ui::AccountItem</name>
    <message>
        <source>stopped, needs a look</source>
        <translation>berhenti, perlu dilihat</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>belum ditanya</translation>
    </message>
    <message>
        <source>no answer %1 s</source>
        <translation>tak menjawab %1 dtk</translation>
    </message>
    <message>
        <source>no answer %1 min</source>
        <translation>tak menjawab %1 mnt</translation>
    </message>
    <message>
        <source>no answer %1 h</source>
        <translation>tak menjawab %1 jam</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 dtk lalu</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 mnt lalu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 jam lalu</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <extracomment>Open payments of an account</extracomment>
        <translation>%1 menunggu</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 % of requests free</source>
        <extracomment>Spoken standing of an account: %1 its name, %2 its last answer, %3 its open payments, %4 free requests in per cent</extracomment>
        <translation>%1: %2, %3, sisa permintaan %4%</translation>
    </message>
    <message>
        <source>%1 requests a minute, %2 % free</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 permintaan per menit, sisa %2%</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>jam salah</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the gateway&apos;s by more than a minute. Set it right: the ledger and the reports keep its time.</source>
        <translation>Jam komputer ini berbeda lebih dari satu menit dari jam gateway. Setel jam dengan benar: buku dan laporan memakai jam ini.</translation>
    </message>
</context>
<context>
    <name>ui::AccountRow</name>
    <message>
        <source>Built in</source>
        <translation>Bawaan</translation>
    </message>
    <message>
        <source>On · sales begin here</source>
        <translation>Aktif · transaksi dimulai di sini</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nonaktif</translation>
    </message>
</context>
<context>
    <name>ui::AccountsCard</name>
    <message>
        <source>Practice accounts, built in</source>
        <translation>Akun latihan, bawaan</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Sambungkan akun</translation>
    </message>
    <message>
        <source>Opening the accounts</source>
        <translation>Membuka akun</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of this computer.</source>
        <translation>Kunci akun disimpan di ring kunci komputer ini.</translation>
    </message>
    <message>
        <source>Keys are open.</source>
        <translation>Kunci akun terbuka.</translation>
    </message>
    <message>
        <source>Keys are locked.</source>
        <translation>Kunci akun masih terkunci.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Ganti frasa sandi</translation>
    </message>
    <message>
        <source>Lock keys</source>
        <translation>Kunci lagi</translation>
    </message>
    <message>
        <source>At %1…</source>
        <extracomment>A button that leads to the page of what a service says itself; %1 is &quot;bayar.gg&quot;</extracomment>
        <translation>Di %1…</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Remove %1?</source>
        <translation>Hapus %1?</translation>
    </message>
    <message>
        <source>Its keys are removed from this computer too. Its sales stay in the history; the account at the gateway stays as it is.</source>
        <translation>Kuncinya juga dihapus dari komputer ini. Transaksinya tetap ada di riwayat; akun di gateway tetap seperti semula.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tetap simpan</translation>
    </message>
    <message>
        <source>Remove with its keys</source>
        <translation>Hapus beserta kuncinya</translation>
    </message>
    <message>
        <source>Practice is on: sales go to the practice accounts, and to those here that take no real money.</source>
        <translation>Latihan sedang aktif: transaksi masuk ke akun latihan, dan ke akun di sini yang tidak menerima uang sungguhan.</translation>
    </message>
</context>
<context>
    <name>ui::ActionBar</name>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>New QR</source>
        <translation>QR baru</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>Tandai manual</translation>
    </message>
    <message>
        <source>Press again to cancel</source>
        <translation>Tekan lagi untuk batal</translation>
    </message>
    <message>
        <source>Cancel sale</source>
        <translation>Batalkan transaksi</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Transaksi berikutnya</translation>
    </message>
    <message>
        <source>type or Enter</source>
        <translation>ketik atau Enter</translation>
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
        <translation>Transaksi baru</translation>
    </message>
</context>
<context>
    <name>ui::AmountBounds</name>
    <message>
        <source>Amount asked for</source>
        <translation>Nominal yang ditagih</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Paling sedikit</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling banyak</translation>
    </message>
    <message>
        <source>This is less than the other amount. Correct one of them.</source>
        <translation>Ini kurang dari nominal yang satunya. Perbaiki salah satunya.</translation>
    </message>
</context>
<context>
    <name>ui::AmountComparison</name>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Too late by</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Sale closed</source>
        <translation>Transaksi ditutup</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Masuk ke</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Akun lain</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Mata uang lain</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Terbukti</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ditagih</translation>
    </message>
</context>
<context>
    <name>ui::BackupList</name>
    <message>
        <source>Readable</source>
        <translation>Bisa dibaca</translation>
    </message>
    <message>
        <source>Of an older Paydesk</source>
        <translation>Dari Paydesk yang lebih lama</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Tidak bisa dibaca</translation>
    </message>
    <message>
        <source>Sound, tried out</source>
        <translation>Utuh, sudah dicoba</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 pembayaran</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ui::BackupScheduleRow</name>
    <message>
        <source>How often a backup is made</source>
        <translation>Seberapa sering cadangan dibuat</translation>
    </message>
    <message>
        <source>When the daily backup is made</source>
        <translation>Kapan cadangan harian dibuat</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>Berapa cadangan yang disimpan</translation>
    </message>
    <message>
        <source>Every %1 hours</source>
        <translation>Setiap %1 jam</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Setiap jam</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Setiap hari</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Pukul %1</translation>
    </message>
    <message>
        <source>When the day begins</source>
        <translation>Saat hari dimulai</translation>
    </message>
    <message>
        <source>Keep %1 days, %2 weeks, %3 months</source>
        <translation>Simpan %1 hari, %2 minggu, %3 bulan</translation>
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
        <translation>Tampilkan kode</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Sembunyikan kode</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>Isi kode</translation>
    </message>
    <message>
        <source>Fold what it says</source>
        <translation>Lipat isi kode</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied (&quot;Transaction&quot;)</extracomment>
        <translation>Salin: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>ui::CountdownRing</name>
    <message>
        <source>%1 left on this QR</source>
        <translation>QR ini tersisa %1</translation>
    </message>
</context>
<context>
    <name>ui::CounterTop</name>
    <message>
        <source>%1 takes no questions. Look at the account.</source>
        <translation>%1 tidak bisa ditanya. Periksa akunnya.</translation>
    </message>
    <message>
        <source>%1 does not answer. Open sales are checked as soon as it does.</source>
        <translation>%1 tidak menjawab. Transaksi yang berjalan diperiksa begitu dijawab lagi.</translation>
    </message>
</context>
<context>
    <name>ui::CurrencySegment</name>
    <message>
        <source>Currency %1, F8 changes it</source>
        <translation>Mata uang %1, ganti dengan F8</translation>
    </message>
</context>
<context>
    <name>ui::CurrencyTable</name>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ditagih</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>%1 in all rows, also those not paid or priced otherwise</source>
        <extracomment>Below the sums of a currency: %1 is what the whole column &quot;received&quot; of the file comes to</extracomment>
        <translation>%1 di semua baris, termasuk yang belum lunas atau yang harganya dalam mata uang lain</translation>
    </message>
</context>
<context>
    <name>ui::CustomerSettings</name>
    <message>
        <source>Forget all customers?</source>
        <translation>Lupakan semua pelanggan?</translation>
    </message>
    <message>
        <source>Their names, phones and e-mails are deleted from this computer and offered no more. Sales stay as they are.</source>
        <translation>Nama, telepon, dan email mereka dihapus dari komputer ini dan tidak ditawarkan lagi. Transaksi tetap seperti semula.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Forget all</source>
        <extracomment>Button: %1 is how many customers are remembered</extracomment>
        <translation>Lupakan semua</translation>
    </message>
    <message>
        <source>Remembered customers</source>
        <translation>Pelanggan yang diingat</translation>
    </message>
    <message>
        <source>Names, phones and e-mails typed for a sale stay in a file on this computer and are offered again.</source>
        <translation>Nama, telepon, dan email yang diketik untuk transaksi disimpan dalam berkas di komputer ini dan ditawarkan lagi.</translation>
    </message>
    <message>
        <source>Nobody is remembered while you practise.</source>
        <translation>Tidak ada yang diingat selama latihan.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Remember customers</source>
        <translation>Ingat pelanggan</translation>
    </message>
    <message>
        <source>Forget all (%1)</source>
        <translation>Lupakan semua (%1)</translation>
    </message>
</context>
<context>
    <name>ui::CustomerWindow</name>
    <message>
        <source>Customer screen</source>
        <translation>Layar pelanggan</translation>
    </message>
</context>
<context>
    <name>ui::DamagedLedgerDialog</name>
    <message>
        <source>The ledger of sales cannot be read. How do you want to go on?</source>
        <translation>Buku transaksi tidak bisa dibaca. Bagaimana Anda ingin melanjutkan?</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the new one in any case. A backup is made every day; sales after the last one are only in the damaged file.</source>
        <translation>Berkas yang rusak selalu disimpan di samping yang baru. Cadangan dibuat setiap hari; transaksi setelah cadangan terakhir hanya ada di berkas yang rusak.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
    <message>
        <source>Begin an empty ledger</source>
        <translation>Mulai buku kosong</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Pulihkan cadangan terbaru</translation>
    </message>
    <message>
        <source>Begin without any of the sales so far?</source>
        <translation>Mulai tanpa semua transaksi sejauh ini?</translation>
    </message>
    <message>
        <source>History and figures start empty. Open sales of the old ledger are not watched any more.</source>
        <translation>Riwayat dan angka mulai dari kosong. Transaksi berjalan di buku lama tidak dipantau lagi.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Mulai kosong</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>There is no backup to restore. The damaged file is kept beside the new one in any case.</source>
        <translation>Tidak ada cadangan untuk dipulihkan. Berkas yang rusak selalu disimpan di samping yang baru.</translation>
    </message>
    <message>
        <source>The newest backup is from %1. Sales after it are only in the damaged file, which is kept in any case.</source>
        <translation>Cadangan terbaru dibuat pada %1. Transaksi setelah itu hanya ada di berkas yang rusak, yang selalu disimpan.</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Pilih cadangan…</translation>
    </message>
    <message>
        <source>Choose a backup of the ledger</source>
        <translation>Pilih cadangan buku</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Buku (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Memulihkan cadangan</translation>
    </message>
    <message>
        <source>Every sale of it is checked before it takes the ledger&apos;s place.</source>
        <translation>Setiap transaksinya diperiksa sebelum menggantikan buku.</translation>
    </message>
</context>
<context>
    <name>ui::DateRangePicker</name>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Tampilkan hari-hari ini</translation>
    </message>
    <message>
        <source>No day is written. Write the first or the last one.</source>
        <translation>Belum ada hari yang ditulis. Tulis hari pertama atau terakhir.</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct one of them.</source>
        <translation>Hari terakhir lebih awal dari hari pertama. Perbaiki salah satunya.</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>I have looked at it</source>
        <translation>Sudah saya lihat</translation>
    </message>
    <message>
        <source>Show on Charge</source>
        <translation>Tampilkan di Tagih</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Everything about this sale</source>
        <translation>Semua tentang transaksi ini</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kronologi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tandai</translation>
    </message>
    <message>
        <source>As we knew it at %1</source>
        <extracomment>%1 is a time: &quot;14:32:10&quot;</extracomment>
        <translation>Seperti yang kita ketahui pukul %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Pengembalian</translation>
    </message>
    <message>
        <source>Choose an entry to see the sale as it was known then.</source>
        <translation>Pilih satu catatan untuk melihat transaksi seperti yang diketahui saat itu.</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Kronologi, terbaru di atas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>This sale was not in the ledger from %1 on, as its import was undone.</source>
        <extracomment>%1 is a time: &quot;14:32:10&quot;</extracomment>
        <translation>Penjualan ini tidak ada di buku sejak %1, karena impornya dibatalkan.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Cetak lagi</translation>
    </message>
    <message>
        <source>Already paid. Nobody has to pay this again.</source>
        <translation>Sudah lunas. Tidak ada yang perlu membayarnya lagi.</translation>
    </message>
    <message>
        <source>This code is over. Make a new sale to be paid.</source>
        <translation>Kode ini sudah tidak berlaku. Buat transaksi baru untuk menerima pembayaran.</translation>
    </message>
</context>
<context>
    <name>ui::DisplayChip</name>
    <message>
        <source>The QR was read back from the screen. Phones read it from up to %1 cm.</source>
        <translation>QR terbaca ulang dari layar. Ponsel membacanya dari jarak hingga %1 cm.</translation>
    </message>
    <message>
        <source>The QR on the screen could not be read back. Make the window larger.</source>
        <translation>QR di layar tidak bisa dibaca ulang. Perbesar jendelanya.</translation>
    </message>
    <message>
        <source>Customer screen: off</source>
        <translation>Layar pelanggan: mati</translation>
    </message>
    <message>
        <source>Customer screen: not plugged in</source>
        <translation>Layar pelanggan: tidak tersambung</translation>
    </message>
    <message>
        <source>Customer screen: idle</source>
        <translation>Layar pelanggan: siaga</translation>
    </message>
    <message>
        <source>Customer screen: preparing</source>
        <translation>Layar pelanggan: menyiapkan</translation>
    </message>
    <message>
        <source>Customer screen: showing QR</source>
        <translation>Layar pelanggan: menampilkan QR</translation>
    </message>
    <message>
        <source>Customer screen: one moment</source>
        <translation>Layar pelanggan: tunggu sebentar</translation>
    </message>
    <message>
        <source>Customer screen: paid</source>
        <translation>Layar pelanggan: lunas</translation>
    </message>
    <message>
        <source>Customer screen: see the cashier</source>
        <translation>Layar pelanggan: silakan ke kasir</translation>
    </message>
    <message>
        <source>Customer screen: QR expired</source>
        <translation>Layar pelanggan: QR kedaluwarsa</translation>
    </message>
    <message>
        <source>Customer screen: not completed</source>
        <translation>Layar pelanggan: tidak selesai</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Matikan</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Nyalakan</translation>
    </message>
    <message>
        <source>&amp;Identify the screens</source>
        <translation>&amp;Kenali layar</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>&amp;Layar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>Ikuti jendela ini</translation>
    </message>
</context>
<context>
    <name>ui::DisplaySettings</name>
    <message>
        <source>Customer screen</source>
        <translation>Layar pelanggan</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Layar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>What the customer reads.</source>
        <translation>Yang dibaca pelanggan.</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>Ikuti jendela ini</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Amounts, times and the countdown.</source>
        <translation>Nominal, waktu, dan hitung mundur.</translation>
    </message>
    <message>
        <source>0–9 always</source>
        <translation>Selalu 0–9</translation>
    </message>
    <message>
        <source>The language&apos;s own</source>
        <translation>Angka bahasanya</translation>
    </message>
    <message>
        <source>Paid stays for</source>
        <translation>Tanda lunas tampil selama</translation>
    </message>
    <message>
        <source>Your own window keeps the result longer.</source>
        <translation>Di jendela Anda sendiri hasilnya tampil lebih lama.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, as in &quot;10 s&quot;</extracomment>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>&amp;Identify the screens</source>
        <translation>&amp;Kenali layar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>Bound to the monitor itself, wherever it is plugged in.</source>
        <translation>Terikat pada monitornya sendiri, di mana pun dipasang.</translation>
    </message>
    <message>
        <source>There is one screen. The customer screen opens as a window to try it.</source>
        <translation>Hanya ada satu layar. Layar pelanggan dibuka sebagai jendela untuk dicoba.</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Matikan</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Nyalakan</translation>
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
        <translation>Pakai %1</translation>
    </message>
    <message>
        <source>Alt+T</source>
        <comment>key of Use another method</comment>
        <translation>Alt+T</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>Tampilkan QR</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionView</name>
    <message>
        <source>Needs a decision</source>
        <translation>Perlu keputusan</translation>
    </message>
</context>
<context>
    <name>ui::ExchangesPart</name>
    <message>
        <source>The log is being read.</source>
        <translation>Log sedang dibaca.</translation>
    </message>
    <message>
        <source>There is no log of requests yet.</source>
        <translation>Belum ada log permintaan.</translation>
    </message>
    <message>
        <source>Nothing is kept about this sale. The log goes back to %1, and the sale is older.</source>
        <extracomment>%1 is a time: &quot;Fri 20 Nov 22:20:31&quot;</extracomment>
        <translation>Tidak ada yang tersimpan tentang transaksi ini. Log dimulai dari %1, dan transaksi ini lebih lama.</translation>
    </message>
    <message>
        <source>The service was asked nothing about this sale.</source>
        <translation>Layanan tidak ditanya apa pun tentang transaksi ini.</translation>
    </message>
    <message>
        <source>Only the latest %1 of %2 requests are shown.</source>
        <translation>Hanya %1 permintaan terbaru dari %2 yang ditampilkan.</translation>
    </message>
    <message>
        <source>The log goes back to %1. What was asked before that is no longer kept.</source>
        <extracomment>%1 is a time: &quot;Fri 20 Nov 22:20:31&quot;</extracomment>
        <translation>Log dimulai dari %1. Yang ditanyakan sebelum itu sudah tidak disimpan.</translation>
    </message>
    <message>
        <source>What is older than the last entry stands in the lines below them.</source>
        <translation>Yang lebih lama dari entri terakhir ada di baris log di bawahnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log could not be read.</source>
        <translation>
            <numerusform>%n baris log tidak bisa dibaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the service answered</source>
        <translation>Jawaban layanan</translation>
    </message>
    <message>
        <source>Fold the answers</source>
        <translation>Lipat jawaban</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca lagi</translation>
    </message>
    <message>
        <source>For support: the same as it stands in the log. Keys are never in it.</source>
        <translation>Untuk bantuan: sama seperti yang tercatat di log. Kunci akun tidak pernah ada di dalamnya.</translation>
    </message>
    <message>
        <source>The lines of the log</source>
        <translation>Baris log</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Salin sebagai teks</translation>
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
        <translation>Buku kerja (XLSX)</translation>
    </message>
    <message>
        <source>For spreadsheets: amounts and times to calculate with.</source>
        <translation>Untuk spreadsheet: nominal dan waktu yang bisa dihitung.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>For any other program: one row for each payment.</source>
        <translation>Untuk program lain: satu baris untuk setiap pembayaran.</translation>
    </message>
    <message>
        <source>Everything (JSON lines)</source>
        <translation>Semuanya (JSON lines)</translation>
    </message>
    <message>
        <source>List (PDF)</source>
        <translation>Daftar (PDF)</translation>
    </message>
    <message>
        <source>To print or send, with the totals at the end.</source>
        <translation>Untuk dicetak atau dikirim, dengan total di bagian akhir.</translation>
    </message>
    <message>
        <source>For a spreadsheet that shows strange letters</source>
        <translation>Untuk spreadsheet yang menampilkan huruf aneh</translation>
    </message>
    <message>
        <source>Begins the file with a mark (BOM).</source>
        <translation>Berkas diawali dengan sebuah tanda (BOM).</translation>
    </message>
    <message>
        <source>Export these payments: %1</source>
        <translation>Ekspor pembayaran ini: %1</translation>
    </message>
    <message>
        <source>Export these payments</source>
        <translation>Ekspor pembayaran ini</translation>
    </message>
    <message>
        <source>All payments.</source>
        <translation>Semua pembayaran.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Pilih tempatnya</translation>
    </message>
    <message>
        <source>Payments %1</source>
        <translation>Pembayaran %1</translation>
    </message>
    <message>
        <source>Save the payments</source>
        <translation>Simpan pembayaran</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Menulis berkas</translation>
    </message>
    <message>
        <source>Counting the payments</source>
        <translation>Menghitung pembayaran</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>%1 of %2 payments</source>
        <translation>%1 dari %2 pembayaran</translation>
    </message>
    <message>
        <source>%1 payments are written. The file is being closed.</source>
        <translation>%1 pembayaran sudah ditulis. Berkas sedang ditutup.</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Berkas sudah ditulis</translation>
    </message>
    <message>
        <source>%1 in the folder %2.</source>
        <translation>%1 di folder %2.</translation>
    </message>
    <message>
        <source>Payments in the file</source>
        <translation>Pembayaran di dalam berkas</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ditagih</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Menghentikan</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Semua pembayaran</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Transaksi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pembayar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Ditulis %1</translation>
    </message>
    <message>
        <source>Received in all rows</source>
        <translation>Diterima di semua baris</translation>
    </message>
    <message>
        <source>Every payment as it stands. Paydesk can read it in again.</source>
        <translation>Setiap pembayaran menurut keadaannya sekarang. Paydesk bisa membacanya kembali.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
</context>
<context>
    <name>ui::FactsPanel</name>
    <message>
        <source>Reported by %1</source>
        <translation>Dilaporkan oleh %1</translation>
    </message>
    <message>
        <source>Not asked yet. Ask it what it knows about this account.</source>
        <translation>Belum ditanya. Tanyakan apa yang diketahuinya tentang akun ini.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Tanyakan sekarang</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Hentikan pengambilan data</translation>
    </message>
    <message>
        <source>Fetch missing payments</source>
        <translation>Ambil data pembayaran yang belum ada</translation>
    </message>
    <message>
        <source>%1 payments looked at, %2 added so far.</source>
        <translation>%1 pembayaran diperiksa, sejauh ini %2 ditambahkan.</translation>
    </message>
    <message>
        <source>%1 payments looked at, %2 added.</source>
        <translation>%1 pembayaran diperiksa, %2 ditambahkan.</translation>
    </message>
    <message>
        <source>At %1…</source>
        <extracomment>A button that leads to the page of what a service says itself; %1 is &quot;bayar.gg&quot;</extracomment>
        <translation>Di %1…</translation>
    </message>
    <message>
        <source>The times of %1 are those of %2. Choose this time zone in the settings of the account.</source>
        <translation>Waktu %1 mengikuti %2. Pilih zona waktu ini di pengaturan akun.</translation>
    </message>
</context>
<context>
    <name>ui::FiguresPart</name>
    <message>
        <source>Asking %1</source>
        <translation>Menghubungi %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 tidak bisa dihubungi</translation>
    </message>
    <message>
        <source>%1 gave no figures</source>
        <translation>%1 tidak memberi angka</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanyakan lagi</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Tidak disebutkan</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>%1 more there</source>
        <translation>Lebih %1 di sana</translation>
    </message>
    <message>
        <source>%1 more here</source>
        <translation>Lebih %1 di sini</translation>
    </message>
    <message>
        <source>Payments made</source>
        <translation>Pembayaran dibuat</translation>
    </message>
    <message>
        <source>Paid payments</source>
        <translation>Pembayaran lunas</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>Dibayar dengan %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>%1 of the paid ones</source>
        <translation>%1 dari yang lunas</translation>
    </message>
    <message>
        <source>Same as all of ours</source>
        <translation>Sama dengan semua milik kita</translation>
    </message>
    <message>
        <source>Same as our paid ones</source>
        <translation>Sama dengan yang lunas milik kita</translation>
    </message>
    <message>
        <source>Differs from both of ours</source>
        <translation>Berbeda dari kedua angka kita</translation>
    </message>
    <message>
        <source>Ours are counted from %1, 00:00, by the clock of %2.</source>
        <translation>Angka kita dihitung sejak %1, 00:00, menurut jam %2.</translation>
    </message>
    <message>
        <source>%1 does not say of which payments its amount is. Its figures are shown beside ours and never added to them.</source>
        <translation>%1 tidak menyebut nominalnya dari pembayaran yang mana. Angkanya ditampilkan di samping angka kita dan tidak pernah dijumlahkan.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Sepanjang waktu</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Dilaporkan oleh %1</translation>
    </message>
    <message>
        <source>In Paydesk</source>
        <translation>Di Paydesk</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Perbandingan</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation>Belum ada yang bisa dipilih.</translation>
    </message>
    <message>
        <source>Pick dates</source>
        <translation>Pilih tanggal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On a chip of the filter bar: %1 is &quot;State&quot; or &quot;Account&quot;, %2 how many are chosen</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>%1, press to take away</source>
        <extracomment>What a screen reader says of a chip: %1 is a condition of the filter, as &quot;Paid&quot;</extracomment>
        <translation>%1, tekan untuk menghapus</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” disimpan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” dihapus.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Practice sales: no real money moved.</source>
        <extracomment>Beside the title, where there is no room for the sentence</extracomment>
        <translation>Transaksi latihan: tidak ada uang sungguhan yang berpindah.</translation>
    </message>
    <message>
        <source>Reference, name, note, amount</source>
        <translation>Referensi, nama, catatan, nominal</translation>
    </message>
    <message>
        <source>Export these</source>
        <translation>Ekspor ini</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filter tersimpan</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
</context>
<context>
    <name>ui::FinishStep</name>
    <message>
        <source>Use the account</source>
        <translation>Pakai akun ini</translation>
    </message>
    <message>
        <source>Sales can be made at an account that is on.</source>
        <translation>Transaksi bisa dibuat di akun yang aktif.</translation>
    </message>
    <message>
        <source>It stays off until its test passes. Go back to the test, or finish and do it later.</source>
        <translation>Akun tetap nonaktif sampai lulus uji. Kembali ke uji, atau selesaikan dan lakukan nanti.</translation>
    </message>
    <message>
        <source>On: sales can be made at it</source>
        <translation>Aktif: transaksi bisa dibuat di akun ini</translation>
    </message>
    <message>
        <source>Sales begin with this account</source>
        <translation>Transaksi dimulai dengan akun ini</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>Perlu diurus</translation>
    </message>
</context>
<context>
    <name>ui::FirstStart</name>
    <message>
        <source>Choose your language</source>
        <translation>Pilih bahasa Anda</translation>
    </message>
    <message>
        <source>Who gets the money?</source>
        <translation>Siapa yang menerima uangnya?</translation>
    </message>
    <message>
        <source>You can change all of this later in the settings.</source>
        <translation>Semua ini bisa diubah nanti di setelan.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Bagaimana Anda ingin memulai?</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Latihan sekarang</translation>
    </message>
    <message>
        <source>A pretend gateway runs on this computer. Sell, see customers pay, get a late payer. No account, no real money, a violet stripe on both screens.</source>
        <translation>Gateway tiruan berjalan di komputer ini. Coba berjualan, lihat pelanggan membayar, hadapi yang terlambat. Tanpa akun, tanpa uang sungguhan, dengan garis ungu di kedua layar.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Sambungkan akun</translation>
    </message>
    <message>
        <source>Bakong Gateway, QRIS, bKash or Pakhi Pay. Have the key at hand; a test shows what works before the first sale.</source>
        <translation>Bakong Gateway, QRIS, bKash, atau Pakhi Pay. Siapkan kuncinya; uji coba menunjukkan apa yang berfungsi sebelum transaksi pertama.</translation>
    </message>
    <message>
        <source>No key yet: make KHQR codes and look in the bank&apos;s app</source>
        <translation>Belum punya kunci: buat kode KHQR dan periksa di aplikasi bank</translation>
    </message>
</context>
<context>
    <name>ui::GatewayStep</name>
    <message>
        <source>Choose the gateway the shop has an account with.</source>
        <translation>Pilih gateway tempat toko punya akun.</translation>
    </message>
    <message>
        <source>Choose what kind of money the account takes.</source>
        <translation>Pilih jenis uang yang diterima akun ini.</translation>
    </message>
    <message>
        <source>Never mixed up: each has its own colour, word and drawing.</source>
        <translation>Tidak akan tertukar: masing-masing punya warna, kata, dan gambar sendiri.</translation>
    </message>
    <message>
        <source>Who takes the payments?</source>
        <translation>Siapa yang menerima pembayaran?</translation>
    </message>
    <message>
        <source>What kind of money</source>
        <translation>Jenis uang</translation>
    </message>
    <message>
        <source>The handbooks name none. Enter the address that the gateway gave the shop for its tests.</source>
        <translation>Buku panduan tidak menyebutkan alamatnya. Isi alamat yang diberikan gateway kepada toko untuk uji coba.</translation>
    </message>
    <message>
        <source>Address of the sandbox</source>
        <translation>Alamat sandbox</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>The sales cannot be read</source>
        <translation>Transaksi tidak bisa dibaca</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Belum ada transaksi</translation>
    </message>
    <message>
        <source>Every sale stands here from the moment its code is shown.</source>
        <translation>Setiap transaksi tercatat di sini sejak kodenya ditampilkan.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Tagih</translation>
    </message>
    <message>
        <source>No sale fits</source>
        <extracomment>Nothing is listed; %1 is the filter: &quot;Today · Paid&quot;</extracomment>
        <translation>Tidak ada transaksi yang cocok</translation>
    </message>
    <message>
        <source>You look for: %1</source>
        <translation>Anda mencari: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Transaksi</translation>
    </message>
    <message>
        <source>This sale is not in the ledger any more. Choose another one.</source>
        <translation>Transaksi ini sudah tidak ada di buku. Pilih transaksi lain.</translation>
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
        <translation>Impor pembayaran</translation>
    </message>
    <message>
        <source>Choose a file that Paydesk exported as “Everything (JSON lines)” or “Table (CSV)”.</source>
        <translation>Pilih berkas yang diekspor Paydesk sebagai “Semuanya (JSON lines)” atau “Tabel (CSV)”.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Urungkan impor ini</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Choose the file with the payments</source>
        <translation>Pilih berkas berisi pembayaran</translation>
    </message>
    <message>
        <source>Payments of Paydesk (*.jsonl *.csv)</source>
        <translation>Pembayaran dari Paydesk (*.jsonl *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1% selesai</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>Import these payments?</source>
        <translation>Impor pembayaran ini?</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Tidak ada yang perlu diimpor</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Sudah ada di sini</translation>
    </message>
    <message>
        <source>Already here with other values, which stay</source>
        <translation>Sudah ada di sini dengan nilai lain, dan nilai itu tetap</translation>
    </message>
    <message>
        <source>Left out: the same payment is here under another id</source>
        <translation>Dilewati: pembayaran yang sama ada di sini dengan ID lain</translation>
    </message>
    <message>
        <source>Lines that cannot be read as a payment</source>
        <translation>Baris yang tidak terbaca sebagai pembayaran</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Mengimpor</translation>
    </message>
    <message>
        <source>The payments are in the ledger</source>
        <translation>Pembayaran sudah masuk ke buku</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Membatalkan impor</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>Impor sudah dibatalkan</translation>
    </message>
    <message>
        <source>Payments taken back</source>
        <translation>Pembayaran yang dikeluarkan lagi</translation>
    </message>
    <message>
        <source>Kept, as something happened to them since</source>
        <translation>Tetap disimpan, karena setelah itu ada perubahan</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>And more lines like these: %1</source>
        <translation>Dan baris lain seperti ini: %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Menghentikan</translation>
    </message>
    <message>
        <source>Of these with another sale number, as theirs is taken or too high</source>
        <translation>Di antaranya dengan nomor transaksi lain, karena nomor aslinya sudah dipakai atau terlalu tinggi</translation>
    </message>
    <message>
        <source>The totals of the file do not agree with its payments. Export it again.</source>
        <translation>Total di berkas tidak cocok dengan pembayarannya. Ekspor lagi berkasnya.</translation>
    </message>
    <message>
        <source>The file ends without its totals. It may be cut off: export it again.</source>
        <translation>Berkas berakhir tanpa total. Mungkin terpotong: ekspor lagi berkasnya.</translation>
    </message>
    <message>
        <source>Undo that import</source>
        <translation>Urungkan impor itu</translation>
    </message>
    <message>
        <source>This file has no totals, so nothing tells whether it is whole. Compare the number of its payments.</source>
        <translation>Berkas ini tidak memuat total, jadi tidak ada yang menunjukkan apakah isinya lengkap. Cocokkan jumlah pembayarannya.</translation>
    </message>
    <message>
        <source>Not everything was taken back</source>
        <translation>Tidak semuanya dikeluarkan lagi</translation>
    </message>
    <message>
        <source>Nothing was taken back</source>
        <translation>Tidak ada yang dikeluarkan lagi</translation>
    </message>
</context>
<context>
    <name>ui::ImportList</name>
    <message>
        <source>Imported %1.</source>
        <translation>Diimpor %1.</translation>
    </message>
    <message>
        <source>Imported %1 by %2.</source>
        <translation>Diimpor %1 oleh %2.</translation>
    </message>
    <message>
        <source>Payments: %1, all taken back.</source>
        <translation>Pembayaran: %1, semua dikeluarkan lagi.</translation>
    </message>
    <message>
        <source>Payments: %1, taken back: %2.</source>
        <translation>Pembayaran: %1, dikeluarkan lagi: %2.</translation>
    </message>
    <message>
        <source>Payments: %1.</source>
        <translation>Pembayaran: %1.</translation>
    </message>
    <message>
        <source>A file whose name is not known</source>
        <translation>Berkas yang namanya tidak diketahui</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Urungkan…</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>Urungkan impor %1</translation>
    </message>
</context>
<context>
    <name>ui::JumpDialog</name>
    <message>
        <source>Go to which day?</source>
        <translation>Ke hari yang mana?</translation>
    </message>
    <message>
        <source>The list moves to the latest sale of that day, or the one before it.</source>
        <translation>Daftar berpindah ke transaksi terakhir pada hari itu, atau yang sebelumnya.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ke hari itu</translation>
    </message>
</context>
<context>
    <name>ui::Keypad</name>
    <message>
        <source>Decimal point</source>
        <translation>Tanda desimal</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Hapus angka terakhir</translation>
    </message>
    <message>
        <source>C</source>
        <comment>keypad: clear</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear the amount</source>
        <translation>Hapus nominal</translation>
    </message>
    <message>
        <source>Add another amount</source>
        <translation>Tambah nominal lain</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kali</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>Tampilkan QR</translation>
    </message>
</context>
<context>
    <name>ui::KeysStep</name>
    <message>
        <source>The key is missing. Paste it here.</source>
        <translation>Kunci belum ada. Tempel di sini.</translation>
    </message>
    <message>
        <source>Shown on chips and reports.</source>
        <translation>Tampil di label dan laporan.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nama akun</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Keys are made on the page of %1, in the account of the shop.</source>
        <translation>Kunci dibuat di halaman %1, di akun milik toko.</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer, never in a file.</source>
        <translation>Disimpan di ring kunci komputer ini, tidak pernah di berkas.</translation>
    </message>
    <message>
        <source>Kept in a sealed file that only the passphrase opens.</source>
        <translation>Disimpan di berkas tersegel yang hanya bisa dibuka dengan frasa sandi.</translation>
    </message>
    <message>
        <source>Keys of %1 usually begin with %2. Look whether it is the right one.</source>
        <translation>Kunci %1 biasanya diawali %2. Pastikan kunci ini yang benar.</translation>
    </message>
    <message>
        <source>%1 After a replacement the old one stays for 24 hours.</source>
        <translation>%1 Setelah diganti, kunci lama tetap disimpan selama 24 jam.</translation>
    </message>
</context>
<context>
    <name>ui::LastSales</name>
    <message>
        <source>Last sales</source>
        <translation>Transaksi terakhir</translation>
    </message>
    <message>
        <source>Older sales are in History</source>
        <translation>Transaksi lama ada di Riwayat</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Belum ada transaksi</translation>
    </message>
    <message>
        <source>The last ten sales and how they went stand here.</source>
        <translation>Sepuluh transaksi terakhir dan hasilnya tampil di sini.</translation>
    </message>
</context>
<context>
    <name>ui::LedgerCard</name>
    <message>
        <source>Save a copy of the ledger</source>
        <translation>Simpan salinan buku</translation>
    </message>
    <message>
        <source>Ledgers (*.sqlite)</source>
        <translation>Buku (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Choose a backup of the ledger</source>
        <translation>Pilih cadangan buku</translation>
    </message>
    <message>
        <source>Choose a folder for copies of the backups</source>
        <translation>Pilih folder untuk salinan cadangan</translation>
    </message>
    <message>
        <source>Derive all payments again from their events?</source>
        <translation>Hitung ulang semua pembayaran dari peristiwanya?</translation>
    </message>
    <message>
        <source>Nothing that happened is lost. Paydesk starts again and sells nothing until it is done; open sales are watched again after it.</source>
        <translation>Semua yang pernah terjadi tetap ada. Paydesk dimulai ulang dan tidak menjual sampai selesai; setelah itu transaksi yang berjalan dipantau lagi.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
    <message>
        <source>Rebuild and start again</source>
        <translation>Bangun ulang dan mulai lagi</translation>
    </message>
    <message>
        <source>Ledger and backups</source>
        <translation>Buku dan cadangan</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Rehearse a restore</source>
        <translation>Coba pemulihan</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Pulihkan…</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>Pulihkan berkas lain…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Folder lain…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Salin sekarang</translation>
    </message>
    <message>
        <source>Make no copies</source>
        <translation>Jangan buat salinan</translation>
    </message>
    <message>
        <source>Payments from a file</source>
        <translation>Pembayaran dari berkas</translation>
    </message>
    <message>
        <source>Takes in what Paydesk exported as JSON lines or CSV. You see first what it would do, and can take it back.</source>
        <translation>Mengimpor apa yang diekspor Paydesk sebagai JSON lines atau CSV. Anda melihat dulu apa yang akan terjadi, dan dapat membatalkannya.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Bangun ulang</translation>
    </message>
    <message>
        <source>Derives every payment again from the events of the ledger. It mends totals and lists that disagree with them.</source>
        <translation>Menghitung ulang semua pembayaran dari peristiwa di buku. Total dan daftar yang tidak cocok diperbaiki.</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>Bangun ulang…</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Hentikan pemeriksaan</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Checked %1: %2 payments, %3 events.</source>
        <translation>Diperiksa %1: %2 pembayaran, %3 peristiwa.</translation>
    </message>
    <message>
        <source>Checking the ledger, %1 % done</source>
        <translation>Memeriksa buku, %1% selesai</translation>
    </message>
    <message>
        <source>Sales go on meanwhile.</source>
        <translation>Penjualan tetap jalan sementara itu.</translation>
    </message>
    <message>
        <source>The ledger could not be checked</source>
        <translation>Buku tidak bisa diperiksa</translation>
    </message>
    <message>
        <source>The ledger is not checked yet</source>
        <translation>Buku belum diperiksa</translation>
    </message>
    <message>
        <source>It is checked after every start and once a day.</source>
        <translation>Buku diperiksa setiap kali Paydesk dijalankan dan sekali sehari.</translation>
    </message>
    <message>
        <source>The ledger is sound</source>
        <translation>Buku utuh</translation>
    </message>
    <message>
        <source>The check of the ledger found a fault</source>
        <translation>Pemeriksaan buku menemukan kesalahan</translation>
    </message>
    <message>
        <source>What was derived from the events is wrong, the events are whole: rebuild it.</source>
        <translation>Hasil hitungan dari peristiwa salah, tetapi peristiwanya utuh: bangun ulang buku.</translation>
    </message>
    <message>
        <source>Keep the data folder as it is and restore a backup.</source>
        <translation>Biarkan folder data apa adanya dan pulihkan cadangan.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Membuat cadangan…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Buat cadangan sekarang</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>The backups are being looked through.</source>
        <translation>Cadangan sedang diperiksa.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>Last backup %1, %2</source>
        <translation>Cadangan terakhir %1, %2</translation>
    </message>
    <message>
        <source>Copies go to %1</source>
        <translation>Salinan disimpan ke %1</translation>
    </message>
    <message>
        <source>No copies in a second place</source>
        <translation>Tidak ada salinan di tempat kedua</translation>
    </message>
    <message>
        <source>Each backup is copied there too.</source>
        <translation>Setiap cadangan juga disalin ke sana.</translation>
    </message>
    <message>
        <source>A stick or another disk keeps the backups when this computer is lost.</source>
        <translation>Flashdisk atau disk lain menyimpan cadangan bila komputer ini hilang.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Dicadangkan ke %1.</translation>
    </message>
    <message>
        <source>No backup is made by itself while the ledger has a fault.</source>
        <translation>Cadangan tidak dibuat otomatis selama ada kesalahan di buku.</translation>
    </message>
    <message>
        <source>Next backup: now, after the check.</source>
        <translation>Cadangan berikutnya: sekarang, setelah pemeriksaan.</translation>
    </message>
    <message>
        <source>Next backup: %1. If the computer is off then, it is made at the next start.</source>
        <translation>Cadangan berikutnya: %1. Jika saat itu komputer mati, cadangan dibuat saat Paydesk dibuka lagi.</translation>
    </message>
    <message>
        <source>Last backup %1, %2, checked</source>
        <translation>Cadangan terakhir %1, %2, sudah diperiksa</translation>
    </message>
    <message>
        <source>Checked %1: not all of it can be read.</source>
        <translation>Diperiksa %1: tidak semuanya bisa dibaca.</translation>
    </message>
</context>
<context>
    <name>ui::LedgerWorkDialog</name>
    <message>
        <source>Go on selling</source>
        <translation>Lanjut berjualan</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Memulihkan cadangan</translation>
    </message>
    <message>
        <source>Rebuilding the ledger</source>
        <translation>Membangun ulang buku</translation>
    </message>
    <message>
        <source>Every sale of it is checked before it takes the ledger&apos;s place.</source>
        <translation>Setiap transaksinya diperiksa sebelum menggantikan buku.</translation>
    </message>
    <message>
        <source>Every payment is derived again from its events.</source>
        <translation>Setiap pembayaran dihitung ulang dari peristiwanya.</translation>
    </message>
    <message>
        <source>The ledger is rebuilt</source>
        <translation>Buku sudah dibangun ulang</translation>
    </message>
    <message>
        <source>All payments agree with their events again.</source>
        <translation>Semua pembayaran cocok lagi dengan peristiwanya.</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>Cadangan sudah dipulihkan</translation>
    </message>
    <message>
        <source>Sales go on with it.</source>
        <translation>Penjualan berlanjut dengan buku ini.</translation>
    </message>
    <message>
        <source>Sales go on with it. The ledger that stood there is kept as %1.</source>
        <translation>Penjualan berlanjut dengan buku ini. Buku sebelumnya disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Cadangan tidak dipulihkan</translation>
    </message>
    <message>
        <source>The ledger was not rebuilt</source>
        <translation>Buku tidak dibangun ulang</translation>
    </message>
</context>
<context>
    <name>ui::ListFilters</name>
    <message>
        <source>This is no day. Write it as 2026-11-30.</source>
        <translation>Ini bukan tanggal. Tulis seperti 2026-11-30.</translation>
    </message>
    <message>
        <source>The last day is before the first. Correct one of them.</source>
        <translation>Hari terakhir lebih awal dari hari pertama. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>Last 92 days</source>
        <translation>92 hari terakhir</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Semua hari</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>Pilih hari</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Asked for by any method</source>
        <translation>Ditagih dengan metode apa pun</translation>
    </message>
    <message>
        <source>Paid with any method</source>
        <translation>Dibayar dengan metode apa pun</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <extracomment>On a chip: the payments asked for by a method; %1 is &quot;GoPay&quot;</extracomment>
        <translation>Ditagih dengan %1</translation>
    </message>
    <message>
        <source>Paid with %1</source>
        <extracomment>On a chip: the payments that came by a method; %1 is &quot;GoPay&quot;</extracomment>
        <translation>Dibayar dengan %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus filter</translation>
    </message>
    <message>
        <source>Search, then Enter</source>
        <translation>Cari, lalu Enter</translation>
    </message>
    <message>
        <source>Invoice, description, or the customer&apos;s name, e-mail or phone</source>
        <translation>Invoice, keterangan, atau nama, email, atau telepon pelanggan</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
</context>
<context>
    <name>ui::ListFoot</name>
    <message>
        <source>Counting…</source>
        <extracomment>Under the list while its length is counted: %1 is the place of the chosen sale</extracomment>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1, menghitung…</translation>
    </message>
    <message>
        <source>One sale</source>
        <translation>Satu transaksi</translation>
    </message>
    <message>
        <source>%1 sales</source>
        <translation>%1 transaksi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under the list: %1 is the place of the chosen sale, %2 how many there are</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <extracomment>Under the list, behind its length: how many sales are marked</extracomment>
        <translation>%1 ditandai</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter detail · Space mark · Ctrl+G day</source>
        <translation>↑ ↓ pindah · Enter rincian · Spasi tandai · Ctrl+G hari</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>ui::ListPart</name>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Take missing rows over</source>
        <translation>Ambil baris yang belum ada</translation>
    </message>
    <message>
        <source>No payments there</source>
        <translation>Tidak ada pembayaran di sana</translation>
    </message>
    <message>
        <source>%1 lists none for these filters. Clear them to see all there are.</source>
        <translation>Tidak ada pembayaran di daftar %1 untuk filter ini. Hapus filter untuk melihat semuanya.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus filter</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 tidak bisa dihubungi</translation>
    </message>
    <message>
        <source>%1 gave no list</source>
        <translation>%1 tidak memberi daftar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanyakan lagi</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Menghubungi %1</translation>
    </message>
    <message>
        <source>%1 to %2 of %3.</source>
        <translation>%1 sampai %2 dari %3.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 sampai %2.</translation>
    </message>
    <message>
        <source>Nothing on this page is missing here.</source>
        <translation>Semua di halaman ini sudah ada di sini.</translation>
    </message>
    <message>
        <source>Missing here: %1. Other state here: %2.</source>
        <translation>Belum ada di sini: %1. Status berbeda di sini: %2.</translation>
    </message>
    <message>
        <source>Not readable: %1.</source>
        <translation>Tidak terbaca: %1.</translation>
    </message>
    <message>
        <source>Taking over. Looked at %1: %2 added, %3 brought up to date, %4 left out.</source>
        <translation>Sedang mengambil. %1 diperiksa: %2 ditambahkan, %3 diperbarui, %4 dilewati.</translation>
    </message>
    <message>
        <source>Stopped. Looked at %1: %2 added, %3 brought up to date, %4 left out.</source>
        <translation>Dihentikan. %1 diperiksa: %2 ditambahkan, %3 diperbarui, %4 dilewati.</translation>
    </message>
    <message>
        <source>Done. Looked at %1: %2 added, %3 brought up to date, %4 left out.</source>
        <translation>Selesai. %1 diperiksa: %2 ditambahkan, %3 diperbarui, %4 dilewati.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Payments at %1</source>
        <translation>Pembayaran di %1</translation>
    </message>
</context>
<context>
    <name>ui::ListedModel</name>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>Head of a column: the state of a payment there; %1 is a service, as &quot;bayar.gg&quot;</extracomment>
        <translation>Di %1</translation>
    </message>
    <message>
        <source>In Paydesk</source>
        <translation>Di Paydesk</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Masih berjalan di sana</translation>
    </message>
    <message>
        <source>No price told</source>
        <translation>Harga tidak disebutkan</translation>
    </message>
    <message>
        <source>%1, %2, at %3: %4, in Paydesk: %5</source>
        <extracomment>One payment as a screen reader speaks it: %1 invoice, %2 amount, %3 service, %4 state there, %5 state here</extracomment>
        <translation>%1, %2, di %3: %4, di Paydesk: %5</translation>
    </message>
    <message>
        <source>not taken over yet</source>
        <translation>belum diambil</translation>
    </message>
</context>
<context>
    <name>ui::LoadingBars</name>
    <message>
        <source>Reading the sales</source>
        <translation>Membaca transaksi</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Daftar ini</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>A key&apos;s work in the overview of keys: %1 is the name of a screen</extracomment>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Practice controls</source>
        <translation>Kendali latihan</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Keluar dari latihan</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>Bangun ulang…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Pulihkan…</translation>
    </message>
</context>
<context>
    <name>ui::MetadataDialog</name>
    <message>
        <source>Data for this sale</source>
        <translation>Data untuk transaksi ini</translation>
    </message>
    <message>
        <source>Names and values %1 keeps with the payment. The customer does not see them.</source>
        <translation>Nama dan nilai yang disimpan %1 bersama pembayaran. Pelanggan tidak melihatnya.</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>&amp;Tambah baris</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Use for this sale</source>
        <translation>Pakai untuk transaksi ini</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Hapus baris ini</translation>
    </message>
</context>
<context>
    <name>ui::MethodChoice</name>
    <message>
        <source>It cannot be used now. Sales begin with the first method that can.</source>
        <translation>Metode ini sedang tidak bisa dipakai. Transaksi dimulai dengan metode pertama yang bisa.</translation>
    </message>
    <message>
        <source>The cashier can choose another one for each sale.</source>
        <translation>Kasir dapat memilih yang lain untuk setiap transaksi.</translation>
    </message>
    <message>
        <source>Method sales begin with</source>
        <translation>Metode awal transaksi</translation>
    </message>
    <message>
        <source>First available</source>
        <translation>Pertama yang tersedia</translation>
    </message>
</context>
<context>
    <name>ui::MoneyField</name>
    <message>
        <source>Amounts the text may mean</source>
        <translation>Nominal yang mungkin dimaksud</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Total berjalan</translation>
    </message>
</context>
<context>
    <name>ui::MonthGrid</name>
    <message>
        <source>Days of a month</source>
        <translation>Hari dalam satu bulan</translation>
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
        <translation>Sesuai buku panduan gateway. Kunci tidak dikirim ke tempat lain.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Boleh dikosongkan.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Alamat layanan</translation>
    </message>
    <message>
        <source>Time zone of the gateway&apos;s times</source>
        <translation>Zona waktu gateway</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Only where the shop&apos;s network demands one.</source>
        <translation>Hanya bila jaringan toko mewajibkannya.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port proxy</translation>
    </message>
    <message>
        <source>User name there</source>
        <translation>Nama pengguna proxy</translation>
    </message>
    <message>
        <source>Password there</source>
        <translation>Kata sandi proxy</translation>
    </message>
    <message>
        <source>Kept with the keys.</source>
        <translation>Disimpan bersama kunci akun.</translation>
    </message>
</context>
<context>
    <name>ui::NoAccounts</name>
    <message>
        <source>No account yet</source>
        <translation>Belum ada akun</translation>
    </message>
    <message>
        <source>Connect the account the shop has at a gateway. A few minutes, and the key of the gateway, are all it takes.</source>
        <translation>Sambungkan akun milik toko di sebuah gateway. Yang diperlukan hanya beberapa menit dan kunci dari gateway.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Sambungkan akun</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Latihan dulu</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Sudah dilihat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Rincian disalin</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>Salin rincian untuk bantuan</translation>
    </message>
</context>
<context>
    <name>ui::NumberField</name>
    <message>
        <source>Transaction number</source>
        <translation>Nomor transaksi bank</translation>
    </message>
    <message>
        <source>As on the phone</source>
        <translation>Seperti di ponsel</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>Periksa nomor</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 is asked about. Another number takes its place.</source>
        <translation>%1 sedang ditanyakan. Nomor lain akan menggantikannya.</translation>
    </message>
    <message>
        <source>Type, paste or scan it.</source>
        <translation>Ketik, tempel, atau pindai.</translation>
    </message>
</context>
<context>
    <name>ui::OpenStrip</name>
    <message>
        <source>New sale</source>
        <translation>Transaksi baru</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · needs you</source>
        <translation>%1 · perlu Anda</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>No sale is open.</source>
        <translation>Tidak ada transaksi yang berjalan.</translation>
    </message>
</context>
<context>
    <name>ui::PageLink</name>
    <message>
        <source>Opens %1</source>
        <extracomment>%1 is the host of a web page, as bdquickpay.com</extracomment>
        <translation>Membuka %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Buka halaman</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Tautan disalin</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Salin tautan</translation>
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
        <translation>%1, %2 setelah QR</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Dibayar pukul</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pembayar</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaksi bank</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Stays here until your next sale</source>
        <translation>Tetap di sini sampai transaksi Anda berikutnya</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseForm</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Ketik frasa sandi.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Choose 8 signs or more.</source>
        <translation>Frasa sandi terlalu pendek. Pilih yang berisi 8 karakter atau lebih.</translation>
    </message>
    <message>
        <source>The two are not alike. Type it once more.</source>
        <translation>Keduanya tidak sama. Ketik sekali lagi.</translation>
    </message>
    <message>
        <source>Eight signs or more; several words are easy to keep in mind.</source>
        <translation>Delapan karakter atau lebih; beberapa kata mudah diingat.</translation>
    </message>
    <message>
        <source>Too short yet.</source>
        <translation>Masih terlalu pendek.</translation>
    </message>
    <message>
        <source>Weak. Add a word or two.</source>
        <translation>Lemah. Tambahkan satu atau dua kata.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Cukup. Satu kata lagi membuatnya kuat.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Kuat.</translation>
    </message>
    <message>
        <source>The keys are locked</source>
        <translation>Kunci akun masih terkunci</translation>
    </message>
    <message>
        <source>Choose a passphrase for the keys</source>
        <translation>Pilih frasa sandi untuk kunci akun</translation>
    </message>
    <message>
        <source>Change the passphrase of the keys?</source>
        <translation>Ganti frasa sandi untuk kunci akun?</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the keys go into a sealed file. Nobody can open it without the passphrase, not even we: write it down and keep it in a safe place.</source>
        <translation>Komputer ini tidak punya ring kunci, jadi kunci akun disimpan di berkas tersegel. Tidak ada yang bisa membukanya tanpa frasa sandi, kami pun tidak: tulis dan simpan di tempat yang aman.</translation>
    </message>
    <message>
        <source>The keys stay as they are. The old passphrase opens nothing afterwards.</source>
        <translation>Kunci akun tetap sama. Setelah itu frasa sandi lama tidak bisa membuka apa pun.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Keep this passphrase</source>
        <translation>Pakai frasa sandi ini</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frasa sandi saat ini</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Sales at the shop&apos;s accounts need them. Type the passphrase that was chosen for this counter.</source>
        <translation>Transaksi di akun-akun toko memerlukannya. Ketik frasa sandi yang dipilih untuk kasir ini.</translation>
    </message>
</context>
<context>
    <name>ui::PayToCard</name>
    <message>
        <source>The customer sends by OVO to our number</source>
        <translation>Pelanggan mengirim lewat OVO ke nomor toko</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>tepat %1</translation>
    </message>
    <message>
        <source>There is no QR: OVO payments are told apart by this amount alone. Any other one is not recognised.</source>
        <translation>Tidak ada QR: pembayaran OVO hanya dibedakan dari nominal ini. Nominal lain tidak dikenali.</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Nomor disalin</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Salin nomor</translation>
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
        <translation>Yang dilihat pembayar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>The payer&apos;s bank app shows these words. Compare them with the phone.</source>
        <translation>Aplikasi bank pembayar menampilkan tulisan ini. Cocokkan dengan ponselnya.</translation>
    </message>
    <message>
        <source>The payer types it</source>
        <translation>Diisi pembayar</translation>
    </message>
</context>
<context>
    <name>ui::PayerSample</name>
    <message>
        <source>What the payer will see</source>
        <translation>Yang akan dilihat pembayar</translation>
    </message>
    <message>
        <source>Choose a gateway, and a sample stands here.</source>
        <translation>Pilih gateway, lalu contohnya tampil di sini.</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Nama toko</translation>
    </message>
    <message>
        <source>The code comes once the receiver and the shop&apos;s name are typed.</source>
        <translation>Kode muncul setelah penerima dan nama toko diketik.</translation>
    </message>
    <message>
        <source>A sample for %1, drawn here and not sent anywhere.</source>
        <translation>Contoh untuk %1, digambar di sini dan tidak dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>Pay here with your wallet or your bank app</source>
        <translation>Bayar di sini dengan dompet digital atau aplikasi bank Anda</translation>
    </message>
    <message>
        <source>The customer scans a code and pays on a page of %1. The page is theirs and may look different; the amount is the one you ask.</source>
        <translation>Pelanggan memindai kode dan membayar di halaman %1. Halaman itu milik mereka dan mungkin terlihat berbeda; nominalnya sesuai yang Anda tagih.</translation>
    </message>
</context>
<context>
    <name>ui::PaymentModel</name>
    <message>
        <source>This sale is being read</source>
        <translation>Transaksi ini sedang dibaca</translation>
    </message>
</context>
<context>
    <name>ui::PaymentTable</name>
    <message>
        <source>Columns and order</source>
        <translation>Kolom dan urutan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Turn the order round: smallest first</source>
        <translation>Balik urutan: terkecil di atas</translation>
    </message>
    <message>
        <source>Turn the order round: largest first</source>
        <translation>Balik urutan: terbesar di atas</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Kolom seperti semula</translation>
    </message>
    <message>
        <source>%1 (no room at this width)</source>
        <extracomment>A column that is chosen and gave way on a narrow window; %1 is its head, as &quot;Payer&quot;</extracomment>
        <translation>%1 (tidak muat pada lebar ini)</translation>
    </message>
</context>
<context>
    <name>ui::PictureChoiceDialog</name>
    <message>
        <source>%1, %2 px wide</source>
        <extracomment>%1 is PNG or SVG, %2 a number of pixels</extracomment>
        <translation>%1, lebar %2 px</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <translation>Gambar kode</translation>
    </message>
    <message>
        <source>For saving. The code on the screen is always drawn here.</source>
        <translation>Untuk disimpan. Kode di layar selalu digambar di sini.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Digambar oleh</translation>
    </message>
    <message>
        <source>Paydesk</source>
        <translation>Paydesk</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Jenis berkas</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Lebar dalam piksel</translation>
    </message>
    <message>
        <source>It is read back: only a picture of the sale&apos;s own code can be saved.</source>
        <translation>Gambarnya dibaca ulang: hanya gambar kode transaksi itu sendiri yang bisa disimpan.</translation>
    </message>
    <message>
        <source>This width is not possible. Choose %1 to %2 pixels.</source>
        <translation>Lebar ini tidak bisa. Pilih %1 sampai %2 piksel.</translation>
    </message>
</context>
<context>
    <name>ui::PracticePanel</name>
    <message>
        <source>Practice controls</source>
        <translation>Kendali latihan</translation>
    </message>
    <message>
        <source>The world around</source>
        <translation>Keadaan sekitar</translation>
    </message>
    <message>
        <source>Customers pay by themselves</source>
        <translation>Pelanggan membayar sendiri</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Only when told here</source>
        <translation>Hanya bila disuruh di sini</translation>
    </message>
    <message>
        <source>What the line does to every request</source>
        <translation>Yang terjadi di jaringan pada tiap permintaan</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Lancar</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Tidak terhubung</translation>
    </message>
    <message>
        <source>Answer gets lost</source>
        <translation>Jawaban hilang</translation>
    </message>
    <message>
        <source>Bank is down (502)</source>
        <translation>Bank sedang gangguan (502)</translation>
    </message>
    <message>
        <source>Gateway error (500)</source>
        <translation>Kesalahan gateway (500)</translation>
    </message>
    <message>
        <source>Web page instead of an answer</source>
        <translation>Halaman web, bukan jawaban</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>Terlalu banyak permintaan (429)</translation>
    </message>
    <message>
        <source>Quota used up (403)</source>
        <translation>Kuota habis (403)</translation>
    </message>
    <message>
        <source>Key refused (403)</source>
        <translation>Kunci ditolak (403)</translation>
    </message>
    <message>
        <source>Speed of the simulation</source>
        <translation>Kecepatan simulasi</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>5 times</source>
        <translation>5 kali</translation>
    </message>
    <message>
        <source>20 times</source>
        <translation>20 kali</translation>
    </message>
    <message>
        <source>New codes expire after</source>
        <translation>Kode baru berlaku selama</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 mnt</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 mnt</translation>
    </message>
    <message>
        <source>15 s</source>
        <translation>15 dtk</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 jam</translation>
    </message>
    <message>
        <source>Clock of the gateway</source>
        <translation>Jam gateway</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Tepat</translation>
    </message>
    <message>
        <source>5 min ahead</source>
        <translation>5 mnt lebih cepat</translation>
    </message>
    <message>
        <source>5 min behind</source>
        <translation>5 mnt lebih lambat</translation>
    </message>
    <message>
        <source>1 h ahead</source>
        <translation>1 jam lebih cepat</translation>
    </message>
    <message>
        <source>1 h behind</source>
        <translation>1 jam lebih lambat</translation>
    </message>
</context>
<context>
    <name>ui::PracticePayments</name>
    <message>
        <source>The customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>No practice sale yet. Show a QR on the Charge screen first.</source>
        <translation>Belum ada transaksi latihan. Tampilkan QR dulu di layar Tagih.</translation>
    </message>
    <message>
        <source>Pays now</source>
        <translation>Bayar sekarang</translation>
    </message>
    <message>
        <source>Pays less</source>
        <translation>Bayar kurang</translation>
    </message>
    <message>
        <source>Pays more</source>
        <translation>Bayar lebih</translation>
    </message>
    <message>
        <source>Pays twice</source>
        <translation>Bayar dua kali</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Gagal bayar</translation>
    </message>
    <message>
        <source>The phone shows the transaction number %1.</source>
        <translation>Ponsel menampilkan nomor transaksi bank %1.</translation>
    </message>
</context>
<context>
    <name>ui::PracticeStripe</name>
    <message>
        <source>Practice: nothing here is real money.</source>
        <translation>Latihan: di sini tidak ada uang sungguhan.</translation>
    </message>
    <message>
        <source>Own ledger, loopback gateways.</source>
        <translation>Buku sendiri, gateway di komputer ini.</translation>
    </message>
    <message>
        <source>Practice controls</source>
        <translation>Kendali latihan</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Keluar dari latihan</translation>
    </message>
</context>
<context>
    <name>ui::QrPanel</name>
    <message>
        <source>Save the picture of the code</source>
        <translation>Simpan gambar kode</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Gambar PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Gambar vektor SVG (*.svg)</translation>
    </message>
    <message>
        <source>left on this QR</source>
        <translation>sisa waktu QR ini</translation>
    </message>
    <message>
        <source>The payer may still have paid</source>
        <translation>Mungkin pembayar sudah membayar</translation>
    </message>
    <message>
        <source>Nobody checks this payment yet</source>
        <translation>Pembayaran ini belum diperiksa siapa pun</translation>
    </message>
    <message>
        <source>Look at your bank app before you make a new QR.</source>
        <translation>Cek aplikasi bank Anda sebelum membuat QR baru.</translation>
    </message>
    <message>
        <source>Look at your bank app before handing over goods.</source>
        <translation>Cek aplikasi bank Anda sebelum menyerahkan barang.</translation>
    </message>
    <message>
        <source>New QR</source>
        <translation>QR baru</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Salin kode</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Transaksi berikutnya</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Type the next amount any time: it starts the next sale.</source>
        <translation>Ketik nominal berikutnya kapan saja: transaksi berikutnya langsung dimulai.</translation>
    </message>
    <message>
        <source>Verified scannable</source>
        <translation>Terbukti bisa dipindai</translation>
    </message>
    <message>
        <source>Reading the picture back</source>
        <translation>Membaca ulang gambar</translation>
    </message>
    <message>
        <source>The payer types the amount</source>
        <translation>Nominal diisi pembayar</translation>
    </message>
    <message>
        <source>This QR has run out</source>
        <translation>QR ini sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>It was good until %1. A new one has the same amount.</source>
        <translation>Berlaku sampai %1. QR baru memuat nominal yang sama.</translation>
    </message>
    <message>
        <source>Payer sees</source>
        <translation>Dilihat pembayar</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>QR code on show</source>
        <translation>Kode QR sedang ditampilkan</translation>
    </message>
    <message>
        <source>SVG drawing of the service (*.svg)</source>
        <translation>Gambar vektor SVG dari layanan (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture of the service (*.png)</source>
        <translation>Gambar PNG dari layanan (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::QrisPart</name>
    <message>
        <source>There is no QRIS yet. Paste its text or open its picture.</source>
        <translation>QRIS belum ada. Tempel teksnya atau buka gambarnya.</translation>
    </message>
    <message>
        <source>This is a code of another network. Take a QRIS.</source>
        <translation>Ini kode dari jaringan lain. Gunakan QRIS.</translation>
    </message>
    <message>
        <source>This is no amount in rupiah. Write whole rupiah, such as 18500.</source>
        <translation>Ini bukan nominal rupiah. Tulis rupiah bulat, misalnya 18500.</translation>
    </message>
    <message>
        <source>There is no code on this picture. Take another one of the whole sign.</source>
        <translation>Tidak ada kode di gambar ini. Ambil gambar lain yang memuat seluruh QR cetak.</translation>
    </message>
    <message>
        <source>There are several codes on this picture. Take one that shows one alone.</source>
        <translation>Ada beberapa kode di gambar ini. Ambil gambar yang memuat satu kode saja.</translation>
    </message>
    <message>
        <source>Read from the picture.</source>
        <translation>Dibaca dari gambar.</translation>
    </message>
    <message>
        <source>There is neither a picture nor a text to paste. Copy the QRIS first.</source>
        <translation>Tidak ada gambar atau teks untuk ditempel. Salin QRIS dulu.</translation>
    </message>
    <message>
        <source>Open the picture of a QRIS</source>
        <translation>Buka gambar QRIS</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Gambar (%1)</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Tidak disebutkan</translation>
    </message>
    <message>
        <source>For one sale</source>
        <translation>Untuk satu transaksi</translation>
    </message>
    <message>
        <source>Fixed, for every sale</source>
        <translation>Tetap, untuk semua transaksi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Amount inside</source>
        <translation>Nominal di dalamnya</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Menghubungi %1</translation>
    </message>
    <message>
        <source>%1 reads the same in this code as Paydesk.</source>
        <translation>%1 membaca isi kode ini sama seperti Paydesk.</translation>
    </message>
    <message>
        <source>%1 reads this code otherwise than Paydesk. Use the shop&apos;s own sign.</source>
        <translation>%1 membaca kode ini berbeda dari Paydesk. Gunakan QR cetak milik toko.</translation>
    </message>
    <message>
        <source>A QRIS and its amount</source>
        <translation>QRIS dan nominalnya</translation>
    </message>
    <message>
        <source>Text of the QRIS</source>
        <translation>Teks QRIS</translation>
    </message>
    <message>
        <source>Amount in rupiah, to put into it</source>
        <translation>Nominal rupiah untuk dimasukkan</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Buka gambar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>A picture may also be dropped here. Nothing is charged.</source>
        <translation>Gambar juga bisa diseret ke sini. Tidak ada yang ditagih.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Tanyakan ke %1</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Belum ada kode</translation>
    </message>
    <message>
        <source>What stands in it is shown here as Paydesk and %1 read it. Paste it, or open its picture.</source>
        <translation>Isinya ditampilkan di sini seperti dibaca Paydesk dan %1. Tempel kodenya, atau buka gambarnya.</translation>
    </message>
    <message>
        <source>Read by Paydesk</source>
        <translation>Dibaca Paydesk</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Dibaca %1</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Salin kode</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Spoken name of a way to a screen: %1 its name, %2 the key for it</extracomment>
        <translation>%1, tombol %2</translation>
    </message>
    <message>
        <source>%1, need a look: %2</source>
        <extracomment>Spoken name of a way to a screen: %1 its name and key, %2 how many payments there need a person</extracomment>
        <translation>%1, perlu dilihat: %2</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
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
        <translation>Tulis singkat, disimpan bersama transaksinya.</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptDialog</name>
    <message>
        <source>Print the slip of %1?</source>
        <translation>Cetak slip %1?</translation>
    </message>
    <message numerus="yes">
        <source>Print %n slip(s)?</source>
        <translation>
            <numerusform>Cetak %n slip?</numerusform>
        </translation>
    </message>
    <message>
        <source>The slip as it will be on paper</source>
        <translation>Slip seperti nanti di kertas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>%1 mm roll</source>
        <extracomment>A size of paper: a roll as wide as %1 millimetres</extracomment>
        <translation>Gulungan %1 mm</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Printer: %1</translation>
    </message>
    <message>
        <source>This is the first of them, of sale %1.</source>
        <translation>Ini yang pertama, dari transaksi %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF instead.</source>
        <translation>Tidak ada printer yang terpasang di komputer ini. Simpan sebagai PDF saja.</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Mencari printer …</translation>
    </message>
    <message>
        <source>It will look like this on paper.</source>
        <translation>Seperti inilah tampilannya di kertas.</translation>
    </message>
    <message>
        <source>Printing. Sales go on meanwhile.</source>
        <translation>Sedang mencetak. Penjualan tetap jalan sementara itu.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Simpan slip</translation>
    </message>
    <message>
        <source>Slip %1</source>
        <extracomment>A file&apos;s name; %1 is the number of a sale</extracomment>
        <translation>Slip %1</translation>
    </message>
    <message>
        <source>Slips from %1</source>
        <translation>Slip mulai %1</translation>
    </message>
</context>
<context>
    <name>ui::RefundDialog</name>
    <message>
        <source>Write down a refund of %1?</source>
        <translation>Catat pengembalian %1?</translation>
    </message>
    <message>
        <source>Paydesk sends no money: give it back in cash or in the app of the receiving account. Money that came a second time is not counted here: for that, say that you have looked at the sale.</source>
        <translation>Paydesk tidak mengirim uang: kembalikan tunai atau lewat aplikasi akun penerima. Uang yang masuk untuk kedua kali tidak dihitung di sini: untuk itu, nyatakan bahwa transaksi sudah Anda lihat.</translation>
    </message>
    <message>
        <source>Paydesk sends no money: give it back in cash or in the app of the receiving account. Your name and the reason stay on record.</source>
        <translation>Paydesk tidak mengirim uang: kembalikan tunai atau lewat aplikasi akun penerima. Nama Anda dan alasannya tetap tercatat.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>All of it, %1, or first mark the sale as paid</source>
        <translation>Seluruhnya, %1, atau tandai dulu transaksi sebagai lunas</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Paling banyak %1</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write it with a point, or without separators.</source>
        <translation>Ini bisa dibaca dengan dua cara. Tulis dengan titik, atau tanpa pemisah.</translation>
    </message>
    <message>
        <source>This sale waits for a decision. Write all of it, %1.</source>
        <translation>Transaksi ini menunggu keputusan. Tulis seluruhnya, %1.</translation>
    </message>
    <message>
        <source>A reason is needed. Write why in a few words.</source>
        <translation>Alasan diperlukan. Tulis alasannya dengan singkat.</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>Nominal yang dikembalikan</translation>
    </message>
    <message>
        <source>This much cannot be refunded. Write an amount up to %1.</source>
        <translation>Tidak bisa dikembalikan sebanyak ini. Tulis nominal paling banyak %1.</translation>
    </message>
</context>
<context>
    <name>ui::RemarkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>Trying out the backup of %1</source>
        <translation>Mencoba cadangan dari %1</translation>
    </message>
    <message>
        <source>It is restored beside the ledger and checked whole. Nothing is changed, sales go on.</source>
        <translation>Cadangan dipulihkan di samping buku dan diperiksa seluruhnya. Tidak ada yang diubah, penjualan tetap jalan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Di cadangan</translation>
    </message>
    <message>
        <source>In the ledger now</source>
        <translation>Di buku sekarang</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Catatan terakhir</translation>
    </message>
    <message>
        <source>Paid in %1</source>
        <extracomment>%1 is a currency: &quot;Paid in USD&quot;</extracomment>
        <translation>Lunas dalam %1</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <translation>Diterima dalam %1</translation>
    </message>
    <message>
        <source>The backup of %1 can be restored</source>
        <translation>Cadangan dari %1 bisa dipulihkan</translation>
    </message>
    <message>
        <source>It is sound. Nothing was changed.</source>
        <translation>Cadangan ini utuh. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Pulihkan cadangan dari %1?</translation>
    </message>
    <message>
        <source>It is sound. The ledger of now is set aside under another name, never overwritten. Paydesk starts again with the backup.</source>
        <translation>Cadangan ini utuh. Buku yang sekarang disisihkan dengan nama lain, tidak pernah ditimpa. Paydesk dimulai ulang dengan cadangan ini.</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Pulihkan dan mulai lagi</translation>
    </message>
    <message>
        <source>The ledger of now cannot be read. What came after the backup is in that file only.</source>
        <translation>Buku yang sekarang tidak bisa dibaca. Yang terjadi setelah cadangan hanya ada di berkas itu.</translation>
    </message>
    <message>
        <source>The backup is no earlier state of this ledger.</source>
        <translation>Cadangan ini bukan keadaan sebelumnya dari buku ini.</translation>
    </message>
    <message>
        <source>The sale %1 is not in the backup.</source>
        <translation>Transaksi %1 tidak ada di cadangan.</translation>
    </message>
    <message>
        <source>%1 sales are not in the backup, %2 to %3.</source>
        <translation>%1 transaksi tidak ada di cadangan, %2 sampai %3.</translation>
    </message>
    <message>
        <source>%1 older sales have changed since, their changes are not in it either.</source>
        <translation>%1 transaksi lama telah berubah sejak itu, perubahannya juga tidak ada di cadangan.</translation>
    </message>
    <message>
        <source>Nothing that the ledger holds now is missing from the backup.</source>
        <translation>Semua yang ada di buku sekarang ada juga di cadangan.</translation>
    </message>
    <message>
        <source>The backup of %1 cannot be restored</source>
        <translation>Cadangan dari %1 tidak bisa dipulihkan</translation>
    </message>
</context>
<context>
    <name>ui::SaleActions</name>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Hanya manajer yang boleh melakukan ini.</translation>
    </message>
    <message>
        <source>At most %1 sales at once.</source>
        <translation>Paling banyak %1 transaksi sekaligus.</translation>
    </message>
    <message>
        <source>Many sales are checked already. Stop that before you check others.</source>
        <translation>Banyak transaksi sedang diperiksa. Hentikan dulu sebelum memeriksa yang lain.</translation>
    </message>
    <message>
        <source>All sales of this list are certain: there is nothing to check.</source>
        <translation>Semua transaksi di daftar ini sudah pasti: tidak ada yang perlu diperiksa.</translation>
    </message>
    <message>
        <source>Check every sale of this list that is not paid?</source>
        <translation>Periksa setiap transaksi di daftar ini yang belum lunas?</translation>
    </message>
    <message>
        <source>Counting them …</source>
        <translation>Menghitung …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Tidak ada.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s). The gateways are asked no faster than they allow, beside the open sales, and you can stop at any time.</source>
        <translation>
            <numerusform>%n transaksi. Gateway tidak ditanya lebih cepat dari yang diizinkan, di samping transaksi yang berjalan, dan Anda bisa berhenti kapan saja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Catatan pada %1</translation>
    </message>
    <message>
        <source>Only people here see it.</source>
        <translation>Hanya orang di sini yang melihatnya.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Simpan catatan</translation>
    </message>
    <message numerus="yes">
        <source>One note on %n sale(s)</source>
        <translation>
            <numerusform>Satu catatan pada %n transaksi</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands on each of them, in place of the note before.</source>
        <translation>Tercatat pada masing-masing, menggantikan catatan sebelumnya.</translation>
    </message>
    <message>
        <source>There is no note to keep. Write it, or cancel.</source>
        <translation>Belum ada catatan untuk disimpan. Tulis catatannya, atau batalkan.</translation>
    </message>
    <message>
        <source>Have you settled %1?</source>
        <translation>Sudahkah %1 Anda selesaikan?</translation>
    </message>
    <message>
        <source>It stays on record and no longer asks for attention.</source>
        <translation>Tetap tercatat dan tidak lagi meminta perhatian.</translation>
    </message>
    <message>
        <source>What you did about it, if you like</source>
        <translation>Apa yang Anda lakukan, bila ingin ditulis</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Sudah saya lihat</translation>
    </message>
    <message>
        <source>Mark %1 by hand?</source>
        <translation>Tandai %1 secara manual?</translation>
    </message>
    <message>
        <source>Your word then stands instead of the gateway&apos;s, with your reason beside it.</source>
        <translation>Pernyataan Anda lalu berlaku menggantikan gateway, disertai alasan Anda.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tandai</translation>
    </message>
    <message>
        <source>A reason is needed. Write why in a few words.</source>
        <translation>Alasan diperlukan. Tulis alasannya dengan singkat.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sale(s) by hand?</source>
        <translation>
            <numerusform>Tandai %n transaksi secara manual?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your word then stands on each of them, with your reason. Those whose state is certain stay as they are.</source>
        <translation>Pernyataan Anda lalu berlaku pada masing-masing, disertai alasan Anda. Yang statusnya sudah pasti tetap seperti semula.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) marked.</source>
        <translation>
            <numerusform>%n transaksi ditandai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they are: their state is certain.</source>
        <translation>
            <numerusform>%n tetap seperti semula: statusnya sudah pasti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) copied.</source>
        <translation>
            <numerusform>%n transaksi disalin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1 of %2 sales</source>
        <translation>%1 dari %2 transaksi diperiksa</translation>
    </message>
    <message>
        <source>Checked all %1 sales</source>
        <translation>Semua %1 transaksi sudah diperiksa</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 sales</source>
        <translation>Dihentikan setelah %1 dari %2 transaksi</translation>
    </message>
    <message>
        <source>%1 with news</source>
        <translation>%1 ada perubahan</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 tanpa jawaban</translation>
    </message>
    <message>
        <source>%1: reading its list of payments</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1: membaca daftar pembayarannya</translation>
    </message>
    <message>
        <source>%1: its list of payments is read</source>
        <translation>%1: daftar pembayarannya sudah dibaca</translation>
    </message>
    <message>
        <source>%1: stopped; what was read stays</source>
        <translation>%1: dihentikan; yang sudah dibaca tetap ada</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 dibaca</translation>
    </message>
    <message>
        <source>%1 new here</source>
        <translation>%1 baru di sini</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Yang bisa dilakukan</translation>
    </message>
    <message>
        <source>Show on Charge</source>
        <translation>Tampilkan di Tagih</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Catatan …</translation>
    </message>
    <message>
        <source>Mark by hand …</source>
        <translation>Tandai manual …</translation>
    </message>
    <message>
        <source>Write down a refund …</source>
        <translation>Catat pengembalian …</translation>
    </message>
    <message>
        <source>Copy as a line</source>
        <translation>Salin sebagai baris</translation>
    </message>
    <message>
        <source>Copy only</source>
        <translation>Salin saja</translation>
    </message>
    <message>
        <source>Sale number</source>
        <translation>Nomor transaksi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>Our ID</source>
        <translation>ID kita</translation>
    </message>
    <message>
        <source>The gateway&apos;s number</source>
        <translation>Nomor gateway</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>Nomor transaksi bank</translation>
    </message>
    <message>
        <source>Address of the payment page</source>
        <translation>Alamat halaman pembayaran</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <translation>Teks kode</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) marked</source>
        <translation>
            <numerusform>%n transaksi ditandai</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on each …</source>
        <translation>Catatan pada masing-masing …</translation>
    </message>
    <message>
        <source>Copy as lines</source>
        <translation>Salin sebagai baris-baris</translation>
    </message>
    <message>
        <source>Check all of this list that are not paid …</source>
        <translation>Periksa semua di daftar ini yang belum lunas …</translation>
    </message>
    <message>
        <source>Hide closed sales without money</source>
        <translation>Sembunyikan transaksi tertutup tanpa uang</translation>
    </message>
    <message>
        <source>Fetch missing sales from %1</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Ambil transaksi yang belum ada dari %1</translation>
    </message>
    <message>
        <source>Print again …</source>
        <translation>Cetak lagi …</translation>
    </message>
    <message>
        <source>Print each again …</source>
        <translation>Cetak lagi masing-masing …</translation>
    </message>
    <message>
        <source>%1 not asked: their accounts are not set up here</source>
        <translation>%1 tidak ditanyakan: akunnya belum disiapkan di sini</translation>
    </message>
</context>
<context>
    <name>ui::SaleAnswers</name>
    <message>
        <source>Details copied</source>
        <translation>Rincian disalin</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>Salin rincian untuk bantuan</translation>
    </message>
</context>
<context>
    <name>ui::SaleOptions</name>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>One code for one sale, with its amount. It runs out after %1 minutes.</source>
        <translation>Satu kode untuk satu transaksi, lengkap dengan nominal. Berlaku %1 menit.</translation>
    </message>
    <message>
        <source>One code for every sale, without an amount. The payer types it.</source>
        <translation>Satu kode untuk semua transaksi, tanpa nominal. Pembayar yang mengisinya.</translation>
    </message>
    <message>
        <source>Nobody checks this payment yet. Look at your bank app before handing over goods.</source>
        <translation>Pembayaran ini belum diperiksa siapa pun. Cek aplikasi bank Anda sebelum menyerahkan barang.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>Bill or table</source>
        <translation>Nota atau meja</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <comment>key of Reference</comment>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Add a note for the payer</source>
        <translation>Tulis catatan untuk pembayar</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <comment>key of Note</comment>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>One code for one sale, with its amount. %1 watches it until it is paid.</source>
        <translation>Satu kode untuk satu transaksi, lengkap dengan nominal. %1 memantaunya sampai lunas.</translation>
    </message>
    <message>
        <source>The QR opens a page to pay on. Then ask the customer for the transaction number.</source>
        <translation>QR membuka halaman untuk membayar. Setelah itu minta nomor transaksi bank dari pelanggan.</translation>
    </message>
    <message>
        <source>The QR opens a page to pay on.</source>
        <translation>QR membuka halaman untuk membayar.</translation>
    </message>
    <message>
        <source>One code for one sale, with its amount.</source>
        <translation>Satu kode untuk satu transaksi, lengkap dengan nominal.</translation>
    </message>
    <message>
        <source>The customer pays a few hundred more: the unique code.</source>
        <translation>Pelanggan membayar beberapa ratus rupiah lebih banyak: kode unik.</translation>
    </message>
    <message>
        <source>No account is ready to sell.</source>
        <translation>Belum ada akun yang siap untuk berjualan.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>QR for bank apps</source>
        <translation>QR untuk aplikasi bank</translation>
    </message>
    <message>
        <source>Alt+Q</source>
        <comment>key of QR for bank apps</comment>
        <translation>Alt+Q</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Nama, telepon, atau email</translation>
    </message>
    <message>
        <source>Alt+U</source>
        <comment>key of Customer</comment>
        <translation>Alt+U</translation>
    </message>
    <message>
        <source>The number of the sale</source>
        <translation>Nomor transaksi</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Dari %1: %2</translation>
    </message>
    <message>
        <source>Drawn here</source>
        <translation>Digambar di sini</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Alt+D</source>
        <comment>key of Data</comment>
        <translation>Alt+D</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Alt+P</source>
        <comment>key of Picture</comment>
        <translation>Alt+P</translation>
    </message>
    <message>
        <source>For the gateway to keep</source>
        <translation>Untuk disimpan gateway</translation>
    </message>
</context>
<context>
    <name>ui::SalePanel</name>
    <message>
        <source>It stays on record whatever you choose.</source>
        <translation>Apa pun pilihan Anda, ini tetap tercatat.</translation>
    </message>
    <message>
        <source>Nothing is shown as paid until you decide.</source>
        <translation>Tidak ada yang tampil sebagai lunas sampai Anda memutuskan.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Rincian disalin</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>Salin rincian untuk bantuan</translation>
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
        <translation>Nominal yang sama lagi?</translation>
    </message>
    <message>
        <source>%1 was charged a moment ago. A second sale asks for the money twice.</source>
        <translation>%1 baru saja ditagih. Transaksi kedua berarti menagih dua kali.</translation>
    </message>
    <message>
        <source>Charge again</source>
        <translation>Tagih lagi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>That is more than ten times what a sale usually is.</source>
        <translation>Ini lebih dari sepuluh kali transaksi biasanya.</translation>
    </message>
    <message>
        <source>Charge it</source>
        <translation>Tagih</translation>
    </message>
</context>
<context>
    <name>ui::SaleView</name>
    <message>
        <source>Waiting for payment</source>
        <translation>Menunggu pembayaran</translation>
    </message>
    <message>
        <source>The payer types the amount</source>
        <translation>Nominal diisi pembayar</translation>
    </message>
    <message>
        <source>left on this QR</source>
        <translation>sisa waktu QR ini</translation>
    </message>
    <message>
        <source>Type the next amount any time: this sale moves to the strip above and goes on being watched.</source>
        <translation>Ketik nominal berikutnya kapan saja: transaksi ini pindah ke baris di atas dan tetap dipantau.</translation>
    </message>
    <message>
        <source>Type the next amount any time.</source>
        <translation>Ketik nominal berikutnya kapan saja.</translation>
    </message>
    <message>
        <source>This QR cannot be shown</source>
        <translation>QR ini tidak bisa ditampilkan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Payer sees</source>
        <translation>Dilihat pembayar</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>QR code on show</source>
        <translation>Kode QR sedang ditampilkan</translation>
    </message>
    <message>
        <source>Verified scannable</source>
        <translation>Terbukti bisa dipindai</translation>
    </message>
    <message>
        <source>Reading the picture back</source>
        <translation>Membaca ulang gambar</translation>
    </message>
    <message>
        <source>Esc goes to the next amount: this sale moves to the strip above and goes on being watched.</source>
        <translation>Tekan Esc untuk nominal berikutnya: transaksi ini pindah ke baris di atas dan tetap dipantau.</translation>
    </message>
    <message>
        <source>left to pay</source>
        <translation>sisa waktu bayar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Simpan gambar</translation>
    </message>
</context>
<context>
    <name>ui::SavedFiltersCard</name>
    <message>
        <source>No filter is saved yet.</source>
        <translation>Belum ada filter tersimpan.</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Semua transaksi</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Ganti nama %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>Save this filter as</source>
        <extracomment>%1 is the name of a saved filter</extracomment>
        <translation>Simpan filter ini sebagai</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Nama baru untuk “%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>All sales are shown. Choose something first, then save it here.</source>
        <translation>Semua transaksi ditampilkan. Pilih sesuatu dulu, lalu simpan di sini.</translation>
    </message>
    <message>
        <source>A name is missing. Write a few words.</source>
        <translation>Nama belum ada. Tulis dengan singkat.</translation>
    </message>
    <message>
        <source>Another filter has this name. Write another one.</source>
        <translation>Filter lain sudah memakai nama ini. Tulis nama lain.</translation>
    </message>
    <message>
        <source>There is one of this name. Press Save again to replace it.</source>
        <translation>Nama ini sudah ada. Tekan Simpan lagi untuk menggantinya.</translation>
    </message>
    <message>
        <source>There is no room for another one. Delete one first.</source>
        <translation>Tidak ada tempat untuk satu lagi. Hapus salah satu dulu.</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioList</name>
    <message>
        <source>Pays after 8 s, as all other digits do</source>
        <translation>Bayar setelah 8 dtk, sama seperti semua angka lain</translation>
    </message>
    <message>
        <source>Nobody pays: the QR expires</source>
        <translation>Tidak ada yang bayar: QR kedaluwarsa</translation>
    </message>
    <message>
        <source>The payment fails</source>
        <translation>Pembayaran gagal</translation>
    </message>
    <message>
        <source>Pays 30 s after the QR expired</source>
        <translation>Bayar 30 dtk setelah QR kedaluwarsa</translation>
    </message>
    <message>
        <source>Pays another amount</source>
        <translation>Bayar dengan nominal lain</translation>
    </message>
    <message>
        <source>The first two checks get an error</source>
        <translation>Dua pemeriksaan pertama mendapat kesalahan</translation>
    </message>
    <message>
        <source>The next check is refused for 20 s</source>
        <translation>Pemeriksaan berikutnya ditolak selama 20 dtk</translation>
    </message>
    <message>
        <source>The long check times out twice</source>
        <translation>Pemeriksaan panjang dua kali kehabisan waktu</translation>
    </message>
    <message>
        <source>Numbers come as text, text as numbers</source>
        <translation>Angka datang sebagai teks, teks sebagai angka</translation>
    </message>
    <message>
        <source>Each answer takes 12 s</source>
        <translation>Setiap jawaban perlu 12 dtk</translation>
    </message>
    <message>
        <source>The amount decides</source>
        <translation>Nominal menentukan</translation>
    </message>
    <message>
        <source>The last two digits say what the customer does: $10.07 and 25,007 ៛ both end in 07.</source>
        <translation>Dua angka terakhir menentukan apa yang dilakukan pelanggan: $10.07 dan 25,007 ៛ sama-sama berakhir 07.</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation>Ganti: %1</translation>
    </message>
</context>
<context>
    <name>ui::ServicePage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Kembali ke akun</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>Title of a page: what a service says itself; %1 is &quot;bayar.gg&quot;</extracomment>
        <translation>Di %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
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
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Of this window, at once.</source>
        <translation>Untuk jendela ini, langsung berlaku.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Ikuti komputer</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Codes are always black on white.</source>
        <translation>Kode selalu hitam di atas putih.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Of everything on the screen.</source>
        <translation>Untuk semua yang ada di layar.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>On this window. Codes and files always use 0–9.</source>
        <translation>Di jendela ini. Kode dan berkas selalu memakai 0–9.</translation>
    </message>
    <message>
        <source>0–9 always</source>
        <translation>Selalu 0–9</translation>
    </message>
    <message>
        <source>The language&apos;s own</source>
        <translation>Angka bahasanya</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Mulai ulang sekarang</translation>
    </message>
    <message>
        <source>Shop details</source>
        <translation>Data toko</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of the window, as in &quot;125 %&quot;</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The new size comes with the next start.</source>
        <translation>Ukuran baru berlaku saat Paydesk dibuka lagi.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Hari pertama dalam minggu</translation>
    </message>
    <message>
        <source>Of “This week” and the calendar in History.</source>
        <translation>Untuk “Minggu ini” dan kalender di Riwayat.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
</context>
<context>
    <name>ui::SetupView</name>
    <message>
        <source>name and keys</source>
        <translation>nama dan kunci</translation>
    </message>
    <message>
        <source>key in the keyring</source>
        <translation>kunci di ring kunci</translation>
    </message>
    <message>
        <source>key in the sealed file</source>
        <translation>kunci di berkas tersegel</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>who takes the payments</source>
        <translation>siapa yang menerima pembayaran</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Kredensial</translation>
    </message>
    <message>
        <source>Shop details</source>
        <translation>Data toko</translation>
    </message>
    <message>
        <source>what the payer sees</source>
        <translation>yang dilihat pembayar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Uji</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>lulus</translation>
    </message>
    <message>
        <source>not passed yet</source>
        <translation>belum lulus</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>switch on, what to see to</source>
        <translation>aktifkan, yang perlu diurus</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Berhenti di sini</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Simpan dan lanjut</translation>
    </message>
    <message>
        <source>This is a new key, address or proxy. Once it is kept, nothing can be sold at this account until its test passes.</source>
        <translation>Ini kunci, alamat, atau proxy baru. Setelah disimpan, akun ini tidak bisa dipakai berjualan sampai lulus uji.</translation>
    </message>
    <message>
        <source>You can stop here. Everything you typed is kept.</source>
        <translation>Anda dapat berhenti di sini. Semua yang Anda ketik disimpan.</translation>
    </message>
    <message>
        <source>You can stop here. Everything you typed is kept; the account is off until its test passes.</source>
        <translation>Anda boleh berhenti di sini. Semua yang Anda ketik disimpan; akun nonaktif sampai lulus uji.</translation>
    </message>
    <message>
        <source>Not everything typed here can be kept. Complete it, or stop again to drop it.</source>
        <translation>Tidak semua yang diketik di sini bisa disimpan. Lengkapi, atau berhenti lagi untuk membuangnya.</translation>
    </message>
</context>
<context>
    <name>ui::ShopForm</name>
    <message>
        <source>Your bank app shows it as name@bank.</source>
        <translation>Di aplikasi bank Anda tertulis sebagai nama@bank.</translation>
    </message>
    <message>
        <source>%1 of 25 characters used.</source>
        <translation>%1 dari 25 karakter terpakai.</translation>
    </message>
    <message>
        <source>%1 of 15 characters used.</source>
        <translation>%1 dari 15 karakter terpakai.</translation>
    </message>
    <message>
        <source>Only for merchant accounts.</source>
        <translation>Hanya untuk akun merchant.</translation>
    </message>
    <message>
        <source>Bakong account</source>
        <translation>Akun Bakong</translation>
    </message>
    <message>
        <source>name@bank</source>
        <translation>nama@bank</translation>
    </message>
    <message>
        <source>Shop name the payer sees</source>
        <translation>Nama toko yang dilihat pembayar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Merchant id</source>
        <translation>ID merchant</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Store, if you have several</source>
        <translation>Cabang, jika ada beberapa</translation>
    </message>
    <message>
        <source>Till, if you have several</source>
        <translation>Kasir, jika ada beberapa</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Lebih ringkas</translation>
    </message>
    <message>
        <source>Save shop details</source>
        <translation>Simpan data toko</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Type a part of its name. It goes into codes made here.</source>
        <translation>Ketik sebagian namanya. Ini dimuat dalam kode yang dibuat di sini.</translation>
    </message>
    <message>
        <source>Riel for one dollar, %1.</source>
        <translation>Riel untuk satu dolar, %1.</translation>
    </message>
    <message>
        <source>Riel for one dollar, to show both. Saving pins it.</source>
        <translation>Riel untuk satu dolar, agar keduanya tampil. Kurs ditetapkan saat disimpan.</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>Jenis toko</translation>
    </message>
    <message>
        <source>Shop rate</source>
        <translation>Kurs toko</translation>
    </message>
    <message>
        <source>4,050</source>
        <translation>4,050</translation>
    </message>
    <message>
        <source>Merchant account, store, till, kind and rate</source>
        <translation>Akun merchant, cabang, kasir, jenis, dan kurs</translation>
    </message>
</context>
<context>
    <name>ui::ShopStep</name>
    <message>
        <source>There is a sign in it that cannot be seen. Type it again.</source>
        <translation>Ada tanda tak terlihat di dalamnya. Ketik lagi.</translation>
    </message>
    <message>
        <source>The payer sees this name. Type it.</source>
        <translation>Pembayar melihat nama ini. Ketik namanya.</translation>
    </message>
    <message>
        <source>Longer than 25 letters. Bank apps would cut it off.</source>
        <translation>Lebih dari 25 karakter. Aplikasi bank akan memotongnya.</translation>
    </message>
    <message>
        <source>Longer than 15 letters. Shorten it.</source>
        <translation>Lebih dari 15 karakter. Persingkat.</translation>
    </message>
    <message>
        <source>The gateway asks for a name with every sale. Type one.</source>
        <translation>Gateway meminta nama untuk setiap transaksi. Ketik satu nama.</translation>
    </message>
    <message>
        <source>The gateway asks for an e-mail address with every sale. Type one of the shop.</source>
        <translation>Gateway meminta alamat email untuk setiap transaksi. Ketik satu alamat email toko.</translation>
    </message>
    <message>
        <source>A web address begins with https. Correct it.</source>
        <translation>Alamat web diawali https. Perbaiki.</translation>
    </message>
    <message>
        <source>Gets the money. The bank app shows it as name@bank.</source>
        <translation>Menerima uangnya. Di aplikasi bank tertulis sebagai nama@bank.</translation>
    </message>
    <message>
        <source>25 letters at most, %1 used.</source>
        <translation>Paling banyak 25 karakter, %1 terpakai.</translation>
    </message>
    <message>
        <source>15 letters at most, %1 used.</source>
        <translation>Paling banyak 15 karakter, %1 terpakai.</translation>
    </message>
    <message>
        <source>Sent for customers who give no name.</source>
        <translation>Dikirim untuk pelanggan yang tidak memberi nama.</translation>
    </message>
    <message>
        <source>Of the shop: receipts of such sales go there.</source>
        <translation>Milik toko: struk transaksi seperti itu dikirim ke sana.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Boleh dikosongkan.</translation>
    </message>
    <message>
        <source>May stay empty: Paydesk shows a page of its own then.</source>
        <translation>Boleh dikosongkan: Paydesk lalu menampilkan halamannya sendiri.</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Lebih ringkas</translation>
    </message>
    <message>
        <source>Advanced: address, time zone, proxy</source>
        <translation>Lanjutan: alamat, zona waktu, proxy</translation>
    </message>
    <message>
        <source>Receiver account</source>
        <translation>Akun penerima</translation>
    </message>
    <message>
        <source>name@bank</source>
        <translation>nama@bank</translation>
    </message>
    <message>
        <source>Shop name the payer sees</source>
        <translation>Nama toko yang dilihat pembayar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Name of a walk-in customer</source>
        <translation>Nama pelanggan umum</translation>
    </message>
    <message>
        <source>E-mail of a walk-in customer</source>
        <translation>Email pelanggan umum</translation>
    </message>
    <message>
        <source>Phone of a walk-in customer</source>
        <translation>Telepon pelanggan umum</translation>
    </message>
    <message>
        <source>Page after payment</source>
        <translation>Halaman setelah pembayaran</translation>
    </message>
    <message>
        <source>Page after giving up</source>
        <translation>Halaman setelah batal membayar</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>Mata uang yang biasa dipakai</translation>
    </message>
    <message>
        <source>A sale can choose another one.</source>
        <translation>Penjualan dapat memakai yang lain.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tombol pintas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ui::ShownSale</name>
    <message>
        <source>Cancel this sale?</source>
        <translation>Batalkan transaksi ini?</translation>
    </message>
    <message>
        <source>Its QR leaves both screens. Money that still comes is found and shown as late.</source>
        <translation>QR-nya hilang dari kedua layar. Uang yang masih masuk tetap ditemukan dan ditampilkan sebagai terlambat.</translation>
    </message>
    <message>
        <source>Cancel sale</source>
        <translation>Batalkan transaksi</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Tetap menunggu</translation>
    </message>
</context>
<context>
    <name>ui::SlipPrinting</name>
    <message>
        <source>%1 of %2 slips are printed.</source>
        <translation>%1 dari %2 slip sudah dicetak.</translation>
    </message>
    <message>
        <source>%1 of %2 slips are printed. Only the others are left here.</source>
        <translation>%1 dari %2 slip sudah dicetak. Hanya sisanya yang masih ada di sini.</translation>
    </message>
</context>
<context>
    <name>ui::SoundSettings</name>
    <message>
        <source>Sounds</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Volume suara</translation>
    </message>
    <message>
        <source>Sound of %1</source>
        <extracomment>Spoken name of a switch: %1 is what happened, as in &quot;Paid&quot;</extracomment>
        <translation>Suara untuk %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Coba</translation>
    </message>
    <message>
        <source>Play the sound of %1</source>
        <extracomment>Spoken name of a button: %1 is what happened, as in &quot;Paid&quot;</extracomment>
        <translation>Putar suara untuk %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Two rising tones, once the payment is proven and written down.</source>
        <translation>Dua nada naik, setelah pembayaran terbukti dan tercatat.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>One long low tone.</source>
        <translation>Satu nada rendah panjang.</translation>
    </message>
    <message>
        <source>Late money</source>
        <translation>Uang terlambat</translation>
    </message>
    <message>
        <source>Three bells, when money comes after the QR expired.</source>
        <translation>Tiga bunyi lonceng, bila uang masuk setelah QR kedaluwarsa.</translation>
    </message>
    <message>
        <source>Short, over and other exceptions</source>
        <translation>Kurang, lebih, dan kejanggalan lain</translation>
    </message>
    <message>
        <source>Two falling tones.</source>
        <translation>Dua nada turun.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>One soft low tone.</source>
        <translation>Satu nada rendah lembut.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Nyala</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Senyap</translation>
    </message>
    <message>
        <source>This computer has nothing to play sounds on. Connect a loudspeaker and press Test.</source>
        <translation>Komputer ini tidak punya alat untuk memutar suara. Sambungkan pengeras suara lalu tekan Coba.</translation>
    </message>
    <message>
        <source>The volume is 0: nothing sounds.</source>
        <translation>Volume 0: tidak ada suara.</translation>
    </message>
</context>
<context>
    <name>ui::StartProblemDialog</name>
    <message>
        <source>Quit Paydesk</source>
        <translation>Keluar dari Paydesk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Paydesk is open already</source>
        <translation>Paydesk sudah terbuka</translation>
    </message>
    <message>
        <source>The ledger needs a newer Paydesk</source>
        <translation>Buku perlu Paydesk yang lebih baru</translation>
    </message>
    <message>
        <source>Paydesk cannot write its data</source>
        <translation>Paydesk tidak bisa menulis datanya</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk penuh</translation>
    </message>
    <message>
        <source>The data folder cannot be made</source>
        <translation>Folder data tidak bisa dibuat</translation>
    </message>
    <message>
        <source>The data folder is open to other people</source>
        <translation>Folder data terbuka bagi orang lain</translation>
    </message>
    <message>
        <source>Paydesk does not follow links to its data</source>
        <translation>Paydesk tidak mengikuti tautan ke datanya</translation>
    </message>
    <message>
        <source>The ledger of sales cannot be opened</source>
        <translation>Buku transaksi tidak bisa dibuka</translation>
    </message>
</context>
<context>
    <name>ui::StaticCodePart</name>
    <message>
        <source>Payments are being counted…</source>
        <translation>Pembayaran sedang dihitung…</translation>
    </message>
    <message>
        <source>Nobody has paid by this code yet.</source>
        <translation>Belum ada yang membayar lewat kode ini.</translation>
    </message>
    <message>
        <source>It came in by the code of a sale that is not in this ledger.</source>
        <translation>Ini masuk lewat kode transaksi yang tidak ada di buku ini.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Payments by this code</source>
        <translation>Pembayaran lewat kode ini</translation>
    </message>
    <message>
        <source>Came in by the code of %1</source>
        <extracomment>A way to another sale: %1 is its number, as &quot;S-12&quot;</extracomment>
        <translation>Masuk lewat kode %1</translation>
    </message>
    <message>
        <source>Show all in the list</source>
        <translation>Tampilkan semua di daftar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>Codes are made on this computer. Look in the bank app for the money.</source>
        <translation>Kode dibuat di komputer ini. Cek uang masuk di aplikasi bank.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Bahasa: %1</translation>
    </message>
    <message>
        <source>Checking ledger</source>
        <translation>Memeriksa buku</translation>
    </message>
    <message>
        <source>Ledger checked</source>
        <translation>Buku sudah diperiksa</translation>
    </message>
    <message>
        <source>Ledger needs a look</source>
        <translation>Buku perlu dilihat</translation>
    </message>
    <message>
        <source>Key of %1: renew it now</source>
        <extracomment>Item of the status bar: %1 is the name of an account, %2 how many days its key is still good (&quot;d&quot;: days)</extracomment>
        <translation>Kunci %1: perbarui sekarang</translation>
    </message>
    <message>
        <source>Key of %1: %2 d left</source>
        <translation>Kunci %1: sisa %2 hari</translation>
    </message>
</context>
<context>
    <name>ui::TestCard</name>
    <message>
        <source>Test now</source>
        <translation>Uji sekarang</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Uji lagi</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Uji sambungan</translation>
    </message>
    <message>
        <source>One harmless question to the gateway. No money moves, nothing is created.</source>
        <translation>Satu pertanyaan tanpa risiko kepada gateway. Tidak ada uang yang berpindah, tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Menghubungi gateway</translation>
    </message>
    <message>
        <source>No money moves, nothing is created.</source>
        <translation>Tidak ada uang yang berpindah, tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nama ditemukan</translation>
    </message>
    <message>
        <source>Secure line</source>
        <translation>Sambungan aman</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Kunci diterima</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Belum tercapai.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Gangguan</translation>
    </message>
    <message>
        <source>Connection test: passed</source>
        <translation>Uji sambungan: lulus</translation>
    </message>
    <message>
        <source>Connection test: not passed</source>
        <translation>Uji sambungan: tidak lulus</translation>
    </message>
    <message>
        <source>Connection test: %1 of %2 pass</source>
        <translation>Uji sambungan: %1 dari %2 lulus</translation>
    </message>
    <message>
        <source>%1, took %2 s.</source>
        <translation>%1, selama %2 dtk.</translation>
    </message>
    <message>
        <source>No money moved, nothing was created.</source>
        <translation>Tidak ada uang yang berpindah, tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Tidak ada yang dikirim.</translation>
    </message>
</context>
<context>
    <name>ui::TestStep</name>
    <message>
        <source>The test asks %1, with the key and the details of the steps before.</source>
        <translation>Uji ini menghubungi %1, dengan kunci dan rincian dari langkah sebelumnya.</translation>
    </message>
</context>
<context>
    <name>ui::TotalsBand</name>
    <message>
        <source>%1 · counting…</source>
        <extracomment>Over the sum of a currency while it is counted; %1 is its code</extracomment>
        <translation>%1 · menghitung…</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 lunas</translation>
    </message>
    <message>
        <source>%1 of %2 paid</source>
        <extracomment>Under the sum of a currency: %1 is how many sales were paid, %2 how many there are</extracomment>
        <translation>%1 dari %2 lunas</translation>
    </message>
    <message>
        <source>Received · counting…</source>
        <translation>Diterima · menghitung…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>No sales here</source>
        <translation>Tidak ada transaksi di sini</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, plus %2</source>
        <extracomment>Under the sum of a currency: %1 is what stands there (&quot;16 paid&quot;), %2 an amount that came in another currency</extracomment>
        <translation>%1, ditambah %2</translation>
    </message>
    <message>
        <source>plus %1</source>
        <extracomment>On the line below &quot;16 paid&quot;: %1 is an amount that came in another currency</extracomment>
        <translation>ditambah %1</translation>
    </message>
    <message>
        <source>%1, %2 refunded</source>
        <extracomment>Under the sum of a currency: %1 is what stands there (&quot;16 paid&quot;), %2 an amount that went back to payers since</extracomment>
        <translation>%1, %2 dikembalikan</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>Beside the code of a currency: %1 is an amount that went back to payers since</extracomment>
        <translation>%1 dikembalikan</translation>
    </message>
</context>
<context>
    <name>ui::TrayAlert</name>
    <message>
        <source>%1, sale S-%2</source>
        <extracomment>What a message of the desktop says: %1 is an amount, %2 the number of the sale</extracomment>
        <translation>%1, transaksi S-%2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Berjalan: %1</translation>
    </message>
    <message>
        <source>Need a look: %1</source>
        <translation>Perlu dilihat: %1</translation>
    </message>
</context>
<context>
    <name>ui::VaultDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ui::WebhookPanel</name>
    <message>
        <source>The same for all accounts. Leave it empty where there is none.</source>
        <translation>Sama untuk semua akun. Kosongkan bila tidak ada.</translation>
    </message>
    <message>
        <source>Address for notices</source>
        <translation>Alamat untuk pemberitahuan</translation>
    </message>
    <message>
        <source>Paydesk finds payments by asking %1. It needs no notices, and this version does not receive them yet.</source>
        <translation>Paydesk menemukan pembayaran dengan menanyakan ke %1. Pemberitahuan tidak diperlukan, dan versi ini belum menerimanya.</translation>
    </message>
    <message>
        <source>The address is made from the one under which the internet reaches this shop, of a tunnel or a router. It is not entered yet.</source>
        <translation>Alamat ini dibuat dari alamat yang dipakai internet untuk menghubungi toko ini, lewat tunnel atau router. Alamat itu belum diisi.</translation>
    </message>
    <message>
        <source>Enter the address at %1 once a later version receives notices, not before.</source>
        <translation>Isi alamat ini di %1 setelah versi mendatang menerima pemberitahuan, jangan sebelumnya.</translation>
    </message>
    <message>
        <source>A later version gives the address to %1 with each sale. Nobody has to enter it there.</source>
        <translation>Versi mendatang memberikan alamat ini kepada %1 pada setiap transaksi. Tidak ada yang perlu mengisinya di sana.</translation>
    </message>
    <message>
        <source>Public address of this shop</source>
        <translation>Alamat publik toko ini</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Alamat disalin</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Salin alamat</translation>
    </message>
    <message>
        <source>Enter the public address</source>
        <translation>Isi alamat publik</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Biarkan apa adanya</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePanel</name>
    <message>
        <source>Type an amount. The customer scans. Paydesk watches and tells you when the money is really there.</source>
        <translation>Ketik nominal. Pelanggan memindai. Paydesk memantau dan memberi tahu bila uangnya benar-benar masuk.</translation>
    </message>
    <message>
        <source>Works without an account, without the internet, in two minutes.</source>
        <translation>Bekerja tanpa akun, tanpa internet, dalam dua menit.</translation>
    </message>
</context>
<context>
    <name>ui::WorkBand</name>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
</TS>
