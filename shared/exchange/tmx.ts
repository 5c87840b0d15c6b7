/** Translation Memory eXchange 1.4b (LISA OSCAR, 2005): what every translation tool imports. */

import { XMLBuilder } from 'fast-xml-parser';
import type { Language } from '../domain/language.ts';
import type { TranslationUnit } from './translation-unit.ts';
import { xmlText } from './xml-text.ts';

export interface TmxOptions {
  readonly toolVersion: string;
  /** What a unit is: the header's `segtype`. */
  readonly segmentType: 'paragraph' | 'sentence';
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** `YYYYMMDDThhmmssZ`, the form that TMX 1.4b prescribes for its dates. */
function tmxDate(date: Date): string {
  return `${date.toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`;
}

function variant(language: Language, text: string): object {
  return { '@xml:lang': language, seg: xmlText(text) };
}

/** A TMX 1.4 document in UTF-8 with source language `vi`; valid against tmx14.dtd. */
export function writeTmx(units: readonly TranslationUnit[], options: TmxOptions): string {
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, suppressEmptyNode: true });
  const dates = { '@creationdate': tmxDate(options.createdAt), '@changedate': tmxDate(options.changedAt) };
  const tu = units.map(({ vi, en }) => ({ ...dates, tuv: [variant('vi', vi), variant('en', en)] }));
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    tmx: {
      '@version': '1.4',
      header: {
        '@creationtool': 'doichieu',
        '@creationtoolversion': options.toolVersion,
        '@segtype': options.segmentType,
        '@o-tmf': 'doichieu',
        '@adminlang': 'en',
        '@srclang': 'vi',
        '@datatype': 'plaintext',
      },
      body: tu.length === 0 ? '' : { tu },
    },
  });
}
