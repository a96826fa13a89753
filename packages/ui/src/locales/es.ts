import type { Locale } from '../messages/messages'

/** Spanish. */
export const es: Locale = {
  locale: 'es',
  countryLabel: 'País o región',
  phoneLabel: 'Número de teléfono',
  methodLabel: '¿Cómo quieres recibir el código?',
  methods: { sms: 'Mensaje de texto (SMS)', voice: 'Llamada de voz' },
  smsUnavailable: 'Este tipo de número no recibe mensajes de texto.',
  send: 'Enviar código',
  sending: 'Enviando…',
  codeSent: {
    sms: 'Enviamos un código por mensaje de texto al {phone}',
    voice: 'Estamos llamando al {phone} para decirte un código',
  },
  codeMaybeSent: 'Es posible que el código esté en camino al {phone}. Si llega, escríbelo aquí.',
  codeLabel: 'Código de verificación',
  verify: 'Verificar',
  verifying: 'Comprobando…',
  resend: 'Reenviar código',
  resendIn: 'Reenviar código en {time}',
  resendAt: 'Reenviar código a las {time}',
  resendOn: 'Reenviar: {time}',
  resendReady: 'Ya puedes pedir otro código.',
  instead: { sms: 'Prefiero un SMS', voice: 'Prefiero una llamada' },
  changePhone: 'Cambiar número',
  verified: 'El {phone} está verificado',
  failed: 'No ha funcionado. Comprueba tu conexión y vuelve a intentarlo.',
  failures: () => import('./es-failures').then(({ esFailures }) => esFailures),
  registration: {
    progressLabel: 'Progreso',
    stages: { verify: 'Verificar', register: 'Registrar', live: 'Activo' },
    registering: 'Conectando el {phone} a WhatsApp…',
    registeringHint: 'Puede tardar unos minutos. Puedes salir de esta página y volver después.',
    connected: 'El {phone} está activo en WhatsApp',
    inReview: 'El {phone} está registrado',
    inReviewHint:
      'WhatsApp está revisando el nombre para mostrar. No tienes que hacer nada; esta página continúa sola.',
    failed: 'No se pudo conectar el {phone}',
    reasons: {
      creation_failed:
        'WhatsApp no aceptó el número. Si se usa en una aplicación de WhatsApp, elimina primero la cuenta allí y vuelve a intentarlo.',
      registration_failed:
        'WhatsApp no registró el número. Si se usa en una aplicación de WhatsApp, elimina la cuenta allí; si tiene un PIN de verificación en dos pasos, desactívalo. Después, vuelve a intentarlo.',
      banned: 'WhatsApp bloqueó este número. Pide una revisión al soporte de WhatsApp o usa otro número.',
      restricted: 'WhatsApp restringió este número. Espera a que termine la restricción o usa otro número.',
      flagged:
        'WhatsApp marcó este número por baja calidad. Se podrá conectar de nuevo cuando la calidad haya mejorado.',
      deleted: 'El número se eliminó de WhatsApp. Vuelve a intentarlo para registrarlo de nuevo.',
      migrated: 'El número se trasladó a otra cuenta de empresa. Trasládalo de vuelta o usa otro número.',
      disconnected:
        'El número perdió la conexión con WhatsApp. Vuelve a intentarlo para registrarlo de nuevo.',
      name_declined: 'WhatsApp rechazó el nombre para mostrar. Elige otro nombre y vuelve a intentarlo.',
      name_expired:
        'La aprobación del nombre para mostrar ha caducado. Solicítala de nuevo y vuelve a intentarlo.',
      name_pending_review: 'WhatsApp está revisando el nombre para mostrar.',
      rate_limited: 'Por ahora, WhatsApp limita cuántos mensajes puede enviar este número.',
    },
    otherReason:
      'WhatsApp no dio ningún motivo que conozcamos. Vuelve a intentarlo más tarde o usa otro número.',
    retry: 'Volver a intentarlo',
    verifyAgain: 'Verificar el número de nuevo',
    startOver: 'Usar otro número',
  },
  countrySearch: {
    searchLabel: 'Buscar nombre o código',
    noMatch:
      'Ningún país de esta lista coincide con «{text}». Revisa la ortografía o escribe un código de país como +62.',
    results: { one: '{count} resultado', many: '{count} de resultados', other: '{count} resultados' },
    close: 'Cerrar',
  },
}
