/** What is logged of a bug holds no text of an article. */

import { describe, expect, it } from 'vitest';
import { bugDetail } from '../../../electron/worker/bug-detail.ts';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('the description of a bug', () => {
  it.each([
    ['JSON that does not parse', () => JSON.parse('Sáng nay, hội chợ khai mạc')],
    ['a quoted text', () => Promise.reject(new Error('Unexpected “Sáng nay, hội chợ” here'))],
    ['an open quotation', () => Promise.reject(new Error('Unexpected "Sáng nay, hội chợ'))],
    ['single quotes', () => Promise.reject(new Error("No 'Sáng nay' here"))],
    ['a thrown string', () => Promise.reject('Sáng nay')],
    ['a stack whose message has lines', () => Promise.reject(new Error('"one\nSáng nay"'))],
  ])('leaves out %s', async (_, work) => {
    const error = await Promise.resolve(thrownBy(work)).catch((reason: unknown) => reason);
    expect(bugDetail(error)).not.toContain('Sáng nay');
  });

  it('keeps name, message and the place in the code', () => {
    const detail = bugDetail(new RangeError('Index 7 is out of range'));
    expect(detail).toMatch(/^RangeError: Index 7 is out of range\n\s+at .*bug-detail\.test\.ts/);
  });

  it('is short', () => {
    expect(bugDetail(new Error('x'.repeat(5000))).split('\n')[0]!.length).toBeLessThan(220);
  });
});
