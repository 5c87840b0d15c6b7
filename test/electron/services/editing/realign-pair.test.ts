/** F9 and Ctrl+Shift+M over a stored pair: the aligner at work inside an edit. */

import { describe, expect, test } from 'vitest';
import { applyPairEdit, undoPairEdit } from '../../../../electron/services/editing/apply-pair-edit.ts';
import { loadEditState } from '../../../../electron/services/editing/load-edit-state.ts';
import { realignPair } from '../../../../electron/services/editing/realign-pair.ts';
import { splitAtCaret } from '../../../../electron/services/editing/split-at-caret.ts';
import { addPair } from '../../../../electron/services/library/add-pair.ts';
import { createAligner } from '../../../../shared/align/align.ts';
import { temporaryLibrary } from '../../../db/sample-library.ts';
import { document, hash, now } from '../../../db/sample-pair.ts';
import { ARTICLE_EN, ARTICLE_VI } from '../../../shared/align/invented-article.ts';
import { shown } from '../../../shared/domain/sample-edit-state.ts';

const align = createAligner();

function articlePair(beads: readonly (readonly [readonly number[], readonly number[]])[]) {
  const library = temporaryLibrary();
  const pair = addPair(
    library,
    {
      vi: document('vi', ...ARTICLE_VI),
      en: document('en', ...ARTICLE_EN),
      beads: beads.map(([vi, en]) => ({ vi, en, confidence: 0.5 })),
      findings: [],
      viSha256: hash('vi'),
      enSha256: hash('en'),
    },
    now,
  );
  return { library, pair, beads: loadEditState(library, pair).beads };
}

const one = (index: number) => [[index], [index]] as const;

describe('realigning', () => {
  test('mends the automatic beads, keeps the settled ones, and is one step of undo', () => {
    const { library, pair, beads } = articlePair([
      one(0),
      [[1], []],
      [[2], [1]],
      [[3], [2, 3]],
      [
        [4, 5],
        [4, 5],
      ],
      one(6),
      one(7),
    ]);
    const before = loadEditState(library, pair);
    applyPairEdit(library, pair, { kind: 'set-state', beads: [beads[4]!.id], state: 'confirmed' }, now);
    const { state, changed, removed } = realignPair(library, pair, align, now);
    expect(state.beads.map(({ vi, en }) => `${vi.length}-${en.length}`)).toEqual([
      '1-1',
      '1-1',
      '1-1',
      '1-1',
      '2-2',
      '1-1',
      '1-1',
    ]);
    expect(state.beads[4]).toEqual({ ...beads[4], state: 'confirmed' });
    expect(removed).toEqual([beads[1]!.id, beads[2]!.id, beads[3]!.id]);
    expect(changed).toEqual([8, 9, 10]);
    expect(state.beads[0]!.id).toBe(beads[0]!.id);
    expect(loadEditState(library, pair)).toEqual(state);
    undoPairEdit(library, pair, now);
    undoPairEdit(library, pair, now);
    expect(loadEditState(library, pair)).toEqual(before);
  });

  test('twice finds nothing more to do', () => {
    const { library, pair } = articlePair([
      one(0),
      [
        [1, 2],
        [1, 2],
      ],
      one(3),
      one(4),
      one(5),
      one(6),
      one(7),
    ]);
    realignPair(library, pair, align, now);
    const { state } = realignPair(library, pair, align, now);
    expect(state).toEqual(loadEditState(library, pair));
    undoPairEdit(library, pair, now);
    expect(undoPairEdit(library, pair, now)).toBeNull();
  });
});

describe('splitting at the caret', () => {
  const joined = [
    one(0),
    one(1),
    one(2),
    one(3),
    one(4),
    one(5),
    [
      [6, 7],
      [6, 7],
    ],
  ] as const;

  test('cuts a paragraph of each side between the same sentences', () => {
    const { library, pair, beads } = articlePair(joined);
    const offset = ARTICLE_VI[3]!.indexOf('Vào mùa');
    const { state, changed } = splitAtCaret(library, pair, { paragraph: beads[3]!.vi[0]!.id, offset }, align, now);
    const english = ARTICLE_EN[3]!.indexOf('In the flood');
    expect(shown(state).slice(3, 5)).toEqual([
      `${beads[3]!.id} pinned: ${ARTICLE_VI[3]!.slice(0, offset - 1)} | ${ARTICLE_EN[3]!.slice(0, english - 1)}`,
      `${changed[1]} pinned: ${ARTICLE_VI[3]!.slice(offset)} | ${ARTICLE_EN[3]!.slice(english)}`,
    ]);
  });

  test('cuts between paragraphs where it stands between them', () => {
    const { library, pair, beads } = articlePair(joined);
    const { state } = splitAtCaret(library, pair, { paragraph: beads[6]!.en[1]!.id, offset: 0 }, align, now);
    expect(shown(state).slice(6)).toEqual([
      `${beads[6]!.id} pinned: ${ARTICLE_VI[6]} | ${ARTICLE_EN[6]}`,
      `8 pinned: ${ARTICLE_VI[7]} | ${ARTICLE_EN[7]}`,
    ]);
  });
});
