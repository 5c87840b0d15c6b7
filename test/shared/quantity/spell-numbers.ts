/** Writes whole numbers out in words, as a grammar of either language does, so that reading them back can be tested. */

const VIETNAMESE_DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const ENGLISH_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** The last digit of a Vietnamese number: mốt and lăm after mươi, lăm after mười. */
function vietnameseLastDigit(tens: number, unit: number): string {
  if (unit === 1 && tens > 1) return 'mốt';
  return unit === 5 ? 'lăm' : (VIETNAMESE_DIGITS[unit] ?? '');
}

function vietnameseBelowHundred(value: number): string {
  const [tens, unit] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return VIETNAMESE_DIGITS[unit] ?? '';
  const head = tens === 1 ? 'mười' : `${VIETNAMESE_DIGITS[tens]} mươi`;
  return unit === 0 ? head : `${head} ${vietnameseLastDigit(tens, unit)}`;
}

/** 0 to 999; `isInside` names empty hundreds, as behind nghìn: "không trăm linh năm". */
function vietnameseBlock(value: number, isInside: boolean): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 0 && !isInside) return vietnameseBelowHundred(rest);
  const head = `${VIETNAMESE_DIGITS[hundreds]} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${VIETNAMESE_DIGITS[rest]}` : `${head} ${vietnameseBelowHundred(rest)}`;
}

function englishBlock(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const head = hundreds === 0 ? [] : [`${ENGLISH_UNITS[hundreds]} hundred`];
  if (rest === 0) return head.join('');
  const below =
    rest < 20
      ? ENGLISH_UNITS[rest]
      : `${ENGLISH_TENS[Math.floor(rest / 10)]}${rest % 10 === 0 ? '' : `-${ENGLISH_UNITS[rest % 10]}`}`;
  return [...head, below].join(' and ');
}

/** The non-empty blocks of three digits with the index of their scale, the largest first. */
function blocksOf(value: number): readonly (readonly [block: number, scale: number])[] {
  return [3, 2, 1, 0].flatMap((scale) => {
    const block = Math.floor(value / 1000 ** scale) % 1000;
    return block === 0 ? [] : [[block, scale] as const];
  });
}

/** 1 to 999,999,999,999 in Vietnamese words. */
export function spellVietnamese(value: number): string {
  const scales = ['', ' nghìn', ' triệu', ' tỷ'];
  return blocksOf(value)
    .map(([block, scale], place) => `${vietnameseBlock(block, place > 0)}${scales[scale]}`)
    .join(' ');
}

/** 1 to 999,999,999,999 in English words. */
export function spellEnglish(value: number): string {
  const scales = ['', ' thousand', ' million', ' billion'];
  return blocksOf(value)
    .map(([block, scale]) => `${englishBlock(block)}${scales[scale]}`)
    .join(' ');
}
