import type { Locale } from '../messages/messages'

/** Japanese. */
export const ja: Locale = {
  locale: 'ja',
  countryLabel: '国または地域',
  phoneLabel: '電話番号',
  methodLabel: '認証コードの受け取り方法',
  methods: { sms: 'テキストメッセージ（SMS）', voice: '音声通話' },
  smsUnavailable: 'この種類の番号では、SMSを受信できません。',
  send: 'コードを送信',
  sending: '送信中…',
  codeSent: {
    sms: '{phone} に認証コードをSMSで送信しました',
    voice: '{phone} に電話をかけて、認証コードを音声でお伝えします',
  },
  codeMaybeSent: '{phone} に認証コードが届くかもしれません。届いたら、ここに入力してください。',
  codeLabel: '認証コード',
  verify: '認証する',
  verifying: '確認中…',
  resend: 'コードを再送信',
  resendIn: 'あと {time} で再送信できます',
  resendAt: '{time} から再送信できます',
  resendOn: '{time} から再送信できます',
  resendReady: '認証コードを再送信できるようになりました。',
  instead: { sms: 'SMSで受け取る', voice: '電話で受け取る' },
  changePhone: '番号を変更',
  verified: '{phone} を認証しました',
  failed: 'うまくいきませんでした。接続を確認して、もう一度お試しください。',
  failures: () => import('./ja-failures').then(({ jaFailures }) => jaFailures),
  registration: {
    progressLabel: '進行状況',
    stages: { verify: '認証', register: '登録', live: '利用開始' },
    registering: '{phone} をWhatsAppに接続しています…',
    registeringHint: '数分かかることがあります。このページを離れて、あとで戻ってきても大丈夫です。',
    connected: '{phone} をWhatsAppで利用できるようになりました',
    inReview: '{phone} を登録しました',
    inReviewHint: 'WhatsAppが表示名を審査しています。操作は不要です。このページは自動で次に進みます。',
    failed: '{phone} を接続できませんでした',
    reasons: {
      creation_failed:
        'WhatsAppがこの番号を受け付けませんでした。WhatsAppアプリで使用中の場合は、先にアプリでアカウントを削除してから、もう一度お試しください。',
      registration_failed:
        'WhatsAppがこの番号を登録できませんでした。WhatsAppアプリで使用中の場合は、アプリでアカウントを削除してください。2段階認証のPINを設定している場合は、オフにしてください。そのあとで、もう一度お試しください。',
      banned:
        'WhatsAppがこの番号を利用停止にしました。WhatsAppサポートに異議を申し立てるか、別の番号をお使いください。',
      restricted:
        'WhatsAppがこの番号の利用を制限しています。制限が終わるまで待つか、別の番号をお使いください。',
      flagged: 'WhatsAppがこの番号の品質を低いと評価しています。品質が上がれば、もう一度接続できます。',
      deleted: 'この番号はWhatsAppから削除されました。もう一度試すと、新しく登録できます。',
      migrated: 'この番号は別のビジネスアカウントに移されました。元に戻すか、別の番号をお使いください。',
      disconnected: 'この番号とWhatsAppの接続が切れました。もう一度試すと、新しく登録できます。',
      name_declined: 'WhatsAppが表示名を承認しませんでした。別の名前を選んで、もう一度お試しください。',
      name_expired: '表示名の承認の期限が切れました。もう一度申請してから、お試しください。',
      name_pending_review: 'WhatsAppが表示名を審査しています。',
      rate_limited: '現在、この番号から送信できるメッセージの数をWhatsAppが制限しています。',
    },
    otherReason:
      'WhatsAppから理由がはっきり示されませんでした。あとでもう一度試すか、別の番号をお使いください。',
    retry: 'もう一度試す',
    verifyAgain: '番号をもう一度認証する',
    startOver: '別の番号を使う',
  },
  countrySearch: {
    searchLabel: '名前または国番号で検索',
    noMatch:
      '「{text}」に一致する国や地域は、この一覧にありません。つづりを確認するか、+62のような国番号を入力してください。',
    results: { other: '{count}件の結果' },
    close: '閉じる',
  },
}
