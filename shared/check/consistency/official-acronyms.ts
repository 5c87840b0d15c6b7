/** The acronyms of Vietnamese offices and bodies, so that one with a letter wrong is recognised. */

import { wordList } from '../../text/word-list.ts';

/**
 * Four letters and more, with the marks of official use. Sources: Decree 30/2020/NĐ-CP, appendix III (bodies and kinds of document);
 * Guideline 36-HD/VPTW of 2018 (the Party's); names of ministries, departments and mass organisations as they abbreviate themselves.
 */
export const OFFICIAL_ACRONYMS: ReadonlySet<string> = new Set(
  wordList(
    'UBND HĐND UBMT UBMTTQ MTTQ MTTQVN UBKT UBBC ĐBQH TAND TANDTC VKSND VKSNDTC QĐND QĐNDVN CAND CSGT CSCĐ CSĐT CSHS PCCC PCTN PCTT',
    'TKCN CNCH BĐBP BCHQS LĐLĐ LĐTBXH LHPN ĐTNCS TNCS GDĐT GD&ĐT GDNN GDTX THPT THCS ĐHQG KHĐT KH&ĐT KHCN KH&CN TNMT TN&MT NNPTNT',
    'NN&PTNT NN&MT VHTT VHTTDL VHTT&DL TTTT TT&TT GTVT BHXH BHYT BHTN CNTT CCHC TTHC QLNN QPAN ANQP ANTT ATTP ATGT TDTT XHCN GPMB',
    'HTXNN SXKD GRDP CNXH ĐCSVN CHXHCN QSDĐ QLDA BQLDA TMĐT ATVSLĐ CNTTTT',
  ),
);
