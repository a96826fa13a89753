import type { Locale } from '../messages/messages'

/** Polish. */
export const pl: Locale = {
  locale: 'pl',
  countryLabel: 'Kraj lub region',
  phoneLabel: 'Numer telefonu',
  methodLabel: 'Jak mamy wysłać kod?',
  methods: { sms: 'SMS', voice: 'Połączenie głosowe' },
  smsUnavailable: 'Ten rodzaj numeru nie odbiera SMS-ów.',
  send: 'Wyślij kod',
  sending: 'Wysyłanie…',
  codeSent: {
    sms: 'Wysłaliśmy kod SMS-em na numer {phone}',
    voice: 'Dzwonimy na numer {phone}, aby podać kod',
  },
  codeMaybeSent: 'Kod może być już w drodze na numer {phone}. Jeśli dotrze, wpisz go tutaj.',
  codeLabel: 'Kod weryfikacyjny',
  verify: 'Zweryfikuj',
  verifying: 'Sprawdzanie…',
  resend: 'Wyślij kod ponownie',
  resendIn: 'Wyślij ponownie za {time}',
  resendAt: 'Wyślij ponownie o {time}',
  resendOn: 'Wyślij ponownie: {time}',
  resendReady: 'Możesz już poprosić o kolejny kod.',
  instead: { sms: 'Wolę SMS', voice: 'Wolę połączenie' },
  changePhone: 'Zmień numer',
  verified: 'Numer {phone} został zweryfikowany',
  failed: 'Nie udało się. Sprawdź połączenie i spróbuj ponownie.',
  failures: () => import('./pl-failures').then(({ plFailures }) => plFailures),
  registration: {
    progressLabel: 'Postęp',
    stages: { verify: 'Weryfikacja', register: 'Rejestracja', live: 'Aktywny' },
    registering: 'Łączenie numeru {phone} z WhatsApp…',
    registeringHint: 'To może potrwać kilka minut. Możesz opuścić tę stronę i wrócić później.',
    connected: 'Numer {phone} działa już w WhatsApp',
    inReview: 'Numer {phone} został zarejestrowany',
    inReviewHint:
      'WhatsApp sprawdza nazwę wyświetlaną. Nie musisz nic robić; ta strona sama przejdzie dalej.',
    failed: 'Nie udało się połączyć numeru {phone}',
    reasons: {
      creation_failed:
        'WhatsApp nie przyjął numeru. Jeśli jest używany w aplikacji WhatsApp, najpierw usuń tam konto, a potem spróbuj ponownie.',
      registration_failed:
        'WhatsApp nie zarejestrował numeru. Jeśli jest używany w aplikacji WhatsApp, usuń tam konto; jeśli ma kod PIN weryfikacji dwuetapowej, wyłącz go. Potem spróbuj ponownie.',
      banned:
        'WhatsApp zablokował ten numer. Odwołaj się do pomocy technicznej WhatsApp lub użyj innego numeru.',
      restricted:
        'WhatsApp ograniczył ten numer. Poczekaj, aż ograniczenie się skończy, lub użyj innego numeru.',
      flagged:
        'WhatsApp oznaczył ten numer z powodu niskiej jakości. Będzie można połączyć go ponownie, gdy jakość wzrośnie.',
      deleted: 'Numer został usunięty z WhatsApp. Spróbuj ponownie, aby zarejestrować go od nowa.',
      migrated:
        'Numer został przeniesiony na inne konto firmowe. Przenieś go z powrotem lub użyj innego numeru.',
      disconnected: 'Numer utracił połączenie z WhatsApp. Spróbuj ponownie, aby zarejestrować go od nowa.',
      name_declined: 'WhatsApp odrzucił nazwę wyświetlaną. Wybierz inną nazwę i spróbuj ponownie.',
      name_expired:
        'Zatwierdzenie nazwy wyświetlanej wygasło. Poproś o nie jeszcze raz, a potem spróbuj ponownie.',
      name_pending_review: 'WhatsApp sprawdza nazwę wyświetlaną.',
      rate_limited: 'WhatsApp chwilowo ogranicza liczbę wiadomości, które może wysyłać ten numer.',
    },
    otherReason: 'WhatsApp nie podał znanej nam przyczyny. Spróbuj ponownie później lub użyj innego numeru.',
    retry: 'Spróbuj ponownie',
    verifyAgain: 'Zweryfikuj numer ponownie',
    startOver: 'Użyj innego numeru',
  },
  countrySearch: {
    searchLabel: 'Szukaj nazwy lub kodu',
    noMatch:
      'Żaden kraj na tej liście nie pasuje do „{text}”. Sprawdź pisownię lub wpisz numer kierunkowy, na przykład +62.',
    results: {
      one: '{count} wynik',
      few: '{count} wyniki',
      many: '{count} wyników',
      other: '{count} wyniku',
    },
    close: 'Zamknij',
  },
}
