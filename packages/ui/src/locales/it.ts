import type { Locale } from '../messages/messages'

/** Italian. */
export const it: Locale = {
  locale: 'it',
  countryLabel: 'Paese o regione',
  phoneLabel: 'Numero di telefono',
  methodLabel: 'Come vuoi ricevere il codice?',
  methods: { sms: 'SMS', voice: 'Chiamata vocale' },
  smsUnavailable: 'Questo tipo di numero non riceve SMS.',
  send: 'Invia codice',
  sending: 'Invio in corso…',
  codeSent: {
    sms: 'Abbiamo inviato un codice via SMS al numero {phone}',
    voice: 'Stiamo chiamando il numero {phone} per comunicarti un codice',
  },
  codeMaybeSent: 'Il codice potrebbe essere in arrivo al numero {phone}. Se arriva, inseriscilo qui.',
  codeLabel: 'Codice di verifica',
  verify: 'Verifica',
  verifying: 'Verifica in corso…',
  resend: 'Invia di nuovo il codice',
  resendIn: 'Invia di nuovo tra {time}',
  resendAt: 'Invia di nuovo alle ore {time}',
  resendOn: 'Invia di nuovo: {time}',
  resendReady: 'Ora puoi richiedere un altro codice.',
  instead: { sms: 'Preferisco un SMS', voice: 'Preferisco una chiamata' },
  changePhone: 'Cambia numero',
  verified: 'Il numero {phone} è verificato',
  failed: 'Qualcosa non ha funzionato. Controlla la connessione e riprova.',
  failures: () => import('./it-failures').then(({ itFailures }) => itFailures),
  registration: {
    progressLabel: 'Avanzamento',
    stages: { verify: 'Verifica', register: 'Registra', live: 'Attivo' },
    registering: 'Collegamento del numero {phone} a WhatsApp…',
    registeringHint: 'Può richiedere qualche minuto. Puoi lasciare questa pagina e tornare più tardi.',
    connected: 'Il numero {phone} è attivo su WhatsApp',
    inReview: 'Il numero {phone} è registrato',
    inReviewHint:
      'WhatsApp sta esaminando il nome visualizzato. Non devi fare nulla: questa pagina prosegue da sola.',
    failed: 'Non è stato possibile collegare il numero {phone}',
    reasons: {
      creation_failed:
        'WhatsApp non ha accettato il numero. Se è in uso in un’app WhatsApp, elimina prima l’account dall’app, poi riprova.',
      registration_failed:
        'WhatsApp non ha registrato il numero. Se è in uso in un’app WhatsApp, elimina l’account dall’app; se ha un PIN per la verifica in due passaggi, disattivalo. Poi riprova.',
      banned:
        'WhatsApp ha bloccato questo numero. Fai ricorso all’assistenza di WhatsApp o usa un altro numero.',
      restricted:
        'WhatsApp ha limitato questo numero. Attendi la fine della limitazione o usa un altro numero.',
      flagged:
        'WhatsApp ha segnalato questo numero per bassa qualità. Potrà essere collegato di nuovo quando la qualità sarà aumentata.',
      deleted: 'Il numero è stato rimosso da WhatsApp. Riprova per registrarlo di nuovo.',
      migrated:
        'Il numero è stato spostato su un altro account aziendale. Riportalo sul tuo o usa un altro numero.',
      disconnected: 'Il numero ha perso il collegamento a WhatsApp. Riprova per registrarlo di nuovo.',
      name_declined: 'WhatsApp ha rifiutato il nome visualizzato. Scegli un altro nome, poi riprova.',
      name_expired: 'L’approvazione del nome visualizzato è scaduta. Richiedila di nuovo, poi riprova.',
      name_pending_review: 'WhatsApp sta esaminando il nome visualizzato.',
      rate_limited: 'Al momento WhatsApp limita quanti messaggi può inviare questo numero.',
    },
    otherReason:
      'WhatsApp non ha indicato un motivo che conosciamo. Riprova più tardi o usa un altro numero.',
    retry: 'Riprova',
    verifyAgain: 'Verifica di nuovo il numero',
    startOver: 'Usa un altro numero',
  },
  countrySearch: {
    searchLabel: 'Cerca nome o prefisso',
    noMatch:
      'Nessun paese in questo elenco corrisponde a «{text}». Controlla l’ortografia o inserisci un prefisso come +62.',
    results: { one: '{count} risultato', many: '{count} di risultati', other: '{count} risultati' },
    close: 'Chiudi',
  },
}
