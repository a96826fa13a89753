import type { Locale } from '../messages/messages'

/** Filipino. */
export const fil: Locale = {
  locale: 'fil',
  countryLabel: 'Bansa o rehiyon',
  phoneLabel: 'Numero ng telepono',
  methodLabel: 'Paano namin ipapadala ang code?',
  methods: { sms: 'Text message (SMS)', voice: 'Tawag' },
  smsUnavailable: 'Hindi nakakatanggap ng SMS ang ganitong numero.',
  send: 'Ipadala ang code',
  sending: 'Ipinapadala…',
  codeSent: {
    sms: 'Nagpadala kami ng code sa text message sa {phone}',
    voice: 'Tinatawagan namin ang {phone} para sabihin ang code',
  },
  codeMaybeSent: 'Maaaring papunta na ang code sa {phone}. Kapag dumating ito, ilagay dito.',
  codeLabel: 'Verification code',
  verify: 'I-verify',
  verifying: 'Sinusuri…',
  resend: 'Ipadala ulit ang code',
  resendIn: 'Ipadala ulit ({time} pa)',
  resendAt: 'Ipadala ulit nang {time}',
  resendOn: 'Ipadala ulit: {time}',
  resendReady: 'Puwede ka nang humingi ng bagong code.',
  instead: { sms: 'I-text na lang ako', voice: 'Tawagan na lang ako' },
  changePhone: 'Palitan ang numero',
  verified: 'Na-verify na ang {phone}',
  failed: 'Hindi ito gumana. Tingnan ang koneksyon mo at subukan ulit.',
  failures: () => import('./fil-failures').then(({ filFailures }) => filFailures),
  registration: {
    progressLabel: 'Progreso',
    stages: { verify: 'I-verify', register: 'Irehistro', live: 'Aktibo' },
    registering: 'Ikinokonekta ang {phone} sa WhatsApp…',
    registeringHint:
      'Maaari itong tumagal nang ilang minuto. Puwede kang umalis sa page na ito at bumalik mamaya.',
    connected: 'Aktibo na ang {phone} sa WhatsApp',
    inReview: 'Nakarehistro na ang {phone}',
    inReviewHint:
      'Sinusuri ng WhatsApp ang display name. Wala kang kailangang gawin; kusang magpapatuloy ang page na ito.',
    failed: 'Hindi naikonekta ang {phone}',
    reasons: {
      creation_failed:
        'Hindi tinanggap ng WhatsApp ang numero. Kung ginagamit ito sa isang WhatsApp app, i-delete muna ang account doon, saka subukan ulit.',
      registration_failed:
        'Hindi nairehistro ng WhatsApp ang numero. Kung ginagamit ito sa isang WhatsApp app, i-delete ang account doon; kung mayroon itong PIN para sa two-step verification, i-off iyon. Pagkatapos, subukan ulit.',
      banned: 'Na-ban ng WhatsApp ang numerong ito. Umapela sa WhatsApp support, o gumamit ng ibang numero.',
      restricted:
        'Nilimitahan ng WhatsApp ang numerong ito. Hintaying matapos ang limitasyon, o gumamit ng ibang numero.',
      flagged:
        'Minarkahan ng WhatsApp ang numerong ito dahil sa mababang kalidad. Puwede itong ikonekta ulit kapag tumaas na ang kalidad.',
      deleted: 'Inalis sa WhatsApp ang numero. Subukan ulit para irehistro itong muli.',
      migrated: 'Inilipat ang numero sa ibang business account. Ibalik ito, o gumamit ng ibang numero.',
      disconnected: 'Nawala ang koneksyon ng numero sa WhatsApp. Subukan ulit para irehistro itong muli.',
      name_declined: 'Tinanggihan ng WhatsApp ang display name. Pumili ng ibang pangalan, saka subukan ulit.',
      name_expired: 'Nag-expire na ang pag-apruba sa display name. Hilingin ito ulit, saka subukan ulit.',
      name_pending_review: 'Sinusuri ng WhatsApp ang display name.',
      rate_limited:
        'Sa ngayon, nililimitahan ng WhatsApp kung ilang mensahe ang puwedeng ipadala ng numerong ito.',
    },
    otherReason:
      'Walang ibinigay ang WhatsApp na dahilang alam namin. Subukan ulit mamaya, o gumamit ng ibang numero.',
    retry: 'Subukan ulit',
    verifyAgain: 'I-verify ulit ang numero',
    startOver: 'Gumamit ng ibang numero',
  },
  countrySearch: {
    searchLabel: 'Maghanap ng pangalan o code',
    noMatch:
      'Walang bansa sa listahang ito na tugma sa “{text}”. Tingnan ang baybay, o mag-type ng country code gaya ng +62.',
    results: { one: '{count} resulta', other: '{count} resulta' },
    close: 'Isara',
  },
}
