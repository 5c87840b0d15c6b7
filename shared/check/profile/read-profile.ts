/** Reads a profile of the house from JSON, and says of one that does not fit what is wrong and where. */

import { AppError } from '../../domain/app-error.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { nearestName } from '../../name/nearest-name.ts';
import { RULES } from '../rule-table.ts';
import { namedProfile } from './named-profiles.ts';
import { ownRuleId } from './own-patterns.ts';
import type { HouseStyle, OwnPattern, Profile, RuleSetting } from './profile.ts';
import { profileIssue } from './profile-issue.ts';
import { type PatternFile, PROFILE_SCHEMA, type ProfileFile } from './profile-schema.ts';

/** Neither letter nor digit of any language beside the match: `\b` knows ASCII alone. */
const WORD_EDGES = ['(?<![\\p{L}\\p{M}\\p{N}])(?:', ')(?![\\p{L}\\p{M}\\p{N}])'] as const;

interface Line {
  readonly line: number;
}

/** The 1-based line of a JSON error; V8 names the offset in its message, and none where the text ends too early. */
function lineOf(json: string, error: unknown): Line {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return { line: json.slice(0, position === undefined ? json.length : Number(position)).split('\n').length };
}

function parseJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new AppError('profile-invalid', { file, reason: 'json', ...lineOf(json, error) }, { cause: error });
  }
}

/** What V8 says of an expression, without the expression and its preamble. */
function problemOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/^Invalid regular expression: .*: /, '');
}

function compile(file: string, place: string, source: string, { ignoreCase, wholeWords }: PatternFile): RegExp {
  const [before, after] = wholeWords ? WORD_EDGES : ['', ''];
  try {
    // By itself first: "a)(b" would be sound between the brackets of whole words.
    new RegExp(source, 'u');
    return new RegExp(before + source.normalize('NFC') + after, ignoreCase ? 'giu' : 'gu');
  } catch (error) {
    const problem = problemOf(error);
    throw new AppError('profile-invalid', { file, place, problem, reason: 'expression' }, { cause: error });
  }
}

type Sides = Partial<Readonly<Record<Language, string | undefined>>>;

function compileSides(file: string, place: string, sides: Sides, pattern: PatternFile): OwnPattern['match'] {
  const compiled = LANGUAGES.flatMap((side) => {
    const source = sides[side];
    return source === undefined ? [] : [[side, compile(file, `${place}.${side}`, source, pattern)]];
  });
  return Object.fromEntries(compiled) as OwnPattern['match'];
}

function readPattern(file: string, index: number, pattern: PatternFile): OwnPattern {
  const place = `patterns.${index}`;
  const { id, category, severity, message } = pattern;
  const [vi, en] = [message.vi ?? message.en, message.en ?? message.vi];
  if (vi === undefined || en === undefined) {
    throw new AppError('profile-invalid', { file, place: `${place}.message`, reason: 'no-message' });
  }
  const match = compileSides(file, place, pattern, pattern);
  if (match.vi === undefined && match.en === undefined) {
    throw new AppError('profile-invalid', { file, place, reason: 'no-expression' });
  }
  const unless = compileSides(file, `${place}.unless`, pattern.unless, pattern);
  return { id, category, severity, match, unless, message: { vi, en }, suggestion: pattern.suggestion?.normalize('NFC') ?? null };
}

function readPatterns(file: string, { patterns }: ProfileFile): readonly OwnPattern[] {
  patterns.forEach(({ id }, index) => {
    if (patterns.findIndex((one) => one.id === id) < index) {
      throw new AppError('profile-invalid', { file, place: `patterns.${index}.id`, name: id, reason: 'same-id' });
    }
  });
  return patterns.map((pattern, index) => readPattern(file, index, pattern));
}

function unknownRule(file: string, name: string, known: readonly string[]): AppError {
  const place = `rules.${name}`;
  const meant = nearestName(name, known);
  return meant === undefined
    ? new AppError('profile-invalid', { file, place, name, reason: 'unknown-rule' })
    : new AppError('profile-invalid', { file, place, name, meant, reason: 'unknown-rule-meant' });
}

/** The settings by exact id: those of the stars first, so that an id written out overrules them. */
function readRules(file: string, { rules }: ProfileFile, known: readonly string[]): ReadonlyMap<string, RuleSetting> {
  const settings = Object.entries(rules).map(([name, setting]) => {
    const ids = name.endsWith('.*') ? known.filter((id) => id.startsWith(name.slice(0, -1))) : known.filter((id) => id === name);
    if (ids.length === 0) throw unknownRule(file, name, known);
    return { ids, setting, isStar: name.endsWith('.*') };
  });
  const ordered = [...settings.filter(({ isStar }) => isStar), ...settings.filter(({ isStar }) => !isStar)];
  return new Map(ordered.flatMap(({ ids, setting }) => ids.map((id) => [id, setting] as const)));
}

/**
 * The profile that `json` describes; `file` is the name to tell of it. Without time limit: the host adds its own.
 * @throws AppError `profile-invalid` {file, reason, …}: `json` {line}, and for everything else {place}, the path in the JSON
 */
export function readProfile(file: string, json: string): Profile {
  const parsed = PROFILE_SCHEMA.safeParse(parseJson(file, json.replace(/^\uFEFF/, '')));
  if (!parsed.success) throw profileIssue(file, parsed.error.issues[0]);
  const base = namedProfile(parsed.data.extends);
  const patterns = readPatterns(file, parsed.data);
  const known = [...RULES.map(({ id }) => id), ...patterns.map(ownRuleId)];
  const rules = readRules(file, parsed.data, known);
  return {
    name: parsed.data.name ?? file,
    rules: new Map([...base.rules, ...rules]),
    patterns: patterns.map((pattern) => ({ ...pattern, severity: rules.get(ownRuleId(pattern)) ?? pattern.severity })),
    style: { ...base.style, ...withoutGaps(parsed.data.style) },
  };
}

function withoutGaps(style: ProfileFile['style']): HouseStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as HouseStyle;
}
