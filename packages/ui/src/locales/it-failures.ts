import type { Failures } from '../messages/messages'

export const itFailures: Failures = {
  nothingYet: {
    title: 'Ancora niente?',
    rightNumber: 'Il numero {phone} è giusto? Se non lo è, cambialo.',
    checks: {
      sms: [
        'Il telefono ha campo e spazio per i messaggi?',
        'Guarda anche nello spam e tra i messaggi di mittenti sconosciuti.',
      ],
      mobileCall: [
        'Il telefono ha campo e non è già in chiamata?',
        'Le chiamate da numeri sconosciuti potrebbero essere silenziate o bloccate.',
        'Se risponde la segreteria telefonica, c’è spazio?',
      ],
      call: [
        'La linea è libera?',
        'Se risponde un menu vocale, qualcuno deve rispondere di persona: il codice viene detto solo a quel punto.',
        'Se risponde la segreteria telefonica, c’è spazio?',
      ],
    },
    otherIn: {
      sms: 'Tra {time} potrai ricevere un SMS al posto della chiamata.',
      voice: 'Tra {time} potrai ricevere una chiamata al posto dell’SMS.',
    },
  },
  offline: 'Sei offline. Quello che hai scritto è conservato: invialo quando sarai di nuovo online.',
  numberUnchecked:
    'Il controllo del numero non è stato caricato. Puoi continuare: il numero verrà controllato all’invio.',
  handOff: {
    open: 'Un’altra persona ha il telefono',
    making: 'Creazione del link…',
    invitation:
      'Chiedi all’altra persona di scansionare questo codice o inviale il link. Inserirà il codice di verifica dal suo dispositivo e questa pagina proseguirà da sola.',
    qrLabel: 'Codice QR del link',
    linkLabel: 'Link',
    copy: 'Copia link',
    copied: 'Link copiato',
    share: 'Condividi link',
    until: 'Il link funziona una sola volta, fino alle ore {time}.',
    waiting: 'In attesa dell’inserimento del codice…',
    ended: 'Questo link è scaduto. Se il codice non è ancora stato inserito, crea un nuovo link.',
    again: 'Crea un nuovo link',
    close: 'Chiudi',
    caution:
      'Inserisci il codice solo se sai chi ti ha inviato questo link. Il numero apparterrà poi all’account di quella persona.',
    closePage: 'Puoi chiudere questa pagina. L’altra prosegue da sola.',
    linkOver: 'Questo link è scaduto o è già stato usato. Chiedine uno nuovo a chi te l’ha inviato.',
    retry: 'Riprova',
  },
  tryAgainIn: 'Riprova tra {time}.',
  tryAgainAt: 'Riprova alle ore {time}.',
  tryAgainOn: 'Prossimo tentativo possibile: {time}.',
  tryAgainLater: 'Riprova tra qualche minuto.',
  triesLeft: {
    one: '{count} tentativo rimasto.',
    many: '{count} di tentativi rimasti.',
    other: '{count} tentativi rimasti.',
  },
  useSuggestion: 'Usa {phone}',
  problems: {
    empty: 'Inserisci il tuo numero di telefono.',
    too_short: 'Questo numero è troppo corto per questo paese ({country}). Manca una cifra o il prefisso?',
    too_long:
      'Questo numero è troppo lungo per questo paese ({country}). Controlla che non ci siano cifre in più.',
    not_in_plan: 'Questo numero non esiste in questo paese ({country}). Controlla il paese e le cifre.',
    unknown_calling_code: 'Nessun paese ha questo prefisso. Scegli il tuo paese dall’elenco.',
    extension: 'Non è possibile inviare codici a un interno. Inserisci un numero con una linea propria.',
    several_numbers: 'Sembra che ci siano due numeri. Inseriscine uno solo.',
    old_plan: 'I numeri di questo paese ({country}) sono cambiati. Inserisci il numero attuale.',
    dialled_at_home:
      'Così il numero si chiama solo dall’interno del paese ({country}). Inseriscilo come si chiama dall’estero.',
    other_country: 'È un numero di un altro paese ({country})? Se no, scegli il tuo paese.',
    not_a_number: 'Inserisci un numero di telefono in cifre.',
    phone_not_supported:
      'Questo tipo di numero non può ricevere un codice. Inserisci un numero di cellulare o di rete fissa.',
    sms_not_possible:
      'Questo tipo di numero non riceve SMS. Invia di nuovo il codice per riceverlo con una chiamata.',
    maybe_mobile: 'È un cellulare? Allora usa il numero qui sotto. Se è una linea fissa, invia di nuovo.',
    country_not_supported:
      'I numeri di questo paese ({country}) non possono essere collegati qui. Inserisci un numero di un altro paese.',
  },
  errors: {
    invalid_phone: 'Questo numero di telefono non è completo. Controlla il paese e le cifre.',
    phone_not_supported:
      'Questo tipo di numero non può ricevere un codice. Inserisci un numero di cellulare o di rete fissa.',
    country_not_supported:
      'I numeri di questo paese non possono essere collegati qui. Inserisci un numero di un altro paese.',
    method_not_supported: 'Questo numero non può ricevere un codice in questo modo. Scegli l’altra opzione.',
    cooldown: 'Poco fa è stato richiesto un codice per questo numero.',
    too_many_sends: 'Sono stati richiesti troppi codici. Questo limite protegge il numero dagli abusi.',
    throttled:
      'WhatsApp ha sospeso i codici per questo numero perché ne sono stati richiesti troppi. La pausa può durare ore.',
    already_verified:
      'Questo numero è già verificato, quindi non riceve un nuovo codice. Se è tuo, avvisa chi gestisce questo sito.',
    send_refused:
      'Non è stato possibile inviare un codice a questo numero. Controlla che sia giusto o scegli l’altra opzione.',
    maybe_sent:
      'La risposta è andata persa, quindi il codice potrebbe essere in arrivo. Se arriva, inseriscilo qui.',
    invalid_code: 'Inserisci tutte le cifre del codice.',
    code_rejected: 'Questo codice è errato o scaduto. Controlla le cifre o richiedi un nuovo codice.',
    too_many_checks: 'Sono stati inseriti troppi codici errati. Richiedi un nuovo codice.',
    too_many_requests:
      'Ci sono state troppe richieste in poco tempo. Questo limite protegge il servizio dagli abusi.',
    attempt_expired:
      'È passato troppo tempo o è stato inviato un codice più recente. Richiedi un nuovo codice.',
    attempt_invalid: 'Questo non riguarda il numero che stai verificando. Richiedi un nuovo codice.',
    not_verified: 'Questo numero non è ancora verificato. Verificalo prima di continuare.',
    registration_refused:
      'WhatsApp non ha accettato questo numero. Controlla che non sia in uso in un’app WhatsApp, poi riprova.',
    challenge_failed: 'Non siamo riusciti a confermare che sei una persona. Riprova.',
    unauthorized: 'La tua sessione è terminata. Accedi, poi riprova.',
    unavailable: 'Al momento la verifica non è disponibile.',
    forbidden_origin: 'Questa pagina non può usare il servizio di verifica. Avvisa chi gestisce questo sito.',
    bad_request: 'Questa pagina ha un problema. Ricaricala e riprova.',
    not_found: 'Il servizio di verifica non è stato trovato. Avvisa chi gestisce questo sito.',
    method_not_allowed: 'Questa pagina ha un problema. Avvisa chi gestisce questo sito.',
    payload_too_large: 'Sono stati inviati troppi dati in una volta. Ricarica la pagina e riprova.',
    unsupported_media_type: 'Questa pagina ha un problema. Avvisa chi gestisce questo sito.',
    offline: 'Sei offline. Non è stato inviato nulla. Connettiti a internet e riprova.',
    connection_failed:
      'La connessione si è interrotta prima di ricevere una risposta. Controlla la connessione a internet e riprova.',
    unexpected_answer: 'Il servizio di verifica ha dato una risposta che questa pagina non riconosce.',
  },
}
