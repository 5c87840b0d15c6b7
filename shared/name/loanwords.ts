/** Words that Vietnamese borrows without changing their spelling and writes with a capital only at the start of a sentence: they are no names. */

import { wordList } from '../text/word-list.ts';

/** Lower case; after the loanwords in Hoàng Phê, Từ điển tiếng Việt (2003), and what the press has taken up since. */
export const LOANWORDS: ReadonlySet<string> = new Set(
  wordList(
    'video clip camera robot festival marathon homestay resort website web email internet online offline live livestream show showbiz album',
    'blog blogger vlog vlogger game gameshow gas taxi karaoke bikini protein vitamin vaccine vaccin virus container logistics marketing digital',
    'studio stress sale shop shopping style model fan fans club bar pub buffet menu cocktail casino hacker smartphone laptop tablet startup',
    'start-up founder ceo cfo team teamwork workshop seminar talkshow podcast radio stereo photo photoshop gallery catalogue poster banner',
    'logo slogan brochure visa passport tour tourist voucher coupon combo set suite villa penthouse condotel apartment bungalow lobby',
    'golf tennis squash yoga gym fitness aerobic boxing kickboxing judo karate taekwondo futsal derby playoff play-off penalty hat-trick',
    'bitcoin blockchain token coin cashback wifi bluetooth chip chatbot server cloud data app apps software hardware laser radar sonar drone',
    'uav flycam scandal trailer teaser remake series sitcom idol rapper rap rock pop jazz ballad dance dancer band guitar piano violin organ',
    'saxophone nilon nylon silicon carbon oxy ozone axit clo methanol ethanol heroin ketamine cocaine amphetamine insulin cholesterol',
    'gene genome enzyme hormone stent pandemic fastfood sandwich pizza hamburger burger pho sushi steak cheese whisky vodka bia',
  ),
);
