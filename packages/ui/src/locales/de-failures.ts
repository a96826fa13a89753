import type { Failures } from '../messages/messages'

export const deFailures: Failures = {
  nothingYet: {
    title: 'Noch nichts da?',
    rightNumber: 'Ist {phone} die richtige Nummer? Wenn nicht, ändern Sie sie.',
    checks: {
      sms: [
        'Hat das Telefon Empfang und Platz für Nachrichten?',
        'Sehen Sie auch bei Spam und unbekannten Absendern nach.',
      ],
      mobileCall: [
        'Hat das Telefon Empfang, und telefoniert gerade niemand?',
        'Anrufe von unbekannten Nummern sind vielleicht stumm oder blockiert.',
        'Wenn eine Mailbox antwortet: Ist dort Platz?',
      ],
      call: [
        'Ist die Leitung frei?',
        'Wenn eine Ansage mit Menü antwortet, muss jemand abnehmen: Der Code wird erst dann gesagt.',
        'Wenn eine Mailbox antwortet: Ist dort Platz?',
      ],
    },
    otherIn: {
      sms: 'In {time} können Sie stattdessen eine SMS bekommen.',
      voice: 'In {time} können Sie stattdessen einen Anruf bekommen.',
    },
  },
  offline: 'Sie sind offline. Ihre Eingabe bleibt erhalten; senden Sie, sobald Sie wieder verbunden sind.',
  numberUnchecked:
    'Die Nummernprüfung wurde nicht geladen. Sie können weitermachen: Ihre Nummer wird beim Senden geprüft.',
  handOff: {
    open: 'Jemand anderes hat das Telefon',
    making: 'Link wird erstellt…',
    invitation:
      'Lassen Sie diesen Code scannen oder senden Sie den Link. Der Bestätigungscode wird dort eingegeben, und diese Seite geht von selbst weiter.',
    qrLabel: 'QR-Code des Links',
    linkLabel: 'Link',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    share: 'Link teilen',
    until: 'Der Link gilt einmal, bis {time}.',
    waiting: 'Warten, bis der Code eingegeben ist…',
    ended:
      'Dieser Link ist abgelaufen. Wenn der Code noch nicht eingegeben ist, erstellen Sie einen neuen Link.',
    again: 'Neuen Link erstellen',
    close: 'Schließen',
    caution:
      'Geben Sie den Code nur ein, wenn Sie wissen, wer Ihnen diesen Link geschickt hat. Die Nummer gehört dann zu dessen Konto.',
    closePage: 'Sie können diese Seite schließen. Die andere geht von selbst weiter.',
    linkOver: 'Dieser Link ist abgelaufen oder wurde schon benutzt. Bitten Sie um einen neuen.',
    retry: 'Noch einmal versuchen',
  },
  tryAgainIn: 'Versuchen Sie es in {time} noch einmal.',
  tryAgainAt: 'Versuchen Sie es um {time} noch einmal.',
  tryAgainOn: 'Versuchen Sie es {time} noch einmal.',
  tryAgainLater: 'Versuchen Sie es in ein paar Minuten noch einmal.',
  triesLeft: { one: 'Noch {count} Versuch.', other: 'Noch {count} Versuche.' },
  useSuggestion: '{phone} verwenden',
  problems: {
    empty: 'Geben Sie Ihre Telefonnummer ein.',
    too_short: 'Diese Nummer ist zu kurz für {country}. Fehlt eine Ziffer oder die Ortsvorwahl?',
    too_long: 'Diese Nummer ist zu lang für {country}. Ist eine Ziffer zu viel?',
    not_in_plan: 'Diese Nummer gibt es in {country} nicht. Prüfen Sie das Land und die Ziffern.',
    unknown_calling_code: 'Kein Land hat diese Vorwahl. Wählen Sie Ihr Land aus der Liste.',
    extension:
      'An eine Durchwahl können wir keine Codes senden. Geben Sie eine Nummer mit eigenem Anschluss ein.',
    several_numbers: 'Das sieht nach zwei Nummern aus. Geben Sie nur eine ein.',
    old_plan: 'In {country} haben sich die Nummern geändert. Geben Sie die Nummer ein, wie sie heute ist.',
    dialled_at_home:
      'So lässt sich die Nummer nur in {country} wählen. Geben Sie sie ein, wie man sie aus anderen Ländern wählt.',
    other_country: 'Ist das eine Nummer aus {country}? Wenn nicht, wählen Sie Ihr Land aus.',
    not_a_number: 'Geben Sie eine Telefonnummer in Ziffern ein.',
    phone_not_supported:
      'Diese Art von Nummer kann keinen Code empfangen. Geben Sie eine Mobil- oder Festnetznummer ein.',
    sms_not_possible:
      'Diese Art von Nummer empfängt keine SMS. Senden Sie den Code noch einmal, dann kommt er per Anruf.',
    maybe_mobile:
      'Ist das eine Mobilnummer? Dann nehmen Sie die Nummer unten. Wenn es ein Festnetzanschluss ist, senden Sie noch einmal.',
    country_not_supported:
      'Nummern aus {country} können hier nicht verbunden werden. Geben Sie eine Nummer aus einem anderen Land ein.',
  },
  errors: {
    invalid_phone: 'Diese Telefonnummer ist nicht vollständig. Prüfen Sie das Land und die Ziffern.',
    phone_not_supported:
      'Diese Art von Nummer kann keinen Code empfangen. Geben Sie eine Mobil- oder Festnetznummer ein.',
    country_not_supported:
      'Nummern aus diesem Land können hier nicht verbunden werden. Geben Sie eine Nummer aus einem anderen Land ein.',
    method_not_supported: 'So erreicht kein Code diese Nummer. Wählen Sie den anderen Weg.',
    cooldown: 'Für diese Nummer wurde gerade erst ein Code angefordert.',
    too_many_sends: 'Es wurden zu viele Codes angefordert. Das schützt die Nummer vor Missbrauch.',
    throttled:
      'WhatsApp sendet dieser Nummer vorerst keine Codes, weil zu viele angefordert wurden. Das kann Stunden dauern.',
    already_verified:
      'Diese Nummer ist schon bestätigt und bekommt keinen neuen Code. Wenn sie Ihnen gehört, wenden Sie sich an die Betreiber dieser Website.',
    send_refused:
      'An diese Nummer konnte kein Code gesendet werden. Prüfen Sie die Nummer oder wählen Sie den anderen Weg.',
    maybe_sent:
      'Die Antwort ging verloren; der Code ist vielleicht unterwegs. Wenn er ankommt, geben Sie ihn hier ein.',
    invalid_code: 'Geben Sie alle Ziffern des Codes ein.',
    code_rejected:
      'Dieser Code ist falsch oder abgelaufen. Prüfen Sie die Ziffern oder fordern Sie einen neuen Code an.',
    too_many_checks: 'Es gab zu viele falsche Codes. Fordern Sie einen neuen Code an.',
    too_many_requests: 'Es gab zu viele Anfragen in kurzer Zeit. Das schützt den Dienst vor Missbrauch.',
    attempt_expired:
      'Es ist zu viel Zeit vergangen, oder es wurde ein neuerer Code gesendet. Fordern Sie einen neuen Code an.',
    attempt_invalid: 'Das gehört nicht zu der Nummer, die Sie bestätigen. Fordern Sie einen neuen Code an.',
    not_verified: 'Diese Nummer ist noch nicht bestätigt. Bestätigen Sie sie zuerst.',
    registration_refused:
      'WhatsApp hat diese Nummer nicht angenommen. Prüfen Sie, dass sie in keiner WhatsApp-App genutzt wird, und versuchen Sie es noch einmal.',
    challenge_failed:
      'Wir konnten nicht feststellen, dass Sie ein Mensch sind. Versuchen Sie es noch einmal.',
    unauthorized: 'Sie sind nicht mehr angemeldet. Melden Sie sich an und versuchen Sie es noch einmal.',
    unavailable: 'Die Bestätigung ist gerade nicht möglich.',
    forbidden_origin:
      'Diese Seite darf den Bestätigungsdienst nicht nutzen. Sagen Sie es den Betreibern dieser Website.',
    bad_request: 'Mit dieser Seite stimmt etwas nicht. Laden Sie sie neu und versuchen Sie es noch einmal.',
    not_found: 'Der Bestätigungsdienst wurde nicht gefunden. Sagen Sie es den Betreibern dieser Website.',
    method_not_allowed: 'Mit dieser Seite stimmt etwas nicht. Sagen Sie es den Betreibern dieser Website.',
    payload_too_large:
      'Es wurde zu viel auf einmal gesendet. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    unsupported_media_type:
      'Mit dieser Seite stimmt etwas nicht. Sagen Sie es den Betreibern dieser Website.',
    offline:
      'Sie sind offline. Es wurde nichts gesendet. Verbinden Sie sich und versuchen Sie es noch einmal.',
    connection_failed:
      'Die Verbindung brach ab, bevor eine Antwort kam. Prüfen Sie Ihr Internet und versuchen Sie es noch einmal.',
    unexpected_answer: 'Der Bestätigungsdienst hat eine Antwort gegeben, die diese Seite nicht versteht.',
  },
}
