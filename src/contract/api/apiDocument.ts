import { z } from 'zod';

const Described = z.looseObject({
  description: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  $ref: z.string().optional(),
  anyOf: z.array(z.looseObject({})).optional(),
});

const Parameter = z.looseObject({
  name: z.string().optional(),
  in: z.string().optional(),
  description: z.string().optional(),
  example: z.union([z.string(), z.number(), z.boolean()]).optional(),
});

/** The fields of an OpenAPI 3.1 document that the data page shows; others are let through. */
export const ApiDocument = z.looseObject({
  info: z.looseObject({ title: z.string(), description: z.string().optional() }),
  paths: z.record(
    z.string(),
    z.looseObject({
      get: z
        .looseObject({
          summary: z.string().optional(),
          description: z.string().optional(),
          tags: z.array(z.string()).optional(),
          parameters: z.array(Parameter).optional(),
        })
        .optional(),
    }),
  ),
  components: z.looseObject({
    schemas: z.record(
      z.string(),
      z.looseObject({
        description: z.string().optional(),
        properties: z.record(z.string(), Described).optional(),
      }),
    ),
  }),
});
export type ApiDocument = z.infer<typeof ApiDocument>;
