/** Holds the shortcuts to the rules that Vietnamese keyboards and WCAG 2.1.4 set, and to the words that explain them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combination, SHORTCUTS, shortcutOf, shownKeys } from '../../renderer/keymap.ts';
import { createTranslator } from '../../shared/locales/translator.ts';

const NO_MODIFIERS = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const translator = createTranslator();

describe('the shortcuts', () => {
  it('use every combination once', () => {
    const keys = SHORTCUTS.flatMap((one) => [...one.keys]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(SHORTCUTS)('$id is no bare character and is explained in both languages', ({ id, keys }) => {
    for (const key of keys)
      expect(key).toMatch(/^(?:(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:F\d+|Arrow\w+|Enter|Delete)|(?:Ctrl|Alt)\+.*.)$/);
    for (const language of ['vi', 'en'] as const) expect(translator.text(language, `ui.key.${id}`)).not.toBe('');
  });

  it('are no single character that can be typed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.boolean(), (key, shiftKey) => {
        expect(shortcutOf({ ...NO_MODIFIERS, key, shiftKey })).toBeUndefined();
      }),
    );
  });

  it('are told by modifiers and key, Command counting as Ctrl', () => {
    expect(combination({ ...NO_MODIFIERS, ctrlKey: true, shiftKey: true, key: 'm' })).toBe('Ctrl+Shift+M');
    expect(shortcutOf({ ...NO_MODIFIERS, metaKey: true, key: 'm' })).toBe('merge');
    expect(shortcutOf({ ...NO_MODIFIERS, shiftKey: true, key: 'F8' })).toBe('previous-finding');
    expect(shortcutOf({ ...NO_MODIFIERS, altKey: true, key: 'F8' })).toBeUndefined();
  });

  it('wait while an input method composes a character', () => {
    expect(shortcutOf({ ...NO_MODIFIERS, key: 'Enter', isComposing: true })).toBeUndefined();
    expect(shortcutOf({ ...NO_MODIFIERS, key: 'Enter', isComposing: false })).toBe('edit');
  });

  it('are shown as the system writes them', () => {
    expect(shownKeys('split', 'windows')).toBe('Ctrl+Shift+M');
    expect(shownKeys('split', 'macos')).toBe('⌘⇧M');
    expect(shownKeys('boundary-up', 'linux')).toBe('Alt+↑');
  });
});
