import { z } from 'zod';

import { AreaCode, Text, WebAddress } from '#src/contract/basics.ts';
import { Day, PartialDate } from '#src/contract/dates.ts';
import { slug } from '#src/narrative/language/slug.ts';

import type { Answers, AreaAnswer, PlaceAnswer, ServiceAnswer, SourceAnswer } from './Answers.ts';
import type { Interview } from './Interview.ts';
import { inSentenceOf, shortNameOf } from './minimalRecord.ts';

/** The day on which integrated care boards began. */
const ICBS_BEGAN = '2022-07-01';

const none = { label: 'none', value: null };
const notStated = { label: 'not stated', value: null };
const done = { label: 'no more', value: null };

/** Asks everything that a minimal record is made from. @param today YYYY-MM-DD */
export async function askAnswers(interview: Interview, today: string): Promise<Answers> {
  interview.print(
    'A few questions make a record that is valid and has nothing guessed in it.\nIn [brackets] is what an empty line means. Nothing is written until the end.\n',
  );
  const name = await interview.ask('Full name of the system', Text);
  const short = shortNameOf(name);
  const system = {
    name,
    shortName: await interview.ask('How sentences name it', Text, { label: short, value: short }),
    odsCode: await interview.ask('Its ODS code', Text, none),
    onsCode: await interview.ask('Its ONS code', AreaCode, none),
    publisher: await interview.ask('Who publishes this record', Text),
    begins: await interview.ask('First day the record covers', Day, {
      label: ICBS_BEGAN,
      value: ICBS_BEGAN,
    }),
    updated: today,
    searched: await interview.ask('Day its sources were last searched', Day, {
      label: today,
      value: today,
    }),
    placesExistFrom: await interview.ask('Day from which its places exist', Day, {
      label: 'all along',
      value: null,
    }),
  };
  interview.print('\nPlaces, in the order in which they are to stand (alphabetical is fairest).');
  const places = await listOf(interview, 'Name of a place', 'Name of the next place', askPlace);
  interview.print('\nThe source that says what the places are made of.');
  const placesSource = await askSource(interview);
  interview.print('\nServices that may move to places.');
  const services = await listOf<ServiceAnswer>(
    interview,
    'Name of a service',
    'Name of the next service',
    (one, serviceName, before) => askService(one, serviceName, name, before.at(-1)),
  );
  const isSame = await interview.confirm(
    '\nDoes the same source say who decides about them?',
    'no',
  );
  return {
    ...system,
    places,
    placesSource,
    services,
    ...(isSame ? {} : { servicesSource: await askSource(interview) }),
  };
}

/** Asks for names, all different, until there are no more, and for the details of each. */
async function listOf<T extends { name: string }>(
  interview: Interview,
  first: string,
  next: string,
  askDetails: (interview: Interview, name: string, before: readonly T[]) => Promise<T>,
): Promise<T[]> {
  const all: T[] = [];
  const Name = Text.refine((name) => slug(name) !== '', {
    error: 'must have a letter from a to z or a digit in it',
  }).refine((name) => !all.some((one) => slug(one.name) === slug(name)), {
    error: 'must be one that is not in the list yet',
  });
  for (;;) {
    const name = await (all.length === 0
      ? interview.ask(first, Name)
      : interview.ask(next, Name, done));
    if (name === null) return all;
    all.push(await askDetails(interview, name, all));
  }
}

async function askPlace(interview: Interview, name: string): Promise<PlaceAnswer> {
  const areas: AreaAnswer[] = [];
  const Code = AreaCode.refine((code) => !areas.some((area) => area.code === code), {
    error: 'must be an area that is not in the place yet',
  });
  for (;;) {
    const code = await (areas.length === 0
      ? interview.ask('  ONS code of the area it is made of', Code)
      : interview.ask('  ONS code of another area it is made of', Code, done));
    if (code === null) break;
    areas.push(await askArea(interview, code, name));
  }
  const [first] = areas;
  if (first && areas.length === 1 && first.extent === 'whole') return { name, areas };
  const codes = areas.map(({ code }) => code);
  const figuresFrom =
    codes.length === 1
      ? first?.code
      : await interview.ask(
          '  Which area’s figures are to stand for the place',
          AreaCode.refine((code) => codes.includes(code), {
            error: `must be one of ${codes.join(', ')}`,
          }),
          { label: first?.code ?? '', value: first?.code ?? '' },
        );
  const proxy = await interview.ask('  How that area differs from the place', Text);
  return { name, areas, ...(figuresFrom === undefined ? {} : { figuresFrom }), proxy };
}

async function askArea(interview: Interview, code: string, place: string): Promise<AreaAnswer> {
  const name = await interview.ask('    Name of that area', Text, { label: place, value: place });
  const isWhole = await interview.confirm('    Is all of it in the place?', 'yes');
  const residents = await interview.askNumber('    Residents in the place, Census 2021', notStated);
  const lsoas = await interview.askNumber('    LSOAs of 2021 in the place', notStated);
  const extent = isWhole ? ('whole' as const) : ('part' as const);
  if (isWhole || lsoas === null)
    return { code, name, extent, residents, lsoas, lsoasInArea: isWhole ? lsoas : null };
  const lsoasInArea = await interview.ask(
    '    LSOAs of 2021 in the whole area',
    z.coerce
      .number()
      .int()
      .min(lsoas + 1),
    notStated,
  );
  return { code, name, extent, residents, lsoas, lsoasInArea };
}

async function askService(
  interview: Interview,
  name: string,
  system: string,
  before: ServiceAnswer | undefined,
): Promise<ServiceAnswer> {
  const same = (value: string | undefined) =>
    value === undefined ? undefined : { label: value, value };
  const inSentence = inSentenceOf(name);
  const group = await interview.ask('  Its group', Text, same(before?.group));
  const words = await interview.ask('  How sentences name it', Text, {
    label: inSentence,
    value: inSentence,
  });
  const usual = before?.decides ?? system;
  const decides = await interview.ask('  Who decides about it today', Text, {
    label: usual,
    value: usual,
  });
  const since = await interview.ask('  Since which day', Day, {
    label: 'before the record begins, or not known',
    value: null,
  });
  const accountable = await interview.ask('  Who is accountable for it', Text, {
    label: decides,
    value: decides,
  });
  return { name, group, inSentence: words, decides, since, accountable };
}

async function askSource(interview: Interview): Promise<SourceAnswer> {
  return {
    title: await interview.ask('  Title', Text),
    publisher: await interview.ask('  Publisher', Text),
    address: await interview.ask('  Web address', WebAddress),
    published: await interview.ask('  Published on (2023, 2023-07 or 2023-07-05)', PartialDate, {
      label: 'not known',
      value: null,
    }),
    where: await interview.ask('  Where in it (page, table, heading)', Text, {
      label: 'the whole of it',
      value: 'The whole of it',
    }),
  };
}
