import type { Failures } from '../messages/messages'

export const esFailures: Failures = {
  nothingYet: {
    title: '¿Aún no llega?',
    rightNumber: '¿Es {phone} el número correcto? Si no lo es, cámbialo.',
    checks: {
      sms: [
        '¿El teléfono tiene cobertura y espacio para mensajes?',
        'Mira también en el spam y en los mensajes de remitentes desconocidos.',
      ],
      mobileCall: [
        '¿El teléfono tiene cobertura y no está en otra llamada?',
        'Las llamadas de números desconocidos pueden estar silenciadas o bloqueadas.',
        'Si responde un buzón de voz, ¿tiene espacio?',
      ],
      call: [
        '¿La línea está libre?',
        'Si responde un menú, alguien tiene que contestar: el código solo se dice cuando se atiende la llamada.',
        'Si responde un buzón de voz, ¿tiene espacio?',
      ],
    },
    otherIn: {
      sms: 'En {time} podrás recibir un mensaje de texto en su lugar.',
      voice: 'En {time} podrás recibir una llamada en su lugar.',
    },
  },
  offline: 'No tienes conexión. Lo que has escrito se conserva; envíalo cuando vuelvas a estar en línea.',
  numberUnchecked:
    'No se cargó la comprobación del número. Puedes continuar: tu número se comprueba al enviarlo.',
  handOff: {
    open: 'Otra persona tiene el teléfono',
    making: 'Creando un enlace…',
    invitation:
      'Pide a la otra persona que escanee esto o envíale el enlace. Allí escribe el código de verificación y esta página continúa sola.',
    qrLabel: 'Código QR del enlace',
    linkLabel: 'Enlace',
    copy: 'Copiar enlace',
    copied: 'Enlace copiado',
    share: 'Compartir enlace',
    until: 'El enlace sirve una sola vez, hasta las {time}.',
    waiting: 'Esperando a que se escriba el código…',
    ended: 'Este enlace ha caducado. Si aún no se escribió el código, crea un enlace nuevo.',
    again: 'Crear un enlace nuevo',
    close: 'Cerrar',
    caution:
      'Escribe el código solo si sabes quién te envió este enlace. El número pasará a pertenecer a su cuenta.',
    closePage: 'Puedes cerrar esta página. La otra continúa sola.',
    linkOver: 'Este enlace ha caducado o ya se usó. Pide uno nuevo a quien te lo envió.',
    retry: 'Volver a intentarlo',
  },
  tryAgainIn: 'Vuelve a intentarlo en {time}.',
  tryAgainAt: 'Vuelve a intentarlo a las {time}.',
  tryAgainOn: 'Próximo intento: {time}.',
  tryAgainLater: 'Vuelve a intentarlo en unos minutos.',
  triesLeft: {
    one: 'Queda {count} intento.',
    many: 'Quedan {count} de intentos.',
    other: 'Quedan {count} intentos.',
  },
  useSuggestion: 'Usar {phone}',
  problems: {
    empty: 'Escribe tu número de teléfono.',
    too_short: 'Este número es demasiado corto para {country}. ¿Falta un dígito o el código de área?',
    too_long: 'Este número es demasiado largo para {country}. Comprueba que no sobre ningún dígito.',
    not_in_plan: 'No existe un número así en {country}. Comprueba el país y los dígitos.',
    unknown_calling_code: 'Ningún país tiene este código. Elige tu país de la lista.',
    extension: 'No se pueden enviar códigos a una extensión. Escribe un número con línea propia.',
    several_numbers: 'Parece que hay dos números. Escribe solo uno.',
    old_plan: 'Los números de {country} han cambiado. Escribe el número tal como es hoy.',
    dialled_at_home:
      'Así solo se marca dentro de {country}. Escribe el número tal como se marca desde otros países.',
    other_country: '¿Es un número de {country}? Si no, elige tu país.',
    not_a_number: 'Escribe un número de teléfono con dígitos.',
    phone_not_supported:
      'Este tipo de número no puede recibir un código. Escribe un número de móvil o de teléfono fijo.',
    sms_not_possible:
      'Este tipo de número no recibe mensajes de texto. Envía el código de nuevo para recibirlo por llamada.',
    maybe_mobile: '¿Es un móvil? Entonces usa el número de abajo. Si es un fijo, envía otra vez.',
    country_not_supported:
      'Los números de {country} no se pueden conectar aquí. Escribe un número de otro país.',
  },
  errors: {
    invalid_phone: 'Este número de teléfono no está completo. Comprueba el país y los dígitos.',
    phone_not_supported:
      'Este tipo de número no puede recibir un código. Escribe un número de móvil o de teléfono fijo.',
    country_not_supported:
      'Los números de este país no se pueden conectar aquí. Escribe un número de otro país.',
    method_not_supported: 'Un código no puede llegar así a este número. Elige la otra opción.',
    cooldown: 'Hace un momento se pidió un código para este número.',
    too_many_sends: 'Se han pedido demasiados códigos. Este límite protege el número contra el uso indebido.',
    throttled:
      'WhatsApp ha pausado los códigos para este número porque se pidieron demasiados. La pausa puede durar horas.',
    already_verified:
      'Este número ya está verificado, así que no recibe un código nuevo. Si es tuyo, avisa a los responsables de este sitio.',
    send_refused:
      'No se pudo enviar ningún código a este número. Comprueba que sea correcto o elige la otra opción.',
    maybe_sent: 'La respuesta se perdió, así que el código puede estar en camino. Si llega, escríbelo aquí.',
    invalid_code: 'Escribe todos los dígitos del código.',
    code_rejected: 'Este código es incorrecto o ha caducado. Comprueba los dígitos o pide un código nuevo.',
    too_many_checks: 'Hubo demasiados códigos incorrectos. Pide un código nuevo.',
    too_many_requests:
      'Ha habido demasiadas solicitudes en poco tiempo. Este límite protege el servicio contra el uso indebido.',
    attempt_expired:
      'Ha pasado demasiado tiempo o se ha enviado un código más reciente. Pide un código nuevo.',
    attempt_invalid: 'Esto no corresponde al número que estás verificando. Pide un código nuevo.',
    not_verified: 'Este número aún no está verificado. Verifícalo primero.',
    registration_refused:
      'WhatsApp no aceptó este número. Comprueba que no se use en una aplicación de WhatsApp y vuelve a intentarlo.',
    challenge_failed: 'No pudimos confirmar que eres una persona. Vuelve a intentarlo.',
    unauthorized: 'Tu sesión ya no está iniciada. Inicia sesión y vuelve a intentarlo.',
    unavailable: 'La verificación no está disponible en este momento.',
    forbidden_origin:
      'Esta página no puede usar el servicio de verificación. Avisa a los responsables de este sitio.',
    bad_request: 'Hay un problema con esta página. Recárgala y vuelve a intentarlo.',
    not_found: 'No se encontró el servicio de verificación. Avisa a los responsables de este sitio.',
    method_not_allowed: 'Hay un problema con esta página. Avisa a los responsables de este sitio.',
    payload_too_large: 'Se envió demasiado de una vez. Recarga la página y vuelve a intentarlo.',
    unsupported_media_type: 'Hay un problema con esta página. Avisa a los responsables de este sitio.',
    offline: 'No tienes conexión. No se envió nada. Conéctate a internet y vuelve a intentarlo.',
    connection_failed:
      'La conexión se perdió antes de recibir una respuesta. Comprueba tu internet y vuelve a intentarlo.',
    unexpected_answer: 'El servicio de verificación dio una respuesta que esta página no entiende.',
  },
}
