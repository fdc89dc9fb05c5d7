/** Words that say nothing of why somebody is worth hearing, whatever stands around them. */
const empty = new Set(
  (
    'a an the some any certain few many more most several multiple various numerous number couple handful group dozen other ' +
    'one two three four five six seven eight nine ten or and of our their his her its my who that which is are was were be been ' +
    'source sources sourced person persons people individual individuals somebody someone insider insiders informant ' +
    'informants party parties those they he she observer observers contact contacts man woman men women ' +
    'anonymous unnamed unidentified undisclosed confidential secret named ' +
    'familiar close near involved briefed informed aware knowledgeable knowing knowledge with to in on about by from speaking ' +
    'spoke speak condition anonymity requested requesting asked asking not identified name ' +
    'matter matters situation subject issue issues story case topic thing things this it events event affair'
  ).split(' '),
)

const numbers = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    both: 2,
    couple: 2,
  }),
)

const quantities = new Set(
  'several multiple various many some few numerous both dozens scores hundreds handful group number couple dozen'.split(
    ' ',
  ),
)

const pluralWords = new Set('people persons men women personnel police troops staff those they'.split(' '))

/** Where a noun phrase ends and what is said of it begins. */
const ends = new Set(
  (
    'of with who whom whose that which in at on from to by for about near close familiar within under inside outside ' +
    'briefed involved speaking working directly involved and or as than knowledgeable aware present'
  ).split(' '),
)

const endsInSButIsOne = /(ss|us|is)$/

/** Whether a public attribution says nothing of why the source is worth hearing, such as “people familiar with the matter”. */
export function saysNothing(attribution: string): boolean {
  return wordsOf(attribution).every(word => empty.has(word) || /^\d+$/.test(word))
}

/** Whether letters of several alphabets are mixed within one word, as nobody writes who does not want to slip past a check. */
export function mixesAlphabets(attribution: string): boolean {
  return wordsOf(attribution).some(
    word =>
      /\p{Script=Latin}/u.test(word) &&
      /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(word),
  )
}

/** How many people an attribution in English speaks of: 1, the number that it names, or 2 for any other plural. */
export function peopleIn(attribution: string): number {
  const words = wordsOf(attribution)
  const [first = '', second = ''] = words
  if (first === 'one') return second === 'or' || second === 'and' ? 2 : 1
  const named = /^\d+$/.test(first) ? Number(first) : numbers.get(first)
  if (named !== undefined) return Math.max(named, 1)
  if (quantities.has(first) || ((first === 'a' || first === 'at') && quantities.has(second))) {
    return numbers.get(second) ?? 2
  }
  if (first === 'a' || first === 'an') return 1
  const end = words.findIndex(word => ends.has(word))
  const phrase = end === -1 ? words : words.slice(0, end)
  const noun = phrase.at(-1) ?? first
  return isPlural(noun) ? 2 : 1
}

function isPlural(noun: string): boolean {
  return pluralWords.has(noun) || (noun.length > 3 && noun.endsWith('s') && !endsInSButIsOne.test(noun))
}

/** The words as they are meant: without invisible characters, marks, capitals and punctuation. */
function wordsOf(attribution: string): string[] {
  return attribution
    .normalize('NFKD')
    .replaceAll(/[\p{DI}\p{Cf}\p{M}[\p{Cc}--\s]]/gv, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}
