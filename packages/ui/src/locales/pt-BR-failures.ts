import type { Failures } from '../messages/messages'

export const ptBRFailures: Failures = {
  nothingYet: {
    title: 'Ainda não chegou?',
    rightNumber: 'O número {phone} está certo? Se não estiver, mude-o.',
    checks: {
      sms: [
        'O telefone tem sinal e espaço para mensagens?',
        'Veja também no spam e nas mensagens de remetentes desconhecidos.',
      ],
      mobileCall: [
        'O telefone tem sinal e não está em outra ligação?',
        'Ligações de números desconhecidos podem estar silenciadas ou bloqueadas.',
        'Se cair na caixa postal, há espaço nela?',
      ],
      call: [
        'A linha está livre?',
        'Se um menu atender, alguém precisa pegar a ligação: o código só é dito depois que a ligação é atendida.',
        'Se cair na caixa postal, há espaço nela?',
      ],
    },
    otherIn: {
      sms: 'Em {time}, você poderá receber um SMS em vez da ligação.',
      voice: 'Em {time}, você poderá receber uma ligação em vez do SMS.',
    },
  },
  offline: 'Você está off-line. O que você digitou continua aqui; envie quando a conexão voltar.',
  numberUnchecked:
    'A checagem do número não carregou. Você pode continuar: seu número será checado no envio.',
  handOff: {
    open: 'O telefone está com outra pessoa',
    making: 'Criando um link…',
    invitation:
      'Peça para a outra pessoa escanear isto ou envie o link. Ela digita o código de verificação do lado dela, e esta página continua sozinha.',
    qrLabel: 'QR code do link',
    linkLabel: 'Link',
    copy: 'Copiar link',
    copied: 'Link copiado',
    share: 'Compartilhar link',
    until: 'O link funciona uma vez, até as {time}.',
    waiting: 'Aguardando o código ser digitado…',
    ended: 'Este link expirou. Se o código ainda não foi digitado, crie um novo link.',
    again: 'Criar novo link',
    close: 'Fechar',
    caution:
      'Digite o código somente se você sabe quem enviou este link. O número passará a pertencer à conta dessa pessoa.',
    closePage: 'Você pode fechar esta página. A outra continua sozinha.',
    linkOver: 'Este link expirou ou já foi usado. Peça um novo a quem o enviou.',
    retry: 'Tentar de novo',
  },
  tryAgainIn: 'Tente de novo em {time}.',
  tryAgainAt: 'Tente de novo às {time}.',
  tryAgainOn: 'Próxima tentativa: {time}.',
  tryAgainLater: 'Tente de novo em alguns minutos.',
  triesLeft: {
    one: 'Resta {count} tentativa.',
    many: 'Restam {count} de tentativas.',
    other: 'Restam {count} tentativas.',
  },
  useSuggestion: 'Usar {phone}',
  problems: {
    empty: 'Digite seu número de telefone.',
    too_short: 'Este número é curto demais para este país ({country}). Falta um dígito ou o código de área?',
    too_long: 'Este número é longo demais para este país ({country}). Veja se há dígitos a mais.',
    not_in_plan: 'Este número não existe neste país ({country}). Confira o país e os dígitos.',
    unknown_calling_code: 'Nenhum país tem este código. Escolha seu país na lista.',
    extension: 'Não é possível enviar códigos para um ramal. Digite um número com linha própria.',
    several_numbers: 'Parece que há dois números. Digite apenas um.',
    old_plan: 'Os números deste país ({country}) mudaram. Digite o número como ele é hoje.',
    dialled_at_home:
      'Assim o número só funciona dentro do país ({country}). Digite o número como se liga de outros países.',
    other_country: 'É um número de outro país ({country})? Se não for, escolha seu país.',
    not_a_number: 'Digite um número de telefone com algarismos.',
    phone_not_supported:
      'Esse tipo de número não pode receber um código. Digite um número de celular ou de telefone fixo.',
    sms_not_possible:
      'Esse tipo de número não recebe mensagens de texto. Envie o código de novo para recebê-lo por ligação.',
    maybe_mobile: 'É um celular? Então use o número abaixo. Se for um telefone fixo, envie de novo.',
    country_not_supported:
      'Números deste país ({country}) não podem ser conectados aqui. Digite um número de outro país.',
  },
  errors: {
    invalid_phone: 'Este número de telefone não está completo. Confira o país e os dígitos.',
    phone_not_supported:
      'Esse tipo de número não pode receber um código. Digite um número de celular ou de telefone fixo.',
    country_not_supported:
      'Números deste país não podem ser conectados aqui. Digite um número de outro país.',
    method_not_supported: 'Não é possível receber um código dessa forma neste número. Escolha a outra opção.',
    cooldown: 'Um código foi pedido para este número há pouco.',
    too_many_sends: 'Muitos códigos foram pedidos. Esse limite protege o número contra uso indevido.',
    throttled:
      'O WhatsApp pausou os códigos para este número porque muitos foram pedidos. A pausa pode durar horas.',
    already_verified:
      'Este número já foi verificado, por isso não recebe um novo código. Se ele é seu, avise os responsáveis por este site.',
    send_refused:
      'Não foi possível enviar um código para este número. Veja se ele está certo ou escolha a outra opção.',
    maybe_sent: 'A resposta se perdeu, por isso o código pode estar a caminho. Se ele chegar, digite-o aqui.',
    invalid_code: 'Digite todos os dígitos do código.',
    code_rejected: 'Este código está incorreto ou expirou. Confira os dígitos ou peça um novo código.',
    too_many_checks: 'Houve muitos códigos incorretos. Peça um novo código.',
    too_many_requests:
      'Houve muitas solicitações em pouco tempo. Esse limite protege o serviço contra uso indevido.',
    attempt_expired: 'Passou tempo demais ou um código mais recente foi enviado. Peça um novo código.',
    attempt_invalid: 'Isto não pertence ao número que você está verificando. Peça um novo código.',
    not_verified: 'Este número ainda não foi verificado. Verifique-o primeiro.',
    registration_refused:
      'O WhatsApp não aceitou este número. Veja se ele não está em uso em um app do WhatsApp e tente de novo.',
    challenge_failed: 'Não conseguimos confirmar que você é uma pessoa. Tente de novo.',
    unauthorized: 'Sua sessão terminou. Entre na sua conta e tente de novo.',
    unavailable: 'A verificação não está disponível no momento.',
    forbidden_origin:
      'Esta página não pode usar o serviço de verificação. Avise os responsáveis por este site.',
    bad_request: 'Há algo errado com esta página. Recarregue-a e tente de novo.',
    not_found: 'O serviço de verificação não foi encontrado. Avise os responsáveis por este site.',
    method_not_allowed: 'Há algo errado com esta página. Avise os responsáveis por este site.',
    payload_too_large: 'Muita coisa foi enviada de uma só vez. Recarregue a página e tente de novo.',
    unsupported_media_type: 'Há algo errado com esta página. Avise os responsáveis por este site.',
    offline: 'Você está off-line. Nada foi enviado. Conecte-se à internet e tente de novo.',
    connection_failed: 'A conexão caiu antes de chegar uma resposta. Verifique sua internet e tente de novo.',
    unexpected_answer: 'O serviço de verificação deu uma resposta que esta página não entende.',
  },
}
