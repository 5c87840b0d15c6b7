/** Cuts clauses out of one side of clean segments: the material that the weights of omission are fitted and measured on. */

import { createAligner } from '../../../shared/align/align.ts';
import { beadContext } from '../../../shared/check/bead-context.ts';
import type { OmissionScene } from '../../../shared/check/completeness/omission-evidence.ts';
import { linkScenes } from '../../../shared/check/completeness/omission-scenes.ts';
import type { Paragraph } from '../../../shared/domain/document.ts';
import { type Language, otherLanguage } from '../../../shared/domain/language.ts';

export interface Segment {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

/** How a text was changed: not at all, by a clause between commas, or by one that begins with a conjunction or preposition. */
export type Cut = 'none' | 'commas' | 'joined';

export interface OmissionSample {
  readonly id: string;
  readonly cut: Cut;
  /** One for each pair of sentences that correspond. */
  readonly scenes: readonly OmissionScene[];
}

const ALIGN = createAligner();

/** A clause from a comma to the next one or to the end; shorter and longer ones are lists and whole sentences. */
const BETWEEN_COMMAS = /,\s+([^,]+?)(?=,|\s*[.!?;"”]*$)/g;
const COMMA_WORDS = { least: 4, most: 32 } as const;

const JOINED: Readonly<Record<Language, RegExp>> = {
  vi: /\s(?:và|nhưng|khi|sau khi|trong khi|vì|mà|với|để|cho|theo|tại|ở|trong|từ|bao gồm)\s[^,.;:!?"”]*/g,
  en: /\s(?:and|who|which|that|after|while|because|when|where|with|in|from|for|by|to|as|before|including)\s[^,.;:!?"”]*/g,
};
const LEAST_JOINED_WORDS: Readonly<Record<Language, number>> = { vi: 6, en: 5 };

function words(text: string): number {
  return text.trim().split(/\s+/).length;
}

function without(text: string, match: RegExpMatchArray): string {
  const start = match.index ?? 0;
  return text.slice(0, start) + text.slice(start + match[0].length);
}

/** The text with one clause less, once for every clause that can be cut. */
export function clauseCuts(text: string, language: Language, cut: 'commas' | 'joined'): readonly string[] {
  if (cut === 'joined')
    return [...text.matchAll(JOINED[language])].flatMap((match) =>
      words(match[0]) >= LEAST_JOINED_WORDS[language] ? [without(text, match)] : [],
    );
  return [...text.matchAll(BETWEEN_COMMAS)].flatMap((match) => {
    const size = words(match[1] ?? '');
    return size >= COMMA_WORDS.least && size <= COMMA_WORDS.most ? [without(text, match)] : [];
  });
}

function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text, source: { text, start: 0, end: text.length } };
}

/** The scenes of a segment in which `side` may say more than the other. */
export function scenesOf(vi: string, en: string, side: Language): readonly OmissionScene[] {
  const bead = { vi: [0], en: [0], confidence: 1 };
  const context = beadContext(0, bead, { vi: [paragraph(vi)], en: [paragraph(en)], align: ALIGN });
  return context
    .sentenceLinks()
    .flatMap((link) => (link.vi.length > 0 && link.en.length > 0 ? [linkScenes(context, link).scenes[side]] : []));
}

/** A multiplicative generator (Park & Miller 1988), so that every run cuts the same clauses. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Every segment as it is, and once with each kind of cut in the language that is not `side`, where it has such a clause. */
export function omissionSamples(segments: readonly Segment[], side: Language): readonly OmissionSample[] {
  const random = seeded(20260101);
  const shortened = otherLanguage(side);
  return segments.flatMap((segment): readonly OmissionSample[] => {
    const { id, vi, en } = segment;
    const cuts = (['commas', 'joined'] as const).flatMap((cut): readonly OmissionSample[] => {
      const texts = clauseCuts(segment[shortened], shortened, cut);
      const text = texts[Math.floor(random() * texts.length)];
      if (text === undefined) return [];
      return [{ id, cut, scenes: side === 'vi' ? scenesOf(vi, text, side) : scenesOf(text, en, side) }];
    });
    return [{ id, cut: 'none', scenes: scenesOf(vi, en, side) }, ...cuts];
  });
}
