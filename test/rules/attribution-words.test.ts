import { mixesAlphabets, peopleIn, saysNothing } from '../../src/rules/attribution-words.ts'

const each = (words: string): string[] => words.split(' ')

describe('An attribution says nothing of why the source is worth hearing', () => {
  test.each([
    'a source',
    'Sources',
    'people familiar with the matter',
    'People Familiar With The Matter',
    '  SOURCES!  ',
    '“sources”',
    'people, familiar – with: the matter…',
    'people-familiar-with-the-matter',
    's\u00ADources',
    'sour\u200Bces',
    '\uFEFFsources\u200F',
    'ｓｏｕｒｃｅｓ',
    '𝐬𝐨𝐮𝐫𝐜𝐞𝐬',
    'so\u0301urces',
    'a\u00A0source',
    'a\nsource',
    'people\tfamiliar\r\nwith the matter',
    'sour\u0007ces',
    'so\u3164urces',
    '12 sources',
    '１２ sources',
    'one of the sources',
    'two people briefed on the situation',
    'an insider who asked not to be named',
    'somebody speaking on condition of anonymity',
    '…',
    '\u200B',
    '',
  ])('when it is %j', attribution => {
    expect(saysNothing(attribution)).toBe(true)
  })

  test.each([
    'an official',
    'two officials briefed on it',
    'a lawyer for the company',
    'a person who attended the meeting',
    'sources in the ministry',
    'employees',
    'somebody from No10',
    '12b',
    'источник в министерстве',
  ])('not when it is %j', attribution => {
    expect(saysNothing(attribution)).toBe(false)
  })

  test.each(
    each(
      'a an the some any certain few many more most several multiple various numerous number couple handful group dozen ' +
        'other one two three four five six seven eight nine ten or and of our their his her its my who that which is are ' +
        'was were be been source sources sourced person persons people individual individuals somebody someone insider ' +
        'insiders informant informants party parties those they he she observer observers contact contacts man woman men ' +
        'women anonymous unnamed unidentified undisclosed confidential secret named familiar close near involved briefed ' +
        'informed aware knowledgeable knowing knowledge with to in on about by from speaking spoke speak condition ' +
        'anonymity requested requesting asked asking not identified name matter matters situation subject issue issues ' +
        'story case topic thing things this it events event affair',
    ),
  )('whatever “%s” is put together with', word => {
    expect(saysNothing(word)).toBe(true)
    expect(saysNothing(`${word} officials`)).toBe(false)
  })
})

describe('Letters of several alphabets', () => {
  test.each([
    'sоurces',
    'SОURCES',
    'a sοurce',
    'оfficials at two agencies',
    'an official of the mіnistry',
    's\u0585urces',
    'sour\u13DFes',
  ])('are mixed in %j', attribution => {
    expect(mixesAlphabets(attribution)).toBe(true)
  })

  test.each(['sources', 'NHK記者', 'an official of Роскосмос', 'a researcher at ΕΛΤΑ', 'größe', 'source2', ''])(
    'are not mixed in %j',
    attribution => {
      expect(mixesAlphabets(attribution)).toBe(false)
    },
  )
})

describe('An attribution speaks of', () => {
  test.each([
    ['an official', 1],
    ['a White House official', 1],
    ['a lawyer for the officials', 1],
    ['an official at two agencies', 1],
    ['an official of the United States', 1],
    ['One of the officials', 1],
    ['one official', 1],
    ['1 official', 1],
    ['0 people', 1],
    ['the official', 1],
    ['senior official', 1],
    ['someone close to both lawyers', 1],
    ['someone who works with the officials', 1],
    ['officials’ lawyer', 1],
    ['the boss', 1],
    ['an official and former aide', 1],
    ['a lawyer and adviser to both', 1],
    ['about one official', 1],
    ['an always present aide', 1],
    ['a sometimes present aide', 1],
    ['3rd officer', 1],
    ['F16 pilot', 1],
    ['the White House', 1],
    ['his analysis', 1],
    ['the campus', 1],
    ['the GPS', 1],
    ['head of news', 1],
    ['', 1],
  ])('one person: %j', (attribution, people) => {
    expect(peopleIn(attribution)).toBe(people)
  })

  test.each([
    ['officials', 2],
    ['The officials', 2],
    ['US officials', 2],
    ['senior White House officials', 2],
    ['Two officials briefed on it', 2],
    ['TWO   OFFICIALS', 2],
    ['“two” officials', 2],
    ['(two) officials', 2],
    ['two\u00A0officials', 2],
    ['t\u00ADwo of\u200Bficials', 2],
    ['ｔｗｏ officials', 2],
    ['２ officials', 2],
    ['3 people', 3],
    ['30 people', 30],
    ['two or three officials', 2],
    ['one or two officials', 2],
    ['one and another official', 2],
    ['a number of aides', 2],
    ['a group of lawyers', 2],
    ['a few aides', 2],
    ['a dozen aides', 2],
    ['A handful of people', 2],
    ['several of the lawyers', 2],
    ['some three aides', 3],
    ['some official or other', 2],
    ['at both ministries', 2],
    ['both lawyers', 2],
    ['Both', 2],
    ['a couple of officials', 2],
    ['couple of officials', 2],
    ['lawyers for the company', 2],
    ['aides to the president', 2],
    ['members of Congress', 2],
    ['eyewitnesses', 2],
    ['Critics of the plan', 2],
    ['at least two officials', 2],
    ['at least three officials', 3],
    ['the three officials', 3],
    ['more than two officials', 2],
    ['more than one official', 2],
    ['about five aides', 5],
    ['over 20 officials', 20],
    ['1,200 people', 1200],
    ['a pair of officials', 2],
    ['a trio of aides', 3],
    ['a growing number of aides', 2],
    ['a small group of lawyers', 2],
    ['a series of officials', 2],
    ['an aide and a lawyer', 2],
    ['one official and one aide', 2],
    ['a source, and another one', 2],
    ['medics', 2],
    ['staff', 2],
    ['campus police', 2],
    ['the people near the president', 2],
    ['those who were there', 2],
    ['they', 2],
    ['cars', 2],
    ['Two officials briefed by an aide', 2],
  ])('several people: %j', (attribution, people) => {
    expect(peopleIn(attribution)).toBe(people)
  })

  test.each(Object.entries({ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 }))(
    'as many as it says: %s',
    (word, people) => {
      expect(peopleIn(`${word} person`)).toBe(people)
      expect(peopleIn(`some ${word} person`)).toBe(people)
    },
  )

  test.each(
    each(
      'several multiple various many some few numerous both dozens scores hundreds handful group number couple dozen',
    ),
  )('several people by the word “%s”', word => {
    expect(peopleIn(`${word} person`)).toBe(2)
    expect(peopleIn(`a ${word} person`)).toBe(2)
  })

  test.each(each('people persons men women personnel police troops staff those they'))(
    'more than one by “%s”',
    noun => {
      expect(peopleIn(`the ${noun} in charge`)).toBe(2)
    },
  )

  test.each(
    each(
      'of with who whom whose that which in at on from to by for about near close familiar within under inside outside ' +
        'briefed involved speaking working directly and or as than knowledgeable aware present',
    ),
  )('whom it names before “%s”', word => {
    expect(peopleIn(`somebody ${word} officials`)).toBe(1)
    expect(peopleIn(`officials ${word} somebody`)).toBe(2)
  })
})

test('A word of letters that only look Latin says as little as the Latin one', () => {
  expect(saysNothing('\u0430 source')).toBe(true)
  expect(saysNothing('a s\u043eurce')).toBe(true)
})
