/**
 * The words that say whether something rose or fell, and whether a figure is a floor or a ceiling. Written for this project from
 * general knowledge of both languages.
 */

import { type PhraseRow, phraseTable } from './phrases.ts';

export type Direction = 'up' | 'down';

/**
 * Where the true value lies against the figure. `nearly` is below it by little; `about` on either side.
 */
export type Bound = 'over' | 'at-least' | 'nearly' | 'under' | 'at-most' | 'about';

/** Phrases of these words that say nothing about a rise or a fall. */
const VI_NO_DIRECTION: PhraseRow<Direction> = [
  null,
  'tăng cường, tăng ni, tăng giảm, tăng tốc phát triển, tăng ca, giảm nghèo, xóa đói giảm nghèo, giảm tải, giảm án,' +
    'gia giảm, giảm nhẹ thiên tai, giảm nhẹ rủi ro, giảm thiểu, giảm căng thẳng, giảm đau, giảm cân, thuyên giảm, thuốc giảm đau, suy giảm miễn dịch,' +
    'nâng cao, nâng niu, nâng đỡ, nâng cấp, mở rộng, thu hẹp, hạ tầng, hạ viện, hạ cánh, hạ gục, hạ đường, hạ lưu, hạ du, hạ bệ, hạ nghị viện, hạ nghị sĩ',
];

const VI_CLEAR: readonly PhraseRow<Direction>[] = [
  VI_NO_DIRECTION,
  [
    'up',
    'tăng, tăng lên, tăng trưởng, gia tăng, tăng thêm, tăng vọt, tăng mạnh, tăng nhanh, tăng gấp, tăng tốc, tăng tốc độ, tăng giá',
  ],
  ['up', 'lên giá, leo thang, tăng dần, tăng nhẹ, tăng cao, tăng so với, đi lên'],
  [
    'down',
    'giảm, giảm xuống, giảm đi, suy giảm, sụt giảm, cắt giảm, giảm bớt, giảm mạnh, giảm sâu, giảm dần, giảm nhẹ, giảm tốc, giảm tốc độ, giảm giá,' +
      'giảm so với, mất giá, rớt giá, hạ xuống, sụt, tụt xuống, đi xuống, lao dốc, rơi xuống, ngã xuống, đổ xuống, trút xuống, buông xuống',
  ],
];

/** Behind or before a figure these are clear too; elsewhere they compare anything with anything. */
const VI_WITH_FIGURE: readonly PhraseRow<Direction>[] = [
  ...VI_CLEAR,
  [
    'up',
    'cao hơn, lớn hơn, nhanh hơn, nhiều hơn, vượt, vượt quá, nâng, nâng lên, nhích lên, bật tăng, vọt lên, nhảy vọt, lên mức, đội lên, cộng thêm, thêm',
  ],
  [
    'down',
    'thấp hơn, nhỏ hơn, chậm hơn, ít hơn, kém, kém hơn, hụt, hạ, xuống còn, xuống mức, xuống, rớt, rớt xuống, tụt, bốc hơi, bớt, thụt lùi, mất',
  ],
];

/** Senses of English words that are no rise or fall: seasons, places, objects, set phrases. */
const EN_NO_DIRECTION: PhraseRow<Direction> = [
  null,
  'fall in love, falls in love, fell in love, fall short, falls short, fell short, falling short, fall under, falls under, fell under, fall into, falls into,' +
    'fell into, fall apart, fell apart, fall victim, fell victim, fell ill, fall ill, fall asleep, fell asleep, fall on, falls on, fell on, fall within, falls within,' +
    'fall back, fell back, last fall, this fall, the fall, in fall, next fall, drop in, drop out, drop off, dropped off, drop by, dropped by, dropped out, rise to power,' +
    'rose to power, rose garden, rose bowl, up to, gave rise to, give rise to, gives rise to, giving rise to, high rise, rise up, poverty reduction, disaster risk reduction,' +
    'hunger eradication and poverty reduction, reduce poverty, reducing poverty, reduced to tears, growing up, grew up, grow up, grown up, growing concern,' +
    'decline to, declined to, declines to, declining to, dropped charges, drop the, dropped the, raise awareness, raising awareness, raised awareness, climb out,' +
    'jump in, jumped in, jump into, jumped into, surge of, cut off, cut out, cut down trees',
];

const EN_CLEAR: readonly PhraseRow<Direction>[] = [
  EN_NO_DIRECTION,
  [
    'up',
    'increase, increases, increased, increasing, rise, rises, rose, risen, rising, growth, surge, surged, surges, surging, soar, soared, soars, soaring,' +
      'doubled, doubling, tripled, quadrupled, skyrocket, skyrocketed, skyrocketing, escalate, escalated, escalating, upturn, uptick',
  ],
  [
    'down',
    'halved, halving, the fall in, a fall in, decrease, decreases, decreased, decreasing, fall, falls, fell, falling, slow, slows, slowed, slowing, slowdown, ease, eased, easing, weaken, weakened, contract, contracted, decline, declines, declined, declining, drop, dropped, dropping,' +
      'reduce, reduces, reduced, reducing, reduction, reductions, shrink, shrinks, shrank, shrunk, shrinking, plunge, plunged, plunges, plunging, plummet, plummeted,' +
      'plummeting, downturn, dwindle, dwindled, dwindling, slump, slumped, slumping',
  ],
];

const EN_WITH_FIGURE: readonly PhraseRow<Direction>[] = [
  ...EN_CLEAR,
  [
    null,
    'up and down, ups and downs, up against, back up, set up, made up of, made up, upside down, down to earth, no more, no higher, no lower',
  ],
  [
    'up',
    'up, up by, higher, grow, grows, grew, grown, growing, climb, climbs, climbed, climbing, jump, jumps, jumped, jumping, exceed, exceeds, exceeded, exceeding, gain, gains, gained, gaining, advanced, rallied, rebounded, hike, hikes, hiked,' +
      'boosted, leapt, leaped, swelled, edged up, inched up, ticked up, picked up, widened,' +
      'raise, raises, raised, raising, expand, expanded, improved',
  ],
  [
    'down',
    'down, down by, lower, lowered, cut, cuts, slashed, lost, losing, lose, loses, slid, slide, slides, slipped, slips, shortfall, shed, sheds, shedding, tumbled, tumbles, tumble, dipped,' +
      'dip, dips, retreated, sank, sunk, sinks, dived, nosedived, trimmed, edged down, inched down, ticked down, narrowed, receded',
  ],
];

const VI_BOUND_ROWS: readonly PhraseRow<Bound>[] = [
  [
    null,
    'cao hơn, thấp hơn, tốt hơn, lớn hơn, nhỏ hơn, dài hơn, nhanh hơn, chậm hơn, kém hơn, già hơn, trẻ hơn, nặng hơn, nhẹ hơn, xa hơn, sớm hơn, muộn hơn, hay hơn,' +
      'gần đây, gần nhất, trên cả',
  ],
  [
    'about',
    'trên dưới, khoảng trên dưới, khoảng, khoảng hơn, khoảng gần, khoảng trên, khoảng dưới, xấp xỉ, ước chừng, ước, chừng, tầm, cỡ, hơn kém',
  ],
  ['over', 'hơn, trên, quá, hơn cả, nhiều hơn, vượt, vượt quá, vượt mức, vượt ngưỡng'],
  ['at-least', 'ít nhất, tối thiểu, không dưới, không ít hơn, ít ra, từ'],
  ['nearly', 'gần, gần như, ngót, suýt soát, sắp'],
  ['under', 'dưới, chưa đến, chưa tới, chưa đầy, không đến, không tới, không đầy, ít hơn'],
  ['at-most', 'không quá, tối đa, nhiều nhất, không vượt quá, cao nhất là'],
];

const EN_BOUND_ROWS: readonly PhraseRow<Bound>[] = [
  [
    'about',
    'about, around, approximately, roughly, some, an estimated, estimated, circa, up to, as many as, as much as, or so, more or less',
  ],
  [
    'over',
    'more than, over, above, greater than, in excess of, exceeding, upwards of, just over, just above, well over, slightly over, slightly more than, little more than,' +
      'a little over, just more than, higher than, longer than, larger than, exceeds, exceeded',
  ],
  ['at-least', 'at least, no less than, no fewer than, not less than, not fewer than, a minimum of, minimum of, a minimum, from'],
  [
    'nearly',
    'nearly, almost, close to, near, approaching, just under, just below, just short of, virtually, nearing, some nearly',
  ],
  [
    'under',
    'under, less than, fewer than, below, lower than, little less than, slightly less than, slightly under, just less than, shorter than, smaller than, not quite',
  ],
  ['at-most', 'at most, no more than, not more than, a maximum of, maximum of, not exceeding, not to exceed, no longer than'],
];

/** Rise and fall wherever they stand in a sentence. */
export const CLEAR_DIRECTIONS = { vi: phraseTable(VI_CLEAR), en: phraseTable(EN_CLEAR) } as const;

/** Rise and fall beside a figure. */
export const FIGURE_DIRECTIONS = { vi: phraseTable(VI_WITH_FIGURE), en: phraseTable(EN_WITH_FIGURE) } as const;

/** Floors and ceilings, straight before a figure. */
export const BOUNDS = { vi: phraseTable(VI_BOUND_ROWS), en: phraseTable(EN_BOUND_ROWS) } as const;

/** Which side of the figure a bound lies on; `about` lies on both. */
export const SIDE_OF_BOUND: Readonly<Record<Bound, Direction | null>> = {
  over: 'up',
  'at-least': 'up',
  nearly: 'down',
  under: 'down',
  'at-most': 'down',
  about: null,
};
