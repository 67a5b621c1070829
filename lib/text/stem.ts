/**
 * Irregular forms, each group led by the word that stands for all of them. Besides verbs and plurals: nationalities
 * (dictionaries gloss 法国 as 'France', texts say 'French') and pronouns, which Chinese does not inflect.
 */
const irregular = `
arise arose arisen|bear bore borne|become became|begin began begun|bite bit bitten|blow blew blown|break broke broken
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|dig dug|deal dealt
die died dies dying dead death deaths|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|find found|fly flew flown flies flying|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten getting|give gave given|go went gone goes|grow grew grown
hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant
learn learnt|leave left|lend lent|lie lay lain lying|light lit|lose lost losing|make made making|mean meant|meet met
pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran running|say said says|see saw seen|seek sought
sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|sing sang sung|sink sank sunk|sit sat sitting
sleep slept|slide slid|speak spoke spoken|spend spent|stand stood|steal stole stolen|stick stuck|strike struck stricken
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken taking|teach taught|tear tore torn|tell told
think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|weep wept|win won winning
wind wound|write wrote written writing|use used uses using
child children|foot feet|goose geese|half halves|hero heroes|knife knives|leaf leaves|life lives|man men|mouse mice
ox oxen|person people persons|shelf shelves|thief thieves|tooth teeth|wife wives|wolf wolves|woman women
good better best|bad worse worst|far farther further|big bigger biggest|old older oldest elder eldest
africa african|america american americans us usa|argentina argentine|australia australian|austria austrian
brazil brazilian|britain british uk|canada canadian|china chinese|denmark danish|europe european|finland finnish
france french|germany german germans|greece greek|india indian|iran iranian|iraq iraqi|ireland irish|israel israeli
italy italian|japan japanese|korea korean|mexico mexican|netherlands dutch|norway norwegian|pakistan pakistani
philippines philippine filipino filipinos|poland polish|portugal portuguese|russia russian|spain spanish|sweden swedish
switzerland swiss|thailand thai|tibet tibetan|turkey turkish|ukraine ukrainian|vietnam vietnamese
i me my mine myself|he him his himself|she her hers herself|it its itself|we us our ours ourselves
they them their theirs themselves|you your yours yourself yourselves|who whom whose
be is am are was were been being|have has had having|do does did done doing|not no cannot
this these|that those|a an|can could|will would|shall should|may might`;

/** First group wins, so that 'us' is America only where nothing else claims it; see below for the pronoun. */
const leader = new Map<string, string>();
for (const group of irregular.trim().split(/[|\n]/)) {
  const [first = '', ...forms] = group.split(' ');
  for (const form of [first, ...forms]) if (!leader.has(form)) leader.set(form, first);
}
leader.set('us', 'we');

/**
 * Endings and what replaces them, tried in this order, once. Derivations are cut as well as inflections ('nation',
 * 'national', 'nationality' meet), because a dictionary's gloss and a translator rarely pick the same part of speech.
 */
const endings: readonly (readonly [string, string])[] = [
  ...'iveness fulness ousness'.split(' ').map((ending) => [ending, ''] as const),
  ['ization', 'iz'],
  ['isation', 'iz'],
  ['ationals', 'at'],
  ['ational', 'at'],
  ['ations', 'at'],
  ['ation', 'at'],
  ['ators', 'at'],
  ['ator', 'at'],
  ...'ities ically ments ment nesses ness'.split(' ').map((ending) => [ending, ''] as const),
  ['omies', 'om'],
  ['ies', 'y'],
  ['ied', 'y'],
  ...'ings ing edly ers er'.split(' ').map((ending) => [ending, ''] as const),
  ['omy', 'om'],
  ...'ors or ed ists ist ity ally ical ics ic ly ions ion ism ives ive ences ence ances ance ese ian an al ous ful'
    .split(' ')
    .map((ending) => [ending, ''] as const),
  ['sses', 'ss'],
  ['xes', 'x'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['s', ''],
];

const known = new Map<string, string>();

/**
 * Stem of one English word in small letters, so that its forms and near derivations meet. A light stemmer after Porter
 * (1980, 'An algorithm for suffix stripping'), with irregular forms; for comparison only, never for display.
 */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = cut(word.replace(/'s$/, '').replaceAll("'", ''));
    // Bounded, because pages choose the words.
    if (known.size > 50_000) known.clear();
    known.set(word, found);
  }
  return found;
}

function cut(word: string): string {
  const irregularForm = leader.get(word);
  if (irregularForm !== undefined) return irregularForm;
  if (word.length <= 3) return word;
  let rest = word;
  for (const [ending, replacement] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length + replacement.length < 3) continue;
    if (ending === 's' && /[siu]s$/.test(word)) continue;
    rest = word.slice(0, -ending.length) + replacement;
    break;
  }
  if (rest.length > 4 && /([^lsz])\1$/.test(rest)) rest = rest.slice(0, -1);
  if (rest.length > 4 && rest.endsWith('e')) rest = rest.slice(0, -1);
  if (rest.length > 3 && rest.endsWith('y')) rest = `${rest.slice(0, -1)}i`;
  return rest;
}
