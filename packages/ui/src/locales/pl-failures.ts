import type { Failures } from '../messages/messages'

export const plFailures: Failures = {
  nothingYet: {
    title: 'Nic jeszcze nie dotarło?',
    rightNumber: 'Czy {phone} to właściwy numer? Jeśli nie, zmień go.',
    checks: {
      sms: [
        'Czy telefon ma zasięg i miejsce na wiadomości?',
        'Zajrzyj też do spamu i wiadomości od nieznanych nadawców.',
      ],
      mobileCall: [
        'Czy telefon ma zasięg i nikt przez niego nie rozmawia?',
        'Połączenia z nieznanych numerów mogą być wyciszone lub zablokowane.',
        'Jeśli odbiera poczta głosowa, czy jest w niej miejsce?',
      ],
      call: [
        'Czy linia jest wolna?',
        'Jeśli odbiera automat z menu, ktoś musi podjąć rozmowę: kod zostanie podany dopiero wtedy.',
        'Jeśli odbiera poczta głosowa, czy jest w niej miejsce?',
      ],
    },
    otherIn: {
      sms: 'Za {time} możesz zamiast tego otrzymać SMS.',
      voice: 'Za {time} możesz zamiast tego otrzymać połączenie.',
    },
  },
  offline:
    'Nie masz połączenia z internetem. Wpisane dane zostaną zachowane; wyślij je, gdy połączenie wróci.',
  numberUnchecked:
    'Nie udało się wczytać sprawdzania numerów. Możesz przejść dalej: sprawdzimy numer przy wysyłaniu.',
  handOff: {
    open: 'Telefon ma ktoś inny',
    making: 'Tworzenie linku…',
    invitation:
      'Daj tej osobie kod QR do zeskanowania lub wyślij jej link. Wpisze kod u siebie, a ta strona sama przejdzie dalej.',
    qrLabel: 'Kod QR linku',
    linkLabel: 'Link',
    copy: 'Kopiuj link',
    copied: 'Link skopiowany',
    share: 'Udostępnij link',
    until: 'Link działa tylko raz, do {time}.',
    waiting: 'Czekamy na wpisanie kodu…',
    ended: 'Ten link wygasł. Jeśli kod nie został jeszcze wpisany, utwórz nowy link.',
    again: 'Utwórz nowy link',
    close: 'Zamknij',
    caution:
      'Wpisz kod tylko wtedy, gdy wiesz, od kogo masz ten link. Numer będzie potem należeć do konta tej osoby.',
    closePage: 'Możesz zamknąć tę stronę. Tamta sama przejdzie dalej.',
    linkOver: 'Ten link wygasł lub został już użyty. Poproś osobę, która go wysłała, o nowy.',
    retry: 'Spróbuj ponownie',
  },
  tryAgainIn: 'Spróbuj ponownie za {time}.',
  tryAgainAt: 'Spróbuj ponownie o {time}.',
  tryAgainOn: 'Spróbuj ponownie: {time}.',
  tryAgainLater: 'Spróbuj ponownie za kilka minut.',
  triesLeft: {
    one: 'Została {count} próba.',
    few: 'Zostały {count} próby.',
    many: 'Zostało {count} prób.',
    other: 'Zostało {count} próby.',
  },
  useSuggestion: 'Użyj {phone}',
  problems: {
    empty: 'Wpisz swój numer telefonu.',
    too_short: 'Ten numer jest za krótki ({country}). Czy brakuje cyfry lub numeru kierunkowego?',
    too_long: 'Ten numer jest za długi ({country}). Sprawdź, czy nie ma dodatkowych cyfr.',
    not_in_plan: 'Nie ma takiego numeru w tym kraju ({country}). Sprawdź kraj i cyfry.',
    unknown_calling_code: 'Żaden kraj nie ma takiego numeru kierunkowego. Wybierz swój kraj z listy.',
    extension: 'Nie można wysłać kodu na numer wewnętrzny. Wpisz numer z własną linią.',
    several_numbers: 'To wygląda na dwa numery. Wpisz tylko jeden.',
    old_plan: 'Numery w tym kraju ({country}) się zmieniły. Wpisz numer w obecnej postaci.',
    dialled_at_home:
      'Tak można zadzwonić tylko wewnątrz kraju ({country}). Wpisz numer tak, jak wybiera się go z innych krajów.',
    other_country: 'Czy to numer z innego kraju ({country})? Jeśli nie, wybierz swój kraj.',
    not_a_number: 'Wpisz numer telefonu cyframi.',
    phone_not_supported: 'Ten rodzaj numeru nie może odebrać kodu. Wpisz numer komórkowy lub stacjonarny.',
    sms_not_possible:
      'Ten rodzaj numeru nie odbiera SMS-ów. Wyślij kod ponownie, aby otrzymać go przez połączenie.',
    maybe_mobile:
      'Czy to telefon komórkowy? Jeśli tak, użyj numeru poniżej. Jeśli to telefon stacjonarny, wyślij ponownie.',
    country_not_supported:
      'Numerów z tego kraju ({country}) nie można tu połączyć. Wpisz numer z innego kraju.',
  },
  errors: {
    invalid_phone: 'Ten numer telefonu jest niepełny. Sprawdź kraj i cyfry.',
    phone_not_supported: 'Ten rodzaj numeru nie może odebrać kodu. Wpisz numer komórkowy lub stacjonarny.',
    country_not_supported: 'Numerów z tego kraju nie można tu połączyć. Wpisz numer z innego kraju.',
    method_not_supported: 'W ten sposób kod nie dotrze na ten numer. Wybierz drugi sposób.',
    cooldown: 'Przed chwilą poproszono już o kod dla tego numeru.',
    too_many_sends: 'Poproszono o zbyt wiele kodów. Chroni to numer przed nadużyciami.',
    throttled:
      'WhatsApp wstrzymał kody dla tego numeru, bo poproszono o zbyt wiele. Przerwa może potrwać kilka godzin.',
    already_verified:
      'Ten numer jest już zweryfikowany, więc nie dostanie nowego kodu. Jeśli należy do Ciebie, powiadom administratorów tej witryny.',
    send_refused:
      'Nie udało się wysłać kodu na ten numer. Sprawdź, czy jest poprawny, lub wybierz drugi sposób.',
    maybe_sent: 'Odpowiedź nie dotarła, więc kod może być już w drodze. Jeśli dotrze, wpisz go tutaj.',
    invalid_code: 'Wpisz wszystkie cyfry kodu.',
    code_rejected: 'Ten kod jest błędny lub wygasł. Sprawdź cyfry lub poproś o nowy kod.',
    too_many_checks: 'Wpisano zbyt wiele błędnych kodów. Poproś o nowy kod.',
    too_many_requests: 'W krótkim czasie było zbyt wiele żądań. Chroni to usługę przed nadużyciami.',
    attempt_expired: 'Minęło zbyt dużo czasu albo wysłano nowszy kod. Poproś o nowy kod.',
    attempt_invalid: 'To nie dotyczy numeru, który weryfikujesz. Poproś o nowy kod.',
    not_verified: 'Ten numer nie jest jeszcze zweryfikowany. Najpierw go zweryfikuj.',
    registration_refused:
      'WhatsApp nie przyjął tego numeru. Sprawdź, czy nie jest używany w aplikacji WhatsApp, i spróbuj ponownie.',
    challenge_failed: 'Nie udało się potwierdzić, że jesteś człowiekiem. Spróbuj ponownie.',
    unauthorized: 'Sesja się zakończyła. Zaloguj się i spróbuj ponownie.',
    unavailable: 'Weryfikacja jest teraz niedostępna.',
    forbidden_origin:
      'Ta strona nie może korzystać z usługi weryfikacji. Powiadom administratorów tej witryny.',
    bad_request: 'Z tą stroną jest coś nie tak. Odśwież ją i spróbuj ponownie.',
    not_found: 'Nie znaleziono usługi weryfikacji. Powiadom administratorów tej witryny.',
    method_not_allowed: 'Z tą stroną jest coś nie tak. Powiadom administratorów tej witryny.',
    payload_too_large: 'Wysłano zbyt wiele naraz. Odśwież stronę i spróbuj ponownie.',
    unsupported_media_type: 'Z tą stroną jest coś nie tak. Powiadom administratorów tej witryny.',
    offline: 'Nie masz połączenia z internetem. Nic nie zostało wysłane. Połącz się i spróbuj ponownie.',
    connection_failed:
      'Połączenie zostało przerwane, zanim nadeszła odpowiedź. Sprawdź internet i spróbuj ponownie.',
    unexpected_answer: 'Usługa weryfikacji dała odpowiedź, której ta strona nie rozumie.',
  },
}
