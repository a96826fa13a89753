import type { Failures } from '../messages/messages'

export const nlFailures: Failures = {
  nothingYet: {
    title: 'Nog niets ontvangen?',
    rightNumber: 'Is {phone} het juiste nummer? Zo niet, wijzig het dan.',
    checks: {
      sms: [
        'Heeft de telefoon bereik en ruimte voor berichten?',
        'Kijk ook bij spam en bij berichten van onbekende afzenders.',
      ],
      mobileCall: [
        'Heeft de telefoon bereik en is hij niet in gesprek?',
        'Oproepen van onbekende nummers kunnen stil of geblokkeerd zijn.',
        'Neemt de voicemail op? Is daar dan nog ruimte?',
      ],
      call: [
        'Is de lijn vrij?',
        'Neemt een keuzemenu op, dan moet er iemand opnemen: pas daarna wordt de code gezegd.',
        'Neemt de voicemail op? Is daar dan nog ruimte?',
      ],
    },
    otherIn: {
      sms: 'Over {time} kun je in plaats daarvan een SMS krijgen.',
      voice: 'Over {time} kun je in plaats daarvan gebeld worden.',
    },
  },
  offline: 'Je bent offline. Wat je hebt ingevuld, blijft bewaard; verstuur het als je weer verbinding hebt.',
  numberUnchecked:
    'De nummercontrole is niet geladen. Je kunt doorgaan: je nummer wordt gecontroleerd bij het versturen.',
  handOff: {
    open: 'Iemand anders heeft de telefoon',
    making: 'Link maken…',
    invitation:
      'Laat de ander dit scannen of stuur de link. De ander vult de code daar in en deze pagina gaat vanzelf verder.',
    qrLabel: 'QR-code van de link',
    linkLabel: 'Link',
    copy: 'Link kopiëren',
    copied: 'Link gekopieerd',
    share: 'Link delen',
    until: 'De link werkt één keer, tot {time}.',
    waiting: 'Wachten tot de code is ingevuld…',
    ended: 'Deze link is verlopen. Is de code nog niet ingevuld, maak dan een nieuwe link.',
    again: 'Nieuwe link maken',
    close: 'Sluiten',
    caution:
      'Vul de code alleen in als je weet wie je deze link heeft gestuurd. Het nummer hoort daarna bij het account van die persoon.',
    closePage: 'Je kunt deze pagina sluiten. De andere gaat vanzelf verder.',
    linkOver: 'Deze link is verlopen of al gebruikt. Vraag de afzender om een nieuwe.',
    retry: 'Opnieuw proberen',
  },
  tryAgainIn: 'Probeer het opnieuw over {time}.',
  tryAgainAt: 'Probeer het opnieuw om {time}.',
  tryAgainOn: 'Probeer het opnieuw: {time}.',
  tryAgainLater: 'Probeer het over een paar minuten opnieuw.',
  triesLeft: { one: 'Nog {count} poging.', other: 'Nog {count} pogingen.' },
  useSuggestion: '{phone} gebruiken',
  problems: {
    empty: 'Vul je telefoonnummer in.',
    too_short: 'Dit nummer is te kort voor {country}. Ontbreekt er een cijfer of het netnummer?',
    too_long: 'Dit nummer is te lang voor {country}. Controleer of er geen cijfer te veel staat.',
    not_in_plan: 'Dit nummer bestaat niet in {country}. Controleer het land en de cijfers.',
    unknown_calling_code: 'Geen enkel land heeft deze landcode. Kies je land uit de lijst.',
    extension:
      'Naar een doorkiesnummer kunnen we geen code sturen. Vul een nummer in met een eigen aansluiting.',
    several_numbers: 'Dit lijken twee nummers. Vul er maar één in.',
    old_plan: 'De nummers in {country} zijn veranderd. Vul het nummer in zoals het nu is.',
    dialled_at_home:
      'Zo werkt het nummer alleen binnen {country}. Vul het in zoals het vanuit andere landen wordt gebeld.',
    other_country: 'Is dit een nummer uit {country}? Zo niet, kies dan je land.',
    not_a_number: 'Vul een telefoonnummer in cijfers in.',
    phone_not_supported: 'Dit soort nummer kan geen code ontvangen. Vul een mobiel of vast nummer in.',
    sms_not_possible:
      'Dit soort nummer kan geen SMS ontvangen. Stuur de code opnieuw om hem via een telefoontje te krijgen.',
    maybe_mobile:
      'Is dit een mobiel nummer? Gebruik dan het nummer hieronder. Is het een vaste lijn, verstuur dan opnieuw.',
    country_not_supported:
      'Nummers uit {country} kunnen hier niet worden verbonden. Vul een nummer uit een ander land in.',
  },
  errors: {
    invalid_phone: 'Dit telefoonnummer is niet volledig. Controleer het land en de cijfers.',
    phone_not_supported: 'Dit soort nummer kan geen code ontvangen. Vul een mobiel of vast nummer in.',
    country_not_supported:
      'Nummers uit dit land kunnen hier niet worden verbonden. Vul een nummer uit een ander land in.',
    method_not_supported: 'Op deze manier kan er geen code naar dit nummer. Kies de andere manier.',
    cooldown: 'Voor dit nummer is net al een code aangevraagd.',
    too_many_sends: 'Er zijn te veel codes aangevraagd. Dit beschermt het nummer tegen misbruik.',
    throttled:
      'WhatsApp stuurt even geen codes naar dit nummer, omdat er te veel zijn aangevraagd. Dat kan uren duren.',
    already_verified:
      'Dit nummer is al geverifieerd en krijgt daarom geen nieuwe code. Is het van jou? Laat het de beheerders van deze site weten.',
    send_refused:
      'Er kon geen code naar dit nummer worden gestuurd. Controleer of het klopt of kies de andere manier.',
    maybe_sent:
      'Het antwoord is verloren gegaan, dus de code is misschien onderweg. Vul hem hier in als hij aankomt.',
    invalid_code: 'Vul alle cijfers van de code in.',
    code_rejected: 'Deze code is onjuist of verlopen. Controleer de cijfers of vraag een nieuwe code aan.',
    too_many_checks: 'Er zijn te veel onjuiste codes ingevuld. Vraag een nieuwe code aan.',
    too_many_requests: 'Er waren te veel verzoeken in korte tijd. Dit beschermt de dienst tegen misbruik.',
    attempt_expired:
      'Er is te veel tijd verstreken, of er is een nieuwere code verstuurd. Vraag een nieuwe code aan.',
    attempt_invalid: 'Dit hoort niet bij het nummer dat je verifieert. Vraag een nieuwe code aan.',
    not_verified: 'Dit nummer is nog niet geverifieerd. Verifieer het eerst.',
    registration_refused:
      'WhatsApp heeft dit nummer niet geaccepteerd. Controleer of het niet in een WhatsApp-app wordt gebruikt en probeer het opnieuw.',
    challenge_failed: 'We konden niet bevestigen dat je een mens bent. Probeer het opnieuw.',
    unauthorized: 'Je bent niet meer ingelogd. Log in en probeer het opnieuw.',
    unavailable: 'Verifiëren kan nu even niet.',
    forbidden_origin:
      'Deze pagina mag de verificatiedienst niet gebruiken. Laat het de beheerders van deze site weten.',
    bad_request: 'Er is iets mis met deze pagina. Laad de pagina opnieuw en probeer het nog eens.',
    not_found: 'De verificatiedienst is niet gevonden. Laat het de beheerders van deze site weten.',
    method_not_allowed: 'Er is iets mis met deze pagina. Laat het de beheerders van deze site weten.',
    payload_too_large: 'Er is te veel tegelijk verstuurd. Laad de pagina opnieuw en probeer het nog eens.',
    unsupported_media_type: 'Er is iets mis met deze pagina. Laat het de beheerders van deze site weten.',
    offline: 'Je bent offline. Er is niets verstuurd. Maak verbinding met internet en probeer het opnieuw.',
    connection_failed:
      'De verbinding viel weg voordat er een antwoord kwam. Controleer je internet en probeer het opnieuw.',
    unexpected_answer: 'De verificatiedienst gaf een antwoord dat deze pagina niet begrijpt.',
  },
}
