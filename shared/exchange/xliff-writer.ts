/** XLIFF 2.1 (OASIS, 2018): both sides of a pair with their state and the open findings as notes, for translation tools. */

import { XMLBuilder } from 'fast-xml-parser';
import type { Language } from '../domain/language.ts';
import { xmlText } from './xml-text.ts';

export interface XliffNote {
  /** The side that the note is about; null where it is about both. */
  readonly side: Language | null;
  /** 1 is the most urgent of 10 (clause 4.3.1.23). */
  readonly priority: number;
  readonly text: string;
}

export interface XliffUnit {
  readonly vi: string;
  /** Null where nothing stands for it yet. */
  readonly en: string | null;
  /** Clause 4.3.1.39: `initial` without a translation, `reviewed` once a person confirmed it, `final` when the pair is approved. */
  readonly state: 'initial' | 'translated' | 'reviewed' | 'final';
  readonly notes: readonly XliffNote[];
}

export interface XliffFile {
  /** The name of the Vietnamese file. */
  readonly original: string;
  readonly units: readonly XliffUnit[];
}

function note({ side, priority, text }: XliffNote, index: number): object {
  const appliesTo = side === null ? {} : { '@appliesTo': side === 'vi' ? 'source' : 'target' };
  return { '@id': `n${index + 1}`, ...appliesTo, '@priority': priority, '#text': xmlText(text) };
}

/** Without `preserve` a reader may fold the spaces of a text. */
function content(text: string): object {
  return { '@xml:space': 'preserve', '#text': xmlText(text) };
}

function unit({ vi, en, state, notes }: XliffUnit, index: number): object {
  return {
    '@id': `u${index + 1}`,
    ...(notes.length === 0 ? {} : { notes: { note: notes.map(note) } }),
    segment: {
      '@id': `s${index + 1}`,
      '@state': state,
      source: content(vi),
      ...(en === null ? {} : { target: content(en) }),
    },
  };
}

/** An XLIFF 2.1 document in UTF-8 from Vietnamese to English; valid against xliff_core_2.0.xsd, which 2.1 keeps. */
export function writeXliff({ original, units }: XliffFile): string {
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, suppressEmptyNode: false });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    xliff: {
      '@xmlns': 'urn:oasis:names:tc:xliff:document:2.0',
      '@version': '2.1',
      '@srcLang': 'vi',
      '@trgLang': 'en',
      // A file must hold something (clause 4.2.2.2), so that a pair without units still has one.
      file: { '@id': 'f1', '@original': xmlText(original), unit: (units.length === 0 ? EMPTY : units).map(unit) },
    },
  });
}

const EMPTY: readonly XliffUnit[] = [{ vi: '', en: null, state: 'initial', notes: [] }];
