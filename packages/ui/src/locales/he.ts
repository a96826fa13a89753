import type { Locale } from '../messages/messages'

/** Hebrew. */
export const he: Locale = {
  locale: 'he',
  countryLabel: 'מדינה או אזור',
  phoneLabel: 'מספר טלפון',
  methodLabel: 'איך לשלוח את הקוד?',
  methods: { sms: 'הודעת טקסט (SMS)', voice: 'שיחה קולית' },
  smsUnavailable: 'מספר מסוג זה לא מקבל הודעות טקסט.',
  send: 'שליחת קוד',
  sending: 'שולחים…',
  codeSent: {
    sms: 'שלחנו קוד בהודעת טקסט אל {phone}',
    voice: 'אנחנו מתקשרים אל {phone} כדי להקריא קוד',
  },
  codeMaybeSent: 'ייתכן שהקוד בדרך אל {phone}. אם הוא מגיע, יש להזין אותו כאן.',
  codeLabel: 'קוד אימות',
  verify: 'אימות',
  verifying: 'בודקים…',
  resend: 'שליחת הקוד שוב',
  resendIn: 'שליחת הקוד שוב בעוד {time}',
  resendAt: 'שליחת הקוד שוב בשעה {time}',
  resendOn: 'שליחת הקוד שוב: {time}',
  resendReady: 'עכשיו אפשר לבקש קוד נוסף.',
  instead: { sms: 'לשלוח לי הודעה במקום', voice: 'להתקשר אליי במקום' },
  changePhone: 'החלפת מספר',
  verified: 'המספר {phone} אומת',
  failed: 'זה לא הצליח. כדאי לבדוק את החיבור ולנסות שוב.',
  failures: () => import('./he-failures').then(({ heFailures }) => heFailures),
  registration: {
    progressLabel: 'התקדמות',
    stages: { verify: 'אימות', register: 'רישום', live: 'פעיל' },
    registering: 'מחברים את {phone} ל-WhatsApp…',
    registeringHint: 'זה יכול להימשך כמה דקות. אפשר לצאת מהדף ולחזור.',
    connected: 'המספר {phone} פעיל ב-WhatsApp',
    inReview: 'המספר {phone} נרשם',
    inReviewHint: 'שם התצוגה נמצא בבדיקה של WhatsApp. אין צורך לעשות דבר; הדף ימשיך מעצמו.',
    failed: 'לא ניתן היה לחבר את {phone}',
    reasons: {
      creation_failed:
        'המספר לא התקבל ב-WhatsApp. אם הוא נמצא בשימוש באפליקציית WhatsApp, יש למחוק שם קודם את החשבון ואז לנסות שוב.',
      registration_failed:
        'המספר לא נרשם ב-WhatsApp. אם הוא נמצא בשימוש באפליקציית WhatsApp, יש למחוק שם את החשבון; אם יש לו PIN לאימות דו-שלבי, יש לכבות אותו. לאחר מכן יש לנסות שוב.',
      banned: 'המספר נחסם ב-WhatsApp. אפשר לערער אצל התמיכה של WhatsApp או להשתמש במספר אחר.',
      restricted: 'המספר הוגבל ב-WhatsApp. יש לחכות עד שההגבלה תסתיים או להשתמש במספר אחר.',
      flagged: 'המספר סומן ב-WhatsApp כבעל איכות נמוכה. אפשר יהיה לחבר אותו שוב אחרי שהאיכות תעלה.',
      deleted: 'המספר הוסר מ-WhatsApp. אפשר לנסות שוב כדי לרשום אותו מחדש.',
      migrated: 'המספר הועבר לחשבון עסקי אחר. אפשר להעביר אותו בחזרה או להשתמש במספר אחר.',
      disconnected: 'החיבור של המספר ל-WhatsApp אבד. אפשר לנסות שוב כדי לרשום אותו מחדש.',
      name_declined: 'שם התצוגה נדחה ב-WhatsApp. יש לבחור שם אחר ואז לנסות שוב.',
      name_expired: 'האישור של שם התצוגה פג. יש לבקש אותו שוב ואז לנסות שוב.',
      name_pending_review: 'שם התצוגה נמצא בבדיקה של WhatsApp.',
      rate_limited: 'נכון לעכשיו יש ב-WhatsApp הגבלה על כמות ההודעות שאפשר לשלוח מהמספר הזה.',
    },
    otherReason: 'לא קיבלנו מ-WhatsApp סיבה שמוכרת לנו. אפשר לנסות שוב מאוחר יותר או להשתמש במספר אחר.',
    retry: 'ניסיון נוסף',
    verifyAgain: 'אימות המספר מחדש',
    startOver: 'שימוש במספר אחר',
  },
  countrySearch: {
    searchLabel: 'חיפוש לפי שם או קידומת',
    // The mark keeps the plus sign to the left of the digits.
    noMatch:
      'אין ברשימה הזו מדינה שמתאימה ל”{text}”. כדאי לבדוק את האיות או להקליד קידומת בין-לאומית כמו \u200e+62.',
    results: { one: 'תוצאה {count}', two: '{count} תוצאות', other: '{count} תוצאות' },
    close: 'סגירה',
  },
}
