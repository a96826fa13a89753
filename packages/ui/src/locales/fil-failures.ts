import type { Failures } from '../messages/messages'

export const filFailures: Failures = {
  nothingYet: {
    title: 'Wala pa rin?',
    rightNumber: 'Tama ba ang numerong {phone}? Kung hindi, palitan ito.',
    checks: {
      sms: [
        'May signal ba ang telepono, at may espasyo para sa mga mensahe?',
        'Tingnan din ang spam at mga mensahe mula sa hindi kilalang nagpadala.',
      ],
      mobileCall: [
        'May signal ba ang telepono, at hindi ba ito ginagamit sa ibang tawag?',
        'Maaaring naka-silent o naka-block ang mga tawag mula sa hindi kilalang numero.',
        'Kung voicemail ang sumasagot, may espasyo pa ba ito?',
      ],
      call: [
        'Bakante ba ang linya?',
        'Kung menu ang sumasagot, kailangang may taong sumagot sa tawag: saka lang sasabihin ang code.',
        'Kung voicemail ang sumasagot, may espasyo pa ba ito?',
      ],
    },
    otherIn: {
      sms: 'Pagkalipas ng {time}, puwede kang makatanggap ng text message sa halip.',
      voice: 'Pagkalipas ng {time}, puwede kang makatanggap ng tawag sa halip.',
    },
  },
  offline: 'Offline ka. Hindi mawawala ang na-type mo; ipadala ito kapag nakakonekta ka na ulit.',
  numberUnchecked:
    'Hindi na-load ang pagsusuri ng numero. Puwede kang magpatuloy: susuriin ang numero mo kapag ipinadala mo.',
  handOff: {
    open: 'Nasa iba ang telepono',
    making: 'Gumagawa ng link…',
    invitation:
      'Ipa-scan ito sa may hawak ng telepono, o ipadala ang link. Doon niya ilalagay ang code, at kusang magpapatuloy ang page na ito.',
    qrLabel: 'QR code ng link',
    linkLabel: 'Link',
    copy: 'Kopyahin ang link',
    copied: 'Nakopya ang link',
    share: 'Ibahagi ang link',
    until: 'Isang beses lang gagana ang link, hanggang {time}.',
    waiting: 'Hinihintay na mailagay ang code…',
    ended: 'Tapos na ang link na ito. Kung hindi pa nailalagay ang code, gumawa ng bagong link.',
    again: 'Gumawa ng bagong link',
    close: 'Isara',
    caution:
      'Ilagay lang ang code kung kilala mo ang nagpadala sa iyo ng link na ito. Mapupunta ang numero sa account niya.',
    closePage: 'Puwede mo nang isara ang page na ito. Kusang magpapatuloy ang isa pa.',
    linkOver: 'Tapos na o nagamit na ang link na ito. Humingi ng bago sa nagpadala nito.',
    retry: 'Subukan ulit',
  },
  tryAgainIn: 'Subukan ulit pagkalipas ng {time}.',
  tryAgainAt: 'Subukan ulit nang {time}.',
  tryAgainOn: 'Subukan ulit: {time}.',
  tryAgainLater: 'Subukan ulit pagkalipas ng ilang minuto.',
  triesLeft: {
    one: '{count} pagsubok na lang ang natitira.',
    other: '{count} pagsubok na lang ang natitira.',
  },
  useSuggestion: 'Gamitin ang {phone}',
  problems: {
    empty: 'Ilagay ang numero ng telepono mo.',
    too_short: 'Masyadong maikli ang numerong ito para sa {country}. May kulang bang digit o area code?',
    too_long: 'Masyadong mahaba ang numerong ito para sa {country}. Tingnan kung may sobrang digit.',
    not_in_plan: 'Walang ganitong numero sa {country}. Tingnan ang bansa at ang mga digit.',
    unknown_calling_code: 'Walang bansang may ganitong country code. Piliin ang bansa mo sa listahan.',
    extension: 'Hindi maipapadala ang code sa extension. Maglagay ng numerong may sariling linya.',
    several_numbers: 'Mukhang dalawang numero ito. Isa lang ang ilagay.',
    old_plan: 'Nagbago na ang mga numero sa {country}. Ilagay ang numerong ginagamit ngayon.',
    dialled_at_home:
      'Sa loob lang ng {country} gumagana ang numerong ito. Ilagay ang numero ayon sa pagtawag mula sa ibang bansa.',
    other_country: 'Numero ba ito mula sa {country}? Kung hindi, piliin ang bansa mo.',
    not_a_number: 'Maglagay ng numero ng telepono gamit ang mga digit.',
    phone_not_supported:
      'Hindi makakatanggap ng code ang ganitong numero. Maglagay ng numero ng mobile o landline.',
    sms_not_possible:
      'Hindi nakakatanggap ng SMS ang ganitong numero. Ipadala ulit ang code para matanggap ito sa tawag.',
    maybe_mobile: 'Mobile ba ito? Kung oo, gamitin ang numero sa ibaba. Kung landline, ipadala ulit.',
    country_not_supported:
      'Hindi maikokonekta rito ang mga numero mula sa {country}. Maglagay ng numero mula sa ibang bansa.',
  },
  errors: {
    invalid_phone: 'Hindi kumpleto ang numerong ito. Tingnan ang bansa at ang mga digit.',
    phone_not_supported:
      'Hindi makakatanggap ng code ang ganitong numero. Maglagay ng numero ng mobile o landline.',
    country_not_supported:
      'Hindi maikokonekta rito ang mga numero mula sa bansang ito. Maglagay ng numero mula sa ibang bansa.',
    method_not_supported: 'Hindi makakarating ang code sa numerong ito sa ganoong paraan. Piliin ang isa pa.',
    cooldown: 'Kahihingi lang ng code para sa numerong ito.',
    too_many_sends:
      'Masyadong maraming code ang hiningi. Pinoprotektahan nito ang numero laban sa maling paggamit.',
    throttled:
      'Inihinto muna ng WhatsApp ang mga code para sa numerong ito dahil masyadong marami ang hiningi. Maaari itong tumagal nang ilang oras.',
    already_verified:
      'Na-verify na ang numerong ito, kaya wala na itong bagong code. Kung sa iyo ito, sabihin sa mga namamahala ng site na ito.',
    send_refused:
      'Walang maipadalang code sa numerong ito. Tingnan kung tama ito, o piliin ang isa pang paraan.',
    maybe_sent: 'Nawala ang sagot, kaya maaaring papunta na ang code. Kapag dumating ito, ilagay dito.',
    invalid_code: 'Ilagay ang lahat ng digit ng code.',
    code_rejected: 'Mali o expired na ang code na ito. Tingnan ang mga digit, o humingi ng bagong code.',
    too_many_checks: 'Masyadong maraming maling code ang nailagay. Humingi ng bagong code.',
    too_many_requests:
      'Masyadong maraming kahilingan sa loob ng maikling panahon. Pinoprotektahan nito ang serbisyo laban sa maling paggamit.',
    attempt_expired:
      'Masyado nang matagal ang lumipas, o may mas bagong code na naipadala. Humingi ng bagong code.',
    attempt_invalid: 'Hindi ito para sa numerong bine-verify mo. Humingi ng bagong code.',
    not_verified: 'Hindi pa verified ang numerong ito. I-verify muna ito.',
    registration_refused:
      'Hindi tinanggap ng WhatsApp ang numerong ito. Tiyaking hindi ito ginagamit sa isang WhatsApp app, saka subukan ulit.',
    challenge_failed: 'Hindi namin nakumpirma na tao ka. Subukan ulit.',
    unauthorized: 'Hindi ka na naka-sign in. Mag-sign in, saka subukan ulit.',
    unavailable: 'Hindi available ang pag-verify sa ngayon.',
    forbidden_origin:
      'Hindi puwedeng gamitin ng page na ito ang serbisyo sa pag-verify. Sabihin sa mga namamahala ng site na ito.',
    bad_request: 'May problema sa page na ito. I-reload ito at subukan ulit.',
    not_found: 'Hindi nakita ang serbisyo sa pag-verify. Sabihin sa mga namamahala ng site na ito.',
    method_not_allowed: 'May problema sa page na ito. Sabihin sa mga namamahala ng site na ito.',
    payload_too_large: 'Masyadong marami ang ipinadala nang sabay-sabay. I-reload ang page at subukan ulit.',
    unsupported_media_type: 'May problema sa page na ito. Sabihin sa mga namamahala ng site na ito.',
    offline: 'Offline ka. Walang naipadala. Kumonekta sa internet at subukan ulit.',
    connection_failed:
      'Nawala ang koneksyon bago dumating ang sagot. Tingnan ang internet mo at subukan ulit.',
    unexpected_answer: 'Nagbigay ang serbisyo sa pag-verify ng sagot na hindi naiintindihan ng page na ito.',
  },
}
