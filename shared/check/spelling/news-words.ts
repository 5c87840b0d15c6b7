/** Words that today's English news uses and the Hunspell dictionaries do not have: rows of words, and the parts new ones are made of. */

import { wordList } from '../../text/word-list.ts';

/**
 * Lower-case words in their base form. Sources: the new-word lists of the Oxford English Dictionary (2010–2024) for technology, economy
 * and society; FAO AGROVOC for farming and fishing; the glossaries of the Asian Development Bank for administration and finance; Vietnam
 * News Agency usage for words borrowed from Vietnamese; Merriam-Webster for foreign phrases. Checked against dictionary-en 4.0 and
 * dictionary-en-gb 3.0, which know none of them.
 */
export const NEWS_WORDS: ReadonlySet<string> = new Set(
  wordList(
    // Technology and media.
    'app blockchain chatbot clickbait cosplay cosplayer crowdsourced crowdsourcing crypto cyber deepfake dropshipping ecommerce edtech',
    'egovernment elearning emoji esport esports fanbase fandom fanfiction fintech agritech agtech biotech gamification gamified gamer',
    'geofencing geolocation geospatial geotag geotagging geotagged gif hackathon infographic influencer livestream livestreaming',
    'livestreamer megastory metaverse multimodal newswire netizen omnichannel onboarding onboard offboarding paywalled phygital phishing',
    'podcaster powerbank satnav selfie showrunner smishing smartphone superapp superintelligence supercomputing teraflops telco telecom',
    'telehealth telemedicine telework telemonitoring unbox unfollow upskill upskilling reskill reskilling vlog vlogger vlogging wearable',
    'webinar wifi backend frontend fullstack datacentre datacenter dashcam bodycam biometric biometrics algorithmically explainability',
    'doomscrolling doxxing deplatform photobomb photoshop cobot exascale hackable',
    // Economy and work.
    'bancassurance changemaker clawback cofinance cofounder codevelop corporate coworking colocate colocation coliving cohousing concretise',
    'concretize decarbonise decarbonize derisking delist divestment driverless equitise equitize equitisation equitization friendshoring',
    'frontline frontliner freelancer gamechanger greenlight greenlit greenwashing hotspot intermodal jobseeker lockdown megaproject mentee',
    'enrollee microcredit microloan microfinance multibillion multimillion nearshoring onshoring offshoring renewables policymaking',
    'rebalance rebalancing reinsurer reshoring ridesharing rideshare ridehailing carsharing carpooling rollout pushback walkback rollback',
    'repurpose reimagine roadmap skillset mindset spinoff staycation homestay farmstay glamping stakeholder startup learnings',
    'supercar superfood supermajority timeframe toolkit upsell upsize walkthrough whistleblower whistleblowing workforces workstream',
    'writedown yearend midseason offseason preseason postgame underperform overperform outperformer overtourism oversupply overfishing',
    'digitalise digitalize digitalisation digitalization informatisation informatization socialisation socialization',
    // Society, health, law, security.
    'airstrike anticorruption bioterrorism businesspeople burkini caregiving comorbidity convenor coronavirus covid colorectal',
    'counterterrorism crossborder cybercrime cybersecurity cyberattack cyberbullying cytokine demine demining denuclearisation',
    'denuclearization decisionmaking deradicalisation ethnicity ethnocide femicide gaslighting hypersonic immunotherapy imposter keffiyeh',
    'maritime misgender multilateralism multipolar multipolarity minilateral plurilateral geostrategic geoeconomic neurodiverse',
    'neurodivergent neurodiversity niqab nonbinary ombudsperson peacebuilding postdoctoral preeclampsia prosecutorial procuracy',
    'protestor revaccination servicemember servicepeople spokespeople subdistrict superspreader thalassemia thalassaemia transgender',
    'transboundary transhipment tribespeople unexploded unhoused unvaccinated urbanite vaccinator wildland zoonosis zoonotic epizootic',
    'trilaterally exemplariness rightsholder nontariff cadastral cadastre cadaster',
    // Sport and entertainment.
    'biopic boyband docuseries dystopian fourball fourballs futsal goalscoring kitesurfing matchday matchwinner mixtape muppet paddleboard',
    'paddleboarding paraglider paragliders parasailing pickleball playmaker popstar quarterfinalist setlist sepaktakraw superfan',
    'superyacht taekwondo ultramarathon voiceover vovinam wingback winless bingeing rewatch athleisure activewear childrenswear',
    'loungewear womenswear homeware houseware headwear lacquerware',
    // Farming, fishing, water, nature.
    'agarwood agri agribusiness agrichemical agrifood agritourism agro agrochemical agroecology agroforestry agrotourism aloeswood',
    'aquaculture aquafeed aquaponic aquaponics biochar biodiversity bioeconomy bioethanol biofertiliser biofertilizer biofloc biofuel',
    'biogas biopesticide biosafety biosecurity broodstock cajuput calamansi casuarina deltaic dragonfruit durian ecotourism fishmeal',
    'flashflood galangal germplasm hydrological hydrometeorological hydrometeorology agrometeorological hydropower intercrop jackfruit',
    'leachate longan lychee mangosteen mariculture melaleuca microplastic monoculture pangasius perilla photovoltaics pipistrelle polder',
    'pomelo postlarvae probiotic quintal tael rambutan ricefield salinisation salinization sapodilla sericulture soursop stele stelae',
    'stormwater swidden transplanter vermicompost waterlogging basa tra saola langur pangolin silkworm sturgeon',
    // Food and dress.
    'bibimbap boba falafel gastropub halloumi kimchi kombucha matcha mocktail prosecco ramen tempeh sriracha banh mi pho ao dai nem bun',
    'cha cheo rieng cai luong tuong hoi xoan xoe phin nuoc mam com bia tet doi moi quan ho ca tru then non la',
    // Land, water, disasters and public works.
    'agrivoltaic agrometeorology biodiverse brackishwater cablecar cableway cofire cofiring datalink doline earthfill',
    'ecoregion ecozone electrolyser electrolyzer estuarine fertigation flashover floodwall geoheritage geopark geosite',
    'headworks karst lagoonal megavolt montane mudflow phytosanitary polytunnel powerline rockfill rollway siltation',
    'skywalk streambed sunroom tailplane testbed tramline understorey uprate urbanism urbanist wayfinding zonation',
    // Crops, pests and livestock.
    'areca armyworm barramundi bustard canna carrageenan caseworm dieback faunal feedstuff gillnet hatchling leafhopper',
    'leatherback mudcrab mungbean passionfruit redwing rumen seabass sericulturist snakehead spearfisher stemborer',
    'sugarbeet whitefly',
    // Health.
    'actin adductor arteritis arthroscopies biobank bioinformatics biota bulla chikungunya copayment creatine deionise',
    'deworm deworming dialyse electro genomic haemophilic hemophilic hyperglycemic hypoglycaemia hypothermic ketamine',
    'laparoscope leptospirosis micronutrient monkeypox monoclinal monoclonal moxibustion mpox neurotoxin norovirus',
    'oncological osteoarthritic osteoarthritis pancreatin pineal pleural pneumonic poliomyelitic poliomyelitis polymerase',
    'prediabetes prediabetic protist reflux rotavirus saccharide septically seroprevalence shigella sociopathy sonographer',
    'sonography stemcell stressor superspreading telepathology tinea titre tracheostomy underinsured undernutrition vulvar',
    'zika',
    // Work, law and money.
    'adoptee advisee allottee almsgiving altcoin antidumping appraisees borderguard capita caregiver cassation cassational',
    'certifier coldstore collateralise condotel confectionary copal countertrade datable deconsolidation defendable',
    'deferrer deployable depositary detainer diem disburser disclosable dockhand drayage dryport endorsee evictee examinee',
    'fakery flashmob foodcourt forex franchisor graduand handicraftsman homebuilder homebuilding homebuyer housebuilding',
    'illiquid indictee infringer inpatient instancy interpellate interpellation inventoried lasershow locational',
    'logistician lookbook mediatory microeconomic micropayment minimart neobank nomadism notational novation obligee',
    'officetel olympiad palletise promisee proration recency relocatee remittee resettler responder rostering scalable',
    'scaleup seafreight securitisation sedentarisation sedentarization shophouse spinout stablecoin stevedoring streetfood',
    'subrogate supervisee tailer teambuilding tokenisation tokenise tokenization tokenomics trackable tradeshow transferee',
    'transload troublespot tunable typological valorisation valorise valorization valorize vendee warrantee',
    // Arts, sport and schools.
    'alma animatronic appliqué auteur backline bandmate beatbox biennale boatrace boson breakdance breakdancer breakdancing',
    'brutalist byline byliner cartoony castmate cheerleading cinematograph cinephile cyclo dancesport ethnolinguistic',
    'eventing filmmaking freediver freediving frontman frontwoman gallerist goalscorer hackerspace helpdesk helpline',
    'heptathlete hotline karateka karst kayaker kebab kendo kurash lacquerist lampion larine longjump makerspace medalled',
    'mediumship millennial monochord muaythai ninon orca pastis peloton pencak penne petanque photobook robocon salsa samba',
    'shotput silat snowmobiler spacewalker storyline syncretic takraw talkfest taverna teqball tiffin titration triennale',
    'trilingual tween vernissage whitewashing winglet wushu zipline ziplining zither zoomer',
    // Money of the region.
    'renminbi riel kip baht ringgit rupiah',
    // Foreign phrases, and what only stands behind a hyphen.
    'de facto jure ad hoc pro bono rata vis et al se officio bona fide haute couture femme fatale raison etre laissez faire fait accompli',
    'vox populi modus operandi habeas corpus persona grata mea culpa annus mirabilis burqa du jour en masse route carte blanche coup grace',
    'etat sic ibid viz olds somethings ers der del della dos das bin ibn und',
  ),
);

/** Parts that new words begin with; Quirk et al., A Comprehensive Grammar of the English Language (1985), I.20–I.31. */
export const PREFIXES: readonly string[] = wordList(
  'agri agro anti auto bio co counter cross cyber de dis down e eco electro ethno ex extra fore geo hydro hyper infra inter intra macro',
  'mega meta micro mid mini mis mono multi nano neo neuro non off on out over para peri petro photo poly post pre pro proto pseudo psycho',
  'quasi radio re self semi socio step sub super techno tele thermo trans tri ultra un under up vice video',
);

/** Parts that close compounds written as one word ("homeware", "pushback") when a known word stands before them. */
export const COMPOUND_HEADS: readonly string[] = wordList(
  'ware wear cam back goer goers going ball balls board boards house houses land lands man men woman women maker makers making holder',
  'holders keeper keepers worker workers owner owners line lines side book books work works room rooms time times light lights wide free',
  'field proof like wise yard craft scape seller sellers stream verse style friendly bound breaker breakers wood wheel wheels fish fruit',
  'water power people person folk master masters shop shops stick sticks storm storms paper papers hood ship ness less',
);
