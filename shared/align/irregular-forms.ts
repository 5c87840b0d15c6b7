/** Irregular English forms and the lemma of each, because no suffix rule leads from "said" to "say". */

/** Lemma, then its forms; the common irregular verbs, plurals and comparatives of any school grammar. */
const FORMS = `
be am is are was were been being;have has had having;do does did done doing;say said says;go went gone goes;get got gotten;
make made;know knew known;think thought;take took taken;see saw seen;come came;give gave given;find found;tell told;
become became;leave left;feel felt;bring brought;begin began begun;keep kept;hold held;write wrote written;stand stood;
hear heard;mean meant;meet met;run ran;pay paid;sit sat;speak spoke spoken;lead led;grow grew grown;lose lost;fall fell fallen;
send sent;build built;understand understood;draw drew drawn;break broke broken;spend spent;rise rose risen;drive drove driven;
buy bought;wear wore worn;choose chose chosen;seek sought;throw threw thrown;catch caught;deal dealt;win won;forget forgot forgotten;
sell sold;fight fought;teach taught;eat ate eaten;sing sang sung;strike struck;hang hung;shake shook shaken;ride rode ridden;
feed fed;shoot shot;drink drank drunk;hit hitting;arise arose arisen;fly flew flown;spread spreading;sleep slept;cause caused;
sink sank sunk;sweep swept;swim swam swum;steal stole stolen;tear tore torn;swear swore sworn;wake woke woken;bear bore born borne;
beat beaten;bend bent;bite bit bitten;blow blew blown;burn burnt;cling clung;creep crept;dig dug;dream dreamt;flee fled;
forbid forbade forbidden;forgive forgave forgiven;freeze froze frozen;hide hid hidden;lay laid;lend lent;lie lay lain lying;
light lit;mistake mistook mistaken;overcome overcame;prove proven;ring rang rung;shine shone;show shown;shrink shrank shrunk;
slide slid;spin spun;stick stuck;sting stung;undergo underwent undergone;undertake undertook undertaken;weep wept;withdraw withdrew withdrawn;
wind wound;bind bound;breed bred;die dying died;tie tying tied;
man men;woman women;child children;person people persons;foot feet;tooth teeth;mouse mice;life lives;wife wives;leaf leaves;
knife knives;half halves;shelf shelves;thief thieves;wolf wolves;crisis crises;analysis analyses;basis bases;criterion criteria;
phenomenon phenomena;medium media;datum data;good better best;bad worse worst;far further farther furthest farthest;
dead deaths;policeman policemen;fisherman fishermen;businessman businessmen;spokesman spokesmen spokeswoman spokesperson;
chairman chairmen chairwoman chairperson;congressman congressmen;it its;he him his;she her hers;they them their theirs;
we us our ours;i me my mine;you your yours;who whom whose;this these;that those;will would;can could;may might;shall should;
not cannot nor;one ones;news new;center centre centers centres;theater theatre theaters theatres;meter metre meters metres;
program programme programmes;defense defence;organization organisation;fulfill fulfil;travel traveling travelling travelled traveled;
analyze analyse;catalog catalogue;tonne ton tons tonnes;kilometer kilometre kilometers kilometres km;dollar dollars usd;percent %`;

export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split(';').flatMap((group) => {
    const [lemma = '', ...forms] = group.trim().split(/\s+/);
    return forms.filter((form) => form !== lemma).map((form) => [form, lemma] as const);
  }),
);
