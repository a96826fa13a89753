import type { Failures } from '../messages/messages'

export const frFailures: Failures = {
  nothingYet: {
    title: 'Toujours rien ?',
    rightNumber: 'Le {phone} est-il le bon numéro ? Sinon, changez-le.',
    checks: {
      sms: [
        'Le téléphone a-t-il du réseau et de la place pour les messages ?',
        'Regardez aussi dans les spams et les messages d’expéditeurs inconnus.',
      ],
      mobileCall: [
        'Le téléphone a-t-il du réseau, et n’est-il pas déjà en communication ?',
        'Les appels de numéros inconnus sont peut-être mis en sourdine ou bloqués.',
        'Si une messagerie vocale répond, y a-t-il de la place ?',
      ],
      call: [
        'La ligne est-elle libre ?',
        'Si un menu vocal répond, quelqu’un doit décrocher : le code n’est dicté qu’une fois l’appel pris.',
        'Si une messagerie vocale répond, y a-t-il de la place ?',
      ],
    },
    otherIn: {
      sms: 'Dans {time}, vous pourrez recevoir un SMS à la place.',
      voice: 'Dans {time}, vous pourrez recevoir un appel à la place.',
    },
  },
  offline:
    'Vous êtes hors ligne. Votre saisie est conservée ; envoyez-la quand vous serez de nouveau en ligne.',
  numberUnchecked:
    'Le contrôle du numéro ne s’est pas chargé. Vous pouvez continuer : votre numéro sera contrôlé à l’envoi.',
  handOff: {
    open: 'Une autre personne a le téléphone',
    making: 'Création d’un lien…',
    invitation:
      'Faites scanner ce code à cette personne ou envoyez-lui le lien. Elle saisit le code de vérification de son côté, et cette page continue toute seule.',
    qrLabel: 'Code QR du lien',
    linkLabel: 'Lien',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    share: 'Partager le lien',
    until: 'Le lien fonctionne une seule fois, jusqu’à {time}.',
    waiting: 'En attente de la saisie du code…',
    ended: 'Ce lien a expiré. Si le code n’a pas encore été saisi, créez un nouveau lien.',
    again: 'Créer un nouveau lien',
    close: 'Fermer',
    caution:
      'Saisissez le code seulement si vous savez qui vous a envoyé ce lien. Le numéro appartiendra alors au compte de cette personne.',
    closePage: 'Vous pouvez fermer cette page. L’autre continue toute seule.',
    linkOver: 'Ce lien a expiré ou a déjà été utilisé. Demandez-en un nouveau à la personne qui l’a envoyé.',
    retry: 'Réessayer',
  },
  tryAgainIn: 'Réessayez dans {time}.',
  tryAgainAt: 'Réessayez à {time}.',
  tryAgainOn: 'Prochain essai possible : {time}.',
  tryAgainLater: 'Réessayez dans quelques minutes.',
  triesLeft: {
    one: '{count} essai restant.',
    many: '{count} d’essais restants.',
    other: '{count} essais restants.',
  },
  useSuggestion: 'Utiliser le {phone}',
  problems: {
    empty: 'Saisissez votre numéro de téléphone.',
    too_short:
      'Ce numéro est trop court pour ce pays ({country}). Manque-t-il un chiffre ou l’indicatif régional ?',
    too_long:
      'Ce numéro est trop long pour ce pays ({country}). Vérifiez qu’il n’y a pas de chiffre en trop.',
    not_in_plan: 'Ce numéro n’existe pas dans ce pays ({country}). Vérifiez le pays et les chiffres.',
    unknown_calling_code: 'Aucun pays n’a cet indicatif. Choisissez votre pays dans la liste.',
    extension:
      'Les codes ne peuvent pas être envoyés à un numéro de poste. Saisissez un numéro avec sa propre ligne.',
    several_numbers: 'Il semble y avoir deux numéros. N’en saisissez qu’un.',
    old_plan: 'Les numéros de ce pays ({country}) ont changé. Saisissez le numéro actuel.',
    dialled_at_home:
      'Ce numéro ne se compose ainsi que dans le pays ({country}). Saisissez-le tel qu’on l’appelle depuis l’étranger.',
    other_country: 'Est-ce un numéro d’un autre pays ({country}) ? Sinon, choisissez le vôtre.',
    not_a_number: 'Saisissez un numéro de téléphone en chiffres.',
    phone_not_supported:
      'Ce type de numéro ne peut pas recevoir de code. Saisissez un numéro de mobile ou de téléphone fixe.',
    sms_not_possible: 'Ce type de numéro ne reçoit pas de SMS. Renvoyez le code pour le recevoir par appel.',
    maybe_mobile:
      'Est-ce un mobile ? Utilisez alors le numéro ci-dessous. Si c’est une ligne fixe, envoyez de nouveau.',
    country_not_supported:
      'Les numéros de ce pays ({country}) ne peuvent pas être connectés ici. Saisissez un numéro d’un autre pays.',
  },
  errors: {
    invalid_phone: 'Ce numéro de téléphone n’est pas complet. Vérifiez le pays et les chiffres.',
    phone_not_supported:
      'Ce type de numéro ne peut pas recevoir de code. Saisissez un numéro de mobile ou de téléphone fixe.',
    country_not_supported:
      'Les numéros de ce pays ne peuvent pas être connectés ici. Saisissez un numéro d’un autre pays.',
    method_not_supported: 'Ce numéro ne peut pas recevoir de code de cette façon. Choisissez l’autre option.',
    cooldown: 'Un code vient d’être demandé pour ce numéro.',
    too_many_sends: 'Trop de codes ont été demandés. Cette limite protège le numéro contre les abus.',
    throttled:
      'WhatsApp a suspendu les codes pour ce numéro, car trop de codes ont été demandés. Cela peut durer des heures.',
    already_verified:
      'Ce numéro est déjà vérifié et ne reçoit donc pas de nouveau code. S’il est à vous, prévenez les responsables de ce site.',
    send_refused:
      'Aucun code n’a pu être envoyé à ce numéro. Vérifiez qu’il est correct ou choisissez l’autre option.',
    maybe_sent: 'La réponse s’est perdue ; le code est peut-être en route. S’il arrive, saisissez-le ici.',
    invalid_code: 'Saisissez tous les chiffres du code.',
    code_rejected: 'Ce code est incorrect ou a expiré. Vérifiez les chiffres ou demandez un nouveau code.',
    too_many_checks: 'Trop de codes incorrects ont été saisis. Demandez un nouveau code.',
    too_many_requests:
      'Il y a eu trop de demandes en peu de temps. Cette limite protège le service contre les abus.',
    attempt_expired:
      'Trop de temps s’est écoulé, ou un code plus récent a été envoyé. Demandez un nouveau code.',
    attempt_invalid: 'Cela ne correspond pas au numéro que vous vérifiez. Demandez un nouveau code.',
    not_verified: 'Ce numéro n’est pas encore vérifié. Vérifiez-le d’abord.',
    registration_refused:
      'WhatsApp n’a pas accepté ce numéro. Vérifiez qu’il n’est pas utilisé dans une application WhatsApp, puis réessayez.',
    challenge_failed: 'Nous n’avons pas pu confirmer que vous êtes une personne. Réessayez.',
    unauthorized: 'Votre session a pris fin. Connectez-vous, puis réessayez.',
    unavailable: 'La vérification n’est pas disponible pour l’instant.',
    forbidden_origin:
      'Cette page ne peut pas utiliser le service de vérification. Prévenez les responsables de ce site.',
    bad_request: 'Cette page rencontre un problème. Rechargez-la, puis réessayez.',
    not_found: 'Le service de vérification est introuvable. Prévenez les responsables de ce site.',
    method_not_allowed: 'Cette page rencontre un problème. Prévenez les responsables de ce site.',
    payload_too_large: 'Trop de données ont été envoyées en une fois. Rechargez la page, puis réessayez.',
    unsupported_media_type: 'Cette page rencontre un problème. Prévenez les responsables de ce site.',
    offline: 'Vous êtes hors ligne. Rien n’a été envoyé. Connectez-vous à internet, puis réessayez.',
    connection_failed:
      'La connexion a été perdue avant l’arrivée d’une réponse. Vérifiez votre connexion internet, puis réessayez.',
    unexpected_answer: 'Le service de vérification a donné une réponse que cette page ne comprend pas.',
  },
}
