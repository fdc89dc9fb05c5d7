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
    pair: 2,
    duo: 2,
    trio: 3,
  }),
)

const quantities = new Set(
  'several multiple various many some few numerous both dozens scores hundreds handful group number couple dozen pair duo trio series'.split(
    ' ',
  ),
)

const pluralWords = new Set('people men women personnel police staff those they'.split(' '))

/** Where a noun phrase ends and what is said of it begins. */
const ends = new Set(
  (
    'of with who whom whose that which in at on from to by for about near close familiar within under inside outside ' +
    'briefed involved speaking working directly and or as than knowledgeable aware present'
  ).split(' '),
)

const endsInSButIsOne = /(ss|us|is)$/

/** Whether a public attribution says nothing of why the source is worth hearing, such as “people familiar with the matter”. */
export function saysNothing(attribution: string): boolean {
  return wordsOf(attribution)
    .map(asItLooks)
    .every(word => empty.has(word) || /^\d+$/.test(word))
}

/** Whether letters of several alphabets are mixed within one word, as nobody writes who does not want to slip past a check. */
export function mixesAlphabets(attribution: string): boolean {
  return wordsOf(attribution).some(
    word =>
      /\p{Script=Latin}/u.test(word) &&
      /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(word),
  )
}

/** Words before a number that say how exact it is, such as “at least”. */
const leadIns = new Set(
  'the these those his her its their our at least most up to as many more fewer less than over under about around nearly almost roughly some only'.split(
    ' ',
  ),
)

const additions = new Set('a an one another'.split(' '))

/** How many people an attribution in English speaks of: 1, the number that it names, or 2 for any other plural. */
export function peopleIn(attribution: string): number {
  const words = wordsOf(attribution)
  const [first = '', second = ''] = words
  const start = words.findIndex(word => !leadIns.has(word))
  const counted = numberOf(words[start] ?? '')
  if (counted !== undefined && counted !== 1) return Math.max(counted, 1)
  if (start > 0 && counted === 1 && words[start - 1] === 'than') return 2
  if ((first === 'a' || first === 'an') && quantities.has(second)) return numberOf(second) ?? 2
  const end = words.findIndex(word => ends.has(word))
  const phrase = end === -1 ? words : words.slice(0, end)
  const noun = phrase.at(-1) ?? first
  const isJoined =
    words[end] === 'and' && (additions.has(words[end + 1] ?? '') || numberOf(words[end + 1] ?? '') !== undefined)
  if (isJoined) return 2
  if (first === 'one') return second === 'or' ? 2 : 1
  if (first === 'a' || first === 'an') return words[end] === 'of' && quantities.has(noun) ? (numberOf(noun) ?? 2) : 1
  return quantities.has(first) || isPlural(noun) ? 2 : 1
}

/** The number that a word stands for, 2 at least for one that only says that there are several. */
function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word)
  return word === 'one' ? 1 : (numbers.get(word) ?? (quantities.has(word) ? 2 : undefined))
}

function isPlural(noun: string): boolean {
  return pluralWords.has(noun) || (noun.length > 3 && noun.endsWith('s') && !endsInSButIsOne.test(noun))
}

/** Letters of other alphabets that look like Latin ones. */
const lookalikes: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', і: 'i', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x' },
  ...{ в: 'b', ѕ: 's', ј: 'j', һ: 'h', ԁ: 'd' },
  ...{ α: 'a', ε: 'e', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' },
}

function asItLooks(word: string): string {
  return word.replaceAll(/\p{L}/gu, letter => lookalikes[letter] ?? letter)
}

/** The words as they are meant: without invisible characters, marks, capitals and punctuation. */
function wordsOf(attribution: string): string[] {
  return attribution
    .normalize('NFKD')
    .replaceAll(/[\p{DI}\p{Cf}\p{M}[\p{Cc}--\s]]/gv, '')
    .toLowerCase()
    .replaceAll(/(?<=\d)[.,](?=\d{3})/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}
