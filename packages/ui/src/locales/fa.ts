import type { Locale } from '../messages/messages'

/** Persian. */
export const fa: Locale = {
  locale: 'fa',
  countryLabel: 'کشور یا منطقه',
  phoneLabel: 'شماره تلفن',
  methodLabel: 'کد را چگونه بفرستیم؟',
  methods: { sms: 'پیامک (SMS)', voice: 'تماس صوتی' },
  smsUnavailable: 'این نوع شماره پیامک دریافت نمی‌کند.',
  send: 'ارسال کد',
  sending: 'در حال ارسال…',
  codeSent: {
    sms: 'کدی با پیامک به {phone} فرستادیم',
    voice: 'در حال تماس با {phone} هستیم تا کد را بگوییم',
  },
  codeMaybeSent: 'شاید کد در راه {phone} باشد. اگر رسید، آن را اینجا وارد کنید.',
  codeLabel: 'کد تأیید',
  verify: 'تأیید',
  verifying: 'در حال بررسی…',
  resend: 'ارسال دوباره کد',
  resendIn: 'ارسال دوباره کد پس از {time}',
  resendAt: 'ارسال دوباره کد ساعت {time}',
  resendOn: 'ارسال دوباره کد {time}',
  resendReady: 'اکنون می‌توانید کد دیگری درخواست کنید.',
  instead: { sms: 'به‌جای آن پیامک بفرستید', voice: 'به‌جای آن تماس بگیرید' },
  changePhone: 'تغییر شماره',
  verified: '{phone} تأیید شد',
  failed: 'انجام نشد. اتصال خود را بررسی کنید و دوباره تلاش کنید.',
  failures: () => import('./fa-failures').then(({ faFailures }) => faFailures),
  registration: {
    progressLabel: 'پیشرفت',
    stages: { verify: 'تأیید', register: 'ثبت', live: 'فعال' },
    registering: 'در حال اتصال {phone} به WhatsApp…',
    registeringHint: 'این کار تا چند دقیقه طول می‌کشد. می‌توانید از این صفحه بروید و برگردید.',
    connected: '{phone} در WhatsApp فعال است',
    inReview: '{phone} ثبت شد',
    inReviewHint: 'WhatsApp نام نمایشی را بررسی می‌کند. لازم نیست کاری بکنید؛ این صفحه خودش ادامه می‌دهد.',
    failed: '{phone} متصل نشد',
    reasons: {
      creation_failed:
        'WhatsApp این شماره را نپذیرفت. اگر در یکی از برنامه‌های WhatsApp استفاده می‌شود، ابتدا حساب آنجا را حذف کنید و سپس دوباره تلاش کنید.',
      registration_failed:
        'WhatsApp این شماره را ثبت نکرد. اگر در یکی از برنامه‌های WhatsApp استفاده می‌شود، حساب آنجا را حذف کنید؛ اگر PIN تأیید دومرحله‌ای دارد، آن را خاموش کنید. سپس دوباره تلاش کنید.',
      banned:
        'WhatsApp این شماره را مسدود کرده است. از پشتیبانی WhatsApp درخواست بازبینی کنید یا از شماره دیگری استفاده کنید.',
      restricted:
        'WhatsApp این شماره را محدود کرده است. تا پایان محدودیت صبر کنید یا از شماره دیگری استفاده کنید.',
      flagged:
        'WhatsApp کیفیت این شماره را پایین دانسته است. وقتی کیفیت بهتر شود، می‌توان آن را دوباره متصل کرد.',
      deleted: 'این شماره از WhatsApp حذف شده است. برای ثبت دوباره، باز هم تلاش کنید.',
      migrated:
        'این شماره به حساب کسب‌وکار دیگری منتقل شده است. آن را برگردانید یا از شماره دیگری استفاده کنید.',
      disconnected: 'اتصال این شماره به WhatsApp قطع شده است. برای ثبت دوباره، باز هم تلاش کنید.',
      name_declined: 'WhatsApp نام نمایشی را نپذیرفت. نام دیگری انتخاب کنید و دوباره تلاش کنید.',
      name_expired: 'مهلت تأیید نام نمایشی تمام شده است. دوباره آن را درخواست کنید و سپس باز هم تلاش کنید.',
      name_pending_review: 'WhatsApp نام نمایشی را بررسی می‌کند.',
      rate_limited: 'WhatsApp فعلاً تعداد پیام‌هایی را که این شماره می‌تواند بفرستد محدود کرده است.',
    },
    otherReason:
      'WhatsApp دلیلی که ما بشناسیم نگفته است. بعداً دوباره تلاش کنید یا از شماره دیگری استفاده کنید.',
    retry: 'تلاش دوباره',
    verifyAgain: 'تأیید دوباره شماره',
    startOver: 'استفاده از شماره دیگر',
  },
  countrySearch: {
    searchLabel: 'جستجوی نام یا پیش‌شماره',
    // The mark keeps the plus sign to the left of the digits.
    noMatch:
      'هیچ کشوری در این فهرست با «{text}» مطابقت ندارد. املا را بررسی کنید یا پیش‌شماره‌ای مانند \u200e+62 را وارد کنید.',
    results: { one: '{count} نتیجه', other: '{count} نتیجه' },
    close: 'بستن',
  },
}
