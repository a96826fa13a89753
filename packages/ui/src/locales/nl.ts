import type { Locale } from '../messages/messages'

/** Dutch. */
export const nl: Locale = {
  locale: 'nl',
  countryLabel: 'Land of regio',
  phoneLabel: 'Telefoonnummer',
  methodLabel: 'Hoe zullen we de code sturen?',
  methods: { sms: 'SMS', voice: 'Telefoontje' },
  smsUnavailable: 'Dit soort nummer kan geen SMS ontvangen.',
  send: 'Code sturen',
  sending: 'Versturen…',
  codeSent: {
    sms: 'We hebben een code per SMS naar {phone} gestuurd',
    voice: 'We bellen {phone} om een code door te geven',
  },
  codeMaybeSent: 'De code is misschien onderweg naar {phone}. Vul hem hier in als hij aankomt.',
  codeLabel: 'Verificatiecode',
  verify: 'Verifiëren',
  verifying: 'Controleren…',
  resend: 'Code opnieuw sturen',
  resendIn: 'Opnieuw sturen over {time}',
  resendAt: 'Opnieuw sturen om {time}',
  resendOn: 'Opnieuw sturen: {time}',
  resendReady: 'Je kunt nu een nieuwe code aanvragen.',
  instead: { sms: 'Liever per SMS', voice: 'Liever gebeld worden' },
  changePhone: 'Nummer wijzigen',
  verified: '{phone} is geverifieerd',
  failed: 'Dat is niet gelukt. Controleer je verbinding en probeer het opnieuw.',
  failures: () => import('./nl-failures').then(({ nlFailures }) => nlFailures),
  registration: {
    progressLabel: 'Voortgang',
    stages: { verify: 'Verifiëren', register: 'Registreren', live: 'Actief' },
    registering: '{phone} wordt met WhatsApp verbonden…',
    registeringHint: 'Dit kan een paar minuten duren. Je kunt deze pagina verlaten en later terugkomen.',
    connected: '{phone} is actief op WhatsApp',
    inReview: '{phone} is geregistreerd',
    inReviewHint:
      'WhatsApp beoordeelt de weergavenaam. Je hoeft niets te doen; deze pagina gaat vanzelf verder.',
    failed: '{phone} kon niet worden verbonden',
    reasons: {
      creation_failed:
        'WhatsApp heeft het nummer niet geaccepteerd. Wordt het in een WhatsApp-app gebruikt, verwijder daar dan eerst het account en probeer het opnieuw.',
      registration_failed:
        'WhatsApp heeft het nummer niet geregistreerd. Wordt het in een WhatsApp-app gebruikt, verwijder daar dan het account; heeft het een PIN voor verificatie in twee stappen, schakel die dan uit. Probeer het daarna opnieuw.',
      banned:
        'WhatsApp heeft dit nummer geblokkeerd. Maak bezwaar bij de klantenservice van WhatsApp of gebruik een ander nummer.',
      restricted:
        'WhatsApp heeft dit nummer beperkt. Wacht tot de beperking voorbij is of gebruik een ander nummer.',
      flagged:
        'WhatsApp geeft dit nummer een lage kwaliteit. Het kan weer worden verbonden als de kwaliteit is gestegen.',
      deleted: 'Het nummer is uit WhatsApp verwijderd. Probeer het opnieuw om het weer te registreren.',
      migrated:
        'Het nummer is naar een ander bedrijfsaccount verplaatst. Zet het terug of gebruik een ander nummer.',
      disconnected:
        'Het nummer is de verbinding met WhatsApp kwijt. Probeer het opnieuw om het weer te registreren.',
      name_declined: 'WhatsApp heeft de weergavenaam afgewezen. Kies een andere naam en probeer het opnieuw.',
      name_expired:
        'De goedkeuring van de weergavenaam is verlopen. Vraag die opnieuw aan en probeer het daarna nog eens.',
      name_pending_review: 'WhatsApp beoordeelt de weergavenaam.',
      rate_limited: 'WhatsApp beperkt op dit moment hoeveel berichten dit nummer mag sturen.',
    },
    otherReason:
      'WhatsApp gaf geen reden die we kennen. Probeer het later opnieuw of gebruik een ander nummer.',
    retry: 'Opnieuw proberen',
    verifyAgain: 'Nummer opnieuw verifiëren',
    startOver: 'Ander nummer gebruiken',
  },
  countrySearch: {
    searchLabel: 'Zoek op naam of landcode',
    noMatch:
      'Geen land in deze lijst past bij “{text}”. Controleer de spelling of typ een landcode, zoals +62.',
    results: { one: '{count} resultaat', other: '{count} resultaten' },
    close: 'Sluiten',
  },
}
