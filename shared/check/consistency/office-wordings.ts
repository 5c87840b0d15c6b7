/** English wordings between which translators of Vietnamese offices and bodies waver: one text should choose one. */

export interface OfficeWordings {
  /** What the Vietnamese of the place must have, marks kept and in lower case, where there is a Vietnamese side. */
  readonly vi: RegExp;
  /** Each way of saying it, by the name that the comparison uses. */
  readonly en: Readonly<Record<string, RegExp>>;
  /** Whether the wordings contradict each other at every level of every body; left out where only the same level counts. */
  readonly anywhere?: true;
}

/** "Central" or "provincial" before or behind a body tell two bodies of the same kind apart. */
export const LEVEL = /\b(?:Central|Provincial|Municipal|City|District|Commune|Ward|Government|National|Regional)\b/g;

/**
 * Circular 03/2009/TT-BNG gives English names for offices and bodies of the State; the Government's, the Party's and the provinces'
 * English pages depart from it and from each other in these.
 */
export const OFFICE_WORDINGS: readonly OfficeWordings[] = [
  {
    vi: /thường trực/,
    anywhere: true,
    en: {
      standing: /\bStanding (?=(?:Vice|Deputy)\b)|(?<=\b(?:Vice|Deputy) )Standing (?=(?:Chair|Secretar))/g,
      permanent: /\bPermanent (?=(?:Vice|Deputy)\b)|(?<=\b(?:Vice|Deputy) )Permanent (?=(?:Chair|Secretar))/g,
    },
  },
  {
    vi: /phó bí thư/,
    en: { deputy: /\bDeputy (?:Party )?Secretar(?:y|ies)\b/g, vice: /\bVice (?:Party )?Secretar(?:y|ies)\b/g },
  },
  { vi: /phó giám đốc/, en: { deputy: /\bDeputy Directors?\b(?!-General| General)/g, vice: /\bVice Directors?\b/g } },
  { vi: /phó thủ tướng/, en: { deputy: /\bDeputy Prime Ministers?\b/g, vice: /\bVice Prime Ministers?\b/g } },
  { vi: /ban chỉ đạo/, en: { committee: /\bSteering Committees?\b/g, board: /\bSteering Boards?\b/g } },
  {
    vi: /kiểm tra/,
    en: {
      commission: /\b(?:Inspection|Examination) Commissions?\b/g,
      committee: /\b(?:Inspection|Examination) Committees?\b/g,
    },
  },
  {
    vi: /nội vụ/,
    en: { home: /\bDepartments? of Home Affairs\b/g, internal: /\bDepartments? of (?:Internal|Interior) Affairs\b/g },
  },
  {
    vi: /tuyên giáo/,
    en: {
      commission: /\bPropaganda and (?:Education|Training) Commission\b/g,
      board: /\bPropaganda and (?:Education|Training) Board\b/g,
      department: /\bPropaganda and (?:Education|Training) Department\b/g,
      committee: /\bPropaganda and (?:Education|Training) Committee\b/g,
    },
  },
  {
    vi: /nội chính/,
    en: {
      commission: /\bInternal Affairs Commission\b/g,
      board: /\bInternal Affairs Board\b/g,
      committee: /\bInternal Affairs Committee\b/g,
    },
  },
  {
    vi: /dân vận/,
    en: {
      commission: /\bMass Mobili[sz]ation Commission\b/g,
      board: /\bMass Mobili[sz]ation Board\b/g,
      committee: /\bMass Mobili[sz]ation Committee\b/g,
    },
  },
  {
    vi: /quân sự/,
    en: { command: /\bMilitary Command\b/g, headquarters: /\bMilitary Headquarters\b/g },
  },
];

/** A cheap first look: without one of these words no wording above is there. */
export const HAS_OFFICE_WORD = /\b(?:Vice|Deputy|Steering|Commission|Committee|Affairs|Board|Military)\b/;
