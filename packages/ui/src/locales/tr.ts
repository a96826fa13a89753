import type { Locale } from '../messages/messages'

/** Turkish. */
export const tr: Locale = {
  locale: 'tr',
  countryLabel: 'Ülke veya bölge',
  phoneLabel: 'Telefon numarası',
  methodLabel: 'Kodu nasıl gönderelim?',
  methods: { sms: 'Kısa mesaj (SMS)', voice: 'Sesli arama' },
  smsUnavailable: 'Bu tür numaralar SMS alamaz.',
  send: 'Kodu gönder',
  sending: 'Gönderiliyor…',
  codeSent: {
    sms: '{phone} numarasına SMS ile bir kod gönderdik',
    voice: 'Kodu söylemek için {phone} numarasını arıyoruz',
  },
  codeMaybeSent: 'Kod {phone} numarasına gelmek üzere olabilir. Gelirse buraya girin.',
  codeLabel: 'Doğrulama kodu',
  verify: 'Doğrula',
  verifying: 'Kontrol ediliyor…',
  resend: 'Kodu tekrar gönder',
  resendIn: '{time} sonra tekrar gönder',
  resendAt: 'Tekrar gönder: saat {time}',
  resendOn: 'Tekrar gönder: {time}',
  resendReady: 'Artık yeni bir kod isteyebilirsiniz.',
  instead: { sms: 'Bunun yerine SMS gönder', voice: 'Bunun yerine beni ara' },
  changePhone: 'Numarayı değiştir',
  verified: '{phone} doğrulandı',
  failed: 'İşlem tamamlanamadı. Bağlantınızı kontrol edip tekrar deneyin.',
  failures: () => import('./tr-failures').then(({ trFailures }) => trFailures),
  registration: {
    progressLabel: 'İlerleme',
    stages: { verify: 'Doğrulama', register: 'Kayıt', live: 'Etkin' },
    registering: '{phone} WhatsApp’a bağlanıyor…',
    registeringHint: 'Bu işlem birkaç dakika sürebilir. Bu sayfadan ayrılıp sonra geri dönebilirsiniz.',
    connected: '{phone} artık WhatsApp’ta etkin',
    inReview: '{phone} kaydedildi',
    inReviewHint:
      'WhatsApp görünen adı inceliyor. Bir şey yapmanız gerekmiyor; bu sayfa kendiliğinden devam eder.',
    failed: '{phone} bağlanamadı',
    reasons: {
      creation_failed:
        'WhatsApp numarayı kabul etmedi. Numara bir WhatsApp uygulamasında kullanılıyorsa önce oradaki hesabı silin, sonra tekrar deneyin.',
      registration_failed:
        'WhatsApp numarayı kaydetmedi. Numara bir WhatsApp uygulamasında kullanılıyorsa oradaki hesabı silin; iki adımlı doğrulama PIN’i varsa bunu kapatın. Sonra tekrar deneyin.',
      banned:
        'WhatsApp bu numarayı yasakladı. WhatsApp destek ekibine itiraz edin veya başka bir numara kullanın.',
      restricted:
        'WhatsApp bu numarayı kısıtladı. Kısıtlamanın bitmesini bekleyin veya başka bir numara kullanın.',
      flagged:
        'WhatsApp bu numarayı düşük kalite nedeniyle işaretledi. Kalitesi yükselince yeniden bağlanabilir.',
      deleted: 'Numara WhatsApp’tan kaldırıldı. Yeniden kaydetmek için tekrar deneyin.',
      migrated: 'Numara başka bir işletme hesabına taşındı. Geri taşıyın veya başka bir numara kullanın.',
      disconnected: 'Numaranın WhatsApp bağlantısı kesildi. Yeniden kaydetmek için tekrar deneyin.',
      name_declined: 'WhatsApp görünen adı reddetti. Başka bir ad seçip tekrar deneyin.',
      name_expired: 'Görünen adın onay süresi doldu. Yeniden onay isteyin, sonra tekrar deneyin.',
      name_pending_review: 'WhatsApp görünen adı inceliyor.',
      rate_limited: 'WhatsApp şimdilik bu numaranın gönderebileceği mesaj sayısını sınırlıyor.',
    },
    otherReason:
      'WhatsApp bildiğimiz bir neden belirtmedi. Daha sonra tekrar deneyin veya başka bir numara kullanın.',
    retry: 'Tekrar dene',
    verifyAgain: 'Numarayı yeniden doğrula',
    startOver: 'Başka numara kullan',
  },
  countrySearch: {
    searchLabel: 'Ad veya kod arayın',
    noMatch:
      'Bu listede “{text}” ile eşleşen ülke yok. Yazımı kontrol edin veya +62 gibi bir ülke kodu girin.',
    results: { one: '{count} sonuç', other: '{count} sonuç' },
    close: 'Kapat',
  },
}
