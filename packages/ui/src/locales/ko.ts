import type { Locale } from '../messages/messages'

/** Korean. */
export const ko: Locale = {
  locale: 'ko',
  countryLabel: '국가 또는 지역',
  phoneLabel: '전화번호',
  methodLabel: '인증 코드를 어떻게 받으시겠어요?',
  methods: { sms: '문자 메시지(SMS)', voice: '음성 통화' },
  smsUnavailable: '이 종류의 번호는 문자 메시지를 받을 수 없습니다.',
  send: '코드 보내기',
  sending: '보내는 중…',
  codeSent: {
    sms: '{phone} 번호로 인증 코드를 문자로 보냈습니다',
    voice: '{phone} 번호로 전화를 걸어 인증 코드를 알려 드립니다',
  },
  codeMaybeSent: '{phone} 번호로 코드가 가고 있을 수 있습니다. 도착하면 여기에 입력하세요.',
  codeLabel: '인증 코드',
  verify: '인증하기',
  verifying: '확인 중…',
  resend: '코드 다시 보내기',
  resendIn: '{time} 후 다시 보내기',
  resendAt: '{time}부터 다시 보내기',
  resendOn: '{time}부터 다시 보내기',
  resendReady: '이제 코드를 다시 요청할 수 있습니다.',
  instead: { sms: '문자로 받기', voice: '전화로 받기' },
  changePhone: '번호 변경',
  verified: '{phone} 번호가 인증되었습니다',
  failed: '처리하지 못했습니다. 연결을 확인하고 다시 시도하세요.',
  failures: () => import('./ko-failures').then(({ koFailures }) => koFailures),
  registration: {
    progressLabel: '진행 상황',
    stages: { verify: '인증', register: '등록', live: '사용 중' },
    registering: '{phone} 번호를 WhatsApp에 연결하는 중…',
    registeringHint: '몇 분 정도 걸릴 수 있습니다. 이 페이지를 나갔다가 나중에 돌아와도 됩니다.',
    connected: '이제 WhatsApp에서 {phone} 번호를 사용할 수 있습니다',
    inReview: '{phone} 번호가 등록되었습니다',
    inReviewHint:
      'WhatsApp에서 표시 이름을 검토하고 있습니다. 따로 하실 일은 없으며, 이 페이지는 자동으로 진행됩니다.',
    failed: '{phone} 번호를 연결하지 못했습니다',
    reasons: {
      creation_failed:
        'WhatsApp에서 이 번호를 받아들이지 않았습니다. WhatsApp 앱에서 사용 중이라면 먼저 앱에서 계정을 삭제한 후 다시 시도하세요.',
      registration_failed:
        'WhatsApp에서 이 번호를 등록하지 못했습니다. WhatsApp 앱에서 사용 중이라면 앱에서 계정을 삭제하고, 2단계 인증 PIN이 있다면 해제하세요. 그런 다음 다시 시도하세요.',
      banned:
        'WhatsApp에서 이 번호를 차단했습니다. WhatsApp 고객 지원에 이의를 제기하거나 다른 번호를 사용하세요.',
      restricted:
        'WhatsApp에서 이 번호를 제한했습니다. 제한이 끝날 때까지 기다리거나 다른 번호를 사용하세요.',
      flagged: 'WhatsApp에서 이 번호의 품질을 낮게 평가했습니다. 품질이 올라가면 다시 연결할 수 있습니다.',
      deleted: '이 번호가 WhatsApp에서 삭제되었습니다. 다시 시도하면 새로 등록됩니다.',
      migrated:
        '이 번호가 다른 비즈니스 계정으로 이전되었습니다. 원래 계정으로 되돌리거나 다른 번호를 사용하세요.',
      disconnected: '이 번호와 WhatsApp의 연결이 끊어졌습니다. 다시 시도하면 새로 등록됩니다.',
      name_declined: 'WhatsApp에서 표시 이름을 승인하지 않았습니다. 다른 이름을 선택한 후 다시 시도하세요.',
      name_expired: '표시 이름의 승인이 만료되었습니다. 승인을 다시 요청한 후 다시 시도하세요.',
      name_pending_review: 'WhatsApp에서 표시 이름을 검토하고 있습니다.',
      rate_limited: '현재 WhatsApp에서 이 번호로 보낼 수 있는 메시지 수를 제한하고 있습니다.',
    },
    otherReason:
      'WhatsApp에서 이유를 명확히 알려 주지 않았습니다. 나중에 다시 시도하거나 다른 번호를 사용하세요.',
    retry: '다시 시도',
    verifyAgain: '번호 다시 인증하기',
    startOver: '다른 번호 사용',
  },
  countrySearch: {
    searchLabel: '이름 또는 국가 번호 검색',
    noMatch:
      '목록에 ‘{text}’에 해당하는 국가나 지역이 없습니다. 철자를 확인하거나 +62와 같은 국가 번호를 입력하세요.',
    results: { other: '결과 {count}개' },
    close: '닫기',
  },
}
