import type { Locale } from '../messages/messages'

/** Brazilian Portuguese. */
export const ptBR: Locale = {
  locale: 'pt-BR',
  countryLabel: 'País ou região',
  phoneLabel: 'Número de telefone',
  methodLabel: 'Como você quer receber o código?',
  methods: { sms: 'Mensagem de texto (SMS)', voice: 'Ligação' },
  smsUnavailable: 'Esse tipo de número não recebe mensagens de texto.',
  send: 'Enviar código',
  sending: 'Enviando…',
  codeSent: {
    sms: 'Enviamos um código por SMS para {phone}',
    voice: 'Estamos ligando para {phone} para informar um código',
  },
  codeMaybeSent: 'O código pode estar a caminho de {phone}. Se ele chegar, digite-o aqui.',
  codeLabel: 'Código de verificação',
  verify: 'Verificar',
  verifying: 'Verificando…',
  resend: 'Reenviar código',
  resendIn: 'Reenviar código em {time}',
  resendAt: 'Reenviar código às {time}',
  resendOn: 'Reenviar: {time}',
  resendReady: 'Você já pode pedir outro código.',
  instead: { sms: 'Prefiro um SMS', voice: 'Prefiro uma ligação' },
  changePhone: 'Mudar número',
  verified: '{phone} foi verificado',
  failed: 'Não deu certo. Verifique sua conexão e tente de novo.',
  failures: () => import('./pt-BR-failures').then(({ ptBRFailures }) => ptBRFailures),
  registration: {
    progressLabel: 'Progresso',
    stages: { verify: 'Verificar', register: 'Registrar', live: 'Ativo' },
    registering: 'Conectando {phone} ao WhatsApp…',
    registeringHint: 'Isso pode levar alguns minutos. Você pode sair desta página e voltar depois.',
    connected: '{phone} está ativo no WhatsApp',
    inReview: '{phone} está registrado',
    inReviewHint:
      'O WhatsApp está analisando o nome de exibição. Você não precisa fazer nada; esta página continua sozinha.',
    failed: 'Não foi possível conectar {phone}',
    reasons: {
      creation_failed:
        'O WhatsApp não aceitou o número. Se ele é usado em um app do WhatsApp, apague a conta no app primeiro e tente de novo.',
      registration_failed:
        'O WhatsApp não registrou o número. Se ele é usado em um app do WhatsApp, apague a conta no app; se tem um PIN de confirmação em duas etapas, desative-o. Depois, tente de novo.',
      banned: 'O WhatsApp baniu este número. Peça uma análise ao suporte do WhatsApp ou use outro número.',
      restricted: 'O WhatsApp restringiu este número. Espere a restrição acabar ou use outro número.',
      flagged:
        'O WhatsApp marcou este número por baixa qualidade. Ele poderá ser conectado de novo quando a qualidade melhorar.',
      deleted: 'O número foi removido do WhatsApp. Tente de novo para registrá-lo outra vez.',
      migrated: 'O número foi movido para outra conta comercial. Mova-o de volta ou use outro número.',
      disconnected: 'O número perdeu a conexão com o WhatsApp. Tente de novo para registrá-lo outra vez.',
      name_declined: 'O WhatsApp recusou o nome de exibição. Escolha outro nome e tente de novo.',
      name_expired: 'A aprovação do nome de exibição expirou. Solicite-a outra vez e tente de novo.',
      name_pending_review: 'O WhatsApp está analisando o nome de exibição.',
      rate_limited: 'No momento, o WhatsApp limita quantas mensagens este número pode enviar.',
    },
    otherReason:
      'O WhatsApp não informou um motivo que conhecemos. Tente de novo mais tarde ou use outro número.',
    retry: 'Tentar de novo',
    verifyAgain: 'Verificar o número de novo',
    startOver: 'Usar outro número',
  },
  countrySearch: {
    searchLabel: 'Buscar nome ou código',
    noMatch:
      'Nenhum país desta lista corresponde a “{text}”. Confira a escrita ou digite um código de país, como +62.',
    results: { one: '{count} resultado', many: '{count} de resultados', other: '{count} resultados' },
    close: 'Fechar',
  },
}
