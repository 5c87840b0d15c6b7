/** One Vietnamese sentence in two English wordings is a finding; one that English only bends otherwise is none. */

import { describe, expect, it } from 'vitest';
import { pairConsistency } from '../check-document.ts';

type Row = readonly [vi: string, en: string];

const VI = 'Toàn cảnh hội nghị triển khai nhiệm vụ.';

const FOUND: readonly (readonly [what: string, rows: readonly Row[], expected: readonly string[]])[] = [
  [
    'a caption worded anew',
    [
      [VI, 'Overview of the conference on the tasks ahead.'],
      ['Nông dân gặt lúa sớm.', 'Farmers harvested rice early.'],
      [VI, 'Panorama of the meeting that launched the tasks.'],
    ],
    ['sentence: Panorama of the meeting that launched the tasks. ≠ Overview of the conference on the tasks ahead.'],
  ],
  [
    'a sentence inside a paragraph',
    [
      ['Mưa lớn kéo dài hai ngày. Nhiều tuyến đường bị chia cắt.', 'Heavy rain lasted two days. Many roads were cut off.'],
      ['Nhiều tuyến đường bị chia cắt. Học sinh phải nghỉ học.', 'Many routes were blocked. Pupils had to stay at home.'],
    ],
    ['sentence: Many routes were blocked. ≠ Many roads were cut off.'],
  ],
  [
    'a clause of a list between semicolons',
    [
      [
        'Ba việc cần làm: trồng rừng phòng hộ ven biển; nạo vét kênh mương nội đồng; tu bổ đê.',
        'Three tasks: planting protective coastal forests; dredging field canals; repairing dykes.',
      ],
      [
        'Hai việc đã xong: trồng rừng phòng hộ ven biển; làm đường.',
        'Two tasks are done: growing mangroves along the shore; building roads.',
      ],
    ],
    ['sentence: growing mangroves along the shore ≠ planting protective coastal forests'],
  ],
  [
    'a third wording once more, the second not again',
    [
      [VI, 'Overview of the conference on the tasks ahead.'],
      [VI, 'Overview of the conference on the tasks ahead.'],
      [VI, 'Panorama of the meeting that launched the tasks.'],
      [VI, 'A panorama of the meeting that launched the tasks.'],
    ],
    ['sentence: Panorama of the meeting that launched the tasks. ≠ Overview of the conference on the tasks ahead.'],
  ],
];

const SILENT: readonly (readonly [what: string, rows: readonly Row[]])[] = [
  [
    'the same English',
    [
      [VI, 'Overview of the task conference.'],
      [VI, 'Overview of the task conference.'],
    ],
  ],
  [
    'articles and case',
    [
      [VI, 'Overview of the task conference.'],
      [VI, 'An overview of the Task Conference'],
    ],
  ],
  [
    'tense',
    [
      [VI, 'Leaders launch the yearly tasks.'],
      [VI, 'Leaders launched the yearly tasks.'],
    ],
  ],
  [
    'number',
    [
      [VI, 'A view of the task conference.'],
      [VI, 'Views of the task conferences.'],
    ],
  ],
  [
    'spelling variety',
    [
      [VI, 'The labour programme was organised.'],
      [VI, 'The labor program was organized.'],
    ],
  ],
  [
    'word order',
    [
      [VI, 'Overview of the task conference.'],
      [VI, 'Task conference: overview.'],
    ],
  ],
  [
    'a numeral in words',
    [
      [VI, 'Three tasks of the conference.'],
      [VI, '3 tasks of the conference.'],
    ],
  ],
  [
    'a figure, which has its own rule',
    [
      [VI, 'View of conference 12.'],
      [VI, 'View of conference 13.'],
    ],
  ],
  [
    'an acronym',
    [
      [VI, 'The PPC launched tasks.'],
      [VI, "The Provincial People's Committee launched tasks."],
    ],
  ],
  [
    'a name given in full',
    [
      [VI, 'At the meeting, Khoa spoke.'],
      [VI, 'At the meeting, Do Dinh Khoa spoke.'],
    ],
  ],
  [
    'percent and per cent',
    [
      [VI, 'It is 5 percent of the plan.'],
      [VI, 'It is 5% of the plan.'],
    ],
  ],
  [
    'short sentences',
    [
      ['Ông ấy nói vậy.', 'He said so.'],
      ['Ông ấy nói vậy.', 'Those were his words.'],
    ],
  ],
  [
    'different Vietnamese',
    [
      [VI, 'Overview of the conference.'],
      ['Toàn cảnh buổi lễ khánh thành cầu.', 'Bridge opening ceremony.'],
    ],
  ],
  [
    'clauses whose lists are parted differently',
    [
      ['Hai việc: trồng rừng phòng hộ ven biển; làm đường.', 'Two tasks are planting coastal forests and building roads.'],
      ['Hai việc: trồng rừng phòng hộ ven biển; nạo vét.', 'Two tasks: growing mangroves along the shore; dredging.'],
    ],
  ],
];

describe('one sentence in two wordings', () => {
  it.each(FOUND)('finds %s', (_, rows, expected) => {
    expect(pairConsistency(rows)).toEqual(expected);
  });

  it.each(SILENT)('is silent on %s', (_, rows) => {
    expect(pairConsistency(rows)).toEqual([]);
  });
});
