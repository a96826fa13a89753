import type { Failures } from '../messages/messages'

export const trFailures: Failures = {
  nothingYet: {
    title: 'Hâlâ bir şey gelmedi mi?',
    rightNumber: '{phone} doğru numara mı? Değilse değiştirin.',
    checks: {
      sms: [
        'Telefon çekiyor mu, mesajlar için yeri var mı?',
        'İstenmeyen mesajlara ve bilinmeyen kişilerden gelenlere de bakın.',
      ],
      mobileCall: [
        'Telefon çekiyor mu? Hattı meşgul olabilir mi?',
        'Bilinmeyen numaralardan gelen aramalar sessize alınmış veya engellenmiş olabilir.',
        'Telesekreter yanıtlıyorsa içinde yer var mı?',
      ],
      call: [
        'Hat boş mu?',
        'Sesli menü yanıtlıyorsa birinin aramayı alması gerekir: kod ancak o zaman söylenir.',
        'Telesekreter yanıtlıyorsa içinde yer var mı?',
      ],
    },
    otherIn: {
      sms: '{time} sonra bunun yerine SMS isteyebilirsiniz.',
      voice: '{time} sonra bunun yerine arama isteyebilirsiniz.',
    },
  },
  offline: 'İnternete bağlı değilsiniz. Yazdıklarınız duruyor; yeniden bağlanınca gönderin.',
  numberUnchecked:
    'Numara denetimi yüklenemedi. Devam edebilirsiniz: numaranız gönderdiğinizde kontrol edilir.',
  handOff: {
    open: 'Telefon başka birinde',
    making: 'Bağlantı oluşturuluyor…',
    invitation:
      'Telefonu olan kişiye bu kodu taratın veya bağlantıyı gönderin. Doğrulama kodunu kendi ekranında girer, bu sayfa kendiliğinden devam eder.',
    qrLabel: 'Bağlantının QR kodu',
    linkLabel: 'Bağlantı',
    copy: 'Bağlantıyı kopyala',
    copied: 'Bağlantı kopyalandı',
    share: 'Bağlantıyı paylaş',
    until: 'Bağlantı bir kez kullanılabilir. Son kullanım: {time}.',
    waiting: 'Kodun girilmesi bekleniyor…',
    ended: 'Bu bağlantının süresi doldu. Kod henüz girilmediyse yeni bir bağlantı oluşturun.',
    again: 'Yeni bağlantı oluştur',
    close: 'Kapat',
    caution:
      'Kodu yalnızca bu bağlantıyı kimin gönderdiğini biliyorsanız girin. Numara bundan sonra o kişinin hesabına ait olur.',
    closePage: 'Bu sayfayı kapatabilirsiniz. Diğer sayfa kendiliğinden devam eder.',
    linkOver:
      'Bu bağlantının süresi doldu veya zaten kullanıldı. Gönderen kişiden yeni bir bağlantı isteyin.',
    retry: 'Tekrar dene',
  },
  tryAgainIn: '{time} sonra tekrar deneyin.',
  tryAgainAt: 'Saat {time} olunca tekrar deneyin.',
  tryAgainOn: 'Tekrar deneyebileceğiniz zaman: {time}.',
  tryAgainLater: 'Birkaç dakika sonra tekrar deneyin.',
  triesLeft: { one: '{count} deneme hakkınız kaldı.', other: '{count} deneme hakkınız kaldı.' },
  useSuggestion: 'Bunu kullan: {phone}',
  problems: {
    empty: 'Telefon numaranızı girin.',
    too_short: 'Bu numara {country} için çok kısa. Bir rakam veya alan kodu mu eksik?',
    too_long: 'Bu numara {country} için çok uzun. Fazla rakam olup olmadığını kontrol edin.',
    not_in_plan: '{country} için böyle bir numara yok. Ülkeyi ve rakamları kontrol edin.',
    unknown_calling_code: 'Bu ülke kodu hiçbir ülkeye ait değil. Ülkenizi listeden seçin.',
    extension: 'Dahili numaralara kod gönderilemez. Kendine ait hattı olan bir numara girin.',
    several_numbers: 'Burada iki numara var gibi görünüyor. Yalnızca birini girin.',
    old_plan: '{country} numaraları değişti. Numarayı bugünkü hâliyle girin.',
    dialled_at_home:
      'Bu numara yalnızca ülke içinde ({country}) böyle aranır. Numarayı başka ülkelerden arandığı gibi girin.',
    other_country: 'Bu bir {country} numarası mı? Değilse ülkenizi seçin.',
    not_a_number: 'Telefon numarasını rakamlarla girin.',
    phone_not_supported: 'Bu tür numaralar kod alamaz. Bir cep telefonu veya sabit hat numarası girin.',
    sms_not_possible: 'Bu tür numaralar SMS alamaz. Aramayla almak için kodu tekrar gönderin.',
    maybe_mobile:
      'Bu bir cep telefonu mu? Öyleyse aşağıdaki numarayı kullanın. Sabit hatsa yeniden gönderin.',
    country_not_supported: '{country} numaraları burada bağlanamaz. Başka bir ülkeden numara girin.',
  },
  errors: {
    invalid_phone: 'Bu telefon numarası eksik. Ülkeyi ve rakamları kontrol edin.',
    phone_not_supported: 'Bu tür numaralar kod alamaz. Bir cep telefonu veya sabit hat numarası girin.',
    country_not_supported: 'Bu ülkenin numaraları burada bağlanamaz. Başka bir ülkeden numara girin.',
    method_not_supported: 'Kod bu numaraya bu yolla ulaşamaz. Diğer yolu seçin.',
    cooldown: 'Bu numara için az önce bir kod istendi.',
    too_many_sends: 'Çok fazla kod istendi. Bu sınır, numarayı kötüye kullanıma karşı korur.',
    throttled:
      'Çok fazla kod istendiği için WhatsApp bu numaraya kod göndermeye ara verdi. Bu ara saatlerce sürebilir.',
    already_verified:
      'Bu numara zaten doğrulanmış, bu yüzden yeni kod almıyor. Numara sizinse bu sitenin yöneticilerine bildirin.',
    send_refused: 'Bu numaraya kod gönderilemedi. Numaranın doğruluğunu kontrol edin veya diğer yolu seçin.',
    maybe_sent: 'Yanıt bize ulaşmadı, kod gelmek üzere olabilir. Gelirse buraya girin.',
    invalid_code: 'Kodun tüm rakamlarını girin.',
    code_rejected: 'Bu kod yanlış veya süresi dolmuş. Rakamları kontrol edin veya yeni bir kod isteyin.',
    too_many_checks: 'Çok fazla yanlış kod girildi. Yeni bir kod isteyin.',
    too_many_requests: 'Kısa sürede çok fazla istek geldi. Bu sınır, hizmeti kötüye kullanıma karşı korur.',
    attempt_expired: 'Çok fazla zaman geçti veya daha yeni bir kod gönderildi. Yeni bir kod isteyin.',
    attempt_invalid: 'Bu, doğruladığınız numaraya ait değil. Yeni bir kod isteyin.',
    not_verified: 'Bu numara henüz doğrulanmadı. Önce numarayı doğrulayın.',
    registration_refused:
      'WhatsApp bu numarayı kabul etmedi. Bir WhatsApp uygulamasında kullanılmadığını kontrol edip tekrar deneyin.',
    challenge_failed: 'Gerçek bir kişi olduğunuzu doğrulayamadık. Tekrar deneyin.',
    unauthorized: 'Oturumunuz kapandı. Oturum açıp tekrar deneyin.',
    unavailable: 'Doğrulama şu anda kullanılamıyor.',
    forbidden_origin: 'Bu sayfa doğrulama hizmetini kullanamaz. Bu sitenin yöneticilerine bildirin.',
    bad_request: 'Bu sayfada bir sorun var. Sayfayı yenileyip tekrar deneyin.',
    not_found: 'Doğrulama hizmeti bulunamadı. Bu sitenin yöneticilerine bildirin.',
    method_not_allowed: 'Bu sayfada bir sorun var. Bu sitenin yöneticilerine bildirin.',
    payload_too_large: 'Tek seferde çok fazla veri gönderildi. Sayfayı yenileyip tekrar deneyin.',
    unsupported_media_type: 'Bu sayfada bir sorun var. Bu sitenin yöneticilerine bildirin.',
    offline: 'İnternete bağlı değilsiniz. Hiçbir şey gönderilmedi. İnternete bağlanıp tekrar deneyin.',
    connection_failed: 'Yanıt gelmeden bağlantı kesildi. İnternet bağlantınızı kontrol edip tekrar deneyin.',
    unexpected_answer: 'Doğrulama hizmeti bu sayfanın anlamadığı bir yanıt verdi.',
  },
}
