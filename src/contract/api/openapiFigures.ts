import type { FigureSummary } from '#src/contract/figures/figure.ts';

import {
  CACHE_HEADERS,
  IF_NONE_MATCH,
  openApiProblem,
  openApiResponse,
  responseRef,
  schemaRef,
} from './openapiParts.ts';
import { FIGURE_ANSWERS, type Json } from './schemas.ts';

const RESPONSES = {
  304: responseRef('Unchanged'),
  400: responseRef('BadParameter'),
  405: responseRef('ReadOnly'),
  500: responseRef('Fault'),
};

const inPath = (name: string, description: string, ids: readonly string[]): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', enum: ids },
  example: ids[0],
});

const content = openApiResponse(
  'application/json',
  'The figure’s words, its table, and what its chart draws.',
  schemaRef(FIGURE_ANSWERS.content),
  CACHE_HEADERS,
);

/**
 * The paths of figures, their ids and places written out, so that a host of files has each.
 * @param figures every figure, with its parameters
 * @param places ids of the record's places
 */
export function figurePaths(figures: readonly FigureSummary[], places: readonly string[]): Json {
  const aboutPlaces = figures.filter(({ params }) => params.some(({ name }) => name === 'place'));
  const queries = new Map(
    figures
      .flatMap(({ id, params }) => params.map((param) => ({ id, ...param })))
      .map((param) => [param.name, param]),
  );
  const id = (some: readonly FigureSummary[]) =>
    inPath(
      'id',
      'The figure.',
      some.map((figure) => figure.id),
    );
  const query = [...queries.values()].map(({ name, most }) => {
    const takers = figures.filter(({ params }) => params.some((param) => param.name === name));
    return {
      name,
      in: 'query',
      required: false,
      description: `${[...new Set(takers.flatMap(({ params }) => params.flatMap((param) => (param.name === name ? [param.description] : []))))].join(' Or: ')} Of ${takers.map((figure) => figure.id).join(', ')}.${most > 1 ? ' Several with commas between.' : ''}`,
      schema: { type: 'string' },
    };
  });
  return {
    '/figures.json': {
      get: {
        operationId: 'getFigures',
        summary: 'Figures, each with its parameters',
        tags: ['Figures'],
        parameters: [IF_NONE_MATCH],
        responses: {
          200: openApiResponse(
            'application/json',
            'Every figure.',
            schemaRef(FIGURE_ANSWERS.list),
            CACHE_HEADERS,
          ),
          ...RESPONSES,
        },
      },
    },
    '/figures/{id}.json': {
      get: {
        operationId: 'getFigure',
        summary: 'One figure: its words, table and chart as data',
        tags: ['Figures'],
        parameters: [id(figures), ...query, IF_NONE_MATCH],
        responses: { 200: content, ...RESPONSES, 404: openApiProblem('There is no such figure.') },
      },
    },
    '/figures/{id}/{place}.json': {
      get: {
        operationId: 'getFigureOfPlace',
        summary: 'One figure about a place',
        tags: ['Figures'],
        parameters: [
          id(aboutPlaces),
          inPath('place', 'The place.', places),
          ...query.filter(({ name }) => name !== 'place'),
          IF_NONE_MATCH,
        ],
        responses: {
          200: content,
          ...RESPONSES,
          404: openApiProblem('There is no such figure or place.'),
        },
      },
    },
  };
}
