/** Cuts English running text into the words that a dictionary can be asked for; addresses, codes and file names are none. */

/** A word of the text; a compound with hyphens gives one token per part. */
export interface SpellingToken {
  /** As written, with a straight apostrophe. */
  readonly word: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** First word of a sentence, a quotation or a bracket, where a capital says nothing. */
  readonly isInitial: boolean;
  /** Alone between quotation marks: spoken of, not used. */
  readonly isQuoted: boolean;
  /** Part of a compound with hyphens. */
  readonly isPart: boolean;
}

/** What stands between spaces, dashes, quotes, brackets and the stops that never belong to a word. */
const CHUNK = /[^\s—–…“”"«»()[\]{}<>,;!?|*]+/gu;

/** Addresses, file names, handles, markup, and dots or colons inside: "u.s.", "index.php", "18:30". */
const NO_WORDS = /[@_\\#=+&^~%$€£]|:\/\/|www\.|[.:]\p{L}|\p{L}\d|\d\p{Lu}{2}/u;

/** Letters with apostrophes between them, where nothing but a hyphen, a slash or an apostrophe stands beside them. */
const WORD = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}]*(?:['’‘`´]\p{L}+)*(?![\p{L}\p{M}\p{N}])/gu;

/** What stands before the first word of a sentence, a heading, a quotation or a bracket. */
const OPENS = /(?:^|[.!?:…\n][”’"')\]]*|[“‘"'([–—|*•])\s*['‘“"(]?$/u;

const OPENING = new Set(['“', '"', '‘', "'", '«']);
const CLOSING = new Set(['”', '"', '’', "'", '»']);

/** The tokens of a text that more than one rule reads, cut once. */
export type TokensOf = (text: { readonly text: string }) => readonly SpellingToken[];

/** Cuts a text when it is first asked for. */
export function rememberingTokens(): TokensOf {
  const remembered = new Map<object, readonly SpellingToken[]>();
  return (joined) => {
    const tokens = remembered.get(joined) ?? spellingTokens(joined.text);
    remembered.set(joined, tokens);
    return tokens;
  };
}

/** The words of `text` (NFC) in order. */
export function spellingTokens(text: string): readonly SpellingToken[] {
  const tokens: SpellingToken[] = [];
  for (const chunk of text.matchAll(CHUNK)) {
    if (NO_WORDS.test(chunk[0])) continue;
    for (const match of chunk[0].matchAll(WORD)) {
      const start = chunk.index + match.index;
      const end = start + match[0].length;
      const isPart = text[start - 1] === '-' || text[start - 1] === '‑' || text[end] === '-' || text[end] === '‑';
      tokens.push({
        word: match[0].replace(/[’‘`´]/g, "'"),
        start,
        end,
        isInitial: OPENS.test(text.slice(Math.max(0, start - 5), start)),
        isQuoted: OPENING.has(text.charAt(start - 1)) && CLOSING.has(text.charAt(end)),
        isPart,
      });
    }
  }
  return tokens;
}
