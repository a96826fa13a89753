import type { Locale } from '../messages/messages'

/** Malay. */
export const ms: Locale = {
  locale: 'ms',
  countryLabel: 'Negara atau wilayah',
  phoneLabel: 'Nombor telefon',
  methodLabel: 'Bagaimanakah kod patut dihantar?',
  methods: { sms: 'Mesej teks (SMS)', voice: 'Panggilan suara' },
  smsUnavailable: 'Nombor jenis ini tidak dapat menerima SMS.',
  send: 'Hantar kod',
  sending: 'Menghantar…',
  codeSent: {
    sms: 'Kami telah menghantar kod melalui SMS ke {phone}',
    voice: 'Kami sedang menelefon {phone} untuk menyebut kod',
  },
  codeMaybeSent: 'Kod mungkin sedang dihantar ke {phone}. Jika sudah sampai, masukkan di sini.',
  codeLabel: 'Kod pengesahan',
  verify: 'Sahkan',
  verifying: 'Menyemak…',
  resend: 'Hantar semula kod',
  resendIn: 'Hantar semula dalam {time}',
  resendAt: 'Hantar semula pada {time}',
  resendOn: 'Hantar semula {time}',
  resendReady: 'Anda boleh minta kod lain sekarang.',
  instead: { sms: 'Hantar SMS sahaja', voice: 'Telefon saya sahaja' },
  changePhone: 'Tukar nombor',
  verified: '{phone} telah disahkan',
  failed: 'Tidak berjaya. Semak sambungan anda, kemudian cuba lagi.',
  failures: () => import('./ms-failures').then(({ msFailures }) => msFailures),
  registration: {
    progressLabel: 'Kemajuan',
    stages: { verify: 'Pengesahan', register: 'Pendaftaran', live: 'Aktif' },
    registering: 'Menyambungkan {phone} ke WhatsApp…',
    registeringHint:
      'Ini mungkin mengambil masa beberapa minit. Anda boleh tinggalkan halaman ini dan kembali kemudian.',
    connected: '{phone} kini aktif di WhatsApp',
    inReview: '{phone} telah didaftarkan',
    inReviewHint:
      'WhatsApp sedang menyemak nama paparan. Anda tidak perlu berbuat apa-apa; halaman ini akan diteruskan secara automatik.',
    failed: '{phone} tidak dapat disambungkan',
    reasons: {
      creation_failed:
        'WhatsApp tidak menerima nombor ini. Jika nombor ini digunakan dalam aplikasi WhatsApp, padamkan akaun di sana dahulu, kemudian cuba lagi.',
      registration_failed:
        'WhatsApp tidak mendaftarkan nombor ini. Jika nombor ini digunakan dalam aplikasi WhatsApp, padamkan akaun di sana; jika ada PIN pengesahan dua langkah, matikan PIN itu. Kemudian cuba lagi.',
      banned:
        'WhatsApp telah menyekat nombor ini. Buat rayuan kepada sokongan WhatsApp, atau gunakan nombor lain.',
      restricted:
        'WhatsApp telah mengehadkan nombor ini. Tunggu hingga had itu tamat, atau gunakan nombor lain.',
      flagged:
        'WhatsApp telah menandai nombor ini kerana kualitinya rendah. Nombor ini boleh disambungkan semula apabila kualitinya meningkat.',
      deleted: 'Nombor ini telah dikeluarkan daripada WhatsApp. Cuba lagi untuk mendaftarkannya semula.',
      migrated:
        'Nombor ini telah dipindahkan ke akaun perniagaan lain. Pindahkannya kembali, atau gunakan nombor lain.',
      disconnected: 'Nombor ini terputus daripada WhatsApp. Cuba lagi untuk mendaftarkannya semula.',
      name_declined: 'WhatsApp menolak nama paparan. Pilih nama lain, kemudian cuba lagi.',
      name_expired: 'Kelulusan nama paparan telah tamat tempoh. Mohon kelulusan semula, kemudian cuba lagi.',
      name_pending_review: 'WhatsApp sedang menyemak nama paparan.',
      rate_limited: 'Buat masa ini, WhatsApp mengehadkan bilangan mesej yang boleh dihantar oleh nombor ini.',
    },
    otherReason: 'WhatsApp tidak memberi sebab yang kami tahu. Cuba lagi kemudian, atau gunakan nombor lain.',
    retry: 'Cuba lagi',
    verifyAgain: 'Sahkan nombor semula',
    startOver: 'Gunakan nombor lain',
  },
  countrySearch: {
    searchLabel: 'Cari nama atau kod',
    noMatch:
      'Tiada negara dalam senarai ini yang sepadan dengan “{text}”. Semak ejaan, atau taip kod negara seperti +62.',
    results: { other: '{count} hasil' },
    close: 'Tutup',
  },
}
