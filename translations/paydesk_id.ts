<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_US">
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
    <name>Screen</name>
    <message>
        <source>Charge</source>
        <translation>Tagih</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
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
</context>
<context>
    <name>ui::CountdownRing</name>
    <message>
        <source>%1 left on this QR</source>
        <translation>QR ini tersisa %1</translation>
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
    <name>ui::EntryPanel</name>
    <message>
        <source>Show QR</source>
        <translation>Tampilkan QR</translation>
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
        <source>Show QR</source>
        <translation>Tampilkan QR</translation>
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
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Spoken name of a way to a screen: %1 its name, %2 the key for it</extracomment>
        <translation>%1, tombol %2</translation>
    </message>
</context>
<context>
    <name>ui::SaleOptions</name>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Dynamic QR</source>
        <translation>QR dinamis</translation>
    </message>
    <message>
        <source>Printable sign</source>
        <translation>QR cetak</translation>
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
        <translation>Alt+C</translation>
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
        <source>Merchant account, store and till</source>
        <translation>Akun merchant, cabang, dan kasir</translation>
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
</context>
<context>
    <name>ui::WelcomePanel</name>
    <message>
        <source>Type an amount. The customer scans. Look in the bank app for the money.</source>
        <translation>Ketik nominal. Pelanggan memindai. Cek uang masuk di aplikasi bank.</translation>
    </message>
    <message>
        <source>Works without the internet. Nothing leaves this computer.</source>
        <translation>Bekerja tanpa internet. Tidak ada data yang keluar dari komputer ini.</translation>
    </message>
</context>
</TS>
