import type { Failures } from '../messages/messages'

export const msFailures: Failures = {
  nothingYet: {
    title: 'Kod belum sampai?',
    rightNumber: 'Adakah {phone} nombor yang betul? Jika tidak, tukar nombor itu.',
    checks: {
      sms: [
        'Adakah telefon mendapat isyarat dan ada ruang untuk mesej?',
        'Lihat juga dalam spam dan mesej daripada penghantar yang tidak dikenali.',
      ],
      mobileCall: [
        'Adakah telefon mendapat isyarat dan tidak sedang dalam panggilan?',
        'Panggilan daripada nombor yang tidak dikenali mungkin disenyapkan atau disekat.',
        'Jika peti mel suara menjawab, adakah masih ada ruang?',
      ],
      call: [
        'Adakah talian tidak sibuk?',
        'Jika menu suara menjawab, seseorang perlu mengangkat telefon: kod hanya disebut selepas itu.',
        'Jika peti mel suara menjawab, adakah masih ada ruang?',
      ],
    },
    otherIn: {
      sms: 'Dalam {time}, anda boleh memilih untuk menerima SMS.',
      voice: 'Dalam {time}, anda boleh memilih untuk menerima panggilan.',
    },
  },
  offline: 'Anda di luar talian. Apa yang anda taip masih disimpan; hantar apabila anda bersambung semula.',
  numberUnchecked:
    'Semakan nombor tidak dapat dimuatkan. Anda boleh teruskan: nombor anda disemak semasa dihantar.',
  handOff: {
    open: 'Telefon ada pada orang lain',
    making: 'Membuat pautan…',
    invitation:
      'Minta orang itu mengimbas kod QR ini, atau hantar pautan kepadanya. Dia memasukkan kod di sana, dan halaman ini akan diteruskan secara automatik.',
    qrLabel: 'Kod QR pautan',
    linkLabel: 'Pautan',
    copy: 'Salin pautan',
    copied: 'Pautan disalin',
    share: 'Kongsi pautan',
    until: 'Pautan ini boleh digunakan sekali, hingga {time}.',
    waiting: 'Menunggu kod dimasukkan…',
    ended: 'Pautan ini telah tamat. Jika kod belum dimasukkan, buat pautan baharu.',
    again: 'Buat pautan baharu',
    close: 'Tutup',
    caution:
      'Masukkan kod hanya jika anda tahu siapa yang menghantar pautan ini. Selepas itu, nombor ini akan menjadi milik akaun orang tersebut.',
    closePage: 'Anda boleh tutup halaman ini. Halaman yang satu lagi akan diteruskan secara automatik.',
    linkOver: 'Pautan ini telah tamat atau sudah digunakan. Minta pautan baharu daripada penghantarnya.',
    retry: 'Cuba lagi',
  },
  tryAgainIn: 'Cuba lagi dalam {time}.',
  tryAgainAt: 'Cuba lagi pada {time}.',
  tryAgainOn: 'Cuba lagi {time}.',
  tryAgainLater: 'Cuba lagi dalam beberapa minit.',
  triesLeft: { other: 'Tinggal {count} percubaan.' },
  useSuggestion: 'Gunakan {phone}',
  problems: {
    empty: 'Masukkan nombor telefon anda.',
    too_short: 'Nombor ini terlalu pendek untuk {country}. Adakah digit atau kod kawasan tertinggal?',
    too_long: 'Nombor ini terlalu panjang untuk {country}. Semak sama ada terdapat digit yang berlebihan.',
    not_in_plan: 'Tiada nombor seperti ini di {country}. Semak negara dan digit.',
    unknown_calling_code: 'Tiada negara dengan kod ini. Pilih negara anda daripada senarai.',
    extension: 'Kod tidak boleh dihantar ke nombor sambungan. Masukkan nombor yang ada talian sendiri.',
    several_numbers: 'Ini nampak seperti dua nombor. Masukkan satu sahaja.',
    old_plan: 'Nombor di {country} telah berubah. Masukkan nombor yang digunakan sekarang.',
    dialled_at_home:
      'Nombor ini hanya boleh dihubungi begini di dalam {country}. Masukkan nombor seperti yang dihubungi dari negara lain.',
    other_country: 'Adakah ini nombor dari {country}? Jika tidak, pilih negara anda.',
    not_a_number: 'Masukkan nombor telefon dalam digit.',
    phone_not_supported:
      'Nombor jenis ini tidak dapat menerima kod. Masukkan nombor telefon mudah alih atau talian tetap.',
    sms_not_possible:
      'Nombor jenis ini tidak dapat menerima SMS. Hantar semula kod untuk menerimanya melalui panggilan.',
    maybe_mobile:
      'Adakah ini telefon mudah alih? Jika ya, gunakan nombor di bawah. Jika talian tetap, hantar sekali lagi.',
    country_not_supported:
      'Nombor dari {country} tidak dapat disambungkan di sini. Masukkan nombor dari negara lain.',
  },
  errors: {
    invalid_phone: 'Nombor telefon ini tidak lengkap. Semak negara dan digit.',
    phone_not_supported:
      'Nombor jenis ini tidak dapat menerima kod. Masukkan nombor telefon mudah alih atau talian tetap.',
    country_not_supported:
      'Nombor dari negara ini tidak dapat disambungkan di sini. Masukkan nombor dari negara lain.',
    method_not_supported: 'Kod tidak dapat sampai ke nombor ini dengan cara itu. Pilih cara yang satu lagi.',
    cooldown: 'Kod untuk nombor ini baru sahaja diminta.',
    too_many_sends: 'Terlalu banyak kod telah diminta. Had ini melindungi nombor daripada penyalahgunaan.',
    throttled:
      'WhatsApp menghentikan kod untuk nombor ini buat sementara waktu kerana terlalu banyak yang diminta. Ini boleh berlangsung berjam-jam.',
    already_verified:
      'Nombor ini sudah disahkan, jadi tiada kod baharu dihantar. Jika ini nombor anda, beritahu pengendali laman ini.',
    send_refused:
      'Kod tidak dapat dihantar ke nombor ini. Semak sama ada nombor itu betul, atau pilih cara yang satu lagi.',
    maybe_sent:
      'Jawapan telah hilang, jadi kod mungkin sedang dihantar. Jika sudah sampai, masukkan di sini.',
    invalid_code: 'Masukkan semua digit kod.',
    code_rejected: 'Kod ini salah atau telah tamat tempoh. Semak digit, atau minta kod baharu.',
    too_many_checks: 'Terlalu banyak kod yang salah. Minta kod baharu.',
    too_many_requests:
      'Terlalu banyak permintaan dalam masa yang singkat. Had ini melindungi perkhidmatan daripada penyalahgunaan.',
    attempt_expired:
      'Terlalu lama masa telah berlalu, atau kod yang lebih baharu telah dihantar. Minta kod baharu.',
    attempt_invalid: 'Ini bukan untuk nombor yang anda sedang sahkan. Minta kod baharu.',
    not_verified: 'Nombor ini belum disahkan. Sahkan nombor ini dahulu.',
    registration_refused:
      'WhatsApp tidak menerima nombor ini. Pastikan nombor ini tidak digunakan dalam aplikasi WhatsApp, kemudian cuba lagi.',
    challenge_failed: 'Kami tidak dapat memastikan bahawa anda manusia. Cuba lagi.',
    unauthorized: 'Sesi anda telah tamat. Log masuk, kemudian cuba lagi.',
    unavailable: 'Pengesahan tidak tersedia buat masa ini.',
    forbidden_origin:
      'Halaman ini tidak boleh menggunakan perkhidmatan pengesahan. Beritahu pengendali laman ini.',
    bad_request: 'Ada masalah dengan halaman ini. Muat semula halaman, kemudian cuba lagi.',
    not_found: 'Perkhidmatan pengesahan tidak ditemui. Beritahu pengendali laman ini.',
    method_not_allowed: 'Ada masalah dengan halaman ini. Beritahu pengendali laman ini.',
    payload_too_large: 'Terlalu banyak dihantar sekali gus. Muat semula halaman, kemudian cuba lagi.',
    unsupported_media_type: 'Ada masalah dengan halaman ini. Beritahu pengendali laman ini.',
    offline: 'Anda di luar talian. Tiada apa-apa dihantar. Sambung ke internet, kemudian cuba lagi.',
    connection_failed:
      'Sambungan terputus sebelum jawapan diterima. Semak internet anda, kemudian cuba lagi.',
    unexpected_answer: 'Perkhidmatan pengesahan memberi jawapan yang tidak difahami oleh halaman ini.',
  },
}
