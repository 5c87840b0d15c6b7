/** Rules omission.clause and addition.clause: what one side of a sentence says and the other leaves out. */

import type { SentenceLink, TextSpan } from '../../align/sentence-links.ts';
import type { Severity } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';
import type { TextRange } from '../../text/text-range.ts';
import type { BeadContext } from '../bead-context.ts';
import type { Draft } from '../rule.ts';
import { isContent, isTelling, type OmissionScene } from './omission-evidence.ts';
import { linkScenes } from './omission-scenes.ts';
import { likeliestOmission, type OmittedStretch } from './omission-search.ts';
import { OMISSION_WEIGHTS } from './omission-weights.ts';
import { oneSidedDraft } from './one-sided-draft.ts';

/**
 * Log odds from which a stretch is reported, and from which it is more than a hint: at about 0.8 and 0.4 false alarms on a hundred clean
 * segments (held out, test/bench/omission/fit-omission.log). What the English adds is seldom a fault, so it has to be surer.
 */
const REPORTED: Readonly<Record<Language, number>> = { vi: 1.4, en: 1.7 };
const SURE: Readonly<Record<Language, number>> = { vi: 3, en: 3.3 };

/** Names and figures that are missing have rules of their own; a clause has this log odds without them, … */
const STANDS_ALONE = 1;
/** … or gives way to findings about them, and has at least other words that are missing too. */
const LEAST_OTHER_WORDS = 2;

/** A stretch that holds so much of a sentence is the sentence. */
const WHOLE_SENTENCE = 0.8;

/** A single missing word, however surely it is missing, is no clause. */
const LEAST_MISSING_WORDS = 2;

function missingWords({ source }: OmissionScene, { from, to }: OmittedStretch): number {
  return source.slice(from, to).filter((word) => word.partners.length === 0 && isContent(word)).length;
}

/** Words of the stretch that are evidently missing and neither name nor figure. */
function otherWords({ source }: OmissionScene, { from, to }: OmittedStretch): number {
  const isOther = (word: OmissionScene['source'][number]): boolean =>
    word.partners.length === 0 && isTelling(word) && word.class !== 'name' && word.class !== 'figure';
  return source.slice(from, to).filter(isOther).length;
}

/** Whether the stretch is little without its names and figures: then findings about those say it more exactly. */
function isTentative({ source, side }: OmissionScene, { from, to, score }: OmittedStretch): boolean {
  let rest = score;
  for (const { class: kind, partners } of source.slice(from, to))
    if (partners.length === 0 && (kind === 'name' || kind === 'figure')) rest -= OMISSION_WEIGHTS[side][`missing.${kind}`];
  return rest < STANDS_ALONE;
}

/** The stretch as characters of the source text, without light words at its end. */
function charactersOf({ source }: OmissionScene, { from, to }: OmittedStretch): TextRange {
  let last = to - 1;
  while (last > from + 1 && source[last]?.class === 'light') last--;
  return { start: source[from]?.start ?? 0, end: source[last]?.end ?? 0 };
}

/** The sentence that the stretch takes up, if it does; `spans` are the sentences of its paragraph. */
function sentenceOf(spans: readonly TextSpan[], { start, end }: TextRange): TextRange | undefined {
  return spans.find((span) => {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    return shared >= WHOLE_SENTENCE * (span.end - span.start) && shared >= WHOLE_SENTENCE * (end - start);
  });
}

interface Found {
  readonly stretch: OmittedStretch;
  readonly scene: OmissionScene;
}

function searchSide(scene: OmissionScene): Found | null {
  const least = REPORTED[scene.side];
  const stretch = likeliestOmission(scene, OMISSION_WEIGHTS[scene.side], least);
  if (stretch === null || stretch.score < least || missingWords(scene, stretch) < LEAST_MISSING_WORDS) return null;
  return isTentative(scene, stretch) && otherWords(scene, stretch) < LEAST_OTHER_WORDS ? null : { stretch, scene };
}

function draftOf(context: BeadContext, link: SentenceLink, { stretch, scene }: Found, offset: number): Draft | null {
  const { side } = scene;
  const { pieces } = context[side];
  const characters = charactersOf(scene, stretch);
  const position = pieces.findLastIndex((one) => one.start <= offset + characters.start);
  const piece = pieces[position];
  if (piece === undefined) return null;
  const start = offset + characters.start - piece.start;
  const clause = { start, end: Math.min(offset + characters.end - piece.start, piece.text.length) };
  const whole = sentenceOf(
    link[side].filter((span) => span.paragraph === position),
    clause,
  );
  const isOnlySentence = link[side].length < 2;
  // The Vietnamese has something to this one sentence: where nothing of it is understood, the words are at fault and not the text.
  if (side === 'en' && isOnlySentence && whole !== undefined) return null;
  const sentence = isOnlySentence ? undefined : whole;
  const { start: from, end: to } = sentence ?? clause;
  const span = { paragraph: piece.paragraph, start: from, end: to, text: piece.text.slice(from, to) };
  const severity: Severity = stretch.score >= SURE[side] ? 'major' : 'minor';
  const draft = oneSidedDraft(context.index, side, sentence === undefined ? 'clause' : 'sentence', span, severity);
  return isTentative(scene, stretch) ? { ...draft, isTentative: true } : draft;
}

/** The clause that one side of a sentence link has and the other leaves out, if any. Where both seem to, the translation is a free one. */
function checkLink(context: BeadContext, link: SentenceLink): readonly Draft[] {
  if (link.vi.length === 0 || link.en.length === 0) return [];
  const { scenes, ranges } = linkScenes(context, link);
  const [vi, en] = [searchSide(scenes.vi), searchSide(scenes.en)];
  const found = vi === null ? en : en === null ? vi : null;
  const draft = found === null ? null : draftOf(context, link, found, ranges[found.scene.side].start);
  return draft === null ? [] : [draft];
}

/** What is left out or added inside the sentences of a two-sided bead that correspond. */
export function omittedClauses(context: BeadContext): readonly Draft[] {
  return context.sentenceLinks().flatMap((link) => checkLink(context, link));
}
