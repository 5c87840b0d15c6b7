/** A new check must not lose what people decided about the findings of the last one. */

import { describe, expect, test } from 'vitest';
import { replaceBeads } from '../../db/bead-repository.ts';
import { setParagraphText } from '../../db/document-repository.ts';
import { decideFinding, listFindings } from '../../db/finding-repository.ts';
import type { Library } from '../../db/library.ts';
import { addPair } from '../../electron/services/library/add-pair.ts';
import { getPair } from '../../electron/services/library/get-pair.ts';
import { replaceFindings } from '../../electron/services/library/replace-findings.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { temporaryLibrary } from './sample-library.ts';
import { findingAt, marketPair, now } from './sample-pair.ts';

const AT = now().toISOString();
const PAIR = marketPair();
const SCALE = PAIR.findings[0]!;
const ROAD = findingAt(PAIR, 2, 'unit.missing', '3 km', '3 km');

function libraryWith(findings: readonly Finding[]): { readonly library: Library; readonly pair: PairId } {
  const library = temporaryLibrary();
  return { library, pair: addPair(library, { ...PAIR, findings }, now) };
}

function states(library: Library, pair: PairId) {
  return listFindings(library.database, pair).map(({ rule, state, reason }) => [rule, state, reason]);
}

function dismissFirst(library: Library, pair: PairId, reason: string): void {
  const [first] = listFindings(library.database, pair);
  expect(decideFinding(library.database, first!.id, { state: 'dismissed', reason }, AT)).toBe(true);
}

test('a finding comes back as it went in, open and with its fingerprint', () => {
  const { library, pair } = libraryWith([SCALE, { ...ROAD, en: null, suggestion: null }]);
  const [scale, road] = listFindings(library.database, pair);
  expect(scale).toMatchObject({ ...SCALE, state: 'open', reason: null });
  expect(road).toMatchObject({ ...ROAD, en: null, suggestion: null });
  expect(scale!.fingerprint).toMatch(/^[0-9a-f]{16}$/);
});

describe('a new check', () => {
  test('replaces the open findings, and what was known keeps its number', () => {
    const { library, pair } = libraryWith([SCALE]);
    const [before] = listFindings(library.database, pair);
    replaceFindings(library, pair, [ROAD, { ...SCALE, severity: 'minor' }], now);
    const after = listFindings(library.database, pair);
    expect(after.map(({ rule }) => rule)).toEqual(['unit.missing', 'number.scale']);
    expect(after[1]).toEqual({ ...before, severity: 'minor' });
    replaceFindings(library, pair, [], now);
    expect(listFindings(library.database, pair)).toEqual([]);
    expect(library.database.all('SELECT 1 FROM finding')).toEqual([]);
  });

  test('leaves a dismissal and its reason', () => {
    const { library, pair } = libraryWith([SCALE, ROAD]);
    dismissFirst(library, pair, 'đã làm tròn');
    replaceFindings(library, pair, [ROAD, SCALE], now);
    expect(states(library, pair)).toEqual([
      ['number.scale', 'dismissed', 'đã làm tròn'],
      ['unit.missing', 'open', null],
    ]);
    expect(getPair(library, pair).summary).toMatchObject({
      dismissedFindings: 1,
      openFindings: { critical: 1 },
    });
  });

  test('leaves it also over a new alignment and an edit elsewhere', () => {
    const { library, pair } = libraryWith([SCALE]);
    dismissFirst(library, pair, 'đúng');
    replaceBeads(library.database, pair, [
      { vi: [0, 1], en: [0, 1], confidence: 0.5, state: 'pinned' },
      { vi: [2, 3], en: [2, 3], confidence: 0.5 },
    ]);
    setParagraphText(library.database, 3 as never, 'Đường vào chợ dài 4 km.');
    expect(listFindings(library.database, pair)).toEqual([]);
    replaceFindings(library, pair, [{ ...SCALE, bead: 0 }], now);
    expect(states(library, pair)).toEqual([['number.scale', 'dismissed', 'đúng']]);
    expect(listFindings(library.database, pair)[0]!.bead).toBe(0);
  });

  test('opens it again when the words of the finding changed, and closes it when they come back', () => {
    const { library, pair } = libraryWith([SCALE]);
    dismissFirst(library, pair, 'đúng');
    const text = PAIR.vi.paragraphs[1]!.text;
    setParagraphText(library.database, 2 as never, `${text} Rất lớn.`);
    replaceFindings(library, pair, [SCALE], now);
    expect(states(library, pair)).toEqual([['number.scale', 'open', null]]);
    setParagraphText(library.database, 2 as never, text);
    replaceFindings(library, pair, [SCALE], now);
    expect(states(library, pair)).toEqual([['number.scale', 'dismissed', 'đúng']]);
  });

  test('opens again what was called fixed and is found still', () => {
    const { library, pair } = libraryWith([SCALE]);
    const [finding] = listFindings(library.database, pair);
    decideFinding(library.database, finding!.id, { state: 'fixed' }, AT);
    expect(states(library, pair)).toEqual([['number.scale', 'fixed', null]]);
    replaceFindings(library, pair, [], now);
    expect(states(library, pair)).toEqual([]);
    replaceFindings(library, pair, [SCALE], now);
    expect(states(library, pair)).toEqual([['number.scale', 'open', null]]);
  });
});

describe('the other places of a finding', () => {
  const place = { pair: null, bead: 3, vi: null, en: { paragraph: 3, start: 0, end: 5, text: 'Views' } };
  const elsewhere = { ...place, pair: { id: 9 as PairId, title: 'Chợ quê' }, bead: 40 };
  const twofold: Finding = { ...ROAD, related: [place, elsewhere] };

  test('come back as they went in', () => {
    const { library, pair } = libraryWith([SCALE, twofold]);
    const [scale, road] = listFindings(library.database, pair);
    expect(scale).not.toHaveProperty('related');
    expect(road!.related).toEqual([place, elsewhere]);
  });

  test('follow their rows when others go, and go with their own', () => {
    const { library, pair } = libraryWith([twofold]);
    const { database } = library;
    database.run('DELETE FROM paragraph WHERE id = (SELECT paragraph_id FROM bead_paragraph WHERE bead_id = 1 LIMIT 1)');
    database.run('UPDATE bead SET ordinal = ordinal + 10');
    database.run('DELETE FROM bead WHERE id = 1');
    expect(listFindings(database, pair)[0]!.related).toEqual([{ ...place, bead: 2 }, elsewhere]);
    database.run('DELETE FROM bead WHERE id = 4');
    expect(listFindings(database, pair)[0]!.related).toEqual([elsewhere]);
  });

  test('outside the pair are refused', () => {
    expect(() => libraryWith([{ ...ROAD, related: [{ ...place, bead: 7 }] }])).toThrow(RangeError);
  });

  test('do not wake a dismissal as long as they say the same', () => {
    const { library, pair } = libraryWith([twofold]);
    dismissFirst(library, pair, 'đúng');
    replaceFindings(library, pair, [{ ...twofold, related: [{ ...place, bead: 0 }] }], now);
    expect(states(library, pair)).toEqual([['unit.missing', 'dismissed', 'đúng']]);
    const other = { ...place, en: { ...place.en, text: 'Visits' } };
    replaceFindings(library, pair, [{ ...twofold, related: [other] }], now);
    expect(states(library, pair)).toEqual([['unit.missing', 'open', null]]);
  });
});

describe('findings of the same content', () => {
  test('share one judgement, whenever they were found', () => {
    const { library, pair } = libraryWith([SCALE, SCALE]);
    dismissFirst(library, pair, 'đúng');
    replaceFindings(library, pair, [SCALE, SCALE, SCALE, ROAD], now);
    expect(states(library, pair).map(([, state]) => state)).toEqual([...['dismissed', 'dismissed', 'dismissed'], 'open']);
  });

  test('share its taking back too', () => {
    const { library, pair } = libraryWith([SCALE, SCALE]);
    dismissFirst(library, pair, 'đúng');
    const [, second] = listFindings(library.database, pair);
    decideFinding(library.database, second!.id, { state: 'open' }, AT);
    expect(states(library, pair).map(([, state]) => state)).toEqual(['open', 'open']);
  });

  test('do not share it with another pair', () => {
    const { library, pair } = libraryWith([SCALE]);
    const other = addPair(library, marketPair('other'), now);
    dismissFirst(library, pair, 'đúng');
    expect(states(library, other)).toEqual([['number.scale', 'open', null]]);
  });
});

test('a decision about nothing decides nothing', () => {
  const { library } = libraryWith([]);
  expect(decideFinding(library.database, 7 as never, { state: 'fixed' }, AT)).toBe(false);
});
