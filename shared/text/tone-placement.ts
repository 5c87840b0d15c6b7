/** Gives hoà and hòa one spelling, so that two styles of the same word compare equal. */

import { splitTone, withTone } from './vietnamese-vowels.ts';

/**
 * Where the styles differ: oa, oe and uy at the end of a syllable. Before a final consonant or glide both styles agree (toàn,
 * khuyết), and after q the u belongs to the onset (quý). Source: Quyết định 240/QĐ (Bộ Giáo dục, 1984), which puts the tone on
 * the main vowel (hoà), against the dictionary tradition that puts it on the first letter (hòa), taken here as the canonical one.
 */
const OPEN_PAIR = /(?<![qQ])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])/gu;

/** A first look for such a pair that costs little; few texts and fewer words have one. */
const MAY_HAVE_PAIR = /[oOuU][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸỳýỷỹỵỲÝỶỸỴ]/;

/** Moves the tone of a syllable-final oa, oe, uy to its first letter: hoà → hòa, thuỷ → thủy. Keeps the length of NFC text. */
export function unifyTonePlacement(text: string): string {
  if (!MAY_HAVE_PAIR.test(text)) return text;
  return text.replace(OPEN_PAIR, (pair: string) => {
    const toned = splitTone(pair.charAt(1));
    return toned === undefined ? pair : withTone(pair.charAt(0), toned.tone) + toned.vowel;
  });
}
