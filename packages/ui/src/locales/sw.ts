import type { Locale } from '../messages/messages'

/** Swahili. */
export const sw: Locale = {
  locale: 'sw',
  countryLabel: 'Nchi au eneo',
  phoneLabel: 'Nambari ya simu',
  methodLabel: 'Tutume msimbo kwa njia gani?',
  methods: { sms: 'Ujumbe mfupi (SMS)', voice: 'Simu ya sauti' },
  smsUnavailable: 'Nambari ya aina hii haipokei SMS.',
  send: 'Tuma msimbo',
  sending: 'Inatuma…',
  codeSent: {
    sms: 'Tumetuma msimbo kwa SMS kwenda {phone}',
    voice: 'Tunapiga simu kwa {phone} ili kukuambia msimbo',
  },
  codeMaybeSent: 'Huenda msimbo uko njiani kwenda {phone}. Ukifika, uweke hapa.',
  codeLabel: 'Msimbo wa uthibitishaji',
  verify: 'Thibitisha',
  verifying: 'Inakagua…',
  resend: 'Tuma msimbo tena',
  resendIn: 'Tuma tena baada ya {time}',
  resendAt: 'Tuma tena saa {time}',
  resendOn: 'Tuma tena: {time}',
  resendReady: 'Sasa unaweza kuomba msimbo mwingine.',
  instead: { sms: 'Nitumie SMS badala yake', voice: 'Nipigie simu badala yake' },
  changePhone: 'Badilisha nambari',
  verified: '{phone} imethibitishwa',
  failed: 'Haikufaulu. Angalia muunganisho wako kisha ujaribu tena.',
  failures: () => import('./sw-failures').then(({ swFailures }) => swFailures),
  registration: {
    progressLabel: 'Maendeleo',
    stages: { verify: 'Thibitisha', register: 'Sajili', live: 'Inatumika' },
    registering: 'Inaunganisha {phone} na WhatsApp…',
    registeringHint:
      'Hii inaweza kuchukua dakika chache. Unaweza kuondoka kwenye ukurasa huu na kurudi baadaye.',
    connected: '{phone} sasa inatumika kwenye WhatsApp',
    inReview: '{phone} imesajiliwa',
    inReviewHint:
      'WhatsApp inakagua jina linaloonyeshwa. Huhitaji kufanya chochote; ukurasa huu utaendelea wenyewe.',
    failed: '{phone} haikuweza kuunganishwa',
    reasons: {
      creation_failed:
        'WhatsApp haikukubali nambari hii. Ikiwa inatumika kwenye programu ya WhatsApp, futa akaunti hapo kwanza, kisha ujaribu tena.',
      registration_failed:
        'WhatsApp haikusajili nambari hii. Ikiwa inatumika kwenye programu ya WhatsApp, futa akaunti hapo; ikiwa ina PIN ya uthibitishaji wa hatua mbili, izime. Kisha ujaribu tena.',
      banned:
        'WhatsApp imepiga marufuku nambari hii. Kata rufaa kwa huduma ya usaidizi ya WhatsApp, au utumie nambari nyingine.',
      restricted:
        'WhatsApp imewekea nambari hii vizuizi. Subiri hadi vizuizi viishe, au utumie nambari nyingine.',
      flagged:
        'WhatsApp imeweka alama kwenye nambari hii kwa sababu ya ubora wa chini. Inaweza kuunganishwa tena ubora ukipanda.',
      deleted: 'Nambari hii iliondolewa kwenye WhatsApp. Jaribu tena ili kuisajili upya.',
      migrated:
        'Nambari hii ilihamishiwa kwenye akaunti nyingine ya biashara. Irudishe, au utumie nambari nyingine.',
      disconnected: 'Nambari hii imepoteza muunganisho na WhatsApp. Jaribu tena ili kuisajili upya.',
      name_declined: 'WhatsApp imekataa jina linaloonyeshwa. Chagua jina lingine, kisha ujaribu tena.',
      name_expired: 'Idhini ya jina linaloonyeshwa imeisha muda. Omba idhini tena, kisha ujaribu tena.',
      name_pending_review: 'WhatsApp inakagua jina linaloonyeshwa.',
      rate_limited: 'Kwa sasa, WhatsApp inaweka kikomo cha idadi ya ujumbe ambao nambari hii inaweza kutuma.',
    },
    otherReason: 'WhatsApp haikutoa sababu tunayoijua. Jaribu tena baadaye, au utumie nambari nyingine.',
    retry: 'Jaribu tena',
    verifyAgain: 'Thibitisha nambari tena',
    startOver: 'Tumia nambari nyingine',
  },
  countrySearch: {
    searchLabel: 'Tafuta jina au msimbo',
    noMatch:
      'Hakuna nchi katika orodha hii inayolingana na “{text}”. Angalia tahajia, au andika msimbo wa nchi kama vile +62.',
    results: { one: 'Tokeo {count}', other: 'Matokeo {count}' },
    close: 'Funga',
  },
}
