import type { Failures } from '../messages/messages'

export const swFailures: Failures = {
  nothingYet: {
    title: 'Bado hujapata kitu?',
    rightNumber: 'Je, {phone} ndiyo nambari sahihi? Ikiwa sivyo, ibadilishe.',
    checks: {
      sms: [
        'Je, simu ina mtandao na nafasi ya ujumbe?',
        'Angalia pia kwenye ujumbe taka na ujumbe kutoka kwa watumaji usiowajua.',
      ],
      mobileCall: [
        'Je, simu ina mtandao na haitumiki kwa mazungumzo mengine?',
        'Simu kutoka kwa nambari zisizojulikana huenda zimenyamazishwa au kuzuiwa.',
        'Ikiwa kisanduku cha sauti kinajibu, je, kina nafasi?',
      ],
      call: [
        'Je, laini iko wazi?',
        'Ikiwa menyu ya sauti inajibu, lazima mtu apokee simu: msimbo husemwa baada ya hapo tu.',
        'Ikiwa kisanduku cha sauti kinajibu, je, kina nafasi?',
      ],
    },
    otherIn: {
      sms: 'Baada ya {time} unaweza kupata SMS badala yake.',
      voice: 'Baada ya {time} unaweza kupigiwa simu badala yake.',
    },
  },
  offline: 'Huna mtandao. Ulichoandika kimehifadhiwa; kitume utakapounganishwa tena.',
  numberUnchecked:
    'Ukaguzi wa nambari haukupakiwa. Unaweza kuendelea: nambari yako itakaguliwa utakapoituma.',
  handOff: {
    open: 'Simu iko na mtu mwingine',
    making: 'Inaunda kiungo…',
    invitation:
      'Mwombe mtu huyo achanganue msimbo huu wa QR, au umtumie kiungo. Ataweka msimbo wa uthibitishaji upande wake, na ukurasa huu utaendelea wenyewe.',
    qrLabel: 'Msimbo wa QR wa kiungo',
    linkLabel: 'Kiungo',
    copy: 'Nakili kiungo',
    copied: 'Kiungo kimenakiliwa',
    share: 'Shiriki kiungo',
    until: 'Kiungo hufanya kazi mara moja tu, hadi saa {time}.',
    waiting: 'Inasubiri msimbo uwekwe…',
    ended: 'Kiungo hiki kimeisha muda. Ikiwa msimbo bado haujawekwa, unda kiungo kipya.',
    again: 'Unda kiungo kipya',
    close: 'Funga',
    caution:
      'Weka msimbo ikiwa tu unajua aliyekutumia kiungo hiki. Baada ya hapo nambari itakuwa ya akaunti yake.',
    closePage: 'Unaweza kufunga ukurasa huu. Ule mwingine utaendelea wenyewe.',
    linkOver: 'Kiungo hiki kimeisha muda au kimeshatumika. Mwombe aliyekituma akupe kipya.',
    retry: 'Jaribu tena',
  },
  tryAgainIn: 'Jaribu tena baada ya {time}.',
  tryAgainAt: 'Jaribu tena saa {time}.',
  tryAgainOn: 'Jaribu tena: {time}.',
  tryAgainLater: 'Jaribu tena baada ya dakika chache.',
  triesLeft: { one: 'Limebaki jaribio {count}.', other: 'Yamebaki majaribio {count}.' },
  useSuggestion: 'Tumia {phone}',
  problems: {
    empty: 'Weka nambari yako ya simu.',
    too_short: 'Nambari hii ni fupi mno kwa {country}. Je, tarakimu au msimbo wa eneo umekosekana?',
    too_long: 'Nambari hii ni ndefu mno kwa {country}. Angalia kama kuna tarakimu za ziada.',
    not_in_plan: 'Hakuna nambari kama hii nchini {country}. Angalia nchi na tarakimu.',
    unknown_calling_code: 'Hakuna nchi yenye msimbo huu. Chagua nchi yako kwenye orodha.',
    extension: 'Misimbo haiwezi kutumwa kwa nambari ya ndani. Weka nambari yenye laini yake yenyewe.',
    several_numbers: 'Hizi zinaonekana kuwa nambari mbili. Weka moja tu.',
    old_plan: 'Nambari za {country} zimebadilika. Weka nambari ilivyo sasa.',
    dialled_at_home:
      'Nambari hii hupigwa hivi ndani ya {country} pekee. Iweke jinsi inavyopigwa kutoka nchi nyingine.',
    other_country: 'Je, hii ni nambari ya {country}? Kama sivyo, chagua nchi yako.',
    not_a_number: 'Weka nambari ya simu kwa tarakimu.',
    phone_not_supported:
      'Nambari ya aina hii haiwezi kupokea msimbo. Weka nambari ya simu ya mkononi au ya mezani.',
    sms_not_possible: 'Nambari ya aina hii haipokei SMS. Tuma msimbo tena ili uupate kwa kupigiwa simu.',
    maybe_mobile:
      'Je, hii ni simu ya mkononi? Basi tumia nambari iliyo hapa chini. Kama ni simu ya mezani, tuma tena.',
    country_not_supported: 'Nambari za {country} haziwezi kuunganishwa hapa. Weka nambari ya nchi nyingine.',
  },
  errors: {
    invalid_phone: 'Nambari hii ya simu haijakamilika. Angalia nchi na tarakimu.',
    phone_not_supported:
      'Nambari ya aina hii haiwezi kupokea msimbo. Weka nambari ya simu ya mkononi au ya mezani.',
    country_not_supported: 'Nambari za nchi hii haziwezi kuunganishwa hapa. Weka nambari ya nchi nyingine.',
    method_not_supported: 'Msimbo hauwezi kufika kwenye nambari hii kwa njia hiyo. Chagua njia nyingine.',
    cooldown: 'Msimbo wa nambari hii umeombwa muda mfupi uliopita.',
    too_many_sends: 'Misimbo mingi mno imeombwa. Kikomo hiki hulinda nambari dhidi ya matumizi mabaya.',
    throttled:
      'WhatsApp imesitisha misimbo ya nambari hii kwa muda kwa sababu mingi mno imeombwa. Huenda ikachukua saa kadhaa.',
    already_verified:
      'Nambari hii tayari imethibitishwa, kwa hivyo haipati msimbo mpya. Ikiwa ni yako, wajulishe wasimamizi wa tovuti hii.',
    send_refused:
      'Msimbo haukuweza kutumwa kwa nambari hii. Angalia kama ni sahihi, au uchague njia nyingine.',
    maybe_sent: 'Jibu limepotea, kwa hivyo huenda msimbo uko njiani. Ukifika, uweke hapa.',
    invalid_code: 'Weka tarakimu zote za msimbo.',
    code_rejected: 'Msimbo huu si sahihi au umeisha muda. Angalia tarakimu, au uombe msimbo mpya.',
    too_many_checks: 'Misimbo mingi mno isiyo sahihi imewekwa. Omba msimbo mpya.',
    too_many_requests:
      'Maombi mengi mno yametumwa kwa muda mfupi. Kikomo hiki hulinda huduma dhidi ya matumizi mabaya.',
    attempt_expired: 'Muda mwingi mno umepita, au msimbo mpya zaidi umetumwa. Omba msimbo mpya.',
    attempt_invalid: 'Hii si ya nambari unayothibitisha. Omba msimbo mpya.',
    not_verified: 'Nambari hii bado haijathibitishwa. Ithibitishe kwanza.',
    registration_refused:
      'WhatsApp haikukubali nambari hii. Hakikisha haitumiki kwenye programu ya WhatsApp, kisha ujaribu tena.',
    challenge_failed: 'Hatukuweza kuthibitisha kuwa wewe ni binadamu. Jaribu tena.',
    unauthorized: 'Muda wako wa kuingia umeisha. Ingia tena, kisha ujaribu tena.',
    unavailable: 'Uthibitishaji haupatikani kwa sasa.',
    forbidden_origin:
      'Ukurasa huu hauruhusiwi kutumia huduma ya uthibitishaji. Wajulishe wasimamizi wa tovuti hii.',
    bad_request: 'Kuna tatizo kwenye ukurasa huu. Upakie upya, kisha ujaribu tena.',
    not_found: 'Huduma ya uthibitishaji haikupatikana. Wajulishe wasimamizi wa tovuti hii.',
    method_not_allowed: 'Kuna tatizo kwenye ukurasa huu. Wajulishe wasimamizi wa tovuti hii.',
    payload_too_large: 'Vitu vingi mno vimetumwa kwa wakati mmoja. Pakia ukurasa upya, kisha ujaribu tena.',
    unsupported_media_type: 'Kuna tatizo kwenye ukurasa huu. Wajulishe wasimamizi wa tovuti hii.',
    offline: 'Huna mtandao. Hakuna kilichotumwa. Unganisha intaneti, kisha ujaribu tena.',
    connection_failed:
      'Muunganisho ulikatika kabla ya jibu kufika. Angalia intaneti yako, kisha ujaribu tena.',
    unexpected_answer: 'Huduma ya uthibitishaji imetoa jibu ambalo ukurasa huu hauelewi.',
  },
}
