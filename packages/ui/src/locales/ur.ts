import type { Locale } from '../messages/messages'

/** Urdu. */
export const ur: Locale = {
  locale: 'ur',
  countryLabel: 'ملک یا علاقہ',
  phoneLabel: 'فون نمبر',
  methodLabel: 'ہم کوڈ کیسے بھیجیں؟',
  methods: { sms: 'ٹیکسٹ میسج (SMS)', voice: 'وائس کال' },
  smsUnavailable: 'اس قسم کے نمبر پر ٹیکسٹ میسج نہیں آتے۔',
  send: 'کوڈ بھیجیں',
  sending: 'بھیجا جا رہا ہے…',
  codeSent: {
    sms: 'ہم نے {phone} پر ٹیکسٹ میسج سے کوڈ بھیجا ہے',
    voice: 'کوڈ بتانے کے لیے {phone} پر کال کی جا رہی ہے',
  },
  codeMaybeSent: 'ہو سکتا ہے کہ کوڈ {phone} پر پہنچنے والا ہو۔ ملنے پر اسے یہاں درج کریں۔',
  codeLabel: 'تصدیقی کوڈ',
  verify: 'تصدیق کریں',
  verifying: 'جانچ ہو رہی ہے…',
  resend: 'کوڈ دوبارہ بھیجیں',
  resendIn: '{time} بعد کوڈ دوبارہ بھیجیں',
  resendAt: 'کوڈ دوبارہ بھیجیں: {time}',
  resendOn: 'کوڈ دوبارہ بھیجیں: {time}',
  resendReady: 'اب آپ دوسرا کوڈ مانگ سکتے ہیں۔',
  instead: { sms: 'اس کے بجائے میسج بھیجیں', voice: 'اس کے بجائے کال کریں' },
  changePhone: 'نمبر تبدیل کریں',
  verified: '{phone} کی تصدیق ہو گئی',
  failed: 'یہ نہیں ہو سکا۔ اپنا کنکشن چیک کریں اور دوبارہ کوشش کریں۔',
  failures: () => import('./ur-failures').then(({ urFailures }) => urFailures),
  registration: {
    progressLabel: 'پیش رفت',
    stages: { verify: 'تصدیق', register: 'رجسٹریشن', live: 'فعال' },
    registering: '{phone} کو WhatsApp سے جوڑا جا رہا ہے…',
    registeringHint: 'اس میں چند منٹ لگ سکتے ہیں۔ آپ اس صفحے سے جا کر بعد میں واپس آ سکتے ہیں۔',
    connected: '{phone} اب WhatsApp پر فعال ہے',
    inReview: '{phone} رجسٹر ہو گیا',
    inReviewHint: 'WhatsApp ڈسپلے نام کا جائزہ لے رہا ہے۔ آپ کو کچھ نہیں کرنا؛ یہ صفحہ خود بخود آگے بڑھے گا۔',
    failed: '{phone} کو جوڑا نہیں جا سکا',
    reasons: {
      creation_failed:
        'WhatsApp نے یہ نمبر قبول نہیں کیا۔ اگر یہ کسی WhatsApp ایپ میں استعمال ہو رہا ہے تو پہلے وہاں اکاؤنٹ حذف کریں، پھر دوبارہ کوشش کریں۔',
      registration_failed:
        'WhatsApp نے یہ نمبر رجسٹر نہیں کیا۔ اگر یہ کسی WhatsApp ایپ میں استعمال ہو رہا ہے تو وہاں اکاؤنٹ حذف کریں؛ اگر اس پر دو مرحلہ تصدیق کا PIN ہے تو اسے بند کریں۔ پھر دوبارہ کوشش کریں۔',
      banned:
        'WhatsApp نے اس نمبر پر پابندی لگا دی ہے۔ WhatsApp سپورٹ سے اپیل کریں یا کوئی اور نمبر استعمال کریں۔',
      restricted:
        'WhatsApp نے اس نمبر کو محدود کر دیا ہے۔ یہ حد ختم ہونے کا انتظار کریں یا کوئی اور نمبر استعمال کریں۔',
      flagged: 'WhatsApp نے اس نمبر کا معیار کم بتایا ہے۔ معیار بہتر ہونے پر اسے دوبارہ جوڑا جا سکتا ہے۔',
      deleted: 'یہ نمبر WhatsApp سے ہٹا دیا گیا ہے۔ اسے نئے سرے سے رجسٹر کرنے کے لیے دوبارہ کوشش کریں۔',
      migrated:
        'یہ نمبر کسی اور کاروباری اکاؤنٹ میں منتقل ہو گیا ہے۔ اسے واپس لائیں یا کوئی اور نمبر استعمال کریں۔',
      disconnected:
        'WhatsApp سے اس نمبر کا رابطہ ٹوٹ گیا ہے۔ اسے نئے سرے سے رجسٹر کرنے کے لیے دوبارہ کوشش کریں۔',
      name_declined: 'WhatsApp نے ڈسپلے نام قبول نہیں کیا۔ کوئی اور نام چنیں، پھر دوبارہ کوشش کریں۔',
      name_expired: 'ڈسپلے نام کی منظوری کی میعاد ختم ہو گئی ہے۔ منظوری دوبارہ مانگیں، پھر دوبارہ کوشش کریں۔',
      name_pending_review: 'WhatsApp ڈسپلے نام کا جائزہ لے رہا ہے۔',
      rate_limited: 'WhatsApp نے فی الحال حد لگائی ہے کہ یہ نمبر کتنے میسج بھیج سکتا ہے۔',
    },
    otherReason:
      'WhatsApp نے کوئی ایسی وجہ نہیں بتائی جو ہمیں معلوم ہو۔ بعد میں دوبارہ کوشش کریں یا کوئی اور نمبر استعمال کریں۔',
    retry: 'دوبارہ کوشش کریں',
    verifyAgain: 'نمبر کی دوبارہ تصدیق کریں',
    startOver: 'دوسرا نمبر استعمال کریں',
  },
  countrySearch: {
    searchLabel: 'نام یا کوڈ تلاش کریں',
    // The mark keeps the plus sign to the left of the digits.
    noMatch: 'اس فہرست کا کوئی ملک “{text}” سے نہیں ملتا۔ ہجے چیک کریں یا \u200e+62 جیسا کالنگ کوڈ لکھیں۔',
    results: { one: '{count} نتیجہ', other: '{count} نتائج' },
    close: 'بند کریں',
  },
}
