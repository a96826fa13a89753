import type { Locale } from '../messages/messages'

/** French. */
export const fr: Locale = {
  locale: 'fr',
  countryLabel: 'Pays ou région',
  phoneLabel: 'Numéro de téléphone',
  methodLabel: 'Comment souhaitez-vous recevoir le code ?',
  methods: { sms: 'SMS', voice: 'Appel vocal' },
  smsUnavailable: 'Ce type de numéro ne reçoit pas de SMS.',
  send: 'Envoyer le code',
  sending: 'Envoi…',
  codeSent: {
    sms: 'Nous avons envoyé un code par SMS au {phone}',
    voice: 'Nous appelons le {phone} pour vous dicter un code',
  },
  codeMaybeSent: 'Le code est peut-être en route vers le {phone}. S’il arrive, saisissez-le ici.',
  codeLabel: 'Code de vérification',
  verify: 'Vérifier',
  verifying: 'Vérification…',
  resend: 'Renvoyer le code',
  resendIn: 'Renvoyer le code dans {time}',
  resendAt: 'Renvoyer le code à {time}',
  resendOn: 'Renvoyer : {time}',
  resendReady: 'Vous pouvez maintenant demander un autre code.',
  instead: { sms: 'Plutôt par SMS', voice: 'Plutôt par appel' },
  changePhone: 'Changer de numéro',
  verified: 'Le {phone} est vérifié',
  failed: 'Cela n’a pas fonctionné. Vérifiez votre connexion et réessayez.',
  failures: () => import('./fr-failures').then(({ frFailures }) => frFailures),
  registration: {
    progressLabel: 'Progression',
    stages: { verify: 'Vérifier', register: 'Enregistrer', live: 'Actif' },
    registering: 'Connexion du {phone} à WhatsApp…',
    registeringHint: 'Cela peut prendre quelques minutes. Vous pouvez quitter cette page et revenir.',
    connected: 'Le {phone} est actif sur WhatsApp',
    inReview: 'Le {phone} est enregistré',
    inReviewHint:
      'WhatsApp examine le nom d’affichage. Vous n’avez rien à faire ; cette page continue toute seule.',
    failed: 'Le {phone} n’a pas pu être connecté',
    reasons: {
      creation_failed:
        'WhatsApp n’a pas accepté le numéro. S’il est utilisé dans une application WhatsApp, supprimez-y d’abord le compte, puis réessayez.',
      registration_failed:
        'WhatsApp n’a pas enregistré le numéro. S’il est utilisé dans une application WhatsApp, supprimez-y le compte ; s’il a un code PIN de vérification en deux étapes, désactivez-le. Réessayez ensuite.',
      banned:
        'WhatsApp a banni ce numéro. Faites appel auprès de l’assistance WhatsApp ou utilisez un autre numéro.',
      restricted:
        'WhatsApp a restreint ce numéro. Attendez la fin de la restriction ou utilisez un autre numéro.',
      flagged:
        'WhatsApp juge la qualité de ce numéro trop faible. Il pourra être reconnecté quand la qualité aura augmenté.',
      deleted: 'Le numéro a été retiré de WhatsApp. Réessayez pour l’enregistrer de nouveau.',
      migrated:
        'Le numéro a été transféré vers un autre compte professionnel. Transférez-le de nouveau vers le vôtre ou utilisez un autre numéro.',
      disconnected: 'Le numéro a perdu sa connexion à WhatsApp. Réessayez pour l’enregistrer de nouveau.',
      name_declined: 'WhatsApp a refusé le nom d’affichage. Choisissez un autre nom, puis réessayez.',
      name_expired: 'L’approbation du nom d’affichage a expiré. Demandez-la de nouveau, puis réessayez.',
      name_pending_review: 'WhatsApp examine le nom d’affichage.',
      rate_limited: 'WhatsApp limite pour l’instant le nombre de messages que ce numéro peut envoyer.',
    },
    otherReason:
      'WhatsApp n’a donné aucune raison que nous connaissions. Réessayez plus tard ou utilisez un autre numéro.',
    retry: 'Réessayer',
    verifyAgain: 'Vérifier de nouveau le numéro',
    startOver: 'Utiliser un autre numéro',
  },
  countrySearch: {
    searchLabel: 'Rechercher nom ou indicatif',
    noMatch:
      'Aucun pays de cette liste ne correspond à « {text} ». Vérifiez l’orthographe ou saisissez un indicatif comme +62.',
    results: { one: '{count} résultat', many: '{count} de résultats', other: '{count} résultats' },
    close: 'Fermer',
  },
}
