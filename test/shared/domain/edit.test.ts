/** Each command on a pair that can be read at a glance. */

import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../shared/domain/edit.ts';
import { editChanges } from '../../../shared/domain/edit-changes.ts';
import type { EditCommand } from '../../../shared/domain/edit-command.ts';
import type { EditFailure } from '../../../shared/domain/edit-failure.ts';
import { toCommand } from '../../../shared/domain/edit-request.ts';
import type { BeadId, ParagraphId } from '../../../shared/domain/ids.ts';
import { counter } from './edit-arbitrary.ts';
import { editParagraph, editState, shown, THREE } from './sample-edit-state.ts';

const bead = (id: number) => id as BeadId;
const paragraph = (id: number) => id as ParagraphId;
const created = { newBead: bead(9), newParagraphs: { vi: paragraph(98), en: paragraph(99) } };
const newParagraph = paragraph(97);

const ONE = '1 automatic: Chợ mở. | The market opens.';
const TWO = '2 automatic: Đường dài 3 km. Cầu rộng. / Vốn lớn. | The road is 3 km. The bridge is wide.';
const LAST = '3 automatic: Hết. | It costs a lot. / End.';

const ROWS: readonly (readonly [what: string, command: EditCommand, expected: readonly string[]])[] = [
  [
    'merging pins the bead and keeps its first id',
    { kind: 'merge-beads', beads: [bead(2), bead(3)] },
    [
      ONE,
      '2 pinned: Đường dài 3 km. Cầu rộng. / Vốn lớn. / Hết. | The road is 3 km. The bridge is wide. / It costs a lot. / End.',
    ],
  ],
  [
    'splitting between paragraphs',
    { kind: 'split-bead', bead: bead(2), at: { vi: { paragraphs: 1, offset: 0 }, en: { paragraphs: 1, offset: 0 } }, ...created },
    [ONE, '2 pinned: Đường dài 3 km. Cầu rộng. | The road is 3 km. The bridge is wide.', '9 pinned: Vốn lớn. | ', LAST],
  ],
  [
    'splitting through a paragraph of each side, without the space',
    {
      kind: 'split-bead',
      bead: bead(2),
      at: { vi: { paragraphs: 0, offset: 15 }, en: { paragraphs: 0, offset: 18 } },
      ...created,
    },
    [ONE, '2 pinned: Đường dài 3 km. | The road is 3 km.', '9 pinned: Cầu rộng. / Vốn lớn. | The bridge is wide.', LAST],
  ],
  [
    'splitting at the very end of a paragraph leaves it whole',
    {
      kind: 'split-bead',
      bead: bead(3),
      at: { vi: { paragraphs: 0, offset: 4 }, en: { paragraphs: 0, offset: 15 } },
      ...created,
    },
    [ONE, TWO, '3 pinned: Hết. | It costs a lot.', '9 pinned:  | End.'],
  ],
  [
    'splitting a paragraph leaves its bead alone',
    { kind: 'split-paragraph', paragraph: paragraph(12), offset: 16, newParagraph },
    [ONE, '2 automatic: Đường dài 3 km. / Cầu rộng. / Vốn lớn. | The road is 3 km. The bridge is wide.', LAST],
  ],
  [
    'joining within a bead leaves its mark',
    { kind: 'join-paragraphs', paragraphs: [paragraph(53), paragraph(54)] },
    [ONE, TWO, '3 automatic: Hết. | It costs a lot. End.'],
  ],
  [
    'joining over a border joins the beads too',
    { kind: 'join-paragraphs', paragraphs: [paragraph(13), paragraph(14)] },
    [ONE, '2 pinned: Đường dài 3 km. Cầu rộng. / Vốn lớn. Hết. | The road is 3 km. The bridge is wide. / It costs a lot. / End.'],
  ],
  [
    'moving a boundary up gives the first paragraph to the bead above',
    { kind: 'move-boundary', bead: bead(3), side: 'en', direction: 'up' },
    [
      ONE,
      '2 pinned: Đường dài 3 km. Cầu rộng. / Vốn lớn. | The road is 3 km. The bridge is wide. / It costs a lot.',
      '3 pinned: Hết. | End.',
    ],
  ],
  [
    'moving a boundary down gives the last paragraph to the bead below',
    { kind: 'move-boundary', bead: bead(2), side: 'vi', direction: 'down' },
    [
      ONE,
      '2 pinned: Đường dài 3 km. Cầu rộng. | The road is 3 km. The bridge is wide.',
      '3 pinned: Vốn lớn. / Hết. | It costs a lot. / End.',
    ],
  ],
  [
    'inserting',
    {
      ...{ kind: 'insert-paragraph', bead: bead(1), side: 'en', at: 1 },
      ...{ text: 'It is new.', paragraphKind: 'paragraph', newParagraph },
    },
    ['1 pinned: Chợ mở. | The market opens. / It is new.', TWO, LAST],
  ],
  ['deleting leaves the mark', { kind: 'delete-paragraph', paragraph: paragraph(53) }, [ONE, TWO, '3 automatic: Hết. | End.']],
  ['swapping whole beads leaves their marks', { kind: 'swap-beads', beads: [bead(3), bead(1)], side: 'both' }, [LAST, TWO, ONE]],
  [
    'swapping one side of two beads',
    { kind: 'swap-beads', beads: [bead(1), bead(3)], side: 'en' },
    ['1 pinned: Chợ mở. | It costs a lot. / End.', TWO, '3 pinned: Hết. | The market opens.'],
  ],
  [
    'swapping paragraphs of one bead leaves its mark',
    { kind: 'swap-paragraphs', paragraphs: [paragraph(54), paragraph(53)] },
    [ONE, TWO, '3 automatic: Hết. | End. / It costs a lot.'],
  ],
  [
    'swapping paragraphs of two beads',
    { kind: 'swap-paragraphs', paragraphs: [paragraph(11), paragraph(14)] },
    ['1 pinned: Hết. | The market opens.', TWO, '3 pinned: Chợ mở. | It costs a lot. / End.'],
  ],
  [
    'editing a text',
    { kind: 'edit-text', paragraph: paragraph(51), text: 'The fair opens.' },
    ['1 automatic: Chợ mở. | The fair opens.', TWO, LAST],
  ],
  ['confirming', { kind: 'set-state', beads: [bead(1)], state: 'confirmed' }, [ONE.replace('automatic', 'confirmed'), TWO, LAST]],
];

describe('a command', () => {
  test.each(ROWS)('%s', (_, command, expected) => {
    expect(shown(applyEdit(THREE, command).state)).toEqual(expected);
  });

  test('a bead that gives its last paragraph away is gone', () => {
    const state = editState([
      [['Một.'], ['One.']],
      [[], ['Two.']],
    ]);
    const { state: after } = applyEdit(state, { kind: 'move-boundary', bead: bead(2), side: 'en', direction: 'up' });
    expect(shown(after)).toEqual(['1 pinned: Một. | One. / Two.']);
  });

  test('one that changes nothing has no inverse', () => {
    for (const command of [
      { kind: 'edit-text', paragraph: paragraph(11), text: 'Chợ mở.' },
      { kind: 'set-state', beads: [bead(1), bead(2)], state: 'automatic' },
      { kind: 'swap-beads', beads: [bead(1), bead(1)], side: 'vi' },
      { kind: 'swap-paragraphs', paragraphs: [paragraph(11), paragraph(11)] },
    ] as const) {
      expect(applyEdit(THREE, command)).toEqual({ state: THREE, inverse: [] });
    }
  });
});

const cut = (paragraphs: number, offset: number) => ({ paragraphs, offset });

const IMPOSSIBLE: readonly (readonly [reason: EditFailure, command: EditCommand])[] = [
  ['gone', { kind: 'merge-beads', beads: [bead(8), bead(1)] }],
  ['gone', { kind: 'edit-text', paragraph: paragraph(60), text: 'x' }],
  ['gone', { kind: 'set-state', beads: [bead(1), bead(8)], state: 'pinned' }],
  ['not-adjacent', { kind: 'merge-beads', beads: [bead(1), bead(3)] }],
  ['not-adjacent', { kind: 'merge-beads', beads: [bead(3), bead(4)] }],
  ['not-adjacent', { kind: 'merge-beads', beads: [bead(2)] }],
  ['not-adjacent', { kind: 'merge-beads', beads: [] }],
  ['not-adjacent', { kind: 'join-paragraphs', paragraphs: [paragraph(13), paragraph(12)] }],
  ['not-adjacent', { kind: 'join-paragraphs', paragraphs: [paragraph(11), paragraph(51)] }],
  ['not-adjacent', { kind: 'join-paragraphs', paragraphs: [paragraph(11), paragraph(13)] }],
  ['not-adjacent', { kind: 'realign', replaced: [], beads: [] }],
  ['nothing-to-split', { kind: 'split-bead', bead: bead(1), at: { vi: cut(0, 0), en: cut(0, 0) }, ...created }],
  ['nothing-to-split', { kind: 'split-bead', bead: bead(1), at: { vi: cut(1, 0), en: cut(0, 17) }, ...created }],
  ['nothing-to-split', { kind: 'split-paragraph', paragraph: paragraph(11), offset: 0, newParagraph }],
  ['nothing-to-move', { kind: 'move-boundary', bead: bead(9), side: 'vi', direction: 'down' }],
  ['no-neighbour', { kind: 'move-boundary', bead: bead(1), side: 'vi', direction: 'up' }],
  ['no-neighbour', { kind: 'move-boundary', bead: bead(3), side: 'vi', direction: 'down' }],
  ['other-side', { kind: 'swap-paragraphs', paragraphs: [paragraph(11), paragraph(51)] }],
  ['outside', { kind: 'split-bead', bead: bead(1), at: { vi: cut(2, 0), en: cut(0, 0) }, ...created }],
  ['outside', { kind: 'split-bead', bead: bead(1), at: { vi: cut(1, 1), en: cut(0, 0) }, ...created }],
  ['outside', { kind: 'split-paragraph', paragraph: paragraph(11), offset: 8, newParagraph }],
  ['outside', { kind: 'split-paragraph', paragraph: paragraph(11), offset: -1, newParagraph }],
  [
    'outside',
    { kind: 'insert-paragraph', bead: bead(1), side: 'vi', at: 2, text: 'x', paragraphKind: 'paragraph', newParagraph },
  ],
  ['stale', { kind: 'realign', replaced: [bead(1)], beads: [] }],
  [
    'stale',
    {
      kind: 'realign',
      replaced: [bead(1)],
      beads: [{ id: bead(1), state: 'automatic', confidence: 1, vi: [paragraph(12)], en: [paragraph(51)] }],
    },
  ],
  ['stale', { kind: 'restore', at: 1, replaced: [bead(1)], beads: [] }],
  ['stale', { kind: 'restore', at: 5, replaced: [], beads: [] }],
];

test.each(IMPOSSIBLE)('%s: %j', (reason, command) => {
  const oneSided = { beads: [{ ...THREE.beads[0]!, id: bead(9), vi: [], en: [editParagraph(70, 'Note.')] }] };
  const state = 'bead' in command && command.bead === 9 ? { beads: [...oneSided.beads, ...THREE.beads] } : THREE;
  expect(() => applyEdit(state, command)).toThrow(expect.objectContaining({ code: 'edit-not-possible', params: { reason } }));
});

describe('a request', () => {
  test('gets new numbers and its text as paragraphs hold it', () => {
    const request = { kind: 'edit-text', paragraph: paragraph(11), text: ' Cho\u031B\u0323\nmở. ' } as const;
    expect(toCommand(request, counter(0, 0))).toEqual({ ...request, text: 'Chợ mở.' });
    const at = { vi: cut(1, 0), en: cut(0, 0) };
    expect(toCommand({ kind: 'split-bead', bead: bead(1), at }, counter(3, 60))).toEqual({
      ...{ kind: 'split-bead', bead: 1, at, newBead: 4 },
      newParagraphs: { vi: 61, en: 62 },
    });
  });

  test('for a paragraph without text is refused', () => {
    expect(() => toCommand({ kind: 'edit-text', paragraph: paragraph(11), text: ' \n' }, counter(0, 0))).toThrow(
      expect.objectContaining({ code: 'edit-not-possible', params: { reason: 'no-text' } }),
    );
  });
});

test('the beads that changed are those that read otherwise, not those that were only marked or moved', () => {
  const changes = (command: EditCommand) => editChanges(THREE, applyEdit(THREE, command).state);
  expect(changes({ kind: 'merge-beads', beads: [bead(1), bead(2)] })).toEqual({ changed: [1], removed: [2] });
  expect(changes({ kind: 'edit-text', paragraph: paragraph(53), text: 'It is dear.' })).toEqual({ changed: [3], removed: [] });
  expect(changes({ kind: 'swap-beads', beads: [bead(1), bead(3)], side: 'both' })).toEqual({ changed: [], removed: [] });
  expect(changes({ kind: 'set-state', beads: [bead(1)], state: 'pinned' })).toEqual({ changed: [], removed: [] });
});
