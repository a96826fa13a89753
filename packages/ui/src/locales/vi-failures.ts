import type { Failures } from '../messages/messages'

export const viFailures: Failures = {
  nothingYet: {
    title: 'Chưa nhận được gì?',
    rightNumber: '{phone} có đúng là số của bạn không? Nếu không, hãy đổi số.',
    checks: {
      sms: [
        'Điện thoại có sóng và còn chỗ cho tin nhắn không?',
        'Hãy xem cả trong mục tin rác và tin nhắn từ người gửi lạ.',
      ],
      mobileCall: [
        'Điện thoại có sóng và không bận cuộc gọi khác chứ?',
        'Cuộc gọi từ số lạ có thể bị tắt tiếng hoặc bị chặn.',
        'Nếu hộp thư thoại trả lời, hộp thư còn chỗ không?',
      ],
      call: [
        'Đường dây có đang rảnh không?',
        'Nếu tổng đài tự động trả lời, cần có người nhấc máy: mã chỉ được đọc khi có người nghe.',
        'Nếu hộp thư thoại trả lời, hộp thư còn chỗ không?',
      ],
    },
    otherIn: {
      sms: 'Sau {time}, bạn có thể nhận mã qua tin nhắn SMS.',
      voice: 'Sau {time}, bạn có thể nhận mã qua cuộc gọi.',
    },
  },
  offline: 'Bạn đang ngoại tuyến. Nội dung bạn đã nhập vẫn được giữ; hãy gửi khi có kết nối lại.',
  numberUnchecked:
    'Chưa tải được phần kiểm tra số. Bạn có thể tiếp tục: số của bạn sẽ được kiểm tra khi gửi.',
  handOff: {
    open: 'Người khác đang giữ điện thoại',
    making: 'Đang tạo liên kết…',
    invitation:
      'Hãy để người đó quét mã này hoặc gửi liên kết cho họ. Họ nhập mã xác minh ở phía họ, và trang này sẽ tự tiếp tục.',
    qrLabel: 'Mã QR của liên kết',
    linkLabel: 'Liên kết',
    copy: 'Sao chép liên kết',
    copied: 'Đã sao chép liên kết',
    share: 'Chia sẻ liên kết',
    until: 'Liên kết dùng được một lần, đến {time}.',
    waiting: 'Đang chờ nhập mã…',
    ended: 'Liên kết này đã hết hạn. Nếu chưa nhập mã, hãy tạo liên kết mới.',
    again: 'Tạo liên kết mới',
    close: 'Đóng',
    caution:
      'Chỉ nhập mã nếu bạn biết ai đã gửi liên kết này cho bạn. Sau đó, số này sẽ thuộc về tài khoản của họ.',
    closePage: 'Bạn có thể đóng trang này. Trang kia sẽ tự tiếp tục.',
    linkOver: 'Liên kết này đã hết hạn hoặc đã được dùng. Hãy xin liên kết mới từ người đã gửi.',
    retry: 'Thử lại',
  },
  tryAgainIn: 'Hãy thử lại sau {time}.',
  tryAgainAt: 'Hãy thử lại lúc {time}.',
  tryAgainOn: 'Có thể thử lại: {time}.',
  tryAgainLater: 'Hãy thử lại sau vài phút.',
  triesLeft: { other: 'Còn {count} lần thử.' },
  useSuggestion: 'Dùng {phone}',
  problems: {
    empty: 'Hãy nhập số điện thoại của bạn.',
    too_short: 'Số này quá ngắn đối với {country}. Có thiếu chữ số hoặc mã vùng không?',
    too_long: 'Số này quá dài đối với {country}. Hãy kiểm tra xem có thừa chữ số nào không.',
    not_in_plan: 'Không có số này ở {country}. Hãy kiểm tra quốc gia và các chữ số.',
    unknown_calling_code: 'Không có quốc gia nào dùng mã này. Hãy chọn quốc gia của bạn trong danh sách.',
    extension: 'Không thể gửi mã đến số máy nhánh. Hãy nhập một số có đường dây riêng.',
    several_numbers: 'Có vẻ đây là hai số. Hãy chỉ nhập một số.',
    old_plan: 'Các số ở {country} đã thay đổi. Hãy nhập số hiện nay.',
    dialled_at_home:
      'Số này chỉ gọi được như vậy trong {country}. Hãy nhập số theo cách gọi từ các quốc gia khác.',
    other_country: 'Đây có phải là số của {country} không? Nếu không, hãy chọn quốc gia của bạn.',
    not_a_number: 'Hãy nhập số điện thoại bằng chữ số.',
    phone_not_supported: 'Loại số này không nhận được mã. Hãy nhập số di động hoặc số cố định.',
    sms_not_possible: 'Loại số này không nhận được tin nhắn SMS. Hãy gửi lại mã để nhận qua cuộc gọi.',
    maybe_mobile:
      'Đây có phải là số di động không? Nếu phải, hãy dùng số bên dưới. Nếu là số cố định, hãy gửi lại.',
    country_not_supported: 'Không thể kết nối số của {country} tại đây. Hãy nhập số của quốc gia khác.',
  },
  errors: {
    invalid_phone: 'Số điện thoại này chưa đầy đủ. Hãy kiểm tra quốc gia và các chữ số.',
    phone_not_supported: 'Loại số này không nhận được mã. Hãy nhập số di động hoặc số cố định.',
    country_not_supported: 'Không thể kết nối số của quốc gia này tại đây. Hãy nhập số của quốc gia khác.',
    method_not_supported: 'Không thể gửi mã đến số này bằng cách đó. Hãy chọn cách còn lại.',
    cooldown: 'Vừa có yêu cầu gửi mã cho số này.',
    too_many_sends: 'Đã có quá nhiều yêu cầu gửi mã. Giới hạn này giúp số không bị lạm dụng.',
    throttled:
      'WhatsApp đã tạm dừng gửi mã đến số này vì có quá nhiều yêu cầu. Việc tạm dừng có thể kéo dài nhiều giờ.',
    already_verified:
      'Số này đã được xác minh nên không nhận mã mới. Nếu đây là số của bạn, hãy báo cho người quản lý trang web này.',
    send_refused: 'Không gửi được mã đến số này. Hãy kiểm tra xem số có đúng không hoặc chọn cách còn lại.',
    maybe_sent:
      'Chúng tôi chưa nhận được phản hồi, nên có thể mã đang được gửi. Nếu nhận được, hãy nhập vào đây.',
    invalid_code: 'Hãy nhập đủ các chữ số của mã.',
    code_rejected: 'Mã này không đúng hoặc đã hết hạn. Hãy kiểm tra các chữ số hoặc yêu cầu mã mới.',
    too_many_checks: 'Đã có quá nhiều lần nhập mã không đúng. Hãy yêu cầu mã mới.',
    too_many_requests:
      'Đã có quá nhiều yêu cầu trong thời gian ngắn. Giới hạn này giúp dịch vụ không bị lạm dụng.',
    attempt_expired: 'Đã quá nhiều thời gian trôi qua, hoặc một mã mới hơn đã được gửi. Hãy yêu cầu mã mới.',
    attempt_invalid: 'Nội dung này không thuộc về số bạn đang xác minh. Hãy yêu cầu mã mới.',
    not_verified: 'Số này chưa được xác minh. Hãy xác minh số trước.',
    registration_refused:
      'WhatsApp không chấp nhận số này. Hãy kiểm tra để chắc rằng số không được dùng trong ứng dụng WhatsApp rồi thử lại.',
    challenge_failed: 'Chúng tôi chưa xác nhận được bạn là người thật. Hãy thử lại.',
    unauthorized: 'Bạn không còn đăng nhập. Hãy đăng nhập rồi thử lại.',
    unavailable: 'Hiện không thể xác minh.',
    forbidden_origin:
      'Trang này không được phép dùng dịch vụ xác minh. Hãy báo cho người quản lý trang web này.',
    bad_request: 'Trang này đang gặp lỗi. Hãy tải lại trang rồi thử lại.',
    not_found: 'Không tìm thấy dịch vụ xác minh. Hãy báo cho người quản lý trang web này.',
    method_not_allowed: 'Trang này đang gặp lỗi. Hãy báo cho người quản lý trang web này.',
    payload_too_large: 'Quá nhiều dữ liệu được gửi cùng lúc. Hãy tải lại trang rồi thử lại.',
    unsupported_media_type: 'Trang này đang gặp lỗi. Hãy báo cho người quản lý trang web này.',
    offline: 'Bạn đang ngoại tuyến. Chưa có gì được gửi. Hãy kết nối internet rồi thử lại.',
    connection_failed: 'Kết nối bị mất trước khi có phản hồi. Hãy kiểm tra internet rồi thử lại.',
    unexpected_answer: 'Dịch vụ xác minh trả lời theo cách mà trang này không hiểu.',
  },
}
