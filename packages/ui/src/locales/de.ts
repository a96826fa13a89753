import type { Locale } from '../messages/messages'

/** German. */
export const de: Locale = {
  locale: 'de',
  countryLabel: 'Land oder Region',
  phoneLabel: 'Telefonnummer',
  methodLabel: 'Wie sollen wir den Code senden?',
  methods: { sms: 'SMS', voice: 'Anruf' },
  smsUnavailable: 'Diese Art von Nummer empfängt keine SMS.',
  send: 'Code senden',
  sending: 'Wird gesendet…',
  codeSent: {
    sms: 'Wir haben einen Code per SMS an {phone} gesendet',
    voice: 'Wir rufen {phone} an und sagen den Code',
  },
  codeMaybeSent: 'Der Code ist vielleicht unterwegs zu {phone}. Wenn er ankommt, hier eingeben.',
  codeLabel: 'Bestätigungscode',
  verify: 'Bestätigen',
  verifying: 'Wird geprüft…',
  resend: 'Code erneut senden',
  resendIn: 'Erneut senden in {time}',
  resendAt: 'Erneut senden um {time}',
  resendOn: 'Erneut senden {time}',
  resendReady: 'Sie können jetzt einen neuen Code anfordern.',
  instead: { sms: 'Lieber per SMS', voice: 'Lieber anrufen' },
  changePhone: 'Nummer ändern',
  verified: '{phone} ist bestätigt',
  failed: 'Das hat nicht geklappt. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  failures: () => import('./de-failures').then(({ deFailures }) => deFailures),
  registration: {
    progressLabel: 'Fortschritt',
    stages: { verify: 'Bestätigen', register: 'Anmelden', live: 'Aktiv' },
    registering: '{phone} wird mit WhatsApp verbunden…',
    registeringHint: 'Das dauert bis zu einigen Minuten. Sie können die Seite verlassen und wiederkommen.',
    connected: '{phone} ist bei WhatsApp aktiv',
    inReview: '{phone} ist angemeldet',
    inReviewHint: 'WhatsApp prüft den Anzeigenamen. Sie müssen nichts tun; die Seite geht von selbst weiter.',
    failed: '{phone} konnte nicht verbunden werden',
    reasons: {
      creation_failed:
        'WhatsApp hat die Nummer nicht angenommen. Wenn sie in einer WhatsApp-App genutzt wird, löschen Sie dort zuerst das Konto und versuchen Sie es noch einmal.',
      registration_failed:
        'WhatsApp hat die Nummer nicht angemeldet. Wenn sie in einer WhatsApp-App genutzt wird, löschen Sie dort das Konto; wenn sie eine PIN zur Bestätigung in zwei Schritten hat, schalten Sie diese aus. Dann noch einmal versuchen.',
      banned:
        'WhatsApp hat diese Nummer gesperrt. Wenden Sie sich an den Support von WhatsApp oder nehmen Sie eine andere Nummer.',
      restricted:
        'WhatsApp hat diese Nummer eingeschränkt. Warten Sie, bis das endet, oder nehmen Sie eine andere Nummer.',
      flagged:
        'WhatsApp bewertet die Qualität dieser Nummer als niedrig. Sie kann wieder verbunden werden, wenn die Qualität gestiegen ist.',
      deleted: 'Die Nummer wurde bei WhatsApp entfernt. Noch einmal versuchen meldet sie neu an.',
      migrated:
        'Die Nummer ist zu einem anderen Unternehmenskonto umgezogen. Holen Sie sie zurück oder nehmen Sie eine andere Nummer.',
      disconnected:
        'Die Nummer hat die Verbindung zu WhatsApp verloren. Noch einmal versuchen meldet sie neu an.',
      name_declined:
        'WhatsApp hat den Anzeigenamen abgelehnt. Wählen Sie einen anderen Namen und versuchen Sie es noch einmal.',
      name_expired:
        'Die Freigabe des Anzeigenamens ist abgelaufen. Beantragen Sie sie neu und versuchen Sie es noch einmal.',
      name_pending_review: 'WhatsApp prüft den Anzeigenamen.',
      rate_limited: 'WhatsApp begrenzt zurzeit, wie viele Nachrichten diese Nummer senden darf.',
    },
    otherReason:
      'WhatsApp hat keinen Grund genannt, den wir kennen. Versuchen Sie es später noch einmal oder nehmen Sie eine andere Nummer.',
    retry: 'Noch einmal versuchen',
    verifyAgain: 'Nummer erneut bestätigen',
    startOver: 'Andere Nummer verwenden',
  },
  countrySearch: {
    searchLabel: 'Name oder Vorwahl suchen',
    noMatch:
      'Kein Land in dieser Liste passt zu „{text}“. Prüfen Sie die Schreibweise oder geben Sie eine Vorwahl wie +62 ein.',
    results: { one: '{count} Treffer', other: '{count} Treffer' },
    close: 'Schließen',
  },
}
