/** How the line under a news photo reads in each language: credits, openings and verbs, as typed tables. */

import type { Language } from '../domain/language.ts';

/** The word that stands before a photographer's name. Source: bylines of Vietnamese provincial papers and of VNA's English service. */
const CREDIT =
  '(?:(?:Các |Những )?[Ảả]nh(?: tư liệu| minh h[oọ][ạa]| chụp màn hình| TTXVN| internet)?|Hình(?: ảnh)?|Đồ h[oọ][ạa]|Nguồn ảnh|(?:File |Illustrative |Illustration |Archive |Courtesy )?[Pp]hotos?(?: credit| courtesy)?|PHOTO|ẢNH|Images?|Graphics?|Illustration|Picture)';

/** A credit that closes the line: "… Ảnh: Minh Anh", "… (Photo: VNA)". */
export const CAPTION_CREDIT_END = new RegExp(`(?:^|[\\s.(–/-])${CREDIT}\\s?(?::|\\bby\\b)\\s?[^.!?:;]{1,60}\\)?\\.?$`, 'u');

/** A credit that is the line, with or without a name. */
export const CAPTION_CREDIT_LINE =
  /^\(?(?:ảnh(?: tư liệu| minh h[oọ][ạa])?|hình minh h[oọ][ạa]|(?:file|illustrative|illustration) (?:photo|image)|illustration|photo|đồ h[oọ][ạa]|graphics?)(?:\s?[:.)]|\s?$)/iu;

export interface CaptionWords {
  /** The line begins like this. */
  readonly openings: RegExp;
  /** The line begins with somebody … */
  readonly subjects: RegExp;
  /** … does this … */
  readonly verbs: RegExp;
  /** … and ends at this. */
  readonly occasions: RegExp;
}

/** Source: captions as provincial Party papers write them; English in the present tense, as AP style asks, and as translators' past. */
export const CAPTION_WORDS: Readonly<Record<Language, CaptionWords>> = {
  vi: {
    openings:
      /^(?:toàn cảnh|quang cảnh|khung cảnh|một góc|(?:các )?đại biểu (?:tham dự|dự|thảo luận|biểu quyết|chụp ảnh)|các (?:đồng chí )?(?:đại biểu|lãnh đạo) (?:[^.]{0,60})?(?:tham dự|dự|chụp ảnh|thăm|tham quan)|(?:các )?thành viên [^.]{0,80} (?:tham dự|dự))(?!\p{L})/iu,
    subjects:
      /^(?:(?:các )?đồng chí|ông|bà|anh|chị|thiếu tướng|trung tướng|đại tá|thượng tá|trung tá|(?:phó )?bí thư|(?:phó )?chủ tịch|(?:phó )?chủ nhiệm|(?:phó )?giám đốc|(?:phó )?trưởng|(?:thường trực|lãnh đạo|thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|ủy viên|uỷ viên|đại diện|đại biểu|đoàn))(?!\p{L})/iu,
    verbs:
      /(?<!\p{L})(?:phát biểu|kết luận|báo cáo|trình bày|tham luận|làm rõ|chủ trì|điều hành|trao|tặng|thăm hỏi|thăm|kiểm tra|khảo sát|chúc mừng|dâng hương|dâng hoa|cắt băng|bấm nút|ký kết|thảo luận|giải trình|tiếp thu|chụp ảnh|tham quan|động viên|tham dự|dự)(?!\p{L})/iu,
    occasions:
      /(?<!\p{L})(?:hội nghị|cuộc họp|phiên họp|buổi làm việc|buổi lễ|buổi gặp|buổi tiếp|buổi kiểm tra|kỳ họp|đại hội|hội thảo|tọa đàm|toạ đàm|diễn đàn|lễ [^.,]{2,40}|chương trình|sự kiện|giao ban|thảo luận|gia đình [^.,]{2,40}|lưu niệm)\.?$/iu,
  },
  en: {
    openings:
      /^(?:(?:an )?overview of|an? (?:overall |general |panoramic )?view of|(?:the )?scene (?:of|at)|panorama of|a corner of|(?:the )?delegates (?:at|attending|attended|attend|pose|posing|participating|vote|discuss)|members of [^.]{3,100} (?:attend|attended|attending|at)|participants (?:at|in|pose))\b/iu,
    subjects:
      /^(?:comrades?|mr|mrs|ms|major general|lieutenant general|(?:senior |lieutenant )?colonel|(?:the )?(?:standing |permanent |provincial |deputy |vice |acting |general |city |district |prime )*(?:secretary|chairman|chairwoman|chair|chairperson|director|head|minister|president|leader|leaders|party secretary|representatives?|delegates?|delegation|members?|deputy heads?)|the director)\b/iu,
    verbs:
      /\b(?:speaks|spoke|speaking|delivers|delivered|delivering|addresses|addressed|addressing|chairs|chaired|chairing|concludes|concluded|concluding|clarifies|clarified|presents|presented|presenting|reports|reported|visits|visited|visiting|inspects|inspected|inspecting|hands over|handed over|offers|offered|attends?|attended|attending|cuts?|pose|posed|poses|discusses|moderates|moderated)\b/iu,
    occasions:
      /\b(?:conference|meeting|session|event|ceremony|workshop|seminar|forum|congress|symposium|working session|dialogue|discussion|opening|program|programme|localities|units|families|photo)\.?$/iu,
  },
};
