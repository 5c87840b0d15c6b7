/** Measures the spelling rule: alarms on clean segments, and how many typing slips in their English it finds and mends. */

import { englishDictionary } from '../../electron/services/spelling/english-dictionary.ts';
import { BUILT_IN_LEXICON } from '../../shared/align/lexicon/built-in.ts';
import { isFrequent } from '../../shared/check/spelling/candidates.ts';
import { checkSegment } from '../../shared/domain/pipeline.ts';
import { sharedJsonLines } from './shared-data.ts';

interface Segment {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

interface Tally {
  count: number;
  found: number;
  mended: number;
  mismended: number;
  readonly missed: string[];
}

type Random = () => number;

/** Mulberry32, seeded: the same slips on every machine. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The four slips of one letter; `at` is at least 1, since the first letter is seldom wrong, and short of the last. */
const SLIPS: Readonly<Record<string, (word: string, at: number, random: Random) => string>> = {
  drop: (word, at) => word.slice(0, at) + word.slice(at + 1),
  double: (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  swap: (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  replace: (word, at, random) => word.slice(0, at) + String.fromCharCode(97 + Math.floor(random() * 26)) + word.slice(at + 1),
};

/** A word in small letters of four letters and more, without apostrophe or hyphen. */
const PLAIN_WORD = /(?<![\p{L}\p{N}'’\-./])\p{Ll}{4,}(?![\p{L}\p{N}'’\-/]|\.\p{L})/gu;

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** Prints the figures; says so where the development data is absent. */
export function benchSpelling(print: (line: string) => void): void {
  print('# Spelling');
  const segments = sharedJsonLines<Segment>('bench/segments-clean.jsonl');
  if (segments === null) {
    print('  skipped: ../shared/bench is not there');
    return;
  }
  const spelling = englishDictionary();
  const spellingOf = ({ vi, en }: Pick<Segment, 'vi' | 'en'>) =>
    checkSegment(vi, en, { spelling }).filter(({ rule }) => rule === 'spelling.word');
  const alarms = segments.flatMap((segment) => spellingOf(segment).map(({ en }) => `${segment.id} ${en?.text}`));
  const alarmed = new Set(alarms.map((alarm) => alarm.split(' ')[0])).size;
  print(`alarms on ${segments.length} clean segments: ${alarmed}  ${percent(alarmed, segments.length)}  ${alarms.join(', ')}`);

  const started = performance.now();
  for (const { vi, en } of segments) checkSegment(vi, en, { spelling });
  print(
    `  ${Math.round((1000 * segments.length) / (performance.now() - started))} segments per second with every rule, one core`,
  );

  print('slips of one letter that make no word, one per segment and kind (a hit touches the place)');
  const random = seeded(20251122);
  for (const [kind, slip] of Object.entries(SLIPS)) {
    const tallies = { common: emptyTally(), other: emptyTally() };
    for (const { vi, en } of segments) {
      const words = [...en.matchAll(PLAIN_WORD)].filter(([word]) => spelling.knows(word));
      const chosen = words[Math.floor(random() * words.length)];
      if (chosen === undefined) continue;
      const [word] = chosen;
      const wrong = slip(word, 1 + Math.floor(random() * (word.length - 2)), random);
      if (wrong === word || spelling.knows(wrong)) continue;
      const tally = tallies[isFrequent(word, BUILT_IN_LEXICON) ? 'common' : 'other'];
      const spoiled = en.slice(0, chosen.index) + wrong + en.slice(chosen.index + word.length);
      const hit = spellingOf({ vi, en: spoiled }).find((finding) => finding.en?.start === chosen.index);
      tally.count += 1;
      if (hit === undefined) tally.missed.push(`${word}→${wrong}`);
      else tally.found += 1;
      if (hit?.suggestion) tally[hit.suggestion.text === word ? 'mended' : 'mismended'] += 1;
    }
    for (const [name, { count, found, mended, mismended, missed }] of Object.entries(tallies)) {
      print(
        `  ${kind.padEnd(8)} ${`${name} words`.padEnd(13)} ${`${found}/${count}`.padStart(8)} ${percent(found, count).padStart(8)}  suggestion right ${mended}, wrong ${mismended}  missed: ${missed.slice(0, 14).join(' ')}`,
      );
    }
  }
}

function emptyTally(): Tally {
  return { count: 0, found: 0, mended: 0, mismended: 0, missed: [] };
}
