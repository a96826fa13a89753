import type { Locale } from '../messages/messages'

/** Indonesian. */
export const id: Locale = {
  locale: 'id',
  countryLabel: 'Negara atau wilayah',
  phoneLabel: 'Nomor telepon',
  methodLabel: 'Bagaimana kami mengirim kodenya?',
  methods: { sms: 'SMS', voice: 'Panggilan suara' },
  smsUnavailable: 'Jenis nomor ini tidak dapat menerima SMS.',
  send: 'Kirim kode',
  sending: 'Mengirim…',
  codeSent: {
    sms: 'Kami sudah mengirim kode lewat SMS ke {phone}',
    voice: 'Kami sedang menelepon {phone} untuk memberi tahu kode',
  },
  codeMaybeSent: 'Kode mungkin sedang dikirim ke {phone}. Jika sudah masuk, ketik di sini.',
  codeLabel: 'Kode verifikasi',
  verify: 'Verifikasi',
  verifying: 'Memeriksa…',
  resend: 'Kirim ulang kode',
  resendIn: 'Kirim ulang dalam {time}',
  resendAt: 'Kirim ulang pukul {time}',
  resendOn: 'Kirim ulang {time}',
  resendReady: 'Anda dapat meminta kode lagi sekarang.',
  instead: { sms: 'Kirim lewat SMS saja', voice: 'Telepon saya saja' },
  changePhone: 'Ganti nomor',
  verified: '{phone} sudah terverifikasi',
  failed: 'Belum berhasil. Periksa koneksi Anda, lalu coba lagi.',
  failures: () => import('./id-failures').then(({ idFailures }) => idFailures),
  registration: {
    progressLabel: 'Kemajuan',
    stages: { verify: 'Verifikasi', register: 'Pendaftaran', live: 'Aktif' },
    registering: 'Menghubungkan {phone} ke WhatsApp…',
    registeringHint:
      'Ini bisa memakan waktu beberapa menit. Anda boleh meninggalkan halaman ini dan kembali lagi nanti.',
    connected: '{phone} sudah aktif di WhatsApp',
    inReview: '{phone} sudah terdaftar',
    inReviewHint:
      'WhatsApp sedang meninjau nama tampilan. Anda tidak perlu melakukan apa pun; halaman ini akan lanjut otomatis.',
    failed: '{phone} tidak dapat dihubungkan',
    reasons: {
      creation_failed:
        'WhatsApp tidak menerima nomor ini. Jika nomor dipakai di aplikasi WhatsApp, hapus dulu akunnya di sana, lalu coba lagi.',
      registration_failed:
        'WhatsApp tidak mendaftarkan nomor ini. Jika nomor dipakai di aplikasi WhatsApp, hapus akunnya di sana; jika nomor memiliki PIN verifikasi dua langkah, nonaktifkan PIN itu. Lalu coba lagi.',
      banned: 'WhatsApp memblokir nomor ini. Ajukan banding ke dukungan WhatsApp, atau gunakan nomor lain.',
      restricted: 'WhatsApp membatasi nomor ini. Tunggu sampai pembatasan berakhir, atau gunakan nomor lain.',
      flagged:
        'WhatsApp menandai nomor ini karena kualitasnya rendah. Nomor dapat dihubungkan lagi setelah kualitasnya naik.',
      deleted: 'Nomor ini sudah dihapus dari WhatsApp. Coba lagi untuk mendaftarkannya kembali.',
      migrated:
        'Nomor ini sudah dipindahkan ke akun bisnis lain. Pindahkan kembali, atau gunakan nomor lain.',
      disconnected: 'Nomor ini terputus dari WhatsApp. Coba lagi untuk mendaftarkannya kembali.',
      name_declined: 'WhatsApp menolak nama tampilan. Pilih nama lain, lalu coba lagi.',
      name_expired: 'Persetujuan nama tampilan sudah kedaluwarsa. Ajukan persetujuan baru, lalu coba lagi.',
      name_pending_review: 'WhatsApp sedang meninjau nama tampilan.',
      rate_limited: 'Untuk saat ini, WhatsApp membatasi jumlah pesan yang boleh dikirim nomor ini.',
    },
    otherReason: 'WhatsApp tidak memberi alasan yang kami kenal. Coba lagi nanti, atau gunakan nomor lain.',
    retry: 'Coba lagi',
    verifyAgain: 'Verifikasi ulang nomor',
    startOver: 'Gunakan nomor lain',
  },
  countrySearch: {
    searchLabel: 'Cari nama atau kode',
    noMatch:
      'Tidak ada negara di daftar ini yang cocok dengan “{text}”. Periksa ejaannya, atau ketik kode negara seperti +62.',
    results: { other: '{count} hasil' },
    close: 'Tutup',
  },
}
