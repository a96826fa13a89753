import type { Locale } from '../messages/messages'

/** Vietnamese. */
export const vi: Locale = {
  locale: 'vi',
  countryLabel: 'Quốc gia hoặc khu vực',
  phoneLabel: 'Số điện thoại',
  methodLabel: 'Chúng tôi gửi mã bằng cách nào?',
  methods: { sms: 'Tin nhắn (SMS)', voice: 'Cuộc gọi thoại' },
  smsUnavailable: 'Loại số này không nhận được tin nhắn SMS.',
  send: 'Gửi mã',
  sending: 'Đang gửi…',
  codeSent: {
    sms: 'Chúng tôi đã gửi mã qua tin nhắn SMS đến {phone}',
    voice: 'Chúng tôi đang gọi đến {phone} để đọc mã cho bạn',
  },
  codeMaybeSent: 'Có thể mã đang được gửi đến {phone}. Nếu nhận được, hãy nhập mã vào đây.',
  codeLabel: 'Mã xác minh',
  verify: 'Xác minh',
  verifying: 'Đang kiểm tra…',
  resend: 'Gửi lại mã',
  resendIn: 'Gửi lại mã sau {time}',
  resendAt: 'Gửi lại mã lúc {time}',
  resendOn: 'Gửi lại mã: {time}',
  resendReady: 'Giờ bạn có thể yêu cầu mã khác.',
  instead: { sms: 'Nhận mã qua SMS', voice: 'Nhận mã qua cuộc gọi' },
  changePhone: 'Đổi số',
  verified: 'Đã xác minh {phone}',
  failed: 'Chưa thực hiện được. Hãy kiểm tra kết nối rồi thử lại.',
  failures: () => import('./vi-failures').then(({ viFailures }) => viFailures),
  registration: {
    progressLabel: 'Tiến trình',
    stages: { verify: 'Xác minh', register: 'Đăng ký', live: 'Hoạt động' },
    registering: 'Đang kết nối {phone} với WhatsApp…',
    registeringHint: 'Việc này có thể mất vài phút. Bạn có thể rời khỏi trang này rồi quay lại sau.',
    connected: '{phone} đã hoạt động trên WhatsApp',
    inReview: 'Đã đăng ký {phone}',
    inReviewHint: 'WhatsApp đang xét duyệt tên hiển thị. Bạn không cần làm gì; trang này sẽ tự tiếp tục.',
    failed: 'Không kết nối được {phone}',
    reasons: {
      creation_failed:
        'WhatsApp không chấp nhận số này. Nếu số đang được dùng trong ứng dụng WhatsApp, hãy xóa tài khoản ở đó trước rồi thử lại.',
      registration_failed:
        'WhatsApp chưa đăng ký số này. Nếu số đang được dùng trong ứng dụng WhatsApp, hãy xóa tài khoản ở đó; nếu số có mã PIN xác minh hai bước, hãy tắt mã đó. Sau đó thử lại.',
      banned: 'WhatsApp đã cấm số này. Hãy khiếu nại với bộ phận hỗ trợ của WhatsApp hoặc dùng số khác.',
      restricted: 'WhatsApp đã hạn chế số này. Hãy chờ đến khi hết hạn chế hoặc dùng số khác.',
      flagged:
        'WhatsApp đã đánh dấu số này là có chất lượng thấp. Có thể kết nối lại số này khi chất lượng tăng lên.',
      deleted: 'Số này đã bị gỡ khỏi WhatsApp. Hãy thử lại để đăng ký mới.',
      migrated: 'Số này đã được chuyển sang tài khoản doanh nghiệp khác. Hãy chuyển lại hoặc dùng số khác.',
      disconnected: 'Số này đã mất kết nối với WhatsApp. Hãy thử lại để đăng ký mới.',
      name_declined: 'WhatsApp đã từ chối tên hiển thị. Hãy chọn tên khác rồi thử lại.',
      name_expired: 'Phê duyệt tên hiển thị đã hết hạn. Hãy yêu cầu phê duyệt lại rồi thử lại.',
      name_pending_review: 'WhatsApp đang xét duyệt tên hiển thị.',
      rate_limited: 'WhatsApp hiện đang giới hạn số lượng tin nhắn mà số này được gửi.',
    },
    otherReason: 'WhatsApp không đưa ra lý do nào mà chúng tôi biết. Hãy thử lại sau hoặc dùng số khác.',
    retry: 'Thử lại',
    verifyAgain: 'Xác minh lại số',
    startOver: 'Dùng số khác',
  },
  countrySearch: {
    searchLabel: 'Tìm theo tên hoặc mã',
    noMatch:
      'Không có quốc gia nào trong danh sách này khớp với “{text}”. Hãy kiểm tra chính tả hoặc nhập mã quốc gia như +62.',
    results: { other: '{count} kết quả' },
    close: 'Đóng',
  },
}
