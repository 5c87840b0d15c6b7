/** Which English document belongs to which Vietnamese one: by text, whatever the names say, and never by force. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairDocuments } from '../../../shared/align/pair-documents.ts';
import { readBench } from '../../bench/align/bench-files.ts';
import { pairingFigures } from '../../bench/align/pairing-bench.ts';
import { wholeDocuments } from '../../bench/align/pairing-material.ts';
import { ARTICLE_EN, ARTICLE_VI } from './invented-article.ts';
import { bulletin, document, INVENTED_FOLDER, LONE_EN, LONE_VI } from './invented-folder.ts';

const SHUFFLED = [3, 0, 6, 1, 5, 2, 4];

function partnersOf(
  vi: readonly number[],
  pairs: readonly { readonly vi: number; readonly en: number }[],
): readonly (number | null)[] {
  return vi.map((place) => pairs.find((pair) => pair.vi === place)?.en ?? null);
}

describe('pairing by text', () => {
  const vi = INVENTED_FOLDER.map((pair) => document(pair.vi));
  const en = SHUFFLED.map((place) => document(INVENTED_FOLDER[place]!.en));

  it('pairs a shuffled folder whose documents have no names', () => {
    const { pairs, viAlone, enAlone, duplicates } = pairDocuments(vi, en);
    expect(partnersOf([0, 1, 2, 3, 4, 5, 6], pairs)).toEqual(SHUFFLED.map((_, place) => SHUFFLED.indexOf(place)));
    expect([viAlone, enAlone, duplicates]).toEqual([[], [], []]);
  });

  it('leaves a document alone that nothing translates', () => {
    const { pairs, viAlone, enAlone } = pairDocuments([...vi, document(LONE_VI)], [...en, document(LONE_EN)]);
    expect(pairs).toHaveLength(7);
    expect([viAlone, enAlone]).toEqual([[7], [7]]);
  });

  it('does not pair two documents only because there are no others', () => {
    expect(pairDocuments([document(LONE_VI)], [document(LONE_EN)]).pairs).toEqual([]);
    expect(pairDocuments([document(LONE_VI, 'tin.vi.docx')], [document(LONE_EN, 'tin.en.docx')]).pairs).toEqual([]);
  });

  it('pairs the only two documents of a folder when they belong together', () => {
    expect(pairDocuments([document(ARTICLE_VI)], [document(ARTICLE_EN)]).pairs[0]?.confidence).toBeGreaterThan(0.9);
  });

  it('is not sure of the bulletin of another week', () => {
    const { pairs } = pairDocuments([vi[0]!, vi[1]!], [document(ARTICLE_EN), document(INVENTED_FOLDER[2]!.en)]);
    expect(pairs[0]).toMatchObject({ vi: 0, en: 0 });
    expect(pairs[1]?.confidence ?? 0).toBeLessThan(0.9);
  });

  it('takes empty sides and empty documents', () => {
    expect(pairDocuments([], [])).toEqual({ pairs: [], viAlone: [], enAlone: [], duplicates: [] });
    expect(pairDocuments([document([])], [document([]), document(ARTICLE_EN)])).toMatchObject({
      pairs: [],
      viAlone: [0],
      enAlone: [0, 1],
    });
  });
});

describe('names of files', () => {
  it('never beat the text', () => {
    const vi = INVENTED_FOLDER.map((pair, at) => document(pair.vi, `tin-${at + 1}.vi.docx`));
    const en = INVENTED_FOLDER.map((pair, at) => document(pair.en, `tin-${((at + 1) % INVENTED_FOLDER.length) + 1}.en.docx`));
    const { pairs } = pairDocuments(vi, en);
    expect(pairs.map((pair) => [pair.vi, pair.en])).toEqual(INVENTED_FOLDER.map((_, at) => [at, at]));
  });

  it('raise the confidence where they agree', () => {
    const [first, second] = [INVENTED_FOLDER[1]!, INVENTED_FOLDER[2]!];
    const confidence = (viName: string, enName: string): number =>
      pairDocuments([document(first.vi, viName)], [document(first.en, enName), document(second.en)]).pairs[0]?.confidence ?? 0;
    expect(confidence('Ban tin 31_VN.docx', 'ban-tin-31.en.html')).toBeGreaterThan(confidence('a.docx', 'b.html'));
  });
});

describe('versions', () => {
  const revised = [...ARTICLE_VI.slice(0, 7), 'Dự kiến cầu được thông xe vào dịp kỷ niệm ngày thành lập huyện.', ARTICLE_VI[7]!];

  it('pairs the longest where nothing tells their age, and lists the copy and the revision', () => {
    const vi = [document(ARTICLE_VI), document(revised), document(revised), document(LONE_VI)];
    const { pairs, viAlone, duplicates } = pairDocuments(vi, [document(ARTICLE_EN)]);
    expect(pairs).toMatchObject([{ vi: 1, en: 0 }]);
    expect(viAlone).toEqual([3]);
    expect(duplicates.toSorted((a, b) => a.document - b.document)).toMatchObject([
      { side: 'vi', document: 0, of: 1, kind: 'revision' },
      { side: 'vi', document: 2, of: 1, kind: 'copy', similarity: 1 },
    ]);
  });

  it('pairs the newest where their age is known', () => {
    const day = 86_400_000;
    const vi = [document(ARTICLE_VI, '', 2 * day), document(revised, '', day)];
    const { pairs, duplicates } = pairDocuments(vi, [document(ARTICLE_EN)]);
    expect(pairs).toMatchObject([{ vi: 0, en: 0 }]);
    expect(duplicates).toMatchObject([{ document: 1, of: 0, kind: 'revision' }]);
  });

  it('knows a version in English too', () => {
    const en = [document(ARTICLE_EN.slice(0, 7)), document(ARTICLE_EN)];
    expect(pairDocuments([document(ARTICLE_VI)], en)).toMatchObject({
      pairs: [{ vi: 0, en: 1 }],
      duplicates: [{ side: 'en', document: 0, of: 1 }],
    });
  });

  it('does not take next week’s bulletin for a version of this week’s', () => {
    const weeks = [bulletin(14, 7010, 60100, 30200, 291), bulletin(15, 7590, 63800, 26400, 455)];
    const { pairs, duplicates } = pairDocuments(
      weeks.map(({ vi }) => document(vi)),
      weeks.map(({ en }) => document(en)),
    );
    expect(duplicates).toEqual([]);
    expect(pairs).toMatchObject([
      { vi: 0, en: 0 },
      { vi: 1, en: 1 },
    ]);
  });
});

describe('laws', () => {
  const some = fc.array(fc.constantFrom(...INVENTED_FOLDER.keys()), { maxLength: 8 });

  it('puts every document in exactly one list, whatever the folder holds', () => {
    fc.assert(
      fc.property(some, some, (viPlaces, enPlaces) => {
        const vi = viPlaces.map((place) => document(INVENTED_FOLDER[place]!.vi));
        const en = enPlaces.map((place) => document(INVENTED_FOLDER[place]!.en));
        const { pairs, viAlone, enAlone, duplicates } = pairDocuments(vi, en);
        const versions = (side: 'vi' | 'en') => duplicates.filter((one) => one.side === side).map((one) => one.document);
        const ascending = (places: readonly number[]) => places.toSorted((a, b) => a - b);
        expect(ascending([...pairs.map((pair) => pair.vi), ...viAlone, ...versions('vi')])).toEqual([...vi.keys()]);
        expect(ascending([...pairs.map((pair) => pair.en), ...enAlone, ...versions('en')])).toEqual([...en.keys()]);
        for (const { confidence } of pairs) expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(['clean', 'hard'] as const)('the %s development documents', (name) => {
  const documents = readBench(name);

  it.skipIf(documents === null)('are all paired without names or order', () => {
    const { right, wanted, falsePairs } = pairingFigures(wholeDocuments(documents ?? []), 0, 1);
    expect([right, falsePairs]).toEqual([wanted, []]);
  });

  it.skipIf(documents === null)('are paired with ten missing on each side, no false pair being sure', () => {
    const { right, wanted, falsePairs } = pairingFigures(wholeDocuments(documents ?? []), 10, 5);
    expect(right / wanted).toBeGreaterThanOrEqual(0.99);
    expect(falsePairs.filter((confidence) => confidence > 0.9)).toEqual([]);
  });
});
