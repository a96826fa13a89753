import type { Failures } from '../messages/messages'

export const idFailures: Failures = {
  nothingYet: {
    title: 'Kode belum masuk?',
    rightNumber: 'Apakah {phone} nomor yang benar? Jika bukan, ganti nomornya.',
    checks: {
      sms: [
        'Apakah ponsel mendapat sinyal dan punya ruang untuk pesan?',
        'Lihat juga folder spam dan pesan dari pengirim tak dikenal.',
      ],
      mobileCall: [
        'Apakah ponsel mendapat sinyal dan tidak sedang dipakai menelepon?',
        'Panggilan dari nomor tak dikenal mungkin dibisukan atau diblokir.',
        'Jika kotak suara yang menjawab, apakah masih ada ruang?',
      ],
      call: [
        'Apakah salurannya sedang bebas?',
        'Jika yang menjawab adalah menu suara, harus ada orang yang mengangkat: kode baru disebutkan setelah itu.',
        'Jika kotak suara yang menjawab, apakah masih ada ruang?',
      ],
    },
    otherIn: {
      sms: 'Dalam {time}, Anda dapat memilih menerima SMS.',
      voice: 'Dalam {time}, Anda dapat memilih menerima panggilan.',
    },
  },
  offline: 'Anda sedang offline. Isian Anda tetap tersimpan; kirim setelah terhubung lagi.',
  numberUnchecked:
    'Pemeriksaan nomor gagal dimuat. Anda dapat melanjutkan: nomor Anda diperiksa saat dikirim.',
  handOff: {
    open: 'Ponsel di tangan orang lain',
    making: 'Membuat tautan…',
    invitation:
      'Minta orang itu memindai kode QR ini, atau kirimkan tautannya. Kode verifikasi diketik di sana, dan halaman ini akan lanjut otomatis.',
    qrLabel: 'Kode QR tautan',
    linkLabel: 'Tautan',
    copy: 'Salin tautan',
    copied: 'Tautan disalin',
    share: 'Bagikan tautan',
    until: 'Tautan berlaku satu kali, sampai pukul {time}.',
    waiting: 'Menunggu kode diketik…',
    ended: 'Tautan ini sudah berakhir. Jika kode belum diketik, buat tautan baru.',
    again: 'Buat tautan baru',
    close: 'Tutup',
    caution:
      'Ketik kode hanya jika Anda tahu siapa yang mengirim tautan ini. Setelah itu, nomor akan menjadi milik akun orang tersebut.',
    closePage: 'Anda boleh menutup halaman ini. Halaman yang lain akan lanjut otomatis.',
    linkOver: 'Tautan ini sudah berakhir atau sudah dipakai. Minta tautan baru dari pengirimnya.',
    retry: 'Coba lagi',
  },
  tryAgainIn: 'Coba lagi dalam {time}.',
  tryAgainAt: 'Coba lagi pukul {time}.',
  tryAgainOn: 'Coba lagi {time}.',
  tryAgainLater: 'Coba lagi dalam beberapa menit.',
  triesLeft: { other: 'Sisa {count} percobaan.' },
  useSuggestion: 'Gunakan {phone}',
  problems: {
    empty: 'Ketik nomor telepon Anda.',
    too_short: 'Nomor ini terlalu pendek untuk {country}. Apakah ada angka atau kode area yang kurang?',
    too_long: 'Nomor ini terlalu panjang untuk {country}. Periksa apakah ada angka yang berlebih.',
    not_in_plan: 'Tidak ada nomor seperti ini di {country}. Periksa negara dan angkanya.',
    unknown_calling_code: 'Tidak ada negara dengan kode ini. Pilih negara Anda dari daftar.',
    extension: 'Kode tidak dapat dikirim ke nomor ekstensi. Ketik nomor dengan saluran sendiri.',
    several_numbers: 'Ini tampaknya dua nomor. Ketik satu saja.',
    old_plan: 'Nomor di {country} sudah berubah. Ketik nomor yang berlaku sekarang.',
    dialled_at_home:
      'Nomor ini hanya bisa dihubungi seperti ini di dalam {country}. Ketik nomor seperti saat dihubungi dari negara lain.',
    other_country: 'Apakah ini nomor dari {country}? Jika bukan, pilih negara Anda.',
    not_a_number: 'Ketik nomor telepon dengan angka.',
    phone_not_supported: 'Jenis nomor ini tidak dapat menerima kode. Ketik nomor ponsel atau telepon rumah.',
    sms_not_possible:
      'Jenis nomor ini tidak dapat menerima SMS. Kirim ulang kode untuk menerimanya lewat panggilan.',
    maybe_mobile:
      'Apakah ini nomor ponsel? Kalau ya, gunakan nomor di bawah. Kalau ini telepon rumah, kirim lagi.',
    country_not_supported:
      'Nomor dari {country} tidak dapat dihubungkan di sini. Ketik nomor dari negara lain.',
  },
  errors: {
    invalid_phone: 'Nomor telepon ini belum lengkap. Periksa negara dan angkanya.',
    phone_not_supported: 'Jenis nomor ini tidak dapat menerima kode. Ketik nomor ponsel atau telepon rumah.',
    country_not_supported:
      'Nomor dari negara ini tidak dapat dihubungkan di sini. Ketik nomor dari negara lain.',
    method_not_supported: 'Kode tidak dapat sampai ke nomor ini dengan cara itu. Pilih cara yang lain.',
    cooldown: 'Kode untuk nomor ini baru saja diminta.',
    too_many_sends: 'Terlalu banyak kode yang diminta. Batas ini melindungi nomor dari penyalahgunaan.',
    throttled:
      'WhatsApp menghentikan sementara kode untuk nomor ini karena terlalu banyak yang diminta. Jeda ini bisa berjam-jam.',
    already_verified:
      'Nomor ini sudah terverifikasi, jadi tidak mendapat kode baru. Jika ini nomor Anda, beri tahu pengelola situs ini.',
    send_refused:
      'Kode tidak dapat dikirim ke nomor ini. Periksa apakah nomornya benar, atau pilih cara yang lain.',
    maybe_sent: 'Jawabannya hilang, jadi kode mungkin sedang dikirim. Jika sudah masuk, ketik di sini.',
    invalid_code: 'Ketik semua angka dari kode itu.',
    code_rejected: 'Kode ini salah atau sudah kedaluwarsa. Periksa angkanya, atau minta kode baru.',
    too_many_checks: 'Terlalu banyak kode yang salah. Minta kode baru.',
    too_many_requests:
      'Terlalu banyak permintaan dalam waktu singkat. Batas ini melindungi layanan dari penyalahgunaan.',
    attempt_expired: 'Waktunya sudah habis, atau kode yang lebih baru sudah dikirim. Minta kode baru.',
    attempt_invalid: 'Ini bukan untuk nomor yang sedang Anda verifikasi. Minta kode baru.',
    not_verified: 'Nomor ini belum terverifikasi. Verifikasi dulu nomornya.',
    registration_refused:
      'WhatsApp tidak menerima nomor ini. Pastikan nomor tidak dipakai di aplikasi WhatsApp, lalu coba lagi.',
    challenge_failed: 'Kami tidak dapat memastikan bahwa Anda manusia. Coba lagi.',
    unauthorized: 'Sesi Anda sudah berakhir. Masuk, lalu coba lagi.',
    unavailable: 'Verifikasi sedang tidak tersedia.',
    forbidden_origin: 'Halaman ini tidak boleh memakai layanan verifikasi. Beri tahu pengelola situs ini.',
    bad_request: 'Ada yang tidak beres dengan halaman ini. Muat ulang, lalu coba lagi.',
    not_found: 'Layanan verifikasi tidak ditemukan. Beri tahu pengelola situs ini.',
    method_not_allowed: 'Ada yang tidak beres dengan halaman ini. Beri tahu pengelola situs ini.',
    payload_too_large: 'Terlalu banyak yang dikirim sekaligus. Muat ulang halaman, lalu coba lagi.',
    unsupported_media_type: 'Ada yang tidak beres dengan halaman ini. Beri tahu pengelola situs ini.',
    offline: 'Anda sedang offline. Tidak ada yang terkirim. Hubungkan ke internet, lalu coba lagi.',
    connection_failed: 'Koneksi terputus sebelum ada jawaban. Periksa internet Anda, lalu coba lagi.',
    unexpected_answer: 'Layanan verifikasi memberi jawaban yang tidak dipahami halaman ini.',
  },
}
