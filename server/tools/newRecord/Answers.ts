import { z } from 'zod';

import { AreaCode, Id, Text, WebAddress } from '#src/contract/basics.ts';
import { Day, PartialDate } from '#src/contract/dates.ts';
import { Area, FootprintPart } from '#src/contract/place.ts';
import { System } from '#src/contract/system.ts';
import { slug } from '#src/narrative/language/slug.ts';

/** A source, and where in it to look. */
export const SourceAnswer = z.strictObject({
  title: Text,
  publisher: Text,
  address: WebAddress,
  published: PartialDate.nullable().optional().describe('Null: not known.'),
  where: Text.optional().describe('Where in it. Left out: the whole of it.'),
});
export type SourceAnswer = z.infer<typeof SourceAnswer>;

const { lsoas, lsoasInArea, residents, extent, note } = FootprintPart.shape;

export const AreaAnswer = z.strictObject({
  code: AreaCode,
  name: Text,
  kind: Area.shape.kind.optional().describe('Left out: as the code says.'),
  extent: extent.optional().describe('Left out: whole.'),
  lsoas: lsoas.optional(),
  lsoasInArea: lsoasInArea.optional(),
  residents: residents.optional(),
  note: note.optional(),
});
export type AreaAnswer = z.infer<typeof AreaAnswer>;

export const PlaceAnswer = z.strictObject({
  id: Id.optional().describe('Left out: made from the name.'),
  name: Text,
  body: Text.optional().describe(
    'The partnership a power would go to. Left out: made from the name.',
  ),
  areas: z.array(AreaAnswer).min(1),
  figuresFrom: AreaCode.optional().describe('One of its areas. Left out: the first.'),
  proxy: Text.nullable()
    .optional()
    .describe('How that area differs from the place, where it is not exactly the place.'),
});
export type PlaceAnswer = z.infer<typeof PlaceAnswer>;

export const ServiceAnswer = z.strictObject({
  id: Id.optional().describe('Left out: made from the name.'),
  name: Text,
  inSentence: Text.optional().describe('Left out: the name, lower case.'),
  group: Text,
  decides: Text.optional().describe('Who decides about it today. Left out: the system.'),
  since: Day.nullable().optional().describe('Null: before the record begins, or not known.'),
  accountable: Text.optional().describe('Who is accountable. Left out: who decides.'),
});
export type ServiceAnswer = z.infer<typeof ServiceAnswer>;

/** Everything that a minimal record is made from. */
export const Answers = z
  .strictObject({
    name: System.shape.name,
    shortName: Text.optional().describe('Left out: the name without “Integrated Care Board”.'),
    deciderName: Text.optional().describe('Left out: the ICB.'),
    odsCode: Text.nullable().optional(),
    onsCode: AreaCode.nullable().optional(),
    basis: System.shape.basis.optional().describe('Left out: published.'),
    publisher: System.shape.publisher,
    begins: System.shape.begins,
    searched: System.shape.searched,
    updated: System.shape.updated.optional().describe('Left out: the day of searched.'),
    placesExistFrom: Day.nullable().optional(),
    places: z.array(PlaceAnswer).min(1),
    placesSource: SourceAnswer.describe('What says what the places are made of.'),
    services: z.array(ServiceAnswer).min(1),
    servicesSource: SourceAnswer.optional().describe(
      'What says who decides about the services. Left out: the source of the places.',
    ),
  })
  .check(({ value, issues }) => {
    const report = (path: PropertyKey[], message: string) =>
      issues.push({ code: 'custom', path, message, input: value });
    for (const day of ['searched', 'updated'] as const)
      if ((value[day] ?? value.begins) < value.begins) report([day], 'must not be before begins');
    for (const list of ['places', 'services'] as const)
      for (const [index, { id, name }] of value[list].entries()) {
        const own = id ?? slug(name);
        if (own === '')
          report([list, index, 'name'], 'must have a letter from a to z or a digit in it');
        else if (value[list].findIndex((one) => (one.id ?? slug(one.name)) === own) < index)
          report([list, index, 'name'], 'must be the only one of its name in the list');
      }
    for (const [index, place] of value.places.entries()) {
      const codes = place.areas.map(({ code }) => code);
      if (place.figuresFrom !== undefined && !codes.includes(place.figuresFrom))
        report(['places', index, 'figuresFrom'], 'must be the code of one of the place’s areas');
      if (!place.proxy && (codes.length > 1 || place.areas[0]?.extent === 'part'))
        report(
          ['places', index, 'proxy'],
          'must say how the area that figures come from differs from the place',
        );
    }
  });
export type Answers = z.infer<typeof Answers>;
