/** Frequent misspellings with their one mending, where the neighbours in the dictionary leave it open or do not reach it. */

/** Source: Wikipedia, "Lists of common misspellings/For machines". Lower case. */
export const KNOWN_SLIPS: ReadonlyMap<string, string> = new Map([
  ['teh', 'the'],
  ['hte', 'the'],
  ['adn', 'and'],
  ['taht', 'that'],
  ['thier', 'their'],
  ['wich', 'which'],
  ['whcih', 'which'],
  ['wiht', 'with'],
  ['alot', 'a lot'],
  ['forthe', 'for the'],
  ['inorder', 'in order'],
  ['aswell', 'as well'],
  ['eventhough', 'even though'],
  ['noone', 'no one'],
  ['wierd', 'weird'],
  ['maintainance', 'maintenance'],
  ['publically', 'publicly'],
  ['pronounciation', 'pronunciation'],
]);
