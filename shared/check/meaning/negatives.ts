/**
 * The words that deny. `clear` ones are grammar and have to come through in a translation; a `wide` one denies by its meaning and may
 * answer a clear one on the other side. Written for this project from general knowledge of both languages.
 */

import { type PhraseRow, phraseTable } from './phrases.ts';

/** Any sense but `clear` and `wide` is a meaning that both languages have a word for: avoid, refuse, lack. */
export type Negative =
  | 'clear'
  | 'wide'
  | 'avoid'
  | 'unless'
  | 'lack'
  | 'refuse'
  | 'prevent'
  | 'fail'
  | 'rare'
  | 'few'
  | 'lose'
  | 'ban'
  | 'only'
  | 'before'
  | 'until'
  | 'instead'
  | 'out';

/** Compounds in which the syllable of a negator denies nothing, and those whose last syllable would be taken for the first of one. */
const VI_NO_NEGATION: PhraseRow<Negative> = [
  null,
  'không gian, không khí, hàng không, không quân, không vận, không lưu, không kích, không trung, không phận, không đối không, trên không trung,' +
    'lực lượng phòng không, tên lửa phòng không, pháo phòng không, súng phòng không, trận địa phòng không, bằng đường không, bàn tay không, con số không,' +
    'khách hàng, ngân hàng, cửa hàng, nhà hàng, mặt hàng, đơn hàng, bán hàng, giao hàng, mua hàng, chẳng hạn, chẳng hạn như, hay không, hay chưa, khó khăn',
];

/** Litotes and negated words that English often says with a positive one; they answer a negation and ask for none. */
const VI_LITOTES: PhraseRow<Negative> = [
  'wide',
  'không chỉ, không những, chẳng những, không riêng, không chỉ có, không đơn thuần, không đơn giản chỉ, không ngừng, không ngớt, không ngơi, không người lái,' +
    'không dây, không chuyên, không chuyên trách, không hoàn lại, không kỳ hạn, không chì, không lời, không phép, không tưởng, không dấu, không biết bao nhiêu,' +
    'chưa thành niên, chưa kết hôn, chưa chồng, chưa lập gia đình, chưa qua đào tạo, không nơi nương tựa, giá không đồng, không sớm thì muộn, không kể, chưa kể,' +
    'chưa kể đến, không kể đến, không phân biệt, không dưới, không quá, không đầy, chưa đầy, chưa đến, chưa tới, không ít hơn, không vượt quá,' +
    'nếu không, nếu không thì, không ít, không nhỏ, không hề nhỏ, không hề ít, không kém, không thua kém, không thua, không tồi, không lâu, chưa lâu, không xa, không thể thiếu,' +
    'không thể không, không khỏi, không phải là ngoại lệ, không ngoại lệ, không giáp biển, không quên, không nghi ngờ gì, không còn nghi ngờ gì,' +
    'không còn nguyên vẹn, không cân sức, không tỉnh táo, không gì khác, không ai khác, không lúc nào không, không thể phủ nhận, không thể chối cãi,' +
    'chưa từng thấy, chưa từng có tiền lệ, không thể tránh khỏi, không tránh khỏi, không phải ngẫu nhiên, không phải bàn cãi, không có gì lạ, không muộn hơn,' +
    'không sớm hơn, không lớn, không cao, không dễ, không dễ dàng, không đơn giản, không đến, không tới, không mấy khó khăn, không đáng kể, không thể nào quên, không đều, không khuất phục, không chịu khuất phục, không mệt mỏi, không ngại, không có thành kiến, không giới hạn',
];

const VI_NEGATIVES: readonly PhraseRow<Negative>[] = [
  VI_NO_NEGATION,
  VI_LITOTES,
  [
    'clear',
    'không, không hề, không bao giờ, không thể, không có, không phải, không được, không còn, không cần, chưa, chưa từng, chưa hề, chưa bao giờ, chưa thể, chưa có,' +
      'chưa được, chưa phải, chẳng, chẳng hề, chẳng bao giờ, chẳng thể, chẳng có, chẳng phải, chả, đừng, đừng bao giờ, không ai, không gì, không đâu, chưa ai, chẳng ai, chẳng gì, không một ai, không một, chưa một, không hề có, không hề được, chưa hề có,' +
      'nếu không có, nếu không được, nếu không thể',
  ],
  ['avoid', 'tránh, tránh khỏi, né tránh, tránh được'],
  ['unless', 'trừ khi, trừ phi, ngoại trừ, trừ'],
  ['lack', 'thiếu, thiếu hụt, thiếu vắng, vắng, vắng mặt'],
  ['refuse', 'từ chối, bác bỏ, phủ nhận, phủ định, chối, khước từ, bác, chối bỏ'],
  [
    'prevent',
    'ngăn, ngăn không cho, ngăn chặn, ngăn cản, ngăn ngừa, phòng ngừa, phòng, chặn, cản, cản trở, dừng, ngừng, thôi, ngưng, dừng lại, kết thúc',
  ],
  ['fail', 'thất bại, trượt, bỏ lỡ, lỡ, hỏng'],
  ['rare', 'hiếm, hiếm khi, hiếm hoi, ít khi, hãn hữu'],
  ['few', 'ít, khó, khó có thể, khó mà, kém, thua kém, yếu'],
  ['only', 'chỉ, chỉ có, duy nhất, mỗi'],
  ['before', 'trước khi, trước'],
  ['until', 'cho đến khi, cho tới khi, mãi đến khi, cho đến, cho tới'],
  ['instead', 'thay vì, thay vào đó, hơn là'],
  ['out', 'khỏi, thoát khỏi, ngoài, tách khỏi, rời khỏi'],
  ['lose', 'mất, hết, mất đi, bỏ, rời, rời bỏ, thua, cạn'],
  ['ban', 'cấm, nghiêm cấm, trái phép, bất hợp pháp, phi pháp, trái pháp luật, sai, trái'],
  [
    'wide',
    'bất, vô, phi, dù, dẫu, mặc dù, miễn, đâu, làm gì, mãi, mới, nghi ngờ, lo ngại, xa lạ,' +
      'vô hạn, bất cứ, bất kỳ, vô danh, vô tội, bất thường, bất ngờ, vô gia cư, bất ổn, im lặng, ngược lại, trái lại, đáng nhẽ, đáng lẽ, lẽ ra, tuyệt đối,' +
      'xóa bỏ, trắng tay, ẩn danh, độc lập, tự do, dở, còn lâu, khác, khác với, trống, trống rỗng, bặt',
  ],
];

/** Set phrases in which the negator denies nothing. */
const EN_NO_NEGATION: PhraseRow<Negative> = [
  null,
  'not only, not just, not merely, not simply, not solely, not least, no doubt, not to mention, no matter, whether or not, or not, not limited to, not purely,' +
    'last but not least, no less than, no fewer than, not less than, not fewer than, no more than, not more than, not exceeding',
];

/** Litotes and negated words that Vietnamese often says with a positive one. */
const EN_LITOTES: PhraseRow<Negative> = [
  'wide',
  'never more so, no later than, not later than, no sooner, no wonder, none other than, nothing short of, nothing but, not until, not long after, not far from,' +
    'not long ago, not bad, not surprisingly, if not, why not, not far, no exception, no small, no stranger, not uncommon, not unusual, not to say, not alone,' +
    'not without, not small, no time, in no time, not for nothing, far from over, without doubt, without a doubt, not unlike, not dissimilar, nothing like,' +
    'not so much, not insignificant, no easy, not out of',
];

const EN_NEGATIVES: readonly PhraseRow<Negative>[] = [
  EN_NO_NEGATION,
  EN_LITOTES,
  [
    'clear',
    "not, no, never, none, nobody, nothing, neither, nor, nowhere, without, cannot, no one, no longer, not yet, never before, can't, don't, doesn't, didn't, isn't, aren't," +
      "wasn't, weren't, won't, wouldn't, couldn't, shouldn't, hasn't, haven't, hadn't, mustn't, needn't, mightn't, oughtn't, daren't, ain't, can not, has no, have no, had no",
  ],
  ['avoid', 'avoid, avoids, avoided, avoiding, avoidance, evade, evaded, dodge, dodged, spared, spare'],
  ['unless', 'unless, except, excepting, except for, apart from, save for, other than, excluding'],
  [
    'lack',
    'lack, lacks, lacked, lacking, absence, absent, missing, short of, shortage, shortages, devoid, void, empty, bereft, in want of, shy of',
  ],
  [
    'refuse',
    'refuse, refuses, refused, refusing, refusal, deny, denies, denied, denying, denial, decline, declines, declined, declining, reject, rejects, rejected, rejecting,' +
      'rejection, dismiss, dismissed, dismisses, turned down, rebuffed, resist, resisted, oppose, opposes, opposed, opposing',
  ],
  [
    'prevent',
    'prevent, prevents, prevented, preventing, prevention, stop, stops, stopped, stopping, halt, halted, halts, cease, ceases, ceased, block, blocked, blocks, blocking,' +
      'bar, barred, keep from, kept from, quit, end, ended, ends, suspend, suspended, stay away, stay out, refrain, refrained, hold back, held back, deter, deterred, protect against',
  ],
  [
    'fail',
    'fail, fails, failed, failing, failure, failures, miss, missed, misses, fall short, fell short, falls short, fell well short, falling short, neglect, neglected, forget,' +
      'forgot, forgotten, struggle, struggled, struggling, struggles, forgo, omit, omitted, ignore, ignored, ignores, ignoring, overlook, overlooked, ignorant, ignorance',
  ],
  ['only', 'only, just, merely, sole, solely'],
  ['before', 'before, prior to, ahead of'],
  ['until', 'until, till'],
  ['instead', 'instead, instead of, rather than'],
  ['out', 'out of, outside, outside of, off, beyond'],
  ['rare', 'rare, rarely, seldom, scarce, scarcely, infrequent, unlikely, uncommon'],
  ['few', 'few, little, less, least, fewer, difficult, hard, minimal, minimum, negligible, limited, too, low, weak, poor'],
  [
    'lose',
    'lose, loses, lost, losing, loss, losses, defeat, defeated, defeats, fallen, away from, abandon, abandoned, gone, dropped, moved away, gave up, give up, given up',
  ],
  [
    'ban',
    'ban, bans, banned, prohibit, prohibits, prohibited, forbid, forbidden, forbids, forbade, outlaw, outlawed, wrong, false, abuse',
  ],
  [
    'wide',
    'hardly, barely, yet to, free of, free from, despite, regardless, but for, doubt, doubts, doubted, doubtful,' +
      'contrary, silence, silent, silently, mute, zero, nil, anything but, far from, open minded, different, exempt, immune, spotless, hate, hated, hates, dislike,' +
      'disliked, outstrip, outstrips, outstripped, outpace, outpaces, outpaced, held onto, hold onto, holding onto, clung to, let alone, much less, any, anyone, anything, ever, either, at all, worse, bad, skip, skipped, hidden, secret, remain to be, remains to be,' +
      'remained to be, pending, immature, intoxicated, inept, ill, mis, anti, counter, non, un, amiss, tough, wary, elude, eluded, eludes, exclude, excluded, remove, removed, complain, complained, complains, complaint',
  ],
];

/** Clear and lexical negatives of either language. */
export const NEGATIVES = { vi: phraseTable(VI_NEGATIVES), en: phraseTable(EN_NEGATIVES) } as const;

/**
 * English words that their prefix or suffix makes negative. "un-" is free but for the stems behind it here; of "in-" and "dis-" only
 * the stems of common adjectives and verbs, for "increase" and "discuss" deny nothing.
 */
export const EN_NEGATIVE_AFFIX = new RegExp(
  [
    '^un(?!der|til|less|cles?$|ion|it|iq|ivers|anim|if|ilater|earth|veil|fold|leash|dergo|derst)\\p{L}{4,}$',
    '^under(?:power|fund|staff|develop|estimat|perform|nourish|paid|used|whelm|serv|privileg)',
    '^in(?:abil|access|accura|action|activ|adequa|appropria|attent|capab|comp(?:ar|at|eten|le)|conceiv|conclus|consider|consisten|conven|correct|cur|decen|decis|definite|direct)',
    '^in(?:discrimin|disput|effect|effic|eligib|equal|equit|escap|evitab|exact|excus|exper|explic|flexib|formal|frequent|human|justice|offens|operab|secur|sensitiv)',
    '^in(?:separab|significan|sincer|solven|stabil|suffic|toler|valid|visib|volunt|vulnerab)',
    '^im(?:balanc|matur|mobil|moral|morta|partial|passab|patien|penetrab|perce|perfect|person|plausib|polite|possib|potent|practic|precis|prob|proper|prudent|pur)',
    '^(?:illeg|illit|illog|illicit|irregul|irrelev|irrespons|irreplac|irrevers|irresist|irration|irrepar|irrespect)',
    '^dis(?:abl|advant|agre|allow|appear|appoint|approv|belie|bar|connect|continu|courag|hon|lik|loyal|mantl|obe|pleas|prov|qualif|regard|respect|satis|trust|unit)',
    '^(?:decriminal|deactiv|demilitar|misunder|abnorm|atyp)',
    '^(?!unless|nonetheless|nevertheless|wireless|bless|regardless)\\p{L}{3,}less(?:ly|ness)?$',
  ].join('|'),
  'u',
);
